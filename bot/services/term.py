"""The end of a term: members are asked how to go on, the facilitator is shown counts and a proposal."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.domain import term as rules
from bot.domain.actor import Actor
from bot.domain.circle import TERM, Circle, CircleState
from bot.domain.refusal import Refusal
from bot.domain.term import Choice, Counts, Proposal, TermRound
from bot.services import access, course, meeting, reach
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import circle as circles
from bot.storage import term as terms
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

LOOK_EVERY = timedelta(minutes=30)
PROPOSED_AFTER = timedelta(days=5)
"""Time for the members to answer before the facilitator is shown what they said."""


@dataclass(frozen=True, slots=True)
class Question:
    """What one member is asked."""

    circle: Circle
    round: TermRound


@dataclass(frozen=True, slots=True)
class Answered:
    circle: Circle
    choice: Choice
    until: datetime
    """The end of the term: until then their seat stays theirs."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a facilitator is shown: counts, a proposal, and circles this one could go into."""

    circle: Circle
    counts: Counts
    proposal: Proposal
    fitting: tuple[Circle, ...]
    outside: int
    """Of those who may stay, people whom the common hour would not suit in every week of another term."""


class TermService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        delivery.register("term.question", load=self._question)
        delivery.register("term.proposal", load=self._proposal)
        ticks.register("term.ask", LOOK_EVERY, self.ask_due)
        ticks.register("term.settle", LOOK_EVERY, self.settle_overdue)

    async def answer(self, who: Actor, round_id: int, choice: Choice) -> Answered:
        """Can be changed until it is decided. Nobody sees who answered what."""
        async with self._store.begin(who.guild) as tx:
            asked = await terms.get_round(tx, who.guild, round_id)
            circle = None if asked is None else await circles.get(tx, who.guild, asked.circle_id)
            if asked is None or circle is None or not circle.is_running or asked.decided_at is not None:
                raise Refusal("refusal-term-decided")
            await access.own_circle(tx, who, str(circle.id))
            await terms.answer(tx, who.guild, round_id, who.user_id, choice)
            return Answered(circle, choice, circle.ends_at)

    async def ask_due(self) -> int:
        """Asks everybody of each circle whose term ends within a week, or that became small; returns how many."""
        async with self._store.read() as tx:
            due = await circles.to_look_at(tx)
        asked = 0
        for guild_id, circle_id in due:
            async with self._store.begin(guild_id) as tx:
                asked += await self._ask(tx, guild_id, circle_id)
        return asked

    async def settle_overdue(self) -> int:
        """Terms that ended and that nobody decided: the members' own answers do. Returns how many."""
        async with self._store.read() as tx:
            ended = await circles.ended(tx)
        settled = 0
        for guild_id, circle_id in ended:
            async with self._store.begin(guild_id) as tx:
                settled += await self._settle(tx, guild_id, circle_id)
        return settled

    # ---- parts

    async def _ask(self, tx: Tx, guild_id: int, circle_id: int) -> bool:
        circle = await circles.get(tx, guild_id, circle_id)
        if circle is None or circle.state is not CircleState.OPEN:
            return False
        seats = await circles.seats(tx, guild_id, circle_id)
        led_by = await circles.facilitators_of(tx, guild_id, circle_id)
        if not seats and not led_by:  # nobody is left who could let somebody in
            await course.close(tx, circle)
            return False
        last = await terms.last_round(tx, guild_id, circle_id)
        active = sum(not seat.rests(tx.now) for seat in seats)
        ask = rules.to_be_asked(circle, active, last and last.asked_at, tx.now)
        since = tx.now if ask else last and last.asked_at
        await circles.look_at(tx, guild_id, circle_id, rules.next_look(circle, active, since, tx.now))
        if not ask:
            return False
        early = tx.now < circle.ends_at - rules.ASK_BEFORE
        asked = await terms.add_round(tx, guild_id, circle_id, early=early)
        for seat in seats:
            wish = f"term.question:{asked.id}:{seat.user_id}"
            await reach.tell(tx, guild_id, seat.user_id, "term.question", wish, circle=circle_id, round=asked.id)
        for user_id in led_by:
            await _propose_to(tx, asked, user_id)
        return True

    async def _settle(self, tx: Tx, guild_id: int, circle_id: int) -> bool:
        circle = await circles.get(tx, guild_id, circle_id)
        if circle is None or circle.state is not CircleState.OPEN or circle.ends_at > tx.now:
            return False
        led = bool(await circles.facilitators_of(tx, guild_id, circle_id))
        if led and tx.now < circle.ends_at + rules.DECIDED_WITHIN:
            return False
        proposed = await self._proposed(tx, circle)
        if proposed.proposal is Proposal.RENEW:
            await course.renew(tx, circle)
        else:
            await course.close(tx, circle)
        return True

    async def _question(self, tx: Tx, notice: Notice) -> Question | None:
        circle, asked = await self._round(tx, notice)
        if circle is None or asked is None:
            return None
        seat = await circles.get_seat(tx, notice.guild_id, circle.id, notice.about or 0)
        return None if seat is None else Question(circle, asked)

    async def _proposal(self, tx: Tx, notice: Notice) -> Proposed | None:
        circle, asked = await self._round(tx, notice)
        if circle is None or asked is None:
            return None
        led_by = await circles.facilitators_of(tx, notice.guild_id, circle.id)
        return await self._proposed(tx, circle) if notice.about in led_by else None

    async def _round(self, tx: Tx, notice: Notice) -> tuple[Circle | None, TermRound | None]:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        asked = await terms.get_round(tx, notice.guild_id, notice.facts["round"])
        if circle is None or not circle.is_running or asked is None or asked.decided_at is not None:
            return None, None
        return circle, asked

    async def _proposed(self, tx: Tx, circle: Circle) -> Proposed:
        seats = await circles.seats(tx, circle.guild_id, circle.id)
        last = await terms.last_round(tx, circle.guild_id, circle.id)
        given = {} if last is None else await terms.answers(tx, circle.guild_id, last.id)
        here = {seat.user_id for seat in seats}
        counts = rules.counted(len(seats), (choice for user_id, choice in given.items() if user_id in here))
        fitting = await fitting_circles(tx, circle, counts.staying + counts.silent)
        staying = [user_id for user_id in here if user_id not in given or given[user_id].stays]
        until = max(circle.ends_at, tx.now) + TERM
        outside = await meeting.outside_their_hours(tx, circle, staying, until)
        return Proposed(circle, counts, rules.proposed(counts, fitting=bool(fitting)), fitting, outside)


