"""The guided search for larger pools: seed and fill, rescue, annealed musical chairs, windows, last joins."""

import time
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.chairs import PLACE, Chairs, firm
from bot.matching.founding import Founder
from bot.matching.pool import Pool, facts_of
from bot.matching.rescue import Rescue
from bot.matching.seating import Seating
from bot.matching.small import Answer, could_join
from bot.matching.ticker import Ticker

if TYPE_CHECKING:
    from bot.matching.circles import Wish

NOISE = 1.6  # at the start, in units of the mean similarity of two people of one circle
COLD = 0.08  # part of the rounds at the end that are played without noise


def planned_rounds(people: int) -> int:
    return int(np.clip(8_000_000 // max(people, 1), 400, 8000))


class Search:
    """One run over the rows in `order` (those who can be placed at all; met: how much company each of them has)."""

    def __init__(self, pool: Pool, order: np.ndarray, met: np.ndarray, wish: "Wish", ticker: Ticker) -> None:
        self.wish, self.ticker = wish, ticker
        self.random = np.random.default_rng([wish.seed, len(order)])
        self.seating = Seating(facts_of(pool, order), wish.low, wish.high, wish.weight)
        self.scarce = np.argsort(met, kind="stable")
        self.founder = Founder(self.seating, pool, order, self.random)
        founder = self.founder
        self.rescue = Rescue(self.seating, founder.themes, founder.slots, founder.languages)
        self.best: tuple[float, np.ndarray] = (-1.0, self.seating.seats.copy())
        self.cut_short = False

    def score(self) -> float:
        return self.seating.value + (PLACE * self.seating.placed if self.wish.everyone else 0.0)

    def keep_best(self) -> None:
        score = self.score()
        if score > self.best[0] + 1e-3:  # sums are kept in single precision
            self.best = (score, self.seating.seats.copy())

    def run(self) -> Answer:
        self.founder.found_all(self.scarce, lambda part: self.ticker.at(0.05 * part))
        if self.wish.everyone:
            self.rescue.everyone(self.random)
        self.keep_best()
        self.play()
        self.seating.load(self.best[1])
        self.last_joins()
        return Answer(self.seating.groups(), None, self.cut_short, could_join(self.seating))

    def play(self) -> None:
        """Musical chairs. Cooling follows the rounds played; when the seconds will not do, it is hastened."""
        wish = self.wish
        rounds = planned_rounds(self.seating.facts.n) if wish.sweeps is None else wish.sweeps
        if not len(self.seating) or not rounds:
            return
        chairs = Chairs(self.seating, self.random, crowd=firm(wish.low, wish.high, everyone=wish.everyone))
        warm = NOISE * self.warmth()
        begun, done, step = time.monotonic(), 0.0, 1 / rounds
        played = 0
        while done < 1 - 1e-9:
            left = max(0.0, 1 - done / (1 - COLD))
            chairs.round(warm * left)
            if wish.everyone and played % 50 == 49:
                self.rescue.everyone(self.random)
            self.keep_best()
            played += 1
            done += step
            self.ticker.at(0.05 + 0.9 * done)
            now = time.monotonic()
            if now >= wish.until:
                self.cut_short = True
                return
            if now > (wish.begun + wish.until) / 2:
                pace = (now - begun) / played
                if pace * (1 - done) / step > wish.until - now:
                    step, self.cut_short = pace * (1 - done) / (0.9 * (wish.until - now)), True

    def warmth(self) -> float:
        """The mean similarity of two people of one circle, in the weighted units of the value."""
        seating = self.seating
        pairs = (seating.size * (seating.size - 1) / 2).sum()
        mean = float(seating.pairs.sum() / max(pairs, 1))
        return mean * float(seating.weight[seating.size].mean())

    def last_joins(self) -> None:
        """Nobody waits who could found a circle with others who wait, or legally join one below its largest size."""
        seating = self.seating
        if not self.wish.everyone:
            return
        self.founder.refresh()
        self.founder.found_all(self.scarce)
        for row in seating.waiting():
            roomy = np.nonzero(seating.size < seating.high)[0]
            if not len(roomy):
                return
            fine = roomy[seating.welcome(np.array([row]), roomy)[0]]
            if len(fine):
                seating.add(int(row), max(fine.tolist(), key=lambda circle: seating.gain(int(row), circle)))


def search(pool: Pool, order: np.ndarray, met: np.ndarray, wish: "Wish", ticker: Ticker) -> Answer:
    """A good formation for any number of people; no proof."""
    if not len(order):
        return Answer()
    return Search(pool, order, met, wish, ticker).run()
