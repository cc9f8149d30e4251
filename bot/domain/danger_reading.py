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
from bot.domain.danger_turns import Turns
from bot.domain.danger_words import en, en_deeds, en_senses, en_turns, en_wider


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
    table = vocabulary({**en.CLASSES, **en_wider.CLASSES, **en_turns.CLASSES})
    fixed = {
        "idioms": (*en.IDIOMS, *en_wider.IDIOMS, *en_turns.IDIOMS), "meant": en.STILL_MEANT, "heard": en.HEARD,
        "taken back": en_deeds.TAKEN_BACK, "now": (*en.NOW, *en_turns.NOW), "reflexive": en.REFLEXIVE,
        "hypothetical": en.REFLEXIVE_PAST,
        "other": (*en.OTHER, *en_deeds.OTHER, *en_turns.OTHER), "gentle": (*en.GENTLE, *en_wider.GENTLE),
        **en_turns.GROUPS,
    }  # fmt: skip
    senses = Senses({**en_senses.CLASSES, **en_deeds.CLASSES}, en_senses.FILLERS, table)
    sensed = Grammar({"now": (*en_senses.NOW, *en_deeds.NOW), "gentle": en_senses.GENTLE}, table, senses.phrases)
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
    if found is Danger.NOW:
        return found
    unsaid = reading.over | reading.not_to_weigh()
    weighed = [(form, quoted or place in unsaid) for place, (form, quoted) in enumerate(read, 1)]
    return second_opinion(weighed, found, reading.undone)


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


