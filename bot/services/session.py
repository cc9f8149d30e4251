"""Guided sessions: begun by a facilitator, moved on by time and by the people in them."""

from dataclasses import dataclass, replace

from bot.domain import session as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.delivery import Problem
from bot.domain.refusal import Refusal
from bot.domain.session import Session, Why
from bot.services import access, trouble
from bot.services.delivery import Delivery
from bot.storage import audit, outbox
from bot.storage import circle as circles
from bot.storage import session as sessions
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Planned:
    """What a facilitator chooses from. `running`: a session that is going on already."""

    circle: Circle
    people: tuple[int, ...]
    running: Session | None


@dataclass(frozen=True, slots=True)
class SessionCard:
    session: Session
    circle: Circle
    room_id: int
    passed: int | None = None
    """Who passed before their turn: a short word instead of the whole card."""


class SessionService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("session.step", load=self._card, failed=self._not_posted)
        delivery.register("session.passed", load=self._card)

    # ---- the facilitator

    async def plan(self, who: Actor, circle: str) -> Planned:
        async with self._store.read() as tx:
            found = _with_room(await access.led_circle(tx, who, circle))
            running = await sessions.running(tx, who.guild, found.id)
            return Planned(found, await self._order(tx, found), running)

    async def begin(self, who: Actor, circle_id: int, minutes: int | None) -> SessionCard:
        """`minutes` of a turn, None for free talk. A circle has one session at a time."""
        async with self._store.begin(who.guild) as tx:
            circle = _with_room(await access.led_circle(tx, who, str(circle_id)))
            if await sessions.running(tx, who.guild, circle.id) is not None:
                raise Refusal("refusal-session-running")
            people = await self._order(tx, circle)
            if minutes is not None and not people:
                raise Refusal("refusal-session-nobody")
            new = rules.begin(tx.new_id(), who.guild, circle.id, people, minutes, tx.now)
            await sessions.add(tx, new)
            await audit.note(tx, who.guild, "session-begun", who.user_id, circle=circle.id)
            await self._tell(tx, new)
            return SessionCard(new, circle, circle.room_id or 0)

    async def next(self, who: Actor, session_id: int, step: int) -> Session:
        """Moves on, if it is still at this step: by a facilitator of the circle, or by the person whose turn it is."""
        async with self._store.begin(who.guild) as tx:
            found = await self._of_circle(tx, who, session_id)
            led_by = await circles.facilitators_of(tx, who.guild, found.circle_id)
            if who.user_id not in (*led_by, found.speaker):
                raise Refusal("refusal-session-not-yours")
            if found.step != step or found.is_over:
                return found
            return await self._move(tx, found, rules.advance(found, tx.now))

    async def to_end(self, who: Actor, session_id: int) -> Session:
        """Before the second tap."""
        async with self._store.read() as tx:
            return await self._led(tx, who, session_id)

    async def end(self, who: Actor, session_id: int) -> Session:
        async with self._store.begin(who.guild) as tx:
            found = await self._led(tx, who, session_id)
            if not found.is_over:
                await audit.note(tx, who.guild, "session-ended", who.user_id, circle=found.circle_id)
            return await self._move(tx, found, rules.end(found, Why.FACILITATOR, tx.now))

    # ---- everybody in it

    async def let_pass(self, who: Actor, session_id: int) -> Session:
        """`Pass`: nobody has to say why."""
        async with self._store.begin(who.guild) as tx:
            found = await self._of_circle(tx, who, session_id)
            if found.is_over:
                raise Refusal("refusal-session-over")
            changed = rules.let_pass(found, who.user_id, tx.now)
            if changed is not found and changed.step == found.step:
                await sessions.save(tx, changed)
                wish = f"session.passed:{found.id}:{who.user_id}"
                await outbox.post(
                    tx, "session.passed", who.guild, wish, session=found.id, step=found.step, user=who.user_id
                )
                return changed
            return await self._move(tx, found, changed)

    # ---- time

    async def move_due(self) -> int:
        """Moves every session on whose phase is over; each in its own server's transaction."""
        async with self._store.read() as tx:
            waiting = await sessions.due(tx)
        for guild_id, session_id in waiting:
            async with self._store.begin(guild_id) as tx:
                found = await sessions.get(tx, guild_id, session_id)
                if found is None or found.is_over or found.until > tx.now:
                    continue
                circle = await circles.get(tx, guild_id, found.circle_id)
                if circle is None or circle.state is not CircleState.OPEN or circle.room_id is None:
                    await self._move(tx, found, rules.end(found, Why.CLOSED, tx.now))
                else:
                    await self._move(tx, found, rules.when_due(await _of_those_here(tx, found), tx.now))
        return len(waiting)

    async def before_deletion(self, tx: Tx, guild_id: int, user_id: int) -> None:
        for found in await sessions.with_person(tx, guild_id, user_id):
            await self._move(tx, found, rules.without(found, user_id, tx.now))

    # ---- parts

    async def _move(self, tx: Tx, found: Session, changed: Session) -> Session:
        if changed is found:
            return found
        await sessions.save(tx, changed)
        if changed.step != found.step:
            await self._tell(tx, changed)
        return changed

    async def _tell(self, tx: Tx, of: Session) -> None:
        wish, until = f"session.step:{of.id}:{of.step}", tx.now + rules.LOST_AFTER
        await outbox.post(tx, "session.step", of.guild_id, wish, expires=until, session=of.id, step=of.step)

    async def _card(self, tx: Tx, notice: Notice) -> SessionCard | None:
        """None for a step that is over: the card of the present one says where it stands."""
        found = await sessions.get(tx, notice.guild_id, notice.facts["session"])
        if found is None or found.step != notice.facts["step"]:
            return None
        circle = await circles.get(tx, notice.guild_id, found.circle_id)
        if circle is None or circle.room_id is None or not circle.is_running:
            return None
        return SessionCard(found, circle, circle.room_id, notice.facts.get("user"))

    async def _not_posted(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        found = await sessions.get(tx, notice.guild_id, notice.facts["session"])
        circle = None if found is None else await circles.get(tx, notice.guild_id, found.circle_id)
        if circle is not None:
            await trouble.of_room(tx, circle, problem)

    async def _led(self, tx: Tx, who: Actor, session_id: int) -> Session:
        await access.facilitator(tx, who)
        found = await self._of_circle(tx, who, session_id)
        if who.user_id not in await circles.facilitators_of(tx, who.guild, found.circle_id):
            raise Refusal("refusal-session-not-yours")
        return found

    async def _of_circle(self, tx: Tx, who: Actor, session_id: int) -> Session:
        """For the people of its circle only."""
        found = await sessions.of_person(tx, who.guild, who.user_id, session_id)
        if found is None:
            raise Refusal("refusal-no-such-session")
        return await _of_those_here(tx, found)

    async def _order(self, tx: Tx, circle: Circle) -> tuple[int, ...]:
        """Everybody with a seat who does not rest; who begins changes from session to session."""
        seats = await circles.seats(tx, circle.guild_id, circle.id)
        people = [seat.user_id for seat in seats if not seat.rests(tx.now)]
        return rules.order_of(people, await sessions.so_far(tx, circle.guild_id, circle.id))


def _with_room(circle: Circle) -> Circle:
    if circle.room_id is None or circle.state is not CircleState.OPEN:
        raise Refusal("refusal-session-no-room")
    return circle


async def _of_those_here(tx: Tx, found: Session) -> Session:
    """Without those who left the circle meanwhile."""
    seated = {seat.user_id for seat in await circles.seats(tx, found.guild_id, found.circle_id)}
    return replace(found, order=tuple(place for place in found.order if place.user_id in seated))
