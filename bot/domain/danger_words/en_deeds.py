"""English, by meaning, continued: what is being done or has been arranged, said without a wish.

Classes and rules as in `en_senses.py`, whose classes are named here too.
"""

from __future__ import annotations

# fmt: off
CLASSES: dict[str, str] = {
    "INJECTX": "inject|injecting|injected|shot up|shooting up",
    "ALLOFX": "all of my|all my|all the|all of the|the whole|my whole|too much|double my|triple my|every unit of my",
    "INSULINX": "insulin|insulin pen|pen|morphine|heroin|fentanyl|syringe|stash|supply|dose",
    "ENGINEON": "engine on|engine running|engine is on|engine is running|motor running|motor on|exhaust on",
    "SHEDX": "shed|garage|attic|loft|barn|cupboard|boot",
    "GOTX": "got|fetched|took|get|getting|brought",
    "POISONX": "POISON|sniper|weedkiller|rat poison|phenyl|harpic|dettol|zonrox|gramoxone|paraquat",
    "DRINKX": "drink|drank|drunk|swallow|swallowed|consumed|ate",
    "DRANKX": "drank|swallowed|consumed|drinking|swallowing",
    "REACHX": "reach|reaching|going|go",
    "STOODX": "standing|stood|stand|sitting|sat|sit|am|waiting|lying|lay",
    "TRACKSX": "tracks|track|railway line|train line|rails|railway|level crossing",
    "NEXTX": "the next one|the next train|a train|the train|the last train|one to come",
    "INWATERX": "into the sea|into the river|into the lake|into the ocean|into the canal|into the water",
    "GOBACKX": "not turning back|not coming back|not stopping|not going back|never coming back|going under|letting go",
    "DEEPX": "is deep|is too deep|is bad|will not stop bleeding|will not close|is bleeding|is gushing|went deep|needs stitches",
    "CUTTINGX": "cutting|slashing|slicing|carving|selfharming",
    "CHESTPAIN": "chest hurts|chest is hurting|chest pain|chest pains|chest is tight",
    "CHOOSEX": "decided between|choosing between|choose between|deciding between|torn between|decide between",
    "NOTSCARED": "no longer scared of|not scared of|no longer afraid of|not afraid of|no longer frightened of",
    "NOTKNOWHOW": "not know how not to|not know how to not|not see how not to|not know how i am not going to|not see how i am not going to",
    "LETDIE": "let me die please|please let me die|let me die already|let me die in peace please|let me go and die",
    # from others
    "WEAPON": "knife|gun|machete|axe|bat|hammer|shotgun|rifle|pistol|blade|cutlass|crowbar|hatchet",
    "HASX": "has a|has got a|has the|has his|has her|has got his|has got the|holding a|holding the|got a|have a|have|have got a|with a",
    "HIDINGX": "i am locked in|i am hiding|i am hid in|hiding in|hiding under|i locked myself in|locked myself in|i am in the bathroom with the door locked|barricaded in|i can not get out|we are locked in|we are hiding|i am barricaded in|locked in my room|locked in my bedroom|locked in the bathroom|locked in the toilet",
    "HOMEX": "kitchen|house|room|bedroom|flat|hallway|garden|home|hall|apartment",
    "BREAKDOOR": "breaking down the door|breaking down my door|breaking the door down|breaking my door down|kicking the door in|kicking my door in|kicking the door down|kicking down the door|kicking down my door|smashing the door|smashing my door|hammering on the door|banging on the door|banging on the windows|banging on the window|banging on my door|outside my door|outside my window|outside the bathroom door|coming up the stairs|coming through the door",
    "KILLUS": "kill me|stab me|shoot me|burn me|kill us|shoot us|burn us|stab us|kill us all|burn the house down|burn down the house|set the house on fire|set fire to the house|set me on fire|set us on fire|set us alight|finish me|finish me off|end me|slit my throat|cut my throat|drown me|strangle me|beat me to death|bury me",
    "SAIDHEWILL": "said he will|says he will|said he would|says he is going to|said he is going to|saying he will|saying he is going to|shouting he will|shouting he is going to|screaming he will|screaming he is going to|say he will|said she will|says she will|says she is going to|said she would|shouting she will|says they will|said they will|threatened to|threatening to|threatens to|swore he would|is going to|are going to|will|says he|say he",
    "WITHUS": "with me in it|with us in it|with me inside|with us inside|with the kids inside|with my kids inside|when he wakes up|when he gets back|when he gets home|when he comes back|when she wakes up|when she comes back|before morning|if i call the police|if i leave him|if i leave her|and i believe him|and i believe her|and he means it|and he has a WEAPON|and has a WEAPON",
    # farewells and what is arranged
    "READTHIS": "read this|reads this|are reading this|is reading this|find this|finds this|see this|sees this|get this|gets this",
    "TOOLATE": "too late|i will be gone|i will be dead|i am gone|i will not be here|i will not be alive|i am dead",
    "BOOKEDX": "booked|rented|got|taken|found",
    "ROOMX": "hotel|motel|hotel room|motel room|room|cabin|airbnb|lodge",
    "FINDME": "find me|find my body|finds me|finds my body|found me|see me like that|see it",
    "CLIFFX": "cliffs|cliff|bridge|gorge",
    "MYDEATH": "my own funeral|my cremation|my own coffin|my own burial",
    "LASTDAYS": "days left of|weeks left of|hours left of|day left of|days left for|last days of",
    "TELLKIN": "tell my|tell the|tell",
    "OFFSELF": "switch myself off|turn myself off|switch me off|turn me off for good|delete myself",
    "NOTLIVEPAST": "not have intention to live|not have intention to be alive|not have any intention to live|not have any intention of living|not intend to live|not plan to live|not expect to live|not planning to live|no intention to live|no intention of living|not intending to live",
}

