"""Commands at a rate, whether or not earlier ones came back; and the highest rate at which all are answered in time."""

import asyncio
import os
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from tests.wire import town
from tests.wire.client import Wire
from tests.wire.processes import Bot

WRITING = 0.3
IN_TIME = 1000.0
"""The most that 99 of 100 may wait, ms."""
ASKED = 0.98
"""Of a rate that people who share the machine with the bot must reach themselves for it to count."""
FIRST, CLOSE = 200, 1.05
"""The rate at which the search begins; it ends where the lowest too high is that near to the highest held."""


@dataclass(frozen=True)
class Run:
    """One rate for some seconds. `at_work`: processors that each of the three processes kept busy."""

    rate: float
    seconds: float
    took: list[float]
    lost: int
    at_work: dict[str, float]

    @property
    def p99(self) -> float:
        return at(self.took, 0.99)

    @property
    def why_not(self) -> str:
        """What kept the rate from being held; nothing where it was."""
        asked = (len(self.took) + self.lost) / self.seconds
        if self.lost:
            return f"{self.lost} unanswered"
        if self.p99 > IN_TIME:
            return f"p99 {self.p99:.0f} ms"
        return f"the people here ask {asked:.0f} a second at most" if asked < self.rate * ASKED else ""

    def __str__(self) -> str:
        busy = ", ".join(f"{who} {share:.2f}" for who, share in self.at_work.items())
        return f"{told(f'{self.rate:.0f} a second', self.took)}, unanswered {self.lost}; processors at work: {busy}"


def at(took: list[float], share: float) -> float:
    return took[min(len(took) - 1, int(len(took) * share))] if took else 0.0


def told(name: str, took: list[float]) -> str:
    return f"{name}: median {statistics.median(took or [0]):.1f} ms, p99 {at(took, 0.99):.1f} ms, of {len(took)}"


async def crowd(wire: Wire, home: town.Town, bot: Bot, rate: float, seconds: float) -> Run:
    dice, took, lost = random.Random(3), [], 0

    async def one() -> None:
        nonlocal lost
        person = dice.choice(home.members)
        name, options = "profile show", {}
        if dice.random() < WRITING:
            name, options = "profile add", {"tag": dice.choice(town.TAGS), "use": dice.choice(("show", "match"))}
        q = {"user": person, "channel": home.lobby, "name": name, "options": options}
        answer = await wire.call("slash", timeout=10, **q)
        if answer["responded"]:
            took.append(answer["ms"])
        else:
            lost += 1

    who = {"bot": bot.process.pid, "Discord": wire.server.process.pid, "people": os.getpid()}
    before = {name: processor_seconds(pid) for name, pid in who.items()}
    begun, end = [], time.monotonic() + seconds
    while (now := time.monotonic()) < end:
        begun.append(asyncio.create_task(one()))
        await asyncio.sleep(max(0.0, end - seconds + len(begun) / rate - now))
    await asyncio.gather(*begun)
    whole = time.monotonic() - end + seconds
    at_work = {name: (processor_seconds(pid) - before[name]) / whole for name, pid in who.items()}
    return Run(rate, seconds, sorted(took), lost, at_work)


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def highest(run: Callable[[float], Awaitable[Run]], first: float = FIRST) -> tuple[Run | None, Run]:
    """(the highest rate held, the lowest that was not): doubled until one is too high, then halved in between."""
    held, rate = None, first
    while not (too_high := await run(rate)).why_not:
        held, rate = too_high, rate * 2
    while held is None or too_high.rate > held.rate * CLOSE:
        between = await run(too_high.rate / 2 if held is None else (held.rate + too_high.rate) / 2)
        if not between.why_not:
            held = between
        elif between.rate < 1:
            return None, between
        else:
            too_high = between
    return held, too_high
