"""A reader of first-person danger in what a person gives to the bot. It is a reason to offer help, and no more.

It misses things, as every such reader does; nothing may depend on it. The result is used for the private
answer and then forgotten: not stored, logged, counted or told to anyone.

Method: disguises are undone, sentence patterns (subject, wish or intent, act) are searched, idioms hide
their own words only, negation counts when it governs the words in the same clause, and quotes, the past
and other people's words are never read as "now".
"""

from __future__ import annotations

import enum
import functools
from dataclasses import dataclass

from bot.domain.danger_grammar import Pattern, Searches, Vocabulary, compile_all, vocabulary
from bot.domain.danger_text import flatten, words
from bot.domain.danger_words import en, en_wider, others


class Danger(enum.Enum):
    """How the private answer begins. In one text the first in this order wins."""

    NOW = "now"
    GENTLE = "gentle"
    OTHER = "other"
    NONE = "none"


_GRAVITY = {danger: place for place, danger in enumerate(Danger)}


def listen(text: str, language: str = "en") -> Danger:
    """What the text asks of the answer. An unknown language is read with all lexicons.

    English is always read too, since people mix it in. Linear in the length; at most 4,000 characters.
    """
    plain = flatten(text)
    found = _english(plain)
    if found is Danger.NOW or language == "en":
        return found
    phrases = [others.PHRASES[language]] if language in others.PHRASES else list(others.PHRASES.values())
    return min(found, *(_phrases(plain, lexicon) for lexicon in phrases), key=_GRAVITY.__getitem__)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: Vocabulary
    known: frozenset[str]
    now: Searches
    reflexive: Searches
    hypothetical: Searches
    gentle: Searches
    heard: Searches
    other: Searches
    idioms: Searches
    meant: Searches


@functools.cache
def _lexicon() -> _Lexicon:
    """Compiled once, at the first text."""
    table = vocabulary({**en.CLASSES, **en_wider.CLASSES})
    rows = (
        (*en.NOW, *en_wider.NOW), en.REFLEXIVE, en.REFLEXIVE_PAST, (*en.GENTLE, *en_wider.GENTLE), en.HEARD, en.OTHER,
        (*en.IDIOMS, *en_wider.IDIOMS), en.STILL_MEANT,
    )  # fmt: skip
    compiled = [compile_all(row, table) for row in rows]
    return _Lexicon(table, frozenset(table.codes), *compiled)


def _english(plain: str) -> Danger:
    lexicon = _lexicon()
    read = words(plain, lexicon.known)
    text = lexicon.words.encode([form for form, _ in read])
    return _Reading(lexicon, [quoted for _, quoted in read], text).danger()


