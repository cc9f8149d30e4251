"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-537, -346, -554)
ROWS = """" . 1/-31/41|" . . -4/-6/51|" . is -5/-32/0|" _ . -6/-10/51|" _ is -6/-37/-1|" and -41/-16/98|, BETTER -53/-72/-5
|, BLEED 105/111/0|, BUT -39/174/6|, DEATH 79/49/-2|, DEATH . 115/77/-2|, DIE 61/46/0|, GAME 0/65/-1|, HARM 54/28/-1
|, HE 89/69/-32|, HE END -65/-54/0|, HE HIT 43/31/-8|, HE LETTER 59/63/-5|, HE are 71/-17/-38|, HE forgot -51/-33/0
|, HIT 15/49/-15|, KIN -55/-47/-34|, LETTER 67/23/-28|, LETTER . 71/81/-5|, LIVE -52/-32/0|, LIVE . -52/-32/0
|, LOW 55/66/-2|, LOW at 45/28/0|, MANY -44/-82/-43|, MEANS 105/93/-1|, NEG . 100/39/0|, NEG END -25/-30/0
|, NEG believes -10/-46/0|, PAST -60/-92/67|, PILLS 90/82/-1|, PLAN 108/73/-10|, PLAN to 75/60/-6|, SAY -55/-63/5
|, SOON 13/9/-23|, SOON , 58/29/0|, SOON . 143/112/0|, SOON i -38/-63/-15|, TAKE MANY 45/34/-1|, THINK 65/55/-4
|, THINK PLAN 53/52/-2|, WANT 13/30/-16|, WANT to 62/22/-3|, _ , 64/85/-63|, _ . 25/36/-90|, _ BODY 55/56/-1
|, _ END -83/-127/-1|, _ FOOD 60/46/0|, _ GONE -49/-73/-1|, _ HE 38/10/-10|, _ HIGH -19/-38/-1|, _ KILLED -30/-37/14
|, _ LETTER 6/26/60|, _ LOW -31/-46/-4|, _ MANY 106/33/-7|, _ PAST -78/-71/8|, _ PLAN 139/80/-21|, _ SAY 23/73/0
|, _ WORK 52/32/-13|, _ _ , -17/8/-64|, _ _ . -32/-59/-46|, _ _ BETTER -50/-59/-4|, _ _ DEAD -70/-73/-2
|, _ _ DEATH 108/47/-31|, _ _ DIE 104/67/-5|, _ _ END 53/65/-14|, _ _ HARM -68/-59/-3|, _ _ HE -48/-36/7
|, _ _ HIM -92/-101/9|, _ _ KILL -5/-8/-5|, _ _ KIN -94/-90/-5|, _ _ LETTER -66/-47/43|, _ _ LIVE -45/-46/-4
|, _ _ MANY 43/-10/-50|, _ _ MEANS 55/31/-22|, _ _ NEG -47/-10/10|, _ _ PILLS 64/54/6|, _ _ PLAN 69/68/-22
|, _ _ SOON -18/-50/-6|, _ _ TAKE 85/4/-4|, _ _ TIRED 33/50/-19|, _ _ am 26/98/-4|, _ _ anything 4/-61/0
|, _ _ are 37/49/-6|, _ _ at -80/-97/-16|, _ _ call 18/34/8|, _ _ closed 69/72/0|, _ _ come 93/102/-6
|, _ _ crying -36/-59/-1|, _ _ day -51/-45/-3|, _ _ did -52/-40/-1|, _ _ first -26/-65/0|, _ _ form -17/-76/0
|, _ _ go 60/13/-11|, _ _ got 27/12/2|, _ _ hand 55/24/0|, _ _ have 20/-14/-3|, _ _ here -103/-62/-16
|, _ _ home 59/-25/-4|, _ _ i -15/-34/77|, _ _ it -13/-38/-1|, _ _ made 85/42/-3|, _ _ me -14/-7/-68
|, _ _ mean -67/-79/0|, _ _ nap -61/-36/0|, _ _ of -22/18/-11|, _ _ off -56/-69/-4|, _ _ on -59/-43/4
|, _ _ ones 45/29/-1|, _ _ only -24/-12/57|, _ _ or 53/23/0|, _ _ order 20/37/0|, _ _ person 42/28/0
|, _ _ quiet -6/56/-2|, _ _ see -68/-5/0|, _ _ sit -27/-49/0|, _ _ six -62/-41/0|, _ _ snooker -32/-33/0
|, _ _ telling -40/-52/16|, _ _ that -28/-70/-7|, _ _ to 45/-12/-14|, _ _ trying 40/27/-3|, _ _ up -40/-53/12
|, _ _ us -42/-81/0|, _ _ video -21/-20/34|, _ _ waiting 35/35/-11|, _ _ wanted 40/18/0|, _ _ what 17/41/-2
|, _ _ why 50/38/-6|, _ _ would -35/-39/-2|, _ and -77/-110/-28|, _ ask -81/10/0|, _ bad -8/-65/0|, _ bath 47/37/0
|, _ believes -10/-46/0|, _ can 43/-24/23|, _ day -30/-41/-1|, _ days -33/-65/0|, _ dey -5/28/16|, _ died -37/-83/-3
|, _ do -11/-75/36|, _ finished -60/-61/0|, _ forever 40/17/0|, _ forgot -62/-48/-1|, _ from -52/-18/0
|, _ god -27/-43/0|, _ goes 49/35/0|, _ hair -44/-50/0|, _ has 38/14/-35|, _ have 32/55/-7|, _ heavy 35/22/0
|, _ hope 70/20/-2|, _ i -76/-89/69|, _ is 50/8/-56|, _ it -13/-49/-33|, _ joke 23/63/-1|, _ late 35/25/0
|, _ loneliness -4/69/0|, _ me -120/-127/-7|, _ mean 2/21/-12|, _ much -17/-46/-1|, _ myself 47/53/0|, _ nap -6/-38/0
|, _ nine -26/-30/0|, _ of -55/-25/-37|, _ off 50/67/-3|, _ other -33/-65/-3|, _ passed -5/55/-1|, _ queue 38/26/-1
|, _ saw -28/-17/64|, _ see 81/53/0|, _ should -78/3/27|, _ since -13/55/-1|, _ thing -55/-78/0|, _ to 37/25/-5
|, _ was -98/-124/-31|, _ waved -21/-33/-7|, _ week 70/82/-1|, _ won -5/-47/0|, _ works -38/-46/0|, _ wrote -11/2/52
|, _ you -76/-66/-1|, abeg 60/34/0|, always -1/64/17|, and 65/55/-30|, and i 48/5/-1|, anyone -43/-38/-1|, at 37/44/0
|, big 48/34/-2|, by 40/-6/-1|, bye . 33/61/0|, can -1/67/-19|, can NEG -52/55/-18|, cheers -34/-34/0|, did 44/24/0
|, every 52/66/-12|, everyone -25/-61/-2|, everyone is -15/-60/0|, feeling 52/21/-6|, feet 44/29/0|, feet KILL 32/34/0
|, for 32/39/-1|, found -15/-81/-32|, good -58/-52/-5|, gym -49/-31/-1|, hard 60/48/-1|, hard , 51/33/0
|, have -13/-42/-2|, help 56/51/44|, here 23/35/0|, home -44/-54/0|, home . -34/-50/0|, hope it -15/-58/0
|, how -26/-51/-12|, i 29/-1/93|, i . -27/-41/0|, i NEG 31/40/2|, i PLAN 82/28/-5|, i WANT 90/65/-13|, i ask -69/6/0
|, i called -42/-69/0|, i have 19/58/13|, i hope 61/2/-2|, i mean 72/75/-12|, i saw -28/-17/64|, in 12/50/1
|, in that 20/37/0|, is PLAN 20/39/0|, is that -27/-42/-13|, it -77/-87/19|, love -33/-71/0|, lovely -31/-39/-2
|, must -19/-56/-1|, my 31/15/59|, my KIN -29/-45/63|, nap -61/-36/0|, nataka 91/69/0|, only -52/40/-6
|, permanently 80/43/0|, please 28/47/38|, please . 51/60/0|, pray -27/-37/-4|, pray for -27/-37/-4|, purple -43/-49/0
|, real 38/44/-4|, sea -39/-9/0|, see -62/-41/-1|, see you -36/-42/-1|, should -38/-41/47|, should i -28/-11/47
|, thanks 34/7/3|, thanks for 35/24/0|, that -13/44/-9|, that is -54/32/-8|, then 46/79/-7|, this 22/-27/-23
|, this week 67/80/-1|, to 78/44/-2|, too 10/-69/-1|, too much -11/-28/0|, towel 35/29/0|, waiting -40/-36/-1
|, water 41/82/-4|, what -51/-29/38|, what do -22/-27/39|, what joke 5/57/-1|, why -63/-72/-10|, you are -40/-39/0
|. " -32/-25/-8|. . -53/-109/-38|. . . -53/-109/-38|. BETTER 108/29/-6|. BETTER if 63/29/-1|. BETTER thing -6/-40/-1
|. BODY 70/80/-7|. BODY are 70/79/-3|. BODY day -31/-32/0|. BODY is 29/31/-3|. DEAD -133/-75/-46|. DEATH 193/152/-68
|. DEATH BUT 49/45/-2|. DEATH LETTER -98/-77/0|. DEATH SOON -32/-45/0|. DEATH THINK 55/44/-15|. DEATH and 37/42/-7
|. DEATH feels 42/9/0|. DEATH is 57/70/-1|. DEATH of -40/-46/-1|. DEATH since 33/16/-7|. DEATH squad -96/-85/-1
|. DIE 43/68/-7|. DIE . 117/81/-2|. DIE SOON 57/39/0|. DIE to -42/-36/-1|. DIE would 44/33/0|. END -82/-116/-8
|. END it -47/-46/-2|. END of -36/-70/-3|. FEAR of 87/68/-8|. FRIEND -42/-73/194|. FRIEND HARM -48/-45/50
|. FRIEND SAY -55/-10/-17|. FRIEND abused -26/-24/42|. FRIEND i 35/16/-29|. HARM -7/-22/-25|. HARM deep 24/33/-1
|. HARM in 109/126/-5|. HARM myself 46/40/-1|. HARM too 29/21/-1|. HARMED HARM 28/53/-2|. HARMED myself -50/-36/0
|. HARMED on -58/-93/-14|. HE HARM -62/-60/-11|. HE TAKE 41/52/-19|. HE are -33/-42/-3|. HE did 68/35/-5
|. HE has 47/10/3|. HE in -18/-34/60|. HE is 62/17/-28|. HE keep -52/8/0|. HE would -45/44/-14|. HIGH -68/-61/-11
|. HIS -36/-55/29|. HIT us 45/44/0|. JUMP -79/-147/-31|. JUMP off 37/38/-2|. KILL -55/-64/-23|. KILL myself 94/44/-1
|. KILL up 115/132/0|. KILL yourself -42/-30/0|. KILLED -48/-47/-13|. KIN 44/23/103|. KIN HARM -62/-57/34
|. KIN HIT 21/27/24|. KIN LETTER 24/-2/-10|. KIN TAKE -65/-50/45|. KIN are 24/-3/-1|. KIN has 14/25/-47
|. KIN is -67/-45/-17|. KIN threatens -35/-28/20|. KIN wants 0/15/27|. LETTER 63/35/-55|. LETTER . 62/30/-5
|. LETTER NEG 44/44/-6|. LETTER and -31/-17/-6|. LETTER are 49/54/0|. LETTER be 43/40/-1|. LETTER to 45/-10/-6
|. LETTER world 32/25/-1|. LIVE -116/-67/-8|. LIVE and -121/-97/-2|. LIVE hurts 78/35/0|. LIVE is 146/91/-1
|. LIVE my -24/-30/0|. LIVE with -64/9/-1|. LOW -36/58/-5|. LOW in -1/41/0|. LOW my -6/-57/0|. MANY 4/119/-29
|. MANY , -15/8/-1|. MANY days 1/49/0|. MANY hope -22/49/-3|. MANY of -35/8/-1|. MEANS at 16/36/-1|. MEANS dey 47/54/-1
|. MEANS in 30/39/-5|. MEANS is 70/71/-5|. NEG -17/52/-80|. NEG , -90/11/0|. NEG DEATH -118/-32/-7
|. NEG FRIEND -2/69/-1|. NEG GAME 46/13/0|. NEG LETTER -67/28/0|. NEG LIVE 38/29/-1|. NEG POINT 4/-92/-4
|. NEG THINK -58/-58/-1|. NEG WANT 50/15/-4|. NEG cares -45/10/0|. NEG day 102/58/-4|. NEG died -6/-47/0
|. NEG eating 23/46/0|. NEG felt 54/-7/-2|. NEG i -46/8/-1|. NEG is -40/-52/0|. NEG joke 42/32/0|. NEG left 60/-13/-1
|. NEG matters -14/-43/-1|. NEG more -50/-87/-1|. NEG needs -28/43/0|. NEG promise 76/41/-1|. NEG safe 42/39/-2
|. NEG to 44/-61/-2|. NEG visits -65/1/0|. NEG wanted 98/61/0|. NEG way -58/-14/0|. PAST 1/29/-15|. PAST in -72/-41/-1
|. PAST week 37/54/-1|. PILLS 32/56/-19|. PILLS are 41/45/0|. PILLS for -51/-35/-1|. PILLS i 61/50/-2
|. PILLS in 18/22/0|. PLAN 56/53/-64|. PLAN SOON -58/-37/0|. PLAN on 103/75/-5|. POINT 133/69/-8|. SAY 59/12/-35
|. SOON . 121/70/-1|. SOON PLAN -58/-56/0|. SOON i -46/-35/-1|. SOURCE -154/-131/-27|. SOURCE PLAN -34/-7/0
|. SOURCE go -54/-2/0|. TAKE 181/110/-67|. TAKE MANY 83/41/-15|. TAKE every 57/32/-1|. TAKE everything 41/31/-1
|. TAKE full 72/65/0|. TAKE my -85/-72/-17|. THINK 147/92/-64|. THINK PLAN 60/61/-45|. THINK of 97/71/-17
|. TIRED -12/-13/-11|. TIRED with -32/-23/-2|. VOICE 76/64/-16|. WAKE -54/-43/0|. WANT 75/76/-45|. WANT i -9/42/-3
|. WORK -91/-109/35|. WORK is -45/-29/-1|. _ . 26/82/-55|. _ BLEED -37/-84/-1|. _ DEATH 130/122/-15|. _ END 22/-8/-10
|. _ FRIEND -42/0/8|. _ GAME -9/-64/-1|. _ GONE 43/23/-4|. _ HARM 81/25/6|. _ HARMED 65/63/-3|. _ HE -66/-91/-29
|. _ HIGH 7/36/-8|. _ HIT -38/-93/26|. _ JUMP -26/-47/-35|. _ KIN 3/-23/36|. _ LAUGH 12/85/0|. _ LETTER 47/43/-124
|. _ LIVE -56/-54/-3|. _ LOW -17/45/34|. _ MANY 129/71/-2|. _ NEG 43/66/-83|. _ PAST -92/-43/-3|. _ PILLS 75/44/11
|. _ PLAN 5/23/15|. _ POINT -14/-30/8|. _ SAY -34/57/-50|. _ SOON -27/-67/-2|. _ TAKE 6/7/45|. _ THINK 79/55/28
|. _ WANT 22/-46/-15|. _ WORK -47/-50/-28|. _ _ , -52/-34/-11|. _ _ . 120/106/-42|. _ _ ANYMORE -128/10/-2
|. _ _ BETTER 54/20/-14|. _ _ BLEED 83/72/-3|. _ _ BODY 54/68/23|. _ _ BURDEN -20/52/-8|. _ _ BUT 87/54/29
|. _ _ DEAD -52/-40/-23|. _ _ DEATH 176/134/-29|. _ _ DIE 82/63/-30|. _ _ END 24/-46/-24|. _ _ FEAR -42/-52/51
|. _ _ FOOD -110/-98/-4|. _ _ FRIEND -74/15/-22|. _ _ GAME -61/-68/-9|. _ _ HARM 121/84/-73|. _ _ HE -12/-18/-46
|. _ _ HIGH 50/73/-4|. _ _ HIM 55/75/-32|. _ _ HIS 7/64/-35|. _ _ HIT -28/-50/20|. _ _ JUMP 137/68/-26
|. _ _ KILL -4/-50/-39|. _ _ KILLED 17/17/-51|. _ _ KIN 45/39/10|. _ _ LAUGH -34/-69/0|. _ _ LETTER 28/25/-97
|. _ _ LOW -59/92/8|. _ _ MEANS 67/71/-10|. _ _ NEG -135/-46/-41|. _ _ PAST 33/18/-17|. _ _ PLAN -17/-42/-46
|. _ _ POINT -14/75/-12|. _ _ SAY -72/-79/28|. _ _ SOURCE -80/-60/-47|. _ _ THINK -65/-27/-34|. _ _ TIRED -61/-42/-20
|. _ _ WAKE 75/65/-2|. _ _ WANT 5/-31/-39|. _ _ WORK 80/65/11|. _ _ abuse -15/-33/38|. _ _ accident 33/26/-1
|. _ _ again 62/42/-12|. _ _ alarm -29/-21/0|. _ _ am -97/-1/-17|. _ _ and 77/56/-39|. _ _ as 43/18/-15
|. _ _ assaulted 78/66/0|. _ _ at 50/74/22|. _ _ attacking 77/28/-1|. _ _ away 1/-39/59|. _ _ bar -38/-65/0
|. _ _ bathroom 47/35/-2|. _ _ battle 59/28/0|. _ _ be -42/-58/-32|. _ _ beach -28/-26/0|. _ _ bear 42/13/0
|. _ _ being 88/19/-7|. _ _ big 51/64/0|. _ _ bit 12/-52/0|. _ _ blister 44/42/0|. _ _ bloke -34/0/12
|. _ _ brains 38/32/0|. _ _ bread -25/-36/0|. _ _ breaking 90/57/-7|. _ _ building 34/38/0|. _ _ by -32/-53/7
|. _ _ call 24/18/43|. _ _ can 66/15/-3|. _ _ cancer -47/-34/13|. _ _ cat -24/-32/-1|. _ _ catch 52/54/0
|. _ _ chances 20/19/0|. _ _ clean -49/-34/0|. _ _ coming 64/57/-12|. _ _ commit 44/16/-3|. _ _ continue 53/15/-1
|. _ _ could -47/-46/-1|. _ _ dark -31/50/-3|. _ _ day 49/48/-9|. _ _ deep 52/52/-1|. _ _ depressed -3/39/0
|. _ _ destroyed -35/-48/0|. _ _ died -63/-88/-54|. _ _ disappointment -41/51/0|. _ _ do -11/34/-34
|. _ _ door -46/-21/7|. _ _ drinking 32/9/0|. _ _ drive 65/64/-2|. _ _ driving 77/44/-8|. _ _ eat -36/-40/0
|. _ _ everyone -28/-46/0|. _ _ everything -101/19/-3|. _ _ failure -32/62/-1|. _ _ fed -54/-5/0|. _ _ feel -17/-96/-2
|. _ _ feeling 46/17/-5|. _ _ final 39/25/-9|. _ _ fine 35/-55/43|. _ _ fistful 42/33/0|. _ _ floor -25/-48/-1
|. _ _ for 99/44/-66|. _ _ forgotten -25/61/0|. _ _ forklift 44/9/0|. _ _ from 83/31/1|. _ _ front 26/-4/-7
|. _ _ full -4/-42/-1|. _ _ gas 41/37/0|. _ _ gets -33/-39/55|. _ _ ghost -2/33/0|. _ _ given -51/0/-1
|. _ _ go 22/-17/32|. _ _ god 26/7/0|. _ _ got -67/-24/-4|. _ _ hai 41/55/-1|. _ _ half 22/41/0|. _ _ happy -44/72/0
|. _ _ heaven 44/34/-1|. _ _ hell 28/3/0|. _ _ help -66/-53/-6|. _ _ here 65/45/-20|. _ _ hide 45/35/-25
|. _ _ high -33/-63/-2|. _ _ hollowed -11/65/0|. _ _ house 11/56/-1|. _ _ how 51/75/10|. _ _ i -22/27/4
|. _ _ in 64/22/-36|. _ _ invisible -17/45/0|. _ _ is -69/-40/-80|. _ _ it -71/-54/-16|. _ _ kitchen -39/-10/39
|. _ _ knives -26/-23/61|. _ _ know -84/-32/5|. _ _ leader -11/-14/34|. _ _ light 46/9/0|. _ _ losing -40/34/-2
|. _ _ loved -7/45/0|. _ _ maarte 54/37/-5|. _ _ make 59/50/-6|. _ _ makes -55/-59/16|. _ _ manage 42/17/0
|. _ _ me 11/-2/89|. _ _ meet -32/-25/0|. _ _ memes -63/-71/0|. _ _ mess 46/45/0|. _ _ message -43/-42/0
|. _ _ mind 16/-27/-1|. _ _ minutes 55/35/-1|. _ _ miss 0/41/0|. _ _ mistake -3/40/0|. _ _ more -54/-57/-23
|. _ _ much 57/59/-2|. _ _ my 31/-4/34|. _ _ nahi -3/64/-2|. _ _ new -53/-80/26|. _ _ noise -36/65/0
|. _ _ number 57/39/-5|. _ _ of 73/72/-24|. _ _ off -10/-44/-13|. _ _ old -37/4/-6|. _ _ on 77/40/-44
|. _ _ only 44/46/-17|. _ _ open 54/23/-3|. _ _ or -28/-54/-2|. _ _ outlived -23/51/0|. _ _ over -67/-115/-6
|. _ _ own 19/22/-2|. _ _ painful 77/59/-1|. _ _ paramedic -1/-46/29|. _ _ passes 58/32/-2|. _ _ posts 22/18/38
|. _ _ proud -12/-45/0|. _ _ punching 51/20/-1|. _ _ put 89/50/-21|. _ _ report -24/-32/41|. _ _ right 80/60/-1
|. _ _ running -13/64/0|. _ _ sad 15/-84/-4|. _ _ saying 17/-51/26|. _ _ see -98/-57/-1|. _ _ seems 32/33/-1
|. _ _ self -12/-33/0|. _ _ shake 50/45/0|. _ _ shaking 51/54/-1|. _ _ shame 0/40/0|. _ _ since 3/70/-15
|. _ _ sinking -6/55/0|. _ _ sit -4/56/0|. _ _ slapping 51/27/0|. _ _ smash 51/34/0|. _ _ smother 40/36/-1
|. _ _ started -50/-59/-1|. _ _ stash 44/40/0|. _ _ stomach 25/-31/0|. _ _ support -36/-45/59|. _ _ swerving 43/35/0
|. _ _ tablet 44/25/0|. _ _ tell -32/-48/-1|. _ _ tena 48/39/0|. _ _ this 26/54/21|. _ _ ticket 68/54/0
|. _ _ tied 54/46/-2|. _ _ time -15/22/-2|. _ _ times -34/-42/0|. _ _ to 38/11/-3|. _ _ too 38/44/-19
|. _ _ track 37/64/0|. _ _ trapped 36/53/-2|. _ _ try -40/-50/-2|. _ _ trying -45/-52/-1|. _ _ up 36/13/-22
|. _ _ us 35/19/-3|. _ _ villain -1/63/0|. _ _ wait -38/-40/-2|. _ _ waiting 6/-35/0|. _ _ wanted -53/-53/0
|. _ _ wants -30/-21/4|. _ _ waste 12/51/0|. _ _ wedding -23/-51/0|. _ _ went 6/45/-6|. _ _ when -57/-99/-3
|. _ _ while -58/-43/-4|. _ _ wifi -20/-45/0|. _ _ winter -1/64/-12|. _ _ with -12/-38/-2|. _ _ world -39/-24/-1
|. _ _ worn -8/51/-1|. _ _ worried -18/-23/32|. _ _ worth -40/15/-1|. _ _ would -57/22/-39|. _ _ yesterday 45/29/0
|. _ _ you -37/-13/31|. _ _ yourself -50/-37/0|. _ abused 51/25/34|. _ am -55/-7/47|. _ and 4/-31/-38|. _ are 9/5/-39
|. _ at 82/2/2|. _ ate 68/20/-1|. _ attempt 104/80/-2|. _ attempted 71/54/-1|. _ be 61/95/-3|. _ beaten 35/42/8
|. _ belong 44/26/0|. _ body 61/71/-1|. _ bottom -9/68/-1|. _ box 66/67/0|. _ brain 21/38/-1|. _ bus 38/28/-1
|. _ came -74/-2/-5|. _ can 59/-5/37|. _ car -36/-53/-13|. _ cares -45/10/0|. _ clean 41/30/0|. _ close 40/27/-4
|. _ comes -55/-15/-3|. _ could 61/-30/-9|. _ cry -42/88/-11|. _ curtains -47/-61/0|. _ cuts 39/15/-2
|. _ day -47/-68/-13|. _ days 1/54/-9|. _ deep 70/45/-2|. _ did 49/72/-7|. _ died -89/-81/-5|. _ dm'd -25/-34/42
|. _ do -58/-46/43|. _ does -52/-32/-1|. _ doing 56/48/0|. _ drew -39/-35/0|. _ eating 23/46/0|. _ edge -78/-86/-3
|. _ ended -70/-93/-2|. _ ends 12/28/0|. _ every 19/44/-2|. _ everyone 43/19/-2|. _ everything 119/44/-1
|. _ family'd -5/46/-4|. _ fear -31/-63/19|. _ feel 76/13/-14|. _ fell -47/-93/-1|. _ fight 57/2/-12
|. _ finished -37/-39/0|. _ fishing -31/-81/0|. _ for 63/20/-68|. _ forcing 58/33/-1|. _ forty 32/46/0
|. _ full 91/56/-1|. _ get 103/53/-2|. _ girl -2/-12/48|. _ go -45/48/-8|. _ google 47/38/0|. _ gran -35/-55/36
|. _ grandmother -28/-26/32|. _ guy -2/-35/101|. _ has -22/5/-58|. _ heat -62/-54/-1|. _ helps -57/-7/0
|. _ here -65/-22/16|. _ home 113/69/-2|. _ how 110/119/-10|. _ i 51/45/81|. _ if 128/98/-16|. _ in 60/37/74
|. _ inside -3/60/-1|. _ is 68/87/-85|. _ it 37/-16/13|. _ keep 54/39/-11|. _ know -56/-73/-5|. _ let -12/64/-1
|. _ life 82/109/-24|. _ lined 38/36/-3|. _ locked -38/-52/-2|. _ look 26/75/-10|. _ looking 24/47/-3|. _ lot 79/61/-4
|. _ loud 39/41/0|. _ love -8/-40/0|. _ made 2/-85/-3|. _ make -52/-44/-4|. _ man 47/68/-10|. _ marriage 55/69/-1
|. _ matters -14/-43/-1|. _ may 50/29/0|. _ me 84/37/-5|. _ mess -39/-58/0|. _ messaged -4/-10/74|. _ might 70/63/-4
|. _ mind 5/84/-3|. _ miss -71/-14/-6|. _ more -38/-63/-1|. _ music -24/-39/-1|. _ my 86/66/-62|. _ myself 89/95/-5
|. _ near 22/22/0|. _ nearly -66/-77/-1|. _ needs -28/43/0|. _ obsess 41/46/0|. _ of 35/53/-23|. _ off 104/82/-7
|. _ old -18/-55/8|. _ only 26/85/-9|. _ our -8/-13/38|. _ out -6/-41/-10|. _ over 41/13/19|. _ pain -6/-37/0
|. _ phone -49/-83/-13|. _ picked 66/-7/-1|. _ promised -48/9/0|. _ quiet -24/-61/-2|. _ ran -77/-60/-1
|. _ real 9/-18/-10|. _ round 30/25/-1|. _ rubbish -4/-39/-1|. _ ruined 28/12/0|. _ safe 42/39/-2|. _ saw -14/-20/44
|. _ scars 16/77/-3|. _ see 64/63/-1|. _ sent -25/-60/80|. _ shoes -69/-72/0|. _ should -19/34/-1|. _ shouted -16/-55/0
|. _ si 86/75/0|. _ since -13/44/-7|. _ sit -19/52/0|. _ sleep -49/-54/-1|. _ something 39/25/-3|. _ soul -2/69/-2
|. _ squad -67/-62/-1|. _ staring 53/29/-2|. _ started 46/35/-1|. _ stops -51/-9/-3|. _ stuff 37/15/-9
|. _ sure 83/61/-2|. _ talk -38/-41/0|. _ tell -44/-79/-8|. _ this 27/76/-13|. _ throws 81/51/-13|. _ time 77/26/-15
|. _ to 86/53/-40|. _ too 86/66/-12|. _ tried 51/22/-3|. _ trying 39/41/-1|. _ two -85/-40/-3|. _ up 138/108/-10
|. _ upstairs -3/-4/56|. _ us 28/-8/-1|. _ user -8/-9/35|. _ visits -65/1/0|. _ wanted 27/53/-1|. _ was -43/-55/20
|. _ weedkiller 39/52/0|. _ who 72/27/-3|. _ with 65/40/-48|. _ world 52/40/-1|. _ worth 36/14/-1|. _ would 82/87/-38
|. _ yourself -54/-44/0|. already 35/39/-3|. am 111/105/-1|. angry -25/-46/-17|. anyone 83/21/-1
|. anyone reading 32/19/0|. at 91/76/-5|. ate -2/-55/0|. attacking 54/49/-2|. attempt 60/33/-1|. bag 41/46/0
|. be 95/73/-5|. be DEAD 38/36/0|. be with 28/19/0|. because 62/49/-1|. because i 52/41/-1|. been 137/112/-33
|. been HARM 76/66/-18|. before 7/68/0|. being 145/99/-16|. being DEAD 51/23/-1|. black -1/56/-3|. bloke -29/-30/65
|. bored -55/-44/-2|. bored to -59/-46/-2|. bowled -3/-43/0|. boy 9/-28/77|. brain DEAD -35/-41/0|. bullet 32/15/-1
|. bullet in 39/20/0|. by 101/107/-8|. by time 82/94/-8|. calm 58/41/0|. came 55/66/-6|. can -51/-28/35
|. car -45/-50/-1|. catching 39/41/0|. catching bus 39/41/0|. chef 3/-5/32|. cleaned 9/-47/-1|. close 39/32/-2
|. could -24/-58/-23|. craving 47/29/-1|. crossword -27/-24/0|. danger 29/30/0|. danger to 29/30/0|. day MANY -52/-37/0
|. days -38/43/0|. days are -38/43/0|. deadlines -47/-54/0|. dear 64/85/0|. dem 41/25/0|. dem WANT 41/25/0
|. dentist -15/-66/0|. depression -16/39/-1|. deserve 34/16/0|. despair -8/72/0|. did -51/-60/-12|. did NEG -45/-53/-1
|. died and 44/31/0|. do -1/43/-36|. do NEG -41/-47/-31|. do you -41/-18/0|. dog -58/-39/-13|. doing 54/53/-6
|. doing hundred 30/19/0|. downed 71/57/-1|. downed MANY 48/40/0|. drank 64/79/-1|. dupatta 32/25/-1
|. dupatta is 32/25/-1|. each -4/54/0|. error -58/0/0|. error MANY -58/0/0|. escape 48/36/-2|. every 11/36/-9
|. everyone -22/82/-23|. everyone SAY 53/30/-3|. everything -24/170/-21|. everything hurts -49/25/0|. feel 50/109/-6
|. feel KILL 44/21/0|. feeling 36/18/-21|. feeling DEATH 43/27/-15|. fell -46/-44/-1|. find 35/26/0|. first 3/-37/-5
|. five -76/0/0|. flu -33/-45/0|. for real -23/-46/-8|. found 19/6/38|. future -44/29/0|. gas 37/32/0|. gas is 39/37/0
|. get 58/12/-1|. getting 63/33/-6|. getting beaten 46/29/-6|. girl 48/-4/44|. glad -89/-64/0|. glad to -73/-64/0
|. go -71/-65/-1|. go DIE -71/-66/-1|. god -6/55/-4|. goodnight -4/-32/0|. got MEANS 80/93/-5|. grief too 9/37/0
|. guilt -57/41/-2|. guy 69/38/35|. had MANY 34/33/0|. happy -110/-120/-1|. hate myself -45/11/0|. hate that 42/14/0
|. have 68/64/-6|. have DEATH 35/36/-1|. have NEG -57/-33/-2|. have to 52/34/-1|. having 46/29/-3
|. having DEATH 31/21/-2|. help -31/-53/-21|. help , -55/-59/-21|. hiding 58/65/-5|. hiding in 34/35/0|. hope 107/43/-3
|. hope i 64/26/-1|. hope to -25/-32/0|. hopelessness -37/107/0|. hose 35/29/0|. hose on 35/29/0|. house -71/51/1
|. house is -61/64/-3|. how -61/-74/66|. how do -49/-41/45|. how to -45/-15/37|. hunger -51/-44/0
|. hunger WANT -49/-43/0|. i -9/29/-90|. i END -39/-47/0|. i HARM 82/92/-10|. i HARMED 89/65/-2|. i JUMP -25/-45/-1
|. i KILLED -65/-79/-1|. i LETTER -27/-52/-2|. i LIVE -38/-63/1|. i NEG -66/-12/-2|. i PAST -85/43/0|. i SAY 90/57/-29
|. i TAKE 86/38/-18|. i THINK 84/32/58|. i WAKE -29/-28/0|. i am -27/-50/51|. i ate 70/29/-1|. i attempted 71/54/-1
|. i belong 44/26/0|. i can 56/-21/-27|. i could 74/-9/-1|. i cry -49/87/-10|. i ended -34/-55/0|. i fear -31/-63/19
|. i fell -42/-89/0|. i finished -32/-34/0|. i get 71/35/-1|. i google 47/38/0|. i have 42/31/-22|. i hope 70/-31/0
|. i laughed -57/-45/0|. i let -9/60/0|. i love -7/-40/0|. i might 70/63/-4|. i miss -71/-14/-6|. i obsess 41/46/0
|. i on 39/37/-1|. i picked 36/22/-1|. i promise -136/0/0|. i promised -48/9/0|. i ran -51/-42/-1|. i saw -14/-20/44
|. i see 9/56/0|. i should 32/76/-2|. i sit -19/52/0|. i threw -45/-42/0|. i wanted -74/-10/0|. i was -47/-98/-6
|. if i -126/-23/-9|. in -48/66/-11|. is -8/0/44|. is it -33/-32/33|. is that 45/53/0|. it -149/-33/-23
|. it LETTER 93/49/-1|. it does -33/3/0|. it hurts -60/-13/-3|. it'll 49/41/-1|. it'll look 47/40/-1|. keep 87/76/-3
|. keep staring 52/29/-2|. killer -42/-46/-1|. kitchen -36/-78/0|. kys -22/-28/-10|. lad -24/-54/80|. lake -34/-33/0
|. left 38/35/-5|. let -47/-75/-1|. let us -47/-33/0|. life -43/1/-7|. life has -30/45/-1|. loneliness 0/57/0
|. losing 123/75/0|. lowkey 0/33/-2|. make 61/-14/-3|. man 92/54/34|. may 60/39/-2|. me -58/-113/20
|. medications 104/81/-1|. meh -34/-37/0|. meh . -34/-37/0|. member -40/-60/40|. mera -5/48/114|. mixed -37/-66/0
|. mondays -66/-78/0|. mood MANY -47/-30/-3|. must 29/48/0|. my -117/-74/172|. my BODY -9/-49/-10|. my DEATH 87/62/-14
|. my FRIEND -57/-79/25|. my KIN -37/-50/-35|. my LETTER 51/17/-10|. my LIVE -3/41/-1|. my PAST 87/54/-5
|. my PLAN 73/52/-11|. my attempt 104/80/-2|. my body 61/71/-1|. my brain 21/38/-1|. my cat -40/-42/-14
|. my family'd -5/46/-4|. my gran -35/-61/36|. my grandmother -28/-26/32|. my guy 10/-28/41|. my life 25/114/-23
|. my man 63/67/-6|. my mind 4/83/-3|. my phone -44/-79/-12|. my scars 20/51/-2|. my shoes -45/-50/0|. my soul -2/69/-2
|. nah -82/-74/0|. nearly 54/63/-1|. necked 97/81/0|. necked lot 56/42/0|. nurse -51/-76/24|. obsessed 69/64/-2
|. obsessed with 69/64/-2|. off -60/-36/-1|. off to -58/-40/0|. old -22/-75/2|. on 146/119/-9|. on HIGH 69/63/-4
|. one 54/18/94|. one round 34/31/0|. only 109/59/-8|. our -66/-74/59|. over -58/-105/-5|. pain -23/-37/-6
|. parked 19/40/-1|. parked at 19/40/-1|. part 15/33/-4|. part of 15/33/-4|. passive 43/41/0|. passive si 43/41/0
|. phone -50/-43/-1|. please 89/37/2|. please HE 39/48/-25|. please check -23/-19/52|. please tell -51/-92/-6
|. popped 30/13/-2|. popping 35/2/-1|. popping MANY 41/39/0|. power -28/-22/0|. power HARM -28/-22/0|. pray 47/42/-1
|. prefer 40/37/-1|. prefer to 40/37/-1|. pregnant -37/-31/0|. promised 58/11/0|. proud -31/-54/0|. railway 42/15/0
|. railway SOURCE 44/21/0|. reading -71/-82/-26|. relief . -58/-47/0|. relieved 47/8/0|. relieved if 47/8/0
|. remember 40/23/0|. remember me 40/23/0|. report -27/-5/62|. rest -8/-29/-3|. rest in -21/-35/-3|. rock -9/68/-1
|. rock bottom -9/68/-1|. roped -33/-46/0|. ruined -40/13/0|. sad -48/-61/-3|. sad MANY -9/67/0|. safe -36/-76/0
|. safe . -37/-76/0|. sat on 36/46/0|. scripting -27/-41/0|. scripting helps -27/-41/0|. see 129/84/-2
|. sertraline 40/22/0|. silence -20/38/-1|. silence in -20/38/-1|. since 78/133/-8|. sitaki 48/39/0|. sitting 51/38/-12
|. slay -35/-42/0|. sleep -38/-28/-3|. slicing 38/47/0|. slicing my 38/47/0|. some -48/66/-3|. some days -58/17/-2
|. sometimes -35/12/-17|. sometimes i -35/12/-17|. sorry -23/-55/-7|. sorry . -35/-60/0|. stalker 46/29/-1
|. standing 39/64/-6|. standing on 23/34/-5|. started 29/34/-3|. stepfather 48/48/0|. such -14/-44/0|. tell 95/93/-18
|. tell my 55/76/-11|. thanks -16/-43/-1|. that -127/-103/-19|. that SOURCE -13/57/-8|. that i 43/41/-2
|. that is 19/-21/-4|. thirty 16/39/0|. this -71/-79/8|. this heat -58/-50/-1|. this is 128/71/-38|. this life 35/43/0
|. throw 44/42/0|. throw myself 44/42/0|. time 35/47/0|. to KILL 46/20/0|. to be -51/20/0|. toes 48/45/0
|. toes over 48/45/0|. too -54/-27/-6|. trafficked 76/58/0|. trapped -31/40/-1|. tried 47/32/-2|. tried to 52/38/-2
|. try 52/33/0|. trying 40/10/-2|. trying NEG 40/33/-1|. twelve -40/-85/0|. twelve hour -50/-46/0|. two 27/-43/-3
|. urges 45/41/-2|. urges to 44/41/-2|. user -45/-46/101|. villain -32/-53/-4|. waiting 13/57/-21|. was 114/76/-1
|. was my 34/22/0|. ways 36/27/-3|. we -52/-64/-27|. weighed -28/-32/0|. weighed myself -28/-32/0|. what -32/51/22
|. what is 11/47/3|. what stops 44/8/-3|. when -101/-30/-5|. where -29/-38/0|. which 68/57/-8|. who -61/4/24
|. why 65/137/-22|. why do -20/2/-3|. why should 61/13/-2|. wifi -29/-57/-1|. wifi is -14/-39/0|. woman -16/-37/34
|. wonder 43/43/-2|. wonder PLAN 43/43/-2|. worried -28/-25/72|. worried PLAN -24/-22/74|. would 36/-22/-2
|. would KILL -32/-12/0|. would have 33/21/0|. wrote LETTER 48/38/-37|. you -114/-70/-9|. you were 37/44/0
|. zero -65/-38/0|10 -18/-46/-8|13 42/-6/29|14 -66/-62/-9|15 -43/-28/37|24 67/44/6|30 -11/-67/-8|404 -58/0/0|43 1/49/0
|4th 21/69/-1|4th and 12/39/-1|5 -30/-99/-4|5k -30/-36/0|5k _ _ . -30/-36/0|6 -59/-44/-1|60 66/50/-3|9 34/53/-6
|ANYMORE 78/87/-19|ANYMORE . 31/27/12|ANYMORE . . 10/40/13|ANYMORE THINK -65/0/0|ANYMORE THINK PLAN -65/0/0
|ANYMORE WANT -50/4/-4|ANYMORE WANT to -50/4/-4|ANYMORE _ . 21/50/12|ANYMORE _ PLAN -64/0/0|ANYMORE _ _ . 32/80/13
|ANYMORE _ _ DIE -52/0/-4|ANYMORE _ _ END -43/0/0|ANYMORE _ _ JUMP -37/0/0|ANYMORE _ _ KILL -78/1/0
|ANYMORE _ _ LIVE 145/6/0|ANYMORE _ _ NEG -8/32/-1|ANYMORE _ _ be 29/1/0|ANYMORE _ can -54/37/0|ANYMORE _ i 12/55/-10
|ANYMORE able 34/5/0|ANYMORE able to 34/5/0|BETTER -54/33/-32|BETTER . 46/60/-7|BETTER . . 14/54/-7|BETTER DEAD 77/58/0
|BETTER DEAD . 77/58/0|BETTER NEG -42/52/-3|BETTER SOON -10/-55/0|BETTER _ . -30/-93/-26|BETTER _ DEAD 53/20/26
|BETTER _ NEG -44/-16/-3|BETTER _ _ . -49/-62/14|BETTER _ _ HIM -15/-55/18|BETTER _ _ had 36/16/-2
|BETTER _ _ i 66/12/-5|BETTER _ _ wreck -4/53/-2|BETTER _ i 113/23/-19|BETTER _ me -23/65/0|BETTER if 70/37/-1
|BETTER if i 70/37/-1|BETTER off 11/55/7|BETTER off DEAD 53/20/26|BETTER off NEG -41/-16/-2|BETTER thing -18/-40/-1
|BETTER with 16/64/18|BLEED 99/39/-54|BLEED , 38/45/-28|BLEED NEG 55/18/0|BLEED NEG END 42/10/0|BLEED _ . 97/64/25
|BLEED _ END 42/10/0|BLEED _ SOON -40/-28/0|BLEED _ _ . 121/106/40|BLEED _ _ can 58/22/0|BLEED _ _ did 38/49/-1
|BLEED _ _ this -37/-39/0|BLEED _ i 89/68/-1|BLEED _ with -37/-39/0|BLEED and 47/16/0|BLEED and i 43/14/0
|BLEED money -37/-39/0|BLEED money with -37/-39/0|BLEED out 32/68/0|BLEED out . 23/37/0|BLEED pressure -73/-65/-1
|BODY 87/53/35|BODY , 52/55/-13|BODY . 29/40/40|BODY . . 20/23/40|BODY _ . 40/19/35|BODY _ BLEED 37/56/-2
|BODY _ DEAD -46/-42/-1|BODY _ HARM 45/25/14|BODY _ MANY 39/5/-3|BODY _ NEG -47/-4/0|BODY _ SAY 31/51/-9
|BODY _ SOON 32/44/-4|BODY _ _ . 52/45/16|BODY _ _ SAY 35/45/-1|BODY _ _ me -52/-55/0|BODY _ after 23/36/0
|BODY again 71/59/0|BODY and -44/24/23|BODY are DEAD -36/-30/0|BODY at -39/-45/0|BODY day -142/-127/-4
|BODY day . -90/-76/-2|BODY is 56/41/-6|BODY on -58/-54/0|BODY open 53/66/0|BODY open . 33/34/0|BODY with 47/49/-1
|BURDEN -68/95/-13|BURDEN . 40/64/1|BURDEN . . 25/63/1|BURDEN _ _ KIN -26/43/-9|BURDEN _ my -34/71/-11
|BURDEN for -12/31/-2|BURDEN for my -2/28/-2|BURDEN i 14/-44/0|BURDEN to -26/49/-1|BUT . 41/59/-2|BUT . . 41/59/-2
|BUT DIE 14/51/-1|BUT NEG -61/-78/0|BUT SOON 1/58/0|BUT _ . 16/66/-9|BUT _ WANT 34/56/-10|BUT _ _ NEG -169/12/21
|BUT _ _ PLAN 59/26/0|BUT _ _ to 121/62/-10|BUT _ do -40/0/17|BUT _ don -15/-44/0|BUT _ of 28/59/-2|BUT _ one -3/-42/-3
|BUT i 48/48/32|BUT i WANT 74/55/-10|BUT i do -40/0/17|BUT it -38/-79/-1|BUT sad -2/49/0|BUT sad . -2/49/0
|BUT to 72/4/0|DEAD -6/-67/-67|DEAD , 60/13/-10|DEAD . 90/76/45|DEAD SOON 87/94/0|DEAD SOON . 91/94/0
|DEAD TIRED -20/-53/-1|DEAD _ . 95/64/32|DEAD _ HIM -18/73/-2|DEAD _ MANY 25/88/0|DEAD _ SOON 61/79/-1
|DEAD _ _ . 41/29/20|DEAD _ _ another -32/-29/0|DEAD _ _ is 48/46/-1|DEAD _ i -15/91/-10|DEAD _ me -19/-42/-1
|DEAD _ since -3/44/0|DEAD after -58/-51/0|DEAD again -62/-45/-3|DEAD already 26/44/0|DEAD and 46/30/-9
|DEAD and i 40/60/-7|DEAD by 108/67/-1|DEAD inside -52/33/-1|DEAD inside since -3/44/0|DEAD is 34/20/-1
|DEAD to -34/-32/-1|DEAD to me -19/-42/-1|DEATH 126/82/49|DEATH , 34/52/7|DEATH , NEG -10/-47/-19|DEATH , i -6/-67/36
|DEATH , my 0/-23/50|DEATH . 100/101/80|DEATH . . -9/-28/50|DEATH . i 72/59/-1|DEATH ANYMORE -55/9/-8
|DEATH ANYMORE . -83/0/0|DEATH BUT 25/53/-10|DEATH LETTER in 37/21/39|DEATH PAST -60/4/15|DEATH PAST and -32/1/0
|DEATH SOURCE -7/-17/43|DEATH SOURCE . -42/-8/43|DEATH THINK -3/32/-26|DEATH THINK . 50/52/-8|DEATH THINK SOON -7/-33/0
|DEATH THINK in -78/-43/0|DEATH _ , -40/-35/-11|DEATH _ . 109/109/31|DEATH _ BETTER 43/32/0|DEATH _ MANY 61/53/-18
|DEATH _ WANT 0/41/-2|DEATH _ WORK 66/68/-1|DEATH _ _ . 118/94/7|DEATH _ _ FOOD 28/35/-1|DEATH _ _ GONE -41/-36/20
|DEATH _ _ NEG 49/21/-7|DEATH _ _ SAY 56/48/-3|DEATH _ _ SOON -17/-2/-2|DEATH _ _ am -35/-14/57|DEATH _ _ day 49/22/0
|DEATH _ _ is 105/38/15|DEATH _ _ since 32/45/-1|DEATH _ _ this 40/54/0|DEATH _ and 62/66/-5|DEATH _ as -59/-11/-3
|DEATH _ at -41/-43/-1|DEATH _ i 20/-17/58|DEATH _ in -55/-61/34|DEATH _ me -39/-48/-5|DEATH _ my 82/-1/11
|DEATH _ of 40/41/-15|DEATH _ only 80/34/-1|DEATH _ this -59/-76/-1|DEATH _ to -22/-27/-6|DEATH again 68/28/-5
|DEATH and 72/-25/2|DEATH and it -16/-58/-3|DEATH at -2/46/-13|DEATH because 47/41/-15|DEATH because of 47/41/-15
|DEATH every 68/25/-1|DEATH feels 42/9/0|DEATH if -49/-46/76|DEATH in my -12/-76/0|DEATH is 70/52/-10
|DEATH is BETTER 43/32/0|DEATH of -111/-119/-3|DEATH of me -58/-63/-1|DEATH on my 46/57/-1
|DEATH prevention -109/-127/-18|DEATH since 77/22/-17|DEATH squad -98/-87/-1|DEATH this 43/17/0|DIE 91/16/-17
|DIE , 70/44/1|DIE , NEG 49/23/-1|DIE , SOON 48/21/0|DIE , i -10/-19/-16|DIE . 124/130/42|DIE . . 10/5/41
|DIE . NEG 56/16/0|DIE . SOON -34/-31/0|DIE . it -40/-32/0|DIE LAUGH -31/57/0|DIE LAUGH . -31/57/0|DIE NEG 15/-52/-6
|DIE SOON 100/138/-11|DIE SOON , 26/30/0|DIE SOON . 45/58/-1|DIE SOON is 42/25/0|DIE _ , 85/130/-3|DIE _ . 150/104/20
|DIE _ BUT 56/30/48|DIE _ HE 76/70/-31|DIE _ NEG 88/47/-1|DIE _ ONPURPOSE -26/-43/0|DIE _ SOON -61/-68/-5
|DIE _ SOURCE -33/-29/-28|DIE _ WANT -33/54/0|DIE _ _ , -114/-66/-20|DIE _ _ NEG -60/-26/0|DIE _ _ PLAN 71/49/-1
|DIE _ _ WANT -157/-24/-7|DIE _ _ am -40/-112/48|DIE _ _ is 70/19/0|DIE _ _ my 62/54/-1|DIE _ _ saw -50/-41/1
|DIE _ _ sleep 59/25/-1|DIE _ _ to -77/-1/0|DIE _ and 76/65/-7|DIE _ be 44/33/0|DIE _ for 61/47/0|DIE _ hate -26/10/0
|DIE _ i -56/11/10|DIE _ laugh -19/-44/0|DIE _ my 67/19/43|DIE _ our 36/48/0|DIE _ real 47/50/0|DIE _ see -53/-29/0
|DIE _ this -53/-15/-2|DIE and 32/39/-3|DIE and HE 47/28/-16|DIE and i -35/6/30|DIE and it -61/-35/-1
|DIE before 81/53/-2|DIE for -120/-128/-36|DIE for . -82/-90/-5|DIE for real 41/46/0|DIE from -32/-47/-1
|DIE i -49/-1/-1|DIE if -94/-97/-3|DIE in my 61/27/-1|DIE is 51/48/-2|DIE much 83/24/0|DIE much . 83/24/0
|DIE of -107/-132/-6|DIE on -51/-59/47|DIE on ONPURPOSE -26/-43/0|DIE on my -19/-12/48|DIE on our 36/48/0
|DIE quietly 34/39/0|DIE right -39/-49/0|DIE right SOON -39/-49/0|DIE this 65/51/0|DIE to -71/-58/-1|DIE would 44/33/0
|DIE would be 44/33/0|END 44/-35/-8|END , 31/-21/-1|END . 14/81/-25|END . . -15/37/-25|END HARM -66/-23/-22
|END HARM . -22/39/-17|END HARM myself -53/-23/0|END HIS -26/-44/29|END HIS life -26/-44/29|END MANY 75/38/-2
|END MANY of 65/34/-1|END _ , -22/-27/25|END _ . 83/64/-2|END _ SOON 52/41/-12|END _ WORK -72/-77/-1
|END _ _ , -48/37/-7|END _ _ . 72/81/6|END _ _ HIM -40/-49/9|END _ _ KIN 46/49/-4|END _ _ after 43/42/0
|END _ _ day -36/-35/0|END _ _ do 0/-57/-1|END _ _ in 29/48/-1|END _ _ it 24/42/14|END _ _ life 74/44/-1
|END _ _ my -65/-58/-4|END _ _ this 85/43/-5|END _ _ with -31/-38/-2|END _ for 39/65/0|END _ it -15/51/-1
|END _ life 112/118/37|END _ me 75/6/-1|END _ my 21/76/-19|END _ myself -55/-34/0|END _ of 80/62/-3|END _ own 52/33/-1
|END _ pain 40/29/-1|END _ series -10/-48/0|END _ subscription -39/-31/-2|END _ this 42/22/-1|END _ with -107/-104/-9
|END being 29/53/-1|END call -48/-41/0|END crying -49/42/21|END everything 98/31/-3|END everything . 68/19/-3
|END i 48/33/0|END is -44/-19/0|END it 116/138/75|END it . 94/91/17|END it MANY 80/38/0|END it SOON 38/28/-7
|END it with -86/-70/-9|END life 37/45/-1|END life . 34/37/-1|END me 23/-66/-24|END me , -51/-46/-4
|END me off -59/-38/0|END my 17/27/5|END my life 95/155/8|END my own 52/33/-1|END my subscription -34/-26/0
|END myself 78/52/-5|END myself . 45/41/0|END of -103/-60/-20|END that -19/-47/0|END things 45/46/12
|END with me 40/7/-1|FEAR 13/63/68|FEAR . 49/52/7|FEAR _ . 71/73/8|FEAR _ DEATH -35/-46/-2|FEAR _ HIM -29/-46/36
|FEAR _ KIN -26/-56/27|FEAR _ LETTER -34/-40/-24|FEAR _ _ . 76/24/5|FEAR _ _ DEATH -69/-79/-1
|FEAR _ _ LETTER -66/-56/39|FEAR _ _ NEG -42/-19/0|FEAR _ _ life 70/50/-5|FEAR _ my 79/37/4|FEAR _ spiders -9/-31/-1
|FEAR _ to -63/-74/0|FEAR for -14/-51/58|FEAR for HIM -29/-46/36|FEAR for my 26/12/9|FEAR me -58/-69/0
|FEAR my -36/-63/41|FEAR my KIN -35/-63/41|FEAR of 107/61/-8|FEAR of DEATH -31/-40/-1|FEAR of DIE -49/-29/-4
|FEAR of spiders -9/-31/-1|FOOD -160/-200/-52|FOOD . -56/-82/-11|FOOD . . -44/-54/-11|FOOD _ . 8/57/-12
|FOOD _ _ . -84/-95/-33|FOOD break 41/39/-1|FOOD for 72/50/-1|FRIEND -68/-85/178|FRIEND , 67/43/-7|FRIEND , i 55/28/22
|FRIEND . 91/119/-56|FRIEND . . 75/61/-56|FRIEND HARM -105/-76/48|FRIEND HIT 29/47/-10|FRIEND HIT me 29/47/-10
|FRIEND KILLED 51/67/0|FRIEND SAY -65/-11/-44|FRIEND SAY i -51/0/0|FRIEND THINK -36/0/0|FRIEND _ DEATH -63/-40/37
|FRIEND _ HE -33/-47/-21|FRIEND _ HIGH -11/-9/38|FRIEND _ THINK -11/-21/38|FRIEND _ WANT -9/63/27|FRIEND _ _ . -38/6/19
|FRIEND _ _ DIE -41/-18/26|FRIEND _ _ PLAN 64/28/13|FRIEND _ _ WANT -37/32/3|FRIEND _ _ home -24/-33/36
|FRIEND _ _ me 61/38/-4|FRIEND _ i 45/53/17|FRIEND _ me 46/32/2|FRIEND _ to -18/-11/35|FRIEND abused -26/-24/42
|FRIEND feels -25/-60/37|FRIEND from -35/-23/35|FRIEND i 46/13/-42|FRIEND is 4/-39/-18|FRIEND is THINK -12/-21/38
|FRIEND wants -28/-17/37|FRIEND wants to -28/-17/37|FRIEND who -29/-71/13|FRIEND would 18/9/-7|GAME -53/-101/-18
|GAME . . -46/-43/-2|GAME . i 68/37/0|GAME SOON -46/-23/0|GAME _ . -89/-66/-4|GAME _ WANT -14/-5/0
|GAME _ _ . -87/-66/-8|GAME _ _ WANT 59/28/0|GAME _ and -21/-55/5|GAME _ i 75/54/-1|GAME i -45/-57/0|GONE -34/35/-28
|GONE , HE 11/-41/-15|GONE , and 39/11/0|GONE HIM -40/-49/12|GONE SOON 11/65/0|GONE _ , -45/-17/0|GONE _ . -11/60/8
|GONE _ _ . 57/37/29|GONE _ _ DIE 56/13/-7|GONE _ _ for -32/-48/0|GONE _ _ i 33/6/1|GONE _ and 89/22/-9
|GONE _ beach 12/-26/0|GONE _ life 33/30/0|GONE _ world 36/38/-1|GONE and 53/42/-15|GONE by 27/12/0|GONE for -85/-30/-6
|GONE for SOON -41/-35/-2|GONE in -5/16/-6|GONE into -30/-70/0|GONE out -7/46/0|GONE this 75/53/-2|GONE two 40/11/0
|GONE two PAST 40/11/0|HARM 68/11/22|HARM . 113/103/57|HARM . . 29/82/62|HARM BUT 41/40/0|HARM BUT i 43/40/0
|HARM HE 84/66/-2|HARM KIN 39/20/3|HARM KIN . 39/16/3|HARM MANY -66/20/0|HARM SOON . 40/26/-3|HARM TAKE -55/-32/-3
|HARM _ . 146/105/69|HARM _ BODY 54/91/22|HARM _ KIN 126/85/25|HARM _ _ . 36/62/42|HARM _ _ DEATH -25/-30/-2
|HARM _ _ NIGHT 41/32/18|HARM _ _ PAST 61/37/-1|HARM _ _ WORK 45/58/-1|HARM _ _ am 35/15/-11|HARM _ _ at -85/-75/-6
|HARM _ _ before 38/43/0|HARM _ _ did 39/40/0|HARM _ _ fringe -49/-47/-8|HARM _ _ hour 19/32/-1|HARM _ _ i 42/-13/-15
|HARM _ _ in -64/-53/-5|HARM _ _ it 39/22/50|HARM _ _ of -73/-67/-2|HARM _ _ off -52/-58/-1|HARM _ _ shower 97/96/0
|HARM _ _ slack -46/-49/0|HARM _ _ that -36/-15/0|HARM _ and -73/-88/-3|HARM _ at 29/62/-1|HARM _ bangs -61/-40/0
|HARM _ chest 44/7/0|HARM _ deep 50/37/-3|HARM _ fringe -59/-54/-37|HARM _ get -14/-46/0|HARM _ i 90/77/6
|HARM _ in -41/-44/2|HARM _ nails -30/-38/-2|HARM _ of 35/41/11|HARM _ on -35/-64/23|HARM _ shaving -65/-67/0
|HARM _ some -46/-49/0|HARM _ staff 50/62/-3|HARM _ too -36/-47/-2|HARM _ week -42/0/0|HARM _ with 62/53/-6
|HARM after 46/35/-1|HARM again 69/88/18|HARM and 11/15/47|HARM anyone 59/-4/-3|HARM anyone . 23/-62/-2
|HARM by -9/-22/0|HARM deep 46/63/-1|HARM deep . 24/33/-1|HARM ended 51/15/-2|HARM flowers -34/-52/-2|HARM for 48/19/-1
|HARM from -46/-45/-19|HARM grass -50/-43/-1|HARM grass . -43/-33/0|HARM in staff 50/62/-3|HARM it -35/-60/-1
|HARM me . 58/27/-17|HARM me right -65/-61/0|HARM my -29/-40/-45|HARM my BODY 79/131/-9|HARM my KIN 153/126/-14
|HARM my bangs -61/-40/0|HARM my chest 44/7/0|HARM my nails -30/-38/-2|HARM myself -63/-16/-9|HARM myself , -51/41/-2
|HARM myself . -66/-57/-2|HARM myself SOON -40/23/0|HARM myself after 47/35/0|HARM myself again 0/41/0
|HARM myself shaving -65/-67/0|HARM myself with 52/56/0|HARM out -34/-38/-1|HARM this -39/1/0|HARM this week -42/0/0
|HARM to 80/64/31|HARM to get -14/-46/0|HARM too 47/36/-3|HARM too deep 44/34/-3|HARMED , 57/67/-1|HARMED . 62/-15/0
|HARMED . HARM 64/10/0|HARMED HARM 30/54/-3|HARMED HARM . 30/54/-3|HARMED _ . 60/49/-7|HARMED _ HARM 56/12/25
|HARMED _ _ . 84/2/-7|HARMED _ _ SOON 59/14/0|HARMED _ on -32/-49/0|HARMED and 17/64/12|HARMED and HARM 20/31/-4
|HARMED myself -26/-56/0|HARMED myself on -32/-49/0|HARMED on -87/-128/-14|HE -70/-72/162|HE , 35/18/0|HE . 49/58/-22
|HE . . 49/58/-22|HE DEATH -44/-45/4|HE HARM -63/-30/-4|HE HIT 12/41/-43|HE HIT ones 45/37/-1|HE HIT us 47/35/-15
|HE LETTER 88/55/-59|HE LETTER send -36/-40/0|HE LETTER throw 37/41/-18|HE LOW -32/-51/0|HE SAY . 63/71/-20
|HE SAY do 51/55/-1|HE SAY i -74/-49/10|HE SAY if -46/-4/12|HE SAY me -58/-25/23|HE TAKE 24/1/72|HE TAKE my 53/50/15
|HE WANT to -42/-64/30|HE _ , 0/65/-51|HE _ . 60/116/-10|HE _ DEATH -84/-72/-23|HE _ DIE -66/-63/-37
|HE _ HIM -35/-49/-46|HE _ HIS 38/27/13|HE _ KILL 46/24/1|HE _ KIN 46/38/-17|HE _ LIVE -55/-53/4|HE _ MEANS 50/39/-31
|HE _ NEG -109/-68/100|HE _ PAST 141/81/-3|HE _ PLAN 37/48/71|HE _ SAY 57/14/17|HE _ SOON 55/41/-2|HE _ _ , -35/-28/-44
|HE _ _ . 137/121/30|HE _ _ DEATH -55/-86/74|HE _ _ END -11/-24/36|HE _ _ FOOD -2/42/0|HE _ _ GONE -32/-39/13
|HE _ _ HE -51/-32/32|HE _ _ HIM -81/-54/15|HE _ _ HIMSELF -13/-18/43|HE _ _ KILL 47/32/30|HE _ _ KIN 58/95/-10
|HE _ _ MANY 13/-35/47|HE _ _ NEG -25/-52/1|HE _ _ PAST -62/-39/-14|HE _ _ PILLS -36/-102/53|HE _ _ SOON 61/75/-7
|HE _ _ WANT -134/-65/64|HE _ _ again 44/57/8|HE _ _ and -36/-46/88|HE _ _ at -6/-49/-17|HE _ _ be -72/-95/45
|HE _ _ door 78/62/-17|HE _ _ drinking 59/60/-23|HE _ _ every 48/9/-17|HE _ _ have 86/48/-11|HE _ _ hear -26/-45/-9
|HE _ _ house 39/32/0|HE _ _ i 80/63/-22|HE _ _ in 42/-12/-44|HE _ _ is 41/55/-2|HE _ _ keys 31/48/-15
|HE _ _ know 103/74/-22|HE _ _ leftovers -12/-48/0|HE _ _ me 110/142/-107|HE _ _ my 94/75/-85|HE _ _ there 40/34/-2
|HE _ _ up -13/-1/-1|HE _ _ us 45/75/-21|HE _ _ what 48/61/-21|HE _ _ when 62/45/-7|HE _ _ who 44/36/2
|HE _ _ with -56/-34/-21|HE _ _ would 43/-22/16|HE _ ask -46/9/0|HE _ at 42/-1/13|HE _ be -13/27/-17
|HE _ been 56/27/-17|HE _ coming 66/81/-59|HE _ do 49/34/-35|HE _ here 40/81/-18|HE _ if -46/-4/12|HE _ in 31/39/-41
|HE _ it 42/12/47|HE _ me 93/84/-10|HE _ my 10/65/-93|HE _ ones 45/37/-1|HE _ only -16/-9/51|HE _ out -28/37/-3
|HE _ send -36/-40/0|HE _ telling -80/-11/17|HE _ that -69/-69/-8|HE _ throw 37/41/-18|HE _ to -55/-115/94
|HE _ us 64/31/-16|HE _ was -21/-33/2|HE are 31/-30/-15|HE are HIT -35/-27/0|HE broke 55/51/-6|HE can -11/-39/49
|HE can NEG -71/-76/43|HE comes 55/45/-3|HE crashed 38/70/-1|HE did 48/35/-1|HE does 33/-35/11|HE does NEG 59/20/12
|HE else -19/59/-9|HE forgot -52/-33/-24|HE has 44/6/11|HE hurts 56/39/0|HE hurts me 56/39/0|HE in -20/-36/81
|HE is 63/41/8|HE is NEG -53/-66/18|HE is PAST 66/52/-3|HE is PLAN 55/43/37|HE is been 59/13/-21|HE is coming 16/38/-57
|HE is only -10/-5/41|HE keep -52/8/0|HE keep telling -78/0/0|HE kills -33/-40/2|HE left 1/74/-10|HE passed 2/104/-1
|HE sees -75/-65/18|HE shouts 38/42/-6|HE sounded -18/-15/44|HE talk 56/80/-6|HE to -46/-34/7|HE wants -63/-59/41
|HE wants to -47/-37/49|HE who 3/-45/8|HE would -66/-33/50|HE would ask -46/9/0|HE would be -70/-29/15
|HE wrote -42/-59/14|HIGH 80/-1/30|HIGH , 57/22/40|HIGH . 88/98/78|HIGH . . 80/89/59|HIGH ANYMORE -32/-38/0
|HIGH ANYMORE . -32/-38/0|HIGH _ . 72/74/10|HIGH _ SOON 85/69/0|HIGH _ _ . 65/40/-11|HIGH _ _ NEG 1/-9/62
|HIGH _ _ am 67/36/28|HIGH _ _ my -57/-58/-10|HIGH _ _ to 73/43/-1|HIGH _ for -53/-37/-10|HIGH _ sunset -28/-31/0
|HIGH and 41/27/-14|HIGH in -31/-41/0|HIGH is -59/-58/-4|HIGH with -5/-28/-3|HIM 15/20/92|HIM , . 55/6/0
|HIM . 47/58/-14|HIM . . 50/63/-4|HIM BODY -89/-97/74|HIM DEAD -21/-26/24|HIM DEAD . -23/-29/24|HIM KIN 28/-9/63
|HIM LIVE -73/-52/-1|HIM LIVE . -70/-50/-1|HIM MANY 42/1/1|HIM MANY . 68/56/-5|HIM PILLS -25/-28/-44
|HIM PILLS . -5/-12/-63|HIM SOON . -5/41/-6|HIM _ , -28/-97/49|HIM _ . 14/31/36|HIM _ HIS 74/52/-1|HIM _ NEG -43/7/-1
|HIM _ NIGHT -46/-41/1|HIM _ WORK -2/1/-71|HIM _ _ . 6/-25/38|HIM _ _ HIM -5/-23/38|HIM _ _ NEG -47/-21/-12
|HIM _ _ WANT -6/-41/-1|HIM _ _ am 66/75/-4|HIM _ _ could -27/-54/0|HIM _ _ did -1/-31/-3|HIM _ _ have 36/55/-3
|HIM _ _ i 28/32/36|HIM _ _ one 39/34/0|HIM _ _ with 38/44/0|HIM _ ground 28/14/1|HIM _ i -16/-48/25|HIM _ it 49/16/-7
|HIM and -50/-65/2|HIM and i 37/-71/18|HIM email -32/-30/0|HIM email . -32/-30/0|HIM for 52/30/-12|HIM if 65/57/-8
|HIM if HE 54/43/-8|HIM in ground 28/14/1|HIM is -43/6/-2|HIM out 7/12/25|HIM to -97/-111/49|HIMSELF -101/-106/179
|HIMSELF . -51/-42/38|HIMSELF . . -50/-48/38|HIMSELF _ . -56/-53/92|HIMSELF _ _ . -62/-60/111|HIMSELF and 38/50/5
|HIS -49/-51/119|HIS BODY -74/-84/56|HIS BODY . -23/-39/44|HIS FOOD 47/45/0|HIS FOOD . 41/38/0|HIS KIN -5/13/39
|HIS MEANS 77/37/-33|HIS _ . 45/65/35|HIS _ _ . 66/37/86|HIS _ _ me -4/-25/1|HIS _ and -14/-53/69|HIS _ out 80/73/-37
|HIS _ with 83/70/-6|HIS hands 29/39/-31|HIS head -73/-45/10|HIS life -43/-44/29|HIS life . -42/-42/28
|HIS phone -44/-4/-6|HIS shop 55/51/-1|HIT 70/36/-13|HIT , -25/-57/33|HIT . . 23/22/-2|HIT HIM -42/-71/71
|HIT HIM . -25/-30/38|HIT _ , -11/59/-3|HIT _ . 169/166/13|HIT _ KIN 61/67/19|HIT _ SOON -40/-38/0|HIT _ _ , -46/-67/82
|HIT _ _ . 89/53/6|HIT _ _ HIT -54/-45/0|HIT _ _ KIN -38/-35/30|HIT _ _ SOON 57/42/-3|HIT _ _ cable 23/30/0
|HIT _ _ day 51/24/-1|HIT _ _ i 50/35/-12|HIT _ _ stick 50/46/-15|HIT _ _ till 40/53/-2|HIT _ and 93/78/-15
|HIT _ at -91/-96/-18|HIT _ every 44/38/-7|HIT _ for -29/-40/-7|HIT _ hard -20/-55/0|HIT _ i -15/-17/33
|HIT _ my -50/-45/0|HIT _ up -79/-90/-2|HIT _ when 16/30/1|HIT _ who 45/37/-1|HIT me 112/61/-139|HIT me . 98/86/-3
|HIT me and 74/42/-16|HIT me at -80/-77/-4|HIT me every 45/39/-9|HIT me hard -20/-55/0|HIT me up -17/-17/-1
|HIT me when 59/67/-11|HIT my 94/91/34|HIT my KIN 67/55/7|HIT myself -26/-68/0|HIT myself up -36/-56/0
|HIT on -71/-61/-2|HIT on my -48/-44/0|HIT ones 45/37/-1|HIT ones who 45/37/-1|HIT out -5/35/2|HIT us 95/123/-17
|HIT us . 44/47/-1|JUMP -32/-68/39|JUMP . 155/136/17|JUMP . . 139/137/15|JUMP MEANS -84/-105/-12|JUMP SOON 33/57/0
|JUMP _ . 216/203/4|JUMP _ HIGH -54/31/-32|JUMP _ _ . 38/32/3|JUMP _ _ WANT 39/50/0|JUMP _ _ for -38/-32/-2
|JUMP _ _ of -3/51/-3|JUMP _ _ window 62/44/11|JUMP _ front -3/51/-3|JUMP _ i -2/31/58|JUMP _ this 46/45/-2
|JUMP and 68/55/-9|JUMP in -67/-62/-7|JUMP in front -3/51/-3|JUMP into -65/-51/-1|JUMP off 30/77/-34
|JUMP off HIGH -48/38/-30|JUMP off this 46/45/-2|JUMP on -108/-80/-9|KILL -41/-76/-42|KILL , 63/81/-15|KILL . 88/98/33
|KILL . . 97/74/33|KILL FRIEND 64/39/-1|KILL FRIEND . 64/39/-1|KILL HARM 39/49/-2|KILL HARM . 39/49/-2|KILL HE 72/38/-3
|KILL HE . 63/35/-1|KILL HIM 56/73/-7|KILL HIM . 55/58/8|KILL HIM email -32/-30/0|KILL HIMSELF -51/-55/107
|KILL KIN 95/89/-15|KILL KIN . 98/102/-7|KILL _ , 52/47/-4|KILL _ . 136/114/46|KILL _ ANYMORE -76/13/0
|KILL _ KIN 68/84/7|KILL _ SOON -91/-80/-7|KILL _ WORK 49/49/0|KILL _ _ , -79/-66/-1|KILL _ _ . 86/79/-24
|KILL _ _ BETTER 40/20/0|KILL _ _ GONE -39/-11/1|KILL _ _ HIM -34/-24/-1|KILL _ _ KILLED 73/62/0|KILL _ _ NEG 81/68/0
|KILL _ _ SOON 119/69/-20|KILL _ _ WORK 41/62/28|KILL _ _ again -48/-38/0|KILL _ _ and 42/25/-15|KILL _ _ can 73/64/-4
|KILL _ _ chess -34/-21/0|KILL _ _ in -38/-64/-2|KILL _ _ over -45/-42/-10|KILL _ _ then -61/-52/-4|KILL _ and 46/71/25
|KILL _ email -48/-45/0|KILL _ i 49/13/23|KILL _ if 45/17/1|KILL _ in -90/-111/-4|KILL _ message -43/-42/0
|KILL _ text -23/-29/0|KILL _ with -69/-35/-11|KILL and 24/56/0|KILL curry -27/-27/0|KILL everyone 71/37/0
|KILL everyone at 52/32/0|KILL final -40/-26/-3|KILL final GAME -40/-26/-3|KILL from 53/29/-10|KILL in -26/-73/-8
|KILL it -106/-76/-29|KILL it . -48/-45/-27|KILL me 35/16/-83|KILL me SOON 28/54/-14|KILL me and 53/49/-2
|KILL me i 67/60/0|KILL me message -43/-42/0|KILL my 80/91/-12|KILL my GAME 50/74/0|KILL my KIN 69/86/-10
|KILL myself 264/324/-21|KILL myself , -6/42/-1|KILL myself . -172/-84/-7|KILL myself ANYMORE -76/13/0
|KILL myself SOON 23/15/0|KILL myself after 16/29/-1|KILL myself in 29/39/0|KILL myself on 42/31/0
|KILL myself this 43/12/0|KILL neighbor 44/38/0|KILL neighbor . 44/38/0|KILL on -38/27/-4|KILL on by -1/36/0
|KILL pictures -45/-37/-49|KILL that -57/-60/0|KILL this -90/-64/0|KILL time -92/-75/0|KILL time . -47/-55/0
|KILL to -33/-28/0|KILL up 114/52/60|KILL up SOON -82/-100/0|KILL us 70/90/-7|KILL us . 83/104/-1
|KILL yourself and 46/40/-5|KILLED -57/-104/-91|KILLED HIMSELF 46/60/-44|KILLED HIMSELF and 41/54/-5|KILLED _ . 58/0/-4
|KILLED _ KIN 55/65/0|KILLED _ _ . 54/6/-8|KILLED _ _ i 41/55/10|KILLED _ and 56/78/-18|KILLED me 32/20/-17
|KILLED me . 59/29/0|KILLED me PAST 30/48/-2|KILLED my KIN 56/65/0|KILLED myself 103/74/0|KILLED myself . 101/62/0
|KILLED us -38/-37/0|KIN -32/-44/165|KIN , HE -71/-75/11|KIN . 128/113/-34|KIN . . 73/71/-30|KIN . NEG 30/33/0
|KIN . i 53/4/0|KIN BODY -27/-46/26|KIN DEATH -124/-74/59|KIN FRIEND 57/45/-3|KIN GONE 38/49/-10|KIN GONE . 38/49/-10
|KIN HARM -76/-84/12|KIN HARMED -56/-23/46|KIN HIT me 49/58/-60|KIN KILLED 73/69/-49|KIN KILLED me 30/44/-2
|KIN KIN 72/12/-36|KIN KIN i 60/21/-2|KIN LETTER -61/-49/35|KIN LETTER KILL -84/-60/0|KIN SAY HE 60/41/1
|KIN SAY i -22/46/-35|KIN SAY me -46/-58/59|KIN SAY that -45/0/0|KIN SOON , 36/14/1|KIN SOON . -55/-43/15
|KIN TAKE -115/-98/13|KIN TAKE HIM -3/-2/-40|KIN TAKE MANY -58/-52/34|KIN WANT -52/-31/0|KIN _ . -55/1/105
|KIN _ BETTER -13/69/-6|KIN _ DEATH -107/-117/77|KIN _ END -41/-81/18|KIN _ HARM -21/-13/40|KIN _ HIGH -49/-40/-17
|KIN _ HIM -60/-72/12|KIN _ HIS 82/31/-116|KIN _ LETTER 49/67/-17|KIN _ MANY -61/-56/33|KIN _ MEANS 85/86/-59
|KIN _ PLAN -50/-63/22|KIN _ TAKE -45/-49/83|KIN _ _ , -36/-55/51|KIN _ _ . -20/-42/33|KIN _ _ BETTER -18/59/-35
|KIN _ _ DEATH -66/-58/15|KIN _ _ DIE -70/-56/106|KIN _ _ END 24/-18/14|KIN _ _ HARM -36/-48/84
|KIN _ _ HIMSELF -45/-36/44|KIN _ _ KILL 67/51/33|KIN _ _ LETTER 66/41/6|KIN _ _ MANY -50/-93/13
|KIN _ _ MEANS 99/63/-17|KIN _ _ SAY -73/-47/19|KIN _ _ SOON 1/25/57|KIN _ _ WANT -47/-20/55|KIN _ _ WORK 27/21/-2
|KIN _ _ am 61/109/-20|KIN _ _ before 32/58/0|KIN _ _ by 26/57/-13|KIN _ _ felt 28/31/0|KIN _ _ have 79/36/-2
|KIN _ _ home 32/35/-5|KIN _ _ house 41/21/-4|KIN _ _ i -10/72/-26|KIN _ _ if -43/-37/33|KIN _ _ is -29/-54/49
|KIN _ _ it -61/-58/10|KIN _ _ me 140/93/-51|KIN _ _ of -42/-42/44|KIN _ _ own -3/-2/-87|KIN _ _ talking -45/-49/18
|KIN _ _ than -5/52/-2|KIN _ been -92/-82/49|KIN _ breaking 31/22/-3|KIN _ do -101/-74/47|KIN _ does -7/-39/-1
|KIN _ i 47/99/-59|KIN _ in 28/82/-20|KIN _ me 256/243/-47|KIN _ money 44/34/-2|KIN _ my 38/68/14|KIN _ next 17/-14/36
|KIN _ outside 60/79/-1|KIN _ saying -44/-60/43|KIN _ that -56/0/7|KIN _ to -37/-23/71|KIN _ tried 53/37/-3
|KIN are 159/69/-42|KIN are with 63/73/-8|KIN chokes 36/32/-20|KIN chokes me 36/32/-20|KIN did . 37/18/-7
|KIN died and 51/13/-10|KIN does -52/-29/40|KIN does NEG -51/3/-9|KIN got -4/57/-23|KIN has 12/1/-68
|KIN has me 19/30/-6|KIN i do -50/-15/-4|KIN into care 33/28/-1|KIN is 99/31/-42|KIN is . -18/-22/42
|KIN is HARM -21/-13/35|KIN is KILL 22/30/-9|KIN is MEANS 55/48/-8|KIN is PLAN -55/-36/3|KIN is been -67/-47/31
|KIN is breaking 31/22/-3|KIN is outside 56/70/-39|KIN it 65/30/-11|KIN keeps 15/-24/38|KIN keeps saying -37/-38/31
|KIN out -37/-37/1|KIN threatens -25/-21/66|KIN threatens DEATH -47/-46/67|KIN tried 44/32/-2|KIN wants -2/4/49
|KIN wants to -2/4/47|KIN would -56/53/-53|KIN would have -20/41/-11|LAUGH -17/-34/-53|LAUGH . . -107/-108/-31
|LAUGH _ . -30/-45/-34|LAUGH _ _ . -62/-37/-34|LAUGH _ am -3/51/0|LAUGH _ i 32/6/0|LAUGH i am -3/51/0|LETTER 61/24/64
|LETTER , 69/85/-2|LETTER . 111/90/44|LETTER . . 160/157/44|LETTER DIE . 43/35/0|LETTER HARM -2/96/-42
|LETTER KILL 34/64/-15|LETTER KILL me 42/38/-27|LETTER LETTER 108/120/3|LETTER LETTER . 64/57/-12|LETTER NEG -42/-1/48
|LETTER NEG GONE -39/20/-2|LETTER NEG HARM -23/17/-1|LETTER NEG be -35/-54/20|LETTER NEG come -36/-54/12
|LETTER NEG let 50/12/1|LETTER NEG lift -8/55/0|LETTER NEG see 41/-23/-16|LETTER _ . -38/-10/58
|LETTER _ BETTER 12/59/-4|LETTER _ DEAD 29/31/-3|LETTER _ HARM -25/16/-1|LETTER _ HE 1/50/-8|LETTER _ KILL -47/-35/23
|LETTER _ KIN 49/47/0|LETTER _ LETTER 51/38/-1|LETTER _ LOW 26/-44/0|LETTER _ MANY -58/-66/4|LETTER _ NEG 45/-18/0
|LETTER _ SOON 45/66/-2|LETTER _ _ , -102/-33/4|LETTER _ _ . 86/82/12|LETTER _ _ BETTER -31/48/0
|LETTER _ _ BUT -71/-35/0|LETTER _ _ GONE 43/4/-7|LETTER _ _ KIN 84/70/23|LETTER _ _ SOON 43/14/-18
|LETTER _ _ WANT -16/-33/0|LETTER _ _ again -28/23/-5|LETTER _ _ by 61/47/0|LETTER _ _ chair 26/-44/0
|LETTER _ _ christmas 64/18/0|LETTER _ _ here -43/-4/-7|LETTER _ _ home -36/-40/0|LETTER _ _ if 50/44/9
|LETTER _ _ in -50/-96/12|LETTER _ _ is 31/38/21|LETTER _ _ it 64/57/-3|LETTER _ _ my 39/-10/10
|LETTER _ _ myself -67/-38/0|LETTER _ _ of -69/-80/14|LETTER _ _ table 42/44/-1|LETTER _ _ then 11/27/0
|LETTER _ _ to 33/53/-5|LETTER _ _ up -41/-55/14|LETTER _ _ you 7/47/0|LETTER _ am 40/11/0|LETTER _ be -52/-21/20
|LETTER _ come -36/-54/12|LETTER _ continue 43/12/-1|LETTER _ feel -16/-31/0|LETTER _ get -27/54/-1
|LETTER _ go 37/30/-12|LETTER _ is 40/26/-2|LETTER _ it 48/53/4|LETTER _ kitchen 35/18/-1|LETTER _ let 50/12/1
|LETTER _ life 40/35/-1|LETTER _ lift -8/55/0|LETTER _ me 22/13/-40|LETTER _ see 35/-26/-16|LETTER _ to 65/3/-23
|LETTER _ us 54/88/-23|LETTER _ way 58/26/-7|LETTER _ written 68/65/0|LETTER and 36/41/-1|LETTER are 49/54/0
|LETTER are written 39/41/0|LETTER be 23/27/-48|LETTER be DEAD 29/31/-3|LETTER be DEATH -50/-49/-1
|LETTER be GONE 3/-40/0|LETTER clean -29/-31/0|LETTER do it -57/-48/1|LETTER feel -43/3/0|LETTER get -41/49/-7
|LETTER go 61/52/-16|LETTER i am 40/11/0|LETTER i feel -17/-32/0|LETTER in 51/43/87|LETTER is 89/95/23
|LETTER miss 40/-32/21|LETTER notice LOW 26/-44/0|LETTER on 32/15/3|LETTER on kitchen 35/18/-1|LETTER scream -33/-85/-8
|LETTER see 75/43/-1|LETTER send -40/-43/-1|LETTER send me -36/-40/0|LETTER shake 36/37/0|LETTER to continue 43/12/-1
|LETTER to my -36/-71/-8|LETTER world 32/25/-1|LIVE 108/79/-11|LIVE , 117/99/4|LIVE . 99/104/24|LIVE . . 48/50/24
|LIVE ANYMORE 159/63/-2|LIVE ANYMORE . 116/34/8|LIVE LOW -32/-90/0|LIVE NEG HIM 69/23/-1|LIVE NEG more 63/37/0
|LIVE NIGHT 35/26/-1|LIVE _ . 118/94/18|LIVE _ ANYMORE 3/-39/-1|LIVE _ BETTER -72/-29/0|LIVE _ HE 62/25/-4
|LIVE _ HIM 63/41/-14|LIVE _ NEG -23/-79/-1|LIVE _ _ , -46/-38/-12|LIVE _ _ . 107/92/-2|LIVE _ _ END 61/46/0
|LIVE _ _ HE 39/20/-5|LIVE _ _ KIN -105/-73/-5|LIVE _ _ LETTER 31/9/-1|LIVE _ _ NEG 59/16/0|LIVE _ _ and 33/24/0
|LIVE _ _ for -66/-82/0|LIVE _ _ more -31/-47/0|LIVE _ _ my -24/-23/-2|LIVE _ _ out 67/44/0|LIVE _ _ pain 58/17/0
|LIVE _ _ this -24/-30/0|LIVE _ _ world 64/36/0|LIVE _ another 32/39/0|LIVE _ day 57/24/0|LIVE _ i 141/110/-8
|LIVE _ more 79/70/0|LIVE _ my -84/-72/-7|LIVE _ roommates -52/-42/0|LIVE _ that 25/67/0|LIVE _ this 129/26/-2
|LIVE _ to -26/-15/0|LIVE _ too 64/22/-1|LIVE _ unbearable 32/20/-1|LIVE _ week 50/13/-1|LIVE again . 13/37/-1
|LIVE and -35/-64/-7|LIVE another 77/46/-1|LIVE another day 61/26/0|LIVE any 52/24/-1|LIVE any ANYMORE 52/24/-1
|LIVE for 113/47/-1|LIVE for . 100/25/-1|LIVE for another 32/39/0|LIVE for this -62/-28/0|LIVE here -71/-70/0
|LIVE here ANYMORE -71/-70/0|LIVE hurts 82/40/-1|LIVE hurts . 46/24/-1|LIVE hurts too 33/15/0|LIVE in -83/-69/-10
|LIVE is 75/60/-3|LIVE is NEG -56/-82/0|LIVE is unbearable 32/20/-1|LIVE my 15/-29/0|LIVE my BETTER -24/-30/0
|LIVE on -66/-47/-2|LIVE past 73/31/0|LIVE past this 67/26/0|LIVE stream -50/-62/0|LIVE this -79/140/-6
|LIVE this . -52/27/-4|LIVE this i 59/38/0|LIVE through 35/12/0|LIVE to -65/-15/0|LIVE with HIM -44/-19/-12
|LIVE with roommates -52/-42/0|LIVE with this 78/27/0|LOW -81/166/-25|LOW , 43/44/-1|LOW . -49/73/-14
|LOW MANY -22/54/-1|LOW _ FRIEND -3/71/-10|LOW _ SAY 39/20/0|LOW _ _ LOW 70/3/-1|LOW _ _ MANY 41/29/0
|LOW _ _ again 13/-23/0|LOW _ _ and -57/-3/7|LOW _ _ moved -1/51/0|LOW _ _ to 13/51/-12|LOW _ and 40/13/0
|LOW _ how -6/32/-1|LOW _ i -4/78/-3|LOW _ keys -6/-32/0|LOW _ this -19/70/-1|LOW chair 70/5/0|LOW everything 21/-52/7
|LOW i 27/58/-2|LOW in this -9/70/-1|LOW it -32/61/-20|LOW my keys -6/-32/0|LOW myself -66/6/0|LOW on -25/-33/-1
|LOW since -13/68/-7|LOW since i -8/47/0|LOW sometimes -1/-101/0|MANY -43/-47/-4|MANY . 62/42/-22|MANY . . -52/-58/-15
|MANY . MANY 63/23/-1|MANY DIE -65/-103/-11|MANY FRIEND 10/59/0|MANY HIS -30/-53/16|MANY LIVE -45/-15/0
|MANY LIVE . -43/-14/0|MANY NIGHT -69/-83/-8|MANY NIGHT . -37/-57/-6|MANY PILLS 80/64/22|MANY PILLS . 32/5/61
|MANY PILLS of -42/-40/-3|MANY _ , 1/53/-6|MANY _ . 41/51/-3|MANY _ HE 26/47/-9|MANY _ HIM 53/29/-18
|MANY _ LETTER 5/21/-5|MANY _ PILLS 67/91/9|MANY _ _ , 83/43/25|MANY _ _ . 29/68/40|MANY _ _ BODY -33/-44/32
|MANY _ _ GONE -29/-56/0|MANY _ _ NEG -15/-37/18|MANY _ _ PAST 3/-19/0|MANY _ _ PILLS 55/52/-13|MANY _ _ THINK 83/40/-3
|MANY _ _ for 46/37/-1|MANY _ _ insulin 52/44/0|MANY _ _ men 66/35/0|MANY _ _ of 41/33/55|MANY _ _ one 12/48/0
|MANY _ _ was 67/-12/0|MANY _ _ with -12/75/-2|MANY _ are -72/-43/0|MANY _ because -27/-25/61|MANY _ for 9/80/0
|MANY _ in -85/-85/-8|MANY _ me 62/53/0|MANY _ of -41/-53/-7|MANY _ to -68/14/-18|MANY _ went -18/41/-3
|MANY _ why -12/-84/0|MANY biscuits -34/-78/0|MANY box 56/32/-1|MANY box . 61/68/-1|MANY day , 44/46/-1
|MANY day . -70/-102/-8|MANY days . 26/26/0|MANY days clean 1/49/0|MANY hope -33/82/-4|MANY my 122/22/-12
|MANY my PILLS 39/81/-8|MANY of 100/52/-36|MANY of HIM 100/79/-16|MANY of my 39/50/-6|MANY over -43/-14/-1
|MANY packet 46/37/-1|MANY time . -5/58/0|MANY time and -58/3/-1|MANY to -55/15/-1|MEANS 147/92/100|MEANS . 61/103/-6
|MEANS . . 23/37/-2|MEANS _ . 166/142/-25|MEANS _ HIS -73/-81/25|MEANS _ SAY 27/40/-16|MEANS _ _ . 139/152/12
|MEANS _ _ KIN -113/-107/43|MEANS _ _ MEANS -46/-47/-3|MEANS _ _ am 58/45/-27|MEANS _ _ and 93/91/10
|MEANS _ _ got 60/40/-1|MEANS _ _ hand 48/50/-4|MEANS _ _ lap 49/52/-2|MEANS _ _ my 7/11/43|MEANS _ _ phone 49/60/6
|MEANS _ _ seat 71/51/-1|MEANS _ _ to 84/18/13|MEANS _ and 104/91/-15|MEANS _ for -33/-28/-3|MEANS _ i 88/78/-7
|MEANS _ my 63/78/43|MEANS _ on -26/-26/17|MEANS _ passenger 71/51/-1|MEANS and 63/39/54|MEANS and SAY 27/41/-18
|MEANS and my 37/47/0|MEANS at 53/44/-3|MEANS at my 48/39/-1|MEANS dey 47/54/-1|MEANS dey my 47/54/-1|MEANS in 51/21/61
|MEANS is 146/77/-21|MEANS marks -17/-18/51|MEANS on 102/69/2|MEANS on passenger 71/51/-1|MEANS out 38/40/-27
|MEANS to HIS -72/-73/19|MEANS up . 65/52/-2|NEG -13/142/-34|NEG , -50/-13/-18|NEG , i -43/-20/-7|NEG . . -86/-19/-27
|NEG . it -46/0/0|NEG ANYMORE -76/-45/-5|NEG ANYMORE THINK -65/0/0|NEG ANYMORE WANT -50/4/-4|NEG ANYMORE able 34/5/0
|NEG BUT 45/109/-3|NEG DEAD -14/-62/0|NEG DEATH -216/-156/19|NEG DEATH . -81/-103/-2|NEG DEATH THINK -24/-42/0
|NEG DIE -119/-137/-3|NEG DIE , -27/-51/-1|NEG DIE . -31/-56/-2|NEG END . 34/76/-3|NEG END my -59/1/0
|NEG END of -22/-71/0|NEG FEAR 55/18/-1|NEG FRIEND -22/54/-1|NEG FRIEND , -18/-64/0|NEG GAME 46/52/0|NEG GONE 46/27/-12
|NEG GONE this 40/33/0|NEG HARM -52/-129/-7|NEG HARM . -14/-59/-1|NEG HARM ended 51/15/-2|NEG HARM myself -73/-81/0
|NEG HARMED -31/-35/0|NEG HARMED . -8/-35/0|NEG HIM 96/71/-2|NEG HIM and 95/20/0|NEG KILL -91/-76/0
|NEG KILL myself -63/21/0|NEG LETTER -64/-10/15|NEG LETTER . -84/-18/-2|NEG LETTER miss 44/-26/21|NEG LIVE 22/21/-1
|NEG LIVE , 16/-54/-2|NEG LIVE ANYMORE 60/25/-3|NEG LIVE NEG -45/-79/-2|NEG LIVE with 45/11/24|NEG NEG 153/58/-5
|NEG NEG THINK 90/32/-2|NEG NEG WANT 65/3/-1|NEG ONPURPOSE -59/-7/0|NEG PAST -14/-40/-1|NEG PLAN -30/27/6
|NEG PLAN to -47/53/-14|NEG POINT -45/-55/20|NEG SAY 76/92/35|NEG SAY i -12/29/-3|NEG SOURCE -32/-46/30
|NEG TAKE -69/-66/-14|NEG THINK -73/-75/9|NEG THINK PLAN -54/-67/-8|NEG THINK head 0/-47/0|NEG THINK i 62/26/-2
|NEG THINK of -86/-56/-2|NEG TIRED 44/12/0|NEG TIRED it 35/10/0|NEG WAKE 71/33/-6|NEG WANT -2/-45/40
|NEG WANT KIN -52/-70/-1|NEG WANT LIVE 49/30/0|NEG WANT anyone -63/-59/0|NEG WANT me -10/29/-5|NEG WANT to -117/20/32
|NEG WORK 0/33/-1|NEG _ , -46/-34/2|NEG _ BUT 79/91/-10|NEG _ DEATH -130/-137/-4|NEG _ FOOD -38/-59/0
|NEG _ HIS -35/-56/-6|NEG _ KILL -59/7/0|NEG _ LAUGH -27/-93/0|NEG _ LETTER -63/-127/-1|NEG _ LIVE 120/94/37
|NEG _ NEG 56/-56/-9|NEG _ PAST 90/48/22|NEG _ THINK 9/-26/4|NEG _ TIRED -9/-71/-3|NEG _ WAKE 71/18/-1
|NEG _ _ . 56/108/13|NEG _ _ DIE -213/-140/26|NEG _ _ END -210/65/-5|NEG _ _ GAME 43/55/-1|NEG _ _ GONE 117/61/-24
|NEG _ _ HARM -203/-172/-2|NEG _ _ HE 38/54/15|NEG _ _ JUMP -115/1/-8|NEG _ _ KILL -281/-361/-1
|NEG _ _ LETTER 43/-25/-1|NEG _ _ LIVE 211/173/25|NEG _ _ LOW -53/3/-1|NEG _ _ PLAN -2/59/1|NEG _ _ SOON -85/-121/1
|NEG _ _ TAKE -147/53/35|NEG _ _ THINK -93/-118/-1|NEG _ _ WANT -55/63/-7|NEG _ _ again 28/28/-4|NEG _ _ am 72/-24/-7
|NEG _ _ and -50/-32/13|NEG _ _ another 50/16/0|NEG _ _ anything 60/71/-2|NEG _ _ are 53/39/-4|NEG _ _ around 48/48/0
|NEG _ _ as -3/55/0|NEG _ _ at 33/41/-6|NEG _ _ be 100/33/0|NEG _ _ being 48/61/-2|NEG _ _ birthday 46/19/-2
|NEG _ _ car -51/-82/0|NEG _ _ commit -86/1/0|NEG _ _ continue 41/6/-1|NEG _ _ day -11/57/-1|NEG _ _ did 61/25/-2
|NEG _ _ drive -43/-47/0|NEG _ _ except 35/1/0|NEG _ _ for 81/136/16|NEG _ _ from 129/87/-29|NEG _ _ go 71/36/-12
|NEG _ _ here 11/-64/-1|NEG _ _ i 91/64/-89|NEG _ _ it -34/52/9|NEG _ _ keep 56/60/-1|NEG _ _ matters -44/10/-1
|NEG _ _ me -33/32/-39|NEG _ _ more 57/29/-1|NEG _ _ my 15/-44/68|NEG _ _ next -60/-87/0|NEG _ _ of -52/4/-23
|NEG _ _ on -16/-53/-2|NEG _ _ one 52/24/0|NEG _ _ only 40/3/-1|NEG _ _ or -7/86/0|NEG _ _ please -43/-78/0
|NEG _ _ ring -2/55/0|NEG _ _ safe 30/33/0|NEG _ _ see 101/32/-1|NEG _ _ sorry -34/-56/0|NEG _ _ stay 26/20/0
|NEG _ _ than -6/-71/0|NEG _ _ that 94/24/-1|NEG _ _ till -33/-28/-1|NEG _ _ time 79/44/-6|NEG _ _ try 51/35/0
|NEG _ _ weeks -3/56/0|NEG _ _ when 52/6/-1|NEG _ _ with 24/-4/0|NEG _ _ year 32/2/2|NEG _ _ yet 92/42/0
|NEG _ able 34/5/0|NEG _ after 33/50/-8|NEG _ another 46/100/-1|NEG _ anyone -6/-15/-5|NEG _ anything -19/114/-8
|NEG _ at -93/-59/37|NEG _ before -70/-56/-1|NEG _ chances 20/19/0|NEG _ christmas 34/42/-3|NEG _ danger -49/31/0
|NEG _ do 64/-14/-6|NEG _ ended 51/15/-2|NEG _ go -25/-50/0|NEG _ head 0/-47/0|NEG _ i -61/4/-16|NEG _ if -52/67/-1
|NEG _ it 34/71/8|NEG _ laugh -9/-45/0|NEG _ left -82/-10/-1|NEG _ life 38/9/-2|NEG _ love -15/37/0
|NEG _ me -117/-43/22|NEG _ myself -24/-49/-5|NEG _ of -135/-69/-4|NEG _ off -41/-77/-1|NEG _ on -58/-107/-8
|NEG _ only 66/18/-1|NEG _ out 35/62/-8|NEG _ passes 58/32/-2|NEG _ safe 74/55/0|NEG _ see 47/-19/0
|NEG _ since -65/38/11|NEG _ through 56/32/-1|NEG _ to -53/-66/-12|NEG _ up 107/30/0|NEG _ what -67/-17/1
|NEG _ when 49/17/-1|NEG _ while -23/-32/-4|NEG _ you 175/42/-1|NEG act 97/19/0|NEG act on 97/19/0|NEG again 65/-21/0
|NEG again . 68/-1/0|NEG bad -21/-61/-1|NEG be LIVE 23/35/20|NEG be PAST 51/21/-1|NEG be WANT -16/-33/0
|NEG be here -50/-34/-7|NEG be me 9/-53/0|NEG bear -23/41/0|NEG bear to 62/19/0|NEG believes 9/-40/-1
|NEG believes me 12/-42/0|NEG bother 39/-1/0|NEG came -4/70/0|NEG can 5/-49/-1|NEG can END 35/-48/0|NEG care -25/85/-6
|NEG cares -60/12/0|NEG colour -7/42/0|NEG cope -63/16/-2|NEG danger -51/-44/0|NEG danger to -46/-34/0
|NEG day 131/45/-4|NEG day passes 58/32/-2|NEG deserve 15/64/-1|NEG died -15/-91/0|NEG died . -10/-58/0
|NEG dishwasher -2/-28/0|NEG dishwasher . -2/-28/0|NEG do 74/-6/-6|NEG do NEG 25/1/0|NEG do another 46/14/0
|NEG do it 120/49/-1|NEG eating 31/47/0|NEG eating since 8/44/0|NEG face -46/19/-2|NEG face another -59/10/0
|NEG fall -75/-47/-1|NEG feel -26/-40/-3|NEG feel KILL -64/0/0|NEG feel LIVE 106/61/-1|NEG feel safe 54/26/1
|NEG find -70/-73/0|NEG find my -30/-55/0|NEG fix -13/-33/-1|NEG for 77/24/8|NEG for me -68/-81/0|NEG forgive -43/28/0
|NEG forgive myself -43/28/0|NEG get -7/-70/1|NEG get out 68/49/-15|NEG go -1/63/-2|NEG go on -60/8/0
|NEG have -105/-45/-24|NEG having -61/-34/-1|NEG here -62/32/-20|NEG hope -110/25/-2|NEG i -118/-25/-5
|NEG i WANT -174/1/0|NEG i do 87/0/-2|NEG in -51/-12/-15|NEG in . 18/48/-7|NEG in danger -49/31/0|NEG is in -28/-77/0
|NEG it 63/19/11|NEG joke 76/45/12|NEG joking 75/66/17|NEG joy -12/59/-1|NEG keep myself 4/-86/0|NEG know 65/41/-18
|NEG know how -71/9/6|NEG knows 44/-7/-1|NEG knows . 52/-15/0|NEG laugh -4/74/0|NEG let 85/27/1|NEG let me 80/37/1
|NEG lift -33/58/-1|NEG light -15/106/-1|NEG likes me -20/54/0|NEG loneliness -8/-41/0|NEG loneliness . -8/-41/0
|NEG loves 39/2/0|NEG manage 43/13/0|NEG matter 3/51/-1|NEG matters . -9/42/-2|NEG me -108/-26/24|NEG me . -86/4/-4
|NEG money 85/34/-12|NEG money . 72/41/-11|NEG more 78/-49/-2|NEG more chances 20/19/0|NEG more me 33/21/0
|NEG much -41/-93/0|NEG needed -44/-29/0|NEG needs -29/43/0|NEG phase -10/-31/0|NEG phase . -18/-32/0
|NEG place -73/23/0|NEG pretend 54/34/0|NEG promise 124/50/-1|NEG promise i 32/-18/0|NEG recognise -2/58/0
|NEG safe 122/91/11|NEG safe . 49/22/0|NEG safe at 37/32/12|NEG save 33/13/0|NEG save me 37/11/0|NEG saying -66/-5/0
|NEG saying i -47/3/0|NEG see -58/93/-21|NEG see christmas 64/18/0|NEG see future -53/1/0|NEG see one -2/-48/0
|NEG sleep -24/-56/18|NEG sleep . -37/-79/0|NEG stopped 37/2/0|NEG tell 62/-18/-26|NEG tell my 59/55/-11
|NEG that -133/-54/3|NEG that i -131/-66/3|NEG to -75/4/51|NEG to WAKE 58/15/0|NEG to see -1/-30/0|NEG trust 48/6/-1
|NEG trust myself 50/11/-1|NEG visits -60/-31/0|NEG wait -22/-35/-11|NEG wait . 59/25/-2|NEG wait for -62/-43/-2
|NEG wanted 119/51/0|NEG wanted to 119/51/0|NEG wants me -13/42/-1|NEG way -91/16/-3|NEG way out -56/9/-3
|NEG worry , -52/-1/0|NEG worry PLAN 80/20/-1|NEG worth LIVE -79/-31/11|NEG worth it 80/4/-1|NEG would -78/22/-7
|NIGHT 59/33/22|NIGHT , i 60/55/-10|NIGHT . 49/51/31|NIGHT . had 50/57/0|NIGHT _ . 30/35/30|NIGHT _ _ . 44/31/49
|NIGHT _ _ MEANS 35/8/-9|NIGHT _ _ is -70/-54/12|NIGHT _ _ my 63/45/-1|NIGHT _ _ to 25/48/0|NIGHT _ had 52/60/-8
|NIGHT _ i 81/52/-21|NIGHT _ my -46/-36/-15|NIGHT i 23/23/-4|NIGHT i am -44/-17/-1|NIGHT in -22/-53/24
|ONPURPOSE 103/116/-5|ONPURPOSE . 34/46/-3|ONPURPOSE . . 30/43/-3|ONPURPOSE _ . 36/60/-3|ONPURPOSE _ _ . 78/98/-3
|PAST -46/-14/4|PAST GAME 39/39/-1|PAST PAST -165/-34/-12|PAST PAST and -52/-45/0|PAST PAST i -38/16/0
|PAST SOURCE . 65/66/0|PAST _ . 107/116/-9|PAST _ GONE -16/-41/-1|PAST _ LIVE 24/38/-8|PAST _ NIGHT 27/19/-1
|PAST _ WANT -79/49/3|PAST _ _ " 32/46/0|PAST _ _ , 36/66/2|PAST _ _ DEATH -30/27/-1|PAST _ _ HARM -34/-42/-14
|PAST _ _ earth 28/56/-4|PAST _ _ it 72/24/-2|PAST _ _ to -106/76/-5|PAST _ _ tried -110/1/0|PAST _ are 42/6/-1
|PAST _ at -56/-47/-2|PAST _ earth 41/36/-3|PAST _ i -81/-43/-7|PAST _ in -44/-64/-11|PAST _ it 42/56/-5
|PAST _ of -27/-69/-1|PAST _ tell 41/7/0|PAST _ to -66/-21/0|PAST _ was 95/50/1|PAST clean 49/21/0|PAST from 52/42/-33
|PAST in -80/-72/-3|PAST it 48/31/-1|PAST message 29/22/48|PAST of 0/42/-1|PAST summer -72/-59/0|PAST sunset 68/65/-1
|PAST then -84/-1/0|PAST thing 32/83/41|PAST to -89/-53/0|PAST to WANT -49/49/3|PAST year -67/4/-4|PILLS 143/75/62
|PILLS . 62/68/35|PILLS WORK 55/63/-3|PILLS WORK . 55/63/-3|PILLS _ . 141/169/11|PILLS _ DIE 17/45/-15
|PILLS _ KILL 57/71/0|PILLS _ SOON -43/-23/-2|PILLS _ _ , 66/67/5|PILLS _ _ . 63/43/17|PILLS _ _ SOON -40/-29/-1
|PILLS _ _ and -66/-91/4|PILLS _ _ hand 39/42/-1|PILLS _ _ it 17/22/-1|PILLS _ _ on 46/42/-1|PILLS _ _ up 57/61/-1
|PILLS _ i 42/29/59|PILLS _ lined 41/44/0|PILLS _ me -63/-85/-1|PILLS _ up 47/42/16|PILLS and . 42/32/-1
|PILLS are 69/64/6|PILLS are lined 41/44/0|PILLS for -47/-55/-14|PILLS for my -74/-64/-1|PILLS i 48/55/-2
|PILLS in 118/87/-10|PILLS in my 41/43/-1|PILLS lined 47/42/16|PILLS lined up 47/42/16|PILLS make -57/-48/0
|PILLS make me -57/-48/0|PILLS of -1/-18/-5|PILLS on 42/56/-31|PILLS on my 43/54/-2|PILLS out 72/96/-2
|PLAN , -17/-38/17|PLAN , i -42/-13/-1|PLAN . 140/118/-20|PLAN . . 75/80/-20|PLAN DEATH . -124/-64/51
|PLAN DEATH in 34/24/2|PLAN HIM -55/-33/21|PLAN JUMP -41/-9/61|PLAN KILL my -19/-19/-1|PLAN KILL myself -21/36/-1
|PLAN KIN -49/-36/26|PLAN NEG -113/-6/21|PLAN NEG to -29/27/0|PLAN PAST . -21/-45/1|PLAN SOON -28/-10/0
|PLAN _ , -38/-53/56|PLAN _ . 70/48/35|PLAN _ DEATH 56/46/-9|PLAN _ DIE 20/37/-16|PLAN _ END -48/-47/9
|PLAN _ HARM 7/38/8|PLAN _ HIM 40/27/-2|PLAN _ LETTER 37/35/0|PLAN _ LIVE 52/20/-3|PLAN _ SOON 58/75/-1
|PLAN _ TAKE 6/70/-1|PLAN _ _ . 11/27/27|PLAN _ _ DEAD -81/14/3|PLAN _ _ DEATH 91/82/-16|PLAN _ _ HE 48/30/-13
|PLAN _ _ HIM 112/86/-11|PLAN _ _ KIN 51/61/-10|PLAN _ _ LIVE 136/34/-2|PLAN _ _ NEG -5/-71/-2|PLAN _ _ PAST 25/55/-12
|PLAN _ _ after -47/-97/0|PLAN _ _ again -57/40/0|PLAN _ _ am -65/-10/0|PLAN _ _ be 51/40/0|PLAN _ _ car 49/48/-2
|PLAN _ _ for 44/65/0|PLAN _ _ here 36/11/2|PLAN _ _ if -46/-58/-4|PLAN _ _ in -57/-73/-19|PLAN _ _ into 35/25/-1
|PLAN _ _ is -85/-61/2|PLAN _ _ me 7/-16/-41|PLAN _ _ my -22/11/-11|PLAN _ _ myself 66/30/-5|PLAN _ _ new 50/-4/0
|PLAN _ _ on 70/62/-1|PLAN _ _ this -68/-24/22|PLAN _ _ time -14/-34/25|PLAN _ _ up -37/-30/0|PLAN _ _ us 47/42/6
|PLAN _ _ when -76/-109/0|PLAN _ and -43/-63/-16|PLAN _ batter 44/60/-5|PLAN _ be 37/45/1|PLAN _ being 29/-3/19
|PLAN _ change -10/49/0|PLAN _ lot -81/-1/13|PLAN _ minutes 91/82/-12|PLAN _ myself -54/15/-2|PLAN _ off 52/66/-3
|PLAN _ see 32/-11/0|PLAN _ top -72/-47/0|PLAN _ try -3/35/0|PLAN _ who -7/-3/-64|PLAN driving 70/67/-7
|PLAN for 90/80/-6|PLAN for SOON 40/43/0|PLAN how to 48/35/-10|PLAN is to 91/71/-13|PLAN it 27/-27/-26
|PLAN it . 115/16/-18|PLAN me 31/54/-7|PLAN my -13/-50/20|PLAN on 50/101/-9|PLAN on HIGH -45/-17/0
|PLAN on being 93/34/-2|PLAN there 66/44/0|PLAN to . 52/43/-1|PLAN to DEATH 27/41/3|PLAN to HARM 12/38/8
|PLAN to LIVE 51/20/-2|PLAN to TAKE 50/66/-1|PLAN to batter 44/60/-5|PLAN to be 37/45/1|PLAN to change -10/49/0
|PLAN to do 24/78/2|PLAN to see 32/-11/0|PLAN to top -80/-59/0|PLAN to try -3/35/0|PLAN walking -49/-72/0
|POINT 64/107/-8|POINT . 48/56/-2|POINT . . 2/48/-2|POINT NEG 62/32/-5|POINT NEG to 51/29/-5|POINT _ . -7/19/-15
|POINT _ LIVE 54/-37/17|POINT _ NEG 79/40/-1|POINT _ _ LIVE 140/32/-1|POINT _ _ PLAN -30/2/0|POINT _ _ here 45/22/0
|POINT _ _ in -45/-60/0|POINT _ _ to -51/-28/10|POINT _ be 48/4/-1|POINT _ ironing -2/-44/0|POINT _ this -2/-67/-1
|POINT _ to 51/29/-5|POINT _ trying -5/38/-1|POINT it 85/37/-5|POINT of -51/-20/-9|POINT of LIVE 43/3/-1
|POINT of this -2/-67/0|POINT other -13/-59/-2|POINT to LIVE -5/-25/18|POINT to be 37/-7/0|SAY -114/-163/134
|SAY HE -169/-156/120|SAY HE LETTER 56/66/-54|SAY HE do -32/-9/10|SAY HIM i -55/36/-13|SAY LETTER KILL 52/39/0
|SAY NEG 78/80/-51|SAY PLAN 35/57/-5|SAY _ , -29/-65/-60|SAY _ BUT 48/22/-3|SAY _ HE -92/-79/72|SAY _ KILL 57/40/0
|SAY _ LETTER 69/96/-66|SAY _ NEG -45/-61/32|SAY _ WANT -82/-53/85|SAY _ _ BUT 54/41/-9|SAY _ _ DEATH -39/-43/-7
|SAY _ _ END 22/60/1|SAY _ _ KILL 43/56/-6|SAY _ _ MEANS -40/-50/43|SAY _ _ NEG 32/-93/88|SAY _ _ NIGHT -89/-86/22
|SAY _ _ WANT -43/-13/25|SAY _ _ go 59/19/2|SAY _ _ has -27/-27/59|SAY _ _ i 76/150/-33|SAY _ _ me 39/4/-11
|SAY _ _ throw 37/41/-18|SAY _ _ to -128/-63/56|SAY _ _ was 50/-11/-3|SAY _ and -25/63/-48|SAY _ did 55/12/-2
|SAY _ i -17/3/-44|SAY _ is -39/-54/90|SAY _ of 45/21/-60|SAY _ time 38/27/-13|SAY _ wanted -41/5/0
|SAY _ would 74/-7/29|SAY do NEG -60/-76/30|SAY how to -14/-23/53|SAY i 44/51/-31|SAY i WANT -69/-17/64
|SAY i did 54/6/-1|SAY i wanted -41/5/0|SAY i would 67/31/-1|SAY if -48/-34/-22|SAY if i -49/-34/-11|SAY it 6/77/12
|SAY it , -27/-41/0|SAY it is 83/53/17|SAY me -149/-155/162|SAY me HE -98/-73/69|SAY my 44/92/-30|SAY next 26/-1/-14
|SAY next time 38/27/-13|SAY nope 11/35/-1|SAY nope . 11/35/-1|SOON 76/-6/-122|SOON , -111/-73/-38|SOON , NEG 41/56/0
|SOON , is 17/33/0|SOON . 34/36/9|SOON . . 59/12/23|SOON . NEG -25/-64/0|SOON BUT -37/-73/0|SOON HE 85/32/5
|SOON NEG -2/51/0|SOON NIGHT 47/30/3|SOON NIGHT . 38/59/-1|SOON PLAN -58/-56/0|SOON PLAN is -36/-18/0|SOON SOON 91/82/0
|SOON SOON . 82/70/0|SOON _ BUT -26/66/0|SOON _ DIE 22/28/0|SOON _ KIN -52/-56/3|SOON _ NEG 69/31/0
|SOON _ NIGHT 63/40/4|SOON _ SOON 5/57/0|SOON _ TAKE -48/-68/0|SOON _ THINK -31/-9/-1|SOON _ WANT 51/4/-12
|SOON _ _ , -69/-93/-4|SOON _ _ . 5/57/1|SOON _ _ HE 68/86/-22|SOON _ _ LETTER 32/35/-11|SOON _ _ NIGHT -45/-44/0
|SOON _ _ PAST 45/38/-4|SOON _ _ PLAN -74/-88/0|SOON _ _ at -51/-55/0|SOON _ _ because -17/-67/0|SOON _ _ loud 33/35/0
|SOON _ _ more -60/-75/0|SOON _ _ my 35/57/-2|SOON _ _ this 38/71/0|SOON _ _ to 85/42/-5|SOON _ and 51/38/17
|SOON _ be 53/22/0|SOON _ day 41/-7/0|SOON _ it 42/45/-4|SOON _ my 45/69/-4|SOON _ that -50/-16/-9|SOON _ wind 33/35/0
|SOON and 94/60/-45|SOON and i 53/57/-7|SOON does 51/24/0|SOON i 62/45/-27|SOON i WANT 92/60/-2|SOON in -27/-62/0
|SOON is -69/-46/-9|SOON is NIGHT 65/57/4|SOON is my 47/40/-4|SOON it is 86/14/-7|SOON that 51/9/0|SOON to 51/31/0
|SOURCE -194/-155/-79|SOURCE , 45/32/-5|SOURCE HE -51/-11/-2|SOURCE HE SAY -50/0/-1|SOURCE PLAN -42/-10/-4
|SOURCE SOON 43/31/0|SOURCE _ . 12/-47/-2|SOURCE _ MANY 63/60/0|SOURCE _ SAY -52/-3/-2|SOURCE _ SOURCE -110/-1/0
|SOURCE _ _ . 45/-6/-5|SOURCE _ _ MANY -32/-42/-1|SOURCE _ _ SAY -70/-2/0|SOURCE go -54/-2/0|SOURCE go i -53/0/0
|SOURCE i -43/-51/0|SOURCE in -71/-35/-7|TAKE 53/9/14|TAKE , 56/86/-4|TAKE . 8/38/13|TAKE DEATH -35/-11/36
|TAKE DEATH . -42/-42/30|TAKE HIM 126/103/-62|TAKE HIM . 82/71/-5|TAKE HIM MANY 65/53/1|TAKE HIM PILLS -10/-7/-57
|TAKE MANY 113/130/23|TAKE MANY PILLS 28/36/23|TAKE MANY my -29/66/-8|TAKE MANY packet 46/37/-1|TAKE MEANS -24/-2/63
|TAKE PILLS , 30/7/0|TAKE PILLS for -35/-37/0|TAKE SOON -47/-67/-1|TAKE _ , 74/53/7|TAKE _ . 39/-3/50
|TAKE _ BODY -26/-33/0|TAKE _ HIGH -11/-33/0|TAKE _ MANY 138/83/25|TAKE _ PILLS -93/-128/-14|TAKE _ _ , 35/26/20
|TAKE _ _ . 70/122/-19|TAKE _ _ HARM -37/-21/-1|TAKE _ _ WORK 54/87/-1|TAKE _ _ and -64/-7/16|TAKE _ _ floor 63/40/-1
|TAKE _ _ i 101/94/17|TAKE _ _ into 33/28/-1|TAKE _ _ life 74/30/-8|TAKE _ _ my -55/5/20|TAKE _ _ of 1/46/-8
|TAKE _ _ out -42/-41/0|TAKE _ _ that 11/47/0|TAKE _ _ this -63/-38/0|TAKE _ and -45/-1/39|TAKE _ at -35/-27/-1
|TAKE _ for -145/-125/-11|TAKE _ keys 23/43/-12|TAKE _ life 43/12/-3|TAKE _ my -6/78/-8|TAKE _ off -80/-88/21
|TAKE _ opioids 34/24/0|TAKE _ packet 58/49/-1|TAKE _ passport 32/41/0|TAKE _ vitamins -31/-30/0|TAKE and -40/-36/-3
|TAKE bus -43/-36/0|TAKE every 59/36/-1|TAKE every tablet 44/25/0|TAKE everything 44/23/3|TAKE fistful 42/33/0
|TAKE full 72/65/0|TAKE lot 94/76/-9|TAKE me -20/-59/-1|TAKE my -84/-55/-12|TAKE my BODY -26/-33/0
|TAKE my PILLS -63/-62/29|TAKE my life 60/12/-3|TAKE my passport 32/41/0|TAKE my vitamins -31/-30/0|TAKE one -46/-45/-4
|TAKE our 37/57/-4|TAKE some 33/28/-1|TAKE some PILLS 33/28/-1|TAKE to -92/-137/-7|TAKE two -59/-54/-2
|TAKE two PILLS -59/-54/-2|THINK 78/60/20|THINK , 20/69/-1|THINK HE -60/-71/17|THINK HE is -34/11/-1
|THINK PLAN 91/112/-44|THINK PLAN DIE 51/27/8|THINK PLAN KILL 22/51/-3|THINK PLAN walking -49/-72/0
|THINK SOON -28/-63/-1|THINK SOON . -12/-30/0|THINK _ DEATH 82/109/-52|THINK _ DIE 77/56/7|THINK _ FOOD -42/-58/0
|THINK _ HARM 64/53/-16|THINK _ HIM -30/-45/8|THINK _ KILL 69/76/-5|THINK _ KIN -61/-26/37|THINK _ LETTER 39/24/-4
|THINK _ LOW 0/-47/0|THINK _ NEG -46/3/-2|THINK _ WANT -101/-31/0|THINK _ _ BUT -48/5/0|THINK _ _ DEATH -84/-15/-11
|THINK _ _ LETTER -45/-40/6|THINK _ _ LIVE 57/13/-1|THINK _ _ MANY 58/14/-2|THINK _ _ NEG 128/23/-10
|THINK _ _ PLAN -37/-71/-8|THINK _ _ got 17/66/-22|THINK _ _ in 66/72/17|THINK _ _ is -81/-64/13
|THINK _ _ keep -10/-47/0|THINK _ _ lot -78/2/0|THINK _ _ off 21/44/-7|THINK _ _ ruined -12/45/0|THINK _ _ to -47/32/-7
|THINK _ am -83/-37/-13|THINK _ can 41/-2/-2|THINK _ walking -49/-72/0|THINK _ was -19/-49/23|THINK _ week -21/-51/-1
|THINK _ would -91/40/-1|THINK are 41/43/-2|THINK head 0/-47/0|THINK head LOW 0/-47/0|THINK i -12/10/-28
|THINK i LETTER 55/4/-3|THINK i WANT -90/14/0|THINK i am -83/-37/-13|THINK i can 42/-8/-1|THINK i would -5/13/0
|THINK in -76/-80/-1|THINK it -97/-66/25|THINK my -50/-11/47|THINK my KIN -57/-22/34|THINK of 77/46/-10
|THINK of DEATH 63/51/-17|THINK of DIE 44/58/-1|THINK of HIM -19/-40/-7|THINK of KILL 43/23/-3|THINK this -36/-53/0
|THINK this week -24/-52/0|THINK to 81/27/-5|TIRED -55/-49/-46|TIRED . -53/-104/18|TIRED LIVE 32/35/0
|TIRED LIVE . 49/43/0|TIRED _ LIVE 73/19/-3|TIRED _ _ , 56/40/-20|TIRED _ _ . 3/104/10|TIRED _ _ i 36/49/0
|TIRED _ _ life 19/41/0|TIRED _ _ this -30/6/0|TIRED _ _ with 0/-44/-1|TIRED _ being -15/-55/-9
|TIRED _ everything 3/86/-1|TIRED _ life 24/79/-3|TIRED _ pretending -4/65/0|TIRED _ yet 35/10/0|TIRED by -31/7/0
|TIRED it 55/63/-15|TIRED it yet 35/10/0|TIRED of -13/107/-12|TIRED of LIVE 26/-80/-3|TIRED of being -19/-55/-6
|TIRED of pretending -4/65/0|TIRED with -28/-27/-4|TIRED with everything -1/44/0|TIRED with life 32/54/-2
|VOICE 76/24/28|VOICE _ _ me 53/13/0|WAKE 45/48/-16|WAKE _ , 51/21/-1|WAKE _ . 80/90/-21|WAKE _ SOON 96/89/0
|WAKE _ _ . 164/102/-25|WAKE _ _ anaesthetic -39/-43/0|WAKE _ _ my 43/44/0|WAKE _ after -39/-43/0|WAKE _ again 63/37/-1
|WAKE _ early -44/-45/0|WAKE me -52/-41/0|WAKE up 73/49/-10|WAKE up , 51/20/-1|WAKE up . 69/102/-21
|WAKE up SOON 96/89/0|WAKE up after -39/-43/0|WAKE up again 63/37/-1|WAKE up early -44/-45/0|WANT 53/69/14
|WANT , -39/-75/-1|WANT . 54/45/16|WANT BETTER -39/-37/0|WANT DEAD 62/71/0|WANT DEATH 49/37/-6|WANT FOOD -27/-51/0
|WANT FOOD . -27/-51/0|WANT HE to -51/-34/17|WANT HIM -32/-59/14|WANT HIM , -15/-43/0|WANT KIN -52/-70/-1
|WANT LETTER -61/-42/0|WANT LIVE 49/29/0|WANT NEG 53/-27/-1|WANT _ , 14/22/-16|WANT _ . -39/-51/8|WANT _ BLEED 48/45/0
|WANT _ DEAD 38/58/16|WANT _ DEATH 28/90/-9|WANT _ DIE -29/10/-12|WANT _ END -49/-26/25|WANT _ GONE -80/31/-1
|WANT _ HARM 38/42/-12|WANT _ HE 50/17/-13|WANT _ LIVE -21/-131/10|WANT _ MANY -45/18/-1|WANT _ SOON 26/45/0
|WANT _ WAKE 23/-44/-1|WANT _ _ , -46/-34/28|WANT _ _ . 141/130/-17|WANT _ _ ANYMORE 80/25/7|WANT _ _ BURDEN -34/-38/0
|WANT _ _ BUT 16/61/-2|WANT _ _ DEAD 131/127/-14|WANT _ _ DEATH 21/43/-6|WANT _ _ DIE 107/-30/0|WANT _ _ END -29/65/-1
|WANT _ _ HARM -30/23/-1|WANT _ _ KILL 44/42/0|WANT _ _ KIN -33/-72/-5|WANT _ _ LIVE 55/43/-4|WANT _ _ LOW -52/-68/0
|WANT _ _ MANY 2/-33/-5|WANT _ _ WAKE 41/15/-3|WANT _ _ again -1/-24/-1|WANT _ _ and 55/2/-6|WANT _ _ another 11/50/0
|WANT _ _ anyone 46/-18/-1|WANT _ _ as -79/-58/0|WANT _ _ away -64/49/0|WANT _ _ bad 72/64/0|WANT _ _ bus 46/41/0
|WANT _ _ cat -23/-62/0|WANT _ _ died 60/18/0|WANT _ _ does 53/19/-13|WANT _ _ everyone 34/23/0|WANT _ _ for -18/60/-1
|WANT _ _ forever -62/5/0|WANT _ _ here -9/-57/-1|WANT _ _ home -41/-18/0|WANT _ _ i 59/27/-9|WANT _ _ inside 37/-9/0
|WANT _ _ into -46/-80/-1|WANT _ _ it 30/45/9|WANT _ _ me 11/42/0|WANT _ _ more 40/29/3|WANT _ _ myself -59/-10/-2
|WANT _ _ on 21/-36/-13|WANT _ _ please 47/56/-1|WANT _ _ saved 80/6/0|WANT _ _ sleep -7/-77/0
|WANT _ _ taller -21/-36/0|WANT _ _ than -7/-32/8|WANT _ _ this -11/-29/-3|WANT _ _ up 84/66/-1
|WANT _ _ when -17/-39/-2|WANT _ _ with -82/-74/-3|WANT _ again 72/72/0|WANT _ catch 46/41/0|WANT _ continue 38/2/0
|WANT _ could -75/59/-1|WANT _ crash 58/32/0|WANT _ crawl -38/-21/-2|WANT _ drive 47/37/-1|WANT _ give -43/32/0
|WANT _ go -44/-45/-10|WANT _ had 33/65/-1|WANT _ it 68/64/-6|WANT _ keep -49/-74/0|WANT _ life 83/27/-1
|WANT _ make 26/14/0|WANT _ me -24/-25/-4|WANT _ my 69/41/-3|WANT _ off -29/16/0|WANT _ refill -33/-25/0
|WANT _ run -32/28/-1|WANT _ see 96/53/-4|WANT _ tell -23/-40/0|WANT _ was 35/24/-1|WANT anyone -63/-59/0
|WANT anyone to -79/-64/0|WANT do -67/-71/-3|WANT go -19/-46/0|WANT ground -46/-28/0|WANT ground would -46/-28/0
|WANT help 34/-22/-1|WANT i 64/118/-4|WANT i could -75/59/-1|WANT i would 66/40/0|WANT is 47/-17/-5|WANT is to 40/25/-3
|WANT it 43/90/0|WANT it . 85/27/-4|WANT it MANY -47/17/-1|WANT life -17/-55/-1|WANT life . -19/-48/-1
|WANT out of 51/6/-1|WANT rest . -62/0/0|WANT things -10/61/-4|WANT this -72/-68/0|WANT to 30/36/-12|WANT to . 94/46/-6
|WANT to BLEED 48/45/0|WANT to DIE -34/8/-12|WANT to END -58/-33/25|WANT to GONE -80/31/-1|WANT to HARM 38/42/-12
|WANT to LIVE -38/-152/11|WANT to NEG -53/-19/-6|WANT to WAKE 23/-44/-1|WANT to catch 46/41/0|WANT to continue 38/2/0
|WANT to crawl -38/-21/-2|WANT to drive 47/37/-1|WANT to give -43/32/0|WANT to go -44/-45/-10|WANT to keep -49/-74/0
|WANT to make 26/14/0|WANT to refill -33/-25/0|WANT to run -40/21/0|WANT to see 96/53/-4|WANT way TAKE 42/24/0
|WORK -136/-152/22|WORK , 3/52/-2|WORK . 67/63/-52|WORK PAST -29/-69/-1|WORK _ . -15/16/-50|WORK _ HIT -47/-39/-1
|WORK _ KILL 47/49/0|WORK _ SOON -35/-29/-4|WORK _ _ . -88/-93/-34|WORK _ _ KILL 2/0/36|WORK _ _ KIN 69/63/0
|WORK _ in 57/23/0|WORK _ me -34/-56/8|WORK i -61/-47/0|WORK in -12/-40/-1|WORK is -19/-28/2|WORK is KILL 43/41/0
|WORK result 59/48/0|YEAR -81/-21/-30|YEAR , -30/-38/-27|YEAR . -49/-17/-1|YEAR _ PLAN 73/44/-1|YEAR _ _ . 62/49/-1
|aata -30/24/-1|abandoned -4/85/0|abeg 24/49/39|abeg _ _ . 76/45/0|able 43/34/0|able to 43/34/0|about -93/-89/59
|abuse -17/49/35|abuse _ _ . -11/67/35|abused 87/54/46|abused _ . 49/23/-1|abused _ _ . 127/78/33
|abused _ home -4/-5/29|abused and 27/17/12|abused at -4/-5/29|abused at home -4/-5/29|accident 106/55/-2
|accident . 81/44/-1|accident . . 76/40/-1|accident _ . 76/40/-1|accident _ _ . 76/40/-1|account to -16/-47/0
|acid 61/54/-19|active 69/70/-1|adhd -34/-86/-1|advice -24/-43/-1|afraid 49/20/14|after 47/12/53|after . 70/84/-6
|after . . 66/73/-6|after SOON 110/78/-8|after SOON . 62/38/-8|after _ , -11/-1/24|after _ . 50/58/-52
|after _ PAST 43/50/-3|after _ SAY -19/-37/0|after _ _ . 70/54/13|after _ _ NEG -11/-46/0|after _ _ i 34/-35/25
|after _ am 63/36/0|after anaesthetic -39/-43/0|after breakup -30/-51/0|after i -17/-78/1|after i am 63/36/0
|after that -72/-46/-1|after this 6/53/-1|again 71/78/-13|again , -31/-8/-16|again , i -58/-41/-7
|again _ _ am -24/-48/-8|again _ _ is 30/34/-9|again after -39/-72/0|again and 110/118/0|again i -91/-71/-4
|again when 54/49/-5|against 143/115/-4|against _ . 79/63/0|against _ _ . 52/61/-1|ago 64/82/-27|ahead -22/59/0
|airport -22/-39/0|airport . -21/-38/0|airport . . -24/-40/0|airport _ . -24/-40/0|airport _ _ . -24/-40/0
|alarm -55/-14/-4|alarm , -29/-21/0|alarm _ _ . -58/-59/-3|alcohol -46/-44/-3|alive 135/10/2|all -6/59/8|almost 50/61/0
|almost JUMP 36/56/0|almost _ _ . 38/57/0|alone 125/-49/2|already 147/107/-12|already . 54/44/-2|already . . 38/41/-2
|already _ _ . 75/61/-7|alright -23/-42/0|alright . -21/-52/0|always 15/65/-26|always _ . -44/27/-1
|always _ _ . -30/63/-10|am 108/135/-45|am . 53/49/-6|am . . 69/47/-3|am BETTER 76/76/-1|am BETTER off 38/39/-1
|am BLEED 17/30/-2|am BLEED money -37/-39/0|am BURDEN -11/93/-5|am BURDEN for -2/28/-2|am DEAD -18/-71/-20
|am DEAD , -4/-40/-3|am DEAD . 59/-7/-15|am DEATH 58/45/-34|am DEATH and 84/55/-4|am DIE -70/-49/-16|am DIE , -35/-47/0
|am DIE . -53/-45/-1|am END it 32/35/-7|am FEAR 5/-28/46|am FEAR for -13/-51/45|am FEAR i 93/70/-20
|am FEAR my -36/-63/41|am FEAR of -46/-56/6|am GONE 42/-24/-7|am GONE . 142/87/-5|am GONE for -43/-50/-2
|am HARM 64/27/-3|am HARM my -49/-13/0|am HARM myself 52/32/0|am HARM out -28/-33/0|am HIT -27/-38/0|am KILL -84/-27/-1
|am KILL . -69/4/0|am KILL it -40/-41/0|am KILL myself 68/23/0|am KILL on -1/36/0|am KILL up -2/-50/0
|am LIVE -77/-13/-1|am LIVE , -57/7/0|am LOW 7/94/-10|am LOW i 21/45/0|am NEG -11/-61/-1|am NEG . -4/75/0
|am NEG BUT -4/78/0|am NEG DEAD -16/-55/0|am NEG DEATH -109/-90/27|am NEG DIE -29/-43/-1|am NEG FEAR 55/-4/-1
|am NEG PLAN -59/-36/-9|am NEG THINK -90/-60/-1|am NEG WANT 1/33/0|am NEG danger -46/-34/0|am NEG having -61/-34/-1
|am NEG safe 84/61/-1|am NEG saying -69/-11/0|am PAST -43/1/-2|am PLAN 90/25/-39|am PLAN . 60/46/0
|am PLAN to -28/-59/-27|am SOON -43/-60/-2|am SOON and -21/-56/-2|am THINK 80/13/-4|am THINK PLAN 37/-11/-1
|am TIRED . -23/-43/-1|am TIRED LIVE 38/21/0|am TIRED of -2/68/-2|am WANT 45/26/-9|am WANT to 36/-3/-6
|am _ , -122/-64/-24|am _ . -136/-80/7|am _ BUT -66/6/7|am _ DEAD 76/30/-1|am _ DEATH -34/-40/18|am _ DIE -33/-65/-1
|am _ FEAR 58/-2/-2|am _ GAME 46/19/0|am _ HIGH 73/49/-16|am _ KILL 30/53/0|am _ LIVE 96/107/-1|am _ MANY -45/-65/10
|am _ MEANS 47/60/0|am _ PLAN 20/-74/32|am _ SOON -62/-25/-1|am _ THINK -56/-77/-1|am _ WANT -53/33/0|am _ _ . 18/75/-9
|am _ _ BODY 55/38/-2|am _ _ DEAD 65/63/-1|am _ _ DEATH 79/85/-4|am _ _ DIE -2/48/-3|am _ _ GONE 0/-54/0
|am _ _ HARM 30/55/-24|am _ _ HE 42/59/-3|am _ _ HIM -62/-16/23|am _ _ HIS 38/50/-2|am _ _ JUMP 82/71/-1
|am _ _ KILL 54/80/-2|am _ _ KIN -33/-44/31|am _ _ LIVE -93/28/-1|am _ _ NEG -4/53/-5|am _ _ PLAN -61/-81/-1
|am _ _ POINT -94/23/0|am _ _ SOON 31/42/-11|am _ _ TAKE 48/5/0|am _ _ WANT 60/9/-1|am _ _ am -36/-58/-1
|am _ _ and -28/57/23|am _ _ because 10/-55/-1|am _ _ by 35/118/-4|am _ _ cooking -1/-34/0|am _ _ day -31/-60/0
|am _ _ did -52/-26/0|am _ _ every 1/59/-1|am _ _ everyone -82/58/-1|am _ _ for 28/63/-1|am _ _ from 119/52/-5
|am _ _ here 41/23/0|am _ _ i 42/-32/-31|am _ _ it 24/-53/13|am _ _ life -49/-28/-4|am _ _ man -4/57/0
|am _ _ motorway 46/8/0|am _ _ my -14/36/-20|am _ _ of 54/38/-19|am _ _ on -7/48/-4|am _ _ own 90/53/-1
|am _ _ oxygen -2/29/0|am _ _ pretending -4/41/0|am _ _ rail 46/36/-1|am _ _ right 42/36/0|am _ _ that -73/-33/-1
|am _ _ this 52/-20/-2|am _ _ to -64/-72/-6|am _ _ top -49/-26/0|am _ _ try -39/26/0|am _ _ until 0/-49/0
|am _ _ what 13/-7/52|am _ _ with 59/43/-6|am _ _ you 50/11/-1|am _ and -76/-27/-26|am _ at 60/31/10
|am _ enough -3/33/0|am _ for -24/-52/62|am _ having -61/-34/-1|am _ here 17/33/-4|am _ it 27/-30/-16
|am _ man -73/-17/0|am _ money -37/-39/0|am _ my -71/-43/46|am _ safe 84/61/-1|am _ saying -69/-11/0
|am _ through 36/63/0|am _ to 66/43/-44|am _ window -28/-95/0|am at 51/67/-10|am at END -31/3/-12|am at HIGH 75/11/-1
|am away -35/-69/26|am being 137/40/-15|am blocked -21/-33/0|am blocked . -17/-33/0|am buying -30/-48/0
|am coming 46/36/-1|am disappointment -41/51/0|am doing it 10/-4/-5|am drinking 39/18/0|am drinking KILL 38/18/0
|am failure -26/70/-4|am for -7/48/0|am glad -98/-16/0|am glad i -43/-34/0|am grateful -56/2/0|am happy -65/-77/0
|am high -49/-71/-1|am home -36/-54/0|am home . -36/-54/0|am i -88/27/-4|am i . -44/5/-3|am in 96/61/-29
|am locked 60/40/-21|am locked in 62/64/-21|am looking 57/27/-2|am losing -69/25/0|am low -18/51/-2|am mistake -7/40/0
|am mistake . -7/40/0|am moving -48/-49/0|am moving to -47/-40/0|am ok -49/-10/0|am on 37/1/25|am only -41/-7/-4
|am over -57/-52/-3|am paramedic -1/-46/0|am paramedic and -1/-46/0|am sad 35/0/-4|am safe -79/-11/7
|am shaking -33/-46/39|am shaking . -27/-46/39|am sinking -9/58/0|am sorry 29/-3/-1|am sorry . 62/53/0|am stuck -3/57/0
|am telling -36/-45/-1|am too -19/51/0|am up 51/23/0|am up on 50/22/0|am waiting 88/85/-11|am waiting for 42/49/0
|am walking 89/66/0|am waste -3/55/0|am waste of 10/53/0|am working -30/-34/0|am worried -35/-51/81
|anaesthetic -39/-43/0|and 43/51/80|and DEATH 61/40/-5|and DIE 120/86/-12|and DIE . 72/61/-10|and HARM 43/51/15
|and HE 101/40/-1|and HE is 67/76/-68|and HIT 32/34/23|and HIT me 58/68/-4|and KILL 84/73/-19|and LETTER -23/-8/28
|and LETTER NEG -74/-49/25|and LOW 13/85/-4|and LOW . 1/83/-2|and MANY . 43/-1/0|and NEG -76/-20/25
|and NEG can -36/-40/0|and NEG coming 34/14/3|and NEG knows 49/4/0|and PILLS 28/35/-2|and PLAN 41/17/-7
|and SAY HE -53/-29/-15|and SAY i 57/54/-13|and SOON 74/33/24|and SOON i 15/46/-10|and TAKE 80/71/-20
|and THINK 81/79/-20|and _ . 68/75/54|and _ BODY -1/-39/0|and _ HIM 71/83/-19|and _ HIS -45/-72/11|and _ KIN 31/-2/-44
|and _ LOW 33/-24/0|and _ MEANS -39/-53/10|and _ NEG -165/-55/4|and _ PLAN 58/27/-9|and _ SAY 59/66/28
|and _ TAKE 75/72/-5|and _ THINK 62/43/-11|and _ WANT 65/41/0|and _ _ , -53/-38/-2|and _ _ BODY -51/-46/-2
|and _ _ DEAD -49/-27/0|and _ _ END 8/-21/3|and _ _ GONE -65/1/28|and _ _ HE -5/-44/1|and _ _ KILL -43/5/-1
|and _ _ KIN -44/-5/61|and _ _ LOW 59/23/-10|and _ _ MANY -103/-85/75|and _ _ NEG 25/57/1|and _ _ PAST 18/46/2
|and _ _ PLAN 32/107/0|and _ _ SAY -1/59/0|and _ _ THINK -32/-73/-2|and _ _ am -20/-35/-3|and _ _ bed -45/-46/-1
|and _ _ behind -62/-83/-2|and _ _ being -16/-55/-5|and _ _ cat 35/49/-1|and _ _ day 26/5/-1|and _ _ do 82/30/-1
|and _ _ doing -79/-57/0|and _ _ every -78/-80/14|and _ _ from -58/-37/27|and _ _ got -14/-23/-71
|and _ _ happy 4/-60/28|and _ _ here 96/79/-14|and _ _ home 2/110/-21|and _ _ in 17/103/-42|and _ _ is 43/24/12
|and _ _ look -40/-23/0|and _ _ my 28/40/-12|and _ _ off 55/95/1|and _ _ that 41/66/-7|and _ _ to 76/87/-46
|and _ _ too -41/3/32|and _ _ up 84/82/-20|and _ _ wall 17/39/0|and _ _ with 0/53/1|and _ and -37/17/-28
|and _ are 54/38/-16|and _ at -11/47/-2|and _ be -79/-20/29|and _ came -1/87/-1|and _ can -109/-64/15
|and _ coming 34/14/3|and _ do -80/-41/-2|and _ follow 52/33/-2|and _ has 38/77/-38|and _ have -25/-42/1
|and _ is 11/32/-32|and _ it -47/-62/58|and _ join 53/25/0|and _ knows 71/18/-10|and _ me 85/50/46|and _ of 22/-74/-16
|and _ off -11/-5/93|and _ our 36/42/-2|and _ person -13/42/0|and _ server -6/-14/47|and _ that 51/11/-12
|and _ wanted 67/-11/0|and _ was -64/-30/-18|and be 36/46/-1|and date 74/52/0|and date . 64/43/0|and did -50/-15/-1
|and do NEG -60/40/0|and feel -46/-64/-1|and good -63/-82/-3|and hugged -22/-51/60|and i 42/6/-65
|and i LETTER 77/59/-11|and i THINK 62/43/-11|and i WANT 36/15/0|and i did 3/-33/-1|and i do -73/-23/0
|and i follow 52/33/-2|and i join 53/25/0|and i wanted 67/-11/0|and in 26/55/-2|and is 0/1/86|and it -72/-90/13
|and it was -31/-37/-1|and left server -6/-14/47|and me 83/50/-8|and my -12/-43/-58|and my BODY -29/-40/0
|and on 39/45/-2|and then 23/-22/-27|and there -85/-1/12|and there is -65/-4/45|anime -12/-60/-8|another 59/93/-8
|another _ . 85/31/-2|another _ _ . 83/53/-2|another _ _ SOON -48/-31/0|another day 86/128/-1|another day . 68/51/0
|another year 43/13/0|answer 55/15/-8|answer _ _ . 58/26/-1|answers . . 32/-4/10|answers _ . 32/-4/10
|answers _ _ . 32/-4/10|antibiotics -25/-40/-1|antidepressant -11/-48/-1|anxious -46/-62/34|anxious PLAN -42/-62/0
|any 0/47/5|any ANYMORE 79/43/-1|any ANYMORE , 37/12/0|any ANYMORE . 44/29/-1|any _ , 37/12/17|any _ _ i 34/13/0
|any of 45/34/-2|anyone 20/71/17|anyone . 57/48/9|anyone . . 14/38/9|anyone _ , 23/-20/-1|anyone _ . 34/67/9
|anyone _ _ i -30/-21/0|anyone _ _ only 55/25/0|anyone _ this 34/51/0|anyone else 38/-10/0|anyone reading 32/19/0
|anyone reading this 32/19/0|anyone to -81/-74/0|anyone would -54/20/0|anything 28/175/2|anything . 21/36/-6
|anything _ , -3/65/0|anything _ . -36/17/-6|anything _ _ . -60/19/-6|anything to -52/1/0|anyway 121/92/-16
|anyway , 50/35/-7|anyway _ _ . 56/77/-9|anywhere 11/86/-1|apart -33/81/-1|apart . -15/66/-1|apart . . -15/66/-1
|apart _ . -15/66/-1|apart _ _ . -15/66/-1|app -58/-71/-2|app . -36/-50/0|app . . -36/-50/0|app _ . -36/-50/0
|app _ _ . -36/-50/0|apparently . -7/44/-1|apparently . . -7/44/-1|apparently _ . -7/44/-1|apparently _ _ . -7/44/-1
|appointment -74/-110/-5|appointment _ _ . -71/-83/0|apps -26/-38/0|are 51/37/-41|are DEAD -50/-53/-3
|are DIE -36/-38/-1|are HARM -22/-20/16|are KILL -128/-94/-1|are KILL me -87/-60/0|are NEG -11/37/-2|are PAST 38/31/-1
|are PAST . 52/4/0|are _ , -64/-35/38|are _ WANT -58/-33/-1|are _ _ , 46/57/-4|are _ _ HE -7/-48/23
|are _ _ KIN 49/110/-23|are _ _ LETTER 79/61/-4|are _ _ SOON -13/-54/0|are _ _ and -80/-52/-2|are _ _ for 40/56/-10
|are _ _ i 50/42/39|are _ _ me -57/-26/0|are _ _ my -14/-55/0|are _ _ up 38/25/-2|are _ _ with -45/-37/-1
|are _ me -70/-86/-1|are _ my 41/42/-5|are _ on -36/-80/-1|are _ to -72/-57/10|are at 45/19/-15|are hard -8/-47/0
|are in 102/117/-13|are in me -26/-71/0|are off 55/45/-2|are off . 56/46/0|are trying -70/-44/0|are trying to -70/-37/0
|are with 62/92/-8|are wrong . 32/7/-9|are you -45/-22/0|arm -34/-50/-23|arms 3/-2/94|around ANYMORE 37/23/-2
|around for 73/47/24|arsenal -33/-37/0|as -54/39/-22|as . 55/32/0|as . . 55/32/0|as KIN -73/18/-5|as _ , -59/-65/0
|as _ _ , -31/20/-3|as _ _ . 87/99/-9|as _ and -57/-54/0|as _ one 42/29/0|as anything -30/-89/0|as anything . -30/-89/0
|as funny 42/29/0|as funny one 42/29/0|ashamed 33/-78/-1|ashes 64/18/19|ask -52/1/-10|ask HIM -15/-46/1|ask me -45/-9/0
|asked -65/-66/3|asking _ _ , 36/67/-20|asking for 84/52/-20|asleep . 27/22/-3|asleep . . 34/49/-2|asleep _ . 15/39/5
|asleep _ i 27/11/-34|assaulted 88/71/-1|assaulted . 75/64/0|assaulted . . 75/64/0|assaulted _ . 75/64/0
|assaulted _ _ . 85/69/-1|assume -51/0/0|at -92/-91/-26|at END -17/35/-14|at END of -45/71/-11|at FOOD -5/49/1
|at FOOD . -2/30/0|at HIGH 53/-31/-10|at HIGH , 18/38/-1|at HIM -39/-81/10|at MEANS 90/42/-4|at PAST 35/45/-7
|at PAST . 53/55/-7|at WORK 84/76/33|at WORK , 37/39/0|at WORK . 43/63/31|at _ , -16/-49/-28|at _ . 62/41/80
|at _ NEG 38/-36/0|at _ PAST -40/-44/-3|at _ WORK 57/30/28|at _ _ , -79/-58/-6|at _ _ LOW 41/-2/0|at _ _ NEG -34/-46/-3
|at _ _ WANT 65/29/-1|at _ _ and -22/60/28|at _ _ i 52/25/-25|at _ _ my -45/17/-10|at _ _ pier 40/33/0
|at _ _ with 57/49/-5|at _ appointment -15/-41/0|at _ head 69/43/-7|at _ i -22/-95/-10|at _ of 29/73/-13
|at _ who -25/-22/0|at _ with 60/54/-6|at bar -58/-81/0|at camp -44/-50/-1|at darts -47/-49/-9|at darts . -47/-49/-9
|at every -18/-42/0|at home 40/50/17|at home . 61/85/25|at least 35/71/0|at me . -52/-73/0|at me and 76/82/-22
|at midnight 61/-4/-2|at my 29/92/-13|at nine -56/-65/-1|at ninety -55/-42/0|at ninety , -55/-42/0|at peace 52/55/-1
|at quarry 39/15/0|at quarry . 40/16/0|at tennis -39/-38/0|ate -5/-66/-30|ate NEG 46/-38/0|ate _ _ , -5/-57/-14
|attack -16/-55/-16|attack _ _ . 35/33/-1|attacking 152/108/-4|attacking KIN 43/11/-1|attacking KIN . 43/11/-1
|attacking _ . 86/38/-2|attacking _ KIN 43/38/-2|attacking _ _ . 99/59/-2|attacking my 54/57/-3
|attacking my KIN 43/38/-2|attempt 155/83/-5|attempt . -56/-66/0|attempt _ . 108/95/-6|attempt _ _ . 142/139/-6
|attempt failed 40/23/0|attempted 73/58/24|attempted DEATH -48/0/0|attempted _ . 66/44/0|attempted _ _ . 85/52/-1
|attention 50/24/-2|attention , 54/51/-1|autumn -20/-61/0|awake 51/-41/-2|away 44/20/79|away _ . 10/43/11
|away _ _ . 30/74/20|b 15/-66/-2|baby -8/-40/-58|back -50/-36/-67|bad feeling -5/-26/45|bad feeling . -5/-26/45
|badly 85/70/-9|badly . 40/24/-9|badly . . 39/24/-9|badly _ . 39/25/-9|badly _ _ . 44/53/-9|bag 122/59/-25
|bag _ _ . 75/18/0|bag _ _ head 40/35/-1|bag _ i -31/-61/0|bag _ my 40/35/-1|bag over 40/35/-1|bag over my 40/35/-1
|bahut 23/160/-6|bake -64/-86/-4|bake _ . -27/-37/0|bake _ _ . -28/-38/0|balcony 34/22/-33|band 33/-45/-2
|bandmate -35/-46/17|bandmate , -30/-43/0|bangs -111/-108/-12|bangs _ _ . -61/-40/0|bank 5/-51/46|bank card 42/45/-4
|bar . -34/-56/-1|bat 47/47/-9|bath _ . 38/34/-10|bath _ _ . 61/61/-15|bathroom . 35/37/8|bathroom . . 35/37/8
|bathroom _ , 55/73/-1|bathroom _ . 38/23/-8|bathroom _ and 68/51/-5|bathroom with -35/-19/19|battery -63/-81/-24
|battle 55/18/0|be 178/119/-22|be . 52/32/-3|be . . 49/30/-2|be BETTER -27/48/22|be BETTER DEAD 35/22/0
|be BETTER NEG -52/12/-2|be BURDEN -34/-38/0|be BURDEN i 5/-45/0|be DEAD 122/150/29|be DEAD . -103/-50/17
|be DEAD before 21/31/0|be DEAD by 67/76/0|be DEATH -75/-44/6|be DEATH of -58/-61/-1|be GONE 45/-59/-1
|be GONE . 44/-11/0|be GONE SOON 25/21/0|be GONE by 27/12/0|be LIVE 110/87/17|be LIVE . -62/-58/28|be LIVE and 71/14/-3
|be PAST 71/89/-1|be PAST , 51/21/-1|be WANT -16/-33/0|be WANT , -16/-39/0|be _ . -64/-21/14|be _ ANYMORE 139/62/-4
|be _ DEAD 48/36/-1|be _ LAUGH 46/56/0|be _ NEG -111/-4/22|be _ SOON -27/54/-21|be _ _ . 69/114/14
|be _ _ ANYMORE 49/30/-2|be _ _ SOON 62/80/-2|be _ _ and 30/42/-1|be _ _ christmas -49/-34/2|be _ _ i -100/-27/-5
|be _ _ if 63/39/0|be _ _ in -38/-51/0|be _ _ life 56/15/-1|be _ _ me 6/-51/18|be _ _ my -83/-80/-1|be _ _ of 108/56/0
|be _ _ six -12/-36/0|be _ _ this 60/9/0|be _ _ to -122/-97/-2|be _ _ world 62/12/0|be _ again -80/-3/-1
|be _ by 95/83/6|be _ it 48/51/11|be _ me 30/3/0|be _ my 47/64/-9|be _ of -126/-117/-2|be _ on -52/-63/-1
|be _ over -12/-31/0|be _ this 84/13/-2|be _ with 45/55/17|be around 54/8/4|be around . 24/68/0
|be around ANYMORE 37/23/-2|be around for 70/44/6|be here . 16/44/-4|be here ANYMORE 92/31/-1|be here SOON -53/11/-19
|be here any 36/8/0|be here at -51/-48/0|be here hey -35/-24/0|be here on -29/-42/0|be in -27/-93/4|be in this 57/7/-1
|be late -29/-39/0|be mad -16/-31/0|be me -34/-52/0|be my 0/52/-4|be one 69/36/0|be one . 63/13/0|be over . -74/-49/0
|be saved 80/6/0|be saved . 80/6/0|be with 38/86/-1|be with my 34/50/-1|beach -44/-103/-3|beach _ . -21/-44/0
|beach _ _ . -36/-82/-2|beach for -2/-29/0|beam 50/39/-5|bear -6/43/-1|bear to 75/20/0|beat -169/-139/-38
|beaten -22/-45/114|beaten . 17/46/24|beaten . . 42/38/24|beaten _ . 58/80/21|beaten _ _ . 51/42/98|beaten by 39/19/32
|beats -41/-68/24|because 11/-48/21|because _ WANT 42/23/-22|because _ _ KIN -8/-8/45|because _ _ NEG 26/-44/-8
|because _ _ myself 34/39/0|because _ _ to 44/37/-21|because _ have -27/-62/0|because _ is -38/-49/-39
|because _ my -5/-3/48|because i 113/126/-35|because i WANT 42/23/-22|because i have -27/-62/0|because of -41/-43/78
|because of my -5/-3/48|become -9/50/-4|become _ _ . -22/45/-1|bed -89/-8/-70|bed . -18/-79/33|bed _ _ LETTER -58/-36/1
|bed _ it -3/93/-3|bed for -7/63/-1|been 38/66/72|been . 1/-36/0|been . . 1/-36/0|been GONE 39/10/-13
|been GONE two 40/11/0|been HARM 111/74/4|been HARM since 45/35/-7|been PLAN 37/26/-5|been _ PLAN -35/-43/18
|been _ _ , 31/39/-2|been _ _ . 40/103/-35|been _ _ PAST 39/33/-13|been _ _ and -41/-12/-1|been _ _ for -30/-38/0
|been _ _ i -56/-41/15|been _ _ my -37/-71/-10|been _ for 5/49/2|been _ me 41/17/-1|been _ two 40/11/0
|been crying -29/46/-1|beers -33/3/-4|before 26/39/-46|before , 12/58/-15|before WORK 25/33/0|before WORK . 25/33/0
|begs -30/-40/60|behind . . 53/43/0|behind _ . 70/87/-3|being 121/121/60|being . . -46/-37/0|being DEAD 112/90/-5
|being DEAD is 34/20/-1|being LIVE 68/78/-9|being LIVE . -22/43/-6|being _ , -64/-36/1|being _ . 33/95/19
|being _ LETTER -56/1/0|being _ _ . 49/124/19|being _ _ home 56/46/-8|being _ _ january 46/7/0|being _ and -31/-40/12
|being _ at 40/47/-13|being _ in 88/41/-1|being _ is 72/53/-2|being abused and -48/-37/13|being dramatic -49/-44/0
|being dramatic , -55/-45/0|being here 65/-9/2|being here . 40/0/0|being here in 46/7/0|being i -56/1/0
|being i LETTER -56/1/0|being me -87/5/0|being me . -88/5/0|believe it . -74/8/0|believes 9/-40/-1
|believes _ . -12/-46/0|believes _ _ . -10/-46/0|believes me 12/-42/0|believes me . -12/-46/0|belong 32/99/-11
|belong _ . 22/43/0|belong _ _ . 69/71/-11|belt 24/65/-12|bench 63/55/-4|best -53/-127/-12|between 68/5/-6
|between _ . 39/85/-1|between _ _ . 48/77/-2|big 69/71/-10|big _ . 50/-10/-2|big _ _ . 75/50/-2|bike -55/-70/-3
|bio -49/-54/-2|birthday . 70/3/-6|birthday . . 70/3/-6|biryani -50/-58/-2|biscuit -49/-58/-1|biscuit _ . -49/-58/-1
|biscuit _ _ . -49/-58/-1|biscuits -143/-213/-17|bit -64/-67/-11|bit LOW -1/-50/0|bit _ . 2/-39/-1|bit _ _ . -36/-56/-1
|black 16/69/17|black . 12/77/-4|black . . 12/77/-4|black _ . 7/53/34|black _ _ . 7/53/34|black _ _ and 70/20/-13
|blade -6/-29/-1|blank -10/62/-6|blank _ . -9/62/-6|blank _ _ . -9/62/-6|bleak -14/32/0|bleak . -13/31/0
|bleak . . -13/31/0|bleak _ . -14/32/0|bleak _ _ . -14/32/0|bled 70/50/-1|bleed 55/44/7|bleeding 97/42/-10
|blew -31/-60/0|blister 44/42/0|blister . 44/42/0|blister . . 44/42/0|blister _ . 44/42/0|blister _ _ . 44/42/0
|blocked -29/-38/-4|blocked . -17/-33/0|blocked _ . -33/-33/0|blocked _ _ . -34/-34/0|bloke -86/-56/88
|bloke _ _ . -44/-20/-1|bloke on -33/-5/15|blood -53/-46/-50|blue -60/-74/4|blunt -4/-29/0|blunt _ _ . -4/-29/0
|board -92/-101/-1|body 90/133/-20|body _ . 19/70/-4|body _ _ . 2/86/-5|boiler -22/-37/-4|boiler _ . -22/-37/-4
|boiler _ _ . -22/-37/-4|book -26/-66/-10|booked -21/-64/-2|books -18/-78/-2|boot -30/-35/0|bored -67/-90/-2
|bored . -15/-48/0|bored . . -12/-46/0|bored _ . -12/-46/0|bored _ DEATH -57/-43/-1|bored _ _ . -45/-75/-1
|bored to -59/-46/-2|bored to DEATH -57/-43/-1|boring -59/-57/-2|born -98/25/-1|born _ . -21/54/-1|born _ _ . -21/54/-1
|boss -59/-70/8|bot -19/-64/-41|bot _ _ . -36/-34/-6|both BODY 58/48/-1|both _ _ . 14/50/1|bother 30/70/-3
|bother _ . 30/55/-1|bother _ _ . 46/68/-1|bottom 2/83/-1|bottom _ . -6/34/-1|bottom _ _ . -6/34/-1|bought 24/-34/-36
|bowled -3/-43/0|box _ . 57/42/-5|box _ _ . 56/41/-20|boxes -30/-33/0|boxes . -21/-22/0|boxes . . -21/-22/0
|boxes _ . -30/-33/0|boxes _ _ . -30/-33/0|boy 1/-9/21|boy , 43/54/-3|boyfriend 103/89/20|boys 40/83/-7|brain 1/20/-2
|brain . 34/31/0|brain . . 31/20/0|brain DEAD -35/-41/0|brain _ . 23/31/0|brain _ _ . -11/29/-1|brain is -2/35/-1
|brains 63/59/0|brains _ . 63/59/0|brains _ _ . 63/59/0|brains out 63/59/0|brains out . 63/59/0|bread -80/-93/-22
|bread , -12/-34/-2|bread _ _ . -48/-36/-6|breakfast -15/-19/-5|breakfast . -14/-28/-4|breakfast . . -41/-29/-4
|breakfast _ . -41/-29/-4|breakfast _ _ . -35/-14/-4|breaking 51/100/-25|breaking _ . 16/52/-5|breaking _ _ . 53/94/-23
|breaking in 50/24/-2|breaking in . 49/23/-2|breakup -52/-26/-2|breath 85/15/-1|breath _ . 83/14/0|breath _ _ . 83/14/0
|breathe -98/-55/-4|breathing -22/-16/-3|bridge -77/-115/6|broke _ . 5/-82/0|broke _ _ . -59/-89/-1|brother -23/-31/88
|brothers _ _ . -56/-33/-5|bruises -28/-52/76|bucket -58/-91/-1|build -33/-65/0|builders -15/-53/0
|builders _ _ . -15/-53/0|building 35/33/-3|building . 81/65/-1|building . . 81/65/-1|building _ . 81/65/-1
|building _ _ . 35/34/-1|building with -49/-34/0|bulbs -37/-31/-17|bullet 97/63/-4|bullet _ _ . 48/45/0
|bullet _ my 79/54/-1|bullet in 86/58/-2|bullet in my 53/31/-1|bullies 32/61/-21|bullies . 42/30/0|bullies . . 42/30/0
|bullies _ . 42/30/0|bullies _ _ . 42/30/0|bully 37/36/0|bully . 37/36/0|bully . . 37/36/0|bully _ . 37/36/0
|bully _ _ . 37/36/0|burden -53/82/-7|buried 38/43/-6|burn 52/23/-46|burned -115/-114/-2|burning 75/70/0
|burns 62/54/-10|burnt -124/-129/-20|burrito -5/-49/0|burrito . -5/-49/0|burrito . . -5/-49/0|burrito _ . -5/-49/0
|burrito _ _ . -5/-49/0|bury 3/-42/-19|bus -69/-118/-6|bus . -37/-49/-1|bus SOON 59/58/0|bus SOON . 58/51/0
|bus _ . 72/69/-2|bus _ NEG -32/-30/0|bus _ WORK -53/-58/0|bus to -54/-62/-1|but -38/-42/-26|buy -49/-70/-1
|buy _ . -16/-24/0|buy _ _ . -45/-62/0|buy _ shoes -27/-40/0|buying -70/-105/-2|buying _ . -35/-58/-2
|buying _ _ . -42/-84/-2|by . 98/72/-15|by . . 98/72/-15|by KIN -28/-28/22|by KIN . -28/-28/22|by _ _ . -28/39/11
|by _ and 33/60/0|by being -36/2/0|by six -37/-44/-4|by six . -37/-44/-4|by then 31/24/0|by then . 30/24/0
|by thread -1/76/-1|by thread . -2/76/0|by time 55/40/-8|bye 71/15/4|bye . 57/13/-2|bye . . 48/12/-2|bye _ . 75/47/-2
|bye _ _ . 75/42/-2|cabinet _ _ . 45/90/10|cake -125/-140/-23|call 26/3/100|call _ . 75/52/25|call _ if -38/-3/5
|call me 52/34/-1|call me . 37/28/-1|called -105/-89/-19|calling 23/-14/-3|calling it 27/37/0|calm 130/85/4
|calmed -31/-34/0|calmed _ _ . -31/-34/0|came , -46/-46/-2|came PAST -9/76/-26|came _ _ was 46/3/0|camera -45/-50/-4
|camera _ _ . -41/-38/-4|camp -46/-55/-1|can END 79/-15/-5|can NEG -64/52/-19|can NEG . 38/-83/0|can NEG END 67/0/17
|can NEG GONE 70/12/-9|can NEG HARM 80/10/0|can NEG NEG 88/33/-2|can NEG SAY 36/18/-1|can NEG bear -23/41/0
|can NEG cope -63/16/-2|can NEG deal -39/5/0|can NEG do -19/-72/-4|can NEG face -46/19/-2|can NEG forgive -43/28/0
|can NEG get -26/-67/3|can NEG more -28/-19/0|can NEG pretend 42/32/0|can NEG promise 48/9/0|can NEG see -121/44/-2
|can NEG sleep -30/-42/22|can NEG wait -8/-57/-11|can _ . -15/-58/-4|can _ END 46/-9/15|can _ GONE 70/12/-9
|can _ HARM 80/10/0|can _ LIVE 71/-17/17|can _ NEG 83/40/-3|can _ TAKE -59/-75/-7|can _ _ . 94/78/-8
|can _ _ DIE 38/22/-1|can _ _ HARM 53/-29/-7|can _ _ NEG -42/-77/-2|can _ _ THINK 21/31/5|can _ _ WANT 42/14/0
|can _ _ and 85/50/-14|can _ _ another 24/87/-1|can _ _ for -34/-60/22|can _ _ i 97/-19/-2|can _ _ it -130/-82/-4
|can _ _ my 3/-43/-9|can _ _ myself 9/-51/-2|can _ _ of 65/18/-1|can _ _ on -84/1/17|can _ _ out 73/52/-16
|can _ _ safe -17/-32/0|can _ _ this -95/46/-6|can _ _ to 96/13/1|can _ be -32/-30/0|can _ bear -23/41/0
|can _ cope -63/16/-2|can _ deal -39/5/0|can _ face -46/19/-2|can _ forgive -43/28/0|can _ get -27/-68/3
|can _ more -28/-19/0|can _ myself 37/47/0|can _ pretend 42/32/0|can _ promise 48/9/0|can _ see -121/44/-2
|can _ sleep -30/-42/22|can _ wait -8/-57/-11|can _ with -44/-64/-3|can i -27/-50/69|canada -39/-23/-44|canal -1/91/0
|canal _ _ . -1/91/0|cancelling -34/-72/-1|cancelling _ . -39/-77/-1|cancer . 29/1/-1|cancer . . 29/1/-1
|cancer _ . 29/1/-1|cancer _ _ . 30/2/-1|cancer _ i -34/-2/-2|cancer and -54/-42/12|cancer and i -34/-2/-2
|candle -54/-57/-10|candle . -55/-69/-9|car _ MANY -40/-52/-11|car _ _ . 57/77/-12|car _ _ my 31/45/-1
|car _ in -35/-31/0|car _ it -32/-32/-1|car in 45/61/13|car park 129/83/-2|carbs -44/-43/-2|carbs _ _ . -44/-43/-2
|card -22/-68/-35|card . -35/-54/0|cards -72/-74/-2|cards _ _ . -57/-50/-1|care -23/57/54|care . i 39/18/0
|care _ _ DIE -43/-16/-1|care _ that 9/48/0|care and 4/-53/-1|care and i 8/-33/0|care for -24/-33/56|care if -25/51/-6
|care if i -24/55/-6|care of that 9/48/0|career -100/-132/-1|career DEATH -81/-72/-1|career _ . -70/-65/-1
|career _ _ . -78/-109/-1|carer 29/-37/88|carry -12/103/-20|carry on 15/58/-3|cars 68/52/-1|cars . 37/32/-1
|cars . . 37/32/-1|cars _ . 37/32/-1|cars _ _ . 65/57/-1|case 18/-54/6|case . 28/38/6|case . . 28/40/0|case _ . 28/40/0
|cat -59/-110/-14|cat . -15/-53/17|cat . . -17/-33/19|cat _ . -33/-57/-8|cat _ _ , -4/51/0|cat _ _ . -15/-31/17
|cat _ my -83/-75/-7|cat scratches 28/37/-1|catch _ _ . 33/47/-4|catch bus 43/40/0|catch bus . 69/74/0|catching 39/41/0
|catching _ SOON 39/41/0|catching _ _ . 39/41/0|catching bus 39/41/0|catching bus SOON 39/41/0|chair 91/57/-19
|chair , -14/-67/0|chair _ . 6/55/0|chair _ _ . 81/58/-2|chair _ _ of 31/67/0|chair _ it -1/-43/-1|chair and 48/2/0
|chances 20/19/0|change -73/-20/-2|change _ _ . -67/-40/-2|change my -46/-89/0|channel -49/-54/44|chapter -57/-74/-5
|character -3/40/-55|chasing 48/34/0|chasing me 48/34/0|chat 10/-35/30|cheap -19/-37/0|cheap _ . -15/-35/0
|cheap _ _ . -15/-35/0|check 7/10/85|check HE -24/-60/19|check _ _ good 53/53/-3|check _ for 53/52/-3
|check on -28/-27/48|check out 53/53/-3|check out for 53/53/-3|checks 36/34/-8|cheers -34/-34/0|cheers _ _ . -34/-34/0
|cheese -35/-21/0|chef 1/-7/32|chemist -87/-105/-1|chess -91/-85/-10|chess _ . -63/-61/-4|chess _ _ . -83/-79/-9
|chest 72/49/-1|child -34/-25/56|childhood -4/67/-3|children -27/42/-27|chip -41/-23/0|chips _ _ . -37/-39/0
|chocolate -42/-58/-1|choice 98/-1/-1|choice BUT 30/11/0|choir -54/-61/-2|choke 46/64/-10|chokes 31/13/-20
|chokes me 36/32/-20|chop -13/-61/-3|chosen 79/7/-4|chosen _ . 109/38/-1|christmas -49/-43/1|christmas . 53/28/-5
|christmas . . 53/28/-5|christmas _ . 43/22/-6|circle -7/-59/-19|class -41/-80/30|classmate -50/-45/50
|classmates 45/36/0|classmates . 45/36/0|classmates . . 45/36/0|classmates _ . 45/36/0|classmates _ _ . 45/36/0
|clean -51/7/-6|clean _ . -11/-50/-1|clean _ HARM -59/-5/0|clean _ _ . -18/-48/-5|clean _ _ BUT -1/55/0
|clean from -59/-5/0|clean from HARM -59/-5/0|cleaned -41/-91/1|cleaner -48/-19/0|cleaner . -55/-39/0
|cleaner . . -55/-39/0|cleaner _ . -55/-39/0|cleaner _ _ . -55/-39/0|cleaning -65/-90/-4|clear -60/-30/0
|clear . -30/-72/0|clear _ _ . -30/-72/0|cliff 38/45/21|cliffs . . 59/78/4|cliffs _ . 59/78/4|cliffs _ _ . 59/78/4
|climb -41/-38/35|clock -24/-33/-1|clock _ . -30/-38/-1|clock _ _ . -33/-40/-1|close 134/49/4|close i 55/37/-3
|close to 70/31/-2|closed 24/79/-1|closed _ _ . 21/61/-1|coffee -69/-105/-2|coins -15/-23/-1|cold -47/-85/-8
|cold . -34/-58/-1|cold . . -34/-58/-1|cold _ . -28/-57/-17|cold _ _ . -54/-56/-17|colleague -78/-93/82
|colour -23/100/-10|colour _ _ . -3/40/0|come SOON -39/-52/0|come TAKE -13/-32/44|come TAKE . -11/-11/46
|come _ . 27/1/34|come _ _ . 50/25/32|come _ there -4/-32/-1|comes 51/77/-11|coming 107/48/-30|coming _ . 58/57/-10
|coming _ _ . 39/24/-43|coming up 16/30/-43|commit 27/56/-7|commit DEATH 27/55/-7|commute -70/-74/-5
|commute _ _ . -42/-50/-5|completely -39/47/-9|completely _ . -28/20/0|computer -42/-52/0|computer _ _ . -29/-48/0
|concert -69/-123/0|concert _ _ . -54/-90/0|considering 48/34/-3|constantly 44/52/-2|constantly . 44/52/-2
|constantly . . 44/52/-2|constantly _ . 44/52/-2|constantly _ _ . 44/52/-2|continue 64/46/-3|continue . 48/37/0
|continue . . 48/37/0|continue _ . 56/43/-1|continue _ _ . 98/53/-2|continue _ _ is 43/12/-1|continue _ life 64/12/-1
|contract . -24/-37/0|contract . . -24/-37/0|contract _ . -25/-38/0|contract _ _ . -26/-39/0|cook -58/-74/-4
|cooking -35/-99/-1|cooking . -19/-50/-1|cooking . . -19/-50/-1|cooking _ . -19/-50/-1|cooking _ _ . -35/-98/-1
|cope with 1/-66/26|cord 47/8/0|cord _ _ . 42/23/0|cornered 21/32/-7|corridor 28/35/-2|corridor . -2/30/-1
|corridor . . -2/30/-1|corridor _ . -2/30/-1|corridor _ _ . -2/30/-1|couch -4/38/0|cough -56/-64/0|could -178/-86/-41
|could . -1/-32/0|could DIE . -13/-77/0|could END being -36/14/0|could KILL 15/-19/-1|could KILL HIM 59/62/0
|could KILL curry -27/-27/0|could NEG -23/-70/-4|could _ HE 62/53/0|could _ HIM 59/61/-1|could _ NEG 50/23/0
|could _ _ . 7/53/-2|could _ _ sleep -42/0/0|could _ being -36/14/0|could _ curry -27/-27/0|could _ in 47/57/0
|could _ to -46/-18/0|could be -52/63/0|could go -42/0/0|could go to -42/0/0|could sit -2/47/0|could sleep -10/-97/0
|counsellor -16/-58/-5|courage 61/44/-13|course -87/-128/1|course . -39/-55/-2|course . . -36/-28/-2
|course _ . -36/-28/-2|course _ _ . -41/-37/-3|course _ it -35/-75/0|cousin -8/-45/42|cover LETTER -8/-17/-2
|coworkers 39/30/0|coworkers . 39/30/0|coworkers . . 39/30/0|coworkers _ . 39/30/0|coworkers _ _ . 39/30/0
|craft -45/-51/0|crash 84/51/-2|crash _ _ . 71/75/-2|crash _ car 65/59/0|crash in -31/-29/0|crash my 65/59/0
|crash my car 65/59/0|crave 50/25/-1|craving 70/47/-2|crawl -38/-21/-2|cricket -23/-43/-12|cricket _ _ . -23/-42/-11
|cried -97/-44/-26|cried _ _ , 25/120/-3|cries 19/25/-4|crisps -51/-86/-1|cross -35/-76/-1|cross . -13/-30/0
|crossword -90/-174/0|cruise -63/-77/-3|cry -43/87/-31|cry . . -55/-38/-4|cry MANY -18/-33/0|cry _ . -56/-39/-4
|cry _ _ . -72/17/-5|cry _ time -27/-61/0|crying -155/33/69|crying _ _ in -8/-20/36|crying for -14/38/0
|crying on -11/68/-1|crying with -8/-20/36|cup 51/97/-1|curtains -93/-130/-1|curtains , -39/-56/0|cut -125/-143/-40
|cute _ _ . -15/-52/0|cuteness -38/-55/-1|cutlass 51/58/-8|cuts 100/30/128|cuts . 43/43/40|cuts . . 43/43/40
|cuts _ . 43/43/40|cuts _ _ . 87/77/32|cutting 83/26/72|dad -12/-9/-74|dads 0/88/18|dads _ . 3/60/0|dads _ _ . 3/60/0
|dance -64/-67/-9|dance . -57/-55/-1|dance . . -57/-55/-1|dance _ . -60/-61/-3|dance _ _ . -61/-62/-8
|dancing -23/-57/-1|dancing . -4/-46/-1|dancing . . -4/-46/-1|dancing _ . -4/-46/-1|dancing _ _ . -18/-52/-1
|danger 27/18/31|danger . 109/106/-1|danger . . 128/105/-1|danger _ . 88/11/-1|danger _ _ . 100/48/-1|dark -63/37/21
|dark _ . -25/38/-1|dark _ _ . -26/56/11|darkness -57/55/-3|darts -47/-49/-9|darts . -47/-49/-9|darts . . -47/-49/-9
|darts _ . -47/-49/-9|darts _ _ . -47/-49/-9|date 70/72/27|date . 48/62/4|date . . 48/62/4|date _ . 54/69/3
|date _ _ . 39/62/28|date for -32/-85/-1|dating -26/-39/0|dating apps -26/-38/0|daughter -55/-108/85|day , -55/-21/-7
|day . -1/42/-20|day . . 43/20/-17|day MANY -56/-63/-1|day MANY . -48/-28/-1|day _ _ , -44/-56/-3
|day _ _ THINK 49/29/-2|day _ _ for 52/27/0|day _ i -94/-98/-1|day _ me -23/-43/0|day _ time -43/-38/0
|day and -116/-117/2|day at -24/-58/-3|day at time -43/-38/0|day i 59/-35/-7|day is same -9/59/0|day off -48/-49/0
|day off . -40/-52/0|day passes 58/32/-2|days 43/41/27|days , -43/-46/-1|days . 72/100/-6|days . . 52/92/-3
|days PAST 54/22/0|days _ NEG -22/41/0|days _ _ i -41/10/0|days i -63/3/-8|deadline -16/-40/-2|deadlines -49/-57/0
|deadlines _ _ . -37/-42/0|deal _ me 51/18/0|deal with me 51/18/0|dear 50/82/-9|death -35/-77/-32|deceased -29/-42/0
|decided -66/-77/-8|deep 165/119/-7|deep . 72/62/-3|deep . . 72/62/-3|deep _ . 70/60/-3|deep _ _ . 70/60/-3
|deleted -50/-58/0|dem 41/25/0|dem WANT 41/25/0|dem WANT KILL 41/25/0|dem _ KILL 41/25/0|dem _ _ me 41/25/0
|dentist -64/-97/-36|dentist _ _ . -66/-72/-36|depressed 13/43/16|depressed . 18/68/0|deserve 24/101/-8
|deserve _ DIE -29/-42/0|deserve _ LIVE 45/4/0|deserve to DIE -29/-42/0|deserve to LIVE 45/4/0|desire 65/41/0
|desk 93/57/-4|desk , 48/64/0|desk _ _ . -39/-40/-2|desk _ i 38/23/-1|despair -58/140/-3|despair , -28/48/-3
|despair . -15/40/0|despair . . -15/40/0|despair _ . -17/44/0|despair _ _ . -17/44/0|destroy _ . 39/26/0
|destroy _ _ . 39/25/0|destroyed -40/-33/-3|dey _ _ , 66/52/0|dey call 36/26/0|dey call me 36/26/0|dey fear 50/27/9
|dialogue -28/-42/-1|dialogue . -28/-42/-1|dialogue . . -30/-44/-1|dialogue _ . -30/-44/-1|dialogue _ _ . -30/-44/-1
|did -2/-2/-45|did . 68/109/-15|did . . 10/81/-15|did . i 58/28/0|did NEG -20/-56/-7|did NEG DIE -48/-59/0
|did NEG HARM -45/-6/0|did NEG WANT 65/48/-2|did NEG fall -3/-37/0|did NEG get -50/-47/0|did _ DIE -48/-59/0
|did _ WANT 65/48/-2|did _ _ , -12/47/-12|did _ _ . 44/28/-28|did _ _ SOON 74/88/-1|did _ _ am 56/21/0
|did _ _ apart -3/-37/0|did _ _ i -39/11/-1|did _ _ my -46/-51/0|did _ _ to 39/66/-2|did _ _ with 11/61/0
|did _ fall -3/-37/0|did _ get -50/-47/0|did _ i 56/14/0|did it 62/11/8|died -46/-70/-106|died . . 48/-18/-11
|died SOON 39/53/0|died SOON . 65/51/0|died _ . 82/25/-12|died _ _ . 42/39/-43|died _ _ i 68/17/-51|died and 69/74/-24
|died in 38/27/-9|dies -31/-104/-9|diet -104/-106/0|diet . -22/-40/0|diet . . -22/-40/0|diet _ . -22/-40/0
|diet _ _ . -22/-40/0|different -37/26/-27|dinner 36/54/-7|disappear -48/29/-18|disappeared -57/-32/-25
|disappearing -40/89/-1|disappointment -47/52/0|disappointment _ _ . -41/51/0|disappointment to -45/1/0
|discharged -105/-55/2|discharged me -94/-47/0|disgusting -4/46/0|disgusting . -2/49/0|disgusting . . -2/49/0
|disgusting _ . -4/46/0|disgusting _ _ . -4/46/0|dishes -47/-106/-8|dishwasher -10/-33/-1|dishwasher . -9/-32/0
|dishwasher . . -9/-32/0|dishwasher _ . -9/-32/0|dishwasher _ _ . -9/-32/0|divorce -48/21/-4|dm'd -36/-61/51
|dm'd me -36/-61/51|do 40/33/32|do . -25/-11/49|do . . -27/-25/49|do DEATH 54/29/6|do DEATH , 44/32/17
|do NEG -86/-25/-37|do NEG . -49/-16/-11|do NEG HARM -77/-128/-1|do NEG NEG 61/3/-1|do NEG PLAN -8/69/-3
|do NEG SOURCE -42/-60/30|do NEG THINK 7/39/14|do NEG deserve 12/63/-1|do NEG feel 27/-86/-2|do NEG have 8/-58/-1
|do NEG know -68/-43/24|do NEG matter -7/73/0|do NEG mean 71/27/0|do NEG recognise -2/58/0|do NEG save 37/11/0
|do NEG see -35/62/-2|do NEG worry -35/14/-1|do SOON -36/-121/39|do SOON . -36/-121/39|do _ , -33/-39/15
|do _ . 99/76/45|do _ ANYMORE -73/-38/-1|do _ DIE -57/-17/0|do _ END 56/49/-29|do _ HARM -77/-128/-1
|do _ LIVE -58/-18/-6|do _ NEG 37/28/-2|do _ PLAN 7/71/-5|do _ SOURCE -42/-60/30|do _ THINK -23/39/14
|do _ WANT -5/-87/-9|do _ _ , -109/-2/3|do _ _ . 35/16/43|do _ _ DEATH -36/-94/0|do _ _ END -33/0/-3
|do _ _ KILL -62/-24/0|do _ _ LIVE 72/62/-1|do _ _ NEG -37/-20/-2|do _ _ SOON -42/-64/18|do _ _ WANT 106/38/-4
|do _ _ and -55/24/-13|do _ _ any -53/32/0|do _ _ anyone -26/-32/-3|do _ _ anything 63/65/-4|do _ _ help 29/-26/-1
|do _ _ how -63/10/6|do _ _ in 48/87/-8|do _ _ life 45/-35/-2|do _ _ love 4/35/0|do _ _ me -18/-106/26
|do _ _ my 82/64/-26|do _ _ myself 70/25/-3|do _ _ of 55/27/-5|do _ _ out 3/38/0|do _ _ safe 54/27/0
|do _ _ that 48/56/1|do _ _ to 18/38/-29|do _ _ what -54/-30/1|do _ and -14/-36/-6|do _ deserve 12/63/-1
|do _ feel 27/-86/-2|do _ i 42/29/0|do _ in 103/59/-15|do _ know -68/-43/24|do _ matter -7/73/0|do _ mean 71/27/0
|do _ my -17/-62/11|do _ myself 58/20/-1|do _ recognise -2/58/0|do _ save 37/11/0|do _ see -35/62/-2
|do _ talk -24/-42/44|do _ to -26/15/5|do _ with 62/36/5|do _ worry -35/14/-1|do another 52/16/0|do anything to -57/2/0
|do i -49/-56/81|do i . 78/26/-5|do i SAY -33/-29/18|do it 119/28/-23|do it , -54/-60/-1|do it . 118/116/-12
|do it and -23/-57/-6|do matters -39/8/-1|do matters to -35/4/0|do something 26/25/24|do this -48/9/-3
|do this ANYMORE -28/45/0|do to 70/35/-4|do to myself 54/18/-1|do you -78/-33/-5|doctor -50/-42/-18
|doctor _ . -40/-42/-1|doctor _ _ . -42/-76/-1|doctor _ _ i -97/-29/0|does -59/-44/31|does . -3/27/50|does . . 7/43/50
|does KILL HARM 39/49/-2|does NEG -61/50/-10|does NEG WANT -103/-19/44|does NEG know 114/86/-41|does NEG mean -39/-1/3
|does _ END -72/8/-4|does _ HARM 91/53/-2|does _ WANT -98/-26/44|does _ _ . 77/56/29|does _ _ me -5/54/-6
|does _ _ to -146/-120/51|does _ know 114/86/-41|does _ mean -41/-1/3|dog -40/-73/-35|dog _ . -65/-29/20
|dog _ _ . -48/-54/14|dog _ _ PAST 19/68/-1|dog _ and 41/4/0|doing 46/64/-5|doing WORK -37/-50/-3|doing _ , -67/-37/0
|doing _ . 74/39/7|doing _ _ . 103/90/1|doing _ _ ten 30/19/0|doing _ and 29/18/-1|doing hundred 30/19/0
|doing hundred and 30/19/0|doing it 103/46/-8|doing it , -62/-61/0|doing it . 83/35/0|don 45/-11/28|don _ . 11/43/-3
|don _ _ i 69/73/0|don _ my -16/-32/0|done 60/-43/-7|door 122/108/64|door . 62/66/12|door . . 72/51/12|door _ . 94/79/9
|door _ _ . 46/31/10|dose 33/30/-1|down -6/-13/-6|downed 111/82/-2|downed MANY 53/47/-1|downed _ _ . 103/78/-1
|downstairs 20/-30/38|drag -48/-45/26|dramatic -49/-44/0|dramatic , -55/-45/0|drank 116/94/-16|drank MANY -56/-59/0
|drank _ , 35/25/-1|drank _ . 65/45/-1|drank _ _ . 55/36/-1|drank pesticide 27/28/-4|drawer 43/-5/-2|drawer . 55/35/0
|drawer . . 55/35/0|drawer _ . 77/49/0|drawer _ _ . 80/51/0|dreams -38/57/-1|dress -39/-71/-2|drew -48/-38/32
|drink _ . 134/122/-1|drink sniper 43/37/9|drinking 73/38/-26|drinking KILL 38/18/0|drinking _ _ have -52/-38/0
|drinking and -30/-14/2|drinking and i -52/-38/0|drive _ _ . 66/43/-6|drive into 34/40/0|drive off 41/26/-2
|driving 61/18/-13|dropped -20/-38/-11|drown -17/84/0|drowning -81/23/-5|drugs 52/36/-1|drummer -41/-27/30
|drunk 122/69/3|drunk PILLS -49/-27/0|drunk PILLS of -50/-27/0|drunk _ of -50/-27/0|duck -48/-115/0|dull -34/-28/-3
|dull . -34/-28/-3|dull . . -34/-28/-3|dull _ . -34/-28/-3|dull _ _ . -34/-28/-3|duo -1/56/36|duo , 0/61/-1
|dupatta 32/25/-1|dupatta is 32/25/-1|during 27/40/-1|during _ . 24/32/-1|during _ _ . 29/33/-1|dye -53/-58/-19
|dyeing -10/-42/0|dying -3/-39/-10|e -21/-51/27|each 37/41/66|each _ . -17/-48/0|each _ KIN 37/27/12
|each _ _ . 61/35/10|each of KIN 37/27/12|early -184/-192/-8|early . -34/-34/-8|early . . -34/-34/-8
|early SOON -59/-44/0|early _ , -46/-38/0|early _ . -84/-75/-8|early _ _ . -99/-97/-8|earth 92/119/-8|earth . 89/69/-8
|earth . . 89/69/-8|earth _ . 93/75/-8|earth _ _ . 97/79/-8|easier 59/84/-1|easiest 53/28/-2|eat -113/-158/-29
|eat , 82/63/-7|eat MANY -50/-67/0|eat _ _ . -96/-75/-23|eating -69/-82/24|eating _ HE 2/42/0|eating _ _ passed 2/43/0
|eating since 8/44/0|eating since HE 2/43/0|eats -42/-63/0|edge 63/17/-11|edge . 66/62/0|edge . . 66/62/0
|edge _ HIGH 72/50/-8|edge _ _ . 64/72/-8|edge of 34/-13/-10|edge of HIGH 72/50/-8|edible -44/-76/0|eight -30/-71/-4
|eight _ , -13/-40/0|eight hours -6/-39/0|either 25/76/-2|either . -48/35/-1|either . . -54/35/-1|either _ . -54/35/-1
|either _ _ . -53/35/-1|elbow -51/-62/-2|else 18/64/-28|else , 20/26/0|else _ _ . -31/15/-14|else _ only 55/25/0
|em 88/81/-9|em _ _ . 73/47/-9|email -69/-73/45|email . -39/-38/24|email . . -39/-38/24|email _ . -39/-38/24
|email _ _ . -41/-41/25|emails -17/-40/-2|embarrassing -70/-102/-1|embarrassing i -69/-101/0|emptiness -29/92/0
|emptiness . -5/63/0|emptiness . . -5/63/0|emptiness _ . -11/81/0|emptiness _ _ . -18/91/0|end -66/-44/42
|ended _ _ . 108/52/-2|ended _ _ PAST 65/24/-1|ending 77/40/11|endless -27/-34/-1|endless _ _ . -27/-34/-1
|ends . -52/-50/0|ends . . -52/-50/0|ends SOON 85/44/0|ends SOON . 107/79/0|ends _ . 55/29/-1|ends _ _ . 94/70/-2
|engaged 34/21/0|engaged . 34/21/0|engine 35/-6/26|engine _ and 38/37/-2|engine on 44/42/30|english _ _ . 84/87/-12
|enjoying -59/-48/0|enjoying _ . -33/-29/0|enjoying _ _ . -59/-48/0|enough 116/103/4|enough . 59/26/-5
|enough _ _ , -32/-57/12|enough _ _ . 33/73/-7|enough _ _ to -1/45/0|enough _ it 62/49/0|enough _ to 34/36/-1
|enough in 35/34/-1|enough to 42/86/0|entire 120/107/4|envelope 61/38/-6|envelope _ _ KIN 47/39/-6
|envelope _ my 47/39/-6|envelope for 80/66/-6|envelope for my 47/39/-6|error MANY -58/0/0|escape 48/36/-2
|espresso -21/-33/0|espresso _ . -21/-33/0|espresso _ _ . -21/-33/0|essay -53/-45/-44|evening 13/-2/56|event -12/-62/0
|every 49/105/34|every NIGHT -5/2/106|every NIGHT . -22/-43/42|every SOON -73/-42/-5|every SOON . -59/-48/-4
|every _ , -1/52/-10|every _ . -72/-23/25|every _ _ . 72/92/25|every _ _ me -11/46/-2|every _ in 60/65/24
|every break -1/39/0|every day 66/92/-5|every day . 10/57/8|every tablet 44/25/0|every time . -21/-65/-8
|everybody 31/40/-3|everybody _ . 31/40/-3|everybody _ _ . 31/40/-3|everyone -78/119/-8|everyone . 74/16/-16
|everyone . . 61/23/-16|everyone _ _ . 53/105/-13|everyone _ _ care 8/-33/0|everyone _ _ was 42/-5/-1
|everyone _ self 8/-33/0|everyone _ that 43/40/-1|everyone at 64/4/0|everyone is -23/13/-7|everyone is self 8/-33/0
|everyone who -52/17/0|everyone's -50/21/0|everyone's life -50/21/0|everything -15/174/19|everything _ . 59/81/24
|everything _ _ . 5/144/21|everything _ _ i -49/38/0|everything hurts -53/50/-5|everything hurts and -39/1/0
|everything i -46/17/-3|everything in 53/53/14|everything is 5/60/-3|everywhere -33/-39/-4|ex 26/20/-39
|except 80/-11/-1|except _ _ . 35/-5/0|exhaust 69/68/0|exhausted -47/47/-1|exist -40/38/-7|existence 9/59/-1
|existing 29/128/-4|exit -1/-107/-2|expensive -21/-33/0|eyes 42/75/-12|face 83/91/-30|face . 67/58/-9|face . . 17/57/-9
|face another -59/21/0|fade -28/46/0|fade _ _ . -25/50/0|fade away -26/48/0|fail -43/-50/0|fail _ . -57/-26/0
|fail _ _ . -57/-26/0|failed . . 35/21/0|failed _ . -3/67/-1|failed _ _ . 19/55/-1|failure -29/101/-20
|failure . -13/53/-4|failure . . -13/53/-4|failure _ . -13/53/-4|failure _ _ . -14/59/-19|faint 10/-37/0
|falling -64/0/-2|family -27/64/-42|family'd -5/46/-4|family'd _ BETTER -5/46/-4|fan 63/51/39|fan _ . 40/28/0
|fan _ _ . 40/28/0|fantasize 40/34/-3|fantasizing 43/33/-5|fantasizing PLAN 43/33/-5|far -30/-49/3|far _ . -23/22/5
|fast HIGH 29/46/0|fault . 60/61/-5|fault . . 60/61/-5|fault _ . 60/61/-5|fault _ _ . 60/61/-5|fear 3/-38/96
|fear DEATH -55/-62/-1|fear _ . -55/-23/22|fear _ _ . -84/-28/45|fed _ . -8/-58/0|fed up -53/-39/0|feed _ . -67/-99/0
|feel -73/168/-47|feel BETTER -5/-70/-1|feel DEAD -54/47/-1|feel DEATH 59/-8/-2|feel DEATH and 47/7/0|feel DIE 70/28/0
|feel DIE . 67/24/0|feel HARM 35/-51/-2|feel JUMP 61/-20/0|feel JUMP in -19/-65/0|feel KILL 71/-8/0
|feel LIVE -24/-98/-1|feel LIVE . -14/-84/-1|feel LIVE again -40/-36/0|feel LOW -67/-22/-3|feel LOW . -20/38/-1
|feel LOW in -3/-45/-1|feel LOW sometimes -1/-101/0|feel NEG 6/44/-1|feel NEG . -7/34/0|feel TIRED 22/-58/0
|feel WANT to 77/9/-1|feel _ , 96/-22/-1|feel _ . -47/-59/-9|feel _ ANYMORE -59/-25/0|feel _ KIN 49/11/0
|feel _ LOW -63/27/-1|feel _ SOON -31/-107/-6|feel _ WANT 30/-36/-2|feel _ _ . 96/69/-16|feel _ _ ANYMORE -46/-11/0
|feel _ _ KIN -2/-47/0|feel _ _ NEG -17/-35/-1|feel _ _ PLAN 7/-108/0|feel _ _ my -27/41/-4|feel _ _ on -33/12/-1
|feel _ _ this -45/-33/0|feel _ _ to 27/-36/-2|feel _ again -42/-47/0|feel _ am -52/-20/0|feel _ at -26/28/-3
|feel _ have -36/44/0|feel _ in -102/-49/-1|feel _ my 33/-51/0|feel _ sometimes -1/-101/0|feel _ that -10/37/0
|feel eating -3/-86/0|feel ghost -22/51/0|feel i -38/8/-2|feel i WANT 28/-36/-2|feel i am -52/-20/0
|feel i have -36/44/0|feel it 4/-35/0|feel it . -11/-35/0|feel light 47/5/0|feel light . 47/5/0|feel rubbish , -3/-38/0
|feel safe 49/-8/1|feel something 60/24/0|feel to 27/-55/0|feel trapped -29/36/0|feel trapped in -23/34/0
|feeling -11/54/10|feeling . -54/6/45|feeling . . -54/6/45|feeling LOW . -8/31/-1|feeling _ . 33/23/33
|feeling _ _ . 0/101/28|feeling _ _ SOON 40/19/0|feeling _ _ to 51/21/-6|feeling alright -5/-43/0
|feeling alright . -5/-43/0|feelings -67/-31/-13|feels -78/133/34|feels _ _ . 52/-10/30|feels i -62/78/-1
|feels right 41/0/0|feels right . 41/0/0|feet KILL 32/34/0|feet KILL , 32/34/0|feet _ , 48/41/0|feet under 62/54/-1
|feet under . 62/54/-1|fell -96/-126/-8|fell TAKE -47/-45/-1|fell TAKE stairs -47/-45/-1|fell _ _ and -59/-51/-1
|fell _ stairs -47/-45/-1|fell off -57/-45/-1|felt -49/-74/-2|felt _ . 55/-33/12|felt _ _ . 31/99/11|fever -51/-50/-2
|fifteen -33/-81/0|fifteen PAST -30/-81/0|fight -37/41/-16|fight . 45/23/0|fight . . 39/22/0|fight _ . 31/87/0
|fight _ _ . 10/40/-3|fighting 40/85/-4|fighting _ . 4/60/0|fighting _ _ . -10/66/0|fights 52/45/-1|film -75/-60/-34
|final 51/34/22|final GAME -42/-28/-3|final _ . 92/74/33|final _ _ . 85/83/25|final day 34/26/-1|finale -66/-74/-8
|finale . -28/-31/-1|finale . . -28/-31/-1|finale _ . -41/-42/-2|finale _ _ . -46/-46/-2|find 79/71/-14|find . 34/39/-1
|find . . 34/39/-1|find _ . 123/129/-4|find _ _ . 119/99/-1|find me 64/52/-8|find me . 94/86/-3|find my -11/-48/0
|finds 34/32/-7|finds _ _ . 32/25/-7|finds me 73/68/0|fine . -49/-71/-15|fine . . -30/-50/-40|fine _ . -72/-26/-40
|fine _ _ . -76/-51/-40|fine _ i 51/79/-1|finish 32/8/-25|finished -45/-116/-15|finished , -35/-78/-5
|finished _ _ , -29/-78/-2|finished _ _ . 108/130/-7|finished _ life 53/23/0|finished my -78/-71/0|finished with 46/7/0
|fired _ _ END -29/-57/0|first -68/-42/-17|first . . 51/63/0|first _ NEG -3/-37/0|first _ _ HIM -3/-37/0
|first _ _ is -69/-26/0|first _ that -40/-26/0|fish -65/-92/-12|fishing -91/-120/-48|fishing _ _ . -55/-57/-48
|fistful 42/33/0|fistful _ . 42/33/0|fistful _ _ . 42/33/0|five -43/-73/-24|five _ _ . 80/5/-1|five minutes -30/-44/0
|fix -60/-41/-18|fix _ . -34/-49/-18|fix _ _ . -35/-24/-18|flask -35/-31/-4|flat -77/-29/-11|flat , -42/47/-3
|flatline 45/44/-1|flatline . 45/44/-1|flatline . . 45/44/-1|flatline _ . 45/44/-1|flatline _ _ . 45/44/-1
|flatmate 10/-34/47|flatmates -15/-42/0|flatmates _ . -19/-39/0|flatmates _ _ . -19/-39/0|floor . 57/66/-3
|floor . . 44/60/-3|floor _ . 44/60/-3|floor _ _ . 83/68/-20|flour -17/-55/-1|flour _ _ . -7/-47/-1|flowers -69/-26/-4
|flowers _ DIE -40/-53/-2|flowers _ _ . -67/-26/-3|flu -75/-79/-3|flu _ . -35/-56/-1|flu jab -60/-57/0|fly -89/-98/0
|foil 41/39/0|follow 69/68/22|follow HIM 59/93/-3|follow HIM . 58/86/-3|follow _ . 78/90/-3|follow _ _ . 79/73/-3
|food 53/3/-5|foot -35/-57/-13|football -55/-62/-10|football _ . -40/-40/-3|for -51/-63/22|for . 8/32/1
|for DEATH 44/117/-11|for DEATH . 102/97/-5|for HIM -21/34/31|for SOON -70/-46/-5|for SOON , -51/-34/0
|for SOON . -61/-31/-5|for WANT 42/56/0|for WORK -33/-43/-2|for WORK . -14/-26/0|for _ , -53/-43/-19|for _ . 25/9/-38
|for _ DEATH 40/54/1|for _ HE 50/42/-1|for _ HIGH -49/-61/0|for _ KIN -106/-59/-29|for _ MEANS -60/-56/0
|for _ PAST -49/-38/-9|for _ SOON 24/32/32|for _ SOURCE -56/-40/-2|for _ WORK -6/33/0|for _ _ , -53/-59/67
|for _ _ . -87/-38/-21|for _ _ DIE 33/32/-2|for _ _ LIVE 48/14/-1|for _ _ NEG -3/84/0|for _ _ SOON -42/-71/-1
|for _ _ again -56/-21/0|for _ _ am 76/40/0|for _ _ find 40/40/-1|for _ _ i 65/-1/-24|for _ _ in 95/129/-9
|for _ _ is 102/74/-35|for _ _ it -55/-77/-5|for _ _ me -24/-45/0|for _ _ of -47/-93/-1|for _ _ to 121/33/46
|for _ and -59/-53/-6|for _ days 70/43/0|for _ dog 40/43/-1|for _ i 4/20/-11|for _ life 121/116/-5|for _ of 62/56/-4
|for _ shift 45/44/0|for _ to 73/35/25|for _ ways 39/28/0|for _ week -3/-34/0|for after 45/25/0|for another 32/39/0
|for attention 33/25/0|for being -74/2/3|for duck -4/-73/0|for everyone -53/12/-14|for everything -31/-24/59
|for good 201/192/20|for good . 160/133/-11|for help 68/48/1|for here , 41/25/0|for hour 48/71/-1|for it to -65/-40/0
|for me 14/27/-4|for me . 110/75/-5|for me to 39/44/-1|for my -27/-50/4|for my DEATH 39/55/0|for my KIN -105/-57/-11
|for my life 145/104/-5|for old 51/50/3|for painless 39/28/0|for painless ways 39/28/0|for real . 52/54/0
|for this -69/-62/12|for this WORK -2/46/0|for us -26/-28/0|for us . -26/-28/0|for week 18/-21/-2|for week . -47/-73/0
|for what 15/79/-11|for while -5/44/0|for while . -4/37/0|for year 7/66/0|for year . -8/67/0|force 17/54/1
|forces 106/55/-33|forcing 58/33/-1|forcing _ . 58/33/-1|forcing _ _ . 58/33/-1|forcing me 58/33/-1
|forcing me . 58/33/-1|forever 94/60/19|forever . 38/60/10|forever . . 38/60/10|forever _ . 65/83/9
|forever _ _ . 78/86/9|forgive myself -43/28/0|forgot -111/-150/-47|forgot _ _ . -45/-55/-3|forgot my -28/-49/-24
|forgotten -25/61/0|forgotten _ . -23/55/0|forgotten _ _ . -25/61/0|forklift 41/4/0|form -25/-85/-5|form . -10/-39/0
|form . . -20/-43/0|form _ . -20/-43/0|form _ _ . -20/-43/0|found 20/-3/64|found _ SOON 52/58/0|found _ _ . -16/46/-13
|found _ in -7/-12/-82|found our -15/-50/28|four -46/-64/-3|four _ . -37/-32/-2|four _ _ . -31/-63/-2|fox -58/-71/0
|fr 85/76/-1|fr _ _ . 68/52/-1|frame -36/-72/-1|fresh 43/48/14|fresh cuts 43/48/14|fridge -9/-59/-1|fridge , -13/-78/0
|fridge . -3/-31/0|fridge . . -3/-31/0|fridge _ . -14/-39/0|fridge _ _ . -14/-39/0|friend -155/-152/219
|friends 39/120/-44|fringe -108/-101/-46|fringe . -40/-35/-8|fringe . . -40/-35/-8|fringe _ . -40/-35/-8
|fringe _ _ . -40/-35/-8|from 11/-4/66|from HIGH -12/-51/80|from HIGH . -1/-30/36|from HIM 92/56/-33
|from HIM . 78/55/-23|from KILL 36/15/0|from KILL myself 38/16/0|from KIN 33/18/-26|from KIN . 35/20/-16
|from PAST 43/29/-5|from SOON 28/42/-1|from SOON . 28/41/-1|from _ , -50/-60/-15|from _ . 54/73/-6
|from _ BODY -38/-34/0|from _ KIN 6/1/-11|from _ _ NEG 4/-99/-1|from _ and -69/-62/69|from _ me -58/1/0
|from _ myself 43/17/-1|from fan 57/35/0|from my -57/8/27|from my BODY -38/-34/0|from my KIN -25/-8/-2|front 78/55/-22
|front _ HIGH -34/26/-12|front _ _ . 113/70/-13|front _ _ and -18/-24/-1|front of 82/58/-21|front of HIGH -34/26/-12
|full 43/47/-9|full _ . 34/24/-1|full _ _ . 77/87/-2|full of -4/53/-2|fully -7/-53/0|funeral -98/-40/-22
|funny _ . -33/-60/-4|furniture -13/29/0|furniture . -13/30/0|furniture . . -13/30/0|furniture _ . -13/30/0
|furniture _ _ . -13/30/0|future -98/168/-8|future _ _ . -40/51/-1|future _ _ and -45/24/-5|game -17/-34/-28
|gap 37/35/0|gap _ . 39/37/0|gap _ _ . 37/35/0|garage 109/63/5|garage _ engine 45/38/28|garbage -30/85/0
|garbage _ _ . -8/44/0|garden -70/-47/12|garden _ . -50/-54/-2|garden _ _ . -65/-62/-2|garri -45/-53/0|gas 58/32/-1
|gas is 39/37/0|gate with 31/58/-9|gave -33/-56/9|gave me -56/-70/36|get 1/40/9|get BETTER -35/42/-1
|get BETTER . 15/57/-1|get _ . 88/72/-20|get _ _ . -59/-30/47|get _ _ NIGHT -58/-38/0|get _ _ bed -2/43/0
|get _ _ i 97/40/-2|get _ my 54/21/-7|get _ of 30/48/-1|get _ this -78/-38/0|get home . -36/-45/0|get out 58/87/-15
|get out . 57/50/-15|get out of 0/36/-1|get to -47/-21/-1|gets 39/51/26|gets BETTER 34/79/-3|gets _ . 18/41/-7
|gets _ _ . 15/42/-7|getting 33/77/3|getting _ _ . 54/60/-5|getting _ by 41/27/12|getting beaten 40/17/9
|getting beaten by 41/27/12|gg 115/51/-1|ghost -55/10/-7|ghost _ _ . -13/41/-1|ghost _ my -38/-33/-6
|ghost in -38/-33/-6|ghost in my -38/-33/-6|girl -15/49/77|girl _ _ . 3/42/14|girl _ my -12/-13/40|girl on -24/-25/76
|girl on my -10/-11/38|girlfriend 14/10/25|girls 55/60/-1|give -102/-60/-23|give _ . -40/81/0|give _ _ , -21/-27/0
|give _ _ . 47/126/-11|give _ _ life 10/38/0|give me -33/-48/-11|give up -68/31/-1|give up . -34/54/0|given -75/42/17
|given _ . -10/45/-2|given _ _ . -10/45/-2|given up -62/73/-1|given up . -6/64/0|giving -47/-24/33|giving up -33/80/-1
|glad -206/-80/-1|glad _ _ . -67/-24/0|glad _ _ LIVE -73/-64/0|glad _ _ NEG -49/-34/0|glad _ be -73/-64/0
|glad _ did -48/0/0|glad i -53/-7/0|glad i did -36/0/0|glad to -72/-63/0|glad to be -73/-64/0|glass 26/41/-1
|glitter -75/-97/0|go 81/69/6|go . 91/93/-16|go . . 38/79/-16|go DIE -42/-42/-1|go DIE . -42/-42/-1|go KILL -48/-46/-1
|go PAST 74/44/7|go _ . -28/-8/23|go _ HIS 55/41/-23|go _ WANT -62/-5/0|go _ _ SOON 35/43/-2|go _ _ forever 62/28/-1
|go _ _ god 55/39/0|go _ _ life 59/10/-1|go _ _ this -56/-13/0|go _ _ to -53/1/0|go _ _ with 36/34/0
|go _ heaven 29/32/2|go _ me 23/76/-2|go _ to 73/54/7|go _ with 62/16/-1|go home . -15/-44/0|go i -53/0/0
|go i WANT -53/0/0|go on -11/45/-2|go on . 3/114/-1|go on this -48/67/0|go on with 57/9/0|go out 3/-37/-1
|go out . -24/-65/0|go to -16/-57/15|go to heaven 29/32/2|god 44/66/-45|god _ . 17/38/-8|god _ TAKE 55/16/-1
|god _ _ . 69/48/-8|god _ me 92/52/0|goes 95/108/1|goes _ _ , -39/-37/0|goes _ _ . 109/69/-7|gone 27/53/-19
|good -51/-49/1|good , 48/36/-1|good . 39/59/-14|good . . 41/53/-14|good FRIEND 37/29/-1|good _ . -59/-93/0
|good _ SOON 2/37/0|good _ _ . -49/-60/-2|good _ i 18/34/-3|good day . -65/-52/0|goodbye -2/-36/111|goodbyes 94/82/-11
|goodnight forever 48/33/0|google 56/-13/-4|got 39/4/-62|got HIT . 32/33/0|got MEANS 88/104/15|got MEANS , 42/43/-27
|got NEG -51/63/0|got PILLS 61/63/-3|got _ , 38/54/-31|got _ KIN 17/44/-14|got _ MEANS -77/-59/-17|got _ PILLS 11/32/0
|got _ _ , -75/-47/-10|got _ _ i 40/39/-5|got _ _ in -42/-86/-1|got _ _ it 49/32/0|got _ by 21/-33/-15|got _ of 27/16/0
|got _ out -77/-78/-10|got enough 27/33/0|got out -59/-78/0|gp -32/-42/-3|graduation 47/20/0|graduation , 47/21/0
|grand -19/-82/0|grand _ _ . -8/-73/0|grandad -56/-37/-30|grandkids _ . -16/-56/-1|grandkids _ _ . -16/-56/-1
|grandma -37/-47/-71|grandmother 1/-2/32|grandpa 71/1/-19|grandson -15/-42/31|grass -56/-75/1|grass . -51/-64/0
|grass . . -43/-33/0|grass _ . -40/-33/0|grass _ _ . -47/-39/-1|grateful -84/-60/0|grave -42/-53/-37|great -61/-81/-38
|great _ . -31/-42/-1|great _ _ . -62/-71/-10|grey -57/91/-1|grey _ . -6/96/-1|grey _ _ . -11/96/-1
|grief _ heavy 9/37/0|grief too 9/37/0|grief too heavy 9/37/0|ground . 68/43/0|ground . . 71/55/-1|ground _ . 82/64/-1
|ground _ _ . 80/72/-1|ground would -46/-28/0|group -123/-123/102|group , -55/-115/-1|grumpy -40/-93/0|guess 59/88/-1
|guilt -83/98/-3|guilt _ _ . -32/79/-1|guitar -32/-46/-5|guitar _ . -14/-29/-1|guitar _ _ . -14/-29/-1|gun 19/-18/7
|guy 67/15/159|gym -137/-134/-35|gym . -52/-52/-19|gym . . -52/-52/-19|gym _ . -62/-61/-20|gym _ _ . -96/-103/-20
|gym _ me -19/-26/0|had -26/-76/14|had KILLED 53/58/0|had KILLED me 47/55/0|had MANY 83/34/-16|had MANY box 42/21/-1
|had NEG -25/-41/-2|had PLAN -35/20/0|had PLAN my -65/0/0|had _ . -70/-18/-11|had _ KILL -26/-37/-1
|had _ PAST -17/-32/0|had _ _ , -16/-57/-1|had _ _ . 38/53/11|had _ _ DEATH -95/-4/0|had _ _ PLAN 31/20/-1
|had _ _ of -13/-60/-1|had _ _ this -37/-78/0|had _ box 42/21/-1|had _ in 83/81/-4|had _ me 58/61/0|had _ my -65/0/0
|had _ of -79/-26/10|had died 41/44/0|had good -10/-39/-1|had to -68/-69/-12|had to KILL -26/-37/-1|hai 120/81/103
|hai , 34/3/-6|hai . 49/35/-6|hai . . 49/35/-6|hai _ , 75/77/-1|hai _ . 49/35/-6|hai _ SOON -50/-47/0|hai roz 75/77/-1
|hai roz , 75/77/-1|hair -118/-117/-50|hair _ i -51/-60/0|hall -14/-49/-1|hall . -5/-47/0|hall . . -5/-47/0
|hall _ . -6/-47/0|hall _ _ . -6/-47/0|hammer 43/45/-1|hammer . 52/57/-1|hammer . . 52/57/-1|hammer _ . 52/57/-1
|hammer _ _ . 26/38/-1|hand 47/7/-12|hand , 64/71/0|hand _ . 94/59/-7|hand _ _ is 43/12/0|hands 119/50/-10
|hands _ _ BODY 66/80/-33|hands _ _ TAKE 54/39/0|hands _ my 66/80/-33|hang -102/-151/18|hanging -93/-89/-20
|hangry -41/-51/-1|happen 42/31/0|happen . 38/30/0|happen . . 38/30/0|happen _ . 39/31/0|happen _ _ . 41/31/0
|happier -16/30/-7|happy -176/-60/17|happy . 31/75/-1|happy _ _ . -1/65/-2|happy _ _ LIVE -111/-117/0|happy i -44/-41/0
|happy to -112/-90/-2|hard -64/-57/-20|hard , 42/4/0|hard . -35/6/-14|hard . . -35/6/-14|hard _ . -70/17/-15
|hard _ _ . -76/-12/-15|hard _ _ i 37/13/0|has -54/-14/111|has HIS 55/42/-36|has MEANS . 68/56/-19|has NEG -60/-34/19
|has _ . 96/50/-10|has _ DEAD -70/-93/-1|has _ _ i 9/69/-19|has _ _ in 32/30/-31|has _ _ on -7/-21/42
|has _ and -79/-53/9|has _ marks -8/-8/70|has _ me -12/51/-2|has _ my 69/68/-26|has _ see -7/-41/0|has been -35/-66/66
|has locked 47/21/-7|has locked me 47/17/0|has me DEAD -64/-83/-1|has stopped -29/-62/38|has to 88/-17/1
|has to see -7/-41/0|hate -106/55/-1|hate LIVE . 45/43/0|hate _ , 63/29/0|hate _ . -30/-55/2|hate _ LIVE 72/57/-1
|hate _ _ . -76/-21/2|hate _ _ i 66/31/0|hate _ _ much -38/26/0|hate _ i 4/51/0|hate _ life -47/20/0
|hate being -61/6/-1|hate being LIVE -36/15/0|hate my -69/7/0|hate my life -46/27/0|hate myself -121/102/-1
|hate myself . -37/60/0|hate that 58/10/0|hate that i 52/16/0|have 50/59/-57|have HARMED 79/54/-2|have KILLED 59/39/0
|have KILLED me 44/22/0|have KIN -43/1/-8|have KIN . -41/2/-7|have NEG -113/-39/-10|have NEG . 45/20/-1
|have NEG HARMED -10/-35/0|have NEG POINT -1/49/0|have NEG THINK -15/-64/0|have NEG TIRED 35/10/0
|have NEG WANT -31/-37/0|have NEG been -45/3/0|have NEG more 57/15/0|have NEG needed -37/-29/0|have NEG stopped 37/2/0
|have NEG to -44/49/-2|have NEG wanted -33/-39/0|have PLAN , -66/-43/0|have PLAN NEG 54/26/0|have PLAN on 42/31/0
|have PLAN to -63/-107/0|have TAKE 23/-48/-7|have WANT 67/31/0|have WANT to 44/29/0|have _ . 83/73/18
|have _ DEATH 46/45/-4|have _ FOOD 70/34/0|have _ HARM 31/48/-9|have _ HARMED -35/-70/0|have _ LETTER 73/63/-7
|have _ MANY 63/25/-18|have _ MEANS 54/39/-5|have _ NEG -6/65/0|have _ PLAN 71/60/-9|have _ POINT -1/49/0
|have _ TAKE -73/-42/-2|have _ THINK -53/-106/-4|have _ WAKE -68/1/0|have _ _ . 93/75/26|have _ _ DEATH -24/-16/-3
|have _ _ DIE 57/45/0|have _ _ END 48/3/0|have _ _ FOOD -12/-34/0|have _ _ HIM 57/42/-14|have _ _ KIN 53/93/-3
|have _ _ LIVE 44/44/0|have _ _ MEANS -91/-86/0|have _ _ PLAN -26/3/-8|have _ _ WANT -5/-93/0|have _ _ and 59/48/-6
|have _ _ for 14/64/-1|have _ _ in 11/-5/6|have _ _ it 74/21/-1|have _ _ left -47/-2/0|have _ _ my 62/7/27
|have _ _ off -34/-39/0|have _ _ out -37/-52/-3|have _ _ since -46/32/-1|have _ _ up -58/-30/0|have _ _ with 3/65/-8
|have _ been -45/3/0|have _ do -53/8/0|have _ drinking -52/-38/0|have _ enough 28/41/0|have _ everyone -64/23/0
|have _ feeling -1/-21/44|have _ good -8/-46/0|have _ i 3/44/0|have _ in 75/33/-1|have _ low -44/1/-1|have _ me 8/43/-9
|have _ more 60/22/0|have _ my -133/-56/-14|have _ myself 31/46/0|have _ needed -37/-29/0|have _ something 25/-14/0
|have _ stopped 37/2/0|have _ to 88/66/-5|have _ wanted -33/-39/0|have bad -5/-25/45|have bad feeling -5/-26/45
|have been HARM 58/43/-9|have been drinking -52/-38/0|have cancer -34/3/0|have cancer and -34/3/0
|have drunk PILLS -49/-27/0|have got -26/-31/-10|have got MEANS 60/49/0|have got NEG -35/36/0|have got PILLS 38/35/-2
|have i -55/1/0|have one life -15/-38/0|have outlived -31/51/0|have outlived my -9/50/0|have put 46/21/0
|have started -29/-50/-1|have to -32/-37/-14|have to WAKE -68/1/0|have to do -53/8/0|having 59/-13/-9
|having DEATH 19/35/-4|having DEATH THINK 19/35/-4|having THINK 76/50/-1|having _ THINK 27/45/-4|having _ _ . 17/37/-2
|hay -72/-78/-1|hay . -24/-20/0|hay _ . -43/-33/0|hay _ _ . -68/-61/-1|hay fever -46/-46/-1|head 42/33/63
|head . 38/63/-3|head . . 50/54/-3|head LOW 0/-47/0|headache -73/-89/-4|headache _ _ . -21/-34/-3|healer -54/-56/0
|health -18/-93/-7|hear 48/-37/109|hear _ _ in -38/-41/0|heart . -7/48/0|heart . . -7/48/0|heart NEG 24/53/0
|heart _ . -68/-55/-1|heart _ LOW -3/-25/-2|heart _ _ . -47/-53/-3|heart _ _ i -15/-49/-13|heart _ in 47/12/0
|heart attack -17/-48/-14|heart is LOW -3/-25/-2|heart stops 58/41/0|heartbroken -92/10/0|heat -96/-109/43
|heat _ _ me -48/-37/0|heaven 111/97/-10|heaven . 46/46/-9|heaven . . 46/47/2|heaven _ . 93/81/2|heaven _ _ . 81/74/2
|heaviness -9/47/0|heavy . 16/72/-1|heavy . . 1/67/-1|hedge -54/-60/0|hedge . -43/-37/0|hedge . . -43/-37/0
|hedge _ . -43/-37/0|hedge _ _ . -43/-37/0|heels -65/-78/0|hell . 16/34/0|hell . . 16/34/0|hell _ . 16/34/0
|hello -59/-85/-5|hello . -31/-66/0|hello _ . -22/-46/-2|hello _ _ . -24/-48/-3|help -14/-74/89|help . 58/35/1
|help . . 42/59/2|help HE -53/-42/10|help HIM -67/-67/66|help WANT 27/7/0|help WANT to 27/7/0|help _ . 103/121/-4
|help _ _ . 30/57/56|help _ _ DIE 27/7/0|help _ to 27/7/0|helped -72/-54/0|helped , -8/-55/0|helped . -42/0/0
|helped . . -42/0/0|helped _ . -48/0/0|helped _ _ . -48/0/0|helpline -41/-76/0|helps -27/-18/-24|helps _ SAY -27/-41/0
|helps _ _ it -27/-41/0|helps me -29/-40/0|helps me SAY -27/-41/0|her -53/-41/69|here 65/1/-36|here ANYMORE , -31/-15/0
|here NEG 44/63/-1|here SOON . 9/47/0|here _ , -46/-57/-19|here _ . -11/64/-26|here _ ANYMORE 57/13/-2
|here _ HE 58/-1/-2|here _ LETTER -24/-22/16|here _ SOON -33/-45/0|here _ _ . 91/86/-13|here _ _ LETTER -66/-32/14
|here _ _ SOON -46/-14/0|here _ _ to 45/14/0|here _ come -44/-52/0|here _ january 46/7/0|here and HE 41/5/0
|here any 36/8/0|here any ANYMORE 36/8/0|here at -53/-50/0|here hey -35/-24/0|here hey . -35/-24/0
|here i come -44/-52/0|here in january 46/7/0|here on -28/-42/0|here on SOON -29/-42/0|here posted -42/-41/17
|here to 76/47/0|herself -2/-14/80|hid -54/-71/58|hide _ _ KIN 45/35/-25|hide _ from 22/36/-25|hiding 102/53/-17
|hiding _ HIM 54/34/-8|hiding _ _ . 78/47/-8|hiding _ bathroom 44/43/-1|hiding from 54/34/-8|hiding from HIM 54/34/-8
|hiding in 68/34/-4|hiding in bathroom 44/43/-1|high -77/-120/-13|hill -68/-81/-2|him -31/-35/56|himself -91/-77/78
|his -96/-98/92|history -72/-54/46|hit -94/-85/-27|hits 57/25/113|ho -3/43/-2|hold 21/78/-4|hold _ . -4/64/-1
|hold _ _ . -11/61/-1|hold me -57/4/0|hold me . -54/4/0|holding 68/42/-26|holding PILLS 29/28/-1|holds 72/49/-4
|holds _ _ . 64/47/-4|hole -44/72/-1|hole in -39/61/0|holiday -60/-88/-3|holiday _ _ . -61/-79/-3|hollow -27/64/-2
|hollowed -11/65/0|home 27/-3/6|home _ . 50/83/15|home _ HE 29/44/-2|home _ _ . 78/67/-11|home _ it -37/-42/0
|home and it -37/-42/0|home to 5/69/-12|homework -114/-115/-2|honour 94/41/-6|honour _ _ . 91/37/-6|hoon 75/179/-3
|hoon , -7/104/-2|hoon . 82/74/-1|hoon . . 82/74/-1|hoon _ . 82/74/-1|hoon _ _ . 82/74/-1|hoover -74/-87/-2
|hoover . -52/-56/0|hoover . . -52/-56/0|hoover _ . -65/-65/0|hoover _ _ . -65/-65/0|hope 35/203/-23|hope . -31/64/-12
|hope . . -13/63/-1|hope GONE -3/43/0|hope SOON 41/32/0|hope _ , -5/33/0|hope _ . -25/97/-1|hope _ DIE -101/-106/0
|hope _ _ . -30/55/-4|hope _ _ SOON -36/-23/0|hope _ _ in 32/61/0|hope _ _ me 57/56/0|hope _ get 45/34/-1
|hope _ is -14/-78/0|hope i DIE -45/-40/0|hope i get 45/34/-1|hope it 15/-83/0|hope left -70/18/0|hope to 50/20/0
|hope you -56/-65/0|hope you DIE -56/-65/0|hopeless -88/101/-17|hopelessness -37/107/0|hose 60/55/-1|hose _ _ , 35/29/0
|hose _ exhaust 69/68/0|hose on 35/29/0|hospital _ _ . 98/70/32|hot 1/-27/-3|hot _ _ . -19/-34/-1|hour 122/93/-28
|hour . 56/87/-23|hour . . 10/30/-23|hour NIGHT -50/-46/0|hour NIGHT and -50/-46/0|hour PAST 117/66/-1
|hour PAST . 37/-3/0|hour _ . 56/39/-23|hour _ _ . 24/-7/-23|hours . . 59/70/-4|hours _ . 64/36/33|house 87/140/-58
|house _ . 92/51/-19|house _ LOW -20/-68/0|house _ _ , -29/-74/-2|house _ _ . 83/41/-23|house _ _ and -57/12/-1
|house and 61/52/-20|house is -108/-14/-5|house is LOW -19/-69/0|house with 35/0/-1|how 21/66/96|how NEG 0/-43/0
|how NEG to 0/-43/0|how WANT do -28/-33/-3|how _ END 46/8/-7|how _ HARM -21/-67/-3|how _ LIVE -51/110/-8
|how _ SAY 43/14/-6|how _ _ . 40/69/31|how _ _ DEATH 34/22/12|how _ _ END 62/50/-30|how _ _ FRIEND -33/-21/23
|how _ _ HARM 31/3/-16|how _ _ HE -25/-34/18|how _ _ NEG 63/1/-4|how _ _ and 46/31/-3|how _ _ help -73/-40/42
|how _ _ is -50/-56/-1|how _ _ myself 58/10/-4|how _ _ talk -22/-21/44|how _ _ with -5/95/-4|how _ _ yourself 63/42/-1
|how _ do -18/-27/-6|how _ help -48/-62/24|how _ hide 45/35/-25|how _ i -77/-20/53|how _ it 35/31/-1
|how _ report -8/-7/45|how _ to 52/-20/-8|how do -74/-66/21|how do i -26/-75/18|how i 133/92/-5|how to -29/-75/78
|how to HARM -32/-67/-3|how to LIVE -51/110/-8|how to SAY 43/14/-6|how to help -48/-62/24|how to hide 45/35/-25
|how to report -8/-7/45|hug -62/-85/-1|hug _ _ . -59/-82/0|hugged 19/-38/46|hundred _ ten 30/19/0|hundred and 30/19/0
|hundred and ten 30/19/0|hung -54/-62/6|hunger -52/-45/0|hunger WANT -49/-43/0|hunger WANT KILL -49/-43/0
|hunger _ KILL -50/-44/0|hunger _ _ me -50/-44/0|hungry -44/-84/-1|hungry . -14/-38/0|hungry . . -14/-38/0
|hungry _ . -15/-38/0|hungry _ _ . -15/-38/0|hurt -94/-122/-27|hurts -41/-62/25|hurts _ . 49/42/8|hurts _ LIVE -38/15/0
|hurts _ _ . 27/89/4|hurts _ _ WANT -37/2/0|hurts _ i -52/-19/-2|hurts and i -36/2/0|hurts me 55/25/-1
|hurts me . 33/11/0|hurts to -38/15/0|hurts to LIVE -38/15/0|hurts too 32/37/-1|hurts when -19/-62/-3|husband 27/31/42
|hymns -43/-71/-10|i 22/31/-99|i DEATH 28/-4/-4|i DIE 59/36/-16|i DIE , 40/4/-8|i DIE . 60/92/-6|i DIE SOON 39/77/-1
|i DIE and 28/25/0|i END 101/59/-12|i END my 63/58/-5|i HARM 41/36/-12|i HARM again 60/68/0|i HARM myself 68/20/-1
|i HARMED 71/77/-2|i HARMED . 57/55/0|i HIT my 100/84/-2|i JUMP -9/-46/-3|i KILL 61/-11/29|i KILL myself 74/32/-1
|i KILLED myself 61/26/0|i LETTER 20/3/-93|i LETTER . -106/-133/-4|i LETTER HARM -26/46/-2|i LETTER KILL 61/73/-10
|i LETTER NEG 54/89/-5|i LETTER be -57/2/-8|i LETTER clean -29/-31/0|i LETTER feel -43/3/0|i LETTER go 61/52/-16
|i LETTER shake 36/37/0|i LIVE -110/-21/-6|i NEG 35/96/-9|i NEG ANYMORE -114/4/-4|i NEG THINK -27/25/0
|i NEG WANT -71/-37/-2|i NEG wanted 44/26/0|i PAST -101/-1/0|i PAST to -50/30/0|i PLAN 68/-1/-11|i PLAN NEG -83/0/0
|i PLAN it 109/41/-5|i PLAN to 169/109/-4|i SAY 80/8/-17|i SAY . -48/-34/30|i SAY HIM -48/10/-5|i SAY NEG 44/-11/-11
|i SAY i 88/5/-12|i SAY my 25/50/-11|i TAKE 23/-22/-51|i TAKE DEATH 20/37/-8|i TAKE MANY 119/84/-19
|i TAKE MEANS -35/-38/-1|i TAKE fistful 42/33/0|i TAKE lot 65/58/-12|i TAKE some 33/28/-1|i THINK -36/13/78
|i THINK HE -59/-68/14|i THINK PLAN 23/46/-14|i THINK i 49/43/-13|i THINK my -33/-51/55|i THINK to 58/21/-5
|i WANT 48/60/-44|i WANT NEG 39/-14/0|i WANT i 71/45/0|i WANT it 13/32/-3|i WANT to -16/-46/-45|i WORK -44/-37/1
|i _ , 69/40/-29|i _ . 60/71/7|i _ ANYMORE -141/6/-4|i _ BETTER -27/-71/-1|i _ BLEED -31/-60/14|i _ BURDEN -20/101/-8
|i _ DEAD 131/113/-27|i _ DEATH 49/41/-55|i _ DIE 85/3/-21|i _ END 96/36/-16|i _ FEAR -34/-31/35|i _ FOOD -55/-51/0
|i _ GONE 84/94/-19|i _ HARM 41/35/-18|i _ HARMED 59/55/-2|i _ HE -36/-38/37|i _ HIM 39/68/-52|i _ HIT 57/45/-4
|i _ JUMP 129/52/-5|i _ KILL 107/70/-18|i _ KILLED -29/-37/0|i _ KIN -57/-85/-30|i _ LIVE -66/-167/-9
|i _ LOW -96/43/-14|i _ MANY 66/25/29|i _ NEG -101/1/-19|i _ PLAN 82/64/-56|i _ SAY 55/-38/4|i _ SOON 62/40/-3
|i _ TAKE 81/53/-11|i _ WANT -4/-87/-19|i _ WORK -24/-63/-2|i _ _ , 9/-17/-48|i _ _ . 103/104/62|i _ _ BETTER -33/-66/4
|i _ _ BLEED 62/52/0|i _ _ BODY 43/42/-2|i _ _ DEAD 64/-11/-4|i _ _ DEATH 178/147/-4|i _ _ DIE 162/151/-30
|i _ _ FEAR 58/-2/-2|i _ _ FOOD 16/-30/-1|i _ _ GONE -38/48/23|i _ _ HARM 85/64/-21|i _ _ HARMED -19/-58/0
|i _ _ HE 84/70/-14|i _ _ HIGH 68/83/-16|i _ _ HIM 37/10/-25|i _ _ HIS 9/57/-14|i _ _ HIT 58/44/-1|i _ _ JUMP 80/60/-7
|i _ _ KILL 73/97/-6|i _ _ LAUGH 22/42/-1|i _ _ LETTER 49/38/-34|i _ _ LIVE -79/-122/-8|i _ _ LOW -95/74/-1
|i _ _ MANY 68/32/-20|i _ _ MEANS 117/96/-5|i _ _ NEG -19/32/-10|i _ _ NIGHT 44/84/-15|i _ _ PILLS 37/50/-30
|i _ _ PLAN -32/10/12|i _ _ POINT 16/68/-1|i _ _ SAY 121/45/5|i _ _ SOON 62/50/-10|i _ _ SOURCE 85/3/-5
|i _ _ TAKE -70/-23/4|i _ _ THINK -26/-69/9|i _ _ TIRED -7/-50/0|i _ _ WAKE -15/-47/-14|i _ _ WANT 98/-31/-11
|i _ _ act 98/20/-1|i _ _ after -25/-51/-2|i _ _ again 139/68/-21|i _ _ already 47/54/-1|i _ _ am -14/-30/-4
|i _ _ and -28/-39/-56|i _ _ anyone -61/5/0|i _ _ as 1/51/0|i _ _ attack 36/25/0|i _ _ awake -19/-82/0|i _ _ be 57/65/2
|i _ _ bear -65/28/0|i _ _ being 63/50/-5|i _ _ between 32/66/-1|i _ _ biscuits -77/-64/0|i _ _ body 38/64/-1
|i _ _ born -38/11/0|i _ _ bought -5/-39/0|i _ _ break -7/-48/-2|i _ _ bus -45/-45/0|i _ _ by -30/20/0
|i _ _ can -72/0/0|i _ _ case 1/-57/0|i _ _ change -46/-89/0|i _ _ church -34/-108/0|i _ _ commit 49/13/-1
|i _ _ cry 12/-72/-4|i _ _ curry -27/-27/0|i _ _ deal -39/5/0|i _ _ deserve -43/55/-1|i _ _ died 61/19/0
|i _ _ do -49/-81/-12|i _ _ dog -52/-41/0|i _ _ drinking -52/-38/0|i _ _ drugs 35/25/0|i _ _ duo 0/61/-1
|i _ _ enough 65/67/0|i _ _ everyone -64/42/0|i _ _ face -8/53/-2|i _ _ fear 43/2/0|i _ _ feel 17/-39/-2
|i _ _ feeling -15/-19/44|i _ _ find -70/-45/0|i _ _ fly -34/-46/0|i _ _ for -30/-43/88|i _ _ forever 42/-6/-1
|i _ _ get 49/-17/-7|i _ _ give -37/24/0|i _ _ go -28/-5/-13|i _ _ guitar -76/-75/0|i _ _ have -44/42/-6
|i _ _ heart 44/75/0|i _ _ here -7/49/-6|i _ _ hold -11/3/0|i _ _ home -73/-77/0|i _ _ hope -6/59/-12
|i _ _ hour 68/40/0|i _ _ if -51/-85/4|i _ _ it 44/-10/-11|i _ _ keep -187/-107/0|i _ _ know -10/-42/31
|i _ _ laugh -4/74/0|i _ _ life 15/-30/-4|i _ _ low -49/4/-1|i _ _ make 49/11/-3|i _ _ man -43/-8/0
|i _ _ matter -7/73/0|i _ _ me 27/86/14|i _ _ mean 70/23/0|i _ _ mind -49/20/0|i _ _ my -4/-41/48|i _ _ off 36/34/3
|i _ _ on -86/-65/-15|i _ _ one 21/71/-3|i _ _ online -20/-68/24|i _ _ out -14/-7/13|i _ _ painless 44/31/0
|i _ _ pictures -41/-33/0|i _ _ places 45/16/0|i _ _ recognise -2/58/0|i _ _ retake -19/-46/0|i _ _ run -80/4/0
|i _ _ safe 84/46/2|i _ _ saying -55/-9/0|i _ _ see 57/23/-4|i _ _ sleep -63/14/19|i _ _ smother 51/47/0
|i _ _ sniper 44/39/0|i _ _ something 72/19/6|i _ _ sometimes -1/-101/0|i _ _ stopped 37/2/0|i _ _ survived 77/35/0
|i _ _ switch -31/-112/0|i _ _ that 25/47/26|i _ _ thing 78/70/-1|i _ _ this 66/52/-14|i _ _ till -54/-46/-1
|i _ _ time -34/-70/0|i _ _ to -60/-31/-40|i _ _ too -53/-40/-8|i _ _ try -25/-39/0|i _ _ up -103/78/-3
|i _ _ wait 49/3/-3|i _ _ wanted -17/-36/0|i _ _ way 47/34/-8|i _ _ who -136/-39/35|i _ _ with 33/1/-2
|i _ _ would 32/79/-1|i _ _ yoghurt -34/-41/0|i _ _ you -60/4/-1|i _ act -49/5/0|i _ again 135/99/-1
|i _ already 2/61/-4|i _ and 85/105/-8|i _ as -67/4/-14|i _ assaulted 78/66/0|i _ away -25/-78/25|i _ bad -7/-31/45
|i _ be 67/41/-11|i _ beaten 34/7/-1|i _ being 65/32/-17|i _ big 63/34/0|i _ blocked -21/-33/0|i _ bread -25/-36/0
|i _ bullet 37/-10/0|i _ bus -46/-39/0|i _ buying -30/-48/0|i _ clean -29/-31/0|i _ coming 29/38/-1|i _ died 46/40/-1
|i _ disappointment -41/51/0|i _ disgusting -2/49/0|i _ do 26/-24/28|i _ drink 117/80/-1|i _ drinking 39/18/0
|i _ eating -7/-85/0|i _ ended 41/41/0|i _ every -71/36/-13|i _ failure -33/77/-4|i _ fed -50/-42/0|i _ feel -24/-17/-3
|i _ fistful 42/33/0|i _ for -44/43/66|i _ forgotten -3/46/0|i _ found 88/51/-5|i _ ghost -11/51/0|i _ giving -21/62/-1
|i _ glad -98/-16/0|i _ go 45/-16/-17|i _ good -19/-73/-16|i _ got -26/-31/-10|i _ grateful -56/2/0
|i _ ground -74/-14/0|i _ had -70/-51/-14|i _ half 14/48/0|i _ happy -62/12/0|i _ high -49/-71/-1|i _ holding 52/13/-6
|i _ home -25/71/-4|i _ how 79/71/0|i _ i -56/-62/-38|i _ in 22/65/-34|i _ invisible -18/63/0|i _ is -23/70/-3
|i _ it -41/-70/17|i _ late -28/-58/-1|i _ laughing -60/-73/-3|i _ left -11/-30/0|i _ light 47/7/0|i _ locked 61/42/-22
|i _ looking 34/-3/-3|i _ losing -69/25/0|i _ lot 49/26/-12|i _ low -39/43/-2|i _ man -24/-55/26|i _ matters -39/8/-1
|i _ mistake -7/40/0|i _ moving -48/-49/0|i _ my -39/-42/-12|i _ myself -96/-61/-5|i _ new -64/-82/22|i _ ok -35/-5/-5
|i _ one -122/-28/-1|i _ only -59/26/-5|i _ outlived -31/51/0|i _ paramedic -1/-46/0|i _ photo -86/-78/0
|i _ punching 45/12/0|i _ put 77/75/-1|i _ ring -86/9/0|i _ ruined -12/45/0|i _ running -14/65/0|i _ sad 31/-52/-4
|i _ safe -89/-40/7|i _ shake 36/37/0|i _ shaking -33/-46/39|i _ sinking -9/58/0|i _ sit -2/47/0|i _ sleep 1/-59/0
|i _ smother 24/29/-2|i _ some 63/34/-2|i _ something 66/28/-13|i _ sorry 29/-3/-1|i _ started -35/-50/-1
|i _ stuck -5/59/0|i _ taller -21/-36/0|i _ telling -33/-44/-1|i _ that 33/62/24|i _ this 31/-53/-3|i _ tire -22/65/0
|i _ toast -26/-38/0|i _ too 40/83/-23|i _ under 43/24/0|i _ villain -1/63/0|i _ waiting 86/33/-12|i _ walking 134/94/0
|i _ wanted 39/40/0|i _ waste -3/54/0|i _ with 36/20/41|i _ working -30/-34/0|i _ world -31/15/0|i _ worried -38/-53/82
|i _ yesterday 45/29/0|i _ zombie -3/-53/-1|i am BLEED 17/30/-2|i am BURDEN -11/93/-5|i am DEAD -18/-71/-20
|i am DEATH 52/37/-33|i am DIE -70/-49/-16|i am FEAR 5/-28/46|i am GONE 42/-24/-7|i am HARM 64/27/-3|i am HIT -27/-38/0
|i am KILL -84/-27/-1|i am LIVE -77/-13/-1|i am LOW 7/94/-10|i am NEG -17/-61/-1|i am PAST -43/1/-2|i am PLAN 89/24/-39
|i am SOON -44/-61/-2|i am THINK 80/13/-4|i am WANT 45/26/-9|i am at 39/51/-9|i am away -35/-69/26
|i am being 137/40/-15|i am blocked -21/-33/0|i am buying -30/-48/0|i am coming 46/36/-1|i am disappointment -41/51/0
|i am drinking 39/18/0|i am failure -26/70/-4|i am for -7/48/0|i am glad -98/-16/0|i am grateful -56/2/0
|i am happy -65/-77/0|i am high -49/-71/-1|i am home -36/-54/0|i am in 96/61/-29|i am locked 60/40/-21
|i am looking 57/27/-2|i am losing -69/25/0|i am low -18/51/-2|i am mistake -7/40/0|i am moving -48/-49/0
|i am ok -49/-10/0|i am on 40/2/25|i am only -41/-7/-4|i am over -57/-52/-3|i am paramedic -1/-46/0|i am sad 35/0/-4
|i am safe -79/-11/7|i am shaking -33/-46/39|i am sinking -9/58/0|i am sorry 29/-3/-1|i am stuck -3/57/0
|i am telling -36/-45/-1|i am too -19/51/0|i am up 51/23/0|i am waiting 88/85/-11|i am walking 89/66/0
|i am waste -3/54/0|i am working -30/-34/0|i am worried -35/-51/81|i ate 56/16/-1|i attempted 65/54/-1
|i attempted DEATH -48/0/0|i belong 72/44/-11|i bother -48/29/-1|i can 36/54/-20|i care for -24/-33/56
|i clean -29/-57/0|i come -35/-41/-1|i come . -44/-52/0|i could -107/-2/-12|i could . -1/-32/0|i could DIE 41/-68/0
|i could KILL 50/51/0|i could NEG 20/-28/-3|i could be -50/12/0|i could go -42/0/0|i could sit -2/47/0
|i could sleep -9/-95/0|i cried -65/-14/0|i cry -39/109/-16|i cry in -3/34/0|i deserve 21/29/-2|i deserve to 35/11/0
|i did NEG 30/-48/-3|i did it 44/-8/-1|i died 50/53/-2|i died . 29/14/0|i died SOON 39/53/0|i do 59/20/25
|i do . 77/-41/-4|i do NEG -53/62/38|i do matters -39/8/-1|i don 44/5/-1|i don tire 10/59/0|i drank 59/31/-19
|i drank MANY -56/-59/0|i eat -21/-43/0|i fear -50/-74/33|i feel -86/125/-24|i feel DEAD -52/40/0|i feel DEATH 83/-9/-1
|i feel DIE 51/14/0|i feel HARM 20/-56/0|i feel JUMP 83/-21/0|i feel KILL 91/-29/0|i feel LIVE -112/-162/0
|i feel LOW -46/-33/-3|i feel ghost -5/49/0|i feel i -21/-53/-2|i feel it -11/-35/0|i feel light 47/5/0
|i felt -78/-41/-1|i finished -32/-34/0|i follow 66/31/22|i follow HIM 58/47/-3|i get 67/79/10|i go 76/41/21
|i google 47/38/0|i got -39/-57/-3|i got HIT 32/33/0|i got out -59/-78/0|i guess 42/79/0|i had 25/16/36
|i had MANY 55/28/-1|i had NEG 14/-63/-1|i had PLAN -14/20/0|i had died 41/44/0|i hate -14/47/-3|i hate LIVE 89/19/0
|i hate being -62/6/-1|i hate myself -71/73/-1|i have 63/16/-15|i have HARMED 79/54/-2|i have KIN -46/-15/-4
|i have bad -5/-25/45|i have cancer -34/3/0|i have got -26/-31/-10|i have one -15/-38/0|i have outlived -31/51/0
|i have put 46/21/0|i have started -35/-50/-1|i have to -101/-63/-5|i hear -46/-55/65|i help -52/-46/35
|i hope 67/-48/-13|i hope i -40/-52/-2|i hope you -38/-37/0|i keep THINK 30/37/-2|i know i -71/-30/-2|i laugh -3/41/0
|i laughed -62/-48/0|i let 1/38/-4|i lie -32/-21/0|i love -34/-81/-24|i love my -34/-44/0|i made 47/54/-4
|i mean . -64/-74/0|i mean to 53/26/-9|i might 53/55/-9|i might KILL 53/39/0|i miss -84/-28/-22|i miss my -54/-24/-6
|i nearly ended 42/42/0|i needed 12/39/0|i obsess 41/46/0|i obsess over 41/46/0|i on 39/37/-1|i owe -4/-60/-1
|i passed -9/-68/-8|i picked 36/22/-1|i pray 59/23/0|i prepared 51/11/0|i promise -196/10/0|i promise i -101/9/0
|i promised -51/10/0|i ran -51/-42/-1|i reckon 47/8/0|i saw -42/-32/120|i see HIM 15/57/-19|i see NEG 23/44/0
|i served -15/-17/30|i should 97/70/-4|i should DIE 30/37/-1|i should NEG 48/15/-1|i should have 25/53/0
|i sit -6/115/-34|i slept -46/-39/0|i stopped -49/37/-7|i stopped HARM -44/0/0|i stopped THINK -97/0/0
|i stopped my 82/36/-1|i talk -45/-49/19|i talk to -62/-46/32|i tell -39/-35/78|i threw -45/-42/0|i tried -71/29/-2
|i tried to -59/52/-2|i wanted -132/-89/-5|i wanted to -104/-23/-4|i was -58/-22/-44|i was DEAD 76/45/-2
|i was DEATH -114/-46/-2|i was HIT 80/95/0|i was MANY -60/3/0|i was NEG -54/25/0|i was assaulted 45/39/0
|i was taller -21/-36/0|i weep -33/58/-3|i were DEAD 76/51/-2|i would -16/-77/-15|i would DIE -41/-52/0
|i would KILL -67/-31/-5|i would NEG -99/-29/-2|i would be 81/-24/-1|i would to 32/50/-1|i wrote 66/79/-21
|ice -106/-47/9|idea 73/37/-1|idea . 37/31/0|idea . . 37/31/0|idea _ . 37/31/0|idea _ _ . 36/29/-1|ideas 46/40/-3
|ideas of 46/40/-3|ideation 83/59/-2|if -64/-30/72|if HE -11/-77/3|if NEG 43/4/10|if _ DIE -26/-55/-3
|if _ KILLED 55/9/0|if _ WANT -56/-7/0|if _ _ , 68/32/-15|if _ _ . 52/27/18|if _ _ DEAD 135/89/0
|if _ _ DEATH -47/-71/13|if _ _ HARM -89/0/0|if _ _ HIM -18/-39/67|if _ _ in -38/-86/-1|if _ _ myself 74/13/0
|if _ _ to -12/13/10|if _ am -53/2/-1|if _ died 116/92/0|if _ do 21/-38/3|if _ had 83/46/-3|if _ see 53/39/-19
|if _ was -11/58/-3|if i 42/63/-5|if i DIE -26/-55/-3|if i KILLED 55/9/0|if i am -53/2/-1|if i died 116/92/0
|if i do 20/-51/12|if i had 104/53/-2|if i see 52/38/-19|if it 36/77/-2|if this -89/-32/-12|if this is -57/19/-3
|imagine -25/-65/0|in -75/-55/46|in . 137/160/-33|in . . 81/48/-17|in . i -1/45/0|in HIS -24/34/11|in HIS FOOD 47/45/0
|in NIGHT 27/53/4|in SOON 76/111/-3|in SOON . 56/53/0|in SOURCE -88/-14/-59|in SOURCE . 46/29/-28
|in SOURCE HE -50/-10/-2|in VOICE -46/-39/50|in YEAR -172/-9/-28|in YEAR , -66/18/-25|in _ , -69/-47/37
|in _ . 14/-20/-9|in _ FOOD 46/44/-1|in _ GAME -37/-44/-4|in _ HE 57/29/-38|in _ KIN -70/-71/46|in _ WORK 2/23/36
|in _ _ , 24/23/-17|in _ _ . 44/82/-42|in _ _ HIGH -35/26/-12|in _ _ MEANS 51/50/13|in _ _ NEG 39/56/0
|in _ _ PLAN -62/-76/-3|in _ _ SAY -131/-43/-28|in _ _ WANT -32/-47/-1|in _ _ WORK 21/5/-32|in _ _ am 35/84/0
|in _ _ at 95/85/-18|in _ _ front -39/-66/0|in _ _ garage 62/49/-4|in _ _ i -22/50/-62|in _ _ in 16/31/17
|in _ _ is 33/4/66|in _ _ one -55/-72/24|in _ _ there -57/-55/0|in _ _ to 52/16/-19|in _ car -52/-88/12
|in _ channel -43/-49/56|in _ for -87/-28/-10|in _ group -20/-15/66|in _ house 74/30/-3|in _ i -52/-31/-18
|in _ is -29/-10/41|in _ life -57/2/-6|in _ more -30/-46/0|in _ of 87/83/-31|in _ order 20/37/0|in _ room -61/-44/-52
|in _ sleep 69/48/-2|in _ stomach -28/-65/0|in _ that -14/27/0|in _ wants 36/47/-11|in _ with 101/32/21
|in and 37/31/-27|in bathroom . 35/37/8|in bathroom with -35/-19/19|in bed . -43/-78/0|in bin 56/36/-2|in bin . 46/31/0
|in cabinet 63/44/-2|in canal -1/91/0|in car 70/40/-12|in car in 62/49/-4|in chess -41/-46/0|in cup 33/28/0
|in danger . 91/96/-1|in drawer 20/-20/0|in envelope 47/39/-6|in envelope for 47/39/-6|in flat -23/-55/0
|in fridge -18/-56/0|in fridge . -3/-31/0|in front 81/57/-21|in front of 81/57/-21|in garage 64/22/10|in glass 54/57/-1
|in glass . 54/57/-1|in ground 81/52/0|in ground . 68/43/0|in heaven 92/67/-2|in heaven . 39/28/0|in house 105/45/-5
|in house with 44/33/-1|in it 46/80/-17|in january 4/-43/0|in kitchen . -14/-71/-2|in loading 36/39/0|in may , -7/60/-1
|in me SOON -29/-70/0|in me wants 38/49/-5|in my -2/73/5|in my KIN -47/-63/42|in my WORK -4/-3/37|in my house 74/36/-2
|in my life -68/-45/-2|in my sleep 64/34/-1|in my stomach -28/-65/0|in next life 38/43/0|in peace . 45/49/0
|in pieces -15/106/0|in portugal -49/-66/0|in portugal . -49/-66/0|in sec 37/33/0|in sec . 37/33/0|in shower 92/59/-2
|in that order 20/37/0|in these -55/-68/0|in this -104/-25/18|in this world 50/55/-1|in vain -4/58/-1
|in vain . -4/58/-1|in vent -16/-25/95|in world 73/78/-4|injected my -18/-57/0|injecting 39/50/0|injecting MANY 43/58/0
|inside 13/110/-3|inside . -5/67/0|inside . . -5/67/0|inside _ _ . -17/45/0|inside since -3/44/0|instead 7/19/-3
|instead _ _ , -44/-15/-1|instead _ _ . 64/78/-3|instead of 7/18/-3|insulin 121/102/-1|insulin . 53/44/0
|insulin . . 52/44/0|insulin _ . 52/44/0|insulin _ _ . 78/94/0|insurance -32/-86/20|insurance , -14/-36/0
|intend 63/75/-2|intention 93/107/-1|intention _ _ here 46/7/0|internet -53/-98/-3|internet _ _ . -50/-93/-5
|interview -43/-53/-1|interview . -33/-36/-1|interview . . -33/-36/-1|interview _ . -36/-38/-1
|interview _ _ . -42/-51/-1|into 92/54/-2|into HIGH 51/47/-5|into HIGH . 52/63/-5|into WORK -26/-43/0
|into WORK . -26/-43/0|into _ , -45/-52/26|into _ . 148/142/-12|into _ _ . 54/45/-12|into _ _ i 68/33/0
|into care 33/28/-1|into care . 33/28/-1|into my 73/78/-12|into sea 65/47/0|into tree 31/40/-1|into tree . 54/60/-1
|into void -11/37/0|invisible -20/89/-1|invisible . -4/41/0|invisible . . -4/41/0|invisible _ . -7/82/-1
|invisible _ _ . -12/83/-1|inviting 12/102/0|irl 58/53/-1|iron -43/-57/-2|iron _ , 59/49/-1|iron _ . -41/-31/0
|iron _ _ . -47/-57/0|ironing -3/-51/0|ironing . -3/-51/0|ironing . . -3/-51/0|ironing _ . -3/-51/0
|ironing _ _ . -3/-51/0|is -54/-43/83|is " 37/25/-1|is " . 41/31/-1|is BETTER 33/45/-1|is BLEED 68/71/-2
|is DEAD -45/-55/-15|is DEAD . -46/-15/-5|is DEATH -45/-90/5|is DIE -56/-62/-25|is GONE -153/24/0|is GONE . -130/4/-4
|is HARM -31/-33/71|is HIT HIM -42/-46/44|is HIT me 68/49/-11|is KILL -118/-126/-39|is KILL . 15/33/-1
|is KILL me -124/-137/-9|is LOW 79/14/6|is LOW . 50/56/-11|is MANY i 74/50/-3|is MEANS 55/10/-12|is NEG PLAN 2/28/-1
|is NEG coming -43/-38/0|is NEG day 55/4/0|is NEG in 10/53/-10|is NEG loneliness -8/-41/0|is NEG phase -10/-31/0
|is NEG that -87/-45/4|is NIGHT 65/57/4|is NIGHT . 64/56/4|is PAST one -20/-49/-1|is PAST thing 56/55/-2
|is PLAN -22/-25/14|is PLAN DEATH -42/-61/41|is PLAN for 38/34/0|is PLAN to -101/-67/1|is POINT 12/57/-12
|is POINT . 66/18/0|is SAY . 56/6/-1|is SOON . 4/-38/-14|is TAKE -68/-50/18|is TAKE MANY -23/-36/34|is THINK -5/-14/38
|is THINK PLAN -12/-21/38|is TIRED -16/51/15|is WANT way 42/24/0|is _ . 21/32/-48|is _ BUT 16/-64/-5
|is _ DEATH -5/-51/-3|is _ GONE 42/15/-14|is _ HIM -93/-79/78|is _ HIMSELF -42/-36/38|is _ KILL 58/31/0
|is _ MANY -28/12/46|is _ PAST 19/30/5|is _ SOON -60/-9/4|is _ _ . 11/7/62|is _ _ END -31/-46/4|is _ _ HARM 38/10/20
|is _ _ HIGH -62/-60/18|is _ _ KIN -98/-88/45|is _ _ LAUGH 42/47/0|is _ _ LIVE -79/-33/10|is _ _ NEG -14/-47/-25
|is _ _ PAST -79/-59/0|is _ _ PILLS -49/-35/38|is _ _ PLAN -67/-57/-8|is _ _ SAY -13/-15/41|is _ _ SOON 114/100/-26
|is _ _ SOURCE 43/43/-36|is _ _ TIRED 45/39/-1|is _ _ WANT -65/6/-1|is _ _ again 32/21/55|is _ _ am 17/-26/-4
|is _ _ at -28/-33/38|is _ _ could -36/42/0|is _ _ do 145/18/-7|is _ _ fan 32/25/-1|is _ _ for -77/-10/38
|is _ _ funny -2/-40/0|is _ _ get 57/22/-9|is _ _ here -5/-99/0|is _ _ i 38/-10/26|is _ _ in -45/10/40
|is _ _ is 19/12/-59|is _ _ it 95/39/-14|is _ _ me -30/-12/-7|is _ _ message 49/49/-3|is _ _ month -4/58/0
|is _ _ my 59/0/19|is _ _ next 33/69/-12|is _ _ out -54/10/19|is _ _ that 21/-38/-3|is _ _ then 36/51/-1
|is _ _ week -33/-86/-2|is _ again -48/-35/25|is _ at -71/-26/10|is _ be 44/41/-1|is _ beaten -29/-53/65
|is _ between -21/-90/-3|is _ care 8/-33/0|is _ coming -43/-38/0|is _ cup 25/28/0|is _ danger -4/-89/30
|is _ dark -9/46/-1|is _ day 17/-34/0|is _ door 71/51/-10|is _ final 41/32/-6|is _ for 20/-4/3|is _ from -46/-46/33
|is _ getting -5/53/0|is _ good -15/-31/-1|is _ home 34/33/-6|is _ house 58/40/-6|is _ i 81/27/-19|is _ it -2/34/-62
|is _ life -49/-22/-1|is _ loneliness -8/-41/0|is _ me -20/1/-12|is _ my 96/85/-52|is _ normal -36/-29/37
|is _ one -24/-56/-6|is _ phase -10/-31/0|is _ place -78/19/-2|is _ progress 39/35/-1|is _ quiet -5/-32/39
|is _ talking -29/-41/20|is _ that -27/26/-3|is _ there 33/62/-2|is _ thing 64/64/-2|is _ to -21/-31/12
|is _ up 18/8/-31|is _ way 59/45/-4|is _ with -8/40/-16|is _ worth -49/-6/10|is asleep 36/32/-29|is at 69/58/36
|is been GONE 39/10/-13|is behind -62/-89/-1|is being -102/-74/92|is being beaten -22/-42/50|is breaking 112/72/-22
|is breaking in 50/24/-2|is coming 34/33/-22|is dark 11/67/-1|is drunk 82/66/-29|is enough 45/19/-1|is fine 67/90/-14
|is finished 68/59/-3|is full 31/71/-2|is giving -5/-44/-8|is good -35/-61/-6|is good . -54/-56/-1|is heavy -83/25/0
|is hell 48/50/-1|is here 41/36/-21|is here . 41/23/-16|is home 87/17/-23|is in 92/76/-6|is in cup 25/28/0
|is in danger -4/-89/30|is in my 53/76/-21|is it normal -36/-29/37|is left -29/42/-2|is life -35/-40/-2
|is life . -27/-92/-1|is loaded 36/18/-4|is locked -71/-57/49|is loud -15/-36/0|is me 10/81/-22|is me , 10/53/-20
|is meaningless -7/46/-1|is meaningless . -7/46/-1|is mess -20/-39/0|is my 63/82/44|is my FRIEND -60/-75/9
|is my final 41/32/-6|is number 61/36/-16|is ok . -54/-58/0|is on 34/64/31|is one -52/-30/-1|is only 97/42/16
|is open 49/34/-1|is open . 36/24/-1|is out there 40/34/-2|is outside 27/31/-61|is quiet -37/50/27|is same -15/66/0
|is saying -19/-44/48|is self 8/-33/0|is self care 8/-33/0|is sleeping 52/59/-2|is strong 58/21/-1|is that 33/-1/-15
|is that i -1/-32/0|is that progress 39/35/-1|is threatening -8/-16/68|is threatening to -8/-18/53|is tied 54/46/-2
|is to 138/88/-30|is to DEATH 41/31/-10|is to be 44/41/-1|is too -6/52/-5|is unbearable 21/37/-2
|is unbearable . 19/34/-2|is worth 56/3/-2|is wrong 39/64/-4|is wrong . 28/52/-3|it 36/71/-31|it , -39/-89/6
|it , i 55/52/17|it . SOON 33/19/0|it END -47/20/-1|it HIT -36/-64/0|it LETTER 14/71/-4|it LETTER NEG 17/39/-3
|it MANY 27/107/2|it MANY . 57/62/3|it MANY to -54/18/-1|it PAST -24/-39/-13|it PAST to -29/-44/0|it SOON 72/38/-13
|it TAKE . -53/23/0|it _ , 60/30/-29|it _ . -3/36/42|it _ ANYMORE -81/3/0|it _ BETTER 34/85/-3|it _ END -79/-41/-1
|it _ NEG 25/76/-7|it _ PAST -21/64/24|it _ PLAN 44/32/-3|it _ SOON 75/42/-6|it _ _ , 27/3/2|it _ _ . 114/97/28
|it _ _ BETTER -16/-43/-2|it _ _ KILL 37/44/-1|it _ _ KIN -34/-63/37|it _ _ LAUGH 23/87/0|it _ _ LIVE -37/16/-1
|it _ _ LOW -9/75/-1|it _ _ PAST -49/10/6|it _ _ PLAN 28/76/-2|it _ _ SOON 20/44/-6|it _ _ be 34/75/-1
|it _ _ call -52/-42/0|it _ _ can -22/-33/0|it _ _ cup 25/28/0|it _ _ day -69/-9/-1|it _ _ for 49/61/-5
|it _ _ from -45/-45/0|it _ _ get -16/-34/0|it _ _ getting -4/53/0|it _ _ it 64/39/-4|it _ _ know 71/56/-5
|it _ _ loneliness -8/-41/0|it _ _ mean -34/3/0|it _ _ much -59/29/-1|it _ _ my -100/-63/-1|it _ _ of 26/-62/-4
|it _ _ on -82/-23/0|it _ _ over 47/34/0|it _ _ phase -10/-31/0|it _ _ that -15/-44/0|it _ _ time 87/100/0
|it _ _ true 41/2/0|it _ _ way 47/27/0|it _ _ window -43/-60/0|it _ _ with -59/-2/0|it _ been -48/35/-5
|it _ dark 8/66/-1|it _ day -34/-1/0|it _ good 28/53/-5|it _ got -58/-33/0|it _ i 0/32/6|it _ me -29/-79/24
|it _ my 22/-53/32|it _ of -41/-16/22|it _ ok -13/-54/0|it _ pretty 73/45/-1|it _ that 23/-37/-24|it _ time -75/-44/11
|it _ to 38/28/-13|it _ too -12/65/-1|it again . -44/-37/-2|it and -16/-48/-1|it and NEG -40/-47/0|it feels 43/69/-1
|it felt 46/31/12|it has 3/49/-1|it hurts -64/-25/-4|it hurts to -38/15/0|it is 44/10/-74|it is END -32/-51/0
|it is PLAN 33/22/-3|it is been -52/31/-5|it is dark 8/66/-1|it is my 0/-1/53|it is ok -13/-54/0|it is on 48/75/-3
|it normal -36/-29/37|it normal for -11/-34/48|it on 23/57/4|it out -81/-106/-1|it out of -43/-60/0|it to 10/22/-5
|it to END -48/21/0|it up -65/-142/-2|it up . -65/-143/-2|it was 2/-62/22|it were 54/28/0|it with -54/-25/3
|it with my -53/-39/-3|it works . 46/22/0|it yesterday 55/43/0|it yesterday . 55/43/0|it yet . 62/29/-1|it'll 63/87/-10
|it'll be 21/59/-9|it'll look 53/44/-1|jab -70/-61/0|january 4/-43/0|jeans -27/-61/-2|jeans _ _ . -27/-61/-2
|join 105/105/6|join HIM 99/56/-10|join HIM . 62/37/-5|join _ . 79/74/-5|join _ _ . 97/104/-5|joke -40/-39/33
|joke _ me -62/-66/0|joking 70/49/23|jollof -42/-45/0|joy -61/66/-8|jump 32/46/60|jumped -136/-140/-50|jumping 72/26/29
|jumps -13/-55/-14|jumps off -13/-54/-14|ka 45/51/-1|karna 52/12/-1|kart -44/-42/0|kart _ _ . -44/-42/0|kazi -62/-77/0
|keep 58/126/-35|keep DIE -43/-62/-1|keep LIVE . 14/-51/-1|keep PLAN -27/76/-10|keep PLAN . 9/72/-3|keep THINK 30/37/-2
|keep THINK PLAN 46/27/-1|keep _ . -38/-63/0|keep _ KIN -75/-46/-1|keep _ PLAN 63/32/-1|keep _ _ . 30/24/-9
|keep _ _ SOON -29/-47/0|keep _ _ by -34/6/0|keep _ _ to -47/-22/-1|keep _ at 19/66/-5|keep _ this -77/100/0
|keep myself 6/-85/0|keep myself safe 31/34/0|keep staring 52/29/-2|keep staring at 52/29/-2|keep telling -59/4/-1
|keep telling me -63/3/0|keeps -1/-47/23|keeps _ _ would -10/-22/40|keeps _ me 87/76/-10|keeps saying -75/-87/58
|key 51/77/-23|keys _ . -23/-49/-7|keys _ _ . -24/-52/-7|keys again -4/-24/0|keys again . -4/-24/0|keys and 49/59/-13
|khatam 49/15/-1|khatam _ _ , 23/1/0|khatam karna 52/12/-1|kid 14/38/-12|kids -58/-39/-92|kill -2/-86/-88
|killed -67/-80/-33|killer -64/-80/-9|killer _ . -15/-31/-3|killer _ _ . -20/-36/-3|killing -49/-162/-24
|kills 40/-40/-57|kills _ in 58/51/-36|king -36/-39/-2|king _ . -34/-36/-1|king _ _ . -34/-36/-1|kisi -71/17/-1
|kisi _ _ nahi -71/17/-1|kitchen . -25/-81/-2|kitchen . . -25/-81/-2|kitchen _ , -7/-5/41|kitchen _ is -9/-36/0
|kite -53/-71/0|kms 128/132/49|knee -47/-71/-8|knee _ . -35/-51/-1|knee _ _ . -37/-63/-1|knees -32/-46/-1
|knees . -45/-35/0|knees . . -45/-35/0|knees _ . -46/-36/0|knees _ _ . -48/-39/-1|knife 60/30/-72|knives 57/23/59
|knocked -10/-49/0|know 131/122/-42|know _ . 39/64/-19|know _ NEG 0/-43/0|know _ _ . 45/80/-19|know _ _ WANT 32/6/0
|know _ can -62/3/0|know how NEG 0/-43/0|know i can -62/3/0|know what -37/-56/-4|know what to -23/-71/3
|know why 44/20/-17|know why . 59/42/-17|knows 73/5/-13|knows i 45/12/-11|ko 33/42/-1|kujiua 137/116/0
|kujiua _ . 137/116/0|kujiua _ _ . 137/116/0|kya -35/-62/115|kys 10/-35/-34|kys _ . -35/-64/-15|kys _ _ . -37/-66/-15
|lad -44/-71/99|lad i -15/-19/31|lagos -43/-14/0|lake 10/-55/-2|landlord -40/-52/0|lap 73/61/-11|laps -49/-57/0
|laps _ _ . -49/-57/0|laptop -46/-59/27|lasagne -64/-74/-1|lasagne . -40/-64/-1|lasagne . . -40/-64/-1
|lasagne _ . -40/-64/-1|lasagne _ _ . -41/-65/-1|last 141/99/75|late -85/-90/-13|late , 46/6/0|late . -54/-64/-1
|late . . -53/-63/-1|late _ . -73/-88/15|late _ _ . -88/-75/15|lately 58/53/-4|lately . 56/49/-3|lately . . 56/49/-3
|lately _ . 56/49/-3|lately _ _ . 56/49/-3|laugh -74/-104/-8|laugh . -54/-60/-6|laughed -41/-74/-25
|laughed . . -8/-42/-23|laughed _ . -8/-42/-23|laughed _ _ . -8/-42/-23|laughing -120/-139/-14|laughing . -46/-60/-5
|laughing . . -46/-60/-5|laughing _ . -49/-64/-5|laughing _ _ . -53/-67/-13|laughing _ my -42/-35/0
|laughing at -52/-47/-8|laughing at my -42/-35/0|laughter -40/-39/-1|lay 60/41/0|lay TAKE 60/41/0|leader -4/-14/34
|leaflet -61/-8/-5|learning -43/-90/-13|learning to -22/-45/0|lease -13/-51/-1|lease _ _ . -13/-51/-1|least 37/73/0
|least _ _ . 30/70/0|leave 84/-54/12|leaves 6/58/-12|leaves _ _ . 5/51/-9|leaving -18/-150/-2|ledge 53/33/89
|left 50/58/-12|left . -37/-7/-3|left . . -3/65/-3|left _ . 43/32/44|left _ NEG 78/16/0|left _ _ . -31/51/6
|left _ me 22/67/0|left _ on 35/49/0|left for 15/47/-1|left is 41/26/-3|left me -47/19/-3|left of me 38/44/0
|left on -31/-41/0|left server -6/-14/47|left server . -6/-14/47|leftovers -12/-48/0|leg -90/-77/-18|legs -54/-74/-30
|leo 98/85/0|less this -12/-31/0|less this month -12/-31/0|let -12/72/-8|let _ DIE 74/75/-1|let _ HIT 38/23/0
|let _ _ . 109/72/-7|let _ _ SOON -34/-16/0|let _ _ TAKE -20/72/0|let _ _ me 45/30/0|let _ out 37/33/-4
|let me 43/-18/-1|let me DIE 74/75/-1|let me out 37/33/-4|let my -5/46/0|let us -47/-34/0|let us KILL -39/-26/0
|lethal 81/78/48|lie . 88/64/0|lie . . 88/64/0|lie TAKE -15/-41/0|lied 63/39/0|lied . 52/36/0|lied . . 49/36/0
|lied _ . 49/36/0|lied _ _ . 58/38/0|life 159/203/-30|life , 33/44/-6|life . 31/46/31|life . . 9/33/32|life END 59/16/0
|life END . 56/12/0|life PAST -80/-75/0|life PAST . -60/-78/0|life _ , 89/55/-1|life _ DEATH -24/-29/0
|life _ END 104/43/-1|life _ _ . 30/47/20|life _ _ BUT -3/-55/0|life _ _ END 86/19/-1|life _ _ SOON 44/14/0
|life _ _ and -89/1/2|life _ _ for 70/52/0|life _ _ i -63/-58/-1|life _ _ me -31/5/0|life _ good -37/-78/-1
|life _ it -62/63/-1|life _ me -41/-85/0|life _ mess -20/-39/0|life _ over -31/42/-7|life _ to 98/23/-1
|life and -23/-44/19|life and DEATH -24/-29/0|life ends 47/38/0|life feels -55/22/-2|life has -21/89/-23
|life insurance -23/-63/0|life is -71/-6/-5|life is good -37/-78/-1|life is mess -20/-39/0|life my 42/8/0
|life needs 47/15/-1|life needs to 47/15/-1|life of -26/-53/0|life to END 31/30/0|lift -53/-2/-1|lighter 90/78/-7
|lights _ , 39/41/-1|lights out 39/41/-1|lights out , 39/41/-1|likes me -20/54/0|line 85/95/-16|lined 76/50/20
|lined _ . 36/32/2|lined _ _ . 36/32/2|lined up 76/50/20|lined up . 36/32/2|linkedin -33/-58/0|linkedin _ _ . -33/-58/0
|list -10/35/-4|listen 71/66/-6|listen . 62/54/-6|listen . . 62/54/-6|listen _ . 63/56/-6|listen _ _ . 70/56/-6
|lists -46/-18/0|little -30/40/68|live -72/-122/7|lived -64/-26/-6|living 140/38/5|lmao 35/48/-1|loaded 61/13/-5
|loaded _ . 43/16/-2|loaded _ _ . 85/82/-2|loading 36/39/0|lobby -7/92/-2|lock 76/68/-8|locked 0/-51/30
|locked HIMSELF -43/-38/26|locked HIMSELF in -43/-38/26|locked _ . 77/74/0|locked _ _ . 36/16/-9
|locked _ _ bathroom -39/-52/20|locked door 55/80/-8|locked door . 52/78/-7|locked in 24/17/-25|locked me 105/64/-3
|locked me . 47/17/0|locked me in 34/35/-2|locker 37/25/-7|london -46/-43/-1|london _ . -43/-40/0
|london _ _ . -46/-43/-1|loneliness -11/85/0|loneliness _ _ . -4/71/0|lonely -57/50/-8|long -96/-104/24
|longer 59/117/-6|longing 62/66/-2|look 47/70/103|look _ _ . -88/-37/34|look _ each 48/6/-1|look at 28/29/58
|looking 141/147/-45|looking _ _ . 139/137/-41|looking at 85/73/16|looking for -65/-127/-2|looks BETTER 38/20/0
|looks BETTER . 38/20/0|loot -50/-47/-1|loot _ _ . -50/-47/-1|lose 16/-55/32|losing 65/126/-17|losing _ _ . 69/94/-15
|losing fight 78/23/0|lost -17/-59/-25|lot 48/35/-10|lot . 51/62/9|lot with 36/23/0|love -51/-23/-38|love , -13/50/-1
|love _ LIVE -24/-30/0|love _ MANY 54/53/-5|love _ _ . -35/-28/-4|love _ _ DEAD 43/16/0|love _ life -27/-36/0
|love being -24/-30/0|love being LIVE -24/-30/0|love my -34/-44/0|love my life -27/-36/0|love to 59/19/0
|love you MANY 54/53/-5|loved -28/83/-22|lovely -53/-111/-24|lovely . -34/-58/-19|lovely _ . -51/-59/-20
|lovely _ _ . -62/-63/-23|low -164/78/35|low . 3/33/44|low . . -15/32/44|low _ . -26/32/41|low _ _ . -68/56/40
|lowkey 0/33/-2|luck -87/-59/0|luck _ _ . -52/-24/0|lying 82/26/-1|lying _ _ . 60/25/-1|lying _ beach -26/-24/0
|lying on 68/41/0|lying on beach -26/-24/0|maarte 54/37/-5|maarte _ , 54/37/-5|maarte hai 54/37/-5
|maarte hai , 54/37/-5|mad -14/-18/-19|mad . -22/-35/0|mad . . -22/-35/0|mad _ . -22/-35/-2|mad _ _ . -52/-51/-3
|made sure 86/28/0|main 122/128/-7|main _ _ i -60/-34/0|make _ DIE 32/40/0|make _ WANT -50/-49/0|make _ _ and 20/26/-1
|make _ _ i -49/-33/-1|make _ _ my 77/41/-3|make _ _ to -50/-49/0|make _ through 57/19/-1|make i DIE 27/29/0
|make it 89/35/-4|make it through 57/19/-1|make me -106/-96/-1|make me WANT -50/-49/0|make sure 54/52/-3
|makes -38/-45/-11|makes _ feel -43/-48/0|makes me -10/-48/-27|makes me feel -43/-48/0|making 46/18/3|man 30/79/0
|man . 32/133/-14|man . . 1/123/-14|man _ . -75/61/-14|man _ _ . -82/-44/-12|man _ _ me 64/-8/-1|man _ me 51/29/0
|manage 62/41/-5|manage _ _ . 62/31/-5|map -37/-35/-4|mar -11/-51/113|mar _ , -3/-7/115|mario -44/-42/0
|mario kart -44/-42/0|market -53/-59/0|market _ . -32/-34/0|marks -18/-25/82|marks on -29/-34/54|marriage 67/83/-2
|marriage _ _ . 23/42/0|mask -23/-37/0|match -53/-61/-18|math -43/-64/-1|matter 7/30/-2|matters -66/-6/-3
|matters . -13/46/-2|matters . . -13/46/-2|matters _ . -20/53/-2|matters _ _ . -22/56/-2|matters to -35/4/0
|may -23/22/23|may KILL 67/30/0|may _ _ . 45/41/-3|may _ me 41/19/0|me 130/136/-163|me , HE 45/70/-16|me . 54/75/-42
|me . . -2/41/-23|me ANYMORE 34/27/-8|me ANYMORE . 27/11/-7|me BUT -86/-113/0|me BUT i -48/-71/0|me DIE 55/53/-1
|me DIE . 33/40/-3|me GONE 52/78/-9|me GONE . 53/78/-5|me HE -66/-45/87|me SAY -24/-40/-1|me SAY it -27/-41/0
|me SOON -4/32/-18|me TAKE 34/-10/10|me TAKE . -57/-64/0|me WANT -35/-49/-1|me WANT to -35/-49/-1|me _ , -116/-64/1
|me _ . 27/55/-32|me _ HE 18/70/-33|me _ NEG -66/5/30|me _ NIGHT 23/20/-34|me _ SOON 30/15/22|me _ _ . 85/85/-27
|me _ _ HIGH -75/-90/81|me _ _ KIN -37/-38/11|me _ _ LETTER -47/-67/16|me _ _ LIVE 39/29/0|me _ _ LOW -47/19/0
|me _ _ PAST -31/-58/-2|me _ _ PLAN -70/-106/29|me _ _ WANT 52/62/-15|me _ _ am 58/52/-8|me _ _ and 50/59/-39
|me _ _ do 76/91/-24|me _ _ does 23/56/-14|me _ _ feel -12/-35/0|me _ _ get -36/-61/0|me _ _ got -53/-44/15
|me _ _ help 67/60/0|me _ _ in 49/17/-23|me _ _ is 43/17/20|me _ _ me 48/22/-10|me _ _ myself -36/-4/-3
|me _ _ one 61/20/0|me _ _ sees -67/-59/-1|me _ _ sleep 56/71/-2|me _ _ tell 38/65/0|me _ _ week 52/28/-14
|me _ am -81/-67/-5|me _ and 42/46/-30|me _ cable 24/30/0|me _ funny 42/29/0|me _ i 41/65/-94|me _ in 35/51/-48
|me _ is -31/5/41|me _ of -45/9/84|me _ stick 50/46/-15|me _ to 40/26/-19|me _ too -44/23/0|me after -53/-60/30
|me after i -23/-41/0|me again 15/37/-12|me and 59/111/-44|me and SOON -44/-24/29|me and i 17/40/-6|me and my 49/44/-5
|me as 17/37/-4|me as funny 42/29/0|me at NIGHT 47/59/-15|me before 41/64/-4|me by 48/59/-29|me cornered 21/32/-7
|me every 60/15/-13|me every day 51/24/-1|me feel -46/-44/0|me from 55/58/-3|me hard -20/-55/0|me hard . -20/-55/0
|me here 37/72/0|me home -41/-72/-3|me home . -36/-40/0|me how -90/-41/-6|me i 35/-10/-12|me i am -79/-69/-5
|me if 39/32/-29|me if i 37/40/-39|me in 97/73/-63|me in . 31/33/-1|me in my -8/41/0|me is 25/63/-7|me it -82/27/-4
|me message -43/-42/0|me my -41/2/0|me new -36/-25/-1|me off -65/-8/-3|me out , -25/-54/0|me out of 54/31/-7
|me that -93/-70/90|me that HE -63/-89/50|me to -55/-39/54|me to DEATH -89/-109/-3|me to KILL -58/-4/-3
|me to LIVE 36/2/0|me up -127/-126/-5|me wants 86/60/-10|me wants to 86/60/-10|me when 59/52/-36|me when i 69/75/-2
|me who 50/41/-1|me why -24/-66/0|me with 58/68/-55|me with cable 24/30/0|me with stick 50/46/-15|mean 25/24/-17
|mean _ , -26/-38/-6|mean _ . 81/52/-1|mean _ WANT -38/0/0|mean _ _ . 94/56/0|mean _ _ to -38/0/0|mean i -45/-9/0
|mean i WANT -38/0/0|mean it , -31/-48/-6|mean it . 61/63/-2|meaningless -7/46/-1|meaningless . -7/46/-1
|meaningless . . -7/46/-1|meaningless _ . -7/46/-1|meaningless _ _ . -7/46/-1|meant 57/36/-2|meant to 69/16/0
|meat -34/-32/0|meat _ _ . -34/-31/0|medications 104/81/-1|medications _ _ . 104/81/-1|meds 4/-58/-1
|meet _ _ . -38/-33/0|meeting -45/-104/1|meetings -13/36/0|meh -38/-39/0|meh . -34/-37/0|meh . . -34/-37/0
|meh _ . -34/-37/0|meh _ _ . -34/-37/0|member -38/-75/111|member wrote -12/-13/42|meme -50/-61/0|meme _ _ . -29/-29/-5
|memes -65/-54/-5|men -56/-24/0|men _ . -18/-50/0|men _ _ . -66/-50/0|men shed -18/-42/9|mend -59/-22/-1
|mend _ _ . -59/-22/-1|mera -5/48/114|mess _ _ . 40/31/0|message -13/-36/67|messaged -6/-12/89|met -51/-29/0
|metro 45/38/0|metro . 45/38/0|metro . . 45/38/0|metro _ . 45/38/0|metro _ _ . 45/38/0|mi 98/61/-12|midnight 93/26/-3
|midnight . 56/62/-2|midnight . . 51/61/-2|might 28/27/19|might KILL 52/38/2|milk -68/-109/33|milk . -46/-43/-2
|milk . . -37/-46/0|milk _ . -34/-73/0|milk _ _ . -38/-75/0|mind 71/119/-22|mind _ _ . 18/15/-16|mind is 0/52/-1
|minus -58/-45/0|minute 103/49/-1|minutes 139/100/-17|minutes . 44/57/-3|minutes PAST 91/82/-12|minutes _ . 76/87/-4
|mirror 3/103/-2|misery 57/61/-2|misery . 30/47/0|misery . . 30/47/0|misery _ . 40/54/0|misery _ _ . 40/52/0
|miss -105/-32/-13|miss _ . -43/-25/-23|miss _ KIN -7/-47/-5|miss _ _ , -1/59/-1|miss _ _ . -56/-46/-25
|miss _ _ and -46/-37/0|miss _ at 44/0/-2|miss _ duo 0/61/-1|miss me -3/60/0|miss my -54/-24/-6|miss my KIN -7/-47/-5
|miss my duo 0/61/-1|missed -54/-70/-7|mistake . -25/37/0|mistake . . -25/37/0|mistake _ . -25/37/0
|mistake _ _ . -10/52/0|mixed -34/-77/0|mixed _ , -39/-66/0|mixed _ _ it -39/-66/0|moan -15/-31/-1|mods -51/-60/89
|molesting 73/46/0|molesting me 54/36/0|moment 39/60/-9|moms 33/71/-7|monday -67/-108/-19|mondays -76/-126/-1
|mondays . -8/-43/0|mondays . . -8/-43/0|mondays _ . -8/-43/0|mondays _ _ . -8/-43/0|money 44/9/-15|money . 33/25/-12
|money _ _ . 34/27/-12|money _ this -54/-65/0|money with -37/-39/0|money with this -37/-39/0|month , 12/-19/-1
|month _ _ . 21/79/-4|mood , MANY -48/-54/0|mood MANY -44/-24/-3|mop -32/-71/-11|more 63/30/-5|more . i -8/-30/0
|more DEAD 39/52/0|more DEAD . 39/52/0|more _ . 102/108/-5|more _ _ . 53/42/-6|more _ _ LIVE 28/24/0
|more _ _ SOON 7/-26/0|more _ for 44/-1/29|more _ i -19/-29/-1|more _ than -91/-36/-2|more chances 20/19/0
|more day 47/45/0|more me 33/21/0|morgue 65/47/0|morgue . 65/47/0|morgue . . 65/47/0|morgue _ . 65/47/0
|morgue _ _ . 65/47/0|mornings . -11/-34/0|mornings . . -11/-34/0|mornings _ . -11/-34/0|mornings _ _ . -11/-34/0
|morphine 69/64/-1|morphine . 42/36/0|morphine . . 41/35/0|morphine _ . 41/35/0|morphine _ _ . 55/40/0
|mosquito -44/-95/-1|most 64/34/-11|most _ . 39/6/-6|most _ _ . 65/51/-2|move -94/-86/-2|move . -45/-48/-1
|move . . -45/-48/-1|move _ . -48/-17/-1|move _ _ . -59/-33/-1|moved -87/27/-20|moved _ . -25/-67/-5
|moved _ _ . -28/-67/-4|moved _ _ i 3/93/-14|movie -73/-30/-1|moving -60/-42/-40|moving _ _ . -48/-31/-36
|moving to -64/-53/-33|much -2/35/45|much . 3/67/-3|much . . 49/84/-3|much _ . 37/36/21|much _ MANY -49/2/0
|much _ SOON -42/-29/0|much _ my 45/26/-1|much and 33/46/-15|much of 44/-12/-1|much of my 45/26/-1|multi 65/37/0
|multi storey 65/37/0|mum 18/6/-55|murder -101/-114/-3|murdered -31/-35/-1|museum -35/-73/0|museum _ _ . -35/-73/0
|music -42/-42/-7|music _ _ . -36/-69/-6|must 83/33/-9|my -2/-30/-19|my . 54/58/-2|my . . 54/58/-2|my BETTER -48/-76/-4
|my BLEED pressure -66/-56/0|my BODY 209/201/-92|my BODY , 61/61/-8|my BODY again 71/59/0|my BODY at -44/-45/0
|my BODY on -57/-53/0|my DEATH 181/149/-32|my DEATH , 53/50/-6|my DEATH . 54/55/-10|my DEATH LETTER 53/55/-8
|my DEATH PAST -43/0/0|my DEATH is 28/19/-1|my FOOD 28/63/-1|my FOOD break 41/45/0|my FRIEND -75/-74/145
|my FRIEND , -2/20/65|my FRIEND . 51/27/19|my HIGH -38/-32/-1|my HIGH . -36/-29/0|my KIN -7/22/98
|my KIN BODY -27/-46/26|my KIN HARMED -56/-23/46|my KIN HIT -18/-1/-69|my KIN KILLED 53/47/-48|my KIN LETTER -44/-35/71
|my KIN TAKE -34/-74/-9|my KIN died 48/50/-16|my KIN does -50/-52/42|my KIN got -3/58/-22|my KIN is 29/-2/54
|my KIN out -37/-37/1|my KIN with -56/-35/63|my LETTER 109/92/-19|my LETTER LETTER 61/82/-11|my LETTER and 40/17/0
|my LIVE 4/42/-1|my LIVE is -3/41/-1|my MANY -23/100/5|my MEANS -76/-92/-18|my MEANS . -50/0/-1|my PAST 101/60/-24
|my PAST . -53/-37/-4|my PAST SOURCE 22/17/-1|my PAST message 47/58/-4|my PAST week -60/-46/0|my PILLS -102/-71/-12
|my PILLS . -59/-26/-5|my PLAN 0/58/-11|my PLAN is 70/50/-10|my SOURCE -29/-72/30|my WORK 58/25/33|my WORK . 43/39/-12
|my _ , 40/31/-71|my _ . 44/36/-49|my _ BODY -36/-28/69|my _ DIE -20/-48/-1|my _ HARM -57/-65/-40
|my _ HARMED -90/-61/46|my _ KILLED 49/70/-49|my _ LIVE -39/14/-1|my _ PAST -151/-143/28|my _ PILLS -17/-26/-8
|my _ PLAN -120/-102/0|my _ SAY -56/65/1|my _ SOURCE 34/27/-8|my _ TAKE -39/-32/17|my _ WANT -39/-20/0
|my _ _ , 42/58/-23|my _ _ . 85/82/-15|my _ _ BETTER -14/105/-11|my _ _ DEAD -15/3/-11|my _ _ DEATH -37/0/46
|my _ _ DIE -65/-63/12|my _ _ GONE -49/21/0|my _ _ HARM -16/-22/77|my _ _ HIM -43/-31/-43|my _ _ HIMSELF 37/55/1
|my _ _ HIT 88/96/-68|my _ _ KILL -74/-81/-47|my _ _ KIN -25/-75/40|my _ _ LIVE 32/57/-15|my _ _ NEG -69/-66/9
|my _ _ NIGHT 87/46/-17|my _ _ ONPURPOSE 59/56/0|my _ _ PLAN 72/43/-37|my _ _ SOON 13/71/-7|my _ _ TAKE -48/-85/73
|my _ _ THINK -5/-16/38|my _ _ TIRED -14/46/-1|my _ _ WORK 60/43/-13|my _ _ am -68/-35/12|my _ _ as -33/-49/-1
|my _ _ at -49/-83/-21|my _ _ be 32/31/-22|my _ _ been -65/-61/30|my _ _ before -48/-37/0|my _ _ being -21/-30/45
|my _ _ care 33/28/-1|my _ _ chip -43/-21/0|my _ _ days 44/15/0|my _ _ died 18/82/-12|my _ _ do -63/-21/52
|my _ _ earth 41/36/-3|my _ _ how -21/-89/37|my _ _ i 13/43/-57|my _ _ is -74/-60/-37|my _ _ me 46/-32/4
|my _ _ mess -20/-39/0|my _ _ my 62/66/-66|my _ _ outside 42/51/-42|my _ _ over -38/28/-11|my _ _ pain -3/66/-1
|my _ _ room 33/28/0|my _ _ talking -49/-47/46|my _ _ texted -6/-7/49|my _ _ too -28/-40/47|my _ _ tried 53/37/-3
|my _ _ was 22/54/-5|my _ _ with -87/-101/27|my _ after 36/60/-2|my _ and 66/61/-108|my _ are 6/49/-29
|my _ because 61/45/-9|my _ bed -69/-68/1|my _ before 37/35/0|my _ break 43/45/0|my _ by -7/-41/-1|my _ day 53/38/-7
|my _ died -60/-33/-53|my _ does -13/-31/41|my _ ended -75/45/-5|my _ ends -21/-47/-2|my _ fringe -48/-46/0
|my _ has 28/-16/46|my _ home 34/76/-20|my _ hours 58/65/-3|my _ hurts -19/-53/-12|my _ i 67/17/-13|my _ in 78/100/24
|my _ into 55/50/-2|my _ is 12/65/-53|my _ leader -11/-14/34|my _ left 46/53/0|my _ life -17/60/12
|my _ message 65/73/-4|my _ much -38/26/0|my _ needs 47/15/-1|my _ of 63/7/6|my _ pressure -66/-56/0
|my _ since -20/-42/0|my _ stops 58/41/0|my _ that 12/84/-2|my _ then 41/50/0|my _ this 72/30/-5|my _ till 111/65/-3
|my _ time -34/-75/0|my _ wants -68/-63/-4|my _ was 21/20/22|my _ when 70/69/-8|my _ while -38/-59/0
|my _ would 18/36/-39|my account to -16/-47/0|my adhd -32/-86/-1|my alarm -54/-61/0|my anyone 37/37/0
|my anyone . 37/37/0|my attempt 81/46/-2|my bandmate -36/-49/17|my bangs -61/-40/0|my body 137/133/-15
|my body . 38/29/0|my body is -1/47/0|my brain 36/54/-1|my brain is -2/36/-1|my brains 63/59/0|my brains out 63/59/0
|my breath 41/9/0|my car 59/61/-23|my car , 6/50/-2|my cat 37/13/2|my cat . 44/59/-2|my chest 45/33/-1
|my commute -63/-65/-4|my course -39/-56/6|my cover -8/-17/-2|my cover LETTER -8/-17/-2|my desk 33/36/-2
|my dog -52/-60/-24|my duo -1/56/36|my duo , 0/61/-1|my face 66/33/-9|my face . 35/50/-9|my family'd -5/46/-4
|my feelings -60/-13/-12|my feet -101/-133/-4|my final 121/118/-21|my final day 34/26/-1|my first -75/-44/0
|my grandmother 2/11/32|my guitar 62/76/-5|my guy 10/-28/41|my hair -72/-76/-28|my hair . -57/-48/-8|my hand 53/11/-11
|my head 76/95/-42|my head . 42/46/-4|my heart 1/72/-18|my heart NEG 24/53/0|my heart stops 58/41/0|my house 82/69/-2
|my house . 60/50/-2|my insulin 54/19/-1|my keys -7/-45/-13|my keys . -30/-57/0|my keys again -4/-24/0
|my knee -34/-55/-2|my landlord -39/-50/0|my lap 60/51/-11|my leftovers -12/-48/0|my life 135/115/-30
|my life . -37/-15/5|my life PAST -49/-75/0|my life ended -59/50/-5|my life has 10/27/-3|my life is -72/42/-15
|my life needs 47/15/-1|my life to 30/24/0|my little 24/26/58|my locker 38/30/-7|my man 63/67/-6|my mind 51/66/-7
|my mind is 0/52/-1|my nails . -27/-34/0|my nephew -7/-16/46|my niece -38/-45/42|my old -92/-104/15|my own 110/134/5
|my own BODY 37/29/-1|my own DEATH 57/37/-7|my own fringe -48/-46/0|my own life 58/58/14|my passport 54/53/-4
|my phone 61/27/-53|my room 100/73/-28|my scars 20/51/-2|my sleep , -35/-79/-1|my sleep . 11/48/-1|my soul -4/66/-2
|my soul is -1/47/-1|my sourdough -14/-59/-5|my spirit 7/83/-4|my stepfather 38/14/0|my stomach 62/77/-1
|my subscription -42/-35/0|my team -30/-35/32|my tongue -59/-62/0|my vitamins -31/-30/0|my wedding -23/-51/0
|myself 311/289/-58|myself , -59/54/-4|myself . -43/-15/-21|myself . . -17/-36/-16|myself . i -48/-14/0
|myself ANYMORE -76/13/0|myself ANYMORE . -72/0/0|myself PAST 37/32/-1|myself SOON 49/79/0|myself SOON . 21/50/0
|myself _ . 114/125/-19|myself _ DEATH -26/-33/-2|myself _ GONE -65/0/0|myself _ LAUGH 28/46/0|myself _ NEG 99/-11/-1
|myself _ SOON 69/77/-2|myself _ _ . 44/5/-25|myself _ _ WANT -58/3/0|myself _ _ another -61/-56/0
|myself _ _ for 57/27/0|myself _ _ have 50/-48/0|myself _ _ i -98/18/-1|myself _ _ is 47/16/-1|myself _ _ my -65/-57/0
|myself _ _ to -94/-23/0|myself _ _ was -61/1/0|myself _ again -42/-44/0|myself _ at -52/-52/0|myself _ go -27/-41/0
|myself _ i -25/50/-6|myself _ my 56/58/-1|myself _ with -24/-21/0|myself after 54/70/-1|myself again 52/83/0
|myself and i 33/12/-3|myself as 72/46/0|myself before 37/9/0|myself for -89/-30/-2|myself is GONE -65/0/0
|myself laughing -51/-39/0|myself on SOON 37/25/0|myself out -68/-86/0|myself out . -61/-80/0|myself safe 31/34/0
|myself shaving -65/-67/0|myself this 63/13/0|myself to -49/-106/-1|myself to DEATH -32/-34/0|myself up -98/-112/0
|myself when 50/29/0|nahi 82/215/-3|nahi _ . -74/32/-1|nahi _ _ . -76/86/-2|nails . -27/-34/0|nails . . -27/-34/0
|nails _ . -27/-34/0|nails _ _ . -29/-37/0|nan -35/-26/-67|nap -120/-139/-10|nap _ _ . -45/-47/-4|narrator -33/-44/-29
|nataka 227/215/0|nataka _ . 91/69/0|nataka _ _ . 91/69/0|near 47/-15/-2|near _ _ . -28/-37/-1|nearly -14/-38/-6
|nearly HIT -51/-40/0|nearly HIT me -50/-39/0|nearly _ _ . -13/-21/-1|nearly _ me -68/-67/0|nearly _ myself 56/65/0
|nearly ended 42/42/0|nearly ended it 42/42/0|neck 45/43/-19|necked 97/81/0|necked _ of 39/37/0|necked lot 56/42/0
|need -80/-129/-11|needed _ _ . 11/52/0|needs _ . -40/-52/-1|neighbor 85/79/0|neighbor . 55/54/0|neighbor . . 55/54/0
|neighbor _ . 55/54/0|neighbor _ _ . 74/70/0|neighbour 81/30/2|nephew -14/-26/62|nephew _ MEANS -14/-17/49
|nervous -29/-61/0|never 37/-19/-42|new -161/-211/10|new MEANS -66/-50/-5|new _ . -33/-59/-16|new _ _ . -123/-114/-18
|new year 54/17/2|new year . 64/28/0|next 77/26/43|next HIGH -54/-56/0|next _ HIM 33/29/0|next _ _ LETTER 21/48/-10
|next _ _ is 47/66/-1|next _ for 55/13/0|next _ is -62/-69/26|next door -131/-107/123|next door . -44/-32/57
|next life 38/43/0|next one . 30/18/0|next time 89/29/-13|next to HIM 33/29/0|next week 83/56/12|ngl 11/33/-2
|nice _ . -33/-88/-13|nice _ _ . -29/-79/-14|niece -55/-68/83|nine _ _ , 103/74/-12|nine and -34/-59/0
|nineteen -40/-24/19|ninety -60/-82/0|ninety , -55/-42/0|nobody -25/128/-29|noise -84/-12/0|noise . -5/62/0
|noise . . -5/62/0|noise _ . -8/57/0|noise _ _ . -46/-19/0|none -3/82/-28|noose 121/104/-9|nope 11/35/-27
|nope . 11/35/-27|normal -96/-86/27|normal , -56/-44/-1|normal for -12/-35/48|not 157/-31/64|note 62/42/10
|notebook 45/37/0|nothing 7/148/15|notice -65/90/-9|notice _ _ , -45/-76/0|notice _ _ . -14/54/-2|notice _ i -15/65/-6
|notice if -20/64/-6|notice if i -20/64/-6|now -33/44/18|nowadays . 45/42/-2|nowadays . . 45/42/-2
|nowadays _ . 45/42/-2|nowadays _ _ . 45/42/-2|number 70/11/22|nurse -52/-69/-3|nurses -74/-105/-28|obsess 41/46/0
|obsess over 41/46/0|obsessed 51/68/-3|obsessed with 51/68/-3|ocd -55/-23/-6|od 68/38/-3|odd , 44/22/0|of -63/-46/32
|of DIE , -33/44/0|of DIE . -38/-53/-4|of FOOD -58/-67/0|of HARM myself -59/-35/-1|of HIGH 62/72/40|of HIGH . 5/35/42
|of HIM 49/60/-42|of JUMP 54/65/-12|of KILL 90/75/-3|of KIN 105/99/-9|of KIN . 70/56/-17|of LIVE 56/-55/8
|of LIVE . 119/50/-1|of LIVE this -40/5/0|of MEANS . -19/-20/32|of NEG 24/47/-3|of NEG HARM 51/15/-2|of SOON -28/-2/-1
|of SOON . -29/-2/-1|of WORK 43/22/0|of _ , -80/18/-32|of _ . 42/21/14|of _ BODY -56/-29/-1|of _ BUT -56/-18/-1
|of _ GONE 82/104/-14|of _ HARM 51/15/-2|of _ KIN 69/26/6|of _ LIVE 53/39/-2|of _ MEANS -39/-30/-12
|of _ PAST -23/-67/-5|of _ PILLS 53/27/-6|of _ PLAN -12/-16/-12|of _ SOON 63/35/-1|of _ _ , 11/-2/-14|of _ _ . 10/46/-3
|of _ _ HE -31/-39/-7|of _ _ NEG -39/-24/-5|of _ _ and 38/61/12|of _ _ can -47/-17/-1|of _ _ ended 51/15/-2
|of _ _ every -35/2/-1|of _ _ in 57/56/-1|of _ _ is 55/56/-22|of _ _ it 6/44/26|of _ _ me 50/25/0|of _ _ more -4/78/-1
|of _ _ this 39/-43/0|of _ _ to 77/21/-22|of _ _ with -52/-65/-1|of _ cuts -9/-11/36|of _ for -58/-20/-1
|of _ here 61/19/0|of _ i -43/-1/-5|of _ is -25/-10/1|of _ life -2/-29/-1|of _ my -15/41/37|of _ than 40/39/-1
|of _ that -40/34/0|of _ this -53/-33/0|of _ wants 47/10/-33|of _ with 55/28/-1|of bed 19/94/-16|of being -8/-36/-5
|of being here 47/7/0|of car 104/96/0|of cuteness -38/-55/-1|of em 48/53/0|of everything -2/52/-1|of it 11/58/-25
|of it . 31/60/-21|of life 40/20/-2|of life . 56/44/-1|of me . -49/-26/-1|of me SOON 33/28/0|of me wants 49/11/-5
|of month 70/4/0|of my -64/-21/45|of my BODY -53/-16/-1|of my KIN 92/45/26|of my MEANS -39/-29/-12
|of my life -26/-50/-1|of oxygen -2/29/0|of pier 40/33/0|of pier and 40/33/0|of pretending -4/65/0|of river -1/-47/0
|of spiders -12/-35/-2|of term -26/-57/-2|of using 46/53/0|off . . -23/-8/34|off DEAD 52/18/25|off DEAD . 48/17/25
|off HIGH 22/101/-40|off HIGH . -1/46/-4|off NEG -41/-16/-2|off _ , -27/-85/-18|off _ . 81/89/44|off _ HIM -15/-55/18
|off _ _ . 60/44/46|off _ _ am 10/34/0|off _ _ at 31/9/0|off _ _ i -10/-43/-17|off _ i 59/77/-2|off _ me -49/9/-4
|off myself 63/35/0|off this 105/60/-2|off to -130/-158/-4|office . 27/19/-7|office . . 27/19/-7|ok . -67/-59/-32
|ok . . -73/-33/-7|ok _ . -87/-60/-8|ok _ _ . -60/-57/-8|old -131/-88/70|old _ . 28/61/-14|old _ _ . 16/47/-1
|old soldier -1/39/0|on -27/-52/-4|on . -35/37/-14|on . . 56/115/-14|on 4th 23/45/-1|on 4th and 12/39/-1
|on GONE -20/-38/0|on GONE . -20/-38/0|on HIGH 84/106/7|on HIGH , 88/76/7|on HIGH . 37/12/48|on HIGH waiting -53/-48/0
|on LIVE 61/34/4|on LIVE . 64/15/1|on NEG 35/39/-2|on ONPURPOSE 152/107/-5|on ONPURPOSE , 33/39/-2
|on ONPURPOSE . 53/41/-3|on SOON -27/-41/-13|on SOON , -29/-73/-2|on SOON . -70/-68/-11|on _ . 56/56/34
|on _ BODY 91/76/17|on _ FOOD 37/42/-1|on _ HE 99/102/6|on _ JUMP 28/29/-1|on _ KIN 3/54/-2|on _ MANY -58/0/17
|on _ NEG -30/-32/0|on _ PAST -57/-88/-4|on _ PILLS 58/72/0|on _ SOON -35/-18/-3|on _ _ HIGH 42/22/-4
|on _ _ MANY 8/-41/-2|on _ _ NEG 26/43/1|on _ _ PAST -43/-50/28|on _ _ SOON 9/19/-5|on _ _ am -33/-22/-2
|on _ _ break 41/45/0|on _ _ cat -48/-47/0|on _ _ feet 32/34/0|on _ _ i 50/-23/-1|on _ _ is -8/11/35
|on _ _ it 85/98/-16|on _ _ my 31/101/-14|on _ _ sunset -27/-30/0|on _ _ too -35/-47/0|on _ _ towel 35/29/0
|on _ and -45/-55/38|on _ around 55/23/0|on _ break 26/79/-2|on _ chest -19/49/0|on _ course -35/-53/5
|on _ earth 36/50/0|on _ i -55/-34/32|on _ life 94/28/-1|on _ mind 55/37/-2|on _ planet 37/45/0|on _ right 49/39/0
|on _ side 65/41/-16|on _ this -96/-55/-29|on _ to -39/-40/1|on _ waiting -53/-48/0|on _ with 116/64/-2|on and 7/69/-3
|on beach -27/-34/0|on bed 74/67/0|on bed . 89/78/0|on being 93/34/-2|on being around 55/23/0|on by -1/36/0
|on couch -4/38/0|on desk 58/59/-2|on earth 19/10/-4|on every 3/40/-1|on every break -1/39/0|on holiday -36/-51/-1
|on kitchen 63/74/-2|on life -67/-54/-2|on life . -8/43/0|on me . -27/-39/0|on my -15/53/94|on my BODY 106/92/-20
|on my FOOD 40/44/-1|on my PAST -40/-71/0|on my course -35/-53/5|on my mind 55/37/-2|on myself 10/42/0
|on parapet 57/60/0|on phone -6/0/57|on sofa -49/-45/-2|on table 45/68/-2|on that -45/-54/-2|on this , -10/58/0
|on this . -16/67/-1|on this earth 36/50/0|on this planet 37/45/0|on time -43/-51/-29|on time . -31/-42/0
|on verge 35/43/-2|on verge of 35/43/-2|on way 55/36/0|on with 66/10/-1|on with life 63/7/-1|once 33/-36/-21
|one 51/12/15|one . 16/66/-16|one . . 48/66/-16|one _ _ . 73/61/-50|one _ _ END 71/25/-7|one _ _ me 72/49/0
|one _ _ my -42/-38/-1|one _ _ time -43/-38/0|one _ _ to 107/98/9|one _ at -44/-40/0|one _ day 49/45/0
|one _ in -19/-31/48|one _ is 32/16/-1|one _ left -14/-36/0|one _ to 20/3/1|one at 70/57/-11|one day -118/-100/-1
|one day at -43/-38/0|one less 64/51/-1|one life -55/-12/0|one of 11/-32/78|one round 34/31/0|one to 11/41/0
|ones 122/100/-8|ones _ _ . 55/49/-7|ones who 46/37/-1|onions -24/-50/0|online -44/-50/60|online _ . -13/-48/34
|only 60/146/-24|only . -15/-82/-3|only DEATH 72/32/-1|only WANT rest -62/0/0|only _ . 65/-1/35|only _ HE 4/54/-5
|only _ _ . -49/-18/32|only _ _ DEAD -13/-77/0|only _ _ am -18/-35/-1|only _ _ is 39/67/-19|only _ _ notice -16/31/0
|only _ _ to 57/-6/0|only _ _ works 47/8/0|only _ i 9/-37/-3|only _ rest -62/0/0|only _ that 51/10/0
|only thing 55/13/-2|only way i -39/-37/0|onto 71/50/0|oops 33/26/0|oops . 33/26/0|oops . . 33/26/0|oops _ . 33/26/0
|oops _ _ . 33/26/0|op -70/-98/-3|open 54/49/-7|open . 35/46/-3|open . . 56/45/-2|open _ _ . 42/-3/-3|open and -2/41/0
|opened _ , -32/-56/0|opening -10/-12/0|opioids 71/64/-1|opioids . 45/36/-1|opioids . . 45/36/-1|opioids _ . 45/36/-1
|opioids _ _ . 45/36/-1|option 63/36/-4|option _ . 56/34/-2|option _ _ . 56/34/-2|option left 50/28/-1
|option left . 48/27/-1|or DIE -90/-40/0|or HIGH 84/51/-1|or _ . -1/108/-1|or anything 8/25/-2|order _ . -18/-33/-2
|ordered -31/-67/1|other _ _ . 85/52/21|other _ of -51/-57/0|other side 56/66/0|other side of -51/-57/0|others 40/0/-1
|our -98/-113/108|our _ . 37/27/-8|our _ SAY -64/-36/83|our _ _ " -4/-17/52|our _ _ . 54/41/-8|our passports 55/55/-15
|out 64/28/0|out , HE -52/-36/-1|out . 87/104/9|out . HE 76/67/-11|out SOON -52/-33/-12|out SOON . -55/-40/0
|out _ SOON 78/96/0|out _ WORK -28/-40/-1|out _ _ END -63/-49/0|out _ _ for -47/-9/-15|out _ _ is 33/71/-32
|out _ duck -4/-73/0|out _ for -39/-39/0|out _ good 71/79/-3|out _ it 125/52/-2|out _ life 63/32/-1|out _ me -42/9/0
|out _ my -43/-20/-17|out and 35/28/-60|out for duck -4/-73/0|out for good 71/79/-3|out in 61/63/1|out of it 52/9/-2
|out of life 63/32/-1|out of my -36/-37/-11|out with -44/-51/9|outlived -33/42/0|outlived _ _ . -18/51/0
|outlived my -9/50/0|outside 103/66/-40|outside _ _ . 34/44/-22|outside _ on 58/37/-35|over -55/-97/3|over , -7/-45/-2
|over . 93/112/13|over . . 48/95/14|over END 38/34/0|over END it 38/34/0|over HIGH -53/-46/-3|over _ , -72/-24/-5
|over _ BODY -30/-38/0|over _ SOON 38/46/-2|over _ _ . 70/74/22|over _ _ DIE -50/7/0|over _ _ in 39/34/0
|over _ by -28/-43/0|over _ head 15/44/-1|over _ me 43/26/0|over _ my -44/2/0|over _ to -60/-1/0|over edge 34/31/-1
|over here -8/-37/0|over here . -8/-37/0|over it -49/-22/-2|over my head 15/44/-1|over rail 42/40/-1
|over rail SOON 33/35/0|overdose 5/26/49|overdosed 80/91/3|owe -4/-60/-1|own 55/15/-1|own BODY 37/29/-1
|own DEATH 57/37/-7|own DEATH . 50/29/-6|own _ . 21/55/-18|own _ _ . 20/80/-13|own fringe -49/-47/-8
|own fringe . -40/-35/-8|own life 47/-4/-14|own too -47/-8/0|oxygen -2/29/0|oxygen _ . -2/28/0|oxygen _ _ . -2/28/0
|packet 58/49/-1|packet _ _ . 48/36/0|packets 61/31/58|pain -65/68/1|pain . 94/51/7|pain . . 93/81/7|pain _ . 107/118/7
|pain _ _ . 58/155/6|pain _ _ me -30/-67/0|painful 80/60/-1|painful _ _ . 77/59/-1|painkillers 38/29/-11
|painless 68/57/-3|painless _ . 55/43/-1|painless _ _ . 55/43/-1|painless ways 51/40/-2|painless ways . 44/31/0
|paint -46/-87/-9|painting -47/-66/-38|painting _ . -40/-61/0|painting _ _ . -40/-61/0|pancakes -52/-39/-1
|panic 56/81/22|panic , 25/60/0|panic attack -21/-58/-2|paper -59/-68/-3|paper _ . -42/-46/0|paper _ _ . -44/-49/-1
|papers , 31/44/-1|paperwork -42/-44/-3|paramedic -8/-46/29|paramedic _ _ can -2/-48/0|paramedic _ i -1/-46/0
|paramedic and -1/-46/0|paramedic and i -1/-46/0|parapet 64/67/-1|parapet . 48/43/0|parapet . . 48/43/0
|parapet _ . 48/43/0|parapet _ _ . 48/43/0|parents 27/82/-78|park , -32/-33/0|park . -43/-53/-1|park . . -42/-52/-1
|parked 45/64/-1|parked _ HIGH 34/49/-1|parked _ _ , 19/40/-1|parked at 30/55/-1|parked at HIGH 19/40/-1|part -34/75/-5
|part _ _ wants 43/6/-4|part _ me -24/38/-5|part of -25/32/-5|part of me -24/38/-5|partner 94/58/66|party -125/-125/-48
|party . -52/-43/-1|party . . -45/-46/-1|party _ . -54/-53/-1|party _ _ . -66/-57/-2|passed -70/-51/-23
|passed , -16/44/-1|passed _ _ , -1/60/-3|passed in -4/61/-3|passes -5/48/-2|passive 43/41/0|passive si 43/41/0
|passport 59/57/-5|passports 55/55/-15|past 103/46/-26|past _ SOURCE 31/36/0|past _ _ i 71/11/0|peace 105/87/-5
|peace _ . 40/44/-1|peace _ _ . 59/80/-2|peas -46/-69/0|pen -18/-54/-1|people 76/85/-90|pepper -25/-48/-1
|permanently 104/68/4|permanently _ . 71/41/0|permanently _ _ . 71/41/0|person -74/37/90|person . 4/56/-6
|person . . 4/56/-6|person _ . -11/34/-6|person _ _ . -36/97/-30|pesticide 35/29/-4|petrol 55/66/-12
|pharmacy -38/-51/-1|phase -38/-21/-1|phase . -18/-32/0|phase . i -18/-32/0|phase _ _ am -18/-32/0|phase _ i -26/-31/0
|phenyl 41/30/0|phenyl , 41/30/0|phone -20/-2/-1|phone . -61/-3/25|phone DEAD -27/-58/0|phone _ . -82/-59/34
|phone _ _ . -93/-75/65|phone _ in 43/32/-1|photo -51/-12/27|photo _ _ . -64/-58/5|photo of -40/-54/29
|photos -35/-57/37|photos _ HIGH -36/-43/37|photos _ _ . -28/-41/35|photos of -35/-44/45|picked 43/39/1
|picked _ . 74/57/5|picked _ i 63/19/-1|picked day 93/34/-1|picked day . 52/27/0|pictures -66/-61/-2
|pictures _ _ . -54/-49/-30|pictures of -20/-23/58|piece -22/-33/0|piece of -17/-31/0|pieces -15/106/0|pier 34/-9/-1
|pier and 40/33/0|pill -39/-58/36|pillows -34/-55/-1|pillows . -34/-55/-1|pillows . . -34/-55/-1|pillows _ . -34/-55/-1
|pillows _ _ . -34/-55/-1|pills -63/-31/78|pins -27/-55/-1|pistol 52/53/-3|pizza -30/-53/-5|place 14/46/-56
|place _ and 84/59/-14|places 84/15/0|plain _ _ . 3/73/0|plan 61/62/-11|plane -50/-70/-1|plane _ _ . -44/-47/-1
|planet 54/57/0|planet . 39/52/0|planet . . 37/51/0|planet _ . 53/56/0|planet _ _ . 54/57/0|planning 146/188/18
|plant -60/-76/-54|plant _ . -30/-38/0|plant _ _ . -36/-54/-1|plants -48/-105/-4|plants . -12/-68/0|plants _ . -2/-67/0
|plants _ _ . -8/-73/0|play -39/-87/-24|playing -20/-52/-2|playing _ . -37/-46/0|playing _ _ . -37/-46/0
|please 75/56/92|please HE 38/43/-25|please KILL 10/28/0|please KILL me 18/36/0|please _ NEG 37/34/-21
|please _ _ mean 18/43/0|please _ me 28/35/-6|please _ on -21/-17/52|please check -23/-19/52|please check on -21/-17/52
|please do 31/32/-20|please do NEG 37/34/-21|please look -35/-25/106|please tell -55/-55/-11|plumber -32/-84/-5
|plumber _ . -24/-44/-4|plumber _ _ . -24/-44/-4|point 50/9/-16|pointless -33/71/-3|poison 79/78/62|police 93/76/-2
|pool -69/-68/-2|pool . -29/-34/-2|pool . . -29/-34/-2|pool _ . -29/-34/-2|pool _ _ . -47/-50/-2|popped 46/29/-3
|popped _ _ . 26/24/-2|popping 43/9/-2|popping MANY 50/47/-1|porter -16/-30/58|portugal -49/-66/0|portugal . -49/-66/0
|portugal . . -49/-66/0|portugal _ . -49/-66/0|portugal _ _ . -49/-66/0|post 69/32/88|posted -57/-87/166
|posted LETTER -32/-38/21|posted _ LETTER -36/-44/50|posted _ _ . -34/-28/12|posted _ _ MEANS -20/-25/32
|posted _ of -23/-28/52|posted photo -16/-22/50|posted photo of -16/-22/50|posts 16/6/34|poured 69/34/-13
|power -20/-43/-1|power HARM -28/-22/0|power _ _ . -12/-40/-1|pray 109/48/-6|pray _ DEATH 38/35/-1
|pray for DEATH 38/35/-1|prayed -7/69/0|prayer -63/-89/0|prefer 122/74/-1|prefer _ DEAD 55/21/0|prefer to 52/42/-1
|pregnant and -37/-31/0|prepared 98/54/-1|present -64/-90/-3|present _ _ . -58/-71/-3|presentation -37/-63/0
|pressed 36/51/0|pressure -76/-48/-1|pretend 54/34/0|pretending -25/116/0|pretending _ am -5/51/0|pretending i -5/51/0
|pretending i am -5/51/0|pretty 65/22/-1|prevention -109/-127/-18|prevention _ _ . -41/-44/-15|price -42/-55/-1
|price _ . -39/-42/-1|price _ _ . -39/-43/-1|pride -22/-84/-1|printer -108/-141/-1|prison -14/41/0|prison _ _ . -1/46/0
|progress 38/35/-1|progress _ . 39/35/-1|progress _ _ . 39/35/-1|project -67/-54/-1|prologue -38/-21/0
|prologue . -38/-21/0|prologue . . -38/-21/0|prologue _ . -38/-21/0|prologue _ _ . -38/-21/0|promised _ _ i 51/19/0
|proud -75/-71/-32|proud . -24/-46/-3|proud . . -24/-46/-3|proud _ . -25/-46/-3|proud _ _ . -74/-81/-32
|proud of -55/-89/-29|pub -83/-66/-4|pulled 9/-71/-8|punched 42/55/-20|punching 62/34/-1|pupil -14/-13/48
|puppies -23/-44/-1|purple -47/-53/0|purpose 87/102/-5|put _ _ in -23/-42/4|put _ _ me 46/16/0|put _ _ my 67/65/-3
|put _ in 20/13/24|put _ to 36/27/1|put bullet 47/38/-2|put bullet in 47/38/-2|put on -29/-54/0|puzzle -27/-61/0
|quarry 39/15/0|quarry . 40/16/0|question 61/55/-2|queue -55/-124/-3|queue , 37/25/0|quickly 40/31/0|quickly . 40/31/0
|quickly . . 40/31/0|quickly _ . 40/31/0|quickly _ _ . 40/31/0|quiet -74/-59/64|quiet _ . -45/-109/69
|quiet _ _ . -28/-53/68|quiet again -4/-20/57|quiet again . -4/-20/57|quietly 62/62/-3|quietly . 32/45/-3
|quietly . . 32/45/-3|quietly _ . 32/45/-3|quietly _ _ . 32/45/-3|quit -70/-108/-1|radio . 44/54/-46|rage -7/-60/-3
|raha 61/-2/114|raha hoon 63/5/-2|raid -10/-53/20|rail 160/122/-2|rail SOON 33/35/0|rail _ HIGH 46/36/-1
|rail _ _ wind 33/35/0|rail of 46/36/-1|rail of HIGH 46/36/-1|railing 68/60/-3|railway 73/37/5|railway SOURCE 86/56/0
|railway _ , 62/60/0|rain -30/-112/-10|rain _ _ . -2/-93/-1|ran -80/-74/-1|rang -72/-76/63|rang _ . -36/-27/57
|rang _ _ . -36/-27/57|raped 186/182/-17|rather 35/33/13|rats 29/13/0|razor -19/-42/10|razors 51/25/0|read -47/-82/5
|read _ . 51/25/-1|read _ _ . 61/39/-1|read _ it 35/26/0|read this 77/55/0|read this . 53/28/0|read this it 35/26/0
|reading 16/-27/-29|reading _ , 32/19/0|reading this , 32/19/0|reads _ _ . 3/-10/55|ready -40/-91/5|real 63/32/38
|real . 57/60/20|real . . 56/58/20|real _ . 64/67/44|real _ _ . 44/62/44|reason 36/88/29|recently 34/24/-1
|recently . 34/24/-1|recently . . 34/24/-1|recently _ . 34/24/-1|recently _ _ . 34/24/-1|recipe -22/-44/-4
|recipe _ _ . -18/-42/-2|recognise -2/58/0|record -11/-37/-1|red -27/-54/-2|red . 70/38/-1|refill -34/-31/0
|refill _ _ . -34/-31/0|refill my -33/-25/0|refused -1/-13/0|rehearsals -82/-94/0|rehearsals _ _ . -82/-94/0
|relapse 98/106/0|relapsed 72/21/22|relieved 98/43/-5|relieved . -44/-44/0|relieved . . -44/-44/0|relieved _ i 53/9/0
|relieved if 53/9/0|relieved if i 53/9/0|remember 43/96/-5|remember _ _ funny 42/29/0|remember _ as 42/29/0
|remember me 68/59/0|remember me as 42/29/0|report -65/-74/102|report _ _ . -11/-39/52|resolved 63/31/-1
|resolved to 63/31/-1|result _ . 55/40/0|result _ _ . 55/40/0|review -37/-28/0|review _ . -37/-28/0
|review _ _ . -37/-28/0|reviews -11/-23/0|reviews _ . -11/-23/0|reviews _ _ . -11/-23/0|revolver 157/114/0
|revolver and 106/53/0|rice -38/-40/-10|rice is -24/-16/-2|rid 57/36/0|rid of 57/36/0|ride -4/-34/0|rifle -37/-15/53
|right 30/39/-32|right SOON 68/68/-9|right SOON . 32/54/-4|right _ . 73/44/0|ring . 2/22/23|road 31/-20/20
|robot -3/28/0|robot _ _ . -3/28/0|rock -31/55/-3|rock _ _ . -18/30/-1|rock bottom -13/89/-1|romantic -2/-37/0
|romantic _ _ . -2/-37/0|roof 42/40/2|room -3/-29/-62|room , -16/-53/-3|room . 24/23/-13|room . . 22/46/-7
|room _ LOW 56/41/0|room _ _ . 89/97/-10|room is 42/57/0|room is LOW 56/41/0|roommate -15/-20/80|roommates . -49/-39/0
|roommates . . -49/-39/0|rope 13/32/64|roped -36/-54/0|roses -121/-132/-51|roses and -43/-32/0|round _ MANY 33/27/0
|round _ _ . -70/-63/-2|round _ _ it 24/24/-4|round to -30/-53/0|roz 75/77/-1|roz , 75/77/-1|rubbish , -3/-38/0
|rubbish _ _ . -12/17/-3|ruin -42/20/0|ruined -47/22/-7|ruined _ _ . -64/6/-1|ruined my -40/9/0|run _ _ . 45/45/-4
|run away -42/19/0|running -58/17/-4|running _ _ NEG -41/-28/0|sad -104/54/-18|sad MANY -9/67/0|sad _ . -53/49/-16
|sad _ _ . -93/52/-17|sad _ _ LOW -1/-58/0|sad and -22/-68/0|sadness -27/94/-2|sadness _ _ . -38/60/-2|safe 36/-49/20
|safe . 35/3/3|safe . . 61/73/3|safe SOON -29/-32/0|safe SOON , -39/-47/0|safe _ , -39/-47/0|safe _ . 73/89/3
|safe _ _ . 128/80/2|safe _ home 46/17/11|safe _ myself 46/31/0|safe at 51/43/11|safe at home 51/43/11|safety 24/14/-5
|safety _ . 43/36/-2|safety _ _ . 37/2/-2|said -27/-19/49|salary -46/-97/0|salary _ _ . -46/-96/0|sale -34/-51/-1
|sale _ _ . -42/-53/-1|same 64/127/0|same _ _ . 44/42/5|sandwiches -13/-34/-1|sat _ _ , 32/34/0|sat _ me -48/-33/-1
|sat on 82/63/-2|sat with -9/-9/-8|sat with me -48/-33/-1|save _ . 38/17/0|save _ _ . 38/17/0|save me 39/11/0
|saved 86/23/-6|saved . 35/-10/-5|saved . . 42/-10/-5|saved _ . 58/6/-6|saved _ _ . 51/1/-6|saves -15/-61/-6
|saw -40/-52/109|saw _ _ . -36/-64/41|saw me -36/-53/0|say 111/85/7|saying -109/-147/101|saying HE -45/-36/58
|saying LETTER 60/44/-3|saying LETTER to 46/34/-2|saying _ WANT -48/-5/1|saying _ _ . 4/-69/-6|saying _ _ NEG -63/-19/2
|saying _ _ WANT -40/-1/2|saying _ _ be -18/-48/43|saying _ _ to -57/-9/14|saying _ to 55/36/-2|saying _ would 2/-33/41
|saying i -57/4/0|saying i WANT -43/0/0|saying that -40/-1/3|scars -7/96/-3|scars _ old -2/67/-2|school 141/157/37
|schoolgirl -36/-26/0|scissors 82/92/-19|scouts -37/-43/0|screaming _ _ , -55/-48/18|scripting -27/-41/0
|scripting _ _ SAY -27/-41/0|scripting _ me -27/-41/0|scripting helps -27/-41/0|scripting helps me -27/-41/0
|sea _ . -29/-47/-1|sea _ _ . -32/-49/-1|sea and 49/35/-1|sealed 38/15/0|season -41/-55/-24|sedatives 39/33/0
|sedatives _ . 39/33/0|sedatives _ _ . 39/33/0|see 49/73/-48|see NEG 7/44/0|see SOON 71/63/0|see SOON . 102/96/0
|see _ _ . 53/33/-11|see _ _ LIVE 45/1/0|see _ _ am 67/2/0|see _ _ should 43/0/-1|see _ day 41/20/0|see _ i 85/10/-1
|see _ more -12/-63/0|see _ of -13/-45/0|see _ year 59/19/2|see another 54/44/0|see christmas 64/18/0
|see future -53/1/0|see new 53/15/2|see new year 59/19/2|see one -12/-63/0|see one more -12/-63/0|seeing _ it 42/10/-1
|seems 71/98/5|seems _ _ . 57/53/-2|sees -72/-31/17|self -15/-41/-2|self _ _ i 8/-33/0|self care 8/-35/-1
|self care and 8/-33/0|selfharming 115/40/109|selfharms -19/-36/100|sell -75/-139/-1|sell _ _ , -32/-50/0
|send -15/-45/-22|send _ _ . -52/-58/-3|send _ home -37/-39/0|send me -25/-37/0|send me home -36/-40/0|sends 63/39/24
|sense -62/10/-5|sent -48/-61/82|sent me -28/-62/65|series -48/-93/-9|series . -27/-46/0|series . . -27/-46/0
|series _ . -27/-46/0|series _ _ . -27/-46/0|serious -67/-78/20|sertraline 31/11/0|sertraline , 37/21/0
|sertraline _ _ , 38/22/0|served -15/-17/30|server -52/-58/72|server . 11/-19/39|server . . 11/-19/39
|server _ . 5/-27/37|server _ _ . -29/-16/37|serves -39/-36/-10|serves _ _ . -39/-36/-10|set 112/50/-11
|set _ _ . 50/10/-3|set to 57/59/-2|seven -51/-21/-2|seventeen -13/-22/45|shaadi -19/-46/0|shake 81/63/-4
|shake KIN 46/31/0|shake KIN . 46/31/0|shake _ . 60/43/0|shake _ _ . 83/71/-1|shaking , 37/10/-3|shame -66/75/-2
|shame _ _ . -48/41/-1|shaving -68/-69/-1|shaving _ . -30/-37/-1|shaving _ _ . -68/-69/-1|she -53/-66/86|shed 79/-14/-4
|shed . 53/45/-2|shed . . 48/42/-1|shed _ . 48/42/-1|shelf -75/-74/-1|shell -4/51/0|shell . -4/51/0|shell . . -4/51/0
|shell _ . -4/51/0|shell _ _ . -4/51/0|shifts 0/-68/0|shirt -11/-45/-1|shirt _ . -9/-42/0|shirt _ _ . -9/-42/0
|shoes -44/-27/-2|shoes . -31/-46/0|shoes . . -31/-46/0|shoes _ . -32/-53/0|shop . -40/-18/-16|shop . . -40/-18/-16
|shop _ . -48/-31/-16|shop _ _ . -49/-32/-16|shopping _ _ . -12/-49/-5|short -43/-69/-5|shot -77/-66/-44
|shotgun 38/48/20|should 14/-4/65|should DIE -45/-30/-2|should DIE . -46/-31/-2|should END 70/30/-1
|should _ KILLED 48/27/0|should _ _ . 75/12/22|should _ _ me 12/49/-1|should _ be -25/-30/-2|should have 37/103/-2
|should have KILLED 47/27/0|should i -30/-32/85|shouted -22/-63/0|shouts 16/21/55|shouts _ _ , -22/-19/34
|shouts and -21/-22/62|show -61/-41/-12|show . -34/-39/-11|show . . -34/-39/-11|show _ . -52/-49/-11
|show _ _ . -56/-59/-12|shut 88/44/-2|shut . 48/48/-2|shut . . 48/48/-2|shut _ . 40/37/-2|shut _ _ . 54/34/-2
|si 86/75/0|si . 68/53/0|si . . 68/53/0|si _ . 68/53/0|si _ _ . 68/53/0|sick 1/-54/-16|side , -35/-61/0
|side _ , -34/-22/0|silence -21/43/0|silence in -20/38/-1|silly -37/-25/-1|silo 35/15/0|since 2/62/38
|since HE passed 2/43/0|since _ . 63/94/18|since _ _ . -4/56/51|since _ passed 10/43/0|since i -29/-16/-1
|sing -56/-107/-4|sing _ _ . -39/-89/0|singing -23/-36/-2|single -64/61/-7|sinking -9/58/0|sister -58/-101/93
|sit -45/34/-35|sit _ . -41/-19/0|sit in -32/52/0|sitaki 48/39/0|sitaki _ tena 48/39/0|sitting 83/118/4
|sitting _ _ . 2/36/-5|six -26/-72/37|six . . -17/-28/-5|six _ . -32/-8/-6|six _ _ . -39/-32/-15|six _ _ i 45/21/-5
|six days 39/38/-1|six feet 39/25/-1|six feet under 39/25/-1|skatepark -78/-88/-2|skatepark . -19/-34/-1
|skatepark . . -19/-34/-1|skatepark _ . -19/-34/-1|skatepark _ _ . -51/-55/-2|skipping -38/-39/0|slack -46/-49/0
|slapping 51/27/0|slay -35/-44/0|slayed -21/-41/-5|slayed _ . -20/-38/0|slayed _ _ . -20/-39/-5|slayed me -20/-38/0
|slayed me . -20/-38/0|sleep 13/-33/-5|sleep , i -12/-52/-5|sleep MANY -5/-31/-1|sleep _ , -53/-71/0
|sleep _ NEG -76/4/-4|sleep _ SOON -22/-46/0|sleep _ _ . 10/-37/-3|sleep _ _ NEG 45/25/-1|sleep _ _ have -59/13/0
|sleep and NEG -59/-48/-3|sleep for 45/55/58|sleep forever . 11/31/-1|sleepers 46/47/-3|sleeping 99/75/-6
|sleeping PILLS 68/40/-2|sleeping _ . 44/44/4|sleeping _ _ . 49/54/1|sleepover -42/-74/0|slept -72/-106/-10
|slept DEAD -42/-33/-1|slept DEAD . -42/-33/-1|slept _ . -49/-73/-6|slept _ _ . -60/-61/-7|sliced 37/47/0
|slicing 59/72/-1|slicing _ BODY 33/34/-1|slicing my 61/73/-1|slicing my BODY 33/34/-1|slit _ BODY 44/42/0
|slit my 66/53/-1|slit my BODY 50/44/0|slot 18/60/0|slow -11/-61/-13|slowly -35/13/-22|small -81/-62/-3
|small . -45/-74/-1|small _ . -43/-86/-1|small _ _ . -30/-37/-1|smash 49/61/-1|smash _ _ . 42/28/0|smashing 74/42/-35
|smashing _ _ and 59/40/-17|smashing _ up 59/40/-17|smiled -59/-66/-2|smoking -52/-52/-4|smoking . -38/-46/-1
|smoking . . -38/-45/0|smoking _ . -38/-45/0|smoking _ _ . -38/-45/0|smother 117/89/-5|smother KIN 42/38/-1
|smother KIN . 42/38/-1|smother _ . 68/63/-1|smother _ _ . 101/87/-2|snap 38/10/0|sneeze -10/-43/0|sneeze . -10/-43/0
|sneeze . . -10/-43/0|sneeze _ . -10/-43/0|sneeze _ _ . -10/-43/0|sniper 47/25/12|sniper . 52/50/0|sniper . . 52/50/0
|sniper _ . 52/50/0|sniper _ _ . 52/50/0|snooker -32/-33/0|snooker . -32/-33/0|snow 0/-37/0|snow _ . -21/-41/0
|snow _ _ . -18/-39/0|sober . 49/17/0|sober . . 49/17/0|sober _ . 51/19/0|sober _ _ . 52/39/-1|sock -42/-31/-2
|sock _ _ . -42/-31/-2|sofa -75/-99/-4|sofa . -38/-40/-2|sofa . . -38/-40/-2|sofa _ . -38/-41/-2|sofa _ _ . -56/-58/-2
|soldier -1/39/-2|some PILLS 78/69/-2|some PILLS . 36/37/0|some PILLS and 42/32/-1|some _ _ . 26/37/-2
|some _ and 37/34/-1|some _ i -26/51/-3|some days -74/23/-3|some days i -50/16/-2|some slack -46/-49/0|someone 0/-5/94
|something 170/99/52|something . . -74/-34/31|something _ HIS 50/52/0|something _ _ . 10/27/29
|something _ _ FOOD 50/52/0|something in 38/105/-11|something in HIS 50/52/0|sometimes -67/-18/-17
|sometimes _ THINK -49/43/-17|sometimes i -35/12/-17|sometimes i THINK -49/43/-17|son -95/-85/130|song -13/-19/14
|soon 101/87/-1|sorry 91/52/3|sorry . 38/-10/-3|sorry . . 32/17/-3|sorry _ . 63/46/-5|sorry _ _ . 77/73/25
|sorted -34/-85/-21|sorted _ _ , -15/-37/0|sorted it -46/-68/-20|soul -44/133/-2|soul . -34/18/0|soul . . -34/18/0
|soul _ . -35/67/0|soul _ TIRED -1/39/-1|soul _ _ . -37/119/-1|soul is -1/47/-1|soul is TIRED -1/39/-1
|sounded -28/-20/94|sounded _ . -14/-7/63|sounded _ _ . -14/-7/63|soup -62/-108/-15|soup . -21/-36/-14
|soup . . -20/-36/-13|soup _ . -31/-47/-13|soup _ _ . -35/-52/-13|sourdough -23/-65/-5|spain -44/-33/0
|spain . -41/-27/0|spain . . -41/-27/0|spain _ . -41/-27/0|spain _ _ . -41/-27/0|spider -51/-63/0
|spider _ _ . -48/-54/0|spiders -40/-72/-2|spiders _ . -28/-47/-1|spiders _ _ . -37/-68/-1|spirit 6/70/-4
|spirit _ _ . -3/47/-1|spoiled -32/-18/0|spoon 2/-28/-2|spoon _ . -33/-49/0|spoon _ _ . -33/-49/0|spreadsheet -29/-32/0
|spreadsheet . -29/-32/0|spreadsheet . . -29/-32/0|spreadsheet _ . -29/-32/0|spreadsheet _ _ . -29/-32/0
|squad -66/-67/-2|squad _ . -44/-33/0|squad _ _ . -51/-41/-1|stab 142/86/-15|stabbing 100/106/-1|staff 39/21/74
|stairs 34/-39/-31|stairs _ . 52/46/-27|stairs and -39/-34/-4|stalker 46/29/-1|stalking 101/80/-1
|stalking _ _ . 101/80/-1|standing 121/39/-10|standing _ HIGH 35/46/-7|standing _ _ . 74/80/-5|standing at 41/34/-2
|standing on 49/35/-8|stare -49/-3/0|staring 52/44/-5|staring _ _ . 79/73/-4|staring at 52/44/-5|start -81/-116/-1
|started 99/61/-2|started HARM 37/45/-3|started HARM again 27/36/-3|started _ _ . 107/95/13|started _ again 27/36/-3
|started _ me 64/52/-15|starting 91/79/-1|starting _ . 67/52/0|starting _ _ . 69/56/0|starve 53/28/-1|starving 65/-5/7
|starving myself 66/33/0|stash 44/40/0|stash . 44/40/0|stash . . 44/40/0|stash _ . 44/40/0|stash _ _ . 44/40/0
|state -6/-41/0|station -55/-41/5|stay 21/50/-3|stay LIVE 71/44/-1|stay _ . 53/66/-2|stay _ _ . 89/89/-3
|stay _ _ for -17/53/0|stay off -51/-66/0|staying 41/-1/-7|staying LIVE 81/30/-2|staying LIVE . 41/28/0
|stepdad 111/105/-31|stepfather 86/63/-1|stepfather _ me 43/47/-1|stick 85/91/-19|stockpiling 30/30/0|stomach 75/27/-3
|stomach . 27/38/0|stomach . . 14/36/0|stomach _ . 39/5/-1|stomach _ _ . 46/10/-1|stones 112/108/-1
|stones _ _ . 58/53/0|stood 93/38/-39|stop 27/74/-35|stopped -30/-4/50|stopped HARM myself -49/0/0
|stopped THINK -79/0/0|stopped THINK PLAN -79/0/0|stopped _ PLAN -86/21/0|stopped _ _ . -132/61/9
|stopped _ myself -49/0/0|stopped my 82/36/-1|stops 46/28/-3|stops _ . 52/34/0|stops _ _ am -71/2/0
|stops _ from 56/8/-3|stops _ i -68/2/0|stops me 55/10/-3|stops me from 56/8/-3|storey 65/37/0|straight . -10/-49/0
|straight . . -10/-49/0|stranger -38/-25/0|strangled 124/127/-16|strangles 51/44/-2|strangling 69/77/-5|streak 42/14/-2
|streak _ NEG 51/15/-2|streak _ _ HARM 51/15/-2|streak of 38/8/-2|streak of NEG 51/15/-2|stream -50/-57/30
|stream NEG -33/-48/0|stream _ . -41/-37/31|strength 13/54/0|stressed -35/-85/-16|strikes 60/29/-4|strip 53/45/0
|strong 28/91/-2|strong . 24/46/-1|strong . . 23/46/-1|strong _ . 32/48/-1|strong _ _ . 44/50/-1|stuck -45/6/-6
|stuck _ _ head -16/-47/-5|stuck _ my -16/-47/-5|stuck in my -16/-47/-5|study -87/-104/0|study _ . -22/-60/0
|stuff 69/13/12|subscription -48/-43/-2|subscription _ . -42/-38/-2|subscription _ _ . -42/-38/-2|such _ . 19/51/0
|such is -15/-48/0|suck -11/63/0|suffering _ . 68/71/-1|suffering _ _ . 63/59/-1|sugar -81/-102/-3|sugar . -40/-43/-2
|sugar . . -40/-43/-2|sugar _ . -40/-43/-2|sugar _ _ . -43/-56/-2|suicidal 99/66/113|suicide 36/34/-6|summer -73/-65/-4
|summer _ . -43/-54/-3|summer _ _ . -52/-65/-3|summer at -47/-59/0|sun . -2/58/0|sunday 4/-32/-4|sundays -17/-40/0
|sunrise 38/15/4|sunrise . 30/24/4|sunrise . . 30/24/4|sunrise _ . 30/24/4|sunset . . -30/-33/0|sunset _ . -30/-33/0
|sunset _ _ . -30/-33/0|support -79/-138/-20|sure 131/123/-4|sure _ _ . 3/41/-1|surgery 49/22/-3|survive 72/-6/-6
|survived 27/24/-1|suya -59/-95/-3|swallow 36/-32/-5|swallowed 121/91/-29|swallowing 40/85/0|swap 41/27/0
|swear _ _ . 76/45/0|sweets -57/-65/-1|sweets and -18/-44/-1|swerving 52/42/-1|swerving _ _ . 52/42/-1
|swimming -37/-41/0|swing -84/-125/-2|switch -32/-50/-2|switch _ . -41/-70/-1|switch _ _ . -56/-79/-1
|syllabus -42/-39/-2|table 77/65/-4|table , 36/-10/-2|table _ _ . 21/50/-1|tablets 67/63/-6|tabs 37/46/-1
|tabs _ . 37/46/-1|tabs _ _ . 37/46/-1|take -23/-50/-13|takes 71/-49/-38|takes _ _ and 46/35/-2|takes my 109/66/-20
|talk -6/-26/44|talk _ _ . -70/-115/16|talk me 33/6/-2|talk me out 33/6/-2|talk to -73/-62/39|talked TAKE to -38/-52/0
|talked _ to -38/-52/0|talking -92/-163/102|talking PLAN -82/-78/112|talking PLAN DEATH -9/-13/51
|talking _ DEATH -9/-13/51|talking _ me -35/-91/-5|talks -32/-55/55|talks PLAN -30/-50/55|taller -21/-36/0
|taller . -21/-36/0|taller . . -21/-36/0|taller _ . -21/-36/0|taller _ _ . -21/-36/0|tank -35/-31/-10|tap -57/-85/0
|tattoo -57/-85/-2|tattoo _ _ . -56/-79/-1|taught -90/-106/0|tbh 43/81/-3|teacher 12/-25/-47|team -68/-83/-45
|team and -41/-61/-4|teenager -36/-63/35|tell 15/-49/61|tell . 48/38/19|tell . . 39/38/19|tell _ KIN 40/6/-26
|tell _ _ KIN 63/94/-4|tell _ i 70/-17/-12|tell _ to 34/74/-1|tell me -61/-61/-8|tell my 45/99/-35
|tell my KIN 56/29/-26|telling -61/-78/44|telling myself -32/-45/0|tells 68/20/-2|telly -28/-51/-2|telly _ . -26/-44/-2
|telly _ _ . -26/-44/-2|ten -34/-70/-10|ten PAST -45/-19/-4|ten PAST PAST -48/-13/0|ten _ , 77/110/0|ten _ . -73/-96/-1
|ten _ _ i 32/49/-1|ten _ of -61/-55/-2|tena 54/36/0|tena . 81/71/0|tena . . 81/71/0|tena _ . 81/71/0
|tena _ _ . 81/71/0|tennis -42/-39/0|tennis _ . -42/-39/0|tennis _ _ . -42/-39/0|term -33/-45/-17|terminal 39/14/-2
|terminal _ i 40/15/-2|tesco -54/-53/0|tesco , -32/-30/0|test -71/-111/0|test . -35/-57/0|test . . -35/-57/0
|test _ . -35/-57/0|test _ _ . -57/-73/0|testing -47/-7/0|text -60/-66/-15|text . -29/-31/0|text . . -24/-31/0
|text _ . -26/-37/-9|text _ _ . -29/-40/-9|texted -66/-90/98|texted " -1/-1/32|texts -35/-44/37|than _ . 70/93/-3
|than _ PAST 36/34/7|than _ _ , -40/-34/29|than _ _ . 96/29/-7|than _ that -40/-48/0|than _ wreck -4/53/-2
|than eat -89/-66/0|than go 37/33/9|than go PAST 36/34/7|than my 15/-70/0|thank _ _ . -37/-67/-12|thank you for 66/55/0
|thankfully -60/0/0|thanks 5/-69/18|thanks _ . -25/-63/0|thanks for 48/10/15|that -29/-14/40|that . 52/46/-7
|that . . 43/43/-7|that ANYMORE . 44/18/0|that BODY -46/-34/0|that HE -152/-143/107|that HE is -51/-42/17
|that NEG -13/35/0|that SOON 37/80/0|that _ , -10/63/-8|that _ . -42/-23/-40|that _ LAUGH 27/36/0
|that _ LETTER -88/-62/45|that _ MANY 51/43/-2|that _ POINT 69/12/0|that _ WANT -66/12/0|that _ _ , -6/42/2
|that _ _ . 84/67/-45|that _ _ DEATH -40/-37/1|that _ _ KILL -33/17/-1|that _ _ SOON 72/54/0|that _ _ blocked -17/-33/0
|that _ _ it -77/-9/-8|that _ _ me -79/-97/-3|that _ _ one -41/-36/0|that _ _ thing 46/40/-1|that _ am 39/-22/-18
|that _ do 40/10/-2|that _ it 37/16/-1|that _ lie 101/69/0|that _ till 15/60/-2|that _ when -110/-66/-1
|that _ would 56/-13/29|that i 138/116/-38|that i LETTER -51/-30/3|that i WANT -63/13/-1|that i am 39/-22/-18
|that i can -68/48/-2|that i do 40/10/-2|that i would 50/-4/-1|that is 13/51/-17|that is MANY 51/43/-2
|that is NEG -49/4/0|that is POINT 69/12/0|that is it 40/3/0|that meme -49/-68/-3|that my 18/-8/75|that order 20/37/0
|that progress 39/35/-1|that series -18/-42/0|that series . -18/-42/0|that was 103/49/-2|that was lie 52/23/0
|that works 42/12/0|that works and 47/8/0|theatre 28/52/-1|their 47/47/28|them 99/97/-33|then 74/49/23|then . . 2/68/-1
|then _ , 48/58/0|then _ _ , 42/42/-1|then _ _ . 82/81/16|then _ _ over 33/53/-7|then _ my -73/-92/60
|then _ out 39/41/-1|then lights 39/41/-1|then lights out 39/41/-1|therapist -38/-47/-14|therapist _ . -33/-28/0
|therapist _ _ . -58/-63/0|therapist _ i -8/-58/0|therapist and -11/-59/0|therapist and i -11/-59/0
|therapy _ _ and 31/-26/0|there . 34/42/3|there . . 14/67/3|there _ . 73/95/-2|there _ NEG 63/75/-45
|there _ _ day 55/4/0|there _ _ i 26/2/-3|there _ _ in -38/-26/11|there by -44/-72/0|there is NEG 24/77/-12
|these -21/-52/-25|these . 79/72/0|these . . 79/72/0|these _ . -34/-64/-14|these _ _ . 0/-32/-14|these heels -59/-71/0
|they 17/68/-40|thing . . -5/48/-2|thing _ . 40/88/-3|thing _ _ . 66/61/-4|things 27/48/6|things , -93/-88/0
|things . 56/52/16|things SOON , -21/-47/0|things SOON . 62/74/-1|things _ , -21/-47/0|things _ . 93/103/19
|things _ _ . 120/126/18|think -14/17/71|thinking 39/30/-24|thinks 49/6/22|third -95/-106/-1|third _ _ . -47/-72/0
|thirty 20/37/-2|thirty _ . 68/7/-1|this -21/-52/-31|this , -9/138/-1|this . 36/137/-25|this . . -9/110/-24
|this ANYMORE -12/83/-1|this ANYMORE . -12/89/0|this GAME -88/-62/-1|this HIGH -39/-55/-1|this NEG -2/-28/0
|this NEG dishwasher -2/-28/0|this NIGHT 143/86/-2|this POINT . 60/11/0|this WORK -16/-51/-2|this WORK . -21/-53/-1
|this WORK is 43/38/0|this _ . 44/68/0|this _ NEG 76/32/-10|this _ SOON 30/56/0|this _ _ " 31/45/-1|this _ _ , 66/0/-2
|this _ _ . 49/70/-12|this _ _ END -24/-50/0|this _ _ HE 53/36/-21|this _ _ KILL -37/-22/-1|this _ _ PAST -62/-66/30
|this _ _ PLAN -35/-50/0|this _ _ be -21/-46/-1|this _ _ can 41/54/0|this _ _ hard -10/58/0|this _ _ i 23/53/-9
|this _ _ me -94/-134/-4|this _ _ my -38/-38/29|this _ and 34/74/-41|this _ dishwasher -2/-28/0|this _ is -9/-48/-9
|this _ it 44/20/-1|this _ me -69/23/-9|this _ my 28/62/-9|this _ myself 46/40/0|this _ of -60/-85/-1
|this _ on -16/-43/37|this _ to -43/-69/-2|this _ too 25/39/-1|this car -27/-67/0|this earth 64/76/-1|this ends 43/49/0
|this heat -86/-100/-2|this house . -48/-42/-1|this i 102/74/-1|this is 9/43/-24|this is NEG 80/60/-9
|this is PAST -30/-29/2|this is my 27/52/-9|this it LETTER 35/26/0|this life 174/184/-4|this life . 37/41/-3
|this month 24/-69/-1|this month , -26/-71/-1|this month . 21/-12/0|this much 36/-2/0|this old -18/-43/0
|this pain 41/58/-2|this pain . 31/23/-1|this person -27/-58/47|this planet 54/57/0|this planet . 39/52/0
|this time 106/57/2|this time . 39/34/11|this to 49/16/-1|this to myself 46/40/0|this way -46/10/0
|this world 105/118/-3|this world . 44/71/-1|though 15/66/-3|thought -141/-145/-5|thoughts 22/57/-46
|thread , -48/-53/-2|thread . -2/76/0|thread . . -2/76/0|thread _ . -2/76/0|thread _ _ . -2/76/0|threatening 36/19/77
|threatening _ KILL 33/40/2|threatening _ _ me 51/56/-3|threatening to -11/-9/63|threatening to KILL 33/40/2
|threatens -20/-15/66|threatens DEATH -47/-46/67|three 7/-58/35|three days 75/-13/44|three times 15/32/0
|three times . 32/47/0|threw -12/-16/-49|throat 57/75/-8|through 32/12/5|through _ . 20/50/-11|through _ _ . 38/72/-14
|throw 43/18/-19|throw myself 39/43/0|throws 81/50/-13|ticket . -42/-62/0|ticket . . -42/-62/0|tickets -54/-83/-11
|tickets _ . -27/-48/-10|tickets _ _ . -51/-82/-10|tide 65/55/0|tidy -32/-41/-5|tied 110/104/-15|tied _ _ . 84/60/-4
|tied it 51/41/0|til SOON 43/49/0|til SOON . 43/49/0|til _ . 43/49/0|til _ _ . 42/46/0|tiles 48/48/-3
|tiles _ . 51/52/-3|tiles _ _ . 51/52/-3|till 39/58/53|till _ _ . -9/-80/95|till _ in -52/-39/0|till _ is -39/-4/-2
|till i 137/99/-4|time 44/26/-29|time , -14/11/18|time , and -32/-33/0|time _ _ . 73/51/-12|time _ _ i -26/-77/-2
|time _ and -56/-59/0|time _ is 10/-20/-2|time it 41/44/-1|time it is 40/42/-1|times . 19/36/-1|tire . -39/71/0
|tire . . -39/71/0|tired -69/2/-22|tmr 38/48/0|tmr . 38/48/0|tmr . . 38/48/0|tmr _ . 38/48/0|tmr _ _ . 38/48/0
|to . 150/105/-9|to . . 135/87/-7|to BLEED 48/45/0|to DEAD 17/45/0|to DEATH . -70/-14/-19|to DIE 155/131/29
|to DIE . -5/8/40|to DIE BUT -54/13/-6|to DIE LAUGH -27/-38/0|to DIE and 71/69/4|to DIE for -68/-68/-24
|to DIE i -48/1/-1|to DIE if -47/-58/-4|to DIE much 83/24/0|to DIE of -62/-47/0|to DIE on 3/14/48|to DIE this 72/46/0
|to END , 35/-8/0|to END . -71/-37/-1|to END HARM -61/29/-14|to END MANY 31/18/-1|to END being 63/38/-1
|to END call -48/-41/0|to END everything 34/15/-1|to END is -39/-15/0|to END it 80/48/25|to END me -23/-49/-16
|to END my 20/36/-2|to END myself 63/27/-4|to END this -62/-56/-2|to END with 49/33/0|to GONE . -55/-2/46
|to GONE into -28/-74/0|to GONE this 42/7/0|to HARM 108/92/11|to HARM . 91/62/-5|to HARM HE 45/31/-2
|to HARM me 86/92/-14|to HARM my 59/3/-9|to HARM myself -41/-24/-3|to HIM 39/72/-8|to JUMP into -49/-39/0
|to JUMP on -64/-50/0|to KILL 47/65/0|to KILL . 54/39/-2|to KILL KIN 44/67/-1|to KILL everyone 57/33/0
|to KILL me 108/110/-39|to KILL my 63/72/-3|to KILL myself -60/-15/-7|to KILL that -45/-36/0|to KILL this -65/-49/0
|to KILL us 35/49/15|to KILL yourself 72/46/-1|to LIVE 119/90/20|to LIVE , 55/64/-1|to LIVE . 90/37/23
|to LIVE ANYMORE 68/16/7|to LIVE NEG 6/52/-1|to LIVE for 27/-9/0|to LIVE in -29/-48/-6|to LIVE this 46/20/-1
|to MANY and -26/-52/0|to PAST -56/-103/-1|to POINT 14/-81/-6|to SAY 7/-118/46|to TAKE MANY -1/45/-2
|to TAKE me -38/-75/0|to TAKE my -50/-39/8|to THINK -72/-28/0|to WAKE 52/-10/-2|to WAKE up 64/45/-1|to WORK . -17/-62/9
|to WORK SOON 43/57/0|to _ ANYMORE 62/19/7|to _ BURDEN -19/-37/0|to _ BUT -21/23/-15|to _ DEAD 97/110/15
|to _ DEATH -24/106/6|to _ END 78/11/0|to _ FRIEND 72/42/15|to _ HARM -33/42/-17|to _ HE 8/66/22
|to _ HIMSELF -40/-37/39|to _ HIS -48/-73/76|to _ KIN 34/21/-5|to _ LAUGH -35/-48/0|to _ LIVE 84/26/-6
|to _ LOW -17/-55/0|to _ NEG 6/39/-8|to _ PAST -20/53/2|to _ PLAN -47/15/-15|to _ SOON 61/-3/-12|to _ SOURCE 50/12/-1
|to _ WAKE 26/22/-4|to _ _ , -91/-87/-14|to _ _ . 63/72/-23|to _ _ BODY 44/42/-3|to _ _ GONE -52/-32/40
|to _ _ HARM 59/29/0|to _ _ HE 112/68/30|to _ _ HIGH 84/15/-9|to _ _ HIM 39/46/27|to _ _ LAUGH 48/54/-13
|to _ _ LIVE 93/28/-2|to _ _ LOW -30/-116/3|to _ _ MANY 43/50/-13|to _ _ NEG 37/96/-14|to _ _ ONPURPOSE -24/-40/0
|to _ _ PILLS -39/-50/-19|to _ _ SOURCE -45/-49/12|to _ _ THINK -82/-32/0|to _ _ WANT -67/45/43|to _ _ WORK -111/-84/27
|to _ _ again 55/25/-6|to _ _ am 80/68/-4|to _ _ and -30/34/5|to _ _ anyone 53/2/0|to _ _ be 21/35/-3
|to _ _ because 42/37/-18|to _ _ before 53/13/-4|to _ _ by 127/101/0|to _ _ day -37/77/5|to _ _ do 58/42/-3
|to _ _ else 55/25/0|to _ _ front 61/77/-1|to _ _ god -39/-52/0|to _ _ ground 34/27/0|to _ _ hate -26/10/0
|to _ _ in -41/-33/0|to _ _ is -90/-80/32|to _ _ it 57/31/-17|to _ _ lake -35/-77/0|to _ _ life 32/33/-7
|to _ _ me 73/51/-7|to _ _ more 44/24/-1|to _ _ much 42/9/0|to _ _ myself -52/-16/-1|to _ _ old -17/-41/0
|to _ _ on -33/25/-8|to _ _ our 36/48/0|to _ _ over 75/42/0|to _ _ pain 36/25/-1|to _ _ past -32/-31/0
|to _ _ peace 58/56/0|to _ _ real 47/50/0|to _ _ shower -43/-39/0|to _ _ since -22/-53/0|to _ _ this 82/43/-6
|to _ _ time -22/-75/0|to _ _ to -20/24/-8|to _ _ two 80/36/0|to _ _ when -10/37/-5|to _ _ while 39/64/-4
|to _ _ world 81/63/-4|to _ _ year 28/42/8|to _ and 117/83/-12|to _ another 76/60/0|to _ any 59/21/0
|to _ anyone 43/-35/-1|to _ anything 20/54/0|to _ around 63/7/6|to _ at -20/-99/-19|to _ away 21/104/-1
|to _ bad 72/64/0|to _ because 58/42/5|to _ being 66/40/-1|to _ bus 43/40/0|to _ call -48/-41/0|to _ early -60/-72/0
|to _ everyone 70/30/0|to _ everything 38/19/-1|to _ forever 20/42/-1|to _ from 53/87/-4|to _ here 13/-48/-1
|to _ home -77/-23/-1|to _ i 76/87/20|to _ if -24/-17/49|to _ in -51/-71/-49|to _ inside 37/-9/0|to _ it 52/33/45
|to _ late -29/-39/0|to _ life -21/7/0|to _ me 104/71/-78|to _ more 74/54/3|to _ much 83/24/0|to _ my 6/-14/-32
|to _ new 43/-11/0|to _ of -95/-88/25|to _ off 51/53/-11|to _ saved 80/6/0|to _ since 54/61/12|to _ something 45/16/8
|to _ station -34/-30/0|to _ team -50/-56/0|to _ that 5/-6/14|to _ this 27/-82/-8|to _ to 9/65/30|to _ us 10/31/14
|to _ when -46/-85/11|to _ year -19/-52/0|to _ yourself 109/72/-1|to attack 51/60/0|to batter 44/60/-5
|to be -34/-75/-32|to be . 90/36/-1|to be BURDEN -34/-38/0|to be DEAD 66/105/16|to be around 63/7/6|to be here 14/34/-1
|to be late -29/-39/0|to be one 68/36/0|to be saved 80/6/0|to be with -5/38/-1|to beach -14/-44/0|to bed -88/-79/-2
|to bed . -28/-42/-1|to break 49/31/-3|to call 51/23/43|to canada -1/-1/-45|to carry -4/43/-3|to catch 43/27/-1
|to catch bus 43/40/0|to change -58/-35/-2|to change my -46/-89/0|to come 72/106/-19|to continue 73/34/-2
|to continue . 48/37/0|to cook -33/-53/0|to crawl -38/-21/-2|to dance -35/-22/0|to dance . -35/-22/0|to diet -20/-36/0
|to diet . -20/-36/0|to do 63/42/0|to do . -28/55/20|to do it 28/52/-9|to drive off 44/27/-3|to feel 92/16/-5
|to feel something 49/23/0|to fly -54/-72/0|to give -47/52/0|to go . -10/33/10|to go home -46/-27/0|to go on 42/31/-1
|to go out -11/-43/0|to go to -40/-78/29|to god 72/44/0|to have 27/47/3|to hear it 1/-44/0|to heaven 29/32/2
|to help -95/-100/89|to join HIM 65/39/-6|to keep -56/-29/0|to keep LIVE -20/-73/0|to laugh -10/-46/0|to life 42/35/-1
|to listen 61/65/0|to look -11/40/19|to make 53/35/-3|to me -54/-3/-11|to me . -19/-31/2|to my -38/-7/-20
|to my KIN 13/27/-36|to my cat 28/41/0|to myself . 56/68/-2|to park -41/-51/0|to park . -41/-51/0|to refill -33/-25/0
|to refill my -33/-25/0|to report -18/-11/46|to rest 49/19/0|to rest in 58/56/0|to ring 52/33/-2|to ring . 55/45/-1
|to run -11/93/-1|to run away -42/19/0|to see -67/-182/-6|to see HIM -26/-2/0|to see SOON 33/55/0|to see my -40/-22/0
|to see new 64/25/0|to sell -32/-59/0|to shake 47/34/0|to shop -28/-52/0|to sit -45/-116/0|to sleep -47/9/-11
|to sleep and -70/-23/-3|to sleep forever 28/39/-1|to smother 64/47/-2|to spain -35/-24/0|to spain . -35/-24/0
|to stay LIVE 41/39/-1|to stay off -51/-66/0|to study -72/-76/0|to swerving 43/35/0|to tell -25/-73/38
|to tell . 43/12/19|to to 73/51/-1|to to HARM 42/39/-1|to try . 39/35/0|to walk 47/99/-9|to walk into 55/57/-1
|to watch -49/-58/-13|to write -34/-25/-25|to you 72/53/-4|toast -62/-65/-21|toast . -45/-44/-2|toast . . -35/-46/0
|toast _ . -49/-55/0|toast _ _ . -50/-72/-15|today -59/-59/-66|toddler -14/-37/-4|toes 48/45/0|toes _ edge 48/45/0
|toes over 48/45/0|toes over edge 48/45/0|toilet 67/53/-9|toilet _ _ . 70/62/-9|told -20/-99/8|tomatoes -75/-72/-2
|tomorrow 21/15/-19|tongue -59/-62/0|tonight 134/138/-5|too 51/79/0|too . 62/75/-13|too . . 58/73/-13
|too MANY -58/-89/9|too WANT . -43/-12/33|too _ , 80/45/-15|too _ . -20/61/15|too _ _ . -53/-13/49|too _ _ MANY -49/2/0
|too _ _ SOON -41/-29/0|too _ _ my 45/26/-1|too _ of 45/26/-1|too deep 46/34/-3|too deep . 30/21/-1|too hard -2/41/0
|too hard . -2/41/0|too heavy 7/44/-1|too heavy . 9/37/0|too late 40/86/0|too late , 50/27/0|too much -46/9/-21
|too much . -61/27/-1|too much of 45/26/-1|took -89/-78/52|top 100/76/-2|top _ . 82/84/-1|top _ _ . 82/84/-1
|torturing 58/54/0|torturing me 58/54/0|touches 54/23/7|touches me 59/61/-5|touching 60/56/-2|touching _ . 37/27/-2
|touching _ _ . 37/27/-2|touching me 62/58/-1|track 7/46/0|track . 57/52/0|tracks 83/91/-12|traffic -64/-87/-11
|trafficked 94/64/0|trafficking 82/48/0|train -109/-55/-26|training -80/-102/-16|training _ . -37/-58/-2
|training _ _ . -37/-58/-2|trapped 52/100/-4|trapped _ . 61/56/-3|trapped _ _ . 63/57/-3|trapped _ _ life -40/4/0
|trapped _ _ that -2/33/0|trapped _ my -37/5/0|trapped here -3/41/-2|trapped here . 2/39/-2|trapped in 3/29/-1
|trapped in my -37/5/0|tree 41/3/-2|tree . 47/41/-1|tree . . 46/40/-1|tree _ . 46/40/-1|tree _ _ . 45/40/-1
|tried 12/73/27|tried . 54/45/-7|tried . . 40/37/-3|tried _ . 19/33/-3|tried _ DEATH 60/12/-1|tried _ KILL -27/15/5
|tried _ _ . 38/24/-3|tried _ _ myself -38/22/0|tried to -1/80/2|tried to DEATH 60/12/-1|tried to KILL -27/15/5
|trigger 58/43/-3|trigger finger 46/15/0|trip -28/-80/0|trip . -25/-72/0|trip _ _ . -16/-36/0|trophy -26/-56/0
|truck -68/-79/-4|true . 45/23/-2|true . . 45/23/-2|true _ . 45/23/-2|true _ _ . 58/38/-3|trust 48/6/-1
|trust myself 50/11/-1|truth 80/40/-1|truth is 90/38/-1|try . 10/57/-2|try . . 12/60/-2|try _ . 78/101/13
|try _ SOON -84/-33/0|try again . 66/41/15|try again SOON -84/-33/0|trying 81/40/-16|trying . -13/35/-1
|trying . . -13/35/-1|trying NEG 44/34/-1|trying NEG to 44/34/-1|trying _ . -13/38/-1|trying _ _ . -5/40/-1
|trying _ _ me -66/-26/-1|trying _ to 44/34/-1|tuesday 60/23/-5|tuesday , 114/93/-2|tuesday _ . -46/-42/-2
|tuesday _ _ . 45/81/-2|turned -67/-90/2|turned oven 45/37/-1|turning 53/40/-9|turning _ . 65/60/-1
|turning _ _ . 65/60/-9|twelve -75/-123/0|twelve _ . -23/-76/0|twelve _ NIGHT -50/-46/0|twelve _ _ and -50/-46/0
|twelve hour -50/-46/0|twelve hour NIGHT -50/-46/0|twenty 96/79/-13|twenty _ . 65/45/-1|twenty _ _ , 49/77/-12
|twenty _ _ . 102/104/0|twice _ _ . 22/-56/-1|twitter -44/-39/0|twitter _ . -44/-39/0|twitter _ _ . -44/-39/0
|two PAST 26/97/-1|two PAST . 37/50/0|two PAST clean 49/21/0|two PILLS -81/-84/-4|two PILLS . -37/-40/0
|two _ _ i -16/60/0|two _ clean 49/21/0|two _ i -67/25/-1|tylenol 30/31/-1|typed 5/16/48|unalive 59/169/-8
|unbearable 21/37/-2|unbearable . 19/34/-2|unbearable . . 19/34/-2|unbearable _ . 19/34/-2|unbearable _ _ . 19/34/-2
|uncle 47/42/-25|under 220/166/29|under _ . 64/89/27|under _ _ . 25/53/40|understand 66/36/-7|unlovable -9/64/0
|unlovable . -8/64/0|unlovable . . -8/64/0|unlovable _ . -9/64/0|unlovable _ _ . -9/64/0|until 104/50/-2
|until HE 55/40/-1|until _ _ DEAD 43/39/0|until _ am 34/39/0|until i am 34/39/0|until it 62/50/0|up , -32/-77/12
|up , i 3/-42/13|up . . 2/-5/50|up HIS -2/-12/63|up SOON . -33/-33/0|up _ , 25/40/-1|up _ . 118/82/5|up _ _ . -1/68/33
|up _ _ SOON -107/-84/28|up _ _ WORK 33/14/0|up _ _ and 146/141/-2|up _ _ is -64/-53/4|up _ _ my 40/46/0
|up _ anaesthetic -39/-43/0|up _ another -77/-52/0|up _ life 3/44/0|up _ my 65/40/-5|up after -39/-43/0
|up after anaesthetic -39/-43/0|up again 76/63/-2|up again . 74/53/-1|up and -115/-30/65|up at -54/-77/-10
|up early -44/-45/0|up for my 46/54/-4|up here 42/19/0|up late -24/-34/0|up my WORK 51/52/0|up on -32/54/-7
|up on life -8/43/0|up to 124/77/-2|urge 68/68/-11|urges 28/72/-2|urges to 30/51/-2|us 83/62/-25|us KILL -39/-26/0
|us SOON 49/35/0|us SOON SOON 49/35/0|us _ SOON 89/83/-19|us and 34/4/30|used -57/-41/-5|useless -46/-38/-3
|user -48/-48/179|using 75/54/-5|usual -48/-60/0|vain -4/58/-1|vain . -4/58/-1|vain . . -4/58/-1|vain _ . -4/58/-1
|vain _ _ . -4/58/-1|van -4/-20/31|van . 8/-1/37|van . . 8/-1/37|van _ . 8/-1/37|van _ _ . 7/-2/37|vanish -39/68/0
|vanished -43/75/-1|vein 70/61/-1|vent -16/-25/95|verge 35/43/-2|verge of 35/43/-2|vet -58/-72/1|vet . -52/-67/-1
|vet . . -27/-43/-1|vet _ . -27/-43/-1|vet _ _ . -15/-41/-2|video -31/-37/33|video . -28/-32/34|video . . -28/-32/34
|video _ . -28/-32/34|video _ _ . -30/-36/33|villain -53/-12/-16|violent 120/53/8|visit -73/-27/-9|visits -62/-33/-1
|visits _ i -65/1/0|vitamin -40/-73/-1|vitamin PILLS -34/-54/-1|vitamins -81/-101/0|vodka 70/67/0|voices 63/50/19
|void -15/64/0|volunteer -60/-66/22|wait . 93/57/-3|wait . . 93/57/-3|wait _ . 114/86/-4|wait _ _ . 120/89/-4
|waiting 27/77/-36|waiting _ , -66/-57/0|waiting _ HIM 36/35/0|waiting _ _ HIGH -53/-54/-9|waiting _ _ to 40/52/-13
|waiting for 57/54/-12|waiting for HIM 36/35/0|waiting room -66/-19/0|waiting room , -51/-38/0|wake 41/-34/-14
|walk , -24/-50/0|walk . -21/-43/0|walk . . -21/-43/0|walk _ . -34/0/-2|walk into 92/86/-3|walking _ _ . 57/27/-2
|walking _ _ SOURCE 55/37/0|walking _ motorway 61/53/0|walking over -41/-31/-1|walking over HIGH -41/-31/-1
|walking to 69/54/0|walking to HIGH 53/43/0|wall 50/74/21|wall . 57/55/2|wall . . 53/53/2|wall _ . 44/44/2
|wanted -44/-36/-14|wanted _ END -57/-18/0|wanted _ HARM -20/-59/0|wanted _ KILL -39/1/0|wanted _ TAKE -46/1/0
|wanted _ _ . -52/-58/-3|wanted _ _ TAKE -25/-65/0|wanted _ _ much 82/23/0|wanted _ _ my -67/-8/0
|wanted _ _ myself -57/-56/0|wanted _ _ this 52/21/0|wanted _ to -27/-66/0|wanted to 16/46/-14|wanted to END -57/-18/0
|wanted to HARM -20/-59/0|wanted to KILL -39/1/0|wanted to TAKE -46/1/0|wants -67/-58/39|wants _ DIE -53/-74/50
|wants _ _ . -76/-50/74|wants _ _ DEAD 64/28/16|wants _ _ me 49/59/-12|wants _ be 76/33/-11|wants me -11/43/-2
|wants to -40/-78/47|wants to DIE -53/-74/50|wants to be 76/33/-11|warning -48/-46/25|was -22/-20/-44|was " 31/33/1
|was " , 32/36/-1|was . 0/42/-1|was . . 0/42/-1|was DEAD 90/68/0|was DEAD , 41/18/0|was DEATH -108/-38/-3
|was HIT 74/82/0|was MANY -13/48/-2|was MANY . -45/-1/0|was NEG -59/-14/-23|was NEG PLAN 52/-6/0|was NEG born -38/11/0
|was NEG me -42/-38/0|was _ . 40/23/75|was _ HIM 42/49/-6|was _ LAUGH 42/20/0|was _ LIVE 25/-1/0|was _ PAST 20/94/-1
|was _ PLAN 55/-4/0|was _ _ MANY 39/28/-1|was _ _ at 11/-30/0|was _ _ it -40/67/0|was _ _ my -33/-57/-4
|was _ _ of 53/29/0|was _ _ this 37/54/-1|was _ _ to 50/7/-10|was _ and 54/89/-5|was _ born -40/38/0|was _ i -57/-91/-4
|was _ in -73/-51/0|was _ instead 38/7/0|was _ me -44/-39/0|was _ to 17/-10/-2|was assaulted 45/39/0|was at -47/18/0
|was good 46/53/0|was in 17/-57/-4|was left -4/-42/0|was lie 52/23/0|was me 37/65/-9|was my 75/105/-2
|was my PAST 65/55/-1|was nice 59/32/-1|was taller -21/-36/0|was taller . -21/-36/0|wash -79/-98/-2|washing -40/-75/-1
|washing _ _ . -17/-51/0|waste -44/100/-5|waste _ _ . -9/56/0|waste _ oxygen -2/29/0|waste of -27/75/-5
|waste of oxygen -2/29/0|wasted -52/62/-1|watch -63/-106/-13|watched -34/-50/-9|watching -65/-65/-2|water 124/69/-12
|water _ me 98/51/-4|waved -69/-79/-19|waved at -43/-61/0|way 124/121/-46|way TAKE 42/24/0|way TAKE . 42/24/0
|way _ . -33/49/-11|way _ DIE 44/22/-3|way _ _ . 74/109/-18|way _ am -21/-33/0|way i -19/-43/0|way i am -21/-33/0
|way out -45/-2/-7|way to 60/40/-15|ways 122/81/26|ways . 47/33/0|ways . . 47/33/0|ways _ . 47/33/0|ways _ _ . 65/52/-3
|ways to 41/30/27|we -141/-185/-57|we _ _ . 31/-12/-22|we _ in 54/68/4|we are in 58/78/5|wear -49/-52/-10
|wearing _ , -6/-54/0|weather -21/-58/0|weather . -8/-40/0|weather . . -8/-40/0|weather _ . -8/-40/0
|weather _ _ . -11/-42/0|wedding -23/-49/-12|wedding . -26/-43/-1|wedding . . -27/-44/-1|wedding _ _ . -16/-27/-3
|weedkiller 44/52/0|week -21/-70/-45|week , -54/-92/-34|week . 66/83/10|week _ _ . 115/96/8|week _ _ is 67/39/-14
|week _ my -43/-35/0|week is 35/55/-1|week was 36/51/-1|weekend -77/-98/-10|weeks _ . 42/75/-2|weeks _ _ . 15/67/-1
|weep -72/7/-3|weep _ _ . -37/37/-1|weighed -31/-41/0|weighed _ . -28/-32/0|weighed myself -28/-32/0
|weighed myself . -28/-32/0|weird 51/15/-2|welcome 40/32/-1|went -92/-45/-5|went _ _ . -52/-43/20|were -2/-48/-22
|were good 37/28/0|what -43/62/43|what HE 58/57/-27|what _ " -8/-40/-1|what _ POINT -57/44/-12|what _ WANT -24/-66/0
|what _ _ . 92/54/-24|what _ _ FRIEND -1/67/-5|what _ _ am -25/73/-1|what _ _ died 40/7/0|what _ _ for -33/-9/-1
|what _ _ from 44/8/-3|what _ _ is -57/24/-3|what _ _ of -44/-48/-5|what _ am -25/51/-1|what _ i -65/7/45
|what _ me 44/8/-3|what _ next -18/-39/0|what _ number 43/16/-4|what _ this -81/3/-3|what do i -40/-26/33
|what i WANT -26/-66/0|what is -56/-7/2|what is POINT -57/44/-12|what is number 43/16/-4|what joke 5/57/-1
|what joke . 8/40/0|what stops 44/8/-3|what stops me 44/8/-3|what to -44/-131/19|when . 60/36/-1|when . . 40/34/-1
|when HE is 36/37/5|when HE sees -65/-60/-1|when _ . 36/66/-2|when _ SAY 44/23/37|when _ _ . 37/3/0
|when _ _ DEAD 47/53/-1|when _ _ GONE 12/5/-15|when _ _ LOW 27/-51/0|when _ _ MANY -61/11/0|when _ _ NEG 81/59/-10
|when _ _ PAST 48/39/-7|when _ _ it -65/-12/-1|when _ _ me -63/-33/-3|when _ am 121/90/-3|when _ are 53/33/0
|when _ is 37/9/29|when _ see -63/-76/0|when _ sees -67/-62/-1|when _ was -109/-37/-1|when i 12/-27/-5
|when i SAY 54/33/13|when i am 121/90/-3|when i was -102/-37/-1|when it -50/-97/-2|where 42/39/-59|where HE 14/80/-46
|where HE crashed 38/70/-1|where _ _ . 87/37/9|where _ _ HIM -10/-10/-75|where _ crashed 38/70/-1|where _ is -27/-40/44
|whether -90/-3/0|whether _ LIVE -30/3/0|whether i -93/-5/0|whether i LIVE -30/3/0|which 114/113/-1|while . -4/37/0
|while . . -3/44/0|while _ . -39/37/0|while _ _ . -46/3/-3|while i -30/-83/-4|who -67/-23/67|who KILLED 63/84/0
|who KILLED my 56/65/0|who _ . 105/34/-11|who _ DEATH -56/-56/82|who _ MANY -6/-43/-2|who _ PAST -40/-51/0
|who _ _ me -10/37/-2|who _ am -55/35/0|who _ i -14/-46/35|who _ me -45/-14/-1|who _ my 56/68/-7|who died 78/68/0
|who i -57/47/0|who i am -55/35/0|who to 77/37/-4|who was -22/-43/3|whole 48/62/4|why 15/51/-15|why _ . 15/65/28
|why _ NEG 48/-16/-1|why _ _ . 19/73/8|why _ _ NEG 45/17/-11|why _ _ WANT 2/-51/0|why _ i -33/40/-11
|why _ should 43/1/-1|why do -44/-22/-3|why do i -40/3/-3|why i should 44/3/-1|why should 42/14/-3
|why should i 29/12/-3|wifi -71/-112/-6|wifi . -28/-38/-1|wifi . . -28/-38/-1|wifi _ . -28/-38/-1|wifi _ _ . -39/-80/-4
|wifi is -15/-40/-1|wind . -29/-44/0|wind . . -29/-44/0|wind loud 33/35/0|window 125/36/8|window _ _ . 69/59/-1
|window cleaner -48/-53/0|windows _ . 33/39/-1|windows _ _ . 67/71/-1|wings -39/-33/0|winter -79/-53/-15
|winter , -14/-49/-2|winter _ . -40/-62/0|winter _ _ . -59/-67/-13|wish 96/81/-13|wished -83/-24/0|with -34/-50/-27
|with . 15/3/-4|with . . 16/14/-1|with DEATH 58/48/-2|with HIM -70/50/-11|with HIM . -17/1/-3|with HIS 21/71/-39
|with KIN -27/-33/-36|with LIVE 51/65/0|with LIVE . 45/39/0|with MEANS 70/74/77|with MEANS . 21/23/17
|with MEANS in -6/-11/37|with NEG -33/68/-12|with _ , -42/-40/-8|with _ . 28/-27/16|with _ DEAD 18/-6/25
|with _ KIN -81/31/-46|with _ PILLS 53/31/0|with _ _ , -72/-56/-2|with _ _ HE 111/82/-35|with _ _ LETTER 93/65/-5
|with _ _ LIVE -62/9/0|with _ _ and 91/45/-30|with _ _ in -31/-60/-9|with _ _ it 83/43/-34|with _ _ me -10/20/3
|with _ _ of 36/18/30|with _ after -38/-50/-1|with _ and -2/-11/29|with _ bar 52/41/-1|with _ in -1/-33/-15
|with _ joke -42/-34/0|with _ life 20/47/-1|with _ on 77/46/22|with _ out 44/36/0|with _ since 47/3/0
|with _ to 17/56/-1|with another -87/-50/-8|with anyone 20/46/0|with cable 24/30/0|with cat -48/-47/0
|with everything -1/44/0|with flatmates -19/-39/0|with iron 60/63/-1|with it 78/47/20|with life 89/134/-3
|with life . 37/109/-2|with me 109/73/-35|with my -9/-22/-57|with my KIN -35/-51/-27|with my PILLS 49/29/0
|with myself 61/61/-1|with myself . 38/48/0|with roommates -52/-42/0|with roommates . -49/-39/0|with stick 50/46/-15
|with vodka 45/47/0|without -82/-88/9|woman -49/-18/59|won -38/-68/-1|won . -4/-45/0|won . . -12/-53/0
|won _ . -34/-61/0|won _ _ . -34/-61/0|wonder PLAN 43/43/-2|word -15/15/-4|words -69/-60/-12|words HARM -35/-43/0
|work 32/26/53|worker -33/-37/100|working -10/-27/-2|working _ _ DEATH -49/-47/0|working _ to -49/-47/0
|working myself -49/-47/0|working myself to -49/-47/0|works _ _ . -1/-55/-3|world 39/79/-14|world . 21/18/-2
|world . . 21/18/-2|world HE 18/48/-7|world HE is 18/48/-7|world _ . 96/66/-3|world _ _ . 65/83/-4
|world _ _ NEG 19/48/-7|world _ is 18/48/-7|world to -40/14/0|worn -48/53/-15|worn _ _ . -44/52/-15
|worried -104/-71/171|worried PLAN -3/-17/78|worried PLAN my -12/-13/41|worried _ KIN -17/-21/36
|worried _ my -13/-14/41|worries -45/-10/0|worry , -64/-1/0|worry , i -52/-1/0|worry PLAN 105/46/-5
|worry PLAN me 44/12/-8|worry _ i -55/-1/0|worry _ me 43/18/-8|worse 50/83/-7|worse . 4/50/4|worse . . 8/49/4
|worse _ . 34/61/4|worse _ _ . 61/71/3|worst -29/-39/-2|worth 57/39/6|worth LIVE -22/-27/10|worth LIVE . -52/-24/11
|worth _ . -31/-29/9|worth _ DEAD 39/52/0|worth _ _ . 70/51/7|worth more 39/52/0|worth more DEAD 39/52/0
|worthless -44/124/-7|would -11/77/-17|would . -37/-51/1|would DIE -26/-44/-12|would END 63/69/-13
|would KILL -32/-15/-2|would KILL me 43/-1/-4|would KILL to -33/-28/0|would NEG -103/-39/-2|would NEG END -62/0/0
|would NEG HARM -6/-46/0|would NEG KILL -87/0/0|would NEG act 97/19/0|would NEG do 84/31/0|would NEG mind -49/27/0
|would TAKE 64/2/12|would TAKE me 65/9/0|would WANT to -38/-38/0|would _ , 9/42/0|would _ . 1/28/-29
|would _ BETTER -21/63/6|would _ END -52/3/0|would _ HARM -6/-46/0|would _ KILL -84/2/0|would _ TAKE -57/-72/-1
|would _ _ . 98/92/-26|would _ _ DEAD 84/66/16|would _ _ DIE -46/-23/0|would _ _ NEG -34/23/-2|would _ _ and -36/59/1
|would _ _ at -65/-89/0|would _ _ how -46/-14/0|would _ _ if -81/-61/4|would _ _ in -31/-73/-1|would _ _ it 48/53/-1
|would _ _ my -108/-39/0|would _ _ myself -47/-10/0|would _ _ on 78/-21/0|would _ _ out 38/8/0|would _ _ who 56/9/0
|would _ _ with 51/53/19|would _ act 97/19/0|would _ for -61/-61/24|would _ if -51/-24/-6|would _ me 32/39/-17
|would _ mind -49/27/0|would _ my -129/-1/-2|would _ on -7/-1/0|would _ sleep -66/10/0|would _ this 0/-35/0
|would _ to -49/-54/1|would ask -46/9/0|would be 115/68/1|would be BETTER -16/40/9|would come -68/-13/0
|would have 33/34/-13|would notice -18/41/-6|would to 35/56/-2|wreck -8/60/-2|wreck _ . -8/60/-2|wreck _ _ . -8/60/-2
|wrists 104/93/18|write -14/-43/-29|write LETTER 24/35/-1|write _ . -21/-59/-1|write _ TAKE -42/-24/-1
|write _ _ . -10/-44/-30|write me 34/5/1|written 98/49/35|written _ _ . 119/92/-16|written and 55/24/0
|wrong , -79/-59/-1|wrong . 83/82/24|wrong . . 84/82/24|wrong _ . 46/63/8|wrong _ _ . 31/33/8|wrote -51/-45/155
|wrote LETTER to -21/-44/-2|wrote _ _ . 63/77/0|wrote _ _ my -34/-81/-6|wrote _ to -23/-44/-2|wrote that -20/-21/51
|xanax 80/78/0|xanax _ _ . 80/78/0|yaar 44/26/-1|yaar , 32/22/0|yaar _ . 37/38/-1|yaar _ _ . 37/38/-1|yeah 60/47/-6
|year -91/-61/26|year . 32/31/-30|year . . 53/13/-28|year old -13/-37/37|years -115/-19/9|yes 57/31/-7|yes , 67/85/-4
|yes . 19/3/-3|yes . . 30/20/-3|yes _ . 36/30/-4|yes _ _ . -2/26/-4|yesterday 97/97/-49|yesterday , 27/33/2
|yesterday and 66/28/-48|yet . 62/6/-1|yoga -34/-22/-2|yoga _ . -34/-22/-2|yoga _ _ . -34/-22/-2|yoghurt -68/-60/0
|yoghurt . -50/-47/0|yoghurt . . -50/-47/0|yoghurt _ . -50/-47/0|yoghurt _ _ . -60/-53/0|you -6/-49/-71|you . 47/12/-11
|you DIE -58/-67/0|you DIE . -52/-58/0|you MANY 61/8/-9|you MANY . 43/40/0|you THINK PLAN -37/-9/-2|you WANT -51/-48/0
|you _ PLAN -37/-9/-2|you _ SOON -61/-68/0|you _ _ . -42/-67/-29|you _ _ DIE -40/-50/0|you _ _ WANT 63/18/-1
|you _ _ it 55/13/-4|you _ good 37/28/0|you _ my 44/40/-1|you _ this 73/52/0|you _ to -86/-86/-10|you for 66/55/0
|you on 61/52/-1|you were 35/43/-4|you were good 37/28/0|you'll 88/78/-2|you'll _ _ . 51/48/0|young -69/-70/33
|your KIN 58/28/-6|your _ . -49/-1/0|your _ _ . -15/1/-1|yourself 78/79/-33|yourself _ _ am 43/34/0
|yourself _ i 46/40/-5|yourself and i 46/40/-5|zero -49/14/-1|zombie -13/-63/-1|zombie _ . -9/-58/0
|zombie _ _ . -9/-58/0|zoom -39/-23/0"""
