"""Who sits where: circles as rows of chairs, with the sums that make a change cheap to weigh."""

from collections.abc import Iterable, Iterator

import numpy as np

from bot.matching.pool import Facts


class Seating:
    """Circles over the rows of `facts`, sizes low..high, value = weight[size] x sum of the pairs' similarity.

    seats int32[c, high]: a row of facts per chair, facts.n on an empty one (empty chairs may stand anywhere).
    size int32[c]; counts float32[c, T]: members with each tag; pairs float64[c]: similarity summed over all pairs.
    circle_of int32[n + 1]: circle of each row, -1 for who waits (and for nobody).
    weight float64[high + 1]: below `low` it is 0.
    """

    def __init__(self, facts: Facts, low: int, high: int, weight: np.ndarray, seats: np.ndarray | None = None) -> None:
        self.facts, self.low, self.high, self.weight = facts, low, high, weight
        self.load(np.empty((0, high), np.int32) if seats is None else seats)

    def load(self, seats: np.ndarray) -> None:
        """Takes over a table of chairs and works out everything else afresh (no rounding carried along)."""
        facts = self.facts
        self.seats = seats.astype(np.int32)
        taken = self.seats < facts.n
        self.size = taken.sum(1).astype(np.int32)
        self.counts = np.zeros((len(seats), facts.has.shape[1]), np.float32)
        for chair in range(self.high):
            self.counts += facts.has[self.seats[:, chair]]
        self.pairs = self._pairs()
        self.circle_of = np.full(facts.n + 1, -1, np.int32)
        circle, chair = np.nonzero(taken)
        self.circle_of[self.seats[circle, chair]] = circle

    def _pairs(self) -> np.ndarray:
        """sum over tags of idf x c(c - 1)/2, for c members with the tag: half of (all ordered pairs - self pairs)."""
        facts = self.facts
        twice = np.zeros(len(self.seats))
        for chair in range(self.high):
            worth = facts.worth[self.seats[:, chair]]
            twice += np.einsum("ct,ct->c", worth, self.counts - facts.has[self.seats[:, chair]])
        return twice / 2

    def __len__(self) -> int:
        return len(self.seats)

    @property
    def placed(self) -> int:
        return int(self.size.sum())

    @property
    def value(self) -> float:
        return float(self.weight[self.size] @ self.pairs)

    def waiting(self) -> np.ndarray:
        return np.nonzero(self.circle_of[: self.facts.n] < 0)[0]

    def members(self, circle: int) -> np.ndarray:
        row = self.seats[circle]
        return row[row < self.facts.n]

    def gain(self, row: int, circle: int) -> float:
        """Similarity of a row with all members of the circle but itself."""
        facts = self.facts
        counts = self.counts[circle]
        if self.circle_of[row] == circle:
            counts = counts - facts.has[row]
        return float(facts.worth[row] @ counts)

    def add(self, row: int, circle: int) -> None:
        chair = int(np.argmax(self.seats[circle] == self.facts.n))
        self.pairs[circle] += self.gain(row, circle)
        self.seats[circle, chair] = row
        self.counts[circle] += self.facts.has[row]
        self.size[circle] += 1
        self.circle_of[row] = circle

    def remove(self, row: int) -> None:
        circle = int(self.circle_of[row])
        self.pairs[circle] -= self.gain(row, circle)
        self.seats[circle, int(np.argmax(self.seats[circle] == row))] = self.facts.n
        self.counts[circle] -= self.facts.has[row]
        self.size[circle] -= 1
        self.circle_of[row] = -1

    def found(self, groups: Iterable[Iterable[int]]) -> None:
        """Opens new circles; members are taken out of the circles where they sit."""
        rows = [list(group) for group in groups]
        if not rows:
            return
        for group in rows:
            for row in group:
                if self.circle_of[row] >= 0:
                    self.remove(row)
        table = np.full((len(rows), self.high), self.facts.n, np.int32)
        for circle, group in enumerate(rows):
            table[circle, : len(group)] = group
            self.circle_of[group] = len(self) + circle
        new = Seating(self.facts, self.low, self.high, self.weight, table)
        self.seats, self.size = np.concatenate([self.seats, new.seats]), np.concatenate([self.size, new.size])
        self.counts, self.pairs = np.concatenate([self.counts, new.counts]), np.concatenate([self.pairs, new.pairs])

    def blocked_seats(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(position in rows, circle) for each circle in which a blocked partner of rows[position] sits."""
        facts = self.facts
        start = facts.block_start[rows]
        many = facts.block_start[rows + 1] - start
        total = int(many.sum())
        if not total:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        position = np.repeat(np.arange(len(rows)), many)
        offset = np.arange(total) - np.repeat(np.cumsum(many) - many, many)
        circle = self.circle_of[facts.block_other[np.repeat(start, many) + offset]]
        seated = circle >= 0
        return position[seated], circle[seated]

    def welcome(self, rows: np.ndarray, circles: np.ndarray) -> np.ndarray:
        """bool[rows, circles]: could the row join the circle, as far as themes, hours, languages and blocks go?"""
        common = self.facts.common(self.seats[circles])
        fine = self.facts.agree(self.facts.words[rows][:, None, :], common[None, :, :])
        where = np.full(len(self) + 1, -1)
        where[circles] = np.arange(len(circles))
        position, circle = self.blocked_seats(rows)
        column = where[circle]
        fine[position[column >= 0], column[column >= 0]] = False
        return fine

    def openings(self) -> Iterator[tuple[int, np.ndarray]]:
        """Who waits, and the circles with room that they could join as those stood when a few were looked up."""
        waiting = self.waiting()
        for start in range(0, len(waiting), 64):
            rows, roomy = waiting[start : start + 64], np.nonzero(self.size < self.high)[0]
            for row, welcome in zip(rows, self.welcome(rows, roomy), strict=True):
                if welcome.any():
                    yield int(row), roomy[welcome]

    def groups(self) -> list[list[int]]:
        return [sorted(self.members(circle).tolist()) for circle in range(len(self))]
