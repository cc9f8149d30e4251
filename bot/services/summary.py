"""How a circle is doing, for its facilitators: in counts, and never about one person."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain import summary as rules
from bot.domain.actor import Actor
from bot.domain.checkin import Round
from bot.domain.circle import Circle
from bot.domain.summary import CallCounts
from bot.services import access
from bot.storage import call as calls
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import rhythm as rhythms
from bot.storage import summary as summaries
from bot.storage.store import Store, Tx

ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Answered:
    """How many people answered one round."""

    round: Round
    people: int


@dataclass(frozen=True, slots=True)
class CircleSummary:
    """`members` and `rounds` are None where the circle is too small for counts."""

    circle: Circle
    members: int | None
    rounds: tuple[Answered, ...] | None
    """Oldest first; the one that still takes answers is left out."""
    average: tuple[int, datetime] | None
    """Twice the average mood of the term, and when it was worked out."""
    calls: CallCounts | None


class SummaryService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def summary(self, who: Actor, circle: str | None) -> tuple[CircleSummary, ...]:
        """One circle, or all that this facilitator looks after."""
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            if circle is not None:
                return (await self._of(tx, await access.led_circle(tx, who, circle)),)
            led = await circles.of_facilitator(tx, who.guild, who.user_id)
            return tuple([await self._of(tx, one) for one in led])

    async def _of(self, tx: Tx, circle: Circle) -> CircleSummary:
        members = len(await circles.seats(tx, circle.guild_id, circle.id))
        if not rules.may_count(members):
            return CircleSummary(circle, None, None, None, None)
        waits = await calls.waits(tx, circle.guild_id, circle_id=circle.id, since=circle.starts_at)
        rounds, average = await self._rounds(tx, circle), await self._average(tx, circle)
        return CircleSummary(circle, members, rounds, average, rules.of_calls(waits))

    async def _rounds(self, tx: Tx, circle: Circle) -> tuple[Answered, ...]:
        """A round that is still open could be looked at before and after an answer, so it is not counted yet."""
        found = await rhythms.latest_rounds(tx, circle.guild_id, circle.id, ROUNDS + 1, circle.starts_at)
        closed = [r for number, r in enumerate(found) if number > 0 or not r.takes_answers(tx.now)][:ROUNDS]
        people = await checkins.answered(tx, circle.guild_id, [r.id for r in closed])
        return tuple(Answered(r, people.get(r.id, 0)) for r in reversed(closed))

    async def _average(self, tx: Tx, circle: Circle) -> tuple[int, datetime] | None:
        """Worked out the first time there are enough people, and kept for the whole term."""
        known = await summaries.average_of(tx, circle.guild_id, circle.id, circle.starts_at)
        if known is not None:
            return known
        moods = await checkins.counted_moods(tx, circle.guild_id, circle.id, circle.starts_at)
        halves = rules.average(moods)
        if halves is None:
            return None
        await summaries.keep_average(tx, circle.guild_id, circle.id, circle.starts_at, halves)
        return halves, tx.now
