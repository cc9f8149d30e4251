"""The hard core: circles for the people who have the fewest others to sit with, chosen together and first.

Somebody with six possible companions is easily left over when a popular one among the six is spent elsewhere. All
smallest circles around each of the hardest-to-place people are listed, and the choice that seats most of them is
solved as a set packing. Everybody else is placed around these circles.
"""

import numpy as np

from bot.matching.exact import Packing
from bot.matching.pool import Facts
from bot.matching.rooms import TooMany, bits, largest_rooms, legal_circles
from bot.matching.small import table_values

HARD = 150  # people looked at, hardest to place first
COMPANY = 16  # possible companions above which somebody is not hard to place
EACH = 600  # circles listed a person


def core_circles(
    facts: Facts, scarce: np.ndarray, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int, *,
    until: float,
) -> tuple[list[list[int]], np.ndarray]:  # fmt: skip
    """(disjoint circles of `low`, the people who are hard to place): rows of facts."""
    hard, listed = [], []
    for row in scarce[:HARD]:
        near = np.nonzero(facts.agree(facts.words[: facts.n], facts.words[row]))[0]
        near = np.setdiff1d(near, facts.enemies(row))
        if not low <= len(near) <= COMPANY + 1:
            continue
        local = {int(one): k for k, one in enumerate(near)}
        foes = [bits(local[int(foe)] for foe in facts.enemies(one) if int(foe) in local) for one in near]
        rooms = largest_rooms(themes[near], slots[near], languages[near], low)
        try:
            table = legal_circles(rooms, foes, low, low, most=20 * EACH)
        except TooMany:
            continue
        table = near[table[(table == local[int(row)]).any(1)]]
        if len(table):
            hard.append(int(row))
            listed.append(table)
    if not hard:
        return [], np.empty(0, np.int64)
    table = np.unique(np.concatenate(listed), axis=0).astype(np.int32)
    is_hard = np.zeros(facts.n + 1)
    is_hard[hard] = 1
    ones = np.ones(low + 1)
    worth = 100 * is_hard[table].sum(1) + table_values(facts, table, ones) / low
    choice = Packing(table, worth, facts.n, until=until, nodes=50).best(everyone=False)
    return [table[circle].tolist() for circle in choice.picked], np.array(hard)
