"""The database is away, at the start and later: help answers, the rest says so kindly, all comes back by itself."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.stores import postgres_answers, postgres_database

from . import ledger, town
from .client import Server, Wire
from .processes import Bot, kitestring

RESTS = "Nothing is lost. Please try again"


class Proxy:
    """A way to PostgreSQL that can be cut."""

    def __init__(self, host: str, port: int) -> None:
        self._there = (host, port)
        self._server: asyncio.Server | None = None
        self._ways: set[asyncio.StreamWriter] = set()
        self.port = 0

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        assert self._server is not None
        self._server.close()
        for way in list(self._ways):
            way.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, OSError):
            there, back = await asyncio.open_connection(*self._there)
            self._ways |= {writer, back}
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
        self._ways.discard(writer)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(ConnectionError, OSError):
        writer.close()


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
    there = sa.make_url(postgres)
    way = Proxy(there.host or "127.0.0.1", there.port or 5432)
    await way.open()
    through = there.set(host="127.0.0.1", port=way.port).render_as_string(hide_password=False)
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
