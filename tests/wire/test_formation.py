"""Killed in the middle of a formation: no worker is left, nothing is held, and the facilitator can begin again."""

from __future__ import annotations

import asyncio
import random
import re
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import comparison, deeds, ledger, town
from .client import Server, Wire, running
from .siege import READY_SECONDS, SEED, Siege

PEOPLE = 120
"""So many that it takes some seconds."""
MANY = 500
"""So many that there is time to look at it and stop it, on a quick machine too."""


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as it:
        yield it


def descendants(pid: int) -> set[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return {int(child) for child in children}.union(*(descendants(int(child)) for child in children))


def at_work(pids: set[int]) -> bool:
    """Whether one of them computes: half a second of processor time, more than its start takes."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    return any(int(of[11]) + int(of[12]) > 50 for of in fields)


def alive(pids: set[int]) -> set[int]:
    """A zombie that its new parent has not fetched yet does nothing any more."""
    found = set()
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            continue
        if state != "Z":
            found.add(pid)
    return found


async def until_it_forms(siege: Siege) -> set[int]:
    """A facilitator begins; the processes of the bot once one of them is at work, and the database says so."""
    began = asyncio.create_task(
        town.do(siege.wire, "slash", siege.town.facilitator, siege.town.lobby, name="facilitate form", timeout=3)
    )

    async def forming() -> set[int]:
        workers = descendants(siege.bot.process.pid)
        states = [row["state"] for row in (await ledger.read(siege.data_dir, siege.database)).formations]
        return workers if workers and at_work(workers) and "running" in states else set()

    workers = await siege.wire.until(forming, 40, every=0.1)
    began.cancel()
    return workers


async def until_shown(siege: Siege, label: str, seconds: float = 60.0) -> dict:
    home = siege.town

    async def shown() -> dict | None:
        return await deeds.finds(siege.wire, random.Random(1), home.facilitator, label)

    return await siege.wire.until(shown, seconds, every=0.3)


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgres", marks=pytest.mark.long)], indirect=True)
async def test_killed_in_the_middle_of_a_formation(
    wire: Wire, server: Server, tmp_path: Path, database: str | None
) -> None:
    siege = Siege(wire, server, tmp_path, database, SEED)
    siege.town = home = await town.build(wire, people=PEOPLE)
    await town.furnish(home, tmp_path, database, posts=0, over=0, lives=True, dice=siege.dice)
    siege.launch()
    await siege.until_answered()
    workers = await until_it_forms(siege)
    siege.bot.kill()
    end = time.monotonic() + 3
    while left := alive(workers):
        assert time.monotonic() < end, f"still there: {left}"
        await asyncio.sleep(0.05)

    siege.launch()  # nobody holds the lock: a second process over the same data would end with 78
    await siege.until_answered()
    assert siege.worked[-1] <= READY_SECONDS
    told = await town.do(wire, "slash", home.facilitator, home.lobby, name="facilitate form", timeout=8)
    assert town.shows(told, "That search was interrupted") and town.button(told, "Start again")
    await wire.until(lambda: news(siege), 30)
    assert await town.press(wire, home.facilitator, told, "Start again")
    draft = await until_shown(siege, "Approve")
    await deeds.presses(wire, home.facilitator, draft, "Approve")

    async def asked() -> bool:
        found = await ledger.read(tmp_path, database)
        return bool(found.proposals) and {row["state"] for row in found.proposals} <= {"asking", "dropped"}

    await wire.until(asked, 60, every=0.3)
    book = await siege.calm()
    siege.bot.kill(signal.SIGTERM)
    assert siege.bot.exit_code == 0
    assert sorted(row["state"] for row in book.formations) == ["approved", "discarded"]
    assert len(await news(siege)) == 1
    assert [what for what in comparison.check(book, await wire.dump(), home) if "no room" not in what] == []
    assert comparison.bugs([line for lines in siege.lines for line in lines]) == []
    assert await ledger.integrity(tmp_path, database) == []


async def test_how_far_it_is_is_shown_and_it_can_be_stopped(wire: Wire, server: Server, tmp_path: Path) -> None:
    siege = Siege(wire, server, tmp_path, None, SEED)
    siege.town = home = await town.build(wire, people=MANY)
    await town.furnish(home, tmp_path, None, posts=0, over=0, lives=True, dice=siege.dice)
    siege.launch()
    await siege.until_answered()
    await until_it_forms(siege)
    running = await until_shown(siege, "Stop")
    words = str(await wire.seen(home.facilitator, running["channel_id"]))
    assert re.search(r"sit together: \d{1,3} %", words) and "Nobody has been asked yet" in words, words
    stopped = await deeds.presses(wire, home.facilitator, running, "Stop")
    assert town.shows(stopped, "I stopped looking") and town.button(stopped, "Start again")
    book = await siege.calm()
    assert [row["state"] for row in book.formations] == ["discarded"] and book.proposals == []
    siege.bot.kill(signal.SIGTERM)
    assert siege.bot.exit_code == 0
    assert comparison.bugs([line for lines in siege.lines for line in lines]) == []


async def news(siege: Siege) -> list[dict]:
    """What the staff channel was told of the formation that was lost."""
    there = await siege.wire.messages(siege.town.staff)
    return [m for m in there if "restarted while circles were being formed" in "\n".join(town.texts(m["components"]))]
