"""The picture of a formation: how many circles of each size, and how many still wait. Drawn in the worker process."""

from collections.abc import Mapping, Sequence


def draw(sizes: Mapping[int, int], waiting: Sequence[tuple[str, int]], circles: str, people: str) -> bytes:
    """A PNG. `sizes`: circles by number of seats; `waiting`: (words, people) per reason; the last two: axis labels."""
    import io

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(7, 2.6 + 0.32 * len(waiting)), dpi=110, facecolor="white", layout="constrained")
    FigureCanvasAgg(figure)
    if waiting:
        above, below = figure.subplots(2, 1, height_ratios=[2, max(0.6, 0.4 * len(waiting))])
    else:
        above, below = figure.subplots(1, 1), None
    seats = sorted(sizes)
    bars = above.bar([str(size) for size in seats], [sizes[size] for size in seats], color="#5B8DB8", width=0.6)
    above.bar_label(bars)
    above.set_xlabel(people)
    above.set_ylabel(circles)
    above.yaxis.set_major_locator(MaxNLocator(integer=True))
    above.margins(y=0.2)
    if below is not None:
        rows = below.barh([words for words, _ in waiting], [n for _, n in waiting], color="#8E7CC3", height=0.6)
        below.bar_label(rows, padding=3)
        below.invert_yaxis()
        below.set_xticks([])
        below.margins(x=0.15)
        below.spines["bottom"].set_visible(False)
    for axes in figure.axes:
        axes.spines[["top", "right"]].set_visible(False)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()
