"""Hearing whole phrases of languages other than English."""

from __future__ import annotations

import functools
import unicodedata

from bot.domain.danger_text import flatten
from bot.domain.danger_words import others

_NEAR = 60
"""Characters before a phrase that can undo it."""
_PLAIN = str.maketrans("\u0111\u0142\u0131", "dli")
"""Letters whose stroke or missing dot is no accent to Unicode."""
_ALIASES = {"no": "nb", "nn": "nb", "fil": "tl", "iw": "he", "in": "id"}


def own_words(plain: str, language: str) -> tuple[bool, bool]:
    """Whether a flattened text says in that language what asks for help now, and what asks for it gently.

    A language without a lexicon is read with all of them.
    """
    code = language.casefold().replace("_", "-").split("-")[0]
    code = _ALIASES.get(code, code)
    bare = _bare(plain)
    now = gentle = False
    for name in [code] if code in others.PHRASES else others.PHRASES:
        lexicon = _lexicon(name)
        for phrase in lexicon.now:
            meant, told = _said(bare, phrase, lexicon)
            now, gentle = now or meant, gentle or told
        gentle = gentle or any(True in _said(bare, phrase, lexicon) for phrase in lexicon.gentle)
    return now, gentle


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


def _said(bare: str, phrase: str, lexicon: others.Phrases) -> tuple[bool, bool]:
    """Whether a phrase is said as one's own, and whether it is only told of others."""
    meant = told = False
    place = bare.find(phrase)
    while place >= 0 and not meant:
        end = place + len(phrase)
        before, after = bare[max(0, place - _NEAR) : place], bare[end : end + _NEAR]
        if lexicon.spaceless or not (_in_word(before[-1:]) or _in_word(after[:1])):
            after = after.lstrip()
            if not (_negated(before, lexicon) or after.startswith(lexicon.harmless_after)):
                reported = after.startswith(lexicon.reported_after) or _in_quotes(bare[max(0, place - 400) : place])
                meant, told = not reported, told or reported
        place = bare.find(phrase, end)
    return meant, told


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
