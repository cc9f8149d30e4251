"""/safety and the two menus: being kept apart from somebody, and telling the facilitators."""

from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.report import About, Report
from bot.text.catalogue import BASE
from bot.ui import report as report_ui
from bot.ui import safety as ui
from bot.ui.actor import actor_in, actor_of
from bot.ui.courier import tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client

BLOCK_MENU, REPORT_MENU = "command-menu-do-not-match-me", "command-menu-report-to-facilitators"


class Safety(commands.GroupCog, group_name="safety"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.blocks = client.app.blocks
        self.reporting = client.app.reporting
        named = client.app.kit.pen(BASE).label
        self.menus = [
            app_commands.ContextMenu(name=named(BLOCK_MENU), callback=self.block_menu),
            app_commands.ContextMenu(name=named(REPORT_MENU), callback=self.report_menu),
        ]
        self.app.kit.errors.on_refusal("appeal", report_ui.appeal_offered)

    async def cog_load(self) -> None:
        for menu in self.menus:
            self.app.client.tree.add_command(menu)

    async def cog_unload(self) -> None:
        for menu in self.menus:
            self.app.client.tree.remove_command(menu.name, type=menu.type)
        self.app.kit.errors.forget("appeal")

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

    @pressed("safety:apart")
    async def apart_pressed(self, interaction: Interaction, press: Press, person: int) -> None:
        outcome = await self.blocks.block(actor_of(interaction), person)
        await answer(interaction, ui.apart(self.app.kit.pen(interaction), outcome))

    @pressed("safety:move")
    async def move_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.blocks.to_move(actor_of(interaction), circle)
        await answer(interaction, ui.before_moving(self.app.kit.pen(interaction), found), update=True)

    @pressed("safety:moved")
    async def moved(self, interaction: Interaction, press: Press, circle: int) -> None:
        outcome = await self.blocks.move(actor_of(interaction), circle)
        await answer(interaction, ui.moved(self.app.kit.pen(interaction), outcome), update=True)

    # ---- telling the facilitators

    @app_commands.command()
    async def report(
        self, interaction: Interaction, member: discord.User | None = None, reason: str | None = None
    ) -> None:
        about = About(person=_human(member), channel_id=interaction.channel_id, words=reason)
        if reason is None:
            await self._ask(interaction, about)
        else:
            await self._file(interaction, about)

    async def report_menu(self, interaction: Interaction, message: discord.Message) -> None:
        await self._ask(interaction, About(_human(message.author), None, message.channel.id, message.id))

    @pressed("safety:report")
    async def report_pressed(
        self, interaction: Interaction, press: Press, circle: int | None = None, person: int | None = None
    ) -> None:
        await self._ask(interaction, About(person, channel_id=interaction.channel_id, circle_id=circle))

    @pressed("safety:report-sent")
    async def report_sent(
        self,
        interaction: Interaction,
        press: Press,
        person: int | None,
        channel: int | None,
        message: int | None,
        circle: int | None,
    ) -> None:
        chosen = int(press.many("who")[0]) if press.many("who") else person
        about = About(chosen, None, channel, message, circle, press.text("words"))
        await self._file(interaction, about, keep_apart=bool(press.many("apart")))

    async def _ask(self, interaction: Interaction, about: About) -> None:
        await self.reporting.check(actor_of(interaction), about.person)
        await ask(interaction, report_ui.form(self.app.kit.pen(interaction), about))

    async def _file(self, interaction: Interaction, about: About, *, keep_apart: bool = False) -> None:
        outcome = await self.reporting.file(actor_of(interaction), about, keep_apart=keep_apart)
        await answer(interaction, report_ui.filed(self.app.kit.pen(interaction), outcome))

    @pressed("safety:appeal")
    async def appeal_pressed(self, interaction: Interaction, press: Press) -> None:
        await ask(interaction, report_ui.appeal_form(self.app.kit.pen(interaction)))

    @pressed("safety:appeal-sent")
    async def appeal_sent(self, interaction: Interaction, press: Press) -> None:
        outcome = await self.reporting.appeal(actor_of(interaction), press.text("words"))
        await answer(interaction, report_ui.appealed(self.app.kit.pen(interaction), outcome))

    @tells("report.closed")
    def told_closed(self, pen: Pen, report: Report) -> Card:
        return report_ui.told_closed(pen, report)

    @pressed("report:again")
    async def again_pressed(self, interaction: Interaction, press: Press, report: int, guild: int) -> None:
        somebody = await self.reporting.again(actor_in(interaction, guild), report)
        await answer(interaction, report_ui.again(self.app.kit.pen(interaction), somebody), update=True)


def _human(member: discord.User | discord.Member | None) -> int | None:
    """Nobody is kept from matching with a bot: what one wrote is reported as a place."""
    return None if member is None or member.bot else member.id


async def setup(client: "Client") -> None:
    cog: Any = Safety(client)
    await client.add_cog(cog)
