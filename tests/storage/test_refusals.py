"""PostgreSQL answers, and says no: what passes by itself is waited for, what an operator has to mend stops a start."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused
from bot.storage.open import Storage, at_postgres
from tests.support.stores import MASTER, POSTGRES, Clock, postgres_answers, postgres_database
from tests.support.way import Way

PASSES = ["08006", "53300", "57P01", "57P03", "58030"]
STAYS = {"3D000": "start-database-missing", "28000": "start-database-closed", "28P01": "start-database-closed"}

postgres = pytest.mark.skipif(not postgres_answers(), reason="no PostgreSQL answers; set KITE_TEST_POSTGRES to one")


@pytest.fixture
async def way() -> AsyncIterator[Way]:
    there = sa.make_url(POSTGRES)
    opened = Way(there.host or "127.0.0.1", there.port or 5432)
    await opened.open()
    yield opened
    await opened.cut()


def through(way: Way, url: str = POSTGRES) -> Storage:
    there = sa.make_url(url).set(host="127.0.0.1", port=way.port)
    return at_postgres(there.render_as_string(hide_password=False), MASTER, Clock())


@pytest.mark.parametrize("state", PASSES)
async def test_what_passes_by_itself_is_a_database_that_is_away(way: Way, state: str) -> None:
    way.error = state
    storage = through(way)
    with pytest.raises(DatabaseAway) as away:
        await storage.open((0,))
    assert str(away.value) == state  # and no word of PostgreSQL's own, which may name people's things
    await storage.close()


@pytest.mark.parametrize("state", STAYS)
async def test_what_an_operator_has_to_mend_stops_the_start_and_every_command(way: Way, state: str) -> None:
    way.error = state
    for opening in (lambda s: s.open((0,)), lambda s: s.look(), lambda s: s.lock((0,))):
        storage = through(way)
        with pytest.raises(StartRefused, match=f"^{STAYS[state]}$"):
            await opening(storage)
        await storage.close()


@postgres
async def test_an_address_that_the_driver_cannot_use_stops_the_start(
    way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # in which no certificate lies
    storage = through(way, POSTGRES + "?ssl=verify-full")
    with pytest.raises(StartRefused, match=r"^start-database-driver$"):
        await storage.open((0,))
    await storage.close()


@postgres
async def test_a_bot_that_was_working_waits_whatever_postgresql_says_and_goes_on(way: Way) -> None:
    """People who press meanwhile read that it has to wait; whoever asks for help lines is answered."""
    async with postgres_database(f"kite_refuses_{os.getpid()}") as url:
        storage = through(way, url)
        await storage.open((0,))
        for state in [*PASSES, *STAYS]:
            way.error = state
            way.break_off()
            with pytest.raises(DatabaseAway):
                async with storage.store.begin(1):
                    pass
            assert not await storage.still_ours()
            with pytest.raises(DatabaseAway):
                await storage.open((0,))
            way.error = ""
            await storage.open((0,))
            async with storage.store.read() as tx:
                assert await tx.value(sa.select(1)) == 1
        await storage.close()


@postgres
async def test_connections_that_the_server_ends_are_a_database_that_is_away() -> None:
    async with postgres_database(f"kite_ends_{os.getpid()}") as url:
        storage = at_postgres(url, MASTER, Clock())
        await storage.open((0,))

        async def ended_within() -> None:
            async with storage.store.begin(1) as tx:
                await tx.value(sa.text("SELECT pg_terminate_backend(pg_backend_pid())"))

        with pytest.raises(DatabaseAway):
            await ended_within()
        async with storage.store.begin(1) as tx:
            assert await tx.value(sa.select(1)) == 1
        await storage.close()


@postgres
async def test_a_user_who_may_make_no_tables_is_told_to_the_operator() -> None:
    """As a new PostgreSQL has it: the schema "public" is its owner's."""
    guest = f"kite_guest_{os.getpid()}"
    async with postgres_database(guest) as url:
        admin = create_async_engine(url, isolation_level="AUTOCOMMIT")
        async with admin.connect() as connection:
            await connection.exec_driver_sql(f"DROP ROLE IF EXISTS {guest}")
            await connection.exec_driver_sql(f"CREATE ROLE {guest} LOGIN")
        storage = at_postgres(sa.make_url(url).set(username=guest).render_as_string(), MASTER, Clock())
        with pytest.raises(StartRefused, match=r"^start-database-rights$"):
            await storage.open((0,))
        await storage.close()
        async with admin.connect() as connection:
            await connection.exec_driver_sql(f"DROP ROLE {guest}")
        await admin.dispose()
