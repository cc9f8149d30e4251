"""Lists for autocomplete and choices."""

from collections.abc import Iterable
from enum import StrEnum

from discord import app_commands

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
