# What the person who runs the bot reads in a terminal. One line each, but for the first.

start-without-token =
    Kitestring needs a bot token to talk to Discord, and KITE_TOKEN is not set.
    1. Open https://discord.com/developers/applications and choose "New Application".
    2. On the page "Bot", choose "Reset Token" and copy what it shows. Switch on no privileged intent: none is needed.
    3. Copy .env.example to .env, put the token behind KITE_TOKEN= and start again with: make run
    To look around first, use: make demo. It needs no token and no network.
start-token-malformed = KITE_TOKEN does not look like a bot token. Copy it again from the page "Bot" of your application.
start-token-refused = Discord does not accept KITE_TOKEN. Make a new one on the page "Bot" of your application.
start-setting-malformed = { $name } has a value that cannot be used. .env.example shows what it may be.
start-env-file-unreadable = The file .env cannot be read. It must be plain text (UTF-8) that this user may open.
start-database-address-malformed = { $name } is not an address that can be used. Write postgresql://user:password@host/name, or the path of a file, such as data/kitestring.db.
start-database-option-unknown = Behind the "?" in { $name } only sslmode (disable, allow, prefer, require, verify-ca or verify-full) and host (the folder of a socket) are known, each once. Take away what else stands there.
start-database-folder-missing = KITE_DATABASE_URL names a file in a folder that is not there, or not open to this user. Make the folder, or correct the path; without a "/" in front it begins where the bot is started.
start-database-is-folder = Where the file of the database should lie, there is a folder. Write the name of a file at the end of KITE_DATABASE_URL, or move that folder away.
start-database-closed = PostgreSQL does not let this user in. Look at user and password in KITE_DATABASE_URL, and whether its pg_hba.conf allows them from this machine.
start-database-missing = PostgreSQL has no database of the name in KITE_DATABASE_URL. Make it with createdb, or correct the name.
start-database-rights = The user in KITE_DATABASE_URL may not make tables in that database. Let it own the database: ALTER DATABASE name OWNER TO user.
start-database-driver = PostgreSQL cannot be asked as KITE_DATABASE_URL wants it. With sslmode verify-ca or verify-full, the certificate of who vouches for the server must lie in ~/.postgresql/root.crt of this user.
start-master-key-malformed = { $name } must be 32 bytes written in base64. This makes one: python -c "import base64, os; print(base64.b64encode(os.urandom(32)).decode())"
start-key-wrong = The master key does not fit this database. Put back the key file that was in use before, or the one from your backup.
start-key-wrong-length = The master key is not 32 bytes long. Put back the key file from your backup.
start-key-unreadable = The key file { $path } cannot be read. This user must be able to open it.
start-key-unwritable = The key file { $path } cannot be written. Set KITE_DATA_DIR to a folder that this user may write to.
# $what: the file, the entry and the field, in English.
start-care-data-broken = The list of help lines is broken, and wrong numbers must not be shown: { $what }. Put the file back as it was, or correct it; docs/care-data.md says how.
start-second-process = Another Kitestring is already using this database. Stop it first, or give this one shards or a KITE_DATA_DIR of its own.
start-database-newer = This database was made by a newer version of Kitestring. Install that version, or restore a backup from before the update.
start-shards-do-not-fit = KITE_SHARD_IDS needs numbers below KITE_SHARD_COUNT, such as 0,1 or 0-3, and KITE_SHARD_COUNT itself.
start-address-malformed = { $name } is not a whole address. .env.example shows one.
start-data-dir-unusable = The folder { $path } cannot be made or used. Set KITE_DATA_DIR to a folder that this user may write to.
start-intents-refused = Discord refused what the bot asks to see, though it asks for nothing privileged. Look at the page "Bot" of your application, and whether KITE_TOKEN belongs to it.
start-shards-refused = Discord refused the shards. Look at KITE_SHARD_IDS and KITE_SHARD_COUNT, or leave both empty.
start-health-port-taken = The port of KITE_HEALTH_PORT is used by another program. Choose another one, or 0 for any free one.
cli-invite = To invite Kitestring to a server, its owner opens this address: { $address }
cli-database-away = The database cannot be reached right now. Nothing was changed. Please try again later.
