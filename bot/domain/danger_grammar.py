"""Turns the pattern language of the danger words into searches over words.

Each word that a pattern asks for becomes one character, every other word "x"; a text of 1,000 characters
is then a string of about 200, and each pattern a regular expression with bounded gaps: linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_FIRST = 0xE000
_STARTERS = (
    "just", "honestly", "so", "and", "but", "please", "ugh", "fuck", "god", "ok", "well", "like",
    "really", "sometimes", "lately", "now", "still", "always", "i'd", "maybe", "yeah", "yes", "no",
)  # fmt: skip
_COMMON = (
    "i", "not", "no", "never", "me", "my", "want", "to", "am", "going", "will", "be", "is", "it",
    "the", "a", "of", "in", "on", "for", "can", "do", "have", "so", "if", "was", "would", "with",
    "at", "and", "he", "she", "they", "this", "that", "all", "up", "out", "about", "think",
    "thinking", "feel", "like", "just", "keep", "get", "go", "had", "want", "need",
)  # fmt: skip
_NEGATIONS = {"not", "no", "never", "nothing", "nobody", "hardly", "lost", "losing"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """One sentence pattern, compiled."""

    source: str
    search: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    """For each needed element, the characters it may begin with: none of them in the text, no match."""
    negates: bool
    """Its own words hold a negation, so only what stands before the whole match is counted."""


@dataclass(slots=True)
class Vocabulary:
    """Which character stands for which word, and the classes of words."""

    classes: dict[str, list[list[str]]]
    codes: dict[str, str] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)

    def code(self, word: str) -> str:
        if word in (".", ","):
            return word
        known = self.codes.get(word)
        if known is None:
            known = self.codes[word] = chr(_FIRST + len(self.codes))
        return known

    def encode(self, forms: Sequence[str]) -> str:
        return "." + "".join(self.codes.get(form, form if form in ".," else "x") for form in forms) + "."

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
    for word in _STARTERS:
        made.code(word)
    return made


def compile_all(patterns: Sequence[str], words: Vocabulary) -> Searches:
    """Compile patterns; a word that no class names gets its character here."""
    return Searches([_compile(source, words) for source in patterns], words)


def _compile(source: str, words: Vocabulary) -> Pattern:
    stop = "".join(sorted(words.members("BUT") | {words.code("i")}))
    parts: list[str] = []
    needs: list[frozenset[str]] = []
    before_head: list[str] = []
    for element in source.split():
        if element.startswith("<"):
            parts.append("()")
            element = element[1:]
        elif "()" not in parts:
            before_head.append(element)
        if element == "^":
            starters = "".join(words.code(word) for word in _STARTERS)
            parts.append(f"(?<=[.,{starters}{stop.replace(words.code('i'), '')}])")
        elif element == "$":
            parts.append(f"(?=[.,{stop.replace(words.code('i'), '')}])")
        elif element.startswith("~"):
            parts.append(f"[^.,{stop}]{{0,{element[1:] or 3}}}?")
        else:
            piece, firsts = _element(element, words)
            parts.append(piece)
            needs.append(firsts)
    if "()" not in parts:
        parts.insert(1 if source.startswith("^") else 0, "()")
        before_head = []
    return Pattern(source, re.compile("".join(parts)), tuple(needs), bool(_NEGATIONS & set(before_head)))


def _element(element: str, words: Vocabulary) -> tuple[str, frozenset[str]]:
    entries = words.classes[element] if element.isupper() and element in words.classes else [[element]]
    singles = "".join(sorted({words.code(entry[0]) for entry in entries if len(entry) == 1}))
    longer = ["".join(words.code(word) for word in entry) for entry in entries if len(entry) > 1]
    longer.sort(key=len, reverse=True)
    choices = [*longer, *([f"[{singles}]"] if singles else [])]
    firsts = frozenset(words.code(entry[0]) for entry in entries)
    return f"(?:{'|'.join(choices)})" if len(choices) > 1 else choices[0], firsts


class Searches:
    """Patterns under the rarest word that each of them needs, so that few are tried on an ordinary text."""

    def __init__(self, patterns: Sequence[Pattern], words: Vocabulary) -> None:
        common = {words.code(word) for word in _COMMON}
        self._under: dict[str, list[int]] = {}
        self._patterns = list(patterns)
        for number, pattern in enumerate(self._patterns):
            rarest = min(pattern.needs, key=lambda need: (not need.isdisjoint(common), len(need)))
            for sign in rarest:
                self._under.setdefault(sign, []).append(number)

    def matches(self, text: str, present: frozenset[str]) -> Iterator[tuple[Pattern, int, int, int]]:
        """(pattern, start, head, end) of every match; `present` are the characters of the text."""
        under = self._under
        tried = {number for sign in present if sign in under for number in under[sign]}
        for number in tried:
            pattern = self._patterns[number]
            if all(not need.isdisjoint(present) for need in pattern.needs):
                for found in pattern.search.finditer(text):
                    yield pattern, found.start(), found.start(1), found.end()
