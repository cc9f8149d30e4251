"""The people who wait, as the engine sees them: rows of yes and no, and pairs that must never meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np


def yes_no(name: str, given: Any, rows: int | None = None, columns: int | None = None) -> np.ndarray:
    """given as a bool matrix; 0 and 1 are accepted. ValueError names the field and what is wrong with it."""
    table = np.asarray(given)
    if table.ndim != 2:
        raise ValueError(f"{name}: a table of two dimensions is needed, not {table.ndim}")
    if rows is not None and table.shape[0] != rows:
        raise ValueError(f"{name}: {rows} rows are needed, not {table.shape[0]}")
    if columns is not None and table.shape[1] != columns:
        raise ValueError(f"{name}: {columns} columns are needed, not {table.shape[1]}")
    if table.dtype != bool:
        if table.dtype.kind not in "iuf":
            raise ValueError(f"{name}: yes or no is needed, not {table.dtype}")
        if not np.isin(table, (0, 1)).all():  # a NaN is neither
            raise ValueError(f"{name}: only yes and no (1 and 0) are allowed")
    return table.astype(bool)


def row_pairs(name: str, given: Any, rows: int) -> np.ndarray:
    """given as distinct pairs int64[k, 2] with the smaller row first. ValueError names the field."""
    pairs = np.asarray(given if given is not None else [])
    if pairs.size == 0:
        return np.empty((0, 2), np.int64)
    if pairs.ndim != 2 or pairs.shape[1] != 2:
        raise ValueError(f"{name}: pairs of row numbers are needed, not shape {pairs.shape}")
    if pairs.dtype.kind not in "iu":
        raise ValueError(f"{name}: whole row numbers are needed, not {pairs.dtype}")
    if pairs.min() < 0 or pairs.max() >= rows:
        raise ValueError(f"{name}: a row number lies outside 0..{rows - 1}")
    if (pairs[:, 0] == pairs[:, 1]).any():
        raise ValueError(f"{name}: a row is paired with itself")
    return np.unique(np.sort(pairs.astype(np.int64), axis=1), axis=0)


class Pool:
    """n members who wait.

    tags[n, T]: counts for fit. slots[n, S]: weekly hours in one common clock (UTC). languages[n, L].
    themes[n, T]: tags the member lets be a circle's theme (None: all their tags). avoid[n, T]: tags that must not
    be the theme of the member's circle. blocked[k, 2]: row numbers of pairs that never meet, in either order.
    Any T, S and L. Wrong shapes, values that are not yes or no, rows outside, a row that blocks itself: ValueError
    that names the field.
    """

    def __init__(
        self, tags: Any, slots: Any, languages: Any, *, themes: Any = None, avoid: Any = None, blocked: Any = None
    ) -> None:
        self.tags = yes_no("tags", tags)
        rows, columns = self.tags.shape
        self.slots = yes_no("slots", slots, rows)
        self.languages = yes_no("languages", languages, rows)
        self.themes = self.tags if themes is None else yes_no("themes", themes, rows, columns)
        self.avoid = None if avoid is None else yes_no("avoid", avoid, rows, columns)
        self.blocked = row_pairs("blocked", blocked, rows)

    def __len__(self) -> int:
        return len(self.tags)

    @property
    def open_themes(self) -> np.ndarray:
        """bool[n, T]: tags under which the member may sit: theirs, allowed as a theme, not avoided."""
        mine = self.tags & self.themes
        return mine if self.avoid is None else mine & ~self.avoid

    @property
    def idf(self) -> np.ndarray:
        """float[T]: ln(1 + n / people with the tag). Rare shared experience counts for more."""
        return np.log(1 + len(self) / np.maximum(self.tags.sum(0), 1))


def packed(table: np.ndarray) -> np.ndarray:
    """uint64[n, words]: the columns of a bool table as bits, 64 to a word; at least one word."""
    rows, columns = table.shape
    words = max(1, -(-columns // 64))
    padded = np.zeros((rows, words * 64), bool)
    padded[:, :columns] = table
    return np.packbits(padded, axis=1, bitorder="little").view(np.uint64).reshape(rows, words)


def canonical_order(pool: Pool) -> np.ndarray:
    """An order of the rows that depends on what they say, not on where they stand.

    The search is steered by row numbers (ties, random picks); in this order the same people give the same circles
    whoever signed up first. Each row is hashed, then three times again with its blocked neighbours, as in
    Weisfeiler-Lehman colour refinement. Rows that still tie are interchangeable but for rare symmetric cases.
    """
    facts = (pool.tags, pool.open_themes, pool.slots, pool.languages)
    with np.errstate(over="ignore"):
        mixed = np.zeros(len(pool), np.uint64)
        for table in facts:
            for word in packed(table).T:
                mixed = _mix(mixed ^ _mix(word))
        for _ in range(3):
            around = np.zeros(len(pool), np.uint64)
            for a, b in (pool.blocked.T, pool.blocked.T[::-1]):
                np.add.at(around, a, _mix(mixed[b]))
            mixed = _mix(mixed ^ _mix(around))
    return np.argsort(mixed, kind="stable")


def _mix(word: np.ndarray) -> np.ndarray:
    """The finaliser of splitmix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit."""
    word = word + np.uint64(0x9E3779B97F4A7C15)
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


@dataclass(frozen=True)
class Facts:
    """The pool made ready for the search. Row n is *nobody*, an empty chair: agrees with everything, shares nothing.

    words uint64[n + 1, W]: themes, hours and languages as bits, in the columns given by fields.
    tables: themes, hours, languages as bool[64 k, n + 1]: who has a column, nobody none.
    has float32[n + 1, T], worth = has x idf (float64[T]): `worth[a] @ has[b]` is the similarity of a and b.
    block_start, block_other: the blocked partners of row r are block_other[block_start[r]:block_start[r + 1]].
    """

    n: int
    words: np.ndarray
    fields: list[slice]
    tables: list[np.ndarray]
    has: np.ndarray
    worth: np.ndarray
    idf: np.ndarray
    block_start: np.ndarray
    block_other: np.ndarray

    def enemies(self, row: int) -> np.ndarray:
        return self.block_other[self.block_start[row] : self.block_start[row + 1]]

    def agree(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        """bool: do two sets of packed words (broadcast on all but the last axis) share a theme, an hour, a language?"""
        fine: Any = None
        for field in self.fields:
            shared: Any = None
            for word in range(field.start, field.stop):
                both = np.ascontiguousarray(left[..., word]) & np.ascontiguousarray(right[..., word])
                shared = both if shared is None else shared | both
            fine = shared != 0 if fine is None else fine & (shared != 0)
        return fine

    def common(self, rows: np.ndarray) -> np.ndarray:
        """uint64[..., W]: what everybody in rows[..., k] has in common."""
        return np.bitwise_and.reduce(self.words[rows], axis=-2)


def facts_of(pool: Pool, order: np.ndarray | Sequence[int]) -> Facts:
    """The rows of the pool in the order given (may be a part of them; idf stays that of the whole pool)."""
    order = np.asarray(order, np.int64)
    n, columns = len(order), pool.tags.shape[1]
    parts = [packed(table[order]) for table in (pool.open_themes, pool.slots, pool.languages)]
    edges = np.cumsum([0] + [part.shape[1] for part in parts])
    words = np.full((n + 1, edges[-1]), np.uint64(0xFFFFFFFFFFFFFFFF))
    words[:n] = np.concatenate(parts, axis=1)
    has = np.zeros((n + 1, columns), np.float32)
    has[:n] = pool.tags[order]
    start, other = _neighbours(pool, order)
    worth = (has * pool.idf).astype(np.float32)
    tables = [_by_column(part) for part in parts]
    fields = [slice(int(a), int(b)) for a, b in pairwise(edges)]
    return Facts(n, words, fields, tables, has, worth, pool.idf, start, other)


def _by_column(words: np.ndarray) -> np.ndarray:
    """bool[64 k, n + 1]: packed words spread out again, turned on their side, with a last column for nobody."""
    table = np.zeros((words.shape[1] * 64, len(words) + 1), bool)
    table[:, :-1] = np.unpackbits(words.view(np.uint8), axis=1, bitorder="little").T
    return table


def _neighbours(pool: Pool, order: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    place = np.full(len(pool) + 1, -1, np.int64)
    place[order] = np.arange(len(order))
    pairs = place[pool.blocked].reshape(-1, 2)
    pairs = pairs[(pairs >= 0).all(1)]
    both = np.concatenate([pairs, pairs[:, ::-1]])
    both = both[np.argsort(both[:, 0], kind="stable")]
    start = np.searchsorted(both[:, 0], np.arange(len(order) + 2))
    return start, both[:, 1].copy()