class _Reading:
    """One text while it is being read: which words an idiom hides, where clauses begin and end."""

    def __init__(self, lexicon: _Lexicon, quoted: list[bool], text: str) -> None:
        self.lexicon = lexicon
        self.text = text
        self.present = frozenset(text)
        self.quoted = [False, *quoted, False]
        self.hidden = self._hidden()

    def danger(self) -> Danger:
        lexicon, found = self.lexicon, {Danger.NONE}
        for _, start, _, end in lexicon.heard.matches(self.text, self.present):
            if self._has("INNER", *self._clause(start, ".,")):
                continue  # what one's own head says is no abuse by others
            found.add(Danger.GENTLE)
            self.hidden[start:end] = [True] * (end - start)
        for patterns, judge in (
            (lexicon.now, self._direct),
            (lexicon.reflexive, self._reflexive),
            (lexicon.hypothetical, self._direct),
            (lexicon.other, self._about_someone),
            (lexicon.gentle, self._soft),
        ):
            for pattern, start, head, end in patterns.matches(self.text, self.present):
                if not any(self.hidden[head:end]):
                    danger = judge(pattern, start, head, end)
                    if danger is Danger.NOW:
                        return danger
                    found.add(danger)
        return min(found, key=_GRAVITY.__getitem__)

    def _hidden(self) -> list[bool]:
        hidden = [False] * len(self.text)
        for _, start, _, end in self.lexicon.idioms.matches(self.text, self.present):
            hidden[start:end] = [True] * (end - start)
        for _, start, _, end in self.lexicon.meant.matches(self.text, self.present):
            hidden[start:end] = [False] * (end - start)
        return hidden

    def _has(self, name: str, start: int, end: int) -> bool:
        return not self.lexicon.words.members(name).isdisjoint(self.text[start:end])

    def _clause(self, place: int, borders: str) -> tuple[int, int]:
        """Start and end of the stretch around `place` without a border."""
        start = max(self.text.rfind(border, 0, place) for border in borders) + 1
        ends = [end for end in (self.text.find(border, place) for border in borders) if end >= 0]
        return start, min(ends, default=len(self.text))

    def _scope(self, place: int) -> int:
        """Where the words begin that can negate or put into the past what stands at `place`."""
        codes, classes = self.lexicon.words, self.lexicon.words.members
        stop, subject = classes("BUT") | {".", ","}, codes.code("i")
        at = place
        while at > 0 and place - at < 12:
            sign = self.text[at - 1]
            if sign in stop:
                return at
            if sign == codes.code("me") and self.text[at - 2] in (
                codes.code("let"),
                codes.code("stop"),
                codes.code("keep"),
            ):
                return at
            if sign == subject and not self._raised(at - 1):
                return at - 1
            at -= 1
        return at

    def _raised(self, subject: int) -> bool:
        """Whether the words before this "I" reach over it: "I don't think I...", "not that I..."."""
        before = subject - 1
        if self.text[before] in (self.lexicon.words.code("that"), self.lexicon.words.code("if")):
            if self.text[before - 1] in self.lexicon.words.members("NEG"):
                return True
            before -= 1
        return self.text[before] in self.lexicon.words.members("RAISER")

    def _negations(self, start: int, end: int) -> tuple[int, bool]:
        """How many negations stand in this stretch, and whether one is a word like "stop"."""
        classes, count, stopper = self.lexicon.words.members, 0, False
        for at in range(start, end):
            sign = self.text[at]
            if sign in classes("NEG") and self.text[at + 1] not in classes("CLOSED") | {","}:
                count += 1
            elif sign in classes("STOPPER"):
                count += 1
                stopper = True
        return count, stopper

    def _judged(self, pattern: Pattern, start: int, head: int) -> Danger | None:
        """What negation, quotes and fiction make of it; None when they change nothing."""
        scope = self._scope(start if pattern.negates else head)
        count, stopper = self._negations(scope, start if pattern.negates else head)
        if count % 2:
            return Danger.GENTLE if stopper else Danger.NONE
        borders = ".," + self.lexicon.words.code("and") + self.lexicon.words.code("but")
        if self.quoted[head] or self._has("SOURCE", *self._clause(head, borders)):
            return Danger.GENTLE
        return None

    def _direct(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head)
        if judged or self._of_another(pattern, start):
            return judged or Danger.NONE
        if self._has("USED", self._scope(head), head):
            return Danger.GENTLE
        sentence = self._clause(head, ".")
        dying = any(word in pattern.source for word in ("DIE", "<dead", "<die", "<dying", "<kms"))
        if dying and self._has("BLUSH", *sentence):
            return Danger.NONE
        if pattern.source.startswith("me ~1 want") and self._has("TRIVIAL", *sentence):
            return Danger.NONE
        if self._has("LAUGH", *sentence) and (dying or "HIM" in pattern.source or "kill me" in pattern.source):
            return Danger.GENTLE if dying else Danger.NONE
        if "HURTHIM" in pattern.source and self._conditional(end):
            return Danger.NONE
        return Danger.NOW

    def _of_another(self, pattern: Pattern, start: int) -> bool:
        """Whether the words before a match that names no subject give it somebody else's."""
        if pattern.source.startswith(("I ", "THIRD", "he ", "she ", "someone ", "my ")):
            return False
        codes, before = self.lexicon.words, self.text[self._scope(start) : start]
        first = {codes.code(word) for word in ("i", "me")}
        return self._has("PERSON", start - len(before), start) and first.isdisjoint(before)

    def _conditional(self, end: int) -> bool:
        """ "I'll kill him if he eats my fries": said in jest."""
        codes = self.lexicon.words
        return self.text[end : end + 1] in {codes.code(word) for word in ("if", "for", "when", "over", "with")}

    def _reflexive(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head)
        if judged:
            return judged
        scope, (first, last) = self._scope(head), self._clause(head, ".")
        olden = self._has("OLDEN", first, last)
        if self._has("PASTAUX", scope, head):
            return Danger.NOW if self._has("RECENT", scope, last) and not olden else Danger.GENTLE
        meant = self._has("MEANT", scope, head)
        if not meant and (olden or self._has("TRIVIAL", first, last)):
            return Danger.GENTLE
        codes = self.lexicon.words
        if (
            not meant
            and self.text[end - 2 : end] == codes.code("hurt") + codes.code("myself")
            and not self._has("RECENT", end, last)
        ):
            if self._has("DELIBERATE", scope, last):
                return Danger.NOW
            return Danger.GENTLE if self.text[head - 1] == codes.code("i") else Danger.NONE
        return Danger.NOW

    def _about_someone(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head)
        return Danger.NONE if judged and not self.quoted[head] else Danger.OTHER

    def _soft(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        if self._has("BLUSH", *self._clause(head, ".")) and "DIE" in pattern.source:
            return Danger.NONE
        if "cope" in pattern.source and self._has("TRIVIAL", *self._clause(head, ".")):
            return Danger.NONE
        if "be here" in pattern.source and self._has("ERRAND", *self._clause(head, ".")):
            return Danger.NONE
        if pattern.negates:
            return Danger.GENTLE
        count, stopper = self._negations(self._scope(head), head)
        if count % 2 and not stopper:
            return Danger.NONE
        return Danger.GENTLE


def _phrases(plain: str, lexicon: others.Phrases) -> Danger:
    """Whole phrases of another language; a negation right before one undoes it."""
    found = Danger.NONE
    for phrase in lexicon.now:
        place = plain.find(phrase)
        while place >= 0:
            before, after = plain[:place].rstrip(), plain[place + len(phrase) :]
            whole = lexicon.spaceless or not (plain[place - 1 : place].isalnum() or after[:1].isalnum())
            harmless = before.endswith(lexicon.negations) or after.lstrip().startswith(lexicon.harmless_after)
            if whole and not harmless:
                if not (after.lstrip().startswith(lexicon.reported_after) or _in_quotes(plain, place)):
                    return Danger.NOW
                found = Danger.GENTLE
            place = plain.find(phrase, place + len(phrase))
    return found


def _in_quotes(plain: str, place: int) -> bool:
    before = plain[:place]
    return bool(
        before.count('"') % 2 or before.count("«") > before.count("»") or before.count("「") > before.count("」")
    )
