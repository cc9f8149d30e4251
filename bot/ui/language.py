"""Languages as people name them."""

from discord import app_commands

from bot.domain.language import CODES, OWN_NAMES
from bot.ui.kit import Pen, Refusal
from bot.ui.lists import best_matches


def language_named(pen: Pen, text: str) -> str:
    """A language's code by its code, its name or its own name, in any case; refused when it is none."""
    wanted = text.strip().casefold()
    for code in CODES:
        if wanted in (code, *(name.casefold() for name in _names(pen, code))):
            return code
    raise Refusal("refusal-no-such-language")


def languages_like(pen: Pen, typed: str) -> list[app_commands.Choice[str]]:
    """For autocomplete: "German · Deutsch"."""
    return best_matches(typed, [(" · ".join(_names(pen, code)), code) for code in CODES])


def _names(pen: Pen, code: str) -> list[str]:
    return list(dict.fromkeys((pen.label(f"language-{code}"), OWN_NAMES[code])))
