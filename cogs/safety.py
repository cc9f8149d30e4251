"""/safety and the two menus: being kept apart from somebody, and telling the facilitators."""

from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import safety as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client

BLOCK_MENU = "Do not match me"


class Safety(commands.GroupCog, group_name="safety"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.blocks = client.app.blocks
        self.menus = [app_commands.ContextMenu(name=BLOCK_MENU, callback=self.block_menu)]

    async def cog_load(self) -> None:
        for menu in self.menus:
            self.app.client.tree.add_command(menu)

    async def cog_unload(self) -> None:
        for menu in self.menus:
            self.app.client.tree.remove_command(menu.name, type=menu.type)

    # ---- being kept apart

    @app_commands.command()
    async def block(self, interaction: Interaction, member: discord.User) -> None:
        await self._block(interaction, member)

    async def block_menu(self, interaction: Interaction, member: discord.User) -> None:
        await self._block(interaction, member)

    async def _block(self, interaction: Interaction, member: discord.User) -> None:
        outcome = await self.blocks.block(actor_of(interaction), member.id, bot=member.bot)
        await answer(interaction, ui.apart(self.app.kit.pen(interaction), outcome))

    @app_commands.command()
    async def unblock(self, interaction: Interaction, member: discord.User) -> None:
        was = await self.blocks.unblock(actor_of(interaction), member.id)
        await answer(interaction, ui.unblocked(self.app.kit.pen(interaction), member.id, was=was))

    @app_commands.command()
    async def blocked(self, interaction: Interaction) -> None:
        everyone = await self.blocks.blocked(actor_of(interaction))
        await answer(interaction, ui.blocked(self.app.kit.pen(interaction), everyone))

    @pressed("safety:unblock")
    async def unblock_pressed(self, interaction: Interaction, press: Press, person: int) -> None:
        was = await self.blocks.unblock(actor_of(interaction), person)
        await answer(interaction, ui.unblocked(self.app.kit.pen(interaction), person, was=was), update=True)

    @pressed("safety:blocked")
    async def page_turned(self, interaction: Interaction, press: Press, page: int) -> None:
        everyone = await self.blocks.blocked(actor_of(interaction))
        await answer(interaction, ui.blocked(self.app.kit.pen(interaction), everyone, page), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Safety(client)
    await client.add_cog(cog)
