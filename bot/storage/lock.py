"""One process for one database and shard: the second stops with a clear line instead of doing work twice.

The lock belongs to the operating system (SQLite) or to a connection (PostgreSQL), so it is free at once after SIGKILL.
"""

import asyncio
import contextlib
import fcntl
import os
from collections.abc import Collection
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.domain.trouble import StartRefused
from bot.storage.engine import Engines, away_named
from bot.storage.without_orm import AsyncConnection

SHARD_LOCK = 0x6B697465 << 16
LOOK_SECONDS = 3.0


class ProcessLock:
    """Held from `take` to `release`. Raises StartRefused where another process holds it."""

    def __init__(self) -> None:
        self._file: int | None = None
        self._connection: AsyncConnection | None = None

    async def take(self, engines: Engines, shards: Collection[int]) -> None:
        if engines.path is not None:
            self._take_file(engines.path.with_suffix(".lock"))
        else:
            await self._take_shards(engines, shards)

    async def held(self) -> bool:
        """A file's lock stays until it is let go; that of PostgreSQL ends with its connection."""
        if self._connection is None:
            return self._file is not None
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await self._connection.scalar(sa.select(1))
                await self._connection.commit()
        except Exception:
            return False
        return True

    async def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with contextlib.suppress(Exception):  # it may be dead already
                await connection.invalidate()
                await connection.close()

    def _take_file(self, path: Path) -> None:
        if self._file is not None:
            return
        with away_named:
            file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(file)
            raise StartRefused("start-second-process") from None
        self._file = file

    async def _take_shards(self, engines: Engines, shards: Collection[int]) -> None:
        if self._connection is not None:
            return
        with away_named:
            connection = await engines.write.connect()
            try:
                for shard in sorted(shards):
                    call: Any = sa.func.pg_try_advisory_lock(SHARD_LOCK | shard)
                    if not await connection.scalar(sa.select(call)):
                        raise StartRefused("start-second-process")
                await connection.commit()  # the lock is the session's: no transaction stays open
            except BaseException:
                await connection.invalidate()
                await connection.close()
                raise
        self._connection = connection
