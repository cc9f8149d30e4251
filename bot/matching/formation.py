"""What a formation answers: who sits with whom, and why others still wait."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from bot.matching.pool import Pool
from bot.matching.rooms import room_counts


class Waiting(Enum):
    """Why somebody still waits. Worked out as if nobody had blocked anybody, so no reason can hint at a block."""

    NO_HOURS = "no weekly hours were given"
    NO_LANGUAGE = "no language was given"
    NO_THEME = "no tag was given that may be a theme"
    NO_SHARED_TAG = "nobody else has one of their tags"
    NO_SHARED_LANGUAGE = "too few people with one of their tags speak one of their languages"
    NO_COMMON_HOUR = "too few people with one of their tags and languages are free at one of their hours"
    TOO_FEW = "too few people yet who could sit together with them"
    CLOSER_FIT = "there is a seat, but the circles fit better without it (only when the fit goes first)"


@dataclass(frozen=True)
class Formation:
    """circles: ascending row numbers of the pool, circles ordered by their first row.

    themes, slots, languages: one column number per circle that all its members share (the rarest such tag, the first
    such slot and language). waiting: a reason for every row that is in no circle. value: sum over circles of weight x
    similarity of all pairs. bound: no formation with as many placed (with "fit": none at all) is worth more; None
    where unknown. cut_short: the seconds, not the plan of sweeps, ended the search.
    """

    circles: list[list[int]] = field(default_factory=list)
    themes: list[int] = field(default_factory=list)
    slots: list[int] = field(default_factory=list)
    languages: list[int] = field(default_factory=list)
    waiting: dict[int, Waiting] = field(default_factory=dict)
    value: float = 0.0
    bound: float | None = None
    cut_short: bool = False

    @property
    def placed(self) -> int:
        return sum(map(len, self.circles))


def describe(
    pool: Pool, groups: Sequence[Sequence[int]], low: int, weight: np.ndarray, *,
    bound: float | None = None, cut_short: bool = False, seats_left: frozenset[int] = frozenset(),
) -> Formation:  # fmt: skip
    """The formation for groups of rows. seats_left: rows that wait although they could join a circle with room."""
    circles = sorted(sorted(map(int, group)) for group in groups)
    idf, open_themes = pool.idf, pool.open_themes
    themes, slots, languages, value = [], [], [], 0.0
    for circle in circles:
        shared = open_themes[circle].all(0)
        themes.append(int(np.argmax(np.where(shared, idf, -1))))
        slots.append(int(np.argmax(pool.slots[circle].all(0))))
        languages.append(int(np.argmax(pool.languages[circle].all(0))))
        together = pool.tags[circle].sum(0)
        value += float(weight[len(circle)] * (idf @ (together * (together - 1) / 2)))
    waiting = reasons(pool, {row for circle in circles for row in circle}, low)
    waiting |= dict.fromkeys(seats_left, Waiting.CLOSER_FIT)
    return Formation(circles, themes, slots, languages, waiting, value, bound, cut_short)


def reasons(pool: Pool, placed: set[int], low: int) -> dict[int, Waiting]:
    """The first thing that is missing, from the member's own answers to the company in the whole pool."""
    left = [row for row in range(len(pool)) if row not in placed]
    if not left:
        return {}
    themes = pool.open_themes
    with_tag = themes.sum(0)
    by_tongue = [themes[tongue].sum(0) for tongue in pool.languages.T]
    rooms = room_counts(themes, pool.slots, pool.languages) if pool.languages.shape[1] else np.zeros((0, 0, 0))
    return {row: _reason(pool, row, low, themes[row], with_tag, by_tongue, rooms) for row in left}


def _reason(
    pool: Pool, row: int, low: int, mine: np.ndarray, with_tag: np.ndarray, by_tongue: list[np.ndarray],
    rooms: np.ndarray,
) -> Waiting:  # fmt: skip
    hours, tongues = np.nonzero(pool.slots[row])[0], np.nonzero(pool.languages[row])[0]
    if not len(hours):
        return Waiting.NO_HOURS
    if not len(tongues):
        return Waiting.NO_LANGUAGE
    if not mine.any():
        return Waiting.NO_THEME
    if with_tag[mine].max() < 2:
        return Waiting.NO_SHARED_TAG
    if with_tag[mine].max() < low:
        return Waiting.TOO_FEW
    if max(by_tongue[tongue][mine].max() for tongue in tongues) < low:
        return Waiting.NO_SHARED_LANGUAGE
    if rooms[np.ix_(tongues, np.nonzero(mine)[0], hours)].max() < low:
        return Waiting.NO_COMMON_HOUR
    return Waiting.TOO_FEW
