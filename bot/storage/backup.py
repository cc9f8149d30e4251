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

import sqlalchemy as sa

from bot.domain.trouble import StartRefused
from bot.storage.engine import open_sqlite
from bot.storage.keyring import Keyring
from bot.storage.migrate import upgrade
from bot.storage.outbox import N, notice
from bot.storage.store import Tx


def keys_copy_of(keys: Path) -> Path:
    """Where the one copy of a key store lies."""
    return keys.with_name(f"{keys.stem}-copy.db")


async def roll_keys(keyring: Keyring) -> Path | None:
    """Overwrites the one copy of the key store; None on PostgreSQL."""
    path = keyring.engines.path
    if path is None:
        return None
    target = keys_copy_of(path)
    async with keyring.copying:
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


async def save_data(data: Path, target: Path) -> int:
    """The data without the keys, while the bot runs; returns the size in bytes. Raises StartRefused."""
    try:
        await asyncio.to_thread(copy_database, data, target)
    except (OSError, sqlite3.Error) as error:
        raise StartRefused("operate-backup-failed", path=str(target), why=type(error).__name__) from None
    return target.stat().st_size


async def is_sound(path: Path) -> bool:
    """Whether SQLite finds the file whole."""
    return await asyncio.to_thread(_is_sound, path)


def newest_keys(keys: Path) -> None:
    """Where the key store itself is missing, its one copy takes its place: never an older one."""
    copy = keys_copy_of(keys)
    if not keys.exists() and copy.exists():
        copy_database(copy, keys)


async def bring_back(saved: Path, data: Path) -> Path | None:
    """Puts a saved database in the place of `data`, brought to this version; the bot must be stopped.

    What was there stays beside it and its path is returned. Until the last step nothing has changed.
    Raises StartRefused where the file is damaged, is no backup of ours, or is newer than this version.
    """
    if not await asyncio.to_thread(_is_ours, saved):
        raise StartRefused("operate-restore-not-ours", path=str(saved))
    rough = data.with_name(f"{data.name}.restoring")
    for path in _with_logs(rough):
        path.unlink(missing_ok=True)
    await asyncio.to_thread(copy_database, saved, rough)
    engines = open_sqlite(rough)
    try:
        await upgrade(engines)
        await engines.truncate_log()
    finally:
        await engines.dispose()
    return await asyncio.to_thread(_swap, rough, data)


async def look_before_sending(tx: Tx) -> int:
    """After a restore: what waits may have been delivered since, so it counts as tried and is looked for first."""
    waiting = N.state.in_(["waiting", "claimed"])
    await tx.execute(sa.update(notice).where(waiting, N.attempts == 0).values(attempts=1))
    return await tx.value(sa.select(sa.func.count()).select_from(notice).where(waiting))


def _swap(rough: Path, data: Path) -> Path | None:
    before = data.with_name(f"{data.name}.before-restore")
    before.unlink(missing_ok=True)
    there = data.exists()
    if there:
        with closing(sqlite3.connect(data, timeout=30)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        os.link(data, before)
    for log in (*_with_logs(rough)[1:], *_with_logs(data)[1:]):
        log.unlink(missing_ok=True)
    os.replace(rough, data)
    return before if there else None


def _with_logs(path: Path) -> list[Path]:
    return [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]


def _is_sound(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=30)) as opened:
            return opened.execute("PRAGMA quick_check").fetchone() == ("ok",)
    except sqlite3.Error:
        return False


def _is_ours(path: Path) -> bool:
    if not _is_sound(path):
        return False
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        names = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {"alembic_version", "guild", "member", "notice"} <= names
