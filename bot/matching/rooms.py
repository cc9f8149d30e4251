"""Rooms and the legal circles in them, listed in full where they are few enough.

A *room* is (theme, hour, language). Any low..high people of one room without a blocked pair are a legal circle, and
every legal circle fits into some room. Sets of people are whole numbers here: bit i stands for row i.
"""

from collections.abc import Iterable

import numpy as np


class TooMany(Exception):
    """More legal circles than the caller wants to list."""


def bits(rows: Iterable[int]) -> int:
    return sum(1 << int(row) for row in rows)


def largest_rooms(themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int) -> list[int]:
    """The people of each room that holds at least `low`; rooms that lie inside another are left out."""
    by_theme, by_slot, by_language = (
        [people for people in (bits(np.nonzero(column)[0]) for column in table.T) if people.bit_count() >= low]
        for table in (themes, slots, languages)
    )
    rooms = set()
    for theme in by_theme:
        for language in by_language:
            both = theme & language
            if both.bit_count() >= low:
                rooms.update(room for slot in by_slot if (room := both & slot).bit_count() >= low)
    largest: list[int] = []
    for room in sorted(rooms, key=lambda people: (-people.bit_count(), people)):
        if not any(room | other == other for other in largest):
            largest.append(room)
    return largest


def legal_circles(rooms: list[int], foes: list[int], low: int, high: int, *, most: int) -> np.ndarray:
    """int32[k, high]: every legal circle once, rows ascending, -1 in unused places. foes[i]: who i must not meet.

    Depth first over rows in ascending order; a branch keeps only the rooms in which the circle can still grow to
    `low`. TooMany when there are more than `most`.
    """
    found: list[int] = []
    limit = most * high

    def grow(circle: tuple[int, ...], rooms: Iterable[int]) -> None:
        size = len(circle) + 1
        open_rows = 0
        for room in rooms:
            open_rows |= room
        while open_rows:
            bit = open_rows & -open_rows
            open_rows ^= bit
            row = bit.bit_length() - 1
            wider = (*circle, row)
            if size >= low:
                found.extend(wider)
                found.extend((-1,) * (high - size))
                if len(found) > limit:
                    raise TooMany
            if size < high:
                allowed = ~((bit << 1) - 1) & ~foes[row]
                inner = {room & allowed for room in rooms if room & bit}
                need = max(1, low - size)
                inner = [room for room in inner if room.bit_count() >= need]
                if inner:
                    grow(wider, inner)

    if high >= low:
        grow((), rooms)
    return np.array(found, np.int32).reshape(-1, high)
