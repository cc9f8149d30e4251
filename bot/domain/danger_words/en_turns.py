"""English: what turns a dangerous statement round although it stands apart from it.

It is denied afterwards, let go of, told as of another time, taken up again, shared, quoted or thrown at others.
Patterns and classes as in `en.py`.
"""

from __future__ import annotations

# fmt: off
CLASSES: dict[str, str] = {
    "BEX": "is|are|was|were|will be|would be|has been|have been|could be|can be",
    "NOTX": "not|never|nowhere|hardly|no longer",
    "NOCHOICE": "an option|my option|on the table|on my list|on my mind|on the cards|in the cards|on the agenda|on the menu|in my plans|part of my plan|part of my plans|part of the plan|my plan|the plan|the answer|an answer|my answer|the solution|a solution|my solution|a choice|my choice|the way|my way|a way out|the way out|for me|me anymore|who i am|what i want|what i feel|what i mean|what i meant|what i said|what i am feeling|what i am saying|what this is|what it is|what is going on|something i want|something i would|something i plan|something i will|something i consider|something i think|anything i want|anything i would|happening|going to happen|near my mind|in my head anymore|in me",
    "IDEAX": "idea of|ideas of|thought of|thoughts of|plan to|plans to|plan of|plans of|plans for|wish to|urge to|notion of|dream of|fantasy of|idea about|thoughts about|urges to",
    "DROPX": "given up|gave up|giving up|let go of|letting go of|dropped|buried|ditched|shelved|abandoned|got over|gotten over|put aside|outgrew|outgrown|binned|lost|moved past|moved on from",
    "LIFEPART": "uni|university|school|college|secondary school|high school|boarding school|primary school|sixth form|my teens|my twenties|my thirties|my youth|my childhood|that job|those days|those years|that year|a past life|the army|the navy|my darkest days|my worst year",
    "SEASON": "year|winter|summer|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|christmas",
    "GROWING": "kid|child|teen|teenager|student|boy|girl|young man|young woman|pupil|fresher|youngster",
    "ERA": "lockdown|the pandemic|covid|the war|my divorce|the divorce|my first marriage|my degree|my time in|exchange year",
    "HELPX": "medication|meds|therapy|treatment|rehab|this group|this circle|i found|i met|i got help|i got sober|i started|i came here|i joined|antidepressants|sobriety|my dog|my kids were born|my daughter was born|my son was born",
    "SAYVERB": "says|said|shouts|shouted|screams|screamed|yells|yelled|whispers|whispered|writes|wrote|thinks|goes|sings|sang|reads|read|mutters|muttered|declares|announces|announced|cries|posted|texted|tweeted|starts|started|begins|began|opens|opened|ends|continues|go",
    "WORK": "song|track|album|book|memoir|novel|film|movie|play|scene|show|series|poem|musical|opera|ballad|podcast|documentary|story|comic|essay|thesis|lecture|article|biography|autobiography|sitcom|drama|talk|film|sketch|monologue|tale|diary",
    "MEDIAX": "listening to|listened to|watching|watched|rewatching|streaming|playing|singing|humming|called|titled|named|entitled|headlined|captioned",
    "CARRIES": "where|in which|with the line|with the words|with a line|that goes|that says|which goes|whose chorus",
    "DEATHNOUN": "suicide|death|dying|die|selfharm|cutting|overdose|overdosing|dead|kill|killing|jumping|myself|kms|knife",
    "ANYOF": "every|each|those|that|one|most|all|some|many|ago",
    "SINCE": "since",
    "EARNEST": "serious|seriously|joking|irl|honestly|real",
    "TOWARDS": "want|wish|plan|planning|going|to|of|the|a|any",
    "WHOX": "i|we|he|she|they|mum|dad|you",
    "HAPPENED": "lived|was|were|had|worked|left|died|went|got|moved|came|started|lost|broke|stayed|studied|married|served",
    "CHARACTER": "narrator|protagonist|hero|heroine|villain|antagonist|poet|singer|rapper|actor|actress|comedian|speaker",
    "TEXTX": "letter|headline|line|haiku|verse|entry|caption|sticker|sign|poster|sentence|paragraph|postcard|graffiti",
    "BREAKX": "breakup|break up|divorce|accident|exams|surgery|miscarriage|redundancy|bankruptcy",
    "AGEX": "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|12|13|14|15|16|17|18|19|20|21|22|23|24|25",
    "TOOX": "too|as well|next|also",
    "WISHVERB": "wish|wished|hope|hoped|pray|prayed",
    "EVEN": "even|ever",
    "CUTTABLE": "carbs|caffeine|sugar|calories|gluten|dairy|alcohol|meat|salt|coffee|bread|corners|costs|spending|grass|wood|paper|fabric|ties|onions|hair|hedges|classes|hours|budgets|coupons|cake|vinyl|keys|glass|nothing else",
    "ATPRESENT": "am|will|want|keep|need|intend|plan|think",
    "INVERTED": "did|do|have|had|am|was|would|could|will|can|should",
    "ELSEYOU": "yourself|urself|yourselves|yoself|ya self|ur self",
    "SLAYX": "kill|hang|rope|drown|shoot|neck|unalive|off|end|delete|erase|gas|murder|stab|burn|yeet|choke|remove",
    "GOAWAY": "jump off|jump in front|walk off|step off|drink bleach|drink some bleach|eat bleach|die|drown|choke|hang|rot|swallow bleach|play in traffic|disappear|drop dead|burn|step in front|take a long walk off|unalive",
    "FAVOUR": "do us all a favour|do us all a favor|do us a favour|do us a favor|do everyone a favour|do everyone a favor|do the world a favour|do the world a favor|do me a favour|do me a favor",
    "YOUSHOULD": "you should|you should all|you need to|you can|you can all|you all should|why do not you|why not you|hope you|hope they|i hope you|wish you would|wish you|you deserve to|people like you should|you better|you ought to",
}

