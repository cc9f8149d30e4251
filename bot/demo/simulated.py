"""Every touch of a private name of simcord, in one place.

simcord is pinned. What it does not offer in public, and what it does otherwise than Discord, is
mended here and nowhere else; `PRIVATE_NAMES` lists each name leaned on, and a test fails when one
of them moves.
"""

from __future__ import annotations

import asyncio
import importlib
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord
from simcord import _runtime, _settlement
from simcord.backend.access import channel_accessible
from simcord.enums import ChannelType, MessageType
from simcord.preview._server import PreviewServer

PRIVATE_NAMES: tuple[tuple[str, str], ...] = (
    ("simcord._settlement", "_park_reason"),
    ("simcord._settlement", "_recognized_wait"),
    ("simcord._settlement", "_timer_records_waking"),
    ("simcord._settlement", "_virtualize_recognized_waits"),
    ("simcord._runtime", "_attach_bot"),
    ("simcord._clock", "Clock.now"),
    ("simcord.env", "Env._settle_internal"),
    ("simcord.env", "Env._detach_bot"),
    ("simcord.env", "Env._begin_operation"),
    ("simcord.env", "Env._end_operation"),
    ("simcord.env", "Env._validate_idle"),
    ("simcord.backend", "Backend.emit"),
    ("simcord.backend", "Backend.create_system_message"),
    ("simcord.backend.access", "channel_accessible"),
    ("simcord.results", "ResponseMessage"),
    ("simcord.preview", "Preview._mark_action_dispatched"),
    ("simcord.preview", "Preview._action"),
    ("simcord.preview._server", "PreviewServer._SECURITY_HEADERS"),
    ("simcord.preview._server", "PreviewServer._static"),
)
"""(module, dotted name) of what this module leans on besides the documented surface."""

PRIVATE_ATTRIBUTES = ("_operation_task", "_operation_depth", "_preview", "_started", "_loop", "_runtime")
"""Attributes of a running Env that this module reads or sets."""


def missing_names() -> list[str]:
    """The private names that are gone from the installed simcord; empty when all is well."""
    missing = []
    for module, dotted in PRIVATE_NAMES:
        holder: Any = importlib.import_module(module)
        for part in dotted.split("."):
            holder = getattr(holder, part, None)
        if holder is None:
            missing.append(f"{module}.{dotted}")
    if "idle" not in (simcord.Env._settle_internal.__kwdefaults__ or {}):
        missing.append("Env._settle_internal(idle=)")
    return missing


def lower_idle(seconds: float) -> None:
    """How long (seconds) simcord sleeps between two looks at unfinished work; its own 0.05 is slow."""
    defaults = simcord.Env._settle_internal.__kwdefaults__
    assert defaults is not None
    defaults["idle"] = seconds


def set_epoch(env: simcord.Env, moment: datetime) -> None:
    """Let the virtual clock begin at `moment` (aware) instead of simcord's 2026-01-01."""
    if moment.tzinfo is None:
        raise ValueError("the epoch needs a time zone")
    env.backend.clock._epoch = moment


def jump(env: simcord.Env, seconds: float) -> None:
    """Move the virtual clock without running what falls due; the next settling runs it once."""
    env.backend.advance_clock(seconds)


class Shifted:
    """Inside the block the virtual clock stands earlier, so that accounts and joins are that old."""

    def __init__(self, env: simcord.Env, back: timedelta) -> None:
        self.clock, self.back = env.backend.clock, back

    def __enter__(self) -> None:
        self.clock._epoch -= self.back

    def __exit__(self, *_: object) -> None:
        self.clock._epoch += self.back


# ------------------------------------------------------------------ waits that mean "nothing to do"

_IDLE_CODES = {
    asyncio.Event.wait.__code__,
    asyncio.Queue.get.__code__,
    asyncio.Condition.wait.__code__,
}
_WAIT_FOR = asyncio.wait_for.__code__
_SLEEP = asyncio.sleep.__code__
_LONG_SLEEP = 1.0
_IDLE_REASON = "idle: waits to be woken"


