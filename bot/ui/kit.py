"""The kit that every screen is written with: a pen bound to one reader's language, and what stands behind it.

Import from here: ``Kit, Pen, Card, Form, Option, Typed, answer, ask, thinking, pressed, Press, Refusal``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeVar

import discord
from discord import ui

from bot.domain.refusal import DatabaseAway, Refusal
from bot.domain.typed import Typed, clean_name
from bot.text.catalogue import Catalogue
from bot.ui import limits
from bot.ui.actor import HOME
from bot.ui.answer import answer, ask, thinking
from bot.ui.cards import Card
from bot.ui.errors import Errors, needing
from bot.ui.forms import Form
from bot.ui.limits import TooLong, held
from bot.ui.parts import Option, Pages, Style, Tone
from bot.ui.press import Argument, CameBy, Press, Presses, PressRouter, pressed

__all__ = [
    "Card",
    "Catalogue",
    "DatabaseAway",
    "Errors",
    "Form",
    "Kit",
    "Option",
    "Pages",
    "Pen",
    "Press",
    "PressRouter",
    "Presses",
    "Refusal",
    "Shelf",
    "TooLong",
    "Typed",
    "answer",
    "ask",
    "clean_name",
    "needing",
    "pressed",
    "thinking",
]  # fmt: skip

_Thing = TypeVar("_Thing")
# A page leaves room for a title, small print and the words around the list.
_PAGE_LETTERS = 3000
When = Literal["t", "T", "d", "D", "f", "F", "R"]


@dataclass(frozen=True)
class Shelf:
    """Which part of a list page ``page`` (from 0) shows: items ``start`` to before ``stop``."""

    page: int
    count: int
    start: int
    stop: int


class Pen:
    """Writes for one reader, in their language."""

    def __init__(
        self,
        catalogue: Catalogue,
        presses: Presses,
        locale: object,
        came_by: CameBy | None = None,
        home: int | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._home = home
        self._presses = presses
        self.locale = str(locale)
        self.came_by = came_by
        """What the reader did to come here, for a card that leads back to it."""

    def text(self, key: str, /, **facts: object) -> str:
        """For places that show markdown: cards, messages."""
        return self._catalogue.text(self.locale, key, **facts)

    def label(self, key: str, /, **facts: object) -> str:
        """For places that do not: options, names, anything outside a card's text."""
        return self._catalogue.label(self.locale, key, **facts)

    def fitted(self, key: str, limit: int, facts: Mapping[str, object], *, markdown: bool = False) -> str:
        """At most ``limit`` characters: what people typed is cut to fit, for they cannot know our limits.

        Raises TooLong that names the key when our own words are too many.
        """
        write = self.text if markdown else self.label
        text = write(key, **facts)
        while len(text) > limit:
            shortened = _shorter(facts, len(text) - limit)
            if shortened is None:
                break
            facts = shortened
            text = write(key, **facts)
        return held(text, limit, key)

    def has(self, key: str) -> bool:
        return self._catalogue.has(key)

    def time(self, moment: datetime, style: When = "f") -> str:
        """A Discord timestamp, shown in the reader's own zone. ``R``: "in 2 hours"."""
        if moment.tzinfo is None:
            raise ValueError("a time needs its zone")
        return f"<t:{int(moment.timestamp())}:{style}>"

    def id(self, verb: str, *args: Argument) -> str:
        return self._presses.id(verb, *args, home=self._home)

    def card(self, title: str | None = None, /, *, tone: Tone = "plain", **facts: object) -> Card:
        card = Card(self, tone)
        return card.title(title, **facts) if title else card

    def form(self, title: str, verb: str, /, *args: Argument, **facts: object) -> Form:
        words = self.fitted(title, limits.FORM_TITLE, facts)
        return Form(self, words, self.id(verb, *args))

    def button(
        self,
        key: str,
        verb: str,
        /,
        *args: Argument,
        style: Style = "secondary",
        disabled: bool = False,
        **facts: object,
    ) -> ui.Button[Any]:
        return ui.Button(
            label=self.fitted(key, limits.BUTTON_LABEL, facts),
            custom_id=self.id(verb, *args),
            style=discord.ButtonStyle[style],
            disabled=disabled,
        )

    def pages(
        self,
        items: Sequence[_Thing],
        line: Callable[[_Thing], str],
        per_page: int,
        *,
        press: str,
        page: int = 0,
        args: Sequence[Argument] = (),
    ) -> Pages:
        """One page of a long list for ``card.pages``. ``press`` gets ``args`` and then the page to show.

        A page holds ``per_page`` items, fewer when they are long. A page beyond the last shows the last.
        """
        books = _bound([line(item) for item in items], per_page)
        at = max(0, min(page, len(books) - 1))
        shelf = Shelf(at, len(books), 0, 0)
        return Pages(tuple(books[at]), at, len(books), self.turners(press, args, shelf))

    def shelf(self, length: int, per_page: int, page: int) -> Shelf:
        count = max(1, -(-length // per_page))
        at = max(0, min(page, count - 1))
        return Shelf(at, count, at * per_page, min((at + 1) * per_page, length))

    def turners(self, press: str, args: Sequence[Argument], shelf: Shelf) -> tuple[ui.Button[Any], ...]:
        """The buttons "back" and "on"; the one that leads nowhere is there but cannot be pressed."""
        back, on = shelf.page - 1, shelf.page + 1
        return (
            self.button("kit-page-back", press, *args, back, disabled=back < 0),
            self.button("kit-page-on", press, *args, on, disabled=on >= shelf.count),
        )


def _shorter(facts: Mapping[str, object], by: int) -> dict[str, object] | None:
    """The facts with the longest typed one cut by about ``by`` characters; None when none can be cut."""
    typed = {name: min(len(v), v.limit) for name, v in facts.items() if isinstance(v, Typed)}
    name = max(typed, key=lambda n: typed[n], default=None)
    if name is None or typed[name] <= 1:
        return None
    return {**facts, name: Typed(str(facts[name]), limit=max(1, typed[name] - by))}


def _bound(lines: Sequence[str], per_page: int) -> list[list[str]]:
    books: list[list[str]] = [[]]
    letters = 0
    for line in lines:
        if books[-1] and (len(books[-1]) >= per_page or letters + len(line) > _PAGE_LETTERS):
            books.append([])
            letters = 0
        books[-1].append(line)
        letters += len(line) + 1
    return books


class Kit:
    """Catalogue, presses, the press router and the door for errors, put together once by the wiring."""

    def __init__(self, catalogue: Catalogue, press_key: bytes) -> None:
        self.catalogue = catalogue
        self.presses = Presses(press_key)
        self.errors = Errors(self.pen)
        self.router = PressRouter(self.presses, self.errors)

    def pen(self, reader: discord.Interaction[Any] | str, *, public: bool = False, home: int | None = None) -> Pen:
        """For the person behind an interaction or a locale code; ``public``: for all in that server.

        ``home``: for a direct message, the server that its buttons belong to.
        """
        if isinstance(reader, str):
            return Pen(self.catalogue, self.presses, reader, home=home)
        locale = reader.guild_locale if public and reader.guild_locale else reader.locale
        return Pen(self.catalogue, self.presses, locale, self.presses.came_by(reader), reader.extras.get(HOME))
