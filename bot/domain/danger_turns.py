"""What turns a dangerous statement round from outside its own words: what stands after it, before it, or around it."""

from __future__ import annotations

from bot.domain.danger_clauses import Clauses
from bot.domain.danger_grammar import Grammar
from bot.domain.danger_patterns import Vocabulary

Spans = tuple[tuple[int, int], ...]


class Turns(Clauses):
    """One text, in which the groups of `danger_words/en_turns.py` are looked up when they are first asked for."""

    def __init__(self, vocabulary: Vocabulary, grammar: Grammar, text: str) -> None:
        super().__init__(vocabulary, text)
        self.grammar = grammar
        self.indexed = grammar.read(text)
        self._spans: dict[str, Spans] = {}

    def spans(self, group: str) -> Spans:
        """Where the patterns of a group begin and end."""
        known = self._spans.get(group)
        if known is None:
            known = self._spans[group] = tuple(
                (start, end) for _, start, _, end in self.grammar.matches(group, self.indexed)
            )
        return known

    def denied_after(self, head: int, end: int) -> bool:
        """ "Killing myself isn't on the table"."""
        return any(head < start <= end + 2 for start, _ in self.spans("denied"))

    def denied(self) -> dict[int, int]:
        """Where what is denied afterwards begins and ends: "suicide is not an option"."""
        deaths = self.vocabulary.members("DEATHNOUN")
        found = {max(0, start - 3): end for start, end in self.spans("denied")}
        return {start: end for start, end in found.items() if not deaths.isdisjoint(self.text[start : start + 3])}

    def not_to_weigh(self) -> set[int]:
        """What is nobody's own whatever it weighs: "suicide is not an option", "do us a favour and jump"."""
        said = [(at, self._clause(at, ".,")[1]) for at in self._after_texts() if self.said_by_another(at)]
        return {at for span in (*self.denied().items(), *self.abuse(), *said) for at in range(*span)}

    def _after_texts(self) -> list[int]:
        """Each "I" after a text that is named: "his last letter begins: I am..."."""
        if self.vocabulary.members("TEXTX").isdisjoint(self.text):
            return []
        return [at for at, sign in enumerate(self.text) if sign == self.vocabulary.code("i")]

    def abuse(self) -> Spans:
        """What is thrown at somebody else; what one's own head says is no abuse by others."""
        return tuple(span for span in self.spans("abuse") if not self._has("INNER", *self._clause(span[0], ".,")))

    def let_go(self, start: int, head: int) -> bool:
        """ "I'm far from wanting to die", "I've given up the idea of killing myself"."""
        towards, than = self.vocabulary.members("TOWARDS"), self.vocabulary.code("than")
        return any(
            start - 3 <= end <= (start if self.text[end - 1] == than else head)
            and towards.issuperset(self.text[end:start])
            for _, end in self.spans("let go")
        )

    def untrue(self, scope: int, place: int) -> bool:
        """ "It would be wrong to say I'm suicidal", "I'd be lying if I said I wanted to die"."""
        return any(scope - 1 <= end <= place and self.text[end] != "," for _, end in self.spans("untrue"))

    def never_was(self, start: int, head: int) -> bool:
        """ "I can't say I've ever thought of dying"."""
        return any(start - 3 <= end <= head for _, end in self.spans("ever"))

    def said_untrue(self) -> list[int]:
        """Where it is said of what follows at once that it is not, or never was, so."""
        return [end for group in ("untrue", "ever") for _, end in self.spans(group) if self.text[end] != ","]

    def of_then(self, start: int, end: int, negates: bool) -> bool:
        """ "At uni I wanted to die": told of another time in the past tense, and not taken up again."""
        first, last = self._clause(start, ".")
        own = self._clause(start, self.vocabulary.code("and") + self.vocabulary.code("but") + ".,")
        framed = any(first <= at < last for at, _ in self.spans("then")) or self._has("AGO", first, last)
        return (
            framed
            and not self._lately(*own)
            and self._in_past_tense(self._scope(start), end, own)
            and not self.resumed(end, negates)
        )

    def _lately(self, first: int, last: int) -> bool:
        """Whether this is of these days; "every night" may be of any time."""
        lately, any_of = self.vocabulary.members("LATELY"), self.vocabulary.members("ANYOF")
        return any(
            self.text[at] in lately and self.text[at - 1] not in any_of for at in range(first, last)
        ) or self._has("SINCE", first, last)

    def _in_past_tense(self, start: int, end: int, own: tuple[int, int]) -> bool:
        past, code = self.vocabulary.members("PASTACT"), self.vocabulary.code
        could_not = code("could") + code("not")
        would, rather = code("would"), {code("rather"), code("like"), code("love"), code("prefer")}
        framed_here = any(own[0] <= at < own[1] for at, _ in self.spans("then"))
        for at in range(start, end):
            if self.text[at] in past and self.text[at - 2 : at] != code("wish") + code("i"):
                return True
            if framed_here and self.text[at : at + 2] == could_not:
                return True
            if self.text[at] == would and framed_here and self.text[at + 1] not in rather:
                return True
        return False

    def lasting(self, scope: int, end: int) -> bool:
        """ "I have wanted to die for years"."""
        last = self._clause(end, ".")[1]
        return self.vocabulary.code("have") in self.text[scope:end] and any(
            end <= start < last for start, _ in self.spans("lasting")
        )

    def once(self) -> list[int]:
        """Where something of one's own is told of another time, and nothing of now beside it."""
        found = list[int]()
        for start, end in self.spans("then"):
            sentence, own = self._clause(start, "."), self._clause(start, self.vocabulary.code("but") + ".,")
            over = self._subject_with("PASTACT", *own) and not self._subject_with("ATPRESENT", *sentence)
            if over and not self._lately(*sentence) and not self.resumed(end, negates=False):
                found.append(start)
        return found

    def _subject_with(self, name: str, first: int, last: int) -> bool:
        """Whether an "I" is followed closely by a verb of this class."""
        verbs, subject = self.vocabulary.members(name), self.vocabulary.code("i")
        would_have = self.vocabulary.code("would") + self.vocabulary.code("have")
        for at in range(first, last):
            if self.text[at] == subject:
                follows = self.text[at + 1 : min(at + (4 if name == "PASTACT" else 2), last)]
                if not verbs.isdisjoint(follows) or (name == "PASTACT" and would_have in follows):
                    return True
        return False

    def now_so(self, head: int) -> bool:
        """ "I used to not want to die. Now I do"."""
        return any(start > head for start, _ in self.spans("now so"))

    def resumed(self, end: int, negates: bool) -> bool:
        """ "I wanted to die then. I still do.": in this sentence or the next."""
        near = self._clause(self._clause(end, ".")[1] + 1, ".")[1]
        groups = ("resumed", "still not") if negates else ("resumed", "still do")
        return any(end <= start <= near for group in groups for start, _ in self.spans(group))

    def true_of_me(self, head: int) -> bool:
        """ "Mum thinks I'm going to kill myself and she's right": in this sentence or the next."""
        near = self._clause(self._clause(head, ".")[1] + 1, ".")[1]
        return any(head < start <= near for start, _ in self.spans("true of me"))

    def used_to(self, start: int, end: int) -> bool:
        """ "I used to", "I stopped", but not "I haven't stopped"."""
        used, negating = self.vocabulary.members("USED"), self.vocabulary.members("NEG")
        return any(self.text[at] in used and self.text[at - 1] not in negating for at in range(start, end))

    def shared(self, end: int) -> bool:
        """ "My friend is suicidal and so am I"."""
        near = self._clause(self._clause(end, ".")[1] + 1, ".")[1]
        return any(end <= start <= near for start, _ in self.spans("shared"))

    def another_does(self, head: int) -> bool:
        """ "I don't want to die myself, but my friend does"."""
        last = self._clause(head, ".")[1]
        but = self.text.find(self.vocabulary.code("but"), head, last)
        return but >= 0 and any(but < start < last for start, _ in self.spans("another does"))

    def of_theirs(self, start: int) -> bool:
        """ "Her last message was goodbye forever"."""
        before, code = self.text[max(0, start - 6) : start], self.vocabulary.code
        theirs = {code("her"), code("his"), code("their")} | self.vocabulary.members("PERSON")
        return not theirs.isdisjoint(before) and {code("i"), code("my")}.isdisjoint(before)

    def told_in_a_work(self, start: int) -> bool:
        """ "There is a scene where she shouts I want to die", "listening to Ready to Die"."""
        first, code = self._clause(start, ".")[0], self.vocabulary.code
        parting = {",", code("and"), code("but"), code("because"), code("i")}
        return any(first <= at and end <= start and parting.isdisjoint(self.text[end:start])
                   for at, end in self.spans("told in"))  # fmt: skip

    def said_by_another(self, subject: int) -> bool:
        """ "The character thinks: I will end it"; what one's own head says is meant."""
        text, members = self.text, self.vocabulary.members
        at = subject - (2 if text[subject - 1 : subject] == "," else 1)
        first = self._clause(at, ".,")[0]
        said = text[first : at + 1]
        code, others = self.vocabulary.code, members("OTHERS") | members("SOURCE") | members("PERSON") | members("WORK")
        theirs = not members("TEXTX").isdisjoint(said) and code("my") not in said
        of_others = theirs or not (others | members("CHARACTER")).isdisjoint(said)
        return (
            at > 0
            and text[at] in members("SAYVERB")
            and (of_others or text[at - 1] in (code("it"), code("one")))
            and not self._has("INNER", *self._clause(at, "."))
            and code("i") not in said
            and code("what") not in said
        )
