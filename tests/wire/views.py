"""The world as JSON: all of it, one person's view of it, and what an interaction was answered with."""

from __future__ import annotations

import itertools
from typing import Any

from .world import World


def answer_json(world: World, record: Any) -> dict[str, Any]:
    """`responded` False after 3 s is what a person sees as "the application did not respond"."""
    result = world.result(record)
    response, followups = world.answer_messages(result)
    return {
        "id": str(record.id),
        "user": str(record.user_id),
        "channel": str(record.channel_id),
        "guild": str(record.guild_id) if record.guild_id else None,
        "command": record.command_name,
        "responded": record.responded,
        "kind": record.response_kind and str(record.response_kind.value),
        "ephemeral": record.ephemeral,
        "loading": record.loading,
        "modal": result.modal,
        "choices": result.autocomplete_choices,
        "response": response,
        "followups": followups,
    }


def messages_in(world: World, channel_id: int, last: int | None = None) -> list[dict[str, Any]]:
    """Oldest first; `last` keeps only so many of the newest."""
    found = [world.message_json(m) for m in world.backend.messages.get(channel_id, {}).values()]
    return found[-last:] if last else found


def seen_by(world: World, user_id: int, channel_id: int | None = None) -> dict[str, list[dict[str, Any]]]:
    """channel id -> messages this person can see now: DMs, their rooms, and what only they were shown."""
    seen: dict[str, list[dict[str, Any]]] = {}
    for where, messages in world.backend.messages.items():
        if channel_id is not None and where != channel_id:
            continue
        visible = [world.message_json(m) for m in messages.values() if world.visible(m, user_id)]
        if visible:
            seen[str(where)] = visible
    return seen


def buttons_for(world: World, user_id: int, label: str, last: int) -> list[dict[str, str]]:
    """Messages this person can see that have a button of this label, the newest first."""
    found: list[Any] = []
    for messages in world.backend.messages.values():
        here = (m for m in reversed(messages.values()) if label in labels_of(m.components))
        seen = (m for m in here if world.visible(m, user_id))
        found += itertools.islice(seen, last)
    newest = sorted(found, key=lambda m: m.id, reverse=True)[:last]
    return [{"id": str(m.id), "channel_id": str(m.channel_id)} for m in newest]


def labels_of(part: Any) -> list[str]:
    """The labels of all buttons that can be pressed in a message's components."""
    if isinstance(part, list):
        return [label for inner in part for label in labels_of(inner)]
    if not isinstance(part, dict):
        return []
    own = [part["label"]] if part.get("label") and not part.get("disabled") else []
    return own + [label for key in ("components", "accessory") for label in labels_of(part.get(key))]


def answers_to(world: World, user_id: int) -> list[dict[str, Any]]:
    """What this person did and what came back, oldest first; modals and lost presses included."""
    return [answer_json(world, r) for r in world.backend.interactions.values() if r.user_id == user_id]


def dump(world: World) -> dict[str, Any]:
    """Everything, for comparing with a database. Ids are strings; keys: see `_guild`, `_thread`, `_brief`."""
    backend = world.backend
    return {
        "now": backend.now_iso(),
        "bot": str(backend.bot_user.id),
        "application": str(backend.application_id),
        "guilds": [_guild(world, g) for g in backend.guilds.values()],
        "dms": {str(user): str(channel) for user, channel in backend.dm_channels.items()},
        "messages": {
            str(channel): [_brief(world, m) for m in messages.values()]
            for channel, messages in backend.messages.items()
            if messages
        },
        "marked": world.marked,
        "unanswered": [
            {"id": str(r.id), "user": str(r.user_id), "channel": str(r.channel_id), "command": r.command_name}
            for r in backend.interactions.values()
            if not r.responded
        ],
        "commands": {
            "global" if scope is None else str(scope): sorted(name for name, _ in commands)
            for scope, commands in backend.commands.items()
        },
    }


def _guild(world: World, guild: Any) -> dict[str, Any]:
    channels = world.backend.channels
    return {
        "id": str(guild.id),
        "name": guild.name,
        "owner": str(guild.owner_id),
        "members": [str(m) for m in guild.members],
        "roles": {str(r.id): r.name for r in guild.roles.values()},
        "roles_of": {str(m.user_id): [str(r) for r in m.role_ids] for m in guild.members.values()},
        "channels": [
            {"id": str(c.id), "name": c.name, "type": int(c.type), "parent": c.parent_id and str(c.parent_id)}
            for c in (channels[i] for i in guild.channel_ids)
        ],
        "threads": [_thread(channels[i]) for i in guild.thread_ids],
    }


def _thread(thread: Any) -> dict[str, Any]:
    meta = thread.thread_metadata
    return {
        "id": str(thread.id),
        "name": thread.name,
        "type": int(thread.type),
        "parent": str(thread.parent_id),
        "archived": meta.archived,
        "locked": meta.locked,
        "invitable": meta.invitable,
        "members": sorted(str(user) for user in thread.thread_members),
    }


def _brief(world: World, message: Any) -> dict[str, Any]:
    full = world.message_json(message)
    return {
        "id": full["id"],
        "author": full["author"]["id"],
        "type": full["type"],
        "content": full["content"],
        "components": full["components"],
        "embeds": full["embeds"],
        "attachments": [a["filename"] for a in full["attachments"]],
        "nonce": full["nonce"],
        "ephemeral_for": full["ephemeral_for"],
        "pinned": full["pinned"],
        "at": full["timestamp"],
        "edited_at": full["edited_timestamp"],
    }
