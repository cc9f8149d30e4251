"""Stores for tests, on each database: a real file, and a PostgreSQL on this machine where one answers."""

import os
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.util.concurrency import await_

from bot.storage import engine as engines
from bot.storage import visit
from bot.storage.engine import open_sqlite
from bot.storage.keyring import SCHEMA, keys_metadata
from bot.storage.migrate import newest, upgrade
from bot.storage.open import Storage, at_path, at_postgres
from bot.storage.tables import metadata

POSTGRES = os.environ.get("KITE_TEST_POSTGRES", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")
MASTER = bytes(range(32))
ENGINES = ("sqlite", "postgres")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


def postgres_answers() -> bool:
    import socket

    parts = sa.make_url(POSTGRES)
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((parts.host or "127.0.0.1", parts.port or 5432)) == 0


@asynccontextmanager
async def postgres_database(name: str) -> AsyncIterator[str]:
    """A fresh database of this name and its address; dropped at the end."""
    try:
        yield await _made_database(name)
    finally:
        await _drop_database(name)


async def _made_database(name: str) -> str:
    await _drop_database(name)
    await _as_admin(f'CREATE DATABASE "{name}"')
    return sa.make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)


async def _drop_database(name: str) -> None:
    await _as_admin(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def _as_admin(statement: str) -> None:
    admin = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    async with admin.connect() as connection:
        await connection.exec_driver_sql(statement)
    await admin.dispose()


_in_todays_form: list[bytes] = []


async def in_todays_form(path: Path) -> None:
    """Puts an empty database there, unless there is one: migrated once a process and copied from then on.

    That migrations lead there is shown by tests of their own.
    """
    if not _in_todays_form:
        with tempfile.TemporaryDirectory() as scratch:
            engines = open_sqlite(Path(scratch) / "form.db")
            await upgrade(engines)
            await engines.truncate_log()
            await engines.dispose()
            _in_todays_form.append((Path(scratch) / "form.db").read_bytes())
    if not path.exists():
        path.write_bytes(_in_todays_form[0])


_kept: dict[str, str] = {}
"""Name and address. No context manager: a generator would be closed with the event loop of the test that began it."""


async def _kept_database() -> str:
    """One database a process, emptied after each test: making and dropping one has the server write all to disk."""
    name = f"kite_{os.getpid()}"
    if name not in _kept:
        url = await _made_database(name)
        await _without_waiting_for_the_disk(url)
        _kept[name] = url
    return _kept[name]


async def _without_waiting_for_the_disk(url: str) -> None:
    """For tests in which the server does not crash; those of a crash have databases of their own."""
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        name = sa.make_url(url).database
        await connection.exec_driver_sql(f'ALTER DATABASE "{name}" SET synchronous_commit = off')
    await engine.dispose()


async def _emptied(url: str) -> None:
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        tables = [*metadata.sorted_tables, *keys_metadata.sorted_tables]
        names = [f'"{SCHEMA}".{t.name}' if t.metadata is keys_metadata else t.name for t in tables]
        await connection.exec_driver_sql("SET LOCAL session_replication_role = replica")  # in any order
        for name in names:
            await connection.exec_driver_sql(f"DELETE FROM {name}")
        await connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{newest()}'")
    await engine.dispose()


async def drop_kept_database() -> None:
    """At the end of the process's tests."""
    for name in _kept:
        await _drop_database(name)


@asynccontextmanager
async def storage_on(engine: str, scratch: Path, clock: Clock) -> AsyncIterator[Storage]:
    """Opened storage on `sqlite` or `postgres`; skips where there is no PostgreSQL."""
    if engine == "sqlite":
        await in_todays_form(scratch / "kitestring.db")
        storage = at_path(scratch / "kitestring.db", MASTER, clock)
        await storage.open((0,))
        try:
            yield storage
        finally:
            await storage.close()
        return
    if not postgres_answers():
        pytest.skip("no PostgreSQL answers; set KITE_TEST_POSTGRES to one")
    url = await _kept_database()
    storage = at_postgres(url, MASTER, clock)
    try:
        await storage.open((0,))
        yield storage
    finally:
        await storage.close()
        await _emptied(url)


@contextmanager
def in_one_thread() -> Iterator[None]:
    """SQLite, its files and our dialect as they are, without a thread for it and without waiting for the disk.

    For games of thousands of servers, in which nothing crashes and nothing happens at the same time.
    """

    class Module(visit._Module):
        def connect(self, *args: Any, **more: Any) -> visit.Connection:
            return super().connect(*args, **{**more, "check_same_thread": False})

    def go(self: visit.Connection, work: visit.Work[Any]) -> Any:
        async def at_once() -> Any:
            return work(self._raw)

        try:
            return await_(at_once())
        except Exception as error:
            self._handle_exception(error)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(visit.Dialect, "import_dbapi", classmethod(lambda _: Module(aiosqlite, sqlite3)))
        patch.setattr(visit.Connection, "_go", go)
        patch.setattr(visit.Connection, "_leave", lambda self: self._raw.rollback())
        patch.setattr(engines, "PRAGMAS", (*engines.PRAGMAS, "PRAGMA synchronous=OFF"))
        yield


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=ENGINES)
async def storage(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Storage]:
    """The whole storage, once on each database."""
    async with storage_on(request.param, tmp_path, clock) as opened:
        yield opened


__all__ = ["Clock", "clock", "in_one_thread", "postgres_database", "storage", "storage_on"]
