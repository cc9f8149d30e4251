"""English: word classes and sentence patterns.

A pattern is a row of words. Small letters: that word. CAPITALS: any entry of that class. ``X?``: may be
missing. ``~``: up to three other words of the same clause (``~1``, ``~6``: as many as the number says).
``^``: the clause starts here. ``$``: it ends here. ``<`` marks where the dangerous words begin: negation is
counted to the left of it, back to the subject.
"""

CLASSES: dict[str, str] = {
    "I": "i",
    "NEG": "zero|not|never|no|nobody|nothing|none|neither|nor|without|hardly|unlikely|doubt|against",
    "STOPPER": "deny|stop|stopped|stopping|quit|quitting|avoid|avoiding|resist|resisting|refuse|refused|refusing|wait"
    "|prevent|recovered|recovering",
    "BUT": "but|because|yet|though|although|however|except|and|so|then|when|while|until|till|unless|since|plus|where|who",
    "RAISER": "pretend|deny|think|believe|say|saying|said|mean|means|meant|like|claim|claimed|feel|imply|implying|suggest|way"
    "|told|thought|suggesting|chance|imagine",
    "CLOSED": "ok|okay|fine|well|good|alright|right|safe|joking|kidding|lying|exaggerating|bluffing|playing|sure|just"
    "|only|simply|merely|strong|alone|choice|option|options|other|alternative|hope|future|coping|great|scared|afraid"
    "|happy|lie|sleep|eat|cope|help|kid|joke|hesitate|dramatic|idea|energy|friends|know",
    "GOING": "going to|about to|plan to|planning to|plan on|planning on|will|intend to|decided to|determined to"
    "|trying to|try to|might|may|thinking of|thinking about|think of|think about|considering|contemplating|have to"
    "|thinking abt|intending to|going|could|gearing up to|preparing to|set to|resolved to|fantasise about"
    "|fantasize about|fantasizing about|fantasising about|dream of|dreaming of|dreaming about|dream about"
    "|thoughts of|thoughts about|ideas of|obsessed with|afraid of|would|wonder about|close to|tempted by"
    "|on the verge of|scared of",
    "WENT": "wanted to|tried to|used to|planned to|thought about|thought of|was going to|was about to|was planning to"
    "|had planned to|almost|nearly|attempted to|was thinking about|was thinking of|considered|wished to|was ready to"
    "|wanted|had wanted to|would have|had tried to|was trying to|used to want to|would always want to|had thoughts of"
    "|was close to|had decided to|was suicidal|felt like|wished i was|wished i were|used to wish i was",
    "DIE": "die|be dead|dying|be gone forever|stop existing|stop living|stop being alive|cease to exist|never wake up"
    "|sleep forever|end my suffering|end my pain|end myself|commit suicide|kms|unalive|leave this world|leave this earth"
    "|leave this life|leave this planet|not exist|not be alive|not live|be unalive|not wake up|not be here anymore"
    "|not be around anymore|fall asleep and never wake up|go to sleep and never wake up|go to sleep forever"
    "|go to sleep and not wake up|sleep and never wake up|sleep and not wake up|sleep until i die|close my eyes and never wake up|close my eyes forever|fall asleep and not wake up|not exist anymore|be dead already|attempt suicide"
    "|committing suicide|suicide|attempting suicide|be put out of my misery|leave this world behind|rest in peace"
    "|drop dead|not be on this earth|not be in this world|not being alive|not existing|being dead|death|stop breathing"
    "|not be alive anymore|be no more|be buried|be 6 feet under|be six feet under|cease existing|flatline",
    "ENDIT": "end it|end it all|end everything|end it tonight|ending it|ending it all|ending everything|end all this"
    "|ending all this|be done with it all|end all of this|end all of it|be done with life|finish it all|end this all"
    "|check out for good|end this life|ending this life|get it over with and die|end this pain|end the pain"
    "|end the suffering|ending the pain|be done with living|end my misery|be done living|make it all end",
    "LIVE": "live|be alive|exist|living|being alive|existing|stay alive|staying alive|go on living|keep living|keep on living"
    "|continue living|going on living|survive|keep existing|continue existing|continue to live|continue to exist"
    "|keep breathing|be breathing|wake up tomorrow|wake up anymore|wake up again|wake up ever again|wake up in the morning"
    "|be on this earth|be on this planet|be in this world|be part of this world|see tomorrow|see another day"
    "|see the next day|be here anymore|be around anymore|be here any longer|be around any longer|be here no more"
    "|live anymore|breathe anymore|open my eyes tomorrow|be here tomorrow|be alive tomorrow|see morning"
    "|live through tonight|live another day|go on with life|go on with my life|be in this life"
    "|make it to tomorrow|make it through the night|carry on living|carry on with life|live to see tomorrow"
    "|remain alive|keep on existing|be of this world|draw another breath|face another day|live any longer"
    "|live my life anymore|continue this life|continue with life|be in this world anymore|keep myself alive",
    "LIVING": "living|being alive|existing|existence|breathing|being here|waking up",
    "KILL": "kill|killing|hang|hanging|shoot|shooting|drown|drowning|stab|stabbing|off|offing|end|ending|unalive|unaliving"
    "|delete|deleting|poison|poisoning|strangle|strangling|suffocate|suffocating|electrocute|gas|neck|top|topping|murder"
    "|murdering|execute|destroy|annihilate|necking|erase",
    "KILLED": "killed|hung|hanged|shot|drowned|ended|unalived|stabbed|offed|poisoned",
    "HARM": "cut|cutting|hurt|hurting|harm|harming|burn|burning|injure|injuring|mutilate|mutilating|punch|punching|slash"
    "|slashing|scratch|scratching|choke|choking|starve|starving|bite|biting|hit|hitting|slice|slicing|bruise|bruising|slit"
    "|bang|damage|damaging",
    "SLIT": "burned|burnt|slit|slitting|cut|cutting|slash|slashing|slice|slicing|open|slashed|sliced|carve|carving|burn|burning",
    "BODY": "wrist|wrists|arm|arms|throat|veins|thigh|thighs|skin|leg|legs|forearm|forearms|vein|neck|stomach",
    "TOOK": "took|taken|taking|swallowed|swallowing|downed|ate|popped|take|swallow|popping|down|had|chugged",
    "LOTS": "too many|all of my|all my|all the|all of the|whole bottle|bottle|handful|lots of|bunch of|loads of|whole pack"
    "|whole box|way too many|so many|everything in|entire bottle|a lot of|whole packet|box|pack|packet|all these|twenty|thirty|forty|fifty|sixty|eighty|hundred|40|30"
    "|50|60|100|20|tons of|heaps of|dozens of|fistful|every",
    "PILLS": "pills|tablets|meds|medication|medicine|paracetamol|tylenol|painkillers|ibuprofen|xanax|antidepressants"
    "|advil|aspirin|ambien|benzos|capsules|medications|sleepers|medicines|bleach|drugs|pill|cabinet|sedatives|opioids",
    "MEANS": "gun|knife|rope|noose|razor|blade|pistol|belt|pills|razors|shotgun|blades|bleach|tablets",
    "HIGH": "bridge|building|roof|train|truck|balcony|cliff|window|ledge|tracks|platform|bus|lorry|subway|metro|traffic|car"
    "|overpass|rooftop|parapet|cars|railing|trains|edge",
    "HIM": "him|her|them|someone|people|everyone|others|anyone|family|husband|wife|boyfriend|girlfriend|dad|mum|brother"
    "|sister|baby|kids|kid|child|children|parents|stepdad|stepmum|neighbour|neighbor|classmates|roommate|coworkers"
    "|boss|teacher|son|daughter|ex|bully|bullies|somebody",
    "HURTHIM": "kill|hurt|murder|stab|shoot|strangle|attack|poison|harm|choke|killing|hurting|stabbing|shooting|harming"
    "|smother|drown|shake|murdering|attacking",
    "THIRD": "he|she|they|someone|husband|boyfriend|ex|partner|wife|girlfriend|stepdad|stepmum|stepfather|uncle|man|guy"
    "|brother|dad|mum|parents|father|stepbrother|cousin|people|roommate|anyone|grandpa|grandfather|neighbour|girl|boy"
    "|aunt|sister|son|flatmate|neighbor|stepmother|fiance|stalker",
    "PERSON": "he|she|they|friend|friends|brother|sister|mum|dad|son|daughter|husband|wife|boyfriend|girlfriend|partner|ex"
    "|cousin|roommate|classmate|uncle|aunt|someone|person|member|colleague|coworker|neighbour|neighbor|student|girl|boy"
    "|guy|woman|man|kid|child|nephew|niece|teen|teenager|grandma|grandpa|flatmate|crush|people|user|teammate|grandmother"
    "|grandfather|mother|stepson|stepdaughter|stepsister|stepbrother|fiance|anyone|patient|nan|pal|lad",
    "HIMSELF": "himself|herself|themselves|themself|themselfs|hisself|theirself|theirselves|oneself",
    "HURTING": "hitting|beating|hurting|abusing|choking|strangling|raping|molesting|attacking|threatening|stalking|touching"
    "|assaulting|stabbing|chasing|kicking|punching|slapping|trafficking|torturing|grooming|blackmailing|burning",
    "HITS": "touches|hits|beats|rapes|abuses|hurts|chokes|slaps|kicks|threatens|molests|punches|assaults|strangles|stalks",
    "HITPAST": "hit|beat|raped|abused|hurt|choked|slapped|kicked|threatened|molested|punched|assaulted|strangled|attacked"
    "|touched|stabbed|beaten|locked",
    "INNER": "voice|voices|head|brain|mind|thoughts|demons|depression",
    "RECENT": "hour|minute|tonight|today|now|yesterday|just|again|still|lately|currently|already|morning|nowadays|constantly"
    "|recently|earlier|minutes|hours|night|week|keep",
    "OLDEN": "used|once|formerly|childhood|teenager|youth|years|decade|decades|past|former|previously|younger|kid|2010|2011"
    "|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|teens|months|year",
    "PASTAUX": "tried|wanted|used|planned|thought|was|were|had|almost|nearly|attempted|considered|did|once|wished",
    "SOURCE": "song|lyric|lyrics|book|movie|film|poem|quote|quotes|chapter|episode|character|novel|track|album|series|meme"
    "|story|anime|manga|documentary|podcast|article|roleplay|script|verse|chorus|protagonist|villain|fanfic|comic|musical"
    "|sings|singer|tweet|headline|textbook|prevention|awareness|hotline|volunteer|game|npc|minecraft|raid|fortnite|sims"
    "|valorant|dnd|campaign|dungeon|quest|respawn|lobby|dota|videogame|speedrun|tv",
    "GAME": "minecraft|fortnite|sims|sim|valorant|dota|respawn|respawned|checkpoint|spawn|speedrun|hades|skyrim|tf2|roblox|overwatch|npc|raid|lobby|dnd|videogame|zelda|terraria|csgo|pvp|tetris|pokemon|headshot|noob",
    "AGO": "ago|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|teenager|teens|childhood|younger|formerly|previously",
    "LATELY": "day|days|hour|hours|minute|minutes|min|mins|hrs|week|weeks|night|nights|still|again|now|moment|today|tonight|tomorrow|yesterday|morning|evening|weekend|currently|soon|already|lately|nowadays",
    "PASTACT": "wanted|tried|took|was|were|had|did|thought|wished|attempted|swallowed|overdosed|planned|cut|hurt|used|felt|nearly|almost|jumped|survived|drove|went|stood|walked|sat|climbed|bought|wrote|remember|spent|swore|believed|promised|knew|said",
    "FEARED": "afraid|scared|worried|frightened|terrified",
    "CALLS": "ring|call|tell|phone|text|talk|contact|message|ask|reach|go",
    "OPINE": "scared|afraid|terrified|frightened|fears|feared|think|thinks|thought|assume|assumes|assumed|believe|believes|say|says|said|saying|worry|worries|worried|claims|claim|convinced|suspect|suspects|asked|asks|asking|ask|wonder|wonders|wondered|told|tell|tells",
    "OTHERS": "people|everyone|they|he|she|mum|dad|therapist|doctor|nurse|friend|friends|parents|teacher|husband|wife|boyfriend|girlfriend|partner|brother|sister|boss|counsellor|counselor|psychiatrist|you|someone|anyone|who",
    "WEEKDAY": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "WELL": "30|35|40|45|50|55|60|twenty|thirty|forty|fifty|sixty|adult|older|grown|married|clean|sober|free|okay|fine|well|better|good|safe|happy|alive|glad|grateful|healthy|stable|recovered",
    "LIVEVERB": "live|living|exist|existing|going|go|feeling|feel",
    "TRIVIAL": "homework|exam|exams|math|maths|monday|mondays|meeting|meetings|traffic|essay|gym|workout|excel|spreadsheets|printer|bug"
    "|code|finals|quiz|presentation|cardio|squats|burpees|queue|commute|alarm|season|finale|dress|pizza|cake|wifi|lag"
    "|deadline|spreadsheet|weather|pollen|allergies|hiccups|stairs|pun|puns|joke|jokes|outfit|revision|chemistry|physics"
    "|algebra|calculus|zoom|paperwork|taxes|dishes|laundry|playlist|remix|trailer|ads|emails|customers|heat",
    "BLUSH": "hangover|hungover|boring|cringe|cringing|cringy|embarrassed|embarrassing|embarrassment|awkward|mortified|laughing|laughter"
    "|cute|cuteness|bored|boredom|spicy|sunburn|blushing|adorable|mortifying|giggling|farted",
    "LAUGH": "lol|lmao|lmfao|haha|hahaha|rofl|jk|xd|hehe|lolol|jks|lolz",
    "WORRY": "worried about|concerned about|scared for|afraid for|worry about|anxious about|worried for|fear for"
    "|worried sick about|frightened for",
    "THING": "this|the|a|an|that|some|my|glass|paper|these|those|it|them|thorns|broken",
    "PLACE": "the|work|practice|football|soccer|basketball|school|pe|training|rugby|gymnastics|my|yoga|hockey|dance",
    "EFFORT": "meet|finish|get|please|make|pass|impress|pay|keep|fit|be|win|look|reach|complete|earn|save|hit|lose|graduate",
    "MILD": "work|sorrow|coffee|music|tea|chocolate|homework|ice|memes|books|junk|fast|sugar|cake|caffeine|netflix|icecream|games",
    "TELL": "told me to|tell me to|telling me to|tells me to|say i should|said i should|says i should|saying i should|want me to|wants me to|asked me to|tell me i should|told me i should|telling me i should|dared me to|message me to",
    "USED": "used|once|formerly|previously|stopped",
    "MEANT": "want|wanna|need|going|will|plan|planning|might|may|wish|should|am|thinking|think|urge|urges|about|keep|considering|could|must|thoughts|if|would|trying|ready|scared|afraid|desire|have|can|deserve|decided|stop|feel",
    "DELIBERATE": "purpose|deliberately|intentionally|sad|feel|cope|numb|angry|every|sometimes|when|bad|deserve|punish|so",
    "PLAY": "chess|fifa|tennis|cards|mario|games|everything|golf|football|basketball|pool|poker|ping|monopoly|scrabble|uno|table|smash|darts|straight|fortnite|overtime|2k|checkers",
    "JEST": "facts|puns|jokes|memes|that|spam|dms|love|hugs|compliments|questions|joke|news",
    "PASSED": "gone|passed|faded|over|away|disappeared|weaker|lessened|stopped|vanished|past",
    "FLEEING": "leave|tell|call|go|speak|run|talk|try|stay",
    "ENDURE": "go on|wake up|face|keep|stay|feel",
    "LIVINGX": "live|living",
    "LIVEDWITH": "with this|with the pain|with my pain|in this world|on this|in this body|in this hell|in pain"
    "|in hell|in misery|without him|without her|without them|with myself|with depression|in a world|with the guilt"
    "|with the shame|in this nightmare",
    "THISNOW": "tonight|today|now|soon|tomorrow|anyway|alone|already|finally",
}  # fmt: skip

