"""The danger listener on lists of sentences written for it, and on anything at all."""

from __future__ import annotations

import string
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.danger import Danger, listen
from bot.domain.danger_words import en_deeds, en_senses, others

LISTS = Path(__file__).parent / "danger_lists"


def _read(name: str) -> list[str]:
    return [line for line in (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line]


def _missed(name: str, wanted: set[Danger]) -> list[tuple[str, str]]:
    return [(line, listen(line).name) for line in _read(name) if listen(line) not in wanted]


@pytest.mark.parametrize(
    ("name", "wanted", "most"),
    [
        ("danger", {Danger.NOW}, 0.05),
        ("danger_fresh", {Danger.NOW}, 0.05),
        ("danger_fresh_two", {Danger.NOW}, 0.05),
        ("danger_fresh_three", {Danger.NOW}, 0.05),
        ("danger_fresh_four", {Danger.NOW}, 0.05),
        ("danger_fresh_five", {Danger.NOW}, 0.05),
        ("danger_fresh_six", {Danger.NOW}, 0.05),
        ("danger_fresh_seven", {Danger.NOW}, 0.05),
        ("danger_fresh_eight", {Danger.NOW}, 0.05),
        ("gentle_fresh_seven", {Danger.GENTLE, Danger.NOW}, 0.05),
        ("gentle_fresh_eight", {Danger.GENTLE, Danger.NOW}, 0.05),
        ("everyday_fresh_seven", {Danger.NONE}, 0.03),
        ("everyday_fresh_eight", {Danger.NONE}, 0.03),
        ("danger_many", {Danger.NOW}, 0.05),
        ("gentle_many", {Danger.GENTLE, Danger.NOW}, 0.05),
        ("everyday_many", {Danger.NONE}, 0.03),
        ("everyday", {Danger.NONE}, 0.03),
        ("everyday_fresh", {Danger.NONE}, 0.03),
        ("everyday_fresh_two", {Danger.NONE}, 0.03),
        ("everyday_fresh_three", {Danger.NONE}, 0.03),
        ("everyday_fresh_four", {Danger.NONE}, 0.03),
        ("everyday_fresh_five", {Danger.NONE}, 0.03),
        ("everyday_fresh_six", {Danger.NONE}, 0.03),
        ("gentle", {Danger.GENTLE}, 0.0),
        ("unseen_plain", {Danger.NOW}, 0.02),
        ("gentle_or_less", {Danger.GENTLE, Danger.NONE}, 0.0),
        ("other", {Danger.OTHER}, 0.0),
    ],
)
def test_share_of_wrong_answers_on_each_list(name: str, wanted: set[Danger], most: float) -> None:
    missed = _missed(name, wanted)
    assert len(missed) <= most * len(_read(name)), missed


@pytest.mark.parametrize(("name", "most"), [("traps", 0.0), ("unseen_traps", 0.02)])
def test_traps_of_negation_quotes_the_past_and_other_people(name: str, most: float) -> None:
    """Each line says which answers are right for it: "now", "now gentle", "other", ..."""
    wrong, lines = [], _read(name)
    for line in lines:
        wanted, text = line.split(" | ", 1)
        if listen(text).value not in wanted.split():
            wrong.append((wanted, listen(text).value, text))
    assert len(wrong) <= most * len(lines), wrong


@pytest.mark.parametrize(
    ("kind", "label", "wanted", "least"),
    [
        ("plain", "NOW", {Danger.NOW}, 0.9),
        ("despair", "GENTLE", {Danger.GENTLE, Danger.NOW}, 0.65),
        ("idiom", "NONE", {Danger.NONE}, 0.96),
    ],
)
def test_sentences_that_it_never_learned_from(kind: str, label: str, wanted: set[Danger], least: float) -> None:
    rows = [line.split("\t") for line in _read("unseen") if line[0] != "#"]
    texts = [text for is_label, text, is_kind in rows if (is_label, is_kind) == (label, kind)]
    right = [text for text in texts if listen(text) in wanted]
    assert len(texts) >= 25
    assert len(right) >= least * len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "not that I'd say it aloud, but I want to kill myself", "it's not like I don't want to die",
        "I can't promise I won't kill myself", "I never said I didn't want to end my life",
        "there's no reason not to kill myself",
    ],
)  # fmt: skip
def test_negation_around_danger_leaves_it_danger(text: str) -> None:
    assert listen(text) is Danger.NOW


