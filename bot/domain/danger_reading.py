"""Reading one English text for danger: which words an idiom hides, what negation, quotes and the past undo."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.danger_answer import GRAVITY, Danger
from bot.domain.danger_grammar import Grammar, Match
from bot.domain.danger_learned import Undone, second_opinion
from bot.domain.danger_patterns import Pattern, Vocabulary, vocabulary
from bot.domain.danger_senses import Senses
from bot.domain.danger_text import Word, words
from bot.domain.danger_words import en, en_senses, en_wider


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: Vocabulary
    known: frozenset[str]
    fixed: Grammar
    """Patterns over all words of a text."""
    senses: Senses
    sensed: Grammar
    """Patterns over classes of phrases, without the fillers."""


@functools.cache
def _lexicon() -> _Lexicon:
    table = vocabulary({**en.CLASSES, **en_wider.CLASSES})
    fixed = {
        "idioms": (*en.IDIOMS, *en_wider.IDIOMS), "meant": en.STILL_MEANT, "heard": en.HEARD,
        "now": en.NOW, "reflexive": en.REFLEXIVE, "hypothetical": en.REFLEXIVE_PAST,
        "other": en.OTHER, "gentle": (*en.GENTLE, *en_wider.GENTLE),
    }  # fmt: skip
    senses = Senses(en_senses.CLASSES, en_senses.FILLERS, table)
    sensed = Grammar({"now": en_senses.NOW, "gentle": en_senses.GENTLE}, table, senses.phrases)
    found = Grammar(fixed, table, table.phrases)
    return _Lexicon(table, frozenset(table.codes), found, senses, sensed)


def forms(plain: str) -> list[Word]:
    """The words of a flattened text as the words of danger know them; what is repeated, once."""
    return _once(words(plain, _lexicon().known))


def english(plain: str) -> Danger:
    lexicon, read = _lexicon(), forms(plain)
    text = lexicon.words.encode([form for form, _ in read])
    reading = _Reading(lexicon, [quoted for _, quoted in read], _without_well_now(text, lexicon.words))
    found = reading.danger()
    return found if found is Danger.NOW else second_opinion(read, found, reading.undone)


def _once(read: list[Word]) -> list[Word]:
    """Without the sentences that stood between the same two before: said again, they say nothing new.

    No pattern goes over more than one full stop, so that what is left is read as it was. An empty sentence takes
    their place, lest others become neighbours.
    """
    ends = [place for place, (form, _) in enumerate(read, 1) if form == "."]
    said = [tuple(read[first:last]) for first, last in itertools.pairwise((0, *ends, len(read)))]
    kept, seen, left_out = list[Word](), set[tuple[object, ...]](), False
    for before, sentence, after in zip(((), *said), said, (*said[1:], ()), strict=False):
        if (before, sentence, after) not in seen:
            seen.add((before, sentence, after))
            kept += sentence
            left_out = False
        elif not left_out:
            kept += (("", False), (".", False))
            left_out = True
    return kept


def _without_well_now(text: str, codes: Vocabulary) -> str:
    """ "I am well now" says when the writer is well, and makes nothing else of today."""
    now, i_am, well = codes.code("now"), codes.code("i") + codes.code("am"), codes.members("WELL")
    place = text.find(now)
    while place >= 0:
        after = text[place + 1 : place + 3] == i_am and text[place + 3 : place + 4] in well
        if after or (text[place - 1] in well and i_am in text[max(0, place - 4) : place]):
            text = f"{text[:place]}x{text[place + 1 :]}"
        place = text.find(now, place + 1)
    return text


class _Reading:
    """One text while it is being read: which words an idiom hides, where clauses begin and end."""

    def __init__(self, lexicon: _Lexicon, quoted: list[bool], text: str) -> None:
        self.lexicon = lexicon
        self.text = text
        self.indexed = lexicon.fixed.read(text)
        places = lexicon.senses.lean(text)
        self.lean = places, lexicon.sensed.read("".join([text[place] for place in places]))
        self.quoted = [False, *quoted, False]
        self.scopes: dict[int, int] = {}
        self.judgements: dict[tuple[int, int], Danger | None] = {}
        self.hidden = self._hidden()
        self.undone: list[Undone] = []

    def danger(self) -> Danger:
        """The gravest that is found; what could only be less grave is not looked for any more."""
        found = self._heard()
        for most, matches, judge in (
            (Danger.NOW, self._sensed("now"), self._direct),
            (Danger.NOW, self._fixed("now"), self._direct),
            (Danger.NOW, self._fixed("reflexive"), self._reflexive),
            (Danger.NOW, self._fixed("hypothetical"), self._direct),
            (Danger.GENTLE, self._sensed("gentle"), self._soft),
            (Danger.GENTLE, self._fixed("gentle"), self._soft),
            (Danger.OTHER, self._fixed("other"), self._about_someone),
        ):
            for pattern, start, head, end in matches:
                if GRAVITY[found] <= GRAVITY[most]:
                    break
                hidden = any(self.hidden[head:end])
                judged = Danger.NONE if hidden else judge(pattern, start, head, end)
                if most is Danger.NOW is not judged:
                    self.undone.append(Undone(head, not hidden and self._judged(pattern, start, head) is not None))
                found = min(found, judged, key=GRAVITY.__getitem__)
        return found

    def _fixed(self, group: str) -> Iterator[Match]:
        return self.lexicon.fixed.matches(group, self.indexed)

    def _sensed(self, group: str) -> Iterator[Match]:
        """Matches in the text without fillers, by where they stand in the whole text."""
        places, text = self.lean
        for pattern, start, head, end in self.lexicon.sensed.matches(group, text):
            yield pattern, places[start], places[min(head, len(places) - 1)], places[end - 1] + 1

    def _heard(self) -> Danger:
        """What others say to the writer; what one's own head says is no abuse by others."""
        found = Danger.NONE
        for _, start, _, end in self._fixed("heard"):
            if not self._has("INNER", *self._clause(start, ".,")):
                found = Danger.GENTLE
                self.hidden[start:end] = [True] * (end - start)
        return found

    def _hidden(self) -> list[bool]:
        hidden = [False] * len(self.text)
        for _, start, _, end in self._fixed("idioms"):
            hidden[start:end] = [True] * (end - start)
        for _, start, _, end in self._fixed("meant"):
            hidden[start:end] = [False] * (end - start)
        return hidden

    def _has(self, name: str, start: int, end: int) -> bool:
        return not self.lexicon.words.members(name).isdisjoint(self.text[start:end])

    def _clause(self, place: int, borders: str) -> tuple[int, int]:
        """Start and end of the stretch around `place` without a border; no more than 40 words to either side."""
        near, far = max(0, place - 40), min(len(self.text), place + 40)
        start = max((self.text.rfind(border, near, place) for border in borders), default=-1) + 1
        ends = [end for end in (self.text.find(border, place, far) for border in borders) if end >= 0]
        return start or near, min(ends, default=far)

    def _scope(self, place: int) -> int:
        """Where the words begin that can negate or put into the past what stands at `place`."""
        known = self.scopes.get(place)
        if known is None:
            known = self.scopes[place] = self._look_back(place)
        return known

    def _look_back(self, place: int) -> int:
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
        negating, stopping = classes("NEG"), classes("STOPPER")
        for at in range(start, end):
            sign = self.text[at]
            if sign in negating and self.text[at + 1] != "," and self.text[at + 1] not in classes("CLOSED"):
                count += 1
            elif sign in stopping:
                count += 1
                stopper = True
        return count, stopper

    def _judged(self, pattern: Pattern, start: int, head: int) -> Danger | None:
        """What negation, quotes and fiction make of it; None when they change nothing."""
        place = start if pattern.negates else head
        if (place, head) not in self.judgements:
            self.judgements[place, head] = self._judge(place, head)
        return self.judgements[place, head]

    def _judge(self, place: int, head: int) -> Danger | None:
        count, stopper = self._negations(self._scope(place), place)
        if count % 2:
            return Danger.GENTLE if stopper else Danger.NONE
        if self._feared_then(self._scope(place)):
            return Danger.GENTLE
        if self._opinion(self.text.rfind(self.lexicon.words.code("i"), max(0, head - 8), head + 1)):
            return Danger.GENTLE
        borders = ".," + self.lexicon.words.code("and") + self.lexicon.words.code("but")
        if self.quoted[head] or self._has("SOURCE", *self._clause(head, borders)):
            return Danger.GENTLE
        return None

    def _feared_then(self, subject: int) -> bool:
        """ "I was afraid I'd want to die again": whether it came is another matter."""
        code = self.lexicon.words.code
        before = self.text[max(0, subject - 4) : subject].removesuffix(code("that"))
        return (
            self.text[subject : subject + 2] == code("i") + code("would")
            and before[-1:] in self.lexicon.words.members("FEARED")
            and code("was") in before
        )

    def _opinion(self, subject: int) -> bool:
        """ "People think I...", "she asked whether I...": what others make of the writer."""
        classes, code = self.lexicon.words.members, self.lexicon.words.code
        at = subject - 1
        if at < 1 or self._has("INNER", self._clause(subject, ".")[0], subject):
            return False
        while at > 0 and self.text[at] in (code("that"), code("if"), code("whether"), code("me")):
            at -= 1
        others = self.text[max(0, at - 3, *(self.text.rfind(border, 0, at) for border in ".,")) : at]
        return (
            self.text[at] in classes("OPINE") and not classes("OTHERS").isdisjoint(others) and code("i") not in others
        )

    def _direct(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head)
        if judged or self._of_another(pattern, start, head):
            return judged or Danger.NONE
        if self._passed(end):
            return Danger.GENTLE
        sentence = self._clause(head, ".")
        if self._has("USED", self._scope(head), head) or self._long_ago(self._scope(start), end, *sentence):
            return Danger.GENTLE
        dying = any(word in pattern.source for word in ("DIE", "<dead", "<die", "<dying", "<kms"))
        if dying and self._has("BLUSH", *sentence):
            return Danger.NONE
        if self._has("TRIVIAL", *sentence) and self._makes_me(start):
            return Danger.NONE
        if dying and self._has("GAME", *sentence):
            return Danger.NONE
        if self._like_this(end):
            return Danger.GENTLE
        attack = "HURTHIM" in pattern.source or "ATTACKX" in pattern.source
        if self._has("LAUGH", *sentence) and (dying or attack or "kill me" in pattern.source):
            return Danger.GENTLE if dying else Danger.NONE
        if attack and self._conditional(end):
            return Danger.NONE
        return Danger.NOW

    def _like_this(self, end: int) -> bool:
        """ "I can't live like this": away from how it is, which need not be away from life."""
        codes = self.lexicon.words
        after = self.text[end - 2 : end + 2]
        living = self.text[end - 1 : end] in codes.members("LIVEVERB") or self.text[end - 3 : end - 2] in codes.members(
            "LIVEVERB"
        )
        return living and (
            codes.code("like") + codes.code("this") in after or codes.code("this") + codes.code("way") in after
        )

    def _long_ago(self, start: int, end: int, first: int, last: int) -> bool:
        """Whether it is told as something of years ago."""
        return (
            self._has("AGO", first, last) and not self._has("LATELY", first, last) and self._has("PASTACT", start, end)
        )

    def _makes_me(self, start: int) -> bool:
        """ "Mondays make me want to die": what a thing makes one want is said lightly."""
        codes = self.lexicon.words
        return any(
            self.text[at - 1] in (codes.code("makes"), codes.code("make"), codes.code("making"))
            for at in range(max(1, start - 3), start + 2)
            if self.text[at : at + 1] == codes.code("me")
        )

    def _of_another(self, pattern: Pattern, start: int, head: int) -> bool:
        """Whether the words before a match that names no subject give it somebody else's."""
        if pattern.source.startswith("I ~ TOOK") and self._has("PERSON", start, head):
            return True  # "I think my friend took..."
        if pattern.source.startswith(("I ", "i ", "ABUSER", "THIRD", "he ", "she ", "someone ", "my ")):
            return False
        if " me <" in pattern.source or " my <" in pattern.source:
            return False
        codes = self.lexicon.words
        others = codes.members("PERSON") | {codes.code("you")}
        scope = self._scope(start)
        if self.text[scope - 1] == codes.code("who"):
            before = self.text[max(0, scope - 5) : scope - 1]
            return codes.code("am") not in before and not others.isdisjoint(before)
        first = {codes.code(word) for word in ("i", "me")}
        for sign in reversed(self.text[scope:start]):
            if sign in others or sign in first:
                return sign in others
        return False

    def _passed(self, end: int) -> bool:
        """ "The urge to cut is gone": it was there, and is not now."""
        codes = self.lexicon.words
        after = self.text[end : end + 4]
        return after[:1] in (
            codes.code("is"),
            codes.code("has"),
            codes.code("have"),
            codes.code("are"),
        ) and not codes.members("PASSED").isdisjoint(after)

    def _conditional(self, end: int) -> bool:
        """ "I'll kill him if he eats my fries": said in jest."""
        codes = self.lexicon.words
        jesting = {codes.code(word) for word in ("if", "for", "when", "over", "with")}
        meant = codes.members("NEG") | {codes.code("i"), codes.code("someone")}
        return self.text[end : end + 1] in jesting and self.text[end + 1 : end + 2] not in meant

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
