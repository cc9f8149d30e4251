"""Classes of phrases that are put together from other classes, and texts without the words that change nothing.

"end it", "take my own life", "kill myself" are one class, whose entries may name classes again. Where phrases
overlap, every reading is tried.
"""

from __future__ import annotations

from itertools import product

from bot.domain.danger_patterns import Vocabulary

_AHEAD = ("i", "he", "she", "they", "we", "it", "my", "that", "you", "alone", "low")
"""Before these "so" is kept: it begins a clause, or says how much."""


class Senses:
    """The composed classes of one language, and its fillers."""

    def __init__(self, classes: dict[str, str], fillers: str, words: Vocabulary) -> None:
        self._words = words
        self._classes = classes
        self._fillers = frozenset(fillers.split("|"))
        self._coded: dict[str, frozenset[str]] = {}
        self._dropped = frozenset(words.code(word) for word in self._fillers)
        self._so = words.code("so")
        self._ahead = frozenset(words.code(word) for word in _AHEAD)

    def phrases(self, name: str) -> frozenset[str]:
        """Every phrase of a class in the characters of its words; classes within it spelt out."""
        if name not in self._classes:
            return self._words.phrases(name)
        known = self._coded.get(name)
        if known is None:
            found: set[str] = set()
            for entry in self._classes[name].split("|"):
                parts = [self.phrases(piece) for piece in entry.split() if piece not in self._fillers]
                found.update("".join(chosen) for chosen in product(*parts))
            known = self._coded[name] = frozenset(found)
        return known

    def lean(self, text: str) -> list[int]:
        """The places of the words that are left when fillers are left out."""
        dropped, ahead, so = self._dropped, self._ahead, self._so
        return [
            place
            for place, sign in enumerate(text)
            if sign not in dropped and not (sign == so and text[place + 1] not in ahead)
        ]
