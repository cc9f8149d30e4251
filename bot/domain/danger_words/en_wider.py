"""English, continued: what fresh lists of sentences showed to be missing. The pattern language is told in `en.py`."""

CLASSES: dict[str, str] = {
    "DEATH": "death|dying|suicide|killing myself|ending it|ending it all|ending my life|to kill myself|to die|to end it"
    "|to end it all|to end my life|being dead|taking my life|taking my own life",
    "SEEM": "is|seems|seems like|looks|looks like|feels|feels like|sounds|sounds like|would be|might be|is the|is my",
    "WAYOUT": "way out|only way|only option|only answer|only choice|only solution|only escape|best option|best way|answer"
    "|solution|escape|easiest way|easier|better|easiest|best thing|only thing|all i can think|all i think|on my mind"
    "|all i want|only exit|tempting|inviting|peaceful|relief|comforting|one way out",
    "MUSE": "fantasize about|fantasise about|fantasizing about|fantasising about|daydream about|daydreaming about"
    "|daydream of|daydreaming of|dream about|dreaming about|dream of|dreaming of|imagine|imagining|picture|picturing"
    "|obsess over|obsessing over|visualise|visualize|think of|long for|longing for|crave|craving|wish for|google|googled"
    "|googling|researched|researching|looked up|looking up|searched for|searching for|read about ways of",
    "BETTER": "better|happier|easier|relieved|best|nicer|better off|freer|at peace|calmer",
    "ENDER": "end|finish|finish with|stop|quit|terminate|take|cut off|cut short|finishing|ending|stopping|throw away",
    "MYLIFE": "my life|my own life|this life|my existence|life",
    "BEAR": "bear|stand|face|take|handle|endure|manage|cope with|bear to|stand to|face to|stomach|tolerate",
    "DAYS": "another day|one more day|another night|one more night|another week|one more week|another year|being alive"
    "|living|to live|life anymore|my life anymore|this life|one more hour|another hour|another minute|one more minute",
    "STORED": "saved|saving|hoarded|hoarding|stockpiled|stockpiling|stashed|stashing|collected|collecting|saved up|been saving",
    "DRIVE": "drive|driving|crash|crashing|steer|swerve|swerving|run|ride|smash",
    "INTO": "into|off|in front of|under",
    "CRASH": "wall|tree|bridge|cliff|river|lake|sea|ocean|lorry|truck|train|bus|traffic|oncoming|tracks|pole|barrier|water|sea",
    "LASTS": "my last night|my last day|my last evening|my last hours|my last hour|my last days|my last post|my last message|my last words"
    "|my last night alive|my last morning|my final night|my final day|my final hours|my final message|my final goodbye|my last goodbye",
    "DIDIT": "did it to myself|did this to myself|done this to myself|done it to myself|doing it to myself|doing this to myself",
    "ENJOY": "watching|enjoying|photographing|fishing|painting|fixing|repairing|looking|selling|waiting|taking|cleaning|admiring|eating",
    "ERRAND": "appointment|dentist|doctor|holiday|holidays|vacation|travel|travelling|traveling|trip|shift|flight|school|exam"
    "|meeting|wedding|work|visiting|conference|birthday|camping|festival|course|training|moving|errands|babysitting|sorry|week|plane|game",
    "GONE": "will not be here|will not be around|will be gone|will be dead|will not be alive|will not exist|will not see you again"
    "|will not be a problem|will not be a burden|will not be here anymore|will not be around anymore|will not bother you",
    "TAKEME": "take me|kill me|end me|finish me|hit me|run me over|hit me and kill me|get me|swallow me",
    "FATE": "accident|cancer|illness|disease|crash|car|bus|train|truck|lorry|virus|covid|heart attack|stroke|fall|something|surgery|god|death|lightning",
    "PACK": "pack|box|bottle|packet|strip|blister|stash|supply|jar",
    "SCALE": "how many|how much|how long|what dose|which pills|what is the easiest way|what is the fastest way|what is the quickest way|what is the best way|easiest way|quickest way|fastest way|least painful way|painless way|best way|a way",
    "FAREWELL": "goodbye|farewell|forgive|sorry|love|note|letter|letters|ashes|funeral|will|buried|will",
}  # fmt: skip

