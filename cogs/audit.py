"""/facilitate audit: power is visible to those who share it."""

from typing import TYPE_CHECKING, Any

from discord import Interaction, app_commands
from discord.ext import commands

from bot.services.audit import Act
from bot.ui import audit as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Audit(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.entries = client.app.audit

    @app_commands.command()
    async def audit(self, interaction: Interaction) -> None:
        shown = await self.entries.page(actor_of(interaction))
        await answer(interaction, ui.page(self.app.kit.pen(interaction), shown, first=True))

    @pressed("audit:page")
    async def turned(self, interaction: Interaction, press: Press, before: int | None) -> None:
        shown = await self.entries.page(actor_of(interaction), before)
        await answer(interaction, ui.page(self.app.kit.pen(interaction), shown, first=before is None), update=True)

    @pressed("audit:why")
    async def why_pressed(self, interaction: Interaction, press: Press, written: int, act: Act) -> None:
        found = await self.entries.why(actor_of(interaction), written, act)
        await answer(interaction, ui.why(self.app.kit.pen(interaction), found))


async def setup(client: "Client") -> None:
    cog: Any = Audit(client)
    await client.add_cog(cog)
