"""Annealed musical chairs: one person of each circle stands up, and all are seated again at once.

In every circle one chair comes free (or an empty chair is offered). All who stand, and those who wait, are seated
again in the best legal way: an assignment problem over the seats each of them could take (Kuhn 1955; solved by scipy
for sparse tables, Jonker and Volgenant 1987). With one free chair a circle the gains add up exactly, and hours,
themes, languages and blocks can be checked against the people who stayed seated, so no round ever breaks a rule.
Early rounds blur the seat values with random noise that shrinks to nothing (simulated annealing, Kirkpatrick 1983),
and the best seating seen is kept.

How many people a circle has is worth something too, its *crowd*. In the loose part of the game circles may shrink
away and new ones may grow from one person on; in the firm part no circle may become too small.
"""

import numpy as np

from bot.matching.offers import Deal, assigned
from bot.matching.seating import Seating

FIRST = 256  # circles seated at once in the first round
OFFERS = 40_000  # offers weighed at once; time grows faster than they do, and so does what they are good for
EXACT = 512  # circles up to which every room of a circle is looked at, not one by lot
PLACE = 1e5  # worth of one more person placed when everyone shall be in; far above any sum of similarities
MUST = 1e8  # cost of a circle that is too small


def firm(low: int, high: int, *, everyone: bool) -> np.ndarray:
    """Worth by size when every rule holds: a circle that is too small is out of the question."""
    crowd = np.arange(high + 1) * (PLACE if everyone else 0.0)
    crowd[1:low] -= MUST
    return crowd


def loose(low: int, high: int, place: float, bend: float) -> np.ndarray:
    """Worth by size while circles may come and go: place x size, and below low place x low x (size/low)^(1 + bend)."""
    size = np.arange(high + 1)
    return place * np.where(size < low, low * (size / low) ** (1 + bend), size)


