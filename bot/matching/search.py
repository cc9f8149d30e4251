"""The guided search for larger pools: seed and fill, rescue, annealed musical chairs, last joins."""

import time
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.chairs import PLACE, Chairs, firm, loose
from bot.matching.core import core_circles
from bot.matching.founding import Founder
from bot.matching.pool import Pool, facts_of
from bot.matching.priced import list_circles, priced_choice
from bot.matching.rescue import Rescue
from bot.matching.seating import Seating
from bot.matching.small import Answer, could_join
from bot.matching.ticker import Ticker

if TYPE_CHECKING:
    from bot.matching.circles import Wish

LOOSE, LOOSE_LARGE = 0.3, 0.1  # part of the rounds in which circles may come and go; above LARGE people
LARGE = 2000
# noise at the start of the loose and of the firm part, in mean similarities of two people
WARM, MILD = 1.4, 0.7
COLD = 0.2  # part of the firm rounds, at the end, that are played without noise
PLACE_FROM, PLACE_TO = 4.0, 25.0  # worth of a seat in the loose part, in mean similarities
BEND_FROM, BEND_TO = 0.5, 4.0  # how little a circle that is too small counts
PICK = 0.4  # pull towards those whose fit is poor, in the firm part
RETURN = 0.3  # part of the firm rounds after which a fuller seating seen before the loose ones is taken up again
RESCUE_EVERY = 50
LISTED = 160  # people up to which listing all circles is tried
EXTRA = 40.0


def planned_rounds(people: int) -> int:
    """A round takes the time of about people^1.8, above 10,000 of people; all of them that of about its root."""
    if people <= LISTED:
        return 1500
    return int(min(14_000, max(14_000 * (1000 / people) ** 1.3, 700 * (10_000 / people) ** 0.5)))


