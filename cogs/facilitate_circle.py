"""/facilitate, the life of a circle: change, rest, renew, end, remove, hand over, merge."""

from typing import TYPE_CHECKING

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.delivery import Sent
from bot.domain.offer import OfferKind
from bot.domain.term import Choice
from bot.services.circle import Joined
from bot.services.life import Told, Word
from bot.services.offer import Asked, MoveOffer
from bot.services.room import RoomCard
from bot.services.term import Proposed, Question
from bot.ui import circle as circle_ui
from bot.ui import life as ui
from bot.ui import room as room_ui
from bot.ui.actor import actor_of
from bot.ui.courier import Hands, Post, delivers, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed
from bot.ui.language import language_named
from bot.ui.lists import by_name

if TYPE_CHECKING:
    from bot.client import Client


class FacilitateCircle(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.life = client.app.life
        self.terms = client.app.terms
        self.offers = client.app.offers

    # ---- commands

    @app_commands.command()
    async def edit(self, interaction: Interaction, circle: str) -> None:
        found = await self.life.to_edit(actor_of(interaction), circle)
        await ask(interaction, ui.edit_form(self.app.kit.pen(interaction), found))

    @app_commands.command()
    async def pause(self, interaction: Interaction, circle: str, days: int | None = None) -> None:
        found = await self.life.pause(actor_of(interaction), circle, days)
        await answer(interaction, ui.paused(self.app.kit.pen(interaction), found))

    @app_commands.command()
    async def renew(self, interaction: Interaction, circle: str) -> None:
        found = await self.life.renew(actor_of(interaction), circle)
        await answer(interaction, ui.renewed(self.app.kit.pen(interaction), found))

    @app_commands.command()
    async def close(self, interaction: Interaction, circle: str) -> None:
        found, until = await self.life.to_close(actor_of(interaction), circle)
        await answer(interaction, ui.before_closing(self.app.kit.pen(interaction), found, until))

    @app_commands.command()
    async def remove(self, interaction: Interaction, circle: str, member: discord.User, reason: str) -> None:
        found = await self.life.remove(actor_of(interaction), circle, member.id, reason)
        await answer(interaction, ui.removed(self.app.kit.pen(interaction), found, member.id))

    @app_commands.command()
    async def handover(self, interaction: Interaction, circle: str, member: discord.User) -> None:
        asked = await self.offers.hand_over(actor_of(interaction), circle, member.id)
        await answer(interaction, ui.offered(self.app.kit.pen(interaction), asked))

    @app_commands.command()
    async def merge(self, interaction: Interaction, circle: str, into: str) -> None:
        asked = await self.offers.merge(actor_of(interaction), circle, into)
        await answer(interaction, ui.offered(self.app.kit.pen(interaction), asked))

    @edit.autocomplete("circle")
    @pause.autocomplete("circle")
    @renew.autocomplete("circle")
    @close.autocomplete("circle")
    @remove.autocomplete("circle")
    @handover.autocomplete("circle")
    @merge.autocomplete("circle")
    async def led(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.led_names(actor_of(interaction))
        return by_name(typed, found)

    @merge.autocomplete("into")
    async def targets(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.names(actor_of(interaction))
        return by_name(typed, found)

    # ---- presses of facilitators

    @pressed("circle:edit")
    async def edit_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.life.to_edit(actor_of(interaction), str(circle))
        await ask(interaction, ui.edit_form(self.app.kit.pen(interaction), found))

    @pressed("circle:edited")
    async def edited(self, interaction: Interaction, press: Press, circle: int) -> None:
        pen = self.app.kit.pen(interaction)
        changed = await self.life.edit(
            actor_of(interaction),
            circle,
            name=press.text("name"),
            size=int(press.text("size")),
            language=language_named(pen, press.text("language")),
            agreement=press.text("agreement"),
            default_agreement=pen.label("circle-agreement-default"),
            open_door="open" in press.many("door"),
            announces_joins="announce" in press.many("door"),
        )
        await answer(interaction, ui.edited(pen, changed))

    @pressed("circle:wake")
    async def wake(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.life.wake(actor_of(interaction), circle)
        await answer(interaction, ui.woken(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:renew")
    async def renew_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.life.renew(actor_of(interaction), str(circle))
        await answer(interaction, ui.renewed(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:close")
    async def close_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found, until = await self.life.to_close(actor_of(interaction), str(circle))
        await answer(interaction, ui.before_closing(self.app.kit.pen(interaction), found, until), update=True)

    @pressed("circle:closed")
    async def closed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.life.close(actor_of(interaction), circle)
        await answer(interaction, ui.closed(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:merge-into")
    async def merge_picked(self, interaction: Interaction, press: Press, circle: int) -> None:
        asked = await self.offers.merge(actor_of(interaction), str(circle), press.values[0])
        await answer(interaction, ui.offered(self.app.kit.pen(interaction), asked), update=True)

    @pressed("circle:share")
    async def share(self, interaction: Interaction, press: Press, circle: int, to: int) -> None:
        asked = await self.offers.hand_over(actor_of(interaction), str(circle), to, OfferKind.SHARE)
        await answer(interaction, ui.offered(self.app.kit.pen(interaction), asked), update=True)

    @pressed("offer:answer")
    async def offer_answered(self, interaction: Interaction, press: Press, offer: int, yes: bool) -> None:
        asked = await self.offers.answer(actor_of(interaction), offer, yes=yes)
        await answer(interaction, ui.offer_answered(self.app.kit.pen(interaction), asked, yes=yes), update=True)

    # ---- presses of members

    @pressed("term:answer")
    async def term_answered(self, interaction: Interaction, press: Press, round: int, choice: Choice) -> None:
        outcome = await self.terms.answer(actor_of(interaction), round, choice)
        await answer(interaction, ui.answered(self.app.kit.pen(interaction), outcome), update=True)

    @pressed("merge:move")
    async def moved(self, interaction: Interaction, press: Press, circle: int, into: int, yes: bool) -> None:
        outcome = await self.offers.move(actor_of(interaction), circle, into, yes=yes)
        pen = self.app.kit.pen(interaction)
        card = circle_ui.joined(pen, outcome) if isinstance(outcome, Joined) else ui.stayed(pen, outcome)
        await answer(interaction, card, update=True)

    # ---- what is delivered

    @posts("circle.word")
    def word(self, pen: Pen, said: Word) -> Post:
        return Post(said.room_id, ui.word(pen, said))

    @tells("circle.tell")
    def told(self, pen: Pen, outcome: Told) -> Card:
        return ui.told(pen, outcome)

    @tells("term.question")
    def question(self, pen: Pen, asked: Question) -> Card:
        return ui.question(pen, asked)

    @tells("term.proposal")
    def proposal(self, pen: Pen, outcome: Proposed) -> Card:
        return ui.proposed(pen, outcome)

    @tells("offer.asked")
    def offer(self, pen: Pen, asked: Asked) -> Card:
        return ui.offer(pen, asked)

    @tells("offer.answered")
    def offer_result(self, pen: Pen, asked: Asked) -> Card:
        return ui.offer_result(pen, asked)

    @tells("merge.offer")
    def move_offer(self, pen: Pen, offer: MoveOffer) -> Card:
        return ui.move_offer(pen, offer)

    @delivers("circle.card-changed")
    async def card_changed(self, hands: Hands, room: RoomCard) -> Sent:
        card = room_ui.pinned(hands.pen, room)
        message = self.client.get_partial_messageable(room.room_id).get_partial_message(room.circle.card_id or 0)
        await message.edit(view=card.view())
        return Sent(room.room_id, message.id)


async def setup(client: "Client") -> None:
    await client.add_cog(FacilitateCircle(client))
