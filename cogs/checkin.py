"""/checkin, the rounds in the rooms, and what members share."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.checkin import PERIODS, Cadence, Reminders, Seen
from bot.domain.delivery import Sent
from bot.services.rounds import Asked, RoundCard
from bot.services.sharing import Posted, SharedCard
from bot.ui import checkin as ui
from bot.ui import history as history_ui
from bot.ui.actor import actor_in, actor_of
from bot.ui.courier import Hands, Post, delivers, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed, thinking
from bot.ui.lists import by_name

if TYPE_CHECKING:
    from bot.client import Client

DAYS = [app_commands.Choice(name=str(days), value=days) for days in PERIODS]


class CheckIn(commands.GroupCog, group_name="checkin"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.checkins = client.app.checkins

    async def cog_load(self) -> None:
        self.app.kit.errors.on_refusal("checkin-now", ui.check_in_now)

    async def cog_unload(self) -> None:
        self.app.kit.errors.forget("checkin-now")

    # ---- commands

    @app_commands.command()
    async def now(self, interaction: Interaction, circle: str | None = None) -> None:
        opened = await self.checkins.open_now(actor_of(interaction), circle)
        await ask(interaction, ui.form(self.app.kit.pen(interaction), opened))

    @now.autocomplete("circle")
    async def own_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.own_names(actor_of(interaction))
        return by_name(typed, found)

    @app_commands.command()
    @app_commands.choices(days=DAYS)
    async def history(self, interaction: Interaction, days: int = PERIODS[0]) -> None:
        await self._history(interaction, days, update=False)

    @app_commands.command()
    async def settings(self, interaction: Interaction) -> None:
        own = await self.checkins.settings(actor_of(interaction))
        await answer(interaction, ui.settings(self.app.kit.pen(interaction), own))

    async def _history(self, interaction: Interaction, days: int, *, update: bool) -> None:
        found = await self.checkins.history(actor_of(interaction), days)
        await thinking(interaction, update=update)
        pen = self.app.kit.pen(interaction)
        picture = await history_ui.picture(pen, found, self.app.clock())
        await answer(interaction, history_ui.shown(pen, found, picture), update=update)

    # ---- presses

    @pressed("checkin:round")
    async def round_pressed(self, interaction: Interaction, press: Press, round: int, at: int | None = None) -> None:
        opened = await self.checkins.open_round(actor_in(interaction, at), round)
        await ask(interaction, ui.form(self.app.kit.pen(interaction), opened))

    @pressed("checkin:now")
    async def now_pressed(self, interaction: Interaction, press: Press) -> None:
        opened = await self.checkins.open_now(actor_of(interaction), None)
        await ask(interaction, ui.form(self.app.kit.pen(interaction), opened))

    @pressed("checkin:sent")
    async def sent(
        self, interaction: Interaction, press: Press, at: int, checkin: int, round: int | None, circle: int | None
    ) -> None:
        receipt = await self.checkins.send(
            actor_in(interaction, at),
            checkin,
            round_id=round,
            circle_id=circle,
            mood=int(press.text("mood")) if press.text("mood") else None,
            note=press.text("note"),
            seen_by=Seen(press.text("seen") or Seen.NOBODY),
            counts="yes" in press.many("counts"),
        )
        await answer(interaction, ui.receipt(self.app.kit.pen(interaction), receipt))

    @pressed("checkin:change")
    async def change_pressed(self, interaction: Interaction, press: Press, checkin: int, at: int) -> None:
        opened = await self.checkins.open_again(actor_in(interaction, at), checkin)
        await ask(interaction, ui.form(self.app.kit.pen(interaction), opened))

    @pressed("checkin:withdraw")
    async def withdraw_pressed(self, interaction: Interaction, press: Press, checkin: int, at: int) -> None:
        own = await self.checkins.to_withdraw(actor_in(interaction, at), checkin)
        # below the receipt, so that help lines stay in sight
        await answer(interaction, ui.before_withdrawing(self.app.kit.pen(interaction), own))

    @pressed("checkin:keep")
    async def kept(self, interaction: Interaction, press: Press, checkin: int, at: int) -> None:
        own = await self.checkins.to_withdraw(actor_in(interaction, at), checkin)
        await answer(interaction, ui.stays(self.app.kit.pen(interaction), own), update=True)

    @pressed("checkin:withdrawn")
    async def withdrawn(self, interaction: Interaction, press: Press, checkin: int, at: int) -> None:
        gone = await self.checkins.withdraw(actor_in(interaction, at), checkin)
        await answer(interaction, ui.withdrawn(self.app.kit.pen(interaction), gone), update=True)

    @pressed("checkin:days")
    async def days_chosen(self, interaction: Interaction, press: Press) -> None:
        await self._history(interaction, int(press.values[0]), update=True)

    @pressed("checkin:here")
    async def here_pressed(self, interaction: Interaction, press: Press, at: int | None) -> None:
        await self.checkins.here(actor_in(interaction, at))
        await answer(interaction, ui.here(self.app.kit.pen(interaction)), update=True)

    @pressed("checkin:cadence")
    async def cadence_pressed(self, interaction: Interaction, press: Press, cadence: Cadence, at: int) -> None:
        own = await self.checkins.choose(actor_in(interaction, at), cadence=cadence)
        await answer(interaction, ui.chosen(self.app.kit.pen(interaction), own), update=True)

    @pressed("checkin:reminders")
    async def reminders_pressed(self, interaction: Interaction, press: Press, reminders: Reminders, at: int) -> None:
        own = await self.checkins.choose(actor_in(interaction, at), reminders=reminders)
        await answer(interaction, ui.chosen(self.app.kit.pen(interaction), own), update=True)

    @pressed("checkin:reminders-chosen")
    async def reminders_chosen(self, interaction: Interaction, press: Press) -> None:
        own = await self.checkins.choose(actor_of(interaction), reminders=Reminders(press.values[0]))
        await answer(interaction, ui.settings(self.app.kit.pen(interaction), own), update=True)

    @pressed("checkin:cadence-chosen")
    async def cadence_chosen(self, interaction: Interaction, press: Press) -> None:
        own = await self.checkins.choose(actor_of(interaction), cadence=Cadence(press.values[0]))
        await answer(interaction, ui.settings(self.app.kit.pen(interaction), own), update=True)

    @pressed("checkin:quiet")
    async def quiet_pressed(self, interaction: Interaction, press: Press) -> None:
        own = await self.checkins.settings(actor_of(interaction))
        await ask(interaction, ui.quiet_form(self.app.kit.pen(interaction), own))

    @pressed("checkin:quiet-sent")
    async def quiet_sent(self, interaction: Interaction, press: Press) -> None:
        hours = (press.text("from"), press.text("to"))
        own = await self.checkins.choose(actor_of(interaction), quiet=hours)
        await answer(interaction, ui.settings(self.app.kit.pen(interaction), own), update=True)

    # ---- what is posted and told

    @posts("checkin.round")
    def round_card(self, pen: Pen, outcome: RoundCard) -> Post:
        return Post(outcome.room_id, ui.round_card(pen, outcome), silent=outcome.at_night)

    @posts("checkin.shared")
    def shared_card(self, pen: Pen, outcome: SharedCard) -> Post:
        return Post(outcome.room_id or 0, ui.shared(pen, outcome))

    @tells("checkin.facilitator")
    def for_facilitator(self, pen: Pen, outcome: SharedCard) -> Card:
        return ui.for_facilitator(pen, outcome)

    @tells("checkin.unseen")
    def unseen(self, pen: Pen, outcome: SharedCard) -> Card:
        return ui.unseen(pen, outcome)

    @tells("checkin.reminder")
    def reminder(self, pen: Pen, outcome: Asked) -> Card:
        return ui.reminder(pen, outcome)

    @tells("checkin.nudge")
    def nudge(self, pen: Pen, outcome: Asked) -> Card:
        return ui.nudge(pen, outcome)

    @tells("checkin.cadence")
    def cadence(self, pen: Pen, outcome: Asked) -> Card:
        return ui.cadence(pen, outcome)

    @delivers("checkin.unshare")
    async def take_away(self, hands: Hands, posted: Posted) -> Sent:
        message = hands.client.get_partial_messageable(posted.channel_id).get_partial_message(posted.message_id)
        with suppress(discord.NotFound):
            await message.delete()
        return Sent(posted.channel_id, posted.message_id)


async def setup(client: "Client") -> None:
    cog: Any = CheckIn(client)
    await client.add_cog(cog)
