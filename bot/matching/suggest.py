"""Suggestions: the existing circles with room that would fit one member best, and why.

Blocks play no part here: a list that is shorter for one person would tell that person where somebody sits.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.matching.pool import packed, yes_no


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
        self.rarity = rarity
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
    tags, themes, slots, languages = _answers(member, circles)
    if top < 0:
        raise ValueError("top: a whole number from 0 up is needed")
    rows: np.ndarray | None = None
    for words, mine in zip(circles.words, (slots, themes, languages), strict=True):
        shared: np.ndarray | None = None
        for word, bits in zip(words, packed(mine[None, :])[0], strict=True):
            if bits or len(words) == 1:
                some = (word if rows is None else word[rows]) & bits
                shared = some if shared is None else shared | some
        if shared is None:
            return []
        rows = np.flatnonzero(shared) if rows is None else rows[np.flatnonzero(shared)]
    assert rows is not None
    fit = np.zeros(len(rows), np.float32)
    for tag in np.flatnonzero(tags):
        fit += circles.fit[tag][rows]
    if len(rows) > top:
        best = np.argpartition(-fit, top)[:top] if top else np.empty(0, np.int64)
        rows, fit = rows[best], fit[best]
    ranked = np.lexsort((rows, -fit))
    return [_reason(circles, int(rows[k]), float(fit[k]), tags, slots) for k in ranked]


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


def _reason(circles: Circles, circle: int, fit: float, tags: np.ndarray, slots: np.ndarray) -> Suggestion:
    shared = np.flatnonzero(circles.themes[circle] & tags)
    if len(shared) > 1:
        shared = shared[np.argsort(-circles.rarity[shared], kind="stable")]
    return Suggestion(
        circle, fit, tuple(shared.tolist()), tuple(np.flatnonzero(circles.slots[circle] & slots).tolist())
    )
