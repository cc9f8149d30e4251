"""The courier's only source: what is to be delivered, and what became of it.

Each kind of notice belongs to one service, which registers how its content is looked up at the moment of delivery
(`load`: None means it is out of date and is skipped) and what follows when it arrived (`done`) or cannot (`failed`).
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog

from bot.domain.actor import Actor
from bot.domain.delivery import MOST_TRIES, PUT_OFF, Problem, Sent, Trouble, wait_before
from bot.domain.member import Reach
from bot.domain.refusal import DatabaseAway
from bot.services import reach
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

Load = Callable[[Tx, Notice], Awaitable[Any]]
Done = Callable[[Tx, Notice, Sent], Awaitable[None]]
Failed = Callable[[Tx, Notice, Problem], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Kind:
    load: Load
    done: Done | None = None
    failed: Failed | None = None
    in_safe_mode: bool = False
    """Goes out although the server froze posting: help that somebody asked for."""


@dataclass(frozen=True, slots=True)
class Task:
    """One claimed notice with what its text is made from. `way` and `channel_id` for personal ones."""

    notice: Notice
    content: Any
    way: Reach | None = None
    channel_id: int | None = None


class Delivery:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._kinds: dict[str, Kind] = {}
        self.shards: Collection[int] = (0,)
        self.shard_count = 1

    def register(self, kind: str, load: Load, **more: Any) -> None:
        if kind in self._kinds:
            raise ValueError(f"two services want {kind}")
        self._kinds[kind] = Kind(load, **more)

    @property
    def kinds(self) -> Collection[str]:
        return self._kinds.keys()

    async def claim(self, limit: int) -> list[Task]:
        """Up to `limit` tasks that are due; what is out of date is settled on the way."""
        async with self._store.read() as tx:
            if not await outbox.any_due(tx, self.shards, self.shard_count):
                return []
        async with self._store.begin(None) as tx:
            notices = await outbox.claim(tx, limit, self.shards, self.shard_count)
        tasks: list[Task] = []
        for notice in notices:
            task = await self._looked_up(notice)
            if task is not None:
                tasks.append(task)
        return tasks

    async def _looked_up(self, notice: Notice) -> Task | None:
        """The task of a claimed notice; None where it was settled instead: out of date, or not for now."""
        kind = self._kinds.get(notice.kind)
        try:
            async with self._store.read() as tx:
                if kind is not None and not kind.in_safe_mode and await self._is_frozen(tx, notice):
                    return await self._put_off(notice, "safe-mode")
                content = None if kind is None else await kind.load(tx, notice)
                if content is not None:
                    return await self._addressed(tx, notice, content)
        except DatabaseAway:
            raise
        except Exception:
            # one notice that cannot be read must not stop all the others
            log.exception("notice_not_readable", kind=notice.kind)
            return await self._put_off(notice, "not-readable")
        async with self._store.begin(notice.guild_id) as tx:
            await outbox.settle(tx, notice.id, "skipped", reason="out-of-date")
        return None

    async def _put_off(self, notice: Notice, why: str) -> None:
        async with self._store.begin(notice.guild_id) as tx:
            await outbox.postpone(tx, notice.id, tx.now + PUT_OFF, why)

    async def done(self, task: Task, sent: Sent) -> None:
        """It arrived. What follows is written in the same transaction, once."""
        async with self._store.begin(task.notice.guild_id) as tx:
            settled = await outbox.settle(
                tx, task.notice.id, "done", channel_id=sent.channel_id, message_id=sent.message_id
            )
            if settled:
                await self._follow(tx, task.notice, sent)

    async def failed(self, task: Task, problem: Problem) -> None:
        """It did not arrive, or nobody knows. Tried again, kept for the person's next press, or given up."""
        notice = task.notice
        async with self._store.begin(notice.guild_id) as tx:
            if problem.trouble in (Trouble.LATER, Trouble.UNSURE) and notice.attempts < MOST_TRIES:
                wait = wait_before(notice.attempts + 1)
                until = tx.now + max(wait, timedelta(seconds=problem.retry_after or 0))
                await outbox.postpone(tx, notice.id, until, problem.trouble)
            elif notice.personal:
                await outbox.hold(tx, notice.id, problem.trouble)
            elif await outbox.settle(tx, notice.id, "failed", reason=f"{problem.trouble}-{problem.code}"):
                kind = self._kinds[notice.kind]
                if kind.failed is not None:
                    await kind.failed(tx, notice, problem)

    async def give_back(self, tasks: Collection[Task]) -> None:
        """On a clean stop: claims that were not begun."""
        async with self._store.begin(None) as tx:
            await outbox.give_back(tx, [task.notice.id for task in tasks])

    async def waiting_for(self, who: Actor, limit: int = 3) -> list[Task]:
        """Claims what waits for this person's press: show each, then report `done` or `failed` as the courier does.

        In a direct message there is no server to ask, so nothing is due there.
        """
        if who.guild_id is None:
            return []
        async with self._store.read() as tx:
            if not await outbox.held_for(tx, who.guild_id, who.user_id, 1):
                return []
        async with self._store.begin(who.guild_id) as tx:
            held = await outbox.held_for(tx, who.guild_id, who.user_id, limit)
            claimed = [notice for notice in held if await outbox.claim_held(tx, notice.id)]
        looked_up = [await self._looked_up(notice) for notice in claimed]
        return [task for task in looked_up if task is not None]

    async def own_thread_opened(self, task: Task, thread_id: int) -> None:
        """The private thread of this person and the bot stands; later notices go there too."""
        async with self._store.begin(task.notice.guild_id) as tx:
            member = await members.get(tx, task.notice.guild_id, task.notice.about or 0)
            if member is not None:
                await members.set_reach_channel(tx, member, thread_id)

    async def _follow(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        done = self._kinds[notice.kind].done
        if done is not None:
            await done(tx, notice, sent)

    async def _is_frozen(self, tx: Tx, notice: Notice) -> bool:
        guild = await guilds.get(tx, notice.guild_id)
        return guild is not None and guild.safe_mode

    async def _addressed(self, tx: Tx, notice: Notice, content: Any) -> Task:
        if not notice.personal:
            return Task(notice, content)
        member = await members.get(tx, notice.guild_id, notice.about or 0)
        channel = None if member is None else member.reach_channel_id
        return Task(notice, content, reach.way(member), channel)
