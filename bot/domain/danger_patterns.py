"""The pattern language of the danger words, told in `danger_words/en.py`: reading a pattern.

Each word that a pattern asks for is one character, every other word "x": a text of 1,000 characters is then a string
of about 200.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_FIRST = 0xE000
STARTERS = (
    "just", "honestly", "so", "and", "but", "please", "ugh", "fuck", "god", "ok", "well", "like",
    "really", "sometimes", "lately", "now", "still", "always", "i'd", "maybe", "yeah", "yes", "no",
)  # fmt: skip
COMMON = (
    "i", "not", "no", "never", "me", "my", "want", "to", "am", "going", "will", "be", "is", "it",
    "the", "a", "of", "in", "on", "for", "can", "do", "have", "so", "if", "was", "would", "with",
    "at", "and", "he", "she", "they", "this", "that", "all", "up", "out", "about", "think",
    "thinking", "feel", "like", "just", "keep", "get", "go", "had", "want", "need",
)  # fmt: skip
_NEGATIONS = {
    "not", "no", "never", "nothing", "nobody", "none", "hardly", "lost", "losing",
    "NEGW", "NEVERX", "CANT", "NOREASON", "NOTFIND", "NOTSAFE", "NOBODY",
    "NEGPLAN", "CONVINCE", "NEGSEE", "STOPNONE", "NOTWOULD", "NOTHING", "NEGTHINK", "NOX", "NOWAY", "NOTMIND",
    "NOTSCARED", "NOTKNOWHOW", "NOTLIVEPAST", "GOBACKX",
}  # fmt: skip
END = "\0"
"""Stands behind the last character of a text."""
WORD, CLASS, GAP, OPENS, ENDS, MAYBE = range(6)


class Step(NamedTuple):
    """One part of a pattern."""

    kind: int
    signs: frozenset[str] = frozenset()
    """The words it may be, if they are single ones."""
    label: str = ""
    """The class it is a phrase of."""
    width: int = 0
    """How many other words there may be."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One sentence pattern, compiled."""

    source: str
    steps: tuple[Step, ...]
    head: int
    """The step at which the dangerous words begin."""
    negates: bool
    """Its own words hold a negation, so only what stands before the whole match is counted."""
    needs: int = 0
    """A bit for each step that must be there, as `Grammar` numbers them."""
    anchor: int = 0
    """The rarest of these."""
    first: Step | None = None
    """The first of these; a gap before it is of no matter."""


@dataclass(slots=True)
class Vocabulary:
    """Which character stands for which word, and the classes of words."""

    classes: dict[str, list[list[str]]]
    codes: dict[str, str] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    spelt: dict[str, frozenset[str]] = field(default_factory=dict)

    def code(self, word: str) -> str:
        if word in (".", ","):
            return word
        known = self.codes.get(word)
        if known is None:
            known = self.codes[word] = chr(_FIRST + len(self.codes))
        return known

    def encode(self, forms: Sequence[str]) -> str:
        return "." + "".join(self.codes.get(form, form if form in (".", ",") else "x") for form in forms) + "."

    def phrases(self, name: str) -> frozenset[str]:
        """What a part of a pattern may be: each entry of a class, or the word itself, in characters."""
        known = self.spelt.get(name)
        if known is None:
            entries = self.classes.get(name, [[name]])
            known = self.spelt[name] = frozenset("".join(self.code(word) for word in entry) for entry in entries)
        return known

    def members(self, name: str) -> frozenset[str]:
        """The characters of a class of single words."""
        known = self.sets.get(name)
        if known is None:
            known = self.sets[name] = frozenset(self.code(entry[0]) for entry in self.classes[name])
        return known


def vocabulary(classes: dict[str, str]) -> Vocabulary:
    """Read the classes; every word in them gets its character."""
    made = Vocabulary({name: [entry.split() for entry in row.split("|")] for name, row in classes.items()})
    for entries in made.classes.values():
        for entry in entries:
            for word in entry:
                made.code(word)
    for word in STARTERS:
        made.code(word)
    return made


def compile_pattern(source: str, phrases: Callable[[str], frozenset[str]]) -> Pattern:
    """Read a pattern; `phrases` spells out a class, or gives the word itself."""
    steps: list[Step] = []
    before_head: list[str] = []
    head = -1
    for element in source.replace("<", "< ").split():
        if element == "<":
            head = len(steps)
            continue
        if head < 0:
            before_head.append(element)
        steps.append(_step(element, phrases))
    if head < 0:
        head, before_head = int(steps[0].kind == OPENS), []
    return Pattern(source, tuple(steps), head, not _NEGATIONS.isdisjoint(before_head))


def _step(element: str, phrases: Callable[[str], frozenset[str]]) -> Step:
    if element in "^$":
        return Step(OPENS if element == "^" else ENDS)
    if element.startswith("~"):
        return Step(GAP, width=int(element[1:] or 3))
    if element in ".,":
        return Step(WORD, frozenset({element}))
    if element.endswith("?"):
        return Step(MAYBE, phrases(element[:-1]))
    found = phrases(element)
    return Step(WORD, found) if all(len(phrase) == 1 for phrase in found) else Step(CLASS, label=element)