@pytest.mark.parametrize(
    "text",
    [
        "I was afraid I'd want to die again but it hasn't happened", "it's not like I want to kill myself",
        "never said that I want to end my life", "my narrator says she wants to die",
        "ten years ago I drove to the cliff wanting to drive off, I'm well now",
    ],
)  # fmt: skip
def test_negation_and_the_past_in_other_words_are_not_danger_now(text: str) -> None:
    assert listen(text) is not Danger.NOW


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("told my nurse I'm not going to hurt myself. lied", Danger.NOW),
        ("they think I'm not suicidal anymore, they're wrong", Danger.NOW),
        ("told my nurse I'm not going to hurt myself. I meant it", Danger.NONE),
        ("he has a knife and I'm locked in the bathroom", Danger.NOW),
        ("he has a knife and I'm jealous", Danger.NONE),
        ("sat in the garage with the engine running", Danger.NOW),
        ("sat in the garage with the engine in bits", Danger.NONE),
        ("we must pull the trigger on the flat", Danger.NONE),
        ("if I ever felt like hurting myself again I'd ring my sponsor first", Danger.GENTLE),
        ("the track about hating myself and wanting to die is underrated", Danger.GENTLE),
        ("found razor blades in my son's room", Danger.OTHER),
    ],
)  # fmt: skip
def test_deeds_what_is_taken_back_and_the_same_words_without_danger(text: str, danger: Danger) -> None:
    assert listen(text) is danger


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("ending my life isn't on the table", Danger.GENTLE), ("ending my life isn't just a thought", Danger.NOW),
        ("I let go of the idea of killing myself", Danger.GENTLE),
        ("nobody talked me out of killing myself", Danger.NOW), ("not once did I want to die", Danger.NONE),
        ("it would be wrong to say I want to die", Danger.NONE),
        ("suicide isn't on my mind", Danger.NONE), ("taking my own life? Never.", Danger.GENTLE),
        ("I'm a long way from wanting to end my life", Danger.GENTLE), ("I'm done with wanting to die", Danger.GENTLE),
        ("I don't think I've ever wanted to die", Danger.NONE), ("it's not that I wish I was dead", Danger.NONE),
        ("I don't want to kill myself, I have to", Danger.NOW),
        ("once I've killed myself he'll be alone", Danger.NOW),
        ("his last letter begins: I am going to die", Danger.GENTLE),
        ("my letter begins: I am going to die", Danger.NOW),
        ("when we lived there I couldn't see a reason to live", Danger.GENTLE),
        ("it would be wrong to say I don't want to die", Danger.NOW),
        ("I'd be lying if I said I wanted to die", Danger.NONE), ("it's me who wants to die", Danger.NOW),
        ("it goes I want to die", Danger.GENTLE), ("I had a plan once. I burned it", Danger.GENTLE),
        ("ending my life never entered my head", Danger.GENTLE),
        ("my daughter has cuts on her arm", Danger.OTHER),
        ("never have I wanted to die so much", Danger.NOW), ("it's not as though I want to die", Danger.NONE),
        ("it's not as though I don't want to die", Danger.NOW),
        ("I haven't stopped wanting to kill myself", Danger.NOW), ("the urge to cut has not gone", Danger.NOW),
        ("mum thinks I want to die", Danger.GENTLE), ("mum thinks I want to die and she's right", Danger.NOW),
        ("I used to not want to die. now I do", Danger.NOW), ("at uni I wanted to die and I still do", Danger.NOW),
        ("at uni I wanted to die", Danger.GENTLE), ("at uni I wanted to die. it never went away", Danger.NOW),
        ("during lockdown I didn't want to live", Danger.GENTLE),
        ("I've wanted to die since I was a kid", Danger.NOW),
        ("during lockdown I didn't want to live and I still don't", Danger.NOW),
        ("my friend is suicidal and so am I", Danger.NOW), ("my friend is suicidal and I am worried", Danger.OTHER),
        ("I don't want to die, but my brother does", Danger.OTHER),
        ("do us a favour and jump off a cliff", Danger.NONE), ("> I want to die\nis the title", Danger.GENTLE),
        ("I love the song 'want to die' because I want to die", Danger.NOW),
        ("her last message was goodbye forever", Danger.OTHER), ("my last message is goodbye forever", Danger.NOW),
    ],
)  # fmt: skip
def test_what_stands_around_a_statement_turns_it(text: str, danger: Danger) -> None:
    heard = listen(text)
    assert heard is danger or (danger in (Danger.NONE, Danger.GENTLE) and heard in (Danger.NONE, Danger.GENTLE)), heard


