"""A town, its bot, and whoever kills it, until all is quiet and the world can be compared with the database."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

from . import comparison, deeds, ledger, town
from .client import Server, Wire
from .processes import Bot, Forked, kitestring

READY_SECONDS = 5.0
QUICK_START = 1.5
"""Seconds that a bot needs that need not import itself first."""
MIDDLES = (
    ("POST", "/channels/*/messages", "after"),
    ("POST", "/channels/*/messages", "before"),
    ("POST", "/webhooks/*", "after"),
    ("POST", "/channels/*/threads", "after"),
    ("PUT", "/channels/*/thread-members/*", "after"),
)
"""Requests of which the bot never hears whether they arrived, because it is killed: Discord did it (after), or not."""
SEED = int(os.environ.get("KITE_TEST_SEED", "7"))


class Siege:
    """A town, its bot, and whoever kills it. `seed` decides the people and the moments."""

    def __init__(self, wire: Wire, server: Server, data_dir: Path, database: str | None, seed: int) -> None:
        self.wire, self.server, self.data_dir, self.database = wire, server, data_dir, database
        self.seed, self.dice = seed, random.Random(seed)
        self.ready_after: list[float] = []
        self.worked: list[float] = []
        """Seconds of processor time until ready: what a machine that does nothing else needs."""
        self.lines: list[list[str]] = []
        """What each start said."""
        self.met: list[str] = []
        """In the middle of what it was killed."""
        self.told = ""
        self.bot: Bot
        self.forks: Forked | None = None
        self.town: town.Town

    async def begin(self, *, posts: int, over: float, lives: bool = False) -> None:
        self.town = await town.build(self.wire, people=12 if lives else 6)
        await town.furnish(self.town, self.data_dir, self.database, posts=posts, over=over, lives=lives)

    @property
    def _more(self) -> dict[str, str]:
        return {"KITE_DATABASE_URL": self.database} if self.database else {}

    def launch(self, **environment: str) -> None:
        self.bot = kitestring(self.server, self.data_dir, KITE_IDENTIFY_PER_HOUR="1000", **self._more, **environment)
        self.lines.append(self.bot.lines)

    async def launch_quickly(self) -> None:
        """A bot that need not import itself first."""
        if self.forks is None:
            self.forks = Forked(self.server, self.data_dir, "forks", **self._more)
        await self.forks.begin()
        self.bot = self.forks

    async def until_answered(self, seconds: float = 120.0) -> None:
        """Somebody asks for help until it comes; notes how long that took from the launch of a whole bot.

        The promised time is held against the processor time, since a machine may be busy with other things.
        """
        end = self.bot.started + seconds
        while time.monotonic() < end and self.bot.exit_code is None:
            if await town.do(self.wire, "slash", self.town.owner, self.town.lobby, name="help") is not None:
                if not isinstance(self.bot, Forked):
                    self.ready_after.append(time.monotonic() - self.bot.started)
                    self.worked.append(self.bot.processor_seconds())
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"no answer, exit code {self.bot.exit_code}\n" + "\n".join(self.bot.lines[-20:]))

    async def kill(self, moment: str) -> None:
        """While it starts, soon after it first answers, or soon after it knows its servers and delivers."""
        if moment == "starting":
            usual = QUICK_START if isinstance(self.bot, Forked) else (self.ready_after or [READY_SECONDS])[-1]
            await asyncio.sleep(self.dice.random() * usual)
        else:
            await self.until_answered()
            if moment == "delivering":
                await self.bot.said('"event": "ready"', 60)
            await asyncio.sleep(self.dice.uniform(0.0, 3.0))
        await self._kill()

    async def kill_in_the_middle(self, number: int) -> None:
        """Of a request of `MIDDLES`, or after some seconds without one."""
        method, path, when = MIDDLES[number % len(MIDDLES)]
        since = time.time()
        await self.wire.fault("timeout", method, path, when=when)
        await self.until_answered()
        await self.bot.said('"event": "ready"', 60)

        async def met() -> bool:
            return any(entry["fault"] for entry in await self.wire.log(method=method, path=path, since=since))

        await deeds.makes_a_circle(self.wire, self.town, self.dice)  # a room, people let in, its card
        with contextlib.suppress(TimeoutError):
            await self.wire.until(met, 8)
            self.met.append(f"{when} {method} {path}")
        await self._kill()
        await self.wire.clear()

    async def _kill(self) -> None:
        if isinstance(self.bot, Forked):
            await self.bot.end()
            self.lines.append(list(self.bot.lines))
        else:
            self.bot.kill()
        assert self.bot.exit_code == -signal.SIGKILL, "\n".join(self.bot.lines[-20:])

    async def calm(self, seconds: float = 400.0) -> ledger.Ledger:
        """Until nothing is due and no planned round is still to come; what the database holds then."""

        async def settled() -> ledger.Ledger | None:
            if any(due > datetime.now(UTC) for _, due in self.town.rounds):
                return None
            found = await ledger.read(self.data_dir, self.database)
            return None if found.unsettled or found.behind else found

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
        lost = [tag async for tag in self._tags_lost()]
        book = await self.calm()
        self.told = book.counted()
        self.bot.kill(signal.SIGTERM)
        assert self.bot.exit_code == 0, "\n".join(self.bot.lines[-30:])
        wrong = [
            *lost,
            *comparison.check(book, await self.wire.dump(), self.town, Bot.killed),
            *comparison.bugs([line for lines in self.lines for line in lines]),
            *await ledger.integrity(self.data_dir, self.database),
        ]
        assert not wrong, "\n".join(map(str, wrong))

    async def _tags_lost(self) -> AsyncIterator[str]:
        """They are sealed, so their owners are asked to look."""
        for person in sorted({person for person, _ in self.town.tagged}):
            profile = await town.do(self.wire, "slash", person, self.town.lobby, name="profile show", timeout=8)
            kept = [tag for whose, tag in sorted(self.town.tagged) if whose == person]
            for tag in kept:
                if not town.shows(profile, tag):
                    yield f"a tag was confirmed and is not there: {person} {tag}"

    async def open_rooms(self) -> None:
        """A first start in peace, until the standing circles have their rooms; then their check-ins may come."""
        self.launch()

        async def all_inside() -> bool:
            found = await ledger.read(self.data_dir, self.database)
            return not found.unsettled and len(found.seats) > 0 and all(seat["in_room"] for seat in found.seats)

        await self.wire.until(all_inside, 180, every=0.3)
        self.bot.kill()

    async def until_all_happened(self, seconds: float = 180.0) -> None:
        """Nobody kills any more: whatever the kills left no room for comes about now."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            book = await ledger.read(self.data_dir, self.database)
            happened = book.happened()
            missing = [what for what in deeds.HAPPENS if not happened[what]]
            if not missing:
                return
            for deed in deeds.HAPPENS[missing[0]]:
                await deed(self.wire, self.town, self.dice)
        raise AssertionError(f"never happened: {missing}; {book.counted()}\n" + "\n".join(self.bot.lines[-20:]))
