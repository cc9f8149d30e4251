"""The courier's only source: what is to be delivered, and what became of it.

Each kind of notice belongs to one service, which registers how its content is looked up at the moment of delivery
(`load`: None means it is out of date and is skipped, `Left` that it is looked for all the same) and what follows when
it arrived (`done`) or cannot (`failed`).
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.domain.actor import Actor
from bot.domain.breaker import Breaker
from bot.domain.delivery import MOST_FAULTS, MOST_TRIES, PUT_OFF, Problem, Sent, Trouble, wait_before
from bot.domain.member import Reach
from bot.domain.refusal import DatabaseAway
from bot.services import reach
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

Load = Callable[[Tx, Notice], Awaitable[Any]]
Done = Callable[[Tx, Notice, Sent], Awaitable[None]]
Failed = Callable[[Tx, Notice, Problem], Awaitable[None]]


def noun_of(kind: str) -> str:
    """The feature that a kind of notice belongs to: what stands before its dot."""
    return kind.partition(".")[0]


def _tried_again(notice: Notice, problem: Problem) -> bool:
    if problem.trouble is Trouble.AWAY:
        return True
    if problem.trouble in (Trouble.LATER, Trouble.UNSURE):
        return notice.attempts < MOST_TRIES
    return problem.trouble is Trouble.BROKEN and not problem.code and notice.attempts + 1 < MOST_FAULTS


@dataclass(frozen=True, slots=True)
class Kind:
    load: Load
    done: Done | None = None
    failed: Failed | None = None
    in_safe_mode: bool = False
    """Goes out although the server froze posting, and although its feature rests: help that somebody asked for."""


@dataclass(frozen=True, slots=True)
class Left:
    """Out of date, but an earlier attempt may have left its message: where it stands, `done` is told and puts it away.

    `channel_id`: None where it is for one person, whose way says where.
    """

    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One claimed notice with what its text is made from, and for a personal one the way it goes."""

    notice: Notice
    content: Any
    way: Reach | None = None


@dataclass(frozen=True, slots=True)
class _NotNow:
    why: str
    until: datetime


AT_ONCE = 3
"""So many waiting notices are shown at one press."""
PAUSED = "delivery.paused"
"""The kind of notice that tells somebody in the server which feature rests, and that a permission is missing."""


