"""The search: the market and its dive, rescue, annealed musical chairs; for few people the choice among all circles."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.chairs import PLACE, Chairs
from bot.matching.listed import Choice, list_circles
from bot.matching.market import Market, dive
from bot.matching.pool import Pool, facts_of
from bot.matching.rescue import Rescue
from bot.matching.rooms import Rooms
from bot.matching.seating import Seating
from bot.matching.ticker import Ticker

if TYPE_CHECKING:
    from bot.matching.circles import Wish

WARM = 0.6  # noise at the start, in mean similarities of two people
COLD = 0.1  # part of the rounds, at the end, that are played without noise
LISTED = 160  # people up to which listing all circles is tried


@dataclass(frozen=True)
class Answer:
    """groups and could_join in rows of the order searched; could_join: who waits although a seat would be legal."""

    groups: list[list[int]] = field(default_factory=list)
    bound: float | None = None
    cut_short: bool = False
    could_join: list[int] = field(default_factory=list)


def planned_looks(people: int) -> int:
    """A look takes time in proportion to the people."""
    return int(min(112, 112 * (2000 / people) ** 0.4))


def planned_dives(people: int) -> int:
    """Few people leave time for several, and there one person more or less is soon the question."""
    return int(min(8, max(1, 1200 / people)))


def planned_rounds(people: int) -> int:
    """A round takes the time of about people^1.8, above 10,000 of people; all of them that of about its root."""
    return int(min(8_000, max(8_000 * (1000 / people) ** 1.3, 700 * (10_000 / people) ** 0.5)))


class Search:
    """One run over the rows in `order` (those who can be placed at all)."""

    def __init__(self, pool: Pool, order: np.ndarray, wish: "Wish", ticker: Ticker) -> None:
        self.wish, self.ticker = wish, ticker
        self.random = np.random.default_rng([wish.seed, len(order)])
        weight = wish.weight / (wish.weight.max() or 1.0)  # whatever their unit: a seat counts more than any fit
        self.seating = Seating(facts_of(pool, order), wish.low, wish.high, weight)
        self.themes, self.slots, self.languages = pool.open_themes[order], pool.slots[order], pool.languages[order]
        self.rescue = Rescue(self.seating, self.themes, self.slots, self.languages)
        self.best: tuple[float, np.ndarray] = (-1.0, self.seating.seats.copy())
        self.cut_short = False

    def keep_best(self) -> None:
        score = self.seating.value + (PLACE * self.seating.placed if self.wish.everyone else 0.0)
        if score > self.best[0] + 1e-3:  # sums are kept in single precision
            self.best = (score, self.seating.seats.copy())

    def run(self) -> Answer:
        listed = self.listed() if self.seating.facts.n <= LISTED else None
        if listed is not None and not len(listed):
            return Answer(bound=0.0)
        self.start(planned_dives(self.seating.facts.n) if listed is None else 1)
        if listed is None:
            self.play()
        self.seating.load(self.best[1])
        self.last_joins()
        bound = None if listed is None else self.choose(listed)
        left = [row for row, _ in self.seating.openings()]
        return Answer(self.seating.groups(), bound, self.cut_short, left)

    def start(self, dives: int) -> None:
        """The best of so many dives, each completed by rescue."""
        wish, seating = self.wish, self.seating
        looks = planned_looks(seating.facts.n)
        if wish.sweeps is not None:
            looks = min(looks, wish.sweeps)
        for k in range(dives):
            seating.load(seating.seats[:0])
            half = (wish.begun + wish.until) / 2
            self.dive(looks, half, lambda part, k=k: self.ticker.at(0.4 * (k + part) / dives))
            if wish.everyone:
                self.found_more()
                self.rescue.everyone(self.random, wish.until)
            self.keep_best()
            if self.cut_short:
                break
        seating.load(self.best[1])

    def dive(self, looks: int, until: float, tell: Callable[[float], object]) -> bool:
        """Founds circles from those who wait, by so many looks at the market; whether there were any."""
        wish, seating = self.wish, self.seating
        rooms = Rooms(self.themes, self.slots, self.languages, wish.low, seating.waiting())
        market = Market(seating, rooms, self.random, everyone=wish.everyone, until=until)
        groups = dive(market, looks=looks, tell=tell)
        self.cut_short |= market.late
        seating.found(groups)
        return bool(groups)

    def found_more(self) -> None:
        """Founds circles from those who wait until there is none to be found, or the seconds are over."""
        until = self.wish.until
        while time.monotonic() < until and self.dive(0, until, self.ticker.at):
            pass

    def listed(self) -> np.ndarray | None:
        """All legal circles, where these are few enough."""
        wish = self.wish
        return list_circles(self.seating.facts, self.themes, self.slots, self.languages, wish.low, wish.high)

    def choose(self, table: np.ndarray) -> float | None:
        """Takes the best choice among all circles that there are; the bound that was proven."""
        seating, wish = self.seating, self.wish
        choice = Choice(seating.facts, table, wish.weight, until=wish.until)
        groups, bound = choice.best(seating.groups(), everyone=wish.everyone)
        self.cut_short |= choice.late
        seating.load(seating.seats[:0])
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
        chairs = Chairs(self.seating, self.random, everyone=wish.everyone)
        pace = Pace(rounds, wish)
        while pace.next():
            chairs.round(unit * WARM * max(0.0, 1 - pace.done / (1 - COLD)))
            self.keep_best()
            self.ticker.at(0.4 + 0.55 * pace.done)
        self.cut_short |= pace.hastened

    def unit(self) -> float:
        """The mean similarity of two people of one circle, in the weighted units of the value."""
        seating = self.seating
        pairs = (seating.size * (seating.size - 1) / 2).sum()
        mean = float(seating.pairs.sum() / max(pairs, 1))
        return mean * float(seating.weight[seating.size].mean())

    def last_joins(self) -> None:
        """Nobody waits who could found a circle with others who wait (where the seconds allow to look for one), or
        legally join one below its largest size (always: it takes one comparison with each open circle)."""
        seating = self.seating
        if not self.wish.everyone:
            return
        self.found_more()
        for row, circles in seating.openings():
            still = seating.welcome(np.array([row]), circles)[0] & (seating.size[circles] < seating.high)
            if still.any():
                seating.add(row, max(circles[still].tolist(), key=lambda circle: seating.gain(row, circle)))


class Pace:
    """How far the game is, done in 0..1 by rounds; when the seconds will not do, the rest is taken in larger steps."""

    def __init__(self, rounds: int, wish: "Wish") -> None:
        self.step, self.done, self.played, self.hastened = 1 / rounds, -1 / rounds, -1, False
        self.begun, self.wish = time.monotonic(), wish

    def next(self) -> bool:
        """Whether another round is played; counts it."""
        self.played += 1
        self.done += self.step
        now, wish = time.monotonic(), self.wish
        if self.done > 1 - 1e-9:
            return False
        if now >= wish.until:
            self.hastened = True
            return False
        if self.played and now > (wish.begun + wish.until) / 2:
            rest = (now - self.begun) / self.played * (1 - self.done)
            if rest / self.step > wish.until - now:
                self.step, self.hastened = rest / (0.9 * (wish.until - now)), True
        return True


def search(pool: Pool, order: np.ndarray, wish: "Wish", ticker: Ticker) -> Answer:
    return Search(pool, order, wish, ticker).run()
