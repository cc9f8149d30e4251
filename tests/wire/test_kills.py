"""Killed at any moment, with everybody busy: nothing lost, nothing doubled, and there again soon."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.support.stores import ENGINES, postgres_answers, postgres_database

from . import ledger, town
from .client import Server, Wire, running
from .processes import Bot, kitestring

READY_SECONDS = 5.0


@pytest.fixture
def server() -> Iterator[Server]:
    """A world of its own for each siege: it is compared with its database as a whole."""
    with running() as it:
        yield it


@pytest.fixture(params=ENGINES)
async def database(request: pytest.FixtureRequest) -> AsyncIterator[str | None]:
    """The address of a fresh database; None means the embedded one."""
    if request.param == "sqlite":
        yield None
        return
    if not postgres_answers():
        pytest.skip("no PostgreSQL answers; set KITE_TEST_POSTGRES to one")
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(postgres_database(f"kite_wire_{os.getpid()}"))


class Siege:
    """A town, its bot, and whoever kills it. `seed` decides the people and the moments."""

    def __init__(self, wire: Wire, server: Server, data_dir: Path, database: str | None, seed: int) -> None:
        self.wire, self.server, self.data_dir, self.database = wire, server, data_dir, database
        self.seed, self.dice = seed, random.Random(seed)
        self.ready_after: list[float] = []
        self.worked: list[float] = []
        """Seconds of processor time until ready: what a machine that does nothing else needs."""
        self.bot: Bot
        self.town: town.Town

    async def begin(self, *, posts: int, over: float) -> None:
        self.town = await town.build(self.wire)
        await town.furnish(self.town, self.data_dir, self.database, posts=posts, over=over)

    def launch(self, **environment: str) -> None:
        more = {"KITE_DATABASE_URL": self.database} if self.database else {}
        self.bot = kitestring(self.server, self.data_dir, KITE_IDENTIFY_PER_HOUR="1000", **more, **environment)

    async def until_answered(self, seconds: float) -> bool:
        """Somebody asks for help until it comes; notes how long that took from the launch."""
        end = self.bot.started + seconds
        while time.monotonic() < end:
            if await town.do(self.wire, "slash", self.town.owner, self.town.lobby, name="help") is not None:
                self.ready_after.append(time.monotonic() - self.bot.started)
                self.worked.append(self.bot.processor_seconds())
                return True
            await asyncio.sleep(0.05)
        return False

    async def kill(self, after: float | None) -> None:
        """So many seconds after it was ready; None: somewhere in its start."""
        if after is None:
            await asyncio.sleep(self.dice.random() * (self.ready_after or [READY_SECONDS])[-1])
        else:
            assert await self.until_answered(60), "\n".join(self.bot.lines[-20:])
            await asyncio.sleep(after)
        self.bot.kill()
        assert self.bot.exit_code == -signal.SIGKILL, "\n".join(self.bot.lines[-20:])

    async def calm(self, seconds: float = 90.0) -> ledger.Ledger:
        """Until nothing is due any more; what the database holds then."""

        async def settled() -> ledger.Ledger | None:
            found = await ledger.read(self.data_dir, self.database)
            return None if found.unsettled else found

        try:
            return await self.wire.until(settled, seconds, every=0.5)
        except TimeoutError:
            found = await ledger.read(self.data_dir, self.database)
            lines = "\n".join(self.bot.lines[-30:])
            raise AssertionError(
                f"{[(n['dedupe'], n['state'], n['reason']) for n in found.unsettled]}\n{lines}"
            ) from None

    async def verify(self) -> None:
        """The last start is stopped as an operator would, then the world is compared with the database."""
        book = await self.calm()
        self.bot.kill(signal.SIGTERM)
        assert self.bot.exit_code == 0, "\n".join(self.bot.lines[-30:])
        assert ledger.check(book, await self.wire.dump(), self.town) == []
        assert await ledger.integrity(self.data_dir, self.database) == []


async def besiege(siege: Siege, kills: int) -> None:
    await siege.begin(posts=40 * kills, over=4.0 * kills)
    stop = asyncio.Event()
    people = asyncio.create_task(town.live(siege.wire, siege.town, siege.seed, stop))
    for _ in range(kills):
        siege.launch()
        await siege.kill(None if siege.dice.random() < 0.25 else siege.dice.uniform(0.0, 2.0))
    siege.launch()
    assert await siege.until_answered(30)
    await asyncio.sleep(1)
    stop.set()
    await people
    await siege.verify()
    made = len(siege.town.made), len(siege.town.asked_for), len(siege.town.tagged)
    print(f"seed {siege.seed}: {kills} kills, circles made and asked for, tags: {made}; ready after")
    print(f"{rounded(siege.ready_after)} s, of which at work {rounded(siege.worked)} s")


def rounded(seconds: list[float]) -> list[float]:
    return [round(s, 1) for s in seconds]


SEED = int(os.environ.get("KITE_TEST_SEED", "7"))


async def test_killed_at_random_moments(wire: Wire, server: Server, tmp_path: Path, database: str | None) -> None:
    siege = Siege(wire, server, tmp_path, database, SEED)
    await besiege(siege, 5)
    assert max(siege.worked) <= READY_SECONDS


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
async def test_killed_two_hundred_times(
    wire: Wire, server: Server, tmp_path: Path, database: str | None, seed: int
) -> None:
    """Ten times in each of twenty worlds."""
    siege = Siege(wire, server, tmp_path, database, 1000 + seed)
    await besiege(siege, 10)
    assert max(siege.worked) <= READY_SECONDS


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgres", marks=pytest.mark.long)], indirect=True)
async def test_an_outage_outlives_what_discord_remembers(
    wire: Wire, server: Server, tmp_path: Path, database: str | None
) -> None:
    """Messages and rooms were made, the bot died before it knew, and nonces are forgotten: they are looked for."""
    await wire.settings(nonce_seconds=2)
    siege = Siege(wire, server, tmp_path, database, SEED)
    await siege.begin(posts=1, over=0)
    # every answer to a new message or room is lost, after the thing itself was done
    for path in ("/channels/*/messages", "/channels/*/threads"):
        await wire.fault("timeout", "POST", path, when="after", times=-1)
    siege.launch()
    assert await siege.until_answered(60)
    await town.makes_a_circle(wire, siege.town, siege.dice)
    assert len(siege.town.made) == 1

    async def both_are_made() -> bool:
        return len(await wire.log(method="POST", path="/channels/*/[mt][eh]*")) == 2

    await wire.until(both_are_made, 30)
    siege.bot.kill()
    await wire.clear()
    await asyncio.sleep(5)
    siege.launch()
    assert await siege.until_answered(60)
    await siege.verify()
    assert len(await wire.log(method="POST", path="/channels/*/threads")) == 1
    assert (await wire.state())["counts"].get("nonce hit", 0) == 0
