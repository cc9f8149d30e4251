"""No commands: asking people whether they want to be introduced, and taking their answers."""

from typing import TYPE_CHECKING

from discord import Interaction
from discord.ext import commands

from bot.domain.match import Waiter
from bot.services.introduction import Invited
from bot.ui import introduction as ui
from bot.ui.actor import actor_in
from bot.ui.courier import tells
from bot.ui.kit import Card, Pen, Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Introduction(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.introductions = client.app.introductions

    @tells("introduction.circle")
    def invite(self, pen: Pen, invited: Invited) -> Card:
        return ui.invited(pen, invited)

    @tells("introduction.fell")
    def console(self, pen: Pen, waiter: Waiter) -> Card:
        return ui.fell(pen, waiter)

    @pressed("introduction:yes")
    async def said_yes(self, interaction: Interaction, press: Press, guild: int, proposal: int) -> None:
        await self._answered(interaction, guild, proposal, yes=True)

    @pressed("introduction:no")
    async def said_no(self, interaction: Interaction, press: Press, guild: int, proposal: int) -> None:
        await self._answered(interaction, guild, proposal, yes=False)

    async def _answered(self, interaction: Interaction, guild: int, proposal: int, *, yes: bool) -> None:
        outcome = await self.introductions.answer(actor_in(interaction, guild), proposal, yes=yes)
        await answer(interaction, ui.answered(self.app.kit.pen(interaction), outcome), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(Introduction(client))