async def propose_to(tx: Tx, circle: Circle, user_id: int) -> None:
    """Whoever looks after a circle from now on is shown what its members were asked and nobody decided yet."""
    asked = await terms.last_round(tx, circle.guild_id, circle.id)
    if asked is not None and asked.decided_at is None:
        await _propose_to(tx, asked, user_id)


async def _propose_to(tx: Tx, asked: TermRound, user_id: int) -> None:
    wish, due = f"term.proposal:{asked.id}:{user_id}", max(tx.now, asked.asked_at + PROPOSED_AFTER)
    facts: dict[str, Any] = {"circle": asked.circle_id, "round": asked.id}
    await reach.tell(tx, asked.guild_id, user_id, "term.proposal", wish, due=due, **facts)


async def fitting_circles(tx: Tx, circle: Circle, people: int) -> tuple[Circle, ...]:
    """Open circles of the server that share a theme and the language and have seats for so many, the emptiest first.

    Not filtered by blocks, else a block could be found by looking at what is proposed.
    """
    taken = await circles.seats_taken(tx, circle.guild_id)
    found = [
        other
        for other in await circles.running(tx, circle.guild_id)
        if other.id != circle.id
        and other.state is CircleState.OPEN
        and other.language == circle.language
        and set(other.themes) & set(circle.themes)
        and taken.get(other.id, 0) + people <= other.size
    ]
    return tuple(sorted(found, key=lambda other: taken.get(other.id, 0))[:5])
