"""No commands: drives time."""

import asyncio
from typing import TYPE_CHECKING

from discord.ext import commands

if TYPE_CHECKING:
    from bot.client import Client

SECONDS = 15


class Ticker(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app

    async def cog_load(self) -> None:
        self.app.loops.start("ticker", self._turn)

    async def cog_unload(self) -> None:
        await self.app.loops.stop("ticker")

    async def _turn(self) -> None:
        """A rest between turns, not a timetable: a machine that slept has one turn to make up, not thousands."""
        try:
            while True:
                self.app.health.tick()
                await self.app.ticks.turn()
                self.app.courier.wake()
                self.app.health.tick()
                await asyncio.sleep(SECONDS)
        finally:
            await self.app.ticks.stop()


async def setup(client: "Client") -> None:
    await client.add_cog(Ticker(client))