class _Reading(Turns):
    """One text while it is being read: which words an idiom hides, where clauses begin and end."""

    def __init__(self, lexicon: _Lexicon, quoted: list[bool], text: str) -> None:
        super().__init__(lexicon.words, lexicon.fixed, text)
        self.lexicon = lexicon
        places = lexicon.senses.lean(text)
        self.lean = places, lexicon.sensed.read("".join([text[place] for place in places]))
        self.quoted = [False, *quoted, False]
        self.judgements: dict[tuple[bool, int, int, int], Danger | None] = {}
        self.light: list[int] = []
        self.over = set[int]()
        self.hidden = self._hidden()
        self.undone: list[Undone] = []

    def danger(self) -> Danger:
        """The gravest that is found; what could only be less grave is not looked for any more."""
        found = self._heard()
        still = Danger.NOW if self.spans("still do") else Danger.GENTLE
        for most, matches, judge in (
            (Danger.NOW, self._sensed("now"), self._direct),
            (Danger.NOW, self._fixed("now"), self._direct),
            (Danger.NOW, self._fixed("reflexive"), self._reflexive),
            (Danger.NOW, self._fixed("hypothetical"), self._direct),
            (still, self._sensed("gentle"), self._soft),
            (still, self._fixed("gentle"), self._soft),
            (Danger.OTHER, self._fixed("other"), self._about_someone),
        ):
            for pattern, start, head, end in matches:
                if GRAVITY[found] <= GRAVITY[most]:
                    break
                hidden = any(self.hidden[head:end])
                judged = Danger.NONE if hidden else judge(pattern, start, head, end)
                if judge != self._soft and most is Danger.NOW is not judged:
                    unsaid = self._judged(pattern, start, head, end) or self._elsewhen(pattern, start, head, end)
                    self.undone.append(Undone(head, not hidden and unsaid is not None))
                found = min(found, judged, key=GRAVITY.__getitem__)
        self.undone += [Undone(place, True) for place in (*self.once(), *self.denied().values(), *self.said_untrue())]
        self.undone += [Undone(place, False) for place in self.light]
        return self._with_others(found)

    def _with_others(self, found: Danger) -> Danger:
        """What is said of somebody else and then of oneself, or the other way round."""
        if found is not Danger.NOW and self.spans("shared"):
            others = [match for match in self._fixed("other") if not any(self.hidden[match[2] : match[3]])]
            if any(self._about_someone(*match) is Danger.OTHER and self.shared(match[3]) for match in others):
                return Danger.NOW
        if found is Danger.NONE and any(negated and self.another_does(place) for place, negated in self.undone):
            return Danger.OTHER
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
            if self._has("DEATHNOUN", start, end):
                self.light.append(start)
        for _, start, _, end in self._fixed("meant"):
            hidden[start:end] = [False] * (end - start)
        for start, end in self.abuse():
            hidden[start:end] = [True] * (end - start)
        return hidden

    def _judged(self, pattern: Pattern, start: int, head: int, end: int) -> Danger | None:
        """What negation, quotes and fiction make of it; None when they change nothing."""
        asked = pattern.negates, start, head, end
        if asked not in self.judgements:
            self.judgements[asked] = self._judge(*asked)
        return self.judgements[asked]

    def _judge(self, negates: bool, start: int, head: int, end: int) -> Danger | None:
        place = start if negates else head
        count, stopper = self._negations(self._scope(place), place)
        turned = self.let_go(start, head) + self.denied_after(head, end) + self.untrue(self._scope(place), place)
        if (count + turned) % 2:
            if self._taken_back(head) or self.now_so(head):
                return None
            if turned or self.never_was(start, head):
                self.over.update(range(start, end))
            return Danger.GENTLE if stopper or turned else Danger.NONE
        if self._feared_then(self._scope(place)) or self._with_a_plan(self._scope(place), head):
            return Danger.GENTLE
        code = self.vocabulary.code
        subject = self.text.rfind(code("i"), max(0, head - 8), head + 1)
        reported = self.said_by_another(subject)
        if (reported or self._opinion(subject)) and self.true_of_me(head):
            return None
        borders = ".," + code("and") + code("but") + code("because")
        if reported or self.told_in_a_work(start):
            self.over.update(range(start, end))
            return Danger.GENTLE
        told = self.quoted[head] or self._has("SOURCE", *self._clause(head, borders)) or self._told_about(head)
        return Danger.GENTLE if told or self._opinion(subject) else None

    def _elsewhen(self, pattern: Pattern, start: int, head: int, end: int) -> Danger | None:
        """Whether it is told as over."""
        if self.of_then(start, end, pattern.negates):
            self.over.update(range(self._scope(start), end))
            return Danger.GENTLE
        if self._passed(end):
            return Danger.GENTLE
        used = self.used_to(self._scope(head), head)
        return Danger.GENTLE if used and not self.resumed(end, pattern.negates) else None

    def _taken_back(self, head: int) -> bool:
        """ "I said I'm not suicidal. I lied.": in this sentence or the next."""
        near = self._clause(self._clause(head, ".")[1] + 1, ".")[1]
        return any(head < start <= near for _, start, _, _ in self._fixed("taken back"))

    def _direct(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head, end)
        if judged or self._of_another(pattern, start, head):
            return judged or Danger.NONE
        if self._elsewhen(pattern, start, head, end):
            return Danger.GENTLE
        sentence = self._clause(head, ".")
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

    def _reflexive(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        judged = self._judged(pattern, start, head, end) or self._elsewhen(pattern, start, head, end)
        if judged:
            return judged
        scope, (first, last) = self._scope(head), self._clause(head, ".")
        olden = self._has("OLDEN", first, last)
        if self._has("PASTAUX", scope, head):
            recently = self._has("RECENT", scope, last) and not olden
            return Danger.NOW if recently or self.lasting(scope, end) else Danger.GENTLE
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
        judged = self._judged(pattern, start, head, end)
        return Danger.NONE if judged and not self.quoted[head] else Danger.OTHER

    def _soft(self, pattern: Pattern, start: int, head: int, end: int) -> Danger:
        wanted = ("wanted" in pattern.source or "WENT" in pattern.source) and not pattern.negates
        if wanted and (self.resumed(end, negates=False) or self.lasting(self._scope(head), end)):
            return Danger.NOW
        if "goodbye" in pattern.source and self.of_theirs(start):
            return Danger.OTHER
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
