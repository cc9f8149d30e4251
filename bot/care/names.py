"""Names of countries and languages in the reader's own language, from the Unicode CLDR (through Babel)."""

from __future__ import annotations

import functools

from babel import Locale, UnknownLocaleError

from bot.care.country import country_name, known_codes


def country_in(code: str, locale: str = "en") -> str:
    """The country's name for a reader of `locale` ("de", "pt-BR"); in English where that is not known."""
    english = country_name(code) or code
    known = None if locale.startswith("en") else _locale(locale)
    return english if known is None else str(known.territories.get(code.upper(), english))


def language_in(code: str, locale: str = "en") -> str:
    """A language's name for a reader of `locale`; its code where nobody knows a name."""
    known = _locale(locale) or _locale("en")
    return code if known is None else str(known.languages.get(code, code))


@functools.lru_cache(maxsize=64)
def countries_in(locale: str = "en") -> tuple[tuple[str, str], ...]:
    """(name for a reader of `locale`, code) of every country that can be resolved, by name."""
    return tuple(sorted((country_in(code, locale), code) for code in known_codes()))


@functools.lru_cache(maxsize=64)
def _locale(name: str) -> Locale | None:
    try:
        return Locale.parse(name.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None
