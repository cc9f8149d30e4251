"""The picture of a formation: how many circles of each size and fit, and how many still wait. Drawn in the worker."""

from collections.abc import Mapping, Sequence
from typing import Any

LETTERS = 18
"""Points. A phone shows the picture about 280 pixels wide, where these are as tall as small print."""


FITS = {"close": ("#0072B2", ""), "good": ("#E69F00", "//"), "some": ("#CC79A7", "..")}
"""Colour (of Okabe and Ito's, which people of any colour vision tell apart) and hatch, for print without colour."""


def draw(
    sizes: Mapping[int, Mapping[str, int]], fits: Mapping[str, str], waiting: Sequence[tuple[str, int]],
    circles: str, people: str,
) -> bytes:  # fmt: skip
    """A PNG. `sizes`: circles by number of seats and fit; `fits`: the words of each fit, for the legend; `waiting`:
    (words, people) per reason; the last two: axis labels."""
    import io

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    tall = 3.6 + 0.6 * len(waiting)
    figure = Figure(figsize=(7.2, tall), dpi=100, facecolor="#F6F3EE", layout="constrained")
    FigureCanvasAgg(figure)
    if waiting:
        above, below = figure.subplots(2, 1, height_ratios=[3, max(0.8, 0.6 * len(waiting))])
        _waiting(below, waiting)
    else:
        above = figure.subplots(1, 1)
    _sizes(above, sizes, fits, circles, people)
    for axes in figure.axes:
        axes.set_facecolor("#F6F3EE")
        axes.spines[["top", "right"]].set_visible(False)
        axes.tick_params(colors="#5E5A55", labelsize=LETTERS, length=0)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _sizes(
    axes: Any, sizes: Mapping[int, Mapping[str, int]], fits: Mapping[str, str], circles: str, people: str
) -> None:
    from matplotlib.ticker import MaxNLocator

    seats = sorted(sizes)
    below, bars = [0] * len(seats), None
    for fit, (colour, hatch) in FITS.items():
        here = [sizes[size].get(fit, 0) for size in seats]
        if any(here):
            look = {"color": colour, "hatch": hatch, "edgecolor": "#F6F3EE", "width": 0.6}
            bars = axes.bar([str(size) for size in seats], here, bottom=below, label=fits[fit], **look)
            below = [low + n for low, n in zip(below, here, strict=True)]
    if bars is not None:
        axes.bar_label(bars, labels=[str(n) for n in below], fontsize=LETTERS, color="#5E5A55")
    legend = {"fontsize": LETTERS, "labelcolor": "#5E5A55", "frameon": False, "ncols": 3, "columnspacing": 1.0}
    axes.figure.legend(loc="outside upper center", handlelength=1.2, **legend)
    axes.set_xlabel(people, fontsize=LETTERS, color="#5E5A55")
    axes.set_ylabel(circles, fontsize=LETTERS, color="#5E5A55")
    axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
    axes.set_xlim(-1.2, len(seats) + 0.2)
    axes.margins(y=0.2)


def _waiting(axes: Any, waiting: Sequence[tuple[str, int]]) -> None:
    rows = axes.barh([words for words, _ in waiting], [n for _, n in waiting], color="#8E7CC3", height=0.6)
    axes.bar_label(rows, padding=3, fontsize=LETTERS, color="#5E5A55")
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.margins(x=0.2)
    axes.spines["bottom"].set_visible(False)
