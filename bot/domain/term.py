"""How a circle goes on at the end of its term. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.circle import SETTLED_AFTER, TERM, Circle
from bot.domain.refusal import Refusal

ASK_BEFORE = timedelta(days=7)
SMALL = 3
"""A circle with fewer active members is asked earlier."""
DECIDED_WITHIN = timedelta(days=14)
"""After the end of the term the members' own answers decide, when no facilitator did."""
REST = timedelta(days=28)
GOODBYE = timedelta(days=7)
"""The room of a closed circle stays open this long, for goodbyes."""
MOST_PAUSE_DAYS = 90
COUNTED_FROM = 5
"""Answers of fewer people are told as one number, so that nobody's stands alone."""


class Choice(StrEnum):
    CONTINUE = "continue"
    PAUSE = "pause"
    MOVE = "move"
    """To another circle."""
    STOP = "stop"

    @property
    def stays(self) -> bool:
        return self in (Choice.CONTINUE, Choice.PAUSE)


class Proposal(StrEnum):
    RENEW = "renew"
    MERGE = "merge"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class TermRound:
    """One time of asking everybody of a circle how to go on."""

    id: int
    guild_id: int
    circle_id: int
    asked_at: datetime
    early: bool
    """Asked because the circle became small, not because its term ends."""
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Counts:
    members: int
    answers: Counter[Choice] = field(default_factory=Counter)

    @property
    def staying(self) -> int:
        return sum(number for choice, number in self.answers.items() if choice.stays)

    @property
    def silent(self) -> int:
        return max(0, self.members - self.answers.total())

    @property
    def in_full(self) -> bool:
        """Whether each choice may be told as a number of its own."""
        return self.answers.total() >= COUNTED_FROM


def counted(members: int, answers: Iterable[Choice]) -> Counts:
    return Counts(members, Counter(answers))


def proposed(counts: Counts, *, fitting: bool) -> Proposal:
    """What a facilitator is proposed; `fitting`: there is a circle this one could go into.

    Whoever did not answer counts as staying while the circle is large enough without asking: silence is no goodbye.
    """
    staying = counts.staying + counts.silent
    if counts.staying >= SMALL or (staying > SMALL and counts.staying > 0):
        return Proposal.RENEW
    if staying > 0 and fitting:
        return Proposal.MERGE
    return Proposal.RENEW if staying >= SMALL else Proposal.CLOSE


def to_be_asked(circle: Circle, active: int, last: datetime | None, now: datetime) -> bool:
    """Whether the members are to be asked now: a week before the end, or earlier when they have become few."""
    if last is not None and last > circle.ends_at - ASK_BEFORE - timedelta(minutes=1):
        return False
    if now >= circle.ends_at - ASK_BEFORE:
        return True
    quiet = (last or circle.starts_at) + SETTLED_AFTER
    return active < SMALL and now >= quiet


def next_look(circle: Circle, active: int, last: datetime | None, now: datetime) -> datetime | None:
    """When `to_be_asked` may become true, as far as can be known now; None: not before the next term."""
    before_end = circle.ends_at - ASK_BEFORE
    if last is not None and last > before_end - timedelta(minutes=1):
        return None
    quiet = (last or circle.starts_at) + SETTLED_AFTER
    return max(min(before_end, quiet) if active < SMALL else before_end, now + timedelta(hours=1))


def renewed_until(circle: Circle, now: datetime) -> datetime:
    """The end of the next term; refused when one was added already.

    A term that is renewed late begins at that moment, so its end alone does not tell that two facilitators renew it.
    """
    lately = circle.starts_at > circle.created_at and now < circle.starts_at + ASK_BEFORE
    if lately or circle.ends_at > now + TERM:
        raise Refusal("refusal-renewed-already", until=circle.ends_at)
    return max(circle.ends_at, now) + TERM


def check_pause(days: int | None) -> None:
    if days is not None and not 1 <= days <= MOST_PAUSE_DAYS:
        raise Refusal("refusal-circle-pause-days", most=MOST_PAUSE_DAYS)
