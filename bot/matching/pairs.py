"""Buddies: two by two, as many as possible, then the best fit."""

from numbers import Integral
from typing import Any

import numpy as np

from bot.matching.pool import Facts, Pool, canonical_order, facts_of, row_pairs

CHUNK = 256  # members compared with all others at once
ENOUGH = 40_000  # possible pairs kept; the time of the matching grows with them
SCALE = 1000  # rustworkx needs whole-number weights


def match_pairs(pool: Pool, *, again: Any = None, seed: int = 0) -> list[tuple[int, int]]:
    """Pairs (smaller row first, ascending) that share a theme, an hour and a language and are not blocked.

    A maximum-weight matching of maximum size (Edmonds' blossoms; Galil 1986) on the graph of each member's best
    partners; those left over are matched among themselves in the same way, until nobody more finds somebody: where a
    few people fit everybody, they are the best partners of all, and there are too few of them.

    again int[k, 2]: pairs that shall not meet again; wrong ones raise ValueError that names the field. seed: breaks
    ties between equally good partners.
    """
    if not isinstance(pool, Pool):
        raise ValueError("pool: a Pool is needed")
    barred = row_pairs("again", again, len(pool))
    if not isinstance(seed, Integral) or seed < 0:
        raise ValueError("seed: a whole number from 0 up is needed")
    if len(pool) < 2:
        return []
    order = canonical_order(pool)
    facts = facts_of(pool, order)
    place = np.empty(len(pool), np.int64)
    place[order] = np.arange(len(pool))
    barred = place[np.concatenate([pool.blocked, barred])].reshape(-1, 2)
    left_over = np.arange(facts.n)
    pairs: list[tuple[int, int]] = []
    while len(found := _matching(*candidates(facts, left_over, barred, int(seed)))):
        pairs += found
        left_over = np.setdiff1d(left_over, found)
    return sorted((int(min(a, b)), int(max(a, b))) for a, b in ((order[x], order[y]) for x, y in pairs))


def _matching(left: np.ndarray, right: np.ndarray, worth: np.ndarray) -> list[tuple[int, int]]:
    import rustworkx

    graph = rustworkx.PyGraph(multigraph=False)
    if not len(left):
        return []
    graph.add_nodes_from(range(int(max(left.max(), right.max())) + 1))
    graph.add_edges_from(list(zip(left.tolist(), right.tolist(), worth.tolist(), strict=True)))
    return sorted(tuple(sorted(pair)) for pair in rustworkx.max_weight_matching(graph, True, weight_fn=int))  # type: ignore[misc]


def candidates(
    facts: Facts, among: np.ndarray, barred: np.ndarray, seed: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(left, right, weight): the best legal partners of each row in `among` (ascending); barred: pairs of rows.

    Small pools keep every legal pair; large ones the best few of each member, at least ten.
    """
    n = len(among)
    best = int(min(n, max(10, ENOUGH // max(n, 1))))
    random = np.random.default_rng(seed)
    place = np.full(facts.n, -1)
    place[among] = np.arange(n)
    never = place[barred]
    never = never[(never >= 0).all(1)]
    never = np.concatenate([never, never[:, ::-1]])
    never = never[np.argsort(never[:, 0], kind="stable")]
    worth, has, words = facts.worth[among], facts.has[among].T, facts.words[among]
    found: list[np.ndarray] = [np.empty((0, 3), np.int64)]
    for start in range(0, n, CHUNK):
        rows = np.arange(start, min(n, start + CHUNK))
        alike = worth[rows] @ has
        alike += random.random(alike.shape, dtype=np.float32) * np.float32(1e-4)
        alike[~facts.agree(words[rows][:, None, :], words[None, :, :])] = -1
        alike[rows - start, rows] = -1
        here = never[np.searchsorted(never[:, 0], start) : np.searchsorted(never[:, 0], rows[-1] + 1)]
        alike[here[:, 0] - start, here[:, 1]] = -1
        top = np.argpartition(-alike, best - 1, axis=1)[:, :best] if best < n else np.tile(np.arange(n), (len(rows), 1))
        fit = np.take_along_axis(alike, top, axis=1)
        mine, column = np.nonzero(fit >= 0)
        other = top[mine, column]
        mine = rows[mine]
        weight = np.rint(fit[fit >= 0] * SCALE).astype(np.int64)
        found.append(np.stack([np.minimum(mine, other), np.maximum(mine, other), weight], 1))
    edges = np.concatenate(found)
    _, first = np.unique(edges[:, 0] * n + edges[:, 1], return_index=True)
    left, right, weight = edges[first].T
    return among[left], among[right], weight
