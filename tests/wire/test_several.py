"""Several processes over one PostgreSQL: each has its servers, and one that dies is taken over from."""

from __future__ import annotations

import shutil
import time
from functools import partial
from pathlib import Path

import pytest

from . import comparison, ledger, shown, town
from .client import Server, Wire, running
from .processes import Bot, kitestring

TAKEN_OVER = 90.0
"""Seconds."""
POSTS = 60


class Fleet:
    """Two processes of one shard each, over one database, each with a data directory of its own."""

    def __init__(self, server: Server, scratch: Path, database: str) -> None:
        self.server, self.scratch, self.database = server, scratch, database
        self.started = 0

    def launch(self, shard: int) -> Bot:
        """On a machine that has nothing of the bot but its key."""
        self.started += 1
        data = self.scratch / f"machine-{self.started}"
        data.mkdir()
        for key in ("master.key", "press.key"):
            shutil.copy(self.scratch / key, data / key)
        shards = {"KITE_SHARD_COUNT": "2", "KITE_SHARD_IDS": str(shard), "KITE_DATABASE_URL": self.database}
        return kitestring(self.server, data, KITE_IDENTIFY_PER_HOUR="1000", **shards)


@pytest.mark.parametrize("database", ["postgres"], indirect=True)
async def test_one_of_two_is_killed_and_another_takes_over(tmp_path: Path, database: str) -> None:
    with running(shards=2) as server:
        async with Wire(server) as wire:
            await taken_over(wire, Fleet(server, tmp_path, database))
            assert await wire.take_gaps() == {"gaps": [], "violations": []}


async def taken_over(wire: Wire, fleet: Fleet) -> None:
    homes = [await town.build(wire, people=2, shard=shard) for shard in (0, 1)]
    for number, home in enumerate(homes):
        more = {"posts": POSTS, "over": 6.0, "key": f"card:{number}"}
        await town.furnish(home, fleet.scratch, fleet.database, **more)
    bots = [fleet.launch(shard) for shard in (0, 1)]
    for home in homes:
        await wire.until(partial(wire.messages, home.staff), 60, every=0.2)
    bots[0].kill()
    died = time.monotonic()

    bots[0] = fleet.launch(0)

    async def sent(home: town.Town) -> bool:
        return len(await wire.messages(home.staff)) >= POSTS

    async def answered() -> bool:
        return await town.do(wire, "slash", homes[0].owner, homes[0].lobby, name="help") is not None

    await wire.until(answered, TAKEN_OVER)
    back = time.monotonic() - died
    for home in homes:
        await wire.until(partial(sent, home), 60, every=0.3)

    async def settled() -> ledger.Ledger | None:
        book = await ledger.read(fleet.scratch, fleet.database)
        return None if book.unsettled else book

    book = await wire.until(settled, TAKEN_OVER, every=0.3)
    whole = time.monotonic() - died
    world = await wire.dump()
    assert [len(await wire.messages(home.staff)) for home in homes] == [POSTS, POSTS]
    assert {row["state"] for row in book.notices} == {"done"}
    assert list(shown.doubled(book, world)) == []
    assert whole <= TAKEN_OVER
    second = fleet.launch(1)  # that shard is looked after
    await second.said("Another Kitestring is already using this database", 60)
    print(f"answers again {back:.1f} s after the kill, everything sent {whole:.1f} s after it")
    for bot in (*bots, second):
        bot.kill()
        assert comparison.bugs(bot.lines) == []
