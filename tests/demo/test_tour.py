"""The story that the tour tells comes true, and the demo begins on a Monday evening that has passed."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.demo.main import last_monday, tour
from bot.settings import Settings


async def test_the_story_is_as_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert await tour(Settings(_env_file=None)) == 0  # type: ignore[call-arg]
    told = capsys.readouterr().out
    assert "Ada takes her data along and deletes everything" in told and "everything was as told" in told


@pytest.mark.parametrize("hours", range(0, 24 * 14, 7))
def test_the_demo_begins_on_a_monday_that_has_passed(hours: int) -> None:
    now = datetime(2026, 11, 20, 3, 7, tzinfo=UTC) + timedelta(hours=hours)
    begins = last_monday(now)
    assert begins.weekday() == 0 and begins.hour == 18
    assert timedelta(hours=30) < now - begins < timedelta(days=9)
