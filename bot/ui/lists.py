"""Lists for autocomplete and choices."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol

from discord import app_commands

from bot.services.member import zones
from bot.ui.limits import AUTOCOMPLETE


def choices(of: type[StrEnum]) -> list[app_commands.Choice[str]]:
    """One choice a value; the words come from `command-...` in the Fluent files."""
    return [app_commands.Choice(name=value.value, value=value.value) for value in of]


def best_matches(typed: str, named: Iterable[tuple[str, str]]) -> list[app_commands.Choice[str]]:
    """(name, value) pairs whose name holds what was typed: those that begin with it first, at most 25."""
    wanted = typed.strip().casefold()
    found = [
        (not name.casefold().startswith(wanted), name, value) for name, value in named if wanted in name.casefold()
    ]
    found.sort(key=lambda item: item[0])
    return [app_commands.Choice(name=name[:100], value=value) for _, name, value in found[:AUTOCOMPLETE]]


class Named(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


def by_name(typed: str, things: Iterable[Named]) -> list[app_commands.Choice[str]]:
    """Circles or tags, each by its name; what is chosen is its id."""
    return best_matches(typed, [(thing.name, str(thing.id)) for thing in things])


def zones_like(typed: str) -> list[app_commands.Choice[str]]:
    return best_matches(typed, [(zone.replace("_", " "), zone) for zone in zones()])
