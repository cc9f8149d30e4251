"""Cards: everything the bot shows, built from keys and facts, within Discord's limits by construction.

A card is a Components V2 message (one Container). It is sent finished: discord.py keeps nothing of it in
memory, because presses come back through their custom_ids (bot/ui/press.py).
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import discord
from discord import ui

from bot.domain.typed import Typed
from bot.ui import limits
from bot.ui.limits import TooLong, held
from bot.ui.parts import TONES, Option, Pages, Tone, select_option, unlike

if TYPE_CHECKING:
    from bot.ui.kit import Pen, Shelf
    from bot.ui.press import Argument

# Room for what a title, a heading or small print puts around its words.
_MARKS = 40
# What people typed leaves this much for what comes after it on the card.
_AFTER_TYPED = 600


class Card:
    """Built by chaining; every method returns the card. Texts are keys, facts go by name."""

    def __init__(self, pen: Pen, tone: Tone = "plain") -> None:
        self._pen = pen
        self.tone: Tone = tone
        self._items: list[ui.Item[Any]] = []
        self._feet: list[str] = []
        self._files: list[tuple[bytes, str, str | None]] = []
        self._ids: set[str] = set()
        self._letters = 0
        self._parts = 1

    # Texts

    def title(self, key: str, /, **facts: object) -> Card:
        return self._write("## " + " ".join(self._text(key, facts).split()), key)

    def heading(self, key: str, /, **facts: object) -> Card:
        """A smaller heading inside the card."""
        return self._write(f"**{' '.join(self._text(key, facts).split())}**", key)

    def say(self, key: str, /, **facts: object) -> Card:
        return self._write(self._text(key, facts), key)

    def small(self, key: str, /, **facts: object) -> Card:
        return self._write(_small(self._text(key, facts)), key)

    def show(self, *lines: str) -> Card:
        """Lines that are worded already (``pen.text``, care data). A ``Typed`` among them is cleaned."""
        text = "\n".join(line.clean() if isinstance(line, Typed) else line for line in lines)
        return self._write(text, "shown lines") if text else self

    def quote(self, words: str) -> Card:
        """What somebody typed, as a quotation, cut when the card has no room for all of it."""
        typed = words if isinstance(words, Typed) else Typed(words)
        text, room = _quoted(typed), self._left - _AFTER_TYPED
        while len(text) > room and typed.limit > 1:
            typed = Typed(typed, limit=max(1, min(typed.limit, len(typed)) - (len(text) - room)))
            text = _quoted(typed)
        return self._write(text, "quoted words")

    def footer(self, key: str, /, **facts: object) -> Card:
        """Small print below everything else, wherever it is called."""
        text = _small(self._text(key, facts))
        self._count(1, held(text, self._left, key))
        self._feet.append(text)
        return self

    def pages(self, pages: Pages) -> Card:
        """A page of a long list and, if there are more, the buttons that turn it."""
        self.show(*pages.lines)
        if pages.count > 1:
            self.small("kit-page-of", page=pages.page + 1, pages=pages.count).buttons(*pages.buttons)
        return self

    def turned(self, shelf: Shelf, press: str, *args: Argument) -> Card:
        """Below a part of a long list: which it is and, if there are more, the buttons that turn to them."""
        if shelf.count > 1:
            self.small("kit-page-of", page=shelf.page + 1, pages=shelf.count)
            self.buttons(*self._pen.turners(press, args, shelf))
        return self

    # Things to press

    def buttons(self, *buttons: ui.Button[Any] | None) -> Card:
        """Rows of at most five; None is left out, so that ``button if allowed else None`` reads well."""
        kept = [b for b in buttons if b is not None]
        for start in range(0, len(kept), limits.BUTTONS_IN_A_ROW):
            self._row(*kept[start : start + limits.BUTTONS_IN_A_ROW])
        return self

    def row(self, key: str, button: ui.Button[Any] | None, /, **facts: object) -> Card:
        """A text with one button at its right side."""
        if button is None:
            return self.say(key, **facts)
        text = self._text(key, facts)
        self._count(3, held(text, self._left, key))
        self._own(button)
        self._items.append(ui.Section(ui.TextDisplay(text), accessory=button))
        return self

    def choose(
        self,
        verb: str,
        options: Sequence[Option],
        *,
        placeholder: str,
        args: Sequence[Argument] = (),
        at_least: int = 1,
        at_most: int = 1,
        disabled: bool = False,
        page: int = 0,
        turn: str | None = None,
        **facts: object,
    ) -> Card:
        """A select of texts. Above 25 options name the press ``turn`` that shows another ``page`` of them.

        Presses of ``turn`` get ``args`` and then the page to show.
        """
        if not options:
            raise ValueError(f"{placeholder}: a select needs an option")
        if turn is None and len(options) > limits.OPTIONS:
            raise TooLong(f"{placeholder}: {len(options)} options, {limits.OPTIONS} are allowed; name turn=")
        shelf = self._pen.shelf(len(options), limits.OPTIONS, page)
        menu = ui.Select[Any](
            custom_id=self._pen.id(verb, *args),
            placeholder=self._pen.fitted(placeholder, limits.PLACEHOLDER, facts),
            min_values=at_least,
            max_values=min(at_most, len(options[shelf.start : shelf.stop])),
            options=[select_option(o, placeholder) for o in unlike(options, placeholder)[shelf.start : shelf.stop]],
            disabled=disabled,
        )
        self._row(menu)
        if turn is not None and len(options) > limits.OPTIONS:
            self.buttons(*self._pen.turners(turn, args, shelf))
        return self

    # Things to look at

    def line(self) -> Card:
        self._count(1)
        self._items.append(ui.Separator())
        return self

    def picture(self, data: bytes, filename: str, /, *, description: str, **facts: object) -> Card:
        """An image with a text for those who cannot see it. ``filename``: plain ASCII, unique on the card."""
        words = self._pen.fitted(description, limits.PICTURE_DESCRIPTION, facts)
        self._count(1)
        self._files.append((data, _file_name(filename), words))
        self._items.append(ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{filename}", description=words)))
        return self

    def attach(self, data: bytes, filename: str) -> Card:
        """A file to download. ``filename``: plain ASCII, unique on the card."""
        self._count(1)
        self._files.append((data, _file_name(filename), None))
        self._items.append(ui.File(f"attachment://{filename}"))
        return self

    # What is sent

    def view(self) -> ui.LayoutView:
        """The finished view: discord.py never stores it. Send each card once."""
        feet = [ui.TextDisplay[Any](text) for text in self._feet]
        view = ui.LayoutView(timeout=None)
        view.add_item(ui.Container(*self._items, *feet, accent_colour=TONES[self.tone]))
        view.stop()
        return view

    def files(self) -> list[discord.File]:
        return [discord.File(io.BytesIO(data), name, description=words) for data, name, words in self._files]

    def elsewhere(self) -> Card:
        """What everybody may read in the place of a card that only one person gets."""
        return Card(self._pen).small("kit-answered-privately")

    # Counting

    @property
    def _left(self) -> int:
        return limits.CARD_TEXT - self._letters

    def _text(self, key: str, facts: dict[str, object]) -> str:
        try:
            return self._pen.fitted(key, self._left - _AFTER_TYPED, facts, markdown=True)
        except TooLong:
            return self._pen.fitted(key, self._left - _MARKS, facts, markdown=True)

    def _write(self, text: str, key: str) -> Card:
        self._count(1, held(text, self._left, key))
        self._items.append(ui.TextDisplay(text))
        return self

    def _row(self, *items: ui.Item[Any]) -> Card:
        self._count(1 + len(items))
        for item in items:
            self._own(item)
        self._items.append(ui.ActionRow(*items))
        return self

    def _own(self, item: ui.Item[Any]) -> None:
        custom_id = getattr(item, "custom_id", None)
        if custom_id is None:
            return
        if custom_id in self._ids:
            verb = custom_id.split("|")[1]
            raise ValueError(f"two things on one card press {verb} with the same arguments")
        self._ids.add(custom_id)

    def _count(self, parts: int, text: str = "") -> None:
        if self._parts + parts > limits.COMPONENTS:
            raise TooLong(f"a card holds {limits.COMPONENTS} parts at most")
        self._parts += parts
        self._letters += len(text)


def _quoted(typed: Typed) -> str:
    return "\n".join(f"> {line}" for line in typed.clean().split("\n"))


def _small(text: str) -> str:
    return "\n".join(f"-# {line}" for line in text.split("\n") if line.strip())


def _file_name(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]{1,100}", name):
        raise ValueError("a file name is 1 to 100 plain letters, digits, dots, dashes and underscores")
    return name