# fmt: off

NOW: tuple[str, ...] = (
    "I ~ am ~ <suicidal", "I ~ feel ~ <suicidal", "I ~ feeling ~ <suicidal", "I have been ~ <suicidal", "^ ~1 feeling ~1 <suicidal",
    "^ <suicidal $", "^ <suicidal ~1 RECENT", "I ~ getting <suicidal", "I ~ become <suicidal", "my <suicidal", "me ~ <suicidal",
    "I have ~ <suicidal thoughts", "I ~ having ~ <suicidal thoughts", "I get ~ <suicidal thoughts", "^ having ~ <suicidal thoughts",
    "^ <suicidal thoughts", "<suicidal thoughts ~ again", "<suicidal thoughts ~ back", "I ~ suicidal ideation",
    "never felt ~ <suicidal ~ this", "never been ~ more <suicidal", "never been ~ so <suicidal", "never been this <suicidal",
    "never wanted to <DIE ~ more", "never wanted to <DIE ~ so", "never wanted to <DIE ~ as much", "never wanted to <DIE ~ this",
    "not a day goes by ~6 <DIE", "not a day goes by ~6 <KILL myself", "not a day goes by ~4 i ~4 <DIE", "not a day goes by ~4 i ~4 <KILL myself",
    "not promise ~2 i will not <KILL myself", "not promise ~2 i will not <HARM myself", "not promise ~2 i will not <DIE", "not promise ~2 i will not <ENDIT",
    "never have i wanted to <DIE ~ so", "never have i wanted to <DIE ~ more", "never have i wanted to <DIE ~ this", "never have i wanted to <DIE ~ as much",
    "I TOOK ~ LOTS ~ <PILLS", "I ~ TOOK ~ LOTS ~ <PILLS", "^ ~1 TOOK ~ LOTS ~ <PILLS", "I ~ just <overdosed", "I <overdosed",
)  # fmt: skip
"""What is said in so many words; what means the same is in `en_senses.py`, and the rest has been learned."""

