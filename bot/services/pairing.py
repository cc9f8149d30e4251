"""Bringing those who look for a buddy together two by two, and asking both."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import structlog

from bot.domain import buddy as rules
from bot.domain.buddy import Due, Pair, PairState, Said, Side
from bot.domain.delivery import Sent
from bot.domain.match import Answers
from bot.domain.member import Need, Scope, Tag
from bot.domain.refusal import DatabaseAway
from bot.process import Worker, WorkerLost
from bot.services import forming, parting, reach
from bot.services.delivery import Delivery
from bot.services.pool import answers_of, ours
from bot.services.ticks import Ticks
from bot.storage import block as blocks
from bot.storage import buddy as buddies
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

LOOKED_UP = 50
"""Pairs at one time whose two are asked for in Discord before they are proposed to one another."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is told of the other before both said yes: no name, and only tags that both agreed to show."""

    guild_id: int
    pair_id: int
    shared: tuple[Tag, ...]
    languages: tuple[str, ...]
    need: Need | None = None
    """Their own, which the other is told after both yes."""
    nudge: bool = False


class PairingService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks, worker: Worker) -> None:
        self._store = store
        self._delivery = delivery
        self._worker = worker
        self._looked_at: dict[int, int] = {}
        """What the worker was last told of a server: the same again would bring the same, and wake it each minute."""
        self.look_up: Callable[[int, int], Awaitable[object]] | None = None
        """(server, person): asks Discord for them and notes what it says. Set by the edge."""
        delivery.register("buddy.proposal", load=self._to_propose, done=self._reached)
        delivery.register("buddy.reminder", load=self._to_propose)
        ticks.register("buddies-matched", timedelta(minutes=1), self.match_all)
        ticks.register("buddies-cared-for", timedelta(minutes=5), self.care)

    # ---- matching

    async def match_all(self) -> int:
        async with self._store.read() as tx:
            due = await buddies.guilds_with_seekers(tx)
        return sum([await self._matched(guild_id) for guild_id in due if ours(self._delivery, guild_id)])

    async def _matched(self, guild_id: int) -> int:
        """Where it breaks in one server, the others' pairs are found all the same."""
        try:
            return await self.match(guild_id)
        except DatabaseAway:
            raise
        except Exception:
            log.exception("pairing_failed", guild=guild_id)
            return 0

    async def match(self, guild_id: int) -> int:
        """Brings those who look for a buddy together two by two; how many pairs are asked now."""
        async with self._store.read() as tx:
            guild = await guilds.get(tx, guild_id)
            if guild is None or guild.safe_mode:
                return 0
            people = await self._free(tx, guild_id)
            blocked = await blocks.pairs(tx, guild_id, people)
            again = await buddies.met(tx, guild_id)
            now = tx.now
        looked_at = hash((frozenset(people.values()), tuple(sorted(blocked)), tuple(again), _week(now)))
        if len(people) < 2 or self._looked_at.get(guild_id) == looked_at:
            return 0
        try:
            found = await self._worker.run(forming.pairs, list(people.values()), sorted(blocked), again, now)
        except WorkerLost:
            log.warning("worker_lost", at="buddies")
            return 0
        asked = 0
        for number, two in enumerate(found):
            if number < LOOKED_UP and self.look_up is not None:  # nobody waits for an answer of one who left unseen
                for user_id in two:
                    await self.look_up(guild_id, user_id)
            async with self._store.begin(guild_id) as tx:
                asked += await self._propose(tx, guild_id, two)
        self._looked_at[guild_id] = looked_at
        return asked

    async def _free(self, tx: Tx, guild_id: int) -> dict[int, Answers]:
        taken = await buddies.busy(tx, guild_id)
        ids = [user for user in await buddies.seekers(tx, guild_id) if user not in taken]
        people: dict[int, Answers] = {}
        for start in range(0, len(ids), 100):
            people |= await answers_of(tx, guild_id, ids[start : start + 100])
        return people

    async def _propose(self, tx: Tx, guild_id: int, two: tuple[int, int]) -> bool:
        for user_id in two:
            if await buddies.seeks(tx, guild_id, user_id) is None:
                return False
            if await buddies.live_of(tx, guild_id, user_id) is not None:
                return False
        if await blocks.between(tx, guild_id, *two) or len(await answers_of(tx, guild_id, list(two))) < 2:
            return False
        pair = await buddies.add(tx, guild_id, two)
        for user_id in two:
            wish = f"buddy.proposal:{pair.id}:{user_id}"
            await reach.tell(tx, guild_id, user_id, "buddy.proposal", wish, pair=pair.id)
        return True

    # ---- what time brings

    async def care(self) -> None:
        """A kind word after 24 hours of silence; after 48 the one who is there looks on, first in line."""
        async with self._store.read() as tx:
            watched = await buddies.watched(tx)
        for guild_id, pair_id in watched:
            async with self._store.begin(guild_id) as tx:
                pair = await buddies.get(tx, guild_id, pair_id)
                if pair is not None:
                    await self._care(tx, pair)
        async with self._store.begin(None) as tx:
            await buddies.forget(tx)

    async def _care(self, tx: Tx, pair: Pair) -> None:
        if pair.state is PairState.OPENING:
            wish = await outbox.by_dedupe(tx, f"buddy.room:{pair.id}")
            if wish is None or wish[0] in ("skipped", "failed"):  # something came between after both yes
                await parting.fall(tx, pair, silent=None)
            return
        now = {side.user_id: rules.due(pair, side, tx.now) for side in pair.sides}
        if Due.REMATCH in now.values():
            silent = frozenset(user for user, what in now.items() if what is Due.REMATCH)
            await parting.rematch(tx, pair, silent)
            return
        for side in pair.sides:
            if now[side.user_id] is Due.NUDGE:
                await self._nudge(tx, pair, side)

    async def _nudge(self, tx: Tx, pair: Pair, side: Side) -> None:
        await buddies.change_side(tx, pair, side.user_id, nudged=True)
        wish = f"buddy.reminder:{pair.id}:{side.user_id}"
        await reach.tell(tx, pair.guild_id, side.user_id, "buddy.reminder", wish, pair=pair.id)

    # ---- notices

    async def _to_propose(self, tx: Tx, notice: Notice) -> Proposed | None:
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        mine = None if pair is None else pair.of(notice.about or 0)
        if pair is None or mine is None or pair.state is not PairState.ASKING or mine.said is not Said.NOTHING:
            return None
        ids = [side.user_id for side in pair.sides]
        told = await answers_of(tx, pair.guild_id, ids)
        if len(told) < 2:
            return None
        first, second = (told[user_id] for user_id in ids)
        languages = tuple(code for code in first.languages if code in second.languages)
        shared = await reason_of(tx, pair, first, second)
        need = (await members.profile(tx, pair.guild_id, mine.user_id)).need
        return Proposed(pair.guild_id, pair.id, shared, languages, need, notice.kind == "buddy.reminder")

    async def _reached(self, tx: Tx, notice: Notice, _sent: Sent) -> None:
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        if pair is not None:
            await buddies.change_side(tx, pair, notice.about or 0, reached_at=tx.now)


