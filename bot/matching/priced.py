"""Pools whose legal circles can all be listed (to about 120 people): the best choice among the promising ones.

A linear relaxation of the choice gives each person a price, and each circle a *reduced value*: what choosing it would
cost against the relaxation's optimum (Gilmore and Gomory 1961). Good answers consist of circles that cost little, so a
program over the cheapest thousand finds the optimum or nearly, where one over all of them would run for an hour.
"""

import time

import numpy as np

from bot.matching.exact import Packing
from bot.matching.market import circle_values
from bot.matching.pool import Facts
from bot.matching.rooms import TooMany, bits, largest_rooms, legal_circles

MOST = 2_500  # circles listed a person; where there are more, people are so alike that the search does well
PROMISING = 1_200  # circles that enter the program
NODES = 40  # branch-and-bound nodes


def list_circles(
    facts: Facts, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int, high: int
) -> np.ndarray | None:
    """int32[k, high]: all legal circles over the rows of facts, -1 unused; None where there are too many."""
    foes = [bits(facts.enemies(row)) for row in range(facts.n)]
    try:
        return legal_circles(largest_rooms(themes, slots, languages, low), foes, low, high, most=MOST * facts.n)
    except TooMany:
        return None


def priced_choice(
    facts: Facts, table: np.ndarray, weight: np.ndarray, groups: list[list[int]], *, everyone: bool, until: float
) -> tuple[list[list[int]], float | None, bool]:
    """(groups, bound, late): the groups given or better ones, and what no choice with as many placed exceeds.

    until: monotonic time to stop; late: it was reached.
    """
    value = circle_values(facts, table, weight)
    packing = Packing(table, value, facts.n, until=until, nodes=NODES)
    best = _rows_of(table, groups)
    bound = None
    seated = float(packing.size[best].sum())
    goals: list[float | None] = [None]
    start = best
    if everyone:
        crowd = packing.relax(packing.size, best, None)
        if crowd is None:
            return groups, None, packing.late
        start = np.union1d(best, crowd[0])
        top = int(np.floor(crowd[2] + 1e-6)) if np.isfinite(crowd[2]) else int(seated)
        goals = [*range(top, max(top - 3, int(seated)), -1), seated]  # each more than is seated already, then that
    for goal in goals:
        if time.monotonic() > until:
            break
        relaxed = packing.relax(value, start, goal)
        if relaxed is None:
            continue
        bound = relaxed[2]
        promising = np.argsort(-relaxed[1], kind="stable")[:PROMISING]
        found, _ = packing.program(np.union1d(promising, best), value, goal)
        if found is None:
            continue
        if (goal is not None and goal > seated) or value[found].sum() > value[best].sum():
            best = found
        break
    answer = [[int(row) for row in table[circle] if row >= 0] for circle in best]
    return answer, bound if bound is not None and np.isfinite(bound) else None, packing.late


def _rows_of(table: np.ndarray, groups: list[list[int]]) -> np.ndarray:
    """Where each group stands in the list."""
    wanted = np.full((len(groups), table.shape[1]), -1, table.dtype)
    for k, group in enumerate(groups):
        wanted[k, : len(group)] = sorted(group)
    where = np.empty(len(groups), np.int64)
    for k, row in enumerate(wanted):
        where[k] = np.nonzero((table == row).all(1))[0][0]
    return where
