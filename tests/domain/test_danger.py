"""The danger listener on lists of sentences written for it, and on anything at all."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.danger import Danger, listen

LISTS = Path(__file__).parent / "danger_lists"


def _read(name: str) -> list[str]:
    return [line for line in (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line]


def _missed(name: str, wanted: set[Danger]) -> list[tuple[str, str]]:
    return [(line, listen(line).name) for line in _read(name) if listen(line) not in wanted]


@pytest.mark.parametrize(
    ("name", "wanted", "most"),
    [
        ("danger", {Danger.NOW}, 0.05),
        ("danger_fresh", {Danger.NOW}, 0.05),
        ("everyday", {Danger.NONE}, 0.03),
        ("everyday_fresh", {Danger.NONE}, 0.03),
        ("gentle", {Danger.GENTLE}, 0.0),
        ("gentle_or_less", {Danger.GENTLE, Danger.NONE}, 0.0),
        ("other", {Danger.OTHER}, 0.0),
    ],
)
def test_share_of_wrong_answers_on_each_list(name: str, wanted: set[Danger], most: float) -> None:
    missed = _missed(name, wanted)
    assert len(missed) <= most * len(_read(name)), missed
