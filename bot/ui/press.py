"""Presses: buttons, selects and forms that survive a restart.

Everything a press needs stands in its custom_id, ``k1|noun:verb|arg|...|tag``, at most 100 characters. On a card that
goes out as a direct message, which belongs to no server, ``k1`` is followed by its server, as ``k1.123``. The
tag is the first 8 bytes of HMAC-SHA256 over the rest (RFC 2104, truncated as its section 5 allows), so an id
that this bot did not make is never acted upon. It says nothing about who may press: the service decides that.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import inspect
import re
import types
import typing
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol, TypeVar

import discord

from bot.domain.refusal import Refusal
from bot.domain.typed import storable
from bot.ui.actor import HOME
from bot.ui.answer import answered

GENERATION = "k1"
LONGEST_ID = 100
_VERB = re.compile(r"[a-z0-9-]+:[a-z0-9-]+\Z")
_Handler = TypeVar("_Handler", bound=Callable[..., Awaitable[None]])
Argument = int | str | bool | Enum | None
CameBy = tuple[str, tuple[str, ...]]
"""The name of a command, or a button's verb and arguments."""


class Presses:
    """Makes and reads custom_ids. ``key``: at least 16 bytes, apart from the key that seals data."""

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            raise ValueError("the key of presses needs 16 bytes or more")
        self._key = key

    def id(self, verb: str, *args: Argument, home: int | None = None) -> str:
        """The custom_id for ``noun:verb``. Raises ValueError when it would pass 100 characters.

        ``home``: the server it belongs to, for a direct message.
        """
        if not _VERB.match(verb):
            raise ValueError(f"{verb!r} is not noun:verb")
        begins = GENERATION if home is None else f"{GENERATION}.{home}"
        body = "|".join([begins, verb, *(_written(a) for a in args)])
        made = f"{body}|{self._tag(body)}"
        if len(made) > LONGEST_ID and home is not None:
            return self.id(verb, *args)  # the rest of the card is worth more than this button in a direct message
        if len(made) > LONGEST_ID:
            raise ValueError(f"the id of {verb} has {len(made)} characters, {LONGEST_ID} is the most")
        return made

    def read(self, custom_id: object) -> tuple[str, tuple[str, ...]] | None:
        """Verb and written arguments, or None for anything this key did not make."""
        if not isinstance(custom_id, str) or len(custom_id) > LONGEST_ID:
            return None
        body, _, tag = custom_id.rpartition("|")
        given, real = tag.encode("utf-8", "replace"), self._tag(body).encode()
        if not hmac.compare_digest(given, real):
            return None
        begins, *rest = body.split("|")
        if begins.partition(".")[0] != GENERATION or not rest:
            return None
        verb, *args = rest
        return verb, tuple(a.replace("%7C", "|").replace("%25", "%") for a in args)

    def home_of(self, custom_id: object) -> int | None:
        """The server that an id of ours names; None where it names none."""
        if self.read(custom_id) is None:
            return None
        home = str(custom_id).partition("|")[0].partition(".")[2]
        return int(home) if home else None

    def came_by(self, interaction: discord.Interaction[Any]) -> CameBy | None:
        """The command or button behind an interaction. None for what cannot be done again by itself: what was chosen
        in a list or written in a form is not in its id."""
        if interaction.command is not None:
            return interaction.command.qualified_name, ()
        data = typing.cast("dict[str, Any]", interaction.data or {})
        if data.get("component_type") != discord.ComponentType.button.value:
            return None
        return self.read(data.get("custom_id"))

    def _tag(self, body: str) -> str:
        mac = hmac.new(self._key, body.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac[:8]).rstrip(b"=").decode()


def _written(value: Argument) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value).replace("%", "%25").replace("|", "%7C")


@dataclass(frozen=True)
class Press:
    """What somebody pressed, chose or sent in.

    ``values`` holds the choices of a select, ``fields`` the answers of a form by field name: a text or one
    choice (None when left empty), or a list of choices or ids.
    """

    verb: str
    values: tuple[str, ...] = ()
    fields: Mapping[str, str | list[str] | None] = field(default_factory=dict, repr=False)
    message: discord.Message | None = field(default=None, repr=False)

    @property
    def ids(self) -> tuple[int, ...]:
        """``values`` as ids."""
        return tuple(int(v) for v in self.values)

    def text(self, name: str) -> str:
        """What was written in a text field, or chosen in a single pick; empty when nothing was."""
        value = self.fields.get(name)
        if isinstance(value, list):
            return value[0] if value else ""
        return value or ""

    def many(self, name: str) -> list[str]:
        """What was chosen in a field that takes several; empty when nothing was."""
        value = self.fields.get(name)
        return value if isinstance(value, list) else []


def pressed(verb: str) -> Callable[[_Handler], _Handler]:
    """Marks a cog's method as the one for ``noun:verb``: ``(self, interaction, press, *args)``.

    Arguments after ``press`` are read by annotation: int, str, bool, an Enum, or one of these or None.
    """
    if not _VERB.match(verb):
        raise ValueError(f"{verb!r} is not noun:verb")

    def mark(handler: _Handler) -> _Handler:
        handler.__pressed__ = (*getattr(handler, "__pressed__", ()), verb)  # type: ignore[attr-defined]
        return handler

    return mark


