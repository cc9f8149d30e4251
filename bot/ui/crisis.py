"""/crisis: help lines and emergency numbers of one country, for one person."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from bot import care
from bot.care import EmergencyNumber, HelpLine
from bot.care.entries import STALE_AFTER_DAYS
from bot.domain.danger import Danger
from bot.domain.refusal import Refusal
from bot.ui import country as countries
from bot.ui.blocks import bound, plain
from bot.ui.kit import Card, Pen

PER_PAGE = 8
SHORT = 3
"""Lines of a country on a card that is about something else."""
_OTHERS_LINK = re.compile(r"http://\S+")


def lines_of(
    pen: Pen,
    code: str,
    today: date,
    *,
    page: int = 0,
    young: bool = False,
    private: bool = False,
    added: Sequence[str] = (),
) -> Card:
    """A country's card. `young`: lines for young people first; `private`: in a DM, where there is nobody to call;
    `added`: the server's own resources, worded.
    """
    name = care.country_in(code, pen.locale)
    card = pen.card("crisis-country-title", tone="care", country=name).say("crisis-first-words")
    emergency_into(pen, card, code)
    lines = _ordered(code, young)
    card.line()
    read_on = _one_day(lines, today)
    blocks = [*_blocks(pen, lines, today, dated=read_on is None), *server_blocks(pen, added)]
    if blocks:
        books = bound(blocks, PER_PAGE)
        card.pages(pen.pages(books, str, 1, press="crisis:turn", args=(code, young), page=page))
    if read_on is not None:
        card.small("crisis-dates-same", checked=read_on.isoformat())
    elif lines:
        card.small("crisis-dates-explained")
    if not care.crisis_line_known(code):
        key = _missing(code, lines)
        card.say(key, country=name)
        directories_into(pen, card)
    return _ending(pen, card, code, young=young, private=private)


def server_blocks(pen: Pen, added: Sequence[str]) -> list[str]:
    """The server's own resources under their heading, as blocks to be bound into pages."""
    return [f"{pen.text('crisis-server-heading')}\n{added[0]}", *added[1:]] if added else []


def _missing(code: str, lines: Sequence[HelpLine]) -> str:
    if lines:
        return "crisis-no-line-for-suicide"
    return "crisis-no-lines" if care.emergency_numbers(code) else "crisis-no-country-data"


def _ending(pen: Pen, card: Card, code: str, *, young: bool, private: bool) -> Card:
    card.small("crisis-nobody-answers").small("crisis-how-to-start")
    if young:
        card.small("crisis-youth-note")
    card.small("crisis-person-elsewhere" if private else "crisis-person-explained")
    listed = bool(care.help_lines(code) or care.emergency_numbers(code))
    return card.buttons(
        pen.button("kit-need-a-person", "care:person", None, code, style="primary"),
        pen.button("crisis-change-country-button", "crisis:regions", young),
        pen.button("kit-find-counselor", "counselor:open", code),
        pen.button("crisis-sources-button", "crisis:sources", code, young) if listed else None,
    ).footer("crisis-not-a-crisis-service")


def choose(
    pen: Pen,
    *,
    region: str | None = None,
    unknown: bool = False,
    young: bool = False,
    private: bool = False,
    added: Sequence[str] = (),
) -> Card:
    """Without a country: what can be said anyway, the lists of all the world, and the choice of a country."""
    card = pen.card("crisis-title", tone="care")
    card.say("crisis-country-unknown" if unknown else "crisis-first-words")
    unknown_emergency_into(pen, card)
    card.line().heading("crisis-country-question").say("crisis-country-why")
    countries.choose_into(pen, card, "crisis", (young,), region)
    if added:
        card.show(bound(server_blocks(pen, added), PER_PAGE)[0])
    directories_into(pen, card.line())
    card.small("crisis-person-elsewhere" if private else "crisis-person-explained")
    return card.buttons(
        pen.button("kit-need-a-person", "care:person", style="primary"),
        pen.button("kit-find-counselor", "counselor:open", None),
    ).footer("crisis-not-a-crisis-service")


