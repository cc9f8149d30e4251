"""Buddies: two by two, as many as possible, then the best fit."""

from typing import Any

import numpy as np

from bot.matching.pool import Facts, Pool, canonical_order, facts_of, row_pairs

CHUNK = 256  # members compared with all others at once
ENOUGH = 40_000  # possible pairs kept; the time of the matching grows with them
SCALE = 1000  # rustworkx needs whole-number weights


def match_pairs(pool: Pool, *, again: Any = None, seed: int = 0) -> list[tuple[int, int]]:
    """Pairs (smaller row first, ascending) that share a theme, an hour and a language and are not blocked.

    A maximum-weight matching of maximum size (Edmonds' blossoms; Galil 1986) on the graph of each member's best
    partners. again int[k, 2]: pairs that shall not meet again; wrong ones raise ValueError that names the field.
    seed: breaks ties between equally good partners.
    """
    if not isinstance(pool, Pool):
        raise ValueError("pool: a Pool is needed")
    barred = row_pairs("again", again, len(pool))
    if not isinstance(seed, int) or seed < 0:
        raise ValueError("seed: a whole number from 0 up is needed")
    if len(pool) < 2:
        return []
    order = canonical_order(pool)
    facts = facts_of(pool, order)
    place = np.empty(len(pool), np.int64)
    place[order] = np.arange(len(pool))
    left, right, worth = candidates(facts, np.concatenate([pool.blocked, barred]), place, seed)
    return sorted(
        (int(min(a, b)), int(max(a, b))) for a, b in ((order[x], order[y]) for x, y in _matching(left, right, worth))
    )


def _matching(left: np.ndarray, right: np.ndarray, worth: np.ndarray) -> list[tuple[int, int]]:
    import rustworkx

    graph = rustworkx.PyGraph(multigraph=False)
    if not len(left):
        return []
    graph.add_nodes_from(range(int(max(left.max(), right.max())) + 1))
    graph.add_edges_from(list(zip(left.tolist(), right.tolist(), worth.tolist(), strict=True)))
    return sorted(tuple(sorted(pair)) for pair in rustworkx.max_weight_matching(graph, True, weight_fn=int))  # type: ignore[misc]


def candidates(
    facts: Facts, barred: np.ndarray, place: np.ndarray, seed: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(left, right, weight): each row's best legal partners; barred in rows of the pool, place: their rows of facts.

    Small pools keep every legal pair; large ones the best few of each member, at least ten.
    """
    n = facts.n
    best = int(min(n, max(10, ENOUGH // n)))
    random = np.random.default_rng(seed)
    never = place[barred].reshape(-1, 2)
    never = np.concatenate([never, never[:, ::-1]])
    never = never[np.argsort(never[:, 0], kind="stable")]
    found: list[np.ndarray] = []
    for start in range(0, n, CHUNK):
        rows = np.arange(start, min(n, start + CHUNK))
        alike = facts.worth[rows] @ facts.has[:n].T
        alike += random.random(alike.shape, dtype=np.float32) * np.float32(1e-4)
        alike[~facts.agree(facts.words[rows][:, None, :], facts.words[None, :n, :])] = -1
        alike[rows - start, rows] = -1
        here = never[np.searchsorted(never[:, 0], start) : np.searchsorted(never[:, 0], rows[-1] + 1)]
        alike[here[:, 0] - start, here[:, 1]] = -1
        top = np.argpartition(-alike, best - 1, axis=1)[:, :best] if best < n else np.tile(np.arange(n), (len(rows), 1))
        worth = np.take_along_axis(alike, top, axis=1)
        mine, column = np.nonzero(worth >= 0)
        other = top[mine, column]
        mine = rows[mine]
        weight = np.rint(worth[worth >= 0] * SCALE).astype(np.int64)
        found.append(np.stack([np.minimum(mine, other), np.maximum(mine, other), weight], 1))
    edges = np.concatenate(found)
    _, first = np.unique(edges[:, 0] * n + edges[:, 1], return_index=True)
    left, right, weight = edges[first].T
    return left, right, weight
