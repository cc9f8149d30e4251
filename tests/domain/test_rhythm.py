"""Due times over every zone and every change of clocks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.domain import rhythm as rules
from bot.domain.refusal import Refusal
from bot.domain.rhythm import LAST, MIXED, OWN, THEMES, Every, Rhythm, Schedule

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
SOME_ZONES = (
    "Europe/Lisbon", "America/Chicago", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu",
    "America/St_Johns", "Pacific/Chatham", "Africa/Cairo", "America/Santiago", "Asia/Gaza", "UTC",
)  # fmt: skip


def weekly(zone: str, minute: int, weekday: int = 6) -> Rhythm:
    return rules.new_rhythm(Every.WEEK, weekday, minute, zone, START)


def schedule(rhythm: Rhythm, next_due: datetime | None, **more: object) -> Schedule:
    plain = Schedule(1, 2, 3, rhythm, MIXED, (), False, None, 0, next_due)
    return replace(plain, **more)  # type: ignore[arg-type]


def changes(zone: str) -> Iterator[tuple[datetime, timedelta]]:
    """Moments at which the zone's offset changes in 2026-2028, to the minute, and by how much."""
    there, step = ZoneInfo(zone), timedelta(hours=6)
    at = START
    while at < END:
        before, after = at.astimezone(there).utcoffset(), (at + step).astimezone(there).utcoffset()
        assert before is not None and after is not None
        if before != after:
            low, high = at, at + step
            while high - low > timedelta(minutes=1):
                middle = low + timedelta(minutes=int((high - low).total_seconds()) // 120)
                if middle.astimezone(there).utcoffset() == before:
                    low = middle
                else:
                    high = middle
            yield high, after - before
        at += step


def check_zone(zone: str) -> int:
    """A daily rhythm in each quarter of an hour around each change: once a day, in order, at the right wall time."""
    there, seen = ZoneInfo(zone), 0
    for change, by in changes(zone):
        wall = (change - timedelta(minutes=1)).astimezone(there)
        for shift in range(-120, 181, 15):
            near = wall + timedelta(minutes=1 + shift)
            minute = near.hour * 60 + near.minute
            daily = rules.new_rhythm(Every.DAY, 0, minute, zone, change - timedelta(days=4))
            due = rules.upcoming(daily, change - timedelta(days=3), 6)
            assert all(timedelta(hours=20) < b - a < timedelta(hours=28) for a, b in pairwise(due)), (zone, due)
            first = due[0].astimezone(there).date()
            for number, moment in enumerate(due):
                local = moment.astimezone(there)
                later = (local.date() - first).days - number  # a gap up to midnight ends on the next day
                assert later == 0 or (later == 1 and local.time() == time(0) and by > timedelta(0)), (zone, due)
                if local.hour * 60 + local.minute == minute:
                    assert local.fold == 0, (zone, moment)
                else:  # in the gap: the very moment of the change, which is the next wall time there is
                    assert by > timedelta(0) and abs(moment - change) < timedelta(minutes=1), (zone, moment)
                seen += 1
    return seen


@pytest.mark.parametrize("zone", SOME_ZONES)
def test_each_day_once_around_changes_of_clocks(zone: str) -> None:
    assert check_zone(zone) > 0 or zone in ("UTC", "Asia/Kathmandu")


@pytest.mark.long
def test_each_day_once_in_every_zone() -> None:
    assert sum(check_zone(zone) for zone in sorted(available_timezones())) > 100_000


@pytest.mark.parametrize("every", list(Every))
@pytest.mark.parametrize("zone", SOME_ZONES)
def test_three_years_have_no_gap_and_no_double(zone: str, every: Every) -> None:
    there = ZoneInfo(zone)
    rhythm = rules.new_rhythm(every, 2, 2 * 60 + 30, zone, START)
    due, at = [], START
    while (at := rules.next_due(rhythm, at)) < END:
        due.append(at)
    assert len(due) == {Every.DAY: 1096, Every.WEEK: 156, Every.TWO_WEEKS: 78, Every.MONTH: 36}[every]
    assert due == sorted(set(due))
    if every is not Every.DAY:
        assert {moment.astimezone(there).weekday() for moment in due} == {2}


def test_a_time_that_does_not_exist_moves_to_the_next_that_does() -> None:
    assert rules.moment(date(2026, 3, 29), 90, "Europe/London") == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert rules.moment(date(2026, 3, 8), 150, "America/Chicago") == datetime(2026, 3, 8, 8, 0, tzinfo=UTC)
    # Lord Howe moves by half an hour: 02:00 to 02:30 is missing
    assert rules.moment(date(2026, 10, 4), 135, "Australia/Lord_Howe") == datetime(2026, 10, 3, 15, 30, tzinfo=UTC)
    # a whole day that Samoa left out
    assert rules.moment(date(2011, 12, 30), 720, "Pacific/Apia") == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)


def test_a_time_that_exists_twice_is_sent_once() -> None:
    assert rules.moment(date(2026, 10, 25), 90, "Europe/London") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    sunday = weekly("Europe/London", 90)
    first = rules.next_due(sunday, datetime(2026, 10, 24, tzinfo=UTC))
    assert rules.next_due(sunday, first) - first == timedelta(days=7, hours=1)