@pytest.mark.parametrize(
    ("text", "language", "danger"),
    [
        ("mi amiga se quiere suicidar", "es", Danger.OTHER), ("estoy pensando en suicidarme", "es", Danger.NOW),
        ("mon frère veut mourir", "fr", Danger.OTHER),
        ("mon frère veut mourir et moi je veux mourir aussi", "fr", Danger.NOW),
        ("meine Freundin will sich umbringen", "de", Danger.OTHER), ("Ich bringe mich heute um", "de", Danger.NOW),
        ("Ich bringe mich, sagte er. Drehte sich um", "de", Danger.NONE), ("ich möchte tot sein", "de", Danger.NOW),
        ("友達が死にたいと言っていた", "ja", Danger.OTHER), ("友達に会った。死にたい", "ja", Danger.NOW),
        ("他想死", "zh", Danger.OTHER),
        ("친구가 죽고 싶대", "ko", Danger.OTHER), ("वह मरना चाहता है", "hi", Danger.OTHER),
        ("temanku ingin mati", "id", Danger.OTHER),
        ("он хочет умереть", "ru", Danger.OTHER),
        ("minha irmã quer se matar", "pt", Danger.OTHER), ("mia sorella vuole morire", "it", Danger.OTHER),
        ("mijn zus wil zelfmoord plegen", "", Danger.OTHER),
    ],
)  # fmt: skip
def test_worry_about_another_in_other_languages(text: str, language: str, danger: Danger) -> None:
    assert listen(text, language) is danger


@pytest.mark.parametrize(
    "text",
    [
        "When he left I lost everything and I want to die",
        "after the divorce I want to kill myself",
        "I was happy once. I want to die.",
        "when mum died I wanted to follow her and tonight I will",
        "last year I had a job and a wife, now I'm going to hang myself",
        "growing up they hit me, now I want to kill myself",
        "I swore I'd never say it: I want to die",
        "I had a plan once. I have a plan again, tonight I'll hang myself",
        "too tired to live, I want to die",
        "I'd rather die than go back",
        "rarely do I say this but I want to kill myself",
        "my letter is written, I'm going to die tonight",
        "I watched a film and I want to die",
        "nobody should worry, I'll be dead by morning",
        "don't worry, it won't hurt, I'm killing myself tonight",
    ],
)
def test_a_past_or_a_work_beside_it_leaves_danger_now(text: str) -> None:
    assert listen(text) is Danger.NOW


PLAIN = (
    "I want to die", "I want to kill myself", "I'm going to kill myself", "I want to end my life",
    "I don't want to live", "I don't want to be here anymore", "I wish I was dead", "I'm suicidal",
    "I'm going to end it tonight",
)  # fmt: skip


@pytest.mark.parametrize("plain", PLAIN)
def test_what_stands_before_a_plain_statement_does_not_undo_it(plain: str) -> None:
    for before in (
        "I'm not joking,", "I'm not kidding,", "I'm not lying,", "I'm not okay,", "I'm not fine.",
        "I'm not exaggerating,",
        "not gonna lie,", "no joke", "I don't care what anyone says,", "I don't know why but", "I can't sleep and",
        "I don't want to worry you but", "I've never told anyone but", "nobody knows it, but", "nothing helps,",
        "it's not a secret that", "not that it matters but", "not that I'd tell anyone but", "I won't pretend:",
        "he doesn't love me and", "I don't have anyone and", "I did not take my meds and", "no one cares so",
        "I don't mean to sound crazy but", "not a single person knows",
    ):  # fmt: skip
        assert listen(f"{before} {plain}") is Danger.NOW, before


@pytest.mark.parametrize(
    ("act", "doing"),
    [("die", "dying"), ("kill myself", "killing myself"), ("end my life", "ending my life"), ("overdose", "overdosing"),
     ("hurt myself", "hurting myself"), ("commit suicide", "suicide"), ("cut myself", "cutting myself"),
     ("jump off a bridge", "jumping off a bridge")],
)  # fmt: skip
def test_negated_and_past_statements_are_never_now(act: str, doing: str) -> None:
    for sentence in (
        "I don't want to {act}", "I'm not going to {act}", "I would never {act}", "I don't plan to {act}",
        "I never want to {act}", "I'm not about to {act}", "I do not intend to {act}", "I've never wanted to {act}",
        "I no longer want to {act}", "I promise I won't {act}", "I'm not thinking about {doing}",
        "I haven't thought about {doing}", "I don't think about {doing}", "I stopped thinking about {doing}",
        "I used to think about {doing}", "I used to want to {act}", "it's not that I want to {act}",
        "I'm not saying I want to {act}", "I don't think I want to {act}", "years ago I wanted to {act}",
    ):  # fmt: skip
        assert listen(sentence.format(act=act, doing=doing)) is not Danger.NOW, sentence


