"""Weekly hours by the member's own clock, against the time-zone database itself."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import lost_local_hours, term_hours, zone_named

WINTER, SUMMER = date(2026, 1, 12), date(2026, 7, 6)
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
         "Pacific/Kiritimati", "Etc/GMT+12", "America/St_Johns", "Pacific/Chatham"]  # fmt: skip
hours_of_a_week = st.frozensets(st.integers(0, 167), max_size=20)


def at(weekday: int, hour: int) -> int:
    return weekday * 24 + hour


def week_hours(hours: Iterable[int], zone: ZoneInfo, monday: date) -> frozenset[int]:
    return term_hours(hours, zone, monday, 1)


def test_utc_is_itself() -> None:
    assert week_hours({0, 5, 167}, ZoneInfo("UTC"), WINTER) == {0, 5, 167}


def test_a_berlin_evening_moves_with_the_season() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert week_hours({at(1, 19)}, berlin, WINTER) == {at(1, 18)}
    assert week_hours({at(1, 19)}, berlin, SUMMER) == {at(1, 17)}


def test_days_wrap_round_the_week() -> None:
    assert week_hours({at(0, 0)}, ZoneInfo("Asia/Tokyo"), WINTER) == {at(6, 15)}
    assert week_hours({at(6, 23)}, ZoneInfo("America/Los_Angeles"), WINTER) == {at(0, 7)}


@pytest.mark.parametrize(("zone", "shift"), [("Pacific/Kiritimati", 14), ("Etc/GMT+12", -12)])
def test_the_farthest_zones(zone: str, shift: int) -> None:
    assert week_hours({at(3, 20)}, ZoneInfo(zone), WINTER) == {(at(3, 20) - shift) % 168}


def test_half_hour_zones_give_whole_hours_only() -> None:
    india = ZoneInfo("Asia/Kolkata")
    assert week_hours({at(0, 18)}, india, WINTER) == set()
    assert week_hours({at(0, 18), at(0, 19)}, india, WINTER) == {at(0, 13)}
    assert week_hours({at(0, 18), at(0, 19), at(0, 20)}, india, WINTER) == {at(0, 13), at(0, 14)}


def test_quarter_hour_zone() -> None:
    assert week_hours({at(0, 18), at(0, 19)}, ZoneInfo("Asia/Kathmandu"), WINTER) == {at(0, 13)}


def test_a_change_of_clocks_inside_the_term() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start = date(2026, 3, 16)  # clocks go forward on Sunday 29 March
    assert term_hours({at(1, 19)}, berlin, start, 6) == set()
    assert term_hours({at(1, 19), at(1, 20)}, berlin, start, 6) == {at(1, 18)}
    assert lost_local_hours({at(1, 19)}, berlin, start, 6) == {at(1, 19)}
    assert lost_local_hours({at(1, 19), at(1, 20)}, berlin, start, 6) == {at(1, 20)}


def test_no_change_of_clocks_loses_nothing() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert term_hours({at(1, 19)}, berlin, WINTER, 6) == {at(1, 18)}
    assert lost_local_hours({at(1, 19)}, berlin, WINTER, 6) == set()


def test_a_skipped_hour_is_not_free() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    week = date(2026, 3, 23)
    assert week_hours({at(6, 2)}, berlin, week) == set()  # 02:00 does not exist on that Sunday
    assert week_hours({at(6, 3)}, berlin, week) == {at(6, 1)}


def test_a_repeated_hour_is_free_both_times() -> None:
    assert week_hours({at(6, 2)}, ZoneInfo("Europe/Berlin"), date(2026, 10, 19)) == {at(6, 0), at(6, 1)}


def test_half_hour_daylight_saving() -> None:
    lord_howe = ZoneInfo("Australia/Lord_Howe")  # +10:30 in winter, +11 in summer
    assert week_hours({at(2, 19)}, lord_howe, WINTER) == {at(2, 8)}
    assert week_hours({at(2, 19)}, lord_howe, SUMMER) == set()
    assert week_hours({at(2, 19), at(2, 20)}, lord_howe, SUMMER) == {at(2, 9)}


@settings(max_examples=60, deadline=None)
@given(hours_of_a_week, st.sampled_from(ZONES), st.dates(date(2025, 1, 1), date(2028, 12, 31)))
def test_every_minute_of_a_free_hour_is_free_by_the_local_clock(hours, name, day) -> None:
    zone = ZoneInfo(name)
    monday = day - timedelta(days=day.weekday())
    for slot in week_hours(hours, zone, day):
        begin = datetime.combine(monday, time(), UTC) + timedelta(hours=slot)
        for minute in range(0, 60, 5):
            local = (begin + timedelta(minutes=minute)).astimezone(zone)
            assert local.weekday() * 24 + local.hour in hours


@settings(max_examples=30, deadline=None)
@given(hours_of_a_week, st.sampled_from(ZONES), st.dates(date(2025, 1, 1), date(2028, 12, 31)), st.integers(1, 8))
def test_term_hours_hold_in_every_week(hours, name, day, weeks) -> None:
    zone = ZoneInfo(name)
    term = term_hours(hours, zone, day, weeks)
    assert term == frozenset.intersection(*(week_hours(hours, zone, day + timedelta(weeks=at)) for at in range(weeks)))


def test_bad_input_is_named() -> None:
    utc = ZoneInfo("UTC")
    for hours in ({168}, {-1}, {1.5}):
        with pytest.raises(ValueError, match="hours"):
            week_hours(hours, utc, WINTER)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="weeks"):
        term_hours({1}, utc, WINTER, 0)
    for name in ("Mars/Base", "", "../etc/passwd"):
        with pytest.raises(ValueError, match="zone"):
            zone_named(name)


def test_no_hours_are_no_hours() -> None:
    assert term_hours([], ZoneInfo("Europe/Berlin"), WINTER, 6) == set()