class Delivery:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._kinds: dict[str, Kind] = {}
        self.breaker = Breaker()
        self.shards: Collection[int] = (0,)
        self.shard_count = 1

    def register(self, kind: str, load: Load, **more: Any) -> None:
        if kind in self._kinds:
            raise ValueError(f"two services want {kind}")
        self._kinds[kind] = Kind(load, **more)

    @property
    def kinds(self) -> Collection[str]:
        return self._kinds.keys()

    async def take_over(self) -> None:
        """At a start, once the database is ours: see `claims.take_over`."""
        async with self._store.begin(None) as tx:
            await claims.take_over(tx, self.shards, self.shard_count)

    async def by_state(self) -> dict[str, int]:
        """How many notices wait, are held for a press, or are claimed now."""
        async with self._store.read() as tx:
            return await claims.by_state(tx)

    async def claim(self, limit: int) -> list[Task]:
        """Up to `limit` tasks that are due, none when nothing is; what is out of date is settled on the way."""
        while True:
            async with self._store.read() as tx:
                if not await claims.any_due(tx, self.shards, self.shard_count):
                    return []
            async with self._store.begin(None) as tx:
                notices = await claims.take(tx, limit, self.shards, self.shard_count)
            tasks = await self._looked_up(notices)
            if tasks or not notices:
                return tasks

    async def _looked_up(self, notices: Collection[Notice]) -> list[Task]:
        """The tasks of claimed notices. What is out of date, or not for now, is settled instead."""
        found: dict[int, Task | _NotNow | None] = {}
        try:
            async with self._store.read() as tx:
                for notice in notices:
                    found[notice.id] = await self._judged(tx, notice)
        except DatabaseAway:
            raise
        except Exception:
            # one notice that cannot be read must not stop the others: those left are read one by one
            for notice in notices:
                if notice.id not in found:
                    found[notice.id] = await self._judged_alone(notice)
        for notice in notices:
            await self._settled_unless_task(notice, found[notice.id])
        return [task for task in found.values() if isinstance(task, Task)]

    async def _judged(self, tx: Tx, notice: Notice) -> Task | _NotNow | None:
        """The notice's task; when it is not for now, until when; None when it is out of date."""
        kind = self._kinds.get(notice.kind)
        if kind is None:
            return None
        if not kind.in_safe_mode and await self._is_frozen(tx, notice):
            return _NotNow("safe-mode", tx.now + PUT_OFF)
        rests_until = self._rests_until(notice, tx.now)
        if rests_until is not None:
            return _NotNow("feature-rests", rests_until)
        content = await kind.load(tx, notice)
        return None if content is None else await self._addressed(tx, notice, content)

    async def _judged_alone(self, notice: Notice) -> Task | _NotNow | None:
        try:
            async with self._store.read() as tx:
                return await self._judged(tx, notice)
        except DatabaseAway:
            raise
        except Exception:
            log.exception("notice_not_readable", kind=notice.kind)
            return _NotNow("not-readable", self._store.clock() + PUT_OFF)

    async def _settled_unless_task(self, notice: Notice, found: Task | _NotNow | None) -> None:
        if isinstance(found, _NotNow):
            await self._put_off(notice, found)
        elif found is None:
            await self.out_of_date(notice)

    async def out_of_date(self, notice: Notice) -> None:
        """It is not sent any more, and stands nowhere."""
        async with self._store.begin(notice.guild_id) as tx:
            await claims.settle(tx, notice.id, "skipped", reason="out-of-date")

    async def _put_off(self, notice: Notice, not_now: _NotNow) -> None:
        async with self._store.begin(notice.guild_id) as tx:
            await claims.postpone(tx, notice.id, not_now.until, not_now.why, tried=False)

    async def may_begin(self, task: Task) -> bool:
        """Asked right before the first request: False where the feature went to rest since the claim."""
        until = self._rests_until(task.notice, self._store.clock())
        if until is not None:
            await self._put_off(task.notice, _NotNow("feature-rests", until))
        return until is None

    async def still_goes(self, task: Task) -> bool:
        """Asked right before a direct message: False where the person took back their yes to it since the claim."""
        async with self._store.read() as tx:
            return reach.way(await members.get(tx, task.notice.guild_id, task.notice.about or 0)) is task.way

    def _rests_until(self, notice: Notice, now: datetime) -> datetime | None:
        if self._kinds[notice.kind].in_safe_mode:
            return None
        return self.breaker.rests_until(notice.guild_id, noun_of(notice.kind), now)

    async def done(self, task: Task, sent: Sent) -> None:
        """It arrived. What follows is written in the same transaction, once."""
        self.breaker.arrived(task.notice.guild_id, noun_of(task.notice.kind))
        async with self._store.begin(task.notice.guild_id) as tx:
            settled = await claims.settle(
                tx, task.notice.id, "done", channel_id=sent.channel_id, message_id=sent.message_id
            )
            if settled:
                await self._follow(tx, task.notice, sent)

    async def failed(self, task: Task, problem: Problem) -> None:
        """It did not arrive, or nobody knows. Tried again, kept for the person's next press, or given up."""
        notice = task.notice
        async with self._store.begin(notice.guild_id) as tx:
            if problem.trouble is Trouble.FORBIDDEN:
                await self._refused(tx, notice)
            if _tried_again(notice, problem):
                wait = wait_before(notice.attempts + 1)
                until = tx.now + max(wait, timedelta(seconds=problem.retry_after or 0))
                await claims.postpone(tx, notice.id, until, problem.trouble, tried=problem.trouble is not Trouble.AWAY)
            elif notice.personal:
                await claims.hold(tx, notice.id, problem.trouble)
            elif await claims.settle(tx, notice.id, "failed", reason=f"{problem.trouble}-{problem.code}"):
                kind = self._kinds[notice.kind]
                if kind.failed is not None:
                    await kind.failed(tx, notice, problem)

    async def _refused(self, tx: Tx, notice: Notice) -> None:
        """Counts it; when the feature goes to rest in this server, somebody there is told, once."""
        noun = noun_of(notice.kind)
        if self.breaker.refused(notice.guild_id, noun, tx.now) and notice.kind != PAUSED:
            log.warning("feature_rests", guild=notice.guild_id, feature=noun)
            await outbox.post(tx, PAUSED, notice.guild_id, f"{PAUSED}:{notice.guild_id}:{notice.id}", feature=noun)

    async def give_back(self, tasks: Collection[Task]) -> None:
        """On a clean stop: claims that were not begun."""
        async with self._store.begin(None) as tx:
            await claims.give_back(tx, [task.notice.id for task in tasks])

    async def waiting_for(self, who: Actor, limit: int = AT_ONCE) -> list[Task]:
        """Claims what waits for this person's press: show each, then report `done` or `failed` as the courier does.

        In a direct message there is no server to ask, so nothing is due there.
        """
        if who.guild_id is None:
            return []
        async with self._store.read() as tx:
            if not await claims.held_for(tx, who.guild_id, who.user_id, 1):
                return []
        async with self._store.begin(who.guild_id) as tx:
            held = await claims.held_for(tx, who.guild_id, who.user_id, limit)
            claimed = [notice for notice in held if await claims.take_held(tx, notice.id)]
        return await self._looked_up(claimed)

    async def next_for(self, tx: Tx, guild_id: int, user_id: int) -> list[Notice]:
        """What will follow the answer to a press of this person that is being worked on."""
        held = await claims.held_for(tx, guild_id, user_id, AT_ONCE)
        frozen = bool(held) and await self._is_frozen(tx, held[0])
        return [
            notice
            for notice in held
            if (kind := self._kinds.get(notice.kind)) is not None
            and (kind.in_safe_mode or not frozen)
            and self._rests_until(notice, tx.now) is None
        ]

    async def own_thread(self, task: Task) -> tuple[int | None, int | None]:
        """The private thread of this person and the bot (None: not opened yet), and the channel it belongs below."""
        guild_id = task.notice.guild_id
        async with self._store.read() as tx:
            member = await members.get(tx, guild_id, task.notice.about or 0)
            guild = await guilds.get(tx, guild_id)
        thread = None if member is None else member.reach_channel_id
        return thread, None if guild is None else guild.circles_channel_id

    async def own_thread_is(self, task: Task, thread_id: int | None) -> None:
        """See `reach.thread_is`."""
        async with self._store.begin(task.notice.guild_id) as tx:
            await reach.thread_is(tx, task.notice.guild_id, task.notice.about or 0, thread_id)

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
        return Task(notice, content, reach.way(await members.get(tx, notice.guild_id, notice.about or 0)))
