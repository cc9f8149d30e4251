"""What the pages of both commands must say, whoever words them anew."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from typer.testing import CliRunner

from bot import care
from bot.care.entries import STALE_AFTER_DAYS
from bot.cli import app
from bot.domain.counselor import Issue, Support, Wish, advise
from bot.text.catalogue import Catalogue
from bot.ui import counselor, crisis
from bot.ui.kit import Kit, Pen
from tests.support.plain import plain_text

READ = date(2026, 11, 23)


@pytest.fixture(scope="module")
def pen() -> Pen:
    return Kit(Catalogue.load(), b"k" * 32).pen("en-US")


def page(pen: Pen, name: str, country: str | None = None, turn: int = 0) -> str:
    return plain_text(counselor.page(pen, name, counselor.Where(country, READ), turn))


def test_both_columns_keep_every_point_and_belong_together(pen: Pen) -> None:
    text = page(pen, "compare").casefold()
    for point in (
        "people who have lived through", "understanding", "company, encouragement", "as equals", "never guaranteed",
        "licensed person with special training", "sessions with goals", "cbt", "psychodynamic", "limits that are named",
        "neither replaces the other", "what it is about", "what you would like", "how much support",
    ):  # fmt: skip
        assert point in text, point


def test_secrecy_side_by_side_says_who_reads_who_keeps_and_who_must_tell(pen: Pen) -> None:
    text = page(pen, "secrecy", "GB")
    for point in (
        "Often, depending on where you live", "Ask about the limits in the first session", "no one can guarantee it",
        "not protected like talking to a licensed professional", "its members", "Manage Threads", "admins", "Discord",
        "holds the key", "screenshots", "`/mydata`", "supervisor", "insurer",
    ):  # fmt: skip
        assert point in text, point
    assert "HIPAA" not in text and "HIPAA" in page(pen, "secrecy", "US")
    assert "always" not in text.casefold()


def test_who_is_who_names_what_the_law_protects_in_that_country(pen: Pen) -> None:
    for code in care.listed_countries():
        found = care.routes(code)
        if found and found.titles:
            turns = [page(pen, "who", code, turn) for turn in range(4)]
            assert found.titles[0].name in " ".join(turns)
    for words in ("Psychiatrist", "Coach:", "Psychodynamic", "CBT", "EMDR", "not every title"):
        assert words in page(pen, "who")


def test_the_first_contact_has_ten_questions_money_a_way_out_and_a_text_to_copy(pen: Pen) -> None:
    text = page(pen, "first")
    assert [line[:3] for line in text.splitlines() if line[:1].isdigit()] == [f"{n}. "[:3] for n in range(1, 11)]
    for words in ("sliding scale", "If you do not fit", "Hello, I am looking for someone to talk with", "Change the"):
        assert words in text


def test_while_i_wait_names_circles_check_ins_and_help_lines(pen: Pen) -> None:
    text = page(pen, "wait")
    assert all(words in text for words in ("/circle browse", "/checkin now", "/crisis"))


@pytest.mark.parametrize(("issue", "wish", "support"), list(product(Issue, Wish, Support)))
def test_every_answer_says_why_offers_both_ways_and_judges_nobody(
    pen: Pen, issue: Issue, wish: Wish, support: Support
) -> None:
    where = counselor.Where("GB", READ)
    text = plain_text(counselor.advised(pen, where, issue, wish, advise(issue, wish, support)))
    plain = text.casefold()
    assert "why i say this" in plain and "you decide" in plain
    assert "professional" in plain and any(word in plain for word in ("circle", "peers"))
    for word in ("you have ", "you are ill", "diagnos", "score", "disorder", "you must", "you should", "you need to "):
        assert word not in plain.replace("you do not need to", ""), word
    if issue is Issue.DANGER:
        assert plain.index("999") < plain.index("why i say this")
    else:
        assert "/crisis" in plain


def test_a_number_whose_use_is_not_confirmed_is_listed_and_no_more(pen: Pen) -> None:
    for code in care.listed_countries():
        numbers = care.emergency_numbers(code)
        text = plain_text(crisis.lines_of(pen, code, READ))
        assert ("listed as" in text) == (not numbers or any(not number.use_confirmed for number in numbers)), code
        for number in numbers:
            assert number.number in text


def test_age_is_counted_from_the_day_of_reading_and_told_above_the_limit(pen: Pen) -> None:
    fresh = plain_text(crisis.lines_of(pen, "GB", READ + timedelta(days=STALE_AFTER_DAYS)))
    old = plain_text(crisis.lines_of(pen, "GB", READ + timedelta(days=STALE_AFTER_DAYS + 1)))
    assert "more than 180 days ago" not in fresh and "more than 180 days ago" in old


def test_a_day_that_all_lines_share_is_said_once_and_else_by_each(pen: Pen, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = care.help_lines("PT")
    said = plain_text(crisis.lines_of(pen, "PT", READ))
    assert said.count(lines[0].checked_on.isoformat()) == 1
    later = [replace(lines[0], checked_on=lines[0].checked_on + timedelta(days=1)), *lines[1:]]
    monkeypatch.setattr(care, "help_lines", lambda _code: later)
    said = plain_text(crisis.lines_of(pen, "PT", READ + timedelta(days=1)))
    assert [said.count(f"Source read on {line.checked_on}") for line in later[:2]] == [1, len(later) - 1]
    old = plain_text(crisis.lines_of(pen, "PT", READ + timedelta(days=STALE_AFTER_DAYS + 1)))
    assert old.count("more than 180 days ago") == len(later) - 1, "the newest is not old yet"


def test_adult_and_youth_lines_stand_together_and_youth_first_when_asked(pen: Pen) -> None:
    both = 0
    for code in care.listed_countries():
        kinds = {line.kind for line in care.help_lines(code)}
        if {"youth", "suicide_crisis"} <= kinds:
            both += 1
            pages = [plain_text(crisis.lines_of(pen, code, READ, page=turn)) for turn in range(2)]
            young = plain_text(crisis.lines_of(pen, code, READ, young=True))
            assert "For thoughts of suicide" in pages[0] and "For children and young people" in " ".join(pages), code
            named = [line for line in care.help_lines(code) if line.name in young]
            first = min(named, key=lambda line: young.index(line.name))
            assert crisis.for_young(first), code
    assert both


def test_the_keepers_list_begins_with_what_is_held_and_names_age_and_confidence() -> None:
    told = CliRunner().invoke(app, ["care", "check"])
    assert told.exit_code == 0
    lines = told.output.splitlines()
    assert "held" in lines[0].casefold() and any("weak" in line for line in lines)
    for code in care.listed_countries():
        assert any(code in line for line in lines), code


def test_only_https_is_shown_as_a_link(pen: Pen) -> None:
    for code in care.listed_countries():
        shown = [plain_text(crisis.lines_of(pen, code, READ, page=turn)) for turn in range(3)]
        shown += [page(pen, name, code, turn) for name in ("find", "who") for turn in range(3)]
        assert "http://" not in " ".join([*shown, plain_text(crisis.sources(pen, code, False))]), code
