"""What Discord does otherwise than simcord: intents, and the rights of who opened a private thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import discord
import simcord
from simcord.backend import errors
from simcord.backend.models import Overwrite
from simcord.enums import ChannelType, MessageType, OverwriteType
from simcord.http.router import RequestContext


def behave_without_members_intent(env: simcord.Env) -> None:
    """Refuse and drop what Discord gives only to bots with the privileged members intent.

    The list routes answer 403 (50001); `THREAD_MEMBERS_UPDATE` arrives only when it adds or removes
    the bot itself (Discord: gateway events, "Thread Members Update"). The join, update and leave
    events of members are already held back by simcord, since the bot does not ask for the intent.
    A private thread posts no "started a thread" line in its parent, which simcord does post.
    """
    for path in ("/guilds/*/members", "/channels/*/thread-members"):
        env.inject_error("GET", path, status=403, code=50001, message="Missing Access", times=None)
    backend = env.backend
    emit, announce = backend.emit, backend.create_system_message

    def emit_as_discord(event: str, payload: Mapping[str, Any]) -> None:
        if event == "THREAD_MEMBERS_UPDATE" and not _names_bot(payload, backend.bot_user.id):
            backend.transcript.append(("DROPPED", event, "requires the members intent"))
            return
        emit(event, payload)

    def announce_as_discord(channel_id: int, message_type: Any, *args: Any, **facts: Any) -> Any:
        thread = backend.channels.get(facts.get("target_channel_id") or 0)
        private = thread is not None and thread.type == ChannelType.PRIVATE_THREAD
        if message_type == MessageType.THREAD_CREATED and private:
            return None
        return announce(channel_id, message_type, *args, **facts)

    backend.emit = emit_as_discord
    backend.create_system_message = announce_as_discord


def _names_bot(payload: Mapping[str, Any], bot_id: int) -> bool:
    gone = {str(user_id) for user_id in payload.get("removed_member_ids") or ()}
    came = {str(member.get("user_id")) for member in payload.get("added_members") or ()}
    return str(bot_id) in gone | came


def set_bot_permissions(env: simcord.Env, guild: simcord.GuildHandle, permissions: discord.Permissions) -> None:
    """Give the bot exactly these permissions in the guild; simcord gives it nearly all."""
    stored = env.backend.get_guild(guild.id)
    member = stored.members[env.backend.bot_user.id]
    for role_id in member.role_ids:
        if stored.roles[role_id].managed:
            stored.roles[role_id].permissions = permissions.value


def deny_bot(env: simcord.Env, channel_id: int, *permissions: str) -> None:
    """Take permissions (by their names in discord.py) from the bot in one channel."""
    denied = discord.Permissions(**dict.fromkeys(permissions, True)).value
    bot_id = env.backend.bot_user.id
    env.backend.set_overwrite(channel_id, Overwrite(bot_id, OverwriteType.MEMBER, deny=denied))


def allow_bot(env: simcord.Env, channel_id: int, *permissions: str) -> None:
    """Give the bot permissions of its own in one channel, over what @everyone may not."""
    allow(env, channel_id, env.backend.bot_user.id, *permissions)


def allow(env: simcord.Env, channel_id: int, user_id: int, *permissions: str) -> None:
    """The same for a person."""
    allowed = discord.Permissions(**dict.fromkeys(permissions, True)).value
    env.backend.set_overwrite(channel_id, Overwrite(user_id, OverwriteType.MEMBER, allow=allowed))


def allow_role(env: simcord.Env, channel_id: int, role_id: int, *permissions: str) -> None:
    """The same for a role."""
    allowed = discord.Permissions(**dict.fromkeys(permissions, True)).value
    env.backend.set_overwrite(channel_id, Overwrite(role_id, OverwriteType.ROLE, allow=allowed))


def everyone_sees(env: simcord.Env, guild: simcord.GuildHandle, channel_id: int, *, sees: bool) -> None:
    """Open a channel to the whole server, or to those alone who are named in it."""
    right = discord.Permissions(view_channel=True).value
    role = Overwrite(guild.default_role.id, OverwriteType.ROLE, allow=right if sees else 0, deny=0 if sees else right)
    env.backend.set_overwrite(channel_id, role)


def speak(env: simcord.Env, user_id: int, locale: str) -> None:
    """From now on this person's client is set to a language, as "de"; simcord sends en-US for all."""
    emit = env.backend.emit

    def emit_in_language(event: str, payload: Mapping[str, Any]) -> None:
        if event == "INTERACTION_CREATE":
            who = payload.get("user") or payload["member"]["user"]
            if who["id"] == str(user_id):
                payload = {**payload, "locale": locale}
        emit(event, payload)

    env.backend.emit = emit_in_language


def grant_creators_rights() -> None:
    """Let the bot tend private threads it opened without Manage Threads, as Discord does.

    Discord (channel resource, "Modify Channel" and "Remove Thread Member"): who created a private
    thread may edit, archive and unarchive it and remove people, not lock it; nobody is removed from an
    archived thread (50083). For other threads, and to delete any, Manage Threads is asked, where simcord asks Manage
    Channels.
    Pinning asks for Pin Messages, which is apart from Manage Messages since February 2026; simcord asks for that.
    Events ask for Create Events, and for Manage Events only where they are somebody else's; simcord asks for that.
    """
    if getattr(RequestContext.require_channel_permissions, "as_discord", False):
        return
    require = RequestContext.require_channel_permissions

    def require_as_discord(self: RequestContext, channel_id: int, *names: str) -> Any:
        if "/messages/pins/" in self.path and names == ("manage_messages",):
            names = ("pin_messages",)
        thread = self.backend.channels.get(channel_id)
        if thread is None or not thread.is_thread:
            return require(self, channel_id, *names)
        own = thread.owner_id == self.backend.bot_user.id and thread.type == ChannelType.PRIVATE_THREAD
        if self.method == "PATCH" and names == ("manage_channels",):
            locks = "locked" in self.body()
            names = ("send_messages_in_threads",) if own and not locks else ("manage_threads",)
        elif self.method == "DELETE" and names == ("manage_channels",):
            names = ("manage_threads",)
        elif self.method == "DELETE" and "/thread-members/" in self.path and "manage_threads" in names:
            if thread.thread_metadata is not None and thread.thread_metadata.archived:
                raise errors.BackendError(400, 50083, "Thread is archived")
            names = () if own else names
        return require(self, channel_id, *names)

    require_in_guild = RequestContext.require_guild_permissions

    def require_in_guild_as_discord(self: RequestContext, guild_id: int, *names: str) -> Any:
        named = tuple("create_events" if name == "manage_events" else name for name in names)
        return require_in_guild(self, guild_id, *named)

    RequestContext.require_guild_permissions = require_in_guild_as_discord  # type: ignore[method-assign]
    require_as_discord.as_discord = True  # type: ignore[attr-defined]
    RequestContext.require_channel_permissions = require_as_discord  # type: ignore[method-assign]
