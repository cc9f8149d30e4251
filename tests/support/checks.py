"""What must hold for everything the bot does in any test."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import simcord
from simcord import HttpLogEntry

from tests.support.openapi import Openapi

if TYPE_CHECKING:
    from bot.demo.people import Answer


def causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what it wraps: `original` of discord.py, and its causes."""
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        yield step
        step = getattr(step, "original", None) or step.__cause__


def is_expected(error: BaseException, kinds: Sequence[type[BaseException]]) -> bool:
    """Whether the error is, or wraps, one of these kinds."""
    return any(isinstance(cause, tuple(kinds)) for cause in causes(error))


def unanswered(answer: Answer, bugs: Sequence[BaseException]) -> str:
    """Why a test stops at an interaction that the bot left without an answer."""
    lines = [f"{answer.deed}: the bot did not answer"]
    return "\n".join([*lines, *(f"  it raised {bug!r}" for bug in bugs)])


def explain(error: BaseException, env: simcord.Env, bugs: Sequence[BaseException]) -> None:
    """Tell a failing test what the bot raised and what went over the wire last."""
    for bug in bugs:
        error.add_note(f"the bot raised {bug!r} from {bug.__cause__!r}")
    error.add_note("last on the wire:\n" + "\n".join(env.transcript().splitlines()[-12:]))


def pings(env: simcord.Env) -> list[str]:
    """Messages of the bot that would make a phone buzz by a mention; it must never send one."""
    bot_id = env.backend.bot_user.id
    return [
        f"message {message.id} in channel {channel_id} pings somebody"
        for channel_id, messages in env.backend.messages.items()
        for message in messages.values()
        if message.author_id == bot_id
        and not message.is_ephemeral
        and (message.ping_user_ids or message.ping_role_ids or message.mention_everyone)
    ]


@functools.cache
def description() -> Openapi | None:
    """Discord's own API description, when KITE_TEST_OPENAPI names its file."""
    named = os.environ.get("KITE_TEST_OPENAPI")
    return Openapi(Path(named)) if named else None


def violations(requests: Iterable[HttpLogEntry]) -> list[str]:
    """What Discord would refuse in these requests; nothing when there is no description to ask."""
    openapi = description()
    if openapi is None:
        return []
    found: list[str] = []
    for request in requests:
        for problem in openapi.violations(request.method, request.path, request.json, reason=request.reason):
            found.append(f"{request.method} {request.path}: {problem}")
    return found
