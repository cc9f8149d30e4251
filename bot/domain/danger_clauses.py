"""Where the clauses of an English text begin and end, and what the words around a place say of it."""

from __future__ import annotations

from bot.domain.danger_patterns import Vocabulary


class Clauses:
    """One text in characters, as `Vocabulary` encodes it."""

    def __init__(self, vocabulary: Vocabulary, text: str) -> None:
        self.vocabulary = vocabulary
        self.text = text
        self.scopes: dict[int, int] = {}

    def _has(self, name: str, start: int, end: int) -> bool:
        return not self.vocabulary.members(name).isdisjoint(self.text[start:end])

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
        codes, classes = self.vocabulary, self.vocabulary.members
        stop, subject = classes("BUT") | {".", ","}, codes.code("i")
        at = place
        while at > 0 and place - at < 12:
            sign = self.text[at - 1]
            if sign == "," and (before := self._put_in(at - 1)):
                at = before
                continue
            if sign in stop:
                return at
            if sign == codes.code("me") and self.text[at - 2] in (
                codes.code("let"),
                codes.code("stop"),
                codes.code("keep"),
            ):
                return at
            if sign == subject:
                if not self._raised(at - 1):
                    return at - 1
                at -= self.text[at - 2] == codes.code("though")  # no "although" here
            at -= 1
        return at

    def _put_in(self, comma: int) -> int:
        """Where the words before an insertion end: "I have never, not even then, wished"; 0 where there is none."""
        first = self.text.rfind(",", max(0, comma - 8), comma)
        inserted = self.text[first + 1 : first + 3]
        even = (self.vocabulary.code("not") + self.vocabulary.code("even"), self.vocabulary.code("ever"))
        negated = first > 0 and self.text[first - 1] in self.vocabulary.members("NEG")
        return first if negated and inserted.startswith(even) else 0

    def _raised(self, subject: int) -> bool:
        """Whether the words before this "I" reach over it: "I don't think I...", "not that I...", "not once did I"."""
        if self.text[subject - 1] in self.vocabulary.members("WISHVERB"):
            return True
        before, code = subject - 1, self.vocabulary.code
        if self.text[before] in self.vocabulary.members("INVERTED"):
            first = max(0, before - 5, *(self.text.rfind(border, 0, before) + 1 for border in ".,"))
            return not self.vocabulary.members("NEG").isdisjoint(self.text[first:before])
        if self.text[before - 1 : before + 1] in (code("as") + code("though"), code("as") + code("if")):
            return not self.vocabulary.members("NEG").isdisjoint(self.text[max(0, before - 4) : before - 1])
        if self.text[before] in (self.vocabulary.code("that"), self.vocabulary.code("if")):
            if self.text[before - 1] in self.vocabulary.members("NEG"):
                return True
            before -= 1
        return self.text[before] in self.vocabulary.members("RAISER")

    def _negations(self, start: int, end: int) -> tuple[int, bool]:
        """How many negations stand in this stretch, and whether one is a word like "stop"."""
        classes, count, stopper = self.vocabulary.members, 0, False
        negating, stopping = classes("NEG"), classes("STOPPER")
        for at in range(start, end):
            sign = self.text[at]
            apart = self.text[at + 1] == "," and self.text[at + 2] != self.vocabulary.code("ever")
            if sign in negating and not apart and self.text[at + 1] not in classes("CLOSED"):
                count += 1
            elif sign in stopping:
                count += 1
                stopper = True
        return count, stopper

    def _with_a_plan(self, scope: int, head: int) -> bool:
        """ "If I ever felt like that again I'd ring my sponsor"."""
        code = self.vocabulary.code
        after = self.text[head : self._clause(head, ".")[1]]
        place = after.rfind(code("i") + code("would"))
        return (
            self.text[scope - 1 : scope + 1] == code("if") + code("i")
            and code("ever") in self.text[scope:head]
            and place >= 0
            and not self.vocabulary.members("CALLS").isdisjoint(after[place:])
        )

    def _told_about(self, head: int) -> bool:
        """ "A song about hating myself and wanting to die"."""
        code, first = self.vocabulary.code, self._clause(head, ".")[0]
        about = self.text.find(code("about"), first, head)
        return (
            about > 0
            and self.text[about - 1] in self.vocabulary.members("SOURCE")
            and code("i") not in self.text[about:head]
        )

    def _feared_then(self, subject: int) -> bool:
        """ "I was afraid I'd want to die again": whether it came is another matter."""
        code = self.vocabulary.code
        before = self.text[max(0, subject - 4) : subject].removesuffix(code("that"))
        return (
            self.text[subject : subject + 2] == code("i") + code("would")
            and before[-1:] in self.vocabulary.members("FEARED")
            and code("was") in before
        )

    def _opinion(self, subject: int) -> bool:
        """ "People think I...", "she asked whether I...": what others make of the writer."""
        classes, code = self.vocabulary.members, self.vocabulary.code
        at = subject - 1
        if at < 1 or self._has("INNER", self._clause(subject, ".")[0], subject):
            return False
        while at > 0 and self.text[at] in (code("that"), code("if"), code("whether"), code("me"), code("was")):
            at -= 1
        others = self.text[max(0, at - 3, *(self.text.rfind(border, 0, at) for border in ".,")) : at]
        return (
            self.text[at] in classes("OPINE") and not classes("OTHERS").isdisjoint(others) and code("i") not in others
        )

    def _like_this(self, end: int) -> bool:
        """ "I can't live like this": away from how it is, which need not be away from life."""
        codes = self.vocabulary
        after = self.text[end - 2 : end + 2]
        living = self.text[end - 1 : end] in codes.members("LIVEVERB") or self.text[end - 3 : end - 2] in codes.members(
            "LIVEVERB"
        )
        return living and (
            codes.code("like") + codes.code("this") in after or codes.code("this") + codes.code("way") in after
        )

    def _makes_me(self, start: int) -> bool:
        """ "Mondays make me want to die": what a thing makes one want is said lightly."""
        codes = self.vocabulary
        return any(
            self.text[at - 1] in (codes.code("makes"), codes.code("make"), codes.code("making"))
            for at in range(max(1, start - 3), start + 2)
            if self.text[at : at + 1] == codes.code("me")
        )

    def _passed(self, end: int) -> bool:
        """ "The urge to cut is gone": it was there, and is not now."""
        codes = self.vocabulary
        after = self.text[end : end + 4]
        return after[:1] in (
            codes.code("is"),
            codes.code("has"),
            codes.code("have"),
            codes.code("are"),
        ) and not (codes.members("PASSED").isdisjoint(after) or codes.code("not") in after)

    def _conditional(self, end: int) -> bool:
        """ "I'll kill him if he eats my fries": said in jest."""
        codes = self.vocabulary
        jesting = {codes.code(word) for word in ("if", "for", "when", "over", "with")}
        meant = codes.members("NEG") | {codes.code("i"), codes.code("someone")}
        return self.text[end : end + 1] in jesting and self.text[end + 1 : end + 2] not in meant
