"""Where the real service is stricter than simcord. Source: Discord's documentation, pages named below."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .world import World

DROP, DELIVER, AS_USUAL = "drop", "deliver", "as usual"
NONCE_LENGTH = 25
_MESSAGES = re.compile(r"/channels/(\d+)/messages")
_THREADS = re.compile(r"/channels/(\d+)(?:/messages/\d+)?/threads")
_THREAD_MEMBER = re.compile(r"/channels/(\d+)/thread-members/(?:\d+|@me)")
_MEMBER_LISTS = (re.compile(r"/guilds/\d+/members"), re.compile(r"/channels/\d+/thread-members"))


class Refused(Exception):
    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def members_event(event: str, payload: Mapping[str, Any], bot_id: int, members_intent: bool) -> str:
    """Whether an event about who is there reaches a bot (Gateway, List of Intents).

    Without the intent its own GUILD_MEMBER_UPDATE comes, and THREAD_MEMBERS_UPDATE when it was itself
    added or removed.
    """
    if members_intent:
        return AS_USUAL
    if event == "GUILD_MEMBER_UPDATE" and int(payload["user"]["id"]) == bot_id:
        return DELIVER
    if event.startswith("GUILD_MEMBER_"):
        return DROP
    if event == "THREAD_MEMBERS_UPDATE":
        touched = {int(m["user_id"]) for m in payload.get("added_members", [])}
        touched |= {int(user) for user in payload.get("removed_member_ids", [])}
        return AS_USUAL if bot_id in touched else DROP
    return AS_USUAL


def nonce_of(method: str, path: str, body: Any) -> str | None:
    """The nonce of a Create Message request."""
    if method != "POST" or not isinstance(body, dict) or not _MESSAGES.fullmatch(path):
        return None
    return None if body.get("nonce") is None else str(body["nonce"])


def before(world: World, method: str, path: str, body: Any) -> None:
    """Raises Refused for what Discord refuses and simcord grants."""
    if world.left and not world.left.isdisjoint(path.split("/")):
        raise Refused(403, 50001, "Missing Access")
    lists = method == "GET" and any(pattern.fullmatch(path) for pattern in _MEMBER_LISTS)
    if lists and "members" not in world.privileged:
        raise Refused(403, 50001, "Missing Access")  # List Guild Members, List Thread Members: privileged
    if method == "POST" and (found := _MESSAGES.fullmatch(path)):
        _before_message(world, int(found[1]))
    if method == "POST" and (found := _THREADS.fullmatch(path)):
        _before_thread(world, int(found[1]))
    if method in ("PUT", "DELETE") and (found := _THREAD_MEMBER.fullmatch(path)):
        thread = world.backend.channels.get(int(found[1]))
        if thread is not None and thread.thread_metadata is not None and thread.thread_metadata.archived:
            raise Refused(400, 50083, "Thread is archived")


def _before_message(world: World, channel_id: int) -> None:
    if world.making is not None and len(world.making) > NONCE_LENGTH:
        raise Refused(400, 50035, "Invalid Form Body: nonce")
    channel = world.backend.channels.get(channel_id)
    if channel is None:
        return
    if world.closed_dms.intersection(channel.recipient_ids):
        raise Refused(403, 50007, "Cannot send messages to this user")
    meta = channel.thread_metadata
    if meta is not None and meta.archived:
        if meta.locked and not _manages_threads(world, channel):
            raise Refused(400, 50083, "Thread is archived")
        meta.archived = False  # a message opens an archived thread (Threads, Active & Archived Threads)
        world.backend.announce_channel_update(channel_id)


def _manages_threads(world: World, thread: Any) -> bool:
    permissions = world.backend.compute_permissions(thread.guild_id, world.backend.bot_user.id, thread.id)
    return bool(permissions & (1 << 34))


def _before_thread(world: World, channel_id: int) -> None:
    channel = world.backend.channels.get(channel_id)
    if channel is None or channel.guild_id is None:
        return
    if len(world.backend.active_threads(channel.guild_id)) >= world.max_active_threads:
        raise Refused(400, 160006, "Maximum number of active threads reached")


def after(world: World, method: str, path: str, body: Any, data: Any) -> Any:
    """The answer, with what simcord forgot of the request put back (nonce, invitable)."""
    if method == "POST" and isinstance(body, dict) and isinstance(data, dict):
        if world.making is not None:
            world.nonces[int(data["id"])] = world.making
            return {**data, "nonce": body["nonce"]}
        if _THREADS.fullmatch(path) and "invitable" in body:
            meta: Any = world.backend.channels[int(data["id"])].thread_metadata
            meta.invitable = data["thread_metadata"]["invitable"] = bool(body["invitable"])
    return data