class Chairs:
    """Plays rounds on a seating, as many circles at once as make about OFFERS offers: where people fit nearly anywhere
    these are fewer. crowd float[high + 1]: worth of a circle's having so many people, beside its fit.

    extra float[n + 1], if set: worth of a seat for each row, beside that, in a circle that is large enough.
    """

    def __init__(self, seating: Seating, random: np.random.Generator, *, crowd: np.ndarray) -> None:
        self.seating, self.random, self.crowd = seating, random, crowd
        self.batch = FIRST
        self.pick = 0.0  # how much sooner somebody stands up whose fit is poor; 0: by lot alone
        self.shut = 0.1  # chance of trying, in a batch, to do without one of its circles
        self.extra: np.ndarray | None = None

    def round(self, noise: float) -> None:
        """One person of each circle stands up once; noise in units of the value (0: never worse)."""
        seating = self.seating
        order = self._order()
        pieces = -(-len(order) // self.batch)
        offers, waiting = 0, self.random.permutation(seating.waiting())
        for k, circles in enumerate(np.array_split(order, pieces)):
            if len(circles):
                chair, some = self._stand(circles), waiting[k::pieces][: self.batch]
                if self.random.random() < self.shut:
                    deal = self._do_without_one(circles, chair, some, noise)
                else:
                    deal = self._deal(circles, chair, some, noise)
                    self._sit(deal, assigned(deal, np.arange(len(deal.circle))))
                offers += len(deal.circle)
        fitting = self.batch * np.clip(OFFERS * pieces / max(offers, 1), 0.5, 1.2)
        self.batch = int(np.clip(fitting, FIRST // 2, max(FIRST, len(order))))
        if self.shut and not seating.size.all():
            seating.close(np.nonzero(seating.size == 0)[0])

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
        facts = seating.facts
        seats = seating.seats[circles]
        taken = seats < facts.n
        draw = self.random.random(taken.shape, dtype=np.float32)
        if self.pick:
            own = facts.worth[seats]
            fit = np.einsum("cst,ct->cs", own, seating.counts[circles]) - own.sum(2)
            usual = fit.sum(1) / np.maximum(taken.sum(1), 1)
            draw -= np.float32(self.pick) * np.minimum(fit / np.maximum(usual, 1e-3)[:, None], 9)
        offer = (seating.size[circles] < seating.high) & (self.random.random(len(circles)) < 0.5)
        return np.argmax(draw + 99 * (taken != offer[:, None]), axis=1)

    def _deal(
        self, circles: np.ndarray, chair: np.ndarray, waiting: np.ndarray, noise: float, shut: int | None = None
    ) -> Deal:
        """One person of each circle stands up and all offers are weighed; shut: a circle whose other members look for
        a seat elsewhere, too."""
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
        others = np.empty(0, np.int32) if shut is None else seats[shut][seats[shut] < facts.n]
        who = np.concatenate([stood[up], waiting, others])
        legal = self._legal(circles, seats, who)
        legal[up, np.arange(len(up))] = True  # everybody may sit down again where they sat
        if shut is not None:
            legal[shut, len(who) - len(others) :] = False
        flat = np.flatnonzero(legal)  # several times as quick as a look for both numbers at once
        circle = flat // len(who)
        person = flat - circle * len(who)
        if len(circle) * 8 > legal.size:  # few seats are out of the question: all with all costs less
            gain = (rest @ facts.worth[who].T)[circle, person]
        else:
            gain = np.einsum("et,et->e", facts.worth[who[person]], rest[circle])
        size = (seats < facts.n).sum(1)
        deal = Deal(circles, chair, seats, rest, rest_pairs, size, who, circle, person, gain)
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
            legal[(seats == facts.n).all(1)] = True
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
        if self.extra is not None:
            bonus += self.extra[deal.seats].sum(1) * (deal.size + 1 == seating.low)
            worth += self.extra[deal.who[deal.person]] * (deal.size + 1 >= seating.low)[deal.circle]
        if noise:
            worth += noise * self.random.standard_normal(len(worth), dtype=np.float32)
        return worth + bonus[deal.circle]

    def _do_without_one(self, circles: np.ndarray, chair: np.ndarray, waiting: np.ndarray, noise: float) -> Deal:
        """One circle, often a small one, is dissolved if all is then worth more."""
        seating = self.seating
        shut = int(np.argmin(seating.size[circles] + 4 * self.random.random(len(circles))))
        deal = self._deal(circles, chair, waiting, noise, shut)
        few = len(deal.who) - int(deal.size[shut])
        taken = assigned(deal, np.nonzero(deal.person < few)[0])
        without = assigned(deal, np.nonzero(deal.circle != shut)[0])
        stays = seating.weight[deal.size[shut]] * deal.rest_pairs[shut] + self.crowd[deal.size[shut]]
        if deal.worth[without].sum() > stays + deal.worth[taken].sum() + 1e-6:
            taken = without
            seating.circle_of[deal.who[few:]] = -1
            seating.seats[circles[shut]] = seating.facts.n
            deal.rest[shut], deal.rest_pairs[shut], deal.size[shut] = 0, 0, 0
        self._sit(deal, taken)
        return deal

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

    def found(self, group: list[int]) -> bool:
        """Opens a circle of the group if the circles that lend (one member each) can all be made whole again.

        Their free chairs and one of each other circle are seated anew; taken back unless more people sit after it.
        """
        seating = self.seating
        lent = seating.circle_of[group]
        lenders = lent[lent >= 0]
        others = np.setdiff1d(self.random.permutation(len(seating))[:EXACT], lenders)
        circles = np.concatenate([lenders, others])
        before = int(seating.size[circles].sum())
        chair = self._stand(circles)
        chair[: len(lenders)] = np.argmax(seating.seats[lenders] == np.array(group)[lent >= 0][:, None], axis=1)
        sat = seating.seats[circles, chair]
        deal = self._deal(circles, chair, np.setdiff1d(seating.waiting()[:EXACT], group), 0.0)
        taken = assigned(deal, np.nonzero(~np.isin(deal.who[deal.person], group))[0])
        size = deal.size.copy()
        size[deal.circle[taken]] += 1
        if ((size > 0) & (size < seating.low)).any() or int(size.sum()) + len(group) <= before:
            seating.circle_of[sat] = np.where(sat < seating.facts.n, circles, -1)
            return False
        self._sit(deal, taken)
        seating.found([group])
        return True