def test_two_weeks_and_months() -> None:
    fortnight = rules.new_rhythm(Every.TWO_WEEKS, 1, 19 * 60, "Europe/Lisbon", MONDAY)
    assert [d.day for d in rules.upcoming(fortnight, MONDAY, 3)] == [3, 17, 31]
    third = rules.new_rhythm(Every.TWO_WEEKS, 1, 19 * 60, "Europe/Lisbon", MONDAY, 3)
    assert [(d.month, d.day) for d in rules.upcoming(third, MONDAY, 4)] == [(3, 3), (3, 24), (4, 14), (5, 5)]
    before = rules.Rhythm(Every.TWO_WEEKS, 1, 19 * 60, "Europe/Lisbon", date(2026, 3, 3))  # as kept before there was 3
    assert [d.day for d in rules.upcoming(before, MONDAY, 3)] == [3, 17, 31]
    first = rules.new_rhythm(Every.MONTH, 1, 19 * 60, "Europe/Lisbon", MONDAY)
    assert [(d.month, d.day) for d in rules.upcoming(first, MONDAY, 3)] == [(3, 3), (4, 7), (5, 5)]
    last = rules.new_rhythm(Every.MONTH, 1, 19 * 60, "Europe/Lisbon", MONDAY, LAST)
    assert [(d.month, d.day) for d in rules.upcoming(last, MONDAY, 3)] == [(3, 31), (4, 28), (5, 26)]
    late = rules.new_rhythm(Every.MONTH, 1, 19 * 60, "Europe/Lisbon", datetime(2026, 3, 30, tzinfo=UTC))
    assert late.nth == LAST


def test_late_rounds_are_merged_however_late() -> None:
    daily = rules.new_rhythm(Every.DAY, 0, 18 * 60, "UTC", MONDAY - timedelta(days=1))
    plan = schedule(daily, MONDAY)
    now, following = rules.due(plan, MONDAY + timedelta(minutes=15))
    assert now == rules.Due(MONDAY, 0) and following == MONDAY + timedelta(days=1)
    assert not rules.is_late(MONDAY, MONDAY + timedelta(minutes=15))
    merged, following = rules.due(plan, MONDAY + timedelta(days=3, hours=2))
    assert merged == rules.Due(MONDAY + timedelta(days=3), 3) and following == MONDAY + timedelta(days=4)
    assert rules.is_late(MONDAY + timedelta(days=3), MONDAY + timedelta(days=3, hours=2))
    old = schedule(weekly("UTC", 18 * 60, 0), MONDAY)
    assert rules.due(old, MONDAY + timedelta(days=6)) == (rules.Due(MONDAY, 0), MONDAY + timedelta(days=7))
    assert rules.due(old, MONDAY + timedelta(days=20)) == (
        rules.Due(MONDAY + timedelta(days=14), 2),
        MONDAY + timedelta(days=21),
    )


def test_one_is_skipped() -> None:
    daily = rules.new_rhythm(Every.DAY, 0, 18 * 60, "UTC", MONDAY)
    left_out = MONDAY + timedelta(days=2)
    assert left_out not in rules.upcoming(daily, MONDAY, 5, left_out)
    assert rules.first_due(schedule(daily, None, skipped=left_out), MONDAY + timedelta(days=1)) == (
        MONDAY + timedelta(days=3)
    )


def test_two_schedules_at_the_same_minute_clash() -> None:
    tuesday = rules.new_rhythm(Every.WEEK, 1, 19 * 60, "Europe/Lisbon", MONDAY)
    same = rules.new_rhythm(Every.MONTH, 1, 20 * 60, "Europe/Madrid", MONDAY)
    other = rules.new_rhythm(Every.DAY, 1, 19 * 60 + 1, "Europe/Lisbon", MONDAY)
    assert rules.clash(tuesday, [other, same], MONDAY)
    assert not rules.clash(tuesday, [other], MONDAY)


@pytest.mark.parametrize("text", ["", "25:00", "19", "7:5", "19:60", "7pm", "\u0661\u0669:00", "-1:30", "31 February"])
def test_times_that_are_none(text: str) -> None:
    with pytest.raises(Refusal, match="time-not-clear"):
        rules.parse_time(text)


def test_times_and_prompts() -> None:
    assert [rules.parse_time(t) for t in ("19:30", " 7:05 ", "00:00", "23.59")] == [1170, 425, 0, 1439]
    assert rules.parse_prompts("  one \n\n two") == ("one", "two")
    for bad in ("", " \n ", "x" * 201, "\n".join("abcdefghijk")):
        with pytest.raises(Refusal):
            rules.parse_prompts(bad)
    daily = rules.new_rhythm(Every.DAY, 0, 0, "UTC", MONDAY)
    own = schedule(daily, None, theme=OWN, own_prompts=("a", "b"))
    assert [rules.prompt(replace(own, turn=t))[1] for t in range(3)] == ["a", "b", "a"]
    mixed = [rules.prompt(schedule(daily, None, turn=t))[0] for t in range(36)]
    assert len(set(mixed)) == 36
    assert sum(THEMES.values()) == 40