# fmt: off
NOW: tuple[str, ...] = (
    "<DEATH SEEM ~3 WAYOUT", "WAYOUT ~2 is <DEATH", "WAYOUT ~3 SEEM <DEATH", "WAYOUT left is <DEATH", "WAYOUT for me is <DEATH", "<DEATH SEEM ~2 option left", "nothing left but <DEATH", "see ~2 WAYOUT but <DEATH",
    "think about is <DEATH", "thinking about is <DEATH", "on my mind is <DEATH", "<DEATH is ~1 on my mind", "<DEATH keeps ~2 in my head", "obsessed with <DEATH", "thoughts of <DEATH ~3 me", "<DEATH is all i",
    "I ~2 MUSE ~1 <dying", "I ~2 MUSE ~1 <being dead", "I ~2 MUSE ~1 <KILL myself", "I ~2 MUSE ~1 <ending it", "I ~2 MUSE ~1 <ending my life", "I ~2 MUSE my own <funeral", "I ~2 MUSE my own <death", "I ~2 MUSE my <funeral", "I ~2 MUSE my <death",
    "I ~2 MUSE how to <KILL yourself", "I ~2 MUSE how to <die", "I ~2 MUSE ways to <die", "I ~2 MUSE ~3 to <ENDIT", "I ~2 MUSE painless ways", "I ~2 MUSE ~3 <suicide methods", "I ~2 MUSE not <waking up", "I ~2 MUSE not <existing",
    "wish i could ~2 <DIE", "wish to <DIE", "wish for my <death", "wish for <death", "wish it was me who <died", "wish it had been me who <died", "should have been me who <died", "wish i ~1 never ~1 <born ~3 die",
    "pray ~4 i do not <wake up", "pray ~4 i never <wake up", "pray ~4 i will not <wake up", "hope ~4 i do not <wake up", "hope ~4 i never <wake up", "hope ~3 to not <wake up", "hope not to <wake up", "pray not to <wake up", "hope tomorrow does not <come",
    "would be BETTER ~1 <dead", "be BETTER if i was ~1 <dead", "be BETTER if i were ~1 <dead", "BETTER if i was <gone forever", "BETTER if i <died", "BETTER if i had <died", "BETTER if i had not been <born", "BETTER ~3 without me <alive", "am BETTER <dead", "am worth more <dead", "worth more <dead",
    "can not BEAR ~2 <DAYS", "can not BEAR ~1 to <LIVE", "can not do <DAYS", "can not go through <DAYS", "can not live <DAYS", "not make it through <DAYS", "not survive <DAYS", "not get through <DAYS",
    "WANT ~1 ENDER <MYLIFE", "GOING ENDER <my life", "GOING ENDER <my own life", "WANT life <finish", "WANT ~1 <finish my life", "want to <dead", "want <dead", "want ~1 to be <death", "no want ~1 <LIVE", "no want ~1 <live more", "not want <live more", "not want more <live", "not want more <life", "not like <live anymore", "no want more <life", "want no more <live", "want no more <life",
    "I will <kill me", "I want to <kill me", "I want <kill me", "I think to <kill me", "I going to <kill me", "I am going to <kill me", "I try to <kill me", "I tried to <kill me ~ RECENT", "I need to <kill me", "I will <die me", "make <suicide", "do <suicide", "do the <suicide", "making <suicide", "doing <suicide", "going <suicide", "suicide <myself", "to <suicide",
    "^ GOING ~1 <unalive", "^ GOING ~1 <kms", "^ GOING ~1 <ENDIT tonight", "^ GOING ~1 <ENDIT ~1 now", "^ GOING ~1 <die tonight", "^ GOING to <die tonight", "am going to <die tonight", "I ~ GOING <end things tonight", "GOING <end things tonight", "GOING <end things for good", "<ending things tonight", "<end things tonight", "it ends <tonight", "it all ends <tonight", "this ends <tonight", "I am <ending it $", "I am <ending it ~2 RECENT", "I am <ending it all", "I am <ending everything",
    "the day i ~3 <DIE", "the date i ~3 <DIE", "know how i ~3 <DIE", "know how i ~3 <do it", "know when i ~3 <DIE", "make sure i <DIE", "make sure that i <DIE", "make sure ~2 i do not <survive", "make sure i do not <wake up", "make sure ~1 it <works this time", "I <attempted RECENT", "I <attempted last night", "I ~1 <attempted again", "my <attempt ~1 RECENT", "try ~1 to <DIE again", "GOING <attempt again", "GOING <attempt tonight",
    "STORED ~5 <PILLS", "<PILLS ~2 i STORED", "so i can <ENDIT", "so i can <DIE", "so that i can <DIE", "so that i can <ENDIT", "so i can <KILL myself", "enough <PILLS to", "TOOK too much on <purpose", "TOOK ~4 PILLS on <purpose", "TOOK too ~2 on <purpose", "TOOK ~2 PILLS ~3 to <DIE", "TOOK too much of my <PILLS",
    "GOING DRIVE ~3 INTO ~2 <CRASH", "WANT DRIVE ~3 INTO ~2 <CRASH", "WANT ~1 DRIVE ~3 INTO ~2 <CRASH", "urge to DRIVE ~3 INTO ~2 <CRASH", "thinking about DRIVE ~3 INTO ~2 <CRASH",
    "is ~4 <LASTS", "was ~2 <LASTS", "be ~2 <LASTS", "these are <LASTS", "<LASTS on earth", "<LASTS alive", "last time ~2 hear from <me", "last time ~2 see <me alive", "by the time you read this ~1 i", "by the time ~4 read this",
    "<DIDIT", "bleeding ~3 <DIDIT", "I am <bleeding ~4 cut", "cut ~3 too <deep", "cut ~2 so <deep", "it will not stop <bleeding",
    "THIRD is <breaking in", "THIRD is ~2 <breaking into my", "^ is ~1 GOING HURTHIM <me", "THIRD is trying to ~2 <HURTHIM me", "trying to get in ~2 <hurt me", "THIRD is outside ~5 <kill me", "THIRD is coming to <HURTHIM me", "THIRD is ~3 <outside my door", "THIRD ~2 has <locked me", "THIRD locked <me in", "THIRD will not let <me leave",
    "<GONE tomorrow ~3 FAREWELL", "FAREWELL ~3 i GONE", "do not plan on being <here", "do not plan to be <here", "not planning on being <here", "not plan on being <around", "not be around <much longer", "not be here <much longer", "not be here <for much longer", "will not be <alive ~2 RECENT", "will not be <alive tomorrow",
    "done with <life ~1 goodbye", "I am done with <life , goodbye", "done with <being alive", "finished with <life", "I give up on <living", "gave up on <living", "given up on <living", "giving up on <living", "no strength left to <LIVE", "no energy left to <LIVE", "no strength to <LIVE", "lost my will to <LIVE", "will to <LIVE is gone",
    "reason not to <KILL myself", "reason ~2 not <KILL myself", "reason not to <end my life", "reason not to <die", "reason not to <ENDIT", "reason to not <KILL myself", "reason to not <die", "talk me out of <KILL myself", "talk me out of <it", "why should i not <KILL myself", "why should i not <die", "why not <KILL myself",
    "suicidal but i <am", "not suicidal but i <DIE", "how close i ~3 <ENDIT", "close i ~2 to <ENDIT", "close i ~2 to <KILL myself", "close to <ENDIT", "<against want to DIE", "<against the urge to DIE", "<against the urge to KILL myself", "against my own <suicidal", "<losing the fight", "<losing my battle",
    "wish ~3 had <killed me", "wish ~3 would ~3 <TAKEME", "hope ~3 <kills me", "hope ~3 FATE ~1 <TAKEME", "FATE would ~2 <take me", "FATE should have <killed me", "I should have <died", "wish i had <died", "wish i would have <died", "wish i ~1 <died", "hope a FATE ~2 <hits me", "let a FATE <hit me", "take my <life please", "god ~2 take my <life", "please take my <life",
    "want to go to <heaven", "GOING go to <heaven", "be with ~5 in <heaven", "join ~4 in <heaven", "GOING <join him $", "GOING <join her $", "GOING <join them $", "see ~4 in <heaven soon", "meet ~3 in <heaven soon", "go home to <god", "be with <god now",
    "planned ~6 how i ~2 <DIE", "be dead by <30", "would be <dead by", "will be <dead by", "will be <dead soon", "will be <dead tomorrow", "will be <dead tonight", "will be dead <RECENT", "be <dead before", "I am ~1 <dead already ~3 tomorrow", "planning my <suicide", "my <suicide is", "plan my <suicide", "my suicide <plan",
    "tied ~2 <rope", "tied ~2 <noose", "made a <noose", "tying ~2 <noose", "bought ~3 rope to <die", "rope is <ready", "noose is <ready", "gun is ~1 <loaded", "loaded ~2 <gun", "gun ~2 to my <head", "have ~4 gun <with me", "gun is in my <lap", "have ~4 gun and i <want it", "got a blade and i <GOING", "blade on my <skin", "knife to my <BODY", "knife at my <BODY", "blade to my <BODY", "razor to my <BODY",
    "thinking about <jumping $", "think about <jumping $", "GOING ~1 <jump $", "want to ~1 <jump $", "jumping ~4 <nobody can stop me", "on the DROP ~1 <nobody can stop me", "on the DROP and <nobody can stop me", "edge of ~2 <roof", "edge of ~2 <bridge", "edge of ~2 <cliff",
    "drank ~3 <bleach", "drinking <bleach", "drank ~2 <antifreeze", "drank ~2 <poison", "TOOK ~2 whole <PACK", "TOOK the entire <PACK", "TOOK an entire <PACK", "TOOK a full <PACK", "TOOK the full <PACK", "took all of ~1 <PILLS", "so i do not <wake up", "so that i do not <wake up", "so i never <wake up", "so i will not <wake up", "hoping ~3 <not wake up", "enough to <die", "enough to <KILL myself", "SCALE ~9 do i need ~3 <to die", "PILLS do i need ~3 <to die", "need to take to <die", "take to <die $", "SCALE ~9 <to die $", "SCALE ~6 <to KILL myself", "SCALE ~9 <to overdose", "SCALE ~6 to <ENDIT", "SCALE ~3 <to hang myself", "PILLS ~9 <to die $",
    "PILLS ~6 i GOING <take them", "PILLS ~3 lined <up", "PILLS in my <hand", "PILLS ~2 in front of <me", "GOING <take them all", "GOING <swallow them", "take them all and <die",
    "thinking about <cutting $", "thinking of <cutting $", "need to <cut $", "want to <cut $", "GOING <cut $", "urge to <cut $", "feel like <cutting $", "cuts i made <myself", "fresh <cuts", "cut myself <RECENT",
    "HURTING me <right now", "HURTING me <RECENT now", "coming up ~5 with a <knife", "coming up ~5 with a <gun", "coming ~5 with a <knife", "coming ~5 with a <gun", "came at me with a <knife", "locked in ~4 will not let me <out", "THIRD will not let me <out $", "locked me <in", "parents ~1 <hit me", "they ~1 hit me <every", "hit me every <day", "hit me every <night", "hits me every <day", "beats me every <night", "beat me every <day", "THIRD ~1 strangled <me", "man in my <house", "someone in my <house", "someone is in my <house",
    "I could ~1 <HURTHIM someone ~ now", "I could really <HURTHIM HIM", "afraid ~1 i ~2 GOING <HURTHIM HIM", "can not control myself ~1 i ~1 GOING <HURTHIM", "I am GOING <HURTHIM my HIM", "I want to <HURTHIM my HIM", "not promise i will ~1 <be safe", "not promise ~2 i will <be safe", "can not promise ~3 <safe", "can not promise i will not <KILL myself", "can not promise ~3 not <KILL myself",
    "I am <cutting RECENT", "I am <cutting right now", "I am <bleeding right now", "I am <cutting and", "I am <bleeding RECENT", "I am <overdosing", "nothing ~1 worth <living", "not worth <living", "nothing to <live for", "nobody to <live for", "no one to <live for", "find me until i am <dead", "find me when i am <dead", "find me ~4 <dead", "finds me ~3 <dead", "find my <body", "found <dead tomorrow",
    "chose how i ~2 <DIE", "decided how i ~2 <DIE", "picked how i ~2 <DIE", "the way i ~2 want to <DIE", "chosen how i ~2 <DIE", "planned how i ~2 <DIE", "on the DROP and i <want", "THIRD ~3 hands around my <neck", "THIRD ~3 hands around my <throat", "THIRD ~2 hands on my <throat", "THIRD is HURTING my PERSON and <me", "THIRD is HURTING <us", "HURTING me and my <PERSON", "HURTING my mum <RECENT", "HURTING <us right now", "HURTING <us ~2 RECENT now", "hitting <us", "beating <us $", "going to hurt <us", "going to kill <us", "will kill <us",
    "not safe from <myself", "danger to <myself", "a danger to <myself", "what i might <do to myself", "do something to <myself", "do something bad to <myself", "scared of <myself", "afraid of what i ~2 <do to myself",
)
"""Searched like `en.NOW`."""

