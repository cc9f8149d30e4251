"""No commands: opens the rooms of circles, lets people in and out, and notices what Discord lost."""

import contextlib
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.domain.circle import Circle
from bot.domain.delivery import Sent
from bot.domain.refusal import DatabaseAway
from bot.services.mending import Places
from bot.services.room import Passage, RoomCard, RoomToOpen
from bot.services.trouble import Told
from bot.ui import automod, place
from bot.ui import room as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Hands, Post, delivers, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, pressed

if TYPE_CHECKING:
    from bot.client import Client

UNKNOWN_MESSAGE = 10008


class Rooms(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.rooms = client.app.rooms
        self.mending = client.app.mending

    # ---- what Discord tells

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        guild = self.client.get_guild(payload.guild_id)
        with_channel = guild is not None and guild.get_channel(payload.parent_id) is None
        await self._noticed(self.mending.lost(payload.guild_id, payload.thread_id, with_channel=with_channel))

    @commands.Cog.listener()
    async def on_raw_thread_update(self, payload: discord.RawThreadUpdateEvent) -> None:
        state = payload.data.get("thread_metadata") or {}
        archived, locked = bool(state.get("archived")), bool(state.get("locked"))
        await self._noticed(self.mending.changed(payload.guild_id, payload.thread_id, archived=archived, locked=locked))

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._noticed(self.mending.channel_lost(channel.guild.id, channel.id))
        await self._noticed(self.mending.lost(channel.guild.id, channel.id))

    @commands.Cog.listener()
    async def on_guild_channel_update(self, _before: object, after: discord.abc.GuildChannel) -> None:
        await self._look_at_rights(after.guild.id)
        held = after.permissions_for(after.guild.me)
        if not (held.view_channel and held.send_messages):
            await self._noticed(self.mending.shut_out(after.guild.id, after.id))

    @commands.Cog.listener()
    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        if before.permissions != after.permissions:
            await self._look_at_rights(after.guild.id)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        await self._look_at_rights(role.guild.id)

    async def _look_at_rights(self, guild_id: int) -> None:
        with contextlib.suppress(DatabaseAway):
            places = await self.mending.places(guild_id)
            if places is None:
                return
            in_channels = places.in_channels
            missing = ui.missing_in(self.client, guild_id, places.parent_id, in_channels=in_channels)
            if missing:
                lacking = discord.Permissions(**dict.fromkeys(missing, True)).value
                await self.mending.rights_missing(guild_id, lacking)

    async def _noticed(self, work: Coroutine[Any, Any, None]) -> None:
        """A database that is away now learns of it when the next delivery fails."""
        with contextlib.suppress(DatabaseAway):
            await work

    # ---- mending

    @pressed("room:mend")
    async def mend(self, interaction: discord.Interaction, press: Press, trouble: int) -> None:
        await self._mend(interaction, trouble, new_room=False)

    @pressed("room:replace")
    async def replace(self, interaction: discord.Interaction, press: Press, trouble: int) -> None:
        await self._mend(interaction, trouble, new_room=True)

    async def _mend(self, interaction: discord.Interaction, trouble: int, *, new_room: bool) -> None:
        who = actor_of(interaction)
        parent, in_channels = await self.app.founding.room_parent(who)
        ui.check_channel(self.client, who.guild, parent, in_channels=in_channels)
        circle = await self.mending.mend(who, trouble, new_room=new_room)
        await answer(interaction, ui.mending(self.app.kit.pen(interaction), circle))

    # ---- what is delivered

    @delivers("room.rights")
    async def say_what_is_missing(self, hands: Hands, places: Places) -> Sent:
        """Nothing is said where nothing is missing by now."""
        in_channels = places.in_channels
        missing = ui.missing_in(self.client, places.guild_id, places.parent_id, in_channels=in_channels)
        if not missing:
            return Sent()
        return await hands.send(places.staff_id, ui.rights_missing(hands.pen, places, missing))

    @delivers("circle.reopen")
    async def reopen(self, hands: Hands, room_id: int) -> Sent:
        await place.reopen(hands, room_id)
        return Sent(room_id)

    @delivers("circle.room")
    async def open_room(self, hands: Hands, room: RoomToOpen) -> Sent:
        guild = self.client.get_guild(room.circle.guild_id)
        sent = await place.open_room(hands, guild, room.parent_id, room.circle)
        if sent.channel_id is not None:
            places = await self.app.automod.of_server(room.circle.guild_id)
            await automod.renew(guild, places, sent.channel_id)
        return sent

    @delivers("circle.card")
    async def pin_card(self, hands: Hands, room: RoomCard) -> Sent:
        """A card that cannot be pinned is there all the same: that is noted, and nothing waits for it."""
        card_id = room.circle.card_id
        if card_id is None or not await self._pin(room, card_id):
            sent = await hands.send(room.room_id, ui.pinned(hands.pen, room))
            card_id = sent.message_id
            if card_id is not None:
                await self._pin(room, card_id)
        return Sent(room.room_id, card_id)

    async def _pin(self, room: RoomCard, card_id: int) -> bool:
        """False when there is no such message (any more)."""
        message = self.client.get_partial_messageable(room.room_id).get_partial_message(card_id)
        try:
            await message.pin()
        except discord.Forbidden:
            await self.rooms.not_pinned(room.circle)
        except discord.NotFound as error:
            if error.code != UNKNOWN_MESSAGE:
                raise
            return False
        return True

    @delivers("circle.named")
    async def name_room(self, hands: Hands, room: RoomCard) -> Sent:
        await place.settle(hands, room.room_id, room.circle)
        return Sent(room.room_id)

    @delivers("circle.enter")
    async def let_in(self, hands: Hands, passage: Passage) -> Sent:
        in_channel = passage.circle.in_channel
        there = await place.let_in(hands, passage.room_id, passage.user_id, in_channel=in_channel)
        return Sent(passage.room_id) if there else Sent()

    @delivers("circle.exit")
    async def let_out(self, hands: Hands, passage: Passage) -> Sent:
        in_channel = passage.circle.in_channel
        await place.let_out(hands, passage.room_id, passage.user_id, in_channel=in_channel)
        return Sent(passage.room_id)

    @delivers("circle.archive")
    async def put_away(self, hands: Hands, circle: Circle) -> Sent:
        await place.put_away(hands, circle.room_id or 0, in_channel=circle.in_channel)
        return Sent(circle.room_id)

    @posts("circle.joined")
    def joined(self, pen: Pen, passage: Passage) -> Post:
        return Post(passage.room_id, ui.joined(pen, passage))

    @posts("room.trouble")
    def trouble(self, pen: Pen, told: Told) -> Post:
        return Post(told.channel_id, self.trouble_for_you(pen, told))

    @tells("room.trouble-for-you")
    def trouble_for_you(self, pen: Pen, told: Told) -> Card:
        guild_id, in_channels = told.circle.guild_id, told.circle.in_channel
        missing = ui.missing_in(self.client, guild_id, told.parent_id, in_channels=in_channels)
        return ui.trouble(pen, told, missing or ())


async def setup(client: "Client") -> None:
    await client.add_cog(Rooms(client))
