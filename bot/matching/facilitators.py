"""Facilitators for circles: as many circles led as possible, the load spread evenly."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from numbers import Integral
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Led:
    """A circle that needs somebody: its weekly slot, its language, who is in it (any ids)."""

    slot: int
    language: int
    members: frozenset[Hashable] = frozenset()


@dataclass(frozen=True)
class Facilitator:
    """Somebody who can lead. id: of the same kind as the members' ids. capacity: circles still to take. on_duty:
    who is off duty is given none. busy: slots at which they already lead."""

    id: Hashable
    slots: frozenset[int]
    languages: frozenset[int]
    capacity: int = 1
    on_duty: bool = True
    busy: frozenset[int] = frozenset()


def assign_facilitators(
    circles: Sequence[Led], facilitators: Sequence[Facilitator], *, blocked: Iterable[tuple[Hashable, Hashable]]
) -> dict[int, int | None]:
    """Position in facilitators for each position in circles, None for a circle that nobody can lead.

    Never across a block (blocked: pairs of ids, in either order), never a member's own circle, never two circles of
    one facilitator at the same slot, never beyond capacity. A min-cost flow: first as many circles led as possible,
    then the load as even as can be (the k-th circle of one person costs k). Its matrix is that of a network, so the
    linear program has whole-number corners. ValueError names a wrong field.
    """
    pairs = {frozenset(pair) for pair in blocked}
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("blocked: a pair of two different ids is needed")
    if any(not isinstance(person.capacity, Integral) or person.capacity < 0 for person in facilitators):
        raise ValueError("facilitators: a capacity is a whole number from 0 up")
    if len({person.id for person in facilitators}) < len(facilitators):
        raise ValueError("facilitators: somebody is named twice")
    ways = [
        (c, f)
        for c, circle in enumerate(circles)
        for f, person in enumerate(facilitators)
        if _can_lead(circle, person, pairs)
    ]
    answer: dict[int, int | None] = dict.fromkeys(range(len(circles)))
    if ways:
        answer.update(_flow(circles, facilitators, ways))
    return answer


def _can_lead(circle: Led, person: Facilitator, pairs: set[frozenset[Hashable]]) -> bool:
    return (
        person.on_duty
        and person.capacity > 0
        and circle.slot in person.slots - person.busy
        and circle.language in person.languages
        and person.id not in circle.members
        and not any(frozenset((person.id, member)) in pairs for member in circle.members)
    )


def _flow(circles: Sequence[Led], facilitators: Sequence[Facilitator], ways: list[tuple[int, int]]) -> dict[int, int]:
    """Columns: one per way (circle, facilitator), then one per unit of each capacity, dearer each time."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    in_reach = np.bincount([f for _, f in ways], minlength=len(facilitators))
    units = [(f, k) for f, person in enumerate(facilitators) for k in range(min(person.capacity, int(in_reach[f])))]
    rules: dict[tuple[object, ...], int] = {}
    cells: list[tuple[int, int, float]] = []

    def rule(key: tuple[object, ...], column: int, by: float) -> None:
        cells.append((rules.setdefault(key, len(rules)), column, by))

    for column, (c, f) in enumerate(ways):
        rule(("circle", c), column, 1)
        rule(("hour", f, circles[c].slot), column, 1)
        rule(("load", f), column, 1)
    for k, (f, _) in enumerate(units):
        rule(("load", f), len(ways) + k, -1)
    total = len(ways) + len(units)
    row, column, value = zip(*cells, strict=True)
    matrix = csr_array((value, (row, column)), shape=(len(rules), total))
    upper: Any = np.array([0.0 if key[0] == "load" else 1.0 for key in rules])
    most = 1 + max(k for _, k in units)
    led = float(most * len(circles) + 1)
    cost = np.concatenate([np.full(len(ways), -led), [float(k) for _, k in units]])
    found = milp(cost, constraints=LinearConstraint(matrix, -np.inf, upper), integrality=np.ones(total),
                 bounds=Bounds(0, 1), options={"mip_rel_gap": 0.0})  # fmt: skip
    return {c: f for (c, f), taken in zip(ways, found.x > 0.5, strict=False) if taken}
