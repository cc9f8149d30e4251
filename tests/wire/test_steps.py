"""Killed before and after each statement and each request of what people do, flow by flow."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from . import deeds, town
from .client import Server, Wire, running
from .processes import Forked
from .siege import SEED, Siege

Flow = Callable[[Siege], Awaitable[None]]


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as it:
        yield it


# ---- the flows. What is cut off stays cut off.


async def joining(siege: Siege) -> None:
    """A circle is made, its room opens, somebody asks to join and is let in, and leaves."""
    for deed in (deeds.makes_a_circle, deeds.asks_to_join, deeds.admits, deeds.leaves):
        await deed(siege.wire, siege.town, siege.dice)


async def checking_in(siege: Siege) -> None:
    """Check-ins come due, are posted, answered, and shared or not."""
    await town.plan_rounds_beside(siege.data_dir, siege.town, siege.town.standing[:1])
    await town.do(siege.wire, "slash", siege.town.facilitator, siege.town.lobby, name="facilitate duty", options=ON)
    for _ in range(4):
        await deeds.checks_in(siege.wire, siege.town, siege.dice)


async def calling(siege: Siege) -> None:
    """Somebody asks for a person, a facilitator comes, and it is over."""
    for deed in (deeds.calls_somebody, deeds.can_talk, deeds.is_all_right):
        await deed(siege.wire, siege.town, siege.dice)


async def being_two(siege: Siege) -> None:
    """Two look for a buddy, are asked, meet, and part."""
    for person in siege.town.members[:2]:
        await town.do(siege.wire, "slash", person, siege.town.lobby, name="buddy find", timeout=3)
    await deeds.all_say_yes(siege.wire, siege.town, siege.dice)
    await deeds.ends_with_a_buddy(siege.wire, siege.town, siege.dice)


async def forming(siege: Siege) -> None:
    """Circles are formed, approved, people are asked and answer."""
    for deed in (deeds.forms_circles, deeds.approves, deeds.answers_an_introduction, deeds.answers_an_introduction):
        await deed(siege.wire, siege.town, siege.dice)


ON = {"state": "on"}
FLOWS: dict[str, Flow] = {flow.__name__: flow for flow in (joining, checking_in, calling, being_two, forming)}


async def a_day(siege: Siege) -> None:
    for flow in FLOWS.values():
        await flow(siege)


# ---- the kills


class Steps:
    """One flow in one town, gone through again and again by a bot that ends at another step each time."""

    def __init__(self, siege: Siege, flow: Flow) -> None:
        self.siege, self.flow = siege, flow
        self.armed = siege.data_dir / "armed"
        self.bots: Forked

    async def begin(self) -> None:
        await self.siege.begin(posts=0, over=0, lives=True)
        await self.siege.open_rooms()
        self.bots = Forked(self.siege.server, self.siege.data_dir, "failpoints")

    async def gone_through(self, fail_at: int) -> None:
        self.siege.bot = self.bots
        await self.bots.begin(fail_at)
        await self.siege.until_answered()
        self.armed.touch()
        await self.flow(self.siege)

    async def count(self) -> int:
        """How many steps there are when nobody is killed."""
        await self.gone_through(0)
        await self.siege.calm()
        return await self._over(lambda: sum(line.startswith("STEP") for line in self.bots.lines))

    async def killed_at(self, number: int) -> bool:
        """Whether that step was reached; background work may come between, so the last ones are not always."""
        await self.gone_through(number)

        async def quiet() -> bool:
            return self.bots.exit_code is not None

        with contextlib.suppress(TimeoutError):
            await self.siege.wire.until(quiet, 2)
        return await self._over(lambda: int(self.bots.exit_code == -9)) == 1

    async def _over(self, look: Callable[[], int]) -> int:
        found = look()
        await self.bots.end()
        self.siege.lines.append(list(self.bots.lines))
        self.armed.unlink()
        return found


async def at_steps(siege: Siege, flow: Flow, some: int | None) -> None:
    steps = Steps(siege, flow)
    await steps.begin()
    count = await steps.count()
    assert count > 50
    chosen = sorted(random.Random(SEED).sample(range(1, count + 1), some)) if some else range(1, count + 1)
    reached = [number for number in chosen if await steps.killed_at(number)]
    steps.bots.kill()
    print(f"seed {SEED}: {flow.__name__}, {count} steps, killed at {len(reached)} of {len(chosen)}")
    assert len(reached) >= len(chosen) * 0.6
    siege.launch()
    await siege.until_answered()
    await siege.verify()


async def test_killed_at_some_steps(wire: Wire, server: Server, tmp_path: Path) -> None:
    await at_steps(Siege(wire, server, tmp_path, None, SEED), a_day, 5)


@pytest.mark.long
@pytest.mark.parametrize("name", FLOWS)
async def test_killed_at_every_step(wire: Wire, server: Server, tmp_path: Path, name: str) -> None:
    await at_steps(Siege(wire, server, tmp_path, None, SEED), FLOWS[name], None)
