"""/findcounselor: what peers and professionals can do, and the next step, page by page."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import discord

from bot import care
from bot.domain.counselor import Advice, Issue, Support, Wish
from bot.domain.danger import Danger
from bot.domain.refusal import Refusal
from bot.domain.resource import Resource
from bot.ui import counselor_find as find
from bot.ui import country as countries
from bot.ui import resources
from bot.ui.crisis import help_lines_into
from bot.ui.kit import Card, Form, Option, Pen, Typed

PAGES = ("compare", "fit", "secrecy", "who", "find", "first", "wait")
FIRST_WAYS = 3
"""Ways in that are shown at once when a country was given."""
FIRST_OWN = 2
"""The server's own organisations that are shown at once; all of them are on the page "find"."""
SHOWN_TOPIC = 200


@dataclass(frozen=True, slots=True)
class Where:
    """Who looks from where: nothing of it is kept but in the buttons of the card."""

    country: str | None
    today: date
    private: bool = False
    """In a DM, where there is nobody to call and no circle."""
    added: tuple[Resource, ...] = ()
    """The server's own organisations."""


def start(pen: Pen, where: Where, *, unknown: bool = False, topic: str | None = None) -> Card:
    """The first card: both ways side by side, what was typed, and a next step in the country if it is known."""
    card = pen.card("counselor-title").say("counselor-intro")
    if topic:
        card.say("counselor-topic-heard", topic=Typed(topic, limit=SHOWN_TOPIC))
    if unknown:
        card.say("crisis-country-unknown")
    _compare(pen, card)
    if where.country is not None:
        name = care.country_in(where.country, pen.locale)
        card.line().heading("counselor-find-country-title", country=name)
        find.first_ways_into(pen, card, where.country, where.today, FIRST_WAYS)
    if where.added:
        card.say("crisis-server-heading")
        for about in (each.about for each in where.added[:FIRST_OWN]):
            card.say("crisis-server-entry", name=Typed(about.name), address=Typed(about.address))
    return _frame(pen, card, "compare", where)


def in_danger(pen: Pen, where: Where, topic: str, heard: Danger) -> Card:
    """What was typed sounded like danger: help lines first, all the rest behind one button."""
    card = pen.card("counselor-title", tone="care")
    card.say("counselor-topic-heard", topic=Typed(topic, limit=SHOWN_TOPIC))
    help_lines_into(pen, card, where.country, heard)
    return card.buttons(
        _person(pen, where),
        pen.button("counselor-go-on-button", "counselor:turn", "compare", where.country, 0),
    ).footer("crisis-not-a-crisis-service")


def page(pen: Pen, name: str, where: Where, turn: int = 0) -> Card:
    """One page; `turn` counts from 0 where a page has several parts."""
    if name not in PAGES:
        raise Refusal("refusal-press-out-of-date")
    if name == "fit":
        return question(pen, where, None, None)
    if name == "find":
        card = find.find(pen, where.country, where.today, turn, resources.blocks(pen, where.added))
    elif name == "who":
        card = find.who(pen, where.country, turn)
    else:
        card = pen.card(f"counselor-{name}-title")
        if name == "compare":
            _compare(pen, card)
        elif name == "secrecy":
            _secrecy(card, where)
        elif name == "first":
            _first(pen, card, where)
        else:
            _wait(pen, card, where)
    return _frame(pen, card, name, where)


def region(pen: Pen, name: str, chosen: str | None, *, unknown: bool = False) -> Card:
    """Choosing the country for page `name`, one part of the world at a time."""
    card = pen.card("counselor-find-title")
    if unknown:
        card.say("crisis-country-unknown")
    countries.choose_into(pen, card.heading("counselor-find-country-question"), "counselor", (name,), chosen)
    return card.footer("counselor-not-a-crisis-service")


def _frame(pen: Pen, card: Card, name: str, where: Where) -> Card:
    """What every page has below: where else to go, and help."""
    at = PAGES.index(name)
    before = PAGES[at - 1] if at else None
    after = PAGES[at + 1] if at + 1 < len(PAGES) else None
    options = [Option(pen.label("counselor-page-name", page=each), each, chosen=each == name) for each in PAGES]
    card.choose("counselor:go", options, placeholder="counselor-page-question", args=(where.country,))
    card.buttons(
        _to(pen, before, where) if before else None,
        _to(pen, after, where, style="primary") if after else None,
        _to(pen, "find", where) if name not in ("find", "who", "first") else None,
        pen.button("counselor-crisis-button", "crisis:open", where.country),
        _person(pen, where, style="secondary"),
    )
    return card.small("counselor-general-information").footer("counselor-not-a-crisis-service")


def _to(pen: Pen, name: str, where: Where, style: Any = "secondary") -> discord.ui.Button[Any]:
    return pen.button("counselor-page-name", "counselor:turn", name, where.country, 0, page=name, style=style)


def _person(pen: Pen, where: Where, style: Any = "primary") -> discord.ui.Button[Any]:
    return pen.button("kit-need-a-person", "care:person", None, where.country, style=style)


# ---- pages that are words alone


def _compare(pen: Pen, card: Card) -> None:
    card.say("counselor-compare-intro")
    card.show(pen.text("counselor-compare-peers"), "", pen.text("counselor-compare-professional"))
    card.say("counselor-compare-together").say("counselor-compare-three-things")


