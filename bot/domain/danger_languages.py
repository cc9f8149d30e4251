"""Hearing whole phrases of languages other than English."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator

from bot.domain.danger_answer import GRAVITY, Danger
from bot.domain.danger_text import flatten
from bot.domain.danger_words import others

_NEAR = 60
"""Characters before a phrase that can undo it."""
_PLAIN = str.maketrans("\u0111\u0142\u0131", "dli")
"""Letters whose stroke or missing dot is no accent to Unicode."""
_BETWEEN = 25
"""Characters that " ~ " in a phrase may stand for."""
Spans = list[tuple[int, int]]
_ALIASES = {"no": "nb", "nn": "nb", "fil": "tl", "iw": "he", "in": "id"}


def own_words(plain: str, language: str) -> Danger:
    """What a flattened text says in that language. A language without a lexicon is read with all of them."""
    code = language.casefold().replace("_", "-").split("-")[0]
    code = _ALIASES.get(code, code)
    bare = _bare(plain)
    found = Danger.NONE
    for name in [code] if code in others.PHRASES else others.PHRASES:
        found = min(found, _heard(bare, _lexicon(name)), key=GRAVITY.__getitem__)
    return found


def _heard(bare: str, lexicon: others.Phrases) -> Danger:
    theirs, told_of_them = _of_others(bare, lexicon)
    told = False
    for phrase in _present(bare, lexicon.now):
        meant, reported = _said(bare, phrase, lexicon, theirs)
        if meant:
            return Danger.NOW
        told = told or reported
    if told or any(True in _said(bare, phrase, lexicon) for phrase in _present(bare, lexicon.gentle)):
        return Danger.GENTLE
    return Danger.OTHER if told_of_them else Danger.NONE


def _of_others(bare: str, lexicon: others.Phrases) -> tuple[Spans, bool]:
    """Where something is said of somebody else, and whether it is meant: not quoted or denied."""
    present = _present(bare, lexicon.other)
    spans = [(at, at + len(phrase)) for phrase in present for at in _places(bare, phrase)]
    return spans, any(True in _said(bare, phrase, lexicon) for phrase in present)


def _present(bare: str, phrases: tuple[str, ...]) -> list[str]:
    """Those of which the first part stands anywhere: few or none of some two thousand."""
    return [phrase for phrase in phrases if (phrase.partition(" ~ ")[0] if "~" in phrase else phrase) in bare]


def _places(bare: str, phrase: str) -> Iterator[int]:
    place = bare.find(phrase)
    while place >= 0:
        yield place
        place = bare.find(phrase, place + 1)


@functools.cache
def _lexicon(language: str) -> others.Phrases:
    written = others.PHRASES[language]
    texts = [name for name in written._fields if name != "spaceless"]
    return written._replace(**{
        name: tuple(_bare(flatten(phrase)) for phrase in getattr(written, name)) for name in texts
    })  # fmt: skip


def _bare(text: str) -> str:
    """Without accents, since people leave them out; syllables that are written as one stay so."""
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return unicodedata.normalize("NFC", "".join(sign for sign in letters if not unicodedata.combining(sign)))


def _said(bare: str, phrase: str, lexicon: others.Phrases, theirs: Spans | None = None) -> tuple[bool, bool]:
    """Whether a phrase is said as one's own, and whether it is only told of others."""
    meant = told = False
    first, _, second = phrase.partition(" ~ ")
    for place in _places(bare, first):
        end = _end(bare, place + len(first), second)
        if not end or any(start <= place and end <= last for start, last in theirs or ()):
            continue
        before, after = bare[max(0, place - _NEAR) : place], bare[end : end + _NEAR]
        if lexicon.spaceless or not (_in_word(before[-1:]) or _in_word(after[:1])):
            after = after.lstrip()
            if not (_negated(before, lexicon) or after.startswith(lexicon.harmless_after)):
                reported = after.startswith(lexicon.reported_after) or _in_quotes(bare[max(0, place - 400) : place])
                meant, told = meant or not reported, told or reported
        if meant:
            break
    return meant, told


def _end(bare: str, end: int, second: str) -> int:
    """Where a phrase in two parts ends; 0 when the second does not follow in the same clause."""
    if not second:
        return end
    found = bare.find(f" {second}", end, end + _BETWEEN + len(second) + 1)
    if found < 0 or any(border in bare[end:found] for border in ".,!?\n"):
        return 0
    return found + 1 + len(second)


def _in_word(sign: str) -> bool:
    """Whether a word goes on here; vowels of Indian scripts are signs that combine, and no letters to Python."""
    return sign.isalnum() or (sign != "" and unicodedata.category(sign).startswith("M"))


def _negated(before: str, lexicon: others.Phrases) -> bool:
    before = before.rstrip()
    if lexicon.spaceless:
        return before.endswith(lexicon.negations)
    return f" {before}".endswith(tuple(f" {word}" for word in lexicon.negations))


def _in_quotes(before: str) -> bool:
    """Whether a quotation is open; German closes with the sign that English opens with."""
    opened = before.count("\u201e") or before.count("\u201c")
    closed = before.count("\u201d") + (before.count("\u201c") if "\u201e" in before else 0)
    return bool(
        before.count('"') % 2
        or before.count("\u00ab") > before.count("\u00bb")
        or before.count("\u300c") > before.count("\u300d")
        or opened > closed
    )
