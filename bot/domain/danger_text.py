"""Reading a text the way the danger listener needs it: disguises undone, split into words and clauses."""

from __future__ import annotations

import functools
import re
import string
import unicodedata
from collections.abc import Iterator, Set

from bot.domain.danger_words import signs

LONGEST = 4000
"""Characters that are read; Discord's modals hold no more."""

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "\u201b": "'"})
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W_][ .\-_*~|/\\]{1,3}){2,40}[^\W_](?![^\W_'])")
_DOTTED = re.compile(r"(?<!\S)_{0,12}[^\W_]{1,12}(?:(?:[.\-/+]|_{1,12})[^\W_]{1,12}){2,20}_{0,12}(?!\S)")
"""What parts words is in no word: were "_" both, a row of 40 would be read in more ways than there is time for."""
_TOKEN = re.compile(
    r"(?P<word>[^\W_](?:[^\W_]|['*@$€|+!_](?=[^\W_*])|[-.](?=[a-z](?![\w]))|[^\x00-\x7f\w\s\u201c\u201d\u00ab\u00bb\u2026\u2014\u2013\u3002\uff0c](?=\w))*)"
    r"|(?P<symbol>[$@€](?:\w)+)|(?P<hard>[.!?\n;\u2026\u3002|]+)|(?P<soft>[,:()\[\]\u2014\u2013]|--| - )|(?P<other>\S)"
)
_DOUBLE = re.compile(
    '["\u201c\u201e\u00ab\u300c\u300e][^"\u201d\u201c\u00bb\u300d\u300f\n]{1,400}["\u201d\u201c\u00bb\u300d\u300f]'
)
_CITED = re.compile(r"^[ \t]{0,3}>{1,3}[ ]?[^\n]+", re.MULTILINE)
"""How Discord quotes: a line that begins with ">"."""
_SINGLE = re.compile(r"(?P<open>(?<!\w)'(?=\w))|(?P<close>(?<=[\w.!?,])'(?!\w))|\n")
_RUN = re.compile(r"(.)\1{2,}")


Word = tuple[str, bool]
"""One word in its plain form ("." ends a sentence, "," a part of it), and whether it stands in quotes."""


def flatten(text: str) -> str:
    """Small letters, one kind of apostrophe, nothing invisible; at most 4,000 characters."""
    plain = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()[:LONGEST]
    return _INVISIBLE.sub("", plain).translate(_QUOTES)


def words(plain: str, known: Set[str]) -> list[Word]:
    """The words of a flattened text; `known` are the words that the patterns ask for."""
    quoted = bytearray(len(plain) + 1)
    for start, end in _quotes(plain):
        quoted[start:end] = b"\1" * (end - start)
    if not any(quoted):
        plain = _SPACED.sub(lambda match: _unspaced(match.group(), known), plain)
        quoted = bytearray(len(plain) + 1)
        plain = _DOTTED.sub(lambda match: re.sub(r"[._\-/+]", " ", match.group()), plain)
    found: list[Word] = []
    wanted = frozenset(known)
    some = any(quoted)
    for match in _TOKEN.finditer(plain):
        piece = match.group()
        inside = some and bool(quoted[match.start()])
        if piece.isalnum() or match.lastgroup in ("word", "symbol"):
            found += [(form, inside) for form in _forms(piece, wanted)]
        elif match.lastgroup == "hard":
            found.append((".", inside))
        elif (match.lastgroup == "soft" or ord(piece[0]) > 0x2000) and (not found or found[-1] != (",", inside)):
            found.append((",", inside))  # a row of emoji parts a text once
    return _joined(found)


def _quotes(plain: str) -> Iterator[tuple[int, int]]:
    """Start and end of each quoted stretch; an apostrophe within a word is no quote."""
    for pattern in (_DOUBLE, _CITED):
        for match in pattern.finditer(plain):
            yield match.span()
    opened: int | None = None
    for match in _SINGLE.finditer(plain):
        if match.lastgroup == "open":
            opened = match.start() if opened is None else opened
        elif match.lastgroup == "close" and opened is not None:
            yield opened, match.end()
            opened = None
        elif match.lastgroup is None:
            opened = None


def _joined(found: list[Word]) -> list[Word]:
    """Put together what is written in two words ("my self")."""
    merged: list[Word] = []
    for word in found:
        pair = _PAIRS.get((merged[-1][0], word[0])) if merged else None
        if pair:
            merged[-1] = (pair, word[1])
        else:
            merged.append(word)
    return merged


_PAIRS = {(left, right): target for pair, target in signs.JOINED if " " in pair for left, right in [pair.split(" ", 1)]}
_WHOLE = {pair: target for pair, target in signs.JOINED if " " not in pair}


@functools.lru_cache(maxsize=4096)
def _forms(piece: str, known: frozenset[str]) -> tuple[str, ...]:
    """The plain words that one written word stands for."""
    bare = piece.strip("'_")
    if bare.isdigit() and bare != "2":
        return (bare,)
    for candidate in _candidates(bare):
        candidate = _WHOLE.get(candidate, signs.SPELLINGS.get(candidate, candidate))
        if candidate in signs.EXPAND:
            return tuple(signs.EXPAND[candidate].split())
        if candidate in known:
            return (candidate,)
    slip = _slips().get(bare)
    if slip in known:
        return (slip,)
    starred = _starred(bare, known) if "*" in bare else None
    if starred:
        return (starred,)
    pieces = [part for part in re.split(r"[^\w']|_", bare) if part]
    if len(pieces) > 1:
        return tuple(form for part in pieces for form in _forms(part, known))
    cut = _cut(bare, known) if len(bare) >= 8 else None
    return cut or (bare.removesuffix("'s") or bare,)


@functools.cache
def _slips() -> dict[str, str]:
    """Every slip of one letter in a core word, and the word that is meant."""
    made: dict[str, str] = {}
    for word in signs.CORE:
        for place in range(1, len(word) + 1):
            head, tail = word[:place], word[place:]
            made[head + tail[1:]] = word
            made[head + tail[1:2] + tail[:1] + tail[2:]] = word
            for letter in string.ascii_lowercase:
                made[head + letter + tail] = word
                made[head + letter + tail[1:]] = word
    return {slip: word for slip, word in made.items() if slip not in signs.NO_TYPO}


def _candidates(bare: str) -> Iterator[str]:
    """The word as it stands, then with its disguises undone, the likeliest first."""
    yield bare
    if bare.isascii() and bare.isalpha():
        yield from _shorter(bare)
        return
    latin = "".join(signs.LOOKALIKES.get(sign, sign) for sign in bare)
    stripped = "".join(sign for sign in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(sign))
    for form in (stripped, _letters(stripped, signs.DIGITS), _letters(stripped, signs.DIGIT_ONE_AS_L)):
        yield form
        letters = "".join(sign for sign in form if sign.isalpha())
        yield letters
        yield from _shorter(letters)
    mixed = _letters(stripped, signs.DIGITS).replace("iil", "ill").replace("kil1", "kill")
    yield mixed
    if "11" in stripped:
        yield _letters(stripped.replace("11", "ll"), signs.DIGITS)


def _letters(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(sign, sign) for sign in word)


def _shorter(word: str) -> Iterator[str]:
    """ "diiie", "killl": a letter held down."""
    if _RUN.search(word):
        yield _RUN.sub(r"\1\1", word)
        yield _RUN.sub(r"\1", word)
    elif len(word) > 3 and re.search(r"([aeiouy])\1$", word):
        yield word[:-1]


def _starred(word: str, known: frozenset[str]) -> str | None:
    """ "k*ll": a star stands for one letter of a word that people star out."""
    for target in (
        "kill",
        "killing",
        "die",
        "dying",
        "suicide",
        "suicidal",
        "death",
        "dead",
        "cut",
        "hang",
        "kms",
        "overdose",
    ):
        if len(target) == len(word) and all(a in ("*", b) for a, b in zip(word, target, strict=True)):
            return target if target in known else None
    return None


_CUT_WORDS = (
    "suicidal", "suicide", "myself", "killing", "kill", "ending", "living", "alive", "anymore",
    "wanna", "want", "going", "gonna", "dying", "hurt", "my", "life", "end", "live", "die", "be",
    "not", "dont", "to", "i",
)  # fmt: skip


def _cut(word: str, known: frozenset[str]) -> tuple[str, ...] | None:
    """ "iwanttodie": words written without spaces, when they are all danger words (longest first)."""
    if (
        not word.isalpha()
        or len(word) > 60
        or not any(key in word for key in ("myself", "die", "live", "life", "suicid"))
    ):
        return None
    rest, pieces = word, list[str]()
    while rest:
        for part in _CUT_WORDS:
            if rest.startswith(part):
                pieces.append(part)
                rest = rest[len(part) :]
                break
        else:
            return None
    return tuple(form for part in pieces for form in signs.EXPAND.get(part, part).split())


def _unspaced(text: str, known: Set[str]) -> str:
    """ "k i l l": single letters with something between them, when they make a word that matters."""
    joined = re.sub(r"[\W_]", "", text)
    latin = _letters(joined, signs.DIGITS)
    if latin in known or latin in signs.EXPAND or latin in signs.SPELLINGS:
        return latin
    halves = re.split(r"[ ]{2,}", text)
    if len(halves) > 1:
        return " ".join(re.sub(r"[\W_]", "", half) for half in halves)
    return joined if _cut(latin, frozenset(known)) else text
