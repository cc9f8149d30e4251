# What the operator's commands say. One line each.

operate-migrated = The database is in the form of this version.
operate-nothing-here = There is no database at { $path } yet. Start the bot once, or set KITE_DATA_DIR to where it is.
operate-no-key = There is no master key at { $path }. Put back the one from your backup; a first start makes one for a new database.
operate-folder-missing = The folder { $path } is not there.

operate-backed-up = Saved the data to { $path } ({ $kilobytes } KiB). It holds none of the keys.
operate-keys-apart = The keys are in { $path }, always the newest. Copy that file and master.key to another place each day, over the copy from the day before. docs/backup.md says why.
operate-backup-exists = { $path } is there already. Choose another name, so that nothing is written over.
operate-backup-failed = { $path } could not be written ({ $why }). Is there room, and may this user write there?
operate-backup-postgres = This instance uses PostgreSQL, which has its own tools for this. docs/backup.md has the two lines to use.

operate-restored = Took the data back from { $path }. Deletions asked for since then were carried out again: { $again }. Messages that will be looked for before they are sent: { $doubtful }.
operate-before-restore = What was there before is in { $path }. Remove it when you are sure: deletions do not reach it.
operate-restore-not-ours = { $path } is damaged, or is no backup of Kitestring. Nothing was changed.
operate-restore-postgres = This instance uses PostgreSQL. docs/backup.md has the lines for pg_restore; the next start carries out again what was deleted since.

operate-rotated = There is a new master key, and { $keys } keys are wrapped in it. A running bot has taken notice.
operate-rotated-next = Back up { $path } now, in place of the old one. The old key still opens older copies of the key store: destroy those, and it.
operate-rotate-environment = The master key comes from KITE_MASTER_KEY, which a command cannot change. Write its 32 bytes to a file, name that in KITE_MASTER_KEY_FILE, take KITE_MASTER_KEY away, restart, and try again.
operate-rotating-already = The master key is being changed by another command right now.

operate-audit-empty = No server has an audit log yet.
operate-audit-whole = Server { $server }: whole, { $rows } lines.
operate-audit-broken-line = server { $server } at line { $row }
operate-audit-broken = The audit log was changed by something other than Kitestring: { $where }. Keep a copy of the database as it is, and find out who can write to it.

operate-doctor-token = Well: a bot token is set.
operate-doctor-no-token = To do: KITE_TOKEN is not set.
operate-doctor-key = Well: the master key is at { $path }. Have you a copy in another place?
operate-doctor-no-key = To do: there is no master key at { $path }. Put back the one from your backup; a first start makes one for a new database.
operate-doctor-key-open = To do: others on this machine may read { $path }. Run: chmod 600 { $path }
operate-doctor-rotation = To do: a change of the master key was cut off. Run rotate-key once more.
operate-doctor-key-fits = Well: the database answers, and the master key fits.
operate-doctor-away = To do: the database does not answer. Is it running, is there room on the disk, and may this user open it?
operate-doctor-sound = Well: the database file is whole.
operate-doctor-damaged = To do: the database file is damaged. Stop the bot and restore the last backup; docs/backup.md has the steps.
operate-doctor-copy = Well: the copy of the key store is up to date ({ $path }).
operate-doctor-no-copy = To do: the copy of the key store ({ $path }) is missing or old. A running bot makes it twice a day.
operate-doctor-deletions =
    { $waiting ->
        [one] To do: one deletion was cut off. The next start finishes it.
       *[other] To do: { $waiting } deletions were cut off. The next start finishes them.
    }
operate-doctor-disk = To do: only { $megabytes } MiB are free. Make room, or what people do cannot be kept.
operate-doctor-care = Well: help lines and routes could be read. "care check" shows how old each one is.
