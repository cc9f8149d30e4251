"""How words are disguised: look-alike letters, digits for letters, run-together and shortened words."""

LOOKALIKES = dict(
    zip(
        "авеікмнорстухѕјԁԛԝһӏαβεικνορτυχωϲɑɡıℓ",
        "abeikmhopctyxsjdqwhlabeiknoptuxwcagil",
        strict=True,
    )
)
"""Cyrillic, Greek and other letters that look Latin; used only in words that also hold Latin letters,
or when the word is then a known one."""

DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i",
          "€": "e", "|": "i", "+": "t"}  # fmt: skip
DIGIT_ONE_AS_L = {**DIGITS, "1": "l", "!": "l", "|": "l"}

EXPAND: dict[str, str] = {
    "im": "i am", "i'm": "i am", "ima": "i am going to", "imma": "i am going to", "ive": "i have",
    "i've": "i have", "i'll": "i will", "i'd": "i would", "id": "i would", "ill": "i will", "gonna": "going to", "gunna": "going to",
    "gona": "going to", "wanna": "want to", "wana": "want to", "wnna": "want to", "wan": "want", "gotta": "have to",
    "finna": "going to", "boutta": "about to", "tryna": "trying to", "bouta": "about to", "wanting": "want",
    "dont": "do not", "don't": "do not", "didnt": "did not", "didn't": "did not", "doesnt": "does not",
    "doesn't": "does not", "cant": "can not", "can't": "can not", "cannot": "can not", "couldnt": "could not",
    "couldn't": "could not", "wont": "will not", "won't": "will not", "wouldnt": "would not",
    "wouldn't": "would not", "shouldnt": "should not", "shouldn't": "should not", "isnt": "is not",
    "isn't": "is not", "aint": "am not", "ain't": "am not", "arent": "are not", "aren't": "are not",
    "wasnt": "was not", "wasn't": "was not", "weren't": "were not", "havent": "have not", "haven't": "have not",
    "hasnt": "has not", "hasn't": "has not", "hadn't": "had not", "hadnt": "had not", "neednt": "need not",
    "he's": "he is", "he'd": "he would", "she'd": "she would", "they'd": "they would", "you'd": "you would", "it'd": "it would", "itd": "it would", "hes": "he is", "she's": "she is", "shes": "she is", "they're": "they are",
    "theyre": "they are", "it's": "it is", "its": "it is", "there's": "there is", "theres": "there is",
    "that's": "that is", "thats": "that is", "who's": "who is", "he'll": "he will", "she'll": "she will",
    "they'll": "they will", "life's": "life is", "what's": "what is", "whats": "what is", "we're": "we are",
    "nobody's": "nobody is", "everyone's": "everyone is", "let's": "let us", "you're": "you are",
    "dunno": "do not know", "idk": "i do not know", "idc": "i do not care", "u": "you", "ur": "your",
    "2": "to", "killmyself": "kill myself", "hurtmyself": "hurt myself",
    "cutmyself": "cut myself", "endmylife": "end my life", "wannadie": "want to die", "wanttodie": "want to die",
    "iwanttodie": "i want to die", "iwannadie": "i want to die", "endit": "end it", "yall": "you all",
    "friend's": "friend is", "brother's": "brother is", "sister's": "sister is", "mum's": "mum is",
    "mom's": "mom is", "dad's": "dad is", "husband's": "husband is", "boyfriend's": "boyfriend is",
    "ex's": "ex is", "someone's": "someone is", "somebody's": "somebody is", "noone": "nobody",
    "anybody": "anyone", "everybody": "everyone", "somebody": "someone", "mom": "mum", "mommy": "mum",
    "mam": "mum", "mama": "mum", "mother": "mum", "father": "dad", "daddy": "dad", "papa": "dad",
    "ik": "i know", "rn": "right now", "tn": "tonight", "tonite": "tonight", "2nite": "tonight",
    "tmrw": "tomorrow", "cuz": "because", "coz": "because", "cause": "because", "bc": "because", "bcuz": "because",
    "cos": "because", "tho": "though", "pls": "please", "plz": "please", "sm1": "someone", "some1": "someone",
    "any1": "anyone", "no1": "nobody", "b4": "before", "4ever": "forever", "alr": "already", "bf": "boyfriend",
    "gf": "girlfriend", "bestie": "friend", "bff": "friend", "buddy": "friend", "mate": "friend", "thru": "through", "n": "and", "havin": "having", "everyones": "everyone's", "dissapear": "disappear", "disapear": "disappear", "disappeer": "disappear",
}  # fmt: skip

