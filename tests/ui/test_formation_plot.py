"""The picture of a formation: sizes, fit and waiting, told apart in its pixels."""

import io

import matplotlib.colors
import matplotlib.image
import numpy as np

from bot.ui.formation_plot import FITS, draw

WORDS = {"close": "a close fit", "good": "a good fit", "some": "fits by its theme"}


def drawn(sizes: dict[int, dict[str, int]]) -> np.ndarray:
    png = draw(sizes, WORDS, [("no hours", 6)], "circles", "people in a circle")
    return matplotlib.image.imread(io.BytesIO(png))[:, :, :3]


def much(picture: np.ndarray, fit: str) -> int:
    """Pixels in the colour of a fit."""
    colour = np.array(matplotlib.colors.to_rgb(FITS[fit][0]))
    return int((np.abs(picture - colour).max(axis=2) < 0.02).sum())


def test_each_fit_has_a_colour_of_its_own_in_bars_and_legend() -> None:
    mixed = drawn({5: {"close": 2, "good": 1}, 6: {"some": 3}})
    assert all(much(mixed, fit) > 500 for fit in FITS)
    close = drawn({5: {"close": 2}, 6: {"close": 3}})
    assert much(close, "close") > much(mixed, "close") and much(close, "good") == much(close, "some") == 0


def test_fits_are_told_apart_without_colour() -> None:
    """The same bar in the same colour: what differs is its hatch."""
    assert len({hatch for _, hatch in FITS.values()}) == len(FITS)
    plain, hatched = (much(drawn({5: {fit: 3}}), fit) for fit in ("close", "good"))
    assert hatched < 0.95 * plain
