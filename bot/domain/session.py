"""A guided session: an opening round, turns in an order announced beforehand, a closing round. Pure.

The timer is gentle: it moves on when a turn is over or long over, never cuts anybody off, and the facilitator or the
person speaking may move it earlier.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.refusal import Refusal

OPENING = timedelta(minutes=5)
CLOSING = timedelta(minutes=5)
FREE_TALK = timedelta(minutes=60)
TURN_MINUTES = (3, 5, 8)
LOST_AFTER = timedelta(minutes=30)
"""A session that stood still for so long (the bot was away) is ended kindly instead of going on out of nowhere."""


class Phase(StrEnum):
    OPENING = "opening"
    TURN = "turn"
    CLOSING = "closing"
    FREE = "free"
    """Free talk: no turns."""
    ENDED = "ended"


class Turn(StrEnum):
    WAITING = "waiting"
    SPEAKING = "speaking"
    DONE = "done"
    PASSED = "passed"


class Why(StrEnum):
    """How a session ended."""

    ITSELF = "itself"
    FACILITATOR = "facilitator"
    LOST = "lost"
    CLOSED = "closed"
    """The circle closed or rests meanwhile."""


@dataclass(frozen=True, slots=True)
class Place:
    """One person's place in the order."""

    user_id: int
    turn: Turn


@dataclass(frozen=True, slots=True)
class Session:
    id: int
    guild_id: int
    circle_id: int
    phase: Phase
    step: int
    """Raised with each move: a press or a tick that meant an older one does nothing."""
    minutes: int
    """Of a turn."""
    until: datetime
    """When the phase is over by itself."""
    order: tuple[Place, ...]
    why: Why | None = None

    @property
    def speaker(self) -> int | None:
        return next((place.user_id for place in self.order if place.turn is Turn.SPEAKING), None)

    @property
    def next_up(self) -> int | None:
        return next((place.user_id for place in self.order if place.turn is Turn.WAITING), None)

    @property
    def is_over(self) -> bool:
        return self.phase is Phase.ENDED


def check_minutes(minutes: int) -> int:
    if minutes not in TURN_MINUTES:
        raise Refusal("refusal-press-out-of-date")
    return minutes


def begin(
    session_id: int, guild_id: int, circle_id: int, people: Sequence[int], minutes: int | None, now: datetime
) -> Session:
    """`minutes` of a turn, or None for free talk. `people`: in the order in which they will be asked."""
    order = tuple(Place(user_id, Turn.WAITING) for user_id in people)
    if minutes is None:
        return Session(session_id, guild_id, circle_id, Phase.FREE, 0, 0, now + FREE_TALK, ())
    return Session(session_id, guild_id, circle_id, Phase.OPENING, 0, check_minutes(minutes), now + OPENING, order)


def order_of(people: Sequence[int], earlier: int) -> tuple[int, ...]:
    """Turns rotate: who began last time comes last this time. `earlier`: sessions the circle had."""
    if not people:
        return ()
    start = earlier % len(people)
    return (*people[start:], *people[:start])


def advance(session: Session, now: datetime) -> Session:
    """The next step: who waits first speaks, after the last of them comes the closing round, after it the end."""
    if session.is_over:
        return session
    order = tuple(replace(p, turn=Turn.DONE) if p.turn is Turn.SPEAKING else p for p in session.order)
    step = session.step + 1
    if session.phase in (Phase.CLOSING, Phase.FREE):
        return replace(session, phase=Phase.ENDED, step=step, until=now, order=order, why=Why.ITSELF)
    following = next((place.user_id for place in order if place.turn is Turn.WAITING), None)
    if following is None:
        return replace(session, phase=Phase.CLOSING, step=step, until=now + CLOSING, order=order)
    order = tuple(replace(p, turn=Turn.SPEAKING) if p.user_id == following else p for p in order)
    until = now + timedelta(minutes=session.minutes)
    return replace(session, phase=Phase.TURN, step=step, until=until, order=order)


def let_pass(session: Session, user_id: int, now: datetime) -> Session:
    """Somebody would rather not: before their turn, or in it, in which case the next one is asked."""
    mine = next((place for place in session.order if place.user_id == user_id), None)
    if mine is None or session.phase not in (Phase.OPENING, Phase.TURN):
        raise Refusal("refusal-no-turn")
    if mine.turn in (Turn.DONE, Turn.PASSED):
        return session
    order = tuple(replace(p, turn=Turn.PASSED) if p.user_id == user_id else p for p in session.order)
    passed = replace(session, order=order)
    return advance(passed, now) if mine.turn is Turn.SPEAKING else passed


def without(session: Session, user_id: int, now: datetime) -> Session:
    """Somebody left the circle: they are not asked any more."""
    spoke = session.speaker == user_id
    left = replace(session, order=tuple(p for p in session.order if p.user_id != user_id))
    return advance(left, now) if spoke else left


def end(session: Session, why: Why, now: datetime) -> Session:
    if session.is_over:
        return session
    return replace(session, phase=Phase.ENDED, step=session.step + 1, until=now, why=why)


def when_due(session: Session, now: datetime) -> Session:
    """What time brings to a session whose phase is over."""
    return end(session, Why.LOST, now) if now - session.until > LOST_AFTER else advance(session, now)
