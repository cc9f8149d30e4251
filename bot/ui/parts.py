"""The small things that cards and forms are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal

import discord
from discord import ui

from bot.ui import limits
from bot.ui.limits import held, shown

Tone = Literal["plain", "care", "warning"]
Style = Literal["primary", "secondary", "success", "danger"]
# Muted on purpose: nothing on a card should shout.
TONES: dict[str, int] = {"plain": 0x5B8DB8, "care": 0x8E7CC3, "warning": 0xD9A441}


@dataclass(frozen=True)
class Option:
    """One choice of a select or a pick. A ``Typed`` label or hint is cut to fit, any other must fit."""

    label: str
    value: str | int | Enum
    hint: str | None = None
    chosen: bool = False

    @property
    def written(self) -> str:
        return str(self.value.value if isinstance(self.value, Enum) else self.value)


@dataclass(frozen=True)
class Pages:
    """One page of a long list; made by ``pen.pages``."""

    lines: tuple[str, ...]
    page: int
    count: int
    buttons: tuple[ui.Button[Any], ...]


def unlike(options: Sequence[Option], key: str) -> Sequence[Option]:
    """The options, if no two have the same value; Discord refuses those."""
    if len({option.written for option in options}) < len(options):
        raise ValueError(f"{key}: two options have the same value")
    return options


def select_option(option: Option, key: str) -> discord.SelectOption:
    return discord.SelectOption(
        label=shown(option.label, limits.OPTION_TEXT, key),
        value=held(option.written, limits.OPTION_TEXT, key),
        description=shown(option.hint, limits.OPTION_TEXT, key) if option.hint else None,
        default=option.chosen,
    )
