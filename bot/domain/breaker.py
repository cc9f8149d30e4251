"""When to stop asking Discord for what it refuses. Pure: the time is an argument.

An address from which 10,000 requests in ten minutes are answered with 401, 403 or 429 is shut out for a while
(https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans), and long before
that somebody in the server should hear which permission is missing.
"""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

IN_A_ROW = 5
"""So many refusals of one feature in one server, with nothing that arrived between them, and it rests."""
FIRST_REST = timedelta(minutes=10)
LONGEST_REST = timedelta(hours=6)

REFUSALS = 400
"""The most refusals in `SPAN` after which the courier goes on; Discord's own limit is 10,000."""
SPAN = 600.0
"""Seconds."""


@dataclass(slots=True)
class _State:
    in_a_row: int = 0
    rests: int = 0
    until: datetime | None = None


class Breaker:
    """One feature (the noun of a notice's kind) in one server. Kept in memory: a restart may try afresh."""

    def __init__(self) -> None:
        self._states: dict[tuple[int, str], _State] = {}

    def refused(self, guild_id: int, noun: str, now: datetime) -> bool:
        """True when it goes to rest for the first time since something arrived: then somebody should be told."""
        state = self._states.setdefault((guild_id, noun), _State())
        if state.until is not None and now < state.until:
            return False  # was on its way already
        state.in_a_row += 1
        if state.in_a_row < IN_A_ROW:
            return False
        state.until = now + min(FIRST_REST * 2**state.rests, LONGEST_REST)
        state.rests = min(state.rests + 1, 8)
        return state.rests == 1

    def arrived(self, guild_id: int, noun: str) -> None:
        self._states.pop((guild_id, noun), None)

    def rests_until(self, guild_id: int, noun: str, now: datetime) -> datetime | None:
        """None: go on. After a rest one more refusal is enough for the next, which is twice as long."""
        state = self._states.get((guild_id, noun))
        return state.until if state is not None and state.until is not None and now < state.until else None

    @property
    def resting(self) -> int:
        """How many features went to rest and have not delivered anything since."""
        return sum(state.until is not None for state in self._states.values())


class Refusals:
    """The refusals of the last ten minutes. Times are seconds of a clock that never jumps."""

    def __init__(self, most: int = REFUSALS, span: float = SPAN) -> None:
        self._most, self._span = most, span
        self._times: deque[float] = deque(maxlen=most)

    def add(self, at: float) -> None:
        self._times.append(at)

    def wait(self, now: float) -> float:
        """Seconds until there is room for one more; 0 when there is."""
        if len(self._times) < self._most:
            return 0.0
        return max(0.0, self._times[0] + self._span - now)
