"""Seeded pools of members for measuring the matching, and a checker that shares nothing with the engine.

The benchmark pools describe a server whose members live in many countries: 40 tags whose popularity falls like
1/rank and that come in 8 communities, 8 languages, and 42 weekly blocks of four hours in UTC, moved there from
local time. The same (n, seed) gives the same people on every machine.
"""

from dataclasses import dataclass

import numpy as np

TAGS, SLOTS, LANGUAGES, COMMUNITIES = 40, 42, 8, 8
LANGUAGE_SHARE = np.array([0.62, 0.11, 0.08, 0.06, 0.05, 0.04, 0.025, 0.015])
ZONES = {"am": [-8, -7, -6, -5, -5, -5, -4, -3], "eu": [0, 0, 1, 1, 1, 2, 2, 3], "as": [4, 5, 5, 5, 8, 8, 9, 10, 11]}
REGIONS = [
    ("am", "am", "am", "eu", "eu", "as"), ("am", "am", "eu"), ("am", "am", "am", "eu"), ("eu",),
    ("eu", "eu", "am"), ("as",), ("eu", "as"), ("as",),
]  # fmt: skip
WORKDAY = np.array([0.02, 0.06, 0.14, 0.16, 0.45, 0.25])
WEEKEND = np.array([0.02, 0.05, 0.30, 0.35, 0.40, 0.25])


@dataclass(frozen=True)
class People:
    """Raw answers of n members. tags bool[n, T], slots bool[n, S], languages bool[n, L], blocked int[k, 2]."""

    tags: np.ndarray
    slots: np.ndarray
    languages: np.ndarray
    blocked: np.ndarray
    themes: np.ndarray | None = None
    avoid: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.tags)

    def reordered(self, order: np.ndarray) -> "People":
        """The same people in another order: row i of the answer is row order[i] of this one."""
        place = np.empty(len(order), int)
        place[order] = np.arange(len(order))
        return People(
            self.tags[order], self.slots[order], self.languages[order], place[self.blocked].reshape(-1, 2),
            None if self.themes is None else self.themes[order], None if self.avoid is None else self.avoid[order],
        )  # fmt: skip


def _tags(random: np.random.Generator, n: int, zipf: float) -> tuple[np.ndarray, np.ndarray]:
    popularity = 1 / np.arange(1, TAGS + 1) ** zipf
    community_of_tag = random.integers(0, COMMUNITIES, TAGS)
    how_many = random.choice([1, 2, 3, 4, 5], n, p=[0.15, 0.25, 0.30, 0.20, 0.10])
    share = np.bincount(community_of_tag, weights=popularity, minlength=COMMUNITIES)
    home = random.choice(COMMUNITIES, n, p=share / popularity.sum())
    weight = popularity[None, :] * np.where(community_of_tag[None, :] == home[:, None], 4.0, 1.0)
    keys = np.log(weight) + random.gumbel(size=(n, TAGS))  # Gumbel top-k: drawing without replacement
    ranked = np.argsort(-keys, 1)
    tags = np.zeros((n, TAGS), bool)
    for k in range(5):
        rows = np.nonzero(how_many > k)[0]
        tags[rows, ranked[rows, k]] = True
    return tags, ranked[:, 0]


def _languages(random: np.random.Generator, n: int) -> tuple[np.ndarray, np.ndarray]:
    first = random.choice(LANGUAGES, n, p=LANGUAGE_SHARE)
    draw, other = random.random(n), random.choice(LANGUAGES, n, p=LANGUAGE_SHARE)
    second = np.where(draw < np.where(first == 0, 0.12, 0.55), np.where(first == 0, other, 0), first)
    languages = np.zeros((n, LANGUAGES), bool)
    languages[np.arange(n), first] = languages[np.arange(n), second] = True
    return languages, first


def _slots(random: np.random.Generator, n: int, zones: np.ndarray) -> np.ndarray:
    chance = np.concatenate([np.tile(WORKDAY, 5), np.tile(WEEKEND, 2)])
    eagerness = random.uniform(0.4, 1.3, n)
    local = random.random((n, SLOTS)) < np.clip(chance[None, :] * eagerness[:, None], 0, 0.95)
    for row in np.nonzero(local.sum(1) < 2)[0]:
        local[row, random.choice(SLOTS, 2, replace=False, p=chance / chance.sum())] = True
    shift = -np.round(zones / 4).astype(int)
    return np.stack([np.roll(row, by) for row, by in zip(local, shift, strict=True)])


