"""Waiting for the database, but not for long: what helps somebody in need must not depend on it."""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

import structlog

log = structlog.get_logger(__name__)

T = TypeVar("T")


class Patience:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._left: set[asyncio.Task[Any]] = set()

    async def for_(self, work: Awaitable[T]) -> T | None:
        """The result, or None when it fails or is late.

        A late one is told to stop and left behind instead of being awaited: a connection that hangs would hang in
        its rollback as well, which `asyncio.timeout` waits for.
        """
        task = asyncio.ensure_future(work)
        done, _ = await asyncio.wait({task}, timeout=self._seconds)
        if done:
            return _result(task)
        self._left.add(task)
        task.add_done_callback(self._forget)
        task.cancel()
        log.warning("help_without_database", why="late")
        return None

    def _forget(self, task: asyncio.Future[Any]) -> None:
        self._left.discard(task)  # type: ignore[arg-type]
        if not task.cancelled():
            task.exception()  # it was left behind on purpose: nobody else asks for it


def _result(task: asyncio.Future[T]) -> T | None:
    try:
        return task.result()
    except Exception as error:
        log.warning("help_without_database", why=type(error).__name__)
        return None
