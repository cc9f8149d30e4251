"""What the worker process does: from members' answers to circles, and back to people.

Everything here is plain data in and plain data out; the bot goes on answering meanwhile. Pages of answers come as
bytes, because making or reading one large object would hold the bot's own process too long.
"""

import os
import pickle
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.domain.availability import term_hours, zone_named
from bot.domain.circle import LARGEST, SMALLEST
from bot.domain.formation import SMALLER, Reason
from bot.domain.introduction import Plan
from bot.domain.match import Answers

WEEKS = 6
SECONDS = 60.0
CHUNK = 100


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
class Formed:
    chunks: list[bytes]
    """Pickled lists of `Seated`."""
    waiting: dict[str, int] = field(default_factory=dict)
    cut_short: bool = False


def form(task: Task) -> Formed:
    """The whole formation: circles, those who left first in line before, small beginnings, and facilitators."""
    from bot.matching import balanced, form_circles

    people: list[Answers] = [one for page in task.pages for one in pickle.loads(page)]
    table = _Table(people, task)
    made = form_circles(
        table.pool, size_weight=balanced(), prefer="fit" if task.prefer == "fit" else "everyone", seed=task.seed,
        seconds=task.seconds, sweeps=task.sweeps, progress=_reporter(task.progress),
    )  # fmt: skip
    circles = [
        _Circle(list(rows), theme, slot, language)
        for rows, theme, slot, language in zip(made.circles, made.themes, made.slots, made.languages, strict=True)
    ]
    waiting = {row: Reason[reason.name] for row, reason in made.waiting.items()}
    _seat_first(table, circles, waiting)
    circles += _small_ones(table, waiting, task)
    led = _led(table, circles, task)
    if not task.peer_led:
        waiting.update(_shared_out(table, circles, led, task))
    kept = [table.seated(circle, leader) for circle, leader in zip(circles, led, strict=True) if circle.rows]
    counts: dict[str, int] = {}
    for reason in waiting.values():
        counts[reason.value] = counts.get(reason.value, 0) + 1
    chunks = [pickle.dumps(kept[start : start + CHUNK]) for start in range(0, len(kept), CHUNK)]
    return Formed(chunks, counts, made.cut_short)


def could_form(task: Task) -> bool:
    """Whether at least one circle is possible: a quick look, not a plan."""
    return bool(form(replace(task, seconds=3.0, sweeps=0, peer_led=True)).chunks)


def pairs(
    people: Sequence[Answers], blocked: Iterable[tuple[int, int]], again: Iterable[tuple[int, int]], begins: datetime
) -> list[tuple[int, int]]:
    """Two by two, by user ids; `again`: pairs that met lately."""
    from bot.matching import match_pairs

    table = _Table(list(people), Task([], list(blocked), [], begins, "everyone", True))
    return [
        (table.people[a].user_id, table.people[b].user_id)
        for a, b in match_pairs(table.pool, again=table.rows_of(again))
    ]


@dataclass(slots=True)
class _Circle:
    rows: list[int]
    theme: int
    slot: int
    language: int
    least: int = SMALLEST


class _Table:
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
        self.slots = np.zeros((n, 168), bool)
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

    def fits(self, row: int, circle: _Circle) -> bool:
        open_to = self.themes[row, circle.theme] and not self.avoid[row, circle.theme]
        return bool(open_to and self.slots[row, circle.slot] and self.languages[row, circle.language])

    def may_meet(self, row: int, others: Iterable[int]) -> bool:
        return not any((row, other) in self.blocked for other in others)

    def seated(self, circle: _Circle, leader: int | None) -> Seated:
        together = self.tags[circle.rows].sum(0)
        two = len(circle.rows) * (len(circle.rows) - 1)
        shared = float((together * (together - 1)).sum() / two)
        plan = Plan(self.tag_ids[circle.theme], circle.slot, self.language_codes[circle.language], round(shared, 2))
        return Seated(tuple(self.people[row].user_id for row in circle.rows), plan, circle.least, leader)


def slots_of(one: Answers, begins: datetime) -> frozenset[int]:
    """Hours of the week in UTC at which this person is free in every week of the term."""
    if one.zone is None or not one.hours:
        return frozenset()
    return term_hours(one.hours, zone_named(one.zone), begins.date(), WEEKS).free


def _seat_first(table: _Table, circles: list[_Circle], waiting: dict[int, Reason]) -> None:
    """Whoever is first in line gets a free seat, or that of somebody who is not, in a circle that fits them."""
    for row in [row for row in waiting if table.people[row].first]:
        for circle in circles:
            if not table.fits(row, circle):
                continue
            if len(circle.rows) < LARGEST and table.may_meet(row, circle.rows):
                circle.rows.append(row)
                del waiting[row]
                break
            gives = next((other for other in reversed(circle.rows) if not table.people[other].first
                          and table.may_meet(row, set(circle.rows) - {other})), None)  # fmt: skip
            if gives is not None:
                circle.rows[circle.rows.index(gives)] = row
                waiting[gives] = Reason.TOO_FEW
                del waiting[row]
                break


