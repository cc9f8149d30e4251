"""The market: which circles go together best over the whole pool, before anybody plays for a single chair.

Every person has a *price*: what the circles that want them bid. Circles worth more than their members cost are looked
for in every room; then the prices move until each person is wanted about once, by the part
wanted(c) = exp((value(c) - sum of its prices) / blur) of each circle. That is the linear relaxation of the choice
among all circles, with the circles found as they are needed (column generation, Gilmore and Gomory 1961), smoothed
by entropy so that scaling solves it (Darroch and Ratcliff 1972). Then comes the *dive*: the most wanted circles are
fixed, a few at a time, and prices and circles are worked out anew for those who are left.
"""

import time
from collections.abc import Callable

import numpy as np

from bot.matching.pool import Facts
from bot.matching.rooms import Rooms
from bot.matching.seating import Seating

CELLS = 1 << 18  # pairs weighed in one go
EACH = 3  # circles kept from a look at a part of a room
KEEP = 8  # circles kept a person, those that fall least behind their price
SCALINGS = 30  # moves of the prices after each look
BLUR_FROM, BLUR_TO = 0.08, 0.01  # in values of a typical circle
LEAST = 1.5  # a person's price may fall so far below nothing, in the same unit, when everybody shall have a seat
NEVER = np.float32(1e6)


