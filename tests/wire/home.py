"""A town with the bot in it, running for all tests of a file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from . import ledger, town
from .client import Server, Wire
from .processes import Bot, kitestring

UNEXPECTED = ('"bug"', "uncaught", "not_told", "loop_ended")


class Home:
    def __init__(self, server: Server, data_dir: Path) -> None:
        self.server, self.data_dir = server, data_dir
        self.town: town.Town
        self.bot: Bot

    def begin(self, people: int, **how: Any) -> None:
        asyncio.run(self._begin(people, how))

    async def _begin(self, people: int, how: dict[str, Any]) -> None:
        async with Wire(self.server) as wire:
            self.town = await town.build(wire, people=people)
            await town.furnish(self.town, self.data_dir, None, posts=0, over=0, **how)
            self.bot = kitestring(self.server, self.data_dir, KITE_IDENTIFY_PER_HOUR="1000")
            await self.bot.said("connected to Gateway", 60)
            help_ = lambda: town.do(wire, "slash", self.town.owner, self.town.lobby, name="help")  # noqa: E731
            await wire.until(help_, 30)
            await wire.until(self._quiet, 120, every=0.3)

    async def _quiet(self) -> bool:
        return not (await self.book()).unsettled

    async def book(self) -> ledger.Ledger:
        return await ledger.read(self.data_dir, None)

    async def notices(self, kind: str) -> ledger.Rows:
        return [row for row in (await self.book()).notices if row["kind"] == kind]

    @asynccontextmanager
    async def undisturbed(self, wire: Wire) -> AsyncIterator[None]:
        """Afterwards the bot is as well as before, and met nothing that it did not expect."""
        said = len(self.bot.lines)
        yield
        await wire.clear()
        assert self.bot.exit_code is None
        assert [line for line in self.bot.lines[said:] if any(what in line for what in UNEXPECTED)] == []
