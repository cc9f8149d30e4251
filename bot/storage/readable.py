"""What somebody who has the files but no key can read, written from the schema: `docs/what-is-readable.md`.

python -m tools.what_is_readable
"""

from collections.abc import Iterator

import sqlalchemy as sa

from bot.domain.guild import GuildSettings
from bot.storage.keyring import keys_metadata
from bot.storage.walk import meaning_of, tables

KINDS = {
    "id": "number of a thing",
    "person": "**Discord id of a person**",
    "mark": "mark of a person",
    "time": "time",
    "count": "count",
    "state": "state",
    "public": "words others can see",
}

HEAD = """# What can be read without the key

Written from the database schema by `python -m tools.what_is_readable`; a test holds it equal to the truth. Change the
schema, not this page.

This is what somebody can read who has the database file (or a backup of it) and no key: a thief, a curious host, a
court. What people tell (tags and their use, profiles, moods, notes, reports, reasons) is **sealed** and is listed here
as such, so that nothing is left out. What can be read is that something was, when, and between whom; what was answered
with one word, such as a yes or whom a check-in was shown to; and what a server shows to its members.

- **Discord id of a person**: names somebody. With it one can see that they use Kitestring on a server.
- **mark of a person**: a keyed hash (HMAC-SHA256) or a random token. It shows that two rows are about the same person,
  and who it is only with the key of the server, which lies in the key store, wrapped by the master key.
- **words others can see**: a name or text that a server's facilitators and owners made for its members.
- **sealed**: AES-256-GCM with a key for each member of each server, or the server's own for what outlives a member,
  such as a report. Its length can be seen, roughly the length of what was written.

Who holds both files and the master key can read everything: that is whoever runs the bot.

## The data store
"""

KEYS = """
## The key store

A file (on PostgreSQL a schema) of its own, which is no part of a backup of the data.
"""


def document() -> str:
    parts = [HEAD]
    for table in sorted(tables(), key=lambda table: table.name):
        parts.extend(_table(table))
    parts.append(KEYS)
    for table in sorted(keys_metadata.sorted_tables, key=lambda table: table.name):
        parts.extend(_table(table))
    return "\n".join(parts) + "\n"


def _table(table: sa.Table) -> Iterator[str]:
    yield f"\n### {table.name}\n"
    readable = [column for column in table.c if meaning_of(column).kind != "sealed"]
    sealed = [column for column in table.c if meaning_of(column).kind == "sealed"]
    yield "| column | kind | what it tells |"
    yield "|---|---|---|"
    for column in readable:
        meaning = meaning_of(column)
        yield f"| {column.name} | {KINDS[meaning.kind]} | {meaning.note} |"
    if sealed:
        yield "\nSealed: " + "; ".join(f"{column.name} ({meaning_of(column).note})" for column in sealed) + "."
    expiry = table.info.get("expiry")
    if expiry is not None:
        days = getattr(GuildSettings(), expiry.days)
        yield f"\nGoes by itself {days} days after `{expiry.column}`; a server can shorten that."
    owner = table.info.get("owner")
    if owner is not None:
        yield (
            "\nDeleted with the person."
            if owner.erase == "delete"
            else "\nKept, without a name, when the person deletes."
        )
