"""Rooms, and the legal circles in them, listed in full where they are few enough.

A *room* is (theme, hour, language). Any low..high people of one room without a blocked pair are a legal circle, and
every legal circle fits into some room. Where all circles are listed, sets of people are whole numbers: bit i stands
for row i.
"""

from collections.abc import Iterable, Iterator

import numpy as np

WIDE = 64  # people of a room who are looked at together
MOST_ROOMS = 2_000  # rooms of a small pool that are compared with one another; more hold too many circles to list
EACH_IN, ALL_IN = 30, 1_000_000  # rooms a person is looked at in at one go, and people in rooms in all, by lot


class TooMany(Exception):
    """More rooms, or more legal circles, than are worth listing."""


def room_counts(themes: np.ndarray, slots: np.ndarray, languages: np.ndarray) -> np.ndarray:
    """float32[L, T, S]: how many people could sit in each room."""
    hours = slots.astype(np.float32)
    return np.stack([(themes * tongue[:, None]).astype(np.float32).T @ hours for tongue in languages.T])


class Rooms:
    """The people of each different room, flat: who[k] could sit in room at[k] (ascending); rooms in which fewer than
    `low` people could sit are left out.

    rows: who is looked at (row numbers of the tables; None: everybody). n: rows of the tables.
    """

    def __init__(
        self, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int, rows: np.ndarray | None = None
    ) -> None:
        self.n, self.low = len(themes), low
        rows = np.arange(self.n) if rows is None else rows
        rooms: dict[bytes, np.ndarray] = {}
        for tongue in languages[rows].T:
            for theme in themes[rows].T:
                people = rows[theme & tongue].astype(np.int32)
                there = slots[people].T
                for room in (people[free] for free in there[there.sum(1) >= low]):
                    rooms[room.tobytes()] = room
        self.who = np.concatenate([*rooms.values(), np.empty(0, np.int32)])
        self.at = np.repeat(np.arange(len(rooms), dtype=np.int32), [len(room) for room in rooms.values()])

    def leave(self, gone: np.ndarray) -> None:
        """gone: bool by row, of those who are looked at no more."""
        stays = ~gone[self.who]
        left = np.bincount(self.at[stays], minlength=1)
        stays[stays] = left[self.at[stays]] >= self.low
        self.who, self.at = self.who[stays], self.at[stays]

    def parts(self, key: np.ndarray, random: np.random.Generator) -> Iterator[np.ndarray]:
        """Tables of one width each, in each row the people of a room, or of a part of one that is wider than WIDE,
        with keys alike; n in unused places. Of very many rooms some by lot."""
        who, at = self.who, self.at
        most = min(EACH_IN * self.n, ALL_IN)
        if len(who) > most:
            by_lot = (random.random(at[-1] + 1) < most / len(who))[at]
            who, at = who[by_lot], at[by_lot]
        order = np.lexsort((key[who], at))
        who, at = who[order], at[order]
        size = np.bincount(at, minlength=1)[at]
        piece = (np.arange(len(at)) - np.searchsorted(at, at)) * -(-size // WIDE) // np.maximum(size, 1)
        first = np.ones(len(at), bool)
        first[1:] = (at[1:] != at[:-1]) | (piece[1:] != piece[:-1])
        part = np.cumsum(first) - 1
        place = np.arange(len(at)) - np.nonzero(first)[0][part]
        size = np.bincount(part)
        width = np.maximum(8, 2 ** np.ceil(np.log2(np.maximum(size, 1)))).astype(np.int64)
        for wide in np.unique(width[size >= self.low]):
            chosen = (width == wide) & (size >= self.low)
            table = np.full((int(chosen.sum()), int(wide)), self.n, np.int32)
            here = chosen[part]
            table[(np.cumsum(chosen) - 1)[part[here]], place[here]] = who[here]
            yield table


def bits(rows: Iterable[int]) -> int:
    return sum(1 << int(row) for row in rows)


def largest_rooms(themes: np.ndarray, slots: np.ndarray, languages: np.ndarray, low: int) -> list[int]:
    """The people of each room that holds at least `low`; rooms that lie inside another are left out.

    TooMany where there are more than MOST_ROOMS: they are compared two by two.
    """
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
        if len(rooms) > MOST_ROOMS:
            raise TooMany
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