REFLEXIVE: tuple[str, ...] = (
    "<KILL myself", "<KILL my own self", "<KILL my life", "<KILL my ~1 life", "<taking my ~1 life", "<take my own life", "<end my own life", "<take my life",
    "<ending my own life", "<end my existence", "<HARM myself", "<KILL ~1 myself $", "<finish myself", "<end this for myself",
    "<end my time", "<hurting myself", "<kill me and myself", "<kill both of us", "<jump to my death", "<take my life away",
)  # fmt: skip
"""Words that carry the first person in themselves; now, unless negated, past, quoted or made light of."""

REFLEXIVE_PAST: tuple[str, ...] = (
    "if i <KILLED myself", "wish i had <KILLED myself", "should have <KILLED myself", "should ~1 have <KILLED myself",
    "if i ~1 <KILLED myself", "if i <took my", "if i <ended ~ my life", "if i <ended it", "wish i <KILLED myself",
    "I ~ just <cut myself", "should just have <ended it", "what if i <ended it",
)  # fmt: skip

GENTLE: tuple[str, ...] = (
    "can not go on ~ RECENT", "can not go on any longer",
    "not know how ~ to go on", "not know how much longer i can", "not ~ go on anymore",
    "can not take any more of this", "can not take much more",
    "not coping",
    "not want to be here $",
    "be better if i ~ not around", "world does not need me", "nobody needs me",
    "feel like ~ burden", "I am ~ burden", "such a burden", "just a burden", "burden to everyone", "burden on everyone",
    "burden to my", "burden on my", "nothing matters", "nothing ~ matters anymore", "nothing matters to me", "nothing makes sense anymore",
    "just disappear forever",
    "want it to ~1 be over",
    "want ~1 pain to stop", "want ~1 pain to end", "ready for it to ~1 be over",
    "nobody cares if i",
    "nobody cares about me", "nobody cares whether i", "if i was gone", "if i were gone", "if i disappeared", "if i ~1 died", "if i was not here",
    "if i was dead", "if i were dead", "if i were not here",
    "never should have been born", "should not have been born", "should never have been born",
    "wish i was not here", "wish i were not here", "wish i was someone else", "did not ask to be born",
    "I hate myself $", "I ~1 hate myself so much", "I hate myself and", "hate who i am", "I ~1 hate everything about myself",
    "it is hopeless",
    "life has no meaning", "no meaning in life", "no meaning in my life",
    "no hope left", "lost ~ hope", "have no hope", "there is no hope", "losing ~1 hope", "no hope for me", "no hope anymore", "no future for me", "have no future", "not see a future",
    "not see any future", "not ~ see a way out", "no way out of this $", "there is no way out", "see no way out", "no way out $",
    "what is the point anymore", "what is the point of anything", "what is the point of it all", "what is the point of life", "no point in anything",
    "no point anymore", "no point to anything", "no point in life", "not see the point anymore", "there is no point $",
    "give up on myself", "given up on myself",
    "I give up on myself", "I have given up $",
    "tired of fighting",
    "tired of feeling", "tired of being me", "tired of pretending", "tired of hurting",
    "dying inside", "so empty inside", "broken inside",
    "falling apart", "breaking down", "at my breaking point", "end of my rope", "end of my tether", "hit rock bottom", "at rock bottom", "reached my limit",
    "completely alone in this", "nobody would come", "hate being me", "feel like i do not matter", "I do not matter",
    "not matter to anyone", "nobody loves me", "nobody wants me", "drowning in ~1 <thoughts", "drowning in ~1 <sadness", "drowning in ~1 <pain", "drowning in ~1 <tears", "drowning in ~1 <sorrow", "drowning in ~1 <grief", "drowning in ~1 <darkness", "drowning in ~1 <despair", "drowning in my own <head", "is too much for me", "too much to bear", "can not see a way",
    "thinking about death", "think about death", "thoughts of death", "thoughts about death", "thinking of death", "not afraid to die", "not scared to die", "not afraid of dying", "not afraid of death", "not scared of dying",
    "not mind if i ~ wake up", "not care if i <die", "not care if i live", "not care if i ~ wake up", "not care whether i live", "not care what happens to me", "be okay with dying", "would not mind dying", "would not mind if i",
    "not care anymore $", "this is goodbye", "goodbye forever", "goodbye world", "goodbye everyone", "goodbye cruel world", "see you on the other side $", "sorry for everything", "will not be here tomorrow",
    "I was suicidal", "have been suicidal in the past", "used to be suicidal", "was ~ suicidal", "felt suicidal", "suicide attempt", "my attempt", "attempted suicide", "suicide survivor", "survived ~ suicide", "my suicide attempt",
    "I used to <selfharm", "I used to <cut", "I <selfharmed", "lost ~ to suicide", "died by suicide", "killed himself", "killed herself", "killed themselves", "took his own life", "took her own life", "took their own life",
    "I wanted to <DIE", "I have wanted to <DIE", "I used to want to <DIE", "I WENT ~1 <DIE", "I WENT ~1 <ENDIT", "WENT not <LIVE", "did not want to <LIVE", "not want to wake up $",
    "wants me dead", "THIRD <HITPAST me $", "THIRD ~ <HITPAST me when", "I was <abused", "I was <raped", "I was <molested", "I was <assaulted", "HIM hates me", "everyone hates me",
    "I am scared of him", "I am afraid of him", "scared of my husband", "scared of my dad", "afraid of my husband", "scared to go home", "afraid to go home", "not feel safe",
    "stop <selfharming", "stop <cutting", "overwhelming sadness", "can not stop crying", "cry myself to sleep", "crying every night", "cried myself to sleep", "I ~ KILLED myself $",
)  # fmt: skip

