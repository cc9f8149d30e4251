"""Annealed musical chairs: one person of each circle stands up, and all are seated again at once.

In every circle one chair comes free (or an empty chair is offered). All who stand, and those who wait, are seated
again in the best legal way: an assignment problem (Kuhn 1955; solved by scipy's shortest augmenting paths, Crouse
2016). With one free chair a circle the gains add up exactly, and hours, themes, languages and blocks can be checked
against the people who stayed seated, so no round ever breaks a rule. Early rounds blur the seat values with random
noise that shrinks to nothing (simulated annealing, Kirkpatrick 1983), and the best seating seen is kept.

How many people a circle has is worth something too, its *crowd*. In the loose part of the game circles may shrink
away and new ones may grow from one person on; in the firm part no circle may become too small.
"""

from dataclasses import dataclass

import numpy as np

from bot.matching.seating import Seating

BATCH = 256  # circles seated at once; assignment time grows with its cube, the choice with its square
PLACE = 1e5  # worth of one more person placed when everyone shall be in; far above any sum of similarities
MUST = 1e8  # cost of a circle that is too small
ORDER = (100.0, 3.0, 1000.0)  # pull of a common theme, hour and language when like is put beside like


def firm(low: int, high: int, *, everyone: bool) -> np.ndarray:
    """Worth by size when every rule holds: a circle that is too small is out of the question."""
    crowd = np.arange(high + 1) * (PLACE if everyone else 0.0)
    crowd[1:low] -= MUST
    return crowd


def loose(low: int, high: int, place: float, bend: float) -> np.ndarray:
    """Worth by size while circles may come and go: place x size, and below low place x low x (size/low)^(1 + bend)."""
    size = np.arange(high + 1)
    return place * np.where(size < low, low * (size / low) ** (1 + bend), size)


@dataclass
class Deal:
    """One batch: in circles[k], chair[k] is free; seats, rest (tag counts), rest_pairs, size: of those who stayed."""

    circles: np.ndarray
    chair: np.ndarray
    stood: np.ndarray
    seats: np.ndarray
    rest: np.ndarray
    rest_pairs: np.ndarray
    size: np.ndarray


