"""Suggestions: the existing circles with room that would fit one member best, and why.

Blocks play no part here: a list that is shorter for one person would tell that person where somebody sits.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.matching.pool import yes_no

FEW = 32  # suggestions up to which the best are picked one by one instead of sorting all


@dataclass(frozen=True)
class Member:
    """One member's answers as bool rows: tags[T] count for fit, themes[T] may be a theme (None: all the tags),
    slots[S] weekly hours in UTC, languages[L], avoid[T] never a theme (None: nothing avoided)."""

    tags: np.ndarray
    slots: np.ndarray
    languages: np.ndarray
    themes: np.ndarray | None = None
    avoid: np.ndarray | None = None


@dataclass(frozen=True)
class Suggestion:
    """circle: row of the Circles asked. fit: mean similarity with one of its members (idf units). shared: columns of
    the tags that the circle shows and the member has, rarest first. slots: columns of the hours common to both."""

    circle: int
    fit: float
    shared: tuple[int, ...]
    slots: tuple[int, ...]


class Circles:
    """The circles of a server, made ready once and asked often.

    tags int[c, T]: members with each tag. size int[c]. themes bool[c, T]: the tags a circle shows. slots bool[c, S],
    languages bool[c, L]: what all its members share. room bool[c]: takes in new members. idf float[T], as
    `Pool.idf` of everybody. ValueError names a field of a wrong shape.
    """

    def __init__(self, *, tags: Any, size: Any, themes: Any, slots: Any, languages: Any, room: Any, idf: Any) -> None:
        counts = np.asarray(tags)
        if counts.ndim != 2 or counts.dtype.kind not in "biuf" or not np.isfinite(counts).all():
            raise ValueError("tags: a table of numbers is needed")
        rows, columns = counts.shape
        self.size = np.asarray(size)
        rarity = np.asarray(idf, np.float32)
        if self.size.shape != (rows,) or (self.size < 1).any():
            raise ValueError(f"size: {rows} whole numbers from 1 up are needed")
        if rarity.shape != (columns,) or not np.isfinite(rarity).all():
            raise ValueError(f"idf: {columns} numbers are needed")
        self.themes = yes_no("themes", themes, rows, columns)
        self.slots, self.languages = yes_no("slots", slots, rows), yes_no("languages", languages, rows)
        open_to_all = np.asarray(room)
        if open_to_all.shape != (rows,) or open_to_all.dtype != bool:
            raise ValueError(f"room: yes or no is needed for {rows} circles")
        rarest_first = np.argsort(-rarity, kind="stable")
        self.shown = [rarest_first[row].tolist() for row in self.themes[:, rarest_first]]
        self.hours = [row.nonzero()[0].tolist() for row in self.slots]
        fit = (counts / np.maximum(self.size, 1)[:, None]).astype(np.float32) * rarity
        self.fit = np.ascontiguousarray(fit.T)
        # a full circle has no theme here, so that it fits nobody
        self.with_theme = _who_has(self.themes & open_to_all[:, None])
        self.with_slot, self.with_language = _who_has(self.slots), _who_has(self.languages)

    def __len__(self) -> int:
        return len(self.size)


def suggest(member: Member, circles: Circles, *, top: int = 10) -> list[Suggestion]:
    """The `top` circles with room, a shown theme, an hour and a language in common with the member, best fit first.

    ValueError names a field of the member whose length does not fit the circles.
    """
    if top < 0:
        raise ValueError("top: a whole number from 0 up is needed")
    tags, themes, slots, languages = (row.nonzero()[0].tolist() for row in _answers(member, circles))
    rows = _rows(
        _any(circles.with_slot, slots) & _any(circles.with_theme, themes) & _any(circles.with_language, languages),
        len(circles),
    )
    fit = np.zeros(len(rows), np.float32)
    for tag in tags:
        fit += circles.fit[tag].take(rows)
    mine, free, shown, hours = set(tags), set(slots), circles.shown, circles.hours
    return [
        Suggestion(row, good, tuple([t for t in shown[row] if t in mine]), tuple([s for s in hours[row] if s in free]))
        for row, good in ((int(rows[at]), good) for at, good in _best(fit, top))
    ]


def _who_has(table: np.ndarray) -> list[int]:
    """For each column the circles that have it, as one whole number: bit c stands for circle c. Hundreds of circles
    are compared by one operation on such numbers, and a member has only a few columns of each table."""
    bits = np.packbits(table.T, axis=1, bitorder="little")
    return [int.from_bytes(column.tobytes(), "little") for column in bits]


def _any(with_column: list[int], mine: list[int]) -> int:
    circles = 0
    for column in mine:
        circles |= with_column[column]
    return circles


def _rows(bits: int, many: int) -> np.ndarray:
    marks = np.frombuffer(bits.to_bytes(-(-many // 8), "little"), np.uint8)
    return np.unpackbits(marks, bitorder="little").view(bool).nonzero()[0]


def _best(fit: np.ndarray, top: int) -> list[tuple[int, float]]:
    """(position, fit) of the `top` best, best first, earlier ones first among equals; fit is used up."""
    if top > FEW:
        ranked = np.argsort(-fit, kind="stable")[:top]
        return list(zip(ranked.tolist(), fit[ranked].tolist(), strict=True))
    best = []
    for _ in range(min(top, len(fit))):
        at = int(fit.argmax())
        best.append((at, float(fit[at])))
        fit[at] = -np.inf
    return best


def _answers(member: Member, circles: Circles) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    tags = _row("tags", member.tags, circles.themes.shape[1])
    themes = tags if member.themes is None else tags & _row("themes", member.themes, len(tags))
    if member.avoid is not None:
        themes = themes & ~_row("avoid", member.avoid, len(tags))
    slots = _row("slots", member.slots, circles.slots.shape[1])
    return tags, themes, slots, _row("languages", member.languages, circles.languages.shape[1])


def _row(name: str, given: Any, columns: int) -> np.ndarray:
    row = np.asarray(given)
    if row.shape != (columns,) or row.dtype != bool:
        raise ValueError(f"{name}: {columns} answers of yes or no are needed")
    return row
