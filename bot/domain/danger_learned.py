"""A second opinion on an English text: it learned from sentences what nobody told it as a rule.

Words, and pairs and triples of their signs, weigh for or against each kind of danger; the weights of about thirty
words are added up. Words that mean much the same have one sign, those that change nothing have none
(`danger_words/en_families.py`). `tools/train_listener.py` makes the weights.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.domain.danger_answer import GRAVITY, Danger
from bot.domain.danger_text import Word
from bot.domain.danger_words import en_families, en_weights

ENDS, QUOTED, GAP = ".", '"', "_"
REPEATED = ENDS + QUOTED
_UNKNOWN = "x"
_FIRST = 0xE000
_BITS, _HALF = 20, 1 << 19
_TOGETHER, _STEP = 30, 15
"""Signs that are weighed together; within a longer sentence the next begin so many further on."""

_NOW, _HELP, _OTHER = 30, 300, 150
"""What a stretch must weigh to be heard as each kind of danger, in hundredths of a natural logarithm."""
_NEGATED, _MADE_LIGHT, _OF_ANOTHER = 350, 100, 250
"""How much more it must weigh where the rules saw danger and negation, quotes or fiction undo it, or an idiom, a game
and the like; and where they saw worry about somebody else."""


class Undone(NamedTuple):
    """Where danger stands that something undoes, and whether it was more than the manner of speaking."""

    place: int
    negated: bool


class Weighed(NamedTuple):
    """A stretch of a text, from one word to before another, and what speaks for each kind of danger in it.

    They are: danger now, danger or despair, and worry about somebody else.
    """

    first: int
    last: int
    now: int
    help: int
    other: int


class Signed(NamedTuple):
    """A text without its fillers, between two ends of sentences."""

    signs: str
    forms: Sequence[str]
    places: Sequence[int]
    """Where in the whole text each sign stands."""


@dataclass(frozen=True, slots=True)
class _Learned:
    signs: Mapping[str, str]
    weights: Mapping[str, int]
    """By word, and by signs that stand together; three in one number."""


@functools.cache
def families() -> Mapping[str, str]:
    """The family of each word that has one; that of a filler is empty."""
    named = {word: name for name, row in en_families.FAMILIES.items() for word in row.split()}
    return named | dict.fromkeys(en_families.FILLERS.split(), "")


def alphabet(words: Sequence[str]) -> dict[str, str]:
    """A character for each of these words and families, and for the words of the families."""
    made = {sign: sign for sign in (ENDS, ",", GAP, QUOTED)}
    for word in words:
        made.setdefault(word, chr(_FIRST + len(made)))
    return made | {word: made.get(name, _UNKNOWN) if name else "" for word, name in families().items()}


def signed(read: Sequence[Word], signs: Callable[[str, str], str]) -> Signed:
    """The signs of a text; what is quoted is one sign, however long."""
    made, forms, places = [ENDS], [""], [0]
    for place, (form, quoted) in enumerate(read):
        sign = QUOTED if quoted else signs(_number(form) if form.isdigit() else form, _UNKNOWN)
        if sign and not (sign == made[-1] and sign in REPEATED):
            made.append(sign)
            forms.append("" if quoted else form)
            places.append(place)
    return Signed("".join(made) + ENDS, [*forms, ""], [*places, len(read)])


def _number(form: str) -> str:
    """The word that stands for a number: a year is none of so many."""
    return "2020" if len(form) == 4 and form[:2] in ("19", "20") else "100"


def features(text: Signed) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Sign after sign: the word, its family, and the pairs and triples that begin there, with gaps or without."""
    signs = text.signs + ENDS * 3
    for form, a, b, c, d in zip(text.forms, signs, signs[1:], signs[2:], signs[3:], strict=False):
        yield form, a, a + b, a + b + c, f"{a}_{c}", f"{a}__{d}"


def _packed(now: int, any_help: int, other: int) -> int:
    """Three weights that are added up as one number."""
    return now + (any_help << _BITS) + (other << 2 * _BITS)


def _unpacked(number: int) -> Iterator[int]:
    for _ in range(3):
        low = (number + _HALF) % (2 * _HALF) - _HALF
        yield low
        number = (number - low) >> _BITS


@functools.cache
def _learned() -> _Learned:
    rows = [row.strip().rpartition(" ") for row in en_weights.ROWS.split("|")]
    signs = alphabet([part for feature, _, _ in rows for part in feature.split()])
    weights = dict[str, int]()
    for feature, _, numbers in rows:
        word_alone = " " not in feature and not feature.isupper()
        key = feature if word_alone else "".join(signs[part] for part in feature.split())
        weights[key] = _packed(*map(int, numbers.split("/")))
    return _Learned(signs, weights)


def weigh(read: Sequence[Word]) -> Iterator[Weighed]:
    """Stretch after stretch: sentences of about thirty signs together, or a part of a longer one."""
    learned = _learned()
    text, known = signed(read, learned.signs.get), learned.weights.get
    sums = [0]
    total = 0
    for form, one, pair, triple, gap, wide in features(text):
        if one != _UNKNOWN:
            total += known(form, 0) + known(one, 0) + known(pair, 0) + known(triple, 0) + known(gap, 0) + known(wide, 0)
        sums.append(total)
    base = _packed(*en_weights.BASE)
    for first, last in _stretches(text.signs):
        if 2 * text.signs.count(_UNKNOWN, first, last) > last - first:
            continue  # hardly English
        yield Weighed(text.places[first], text.places[last], *_unpacked(base + sums[last] - sums[first]))


def _stretches(signs: str) -> Iterator[tuple[int, int]]:
    """Beginning with each sentence, as many whole ones as are weighed together; a longer one in parts."""
    first, end = 0, len(signs) - 1
    while first < end:
        following = signs.index(ENDS, first + 1)
        last = signs.rfind(ENDS, first + 1, first + _TOGETHER + 1) if first + _TOGETHER < end else end
        yield first, last if last > 0 else first + _TOGETHER
        if last == end:
            return
        first = following if last > 0 else min(first + _STEP, following)


def second_opinion(read: Sequence[Word], found: Danger, undone: Sequence[Undone]) -> Danger:
    """The answer to a text in which the rules found this much, and undid danger at these places."""
    for stretch in weigh(read):
        here = [_NEGATED if negated else _MADE_LIGHT for at, negated in undone if stretch.first < at <= stretch.last]
        more = max(here, default=0) + _OF_ANOTHER * (found is Danger.OTHER)
        if stretch.now > _NOW + more:
            return Danger.NOW
        if stretch.help > _HELP + more:
            found = min(found, Danger.GENTLE, key=GRAVITY.__getitem__)
        elif stretch.other > _OTHER:
            found = min(found, Danger.OTHER, key=GRAVITY.__getitem__)
    return found
