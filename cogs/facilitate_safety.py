"""/facilitate reports, ban, unban: what facilitators do when something went wrong."""

from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.report import Outcome, Report
from bot.services.report import Waiting
from bot.ui import report as ui
from bot.ui import safety as safety_ui
from bot.ui.actor import actor_in, actor_of
from bot.ui.courier import Post, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client


class FacilitateSafety(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.reports_of = client.app.reports
        self.safety = client.app.safety

    # ---- bans

    @app_commands.command()
    async def ban(self, interaction: Interaction, member: discord.User, reason: str) -> None:
        done = await self.safety.ban(actor_of(interaction), member.id, reason, bot=member.bot)
        await answer(interaction, safety_ui.banned(self.app.kit.pen(interaction), done))

    @app_commands.command()
    async def unban(self, interaction: Interaction, member: discord.User) -> None:
        was = await self.safety.unban(actor_of(interaction), member.id)
        await answer(interaction, safety_ui.unbanned(self.app.kit.pen(interaction), member.id, was=was))

    # ---- reports

    @app_commands.command()
    async def reports(self, interaction: Interaction) -> None:
        found = await self.reports_of.waiting(actor_of(interaction))
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), found))

    @pressed("report:list")
    async def list_pressed(self, interaction: Interaction, press: Press, page: int) -> None:
        found = await self.reports_of.waiting(actor_of(interaction))
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), found, page), update=True)

    @pressed("report:open")
    async def open_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.open(actor_in(interaction, guild), report)
        await answer(interaction, ui.opened(self.app.kit.pen(interaction), found), update=True)

    @pressed("report:take")
    async def take_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.take(actor_in(interaction, guild), report)
        await answer(interaction, ui.opened(self.app.kit.pen(interaction), found), update=True)

    @pressed("report:unpause")
    async def unpause_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.lift_pause(actor_in(interaction, guild), report)
        await answer(interaction, ui.opened(self.app.kit.pen(interaction), found), update=True)

    @pressed("report:note")
    async def note_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.open(actor_in(interaction, guild), report)
        await ask(interaction, ui.note_form(self.app.kit.pen(interaction), found.report))

    @pressed("report:note-sent")
    async def note_sent(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.note(actor_in(interaction, guild), report, press.text("words"))
        await answer(interaction, ui.opened(self.app.kit.pen(interaction), found), update=True)

    @pressed("report:close")
    async def close_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        found = await self.reports_of.open(actor_in(interaction, guild), report)
        await ask(interaction, ui.close_form(self.app.kit.pen(interaction), found.report))

    @pressed("report:close-sent")
    async def close_sent(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        outcome = Outcome(press.text("outcome"))
        found = await self.reports_of.close(actor_in(interaction, guild), report, outcome, press.text("answer"))
        await answer(interaction, ui.opened(self.app.kit.pen(interaction), found), update=True)

    # ---- notices

    @posts("report.waiting")
    def waiting(self, pen: Pen, waiting: Waiting) -> Post:
        return Post(waiting.channel_id, ui.waiting(pen, waiting.count))

    @tells("report.look")
    def to_look(self, pen: Pen, report: Report) -> Card:
        return ui.look(pen, report)

    @tells("report.overdue")
    def overdue(self, pen: Pen, report: Report) -> Card:
        return ui.look(pen, report, late=True)


async def setup(client: "Client") -> None:
    cog: Any = FacilitateSafety(client)
    await client.add_cog(cog)
