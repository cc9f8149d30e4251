"""What form_circles promises for any pool, checked by code that shares nothing with the engine."""

import os
import time
import tracemalloc
from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.matching import Formation, Pool, Waiting, balanced, form_circles
from bot.matching.rooms import TooMany, largest_rooms
from tests.matching.pools import BrokenRule, People, check, make_people, one_country

LONG = os.environ.get("KITE_TEST_LONG") == "1"
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pool_of(people: People) -> Pool:
    return Pool(people.tags, people.slots, people.languages, themes=people.themes, avoid=people.avoid,
                blocked=people.blocked)  # fmt: skip


@st.composite
def crowds(draw: st.DrawFn, most: int = 40, least: int = 1) -> People:
    n = draw(st.integers(least, most))
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    tags, slots, languages = draw(st.integers(1, 6)), draw(st.integers(1, 8)), draw(st.integers(1, 3))
    thick = draw(st.sampled_from([0.15, 0.35, 0.7]))
    mine = random.random((n, tags)) < thick
    pairs = random.integers(0, n, (draw(st.integers(0, 2 * n)), 2))
    return People(
        mine, random.random((n, slots)) < thick, random.random((n, languages)) < 0.7,
        pairs[pairs[:, 0] != pairs[:, 1]], mine & (random.random((n, tags)) < 0.9),
        random.random((n, tags)) < draw(st.sampled_from([0.0, 0.1])),
    )  # fmt: skip


def legal(people: People, circle: list[int], sizes: tuple[int, int]) -> bool:
    try:
        check(people, [circle], sizes)
    except BrokenRule:
        return False
    return True


def brute_force(people: People, sizes: tuple[int, int], weight: dict[int, float], everyone: bool) -> tuple[int, float]:
    """The best (placed, value) by trying every way to cut the people into circles and waiting ones."""
    n = len(people)
    worth: dict[int, list[tuple[int, int, float]]] = {}  # by the first member: (circle, people, value)
    for size in range(sizes[0], sizes[1] + 1):
        for circle in combinations(range(n), size):
            if legal(people, list(circle), sizes):
                value = weight[size] * check(people, [list(circle)], sizes)[1]
                worth.setdefault(1 << circle[0], []).append((sum(1 << row for row in circle), size, value))
    best: dict[int, tuple[float, float]] = {0: (0, 0.0)}
    for free in range(1, 1 << n):
        first = free & -free
        answer = best[free ^ first]
        for circle, size, value in worth.get(first, []):
            if circle & free == circle:
                placed, total = best[free ^ circle]
                answer = max(answer, (placed + (size if everyone else 0), total + value))
        best[free] = answer
    return best[(1 << n) - 1]  # type: ignore[return-value]


def weights(kind: str, sizes: tuple[int, int]) -> dict[int, float]:
    if kind == "balanced":
        return balanced(sizes)
    steps = range(sizes[1] - sizes[0] + 1)
    return {sizes[0] + k: {"plain": 1.0, "small": 1 / (1 + k), "large": 1.0 + k}[kind] for k in steps}


some_weights = st.sampled_from(["plain", "balanced", "small", "large"])


@QUICK
@given(
    crowds(), st.integers(0, 3), st.sampled_from([(4, 8), (3, 6), (2, 3), (5, 5)]),
    st.sampled_from(["everyone", "fit"]), some_weights,
)  # fmt: skip
def test_hard_rules_hold_and_everybody_gets_an_answer(people, seed, sizes, prefer, kind) -> None:
    weight = weights(kind, sizes)
    formation = form_circles(
        pool_of(people), sizes=sizes, size_weight=weight, seed=seed, sweeps=20, prefer=prefer, seconds=1
    )
    placed, _ = check(people, formation.circles, sizes)
    assert placed == formation.placed
    value = sum(weight[len(circle)] * check(people, [circle], sizes)[1] for circle in formation.circles)
    assert formation.value == pytest.approx(value, rel=1e-9)
    seated = {row for circle in formation.circles for row in circle}
    assert set(formation.waiting) == set(range(len(people))) - seated
    themes = people.tags & people.themes & ~people.avoid
    for circle, theme, slot, language in zip(
        formation.circles, formation.themes, formation.slots, formation.languages, strict=True
    ):
        assert themes[circle, theme].all() and people.slots[circle, slot].all()
        assert people.languages[circle, language].all()


