"""Forms (modals): at most five parts, every text a key. The answers come back in ``press.fields``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import discord
from discord import ui

from bot.domain.typed import storable
from bot.ui import limits
from bot.ui.limits import held, shown
from bot.ui.parts import Option, unlike

if TYPE_CHECKING:
    from bot.ui.kit import Pen

_DEFAULT = discord.SelectDefaultValueType


class Form:
    """Built by chaining, opened with ``ask(interaction, form)``. Field names come back as given."""

    def __init__(self, pen: Pen, title: str, custom_id: str) -> None:
        self._pen = pen
        self._title = title
        self._custom_id = custom_id
        self._parts: list[ui.Item[Any]] = []
        self._names: set[str] = set()

    def text(
        self,
        field: str,
        *,
        label: str,
        hint: str | None = None,
        placeholder: str | None = None,
        long: bool = False,
        min: int | None = None,
        max: int = 1000,
        required: bool = True,
        value: str | None = None,
        **facts: object,
    ) -> Form:
        """A line, or with ``long`` a paragraph, of ``min`` to ``max`` characters (4,000 at most)."""
        if not 1 <= max <= limits.FIELD_TEXT:
            raise limits.TooLong(f"{label}: a field takes 1 to {limits.FIELD_TEXT} characters")
        grey = self._pen.fitted(placeholder, limits.FIELD_PLACEHOLDER, facts) if placeholder else None
        box = ui.TextInput[Any](
            custom_id=field,
            style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
            placeholder=grey,
            default=storable(value)[:max] if value else None,
            required=required,
            min_length=min,
            max_length=max,
        )
        return self._label(field, box, label, hint, facts)

    def pick(
        self,
        field: str,
        *,
        label: str,
        options: Sequence[Option],
        hint: str | None = None,
        several: bool = False,
        required: bool = True,
        at_most: int | None = None,
        **facts: object,
    ) -> Form:
        """One choice or ``several``: shown open up to 10 options, as a menu up to 25."""
        if not 1 <= len(options) <= limits.OPTIONS:
            raise limits.TooLong(f"{label}: {len(options)} options, 1 to {limits.OPTIONS} are allowed")
        most = min_of(at_most, len(options)) if several else 1
        box = _pick(field, options, label, several=several, required=required, most=most)
        return self._label(field, box, label, hint, facts)

    def people(self, field: str, *, label: str, **more: Any) -> Form:
        return self._things(ui.UserSelect, field, label, "user", **more)

    def channels(self, field: str, *, label: str, kinds: Sequence[discord.ChannelType] = (), **more: Any) -> Form:
        given = {"channel_types": list(kinds)} if kinds else {}
        return self._things(ui.ChannelSelect, field, label, "channel", given=given, **more)

    def read(self, key: str, /, **facts: object) -> Form:
        """A text to read between the fields."""
        self._room(key)
        self._parts.append(ui.TextDisplay(self._pen.fitted(key, limits.CARD_TEXT, facts, markdown=True)))
        return self

    def modal(self) -> ui.Modal:
        """The finished modal: discord.py never stores it, its submit comes back through the press router."""
        if not self._names:
            raise ValueError("a form needs a field")
        modal = ui.Modal(title=self._title, custom_id=self._custom_id, timeout=None)
        for part in self._parts:
            modal.add_item(part)
        modal.stop()
        return modal

    def _things(
        self,
        menu: type[ui.UserSelect[Any]] | type[ui.ChannelSelect[Any]],
        field: str,
        label: str,
        kind: Literal["user", "channel"],
        *,
        hint: str | None = None,
        required: bool = True,
        at_most: int = 1,
        chosen: int | None = None,
        given: dict[str, Any] | None = None,
        **facts: object,
    ) -> Form:
        box = menu(
            custom_id=field,
            required=required,
            min_values=1 if required else 0,
            max_values=at_most,
            default_values=[] if chosen is None else [discord.SelectDefaultValue(id=chosen, type=_DEFAULT[kind])],
            **(given or {}),
        )
        return self._label(field, box, label, hint, facts)

    def _label(self, field: str, box: ui.Item[Any], label: str, hint: str | None, facts: dict[str, object]) -> Form:
        if field in self._names:
            raise ValueError(f"{label}: two fields are called {field}")
        self._room(label)
        self._names.add(field)
        text = self._pen.fitted(label, limits.FIELD_LABEL, facts)
        below = self._pen.fitted(hint, limits.FIELD_HINT, facts) if hint else None
        self._parts.append(ui.Label(text=text, description=below, component=box))
        return self

    def _room(self, key: str) -> None:
        if len(self._parts) >= limits.FORM_FIELDS:
            raise limits.TooLong(f"{key}: a form holds {limits.FORM_FIELDS} parts at most")


def min_of(wanted: int | None, most: int) -> int:
    return most if wanted is None else min(wanted, most)


def _pick(field: str, options: Sequence[Option], key: str, *, several: bool, required: bool, most: int) -> ui.Item[Any]:
    lowest = 1 if required else 0
    shape = [
        {
            "label": shown(o.label, limits.OPTION_TEXT, key),
            "value": held(o.written, limits.OPTION_TEXT, key),
            "description": shown(o.hint, limits.OPTION_TEXT, key) if o.hint else None,
            "default": o.chosen,
        }
        for o in unlike(options, key)
    ]
    if several and len(options) <= limits.RADIO_OPTIONS:
        return ui.CheckboxGroup(
            custom_id=field,
            required=required,
            min_values=lowest,
            max_values=most,
            options=[discord.CheckboxGroupOption(**s) for s in shape],
        )
    if not several and 2 <= len(options) <= limits.RADIO_OPTIONS:
        return ui.RadioGroup(custom_id=field, required=required, options=[discord.RadioGroupOption(**s) for s in shape])
    return ui.Select(
        custom_id=field,
        required=required,
        min_values=lowest,
        max_values=most,
        options=[discord.SelectOption(**s) for s in shape],
    )
