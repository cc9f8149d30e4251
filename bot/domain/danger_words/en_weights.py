"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-556, -352, -562)
ROWS = """" . -11/-9/46|" . . -1/13/55|" . is -5/-32/0|" _ . -10/-16/36|" _ _ . -25/-41/-17|" _ is -7/-36/0|" and -52/-32/97
|, BETTER -75/-56/-8|, BLEED 117/113/0|, BUT -53/143/2|, DEATH 86/38/-6|, DEATH . 143/104/-2|, DIE 66/40/-4
|, GAME 0/62/-1|, HE 70/55/-40|, HE END -68/-56/0|, HE HIT 54/39/-9|, HE LETTER 70/77/5|, HE are 40/-59/-36
|, HE forgot -46/-29/0|, HIT 9/56/-19|, LETTER 88/52/-30|, LETTER . 88/93/-5|, LIVE -48/-35/0|, LIVE . -48/-35/0
|, LOW 79/108/-2|, LOW at 35/19/0|, MANY -16/-60/-34|, MANY day 72/42/0|, MEANS 104/85/-1|, NEG believes -15/-52/0
|, PAST -50/-89/68|, PILLS 105/109/-3|, PLAN 106/56/-8|, PLAN . 65/13/0|, PLAN to 77/61/-4|, SOON -4/20/-25
|, SOON , 64/35/0|, SOON . 115/115/0|, SOON i -36/-53/-17|, THINK 82/53/-5|, THINK PLAN 54/44/-2|, WANT 57/51/-17
|, WANT to 84/51/-3|, _ , 48/71/-61|, _ . 14/22/-92|, _ BODY 72/50/-1|, _ END -85/-154/0|, _ FOOD 52/58/0
|, _ GONE -83/-70/0|, _ HE 26/1/-8|, _ KILLED -31/-34/10|, _ KIN 4/-23/14|, _ LOW -33/-46/-4|, _ MANY 126/37/-8
|, _ PAST -69/-65/-5|, _ PLAN 114/72/-20|, _ SAY 17/56/-4|, _ SOON 25/28/-27|, _ WORK 62/45/-12|, _ _ , -9/8/-60
|, _ _ . -16/-46/-62|, _ _ BETTER -56/-74/-3|, _ _ DEAD -73/-72/-2|, _ _ DEATH 133/51/-32|, _ _ DIE 102/88/-6
|, _ _ END 66/61/-14|, _ _ HARM -51/-62/-3|, _ _ HE -51/-55/8|, _ _ HIM -78/-95/-2|, _ _ KILL -8/-6/-4
|, _ _ KIN -99/-107/17|, _ _ LETTER -69/-63/54|, _ _ LIVE -35/-40/-3|, _ _ MANY 33/-16/-59|, _ _ MEANS 53/37/-20
|, _ _ NEG -70/-15/8|, _ _ PAST 0/-23/32|, _ _ PILLS 82/63/35|, _ _ PLAN 23/62/-23|, _ _ TAKE 109/31/-3
|, _ _ THINK 41/-4/23|, _ _ TIRED 64/78/-16|, _ _ am 57/109/-4|, _ _ and 37/0/-45|, _ _ are 34/62/-10
|, _ _ at -102/-95/-16|, _ _ break -6/-57/0|, _ _ closed 65/71/0|, _ _ come 81/82/-6|, _ _ crying -33/-58/0
|, _ _ do -61/-30/-9|, _ _ everything 40/37/-2|, _ _ form -20/-84/0|, _ _ forty -81/-24/1|, _ _ go 76/13/-8
|, _ _ got 49/21/0|, _ _ have 25/-28/-4|, _ _ here -102/-66/-15|, _ _ home 52/-21/1|, _ _ i -2/-10/71
|, _ _ life -104/-85/8|, _ _ lot -7/-22/0|, _ _ made 82/45/-4|, _ _ mean -52/-74/0|, _ _ mine 53/63/0
|, _ _ my -66/20/14|, _ _ nap -66/-35/0|, _ _ next 29/3/-20|, _ _ off -61/-84/-4|, _ _ on -52/-54/-3
|, _ _ ones 52/35/-1|, _ _ only -30/-41/54|, _ _ order 29/40/0|, _ _ person 73/55/-2|, _ _ quiet -5/50/-2
|, _ _ see -73/-17/-12|, _ _ six -78/-64/-1|, _ _ step -3/53/-4|, _ _ telling -38/-53/14|, _ _ that -74/-62/-6
|, _ _ to 26/-18/-14|, _ _ trying 47/32/-1|, _ _ up -60/-61/7|, _ _ us -54/-77/0|, _ _ video -23/-20/33
|, _ _ waiting 26/43/-11|, _ _ wanted 34/24/0|, _ _ why 55/30/-8|, _ _ would -36/-35/-2|, _ _ you 34/54/-36
|, _ am -49/-39/17|, _ and -137/-111/-4|, _ another -74/-7/0|, _ are 26/-21/-74|, _ ask -72/9/0|, _ bad -10/-64/0
|, _ bath 50/46/0|, _ believes -15/-52/0|, _ can 6/-45/18|, _ days -58/-88/0|, _ died -25/-86/-6|, _ do -38/-92/46
|, _ finished -58/-66/0|, _ for 68/13/-10|, _ forever 44/25/0|, _ forgot -73/-53/-1|, _ goes -14/37/0
|, _ hair -51/-52/0|, _ hope 85/23/-2|, _ i -65/-64/46|, _ is 62/5/-69|, _ it 2/-50/-34|, _ joke 38/67/0
|, _ know 23/41/-12|, _ late 32/21/0|, _ loneliness -4/64/0|, _ lot -2/28/0|, _ made -53/-4/-1|, _ me -123/-142/-12
|, _ mean -14/20/-10|, _ much -20/-49/-1|, _ myself 50/55/0|, _ nap -4/-38/-1|, _ off 55/76/-1|, _ other -23/-70/-1
|, _ queue 40/38/-1|, _ saw -35/-25/65|, _ see 90/58/0|, _ should -55/0/26|, _ since -9/56/-1|, _ thing -52/-74/1
|, _ to 42/43/-19|, _ too 51/21/-32|, _ was -104/-109/-35|, _ waved -30/-36/-6|, _ week 73/87/-1|, _ won -5/-42/0
|, _ wrote -12/0/53|, _ you -69/-68/-3|, abeg 56/23/0|, always -1/61/15|, and 89/72/-31|, and i 33/30/-3
|, anyone -57/-48/-1|, at 44/50/0|, big 49/39/-2|, by 37/29/-2|, bye 22/51/0|, bye . 41/61/0|, can 7/63/-23
|, can NEG -15/73/-13|, did 53/32/-1|, doctor -29/-42/-1|, every 32/76/-9|, everyone -31/-53/-2|, everyone is -19/-45/0
|, feeling 68/28/-5|, feet 60/56/0|, for 29/49/-1|, found -14/-74/-35|, go -28/-64/0|, good -72/-71/-5|, gym -57/-29/-1
|, hard 61/57/-1|, hard , 45/35/0|, have -6/-59/-1|, help 75/44/45|, home -52/-59/-1|, home . -24/-40/0|, how 7/-51/-20
|, i 77/22/93|, i . -29/-40/0|, i PLAN 24/25/-6|, i WANT 73/43/-17|, i ask -63/6/0|, i called -45/-67/0
|, i can 64/29/10|, i hope 74/5/-2|, i know 20/36/-11|, i love 29/17/0|, i mean 63/65/-10|, i saw -35/-25/65
|, in 12/51/4|, in that 29/40/0|, is PLAN 19/40/0|, it -72/-78/36|, lovely -43/-42/-1|, me 32/38/-2|, mods -59/-45/0
|, must -24/-53/-1|, my 28/14/51|, my KIN -46/-76/53|, nap -66/-35/0|, nataka 100/67/0|, one -71/44/-1|, only -60/8/-10
|, permanently 60/46/0|, please 68/60/49|, please . 48/64/0|, purple -49/-50/0|, real 24/33/-2|, relax -38/-4/0
|, relax . -38/-3/0|, see -53/-47/-1|, should -37/-35/48|, should i -27/-16/48|, simple 41/18/0|, simple as 41/18/0
|, sorry 84/48/-1|, tell 52/30/-2|, thanks for 33/19/0|, that -16/43/-7|, that is -40/35/-6|, then 57/70/-6
|, this 50/-13/-23|, this week 70/85/-1|, to 100/46/-2|, too 10/-74/-2|, towel 37/31/0|, trains -39/-50/0
|, water 51/84/-4|, we -32/-46/-4|, what -62/-45/29|, what do -22/-19/43|, what joke 6/59/0|, who -65/-52/-5
|, why -62/-54/-13|, why does -12/-50/0|, you are -27/-40/0|. " -13/-29/-7|. . -42/-98/-28|. . . -42/-98/-28
|. BETTER 131/38/-7|. BETTER if 68/28/0|. BLEED edge -51/-38/0|. BODY 65/66/-10|. BODY are 69/78/-2|. DEAD -131/-89/-43
|. DEATH 184/154/-67|. DEATH BUT 48/36/-5|. DEATH LETTER -69/-64/-1|. DEATH SOON -29/-45/0|. DEATH THINK 57/49/-15
|. DEATH and 32/44/-7|. DEATH awareness -43/-38/0|. DEATH feels 54/11/0|. DEATH help 54/63/-3|. DEATH is -19/87/-2
|. DEATH of -33/-53/-1|. DEATH since 43/17/-5|. DEATH squad -88/-85/-1|. DEATH would 38/19/0|. DIE 50/66/-7
|. DIE . 123/80/-2|. DIE SOON 70/48/0|. DIE to -38/-43/-1|. DIE would 58/36/0|. END -70/-115/-9|. END it -33/-50/-2
|. END of -29/-60/-4|. FEAR of 85/73/-11|. FRIEND -25/-46/209|. FRIEND HARM -42/-40/49|. FRIEND SAY -41/-5/-25
|. FRIEND abused -24/-24/49|. FRIEND i 47/45/-30|. HARM 12/-8/-25|. HARM , 55/71/0|. HARM deep 26/38/0
|. HARM in 104/122/-8|. HARMED . 55/7/0|. HARMED HARM 31/54/-2|. HARMED myself -53/-42/0|. HARMED on -60/-94/-11
|. HE HARM -62/-67/-7|. HE PAST -44/-60/1|. HE TAKE 48/40/-18|. HE are 16/-37/-4|. HE has 59/28/9|. HE in -17/-13/63
|. HE is 75/34/-25|. HE keep -58/6/6|. HE laughed 48/41/0|. HE sent -45/-35/62|. HE throws 67/31/-8
|. HE would -36/75/-18|. HE wrote -44/-65/-1|. HIGH -45/-46/-11|. HIS -42/-82/44|. HIT us 50/51/0|. JUMP -80/-149/-33
|. JUMP off 39/37/-2|. KILL -39/-70/-32|. KILL ivy -25/-36/0|. KILL myself 120/62/-1|. KILL up 131/141/0
|. KILL yourself -45/-17/0|. KILLED -39/-45/-11|. KILLED up 81/67/0|. KIN 35/18/101|. KIN HARM -62/-53/39
|. KIN HIT 14/27/25|. KIN SAY -54/-62/8|. KIN TAKE -54/-41/33|. KIN are 19/13/-4|. KIN has -18/7/-49
|. KIN threatens -30/-22/20|. KIN wants -10/3/29|. LETTER 92/38/-67|. LETTER . 80/29/-7|. LETTER NEG 46/42/-6
|. LETTER and -43/-19/-6|. LETTER are 43/53/0|. LETTER be 55/43/-1|. LIVE -115/-65/-8|. LIVE and -120/-105/-2
|. LIVE hurts 88/36/-1|. LIVE is 147/91/-1|. LIVE my -21/-30/0|. LIVE with -61/22/-1|. LOW -49/27/-8|. LOW . -1/50/0
|. MANY 35/136/-27|. MANY hope -28/38/-3|. MANY of -35/12/-2|. MEANS dey 52/63/-1|. MEANS in 34/46/-9
|. MEANS is 78/84/-4|. NEG -7/44/-81|. NEG , -91/7/0|. NEG . -76/2/0|. NEG DEATH -117/-19/-9|. NEG FRIEND -2/78/-1
|. NEG GAME 55/12/0|. NEG LETTER -71/31/-1|. NEG LIVE 36/44/-2|. NEG POINT 29/-95/-3|. NEG THINK -21/-27/-2
|. NEG WANT 75/14/-10|. NEG can 33/-11/-2|. NEG day 117/69/-3|. NEG died -7/-45/0|. NEG eating 27/50/0
|. NEG felt 70/-4/-2|. NEG is -58/-67/-1|. NEG joke 39/27/0|. NEG left 53/-17/-1|. NEG matters -15/-44/-1
|. NEG more -27/-81/-1|. NEG needs -23/51/0|. NEG promise 69/38/-1|. NEG safe 44/46/-2|. NEG to 45/-84/-3
|. NEG understands -23/41/-1|. NEG visits -65/1/0|. NEG wanted 101/70/0|. PAST 4/33/-16|. PAST in -56/-28/-1
|. PAST sunset 60/42/0|. PAST week 40/56/0|. PILLS 29/51/-22|. PILLS are 38/46/0|. PILLS for -57/-38/-1
|. PILLS i 68/52/-3|. PILLS in 17/21/0|. PLAN 83/86/-67|. PLAN SOON -74/-38/0|. PLAN on 108/73/-6|. POINT 133/74/-6
|. SAY 91/36/-40|. SOON . 145/74/-1|. SOON PLAN -61/-52/0|. SOURCE -167/-143/-26|. SOURCE PLAN -40/-4/0
|. SOURCE go -46/-1/0|. TAKE 188/102/-71|. TAKE MANY 94/56/-17|. TAKE every 65/35/-1|. TAKE full 64/65/0
|. TAKE my -132/-70/-22|. THINK 128/80/-50|. THINK PLAN 44/53/-55|. THINK of 60/74/-17|. VOICE 92/63/-11
|. WANT 111/83/-46|. WANT i 16/55/-5|. WANT to 2/48/-28|. WORK -98/-115/34|. WORK is -47/-35/-1|. _ . 11/66/-52
|. _ BLEED -16/-49/-1|. _ DEATH 120/114/-8|. _ END 58/6/-9|. _ FRIEND -10/15/1|. _ GAME 5/-45/0|. _ GONE 53/41/-3
|. _ HARM 107/39/13|. _ HARMED 65/69/-3|. _ HE -52/-77/-3|. _ HIGH -3/40/-9|. _ HIT -29/-91/26|. _ JUMP -30/-57/-32
|. _ KIN 28/-33/-1|. _ LAUGH 9/86/0|. _ LETTER 37/37/-139|. _ LOW -19/44/42|. _ MANY 117/61/-14|. _ NEG 2/43/-95
|. _ PAST -146/-59/22|. _ PILLS 80/44/14|. _ PLAN 48/29/7|. _ POINT -23/-57/0|. _ SAY 3/73/-57|. _ SOON -31/-79/-2
|. _ THINK 73/12/48|. _ WANT 30/-30/-17|. _ WORK -41/-28/-17|. _ _ , -41/-20/-7|. _ _ . 116/103/-64
|. _ _ ANYMORE -119/16/-2|. _ _ BETTER 69/18/-17|. _ _ BLEED 68/65/-3|. _ _ BODY 60/61/21|. _ _ BURDEN -32/53/-9
|. _ _ BUT 92/57/28|. _ _ DEAD -57/-50/-24|. _ _ DEATH 201/144/-39|. _ _ DIE 94/57/-33|. _ _ END 60/-37/-23
|. _ _ FEAR -17/-47/31|. _ _ FOOD -103/-88/-4|. _ _ GAME -67/-76/-12|. _ _ HARM 132/93/-82|. _ _ HARMED -5/-53/56
|. _ _ HE 26/-14/-38|. _ _ HIGH 45/75/1|. _ _ HIM 71/57/-3|. _ _ HIS 26/69/-42|. _ _ HIT -24/-50/25
|. _ _ JUMP 146/83/-28|. _ _ KILL -4/-54/-39|. _ _ KILLED 12/1/-50|. _ _ KIN 20/45/6|. _ _ LAUGH -42/-70/0
|. _ _ LETTER -2/24/-121|. _ _ LOW -59/81/12|. _ _ MEANS 55/76/-1|. _ _ NEG -113/-36/-52|. _ _ PAST 89/17/-16
|. _ _ PLAN -10/-47/-50|. _ _ POINT 15/91/-11|. _ _ SAY -98/-69/19|. _ _ SOURCE -81/-52/-48|. _ _ TIRED -74/-41/-18
|. _ _ WAKE 82/68/-2|. _ _ WANT 22/-74/-11|. _ _ WORK 71/87/-1|. _ _ abuse -14/-26/43|. _ _ accident 35/25/-2
|. _ _ again 80/47/-16|. _ _ am -107/-16/-17|. _ _ and 71/43/-37|. _ _ assaulted 81/65/0|. _ _ at 23/37/37
|. _ _ attacking 76/26/-1|. _ _ bar -29/-53/0|. _ _ bathroom 68/32/-2|. _ _ battle 69/28/0|. _ _ be -20/-64/-34
|. _ _ beach -21/-20/0|. _ _ bear 35/14/0|. _ _ being 62/-7/14|. _ _ big 56/67/0|. _ _ bit 27/-63/0
|. _ _ blister 45/44/0|. _ _ blue -27/-47/18|. _ _ brains 42/37/0|. _ _ bread -17/-28/0|. _ _ breaking 98/57/-7
|. _ _ brilliant -74/-2/-3|. _ _ building 35/39/0|. _ _ called -54/0/0|. _ _ came -100/-82/37|. _ _ can 60/-10/-10
|. _ _ cancer -43/-32/20|. _ _ cat -63/-65/-1|. _ _ catch 47/50/0|. _ _ change 32/40/-1|. _ _ clean -50/-24/0
|. _ _ coming 88/74/-14|. _ _ commit 49/29/-3|. _ _ continue 64/20/-1|. _ _ could -59/-46/-2|. _ _ day 51/40/-9
|. _ _ days -44/-38/0|. _ _ deep 55/52/-1|. _ _ depressed -2/42/0|. _ _ deserve 44/58/-7|. _ _ destroyed -29/-45/0
|. _ _ died -63/-89/-60|. _ _ disappointment -42/50/0|. _ _ do -1/34/-37|. _ _ drinking 32/10/0|. _ _ drive 70/75/-1
|. _ _ each -73/-10/-4|. _ _ eat -35/-44/0|. _ _ everyone -17/-38/0|. _ _ everything -112/13/-5|. _ _ extra 70/17/-13
|. _ _ failure -34/57/-1|. _ _ fed -91/-21/0|. _ _ feel -8/-103/-2|. _ _ final 47/25/-9|. _ _ fine 10/-63/59
|. _ _ fistful 37/29/0|. _ _ floor -24/-60/-2|. _ _ for 57/39/-76|. _ _ forgotten -24/63/0|. _ _ forklift 45/10/0
|. _ _ from 75/12/7|. _ _ front 35/25/-10|. _ _ full -1/-36/-1|. _ _ gas 55/43/0|. _ _ gets -29/-37/57
|. _ _ ghost -2/31/0|. _ _ given -65/-7/-1|. _ _ glad -34/-32/0|. _ _ god 31/16/0|. _ _ got -108/-63/-6
|. _ _ had -58/-38/-17|. _ _ hai 44/57/-1|. _ _ happy -43/79/0|. _ _ having 41/-19/-2|. _ _ heaven 43/29/-1
|. _ _ hell 29/2/0|. _ _ help -73/-46/-15|. _ _ here 72/46/-14|. _ _ hide 46/37/-25|. _ _ high -27/-55/-2
|. _ _ hollowed -12/62/0|. _ _ hours 16/-39/-3|. _ _ house 14/62/-1|. _ _ how 22/41/0|. _ _ i -4/31/-9
|. _ _ in 60/7/-54|. _ _ invisible -24/43/0|. _ _ is -82/-58/-60|. _ _ it -48/-55/-32|. _ _ kitchen -34/-12/38
|. _ _ knives -23/-39/63|. _ _ know -76/-50/7|. _ _ locked 55/11/29|. _ _ losing -30/35/-2|. _ _ loved -4/40/0
|. _ _ maarte 62/39/-6|. _ _ make 20/45/-8|. _ _ makes -57/-90/14|. _ _ manage 50/19/0|. _ _ me 39/2/85
|. _ _ means -32/3/0|. _ _ meet -36/-27/0|. _ _ memes -62/-75/0|. _ _ mess 44/45/0|. _ _ message -14/-29/-17
|. _ _ minutes 54/36/-1|. _ _ mistake -4/52/0|. _ _ more -16/-79/-17|. _ _ much 78/63/-2|. _ _ my 33/2/42
|. _ _ nahi -4/63/-2|. _ _ new -45/-71/22|. _ _ noise -38/66/0|. _ _ nowhere -75/-2/0|. _ _ number 60/44/-2
|. _ _ of 107/91/-24|. _ _ off -33/-42/-2|. _ _ old -35/-19/-5|. _ _ on 75/12/-48|. _ _ one -1/-72/36
|. _ _ only 25/39/-18|. _ _ open 50/30/-2|. _ _ or -29/-50/-1|. _ _ outlived -24/53/0|. _ _ over -32/-100/-5
|. _ _ own -12/39/-3|. _ _ painful 79/59/-1|. _ _ paramedic -3/-47/29|. _ _ passes 61/34/-1|. _ _ prefer 50/24/0
|. _ _ proud -7/-33/0|. _ _ punching 59/28/-1|. _ _ put 87/52/-22|. _ _ read 48/24/33|. _ _ reasons -98/-27/0
|. _ _ report -21/-56/41|. _ _ right 97/71/-2|. _ _ running -7/36/0|. _ _ sad 26/-81/-5|. _ _ saying 26/-63/24
|. _ _ see -114/-87/-1|. _ _ seems 45/32/0|. _ _ self -9/-32/0|. _ _ shake 52/59/-1|. _ _ shaking 38/47/-1
|. _ _ silent -33/8/0|. _ _ since 16/53/-14|. _ _ sinking -7/52/0|. _ _ sit -6/52/0|. _ _ slapping 50/34/0
|. _ _ smash 49/33/0|. _ _ smother 33/28/-1|. _ _ started -55/-52/-1|. _ _ stash 45/39/0|. _ _ stopped -44/-23/2
|. _ _ support -28/-56/64|. _ _ swerving 38/36/0|. _ _ tablet 46/25/0|. _ _ talk 74/42/5|. _ _ tena 57/39/0
|. _ _ text -26/-51/20|. _ _ this 25/53/0|. _ _ ticket 52/69/-5|. _ _ tied 58/39/-1|. _ _ time -36/33/-1
|. _ _ times -40/0/-1|. _ _ to 59/22/-3|. _ _ track 33/64/0|. _ _ trapped 35/61/-2|. _ _ try -44/-54/-2
|. _ _ trying -27/-66/-1|. _ _ twice 23/52/0|. _ _ up 15/10/-23|. _ _ us 32/15/-3|. _ _ villain -2/61/0
|. _ _ wait -50/-64/-1|. _ _ waiting 6/-36/0|. _ _ wanted -28/-58/-2|. _ _ waste 18/67/0|. _ _ way -13/52/-1
|. _ _ wedding -16/-38/0|. _ _ went -5/48/-4|. _ _ what 84/-22/-4|. _ _ when -34/-96/-2|. _ _ while -63/-36/-3
|. _ _ wifi -19/-42/0|. _ _ winter -21/62/-13|. _ _ with -18/-68/-1|. _ _ world -51/-30/-2|. _ _ worn -11/55/-1
|. _ _ worry -59/-34/-1|. _ _ worth -39/19/0|. _ _ would -52/-17/-39|. _ _ written -1/34/-7|. _ _ yesterday 55/30/0
|. _ _ you -55/-24/34|. _ abused 46/24/44|. _ am -58/-10/56|. _ and 0/-28/-44|. _ are 12/-5/-41|. _ at 119/21/-10
|. _ ate 73/17/-1|. _ attempt 100/69/-2|. _ attempted 58/57/-1|. _ awareness -43/-38/0|. _ be 55/100/-3
|. _ beaten 41/47/21|. _ belong 43/27/0|. _ body 61/75/-1|. _ bottom -8/75/-1|. _ box 61/72/0|. _ brain 25/35/-1
|. _ bus 39/27/-1|. _ came -74/3/-5|. _ can 64/9/45|. _ car -30/-46/-12|. _ chapter -24/-65/-4|. _ clean 49/37/0
|. _ close 35/26/-4|. _ comes -72/-19/-2|. _ cried -20/69/-12|. _ cry -36/89/-9|. _ curtains -47/-61/0
|. _ date -18/-54/-1|. _ day -37/-60/-13|. _ days 16/75/-8|. _ deep 69/55/-2|. _ did -1/66/-12|. _ died -73/-82/-6
|. _ dm'd -25/-32/45|. _ do -27/-56/46|. _ does -58/-12/-5|. _ doing 63/39/0|. _ drank 43/26/-17|. _ drew -43/-42/0
|. _ eating 27/50/0|. _ edge -67/-78/-3|. _ else -59/-17/30|. _ ended -69/-87/-3|. _ ends -7/39/0|. _ every 23/42/-2
|. _ everyone 27/-41/-8|. _ everything 130/76/-1|. _ family'd -6/47/-5|. _ fear -23/-72/4|. _ feel 102/21/-14
|. _ feels -34/1/9|. _ fell -45/-94/-1|. _ fight 58/9/-13|. _ finished -34/-40/0|. _ fishing -21/-49/-1
|. _ for 78/20/-65|. _ forcing 59/34/0|. _ forty 25/31/0|. _ full 84/51/-1|. _ get 107/61/-2|. _ girl 1/-13/46
|. _ go -44/53/-7|. _ google 54/41/0|. _ gran -35/-62/35|. _ grandmother -28/-24/32|. _ guy -11/-45/114
|. _ have 47/-18/-18|. _ hear 50/35/0|. _ heat -54/-49/-1|. _ helps -60/-2/0|. _ home 127/58/-2|. _ how 140/140/-18
|. _ i 76/52/107|. _ if 137/94/-8|. _ in 61/32/80|. _ inside -5/60/0|. _ is 62/80/-90|. _ it 40/-4/-2|. _ ivy -25/-36/0
|. _ keep 38/42/-8|. _ know -100/-51/-6|. _ let -27/59/-1|. _ life 77/85/-23|. _ lined 41/32/-4|. _ locked -32/-49/-1
|. _ look 12/41/4|. _ looking 30/47/-3|. _ lot 77/31/-6|. _ loud 42/45/0|. _ love -25/-29/-1|. _ made 4/-83/-3
|. _ make -51/-39/-5|. _ man 53/76/-10|. _ marriage 45/59/-1|. _ matters -15/-44/-1|. _ may 51/30/0|. _ me 58/31/-12
|. _ mess -42/-71/0|. _ messaged -26/-23/73|. _ might 67/63/-7|. _ mind 3/89/-3|. _ miss -65/-3/-5|. _ more -18/-61/-2
|. _ my 44/39/-54|. _ myself 89/86/-4|. _ near 23/19/0|. _ nearly -44/-66/-1|. _ needs -44/60/-4|. _ obsess 43/46/0
|. _ of 35/36/-26|. _ off 77/73/-8|. _ old -17/-52/9|. _ only -7/97/-11|. _ our -19/-20/38|. _ over 44/7/17
|. _ pain -8/-49/0|. _ phone -49/-77/-12|. _ picked 44/-29/-1|. _ quiet -22/-77/-1|. _ radiators -36/-38/0
|. _ ran -92/-75/-1|. _ reading -23/22/-1|. _ round 28/26/-1|. _ rubbish -7/-52/-1|. _ safe 44/46/-2|. _ saw -16/-18/46
|. _ scars 10/70/-2|. _ see 85/62/-1|. _ seems 58/31/-1|. _ sent -46/-53/85|. _ shift -64/-66/-2|. _ shoes -57/-61/0
|. _ shouted -19/-62/0|. _ si 92/77/0|. _ since 1/48/-5|. _ sit -6/51/0|. _ sleep -52/-48/-1|. _ something 55/34/-4
|. _ soul -2/70/-2|. _ squad -61/-60/-1|. _ staring 52/33/-2|. _ started 54/40/-1|. _ stops -34/-20/-4
|. _ stuff 25/7/-9|. _ sure 60/54/-2|. _ talk -38/-50/0|. _ tell -25/-68/-57|. _ this 23/68/-10|. _ threatened 6/17/69
|. _ throws 78/44/-8|. _ time 86/4/-16|. _ to 110/51/-33|. _ too 107/88/-15|. _ tried 48/25/-5|. _ two -85/-12/-3
|. _ understands -23/41/-1|. _ up 84/103/-10|. _ upstairs -4/-4/59|. _ us 50/15/-1|. _ visits -65/1/0
|. _ wanted 24/62/-1|. _ was -38/-55/12|. _ way 29/-83/-15|. _ weedkiller 43/55/0|. _ went -46/-50/-6|. _ what 38/-9/-2
|. _ when 19/-47/0|. _ with 47/21/-49|. _ words -31/-50/0|. _ world 48/43/-2|. _ worth 31/16/-1|. _ would 89/88/-45
|. _ you 22/-18/-9|. _ yourself -82/-81/-1|. am 98/102/-3|. anyone 49/6/35|. anyone else -56/-73/36
|. anyone reading 32/18/0|. as -78/-67/-5|. ate -16/-55/0|. attacking 62/53/-2|. attempt 74/37/-1|. bag 45/27/-1
|. be 109/78/-5|. be DEAD 41/35/0|. be with 32/23/0|. because 73/51/-2|. because i 60/43/-2|. been 116/137/-39
|. been HARM 69/36/-18|. before -82/48/-1|. being 126/81/-20|. being DEAD 58/39/-1|. being abused 34/28/-5
|. black 14/61/-1|. bloke -28/-26/67|. bored -53/-43/-2|. bored to -58/-51/-1|. bought MEANS 34/40/-4|. bowled -4/-47/0
|. boy 11/-34/77|. brain DEAD -23/-37/0|. bullet 26/10/-1|. bullet in 40/25/0|. by 55/105/-9|. by time 71/83/-9
|. bye . 52/-16/-1|. calm 77/39/0|. came 99/78/-5|. can -63/-27/38|. car -49/-55/-1|. catching 39/40/0
|. catching bus 39/40/0|. checked 23/56/-1|. chef 5/2/30|. close 40/33/-3|. cold -30/-35/-1|. craving 47/16/-1
|. crossword -23/-24/0|. days are -27/53/0|. deadlines -50/-59/0|. dear 62/69/0|. dem 37/20/0|. dem WANT 37/20/0
|. dentist -15/-66/0|. despair -8/68/0|. did -28/-49/-18|. did NEG -33/-51/-2|. died and 37/31/0|. do you -42/-11/-1
|. does KILL 38/33/-3|. dog -42/16/-25|. doing 53/55/-5|. doing hundred 39/22/0|. downed 82/65/-1|. drank 42/51/-4
|. each -2/60/0|. escape 51/37/-3|. every 34/55/-7|. everyone -8/93/-18|. everyone SAY 61/25/-3
|. everything -28/172/-21|. everything hurts -46/27/0|. everything i -69/20/-2|. feel 58/119/-6|. feeling 21/9/-24
|. feeling DEATH 50/28/-15|. fell -47/-40/-1|. find 45/34/0|. finished 22/-43/-6|. first -1/-39/-6|. flu -35/-40/0
|. for real -35/-60/-13|. found 61/24/53|. fresh 54/51/-3|. fresh cuts 54/51/-3|. future -46/29/0|. gas 44/33/0
|. gas is 46/43/0|. get 42/14/-1|. getting 60/32/-7|. getting beaten 44/27/-7|. girl 44/-8/53|. glad -89/-62/0
|. glad to -66/-62/0|. go -94/-82/-1|. go DIE -69/-56/0|. god 5/62/-6|. goodnight -9/-28/0|. got MEANS 99/105/-4
|. guilt -53/39/-2|. guy 78/49/30|. had MANY 34/35/0|. happy -110/-126/0|. hate 1/37/0|. hate that 51/20/0
|. have 44/37/-6|. have DEATH 39/33/-1|. have NEG -83/-60/-2|. have to 54/36/-1|. having 56/35/-3
|. having DEATH 34/30/-3|. help , -53/-65/-24|. help i 40/33/-1|. here 36/47/-2|. hiding 78/74/-4|. hiding in 42/37/-1
|. hope 110/28/-4|. hope i 83/30/-2|. hope you -46/-61/0|. hopelessness -37/114/0|. hose 35/20/-1|. hose on 35/20/-1
|. house -45/63/1|. house is -39/72/-2|. how -15/-74/55|. how do -32/-23/50|. how to -37/-27/44|. humming -98/0/0
|. hunger -47/-43/0|. hunger WANT -46/-43/0|. i 22/40/-80|. i END -34/-51/0|. i HARM 115/119/-12|. i HARMED 83/71/-2
|. i KILLED -68/-70/-1|. i LETTER -9/-44/-4|. i LIVE -46/-75/3|. i NEG -70/-6/-2|. i PAST -67/63/0|. i SAY 81/76/-37
|. i TAKE 107/49/-15|. i THINK 101/35/83|. i WAKE -29/-30/0|. i WANT -9/-34/-23|. i am -24/-51/57|. i ate 76/31/-1
|. i attempted 58/57/-1|. i belong 43/27/0|. i can 51/-27/-26|. i could 97/-16/-1|. i cried -20/70/0|. i cry -48/86/-8
|. i drank 43/26/-17|. i ended -34/-53/-1|. i fear -23/-72/4|. i fell -41/-91/0|. i get 63/31/-2|. i google 54/41/0
|. i hope 52/-40/0|. i laughed -60/-41/0|. i let -26/56/0|. i love -25/-28/-1|. i might 67/63/-7|. i miss -65/-3/-5
|. i obsess 43/46/0|. i on 34/30/-1|. i picked 26/11/-1|. i promise -114/0/0|. i saw -16/-18/46|. i see 22/55/0
|. i should 31/89/-2|. i sit -6/51/0|. i sleep -39/-27/0|. i tried 36/21/-2|. i wanted -83/-9/0|. i was -70/-108/-6
|. i went -33/-32/0|. i wrote 54/37/-12|. if HE 78/3/27|. if i -143/-44/-15|. in -102/24/-12|. injected 44/32/0
|. insurance -72/-27/0|. is it -21/-31/16|. is that 64/71/0|. it -115/-36/-20|. it LETTER 110/57/0|. it does -56/2/0
|. it hurts -61/-5/-4|. it'll 53/42/-1|. it'll look 51/41/-1|. keep 80/69/-4|. keep staring 52/33/-2
|. killer -46/-48/-1|. kitchen -35/-88/0|. knackered -31/-42/-1|. lad -23/-44/75|. left 64/41/-4|. let -30/-70/-1
|. let us -51/-40/0|. life -27/6/-5|. life has -27/40/-1|. loneliness 0/58/0|. losing 138/82/0|. lowkey 3/38/-1
|. made 64/16/-10|. make 85/-25/-3|. make sure 46/32/-2|. man 79/42/23|. may 64/39/-2|. me -41/-99/24
|. medications 107/79/-1|. meh -45/-51/0|. meh . -45/-51/0|. member -38/-62/52|. mera -4/48/117|. mixed -27/-67/-1
|. mondays -60/-72/0|. mood MANY -59/-37/-2|. must 38/48/0|. my -99/-75/163|. my DEATH 98/58/-16|. my FRIEND -35/-70/29
|. my LETTER 51/30/-14|. my LIVE -5/35/-1|. my PAST 138/56/-21|. my PLAN 63/59/-10|. my attempt 100/69/-2
|. my body 61/75/-1|. my brain 25/35/-1|. my family'd -6/47/-5|. my gran -35/-68/35|. my grandmother -28/-24/32
|. my guy 3/-34/45|. my life 32/90/-22|. my man 68/69/-7|. my mind 3/89/-3|. my old -10/-31/18|. my phone -44/-73/-11
|. my scars 13/45/-2|. my shoes -31/-39/0|. my soul -2/70/-2|. nah -67/-58/-24|. nearly 43/58/-1|. necked 82/63/0
|. necked lot 54/39/0|. nurse -42/-75/19|. obsessed 61/57/-3|. obsessed with 61/57/-3|. off -68/-38/0
|. off to -68/-40/0|. old -58/-72/-12|. on 152/131/-9|. on HIGH 77/61/-4|. one 76/23/87|. one round 33/31/0
|. only 117/84/-6|. our -71/-52/62|. over -57/-110/-4|. pain -7/-31/-4|. parked 22/40/0|. parked at 22/40/0
|. part 4/39/-5|. part of 4/39/-5|. passive 48/41/0|. passive si 48/41/0|. please 49/8/12|. please HE 57/68/-27
|. please check -19/-19/54|. please do 49/7/-1|. please tell -54/-99/-4|. popped 41/21/-2|. popping 42/21/0
|. popping MANY 43/36/0|. pray 61/45/-1|. prefer 39/36/-1|. prefer to 39/36/-1|. pregnant -32/-34/0|. promised 79/34/0
|. proud -29/-56/0|. railway 40/18/0|. railway SOURCE 37/21/0|. reading -43/-81/-33|. reasons 55/11/0
|. relief . -72/-46/0|. relieved 48/8/0|. relieved if 48/8/0|. remember 46/26/0|. remember me 46/26/0
|. report -28/-1/58|. rest -64/-25/-3|. rock -8/75/-1|. rock bottom -8/75/-1|. roped -25/-45/0|. ruined -32/19/0
|. sad -41/-53/-3|. sad MANY -7/60/0|. safe -38/-75/0|. safe . -39/-75/0|. sat on 43/66/0|. scripting -29/-40/0
|. scripting helps -29/-40/0|. see 132/89/-3|. sertraline 43/23/0|. should 33/33/9|. silence -20/37/-1
|. silence in -20/37/-1|. since 71/101/-13|. sitaki 57/39/0|. sitting 55/39/-12|. slay -36/-41/0|. sleep -22/-24/-7
|. slept -16/-42/-1|. slicing 46/50/0|. slicing my 46/50/0|. some -40/75/-2|. some days -51/17/-2
|. sometimes -33/12/-19|. sometimes i -33/12/-19|. sorry -33/-61/-6|. sorry . -31/-53/0|. stalker 45/30/-1
|. standing 44/59/-6|. standing near 29/31/0|. standing on 23/32/-5|. started 34/49/-3|. started HARM 21/34/-3
|. stepfather 49/41/0|. such -11/-40/0|. tell 91/63/-22|. tell my 35/36/-16|. thanks -22/-52/-5|. that -110/-100/-17
|. that SOURCE -12/74/-6|. that i 64/47/-2|. that is 26/-27/-4|. that was 57/30/-1|. thirty 16/31/-1|. this -41/-56/14
|. this heat -52/-48/-1|. this is 122/73/-40|. throw 47/51/0|. throw myself 47/51/0|. time 47/60/-1|. to 24/-3/-2
|. to KILL 62/31/0|. toes 47/44/0|. toes over 47/44/0|. too -56/-17/-7|. trafficked 58/48/0|. trapped -31/40/-1
|. tried 51/46/-1|. tried to 64/49/-1|. try 73/30/0|. trying 42/10/-2|. trying NEG 48/32/-1|. twelve -40/-78/-1
|. twelve hour -43/-41/-1|. urges 47/38/-2|. urges to 46/37/-2|. user -50/-59/104|. villain -34/-65/-3
|. waiting 25/68/-20|. was 132/88/-1|. was my 29/20/0|. watched -40/-56/-8|. water -71/-26/-2|. we -36/-74/5
|. what -28/40/33|. what is 17/42/7|. what stops 61/7/-4|. when -80/-23/-4|. where -46/-55/-1|. which 53/63/-12
|. who -67/9/27|. why 62/134/-39|. why do -51/-21/-20|. why should 68/14/-1|. wifi -30/-53/-1|. wifi is -13/-36/0
|. woman -12/-39/39|. worried -56/-43/79|. worried PLAN -26/-27/77|. would 42/-8/-4|. would KILL -31/-13/0
|. would have 45/18/0|. wrote LETTER 63/49/-41|. you -73/-73/-9|. you deserve -30/-45/0|. you were 42/43/0
|. zero -70/-29/0|0 -17/30/0|10 -23/-38/-9|14 -56/-58/-7|15 -47/-20/37|20th 39/43/-1|24 71/50/-1|3 50/65/21
|30 -18/-72/-7|4th 24/73/-1|4th and 13/40/-1|5 -34/-100/-4|5k -32/-34/0|5k _ _ . -32/-34/0|60 76/56/-4|9 59/68/-9
|ANYMORE 63/69/-18|ANYMORE , 7/57/-8|ANYMORE , HE 26/14/-4|ANYMORE THINK -56/0/0|ANYMORE THINK PLAN -56/0/0
|ANYMORE _ . 42/65/15|ANYMORE _ HE 24/-14/-4|ANYMORE _ PLAN -55/0/0|ANYMORE _ _ . 42/87/16|ANYMORE _ _ DIE -69/1/-2
|ANYMORE _ _ END -35/0/0|ANYMORE _ _ JUMP -40/0/0|ANYMORE _ _ KILL -84/1/0|ANYMORE _ _ LIVE 144/8/0
|ANYMORE _ _ are 26/14/-4|ANYMORE _ _ be 31/1/0|ANYMORE _ i 29/64/-9|ANYMORE able 49/6/0|ANYMORE able to 49/6/0
|BETTER -52/27/-21|BETTER . 59/54/-6|BETTER . . 21/48/-6|BETTER DEAD 76/60/0|BETTER DEAD . 76/60/0|BETTER NEG -38/60/-4
|BETTER SOON -5/-63/0|BETTER _ . -24/-85/-23|BETTER _ DEAD 57/17/25|BETTER _ NEG -51/-28/2|BETTER _ _ . -40/-34/10
|BETTER _ _ HIM -29/-68/20|BETTER _ _ did -13/-67/0|BETTER _ _ do 50/11/-4|BETTER _ _ had 38/17/-2
|BETTER _ _ i 74/10/-3|BETTER _ i 132/19/-23|BETTER _ me -21/58/0|BETTER if 61/36/-1|BETTER if i 61/36/-1
|BETTER off 3/56/8|BETTER off DEAD 57/17/25|BETTER off NEG -49/-29/2|BETTER with 11/46/18|BLEED 99/46/-57
|BLEED . 43/34/18|BLEED . . 43/34/18|BLEED NEG 63/28/0|BLEED NEG END 44/15/0|BLEED _ . 41/17/17|BLEED _ END 44/15/0
|BLEED _ _ . 118/101/32|BLEED _ _ can 60/24/0|BLEED _ _ this -45/-43/0|BLEED _ i 88/71/-1|BLEED _ with -45/-43/0
|BLEED and 45/19/0|BLEED and i 40/18/0|BLEED edge -51/-38/0|BLEED money -49/-45/0|BLEED money with -45/-43/0
|BLEED out 75/92/0|BLEED out . 39/41/0|BLEED pressure -76/-63/-1|BODY 71/49/29|BODY , 51/32/-12|BODY . 21/33/50
|BODY . . 21/14/50|BODY _ . 39/12/40|BODY _ BLEED 45/63/-2|BODY _ DEAD -50/-50/-1|BODY _ HARM 80/79/7
|BODY _ KILL -29/-37/0|BODY _ MANY 44/0/-2|BODY _ NEG -64/-11/0|BODY _ WORK 31/41/0|BODY _ _ . 71/49/13
|BODY _ _ SAY 38/39/-1|BODY _ _ me -49/-61/0|BODY _ after 25/37/0|BODY again 61/54/0|BODY are DEAD -42/-38/0
|BODY at -37/-43/0|BODY day -155/-140/-3|BODY day . -101/-86/-2|BODY is 71/54/-4|BODY is HARM 34/40/-3
|BODY on -69/-78/0|BODY open 53/67/0|BODY open . 33/37/0|BODY with 53/47/-1|BURDEN -55/98/-14|BURDEN . 49/61/1
|BURDEN . . 32/60/1|BURDEN _ _ KIN -26/48/-8|BURDEN _ my -45/77/-11|BURDEN for -9/33/-2|BURDEN i 19/-49/0
|BURDEN to -38/43/-2|BUT . 26/73/-3|BUT . . 26/73/-3|BUT DIE -5/42/-1|BUT NEG -63/-86/0|BUT _ . 11/67/-10
|BUT _ KIN -17/-38/38|BUT _ WANT 32/46/-12|BUT _ _ . 42/-12/-21|BUT _ _ DEAD 30/1/0|BUT _ _ NEG -178/-1/24
|BUT _ _ this -39/2/0|BUT _ _ to 127/67/-12|BUT _ be 30/1/0|BUT _ of 30/55/-4|BUT i 59/27/9|BUT i WANT 74/45/-12
|BUT it -41/-79/-2|BUT my 30/-35/53|BUT my KIN -17/-38/38|BUT to 91/4/0|BUT to be 30/1/0|DEAD 1/-66/-73|DEAD , 67/7/-12
|DEAD . 56/67/46|DEAD . . 50/9/46|DEAD . i -50/21/0|DEAD SOON 65/97/0|DEAD SOON . 60/97/0|DEAD TIRED -23/-54/-1
|DEAD _ , -1/-22/-1|DEAD _ . 90/60/38|DEAD _ HIM -1/83/-2|DEAD _ MANY 33/82/0|DEAD _ SOON 68/72/-3|DEAD _ _ . 50/18/22
|DEAD _ _ SOON -61/-41/0|DEAD _ _ another -27/-32/0|DEAD _ _ day 53/70/-3|DEAD _ _ have 75/27/-2|DEAD _ _ is 41/62/-1
|DEAD _ i 2/93/-14|DEAD _ me -45/-38/0|DEAD _ since -3/47/0|DEAD after -61/-57/-1|DEAD again -54/-43/-2
|DEAD already 23/43/0|DEAD and 86/41/-16|DEAD and i 80/65/-12|DEAD by 74/85/-2|DEAD inside -53/29/0
|DEAD inside since -3/47/0|DEAD one 22/52/0|DEAD one . 22/52/0|DEAD to -55/-46/0|DEAD to me -45/-38/0|DEATH 105/58/56
|DEATH , WORK 48/28/0|DEATH . 109/121/85|DEATH . . -12/-22/61|DEATH . NEG -58/1/-6|DEATH . i 82/68/-4
|DEATH ANYMORE -37/15/-4|DEATH ANYMORE , 29/15/-4|DEATH ANYMORE . -67/0/0|DEATH BUT 33/41/13|DEATH LETTER in 43/33/34
|DEATH LETTER is 47/44/-1|DEATH PAST -52/8/16|DEATH SOURCE -24/-6/41|DEATH SOURCE . -43/-7/41|DEATH THINK 14/57/-27
|DEATH THINK , -55/32/0|DEATH THINK . 60/66/-8|DEATH THINK SOON -28/-32/0|DEATH THINK are 36/25/-3
|DEATH THINK in -67/-37/0|DEATH _ . 140/119/28|DEATH _ BETTER 51/35/0|DEATH _ MANY 91/60/-18|DEATH _ NEG -136/-18/-29
|DEATH _ WANT 11/63/-2|DEATH _ WORK 70/58/-1|DEATH _ _ . 96/85/-4|DEATH _ _ FOOD 31/36/-1|DEATH _ _ GONE -35/-29/20
|DEATH _ _ HE 30/14/-8|DEATH _ _ MANY 36/14/-1|DEATH _ _ SAY 61/60/-4|DEATH _ _ WANT -35/-10/-1|DEATH _ _ am -27/-27/66
|DEATH _ _ behind -39/-56/0|DEATH _ _ day 59/19/0|DEATH _ _ for 41/75/-1|DEATH _ _ i 104/57/11|DEATH _ _ is 112/54/17
|DEATH _ _ me -76/-66/0|DEATH _ _ since 8/52/-1|DEATH _ _ this 35/58/0|DEATH _ _ to -26/-27/-15
|DEATH _ _ what -43/-55/6|DEATH _ am 78/50/-31|DEATH _ and 56/76/-10|DEATH _ as -69/-8/-1|DEATH _ be 40/22/0
|DEATH _ i 13/-25/82|DEATH _ in -44/-45/28|DEATH _ me -35/-36/-5|DEATH _ my 104/22/19|DEATH _ of 40/44/-16
|DEATH _ only 109/39/-1|DEATH _ stopped -112/-36/0|DEATH _ that 60/54/-2|DEATH _ this -57/-72/0|DEATH again 69/26/-17
|DEATH and 124/-4/10|DEATH and LOW 35/6/-1|DEATH and am 78/50/-31|DEATH at 7/49/-16|DEATH awareness -36/-62/-1
|DEATH because 46/44/-16|DEATH because of 46/44/-16|DEATH feels 54/11/0|DEATH for 46/18/-3|DEATH help 54/63/-3
|DEATH i 43/28/-19|DEATH if -46/-40/82|DEATH in my -13/-66/0|DEATH is 78/16/-19|DEATH is BETTER 51/35/0
|DEATH is NEG -50/19/-6|DEATH of -114/-129/-5|DEATH of me -65/-61/0|DEATH on my 57/59/-1|DEATH prevention -107/-132/-15
|DEATH since 97/25/-21|DEATH squad -89/-86/-2|DEATH this 29/-24/0|DEATH would 38/19/0|DEATH would be 38/19/0
|DIE 91/28/-27|DIE , 42/61/-27|DIE , NEG 49/29/0|DIE , SOON 68/27/0|DIE , i -53/-43/-5|DIE , me 40/37/3
|DIE . 113/127/47|DIE . . 37/10/50|DIE . NEG 61/18/0|DIE . SOON -30/-29/0|DIE . it -86/-48/0|DIE LAUGH -35/46/0
|DIE LAUGH . -35/46/0|DIE NEG 19/-58/-5|DIE SOON 102/143/-8|DIE SOON , 28/25/0|DIE SOON . -17/55/-1|DIE SOON is 49/30/0
|DIE _ , 49/108/-4|DIE _ . 134/110/26|DIE _ HE 89/83/-28|DIE _ NEG 74/61/-2|DIE _ ONPURPOSE -25/-43/0
|DIE _ SOON -29/-54/-4|DIE _ WANT -32/58/0|DIE _ WORK 70/30/0|DIE _ _ , -112/-44/-12|DIE _ _ PLAN 91/53/-1
|DIE _ _ WANT -175/-28/-7|DIE _ _ am -19/-92/53|DIE _ _ and -69/-2/38|DIE _ _ as 42/1/-3|DIE _ _ i 49/-9/21
|DIE _ _ is 37/9/-30|DIE _ _ my 74/69/-1|DIE _ _ saw -44/-44/3|DIE _ _ sleep 53/33/0|DIE _ _ to -83/6/0
|DIE _ _ what -38/-9/1|DIE _ and 99/67/-7|DIE _ be 59/36/0|DIE _ for 61/38/0|DIE _ hate -35/12/0|DIE _ i -58/-18/27
|DIE _ laugh -20/-42/0|DIE _ me 61/-9/2|DIE _ much 63/7/0|DIE _ my 59/22/63|DIE _ our 42/52/0|DIE _ over -60/-22/0
|DIE _ real 42/53/0|DIE _ see -44/-24/0|DIE _ this -78/-27/-1|DIE _ what 16/0/-22|DIE again -16/-36/0|DIE and 33/38/1
|DIE and HE 47/25/-21|DIE and i -21/8/35|DIE and it -82/-41/-1|DIE are -17/-40/-1|DIE before 82/58/-4
|DIE for -119/-140/-30|DIE for . -62/-90/-5|DIE for real 37/49/0|DIE from -34/-47/-1|DIE hard -33/-28/0
|DIE i -48/-21/-2|DIE if -81/-87/-2|DIE in my 57/35/0|DIE is 38/45/-2|DIE left -63/-51/0|DIE much 86/22/0
|DIE much . 86/22/0|DIE of -117/-156/-6|DIE on -57/-69/49|DIE on ONPURPOSE -25/-43/0|DIE on our 42/52/0
|DIE please 82/60/-1|DIE quietly 44/53/0|DIE right -39/-44/0|DIE right SOON -39/-44/0|DIE since 71/35/-1
|DIE this 69/57/0|DIE to -97/-70/-1|DIE to see -33/-17/0|DIE would 58/36/0|DIE would be 58/36/0|END . 44/104/-31
|END HARM -61/-25/-26|END HARM . -7/43/-21|END HARM myself -46/-21/0|END HIM 65/-4/-32|END HIS -24/-38/39
|END HIS life -24/-38/39|END LIVE . -44/18/-1|END MANY 83/35/-1|END MANY of 69/30/-1|END WANT 37/13/-4
|END WANT to 37/13/-4|END _ . 54/60/6|END _ SOON 60/54/-15|END _ WORK -87/-91/-1|END _ _ , -54/16/-4
|END _ _ . 79/63/-11|END _ _ DIE 40/23/-5|END _ _ HIM -51/-56/5|END _ _ NEG -60/8/-2|END _ _ TAKE 51/54/-1
|END _ _ after 48/36/0|END _ _ day -38/-42/0|END _ _ in 50/49/-1|END _ _ it 28/25/8|END _ _ life 73/50/-1
|END _ _ my -59/-52/-6|END _ _ of -29/15/26|END _ _ this 9/32/-3|END _ _ with -40/-50/-2|END _ for 54/68/0
|END _ it 5/50/-2|END _ life 113/145/9|END _ me 104/17/-1|END _ my 39/83/-19|END _ myself -58/-35/0|END _ of 88/73/-3
|END _ own 49/35/-1|END _ pain 44/32/-1|END _ queue -17/-59/-1|END _ series -6/-46/0|END _ subscription -41/-33/-3
|END _ this 70/28/-2|END _ to 38/14/-4|END _ with -112/-111/-11|END being 27/57/-2|END call -49/-32/0
|END crying -65/44/18|END crying . -11/29/27|END everything 87/28/2|END everything . 57/16/-2|END i 47/28/0
|END it 134/124/84|END it , 44/35/35|END it . 48/84/34|END it MANY 61/14/5|END it with -93/-76/-10|END life 41/40/-1
|END life . 37/32/-1|END me 10/-72/-22|END me , -56/-54/-3|END me . 46/10/0|END my -15/22/-2|END my life 49/161/1
|END my own 49/35/-1|END my subscription -35/-28/0|END myself 80/49/-6|END myself . 32/34/0|END of -112/-73/-20
|END that -16/-49/0|FEAR -1/49/97|FEAR . 59/61/-3|FEAR _ . 84/78/9|FEAR _ DEATH -29/-50/-4|FEAR _ HIM -34/-46/43
|FEAR _ KIN -29/-53/24|FEAR _ _ . 60/29/8|FEAR _ _ DEATH -59/-78/-1|FEAR _ _ LETTER -67/-51/31|FEAR _ _ NEG -42/-20/-1
|FEAR _ _ life 67/52/-7|FEAR _ my 93/44/9|FEAR _ to -55/-72/-1|FEAR for -22/-59/73|FEAR for HIM -34/-46/43
|FEAR for my 32/11/16|FEAR me -68/-91/56|FEAR my -36/-60/36|FEAR my KIN -34/-58/36|FEAR of 93/59/-11|FOOD -160/-208/-58
|FOOD . -36/-71/-10|FOOD . . -35/-40/-10|FOOD _ . 20/77/-11|FOOD _ _ . -66/-73/-31|FOOD _ _ NEG -16/-53/0
|FOOD break 41/35/-1|FOOD for 77/49/-1|FRIEND -85/-103/148|FRIEND , 63/43/11|FRIEND , i 55/27/23|FRIEND . 104/130/-49
|FRIEND . . 75/66/-49|FRIEND HARM -99/-79/48|FRIEND HIT 27/43/-9|FRIEND HIT me 27/43/-9|FRIEND KILLED 55/64/0
|FRIEND SAY -53/-4/-46|FRIEND SAY i -52/0/0|FRIEND _ HE -54/-57/-2|FRIEND _ KILL -8/-2/-53|FRIEND _ WANT -3/73/27
|FRIEND _ _ . -56/3/52|FRIEND _ _ DIE -52/-28/41|FRIEND _ _ PLAN 70/46/46|FRIEND _ _ WANT -46/32/5
|FRIEND _ _ and -3/62/-16|FRIEND _ _ home -22/-36/41|FRIEND _ _ i -25/-106/4|FRIEND _ _ me 68/20/-3
|FRIEND _ am 37/58/-20|FRIEND _ at -22/-25/42|FRIEND _ i 42/63/19|FRIEND _ me 49/43/2|FRIEND _ to -42/-26/54
|FRIEND abused -24/-24/49|FRIEND feels -28/-74/34|FRIEND from -35/-28/42|FRIEND i 71/62/-55|FRIEND i am 37/58/-20
|FRIEND is DEATH 68/34/-19|FRIEND wants -35/-22/34|FRIEND wants to -35/-22/34|FRIEND who -18/-52/4
|FRIEND would 19/15/-5|GAME -41/-97/-17|GAME . . -63/-50/-2|GAME . i 72/36/0|GAME SOON -42/-18/0|GAME _ . -103/-66/-4
|GAME _ WANT -11/-4/0|GAME _ _ . -83/-74/-8|GAME _ _ WANT 61/22/0|GAME _ and -20/-59/5|GAME _ i 85/50/-1
|GAME i -51/-55/0|GONE -47/30/-29|GONE , 50/5/-39|GONE , and 41/11/0|GONE . 42/26/13|GONE HIM -65/-71/15
|GONE SOON 10/62/0|GONE _ , -68/-23/0|GONE _ . -52/24/-4|GONE _ _ . 71/37/19|GONE _ _ DIE 58/10/-7
|GONE _ _ for -46/-63/0|GONE _ _ i 39/0/1|GONE _ and 97/20/-8|GONE _ good 40/45/-1|GONE _ new -48/-1/0
|GONE _ world 46/34/-1|GONE and 59/39/-12|GONE for -74/-34/-6|GONE for SOON -43/-49/-2|GONE for good 43/48/-1
|GONE forever 51/21/0|GONE in -25/-4/-6|GONE into -38/-69/0|GONE me -43/-41/0|GONE out -6/56/0|GONE this 92/66/-2
|GONE two 45/11/0|GONE two PAST 45/11/0|HARM 58/18/11|HARM , 52/103/10|HARM . 88/101/56|HARM . . 44/80/65
|HARM HE 76/70/-2|HARM KIN 47/19/4|HARM KIN . 46/16/4|HARM MANY -59/34/0|HARM SOON . 53/33/-4|HARM TAKE -73/-34/-1
|HARM _ . 136/85/75|HARM _ BODY 62/92/28|HARM _ KIN 153/103/14|HARM _ SOON -35/59/1|HARM _ _ . 16/44/52
|HARM _ _ PAST 28/-15/0|HARM _ _ WORK 41/42/0|HARM _ _ at -72/-67/-5|HARM _ _ before 35/45/0|HARM _ _ feel 35/6/0
|HARM _ _ for -30/-41/-6|HARM _ _ fringe -45/-39/-6|HARM _ _ i 43/-1/-13|HARM _ _ in -50/-54/-4|HARM _ _ it 58/50/51
|HARM _ _ my -4/-54/-5|HARM _ _ of -61/-49/-1|HARM _ _ shower 89/86/0|HARM _ _ that -47/-22/0|HARM _ and -59/-68/-5
|HARM _ at 30/60/-1|HARM _ bad 45/59/-1|HARM _ bangs -72/-45/0|HARM _ chase -47/-27/0|HARM _ chest 49/12/0
|HARM _ deep 57/56/-4|HARM _ do -42/0/0|HARM _ fringe -49/-49/-40|HARM _ get -17/-43/0|HARM _ i 98/74/3
|HARM _ is -32/9/-1|HARM _ nails -40/-51/-1|HARM _ of 56/48/10|HARM _ on -44/-50/23|HARM _ shaving -59/-62/0
|HARM _ staff 55/67/-3|HARM _ too -35/-47/-2|HARM _ with 68/46/-5|HARM after 79/67/-1|HARM again 76/98/19
|HARM and 6/14/53|HARM anyone 57/5/-5|HARM anyone . 16/-61/-5|HARM deep 52/65/0|HARM deep . 26/38/0|HARM ended 54/14/-2
|HARM flowers -31/-56/-1|HARM for 51/19/-1|HARM from -50/-47/-14|HARM grass -50/-43/-1|HARM grass . -41/-30/0
|HARM in staff 55/67/-3|HARM it -28/-51/-2|HARM me . 70/49/-16|HARM me right -58/-54/0|HARM my -11/-45/-47
|HARM my BODY 95/145/-8|HARM my KIN 156/105/-12|HARM my bangs -72/-45/0|HARM my chest 49/12/0|HARM my nails -40/-51/-1
|HARM myself -77/-22/5|HARM myself . -61/-29/-3|HARM myself again 15/46/0|HARM myself is -31/12/-1
|HARM myself shaving -59/-62/0|HARM myself with 52/49/0|HARM onions -11/-53/0|HARM out -34/-41/0|HARM to 66/49/35
|HARM to chase -47/-27/0|HARM to get -17/-43/0|HARM too 54/52/-4|HARM too deep 51/50/-4|HARM up 63/40/15
|HARMED , 50/58/0|HARMED . 58/-14/-1|HARMED . HARM 57/9/0|HARMED HARM 33/56/-2|HARMED HARM . 33/56/-2
|HARMED _ . 50/66/-10|HARMED _ HARM 53/16/20|HARMED _ HE -49/-32/22|HARMED _ _ . 71/0/-6|HARMED _ _ SOON 47/24/0
|HARMED and 9/40/28|HARMED and HARM 23/36/-3|HARMED myself -24/-65/0|HARMED on -103/-147/-11|HE -80/-77/168
|HE . 47/58/-22|HE . . 47/58/-22|HE DEATH -36/-38/3|HE HARM -69/-43/-14|HE HIT 13/44/-48|HE HIT ones 53/42/0
|HE HIT us 41/37/-18|HE LETTER 93/58/-67|HE LETTER be 78/60/-41|HE LETTER send -42/-41/0|HE LOW -30/-50/0
|HE PAST -43/-27/0|HE PAST to -44/-27/1|HE SAY . 65/81/-21|HE SAY HE 58/48/-14|HE SAY do 62/44/-1|HE SAY i -59/-59/6
|HE SAY if -56/-38/17|HE SAY it 21/78/6|HE SAY me -62/-19/23|HE TAKE 35/16/67|HE TAKE my 53/39/12|HE WANT -33/-38/-15
|HE WANT to -34/-53/-40|HE _ , 8/77/-58|HE _ . 65/116/-15|HE _ DEATH -88/-83/0|HE _ DIE -75/-52/-43
|HE _ HIM -24/-47/-42|HE _ HIS 65/36/15|HE _ KILL 49/40/-6|HE _ KIN 48/28/-12|HE _ LIVE -50/-50/2|HE _ MEANS 38/28/-55
|HE _ NEG -118/-100/105|HE _ PAST 129/86/-3|HE _ PLAN 15/27/68|HE _ SOON 50/33/-3|HE _ _ . 136/111/42
|HE _ _ DEATH -46/-64/80|HE _ _ DIE -24/-1/-19|HE _ _ END 54/31/24|HE _ _ FOOD -2/46/0|HE _ _ HE -54/-26/18
|HE _ _ HIM -70/-46/12|HE _ _ HIMSELF -2/-15/56|HE _ _ KILL 36/30/-15|HE _ _ KIN 81/99/-9|HE _ _ LIVE -33/-60/42
|HE _ _ MANY 16/-30/51|HE _ _ NEG -36/-63/2|HE _ _ PAST -61/-27/-16|HE _ _ PILLS -37/-81/54|HE _ _ SOON 78/77/-8
|HE _ _ WANT -171/-68/79|HE _ _ again 73/83/7|HE _ _ am -22/34/-16|HE _ _ and -33/-50/102|HE _ _ at -8/-76/-6
|HE _ _ be -106/-103/54|HE _ _ door 75/55/-18|HE _ _ every 28/2/-14|HE _ _ have 94/44/-11|HE _ _ hear -28/-43/-7
|HE _ _ home 17/47/-4|HE _ _ house 40/42/9|HE _ _ i 74/45/22|HE _ _ in 59/-9/-46|HE _ _ keys 44/64/-13
|HE _ _ know 87/64/-22|HE _ _ leftovers -19/-54/0|HE _ _ me 138/180/-111|HE _ _ my 76/91/-98|HE _ _ phone 86/67/-8
|HE _ _ to 46/17/20|HE _ _ up -25/10/-12|HE _ _ us 40/67/-23|HE _ _ wants 52/34/-12|HE _ _ when 66/55/-7
|HE _ _ where 52/35/-12|HE _ _ would 64/-3/23|HE _ at 63/9/15|HE _ been 62/27/-20|HE _ being -51/-43/11
|HE _ can 48/33/0|HE _ coming 96/100/-67|HE _ here 36/64/-14|HE _ if -51/-37/17|HE _ in 59/45/-28|HE _ it 56/44/28
|HE _ me 90/87/-20|HE _ my 17/65/-89|HE _ ones 53/42/0|HE _ only -13/-3/46|HE _ put -21/-43/-1|HE _ send -42/-41/0
|HE _ telling -86/-9/14|HE _ that -98/-75/-17|HE _ to -25/-100/58|HE _ us 60/34/-19|HE _ was -29/-36/3
|HE are HIT -40/-39/0|HE broke 75/69/-7|HE broke in 50/51/-8|HE can -34/-17/36|HE can NEG -62/-69/39|HE comes 55/48/-1
|HE crashed 39/66/-1|HE did -7/26/-18|HE did NEG 29/20/-19|HE does 39/-26/14|HE does NEG 60/28/12|HE else -16/69/-10
|HE else can 48/33/0|HE finds 36/43/-10|HE forgot -47/-30/-24|HE gets 36/32/-6|HE hurts 51/32/0|HE hurts me 51/32/0
|HE in -19/-16/84|HE is 70/40/11|HE is NEG -57/-91/26|HE is PAST 58/57/-3|HE is PLAN 42/40/33|HE is been 52/11/-23
|HE is coming 29/50/-65|HE is drunk 49/36/-19|HE is only -9/-4/40|HE keep -58/6/6|HE keep telling -81/0/0
|HE kills -44/-62/57|HE laughed 55/41/0|HE left 5/81/-10|HE passed 3/105/-1|HE saw -41/-46/-9|HE sees -74/-69/14
|HE sent -45/-36/62|HE sent me -41/-34/44|HE talk 44/66/-9|HE throws 67/31/-8|HE to -65/-52/8|HE was -35/33/75
|HE who 10/-40/7|HE would -41/-16/55|HE would be -69/-12/12|HE wrote -62/-81/12|HIGH 79/2/25|HIGH , 40/24/44
|HIGH . 85/96/83|HIGH . . 68/81/65|HIGH _ , -55/-3/33|HIGH _ . 78/80/15|HIGH _ SOON 80/76/-1|HIGH _ _ . 98/43/-10
|HIGH _ _ NEG -36/45/68|HIGH _ _ am 89/49/29|HIGH _ _ my -55/-56/-9|HIGH _ _ to 78/48/-1|HIGH _ car 26/31/0
|HIGH _ for -68/-60/-9|HIGH _ is -55/-17/-3|HIGH _ sunset -28/-30/0|HIGH and 56/26/-17|HIGH and i 59/20/-1
|HIGH at 37/67/-2|HIGH in -29/-48/-3|HIGH is -47/-42/-6|HIGH with -8/-37/-2|HIM 11/16/98|HIM , . 68/-5/0|HIM . 52/49/-9
|HIM . . 49/76/6|HIM BODY -109/-109/79|HIM BODY . -56/-46/47|HIM DEAD -19/-35/24|HIM DEAD . -20/-35/25
|HIM KIN 29/-25/81|HIM LIVE -84/-54/-1|HIM LIVE . -79/-51/-1|HIM MANY 41/-5/3|HIM MANY . 62/53/-3|HIM PILLS -28/-24/-58
|HIM PILLS . -14/-9/-64|HIM _ , -26/-97/33|HIM _ . 38/60/6|HIM _ HIS 74/49/-1|HIM _ WORK -2/-1/-76|HIM _ _ . -15/-42/59
|HIM _ _ HIM 2/-17/38|HIM _ _ NEG -53/-28/-6|HIM _ _ PLAN -47/-8/22|HIM _ _ am 58/85/4|HIM _ _ could -30/-62/0
|HIM _ _ did -1/-33/-2|HIM _ _ have 30/49/-3|HIM _ _ i 21/56/33|HIM _ _ one 39/40/0|HIM _ do -60/0/0|HIM _ i 4/-48/26
|HIM _ it 55/60/-6|HIM and -57/-63/-10|HIM and i 39/-63/17|HIM favour -65/24/0|HIM i -25/47/-25|HIM i do -60/0/0
|HIM if 87/79/-15|HIM is -45/-5/-2|HIM to -93/-92/48|HIMSELF -100/-114/190|HIMSELF _ . -55/-47/91
|HIMSELF _ _ . -63/-53/105|HIMSELF in -14/-25/-25|HIS -53/-48/133|HIS BODY -69/-75/57|HIS KIN -12/-5/48
|HIS MEANS 93/50/-29|HIS _ . 44/51/48|HIS _ _ . 73/53/76|HIS _ _ NEG -47/0/-4|HIS _ and -25/-53/73|HIS _ out 80/75/-39
|HIS _ with 82/62/-6|HIS head -56/-43/11|HIS life -42/-40/37|HIS life . -39/-37/35|HIS phone -53/-7/0|HIS shop 59/45/-1
|HIT 73/41/-1|HIT , -29/-64/32|HIT . . 31/21/-2|HIT HIM -29/-26/70|HIT _ , -22/50/-9|HIT _ . 141/143/17
|HIT _ KIN 60/68/41|HIT _ SOON -44/-44/0|HIT _ _ , -48/-66/81|HIT _ _ . 70/51/0|HIT _ _ HIT -54/-49/0
|HIT _ _ KIN -51/-48/47|HIT _ _ SOON 58/53/-7|HIT _ _ day 46/25/-1|HIT _ _ i 69/14/-14|HIT _ _ stick 49/45/-19
|HIT _ and 101/84/-14|HIT _ at -102/-94/-17|HIT _ every 42/34/-8|HIT _ for -20/-39/-8|HIT _ hard -20/-57/0
|HIT _ i -13/-15/32|HIT _ my -45/-46/18|HIT _ on -18/-35/-4|HIT _ up -55/-71/-1|HIT _ when 22/34/-2|HIT _ who 53/42/0
|HIT me 115/70/-143|HIT me . 106/72/-3|HIT me and 83/45/-17|HIT me at -92/-75/-4|HIT me every 43/35/-9
|HIT me hard -20/-57/0|HIT me up 4/3/-1|HIT me when 59/68/-13|HIT my 101/96/51|HIT my KIN 56/52/26|HIT myself -28/-72/0
|HIT on -65/-58/-3|HIT on my -39/-41/0|HIT ones 53/42/0|HIT ones who 53/42/0|HIT us 98/102/-20|HIT us . 54/61/-1
|JUMP -20/-73/50|JUMP . 137/129/15|JUMP . . 133/134/11|JUMP MEANS -79/-95/-13|JUMP SOON 31/58/0|JUMP _ . 250/240/-2
|JUMP _ HIGH -52/26/-33|JUMP _ _ WANT 35/41/0|JUMP _ _ of -16/54/-3|JUMP _ _ window 56/37/12|JUMP _ front -16/54/-3
|JUMP _ this 50/50/-1|JUMP and 63/58/-12|JUMP in -75/-53/-7|JUMP in front -16/54/-3|JUMP into -61/-48/-1
|JUMP off 8/71/-35|JUMP off HIGH -52/30/-31|JUMP off this 50/50/-1|JUMP on -110/-80/-8|KILL -26/-69/-29
|KILL , 78/97/-10|KILL . 85/101/39|KILL . . 100/75/39|KILL FRIEND 68/28/-1|KILL FRIEND . 74/54/-1|KILL HARM 41/47/-2
|KILL HARM . 41/47/-2|KILL HE 68/42/-7|KILL HE . 64/41/-1|KILL HIM 41/60/11|KILL HIM . 51/44/-1
|KILL HIMSELF -68/-63/101|KILL KIN 102/90/-15|KILL KIN . 106/112/-5|KILL _ , 44/48/-26|KILL _ . 124/112/55
|KILL _ ANYMORE -133/-106/0|KILL _ KIN 55/72/4|KILL _ SOON -91/-52/-10|KILL _ WORK 53/55/0|KILL _ _ , -67/-34/2
|KILL _ _ . 66/55/-32|KILL _ _ BETTER 48/32/0|KILL _ _ HIM -40/-29/-1|KILL _ _ KILLED 68/56/0|KILL _ _ NEG 54/57/5
|KILL _ _ SOON 109/68/-22|KILL _ _ WORK 27/57/23|KILL _ _ again -50/-40/0|KILL _ _ and 45/13/-16|KILL _ _ can 74/63/-3
|KILL _ _ chess -36/-22/0|KILL _ _ i -25/-8/25|KILL _ _ in -37/-61/-3|KILL _ _ then -100/-53/-6|KILL _ does -55/-6/0
|KILL _ email -54/-51/0|KILL _ for 71/47/-7|KILL _ i 70/38/35|KILL _ in -94/-129/2|KILL _ message -39/-39/0
|KILL _ with -64/-46/-12|KILL everyone 76/45/0|KILL everyone at 58/40/0|KILL final -40/-25/-2
|KILL final GAME -40/-25/-2|KILL in -36/-90/-14|KILL it -107/-78/-25|KILL it . -45/-49/-23|KILL ivy -25/-36/0
|KILL me 39/30/-93|KILL me , 22/16/-28|KILL me . 46/13/-6|KILL me SOON 12/68/-15|KILL me and 71/60/-3|KILL me i 90/83/0
|KILL me message -39/-39/0|KILL my 111/115/-12|KILL my GAME 68/71/0|KILL my KIN 57/75/-11|KILL myself 224/317/-24
|KILL myself , -11/47/-1|KILL myself . -176/-68/-6|KILL myself ANYMORE -133/-106/0|KILL myself SOON 50/36/0
|KILL myself after 22/38/-1|KILL myself and -65/-22/-5|KILL myself if 56/19/-5|KILL myself in 27/42/0
|KILL myself on 52/44/0|KILL myself this 42/19/0|KILL neighbor 45/38/0|KILL neighbor . 45/38/0|KILL on -37/36/-3
|KILL on by -2/40/0|KILL pictures -53/-45/-49|KILL that -49/-64/0|KILL this -94/-60/0|KILL time -73/-67/-1
|KILL time . -30/-48/0|KILL to -32/-35/0|KILL up 125/52/70|KILL up SOON -82/-89/0|KILL us 70/94/-12|KILL us . 91/112/-1
|KILL yourself 81/93/-11|KILLED -47/-100/-110|KILLED HIMSELF 53/73/-42|KILLED _ . 62/11/-3|KILLED _ KIN 71/68/0
|KILLED _ _ . 46/15/-10|KILLED _ _ i 31/52/8|KILLED _ and 53/83/-14|KILLED me 39/8/-14|KILLED me . 51/23/0
|KILLED my KIN 71/69/0|KILLED myself 76/56/-12|KILLED myself . 104/78/0|KILLED us -38/-38/0|KIN -28/-43/183
|KIN , HE -58/-60/30|KIN . 129/112/-34|KIN . . 46/50/-32|KIN . NEG 40/34/0|KIN DEATH -98/-75/66|KIN GONE 37/56/-8
|KIN GONE . 37/56/-8|KIN HARM -85/-84/17|KIN HARMED -59/-14/33|KIN HIT me 27/53/-57|KIN KILLED 80/81/-48
|KIN KILLED me 33/44/-2|KIN KIN 74/16/-25|KIN KIN i 59/21/-1|KIN LETTER -42/-59/50|KIN LETTER KILL -87/-54/21
|KIN NEG 34/-6/-5|KIN SAY -47/38/3|KIN SAY HE 91/49/6|KIN SAY i -36/51/-39|KIN SAY me -40/-63/58|KIN SOON , 42/17/1
|KIN SOON . -51/-32/1|KIN TAKE -117/-100/12|KIN TAKE DEATH -40/-28/56|KIN TAKE HIM -4/-2/-45|KIN TAKE MANY -58/-62/39
|KIN WANT -38/-23/-1|KIN _ . -61/28/86|KIN _ BETTER -13/106/-10|KIN _ DEATH -123/-115/103|KIN _ END -28/-80/15
|KIN _ HARM -32/-23/48|KIN _ HIM -60/-76/8|KIN _ HIS 84/33/-124|KIN _ LETTER 53/68/-7|KIN _ MANY -56/-64/38
|KIN _ MEANS 96/115/-66|KIN _ PLAN -86/-102/64|KIN _ TAKE -43/-39/79|KIN _ _ . 4/-47/23|KIN _ _ BETTER -20/61/-35
|KIN _ _ DEATH -78/-47/13|KIN _ _ DIE -39/-33/90|KIN _ _ HARM -38/-35/73|KIN _ _ HIM 71/77/56
|KIN _ _ HIMSELF -50/-39/39|KIN _ _ KILL 84/59/32|KIN _ _ KIN 7/37/-33|KIN _ _ LETTER 91/62/14|KIN _ _ MANY -54/-111/3
|KIN _ _ MEANS 108/73/-13|KIN _ _ PAST 52/82/10|KIN _ _ SAY -75/-63/22|KIN _ _ WANT -79/-72/91|KIN _ _ am 80/117/-19
|KIN _ _ and -34/-40/-28|KIN _ _ be 56/34/-40|KIN _ _ bed 53/55/-2|KIN _ _ by 25/54/-7|KIN _ _ felt 37/32/0
|KIN _ _ have 47/43/-10|KIN _ _ home 40/37/-5|KIN _ _ i -46/66/-24|KIN _ _ if -36/-29/35|KIN _ _ is -18/-52/43
|KIN _ _ it -53/-56/6|KIN _ _ me 142/106/-73|KIN _ _ of -37/-38/33|KIN _ _ own -4/-2/-95|KIN _ _ talking -44/-46/23
|KIN _ _ when -86/0/3|KIN _ been -109/-103/48|KIN _ breaking 31/21/-4|KIN _ do -105/-93/62|KIN _ i 37/87/-58
|KIN _ in 44/85/-25|KIN _ me 263/231/-53|KIN _ money 17/44/-4|KIN _ my 34/24/-6|KIN _ next 11/-11/42
|KIN _ outside 67/82/-11|KIN _ saying -53/-75/48|KIN _ that -48/1/6|KIN _ to -15/-11/51|KIN _ touching 39/27/0
|KIN _ tried 53/41/-1|KIN _ wanted 45/15/-4|KIN and -28/-43/-17|KIN are 176/71/-45|KIN are with 66/50/-10
|KIN chokes 42/40/-25|KIN chokes me 42/40/-25|KIN deserve -5/56/-7|KIN died and 67/10/-13|KIN does -35/-25/48
|KIN does . -3/-32/59|KIN does NEG -33/7/-11|KIN got -4/55/-23|KIN has -7/-22/-85|KIN has me 21/33/-5|KIN i 81/42/-4
|KIN i wanted 45/15/-4|KIN in 104/-1/28|KIN is 73/24/-45|KIN is DEATH -24/-33/-13|KIN is MEANS 50/40/-7
|KIN is PLAN -49/-27/10|KIN is been -74/-56/31|KIN is breaking 31/21/-4|KIN is outside 62/70/-55|KIN it 87/41/-10
|KIN out -37/-35/3|KIN threatens -21/-18/61|KIN threatens DEATH -42/-44/61|KIN tried 52/39/4|KIN wants 1/-1/47
|KIN wants to 2/-1/46|KIN would -59/46/-59|KIN would have -12/41/-14|LAUGH -4/-10/-52|LAUGH . . -127/-122/-28
|LAUGH _ . -29/-40/-31|LAUGH _ _ . -52/-43/-34|LAUGH _ am -2/48/0|LAUGH i am -2/48/0|LETTER 59/20/94|LETTER , 66/84/-7
|LETTER . 105/76/39|LETTER . . 157/164/39|LETTER HARM -14/103/-43|LETTER HARM myself -76/4/0|LETTER KILL 30/60/-10
|LETTER KILL me 41/40/-37|LETTER LETTER 114/122/12|LETTER LETTER . 62/50/-9|LETTER NEG -33/2/56
|LETTER NEG HARM -26/-16/-1|LETTER NEG KILL -34/1/0|LETTER NEG be -48/-66/25|LETTER NEG come -37/-45/15
|LETTER NEG let 62/28/-10|LETTER NEG lift -8/60/0|LETTER NEG see 52/-32/-20|LETTER _ , -71/24/-5|LETTER _ . -27/-4/70
|LETTER _ BETTER 9/54/-3|LETTER _ DEAD 34/27/-4|LETTER _ END -24/-68/-24|LETTER _ HARM -27/-17/-1
|LETTER _ KILL -67/-39/36|LETTER _ KIN 50/43/-1|LETTER _ LETTER 57/29/-2|LETTER _ MANY -39/-64/3|LETTER _ NEG 70/-22/0
|LETTER _ SOON 57/70/-5|LETTER _ _ , -95/-27/-11|LETTER _ _ . 98/97/-14|LETTER _ _ BETTER -35/52/0
|LETTER _ _ GONE 45/4/-7|LETTER _ _ KIN 103/74/10|LETTER _ _ SOON 55/5/-17|LETTER _ _ again -35/32/-7
|LETTER _ _ are -85/2/0|LETTER _ _ by 71/56/0|LETTER _ _ chair 25/-48/0|LETTER _ _ christmas 55/15/0
|LETTER _ _ do -39/-64/13|LETTER _ _ home -42/-41/0|LETTER _ _ i -46/4/40|LETTER _ _ in -99/-127/9
|LETTER _ _ is 29/36/17|LETTER _ _ it 33/34/-5|LETTER _ _ myself -70/-52/-1|LETTER _ _ of -59/-87/10
|LETTER _ _ on 17/19/-17|LETTER _ _ table 53/45/-1|LETTER _ _ then 12/27/0|LETTER _ _ you -3/35/0|LETTER _ am 42/13/0
|LETTER _ be -70/-40/25|LETTER _ come -37/-45/15|LETTER _ everyone 55/30/3|LETTER _ get -30/55/0|LETTER _ it 55/41/4
|LETTER _ kitchen 39/16/-1|LETTER _ let 62/28/-10|LETTER _ lift -8/60/0|LETTER _ me 20/-15/-40|LETTER _ my 26/-32/22
|LETTER _ see 46/-35/-20|LETTER _ to 62/-4/-6|LETTER _ us 50/81/-26|LETTER _ way 57/24/-12|LETTER _ what -43/-57/5
|LETTER _ written 70/75/0|LETTER _ you -50/-55/-4|LETTER are 48/58/-1|LETTER be 50/34/-59|LETTER be DEAD 34/27/-4
|LETTER be DEATH -54/-46/0|LETTER be GONE 8/-31/0|LETTER clean -32/-33/0|LETTER do it -49/-44/-3|LETTER feel -43/3/0
|LETTER get -33/58/-3|LETTER go 81/40/-20|LETTER i am 42/13/0|LETTER in 57/47/74|LETTER is 105/99/25
|LETTER miss 40/-23/20|LETTER notice LOW 25/-48/0|LETTER on 37/13/4|LETTER on kitchen 39/16/-1|LETTER scream -42/-75/-8
|LETTER see 72/37/-1|LETTER send -45/-44/0|LETTER send me -42/-41/0|LETTER to my -20/-58/4|LETTER understand 47/61/-8
|LIVE 112/79/-2|LIVE , 104/102/12|LIVE , SOON -45/13/0|LIVE . 97/102/15|LIVE . . 53/59/15|LIVE ANYMORE 172/86/-7
|LIVE ANYMORE . 125/39/10|LIVE LOW -40/-103/0|LIVE NEG HIM 61/24/-2|LIVE NEG more 72/30/0|LIVE NIGHT 37/28/-2
|LIVE WANT 47/26/-1|LIVE _ . 105/87/28|LIVE _ BETTER -57/-29/0|LIVE _ HIM 53/43/-14|LIVE _ NEG 5/-77/-1
|LIVE _ SOON -26/37/-12|LIVE _ _ , -48/-30/-11|LIVE _ _ . 94/90/6|LIVE _ _ END 69/56/0|LIVE _ _ HE 26/21/1
|LIVE _ _ KIN -98/-80/-6|LIVE _ _ LETTER 44/12/-1|LIVE _ _ and 38/29/0|LIVE _ _ do 44/19/0|LIVE _ _ for -54/-84/0
|LIVE _ _ it 53/13/0|LIVE _ _ more -33/-51/0|LIVE _ _ my -20/-13/-9|LIVE _ _ out 53/35/0|LIVE _ _ pain 59/19/0
|LIVE _ _ this -26/-38/0|LIVE _ _ world 60/40/0|LIVE _ another 41/42/0|LIVE _ day 65/25/-1|LIVE _ i 161/104/-7
|LIVE _ more 86/69/-1|LIVE _ my -83/-64/-7|LIVE _ roommates -73/-61/0|LIVE _ this 134/22/-2|LIVE _ to -32/-30/0
|LIVE _ too 58/20/-2|LIVE _ week 54/32/0|LIVE again . 41/47/-2|LIVE and -20/-52/-7|LIVE and i 55/19/-2
|LIVE another 90/42/-1|LIVE another day 68/26/0|LIVE any 55/30/-1|LIVE any ANYMORE 55/30/-1|LIVE for 101/36/-2
|LIVE for . 90/30/-1|LIVE for another 39/41/0|LIVE for this -64/-26/0|LIVE here -66/-65/0|LIVE here ANYMORE -66/-65/0
|LIVE hurts 93/40/-2|LIVE hurts . 57/25/-1|LIVE in -78/-74/-14|LIVE is 108/65/-5|LIVE is NEG -42/-82/0|LIVE my 8/-29/0
|LIVE my BETTER -21/-30/0|LIVE on -65/-49/-2|LIVE past 74/41/0|LIVE past this 60/20/0|LIVE stream -52/-71/0
|LIVE this -63/138/-6|LIVE this . -49/32/-4|LIVE this i 70/31/0|LIVE through 43/12/0|LIVE to -70/-14/0
|LIVE with HIM -35/-19/-12|LIVE with roommates -73/-61/0|LIVE with this 73/20/0|LOW -66/178/-23|LOW , 36/24/-2
|LOW . -9/80/-25|LOW MANY -12/68/-1|LOW _ , -32/-47/-1|LOW _ FRIEND -24/56/-7|LOW _ _ LOW 65/10/-1|LOW _ _ MANY 47/43/0
|LOW _ _ and -69/4/5|LOW _ _ moved -1/54/0|LOW _ _ on 41/79/4|LOW _ _ to -7/27/-14|LOW _ and 40/21/0|LOW _ how -4/40/-2
|LOW _ i -2/90/-4|LOW _ this -39/69/-1|LOW chair 71/7/0|LOW i 45/73/-2|LOW i WANT 50/0/0|LOW in this -11/68/-1
|LOW inside -3/37/0|LOW it -31/55/-18|LOW my 54/-7/-24|LOW myself -66/6/0|LOW on -32/-42/-1|LOW since -10/68/-8
|LOW since i -5/47/0|LOW sometimes -1/-113/0|MANY -43/-41/4|MANY . 13/-6/-22|MANY . MANY 65/37/-1|MANY DIE -65/-106/-11
|MANY DIE . -34/-40/-11|MANY FRIEND 22/57/0|MANY HIS -32/-57/5|MANY LIVE -51/-24/0|MANY LIVE . -48/-23/0
|MANY NIGHT -50/-60/-8|MANY NIGHT . -26/-42/-5|MANY PILLS 74/44/52|MANY PILLS . 38/14/53|MANY PILLS it -32/-34/57
|MANY PILLS of -49/-48/-4|MANY SOON 6/-61/-21|MANY _ . 26/48/-11|MANY _ HIM 25/23/-17|MANY _ LETTER 35/35/-21
|MANY _ PILLS 59/90/0|MANY _ _ , 77/29/22|MANY _ _ . 28/53/26|MANY _ _ BODY -27/-30/34|MANY _ _ NEG 0/-27/17
|MANY _ _ PILLS 56/46/4|MANY _ _ SOON 3/93/6|MANY _ _ THINK 118/48/-5|MANY _ _ for 51/40/0|MANY _ _ insulin 45/40/0
|MANY _ _ men 53/24/0|MANY _ _ of 55/19/58|MANY _ _ one 5/49/0|MANY _ _ to -23/-53/-1|MANY _ _ was 57/-9/0
|MANY _ _ with -23/60/-3|MANY _ are -70/-43/0|MANY _ because -24/-30/63|MANY _ for 21/83/0|MANY _ in -84/-76/-11
|MANY _ it -94/-52/50|MANY _ me 46/47/0|MANY _ of -60/-57/-7|MANY _ to -88/-1/-27|MANY _ why -26/-91/-1
|MANY biscuits -33/-71/0|MANY box 70/42/-1|MANY box . 71/80/-1|MANY day , 56/64/-1|MANY day . -51/-86/-18
|MANY days . 37/33/-1|MANY hope -43/75/-3|MANY i 16/-80/11|MANY i PLAN -58/-25/0|MANY is 45/20/-19|MANY my 112/27/-11
|MANY my PILLS 28/89/-6|MANY of 108/53/-41|MANY of HIM 80/73/-15|MANY of my 44/51/-6|MANY over -43/-11/0
|MANY packet 42/34/-1|MANY time 5/45/20|MANY time . 27/72/-1|MANY time and -49/4/-1|MANY to -65/12/-1
|MANY with -28/-54/-3|MEANS 136/72/90|MEANS . 55/93/-1|MEANS . . 18/41/-3|MEANS _ . 156/149/-28|MEANS _ HIS -67/-79/29
|MEANS _ PLAN 43/23/-1|MEANS _ SAY 20/36/-18|MEANS _ _ . 145/142/7|MEANS _ _ KIN -95/-81/62|MEANS _ _ MEANS -37/-43/-3
|MEANS _ _ am 54/54/-18|MEANS _ _ and 107/86/11|MEANS _ _ hand 41/46/-6|MEANS _ _ phone 50/61/4|MEANS _ _ seat 77/66/-1
|MEANS _ _ to 98/21/29|MEANS _ and 75/49/-15|MEANS _ i 89/63/5|MEANS _ my 49/81/55|MEANS _ passenger 77/66/-1
|MEANS and 62/38/57|MEANS and SAY 20/39/-20|MEANS and my 33/48/-1|MEANS at 48/43/-2|MEANS at my 42/38/-1
|MEANS dey 52/63/-1|MEANS dey my 52/63/-1|MEANS for -60/-61/-14|MEANS in 40/49/67|MEANS is 151/93/-22
|MEANS marks -18/-20/54|MEANS on 133/94/2|MEANS on passenger 77/66/-1|MEANS out 46/58/-26|MEANS to HIS -62/-71/17
|MEANS up . 78/62/-1|NEG -31/139/-28|NEG , -49/14/-30|NEG . . -74/-39/-4|NEG . SOON 46/3/0|NEG ANYMORE -71/-40/-4
|NEG ANYMORE . -60/2/0|NEG ANYMORE THINK -56/0/0|NEG ANYMORE able 49/6/0|NEG BUT 31/107/-6|NEG DEAD -14/-62/0
|NEG DEATH -195/-165/8|NEG DEATH . -85/-105/-2|NEG DEATH THINK -24/-43/0|NEG DIE -125/-147/-3|NEG DIE , -20/-44/0
|NEG DIE . -34/-71/-2|NEG END . 44/34/-6|NEG END it -87/0/0|NEG END my -46/1/0|NEG END of -25/-94/0|NEG FEAR 50/11/-1
|NEG FRIEND -22/53/-1|NEG GAME 54/60/0|NEG GONE 58/41/-14|NEG HARM -54/-145/-8|NEG HARM , -7/-52/0
|NEG HARM . -39/-49/-1|NEG HARM ended 54/14/-2|NEG HARM myself -68/-111/0|NEG HARMED -33/-48/0|NEG HARMED . -12/-36/0
|NEG HIM 89/59/1|NEG HIM and 83/2/0|NEG KILL -74/-64/-1|NEG LETTER -55/5/14|NEG LETTER . -79/-15/-2
|NEG LETTER miss 45/-17/20|NEG LIVE 35/19/11|NEG LIVE , 10/-60/-1|NEG LIVE ANYMORE 64/35/-3|NEG LIVE NEG -47/-69/-2
|NEG LIVE with 34/-12/20|NEG NEG 158/63/-5|NEG NEG THINK 93/34/-2|NEG NEG WANT 63/4/-1|NEG ONPURPOSE -56/-3/0
|NEG PLAN to -44/71/-12|NEG POINT -46/-46/23|NEG POINT NEG 55/3/-3|NEG POINT for -92/-35/11|NEG SAY 85/88/39
|NEG SAY i 13/43/-4|NEG SOON -61/0/0|NEG SOURCE -16/-53/35|NEG TAKE -68/-72/-9|NEG THINK -76/-66/8
|NEG THINK PLAN -77/-80/-9|NEG THINK head 1/-46/0|NEG THINK i 103/42/-3|NEG THINK of -35/-58/-3|NEG TIRED 44/1/0
|NEG WAKE up 54/-5/3|NEG WANT 6/-25/31|NEG WANT KIN -37/-78/0|NEG WANT LIVE 69/31/0|NEG WANT anyone -57/-68/-1
|NEG WANT me -10/28/-10|NEG WANT this -39/-14/0|NEG WANT to -77/52/26|NEG _ , -62/-46/2|NEG _ ANYMORE 20/35/-10
|NEG _ BUT 55/68/12|NEG _ DEATH -151/-120/-5|NEG _ FOOD -31/-63/0|NEG _ HIM -3/-7/48|NEG _ HIS -47/-78/-6
|NEG _ KILL -79/13/0|NEG _ LAUGH -18/-72/0|NEG _ LETTER -45/-97/-2|NEG _ LIVE 115/95/39|NEG _ NEG 61/-58/-9
|NEG _ PAST 73/35/19|NEG _ THINK 19/-28/0|NEG _ TIRED -7/-66/-3|NEG _ WAKE 89/22/-2|NEG _ WANT -32/-52/-9
|NEG _ WORK 49/22/3|NEG _ _ . 42/104/34|NEG _ _ DIE -178/-123/19|NEG _ _ END -172/101/-7|NEG _ _ GAME 40/57/-1
|NEG _ _ GONE 137/77/-38|NEG _ _ HARM -191/-166/14|NEG _ _ JUMP -107/4/-7|NEG _ _ KILL -231/-317/-1
|NEG _ _ LETTER 51/-41/-6|NEG _ _ LIVE 200/174/25|NEG _ _ LOW -57/4/-1|NEG _ _ MEANS -10/-81/-3|NEG _ _ PLAN -7/53/-2
|NEG _ _ SOON -73/-117/2|NEG _ _ TAKE -158/49/39|NEG _ _ THINK -53/-117/-1|NEG _ _ WANT -101/44/-8
|NEG _ _ again 43/32/-4|NEG _ _ am 42/-32/-8|NEG _ _ another 52/16/0|NEG _ _ anything 64/88/-1|NEG _ _ are 62/43/-3
|NEG _ _ as -3/56/0|NEG _ _ at 16/27/-7|NEG _ _ be 73/10/-4|NEG _ _ being 30/70/-2|NEG _ _ birthday 59/16/-4
|NEG _ _ can 27/15/-3|NEG _ _ car -58/-86/0|NEG _ _ commit -78/2/0|NEG _ _ continue 26/-6/-1|NEG _ _ day -12/55/0
|NEG _ _ did 84/39/-2|NEG _ _ do 88/-18/-7|NEG _ _ drive -89/-74/0|NEG _ _ except 52/6/0|NEG _ _ for 88/129/16
|NEG _ _ from 131/79/-33|NEG _ _ future 40/13/-1|NEG _ _ go 62/48/-14|NEG _ _ have -98/7/-1|NEG _ _ head -91/2/0
|NEG _ _ here -15/-69/-1|NEG _ _ i 53/83/-96|NEG _ _ it -2/77/-1|NEG _ _ keep 47/62/-1|NEG _ _ matters -42/12/-1
|NEG _ _ me -21/51/-36|NEG _ _ more 56/37/-1|NEG _ _ my 25/-35/90|NEG _ _ myself -44/19/-1|NEG _ _ next -69/-98/0
|NEG _ _ on -17/-74/-2|NEG _ _ one 53/37/0|NEG _ _ only 64/4/-2|NEG _ _ or -10/78/0|NEG _ _ please -52/-93/0
|NEG _ _ ring -3/65/0|NEG _ _ safe 46/52/0|NEG _ _ see 133/34/-1|NEG _ _ sorry -32/-49/0|NEG _ _ stay 33/18/0
|NEG _ _ than 4/-67/0|NEG _ _ that 72/34/-1|NEG _ _ time 97/53/-10|NEG _ _ try 44/33/0|NEG _ _ was 49/12/15
|NEG _ _ weeks -3/66/0|NEG _ _ when 53/14/-1|NEG _ _ with 23/24/-1|NEG _ _ would 82/75/-2|NEG _ _ year 50/4/1
|NEG _ _ yet 105/43/-1|NEG _ able 49/6/0|NEG _ after 35/49/-10|NEG _ again 17/12/0|NEG _ am -33/9/0
|NEG _ another 60/95/-1|NEG _ anything -44/104/3|NEG _ at -85/-90/44|NEG _ before -65/-58/0|NEG _ change 31/41/-1
|NEG _ christmas 28/38/-2|NEG _ danger -75/13/0|NEG _ do 20/-4/-7|NEG _ ended 54/14/-2|NEG _ from 51/38/0
|NEG _ head 1/-46/0|NEG _ i -55/12/-21|NEG _ if -79/59/11|NEG _ it 20/76/4|NEG _ laugh -10/-47/0|NEG _ left -84/-9/-1
|NEG _ life 34/11/-1|NEG _ me -116/-39/16|NEG _ miss 4/-47/19|NEG _ more -12/-11/-2|NEG _ my -62/29/-32
|NEG _ myself -3/-66/-5|NEG _ of -134/-90/-4|NEG _ off -59/-93/-1|NEG _ on -56/-107/-7|NEG _ only 57/27/-2
|NEG _ out 41/65/-5|NEG _ passes 61/34/-1|NEG _ safe 86/54/1|NEG _ see 55/-24/0|NEG _ since -89/35/14
|NEG _ that 45/-5/-13|NEG _ through 48/54/-1|NEG _ to -70/-84/-14|NEG _ up 135/22/11|NEG _ when 70/16/-1
|NEG _ while -14/-27/-3|NEG _ worry -44/-17/0|NEG _ would -87/-55/0|NEG _ you 160/34/-1|NEG act 75/14/0
|NEG act on 85/22/0|NEG again 76/-21/0|NEG again . 80/-1/0|NEG as -76/0/0|NEG as BUT -51/0/0|NEG bad -21/-62/-2
|NEG be PAST 49/21/0|NEG bear -22/44/-1|NEG bear to 62/20/0|NEG believes -1/-45/-1|NEG believes me 2/-47/0
|NEG bother 56/-14/0|NEG came -4/72/-1|NEG can 25/-20/-2|NEG can END 12/-53/0|NEG colour -8/49/0|NEG cope -62/21/-2
|NEG danger -48/-47/0|NEG danger to -42/-32/0|NEG day 147/52/-3|NEG day passes 61/34/-1|NEG deserve 20/68/-1
|NEG died -16/-94/0|NEG died . -9/-56/0|NEG do 60/-20/-5|NEG do . -60/0/0|NEG do NEG 32/1/0|NEG do another 56/13/0
|NEG do it 102/41/-1|NEG eaten 69/17/1|NEG eating 38/51/4|NEG eating since 9/49/0|NEG face -52/23/-4
|NEG face another -65/9/0|NEG fall -68/-46/0|NEG far 62/-3/-1|NEG feel -12/-22/-2|NEG feel KILL -46/0/0
|NEG feel LIVE 102/62/-1|NEG feel my 55/4/0|NEG feel safe 66/29/1|NEG feel to -17/-59/0|NEG find -57/-62/0
|NEG find my -22/-51/0|NEG fix -12/-35/-1|NEG for 74/13/2|NEG for me -68/-83/0|NEG forgive -43/29/-1
|NEG forgive myself -43/29/-1|NEG get -24/-59/6|NEG get out 58/37/-11|NEG go -1/72/-9|NEG go on -63/-4/4
|NEG has 45/9/-7|NEG have -75/-36/-23|NEG have DEATH -13/-92/0|NEG having -56/-14/0|NEG hope -104/28/-3
|NEG i -70/-25/-6|NEG i WANT -132/6/0|NEG i do 91/1/-2|NEG in . 31/52/-12|NEG in danger -75/13/0|NEG is in -25/-78/0
|NEG it 88/19/12|NEG joke 83/35/6|NEG joking 89/54/16|NEG joy -13/59/-1|NEG keep myself 20/-84/0|NEG know 34/16/-6
|NEG know how -79/24/4|NEG know i 63/7/-3|NEG know it 40/36/-10|NEG know me -57/0/0|NEG knows 58/6/-1|NEG laugh -4/79/0
|NEG let 131/40/-10|NEG let me 88/29/11|NEG lift -26/63/0|NEG light -18/106/-2|NEG light at -4/57/0
|NEG loneliness -5/-52/0|NEG loneliness . -5/-52/0|NEG manage 52/12/0|NEG matter -3/48/2|NEG matters . -6/44/-2
|NEG me -93/-33/42|NEG me , -64/-34/17|NEG me . -44/6/-3|NEG mean 67/37/-7|NEG means -56/3/0|NEG money 87/26/-12
|NEG money . 73/38/-12|NEG more 69/-45/-3|NEG much -51/-118/0|NEG needed -56/-25/0|NEG needs -25/51/0
|NEG option -85/4/-5|NEG phase 0/-36/0|NEG phase . -20/-38/0|NEG place -92/19/0|NEG promise 124/62/-1
|NEG promise i 36/-8/0|NEG recognise -2/58/0|NEG safe 119/91/9|NEG safe . 45/18/0|NEG save 45/14/0|NEG save me 46/11/0
|NEG saying -70/-8/0|NEG saying i -47/1/0|NEG see -55/87/-25|NEG see christmas 55/15/0|NEG see future -49/1/0
|NEG see how 43/2/0|NEG see one -4/-49/0|NEG sleep -26/-44/16|NEG sleep . -23/-72/0|NEG something -40/1/0
|NEG something i -40/1/0|NEG stopped 61/8/0|NEG tell 78/15/-21|NEG tell me 44/-37/-5|NEG tell my 73/55/-6
|NEG that -118/-58/2|NEG that i -115/-84/2|NEG to -51/3/52|NEG to WAKE 78/19/-1|NEG to see 8/-36/0|NEG trust 55/9/-2
|NEG trust myself 56/17/-2|NEG understands -23/41/-1|NEG visits -63/-42/0|NEG wait . 59/22/-2|NEG wait for -55/-36/-1
|NEG wanted 109/53/-1|NEG wanted to 109/53/-1|NEG wants me -17/51/-1|NEG way -128/24/-4|NEG way out -58/16/-4
|NEG worry PLAN 98/36/-1|NEG worry i -17/-49/0|NEG worth 37/-5/7|NEG worth LIVE -77/-31/7|NEG worth it 95/3/-1
|NEG would -63/13/-7|NEG you -44/-59/0|NIGHT , i 68/50/-11|NIGHT . 83/91/37|NIGHT . had 49/56/0|NIGHT _ . 47/33/33
|NIGHT _ THINK -40/7/-2|NIGHT _ _ . 57/22/54|NIGHT _ _ my 64/46/-1|NIGHT _ had 52/59/-5|NIGHT _ i 69/74/-22
|NIGHT _ my -30/-22/-15|NIGHT i am -44/-31/-1|NIGHT in -16/-51/26|ONPURPOSE 114/121/-4|ONPURPOSE . 16/40/-3
|ONPURPOSE . . 12/37/-3|ONPURPOSE _ . 20/56/-3|ONPURPOSE _ _ . 71/102/-3|PAST -65/-23/-15|PAST , i -14/-49/13
|PAST LETTER -79/9/-16|PAST NIGHT in -12/-29/-3|PAST PAST -137/-7/-19|PAST PAST and -58/-52/0|PAST SOURCE . 56/66/0
|PAST _ . 96/106/-5|PAST _ GONE -21/-40/0|PAST _ HIT -104/-50/0|PAST _ LIVE 29/37/-10|PAST _ NIGHT 45/24/-1
|PAST _ TIRED 31/24/-1|PAST _ WANT -57/58/3|PAST _ _ " 33/50/1|PAST _ _ , -49/76/3|PAST _ _ DEATH -38/27/-3
|PAST _ _ HARM -31/-49/-10|PAST _ _ HARMED -55/0/0|PAST _ _ LETTER 57/-30/63|PAST _ _ WANT -62/5/-1
|PAST _ _ after 92/89/0|PAST _ _ am 21/-23/0|PAST _ _ earth 30/59/-3|PAST _ _ in -52/-64/-5|PAST _ _ it 77/22/-1
|PAST _ _ me -68/-64/0|PAST _ _ to -76/85/-5|PAST _ _ tried -95/1/0|PAST _ are 45/7/-1|PAST _ at -44/-40/-2
|PAST _ earth 43/37/-3|PAST _ i -105/-39/-15|PAST _ in -97/-37/-14|PAST _ it 23/52/-4|PAST _ of -25/-69/-1
|PAST _ tell 44/2/0|PAST _ tried -32/0/0|PAST _ was 103/21/32|PAST from 50/39/-42|PAST i tried -32/0/0
|PAST in -60/-63/-3|PAST it 57/34/0|PAST message 43/28/32|PAST of -3/57/-1|PAST on 22/-6/-6|PAST summer -90/-67/0
|PAST sunset 67/55/0|PAST then -72/0/0|PAST thing -10/71/29|PAST thing i -49/13/0|PAST time 95/68/-5|PAST to -96/-42/1
|PAST to HIT -60/-23/0|PAST to WANT -38/58/3|PILLS 145/77/78|PILLS . 26/57/34|PILLS _ . 142/170/4|PILLS _ DIE 17/37/-23
|PILLS _ KILL 65/82/0|PILLS _ SOON -38/-11/-3|PILLS _ _ , 94/85/3|PILLS _ _ . 96/58/30|PILLS _ _ and -82/-77/1
|PILLS _ _ hand 36/43/-1|PILLS _ _ on 43/51/-1|PILLS _ _ up 59/62/-1|PILLS _ for -30/-55/-2|PILLS _ i 60/30/60
|PILLS _ in -58/-42/33|PILLS _ lined 37/45/0|PILLS _ me -55/-84/-1|PILLS _ up 52/44/15|PILLS and . 50/41/-1
|PILLS are 64/56/1|PILLS are lined 37/45/0|PILLS at 102/110/-4|PILLS for -50/-56/-15|PILLS for my -76/-60/-1
|PILLS i 28/28/-5|PILLS in 139/103/-14|PILLS in my 38/45/-1|PILLS it -32/-34/57|PILLS lined 52/44/15
|PILLS lined up 52/44/15|PILLS make -54/-50/0|PILLS make me -54/-50/0|PILLS of -12/-21/-6|PILLS on 51/51/-37
|PILLS on my 51/49/-1|PILLS out 79/95/-1|PLAN , -10/-36/20|PLAN , i -30/-20/-1|PLAN . 105/110/-18|PLAN . . 18/81/-18
|PLAN DEATH . -108/-67/53|PLAN DEATH in 40/39/-3|PLAN DIE 81/29/33|PLAN HIM -60/-28/16|PLAN JUMP -44/-6/65
|PLAN KILL my -9/-12/-1|PLAN KIN -52/-38/27|PLAN NEG -103/1/26|PLAN NEG to -12/36/0|PLAN PAST . -55/-51/1
|PLAN SOON -51/-18/0|PLAN WANT -51/-39/36|PLAN WANT to -56/-43/37|PLAN _ , -43/-53/45|PLAN _ . 88/76/37
|PLAN _ ANYMORE 23/79/-8|PLAN _ DEATH 50/51/-11|PLAN _ END -47/-52/4|PLAN _ HARM 16/50/5|PLAN _ HIM 58/49/-2
|PLAN _ JUMP 39/38/10|PLAN _ KIN 58/38/11|PLAN _ LIVE 55/16/-2|PLAN _ MEANS -81/-91/-3|PLAN _ SOON 68/78/-2
|PLAN _ TAKE 5/66/-2|PLAN _ _ DEAD -74/18/1|PLAN _ _ DEATH 115/88/-17|PLAN _ _ HE 48/39/-17|PLAN _ _ HIM 83/78/4
|PLAN _ _ KIN 64/67/-10|PLAN _ _ LIVE 140/35/-2|PLAN _ _ NEG -26/-72/-1|PLAN _ _ PAST 36/51/-10|PLAN _ _ SOON -59/6/-7
|PLAN _ _ after -45/-88/0|PLAN _ _ again -57/48/0|PLAN _ _ am -59/-15/0|PLAN _ _ be 15/2/36|PLAN _ _ car 58/66/-3
|PLAN _ _ here 37/7/3|PLAN _ _ if -40/-54/-2|PLAN _ _ in -110/-93/-22|PLAN _ _ into 36/20/-1|PLAN _ _ is -70/-58/-3
|PLAN _ _ it 57/41/-2|PLAN _ _ know 54/19/0|PLAN _ _ me 21/7/-40|PLAN _ _ myself 51/36/-4|PLAN _ _ new 60/11/0
|PLAN _ _ on 88/65/0|PLAN _ _ something -3/-12/34|PLAN _ _ this -68/-24/21|PLAN _ _ up -42/-19/0|PLAN _ _ us 55/51/-4
|PLAN _ _ when -52/-73/-3|PLAN _ batter 45/60/-5|PLAN _ be 45/48/-1|PLAN _ being 28/-7/23|PLAN _ change -9/68/-1
|PLAN _ date 34/17/0|PLAN _ lot -97/-3/21|PLAN _ minutes 72/77/-10|PLAN _ off 61/71/-1|PLAN _ see 39/-6/0
|PLAN _ top -60/-42/0|PLAN _ who -17/-4/-60|PLAN and 45/45/3|PLAN and date 34/17/0|PLAN driving 81/90/-6
|PLAN for 96/95/-5|PLAN for SOON 49/42/0|PLAN how 46/11/-21|PLAN how to 49/25/-12|PLAN is to 84/72/-13
|PLAN it 7/-28/-30|PLAN it . 132/34/-18|PLAN me 26/75/-25|PLAN on 64/109/-9|PLAN on HIGH -44/-31/0
|PLAN on being 99/36/-2|PLAN there 81/50/0|PLAN to . 45/42/0|PLAN to DEATH 21/55/1|PLAN to DIE -18/9/4
|PLAN to HARM 22/51/5|PLAN to LIVE 53/15/-2|PLAN to TAKE 48/63/-1|PLAN to batter 45/60/-5|PLAN to be 45/48/-1
|PLAN to change -9/68/-1|PLAN to crash -53/-34/0|PLAN to do 1/60/28|PLAN to see 39/-6/0|PLAN to top -72/-52/0
|PLAN walking -47/-71/0|POINT 57/86/-6|POINT . 38/59/-2|POINT _ . -2/10/-11|POINT _ HIM -87/-37/11
|POINT _ LIVE 50/-53/21|POINT _ NEG 70/40/-1|POINT _ _ LIVE 155/33/-2|POINT _ _ NEG 45/9/0|POINT _ _ here 46/22/0
|POINT _ _ in -52/-68/0|POINT _ be 62/6/-1|POINT _ ironing -4/-41/0|POINT _ this -5/-115/0|POINT _ trying -5/38/-1
|POINT for HIM -68/-41/11|POINT it 87/42/-3|POINT of LIVE 40/3/-1|POINT of this -4/-115/0|POINT other -12/-71/-2
|POINT to -46/81/19|POINT to LIVE 8/-29/22|POINT to be 46/-10/-1|SAY -85/-137/139|SAY , -52/40/-18|SAY HE -152/-156/105
|SAY HE LETTER 58/66/-51|SAY HE do -38/-9/13|SAY HE does -35/-18/15|SAY HE is -40/-28/19|SAY HE wants 27/13/9
|SAY LETTER KILL 56/36/0|SAY NEG 71/42/-42|SAY _ , -8/-36/-70|SAY _ BUT 62/25/-6|SAY _ HE -91/-76/68|SAY _ KILL 61/37/0
|SAY _ LETTER 56/87/-64|SAY _ NEG -56/-65/35|SAY _ WANT -74/-53/66|SAY _ _ DEATH -96/-44/-10|SAY _ _ END 19/64/-5
|SAY _ _ KILL 30/80/-17|SAY _ _ MEANS -35/-50/13|SAY _ _ NEG 86/-87/71|SAY _ _ NIGHT -85/-82/18|SAY _ _ PLAN -55/19/-5
|SAY _ _ THINK -103/4/0|SAY _ _ and 48/75/-20|SAY _ _ for 9/69/-18|SAY _ _ go 50/9/2|SAY _ _ had -16/-46/13
|SAY _ _ has -25/-21/49|SAY _ _ i 72/141/-31|SAY _ _ me 46/14/-18|SAY _ _ to -112/-43/48|SAY _ am -35/11/-14
|SAY _ and -51/59/-56|SAY _ did 72/21/-2|SAY _ does -35/-18/15|SAY _ have -58/-71/41|SAY _ i -25/25/-49
|SAY _ is -44/-44/79|SAY _ of 46/21/-55|SAY _ wanted -75/-9/0|SAY _ wants 27/13/9|SAY _ was 58/19/36
|SAY _ would 89/-4/38|SAY bye 43/7/6|SAY do NEG -77/-94/35|SAY how 9/33/54|SAY i WANT -62/-27/69|SAY i am -35/11/-14
|SAY i did 71/14/-2|SAY i wanted -75/-9/0|SAY i would 88/31/-1|SAY if -48/-61/-12|SAY if i -48/-61/0|SAY it 29/79/4
|SAY it , -29/-40/0|SAY it is 66/67/11|SAY me -166/-181/153|SAY me HE -108/-76/76|SAY my 37/93/-35|SOON 34/-6/-102
|SOON , -106/-83/-57|SOON , BUT -15/60/0|SOON , NEG 41/53/0|SOON , SOON 25/44/0|SOON , is 13/31/0|SOON . 40/29/4
|SOON . . 71/22/18|SOON . NEG -26/-53/0|SOON BUT -53/-83/-1|SOON HE 53/18/33|SOON NEG 8/65/-1|SOON NIGHT 82/32/-1
|SOON NIGHT . 54/60/-2|SOON PLAN -61/-52/0|SOON PLAN is -36/-17/0|SOON SOON 102/92/0|SOON SOON . 93/85/0
|SOON _ BUT -20/61/0|SOON _ DIE 16/22/0|SOON _ KIN -50/-79/2|SOON _ MANY -33/-9/0|SOON _ NEG 71/43/-1
|SOON _ NIGHT 52/35/4|SOON _ SOON 36/72/0|SOON _ TAKE -40/-50/0|SOON _ THINK -39/-8/-2|SOON _ WANT 56/5/-10
|SOON _ _ , -117/-103/-6|SOON _ _ . -12/54/34|SOON _ _ END 60/43/0|SOON _ _ HE 67/68/-18|SOON _ _ LETTER 20/26/-17
|SOON _ _ NIGHT -44/-54/0|SOON _ _ PLAN -49/-85/0|SOON _ _ am 50/15/-3|SOON _ _ at -54/-55/0|SOON _ _ be -52/-29/0
|SOON _ _ because -24/-65/0|SOON _ _ loud 30/37/0|SOON _ _ more -64/-62/0|SOON _ _ my 41/48/-2|SOON _ _ see 41/18/0
|SOON _ _ sleepy -65/-30/0|SOON _ _ to 88/33/-6|SOON _ is 47/33/-15|SOON _ it 19/68/-7|SOON _ kind 35/58/-2
|SOON _ my 39/79/-4|SOON _ that -26/-28/-5|SOON _ was -12/-57/44|SOON _ wind 30/37/0|SOON and 103/78/-51
|SOON and it 41/35/-4|SOON does 65/28/0|SOON i 52/34/-26|SOON i WANT 92/43/-1|SOON i do -63/-12/0|SOON in -22/-65/47
|SOON is NIGHT 58/51/4|SOON is my 43/39/-4|SOON it is 79/20/-9|SOON on 0/-37/-1|SOON that 43/-10/0|SOURCE -189/-163/-81
|SOURCE , 50/5/-5|SOURCE , i 74/31/-1|SOURCE . 49/6/0|SOURCE PLAN -54/-13/-1|SOURCE SOON 52/35/0|SOURCE _ . 14/-47/-2
|SOURCE _ MANY 57/55/0|SOURCE _ SOURCE -94/0/0|SOURCE _ _ MANY -35/-45/-1|SOURCE _ _ NEG -49/-75/0
|SOURCE _ _ my -34/-82/0|SOURCE _ _ to -51/-27/-8|SOURCE go -46/-1/0|SOURCE go i -45/0/0|SOURCE in -53/-16/-6
|TAKE 57/11/9|TAKE , 78/55/11|TAKE . -22/15/12|TAKE DEATH -29/14/55|TAKE DEATH . -40/-42/29|TAKE HIM 131/106/-65
|TAKE HIM . 95/89/-5|TAKE HIM MANY 68/46/3|TAKE HIM PILLS -16/-9/-62|TAKE MANY 100/113/34|TAKE MANY PILLS 22/15/25
|TAKE MANY my -35/61/-6|TAKE MANY packet 42/34/-1|TAKE MEANS -32/-18/74|TAKE PILLS for -35/-34/0|TAKE _ , 53/53/8
|TAKE _ . 45/-2/42|TAKE _ MANY 129/80/11|TAKE _ PILLS -59/-93/-22|TAKE _ _ . 89/134/-24|TAKE _ _ HARM -43/-25/-1
|TAKE _ _ HIM 46/20/-14|TAKE _ _ PAST -29/-34/0|TAKE _ _ WORK 60/80/-1|TAKE _ _ and -80/0/13|TAKE _ _ at 96/73/0
|TAKE _ _ floor 80/45/0|TAKE _ _ i 123/97/21|TAKE _ _ life 38/33/-14|TAKE _ _ my -78/-22/25|TAKE _ _ of -34/47/-8
|TAKE _ _ out -41/-39/0|TAKE _ _ that 6/55/0|TAKE _ _ this -66/-34/-1|TAKE _ and -42/3/62|TAKE _ for -133/-115/-9
|TAKE _ keys 36/54/-13|TAKE _ much 54/19/1|TAKE _ my -8/77/-6|TAKE _ off -108/-97/25|TAKE _ packet 54/47/-1
|TAKE _ passport 37/48/0|TAKE bus -52/-36/0|TAKE every 69/40/-1|TAKE every tablet 46/25/0|TAKE fistful 37/29/0
|TAKE full 64/65/0|TAKE lot 114/78/-9|TAKE lot . 50/41/-6|TAKE me -27/-58/-1|TAKE my -74/-61/-20
|TAKE my PILLS -55/-65/24|TAKE my life 61/28/-1|TAKE my passport 37/48/0|TAKE one -71/-77/-3|TAKE our 31/60/-3
|TAKE to -66/-108/-9|TAKE too much 54/19/1|TAKE two -66/-59/-1|TAKE two PILLS -66/-59/-1|TAKE vitamin -38/-59/-1
|THINK 55/67/29|THINK , 67/65/-1|THINK HE -68/-79/15|THINK PLAN 100/119/-36|THINK PLAN DIE 62/35/19
|THINK PLAN HARM 25/26/-7|THINK PLAN KILL 31/77/-2|THINK PLAN walking -47/-71/0|THINK SOON -34/-49/-3
|THINK SOON . -19/-29/0|THINK _ DEATH 67/116/-53|THINK _ FOOD -28/-57/0|THINK _ HARM 40/63/-17|THINK _ HIGH -35/-53/-1
|THINK _ HIM -45/-58/6|THINK _ KILL 48/76/-5|THINK _ KIN -74/-46/35|THINK _ LOW 1/-46/0|THINK _ NEG -90/4/-2
|THINK _ WANT -91/-37/0|THINK _ _ DEATH -82/-37/-16|THINK _ _ KIN 40/49/23|THINK _ _ LIVE 62/15/-1
|THINK _ _ MANY 91/30/-3|THINK _ _ NEG 122/-27/-8|THINK _ _ PLAN -40/-83/15|THINK _ _ are -51/-7/0
|THINK _ _ got 18/69/-23|THINK _ _ in 61/72/14|THINK _ _ is -72/-81/24|THINK _ _ it 28/-15/9|THINK _ _ keep -14/-47/0
|THINK _ _ left -63/-51/0|THINK _ _ lot -94/1/0|THINK _ _ off 26/52/-11|THINK _ _ ruined -19/38/0
|THINK _ _ since 33/13/-29|THINK _ _ to -49/21/-10|THINK _ am -55/-18/-15|THINK _ walking -47/-71/0
|THINK _ week -19/-43/0|THINK _ would -66/42/-1|THINK are 61/68/-3|THINK head 1/-46/0|THINK head LOW 1/-46/0
|THINK i LETTER 64/16/-6|THINK i WANT -88/14/0|THINK i am -55/-18/-15|THINK in -69/-75/-1|THINK it -104/-82/27
|THINK my -52/-1/50|THINK my KIN -44/-9/11|THINK of 83/25/-28|THINK of DEATH 6/48/-18|THINK of HIM -27/-47/-5
|THINK this -34/-45/0|THINK this week -22/-45/0|THINK to 91/30/-9|TIRED -47/-44/-46|TIRED . -49/-107/17
|TIRED . . -29/-7/20|TIRED LIVE . 57/42/0|TIRED _ LIVE 84/17/-3|TIRED _ _ , 75/45/-14|TIRED _ _ . 21/110/7
|TIRED _ _ i 31/38/0|TIRED _ _ life 20/36/0|TIRED _ _ this -35/6/0|TIRED _ _ with -6/-54/-1|TIRED _ being -15/-56/-8
|TIRED _ everything -10/86/-1|TIRED _ life 37/75/-4|TIRED _ pretending -5/61/0|TIRED by -39/9/0|TIRED i 24/-34/0
|TIRED i WANT 30/-8/0|TIRED it 59/89/-12|TIRED of -26/97/-11|TIRED of LIVE 28/-72/-3|TIRED of being -27/-56/-5
|TIRED of pretending -5/61/0|TIRED with -38/-41/-5|TIRED with LIVE 48/50/0|TIRED with everything -2/44/0
|TIRED with life 49/50/-3|VOICE 82/65/40|WAKE 37/47/-14|WAKE _ . 75/91/-21|WAKE _ SOON 107/93/0|WAKE _ WANT -53/1/0
|WAKE _ _ . 153/104/-24|WAKE _ _ anaesthetic -39/-46/-1|WAKE _ _ my 41/42/0|WAKE _ after -39/-46/-1
|WAKE _ again 72/36/-1|WAKE _ early -42/-45/0|WAKE up 68/45/-3|WAKE up . 101/106/-20|WAKE up SOON 107/93/0
|WAKE up WANT -53/1/0|WAKE up after -39/-46/-1|WAKE up again 72/36/-1|WAKE up early -42/-45/0|WANT 30/58/23
|WANT , -15/-29/-1|WANT . 74/28/19|WANT . . -28/29/32|WANT BETTER -41/-42/0|WANT DEAD 51/74/0|WANT DEATH 42/23/18
|WANT DEATH . 43/32/-3|WANT DIE 27/48/1|WANT FOOD -20/-56/0|WANT FOOD . -20/-56/0|WANT HE to -67/-52/19
|WANT HIM -17/-53/17|WANT HIM , -19/-55/0|WANT KIN -37/-78/0|WANT LETTER -50/-40/0|WANT LIVE 71/30/0
|WANT LIVE again 35/13/0|WANT NEG 57/-26/-2|WANT NEG to 28/-19/-1|WANT SOON -53/36/-1|WANT _ . -26/-56/0
|WANT _ DEAD 35/48/15|WANT _ DEATH 72/87/-7|WANT _ END -56/-36/37|WANT _ GONE -75/31/-1|WANT _ HARM 23/25/6
|WANT _ HE 76/16/-12|WANT _ LIVE -17/-124/4|WANT _ MANY -46/15/-1|WANT _ WAKE 21/-47/-1|WANT _ _ , -38/-43/30
|WANT _ _ . 111/131/-29|WANT _ _ ANYMORE 92/40/1|WANT _ _ BURDEN -36/-40/0|WANT _ _ DEAD 51/114/14
|WANT _ _ DEATH 43/48/-6|WANT _ _ DIE 104/-28/3|WANT _ _ HIS -9/-18/54|WANT _ _ KIN -17/-66/-7|WANT _ _ LIVE 86/33/-7
|WANT _ _ LOW -54/-76/0|WANT _ _ MANY -11/-46/-3|WANT _ _ NEG 3/5/-4|WANT _ _ SOON 44/7/0|WANT _ _ WAKE 52/22/-4
|WANT _ _ again 7/-22/-1|WANT _ _ and 35/14/-1|WANT _ _ another 18/51/0|WANT _ _ anyone 73/3/-2|WANT _ _ away -76/45/0
|WANT _ _ bad 69/78/-1|WANT _ _ be 13/-20/-3|WANT _ _ bus 42/38/0|WANT _ _ cat -23/-55/0|WANT _ _ died 56/19/0
|WANT _ _ does 72/18/-12|WANT _ _ either 51/27/0|WANT _ _ for -15/58/-1|WANT _ _ forever -118/4/0
|WANT _ _ here -23/-49/-1|WANT _ _ home -50/-29/0|WANT _ _ i 72/10/9|WANT _ _ into -41/-70/-1|WANT _ _ is 16/61/-1
|WANT _ _ it 21/62/8|WANT _ _ me 34/54/0|WANT _ _ more 43/32/6|WANT _ _ of -56/-37/0|WANT _ _ on 34/-42/-16
|WANT _ _ please 39/59/-1|WANT _ _ saved 76/5/0|WANT _ _ sleep -13/-83/0|WANT _ _ taller -19/-35/0
|WANT _ _ than -3/-47/8|WANT _ _ this -13/-49/-2|WANT _ _ up 69/48/-1|WANT _ _ was 34/19/0|WANT _ _ with -98/-95/-2
|WANT _ again 90/86/0|WANT _ bed -51/-1/0|WANT _ catch 42/38/0|WANT _ continue 22/-10/0|WANT _ could -68/45/-2
|WANT _ crash 62/31/0|WANT _ do 2/43/-2|WANT _ drive 55/42/-1|WANT _ from -46/5/0|WANT _ give -44/35/0
|WANT _ go -37/-49/-11|WANT _ had 80/66/-1|WANT _ it 57/57/-7|WANT _ keep -48/-76/0|WANT _ life 82/31/0
|WANT _ make 26/13/0|WANT _ me -32/-27/-4|WANT _ my 80/42/-2|WANT _ off -34/13/0|WANT _ run -33/29/-1
|WANT _ see 76/42/-3|WANT _ sorry 46/64/0|WANT _ tell -24/-58/0|WANT _ would 50/19/-1|WANT anyone -57/-68/-1
|WANT anyone to -69/-73/0|WANT break -24/-55/0|WANT break . -13/-56/0|WANT do -61/-58/-3|WANT go -47/-62/0
|WANT ground -44/-19/0|WANT ground would -44/-19/0|WANT help 33/-16/-2|WANT i 110/141/-6|WANT i could -68/45/-2
|WANT i would 64/40/0|WANT is 51/7/-5|WANT it 61/100/-1|WANT it . 100/25/-4|WANT it MANY -48/14/-1|WANT life -8/-52/-1
|WANT life . -18/-53/-1|WANT my life 32/4/0|WANT out of 60/-14/-1|WANT rest . -58/0/0|WANT things -12/74/-7
|WANT this -78/-97/0|WANT to . 122/65/-9|WANT to END -65/-44/38|WANT to GONE -75/31/-1|WANT to HARM 23/25/6
|WANT to KILL -28/-44/-2|WANT to LIVE -42/-149/5|WANT to NEG -77/-22/-5|WANT to WAKE 21/-47/-1|WANT to catch 42/38/0
|WANT to continue 22/-10/0|WANT to do 2/43/-2|WANT to drive 55/42/-1|WANT to give -44/35/0|WANT to go -37/-49/-11
|WANT to keep -48/-76/0|WANT to make 26/13/0|WANT to run -43/18/0|WANT to see 76/42/-3|WANT way TAKE 46/27/0
|WORK -114/-144/9|WORK . 63/58/-49|WORK PAST -14/-50/-1|WORK SOON 36/56/19|WORK _ . -36/10/-48|WORK _ HIT -47/-41/-1
|WORK _ KILL 50/61/0|WORK _ SOON -35/-37/-4|WORK _ _ . -74/-93/-32|WORK _ _ KIN 83/85/0|WORK _ _ am -42/-51/-1
|WORK _ in 70/27/0|WORK _ me -41/-67/9|WORK i -77/-50/0|WORK is -21/-28/8|WORK is KILL 43/49/0|WORK result 72/46/0
|YEAR -58/-20/-33|YEAR . -63/-10/0|YEAR _ PLAN 68/44/-1|YEAR _ _ . 72/49/-1|YEAR i -49/15/-1|aata -28/22/-1
|abandoned -3/85/0|abeg 34/39/34|abeg _ _ . 62/32/-7|about -88/-100/62|abuse -17/46/39|abuse _ _ . -13/59/40
|abused 92/59/52|abused _ . 47/25/-1|abused _ _ . 125/74/43|abused and 37/16/9|accident 110/54/-2|accident . 83/46/-2
|accident . . 75/42/-1|accident _ . 75/42/-1|accident _ _ . 75/42/-1|acid 66/61/-14|act on 60/29/0|active 72/66/-1
|advice -26/-35/-1|afraid 42/22/12|after 44/11/39|after . 86/99/-6|after . . 75/87/-6|after SOON 122/77/-11
|after SOON . 77/43/-11|after _ , -18/27/28|after _ . 44/36/-47|after _ PAST 25/26/-3|after _ _ . 86/85/13
|after _ _ i 69/-24/32|after _ _ is 38/20/-6|after _ am 81/26/0|after anaesthetic -39/-46/-1|after breakup -23/-50/0
|after i am 81/26/0|after that -34/-38/-2|again 37/31/-28|again , -15/19/-13|again , i -99/-22/-7|again _ _ . 42/52/5
|again _ _ am -21/-45/-7|again after -34/-68/0|again and 112/148/1|again i -84/-78/-10|again when 55/54/-5
|against 76/53/-5|against WANT 38/34/-2|against WANT to 38/34/-2|against _ . 91/72/0|against _ _ . 61/69/0
|against _ to 38/34/-2|ago 75/101/-30|ahead -22/74/0|airport -26/-38/0|airport . -25/-37/0|airport . . -30/-44/0
|airport _ . -30/-44/0|airport _ _ . -30/-44/0|alarm -50/-19/-3|alarm _ _ . -55/-57/-2|alcohol -58/-58/-2
|alive 155/35/6|all -15/72/-3|almost 49/63/0|almost JUMP 33/57/0|almost _ _ . 35/57/0|alone 144/-35/-9
|already 140/116/-14|already . 21/48/-2|already . . 31/33/-2|already _ _ . 85/68/-7|already _ my 51/58/-1
|alright -23/-50/0|alright . -20/-70/0|always 17/53/-30|always _ . -70/25/-1|always _ _ . -51/57/-11|am 96/126/-66
|am . 19/46/-2|am . . 59/44/-1|am BETTER 70/73/-1|am BLEED 38/43/-2|am BLEED money -45/-43/0|am BURDEN -14/96/-5
|am DEAD -16/-74/-21|am DEAD , -18/-51/-2|am DEAD . 51/-2/-18|am DEATH 47/49/-30|am DEATH , -44/-16/-3
|am DEATH and 101/61/-9|am DIE , -51/-73/0|am DIE . -73/-83/-1|am END it 35/35/-8|am FEAR 5/-27/36
|am FEAR for -21/-52/50|am FEAR i 80/75/-30|am FEAR my -36/-60/36|am FEAR of -18/-59/12|am GONE 39/-13/-6
|am GONE . 123/74/-4|am HARM 63/26/-5|am HARM my -41/-4/0|am HARM myself 63/32/-2|am HIT -34/-49/0|am KILL -91/-25/-1
|am KILL . -77/5/0|am KILL myself 77/18/0|am KILL up -3/-48/0|am LIVE -71/-3/-1|am LIVE , -48/9/0|am LOW -3/105/-10
|am LOW . 45/3/-3|am LOW i 40/58/0|am NEG 14/-30/2|am NEG . -49/68/0|am NEG BUT -6/74/0|am NEG DEAD -16/-56/0
|am NEG DEATH -109/-87/41|am NEG DIE -21/-36/0|am NEG FEAR 50/-10/-1|am NEG PLAN -67/-19/-9|am NEG THINK -93/-93/-1
|am NEG danger -42/-32/0|am NEG having -56/-14/0|am NEG safe 79/57/-5|am NEG saying -73/-20/0|am PLAN 109/40/-40
|am PLAN to -52/-46/-29|am SOON -44/-64/-2|am SOON and -21/-59/-2|am TAKE -3/44/-1|am THINK 79/9/-6
|am THINK PLAN 23/-18/-2|am THINK of 52/-1/-1|am TIRED . -22/-42/-1|am TIRED LIVE 47/24/0|am TIRED of 11/65/-2
|am TIRED with -39/5/-1|am WANT 28/20/-9|am WANT to 57/-11/-6|am _ , -131/-51/-16|am _ . -127/-72/-10
|am _ BUT -68/-17/6|am _ DEAD 73/33/-1|am _ DEATH -70/-32/32|am _ DIE -27/-63/0|am _ FEAR 53/-8/-1|am _ GAME 48/13/0
|am _ HIGH 70/66/-15|am _ KILL 33/57/0|am _ LIVE 86/100/0|am _ MEANS 53/48/0|am _ PLAN 5/-69/44|am _ SOON -77/-44/-1
|am _ THINK -33/-76/-1|am _ _ , 56/7/26|am _ _ . 32/91/-27|am _ _ BODY 56/32/-1|am _ _ DEAD 65/62/-1
|am _ _ DEATH 99/96/-5|am _ _ GONE 2/-59/0|am _ _ HARM 50/32/-21|am _ _ HE 72/60/-4|am _ _ HIS 35/45/-2
|am _ _ JUMP 84/65/-1|am _ _ KILL 32/59/-1|am _ _ KIN -34/-47/29|am _ _ LIVE -82/18/-1|am _ _ NEG -8/56/-4
|am _ _ PLAN -59/-73/-1|am _ _ POINT -84/27/0|am _ _ SOON 38/50/-15|am _ _ and -42/55/21|am _ _ because 7/-42/-1
|am _ _ by 41/137/-7|am _ _ cooking -1/-38/0|am _ _ day -35/-63/0|am _ _ did -55/-28/0|am _ _ do -45/2/20
|am _ _ every -1/62/0|am _ _ everyone -84/59/-1|am _ _ for 20/63/0|am _ _ from 118/68/-4|am _ _ here 41/23/0
|am _ _ i 80/-14/-34|am _ _ it -6/-50/12|am _ _ man -4/66/0|am _ _ my -18/45/-24|am _ _ of 89/48/-18
|am _ _ own 47/20/-2|am _ _ pretending -4/41/0|am _ _ rail 40/30/-1|am _ _ that -76/-45/0|am _ _ this 59/-23/-2
|am _ _ to -77/-81/-3|am _ _ top -46/-40/0|am _ _ try -50/29/0|am _ _ what 20/-11/59|am _ _ with 96/54/-7
|am _ _ you 48/8/-1|am _ and -82/-34/-30|am _ at 50/22/6|am _ far 34/31/0|am _ for -24/-51/66|am _ having -56/-14/0
|am _ here 28/30/-1|am _ in 81/24/-26|am _ it 33/-26/-22|am _ man -75/-17/0|am _ money -45/-43/0|am _ my -69/-51/39
|am _ safe 79/57/-5|am _ saying -73/-20/0|am _ through 45/63/0|am _ to 103/27/-46|am _ too 52/48/-4|am _ way -70/0/0
|am _ window -32/-97/0|am _ with -51/-34/-14|am at 59/75/-7|am at END -45/3/-8|am at HIGH 66/14/-1|am away -28/-80/26
|am being 152/52/-19|am buying -30/-44/0|am coming 47/40/0|am crying . -3/-36/0|am disappointment -42/50/0
|am doing it 3/5/-8|am drinking 41/20/0|am drinking KILL 39/20/0|am failure -29/65/-3|am glad -91/-4/0
|am glad i -48/-30/0|am grateful -55/2/0|am happy -65/-68/0|am high -48/-64/-1|am home -47/-62/0|am home . -38/-62/0
|am i -89/46/-32|am in 76/57/-28|am locked 48/42/-15|am locked in 52/65/-15|am looking 72/29/-2|am losing -77/27/0
|am low -19/49/-1|am mistake -9/52/0|am mistake . -9/52/0|am moving -42/-53/0|am ok -43/0/1|am on 37/12/28
|am over -64/-58/-3|am paramedic -3/-47/0|am paramedic and -3/-47/0|am proud -11/-39/0|am safe -90/-22/5
|am shaking -37/-45/33|am shaking . -27/-45/33|am sinking -11/56/0|am sitting 58/28/-1|am sorry 34/-1/-1
|am sorry . 55/51/0|am stuck -4/55/0|am too -54/73/0|am up 74/25/0|am up on 45/22/0|am waiting 96/81/-11
|am waiting for 51/50/0|am walking 94/73/0|am waste 1/70/0|am waste of 17/69/0|am working -25/-32/0
|am worried -23/-54/84|ambulance -18/-16/76|anaesthetic -39/-46/-1|and 45/38/79|and DEATH 65/49/-3|and DIE 136/88/-12
|and DIE . 85/64/-10|and GONE -69/-45/35|and HARM 67/62/29|and HE 95/58/-23|and HE has 66/57/-26|and HE is 73/64/-70
|and HIT 33/37/20|and HIT me 65/69/-4|and JUMP -41/-104/-6|and JUMP off 8/-38/-5|and KILL 66/59/-19
|and LETTER NEG -67/-18/20|and LOW 28/84/-3|and LOW . -9/78/-2|and MANY 61/-8/-7|and MANY . 45/-2/-5|and NEG -58/-33/28
|and NEG can -44/-41/0|and NEG coming 39/23/2|and NEG knows 71/5/0|and PILLS 25/41/-1|and PLAN 48/22/-6
|and SAY HE -51/-27/-9|and SAY i 70/48/-7|and SOON 60/47/23|and SOON i 7/55/-6|and TAKE 76/91/-16|and THINK 98/57/-21
|and _ . 60/95/40|and _ BODY -12/-42/-1|and _ HIM 81/65/-25|and _ HIS -45/-71/12|and _ KIN 71/-5/-62
|and _ LETTER -43/-6/8|and _ LOW 43/-29/0|and _ MEANS -41/-45/16|and _ NEG -175/-71/-1|and _ PLAN 85/53/-1
|and _ SAY 70/39/26|and _ TAKE 94/73/-4|and _ THINK 79/45/-5|and _ WANT 82/41/4|and _ _ , -72/-43/-5
|and _ _ BODY -52/-41/-2|and _ _ DEAD -47/-24/0|and _ _ END 23/-17/6|and _ _ GONE -63/-8/29|and _ _ HE -11/-51/10
|and _ _ HIGH 8/-38/-5|and _ _ KILL -33/4/-3|and _ _ KIN -71/-13/60|and _ _ LOW 55/22/-3|and _ _ MANY -87/-81/62
|and _ _ NEG 17/36/26|and _ _ PAST 41/67/0|and _ _ PLAN 62/104/1|and _ _ SAY -1/70/-4|and _ _ THINK -41/-91/-1
|and _ _ am 2/-38/-1|and _ _ anything -3/-48/15|and _ _ bed -41/-54/-1|and _ _ cat 43/56/-1|and _ _ do 88/28/0
|and _ _ door 46/49/-6|and _ _ every -96/-76/11|and _ _ from -51/-36/22|and _ _ got -18/-22/-73|and _ _ here 85/65/-8
|and _ _ home 6/111/-23|and _ _ i 51/45/3|and _ _ in 40/138/-46|and _ _ is 36/20/22|and _ _ look -42/-29/6
|and _ _ me 46/66/5|and _ _ my 26/31/-12|and _ _ off 56/91/3|and _ _ ok -23/-41/-2|and _ _ one -68/47/-4
|and _ _ that 35/56/-4|and _ _ to 59/82/-49|and _ _ too -40/-2/34|and _ _ up 124/93/-24|and _ _ wall 10/39/0
|and _ _ with -14/53/1|and _ and -54/22/-29|and _ are 40/69/1|and _ at -10/60/-2|and _ be -64/2/28
|and _ believe 65/52/-11|and _ came 14/91/-1|and _ can -66/-31/24|and _ coming 39/23/2|and _ do -61/-50/-11
|and _ feel 44/27/-12|and _ follow 48/32/-1|and _ has 60/79/-27|and _ hate -59/5/0|and _ i 29/35/-78
|and _ it -46/-60/48|and _ join 51/27/0|and _ keep 11/55/-5|and _ knows 91/20/-8|and _ me 109/66/42|and _ of 36/-66/-13
|and _ off -11/-33/108|and _ our 34/47/-2|and _ passed -16/-54/-5|and _ person -11/41/0|and _ server -6/-12/45
|and _ that 37/5/-6|and _ wanted 51/2/0|and _ was -54/-44/-32|and am 41/76/-31|and am i 42/56/-31|and be 47/53/-1
|and date 91/61/0|and date . 82/55/0|and do NEG -80/25/-1|and feel -59/-70/-2|and fine -16/-70/0|and good -38/-43/-4
|and hugged -18/-56/59|and i 58/18/-77|and i LETTER 75/76/-22|and i THINK 76/45/-5|and i WANT 56/12/4
|and i believe 65/52/-11|and i do -66/-42/-10|and i feel 44/27/-12|and i follow 48/32/-1|and i hate -59/5/0
|and i have 37/-64/3|and i join 51/27/0|and i keep 11/55/-5|and i wanted 51/2/0|and is -1/2/77|and it -62/-76/15
|and it was -19/-36/-2|and left server -6/-12/45|and me 101/61/-14|and me . 62/49/-14|and my BODY -35/-42/0
|and on 35/41/-1|and that -7/49/-7|and then 43/2/-28|and there -70/-16/5|and there is -55/-22/35|and we -58/-43/0
|anime -13/-62/-7|another 52/84/0|another _ . 64/46/9|another _ _ . 41/35/8|another _ _ SOON -44/-34/0
|another day 86/131/-1|another day . 78/55/-1|another life -68/0/0|another year 52/12/0|answer 48/51/-1
|answer _ _ . 75/44/6|answers . . 41/-5/12|answers _ . 41/-5/12|answers _ _ . 41/-5/12|antidepressant -9/-52/-1
|anxious -42/-58/41|anxious PLAN -38/-65/0|any ANYMORE 89/61/-1|any ANYMORE , 35/11/0|any ANYMORE . 57/48/-1
|any _ , 35/10/16|any _ _ i 33/12/0|any _ to -18/-58/-1|any of 40/38/-3|anyone 16/51/57|anyone . 64/46/10
|anyone . . 12/34/11|anyone _ . 38/76/11|anyone _ _ i -72/-19/-1|anyone _ _ only 58/29/0|anyone _ this 37/54/-1
|anyone else -1/-46/36|anyone reading 32/18/0|anyone reading this 32/18/0|anyone to -71/-81/0|anything 16/171/17
|anything ANYMORE -3/66/-1|anyway 128/107/-15|anyway _ _ . 66/92/-11|anywhere 14/98/-1|apart -28/77/-1
|apart . -14/64/-1|apart . . -14/64/-1|apart _ . -14/64/-1|apart _ _ . -14/64/-1|app -62/-70/-3|app . -35/-40/0
|app . . -35/-40/0|app _ . -35/-40/0|app _ _ . -35/-40/0|apparently . -8/41/-1|apparently . . -8/41/-1
|apparently _ . -8/41/-1|apparently _ _ . -8/41/-1|appointment -80/-115/-9|appointment _ _ . -81/-79/0|apps -25/-44/0
|are 32/27/-38|are DEAD -48/-55/-4|are DIE -31/-30/-1|are GONE -77/-32/0|are KILL -115/-88/-1|are KILL me -78/-56/0
|are NEG -3/44/-1|are PAST 41/37/-1|are SOON 48/42/-2|are _ _ , 43/39/-4|are _ _ HE -9/-55/19|are _ _ KIN 34/87/-22
|are _ _ LETTER 91/82/-4|are _ _ SOON -14/-54/0|are _ _ and -127/-84/-3|are _ _ for 51/70/-9|are _ _ i 39/15/52
|are _ _ me -42/-14/0|are _ _ my -28/-73/0|are _ i 55/32/0|are _ me -56/-110/-1|are _ my 64/55/-7|are _ on -41/-79/-1
|are _ to -111/-46/3|are at 55/25/-12|are behind -39/-56/0|are behind me -39/-56/0|are hard -4/-34/0|are in 74/85/-8
|are in me -21/-65/0|are in my 43/42/0|are off 56/46/-3|are off . 59/51/0|are with 66/73/-10|are you -57/-16/0
|argue -45/-38/-4|arms 17/20/98|army -74/-38/0|around 48/57/-2|around ANYMORE 44/30/-2|around _ . -48/0/-6
|around for 80/47/28|as -26/18/-25|as . 58/29/0|as . . 58/29/0|as BUT -51/0/0|as BUT i -51/0/0|as SOON 47/-23/0
|as _ , -69/-89/0|as _ . -42/18/-3|as _ _ . 93/125/-23|as _ _ would -46/2/-1|as _ and -57/-43/-2|as _ as 63/10/0
|as _ i -166/-58/-5|as _ one 48/31/0|as anything -30/-81/0|as anything . -30/-81/0|as funny 48/31/0
|as funny one 48/31/0|as teen -57/-15/-3|as that 35/18/0|as that . 35/18/0|ashamed 45/-82/-2|ashes 60/21/20
|ask -37/-2/-46|ask _ _ . -32/39/-2|ask _ how -68/0/0|ask me -72/-11/0|ask me how -68/0/0|asked -68/-105/9
|asking for 98/63/-26|asleep . 84/11/-4|asleep . . 53/57/-3|asleep _ . 26/43/12|asleep _ i 63/9/-27|assaulted 91/70/-1
|assaulted . 77/63/0|assaulted . . 77/63/0|assaulted _ . 77/63/0|assaulted _ _ . 87/68/-1|assume -52/0/0|at -75/-81/-28
|at END of -52/70/-8|at FOOD 56/105/1|at FOOD . 59/95/0|at HIM -36/-87/21|at MEANS 110/53/-3|at PAST 28/43/-7
|at PAST . 72/45/-6|at WORK 96/100/34|at WORK . 26/62/29|at _ , -57/-75/-24|at _ . 77/48/71|at _ KIN -8/36/-61
|at _ NEG 39/-37/0|at _ _ , -100/-68/-12|at _ _ LOW 42/-4/0|at _ _ NEG -37/-54/-3|at _ _ WANT 76/38/-1
|at _ _ am 67/23/-1|at _ _ and -4/43/23|at _ _ have -77/-61/0|at _ _ in 35/14/0|at _ _ it 43/22/-5|at _ _ my -46/11/-9
|at _ _ pier 40/33/0|at _ _ was -31/-37/-1|at _ head 75/41/-6|at _ i -20/-85/-8|at _ of 14/48/-11|at _ who -33/-26/0
|at _ with 66/43/-6|at bar -43/-66/0|at camp -33/-40/0|at darts -51/-51/-8|at darts . -51/-51/-8|at every -21/-47/0
|at five -39/-20/0|at five . -36/-13/0|at home 66/57/21|at home . 58/80/26|at least 30/70/0|at me 74/57/-25
|at me . -67/-81/0|at me and 82/78/-23|at midnight 80/24/-2|at my 31/114/-32|at nine -43/-62/-1|at ninety -60/-48/0
|at ninety , -60/-48/0|at peace 65/61/-1|at quarry 37/13/0|at quarry . 38/13/0|at tennis -36/-30/0|ate 9/-56/-32
|ate NEG 66/-43/0|ate _ _ , -5/-50/-15|attack -7/-45/-22|attack _ _ . 39/29/-1|attacking 158/109/-5
|attacking KIN 35/10/-2|attacking KIN . 35/10/-2|attacking _ . 81/36/-2|attacking _ KIN 52/38/-2
|attacking _ _ . 97/56/-3|attacking my 65/57/-3|attacking my KIN 52/38/-2|attempt 145/87/-12|attempt . -37/-64/0
|attempt _ . 118/97/-6|attempt _ _ . 143/128/-6|attempt failed 42/23/0|attempted 59/65/24|attempted _ . 69/47/0
|attempted _ _ . 93/54/-1|attention 58/15/-2|attention , 72/46/-1|autumn -36/-63/0|awake 93/-8/-2|awake _ _ . 73/2/-1
|awareness -37/-64/-1|away 47/14/81|away _ . 19/73/4|away _ _ . 29/95/11|b 15/-58/-1|baby -16/-39/-57|back -7/-23/-81
|bad 25/-19/35|bad _ _ . 43/-1/35|bad feeling -6/-27/42|bad feeling . -6/-27/42|badly 92/79/-17|badly . 37/7/-8
|badly . . 33/6/-8|badly _ . 35/8/-8|badly _ _ . 42/61/-8|bag 138/54/-22|bag _ _ head 55/69/-1|bag _ my 55/69/-1
|bag over 55/69/-1|bag over my 55/69/-1|bahut 23/158/-6|bake -61/-109/-3|bake _ . -29/-41/0|bake _ _ . -30/-42/0
|ball -57/-63/-2|bandmate -36/-48/17|bandmate , -28/-42/0|bangs -115/-119/-15|bangs _ _ . -72/-46/0|bank 14/-37/50
|bank card 39/45/-3|banned -46/-81/18|bar . -31/-59/0|bat 48/49/-7|bath 35/10/-15|bath _ . 35/40/-11
|bath _ _ . 51/64/-14|bathroom . 40/37/12|bathroom . . 40/37/12|bathroom _ and 85/63/-6|bathroom with -37/-22/16
|battery -68/-93/-26|battle 66/21/0|be 160/112/-32|be BETTER -8/56/22|be BETTER DEAD 38/29/0|be BETTER NEG -49/11/-3
|be BURDEN -36/-40/0|be BURDEN i 6/-49/0|be DEAD 108/149/38|be DEAD . -91/-54/29|be DEAD SOON -71/6/0
|be DEAD before 33/34/0|be DEAD by 25/76/-1|be DEATH -90/-44/4|be DEATH of -62/-57/0|be GONE 67/-58/0
|be GONE . 52/-10/0|be GONE SOON 33/23/0|be LIVE 116/107/28|be LIVE . -57/-61/30|be LIVE and 77/22/-2|be PAST 70/98/-1
|be PAST , 49/21/0|be WANT , -17/-56/0|be _ . -24/-20/12|be _ ANYMORE 149/76/-3|be _ DEAD 62/46/-1|be _ LAUGH 45/55/0
|be _ NEG -96/-2/19|be _ SOON -93/65/-16|be _ _ . 70/123/15|be _ _ ANYMORE 52/42/-1|be _ _ END -61/12/0
|be _ _ HIM 11/55/23|be _ _ SAY -67/1/-8|be _ _ SOON 72/93/-3|be _ _ WANT 43/49/-1|be _ _ and 39/45/-1
|be _ _ be 55/3/-1|be _ _ christmas -56/-50/2|be _ _ i -111/-10/-7|be _ _ if 67/30/1|be _ _ in -50/-65/0
|be _ _ me 6/-59/18|be _ _ my -72/-86/-1|be _ _ of 84/54/0|be _ _ to -115/-108/-3|be _ _ world 45/-18/0
|be _ _ year -90/3/0|be _ again -74/7/0|be _ and 34/2/-13|be _ by 89/105/2|be _ it 70/64/10|be _ me 43/5/0
|be _ my 33/79/-9|be _ next -80/-30/-1|be _ of -114/-122/-2|be _ on -49/-66/-1|be _ this 95/16/-1|be _ to -65/-13/-3
|be _ with 45/46/17|be around 51/1/-1|be around . 0/64/-4|be around ANYMORE 44/30/-2|be around for 76/43/4
|be at 44/28/-5|be here ANYMORE 94/38/0|be here SOON -60/8/-22|be here any 38/10/0|be here at -35/-49/0
|be here on -31/-47/0|be in -17/-79/3|be in this 65/8/-1|be late -31/-41/0|be my 26/62/-6|be nice -50/2/0
|be nice to -50/2/0|be over -67/-30/-5|be saved 76/5/0|be saved . 76/5/0|be this -67/-45/0|be with 22/89/-1
|be with my 20/70/-1|beach -46/-108/-2|beach _ . -33/-49/0|beach _ _ . -45/-89/-2|beam 49/35/-2|bear -5/45/-1
|bear to 76/21/0|beat -147/-121/-50|beaten -41/-45/117|beaten . 15/42/26|beaten . . 36/32/26|beaten _ . 52/71/24
|beaten _ _ . 52/35/116|beats -34/-65/22|because 17/-41/22|because _ _ KIN -26/-19/52|because _ _ myself 36/52/0
|because _ have -20/-80/0|because _ is -22/-68/-31|because _ my 18/18/48|because i 125/105/-49|because i have -20/-80/0
|because it -61/-6/-22|because my -57/-56/-1|because of -18/-39/77|because of my 18/18/48|become 2/65/-4
|become _ _ . -15/59/-2|bed -64/14/-66|bed . -32/-68/30|bed early -32/-53/0|bed for -1/66/0|been 52/93/75
|been . -5/-44/0|been . . -5/-44/0|been GONE 45/10/-14|been GONE two 45/11/0|been HARM 124/44/5
|been HARM since 45/35/-6|been PLAN 51/23/-5|been _ DEATH 56/9/-3|been _ PLAN -17/-38/23|been _ _ . 11/158/-38
|been _ _ DEATH 53/38/20|been _ _ PAST 46/24/-14|been _ _ and -44/-5/-1|been _ _ for -34/-53/-1|been _ _ i -92/-59/16
|been _ _ my -30/-73/-12|been _ for 19/48/2|been _ me 46/14/-2|been _ of 51/-2/-3|been _ two 45/11/0
|been year of 40/13/-1|before 15/37/-50|before PILLS -29/8/-3|before _ _ i 36/48/-1|behind -75/-31/-5|behind . 24/49/0
|behind . . 56/49/0|behind _ . 72/71/-2|behind _ _ . -27/-28/-2|behind me -117/-136/-1|behind me . -49/-80/-1
|being 71/89/83|being . . -55/-27/0|being DEAD 140/104/-6|being DEATH -40/-54/-3|being LIVE 66/71/-13
|being LIVE for 34/27/0|being _ , -62/-47/-4|being _ . 32/97/19|being _ LETTER -50/0/-1|being _ _ . 74/132/15
|being _ _ home 67/54/-10|being _ _ january 45/8/0|being _ _ one 33/7/0|being _ at 53/57/-15|being _ in 100/50/-1
|being abused and -41/-37/10|being dramatic -42/-52/0|being dramatic , -51/-53/0|being here 67/-14/3
|being here . 40/-7/1|being here in 45/8/0|being i -50/0/-1|being i LETTER -50/0/-1|being me -75/5/0|being me . -77/5/0
|believes -1/-45/-1|believes _ . -18/-51/0|believes _ _ . -15/-52/0|believes me 2/-47/0|believes me . -18/-51/0
|belong 20/92/-7|belong _ . 22/47/0|belong _ _ . 65/68/-7|belt 32/69/-13|bench 60/58/-3|best -49/-116/-3
|better -31/10/-9|between _ . 58/89/-1|between _ _ . 70/85/-3|between _ _ and -44/-71/-1|big 69/60/-9
|big _ _ . 72/34/-2|bike -56/-90/-11|bio -53/-55/-1|birthday . 87/12/-7|birthday . . 87/12/-7|biryani -55/-64/-1
|biscuits -142/-206/-19|bit -68/-51/-17|bit LOW -1/-61/0|bit _ . -1/-30/-2|bit _ _ . -52/-53/-3|black 7/82/19
|black . 12/65/-6|black . . 12/65/-6|black _ . 6/46/39|black _ _ . 6/46/39|black _ _ and 73/22/-17|blades -68/-49/44
|blank -9/82/-6|blank _ . -8/82/-6|blank _ _ . -8/82/-6|bleach 15/-32/-9|bleak -14/35/0|bleak . -13/34/0
|bleak . . -13/34/0|bleak _ . -14/35/0|bleak _ _ . -14/35/0|bleed 58/48/3|bleeding 84/42/-16|blew -23/-50/0
|blew _ _ . -22/-46/0|blew my -22/-46/0|blister 45/44/0|blister . 45/44/0|blister . . 45/44/0|blister _ . 45/44/0
|blister _ _ . 45/44/0|blocked -57/-54/-6|blocked _ _ . -58/-51/-3|bloke -90/-63/99|bloke _ _ . -45/-19/-1
|blood -43/-44/-44|blue -65/-85/0|board -99/-105/-1|body 93/149/-16|body _ . 21/77/-4|body _ _ . 7/97/-5
|book -28/-78/-6|booked -1/-75/-2|books -34/-101/-2|boot -34/-35/0|bored -73/-82/-2|bored . -23/-41/0
|bored . . -21/-39/0|bored _ . -21/-39/0|bored _ DEATH -55/-48/-1|bored _ _ . -53/-77/-1|bored to -58/-51/-1
|bored to DEATH -55/-48/-1|boring -64/-59/-1|born -98/35/-1|born _ . -18/57/-1|born _ _ . -18/57/-1|boss -74/-86/9
|bot -20/-69/-36|bot _ _ . -42/-35/-7|both BODY 68/53/-1|both _ _ . 26/56/-11|bother 49/78/-3|bother _ . 33/55/-1
|bother _ _ . 47/78/-1|bottom 2/90/-1|bottom _ . -6/33/-1|bottom _ _ . -6/33/-1|bought 40/-50/-37|bowled -4/-47/0
|box _ . 54/35/-7|box _ _ . 55/33/-25|boxes -36/-42/0|boxes _ . -36/-42/0|boxes _ _ . -36/-42/0|boy 0/9/29
|boyfriend 105/83/9|boys 53/94/-10|brain DEAD -23/-37/0|brain _ . 28/44/0|brain _ _ . 5/43/-2|brain is -3/32/-1
|brains 64/61/0|brains _ . 64/61/0|brains _ _ . 64/61/0|brains out 64/61/0|brains out . 64/61/0|brb 56/21/-10
|bread -83/-92/-21|bread . -38/-35/0|bread _ _ . -59/-44/-6|breakfast -21/-28/-6|breakfast . -14/-24/-5
|breakfast . . -45/-27/-5|breakfast _ . -45/-27/-5|breakfast _ _ . -42/-26/-5|breaking 64/104/-21|breaking _ . 15/59/-5
|breaking _ _ . 53/97/-20|breaking in 51/22/-2|breaking in . 50/21/-2|breakup -52/-34/-2|breath 85/12/-1
|breath _ . 82/11/0|breath _ _ . 82/11/0|breathe -126/-60/-4|breathing -31/-39/18|bridge -73/-114/6|brilliant -74/-2/-3
|broke _ . -33/-81/2|broke _ _ . -57/-87/1|broke in 50/51/-9|broke in , 50/51/-8|brother -21/-26/79
|brothers _ _ . -47/-34/-5|bucket -55/-83/-1|build -55/-77/0|builders -12/-51/0|builders _ _ . -12/-51/0
|building 42/35/-3|building . 81/63/-1|building . . 81/63/-1|building _ . 81/63/-1|building _ _ . 30/29/-1
|building with -57/-40/0|bulbs -31/-23/-16|bullet 89/44/-9|bullet _ _ . 59/35/-1|bullet _ _ head 47/25/-2
|bullet _ my 88/54/-1|bullet in 94/61/-2|bullet in my 61/38/-1|bullies 44/72/-24|bullies . 51/35/0|bullies . . 51/35/0
|bullies _ . 51/35/0|bullies _ _ . 51/35/0|burden -63/83/-7|buried 16/16/-7|burn 59/35/-61|burned -129/-121/-2
|burning 96/86/-4|burns 59/68/-12|burnt -130/-131/-22|burrito -7/-49/0|burrito . -7/-49/0|burrito . . -7/-49/0
|burrito _ . -7/-49/0|burrito _ _ . -7/-49/0|bus -49/-109/-6|bus . -43/-50/-1|bus SOON 65/59/0|bus SOON . 64/53/0
|bus _ . 76/65/-2|bus _ NEG -25/-32/0|bus _ WORK -56/-62/0|bus to -59/-66/-1|buy -53/-75/-1|buy _ . -21/-31/0
|buy _ _ . -49/-70/0|buying -61/-94/-3|buying _ . -31/-47/-3|buying _ _ . -38/-69/-3|by . 95/71/-14|by . . 95/71/-14
|by HIM KIN -23/-38/50|by KIN -67/-52/42|by NEG -41/1/0|by _ KIN -26/-37/60|by _ _ LETTER 1/61/-12|by _ _ am -57/-28/0
|by _ _ this 29/17/0|by _ and 16/59/-4|by _ you 35/74/-1|by being -36/2/0|by six -49/-52/-5|by six . -49/-52/-5
|by then 40/32/0|by then . 39/32/0|by thread -2/81/-1|by thread . -3/84/0|by time 88/55/-9|bye 74/15/22|bye . 42/18/6
|bye . . 32/18/6|bye _ , -44/-37/0|bye _ . 62/47/6|bye _ _ . 63/42/6|cake -160/-161/-22|call 19/-13/77
|call . -53/-59/29|call . . -53/-59/29|call _ . 80/92/31|call me 56/46/-2|called -155/-98/-14|called _ _ DIE -53/0/0
|called _ to -55/-2/-3|calling 40/-4/-2|calling it 34/46/0|calm 94/110/2|came -67/-3/27|came PAST 31/83/-34
|came _ _ . -28/26/8|came _ _ was 54/8/0|came out -45/-26/9|camera -40/-54/-3|camera _ _ . -36/-36/-3|camp -34/-46/-1
|can END 66/-22/-5|can END me 28/-48/-1|can NEG -26/68/-6|can NEG . 45/-79/0|can NEG END 52/-19/11
|can NEG GONE 60/0/-10|can NEG HARM 95/17/0|can NEG NEG 90/34/-3|can NEG bear -22/44/-1|can NEG cope -62/21/-2
|can NEG deal -41/5/0|can NEG do 13/-65/-2|can NEG face -52/23/-4|can NEG forgive -43/29/-1|can NEG keep -49/10/-1
|can NEG promise 55/24/0|can NEG see -134/34/-2|can NEG sleep -35/-45/20|can NEG wait -19/-73/-9|can _ . -12/-45/-7
|can _ END 35/-27/9|can _ GONE 60/0/-10|can _ HARM 95/17/0|can _ LIVE 70/-12/12|can _ NEG 87/44/-4
|can _ TAKE -59/-74/-8|can _ _ , 13/-41/-16|can _ _ . 116/91/-9|can _ _ DIE 41/24/-1|can _ _ HARM 56/-33/-7
|can _ _ HIM -30/-59/48|can _ _ NEG -44/-66/-3|can _ _ POINT -72/-32/-6|can _ _ THINK 26/26/1|can _ _ WANT 37/15/0
|can _ _ and 42/57/-19|can _ _ another 40/83/-1|can _ _ for -33/-68/20|can _ _ i 92/-3/-2|can _ _ it -112/-48/-6
|can _ _ of 69/13/0|can _ _ on -87/-5/20|can _ _ out 78/50/-12|can _ _ safe -16/-32/0|can _ _ this -103/42/-5
|can _ _ to 74/-11/4|can _ be -61/-58/-8|can _ bear -22/44/-1|can _ cope -62/21/-2|can _ deal -41/5/0
|can _ face -52/23/-4|can _ find -40/-41/0|can _ forgive -43/29/-1|can _ get -47/-76/8|can _ it -52/-31/2
|can _ keep -49/10/-1|can _ my 40/55/-2|can _ promise 55/24/0|can _ see -134/34/-2|can _ sleep -35/-45/20
|can _ wait -19/-73/-9|can _ with -36/-62/-4|can i -41/-62/81|canal -1/92/0|canal _ _ . -1/92/0|cancelling -33/-74/-1
|cancelling _ . -41/-77/-1|cancer _ i -35/-4/-2|cancer and -53/-41/18|cancer and i -35/-4/-2|candle -60/-70/-6
|candle . -58/-73/-6|car . -45/-26/-2|car . . -46/-27/-2|car _ MANY -36/-51/-10|car _ _ . 73/86/-12|car _ _ my 32/37/-1
|car in 40/74/16|car park 110/88/-2|card -13/-69/-43|card . -30/-62/0|cards -70/-77/-2|cards _ _ . -60/-56/-1
|care . i 38/18/0|care _ _ DIE -45/-9/0|care _ i 14/48/-3|care _ that 6/58/0|care and -4/-47/0|care and i 4/-32/0
|care if -15/57/-3|care if i -13/60/-3|care of that 6/58/0|career -79/-126/-1|career DEATH -64/-74/-1
|career _ . -64/-63/-1|career _ _ . -71/-102/-1|carer 25/-42/82|carry _ . -47/20/-5|carry it -47/-47/-4
|carry it . -31/-47/-4|carry on 18/79/-4|carry on . -11/54/-1|cars 102/77/-1|cars _ _ . 98/81/-1|case 15/-69/2
|case . 26/35/5|case . . 27/36/0|case _ . 27/36/0|cat -91/-142/-16|cat . -18/-56/12|cat . . -1/-35/17
|cat _ . -17/-54/-5|cat _ _ , -3/54/0|cat _ _ . 10/-20/14|cat _ _ to -22/-38/0|cat _ to -43/-44/-1
|cat scratches 35/46/-2|catch _ _ . 41/58/-4|catch bus 36/35/0|catch bus . 70/76/0|catching 39/40/0
|catching _ SOON 39/40/0|catching _ _ . 39/40/0|catching bus 39/40/0|catching bus SOON 39/40/0|certain 45/26/0
|chair 96/70/-17|chair , -11/-72/0|chair _ . 2/58/0|chair _ _ . 79/61/-1|chair _ _ of 28/69/0|chair _ it 1/-47/-1
|chair and 50/2/0|change -46/-3/-3|change _ _ . -76/-54/-2|change my -21/-75/-1|changed -39/-48/0
|changed _ PILLS -38/-41/0|changed _ _ . -35/-58/0|changed my -49/-41/0|changed my PILLS -38/-41/0|channel -63/-69/40
|channel _ _ . 5/-19/-49|chapter -57/-68/-7|character -2/52/-61|chase -47/-27/0|chasing 54/35/-1|chasing me 54/35/-1
|chat 16/-26/46|cheap -17/-41/0|cheap _ . -14/-40/0|cheap _ _ . -14/-40/0|check -26/23/92|check HE -17/-58/21
|check _ _ good 50/38/-3|check _ for 53/38/-3|check on -23/-24/53|check out 50/38/-3|check out for 50/38/-3
|checked 25/57/-1|checked _ _ , 22/56/-1|cheers _ _ . -48/-46/0|cheese -44/-32/-1|chef 2/-9/30|chemist -63/-96/-1
|chess -104/-87/-16|chess _ . -67/-58/-6|chess _ _ . -87/-72/-11|chest 61/39/-1|chest _ _ . -2/47/0|chest and 57/16/0
|chest hurts 60/8/0|child -3/-22/57|childhood -4/65/-5|children -16/51/-29|chilli -49/-57/0|chip -36/-33/0
|chocolate -46/-69/-1|choice 90/0/-1|choir -55/-56/-2|chokes me 42/40/-25|chop -28/-71/-3|chose 14/54/-3
|chosen 92/-3/-6|chosen _ . 110/46/-1|christmas . 42/18/-5|christmas . . 42/18/-5|christmas _ . 30/11/-5
|churchyard 0/39/0|class -44/-98/18|classmate -47/-39/49|classmates 52/36/0|classmates . 52/36/0|classmates . . 52/36/0
|classmates _ . 52/36/0|classmates _ _ . 52/36/0|clean -53/8/-5|clean _ . -18/-83/-1|clean _ HARM -55/6/0
|clean _ _ . -25/-77/-5|clean _ _ BUT -1/80/0|clean from -55/6/0|clean from HARM -55/6/0|cleaned -65/-86/2
|cleaning -56/-89/-1|clear -82/-22/0|clear . -22/-66/0|clear _ _ . -22/-66/0|cliff 39/8/21|cliffs . . 49/70/6
|cliffs _ . 49/70/6|cliffs _ _ . 49/70/6|climb -38/-37/40|climbing -27/-37/0|climbing _ . -20/-30/0
|climbing _ _ . -23/-32/0|clock -26/-36/-1|clock _ . -30/-38/-1|clock _ _ . -33/-40/-1|close 123/42/11|close i 52/34/-4
|close to 80/33/-3|closed 18/77/-1|closed _ _ . 23/62/-1|cod -33/-42/0|cod _ . -33/-42/0|cod _ _ . -33/-42/0
|coffee -68/-104/-2|coins -13/-26/-1|cold -83/-98/-9|cold . -33/-51/-1|cold . . -33/-51/-1|cold _ . -20/-53/-14
|cold _ _ . -47/-49/-15|colleague -79/-77/80|colour -23/104/-11|colour _ _ . -2/47/0|come SOON -20/-52/0
|come TAKE -15/-33/51|come TAKE . -12/-15/53|come _ , 46/72/-5|come _ _ . 64/22/44|come _ there -7/-27/0
|comes 33/76/-11|coming 162/80/-30|coming again 68/55/-3|commute -74/-74/-4|commute _ _ . -46/-50/-4
|completely -30/54/-9|computer -50/-58/0|computer _ _ . -27/-51/0|concert -75/-132/0|concert _ _ . -59/-95/0
|considering 61/25/-4|constantly 52/56/-2|constantly . 52/56/-1|constantly . . 52/56/-1|constantly _ . 52/56/-1
|constantly _ _ . 52/56/-1|continue 70/39/-2|continue . 49/38/0|continue . . 49/38/0|continue _ . 62/46/-1
|continue _ _ . 102/57/-2|continue _ life 65/17/0|cook -92/-119/-5|cook , -64/-91/-1|cooking -43/-95/-1
|cooking . -29/-50/-1|cooking . . -29/-50/-1|cooking _ . -29/-50/-1|cooking _ _ . -43/-94/-1|cope with -7/-73/24
|cord 92/18/-1|cord _ _ . 74/26/0|cornered 23/34/-6|corridor 21/53/-1|couch -3/50/0|cough -36/-39/0|could -182/-92/-38
|could . -2/-36/0|could DIE . -23/-63/0|could END being -43/18/0|could GONE -39/29/0|could KILL 10/-36/-1
|could KILL HIM 62/66/0|could NEG 11/-63/-4|could _ HE 56/51/0|could _ HIM 62/66/-1|could _ _ . 44/75/-3
|could _ _ sleep -36/0/0|could _ being -43/18/0|could _ in 45/62/0|could _ to -41/-24/0|could be 2/64/0
|could go -36/0/0|could go to -36/0/0|could sit -2/45/0|could sleep -19/-99/0|counsellor -32/-88/-7
|counsellor . -61/-35/0|counsellor _ _ . -63/-51/-5|course -102/-144/-1|course . -43/-47/-3|course . . -39/-28/-3
|course _ . -39/-28/-3|course _ _ . -45/-40/-4|course _ it -47/-95/0|cousin -9/-56/51|cover LETTER -8/-19/-2
|covers -43/-65/-1|covers _ . -43/-65/-1|covers _ _ . -43/-65/-1|coworkers 43/30/0|coworkers . 43/30/0
|coworkers . . 43/30/0|coworkers _ . 43/30/0|coworkers _ _ . 43/30/0|crack -43/-12/0|crash 69/41/-1
|crash _ _ . 53/59/-1|crash _ car 73/55/0|crash my 73/55/0|crash my car 73/55/0|crave 61/25/-1|craving 69/37/-1
|cricket -26/-46/-11|cricket _ _ . -26/-45/-10|cried -96/-65/-24|cried _ _ , 17/87/-4|cries 19/29/-4|crisps -58/-89/-1
|cross -27/-83/-1|cross . -18/-36/0|crossword -81/-145/-1|crossword . -37/-90/0|crossword . . -37/-90/0
|crossword _ . -38/-91/0|crossword _ _ . -42/-92/0|cruise -74/-97/-5|cry -31/97/-32|cry . . -53/-42/-4
|cry _ . -55/-45/-4|cry _ _ . -60/21/-6|cry _ time -19/-59/0|crying -157/41/58|crying . -32/-76/38
|crying _ _ . -33/55/32|crying _ _ in -7/-30/36|crying for -11/36/0|crying on -13/64/-1|crying with -7/-30/36
|cup 55/98/-1|currently -51/30/-1|currently . 29/30/-1|currently . . 29/30/-1|currently _ . 29/30/-1
|currently _ _ . 29/30/-1|curtains -92/-129/-1|curtains , -39/-65/0|cut -114/-141/-49|cute _ _ . -11/-51/-1
|cutlass 53/73/-10|cuts 120/31/138|cuts . 38/41/48|cuts . . 36/32/48|cuts _ . 36/31/48|cuts _ HIM -50/-42/48
|cuts _ _ . 83/70/40|cuts _ _ BODY -15/-23/42|cutting 102/41/80|dad -23/-7/-66|dads 0/96/25|dads _ . 2/72/0
|dads _ _ . 2/72/0|dance -57/-59/-5|dance . -49/-48/-1|dance . . -49/-48/-1|dance _ . -53/-53/-1|dance _ _ . -53/-54/-5
|dancing -22/-56/-1|dancing . -4/-44/-1|dancing . . -4/-44/-1|dancing _ . -4/-44/-1|dancing _ _ . -19/-53/-1
|danger 11/0/39|danger . 108/116/-1|danger . . 133/115/-1|danger _ . 98/25/-1|danger _ _ . 109/63/-1|dark -68/46/19
|dark _ . -26/54/-1|dark _ _ . -28/76/11|darkness -55/55/-3|darts -51/-51/-8|darts . -51/-51/-8|darts . . -51/-51/-8
|darts _ . -51/-51/-8|darts _ _ . -51/-51/-8|date 49/43/21|date . 57/72/5|date . . 57/72/5|date _ . 60/79/5
|date _ _ . 53/72/24|date for -26/-70/-1|dating -26/-45/0|dating apps -25/-44/0|daughter -81/-96/95|day , -63/-5/-8
|day . 25/33/3|day . . 45/28/6|day MANY -70/-63/-1|day MANY . -56/-20/-1|day _ _ , -48/-64/-4|day _ _ for 62/24/-1
|day _ i -78/-102/-1|day _ me -22/-65/0|day _ time -47/-47/0|day and -140/-97/3|day at -25/-75/-4|day at time -47/-47/0
|day i 70/-9/-7|day is same -9/61/0|day off -47/-50/0|day off . -39/-52/0|day passes 61/34/-1|days 55/46/15
|days . 79/89/-9|days . . 32/73/-4|days PAST 72/29/0|days _ NEG -11/48/0|days _ _ NEG -56/4/0|days _ _ i -50/10/0
|days are -62/-2/-1|days i -73/28/-7|deadline -21/-47/-2|deadlines -52/-61/0|deadlines _ _ . -40/-48/0
|deal _ me 61/21/0|deal with me 61/21/0|dear 42/74/-8|death -33/-75/-33|deceased -32/-45/0|decided -56/-76/-6
|deep 153/71/-8|deep , 43/21/0|deep . 75/74/-3|deep . . 75/74/-3|deep _ . 73/73/-3|deep _ _ , -1/-50/0
|deep _ _ . 73/73/-3|deleted -40/-42/-1|dem 37/20/0|dem WANT 37/20/0|dem WANT KILL 37/20/0|dem _ KILL 37/20/0
|dem _ _ me 37/20/0|dentist -59/-103/-38|dentist _ _ . -63/-77/-38|depressed 11/51/10|depressed . 18/68/0
|deserve 56/134/-10|deserve _ _ another 40/5/0|deserve _ be -38/14/0|deserve to be -38/14/0|desk 91/51/-6
|desk , 35/56/0|desk _ _ . -37/-51/-1|desk _ i 50/30/-3|despair -51/145/-3|despair , -31/48/-2|despair . -7/44/0
|despair . . -7/44/0|despair _ . -10/48/0|despair _ _ . -10/48/0|destroy _ . 43/26/0|destroy _ _ . 41/26/0
|destroyed -39/-33/-3|dey _ _ , 67/55/0|dey call 40/34/0|dey call me 40/34/0|dialogue -28/-42/0|dialogue . -28/-42/0
|dialogue . . -29/-43/0|dialogue _ . -29/-43/0|dialogue _ _ . -29/-43/0|did . 61/100/-22|did . . 8/79/-22
|did . i 53/20/0|did NEG -40/-58/3|did NEG WANT 36/45/-4|did NEG fall -2/-38/0|did NEG get -64/-70/0
|did _ PLAN -59/-27/-1|did _ WANT 36/45/-4|did _ _ . 59/30/-12|did _ _ SOON 58/79/-1|did _ _ am 54/16/0
|did _ _ apart -2/-38/0|did _ _ i -50/20/-1|did _ _ it 81/18/-11|did _ _ my -35/-53/0|did _ _ of -70/0/0
|did _ _ to -16/68/-4|did _ _ up -55/1/0|did _ _ with 29/60/0|did _ fall -2/-38/0|did _ get -64/-70/0|did _ i 47/6/0
|did it 82/20/5|died -40/-78/-109|died . . 55/-8/-9|died SOON 33/51/0|died SOON . 59/49/0|died _ . 70/27/-9
|died _ _ . 45/64/-46|died _ _ i 75/20/-47|died and 66/68/-24|dies -15/-56/-23|diet -90/-93/-2|diet . -23/-38/0
|diet . . -23/-38/0|diet _ . -23/-38/0|diet _ _ . -23/-38/0|dinner 63/71/-6|disappear -36/26/-18
|disappeared -48/-22/-24|disappearing -32/96/-1|disappointment -46/51/0|disappointment _ _ . -42/50/0
|disappointment to -44/1/0|discharged -63/-26/3|discharged me -51/-20/0|disgusting -4/45/0|disgusting . -3/48/0
|disgusting . . -3/48/0|disgusting _ . -4/45/0|disgusting _ _ . -4/45/0|dishes -54/-99/-8|dishwasher -10/-43/-2
|dishwasher . -8/-42/0|dishwasher . . -8/-42/0|dishwasher _ . -9/-43/-1|dishwasher _ _ . -9/-43/-1|divorce -47/17/-5
|dm -34/-70/1|dm'd -35/-55/51|dm'd me -35/-55/51|do 19/22/9|do , i 19/11/0|do . -59/3/40|do . . -62/-11/41
|do DEATH 62/31/1|do DEATH , 53/31/14|do NEG -78/-8/-31|do NEG . -66/-31/-12|do NEG HARM -70/-129/-1|do NEG NEG 59/3/-1
|do NEG PLAN -26/77/-2|do NEG SOURCE -46/-69/35|do NEG THINK 9/47/14|do NEG deserve 16/67/-1|do NEG feel 28/-94/-2
|do NEG matter -9/68/0|do NEG mean 66/29/0|do NEG recognise -2/58/0|do NEG save 46/11/0|do NEG see -45/74/-2
|do NEG tell 29/-23/-18|do NEG worry -39/-17/-1|do NEG you -32/-50/0|do SOON -30/-94/46|do SOON . -30/-94/46
|do _ , -10/-27/12|do _ . 103/45/41|do _ ANYMORE -106/-11/0|do _ END 50/47/-29|do _ HARM -70/-129/-1
|do _ LIVE -41/-12/-7|do _ NEG 40/28/-1|do _ PLAN -10/82/-7|do _ SOURCE -46/-69/35|do _ THINK -24/47/14
|do _ WANT 4/-44/-13|do _ _ , -123/-38/4|do _ _ . -1/25/50|do _ _ DEATH -39/-88/0|do _ _ LIVE 68/62/-1
|do _ _ NEG -43/-19/-1|do _ _ SOON -83/-70/35|do _ _ WANT 108/38/-4|do _ _ and -51/-25/-23|do _ _ any -43/43/0
|do _ _ anyone -15/-41/-4|do _ _ anything 54/87/-7|do _ _ how -72/24/4|do _ _ i -17/-49/-18|do _ _ in 42/80/-6
|do _ _ life 28/-37/-2|do _ _ me 8/-74/27|do _ _ my 87/62/-20|do _ _ myself 81/62/-5|do _ _ of 86/30/-8
|do _ _ out 6/42/0|do _ _ safe 67/30/-1|do _ _ that 18/69/0|do _ _ to 37/34/-11|do _ and -16/-35/-4
|do _ deserve 16/67/-1|do _ feel 28/-94/-2|do _ i 50/23/0|do _ in 109/51/-15|do _ matter -9/68/0|do _ mean 66/29/0
|do _ myself 66/16/-1|do _ recognise -2/58/0|do _ save 46/11/0|do _ see -45/74/-2|do _ stupid -23/-60/39
|do _ tell 31/-18/34|do _ with 57/35/5|do _ worry -39/-17/-1|do another 62/15/0|do anything to -71/5/0
|do everyone 8/-38/-5|do i -61/-60/90|do i . 74/28/-4|do i SAY -36/-38/18|do it 108/26/-24|do it , -33/-52/-2
|do it . 140/119/-9|do it and -30/-70/-4|do matters -38/9/-1|do matters to -35/4/0|do something 25/13/45
|do something stupid -9/3/39|do this -45/26/-2|do this ANYMORE -26/49/0|do to 77/29/-5|do to myself 61/14/-1
|do you -59/-6/1|doctor -11/-37/-21|doctor _ _ . -41/-69/-1|doctor _ _ i -93/-33/0|does -59/-42/32|does . -5/41/53
|does . . 4/56/53|does KILL 38/33/-3|does KILL HARM 41/47/-2|does NEG -58/61/-13|does NEG WANT -97/-15/40
|does NEG know 81/90/-37|does NEG mean -59/-1/3|does _ . 12/3/62|does _ HARM 86/40/-3|does _ WANT -95/-20/40
|does _ _ . 86/38/46|does _ _ me -40/61/-11|does _ _ to -142/-126/50|does _ _ why 36/24/-12|does _ know 81/90/-37
|does _ mean -61/-1/3|does it 91/50/-20|dog -56/-61/-58|dog _ . -88/-43/3|dog _ _ . -82/-61/-3|dog _ _ PAST 39/59/-1
|dog _ _ i 47/25/-1|dog and -24/-47/-1|dog at 21/63/-17|doing 18/59/-8|doing _ . 89/39/6|doing _ _ . 110/81/-4
|doing _ _ ten 39/22/0|doing _ and 37/21/-1|doing hundred 39/22/0|doing hundred and 39/22/0|doing it 114/41/-10
|doing it , -52/-64/0|doing it . 84/34/0|don 39/-48/23|don _ . -1/44/-7|don _ _ i 62/49/0|don _ my -14/-54/0
|done 51/-44/-3|door 134/104/51|door , 58/54/27|door . 77/77/20|door . . 83/61/20|door _ . 53/50/13|door _ _ . 18/19/9
|door again -51/-38/-1|down -8/-12/-13|downed 127/92/-2|downed MANY 66/59/-1|downed _ _ . 120/89/-2
|downstairs 12/-46/31|drag -41/-41/25|drain 27/30/0|drain _ . 27/30/0|drain _ _ . 27/30/0|dramatic -50/-52/0
|dramatic , -51/-53/0|drank 100/69/-15|drank MANY -70/-66/0|drank _ , 32/13/1|drank _ . 96/74/-1|drank _ _ . 88/67/-1
|drank antifreeze 47/41/0|drank antifreeze . 47/41/0|drank pesticide 32/21/-4|drawer _ . 71/26/17|drawer _ _ . 78/31/17
|dream 63/-25/-8|dreams -45/67/-1|dress -32/-82/-2|drew -50/-38/41|drink MEANS -31/-41/0|drink _ . 122/98/-1
|drink sniper 41/36/10|drink sniper . 37/37/0|drinking 87/52/-29|drinking KILL 39/20/0|drinking _ _ have -56/-43/0
|drinking and -30/-16/3|drinking and i -56/-43/0|drive -51/-79/-17|drive , -38/-33/-10|drive _ _ . 76/72/-6
|drive into 38/44/0|drive off 54/40/-1|driving 115/72/-12|drop -76/-61/-48|drown -30/40/0|drowning -95/37/-6
|drowsy -59/-84/0|drugs 47/33/-1|drunk 109/60/4|drunk PILLS -66/-40/0|drunk PILLS of -67/-40/0|drunk _ of -67/-40/0
|dry _ _ . -69/-13/-30|duck -59/-120/0|dull -30/-22/-3|dull . -29/-22/-3|dull . . -29/-22/-3|dull _ . -29/-22/-3
|dull _ _ . -29/-22/-3|duo -2/52/37|duo , 0/58/-1|during 5/56/-2|during _ . 27/36/-1|during _ _ . 30/36/-1
|dye -54/-56/-15|dyeing 3/-39/0|dying -26/-64/-13|each 19/32/60|each NIGHT -50/-11/6|each _ . -32/-29/-7
|each _ _ . 66/39/9|early -180/-185/-8|early , -32/-53/0|early SOON -57/-41/0|early _ , -51/-34/0|early _ . -81/-81/-8
|early _ _ . -97/-98/-8|earth 107/122/-7|earth . 88/72/-7|earth . . 88/72/-7|earth _ . 92/78/-7|earth _ _ . 95/81/-7
|easier 55/88/-1|easiest 57/37/-2|easiest way 46/30/-2|eat -108/-156/-37|eat , 81/56/-5|eat MANY -57/-65/0
|eat _ _ . -103/-99/-33|eaten 59/20/0|eating -48/-95/26|eating _ HE 2/47/1|eating _ _ passed 3/47/0|eating since 9/49/0
|eating since HE 3/47/0|eats -51/-78/0|edge 61/16/-12|edge . 66/60/0|edge . . 66/60/0|edge _ . 38/37/0
|edge _ HIGH 74/63/-9|edge _ _ . 77/70/-7|edge of 30/-11/-11|edge of HIGH 74/63/-9|edible -47/-90/0|eight -48/-68/-4
|eight _ , -12/-42/0|eight hours -6/-42/0|either 45/76/-3|either . -46/39/-1|either . . -54/39/-1|either _ . -54/39/-1
|either _ _ . -54/39/-1|elbow -55/-64/-2|else -2/61/3|else , 14/26/0|else _ only 58/29/0|else can 38/32/0|em 92/66/-10
|em _ _ . 59/26/-9|email -79/-79/52|email . -48/-47/24|email . . -48/-47/24|email _ . -48/-47/24|email _ _ . -51/-49/24
|emails -22/-63/-2|embarrassed -27/-53/0|embarrassing -69/-102/0|embarrassing i -69/-101/0|emptiness -22/95/0
|emptiness . -4/67/0|emptiness . . -4/67/0|emptiness _ . -9/84/0|emptiness _ _ . -14/93/0|end -38/-46/25
|ended _ _ . 95/51/-2|ended _ _ PAST 70/27/-1|ending 99/49/3|ends . -52/-55/0|ends . . -52/-55/0|ends SOON 95/61/-1
|ends SOON . 110/86/-1|ends _ , -23/-28/0|ends _ . 57/31/-1|ends _ _ . 102/65/-2|engine 43/6/22|engine _ and 48/55/-3
|engine on 42/52/27|english _ _ . 81/85/-22|enjoying -51/-37/0|enjoying _ . -38/-29/0|enjoying _ _ . -51/-37/0
|enough 121/92/4|enough . 78/59/-7|enough _ _ . 63/94/-9|enough _ _ to 1/48/0|enough _ it 48/52/0|enough in 38/34/0
|enough to 9/58/0|entire 126/114/5|envelope 72/56/-6|envelope _ _ KIN 43/49/-6|envelope _ my 43/49/-6
|envelope for 89/85/-6|envelope for my 43/49/-6|escape 51/37/-3|espresso -19/-31/0|espresso _ . -19/-31/0
|espresso _ _ . -19/-31/0|essay -60/-39/-41|evening 52/24/58|event -13/-80/0|every 87/119/34|every NIGHT 0/19/110
|every NIGHT . -47/-51/44|every NIGHT i -46/6/-2|every SOON -64/-45/-6|every SOON . -64/-55/-5|every _ . -71/-5/17
|every _ _ . 65/79/16|every _ _ THINK -46/1/0|every _ _ me -22/35/-2|every _ in 66/93/27|every break -1/43/0
|every day 45/93/-2|every day , -55/4/0|every day . 38/51/9|every tablet 46/25/0|every time . -11/-43/-12
|everybody 21/47/-4|everybody _ . 21/47/-4|everybody _ _ . 21/47/-4|everyone -56/113/-10|everyone . 72/13/-14
|everyone . . 66/28/-14|everyone SAY 52/29/-3|everyone SAY i 33/2/0|everyone _ _ . 54/114/-13
|everyone _ _ JUMP 8/-38/-5|everyone _ _ WORK 44/34/0|everyone _ _ and -65/-2/18|everyone _ _ care 4/-32/0
|everyone _ and -12/-38/-5|everyone _ do 39/1/0|everyone _ self 4/-32/0|everyone _ that 65/54/-1|everyone at 73/10/0
|everyone favour 40/25/0|everyone is self 4/-32/0|everyone who -73/20/0|everyone's -52/24/0|everyone's life -52/24/0
|everything 1/173/22|everything _ . 73/79/20|everything _ _ . 8/144/17|everything _ _ i -44/36/0
|everything hurts -53/51/-3|everything hurts and -37/1/0|everything i -51/8/-3|everything in 63/61/12
|everything is -13/65/-3|everywhere -19/-17/-6|ex 15/8/-9|except 98/-24/-1|exhaust 78/62/0|exhausted -53/52/-1
|exist -6/49/-8|existence 12/49/-1|existing 18/132/-4|exit -12/-104/-4|expensive -25/-29/0|explode -20/-27/0
|explode . -20/-27/0|explode . . -20/-27/0|explode _ . -20/-27/0|explode _ _ . -20/-27/0|eyes 52/53/-12|face 95/95/-37
|face . 70/56/-10|face . . 12/53/-10|face another -72/21/0|fade -38/49/0|fade _ _ . -34/52/0|failed . . 35/22/0
|failed _ . -8/73/-4|failed _ _ . 12/57/-2|failure -29/108/-18|failure . -12/62/-3|failure . . -12/62/-3
|failure _ . -12/62/-3|failure _ _ . -14/70/-18|faint -6/-41/0|falling -46/4/-2|family -34/62/-50|family'd -6/47/-5
|family'd _ BETTER -6/47/-5|fan 80/68/25|fan . 54/46/0|fan . . 54/46/0|fan _ . 57/50/0|fan _ _ . 57/50/0
|fantasizing 41/33/-5|fantasizing PLAN 41/33/-5|far _ . 28/97/2|far from -32/-33/-1|fast HIGH 30/49/0|fault . 64/62/-3
|fault . . 64/62/-3|fault _ . 64/62/-3|fault _ _ . 64/62/-3|favourite _ . -36/-32/-3|fear 27/-21/79
|fear DEATH -59/-69/-1|fear _ . -68/-20/19|fear _ _ . -79/-4/45|fed -28/16/-1|fed _ . -55/-54/0|fed up -85/-39/0
|fed up . -51/-41/0|feed _ . -60/-90/0|feel -85/143/-49|feel BETTER -14/-102/-2|feel DEAD -55/47/-1|feel DEATH 80/-4/-1
|feel DEATH and 56/5/0|feel DIE 87/31/0|feel DIE . 73/28/0|feel HARM 20/-73/-1|feel JUMP 43/-25/0
|feel JUMP in -24/-63/0|feel KILL 96/13/0|feel KILL myself 52/36/0|feel LIVE -27/-100/-1|feel LIVE . -5/-83/-1
|feel LIVE again -46/-38/0|feel LOW -71/-15/-3|feel LOW . -20/45/0|feel LOW in -4/-42/-1|feel LOW sometimes -1/-113/0
|feel NEG 24/54/-1|feel NEG . 1/38/-1|feel TIRED 30/-50/0|feel WANT 75/3/-1|feel WANT to 78/9/-1|feel _ , 94/-25/-1
|feel _ . -59/-69/-13|feel _ ANYMORE -63/-16/0|feel _ KIN 42/11/0|feel _ LOW -58/32/-1|feel _ SOON -31/-123/-6
|feel _ WANT 40/-34/-2|feel _ _ . 111/92/-21|feel _ _ KIN -2/-49/0|feel _ _ NEG -13/-44/-1|feel _ _ PLAN -2/-135/0
|feel _ _ my -26/49/-4|feel _ _ this -42/-41/0|feel _ again -47/-45/0|feel _ am -53/-25/0|feel _ at -10/39/-2
|feel _ in -107/-36/-1|feel _ my 27/-62/0|feel _ myself 42/9/0|feel _ sometimes -1/-113/0|feel _ that -7/38/0
|feel eating -3/-80/0|feel ghost -23/48/0|feel i -41/7/-3|feel i WANT 37/-34/-2|feel i am -53/-25/0|feel it 0/-35/0
|feel it . -10/-35/0|feel light 43/5/0|feel light . 43/5/0|feel rubbish , -2/-38/-1|feel something 57/21/0
|feel this -33/14/0|feel to 0/-97/0|feel trapped -33/39/0|feel trapped in -26/37/0|feeling -7/51/19|feeling . -49/5/42
|feeling . . -49/5/42|feeling DEATH 51/33/-20|feeling LOW . -9/31/-1|feeling _ . 45/23/32|feeling _ SOON -34/-5/-1
|feeling _ _ . 20/108/27|feeling _ _ SOON 41/18/0|feeling _ _ to 68/23/-4|feelings -61/-21/-16|feels -79/146/26
|feels _ . 35/-23/19|feels _ _ . 45/-19/19|feels i -52/91/-1|feels right 44/2/0|feels right . 44/2/0|feet _ , 64/66/0
|feet under 56/39/-1|feet under . 63/51/-1|fell -100/-127/-7|fell TAKE -47/-41/-1|fell TAKE stairs -47/-41/-1
|fell _ _ and -61/-47/-1|fell _ stairs -47/-41/-1|fell off -51/-37/-1|felt -59/-73/-13|felt _ . 78/-50/9
|felt _ _ . 20/85/9|fentanyl 50/13/0|fever -49/-59/-3|few 71/20/0|fifteen -35/-109/0|fight . 50/24/0|fight . . 45/23/0
|fight _ . 26/93/-1|fight _ _ . 11/53/-3|fighting 40/97/-11|fighting _ _ . -6/82/0|fights 49/48/-1|film -42/-49/-25
|final 50/37/19|final GAME -42/-26/-2|final _ . 90/79/30|final _ _ . 74/87/22|finale -64/-75/-8|finale . -28/-32/-1
|finale . . -28/-32/-1|finale _ . -37/-41/-2|finale _ _ . -45/-49/-2|find 69/59/-11|find . 39/42/-1|find . . 39/42/-1
|find _ . 130/131/-4|find _ _ . 125/100/-3|find me 67/45/-6|find me . 93/85/-3|find my 3/-43/0|finds 54/54/-10
|finds _ _ . 46/35/-9|finds me 63/61/0|fine . -48/-83/-16|fine . . -40/-68/-40|fine _ . -67/-23/-40
|fine _ _ . -92/-17/-41|fine _ i 66/84/-1|finish 42/-18/-27|finished -40/-120/-21|finished , -30/-78/-6
|finished _ SOON -37/-30/0|finished _ _ , -25/-71/-2|finished _ _ . 105/134/-11|finished _ life 45/32/0
|finished my -76/-74/0|finished with 42/10/0|fired _ _ END -30/-58/0|first -38/-30/-38|first . . 43/54/-8
|first _ NEG -2/-38/0|first _ _ HIM -2/-38/0|first _ _ is -60/-30/0|fish -45/-100/-9|fishing -70/-101/-49
|fishing _ _ . -51/-67/-49|fistful 37/29/0|fistful _ . 37/29/0|fistful _ _ . 37/29/0|five -49/-79/-23|five . -16/-17/0
|five . . -16/-17/0|five _ . -19/-20/0|five _ _ . 59/-6/-1|fix -69/-50/-21|fix _ _ . -47/-28/-21|flask -29/-32/-3
|flat -89/-13/-10|flat , -65/53/-2|flat _ . -21/23/-3|flat with 62/50/0|flatline 50/42/-1|flatline . 50/42/-1
|flatline . . 50/42/-1|flatline _ . 50/42/-1|flatline _ _ . 50/42/-1|flatmate -26/-66/80|floor . 57/71/-2
|floor . . 47/65/-2|floor _ . 47/65/-2|floor _ _ . 85/73/-21|flour -15/-50/0|flour _ _ . -7/-45/0|flowers -59/-21/-3
|flowers _ DIE -36/-49/-1|flowers _ _ . -59/-25/-2|flu -69/-72/-4|flu _ . -37/-48/-1|flu jab -57/-55/0|fly -89/-99/0
|foil 42/41/0|follow 88/81/7|follow HIM 78/108/-14|follow HIM . 79/103/-13|follow _ . 94/98/-13|follow _ _ . 95/77/-13
|food 53/14/-15|foot -62/-81/-11|football -57/-59/-9|for -45/-75/4|for . 8/36/7|for . . -15/27/7|for DEATH -2/103/-12
|for DEATH . 111/89/-7|for FOOD -64/-58/-18|for HIM -23/50/31|for SOON -59/-43/-22|for SOON , -44/-37/0
|for SOON . -69/-24/-22|for WANT 61/57/0|for WORK -27/-43/-2|for WORK . -11/-28/0|for _ , -37/-23/-21
|for _ DEATH 58/63/0|for _ HIGH -47/-67/0|for _ KIN -101/-57/-11|for _ PAST -31/-36/-9|for _ SOON 20/35/40
|for _ WORK -4/38/0|for _ _ , -38/-45/82|for _ _ . -58/-13/-25|for _ _ DIE 32/25/-2|for _ _ LIVE 46/9/-1
|for _ _ MANY -41/-2/-6|for _ _ NEG 6/85/0|for _ _ SOON -29/-88/-1|for _ _ again -52/-20/0|for _ _ am 68/34/0
|for _ _ did -62/-2/-5|for _ _ do -43/-26/-3|for _ _ find 42/43/-1|for _ _ i 57/-20/-25|for _ _ in 95/141/-7
|for _ _ is 130/69/-40|for _ _ it -33/-65/-5|for _ _ me -6/-40/0|for _ _ my 17/44/10|for _ _ of -52/-89/-1
|for _ _ then 61/67/-2|for _ _ to 76/56/36|for _ and -101/-40/3|for _ days 90/53/-1|for _ dog 51/27/0
|for _ hour -74/-59/0|for _ i -33/17/-15|for _ it 79/30/-17|for _ life 127/123/-7|for _ of 58/31/-5|for _ shift 42/40/0
|for _ since -53/9/-2|for _ that 38/20/-1|for _ to 90/26/24|for _ ways 40/35/0|for _ week -20/-39/0|for after 60/20/0
|for another 39/41/0|for being -95/10/-1|for duck -5/-72/0|for everyone -51/17/-13|for good 181/208/19
|for good , -19/54/-4|for good . 179/134/-17|for here , 37/20/0|for hour 57/69/-1|for it to -59/-51/0|for me 32/61/-17
|for me . 88/54/-7|for me since -53/9/-2|for my -44/-69/10|for my DEATH 47/64/0|for my KIN -99/-55/3
|for my life 145/110/-7|for old 54/44/6|for painless 40/35/0|for painless ways 40/35/0|for real . 58/66/0
|for this -74/-50/12|for this WORK -2/46/0|for us -35/-35/0|for us . -35/-35/0|for week . -43/-80/0|for what -16/74/-9
|for while -6/53/0|for while . -5/46/0|for year -4/58/0|for year . -9/60/0|force 9/61/3|forced 69/43/6
|forces 132/74/-28|forcing 59/34/0|forcing _ . 59/34/0|forcing _ _ . 59/34/0|forcing me 59/34/0|forcing me . 59/34/0
|forever 75/47/4|forever . 21/64/-5|forever . . 21/64/-5|forever _ . 49/85/-6|forever _ _ . 66/87/-6|forget -78/-88/-21
|forget _ . -55/-53/0|forgive myself -43/29/-1|forgot -126/-184/-47|forgot _ _ . -49/-66/-3|forgot my -27/-56/-24
|forgotten -24/63/0|forgotten _ . -23/50/0|forgotten _ _ . -24/63/0|forklift 42/6/0|form -32/-92/-5|form . . -26/-53/0
|form _ . -26/-53/0|form _ _ . -27/-54/0|found 20/12/68|found _ SOON 60/47/0|found _ _ . -49/53/-15
|found _ _ my -41/-70/-46|found our -16/-61/28|four -63/-72/-3|four _ _ . -38/-66/-3|fox -50/-66/0|fr 93/77/-1
|fr _ _ . 73/51/-1|frame -34/-68/-1|fresh 49/49/6|fresh cuts 49/49/6|fridge -13/-71/-1|fridge , -13/-83/0
|fridge _ . -18/-44/0|fridge _ _ . -18/-44/0|friend -155/-161/219|friends 62/130/-39|fringe -93/-88/-47
|fringe . -40/-34/-6|fringe . . -40/-34/-6|fringe _ . -40/-34/-6|fringe _ _ . -40/-34/-6|from -5/-11/67
|from HIGH 3/-49/77|from HIM 97/45/-33|from HIM . 77/53/-22|from KILL 45/34/0|from KILL myself 46/35/0
|from KIN 27/19/-27|from KIN . 29/21/-18|from PAST 34/24/-6|from SOON . 44/47/-1|from WANT -56/0/0|from WANT to -56/0/0
|from _ , -24/-52/-5|from _ . 60/72/-13|from _ BODY -41/-41/0|from _ _ NEG 19/-102/-1|from _ myself 54/36/-2
|from _ on -30/-33/-2|from fan 55/32/0|from here -30/-37/7|from my -61/0/26|from my BODY -41/-41/0
|from my KIN -20/-5/-2|front 51/52/-29|front _ _ . 66/38/-15|front _ _ and -23/-29/-1|front of 91/67/-24|full 32/27/-12
|full _ . 22/26/-1|full _ _ . 70/101/-2|full of -13/71/-2|fully -8/-54/-1|fun . -26/-42/-5|fun . . -26/-42/-5
|fun _ . -26/-42/-5|fun _ _ . -26/-42/-5|funeral -83/-22/-22|furniture -9/30/0|furniture . -8/31/0
|furniture . . -8/31/0|furniture _ . -8/31/0|furniture _ _ . -8/31/0|future -80/167/-10|future , 51/6/-2
|future , i 51/5/-1|future _ _ . -39/46/0|future _ _ and -46/29/-6|future _ me -34/4/0|game -25/-35/-33|gap 36/47/0
|gap . 41/53/0|gap _ . 40/32/0|gap _ _ . 38/31/0|garage 114/67/9|garage _ engine 49/46/25|garbage -37/88/0
|garbage _ _ . -7/56/0|garden -84/-48/9|garden . -56/-17/-3|garden . . -56/-17/-3|garden _ . -68/-54/-3
|garden _ _ . -82/-60/-3|garri -48/-52/0|gas 77/30/-1|gas is 46/43/0|gate with 27/55/-10|gave -34/-53/-4
|gave me -42/-67/40|gave my 72/106/-14|get BETTER -28/31/-1|get BETTER . 12/54/0|get _ . 93/66/-5|get _ _ bed -2/45/0
|get _ _ i 47/108/-4|get _ of 24/40/-1|get _ this -103/-46/0|get out 50/78/-12|get out . 52/49/-11|get to -36/-13/0
|gets -1/36/21|gets BETTER 26/81/-5|gets _ . 12/38/-11|gets _ _ . 9/40/-10|getting 43/82/2|getting _ _ . 59/80/4
|getting _ by 40/28/5|getting beaten 40/19/0|getting beaten by 40/28/5|gg 103/39/-1|ghost -62/11/-7
|ghost _ _ . -16/41/-1|ghost _ my -43/-33/-6|ghost in -43/-33/-6|ghost in my -43/-33/-6|girl -4/44/100
|girl _ _ . 12/52/13|girl _ my -16/-12/39|girl on -22/-19/59|girl on my -13/-10/38|girls 66/43/-1|girls _ _ . 41/30/0
|give -81/-59/-26|give _ . -43/77/-1|give _ _ . 45/118/-12|give _ _ life 6/40/0|give up -71/53/-1|give up . -34/53/-1
|given -84/46/1|given _ . -10/48/-3|given _ _ . -10/48/-3|given up -73/75/0|given up . -6/63/0|giving up -42/86/-1
|glad -213/-124/-1|glad _ _ LIVE -66/-62/0|glad _ _ NEG -52/-30/0|glad _ be -66/-62/0|glad _ did -50/1/0
|glad i -64/-38/-1|glad i did -40/1/0|glad to -55/-61/0|glad to be -66/-62/0|glass 27/39/-1|glass _ _ . 26/45/-1
|glitter -68/-80/0|go 83/73/7|go . 78/82/-14|go . . 40/82/-14|go DIE -40/-59/-1|go DIE . -39/-59/-1|go KILL -72/-69/-1
|go PAST 66/38/7|go _ HIS 82/49/-24|go _ SOON -8/-35/-8|go _ WANT -53/-6/0|go _ _ SOON 35/51/-2|go _ _ forever 62/29/-1
|go _ _ god 53/40/0|go _ _ life 67/9/-1|go _ _ this -51/-14/0|go _ _ to -45/0/0|go _ me 21/88/-2|go _ to 72/51/7
|go _ with 51/45/0|go home . -18/-45/0|go i -45/0/0|go i WANT -45/0/0|go on -11/35/1|go on . 6/129/2
|go on this -59/67/0|go on with 55/9/0|go out -1/-38/-1|go out . -29/-61/-1|go to -18/-61/20|god 52/68/-46
|god _ TAKE 63/17/-1|god _ _ . 66/37/-6|god _ me 103/57/-1|goes 44/89/3|goes _ _ , -36/-39/0|goes _ _ . 150/92/-5
|goes i -84/0/0|goes to 27/51/18|going -10/-30/-26|gone 11/52/-14|good -41/-18/4|good , 24/52/-5|good . 42/59/-20
|good . . 37/53/-20|good FRIEND 43/34/-1|good _ . -37/-71/12|good _ _ . -4/-64/9|good day . -72/-64/-1
|goodbye 2/-51/119|goodbyes 102/79/-11|goodnight _ . 39/-2/0|goodnight _ _ . 39/-2/0|goodnight forever 53/36/0
|google 66/-17/-4|got 31/-15/-54|got HIT . 37/33/0|got MEANS 86/121/19|got MEANS , 49/50/-29|got MEANS in -11/28/-1
|got NEG -45/55/0|got PILLS 62/68/-2|got _ , 41/56/-34|got _ KIN 28/51/-15|got _ MEANS -83/-73/-17|got _ PILLS 20/51/0
|got _ _ , -65/-45/-15|got _ _ PLAN 53/86/0|got _ _ in -59/-84/-1|got _ _ it 60/44/0|got _ i -43/-84/0
|got _ out -73/-84/-15|got enough 40/36/0|got out -49/-72/0|got out . -35/-63/0|grand -21/-77/-5|grand _ _ . -9/-67/0
|grandad -48/-22/-26|grandkids _ . -11/-54/0|grandkids _ _ . -11/-54/0|grandma -39/-56/-73|grandmother 22/9/32
|grandpa 79/6/-21|grass -55/-69/1|grass . -48/-55/0|grass . . -42/-30/0|grass _ . -39/-30/0|grass _ _ . -47/-37/-1
|grateful -76/-60/0|grave -55/-80/-42|great -53/-86/-36|great _ _ . -53/-76/-5|grey -71/84/-1|grey _ . -6/90/-1
|grey _ _ . -14/90/-1|ground . 74/45/0|ground . . 77/59/-1|ground _ . 82/63/-1|ground _ _ . 80/72/-1
|ground would -44/-19/0|group -118/-127/117|group , -49/-117/-2|grumpy -57/-113/-1|guess 87/94/0|guilt -71/102/-2
|guilt _ _ . -31/79/-1|guitar -39/-46/-4|gun 52/6/-18|guy 101/24/160|gym -145/-144/-41|gym . -49/-52/-26
|gym . . -49/-52/-26|gym _ . -58/-59/-27|gym _ _ . -91/-103/-27|gym _ me -23/-32/0|had -8/-87/6|had KILLED 57/66/0
|had KILLED me 52/61/0|had MANY 91/40/-13|had MANY box 49/27/-1|had PLAN -56/11/0|had PLAN PAST -46/-48/0
|had PLAN my -46/0/0|had THINK -21/-44/-1|had THINK of -21/-44/0|had _ . -65/7/-9|had _ PAST -43/-35/-1
|had _ WANT -10/-54/0|had _ _ . 39/58/12|had _ _ DEATH -59/-4/0|had _ _ KILL -12/-45/0|had _ _ PLAN 27/19/0
|had _ _ of 19/-35/-1|had _ _ this -30/-75/0|had _ box 49/27/-1|had _ in 55/81/-3|had _ me 67/68/0|had _ my -46/0/0
|had _ of -75/-64/10|had died 43/48/0|had died . 23/35/0|had to -58/-57/-13|hai 127/79/104|hai , 34/-5/-7
|hai . 52/38/-7|hai . . 52/38/-7|hai _ , 72/75/-1|hai _ . 52/38/-7|hai _ SOON -54/-54/-1|hai roz 72/75/-1
|hai roz , 72/75/-1|hair -117/-128/-56|hair _ i -56/-61/0|hall -12/-52/-1|hall . -4/-51/0|hall . . -4/-51/0
|hall _ . -5/-51/-1|hall _ _ . -5/-51/-1|hammer 42/37/-1|hammer . 48/58/0|hammer . . 48/58/0|hammer _ . 48/58/0
|hammer _ _ . 25/31/-1|hand 65/17/-15|hand , 54/64/0|hand _ . 67/33/-8|hands 141/69/-16|hands _ _ BODY 69/83/-37
|hands _ _ TAKE 60/46/0|hands _ my 69/84/-37|hang -105/-161/16|hanging -85/-75/-13|hangry -37/-47/0|happen 54/36/-1
|happen . 52/35/-1|happen . . 52/35/-1|happen _ . 53/36/-1|happen _ _ . 54/36/-1|happy -152/-65/1|happy . 38/70/-1
|happy _ _ . 17/65/-19|happy _ _ LIVE -111/-121/0|happy i -45/-42/0|happy to -110/-95/-2|hard -79/-74/-19
|hard , 36/10/0|hard . -36/0/-15|hard . . -36/0/-15|hard _ . -66/15/-16|hard _ _ . -73/-6/-16|hard _ _ i 36/19/0
|hardly -92/1/0|harm -51/-31/13|harming 16/38/-4|has -49/-21/89|has HIS 58/42/-37|has MEANS . 79/77/-31
|has NEG -24/-30/39|has _ . 92/29/14|has _ DEAD -84/-89/-1|has _ _ i 21/68/-14|has _ _ in 36/34/-36
|has _ _ on -7/-17/46|has _ and -66/-43/2|has _ marks -6/-8/72|has _ me -17/59/-5|has _ my 69/68/-27|has _ see -7/-43/0
|has _ to -48/14/18|has been -42/-81/71|has locked 43/22/-10|has locked me 40/18/0|has me DEAD -77/-78/-1
|has to 100/-19/3|has to see -7/-43/0|hate -100/68/4|hate LIVE . 45/55/0|hate _ , 64/20/0|hate _ . -36/-56/8
|hate _ LIVE 63/62/-1|hate _ _ . -82/-15/7|hate _ _ i 67/35/0|hate _ _ much -35/29/0|hate _ life -36/19/0
|hate being -57/12/-2|hate being LIVE -36/16/-1|hate my -62/26/0|hate my life -35/33/0|hate myself -124/111/-1
|hate myself . -41/57/0|hate that 67/15/0|hate that i 61/22/0|hates -65/-13/20|have 39/68/-65|have HARMED 96/62/-2
|have KILLED 81/54/-12|have KILLED me 37/20/0|have NEG . 14/24/-2|have NEG HARMED -17/-48/0|have NEG POINT -6/47/-1
|have NEG THINK -24/-62/0|have NEG eaten 58/18/0|have NEG more 45/25/0|have NEG stopped 61/8/0|have NEG to -71/36/-2
|have NEG wanted -43/-44/0|have PLAN , -60/-38/0|have PLAN on 47/32/0|have PLAN to -29/-112/0|have WANT 108/44/0
|have WANT to 60/38/0|have _ , -33/15/-14|have _ . 47/77/15|have _ DEATH 38/45/-6|have _ FOOD 77/30/0
|have _ HARM 17/56/-8|have _ HARMED -44/-71/0|have _ LETTER 59/83/-11|have _ MANY 83/28/-17|have _ MEANS 57/31/-5
|have _ NEG 4/78/0|have _ PLAN 77/65/-8|have _ POINT -6/47/-1|have _ TAKE -91/-62/-2|have _ THINK -57/-114/-7
|have _ WAKE -63/1/0|have _ _ . 103/69/27|have _ _ DEATH -41/-5/-2|have _ _ DIE 35/55/0|have _ _ END 45/3/0
|have _ _ HIM 46/39/-12|have _ _ KILL -31/4/0|have _ _ KIN 65/79/11|have _ _ LIVE 31/46/0|have _ _ MEANS -99/-97/0
|have _ _ NIGHT -38/0/0|have _ _ WANT 4/-93/0|have _ _ and 21/54/-7|have _ _ for 8/79/-2|have _ _ go 33/17/0
|have _ _ in 33/12/4|have _ _ it 82/23/0|have _ _ left -61/0/0|have _ _ my 75/11/26|have _ _ off -53/-69/-1
|have _ _ out -53/-68/-3|have _ _ up -49/-20/0|have _ _ with 16/71/-11|have _ do -35/5/0|have _ drinking -56/-43/0
|have _ eaten 58/18/0|have _ enough 33/41/0|have _ everyone -75/17/0|have _ feeling -3/-23/42|have _ good -9/-57/0
|have _ i 7/35/0|have _ in 53/48/-1|have _ it -26/41/-1|have _ more 49/31/0|have _ my -124/-63/-3
|have _ myself 68/67/-12|have _ on 50/-3/0|have _ out -45/28/0|have _ own -33/-56/0|have _ something 53/3/0
|have _ stopped 61/8/0|have _ to 95/59/-4|have _ wanted -14/-43/0|have bad -6/-27/42|have bad feeling -6/-27/42
|have been HARM 69/44/-8|have been drinking -56/-43/0|have cancer -34/4/0|have cancer and -34/4/0
|have drunk PILLS -66/-40/0|have got MEANS 59/33/-1|have got NEG -28/39/0|have got enough 34/28/0|have i -47/3/0
|have i THINK -78/0/0|have my -44/-69/-6|have my own -33/-56/0|have one life -18/-35/0|have outlived -39/53/0
|have outlived my -9/53/0|have put 42/19/0|have started -22/-46/0|have to -20/-26/-13|have to WAKE -63/1/0
|have to do -35/5/0|have zero WANT -59/-61/0|having 80/10/-15|having _ _ . 35/51/-3|having _ _ HARM 52/41/0
|hay -80/-95/-2|hay _ _ . -82/-75/-1|hay fever -42/-51/-1|head 58/41/69|head . 29/75/-3|head . . 37/66/-2
|head LOW 1/-46/0|headache -70/-97/-3|headphones -42/-58/0|health -25/-74/-9|hear 44/-49/105|hear _ _ in -48/-44/0
|hearing 57/26/-2|heart . -22/47/0|heart . . -22/47/0|heart _ LOW -2/-24/-3|heart _ _ . -58/-48/-3
|heart attack -20/-57/-20|heart is LOW -2/-24/-3|heart stops 59/35/0|heartbroken -75/31/0|heat -93/-108/45
|heat _ _ me -41/-34/0|heaven 112/100/-9|heaven . 43/51/-9|heaven . . 44/52/3|heaven SOON 42/30/0|heaven SOON . 42/30/0
|heaven _ . 87/82/3|heaven _ _ . 75/78/3|heaviness -4/53/0|heavy . 6/97/-2|heavy . . -14/92/-2|hedge -51/-52/0
|hedge . -41/-36/0|hedge . . -41/-36/0|hedge _ . -41/-36/0|hedge _ _ . -41/-36/0|heels -74/-83/0|heels _ _ . -60/-71/0
|hell . 20/34/0|hell . . 20/34/0|hell _ . 20/34/0|hello -62/-78/-4|hello . -32/-54/0|hello _ . -26/-54/-2
|hello _ _ . -27/-56/-3|help 9/-66/93|help . 57/59/5|help . . 40/77/7|help HE -48/-23/18|help HIM -86/-85/82
|help WANT 31/7/0|help WANT to 31/7/0|help _ . 98/115/2|help _ TAKE 34/46/-5|help _ _ . 13/5/74|help _ _ DIE 31/7/0
|help _ _ have -37/-46/0|help _ it -15/-65/-3|help _ to 31/7/0|help i 72/56/-8|help i TAKE 34/46/-5|helped -65/-64/-2
|helped . -45/-4/-2|helped . . -45/-4/-2|helped _ . -49/-4/-2|helped _ _ . -49/-4/-2|helpline -57/-73/0
|helps _ SAY -29/-40/0|helps _ _ it -29/-40/0|helps me -34/-39/0|helps me SAY -29/-40/0|her -60/-63/78|here 47/4/-55
|here . 10/-9/-58|here . . 0/51/-55|here ANYMORE . 42/-10/0|here NEG 59/72/-1|here SOON . -7/31/0|here _ , -49/-69/-22
|here _ . 23/80/-55|here _ ANYMORE 60/17/-1|here _ HE 74/4/1|here _ LETTER -41/-37/14|here _ SOON -35/-56/0
|here _ _ , -4/-30/-2|here _ _ . 99/101/-39|here _ _ LETTER -67/-25/13|here _ are 49/46/-2|here _ come -50/-54/0
|here _ january 45/8/0|here any 38/10/0|here any ANYMORE 38/10/0|here at -37/-52/0|here i come -50/-54/0
|here in january 45/8/0|here on -30/-46/0|here on SOON -31/-47/0|here posted -43/-39/16|here to 73/-6/-3
|here we 49/46/-2|here we are 49/46/-2|hero -69/-20/-33|heroin 54/0/0|herself -10/-38/133|hid -42/-85/57
|hide _ _ . -38/-56/11|hide _ _ KIN 46/37/-25|hide _ from 26/38/-25|hiding 61/29/-24|hiding _ . -54/-30/-1
|hiding _ HIM 66/43/-6|hiding _ _ . 53/52/-17|hiding _ bathroom 51/44/-1|hiding from 44/26/-16|hiding from HIM 66/43/-6
|hiding in 98/65/-3|hiding in bathroom 51/44/-1|high -73/-113/-14|hill -77/-73/-2|him -21/-26/42|himself -89/-68/95
|his -91/-84/81|history -108/-72/44|hit -96/-94/-15|hits 46/15/123|ho -3/42/-2|hold 37/76/-4|hold _ . 14/68/-1
|hold _ _ . 20/66/-1|hold me -58/1/0|hold me . -51/3/0|holding 85/62/-24|holding PILLS 24/21/-1|holds 55/44/-2
|holds _ . 51/40/-2|holds _ _ . 59/42/-2|hole -42/88/-1|holiday -62/-87/-2|holiday _ _ . -61/-73/-2|hollow -32/70/-2
|hollowed -12/62/0|home 46/31/9|home SOON . 40/42/-1|home _ . 47/80/14|home _ HE 32/40/-2|home _ NEG 55/18/0
|home _ _ . 60/58/-13|home _ it -47/-47/0|home and it -47/-47/0|home to 11/66/-9|homework -112/-110/-2|honour 88/37/-5
|honour _ _ . 84/33/-5|hoon 77/174/-3|hoon , -5/99/-2|hoon . 81/75/-1|hoon . . 81/75/-1|hoon _ . 81/75/-1
|hoon _ _ . 81/75/-1|hoover -94/-112/-1|hoover . -51/-61/0|hoover . . -51/-61/0|hoover _ . -63/-69/0
|hoover _ _ . -63/-69/0|hope 55/202/-26|hope . -25/62/-13|hope . . -13/61/-1|hope GONE -5/48/0|hope SOON 38/33/0
|hope _ . -28/98/-1|hope _ DIE -101/-98/0|hope _ _ . -30/53/-3|hope _ _ in 23/57/0|hope _ _ me 61/62/0
|hope _ is -22/-76/0|hope i DIE -49/-46/0|hope i get 68/65/-1|hope it 7/-85/0|hope left -74/23/0|hope to 65/13/0
|hope you -93/-116/-1|hope you DIE -52/-51/0|hopeless -87/103/-18|hopelessness -37/114/0|hose 70/55/-1
|hose _ _ , 37/31/0|hose _ exhaust 80/72/0|hose on 35/20/-1|hospital _ _ . 99/64/27|hot 1/-36/-3|hour 142/98/-32
|hour . 80/108/-23|hour . . 39/50/-23|hour NIGHT -43/-41/-1|hour NIGHT and -43/-41/-1|hour PAST 110/59/-4
|hour PAST . 35/-1/0|hour _ . 85/53/-23|hour _ _ . 24/-1/-23|hours . . 39/62/-4|hours _ . 58/35/14|hours _ _ . 44/14/14
|house 60/105/-55|house _ . 109/71/-25|house _ HE 65/41/-13|house _ _ . 96/64/-28|house _ _ and -37/9/0
|house _ _ my -46/1/0|house _ silent -33/8/0|house is -101/-66/-4|house is silent -33/8/0|house with 36/-2/-1
|how -18/54/126|how NEG 1/-44/0|how NEG to 1/-44/0|how WANT do -22/-31/-3|how _ DIE 45/16/32|how _ END 60/4/-12
|how _ HARM -17/-62/-3|how _ KILL 57/41/-4|how _ LIVE -57/101/-8|how _ SAY 56/13/-7|how _ _ DEATH 39/26/4
|how _ _ END 56/47/-31|how _ _ FRIEND -32/-25/27|how _ _ HARM 31/6/-20|how _ _ HE -21/-34/7|how _ _ KILL 48/29/-7
|how _ _ NEG 78/1/-4|how _ _ and 52/47/-6|how _ _ help -78/-67/50|how _ _ is -47/-60/-2|how _ _ it -43/37/40
|how _ _ myself 65/10/-5|how _ _ with -6/81/-6|how _ _ yourself 94/63/-1|how _ do -7/-28/-7|how _ help -64/-64/42
|how _ hide 46/37/-25|how _ i -35/-17/52|how _ it 36/34/-1|how _ look -1/-52/-1|how _ report -8/-6/44
|how _ to 51/-17/-10|how do -44/-44/25|how do i -4/-77/20|how i 137/41/15|how to -44/-38/67|how to HARM -31/-63/-3
|how to LIVE -57/101/-8|how to SAY 56/13/-7|how to help -45/-49/18|how to hide 46/37/-25|how to report -8/-6/44
|hug -74/-92/-1|hug _ _ . -71/-89/0|hugged 0/-30/46|humming -99/0/0|hundred _ ten 39/22/0|hundred and 39/22/0
|hundred and ten 39/22/0|hung -73/-65/3|hunger -48/-45/0|hunger WANT -46/-43/0|hunger WANT KILL -46/-43/0
|hunger _ KILL -47/-44/0|hunger _ _ me -47/-44/0|hungry -45/-77/-1|hungry . -18/-38/-1|hungry . . -18/-38/-1
|hungry _ . -19/-39/-1|hungry _ _ . -19/-39/-1|hurt -94/-118/-24|hurts -57/-63/24|hurts _ . 64/46/8
|hurts _ LIVE -41/15/0|hurts _ _ . 29/90/3|hurts _ _ WANT -33/2/0|hurts _ i -45/-15/-1|hurts and i -33/2/0
|hurts me 49/21/-2|hurts me . 38/12/0|hurts to -42/13/0|hurts to LIVE -41/15/0|hurts when -16/-61/-2|husband 26/28/62
|hymns -45/-84/-13|i 0/30/-97|i . 51/31/-37|i . . 62/54/-33|i DEATH . -50/3/-4|i DIE 65/24/-14|i DIE , 45/4/-5
|i DIE . 65/82/-8|i DIE SOON 43/77/-1|i DIE and 45/31/0|i END 111/41/-11|i END my 72/62/-3|i GONE HIM -64/-60/12
|i HARM again 73/79/0|i HARM myself 53/12/-2|i HARMED 60/50/-3|i HARMED . 64/48/0|i HIT my 112/96/-3
|i KILL myself 91/45/-2|i KILLED -45/-54/-2|i KILLED myself 51/23/0|i LETTER 43/23/-72|i LETTER . -87/-90/-14
|i LETTER HARM -40/50/-2|i LETTER KILL 69/86/-16|i LETTER NEG 56/75/-2|i LETTER be -108/-13/-10
|i LETTER clean -32/-33/0|i LETTER feel -43/3/0|i LETTER go 81/40/-20|i LIVE -111/-24/-1|i NEG 60/91/-10
|i NEG ANYMORE -108/6/-2|i NEG SAY 37/17/-2|i NEG WANT -87/-62/-1|i NEG wanted 41/24/0|i PAST -101/16/0
|i PLAN 28/-7/-11|i PLAN . -47/7/0|i PLAN NEG -74/0/0|i PLAN it 110/34/-6|i PLAN to 148/130/-4|i POINT 34/22/-3
|i SAY 70/5/-18|i SAY . -49/-40/32|i SAY NEG 42/-38/-11|i SAY i 86/-7/-14|i SAY my 9/43/-15|i TAKE 38/-1/-60
|i TAKE MANY 114/81/-16|i TAKE MEANS -43/-42/0|i TAKE PILLS -56/8/-13|i TAKE fistful 37/29/0|i TAKE lot 58/41/-9
|i TAKE my -12/-11/-1|i TAKE two -31/-32/0|i THINK -64/-4/69|i THINK HE -66/-76/15|i THINK PLAN 64/63/-22
|i THINK i 56/66/-22|i THINK my -29/-38/58|i THINK of -3/27/-18|i WANT 81/88/-56|i WANT NEG 31/-21/0
|i WANT break -21/-53/0|i WANT i 103/50/0|i WANT it 21/33/-4|i WANT to -6/-13/-60|i _ , 64/49/-21|i _ . 63/78/-3
|i _ ANYMORE -137/10/-2|i _ BETTER -19/-71/-2|i _ BLEED -34/-74/13|i _ BURDEN -23/103/-7|i _ DEAD 134/133/-31
|i _ DEATH 8/30/-61|i _ DIE 42/-25/-21|i _ END 97/21/-17|i _ FEAR -30/-34/18|i _ FOOD -61/-44/0|i _ FRIEND -58/-15/31
|i _ GONE 87/77/-14|i _ HARM 38/31/-23|i _ HARMED 61/64/-2|i _ HIM 15/56/-42|i _ HIT 70/66/-8|i _ JUMP 126/49/-5
|i _ KILL 111/73/-24|i _ KILLED -13/-26/-12|i _ KIN -64/-72/-36|i _ LETTER -54/-42/-14|i _ LIVE -86/-180/-9
|i _ LOW -104/33/-14|i _ MANY 61/7/13|i _ MEANS 41/-15/8|i _ NEG -136/-19/-11|i _ PLAN 78/86/-65|i _ SAY 84/-25/-2
|i _ SOON 48/31/-6|i _ TAKE 83/20/-14|i _ WORK -4/-70/-2|i _ _ , 28/-14/-42|i _ _ . 98/96/82|i _ _ BETTER -18/-58/1
|i _ _ BLEED 87/78/0|i _ _ BODY 67/47/-2|i _ _ DEAD 62/1/-8|i _ _ DEATH 185/135/6|i _ _ DIE 151/134/-40
|i _ _ END 73/24/-4|i _ _ FEAR 53/-8/-1|i _ _ FOOD 11/-45/-1|i _ _ GONE -3/53/20|i _ _ HARM 86/53/-17
|i _ _ HARMED -16/-43/0|i _ _ HE 86/89/-19|i _ _ HIGH 83/84/-15|i _ _ HIM 35/14/-30|i _ _ HIS 14/69/-16
|i _ _ HIT 66/36/-2|i _ _ JUMP 106/58/-6|i _ _ KILL 97/125/-6|i _ _ LAUGH 20/49/-1|i _ _ LETTER 56/49/-27
|i _ _ LIVE -84/-136/-8|i _ _ LOW -110/75/0|i _ _ MANY 71/38/-22|i _ _ MEANS 104/67/-4|i _ _ NEG -28/44/-12
|i _ _ NIGHT 19/102/-12|i _ _ PAST -54/-42/-3|i _ _ PILLS 50/54/-34|i _ _ PLAN -19/43/20|i _ _ POINT 23/68/-1
|i _ _ SAY 133/76/10|i _ _ SOON 63/32/-10|i _ _ TAKE -52/-29/-4|i _ _ THINK -10/-53/7|i _ _ TIRED -4/-39/0
|i _ _ WAKE -31/-52/-11|i _ _ WANT 83/-53/-8|i _ _ act 87/22/-1|i _ _ after -20/-55/-2|i _ _ again 119/69/-23
|i _ _ already 40/52/0|i _ _ am 2/-30/-5|i _ _ and -23/-16/-60|i _ _ anyone -63/4/0|i _ _ attack 36/24/0
|i _ _ awake -43/-107/-1|i _ _ be 87/60/-2|i _ _ bear -57/30/0|i _ _ bed -72/-33/-1|i _ _ being 88/54/-4
|i _ _ between 40/69/-1|i _ _ biscuits -86/-67/0|i _ _ body 31/60/-1|i _ _ bought 7/-38/0|i _ _ break -8/-73/-3
|i _ _ bus -41/-49/0|i _ _ can -59/0/0|i _ _ case 1/-64/0|i _ _ change -55/-100/0|i _ _ church -35/-115/0
|i _ _ commit 62/23/-2|i _ _ cry 40/-73/-5|i _ _ deal -41/5/0|i _ _ deserve -31/60/-1|i _ _ died 61/15/0
|i _ _ do -30/-78/-11|i _ _ drinking -56/-43/0|i _ _ drugs 30/23/0|i _ _ duo 0/58/-1|i _ _ eaten 52/18/0
|i _ _ enough 64/73/0|i _ _ every -56/1/-4|i _ _ everyone -24/69/0|i _ _ face 1/56/-4|i _ _ fear 52/5/0
|i _ _ feel 29/-14/-2|i _ _ feeling -20/-20/42|i _ _ find -68/-33/0|i _ _ fly -33/-48/0|i _ _ for -18/-34/90
|i _ _ forever 50/0/0|i _ _ get 53/-14/-11|i _ _ give -38/25/0|i _ _ go -21/-11/-13|i _ _ guitar -82/-80/0
|i _ _ have -35/35/-5|i _ _ having -35/-12/-1|i _ _ heart 35/68/0|i _ _ here 7/45/3|i _ _ home -68/-77/0
|i _ _ hope -6/62/-13|i _ _ hour 73/41/0|i _ _ i 25/-50/-20|i _ _ if -46/-78/4|i _ _ it 74/6/-13
|i _ _ keep -148/-122/-1|i _ _ know -31/-58/35|i _ _ laugh -4/79/0|i _ _ life 9/-42/-2|i _ _ lot 71/85/-1
|i _ _ low -57/1/-1|i _ _ make 59/14/-4|i _ _ man -38/-7/0|i _ _ matter -9/68/0|i _ _ me 2/66/46|i _ _ mean 83/20/0
|i _ _ mind -58/17/0|i _ _ move -46/32/0|i _ _ my 1/-35/51|i _ _ of -32/-11/-22|i _ _ off 27/35/1|i _ _ on -101/-74/-22
|i _ _ one 34/65/-3|i _ _ online -22/-69/23|i _ _ painless 46/39/0|i _ _ past 37/8/0|i _ _ pictures -48/-41/0
|i _ _ places 58/14/0|i _ _ recognise -2/58/0|i _ _ rest -70/-27/0|i _ _ run -68/-2/0|i _ _ safe 82/51/-3
|i _ _ saying -57/-18/0|i _ _ see 33/29/-4|i _ _ sleep -76/3/17|i _ _ sleeping 54/60/-1|i _ _ smother 71/67/0
|i _ _ sniper 42/38/0|i _ _ something 100/34/4|i _ _ sometimes -1/-113/0|i _ _ stopped 48/7/0|i _ _ survived 81/31/0
|i _ _ switch -38/-106/0|i _ _ that 7/45/33|i _ _ thing 80/80/0|i _ _ this 64/50/-14|i _ _ till -54/-50/-1
|i _ _ time -5/-57/0|i _ _ to -59/-11/-45|i _ _ trigger 83/29/0|i _ _ try -40/-56/0|i _ _ up -97/64/-2
|i _ _ wait 48/2/-2|i _ _ wanted -63/-41/0|i _ _ who -135/-34/25|i _ _ would -13/86/-1|i _ _ yoghurt -32/-37/0
|i _ act -30/5/0|i _ again 138/96/-1|i _ already 10/51/-3|i _ and 72/114/-11|i _ as -81/20/-3|i _ assaulted 81/65/0
|i _ away -12/-83/28|i _ bad -9/-32/43|i _ be 50/42/-13|i _ beaten 34/15/-2|i _ being 80/45/-22|i _ big 68/33/0
|i _ bread -44/-48/0|i _ break -23/-53/0|i _ bullet 35/-11/0|i _ buying -30/-44/0|i _ call -46/-18/11|i _ car -41/-44/0
|i _ clean -32/-33/0|i _ died 41/33/-1|i _ disappointment -42/50/0|i _ disgusting -3/48/0|i _ do 67/1/28
|i _ drink 117/92/-1|i _ drinking 41/20/0|i _ eating 9/-73/0|i _ ended 49/42/0|i _ every -70/28/-11
|i _ failure -35/70/-3|i _ fed -36/-40/0|i _ feel -33/-7/-4|i _ fistful 37/29/0|i _ for -35/40/100
|i _ forgotten -3/47/0|i _ found 89/39/-7|i _ get -66/-3/-1|i _ ghost -12/49/0|i _ giving -20/65/-1|i _ glad -91/-4/0
|i _ good -26/-67/-4|i _ grateful -55/2/0|i _ ground -63/-15/0|i _ had -59/-24/-13|i _ half 16/69/0|i _ happy -47/23/0
|i _ high -48/-64/-1|i _ holding 50/10/-6|i _ home -30/65/-5|i _ how 61/25/0|i _ i -66/-61/-48|i _ if -61/-12/59
|i _ in 27/36/-34|i _ invisible -25/63/0|i _ is -11/78/0|i _ it 7/-35/7|i _ keys -11/-22/0|i _ laughing -49/-79/-2
|i _ left -9/-46/0|i _ light 44/7/0|i _ locked 54/51/-16|i _ losing -77/27/0|i _ low -23/51/-2|i _ man -37/-62/25
|i _ matters -38/9/-1|i _ mistake -9/52/0|i _ moving -42/-53/0|i _ my -67/-62/-27|i _ myself -94/-75/-7
|i _ new -51/-71/20|i _ nowhere -43/13/-6|i _ of 3/30/-20|i _ one -111/-45/-2|i _ only -72/23/-5|i _ outlived -39/53/0
|i _ paramedic -3/-47/0|i _ photo -93/-83/0|i _ proud -11/-39/0|i _ punching 48/17/0|i _ put 72/72/-1|i _ ring -79/5/-8
|i _ ruined -19/38/0|i _ running -8/41/0|i _ sad 58/-46/-6|i _ safe -103/-65/5|i _ set 70/55/0|i _ shaking -37/-45/33
|i _ sinking -11/56/0|i _ sit -2/45/0|i _ sitting 58/28/-1|i _ sleep 7/-59/0|i _ some 87/49/-1|i _ something 71/33/-12
|i _ sorry 34/-1/-1|i _ started -27/-46/0|i _ stone 17/59/0|i _ stopped 62/37/0|i _ stuck -6/57/0|i _ taller -19/-35/0
|i _ ten -16/-63/0|i _ that 8/60/14|i _ thirty 61/68/0|i _ through -51/7/-1|i _ tire -15/66/0|i _ toast -21/-34/0
|i _ tree 47/21/0|i _ try 59/12/-1|i _ two -70/-18/3|i _ under 41/20/0|i _ villain -2/61/0|i _ waiting 95/35/-11
|i _ walking 142/98/0|i _ wanted 16/50/0|i _ waste 1/69/0|i _ with 21/12/32|i _ working -25/-32/0|i _ world -40/15/0
|i _ worried -27/-57/86|i _ yesterday 55/30/0|i _ zombie -4/-52/-3|i am BLEED 38/43/-2|i am BURDEN -14/96/-5
|i am DEAD -16/-74/-21|i am DEATH 38/37/-29|i am FEAR 5/-27/36|i am GONE 39/-13/-6|i am HARM 63/26/-5
|i am HIT -34/-49/0|i am KILL -91/-25/-1|i am LIVE -71/-3/-1|i am LOW -3/105/-10|i am NEG 5/-31/2|i am PLAN 108/40/-40
|i am SOON -45/-65/-2|i am TAKE -3/44/-1|i am THINK 79/9/-6|i am WANT 28/20/-9|i am at 48/61/-7|i am away -28/-80/26
|i am being 152/52/-19|i am buying -30/-44/0|i am coming 47/40/0|i am disappointment -42/50/0|i am drinking 41/20/0
|i am failure -29/65/-3|i am glad -91/-4/0|i am grateful -55/2/0|i am happy -65/-68/0|i am high -48/-64/-1
|i am home -47/-62/0|i am in 76/57/-28|i am locked 48/42/-15|i am looking 72/29/-2|i am losing -77/27/0
|i am low -19/49/-1|i am mistake -9/52/0|i am moving -42/-53/0|i am ok -43/0/1|i am on 39/14/28|i am over -64/-58/-3
|i am paramedic -3/-47/0|i am proud -11/-39/0|i am safe -90/-22/5|i am shaking -37/-45/33|i am sinking -11/56/0
|i am sitting 58/28/-1|i am sorry 34/-1/-1|i am stuck -4/55/0|i am too -54/73/0|i am up 74/25/0|i am waiting 96/81/-11
|i am walking 94/73/0|i am waste 1/69/0|i am working -25/-32/0|i am worried -23/-54/84|i ate 64/20/-1
|i attempted 50/57/-1|i belong 67/37/-7|i can 31/35/-13|i can END 39/27/-1|i come 24/-22/-1|i come . -50/-54/0
|i could -63/1/-11|i could . -2/-36/0|i could DIE 30/-54/0|i could GONE -39/29/0|i could KILL 40/32/0
|i could go -36/0/0|i could sit -2/45/0|i could sleep -17/-96/0|i cried -59/-16/-1|i cry -40/106/-17|i cry in -4/38/0
|i did 39/20/-11|i did NEG 22/-47/-5|i did it 59/13/-2|i died 46/56/-3|i died . 23/19/0|i died SOON 33/51/0
|i do 85/27/37|i do . 95/-51/-2|i do NEG -56/55/44|i do matters -38/9/-1|i don 53/14/-1|i don tire 13/61/0
|i drank 69/39/-17|i drank MANY -70/-66/0|i eat -27/-50/-1|i fear -38/-84/20|i feel -86/121/-28|i feel DEAD -53/40/-1
|i feel DEATH 106/-5/-1|i feel DIE 54/17/0|i feel END 44/3/0|i feel HARM 3/-78/0|i feel JUMP 78/-26/0
|i feel KILL 90/-24/0|i feel LIVE -108/-165/0|i feel LOW -49/-25/-3|i feel ghost -7/45/0|i feel i -22/-61/-3
|i feel it -10/-35/0|i feel light 43/5/0|i felt -79/-56/-8|i follow 66/30/19|i follow HIM 58/39/-2|i found -63/-82/39
|i get 75/109/23|i go 100/41/35|i google 54/41/0|i got HIT 37/33/0|i got out -49/-72/0|i guess 61/81/0
|i had MANY 56/28/-1|i had PLAN -33/11/0|i had THINK -22/-45/-1|i had died 43/48/0|i hate LIVE 103/38/0
|i hate being -59/11/-1|i hate myself -84/85/-1|i have 58/38/-22|i have HARMED 96/62/-2|i have bad -6/-27/42
|i have cancer -34/4/0|i have one -18/-35/0|i have outlived -39/53/0|i have put 42/19/0|i have started -27/-46/0
|i have stopped 62/37/0|i have to -85/-72/-4|i hear -33/-57/67|i help -71/-63/62|i hope 80/-47/-14|i hope i -16/-45/-2
|i hope you -45/-50/0|i keep THINK 19/36/-4|i know i -50/-24/-1|i laugh -4/45/0|i laughed -62/-49/0|i let my -6/39/0
|i look at 10/43/-9|i love -30/-38/-33|i love my -25/-51/0|i loved HIM 36/67/-12|i mean . -51/-70/0|i might 41/52/-11
|i might KILL 51/39/0|i miss -82/-11/-23|i miss my -50/-24/-5|i nearly ended 50/43/0|i needed -10/40/-1
|i obsess 43/46/0|i obsess over 43/46/0|i on 34/30/-1|i owe -1/-61/-1|i passed -22/-76/-7|i picked 26/11/-1
|i pray 39/25/0|i prepared 56/9/0|i promise -186/9/0|i promise i -85/6/0|i put MEANS 33/12/0|i reckon 41/7/0
|i saw -42/-27/121|i see HIM 29/71/-15|i see NEG 35/41/0|i served -14/-18/30|i should 103/71/-4|i should DIE 32/39/-1
|i should NEG 55/12/-1|i should have 32/45/0|i sit -16/103/-29|i spoil -54/-43/-1|i spoil END -54/-43/-1
|i stopped -37/41/-9|i stopped HARM -35/-5/0|i stopped THINK -101/0/0|i stopped my 101/39/-1|i swear . 54/43/0
|i talk -32/-24/22|i talk to -71/-47/34|i tell -14/-29/75|i tried -64/12/-2|i tried to -54/25/-2|i wanted -94/-94/-6
|i wanted to -101/-31/-5|i was -45/-1/-61|i was DEAD 87/49/-3|i was DEATH -102/-18/-4|i was HIT 77/96/0
|i was MANY -62/-7/0|i was NEG -16/9/0|i was assaulted 47/42/0|i was taller -19/-35/0|i weep -39/58/-2
|i went -71/-39/-2|i went too -23/-35/-1|i were DEAD 72/57/-2|i would -18/-83/-23|i would DIE -27/-43/0
|i would KILL -79/-33/-6|i would NEG -59/-30/-1|i would be 36/-28/-1|i would to 56/49/-1|i wrote 81/99/-22
|ice -99/-53/9|idea 70/38/-1|idea . 45/36/-1|idea . . 45/36/-1|idea _ . 45/36/-1|idea _ _ . 44/35/-1|ideation 90/62/-3
|idiom -45/-24/0|if HE finds 37/43/-1|if HE saw -40/-45/0|if NEG 54/0/12|if _ DIE -44/-45/-2|if _ HARM -45/-41/-10
|if _ KILLED 57/14/0|if _ WANT -61/-9/-41|if _ _ , 92/45/-16|if _ _ . 39/37/23|if _ _ DEAD 126/102/1
|if _ _ DEATH -53/-103/10|if _ _ END -57/-44/-1|if _ _ HARM -91/0/0|if _ _ SOON 22/39/-1|if _ _ THINK -24/-62/0
|if _ _ died 23/35/0|if _ _ in -19/-59/-1|if _ _ myself 91/18/0|if _ died 117/95/0|if _ do 37/-22/9|if _ finds 36/43/-1
|if _ forget -62/-38/0|if _ had 96/-1/-2|if _ saw -40/-45/0|if _ see 64/55/-14|if _ spoil -57/-44/-1|if _ was -21/76/0
|if i DIE -44/-45/-2|if i KILLED 57/14/0|if i died 117/95/0|if i do 27/-30/15|if i forget -62/-38/0|if i had 124/25/-1
|if i see 63/55/-14|if i spoil -54/-43/-1|if it 47/64/-1|if this -103/-40/-5|if this is -77/14/-1|imagine -58/-65/0
|in -97/-68/46|in . 127/175/-44|in . . 53/26/-22|in NEG -49/9/0|in NIGHT 52/84/6|in SOON 83/93/-5|in SOON . 74/60/-1
|in SOURCE -32/10/-46|in SOURCE . 43/29/-24|in YEAR -167/-30/-31|in YEAR , -55/7/-29|in YEAR i -49/15/-1
|in _ , -60/-42/27|in _ . 10/-10/-9|in _ GAME -35/-36/-4|in _ HE 81/55/-49|in _ KIN -73/-83/47|in _ _ , 29/6/-15
|in _ _ . 78/97/-28|in _ _ NEG 43/48/-9|in _ _ PLAN -58/-65/-2|in _ _ SAY -114/-39/-51|in _ _ WANT -31/-46/-1
|in _ _ am 83/108/-1|in _ _ at 106/84/-20|in _ _ do -79/-12/1|in _ _ engine 36/5/22|in _ _ front -31/-68/0
|in _ _ garage 64/50/-4|in _ _ i 22/75/-58|in _ _ is 29/-4/72|in _ _ my 33/-23/-29|in _ _ one -53/-66/21
|in _ _ to 58/22/-19|in _ car -63/-95/15|in _ channel -45/-56/42|in _ days -56/9/0|in _ flat 61/-20/-3
|in _ for -91/-26/-10|in _ group -29/-13/76|in _ house 60/4/-3|in _ is -35/5/37|in _ life -65/8/-7
|in _ minutes 59/39/-1|in _ more -42/-58/0|in _ of 103/107/-37|in _ order 29/40/0|in _ room -75/-49/-63
|in _ sleep 63/62/-2|in _ stomach -46/-78/0|in _ that -17/28/1|in _ wants 40/46/-11|in _ way -63/-26/0
|in _ with 91/31/16|in and 35/32/-34|in army -70/-38/0|in bathroom . 40/37/12|in bathroom with -37/-22/16
|in bed . -45/-83/0|in bin 58/37/-1|in bin . 53/34/0|in canal -1/92/0|in car 79/28/-13|in car in 64/50/-4
|in chess -45/-42/0|in churchyard 0/39/0|in cup 31/26/0|in danger . 85/99/-1|in dms -69/-70/5|in envelope 43/49/-6
|in envelope for 43/49/-6|in flat 0/-53/1|in fridge -24/-71/0|in front 90/67/-24|in front of 90/67/-24
|in garage 60/30/12|in glass 48/55/0|in glass . 48/55/0|in ground 82/51/0|in ground . 74/45/0|in heaven 86/57/-2
|in heaven . 33/25/0|in heaven SOON 39/24/0|in house 107/45/-6|in house with 43/32/0|in it 67/74/-26|in january 2/-44/0
|in kitchen . -27/-77/43|in loading 37/49/0|in may , 0/56/-1|in me . -54/18/0|in me SOON -26/-63/0|in me wants 41/48/-6
|in my 22/73/-12|in my KIN -50/-80/45|in my flat 55/5/-2|in my house 54/7/-2|in my life -66/-47/-1
|in my room -45/-18/-19|in my sleep 60/39/0|in my stomach -46/-78/0|in next life 35/51/0|in peace . 23/63/0
|in pieces -11/72/0|in portugal -53/-66/0|in portugal . -53/-66/0|in shower 90/39/-2|in that order 29/40/0
|in these -59/-70/0|in this -112/-4/20|in this world 34/59/0|in those -51/-1/0|in those days -49/0/0|in vain -4/56/-1
|in vain . -4/56/-1|in vent -18/-20/97|in world 77/83/-6|injected 79/20/-1|injected my -22/-54/0|injecting 43/46/0
|injecting MANY 48/54/0|inside 12/101/-3|inside . 0/72/0|inside . . 0/72/0|inside _ _ . -8/46/0|inside since -3/47/0
|instead 31/39/-4|instead _ _ , -24/-3/-1|instead _ _ . 79/97/-3|instead of 21/33/-4|insulin 123/103/-1
|insulin . 45/40/0|insulin . . 45/40/0|insulin _ . 45/40/0|insulin _ _ . 76/88/0|insurance -83/-36/24
|insurance , -9/-48/0|intend 58/74/-2|intention 98/99/-2|intention _ _ here 45/8/0|internet -59/-109/-4
|internet _ _ . -56/-105/-5|interview -63/-64/-1|interview . -36/-36/-1|interview . . -36/-36/-1
|interview _ . -39/-39/-1|interview _ _ . -57/-58/-1|into 89/29/-3|into HIGH 60/61/-5|into HIGH . 59/76/-5
|into _ , -78/-88/25|into _ . 152/135/-13|into _ _ , -34/-37/0|into _ _ . 35/49/-14|into _ _ again 56/45/-7
|into _ _ i 89/46/0|into _ _ it -47/-74/0|into my 86/71/-11|into sea 122/97/-1|into tree 41/57/-1|into tree . 58/62/-1
|into void -11/42/0|into wall 33/53/0|invisible -27/91/-1|invisible . -5/42/-1|invisible . . -5/42/-1
|invisible _ . -7/83/-1|invisible _ _ . -12/84/-1|inviting 26/106/0|irl 74/57/-1|iron -30/-49/-2|iron _ , 63/44/-1
|iron _ . -43/-38/0|iron _ _ . -56/-60/0|ironing -36/-70/-1|ironing . -5/-44/0|ironing . . -5/-44/0
|ironing _ . -36/-70/-1|ironing _ _ . -36/-70/-1|is -56/-38/82|is " . 41/37/-1|is . 12/31/36|is . . -64/-40/53
|is . HE 24/50/-16|is BETTER 39/36/-1|is BETTER . 40/22/0|is BLEED 58/58/-2|is DEAD -55/-53/-17|is DEAD . -54/-12/-8
|is DEATH 20/-46/-1|is DEATH . -41/-38/36|is DEATH and 50/6/11|is DIE -69/-58/-23|is GONE -143/32/0
|is GONE . -114/26/-4|is HARM -29/-41/78|is HIT me 79/77/-13|is KILL -119/-134/-35|is KILL . 17/38/-1
|is KILL me -128/-147/-8|is LETTER 70/39/7|is LOW . 53/52/-12|is MANY . -42/-38/1|is MANY i 90/77/-4|is MEANS 55/-9/-11
|is NEG -48/3/30|is NEG . 33/55/-6|is NEG LIVE -59/-22/11|is NEG PLAN 6/40/-1|is NEG as -78/0/0|is NEG for -13/-23/3
|is NEG in 22/66/-17|is NEG loneliness -5/-52/0|is NEG phase 0/-36/0|is NEG something -40/1/0|is NEG that -82/-49/3
|is NIGHT 58/51/4|is NIGHT . 56/50/4|is PAST one -26/-51/-1|is PAST thing -8/41/-1|is PLAN 9/-17/45|is PLAN . 18/-11/-2
|is PLAN DEATH -43/-61/34|is PLAN for 59/58/-1|is PLAN to -138/-103/32|is POINT 14/68/-11|is POINT . 69/22/0
|is SOON . -17/-20/-17|is TAKE -70/-61/20|is TIRED -16/49/18|is WANT way 46/27/0|is _ . 25/16/-51|is _ BUT 4/-88/-5
|is _ DEATH -4/-49/-7|is _ DIE -8/-52/-12|is _ GONE 48/14/-16|is _ HIM -96/-81/78|is _ HIMSELF -46/-39/38
|is _ KILL 62/31/0|is _ MANY -35/-4/48|is _ SOURCE 42/-16/-1|is _ _ , -62/25/-14|is _ _ . 9/20/50|is _ _ BUT -42/13/3
|is _ _ END -34/-76/14|is _ _ GONE -21/-39/0|is _ _ HARM 40/9/8|is _ _ HIGH -58/-68/15|is _ _ KIN -112/-93/84
|is _ _ LAUGH 60/65/-1|is _ _ LIVE -63/-21/7|is _ _ NEG 6/-41/-21|is _ _ PAST -82/-54/-1|is _ _ PILLS -54/-44/43
|is _ _ PLAN -35/-51/-14|is _ _ SOON 74/63/-34|is _ _ SOURCE 61/63/-44|is _ _ TIRED 48/30/-1|is _ _ WANT -76/5/-1
|is _ _ again 28/10/63|is _ _ could -40/54/0|is _ _ do 144/12/27|is _ _ for -110/-8/43|is _ _ here -4/-90/0
|is _ _ in -44/18/41|is _ _ is -5/-5/-50|is _ _ it 74/23/-19|is _ _ me -40/-23/-18|is _ _ message 44/54/-2
|is _ _ month -4/46/0|is _ _ my 66/11/9|is _ _ next 29/62/-19|is _ _ out -46/0/28|is _ _ that 52/-87/-5
|is _ _ to 13/19/25|is _ _ week -22/-76/-2|is _ as -82/-27/0|is _ at -63/-22/16|is _ beaten -23/-46/56
|is _ between -20/-84/-1|is _ care 4/-32/0|is _ cup 25/25/0|is _ danger -5/-82/37|is _ dark -7/60/-1|is _ day 19/-43/-1
|is _ door 65/50/-12|is _ final 47/38/-7|is _ from -45/-39/35|is _ good -12/-36/-1|is _ here -17/-90/-21
|is _ home 42/27/-6|is _ house 66/54/-7|is _ i 123/6/-21|is _ it -1/37/-51|is _ left 65/33/-2|is _ loneliness -5/-52/0
|is _ me 3/-3/-27|is _ my 99/60/-42|is _ normal -25/-25/39|is _ of -102/-73/-7|is _ one -38/-61/-6|is _ phase 0/-36/0
|is _ something -40/-20/1|is _ talking -28/-46/25|is _ there 39/79/-1|is _ thing 10/63/-2|is _ up 38/11/-45
|is _ way 88/49/-4|is _ week -21/-43/0|is _ with -17/32/-18|is _ worth -28/-2/7|is asleep 44/32/-15
|is asleep . 49/19/-1|is at 68/65/21|is been GONE 45/10/-14|is behind -98/-115/-1|is behind me -71/-80/0
|is being -108/-77/89|is being beaten -19/-37/49|is breaking 121/67/-18|is breaking in 51/22/-2|is called -56/-4/-1
|is coming 42/54/-17|is dark 6/68/-1|is drunk 66/57/-35|is enough 37/14/0|is fine 60/102/-15|is finished 67/59/-3
|is full 16/91/-2|is giving -2/-48/-6|is good -29/-67/-7|is good . -60/-53/-1|is got 40/37/-30|is hell 46/53/-1
|is home 92/17/-23|is how -39/58/-3|is in 57/23/-7|is in cup 25/25/0|is in danger -5/-82/37|is in my 54/79/-29
|is it normal -25/-25/39|is left -41/45/-2|is life -39/-26/-1|is life . -31/-102/-1|is locked -19/0/45
|is loud -20/-32/0|is man 64/49/-1|is man in 37/29/0|is me 19/92/-28|is meaningless -8/45/-1|is meaningless . -8/45/-1
|is mine 71/60/-2|is mine . 64/59/-1|is my 56/63/60|is my final 47/38/-7|is normal -50/-42/-2|is number 63/39/-11
|is off -2/23/-12|is on 25/50/26|is on my 65/18/0|is one -61/-27/-4|is only 119/56/19|is open 45/37/-1
|is option 49/31/0|is outside 10/12/-78|is quiet -59/65/30|is same -18/67/0|is self 4/-32/0|is self care 4/-32/0
|is silent -33/8/0|is silent and -29/4/0|is sleeping 45/59/-2|is strong 44/-4/-1|is threatening -17/-18/77
|is threatening to -18/-24/66|is tied 58/39/-1|is to 166/96/-27|is too -41/40/-6|is true . 31/31/-7
|is unbearable 30/42/-2|is unbearable . 26/40/-2|is worth 37/1/-1|is wrong 47/78/-8|it 8/50/-32|it , -9/-63/2
|it , HE 27/38/3|it , got -89/-32/-1|it , this -32/-33/0|it . SOON 33/17/0|it ANYMORE . 3/39/20|it END -80/25/-1
|it HIT -50/-53/0|it LETTER 29/79/-3|it MANY 2/102/8|it MANY . 42/51/8|it MANY to -64/15/-1|it PAST to -17/-39/0
|it SOON 49/35/-14|it SOON . 53/37/-14|it TAKE . -78/3/-4|it _ , 79/73/-22|it _ . 20/55/36|it _ ANYMORE -59/4/0
|it _ BETTER 18/85/-5|it _ END -80/-29/-1|it _ GONE -65/6/0|it _ HARM -71/31/0|it _ HE 49/73/5|it _ NEG 45/74/-18
|it _ PAST 57/107/24|it _ PLAN 86/32/-4|it _ SOON 92/37/-8|it _ _ . 117/88/36|it _ _ KILL 35/45/0|it _ _ KIN -31/-73/56
|it _ _ LAUGH 28/107/0|it _ _ LIVE -39/15/0|it _ _ LOW -9/85/-1|it _ _ MEANS -77/-28/11|it _ _ PAST -55/1/-4
|it _ _ PLAN 17/87/-3|it _ _ SOON 53/90/-22|it _ _ as -93/-47/0|it _ _ be 48/93/-1|it _ _ because 70/30/-1
|it _ _ call -57/-44/3|it _ _ can -36/-21/0|it _ _ cup 25/25/0|it _ _ day -63/-10/-1|it _ _ for 114/82/-7
|it _ _ get -20/-28/0|it _ _ it 102/67/-3|it _ _ know 76/56/-10|it _ _ loneliness -5/-52/0|it _ _ much -59/33/-1
|it _ _ my -108/-63/-6|it _ _ of 46/-48/-3|it _ _ over 42/43/3|it _ _ phase -6/-37/0|it _ _ time 88/107/-1
|it _ _ way 63/32/0|it _ _ with -57/-3/0|it _ because -75/-50/-1|it _ been -46/26/-6|it _ dark 0/67/-1
|it _ got -86/-27/-1|it _ me -17/-78/27|it _ mine 63/31/0|it _ my 16/-60/42|it _ ok -9/-53/0|it _ only -21/-54/-15
|it _ pretty 71/34/0|it _ that 11/-73/-24|it _ there -43/-55/0|it _ time -95/-59/8|it _ to 59/10/-28|it _ too -19/65/-1
|it _ true 26/-10/-7|it _ week 62/84/-1|it again . -79/-64/-3|it and -23/-74/-7|it and NEG -46/-48/0|it feels 52/95/-1
|it has 6/54/-1|it hurts -65/-1/-5|it hurts to -41/15/0|it is 83/43/-67|it is END -24/-46/0|it is GONE -61/0/0
|it is PAST 68/12/-8|it is PLAN 66/18/-4|it is SOON -55/-38/-2|it is been -53/21/-6|it is dark 0/67/-1
|it is for 14/72/-19|it is mine 63/28/0|it is my -2/-4/68|it is ok -9/-53/0|it is on 47/75/-13|it is this 48/68/0
|it is true 26/-10/-7|it normal -25/-25/39|it normal for -8/-24/48|it on 28/64/4|it on my 40/52/-1|it out -73/-131/-1
|it to 6/27/-1|it to END -62/25/-1|it up -91/-128/-2|it up . -91/-129/-2|it were 73/23/0|it with -74/-53/2
|it with my -91/-73/-5|it works . 43/20/0|it yesterday 34/28/-1|it yesterday . 59/43/0|it yet . 61/26/-2
|it'll 77/104/-10|it'll look 58/45/-2|ivy -25/-36/0|jab -66/-59/0|january -11/-59/-4|jar _ . 47/36/0|jar _ _ . 47/36/0
|jeans -15/-43/-2|jeans _ _ . -15/-43/-2|join 95/106/3|join HIM 102/58/-9|join HIM . 64/37/-6|join _ . 78/74/-6
|join _ _ . 96/101/-6|joke _ me -73/-77/0|joking 78/48/24|joy -70/69/-8|jump 29/44/71|jumped -126/-155/-48
|jumping 78/38/27|jumps -30/-60/-13|jumps off -30/-59/-13|ka 51/53/-1|karaoke -75/-26/-1|karna 54/14/-1|kart -50/-49/-1
|kart _ _ . -50/-49/-1|kazi -48/-81/0|keep 87/117/-31|keep DIE -37/-53/-1|keep PLAN -24/101/-8|keep PLAN . 9/77/-3
|keep THINK 19/36/-4|keep THINK PLAN 39/28/-3|keep _ . -2/-52/-3|keep _ KIN -79/-43/-1|keep _ PLAN 55/29/-3
|keep _ _ . 32/21/-9|keep _ _ SOON -30/-47/0|keep _ _ by -36/2/0|keep _ _ to -55/-14/-1|keep _ at 35/58/-5
|keep _ this -66/107/6|keep myself 22/-83/0|keep myself safe 47/53/0|keep staring 52/33/-2|keep staring at 52/33/-2
|keep telling -63/3/-1|keep telling me -67/2/0|keeps 2/-42/24|keeps _ me 69/56/-12|keeps saying -78/-85/62
|key 67/82/-27|keys _ . -12/-59/-4|keys _ _ . -45/-54/-4|keys and 49/63/-16|keys in -11/-22/0|khatam 52/17/-1
|khatam karna 54/14/-1|kicked -64/-45/1|kid 13/34/-5|kids -73/-19/-119|kill -9/-83/-74|killed -45/-68/-50
|killer -71/-91/-9|killer _ _ . -24/-42/-3|killing -48/-153/-25|kills 54/-25/1|kills HIMSELF 53/26/-2
|kills HIMSELF . 34/31/-9|kills _ . 34/25/-5|kills _ _ . 37/20/-5|kind 39/80/-9|kind of 38/71/-2|king -26/-34/-2
|king _ . -24/-32/-1|king _ _ . -24/-32/-1|kisi -67/16/-1|kisi _ _ nahi -67/16/-1|kitchen . -36/-84/42
|kitchen . . -36/-84/42|kitchen _ , -11/-18/39|kite -47/-55/0|kms 141/133/59|knackered -31/-42/-1|knee -50/-66/-7
|knee _ . -36/-47/-1|knee _ _ . -38/-55/-1|knees -29/-45/-1|knees . -48/-38/0|knees . . -48/-38/0|knees _ . -49/-39/0
|knees _ _ . -51/-41/-1|knife 53/28/-75|knives 61/30/61|knocked 8/-38/-7|knot , 32/24/0|knot _ _ , -30/-33/0
|knot for -27/-32/0|know 95/89/-35|know _ . 20/80/-20|know _ NEG 0/-44/0|know _ _ . 35/94/-17|know _ _ WANT 44/7/0
|know _ _ do -92/-34/31|know _ was 40/36/-10|know how NEG 0/-44/0|know it was 40/36/-10|know me -60/7/0
|know that -99/4/-10|know that i -51/1/-10|know what -45/-46/0|know what to -39/-84/6|know where 67/13/1
|know why 46/26/-18|know why . 72/55/-18|knows 52/-33/-11|ko 34/41/-1|kujiua 147/115/0|kujiua _ . 147/115/0
|kujiua _ _ . 147/115/0|kya -55/-58/117|kys 21/-33/-30|kys _ . -36/-66/-11|kys _ _ . -38/-68/-11|lad -45/-61/92
|lad i -13/-21/31|lagos -48/-26/0|lake 37/-39/-2|landlord -37/-54/0|landlord _ _ . -35/-43/0|lap 91/83/-10
|laps -47/-55/0|laps _ _ . -47/-55/0|laptop -40/-68/23|lasagne -71/-80/-1|lasagne . -41/-69/0|lasagne . . -41/-69/0
|lasagne _ . -41/-69/0|lasagne _ _ . -42/-70/0|last 141/123/85|late -73/-81/-15|late , 49/3/0|late . -48/-54/-1
|late . . -48/-54/-1|late _ . -70/-80/13|late _ _ . -86/-65/13|lately 55/3/-5|lately . 60/55/-5|lately . . 60/55/-5
|lately _ . 60/55/-5|lately _ _ . 60/55/-5|laugh -67/-114/-10|laugh . -43/-55/-8|laughed -27/-95/-29
|laughing -122/-166/-15|laughing . -44/-65/-6|laughing . . -44/-65/-6|laughing _ . -47/-67/-6
|laughing _ _ . -49/-68/-13|laughing _ my -37/-34/0|laughing at -58/-57/-8|laughing at my -37/-34/0|laughter -37/-32/-1
|lawyer -22/-36/-12|leaflet -62/-6/-8|learning -49/-106/-11|lease -19/-66/-2|lease _ _ . -19/-66/-2|least 11/71/0
|least _ _ . 25/69/0|leave 85/-50/9|leaves 9/66/-18|leaves _ _ . 23/63/-13|leaving -27/-156/-6|ledge 64/47/93
|left 45/60/-7|left . . -7/78/-11|left _ . 44/42/35|left _ NEG 88/16/0|left _ PAST -52/-23/0|left _ _ . -47/40/3
|left _ me 48/63/0|left _ on 37/49/0|left is 53/28/-3|left me -57/5/-3|left of me 20/33/0|left on -27/-37/0
|left server -6/-12/45|left server . -6/-12/45|leftovers -20/-54/-1|leg -92/-80/-19|legs -47/-74/-28|leo 69/88/0
|less this -13/-37/0|less this month -13/-37/0|let -11/80/-16|let _ DIE 46/71/-1|let _ HIT 43/27/0|let _ _ . 122/91/-26
|let _ _ SOON -34/-19/0|let _ _ TAKE -17/71/0|let _ _ me 52/36/0|let me 34/-17/10|let me DIE 66/71/-1|let my -5/40/0
|let us -41/-22/-21|let us KILL -39/-25/0|lethal 70/72/44|letter -19/9/37|library -55/-32/-8|library , -50/-19/0
|lie TAKE -24/-53/0|lied 80/69/0|lied _ _ . 75/69/0|life 164/239/-66|life , 17/19/-1|life . 34/74/0|life . . -8/-5/49
|life END 57/22/0|life END . 54/17/0|life NEG -93/0/2|life PAST -72/-69/0|life PAST . -71/-71/0|life SOON 71/51/-1
|life _ , 90/33/-2|life _ . -12/-12/41|life _ DEATH -26/-30/0|life _ END 99/48/-1|life _ NEG -93/7/5
|life _ _ . 38/21/36|life _ _ BUT -9/-81/0|life _ _ END 112/26/-1|life _ _ WANT -64/-1/-1|life _ _ and -78/-3/4
|life _ _ for 58/61/0|life _ _ i -39/-45/-1|life _ _ me -27/9/0|life _ good -33/-80/0|life _ it -67/63/0
|life _ me -31/-84/0|life _ on 54/18/0|life _ over -24/68/-3|life _ to 126/28/-1|life and -1/-48/18
|life and DEATH -26/-30/0|life ends 55/41/0|life has -22/86/-21|life insurance -20/-95/0|life is -50/-39/-1
|life is good -33/-80/0|life is on 39/4/0|life is over -12/40/-2|life my 39/10/0|life of -17/-55/0|life this 84/12/0
|life to END 29/25/0|life yaar 37/35/0|life yaar , 37/35/0|lift -45/10/-1|light _ . 47/10/-2|lighter 101/78/-8
|lights _ , 37/45/-1|lights out 37/45/-1|lights out , 37/45/-1|line 58/81/-13|lined 77/60/21|lined _ . 45/31/3
|lined _ _ . 45/31/3|lined up 77/60/21|lined up . 45/31/3|linkedin -44/-81/0|linkedin _ _ . -44/-81/0|listen 101/89/-8
|listen _ _ . 100/81/-8|lists -53/-34/0|little -19/40/66|live -77/-122/-1|lived -68/-28/-7|living 127/28/0
|loaded 63/15/-5|loaded _ . 55/21/-2|loaded _ _ . 88/86/-2|loading 37/49/0|lobby -7/92/-2|lock 73/74/-9
|locked 29/-19/37|locked HIMSELF -46/-42/28|locked HIMSELF in -46/-42/28|locked _ . 75/75/-10|locked _ _ . 40/16/-12
|locked _ _ bathroom -43/-54/20|locked door 61/92/-11|locked door . 59/90/-10|locked in 19/6/-19|locked me 98/63/-2
|locked me . 40/18/0|locked me in 40/36/-1|locker 42/27/-9|loneliness -9/70/0|loneliness . -8/-35/0
|loneliness _ _ . -4/76/0|lonely -62/57/-10|long -99/-94/24|longer 66/134/-2|longing 65/72/-2|look 35/78/115
|look _ _ . -90/-40/40|looking 141/140/-43|looking _ _ . 131/145/-39|looking at 87/69/15|looking for -60/-110/-2
|looks BETTER 47/32/0|looks BETTER . 47/32/0|loot -45/-36/0|loot _ _ . -45/-36/0|lose 17/-60/41|losing 80/129/-21
|losing _ _ . 70/96/-20|losing fight 82/24/0|lost -19/-80/-23|lot 51/7/-9|lot . 51/53/14|lot . . 41/40/14
|lot _ . 42/40/14|lot _ _ . -28/55/-4|love , -27/60/-2|love _ LIVE -27/-39/0|love _ MANY 60/61/-5|love _ _ . -15/-54/-7
|love _ life -25/-40/0|love being -27/-39/0|love being LIVE -27/-39/0|love my -25/-51/0|love my life -25/-40/0
|love to 55/16/0|love you 3/-14/-5|love you MANY 60/61/-5|loved -56/41/-28|loved HIM 36/67/-12|loved _ . -70/0/-26
|loved _ _ . -52/4/-27|lovely -58/-114/-19|lovely . -35/-65/-13|lovely . . -36/-32/-13|lovely _ . -57/-54/-14
|lovely _ _ . -62/-59/-18|low -145/85/28|low . 3/38/37|low . . -15/37/37|low _ . -20/30/35|low _ _ . -68/52/34
|lowkey 3/38/-1|luck -73/-48/0|luck _ _ . -57/-15/0|lunch 17/53/-5|lying 70/29/0|lying _ _ . 72/26/0
|lying _ beach -19/-20/0|lying on 70/45/0|lying on beach -19/-20/0|lyrics -44/-70/-1|maarte 62/39/-6
|maarte _ , 62/39/-6|maarte hai 62/39/-6|maarte hai , 62/39/-6|machete 44/49/2|machete . 44/49/2|machete . . 44/49/2
|machete _ . 44/49/2|machete _ _ . 44/49/2|mad -39/-18/-19|mad . -59/-36/0|mad . . -59/-36/0|mad _ . -59/-36/-2
|mad _ _ . -81/-53/-2|made sure 110/28/0|main 112/136/-10|make _ DIE 50/45/0|make _ KILL -42/4/0|make _ WANT -39/-37/0
|make _ _ . 54/24/-12|make _ _ and -1/39/0|make _ _ my 62/31/-4|make _ _ to -39/-37/0|make i DIE 44/34/0
|make it 109/42/-5|make me -150/-87/-1|make me WANT -39/-37/0|make sure 48/71/-4|makes _ happy 51/32/-6
|makes me happy 51/32/-6|making 46/16/2|man 46/74/3|man . 33/134/-13|man . . -4/123/-13|man _ . -83/65/-13
|man _ _ . -89/-43/-8|man _ _ me 56/-11/-2|man _ me 44/25/0|man _ my 41/-1/-10|man in my 45/36/-1|manage 70/44/-5
|manage _ _ . 71/33/-5|map -41/-39/-3|mar -10/-54/115|mar _ , -3/-7/118|mario -50/-49/-1|mario kart -50/-49/-1
|market -39/-58/0|market _ . -23/-40/0|marks -27/-32/85|marks on -32/-40/59|marriage 62/86/0|mask -26/-35/0
|match -69/-83/-14|math -41/-64/-1|matter 27/44/1|matters -92/-3/-4|matters . -36/54/-3|matters . . -10/49/-2
|matters _ . -17/61/-3|matters _ _ . -21/42/-3|matters to -35/4/0|may -3/24/26|may KILL 68/33/0|may _ _ . 49/44/-5
|me 108/117/-164|me , HE 29/62/-15|me , my -33/-52/29|me . 29/58/-35|me . . 24/62/-12|me BUT -39/-117/0
|me BUT i -55/-72/0|me DIE 52/46/-3|me DIE . 47/39/-3|me GONE 59/76/-5|me GONE . 66/79/-3|me HE -61/-38/96
|me KILL -40/-35/-2|me SAY it -29/-40/0|me TAKE 27/-3/14|me TAKE . -54/-71/0|me WANT -15/-51/-1|me WANT to -15/-51/-1
|me _ , -124/-60/5|me _ . 38/82/-43|me _ DIE 46/36/-10|me _ HE 37/78/10|me _ NEG -25/49/23|me _ NIGHT 47/16/-32
|me _ SOON 27/27/19|me _ _ . 73/75/-47|me _ _ GONE 65/55/-20|me _ _ HARM -38/-40/0|me _ _ HE 16/21/-6
|me _ _ HIGH -74/-92/81|me _ _ HIM -43/-58/75|me _ _ KILL 48/15/4|me _ _ KIN -45/-65/10|me _ _ LETTER -72/-70/22
|me _ _ LIVE 45/28/0|me _ _ LOW -48/18/0|me _ _ PAST -23/-48/-3|me _ _ PLAN -117/-135/29|me _ _ WANT 78/70/-27
|me _ _ am 77/88/-7|me _ _ and 57/43/-51|me _ _ do 104/119/-28|me _ _ does 18/66/-19|me _ _ got -57/-57/18
|me _ _ help 75/70/0|me _ _ i -14/1/-4|me _ _ in 55/18/-19|me _ _ me 46/23/-10|me _ _ of 42/11/21|me _ _ one 58/15/0
|me _ _ sees -65/-60/-2|me _ _ sleep 42/53/-3|me _ _ spoil -54/-43/-1|me _ _ tell 43/71/0|me _ _ week 43/26/-11
|me _ and 34/45/-39|me _ funny 48/31/0|me _ i 26/54/-105|me _ in 52/74/-53|me _ my 9/45/64|me _ of -26/9/77
|me _ stick 49/45/-19|me _ to 42/19/-23|me _ too -49/16/0|me _ with -29/-34/-2|me after -59/-77/34|me again 32/46/-9
|me and 57/127/-37|me and SOON -45/-21/29|me and my 37/6/18|me as 18/43/-2|me as funny 48/31/0|me at -45/-35/-18
|me at NIGHT 73/79/-14|me be -73/-84/0|me before 57/87/-5|me by 62/58/-28|me cornered 23/34/-6|me every 56/20/-12
|me every day 46/25/-1|me for -38/-13/-7|me from 111/81/-5|me happy 51/32/-6|me hard -20/-57/0|me hard . -20/-57/0
|me here 25/69/0|me home -53/-56/-5|me home . -42/-41/0|me how -120/-47/-8|me i 34/-38/-16|me in 80/70/-71
|me in . 38/33/-1|me in my -5/45/-1|me is 25/67/-5|me message -39/-39/0|me my -45/5/0|me off -82/-11/-6
|me out , -19/-46/0|me since -44/-17/-9|me that -109/-65/86|me that HE -76/-93/59|me to -31/-2/52
|me to DEATH -76/-109/-3|me to KILL -77/3/-5|me to LIVE 37/2/0|me too 24/31/19|me too . 26/59/-32|me up -99/-122/-4
|me wants 90/60/-11|me wants to 90/60/-11|me when 63/57/-45|me when i 65/64/-2|me who 69/62/-5|me why -23/-57/0
|me with 47/57/-66|me with stick 49/45/-19|mean 21/25/-19|mean _ , -31/-42/-11|mean _ . 75/43/1|mean _ _ . 110/49/1
|mean i -59/-2/0|mean it , -35/-48/-11|mean it . 42/46/-2|meaningless -8/45/-1|meaningless . -8/45/-1
|meaningless . . -8/45/-1|meaningless _ . -8/45/-1|meaningless _ _ . -8/45/-1|means -61/-32/42|means _ i -47/2/0
|meant 69/44/-1|meant to 74/22/0|meat -27/-34/0|meat _ _ . -27/-34/0|medications 107/79/-1|medications _ _ . 107/79/-1
|meds -33/-100/0|meet _ _ . -49/-37/0|meeting -37/-98/0|meetings -13/38/0|meh -47/-54/0|meh . -45/-51/0
|meh . . -45/-51/0|meh _ . -45/-51/0|meh _ _ . -45/-51/0|member -61/-103/100|meme -63/-86/1|memes -55/-55/-10
|memory -76/29/-10|men _ . -26/-56/0|men _ _ . -61/-55/0|men shed -25/-49/8|mend -50/-15/0|mend _ _ . -50/-15/0
|mera -4/48/117|mess _ _ . 43/35/-1|message -25/-48/65|messaged -28/-25/91|met -82/-36/0|metro 52/40/0|metro . 52/40/0
|metro . . 52/40/0|metro _ . 52/40/0|metro _ _ . 52/40/0|mi 91/55/-11|midnight 110/48/-2|midnight . 48/62/-2
|midnight . . 41/61/-2|midnight _ _ GONE 65/62/0|might 24/29/18|might KILL 50/39/4|milk -57/-113/30|milk _ . -46/-82/-1
|milk _ _ . -52/-84/-1|mind 73/123/-24|mind _ DIE 41/29/-1|mind _ _ . 54/40/-18|minus -61/1/0|minute 78/44/-1
|minute _ . 46/34/-1|minute _ _ . 46/34/-1|minutes 150/98/-14|minutes . 54/63/-3|minutes PAST 92/85/-10
|minutes _ . 66/74/-3|mirror -10/84/-3|misery 54/64/-1|misery . 37/53/0|misery . . 37/53/0|misery _ . 48/61/0
|misery _ _ . 47/58/0|miss -102/-35/-19|miss _ . -47/-42/-28|miss _ KIN -8/-38/-4|miss _ _ , -1/56/-1
|miss _ _ . -62/-53/-31|miss _ _ and -42/-45/0|miss _ at 46/0/-1|miss _ duo 0/58/-1|miss me 5/70/-1|miss my -51/-26/-5
|miss my KIN -8/-38/-4|miss my duo 0/58/-1|missed -69/-80/-11|mistake _ _ . -5/83/0|mixed -26/-79/-1
|mixed _ , -31/-68/0|mixed _ _ it -31/-68/0|mods -57/-25/54|molesting 81/50/0|molesting me 59/37/0|moment 36/62/-9
|moms 24/71/-8|monday -56/-92/-26|mondays -69/-128/-6|mondays . -7/-46/-6|mondays . . -7/-46/-6|mondays _ . -7/-46/-6
|mondays _ _ . -7/-46/-6|money 53/21/-17|money . 37/21/-13|money . . 30/18/-12|money _ _ . 36/22/-13
|money _ this -67/-88/0|money with -45/-43/0|money with this -45/-43/0|monologue -52/-8/0|month , 15/-11/-1
|month _ _ . 22/72/-3|mood , MANY -47/-44/0|more 93/46/0|more . i -17/-38/0|more DEAD 33/51/0|more DEAD . 32/50/0
|more _ . 96/115/-6|more _ _ . 47/41/-8|more _ _ LIVE 28/33/0|more _ for 54/9/29|more _ than -137/-33/-2|morgue 70/41/0
|morgue . 70/41/0|morgue . . 70/41/0|morgue _ . 70/41/0|morgue _ _ . 70/41/0|morphine 86/69/0|morphine _ _ . 76/52/0
|mosquito -41/-86/-1|most 40/36/-17|most _ . 45/8/-8|most _ _ . 68/52/-4|move -125/-90/-1|move . -30/-39/-1
|move . . -30/-39/-1|move _ . -33/-7/-1|move _ _ . -40/-26/-1|move house -69/-29/0|moved -109/-34/-16
|moved _ _ i -2/99/-11|moving -45/-46/-41|moving _ _ . -42/-40/-38|moving to -59/-64/-37|much -3/36/40|much . 7/73/-3
|much . . 51/91/-3|much _ . 27/41/23|much _ MANY -44/6/0|much and 21/58/-14|much as 32/57/0|multi 65/32/0
|multi storey 65/32/0|mum -11/5/-41|murder -96/-118/-8|murdered -32/-35/-1|museum -38/-59/0|museum _ _ . -38/-59/0
|music -48/-50/-6|music _ _ . -34/-73/-6|must 92/50/-8|my -9/-41/0|my . 58/65/-2|my . . 58/65/-2|my BETTER -69/-86/9
|my BLEED pressure -68/-54/-1|my BODY 208/218/-104|my BODY , 55/35/-5|my BODY again 61/54/0|my BODY at -42/-40/0
|my BODY on -68/-78/0|my BODY with 44/30/-1|my DEATH 179/154/-35|my DEATH , 68/60/-6|my DEATH . 35/47/-8
|my DEATH LETTER 66/67/-7|my DEATH PAST -38/-7/0|my DEATH is 88/66/-2|my FOOD break 41/44/-1|my FRIEND -66/-68/175
|my FRIEND , 9/25/61|my FRIEND . 54/30/27|my FRIEND is 51/-17/-24|my KIN -20/20/88|my KIN HARMED -59/-14/33
|my KIN HIT -30/-1/-73|my KIN KILLED 59/57/-48|my KIN KIN 36/1/-24|my KIN LETTER -21/-22/59|my KIN TAKE -49/-85/5
|my KIN died 62/57/-20|my KIN does -34/-52/53|my KIN got -3/55/-22|my KIN is 32/15/37|my KIN out -37/-35/3
|my LETTER 117/87/-28|my LETTER LETTER 68/87/-16|my LETTER and 43/24/0|my LIVE -6/30/-1|my LIVE is -5/35/-1
|my MANY -9/94/7|my MEANS -87/-96/-14|my MEANS . -51/11/-1|my PAST 127/78/-34|my PAST . -54/-36/-3
|my PAST SOURCE 37/23/-1|my PAST message 68/67/-18|my PAST week -48/-41/0|my PILLS -89/-56/-24|my PILLS . -91/-49/-4
|my PLAN 16/66/-10|my PLAN is 56/53/-9|my SOURCE -35/-71/18|my WORK 54/8/29|my WORK . 38/43/-4|my _ , 22/25/-79
|my _ . 26/41/-60|my _ BODY -46/-27/66|my _ DEATH 2/19/-9|my _ DIE -17/-39/-1|my _ FRIEND -45/-57/29
|my _ HARM -65/-59/-39|my _ HARMED -117/-86/54|my _ KILLED 50/79/-49|my _ NEG -49/34/-4|my _ PAST -139/-126/21
|my _ PLAN -95/-81/17|my _ SOURCE 46/31/-10|my _ TAKE -51/-37/28|my _ WANT -68/-41/2|my _ _ , 24/37/-17
|my _ _ . 109/90/-14|my _ _ BETTER -16/106/-14|my _ _ DEAD -24/-9/-13|my _ _ DEATH -5/12/44|my _ _ DIE -28/-44/4
|my _ _ GONE -62/19/0|my _ _ HARM 2/6/84|my _ _ HIM -52/-31/-48|my _ _ HIMSELF 52/62/-8|my _ _ HIT 64/67/-48
|my _ _ KILL -49/-67/-49|my _ _ KIN -20/-75/32|my _ _ LIVE 36/56/-17|my _ _ NEG -105/-64/16|my _ _ NIGHT 103/53/-13
|my _ _ ONPURPOSE 75/74/0|my _ _ PAST 34/29/0|my _ _ PLAN 120/96/-61|my _ _ SOON 30/60/43|my _ _ TAKE -65/-80/65
|my _ _ TIRED -18/48/-2|my _ _ WORK 48/29/-12|my _ _ again -56/-61/-5|my _ _ are -26/-37/36|my _ _ at -35/-79/-20
|my _ _ attempt -36/-34/-5|my _ _ be 41/37/-26|my _ _ been -75/-79/32|my _ _ before -35/-28/0|my _ _ being -28/-36/61
|my _ _ chip -40/-33/0|my _ _ days 57/22/0|my _ _ died 37/78/-8|my _ _ do -75/-28/56|my _ _ earth 43/37/-3
|my _ _ how -27/-99/44|my _ _ i 31/27/-70|my _ _ in 40/40/2|my _ _ is -45/-46/-34|my _ _ loved 16/-72/-3
|my _ _ me 50/-45/23|my _ _ mess -37/-35/-1|my _ _ my 39/57/-72|my _ _ over -37/39/-13|my _ _ pain -4/63/-1
|my _ _ room 31/26/0|my _ _ talking -50/-39/48|my _ _ tennis -34/-30/0|my _ _ texted -6/-3/52|my _ _ to 43/33/-28
|my _ _ too -35/-37/37|my _ _ touching 39/27/0|my _ _ tried 23/42/-1|my _ _ was -2/62/-7|my _ _ with -83/-93/15
|my _ after 54/66/-2|my _ and 38/65/-132|my _ are 15/62/-36|my _ because 46/33/-6|my _ bed -47/-60/1
|my _ before 43/42/0|my _ break 42/44/-1|my _ by -4/-29/-1|my _ day 58/51/-8|my _ died -45/-18/-59|my _ does 16/-26/52
|my _ ended -89/71/-6|my _ ends -24/-58/-2|my _ fringe -44/-38/0|my _ has 12/-11/57|my _ home 28/90/-17
|my _ hours 51/65/-3|my _ hurts -33/-64/-12|my _ i 58/33/-18|my _ in 44/79/11|my _ is 50/86/-53|my _ left 47/57/1
|my _ life -13/72/9|my _ message 86/84/-19|my _ much -35/29/0|my _ of 61/17/7|my _ pressure -68/-54/-1
|my _ selfharms -14/-53/63|my _ since -17/-85/-7|my _ stops 59/36/0|my _ that 3/89/-3|my _ then 40/65/-1
|my _ till 144/88/-5|my _ time -27/-66/0|my _ to 25/-3/-36|my _ wants -63/-65/-10|my _ was 34/24/20|my _ when 78/72/-6
|my _ would 23/46/-38|my alarm -59/-61/0|my anyone 35/33/0|my anyone . 35/33/0|my attempt 25/16/-2
|my bandmate -38/-50/17|my bangs -72/-45/0|my bed . -51/0/0|my body 137/139/-11|my brain 39/60/-2|my brain is -2/32/-1
|my brains 64/61/0|my brains out 64/61/0|my break 48/40/-2|my break . 52/45/-2|my breath 51/7/0|my car 85/93/-25
|my car , 12/56/-2|my car . 39/42/-1|my cat 17/18/-3|my cat . 34/75/-6|my chest 20/20/-1|my chest and 57/16/0
|my commute -66/-66/-4|my course -57/-85/4|my cover -8/-19/-2|my cover LETTER -8/-19/-2|my duo -2/52/37
|my duo , 0/58/-1|my eyes 56/12/-2|my face 81/34/-10|my face . 37/48/-10|my family'd -6/47/-5|my feelings -55/-5/-14
|my feet -92/-128/-4|my final 125/127/-24|my first -61/-34/0|my grandmother 23/26/32|my guitar 59/74/-3|my guy 3/-34/45
|my hair -66/-64/-32|my hair . -53/-49/-13|my hand 48/19/-15|my hands 64/-6/-10|my head 52/77/-56|my head . 2/43/-3
|my heart 35/83/-18|my heart stops 59/36/0|my house 64/46/-2|my house . 63/64/-2|my insulin 57/17/-1|my keys 1/-56/-15
|my keys . -24/-49/0|my knee -37/-47/-2|my landlord -31/-41/0|my leftovers -19/-54/0|my life 132/95/-36
|my life . -36/-8/2|my life PAST -48/-69/0|my life SOON 38/11/-1|my life has 7/32/-2|my life is -83/-12/-14
|my life to 31/24/0|my little 38/15/59|my locker 43/33/-9|my man 68/69/-7|my mind 60/82/-8|my nephew -14/-16/55
|my niece 0/-16/37|my old -83/-128/15|my own 107/107/-2|my own BODY 45/39/-2|my own DEATH 46/37/-7
|my own fringe -44/-38/0|my own life 49/63/11|my passport 68/61/-5|my phone 49/12/-57|my room 94/78/-29
|my room for -33/-14/0|my scars 13/45/-2|my shift 41/34/-1|my sleep , -25/-65/0|my sleep . -8/39/-1|my soul -4/68/-2
|my soul is -1/46/-1|my spirit 0/84/-4|my steam -39/0/0|my stomach 54/78/-1|my subscription -40/-36/0
|my teammate -32/-34/57|my wedding -52/-70/-1|myself 282/273/-63|myself , -91/30/15|myself , HE -62/-50/0
|myself , NEG 71/0/0|myself . -42/8/-23|myself . i -52/-37/0|myself ANYMORE -133/-106/0|myself ANYMORE , -4/28/0
|myself ANYMORE . -129/-134/0|myself LAUGH 39/42/0|myself PAST 61/47/-1|myself SOON 77/110/-1|myself SOON . 25/57/-1
|myself _ , 61/58/0|myself _ . 141/131/-22|myself _ GONE -59/0/0|myself _ LAUGH 32/39/0|myself _ ONPURPOSE 43/31/0
|myself _ SOON 103/91/-1|myself _ _ , -18/-69/-2|myself _ _ . 44/-15/-29|myself _ _ LOW 12/30/0|myself _ _ WANT -41/7/0
|myself _ _ am -50/-1/-1|myself _ _ another -59/-63/0|myself _ _ have 33/-49/-1|myself _ _ i -67/24/-1
|myself _ _ is 73/40/-1|myself _ _ my -57/-53/19|myself _ _ to -96/-36/0|myself _ _ was -60/2/0
|myself _ again -35/-41/0|myself _ at -55/-53/0|myself _ day 63/33/-2|myself _ feel 35/6/0|myself _ go -27/-50/0
|myself _ my 79/33/0|myself _ these -41/-54/0|myself _ with -19/-22/0|myself after 60/78/-1|myself again 74/100/0
|myself before 50/9/0|myself for -54/2/-2|myself from 38/19/-6|myself if 61/21/-5|myself in 38/72/-2
|myself is -22/53/-2|myself is GONE -59/0/0|myself laughing -56/-53/0|myself on SOON 42/30/0|myself out -106/-88/0
|myself out . -58/-76/0|myself safe 47/53/0|myself shaving -59/-62/0|myself this 65/18/-1|myself to -49/-104/-1
|myself up -99/-120/0|myself when 54/56/0|nah -89/-74/-25|nahi 77/218/-3|nahi _ . -69/30/-1|nahi _ _ . -71/84/-2
|nails _ _ . -38/-51/0|nap -131/-151/-9|nap _ _ . -45/-53/-3|narrator -46/-32/-31|nataka 224/219/0|nataka _ . 100/67/0
|nataka _ _ . 100/67/0|near HIGH 29/31/0|near _ _ . -17/-45/-1|nearly -16/-35/-14|nearly HIT -44/-34/0
|nearly HIT me -44/-33/0|nearly _ _ . -8/-28/-2|nearly _ me -75/-79/-5|nearly _ myself 45/60/0|nearly ended 50/43/0
|nearly ended it 50/43/0|necked 87/66/-1|necked lot 54/39/0|need -69/-124/-11|needed _ _ . 12/55/0|needs _ . -43/-101/0
|neighbor 88/77/-1|neighbor . 58/53/0|neighbor . . 58/53/0|neighbor _ . 58/53/0|neighbor _ _ . 77/69/0
|neighbour 82/34/-14|nephew -22/-25/70|nephew _ MEANS -13/-16/48|nervous -45/-64/0|never 48/-18/-44|new -143/-197/5
|new MEANS -50/-40/-6|new PILLS -35/10/-1|new PILLS . -52/-7/0|new _ . -63/-52/-17|new _ _ . -129/-101/-18
|new year 66/27/1|new year . 67/35/0|next 90/45/24|next HIGH -45/-56/0|next _ HIM 36/33/0|next _ _ LETTER 34/54/-13
|next _ _ is 61/82/-1|next _ is -55/-49/16|next door -128/-104/124|next door . -49/-31/65|next life 35/51/0
|next one . 25/8/0|next time 115/47/-18|next to HIM 36/33/0|next week 67/46/16|next year -49/-1/0|next year . -52/-1/0
|nice _ . -52/-86/-14|nice _ _ . -50/-77/-15|nice to -50/2/0|nice view -7/79/0|niece -13/-48/73|nine _ _ , 103/76/-15
|nineteen -104/-23/23|ninety -70/-93/0|ninety , -60/-48/0|nobody -7/121/-29|noise -92/-10/0|noise . -6/63/0
|noise . . -6/63/0|noise _ . -10/58/0|noise _ _ . -50/-18/0|none -16/100/-26|noose 116/87/-8|normal -93/-61/28
|normal , -68/-47/-1|normal for -9/-25/48|not 169/-26/38|note 55/33/11|notebook 44/37/0|nothing 19/142/42
|notice -63/108/-10|notice _ _ , -47/-86/0|notice _ _ . -15/63/-4|notice _ i -12/62/-6|notice if -21/62/-6
|notice if i -21/62/-6|nowadays . 53/43/-2|nowadays . . 53/43/-2|nowadays _ . 53/43/-2|nowadays _ _ . 53/43/-2
|nowhere -73/-2/-6|number 86/19/20|nurse -15/-55/-9|nurse _ . -45/-28/-1|nurse _ _ . -45/-29/-1|nurses -61/-99/-26
|obsess 43/46/0|obsess over 43/46/0|obsessed 62/79/-5|obsessed _ _ . 40/43/-4|obsessed with 62/79/-5|ocd -40/-27/-9
|od 80/50/-6|odd , 34/13/0|of -46/-35/32|of DIE , -9/55/0|of DIE . -33/-25/-4|of DIE left -63/-51/0|of FOOD -47/-57/0
|of HARM myself -45/-21/-1|of HIGH 51/88/45|of HIGH , 23/47/-1|of HIGH . -17/25/47|of HIM 32/58/-49|of JUMP 72/77/-17
|of KILL 69/65/-3|of KILL me 51/21/0|of KIN 102/89/-10|of KIN . 66/54/-15|of LIVE 60/-49/9|of LIVE . 127/56/-1
|of LIVE this -46/5/0|of MEANS . -18/-23/33|of NEG 30/35/-4|of NEG HARM 54/14/-2|of SOON . -28/-4/-2|of _ , -74/-7/-33
|of _ . 40/13/5|of _ BODY -69/-30/-1|of _ BUT -63/-24/0|of _ GONE 81/95/-11|of _ HARM 54/14/-2|of _ KIN 59/16/13
|of _ LIVE 62/40/-3|of _ MEANS -34/-14/-10|of _ PAST -11/-54/-7|of _ PILLS 62/22/-8|of _ PLAN -20/-23/-9
|of _ SOON 79/12/-1|of _ _ , 24/14/-11|of _ _ . 5/62/-8|of _ _ GONE -45/7/0|of _ _ HE -35/-42/-2|of _ _ can -51/-15/-1
|of _ _ ended 54/14/-2|of _ _ in 55/49/-1|of _ _ it -1/52/30|of _ _ more -7/74/-1|of _ _ stopped -79/0/0
|of _ _ to 83/23/-25|of _ _ with -58/-54/-1|of _ cuts -7/-9/48|of _ for -75/-25/-2|of _ here 62/-5/0|of _ i -51/4/-5
|of _ left -69/-51/0|of _ my -31/50/37|of _ myself -52/-53/-2|of _ park 79/60/0|of _ that -46/37/0|of _ this -41/-42/0
|of _ wants 47/11/-36|of _ with 37/11/-1|of bed 10/90/-10|of being here 46/8/0|of car 106/80/0|of car park 79/60/0
|of em 34/42/0|of everything -28/56/-2|of future 55/1/-1|of glitter -28/-57/0|of it 1/71/-28|of it . 63/73/-23
|of life 41/24/-2|of life . 65/39/-1|of me SOON 46/41/0|of me wants 50/12/-5|of month 56/3/0|of my -72/-24/38
|of my BODY -66/-19/-1|of my KIN 84/39/33|of my MEANS -33/-13/-10|of my life -29/-68/-1|of pier 40/33/0
|of pier and 40/33/0|of pretending -5/61/0|of river -5/-45/0|of spiders -13/-37/-4|of term -21/-63/-1|of using 65/71/0
|off DEAD 57/16/25|off DEAD . 62/15/24|off HIGH 13/73/-40|off NEG -51/-58/2|off _ , -7/-82/-17|off _ . 96/108/27
|off _ HIM -29/-68/20|off _ _ , -73/-54/-4|off _ _ . 54/41/33|off _ _ at 26/13/0|off _ be 43/-3/-1|off _ for -56/-5/0
|off _ i 52/76/-3|off myself 71/32/0|off this 119/59/-1|off to -144/-165/-5|off to be 43/-3/-1|office . 33/26/-6
|office . . 34/26/-6|ok -10/-40/-57|ok . -49/-42/-27|ok . . -61/-20/-7|ok _ . -75/-52/-7|ok _ _ . -64/-36/-7
|old -154/-98/51|old _ , -15/-48/-9|old _ . 36/67/-16|old _ SAY -9/-40/37|old _ _ . 21/49/2|old _ _ i -6/-40/36
|old soldier -1/41/0|on -33/-53/-12|on . -42/25/-10|on . . 40/102/-10|on 4th 27/52/-1|on 4th and 13/40/-1
|on GONE -27/-40/0|on GONE . -27/-40/0|on HIGH 83/91/9|on HIGH , 83/82/7|on HIGH . 22/5/53|on HIGH waiting -50/-46/0
|on LIVE 70/32/5|on LIVE . 74/12/-2|on NEG 40/45/-3|on ONPURPOSE 148/98/-4|on ONPURPOSE , 30/29/-1
|on ONPURPOSE . 43/36/-3|on SOON , -27/-89/-1|on SOON . -99/-81/-14|on _ . 79/73/29|on _ BODY 76/59/26
|on _ FOOD 36/41/-1|on _ HE 116/102/6|on _ JUMP 21/24/-1|on _ KIN 3/58/1|on _ MANY -59/6/5|on _ NEG -21/-37/0
|on _ PAST -49/-81/-3|on _ PILLS 62/77/0|on _ _ HIGH 49/51/-4|on _ _ MANY -14/-54/-1|on _ _ SOON -9/12/-6
|on _ _ break 41/44/-1|on _ _ car 26/13/0|on _ _ cat -28/-40/0|on _ _ i 55/-25/1|on _ _ it 80/108/-13
|on _ _ my 21/86/-13|on _ _ sunset -26/-30/0|on _ _ too -31/-61/0|on _ _ towel 37/31/0|on _ and -47/-37/32
|on _ around 59/23/0|on _ break 47/83/-2|on _ chest -10/55/0|on _ earth 41/51/0|on _ i -64/-34/29|on _ life 111/39/-1
|on _ mind 38/36/-3|on _ own -35/2/-2|on _ planet 37/45/0|on _ right 52/47/-1|on _ side 87/58/-11|on _ this -95/-64/-36
|on _ to -33/-41/3|on _ waiting -50/-46/0|on _ with 126/38/-2|on and 31/106/-5|on beach -32/-40/0|on beach . -30/-18/0
|on bed 81/54/0|on bed . 93/64/0|on being 99/36/-2|on being around 59/23/0|on couch -3/50/0|on desk 60/66/-3
|on earth 17/12/-4|on every break -1/43/0|on holiday -38/-49/0|on kitchen 7/77/-2|on life -67/-42/-1|on life . -11/46/0
|on me . -35/-43/0|on my -49/36/93|on my BODY 113/98/-25|on my FOOD 40/44/-1|on my PAST -45/-72/0|on my break 48/40/-2
|on my mind 38/36/-3|on myself 33/57/0|on myself . 16/47/0|on parapet 56/55/0|on phone -2/7/48|on sofa -42/-35/-2
|on table 88/60/-1|on table . 45/39/0|on that -74/-89/-1|on this , -13/65/0|on this . -21/77/0|on this earth 41/51/0
|on this planet 37/45/0|on time -22/-45/-36|on top 28/29/-1|on way 54/39/0|on with 69/12/-1|on with life 60/8/-1
|once -37/-34/-33|one 62/18/17|one . 17/40/-15|one . . 45/48/-15|one _ , -48/-72/-2|one _ _ . 51/66/-28
|one _ _ END 71/30/-9|one _ _ me 70/46/0|one _ _ my -57/-44/-3|one _ _ time -47/-47/0|one _ _ to 123/106/6
|one _ at -48/-48/0|one _ day 55/66/0|one _ is 21/20/-1|one _ left -17/-31/0|one _ to 58/35/-5|one at 79/62/-8
|one day -128/-108/31|one day at -47/-47/0|one less 61/51/-1|one life -58/-12/0|one more 6/-41/-16|one of 24/-63/67
|one round 33/31/0|one step 8/68/-3|one to 18/38/0|ones 136/99/-10|ones _ _ . 77/58/-9|ones who 53/42/0
|onions -30/-61/0|online -38/-55/65|online _ . -15/-53/43|only 85/146/-29|only . -33/-87/-3|only DEATH 65/36/-1
|only WANT rest -58/0/0|only _ . 58/-8/33|only _ HE -8/57/-8|only _ _ , 56/30/-4|only _ _ . -40/-11/36
|only _ _ is 35/78/-20|only _ _ to 52/-10/0|only _ _ works 41/7/0|only _ i 9/-42/-2|only _ rest -58/0/0
|only _ that 63/18/0|only thing 70/24/-2|only way i -44/-45/0|onto 95/49/-1|op -76/-110/-2|open 55/56/-6
|open . 23/35/-3|open . . 55/33/-2|open _ _ . 42/-2/-3|open and 12/47/-1|opened _ , -47/-70/0|opening -5/-11/0
|opioids 68/62/-1|opioids . 41/33/0|opioids . . 41/33/0|opioids _ . 41/33/0|opioids _ _ . 41/33/0|option 56/60/-11
|option _ . 56/38/-3|option _ _ . 56/38/-3|option left 73/25/-1|option left . 71/25/-1|or -13/-9/-35|or DIE -80/-38/0
|or HIGH 89/46/-2|or _ . -20/120/-45|or anything 14/33/-1|ordered -31/-79/0|other 42/65/15|other _ _ . 20/72/21
|other _ and 42/63/-8|other _ of -44/-54/0|other side of -44/-54/0|our -101/-111/109|our _ . 45/30/-9
|our _ SAY -68/-36/93|our _ _ " -3/-22/57|our _ _ . 61/38/-9|our passports 50/59/-18|out 52/20/-12|out , HE -56/-43/0
|out . 79/103/16|out . HE 88/78/-8|out SOON -59/-36/-12|out SOON . -65/-41/0|out _ HE 30/23/-77|out _ NEG 45/32/0
|out _ SOON 93/95/0|out _ WORK -36/-51/-1|out _ _ END -66/-52/0|out _ _ is 40/85/-28|out _ duck -5/-72/0
|out _ for -36/-38/0|out _ good 62/80/-4|out _ i -63/-69/-18|out _ it 144/81/-3|out _ life 66/28/0|out _ my -44/-36/-18
|out for duck -5/-72/0|out for good 62/80/-4|out in 65/52/2|out of it 65/22/-3|out of life 66/28/0
|out of my -47/-47/-10|out with -40/-47/8|outlive -37/-26/0|outlive _ . -37/-26/0|outlive _ _ . -37/-26/0
|outlived -40/42/0|outlived _ _ . -24/53/0|outlived my -9/53/0|outside 126/85/-49|outside _ _ . 58/66/-19
|over -52/-96/-8|over , -15/-60/-1|over . 71/102/11|over . . 40/91/11|over END 39/27/0|over END it 39/27/0
|over HIGH -55/-46/-2|over _ , -73/-23/-12|over _ SOON 41/53/-1|over _ _ . 35/61/16|over _ by -31/-38/0
|over _ head 34/68/-1|over _ it 36/22/0|over _ me 49/33/0|over _ to -59/-1/0|over and -66/-35/19|over edge 34/31/-1
|over here -7/-45/0|over here . -7/-45/0|over it -42/-19/-3|over my 14/27/-3|over my head 34/68/-1|over rail 81/66/-1
|over rail SOON 30/37/0|overdose -16/4/62|overdosed 58/81/20|owe -1/-61/-1|own 46/3/-2|own BODY 45/39/-2
|own DEATH 46/37/-7|own DEATH . 43/31/-5|own _ . 39/76/-19|own _ SOON 41/11/0|own _ _ . 32/62/-16|own _ _ NEG -72/2/0
|own _ it -37/-42/0|own fringe -45/-39/-6|own fringe . -40/-34/-6|own hand 66/45/0|own life 42/21/-21|packet 54/47/-1
|packet _ _ . 41/33/0|page -51/-64/-1|pain -64/73/3|pain . 94/40/6|pain . . 92/68/6|pain _ . 106/115/6
|pain _ _ . 51/160/5|pain _ _ me -28/-66/0|painful 82/60/-1|painful _ _ . 79/59/-1|painkillers 40/29/-8
|painless 61/26/-3|painless _ . 44/14/-1|painless _ _ . 44/14/-1|painless ways 54/47/-2|painless ways . 46/39/0
|paint -66/-105/-19|painting -54/-77/-44|pancakes -51/-63/-2|panic 61/76/21|panic , 12/37/-1|panic attack -9/-42/-1
|paper -70/-89/-5|papers , 44/56/0|paperwork -38/-44/-4|paracetamol 79/84/-13|paramedic -11/-47/29
|paramedic _ _ can -4/-49/0|paramedic _ i -3/-47/0|paramedic and -3/-47/0|paramedic and i -3/-47/0|parapet 59/60/0
|parapet . 45/41/0|parapet . . 45/41/0|parapet _ . 45/41/0|parapet _ _ . 45/41/0|parents 27/83/-83|park , -34/-29/0
|park . -39/-49/-2|park . . -39/-48/-2|parked 50/63/-1|parked _ HIGH 39/51/0|parked _ _ , 22/40/0|parked at 32/51/-1
|parked at HIGH 22/40/0|part _ _ wants 42/7/-5|part _ me -40/50/-5|part of -42/46/-5|part of me -40/50/-5
|partner 82/43/84|party -78/-106/-50|party . -57/-50/-1|party . . -53/-53/-1|party _ . -64/-63/-1
|party _ _ . -74/-67/-2|passed -88/-69/-27|passed . . -49/9/1|passed _ . -53/-2/-5|passed _ _ , -2/56/-5
|passed _ _ . -48/-1/-5|passed in 1/57/-2|passes 10/47/-1|passive 48/41/0|passive si 48/41/0|passport 78/68/-6
|passports 50/59/-18|past 80/33/-27|past _ _ i 61/13/0|patients -52/4/-2|peace 118/88/-5|peace _ . 24/41/-2
|peace _ _ . 46/76/-2|peas -42/-55/0|pen -15/-54/-1|pen _ . -28/-51/0|pens -25/-46/0|people 87/70/-110
|permanently 77/67/3|permanently . 32/29/-1|permanently . . 32/29/-1|permanently _ . 47/34/-1
|permanently _ _ . 47/34/-1|person -56/66/101|person . -4/60/-25|person . . -4/60/-25|person _ _ . -21/112/-44
|person _ _ HIMSELF 42/32/-2|person _ kills 42/32/-2|person who 42/32/-2|person who kills 42/32/-2|pesticide 37/22/-4
|petrol 60/71/-11|pharmacy -44/-56/-1|phase . -20/-38/0|phase . i -21/-38/0|phase _ _ am -21/-38/0|phase _ i -28/-37/0
|phone -14/-8/-10|phone DEAD -27/-55/0|phone _ . -73/-51/30|phone _ _ . -94/-73/62|phone _ in 51/35/-1|phones -51/-2/0
|photo -46/-22/19|photo _ _ . -62/-68/3|photo of -30/-53/28|photos -41/-63/39|photos _ HIGH -34/-45/38
|photos _ _ . -37/-49/36|photos of -32/-45/47|picked 63/75/-1|picked _ . 81/132/6|picked _ i 57/16/-2
|picked day 102/26/-1|picked day . 67/24/0|picked place -7/79/0|picked place . -7/80/0|pictures -72/-67/7
|pictures _ _ . -62/-57/-31|pictures of -18/-20/73|piece -26/-45/0|piece _ _ . -10/-21/0|piece of -23/-43/0
|pieces -45/19/0|pieces . -5/61/0|pieces . . -5/61/0|pieces _ . -5/61/0|pieces _ _ . -5/61/0|pier 45/-9/-1
|pier and 40/33/0|pill -32/-51/41|pillows -37/-53/-2|pillows . -37/-53/-2|pillows . . -37/-53/-2|pillows _ . -37/-53/-2
|pillows _ _ . -37/-53/-2|pills -72/-37/88|pins -29/-48/-2|pistol 48/53/-2|pizza -34/-59/-5|place -3/50/-51
|place . 25/35/-29|placed -23/-65/-1|placed _ _ . -23/-65/0|places 97/12/0|plan 54/39/-3|plane -58/-88/-1
|plane _ _ . -51/-52/0|planet 56/57/0|planet . 39/48/0|planet . . 38/47/0|planet _ . 55/57/0|planet _ _ . 56/57/0
|planning 147/185/8|plant -63/-73/-50|plant _ . -32/-36/0|plant _ _ . -39/-54/-1|plants -86/-107/-5|plants . -8/-69/0
|plants _ . -44/-69/0|plants _ _ . -47/-74/-1|platoon -9/35/9|playing -14/-65/-2|playing _ . -31/-50/0
|playing _ _ . -31/-50/0|please 69/45/112|please HE 59/69/-31|please KILL 37/41/0|please KILL me 44/59/0
|please _ NEG 23/30/-16|please _ _ mean 17/39/0|please _ _ save 36/7/0|please _ me 45/43/-6|please _ on -17/-17/54
|please _ that -51/-5/0|please check -19/-19/54|please check on -17/-17/54|please do 17/28/-15|please do NEG 23/30/-16
|please look -49/-38/126|please remember me 54/32/0|please tell -58/-71/-7|plumber -35/-87/-7|plumber _ . -24/-51/-6
|plumber _ _ . -24/-51/-6|point 33/41/-15|pointless -36/74/-2|poison 53/61/75|police 107/79/-41|pool -71/-71/-3
|pool . -27/-30/-2|pool . . -27/-30/-2|pool _ . -27/-30/-2|pool _ _ . -46/-49/-2|popped 62/43/-3|popping 52/27/-1
|popping MANY 54/43/-1|porter -16/-31/51|portugal -53/-66/0|portugal . -53/-66/0|portugal . . -53/-66/0
|portugal _ . -53/-66/0|portugal _ _ . -53/-66/0|post 71/52/90|posted -56/-86/165|posted LETTER -37/-39/18
|posted _ LETTER -39/-42/48|posted _ _ . -40/-26/13|posted _ _ MEANS -20/-27/33|posted _ of -22/-31/52
|posted photo -14/-23/49|posted photo of -14/-23/49|poured 70/48/-11|power -37/-48/-1|power _ _ . -29/-44/-1
|practice -56/-73/-1|practising _ for -27/-32/0|practising knot for -27/-32/0|pray 94/39/-8|pray _ DEATH 39/35/-1
|pray for DEATH 39/35/-1|prayed -7/77/0|prayer -65/-109/0|prefer 122/67/-1|prefer to 54/40/-1|pregnant and -33/-34/0
|prepared 126/58/-1|present -68/-93/-3|present _ . -58/-29/0|present _ _ . -76/-74/-2|presentation -64/-79/-3
|pressed 42/56/0|pressure -80/-40/-1|pretending -23/112/0|pretending _ am -5/47/0|pretending i -5/47/0
|pretending i am -5/47/0|pretty 64/12/-1|prevention -107/-132/-15|price -37/-46/-1|price _ . -34/-35/-1
|price _ _ . -35/-36/-1|pride -23/-89/-1|printer -111/-138/-1|printer . -44/-41/0|printer . . -44/-41/0
|printer _ . -44/-41/-1|printer _ _ . -44/-41/-1|prison -1/53/0|prison _ _ . 5/52/0|project -65/-54/-1
|prologue -36/-19/0|prologue . -36/-19/0|prologue . . -36/-19/0|prologue _ . -36/-19/0|prologue _ _ . -36/-19/0
|proper -37/-33/-1|proud -88/-44/-39|proud . -21/-46/-4|proud . . -21/-46/-4|proud _ . -21/-47/-4
|proud _ _ . -86/-59/-39|proud of -70/-90/-36|pub -73/-66/-4|pulled 21/-66/-6|punched 40/64/-20|punching 84/43/-6
|pupil -8/-10/57|puppies -25/-42/-1|puppy -28/-71/0|puppy _ _ . -28/-71/0|purple -52/-53/0|purpose 86/96/-4
|put _ TAKE -50/14/-1|put _ _ in -15/-36/2|put _ _ me 62/20/0|put _ _ my 62/83/-4|put _ in 67/46/22|put _ to 34/7/1
|put bullet 45/33/-2|put bullet in 45/33/-2|put it TAKE -50/19/0|puzzle -26/-70/0|quarry 37/13/0|quarry . 38/13/0
|question 46/52/-2|queue -73/-135/-4|queue , 40/37/0|quickly 46/37/0|quickly . 46/37/0|quickly . . 46/37/0
|quickly _ . 46/37/0|quickly _ _ . 46/37/0|quiet -94/-24/72|quiet _ . -61/-68/75|quiet _ _ . -56/-21/74
|quiet again -5/-33/57|quiet again . -5/-33/57|quietly 89/90/-4|quit -69/-113/-1|radiators -36/-38/0|radio . 37/60/-52
|rage -9/-80/-4|raha 61/-3/116|raha hoon 64/4/-2|raid 0/-60/21|rail 188/144/-2|rail SOON 30/37/0|rail _ HIGH 40/30/-1
|rail _ _ wind 30/37/0|rail of 40/30/-1|rail of HIGH 40/30/-1|railing 89/80/-3|railway 142/73/4
|railway SOURCE 101/66/-1|railway _ , 59/59/0|railway _ . 61/34/5|rain -35/-108/-14|rain _ _ . 1/-85/-1|ran -100/-90/-2
|rang -75/-66/68|rang _ . -31/-29/63|rang _ _ . -51/-29/63|raped 208/196/-18|rather 67/20/11|razor 4/-23/9
|razors 50/31/0|read -55/-107/-17|read _ . 52/11/-2|read _ _ . 64/22/-2|read this 69/56/0|read this . 75/46/0
|reading -12/-29/-36|reading _ , 32/18/0|reading this 31/19/-1|reading this , 32/18/0|reads _ _ . -26/-51/74
|ready -2/-73/2|real 65/27/29|real . 65/71/21|real . . 63/69/21|real _ . 58/71/41|real _ _ . 45/67/40|reason 72/60/27
|reasons -50/-9/-1|reasons _ _ LIVE -40/14/0|reasons _ stay -48/23/0|reasons to -48/23/0|reasons to stay -48/23/0
|recently 38/28/-1|recently . 38/28/-1|recently . . 38/28/-1|recently _ . 38/28/-1|recently _ _ . 38/28/-1
|recipe -38/-65/-4|recipe _ _ . -18/-35/-2|reckon 54/-9/-6|recognise -2/58/0|red -25/-44/-2|red . 71/50/-1
|refused -13/-65/0|rehearsals -86/-94/0|rehearsals _ _ . -86/-94/0|relapse 107/106/0|relapsed 82/29/16|relax -38/-4/0
|relax . -38/-3/0|relax . . -38/-3/0|relax _ . -38/-3/0|relax _ _ . -38/-3/0|relieved 112/46/-3|relieved . -38/-48/0
|relieved . . -38/-48/0|relieved _ i 54/9/0|relieved if 54/9/0|relieved if i 54/9/0|remember 36/104/-6
|remember _ _ funny 48/31/0|remember _ as 48/31/0|remember me 77/59/0|remember me as 48/31/0|remote -73/-70/-10
|report -76/-89/101|report _ _ . -15/-21/58|resolved 70/34/-1|resolved to 70/34/-1|rest -33/-27/-4|rest _ i -58/2/0
|rest of 31/51/0|result _ . 71/40/0|result _ _ . 71/40/0|review -37/-29/0|review _ . -38/-29/0|review _ _ . -38/-29/0
|reviews -6/-23/0|reviews _ . -6/-23/0|reviews _ _ . -6/-23/0|revolver 173/121/0|revolver and 117/57/0|rice -33/-36/-12
|rid 59/35/0|rid _ me 32/22/0|rid of 59/35/0|rid of me 32/22/0|ride -4/-36/0|rifle -42/-26/53|right 53/7/14
|right SOON 64/107/36|right SOON . 37/87/-1|right _ . 71/40/17|right _ and -25/-82/-4|risk 67/26/37|risk . 59/26/38
|risk _ _ . 57/23/38|river 50/-2/-4|road 45/-7/18|robot -76/29/0|robot _ _ . -3/29/0|rock -34/62/-4
|rock bottom -12/100/-1|romantic -2/-44/0|romantic _ _ . -2/-44/0|roof 12/22/1|room 28/-10/-78|room , -37/-56/-4
|room . . 50/64/-8|room _ LOW 53/31/0|room _ _ , 52/68/0|room _ _ . 68/72/-11|room is 87/103/0|room is LOW 53/31/0
|roommate -5/-17/75|rope 8/30/76|roped -28/-49/0|roses -131/-153/-49|roses and -43/-34/-1|round _ MANY 31/26/0
|round _ _ . -57/-63/-2|round _ _ it 23/23/-4|round to -28/-64/0|roz 72/75/-1|roz , 72/75/-1|rubbish , -3/-38/-1
|rubbish _ _ . -15/34/-2|ruin -48/6/0|ruined -34/27/-8|ruined _ _ . -55/16/-1|run away -47/17/0|running -51/2/-4
|sad -53/65/-17|sad MANY -7/60/0|sad _ . -41/63/-15|sad _ _ . -81/53/-16|sad _ _ LOW -2/-65/0|sad and -18/-79/0
|sadness -38/115/-2|sadness _ _ . -47/64/-1|safe 46/-53/16|safe . 33/0/1|safe . . 56/71/1|safe SOON -32/-33/0
|safe SOON , -37/-41/0|safe _ , -37/-41/0|safe _ . 67/80/1|safe _ _ . 138/82/1|safe _ home 51/16/10|safe at 55/48/10
|safe at home 55/48/10|safety 17/31/-4|safety _ . 57/39/-1|safety _ _ . 53/13/-1|said -29/-31/57|salary -47/-99/0
|salary _ _ . -47/-99/0|sale -45/-63/-1|sale _ _ . -50/-65/-1|same 66/122/-41|same _ . 73/58/-27|same _ _ . 71/79/-30
|sandwiches -13/-31/-3|sandwiches _ . -13/-30/-3|sandwiches _ _ . -13/-30/-3|sat _ HIGH 58/12/-1|sat _ me -53/-50/-1
|sat on 68/25/-5|sat on HIGH 58/12/-1|sat with -21/-31/-7|sat with me -53/-50/-1|saturday 30/-43/-20|save me 48/11/0
|saved 41/27/-9|saved . 41/-4/-9|saved . . 44/-4/-9|saved _ . 67/13/-10|saved _ _ . 63/10/-10|saves -10/-46/-6
|saw -49/-55/107|saw _ _ . -37/-73/39|saw me -31/-52/0|say 80/80/-5|saying -74/-135/104|saying HE -54/-33/72
|saying LETTER 63/52/-4|saying _ WANT -39/-4/4|saying _ _ WANT -38/-1/2|saying _ _ be -20/-59/45
|saying _ _ to -56/-14/21|saying _ to 62/37/-3|saying _ would -9/-45/42|saying i -55/2/0|saying i WANT -35/0/0
|saying that -41/-7/3|scared 27/5/49|scarf -26/-52/-1|scars -31/59/-9|scars _ old -2/61/-1|school 149/151/30
|score 33/28/-2|scouts -31/-34/0|scratch -48/-42/0|scream -78/-88/-8|scripting -29/-40/0|scripting _ _ SAY -29/-40/0
|scripting _ me -29/-40/0|scripting helps -29/-40/0|scripting helps me -29/-40/0|sea _ . -21/-30/-1
|sea _ _ . -24/-32/-1|season -24/-36/-21|sedatives 38/33/0|sedatives _ . 38/33/0|sedatives _ _ . 38/33/0|see 57/72/-58
|see NEG 19/42/0|see SOON 44/68/0|see SOON . 83/89/0|see _ NEG -37/-13/0|see _ _ . 55/54/-17|see _ _ LIVE 45/1/0
|see _ _ am 83/2/0|see _ _ should 54/1/0|see _ day 46/22/0|see _ i 106/9/-1|see _ more -16/-59/0|see _ of -19/-94/0
|see _ year 71/29/1|see another 80/55/0|see christmas 55/15/0|see future -49/1/0|see how i 44/1/0|see new 64/24/1
|see new year 71/29/1|see one -16/-59/0|see one more -16/-59/0|see why 54/21/0|seems 44/95/2|seems _ _ . 19/55/-2
|sees -48/-4/14|sees _ _ . -47/-45/-8|self -22/-45/-2|self _ _ i 4/-32/0|self care 3/-33/0|self care and 4/-32/0
|selfharm 5/47/-16|selfharming 133/48/112|selfharms -19/-62/111|selfharms and -13/-52/56|sell -63/-125/-1
|sell _ _ , -25/-47/0|send -12/-41/-21|send _ _ . -55/-61/-3|send _ home -44/-41/0|send me -29/-39/0
|send me home -42/-41/0|sends 55/30/20|sent -75/-51/85|sent me -43/-53/44|series -40/-82/-14|series . -26/-48/-1
|series . . -26/-48/-1|series _ . -26/-48/-1|series _ _ . -26/-48/-1|sertraline 34/8/-1|sertraline , 42/25/0
|sertraline _ _ , 42/27/0|served -14/-18/30|server -47/-46/80|server . 15/-13/39|server . . 15/-13/39
|server _ . 8/-20/37|server _ _ . -27/-12/37|serves -42/-42/-13|serves _ _ . -42/-42/-13|set 111/39/-11|set to 58/55/-1
|seven -61/-19/-2|seventeen -24/-36/46|seventeen _ _ . -16/-4/39|shaadi -23/-37/0|shake 86/77/-5|shake KIN 52/33/0
|shake KIN . 52/33/0|shake _ . 66/42/0|shake _ _ . 90/84/-1|shame -50/96/-3|shame _ _ . -47/55/-1|shaving -62/-64/0
|shaving _ _ . -62/-64/0|she -74/-71/90|shed 84/11/-6|shed . 44/50/-2|shed . . 60/48/-1|shed _ . 60/48/-1
|shelf -61/-72/-1|shell -4/49/0|shell . -4/49/0|shell . . -4/49/0|shell _ . -4/49/0|shell _ _ . -4/49/0
|shifts -13/-70/0|shirt -13/-45/-1|shirt _ . -10/-42/-1|shirt _ _ . -10/-42/-1|shoes -43/-31/-4|shoes . -33/-48/0
|shoes . . -33/-48/0|shoes _ . -35/-56/0|shop . -47/-26/-10|shop . . -47/-26/-10|shop _ . -56/-42/-10
|shop _ _ . -56/-42/-11|shopping _ _ . -13/-52/-6|short -46/-92/-5|shot -53/-67/-47|shotgun 43/61/26|should -4/-6/72
|should DIE -41/-21/-2|should DIE . -42/-21/-2|should END 78/28/-1|should _ KILLED 45/35/0|should _ _ . 82/14/20
|should _ _ me 12/58/-3|should have 43/104/-3|should have KILLED 44/34/0|should i -27/-41/92|shouted -35/-72/0
|shouts 44/47/55|shouts _ _ , -24/-19/33|shouts and -24/-23/68|show -61/-52/-9|show . -29/-35/-8|show . . -29/-35/-8
|show _ . -45/-46/-8|show _ _ . -48/-53/-9|shut 78/57/-2|shut . 50/52/-2|shut . . 50/52/-2|shut _ . 35/41/-2
|shut _ _ . 52/41/-2|si 92/77/0|si . 71/54/0|si . . 71/54/0|si _ . 71/54/0|si _ _ . 71/54/0|sick 10/-53/-22
|side , -34/-77/0|signing _ _ good -34/51/-3|silence -22/43/0|silence in -20/37/-1|silent 8/49/-8|silent and -29/4/0
|silo 38/18/0|simple 75/50/0|simple _ _ . 75/50/0|simple as 42/19/0|since 1/59/14|since HE 18/60/-29
|since HE passed 3/47/0|since _ . 73/95/21|since _ _ . -9/73/52|since _ passed 9/46/0|since i -32/-6/-2|sing -56/-94/-3
|sing _ _ . -37/-82/0|singing -22/-25/-1|single -82/49/-6|sink -47/-21/-1|sinking -11/54/0|sister -77/-102/64
|sit -56/9/-30|sit _ _ . -51/15/-1|sit in -28/53/0|sitaki 57/39/0|sitaki _ tena 57/39/0|sitting 79/118/7
|sitting _ _ . 3/41/-5|six -14/-55/28|six . . -35/-28/-5|six _ . -46/-19/-7|six _ _ . -39/-35/-13|six _ _ i 41/26/-4
|six days 37/46/-2|skatepark -71/-80/-2|skatepark . -20/-35/-1|skatepark . . -20/-35/-1|skatepark _ . -20/-35/-1
|skatepark _ _ . -45/-49/-2|skipping -35/-36/0|slapping 50/34/0|slay -34/-42/0|slayed -21/-39/-4|slayed _ . -19/-35/0
|slayed _ _ . -20/-36/-4|slayed me -19/-35/0|slayed me . -19/-35/0|sleep 23/-18/1|sleep MANY -7/-30/0
|sleep _ , -42/-79/0|sleep _ . 43/-10/-24|sleep _ NEG -95/22/-5|sleep _ SOON -28/-36/0|sleep _ _ . 5/-26/-6
|sleep _ _ NEG 37/29/0|sleep _ _ have -67/11/0|sleep and -44/-33/-6|sleep and NEG -75/-50/-4|sleep for 54/37/63
|sleep forever 55/1/2|sleep forever . 38/37/0|sleepers 50/48/-2|sleeping 111/84/14|sleeping _ . 52/42/1
|sleeping _ _ . 51/51/-1|sleepover -39/-77/0|slept -80/-147/-9|slept DEAD -47/-30/-1|slept DEAD . -47/-30/-1
|slept _ . -54/-59/-5|slept _ _ . -64/-55/-7|sliced 42/49/0|slicing 71/73/-1|slicing _ BODY 39/32/-1
|slicing my 73/73/-1|slicing my BODY 39/32/-1|slit _ BODY 41/45/0|slit my 73/59/-1|slit my BODY 54/47/0|slot 26/61/0
|slow -10/-50/-12|small -97/-77/-8|small . -54/-91/-1|small _ . -47/-82/-1|small _ _ . -35/-42/-1|smash 47/63/0
|smash _ _ . 39/26/0|smashing 104/69/-43|smiled -73/-71/-1|smoking -50/-62/-2|smoking . -43/-50/-1
|smoking . . -43/-49/0|smoking _ . -43/-49/0|smoking _ _ . -43/-49/0|smother 122/100/-7|smother KIN 36/29/-1
|smother KIN . 36/29/-1|smother _ . 80/78/-1|smother _ _ . 111/98/-2|snacks -31/-82/-1|snap 44/11/0|sneeze -18/-41/0
|sneeze . -18/-41/0|sneeze . . -18/-41/0|sneeze _ . -18/-41/0|sneeze _ _ . -18/-41/0|sniper 39/19/15|sniper . 53/49/0
|sniper . . 53/49/0|sniper _ . 53/49/0|sniper _ _ . 53/49/0|snow 10/-44/0|snow _ . -16/-48/0|snow _ _ . -12/-46/0
|sober . 47/14/0|sober . . 47/14/0|sober _ . 50/16/0|sober _ _ . 51/35/-1|sock -44/-29/-3|sock _ _ . -44/-29/-3
|sofa -90/-124/-7|sofa . -37/-55/-2|sofa _ _ . -60/-71/-2|soldier -103/41/-2|some -52/-5/-5|some PILLS 95/86/-1
|some PILLS and 50/41/-1|some _ _ . 32/0/-2|some _ i 16/67/-2|some days -69/18/-2|some days i -44/17/-2
|someone 22/-13/74|something 122/139/73|something _ HIS 53/58/0|something _ SOON -74/-14/40|something _ _ . 3/14/52
|something _ _ FOOD 53/58/0|something _ _ NEG 48/4/-3|something _ would -45/0/0|something i would -45/0/0
|something in 34/87/-6|something in HIS 53/58/0|something stupid 2/-22/39|something stupid SOON -29/-14/40
|sometimes -67/4/-19|sometimes _ THINK -52/44/-19|sometimes _ _ to 35/-9/0|sometimes i -33/12/-19
|sometimes i THINK -52/44/-19|son -66/-84/128|song 1/-24/7|soon 11/45/-1|sorry 82/61/4|sorry . 34/-34/-10
|sorry _ . 79/45/-11|sorry _ _ . 74/101/21|sorted -64/-41/-24|sorted _ _ , -11/-49/0|soul -56/123/-2|soul . -37/13/0
|soul . . -37/13/0|soul _ . -38/54/0|soul _ TIRED -1/38/-1|soul _ _ . -40/111/-2|soul is -1/46/-1
|soul is TIRED -1/38/-1|sounded -25/-17/102|sounded _ . -12/-8/65|sounded _ _ . -12/-8/65|soup -81/-117/-16
|soup . -29/-47/-15|soup . . -29/-46/-14|soup _ . -40/-56/-14|soup _ _ . -46/-62/-14|sourdough -22/-83/-7
|spain -76/-60/0|spain _ _ . -73/-55/0|spider -50/-62/0|spider _ _ . -47/-55/0|spiders -40/-72/-4
|spiders _ . -30/-48/-1|spiders _ _ . -37/-67/-1|spirit -1/69/-4|spirit _ _ . -5/44/-1|spoil -34/-42/-1
|spoil END -57/-44/-1|spoil END . -54/-43/-1|spoil _ . -30/-41/-1|spoil _ _ . -34/-42/-1|spoon 4/-2/-3
|spoon _ . -29/-43/-1|spoon _ _ . -29/-43/-1|squad -63/-65/-2|squad _ . -44/-41/0|squad _ _ . -47/-44/0|stab 125/81/-16
|stabbing 101/97/-1|staff 49/26/83|stairs 51/-23/-34|stairs and -45/-31/-3|stalker 45/30/-1|stalking 123/85/-1
|stalking _ _ . 123/85/-1|standing 134/50/-11|standing _ HIGH 40/53/-8|standing _ _ . 72/81/-6|standing at 47/32/-2
|standing near 29/31/0|standing near HIGH 29/31/0|standing on 46/39/-9|stare -64/-10/0|staring 48/47/-5
|staring _ _ . 80/71/-4|staring at 48/47/-5|start -73/-143/-1|started 96/60/-5|started HARM 44/58/-4
|started HARM again 33/48/-4|started _ _ . 100/85/13|started _ again 33/48/-4|started _ me 60/48/-17|starting 95/81/0
|starting _ . 50/46/0|starting _ _ . 59/52/0|starts -117/-22/-9|starve 57/28/-1|starving 91/5/6|starving myself 94/50/0
|stash 45/39/0|stash . 45/39/0|stash . . 45/39/0|stash _ . 45/39/0|stash _ _ . 45/39/0|state -7/-43/0|station -41/-27/5
|stay 45/51/-6|stay LIVE 70/52/-2|stay _ . 4/55/-4|stay _ _ . 78/73/-4|stay off -66/-93/0|staying 36/-24/-4
|staying LIVE 88/33/-2|staying LIVE . 55/31/0|steam -40/0/5|steam _ _ i -39/0/0|steam library -40/0/5|step 86/85/3
|stepdad 113/112/-43|stepfather 101/62/0|stepfather _ me 54/43/0|stepping 61/51/0|stepping _ _ of 46/46/0
|stepping _ front 46/46/0|stepping in 46/46/0|stepping in front 46/46/0|stick 85/91/-23|stockpiling 34/37/0
|stomach 68/25/-3|stomach . 15/38/0|stomach . . 11/37/0|stomach _ . 43/3/-1|stomach _ _ . 53/10/-1|stones 117/108/-1
|stones _ _ . 69/54/0|stood 111/28/-38|stool 74/92/0|stop 33/71/-43|stopped -88/-24/49|stopped THINK -75/1/0
|stopped THINK PLAN -80/0/0|stopped _ . -99/-14/10|stopped _ PLAN -85/20/0|stopped _ _ . -156/60/5|stopped my 101/39/-1
|stops 7/56/-5|stops _ . 54/56/0|stops _ _ am -71/2/0|stops _ from 68/7/-4|stops _ i -65/2/0|stops me 66/11/-4
|stops me from 68/7/-4|storey 65/32/0|straight 53/4/-44|straight _ _ . 55/5/-3|strangled 127/127/-13|strangles 49/47/-2
|strangling 69/71/-2|streak 45/10/-2|streak _ NEG 54/14/-2|streak _ _ HARM 54/14/-2|streak of 43/6/-2
|streak of NEG 54/14/-2|stream -42/-56/36|stream NEG -35/-52/0|strength -7/63/0|stressed -40/-75/-15|strikes 66/33/-6
|strip 49/45/0|strong -2/66/-3|strong . 21/50/-1|strong . . 21/50/-1|strong _ . 36/52/-1|strong _ _ . 47/54/-1
|strop -29/-72/0|stuck -42/14/-4|stuck _ _ head -17/-50/-3|stuck _ my -17/-50/-3|stuck in -30/-24/-4
|stuck in my -17/-50/-3|study -82/-87/1|study _ . -19/-60/0|stuff 89/43/19|stupid -14/-82/39|stupid SOON -29/-14/40
|stupid SOON . -27/-13/35|stupid _ . -29/-10/35|stupid _ _ . -9/7/34|subscription -50/-48/-3
|subscription _ . -39/-35/-3|subscription _ _ . -39/-35/-3|such _ . 29/50/0|such is -12/-51/0|suck -17/41/0
|suffering . 61/61/0|suffering . . 61/61/0|suffering _ . 67/74/0|sugar -98/-112/-4|sugar . -41/-39/-2
|sugar . . -41/-39/-2|sugar _ . -41/-39/-2|sugar _ _ . -45/-52/-2|suicidal 95/70/109|suicide 19/41/-6|summer -76/-61/-3
|summer . -37/-46/-2|summer . . -40/-47/-2|summer _ . -49/-57/-2|summer _ _ . -56/-62/-2|summer at -33/-44/0
|sun . 0/57/0|sundays -24/-48/0|sunrise 56/20/7|sunset . . -29/-32/0|sunset _ . -29/-32/0|sunset _ _ . -27/-31/0
|support -82/-126/-24|sure 115/155/-6|sure _ i 39/7/0|sure my 35/34/0|surgery 63/26/-5|survive 77/3/-7
|survived . 44/4/-1|survived . . 44/4/-1|survived _ to 36/24/0|suya -68/-96/-3|swallow 36/-15/-5|swallowed 168/151/-29
|swallowing 38/80/-1|swap 44/23/0|swear 54/0/0|swear . 54/43/0|swear . . 54/43/0|swear _ _ . 68/39/0|sweets -64/-73/-2
|sweets and -25/-49/-1|swerving 47/42/-1|swerving _ _ . 47/42/-1|swimming -49/-55/-1|swing -93/-121/-2
|switch -31/-52/-1|switch _ . -31/-58/0|switch _ _ . -41/-62/-1|switch off -33/-66/0|switch off . -33/-66/0
|syllabus -32/-31/-1|table 16/51/-4|table , 45/-34/-1|table _ _ . -61/58/-1|tablets 18/40/-3|tabs 31/43/-1
|tabs _ . 31/43/-1|tabs _ _ . 31/43/-1|take -18/-49/6|takes 92/-23/-7|takes my 115/88/-25|talk -24/-79/78
|talk PLAN -64/-68/26|talk _ _ . -62/-124/10|talk me 46/0/-3|talk me out 46/0/-3|talk to -98/-47/37
|talked TAKE to -43/-60/0|talked _ . 103/54/0|talked _ to -43/-60/0|talking -99/-171/109|talking PLAN -93/-73/129
|talking PLAN DEATH -13/-11/53|talking _ DEATH -13/-11/53|talking _ me -26/-85/-7|talks -33/-58/63
|talks PLAN -32/-54/63|taller -19/-35/0|taller . -19/-35/0|taller . . -19/-35/0|taller _ . -19/-35/0
|taller _ _ . -19/-35/0|tap -47/-111/0|tattoo -61/-68/-1|tattoo _ _ . -60/-62/-1|taught -84/-108/0|tbh 36/82/-2
|teacher 1/-47/-49|team -74/-86/-28|teammate -32/-34/57|teenager -63/-112/34|tell 18/-43/21|tell . 57/52/18
|tell . . 53/52/18|tell _ KIN 44/16/-33|tell _ _ KIN 68/81/-2|tell _ _ i -10/-46/-14|tell _ i 67/-14/-11
|tell _ to 58/74/-1|tell me -82/-55/-10|tell my 48/81/-37|tell my KIN 61/40/-32|telling -33/-89/15|tells 77/44/-9
|ten -17/-54/-11|ten . -60/-68/0|ten PAST -45/-7/-5|ten PAST PAST -50/-3/0|ten _ , 73/112/0|ten _ . -77/-102/-1
|ten _ of -62/-56/-1|ten minutes PAST 64/65/0|tena 60/32/0|tena . 82/71/0|tena . . 82/71/0|tena _ . 82/71/0
|tena _ _ . 82/71/0|tennis -38/-31/0|tennis . -34/-30/0|tennis . . -34/-30/0|tennis _ . -38/-31/0
|tennis _ _ . -38/-31/0|term -21/-42/-12|terminal 43/11/-2|terminal _ i 44/12/-2|tesco -55/-63/-1|test -74/-109/0
|test . -55/-58/0|test . . -55/-58/0|test _ . -55/-58/0|test _ _ . -74/-75/0|text -51/-96/10|text _ . -36/-42/-8
|text _ _ . -40/-44/-9|texted -71/-80/108|texted " -1/-1/33|texts -33/-45/37|than _ . 88/99/-3|than _ PAST 38/32/8
|than _ _ , -55/-58/29|than _ _ . 117/26/-8|than _ _ life -42/1/0|than _ have -56/11/-1|than _ that -42/-55/0
|than eat -82/-73/0|than go 40/33/9|than go PAST 40/33/7|than i have -56/11/-1|than my 9/-67/0|thank -55/-46/-23
|thank _ . -19/-38/-8|thank _ _ . -43/-65/-8|thank _ for 80/47/0|thank god -44/-17/-6|thank god . -33/-41/-6
|thank you for 84/57/0|thankfully -42/0/0|thanks for 59/-16/16|that . 53/65/-8|that . . 42/62/-8|that ANYMORE . 45/19/0
|that BODY -50/-37/0|that HE -164/-160/108|that NEG -5/47/0|that SOON -1/98/0|that _ , 4/54/-7|that _ . -68/-28/-38
|that _ LAUGH 47/48/0|that _ LETTER -116/-79/60|that _ MANY 56/42/-3|that _ PAST 48/-22/-2|that _ POINT 72/16/0
|that _ WANT -54/4/-10|that _ _ , -1/56/11|that _ _ . 90/72/-39|that _ _ SOON 45/67/0|that _ _ i -37/2/-8
|that _ _ it -67/-17/-8|that _ _ me -73/-85/4|that _ _ one -37/-36/0|that _ _ thing 46/31/-1|that _ am 34/-56/-11
|that _ can -39/34/26|that _ hate 25/1/0|that _ lie 119/86/-1|that _ when -98/-77/-1|that _ would 51/-11/40
|that i 93/90/-39|that i WANT -48/11/0|that i am 34/-56/-11|that i can -45/54/-2|that i hate 25/1/0
|that i would 46/-4/0|that is 23/55/-3|that is MANY 56/42/-3|that is POINT 72/16/0|that meme -56/-75/-1
|that my 13/-4/69|that order 29/40/0|that series -15/-45/0|that series . -15/-45/0|that was 124/63/-1
|that was lie 64/30/-1|that works 39/11/0|that works and 41/7/0|theatre 23/51/0|their 39/36/52|them 92/105/-22
|then 62/38/12|then . . 12/73/0|then _ , 60/59/0|then _ _ , 46/46/-1|then _ _ . 94/84/20|then _ _ KIN -55/-28/54
|then _ _ over 39/62/-7|then _ my -86/-74/54|then _ out 37/45/-1|then lights 37/45/-1|then lights out 37/45/-1
|therapist -38/-38/-11|therapist _ _ . -52/-67/0|therapist knows -46/-41/0|therapy _ _ and 30/-30/0|there . 45/35/3
|there . . 13/64/3|there SOON 55/51/0|there _ . 60/85/-3|there _ NEG 96/67/-52|there _ cat -52/-52/0
|there _ man 64/49/-1|there by -48/-73/0|there is NEG 70/67/-22|there is cat -52/-52/0|there is man 64/49/-1
|these -12/-51/-30|these . 88/71/0|these . . 88/71/0|these _ . -39/-89/-16|these _ _ . -15/-55/-17
|these heels -65/-75/0|they 22/60/-69|thigh 51/31/-2|thing . . 2/56/-1|thing _ . 42/77/-2|thing _ WANT -43/6/-1
|thing _ _ . 36/56/-3|thing and -52/-72/12|thing i WANT -43/5/-1|things 29/58/10|things , -88/-71/0|things . 38/52/24
|things SOON , -20/-38/0|things SOON . 73/78/-1|things _ , -20/-38/0|things _ . 97/94/29|things _ _ . 124/126/29
|think 1/5/89|thinking 39/3/-4|thinks -57/25/10|third -68/-90/-1|third _ _ . -52/-71/0|thirty 63/86/-2
|thirty _ . 66/20/0|this -13/-66/-37|this , -9/129/-1|this . 32/134/-24|this . . -5/113/-24|this ANYMORE -6/98/-1
|this ANYMORE . -7/107/0|this GAME -109/-70/-1|this HIGH -41/-58/-1|this NIGHT 136/100/-3|this POINT . 60/20/0
|this WORK -30/-35/-1|this WORK . -24/-39/-1|this WORK is 45/46/0|this _ . 53/88/-7|this _ MANY -41/30/0
|this _ NEG 73/22/-8|this _ SOON 22/51/0|this _ _ " 32/50/-1|this _ _ , 73/-1/-2|this _ _ . 59/59/-16
|this _ _ END -17/-48/0|this _ _ HE 56/33/-9|this _ _ KILL -39/-18/-1|this _ _ KIN 52/102/-16|this _ _ PAST -91/-76/32
|this _ _ PLAN -21/-32/0|this _ _ can 38/62/0|this _ _ hard -11/66/0|this _ _ i 17/58/-13|this _ _ me -94/-123/-2
|this _ and 44/92/-47|this _ is -3/-47/-8|this _ it 53/19/-1|this _ me -82/4/-7|this _ my 28/105/-11
|this _ myself 38/35/0|this _ of -68/-102/-1|this _ on -23/-48/44|this _ to -39/-92/-51|this _ too 19/33/-1
|this car -20/-69/0|this earth 76/78/0|this ends 41/44/0|this girl -15/-15/44|this girl on -15/-15/44
|this heat -83/-99/-1|this house . -54/-43/-1|this i 107/55/-1|this is -10/26/-21|this is NEG 86/49/-7
|this life 173/173/-2|this life . 34/37/-1|this month 24/-75/-1|this month , -15/-75/-1|this pain 43/70/-1
|this pain . 32/24/-1|this phone 37/32/0|this planet 56/57/0|this planet . 39/48/0|this time 152/118/-7
|this time . 76/62/6|this to 40/6/0|this to myself 38/35/0|this way -42/13/0|this world 108/114/-3
|this world . 26/70/-1|those -74/-84/-10|those days -49/0/0|thought -172/-143/-7|thoughts 14/36/-57|thread , -24/-46/-2
|thread . -3/84/0|thread . . -3/84/0|thread _ . -3/84/0|thread _ _ . -3/84/0|threatened -20/-14/55
|threatened to -11/-7/58|threatening 38/20/86|threatening _ KILL 36/35/1|threatening _ _ me 47/50/-4
|threatening to -14/-19/75|threatening to KILL 36/35/1|threatens -15/-13/61|threatens DEATH -42/-44/61|three -16/-67/30
|three days 95/-7/36|three times . 37/52/0|throat 59/73/-14|through _ _ . 100/100/-15|throw 47/26/-15
|throw myself 44/52/0|throws 77/43/-9|ticket 17/-10/-6|ticket . -44/-58/0|ticket . . -44/-58/0|tickets -56/-74/-14
|tickets _ . -37/-53/-14|tickets _ _ . -53/-75/-14|tide 68/60/0|tidy -37/-46/-6|tied 115/102/-17|tied _ _ . 84/54/-3
|tied it 52/42/0|tight -67/-69/-1|til SOON 44/48/0|til SOON . 44/48/0|til _ . 44/48/0|til _ _ . 43/46/0|tiles 53/48/-3
|tiles _ . 57/54/-3|tiles _ _ . 57/54/-3|till 42/66/57|till _ _ . -21/-89/101|till _ in -58/-41/0|till i 156/115/-4
|time , -14/31/12|time , and -32/-32/0|time _ _ i -36/-82/-2|time _ and -49/-55/0|time _ is 41/-3/-3
|time _ this 30/17/0|times . 42/41/-1|tire . -35/78/0|tire . . -35/78/0|tired -56/1/-20|tmr 42/42/0|tmr . 42/42/0
|tmr . . 42/42/0|tmr _ . 42/42/0|tmr _ _ . 42/42/0|to . 139/99/-10|to . . 115/78/-8|to BETTER -91/-115/0
|to DEAD 13/34/0|to DEATH -50/-24/8|to DEATH . -48/-14/-28|to DIE 119/140/18|to DIE . -33/-17/40|to DIE BUT -61/24/4
|to DIE SOON -46/2/-6|to DIE and 72/71/7|to DIE for -54/-81/-20|to DIE i -47/-19/-2|to DIE if -40/-54/-2
|to DIE much 86/22/0|to DIE of -64/-53/0|to DIE since 71/35/-1|to DIE this 64/43/0|to END -16/-18/22|to END , 49/2/0
|to END . -90/-21/0|to END HARM -62/34/-19|to END LIVE -32/21/-1|to END being 67/38/-1|to END call -49/-32/0
|to END everything 36/18/4|to END is -45/-21/0|to END it 112/71/16|to END me -22/-51/-13|to END my 46/17/-2
|to END myself 60/23/-5|to END this -64/-51/-1|to END with 45/34/0|to GONE . -67/-20/41|to GONE into -36/-75/0
|to HARM 124/106/13|to HARM . 65/59/-5|to HARM HE 42/38/-2|to HARM after 92/89/0|to HARM me 94/106/-14
|to HARM myself -77/-23/16|to HIGH 53/62/-2|to HIM 20/66/6|to HIT HIM 59/65/0|to JUMP into -44/-37/0
|to JUMP on -67/-50/0|to KILL 29/55/-25|to KILL . 62/41/-3|to KILL HIMSELF -41/-33/7|to KILL KIN 50/71/-1
|to KILL everyone 47/29/0|to KILL me 102/123/-39|to KILL my 63/69/-2|to KILL myself -43/-60/-9|to KILL that -43/-36/0
|to KILL this -70/-43/0|to KILL us 39/57/12|to KILL yourself 93/60/-2|to LIVE 106/93/13|to LIVE , 71/83/-1
|to LIVE . 121/12/27|to LIVE ANYMORE 78/31/1|to LIVE NEG -9/51/-1|to LIVE for 31/-5/-1|to LIVE in -15/-43/-10
|to LIVE this 47/8/-1|to MANY and -29/-49/0|to PAST -54/-111/-1|to POINT 18/-89/-3|to SAY -28/-97/50|to SAY i -56/-2/36
|to TAKE -27/-3/-14|to TAKE MANY 1/42/-2|to TAKE me -41/-86/0|to TAKE my -33/-32/8|to THINK -61/7/0|to WAKE 64/-7/-3
|to WAKE up 57/50/-3|to WORK . -41/-73/9|to WORK SOON 50/44/0|to _ , -14/-22/-52|to _ . 23/36/7|to _ ANYMORE 69/37/1
|to _ BURDEN -19/-40/0|to _ DEAD 97/101/28|to _ DEATH -12/123/4|to _ END 81/11/0|to _ FRIEND 84/36/-17|to _ GONE 48/5/0
|to _ HARM -32/42/-21|to _ HE -5/53/29|to _ HIM 48/17/35|to _ HIMSELF -51/-41/-25|to _ HIS -57/-79/71
|to _ LAUGH -43/-60/0|to _ LOW -28/-60/-1|to _ MANY 51/13/-12|to _ NEG 6/35/-8|to _ PAST -8/50/3|to _ SOURCE 64/23/0
|to _ _ , -75/-67/-15|to _ _ . 62/70/-38|to _ _ ANYMORE 12/-35/-3|to _ _ BODY 48/38/-2|to _ _ HARM 75/54/0
|to _ _ HE 114/34/51|to _ _ HIGH 79/33/-6|to _ _ LAUGH 66/54/-10|to _ _ LIVE 97/31/-3|to _ _ MANY 37/32/-12
|to _ _ NEG 54/84/-20|to _ _ PAST 61/-12/3|to _ _ PILLS -74/-89/-19|to _ _ SOURCE -48/-39/23|to _ _ THINK -83/-32/0
|to _ _ WANT -59/51/45|to _ _ WORK -61/-73/26|to _ _ again 79/62/-6|to _ _ am 7/41/-4|to _ _ and -26/51/-1
|to _ _ anyone 56/1/0|to _ _ because 57/52/-19|to _ _ before 75/3/-6|to _ _ by 154/113/-1|to _ _ day -26/75/7
|to _ _ do 41/40/-3|to _ _ else 58/29/0|to _ _ every -14/-51/-10|to _ _ front 48/53/1|to _ _ god -51/-65/0
|to _ _ ground 36/32/0|to _ _ hate -35/12/0|to _ _ i 42/33/4|to _ _ in -3/-20/0|to _ _ is -64/-78/30
|to _ _ lake -30/-77/0|to _ _ life 63/36/-21|to _ _ me 94/88/-5|to _ _ more 53/21/-1|to _ _ much 69/11/0
|to _ _ myself -62/-17/-1|to _ _ our 42/52/0|to _ _ pain 38/28/-1|to _ _ peace 62/65/0|to _ _ real 42/53/0
|to _ _ shower -42/-41/0|to _ _ simple 35/18/0|to _ _ stupid -41/-76/34|to _ _ this 81/66/-5|to _ _ time -5/-72/0
|to _ _ to -14/35/-11|to _ _ two 59/20/0|to _ _ when -21/32/-5|to _ _ while 36/74/-4|to _ _ world 92/71/-6
|to _ _ year 13/50/11|to _ after 16/37/17|to _ and 76/68/-11|to _ another 87/61/-1|to _ any 53/31/0
|to _ anyone 68/-14/-2|to _ around 69/-4/4|to _ as 16/-7/0|to _ at -12/-81/-13|to _ away 22/101/-1|to _ bad 69/78/-1
|to _ because 43/47/5|to _ being 70/39/-1|to _ bus 36/35/0|to _ call -49/-32/0|to _ early -60/-68/0
|to _ everyone 58/27/0|to _ everything 42/23/4|to _ forever -34/31/2|to _ from 57/91/-4|to _ here 3/-46/-1
|to _ home -78/-18/-1|to _ i 52/50/22|to _ if -46/-30/61|to _ in -31/-89/-43|to _ it 68/57/44|to _ late -31/-41/0
|to _ life -22/4/0|to _ me 100/61/-76|to _ more 69/59/6|to _ much 86/22/0|to _ new 52/3/0|to _ of -57/-65/25
|to _ off 35/47/-8|to _ saved 76/5/0|to _ since 64/67/10|to _ something 44/9/34|to _ station -41/-34/0
|to _ team -50/-57/0|to _ that 8/-5/1|to _ this 24/-69/-6|to _ to 5/70/33|to _ under 80/13/-4|to _ us 17/39/11
|to _ when -53/-68/-15|to _ who -58/-67/14|to _ year -21/-53/0|to _ yourself 133/86/-2|to attack 49/63/0
|to batter 45/60/-5|to be -22/-60/-20|to be . 122/45/-2|to be BURDEN -36/-40/0|to be DEAD 60/95/29|to be GONE 48/5/0
|to be around 69/-4/4|to be here 1/26/-1|to be late -31/-41/0|to be me -50/1/0|to be saved 76/5/0|to beach -17/-57/0
|to bed -52/-51/-1|to bed early -32/-53/0|to call 67/21/55|to canada -1/-1/-50|to carry -1/47/-4|to catch 34/27/-1
|to catch bus 36/35/0|to change -68/-29/-2|to change my -55/-100/0|to chase -47/-27/0|to come 73/125/-19
|to continue 71/26/-2|to continue . 49/38/0|to dance -29/-19/-1|to dance . -29/-19/-1|to diet -20/-34/0
|to diet . -20/-34/0|to do 59/22/19|to do . -53/60/10|to do it 65/71/-8|to do something -3/-11/34|to drive off 59/40/-2
|to feel 106/7/-4|to feel something 47/20/0|to fly -50/-72/0|to give -46/54/0|to go home -56/-37/0|to go on 39/31/-2
|to go out -14/-45/0|to go to -39/-83/31|to god 74/45/0|to hear it -3/-41/0|to help -104/-118/91|to join HIM 62/39/-5
|to keep -51/-24/-2|to keep LIVE 3/-74/0|to laugh -10/-49/0|to life 45/39/-1|to look -36/42/16|to make 29/27/-2
|to me -102/-21/-9|to me . -38/-51/2|to my -46/0/-11|to my KIN 24/34/-39|to my cat 29/39/0|to myself . 43/56/-4
|to park -46/-53/-1|to park . -46/-53/-1|to read -22/-43/-18|to report -18/-33/45|to rest 58/23/0|to rest in 62/65/0
|to ring 53/25/3|to ring . 58/49/0|to run 16/102/-1|to run away -47/17/0|to see -79/-176/-4|to see SOON 54/61/0
|to see another 54/35/0|to see my -38/-19/0|to see new 65/32/0|to sell -26/-55/0|to shake 50/32/0|to shop -33/-52/0
|to sit -49/-108/0|to sleep -34/5/-12|to sleep and -95/-22/-4|to sleep forever 54/28/2|to smother 76/67/-4
|to stay LIVE 21/32/-1|to stay off -66/-93/0|to step 84/36/-4|to study -71/-64/0|to swerving 38/36/0|to tell -53/-79/48
|to to 71/48/-1|to to HARM 43/35/-1|to try . 29/33/0|to walk 42/95/-10|to walk into 56/58/-1|to watch -55/-51/-11
|to write -51/-46/-31|to you 103/67/-18|toast -62/-63/-21|toast . -51/-50/-4|toast . . -35/-47/0|toast _ . -47/-56/0
|toast _ _ . -49/-71/-13|today -15/-63/-58|toes 47/44/0|toes _ edge 47/44/0|toes over 47/44/0|toes over edge 47/44/0
|toilet _ _ . 80/66/-9|told -30/-111/19|tom -13/-8/40|tomatoes -105/-69/-2|tomorrow 64/17/-18|tonight 176/137/-1
|too 58/71/1|too . 95/98/6|too . . 92/97/6|too MANY -46/-68/-5|too _ , 120/68/-14|too _ . -1/90/33|too _ _ . -50/7/56
|too _ _ MANY -44/6/0|too _ _ SOON -44/-7/-1|too _ _ i 55/25/-14|too _ _ my 53/31/-1|too _ of 53/31/-1
|too deep 39/-18/-4|too hard -2/40/0|too hard . -2/40/0|too heavy 14/66/-1|too late 45/85/0|too late , 54/24/0
|too much . -62/32/-1|took -72/-86/40|top 108/58/-3|top _ . 98/93/-1|top _ _ . 99/93/-1|torturing 65/56/0
|torturing me 65/56/0|touch -84/-43/-2|touches me 72/76/-4|touching 60/41/-2|touching me 63/51/0|track 8/48/0
|track . 59/52/0|tracks 86/99/-12|traffic -72/-94/-12|trafficked 76/54/0|trafficking 100/54/0|train -145/-72/-31
|training -76/-85/-19|trapped 48/103/-3|trapped _ . 65/48/-1|trapped _ _ . 66/49/-1|trapped _ _ life -41/4/0
|trapped _ _ that -2/36/0|trapped _ my -33/5/0|trapped in -4/37/-1|trapped in my -33/5/0|tree 53/19/-6|tree . 55/48/-1
|tree . . 54/48/-1|tree _ . 55/56/-1|tree _ _ . 43/56/-1|tried 13/61/33|tried . 74/61/-6|tried . . 49/45/-1
|tried _ . 10/44/-1|tried _ DEATH 63/18/-2|tried _ END -73/30/0|tried _ KILL -25/-6/9|tried _ _ . 47/29/-1
|tried _ _ myself -30/3/0|tried to 10/64/7|tried to DEATH 63/18/-2|tried to END -73/30/0|tried to KILL -25/-6/9
|trigger 91/66/-4|trigger finger 33/11/0|trip -31/-71/0|trip . -29/-65/0|trip . . -14/-27/0|trip _ . -14/-27/0
|trip _ _ . -17/-33/0|trophy -35/-66/0|truck -63/-75/-5|true . 30/36/-7|true . . 30/36/-7|true _ . 30/36/-7
|true _ _ . 59/60/-8|trust 55/9/-2|trust myself 56/17/-2|try . 53/65/-2|try . . 16/63/-2|try _ . 100/110/11
|try _ SOON -93/-31/0|try again . 88/63/12|try again SOON -93/-31/0|trying 44/21/-18|trying . -11/36/-1
|trying . . -11/36/-1|trying NEG 57/32/-1|trying NEG to 57/32/-1|trying _ . -11/40/-1|trying _ _ . 31/38/-1
|trying _ to 57/32/-1|tuesday 75/30/-8|tuesday , 110/94/-2|tuesday . -30/-27/-5|tuesday . . -30/-35/-4
|tuesday _ . -30/-36/-4|tuesday _ _ . 50/87/-5|turned -50/-85/3|turned oven 59/42/0|turning _ . 61/57/-1
|turning _ _ . 60/57/-6|twelve -59/-109/-1|twelve _ . -32/-77/0|twelve _ NIGHT -43/-41/-1|twelve _ _ and -43/-41/-1
|twelve hour -43/-41/-1|twelve hour NIGHT -43/-41/-1|twenty 56/81/-11|twenty _ . 60/44/-1|twenty _ _ , 55/76/-9
|twenty _ _ . 116/113/0|twice 50/33/-13|twice SOON 68/72/0|twice _ . 73/54/-1|twice _ _ . 79/10/-1|twitter -52/-42/0
|twitter _ . -52/-42/0|twitter _ _ . -52/-42/0|two PAST 35/106/-1|two PAST . 38/54/0|two PILLS -85/-92/-3
|two PILLS . -33/-46/0|two _ _ i 9/64/0|two _ and -13/-63/-2|two _ i -78/30/-1|tylenol 33/31/-1|typed 14/22/51
|unalive 56/161/-2|unbearable 30/42/-2|unbearable . 26/40/-2|unbearable . . 26/40/-2|unbearable _ . 26/40/-2
|unbearable _ _ . 26/40/-2|uncle 51/49/-23|under 166/155/21|under . 31/13/-1|under . . 30/13/-1|under _ . 79/84/24
|under _ _ . 31/40/32|understand 61/60/-9|understands -23/41/-1|unlovable -9/67/0|unlovable . -8/65/0
|unlovable . . -8/65/0|unlovable _ . -9/67/0|unlovable _ _ . -9/67/0|until 114/59/-3|until HE 59/37/-1
|until _ _ DEAD 51/52/0|until it 67/58/0|up , -59/-93/10|up , i 25/-54/9|up . . -13/3/56|up HIS 1/-16/60
|up MANY -75/6/0|up PLAN -45/-43/0|up SOON . -30/-18/0|up WANT -53/1/0|up _ , -22/62/-1|up _ . 141/76/4
|up _ MANY -39/-64/-1|up _ WORK 55/70/23|up _ _ . -9/60/25|up _ _ SOON -95/-49/23|up _ _ WORK 33/17/0
|up _ _ and 152/153/-1|up _ _ is -93/-64/9|up _ _ my 48/43/0|up _ anaesthetic -39/-46/-1|up _ another -79/-59/0
|up _ it -94/-39/0|up _ life -2/48/0|up _ my 50/76/-4|up after -39/-46/-1|up after anaesthetic -39/-46/-1
|up again 85/66/-1|up again . 75/53/-1|up and -99/-20/47|up at -21/-45/-12|up early -42/-45/0|up for my 46/54/-2
|up here 30/63/0|up late -24/-35/0|up my WORK 47/49/0|up on life -11/46/0|up to 167/110/-2|up to my 92/22/0
|urge 70/67/-9|urges 31/71/-2|urges to 34/45/-2|us 79/53/-41|us KILL -39/-25/0|us SOON 50/46/0|us SOON SOON 50/46/0
|us _ SOON 80/91/-21|us and 19/1/37|used -54/-42/-2|useless -45/-48/-4|user -52/-55/144|using 85/64/-1|usual 10/-57/0
|vain -4/56/-1|vain . -4/56/-1|vain . . -4/56/-1|vain _ . -4/56/-1|vain _ _ . -4/56/-1|van . 1/-13/32|van . . 1/-13/32
|van _ . 1/-13/32|van _ _ . 0/-14/32|vanish -48/63/0|vanished -27/88/-1|vein 55/67/-2|vent -18/-20/97
|venting -19/-58/81|vet -83/-91/2|vet . -68/-68/0|vet . . -34/-47/0|vet _ . -39/-49/-1|vet _ _ . -19/-47/-2
|video -35/-36/32|video . -29/-28/33|video . . -29/-28/33|video _ . -29/-28/33|video _ _ . -33/-35/33
|villain -52/-29/-17|violent 108/51/24|visit -76/-31/-14|visits -65/-43/0|visits _ i -65/1/0|vitamin -60/-88/-2
|vitamin PILLS -35/-53/-2|vitamins -69/-90/0|vodka 77/73/0|vodka . 37/40/0|vodka . . 37/40/0|vodka _ . 37/40/0
|vodka _ _ . 37/40/0|voices 56/24/19|void -17/70/0|volunteer -77/-97/21|wait . 78/42/-2|wait . . 78/42/-2
|wait _ . 101/64/-3|wait _ _ . 98/68/-3|waiting 39/84/-17|waiting _ , -80/-86/0|waiting _ _ HIGH -51/-59/-9
|waiting _ _ to 45/54/-14|waiting for 24/43/7|waiting room -83/-33/0|waiting room , -64/-52/0|wake 45/-9/-13
|walk . -19/-52/0|walk . . -19/-52/0|walk _ . -37/-4/-1|walk into 95/88/-3|walking _ _ . 89/34/-2
|walking _ _ SOURCE 62/40/0|walking _ motorway 68/61/0|walking over -40/-29/-1|walking over HIGH -40/-29/-1
|walking to 68/50/0|walking to HIGH 53/40/0|wall 34/68/16|wall . 45/45/1|wall . . 44/41/1|wall _ . 35/34/1
|wanted -10/-18/-29|wanted _ END -67/-23/0|wanted _ HARM -23/-53/0|wanted _ KILL -43/-15/-18|wanted _ TAKE -45/1/0
|wanted _ _ . -74/-33/-2|wanted _ _ TAKE -27/-77/0|wanted _ _ i -18/-74/0|wanted _ _ much 85/22/0
|wanted _ _ my -73/-12/0|wanted _ _ myself -58/-61/0|wanted _ _ this 46/21/0|wanted _ to -29/-74/0
|wanted to END -67/-23/0|wanted to HARM -23/-53/0|wanted to KILL -43/-15/-18|wanted to TAKE -45/1/0|wants -72/-61/51
|wants _ DIE -29/-66/54|wants _ _ , 61/45/-22|wants _ _ . -122/-57/76|wants _ _ HIM 45/29/-27|wants _ _ and -38/-27/39
|wants _ _ me 42/53/-13|wants _ be 82/29/-17|wants to -4/-78/61|wants to DIE -29/-66/54|wants to be 82/29/-17
|warning -41/-59/23|was -13/-46/-19|was " 31/29/3|was " , 34/33/-2|was . -40/50/-1|was . . -22/50/-1|was DEAD 99/76/-4
|was DEATH -101/-11/-6|was HIT 72/82/0|was MANY -33/29/-3|was MANY . -46/-1/-1|was NEG -62/-17/-17|was NEG PLAN 71/3/0
|was NEG here -44/32/0|was NEG me -39/-32/0|was PAST PAST -44/11/0|was _ . 22/30/65|was _ DEATH 30/-69/-1
|was _ HIM 44/54/-3|was _ LAUGH 47/22/0|was _ PAST 17/108/-6|was _ PLAN 78/7/-1|was _ _ and -26/26/-4
|was _ _ i -26/-20/21|was _ _ it -84/69/0|was _ _ my -30/-49/-3|was _ _ of 54/34/0|was _ _ this 40/56/0
|was _ _ to 74/13/-9|was _ and 46/59/22|was _ born -42/44/0|was _ here -44/32/0|was _ i -21/-72/-7|was _ in -64/-54/0
|was _ instead 30/5/0|was _ me -41/-35/0|was _ to 7/-48/-1|was assaulted 47/42/0|was at -52/6/0|was good 33/61/-1
|was left 0/-47/0|was lie 64/30/-1|was me 65/63/-6|was my 89/111/-3|was my PAST 61/54/-1|was nice 69/29/-1
|was taller -19/-35/0|was taller . -19/-35/0|wash -75/-100/-3|washing -42/-77/-1|washing _ _ . -19/-52/0
|waste -35/126/-5|waste _ _ . -10/60/0|waste of -14/91/-5|wasted -35/60/-1|watch -83/-137/-9|watched -51/-82/-9
|watching -74/-85/-8|watching _ _ . -32/0/0|water 114/86/-14|water _ me 96/47/-7|waved -74/-73/-19|waved at -54/-56/0
|way 97/128/-52|way TAKE 46/27/0|way TAKE . 46/27/0|way _ . -11/63/-10|way _ DIE 52/25/-2|way _ WANT -46/-6/0
|way _ _ . 61/115/-15|way _ _ WANT -40/3/0|way _ _ to -48/-17/0|way _ am -12/-41/0|way _ i -46/3/0|way do -41/2/0
|way do i -41/2/0|way i -9/-58/0|way i am -12/-41/0|way to 64/49/-12|ways 118/87/28|ways . 50/42/0|ways . . 50/42/0
|ways _ . 50/42/0|ways _ _ . 71/58/-3|ways to 43/26/29|we -156/-200/-54|we _ _ . 57/7/-11|we _ in 45/69/14
|we are 46/57/35|we are SOON 48/42/-2|we are in 49/75/15|wear -43/-58/-6|wearing _ , -6/-56/0|weather -25/-84/0
|weather _ _ . -16/-70/0|wedding -37/-61/-11|wedding . -19/-51/-2|wedding . . -20/-52/-2|wedding _ _ . -7/-36/-3
|weedkiller 46/55/0|week 8/-60/-49|week , -57/-90/-41|week . 43/68/11|week _ _ . 98/96/8|week _ _ is 73/35/-11
|week _ my -61/-42/0|week is 41/62/0|week was 37/54/-1|weekend -52/-89/-24|weeks _ . 51/72/-1|weeks _ _ . 16/65/-1
|weep -90/-8/-2|weep _ _ . -42/28/-1|welcome 47/34/-1|went -105/-58/-12|went _ . -67/-22/26|went _ _ , 61/35/-2
|went _ _ . -103/-32/23|went _ deep -14/-68/0|went too -23/-35/-1|went too deep -14/-68/0|were -10/-71/-25
|were good 42/34/0|wet -21/-39/-4|what -25/78/25|what HE 66/60/-23|what _ " -8/-38/-1|what _ POINT -57/52/-10
|what _ _ . 78/51/-50|what _ _ FRIEND -1/61/-5|what _ _ SAY -15/-29/27|what _ _ am -48/65/0|what _ _ died 36/6/0
|what _ _ do 66/-29/19|what _ _ for -30/-2/-1|what _ _ from 62/7/-4|what _ _ is -48/25/-1|what _ _ to 28/-7/-3
|what _ i -69/10/56|what _ me 61/7/-4|what _ next -14/-35/0|what _ this -85/4/-1|what do i -35/-30/33|what i -74/10/-2
|what i WANT -33/-75/0|what is -56/-27/-5|what is POINT -57/52/-10|what joke 6/59/0|what joke . 9/42/0
|what stops 61/7/-4|what stops me 61/7/-4|what to -32/-151/40|when 16/-8/-35|when . 72/45/-1|when HE is 32/42/14
|when HE sees -64/-61/-9|when _ SAY 81/39/47|when _ _ . 57/14/5|when _ _ DEAD 45/58/-2|when _ _ MANY -62/-6/0
|when _ _ NEG 98/79/-9|when _ _ PAST 39/25/-5|when _ _ it -53/-2/0|when _ _ me -75/-51/-3|when _ _ my -38/-2/-10
|when _ am 104/91/-3|when _ are 67/34/0|when _ goes 46/54/-3|when _ is 61/16/16|when _ see -81/-78/0
|when _ sees -65/-63/-9|when _ wanted -32/-73/0|when _ was -100/-37/-7|when i 7/-47/-5|when i SAY 86/50/15
|when i am 104/91/-3|when i wanted -32/-73/0|when i was -94/-39/-7|when it -30/-95/-1|where 6/34/-59|where HE 15/94/-49
|where HE crashed 39/66/-1|where _ _ . 86/53/6|where _ _ HIM 2/4/-78|where _ _ go 45/23/-12|where _ crashed 39/66/-1
|where are -40/-31/0|whether -90/-11/4|whether i -87/-4/0|which 108/57/-3|which _ . 58/35/-1|which _ _ . 55/18/-1
|while . -5/46/0|while . . -4/51/0|while _ am -32/-44/-5|while i -45/-105/-7|while i am -32/-44/-5|who -66/-16/66
|who KILLED 81/89/0|who KILLED my 71/69/0|who SAY -103/-44/2|who SAY i -50/7/0|who _ . 74/4/-12|who _ DEATH -43/-52/80
|who _ HIMSELF 52/40/-42|who _ MANY -3/-36/-2|who _ PAST -42/-58/0|who _ _ me -7/52/-4|who _ am -49/37/0
|who _ i -50/-35/40|who _ my 48/74/-16|who died 108/80/0|who i -50/47/0|who i am -49/37/0|who is -49/-7/19
|who kills 53/40/-51|who kills HIMSELF 53/40/-51|who to 68/39/-2|who was -31/-46/3|who'd -53/4/0|whole 32/67/2
|why 16/41/-30|why _ . 21/62/36|why _ NEG 36/-40/-1|why _ _ . 33/70/13|why _ _ NEG 47/19/-12|why _ _ WANT -1/-54/0
|why _ _ i 45/9/-1|why _ _ you -32/-50/0|why _ i -19/70/-11|why _ should 55/3/0|why do -68/-41/-20|why do NEG -32/-50/0
|why does -12/-50/0|why i should 56/4/0|why should 62/16/-3|why should i 35/14/-3|wifi -74/-104/-6|wifi . -30/-38/-1
|wifi . . -30/-38/-1|wifi _ . -30/-38/-1|wifi _ _ . -40/-75/-4|wifi is -14/-37/0|wind . -32/-49/0|wind . . -32/-49/0
|wind loud 30/37/0|window 95/20/10|window _ _ . 55/53/-1|window cleaner -68/-72/0|windows _ _ . 74/88/-1
|winter -37/-40/-15|winter _ . -44/-63/0|winter _ _ . -64/-67/-13|winter i 85/44/0|wish 24/49/-14|wished -82/-31/0
|wished _ _ DEAD -72/3/0|with . 22/5/-6|with . . 16/15/-2|with FRIEND -19/-50/-14|with HIM -55/50/-16
|with HIM . -39/11/-4|with HIS 0/38/-42|with KIN -13/-62/-35|with LIVE 67/67/0|with LIVE . 61/41/0|with MEANS 82/68/69
|with MEANS . 26/40/15|with MEANS in -5/-19/37|with NEG -38/53/-13|with _ , -75/-75/-11|with _ . 6/-57/10
|with _ DEAD 19/-15/26|with _ KIN -118/-8/-52|with _ PILLS 82/52/0|with _ _ , -53/-76/-9|with _ _ HE 99/93/-38
|with _ _ LETTER 94/55/-5|with _ _ LIVE -59/14/0|with _ _ NIGHT -34/-69/-16|with _ _ SOON 46/1/-10
|with _ _ again -62/2/0|with _ _ and 91/21/-39|with _ _ in -49/-70/-11|with _ _ it 102/48/-42|with _ _ left 1/-3/0
|with _ _ my 47/63/-4|with _ _ of 31/15/30|with _ after -48/-81/-1|with _ and -23/-31/20|with _ bar 55/38/-1
|with _ life 38/39/-1|with _ on 71/39/17|with _ out 42/43/0|with _ since 53/2/0|with _ to -55/45/-1
|with another -82/-55/-8|with anyone 19/40/0|with cat -28/-40/0|with everything -2/44/0|with iron 61/54/-1
|with knives 67/68/0|with life 96/138/-4|with life . 53/118/-2|with me 109/51/-41|with my -29/-45/-56
|with my KIN -66/-41/-30|with my PILLS 63/36/0|with myself 65/58/-1|with myself . 36/43/0|with roommates -73/-61/0
|with stick 49/45/-19|with vodka 32/32/0|without -60/-96/2|woman -48/-12/62|won -45/-90/-1|won . -12/-45/0
|won . . -21/-54/0|won _ . -46/-63/0|won _ _ . -46/-63/0|word -11/2/-5|words HARM -34/-50/0|work 25/29/53
|worker -29/-28/104|working -41/-45/-2|working _ _ DEATH -42/-48/0|working _ to -42/-48/0|working myself -42/-48/0
|working myself to -42/-48/0|works _ _ . -7/-79/-4|world 38/91/-21|world HE 31/52/-12|world HE is 31/52/-12
|world _ . 120/93/-2|world _ _ . 93/104/-3|world _ _ NEG 32/52/-12|world _ _ fine -21/56/0|world _ is 31/52/-12
|worn -39/54/-14|worn _ _ . -33/54/-14|worried -103/-90/176|worried PLAN 26/0/79|worried _ KIN -46/-36/40
|worry , -80/1/0|worry PLAN 98/75/-3|worry PLAN me 56/15/-8|worry _ LETTER -44/-49/0|worry _ _ NEG -17/-49/0
|worry _ i -66/1/0|worry _ me 55/19/-8|worry i -50/-49/0|worry i LETTER -44/-49/0|worse 29/87/0|worse . 8/44/11
|worse . . 11/44/11|worse _ . 41/56/11|worse _ _ . 70/70/9|worst -60/-43/-4|worth 62/32/4|worth LIVE . -51/-22/7
|worth _ DEAD 33/51/0|worth _ _ . 80/51/4|worth more 33/51/0|worth more DEAD 33/51/0|worthless -47/118/-7
|would -61/58/-4|would . -38/-58/2|would DIE -16/-40/-19|would END 60/58/-13|would HARM 46/34/0|would KILL -24/-21/2
|would KILL me 60/7/-5|would KILL myself -55/21/-5|would KILL to -32/-35/0|would NEG -39/-25/0|would NEG END -51/0/0
|would NEG HARM 8/-41/0|would NEG act 85/22/0|would NEG do 92/40/0|would NEG mind -58/23/0|would TAKE 61/4/32
|would TAKE me 64/18/0|would _ . 26/37/-39|would _ BETTER 11/75/3|would _ END -41/3/0|would _ HARM 8/-41/0
|would _ KILL -132/2/0|would _ _ , 34/-53/0|would _ _ . 113/92/-26|would _ _ DEAD 99/69/14|would _ _ MANY -65/8/0
|would _ _ NEG -38/28/-2|would _ _ and -14/71/0|would _ _ at -41/-91/0|would _ _ in -21/-68/-1|would _ _ it 32/59/13
|would _ _ my -104/-49/0|would _ _ myself -92/-26/0|would _ _ of 45/9/11|would _ _ on 89/-9/0|would _ _ out 38/6/0
|would _ _ with 60/39/19|would _ act 85/22/0|would _ for -58/-38/27|would _ me 70/42/-18|would _ mind -58/23/0
|would _ my -96/-2/-9|would _ myself -59/22/-5|would _ nice -50/2/0|would _ sleep -68/8/0|would _ to -32/-56/0
|would be 61/79/0|would be nice -50/2/0|would come -64/-11/-1|would have 5/44/-17|would i -66/6/-1
|would notice -20/52/-6|would prefer 50/24/0|would to 60/56/-2|wreck -7/63/-1|wreck _ . -7/63/-1|wreck _ _ . -7/63/-1
|wrist -20/-19/3|wrists 104/84/16|write LETTER 27/31/-3|write _ . -12/-51/-2|write _ _ . -8/-60/-37|writing 48/-9/-13
|writing LETTER LETTER 41/36/-13|writing _ LETTER 25/14/-15|written 76/47/33|written _ _ . 153/104/-16
|written and 69/29/0|wrong -28/-40/2|wrong , -57/-43/-2|wrong . 80/72/23|wrong . . 69/71/24|wrong _ . 38/70/7
|wrong to -63/3/0|wrote -65/-50/148|wrote LETTER to -10/-49/-4|wrote _ _ . 77/75/1|wrote _ _ my -26/-88/-11
|wrote _ to -12/-49/-4|xanax 77/81/0|xanax _ _ . 77/81/0|yaar 54/33/-1|yaar , 36/19/-1|yaar _ . 38/37/-1
|yaar _ _ . 38/37/-1|yeah 72/60/-6|year -73/-38/31|year . . 52/53/-31|year of 41/14/-1|year old -10/-28/41
|years -104/-35/9|yes 66/37/-11|yes , 59/81/-7|yes . . 42/40/-6|yes _ . 50/54/-7|yes _ _ . 10/46/-7|yesterday 92/96/-54
|yesterday and 64/26/-51|yet , -29/-62/0|yet . 78/0/-3|yoghurt -62/-56/0|yoghurt . -47/-43/0|yoghurt . . -47/-43/0
|yoghurt _ . -47/-43/0|yoghurt _ _ . -57/-50/0|you -46/-57/-75|you , go -13/-46/0|you . 50/18/-6|you . . 36/41/-5
|you DIE -59/-62/0|you DIE . -45/-41/0|you MANY 5/32/-25|you MANY . 68/16/0|you THINK PLAN -38/-5/-2|you WANT -38/-36/0
|you _ . 53/-12/-8|you _ PLAN -38/-5/-2|you _ _ . -51/-67/-22|you _ _ DIE -58/-89/-1|you _ _ FRIEND 40/38/0
|you _ _ WANT 54/31/-1|you _ _ do 31/12/0|you _ go -13/-46/0|you _ good 42/34/0|you _ my 37/41/0|you _ this 67/45/0
|you _ to -76/-71/-11|you _ your -4/48/-2|you deserve -30/-45/0|you deserve to -30/-45/0|you did 1/43/0|you for 84/57/0
|you on 84/64/-1|you were 40/42/-4|you were good 42/34/0|you'll 91/76/-2|you'll _ _ . 59/49/0|you've 73/8/-4
|young -80/-86/34|your KIN 64/35/-5|your _ . -50/-8/0|your _ _ . -25/-14/-2|yours 39/36/0|yours _ _ . 39/36/0
|yourself 85/79/-33|zero -114/-31/-1|zero WANT -59/-61/0|zero WANT to -59/-61/0|zero _ THINK -34/-29/0
|zero _ to -87/-61/0|zombie -13/-62/-3|zombie _ . -7/-57/0|zombie _ _ . -7/-57/0|zoom -29/-17/0"""
