"""What a new circle begins with: meetings for its term, and check-ins between them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.founding import LATER, NONE, First, Plan, plan
from bot.domain.refusal import Refusal
from bot.domain.rhythm import MIXED, Every

NOW = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
END = NOW + timedelta(weeks=6)


def test_later_is_nothing_and_wants_no_zone() -> None:
    for first in (LATER, First(prompts=NONE), First(meeting=" ")):
        assert not first.wants_zone and plan(first, "", ends_at=END, now=NOW) == Plan()


def test_meetings_each_week_over_the_change_of_clocks_and_check_ins_between() -> None:
    made = plan(First("4.3.2026 19:30", prompts=MIXED), "Europe/Berlin", ends_at=END, now=NOW)
    assert [at.isoformat()[5:16] for at in made.meetings] == [
        "03-04T18:30", "03-11T18:30", "03-18T18:30", "03-25T18:30", "04-01T17:30", "04-08T17:30",
    ]  # fmt: skip
    assert made.checkins is not None and made.theme == MIXED
    assert (made.checkins.every, made.checkins.weekday, made.checkins.minute) == (Every.WEEK, 5, 19 * 60 + 30)


def test_check_ins_without_a_meeting_come_in_the_evening_of_that_day_of_the_week() -> None:
    made = plan(First(prompts="small"), "Pacific/Auckland", ends_at=END, now=NOW)
    assert made.meetings == () and made.checkins is not None
    assert (made.checkins.weekday, made.checkins.minute) == (1, 19 * 60)  # Tuesday already, there


@pytest.mark.parametrize("first", [First("Tuesday"), First("2026-03-04"), First("x 19:30"), First(prompts="own")])
def test_what_cannot_be_read_is_refused(first: First) -> None:
    with pytest.raises(Refusal):
        plan(first, "UTC", ends_at=END, now=NOW)