@QUICK
@given(crowds(90), st.sampled_from([(4, 8), (3, 5)]))
def test_who_waits_could_join_no_circle_below_its_largest_size(people, sizes) -> None:
    formation = form_circles(pool_of(people), sizes=sizes, sweeps=10, seconds=1)
    for row in formation.waiting:
        for circle in formation.circles:
            assert len(circle) == sizes[1] or not legal(people, [*circle, row], sizes)


@settings(max_examples=20, deadline=None)
@given(
    crowds(12), st.sampled_from([(4, 8), (3, 5), (2, 4), (3, 3)]), st.sampled_from(["everyone", "fit"]), some_weights
)
def test_small_pools_are_solved_as_well_as_by_trying_everything(people, sizes, prefer, kind) -> None:
    weight = weights(kind, sizes)
    formation = form_circles(pool_of(people), sizes=sizes, size_weight=weight, prefer=prefer)
    placed, value = brute_force(people, sizes, weight, prefer == "everyone")
    assert formation.value == pytest.approx(value, abs=1e-6)
    assert formation.bound == pytest.approx(value, abs=1e-6)
    if prefer == "everyone":
        assert formation.placed == placed


def test_twelve_people_with_the_usual_sizes_are_solved_exactly() -> None:
    people = one_country(12, 3, tags=4, hours=24)
    weight = dict.fromkeys(range(4, 9), 1.0)
    formation = form_circles(pool_of(people))
    assert (formation.placed, pytest.approx(formation.value, abs=1e-6)) == brute_force(people, (4, 8), weight, True)
    assert formation.placed >= 4


@pytest.mark.parametrize(("n", "seed", "placed", "value"), [(24, 1, 9, 24.39), (40, 0, 18, 55.47), (60, 0, 33, 99.08)])
def test_known_optima(n: int, seed: int, placed: int, value: float) -> None:
    formation = form_circles(pool_of(make_people(n, seed)))
    assert formation.placed == placed
    assert formation.value == pytest.approx(value, abs=0.006)
    assert formation.bound == pytest.approx(formation.value)


@settings(max_examples=8, deadline=None)
@given(crowds(60), st.integers(0, 99))
def test_the_order_of_the_rows_does_not_change_the_value_of_a_small_pool(people, seed) -> None:
    mixed = people.reordered(np.random.default_rng(seed).permutation(len(people)))
    one, two = (form_circles(pool_of(each), sweeps=20, seconds=600) for each in (people, mixed))
    assert not one.cut_short and not two.cut_short
    assert one.placed == two.placed
    assert one.value == pytest.approx(two.value, rel=1e-6)


@settings(max_examples=40 if LONG else 3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        crowds(least=61, most=200),
        st.builds(make_people, st.integers(61, 400), st.integers(0, 999)),
        st.builds(one_country, st.integers(61, 400), st.integers(0, 999)),
    ),
    st.integers(0, 99),
)  # fmt: skip
def test_the_order_of_the_rows_hardly_changes_the_value_of_a_large_pool(people, seed) -> None:
    mixed = people.reordered(np.random.default_rng(seed).permutation(len(people)))
    one, two = (form_circles(pool_of(each), sweeps=40, seconds=600) for each in (people, mixed))
    assert not one.cut_short and not two.cut_short
    assert one.placed == two.placed
    assert one.value == pytest.approx(two.value, rel=0.02)


@pytest.mark.parametrize("people", [make_people(50, 2), make_people(400, 1), one_country(350, 1)])
def test_same_seed_and_sweeps_give_the_same_circles(people: People) -> None:
    one, two = (form_circles(pool_of(people), seed=5, sweeps=40, seconds=600) for _ in range(2))
    assert not one.cut_short
    assert one == two