@pytest.mark.parametrize("plain", PLAIN)
def test_quotes_and_songs_are_never_now(plain: str) -> None:
    for told in ('he said "{}"', "the song goes '{}'", 'my favourite lyric: "{}"', 'in the film he whispers "{}"'):
        assert listen(told.format(plain)) is not Danger.NOW, told


def test_worry_about_another_is_told_from_danger() -> None:
    for who in ("my friend", "my sister says she", "he told me that he", "someone here", "I think my friend"):
        for what in (
            "wants to die", "wants to kill herself", "is going to kill himself", "wants to end her life", "is suicidal",
            "doesn't want to live", "took too many pills", "is thinking about suicide", "is cutting herself",
        ):  # fmt: skip
            assert listen(f"{who} {what}") is Danger.OTHER, (who, what)


def test_every_rule_over_senses_finds_sentences_made_of_its_own_words() -> None:
    """Not each of them: a word chosen blindly may make an idiom or a negation. Of six, some."""
    classes = {name: row.split("|") for name, row in {**en_senses.CLASSES, **en_deeds.CLASSES}.items()}

    def said(part: str, choice: int) -> str:
        if part.startswith("~") or part in ("^", "$") or part.endswith("?"):
            return ""
        phrase = classes[part][choice % len(classes[part])] if part in classes else part
        return " ".join(said(word, choice) if word in classes else word for word in phrase.split())

    for rules, wanted in (
        ((*en_senses.NOW, *en_deeds.NOW), {Danger.NOW}),
        (en_senses.GENTLE, {Danger.GENTLE, Danger.NOW}),
    ):
        for rule in rules:
            sentences = [" ".join(said(part.lstrip("<"), choice) for part in rule.split()) for choice in range(6)]
            assert any(listen(sentence) in wanted for sentence in sentences), (rule, sentences)


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to live", "I don't want to be here anymore", "I can't not think about killing myself",
        "I'm not okay, I want to die", "I'm not joking, I will end it", "not that I'd tell anyone but I want to die",
        "I can't stop thinking about killing myself", "I don't just want to die, I will", "kms", "KMS!!",
        "my friend wants to die and I want to die too", "this exam is killing me and I want to kill myself",
    ],
)  # fmt: skip
def test_negation_traps_and_mixed_texts_are_now(text: str) -> None:
    assert listen(text) is Danger.NOW


@pytest.mark.parametrize("text", ["kys", "go kill yourself", "kys loser", "", "   ", "\n", "\x00", "\ud800"])
def test_abuse_at_others_and_nothing_at_all_are_none(text: str) -> None:
    assert listen(text) is Danger.NONE


@pytest.mark.parametrize(
    ("text", "language", "danger"),
    [
        ("quiero morir", "es", Danger.NOW), ("no quiero morir", "es", Danger.NONE),
        ("quiero morir de risa", "es", Danger.NONE), ("je ne veux plus vivre", "fr", Danger.NOW),
        ("je suis mort de rire", "fr", Danger.NONE), ("ich will nicht mehr leben", "de", Danger.NOW),
        ("ich sterbe vor Lachen", "de", Danger.NONE), ("хочу умереть", "ru", Danger.NOW),
        ("не хочу умереть", "ru", Danger.NONE), ("не хочу жить", "ru", Danger.NOW), ("死にたい", "ja", Danger.NOW),
        ("死ぬほど疲れた", "ja", Danger.NONE), ("「死にたい」と言っていた", "ja", Danger.GENTLE),
        ("想死", "zh", Danger.NOW), ("我不想死", "zh", Danger.NONE), ("想死你了", "zh", Danger.NONE),
        ("죽고 싶어", "ko", Danger.NOW), ("배고파 죽겠다", "ko", Danger.NONE), ("أريد أن أموت", "ar", Danger.NOW),
        ("لا أريد أن أموت", "ar", Danger.NONE), ("não quero mais viver", "pt", Danger.NOW),
        ("jag vill dö", "sv", Danger.NOW), ("chcę popełnić samobójstwo", "pl", Danger.NOW),
        ("artık yaşamak istemiyorum", "tr", Danger.NOW), ("אני לא רוצה למות", "he", Danger.NONE),
        ("ich will nicht sterben", "de", Danger.NONE), ("je ne veux pas mourir", "fr", Danger.NONE),
        ("no me quiero morir", "es", Danger.NONE), ("el ser humano quiero morir", "es", Danger.NOW),
        ("Ya no puedo más", "es", Danger.GENTLE), ("ich kann nicht mehr", "de-AT", Danger.GENTLE),
        ("Θέλω να πεθάνω", "el", Danger.NOW), ("εἶμαι βάρος", "el", Danger.GENTLE), ("tôi muốn chết", "vi", Danger.NOW),
        ("Er schrieb „ich will sterben“ in den Chat", "de", Danger.GENTLE), ("死にたくない", "ja", Danger.NONE),
        ("मुझे मरना है", "hi", Danger.NOW), ("jeg vil dø", "no", Danger.NOW), ("ik wil niet dood", "nl", Danger.NONE),
        ("আমি মরতে চাই", "bn", Danger.NOW),
        ("আমি মরতে চাই না", "bn", Danger.NONE), ("ar bachte chai na", "bn", Danger.NOW),
        ("میں مرنا چاہتی ہوں", "ur", Danger.NOW), ("میں مرنا نہیں چاہتا", "ur", Danger.NONE),
        ("main marna nahi chahta", "ur", Danger.NONE), ("मलाई मर्न मन छ", "ne", Danger.NOW),
        ("मलाई मर्न मन छैन", "ne", Danger.NONE), ("bachna man lagdaina", "ne", Danger.NOW),
        ("මට මැරෙන්න ඕන", "si", Danger.NOW), ("මට මැරෙන්න ඕන නෑ", "si", Danger.NONE),
        ("mata jeewath wenna epa", "si", Danger.NOW),
        ("quero morrer", "xx", Danger.NOW), ("quero morrer", "", Danger.NOW), ("I want to die", "es", Danger.NOW),
    ],
)  # fmt: skip
def test_other_languages_match_whole_phrases(text: str, language: str, danger: Danger) -> None:
    assert listen(text, language) is danger


