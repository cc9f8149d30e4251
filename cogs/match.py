"""/match: waiting for a circle, and circles that have room."""

from typing import TYPE_CHECKING, Any

from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.match import Looser
from bot.services.match import Standing
from bot.services.search import CouldForm
from bot.ui import formation as formation_ui
from bot.ui import match as ui
from bot.ui.actor import actor_in, actor_of
from bot.ui.courier import Post, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Match(commands.GroupCog, group_name="match"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.match = client.app.match
        self.search = client.app.search

    # ---- commands

    @app_commands.command()
    async def wait(self, interaction: Interaction) -> None:
        await self._wait(interaction)

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        standing = await self.match.status(actor_of(interaction))
        await answer(interaction, ui.status(self.app.kit.pen(interaction), standing))

    @app_commands.command()
    async def find(self, interaction: Interaction) -> None:
        await self._find(interaction)

    @app_commands.command()
    async def cancel(self, interaction: Interaction) -> None:
        await self._cancel(interaction)

    # ---- presses

    @pressed("match:wait")
    async def wait_pressed(self, interaction: Interaction, press: Press) -> None:
        await self._wait(interaction, update=True)

    @pressed("match:find")
    async def find_pressed(self, interaction: Interaction, press: Press) -> None:
        await self._find(interaction, update=True)

    @pressed("match:cancel")
    async def cancel_pressed(self, interaction: Interaction, press: Press, guild: int | None = None) -> None:
        await self._cancel(interaction, guild, update=True)

    @pressed("match:remind")
    async def remind_pressed(self, interaction: Interaction, press: Press, guild: int) -> None:
        due = await self.match.remind(actor_in(interaction, guild))
        await answer(interaction, ui.reminded(self.app.kit.pen(interaction), due), update=True)

    @pressed("match:loosen")
    async def loosened(self, interaction: Interaction, press: Press, how: Looser, guild: int) -> None:
        standing = await self.match.loosen(actor_in(interaction, guild), how)
        here, pen = interaction.guild_id is not None, self.app.kit.pen(interaction)
        await answer(interaction, ui.loosened(pen, standing, how, in_server=here), update=True)

    @pressed("match:tighten")
    async def tightened(self, interaction: Interaction, press: Press, guild: int) -> None:
        standing = await self.match.tighten(actor_in(interaction, guild))
        await answer(interaction, ui.tightened(self.app.kit.pen(interaction), standing), update=True)

    # ---- what is told

    @tells("match.reminder")
    def reminder(self, pen: Pen, standing: Standing) -> Card:
        return ui.reminder(pen, standing)

    @tells("match.loosen")
    def offer(self, pen: Pen, standing: Standing) -> Card:
        return ui.loosen(pen, standing)

    @posts("match.could-form")
    def could_form(self, pen: Pen, news: CouldForm) -> Post:
        return Post(news.channel_id, formation_ui.could_form(pen, news))

    # ---- parts

    async def _wait(self, interaction: Interaction, *, update: bool = False) -> None:
        standing = await self.match.wait(actor_of(interaction))
        await answer(interaction, ui.waiting(self.app.kit.pen(interaction), standing), update=update)

    async def _find(self, interaction: Interaction, *, update: bool = False) -> None:
        found = await self.search.find(actor_of(interaction))
        await answer(interaction, ui.found(self.app.kit.pen(interaction), found), update=update)

    async def _cancel(self, interaction: Interaction, guild: int | None = None, *, update: bool = False) -> None:
        was = await self.match.cancel(actor_in(interaction, guild))
        await answer(interaction, ui.cancelled(self.app.kit.pen(interaction), was=was), update=update)


async def setup(client: "Client") -> None:
    cog: Any = Match(client)
    await client.add_cog(cog)
