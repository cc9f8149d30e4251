"""The questions the commands ask of the care data. Unknown codes get empty answers, never a neighbour's."""

from __future__ import annotations

import functools

from bot.care.country import find_country
from bot.care.entries import EmergencyNumber, Fallback, HelpLine, Routes
from bot.care.load import CareData, load

_ORDER = (
    "suicide_crisis",
    "youth",
    "listening",
    "mental_health",
    "health_line",
    "domestic_violence",
    "social_support",
    "information",
)
REGIONS: dict[str, tuple[str, ...]] = {
    "africa": ("EG", "GH", "KE", "NG", "ZA"),
    "americas": ("AR", "BR", "CA", "CL", "CO", "MX", "PE", "US"),
    "asia": (
        "BD", "HK", "ID", "IN", "JP", "KR", "LK", "MY", "NP", "PH", "PK", "SG", "TH", "TW", "VN",
    ),
    "europe_north_west": ("AT", "BE", "CH", "DE", "DK", "FI", "FR", "GB", "IE", "IS", "NL", "NO", "SE"),
    "europe_south_east": ("BG", "CZ", "ES", "GR", "HU", "IT", "PL", "PT", "RO", "SK", "UA"),
    "middle_east": ("AE", "IL", "SA", "TR"),
    "oceania": ("AU", "NZ"),
}  # fmt: skip
"""For the select by region: at most 25 countries each, since a Discord select holds no more."""


@functools.cache
def _care() -> CareData:
    return load()


def validate() -> CareData:
    """Read everything now, so that a broken file stops the start (raises CareDataError).

    The names of countries too: the first person who asks should not wait for them.
    """
    find_country("GB")
    return _care()


def help_lines(code: str) -> list[HelpLine]:
    """Help lines of a country (ISO alpha-2), crisis lines for everyone first; unknown code: []."""
    found = _care().lines.get(_upper(code), ())
    return sorted(found, key=lambda line: (_ORDER.index(line.kind), line.audience != "everyone"))


def crisis_line_known(code: str) -> bool:
    """Whether a line for thoughts of suicide is listed: where none is, the card says so."""
    return any(line.kind == "suicide_crisis" for line in help_lines(code))


def emergency_numbers(code: str) -> list[EmergencyNumber]:
    """Emergency numbers of a country, the one for everything first; unknown code: []."""
    found = _care().emergency.get(_upper(code), ())
    return sorted(found, key=lambda number: (number.use != "all", number.limit is not None))


def fallback() -> Fallback:
    """What holds without a country: the mobile emergency number as listed, and directories."""
    return _care().fallback


def routes(code: str) -> Routes:
    """The professional route in a country; empty (false) where nothing was confirmed."""
    return _care().routes.get(_upper(code), Routes()) if _upper(code) != "ZZ" else Routes()


def general_routes() -> Routes:
    """The professional route in general words, for a country without data."""
    return _care().routes["ZZ"]


def listed_countries() -> tuple[str, ...]:
    """Codes of the countries that have help lines or emergency numbers."""
    return tuple(sorted(_care().emergency))


def regions() -> dict[str, tuple[str, ...]]:
    """Region slug -> codes, for the select; together exactly the listed countries."""
    return REGIONS


def _upper(code: str) -> str:
    return code.upper() if isinstance(code, str) and len(code) == 2 else ""