class Door(Protocol):
    async def explain(self, interaction: discord.Interaction[Any], error: BaseException) -> None: ...


@dataclass(frozen=True)
class _Kept:
    call: Callable[..., Awaitable[None]]
    owner: object
    readers: tuple[Callable[[str], object], ...]
    least: int


class PressRouter:
    """Sends each press to its handler and each trouble to the one door for errors."""

    def __init__(self, presses: Presses, door: Door) -> None:
        self._presses = presses
        self._door = door
        self._kept: dict[str, _Kept] = {}

    @property
    def verbs(self) -> frozenset[str]:
        return frozenset(self._kept)

    def collect(self, cog: object) -> None:
        """Take on every ``@pressed`` method. Raises ValueError when a verb already has a handler."""
        found: dict[str, _Kept] = {}
        for _, method in inspect.getmembers(cog, inspect.ismethod):
            for verb in getattr(method, "__pressed__", ()):
                if verb in self._kept or verb in found:
                    raise ValueError(f"two handlers for {verb}")
                found[verb] = _kept(method, cog)
        self._kept.update(found)

    def forget(self, cog: object) -> None:
        self._kept = {verb: kept for verb, kept in self._kept.items() if kept.owner is not cog}

    async def dispatch(self, interaction: discord.Interaction[Any]) -> bool:
        """Called from ``on_interaction``; False when this is neither a press nor a form. Never raises."""
        if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            return False
        try:
            press, kept, args = self._understood(interaction)
            await kept.call(interaction, press, *args)
            if not answered(interaction):
                raise RuntimeError(f"{press.verb} left the press without an answer")
        except Exception as error:
            await self._door.explain(interaction, error)
        return True

    def _understood(self, interaction: discord.Interaction[Any]) -> tuple[Press, _Kept, list[object]]:
        data = typing.cast("dict[str, Any]", interaction.data or {})
        read = self._presses.read(data.get("custom_id"))
        kept = self._kept.get(read[0]) if read else None
        if read is None or kept is None:
            raise Refusal("refusal-press-out-of-date")
        verb, written = read
        if interaction.guild_id is None:
            interaction.extras[HOME] = self._presses.home_of(data.get("custom_id"))
        try:
            args = _decoded(kept, written)
            press = _press(interaction, verb, data)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Refusal("refusal-press-out-of-date") from None
        return press, kept, args


def _kept(method: Callable[..., Awaitable[None]], owner: object) -> _Kept:
    parameters = list(inspect.signature(method).parameters.values())[2:]
    space = inspect.unwrap(method).__globals__
    readers = tuple(_reader(p, space, method.__qualname__) for p in parameters)
    least = sum(p.default is inspect.Parameter.empty for p in parameters)
    return _Kept(method, owner, readers, least)


def _reader(parameter: inspect.Parameter, space: dict[str, Any], where: str) -> Callable[[str], object]:
    kind = parameter.annotation
    try:
        kind = eval(kind, space) if isinstance(kind, str) else kind
    except NameError:
        raise TypeError(f"{where}: import the type of {parameter.name} outside TYPE_CHECKING") from None
    choices = typing.get_args(kind) if typing.get_origin(kind) in (typing.Union, types.UnionType) else (kind,)
    plain = [c for c in choices if c is not type(None)]
    if len(plain) != 1 or not isinstance(plain[0], type):
        raise TypeError(f"{where}: a press cannot carry {parameter.name}: {kind}")
    read = _one_reader(plain[0], f"{where}: {parameter.name}")
    if len(choices) > 1:
        return lambda text: None if text == "" else read(text)
    return read


def _one_reader(kind: type, where: str) -> Callable[[str], object]:
    if kind is bool:
        return {"1": True, "0": False}.__getitem__
    if kind is int or kind is str:
        return kind
    if issubclass(kind, Enum):
        return {_written(member): member for member in kind}.__getitem__
    raise TypeError(f"{where}: a press cannot carry {kind}")


def _decoded(kept: _Kept, written: tuple[str, ...]) -> list[object]:
    if not kept.least <= len(written) <= len(kept.readers):
        raise ValueError("another number of arguments")
    return [read(text) for read, text in zip(kept.readers, written, strict=False)]


def _press(interaction: discord.Interaction[Any], verb: str, data: dict[str, Any]) -> Press:
    fields: dict[str, str | list[str] | None] = {}
    for component in data.get("components") or ():
        _fill(fields, component)
    return Press(
        verb=verb,
        values=tuple(data.get("values") or ()),
        fields=fields,
        message=interaction.message,
    )


def _fill(fields: dict[str, str | list[str] | None], component: Mapping[str, Any]) -> None:
    """A form's answer: Label (18) holds one ``component``, an old ActionRow (1) several ``components``."""
    if "component" in component:
        _fill(fields, component["component"])
    for inner in component.get("components") or ():
        _fill(fields, inner)
    name = component.get("custom_id")
    if name is None:
        return
    if "values" in component:
        fields[name] = [storable(str(v)) for v in component["values"] or ()]
    else:
        fields[name] = _single(component.get("value"))


def _single(value: object) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else None
    text = storable(value) if isinstance(value, str) else ""
    return text if text.strip() else None
