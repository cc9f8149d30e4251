"""Every card of every country through the real card builder, fresh and old: Discord can refuse none of them."""

from collections.abc import Iterator
from datetime import date

import pytest

from bot import care
from bot.domain.counselor import Issue, Support, Wish, advise
from bot.domain.danger import Danger
from bot.domain.resource import ADDRESS, DETAIL, MOST, NAME, Draft, Resource
from bot.text.catalogue import Catalogue
from bot.ui import counselor, crisis, panel, resources
from bot.ui.kit import Card, Kit, Pen
from tests.support.plain import plain_text

DAYS = (date(2026, 11, 23), date(2029, 1, 1))
FULL = Draft("*" * NAME, "[" * ADDRESS, "_" * DETAIL, "~" * DETAIL, DAYS[1])
"""Every character is doubled when it is shown."""
ADDED = tuple(Resource(number, FULL) for number in range(1, MOST + 1))
LOCALES = Catalogue.load().languages


def pen(locale: str) -> Pen:
    return Kit(Catalogue.load(), b"k" * 32).pen(locale)


def of_country(pen: Pen, code: str | None, added: tuple[Resource, ...], pages: int) -> Iterator[Card]:
    own = resources.blocks(pen, added)
    for today in DAYS:
        for page in range(pages):
            if code is not None:
                yield crisis.lines_of(pen, code, today, page=page, young=True, added=own)
                yield crisis.lines_of(pen, code, today, page=page, private=True)
            where = counselor.Where(code, today, added=added)
            for name in ("find", "who"):
                yield counselor.page(pen, name, where, page)
        yield counselor.start(pen, where, topic="@" * 6000)
        yield counselor.in_danger(pen, where, "*" * 6000, Danger.NOW)
        yield counselor.enquiry_ready(pen, where, "_" * 2000, Danger.OTHER)
        for name in counselor.PAGES:
            yield counselor.page(pen, name, where)
    for danger in (*Danger, None):
        yield crisis.help_lines_into(pen, pen.card(), code, danger)
    if code is not None:
        yield crisis.sources(pen, code, False)


@pytest.mark.parametrize("locale", LOCALES)
def test_no_card_of_any_country_is_too_long(locale: str) -> None:
    writes = pen(locale)
    codes = [code for code in care.known_codes() if care.emergency_numbers(code) or care.routes(code)]
    for code in (None, "ML", *codes):
        full = code in (None, "ML", "US")
        for card in of_country(writes, code, ADDED if full else ADDED[:2], 12 if full else 4):
            assert card.view().content_length() <= 4000
    for region in (None, *care.regions()):
        crisis.choose(writes, region=region, unknown=True, added=resources.blocks(writes, ADDED)).view()
    panel.panel(writes).view()


def test_every_answer_of_the_three_questions_has_its_card() -> None:
    writes, where = pen("en-US"), counselor.Where("US", DAYS[0])
    for issue in Issue:
        counselor.question(writes, where, issue, None).view()
        for wish in Wish:
            counselor.question(writes, where, issue, wish).view()
            for support in Support:
                card = counselor.advised(writes, where, issue, wish, advise(issue, wish, support))
                text = plain_text(card)
                assert "You decide" in text
                assert ("911" in text) == (issue is Issue.DANGER)


def test_the_short_form_begins_with_words_for_what_was_heard() -> None:
    writes = pen("en-US")
    first = {
        Danger.NOW: "You deserve help, and you can have it now",
        Danger.GENTLE: "sounds heavy",
        Danger.OTHER: "worried about somebody",
    }
    for danger in (*Danger, None):
        text = plain_text(crisis.help_lines_into(writes, writes.card(), "GB", danger))
        assert "999" in text and "116 123" in text
        for heard, words in first.items():
            assert (words in text) == (danger is heard)


def test_no_neighbours_number_is_ever_shown() -> None:
    text = plain_text(crisis.lines_of(pen("en-US"), "ML", DAYS[0]))
    assert "no numbers for Mali" in text and "116 123" not in text and "988" not in text
