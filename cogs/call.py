"""I need a person: the button that stands on everything, and what facilitators do with it."""

from contextlib import suppress
from typing import TYPE_CHECKING

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.call import Call
from bot.domain.delivery import Sent
from bot.services.call_room import CallRoom
from bot.services.call_staff import StaffCard
from bot.ui import call as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Hands, Post, delivers, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client

STATES = [app_commands.Choice(name=name, value=name) for name in ("on", "off")]


class FacilitateCalls(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.calls = client.app.calls
        self.on_duty = client.app.duty

    # ---- the person

    @pressed("care:person")
    async def person_pressed(
        self, interaction: Interaction, press: Press, circle: int | None = None, country: str | None = None
    ) -> None:
        near = await self.calls.near(actor_of(interaction), circle, country)
        await answer(interaction, ui.near(self.app.kit.pen(interaction), near))

    @pressed("care:call")
    async def call_pressed(self, interaction: Interaction, press: Press, circle: int | None = None) -> None:
        called = await self.calls.call(actor_of(interaction), circle)
        await answer(interaction, ui.called(self.app.kit.pen(interaction), called), update=True)

    @pressed("care:end")
    async def end_pressed(self, interaction: Interaction, press: Press, call: int) -> None:
        await self.calls.end(actor_of(interaction), call)
        await answer(interaction, ui.ended(self.app.kit.pen(interaction)), update=True)

    # ---- facilitators

    @pressed("care:talk")
    async def can_talk(self, interaction: Interaction, press: Press, call: int) -> None:
        outcome = await self.calls.answer(actor_of(interaction), call)
        await answer(interaction, ui.answered(self.app.kit.pen(interaction), outcome))

    @app_commands.command()
    async def requests(self, interaction: Interaction) -> None:
        waiting = await self.calls.requests(actor_of(interaction))
        await answer(interaction, ui.requests(self.app.kit.pen(interaction), waiting))

    @app_commands.command()
    @app_commands.choices(state=STATES)
    async def duty(self, interaction: Interaction, state: str, hours: int | None = None) -> None:
        outcome = await self.on_duty.set(actor_of(interaction), on=state == "on", hours=hours)
        await answer(interaction, ui.duty(self.app.kit.pen(interaction), outcome))

    @pressed("duty:capacity")
    async def capacity_chosen(self, interaction: Interaction, press: Press) -> None:
        outcome = await self.on_duty.hold(actor_of(interaction), int(press.values[0]))
        await answer(interaction, ui.duty(self.app.kit.pen(interaction), outcome), update=True)

    # ---- what is posted and told

    @delivers("call.room")
    async def open_room(self, hands: Hands, outcome: CallRoom) -> Sent:
        thread = await hands.open_thread(outcome.parent_id, hands.pen.label("call-thread-name"))
        if outcome.call.over:
            return Sent(thread, thread_id=thread)
        await hands.add(thread, outcome.call.user_id)
        sent = await hands.send(thread, ui.room(hands.pen, outcome))
        return Sent(thread, sent.message_id, thread_id=thread)

    @delivers("call.named")
    async def name_room(self, hands: Hands, call: Call) -> Sent:
        await hands.settle_name(call.thread_id or 0, hands.pen.label("call-thread-name"))
        return Sent(call.thread_id)

    @delivers("call.join")
    async def let_in(self, hands: Hands, call: Call) -> Sent:
        await hands.add(call.thread_id or 0, call.answered_by or 0)
        return await hands.send(call.thread_id or 0, ui.joined(hands.pen, call))

    @posts("call.staff")
    def staff_card(self, pen: Pen, outcome: StaffCard) -> Post:
        return Post(outcome.channel_id, ui.staff(pen, outcome))

    @posts("call.contact")
    def contact_card(self, pen: Pen, outcome: StaffCard) -> Post:
        return Post(outcome.channel_id, ui.contact(pen, outcome))

    @tells("call.contact-told")
    def contact_told(self, pen: Pen, outcome: StaffCard) -> Card:
        return ui.contact_told(pen, outcome)

    @tells("call.no-room")
    def no_room(self, pen: Pen, _call: Call) -> Card:
        return ui.nobody_comes(pen, "no-room")

    @tells("call.told-directly")
    def told_directly(self, pen: Pen, call: Call) -> Card:
        return ui.told_directly(pen, call)

    @tells("call.unheard")
    def unheard(self, pen: Pen, _call: Call) -> Card:
        return ui.nobody_comes(pen, "unheard")

    @tells("call.closed")
    def closed(self, pen: Pen, _call: Call) -> Card:
        return ui.nobody_comes(pen, "closed")

    @delivers("call.settled")
    async def settle_card(self, hands: Hands, posted: tuple[int, int, int | None]) -> Sent:
        channel, message, by = posted
        card = hands.client.get_partial_messageable(channel).get_partial_message(message)
        with suppress(discord.NotFound):
            await card.edit(view=ui.settled(hands.pen, by).view(), allowed_mentions=discord.AllowedMentions.none())
        return Sent(channel, message)


async def setup(client: "Client") -> None:
    await client.add_cog(FacilitateCalls(client))
