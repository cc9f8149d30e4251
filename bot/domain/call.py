"""Calls for a person: who is told when, and what can honestly be said about how long it takes. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.refusal import Refusal

AGAIN_AFTER = timedelta(minutes=15)
"""Unanswered: the staff channel is told once more."""
CONTACT_AFTER = timedelta(minutes=60)
"""Still unanswered: the server's safety contact is told."""
OPEN_FOR = timedelta(hours=24)
"""Then a call that nobody took closes, with a word to its caller."""
LOOKED_AT = 20
"""Past calls that the usual time is taken from."""
ENOUGH = 5
"""With fewer past calls the honest answer is that we do not know."""
DUTY_HOURS = 2
MOST_DUTY_HOURS = 12


class CallState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    ENDED = "ended"
    """By its caller."""
    UNANSWERED = "unanswered"
    """Nobody came within a day."""


class Usual(StrEnum):
    """How long it usually takes until somebody answers, in words that promise nothing."""

    UNKNOWN = "unknown"
    MINUTES = "minutes"
    """Up to ten minutes."""
    HALF_HOUR = "half-hour"
    HOUR = "hour"
    HOURS = "hours"
    """Up to a day."""
    OFTEN_NOBODY = "often-nobody"
    """At least every other call stayed without an answer."""


@dataclass(frozen=True, slots=True)
class Call:
    id: int
    guild_id: int
    user_id: int
    circle_id: int | None
    state: CallState
    asked_at: datetime
    thread_id: int | None
    """The private thread of the caller and the bot, once it is open."""
    answered_at: datetime | None
    answered_by: int | None

    @property
    def over(self) -> bool:
        """Nobody is waited for any more."""
        return self.state in (CallState.ENDED, CallState.UNANSWERED)


def usual(waits: Sequence[timedelta | None]) -> Usual:
    """From the waits of past calls, None where nobody came: the median, unanswered ones counted as endless."""
    if len(waits) < ENOUGH:
        return Usual.UNKNOWN
    ordered = sorted(wait if wait is not None else timedelta.max for wait in waits)
    middle = ordered[len(ordered) // 2]
    for most, word in (
        (timedelta(minutes=10), Usual.MINUTES),
        (timedelta(minutes=30), Usual.HALF_HOUR),
        (timedelta(hours=1), Usual.HOUR),
        (timedelta(days=1), Usual.HOURS),
    ):
        if middle <= most:
            return word
    return Usual.OFTEN_NOBODY


def check_duty(hours: int) -> int:
    if not 1 <= hours <= MOST_DUTY_HOURS:
        raise Refusal("refusal-duty-hours", most=MOST_DUTY_HOURS)
    return hours
