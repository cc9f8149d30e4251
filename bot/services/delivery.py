"""The courier's only source: what is to be delivered, and what became of it.

Each kind of notice belongs to one service, which registers how its content is looked up at the moment of delivery
(`load`: None means it is out of date and is skipped) and what follows when it arrived (`done`) or cannot (`failed`).
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.actor import Actor
from bot.domain.delivery import GIVE_UP_AFTER, Problem, Sent, Trouble, wait_before
from bot.domain.member import Reach
from bot.services import reach
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

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
        async with self._store.begin(None) as tx:
            notices = await outbox.claim(tx, limit, self.shards, self.shard_count)
        tasks, stale, frozen = [], [], []
        if notices:
            async with self._store.read() as tx:
                for notice in notices:
                    kind = self._kinds[notice.kind]
                    if not kind.in_safe_mode and await self._is_frozen(tx, notice):
                        frozen.append(notice)
                        continue
                    content = await kind.load(tx, notice)
                    if content is None:
                        stale.append(notice)
                    else:
                        tasks.append(await self._addressed(tx, notice, content))
        if stale or frozen:
            async with self._store.begin(None) as tx:
                for notice in stale:
                    await outbox.settle(tx, notice.id, "skipped", reason="out-of-date")
                for notice in frozen:
                    await outbox.postpone(tx, notice.id, tx.now + wait_before(8), "safe-mode")
        return tasks

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
            if problem.trouble in (Trouble.LATER, Trouble.UNSURE) and tx.now < notice.created_at + GIVE_UP_AFTER:
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
        """What waits for this person's press, taken: each is handed out once and counts as delivered.

        In a direct message there is no server to ask, so nothing is due there.
        """
        if who.guild_id is None:
            return []
        async with self._store.read() as tx:
            if not await outbox.held_for(tx, who.guild_id, who.user_id, 1):
                return []
        tasks = []
        async with self._store.begin(who.guild_id) as tx:
            for notice in await outbox.held_for(tx, who.guild_id, who.user_id, limit):
                content = await self._kinds[notice.kind].load(tx, notice)
                if await outbox.settle_held(tx, notice.id) and content is not None:
                    await self._follow(tx, notice, Sent())
                    tasks.append(Task(notice, content))
        return tasks

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
