"""What the bot sees of a server: its channels, its own permissions, and who else could open a private thread."""

from collections.abc import Callable

import discord

from bot.domain.checkup import SeenPlace, SeenRule, SeenServer, SeenVoice
from bot.invite import PERMISSIONS
from bot.services.automod import Places
from bot.services.checkup import ToLookAt
from bot.ui import automod
from bot.ui.event import NEEDED
from bot.ui.place import FOR_CHANNELS

STAFF_NEEDS = discord.Permissions(
    view_channel=True, send_messages=True, embed_links=True, attach_files=True, read_message_history=True
)
_NAMES = {"read_messages": "view_channel"}
"""discord.py iterates over the older name; people see the newer one in Discord."""


async def look_at(server: discord.Guild, wanted: ToLookAt) -> SeenServer:
    """Asks Discord for nobody but the safety contact, and for the rules of AutoMod where we may see them."""
    guild = wanted.guild
    besides = discord.Permissions(**dict.fromkeys(FOR_CHANNELS, guild.settings.rooms_in_channels))
    circles = place(server, guild.circles_channel_id, PERMISSIONS | besides)
    return SeenServer(
        circles=circles,
        staff=place(server, guild.staff_channel_id, STAFF_NEEDS),
        thread_readers=readers(server, guild.circles_channel_id),
        everyone_reads_threads=_reads(server, server.default_role, guild.circles_channel_id),
        contact_here=await _is_here(server, guild.safety_contact_id),
        active_threads=len(server.threads),
        voices=tuple(voice(server, channel_id) for channel_id in wanted.voices),
        rule=await rule(server, wanted.places),
    )


def voice(server: discord.Guild, channel_id: int) -> SeenVoice:
    seen = place(server, channel_id, discord.Permissions(**dict.fromkeys(NEEDED, True)))
    channel = server.get_channel(channel_id)
    if seen is None or channel is None:
        return SeenVoice(SeenPlace(channel_id, there=False))
    return SeenVoice(seen, _names(server, lambda role: channel.permissions_for(role).view_channel))


async def rule(server: discord.Guild, places: Places) -> SeenRule | None:
    """None also where it is switched off, and reports nothing."""
    found = await automod.own_rule_if_allowed(server)
    if found is None or not found.enabled:
        return None
    missing = automod.left_out(server, places) - found.exempt_channel_ids
    alerts = {action.channel_id for action in found.actions} - {None}
    return SeenRule(len(missing), places.alerts is not None and alerts != {places.alerts})


def place(server: discord.Guild, channel_id: int | None, needs: discord.Permissions) -> SeenPlace | None:
    if channel_id is None:
        return None
    channel = server.get_channel(channel_id)
    if channel is None:
        return SeenPlace(channel_id, there=False)
    have = channel.permissions_for(server.me)
    missing = tuple(_NAMES.get(name, name) for name, wanted in needs if wanted and not getattr(have, name))
    open_to_all = channel.permissions_for(server.default_role).view_channel
    return SeenPlace(channel_id, True, missing, open_to_all)


def readers(server: discord.Guild, channel_id: int | None) -> tuple[str, ...]:
    """Names of the roles with which private threads of this channel can be opened, from the highest down."""
    return _names(server, lambda role: _reads(server, role, channel_id))


def _names(server: discord.Guild, can: Callable[[discord.Role], bool]) -> tuple[str, ...]:
    """Of the roles that can, from the highest down; neither our own nor @everyone."""
    own = server.me.roles if server.me else []
    found = [role for role in server.roles if role not in own and not role.is_default() and can(role)]
    return tuple(role.name for role in sorted(found, key=lambda role: -role.position))


def _reads(server: discord.Guild, role: discord.Role, channel_id: int | None) -> bool:
    if role.permissions.administrator:
        return True
    channel = server.get_channel(channel_id) if channel_id else None
    return channel.permissions_for(role).manage_threads if channel else role.permissions.manage_threads


async def _is_here(server: discord.Guild, user_id: int | None) -> bool | None:
    if user_id is None:
        return None
    try:
        await server.fetch_member(user_id)
    except discord.NotFound:
        return False
    return True
