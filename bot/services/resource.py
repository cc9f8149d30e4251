"""What the server and the member add to help lines and routes: the chosen country, and the server's own resources."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any

import structlog

from bot.domain.actor import Actor
from bot.storage import member as members
from bot.storage.store import Store

log = structlog.get_logger(__name__)

PATIENCE = 0.3
"""Seconds that a card about help waits for the database before it goes without it."""


@dataclass(frozen=True, slots=True)
class Near:
    """What the database knows about where somebody is; empty when it did not answer in time."""

    country: str | None = None
    """The code the person once chose."""


class ResourceService:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._left: set[asyncio.Task[Any]] = set()

    async def near(self, who: Actor) -> Near:
        """Never raises and never takes longer than `PATIENCE`: help lines do not depend on it."""
        if not self._store.ready:
            return Near()
        return await self._in_time(self._near(who)) or Near()

    async def _near(self, who: Actor) -> Near:
        async with self._store.read() as tx:
            if who.guild_id is not None:
                return Near((await members.profile(tx, who.guild_id, who.user_id)).country)
            chosen = {
                (await members.profile(tx, at, who.user_id)).country for at in await members.guilds_of(tx, who.user_id)
            }
            known = chosen - {None}
            return Near(known.pop() if len(known) == 1 else None)

    async def _in_time(self, work: Awaitable[Near]) -> Near | None:
        """The result, or None when it fails or is late.

        A late one is told to stop and left behind instead of being awaited: a connection that hangs would hang in
        its rollback as well, which `asyncio.timeout` waits for.
        """
        task = asyncio.ensure_future(work)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if done:
            return _result(task)
        self._left.add(task)
        task.add_done_callback(self._forget)
        task.cancel()
        log.warning("help_without_database", why="late")
        return None

    def _forget(self, task: "asyncio.Future[Near]") -> None:
        self._left.discard(task)  # type: ignore[arg-type]
        if not task.cancelled():
            task.exception()  # it was left behind on purpose: nobody else asks for it


def _result(task: "asyncio.Future[Near]") -> Near | None:
    try:
        return task.result()
    except Exception as error:
        log.warning("help_without_database", why=type(error).__name__)
        return None
