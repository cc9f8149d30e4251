"""Rescue: a new circle for somebody who waits, from others who wait and members lent by other circles."""

import time

import numpy as np

from bot.matching.seating import Seating

FIRST = 1000.0  # who waits comes before any lender


class Rescue:
    """themes, slots, languages: bool tables over the rows of the seating's facts."""

    def __init__(self, seating: Seating, themes: np.ndarray, slots: np.ndarray, languages: np.ndarray) -> None:
        self.seating, self.themes, self.slots, self.languages = seating, themes, slots, languages

    def everyone(self, random: np.random.Generator, until: float) -> None:
        """Tries for everybody who waits, in random order, as long as the monotonic time allows."""
        seating = self.seating
        for row in random.permutation(seating.waiting()):
            if time.monotonic() > until:
                return
            if seating.circle_of[row] < 0:
                group = self.group(int(row))
                if group:
                    seating.found([group])

    def group(self, seed: int) -> list[int]:
        """The new circle, or an empty list; only circles that can spare a member lend one."""
        seating = self.seating
        facts = seating.facts
        n, low = facts.n, seating.low
        circle = seating.circle_of[:n]
        spare = circle < 0
        seated = ~spare
        spare[seated] = seating.size[circle[seated]] > low
        spare[facts.enemies(seed)] = False
        spare[seed] = False
        people = np.nonzero(spare & facts.agree(facts.words[:n], facts.words[seed]))[0]
        if len(people) < low - 1:
            return []
        at = circle[people]
        own = np.full(len(people), -FIRST, np.float32)
        lent = at >= 0
        others = seating.counts[at[lent]] - facts.has[people[lent]]
        own[lent] = np.einsum("pt,pt->p", facts.worth[people[lent]], others)
        score = facts.worth[people] @ facts.has[seed] * (low - 1) / 2 - own
        rank = np.argsort(-score, kind="stable")
        people, score, own = people[rank], score[rank], own[rank]
        room = self._room(seed, people, score)
        return [] if room is None else self._fill(seed, people[room], own[room])

    def _room(self, seed: int, people: np.ndarray, score: np.ndarray) -> np.ndarray | None:
        """bool over people, best first: the room of seed with the best few."""
        low = self.seating.low
        hours = np.nonzero(self.slots[seed])[0]
        best, room = -np.inf, None
        for tongue in np.nonzero(self.languages[seed])[0]:
            for tag in np.nonzero(self.themes[seed])[0]:
                here = self.languages[people, tongue] & self.themes[people, tag]
                there = self.slots[people][:, hours] & here[:, None]
                first = there & (np.cumsum(there, axis=0) < low)
                total = np.where(there.sum(0) < low - 1, -np.inf, score @ first)
                top = int(np.argmax(total))
                if total[top] > best:
                    best, room = float(total[top]), there[:, top]
        return room

    def _fill(self, seed: int, people: np.ndarray, own: np.ndarray) -> list[int]:
        seating = self.seating
        facts = seating.facts
        circle = seating.circle_of[people]
        left = np.maximum(seating.size.astype(np.int64) - seating.low, 1)
        group = [seed]
        gain = facts.worth[people] @ facts.has[seed]
        while len(group) < seating.high:
            score = gain * (2 if len(group) < seating.low else 1) - own
            pick = int(np.argmax(score)) if len(score) else -1
            if pick < 0 or gain[pick] == -np.inf or (len(group) >= seating.low and score[pick] <= 0):
                break
            row = int(people[pick])
            group.append(row)
            gain += facts.worth[people] @ facts.has[row]
            gain[pick] = -np.inf
            enemies = facts.enemies(row)
            if len(enemies):
                gain[np.isin(people, enemies)] = -np.inf
            if circle[pick] >= 0:
                left[circle[pick]] -= 1
                if left[circle[pick]] == 0:
                    gain[circle == circle[pick]] = -np.inf
        return group if len(group) >= seating.low else []
