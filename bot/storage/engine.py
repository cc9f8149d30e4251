"""Engines for the two databases we run on, and the only place that knows what they need to be safe.

SQLite: one writer connection that begins with BEGIN IMMEDIATE, readers on connections of their own. With the driver's
own idea of transactions two tasks that read, add and write lose updates silently; measured, 474 of 500.
"""

import asyncio
import sqlite3
from contextlib import AbstractAsyncContextManager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event, exc

from bot.domain.refusal import DatabaseAway
from bot.storage import visit
from bot.storage.without_orm import AsyncEngine, create_async_engine

T = TypeVar("T")

BUSY_MS = 5_000

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA secure_delete=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA temp_store=MEMORY",
)


@dataclass(frozen=True, slots=True)
class Engines:
    """`write` has a single connection on SQLite; `read` never blocks it. On PostgreSQL both are the same pool.

    Whoever reads sees one moment from the first statement to the last, and writes nothing.
    """

    write: AsyncEngine
    read: AsyncEngine
    path: Path | None = None
    """The database file on SQLite; None on PostgreSQL."""

    @property
    def sqlite(self) -> bool:
        return self.path is not None

    async def dispose(self) -> None:
        await self.write.dispose()
        if self.sqlite:
            await self.read.dispose()

    async def truncate_log(self) -> None:
        """Moves the write-ahead log into the file and empties it; only then are deleted bytes gone (SQLite)."""
        if self.path is not None:
            await asyncio.to_thread(_truncate_log, self.path)


def _truncate_log(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def open_sqlite(path: Path) -> Engines:
    write = _sqlite(path, visit.WRITES, pool_size=1)
    read = _sqlite(path, visit.READS, pool_size=4)
    return Engines(write, read, path)


def _sqlite(path: Path, begin: str, *, pool_size: int) -> AsyncEngine:
    engine = create_async_engine(
        visit.address(path),
        begin=begin,
        pool_size=pool_size,
        max_overflow=1,  # never used by the writer; a pool that could not grow makes a task to wait for each connection
        pool_use_lifo=True,  # what was read last lies in the cache of its connection
        pool_timeout=30,
        connect_args={"isolation_level": None},  # the driver must not begin or commit by itself
    )

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: visit.Connection, _record: Any) -> None:
        pragmas = (*PRAGMAS, "PRAGMA query_only=ON") if begin == visit.READS else PRAGMAS
        connection.visit(lambda raw: [raw.execute(pragma).close() for pragma in pragmas])

    @event.listens_for(engine.sync_engine, "handle_error")
    def on_error(context: sa.engine.ExceptionContext) -> None:
        if _READ_ONLY in str(context.original_exception):
            context.is_disconnect = True  # opened while the file could not be written, it never would be

    return engine


def open_postgres(url: str, *, search_path: str | None = None) -> Engines:
    """`search_path`: the schema whose tables are meant, created by the migration if it is missing."""
    server: dict[str, str] = {"application_name": "kitestring"}
    if search_path:
        server["search_path"] = search_path
    engine = create_async_engine(
        url,
        pool_size=8,
        max_overflow=4,
        pool_pre_ping=True,
        pool_timeout=10,
        connect_args={"server_settings": server, "timeout": 5, "command_timeout": 30},
    )
    return Engines(engine, engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True))


def insert_into(table: sa.Table, *, sqlite: bool) -> Any:
    """The database's own INSERT, with its ON CONFLICT. Only that one is imported: a dialect brings its drivers."""
    if sqlite:
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert
    return insert(table)


_READ_ONLY = "readonly database"
AWAY_WORDS = (
    "unable to open database",
    "disk i/o error",
    "database or disk is full",
    "database is locked",
    _READ_ONLY,
    "read-only",
    "file is not a database",
    "malformed",
    "no such table",
)

AWAY_STATES = {
    "08": None,
    "53": None,
    "57P": None,
    "58": None,
    "28": "start-database-closed",
    "3D000": "start-database-missing",
    "42501": "start-database-rights",
}
"""How the SQLSTATE begins with which PostgreSQL says no to anybody, and what an operator has to put right.

https://www.postgresql.org/docs/current/errcodes-appendix.html; SQLAlchemy has no type for most of them.
"""


def as_away(error: BaseException) -> DatabaseAway | None:
    """The error as `DatabaseAway` when the database cannot be used at all; None when it is a fault of ours.

    Recognised by type and SQLSTATE on PostgreSQL and by SQLite's own fixed wording, which its error codes do not reach
    through the driver. The original text is left behind: it can hold values.
    """
    if isinstance(error, DatabaseAway):
        return error
    if isinstance(error, exc.InterfaceError) and _cannot_be_used(error.orig):
        return DatabaseAway("address", "start-database-driver")
    if isinstance(error, (OSError, TimeoutError, exc.TimeoutError, exc.InterfaceError)):
        return DatabaseAway(type(error).__name__)
    if isinstance(error, exc.DBAPIError):
        text = str(error.orig).lower()
        if error.connection_invalidated and _READ_ONLY not in text:
            return DatabaseAway("connection lost")
        state = getattr(error.orig, "sqlstate", None) or ""
        for beginning, for_operator in AWAY_STATES.items():
            if state.startswith(beginning):
                return DatabaseAway(state, for_operator)
        for words in AWAY_WORDS:
            if words in text:
                return DatabaseAway(words)
        if isinstance(error, exc.OperationalError) and "sqlite" not in type(error.orig).__module__:
            return DatabaseAway(type(error.orig).__name__)
    return None


def _cannot_be_used(error: BaseException | None) -> bool:
    """By name, because the driver is not imported for it: the address asks for what is not there, as a certificate."""
    return error is not None and type(error.__cause__).__name__ == "ClientConfigurationError"


class AwayNamed:
    """Turns errors that mean "the database is away" into `DatabaseAway`, without their text.

    Only around what the database is asked for: a wait or a file of a service's own fails with the same types. Classes
    and no generators, here and below: they stand around every statement.
    """

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: Any, error: BaseException | None, _trace: Any) -> None:
        away = as_away(error) if isinstance(error, Exception) else None
        if away is not None and away is not error:
            raise away from None


away_named = AwayNamed()


class Within(AbstractAsyncContextManager[T]):
    """A connection or transaction whose beginning and end may find the database away. What is done inside says so
    by itself, or has failed for another reason."""

    __slots__ = ("_opened",)

    def __init__(self, opened: AbstractAsyncContextManager[T]) -> None:
        self._opened = opened

    async def __aenter__(self) -> T:
        with away_named:
            return await self._opened.__aenter__()

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        with away_named:
            await self._opened.__aexit__(kind, error, trace)