class Chairs:
    """Plays rounds on a seating. crowd float[high + 1]: worth of a circle's having so many people, beside its fit.

    extra float[n + 1], if set: worth of a seat for each row, beside that, in a circle that is large enough.
    """

    def __init__(self, seating: Seating, random: np.random.Generator, *, crowd: np.ndarray, batch: int = BATCH) -> None:
        self.seating, self.random, self.crowd, self.batch = seating, random, crowd, batch
        self.shut = 0.1  # chance of trying, in a batch, to do without one of its circles
        self.extra: np.ndarray | None = None
        self.blur = random.standard_normal(1 << 18).astype(np.float32)

    def round(self, noise: float) -> None:
        """One person of each circle stands up once; noise in units of the value (0: never worse)."""
        seating = self.seating
        order = self._order()
        pieces = -(-len(order) // self.batch)
        waiting = self.random.permutation(seating.waiting())
        for k, circles in enumerate(np.array_split(order, pieces)):
            if not len(circles):
                continue
            deal = self._deal(circles, self._stand(circles))
            some = waiting[k::pieces][: self.batch]
            if self.random.random() < self.shut:
                self._do_without_one(deal, some, noise)
            else:
                self._seat(deal, some, noise)
        if self.shut and not seating.size.all():
            seating.close(np.nonzero(seating.size == 0)[0])

    def _order(self) -> np.ndarray:
        """Circles in an order that puts like beside like, another likeness each time (a random projection)."""
        seating = self.seating
        if len(seating) <= self.batch:
            return np.arange(len(seating))
        facts = seating.facts
        worth = facts.idf * self.random.standard_normal(len(facts.idf))
        key = seating.counts @ worth.astype(np.float32)
        common = facts.common(seating.seats)
        for field, pull in zip(facts.fields, ORDER, strict=True):
            for word in range(field.start, field.stop):
                bits = np.unpackbits(common[:, word].copy().view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")
                key += pull * (bits @ self.random.standard_normal(64).astype(np.float32))
        return np.argsort(key)

    def _stand(self, circles: np.ndarray) -> np.ndarray:
        """A chair in each circle: a random member's, or in half of those with room an empty one."""
        seating = self.seating
        taken = seating.seats[circles] < seating.facts.n
        draw = self.random.random(taken.shape, dtype=np.float32)
        offer = (seating.size[circles] < seating.high) & (self.random.random(len(circles)) < 0.5)
        return np.argmax(draw + 2 * (taken != offer[:, None]), axis=1)

    def _deal(self, circles: np.ndarray, chair: np.ndarray) -> Deal:
        seating = self.seating
        facts = seating.facts
        row = np.arange(len(circles))
        seats = seating.seats[circles]
        stood = seats[row, chair]
        seats[row, chair] = facts.n
        rest = seating.counts[circles] - facts.has[stood]
        rest_pairs = seating.pairs[circles] - np.einsum("ct,ct->c", facts.worth[stood], rest)
        seating.circle_of[stood] = -1
        return Deal(circles, chair, stood, seats, rest, rest_pairs, seating.size[circles] - (stood < facts.n))

    def _weigh(self, deal: Deal, rows: np.ndarray, noise: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(similarity gained, legal, cost), each [rows, circles]; an illegal seat costs 0: nobody sits there."""
        seating = self.seating
        gain = seating.facts.worth[rows] @ deal.rest.T
        legal = self._legal(deal, rows)
        after, before = seating.weight[deal.size + 1], seating.weight[deal.size]
        worth = gain * after.astype(np.float32)
        if noise:
            worth += np.float32(noise) * self._blur(worth.size).reshape(worth.shape)
        bonus = self.crowd[deal.size + 1] - self.crowd[deal.size] + (after - before) * deal.rest_pairs
        if self.extra is not None:
            stays = self.extra[deal.seats].sum(1)
            bonus = bonus + stays * (deal.size + 1 == seating.low)
            worth = worth + np.multiply.outer(self.extra[rows], deal.size + 1 >= seating.low)
        return gain, legal, np.where(legal, -(worth + bonus), 0.0)

    def _blur(self, many: int) -> np.ndarray:
        """Normal noise: a piece, from a random start, of a long strip that is drawn once."""
        start = int(self.random.integers(0, len(self.blur)))
        piece = self.blur[start : start + many]
        return piece if len(piece) == many else np.resize(self.blur, many)

    def _legal(self, deal: Deal, rows: np.ndarray) -> np.ndarray:
        seating = self.seating
        facts = seating.facts
        legal = facts.agree(facts.words[rows][:, None, :], facts.common(deal.seats)[None, :, :])
        position, circle = seating.blocked_seats(rows)
        if len(position):
            column_of = np.full(len(seating), -1)
            column_of[deal.circles] = np.arange(len(deal.circles))
            column = column_of[circle]
            inside = column >= 0
            legal[position[inside], column[inside]] = False
        return legal

    def _standing(self, deal: Deal) -> np.ndarray:
        return deal.stood[deal.stood < self.seating.facts.n]

    def _seat(self, deal: Deal, waiting: np.ndarray, noise: float) -> None:
        from scipy.optimize import linear_sum_assignment

        rows = np.concatenate([self._standing(deal), waiting])
        gain, legal, cost = self._weigh(deal, rows, noise)
        who, where = linear_sum_assignment(cost)
        fine = legal[who, where]
        self._sit(deal, rows, gain, who[fine], where[fine])

    def _do_without_one(self, deal: Deal, waiting: np.ndarray, noise: float) -> None:
        """Like _seat, but one circle, often a small one, is dissolved if all is then worth more."""
        from scipy.optimize import linear_sum_assignment

        seating = self.seating
        shut = int(np.argmin(deal.size + 4 * self.random.random(len(deal.size))))
        stayed = deal.seats[shut][deal.seats[shut] < seating.facts.n]
        rows = np.concatenate([self._standing(deal), waiting, stayed])
        few = len(rows) - len(stayed)
        gain, legal, cost = self._weigh(deal, rows, noise)
        legal[few:, shut] = False
        who, where = linear_sum_assignment(cost[:few])
        others = np.nonzero(np.arange(len(deal.circles)) != shut)[0]
        who2, where2 = linear_sum_assignment(cost[:, others])
        stays = seating.weight[deal.size[shut]] * deal.rest_pairs[shut] + self.crowd[deal.size[shut]]
        if -cost[who2, others[where2]].sum() > stays - cost[who, where].sum() + 1e-6:
            who, where = who2, others[where2]
            seating.circle_of[stayed] = -1
            seating.seats[deal.circles[shut]] = seating.facts.n
            deal.rest[shut], deal.rest_pairs[shut], deal.size[shut] = 0, 0, 0
        fine = legal[who, where]
        self._sit(deal, rows, gain, who[fine], where[fine])

    def _sit(self, deal: Deal, rows: np.ndarray, gain: np.ndarray, who: np.ndarray, where: np.ndarray) -> None:
        seating = self.seating
        facts = seating.facts
        seated = np.full(len(deal.circles), facts.n, np.int32)
        seated[where] = rows[who]
        seating.seats[deal.circles, deal.chair] = seated
        seating.counts[deal.circles] = deal.rest + facts.has[seated]
        deal.rest_pairs[where] += gain[who, where]
        seating.pairs[deal.circles] = deal.rest_pairs
        seating.size[deal.circles] = deal.size + (seated < facts.n)
        seating.circle_of[seated[where]] = deal.circles[where]

    def found(self, group: list[int]) -> bool:
        """Opens a circle of the group if the circles that lend (one member each) can all be made whole again.

        Their free chairs and one of each other circle are seated anew; taken back unless more people sit after it.
        """
        from scipy.optimize import linear_sum_assignment

        seating = self.seating
        lent = seating.circle_of[group]
        lenders = lent[lent >= 0]
        others = np.setdiff1d(self.random.permutation(len(seating))[: self.batch], lenders)
        circles = np.concatenate([lenders, others])
        before = int(seating.size[circles].sum())
        chair = self._stand(circles)
        chair[: len(lenders)] = np.argmax(seating.seats[lenders] == np.array(group)[lent >= 0][:, None], axis=1)
        deal = self._deal(circles, chair)
        rows = np.setdiff1d(np.concatenate([self._standing(deal), seating.waiting()[: self.batch]]), group)
        gain, legal, cost = self._weigh(deal, rows, 0.0)
        who, where = linear_sum_assignment(cost)
        fine = legal[who, where]
        who, where = who[fine], where[fine]
        size = deal.size.copy()
        size[where] += 1
        if ((size > 0) & (size < seating.low)).any() or int(size.sum()) + len(group) <= before:
            seating.circle_of[deal.stood] = np.where(deal.stood < seating.facts.n, deal.circles, -1)
            return False
        self._sit(deal, rows, gain, who, where)
        seating.found([group])
        return True