def test_every_phrase_of_every_language_is_heard_in_it_and_where_the_language_is_unknown() -> None:
    for language, lexicon in others.PHRASES.items():
        for phrase in lexicon.now:
            assert listen(f"{phrase}.", language) is Danger.NOW, (language, phrase)
            assert listen(phrase, "xx") is Danger.NOW, (language, phrase)
        for phrase in lexicon.gentle:
            assert listen(phrase, language) in (Danger.GENTLE, Danger.NOW), (language, phrase)
        for negation in lexicon.negations:
            assert listen(f"{negation} {lexicon.now[0]}", language) is not Danger.NOW or lexicon.spaceless, negation


@pytest.mark.parametrize(
    ("graver", "lesser"),
    [("I want to die", "I feel like a burden"), ("I want to kill myself", "my friend wants to die"),
     ("I feel like a burden", "my friend wants to die")],
)  # fmt: skip
def test_of_two_kinds_the_graver_wins_in_any_order(graver: str, lesser: str) -> None:
    assert listen(f"{graver}. {lesser}.") is listen(f"{lesser}. {graver}.") is listen(graver)


@pytest.mark.parametrize("before", ["I had soup. " * 30, "I do not want to die. " * 30, "he said 'no'. " * 9])
def test_what_is_said_over_and_over_hides_nothing_and_makes_nothing_new(before: str) -> None:
    assert listen(f"{before}I want to kill myself. {before}") is Danger.NOW
    assert listen(before * 2) is listen(before) is not Danger.NOW


@given(st.text(max_size=400))
def test_any_text_gets_an_answer(text: str) -> None:
    assert listen(text, "") in Danger


@pytest.mark.parametrize("first", ["", "a", "_"])
def test_a_row_of_signs_is_read_to_its_end(first: str) -> None:
    """What can be read in many ways never ends, and nothing else runs meanwhile: 40 underscores were enough."""
    for sign in string.punctuation:
        row = (first + sign) * 1_500
        assert listen(row, "") in Danger
        assert listen(f"{row}!", "") in Danger


def test_names_between_signs_are_several_words() -> None:
    for parted in (
        "i_want_to_kill_myself",
        "i.want.to.kill.myself",
        "__i__want__to__kill__myself__",
        "i-want_to+kill/myself",
    ):
        assert listen(parted, "en") is Danger.NOW, parted


@pytest.mark.parametrize(
    "piece", ["die ", "I want to ", "k i l l ", "'a ", '"', "k*", "1", "\U0001f494", "a", "not ", "kill myself a. "]
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    def best(text: str) -> float:
        spent = []
        for _ in range(7):
            start = time.thread_time()
            listen(text)
            spent.append(time.thread_time() - start)
        return min(spent)

    listen("warm up")
    short, long = (piece * 4000)[:1000], (piece * 4000)[:4000]
    # linear is 4; quadratic would be 16. The floor is for texts too quick to measure.
    assert best(long) < 9 * max(best(short), 0.0004)
