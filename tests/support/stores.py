"""Stores for tests, on each database: a real file, and a PostgreSQL on this machine where one answers."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.open import Storage, at_path, at_postgres

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
    admin = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    try:
        async with admin.connect() as connection:
            await connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            await connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        url = sa.make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
        yield url
        async with admin.connect() as connection:
            await connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    finally:
        await admin.dispose()


@asynccontextmanager
async def storage_on(engine: str, scratch: Path, clock: Clock) -> AsyncIterator[Storage]:
    """Opened storage on `sqlite` or `postgres`; skips where there is no PostgreSQL."""
    if engine == "sqlite":
        storage = at_path(scratch / "kitestring.db", MASTER, clock)
        await storage.open((0,))
        try:
            yield storage
        finally:
            await storage.close()
        return
    if not postgres_answers():
        pytest.skip("no PostgreSQL answers; set KITE_TEST_POSTGRES to one")
    async with postgres_database(f"kite_{os.getpid()}") as url:
        storage = at_postgres(url, MASTER, clock)
        await storage.open((0,))
        try:
            yield storage
        finally:
            await storage.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=ENGINES)
async def storage(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Storage]:
    """The whole storage, once on each database."""
    async with storage_on(request.param, tmp_path, clock) as opened:
        yield opened


__all__ = ["Clock", "clock", "postgres_database", "storage", "storage_on"]