OTHER: tuple[str, ...] = (
    "PERSON ~ wants to <DIE", "PERSON ~ want to <DIE", "PERSON ~ wants to <KILL HIMSELF", "PERSON ~ want to <KILL HIMSELF", "PERSON ~6 <KILL HIMSELF", "PERSON ~6 <HARM HIMSELF",
    "PERSON ~ wants to <ENDIT", "PERSON ~ is going to <ENDIT", "PERSON ~ wants to <end ~1 life", "PERSON ~6 end ~1 his life", "PERSON ~6 end ~1 her life", "PERSON ~6 end ~1 their life", "PERSON ~6 take his own life", "PERSON ~6 take her own life", "PERSON ~6 take their own life",
    "PERSON ~6 ending ~1 her life", "PERSON ~6 ending ~1 his life", "PERSON ~6 ending ~1 their life", "PERSON ~ is ~ <suicidal", "PERSON ~ seems ~ <suicidal", "PERSON ~ feels ~ <suicidal", "PERSON ~ might be <suicidal", "PERSON ~ are <suicidal", "PERSON ~ be <suicidal", "suicidal friend", "suicidal person",
    "PERSON ~ feeling <suicidal", "PERSON ~ been <suicidal", "PERSON ~ has ~ <suicidal thoughts", "PERSON ~ having ~ <suicidal thoughts", "PERSON ~ talks about <suicide", "PERSON ~ talking about <suicide", "PERSON ~ mentioned <suicide", "PERSON ~ threatening <suicide", "PERSON ~ threatened <suicide", "PERSON ~ considering <suicide", "PERSON ~5 thinking about <suicide", "PERSON ~ talked about <suicide",
    "PERSON ~ thinking of <suicide", "PERSON ~ talking about <dying", "PERSON ~ talks about <dying", "PERSON ~ keeps saying ~ want to <die", "PERSON ~6 commit suicide", "PERSON ~ attempted suicide", "PERSON ~ tried to commit", "PERSON ~ does not want to <LIVE", "PERSON ~ do not want to <LIVE", "PERSON ~ not want to <LIVE",
    "PERSON ~ wishes ~ was dead", "PERSON ~ wishes ~ were dead", "PERSON ~ wish ~ were dead", "PERSON ~ wished ~ was dead", "PERSON ~ is <cutting HIMSELF", "PERSON ~ <selfharms", "PERSON ~ is <selfharming", "PERSON ~ <selfharming", "PERSON ~ <selfharm", "PERSON ~ has been <cutting", "PERSON ~ is <cutting $", "PERSON ~ started <cutting $", "PERSON ~ cutting <again", "PERSON ~ is cutting <every", "PERSON ~ been cutting <again", "PERSON ~ TOOK ~ LOTS ~ PILLS", "PERSON ~ TOOK <pills", "PERSON ~ TOOK an <overdose", "PERSON ~ will <overdose", "PERSON ~ going to <overdose", "PERSON ~ wants to <overdose", "PERSON ~ tried to <overdose", "i know is <HARM HIMSELF", "i know ~2 wants to <DIE", "i know ~2 wants to <KILL HIMSELF", "i know is ~1 <suicidal", "i know is going to <KILL HIMSELF", "PERSON ~ SLIT her <BODY", "PERSON ~ SLIT his <BODY", "PERSON ~ SLIT their <BODY", "who wants to <DIE", "who wants to <ENDIT", "who wants to <KILL HIMSELF", "who wants to <end ~1 life", "who is <suicidal", "who does not want to <LIVE", "who ~2 <KILL HIMSELF", "PERSON ~ <overdosed",
    "PERSON ~ wrote ~ <goodbye", "PERSON ~ said <goodbye", "PERSON ~ saying <goodbye", "PERSON ~ says <goodbye", "PERSON ~ sent ~ <goodbye", "PERSON ~ posted ~ <goodbye", "PERSON ~ sent ~ <suicide note", "PERSON ~ wrote ~ <suicide note", "PERSON ~ has a plan to <DIE", "PERSON ~ said ~ i want to <DIE", "PERSON ~ says ~ i want to <DIE", "PERSON ~ told me ~ i want to <DIE",
    "WORRY PERSON $", "WORRY ~ PERSON $", "WORRY ~ PERSON in this", "WORRY ~ PERSON in the", "WORRY ~ PERSON here", "WORRY ~ PERSON who", "WORRY ~ PERSON PERSON", "WORRY ~ PERSON because", "WORRY ~ PERSON and", "WORRY ~ PERSON from", "WORRY PERSON ~ safety", "WORRY ~ PERSON on", "WORRY him", "WORRY her $", "WORRY them", "WORRY her because", "WORRY her PERSON",
    "think ~ friend ~ in danger", "PERSON ~ in danger", "PERSON is going to hurt HIMSELF", "PERSON ~ not safe", "PERSON ~ <give up on life", "PERSON ~ going to jump", "PERSON ~ wants to jump", "help ~ friend who is <suicidal", "PERSON says ~ better off dead", "PERSON ~ better off dead", "PERSON ~ hurting HIMSELF", "PERSON ~ wants to disappear", "PERSON is being HITPAST", "PERSON is getting HITPAST", "PERSON ~ beats her", "PERSON ~ hits her", "PERSON is beating her",
)  # fmt: skip