SPELLINGS: dict[str, str] = {
    "killd": "killed", "kiled": "killed", "kild": "killed", "wld": "would", "cld": "could", "shld": "should", "wna": "wanna", "cnt": "cant", "dnt": "dont", "evry": "every", "evryone": "everyone", "ppl": "people", "bcos": "because", "becuse": "because", "becasue": "because", "tomorow": "tomorrow", "tommorow": "tomorrow", "2moro": "tomorrow", "nemore": "anymore", "nite": "night", "tonit": "tonight", "nyt": "night", "cnat": "cant", "catn": "cant", "dnot": "dont", "dotn": "dont", "donr": "dont", "abut": "about", "bout": "about", "abt": "about", "abuot": "about", "aobut": "about", "gonig": "going", "giong": "going", "goign": "going", "wnana": "wanna", "wanan": "wanna", "thinkng": "thinking", "thinikng": "thinking", "thnking": "thinking", "thiking": "thinking", "raelly": "really", "realy": "really", "rly": "really", "jsut": "just", "jus": "just", "juts": "just", "tihnk": "think", "thnik": "think", "kno": "know", "lfie": "life", "liek": "like", "hvae": "have", "tonihgt": "tonight", "2night": "tonight", "evrything": "everything", "everyting": "everything", "everythin": "everything", "nothin": "nothing", "nuthin": "nothing", "somethin": "something", "plz": "please", "wudnt": "wouldnt", "cudnt": "couldnt", "cud": "could", "wud": "would", "shud": "should",

    "wishing": "wish", "hoping": "hope", "praying": "pray", "kiil": "kill", "klll": "kill", "kiiil": "kill", "kiii": "kill",
    "myseif": "myself", "myseff": "myself", "suicidaI": "suicidal", "killmyslef": "killmyself",
    "kilm": "kill", "dei": "die", "suiciding": "suicide", "wabt": "want", "wamt": "want", "wsnt": "want",
    "kil": "kill", "kll": "kill", "kyll": "kill", "kiill": "kill", "killin": "killing", "killn": "killing",
    "kiling": "killing", "killling": "killing", "klling": "killing", "myslef": "myself", "mysef": "myself",
    "mysel": "myself", "myelf": "myself", "mself": "myself", "mysefl": "myself", "meself": "myself",
    "myslf": "myself", "sucide": "suicide", "suicde": "suicide", "suiside": "suicide", "suicid": "suicide",
    "suicied": "suicide", "sucicide": "suicide", "suecide": "suicide", "sewerslide": "suicide", "sewercide": "suicide",
    "sooicide": "suicide", "suicidle": "suicidal", "suisidal": "suicidal", "sucidal": "suicidal",
    "suicdal": "suicidal", "suicial": "suicidal", "sewerslidal": "suicidal", "unalive": "unalive", "unaliving": "unaliving",
    "dieing": "dying", "dyin": "dying", "wnat": "want", "wnt": "want", "watn": "want", "liv": "live", "aliv": "alive",
    "livin": "living", "anymor": "anymore", "nomore": "anymore", "cuttin": "cutting", "hurtin": "hurting",
    "endin": "ending", "goin": "going", "thinkin": "thinking", "feelin": "feeling", "tryin": "trying",
    "overdosed": "overdosed", "dpressed": "depressed", "wanto": "want", "kermit": "commit", "sudoku": "suicide",
    "sewerside": "suicide", "pilss": "pills", "doin": "doing", "deth": "death", "ded": "dead",
    "lyf": "life", "lief": "life", "selfharm": "selfharm", "nomore.": "anymore",
}  # fmt: skip

JOINED: tuple[tuple[str, str], ...] = (
    ("my self", "myself"), ("any more", "anymore"), ("no one", "nobody"), ("self harm", "selfharm"),
    ("self-harm", "selfharm"), ("self harming", "selfharming"), ("self-harming", "selfharming"),
    ("self harmed", "selfharmed"), ("self harms", "selfharms"), ("self-harms", "selfharms"), ("sui cidal", "suicidal"), ("suic idal", "suicidal"), ("self-harmed", "selfharmed"), ("sewer slide", "suicide"),
    ("un alive", "unalive"), ("un-alive", "unalive"), ("self delete", "suicide"), ("self-delete", "suicide"),
    ("game over", "gameover"), ("just kidding", "jk"), ("only kidding", "jk"), ("only joking", "jk"), ("just joking", "jk"),
    ("sui cide", "suicide"), ("su icide", "suicide"), ("him self", "himself"), ("her self", "herself"),
    ("over dose", "overdose"), ("good bye", "goodbye"), ("good-bye", "goodbye"),
)  # fmt: skip

CORE = (
    "suicide", "suicidal", "myself", "killing", "anymore", "overdose", "overdosed", "hopeless", "worthless", "disappear",
    "forever", "tonight", "nobody", "goodbye", "existing", "hurting", "cutting", "bleeding", "pointless", "selfharm",
)  # fmt: skip
"""Words that are read with one letter wrong, missing, doubled or swapped (the first letter stays)."""
NO_TYPO = frozenset(("hunting", "hurtling", "hurling", "overdoses", "suicides", "cuttings", "breeding", "exiting", "killings", "killinge",
    "everyone", "curtting", "bleedings", "toonight", "pointlesss", "painless", "selfharms", "selfharmed",
    "suicidar", "suicida", "suicidas", "suicider", "suicidi"))  # fmt: skip
"""Words of their own that lie one letter from one of those."""