@pytest.mark.parametrize("weight", [0.0, 1e-6, 1.0, 1e9])
def test_blocked_people_never_end_together_whatever_the_weights(weight: float) -> None:
    people = one_country(120, 2, tags=3, hours=24, blocks_per_member=12)
    formation = form_circles(pool_of(people), sweeps=60, size_weight=dict.fromkeys(range(4, 9), weight))
    check(people, formation.circles)
    assert formation.placed >= 60


@pytest.mark.parametrize("sizes", [(4, 8), (3, 6), (2, 12)])
def test_other_shapes_of_pool(sizes: tuple[int, int]) -> None:
    people = one_country(500, 1, tags=200)
    formation = form_circles(pool_of(people), sizes=sizes, sweeps=40, seconds=10, size_weight=balanced(sizes))
    placed, _ = check(people, formation.circles, sizes)
    assert placed == formation.placed > 100


def test_large_pool_improves_on_first_come_and_tells_how_far_it_is() -> None:
    people = make_people(1000, 0)
    told: list[float] = []
    formation = form_circles(pool_of(people), sweeps=150, seconds=600, progress=told.append)
    placed, value = check(people, formation.circles)
    assert placed >= 970 and value > 8_300  # first come: 814 placed, 5,401; chairs without the market: 971, 8,302
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1


def test_the_seconds_are_a_cap() -> None:
    people = make_people(1000, 3)
    formation = form_circles(pool_of(people), sweeps=100_000, seconds=5)
    assert formation.cut_short
    check(people, formation.circles)
    assert formation.placed > 900


def test_the_seconds_are_a_cap_where_most_still_wait_when_they_end() -> None:
    """Nobody is left beside an open seat all the same: that costs next to nothing, founding circles does not."""
    people = make_people(6000, 1)
    spent = []
    for prefer in ("everyone", "fit"):  # the latter founds nothing for those who are left over
        begun = time.process_time()
        formation = form_circles(pool_of(people), seconds=0.1, prefer=prefer, sweeps=0)
        spent.append(time.process_time() - begun)
        check(people, formation.circles)
        if prefer == "everyone":
            seat = {row: {len(c) for c in formation.circles if legal(people, [*c, row], (4, 9))}
                    for row in list(formation.waiting)[:20]}  # fmt: skip
    assert all(sizes <= {8} for sizes in seat.values())
    assert spent[0] < 1.5 * spent[1] + 0.3


def test_a_refusal_of_progress_cancels() -> None:
    class Cancelled(Exception): ...

    def stop(done: float) -> None:
        if done > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        form_circles(pool_of(make_people(500, 0)), sweeps=200, progress=stop)


def alike(n: int, **changes: np.ndarray) -> People:
    facts = {"tags": np.ones((n, 1), bool), "slots": np.ones((n, 1), bool), "languages": np.ones((n, 1), bool)}
    facts.update(changes)
    return People(**facts, blocked=np.empty((0, 2), int))


def test_a_large_pool_in_which_everybody_fits_everywhere_is_dealt_in_parts() -> None:
    """Legal seats grow with the square of such a pool: all at once they would not fit into memory."""
    formation = form_circles(pool_of(alike(6000)), sweeps=5, seconds=60)
    assert formation.placed == 6000 and not formation.cut_short


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_too_few_people(n: int) -> None:
    formation = form_circles(pool_of(alike(n)))
    assert formation.circles == []
    assert len(formation.waiting) == n
    if n > 1:
        assert set(formation.waiting.values()) == {Waiting.TOO_FEW}


@pytest.mark.parametrize(("n", "placed"), [(4, 4), (9, 9), (17, 17), (24, 24), (64, 64), (200, 200)])
def test_everybody_shares_the_one_tag(n: int, placed: int) -> None:
    formation = form_circles(pool_of(alike(n)), sweeps=20, seconds=3)
    assert formation.placed == placed
    check(alike(n), formation.circles)


