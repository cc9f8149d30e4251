"""The best choice among listed circles, proven: set packing as a mixed-integer program (HiGHS, through scipy).

Each legal circle is a yes-or-no choice; nobody may be in two. First the most people that can be placed, then the
best value with that many placed. Where the list is long, only circles that can matter enter the program: a linear
relaxation is solved by column generation (Gilmore and Gomory 1961), and by its prices every circle gets a *reduced
value*, the most that choosing it can keep of the relaxation's optimum; circles that fall behind the best known
answer by more than the gap can be left out without losing the optimum (reduced-cost fixing).
"""

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

FEW = 1_500  # circles that enter the program at once
ENTER = 400  # circles that enter the relaxation in one go
EPS = 1e-7


@dataclass(frozen=True)
class Choice:
    """picked: rows of the list; proven: no better choice exists; bound: no choice with as many placed is worth more."""

    picked: np.ndarray
    proven: bool
    bound: float | None = None


class Packing:
    """table int[k, high]: members of each circle, -1 unused; value float[k]; n: rows; until: monotonic time to stop."""

    def __init__(
        self, table: np.ndarray, value: np.ndarray, n: int, *, until: float = np.inf, nodes: int | None = None
    ):
        self.table = np.where(table < 0, n, table)
        self.value, self.n, self.until, self.nodes = np.asarray(value, float), n, until, nodes
        self.size = (self.table < n).sum(1).astype(float)
        self.late = False  # the clock, not the work, ended something

    def best(self, *, everyone: bool, start: np.ndarray | None = None) -> Choice:
        """The best choice; start: a legal choice already known (rows of the list)."""
        if not len(self.table):
            return Choice(np.empty(0, np.int64), True, 0.0)
        start = np.empty(0, np.int64) if start is None else np.asarray(start, np.int64)
        if not everyone:
            return self._most(self.value, start, None)
        crowd = self._most(self.size, start, None)
        seated = float(self.size[crowd.picked].sum())
        if self.size[start].sum() < seated:
            start = crowd.picked
        choice = self._most(self.value, start, seated)
        return Choice(choice.picked, crowd.proven and choice.proven, choice.bound)

    def _most(self, worth: np.ndarray, start: np.ndarray, seated: float | None) -> Choice:
        """Maximises the worth with at least `seated` people placed."""
        if len(self.table) <= FEW:
            answer = self.program(np.arange(len(self.table)), worth, seated)
            picked = self._better(answer[0], start, worth)
            return Choice(picked, answer[1], float(worth[picked].sum()) if answer[1] else None)
        relaxed = self.relax(worth, start, seated)
        if relaxed is None:
            return Choice(start, False)
        active, kept, bound = relaxed
        if worth is self.size:
            bound = float(np.floor(bound + 1e-6))
        picked, whole = start, False
        for limit in (0.0, None):
            gap = bound - float(worth[picked].sum())
            if gap <= 1e-6:
                return Choice(picked, True, bound)
            inside = np.nonzero(kept >= -EPS)[0] if limit == 0.0 else np.nonzero(kept >= -gap - 1e-6)[0]
            whole = limit is None and len(inside) <= 30 * FEW
            if limit is None and not whole:
                inside = np.argsort(-kept, kind="stable")[: 4 * FEW]
            inside = np.union1d(inside, np.union1d(active, start))
            found, proven = self.program(inside, worth, seated)
            picked = self._better(found, picked, worth)
            whole = whole and proven
        return Choice(picked, whole, bound if not whole else float(worth[picked].sum()))

    @staticmethod
    def _better(found: np.ndarray | None, known: np.ndarray, worth: np.ndarray) -> np.ndarray:
        if found is None or (len(known) and worth[known].sum() > worth[found].sum() + EPS):
            return known
        return found

    def _matrix(self, columns: np.ndarray) -> Any:
        from scipy.sparse import csc_array

        table = self.table[columns]
        taken = table < self.n
        starts = np.concatenate([[0], np.cumsum(taken.sum(1))])
        rows = table[taken]
        return csc_array((np.ones(len(rows)), rows, starts), shape=(self.n, len(columns)))

    def program(self, columns: np.ndarray, worth: np.ndarray, seated: float | None) -> tuple[np.ndarray | None, bool]:
        from scipy.optimize import Bounds, LinearConstraint, milp

        left = self.until - time.monotonic()
        if left <= 0:
            self.late = True
            return None, False
        rules = [LinearConstraint(self._matrix(columns), -np.inf, 1)]
        if seated is not None:
            rules.append(LinearConstraint(self.size[columns][None, :], seated - 0.5, np.inf))
        options: dict[str, Any] = {"mip_rel_gap": 0.0}
        if left < 1e6:
            options["time_limit"] = left
        if self.nodes is not None:
            options["node_limit"] = self.nodes
        answer = milp(
            -worth[columns], constraints=rules, integrality=np.ones(len(columns)), bounds=Bounds(0, 1), options=options
        )
        self.late |= time.monotonic() >= self.until
        if answer.x is None:
            return None, False
        return columns[np.nonzero(answer.x > 0.5)[0]], answer.status == 0

    def relax(
        self, worth: np.ndarray, start: np.ndarray, seated: float | None
    ) -> tuple[np.ndarray, np.ndarray, float] | None:
        """(circles that entered, reduced value of every circle (0 at best), the relaxation's optimum).

        None where the circles at the start do not allow as many seated. inf as the optimum where time ran out.
        """
        from scipy.optimize import linprog

        each = worth / self.size
        active = np.union1d(start, np.argsort(-each, kind="stable")[:ENTER])
        active = np.union1d(active, self._one_for_all(each))
        while True:
            matrix: Any = self._matrix(active)
            most = np.ones(self.n)
            if seated is not None:
                from scipy.sparse import csr_array, vstack

                matrix = vstack([matrix, csr_array(-self.size[active][None, :])])
                most = np.append(most, -(seated - 1e-6))
            answer = linprog(-worth[active], A_ub=matrix, b_ub=most, bounds=(0, None), method="highs")
            if answer.x is None:
                return None
            price = -answer.ineqlin.marginals
            kept = worth - np.append(price[: self.n], 0.0)[self.table].sum(1)
            if seated is not None:
                kept += price[self.n] * self.size
            better = np.nonzero(kept > 1e-6)[0]
            if not len(better):
                return active, kept, float(-answer.fun)
            if time.monotonic() > self.until:
                self.late = True
                return active, kept, np.inf
            active = np.union1d(active, better[np.argsort(-kept[better], kind="stable")[:ENTER]])

    def _one_for_all(self, each: np.ndarray) -> np.ndarray:
        """For every row the ten circles with the best worth a head."""
        rank = np.argsort(-each, kind="stable")
        flat = self.table[rank].ravel()
        which = np.repeat(rank, self.table.shape[1])
        order = np.argsort(flat, kind="stable")
        flat, which = flat[order], which[order]
        nth = np.arange(len(flat)) - np.searchsorted(flat, flat)
        return np.unique(which[(flat < self.n) & (nth < 10)])
