"""Small pools: list every legal circle and choose the best of them, with proof."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from bot.matching.exact import FEW, Packing
from bot.matching.market import circle_values
from bot.matching.pool import Pool, facts_of
from bot.matching.rooms import TooMany, bits, largest_rooms, legal_circles
from bot.matching.seating import Seating

if TYPE_CHECKING:
    from bot.matching.circles import Wish

TINY = 16  # people up to which a longer list is solved to the proof
MOST_CIRCLES = 40_000


@dataclass(frozen=True)
class Answer:
    """groups and could_join in rows of the order searched; could_join: who waits although a seat would be legal."""

    groups: list[list[int]] = field(default_factory=list)
    bound: float | None = None
    cut_short: bool = False
    could_join: list[int] = field(default_factory=list)


def solve_small(pool: Pool, order: np.ndarray, wish: "Wish") -> Answer | None:
    """The proven best, or None where there are too many legal circles to list or the proof takes too long."""
    facts = facts_of(pool, order)
    foes = [bits(facts.enemies(row)) for row in range(facts.n)]
    try:
        rooms = largest_rooms(pool.open_themes[order], pool.slots[order], pool.languages[order], wish.low)
        table = legal_circles(rooms, foes, wish.low, wish.high, most=FEW if facts.n > TINY else MOST_CIRCLES)
    except TooMany:
        return None
    packing = Packing(table, circle_values(facts, table, wish.weight), facts.n, until=wish.until, nodes=5_000)
    choice = packing.best(everyone=wish.everyone)
    if not choice.proven:
        return None
    groups = [[int(row) for row in table[circle] if row >= 0] for circle in choice.picked]
    seating = Seating(facts, wish.low, wish.high, wish.weight)
    seating.found(groups)
    return Answer(groups, choice.bound, False, [row for row, _ in seating.openings()])
