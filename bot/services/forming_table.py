"""What the worker is told, and the same as the engine wants it: rows and columns instead of ids."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.domain.availability import HOURS, term_hours, zone_named
from bot.domain.circle import SMALLEST, TERM
from bot.domain.introduction import ANSWER_WITHIN, REACHED_WITHIN, Plan
from bot.domain.match import Answers

WEEKS = -(-(timedelta(days=6) + REACHED_WITHIN + ANSWER_WITHIN + TERM) // timedelta(weeks=1))
"""From the Monday before people are asked to the end of the term of a circle that opens as late as it may."""
SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Leader:
    """A facilitator. Without hours or languages of their own they are taken to fit any."""

    user_id: int
    capacity: int
    """Circles they can still take."""
    on_duty: bool
    busy: frozenset[int] = frozenset()
    """Hours of the week (UTC) at which they lead already."""
    answers: Answers | None = None


@dataclass(frozen=True, slots=True)
class Task:
    pages: Sequence[bytes]
    """Pickled lists of `Answers`."""
    blocked: Sequence[tuple[int, int]]
    """Pairs of user ids, facilitators among them."""
    leaders: Sequence[Leader]
    begins: datetime
    prefer: str
    peer_led: bool
    progress: str | None = None
    """A file that holds how much is done, from 0 to 1."""
    seed: int = 0
    seconds: float = SECONDS
    sweeps: int | None = None


@dataclass(frozen=True, slots=True)
class Seated:
    user_ids: tuple[int, ...]
    plan: Plan
    least: int
    facilitator_id: int | None = None


@dataclass(slots=True)
class Circle:
    rows: list[int]
    theme: int
    slot: int
    language: int
    least: int = SMALLEST


class Table:
    """The people as the engine wants them: rows and columns instead of ids."""

    def __init__(self, people: list[Answers], task: Task) -> None:
        import numpy as np

        from bot.matching import Pool

        self.people = people
        self.row = {one.user_id: number for number, one in enumerate(people)}
        self.tag_ids = sorted(set().union(*(one.tags | one.avoid for one in people)))
        self.language_codes = sorted({code for one in people for code in one.languages})
        tag_at = {tag: column for column, tag in enumerate(self.tag_ids)}
        self.tongue_at = {code: column for column, code in enumerate(self.language_codes)}
        n = len(people)
        self.tags, self.themes, self.avoid = (np.zeros((n, len(self.tag_ids)), bool) for _ in range(3))
        self.slots: Any = np.zeros((n, HOURS), bool)
        self.languages = np.zeros((n, len(self.language_codes)), bool)
        for row, one in enumerate(people):
            for table, chosen in ((self.tags, one.tags), (self.themes, one.themes), (self.avoid, one.avoid)):
                table[row, [tag_at[tag] for tag in chosen]] = True
            self.slots[row, sorted(slots_of(one, task.begins))] = True
            self.languages[row, [self.tongue_at[code] for code in one.languages]] = True
        self.blocked = {(self.row[a], self.row[b]) for a, b in task.blocked if a in self.row and b in self.row}
        self.blocked |= {(b, a) for a, b in self.blocked}
        never = np.array(sorted(self.blocked), np.int64).reshape(-1, 2)
        self.pool = Pool(self.tags, self.slots, self.languages, themes=self.themes, avoid=self.avoid, blocked=never)

    def rows_of(self, ids: Iterable[tuple[int, int]]) -> Any:
        return [(self.row[a], self.row[b]) for a, b in ids if a in self.row and b in self.row]

    def fits(self, row: int, circle: Circle) -> bool:
        open_to = self.themes[row, circle.theme] and not self.avoid[row, circle.theme]
        return bool(open_to and self.slots[row, circle.slot] and self.languages[row, circle.language])

    def may_meet(self, row: int, others: Iterable[int]) -> bool:
        return not any((row, other) in self.blocked for other in others)

    def seated(self, circle: Circle, leader: int | None) -> Seated:
        together = self.tags[circle.rows].sum(0)
        two = len(circle.rows) * (len(circle.rows) - 1)
        shared = float((together * (together - 1)).sum() / two)
        plan = Plan(self.tag_ids[circle.theme], circle.slot, self.language_codes[circle.language], round(shared, 2))
        return Seated(tuple(self.people[row].user_id for row in circle.rows), plan, circle.least, leader)


def slots_of(one: Answers, begins: datetime) -> frozenset[int]:
    """Hours of the week in UTC at which this person is free in every week of the term."""
    if one.zone is None or not one.hours:
        return frozenset()
    return term_hours(one.hours, zone_named(one.zone), begins.date(), WEEKS)


def leads_at(told: Answers | None, begins: datetime) -> frozenset[int]:
    """Hours of the week in UTC at which a facilitator can lead: all where they told none, but none where the clocks
    leave nothing of those that they told."""
    if told is None or told.zone is None or not told.hours:
        return frozenset(range(HOURS))
    return slots_of(told, begins)
