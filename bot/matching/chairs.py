"""Annealed musical chairs: one person of each circle stands up, and all are seated again at once.

In every circle one chair comes free (or an empty chair is offered). All who stand, and those who wait, are seated
again in the best legal way: an assignment problem over the seats each of them could take (Kuhn 1955; solved by scipy
for sparse tables, Jonker and Volgenant 1987). With one free chair a circle the gains add up exactly, and hours,
themes, languages and blocks can be checked against the people who stayed seated, so no round ever breaks a rule.
Early rounds blur the seat values with random noise that shrinks to nothing (simulated annealing, Kirkpatrick 1983),
and the best seating seen is kept.

How many people a circle has is worth something too, its *crowd*: a seat more is worth far more than any fit when
everybody shall have one, and a circle that is too small is out of the question.
"""

import numpy as np

from bot.matching.offers import Deal, assigned
from bot.matching.seating import Seating

FIRST = 256  # circles seated at once in the first round
OFFERS = 40_000  # offers weighed at once; time grows faster than they do, and so does what they are good for
EXACT = 512  # circles up to which every room of a circle is looked at, not one by lot
PLACE = 1e5  # worth of one more person placed when everyone shall be in; far above any sum of similarities
MUST = 1e8  # cost of a circle that is too small


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
            if len(circles):
                chair, some = self._stand(circles), waiting[k::pieces][: self.batch]
                deal = self._deal(circles, chair, some, noise)
                self._sit(deal, assigned(deal))
                offers += len(deal.circle)
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

    def _deal(self, circles: np.ndarray, chair: np.ndarray, waiting: np.ndarray, noise: float) -> Deal:
        """One person of each circle stands up and all offers are weighed."""
        seating = self.seating
        facts = seating.facts
        line = np.arange(len(circles))
        seats = seating.seats[circles]
        stood = seats[line, chair]
        seats[line, chair] = facts.n
        rest = seating.counts[circles] - facts.has[stood]
        rest_pairs = seating.pairs[circles] - np.einsum("ct,ct->c", facts.worth[stood], rest)
        seating.circle_of[stood] = -1
        up = np.nonzero(stood < facts.n)[0]
        who = np.concatenate([stood[up], waiting])
        legal = self._legal(circles, seats, who)
        legal[up, np.arange(len(up))] = True  # everybody may sit down again where they sat
        flat = np.flatnonzero(legal)  # several times as quick as a look for both numbers at once
        circle = flat // len(who)
        person = flat - circle * len(who)
        if len(circle) * 8 > legal.size:  # few seats are out of the question: all with all costs less
            gain = (rest @ facts.worth[who].T)[circle, person]
        else:
            gain = np.einsum("et,et->e", facts.worth[who[person]], rest[circle])
        size = (seats < facts.n).sum(1)
        deal = Deal(circles, chair, rest, rest_pairs, size, who, circle, person, gain)
        deal.worth = self._worth(deal, noise)
        return deal

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

    def _worth(self, deal: Deal, noise: float) -> np.ndarray:
        """What each offer adds: fit by the weight of the size, the worth of the crowd, and noise."""
        seating = self.seating
        after, before = seating.weight[deal.size + 1], seating.weight[deal.size]
        bonus = self.crowd[deal.size + 1] - self.crowd[deal.size] + (after - before) * deal.rest_pairs
        worth = deal.gain * after[deal.circle]
        if noise:
            worth += noise * self.random.standard_normal(len(worth), dtype=np.float32)
        return worth + bonus[deal.circle]

    def _sit(self, deal: Deal, offers: np.ndarray) -> None:
        """All sit down: the offers taken become seats, and a chair without one stays empty."""
        seating = self.seating
        facts = seating.facts
        line = deal.circle[offers]
        seated = np.full(len(deal.circles), facts.n, np.int32)
        seated[line] = deal.who[deal.person[offers]]
        seating.seats[deal.circles, deal.chair] = seated
        seating.counts[deal.circles] = deal.rest + facts.has[seated]
        deal.rest_pairs[line] += deal.gain[offers]
        seating.pairs[deal.circles] = deal.rest_pairs
        seating.size[deal.circles] = deal.size + (seated < facts.n)
        seating.circle_of[seated[line]] = deal.circles[line]
