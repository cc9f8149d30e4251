"""Names of countries and languages in the reader's own language, from the Unicode CLDR (through Babel)."""

from __future__ import annotations

import functools

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from bot.care.country import country_name, known_codes
from bot.care.lookup import listed_countries


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


@functools.lru_cache(maxsize=256)
def countries_by_language(locales: tuple[str, ...]) -> tuple[str, ...]:
    """The countries with lines in the order in which a reader of these locales ("pt-BR") may look for theirs.

    Of each locale, the country that it names, then those where its language is spoken officially; then all by name.
    """
    read = [locale for locale in map(_locale, locales) if locale is not None]
    named = [code for _, code in sorted((country_in(code, locales[0]), code) for code in listed_countries())]

    def place(code: str) -> int:
        spoken = {language.split("_")[0] for language in get_official_languages(code, de_facto=True)}
        near = [at for at, locale in enumerate(read) if locale.language in spoken]
        own = [at for at in near if code == (read[at].territory or read[at].language.upper())]
        return min((2 * at + (at not in own) for at in near), default=2 * len(read))

    return tuple(sorted(named, key=place))


@functools.lru_cache(maxsize=64)
def _locale(name: str) -> Locale | None:
    try:
        return Locale.parse(name.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return None