HEARD: tuple[str, ...] = (
    "TELL KILL myself", "TELL go KILL myself", "TELL just KILL myself", "TELL <die", "TELL go <die",
    "TELL HARM myself", "TELL end my life",
)  # fmt: skip
"""What others said to the writer: it hurts, so gently."""

STILL_MEANT: tuple[str, ...] = (
    *(f"PERSON ~ cut HIMSELF {when}" for when in (
        "last night", "again", "on purpose", "tonight", "yesterday", "every", "this morning", "this week", "and",
        "with a razor", "so badly",
    )),
    "kill everyone at my", "kill everyone at school", "kill everyone at work", "kill them at school",
    "kill people at school", "overdose on purpose", "overdose on PILLS", "overdose on my", "overdose on WEEKDAY",
    "overdosed on PILLS", "overdosed on purpose", "overdosed on my", "die for real", "scared ~4 kill me",
    "afraid ~4 kill me", "terrified ~4 kill me", "breaking down the door", "breaking down my door",
    "exist on this earth", "pull the trigger on myself", "pull the trigger on me", "kill me if i FLEEING",
    "die than LIVE", "die than ENDURE",
    "LIVINGX LIVEDWITH",
    "be here in this world", "be here on this",
    "die alone tonight",
    "LIVE with this guilt", "wake up with this pain", "hurt myself on purpose",
    "cut myself on purpose",

)  # fmt: skip
"""Words that an idiom would hide although they are meant."""

