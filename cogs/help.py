"""/help, for everyone, everywhere, with no database."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import help as ui
from bot.ui.kit import Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Help(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def help(self, interaction: Interaction) -> None:
        await answer(interaction, ui.page(self.app.kit.pen(interaction), "start"))

    @pressed("help:page")
    async def page_pressed(self, interaction: Interaction, press: Press, page: str) -> None:
        await answer(interaction, ui.page(self.app.kit.pen(interaction), page), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(Help(client))