NOW: tuple[str, ...] = (
    # an act in progress, or means in hand
    "INJECTX ~1 ALLOFX ~2 <INSULINX", "garage ~3 <ENGINEON $", "garage ~3 <ENGINEON and", "<hose ~4 exhaust $", "<hose ~4 exhaust and", "exhaust ~4 <window",
    "^ ~2 GOTX ~1 <ROPEX out ~3 SHEDX $", "i ~2 DRINKX ~2 <POISONX", "^ DRANKX ~4 <POISONX", "my wrists are <open", "my veins are <open", "i ~2 DRINKX something ~3 no suppose <DRINKX", "i ~2 DRINKX something ~3 not suppose to <DRINKX",
    "my hand ~2 REACHX for ~4 <POISONX", "my hand ~2 REACHX for ~4 <MEANS",
    "STOODX ~3 TRACKSX ~2 waiting for <NEXTX", "STOODX ~2 on the <TRACKSX $", "INWATERX ~6 <GOBACKX", "INWATERX , ~2 <GOBACKX", "stones in my pockets ~4 <WATERX", "stones in my pockets , ~4 <WATERX",
    "CUTTINGX and ~2 <DEEPX", "CUTTINGX , ~3 <DEEPX", "^ <selfharming ~6 right now", "^ <cutting myself ~6 right now",
    "CHESTPAIN and ~1 arm ~2 <numb", "CHESTPAIN , ~1 arm ~2 <numb", "CHOOSEX ~1 HIGH and ~1 <MEANS", "CHOOSEX ~1 MEANS and ~1 <MEANS", "CHOOSEX ~1 MEANS and ~1 <HIGH",
    "i ~2 NOTSCARED <SELFKILL", "NOTKNOWHOW <SELFKILL", "NOTKNOWHOW <DOHARM", "<LETDIE", "^ let me <die $", "NOTLIVEPAST <THISNOW", "NOTLIVEPAST <past",
    "stops me before i TAKEV <these", "stops me before i TAKEV <them",
    # danger that comes from others
    "ABUSER ~1 HASX <WEAPON ~2 HIDINGX", "ABUSER ~1 HASX <WEAPON , ~1 HIDINGX", "ABUSER ~1 HASX <WEAPON ~1 and ~2 HIDINGX", "HIDINGX ~6 , ~1 ABUSER ~1 HASX <WEAPON",
    "ABUSER ~3 SAIDHEWILL ~1 <KILLUS ~1 WITHUS", "ABUSER ~3 SAIDHEWILL ~1 <KILLUS ~1 tonight $", "ABUSER in my HOMEX and ~1 HASX <WEAPON", "ABUSER in my HOMEX , ~1 HASX <WEAPON", "ABUSER ~3 SAIDHEWILL ~1 <KILLUS , ~3 BREAKDOOR", "ABUSER ~3 SAIDHEWILL ~1 <KILLUS and ~3 BREAKDOOR", "ABUSER ~3 SAIDHEWILL ~1 <KILLUS , ~2 HASX WEAPON", "ABUSER ~3 SAIDHEWILL ~1 <KILLUS and ~2 HASX WEAPON",
    "BREAKDOOR ~4 SAIDHEWILL ~1 <KILLUS", "BREAKDOOR , ~3 SAIDHEWILL ~1 <KILLUS",
    "ABUSER ~1 <following me home",
    # farewells, and what is arranged
    "not ~1 cry for help ~1 it is ~2 <goodbye", "not ~1 cry for help , it is ~2 <goodbye", "^ READTHIS ~4 <TOOLATE",
    "by the time ~4 READTHIS ~2 <TOOLATE", "when ~3 READTHIS ~2 <TOOLATE",
    "do it ~6 so i BOOKEDX ~2 <ROOMX", "BOOKEDX ~2 ROOMX so ~6 <FINDME", "one way ticket to ~1 <CLIFFX", "LASTDAYS <me $", "one less of <me", "<OFFSELF", "<MYDEATH",
)
"""Now, unless negated, past, quoted or made light of."""

OTHER: tuple[str, ...] = (
    *(f"found ~2 {means} {where} my ~1 PERSON" for means in ("blades", "razors", "razor", "noose") for where in ("in", "under")),
    "sounds like a <goodbye", "sounds like goodbye", "sounded like a <goodbye", "reads like a <goodbye", "looks like a <goodbye note", "sounds like a <suicide note",
)
"""Found with somebody else, or read of them; searched like `en.OTHER`."""

TAKEN_BACK: tuple[str, ...] = (
    "i lied", "^ lied", "^ lying", "i was lying", "they are wrong", "he is wrong", "she is wrong", "you are wrong", "is a lie", "was a lie",
    "it is not true", "that is not true", "is no longer true", "was not true", "i did not mean it", "not mean a word",
)
"""After a negation: what was denied stands."""
# fmt: on
