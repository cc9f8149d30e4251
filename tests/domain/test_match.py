"""Waiting for a circle: what the engine is told, what is missing, and how little is told of others."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import formation
from bot.domain.formation import Reason
from bot.domain.match import (
    Expectation,
    Looser,
    Missing,
    Waiter,
    answers,
    can_loosen,
    expectation,
    missing,
    next_hour,
    offers_passed,
    related,
    spans,
    together,
    widened,
)
from bot.domain.member import MemberTag, Profile, Use

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
WAITER = Waiter(1, 2, 3, NOW, first_in_line=False, wider=False, smaller=False, offered=0)
TAGS = tuple(MemberTag(number, use) for number, use in enumerate(Use))
NUMBER = {use: number for number, use in enumerate(Use)}
KNOWN = frozenset(NUMBER.values())
PROFILE = Profile(timezone="UTC", languages=("en",), hours=frozenset({0, 30}))


def test_private_tags_never_reach_the_engine() -> None:
    told = answers(3, PROFILE, TAGS, KNOWN)
    assert NUMBER[Use.PRIVATE] not in told.tags | told.themes | told.avoid
    assert told.themes == {NUMBER[Use.SHOW]}, "what is only matched is never a theme"
    assert told.tags == {NUMBER[Use.SHOW], NUMBER[Use.MATCH]} and told.avoid == {NUMBER[Use.AVOID]}


def test_a_retired_tag_matches_nobody() -> None:
    assert answers(3, PROFILE, TAGS, frozenset()).tags == frozenset()


def test_hours_count_only_with_a_zone_and_wider_only_after_a_yes() -> None:
    assert answers(3, replace(PROFILE, timezone=None), (), KNOWN, WAITER).hours == frozenset()
    assert answers(3, PROFILE, (), KNOWN, WAITER).hours == {0, 30}
    wider = replace(WAITER, wider=True)
    assert answers(3, PROFILE, (), KNOWN, wider).hours == {167, 0, 1, 29, 30, 31}, "Sunday night runs into Monday"
    assert widened(frozenset(range(168))) == frozenset(range(168))


def test_what_is_missing_is_told_one_by_one() -> None:
    assert missing(PROFILE, TAGS) == ()
    assert missing(Profile(), ()) == (Missing.TAGS, Missing.ZONE, Missing.HOURS, Missing.LANGUAGE)
    assert missing(PROFILE, (MemberTag(1, Use.MATCH),)) == (Missing.THEME,)
    assert missing(PROFILE, (MemberTag(1, Use.PRIVATE), MemberTag(2, Use.AVOID))) == (Missing.TAGS,)


@pytest.mark.parametrize(
    ("waiting", "days", "told"),
    [
        (3, [1] * 9, Expectation.TOO_FEW),
        (4, [1, 2, 3, 4], Expectation.UNKNOWN),
        (40, [1, 2, 2, 3, 90], Expectation.DAYS),
        (40, [7] * 5, Expectation.WEEK),
        (40, [20] * 5, Expectation.WEEKS),
        (40, [60] * 5, Expectation.MONTH),
    ],
)
def test_the_wait_is_told_honestly_and_never_from_fewer_than_five(
    waiting: int, days: list[int], told: Expectation
) -> None:
    assert expectation(waiting, 4, days) is told


def test_something_wider_is_offered_after_7_and_14_days_and_then_no_more() -> None:
    for passed, day in ((1, 7), (2, 14)):
        assert offers_passed(WAITER, NOW + timedelta(days=day, seconds=-1)) == passed - 1
        assert offers_passed(WAITER, NOW + timedelta(days=day)) == passed
    assert offers_passed(WAITER, NOW + timedelta(days=365)) == 2


def test_only_what_is_not_wide_yet_is_offered() -> None:
    assert set(can_loosen(WAITER, PROFILE)) == set(Looser)
    all_of_it = replace(PROFILE, languages=("en", "de"))
    assert can_loosen(replace(WAITER, wider=True, smaller=True), all_of_it) == (Looser.TAG,)
    assert Looser.HOURS not in can_loosen(WAITER, replace(PROFILE, hours=frozenset()))


def test_the_next_meeting_is_at_least_a_day_away() -> None:
    assert next_hour(19, NOW) == datetime(2026, 3, 9, 19, tzinfo=UTC), "this evening would be too soon"
    assert next_hour(42, NOW) == NOW + timedelta(days=1)
    assert next_hour(0, NOW) == datetime(2026, 3, 9, tzinfo=UTC)


def test_reasons_of_fewer_than_five_are_told_together_or_not_counted() -> None:
    some = {Reason.NO_HOURS.value: 7, Reason.TOO_FEW.value: 4, Reason.NO_LANGUAGE.value: 3}
    assert formation.told(some) == ({Reason.NO_HOURS: 7}, 7)
    assert formation.told({Reason.TOO_FEW.value: 4}) == ({}, -1), "four could be pointed at"
    assert formation.told({Reason.TOO_FEW.value: 5, Reason.NO_HOURS.value: 6}) == (
        {Reason.NO_HOURS: 6, Reason.TOO_FEW: 5}, 0,
    )  # fmt: skip
    assert formation.told({}) == ({}, 0)


def test_no_reason_can_hint_at_a_block() -> None:
    assert not [reason for reason in Reason if "block" in reason or "apart" in reason]


def test_hours_are_told_as_spans_within_a_day() -> None:
    assert spans(frozenset()) == []
    assert spans(frozenset({9, 10, 22, 23, 24, 26})) == [(9, 11), (22, 24), (24, 25), (26, 27)]


def test_a_tag_beside_mine_is_related_from_five_people_on_and_three_are_named() -> None:
    people = [frozenset({1, 2, 3, 4, 5, 9})] * 5 + [frozenset({1, 5})] * 2 + [frozenset({1, 6})] * 4
    beside = together(people)
    assert related([1], {1, 2}, beside) == [5, 3, 4], "the most frequent first, and none that was decided on"
    assert related([6], {6}, beside) == [] == related([7], {7}, beside)
