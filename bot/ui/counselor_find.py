"""The two pages of /findcounselor that depend on a country: who is who, and how to find one."""

from collections.abc import Sequence
from datetime import date

from bot import care
from bot.care import Route, Routes
from bot.care.entries import STALE_AFTER_DAYS
from bot.ui import country as countries
from bot.ui.blocks import bound, plain
from bot.ui.crisis import directories_into, server_blocks
from bot.ui.kit import Card, Pen

PER_PAGE = 8


def first_ways_into(pen: Pen, card: Card, country: str, today: date, most: int) -> Card:
    """The first few ways in of a country, and when they were checked; the general words where none is confirmed."""
    found = care.routes(country)
    if not found:
        return card.say("counselor-find-no-country", country=care.country_in(country, pen.locale))
    card.show(*(_entry(pen, route) for route in found.entry_points[:most]))
    return _checked_into(card, found, today)


def find(pen: Pen, country: str | None, today: date, turn: int, added: Sequence[str]) -> Card:
    """Ways in, low cost, register and complaints of a country; without one, how to choose it and the general way."""
    if country is None:
        card = pen.card("counselor-find-title").heading("counselor-find-country-question")
        countries.choose_into(pen, card, "counselor", ("find",))
        blocks = server_blocks(pen, added)
        if blocks:
            card.show(bound(blocks, PER_PAGE)[0])
        return directories_into(pen, card.say("counselor-find-general")).small("counselor-find-nobody-named")
    name = care.country_in(country, pen.locale)
    card = pen.card("counselor-find-country-title", country=name)
    found = care.routes(country)
    if not found:
        card.say("counselor-find-no-country", country=name)
    blocks = _of_country(pen, found) if found else [pen.text("counselor-find-general"), *_general(pen)]
    books = bound([*blocks, *server_blocks(pen, added)], PER_PAGE)
    card.pages(pen.pages(books, str, 1, press="counselor:turn", args=("find", country), page=turn))
    if found:
        _checked_into(card, found, today)
    else:
        directories_into(pen, card)
    card.buttons(pen.button("crisis-change-country-button", "counselor:regions", "find"))
    return card.small("counselor-find-nobody-named")


def _of_country(pen: Pen, found: Routes) -> list[str]:
    blocks = [pen.text("counselor-find-ways-heading"), *(_entry(pen, route) for route in found.entry_points)]
    blocks = ["\n".join(blocks[:2]), *blocks[2:]] if found.entry_points else []
    blocks.append(_headed(pen, "counselor-find-low-cost", [pen.text("counselor-find-low-cost")]))
    checks = [_entry(pen, route) for route in found.registers] or [pen.text("counselor-find-register-general")]
    blocks.append(_headed(pen, "counselor-find-register", checks[:1]))
    blocks += checks[1:]
    complaints = [_entry(pen, route) for route in found.complaints]
    complaints = complaints or [pen.text("counselor-find-complaints-general")]
    blocks.append(_headed(pen, "counselor-find-complaints", complaints[:1]))
    return [*blocks, *complaints[1:], *(plain(note) for note in found.notes)]


def _general(pen: Pen) -> list[str]:
    """What holds in every country: checking a title, the register, what if something goes wrong."""
    general = care.general_routes()
    return [
        *(_entry(pen, route) for route in general.titles),
        _headed(pen, "counselor-find-low-cost", [pen.text("counselor-find-low-cost")]),
        _headed(pen, "counselor-find-register", [pen.text("counselor-find-register-general")]),
        _headed(pen, "counselor-find-complaints", [pen.text("counselor-find-complaints-general")]),
        *(plain(note) for note in general.notes),
    ]


def _headed(pen: Pen, stem: str, lines: Sequence[str]) -> str:
    return "\n".join([pen.text(f"{stem}-heading"), *lines])


def _entry(pen: Pen, route: Route) -> str:
    if route.url:
        words = pen.text("counselor-find-entry-link", name=plain(route.name), url=route.url, what=plain(route.what))
    else:
        words = pen.text("counselor-find-entry", name=plain(route.name), what=plain(route.what))
    return f"{words}\n-# {pen.text('counselor-find-partly')}" if route.confidence == "partly" else words


def _checked_into(card: Card, found: Routes, today: date) -> Card:
    oldest = found.oldest()
    if oldest is None:
        return card
    if (today - oldest).days > STALE_AFTER_DAYS:
        return card.small("counselor-find-old", checked=oldest.isoformat(), days=STALE_AFTER_DAYS)
    return card.small("counselor-find-checked", checked=oldest.isoformat())


def who(pen: Pen, country: str | None, turn: int) -> Card:
    """Titles and ways of working; with a country, what is licensed or protected there."""
    blocks = [pen.text("counselor-who-list")]
    if country is not None:
        blocks += _titles(pen, country)
    blocks.append("\n".join([pen.text("counselor-approaches-heading"), pen.text("counselor-approaches-list")]))
    blocks.append(pen.text("counselor-approaches-fit"))
    card = pen.card("counselor-who-title").say("counselor-who-intro")
    books = bound(blocks)
    card.pages(pen.pages(books, str, 1, press="counselor:turn", args=("who", country), page=turn))
    if country is None:
        card.small("counselor-who-choose")
        return countries.choose_into(pen, card, "counselor", ("who",))
    return card.buttons(pen.button("crisis-change-country-button", "counselor:regions", "who"))


def _titles(pen: Pen, country: str) -> list[str]:
    name = care.country_in(country, pen.locale)
    found = care.routes(country).titles
    if not found:
        return [pen.text("counselor-who-country-unknown", country=name)]
    told = [pen.text("counselor-who-entry", name=plain(route.name), what=plain(route.what)) for route in found]
    return [f"{pen.text('counselor-who-protected-heading', country=name)}\n{told[0]}", *told[1:]]
