"""No commands: drives time."""

from typing import TYPE_CHECKING

from discord.ext import commands, tasks

if TYPE_CHECKING:
    from bot.client import Client

SECONDS = 15


class Ticker(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app

    async def cog_load(self) -> None:
        self.tick.start()

    async def cog_unload(self) -> None:
        self.tick.cancel()

    @tasks.loop(seconds=SECONDS)
    async def tick(self) -> None:
        await self.app.ticks.turn()
        self.app.courier.wake()


async def setup(client: "Client") -> None:
    await client.add_cog(Ticker(client))
