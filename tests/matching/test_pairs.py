"""Buddies: legal, as many as can be, the best fit."""

from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Pool, match_pairs
from tests.matching.pools import People, check, make_people, one_country


def pool_of(people: People) -> Pool:
    return Pool(people.tags, people.slots, people.languages, blocked=people.blocked)


def best_pairs(people: People, never: set[tuple[int, int]]) -> tuple[int, float]:
    """(pairs, similarity) of the best matching, by trying all."""
    n = len(people)
    idf = np.log(1 + n / np.maximum(people.tags.sum(0), 1))
    enemies = {tuple(sorted(map(int, pair))) for pair in people.blocked} | never

    def worth(a: int, b: int) -> float | None:
        both = people.tags[a] & people.tags[b]
        fine = both.any() and (people.slots[a] & people.slots[b]).any()
        fine = fine and (people.languages[a] & people.languages[b]).any() and (a, b) not in enemies
        return float(idf[both].sum()) if fine else None

    @lru_cache(None)
    def best(free: int) -> tuple[int, float]:
        if not free:
            return 0, 0.0
        first = (free & -free).bit_length() - 1
        rest = free ^ (1 << first)
        answer = best(rest)
        for other in range(first + 1, n):
            if rest >> other & 1 and (fit := worth(first, other)) is not None:
                pairs, value = best(rest ^ (1 << other))
                answer = max(answer, (pairs + 1, value + fit))
        return answer

    return best((1 << n) - 1)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 12), st.integers(0, 10**6), st.booleans())
def test_small_pools_are_paired_as_well_as_by_trying_everything(n: int, seed: int, repeats: bool) -> None:
    random = np.random.default_rng(seed)
    pairs = random.integers(0, max(n, 1), (n, 2))
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    people = People(random.random((n, 4)) < 0.5, random.random((n, 3)) < 0.6, np.ones((n, 1), bool), pairs)
    again = pairs[:0] if not repeats or n < 2 else np.array([[0, 1]])
    found = match_pairs(pool_of(people), again=again)
    placed, value = check(people, [list(pair) for pair in found], (2, 2))
    count, best = best_pairs(people, {(int(a), int(b)) for a, b in again})
    assert placed == 2 * count
    assert value == pytest.approx(best, abs=0.02)
    assert not repeats or (0, 1) not in found


def test_a_thousand() -> None:
    people = make_people(1000, 0)
    pairs = match_pairs(pool_of(people))
    placed, value = check(people, [list(pair) for pair in pairs], (2, 2))
    assert placed >= 990 and value >= 2250  # greedy: 954 and 2,186


def test_a_few_who_fit_everybody_keep_nobody_from_a_partner() -> None:
    """All 1,200 share one tag and have one of their own; 50 have all of these: more best partners than are kept."""
    n, hubs = 1200, 50
    tags = np.concatenate([np.ones((n, 1), bool), np.eye(n, dtype=bool)[:, hubs:]], axis=1)
    tags[:hubs] = True
    people = People(tags, np.ones((n, 1), bool), np.ones((n, 1), bool), np.empty((0, 2), int))
    assert check(people, [list(pair) for pair in match_pairs(pool_of(people))], (2, 2))[0] == n


def test_nobody_meets_again() -> None:
    people = one_country(60, 1)
    first = match_pairs(pool_of(people))
    second = match_pairs(pool_of(people), again=np.array(first))
    assert first and second and not set(first) & set(second)
    check(people, [list(pair) for pair in second], (2, 2))


def test_the_order_of_the_rows_does_not_matter() -> None:
    people = make_people(120, 2)
    order = np.random.default_rng(1).permutation(120)
    one = check(people, [list(pair) for pair in match_pairs(pool_of(people))], (2, 2))
    mixed = people.reordered(order)
    two = check(mixed, [list(pair) for pair in match_pairs(pool_of(mixed))], (2, 2))
    assert one[0] == two[0] and one[1] == pytest.approx(two[1], rel=1e-4)


def test_wrong_arguments_are_named() -> None:
    pool = pool_of(one_country(5, 0))
    assert match_pairs(pool, seed=np.int64(3)) == match_pairs(pool, seed=3)  # type: ignore[arg-type]
    for again in ([[0, 0]], [[0, 5]], [[0.5, 1.5]], [1, 2, 3]):
        with pytest.raises(ValueError, match="again"):
            match_pairs(pool, again=again)
    with pytest.raises(ValueError, match="seed"):
        match_pairs(pool, seed=-1)
    with pytest.raises(ValueError, match="pool"):
        match_pairs(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("n", [0, 1])
def test_nobody_to_pair(n: int) -> None:
    assert match_pairs(Pool(np.ones((n, 1), bool), np.ones((n, 1), bool), np.ones((n, 1), bool))) == []
