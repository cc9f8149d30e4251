"""Seed and fill: the hardest-to-place member first, in the room with the best companions.

A *room* is (theme, hour, language): any low..high people of one room without a blocked pair are a legal circle.
"""

from collections.abc import Callable

import numpy as np

from bot.matching.pool import Pool
from bot.matching.seating import Seating

ROOMS = 12  # themes, the rarest first, in which somebody who has many of them is placed, for each language
NEAR, FAR = 192, 128  # companions looked at per theme and language: alike in tags, and from anywhere


def room_counts(themes: np.ndarray, slots: np.ndarray, languages: np.ndarray) -> np.ndarray:
    """float32[L, T, S]: how many people could sit in each room."""
    hours = slots.astype(np.float32)
    return np.stack([(themes * tongue[:, None]).astype(np.float32).T @ hours for tongue in languages.T])


def company(pool: Pool, low: int) -> np.ndarray:
    """float64[n]: people met over all rooms in which at least `low` could sit; 0 for who cannot be placed at all."""
    themes = pool.open_themes
    met = np.zeros(len(pool))
    hours = pool.slots.astype(np.float32)
    for tongue in pool.languages.T:
        rows = np.nonzero(tongue)[0]
        if len(rows) < low:
            continue
        count = themes[rows].astype(np.float32).T @ hours[rows]
        count[count < low] = 0
        met[rows] += np.einsum("ns,ns->n", themes[rows].astype(np.float32) @ count, hours[rows])
    return met


class Founder:
    """Founds circles from people who wait. Rows are rows of facts; scarce: rows, hardest to place first."""

    def __init__(self, seating: Seating, pool: Pool, order: np.ndarray, random: np.random.Generator) -> None:
        self.seating, self.random = seating, random
        facts = seating.facts
        self.themes = pool.open_themes[order]
        self.slots = pool.slots[order]
        self.languages = pool.languages[order]
        self.rarest_first = np.argsort(pool.tags.sum(0), kind="stable")
        key = np.packbits(pool.tags[order][:, self.rarest_first], axis=1)
        alike = np.lexsort(key.T[::-1])
        self.place = np.empty(facts.n, np.int64)
        self.place[alike] = np.arange(facts.n)
        self.alike = alike
        self.refresh()

    def refresh(self) -> None:
        """Lists anew who waits, per theme and language, people with like tags side by side."""
        self.free = self.seating.circle_of[: self.seating.facts.n] < 0
        self.lists: dict[tuple[int, int], np.ndarray] = {}
        waiting = self.alike[self.free[self.alike]]
        for tag in np.nonzero(self.themes[waiting].any(0))[0]:
            with_tag = waiting[self.themes[waiting, tag]]
            for tongue in np.nonzero(self.languages[with_tag].any(0))[0]:
                self.lists[int(tag), int(tongue)] = with_tag[self.languages[with_tag, tongue]]

    def found_all(self, scarce: np.ndarray, progress: Callable[[float], object] | None = None) -> None:
        """scarce: rows in the order in which they get the word; progress(part done)."""
        groups = []
        for k, seed in enumerate(scarce):
            if progress and k % 64 == 0:
                progress(k / len(scarce))
            if self.free[seed]:
                group = self.best_group(int(seed))
                if len(group) >= self.seating.low:
                    self.free[group] = False
                    groups.append(group)
        self.seating.found(groups)

    def _companions(self, tag: int, tongue: int, seed: int) -> np.ndarray:
        people = self.lists[tag, tongue]
        if len(people) <= NEAR + FAR:
            return people[self.free[people]]
        free = self.free[people]
        if np.count_nonzero(free) * 2 < len(people):
            people = self.lists[tag, tongue] = people[free]
        here = int(np.searchsorted(self.place[people], self.place[seed]))
        near = people[max(0, here - NEAR // 2) : here + NEAR // 2]
        picked = np.concatenate([near, people[self.random.integers(0, len(people), FAR)]])
        return np.unique(picked[self.free[picked]])

    def best_group(self, seed: int) -> list[int]:
        """The circle around seed whose best companions are most like it; too small a list where there is none."""
        best, room = 0.0, None
        hours = np.nonzero(self.slots[seed])[0]
        if not len(hours):
            return []
        facts = self.seating.facts
        enemies = facts.enemies(seed)
        for tongue in np.nonzero(self.languages[seed])[0]:
            tried = 0
            for tag in self.rarest_first[self.themes[seed, self.rarest_first]]:
                people = self._companions(int(tag), int(tongue), seed)
                people = people[people != seed]
                if len(enemies):
                    people = people[~np.isin(people, enemies)]
                if len(people) < self.seating.low - 1:
                    continue
                tried += 1
                if tried > ROOMS:
                    break
                alike = facts.worth[people] @ facts.has[seed]
                rank = np.argsort(-alike, kind="stable")
                people, alike = people[rank], alike[rank]
                there = self.slots[people][:, hours]
                first = there & (np.cumsum(there, axis=0) < self.seating.high)
                fit = alike @ first
                fit[there.sum(0) < self.seating.low - 1] = 0
                top = int(np.argmax(fit))
                if fit[top] > best:
                    best, room = float(fit[top]), people[there[:, top]]
        return [] if room is None else self._fill(seed, room)

    def _fill(self, seed: int, people: np.ndarray) -> list[int]:
        facts, seating = self.seating.facts, self.seating
        group = [seed]
        worth = facts.worth[people]
        gain = worth @ facts.has[seed]
        pairs, best, best_size = 0.0, -1.0, 0
        while len(group) < seating.high:
            pick = int(np.argmax(gain))
            if gain[pick] == -np.inf:
                break
            pairs += float(gain[pick])
            row = int(people[pick])
            group.append(row)
            gain[pick] = -np.inf
            enemies = facts.enemies(row)
            if len(enemies):
                gain[np.isin(people, enemies)] = -np.inf
            gain += worth @ facts.has[row]
            each = seating.weight[len(group)] * pairs / len(group)
            if len(group) >= seating.low and each >= best:
                best, best_size = each, len(group)
        return group[:best_size]
