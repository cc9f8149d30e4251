"""Suggestions against a plain loop over all circles."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Circles, Member, suggest


def some_circles(
    random: np.random.Generator, many: int, tags: int, slots: int, languages: int
) -> dict[str, np.ndarray]:
    size = random.integers(4, 9, many)
    counts = random.binomial(size[:, None], 0.3, (many, tags))
    return {
        "tags": counts, "size": size, "themes": random.random((many, tags)) < 0.2,
        "slots": random.random((many, slots)) < 0.1, "languages": random.random((many, languages)) < 0.5,
        "room": random.random(many) < 0.7, "idf": random.uniform(1, 5, tags),
    }  # fmt: skip


def plain(member: Member, given: dict[str, np.ndarray]) -> list[tuple[float, int]]:
    found = []
    themes = member.tags if member.themes is None else member.tags & member.themes
    if member.avoid is not None:
        themes = themes & ~member.avoid
    for circle in range(len(given["size"])):
        common = [bool((given[name][circle] & mine).any()) for name, mine in
                  (("themes", themes), ("slots", member.slots), ("languages", member.languages))]  # fmt: skip
        if given["room"][circle] and all(common):
            fit = sum(given["idf"][tag] * given["tags"][circle, tag] for tag in np.nonzero(member.tags)[0])
            found.append((float(fit / given["size"][circle]), circle))
    return sorted(found, key=lambda pair: (-pair[0], pair[1]))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([(40, 42, 8), (200, 168, 3), (5, 70, 1)]), st.integers(0, 12))
def test_the_best_circles_with_room_and_why(seed: int, shape: tuple[int, int, int], top: int) -> None:
    random = np.random.default_rng(seed)
    given_circles = some_circles(random, 60, *shape)
    tags, slots, languages = (random.random(k) < 0.3 for k in shape)
    member = Member(tags, slots, languages, random.random(shape[0]) < 0.8, random.random(shape[0]) < 0.1)
    found = suggest(member, Circles(**given_circles), top=top)
    best = plain(member, given_circles)[:top]
    assert [one.fit for one in found] == pytest.approx([fit for fit, _ in best], rel=1e-4)
    for one in found:
        shown = given_circles["themes"][one.circle] & tags
        assert set(one.shared) == set(np.nonzero(shown)[0])
        assert list(given_circles["idf"][list(one.shared)]) == sorted(given_circles["idf"][shown], reverse=True)
        assert set(one.slots) == set(np.nonzero(given_circles["slots"][one.circle] & slots)[0])
        assert one.slots and one.shared and given_circles["room"][one.circle]


def test_nothing_to_suggest() -> None:
    random = np.random.default_rng(0)
    circles = Circles(**some_circles(random, 20, 70, 70, 2))
    nothing = Member(np.zeros(70, bool), np.ones(70, bool), np.ones(2, bool))
    assert suggest(nothing, circles) == []
    assert suggest(Member(np.ones(70, bool), np.zeros(70, bool), np.ones(2, bool)), circles) == []
    empty = Circles(**some_circles(random, 0, 70, 70, 2))
    assert suggest(Member(np.ones(70, bool), np.ones(70, bool), np.ones(2, bool)), empty) == []


@pytest.mark.parametrize("field", ["tags", "size", "themes", "slots", "languages", "room", "idf"])
def test_wrong_circles_are_named(field: str) -> None:
    fields = some_circles(np.random.default_rng(0), 5, 4, 6, 2)
    fields[field] = np.full(3, np.nan)
    with pytest.raises(ValueError, match=field):
        Circles(**fields)


@pytest.mark.parametrize("field", ["tags", "slots", "languages", "themes", "avoid"])
def test_a_wrong_member_is_named(field: str) -> None:
    circles = Circles(**some_circles(np.random.default_rng(0), 5, 4, 6, 2))
    fields = {
        "tags": np.ones(4, bool),
        "slots": np.ones(6, bool),
        "languages": np.ones(2, bool),
        field: np.ones(9, bool),
    }
    with pytest.raises(ValueError, match=field):
        suggest(Member(**fields), circles)
    with pytest.raises(ValueError, match="top"):
        suggest(Member(np.ones(4, bool), np.ones(6, bool), np.ones(2, bool)), circles, top=-1)
