"""Copies of the two stores. The data may be kept as often as one likes; of the keys there is one copy, the newest.

A deleted person's key must not live on in a copy: the copy of the key store is overwritten after each deletion and at
least daily, and an older one is worth nothing. SQLite's own backup is used, because a file that is copied while it
is written to can be torn. On PostgreSQL `pg_dump` does all this (`docs/backup.md`).
"""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.keyring import Keyring


def keys_copy_of(keys: Path) -> Path:
    """Where the one copy of a key store lies."""
    return keys.with_name(f"{keys.stem}-copy.db")


async def roll_keys(keyring: Keyring) -> Path | None:
    """Overwrites the one copy of the key store; None on PostgreSQL."""
    path = keyring.engines.path
    if path is None:
        return None
    target = keys_copy_of(path)
    await asyncio.to_thread(copy_database, path, target)
    return target


def copy_database(source: Path, target: Path) -> None:
    """A whole, consistent copy while the source is in use. It appears under its name only when it is complete."""
    rough = target.with_name(f"{target.name}.part")
    rough.unlink(missing_ok=True)
    os.close(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(source, timeout=30)) as original, closing(sqlite3.connect(rough)) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    with open(rough, "rb+") as file:
        os.fsync(file.fileno())
    os.replace(rough, target)
