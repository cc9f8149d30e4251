"""/facilitate form: circles out of everybody who waits."""

from functools import partial
from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.formation import Prefer
from bot.process import WorkerBusy, WorkerLost
from bot.services.formation import Lost, News, Shown
from bot.services.formation_draft import Draft
from bot.services.formation_run import Run
from bot.ui import formation as ui
from bot.ui import formation_plot
from bot.ui import presence as presence_ui
from bot.ui.actor import actor_of
from bot.ui.courier import Post, posts
from bot.ui.kit import Card, Pen, Press, answer, pressed, thinking
from bot.ui.live import Live

if TYPE_CHECKING:
    from bot.client import Client

EVERY_SECONDS = 2.0
AT_MOST = 2_000
"""Looks at a run before the screen is left alone: more than the quarter of an hour Discord gives it."""

PICTURE_WAITS = 5.0
"""Seconds: another server's formation may take the worker for minutes, and the words say all that the picture does."""


class FacilitateForm(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.formations = client.app.formations
        self.look_up = partial(presence_ui.look_up, client)

    @app_commands.command()
    async def form(self, interaction: Interaction) -> None:
        await thinking(interaction)
        shown = await self.formations.open(actor_of(interaction))
        if shown is None or (isinstance(shown, Draft) and shown.count == 0):  # nothing to decide; others may wait now
            shown = await self._begin(interaction, Prefer.EVERYONE)
        await self._show(interaction, shown)

    @pressed("formation:again")
    async def again(self, interaction: Interaction, press: Press, prefer: Prefer) -> None:
        await thinking(interaction, update=True)
        await self._show(interaction, await self._begin(interaction, prefer))

    @pressed("formation:page")
    async def turned(self, interaction: Interaction, press: Press, page: int) -> None:
        await thinking(interaction, update=True)
        await self._show(interaction, await self.formations.turned(actor_of(interaction), page))

    @pressed("formation:cancel")
    async def cancelled(self, interaction: Interaction, press: Press, formation: int) -> None:
        was = await self.formations.cancel(actor_of(interaction), formation)
        shown = None if was else await self.formations.open(actor_of(interaction))
        pen = self.app.kit.pen(interaction)
        card = ui.lost(pen, shown) if isinstance(shown, Lost) else ui.cancelled(pen, was=was is not None)
        await answer(interaction, card, update=True)

    @pressed("formation:approve")
    async def approved(self, interaction: Interaction, press: Press, formation: int) -> None:
        await thinking(interaction, update=True)
        who = actor_of(interaction)
        await self.formations.refresh_draft(who, formation, self.look_up)
        outcome = await self.formations.approve(who, formation)
        await answer(interaction, ui.approved(self.app.kit.pen(interaction), outcome), update=True)

    @pressed("formation:discard")
    async def discarded(self, interaction: Interaction, press: Press, formation: int) -> None:
        was = await self.formations.discard(actor_of(interaction), formation)
        await answer(interaction, ui.discarded(self.app.kit.pen(interaction), was=was), update=True)

    @posts("formation.ready")
    def ready(self, pen: Pen, news: News) -> Post:
        return ui.ready_news(pen, news)

    @posts("formation.fell")
    def fell(self, pen: Pen, news: News) -> Post:
        return ui.fell_news(pen, news)

    @posts("formation.lost")
    def lost(self, pen: Pen, news: News) -> Post:
        return ui.lost_news(pen, news)

    # ---- parts

    async def _begin(self, interaction: Interaction, prefer: Prefer) -> Run:
        who = actor_of(interaction)
        await self.formations.refresh(who, self.look_up)
        return await self.formations.begin(who, prefer)

    async def _show(self, interaction: Interaction, shown: Shown | None) -> None:
        """The run with its progress until it is over, then what came of it."""
        pen, live = self.app.kit.pen(interaction), Live(interaction)
        if isinstance(shown, Run):
            over = await self.formations.wait_for(shown, EVERY_SECONDS / 2)
            for _ in range(AT_MOST):
                if over or not await live.show(ui.progress(pen, shown)):
                    break
                over = await self.formations.wait_for(shown, EVERY_SECONDS)
            shown = await self.formations.open(actor_of(interaction))
        if isinstance(shown, (Draft, Lost)):
            await live.show(await self._card(pen, shown))

    async def _card(self, pen: Pen, shown: Draft | Lost) -> Card:
        if isinstance(shown, Lost):
            return ui.lost(pen, shown)
        return ui.draft(pen, shown, await self._picture(pen, shown) if shown.page == 0 and shown.count else None)

    async def _picture(self, pen: Pen, shown: Draft) -> bytes | None:
        words = (pen.label("formation-picture-circles"), pen.label("formation-picture-people"))
        try:
            sizes = {size: {fit.value: n for fit, n in by_fit.items()} for size, by_fit in shown.sizes.items()}
            facts = (sizes, ui.fits(pen), ui.reasons(pen, shown), *words)
            return await self.app.worker.run(formation_plot.draw, *facts, patience=PICTURE_WAITS)
        except (WorkerBusy, WorkerLost, discord.DiscordException):
            return None


async def setup(client: "Client") -> None:
    cog: Any = FacilitateForm(client)
    await client.add_cog(cog)