def sources(pen: Pen, code: str, young: bool) -> Card:
    """Where each number of a country comes from, as it was found."""
    card = pen.card("crisis-sources-title", country=care.country_in(code, pen.locale)).say("crisis-sources")
    rows = [(entry.number, entry.source, entry.source_date) for entry in care.emergency_numbers(code)]
    rows += [(line.name, line.source, line.source_date) for line in care.help_lines(code)]
    told = [
        pen.text(
            "crisis-source-entry", name=plain(name), source=_quiet(source), dated="yes" if day else "no", day=day or ""
        )
        for name, source, day in rows
    ]
    return card.show(*told).buttons(pen.button("kit-back", "crisis:turn", code, young, 0))


def _quiet(source: str) -> str:
    """A source as words: what is not https is never made a link by Discord."""
    return plain(_OTHERS_LINK.sub(lambda found: found[0].removeprefix("http://"), source))


def help_lines_into(pen: Pen, card: Card, country: str | None, danger: Danger | None) -> Card:
    """Adds the short form of the help lines to a private card about something else (a receipt, a report).

    First the words that answer what was heard (`danger` of `bot.domain.danger.listen`; None or NONE: no such words),
    then the emergency number, two or three lines, and where the rest is. `country`: the code the person chose, None
    when they chose none: then the choice is offered. About 1,300 characters and 4 components at most, one of them a
    row of one button. Never for a card that others can see.
    """
    first = {Danger.NOW: "crisis-heard-now", Danger.GENTLE: "crisis-heard-gently", Danger.OTHER: _ABOUT_SOMEONE}
    key = first.get(danger) if danger is not None else None
    if key is not None:
        card.show(pen.text(key), pen.text(f"{key}-step"))
    if country is None or not (care.emergency_numbers(country) or care.help_lines(country)):
        unknown_emergency_into(pen, card)
        directory = care.fallback().directories[0]
        card.say("crisis-directory-entry", name=plain(directory.name), web=directory.web)
        card.buttons(pen.button("crisis-public-button", "crisis:open", country, style="primary"))
    else:
        emergency_into(pen, card, country, short=True)
        card.show(*(short_line(pen, line) for line in care.help_lines(country)[:SHORT]))
        card.buttons(pen.button("crisis-more-lines-button", "crisis:open", country, style="primary"))
    return card.small("crisis-heard-may-be-wrong") if key is not None else card


_ABOUT_SOMEONE = "crisis-heard-about-someone"


def youth_offer(pen: Pen, _refusal: Refusal, card: Card) -> Card:
    """For somebody who said that they are under 18: nothing is kept, and lines for young people are offered."""
    unknown_emergency_into(pen, card.say("crisis-youth-offer"))
    countries.choose_into(pen, card, "crisis", (True,))
    directories_into(pen, card)
    return card.buttons(
        pen.button("kit-need-a-person", "care:person", style="primary"),
        pen.button("kit-find-counselor", "counselor:open", None),
    ).footer("crisis-not-a-crisis-service")


# ---- emergency numbers


def emergency_into(pen: Pen, card: Card, code: str, *, short: bool = False) -> Card:
    """The number for everything first; where there is none, every number with what it is for."""
    numbers = care.emergency_numbers(code)
    if not numbers:
        return unknown_emergency_into(pen, card)
    main = next((number for number in numbers if number.use == "all" and number.limit is None), None)
    if main is None:
        spoken = [number for number in numbers if number.use != "text_relay"]
        card.say("crisis-in-danger-several", numbers=_numbers(pen, spoken))
        return _listed_into(card, spoken)
    card.say("crisis-in-danger-call" if main.use_confirmed else "crisis-in-danger-listed", number=main.number)
    others = [number for number in numbers if number is not main]
    if others and not short:
        card.show(pen.text("crisis-emergency-others", numbers=_numbers(pen, others)))
        _listed_into(card, others)
    return card


def _listed_into(card: Card, numbers: Sequence[EmergencyNumber]) -> Card:
    unsure = [number.number for number in numbers if not number.use_confirmed]
    return card.small("crisis-emergency-listed", count=len(unsure), numbers=unsure) if unsure else card