class Search:
    """One run over the rows in `order` (those who can be placed at all; met: how much company each of them has)."""

    def __init__(self, pool: Pool, order: np.ndarray, met: np.ndarray, wish: "Wish", ticker: Ticker) -> None:
        self.wish, self.ticker = wish, ticker
        self.random = np.random.default_rng([wish.seed, len(order)])
        weight = wish.weight.copy()
        weight[1 : wish.low] = weight[wish.low]  # in the loose part a circle that grows counts already
        self.seating = Seating(facts_of(pool, order), wish.low, wish.high, weight)
        self.scarce = np.argsort(met, kind="stable")
        self.founder = Founder(self.seating, pool, order, self.random)
        founder = self.founder
        self.rescue = Rescue(self.seating, founder.themes, founder.slots, founder.languages)
        self.hard = np.empty(0, np.int64)
        self.best: tuple[float, np.ndarray] = (-1.0, self.seating.seats.copy())
        self.cut_short = False
        self.loose = LOOSE if len(order) <= LARGE else LOOSE_LARGE

    def keep_best(self) -> None:
        score = self.seating.value + (PLACE * self.seating.placed if self.wish.everyone else 0.0)
        if score > self.best[0] + 1e-3:  # sums are kept in single precision
            self.best = (score, self.seating.seats.copy())

    def run(self) -> Answer:
        if self.wish.everyone:
            founder = self.founder
            core, self.hard = core_circles(
                self.seating.facts, self.scarce, founder.themes, founder.slots, founder.languages, self.wish.low,
                until=self.wish.until,
            )  # fmt: skip
            self.seating.found(core)
            founder.refresh()
        self.founder.found_all(self.scarce, lambda part: self.ticker.at(0.05 * part))
        if self.wish.everyone:
            self.rescue.everyone(self.random)
        self.keep_best()
        self.play()
        self.seating.load(self.best[1])
        self.last_joins()
        bound = self.choose_priced() if self.seating.facts.n <= LISTED else None
        return Answer(self.seating.groups(), bound, self.cut_short, could_join(self.seating))

    def choose_priced(self) -> float | None:
        """Takes the best choice among promising circles where all can be listed; the bound that was proven."""
        seating, founder, wish = self.seating, self.founder, self.wish
        facts = seating.facts
        table = list_circles(facts, founder.themes, founder.slots, founder.languages, wish.low, wish.high)
        if table is None or not len(table):
            return None
        groups, bound, late = priced_choice(
            facts, table, wish.weight, seating.groups(), everyone=wish.everyone, until=wish.until
        )
        self.cut_short |= late
        seating.load(np.empty((0, wish.high), np.int32))
        seating.found(groups)
        self.last_joins()
        return bound

    def play(self) -> None:
        """Musical chairs. Cooling follows the rounds played; when the seconds will not do, it is hastened."""
        wish = self.wish
        rounds = planned_rounds(self.seating.facts.n) if wish.sweeps is None else wish.sweeps
        if not len(self.seating) or not rounds:
            return
        unit = self.unit()
        chairs = Chairs(self.seating, self.random, crowd=firm(wish.low, wish.high, everyone=wish.everyone))
        pace = Pace(rounds, wish)
        loosened, returned = wish.everyone, not wish.everyone
        if loosened:
            chairs.extra = self.scarcity(unit)
        while pace.done < 1 - 1e-9:
            if loosened and pace.done >= self.loose:
                loosened, chairs.extra = False, None
                self.make_firm()
            if loosened:
                self.loose_round(chairs, pace.done / self.loose, unit)
            else:
                self.firm_round(chairs, pace.done, unit, pace.played)
                returned = returned or self.back_to_fuller(pace.done)
            self.ticker.at(0.05 + 0.9 * pace.done)
            if not pace.next():
                break
        self.cut_short = pace.hastened
        if loosened:
            self.make_firm()

    def loose_round(self, chairs: Chairs, part: float, unit: float) -> None:
        seating = self.seating
        empty = np.nonzero(seating.size == 0)[0]
        spare = 2 + seating.facts.n // 60
        if len(empty) < spare:
            room = np.full((spare - len(empty), seating.high), seating.facts.n, np.int32)
            seating.load(np.concatenate([seating.seats, room]))
        elif len(empty) > 2 * spare:
            seating.close(empty[spare:])
        place = unit * PLACE_FROM * (PLACE_TO / PLACE_FROM) ** part
        chairs.crowd = loose(seating.low, seating.high, place, BEND_FROM + (BEND_TO - BEND_FROM) * part)
        chairs.shut, chairs.pick = 0.0, 0.0
        chairs.round(unit * (WARM + (MILD - WARM) * part))

    def make_firm(self) -> None:
        """Ends the loose part: what is too small is dissolved, and who falls out is seated or rescued."""
        seating = self.seating
        seating.close(np.nonzero(seating.size < seating.low)[0])
        self.founder.refresh()
        self.founder.found_all(self.scarce)
        self.rescue.everyone(self.random, most=len(self.scarce))
        self.keep_best()

    def back_to_fuller(self, done: float) -> bool:
        """Whether it was time to look; where more people once had a seat, the game goes on from there."""
        if done < self.loose + RETURN * (1 - self.loose):
            return False
        if self.seating.placed < (self.best[1] < self.seating.facts.n).sum():
            self.seating.load(self.best[1])
        return True

    def firm_round(self, chairs: Chairs, done: float, unit: float, played: int) -> None:
        wish = self.wish
        start = self.loose if wish.everyone else 0.0
        part = (done - start) / (1 - start)
        chairs.crowd = firm(wish.low, wish.high, everyone=wish.everyone)
        chairs.shut, chairs.pick = 0.1, PICK
        chairs.round(unit * (MILD if wish.everyone else WARM) * max(0.0, 1 - part / (1 - COLD)))
        if wish.everyone and played % RESCUE_EVERY == 0:
            self.rescue.everyone(self.random, chairs)
        self.keep_best()

    def scarcity(self, unit: float) -> np.ndarray:
        """A seat for somebody who is hard to place is worth more, so that their circle does not fall apart."""
        extra = np.zeros(self.seating.facts.n + 1)
        extra[self.hard] = unit * EXTRA
        return extra

    def unit(self) -> float:
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


class Pace:
    """How far the game is, done in 0..1 by rounds; when the seconds will not do, the rest is taken in larger steps."""

    def __init__(self, rounds: int, wish: "Wish") -> None:
        self.step, self.done, self.played, self.hastened = 1 / rounds, 0.0, 0, False
        self.begun, self.wish = time.monotonic(), wish

    def next(self) -> bool:
        """Counts a round; False when the seconds are over."""
        self.played += 1
        self.done += self.step
        now, wish = time.monotonic(), self.wish
        if now >= wish.until:
            self.hastened = True
            return False
        if now > (wish.begun + wish.until) / 2:
            rest = (now - self.begun) / self.played * (1 - self.done)
            if rest / self.step > wish.until - now:
                self.step, self.hastened = rest / (0.9 * (wish.until - now)), True
        return True


def search(pool: Pool, order: np.ndarray, met: np.ndarray, wish: "Wish", ticker: Ticker) -> Answer:
    """A good formation for any number of people; no proof."""
    if not len(order):
        return Answer()
    return Search(pool, order, met, wish, ticker).run()