DENIED: tuple[str, ...] = (
    "BEX NOTX ~1 NOCHOICE", "BEX out of the question", "BEX off the table", "BEX the last thing i want", "BEX the last thing on my mind",
    "BEX the one thing i will not", "BEX the one thing i would not", "BEX the one thing i would never", "BEX the one thing i will never", "BEX the last thing i would", "BEX the last thing i will",
    "BEX NOTX NOCHOICE", "BEX never NOCHOICE", "never crossed my mind", "never entered my mind", "never entered my head", "never occurred to me", "not crossed my mind", "not cross my mind", "never crosses my mind", "has no appeal",
    "holds no appeal", "not appeal to me", "BEX nothing i want", "BEX nothing i would", "will never happen", "will not happen", "am not $", ". never $", ". nope $", ". no $", ". no way $", ". no chance $", ". not a chance $", ". not me $", ". no thanks $",
)
"""Directly after a statement."""

LET_GO: tuple[str, ...] = (
    "rather ~5 than", "sooner ~5 than", "too ~1 to", "too much of a ~1 to",
    "far from", "long way from", "miles from", "million miles from", "done with want", "finished with want", "through with want", "past want", "nowhere near", "not anywhere near", "DROPX the IDEAX", "DROPX my IDEAX", "DROPX all IDEAX", "DROPX that IDEAX", "DROPX any IDEAX",
    "talked me out of", "talked myself out of", "talk myself out of", "decided not to", "changed my mind about", "the opposite of", "anything but", "turned my back on", "done with the IDEAX",
    "free of IDEAX", "free from IDEAX",
)
"""Directly before a statement; each counts as a negation."""

UNTRUE: tuple[str, ...] = (
    "wrong to say", "wrong to think", "false to say", "a lie to say", "lying if i said", "lie if i said", "lying to say", "untrue that", "false that", "not true that", "a lie that",
    "exaggerating if i said", "exaggeration to say", "nobody should worry", "nobody should think", "nobody needs to worry", "nobody has to worry", "no need to worry", "no reason to worry",
    "do not worry that", "would be silly to think", "silly to think", "nonsense that", "the rumour that", "a myth that",
)
"""Before a statement with its subject; each counts as a negation."""

