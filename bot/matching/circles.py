"""form_circles: from a pool to circles. Exact where that is possible, a guided search where it is not."""

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Literal

import numpy as np

from bot.matching.formation import Formation, describe
from bot.matching.pool import Pool, canonical_order
from bot.matching.rooms import Rooms
from bot.matching.search import search
from bot.matching.ticker import Progress, Ticker

Prefer = Literal["everyone", "fit"]


@dataclass(frozen=True)
class Wish:
    """What was asked for. weight float64[high + 1] (0 below low); until: time.monotonic() at which to stop."""

    low: int
    high: int
    weight: np.ndarray
    everyone: bool
    seed: int
    sweeps: int | None
    begun: float
    until: float


def balanced(sizes: tuple[int, int] = (4, 8)) -> dict[int, float]:
    """The product's weights: 2/(size - 1), so that a circle counts by its people and not by its pairs, and a tenth
    less for the smallest and the largest size."""
    low, high = sizes
    return {s: 2 / (s - 1) * (0.9 if s in sizes and high - low > 1 else 1.0) for s in range(low, high + 1)}


def form_circles(
    pool: Pool, *, sizes: tuple[int, int] = (4, 8), size_weight: Mapping[int, float] | None = None,
    prefer: Prefer = "everyone", seed: int = 0, sweeps: int | None = None, seconds: float = 60.0,
    progress: Progress | None = None,
) -> Formation:  # fmt: skip
    """The best circles that can be formed, and why others still wait.

    sizes: (min, max) members. size_weight: value of a circle = size_weight[size] x sum over its pairs; None, and any
    size left out: 1, the plain sum; `balanced(sizes)` is the product's choice. prefer: "everyone" places as many as
    possible, then looks at the value; "fit" looks at the value alone and may leave people waiting. sweeps: rounds of
    musical chairs, and no more looks at the market than that (None: by the number of people); seconds: a cap, never
    the plan. progress(done), done in 0..1, is called at least once a second; what it raises ends the search. The same
    seed and sweeps give the same circles, whatever the order of the rows, unless `cut_short`. ValueError names the
    argument that is wrong.

    Whatever the seconds, the hard rules hold, every other row has its reason, and with "everyone" nobody waits who
    could join a circle below its largest size. When `cut_short`, fewer may be placed: those who still wait could
    perhaps found circles among themselves or with members lent by others.
    """
    wish = _wish(sizes, size_weight, prefer, seed, sweeps, seconds)
    if not isinstance(pool, Pool):
        raise ValueError("pool: a Pool is needed")
    ticker = Ticker(progress)
    with ticker.running():
        order = canonical_order(pool)
        order = order[np.isin(order, Rooms(pool.open_themes, pool.slots, pool.languages, wish.low).who)]
        answer = search(pool, order, wish, ticker)
        groups = [[int(order[row]) for row in group] for group in answer.groups]
        left = frozenset(int(order[row]) for row in answer.could_join)
        return describe(
            pool, groups, wish.low, wish.weight, bound=answer.bound, cut_short=answer.cut_short, seats_left=left
        )


def _wish(sizes, size_weight, prefer, seed, sweeps, seconds) -> Wish:
    try:
        low, high = sizes
    except (TypeError, ValueError):
        raise ValueError("sizes: two numbers are needed, the smallest and the largest circle") from None
    if not isinstance(low, Integral) or not isinstance(high, Integral) or low < 2 or low > high:
        raise ValueError("sizes: whole numbers are needed with 2 <= min <= max")
    low, high = int(low), int(high)
    weight = np.zeros(high + 1)
    for size in range(low, high + 1):
        given = 1.0 if size_weight is None else size_weight.get(size, 1.0)
        if not isinstance(given, Real) or not math.isfinite(given) or given < 0:
            raise ValueError(f"size_weight: the weight of size {size} must be a number from 0 up")
        weight[size] = float(given)
    if prefer not in ("everyone", "fit"):
        raise ValueError('prefer: "everyone" or "fit"')
    if not isinstance(seed, Integral) or seed < 0:
        raise ValueError("seed: a whole number from 0 up is needed")
    if sweeps is not None and (not isinstance(sweeps, Integral) or sweeps < 0):
        raise ValueError("sweeps: None or a whole number from 0 up is needed")
    if not isinstance(seconds, int | float) or not seconds > 0:
        raise ValueError("seconds: a number above 0 is needed")
    begun = time.monotonic()
    return Wish(
        low, high, weight, prefer == "everyone", int(seed), None if sweeps is None else int(sweeps),
        begun, begun + float(seconds),
    )  # fmt: skip
