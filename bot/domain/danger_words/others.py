"""Other languages: whole phrases only, since negation works differently in each. They need native review."""

from __future__ import annotations

from typing import NamedTuple


class Phrases(NamedTuple):
    """What is matched in one language."""

    now: tuple[str, ...]
    negations: tuple[str, ...] = ("\0",)
    """Directly before a phrase, they undo it."""
    harmless_after: tuple[str, ...] = ("\0",)
    """Directly after a phrase: an idiom."""
    reported_after: tuple[str, ...] = ("\0",)
    """Directly after a phrase: somebody's words are reported."""
    spaceless: bool = False
    """Written without spaces (or with endings), so a phrase may stand inside a longer word."""


PHRASES: dict[str, Phrases] = {
    "es": Phrases(("quiero morir", "quiero matarme", "no quiero vivir", "me quiero suicidar", "quiero morirme", "me quiero morir"), ("no", "nunca"), ("de risa", "de hambre", "de vergüenza", "de la risa", "de amor")),
    "pt": Phrases(("quero morrer", "quero me matar", "não quero mais viver", "nao quero mais viver"), ("não", "nao", "nunca"), ("de rir", "de fome", "de vergonha", "de amor")),
    "fr": Phrases(("je veux mourir", "je veux me tuer", "j'ai envie d'en finir", "je ne veux plus vivre"), ("\0",), ("de rire", "de faim", "de honte")),
    "de": Phrases(("ich will sterben", "ich will mich umbringen", "ich will nicht mehr leben"), ("\0",), ("vor lachen", "vor hunger")),
    "it": Phrases(("voglio morire", "voglio uccidermi", "non voglio più vivere", "non voglio piu vivere"), ("non", "mai"), ("di fame", "dal ridere", "di vergogna", "dalle risate")),
    "nl": Phrases(("ik wil dood", "ik wil niet meer leven")),
    "pl": Phrases(("chcę umrzeć", "chce umrzec", "chcę się zabić", "chce sie zabic", "nie chcę żyć", "nie chce zyc"), ("nie",), ("ze śmiechu", "ze wstydu")),
    "tr": Phrases(("ölmek istiyorum", "olmek istiyorum", "kendimi öldürmek istiyorum", "kendimi oldurmek istiyorum")),
    "ru": Phrases(("хочу умереть", "покончить с собой", "не хочу жить"), ("не",), ("от смеха", "со смеху")),
    "uk": Phrases(("хочу померти", "покінчити з собою", "не хочу жити"), ("не",), ("від сміху", "зі сміху")),
    "ja": Phrases(("死にたい", "しにたい", "消えたい", "自殺したい", "生きていたくない"), ("\0",), ("わけじゃない", "わけではない", "とは思わない"), ("と言", "って言", "という歌", "という曲"), True),
    "ko": Phrases(("죽고 싶어", "자살하고 싶어", "살고 싶지 않아"), ("\0",), ("하지 않", "하는 건 아니"), ("라고", "하는 친구"), True),
    "zh": Phrases(("想死", "不想活了", "想自杀", "想自殺"), ("不", "没", "沒", "不是"), ("你", "我了", "他了"), ("的人", "这首", "這首"), True),
    "hi": Phrases(("mujhe marna hai", "jeena nahi hai", "khud ko khatam"), ("nahi", "nahin")),
    "ar": Phrases(("أريد أن أموت", "أريد الانتحار"), ("لا",), ("من الضحك", "من الجوع")),
    "id": Phrases(("ingin mati", "mau bunuh diri"), ("tidak", "nggak", "gak", "bukan"), ("ketawa", "kelaparan")),
}  # fmt: skip
