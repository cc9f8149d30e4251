"""/buddy: one other person to talk with."""

from functools import partial
from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.buddy import Pair
from bot.domain.circle import ROOM_LIMIT
from bot.domain.delivery import Sent
from bot.services.buddy import BuddyStanding
from bot.services.buddy_room import BuddyRoom, RoomToClose
from bot.services.pairing import Proposed
from bot.ui import buddy as ui
from bot.ui import presence as presence_ui
from bot.ui.actor import actor_in, actor_of
from bot.ui.courier import Hands, Post, delivers, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client

UNKNOWN_MEMBER = 10007


class Buddy(commands.GroupCog, group_name="buddy"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.buddies = client.app.buddies
        client.app.pairing.look_up = partial(presence_ui.look_up, client)

    # ---- commands

    @app_commands.command()
    async def find(self, interaction: Interaction) -> None:
        await self._find(interaction)

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        await self._status(interaction)

    @app_commands.command()
    async def end(self, interaction: Interaction) -> None:
        await self._to_end(interaction)

    # ---- presses

    @pressed("buddy:find")
    async def find_pressed(self, interaction: Interaction, press: Press) -> None:
        await self._find(interaction, update=True)

    @pressed("buddy:again")
    async def look_again(self, interaction: Interaction, press: Press, guild: int) -> None:
        standing = await self.buddies.look_again(actor_in(interaction, guild))
        here, pen = interaction.guild_id is not None, self.app.kit.pen(interaction)
        await answer(interaction, ui.looking_again(pen, standing, in_server=here), update=True)

    @pressed("buddy:end")
    async def end_pressed(self, interaction: Interaction, press: Press) -> None:
        await self._to_end(interaction, update=True)

    @pressed("buddy:keep")
    async def kept(self, interaction: Interaction, press: Press) -> None:
        await self._status(interaction, update=True)

    @pressed("buddy:end-sure")
    async def ended(self, interaction: Interaction, press: Press) -> None:
        was = await self.buddies.end(actor_of(interaction))
        await answer(interaction, ui.ended(self.app.kit.pen(interaction), was=was), update=True)

    @pressed("buddy:yes")
    async def said_yes(self, interaction: Interaction, press: Press, guild: int, pair: int) -> None:
        await self._answered(interaction, guild, pair, yes=True)

    @pressed("buddy:no")
    async def said_no(self, interaction: Interaction, press: Press, guild: int, pair: int) -> None:
        await self._answered(interaction, guild, pair, yes=False)

    @pressed("buddy:here")
    async def is_here(self, interaction: Interaction, press: Press, guild: int, pair: int) -> None:
        found = await self.buddies.here(actor_in(interaction, guild), pair)
        await answer(interaction, ui.here(self.app.kit.pen(interaction), found))

    # ---- what is delivered

    @tells("buddy.proposal")
    def proposal(self, pen: Pen, proposed: Proposed) -> Card:
        return ui.proposed(pen, proposed)

    @tells("buddy.reminder")
    def reminder(self, pen: Pen, proposed: Proposed) -> Card:
        return ui.proposed(pen, proposed)

    @tells("buddy.again")
    def again(self, pen: Pen, standing: BuddyStanding) -> Card:
        return ui.again(pen, standing)

    @tells("buddy.silent")
    def silent(self, pen: Pen, standing: BuddyStanding) -> Card:
        return ui.silent(pen, standing)

    @tells("buddy.ended")
    def told_ended(self, pen: Pen, standing: BuddyStanding) -> Card:
        return ui.told_ended(pen, standing)

    @posts("buddy.nudge")
    def nudge(self, pen: Pen, pair: Pair) -> Post:
        return Post(pair.room_id or 0, ui.nudge(pen, pair))

    @posts("buddy.talk")
    def talk(self, pen: Pen, pair: Pair) -> Post:
        return Post(pair.room_id or 0, ui.talk(pen))

    @delivers("buddy.look")
    async def look(self, hands: Hands, pair: Pair) -> Sent:
        return Sent(pair.room_id, messages=await hands.messages_in(pair.room_id or 0))

    @delivers("buddy.room")
    async def open_room(self, hands: Hands, room: BuddyRoom) -> Sent:
        """A thread for two. Nobody is let in before the card that says what the room is stands there."""
        guild = hands.client.get_guild(room.pair.guild_id)
        if room.parent_id is None or (guild is not None and len(guild.threads) >= ROOM_LIMIT):
            return Sent()
        thread_id = await hands.open_thread(room.parent_id, hands.pen.label("buddy-room-name"))
        if room.over:
            return Sent(room.parent_id, thread_id=thread_id)
        sent = await hands.send(thread_id, ui.room(hands.pen, room))
        for side in room.pair.sides:
            await hands.add(thread_id, side.user_id)
        return Sent(room.parent_id, sent.message_id, thread_id)

    @delivers("buddy.named")
    async def name_room(self, hands: Hands, pair: Pair) -> Sent:
        """Its last touch; how many messages stand in it then is where counting begins."""
        await hands.settle_name(pair.room_id or 0, hands.pen.label("buddy-room-name"))
        return Sent(pair.room_id, messages=await hands.messages_in(pair.room_id or 0))

    @delivers("buddy.close")
    async def close_room(self, hands: Hands, room: RoomToClose) -> Sent:
        """Whoever ended it is out first; then a word for the other, and the room is put away."""
        thread = await hands.thread(room.room_id)
        if thread.archived:
            await thread.edit(archived=False)
        if room.leaver is not None:
            try:
                await thread.remove_user(discord.Object(room.leaver))
            except discord.NotFound as error:
                if error.code != UNKNOWN_MEMBER:
                    raise
        sent = await hands.send(room.room_id, ui.closed(hands.pen))
        await thread.edit(archived=True)
        return sent

    # ---- parts

    async def _find(self, interaction: Interaction, *, update: bool = False) -> None:
        """The answer comes first; whoever fits is asked right after it, so it is shown below it."""
        standing = await self.buddies.find(actor_of(interaction))
        await answer(interaction, ui.looking(self.app.kit.pen(interaction), standing), update=update)
        if standing.pair is None:
            await self.app.pairing.match(standing.guild_id)

    async def _status(self, interaction: Interaction, *, update: bool = False) -> None:
        standing = await self.buddies.status(actor_of(interaction))
        await answer(interaction, ui.status(self.app.kit.pen(interaction), standing), update=update)

    async def _to_end(self, interaction: Interaction, *, update: bool = False) -> None:
        standing = await self.buddies.to_end(actor_of(interaction))
        await answer(interaction, ui.before_end(self.app.kit.pen(interaction), standing), update=update)

    async def _answered(self, interaction: Interaction, guild: int, pair: int, *, yes: bool) -> None:
        became = await self.buddies.answer(actor_in(interaction, guild), pair, yes=yes)
        await answer(interaction, ui.answered(self.app.kit.pen(interaction), became), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Buddy(client)
    await client.add_cog(cog)
