"""Windows: some circles that could exchange people, and those who wait, are dissolved and solved anew exactly.

All legal circles among the people of the window are listed and the best choice of them is taken (large neighbourhood
search, Shaw 1998). It finds what moving one person a circle cannot: two small circles that become a large one and a
different small one, or a seat for somebody who waits after three circles were re-cut.
"""

import time

import numpy as np

from bot.matching.exact import Packing
from bot.matching.rooms import TooMany, bits, largest_rooms, legal_circles
from bot.matching.seating import Seating
from bot.matching.small import table_values

NODES = 200  # branch-and-bound nodes a window may take
LISTED = 4_000  # legal circles listed a window


class Windows:
    """themes, slots, languages: bool tables over the rows of the seating's facts."""

    def __init__(
        self, seating: Seating, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, *,
        everyone: bool, random: np.random.Generator, until: float = np.inf,
    ) -> None:  # fmt: skip
        self.seating, self.themes, self.slots, self.languages = seating, themes, slots, languages
        self.everyone, self.random, self.until = everyone, random, until
        self.people = 28.0  # aimed at; grows and shrinks with the number of legal circles met
        self.late = False

    def one(self) -> bool:
        """Solves one window; True when the seating became better. Ends a run of fours first."""
        rows, circles = self._window()
        table = self._list(rows)
        if table is None:
            self.people = max(10.0, self.people * 0.93)
            return False
        self.people = min(64.0, self.people * 1.02)
        if not len(table):
            return False
        seating = self.seating
        place = {tuple(circle): k for k, circle in enumerate(np.where(table < 0, -1, table).tolist())}
        local = {int(row): k for k, row in enumerate(rows)}
        start = []
        for circle in circles:
            members = sorted(local[int(row)] for row in seating.members(circle))
            start.append(place[tuple(members + [-1] * (seating.high - len(members)))])
        value = table_values(seating.facts, np.where(table < 0, -1, rows[table]), seating.weight)
        before = (float((table[start] >= 0).sum()) if self.everyone else 0.0, float(value[start].sum()))
        packing = Packing(table, value, len(rows), until=self.until, nodes=NODES)
        choice = packing.best(everyone=self.everyone, start=np.array(start, np.int64))
        self.late |= packing.late
        picked = choice.picked
        after = (float((table[picked] >= 0).sum()) if self.everyone else 0.0, float(value[picked].sum()))
        if (after[0], after[1]) <= (before[0], before[1] + 1e-6):
            return False
        seating.close(circles)
        seating.found([int(rows[row]) for row in table[circle] if row >= 0] for circle in picked)
        return True

    def _window(self) -> tuple[np.ndarray, list[int]]:
        """(rows, circles): a circle, often a small one, then the circles its people could sit in; all who wait nearby."""
        seating = self.seating
        facts = seating.facts
        waiting = seating.waiting()
        lone = len(waiting) and self.random.random() < 0.3
        if lone:
            seed = np.array([self.random.choice(waiting)])
            circles: list[int] = []
        else:
            chance = 1.0 / np.maximum(seating.size, 1)
            circles = [int(self.random.choice(len(seating), p=chance / chance.sum()))]
            seed = seating.members(circles[0])
        rows = list(seed)
        near = facts.agree(facts.words[: facts.n][:, None, :], facts.words[seed][None, :, :]).sum(1).astype(float)
        near[seed] = 0
        waits = waiting[(near[waiting] > 0)]
        rows += [int(row) for row in self.random.permutation(waits)[:6]]
        while True:
            seated = np.nonzero((near > 0) & (seating.circle_of[: facts.n] >= 0))[0]
            pull = np.bincount(seating.circle_of[seated], near[seated], minlength=len(seating))
            pull[circles] = 0
            if not pull.any():
                break
            pull = pull**1.5
            circle = int(self.random.choice(len(pull), p=pull / pull.sum()))
            members = seating.members(circle)
            if circles and len(rows) + len(members) > self.people:
                break
            circles.append(circle)
            rows += members.tolist()
            near += facts.agree(facts.words[: facts.n][:, None, :], facts.words[members][None, :, :]).sum(1)
        return np.unique(rows), circles

    def _list(self, rows: np.ndarray) -> np.ndarray | None:
        seating = self.seating
        local = {int(row): k for k, row in enumerate(rows)}
        foes = [bits(local[int(foe)] for foe in seating.facts.enemies(row) if int(foe) in local) for row in rows]
        rooms = largest_rooms(self.themes[rows], self.slots[rows], self.languages[rows], seating.low)
        try:
            return legal_circles(rooms, foes, seating.low, seating.high, most=LISTED)
        except TooMany:
            return None

    def play(self, tries: int, tell=None) -> int:
        better = 0
        for k in range(tries):
            if time.monotonic() > self.until:
                self.late = True
                break
            better += self.one()
            if tell:
                tell(k / tries)
        return better