IDIOMS: tuple[str, ...] = (
    "be here ,",
    "kill myself at the gym", "kill myself at work", "kill myself in the gym", "killing myself over THING", "killing myself for THING", "killing myself to EFFORT", "kill myself to EFFORT",
    "killing myself at work", "killing myself at the gym", "killing myself with work", "kill myself over THING", "kill myself on ~1 stairs", "kill myself for THING", "killing myself in the gym",
    "HARM myself at PLACE", "HARM myself in PLACE", "HARM myself on THING", "HARM myself cooking", "cut myself a slice", "cut myself a piece", "cut myself a break", "cut myself a deal",
    "drown myself in MILD", "drowning myself in MILD", "poison myself with MILD", "hit myself in the", "wake up to ~1 alarm", "wake up to the", "wake up to my", "starving myself for", "HARM myself with paper", "HARM myself THING",
    "HARM myself ~1 by accident", "scratch myself", "burn my arm cooking", "burned my BODY on", "burnt my BODY on", "burned my BODY at", "burned my BODY in", "burned my BODY cooking", "burnt my BODY cooking", "exist before", "exist without", "die rich", "die young", "die first", "die last", "die warm", "die surrounded", "die peacefully at", "die famous", "be alive before coffee", "die over THING", "KILL myself off ~1 coffee",
    # each hides only the words it covers
    "dying to", "dying for", "dying of", "dying from", "dying laughing", "dying inside lol", "dead inside lol", "dying inside haha", "dying at", "dying over", "dying here", "die laughing", "die of", "die from", "die for", "die on ~1 hill", "die my hair", "dying my hair", "die hard", "die happy", "die trying",
    "die without", "rather die than", "die than", "to die for", "die ~1 old", "die at 90", "die with my boots", "i could die happy", "dead tired", "dead lol", "drop dead gorgeous", "dead serious", "dead on my feet", "dead set", "over my dead body", "die down", "die out", "die in minecraft", "die in game", "die in this game",
    "killing me", "kill for", "kill time", "kill two birds", "kill it", "kill the", "kill a", "killed it", "killing it", "kill some", "dressed to kill", "kill myself laughing", "killing myself laughing", "killed myself laughing", "killing myself working", "killing myself studying", "killed myself on", "killed myself at", "kill myself tripping", "killed myself tripping", "killed myself in", "kill myself working", "kill myself in",
    "ENDIT with", "ENDIT between", "end it on", "end it here and", "end it there", "ending it with", "end it at", "end it by 5", "end everything with", "end it early", "end it in a",
    "cut myself some", "cut myself off", "cut myself out", "cut myself loose", "cut myself short", "cut myself in half", "cut myself shaving", "cut myself cooking", "cut myself chopping", "cut myself while", "cut myself slicing", "cut myself with paper", "cut myself opening", "cut myself making", "cut myself peeling", "cut myself by accident", "cut myself accidentally", "cutting myself some", "cutting myself off", "cutting myself out", "cutting myself a", "cutting myself shaving",
    "cutting ~1 myself some", "hurt myself playing", "hurt myself running", "hurt myself falling", "hurt myself skating", "hurt myself skiing", "hurt myself while", "hurt myself lifting", "hurt myself laughing", "hurt myself dancing", "hurt myself climbing", "hurt myself doing", "hurt myself during", "hurt myself working", "hurt myself jumping", "hurt myself training", "hurt myself accidentally", "hurt myself by accident", "hurt myself slipping", "hurt myself yesterday playing", "hurt myself exercising", "injure myself again running",
    "burn myself out", "burning myself out", "burn myself cooking", "burn myself making", "hit myself on", "hitting myself for", "bite myself in", "biting myself in", "punch myself for", "injure myself playing", "injure myself at", "injuring myself at", "hit myself up", "choke myself up", "hang myself out", "shoot myself in the foot", "shooting myself in the foot", "shot myself in the foot", "end myself up", "destroy myself", "delete myself from", "deleting myself from", "top myself up", "take myself out for", "take myself out to", "take myself out on", "starve myself for",
    "take my life back", "take my life into", "take my life in", "take my life to", "take my life seriously", "take my life for granted", "taking my life back", "taking my life in", "end my life as", "end my life in", "kill my social life", "kill my love life", "kill my sex life", "kill my night life", "taking my life to", "delete my life", "kill my vibe", "end my school life", "end my single life", "end my working life", "taking my life into",
    "cut my arm on", "cut my leg on", "cut my leg shaving", "cut my legs shaving", "cut my leg while", "cut my arm while", "cut my arm by accident", "cut my legs while", "cut my hair", "burn my arm on", "burning my skin in", "open my legs", "open my arms", "cut my neck shaving", "cut my skin care", "cut my arm at", "cut my leg at", "opening my arms",
    "overdosed on", "overdose on", "overdosing on", "LOTS vitamin PILLS", "vitamin PILLS", "suicide squad", "suicide prevention", "suicide awareness", "suicide line", "suicide hotline", "suicide bomber", "suicide doors", "suicide mission", "suicide sprints", "suicide burn", "commercial suicide", "political suicide", "career suicide", "social suicide", "suicide helpline", "suicide wings", "suicide lifeline", "suicide girls", "virtual suicide",
    "live here", "live with", "living with", "living in", "live at", "living at", "living here", "living there", "live there", "live alone", "living alone", "living off", "living out", "live off", "live near", "living near", "living next", "live next", "live on my own", "living under", "living on my", "live on campus", "living paycheck", "living from", "live far", "living far", "living abroad", "live abroad", "live in", "live without", "living without", "live together", "living together", "living apart", "live in person", "go live", "live on stream", "live stream", "live to work", "living away", "live away", "living so far", "living up", "live up", "live down", "living room", "waking up early", "waking up at", "wake up at", "wake up early", "wake up before", "wake up for", "wake up so", "waking up so", "waking up for", "waking up before", "waking up with", "wake up with", "wake up the", "wake up my", "wake up late", "waking up late", "waking up tired", "waking up sore", "being here in", "being here at", "be here at", "be here for", "be here with", "be here in", "be here so", "be here until", "be here all", "be here on", "be here when", "be around people", "be around them", "be around him", "be around her", "be around my", "be around that", "be around those", "be around others", "be around smoke", "be around anyone", "be around drama", "be around you", "be around any", "be around kids", "be around a", "be around the", "being here with", "existing in", "survive without", "survive on", "survive in", "survive winter", "survive zombie", "stick around for", "stick around at", "stick around and", "wake up from", "waking up from", "be here alone", "be here late", "be here early", "existing on", "see tomorrow's", "breathing in", "breathing exercises", "breathing this", "survive another meeting", "survive finals", "survive monday", "survive exams",
    "jump ~ pool", "jump ~ plane", "jump off ~ diving", "jump off ~ sofa", "jump for joy", "jump on a train", "jump on the train", "jump on the bus", "jump on a bus", "jump in the car", "jump into the car", "jump on the next train", "run into traffic on", "jump in my car", "jump into my car", "walk into traffic jam", "bullet in my head emoji",
    "HURTHIM HIM feelings", "hurt ~1 HIM feelings", "hurt my HIM feelings", "hurting ~1 HIM feelings", "hurt anyone 's", "shoot HIM a", "shoot HIM an", "shoot him over", "kill them with kindness", "kill HIM with kindness", "shake HIM hand", "attack him with hugs", "kill people in", "kill them in", "kill him in", "kill her in", "kill everyone in", "kill HIM at chess", "shoot people with my camera", "kill them at", "kill everyone at", "kill him at", "shoot them in", "shoot people in", "shoot him in", "kill him again", "kill them all in", "stab them in", "attack them in", "attack them with", "shoot them an", "kill someone for", "shoot my boss an", "shoot my boss a", "shoot my mum a", "shoot my dad a", "drown her in love", "shake people up", "shoot the breeze",
    "kill me now", "just kill me", "kill me please", "HURTING me up", "HURTING me with JEST", "HURTING me at PLAY", "HURTING me in ~ game", "HURTING me by", "HITS me at PLAY", "HITS me up", "HITS me in ~ game", "HITS me in chess", "HITS me every time", "HITS me with JEST", "HITS me by", "beating me again at", "HITPAST me at PLAY", "beat me to", "hit me up", "HITPAST me in PLAY", "HITPAST me with JEST", "beat me by", "hit me hard", "hits me hard", "going to kill me if", "will kill me if", "would kill me if", "kill me when", "kill me for", "kill me lol", "kill me one day", "hurt me emotionally", "stalking me on", "threatening me with a good", "touching me ~ story", "chasing me ~ game", "followed by", "beaten by ~ team", "beaten at", "beaten by 2", "being followed by a cat", "being held up", "being held back", "being held accountable", "being hit with", "being hit on", "being hit by", "being attacked by mosquitoes", "being attacked by", "getting beaten by", "THIRD just HITPAST me in", "kicking me out", "kicks me out", "kicked me out",
    "I am in danger of", "in danger of", "hiding from him in", "not safe for work", "not safe to", "has a gun in", "has a knife in",
    "nothing matters more", "nothing matters except", "can not cope without", "can not take it anymore when", "can not cope with ~ cuteness", "can not breathe anymore lol", "hate my life lol", "fml", "hate myself for eating", "hate myself for buying", "hate myself for missing", "hate myself for forgetting", "hate myself for watching", "hate myself for skipping", "hate myself for laughing", "hate myself for liking", "feel like a burden lifted", "burden of proof", "want it to be over already", "want this to be over already", "not care anymore about", "not care anymore if", "not care anymore who", "not want to do this anymore if", "not be here tomorrow because", "not be here tomorrow i", "sorry for everything being", "feel numb from", "drowning in work", "drowning in homework", "drowning in emails", "drowning in laundry", "drowning in paperwork", "drowning in the", "drowning in debt", "drowning in deadlines", "drowning in assignments", "give up on my diet", "falling apart at the seams", "goodbye everyone see", "phone is falling apart", "shoes are falling apart", "car is falling apart", "is falling apart", "are falling apart", "breaking down on", "breaking down the", "breaking down every", "car keeps breaking down", "breaking down again", "goodbye forever to", "lost all hope in", "lost hope in", "no hope for my", "no hope for our", "no hope for the", "losing hope in", "feel trapped in this meeting", "everyone hates me in this lobby", "tired of everything bagel", "tired of trying to explain", "tired of trying to fix", "tired of feeling cold", "tired of feeling sleepy", "tired of feeling bloated", "tired of being asked", "not see a future for this", "not see a future for us", "not see a future for the", "not see a future for our", "no future for our",
    "WORRY ~ PERSON in the show", "worried about someone stealing", "PERSON ~ in danger of", "PERSON ~ in danger in", "PERSON ~ cutting HIMSELF some", "PERSON ~ cut HIMSELF some", "PERSON ~ hurt HIMSELF playing", "PERSON ~ hurt HIMSELF at", "PERSON ~ hurt HIMSELF on", "PERSON ~ kill HIMSELF laughing", "PERSON ~ killing HIMSELF laughing", "PERSON ~ killing HIMSELF at", "PERSON ~ hit HIMSELF", "PERSON ~ burn HIMSELF out", "PERSON ~ burning HIMSELF out", "PERSON ~ off HIMSELF", "PERSON ~ cut HIMSELF", "PERSON ~ end HIMSELF",
    "thoughts of death metal", "think about death metal", "thinking about death star", "death metal", "death star", "death note", "death by chocolate", "death eaters", "death stranding", "bored to death", "scared to death", "tickled to death", "love you to death", "worried to death", "feeling like death", "look like death", "death valley",
    "want to disappear into ~ book", "want to disappear into", "want to vanish into",
)  # fmt: skip
