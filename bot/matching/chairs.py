"""Annealed musical chairs: one person of each circle stands up, and all are seated again at once.

In every circle one chair comes free (or an empty chair is offered). All who stand, and those who wait, are seated
again in the best legal way: an assignment problem over the seats each of them could take (Kuhn 1955; small tables as
in Crouse 2016, large and sparse ones as in Jonker and Volgenant 1987). With one free chair a circle the gains add up
exactly, and hours, themes, languages and blocks can be checked against the people who stayed seated, so no round ever
breaks a rule. Early rounds blur the seat values with random noise that shrinks to nothing (simulated annealing,
Kirkpatrick 1983), and the best seating seen is kept.

How many people a circle has is worth something too, its *crowd*: a seat more is worth far more than any fit when
everybody shall have one, and a circle that is too small is out of the question.
"""

import numpy as np

from bot.matching.seating import Seating

FIRST = 256  # circles seated at once in the first round
OFFERS = 40_000  # seats weighed at once; time grows faster than they do, and so does what they are good for
EXACT = 512  # circles up to which every room of a circle is looked at, not one by lot
FULL = 1 << 16  # circles x people up to which a table of all of them is solved
PLACE = 1e5  # worth of one more person placed when everyone shall be in; far above any sum of similarities
MUST = 1e8  # cost of a circle that is too small


