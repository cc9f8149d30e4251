"""Annealed musical chairs: one person of each circle stands up, and all are seated again at once.

In every circle one chair comes free (or an empty chair is offered). All who stand, and those who wait, are seated
again in the best legal way: an assignment problem (Kuhn 1955; solved by scipy's shortest augmenting paths, Crouse
2016). With one free chair a circle the gains add up exactly, and hours, themes, languages and blocks can be checked
against the people who stayed seated, so no round ever breaks a rule. Early rounds blur the seat values with random
noise that shrinks to nothing (simulated annealing, Kirkpatrick 1983), and the best seating seen is kept.
"""

import numpy as np

from bot.matching.seating import Seating

BATCH = 128  # circles seated at once; assignment time grows with its cube, the choice with its square
PLACE = 1e5  # worth of one more person placed when everyone shall be in; far above any sum of similarities
MUST = 1e8  # cost of a circle that is too small


def firm(low: int, high: int, *, everyone: bool) -> np.ndarray:
    """Worth by size when every rule holds: a circle that is too small is out of the question."""
    crowd = np.arange(high + 1) * (PLACE if everyone else 0.0)
    crowd[1:low] -= MUST
    return crowd


def loose(low: int, high: int, place: float, short: float) -> np.ndarray:
    """Worth by size while circles may shrink away and new ones grow: place for each person, short for each one missing."""
    size = np.arange(high + 1)
    return place * size - short * np.where(size > 0, np.maximum(low - size, 0), 0)


class Chairs:
    """Plays rounds on a seating. crowd float[high + 1]: worth of a circle's having so many people, beside its fit."""

    def __init__(self, seating: Seating, random: np.random.Generator, *, crowd: np.ndarray, batch: int = BATCH) -> None:
        self.seating, self.random, self.crowd, self.batch = seating, random, crowd, batch
        self.close = 0.1
        self.blur = random.standard_normal(1 << 20).astype(np.float32)

    def round(self, noise: float) -> None:
        """One person of each circle stands up once; noise in units of similarity (0: never worse)."""
        order = self._order()
        pieces = max(1, round(len(order) / self.batch))
        waiting = self.random.permutation(self.seating.waiting())
        for k, circles in enumerate(np.array_split(order, pieces)):
            if len(circles):
                shut = None
                if self.random.random() < self.close:
                    shut = int(np.argmin(self.seating.size[circles] + 4 * self.random.random(len(circles))))
                self._seat(circles, waiting[k::pieces][: self.batch], noise, shut)
        if (self.seating.size == 0).any() and self.close:
            self.seating.close(np.nonzero(self.seating.size == 0)[0])

    def _order(self) -> np.ndarray:
        """Circles in an order that puts like beside like, another likeness each time (a random projection)."""
        seating = self.seating
        if len(seating) <= self.batch:
            return np.arange(len(seating))
        facts = seating.facts
        weight = self.random.standard_normal(facts.has.shape[1]).astype(np.float32)
        common = facts.common(seating.seats)
        key = seating.counts @ (weight * (facts.worth.max(0)))
        for field in facts.fields[1:]:
            for word in range(field.start, field.stop):
                bits = np.unpackbits(common[:, word].copy().view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
                key += 8 * (bits @ self.random.standard_normal(64).astype(np.float32))
        return np.argsort(key)

    def _stand(self, circles: np.ndarray) -> np.ndarray:
        """A chair in each circle: a random member's, or in half of those with room an empty one."""
        seating = self.seating
        taken = seating.seats[circles] < seating.facts.n
        draw = self.random.random(taken.shape, dtype=np.float32)
        offer = (seating.size[circles] < seating.high) & (self.random.random(len(circles)) < 0.5)
        return np.argmax(draw + 2 * (taken != offer[:, None]), axis=1)

    def _seat(self, circles: np.ndarray, waiting: np.ndarray, noise: float, shut: int | None = None) -> None:
        """One batch. shut: position in circles of one that is dissolved if everybody finds as good a seat elsewhere."""
        from scipy.optimize import linear_sum_assignment

        seating = self.seating
        facts = seating.facts
        chair = self._stand(circles)
        seats = seating.seats[circles]
        stood = seats[np.arange(len(circles)), chair]
        seats[np.arange(len(circles)), chair] = facts.n
        rest = seating.counts[circles] - facts.has[stood]
        rest_pairs = seating.pairs[circles] - np.einsum("ct,ct->c", facts.worth[stood], rest)
        size = seating.size[circles] - (stood < facts.n)
        rows = np.concatenate([stood[stood < facts.n], waiting])
        few = len(rows)
        if shut is not None:
            rows = np.concatenate([rows, seats[shut][seats[shut] < facts.n]])
        seating.circle_of[stood] = -1
        gain = facts.worth[rows] @ rest.T
        legal = self._legal(rows, circles, seats)
        high, before = seating.weight[size + 1], seating.weight[size]
        worth = gain * high.astype(np.float32)
        if noise:
            start = self.random.integers(0, len(self.blur) - worth.size) if worth.size < len(self.blur) else 0
            worth += np.float32(noise) * np.resize(self.blur[start : start + worth.size], worth.shape)
        bonus = self.crowd[size + 1] - self.crowd[size] + (high - before) * rest_pairs
        cost = np.where(legal, -(worth + bonus), 0.0)
        who, where = linear_sum_assignment(cost[:few])
        if shut is not None:
            others = np.arange(len(circles)) != shut
            who2, where2 = linear_sum_assignment(cost[:, others])
            where2 = np.nonzero(others)[0][where2]
            keep = -cost[who, where].sum() + before[shut] * rest_pairs[shut] + self.crowd[size[shut]]
            if -cost[who2, where2].sum() > keep + 1e-6:
                who, where = who2, where2
                seating.circle_of[rows] = -1
                seats[shut] = facts.n
                seating.seats[circles[shut]] = facts.n
                rest[shut] = 0
                rest_pairs[shut] = 0
                size[shut] = 0
        fine = legal[who, where]
        self._sit(circles, chair, rest, rest_pairs, size, rows, gain, who[fine], where[fine])

    def _legal(self, rows: np.ndarray, circles: np.ndarray, seats: np.ndarray) -> np.ndarray:
        seating = self.seating
        facts = seating.facts
        legal = facts.agree(facts.words[rows][:, None, :], facts.common(seats)[None, :, :])
        position, circle = seating.blocked_seats(rows)
        if len(position):
            column_of = np.full(len(seating), -1)
            column_of[circles] = np.arange(len(circles))
            column = column_of[circle]
            inside = column >= 0
            legal[position[inside], column[inside]] = False
        return legal

    def _sit(self, circles, chair, rest, rest_pairs, size, rows, gain, who, where) -> None:
        seating = self.seating
        facts = seating.facts
        seated = np.full(len(circles), facts.n, np.int32)
        seated[where] = rows[who]
        seating.seats[circles, chair] = seated
        seating.counts[circles] = rest + facts.has[seated]
        rest_pairs[where] += gain[who, where]
        seating.pairs[circles] = rest_pairs
        seating.size[circles] = size + (seated < facts.n)
        seating.circle_of[seated[where]] = circles[where]
