"""The words of /crisis, /findcounselor and the questions for a yes: Discord's limits, and what must not be lost."""

from __future__ import annotations

import re

import pytest

from bot.care import fallback, help_lines, listed_countries, regions
from bot.care.load import KINDS, USES
from bot.domain.member import Scope
from bot.text.catalogue import Catalogue

PAGES = {
    "compare": ("intro", "peers", "professional", "together", "three-things"),
    "secrecy": ("professional", "peers", "bot", "discord", "us-law"),
    "who": ("intro", "list"),
    "approaches": ("list", "fit"),
    "first": ("what-happens", "questions", "cost", "no-fit"),
    "wait": ("text", "worse"),
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def test_each_yes_is_asked_for_in_two_sentences(catalogue: Catalogue) -> None:
    for language in catalogue.languages:
        for scope in Scope:
            asked = catalogue.text(language, f"consent-{scope}")
            assert len(re.findall(r"[.!?](?=\s|$)", asked)) == 2, asked


def test_pages_buttons_and_modals_fit_discord_in_every_language(catalogue: Catalogue) -> None:
    for language in catalogue.languages:
        for page, parts in PAGES.items():
            assert sum(len(catalogue.text(language, f"counselor-{page}-{part}")) for part in parts) < 3000
        for key in sorted(catalogue.keys()):
            if not key.startswith(("crisis-", "counselor-")) or catalogue.variables(key):
                continue
            length = len(catalogue.text(language, key))
            if key.endswith("-button"):
                assert length <= 80, key
            if key.endswith(("-modal-title", "-label")):
                assert length <= 45, key
            if key.startswith("counselor-fit-") and key.split("-")[2] in ("issue", "wish", "support"):
                assert length <= 100, key


@pytest.mark.parametrize(
    ("key", "points"),
    [
        ("counselor-compare-peers", ["lived through", "company", "equals", "never guaranteed"]),
        ("counselor-compare-professional", ["licensed", "training", "goals", "CBT", "psychodynamic", "limits"]),
        ("counselor-compare-three-things", ["what it is about", "what you would like", "how much support"]),
        ("counselor-secrecy-professional", ["Often", "where you live", "harm", "court", "first session"]),
        ("counselor-secrecy-peers", ["no one can guarantee", "Manage Threads", "Discord", "screenshots"]),
        ("counselor-secrecy-bot", ["holds the key", "/mydata"]),
        ("counselor-first-questions", ["1.", "10.", "licensed", "cost", "fit", "crisis"]),
        ("crisis-not-a-crisis-service", ["not a crisis service", "nobody is watching"]),
    ],
)
def test_no_point_is_lost(catalogue: Catalogue, key: str, points: list[str]) -> None:
    text = catalogue.text("en", key)
    assert [point for point in points if point not in text] == []


def test_every_slug_of_the_data_has_its_own_words(catalogue: Catalogue) -> None:
    kinds = {catalogue.text("en", "crisis-kind-heading", kind=kind) for kind in KINDS}
    uses = {catalogue.text("en", "crisis-emergency-use", use=use, number="1") for use in USES}
    places = {catalogue.text("en", "crisis-region", region=region) for region in regions()}
    assert (len(kinds), len(uses), len(places)) == (len(KINDS), len(USES), len(regions()))


def test_longest_list_of_lines_fits_one_card(catalogue: Catalogue) -> None:
    """Names, numbers and notes of one country, with the fixed words around them, stay below 3,000."""
    around = ("crisis-first-words", "crisis-not-a-crisis-service", "crisis-person-explained", "crisis-dates-explained")
    fixed = sum(len(catalogue.text("en", key)) for key in around) + 300
    for code in listed_countries():
        shown = [
            [line.name, line.phone, line.then, line.text, line.web, line.hours, line.note] for line in help_lines(code)
        ]
        length = sum(len(field or "") + 12 for line in shown for field in line) + 60 * len(shown)
        assert fixed + length < 3800, code
    assert len(fallback().directories) >= 3
