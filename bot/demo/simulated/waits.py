"""When the bot is at rest: waits that mean "nothing to do" pass with the virtual clock alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import simcord
from simcord import _settlement


def lower_idle(seconds: float) -> None:
    """How long (seconds) simcord sleeps between two looks at unfinished work; its own 0.05 is slow."""
    defaults = simcord.Env._settle_internal.__kwdefaults__
    assert defaults is not None
    defaults["idle"] = seconds


_IDLE_CODES = {
    asyncio.Event.wait.__code__,
    asyncio.Queue.get.__code__,
    asyncio.Condition.wait.__code__,
    asyncio.Semaphore.acquire.__code__,  # whoever holds it is looked at by itself
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
