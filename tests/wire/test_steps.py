"""Killed before and after each statement and each request of making a circle and letting somebody into it."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import deeds
from .client import Server, Wire, running
from .processes import Bot
from .siege import SEED, Siege


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as it:
        yield it


def launch(siege: Siege, fail_at: int) -> None:
    environment = {
        "KITE_DATA_DIR": str(siege.data_dir),
        "KITE_IDENTIFY_PER_HOUR": "1000",
        "KITE_TEST_FAIL_AT": str(fail_at),
    }
    siege.bot = Bot(["-m", "tests.wire.failpoints", "run"], siege.server, **environment)


async def flow(siege: Siege) -> None:
    """A circle is made, its room opens, somebody asks to join and is let in. What is cut off stays cut off."""
    wire, home = siege.wire, siege.town
    await deeds.makes_a_circle(wire, home, siege.dice)
    await deeds.asks_to_join(wire, home, siege.dice)
    await deeds.admits(wire, home, siege.dice)


async def steps_of_the_flow(siege: Siege, armed: Path) -> int:
    launch(siege, 0)
    assert await siege.until_answered(60)
    armed.touch()
    await flow(siege)
    await siege.calm()
    armed.unlink()
    siege.bot.kill()
    return sum(line.startswith("STEP") for line in siege.bot.lines)


async def killed_at(siege: Siege, armed: Path, number: int) -> bool:
    """Whether that step was reached; background work may come between, so the last ones are not always."""
    launch(siege, number)
    assert await siege.until_answered(60)
    armed.touch()
    await flow(siege)

    async def dead() -> bool:
        return siege.bot.exit_code is not None

    with contextlib.suppress(TimeoutError):
        await siege.wire.until(dead, 5)
    reached = siege.bot.exit_code == -9
    siege.bot.kill()
    armed.unlink()
    return reached


async def at_steps(wire: Wire, server: Server, tmp_path: Path, some: int | None) -> None:
    siege, armed = Siege(wire, server, tmp_path, None, SEED), tmp_path / "armed"
    await siege.begin(posts=0, over=0)
    count = await steps_of_the_flow(siege, armed)
    assert count > 50
    chosen = sorted(random.Random(SEED).sample(range(1, count + 1), some)) if some else range(1, count + 1)
    reached = [number for number in chosen if await killed_at(siege, armed, number)]
    print(f"seed {SEED}: {count} steps, killed at {reached}")
    assert len(reached) >= len(chosen) * 0.7
    siege.launch()
    assert await siege.until_answered(60)
    await siege.verify()


async def test_killed_at_some_steps(wire: Wire, server: Server, tmp_path: Path) -> None:
    await at_steps(wire, server, tmp_path, 6)


@pytest.mark.long
async def test_killed_at_every_step(wire: Wire, server: Server, tmp_path: Path) -> None:
    await at_steps(wire, server, tmp_path, None)