def best_taken(worth: np.ndarray, legal: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(circles, people) of the seats that are best taken together, at most one a circle and one a person; tables
    [circles, people]. A chair may also stay empty, which is worth nothing."""
    from scipy.optimize import linear_sum_assignment
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    circles, people = legal.shape
    if legal.size <= FULL:
        circle, person = linear_sum_assignment(np.where(legal, worth, 0.0), maximize=True)
        sits = legal[circle, person]
        return circle[sits], person[sits]
    circle, person = np.nonzero(legal)  # and a place of their own for each person, without a circle
    worth = worth[circle, person]
    nothing = worth.max(initial=0.0) + 1.0  # costs are above 0: a sparse table drops a 0
    cost = np.concatenate([nothing - worth, np.full(people, nothing)])
    rows = np.concatenate([person, np.arange(people)])
    columns = np.concatenate([circle, circles + np.arange(people)])
    person, circle = min_weight_full_bipartite_matching(
        csr_array((cost, (rows, columns)), shape=(people, circles + people))
    )
    return circle[circle < circles], person[circle < circles]


class Chairs:
    """Plays rounds on a seating, as many circles at once as make about OFFERS offers: where people fit nearly anywhere
    these are fewer. crowd float[high + 1]: worth of a circle's having so many people, beside its fit."""

    def __init__(self, seating: Seating, random: np.random.Generator, *, everyone: bool) -> None:
        self.seating, self.random = seating, random
        self.batch = FIRST
        self.crowd = np.arange(seating.high + 1) * (PLACE if everyone else 0.0)
        self.crowd[1 : seating.low] -= MUST

    def round(self, noise: float) -> None:
        """One person of each circle stands up once; noise in units of the value (0: never worse)."""
        seating = self.seating
        order = self._order()
        pieces = -(-len(order) // self.batch)
        offers, waiting = 0, self.random.permutation(seating.waiting())
        for k, circles in enumerate(np.array_split(order, pieces)):
            offers += self._seat_again(circles, self._stand(circles), waiting[k::pieces][: self.batch], noise)
        fitting = self.batch * np.clip(OFFERS * pieces / max(offers, 1), 0.5, 1.2)
        self.batch = int(np.clip(fitting, FIRST // 2, max(FIRST, len(order))))

    def _order(self) -> np.ndarray:
        """Circles in an order that puts like beside like: by language, theme and hour (where a circle has several in
        common, one of them by lot), then by another likeness of tags each time (a random projection)."""
        seating = self.seating
        if len(seating) <= self.batch:
            return np.arange(len(seating))
        facts = seating.facts
        likeness = facts.idf * self.random.standard_normal(len(facts.idf))
        key = seating.counts @ likeness.astype(np.float32)
        mixed = [self.random.permutation(len(table)) for table in facts.tables]
        themes, hours, languages = (mix[one] for mix, one in zip(mixed, self._rooms(seating.seats), strict=True))
        return np.lexsort((key, hours, themes, languages))

    def _rooms(self, seats: np.ndarray) -> list[np.ndarray]:
        """A theme, an hour and a language that all in each row of seats have in common, by lot."""
        facts = self.seating.facts
        common = facts.common(seats)
        chosen = []
        for field in facts.fields:
            bits = np.unpackbits(np.ascontiguousarray(common[:, field]).view(np.uint8), axis=1, bitorder="little")
            chosen.append(np.argmax(bits * self.random.random(bits.shape, dtype=np.float32), axis=1))
        return chosen

    def _stand(self, circles: np.ndarray) -> np.ndarray:
        """A chair in each circle: a member's, by lot, or in half of those with room an empty one."""
        seating = self.seating
        taken = seating.seats[circles] < seating.facts.n
        draw = self.random.random(taken.shape, dtype=np.float32)
        offer = (seating.size[circles] < seating.high) & (self.random.random(len(circles)) < 0.5)
        return np.argmax(draw + 99 * (taken != offer[:, None]), axis=1)

    def _seat_again(self, circles: np.ndarray, chair: np.ndarray, waiting: np.ndarray, noise: float) -> int:
        """Whoever sits on these chairs stands up; they and those who wait sit down in the way that is best for all.
        Returns how many seats were weighed."""
        seating = self.seating
        facts = seating.facts
        seats = seating.seats[circles]
        stood = seats[np.arange(len(circles)), chair]
        seats[np.arange(len(circles)), chair] = facts.n
        rest = seating.counts[circles] - facts.has[stood]
        pairs = seating.pairs[circles] - np.einsum("ct,ct->c", facts.worth[stood], rest)
        size = seating.size[circles] - (stood < facts.n)
        seating.circle_of[stood] = -1
        up = np.nonzero(stood < facts.n)[0]
        who = np.concatenate([stood[up], waiting])
        legal = self._legal(circles, seats, who)
        legal[up, np.arange(len(up))] = True  # everybody may sit down again where they sat
        gain = rest @ facts.worth[who].T
        worth, offers = self._worth(gain, size, pairs), int(legal.sum())
        if noise:
            worth[legal] += noise * self.random.standard_normal(offers, dtype=np.float32)
        line, taker = best_taken(worth, legal)
        seated = np.full(len(circles), facts.n, np.int32)
        seated[line] = who[taker]
        pairs[line] += gain[line, taker]
        seating.seats[circles, chair] = seated
        seating.counts[circles], seating.pairs[circles] = rest + facts.has[seated], pairs
        seating.size[circles] = size + (seated < facts.n)
        seating.circle_of[seated[line]] = circles[line]
        return offers

    def _legal(self, circles: np.ndarray, seats: np.ndarray, who: np.ndarray) -> np.ndarray:
        """bool[circles, who]: may they sit with those in seats? With many circles only the one room is looked at that
        each circle's lot falls on this time: three look-ups instead of a comparison of all with all."""
        seating = self.seating
        facts = seating.facts
        if len(circles) <= EXACT:
            legal = facts.agree(facts.common(seats)[:, None, :], facts.words[who][None, :, :])
        else:
            there = [table[:, who][one] for table, one in zip(facts.tables, self._rooms(seats), strict=True)]
            legal = there[0] & there[1] & there[2]
        position, circle = seating.blocked_seats(who)
        line_of = np.full(len(seating) + 1, -1)
        line_of[circles] = np.arange(len(circles))
        line = line_of[circle]
        legal[line[line >= 0], position[line >= 0]] = False
        return legal

    def _worth(self, gain: np.ndarray, size: np.ndarray, pairs: np.ndarray) -> np.ndarray:
        """What each seat adds: fit by the weight of the size that it makes, and the worth of the crowd."""
        after, before = self.seating.weight[size + 1], self.seating.weight[size]
        bonus = self.crowd[size + 1] - self.crowd[size] + (after - before) * pairs
        return gain * after[:, None] + bonus[:, None]
