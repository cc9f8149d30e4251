"""Finding the patterns of the danger words in a text.

A pattern without a gap is looked up; one with gaps is walked, and only in sentences that hold all it needs. Gaps are
bounded and long sentences are read in pieces, so the time is linear in the length of any text.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import product
from operator import or_

from bot.domain.danger_patterns import (
    CLASS,
    COMMON,
    END,
    ENDS,
    GAP,
    MAYBE,
    OPENS,
    STARTERS,
    WORD,
    Pattern,
    Step,
    Vocabulary,
    compile_pattern,
)

_MOST = 600
"""Patterns that stand for more texts than this are walked, not looked up."""
_LONG, _STEP = 48, 24
"""Words of a sentence that are read at a time; the next begin so many further on, which no pattern exceeds."""

Match = tuple[Pattern, int, int, int]
"""A pattern, and where its words begin, where its dangerous words begin, and where they end."""


@dataclass(slots=True)
class Entry:
    """What one phrase means: its classes, as words and as bits, and the patterns that it is all of."""

    labels: tuple[str, ...] = ()
    bits: int = 0
    spelt: tuple[tuple[str, Pattern, int], ...] = ()


@dataclass(slots=True)
class Indexed:
    """A text in characters, and what stands where in it."""

    signs: str
    found: dict[int, list[tuple[int, Entry]]] = field(default_factory=dict)
    """What phrases begin at a place, and where they end."""
    labelled: dict[int, dict[str, list[int]]] = field(default_factory=dict)
    """The same by class, for the places that were asked about."""
    spelt: dict[str, list[Match]] = field(default_factory=dict)
    """Matches of patterns without gaps, by group."""
    likely: dict[str, list[tuple[Pattern, int, int]]] = field(default_factory=dict)
    """Patterns to walk, by group, and between which characters they may begin."""
    starts: dict[tuple[int, Step], list[int]] = field(default_factory=dict)
    """Where in a part patterns of that first step may begin, once asked for."""

    def ends(self, start: int, label: str) -> Sequence[int]:
        """Where phrases of a class that begin here end."""
        known = self.labelled.get(start)
        if known is None:
            known = self.labelled[start] = {}
            for end, entry in self.found.get(start, ()):
                for name in entry.labels:
                    known.setdefault(name, []).append(end)
        return known.get(label, ())

    def begins(self, step: Step, first: int, last: int) -> list[int]:
        """Where between these two a pattern of that first step may begin."""
        known = self.starts.get((first, step))
        if known is None:
            if step.kind == CLASS:
                known = [start for start in range(first, last) if self.ends(start, step.label)]
            else:
                known = [start for start in range(first, last) if self.signs[start] in step.signs]
            self.starts[first, step] = known
        return known


class Grammar:
    """Groups of patterns over one alphabet, and the finding of them."""

    def __init__(
        self, groups: Mapping[str, Sequence[str]], words: Vocabulary, phrases: Callable[[str], frozenset[str]]
    ) -> None:
        self._phrases = phrases
        self._ends = words.members("BUT") | {".", ",", END}
        self._stop = self._ends | {words.code("i")}
        self._opens = self._ends | {words.code(word) for word in STARTERS}
        self._common = frozenset(words.code(word) for word in COMMON)
        self._bits: dict[Step, int] = {}
        self._of_sign: dict[str, int] = {}
        self._entries: dict[str, Entry] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._walked: dict[int, list[tuple[str, Pattern]]] = {}
        for group, sources in groups.items():
            for source in sources:
                self._add(group, compile_pattern(source, phrases))
        self._anchors = sum(self._walked)
        self._share()
        self._heads = frozenset(phrase[:1] for phrase in self._entries)

    def _share(self) -> None:
        """One entry for all phrases that mean the same: there are tens of thousands of phrases."""
        shared: dict[tuple[object, ...], Entry] = {}
        for phrase, entry in self._entries.items():
            meaning = (entry.labels, entry.bits, *map(id, entry.spelt))
            self._entries[phrase] = shared.setdefault(meaning, entry)

    def _add(self, group: str, pattern: Pattern) -> None:
        spelt = self._spell(pattern)
        found = {head: (group, pattern, head) for _, head in spelt}
        for phrase, head in spelt:
            self._entry(phrase).spelt += (found[head],)
        if spelt:
            return
        needed = [step for step in pattern.steps if step.kind in (WORD, CLASS)]
        bits = [self._bit(step) for step in needed]
        rarest = max(range(len(needed)), key=lambda at: (needed[at].signs.isdisjoint(self._common), at))
        made = replace(pattern, needs=reduce(or_, bits), anchor=bits[rarest], first=needed[0])
        self._walked.setdefault(made.anchor, []).append((group, made))

    def _entry(self, phrase: str) -> Entry:
        sizes = self._sizes.get(phrase[:2], ())
        if len(phrase) not in sizes:
            self._sizes[phrase[:2]] = (*sizes, len(phrase))
        return self._entries.setdefault(phrase, Entry())

    def _bit(self, step: Step) -> int:
        """The bit of a step; its phrases are made findable the first time."""
        known = self._bits.get(step)
        if known:
            return known
        bit = self._bits[step] = 1 << len(self._bits)
        for sign in step.signs:
            self._of_sign[sign] = self._of_sign.get(sign, 0) | bit
        for phrase in self._phrases(step.label) if step.label else ():
            entry = self._entry(phrase)
            entry.labels += (step.label,)
            entry.bits |= bit
        return bit

    def _spell(self, pattern: Pattern) -> list[tuple[str, int]]:
        """Every text that a pattern without gaps stands for, and where its head begins; nothing if they are many."""
        parts: list[frozenset[str]] = []
        head = 0
        for place, step in enumerate(pattern.steps):
            if place == pattern.head:
                head = len(parts)
            if step.kind in (GAP, MAYBE):
                return []
            if step.kind in (WORD, CLASS):
                parts.append(step.signs or self._phrases(step.label))
        if pattern.head >= len(pattern.steps) or math.prod(len(part) for part in parts) > _MOST:
            return []
        return [("".join(chosen), len("".join(chosen[:head]))) for chosen in product(*parts)]

    def read(self, signs: str) -> Indexed:
        """Look up what can be looked up, and find which patterns are worth a walk."""
        text = Indexed(signs + END * 24)
        sizes, entries, found = self._sizes, self._entries, text.found
        held = [self._of_sign.get(sign, 0) for sign in signs]
        for start, sign in enumerate(signs):
            if sign not in self._heads:
                continue
            for pair in (sign, signs[start : start + 2]):
                for size in sizes.get(pair, ()):
                    entry = entries.get(signs[start : start + size])
                    if entry:
                        held[start] |= entry.bits
                        found.setdefault(start, []).append((start + size, entry))
                        if entry.spelt:
                            self._keep(entry, text, start, start + size)
        for first, last, holds in _parts(signs, held):
            live = holds & self._anchors
            while live:
                bit = live & -live
                live ^= bit
                for group, pattern in self._walked[bit]:
                    if pattern.needs & holds == pattern.needs:
                        text.likely.setdefault(group, []).append((pattern, first, last))
        return text

    def _keep(self, entry: Entry, text: Indexed, start: int, end: int) -> None:
        for group, pattern, head in entry.spelt:
            if self._stands(pattern, text.signs, start, end):
                text.spelt.setdefault(group, []).append((pattern, start, start + head, end))

    def _stands(self, pattern: Pattern, signs: str, start: int, end: int) -> bool:
        """Whether a clause begins and ends where the pattern asks for it."""
        return not (
            (pattern.steps[0].kind == OPENS and signs[start - 1] not in self._opens)
            or (pattern.steps[-1].kind == ENDS and signs[end] not in self._ends)
        )

    def matches(self, group: str, text: Indexed) -> Iterator[Match]:
        """Every place where a pattern of the group stands."""
        yield from text.spelt.get(group, ())
        for pattern, first, last in text.likely.get(group, ()):
            for start in text.begins(pattern.first or pattern.steps[0], first, last):
                found = self._walk(pattern, text, 0, start, start)
                if found:
                    yield pattern, start, *found

    def _walk(self, pattern: Pattern, text: Indexed, step: int, at: int, head: int) -> tuple[int, int] | None:
        """Head and end of the pattern when the rest of its steps can be taken from here."""
        signs, steps = text.signs, pattern.steps
        while step < len(steps):
            if step == pattern.head:
                head = at
            kind, wanted, label, _ = steps[step]
            step += 1
            if kind == WORD:
                if signs[at] not in wanted:
                    return None
                at += 1
            elif kind == OPENS:
                if signs[at - 1] not in self._opens:
                    return None
            elif kind == ENDS:
                if signs[at] not in self._ends:
                    return None
            elif kind == CLASS and len(ends := text.ends(at, label)) == 1:
                at = ends[0]
            else:
                for place in self._onward(steps[step - 1 : step + 1], text, at):
                    found = self._walk(pattern, text, step, place, head)
                    if found:
                        return found
                return None
        return head, at

    def _onward(self, steps: Sequence[Step], text: Indexed, at: int) -> Iterator[int]:
        """Where one may stand after a class, a gap or a word that may be missing; the step that follows is known."""
        taken, follows = steps[0], steps[1] if len(steps) > 1 else Step(ENDS)
        if taken.kind == CLASS:
            yield from text.ends(at, taken.label)
        elif taken.kind == MAYBE:
            yield from (at, at + 1) if text.signs[at] in taken.signs else (at,)
        else:
            for place in range(at, at + taken.width + 1):
                if follows.kind == CLASS:
                    if text.ends(place, follows.label):
                        yield place
                elif follows.kind != WORD or text.signs[place] in follows.signs:
                    yield place
                if text.signs[place] in self._stop:
                    return


def _parts(signs: str, held: list[int]) -> Iterator[tuple[int, int, int]]:
    """Where a pattern may begin, sentence by sentence, the long ones in pieces, and all that it may find from there."""
    first = 0
    for place, sign in enumerate(signs):
        if sign == "." and place > first:
            for start in range(first, place, _STEP):
                last = min(start + _LONG, place + 1)
                bits = 0
                for bit in held[start:last]:
                    bits |= bit
                if last == place + 1:
                    yield start, last, bits
                    break
                yield start, start + _STEP, bits
            first = place + 1
