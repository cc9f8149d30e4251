"""What a facilitator may know of a circle as a whole: counts, and one average a term. Pure.

Two summaries must never be subtracted from one another. So there are no counts below five members, and the average is
worked out once in a term, from five different people or more, in half steps, and never again in that term.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from math import floor

from bot.domain.call import Usual, usual

FEWEST = 5
"""Members below which there are no counts, and people below which there is no average."""


@dataclass(frozen=True, slots=True)
class CallCounts:
    calls: int
    answered: int
    usual: Usual


def average(moods: Sequence[tuple[int, int]]) -> int | None:
    """Twice the average mood (2-10), so that half steps are whole numbers; None from fewer than five people.

    `moods`: (user id, mood). Each person counts the same, however often they answered. What lies just between two
    steps goes up, wherever on the scale it lies.
    """
    each: dict[int, list[int]] = {}
    for user_id, mood in moods:
        each.setdefault(user_id, []).append(mood)
    if len(each) < FEWEST:
        return None
    means = [Fraction(sum(own), len(own)) for own in each.values()]
    return floor(2 * sum(means) / len(means) + Fraction(1, 2))


def may_count(members: int) -> bool:
    return members >= FEWEST


def of_calls(waits: Sequence[timedelta | None]) -> CallCounts:
    """`waits` of settled calls, None where nobody came."""
    return CallCounts(len(waits), sum(wait is not None for wait in waits), usual(waits))
