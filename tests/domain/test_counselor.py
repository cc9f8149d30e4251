"""The three questions: every combination of answers gets both routes, a reason and no verdict."""

from __future__ import annotations

from itertools import product

import pytest

from bot.domain.counselor import Advice, Issue, Suggestion, Support, Wish, advise
from bot.domain.danger import Danger
from bot.text.catalogue import Catalogue

EVERY = list(product(Issue, Wish, Support))


@pytest.mark.parametrize(
    ("answers", "suggestion"),
    [
        ((Issue.COMMON, Wish.PEERS, Support.LIGHT), Suggestion.PEERS),
        ((Issue.COMMON, Wish.PROFESSIONAL, Support.LIGHT), Suggestion.PROFESSIONAL),
        ((Issue.COMMON, Wish.BOTH, Support.REGULAR), Suggestion.BOTH),
        ((Issue.COMPLEX, Wish.PEERS, Support.REGULAR), Suggestion.BOTH),
        ((Issue.COMPLEX, Wish.UNSURE, Support.UNSURE), Suggestion.PROFESSIONAL),
        ((Issue.COMMON, Wish.PEERS, Support.INTENSIVE), Suggestion.BOTH),
        ((Issue.UNSURE, Wish.UNSURE, Support.INTENSIVE), Suggestion.PROFESSIONAL),
        ((Issue.UNSURE, Wish.UNSURE, Support.UNSURE), Suggestion.OPEN),
        ((Issue.UNSURE, Wish.UNSURE, Support.REGULAR), Suggestion.BOTH),
    ],
)
def test_suggestion(answers: tuple[Issue, Wish, Support], suggestion: Suggestion) -> None:
    assert advise(*answers).suggestion is suggestion


@pytest.mark.parametrize("answers", EVERY)
def test_complex_or_intensive_never_leads_to_peers_alone(answers: tuple[Issue, Wish, Support]) -> None:
    issue, _, support = answers
    if issue in (Issue.COMPLEX, Issue.DANGER) or support is Support.INTENSIVE:
        assert advise(*answers).suggestion in (Suggestion.PROFESSIONAL, Suggestion.BOTH)


def test_danger_leads_to_help_lines_before_anything_else() -> None:
    advice = advise(Issue.DANGER, Wish.PEERS, Support.LIGHT)
    assert advice.crisis_first
    assert advice.keys[0] == "counselor-fit-danger-first"
    for heard in (Danger.NOW, Danger.GENTLE, Danger.OTHER):
        assert advise(Issue.COMMON, Wish.PEERS, Support.LIGHT, heard).crisis_first
    assert not advise(Issue.COMMON, Wish.PEERS, Support.LIGHT).crisis_first


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.mark.parametrize("answers", EVERY)
def test_every_answer_is_worded_gives_reasons_and_fits_a_card(
    catalogue: Catalogue, answers: tuple[Issue, Wish, Support]
) -> None:
    advice: Advice = advise(*answers)
    texts = [catalogue.text("en", key) for key in advice.keys]
    assert sum("-because-" in key for key in advice.keys) >= 1
    assert advice.keys[-1] == "counselor-fit-only-a-suggestion"
    assert sum(map(len, texts)) < 3000
    words = " ".join(texts)
    assert "peers" in words.lower() or "circle" in words.lower()
    assert "professional" in words.lower()