class Market:
    """Circles over the rows of a seating's facts and what people cost.

    table int32[k, high]: circles known, facts.n in unused places; value float64[k]; price float64[n + 1];
    wanted float64[k]; unit: value of a typical circle. until: monotonic time after which no room is looked at any
    more; late: it was reached.
    """

    def __init__(
        self, seating: Seating, rooms: Rooms, random: np.random.Generator, *, everyone: bool, until: float
    ) -> None:
        self.facts, self.rooms, self.random = seating.facts, rooms, random
        self.low, self.high, self.weight = seating.low, seating.high, seating.weight
        self.until, self.late = until, False
        self.foe_start, self.foe = _once(self.facts)
        self.table, self.value, self.wanted = np.empty((0, self.high), np.int32), np.empty(0), np.empty(0)
        self.price = np.full(self.facts.n + 1, -1.0 if everyone else 0.0)
        self.price[-1] = 0.0
        self.look(0.0)
        self.unit = float(np.median(self.value)) or 1.0 if len(self.value) else 1.0
        self.least = -LEAST * self.unit if everyone else 0.0
        self.price[:-1] = self.unit / 10
        self.blur = self.unit * BLUR_FROM
        self.people = len(np.unique(rooms.who))
        self.wanted = self.value.copy()

    def look(self, noise: float) -> None:
        """Adds circles that are worth more than they cost, by prices blurred with noise; none when it is late."""
        facts = self.facts
        cost = (self.price + noise * self.random.standard_normal(len(self.price))).astype(np.float32)
        cost[-1] = np.inf
        likeness = facts.has @ (facts.idf * self.random.standard_normal(len(facts.idf))).astype(np.float32)
        found = []
        for part in self.rooms.parts(likeness, self.random):
            if time.monotonic() > self.until:
                self.late = True
                break
            pieces = -(-part.size * part.shape[1] // CELLS)
            found += [self._grow(piece, cost) for piece in np.array_split(part, pieces)]
        if self.late and len(self.table):
            return
        behind = self.price[self.table].sum(1) - self.value
        kept = np.argsort(behind, kind="stable")[: KEEP * facts.n]
        self.table = np.unique(np.concatenate([self.table[kept], *found]), axis=0)
        self.value = circle_values(facts, self.table, self.weight)

    def balance(self) -> None:
        """Moves the prices until each person is wanted about once."""
        n, flat, blur = self.facts.n, self.table.ravel(), self.blur
        for _ in range(SCALINGS):
            self.wanted = np.exp(np.minimum((self.value - self.price[self.table].sum(1)) / blur, 3.0))
            load = np.bincount(flat, np.repeat(self.wanted, self.high), n + 1)
            self.price += blur / 6 * np.log(np.clip(load, 0.02, 50))
            np.maximum(self.price, self.least, out=self.price)
            self.price[n] = 0.0

    def fix(self, most: int) -> list[list[int]]:
        """Takes the most wanted circles, at most so many, off the market."""
        n, gone = self.facts.n, np.zeros(self.facts.n + 1, bool)
        groups: list[list[int]] = []
        for circle in np.argsort(-self.wanted, kind="stable"):
            if len(groups) == most:
                break
            group = self.table[circle]
            group = group[group < n]
            if not gone[group].any():
                gone[group] = True
                groups.append(group.tolist())
        self.people -= int(gone.sum())
        self.rooms.leave(gone)
        stays = ~gone[self.table].any(1)
        self.table, self.value, self.wanted = self.table[stays], self.value[stays], self.wanted[stays]
        return groups

    def _grow(self, rooms: np.ndarray, cost: np.ndarray) -> np.ndarray:
        """The best circles found in each room (a row of people), grown from each of them by who adds most for their
        price; table as in Market."""
        many, width = rooms.shape
        line = np.arange(many)[:, None]
        alike, price = self._alike(rooms), cost[rooms]
        gain, pairs, spent = alike.copy(), np.zeros((many, width), np.float32), price.copy()
        members = np.full((many, width, self.high), self.facts.n, np.int32)
        members[..., 0] = rooms
        best, best_size = np.zeros((many, width), np.float32), np.zeros((many, width), np.int64)
        for size in range(2, min(self.high, width) + 1):
            pick = (gain * self._share(size) - price[:, None, :]).argmax(2)
            pairs += np.take_along_axis(gain, pick[..., None], 2)[..., 0]
            spent += price[line, pick]
            members[..., size - 1] = rooms[line, pick]
            gain += alike[line, pick]
            if size >= self.low:
                left = np.float32(self.weight[size]) * pairs - spent
                better = (left > best) & (pairs > 0)  # a blocked pair is far below 0
                best[better], best_size[better] = left[better], size
        top = np.argsort(-best, axis=1, kind="stable")[:, :EACH]
        room, rank = np.nonzero(best[line, top] > 0)
        start = top[room, rank]
        groups = members[room, start]
        groups[np.arange(self.high) >= best_size[room, start][:, None]] = self.facts.n
        groups.sort(axis=1)
        return groups

    def _share(self, size: int) -> np.float32:
        """What a similarity with those who sit there says about the worth of somebody who makes them `size`: half of
        what the pairs with all will come to, in a circle that grows to the size that is best; all of it at the last.
        Never nothing, so that blocks are seen with any weights."""
        ends = max(range(size, self.high + 1), key=lambda s: self.weight[s] * (s - 1))
        share = self.weight[ends] * (ends - 1) / (2 * (size - 1)) if size < self.high else self.weight[size]
        return np.float32(max(share, 0.01))

    def _alike(self, rooms: np.ndarray) -> np.ndarray:
        """float32[rooms, width, width]: similarity of all pairs; far below 0 for one who is blocked, and oneself."""
        facts, width = self.facts, rooms.shape[1]
        alike = facts.worth[rooms] @ facts.has[rooms].transpose(0, 2, 1)
        alike[:, np.arange(width), np.arange(width)] = -NEVER
        flat = rooms.ravel()
        start = self.foe_start[flat]
        foes = self.foe_start[flat + 1] - start
        entry = np.repeat(np.arange(len(flat)), foes)
        foe = self.foe[np.repeat(start - np.cumsum(foes) + foes, foes) + np.arange(len(entry))]
        seats = np.arange(len(flat)) // width * (facts.n + 1) + flat
        rank = np.argsort(seats, kind="stable")
        sought = entry // width * (facts.n + 1) + foe
        other = rank[np.minimum(np.searchsorted(seats[rank], sought), len(flat) - 1)]
        there = seats[other] == sought
        room, one, two = entry[there] // width, entry[there] % width, other[there] % width
        alike[room, one, two] = alike[room, two, one] = -NEVER
        return alike


def _once(facts: Facts) -> tuple[np.ndarray, np.ndarray]:
    """Each blocked pair once, as Facts has them twice: at the one of the two who has fewer, so that somebody blocked
    by everybody has no list that every room they could sit in would go through."""
    many = np.diff(facts.block_start)
    one = np.repeat(np.arange(facts.n + 1), many)
    other = facts.block_other
    kept = (many[one] < many[other]) | ((many[one] == many[other]) & (one < other))
    return np.concatenate([[0], np.cumsum(np.bincount(one[kept], minlength=facts.n + 1))]), other[kept]


def circle_values(facts: Facts, table: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """float64[k]: weight x pairs' similarity of each circle of a table; facts.n or -1 in unused places."""
    value = np.empty(len(table))
    for start in range(0, len(table), 4096):
        part = table[start : start + 4096]
        together = np.zeros((len(part), facts.has.shape[1]), np.float32)
        for chair in range(table.shape[1]):
            together += facts.has[part[:, chair]]
        value[start : start + 4096] = (together * (together - 1) / 2) @ facts.idf
    return value * weight[((table >= 0) & (table < facts.n)).sum(1)]


def dive(market: Market, *, looks: int, tell: Callable[[float], object]) -> list[list[int]]:
    """Disjoint circles; tell(part done).

    A sixth of the looks, and at least eight, come before anything is fixed, while the blur lessens. When the market
    is late, what is left is fixed as it stands.
    """
    groups: list[list[int]] = []
    first = max(1, looks // 6, min(8, looks // 2))
    again = 1 + looks // 32  # looks before each time that circles are fixed
    for k in range(looks):
        market.look(market.blur)
        if market.late:
            break
        market.blur = market.unit * BLUR_FROM * (BLUR_TO / BLUR_FROM) ** min(1.0, k / first)
        market.balance()
        steps, rest = divmod(looks - 1 - k, again)
        if k >= first and not rest:
            groups += market.fix(1 + market.people // (6 * (1 + steps)))
        tell(k / looks)
    return groups + market.fix(len(market.table))