def _innermost_frames(task: asyncio.Task[Any]) -> Iterator[Any]:
    coroutine: Any = task.get_coro()
    while coroutine is not None:
        frame = getattr(coroutine, "cr_frame", None)
        if frame is not None:
            yield frame
        coroutine = getattr(coroutine, "cr_await", None)


def is_idle(task: asyncio.Task[Any]) -> bool:
    """True when the task waits for an Event, Queue or Condition, or sleeps longer than a second.

    Couriers and tickers wait so; their sleep then passes with the virtual clock alone. simcord knows
    listeners, views and `discord.ext.tasks` loops, and calls anything else unfinished; waits for the
    database are futures of their own and stay unfinished.
    """
    for frame in _innermost_frames(task):
        if frame.f_code in _IDLE_CODES:
            return True
        if frame.f_code is _SLEEP and frame.f_locals.get("delay", 0) > _LONG_SLEEP:
            return True
        if frame.f_code is _WAIT_FOR:
            inner = frame.f_locals.get("fut")
            if isinstance(inner, asyncio.Task) and not inner.done() and is_idle(inner):
                return True
    return False


def recognise_idle_waits() -> None:
    """Teach simcord's settling that an idle task is at rest, and that its timeout is virtual."""
    if getattr(_settlement._park_reason, "knows_idle", False):
        return
    park_reason, recognized = _settlement._park_reason, _settlement._recognized_wait

    def park(state: Any, task: asyncio.Task[Any], deadline: float, seen: set[int] | None = None) -> str | None:
        reason = park_reason(state, task, deadline, seen)
        if reason is None and not task.done() and _waiting(task) and is_idle(task):
            return _IDLE_REASON
        return reason

    def recognise(state: Any, task: asyncio.Task[Any], waiter: Any) -> bool:
        return recognized(state, task, waiter) or (_waiting(task) and is_idle(task))

    park.knows_idle = True  # type: ignore[attr-defined]
    _settlement._park_reason = park
    _settlement._recognized_wait = recognise


def _waiting(task: asyncio.Task[Any]) -> bool:
    waiter = getattr(task, "_fut_waiter", None)
    return waiter is not None and not waiter.done()


# ------------------------------------------------------------------------------ unlike real Discord


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


# --------------------------------------------------------------------------------- driving the bot


@contextmanager
def settling_held(env: simcord.Env) -> Iterator[None]:
    """Inside, actors only dispatch; nothing is awaited. Settle afterwards. This makes races."""

    async def hold(**_: Any) -> None:
        return None

    env._settle_internal = hold  # type: ignore[method-assign]
    try:
        yield
    finally:
        del env._settle_internal


def is_busy(env: simcord.Env) -> bool:
    """Whether an operation is running; a second one would be refused."""
    return env._operation_task is not None


async def swap_bot(
    env: simcord.Env,
    close_old: Callable[[], Awaitable[None]],
    open_new: Callable[[], Awaitable[discord.Client]],
) -> None:
    """Stop the running bot and start another one in the same world.

    `env.restart_bot` wants the new bot while the old one still holds its database; here the old one
    is detached and closed first, as with a real process.
    """
    env._begin_operation("restart")
    try:
        await env._settle_internal()
        await env._detach_bot()
        await close_old()
        await _runtime._attach_bot(env, await open_new())
    finally:
        env._end_operation()


# ------------------------------------------------------------------------------ reading the world


def message_handle(env: simcord.Env, channel_id: int, message_id: int) -> simcord.ResponseMessage:
    """A stored message as a handle that actors can press; raises BackendError when it is gone."""
    return simcord.ResponseMessage(env, env.backend.get_message(channel_id, message_id))


def stored_messages(env: simcord.Env, channel_id: int) -> list[Any]:
    """simcord's own records of the messages of a channel, oldest first."""
    return sorted(env.backend.messages.get(channel_id, {}).values(), key=lambda message: message.id)


