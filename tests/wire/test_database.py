"""The database is away, at the start and later: help answers, the rest says so kindly, all comes back by itself."""

from __future__ import annotations

import asyncio
import os
import resource
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.settings import EXIT_CONFIGURATION
from tests.support.stores import postgres_answers, postgres_database
from tests.support.way import Way

from . import ledger, town
from .client import Server, Wire
from .processes import Bot, kitestring

RESTS = "Nothing is lost. Please try again"


@pytest.fixture
async def postgres() -> AsyncIterator[str]:
    if not postgres_answers():
        pytest.skip("no PostgreSQL answers; set KITE_TEST_POSTGRES to one")
    async with postgres_database(f"kite_away_{os.getpid()}") as url:
        yield url


async def ask(wire: Wire, home: town.Town, name: str, **options: str) -> str:
    """What the person reads; AssertionError where nothing came in time."""
    q = {"user": home.members[0], "channel": home.lobby, "name": name, "options": options}
    answer = await wire.call("slash", timeout=8, **q)
    assert answer["responded"] and not answer["loading"], name
    return town.said(answer)


async def answers(wire: Wire, home: town.Town) -> None:
    await wire.until(lambda: town.do(wire, "slash", home.owner, home.lobby, name="help"), 60)


async def helps_without_a_database(wire: Wire, home: town.Town) -> None:
    for name in ("help", "crisis", "findcounselor"):
        assert await ask(wire, home, name)
    assert RESTS in await ask(wire, home, "profile show")


async def back(wire: Wire, home: town.Town, seconds: float = 60.0) -> None:
    async def works() -> bool:
        return RESTS not in await ask(wire, home, "profile show")

    await wire.until(works, seconds, every=0.5)


async def a_way(url: str) -> tuple[Way, str]:
    """And the address that goes along it."""
    there = sa.make_url(url)
    way = Way(there.host or "127.0.0.1", there.port or 5432)
    await way.open()
    return way, there.set(host="127.0.0.1", port=way.port).render_as_string(hide_password=False)


async def test_an_unreadable_file_at_the_start(wire: Wire, server: Server, tmp_path: Path) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, None, posts=0, over=0)
    file = tmp_path / "kitestring.db"
    kept = file.read_bytes()
    file.write_bytes(b"this is not a database" * 100)
    bot = kitestring(server, tmp_path)
    await answers(wire, home)
    await helps_without_a_database(wire, home)
    file.write_bytes(kept)
    await back(wire, home)
    assert not [line for line in bot.lines if "loop_ended" in line or '"bug"' in line]
    bot.kill()


async def test_postgresql_goes_away_and_comes_back(wire: Wire, server: Server, tmp_path: Path, postgres: str) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, postgres, posts=0, over=0)
    way, through = await a_way(postgres)
    bot = kitestring(server, tmp_path, KITE_DATABASE_URL=through)
    await answers(wire, home)
    await back(wire, home)
    await way.cut()
    await helps_without_a_database(wire, home)
    await bot.said("database_away", 30)
    await way.open()
    await back(wire, home)
    assert not [line for line in bot.lines if "loop_ended" in line or '"bug"' in line]
    bot.kill()
    assert await ledger.integrity(tmp_path, postgres) == []


async def test_postgresql_that_answers_with_no_is_waited_for(
    wire: Wire, server: Server, tmp_path: Path, postgres: str
) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, postgres, posts=0, over=0)
    way, through = await a_way(postgres)
    way.error = "57P03"  # it is starting up
    bot = kitestring(server, tmp_path, KITE_DATABASE_URL=through)
    await answers(wire, home)
    await helps_without_a_database(wire, home)
    way.error = ""
    await back(wire, home)
    for state in ("57P01", "28P01"):
        way.error = state
        way.break_off()
        await helps_without_a_database(wire, home)
        await bot.said(f'"{state}".*database_away', 30)
        way.error = ""
        await back(wire, home)
    assert not [line for line in bot.lines if "loop_ended" in line or '"bug"' in line]
    bot.kill()


@pytest.mark.parametrize(
    ("changed", "error", "words"),
    [
        ({"database": "kite_nowhere"}, "", "has no database of the name in KITE_DATABASE_URL"),
        ({"username": "kite_nobody"}, "", "does not let this user in"),
        ({}, "28P01", "does not let this user in"),
    ],
)
async def test_what_postgresql_will_never_let_in_stops_the_start_in_one_line(
    server: Server, tmp_path: Path, postgres: str, changed: dict[str, Any], error: str, words: str
) -> None:
    way, through = await a_way(sa.make_url(postgres).set(**changed).render_as_string(hide_password=False))
    way.error = error
    bot = kitestring(server, tmp_path, KITE_DATABASE_URL=through)
    assert await asyncio.to_thread(bot.process.wait, 30) == EXIT_CONFIGURATION
    bot.kill()  # reads what it said to the end
    (line,) = [line for line in bot.lines if not line.startswith("{")]  # the others are logs
    assert words in line and "hunter2" not in line


def files_may_grow_to(bot: Bot, size: int) -> None:
    """The disk is full for this process: no file may grow past so many bytes."""
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def test_a_full_disk_leaves_nothing_half_done(wire: Wire, server: Server, tmp_path: Path) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, None, posts=0, over=0)
    bot = kitestring(server, tmp_path)
    await answers(wire, home)
    files_may_grow_to(bot, 4096)
    creating = {"user": home.facilitator, "channel": home.lobby, "name": "facilitate create"}
    form = await wire.call("slash", timeout=8, options={"name": "No room", "tag": town.TAGS[0]}, **creating)
    told = await town.sent_in(wire, home.facilitator, form)
    assert RESTS in town.said(told)
    files_may_grow_to(bot, resource.RLIM_INFINITY)
    form = await wire.call("slash", timeout=8, options={"name": "Room again", "tag": town.TAGS[0]}, **creating)
    done = await town.sent_in(wire, home.facilitator, form)
    assert "Room again" in town.said(done)
    bot.kill()
    book = await ledger.read(tmp_path, None)
    assert [row["name"] for row in book.circles] == ["Room again"]
    assert await ledger.integrity(tmp_path, None) == []
    assert not [line for line in bot.lines if '"bug"' in line]
