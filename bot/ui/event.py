"""A circle's own voice channel, and the events of the server that announce its meetings there."""

import discord

from bot.domain.circle import Circle
from bot.services.event import EventToMake
from bot.ui.errors import PermissionMissing
from bot.ui.kit import Card, Form, Pen, Refusal, Typed

NEEDED = ("view_channel", "connect", "create_events")
"""What events take in a voice channel; asked for only where a facilitator chooses one."""


def voice_form(pen: Pen, circle: Circle) -> Form:
    form = pen.form("event-form", "event:chosen", circle.id).read("event-form-what")
    kinds = [discord.ChannelType.voice]
    return form.channels("voice", label="event-form-voice", hint="event-form-voice-hint", kinds=kinds, required=False)


def chosen(pen: Pen, circle: Circle) -> Card:
    card = pen.card("event-title", name=Typed(circle.name))
    if circle.voice_id is None:
        return card.say("event-none").footer("kit-only-you")
    return card.say("event-chosen", channel=f"<#{circle.voice_id}>").footer("kit-only-you")


def is_restricted(voice: discord.VoiceChannel) -> bool:
    """Not everybody of the server sees it, and so not its events either."""
    return not voice.permissions_for(voice.guild.default_role).view_channel


def check_voice(client: discord.Client, guild_id: int, voice_id: int) -> None:
    """Refuses a channel that everybody sees, or where no event could be made."""
    guild = client.get_guild(guild_id)
    voice = None if guild is None else guild.get_channel(voice_id)
    if guild is None or not isinstance(voice, discord.VoiceChannel):
        raise Refusal("refusal-voice-gone")
    if not is_restricted(voice):
        raise Refusal("refusal-voice-open", channel=f"<#{voice_id}>")
    held = voice.permissions_for(guild.me)
    missing = tuple(name for name in NEEDED if not getattr(held, name))
    if missing:
        raise PermissionMissing(missing, voice_id)


async def same_event(guild: discord.Guild, wanted: EventToMake) -> int | None:
    """An earlier attempt may have arrived: its own event in this channel at this moment."""
    for event in await guild.fetch_scheduled_events(with_counts=False):
        ours = event.creator_id == guild.me.id and event.channel_id == wanted.voice_id
        if ours and event.start_time == wanted.meeting.at:
            return event.id
    return None