def channel_handle(env: simcord.Env, guild: simcord.GuildHandle | None, channel_id: int) -> simcord.ChannelHandle:
    """A handle for any channel, thread or DM by id; raises BackendError when it is gone."""
    return simcord.ChannelHandle(env, guild, env.backend.get_channel(channel_id))


def interaction_of(result: simcord.InteractionResult) -> Any:
    """simcord's record of an interaction: `guild_id`, `loading`, `responded`."""
    return result._interaction


def thread_member_ids(thread: simcord.ChannelHandle) -> set[int]:
    """Ids of everybody who was added to a thread, the bot too."""
    return set(thread._channel.thread_members)


def is_archived(thread: simcord.ChannelHandle) -> bool:
    """Whether the thread is archived."""
    metadata = thread._channel.thread_metadata
    return bool(metadata and metadata.archived)


def last_visible(env: simcord.Env, channel_id: int, user_id: int) -> int:
    """Id of the newest message there that the person sees and did not write; 0 when there is none."""
    messages = env.backend.messages.get(channel_id, {}).values()
    return max((m.id for m in messages if m.author_id != user_id and m.visible_to(user_id)), default=0)


def appearance(env: simcord.Env, *, channel_id: int, user_id: int) -> int:
    """A number that changes when what the person sees in the channel changes."""
    messages = stored_messages(env, channel_id)
    shown = [
        (m.id, m.edited_timestamp, m.flags, m.pinned, repr(m.components), m.content)
        for m in messages
        if m.visible_to(user_id)
    ]
    return hash((tuple(shown), can_read(env, channel_id, user_id)))


def bot_name(env: simcord.Env) -> str:
    """What the bot is called."""
    return env.backend.bot_user.name


def can_read(env: simcord.Env, channel_id: int, user_id: int) -> bool:
    """Whether the person can open the channel and read its history."""
    return channel_accessible(env.backend, channel_id, user_id, history=True)


# -------------------------------------------------------------------------------- several previews


def dress_previews(origin: str, style: str) -> None:
    """Let the index page at `origin`, and nothing else, frame the previews, and add to their style."""
    headers = dict(PreviewServer._SECURITY_HEADERS)
    headers.pop("X-Frame-Options", None)
    policy = headers["Content-Security-Policy"]
    headers["Content-Security-Policy"] = re.sub(r"frame-ancestors \S+", f"frame-ancestors {origin}", policy)
    PreviewServer._SECURITY_HEADERS = headers
    static = getattr(PreviewServer._static, "plain", PreviewServer._static)

    async def styled(self: PreviewServer, request: Any) -> Any:
        response = await static(self, request)
        if request.path == "/preview.css":
            response.text += style
        return response

    styled.plain = static  # type: ignore[attr-defined]
    PreviewServer._static = styled  # type: ignore[method-assign]


class PreviewBoard:
    """Stands in `Env._preview`, so that several previews can be open at once.

    simcord allows one and tells it of each mutation; the board says "closed" to the question
    whether one is open, and passes the news to whichever preview runs an action.
    """

    _closed = True

    def __init__(self, env: simcord.Env, gate: asyncio.Lock) -> None:
        self.env = env
        self.gate = gate
        self.open: list[simcord.Preview] = []
        env._preview = self  # type: ignore[assignment]

    def _mark_action_dispatched(self) -> None:
        for preview in self.open:
            preview._mark_action_dispatched()

    async def enter(self, preview: simcord.Preview) -> None:
        """Open a preview; from then on its actions wait for the gate instead of being refused."""
        await preview.__aenter__()
        self.env._preview = self  # type: ignore[assignment]
        self.open.append(preview)
        act = preview._action

        async def act_in_turn(*args: Any, **options: Any) -> Any:
            async with self.gate:
                return await act(*args, **options)

        preview._action = act_in_turn  # type: ignore[method-assign]

    async def leave(self, preview: simcord.Preview) -> None:
        """Close a preview and forget it."""
        if preview in self.open:
            self.open.remove(preview)
        await preview.close()

    def is_open(self, preview: simcord.Preview) -> bool:
        """False once the person pressed "End preview session" in the page."""
        return preview in self.open and not preview._closed
