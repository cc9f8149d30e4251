"""From what a person typed to a country code: codes, flags, names in many languages, near misspellings.

The names come from the Unicode CLDR (data/country_names.json, made by tools/build_country_names.py) and
from a short list of aliases kept by hand (data/country_aliases.toml). What could mean two countries gives
None: a wrong country would show the wrong numbers.
"""

from __future__ import annotations

import functools
import json
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).parent / "data"
_LONGEST = 80
"""Longer than any name of a country in any language here; anything longer is no name."""
_FLAG_BASE = 0x1F1E6
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_REGION_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_JOINERS = re.compile("[\ufe0f\u200d]")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_LEADING = ("the ", "la ", "le ", "el ", "der ", "die ", "republic of ")


@dataclass(frozen=True, slots=True)
class _Names:
    exact: dict[str, str | None]
    """Normal form of a name -> code; None where it is truly ambiguous."""
    english: dict[str, str]
    starts: dict[str, list[str]]
    """First two letters -> the names that may be misspelt."""
    ends: dict[str, list[str]]
    """Last two letters -> the same names."""
    exact_only: frozenset[str]
    """Names that are never guessed: near one of them, the answer is None."""
    no_slips: frozenset[str]
    """What is no slip of a country's name, near as it is."""
    mistaken: dict[str, str]
    """A name -> the longer one that may be meant by what is a slip from it."""


def find_country(text: str) -> str | None:
    """ISO alpha-2 code of the country meant, or None when unknown or ambiguous."""
    if not isinstance(text, str) or len(text) > 4 * _LONGEST:
        return None
    flags, rest = _take_flags(text)
    if len(flags) > 1 or None in flags:
        return None
    wanted = _normal(rest)
    if len(wanted) <= 3 and wanted.isascii() and not unicodedata.normalize("NFKC", rest).strip().isascii():
        return None  # a code bears no accent: Vietnamese "Mỹ" is the United States, not MY
    if not wanted:
        return flags.pop() if flags and not rest.strip() else None
    named = _by_name(wanted) if len(wanted) <= _LONGEST else None
    if flags:
        return named if named in flags else None
    return named


def country_name(code: str) -> str | None:
    """English name of a country, None for an unknown code."""
    return _names().english.get(code.upper())


def known_codes() -> tuple[str, ...]:
    """Every code that `find_country` can answer."""
    return tuple(sorted(_names().english))


def _by_name(wanted: str) -> str | None:
    names = _names()
    squeezed = wanted.replace(" ", "")
    without = [wanted.removeprefix(lead) for lead in _LEADING if wanted.startswith(lead)]
    for form in (wanted, squeezed, *without):
        if form in names.exact:
            return names.exact[form]
    return None if wanted in names.no_slips else _near(wanted, names)


def _near(wanted: str, names: _Names) -> str | None:
    """The one country whose name is the fewest slips away, None when there is none or more than one.

    One slip is allowed from 5 letters, two from 9 (Damerau-Levenshtein: a letter too many, too few, wrong,
    or two neighbours swapped). One slip always leaves the first two or the last two letters whole; of two
    slips we ask the same, which keeps the list of candidates short.
    """
    if len(wanted) < 4:
        return None
    candidates = {*names.starts.get(wanted[:2], ()), *names.ends.get(wanted[-2:], ())}
    bag = _bag(wanted)
    best, found = 3, set[str]()
    for name in candidates:
        allowed = 2 if len(name) >= 9 and len(wanted) >= 8 else 1
        apart = min(allowed, best)
        if abs(len(name) - len(wanted)) > apart or (_bag(name) ^ bag).bit_count() > 2 * apart:
            continue
        slips = _slips(wanted, name, apart)
        if slips > apart:
            continue
        longer = names.mistaken.get(name)
        if longer and _slips(wanted, longer, 2) <= 2:
            return None
        if slips < best:
            best, found = slips, set()
        found.add("" if name in names.exact_only else names.exact[name] or "")
    return found.pop() or None if len(found) == 1 else None


@functools.lru_cache(maxsize=32768)
def _bag(word: str) -> int:
    """Which letters occur, as bits: a cheap lower bound for the number of slips."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def _slips(left: str, right: str, limit: int) -> int:
    """Damerau-Levenshtein distance (neighbours swapped count one), or limit + 1 when it is more."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    if not left or not right:
        return len(left) + len(right)
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def _take_flags(text: str) -> tuple[set[str | None], str]:
    """The countries of all flag emoji in the text (None for an unknown flag), and the text without them."""
    flags: set[str | None] = set()
    for pair in _FLAG.findall(text):
        code = "".join(chr(ord(sign) - _FLAG_BASE + ord("A")) for sign in pair)
        flags.add(code if code in _names().english else "GB" if code == "UK" else None)
    for region in _REGION_FLAG.findall(text):
        tags = "".join(chr(ord(tag) & 0x7F) for tag in region[1:-1])
        flags.add("GB" if tags in ("gbeng", "gbsct", "gbwls") else None)
    return flags, _JOINERS.sub("", _REGION_FLAG.sub("", _FLAG.sub("", text)))


def _normal(text: str) -> str:
    """Small letters without accents, punctuation or double spaces; other scripts keep their signs."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    plain = "".join(sign for sign in plain if not "\u0300" <= sign <= "\u036f")
    plain = unicodedata.normalize("NFC", plain)
    plain = plain.replace("'", "").replace("\u2019", "").replace(".", "").replace("&", " and ")
    kept = [sign if unicodedata.category(sign)[0] in "LMN" else _other(sign) for sign in plain]
    return " ".join("".join(kept).split())


def _other(sign: str) -> str:
    """Punctuation parts words; a symbol (emoji, arithmetic) is kept, so that it matches no name."""
    if unicodedata.category(sign)[0] in "PZ" or sign.isspace():
        return " "
    return "" if unicodedata.category(sign) == "Cf" else sign


@functools.cache
def _names() -> _Names:
    """Read the names once; nearer tiers win: codes and aliases, English, own languages, other languages."""
    table = json.loads((_DATA / "country_names.json").read_text(encoding="utf-8"))
    aliases = tomllib.loads((_DATA / "country_aliases.toml").read_text(encoding="utf-8"))
    exact: dict[str, str | None] = {_normal(name): None for name in aliases["ambiguous"]}
    tiers = [{code: [code, *row["codes"]] for code, row in table.items()}, aliases["aliases"]]
    tiers += [{code: row[tier] for code, row in table.items()} for tier in ("english", "own", "other")]
    for tier in tiers:
        _add(exact, tier)
    english = {code: row["english"][0] for code, row in table.items()}
    starts: dict[str, list[str]] = {}
    ends: dict[str, list[str]] = {}
    for name in exact:
        if len(name) >= 5:
            starts.setdefault(name[:2], []).append(name)
            ends.setdefault(name[-2:], []).append(name)
    no_slips = frozenset(map(_normal, aliases["no_slips"]))
    mistaken = dict(aliases["mistaken"])
    return _Names(exact, english, starts, ends, frozenset(aliases["exact_only"]), no_slips, mistaken)


def _add(exact: dict[str, str | None], tier: dict[str, list[str]]) -> None:
    """Add one tier of names; a name that two countries of the same tier share becomes ambiguous."""
    fresh: dict[str, str | None] = {}
    for code, names in tier.items():
        for name in names:
            form = _normal(name)
            if form and form not in exact:
                fresh[form] = code if fresh.get(form, code) == code else None
    exact.update(fresh)