def _numbers(pen: Pen, numbers: Iterable[EmergencyNumber]) -> str:
    told = []
    for number in numbers:
        words = pen.text("crisis-emergency-use", use=number.use, number=number.number)
        if number.limit:
            words = pen.text("crisis-emergency-limit", emergency=words, where=plain(number.limit))
        told.append(words)
    return " · ".join(told)


def unknown_emergency_into(pen: Pen, card: Card) -> Card:
    """Without a country: the words that hold everywhere, and the number listed for mobile phones."""
    mobile = care.fallback().emergency[0]
    return card.show(
        pen.text("crisis-in-danger-unknown"),
        pen.text("crisis-mobile-number", number=mobile.number, where=mobile.limit or ""),
    )


def directories_into(pen: Pen, card: Card) -> Card:
    entries = care.fallback().directories
    links = [pen.text("crisis-directory-entry", name=plain(entry.name), web=entry.web) for entry in entries]
    return card.show(pen.text("crisis-directory-heading"), *links).small("crisis-directory-may-be-old")


# ---- help lines


def _ordered(code: str, young: bool) -> list[HelpLine]:
    lines = care.help_lines(code)
    return sorted(lines, key=lambda line: not for_young(line)) if young else lines


def for_young(line: HelpLine) -> bool:
    """Whether the line says that it is there for people under 18."""
    return line.kind == "youth" or any(word in line.audience for word in ("child", "young"))


def _one_day(lines: Sequence[HelpLine], today: date) -> date | None:
    """The day on which the sources of all lines were read, which then is said once; None when a line wants its own."""
    days = {line.checked_on for line in lines}
    return days.pop() if len(days) == 1 and not any(line.stale(today) for line in lines) else None


def _blocks(pen: Pen, lines: Sequence[HelpLine], today: date, *, dated: bool) -> list[str]:
    """One text a line, headed where another kind begins. `dated`: each says when its source was read."""
    blocks: list[str] = []
    before = ""
    for line in lines:
        heading = [pen.text("crisis-kind-heading", kind=line.kind)] if line.kind != before else []
        before = line.kind
        blocks.append("\n".join([*heading, *_full_line(pen, line), *(_read_on(pen, line, today) if dated else ())]))
    return blocks


def _full_line(pen: Pen, line: HelpLine) -> list[str]:
    told = [pen.text("crisis-line-name", name=plain(line.name)), *_ways(pen, line)]
    if line.hours:
        told.append(pen.text("crisis-line-hours", hours=plain(line.hours)))
    else:
        told.append(pen.text("crisis-line-hours-unknown"))
    if line.languages:
        names = [care.language_in(language, pen.locale) for language in line.languages]
        told.append(pen.text("crisis-line-languages", languages=names))
    if line.audience != "everyone":
        told.append(pen.text("crisis-line-for", audience=plain(line.audience)))
    if line.note:
        told.append(plain(line.note))
    if line.abroad:
        told.append(pen.text("crisis-line-abroad"))
    if line.confidence:
        told.append(pen.text("crisis-line-one-weak-source"))
    return told


def _read_on(pen: Pen, line: HelpLine, today: date) -> list[str]:
    checked = line.checked_on.isoformat()
    if line.stale(today):
        return ["-# " + pen.text("crisis-line-old", checked=checked, days=STALE_AFTER_DAYS)]
    return ["-# " + pen.text("crisis-line-checked", checked=checked)]


def _ways(pen: Pen, line: HelpLine) -> list[str]:
    ways = []
    if line.phone and line.then:
        ways.append(pen.text("crisis-line-call-then", phone=plain(line.phone), then=plain(line.then)))
    elif line.phone:
        ways.append(pen.text("crisis-line-call", phone=plain(line.phone)))
    if line.text:
        ways.append(pen.text("crisis-line-text", text=plain(line.text)))
    if line.web:
        ways.append(pen.text("crisis-line-web", web=line.web))
    return ways


def short_line(pen: Pen, line: HelpLine) -> str:
    """Name, ways and hours in one text line."""
    hours = [pen.text("crisis-line-hours", hours=plain(line.hours))] if line.hours else []
    return " · ".join([pen.text("crisis-line-name", name=plain(line.name)), *_ways(pen, line), *hours])