def _blocked(random: np.random.Generator, n: int, main_tag: np.ndarray, per_member: float) -> np.ndarray:
    count = random.poisson(per_member * n)
    a = random.integers(0, n, count)
    by_tag = np.argsort(main_tag, kind="stable")
    start = np.searchsorted(main_tag[by_tag], np.arange(TAGS + 1))
    met = [by_tag[random.integers(start[main_tag[i]], start[main_tag[i] + 1])] for i in a]  # they have met
    wide = random.choice(n, max(1, n // 200), replace=False)  # some are blocked by many
    each = min(10, n // 5)
    a = np.concatenate([a, np.repeat(wide, each)])
    b = np.concatenate([np.array(met, int), random.integers(0, n, len(wide) * each)])
    pairs = np.sort(np.stack([a, b], 1)[a != b], 1)
    return np.unique(pairs, axis=0)


def make_people(n: int, seed: int = 0, *, zipf: float = 1.0, blocks_per_member: float = 0.3) -> People:
    """A benchmark pool of n members. The order of the draws is part of the definition: do not move a line."""
    random = np.random.default_rng(seed * 1_000_003 + n)
    tags, main_tag = _tags(random, n, zipf)
    languages, first = _languages(random, n)
    zones = np.array([random.choice(ZONES[random.choice(REGIONS[language])]) for language in first])
    slots = _slots(random, n, zones)
    return People(tags, slots, languages, _blocked(random, n, main_tag, blocks_per_member))


def one_country(n: int, seed: int = 0, *, tags: int = 40, hours: int = 168, blocks_per_member: float = 0.3) -> People:
    """n members of one country: one language, 168 hourly slots, evenings and weekends in runs of 1-4 hours."""
    random = np.random.default_rng([seed, n, tags, hours])
    weight = 1 / np.arange(1, tags + 1)
    keys = np.log(weight) + random.gumbel(size=(n, tags))
    how_many = random.integers(1, 6, n)
    mine = np.argsort(np.argsort(-keys, 1), 1) < how_many[:, None]
    slots = np.zeros((n, hours), bool)
    for row in range(n):
        for _ in range(random.integers(1, 5)):
            start = 24 * random.integers(0, hours // 24) + random.integers(8, 21)
            slots[row, start : start + random.integers(1, 5)] = True
    pairs = random.integers(0, n, (int(blocks_per_member * n), 2))
    pairs = np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], 1), axis=0)
    return People(mine, slots, np.ones((n, 1), bool), pairs)


class BrokenRule(AssertionError):
    """A hard rule does not hold; the text says which."""


def check(people: People, circles: list[list[int]], sizes: tuple[int, int] = (4, 8)) -> tuple[int, float]:
    """(people placed, sum over circles of the similarity of all pairs). Raises BrokenRule. Plain loops on purpose."""
    enemies = {(int(a), int(b)) for a, b in people.blocked} | {(int(b), int(a)) for a, b in people.blocked}
    holders = people.tags.sum(0)
    rarity = np.log(1 + len(people) / np.maximum(holders, 1))
    themes = people.tags if people.themes is None else people.tags & people.themes
    seen: set[int] = set()
    total = 0.0
    for circle in circles:
        if not sizes[0] <= len(circle) <= sizes[1]:
            raise BrokenRule(f"size {len(circle)}")
        if len(set(circle)) < len(circle) or seen & set(circle):
            raise BrokenRule("somebody sits twice")
        seen |= set(circle)
        rows = list(circle)
        theme = themes[rows].all(0)
        if people.avoid is not None:
            theme = theme & ~people.avoid[rows].any(0)
        for what, common in (("theme", theme), ("hour", people.slots[rows].all(0)),
                             ("language", people.languages[rows].all(0))):  # fmt: skip
            if not common.any():
                raise BrokenRule(f"no common {what}")
        if any((a, b) in enemies for a in rows for b in rows):
            raise BrokenRule("a blocked pair")
        together = people.tags[rows].sum(0)
        total += float((rarity * together * (together - 1) / 2).sum())
    return len(seen), total
