"""One round's offers, seats that people could take, and the best way to take them."""

from dataclasses import dataclass, field

import numpy as np

FULL = 1 << 16  # seats x people up to which a table of all of them is made


@dataclass
class Deal:
    """In circles[k], chair[k] is free; rest (tag counts), rest_pairs and size are of those who stayed there.

    who: the rows that may sit down. Offer e is a seat in circles[circle[e]] for who[person[e]]; it adds gain[e] of
    similarity and is worth worth[e] in all. Offers are ordered by circle, then by person.
    """

    circles: np.ndarray
    chair: np.ndarray
    rest: np.ndarray
    rest_pairs: np.ndarray
    size: np.ndarray
    who: np.ndarray
    circle: np.ndarray
    person: np.ndarray
    gain: np.ndarray
    worth: np.ndarray = field(default_factory=lambda: np.empty(0))


def assigned(deal: Deal) -> np.ndarray:
    """The offers (their numbers, ascending) that are best taken together: at most one a circle and one a person.

    An assignment problem in which a chair may also stay empty, which is worth nothing. Small tables are solved in full
    (Crouse 2016), where each seat that was not offered counts as empty, large ones as sparse ones (Jonker and
    Volgenant 1987), where each person also has a place of their own without a circle.
    """
    circles, people = len(deal.circles), len(deal.who)
    if circles * people > FULL:
        return _sparse(circles, people, deal.circle, deal.person, deal.worth)
    from scipy.optimize import linear_sum_assignment

    cost, number = np.zeros((circles, people)), np.full((circles, people), -1)
    cost[deal.circle, deal.person] = -deal.worth
    number[deal.circle, deal.person] = np.arange(len(deal.worth))
    taken = number[linear_sum_assignment(cost)]
    return taken[taken >= 0]


def _sparse(circles: int, people: int, line: np.ndarray, column: np.ndarray, worth: np.ndarray) -> np.ndarray:
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    nothing = worth.max(initial=0.0) + 1.0  # costs are above 0: a sparse table drops a 0
    cost = np.concatenate([nothing - worth, np.full(people, nothing)])
    rows = np.concatenate([column, np.arange(people)])
    columns = np.concatenate([line, circles + np.arange(people)])
    _, seat = min_weight_full_bipartite_matching(csr_array((cost, (rows, columns)), shape=(people, circles + people)))
    sits = np.nonzero(seat < circles)[0]
    return np.searchsorted(line * people + column, np.sort(seat[sits] * people + sits))
