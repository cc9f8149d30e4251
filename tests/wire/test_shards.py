"""Two processes, a shard each, in one Discord."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .client import Server, Wire, running
from .places import Place, make_place
from .processes import bare_bot


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running(shards=2) as it:
        yield it


async def pressed(wire: Wire, place: Place) -> str:
    shown = (await wire.slash(place.user, place.channel, "card", number=1))["response"]
    return (await wire.click(place.user, shown, "press"))["response"]["content"]


async def test_each_shard_has_its_own_guilds_also_after_a_lost_session(wire: Wire):
    places = [await make_place(wire, shard=shard, shard_count=2) for shard in (0, 1)]
    bots = [bare_bot(wire.server, "--shard", "0/2"), bare_bot(wire.server, "--shard", "1/2", "--no-sync")]
    for bot, place in zip(bots, places, strict=True):
        assert (await bot.said("READY")).endswith(f"guilds={place.guild}")
    for bot, place in zip(bots, places, strict=True):
        assert f"pid {bot.process.pid} " in await pressed(wire, place)

    assert await wire.gateway("close", code=4000, shard=0) == 1
    assert await wire.gateway("forget", shard=0) == 1
    assert await wire.gateway("close", code=4009, shard=1) == 1

    async def identified() -> bool:
        return len((await wire.state())["identified_at"]) == 4

    await wire.until(identified, 15)
    await wire.connected(sessions=2)
    for bot, place in zip(bots, places, strict=True):
        assert f"pid {bot.process.pid} " in await pressed(wire, place)
        bot.kill()
