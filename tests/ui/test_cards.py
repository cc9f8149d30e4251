"""Cards and forms: Discord's limits hold when they are built, and every card reads as plain text."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ui import limits
from bot.ui.cards import Card
from bot.ui.kit import Option, Pen, TooLong, Typed
from tests.support.plain import plain_text


def parts(card: Card) -> list[dict[str, Any]]:
    """Every component, flat, as Discord counts them."""

    def walk(component: dict[str, Any]) -> list[dict[str, Any]]:
        inner = [*component.get("components", []), *filter(None, [component.get("accessory")])]
        return [component, *(p for c in inner for p in walk(c))]

    return [p for c in card.view().to_components() for p in walk(c)]


def test_a_whole_card_as_text(pen: Pen) -> None:
    card = (
        pen.card("t-title", name=Typed("*Grief*\nline"), tone="care")
        .say("t-body", people=5)
        .heading("t-word")
        .quote("one\n**two**")
        .show("shown", Typed("_typed_"))
        .line()
        .row("t-word", pen.button("kit-leave", "t:leave", 1, style="danger"))
        .buttons(pen.button("kit-join", "t:join", 1), None, pen.button("t-yes", "t:yes"))
        .choose("t:pick", [Option(Typed("x" * 300), 1), Option("b", 2, hint="h")], placeholder="t-word")
        .picture(b"png", "mood.png", description="t-body", people=2)
        .attach(b"{}", "data.json")
        .footer("kit-only-you")
    )
    text = plain_text(card)
    assert text.startswith(
        "Your circle *Grief* line\nThere are 5 people in it.\nA word\n> one\n> **two**\nshown\n_typed_"
    )
    assert "A word [Leave]" in text
    assert "[Join] [Yes]" in text
    assert "[There are 2 people in it.]\n[data.json]\nOnly you can see this." in text
    assert [f.filename for f in card.files()] == ["mood.png", "data.json"]
    assert card.files()[0].description == "There are 2 people in it."


async def test_a_card_is_finished_and_counts_its_parts(pen: Pen) -> None:
    card = pen.card("t-plain").row("t-word", pen.button("t-yes", "t:a")).buttons(pen.button("t-no", "t:b"))
    card.choose("t:c", [Option("a", "a")], placeholder="t-word").line().footer("t-word")
    assert card.view().is_finished()
    assert len(parts(card)) == card._parts == 11


def test_too_long_names_the_key(pen: Pen) -> None:
    card = pen.card()
    for _ in range(3):
        card.show("x" * 1300)
    with pytest.raises(TooLong, match="t-note"):
        card.say("t-note", note="y" * 200)
    while len(parts(card)) < limits.COMPONENTS:
        card.line()
    with pytest.raises(TooLong, match="40 parts"):
        card.line()
    with pytest.raises(TooLong, match="t-note"):
        pen.button("t-note", "t:a", note="y" * 80)
    with pytest.raises(TooLong, match="t-word: 26 options"):
        pen.card().choose("t:a", [Option(str(n), n) for n in range(26)], placeholder="t-word")
    with pytest.raises(TooLong, match="t-word"):
        pen.card().choose("t:a", [Option("x" * 101, 1)], placeholder="t-word")
    with pytest.raises(TooLong, match="t-note"):
        pen.form("t-note", "t:a", note="y" * 45)
    with pytest.raises(ValueError, match="t:a with the same arguments"):
        pen.card().buttons(pen.button("t-yes", "t:a", 1), pen.button("t-no", "t:a", 1))
    with pytest.raises(ValueError, match="t-word: two options"):
        pen.card().choose("t:a", [Option("a", 1), Option("b", 1)], placeholder="t-word")
    with pytest.raises(ValueError, match="t-word: two options"):
        pen.form("t-plain", "t:a").pick("f", label="t-word", options=[Option("a", 1), Option("b", 1)])
    with pytest.raises(ValueError, match="file name"):
        pen.card().attach(b"", "../x")


@pytest.mark.parametrize("letter", ["x", "*", "ש", "a\n"])
def test_what_people_typed_is_cut_to_fit(pen: Pen, letter: str) -> None:
    typed = Typed(letter * 900)
    assert len(pen.button("t-note", "t:a", note=typed).label or "") <= 80
    assert pen.form("t-note", "t:a", note=typed)._title.startswith("You wrote: ")
    card = pen.card("t-title", name=typed).quote(typed)
    card.say("t-note", note=typed).quote(Typed(letter * 4000, limit=4000)).say("t-note", note=typed)
    assert sum(len(p["content"]) for p in parts(card) if p["type"] == 10) <= limits.CARD_TEXT
    pen.card().choose("t:a", [Option(typed, 1, hint=typed)], placeholder="t-note", note=typed)


def test_rows_of_five(pen: Pen) -> None:
    card = pen.card().buttons(*(pen.button("t-yes", "t:a", n) for n in range(12)))
    rows = [p for p in parts(card) if p["type"] == 1]
    assert [len(r["components"]) for r in rows] == [5, 5, 2]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text("ab \n*", max_size=400), max_size=60), st.integers(-3, 70), st.integers(1, 20))
def test_every_page_fits_and_all_pages_hold_everything(pen: Pen, items: list[str], page: int, per_page: int) -> None:
    first = pen.pages(items, str, per_page, press="t:page")
    seen: list[str] = []
    for n in range(first.count):
        one = pen.pages(items, str, per_page, press="t:page", page=n, args=("me",))
        pen.card("t-plain").pages(one)
        assert len(one.lines) <= per_page
        seen += one.lines
    assert seen == items
    assert 0 <= pen.pages(items, str, per_page, press="t:page", page=page).page < first.count


def test_many_options_turn_pages(pen: Pen) -> None:
    options = [Option(str(n), n) for n in range(60)]
    card = pen.card().choose("t:pick", options, placeholder="t-word", args=(3,), page=2, turn="t:turn", at_most=25)
    menu = next(p for p in parts(card) if p["type"] == 3)
    assert [o["value"] for o in menu["options"]] == [str(n) for n in range(50, 60)]
    assert menu["max_values"] == 10
    back, on = (p for p in parts(card) if p["type"] == 2)
    assert pen._presses.read(back["custom_id"]) == ("t:turn", ("3", "1"))
    assert (back["disabled"], on["disabled"]) == (False, True)


def test_times(pen: Pen) -> None:
    assert pen.time(datetime(2026, 1, 1, tzinfo=UTC), "R") == "<t:1767225600:R>"
    with pytest.raises(ValueError, match="zone"):
        pen.time(datetime(2026, 1, 1))  # noqa: DTZ001 - without a zone on purpose


async def test_forms_hold_their_limits(pen: Pen) -> None:
    form = pen.form("t-plain", "t:sent", 5).read("t-word")
    for n in range(4):
        form.text(f"f{n}", label="t-word", value="x" * 1200)
    with pytest.raises(TooLong, match="t-plain"):
        form.text("f9", label="t-plain")
    sent = form.modal()
    assert sent.is_finished()
    payload = sent.to_dict()
    assert len(payload["components"]) == limits.FORM_FIELDS
    assert len(payload["components"][1]["component"]["value"]) == 1000  # type: ignore[typeddict-item]
    with pytest.raises(ValueError, match="two fields"):
        pen.form("t-plain", "t:a").text("a", label="t-word").text("a", label="t-word")
    with pytest.raises(ValueError, match="needs a field"):
        pen.form("t-plain", "t:a").modal()