def test_nobody_shares_anything() -> None:
    people = alike(20, tags=np.eye(20, dtype=bool))
    assert set(form_circles(pool_of(people)).waiting.values()) == {Waiting.NO_SHARED_TAG}


def test_reasons_follow_the_members_own_answers() -> None:
    n = 12
    tags, slots, languages = np.zeros((n, 3), bool), np.zeros((n, 6), bool), np.zeros((n, 3), bool)
    tags[:, 0] = slots[:, 0] = languages[:, 0] = True
    slots[0] = False  # no hours
    languages[1] = False  # no language
    tags[2] = False  # no tag
    tags[3] = [False, True, False]  # a tag nobody else has
    languages[4] = [False, True, False]  # a language nobody else has
    slots[5] = [False, True, False, False, False, False]  # an hour nobody else has
    people = alike(n, tags=tags, slots=slots, languages=languages)
    waiting = form_circles(pool_of(people)).waiting
    assert waiting == {
        0: Waiting.NO_HOURS, 1: Waiting.NO_LANGUAGE, 2: Waiting.NO_THEME, 3: Waiting.NO_SHARED_TAG,
        4: Waiting.NO_SHARED_LANGUAGE, 5: Waiting.NO_COMMON_HOUR,
    }  # fmt: skip


def test_a_block_reads_like_too_few() -> None:
    with_block = alike(4)
    with_block = People(with_block.tags, with_block.slots, with_block.languages, np.array([[0, 1]]))
    assert set(form_circles(pool_of(with_block)).waiting.values()) == {Waiting.TOO_FEW}
    assert set(form_circles(pool_of(alike(3))).waiting.values()) == {Waiting.TOO_FEW}


@QUICK
@given(crowds(30))
def test_reasons_know_nothing_of_blocks(people: People) -> None:
    """Whoever waits under every list of blocks waits for the same reason."""
    free = People(people.tags, people.slots, people.languages, np.empty((0, 2), int), people.themes, people.avoid)
    with_blocks, without = (form_circles(pool_of(one), sweeps=5, seconds=1) for one in (people, free))
    for row in set(with_blocks.waiting) & set(without.waiting):
        assert with_blocks.waiting[row] is without.waiting[row]


def test_everybody_blocks_one_person() -> None:
    n = 30
    people = alike(n)
    people = People(people.tags, people.slots, people.languages, np.array([[0, other] for other in range(1, n)]))
    formation = form_circles(pool_of(people), sweeps=20, seconds=3)
    assert formation.waiting == {0: Waiting.TOO_FEW}


def _camps(people: int, camps: int) -> np.ndarray:
    """int32[k, 2]: whoever is of one camp (row modulo camps) blocks one another."""
    return np.array([pair for pair in combinations(range(people), 2) if pair[0] % camps == pair[1] % camps])