GENTLE: tuple[str, ...] = (
    "tired of <life", "done with <life", "over <this life", "hate ~1 being <alive", "what is the point of <living", "no point in <anything", "nobody would <notice if i", "nobody would <miss me", "GOING <try again tonight", "I have <a plan ~2 when", "not see the point ~2 <anymore",
)
"""Searched like `en.GENTLE`."""

IDIOMS: tuple[str, ...] = (
    "goodbye everyone , see", "goodbye everyone , and thank", "goodbye all , see", "wake up too", "wake up in time", "live like this without", "go on this", "go on the", "go on a", "go on holiday", "go on that", "go on any", "go on my", "go on stage", "go on dates",
    "HIGH ENJOY", "HIGH and ENJOY", "gun shop", "gun range", "gun show", "knife shop", "knife set", "gun license", "gun licence", "gun museum", "HURTING me at every", "HURTING me at THING", "HURTING me at home in", "safe walking", "safe driving", "safe to drive", "safe cycling",
    "do suicide prevention", "do suicide awareness", "to suicide prevention", "to suicide awareness", "to suicide squad", "DEATH is a", "stop life", "take life one", "take life as", "take life too", "take this life lesson", "ENDER my life's work", "take my life jacket",
    "scared of myself in", "STORED vitamin PILLS", "STORED my PILLS from", "collected my PILLS", "collected my PILLS from", "collecting my PILLS", "do something to myself like", "DRIVE me INTO", "run into traffic on", "run into the wall in", "my last day at", "my last day of", "my last day in", "my last night in", "my last night at", "my last night of", "my last day before", "my last night before", "my last evening in", "my last evening at", "my last days at", "my last days of", "my last post on", "my last message to", "my last hours of", "my last day on the",
    "beating us at", "beating us in", "beating us by", "hitting us with", "hitting us up", "I am cutting now ~3 film", "kill us all with", "kill us with", "not worth living in", "nothing worth living in", "cutting out", "cutting down", "cutting back", "cutting the", "cutting my hair", "cutting vegetables", "cutting a", "disappear on", "disappear to", "close to ending it with", "HIGH beam", "fresh cuts of", "I should have died laughing", "losing the fight with my", "losing the fight against the", "losing the fight for", "losing the fight to", "HURTING me right now at", "HURTING me at cards", "HURTING me at games", "thinking about jumping in",
    "to die for", "dying for THING", "dying to", "dying of", "dream about dying my hair", "saving the game", "saved the game", "love to death",
)
"""Searched like `en.IDIOMS`."""
# fmt: on