def _secrecy(card: Card, where: Where) -> None:
    for whose in ("professional", "peers", "bot", "discord"):
        card.say(f"counselor-secrecy-{whose}")
    if where.country == "US":
        card.say("counselor-secrecy-us-law")


def _first(pen: Pen, card: Card, where: Where) -> None:
    card.say("counselor-first-what-happens")
    card.heading("counselor-first-questions-title").say("counselor-first-questions")
    card.heading("counselor-first-cost-title").say("counselor-first-cost").say("counselor-first-no-fit")
    card.line().heading("counselor-first-enquiry-title").quote(enquiry_text(pen))
    card.buttons(pen.button("counselor-first-enquiry-change-button", "counselor:enquiry", where.country))


def _wait(pen: Pen, card: Card, where: Where) -> None:
    card.say("counselor-wait-text").say("counselor-wait-worse")
    if not where.private:
        card.buttons(pen.button("kit-find-circle", "match:wait"))


# ---- a short message to copy


def enquiry_text(pen: Pen, about: str | None = None, when: str | None = None, name: str | None = None) -> str:
    """The message as plain words; what is not given has words of its own."""
    facts = {"about": about, "when": when, "name": name}
    given = {key: value or pen.label(f"counselor-first-enquiry-{key}") for key, value in facts.items()}
    return pen.label("counselor-first-enquiry", **given)


def enquiry_form(pen: Pen, country: str | None) -> Form:
    form = pen.form("counselor-first-enquiry-modal-title", "counselor:enquiry-sent", country)
    form.text("about", label="counselor-first-enquiry-about-label", max=600, long=True, required=False)
    form.text("when", label="counselor-first-enquiry-when-label", max=150, required=False)
    return form.text("name", label="counselor-first-enquiry-name-label", max=80, required=False)


def enquiry_ready(pen: Pen, where: Where, text: str, heard: Danger) -> Card:
    """The adapted message; help lines before it when it sounds as if the person were in danger."""
    card = pen.card("counselor-first-enquiry-title", tone="plain" if heard is Danger.NONE else "care")
    if heard is not Danger.NONE:
        help_lines_into(pen, card, where.country, heard)
    card.say("counselor-first-enquiry-ready").quote(text)
    return card.buttons(
        pen.button("kit-back", "counselor:turn", "first", where.country, 0),
        _person(pen, where, style="secondary"),
    ).footer("counselor-not-a-crisis-service")


# ---- What fits me?


def question(pen: Pen, where: Where, issue: Issue | None, wish: Wish | None) -> Card:
    """The next of the three questions; the answers so far are in the buttons and nowhere else."""
    card = pen.card("counselor-fit-title")
    if issue is None:
        card.say("counselor-fit-intro").heading("counselor-fit-issue-question")
        for each in Issue:
            more = f"counselor-fit-issue-{each.value}-more"
            hint = f" · {pen.text(more)}" if pen.has(more) else ""
            card.show(f"**{pen.text(f'counselor-fit-issue-{each.value}')}**{hint}")
        buttons = [_answer(pen, where, each, None, None, f"issue-{each.value}") for each in Issue]
    elif wish is None:
        card.heading("counselor-fit-wish-question")
        buttons = [_answer(pen, where, issue, each, None, f"wish-{each.value}") for each in Wish]
    else:
        card.heading("counselor-fit-support-question")
        buttons = [_answer(pen, where, issue, wish, each, f"support-{each.value}") for each in Support]
    card.buttons(*buttons)
    card.small("counselor-fit-kept-nowhere")
    return card.buttons(
        _to(pen, "compare", where), pen.button("counselor-crisis-button", "crisis:open", where.country)
    ).footer("counselor-not-a-crisis-service")


def _answer(
    pen: Pen, where: Where, issue: Issue, wish: Wish | None, support: Support | None, words: str
) -> discord.ui.Button[Any]:
    return pen.button(f"counselor-fit-{words}", "counselor:fit", where.country, issue, wish, support)


def advised(pen: Pen, where: Where, issue: Issue, wish: Wish | None, advice: Advice) -> Card:
    """The suggestion and why; help lines before everything else where somebody may be in danger."""
    card = pen.card("counselor-fit-answer-title", tone="care" if advice.crisis_first else "plain")
    keys = list(advice.keys)
    if advice.crisis_first:
        if keys[0] == "counselor-fit-danger-first":
            card.say(keys.pop(0))
        help_lines_into(pen, card, where.country, None)
        card.line()
    for key in keys:
        bullet = "· " if key.startswith("counselor-fit-because-") else ""
        card.show(bullet + pen.text(key))
    go_on = issue is Issue.DANGER and wish is None
    card.buttons(
        pen.button("counselor-fit-go-on-button", "counselor:fit-on", where.country) if go_on else None,
        _to(pen, "find", where, style="primary"),
        _to(pen, "secrecy", where),
        None if where.private else pen.button("kit-find-circle", "match:wait"),
    )
    return card.buttons(
        pen.button("counselor-fit-again-button", "counselor:turn", "fit", where.country, 0),
        None if advice.crisis_first else pen.button("counselor-crisis-button", "crisis:open", where.country),
        _person(pen, where, style="secondary"),
    ).footer("counselor-not-a-crisis-service")
