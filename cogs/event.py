"""No commands: meetings as events of the server, for circles with a voice channel of their own."""

import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING

import discord
from discord import Interaction
from discord.ext import commands

from bot.domain.delivery import Sent
from bot.domain.refusal import DatabaseAway
from bot.services.event import EventToMake
from bot.ui import automod
from bot.ui import event as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Hands, delivers
from bot.ui.kit import Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client

UNKNOWN_EVENT = 10070


class Events(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.events = client.app.events

    # ---- the facilitator

    @pressed("event:voice")
    async def voice_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.events.to_choose(actor_of(interaction), circle)
        await ask(interaction, ui.voice_form(self.app.kit.pen(interaction), found))

    @pressed("event:chosen")
    async def voice_chosen(self, interaction: Interaction, press: Press, circle: int) -> None:
        who = actor_of(interaction)
        await self.events.to_choose(who, circle)
        chosen = press.many("voice")
        voice = int(chosen[0]) if chosen else None
        if voice is not None:
            ui.check_voice(self.client, who.guild, voice)
            await automod.renew(self.client.get_guild(who.guild), await self.app.automod.of_server(who.guild), voice)
        found = await self.events.choose(who, circle, voice)
        await answer(interaction, ui.chosen(self.app.kit.pen(interaction), found))

    # ---- what Discord tells

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What was cancelled while we were away."""
        with contextlib.suppress(DatabaseAway):
            for guild_id, event_id in await self.events.announced():
                guild = self.client.get_guild(guild_id)
                if guild is not None and not guild.unavailable and guild.get_scheduled_event(event_id) is None:
                    await self.events.lost(guild_id, event_id)

    @commands.Cog.listener()
    async def on_scheduled_event_delete(self, event: discord.ScheduledEvent) -> None:
        await self._lost(event)

    @commands.Cog.listener()
    async def on_scheduled_event_update(self, _before: object, after: discord.ScheduledEvent) -> None:
        if after.status is discord.EventStatus.cancelled:
            await self._lost(after)

    async def _lost(self, event: discord.ScheduledEvent) -> None:
        with contextlib.suppress(DatabaseAway):
            await self.events.lost(event.guild_id, event.id)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        if isinstance(channel, discord.VoiceChannel):
            with contextlib.suppress(DatabaseAway):
                await self.events.voice_lost(channel.guild.id, channel.id)

    # ---- what is delivered

    @delivers("event.make")
    async def make(self, hands: Hands, wanted: EventToMake) -> Sent:
        """Without `message_id` where the channel is gone or everybody sees it by now."""
        guild = self.client.get_guild(wanted.circle.guild_id)
        voice = None if guild is None else guild.get_channel(wanted.voice_id)
        if guild is None or not isinstance(voice, discord.VoiceChannel) or not ui.is_restricted(voice):
            return Sent()
        known = await ui.same_event(guild, wanted) if hands.task.notice.tried else None
        if known is None:
            made = await guild.create_scheduled_event(
                name=hands.pen.label("meeting-calendar-title"),
                start_time=wanted.meeting.at,
                end_time=wanted.meeting.at + timedelta(minutes=wanted.meeting.minutes),
                channel=voice,
                entity_type=discord.EntityType.voice,
                privacy_level=discord.PrivacyLevel.guild_only,
            )
            known = made.id
        return Sent(wanted.voice_id, known)

    @delivers("event.end")
    async def end(self, hands: Hands, event_id: int) -> Sent:
        """One that is gone already is what we want."""
        try:
            await self.client.http.delete_scheduled_event(hands.task.notice.guild_id, event_id)
        except discord.NotFound as error:
            if error.code != UNKNOWN_EVENT:
                raise
        return Sent()


async def setup(client: "Client") -> None:
    await client.add_cog(Events(client))
