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

from bot.domain.circle import LARGEST
from bot.domain.formation import SMALLER, Could, Reason
from bot.domain.match import Answers
from bot.services import forming_leaders as leaders
from bot.services.forming_table import Circle, Table, Task

CHUNK = 100
LOOK_SECONDS = 20.0
"""A cap and no plan: on a busy machine the first look of a new process takes some seconds for its imports alone."""


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
    table = Table(people, task)
    made = form_circles(
        table.pool, size_weight=balanced(), prefer="fit" if task.prefer == "fit" else "everyone", seed=task.seed,
        seconds=task.seconds, sweeps=task.sweeps, progress=_reporter(task.progress),
    )  # fmt: skip
    circles = [
        Circle(list(rows), theme, slot, language)
        for rows, theme, slot, language in zip(made.circles, made.themes, made.slots, made.languages, strict=True)
    ]
    waiting = {row: Reason[reason.name] for row, reason in made.waiting.items()}
    for row in [row for row, reason in waiting.items() if reason is Reason.NO_HOURS and people[row].hours]:
        waiting[row] = Reason.NO_COMMON_HOUR  # they gave some, and a change of clocks in the term leaves none of them
    _seat_first(table, circles, waiting)
    circles += _small_ones(table, waiting, task)
    led = leaders.led(table, circles, task)
    if not task.peer_led:
        waiting.update(leaders.shared_out(table, circles, led, task))
    kept = [table.seated(circle, leader) for circle, leader in zip(circles, led, strict=True) if circle.rows]
    counts: dict[str, int] = {}
    for reason in waiting.values():
        counts[reason.value] = counts.get(reason.value, 0) + 1
    chunks = [pickle.dumps(kept[start : start + CHUNK]) for start in range(0, len(kept), CHUNK)]
    return Formed(chunks, counts, made.cut_short)


def could_form(task: Task) -> Could:
    """Whether at least one circle is possible: a quick look, not a plan."""
    formed = form(replace(task, seconds=LOOK_SECONDS, sweeps=0))
    if formed.chunks:
        return Could.YES
    return Could.NO_FACILITATOR if Reason.NO_FACILITATOR in formed.waiting else Could.NO


def pairs(
    people: Sequence[Answers], blocked: Iterable[tuple[int, int]], again: Iterable[tuple[int, int]], begins: datetime
) -> list[tuple[int, int]]:
    """Two by two, by user ids; `again`: pairs that met lately."""
    from bot.matching import match_pairs

    table = Table(list(people), Task([], list(blocked), [], begins, "everyone", True))
    return [
        (table.people[a].user_id, table.people[b].user_id)
        for a, b in match_pairs(table.pool, again=table.rows_of(again))
    ]


def _seat_first(table: Table, circles: list[Circle], waiting: dict[int, Reason]) -> None:
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


def _small_ones(table: Table, waiting: dict[int, Reason], task: Task) -> list[Circle]:
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
        Circle([rows[row] for row in chosen], theme, slot, language, SMALLER)
        for chosen, theme, slot, language in zip(made.circles, made.themes, made.slots, made.languages, strict=True)
    ]
    for circle in found:
        for row in circle.rows:
            del waiting[row]
    return found


def _reporter(path: str | None) -> Any:
    if path is None:
        return None

    def report(done: float) -> None:
        whole = f"{path}.new"
        with open(whole, "w") as file:
            file.write(f"{done:.3f}")
        os.replace(whole, path)

    return report
