"""Meetings: days that exist, wall times through changes of clocks, a calendar file that gives nobody away."""

from datetime import UTC, datetime

import pytest

from bot.domain.meeting import Meeting, Repeat, at_common_hour, calendar, check_minutes, parse_date, planned
from bot.domain.refusal import Refusal

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
END = datetime(2026, 4, 13, 18, 0, tzinfo=UTC)


def plan(day: str, time: str = "19:30", zone: str = "Europe/Berlin", repeat: Repeat = Repeat.ONCE):
    return planned(day, time, zone, repeat, ends_at=END, now=NOW)


@pytest.mark.parametrize("text", ["2026-02-31", "31.2.2026", "2026-13-01"])
def test_a_day_that_does_not_exist(text: str) -> None:
    with pytest.raises(Refusal, match="refusal-meeting-no-such-day"):
        parse_date(text)


@pytest.mark.parametrize("text", ["", "tomorrow", "03/31/2026", "２０２６-03-31"])
def test_a_day_that_cannot_be_read(text: str) -> None:
    with pytest.raises(Refusal, match="refusal-meeting-date"):
        parse_date(text)


def test_weekly_keeps_the_wall_time_when_clocks_change() -> None:
    moments = plan("2026-03-24", repeat=Repeat.WEEKLY)
    assert [at.isoformat() for at in moments] == [
        "2026-03-24T18:30:00+00:00",
        "2026-03-31T17:30:00+00:00",
        "2026-04-07T17:30:00+00:00",
    ]


def test_a_wall_time_that_is_left_out_moves_to_the_next_there_is() -> None:
    assert plan("2026-03-29", "02:30") == (datetime(2026, 3, 29, 1, 0, tzinfo=UTC),)


@pytest.mark.parametrize("day", ["2026-03-01", "2028-03-01"])
def test_past_and_far_days_are_refused(day: str) -> None:
    with pytest.raises(Refusal, match="refusal-meeting-past"):
        plan(day)


@pytest.mark.parametrize("text", ["", "0", "14", "241", "-60", "sixty"])
def test_minutes_out_of_range(text: str) -> None:
    with pytest.raises(Refusal, match="refusal-meeting-minutes"):
        check_minutes(text)


def test_a_common_hour_leaves_a_day_to_get_ready() -> None:
    monday_19 = at_common_hour(19, starts_at=NOW, ends_at=END)
    assert monday_19[0] == datetime(2026, 3, 9, 19, 0, tzinfo=UTC) and len(monday_19) == 5
    tuesday_18 = at_common_hour(42, starts_at=NOW, ends_at=END)
    assert tuesday_18[0] == datetime(2026, 3, 3, 18, 0, tzinfo=UTC)


def test_the_calendar_file_is_folded_by_octets_and_escaped() -> None:
    meeting = Meeting(7, 1, 2, datetime(2026, 3, 9, 19, 0, tzinfo=UTC), 90, False)
    title = "Kreis; ein, zwei " + "ü" * 60
    text = calendar([meeting], title, NOW)
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    whole = text.replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Kreis\\; ein\\, zwei " + "ü" * 60 in whole
    assert "DTSTART:20260309T190000Z" in whole and "DTEND:20260309T203000Z" in whole
    assert whole.startswith("BEGIN:VCALENDAR\r\n") and whole.endswith("END:VCALENDAR\r\n")
