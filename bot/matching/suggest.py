"""Suggestions: the existing circles with room that would fit one member best, and why.

Blocks play no part here: a list that is shorter for one person would tell that person where somebody sits.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.matching.pool import packed, yes_no

FEW = 512  # circles that are simply sorted


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
        themed = packed(self.themes)
        themed[~open_to_all] = 0  # a full circle fits nobody
        self.words = [[np.ascontiguousarray(word) for word in table.T] for table in
                      (packed(self.slots), themed, packed(self.languages))]  # fmt: skip

    def __len__(self) -> int:
        return len(self.size)


def suggest(member: Member, circles: Circles, *, top: int = 10) -> list[Suggestion]:
    """The `top` circles with room, a shown theme, an hour and a language in common with the member, best fit first.

    ValueError names a field of the member whose length does not fit the circles.
    """
    if top < 0:
        raise ValueError("top: a whole number from 0 up is needed")
    tags, themes, slots, languages = _answers(member, circles)
    rows: np.ndarray | None = None
    for words, mine in zip(circles.words, (slots, themes, languages), strict=True):
        fits = _shares(words, _bits(mine, len(words)), rows)
        rows = fits.nonzero()[0] if rows is None else rows[fits.nonzero()[0]]
    assert rows is not None
    fit = np.zeros(len(rows), np.float32)
    for tag in tags.nonzero()[0].tolist():
        fit += circles.fit[tag].take(rows)
    if len(rows) > max(FEW, top):
        edge = np.partition(fit, len(fit) - max(top, 1))[len(fit) - max(top, 1)]
        near = (fit >= edge).nonzero()[0]
        rows, fit = rows[near], fit[near]
    ranked = np.argsort(-fit, kind="stable")[:top]
    return _reasons(circles, rows[ranked].tolist(), fit[ranked].tolist(), tags, slots)


def _shares(words: list[np.ndarray], bits: list[int], rows: np.ndarray | None) -> np.ndarray:
    """bool per row: is any of the bits set in the words of that circle?"""
    some: np.ndarray | None = None
    for word, mask in zip(words, bits, strict=True):
        if mask or (some is None and word is words[-1]):
            here = (word if rows is None else word[rows]) & np.uint64(mask)
            some = here if some is None else some | here
    assert some is not None
    return some != 0


def _bits(row: np.ndarray, words: int) -> list[int]:
    mask = int.from_bytes(np.packbits(row, bitorder="little").tobytes(), "little")
    return [mask >> 64 * word & 0xFFFFFFFFFFFFFFFF for word in range(words)]


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


def _reasons(
    circles: Circles, rows: list[int], fit: list[float], tags: np.ndarray, slots: np.ndarray
) -> list[Suggestion]:
    has, free = tags.tolist(), slots.tolist()
    return [
        Suggestion(
            row, good,
            tuple([tag for tag in circles.shown[row] if has[tag]]),
            tuple([slot for slot in circles.hours[row] if free[slot]]),
        )
        for row, good in zip(rows, fit, strict=True)
    ]  # fmt: skip
