"""Write bot/care/data/country_names.json from the Unicode CLDR (by way of Babel, needed only here).

Run: .venv/bin/python tools/build_country_names.py
"""

from __future__ import annotations

import json
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages

TARGET = Path(__file__).parent.parent / "bot" / "care" / "data" / "country_names.json"
LANGUAGES = [
    "es",
    "pt",
    "fr",
    "de",
    "it",
    "nl",
    "pl",
    "tr",
    "ru",
    "uk",
    "ja",
    "ko",
    "zh",
    "zh_Hant",
    "ar",
    "hi",
    "id",
    "sv",
    "da",
    "nb",
    "fi",
    "cs",
    "hu",
    "ro",
    "el",
    "he",
    "vi",
    "th",
    "tl",
    "bn",
    "ur",
    "fa",
    "ms",
    "sw",
    "sk",
    "bg",
    "hr",
    "sr",
    "ta",
    "te",
    "ca",
]
NOT_COUNTRIES = set("AC CP DG EA EU EZ IC QO TA UN XA XB ZZ CQ AQ BV HM".split())  # noqa: SIM905


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return None


def main() -> None:
    english = Locale("en")
    codes = sorted(c for c in map(str, english.territories) if len(c) == 2 and c.isalpha() and c not in NOT_COUNTRIES)
    longer: dict[str, list[str]] = {}
    for alias, targets in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(targets) == 1:
            longer.setdefault(targets[0], []).append(alias)
    rows = {}
    for code in codes:
        own = [_locale(language) for language in get_official_languages(code, regional=True, de_facto=True)]
        other = [_locale(language) for language in LANGUAGES]
        rows[code] = {
            "codes": sorted(longer.get(code, [])),
            "english": [english.territories[code]],
            "own": sorted({loc.territories[code] for loc in own if loc and code in loc.territories}),
            "other": sorted({loc.territories[code] for loc in other if loc and code in loc.territories}),
        }
    TARGET.write_text(json.dumps(rows, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