EVER: tuple[str, ...] = (
    "not like i am", "not like i want", "not like i will", "not like i would", "not as if i am", "not as if i want", "not as though i am", "hardly ever", "barely ever", "almost never", "rarely", "for once i did not", "got through ~3 without", "made it ~4 without", "went ~4 without", "days without", "weeks without", "months without",
    "not think i have ever", "not say i have ever", "not believe i have ever", "not remember ever", "not recall ever", "not sure i have ever", "not think i ever", "have never ,", "had never ,",
)
"""Before a statement, whose own words may hold no wish: it was never so."""

THEN: tuple[str, ...] = (
    "before i had", "before i met", "before i found", "before i got", "before i started", "before i moved", "before i came", "before i knew", "before i left", "before we moved",
    "after my ~1 BREAKX", "after the BREAKX", "at AGEX", "when i was AGEX", "when WHOX HAPPENED", "the night ~2 HAPPENED", "the day ~2 HAPPENED", "the year ~2 HAPPENED", "the summer ~2 HAPPENED", "the winter ~2 HAPPENED",
    "in LIFEPART", "at LIFEPART", "during LIFEPART", "last SEASON", "that year", "that winter", "that summer", "that spring", "that autumn", "as a GROWING", "when i was a GROWING", "when i was ~1 young", "when i was ~1 little", "when i was younger", "when i was small",
    "when i was at LIFEPART", "when i was in LIFEPART", "during ERA", "in ERA", "before ~2 HELPX", "until ~2 HELPX", "till ~2 HELPX", "back then", "back when", "back in", "way back", "years back", "months back", "a while back", "growing up",
    "once upon a time", "there was a time", "there were times", "there were days", "there were nights", "there were years", "the old me", "old version of me", "my younger self", "long ago", "at my lowest", "at my worst", "in my former",
    "a decade ago", "in those days", "in the past", "after ~1 divorce", "i once", "all those years", "for years i was", "earlier in my life", "in another life", "i remember when", "once $",
)
"""It is of another time."""

LASTING: tuple[str, ...] = (
    "since", "for weeks", "for months", "for years", "for days", "for ages", "for so long", "for a long time", "for a while now", "my whole life", "all my life",
)
"""After "I have wanted to": it lasts."""

RESUMED: tuple[str, ...] = (
    "is back", "are back", "come back", "came back", "comes back", "never went away", "never left", "never stopped", "not gone away", "has not gone", "have not gone", "has not changed", "nothing has changed", "have not changed",
    "here again", "there again", "again now", "now again", "feel the same", "the same now", "same today", "no different now", "nor now", "this time i", "not over",
    "again tonight", "again today", "again this week", "to this day",
)
"""After something of another time: it is so again."""

NOW_SO: tuple[str, ...] = (
    *(f"{part} i {must} $" for part in (",", ".") for must in ("need to", "have to", "must")), "now i do $", "i do now $", "now i am $", "i am now $")
"""What was not so is so now."""

STILL_DO: tuple[str, ...] = (
    *NOW_SO,
    "i still do", "still do $", "i still am", "still am $", "i still want", "i do again", "i am again", "i still feel", "still there $", "i still mean it",
)
"""The same after a statement that holds no negation: "I wanted to die. I still do."."""

STILL_NOT: tuple[str, ...] = ("still do not", "still can not", "do not now either", "still not", "not now either", "nor do i now")
"""The same after one that holds a negation: "I didn't want to live, and still don't."."""

TRUE_OF_ME: tuple[str, ...] = (
    "PERSON is right", "PERSON are right", "PERSON was right", "PERSON were right", "it is true", "and i am $", "and i will $", "and i do $", "they are right", "not wrong",
)
"""After what others make of the writer: so it is."""

SHARED: tuple[str, ...] = (
    "so am i", "so do i", "so would i", "so will i", "so have i", "me too", "me as well", "i am too", "i do too", "i am as well", "i do as well", "same here", "same for me", "i feel the same", "i want the same",
    "i feel like that too", "i feel that way too", "i want to too", "i want that too", "it is the same for me", "that makes two of us", "that makes 2 of us", "i want it too",
)
"""After worry about somebody else: it is so with the writer."""