@pytest.mark.parametrize(
    ("n", "themes", "blocked"),
    [
        (70, np.zeros(70, int), np.array(list(combinations(range(70), 2)))),  # everybody blocks everybody
        (80, np.zeros(80, int), _camps(80, 3)),  # any four hold two of one camp
        (68, np.arange(68) // 4, np.arange(68).reshape(-1, 4)[:, :2]),  # each four of a theme hold a blocked pair
        (260, np.arange(260) // 4, np.arange(260).reshape(-1, 4)[:, :2]),
    ],
)
def test_where_blocks_leave_no_circle_at_all_everybody_waits(n: int, themes: np.ndarray, blocked: np.ndarray) -> None:
    tags = np.eye(themes.max() + 1, dtype=bool)[themes]
    people = People(tags, np.ones((n, 3), bool), np.ones((n, 1), bool), blocked)
    formation = form_circles(pool_of(people), sweeps=20, seconds=20)
    assert len(formation.circles) == 0 and set(formation.waiting) == set(range(n))


def test_a_small_pool_of_very_many_rooms_is_not_compared_room_by_room() -> None:
    random = np.random.default_rng(3)
    tags, slots = random.random((60, 200)) < 0.5, random.random((60, 168)) < 0.5
    with pytest.raises(TooMany):
        largest_rooms(tags, slots, np.ones((60, 1), bool), 4)


def test_somebody_blocked_by_everybody_costs_no_memory() -> None:
    """Who ticks every tag, hour and language is in every room; their list of blocks is not gone through in each."""
    n, seen = 3000, []
    people = make_people(n, 0)
    for table in (people.tags, people.slots, people.languages):
        table[0] = True
    hub = np.array([[0, other] for other in range(1, n)])
    for pairs in (people.blocked, np.concatenate([people.blocked, hub])):
        blocked = People(people.tags, people.slots, people.languages, pairs)
        tracemalloc.start()
        check(blocked, form_circles(pool_of(blocked), sweeps=0).circles)
        seen.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert seen[1] < 1.2 * seen[0]


def test_no_column_at_all() -> None:
    n = 6
    nothing = np.zeros((n, 0), bool)
    one = np.ones((n, 1), bool)
    assert set(form_circles(Pool(one, nothing, one)).waiting.values()) == {Waiting.NO_HOURS}
    assert set(form_circles(Pool(one, one, nothing)).waiting.values()) == {Waiting.NO_LANGUAGE}
    assert set(form_circles(Pool(nothing, one, one)).waiting.values()) == {Waiting.NO_THEME}


def test_fit_leaves_people_waiting_and_says_why() -> None:
    people = make_people(200, 1)
    everyone = form_circles(pool_of(people), sweeps=200)
    fit = form_circles(pool_of(people), sweeps=200, prefer="fit")
    check(people, fit.circles)
    assert fit.placed <= everyone.placed
    assert Waiting.CLOSER_FIT not in everyone.waiting.values()
    assert isinstance(fit, Formation)


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("sizes", {"sizes": (5, 4)}), ("sizes", {"sizes": (1, 4)}), ("sizes", {"sizes": (4.5, 8)}),
        ("sizes", {"sizes": 4}), ("size_weight", {"size_weight": {4: float("nan")}}),
        ("size_weight", {"size_weight": {8: -1.0}}), ("prefer", {"prefer": "some"}), ("seed", {"seed": -1}),
        ("sweeps", {"sweeps": -1}), ("sweeps", {"sweeps": 1.5}), ("seconds", {"seconds": 0}),
        ("seconds", {"seconds": float("nan")}), ("pool", {"pool": None}),
    ],
)  # fmt: skip
def test_wrong_arguments_are_named(field: str, arguments: dict) -> None:
    with pytest.raises(ValueError, match=field):
        form_circles(arguments.pop("pool", pool_of(alike(5))), **arguments)


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("tags", {"tags": np.ones(5, bool)}), ("tags", {"tags": np.full((5, 1), np.nan)}),
        ("tags", {"tags": [["yes"]] * 5}), ("slots", {"slots": np.ones((4, 1), bool)}),
        ("slots", {"slots": np.full((5, 1), 2)}), ("languages", {"languages": np.full((5, 1), np.nan)}),
        ("themes", {"themes": np.ones((5, 2), bool)}), ("avoid", {"avoid": np.ones((4, 1), bool)}),
        ("blocked", {"blocked": [[1, 1]]}), ("blocked", {"blocked": [[0, 5]]}), ("blocked", {"blocked": [[-1, 2]]}),
        ("blocked", {"blocked": [1, 2, 3]}), ("blocked", {"blocked": [[0.0, float("nan")]]}),
    ],
)  # fmt: skip
def test_a_wrong_pool_is_named(field: str, arguments: dict) -> None:
    one = np.ones((5, 1), bool)
    with pytest.raises(ValueError, match=field):
        Pool(**{"tags": one, "slots": one, "languages": one, **arguments})
