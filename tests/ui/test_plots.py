"""Pictures of moods: what the eye can tell apart in them, measured in the pixels."""

import io
from datetime import UTC, datetime, timedelta

import matplotlib.image
import numpy as np
import pytest

from bot.ui import plots

NOW = datetime(2026, 11, 25, tzinfo=UTC)


async def rows(days: int, missing: range, a_day: int = 1) -> list[int]:
    """How many unbroken stretches of ink each line of the picture has, for one mood answered on all other days."""
    start = NOW - timedelta(days=days)
    points = tuple(
        (start + timedelta(days=day, hours=24 * turn / a_day), 3)
        for day in range(days)
        for turn in range(a_day)
        if day not in missing
    )
    drawn = await plots.moods(plots.MoodPlot(points, start, NOW, [""] * 5, [(NOW, "")]))
    paper = matplotlib.image.imread(io.BytesIO(drawn))[:, :, :3]
    ink = (np.abs(paper - paper[0, 0]).max(axis=2) > 0.05).astype(int)
    middle = ink[: int(ink.shape[0] * 0.9)]  # without the line at the bottom
    return [int((np.diff(line, prepend=0) == 1).sum()) for line in middle if line.any()]


@pytest.mark.parametrize(("days", "a_day"), [(30, 1), (90, 1), (90, 4), (365, 1), (365, 3)])
async def test_a_week_without_answers_is_a_gap_however_many_dots_there_are(days: int, a_day: int) -> None:
    there = await rows(days, range(days // 2, days // 2 + 7), a_day)
    middle = there[len(there) // 2]
    assert middle == 2


async def test_answers_day_after_day_are_joined() -> None:
    there = await rows(30, range(0))
    assert there[len(there) // 2] == 1