def _small_ones(table: _Table, waiting: dict[int, Reason], task: Task) -> list[_Circle]:
    """Circles of three among those who are left and all agreed to begin so small."""
    from bot.matching import Pool, form_circles

    rows = [row for row in waiting if table.people[row].smaller]
    if len(rows) < SMALLER:
        return []
    at = {row: number for number, row in enumerate(rows)}
    never = [(at[a], at[b]) for a, b in table.blocked if a in at and b in at]
    pool = Pool(
        table.tags[rows], table.slots[rows], table.languages[rows],
        themes=table.themes[rows], avoid=table.avoid[rows], blocked=never,
    )  # fmt: skip
    made = form_circles(pool, sizes=(SMALLER, SMALLER), seed=task.seed, seconds=10.0)
    found = [
        _Circle([rows[row] for row in chosen], theme, slot, language, SMALLER)
        for chosen, theme, slot, language in zip(made.circles, made.themes, made.slots, made.languages, strict=True)
    ]
    for circle in found:
        for row in circle.rows:
            del waiting[row]
    return found


def _led(table: _Table, circles: list[_Circle], task: Task) -> list[int | None]:
    """Who leads each: those on duty first; whoever is off duty now only where nobody else can."""
    from bot.matching import Facilitator, Led, assign_facilitators

    leads: list[int | None] = [None] * len(circles)
    free = {leader.user_id: leader.capacity for leader in task.leaders}
    taken: dict[int, set[int]] = {leader.user_id: set(leader.busy) for leader in task.leaders}
    for on_duty in (True, False):
        left = [number for number, leader in enumerate(leads) if leader is None]
        crew = [leader for leader in task.leaders if leader.on_duty is on_duty and free[leader.user_id] > 0]
        if not left or not crew:
            continue
        wanted = [
            Led(circles[c].slot, circles[c].language, frozenset(table.people[r].user_id for r in circles[c].rows))
            for c in left
        ]
        tongues = frozenset(range(len(table.language_codes)))
        offered = [
            Facilitator(
                leader.user_id, _hours(leader, task.begins), _tongues(leader, table, tongues),
                free[leader.user_id], True, frozenset(taken[leader.user_id]),
            )
            for leader in crew
        ]  # fmt: skip
        for position, chosen in assign_facilitators(wanted, offered, blocked=task.blocked).items():
            if chosen is not None:
                leader = crew[chosen]
                leads[left[position]] = leader.user_id
                free[leader.user_id] -= 1
                taken[leader.user_id].add(wanted[position].slot)
    for number, leader_id in enumerate(leads):
        if leader_id is None:
            leads[number] = _at_another_hour(table, circles[number], task, free, taken)
    return leads


def _at_another_hour(
    table: _Table, circle: _Circle, task: Task, free: dict[int, int], taken: dict[int, set[int]]
) -> int | None:
    """A circle often has several common hours: at another of them somebody may be free to lead it."""
    members = {table.people[row].user_id for row in circle.rows}
    apart = {frozenset(pair) for pair in task.blocked}
    tongues = frozenset(range(len(table.language_codes)))
    for leader in sorted(task.leaders, key=lambda one: (not one.on_duty, -free[one.user_id])):
        blocked = any(frozenset((leader.user_id, member)) in apart for member in members)
        speaks = circle.language in _tongues(leader, table, tongues)
        if free[leader.user_id] < 1 or leader.user_id in members or blocked or not speaks:
            continue
        shared = {slot for slot, free_hour in enumerate(table.slots[circle.rows].all(0).tolist()) if free_hour}
        open_hours = sorted((shared & _hours(leader, task.begins)) - taken[leader.user_id])
        if open_hours:
            circle.slot = open_hours[0]
            free[leader.user_id] -= 1
            taken[leader.user_id].add(circle.slot)
            return leader.user_id
    return None


def _shared_out(table: _Table, circles: list[_Circle], led: list[int | None], task: Task) -> dict[int, Reason]:
    """Circles that nobody can lead are given up: their people go where they fit and a seat is free, or wait."""
    apart = {frozenset(pair) for pair in task.blocked}
    left: dict[int, Reason] = {}
    for circle in [circle for circle, leader in zip(circles, led, strict=True) if leader is None]:
        for row in circle.rows:
            user_id = table.people[row].user_id
            found = next((other for other, leader in zip(circles, led, strict=True)
                          if leader is not None and leader != user_id and len(other.rows) < LARGEST
                          and table.fits(row, other) and table.may_meet(row, other.rows)
                          and frozenset((leader, user_id)) not in apart), None)  # fmt: skip
            if found is None:
                left[row] = Reason.NO_FACILITATOR
            else:
                found.rows.append(row)
        circle.rows = []
    return left


def _hours(leader: Leader, begins: datetime) -> frozenset[int]:
    told = frozenset() if leader.answers is None else slots_of(leader.answers, begins)
    return told or frozenset(range(168))


def _tongues(leader: Leader, table: _Table, everything: frozenset[int]) -> frozenset[int]:
    if leader.answers is None or not leader.answers.languages:
        return everything
    return frozenset(table.tongue_at[code] for code in leader.answers.languages if code in table.tongue_at)


def _reporter(path: str | None) -> Any:
    if path is None:
        return None

    def report(done: float) -> None:
        whole = f"{path}.new"
        with open(whole, "w") as file:
            file.write(f"{done:.3f}")
        os.replace(whole, path)

    return report
