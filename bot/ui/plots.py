"""Pictures of moods and counts: dots and gaps, no score and no comparison.

Drawn in a thread, with matplotlib loaded when it is first needed, so that the loop goes on.
"""

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

PAPER, INK, DOT, LINE = "#F6F3EE", "#5E5A55", "#8E7CC3", "#CFC6E4"
LETTERS = 18
"""Points. A phone shows the picture about 280 pixels wide, where these are as tall as small print."""
DOT_WIDTH, SMALLEST_DOT, CROWD = 12.6, 4.4, 50
"""Points. Up to so many dots, or days, each dot is large; where more stand side by side they shrink, so that a few days
without one are still seen as a gap."""
CONNECTED = timedelta(hours=36)
"""Dots further apart than this are not joined: a gap stays a gap."""


@dataclass(frozen=True, slots=True)
class MoodPlot:
    points: tuple[tuple[datetime, int], ...]
    """Oldest first; moods 1-5."""
    start: datetime
    end: datetime
    moods: Sequence[str]
    """Words for 1 to 5."""
    days: Sequence[tuple[datetime, str]]
    """Where a date stands below, and its words."""


@dataclass(frozen=True, slots=True)
class BarPlot:
    """How many of something for each of several, as whole numbers."""

    bars: Sequence[tuple[str, int]]
    most: int
    """The top of the scale, so that two pictures of one circle compare."""


async def moods(plot: MoodPlot) -> bytes:
    """PNG, 720 x 480 pixels."""
    return await asyncio.to_thread(_moods, plot)


async def bars(plot: BarPlot) -> bytes:
    """PNG, 720 x 480 pixels."""
    return await asyncio.to_thread(_bars, plot)


def _moods(plot: MoodPlot) -> bytes:
    figure, axes = _paper()
    dot = _dot(max(len(plot.points), (plot.end - plot.start).days))
    before: tuple[datetime, int] | None = None
    for point in plot.points:
        if before is not None and point[0] - before[0] <= CONNECTED:
            axes.plot([before[0], point[0]], [before[1], point[1]], color=LINE, linewidth=dot / 3, zorder=1)
        before = point
    axes.scatter([p[0] for p in plot.points], [p[1] for p in plot.points], s=dot**2, color=DOT, zorder=2)
    edge = (plot.end - plot.start) / 60
    axes.set_xlim(plot.start - edge, plot.end + edge)
    axes.set_ylim(0.5, 5.5)
    axes.set_yticks(range(1, 6), list(plot.moods))
    axes.set_xticks([day for day, _ in plot.days], [words for _, words in plot.days])
    return _png(figure)


def _dot(crowd: int) -> float:
    """The width of a dot, of which `crowd` may stand side by side."""
    return max(SMALLEST_DOT, DOT_WIDTH * min(1, CROWD / max(1, crowd)))


def _bars(plot: BarPlot) -> bytes:
    figure, axes = _paper()
    places = range(len(plot.bars))
    axes.bar(places, [many for _, many in plot.bars], width=0.5, color=DOT)
    axes.set_xticks(places, [words for words, _ in plot.bars])
    axes.set_ylim(0, max(1, plot.most))
    axes.set_yticks(range(0, max(1, plot.most) + 1))
    return _png(figure)


def _paper() -> tuple[Any, Any]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 4.8), dpi=100, facecolor=PAPER, layout="tight")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot(facecolor=PAPER)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(LINE)
    axes.tick_params(colors=INK, length=0, labelsize=LETTERS)
    return figure, axes


def _png(figure: Any) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER)
    return out.getvalue()
