"""Pools whose legal circles can all be listed (to about 120 people): the best choice among them.

Each circle is a yes-or-no choice, and nobody may be in two: set packing, as a mixed-integer program (HiGHS, through
scipy). A short list enters it whole, and its answer is the optimum. Of a long one those that promise something enter:
a linear relaxation of the choice, solved by column generation (Gilmore and Gomory 1961), gives each person a price
and each circle a *reduced value*, what choosing it would lose against the relaxation's optimum. Good answers consist
of circles that lose little, so a program over the best thousand finds the optimum or nearly, where one over all of
them would run for an hour.
"""

import time
from typing import Any

import numpy as np

from bot.matching.market import circle_values
from bot.matching.pool import Facts
from bot.matching.rooms import TooMany, bits, largest_rooms, legal_circles

MOST = 2_500  # circles listed a person; where there are more, people are so alike that the search does well
WHOLE = 3_500  # circles up to which all enter the program
PROMISING = 1_200  # circles of a longer list that enter it
ENTER = 400  # circles that enter the relaxation in one go
NODES = 40  # branch-and-bound nodes for a long list, which is not proven anyway
PROOF = 1_000  # and for one that enters whole
GAP = 1e-3  # part of the value for which a long list is not searched on
TRIED = 3  # numbers of people, above those who have a seat already, that a long list is tried for


def list_circles(
    facts: Facts, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int, high: int
) -> np.ndarray | None:
    """int32[k, high]: all legal circles over the rows of facts, facts.n in unused places; None: too many."""
    foes = [bits(facts.enemies(row)) for row in range(facts.n)]
    try:
        table = legal_circles(largest_rooms(themes, slots, languages, low), foes, low, high, most=MOST * facts.n)
    except TooMany:
        return None
    return np.where(table < 0, facts.n, table)


class Choice:
    """The choice among listed circles of `weight`, until the monotonic time; late: it was reached."""

    def __init__(self, facts: Facts, table: np.ndarray, weight: np.ndarray, *, until: float) -> None:
        self.table, self.n, self.until, self.late = table, facts.n, until, False
        self.value = circle_values(facts, table, weight)
        self.size = (table < self.n).sum(1).astype(float)
        self.whole = len(table) <= WHOLE

    def best(self, groups: list[list[int]], *, everyone: bool) -> tuple[list[list[int]], float | None]:
        """(groups, bound): the groups given or better ones, and what no choice with as many placed exceeds.

        everyone: the most people first, from the most that the relaxation would seat downwards, then the value.
        """
        known = self._numbers(groups)
        goals, active = [0], known
        if everyone:
            relaxed = self._relaxed(self.size, known, 0)
            if relaxed is None:
                return groups, None
            active, _, most = relaxed
            seated, top = int(self.size[known].sum()), int(most + 1e-6)
            goals = [*range(top, seated if self.whole else max(top - TRIED, seated), -1), seated]
        for goal in goals:
            relaxed = self._relaxed(self.value, active, goal)
            if relaxed is None:
                break
            active, kept, bound = relaxed
            promising = np.argsort(-kept, kind="stable")[: len(kept) if self.whole else PROMISING]
            found, proven = self._program(np.union1d(promising, known), goal)
            if found is None:
                continue
            if goal > self.size[known].sum() or self.value[found].sum() > self.value[known].sum():
                known = found
            bound = float(self.value[known].sum()) if proven and self.whole else bound
            return [self.table[circle][self.table[circle] < self.n].tolist() for circle in known], bound
        return groups, None

    def _numbers(self, groups: list[list[int]]) -> np.ndarray:
        """Where each group stands in the list."""
        empty = [self.n] * self.table.shape[1]
        rows = [[*sorted(group), *empty][: len(empty)] for group in groups]
        return np.array([np.nonzero((self.table == row).all(1))[0][0] for row in rows], np.int64)

    def _matrix(self, columns: np.ndarray) -> Any:
        """A row a person, 1 in the circles they are in; in the last row the sizes, below 0."""
        from scipy.sparse import csc_array

        table = self.table[columns]
        rows = np.column_stack([table, np.full(len(table), self.n)])
        cells = np.column_stack([table < self.n, -self.size[columns]])
        which = np.repeat(np.arange(len(table)), rows.shape[1])
        return csc_array((cells.ravel(), (rows.ravel(), which)), shape=(self.n + 1, len(table)))

    def _program(self, columns: np.ndarray, goal: int) -> tuple[np.ndarray | None, bool]:
        """(the circles that are worth most together with at least `goal` people placed, proven)."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        left = self.until - time.monotonic()
        if left <= 0:
            self.late = True
            return None, False
        limits: Any = np.append(np.ones(self.n), 0.5 - goal)
        answer = milp(
            -self.value[columns], constraints=LinearConstraint(self._matrix(columns), -np.inf, limits),
            integrality=np.ones(len(columns)), bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0.0 if self.whole else GAP, "node_limit": PROOF if self.whole else NODES,
                     "time_limit": left},
        )  # fmt: skip
        self.late |= time.monotonic() >= self.until
        return None if answer.x is None else columns[np.nonzero(answer.x > 0.5)[0]], answer.status == 0

    def _relaxed(self, worth: np.ndarray, active: np.ndarray, goal: int) -> tuple[np.ndarray, np.ndarray, float] | None:
        """(circles that entered, reduced value of every circle, 0 at best, the relaxation's optimum) with at least
        `goal` people placed; None when it is late."""
        from scipy.optimize import linprog

        active = np.union1d(active, np.argsort(-worth / self.size, kind="stable")[:ENTER])
        limits = np.append(np.ones(self.n), 1e-6 - goal)
        while True:
            answer = linprog(-worth[active], A_ub=self._matrix(active), b_ub=limits, bounds=(0, None), method="highs")
            if answer.x is None:
                return None
            price = -answer.ineqlin.marginals
            kept = worth - np.append(price[: self.n], 0.0)[self.table].sum(1) + price[self.n] * self.size
            better = np.nonzero(kept > 1e-6)[0]
            if not len(better):
                return active, kept, float(-answer.fun)
            if time.monotonic() > self.until:
                self.late = True
                return None
            active = np.union1d(active, better[np.argsort(-kept[better], kind="stable")[:ENTER]])