def _week(now: datetime) -> date:
    """Weekly hours are turned into UTC for the weeks from this one on."""
    return now.date() - timedelta(days=now.weekday())


async def reason_of(tx: Tx, pair: Pair, first: Answers, second: Answers) -> tuple[Tag, ...]:
    """Tags that both marked `show`, where both agreed that such may be named."""
    for side in pair.sides:
        member = await members.get(tx, pair.guild_id, side.user_id)
        if member is None or not member.agreed(Scope.SHOWN):
            return ()
    both = first.themes & second.themes
    return tuple(tag for tag in await guilds.tags(tx, pair.guild_id) if tag.id in both)


async def name_no_more(tx: Tx, guild_id: int, user_id: int) -> None:
    """Their yes to being named is taken back: a question that may have named what the two share comes to nothing.

    A yes to it would tell whose tags these were. What was named in a room of two is known there, and stays.
    """
    pair = await buddies.live_of(tx, guild_id, user_id)
    other = None if pair is None else pair.other(user_id)
    if pair is None or other is None or pair.state is not PairState.ASKING:
        return
    asked = await outbox.by_dedupe(tx, f"buddy.proposal:{pair.id}:{other.user_id}")
    unread = asked is not None and asked[0] in ("waiting", "held")
    member = await members.get(tx, guild_id, other.user_id)
    if not unread and member is not None and member.agreed(Scope.SHOWN):
        await parting.part(tx, guild_id, user_id)
