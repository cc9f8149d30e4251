"""Other languages: whole phrases only, since negation works differently in each. They need native review.

" ~ " stands for up to three words. All of them are compared without accents, so that "je veux mourir" and "quería" typed on any keyboard are read.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple


class Phrases(NamedTuple):
    """What is matched in one language."""

    now: tuple[str, ...]
    gentle: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    """Directly before a phrase, they undo it."""
    harmless_after: tuple[str, ...] = ()
    """Directly after a phrase: an idiom."""
    reported_after: tuple[str, ...] = ()
    """Directly after a phrase: somebody's words are reported."""
    spaceless: bool = False
    """Written without spaces (or with endings), so a phrase may stand inside a longer word."""
    other: tuple[str, ...] = ()
    """Said of somebody else; what stands within one of these is not the writer's."""


def _each(*parts: str) -> tuple[str, ...]:
    """Each choice of the first part before each of the next; choices are parted by "|"."""
    return tuple(" ".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


def _run_together(*parts: str) -> tuple[str, ...]:
    return tuple("".join(chosen) for chosen in product(*(part.split("|") for part in parts)))


# fmt: off
PHRASES: dict[str, Phrases] = {
    "es": Phrases(
        ("quiero morir", "quiero morirme", "me quiero morir", "quiero matarme", "me quiero matar", "me voy a matar", "voy a matarme", "quiero suicidarme", "me quiero suicidar", "voy a suicidarme", "me voy a suicidar", "no quiero vivir", "no quiero seguir viviendo", "ya no quiero vivir", "no quiero vivir mas", "quiero quitarme la vida", "voy a quitarme la vida", "me quiero quitar la vida", "quiero acabar con mi vida", "quiero terminar con mi vida", "ojala estuviera muerto", "ojala estuviera muerta", "quisiera estar muerto", "quisiera estar muerta", "no quiero despertar", "tengo ganas de morir", "tengo ganas de morirme", "pienso en suicidarme", "pienso en matarme", "quiero hacerme dano", "quiero cortarme", "quiero desaparecer para siempre", "no quiero estar viva", "no quiero estar vivo",
         *_each("quiero|voy a|pienso en|pensando en|he pensado en|pense en|ganas de|necesito|prefiero|planeo|pensamientos de|he decidido", "matarme|suicidarme|quitarme la vida|acabar con mi vida|ahorcarme"), *_each("pensando en|ganas de|prefiero|he decidido", "morir|morirme")),
        ("no puedo mas", "ya no puedo mas", "soy una carga", "nada tiene sentido", "quiero desaparecer", "no le importo a nadie", "me odio"),
        ("no", "nunca", "tampoco", "no me", "ya no", "ya no me", "no es que", "nunca me"), ("de risa", "de la risa", "de hambre", "de verguenza", "de amor", "de sueno", "de calor", "de frio", "de ternura", "las venas", "el pelo", "el tiempo", "en paz de viejo"),
        other=(*_each("se quiere|se va a", "suicidar|matar|morir|quitar la vida"), *_each("quiere|va a|piensa en|dice que quiere|habla de", "suicidarse|matarse|morirse|quitarse la vida|morir"))),
    "pt": Phrases(
        ("quero morrer", "eu quero morrer", "queria morrer", "queria estar morto", "queria estar morta", "quero me matar", "vou me matar", "quero matar-me", "quero acabar com a minha vida", "quero tirar a minha vida", "quero suicidar-me", "quero me suicidar", "vou me suicidar", "nao quero mais viver", "nao quero viver", "nao quero viver mais", "nao aguento mais viver", "penso em me matar", "penso em suicidio", "vontade de morrer", "quero me cortar", "nao quero acordar", "nao quero existir", "nao quero mais existir",
         *_each("quero|vou|penso em|pensando em|pensei em|vontade de|decidi|planejo", "me matar|me suicidar|acabar com a minha vida|acabar com minha vida|tirar minha vida|tirar a minha vida"), "pensando em morrer", "prefiro morrer", "prefiro estar morto", "prefiro estar morta"),
        ("nao aguento mais", "sou um peso", "nada faz sentido", "quero desaparecer", "quero sumir", "me odeio"),
        ("nao", "nunca", "nem", "nao tenho"), ("de rir", "de fome", "de vergonha", "de amor", "de calor", "de sono", "de frio", "o tempo", "em lisboa"),
        other=_each("quer|vai|pensa em|fala em|diz que quer", "se matar|se suicidar|morrer|matar-se|suicidar-se|tirar a própria vida")),
    "fr": Phrases(
        ("je veux mourir", "j'veux mourir", "jveux mourir", "envie de mourir", "je veux me tuer", "je vais me tuer", "je veux me suicider", "je vais me suicider", "je pense au suicide", "je pense a me suicider", "j'ai envie d'en finir", "envie d'en finir", "je vais en finir", "je veux en finir", "je veux mettre fin a mes jours", "mettre fin a ma vie", "je ne veux plus vivre", "je veux plus vivre", "j'veux plus vivre", "plus envie de vivre", "je ne veux plus exister", "je voudrais etre mort", "je voudrais etre morte", "j'aimerais etre mort", "j'aimerais etre morte", "je ne veux plus me reveiller", "je veux me faire du mal", "envie de me faire du mal", "je veux me couper", "envie de me couper", "envie de me tuer", "je ne veux plus etre en vie",
         *_each("je veux|je vais|envie de|je pense à|j'ai pensé à|je songe à|j'ai décidé de", "me tuer|me suicider|mourir|mettre fin à ma vie|m'ôter la vie|me pendre"), "j'ai des idées suicidaires", "des pensées suicidaires", "je préfère mourir", "je suis suicidaire"),
        ("je n'en peux plus", "j'en peux plus", "je suis un fardeau", "plus rien n'a de sens", "je veux disparaitre", "envie de disparaitre", "je me deteste"),
        ("pas", "jamais", "pas que", "je n'ai pas", "n'ai pas", "pas dit que", "aucune", "pas"), ("de rire", "de faim", "de honte", "de chaud", "de froid", "les cheveux", "avec mon patron", "d'ennui"),
        other=_each("veut|va|pense à|parle de|dit qu'il veut|dit qu'elle veut|souhaite", "mourir|se tuer|se suicider|mettre fin à ses jours|en finir")),
    "de": Phrases(
        ("ich will sterben", "ich moechte sterben", "ich mochte sterben", "will nur noch sterben", "ich will einfach nur sterben", "ich will tot sein", "ich waere gern tot", "ich ware gern tot", "ich ware gerne tot", "ich ware lieber tot", "ich will mich umbringen", "ich bring mich um", "ich bringe mich um", "ich werde mich umbringen", "mich umzubringen", "ich will mir das leben nehmen", "mir das leben zu nehmen", "ich will mich toten", "ich will nicht mehr leben", "ich mochte nicht mehr leben", "ich mag nicht mehr leben", "keinen lebenswillen", "ich will nicht mehr da sein", "ich will nicht mehr aufwachen", "ich will nicht mehr existieren", "ich will alles beenden", "ich habe selbstmordgedanken", "ich hab selbstmordgedanken", "ich bin suizidal", "ich habe suizidgedanken", "suizidgedanken", "ich will mich ritzen", "ich habe mich geritzt", "ich will mich verletzen", "ich will mir wehtun", "will nicht mehr leben",
         *_each("ich bringe mich|ich bring mich", "~ um"), *_each("ich möchte|ich will|ich werde|ich würde am liebsten|ich wünschte ich wäre", "tot sein|tot|sterben|mich umbringen|mich töten|mir das leben nehmen|nicht mehr leben|nicht mehr aufwachen|mich erhängen"), "ich denke an suizid", "ich denke an selbstmord", "ich denke ~ an selbstmord", "ich denke ~ an suizid"),
        ("ich kann nicht mehr", "ich halte das nicht mehr aus", "ich bin eine last", "nichts hat mehr sinn", "ich will verschwinden", "ich hasse mich"),
        ("nicht", "nie", "nicht dass", "keine", "ohne", "nicht mehr"), ("vor lachen", "vor hunger", "vor scham", "fur einen kaffee", "vor hitze", "vor langeweile"),
        other=(*_each("will|möchte|wird|hat vor", "sich umbringen|sich das leben nehmen|sich töten"), *_each("er|sie|freund|freundin|bruder|schwester|mutter|vater|sohn|tochter|mann|frau|kollege|kollegin|kumpel", "will|möchte", "sterben|tot sein|nicht mehr leben"), "hat suizidgedanken", "hat selbstmordgedanken", "ist suizidal", "redet von selbstmord", "spricht von selbstmord", "spricht von suizid")),
    "it": Phrases(
        ("voglio morire", "vorrei morire", "voglia di morire", "vorrei essere morto", "vorrei essere morta", "voglio uccidermi", "voglio ammazzarmi", "mi voglio ammazzare", "mi voglio uccidere", "mi uccido", "mi ammazzo", "voglio suicidarmi", "voglio togliermi la vita", "voglio farla finita", "la faccio finita", "non voglio piu vivere", "non voglio vivere", "non ho piu voglia di vivere", "non voglio svegliarmi piu", "penso al suicidio", "voglio farmi del male", "voglio tagliarmi", "non voglio piu esistere",
         *_each("voglio|sto per|penso di|pensando di|ho deciso di|voglia di", "uccidermi|ammazzarmi|suicidarmi|togliermi la vita|farla finita|impiccarmi"), "ho pensieri suicidi", "preferirei morire", "preferirei essere morto", "preferirei essere morta"),
        ("non ce la faccio piu", "sono un peso", "niente ha senso", "voglio sparire", "voglio scomparire", "mi odio"),
        ("non", "mai", "non e che"), ("di fame", "dal ridere", "di vergogna", "dalle risate", "dal caldo", "di noia", "dal freddo", "i capelli", "di sonno", "di lavoro"),
        other=_each("vuole|sta per|pensa di|dice di voler|parla di", "uccidersi|ammazzarsi|suicidarsi|morire|togliersi la vita|farla finita")),
    "nl": Phrases(
        ("ik wil dood", "ik wil doodgaan", "ik wil sterven", "ik wou dat ik dood was", "ik wil er niet meer zijn", "ik wil niet meer leven", "ik wil mezelf doden", "ik wil zelfmoord plegen", "ik ga zelfmoord plegen", "ik maak me van kant", "ik wil er een eind aan maken", "een einde aan mijn leven", "een eind aan mijn leven", "ik wil mezelf pijn doen", "ik wil mezelf snijden", "ik wil niet meer wakker worden",
         *_each("ik wil|ik ga|ik denk aan|ik heb besloten", "zelfmoord plegen|mezelf doden|mezelf ophangen|van het dak springen"), "ik denk aan zelfmoord", "ik denk ~ aan zelfmoord", "ik wil dood zijn", "ik wil mezelf van kant maken", "ik ben suicidaal"),
        ("ik kan niet meer", "ik trek het niet meer", "ik ben een last", "niets heeft zin", "ik wil verdwijnen", "ik haat mezelf"),
        ("niet", "nooit", "niet dat"), ("van het lachen", "van de honger", "van schaamte", "lachen"),
        other=_each("hij|zij|ze|vriend|vriendin|broer|zus|moeder|vader|zoon|dochter", "wil|gaat", "dood|zelfmoord plegen|zichzelf doden|niet meer leven|zich van kant maken")),
    "pl": Phrases(
        ("chce umrzec", "chcialbym umrzec", "chcialabym umrzec", "chce sie zabic", "zabije sie", "chce popelnic samobojstwo", "mysle o samobojstwie", "mam mysli samobojcze", "nie chce zyc", "nie chce mi sie zyc", "nie chce juz zyc", "nie chce sie obudzic", "chce odebrac sobie zycie", "skonczyc ze soba", "chce skonczyc ze soba", "chce sie ciac", "tne sie", "chce zrobic sobie krzywde", "chce byc martwy", "chce byc martwa"),
        ("nie daje rady", "nie dam juz rady", "jestem ciezarem", "nic nie ma sensu", "chce zniknac", "nienawidze siebie"),
        ("nie", "nigdy", "nie zeby"), ("ze smiechu", "ze wstydu", "z glodu", "z nudow")),
    "tr": Phrases(
        ("olmek istiyorum", "kendimi oldurmek istiyorum", "kendimi oldurecegim", "intihar etmek istiyorum", "intihar edecegim", "intihari dusunuyorum", "yasamak istemiyorum", "artik yasamak istemiyorum", "hayatima son vermek istiyorum", "canima kiymak istiyorum", "keske olsem", "kendime zarar vermek istiyorum", "kendimi kesmek istiyorum", "uyanmak istemiyorum bir daha"),
        ("artik dayanamiyorum", "yuk oluyorum", "hicbir seyin anlami yok", "yok olmak istiyorum", "kendimden nefret ediyorum"),
        other=(*_each("olmek|intihar etmek|kendini oldurmek", "istiyor"), "yasamak istemiyor", "intihar edecek")),
    "ru": Phrases(
        ("хочу умереть", "хочется умереть", "хочу сдохнуть", "хочу убить себя", "убью себя", "хочу покончить с собой", "покончу с собой", "покончить с собой", "хочу наложить на себя руки", "покончить с жизнью", "не хочу жить", "не хочу больше жить", "жить не хочу", "не хочется жить", "жить не хочется", "думаю о самоубийстве", "думаю о суициде", "мысли о самоубийстве", "мысли о суициде", "хочу суициднуться", "лучше бы я умер", "лучше бы я умерла", "не хочу просыпаться", "хочу порезать себя", "хочу порезаться", "режу себя", "хочу причинить себе боль"),
        ("я больше не могу", "нет смысла жить", "я обуза", "всё бессмысленно", "хочу исчезнуть", "ненавижу себя"),
        ("не", "никогда не", "не то чтобы", "нет"), ("от смеха", "со смеху", "от стыда", "от голода", "от скуки"),
        other=(*_each("хочет", "умереть|покончить с собой|убить себя|покончить с жизнью"), "не хочет жить", "думает о самоубийстве", "говорит о самоубийстве")),
    "uk": Phrases(
        ("хочу померти", "хочеться померти", "хочу вмерти", "хочу вбити себе", "вб'ю себе", "покінчити з собою", "покінчити з життям", "не хочу жити", "не хочу більше жити", "жити не хочу", "не хочеться жити", "думаю про самогубство", "думки про самогубство", "краще б я помер", "краще б я померла", "не хочу прокидатися", "хочу порізати себе", "ріжу себе"),
        ("я більше не можу", "немає сенсу жити", "я тягар", "хочу зникнути", "ненавиджу себе"),
        ("не", "ніколи не", "не те щоб"), ("від сміху", "зі сміху", "від сорому", "з голоду"),
        other=(*_each("хоче", "померти|вбити себе|покінчити з собою"), "не хоче жити", "думає про самогубство")),
    "ja": Phrases(
        ("死にたい", "しにたい", "タヒにたい", "氏にたい", "消えたい", "自殺したい", "自殺する", "自殺を考えて", "死んでしまいたい", "死のうと思", "死ぬつもり", "死にます", "生きていたくない", "生きたくない", "もう生きられない", "生きるのがつらい", "生きるのが辛い", "生きてる意味がない", "生きる意味がない", "命を絶ちたい", "リスカした", "リスカしたい", "自分を傷つけたい", "切りたい衝動", "目が覚めなければいい"),
        ("もう限界", "もう無理", "いなくなりたい", "誰にも必要とされて", "自分が嫌い", "生きづらい", "希望がない"),
        (), ("わけじゃない", "わけではない", "とは思わない", "と思わない", "とは思って", "くない", "ほど"), ("と言", "って言", "という歌", "という曲", "という本"), True,
        other=_run_together("友達|友人|親友|彼|彼女|妹|弟|姉|兄|母|父|娘|息子|同僚|先輩|後輩", "が|は", "死にたい|自殺したい|消えたい|自殺する|自殺を考えて")),
    "ko": Phrases(
        ("죽고 싶어", "죽고 싶다", "죽고 싶은", "죽고싶", "죽고 싶네", "자살하고 싶", "자살할", "자살을 생각", "자살 생각", "살고 싶지 않", "살기 싫", "살고싶지 않", "그만 살고 싶", "사라지고 싶", "목숨을 끊", "자해하고 싶", "자해했", "죽어버리고 싶", "죽을래", "스스로 목숨"),
        ("더는 못 버티", "더 이상 못 버티", "힘들어서 못 살", "희망이 없", "내가 싫"),
        (), ("하지 않", "지 않아", "은 건 아니", "지는 않", "을 만큼 맛", "하는 건 아니"), ("라고", "하는 친구", "라는 노래", "라는 가사"), True,
        other=_each("친구가|동생이|언니가|오빠가|누나가|형이|엄마가|아빠가|남편이|아내가|딸이|아들이", "죽고 싶|죽고싶|자살하고 싶|자살할|자살 생각|살고 싶지 않")),
    "zh": Phrases(
        ("想死", "想去死", "不想活了", "不想活", "想自杀", "想自殺", "要自杀", "要自殺", "自杀的念头", "自殺的念頭", "不想再活", "活不下去", "不想醒来", "不想醒來", "想结束生命", "想結束生命", "结束自己的生命", "結束自己的生命", "想割腕", "想跳楼", "想跳樓", "想伤害自己", "想傷害自己", "活着没意思", "活著沒意思", "想了结自己", "一了百了", "轻生"),
        ("撑不下去", "撐不下去", "没有希望", "沒有希望", "想消失", "我是负担", "我是負擔", "讨厌自己", "討厭自己"),
        ("不", "没", "沒", "不是", "没有", "沒有", "从不", "從不"), ("你", "我了", "他了", "她了"), ("的人", "这首", "這首", "的朋友"), True,
        other=_run_together("他|她|朋友|同学|妈妈|爸爸|姐姐|妹妹|哥哥|弟弟|室友|男友|女友|老公|老婆|孩子", "想死|想自杀|想自殺|不想活|要自杀|要自殺|说想死|說想死|想跳楼")),
    "hi": Phrases(
        ("mujhe marna hai", "main marna chahta", "main marna chahti", "mai marna chahta", "mai marna chahti", "mar jana chahta", "mar jana chahti", "jeena nahi hai", "jeena nahi chahta", "jeena nahi chahti", "jina nahi chahta", "jina nahi chahti", "mujhe nahi jeena", "khud ko khatam", "khud ko maar", "suicide karna chahta", "suicide karna chahti", "suicide kar lunga", "suicide kar lungi", "aatmahatya", "apni jaan de", "मरना चाहता", "मरना चाहती", "मुझे मरना है", "मर जाना चाहता", "मर जाना चाहती", "जीना नहीं चाहता", "जीना नहीं चाहती", "मुझे नहीं जीना", "आत्महत्या करना", "आत्महत्या कर लूं", "खुद को खत्म", "अपनी जान दे"),
        ("ab nahi hota", "main bojh hoon", "bas ho gaya ab", "अब और नहीं सहा"),
        ("nahi", "nahin", "नहीं"), ("nahi chahta", "nahi chahti", "nahi hai", "नहीं चाहता", "नहीं चाहती"),
        other=(*_each("marna|mar jana|suicide karna|khud ko maarna", "chahta hai|chahti hai"), *_each("मरना|मर जाना|आत्महत्या करना", "चाहता है|चाहती है"), *_each("jeena nahi", "chahta hai|chahti hai"))),
    "ar": Phrases(
        ("أريد أن أموت", "أريد الموت", "اريد اموت", "ابي اموت", "ابغى اموت", "عايز اموت", "عاوز اموت", "عايزة اموت", "بدي موت", "بدي اموت", "أتمنى الموت", "أتمنى أن أموت", "أريد الانتحار", "أريد أن أنتحر", "أفكر في الانتحار", "أفكر بالانتحار", "سأنتحر", "أريد أن أقتل نفسي", "سأقتل نفسي", "لا أريد أن أعيش", "لا أريد العيش", "مش عايز اعيش", "ما ابغى اعيش", "ما بدي عيش", "أريد إنهاء حياتي", "أريد أن أؤذي نفسي", "أجرح نفسي"),
        ("لم أعد أحتمل", "لا أستطيع الاستمرار", "أنا عبء", "لا معنى للحياة", "أكره نفسي"),
        ("لا", "لم", "لن", "مش", "ما"), ("من الضحك", "من الجوع", "من الخجل"),
        other=(*_each("يريد أن|تريد أن", "يموت|تموت|ينتحر|تنتحر|يقتل نفسه|تقتل نفسها"), *_each("يريد|تريد|يفكر في|تفكر في|يفكر بـ", "الانتحار|الموت"))),
    "id": Phrases(
        ("ingin mati", "mau mati", "pengen mati", "pengin mati", "ingin bunuh diri", "mau bunuh diri", "pengen bunuh diri", "akan bunuh diri", "tidak ingin hidup", "nggak mau hidup", "gak mau hidup", "tidak mau hidup", "ga mau hidup", "mengakhiri hidup", "akhiri hidupku", "menyakiti diri sendiri", "lebih baik aku mati", "tidak ingin bangun lagi"),
        ("aku sudah tidak kuat", "aku tidak kuat lagi", "aku beban", "ingin menghilang", "benci diriku sendiri"),
        ("tidak", "nggak", "gak", "ga", "bukan", "tak"), ("ketawa", "kelaparan", "kebosanan", "rasanya ketawa"),
        other=_each("temanku|teman saya|adikku|kakakku|ibuku|ayahku|dia|pacarku|suamiku|istriku|anakku|sahabatku", "ingin mati|mau mati|ingin bunuh diri|mau bunuh diri|akan bunuh diri|pengen mati")),
    "sv": Phrases(("jag vill do", "vill bara do", "jag vill ta livet av mig", "ta livet av mig", "ta mitt liv", "jag vill inte leva", "vill inte leva langre", "jag orkar inte leva", "jag har sjalvmordstankar", "jag tanker pa sjalvmord", "jag vill skada mig sjalv", "jag vill inte vakna"), ("jag orkar inte mer", "jag vill forsvinna", "jag hatar mig sjalv"), ("inte", "aldrig"), ("av skratt", "av skam", "av hunger")),
    "da": Phrases(("jeg vil dø", "jeg vil bare dø", "jeg vil gerne dø", "tage mit eget liv", "jeg vil tage livet af mig", "jeg vil ikke leve", "jeg vil ikke leve mere", "jeg har selvmordstanker", "jeg tænker pa selvmord", "jeg vil skade mig selv"), ("jeg kan ikke mere", "jeg vil forsvinde", "jeg hader mig selv"), ("ikke", "aldrig"), ("af grin", "af sult")),
    "nb": Phrases(("jeg vil dø", "jeg vil bare dø", "jeg har lyst til a dø", "ta mitt eget liv", "ta livet mitt", "jeg vil ikke leve", "jeg vil ikke leve lenger", "jeg har selvmordstanker", "jeg tenker pa selvmord", "jeg vil skade meg selv"), ("jeg orker ikke mer", "jeg vil forsvinne", "jeg hater meg selv"), ("ikke", "aldri"), ("av latter", "av sult")),
    "fi": Phrases(("haluan kuolla", "haluaisin kuolla", "haluan tappaa itseni", "tapan itseni", "en halua elaa", "en halua enaa elaa", "haluan tehda itsemurhan", "ajattelen itsemurhaa", "haluan satuttaa itseani", "haluan viiltaa itseani"), ("en jaksa enaa", "haluan kadota", "vihaan itseani"), ("en", "enka"), ("nauruun", "nalkaan", "hapeaan")),
    "cs": Phrases(("chci umrit", "chci se zabit", "zabiju se", "nechci zit", "nechci uz zit", "uz nechci zit", "chci spachat sebevrazdu", "myslim na sebevrazdu", "chci si ublizit", "chci byt mrtvy", "chci byt mrtva"), ("uz nemuzu", "jsem pritez", "chci zmizet", "nenavidim se"), ("ne",), ("smichy", "hlady", "hanbou")),
    "sk": Phrases(("chcem zomriet", "chcem umriet", "chcem sa zabit", "zabijem sa", "nechcem zit", "uz nechcem zit", "chcem spachat samovrazdu", "myslim na samovrazdu", "chcem si ublizit"), ("uz nevladzem", "som na pritaz", "chcem zmiznut", "nenavidim sa"), ("ne",), ("od smiechu", "od hladu")),
    "hu": Phrases(("meg akarok halni", "nem akarok elni", "nem akarok tobbe elni", "megolom magam", "meg akarom olni magam", "ongyilkos akarok lenni", "ongyilkos leszek", "az ongyilkossagra gondolok", "bantani akarom magam"), ("nem birom tovabb", "el akarok tunni", "teher vagyok", "utalom magam")),
    "ro": Phrases(("vreau sa mor", "vreau sa ma omor", "ma omor", "vreau sa ma sinucid", "nu mai vreau sa traiesc", "nu vreau sa traiesc", "ma gandesc la sinucidere", "vreau sa-mi iau viata", "vreau sa imi fac rau", "as vrea sa fiu mort", "as vrea sa fiu moarta"), ("nu mai pot", "sunt o povara", "vreau sa dispar", "ma urasc"), ("nu",), ("de ras", "de foame", "de rusine")),
    "bg": Phrases(("искам да умра", "искам да се самоубия", "ще се самоубия", "искам да се убия", "не искам да живея", "вече не искам да живея", "мисля за самоубийство", "искам да се нараня"), ("не издържам повече", "в тежест съм", "искам да изчезна", "мразя се"), ("не",), ("от смях", "от глад", "от срам")),
    "el": Phrases(("θελω να πεθανω", "θελω να αυτοκτονησω", "θα αυτοκτονησω", "θελω να σκοτωθω", "δεν θελω να ζω", "δε θελω να ζω", "σκεφτομαι την αυτοκτονια", "θελω να κανω κακο στον εαυτο μου"), ("δεν αντεχω αλλο", "ειμαι βαρος", "θελω να εξαφανιστω", "μισω τον εαυτο μου"), ("δεν", "δε"), ("απο τα γελια", "στα γελια", "απο πεινα")),
    "he": Phrases(("רוצה למות", "בא לי למות", "רוצה להתאבד", "לא רוצה לחיות", "להרוג את עצמי", "לשים קץ לחיי", "לפגוע בעצמי"), ("אני לא יכול יותר", "אני לא יכולה יותר", "אני נטל", "רוצה להיעלם"), ("לא",), ("מצחוק", "מרעב", "מבושה")),
    "vi": Phrases(("toi muon chet", "minh muon chet", "em muon chet", "muon chet di", "muon tu tu", "muon tu sat", "khong muon song", "chan song", "ket thuc cuoc doi", "muon lam hai ban than"), ("toi khong chiu noi nua", "toi la ganh nang", "muon bien mat"), ("khong", "dung")),
    "th": Phrases(("อยากตาย", "ไม่อยากมีชีวิต", "ไม่อยากอยู่แล้ว", "อยากฆ่าตัวตาย", "จะฆ่าตัวตาย", "คิดฆ่าตัวตาย", "อยากทำร้ายตัวเอง"), ("ไม่ไหวแล้ว", "เป็นภาระ", "อยากหายไป"), ("ไม่", "ไม่ได้"), (), ("เพลง",), True),
    "ms": Phrases(("nak mati", "saya mahu mati", "aku nak mati", "nak bunuh diri", "mahu bunuh diri", "tak nak hidup", "tidak mahu hidup", "cederakan diri sendiri"), ("saya tak tahan lagi", "saya beban", "nak hilang"), ("tak", "tidak", "bukan"), ("ketawa", "kelaparan")),
    "tl": Phrases(("gusto ko nang mamatay", "gusto kong mamatay", "gusto ko na mamatay", "gusto kong magpakamatay", "gusto ko nang magpakamatay", "magpapakamatay ako", "ayoko nang mabuhay", "ayaw ko nang mabuhay", "gusto kong saktan ang sarili ko", "wakasan ang buhay ko"), ("hindi ko na kaya", "pabigat ako", "gusto kong maglaho"), ("hindi", "ayoko"), ("sa tawa", "sa gutom", "kakatawa")),
    "bn": Phrases(("আমি মরতে চাই", "আমি মরে যেতে চাই", "মরে যেতে ইচ্ছে করে", "মরে যেতে ইচ্ছা করে", "আমি আত্মহত্যা করব", "আমি আত্মহত্যা করতে চাই", "আত্মহত্যার কথা ভাবছি", "আমি বাঁচতে চাই না", "আর বাঁচতে চাই না", "বাঁচতে ইচ্ছে করে না", "বাঁচতে ইচ্ছা করে না", "নিজেকে শেষ করে দিতে চাই", "নিজেকে মেরে ফেলতে চাই", "ami morte chai", "ami more jete chai", "more jete icche kore", "ami bachte chai na", "ar bachte chai na", "bachte icche kore na", "ami attohotta korbo", "ami atmohotta korbo", "nijeke shesh kore dite chai"), ("আর পারছি না", "আমি সবার বোঝা", "আমি একটা বোঝা", "হারিয়ে যেতে চাই", "নিজেকে ঘৃণা করি", "ar parchi na", "ami ekta bojha", "hariye jete chai"), ("আমি বলিনি যে", "ami bolini je"), ("না", "হাসতে হাসতে", "na")),
    "ur": Phrases(("مرنا چاہتا ہوں", "مرنا چاہتی ہوں", "مجھے مرنا ہے", "میں خودکشی کرنا چاہتا ہوں", "میں خودکشی کرنا چاہتی ہوں", "میں خودکشی کر لوں گا", "میں خودکشی کر لوں گی", "خودکشی کا سوچ رہا ہوں", "خودکشی کا سوچ رہی ہوں", "جینا نہیں چاہتا", "جینا نہیں چاہتی", "مجھے نہیں جینا", "میں اپنی جان لے لوں گا", "میں اپنی جان لے لوں گی", "خود کو ختم کرنا چاہتا ہوں", "خود کو ختم کرنا چاہتی ہوں", "marna chahta hoon", "marna chahti hoon", "main mar jana chahta hoon", "main mar jana chahti hoon", "main khudkushi karna chahta hoon", "main khudkushi karna chahti hoon", "khudkushi kar lunga", "khudkushi kar lungi", "jeena nahi chahta", "jeena nahi chahti", "apni jaan le lunga", "apni jaan le lungi"), ("اب برداشت نہیں ہوتا", "میں سب پر بوجھ ہوں", "میں بوجھ ہوں", "خود سے نفرت ہے", "ab bardasht nahi hota", "main bojh hoon", "khud se nafrat hai"), ("نہیں", "nahi"), ("ہنس ہنس کے", "hans hans ke")),
    "ne": Phrases(("म मर्न चाहन्छु", "मलाई मर्न मन छ", "मलाई मर्न मन लाग्छ", "मर्न मन लागेको छ", "म आत्महत्या गर्छु", "म आत्महत्या गर्न चाहन्छु", "आत्महत्या गर्न मन लाग्छ", "मलाई बाँच्न मन छैन", "बाँच्न मन लाग्दैन", "म बाँच्न चाहन्नँ", "आफूलाई सिध्याउन मन लाग्छ", "ma marna chahanchu", "malai marna man cha", "malai marna man lagcha", "marna man lageko cha", "ma aatmahatya garchu", "aatmahatya garna man lagcha", "malai bachna man chaina", "bachna man lagdaina", "ma bachna chahanna"), ("अब सक्दिनँ", "म बोझ हुँ", "हराउन मन लाग्छ", "aba sakdina", "ma bojh hu", "haraauna man lagcha"), ("होइन", "hoina"), ("हाँसेर",)),
    "si": Phrases(("මට මැරෙන්න ඕන", "මට මැරෙන්න ඕනේ", "මට මැරෙන්න ඕනෙ", "මට මැරෙන්න හිතෙනවා", "මම මැරෙන්නයි යන්නේ", "මට ජීවත් වෙන්න එපා", "මට ජීවත් වෙන්න ඕන නෑ", "මට ජීවත් වෙන්න ඕනේ නෑ", "මම සිය දිවි නසා ගන්නවා", "සිය දිවි නසා ගන්න හිතෙනවා", "මට සිය දිවි නසා ගන්න ඕන", "mata marenna ona", "mata marenna one", "mata marenna oni", "mata marenna hithenawa", "mata jeewath wenna epa", "mata jiwath wenna epa", "mata jeewath wenna one na", "siya diwi nasa ganna hithenawa"), ("මට තවත් බෑ", "මම බරක්", "අතුරුදහන් වෙන්න හිතෙනවා", "mata thawath ba", "mama barak"), ("කිව්වේ නෑ",), ("නෑ", "නැහැ", "na", "naha")),
}
# fmt: on