ANOTHER_DOES: tuple[str, ...] = (
    "PERSON does", "PERSON is $", "PERSON is and", "PERSON might $", "PERSON did $", "PERSON did and", "PERSON wants to $", "PERSON has $", "PERSON is ,",
)
"""After the writer's own denial, in the same sentence: somebody else is in danger."""

TOLD_IN: tuple[str, ...] = (
    "WORK ~1 full of", "CHARACTER SAYVERB", "CHARACTER who",
    "WORK CARRIES", "WORK ~1 about", "WORK ~2 CARRIES", "MEDIAX", "there is a WORK", "scene where", "WORK ~2 man who", "WORK ~2 woman who", "WORK ~2 boy who", "WORK ~2 girl who", "WORK ~2 guy who", "WORK ~2 someone who",
    "WORK ~1 by a man who", "WORK ~1 by a woman who",
)
"""Before a statement: it is told in a work of somebody's."""

ABUSE: tuple[str, ...] = (
    "SLAYX ELSEYOU", "FAVOUR and ~1 GOAWAY", "FAVOUR , ~1 GOAWAY", "FAVOUR , ~1 SLAYX", "FAVOUR and ~1 SLAYX", "YOUSHOULD ~1 GOAWAY", "YOUSHOULD go GOAWAY", "FAVOUR GOAWAY", "^ GOAWAY a bridge", "^ GOAWAY a cliff", "^ GOAWAY loser", "YOUSHOULD ~1 SLAYX ELSEYOU",
    "^ die in a fire", "^ go ~1 GOAWAY", "^ kys", "you ~2 kys", "he ~3 kys", "she ~3 kys", "they ~3 kys", "someone ~3 kys", "kys loser", "kys noob",
)
"""Thrown at somebody else: a matter for a report, no danger of the writer's."""
NOW: tuple[str, ...] = (
    *(f"{me} who ~1 {wish} <{act}" for me in ("it is me", "i am the one", "it was me", "i am the person") for wish in ("wants to", "want to", "is going to") for act in ("DIE", "ENDIT")),
    *(f"{when} i have <KILLED myself" for when in ("once", "when", "after", "before")), "after i <KILL myself", "once i <KILL myself", "when i <KILL myself",
    "killed HIMSELF ~4 and i am going to <TOOX", "killed HIMSELF ~4 and i will <TOOX", "killed HIMSELF ~4 and i am <TOOX",
    "^ <kms ~4 EARNEST", "nothing left ~3 but <death", "nothing left ~3 but <dying", "nothing left ~3 but to <DIE",
    "GOING beat HIM to <death", "want to beat HIM to <death", "will beat HIM to <death",
)
"""Searched like `en.NOW`."""

OTHER: tuple[str, ...] = (
    *(f"{mark} on {whose} <BODY" for mark in ("cuts", "burns", "slashes", "cut marks", "self harm scars", "fresh scars", "selfharm scars") for whose in ("her", "his", "their")),
)
"""Searched like `en.OTHER`."""

IDIOMS: tuple[str, ...] = (
    "cut me a", "cut me some", "cut him some", "cut her some", "nothing matters but", "nothing matters like", "under the knife", "dead to the world", "cutting CUTTABLE", "cut CUTTABLE", "cutting out CUTTABLE")
"""Searched like `en.IDIOMS`."""
# fmt: on

GROUPS: dict[str, tuple[str, ...]] = {
    "denied": DENIED,
    "let go": LET_GO,
    "untrue": UNTRUE,
    "ever": EVER,
    "then": THEN,
    "lasting": LASTING,
    "resumed": RESUMED,
    "now so": NOW_SO,
    "still do": STILL_DO,
    "still not": STILL_NOT,
    "true of me": TRUE_OF_ME,
    "shared": SHARED,
    "another does": ANOTHER_DOES,
    "told in": TOLD_IN,
    "abuse": ABUSE,
}
