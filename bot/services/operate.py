"""What the operator does from a terminal (`bot/cli.py`). Each verb takes the settings and returns lines to print.

`migrate` and `restore` want the bot stopped and take its lock. The others work beside a running bot.
"""

import functools
import os
import shutil
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot import care
from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused
from bot.services.checkup import BACKUP_MADE, host_findings
from bot.services.erasing import Eraser
from bot.services.rounds import forget_missed
from bot.storage import audit
from bot.storage import backup as copies
from bot.storage.master import KeyFiles
from bot.storage.open import Storage, at_path, at_postgres, keys_beside
from bot.text.catalogue import Catalogue

if TYPE_CHECKING:
    from bot.settings import Settings

LANGUAGE = "en"
FREE_BYTES = 200 * 1024 * 1024
STALE_SECONDS = 26 * 3600
"""The copy of the keys is made every 12 hours; after 26 something holds it up."""


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - an entrance of its own, like the command line that calls it


_words = functools.cache(Catalogue.load)


def _say(key: str, **facts: object) -> str:
    return _words().label(LANGUAGE, key, **facts)


async def migrate(settings: "Settings") -> list[str]:
    async with _opened(settings) as storage:
        await storage.open(settings.shard_ids or (0,))
        return [_say("operate-migrated")]


