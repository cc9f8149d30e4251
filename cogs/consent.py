"""No commands: the consent cards, shown wherever a yes is needed."""

from typing import TYPE_CHECKING

from discord import Interaction
from discord.ext import commands

from bot.domain.member import Reach, Scope
from bot.ui import consent as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Consent(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.members = client.app.members
        for scope in Scope:
            self.app.kit.errors.on_refusal(f"consent:{scope}", ui.asked)

    @pressed("consent:agree")
    async def agreed(self, interaction: Interaction, press: Press, scope: Scope, way_back: str | None = None) -> None:
        member = await self.members.agree(actor_of(interaction), scope, adult=True)
        await answer(interaction, ui.given(self.app.kit.pen(interaction), scope, member, way_back), update=True)

    @pressed("consent:under-18")
    async def under_18(self, interaction: Interaction, press: Press) -> None:
        await self.members.agree(actor_of(interaction), Scope.MATCHING, adult=False)

    @pressed("consent:not-now")
    async def not_now(self, interaction: Interaction, press: Press) -> None:
        await answer(interaction, ui.not_now(self.app.kit.pen(interaction)), update=True)

    @pressed("consent:reach")
    async def reach_chosen(self, interaction: Interaction, press: Press) -> None:
        way = Reach(press.values[0])
        await self.members.reach_by(actor_of(interaction), way)
        await answer(interaction, ui.reach_chosen(self.app.kit.pen(interaction), way), update=True)


async def setup(client: "Client") -> None:
    await client.add_cog(Consent(client))
