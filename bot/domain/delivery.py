"""What comes back from Discord after a notice was tried: it arrived, or why not. Pure."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Sent:
    """Where it arrived. `thread_id` where the notice was to open a thread."""

    channel_id: int | None = None
    message_id: int | None = None
    thread_id: int | None = None
    messages: int | None = None
    """How many messages the thread has had, where the notice was to look."""


class Trouble(StrEnum):
    AWAY = "away"
    """The server cannot be reached just now: an outage, or the bot is not in it any more. Nothing was asked."""
    CLOSED = "closed"
    """The person takes no direct messages from us."""
    GONE = "gone"
    """The channel, thread or message does not exist any more."""
    FORBIDDEN = "forbidden"
    """A permission is missing there."""
    FULL = "full"
    """A limit of Discord's is reached (threads, pins, events)."""
    LATER = "later"
    """Busy, unreachable, rate limited: it did not arrive; try again."""
    UNSURE = "unsure"
    """The connection broke or a server error came back: it may have arrived; look before trying again."""
    BROKEN = "broken"
    """Discord refused the request itself: a fault of ours."""


@dataclass(frozen=True, slots=True)
class Problem:
    trouble: Trouble
    code: int = 0
    """Discord's error code, or the HTTP status where there was none."""
    retry_after: float | None = None
    """Seconds that Discord asked us to wait."""


FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=10)
MOST_FAULTS = 12
"""Tries of a notice whose card or deliverer raises: almost an hour, so that a restart can mend it."""
MOST_TRIES = 150
"""A day of tries at the longest wait."""
PUT_OFF = timedelta(minutes=10)
"""Until what cannot go out for now (safe mode, a fault of ours) is looked at again."""


def wait_before(attempt: int) -> timedelta:
    """Five seconds, doubled with each attempt (from 1), ten minutes at most."""
    return min(FIRST_WAIT * 2 ** min(attempt - 1, 20), LONGEST_WAIT)