async def backup(settings: "Settings", path: Path) -> list[str]:
    data = _embedded(settings, "operate-backup-postgres")
    if path.exists():
        raise StartRefused("operate-backup-exists", path=str(path))
    if not path.parent.is_dir():
        raise StartRefused("operate-folder-missing", path=str(path.parent))
    async with _looked(settings) as storage:
        size = await copies.save_data(data, path)
        keys = await copies.roll_keys(storage.keyring)
    (settings.data_dir / BACKUP_MADE).touch()
    return [
        _say("operate-backed-up", path=str(path), kilobytes=size // 1024),
        _say("operate-keys-apart", path=str(keys)),
    ]


async def restore(settings: "Settings", path: Path) -> list[str]:
    """Takes the data back, brings it to this version, and deletes again what was deleted since."""
    data = _embedded(settings, "operate-restore-postgres")
    settings.make_data_dir()
    async with _opened(settings) as storage:
        await storage.lock((0,))
        copies.newest_keys(keys_beside(data))
        await storage.vault.check_canary()
        before = await copies.bring_back(path, data)
        await storage.open((0,))
        again = await Eraser(storage.store, lambda: copies.roll_keys(storage.keyring)).finish()
        async with storage.store.begin(None) as tx:
            doubtful = await copies.look_before_sending(tx)
            await forget_missed(tx)
    lines = [_say("operate-restored", path=str(path), again=again, doubtful=doubtful)]
    return [*lines, _say("operate-before-restore", path=str(before))] if before else lines


async def rotate_key(settings: "Settings") -> list[str]:
    """A new master key, also while the bot runs. A crash at any step leaves a key that fits; run it again then."""
    if settings.master_key_bytes() is not None:
        raise StartRefused("operate-rotate-environment")
    files = KeyFiles(settings.key_file)
    with files.alone():
        async with _looked(settings) as storage:
            files.settle(storage.vault.master)
            fresh = files.prepare()
            keys = await storage.vault.rotate(fresh)
            files.settle(fresh)
            await storage.keyring.checkpoint()
            await copies.roll_keys(storage.keyring)
            files.forget_previous()
    return [_say("operate-rotated", keys=keys), _say("operate-rotated-next", path=str(files.current))]


async def audit_verify(settings: "Settings") -> list[str]:
    """Raises StartRefused where a chain is broken, so that the command does not end well."""
    lines, broken = [], []
    async with _looked(settings) as storage, storage.store.read() as tx:
        for guild_id in await audit.chains(tx):
            found = await audit.verify(tx, guild_id)
            if found.broken_at is None:
                lines.append(_say("operate-audit-whole", server=str(guild_id), rows=found.rows))
            else:
                broken.append(_say("operate-audit-broken-line", server=str(guild_id), row=found.broken_at))
    if broken:
        raise StartRefused("operate-audit-broken", where="; ".join(broken))
    return lines or [_say("operate-audit-empty")]


async def doctor(settings: "Settings") -> list[str]:
    """What is well and what is to be done. Raises StartRefused only where nothing can be looked at."""
    lines = [_say("operate-doctor-token" if settings.token else "operate-doctor-no-token")]
    if settings.master_key_bytes() is None:
        lines += _key_files(KeyFiles(settings.key_file))
    free = shutil.disk_usage(settings.data_dir if settings.data_dir.is_dir() else Path.cwd()).free
    if free < FREE_BYTES:
        lines.append(_say("operate-doctor-disk", megabytes=free // 2**20))
    care.validate()
    lines.append(_say("operate-doctor-care"))
    embedded = settings.sqlite_path is not None
    for found in host_findings(_now(), settings.data_dir, settings.key_file, embedded):
        facts = {name: f"{v:%Y-%m-%d}" if isinstance(v, datetime) else v for name, v in found.facts.items()}
        lines.append(_say(found.key, **facts))
    try:
        async with _looked(settings) as storage:
            return [*lines, *await _database(settings, storage)]
    except DatabaseAway:
        return [*lines, _say("operate-doctor-away")]


# ---- parts


async def _database(settings: "Settings", storage: Storage) -> list[str]:
    lines = [_say("operate-doctor-key-fits")]
    if settings.sqlite_path is not None:
        sound = await copies.is_sound(settings.sqlite_path)
        lines.append(_say("operate-doctor-sound" if sound else "operate-doctor-damaged"))
        copy = copies.keys_copy_of(keys_beside(settings.sqlite_path))
        fresh = copy.exists() and _now().timestamp() - copy.stat().st_mtime < STALE_SECONDS
        lines.append(_say("operate-doctor-copy" if fresh else "operate-doctor-no-copy", path=str(copy)))
    async with storage.keyring.read() as keys:
        waiting = sum(entry.done_at is None for entry in await keys.erasures())
    return [*lines, _say("operate-doctor-deletions", waiting=waiting)] if waiting else lines


def _key_files(files: KeyFiles) -> list[str]:
    if not files.current.exists():
        return [_say("operate-doctor-no-key", path=str(files.current))]
    lines = []
    if stat.S_IMODE(files.current.stat().st_mode) & 0o077:
        lines.append(_say("operate-doctor-key-open", path=str(files.current)))
    if files.next.exists() or files.previous.exists():
        lines.append(_say("operate-doctor-rotation"))
    return lines or [_say("operate-doctor-key", path=str(files.current))]


def _embedded(settings: "Settings", refusal: str) -> Path:
    if settings.sqlite_path is None:
        raise StartRefused(refusal)
    return settings.sqlite_path


@asynccontextmanager
async def _opened(settings: "Settings") -> AsyncIterator[Storage]:
    """The storage, not opened yet. No key is ever made here: a fresh one would open nothing."""
    settings.check_database_place()
    given = settings.master_key_bytes()
    files = None if given else KeyFiles(settings.key_file)
    if files is not None:
        files.recover()
    known = [given] if given else files.candidates() if files else []
    if not known:
        raise StartRefused("operate-no-key", path=str(settings.key_file))
    url, path = settings.postgres_url, settings.sqlite_path
    if url is not None:
        storage = at_postgres(url, known[0], _now, files)
    else:
        assert path is not None
        storage = at_path(path, known[0], _now, files)
    try:
        yield storage
    finally:
        await storage.close()


@asynccontextmanager
async def _looked(settings: "Settings") -> AsyncIterator[Storage]:
    """The storage, open beside a bot that may be running."""
    path = settings.sqlite_path
    if path is not None and not os.path.exists(path):
        raise StartRefused("operate-nothing-here", path=str(path))
    async with _opened(settings) as storage:
        await storage.look()
        yield storage
