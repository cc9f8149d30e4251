"""Killed at any moment, with everybody busy: nothing lost, nothing doubled, and there again soon."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import deeds, town
from .client import Server, Wire, running
from .siege import READY_SECONDS, SEED, Siege


@pytest.fixture
def server() -> Iterator[Server]:
    """A world of its own for each siege: it is compared with its database as a whole."""
    with running() as it:
        yield it


async def besiege(siege: Siege, kills: int) -> None:
    await siege.begin(posts=0, over=0, lives=True)
    await siege.open_rooms()
    await town.plan(siege.town, siege.data_dir, siege.database, posts=20 * kills, rounds=3 * kills, over=6.0 * kills)
    stop = asyncio.Event()
    people = asyncio.create_task(deeds.live(siege.wire, siege.town, siege.seed, stop))
    for number in range(kills):
        await kill_once(siege, number)
    siege.launch()
    await siege.until_answered()
    await asyncio.sleep(1)
    stop.set()
    await people
    await siege.until_all_happened()
    await siege.verify()
    assert siege.met
    print(f"seed {siege.seed}: {kills} kills, in the middle of {dict(Counter(siege.met))}; {siege.told}; ready after")
    print(f"{rounded(siege.ready_after)} s, of which at work {rounded(siege.worked)} s")


async def kill_once(siege: Siege, number: int) -> None:
    """Three in ten are whole starts of run.py. Every other one dies in the middle of a request, the others at random:
    mostly while they deliver, which begins 2 s after they answer.
    """
    if siege.dice.random() < 0.3:
        siege.launch()
    else:
        await siege.launch_quickly()
    if number % 2 == 0:
        await siege.kill_in_the_middle(number // 2 + (3 if siege.database else 0))  # in five kills no engine meets all
        return
    (moment,) = siege.dice.choices(("starting", "answering", "delivering"), (2, 2, 6))
    await siege.kill(moment)


def rounded(seconds: list[float]) -> list[float]:
    return [round(s, 1) for s in seconds]


async def test_killed_at_random_moments(wire: Wire, server: Server, tmp_path: Path, database: str | None) -> None:
    siege = Siege(wire, server, tmp_path, database, SEED)
    await besiege(siege, 5)
    assert max(siege.worked) <= READY_SECONDS


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
async def test_killed_two_hundred_times(
    wire: Wire, server: Server, tmp_path: Path, database: str | None, seed: int
) -> None:
    """Twenty times in each of ten worlds."""
    siege = Siege(wire, server, tmp_path, database, 1000 + seed)
    await besiege(siege, 20)
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
    await siege.until_answered()
    await deeds.makes_a_circle(wire, siege.town, siege.dice)
    assert len(siege.town.made) == 1

    async def both_are_made() -> bool:
        return len(await wire.log(method="POST", path="/channels/*/[mt][eh]*")) == 2

    await wire.until(both_are_made, 30)
    siege.bot.kill()
    await wire.clear()
    await asyncio.sleep(5)
    siege.launch()
    await siege.until_answered()
    await siege.verify()
    assert len(await wire.log(method="POST", path="/channels/*/threads")) == 1
    assert (await wire.state())["counts"].get("nonce hit", 0) == 0


@pytest.mark.long
async def test_a_request_that_arrives_after_the_next_start_looked_for_it_is_known_by_its_nonce(
    wire: Wire, server: Server, tmp_path: Path
) -> None:
    siege = Siege(wire, server, tmp_path, None, SEED)
    await siege.begin(posts=1, over=0)
    path = {"method": "POST", "path": f"/channels/{siege.town.staff}/messages"}
    await wire.fault("delay", delay=40.0, **path)
    siege.launch()
    await wire.until(lambda: wire.log(**path), 60)
    siege.bot.kill()
    siege.launch()

    async def both() -> bool:
        return len(await wire.log(**path, status=200)) == 2

    await wire.until(both, 80)
    assert (await wire.state())["counts"].get("nonce hit") == 1
    await siege.verify()
