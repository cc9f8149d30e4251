"""Facilitators: the hard rules, as many circles led as can be, an even load."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Facilitator, Led, assign_facilitators


def allowed(circle: Led, person: Facilitator, blocked: set[frozenset]) -> bool:
    fits = circle.slot in person.slots and circle.slot not in person.busy and circle.language in person.languages
    apart = all(frozenset((person.id, member)) not in blocked and person.id != member for member in circle.members)
    return person.on_duty and fits and apart


def best(circles: list[Led], people: list[Facilitator], blocked: set[frozenset]) -> tuple[int, int]:
    """(circles led, -sum over people of 0 + 1 + 2 + ...) by trying all assignments."""
    answer = (0, 0)
    for choice in product([None, *range(len(people))], repeat=len(circles)):
        given_to = [[c for c, who in enumerate(choice) if who == f] for f in range(len(people))]
        if all(
            len(mine) <= people[f].capacity
            and len({circles[c].slot for c in mine}) == len(mine)
            and all(allowed(circles[c], people[f], blocked) for c in mine)
            for f, mine in enumerate(given_to)
        ):
            led = sum(map(len, given_to))
            answer = max(answer, (led, -sum(len(mine) * (len(mine) - 1) // 2 for mine in given_to)))
    return answer


few = st.frozensets(st.integers(0, 2), max_size=3)
some = st.frozensets(st.integers(0, 5), max_size=3)
circles_of = st.lists(st.builds(Led, st.integers(0, 2), st.integers(0, 1), some), max_size=5)  # fmt: skip
people_of = st.lists(st.builds(Facilitator, st.integers(4, 9), few, few, st.integers(0, 3), st.booleans(), few),
                     max_size=3, unique_by=lambda one: one.id)  # fmt: skip
blocks_of = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] != pair[1]), max_size=6
)


@settings(max_examples=60, deadline=None)
@given(circles_of, people_of, blocks_of)
def test_as_good_as_trying_everything(circles, people, blocks) -> None:
    answer = assign_facilitators(circles, people, blocked=blocks)
    blocked = {frozenset(pair) for pair in blocks}
    assert set(answer) == set(range(len(circles)))
    mine = [[c for c, who in answer.items() if who == f] for f in range(len(people))]
    for f, person in enumerate(people):
        assert len(mine[f]) <= person.capacity
        assert len({circles[c].slot for c in mine[f]}) == len(mine[f])
        assert all(allowed(circles[c], person, blocked) for c in mine[f])
    load = -sum(len(one) * (len(one) - 1) // 2 for one in mine)
    assert (sum(map(len, mine)), load) == best(circles, people, blocked)


def test_never_across_a_block_in_either_direction() -> None:
    circle, person = Led(1, 0, frozenset({7, 8})), Facilitator("f", frozenset({1}), frozenset({0}))
    assert assign_facilitators([circle], [person], blocked=[]) == {0: 0}
    assert assign_facilitators([circle], [person], blocked=[("f", 8)]) == {0: None}
    assert assign_facilitators([circle], [person], blocked=[(7, "f")]) == {0: None}


def test_the_load_is_even() -> None:
    circles = [Led(slot, 0) for slot in range(6)]
    people = [Facilitator(k, frozenset(range(6)), frozenset({0}), capacity=6) for k in range(3)]
    answer = assign_facilitators(circles, people, blocked=[])
    assert sorted(list(answer.values()).count(k) for k in range(3)) == [2, 2, 2]


def test_bad_input_is_named() -> None:
    with pytest.raises(ValueError, match="blocked"):
        assign_facilitators([], [], blocked=[(1, 1)])
    for capacity in (-1, 1.5, float("nan")):
        with pytest.raises(ValueError, match="capacity"):
            assign_facilitators([], [Facilitator(1, frozenset(), frozenset(), capacity)], blocked=[])  # type: ignore[arg-type]
    twice = Facilitator(1, frozenset({0}), frozenset({0}))
    with pytest.raises(ValueError, match="twice"):
        assign_facilitators([Led(0, 0), Led(0, 0)], [twice, twice], blocked=[])
    assert assign_facilitators([], [], blocked=[]) == {}
