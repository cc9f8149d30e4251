"""The clock, races, restarts, and handles on what stands in the simulated Discord."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord
from simcord import _runtime
from simcord.backend.access import channel_accessible


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


@contextmanager
def settling_after(env: simcord.Env, first: Callable[[], Awaitable[object]]) -> Iterator[None]:
    """Inside, settling begins when `first` is over, so that it takes no time from what is measured before."""
    settle = env._settle_internal

    async def later(**how: Any) -> None:
        await first()
        await settle(**how)

    env._settle_internal = later  # type: ignore[method-assign]
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


def delete_place(env: simcord.Env, channel_id: int) -> None:
    """Somebody deletes a channel or thread."""
    env.backend.delete_channel(channel_id)


def lock(env: simcord.Env, channel_id: int) -> None:
    """A moderator closes a thread: nobody writes there any more."""
    env.backend.edit_channel(channel_id, {}, thread_metadata={"archived": True, "locked": True})


def archive(env: simcord.Env, channel_id: int, *, archived: bool = True) -> None:
    """A thread is archived (Discord does so after a while; simcord never by itself) or opened again."""
    env.backend.edit_channel(channel_id, {}, thread_metadata={"archived": archived})
