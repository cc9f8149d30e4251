"""/facilitate summary: how circles do, in counts only."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import summary as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, pressed, thinking
from bot.ui.lists import by_name

if TYPE_CHECKING:
    from bot.client import Client


class FacilitateSummary(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.summaries = client.app.summaries

    @app_commands.command()
    async def summary(self, interaction: Interaction, circle: str | None = None) -> None:
        await self._show(interaction, circle, update=False)

    @summary.autocomplete("circle")
    async def led_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.led_names(actor_of(interaction))
        return by_name(typed, found)

    @pressed("summary:circle")
    async def chosen(self, interaction: Interaction, press: Press) -> None:
        await self._show(interaction, press.values[0], update=True)

    async def _show(self, interaction: Interaction, circle: str | None, *, update: bool) -> None:
        found = await self.summaries.summary(actor_of(interaction), circle)
        pen = self.app.kit.pen(interaction)
        if len(found) != 1:
            await answer(interaction, ui.several(pen, found), update=update)
            return
        await thinking(interaction, update=update)
        await answer(interaction, ui.shown(pen, found[0], await ui.picture(pen, found[0])), update=update)


async def setup(client: "Client") -> None:
    await client.add_cog(FacilitateSummary(client))
