"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-530, -347, -553)
ROWS = """" . 3/-33/41|" . . -1/-7/52|" . is -5/-34/0|" _ . -3/-11/51|" _ is -6/-38/-1|" and -45/-3/90|, BETTER -52/-73/-5
|, BLEED 118/123/0|, BUT -35/174/15|, DEATH 78/43/-2|, DEATH . 112/77/-2|, DIE 55/39/0|, GAME 1/65/-1|, HE 77/64/-34
|, HE END -67/-54/0|, HE HIT 47/36/-8|, HE LETTER 63/67/-6|, HE are 47/-41/-37|, HE forgot -51/-33/0|, HIT 16/51/-15
|, KIN -58/-51/-33|, LETTER 68/28/-27|, LETTER . 71/80/-5|, LIVE -52/-34/0|, LIVE . -52/-34/0|, LOW 53/70/-2
|, LOW at 46/28/0|, MANY -44/-81/-43|, MANY days 0/-27/0|, MEANS 101/92/-1|, NEG . 101/32/0|, NEG END -24/-29/0
|, NEG believes -10/-47/0|, PAST -62/-94/66|, PILLS 87/83/-1|, PLAN 96/63/-10|, PLAN to 76/63/-5|, SAY -55/-66/2
|, SOON 13/8/-24|, SOON , 59/25/0|, SOON . 143/114/0|, SOON i -35/-63/-16|, TAKE MANY 47/34/-1|, THINK 66/56/-3
|, THINK PLAN 54/51/-2|, WANT 10/33/-13|, WANT to 61/20/-3|, _ , 63/82/-63|, _ . 23/32/-91|, _ BODY 56/57/-1
|, _ END -80/-128/-1|, _ FOOD 59/46/0|, _ GONE -55/-72/-1|, _ HE 42/14/-9|, _ KILLED -33/-41/14|, _ LETTER 3/29/60
|, _ LOW -30/-44/-4|, _ MANY 106/35/-8|, _ PAST -82/-73/1|, _ PLAN 140/81/-21|, _ SAY 31/76/1|, _ WORK 52/37/-13
|, _ _ , -15/1/-63|, _ _ . -33/-60/-46|, _ _ BETTER -53/-66/-3|, _ _ DEAD -68/-64/-1|, _ _ DEATH 108/50/-31
|, _ _ DIE 103/64/-6|, _ _ END 56/57/-14|, _ _ HARM -69/-60/-3|, _ _ HE -36/-32/5|, _ _ HIM -94/-99/5
|, _ _ KILL -7/-11/-5|, _ _ KIN -89/-93/-4|, _ _ LETTER -65/-48/42|, _ _ LIVE -44/-46/-4|, _ _ MANY 38/-10/-51
|, _ _ MEANS 55/33/-23|, _ _ NEG -50/-5/12|, _ _ PILLS 68/54/6|, _ _ PLAN 72/66/-20|, _ _ SOON -18/-54/-7
|, _ _ TAKE 83/2/-4|, _ _ TIRED 37/55/-18|, _ _ am 27/95/-5|, _ _ are 38/48/-7|, _ _ at -103/-101/-16
|, _ _ call 16/36/7|, _ _ closed 68/73/0|, _ _ come 96/101/-6|, _ _ crying -40/-63/0|, _ _ day -52/-45/-3
|, _ _ did -51/-44/-1|, _ _ first -24/-60/0|, _ _ form -16/-78/0|, _ _ go 61/18/-10|, _ _ got 13/-13/2
|, _ _ hand 55/20/0|, _ _ have 25/-14/-3|, _ _ here -105/-63/-18|, _ _ home 54/-27/-4|, _ _ i -12/-33/79
|, _ _ it -16/-38/-2|, _ _ made 77/45/-3|, _ _ me -17/-8/-71|, _ _ mean -66/-76/0|, _ _ nap -64/-35/0
|, _ _ of -15/18/-12|, _ _ off -58/-74/-4|, _ _ on -65/-49/-4|, _ _ ones 47/28/-1|, _ _ only -23/-9/57|, _ _ or 55/22/0
|, _ _ order 21/38/0|, _ _ person 42/28/0|, _ _ quiet -6/55/-2|, _ _ see -66/-8/0|, _ _ sit -27/-51/0
|, _ _ six -65/-45/0|, _ _ telling -41/-53/16|, _ _ that -29/-75/-7|, _ _ to 45/-8/-13|, _ _ trying 39/28/-3
|, _ _ up -49/-55/12|, _ _ us -44/-79/0|, _ _ video -21/-20/34|, _ _ waiting 38/38/-12|, _ _ wanted 41/20/0
|, _ _ what 15/40/2|, _ _ why 49/34/-6|, _ _ would -34/-38/-2|, _ and -69/-92/-26|, _ ask -83/11/0|, _ bad -7/-65/0
|, _ bath 49/40/0|, _ believes -10/-47/0|, _ can 13/-27/20|, _ day -30/-44/-1|, _ days -32/-56/0|, _ dey -4/27/15
|, _ died -41/-79/-4|, _ do -15/-80/38|, _ finished -58/-60/0|, _ forever 41/19/0|, _ forgot -60/-46/-1
|, _ from -50/-17/0|, _ goes 49/35/0|, _ hair -45/-49/0|, _ has 39/11/-35|, _ have 36/52/-9|, _ heavy 34/21/0
|, _ hope 71/20/-2|, _ i -74/-83/75|, _ is 55/14/-61|, _ it -12/-54/-35|, _ joke 25/65/-1|, _ late 34/25/0
|, _ loneliness -4/65/0|, _ me -122/-122/-8|, _ mean -2/22/-13|, _ much -17/-51/-1|, _ myself 51/55/0|, _ nap -5/-36/0
|, _ nine -25/-29/0|, _ of -53/-24/-38|, _ off 54/70/-3|, _ other -32/-60/-3|, _ passed -5/54/-1|, _ queue 39/27/-1
|, _ saw -31/-18/64|, _ see 81/50/0|, _ should -80/4/28|, _ since -14/56/-1|, _ thing -62/-77/0|, _ to 39/34/-5
|, _ was -96/-119/-29|, _ waved -21/-36/-7|, _ week 69/83/-1|, _ won -5/-52/0|, _ works -39/-45/0|, _ wrote -11/2/52
|, _ you -80/-66/-1|, abeg 63/35/0|, always -1/67/18|, and 59/51/-29|, and i 43/-1/-2|, anyone -43/-40/-1|, at 40/43/0
|, big 45/29/-2|, by 44/-1/-1|, bye . 32/62/0|, can 4/71/-18|, can NEG -48/58/-18|, did 45/30/0|, every 49/67/-15
|, everyone -24/-59/-2|, everyone is -14/-63/0|, feeling 53/19/-6|, feet 42/28/0|, feet KILL 32/35/0|, for 31/33/-1
|, found -16/-86/-34|, good -53/-55/-5|, got my -50/-10/0|, gym -52/-32/-1|, hard 62/49/-1|, hard , 52/35/0
|, have -12/-43/-1|, help 58/50/43|, here 21/34/0|, home -40/-56/0|, home . -32/-52/0|, hope it -15/-56/0
|, how -32/-53/-13|, i 33/1/93|, i . -26/-40/0|, i NEG 31/39/3|, i PLAN 81/28/-5|, i THINK -57/-24/-5
|, i WANT 80/62/-14|, i ask -72/8/0|, i called -41/-66/0|, i can 63/26/17|, i have 18/53/12|, i hope 61/2/-2
|, i mean 67/75/-13|, i saw -31/-18/64|, in 14/55/0|, in that 21/38/0|, is PLAN 21/41/0|, is that -26/-41/-13
|, it -75/-93/19|, love -29/-66/0|, must -20/-54/-1|, my 30/20/56|, my KIN -36/-45/62|, nap -64/-35/0|, nataka 90/68/0
|, only -43/42/-6|, permanently 75/41/0|, please 29/47/40|, please . 52/62/0|, pray -25/-34/-4|, pray for -25/-34/-4
|, purple -44/-48/0|, real 37/48/-4|, sea -40/-8/0|, see -62/-36/-1|, see you -37/-43/-1|, should -38/-38/46
|, should i -30/-12/46|, sorry 68/44/-2|, thanks 32/7/3|, thanks for 34/24/0|, that -12/41/-9|, that is -57/25/-7
|, then 45/79/-7|, this 22/-24/-23|, this week 67/81/-1|, to 80/41/-2|, too 11/-71/-2|, too much -10/-28/0
|, towel 37/33/0|, waiting -40/-33/-1|, water 41/79/-4|, what -47/-24/38|, what do -22/-30/38|, what joke 5/58/-1
|, why -64/-71/-11|, you are -45/-41/0|. " -33/-24/-9|. . -50/-106/-38|. . . -50/-106/-38|. BETTER 105/28/-6
|. BETTER if 63/30/-1|. BETTER thing -8/-39/-1|. BODY 69/80/-8|. BODY are 70/83/-4|. BODY day -30/-31/0
|. BODY is 29/30/-3|. DEAD -130/-75/-46|. DEATH 193/159/-68|. DEATH BUT 47/45/-3|. DEATH LETTER -95/-76/0
|. DEATH SOON -36/-50/0|. DEATH THINK 57/50/-15|. DEATH and 37/42/-6|. DEATH feels 44/9/0|. DEATH is 53/68/-1
|. DEATH of -40/-47/-1|. DEATH since 34/16/-7|. DEATH squad -96/-86/-1|. DIE 43/67/-7|. DIE . 119/79/-2
|. DIE SOON 59/42/0|. DIE to -39/-34/-1|. DIE would 43/32/0|. END -78/-112/-8|. END it -52/-49/-2|. END of -31/-62/-3
|. FEAR of 82/67/-8|. FRIEND -39/-71/194|. FRIEND HARM -47/-43/50|. FRIEND SAY -54/-7/-17|. FRIEND THINK -28/0/0
|. FRIEND abused -26/-23/42|. FRIEND i 35/16/-29|. HARM -9/-24/-25|. HARM deep 24/33/-1|. HARM in 104/123/-5
|. HARM myself 43/38/-1|. HARMED HARM 29/52/-2|. HARMED myself -51/-36/0|. HARMED on -57/-91/-13|. HE HARM -62/-63/-12
|. HE TAKE 38/52/-19|. HE did 71/36/-5|. HE has 65/17/8|. HE in -17/-35/60|. HE is 61/18/-28|. HE keep -51/9/0
|. HIGH -67/-64/-11|. HIS -38/-60/30|. HIT us 45/45/0|. JUMP -76/-144/-31|. JUMP off 37/38/-2|. KILL -54/-68/-24
|. KILL myself 92/40/-1|. KILL up 116/131/0|. KILL yourself -43/-31/0|. KILLED -47/-48/-13|. KIN 37/19/102
|. KIN HARM -62/-56/35|. KIN HIT 21/27/25|. KIN LETTER 34/0/-10|. KIN TAKE -63/-51/47|. KIN are 26/1/-1
|. KIN has -13/3/-51|. KIN is -66/-41/-15|. KIN threatens -32/-25/17|. KIN wants 3/16/26|. LETTER 62/38/-55
|. LETTER . 60/29/-4|. LETTER NEG 39/42/-6|. LETTER and -33/-18/-6|. LETTER are 51/58/-1|. LETTER be 44/41/-1
|. LETTER to 46/-13/-6|. LETTER world 33/27/-1|. LIVE -114/-69/-8|. LIVE and -122/-98/-2|. LIVE hurts 79/36/0
|. LIVE is 152/92/-1|. LIVE my -24/-28/0|. LIVE with -63/12/-1|. LOW -33/55/-5|. LOW in -1/42/0|. LOW my -7/-57/0
|. MANY 3/111/-31|. MANY , -16/10/-1|. MANY days 1/47/0|. MANY hope -23/48/-4|. MANY of -33/10/-1|. MEANS at 16/38/-1
|. MEANS dey 51/57/-1|. MEANS in 34/42/-6|. MEANS is 75/72/-5|. NEG -16/52/-79|. NEG , -87/13/0|. NEG ANYMORE 34/7/0
|. NEG DEATH -115/-30/-7|. NEG FRIEND -2/70/-1|. NEG GAME 48/14/0|. NEG LETTER -64/32/0|. NEG LIVE 39/28/-1
|. NEG POINT -2/-107/-3|. NEG THINK -57/-48/-1|. NEG WANT 52/8/-4|. NEG cares -44/10/0|. NEG day 100/59/-4
|. NEG died -6/-47/0|. NEG eating 28/49/0|. NEG felt 52/-8/-2|. NEG i -47/9/-1|. NEG in -40/-68/-2|. NEG is -39/-50/0
|. NEG joke 43/33/0|. NEG left 58/-23/-1|. NEG matters -15/-41/-1|. NEG more -49/-85/-1|. NEG needs -25/43/0
|. NEG promise 74/39/-1|. NEG safe 43/39/-2|. NEG to 46/-59/-2|. NEG visits -65/1/0|. NEG wanted 97/61/0
|. PAST 10/31/-15|. PAST in -70/-40/-1|. PAST week 38/56/-1|. PILLS 27/54/-18|. PILLS are 42/46/0
|. PILLS for -55/-39/-1|. PILLS i 63/52/-2|. PILLS in 18/22/0|. PLAN 59/53/-64|. PLAN SOON -61/-39/0
|. PLAN on 105/78/-4|. POINT 134/70/-9|. SAY 65/1/-36|. SOON . 120/68/-1|. SOON PLAN -54/-55/0|. SOON i -48/-35/-1
|. SOURCE -144/-126/-26|. SOURCE PLAN -35/-7/0|. SOURCE go -53/-2/0|. TAKE 178/108/-69|. TAKE MANY 82/45/-15
|. TAKE every 58/32/-1|. TAKE everything 36/27/-1|. TAKE full 72/65/0|. TAKE my -86/-70/-17|. THINK 146/92/-64
|. THINK PLAN 58/57/-45|. THINK of 96/71/-17|. TIRED -10/-11/-11|. TIRED with -31/-22/-2|. VOICE 75/61/-16
|. WAKE -54/-41/0|. WANT 74/76/-45|. WANT i -12/39/-3|. WORK -94/-112/35|. WORK is -48/-34/-1|. _ . 26/82/-55
|. _ ANYMORE 34/7/0|. _ BLEED -40/-84/-1|. _ DEATH 124/118/-15|. _ END 27/-5/-10|. _ FRIEND -36/3/9|. _ GAME -11/-63/-1
|. _ GONE 39/24/-4|. _ HARM 75/20/7|. _ HARMED 66/61/-3|. _ HE -70/-94/-31|. _ HIGH 1/28/-8|. _ HIT -33/-89/28
|. _ JUMP -23/-46/-36|. _ KIN 5/-22/37|. _ LAUGH 16/88/0|. _ LETTER 40/41/-126|. _ LIVE -53/-52/-3|. _ LOW -20/45/37
|. _ MANY 125/76/-4|. _ NEG 45/61/-84|. _ PAST -99/-52/-3|. _ PILLS 81/51/12|. _ PLAN 7/23/16|. _ POINT -13/-35/8
|. _ SAY -30/58/-51|. _ SOON -27/-66/-2|. _ TAKE 6/5/45|. _ THINK 64/28/26|. _ WANT 16/-30/-15|. _ WORK -48/-50/-27
|. _ _ , -49/-29/-11|. _ _ . 112/104/-43|. _ _ ANYMORE -128/10/-2|. _ _ BETTER 52/17/-14|. _ _ BLEED 83/73/-3
|. _ _ BODY 55/66/24|. _ _ BURDEN -20/52/-8|. _ _ BUT 86/54/28|. _ _ DEAD -52/-42/-24|. _ _ DEATH 172/126/-31
|. _ _ DIE 83/63/-30|. _ _ END 23/-45/-24|. _ _ FEAR -41/-54/51|. _ _ FOOD -111/-99/-4|. _ _ FRIEND -79/15/-25
|. _ _ GAME -60/-70/-9|. _ _ HARM 120/83/-75|. _ _ HE -12/-19/-48|. _ _ HIGH 48/77/-3|. _ _ HIM 55/67/-31
|. _ _ HIS 8/67/-36|. _ _ HIT -27/-53/20|. _ _ JUMP 135/70/-27|. _ _ KILL -9/-51/-39|. _ _ KILLED 17/16/-51
|. _ _ KIN 29/29/14|. _ _ LAUGH -31/-64/0|. _ _ LETTER 30/26/-97|. _ _ LOW -50/88/10|. _ _ MEANS 76/79/-6
|. _ _ NEG -130/-37/-40|. _ _ PAST 36/24/-16|. _ _ PLAN -18/-48/-46|. _ _ POINT -13/76/-13|. _ _ SAY -74/-81/27
|. _ _ SOURCE -83/-58/-47|. _ _ THINK -60/-24/-36|. _ _ TIRED -60/-42/-20|. _ _ WAKE 79/68/-1|. _ _ WANT 2/-29/-40
|. _ _ WORK 75/57/10|. _ _ abuse -14/-33/38|. _ _ accident 36/28/-1|. _ _ again 60/45/-12|. _ _ am -97/-1/-18
|. _ _ and 78/57/-39|. _ _ as 43/19/-14|. _ _ assaulted 78/66/0|. _ _ at 49/74/22|. _ _ attacking 76/27/-1
|. _ _ away 4/-38/61|. _ _ bar -37/-65/0|. _ _ bathroom 56/30/-2|. _ _ battle 62/29/0|. _ _ be -39/-57/-33
|. _ _ beach -28/-25/0|. _ _ bear 44/14/0|. _ _ being 84/16/-8|. _ _ big 53/65/0|. _ _ bit 12/-53/0
|. _ _ blister 44/42/0|. _ _ bloke -33/1/11|. _ _ brains 36/33/0|. _ _ bread -21/-32/0|. _ _ breaking 88/57/-7
|. _ _ building 33/39/0|. _ _ by -29/-50/8|. _ _ can 67/23/-3|. _ _ cancer -44/-32/13|. _ _ catch 51/54/0
|. _ _ chances 20/19/0|. _ _ clean -52/-40/0|. _ _ coming 65/57/-12|. _ _ commit 46/16/-3|. _ _ continue 55/15/-1
|. _ _ could -51/-47/-1|. _ _ dark -30/53/-3|. _ _ day 49/48/-9|. _ _ deep 54/54/-1|. _ _ depressed -3/38/0
|. _ _ destroyed -37/-49/0|. _ _ died -63/-89/-54|. _ _ disappointment -45/50/0|. _ _ do -12/26/-35
|. _ _ door -45/-20/7|. _ _ drinking 33/11/0|. _ _ drive 71/73/-2|. _ _ driving 79/48/-8|. _ _ eat -36/-40/0
|. _ _ everyone -28/-46/0|. _ _ everything -101/16/-3|. _ _ failure -31/58/-1|. _ _ fed -53/-3/0|. _ _ feel -16/-99/-2
|. _ _ feeling 45/17/-5|. _ _ final 38/22/-9|. _ _ fine 31/-58/43|. _ _ fistful 42/33/0|. _ _ floor -26/-50/-1
|. _ _ for 95/47/-66|. _ _ forgotten -23/61/0|. _ _ forklift 45/9/0|. _ _ from 86/29/3|. _ _ front 25/-4/-7
|. _ _ full -7/-45/-1|. _ _ gas 41/40/0|. _ _ gets -34/-37/56|. _ _ ghost -2/34/0|. _ _ given -49/4/-1
|. _ _ go 24/-19/29|. _ _ god 26/8/0|. _ _ got -98/-50/-2|. _ _ hai 42/56/-1|. _ _ half 23/45/0|. _ _ happy -39/67/0
|. _ _ heaven 42/35/-1|. _ _ hell 27/3/0|. _ _ help -69/-56/-7|. _ _ here 60/48/-21|. _ _ hide 47/37/-25
|. _ _ hiding 50/7/0|. _ _ high -33/-64/-2|. _ _ hollowed -10/67/0|. _ _ house 13/57/-1|. _ _ how 52/69/8
|. _ _ i -23/22/-1|. _ _ in 58/15/-50|. _ _ invisible -16/45/0|. _ _ is -71/-44/-81|. _ _ it -65/-53/-15
|. _ _ kitchen -39/-4/40|. _ _ knives -26/-25/61|. _ _ know -84/-31/4|. _ _ leader -11/-14/34|. _ _ light 47/8/0
|. _ _ locked 60/5/28|. _ _ losing -36/38/-2|. _ _ loved -6/41/0|. _ _ maarte 54/37/-6|. _ _ make 59/48/-6
|. _ _ makes -56/-56/15|. _ _ manage 43/20/0|. _ _ me 10/-1/88|. _ _ meet -34/-27/0|. _ _ memes -65/-72/0
|. _ _ mess 43/43/0|. _ _ message -45/-42/0|. _ _ mind 17/-28/-1|. _ _ minutes 53/36/-1|. _ _ miss 3/39/0
|. _ _ mistake -3/40/0|. _ _ more -56/-59/-23|. _ _ much 59/60/-2|. _ _ my 29/-2/33|. _ _ nahi -3/63/-2
|. _ _ new -50/-79/27|. _ _ noise -33/66/0|. _ _ number 59/41/-5|. _ _ of 74/79/-24|. _ _ off -10/-46/-14
|. _ _ old -36/4/-6|. _ _ on 71/35/-43|. _ _ only 29/43/-18|. _ _ open 54/19/-3|. _ _ or -31/-54/-2
|. _ _ outlived -21/52/0|. _ _ over -47/-94/-6|. _ _ own 21/23/-2|. _ _ painful 78/58/-1|. _ _ paramedic -1/-45/29
|. _ _ passes 57/33/-2|. _ _ posts 24/19/39|. _ _ proud -11/-46/0|. _ _ punching 54/21/-1|. _ _ put 89/55/-21
|. _ _ read 40/4/32|. _ _ report -24/-33/42|. _ _ right 81/61/-1|. _ _ running -13/65/0|. _ _ sad 14/-87/-3
|. _ _ saying 16/-56/27|. _ _ see -96/-55/-1|. _ _ seems 32/33/-1|. _ _ self -16/-30/0|. _ _ shake 49/44/0
|. _ _ shaking 50/52/-1|. _ _ shame -1/38/0|. _ _ since 6/70/-15|. _ _ sinking -7/53/0|. _ _ sit -4/54/0
|. _ _ slapping 53/27/0|. _ _ smash 50/35/0|. _ _ smother 39/36/-1|. _ _ started -51/-57/-1|. _ _ stash 44/40/0
|. _ _ stomach 27/-29/0|. _ _ support -37/-45/60|. _ _ swerving 38/36/0|. _ _ tablet 45/25/0|. _ _ tena 49/40/0
|. _ _ this 20/50/20|. _ _ ticket 63/54/-8|. _ _ tied 53/42/-2|. _ _ time -15/19/-2|. _ _ times -35/-42/0
|. _ _ to 36/14/-3|. _ _ too 40/44/-18|. _ _ track 41/70/0|. _ _ trapped 37/50/-2|. _ _ try -42/-48/-2
|. _ _ trying -28/-55/-1|. _ _ up 39/17/-22|. _ _ us 36/19/-3|. _ _ villain -1/63/0|. _ _ wait -38/-43/-2
|. _ _ waiting 6/-41/0|. _ _ wanted -54/-52/0|. _ _ waste 13/53/0|. _ _ wedding -23/-52/0|. _ _ went 6/43/-6
|. _ _ when -61/-95/-3|. _ _ while -60/-45/-3|. _ _ wifi -20/-47/0|. _ _ winter -1/67/-12|. _ _ with -10/-40/-4
|. _ _ world -39/-22/-1|. _ _ worn -9/50/-1|. _ _ worried -17/-23/33|. _ _ worth -41/15/-1|. _ _ would -56/12/-39
|. _ _ written 33/28/-2|. _ _ yesterday 45/30/0|. _ _ you -50/-22/32|. _ _ yourself -47/-35/0|. _ abused 49/26/34
|. _ am -54/-5/47|. _ and 6/-28/-38|. _ at 83/5/2|. _ ate 68/19/-1|. _ attempt 102/77/-2|. _ attempted 68/55/-1
|. _ be 63/97/-3|. _ beaten 33/40/8|. _ belong 44/26/0|. _ body 63/74/-1|. _ bottom -9/73/-1|. _ box 71/70/0
|. _ brain 21/37/-1|. _ bus 39/30/-1|. _ came -75/-2/-5|. _ can 68/-2/37|. _ car -36/-52/-13|. _ cares -44/10/0
|. _ clean 41/29/0|. _ close 36/25/-3|. _ comes -57/-14/-3|. _ could 63/-27/-9|. _ cry -40/90/-11
|. _ curtains -51/-58/0|. _ cuts 42/16/-1|. _ day -48/-65/-13|. _ days 0/56/-9|. _ deep 71/47/-2|. _ did 47/71/-7
|. _ died -82/-82/-6|. _ dm'd -24/-34/42|. _ do -60/-50/45|. _ does -52/-36/0|. _ doing 57/46/0|. _ drew -41/-36/0
|. _ eating 28/49/0|. _ edge -83/-89/-3|. _ ended -70/-91/-2|. _ ends 13/33/0|. _ every 16/43/-3|. _ everyone 41/17/-2
|. _ everything 118/45/-1|. _ family'd -5/46/-4|. _ fear -30/-64/19|. _ feel 75/12/-14|. _ fell -47/-96/-1
|. _ fight 60/3/-12|. _ finished -38/-40/0|. _ fishing -31/-79/0|. _ for 68/22/-69|. _ forcing 58/33/0
|. _ forty 32/45/0|. _ full 91/57/-1|. _ get 102/51/-2|. _ girl -4/-17/50|. _ go -40/47/-8|. _ google 47/39/0
|. _ gran -35/-56/37|. _ grandmother -27/-26/33|. _ guy 2/-36/105|. _ has -27/1/-59|. _ heat -61/-53/-1
|. _ helps -60/-9/0|. _ here -67/-23/16|. _ home 119/68/-2|. _ how 109/118/-10|. _ i 52/42/87|. _ if 127/100/-18
|. _ in 59/36/74|. _ inside -3/60/-1|. _ is 69/88/-87|. _ it 36/-17/15|. _ keep 48/41/-11|. _ know -57/-70/-5
|. _ let -12/63/-1|. _ life 74/106/-24|. _ lined 37/36/-3|. _ locked -29/-58/-1|. _ look 27/74/-11|. _ looking 22/45/-3
|. _ lot 79/59/-4|. _ loud 40/43/0|. _ love -7/-43/-1|. _ made -25/-89/-3|. _ make -57/-55/-4|. _ man 41/53/-9
|. _ marriage 51/64/-1|. _ matters -15/-41/-1|. _ may 49/29/0|. _ me 88/36/-5|. _ mess -42/-53/0|. _ messaged -4/-11/75
|. _ might 67/62/-4|. _ mind 4/80/-3|. _ miss -70/-13/-5|. _ more -38/-64/-1|. _ music -24/-39/-1|. _ my 83/65/-61
|. _ myself 90/101/-5|. _ near 22/22/0|. _ nearly -66/-77/-1|. _ needs -25/43/0|. _ obsess 40/43/0|. _ of 33/47/-22
|. _ off 105/85/-7|. _ old -17/-58/9|. _ only 29/86/-9|. _ our -8/-11/38|. _ out 0/-40/-9|. _ over 33/0/20
|. _ pain -7/-37/0|. _ phone -49/-81/-13|. _ picked 59/-13/-1|. _ promised -45/10/0|. _ quiet -24/-58/-2
|. _ ran -76/-59/-1|. _ real 15/-20/-10|. _ round 31/27/-1|. _ rubbish -4/-38/-1|. _ ruined 28/12/-1|. _ safe 43/39/-2
|. _ saw -14/-20/43|. _ scars 16/76/-3|. _ see 62/62/-1|. _ sent -25/-56/81|. _ shoes -64/-67/0|. _ should -18/32/-1
|. _ shouted -15/-55/0|. _ si 86/76/0|. _ since -14/41/-7|. _ sit -19/52/0|. _ sleep -52/-54/-1|. _ something 35/24/-3
|. _ soul -2/69/-2|. _ squad -64/-61/-1|. _ staring 52/29/-2|. _ started 45/35/-1|. _ stopped -13/6/-1
|. _ stops -52/-9/-3|. _ stuff 40/17/-10|. _ sure 76/60/-2|. _ talk -43/-47/0|. _ tell -32/-57/-8|. _ this 28/75/-15
|. _ threatens -26/-19/17|. _ throws 77/51/-13|. _ time 55/23/-14|. _ to 81/48/-41|. _ too 91/70/-12|. _ tried 50/19/-3
|. _ two -82/-34/-3|. _ up 136/111/-10|. _ upstairs -3/-4/56|. _ us 27/-12/-1|. _ user -8/-9/34|. _ visits -65/1/0
|. _ wanted 24/50/-1|. _ was -47/-57/20|. _ weedkiller 43/58/0|. _ who 65/27/-3|. _ with 62/41/-47|. _ world 51/41/-1
|. _ worth 37/14/-1|. _ would 79/90/-40|. _ yourself -55/-45/0|. already 36/41/-3|. am 112/103/-1|. angry -25/-46/-17
|. anyone 85/19/-1|. anyone reading 32/20/0|. at 95/78/-5|. ate -1/-56/0|. attacking 55/50/-2|. attempt 62/33/-1
|. bag 38/26/0|. be 95/75/-5|. be DEAD 38/36/0|. be with 27/20/0|. because 63/50/-1|. because i 52/42/-1
|. been 141/124/-33|. been HARM 75/66/-19|. before 13/72/0|. being 145/101/-17|. being DEAD 49/23/-1|. black -3/56/-2
|. bloke -31/-30/64|. bored -53/-43/-2|. bored to -57/-46/-2|. bowled -3/-41/0|. boy 8/-27/77|. brain DEAD -37/-41/0
|. bullet 26/11/-1|. bullet in 41/21/0|. by 81/100/-7|. by time 59/83/-7|. calm 57/41/0|. came 58/66/-5
|. can -50/-28/33|. car -43/-49/-1|. catching 39/41/0|. catching bus 39/41/0|. chef 3/-4/32|. cleaned 5/-53/-1
|. close 41/33/-2|. could -22/-56/-27|. craving 47/22/-1|. crossword -27/-23/0|. danger 27/28/0|. danger to 27/28/0
|. day MANY -51/-36/0|. days -38/44/0|. days are -38/44/0|. deadlines -49/-57/0|. dear 56/82/0|. dem 41/25/0
|. dem WANT 41/25/0|. dentist -17/-65/0|. depression -12/43/-1|. deserve 35/17/0|. despair -7/74/0|. did -54/-64/-9
|. did NEG -44/-53/-1|. died and 43/33/0|. do -10/40/-36|. do NEG -41/-47/-30|. do you -42/-18/0|. dog -50/-36/-13
|. doing 44/47/-6|. doing hundred 32/18/0|. downed 70/57/-1|. downed MANY 48/41/0|. drank 45/57/-1|. each -3/56/0
|. error -59/0/0|. error MANY -59/0/0|. escape 46/37/-2|. every 13/38/-9|. everyone -21/75/-23|. everyone SAY 54/31/-3
|. everything -25/171/-21|. everything hurts -51/27/0|. feel 54/113/-6|. feel KILL 44/22/0|. feeling 37/20/-21
|. feeling DEATH 42/28/-15|. fell -47/-43/-1|. find 34/27/0|. first 3/-38/-5|. five -78/0/0|. flu -33/-45/0
|. for real -25/-44/-8|. found 13/-7/35|. future -44/28/0|. gas 38/24/0|. gas is 42/40/0|. get 59/12/-1
|. getting 65/32/-6|. getting beaten 46/28/-6|. girl 46/-4/46|. glad -90/-65/0|. glad to -74/-65/0|. go -72/-68/-1
|. go DIE -73/-69/-1|. god -10/56/-3|. goodnight -6/-35/0|. got MEANS 81/96/-5|. grief too 13/39/0|. guilt -63/39/-2
|. guy 64/39/35|. had MANY 34/33/0|. happy -115/-118/-1|. hate myself -44/11/0|. hate that 42/13/0|. have 67/60/-6
|. have DEATH 38/34/-1|. have NEG -59/-35/-2|. have to 51/34/-1|. having 48/34/-3|. having DEATH 35/27/-2
|. help -34/-52/-22|. help , -55/-59/-21|. hiding 68/61/-4|. hiding in 38/34/0|. hope 103/40/-3|. hope i 63/26/-1
|. hope to -25/-31/0|. hopelessness -36/109/0|. hose 32/23/-1|. hose on 32/23/-1|. house -68/52/2|. house is -59/65/-2
|. how -59/-78/65|. how do -43/-38/44|. how to -42/-10/39|. hunger -52/-47/0|. hunger WANT -50/-45/0|. i -11/35/-90
|. i END -39/-48/0|. i HARM 79/89/-10|. i HARMED 90/63/-2|. i JUMP -22/-45/-1|. i KILLED -64/-78/-1
|. i LETTER -20/-49/-2|. i LIVE -37/-65/1|. i NEG -64/-9/-2|. i PAST -83/45/0|. i SAY 90/58/-29|. i TAKE 92/42/-18
|. i THINK 82/35/53|. i WAKE -30/-30/0|. i WANT 2/-27/-19|. i am -26/-48/51|. i ate 70/27/-1|. i attempted 68/55/-1
|. i belong 44/26/0|. i can 67/-13/-26|. i could 75/-10/-1|. i cry -46/88/-11|. i ended -34/-54/0|. i fear -30/-64/19
|. i fell -42/-93/0|. i finished -33/-34/0|. i get 73/33/-1|. i google 47/39/0|. i have 42/26/-24|. i hope 72/-31/0
|. i laughed -58/-45/0|. i let -9/60/0|. i love -7/-42/0|. i make 32/44/-3|. i might 67/62/-4|. i miss -70/-13/-5
|. i obsess 40/43/0|. i on 36/33/-1|. i picked 34/19/-1|. i promise -133/0/0|. i promised -45/10/0|. i ran -51/-42/-1
|. i saw -14/-20/43|. i see 9/55/0|. i should 33/77/-2|. i sit -19/52/0|. i threw -47/-43/0|. i wanted -77/-13/0
|. i was -45/-97/-6|. if i -118/-19/-11|. in -42/73/-11|. is -15/-6/44|. is it -31/-30/33|. is that 46/53/0
|. it -144/-38/-23|. it LETTER 100/48/-1|. it does -34/2/0|. it hurts -58/-10/-3|. it'll 49/41/-1|. it'll look 47/40/-1
|. keep 86/76/-4|. keep staring 52/29/-2|. killer -42/-45/-1|. kitchen -40/-78/0|. kys -22/-28/-10|. lad -23/-54/81
|. lake -33/-31/0|. left 39/34/-5|. let -45/-75/-1|. let us -46/-32/0|. life -42/-1/-7|. life has -27/46/-1
|. loneliness 1/56/0|. losing 125/75/0|. lowkey 1/32/-2|. make 61/-10/-3|. man 91/54/29|. may 59/40/-2|. me -66/-117/19
|. medications 106/82/-1|. meh -33/-37/0|. meh . -33/-37/0|. member -37/-58/40|. mera -5/48/114|. mixed -39/-65/0
|. mondays -67/-76/0|. mood MANY -49/-30/-3|. must 29/48/0|. my -116/-73/172|. my BODY -13/-51/-10|. my DEATH 86/62/-14
|. my FRIEND -53/-80/24|. my KIN -40/-54/-34|. my LETTER 53/19/-10|. my LIVE -3/41/-1|. my PAST 88/57/-5
|. my PLAN 71/53/-13|. my attempt 102/77/-2|. my body 63/74/-1|. my brain 21/37/-1|. my cat -39/-40/-14
|. my family'd -5/46/-4|. my gran -35/-62/37|. my grandmother -27/-26/33|. my guy 11/-29/40|. my life 22/118/-23
|. my man 61/68/-6|. my mind 4/80/-3|. my phone -44/-77/-13|. my scars 20/51/-2|. my shoes -39/-45/0|. my soul -2/69/-2
|. nah -78/-70/0|. nearly 53/64/-1|. necked 96/78/0|. necked lot 56/40/0|. nurse -53/-77/24|. obsessed 66/65/-2
|. obsessed with 66/65/-2|. off -56/-36/-1|. off to -56/-40/0|. old -20/-72/2|. on 145/122/-9|. on HIGH 65/61/-3
|. one 55/20/90|. one round 35/33/0|. only 116/62/-8|. our -65/-76/59|. over -58/-106/-5|. pain -19/-43/-5
|. parked 20/41/-1|. parked at 20/41/-1|. part 16/34/-5|. part of 16/34/-5|. passive 42/40/0|. passive si 42/40/0
|. phone -55/-44/-1|. please 91/38/2|. please HE 40/49/-25|. please check -22/-18/52|. please tell -51/-92/-6
|. popped 28/12/-2|. popping 33/4/0|. popping MANY 41/39/0|. power -29/-22/0|. power HARM -29/-22/0|. pray 46/43/-1
|. prefer 35/36/-1|. prefer to 35/36/-1|. pregnant -35/-30/0|. promised 60/15/0|. proud -30/-53/0|. railway 42/16/0
|. railway SOURCE 44/22/0|. reading -72/-84/-27|. relief . -61/-48/0|. relieved 49/9/0|. relieved if 49/9/0
|. remember 40/24/0|. remember me 40/24/0|. report -21/0/60|. rest -8/-28/-3|. rest in -21/-34/-3|. rock -9/73/-1
|. rock bottom -9/73/-1|. roped -32/-45/0|. ruined -41/14/0|. sad -48/-62/-3|. sad MANY -9/67/0|. safe -36/-75/0
|. safe . -37/-75/0|. sat on 36/46/0|. scripting -26/-40/0|. scripting helps -26/-40/0|. see 132/82/-2
|. sertraline 40/23/0|. silence -24/35/-1|. silence in -24/35/-1|. since 83/133/-8|. sitaki 49/40/0|. sitting 51/41/-11
|. slay -35/-43/0|. sleep -35/-32/-3|. slicing 39/49/0|. slicing my 39/49/0|. some -47/71/-3|. some days -60/15/-3
|. sometimes -34/10/-18|. sometimes i -34/10/-18|. sorry -30/-59/-7|. sorry . -35/-59/0|. stalker 44/29/-1
|. standing 37/63/-6|. standing on 22/33/-5|. started 28/33/-3|. stepfather 52/50/0|. such -14/-43/0|. tell 78/67/-18
|. tell my 34/43/-9|. thanks -15/-43/-1|. that -130/-102/-19|. that SOURCE -11/58/-8|. that i 44/41/-2
|. that is 16/-25/-4|. thirty 15/37/0|. this -61/-76/6|. this heat -58/-50/-1|. this is 128/71/-39|. this life 41/42/0
|. throw 43/41/0|. throw myself 43/41/0|. till 33/28/0|. time 36/47/-1|. to -1/-14/-2|. to KILL 48/24/0
|. to be -50/18/0|. toes 49/46/0|. toes over 49/46/0|. too -52/-23/-6|. trafficked 74/55/0|. trapped -30/43/-1
|. tried 46/32/-2|. tried to 49/38/-2|. try 60/34/0|. trying 38/4/-2|. trying NEG 41/34/-1|. twelve -38/-85/0
|. twelve hour -50/-45/0|. two 28/-43/-3|. urges 45/40/-2|. urges to 44/39/-2|. user -43/-48/106|. villain -34/-56/-4
|. waiting 16/60/-19|. was 111/75/-1|. was my 34/21/0|. ways 35/26/-3|. we -50/-67/-27|. we are 26/34/-2
|. weighed -28/-32/0|. weighed myself -28/-32/0|. what -34/56/23|. what is 11/45/3|. what stops 43/8/-3
|. when -90/-27/-5|. where -37/-42/-1|. which 69/54/-9|. who -64/0/24|. why 67/139/-22|. why do -18/2/-3
|. why should 64/12/-1|. wifi -28/-56/-1|. wifi is -14/-39/0|. woman -16/-36/34|. wonder 42/42/-2
|. wonder PLAN 42/42/-2|. worried -26/-23/74|. worried PLAN -23/-21/75|. would 34/-20/-3|. would KILL -32/-11/0
|. would have 34/21/0|. wrote LETTER 52/40/-37|. you -111/-68/-9|. you were 39/47/0|. zero -68/-38/0|10 -16/-41/-8
|13 46/-7/29|14 -65/-62/-8|15 -41/-30/36|24 59/44/6|30 -9/-60/-8|404 -59/0/0|43 1/47/0|4th 21/71/-1|4th and 12/40/-1
|5 -30/-98/-4|5k -29/-36/0|5k _ _ . -29/-36/0|6 -61/-46/-1|60 67/48/-3|9 35/50/-5|ANYMORE 75/73/-15|ANYMORE , 33/72/-9
|ANYMORE , HE 27/15/-4|ANYMORE . 28/30/12|ANYMORE . . 9/44/13|ANYMORE THINK -65/0/0|ANYMORE THINK PLAN -65/0/0
|ANYMORE WANT -50/4/-4|ANYMORE WANT to -50/4/-4|ANYMORE _ . 30/54/12|ANYMORE _ HE 26/-8/-4|ANYMORE _ PLAN -65/0/0
|ANYMORE _ _ , -24/-29/0|ANYMORE _ _ . 30/84/13|ANYMORE _ _ DIE -52/0/-4|ANYMORE _ _ END -43/0/0
|ANYMORE _ _ JUMP -37/0/0|ANYMORE _ _ KILL -80/0/0|ANYMORE _ _ LIVE 150/6/0|ANYMORE _ _ NEG -10/29/-1
|ANYMORE _ _ are 27/15/-4|ANYMORE _ _ be 28/1/0|ANYMORE _ can -54/34/0|ANYMORE _ i 6/57/-11|ANYMORE able 36/6/0
|ANYMORE able to 36/6/0|BETTER -56/32/-32|BETTER . 44/57/-6|BETTER . . 12/51/-6|BETTER DEAD 76/59/0
|BETTER DEAD . 76/59/0|BETTER NEG -43/54/-3|BETTER SOON -10/-55/0|BETTER _ . -31/-96/-26|BETTER _ DEAD 55/17/27
|BETTER _ NEG -42/-13/-3|BETTER _ _ . -51/-61/15|BETTER _ _ HIM -16/-55/17|BETTER _ _ had 36/16/-2|BETTER _ _ i 61/9/-5
|BETTER _ _ wreck -4/52/-2|BETTER _ i 112/27/-18|BETTER _ me -24/66/0|BETTER if 71/37/-1|BETTER if i 71/37/-1
|BETTER off 6/52/7|BETTER off DEAD 55/17/27|BETTER off NEG -40/-14/-3|BETTER thing -19/-39/-1|BETTER with 17/63/18
|BLEED 101/41/-55|BLEED , 42/46/-31|BLEED NEG 56/18/0|BLEED NEG END 43/10/0|BLEED _ . 99/64/26|BLEED _ END 43/10/0
|BLEED _ SOON -45/-30/0|BLEED _ _ . 121/112/41|BLEED _ _ can 57/23/0|BLEED _ _ did 43/51/-1|BLEED _ _ this -37/-38/0
|BLEED _ i 92/70/-1|BLEED _ with -37/-38/0|BLEED and 48/17/0|BLEED and i 44/16/0|BLEED money -37/-38/0
|BLEED money with -37/-38/0|BLEED out 33/67/0|BLEED out . 22/36/0|BLEED pressure -76/-70/-1|BODY 82/54/35
|BODY , 50/55/-11|BODY . 33/43/40|BODY . . 23/25/40|BODY _ . 41/21/35|BODY _ BLEED 37/57/-2|BODY _ DEAD -46/-43/-1
|BODY _ HARM 49/29/14|BODY _ MANY 40/4/-2|BODY _ NEG -45/-2/0|BODY _ SAY 34/52/-9|BODY _ SOON 31/46/-5
|BODY _ _ . 58/51/15|BODY _ _ SAY 35/44/-1|BODY _ _ i 63/1/-1|BODY _ _ me -53/-56/0|BODY _ after 24/35/0
|BODY again 66/52/0|BODY and -42/25/23|BODY are DEAD -36/-31/0|BODY at -39/-45/0|BODY day -140/-128/-4
|BODY day . -90/-77/-2|BODY is 53/40/-5|BODY on -60/-55/0|BODY open 53/63/0|BODY open . 33/33/0|BURDEN -67/95/-13
|BURDEN . 40/63/0|BURDEN . . 26/62/0|BURDEN _ _ KIN -24/43/-9|BURDEN _ my -31/70/-10|BURDEN for -11/32/-2
|BURDEN for my -2/28/-1|BURDEN i 12/-47/0|BURDEN to -25/46/-1|BUT . 42/59/-2|BUT . . 42/59/-2|BUT DIE 13/52/-1
|BUT NEG -61/-82/0|BUT SOON 0/58/0|BUT _ . 17/66/-9|BUT _ WANT 33/55/-11|BUT _ _ NEG -156/16/20|BUT _ _ PLAN 55/26/0
|BUT _ _ to 123/62/-10|BUT _ do -37/0/16|BUT _ don -20/-44/0|BUT _ of 27/57/-2|BUT _ one -3/-41/-3|BUT i 48/55/37
|BUT i WANT 74/54/-11|BUT i do -37/0/16|BUT it -36/-81/-1|BUT sad -2/47/0|BUT sad . -2/47/0|BUT to 73/4/0
|DEAD 1/-64/-68|DEAD , 57/15/-11|DEAD . 87/79/46|DEAD SOON 89/97/0|DEAD SOON . 93/96/0|DEAD TIRED -19/-53/-1
|DEAD _ , -13/-16/-1|DEAD _ . 90/64/33|DEAD _ HIM -16/74/-2|DEAD _ MANY 24/88/0|DEAD _ SOON 64/80/-1
|DEAD _ _ . 38/23/21|DEAD _ _ SOON -45/-51/0|DEAD _ _ another -30/-28/0|DEAD _ _ is 50/47/-1|DEAD _ i -12/90/-11
|DEAD _ me -18/-43/-1|DEAD _ since -3/45/0|DEAD after -60/-52/0|DEAD again -60/-44/-3|DEAD already 25/44/0
|DEAD and 52/30/-9|DEAD and i 42/59/-7|DEAD by 110/77/-1|DEAD inside -49/32/-1|DEAD inside since -3/45/0
|DEAD is 33/19/-1|DEAD to -34/-33/-1|DEAD to me -18/-43/-1|DEATH 122/78/53|DEATH , 38/52/5|DEATH , NEG -10/-50/-21
|DEATH , i -6/-77/37|DEATH , my -3/-26/49|DEATH . 101/97/81|DEATH . . -9/-24/51|DEATH . i 69/61/-1
|DEATH ANYMORE -52/16/-4|DEATH ANYMORE , 32/16/-4|DEATH ANYMORE . -84/0/0|DEATH BUT 26/54/-11|DEATH LETTER in 35/21/39
|DEATH PAST -61/10/14|DEATH PAST and -32/1/0|DEATH SOURCE -8/-18/43|DEATH SOURCE . -41/-8/43|DEATH THINK 3/40/-26
|DEATH THINK . 52/53/-7|DEATH THINK SOON -7/-33/0|DEATH THINK in -77/-41/0|DEATH _ . 109/111/29|DEATH _ BETTER 38/30/0
|DEATH _ MANY 63/53/-18|DEATH _ WORK 74/72/-1|DEATH _ _ . 117/95/5|DEATH _ _ FOOD 27/34/-1|DEATH _ _ GONE -40/-34/17
|DEATH _ _ HE 33/17/-8|DEATH _ _ NEG 49/21/-7|DEATH _ _ SAY 57/47/-2|DEATH _ _ SOON -19/-2/-2|DEATH _ _ am -36/-14/57
|DEATH _ _ day 50/22/0|DEATH _ _ is 105/40/16|DEATH _ _ since 34/47/-1|DEATH _ _ this 41/55/0|DEATH _ and 59/65/-5
|DEATH _ as -58/-9/-3|DEATH _ at -39/-38/-1|DEATH _ i 20/-21/56|DEATH _ in -53/-57/33|DEATH _ me -35/-45/-5
|DEATH _ my 82/0/9|DEATH _ of 46/49/-16|DEATH _ only 87/34/-1|DEATH _ this -58/-74/-1|DEATH _ to -24/-27/-7
|DEATH again 63/27/-6|DEATH and 70/-22/3|DEATH and it -15/-58/-3|DEATH at -2/45/-14|DEATH because 54/49/-16
|DEATH because of 54/49/-16|DEATH every 70/27/-1|DEATH feels 44/9/0|DEATH if -48/-46/82|DEATH in my -10/-72/0
|DEATH is 67/52/-10|DEATH is BETTER 38/30/0|DEATH of -105/-117/-3|DEATH of me -51/-60/-1|DEATH on my 46/58/-1
|DEATH prevention -110/-125/-18|DEATH since 81/23/-17|DEATH squad -98/-89/-2|DEATH this 41/16/0|DIE 89/17/-12
|DIE , 70/49/4|DIE , NEG 47/24/-1|DIE , SOON 47/20/0|DIE , i -12/-25/-17|DIE . 117/124/43|DIE . . 13/9/45
|DIE . NEG 57/16/0|DIE . SOON -34/-32/0|DIE . it -41/-33/0|DIE LAUGH -29/60/0|DIE LAUGH . -29/60/0|DIE NEG 14/-54/-6
|DIE SOON 101/138/-12|DIE SOON , 26/28/0|DIE SOON . 44/58/-1|DIE SOON is 44/27/0|DIE _ , 84/128/-2|DIE _ . 148/108/22
|DIE _ HE 79/73/-31|DIE _ NEG 87/47/-2|DIE _ ONPURPOSE -26/-43/0|DIE _ SOON -65/-73/-6|DIE _ SOURCE -33/-30/-28
|DIE _ WANT -31/56/0|DIE _ _ , -112/-65/-16|DIE _ _ NEG -60/-25/0|DIE _ _ PLAN 73/52/-1|DIE _ _ WANT -156/-31/-7
|DIE _ _ am -36/-108/49|DIE _ _ is 72/21/0|DIE _ _ my 66/57/-1|DIE _ _ saw -51/-42/1|DIE _ _ sleep 58/24/-1
|DIE _ _ to -75/0/0|DIE _ and 72/65/-9|DIE _ be 43/32/0|DIE _ for 62/47/0|DIE _ hate -28/10/0|DIE _ i -71/2/11
|DIE _ laugh -18/-43/0|DIE _ my 66/19/41|DIE _ our 36/47/0|DIE _ real 47/51/0|DIE _ see -50/-30/0|DIE _ this -50/-12/-2
|DIE and 35/43/-3|DIE and HE 50/29/-16|DIE and i -37/8/32|DIE and it -63/-33/-1|DIE before 74/50/-1
|DIE for -118/-127/-37|DIE for . -81/-91/-5|DIE for real 41/46/0|DIE from -31/-46/-1|DIE i -49/-1/-1|DIE if -93/-98/-4
|DIE if HE -35/-35/0|DIE in my 61/25/-1|DIE is 51/45/-2|DIE much 84/25/0|DIE much . 84/25/0|DIE of -102/-135/-6
|DIE on -47/-57/46|DIE on ONPURPOSE -26/-43/0|DIE on my -18/-11/47|DIE on our 36/47/0|DIE quietly 34/38/0
|DIE right -41/-50/0|DIE right SOON -41/-50/0|DIE this 65/51/0|DIE to -66/-57/-1|DIE would 43/32/0|DIE would be 43/32/0
|END 45/-34/-8|END , 31/-17/-1|END . 13/79/-25|END . . -16/38/-25|END HARM -68/-25/-22|END HARM . -22/40/-16
|END HARM myself -47/-24/0|END HIS -27/-45/30|END HIS life -27/-45/30|END MANY 77/39/-2|END MANY of 67/35/-1
|END _ , -23/-26/25|END _ . 83/64/-2|END _ SOON 48/38/-12|END _ WORK -70/-77/-1|END _ _ , -47/37/-8|END _ _ . 73/82/4
|END _ _ HIM -44/-52/10|END _ _ after 44/43/0|END _ _ day -36/-35/0|END _ _ do 0/-56/-1|END _ _ in 32/49/-1
|END _ _ it 26/39/16|END _ _ life 72/45/-1|END _ _ my -66/-58/-4|END _ _ this 76/45/-5|END _ _ with -30/-39/-2
|END _ for 42/66/0|END _ it -9/49/-1|END _ life 110/120/36|END _ me 71/5/-1|END _ my 22/73/-19|END _ myself -51/-34/0
|END _ of 82/65/-3|END _ own 48/33/-1|END _ pain 39/28/-1|END _ series -11/-47/0|END _ subscription -39/-31/-2
|END _ this 42/23/-1|END _ with -109/-104/-9|END being 31/52/-1|END call -46/-40/0|END crying -58/43/20
|END everything 99/34/-3|END everything . 71/20/-3|END i 48/32/0|END is -45/-22/0|END it 115/131/78|END it . 94/92/18
|END it MANY 82/39/0|END it SOON 40/29/-7|END it with -88/-71/-8|END life 36/46/-1|END life . 34/37/-1
|END me 19/-72/-24|END me , -51/-44/-4|END me off -61/-38/0|END my 16/23/3|END my life 95/153/7|END my own 48/33/-1
|END my subscription -33/-25/0|END myself 78/52/-5|END myself . 47/42/0|END of -102/-57/-21|END that -19/-47/0
|END things 44/45/13|END with me 40/7/-1|FEAR 17/63/67|FEAR _ . 88/90/9|FEAR _ DEATH -38/-48/-2|FEAR _ HIM -31/-46/36
|FEAR _ KIN -27/-57/28|FEAR _ LETTER -31/-37/-25|FEAR _ _ . 84/35/6|FEAR _ _ DEATH -72/-79/-1
|FEAR _ _ LETTER -65/-55/38|FEAR _ _ NEG -42/-18/0|FEAR _ _ life 70/50/-5|FEAR _ my 82/40/4|FEAR _ spiders -9/-30/-1
|FEAR _ to -67/-74/0|FEAR for -15/-51/58|FEAR for HIM -31/-46/36|FEAR for my 26/13/8|FEAR me -63/-70/0
|FEAR my -37/-63/40|FEAR my KIN -36/-62/40|FEAR of 99/57/-7|FEAR of DEATH -33/-42/-1|FEAR of DIE -54/-35/-5
|FEAR of spiders -9/-30/-1|FOOD -160/-201/-50|FOOD . -49/-74/-11|FOOD . . -41/-48/-11|FOOD _ . 13/69/-12
|FOOD _ _ . -82/-89/-32|FOOD break 40/36/-1|FOOD break . 27/27/0|FOOD for 76/50/-1|FRIEND -69/-84/177|FRIEND , 72/45/-8
|FRIEND , i 53/24/23|FRIEND . 90/122/-54|FRIEND . . 75/58/-54|FRIEND HARM -106/-76/48|FRIEND HIT 28/45/-10
|FRIEND HIT me 28/45/-10|FRIEND KILLED 53/69/0|FRIEND SAY -63/-9/-44|FRIEND SAY i -50/0/0|FRIEND THINK -29/0/0
|FRIEND THINK i -28/0/0|FRIEND _ DEATH -66/-40/37|FRIEND _ HE -31/-44/-20|FRIEND _ HIGH -11/-9/38
|FRIEND _ THINK -13/-22/38|FRIEND _ WANT -9/62/26|FRIEND _ _ . -41/4/18|FRIEND _ _ DIE -43/-18/25
|FRIEND _ _ PLAN 71/32/9|FRIEND _ _ WANT -37/30/3|FRIEND _ _ home -24/-32/36|FRIEND _ _ me 59/37/-4|FRIEND _ i 45/52/17
|FRIEND _ me 48/36/1|FRIEND _ to -18/-12/35|FRIEND abused -26/-23/42|FRIEND feels -26/-60/36|FRIEND from -35/-23/35
|FRIEND i 41/8/-43|FRIEND is 8/-38/-18|FRIEND is THINK -13/-22/38|FRIEND wants -28/-19/37|FRIEND wants to -28/-19/37
|FRIEND who -27/-70/13|FRIEND would 20/10/-6|GAME -52/-105/-16|GAME . . -45/-39/-2|GAME . i 69/38/0|GAME SOON -46/-23/0
|GAME _ . -87/-61/-5|GAME _ WANT -13/-4/0|GAME _ _ . -85/-70/-9|GAME _ _ WANT 61/28/0|GAME _ and -23/-58/7
|GAME _ i 77/55/-1|GAME i -44/-53/0|GONE -37/36/-27|GONE , 42/1/-34|GONE , and 37/12/0|GONE . 27/12/25
|GONE HIM -41/-51/14|GONE SOON 16/65/0|GONE _ , -44/-12/0|GONE _ . -22/50/2|GONE _ _ . 61/40/25|GONE _ _ DIE 57/12/-8
|GONE _ _ for -34/-49/0|GONE _ _ i 30/5/1|GONE _ and 87/22/-9|GONE _ beach 17/-20/0|GONE _ life 33/30/0
|GONE _ world 35/39/-1|GONE and 54/45/-14|GONE by 31/12/0|GONE for -92/-43/-6|GONE for SOON -40/-35/-2|GONE in -3/17/-7
|GONE into -29/-72/0|GONE out -6/52/0|GONE this 79/58/-2|GONE two 41/11/0|GONE two PAST 41/11/0|HARM 69/18/21
|HARM . 112/102/58|HARM . . 28/81/63|HARM BUT 40/39/0|HARM BUT i 42/40/0|HARM HE 84/68/-2|HARM KIN 41/20/3
|HARM KIN . 40/16/3|HARM MANY -68/19/0|HARM SOON . 45/28/-3|HARM TAKE -61/-42/-3|HARM _ . 144/102/70
|HARM _ BODY 52/90/21|HARM _ KIN 125/84/22|HARM _ _ . 33/56/44|HARM _ _ DEATH -25/-31/-2|HARM _ _ NIGHT 38/33/18
|HARM _ _ PAST 63/42/-1|HARM _ _ SOON -51/-33/17|HARM _ _ WORK 49/60/-1|HARM _ _ am 36/16/-11|HARM _ _ at -85/-74/-7
|HARM _ _ before 37/43/0|HARM _ _ did 38/39/0|HARM _ _ fringe -47/-47/-8|HARM _ _ hour 20/34/0|HARM _ _ i 40/-9/-15
|HARM _ _ in -69/-54/-6|HARM _ _ it 41/23/50|HARM _ _ of -74/-68/-2|HARM _ _ off -51/-58/-1|HARM _ _ shower 100/98/0
|HARM _ _ slack -48/-50/0|HARM _ _ that -39/-14/0|HARM _ and -78/-92/-3|HARM _ at 32/62/-1|HARM _ bangs -56/-36/0
|HARM _ chest 44/7/0|HARM _ deep 51/39/-3|HARM _ fringe -60/-52/-37|HARM _ get -15/-48/0|HARM _ i 81/73/6
|HARM _ in -40/-39/3|HARM _ nails -30/-38/-2|HARM _ of 33/39/11|HARM _ on -40/-69/23|HARM _ shaving -66/-67/0
|HARM _ some -48/-50/0|HARM _ staff 45/57/-3|HARM _ too -36/-47/-2|HARM _ week -46/0/0|HARM _ with 59/48/-6
|HARM again 65/90/17|HARM and 3/14/47|HARM anyone 57/-7/-3|HARM anyone . 18/-63/-3|HARM by -10/-23/0|HARM deep 45/63/-1
|HARM deep . 24/33/-1|HARM ended 51/15/-2|HARM flowers -34/-54/-2|HARM for 52/18/-1|HARM from -48/-49/-19
|HARM grass -49/-43/-1|HARM grass . -42/-32/0|HARM in staff 45/57/-3|HARM it -32/-57/-1|HARM me . 57/31/-17
|HARM me right -61/-58/0|HARM my -26/-42/-46|HARM my BODY 75/130/-9|HARM my KIN 151/125/-15|HARM my bangs -56/-36/0
|HARM my chest 44/7/0|HARM my nails -30/-38/-2|HARM myself -55/-17/-9|HARM myself , -54/38/-2|HARM myself . -67/-60/-2
|HARM myself SOON -44/23/0|HARM myself again 1/42/0|HARM myself shaving -66/-67/0|HARM myself with 45/51/0
|HARM out -36/-43/0|HARM this week -46/0/0|HARM to 77/61/30|HARM to get -15/-48/0|HARM too 48/37/-3
|HARM too deep 46/35/-3|HARMED , 60/72/-1|HARMED . 63/-14/0|HARMED . HARM 64/9/0|HARMED HARM 30/54/-3
|HARMED HARM . 30/54/-3|HARMED _ . 57/54/-8|HARMED _ HARM 55/9/26|HARMED _ _ . 86/1/-7|HARMED _ _ SOON 63/15/0
|HARMED _ on -30/-47/0|HARMED and 15/62/11|HARMED and HARM 19/29/-4|HARMED myself -20/-55/0|HARMED myself on -30/-47/0
|HARMED on -85/-126/-13|HE -69/-73/165|HE , 32/17/0|HE . 46/58/-22|HE . . 46/58/-22|HE DEATH -44/-45/3
|HE HARM -63/-32/-5|HE HIT 13/45/-45|HE HIT ones 47/38/-1|HE HIT us 45/34/-16|HE LETTER 80/48/-63
|HE LETTER send -35/-39/0|HE LETTER throw 39/39/-16|HE LOW -31/-50/0|HE SAY . 64/77/-20|HE SAY do 48/63/-1
|HE SAY i -77/-53/7|HE SAY if -42/-5/14|HE SAY me -46/-26/21|HE TAKE 23/3/73|HE TAKE my 50/51/14|HE WANT to -42/-64/29
|HE _ , -3/69/-54|HE _ . 65/114/-8|HE _ DEATH -83/-71/-23|HE _ DIE -67/-66/-38|HE _ HIM -35/-51/-47|HE _ HIS 42/31/17
|HE _ KILL 35/25/-1|HE _ KIN 51/38/-17|HE _ LIVE -56/-56/4|HE _ MEANS 56/36/-33|HE _ NEG -104/-63/97
|HE _ PAST 144/83/-2|HE _ PLAN 36/46/70|HE _ SAY 56/13/20|HE _ SOON 61/46/-2|HE _ _ , -33/-28/-44|HE _ _ . 132/117/26
|HE _ _ DEATH -55/-85/75|HE _ _ END -11/-24/35|HE _ _ FOOD -2/45/0|HE _ _ GONE -36/-42/12|HE _ _ HE -49/-33/34
|HE _ _ HIM -80/-57/16|HE _ _ HIMSELF -13/-18/43|HE _ _ KILL 49/36/32|HE _ _ KIN 57/97/-8|HE _ _ NEG -26/-56/1
|HE _ _ PAST -63/-40/-14|HE _ _ PILLS -37/-104/53|HE _ _ SOON 63/76/-9|HE _ _ WANT -128/-64/65|HE _ _ again 47/60/8
|HE _ _ am 5/46/-14|HE _ _ and -31/-42/93|HE _ _ at 0/-46/-17|HE _ _ be -70/-93/48|HE _ _ door 74/57/-17
|HE _ _ drinking 57/57/-23|HE _ _ every 48/10/-18|HE _ _ have 92/48/-10|HE _ _ hear -29/-46/-10|HE _ _ house 42/33/0
|HE _ _ i 80/61/-23|HE _ _ in 35/-19/-44|HE _ _ is 41/52/-2|HE _ _ keys 31/47/-14|HE _ _ know 105/73/-21
|HE _ _ leftovers -13/-51/0|HE _ _ me 106/142/-110|HE _ _ my 97/74/-85|HE _ _ up -11/2/-4|HE _ _ us 45/76/-21
|HE _ _ when 63/46/-7|HE _ _ who 47/37/2|HE _ _ with -54/-30/-20|HE _ _ would 48/-19/16|HE _ ask -47/10/0
|HE _ at 42/4/13|HE _ be -16/33/-17|HE _ been 53/24/-17|HE _ coming 72/90/-64|HE _ do 50/40/-36|HE _ here 44/82/-20
|HE _ if -42/-5/14|HE _ in 31/43/-41|HE _ it 40/12/48|HE _ me 93/82/-12|HE _ my 12/73/-88|HE _ ones 47/38/-1
|HE _ only -16/-8/51|HE _ out -27/34/-1|HE _ send -35/-39/0|HE _ telling -82/-11/17|HE _ that -66/-64/-8
|HE _ throw 39/39/-16|HE _ to -56/-111/92|HE _ us 65/30/-17|HE _ was -21/-36/2|HE are 23/-44/-15|HE are HIT -39/-31/0
|HE broke 55/51/-6|HE can -11/-41/49|HE can NEG -74/-78/42|HE comes 54/45/-2|HE crashed 38/68/-1|HE did 47/29/-2
|HE does 32/-37/8|HE does NEG 60/22/12|HE else -25/60/-8|HE forgot -51/-33/-23|HE hurts 58/41/0|HE hurts me 58/41/0
|HE in -18/-37/80|HE is 61/40/4|HE is NEG -53/-72/17|HE is PAST 68/53/-2|HE is PLAN 52/42/37|HE is been 56/11/-21
|HE is coming 19/42/-62|HE is only -10/-4/42|HE keep -51/9/0|HE keep telling -80/0/0|HE kills -34/-40/2
|HE knows 57/41/-9|HE left 5/76/-11|HE passed 8/107/-1|HE sees -72/-65/20|HE shouts 42/44/-7|HE talk 49/80/-6
|HE to -45/-34/6|HE wants -63/-57/40|HE wants to -46/-35/48|HE went 12/53/-18|HE who 7/-49/8|HE would -74/-30/51
|HE would ask -47/10/0|HE would be -75/-26/15|HE wrote -44/-64/16|HIGH 81/-1/27|HIGH , 51/22/41|HIGH . 85/95/78
|HIGH . . 79/90/60|HIGH ANYMORE -33/-37/0|HIGH ANYMORE . -33/-37/0|HIGH _ . 72/76/11|HIGH _ SOON 87/70/0
|HIGH _ _ . 67/40/-10|HIGH _ _ NEG 0/-11/62|HIGH _ _ am 68/38/28|HIGH _ _ my -53/-56/-9|HIGH _ _ to 70/42/-1
|HIGH _ for -49/-36/-9|HIGH _ sunset -28/-31/0|HIGH and 40/27/-14|HIGH in -31/-41/0|HIGH is -61/-57/-4
|HIGH with -6/-31/-2|HIM 17/20/93|HIM , . 55/7/0|HIM . 46/62/-13|HIM . . 57/64/-2|HIM BODY -87/-99/72
|HIM DEAD -22/-30/24|HIM DEAD . -23/-32/24|HIM KIN 26/-12/63|HIM LIVE -72/-51/-2|HIM LIVE . -70/-49/-2|HIM MANY 45/3/2
|HIM MANY . 67/57/-6|HIM PILLS -22/-30/-42|HIM PILLS . -4/-13/-64|HIM SOON . -4/48/-8|HIM _ , -20/-97/49
|HIM _ . 8/34/36|HIM _ HIS 76/51/-1|HIM _ NIGHT -46/-40/1|HIM _ WORK -4/-1/-74|HIM _ _ . 6/-26/41|HIM _ _ HIM -5/-23/38
|HIM _ _ NEG -49/-23/-12|HIM _ _ WANT -6/-40/-1|HIM _ _ am 62/73/0|HIM _ _ could -30/-57/0|HIM _ _ did -1/-31/-3
|HIM _ _ have 36/60/-3|HIM _ _ i 30/36/34|HIM _ _ one 40/36/0|HIM _ _ with 39/46/-1|HIM _ ground 28/14/1
|HIM _ i -12/-50/27|HIM _ it 51/19/-8|HIM and -52/-59/3|HIM and i 32/-72/19|HIM email -31/-29/0|HIM email . -31/-29/0
|HIM for 53/30/-13|HIM if 67/58/-8|HIM if HE 57/45/-8|HIM in ground 28/14/1|HIM is -48/-1/-2|HIM out 5/13/23
|HIM to -97/-109/50|HIMSELF -99/-110/181|HIMSELF . -47/-38/37|HIMSELF . . -46/-44/37|HIMSELF _ . -51/-49/91
|HIMSELF _ _ . -57/-56/111|HIMSELF and 38/52/4|HIS -48/-55/119|HIS BODY -75/-80/56|HIS BODY . -23/-35/43
|HIS FOOD 48/47/0|HIS KIN 0/20/38|HIS MEANS 79/37/-33|HIS _ . 45/61/39|HIS _ _ . 64/33/89|HIS _ _ me -6/-24/1
|HIS _ and -17/-54/68|HIS _ out 80/74/-36|HIS _ with 84/66/-5|HIS hands 31/43/-31|HIS head -75/-46/10
|HIS life -44/-45/30|HIS life . -42/-43/29|HIS phone -44/-4/-7|HIS shop 57/52/-1|HIT 69/39/-15|HIT , -26/-57/33
|HIT . . 22/22/-2|HIT HIM -44/-70/70|HIT HIM . -26/-31/38|HIT _ , -9/57/-3|HIT _ . 168/165/13|HIT _ KIN 63/67/20
|HIT _ SOON -40/-38/0|HIT _ _ , -47/-68/80|HIT _ _ . 87/54/5|HIT _ _ HIT -55/-48/0|HIT _ _ KIN -38/-35/30
|HIT _ _ SOON 54/43/-3|HIT _ _ cable 23/30/0|HIT _ _ day 49/24/-1|HIT _ _ i 53/32/-12|HIT _ _ stick 51/49/-15
|HIT _ _ till 40/51/-2|HIT _ and 90/78/-14|HIT _ at -85/-91/-18|HIT _ every 44/38/-8|HIT _ for -27/-43/-7
|HIT _ hard -20/-54/0|HIT _ i -15/-17/33|HIT _ my -50/-45/0|HIT _ up -75/-89/-2|HIT _ when 17/32/1|HIT _ who 47/38/-1
|HIT me 104/58/-139|HIT me . 96/85/-3|HIT me and 71/41/-16|HIT me at -75/-72/-4|HIT me every 45/39/-9
|HIT me hard -20/-54/0|HIT me up -17/-19/-1|HIT me when 61/68/-11|HIT my 95/90/35|HIT my KIN 70/55/8
|HIT myself -27/-70/0|HIT myself up -35/-54/0|HIT on -71/-59/-2|HIT on my -48/-43/0|HIT ones 47/38/-1
|HIT ones who 47/38/-1|HIT out -4/38/2|HIT us 94/121/-17|HIT us . 45/49/-1|JUMP -28/-68/41|JUMP . 148/136/17
|JUMP . . 135/137/15|JUMP MEANS -83/-105/-13|JUMP SOON 33/56/0|JUMP _ . 212/201/3|JUMP _ HIGH -56/32/-32
|JUMP _ _ . 35/29/2|JUMP _ _ WANT 41/49/0|JUMP _ _ for -38/-30/-2|JUMP _ _ of -4/51/-2|JUMP _ _ window 67/46/11
|JUMP _ front -4/51/-2|JUMP _ i -10/25/56|JUMP _ this 45/44/-2|JUMP and 71/55/-9|JUMP in -67/-60/-6
|JUMP in front -4/51/-2|JUMP into -65/-52/-1|JUMP off 26/77/-34|JUMP off HIGH -50/37/-30|JUMP off this 45/45/-2
|JUMP on -104/-76/-8|KILL -39/-75/-41|KILL , 61/78/-17|KILL . 82/99/34|KILL . . 92/76/34|KILL FRIEND 63/41/-1
|KILL FRIEND . 63/41/-1|KILL HARM 38/48/-2|KILL HARM . 38/48/-2|KILL HE 71/37/-3|KILL HE . 62/35/-1|KILL HIM 52/73/-7
|KILL HIM . 52/57/7|KILL HIM email -31/-29/0|KILL HIMSELF -50/-50/108|KILL KIN 96/87/-15|KILL KIN . 98/102/-7
|KILL _ , 52/45/-3|KILL _ . 136/113/45|KILL _ ANYMORE -75/10/0|KILL _ KIN 65/82/6|KILL _ SOON -91/-78/-8
|KILL _ WORK 51/49/0|KILL _ _ , -74/-65/-2|KILL _ _ . 90/77/-25|KILL _ _ BETTER 41/23/0|KILL _ _ GONE -37/-13/1
|KILL _ _ HIM -34/-25/-1|KILL _ _ KILLED 74/62/0|KILL _ _ NEG 83/69/0|KILL _ _ SOON 112/64/-20|KILL _ _ WORK 38/62/28
|KILL _ _ again -48/-37/0|KILL _ _ can 77/68/-4|KILL _ _ in -39/-64/-2|KILL _ _ over -45/-43/-10
|KILL _ _ then -66/-55/-4|KILL _ and 45/75/25|KILL _ email -49/-44/0|KILL _ i 47/14/24|KILL _ if 40/11/0
|KILL _ in -82/-107/-4|KILL _ message -45/-42/0|KILL _ text -23/-28/0|KILL _ with -66/-32/-11|KILL and 26/58/0
|KILL curry -28/-28/0|KILL everyone 71/37/0|KILL everyone at 51/32/0|KILL final -41/-25/-3|KILL final GAME -41/-25/-3
|KILL from 50/26/-10|KILL in -25/-71/-9|KILL it -100/-70/-29|KILL it . -45/-39/-27|KILL me 35/16/-84
|KILL me SOON 25/59/-14|KILL me and 52/48/-2|KILL me i 70/64/0|KILL me message -45/-42/0|KILL my 82/92/-13
|KILL my GAME 52/73/0|KILL my KIN 67/84/-11|KILL myself 263/322/-21|KILL myself , -5/46/-1|KILL myself . -172/-86/-7
|KILL myself ANYMORE -75/10/0|KILL myself SOON 26/14/0|KILL myself in 28/38/0|KILL myself on 39/31/0
|KILL myself this 42/12/0|KILL neighbor 44/38/0|KILL neighbor . 44/38/0|KILL on -38/26/-3|KILL on by -1/34/0
|KILL pictures -47/-35/-48|KILL that -58/-59/0|KILL this -86/-62/0|KILL time -91/-76/0|KILL time . -49/-57/0
|KILL to -33/-28/0|KILL up 117/52/59|KILL up SOON -83/-100/0|KILL us 69/87/-6|KILL us . 84/101/-1
|KILL yourself and 44/41/-5|KILLED -56/-103/-90|KILLED HIMSELF 47/62/-44|KILLED HIMSELF and 42/56/-6
|KILLED _ . 59/-3/-4|KILLED _ KIN 55/64/0|KILLED _ _ . 54/4/-8|KILLED _ _ i 39/57/10|KILLED _ and 56/79/-19
|KILLED me 30/19/-17|KILLED me . 59/29/0|KILLED me PAST 26/44/-2|KILLED my KIN 56/64/0|KILLED myself 104/74/0
|KILLED myself . 101/62/0|KILLED us -40/-38/0|KIN -28/-45/164|KIN , HE -71/-72/13|KIN . 130/107/-32|KIN . . 67/62/-28
|KIN . NEG 31/35/0|KIN . i 53/0/0|KIN BODY -26/-46/28|KIN DEATH -126/-76/64|KIN FRIEND 61/49/-3|KIN GONE 39/51/-11
|KIN GONE . 38/51/-11|KIN HARM -76/-83/13|KIN HARMED -55/-22/46|KIN HIT me 46/53/-59|KIN KILLED 71/68/-49
|KIN KILLED me 29/42/-2|KIN KIN 67/13/-27|KIN KIN i 60/20/-1|KIN LETTER -54/-51/36|KIN LETTER KILL -75/-61/0
|KIN SAY HE 64/40/3|KIN SAY i -20/47/-33|KIN SAY me -50/-59/58|KIN SAY that -45/0/0|KIN SOON , 41/17/2
|KIN SOON . -53/-42/12|KIN TAKE -114/-98/13|KIN TAKE HIM -3/-2/-40|KIN TAKE MANY -56/-51/34|KIN WANT -51/-31/0
|KIN _ . -56/-1/101|KIN _ BETTER -12/70/-6|KIN _ DEATH -106/-118/76|KIN _ END -44/-84/18|KIN _ HARM -21/-12/40
|KIN _ HIGH -48/-35/-16|KIN _ HIM -61/-72/12|KIN _ HIS 87/33/-118|KIN _ LETTER 55/63/-18|KIN _ MANY -59/-55/34
|KIN _ MEANS 93/93/-58|KIN _ PLAN -48/-58/21|KIN _ TAKE -40/-41/86|KIN _ _ , -33/-51/47|KIN _ _ . -13/-35/32
|KIN _ _ BETTER -22/62/-35|KIN _ _ DEATH -68/-63/15|KIN _ _ DIE -70/-55/108|KIN _ _ END 29/-19/17
|KIN _ _ HARM -32/-50/85|KIN _ _ HIMSELF -48/-39/45|KIN _ _ KILL 63/54/33|KIN _ _ LETTER 69/40/7
|KIN _ _ MANY -51/-97/17|KIN _ _ MEANS 105/68/-18|KIN _ _ SAY -73/-47/20|KIN _ _ WANT -50/-23/55|KIN _ _ WORK 30/26/-2
|KIN _ _ am 62/113/-21|KIN _ _ by 28/53/-13|KIN _ _ felt 28/33/0|KIN _ _ have 79/34/-3|KIN _ _ home 34/37/-5
|KIN _ _ i -9/79/-25|KIN _ _ if -41/-35/29|KIN _ _ is -26/-53/52|KIN _ _ it -63/-62/9|KIN _ _ me 142/104/-50
|KIN _ _ of -43/-45/42|KIN _ _ own -3/-2/-89|KIN _ _ talking -46/-50/19|KIN _ _ than -5/51/-2|KIN _ been -95/-86/50
|KIN _ breaking 32/24/-3|KIN _ do -102/-73/50|KIN _ does -7/-41/-1|KIN _ i 45/103/-58|KIN _ in 35/82/-20
|KIN _ me 252/245/-48|KIN _ money 42/34/-2|KIN _ my 44/74/14|KIN _ next 18/-14/37|KIN _ outside 60/82/-1
|KIN _ saying -42/-57/43|KIN _ that -53/0/6|KIN _ to -38/-29/72|KIN _ tried 55/47/-3|KIN are 163/73/-41
|KIN are with 61/73/-8|KIN chokes 35/31/-20|KIN chokes me 35/31/-20|KIN died and 56/17/-9|KIN does -54/-24/45
|KIN does NEG -53/1/-12|KIN got -4/61/-24|KIN has -11/-12/-74|KIN has me 23/38/-5|KIN i do -49/-13/-4
|KIN into care 30/29/-1|KIN is 97/29/-44|KIN is . -19/-27/42|KIN is HARM -20/-13/34|KIN is KILL 23/29/-9
|KIN is MEANS 52/46/-8|KIN is PLAN -53/-33/2|KIN is been -72/-48/31|KIN is breaking 32/24/-3|KIN is outside 55/72/-39
|KIN it 70/35/-11|KIN keeps 15/-26/37|KIN keeps saying -35/-40/31|KIN out -38/-38/2|KIN threatens -24/-20/62
|KIN threatens DEATH -45/-45/63|KIN tried 47/39/-1|KIN wants -3/5/50|KIN wants to -3/5/48|KIN would -58/57/-53
|KIN would have -19/42/-10|LAUGH -15/-29/-52|LAUGH . . -115/-112/-32|LAUGH _ . -30/-48/-34|LAUGH _ _ . -63/-41/-34
|LAUGH _ am -3/57/0|LAUGH _ i 34/7/0|LAUGH i am -3/57/0|LETTER 56/20/64|LETTER , 72/87/-2|LETTER . 109/90/44
|LETTER . . 158/158/45|LETTER DIE . 45/35/0|LETTER HARM -6/97/-43|LETTER KILL 28/63/-17|LETTER KILL me 40/38/-28
|LETTER LETTER 101/121/4|LETTER LETTER . 59/59/-12|LETTER NEG -46/-6/46|LETTER NEG GONE -40/21/-2
|LETTER NEG HARM -27/16/-1|LETTER NEG be -36/-52/22|LETTER NEG come -33/-53/11|LETTER NEG let 51/10/1
|LETTER NEG lift -7/54/0|LETTER NEG see 40/-20/-16|LETTER _ . -44/-12/58|LETTER _ BETTER 16/59/-4
|LETTER _ DEAD 30/30/-2|LETTER _ HARM -28/15/-1|LETTER _ HE 1/50/-7|LETTER _ KILL -48/-38/25|LETTER _ KIN 48/46/-1
|LETTER _ LETTER 53/36/-1|LETTER _ LOW 25/-45/0|LETTER _ MANY -60/-69/5|LETTER _ NEG 56/-15/0|LETTER _ SOON 47/68/-3
|LETTER _ WORK -28/4/-2|LETTER _ _ , -109/-36/-1|LETTER _ _ . 86/87/11|LETTER _ _ BETTER -31/49/0
|LETTER _ _ BUT -79/-39/0|LETTER _ _ GONE 41/3/-8|LETTER _ _ KIN 80/69/22|LETTER _ _ SOON 36/14/-19
|LETTER _ _ WANT -19/-40/0|LETTER _ _ again -22/29/-5|LETTER _ _ by 63/50/0|LETTER _ _ chair 25/-45/0
|LETTER _ _ christmas 64/17/0|LETTER _ _ here -44/-4/-6|LETTER _ _ home -35/-39/0|LETTER _ _ if 40/37/7
|LETTER _ _ in -55/-98/11|LETTER _ _ is 26/36/21|LETTER _ _ it 67/58/-3|LETTER _ _ my 38/-9/12
|LETTER _ _ myself -72/-39/0|LETTER _ _ of -70/-83/14|LETTER _ _ table 41/44/-1|LETTER _ _ then 12/29/0
|LETTER _ _ to 34/52/-5|LETTER _ _ up -42/-54/14|LETTER _ _ you 7/46/0|LETTER _ am 41/11/0|LETTER _ be -55/-21/22
|LETTER _ come -33/-53/11|LETTER _ continue 45/12/-1|LETTER _ feel -16/-29/0|LETTER _ get -25/55/-1
|LETTER _ go 41/31/-18|LETTER _ is 42/28/-2|LETTER _ it 55/48/2|LETTER _ kitchen 33/19/-1|LETTER _ let 51/10/1
|LETTER _ life 40/35/-1|LETTER _ lift -7/54/0|LETTER _ me 12/4/-41|LETTER _ see 33/-23/-16|LETTER _ to 60/4/-23
|LETTER _ us 54/90/-23|LETTER _ way 63/27/-7|LETTER _ written 70/69/0|LETTER and 31/41/-1|LETTER are 51/58/-1
|LETTER are written 38/43/0|LETTER be 27/29/-48|LETTER be DEAD 30/30/-2|LETTER be DEATH -44/-45/-1
|LETTER be GONE 10/-33/0|LETTER clean -32/-34/0|LETTER do it -55/-47/0|LETTER feel -45/4/0|LETTER get -38/52/-7
|LETTER go 63/48/-16|LETTER i am 41/11/0|LETTER i feel -16/-29/0|LETTER in 50/42/89|LETTER is 91/98/25
|LETTER miss 41/-32/20|LETTER notice LOW 25/-45/0|LETTER on 31/17/4|LETTER on kitchen 33/19/-1|LETTER scream -31/-85/-8
|LETTER see 73/45/-1|LETTER send -39/-42/-1|LETTER send me -35/-39/0|LETTER shake 36/37/0|LETTER to continue 45/12/-1
|LETTER to my -36/-69/-8|LETTER world 33/27/-1|LIVE 105/79/-11|LIVE , 105/96/6|LIVE , HE 55/15/-3|LIVE . 100/104/24
|LIVE . . 51/51/24|LIVE ANYMORE 155/61/-3|LIVE ANYMORE . 113/27/8|LIVE LOW -32/-93/0|LIVE NEG HIM 66/19/-1
|LIVE NEG more 63/37/0|LIVE NIGHT 33/27/-1|LIVE WANT 31/15/-1|LIVE _ . 115/92/18|LIVE _ ANYMORE 3/-39/-1
|LIVE _ BETTER -72/-28/0|LIVE _ HE 60/23/-3|LIVE _ HIM 59/39/-14|LIVE _ NEG -31/-83/-1|LIVE _ _ , -43/-37/-12
|LIVE _ _ . 107/93/-2|LIVE _ _ END 59/46/0|LIVE _ _ HE 40/20/-5|LIVE _ _ KIN -111/-77/-5|LIVE _ _ LETTER 34/9/-1
|LIVE _ _ NEG 58/15/0|LIVE _ _ and 31/28/0|LIVE _ _ for -64/-83/0|LIVE _ _ more -32/-46/0|LIVE _ _ my -23/-22/-2
|LIVE _ _ out 65/45/0|LIVE _ _ pain 58/17/0|LIVE _ _ this -25/-31/0|LIVE _ _ world 66/36/0|LIVE _ another 36/43/0
|LIVE _ day 58/24/0|LIVE _ i 140/104/-8|LIVE _ more 79/70/0|LIVE _ my -81/-69/-7|LIVE _ roommates -53/-41/0
|LIVE _ that 21/67/0|LIVE _ this 125/28/-2|LIVE _ to -28/-17/0|LIVE _ too 63/22/-1|LIVE _ week 49/13/-1
|LIVE again . 18/41/-1|LIVE and -34/-64/-7|LIVE another 78/47/-1|LIVE another day 62/26/0|LIVE any 51/24/-1
|LIVE any ANYMORE 51/24/-1|LIVE for 115/54/-1|LIVE for . 98/25/-1|LIVE for another 36/43/0|LIVE for this -65/-28/0
|LIVE here -73/-70/0|LIVE here ANYMORE -73/-70/0|LIVE hurts 83/40/-1|LIVE hurts . 48/25/-1|LIVE hurts too 32/15/0
|LIVE in -78/-69/-11|LIVE is 80/65/-4|LIVE is NEG -58/-83/0|LIVE my 12/-28/0|LIVE my BETTER -24/-28/0
|LIVE on -61/-47/-2|LIVE past 71/32/0|LIVE past this 64/28/0|LIVE stream -50/-62/0|LIVE this -79/130/-6
|LIVE this . -54/28/-4|LIVE this i 59/34/0|LIVE through 35/12/0|LIVE to -65/-15/0|LIVE with HIM -42/-16/-12
|LIVE with roommates -53/-41/0|LIVE with this 78/26/0|LOW -78/163/-23|LOW , 45/46/-1|LOW . -52/73/-15
|LOW MANY -20/53/-1|LOW _ FRIEND -4/71/-9|LOW _ SAY 35/19/0|LOW _ _ LOW 63/1/-1|LOW _ _ MANY 43/25/0
|LOW _ _ again 14/-22/0|LOW _ _ and -57/-4/7|LOW _ _ moved -1/52/0|LOW _ _ to 11/52/-12|LOW _ and 41/14/0
|LOW _ how -7/31/-1|LOW _ i -6/82/-3|LOW _ keys -6/-30/0|LOW _ this -18/72/-1|LOW chair 70/7/0|LOW everything 21/-52/6
|LOW i 28/59/-2|LOW in this -7/71/-1|LOW inside -3/27/-1|LOW it -33/64/-21|LOW my keys -6/-30/0|LOW myself -67/6/0
|LOW on -23/-33/-1|LOW since -12/70/-7|LOW since i -8/48/0|LOW sometimes -1/-102/0|MANY -37/-46/-3|MANY . 65/51/-23
|MANY . . -51/-58/-15|MANY . MANY 64/23/-1|MANY DIE -65/-101/-12|MANY FRIEND 10/58/0|MANY HIS -30/-53/19
|MANY LIVE -46/-15/0|MANY LIVE . -44/-14/0|MANY NIGHT -68/-80/-8|MANY NIGHT . -36/-56/-6|MANY PILLS 80/65/22
|MANY PILLS . 30/2/63|MANY PILLS of -41/-36/-3|MANY _ , -3/56/-6|MANY _ . 38/51/-4|MANY _ HE 27/48/-8
|MANY _ HIM 54/27/-18|MANY _ LETTER 3/21/-5|MANY _ PILLS 67/95/9|MANY _ _ , 87/46/28|MANY _ _ . 27/65/38
|MANY _ _ BODY -35/-44/33|MANY _ _ GONE -25/-53/0|MANY _ _ NEG -11/-33/18|MANY _ _ PAST 2/-18/0
|MANY _ _ PILLS 52/54/-13|MANY _ _ THINK 88/40/-3|MANY _ _ for 49/38/-1|MANY _ _ insulin 53/45/0|MANY _ _ men 67/32/0
|MANY _ _ of 36/33/55|MANY _ _ one 8/47/0|MANY _ _ was 68/-14/0|MANY _ _ with -11/75/-2|MANY _ are -70/-38/0
|MANY _ because -28/-26/61|MANY _ clean -2/35/0|MANY _ for 7/83/0|MANY _ in -84/-85/-8|MANY _ me 64/56/0
|MANY _ of -42/-53/-7|MANY _ to -71/10/-19|MANY _ went -19/40/-4|MANY _ why -15/-83/0|MANY biscuits -30/-75/0
|MANY box 54/32/-1|MANY box . 59/68/-1|MANY day , 44/45/-1|MANY day . -72/-103/-8|MANY days . 24/26/0
|MANY days clean 1/47/0|MANY hope -33/80/-4|MANY my 125/17/-12|MANY my PILLS 37/81/-8|MANY of 89/40/-36
|MANY of HIM 102/79/-15|MANY of my 42/54/-6|MANY over -45/-16/-2|MANY packet 44/34/-1|MANY time . -6/58/0
|MANY time and -57/4/-1|MANY to -60/15/-1|MEANS 140/84/105|MEANS . 65/108/-7|MEANS . . 31/45/-3|MEANS LAUGH -30/-39/0
|MEANS LAUGH . -30/-39/0|MEANS _ . 159/135/-25|MEANS _ HIS -74/-80/25|MEANS _ SAY 26/41/-17|MEANS _ _ . 139/152/9
|MEANS _ _ KIN -112/-106/50|MEANS _ _ MEANS -44/-45/-3|MEANS _ _ am 61/46/-26|MEANS _ _ and 106/100/10
|MEANS _ _ got 57/38/-2|MEANS _ _ hand 51/47/-5|MEANS _ _ lap 44/49/-3|MEANS _ _ my 7/14/50|MEANS _ _ phone 51/61/8
|MEANS _ _ seat 80/57/-1|MEANS _ _ to 88/18/13|MEANS _ and 80/56/-17|MEANS _ for -34/-27/-3|MEANS _ i 90/78/-5
|MEANS _ my 57/78/49|MEANS _ on -25/-25/16|MEANS _ passenger 80/57/-1|MEANS and 66/42/53|MEANS and SAY 26/43/-18
|MEANS and my 41/48/0|MEANS at 55/45/-3|MEANS at my 51/40/-1|MEANS dey 51/57/-1|MEANS dey my 51/57/-1|MEANS in 45/19/66
|MEANS is 139/75/-20|MEANS marks -16/-18/50|MEANS on 112/79/2|MEANS on passenger 80/57/-1|MEANS out 45/46/-28
|MEANS to HIS -73/-71/19|MEANS up . 69/56/-2|NEG -1/151/-32|NEG , -46/-8/-18|NEG , i -38/-20/-7|NEG . . -80/-17/-28
|NEG . it -44/0/0|NEG ANYMORE -70/-34/-5|NEG ANYMORE THINK -65/0/0|NEG ANYMORE WANT -50/4/-4|NEG ANYMORE able 36/6/0
|NEG BUT 47/106/-3|NEG DEAD -15/-62/-1|NEG DEATH -210/-156/18|NEG DEATH . -83/-110/-2|NEG DEATH THINK -23/-45/0
|NEG DIE -117/-136/-3|NEG DIE , -26/-47/-1|NEG DIE . -29/-56/-2|NEG END . 31/71/-3|NEG END my -59/1/0
|NEG END of -22/-71/0|NEG FEAR 54/17/-1|NEG FRIEND -23/55/-1|NEG FRIEND , -19/-66/0|NEG GAME 48/59/0|NEG GONE 45/30/-10
|NEG GONE this 46/38/0|NEG HARM -45/-128/-7|NEG HARM . -16/-58/-2|NEG HARM ended 51/15/-2|NEG HARM myself -74/-81/0
|NEG HARMED -31/-35/0|NEG HARMED . -8/-35/0|NEG HIM 91/66/-4|NEG HIM and 92/23/0|NEG KILL -87/-77/0
|NEG KILL myself -59/22/0|NEG LETTER -58/-5/14|NEG LETTER . -84/-18/-2|NEG LETTER miss 45/-25/21|NEG LIVE 25/25/0
|NEG LIVE , 11/-49/-2|NEG LIVE ANYMORE 60/25/-3|NEG LIVE NEG -46/-76/-2|NEG LIVE with 45/12/24|NEG NEG 153/60/-5
|NEG NEG THINK 88/34/-2|NEG NEG WANT 68/3/-1|NEG ONPURPOSE -58/-8/0|NEG PAST -14/-39/-1|NEG PLAN -32/29/3
|NEG PLAN to -34/66/-15|NEG SAY 71/93/35|NEG SAY i -15/29/-3|NEG SOURCE -31/-45/30|NEG TAKE -65/-69/-14
|NEG THINK -65/-70/7|NEG THINK PLAN -62/-70/-7|NEG THINK head 0/-44/0|NEG THINK i 71/33/-2|NEG THINK of -88/-59/-2
|NEG TIRED 42/11/0|NEG TIRED it 34/10/0|NEG WAKE 70/33/-6|NEG WANT -2/-45/41|NEG WANT KIN -51/-71/-1
|NEG WANT LIVE 52/30/0|NEG WANT anyone -66/-60/0|NEG WANT me -8/30/-4|NEG WANT to -115/22/33|NEG WORK 2/38/-1
|NEG _ , -65/-38/-5|NEG _ ANYMORE -14/18/-11|NEG _ BUT 75/86/-10|NEG _ DEATH -124/-137/-4|NEG _ FOOD -39/-57/0
|NEG _ HIS -38/-59/-6|NEG _ KILL -46/5/0|NEG _ LAUGH -28/-88/0|NEG _ LETTER -63/-128/-1|NEG _ LIVE 115/92/37
|NEG _ NEG 55/-54/-8|NEG _ PAST 90/45/21|NEG _ THINK 8/-29/5|NEG _ TIRED -10/-71/-3|NEG _ WAKE 72/19/-1
|NEG _ _ , -4/16/7|NEG _ _ . 55/108/14|NEG _ _ DIE -209/-140/33|NEG _ _ END -208/63/-5|NEG _ _ GAME 41/54/-1
|NEG _ _ GONE 120/63/-24|NEG _ _ HARM -203/-178/-3|NEG _ _ JUMP -115/0/-8|NEG _ _ KILL -282/-369/-1
|NEG _ _ LETTER 43/-23/0|NEG _ _ LIVE 208/176/25|NEG _ _ LOW -51/7/-1|NEG _ _ PLAN -1/60/1|NEG _ _ SOON -83/-122/0
|NEG _ _ TAKE -146/54/35|NEG _ _ THINK -98/-118/-1|NEG _ _ WANT -59/63/-7|NEG _ _ again 24/19/-4|NEG _ _ am 59/-26/-7
|NEG _ _ another 53/17/0|NEG _ _ anything 61/77/-2|NEG _ _ are 57/43/-4|NEG _ _ around 52/49/0|NEG _ _ as -3/56/0
|NEG _ _ at 34/40/-6|NEG _ _ be 98/36/-1|NEG _ _ being 50/65/-2|NEG _ _ birthday 49/22/-1|NEG _ _ can 31/8/-2
|NEG _ _ car -49/-83/0|NEG _ _ commit -88/1/0|NEG _ _ continue 41/6/-1|NEG _ _ day -11/59/-1|NEG _ _ did 61/31/-2
|NEG _ _ drive -85/-66/-1|NEG _ _ except 36/1/0|NEG _ _ for 84/139/16|NEG _ _ from 138/96/-31|NEG _ _ go 75/40/-12
|NEG _ _ here 15/-63/-1|NEG _ _ i 89/69/-90|NEG _ _ it -30/50/9|NEG _ _ keep 55/59/-1|NEG _ _ matters -43/10/-1
|NEG _ _ me -39/31/-40|NEG _ _ more 54/27/-1|NEG _ _ my 13/-40/67|NEG _ _ myself -28/19/-1|NEG _ _ next -67/-88/0
|NEG _ _ of -54/3/-22|NEG _ _ on -12/-54/-3|NEG _ _ one 51/25/0|NEG _ _ only 44/7/-1|NEG _ _ or -7/89/0
|NEG _ _ please -45/-79/0|NEG _ _ ring -2/59/0|NEG _ _ safe 28/36/0|NEG _ _ see 102/34/-1|NEG _ _ sorry -35/-56/0
|NEG _ _ stay 27/22/0|NEG _ _ than -6/-69/0|NEG _ _ that 95/23/-1|NEG _ _ till -35/-30/-1|NEG _ _ time 80/45/-6
|NEG _ _ try 48/38/0|NEG _ _ weeks -3/54/0|NEG _ _ when 49/4/-1|NEG _ _ year 33/1/2|NEG _ _ yet 92/41/0
|NEG _ able 36/6/0|NEG _ after 33/47/-8|NEG _ again 11/8/0|NEG _ another 55/104/-1|NEG _ anyone -7/-17/-5
|NEG _ anything -20/111/-8|NEG _ at -94/-65/35|NEG _ before -68/-55/-1|NEG _ chances 20/19/0|NEG _ christmas 33/44/-2
|NEG _ danger -53/28/0|NEG _ do 62/-17/-6|NEG _ ended 51/15/-2|NEG _ go -32/-50/0|NEG _ head 0/-44/0|NEG _ i -52/12/-15
|NEG _ if -51/74/0|NEG _ it 34/68/8|NEG _ laugh -9/-45/0|NEG _ left -83/-10/-1|NEG _ life 36/9/-2|NEG _ love -13/39/0
|NEG _ me -116/-48/25|NEG _ more 13/-15/-2|NEG _ myself -22/-49/-5|NEG _ of -133/-72/-4|NEG _ off -42/-77/-1
|NEG _ on -50/-102/-8|NEG _ only 70/20/-1|NEG _ out 38/62/-8|NEG _ passes 57/33/-2|NEG _ safe 79/58/0
|NEG _ see 46/-17/0|NEG _ since -63/42/11|NEG _ through 54/31/-1|NEG _ to -57/-68/-10|NEG _ up 111/30/0
|NEG _ what -66/-15/1|NEG _ when 48/16/-1|NEG _ while -23/-32/-3|NEG _ you 175/47/-1|NEG act 99/21/0|NEG act on 99/21/0
|NEG again 65/-20/0|NEG again . 69/0/0|NEG bad -20/-60/-1|NEG be LIVE 19/32/20|NEG be PAST 54/21/-1
|NEG be WANT -19/-40/0|NEG be here -52/-36/-6|NEG be me 12/-50/0|NEG bear -21/41/0|NEG bear to 65/19/0
|NEG believes 5/-41/-1|NEG believes me 8/-43/-1|NEG bother 43/5/0|NEG came -4/72/0|NEG can 2/-54/-1
|NEG can END 32/-49/0|NEG care -30/105/-5|NEG cares -60/12/0|NEG colour -7/44/0|NEG cope -64/18/-1|NEG danger -54/-43/0
|NEG danger to -49/-36/0|NEG day 133/48/-4|NEG day passes 57/33/-2|NEG deserve 17/64/-1|NEG died -16/-92/0
|NEG died . -10/-59/0|NEG do 72/-3/-5|NEG do NEG 29/1/0|NEG do another 49/16/0|NEG do it 115/51/-1|NEG eating 36/50/0
|NEG eating since 14/47/0|NEG face -45/22/-1|NEG face another -60/9/0|NEG fall -76/-49/-1|NEG feel -22/-45/-3
|NEG feel KILL -62/0/0|NEG feel LIVE 108/64/-1|NEG feel safe 58/30/1|NEG find -68/-71/0|NEG find my -31/-56/0
|NEG fix -13/-31/-1|NEG for 72/17/7|NEG for me -70/-82/0|NEG forgive -43/28/-1|NEG forgive myself -43/28/-1
|NEG get -8/-75/2|NEG get out 69/48/-15|NEG go 3/60/-8|NEG go on -64/5/1|NEG have -119/-37/-25|NEG having -64/-37/0
|NEG here -58/31/-19|NEG hope -108/26/-2|NEG i -118/-24/-5|NEG i WANT -178/1/0|NEG i do 90/1/-2|NEG in -52/-4/-15
|NEG in . 20/50/-8|NEG in danger -53/28/0|NEG is in -29/-75/0|NEG it 65/16/14|NEG joke 78/47/12|NEG joking 75/65/16
|NEG joy -11/58/0|NEG keep PLAN -34/31/0|NEG keep myself 0/-84/0|NEG know 67/41/-18|NEG know how -68/9/4
|NEG knows 48/-9/-1|NEG knows . 56/-16/0|NEG laugh -4/71/0|NEG let 86/28/1|NEG let me 80/39/1|NEG lift -30/57/-1
|NEG light -16/111/-1|NEG likes me -24/54/0|NEG loneliness -9/-41/0|NEG loneliness . -9/-41/0|NEG loves 39/2/0
|NEG manage 44/14/0|NEG matter 7/55/-1|NEG matters . -9/42/-2|NEG me -110/-25/24|NEG me . -84/5/-4|NEG money 87/35/-11
|NEG money . 73/41/-10|NEG more 79/-48/-2|NEG more chances 20/19/0|NEG more me 37/23/0|NEG much -46/-95/0
|NEG needed -46/-28/0|NEG needs -26/43/0|NEG phase -11/-32/0|NEG phase . -19/-34/0|NEG place -75/24/0
|NEG pretend 52/31/0|NEG problem -4/-32/0|NEG promise 121/50/-1|NEG promise i 31/-17/0|NEG recognise -2/57/0
|NEG safe 121/93/11|NEG safe . 49/20/0|NEG safe at 35/31/12|NEG save 32/11/0|NEG save me 38/9/0|NEG saying -65/-4/0
|NEG saying i -47/3/0|NEG see -50/97/-22|NEG see christmas 64/17/0|NEG see future -46/1/0|NEG see one -2/-47/0
|NEG sleep -23/-47/18|NEG sleep . -37/-85/0|NEG stopped 37/3/0|NEG tell 61/-24/-26|NEG tell my 62/59/-11
|NEG that -136/-56/4|NEG that i -132/-68/4|NEG to -73/3/52|NEG to WAKE 59/16/0|NEG to see -1/-28/0|NEG trust 50/5/-2
|NEG trust myself 52/10/-1|NEG visits -58/-30/0|NEG wait . 61/23/-2|NEG wait for -55/-46/-2|NEG wanted 116/53/0
|NEG wanted to 116/53/0|NEG wants me -13/42/-1|NEG way -96/15/-2|NEG way out -59/9/-2|NEG worry , -51/-1/0
|NEG worry PLAN 81/23/-1|NEG worth LIVE -83/-32/11|NEG worth it 80/3/-1|NEG would -77/22/-7|NIGHT 58/34/25
|NIGHT , i 57/54/-9|NIGHT . 49/52/30|NIGHT . had 48/55/0|NIGHT _ . 33/35/27|NIGHT _ _ . 43/30/51
|NIGHT _ _ MEANS 36/8/-9|NIGHT _ _ is -73/-55/13|NIGHT _ _ my 61/41/-1|NIGHT _ _ to 27/48/0|NIGHT _ had 50/58/-8
|NIGHT _ i 82/56/-22|NIGHT _ my -47/-35/-15|NIGHT i 23/23/-5|NIGHT i am -48/-15/-1|NIGHT in -22/-52/27
|ONPURPOSE 101/115/-5|ONPURPOSE . 34/44/-3|ONPURPOSE . . 30/41/-3|ONPURPOSE _ . 38/61/-3|ONPURPOSE _ _ . 81/98/-3
|PAST -43/-14/3|PAST GAME 40/39/-1|PAST NIGHT in -16/-24/-4|PAST PAST -170/-37/-13|PAST PAST and -48/-47/0
|PAST PAST i -36/15/0|PAST SOURCE . 64/65/0|PAST _ . 106/114/-10|PAST _ GONE -17/-41/-1|PAST _ LIVE 24/37/-8
|PAST _ NIGHT 26/18/-1|PAST _ WANT -82/49/2|PAST _ _ " 33/47/0|PAST _ _ , 42/81/2|PAST _ _ DEATH -31/27/-1
|PAST _ _ HARM -34/-43/-14|PAST _ _ earth 29/59/-4|PAST _ _ it 72/22/-2|PAST _ _ to -108/75/-6|PAST _ _ tried -108/1/0
|PAST _ are 43/9/-1|PAST _ at -62/-46/-2|PAST _ earth 41/37/-3|PAST _ i -82/-46/-7|PAST _ in -36/-59/-11
|PAST _ it 46/58/-5|PAST _ of -28/-70/-1|PAST _ tell 37/3/0|PAST _ to -68/-22/0|PAST _ was 99/52/1|PAST clean 54/24/0
|PAST from 55/45/-31|PAST in -79/-72/-3|PAST it 47/31/-1|PAST message 33/24/45|PAST of 0/44/-1|PAST summer -77/-59/0
|PAST sunset 69/65/0|PAST then -85/0/0|PAST thing 37/86/42|PAST time 58/37/-5|PAST to -86/-52/3|PAST to WANT -50/49/2
|PAST year -69/5/-1|PILLS 143/72/65|PILLS . 68/73/35|PILLS WORK 54/61/-3|PILLS WORK . 54/61/-3|PILLS _ . 139/169/10
|PILLS _ DIE 19/48/-15|PILLS _ KILL 60/74/0|PILLS _ SOON -40/-22/-2|PILLS _ _ , 68/67/7|PILLS _ _ . 59/42/15
|PILLS _ _ SOON -44/-33/-1|PILLS _ _ and -62/-81/3|PILLS _ _ hand 39/44/-1|PILLS _ _ it 18/23/-1|PILLS _ _ on 41/38/-1
|PILLS _ _ up 57/62/-1|PILLS _ i 41/31/58|PILLS _ lined 42/45/0|PILLS _ me -67/-85/-1|PILLS _ up 45/41/16
|PILLS and . 42/32/-1|PILLS are 69/64/6|PILLS are lined 42/45/0|PILLS for -51/-57/-14|PILLS for my -76/-68/-1
|PILLS i 46/56/-3|PILLS in 117/91/-11|PILLS in my 40/45/-1|PILLS lined 45/41/16|PILLS lined up 45/41/16
|PILLS make -57/-48/0|PILLS make me -57/-48/0|PILLS of 2/-15/-5|PILLS on 43/57/-32|PILLS on my 44/55/-2
|PILLS out 92/112/-3|PLAN , -14/-40/17|PLAN , i -41/-15/0|PLAN . 134/110/-19|PLAN . . 70/75/-19
|PLAN DEATH . -123/-64/52|PLAN DEATH in 35/26/2|PLAN HIM -54/-30/20|PLAN JUMP -41/-10/63|PLAN KILL my -20/-18/-1
|PLAN KILL myself -20/34/-1|PLAN KIN -45/-32/28|PLAN NEG -110/-3/20|PLAN NEG to -25/29/0|PLAN PAST . -22/-45/1
|PLAN SOON -32/-12/0|PLAN _ , -39/-57/57|PLAN _ . 76/51/33|PLAN _ DEATH 60/47/-9|PLAN _ DIE 18/33/-17
|PLAN _ END -52/-48/11|PLAN _ HARM 6/37/7|PLAN _ HIM 40/27/-3|PLAN _ LETTER 37/35/0|PLAN _ LIVE 51/19/-3
|PLAN _ MEANS -31/-44/-3|PLAN _ SOON 56/74/-1|PLAN _ TAKE 3/68/-1|PLAN _ _ . 12/20/28|PLAN _ _ DEAD -85/13/3
|PLAN _ _ DEATH 98/83/-17|PLAN _ _ HE 44/29/-12|PLAN _ _ HIM 109/85/-10|PLAN _ _ KIN 50/61/-9|PLAN _ _ LIVE 139/33/-2
|PLAN _ _ NEG -4/-69/-2|PLAN _ _ PAST 28/60/-12|PLAN _ _ after -49/-98/0|PLAN _ _ again -61/46/0|PLAN _ _ am -66/-15/0
|PLAN _ _ be 53/41/0|PLAN _ _ car 46/48/-2|PLAN _ _ for 48/66/0|PLAN _ _ here 38/11/3|PLAN _ _ if -46/-59/-4
|PLAN _ _ in -54/-73/-17|PLAN _ _ into 37/23/-1|PLAN _ _ is -84/-66/1|PLAN _ _ me 7/-18/-41|PLAN _ _ my -18/7/-13
|PLAN _ _ myself 62/21/-4|PLAN _ _ new 50/1/0|PLAN _ _ on 77/73/-1|PLAN _ _ this -68/-18/21|PLAN _ _ time -14/-33/25
|PLAN _ _ up -38/-28/0|PLAN _ _ us 54/50/6|PLAN _ _ when -81/-114/0|PLAN _ and -43/-64/-16|PLAN _ batter 47/62/-5
|PLAN _ be 40/51/1|PLAN _ being 30/-2/19|PLAN _ change -9/50/0|PLAN _ lot -82/-1/13|PLAN _ minutes 92/82/-12
|PLAN _ myself -57/10/-2|PLAN _ off 54/67/-3|PLAN _ see 28/-12/0|PLAN _ top -70/-46/0|PLAN _ who -7/-3/-65
|PLAN and 35/45/9|PLAN between MEANS -31/-44/-3|PLAN driving 70/67/-6|PLAN for 90/80/-7|PLAN for SOON 40/43/0
|PLAN how to 48/35/-11|PLAN is to 88/70/-15|PLAN it 22/-27/-25|PLAN it . 116/16/-18|PLAN me 38/54/-9|PLAN my -15/-52/19
|PLAN on 50/102/-8|PLAN on HIGH -49/-15/0|PLAN on being 95/35/-2|PLAN there 65/45/0|PLAN to . 49/44/-1
|PLAN to DEATH 26/42/3|PLAN to HARM 11/37/7|PLAN to LIVE 50/19/-3|PLAN to TAKE 48/65/-1|PLAN to batter 47/62/-5
|PLAN to be 40/51/1|PLAN to change -9/50/0|PLAN to do 47/87/1|PLAN to see 28/-12/0|PLAN to top -77/-57/0
|PLAN walking -50/-74/0|POINT 50/92/-4|POINT . 51/61/-1|POINT . . 3/53/-1|POINT NEG 58/30/-4|POINT NEG to 46/27/-4
|POINT _ . -10/16/-14|POINT _ LIVE 51/-39/19|POINT _ NEG 84/43/-1|POINT _ _ LIVE 140/33/-1|POINT _ _ NEG 57/13/0
|POINT _ _ PLAN -38/2/0|POINT _ _ here 46/23/0|POINT _ _ in -47/-60/0|POINT _ _ to -53/-32/11|POINT _ be 46/3/-1
|POINT _ ironing -2/-45/0|POINT _ this -2/-66/-1|POINT _ to 47/27/-4|POINT _ trying -5/37/-1|POINT it 88/37/-5
|POINT of -50/-21/-9|POINT of LIVE 44/3/-1|POINT of this -2/-67/0|POINT other -15/-60/-2|POINT to LIVE -5/-26/20
|POINT to be 36/-7/0|SAY -108/-156/133|SAY HE -167/-154/122|SAY HE LETTER 62/64/-54|SAY HE do -34/-9/10
|SAY HIM i -55/37/-13|SAY LETTER KILL 54/41/0|SAY NEG 82/86/-51|SAY PLAN 35/55/-5|SAY _ , -28/-66/-57
|SAY _ BUT 47/22/-3|SAY _ HE -87/-80/72|SAY _ KILL 59/42/0|SAY _ LETTER 68/95/-64|SAY _ NEG -42/-59/32
|SAY _ WANT -78/-53/86|SAY _ _ BUT 54/42/-10|SAY _ _ DEATH -38/-45/-7|SAY _ _ END 16/59/1|SAY _ _ KILL 53/62/-6
|SAY _ _ MEANS -41/-55/42|SAY _ _ NEG 28/-98/87|SAY _ _ NIGHT -91/-86/22|SAY _ _ WANT -49/-18/26|SAY _ _ go 63/20/1
|SAY _ _ has -26/-27/60|SAY _ _ i 65/155/-38|SAY _ _ me 38/3/-12|SAY _ _ throw 39/39/-16|SAY _ _ to -123/-61/57
|SAY _ _ was 51/-12/-3|SAY _ did 54/15/-2|SAY _ i -23/0/-43|SAY _ is -41/-57/96|SAY _ of 51/23/-58|SAY _ time 35/28/-12
|SAY _ to -53/-4/21|SAY _ wanted -42/6/0|SAY _ would 76/-18/29|SAY do NEG -64/-78/30|SAY i 44/45/-33
|SAY i WANT -65/-17/64|SAY i did 53/7/-1|SAY i wanted -42/6/0|SAY i would 65/20/-1|SAY if -42/-35/-21
|SAY if i -44/-35/-10|SAY it 12/80/11|SAY it , -26/-40/0|SAY it is 83/52/17|SAY me -140/-157/157|SAY me HE -99/-74/69
|SAY my 38/95/-30|SAY next 26/5/-13|SAY next time 35/28/-12|SAY nope 10/34/-1|SAY nope . 10/34/-1|SOON 73/-7/-120
|SOON , -107/-76/-36|SOON , BUT -17/57/0|SOON , NEG 43/58/0|SOON , is 18/35/0|SOON . 43/42/10|SOON . . 55/9/24
|SOON . NEG -27/-63/0|SOON BUT -35/-73/0|SOON HE 93/33/7|SOON NEG -2/52/0|SOON NIGHT 43/25/2|SOON NIGHT . 35/57/-1
|SOON PLAN -54/-55/0|SOON PLAN is -33/-19/0|SOON SOON 95/85/0|SOON SOON . 84/71/0|SOON _ BUT -24/57/0
|SOON _ DIE 23/29/0|SOON _ KIN -55/-55/3|SOON _ NEG 69/29/0|SOON _ NIGHT 63/39/4|SOON _ SOON 7/59/0
|SOON _ TAKE -48/-65/0|SOON _ THINK -30/-8/-2|SOON _ WANT 51/8/-9|SOON _ _ , -80/-100/-4|SOON _ _ . 3/55/3
|SOON _ _ HE 74/97/-23|SOON _ _ LETTER 33/34/-10|SOON _ _ NIGHT -47/-45/0|SOON _ _ PAST 46/38/-4
|SOON _ _ PLAN -81/-90/0|SOON _ _ at -53/-55/0|SOON _ _ because -16/-67/0|SOON _ _ goes 19/27/0|SOON _ _ loud 33/36/0
|SOON _ _ more -63/-76/0|SOON _ _ my 36/55/-1|SOON _ _ this 42/73/0|SOON _ _ to 81/35/-6|SOON _ and 50/34/16
|SOON _ be 56/24/0|SOON _ day 42/-8/0|SOON _ it 41/49/-5|SOON _ my 47/63/-4|SOON _ that -53/-19/-11|SOON _ wind 33/36/0
|SOON and 97/66/-46|SOON and i 55/57/-7|SOON does 52/22/0|SOON i 64/46/-29|SOON i WANT 90/57/-2|SOON in -32/-68/0
|SOON is -68/-43/-9|SOON is NIGHT 65/55/4|SOON is my 48/40/-4|SOON it is 88/14/-7|SOON that 52/8/0|SOON to 50/28/0
|SOURCE -191/-151/-80|SOURCE , 41/31/-5|SOURCE HE -50/-10/-2|SOURCE HE SAY -49/0/-1|SOURCE PLAN -44/-10/-4
|SOURCE SOON 42/31/0|SOURCE _ . 4/-49/-1|SOURCE _ MANY 66/62/0|SOURCE _ SAY -51/-2/-3|SOURCE _ SOURCE -112/-1/0
|SOURCE _ _ . 41/-7/-5|SOURCE _ _ MANY -34/-43/-1|SOURCE _ _ SAY -74/-2/0|SOURCE go -53/-2/0|SOURCE go i -52/0/0
|SOURCE i -44/-51/0|SOURCE in -70/-32/-7|TAKE 48/13/14|TAKE , 61/85/-4|TAKE . 17/43/13|TAKE DEATH -33/-11/35
|TAKE DEATH . -38/-40/30|TAKE HIM 124/101/-62|TAKE HIM . 81/70/-6|TAKE HIM MANY 63/53/2|TAKE HIM PILLS -10/-6/-58
|TAKE MANY 106/124/26|TAKE MANY PILLS 25/34/25|TAKE MANY my -31/66/-8|TAKE MANY packet 44/34/-1|TAKE MEANS -21/-4/61
|TAKE PILLS , 29/7/0|TAKE PILLS for -35/-37/0|TAKE _ , 73/50/6|TAKE _ . 38/-6/50|TAKE _ BODY -27/-35/0
|TAKE _ HIGH -11/-33/0|TAKE _ MANY 137/82/25|TAKE _ PILLS -91/-131/-14|TAKE _ _ , 30/25/18|TAKE _ _ . 70/117/-19
|TAKE _ _ HARM -39/-24/-1|TAKE _ _ WORK 55/87/-1|TAKE _ _ and -60/-7/16|TAKE _ _ floor 59/42/-1|TAKE _ _ i 107/94/19
|TAKE _ _ into 30/29/-1|TAKE _ _ life 74/30/-10|TAKE _ _ my -51/10/20|TAKE _ _ of -2/45/-8|TAKE _ _ out -42/-42/0
|TAKE _ _ that 11/52/0|TAKE _ _ this -60/-36/-1|TAKE _ and -41/-4/39|TAKE _ at -32/-22/-1|TAKE _ for -142/-126/-11
|TAKE _ keys 23/41/-12|TAKE _ life 43/13/-3|TAKE _ my -4/81/-8|TAKE _ off -87/-87/19|TAKE _ opioids 35/24/0
|TAKE _ packet 56/47/-1|TAKE _ passport 33/43/0|TAKE _ vitamins -30/-30/0|TAKE and -40/-35/-3|TAKE bus -42/-29/0
|TAKE every 61/37/-1|TAKE every tablet 45/25/0|TAKE everything 39/18/3|TAKE fistful 42/33/0|TAKE full 72/65/0
|TAKE lot 93/76/-10|TAKE me -19/-60/-1|TAKE my -84/-57/-14|TAKE my BODY -27/-35/0|TAKE my PILLS -60/-61/28
|TAKE my life 60/13/-3|TAKE my passport 33/43/0|TAKE my vitamins -30/-30/0|TAKE one -45/-45/-4|TAKE our 36/59/-4
|TAKE some 32/29/-1|TAKE some PILLS 32/29/-1|TAKE to -96/-133/-7|TAKE two -59/-54/-2|TAKE two PILLS -59/-54/-2
|THINK 82/57/22|THINK , 16/70/-1|THINK HE -58/-71/16|THINK HE is -34/12/-1|THINK PLAN 88/113/-44|THINK PLAN DIE 53/29/8
|THINK PLAN KILL 22/51/-3|THINK PLAN walking -50/-74/0|THINK SOON -37/-61/-1|THINK SOON . -13/-29/0
|THINK _ DEATH 84/115/-52|THINK _ DIE 79/58/7|THINK _ FOOD -42/-56/0|THINK _ HARM 63/51/-16|THINK _ HIM -33/-46/8
|THINK _ KILL 68/77/-5|THINK _ KIN -62/-25/42|THINK _ LETTER 41/25/-4|THINK _ LOW 0/-44/0|THINK _ NEG -49/3/-2
|THINK _ TAKE 33/17/14|THINK _ WANT -103/-28/0|THINK _ _ BUT -52/5/-1|THINK _ _ DEATH -88/-15/-11
|THINK _ _ LETTER -44/-36/7|THINK _ _ LIVE 54/13/-1|THINK _ _ MANY 53/13/-2|THINK _ _ NEG 112/-23/-8
|THINK _ _ PLAN -31/-66/-8|THINK _ _ got 18/70/-24|THINK _ _ in 70/72/17|THINK _ _ is -82/-68/10|THINK _ _ keep 0/-48/0
|THINK _ _ lot -79/2/0|THINK _ _ off 23/45/-7|THINK _ _ ruined -11/46/0|THINK _ _ to -48/30/-7|THINK _ am -70/-25/-11
|THINK _ walking -50/-74/0|THINK _ was -20/-48/21|THINK _ week -21/-50/-1|THINK _ would -97/43/-1|THINK are 42/47/-2
|THINK head 0/-44/0|THINK head LOW 0/-44/0|THINK i -19/-16/-27|THINK i LETTER 58/5/-4|THINK i WANT -94/14/0
|THINK i am -70/-25/-11|THINK i would -11/17/0|THINK in -74/-78/-1|THINK it -86/-62/25|THINK my -55/-10/51
|THINK my KIN -58/-21/38|THINK of 73/44/-11|THINK of DEATH 60/50/-17|THINK of DIE 45/60/-1|THINK of HIM -17/-40/-7
|THINK of KILL 42/24/-3|THINK this -36/-52/0|THINK this week -23/-51/0|THINK to 88/30/-6|TIRED -53/-50/-46
|TIRED . -57/-106/19|TIRED LIVE 33/36/0|TIRED LIVE . 50/44/0|TIRED _ LIVE 73/19/-3|TIRED _ _ , 64/50/-20
|TIRED _ _ . 7/108/10|TIRED _ _ i 37/49/0|TIRED _ _ life 19/42/0|TIRED _ _ this -31/6/0|TIRED _ _ with 1/-45/-1
|TIRED _ being -16/-57/-9|TIRED _ everything 6/88/-1|TIRED _ life 21/79/-3|TIRED _ pretending -4/63/0
|TIRED _ yet 34/10/0|TIRED by -30/7/0|TIRED it 54/62/-15|TIRED it yet 34/10/0|TIRED of -11/109/-12
|TIRED of LIVE 25/-79/-3|TIRED of being -21/-57/-6|TIRED of pretending -4/63/0|TIRED with -25/-26/-4
|TIRED with everything -1/46/0|TIRED with life 33/55/-2|VOICE 74/23/31|VOICE _ _ me 59/14/0|WAKE 47/53/-16
|WAKE _ , 52/21/-1|WAKE _ . 78/90/-21|WAKE _ SOON 95/89/0|WAKE _ _ . 161/100/-25|WAKE _ _ anaesthetic -39/-41/0
|WAKE _ _ my 45/43/0|WAKE _ after -39/-41/0|WAKE _ again 63/37/-1|WAKE _ early -46/-45/0|WAKE me -52/-39/0
|WAKE up 70/47/-10|WAKE up , 52/20/-1|WAKE up . 66/98/-20|WAKE up SOON 95/89/0|WAKE up after -39/-41/0
|WAKE up again 63/37/-1|WAKE up early -46/-45/0|WANT 60/79/15|WANT , -9/-38/-1|WANT . 48/34/18|WANT BETTER -39/-37/0
|WANT DEAD 62/73/0|WANT DEATH 54/39/-6|WANT FOOD -28/-50/0|WANT FOOD . -28/-50/0|WANT HE to -51/-34/17
|WANT HIM -34/-55/13|WANT HIM , -15/-42/0|WANT KIN -51/-71/-1|WANT LETTER -66/-45/0|WANT LIVE 53/28/0
|WANT NEG 52/-25/-1|WANT _ , 14/22/-12|WANT _ . -44/-55/10|WANT _ BLEED 50/46/0|WANT _ DEAD 38/55/17
|WANT _ DEATH 29/93/-10|WANT _ DIE -28/12/-11|WANT _ END -48/-26/24|WANT _ GONE -82/31/-1|WANT _ HARM 33/42/-12
|WANT _ HE 51/18/-13|WANT _ LIVE -20/-130/8|WANT _ MANY -50/17/-1|WANT _ SOON 29/46/0|WANT _ WAKE 22/-45/-1
|WANT _ _ , -55/-38/34|WANT _ _ . 134/127/-20|WANT _ _ ANYMORE 79/25/5|WANT _ _ BURDEN -34/-40/0|WANT _ _ BUT 22/67/-2
|WANT _ _ DEAD 130/127/-14|WANT _ _ DEATH 20/43/-6|WANT _ _ DIE 106/-30/-1|WANT _ _ END -30/68/-1
|WANT _ _ HARM -33/23/-1|WANT _ _ KILL 37/35/0|WANT _ _ KIN -34/-72/-4|WANT _ _ LIVE 52/41/-5|WANT _ _ LOW -52/-69/0
|WANT _ _ MANY 5/-31/-5|WANT _ _ WAKE 45/17/-3|WANT _ _ again 6/-23/-1|WANT _ _ and 53/-8/-6|WANT _ _ another 11/52/0
|WANT _ _ anyone 47/-19/-1|WANT _ _ as -78/-57/0|WANT _ _ away -65/48/0|WANT _ _ bad 71/65/0|WANT _ _ bus 45/41/0
|WANT _ _ cat -24/-64/0|WANT _ _ died 62/17/0|WANT _ _ does 53/19/-13|WANT _ _ everyone 34/24/0|WANT _ _ for -18/62/-1
|WANT _ _ forever -65/4/0|WANT _ _ here -13/-58/-1|WANT _ _ home -45/-20/0|WANT _ _ i 63/19/-10|WANT _ _ inside 38/-9/0
|WANT _ _ into -45/-81/-1|WANT _ _ is 20/52/-1|WANT _ _ it 34/46/11|WANT _ _ me 10/43/0|WANT _ _ more 38/27/3
|WANT _ _ myself -61/-8/-1|WANT _ _ on 21/-34/-14|WANT _ _ please 47/59/-1|WANT _ _ saved 81/6/0
|WANT _ _ sleep -7/-79/0|WANT _ _ taller -21/-37/0|WANT _ _ this -8/-33/-3|WANT _ _ up 85/67/-1
|WANT _ _ when -14/-39/-2|WANT _ _ with -86/-77/-3|WANT _ again 75/77/0|WANT _ catch 45/41/0|WANT _ continue 38/3/0
|WANT _ could -70/54/-1|WANT _ crash 58/31/0|WANT _ crawl -37/-21/-2|WANT _ drive 54/50/-1|WANT _ give -41/31/0
|WANT _ go -45/-43/-10|WANT _ had 34/67/-1|WANT _ it 67/61/-6|WANT _ keep -49/-81/0|WANT _ life 80/29/-1
|WANT _ make 26/15/0|WANT _ me -22/-27/-5|WANT _ my 63/38/-3|WANT _ off -27/17/0|WANT _ refill -31/-25/0
|WANT _ run -32/26/-1|WANT _ see 97/54/-3|WANT _ sorry 40/61/0|WANT _ tell -27/-47/0|WANT _ was 26/19/-1
|WANT anyone -66/-60/0|WANT anyone to -81/-65/0|WANT do -68/-73/-3|WANT go -25/-45/0|WANT ground -45/-27/0
|WANT ground would -45/-27/0|WANT help 41/-25/-1|WANT i 64/116/-4|WANT i could -70/54/-1|WANT i would 69/40/0
|WANT is 51/-16/-5|WANT it 49/90/0|WANT it . 86/26/-4|WANT it MANY -52/17/-1|WANT life -16/-52/-1
|WANT life . -22/-48/-1|WANT out of 48/4/-1|WANT rest . -61/0/0|WANT things -10/62/-4|WANT this -75/-74/0
|WANT to 20/23/-13|WANT to . 94/48/-6|WANT to BLEED 50/46/0|WANT to DIE -32/10/-11|WANT to END -56/-33/24
|WANT to GONE -82/31/-1|WANT to HARM 33/42/-12|WANT to LIVE -37/-152/9|WANT to NEG -59/-23/-5|WANT to WAKE 22/-45/-1
|WANT to catch 45/41/0|WANT to continue 38/3/0|WANT to crawl -37/-21/-2|WANT to drive 54/50/-1|WANT to give -41/31/0
|WANT to go -45/-43/-10|WANT to keep -49/-81/0|WANT to make 26/15/0|WANT to refill -31/-25/0|WANT to run -39/19/0
|WANT to see 97/54/-3|WANT way TAKE 45/26/0|WORK -128/-153/20|WORK , -3/52/-2|WORK . 63/62/-52|WORK PAST -27/-65/-1
|WORK _ . -18/14/-50|WORK _ HIT -48/-38/-1|WORK _ KILL 47/49/0|WORK _ SOON -36/-33/-4|WORK _ _ . -79/-87/-34
|WORK _ _ KILL 3/1/37|WORK _ _ KIN 68/63/0|WORK _ in 61/28/0|WORK _ me -32/-56/7|WORK i -63/-48/0|WORK in -12/-37/-1
|WORK is -21/-33/2|WORK is KILL 42/41/0|WORK result 78/62/0|YEAR -69/-11/-32|YEAR , -20/-24/-29|YEAR . -52/-19/-1
|YEAR _ PLAN 75/43/-1|YEAR _ _ . 64/46/-1|aata -32/22/-1|abandoned -4/86/0|abeg 22/53/40|abeg _ _ . 80/47/0
|about -92/-85/57|abuse -17/49/35|abuse _ _ . -11/67/36|abused 84/51/45|abused _ . 49/24/-1|abused _ _ . 127/78/33
|abused _ home -4/-4/29|abused and 25/13/11|abused at -4/-4/29|abused at home -4/-4/29|accident 103/55/-2
|accident . 80/46/-1|accident . . 75/43/-1|accident _ . 75/43/-1|accident _ _ . 75/43/-1|account to -17/-44/0
|acid 61/50/-17|active 68/69/-1|adhd -34/-86/-1|advice -22/-47/-1|afraid 49/21/16|after 46/9/53|after . 69/85/-6
|after . . 65/74/-6|after SOON 113/74/-8|after SOON . 62/35/-8|after _ , -10/-3/23|after _ . 49/63/-52
|after _ PAST 44/51/-3|after _ SAY -20/-37/0|after _ _ . 67/52/11|after _ _ NEG -10/-45/0|after _ _ i 42/-23/26
|after _ am 64/37/0|after anaesthetic -39/-41/0|after breakup -28/-50/0|after divorce 0/58/0|after i -18/-75/0
|after i am 64/37/0|after that -72/-46/-1|after this 3/52/-1|again 71/79/-11|again , -39/-1/-17|again _ _ am -33/-68/-8
|again _ _ is 33/39/-9|again after -36/-70/0|again and 106/115/-1|again i -97/-77/-3|again when 55/49/-5
|against 145/114/-4|against _ . 80/63/-1|against _ _ . 52/61/-1|ago 62/88/-28|ahead -19/57/0|airport -21/-38/0
|airport . -21/-37/0|airport . . -23/-39/0|airport _ . -23/-39/0|airport _ _ . -23/-39/0|alarm -56/-13/-3
|alarm _ _ . -60/-62/-3|alcohol -50/-49/-3|alive 133/7/2|all -4/63/10|almost 50/60/0|almost JUMP 36/55/0
|almost _ _ . 38/55/0|alone 115/-44/1|already 141/108/-13|already . 53/44/-3|already . . 37/41/-3
|already _ _ . 73/65/-7|alright -22/-42/0|alright . -20/-51/0|always 17/68/-26|always _ . -43/29/-1
|always _ _ . -29/60/-10|am 106/133/-48|am . 50/50/-6|am . . 68/48/-3|am BETTER 75/74/-1|am BETTER off 39/38/-1
|am BLEED 16/31/-2|am BLEED money -37/-38/0|am BURDEN -11/94/-5|am BURDEN for -2/28/-1|am DEAD -18/-71/-20
|am DEAD , -5/-41/-3|am DEAD . 56/-9/-15|am DEATH 55/45/-35|am DEATH and 85/58/-4|am DIE -69/-46/-16|am DIE , -35/-49/0
|am DIE . -54/-48/-1|am END it 32/41/-7|am FEAR 7/-27/49|am FEAR for -14/-49/45|am FEAR i 92/70/-21
|am FEAR my -37/-63/40|am FEAR of -50/-58/7|am GONE 39/-26/-7|am GONE . 140/83/-5|am GONE for -42/-49/-2
|am HARM 61/25/-3|am HARM my -48/-12/0|am HARM myself 51/34/0|am HIT -28/-38/0|am KILL -80/-24/-1|am KILL . -72/3/0
|am KILL it -38/-35/0|am KILL myself 66/21/0|am KILL on -1/34/0|am KILL up -1/-51/0|am LIVE -72/-12/-1
|am LIVE , -57/7/0|am LOW 3/89/-10|am LOW i 23/47/0|am MANY , 20/-43/-13|am NEG -9/-60/-7|am NEG . 1/74/0
|am NEG BUT -4/74/0|am NEG DEAD -17/-56/0|am NEG DEATH -109/-88/27|am NEG DIE -29/-45/-1|am NEG FEAR 54/-4/-1
|am NEG PLAN -48/-22/-10|am NEG THINK -90/-64/-1|am NEG WANT 3/34/0|am NEG danger -49/-36/0|am NEG having -64/-37/0
|am NEG safe 83/63/-1|am NEG saying -67/-11/0|am PAST -44/1/-2|am PLAN 91/24/-39|am PLAN . 57/41/0
|am PLAN to -25/-61/-28|am SOON -43/-60/-1|am SOON and -20/-55/-1|am THINK 76/11/-4|am THINK PLAN 32/-14/-1
|am TIRED . -24/-42/0|am TIRED LIVE 38/20/0|am TIRED of -4/67/-2|am WANT 43/20/-9|am WANT to 34/-9/-6
|am _ , -119/-61/-24|am _ . -129/-78/8|am _ BUT -62/4/7|am _ DEAD 77/30/-1|am _ DEATH -32/-38/18|am _ DIE -33/-67/-1
|am _ FEAR 57/-2/-2|am _ GAME 47/19/0|am _ HIGH 75/49/-15|am _ KILL 30/53/0|am _ LIVE 100/108/-1|am _ MANY -46/-65/10
|am _ MEANS 50/61/0|am _ PLAN 23/-68/32|am _ SOON -61/-21/-1|am _ THINK -57/-82/-1|am _ WANT -54/34/0|am _ _ , 32/3/38
|am _ _ . 19/81/-7|am _ _ BODY 55/38/-2|am _ _ DEAD 65/61/-1|am _ _ DEATH 92/89/-4|am _ _ DIE -1/43/-4
|am _ _ GONE -6/-56/0|am _ _ HARM 21/53/-24|am _ _ HE 45/61/-2|am _ _ HIM -55/-10/23|am _ _ HIS 37/45/-2
|am _ _ JUMP 84/70/-1|am _ _ KILL 49/78/-2|am _ _ KIN -34/-51/32|am _ _ LIVE -96/28/-1|am _ _ NEG 3/50/-5
|am _ _ PLAN -62/-81/-1|am _ _ POINT -98/23/0|am _ _ SOON 42/51/-12|am _ _ TAKE 42/-6/-1|am _ _ WANT 62/6/-1
|am _ _ am -32/-57/-1|am _ _ and -28/57/24|am _ _ because 5/-57/-1|am _ _ by 36/118/-4|am _ _ cooking -1/-35/0
|am _ _ day -31/-61/0|am _ _ did -52/-28/0|am _ _ do -31/-9/20|am _ _ every -2/58/0|am _ _ everyone -83/58/-1
|am _ _ for 26/63/-1|am _ _ from 105/45/-5|am _ _ here 41/23/0|am _ _ i 47/-27/-30|am _ _ it 7/-68/6
|am _ _ life -52/-28/-4|am _ _ man -4/58/0|am _ _ motorway 62/22/0|am _ _ my -23/30/-22|am _ _ of 59/34/-19
|am _ _ on -7/49/-4|am _ _ own 78/45/-1|am _ _ oxygen -2/30/0|am _ _ pretending -3/40/0|am _ _ rail 49/39/-1
|am _ _ right 41/35/0|am _ _ that -70/-34/-1|am _ _ this 53/-22/-2|am _ _ to -70/-72/-6|am _ _ top -49/-27/0
|am _ _ try -40/31/0|am _ _ until -1/-47/0|am _ _ what 15/-3/55|am _ _ with 65/47/-6|am _ _ you 48/11/-1
|am _ and -73/-25/-25|am _ at 65/36/10|am _ enough -4/34/0|am _ for -25/-58/60|am _ having -64/-37/0|am _ here 18/33/-4
|am _ it 20/-39/-16|am _ man -74/-18/0|am _ money -37/-38/0|am _ my -70/-39/44|am _ safe 83/63/-1|am _ saying -67/-11/0
|am _ through 39/63/0|am _ to 69/43/-44|am _ window -31/-94/-1|am at 51/69/-10|am at END -34/0/-12|am at HIGH 71/8/-1
|am away -38/-73/26|am being 138/41/-15|am blocked -21/-33/0|am blocked . -16/-33/0|am buying -25/-44/0
|am coming 46/35/-1|am disappointment -45/50/0|am doing it 16/0/-5|am drinking 40/19/0|am drinking KILL 39/18/0
|am failure -26/67/-3|am for -6/50/0|am glad -94/-16/0|am glad i -40/-35/0|am grateful -56/2/0|am happy -59/-75/0
|am hiding -13/-41/-15|am high -49/-71/-1|am home -37/-56/0|am home . -37/-56/0|am i -91/29/-4|am i . -48/6/-3
|am in 95/60/-27|am locked 55/30/-23|am locked in 58/57/-22|am looking 52/27/-2|am losing -72/26/0|am low -16/53/-2
|am mistake -7/40/0|am mistake . -7/40/0|am moving -51/-52/0|am moving to -50/-44/0|am ok -48/-7/0|am on 35/1/28
|am over -59/-53/-3|am paramedic -1/-44/0|am paramedic and -1/-44/0|am sad 37/1/-4|am safe -77/-11/7
|am shaking -34/-46/42|am shaking . -26/-46/42|am sinking -9/56/0|am sorry 34/3/-1|am sorry . 62/51/0|am stuck -2/56/0
|am telling -37/-46/-1|am too -18/52/0|am up 50/23/0|am up on 49/22/0|am waiting 85/80/-12|am waiting for 41/48/0
|am walking 98/72/0|am waste -2/56/0|am waste of 11/54/0|am working -29/-34/0|am worried -35/-52/81
|anaesthetic -39/-41/0|and 38/51/79|and DEATH 60/43/-5|and DIE 123/84/-13|and DIE . 73/59/-11|and GONE -57/-37/31
|and HARM 44/52/15|and HE 104/47/-5|and HE is 68/79/-71|and HIT 34/33/23|and HIT me 61/65/-4|and KILL 85/74/-19
|and LETTER -20/-10/28|and LETTER NEG -73/-52/25|and LOW 15/86/-4|and LOW . 1/85/-2|and MANY . 44/-1/0
|and NEG -77/-22/28|and NEG can -36/-39/0|and NEG coming 38/17/3|and NEG knows 51/4/0|and PILLS 38/43/-2
|and PLAN 42/20/-7|and SAY HE -56/-32/-16|and SAY i 60/58/-13|and SOON 74/38/25|and SOON i 16/48/-11|and TAKE 84/75/-19
|and THINK 82/79/-21|and _ . 67/80/54|and _ BODY -7/-41/0|and _ HIM 69/83/-19|and _ HIS -41/-69/11|and _ KIN 33/3/-44
|and _ LOW 40/-20/0|and _ MEANS -41/-55/13|and _ NEG -158/-56/5|and _ PLAN 58/32/-10|and _ SAY 61/68/29
|and _ TAKE 81/75/-5|and _ THINK 63/49/-13|and _ WANT 69/41/2|and _ _ , -53/-37/-1|and _ _ BODY -53/-45/-2
|and _ _ DEAD -46/-28/0|and _ _ END 6/-21/4|and _ _ GONE -64/-2/30|and _ _ HE -3/-46/-1|and _ _ KILL -46/4/-1
|and _ _ KIN -43/-5/58|and _ _ LOW 49/24/-11|and _ _ MANY -101/-84/73|and _ _ NEG 26/59/1|and _ _ PAST 23/51/3
|and _ _ PLAN 34/100/1|and _ _ SAY 9/67/-1|and _ _ THINK -34/-75/-2|and _ _ am -18/-33/-3|and _ _ bed -45/-44/-1
|and _ _ behind -60/-82/-2|and _ _ being -13/-55/-5|and _ _ cat 37/52/-1|and _ _ day 26/6/-1|and _ _ do 77/31/-1
|and _ _ doing -80/-53/0|and _ _ every -83/-80/14|and _ _ from -58/-37/28|and _ _ got -28/-38/-71
|and _ _ happy 5/-59/29|and _ _ here 89/71/-15|and _ _ home -2/109/-21|and _ _ in 18/109/-40|and _ _ is 43/25/13
|and _ _ look -43/-29/0|and _ _ my 37/43/-13|and _ _ off 56/93/2|and _ _ that 47/72/-6|and _ _ to 73/87/-44
|and _ _ too -49/0/35|and _ _ up 84/80/-20|and _ _ wall 20/40/0|and _ _ with -4/55/1|and _ and -36/19/-28
|and _ are 57/37/-17|and _ at -13/45/-2|and _ be -83/-19/29|and _ came 0/89/-1|and _ can -101/-53/16
|and _ coming 38/17/3|and _ do -81/-44/0|and _ follow 51/33/-2|and _ has 45/82/-37|and _ have -24/-43/3
|and _ is 15/34/-32|and _ it -49/-70/59|and _ join 54/26/0|and _ knows 73/19/-9|and _ me 75/51/48|and _ of 22/-71/-17
|and _ off -19/-11/97|and _ our 36/42/-2|and _ person -12/45/0|and _ server -5/-13/48|and _ that 51/11/-12
|and _ wanted 67/-8/0|and _ was -64/-31/-20|and be 37/47/-1|and date 76/53/0|and date . 67/45/0|and did -48/-14/-1
|and do NEG -62/34/0|and feel -47/-65/-1|and good -63/-82/-3|and hugged -25/-51/61|and i 39/7/-64
|and i LETTER 71/58/-11|and i THINK 63/49/-13|and i WANT 38/17/3|and i did 3/-33/-1|and i do -74/-26/1
|and i follow 51/33/-2|and i join 54/26/0|and i wanted 67/-8/0|and in 29/52/-1|and is -1/-3/87|and it -74/-97/15
|and it was -30/-38/-1|and left server -5/-13/48|and me 84/49/-7|and my -15/-49/-58|and my BODY -32/-41/0
|and on 37/41/-2|and only 1/30/0|and then 38/-7/-31|and there -86/-10/12|and there is -68/-12/46|anime -12/-59/-10
|another 49/79/-9|another _ . 94/50/-1|another _ _ . 68/36/-2|another _ _ SOON -47/-31/0|another day 88/129/-1
|another day . 67/49/0|another year 44/14/0|answer 52/15/-6|answer _ _ . 56/25/1|answers . . 33/-4/10
|answers _ . 33/-4/10|answers _ _ . 33/-4/10|antibiotics -25/-40/-1|antidepressant -11/-50/-1|anxious -50/-67/33
|anxious PLAN -46/-67/0|any 0/46/5|any ANYMORE 76/43/-1|any ANYMORE , 35/10/0|any ANYMORE . 43/30/-1|any _ , 35/10/17
|any _ _ i 33/11/0|any of 48/35/-2|anyone 24/68/16|anyone . 56/47/8|anyone . . 13/37/8|anyone _ , 25/-21/-1
|anyone _ . 36/69/8|anyone _ _ only 60/26/0|anyone _ this 35/56/0|anyone reading 32/20/0|anyone reading this 32/20/0
|anyone to -83/-77/0|anyone would -56/22/0|anything 22/175/1|anything . 23/37/-6|anything _ . -33/17/-6
|anything _ _ . -59/18/-6|anything to -52/0/0|anyway 118/90/-18|anyway , 49/35/-8|anyway _ _ . 53/74/-10
|anywhere 9/83/-1|apart -31/80/-1|apart . -14/65/-1|apart . . -14/65/-1|apart _ . -14/65/-1|apart _ _ . -14/65/-1
|app -58/-69/-2|app . -35/-49/0|app . . -35/-49/0|app _ . -35/-49/0|app _ _ . -35/-49/0|apparently . -7/43/-1
|apparently . . -7/43/-1|apparently _ . -7/43/-1|apparently _ _ . -7/43/-1|appointment -74/-106/-6
|appointment _ _ . -73/-80/0|apps -27/-37/0|are 48/38/-47|are DEAD -46/-50/-3|are DIE -34/-34/-1|are HARM -19/-17/16
|are KILL -122/-89/-1|are KILL me -83/-56/0|are NEG -1/43/-2|are PAST 40/32/-1|are PAST . 54/5/0|are _ , -70/-41/38
|are _ WANT -59/-34/-1|are _ _ , 46/57/-4|are _ _ . -19/-25/5|are _ _ HE -10/-49/24|are _ _ KIN 48/107/-22
|are _ _ LETTER 83/63/-5|are _ _ SOON -7/-50/0|are _ _ and -73/-47/-3|are _ _ for 46/54/-12|are _ _ i 51/36/39
|are _ _ me -57/-24/0|are _ _ my -11/-57/0|are _ _ up 37/25/-2|are _ _ with -45/-38/-1|are _ me -66/-86/-2
|are _ my 48/47/-5|are _ on -35/-80/-1|are _ to -78/-58/11|are at 46/17/-14|are hard -8/-45/0|are in 78/102/-15
|are in me -21/-69/0|are in my 48/41/0|are off 60/49/-2|are off . 61/50/0|are trying -72/-40/0|are trying to -71/-37/0
|are with 60/89/-8|are you -40/-21/0|arm -30/-48/-21|arms 1/-2/91|around ANYMORE 35/22/-2|around for 76/48/23
|arsenal -35/-40/0|as -50/38/-22|as . 54/29/0|as . . 54/29/0|as KIN -75/18/-5|as _ , -59/-65/0|as _ _ , -35/18/-3
|as _ _ . 86/95/-10|as _ and -56/-53/0|as _ one 42/29/0|as anything -29/-88/0|as anything . -29/-88/0|as funny 42/29/0
|as funny one 42/29/0|ashamed 33/-79/-1|ashes 69/22/22|ask -55/4/-11|ask HIM -14/-46/0|ask me -46/-13/0|asked -64/-67/3
|asking _ _ , 36/64/-21|asking for 83/49/-21|asleep . 31/32/-3|asleep . . 37/56/-1|asleep _ . 19/45/5
|asleep _ i 31/12/-31|assaulted 88/71/-1|assaulted . 75/64/0|assaulted . . 75/64/0|assaulted _ . 75/64/0
|assaulted _ _ . 85/69/-1|assume -50/0/0|at -89/-94/-27|at END -17/33/-14|at END of -46/68/-11|at FOOD -4/47/1
|at FOOD . -2/28/0|at HIGH 48/-35/-9|at HIGH , 19/39/-1|at HIM -36/-81/11|at HIS 33/74/-33|at MEANS 89/40/-4
|at PAST 33/44/-7|at PAST . 53/55/-7|at WORK 83/80/33|at WORK , 35/38/0|at WORK . 43/66/31|at _ , -19/-52/-31
|at _ . 58/43/82|at _ NEG 44/-32/0|at _ PAST -41/-46/-3|at _ WORK 57/33/28|at _ _ , -83/-63/-5|at _ _ LOW 42/-2/0
|at _ _ NEG -33/-43/-3|at _ _ WANT 69/29/-1|at _ _ and -17/57/29|at _ _ i 46/30/-24|at _ _ my -46/10/-10
|at _ _ pier 40/35/0|at _ _ with 52/36/-6|at _ appointment -14/-39/0|at _ head 71/43/-7|at _ i -20/-88/-11
|at _ of 24/72/-13|at _ who -25/-25/0|at _ with 59/52/-6|at bar -57/-80/-1|at camp -51/-50/-1|at darts -48/-49/-9
|at darts . -48/-49/-9|at every -17/-41/0|at five -38/-19/0|at five . -36/-13/0|at home 42/52/18|at home . 66/81/25
|at least 34/71/0|at me . -53/-77/0|at me and 81/82/-23|at midnight 64/-3/-2|at my 25/88/-13|at nine -57/-65/-1
|at ninety -58/-44/0|at ninety , -58/-44/0|at peace 53/56/-1|at quarry 36/15/0|at quarry . 37/16/0|at tennis -40/-37/0
|ate -8/-69/-30|ate NEG 45/-45/0|ate _ _ , -6/-58/-15|attack -14/-52/-17|attack _ _ . 37/32/-1|attacking 153/108/-4
|attacking KIN 42/12/-1|attacking KIN . 42/12/-1|attacking _ . 84/37/-2|attacking _ KIN 45/38/-2
|attacking _ _ . 97/58/-2|attacking my 56/57/-3|attacking my KIN 45/38/-2|attempt 158/94/-5|attempt . -58/-65/0
|attempt _ . 113/103/-6|attempt _ _ . 138/132/-6|attempt failed 38/22/0|attempted 71/57/25|attempted DEATH -49/0/0
|attempted _ . 65/45/0|attempted _ _ . 84/53/-1|attention 52/25/-2|attention , 54/51/0|autumn -18/-62/0|awake 50/-39/-2
|away 43/21/80|away _ . 17/51/8|away _ _ . 32/78/17|b 17/-60/-2|baby -12/-41/-57|back -54/-38/-70|bad feeling -4/-25/45
|bad feeling . -4/-25/45|badly 78/68/-9|badly . 43/25/-9|badly . . 41/25/-9|badly _ . 42/26/-9|badly _ _ . 47/56/-9
|bag 123/82/-25|bag _ . 56/22/0|bag _ _ . 58/26/0|bag _ _ head 59/67/-1|bag _ i -32/-66/0|bag _ my 59/67/-1
|bag over 59/67/-1|bag over my 59/67/-1|bahut 24/162/-6|bake -67/-87/-4|bake _ . -28/-38/0|bake _ _ . -28/-39/0
|balcony 33/22/-33|band 34/-46/-3|bandmate -35/-47/17|bandmate , -29/-42/0|bangs -105/-103/-11|bangs _ _ . -57/-37/0
|bank 5/-51/46|bank card 45/48/-4|bar . -35/-56/-1|bat 47/48/-10|bath 19/-14/-15|bath _ . 37/40/-10
|bath _ _ . 60/69/-14|bathroom . 40/38/8|bathroom . . 40/38/8|bathroom _ , 58/71/-1|bathroom _ . 44/23/-7
|bathroom _ and 74/54/-5|bathroom with -39/-23/20|battery -63/-82/-24|battle 58/19/0|be 174/116/-21|be . 48/35/-3
|be . . 45/33/-3|be BETTER -28/50/21|be BETTER DEAD 33/24/0|be BETTER NEG -52/12/-2|be BURDEN -34/-40/0
|be BURDEN i 3/-47/0|be DEAD 117/141/30|be DEAD . -109/-54/17|be DEAD before 23/29/0|be DEAD by 64/75/0
|be DEATH -70/-46/5|be DEATH of -50/-58/-1|be GONE 39/-63/-1|be GONE . 43/-13/0|be GONE SOON 27/23/0|be GONE by 31/12/0
|be LIVE 109/83/17|be LIVE , 40/27/0|be LIVE . -68/-59/27|be LIVE and 71/15/-2|be PAST 77/91/-1|be PAST , 54/21/-1
|be WANT -19/-40/0|be WANT , -19/-46/0|be _ . -59/-28/14|be _ ANYMORE 140/59/-4|be _ DEAD 46/38/-1|be _ LAUGH 46/60/0
|be _ NEG -112/-9/21|be _ SOON -24/60/-22|be _ _ . 74/119/14|be _ _ ANYMORE 48/30/-2|be _ _ HIM 0/53/25
|be _ _ SOON 64/81/-2|be _ _ WANT 32/39/0|be _ _ and 33/44/-1|be _ _ christmas -51/-34/3|be _ _ i -99/-29/-5
|be _ _ if 62/41/-1|be _ _ in -40/-52/0|be _ _ life 57/15/-1|be _ _ me 11/-51/18|be _ _ my -81/-80/-1
|be _ _ of 101/57/0|be _ _ six -13/-37/0|be _ _ this 62/12/0|be _ _ to -122/-99/-2|be _ _ world 62/12/-1
|be _ again -76/8/-1|be _ before -11/29/0|be _ by 94/80/5|be _ it 50/53/12|be _ my 48/64/-8|be _ of -125/-121/-2
|be _ on -52/-67/-1|be _ over -13/-31/0|be _ this 84/13/-2|be _ with 57/54/17|be around 52/10/4|be around . 24/68/0
|be around ANYMORE 35/22/-2|be around for 74/44/6|be here . 16/44/-3|be here ANYMORE 95/30/-1|be here SOON -52/13/-19
|be here any 34/7/0|be here at -50/-45/0|be here on -30/-45/0|be in -34/-89/5|be in this 58/8/-2|be late -27/-39/0
|be mad -17/-32/0|be me -27/-48/0|be me . -24/-39/0|be my 2/50/-4|be one 68/36/0|be one . 63/13/0|be over -67/-35/-7
|be saved 81/6/0|be saved . 81/6/0|be this -66/-32/0|be with 37/89/-1|be with my 34/51/-1|beach -38/-97/-3
|beach _ . -23/-43/0|beach _ _ . -36/-80/-2|beach for -2/-29/0|bear -4/43/0|bear to 78/20/0|beat -162/-138/-38
|beaten -21/-43/115|beaten . 16/45/24|beaten . . 42/38/25|beaten _ . 58/80/22|beaten _ _ . 51/41/99|beaten by 39/18/32
|beats -42/-68/22|because 6/-45/17|because _ _ KIN -5/-7/45|because _ _ NEG 21/-41/-8|because _ _ myself 35/39/0
|because _ _ to 52/39/-25|because _ have -26/-66/0|because _ is -38/-54/-37|because _ my -5/-5/48|because i 116/123/-40
|because i have -26/-66/0|because of -36/-41/77|because of my -5/-5/48|become -12/52/-4|become _ _ . -21/47/-2
|bed -85/0/-69|bed . -16/-83/33|bed _ _ LETTER -60/-36/1|bed _ it -3/94/-3|bed early -31/-47/0|bed for -12/66/0
|been 41/71/71|been . 2/-36/0|been . . 2/-36/0|been GONE 40/11/-14|been GONE two 41/11/0|been HARM 112/66/4
|been HARM since 46/37/-7|been PLAN 37/26/-6|been _ PLAN -37/-44/19|been _ _ , 31/38/-2|been _ _ . 40/104/-35
|been _ _ PAST 41/32/-14|been _ _ and -42/-11/-1|been _ _ for -31/-41/0|been _ _ i -57/-40/15|been _ _ my -37/-72/-10
|been _ for 9/49/2|been _ me 39/16/-1|been _ two 41/11/0|been crying -28/43/-1|before 31/38/-44|before , 15/62/-15
|before WORK 24/31/0|before WORK . 24/31/0|begs -36/-42/79|behind . . 55/44/0|behind _ . 63/82/-3|being 121/118/59
|being . . -47/-39/0|being DEAD 110/91/-5|being DEAD is 33/19/-1|being LIVE 67/78/-9|being LIVE . -23/43/-6
|being _ , -67/-35/-1|being _ . 32/94/19|being _ LETTER -56/0/0|being _ _ . 51/125/18|being _ _ home 57/46/-8
|being _ _ january 48/8/0|being _ and -32/-43/11|being _ at 39/47/-13|being _ in 91/44/-1|being _ is 74/54/-2
|being abused and -51/-40/12|being dramatic -53/-46/0|being dramatic , -60/-47/0|being here 69/-7/2|being here . 40/0/0
|being here in 48/8/0|being i -56/0/0|being i LETTER -56/0/0|being me -86/5/0|being me . -86/5/0|believe it . -77/7/0
|believes 5/-41/-1|believes _ . -12/-47/0|believes _ _ . -10/-47/0|believes me 8/-43/-1|believes me . -12/-47/0
|belong 32/98/-11|belong _ . 23/43/0|belong _ _ . 69/71/-11|belt 27/74/-13|bench 62/56/-4|best -51/-129/-12
|between MEANS -31/-44/-3|between _ . 54/88/-1|between _ _ . 63/78/-2|between _ _ and -36/-55/-1|big 66/70/-9
|big _ . 46/-12/-2|big _ _ . 72/52/-2|bike -57/-70/-3|bio -48/-50/-2|birthday -16/-51/-41|birthday . 74/17/-4
|birthday . . 74/17/-4|biryani -48/-59/-2|biscuits -140/-208/-18|bit -65/-60/-12|bit LOW -1/-51/0|bit _ . -3/-37/-2
|bit _ _ . -39/-53/-3|black 18/72/18|black . 13/79/-5|black . . 13/79/-5|black _ . 8/55/34|black _ _ . 8/55/34
|black _ _ and 67/20/-13|blade -4/-24/-3|blank -10/61/-6|blank _ . -9/61/-6|blank _ _ . -9/61/-6|bleak -13/33/0
|bleak . -13/32/0|bleak . . -13/32/0|bleak _ . -13/33/0|bleak _ _ . -13/33/0|bled 72/53/-1|bleed 55/42/5
|bleeding 97/45/-10|blew -31/-61/0|blister 44/42/0|blister . 44/42/0|blister . . 44/42/0|blister _ . 44/42/0
|blister _ _ . 44/42/0|blocked -30/-39/-4|blocked . -16/-33/0|blocked _ . -34/-33/0|blocked _ _ . -35/-35/0
|bloke -89/-58/87|bloke _ _ . -45/-22/-1|bloke on -32/-4/15|blood -51/-46/-50|blue -59/-75/5|board -91/-100/-1
|body 87/136/-19|body _ . 20/74/-4|body _ _ . 2/88/-5|book -16/-66/-10|booked -25/-61/-2|books -22/-80/-2
|boot -28/-37/0|bored -65/-89/-2|bored . -14/-48/0|bored . . -12/-45/0|bored _ . -12/-45/0|bored _ DEATH -55/-43/-1
|bored _ _ . -43/-76/-1|bored to -57/-46/-2|bored to DEATH -55/-43/-1|boring -61/-58/-1|born -104/27/-1
|born _ . -20/57/-1|born _ _ . -20/57/-1|boss -60/-73/8|bot -19/-63/-46|bot _ _ . -38/-32/-6|both BODY 59/49/-1
|both _ _ . 12/51/2|bother 35/74/-3|bother _ . 30/56/-1|bother _ _ . 47/69/-1|bottom 0/85/-1|bottom _ . -6/35/-1
|bottom _ _ . -6/35/-1|bought 21/-32/-35|bowled -3/-41/0|box _ . 54/38/-5|box _ _ . 54/38/-18|boxes -31/-35/0
|boxes . -21/-24/0|boxes . . -21/-24/0|boxes _ . -31/-35/0|boxes _ _ . -31/-35/0|boy 1/-7/20|boy , 44/56/-3
|boyfriend 98/87/19|boys 42/93/-7|brain 1/19/-2|brain . 35/32/0|brain . . 32/22/0|brain DEAD -37/-41/0
|brain _ . 24/33/0|brain _ _ . -12/30/-1|brain is -2/34/-1|brains 63/60/0|brains _ . 63/60/0|brains _ _ . 63/60/0
|brains out 63/60/0|brains out . 63/60/0|bread -83/-99/-22|bread . -28/-33/0|bread _ _ . -54/-40/-6
|breakfast -15/-15/-5|breakfast . -12/-28/-4|breakfast . . -40/-30/-4|breakfast _ . -40/-30/-4
|breakfast _ _ . -36/-11/-4|breaking 48/100/-25|breaking _ . 18/55/-5|breaking _ _ . 52/96/-23|breaking in 51/26/-2
|breaking in . 50/26/-2|breakup -49/-24/-2|breath 85/16/-1|breath _ . 84/15/0|breath _ _ . 84/15/0|breathe -103/-47/-4
|breathing -22/-15/-3|bridge -75/-115/8|broke _ . 7/-77/0|broke _ _ . -53/-82/-1|broken -1/39/-11|brother -25/-33/85
|brothers _ _ . -59/-32/-4|bruises -27/-53/76|bucket -56/-85/-1|build -33/-65/0|builders -14/-50/0
|builders _ _ . -14/-50/0|building 33/32/-3|building . 81/64/-1|building . . 81/64/-1|building _ . 81/64/-1
|building _ _ . 33/33/-1|building with -51/-34/0|bulbs -37/-31/-15|bullet 94/63/-3|bullet _ _ . 48/50/0
|bullet _ my 79/56/-1|bullet in 88/57/-2|bullet in my 54/32/0|bullies 31/59/-20|bullies . 42/30/0|bullies . . 42/30/0
|bullies _ . 42/30/0|bullies _ _ . 42/30/0|bully 37/38/0|bully . 37/37/0|bully . . 37/37/0|bully _ . 37/37/0
|bully _ _ . 37/37/0|burden -54/79/-7|buried 36/40/-6|burn 53/24/-47|burned -115/-116/-2|burning 71/69/0|burns 61/56/-9
|burns _ with 46/48/-2|burns me 46/48/-2|burns me with 46/48/-2|burnt -125/-128/-20|burrito -5/-49/0|burrito . -5/-49/0
|burrito . . -5/-49/0|burrito _ . -5/-49/0|burrito _ _ . -5/-49/0|bury 5/-44/-18|bus -73/-123/-6|bus . -35/-45/-1
|bus SOON 58/58/0|bus SOON . 57/51/0|bus _ . 72/69/-2|bus _ NEG -31/-32/-1|bus _ WORK -56/-60/0|bus to -58/-64/-1
|but -35/-46/-21|buy -48/-69/-1|buy _ . -16/-23/0|buy _ _ . -45/-62/0|buy _ shoes -27/-42/0|buying -62/-103/-2
|buying _ . -32/-53/-2|buying _ _ . -38/-81/-2|by . 97/71/-16|by . . 97/71/-16|by KIN -27/-28/23|by KIN . -27/-28/23
|by _ _ . -30/40/11|by _ and 30/57/0|by being -37/2/0|by six -39/-44/-4|by six . -39/-44/-4|by then 34/27/-1
|by thread 0/75/-1|by thread . -2/75/0|by time 41/31/-8|bye 74/25/1|bye . 59/12/-2|bye . . 50/12/-2|bye _ , -43/-33/0
|bye _ . 72/43/-2|bye _ _ . 72/36/-2|cabinet 55/82/9|cabinet _ _ . 29/59/10|cake -121/-135/-22|call 20/-3/107
|call _ . 74/55/27|call _ if -39/-3/6|call me 55/34/-1|call me . 40/28/-1|called -104/-87/-17|calling 26/-11/-3
|calling it 29/39/0|calm 126/82/5|calmed -28/-32/0|calmed _ _ . -28/-32/0|came PAST -6/73/-24|came _ _ was 47/4/0
|camera -46/-52/-4|camera _ _ . -41/-37/-4|camp -51/-54/-1|can END 77/-16/-5|can LIVE 35/9/0|can NEG -75/44/-18
|can NEG . 37/-89/0|can NEG END 64/-4/16|can NEG GONE 66/7/-7|can NEG HARM 98/14/0|can NEG NEG 88/34/-2
|can NEG PLAN -7/-42/-4|can NEG SAY 41/19/-2|can NEG bear -21/41/0|can NEG cope -64/18/-1|can NEG deal -39/5/0
|can NEG do -18/-71/-4|can NEG face -45/22/-1|can NEG forgive -43/28/-1|can NEG get -25/-63/4|can NEG more -32/-21/0
|can NEG pretend 45/30/0|can NEG promise 47/11/0|can NEG see -114/46/-3|can NEG sleep -33/-38/22
|can NEG wait -6/-61/-11|can _ . -15/-55/-4|can _ END 44/-12/14|can _ GONE 66/7/-7|can _ HARM 98/14/0
|can _ LIVE 76/-14/17|can _ NEG 84/41/-3|can _ PLAN -2/-42/-6|can _ TAKE -57/-71/-7|can _ _ , 40/-37/-19
|can _ _ . 106/87/-9|can _ _ DIE 39/22/-1|can _ _ HARM 56/-33/-7|can _ _ NEG -43/-75/-2|can _ _ PLAN -33/31/0
|can _ _ THINK 16/33/5|can _ _ WANT 43/14/-1|can _ _ and 89/53/-13|can _ _ another 30/91/-1|can _ _ between -7/-42/-4
|can _ _ for -34/-61/22|can _ _ i 101/-16/-2|can _ _ it -127/-86/-5|can _ _ my 7/-43/-9|can _ _ myself 17/-46/-2
|can _ _ of 65/17/-1|can _ _ on -90/-2/17|can _ _ out 74/50/-15|can _ _ safe -14/-30/0|can _ _ this -90/38/-6
|can _ _ to 104/16/0|can _ be -29/-29/0|can _ bear -21/41/0|can _ cope -64/18/-1|can _ deal -39/5/0
|can _ face -45/22/-1|can _ forgive -43/28/-1|can _ get -26/-64/4|can _ more -32/-21/0|can _ pretend 45/30/0
|can _ promise 47/11/0|can _ see -114/46/-3|can _ sleep -33/-38/22|can _ wait -6/-61/-11|can _ with -50/-67/-4
|can i -28/-49/67|canada -41/-23/-40|canal -1/92/0|canal _ _ . -1/92/0|cancelling -34/-71/-1|cancelling _ . -39/-76/-1
|cancer . 30/2/-1|cancer . . 30/2/-1|cancer _ . 30/2/-1|cancer _ _ . 30/3/-1|cancer _ i -33/-2/-2|cancer and -51/-39/11
|cancer and i -33/-2/-2|candle -58/-60/-10|candle . -59/-71/-9|car _ MANY -38/-53/-12|car _ _ . 56/77/-12
|car _ _ my 27/40/-1|car _ in -36/-30/0|car _ it -30/-32/-1|car in 45/62/13|car park 129/80/-2|carbs -44/-45/-2
|carbs _ _ . -44/-45/-2|card -24/-68/-34|card . -40/-56/0|cards -73/-73/-2|cards _ _ . -57/-52/-1|care . i 43/21/0
|care _ _ DIE -46/-14/-1|care _ that 10/54/0|care and 1/-48/0|care and i 7/-30/0|care if -30/60/-5|care if i -29/63/-5
|care of that 10/54/0|career -98/-129/-1|career DEATH -80/-72/-1|career _ . -70/-64/-1|career _ _ . -78/-106/-1
|carer 31/-38/90|carry -9/108/-20|carry on 16/63/-3|cars 67/54/-1|cars . 37/32/-1|cars . . 37/32/-1|cars _ . 37/32/-1
|cars _ _ . 64/58/-1|case 17/-54/8|case . 27/37/9|case . . 28/38/0|case _ . 28/38/0|cat -53/-106/-12|cat . -18/-57/18
|cat . . -19/-33/19|cat _ . -36/-58/-7|cat _ _ , -3/50/0|cat _ _ . -14/-31/17|cat _ my -74/-66/-7
|cat scratched -75/-59/-1|cat scratches 30/39/-1|catch _ _ . 27/49/-5|catch bus 43/41/0|catch bus . 71/73/0
|catching 39/41/0|catching _ SOON 39/41/0|catching _ _ . 39/41/0|catching bus 39/41/0|catching bus SOON 39/41/0
|chair 91/60/-18|chair , -15/-69/0|chair _ . 6/60/0|chair _ _ . 82/62/-1|chair _ _ of 32/69/0|chair _ it -1/-44/-1
|chair and 48/2/0|chances 20/19/0|change -70/-18/-2|change _ _ . -65/-38/-2|change my -45/-90/0|channel -48/-50/43
|chapter -59/-79/-5|character -11/34/-57|chasing 47/34/0|chasing me 47/34/0|chat 13/-37/32|cheap -20/-38/0
|cheap _ . -15/-37/0|cheap _ _ . -15/-37/0|check 7/12/85|check HE -24/-61/18|check _ _ good 51/52/-3
|check _ for 51/51/-3|check on -26/-25/44|check out 51/52/-3|check out for 51/52/-3|checks 37/30/-8|cheese -34/-21/0
|chef 2/-6/31|chemist -89/-110/-1|chess -94/-88/-15|chess _ . -65/-61/-4|chess _ _ . -85/-79/-9|chest 64/50/-1
|child -32/-28/57|childhood -4/67/-3|children -25/44/-29|chip -43/-28/0|chips _ _ . -48/-50/0|chocolate -40/-56/-2
|choice 93/0/-1|choice BUT 31/11/0|choir -53/-62/-2|choke 46/63/-10|chokes 30/13/-21|chokes me 35/31/-20
|chop -13/-60/-3|chosen 73/0/-3|chosen _ . 107/40/-1|christmas -49/-36/2|christmas . 52/27/-6|christmas . . 52/27/-6
|christmas _ . 44/20/-6|churchyard 0/39/0|circle -7/-57/-20|class -43/-84/30|classmate -49/-43/50|classmates 44/36/0
|classmates . 44/36/0|classmates . . 44/36/0|classmates _ . 44/36/0|classmates _ _ . 44/36/0|clean -51/2/-6
|clean _ . -8/-47/-1|clean _ HARM -59/-5/0|clean _ _ . -15/-44/-5|clean _ _ BUT -1/53/0|clean from -59/-5/0
|clean from HARM -59/-5/0|cleaned -45/-96/0|cleaner -49/-22/0|cleaner . -58/-41/0|cleaner . . -58/-41/0
|cleaner _ . -58/-41/0|cleaner _ _ . -58/-41/0|cleaning -69/-88/-5|clear -61/-33/0|clear . -31/-74/0
|clear _ _ . -31/-74/0|cliff 36/45/21|cliffs . . 57/76/4|cliffs _ . 57/76/4|cliffs _ _ . 57/76/4|climb -43/-39/35
|clock -24/-34/-1|clock _ . -30/-39/-1|clock _ _ . -32/-41/-1|close 111/44/4|close i 52/35/-3|close to 72/31/-2
|closed 20/75/-1|closed _ _ . 18/57/-1|coffee -68/-105/-2|coins -9/-17/-1|cold -43/-87/-7|cold . -34/-58/-1
|cold . . -34/-58/-1|cold _ . -27/-56/-17|cold _ _ . -54/-56/-18|colleague -77/-89/81|colour -22/100/-10
|colour _ _ . -3/41/0|come SOON -41/-53/0|come TAKE -11/-32/44|come TAKE . -11/-11/47|come _ . 24/2/34
|come _ _ . 56/28/32|come _ there -5/-33/-1|comes 51/76/-10|coming 108/51/-33|coming _ . 63/61/-11
|coming _ _ . 41/26/-49|commit 27/56/-7|commit DEATH 27/55/-7|commute -67/-73/-5|commute _ _ . -41/-49/-4
|completely -41/46/-9|completely _ . -28/19/0|computer -41/-53/0|computer _ _ . -29/-49/0|concert -68/-120/0
|concert _ _ . -53/-86/0|considering 46/34/-3|constantly 43/52/-2|constantly . 43/52/-2|constantly . . 43/52/-2
|constantly _ . 43/52/-2|constantly _ _ . 43/52/-2|continue 66/46/-3|continue . 48/37/0|continue . . 48/37/0
|continue _ . 56/43/-1|continue _ _ . 98/52/-2|continue _ _ is 45/12/-1|continue _ life 66/13/-1|contract _ . -31/-51/0
|contract _ _ . -31/-52/0|cook -95/-114/-5|cook , -65/-83/-1|cooking -34/-95/-1|cooking . -19/-50/-1
|cooking . . -19/-50/-1|cooking _ . -19/-50/-1|cooking _ _ . -34/-94/-1|cope with 0/-67/25|cord 51/12/0
|cord _ _ . 43/25/0|cornered 25/40/-6|corridor 29/35/-2|corridor . -2/31/-1|corridor . . -2/31/-1|corridor _ . -2/31/-1
|corridor _ _ . -2/31/-1|couch -3/40/0|cough -56/-62/0|could -179/-77/-44|could . -2/-31/0|could DIE . -13/-78/0
|could END being -37/13/0|could KILL 10/-22/-1|could KILL HIM 59/62/0|could KILL curry -28/-28/0|could NEG -23/-70/-3
|could _ HE 66/55/0|could _ HIM 59/62/-1|could _ NEG 50/24/0|could _ _ . 10/54/-2|could _ _ sleep -41/0/0
|could _ being -37/13/0|could _ curry -28/-28/0|could _ in 47/57/0|could _ to -45/-18/0|could be -52/66/0
|could go -41/0/0|could go to -41/0/0|could sit -2/48/0|could sleep -10/-98/0|counsellor -18/-62/-5|courage 61/44/-13
|course -91/-135/1|course . -40/-54/-2|course . . -35/-28/-2|course _ . -35/-28/-2|course _ _ . -40/-36/-3
|course _ it -41/-85/0|cover LETTER -8/-17/-2|covers -46/-65/-1|covers _ . -46/-65/-1|covers _ _ . -46/-65/-1
|coworkers 39/29/0|coworkers . 39/29/0|coworkers . . 39/29/0|coworkers _ . 39/29/0|coworkers _ _ . 39/29/0
|craft -45/-53/0|crash 82/52/-2|crash _ _ . 71/76/-2|crash _ car 65/58/0|crash in -32/-28/0|crash my 65/58/0
|crash my car 65/58/0|crave 51/25/-1|craving 70/43/-2|crawl -37/-21/-2|cricket -23/-45/-12|cricket _ _ . -22/-44/-11
|cried -97/-46/-27|cried _ _ , 28/122/-3|cries 19/27/-5|crisps -55/-91/-1|cross -34/-80/-1|cross . -13/-30/0
|crossword -91/-172/0|cruise -60/-72/-4|cry -38/88/-34|cry . . -57/-41/-3|cry MANY -18/-32/0|cry _ . -58/-43/-3
|cry _ _ . -75/18/-5|cry _ time -28/-61/0|crying -156/33/69|crying _ _ in -8/-21/37|crying for -14/39/0
|crying on -11/71/-1|crying with -8/-21/37|cup 52/102/-1|curtains -95/-124/-1|curtains , -37/-56/0|cut -122/-145/-39
|cute _ _ . -15/-52/0|cuteness -38/-58/-1|cutlass 53/59/-8|cuts 90/24/128|cuts . 45/45/40|cuts . . 45/45/40
|cuts _ . 45/44/40|cuts _ _ . 91/79/32|cutting 80/30/71|dad -11/-6/-71|dads 0/77/17|dads _ . 2/50/0|dads _ _ . 2/50/0
|dance -66/-66/-11|dance . -59/-56/-1|dance . . -59/-56/-1|dance _ . -62/-59/-3|dance _ _ . -62/-60/-11
|dancing -22/-56/-1|dancing . -4/-46/-1|dancing . . -4/-46/-1|dancing _ . -4/-46/-1|dancing _ _ . -17/-53/-1
|danger 19/18/31|danger . 114/108/-1|danger . . 132/107/-1|danger _ . 92/16/-1|danger _ _ . 95/50/-1|dark -61/34/20
|dark _ . -24/39/-1|dark _ _ . -25/54/11|darkness -58/57/-3|darts -48/-49/-9|darts . -48/-49/-9|darts . . -48/-49/-9
|darts _ . -48/-49/-9|darts _ _ . -48/-49/-9|date 70/74/27|date . 47/59/4|date . . 47/59/4|date _ . 52/64/3
|date _ _ . 38/61/28|date for -30/-82/-1|dating -27/-38/0|dating apps -27/-37/0|daughter -54/-107/85|day , -57/-22/-7
|day . 4/42/-20|day . . 42/21/-17|day MANY -56/-62/-1|day MANY . -48/-29/-1|day _ _ , -44/-56/-3|day _ _ THINK 47/28/-2
|day _ _ for 52/27/-1|day _ i -96/-101/-1|day _ me -22/-46/0|day _ time -43/-39/0|day and -104/-101/2|day at -26/-59/-3
|day at time -43/-39/0|day i 59/-32/-7|day is same -9/59/0|day off -45/-48/0|day off . -38/-51/0|day passes 57/33/-2
|days 44/47/27|days , -41/-47/-1|days . 75/97/-6|days . . 56/91/-3|days PAST 53/21/0|days _ NEG -21/42/0
|days _ _ i -43/10/0|days i -65/2/-8|deadlines -51/-60/0|deadlines _ _ . -40/-44/0|deal _ me 51/18/0
|deal with me 51/18/0|dear 45/79/-9|death -35/-78/-33|deceased -31/-45/0|decided -58/-72/-8|deep 163/122/-7
|deep . 69/63/-3|deep . . 69/63/-3|deep _ . 68/61/-3|deep _ _ . 68/61/-3|deleted -51/-56/0|dem 41/25/0|dem WANT 41/25/0
|dem WANT KILL 41/25/0|dem _ KILL 41/25/0|dem _ _ me 41/25/0|dentist -62/-93/-36|dentist _ _ . -62/-67/-36
|depressed 11/44/16|depressed . 17/67/0|deserve 27/102/-9|deserve _ DIE -31/-42/0|deserve _ LIVE 44/3/0
|deserve to DIE -31/-42/0|deserve to LIVE 44/3/0|desire 61/39/0|desk 92/59/-5|desk , 50/65/0|desk _ _ . -35/-36/-2
|desk _ i 39/23/-1|despair -58/142/-3|despair , -29/49/-3|despair . -13/40/0|despair . . -13/40/0|despair _ . -16/44/0
|despair _ _ . -16/44/0|destroy _ . 39/25/0|destroy _ _ . 38/24/0|destroyed -42/-37/-3|dey _ _ , 68/55/0
|dey call 35/25/0|dey call me 35/25/0|dey fear 46/30/9|dialogue -27/-42/-1|dialogue . -27/-42/-1
|dialogue . . -30/-44/-1|dialogue _ . -30/-44/-1|dialogue _ _ . -30/-44/-1|did -2/3/-43|did . 64/104/-16
|did . . 6/74/-16|did . i 57/30/0|did NEG -15/-44/-7|did NEG DIE -49/-59/0|did NEG HARM -49/-6/0|did NEG WANT 63/50/-2
|did NEG fall -3/-38/0|did NEG get -53/-53/0|did _ DIE -49/-59/0|did _ WANT 63/50/-2|did _ _ . 49/29/-28
|did _ _ SOON 77/87/-2|did _ _ am 56/20/0|did _ _ apart -3/-38/0|did _ _ i -38/12/0|did _ _ my -46/-52/0
|did _ _ to 37/68/-2|did _ _ with 11/61/0|did _ fall -3/-38/0|did _ get -53/-53/0|did _ i 55/14/0|did it 62/18/7
|died -40/-68/-107|died . . 48/-17/-12|died SOON 38/53/0|died SOON . 66/51/0|died _ . 84/26/-12|died _ _ . 40/40/-44
|died _ _ i 67/20/-50|died and 69/75/-23|died in 30/22/-10|dies -33/-107/-10|diet -105/-102/0|diet . -22/-39/0
|diet . . -22/-39/0|diet _ . -22/-39/0|diet _ _ . -22/-39/0|different -40/26/-26|dinner 45/64/-7|disappear -46/30/-19
|disappeared -53/-31/-23|disappearing -42/87/-1|disappointment -50/51/0|disappointment _ _ . -45/50/0
|disappointment to -49/1/0|discharged -106/-59/2|discharged me -94/-51/0|disgusting -4/45/0|disgusting . -2/48/0
|disgusting . . -2/48/0|disgusting _ . -4/45/0|disgusting _ _ . -4/45/0|dishes -47/-105/-9|dishwasher -10/-46/-1
|dishwasher . -9/-45/0|dishwasher . . -9/-45/0|dishwasher _ . -9/-45/0|dishwasher _ _ . -9/-45/0|divorce -45/10/-4
|dm'd -35/-61/50|dm'd me -35/-61/50|do 40/36/33|do . -25/-12/49|do . . -27/-27/49|do DEATH 63/37/6|do DEATH , 53/37/17
|do NEG -82/-27/-37|do NEG . -43/-8/-12|do NEG HARM -76/-131/-1|do NEG NEG 64/3/-1|do NEG PLAN -8/68/-2
|do NEG SOURCE -43/-57/30|do NEG THINK 10/42/12|do NEG deserve 14/63/-1|do NEG feel 29/-84/-2|do NEG have -7/-48/-1
|do NEG know -65/-44/24|do NEG matter -7/72/-1|do NEG mean 71/27/0|do NEG recognise -2/57/0|do NEG save 38/9/0
|do NEG see -33/61/-2|do NEG worry -33/16/-1|do SOON -37/-119/44|do SOON . -37/-119/44|do _ , -13/-26/14
|do _ . 94/77/46|do _ ANYMORE -71/-45/-1|do _ DIE -59/-18/0|do _ END 57/54/-30|do _ HARM -76/-131/-1
|do _ LIVE -57/-18/-7|do _ NEG 38/32/-3|do _ PLAN 3/70/-5|do _ SOURCE -43/-57/30|do _ THINK -22/42/12
|do _ WANT -10/-88/-8|do _ _ , -101/-6/4|do _ _ . 32/13/47|do _ _ ANYMORE 0/-45/0|do _ _ DEATH -38/-92/0
|do _ _ END -35/0/-2|do _ _ HE 27/3/22|do _ _ KILL -60/-27/0|do _ _ LIVE 74/65/-1|do _ _ NEG -38/-19/-2
|do _ _ SOON -44/-66/17|do _ _ WANT 107/39/-4|do _ _ and -55/28/-14|do _ _ any -53/33/0|do _ _ anyone -29/-33/-3
|do _ _ anything 62/64/-4|do _ _ how -61/10/4|do _ _ in 53/80/-8|do _ _ life 45/-35/-2|do _ _ love 3/32/0
|do _ _ me -14/-104/26|do _ _ my 79/65/-25|do _ _ myself 63/19/-3|do _ _ of 55/27/-6|do _ _ out 4/39/0
|do _ _ safe 59/30/-1|do _ _ that 45/55/1|do _ _ to 19/40/-27|do _ _ what -54/-31/2|do _ and -20/-35/-5
|do _ deserve 14/63/-1|do _ feel 29/-84/-2|do _ i 41/26/0|do _ in 101/57/-13|do _ know -65/-44/24|do _ matter -7/72/-1
|do _ mean 71/27/0|do _ my -17/-61/12|do _ myself 54/18/-2|do _ recognise -2/57/0|do _ save 38/9/0|do _ see -33/61/-2
|do _ talk -18/-36/44|do _ to -37/13/5|do _ with 65/36/5|do _ worry -33/16/-1|do another 54/18/0|do anything to -57/1/0
|do i -47/-55/80|do i . 78/25/-6|do i SAY -35/-30/18|do it 113/23/-25|do it , -44/-49/-2|do it . 111/107/-12
|do it and -30/-60/-5|do matters -38/8/-1|do matters to -34/4/0|do something 19/17/23|do this -52/8/-4
|do this ANYMORE -26/42/0|do to 68/36/-5|do to myself 50/16/-1|do you -76/-28/-6|doctor -52/-45/-18
|doctor _ _ . -45/-87/-1|doctor _ _ i -94/-30/0|does -60/-36/36|does KILL HARM 38/48/-2|does NEG -58/48/-14
|does NEG WANT -102/-18/44|does NEG know 113/86/-42|does NEG mean -40/-1/3|does _ END -73/6/-4|does _ HARM 91/48/-3
|does _ WANT -94/-25/44|does _ _ . 78/65/40|does _ _ me -6/56/-5|does _ _ to -146/-124/49|does _ know 113/86/-42
|does _ mean -41/-1/3|dog -34/-73/-36|dog _ . -53/-24/19|dog _ _ . -45/-52/13|dog _ _ PAST 27/72/-1|dog _ and 38/3/0
|doing 38/66/-5|doing WORK -37/-51/-3|doing _ , -71/-36/0|doing _ . 71/35/6|doing _ _ . 106/87/1|doing _ _ ten 32/18/0
|doing _ and 31/17/-1|doing hundred 32/18/0|doing hundred and 32/18/0|doing it 95/42/-8|doing it , -67/-62/0
|doing it . 85/34/0|don 44/-10/29|don _ . 13/41/-3|don _ _ i 74/77/0|don _ my -21/-30/0|done 59/-46/-5|door 122/104/64
|door . 62/67/12|door . . 72/51/12|door _ . 93/79/9|door _ _ . 44/25/9|dose 34/33/-1|down -3/-18/-7|downed 111/82/-2
|downed MANY 53/48/-1|downed _ _ . 103/78/-1|downstairs 19/-27/35|drag -48/-45/26|dramatic -53/-46/0
|dramatic , -60/-47/0|drank 99/75/-15|drank MANY -56/-57/0|drank _ , 36/26/-1|drank _ . 65/45/-1|drank _ _ . 54/35/-1
|drank pesticide 29/29/-4|drawer 17/-35/-3|drawer . 33/13/0|drawer . . 33/13/0|drawer _ . 64/31/0|drawer _ _ . 67/34/-1
|dreams -39/58/-1|dress -36/-71/-2|drew -52/-39/32|drink _ . 137/123/-1|drink sniper 42/36/9|drinking 70/34/-26
|drinking KILL 39/18/0|drinking _ _ have -54/-40/0|drinking and -32/-16/2|drinking and i -54/-40/0|drive -43/-78/-12
|drive , -43/-32/-6|drive _ _ . 74/72/-5|drive into 35/46/0|drive off 46/34/-2|driving 62/19/-13|drown -20/89/0
|drowning -81/23/-5|drugs 53/37/-1|drummer -43/-28/30|drunk 113/64/6|drunk PILLS -55/-34/0|drunk PILLS of -55/-35/0
|drunk _ of -55/-35/0|duck -48/-114/0|dull -33/-26/-3|dull . -33/-25/-3|dull . . -33/-25/-3|dull _ . -33/-25/-3
|dull _ _ . -33/-25/-3|duo -1/55/35|duo , 0/61/-1|during 29/40/-1|during _ . 25/32/-1|during _ _ . 30/33/-1
|dye -50/-57/-18|dyeing -5/-39/0|dying -1/-35/-14|e -20/-50/27|each 35/38/64|each _ . -24/-53/0|each _ KIN 38/30/11
|each _ _ . 62/38/10|each of KIN 38/30/11|early -174/-184/-9|early , -31/-47/0|early . -34/-35/-8|early . . -34/-35/-8
|early SOON -60/-44/0|early _ , -48/-39/0|early _ . -80/-77/-8|early _ _ . -95/-98/-8|earth 91/121/-8|earth . 87/69/-8
|earth . . 87/69/-8|earth _ . 91/75/-8|earth _ _ . 93/78/-8|easier 63/82/-1|easiest 51/28/-2|eat -113/-154/-31
|eat , 77/61/-7|eat MANY -49/-67/0|eat _ _ . -96/-79/-26|eating -67/-81/23|eating _ HE 8/46/0|eating _ _ passed 8/46/0
|eating since 14/47/0|eating since HE 8/46/0|eats -44/-66/0|edge 61/18/-11|edge . 68/64/0|edge . . 68/64/0
|edge _ HIGH 73/52/-8|edge _ _ . 62/73/-8|edge of 34/-12/-10|edge of HIGH 73/52/-8|edible -45/-75/0|eight -28/-67/-4
|eight _ , -12/-39/0|eight hours -6/-38/0|either 27/76/-2|either . -46/39/-1|either . . -52/39/-1|either _ . -52/39/-1
|either _ _ . -52/39/-1|elbow -54/-64/-2|else 18/62/-27|else , 23/26/0|else _ _ . -35/16/-13|else _ only 60/26/0
|em 91/86/-8|em _ _ . 75/46/-8|email -69/-72/45|email . -37/-37/24|email . . -37/-37/24|email _ . -37/-37/24
|email _ _ . -40/-40/25|emails -16/-40/-2|embarrassing -72/-102/-1|embarrassing i -71/-101/0|emptiness -26/94/0
|emptiness . -5/61/0|emptiness . . -5/61/0|emptiness _ . -11/78/0|emptiness _ _ . -17/94/0|end -67/-43/43
|ended _ _ . 109/54/-2|ended _ _ PAST 65/23/-1|ending 75/35/11|endless -26/-33/-1|endless _ _ . -26/-33/-1
|ends . -51/-49/0|ends . . -51/-49/0|ends SOON 87/47/0|ends SOON . 106/78/0|ends _ . 55/29/-1|ends _ _ . 97/70/-2
|energy 46/60/0|engine 31/-9/25|engine _ and 38/37/-2|engine on 42/42/29|english _ _ . 66/68/-15|enjoying -59/-49/0
|enjoying _ . -33/-29/0|enjoying _ _ . -59/-49/0|enough 117/104/4|enough . 60/26/-6|enough _ _ , -32/-59/12
|enough _ _ . 38/74/-7|enough _ it 66/51/0|enough _ to 33/35/0|enough in 36/33/-1|enough to 37/88/0|entire 120/108/6
|envelope 69/47/-6|envelope _ _ KIN 46/40/-6|envelope _ my 46/40/-6|envelope for 90/79/-6|envelope for my 46/40/-6
|error MANY -59/0/0|escape 46/37/-2|espresso -23/-36/0|espresso _ . -23/-36/0|espresso _ _ . -23/-36/0
|essay -54/-44/-43|evening 15/-4/56|event -14/-64/0|every 50/104/35|every NIGHT -10/8/109|every NIGHT . -24/-42/41
|every SOON -72/-41/-5|every SOON . -58/-47/-5|every _ , 1/56/-7|every _ . -77/-25/24|every _ _ . 71/91/24
|every _ _ me -10/43/-1|every _ in 62/64/27|every break -1/38/0|every day 70/97/-6|every day . 9/55/8
|every tablet 45/25/0|every time . -20/-64/-8|everybody 33/40/-3|everybody _ . 33/40/-3|everybody _ _ . 33/40/-3
|everyone -79/112/-8|everyone . 73/17/-16|everyone . . 62/23/-16|everyone _ _ , -31/26/-1|everyone _ _ . 53/106/-12
|everyone _ _ care 7/-30/0|everyone _ _ was 44/-5/-1|everyone _ self 7/-30/0|everyone _ that 44/40/-1
|everyone at 65/5/0|everyone is -18/9/-6|everyone is self 7/-30/0|everyone who -48/18/0|everyone's -52/19/0
|everyone's life -52/19/0|everything -14/171/19|everything _ . 55/82/24|everything _ _ . 3/147/21
|everything _ _ i -52/40/0|everything hurts -55/51/-5|everything hurts and -39/1/0|everything i -46/23/-3
|everything in 48/53/13|everything is 2/59/-3|everywhere -33/-39/-5|ex 27/21/-41|except 79/-11/-1|except _ _ . 36/-3/0
|exhaust 68/57/0|exhausted -47/49/-2|exist -38/37/-7|existence 11/61/-1|existing 26/126/-3|exit 1/-108/-2
|expensive -19/-36/0|eyes 42/71/-11|face 83/96/-28|face . 70/59/-8|face . . 18/59/-8|face another -58/21/0
|fade -29/46/0|fade _ _ . -26/49/0|fade away -27/47/0|fail -38/-48/0|fail _ . -53/-23/0|fail _ _ . -53/-23/0
|failed . . 34/20/0|failed _ . -4/65/-2|failed _ _ . 17/53/-1|failure -27/105/-19|failure . -11/58/-4
|failure . . -11/58/-4|failure _ . -11/58/-4|failure _ _ . -13/64/-19|faint 6/-40/0|falling -63/0/-2|family -29/67/-44
|family'd -5/46/-4|family'd _ BETTER -5/46/-4|fan 78/66/40|fan . 55/48/0|fan . . 55/48/0|fan _ . 60/50/0
|fan _ _ . 60/50/0|fantasizing 44/33/-5|fantasizing PLAN 44/33/-5|far -33/-51/3|far _ . -22/23/5|fast HIGH 27/46/0
|fault . 59/60/-5|fault . . 59/60/-5|fault _ . 59/60/-5|fault _ _ . 59/60/-5|fear 1/-37/94|fear DEATH -62/-63/-1
|fear _ . -53/-20/22|fear _ _ . -85/-25/44|fed _ . -4/-58/0|fed up -55/-40/0|feed _ . -73/-106/0|feel -75/162/-49
|feel BETTER -6/-69/-1|feel DEAD -55/47/-1|feel DEATH 58/-7/-2|feel DEATH and 49/9/0|feel DIE 69/27/0
|feel DIE . 68/23/0|feel HARM 37/-51/-2|feel JUMP 59/-20/0|feel JUMP in -19/-65/0|feel KILL 70/-9/0
|feel LIVE -23/-98/-1|feel LIVE . -17/-83/-1|feel LIVE again -37/-36/0|feel LOW -63/-22/-3|feel LOW . -18/40/-1
|feel LOW in -3/-39/-1|feel LOW sometimes -1/-102/0|feel NEG 4/44/-1|feel NEG . -7/33/0|feel TIRED 21/-59/0
|feel WANT to 80/9/-1|feel _ , 92/-27/-1|feel _ . -49/-62/-9|feel _ ANYMORE -63/-30/0|feel _ KIN 49/11/0
|feel _ LOW -67/26/-1|feel _ SOON -31/-103/-7|feel _ WANT 30/-37/-2|feel _ _ . 96/76/-18|feel _ _ ANYMORE -47/-17/0
|feel _ _ KIN -2/-51/0|feel _ _ NEG -22/-36/-1|feel _ _ PLAN 6/-117/0|feel _ _ my -27/42/-4|feel _ _ on -32/12/-1
|feel _ _ this -42/-33/0|feel _ _ to 26/-37/-2|feel _ again -40/-48/0|feel _ am -50/-20/0|feel _ at -24/30/-3
|feel _ have -42/47/0|feel _ in -100/-41/-1|feel _ my 35/-53/0|feel _ sometimes -1/-102/0|feel _ that -10/37/0
|feel eating -3/-86/0|feel ghost -21/50/0|feel i -42/8/-2|feel i WANT 28/-38/-2|feel i am -50/-20/0
|feel i have -42/47/0|feel it 1/-33/0|feel it . -11/-34/0|feel light 47/5/0|feel light . 47/5/0|feel rubbish , -2/-36/0
|feel safe 54/-9/1|feel something 59/24/0|feel to 26/-55/0|feel trapped -28/36/0|feel trapped in -22/34/0
|feeling -7/57/10|feeling . -54/8/45|feeling . . -54/8/45|feeling LOW . -8/31/-1|feeling _ . 33/27/32
|feeling _ SOON -30/-3/-1|feeling _ _ . 0/101/28|feeling _ _ SOON 37/16/0|feeling _ _ to 50/21/-7
|feeling alright -5/-43/0|feeling alright . -5/-43/0|feelings -68/-30/-13|feels -69/134/34|feels _ _ . 57/-11/29
|feels i -51/79/-1|feet KILL 32/35/0|feet KILL , 32/35/0|feet _ , 45/40/0|feet under 67/57/-1|feet under . 67/57/-1
|fell -96/-126/-8|fell TAKE -48/-44/-1|fell TAKE stairs -48/-44/-1|fell _ _ and -60/-50/-1|fell _ stairs -48/-44/-1
|fell off -58/-43/-1|felt -50/-73/-3|felt _ . 58/-35/12|felt _ _ . 34/100/11|fever -52/-50/-2|fifteen -35/-83/0
|fifteen PAST -32/-83/0|fight -39/42/-16|fight . 45/22/0|fight . . 38/21/0|fight _ . 32/86/0|fight _ _ . 9/38/-4
|fighting 47/96/-5|fighting _ _ . -13/68/-1|fights 53/45/-1|film -78/-58/-33|final 53/39/22|final GAME -43/-27/-3
|final _ . 88/73/33|final _ _ . 82/84/25|final day 33/26/-1|finale -65/-73/-8|finale . -27/-31/-1|finale . . -27/-31/-1
|finale _ . -40/-42/-2|finale _ _ . -45/-46/-2|find 76/71/-14|find . 33/40/-1|find . . 33/40/-1|find _ . 128/132/-4
|find _ _ . 126/105/-1|find me 57/39/-8|find me . 95/88/-3|find my -12/-49/0|finds 38/45/-7|finds _ _ . 32/21/-7
|finds me 74/66/0|fine . -43/-68/-14|fine . . -28/-50/-40|fine _ . -72/-24/-40|fine _ _ . -75/-51/-40|fine _ i 50/84/-1
|finish 33/13/-25|finished -50/-117/-15|finished , -34/-76/-5|finished _ _ , -32/-78/-2|finished _ _ . 111/133/-7
|finished _ life 57/25/0|finished my -78/-71/0|finished with 43/5/0|fired _ _ END -30/-56/0|first -62/-39/-17
|first . . 50/63/0|first _ NEG -3/-38/0|first _ _ HIM -3/-38/0|first _ _ is -69/-25/0|first _ that -41/-25/0
|fish -68/-97/-12|fishing -85/-114/-48|fishing _ _ . -49/-52/-47|fistful 42/33/0|fistful _ . 42/33/0
|fistful _ _ . 42/33/0|five -48/-72/-25|five . -8/-13/0|five . . -8/-13/0|five _ . -12/-17/0|five _ _ . 75/5/-1
|five minutes -25/-49/0|fix -59/-42/-18|fix _ . -34/-51/-18|fix _ _ . -33/-26/-18|flask -36/-32/-4|flat -61/-6/-11
|flat , -41/47/-3|flat with 61/47/0|flatline 45/43/-1|flatline . 45/43/-1|flatline . . 45/43/-1|flatline _ . 45/43/-1
|flatline _ _ . 45/43/-1|flatmate 10/-37/48|flatmates -12/-41/0|flatmates _ . -18/-40/0|flatmates _ _ . -18/-40/0
|floor . 57/68/-3|floor . . 42/63/-3|floor _ . 42/63/-3|floor _ _ . 85/71/-21|flour -17/-51/-1|flour _ _ . -7/-43/-1
|flowers -66/-26/-4|flowers _ DIE -37/-51/-2|flowers _ _ . -65/-27/-3|flu -74/-80/-3|flu _ . -35/-58/-1
|flu jab -60/-57/0|fly -82/-92/0|foil 42/39/0|follow 67/68/21|follow HIM 57/90/-4|follow HIM . 57/85/-3
|follow _ . 77/91/-3|follow _ _ . 77/76/-3|food 55/4/-5|foot -30/-59/-14|football -55/-62/-10|football _ . -41/-40/-3
|for -52/-65/25|for . 10/30/3|for DEATH 45/118/-11|for DEATH . 102/95/-6|for FOOD -54/-38/-18|for HIM -29/29/30
|for SOON -65/-42/-5|for SOON , -44/-30/0|for SOON . -64/-32/-5|for WANT 42/52/0|for WORK -32/-43/-2
|for WORK . -15/-27/0|for _ , -53/-48/-20|for _ . 26/12/-39|for _ DEATH 43/61/1|for _ HE 51/41/-4|for _ HIGH -50/-61/0
|for _ KIN -107/-59/-29|for _ MEANS -58/-55/0|for _ PAST -51/-39/-9|for _ SOON 28/33/32|for _ SOURCE -61/-42/-2
|for _ WORK -5/35/0|for _ _ , -49/-57/68|for _ _ . -87/-38/-22|for _ _ DIE 33/33/-2|for _ _ LIVE 45/13/-1
|for _ _ NEG -5/85/0|for _ _ SOON -43/-71/-1|for _ _ again -58/-19/0|for _ _ am 76/38/0|for _ _ be -44/-26/0
|for _ _ find 40/42/-1|for _ _ i 62/-5/-25|for _ _ in 96/133/-9|for _ _ is 99/69/-36|for _ _ it -59/-71/-5
|for _ _ me -24/-47/0|for _ _ of -45/-89/-1|for _ _ to 109/33/63|for _ and -60/-52/-6|for _ days 67/42/0
|for _ dog 41/42/-1|for _ i 7/24/-10|for _ life 122/116/-5|for _ of 59/53/-4|for _ shift 48/43/0|for _ to 75/37/29
|for _ ways 39/28/0|for _ week -2/-36/0|for after 45/24/0|for another 35/43/0|for attention 35/24/0|for being -76/1/3
|for duck -4/-73/0|for everyone -51/12/-14|for everything -32/-22/59|for good 203/193/20|for good . 160/132/-11
|for help 61/42/0|for here , 41/25/0|for hour 43/62/-1|for it to -65/-37/0|for me 16/32/-5|for me . 109/80/-5
|for me to 39/43/-1|for my -31/-50/3|for my DEATH 41/62/0|for my KIN -106/-57/-9|for my life 148/104/-5|for old 53/54/3
|for painless 39/28/0|for painless ways 39/28/0|for real . 51/54/0|for this -67/-63/11|for this WORK -2/47/0
|for us -26/-27/0|for us . -26/-27/0|for week 23/-16/-2|for week . -47/-70/0|for what 14/77/-12|for while -4/46/0
|for while . -3/38/0|for year 8/66/0|for year . -8/67/0|force 17/58/2|forced 61/45/9|forces 110/55/-35|forcing 58/33/0
|forcing _ . 58/33/0|forcing _ _ . 58/33/0|forcing me 58/33/0|forcing me . 58/33/0|forever 94/59/20|forever . 38/58/10
|forever . . 38/58/10|forever _ . 66/84/9|forever _ _ . 78/85/9|forget -71/-91/-13|forget _ . -46/-50/0
|forgive myself -43/28/-1|forgot -108/-151/-46|forgot _ _ . -44/-57/-3|forgot my -28/-53/-23|forgotten -23/61/0
|forgotten _ . -22/55/0|forgotten _ _ . -23/61/0|forklift 42/5/0|form -23/-81/-5|form . -9/-38/0|form . . -19/-41/0
|form _ . -19/-41/0|form _ _ . -19/-41/0|found 22/3/58|found _ SOON 55/60/0|found _ _ . -16/50/-13|found our -16/-54/29
|four -48/-64/-3|four _ . -42/-35/-2|four _ _ . -35/-67/-2|fox -55/-68/0|fr 82/73/-1|fr _ _ . 67/52/-1|frame -38/-73/-1
|fresh 44/49/13|fresh cuts 44/49/13|fridge -10/-67/-1|fridge , -13/-74/0|fridge _ . -15/-49/0|fridge _ _ . -15/-49/0
|friend -154/-152/221|friends 40/124/-43|fringe -107/-99/-45|fringe . -39/-35/-8|fringe . . -39/-35/-8
|fringe _ . -39/-35/-8|fringe _ _ . -39/-35/-8|from 5/-12/67|from HIGH -11/-50/81|from HIGH . -1/-29/36
|from HIM 101/65/-33|from HIM . 87/66/-21|from KILL 35/15/0|from KILL myself 37/16/0|from KIN 34/19/-26
|from KIN . 36/21/-16|from PAST 43/29/-6|from SOON 32/42/-1|from SOON . 31/42/-1|from _ , -45/-56/-17
|from _ . 53/74/-10|from _ BODY -39/-35/0|from _ KIN 9/3/-10|from _ _ NEG 3/-105/-2|from _ and -68/-59/69
|from _ floor 83/56/0|from _ me -53/1/0|from _ myself 42/17/-1|from fan 54/31/0|from my -60/2/28|from my BODY -39/-35/0
|from my KIN -24/-6/-2|front 76/55/-22|front _ HIGH -35/25/-11|front _ _ . 111/71/-12|front _ _ and -18/-24/-1
|front of 81/57/-22|front of HIGH -35/25/-11|full 42/50/-9|full _ . 32/26/-1|full _ _ . 74/89/-2|full of -3/53/-2
|fully -7/-54/0|funeral -97/-39/-19|funny _ . -35/-56/-4|furniture -15/28/0|furniture . -15/28/0|furniture . . -15/28/0
|furniture _ . -15/28/0|furniture _ _ . -15/28/0|future -94/165/-8|future _ _ . -39/51/0|future _ _ and -44/23/-6
|game -17/-41/-29|gap 37/37/0|gap _ . 39/39/0|gap _ _ . 37/37/0|garage 115/67/5|garage _ engine 41/36/27
|garbage -30/79/0|garbage _ _ . -8/46/0|garden -67/-41/14|garden _ . -51/-56/-2|garden _ _ . -63/-61/-2|garri -46/-53/0
|gas 60/29/-1|gas is 42/40/0|gate with 30/54/-10|gave -33/-54/12|gave me -55/-72/37|get -2/39/9|get BETTER -31/43/-1
|get BETTER . 15/57/-1|get _ . 86/68/-20|get _ _ . -59/-29/49|get _ _ NIGHT -62/-38/0|get _ _ bed -2/44/0
|get _ _ i 101/41/-3|get _ my 48/23/-7|get _ of 30/46/-1|get _ this -81/-38/0|get home . -38/-45/0|get out 57/86/-15
|get out . 57/52/-15|get out of 0/34/0|get through this -48/8/0|get to -45/-19/-1|gets 37/55/27|gets BETTER 36/81/-2
|gets _ . 17/40/-7|gets _ _ . 15/42/-7|getting 34/82/3|getting _ _ . 55/65/-5|getting _ by 41/26/12
|getting beaten 40/15/9|getting beaten by 41/26/12|gg 108/46/-2|ghost -54/10/-7|ghost _ _ . -13/40/-1
|ghost _ my -37/-32/-5|ghost in -37/-32/-5|ghost in my -37/-32/-5|girl -18/50/81|girl _ _ . 7/45/16
|girl _ my -12/-11/40|girl on -23/-24/78|girl on my -10/-10/38|girlfriend 16/16/24|girls 53/59/-1|give -101/-59/-24
|give _ . -41/82/0|give _ _ , -21/-27/0|give _ _ . 53/126/-11|give _ _ life 9/38/0|give me -36/-48/-12
|give up -66/35/-1|give up . -34/53/0|given -71/45/17|given _ . -10/43/-2|given _ _ . -10/43/-2|given up -59/73/0
|given up . -6/64/0|giving -47/-26/33|giving up -32/81/-1|glad -201/-78/-1|glad _ _ . -63/-21/0|glad _ _ LIVE -74/-65/0
|glad _ _ NEG -48/-35/0|glad _ be -74/-65/0|glad _ did -47/1/0|glad i -50/-7/0|glad i did -34/1/0|glad to -73/-64/0
|glad to be -74/-65/0|glass 29/42/-1|glitter -74/-97/0|go 68/66/5|go . 83/86/-13|go . . 32/80/-13|go DIE -47/-44/-1
|go DIE . -47/-44/-1|go KILL -46/-46/-1|go PAST 75/43/9|go _ , -32/-26/-7|go _ HIS 58/42/-23|go _ SOON -6/-26/-6
|go _ WANT -64/-7/0|go _ _ SOON 34/41/-2|go _ _ forever 63/29/-1|go _ _ god 56/39/0|go _ _ life 59/11/-1
|go _ _ this -59/-11/0|go _ _ to -52/1/0|go _ _ with 37/35/0|go _ heaven 28/33/3|go _ me 23/76/-2|go _ to 71/54/9
|go _ with 65/20/-3|go home . -16/-48/0|go i -52/0/0|go i WANT -52/0/0|go on -14/43/0|go on . -3/110/0
|go on this -48/68/0|go on with 61/10/-1|go out -5/-41/-1|go out . -32/-68/0|go to -12/-63/13|go to heaven 28/33/3
|god 42/65/-45|god _ . 18/36/-8|god _ TAKE 50/14/-1|god _ _ . 69/46/-8|god _ me 91/53/-1|goes 93/109/1
|goes _ _ , -44/-41/0|goes _ _ . 111/68/-7|gone 19/52/-15|good -51/-47/-3|good , 49/38/-1|good . 35/60/-14
|good . . 38/52/-14|good FRIEND 40/32/-1|good _ . -55/-89/1|good _ SOON 3/34/0|good _ _ . -50/-62/-1|good _ i 20/37/-3
|good day . -65/-52/0|goodbye 6/-36/114|goodbyes 96/84/-11|goodnight forever 49/34/0|google 60/0/-4
|google _ _ . -11/-37/-3|got 30/-2/-62|got HIT . 33/34/0|got MANY -18/-37/-1|got MEANS 87/111/16|got MEANS , 45/48/-29
|got NEG -70/61/0|got PILLS 59/62/-4|got _ , 39/59/-33|got _ KIN 16/45/-15|got _ MEANS -79/-65/-16|got _ PILLS 15/33/0
|got _ _ , -71/-41/-10|got _ _ i 40/42/-5|got _ _ in -44/-81/-1|got _ _ it 52/37/0|got _ _ on -9/-38/-2
|got _ by 23/-31/-15|got _ of 25/17/0|got _ out -77/-83/-10|got enough 34/36/0|got out -60/-76/0|graduation 50/21/0
|graduation , 50/22/0|grand -19/-77/0|grand _ _ . -7/-68/0|grandad -53/-32/-32|grandkids _ . -15/-56/-1
|grandkids _ _ . -15/-56/-1|grandma -35/-47/-75|grandmother 3/-3/33|grandpa 68/-2/-19|grandson -16/-45/33
|grass -55/-77/1|grass . -50/-66/0|grass . . -42/-32/0|grass _ . -39/-32/0|grass _ _ . -46/-38/-1|grateful -86/-62/0
|grave -51/-62/-36|great -57/-81/-40|great _ . -29/-41/-1|great _ _ . -59/-70/-10|grey -53/90/-1|grey _ . -5/95/-1
|grey _ _ . -11/95/-1|grief -52/-22/-6|grief _ heavy 13/39/0|grief too 13/39/0|grief too heavy 13/39/0|ground . 67/42/0
|ground . . 71/55/-1|ground _ . 84/65/-1|ground _ _ . 81/73/-1|ground would -45/-27/0|group -114/-120/105
|group , -53/-113/-1|grumpy -37/-92/0|guess 61/90/0|guilt -89/97/-2|guilt _ _ . -36/82/-1|guitar -34/-56/-5
|gun 22/-16/6|guy 61/15/163|gym -137/-137/-34|gym . -51/-53/-20|gym . . -51/-53/-20|gym _ . -60/-61/-20
|gym _ _ . -96/-106/-20|gym _ me -18/-27/0|had -27/-75/13|had KILLED 54/57/0|had KILLED me 47/54/0|had MANY 88/38/-15
|had MANY box 41/22/-1|had NEG -24/-41/-2|had PLAN -34/22/0|had PLAN my -65/0/0|had _ . -70/-21/-12
|had _ KILL -26/-37/-1|had _ PAST -18/-31/0|had _ _ , -17/-60/-1|had _ _ . 34/55/11|had _ _ DEATH -94/-4/0
|had _ _ PLAN 26/16/-1|had _ _ of -15/-61/-1|had _ _ this -37/-78/0|had _ box 41/22/-1|had _ in 82/78/-4
|had _ me 58/60/0|had _ my -65/0/0|had _ of -81/-29/10|had died 39/42/0|had good -10/-38/-1|had to -66/-68/-13
|had to KILL -26/-37/-1|hai 122/84/103|hai , 35/5/-6|hai . 49/35/-6|hai . . 49/35/-6|hai _ , 77/77/-1|hai _ . 49/35/-6
|hai _ SOON -50/-46/0|hai roz 77/77/-1|hai roz , 77/77/-1|hair -114/-118/-51|hair _ i -52/-59/0|hall -13/-49/-1
|hall . -5/-47/0|hall . . -5/-47/0|hall _ . -5/-48/0|hall _ _ . -5/-48/0|hammer 44/50/-1|hammer . 53/57/0
|hammer . . 53/57/0|hammer _ . 53/57/0|hammer _ _ . 29/43/-1|hand 52/8/-13|hand , 70/76/0|hand _ . 95/64/-8
|hand _ _ is 45/13/0|hands 116/49/-10|hands _ _ BODY 64/83/-33|hands _ _ TAKE 55/41/0|hands _ my 64/83/-33
|hang -100/-153/18|hanging -88/-90/-18|hangry -41/-53/-1|happen 44/33/0|happen . 41/32/0|happen . . 41/32/0
|happen _ . 42/32/0|happen _ _ . 43/32/0|happy -173/-64/17|happy . 34/78/-1|happy _ _ . 1/69/-2
|happy _ _ LIVE -115/-115/0|happy i -39/-40/0|happy to -117/-90/-2|hard -59/-57/-18|hard , 43/4/0|hard . -34/4/-12
|hard . . -34/4/-12|hard _ . -68/16/-14|hard _ _ . -75/-13/-14|hard _ _ i 41/15/0|has -61/-21/114|has HIS 64/47/-36
|has MEANS . 70/56/-20|has NEG -56/-30/20|has _ . 102/49/-9|has _ DEAD -67/-89/-1|has _ _ i 12/70/-18
|has _ _ in 35/30/-29|has _ _ on -6/-21/43|has _ and -65/-50/9|has _ marks -7/-8/70|has _ me -13/53/-2
|has _ my 71/66/-25|has _ see -7/-41/0|has been -33/-65/67|has locked 48/16/-6|has locked me 46/18/0
|has me DEAD -61/-80/-1|has stopped -28/-61/38|has to 86/-17/1|has to see -7/-41/0|hate -101/56/-1|hate LIVE . 45/44/0
|hate _ , 65/31/0|hate _ . -29/-54/2|hate _ LIVE 77/59/-1|hate _ _ . -73/-20/1|hate _ _ i 68/33/0
|hate _ _ much -40/26/0|hate _ i 4/52/0|hate _ life -48/21/0|hate being -62/7/-1|hate being LIVE -37/14/-1
|hate my -71/4/0|hate my life -47/28/0|hate myself -119/103/-1|hate myself . -37/60/0|hate that 57/10/0
|hate that i 51/15/0|have 48/59/-58|have HARMED 82/55/-2|have KILLED 60/40/0|have KILLED me 44/22/0|have KIN -42/0/-8
|have KIN . -41/1/-8|have NEG -100/-30/-10|have NEG . 47/19/-1|have NEG HARMED -9/-35/0|have NEG POINT -3/44/0
|have NEG THINK -13/-65/0|have NEG TIRED 34/10/0|have NEG WANT -27/-35/0|have NEG been -46/3/0|have NEG more 59/19/0
|have NEG needed -39/-28/0|have NEG stopped 37/3/0|have NEG to -45/49/-2|have NEG wanted -34/-38/0
|have PLAN , -66/-43/0|have PLAN NEG 58/29/0|have PLAN on 45/32/0|have PLAN to -58/-102/0|have TAKE 24/-43/-7
|have WANT 70/34/0|have WANT to 45/30/0|have _ . 85/76/18|have _ DEATH 41/44/-4|have _ FOOD 74/35/0
|have _ HARM 29/47/-9|have _ HARMED -33/-68/0|have _ LETTER 67/60/-7|have _ MANY 64/25/-18|have _ MEANS 50/31/-6
|have _ NEG -14/63/0|have _ PLAN 70/57/-9|have _ POINT -3/44/0|have _ TAKE -69/-37/-2|have _ THINK -52/-107/-4
|have _ WAKE -67/1/0|have _ _ . 83/73/27|have _ _ DEATH -21/-14/-3|have _ _ DIE 57/46/0|have _ _ END 44/4/0
|have _ _ FOOD -11/-34/0|have _ _ HIM 57/43/-13|have _ _ KIN 52/90/-3|have _ _ LIVE 39/46/0|have _ _ MEANS -99/-96/0
|have _ _ PLAN -24/3/-8|have _ _ WANT -14/-114/0|have _ _ and 65/48/-6|have _ _ for 16/69/-2|have _ _ in 12/-11/8
|have _ _ it 77/21/-1|have _ _ left -49/0/0|have _ _ my 65/14/27|have _ _ off -34/-39/0|have _ _ out -38/-57/-4
|have _ _ since -48/37/-1|have _ _ up -56/-30/0|have _ _ with 0/66/-8|have _ been -46/3/0|have _ do -52/11/0
|have _ drinking -54/-40/0|have _ enough 35/44/0|have _ everyone -62/25/0|have _ feeling 2/-21/44|have _ good -9/-44/0
|have _ i -2/31/0|have _ in 80/40/-1|have _ low -44/0/-1|have _ me 11/46/-10|have _ more 62/26/0|have _ my -128/-61/-14
|have _ myself 33/46/0|have _ needed -39/-28/0|have _ something 31/-10/0|have _ stopped 37/3/0|have _ to 90/67/-5
|have _ wanted -34/-38/0|have bad -4/-25/45|have bad feeling -4/-25/45|have been HARM 56/43/-9
|have been drinking -54/-40/0|have cancer -33/4/0|have cancer and -33/4/0|have drunk PILLS -55/-34/0
|have got MEANS 55/40/-1|have got PILLS 36/32/-3|have got enough 34/36/0|have i -57/1/0|have one life -15/-37/0
|have outlived -31/52/0|have outlived my -9/52/0|have put 49/25/0|have started -28/-48/-1|have to -24/-36/-14
|have to WAKE -67/1/0|have to do -52/11/0|have wasted -40/21/-1|have wasted my -40/21/-1|having 60/-8/-9
|having THINK 74/49/-1|having _ THINK 37/55/-4|having _ _ . 22/44/-2|hay -73/-79/-1|hay . -25/-21/-1|hay _ . -44/-33/0
|hay _ _ . -70/-61/-1|hay fever -47/-46/-1|head 33/31/62|head . 28/63/-3|head . . 41/56/-3|head LOW 0/-44/0
|head _ . 45/5/-3|headache -72/-90/-4|headache _ _ . -20/-33/-3|headphones -34/-53/0|headphones . -31/-51/0
|healer -54/-55/0|health -19/-93/-7|hear 41/-42/109|hear _ _ in -39/-42/0|heart . -13/41/0|heart . . -13/41/0
|heart NEG 23/53/0|heart _ LOW -2/-26/-2|heart _ _ . -67/-67/-3|heart _ _ i -15/-51/-14|heart _ in 47/12/0
|heart attack -16/-48/-15|heart is LOW -2/-26/-2|heart stops 58/43/0|heartbroken -95/6/0|heat -95/-109/42
|heat _ _ me -49/-38/0|heaven 114/103/-9|heaven . 47/48/-9|heaven . . 48/49/2|heaven _ . 94/84/2|heaven _ _ . 83/78/2
|heaviness -9/46/0|heavy . 19/77/-1|heavy . . 2/73/-1|hedge -54/-60/0|hedge . -43/-36/0|hedge . . -43/-36/0
|hedge _ . -43/-36/0|hedge _ _ . -43/-36/0|heels -68/-78/0|hell . 17/34/0|hell . . 17/34/0|hell _ . 17/34/0
|hello -54/-81/-5|hello . -28/-63/0|hello _ . -21/-44/-2|hello _ _ . -22/-45/-3|help -9/-75/93|help . 61/32/-2
|help . . 38/59/-1|help HE -53/-42/9|help HIM -66/-65/81|help WANT 28/6/0|help WANT to 28/6/0|help _ . 100/121/-8
|help _ _ . 22/56/67|help _ _ DIE 28/6/0|help _ to 28/6/0|helped -71/-51/0|helped , -8/-53/0|helped . -41/2/0
|helped . . -41/2/0|helped _ . -48/2/0|helped _ _ . -48/2/0|helpline -41/-74/0|helps _ SAY -26/-40/0
|helps _ _ it -26/-40/0|helps me -29/-39/0|helps me SAY -26/-40/0|her -55/-41/67|here 67/0/-37|here ANYMORE , -34/-20/0
|here NEG 51/66/-1|here SOON . 2/44/0|here _ , -45/-62/-19|here _ . -28/53/-26|here _ ANYMORE 56/12/-2
|here _ HE 66/6/-2|here _ LETTER -24/-25/16|here _ SOON -35/-47/0|here _ _ . 101/95/-12|here _ _ LETTER -64/-32/15
|here _ _ SOON -46/-11/0|here _ _ to 44/13/0|here _ come -45/-50/0|here _ january 48/8/0|here and HE 37/3/0
|here any 34/7/0|here any ANYMORE 34/7/0|here at -52/-47/0|here i come -45/-50/0|here in january 48/8/0
|here on -30/-44/0|here on SOON -30/-45/0|here posted -43/-41/17|here to 74/47/0|herself -1/-14/79|hid -52/-70/57
|hide _ _ KIN 47/37/-25|hide _ from 24/37/-25|hiding 70/56/-21|hiding _ HIM 65/49/-6|hiding _ _ . 45/39/-13
|hiding _ bathroom 48/44/-1|hiding from 41/36/-13|hiding from HIM 65/49/-6|hiding in 71/47/-3
|hiding in bathroom 48/44/-1|high -76/-118/-13|hill -68/-82/-2|him -31/-39/57|himself -91/-81/81|his -94/-98/92
|history -75/-54/45|hit -92/-88/-27|hits 57/26/115|ho -3/43/-2|hold 21/74/-4|hold _ . -3/64/-1|hold _ _ . -9/62/-1
|hold me -59/4/0|hold me . -56/3/0|holding 77/52/-26|holding PILLS 30/28/-1|holds 78/53/-4|holds _ _ . 70/51/-4
|hole -43/70/-1|hole in -38/58/0|holiday -56/-85/-3|holiday _ _ . -57/-77/-3|hollow -27/67/-2|hollowed -10/67/0
|home 30/3/7|home _ . 47/77/15|home _ HE 29/43/-2|home _ _ . 83/67/-12|home _ it -36/-40/0|home and it -36/-40/0
|home to 6/67/-11|homework -114/-115/-2|honour 91/42/-5|honour _ _ . 87/38/-5|hoon 76/180/-3|hoon , -7/105/-2
|hoon . 83/75/-1|hoon . . 83/75/-1|hoon _ . 83/75/-1|hoon _ _ . 83/75/-1|hoover -99/-105/-2|hoover . -48/-53/0
|hoover . . -48/-53/0|hoover _ . -60/-62/0|hoover _ _ . -60/-62/0|hope 35/206/-23|hope . -30/72/-12|hope . . -13/71/-1
|hope GONE -4/42/0|hope SOON 42/30/0|hope _ , -6/33/0|hope _ . -25/103/-1|hope _ DIE -106/-109/0|hope _ _ . -28/58/-3
|hope _ _ SOON -35/-23/0|hope _ _ in 32/62/0|hope _ _ me 57/55/0|hope _ get 44/34/-1|hope _ is -12/-76/0
|hope i DIE -49/-44/0|hope i get 44/34/-1|hope it 16/-82/0|hope left -69/19/0|hope to 54/20/0|hope you -56/-66/0
|hope you DIE -56/-66/0|hopeless -84/112/-17|hopelessness -36/109/0|hose 60/53/-1|hose _ _ , 37/33/0
|hose _ exhaust 73/73/0|hose on 32/23/-1|hospital _ _ . 99/67/33|hot 2/-33/-3|hot _ _ . -17/-33/-1|hour 118/94/-28
|hour . 50/85/-23|hour . . 11/31/-23|hour NIGHT -50/-45/0|hour NIGHT and -50/-45/0|hour PAST 121/74/-1
|hour PAST . 35/-6/0|hour _ . 56/36/-23|hour _ _ . 22/-12/-23|hours . . 59/71/-4|hours _ . 63/35/33|house 90/141/-58
|house _ . 87/50/-19|house _ LOW -19/-67/0|house _ _ , -28/-74/-2|house _ _ . 77/40/-22|house _ _ and -55/11/-1
|house and 64/51/-20|house is -106/-14/-5|house is LOW -17/-67/0|house with 37/2/-1|how 18/67/96|how NEG 1/-43/0
|how NEG to 1/-43/0|how WANT do -29/-35/-3|how _ END 40/11/-6|how _ HARM -26/-62/-3|how _ LIVE -52/110/-9
|how _ SAY 45/13/-6|how _ _ . 38/68/35|how _ _ DEATH 35/21/9|how _ _ END 62/54/-31|how _ _ FRIEND -33/-20/23
|how _ _ HARM 33/3/-16|how _ _ HE -25/-34/18|how _ _ NEG 67/1/-5|how _ _ and 46/30/-3|how _ _ help -70/-38/41
|how _ _ is -51/-57/-1|how _ _ myself 57/11/-4|how _ _ talk -20/-20/45|how _ _ with -5/94/-4|how _ _ yourself 64/42/0
|how _ do -20/-29/-6|how _ help -47/-62/22|how _ hide 47/37/-25|how _ i -76/-25/54|how _ it 37/31/-1
|how _ report -7/-7/45|how _ to 55/-20/-8|how close 29/18/-2|how close i 29/18/-2|how do -74/-62/20|how do i -24/-76/18
|how i 133/95/-4|how to -27/-73/81|how to END 22/-8/-6|how to HARM -36/-62/-3|how to LIVE -52/110/-9
|how to SAY 45/13/-6|how to help -47/-62/22|how to hide 47/37/-25|how to report -7/-7/45|hug -61/-88/-1
|hug _ _ . -58/-85/0|hugged 17/-38/47|hundred _ ten 32/18/0|hundred and 32/18/0|hundred and ten 32/18/0|hung -58/-64/7
|hunger -52/-48/0|hunger WANT -50/-45/0|hunger WANT KILL -50/-45/0|hunger _ KILL -51/-46/0|hunger _ _ me -51/-46/0
|hungry -44/-86/-1|hungry . -14/-38/0|hungry . . -14/-38/0|hungry _ . -15/-39/0|hungry _ _ . -15/-39/0
|hurt -92/-125/-29|hurts -35/-56/24|hurts _ . 48/37/7|hurts _ LIVE -39/15/0|hurts _ _ . 29/89/3|hurts _ _ WANT -36/2/0
|hurts _ i -51/-18/-1|hurts and i -36/2/0|hurts me 57/27/-1|hurts me . 32/10/0|hurts to -39/15/0|hurts to LIVE -39/15/0
|hurts too 32/39/-1|hurts when -18/-59/-3|husband 31/32/40|hymns -46/-72/-7|i 17/26/-97|i DEATH 29/-3/-4
|i DIE 59/32/-17|i DIE , 44/4/-8|i DIE . 57/92/-7|i DIE SOON 39/80/-1|i DIE and 28/26/0|i END 98/61/-12
|i END my 63/59/-4|i HARM 41/39/-13|i HARM again 60/71/0|i HARM myself 72/22/-1|i HARMED 67/76/-2|i HARMED . 57/55/0
|i HIT my 102/86/-2|i JUMP -8/-47/-3|i KILL 61/-11/28|i KILL myself 78/35/-1|i KILLED myself 61/27/0|i LETTER 24/2/-94
|i LETTER . -110/-136/-3|i LETTER HARM -30/45/-2|i LETTER KILL 63/75/-11|i LETTER NEG 53/93/-4|i LETTER be -64/2/-8
|i LETTER clean -32/-34/0|i LETTER feel -45/4/0|i LETTER go 63/48/-16|i LETTER shake 36/37/0|i LIVE -104/-19/-5
|i NEG 36/99/-8|i NEG ANYMORE -116/4/-4|i NEG THINK -29/22/0|i NEG WANT -70/-34/-1|i NEG wanted 44/27/0|i PAST -99/3/0
|i PAST to -48/34/0|i PLAN 75/-1/-11|i PLAN NEG -84/0/0|i PLAN it 111/42/-5|i PLAN to 166/106/-5|i POINT 42/33/-5
|i SAY 81/3/-20|i SAY . -48/-33/29|i SAY HIM -49/9/-5|i SAY NEG 46/-11/-12|i SAY i 84/7/-12|i SAY my 27/51/-12
|i TAKE 21/-24/-52|i TAKE DEATH 20/36/-7|i TAKE MANY 114/78/-19|i TAKE MEANS -36/-41/-1|i TAKE fistful 42/33/0
|i TAKE lot 64/59/-12|i TAKE some 32/29/-1|i THINK -27/35/80|i THINK HE -58/-68/14|i THINK PLAN 24/54/-14
|i THINK i 53/55/-14|i THINK my -36/-48/59|i THINK to 62/18/-6|i WANT 46/56/-47|i WANT NEG 40/-12/0|i WANT i 77/46/0
|i WANT it 18/34/-3|i WANT to -8/-35/-47|i WORK -47/-35/1|i _ , 72/44/-28|i _ . 61/67/6|i _ ANYMORE -145/6/-4
|i _ BETTER -30/-71/-1|i _ BLEED -37/-67/14|i _ BURDEN -19/101/-8|i _ DEAD 127/117/-27|i _ DEATH 48/43/-54
|i _ DIE 84/3/-21|i _ END 96/34/-15|i _ FEAR -33/-30/36|i _ FOOD -58/-52/0|i _ GONE 83/89/-19|i _ HARM 41/36/-17
|i _ HARMED 63/56/-2|i _ HE -27/-37/34|i _ HIM 42/65/-50|i _ HIT 55/45/-4|i _ JUMP 130/54/-4|i _ KILL 104/69/-18
|i _ KILLED -27/-35/0|i _ KIN -55/-84/-31|i _ LIVE -69/-168/-9|i _ LOW -98/41/-14|i _ MANY 58/29/28|i _ NEG -105/-8/-22
|i _ PLAN 82/65/-57|i _ SAY 56/-39/4|i _ SOON 63/39/-3|i _ TAKE 79/52/-12|i _ WANT -2/-86/-19|i _ WORK -28/-70/-2
|i _ _ , 14/-13/-48|i _ _ . 107/103/61|i _ _ BETTER -34/-65/4|i _ _ BLEED 62/52/0|i _ _ BODY 40/41/-2
|i _ _ DEAD 69/-8/-4|i _ _ DEATH 180/147/-4|i _ _ DIE 167/152/-34|i _ _ FEAR 57/-2/-2|i _ _ FOOD 15/-27/-1
|i _ _ GONE -22/56/24|i _ _ HARM 81/62/-20|i _ _ HARMED -17/-55/0|i _ _ HE 89/76/-9|i _ _ HIGH 65/89/-16
|i _ _ HIM 33/5/-28|i _ _ HIS -1/49/-16|i _ _ HIT 61/43/-1|i _ _ JUMP 83/59/-6|i _ _ KILL 67/99/-6|i _ _ LAUGH 25/48/-1
|i _ _ LETTER 51/38/-35|i _ _ LIVE -82/-129/-7|i _ _ LOW -95/75/-1|i _ _ MANY 72/36/-21|i _ _ MEANS 117/89/-5
|i _ _ NEG -24/30/-10|i _ _ NIGHT 42/84/-16|i _ _ PILLS 35/48/-30|i _ _ PLAN -37/11/12|i _ _ POINT 8/62/-1
|i _ _ SAY 117/50/3|i _ _ SOON 63/48/-12|i _ _ SOURCE 93/10/-5|i _ _ TAKE -65/-20/2|i _ _ THINK -19/-65/7
|i _ _ TIRED -7/-50/-1|i _ _ WAKE -16/-46/-15|i _ _ WANT 96/-36/-9|i _ _ act 100/21/-1|i _ _ after -21/-51/-2
|i _ _ again 146/93/-19|i _ _ already 45/54/-1|i _ _ am -7/-30/-4|i _ _ and -22/-38/-56|i _ _ anyone -61/4/0
|i _ _ as 3/54/0|i _ _ attack 39/24/0|i _ _ awake -23/-85/0|i _ _ be 56/65/2|i _ _ bear -65/27/0|i _ _ being 62/49/-4
|i _ _ between 40/69/-1|i _ _ biscuits -80/-66/0|i _ _ body 38/65/-1|i _ _ bought -6/-41/0|i _ _ break -4/-47/-3
|i _ _ bus -45/-46/0|i _ _ by -31/20/0|i _ _ can -71/0/0|i _ _ case 1/-55/0|i _ _ change -45/-90/0
|i _ _ church -38/-108/0|i _ _ commit 50/13/-1|i _ _ cry 17/-73/-5|i _ _ curry -28/-28/0|i _ _ deal -39/5/0
|i _ _ deserve -46/54/-1|i _ _ died 66/19/0|i _ _ do -51/-79/-12|i _ _ dog -52/-39/0|i _ _ drinking -54/-40/0
|i _ _ drugs 35/26/0|i _ _ duo 0/61/-1|i _ _ enough 71/70/0|i _ _ everyone -61/44/0|i _ _ face -6/54/-1
|i _ _ fear 38/2/0|i _ _ feel 20/-40/-2|i _ _ feeling -12/-18/44|i _ _ find -70/-40/0|i _ _ fly -35/-48/0
|i _ _ for -23/-40/86|i _ _ forever 42/-6/-1|i _ _ get 48/-22/-8|i _ _ give -35/23/0|i _ _ guitar -80/-82/0
|i _ _ heart 43/75/0|i _ _ here -3/51/-6|i _ _ hold -14/3/0|i _ _ home -70/-73/0|i _ _ hope -5/57/-11
|i _ _ hour 68/38/0|i _ _ if -49/-84/4|i _ _ it 53/-10/-8|i _ _ keep -188/-109/0|i _ _ know -4/-42/31
|i _ _ laugh -4/71/0|i _ _ life 13/-32/-4|i _ _ low -49/3/-1|i _ _ make 54/12/-4|i _ _ man -42/-8/0
|i _ _ matter -7/72/-1|i _ _ me 27/86/13|i _ _ mean 70/23/0|i _ _ mind -48/22/0|i _ _ my -1/-33/50|i _ _ off 37/38/4
|i _ _ on -81/-64/-14|i _ _ one 27/68/-3|i _ _ online -18/-70/24|i _ _ out -15/-9/12|i _ _ painless 44/31/0
|i _ _ pictures -44/-32/0|i _ _ places 46/15/0|i _ _ recognise -2/57/0|i _ _ retake -19/-51/0|i _ _ run -82/1/0
|i _ _ safe 80/49/2|i _ _ saying -53/-9/0|i _ _ see 62/27/-4|i _ _ sleep -58/17/19|i _ _ smother 52/47/0
|i _ _ sniper 43/37/0|i _ _ something 75/22/5|i _ _ sometimes -1/-102/0|i _ _ stopped 37/3/0|i _ _ survived 76/35/0
|i _ _ switch -31/-116/-1|i _ _ that 27/48/25|i _ _ thing 79/73/-1|i _ _ this 63/49/-15|i _ _ till -54/-47/-1
|i _ _ time -35/-72/0|i _ _ to -59/-30/-41|i _ _ too -52/-36/-8|i _ _ try -25/-61/0|i _ _ up -105/78/-3
|i _ _ wait 49/-4/-2|i _ _ wanted -18/-35/0|i _ _ way 49/34/-7|i _ _ who -137/-40/35|i _ _ with 31/1/-4
|i _ _ would 32/77/-1|i _ _ yoghurt -32/-40/0|i _ _ you -56/8/-1|i _ act -50/7/0|i _ again 138/99/-1
|i _ already -5/57/-4|i _ and 84/99/-9|i _ as -66/4/-13|i _ assaulted 78/66/0|i _ away -28/-79/23|i _ bad -7/-31/45
|i _ be 60/40/-10|i _ beaten 37/9/-1|i _ being 65/33/-17|i _ big 64/34/0|i _ blocked -21/-33/0|i _ bread -39/-51/0
|i _ bullet 38/-10/0|i _ buying -25/-44/0|i _ clean -32/-34/0|i _ coming 27/37/-1|i _ died 47/40/-1
|i _ disappointment -45/50/0|i _ disgusting -2/48/0|i _ do 20/-29/29|i _ drink 123/82/-1|i _ drinking 40/19/0
|i _ eating -6/-85/0|i _ ended 43/41/0|i _ every -73/36/-13|i _ failure -32/73/-4|i _ fed -49/-42/0|i _ feel -27/-16/-4
|i _ fistful 42/33/0|i _ for -42/41/85|i _ forgotten -3/46/0|i _ found 86/51/-5|i _ ghost -10/51/0|i _ giving -20/62/-1
|i _ glad -94/-16/0|i _ go 48/-12/-17|i _ good -12/-73/-15|i _ grateful -56/2/0|i _ ground -69/-14/0
|i _ had -62/-43/-14|i _ half 15/54/0|i _ happy -56/8/0|i _ hiding -13/-41/-15|i _ high -49/-71/-1|i _ holding 59/18/-6
|i _ home -21/72/-4|i _ how 80/69/0|i _ i -52/-47/-40|i _ in 28/70/-33|i _ invisible -17/63/0|i _ is -15/71/-4
|i _ it -40/-69/17|i _ keys -10/-18/0|i _ laughing -61/-74/-2|i _ left -11/-29/0|i _ light 48/8/0|i _ locked 68/45/-23
|i _ looking 29/-4/-3|i _ losing -72/26/0|i _ lot 49/25/-12|i _ low -35/42/-2|i _ man -33/-57/26|i _ matters -38/8/-1
|i _ milk -37/-37/0|i _ mistake -7/40/0|i _ moving -51/-52/0|i _ my -35/-37/-7|i _ myself -99/-68/-5|i _ new -65/-81/22
|i _ ok -34/-2/-5|i _ one -118/-24/-1|i _ only -83/17/-5|i _ outlived -31/52/0|i _ paramedic -1/-44/0
|i _ photo -84/-76/0|i _ punching 48/12/0|i _ put 79/81/-1|i _ ring -81/12/0|i _ ruined -11/46/0|i _ running -15/65/0
|i _ sad 32/-53/-4|i _ safe -89/-45/7|i _ set 54/41/0|i _ shake 36/37/0|i _ shaking -34/-46/42|i _ sinking -9/56/0
|i _ sit -2/48/0|i _ sleep 1/-60/0|i _ smother 25/29/-2|i _ some 64/36/-2|i _ something 66/28/-13|i _ sorry 34/3/-1
|i _ started -34/-48/-1|i _ stuck -4/56/0|i _ taller -21/-37/0|i _ telling -33/-45/-1|i _ that 24/57/23
|i _ this 34/-55/-3|i _ tire -21/66/0|i _ toast -25/-41/0|i _ too 40/81/-23|i _ under 46/33/0|i _ villain -1/63/0
|i _ waiting 84/26/-12|i _ walking 140/99/0|i _ wanted 40/40/0|i _ waste -2/55/0|i _ with 30/20/41
|i _ working -29/-34/0|i _ world -32/16/0|i _ worried -37/-54/83|i _ yesterday 45/30/0|i _ zombie -3/-53/-1
|i am BLEED 16/31/-2|i am BURDEN -11/94/-5|i am DEAD -18/-71/-20|i am DEATH 49/38/-34|i am DIE -69/-46/-16
|i am FEAR 7/-27/49|i am GONE 39/-26/-7|i am HARM 61/25/-3|i am HIT -28/-38/0|i am KILL -80/-24/-1|i am LIVE -72/-12/-1
|i am LOW 3/89/-10|i am NEG -15/-61/-7|i am PAST -44/1/-2|i am PLAN 91/23/-39|i am SOON -44/-61/-1|i am THINK 76/11/-4
|i am WANT 43/20/-9|i am at 39/53/-10|i am away -38/-73/26|i am being 138/41/-15|i am blocked -21/-33/0
|i am buying -25/-44/0|i am coming 46/35/-1|i am disappointment -45/50/0|i am drinking 40/19/0|i am failure -26/67/-3
|i am for -6/50/0|i am glad -94/-16/0|i am grateful -56/2/0|i am happy -59/-75/0|i am hiding -13/-41/-15
|i am high -49/-71/-1|i am home -37/-56/0|i am in 95/60/-27|i am locked 55/30/-23|i am looking 52/27/-2
|i am losing -72/26/0|i am low -16/53/-2|i am mistake -7/40/0|i am moving -51/-52/0|i am ok -48/-7/0|i am on 37/2/28
|i am over -59/-53/-3|i am paramedic -1/-44/0|i am sad 37/1/-4|i am safe -77/-11/7|i am shaking -34/-46/42
|i am sinking -9/56/0|i am sorry 34/3/-1|i am stuck -2/56/0|i am telling -37/-46/-1|i am too -18/52/0|i am up 50/23/0
|i am waiting 85/80/-12|i am walking 98/72/0|i am waste -2/55/0|i am working -29/-34/0|i am worried -35/-52/81
|i ate 57/15/-1|i attempted 62/55/-1|i attempted DEATH -49/0/0|i belong 72/44/-11|i bother -48/30/-1|i can 22/48/-20
|i can LIVE 35/9/0|i clean -29/-56/0|i come -33/-37/-1|i come . -45/-50/0|i could -107/0/-11|i could . -2/-31/0
|i could DIE 41/-70/0|i could KILL 46/48/0|i could NEG 19/-31/-2|i could be -50/12/0|i could go -41/0/0
|i could sit -2/48/0|i could sleep -9/-97/0|i cried -68/-14/0|i cry -37/111/-17|i cry in -3/35/0|i deserve 22/30/-2
|i deserve to 36/11/0|i did NEG 32/-49/-3|i did it 44/-4/-1|i died 44/51/-3|i died . 24/13/0|i died SOON 38/53/0
|i do 57/21/26|i do . 74/-39/-5|i do NEG -50/70/39|i do matters -38/8/-1|i don 43/3/-1|i don tire 11/60/0
|i drank 60/33/-18|i drank MANY -56/-57/0|i eat -20/-45/0|i fear -51/-74/31|i feel -84/125/-26|i feel DEAD -52/40/0
|i feel DEATH 84/-8/-1|i feel DIE 50/14/0|i feel HARM 20/-56/0|i feel JUMP 84/-21/0|i feel KILL 89/-32/0
|i feel LIVE -115/-165/0|i feel LOW -44/-33/-3|i feel ghost -5/48/0|i feel i -20/-53/-2|i feel it -11/-34/0
|i feel light 47/5/0|i felt -78/-40/-1|i finished -33/-34/0|i follow 64/31/22|i follow HIM 56/45/-3
|i forget -47/-37/-13|i get 71/80/9|i go 75/45/23|i google 47/39/0|i got -35/-53/-3|i got HIT 33/34/0
|i got out -60/-76/0|i guess 43/80/0|i had 26/15/38|i had MANY 60/33/-2|i had NEG 13/-63/-1|i had PLAN -13/22/0
|i had died 39/42/0|i hate -8/48/-3|i hate LIVE 91/19/0|i hate being -63/7/-1|i hate myself -69/76/-1|i have 57/8/-18
|i have HARMED 82/55/-2|i have KIN -46/-15/-4|i have bad -4/-25/45|i have cancer -33/4/0|i have one -15/-37/0
|i have outlived -31/52/0|i have put 49/25/0|i have started -34/-48/-1|i have to -102/-58/-5|i have wasted -40/21/-1
|i hear -48/-58/65|i help -49/-44/34|i hope 67/-49/-13|i hope i -42/-56/-2|i hope you -38/-37/0|i keep THINK 29/35/-2
|i know i -76/-28/-2|i laugh -3/41/0|i laughed -59/-47/0|i let 0/37/-4|i lie -35/-21/0|i love -30/-75/-25
|i love my -35/-46/0|i loved HIM 70/81/-5|i made 12/53/-4|i mean . -65/-72/0|i mean to 49/30/-10|i might 53/59/-9
|i might KILL 51/38/0|i miss -82/-26/-22|i miss my -53/-23/-5|i nearly ended 43/43/0|i needed 12/40/0|i obsess 40/43/0
|i obsess over 40/43/0|i on 36/33/-1|i owe -1/-61/-1|i passed -9/-66/-10|i picked 34/19/-1|i pray 58/22/0
|i prepared 53/11/0|i promise -190/9/0|i promise i -100/8/0|i promised -48/10/0|i ran -51/-42/-1|i reckon 48/7/0
|i saw -43/-34/118|i see HIM 16/55/-17|i see NEG 23/43/0|i served -15/-16/30|i should 97/69/-4|i should DIE 32/36/-1
|i should NEG 44/17/-1|i should have 27/51/0|i sit -3/115/-32|i slept -45/-40/0|i stopped -47/34/-8
|i stopped HARM -45/1/0|i stopped THINK -95/0/0|i stopped my 82/35/-1|i talk -48/-52/18|i talk to -65/-47/31
|i tell -34/-31/77|i threw -47/-43/0|i tried -73/28/-2|i tried to -58/50/-2|i wanted -130/-89/-4
|i wanted to -104/-24/-4|i was -57/-24/-46|i was DEAD 73/44/-2|i was DEATH -111/-47/-2|i was HIT 81/95/0
|i was MANY -58/3/0|i was NEG -57/26/0|i was assaulted 44/38/0|i was taller -21/-37/0|i weep -31/58/-3
|i were DEAD 77/54/-2|i would -14/-81/-16|i would DIE -40/-52/0|i would KILL -68/-32/-5|i would NEG -97/-37/-2
|i would be 77/-24/-1|i would to 33/51/-1|i wrote 68/86/-22|ice -102/-49/10|idea 71/38/-1|idea . 36/32/0
|idea . . 36/32/0|idea _ . 36/32/0|idea _ _ . 36/31/-1|ideas 47/39/-3|ideas of 47/39/-3|ideation 86/61/-2|if -61/-27/78
|if HE -2/-62/0|if NEG 42/3/10|if _ DIE -25/-54/-3|if _ KILLED 54/9/0|if _ WANT -55/-8/0|if _ _ , 73/36/-14
|if _ _ . 50/27/14|if _ _ DEAD 137/92/0|if _ _ DEATH -48/-72/13|if _ _ HARM -91/0/0|if _ _ in -39/-86/-1
|if _ _ myself 75/13/0|if _ _ to -9/16/8|if _ am -49/0/-1|if _ died 112/91/0|if _ do 25/-39/3|if _ forget -55/-36/0
|if _ had 81/45/-3|if _ see 50/34/-17|if _ was -7/63/-3|if i 32/61/-2|if i DIE -25/-54/-3|if i KILLED 54/9/0
|if i am -49/0/-1|if i died 112/91/0|if i do 24/-51/12|if i forget -55/-36/0|if i had 103/52/-3|if i see 49/33/-17
|if it 37/73/-2|if this -89/-35/-13|if this is -59/18/-3|imagine -23/-63/0|in -76/-57/46|in . 135/157/-33
|in . . 79/48/-17|in . i -3/41/0|in HIS -22/40/11|in HIS FOOD 48/47/0|in NIGHT 25/55/3|in SOON 79/111/-3
|in SOON . 63/56/0|in SOURCE -86/-11/-59|in SOURCE . 50/30/-28|in SOURCE HE -50/-10/-2|in YEAR -168/-13/-30
|in YEAR , -66/16/-27|in _ , -72/-45/35|in _ . 11/-21/-9|in _ FOOD 47/46/-1|in _ GAME -36/-45/-4|in _ HE 59/35/-39
|in _ KIN -68/-70/41|in _ WORK 0/17/37|in _ _ . 38/79/-39|in _ _ HIGH -36/25/-11|in _ _ NEG 38/52/0
|in _ _ PLAN -61/-72/-3|in _ _ SAY -136/-47/-32|in _ _ WANT -32/-47/-1|in _ _ am 34/85/0|in _ _ and 41/61/-2
|in _ _ at 91/78/-18|in _ _ for -42/-62/-6|in _ _ front -40/-66/0|in _ _ garage 63/50/-4|in _ _ i -31/54/-62
|in _ _ in 16/32/17|in _ _ is 31/6/72|in _ _ one -56/-74/24|in _ _ there -64/-58/0|in _ _ to 44/14/-19
|in _ car -56/-86/12|in _ channel -39/-47/57|in _ flat 59/-21/-3|in _ for -88/-28/-10|in _ group -20/-14/67
|in _ house 73/32/-3|in _ i -54/-29/-18|in _ is -28/-8/43|in _ life -58/4/-6|in _ minutes 29/19/-1|in _ more -31/-47/0
|in _ of 89/84/-32|in _ order 21/38/0|in _ room -71/-61/-51|in _ sleep 69/49/-3|in _ stomach -34/-73/0
|in _ that -14/29/1|in _ wants 34/47/-11|in _ with 97/37/23|in and 35/30/-27|in bathroom . 40/38/8
|in bathroom with -39/-23/20|in bed . -42/-71/0|in bin 57/37/-2|in bin . 46/31/0|in cabinet 58/35/-2|in canal -1/92/0
|in car 74/45/-12|in car in 63/50/-4|in chess -43/-47/0|in churchyard 0/39/0|in cup 32/29/0|in danger . 96/97/-1
|in envelope 46/40/-6|in envelope for 46/40/-6|in flat -25/-61/0|in fridge -20/-63/0|in front 80/57/-22
|in front of 80/57/-22|in garage 60/19/10|in glass 59/60/-1|in glass . 59/60/-1|in ground 82/52/0|in ground . 67/42/0
|in heaven 90/68/-2|in heaven . 38/27/0|in house 102/43/-4|in house with 46/35/0|in it 54/83/-16|in january -9/-45/0
|in kitchen . -14/-64/-2|in loading 37/37/0|in may , -9/59/-1|in me SOON -25/-67/0|in me wants 35/49/-5|in my 1/74/-3
|in my KIN -48/-63/36|in my WORK -3/-3/37|in my flat 55/3/-2|in my house 72/35/-2|in my life -67/-43/-2
|in my sleep 63/34/-1|in my stomach -34/-73/0|in next life 42/45/0|in peace . 46/50/0|in pieces -14/108/0
|in portugal -48/-64/0|in portugal . -48/-64/0|in shower 92/59/-2|in that order 21/38/0|in these -58/-69/0
|in this -107/-26/18|in this world 51/55/-1|in vain -3/58/-1|in vain . -3/58/-1|in vent -15/-24/93|in world 76/81/-4
|injected my -18/-56/0|injecting 37/49/0|injecting MANY 41/56/0|inside 13/110/-3|inside . -4/69/0|inside . . -4/69/0
|inside _ _ . -17/47/0|inside since -3/45/0|instead 3/16/-3|instead _ _ , -45/-16/-1|instead _ _ . 62/76/-2
|instead of 3/16/-3|insulin 122/104/-1|insulin . 53/45/0|insulin . . 53/45/0|insulin _ . 53/45/0|insulin _ _ . 76/94/0
|insurance -35/-84/20|insurance , -13/-35/0|intend 59/74/-2|intention 93/107/-2|intention _ _ here 48/8/0
|internet -53/-99/-4|internet _ _ . -50/-94/-5|interview -42/-51/-1|interview . -32/-36/-1|interview . . -32/-36/-1
|interview _ . -34/-39/-1|interview _ _ . -41/-50/-1|into 86/56/-2|into HIGH 48/44/-5|into HIGH . 50/62/-5
|into WORK -26/-44/0|into WORK . -26/-44/0|into _ , -43/-54/26|into _ . 145/143/-11|into _ _ . 56/48/-12
|into _ _ i 69/35/0|into care 30/29/-1|into care . 30/29/-1|into my 66/78/-12|into sea 64/47/0|into tree 30/43/-1
|into tree . 53/63/-1|into void -11/39/0|invisible -18/90/-1|invisible . -4/41/0|invisible . . -4/41/0
|invisible _ . -7/81/-1|invisible _ _ . -11/83/-1|inviting 11/108/0|irl 59/58/-1|iron -43/-57/-2|iron _ , 62/50/-1
|iron _ . -42/-31/0|iron _ _ . -48/-57/0|ironing -3/-51/0|ironing . -3/-51/0|ironing . . -3/-51/0|ironing _ . -3/-51/0
|ironing _ _ . -3/-51/0|is -46/-39/85|is " 38/25/-1|is " . 41/31/-1|is BETTER 29/41/-1|is BETTER . 26/18/0
|is BLEED 73/67/-2|is DEAD -41/-53/-14|is DEAD . -46/-13/-5|is DEATH -39/-87/4|is DIE -56/-61/-25|is GONE -152/18/4
|is GONE . -133/3/-5|is HARM -37/-39/71|is HIT HIM -44/-45/43|is HIT me 62/46/-10|is KILL -118/-128/-39
|is KILL . 17/35/-1|is KILL me -127/-143/-9|is LOW 73/7/6|is LOW . 49/54/-10|is MANY i 75/51/-3|is MEANS 43/9/-11
|is NEG PLAN 2/25/-1|is NEG coming -44/-40/0|is NEG day 59/5/0|is NEG in 11/54/-11|is NEG loneliness -9/-41/0
|is NEG phase -11/-32/0|is NEG that -88/-46/5|is NIGHT 65/55/4|is NIGHT . 64/54/4|is PAST one -22/-50/-1
|is PAST thing 54/53/-1|is PLAN -25/-30/14|is PLAN DEATH -41/-59/42|is PLAN for 38/34/0|is PLAN to -104/-65/0
|is POINT 18/61/-12|is POINT . 70/20/0|is SAY . 56/5/-1|is SOON . 2/-37/-14|is TAKE -73/-55/21|is THINK -7/-14/38
|is THINK PLAN -13/-22/38|is TIRED -20/45/16|is WANT . -14/-30/-1|is WANT way 45/26/0|is _ . 15/31/-52
|is _ BUT 16/-67/-6|is _ DEATH -2/-52/-4|is _ GONE 43/15/-15|is _ HIM -96/-79/78|is _ HIMSELF -46/-40/39
|is _ KILL 57/32/0|is _ MANY -28/6/52|is _ PAST 18/25/7|is _ SOON -65/-15/3|is _ _ . 2/2/62|is _ _ END -31/-49/3
|is _ _ HARM 37/9/21|is _ _ HIGH -64/-59/11|is _ _ KIN -97/-84/46|is _ _ LAUGH 43/47/0|is _ _ LIVE -80/-34/11
|is _ _ NEG -22/-46/-25|is _ _ PAST -77/-59/0|is _ _ PILLS -51/-40/40|is _ _ PLAN -61/-51/-9|is _ _ SAY -17/-15/40
|is _ _ SOON 109/96/-27|is _ _ SOURCE 39/44/-39|is _ _ TIRED 45/39/-1|is _ _ WANT -67/5/-1|is _ _ again 34/18/58
|is _ _ am 11/-25/-3|is _ _ at -33/-36/38|is _ _ could -38/42/0|is _ _ do 145/18/-7|is _ _ for -81/-10/40
|is _ _ funny -2/-39/0|is _ _ get 52/26/-9|is _ _ hand 41/23/0|is _ _ here -11/-101/0|is _ _ in -51/3/41
|is _ _ is 15/20/-59|is _ _ it 93/42/-14|is _ _ me -31/-8/-8|is _ _ message 50/50/-3|is _ _ month -4/58/0
|is _ _ my 57/5/19|is _ _ next 35/68/-15|is _ _ out -53/13/20|is _ _ that 18/-39/-3|is _ _ then 35/50/-1
|is _ _ week -32/-84/-2|is _ again -48/-34/24|is _ at -88/-37/10|is _ be 42/40/-1|is _ beaten -29/-53/64
|is _ between -17/-93/-2|is _ care 7/-30/0|is _ coming -44/-40/0|is _ cup 26/29/0|is _ danger -3/-86/30
|is _ dark -9/45/-1|is _ day 19/-35/0|is _ door 68/48/-9|is _ final 40/31/-6|is _ for 15/-1/1|is _ from -45/-45/33
|is _ good -15/-33/-1|is _ home 35/34/-6|is _ house 59/40/-6|is _ i 74/21/-19|is _ it -8/38/-62|is _ life -47/-21/-1
|is _ loneliness -9/-41/0|is _ me -22/-1/-14|is _ my 88/75/-56|is _ normal -37/-29/37|is _ one -23/-56/-6
|is _ phase -11/-32/0|is _ place -79/19/-2|is _ progress 39/34/-1|is _ talking -32/-44/20|is _ there 38/67/-2
|is _ thing 55/61/-2|is _ to -32/-32/12|is _ way 61/46/-3|is _ with -8/41/-16|is _ worth -54/-9/10|is asleep 41/31/-27
|is at 71/56/35|is been GONE 40/11/-14|is behind -64/-89/-1|is being -102/-77/92|is being beaten -22/-41/49
|is breaking 108/71/-22|is breaking in 51/26/-2|is coming 38/35/-24|is dark 9/66/-1|is drunk 81/64/-30
|is enough 41/15/-1|is fine 66/90/-15|is finished 68/61/-4|is full 30/71/-2|is giving -5/-44/-8|is good -38/-63/-6
|is good . -55/-55/-1|is heavy -78/30/0|is hell 47/50/-1|is home 82/11/-23|is in 91/70/-11|is in cup 26/29/0
|is in danger -3/-86/30|is in my 52/70/-26|is it normal -37/-29/37|is left -28/46/-2|is life -35/-40/-2
|is life . -26/-91/-1|is loaded 38/17/-4|is locked -31/-11/52|is loud -14/-39/0|is man 49/37/-1|is man in 33/24/0
|is me 13/89/-24|is meaningless -7/45/-1|is meaningless . -7/45/-1|is mess -18/-39/0|is my 56/80/45
|is my FRIEND -63/-81/10|is my final 40/31/-6|is number 61/33/-16|is ok . -56/-60/0|is on 35/62/31|is one -57/-32/-1
|is only 91/39/18|is open 52/34/-1|is open . 37/25/-1|is outside 24/31/-61|is quiet -36/48/25|is same -16/66/0
|is saying -19/-41/46|is self 7/-30/0|is self care 7/-30/0|is sleeping 54/61/-2|is strong 57/19/-1|is that 40/2/-16
|is that i -1/-32/0|is that progress 39/34/-1|is threatening -6/-12/68|is threatening to -12/-22/54|is tied 53/42/-2
|is to 137/87/-33|is to be 42/40/-1|is too -5/57/-5|is unbearable 27/40/-2|is unbearable . 24/37/-2|is worth 57/3/-2
|is wrong 45/68/-8|it 34/69/-33|it , -19/-81/6|it , HE 39/51/4|it . SOON 35/20/0|it END -47/20/-1|it HIT -34/-63/0
|it LETTER 14/77/-3|it LETTER NEG 19/41/-2|it MANY 22/105/2|it MANY . 55/61/3|it MANY to -59/17/-1|it PAST -27/-38/-13
|it PAST to -27/-42/0|it SOON 70/35/-15|it TAKE . -58/24/0|it _ , 59/37/-32|it _ . -2/41/42|it _ ANYMORE -78/2/0
|it _ BETTER 36/85/-2|it _ END -80/-38/-1|it _ HE 57/59/8|it _ NEG 26/82/-4|it _ PAST -6/66/21|it _ PLAN 45/36/-3
|it _ SOON 69/40/-7|it _ _ , 40/5/1|it _ _ . 117/99/28|it _ _ BETTER -11/-41/-2|it _ _ KILL 37/43/-1
|it _ _ KIN -33/-67/39|it _ _ LAUGH 25/91/0|it _ _ LIVE -38/16/-1|it _ _ LOW -9/75/-1|it _ _ PAST -45/6/8
|it _ _ PLAN 32/71/-2|it _ _ SOON 24/50/-6|it _ _ are 39/16/-4|it _ _ be 35/76/-1|it _ _ call -59/-45/0
|it _ _ can -26/-31/0|it _ _ cup 26/29/0|it _ _ day -66/-8/-1|it _ _ for 50/63/-5|it _ _ from -44/-44/0
|it _ _ get -17/-36/0|it _ _ getting -4/64/0|it _ _ it 66/45/-4|it _ _ know 70/54/-5|it _ _ loneliness -9/-41/0
|it _ _ mean -33/3/0|it _ _ much -57/30/-1|it _ _ my -104/-65/-1|it _ _ of 20/-61/-4|it _ _ on -78/-19/0
|it _ _ over 52/41/0|it _ _ phase -11/-32/0|it _ _ that -11/-39/0|it _ _ time 104/108/-1|it _ _ true 41/2/0
|it _ _ way 50/29/0|it _ _ window -44/-61/0|it _ _ with -56/-3/0|it _ been -49/38/-5|it _ dark 6/65/-1
|it _ good 22/50/-5|it _ got -60/-36/0|it _ i 16/44/8|it _ me -29/-78/25|it _ my 16/-56/35|it _ of -43/-15/21
|it _ ok -15/-56/0|it _ pretty 72/42/-1|it _ that 25/-40/-24|it _ time -78/-45/11|it _ to 40/29/-13|it _ too -9/63/-1
|it again . -57/-61/-2|it and -31/-63/0|it and NEG -41/-46/0|it feels 41/69/-1|it felt 47/29/12|it has 1/50/-1
|it hurts -62/-23/-4|it hurts to -39/15/0|it in 34/23/-33|it is 44/10/-73|it is END -32/-51/0|it is PLAN 34/26/-3
|it is been -54/34/-5|it is dark 6/65/-1|it is my -2/-1/53|it is ok -15/-56/0|it is on 50/78/-3|it normal -37/-29/37
|it normal for -10/-35/49|it on 24/56/3|it on my 30/46/-1|it out -87/-121/-1|it out of -44/-61/0|it to 9/32/-5
|it to END -51/20/-1|it up -63/-141/-2|it up . -64/-142/-2|it was 13/-53/22|it were 56/27/0|it with -50/-13/3
|it with my -53/-39/-3|it works . 49/21/0|it yesterday 55/43/0|it yesterday . 55/43/0|it yet . 62/30/-1|it'll 64/93/-10
|it'll be 21/64/-9|it'll look 52/44/-1|jab -71/-62/0|january -9/-45/0|jeans -23/-56/-2|jeans _ _ . -23/-56/-2
|join 107/106/6|join HIM 98/56/-9|join HIM . 61/37/-5|join _ . 77/76/-5|join _ _ . 96/105/-5|joke -43/-40/32
|joke _ me -61/-65/0|joking 70/47/24|jollof -43/-46/0|joy -63/67/-8|jump 33/47/61|jumped -133/-144/-50|jumping 72/29/31
|jumps -13/-54/-14|jumps off -12/-53/-13|ka 45/51/-1|karna 52/13/-1|kart -45/-43/0|kart _ _ . -45/-43/0|kazi -65/-80/0
|keep 65/125/-37|keep DIE -45/-64/-1|keep PLAN -26/73/-11|keep PLAN . 12/75/-3|keep THINK 29/35/-2
|keep THINK PLAN 46/26/-1|keep _ . -33/-69/-1|keep _ KIN -76/-45/-1|keep _ PLAN 64/30/-1|keep _ _ . 36/23/-10
|keep _ _ SOON -27/-44/0|keep _ _ by -35/6/0|keep _ _ to -51/-20/-1|keep _ at 19/64/-5|keep _ this -72/98/0
|keep myself 2/-84/0|keep myself safe 30/36/0|keep staring 52/29/-2|keep staring at 52/29/-2|keep telling -60/4/-1
|keep telling me -64/3/0|keeps -2/-47/23|keeps _ me 86/74/-11|keeps saying -76/-90/60|key 47/65/-23|keys _ . -24/-48/-8
|keys _ _ . -26/-51/-8|keys again -4/-23/0|keys again . -4/-23/0|keys and 51/60/-12|keys in -11/-19/0|khatam 50/17/-1
|khatam _ _ , 25/2/0|khatam karna 52/13/-1|kid 14/45/-15|kids -59/-34/-92|kill 1/-85/-89|killed -67/-80/-33
|killer -63/-77/-9|killer _ . -15/-31/-3|killer _ _ . -19/-36/-3|killing -45/-162/-24|kills 38/-40/-59
|kills _ in 56/49/-39|king -36/-40/-2|king _ . -34/-37/-1|king _ _ . -34/-37/-1|kisi -75/15/-1|kisi _ _ nahi -75/15/-1
|kitchen 3/-37/-5|kitchen . -25/-72/-2|kitchen . . -25/-72/-2|kitchen _ , -10/-7/41|kitchen _ is -9/-37/0
|kite -43/-57/0|kms 130/134/47|knee -45/-72/-9|knee _ . -34/-54/-1|knee _ _ . -36/-65/-1|knees -26/-43/-1
|knees . -46/-36/0|knees . . -46/-36/0|knees _ . -46/-37/0|knees _ _ . -48/-39/-1|knife 54/32/-71|knives 50/16/58
|knocked -12/-51/-1|know 121/125/-46|know _ . 35/62/-19|know _ NEG 1/-43/0|know _ _ . 40/76/-19|know _ _ WANT 33/6/0
|know _ can -62/2/0|know how NEG 1/-43/0|know i can -62/2/0|know what -39/-56/-4|know what to -23/-72/4
|know why 43/18/-16|know why . 60/39/-16|knows 63/8/-12|knows i 40/14/-10|ko 32/41/-1|kujiua 139/114/0
|kujiua _ . 139/114/0|kujiua _ _ . 139/114/0|kya -39/-70/115|kys 21/-34/-34|kys _ . -35/-65/-15|kys _ _ . -37/-67/-16
|lad -44/-71/99|lad i -14/-19/31|lagos -46/-13/0|lake 6/-60/-2|landlord -40/-50/0|lap 69/59/-10|laps -50/-57/0
|laps _ _ . -50/-57/0|laptop -47/-58/27|lasagne -65/-73/-1|lasagne . -41/-64/-1|lasagne . . -41/-64/-1
|lasagne _ . -41/-64/-1|lasagne _ _ . -41/-65/-1|last 133/95/76|late -82/-92/-14|late , 46/6/0|late . -50/-63/-1
|late . . -50/-63/-1|late _ . -69/-91/14|late _ _ . -87/-78/14|lately 59/52/-4|lately . 57/49/-3|lately . . 57/49/-3
|lately _ . 57/49/-3|lately _ _ . 57/49/-3|laugh -76/-106/-8|laugh . -55/-59/-6|laughed -39/-75/-26
|laughed . . -8/-42/-23|laughed _ . -8/-42/-23|laughed _ _ . -8/-42/-23|laughing -119/-140/-12|laughing . -46/-60/-5
|laughing . . -46/-60/-5|laughing _ . -48/-63/-5|laughing _ _ . -52/-65/-11|laughing _ my -43/-35/0
|laughing at -52/-48/-7|laughing at my -43/-35/0|laughter -40/-42/-1|lay 63/44/0|lay TAKE 63/44/0|leader -3/-14/34
|leaflet -60/-7/-5|learning -48/-96/-13|learning to -26/-54/0|lease -13/-54/-1|lease _ _ . -13/-54/-1|least 36/72/0
|least _ _ . 29/70/0|leave 86/-57/10|leaves 7/57/-11|leaves _ _ . 2/51/-8|leaving -14/-146/-2|ledge 55/35/89
|left 53/63/-14|left . -39/-5/-2|left . . -6/67/-2|left _ . 42/32/47|left _ NEG 79/16/0|left _ _ . -32/43/4
|left _ me 21/69/0|left _ on 35/49/0|left is 41/27/-3|left me -47/18/-3|left of me 39/42/0|left on -34/-40/0
|left server -5/-13/48|left server . -5/-13/48|leftovers -13/-51/0|leg -86/-80/-18|legs -56/-72/-31|leo 102/86/0
|less this -12/-32/0|less this month -12/-32/0|let -12/74/-8|let _ DIE 75/76/-1|let _ HIT 40/24/0|let _ _ . 108/70/-7
|let _ _ SOON -34/-17/0|let _ _ TAKE -21/72/0|let _ _ me 47/32/0|let _ out 39/34/-4|let me 44/-19/0|let me DIE 75/76/-1
|let me out 39/34/-4|let my -5/45/0|let us -47/-33/0|let us KILL -39/-25/0|lethal 85/82/48|lie . 87/66/0
|lie . . 87/66/0|lie TAKE -15/-43/0|lied 62/38/0|lied . 51/36/0|lied . . 49/35/0|lied _ . 49/35/0|lied _ _ . 58/38/0
|life 159/202/-32|life , 32/48/-6|life . 30/44/32|life . . 11/31/32|life END 59/16/0|life END . 57/12/0
|life PAST -80/-75/0|life PAST . -59/-78/0|life SOON 66/49/-1|life _ , 78/50/-1|life _ DEATH -23/-28/0
|life _ END 108/44/-1|life _ _ . 30/47/20|life _ _ BUT -4/-57/0|life _ _ END 89/19/-1|life _ _ and -79/0/2
|life _ _ for 68/53/0|life _ _ i -61/-61/-1|life _ _ me -33/5/0|life _ good -36/-78/0|life _ it -66/61/-1
|life _ me -42/-87/0|life _ mess -18/-39/0|life _ over -40/49/-8|life _ to 101/22/-1|life and -24/-45/19
|life and DEATH -23/-28/0|life ends 53/37/0|life feels -59/25/-2|life has -16/92/-23|life insurance -23/-63/0
|life is -72/-10/-4|life is good -37/-78/0|life is mess -18/-39/0|life my 40/8/0|life needs 47/14/-1
|life needs to 47/14/-1|life of -27/-55/0|life to END 32/32/0|lift -49/3/-1|lighter 95/74/-6|lights _ , 36/40/-1
|lights out 36/40/-1|lights out , 36/40/-1|likes me -24/54/0|line 81/97/-16|lined 71/47/20|lined _ . 35/32/2
|lined _ _ . 35/32/2|lined up 71/47/20|lined up . 35/32/2|linkedin -38/-67/0|linkedin _ _ . -38/-67/0|list -9/32/-4
|list of 2/35/0|listen 86/76/-6|listen _ _ . 85/67/-6|lists -44/-18/0|little -27/32/70|live -67/-118/7|lived -67/-27/-4
|living 140/32/5|lmao 37/55/-1|loaded 65/17/-5|loaded _ . 44/14/-2|loaded _ _ . 89/84/-2|loading 37/37/0|lobby -6/93/-2
|lock 77/67/-8|locked HIMSELF -47/-48/28|locked HIMSELF in -47/-48/28|locked _ . 86/62/3|locked _ _ bathroom -44/-60/21
|locked door 60/76/-6|locked door . 57/74/-6|locked me 108/60/-2|locked me . 46/18/0|locked me in 38/32/-2
|locker 38/26/-6|london -48/-43/-1|london _ . -45/-40/0|london _ _ . -48/-43/-1|loneliness -12/81/0
|loneliness _ _ . -4/70/0|lonely -59/57/-8|long -98/-109/28|longer 60/114/-6|longing 62/68/-2|look 46/71/101
|look _ _ . -90/-44/36|look _ each 46/6/-1|look at 33/33/57|looking 135/151/-46|looking _ _ . 138/139/-41
|looking at 82/69/16|looking for -65/-116/-2|looks BETTER 40/24/0|looks BETTER . 40/24/0|lose 14/-56/31
|losing 67/129/-17|losing _ _ . 69/93/-15|losing fight 81/22/0|lost -19/-57/-25|lot 50/38/-10|lot . 53/60/9
|lot with 36/23/0|love -44/-20/-38|love , -7/47/-1|love _ LIVE -25/-32/0|love _ MANY 57/59/-5|love _ _ . -29/-27/-3
|love _ _ DEAD 44/16/0|love _ life -28/-38/0|love being -25/-32/0|love being LIVE -25/-32/0|love my -35/-46/0
|love my life -28/-38/0|love to 60/19/0|love you MANY 57/59/-5|loved -39/54/-20|loved HIM 70/81/-5|loved HIM . 47/25/-3
|loved _ . -52/-1/-17|loved _ _ . -34/8/-19|lovely -59/-116/-23|lovely . -32/-54/-18|lovely . . -28/-24/-18
|lovely _ . -49/-61/-19|lovely _ _ . -61/-65/-22|low -155/77/36|low . 4/35/44|low . . -13/35/44|low _ . -24/32/42
|low _ _ . -63/57/40|lowkey 1/32/-2|luck -90/-57/0|luck _ _ . -55/-20/0|lying 82/21/-1|lying _ _ . 59/21/-1
|lying _ beach -26/-23/0|lying on 75/49/0|lying on beach -26/-23/0|maarte 54/37/-6|maarte _ , 54/37/-6
|maarte hai 54/37/-6|maarte hai , 54/37/-6|machete 43/46/2|machete . 43/46/2|machete . . 43/46/2|machete _ . 43/46/2
|machete _ _ . 43/46/2|mad -18/-18/-19|mad . -22/-36/0|mad . . -22/-36/0|mad _ . -23/-36/-2|mad _ _ . -54/-54/-3
|made 90/17/-5|made sure 70/25/0|main 124/125/-8|main _ _ i -60/-36/0|make _ DIE 32/41/0|make _ WANT -51/-48/0
|make _ _ and 20/27/-1|make _ _ i -50/-32/-1|make _ _ my 70/33/-3|make _ _ to -51/-48/0|make i DIE 27/30/0
|make it 102/37/-4|make me -107/-95/-1|make me WANT -51/-48/0|make sure 54/52/-3|makes -41/-51/-12|makes me -10/-54/-28
|making 46/17/4|man 28/82/-1|man . 34/133/-13|man . . 1/123/-13|man _ . -75/62/-13|man _ _ . -80/-41/-11
|man _ _ me 54/-11/-1|man _ me 50/28/0|man _ my 22/-7/-10|man in my 40/29/0|manage 65/46/-6|manage _ _ . 65/34/-5
|map -39/-36/-4|mar -11/-52/113|mar _ , -3/-7/115|mario -45/-43/0|mario kart -45/-43/0|market -54/-60/0
|market _ . -31/-33/0|marks -16/-22/81|marks on -28/-32/53|marriage 59/77/-1|marriage _ _ . 20/40/0|mask -22/-34/0
|match -55/-63/-17|math -45/-64/-1|matter 11/31/-2|matters -65/-5/-3|matters . -13/46/-2|matters . . -13/46/-2
|matters _ . -20/53/-2|matters _ _ . -22/56/-2|matters to -34/4/0|may -22/21/23|may KILL 67/30/0|may _ _ . 47/39/-3
|may _ me 41/19/0|me 131/136/-160|me , HE 41/71/-18|me . 58/75/-42|me . . -5/40/-23|me ANYMORE 32/28/-8
|me ANYMORE . 25/11/-7|me BUT -89/-114/0|me BUT i -45/-69/0|me DIE 56/52/-2|me DIE . 32/40/-3|me GONE 47/75/-9
|me GONE . 49/76/-5|me HE -63/-43/88|me SAY -24/-40/-1|me SAY it -26/-40/0|me SOON 1/41/-19|me TAKE 35/-8/11
|me TAKE . -59/-64/0|me WANT -32/-49/-1|me WANT to -32/-49/-1|me _ , -107/-56/0|me _ . 29/56/-35|me _ HE 21/74/-34
|me _ NEG -73/2/31|me _ NIGHT 20/22/-35|me _ SOON 27/15/22|me _ _ . 85/90/-27|me _ _ GONE 43/35/-15
|me _ _ HIGH -75/-89/81|me _ _ KIN -34/-37/11|me _ _ LETTER -48/-67/15|me _ _ LIVE 40/29/0|me _ _ LOW -46/19/0
|me _ _ PAST -31/-61/-2|me _ _ PLAN -72/-104/30|me _ _ WANT 53/60/-19|me _ _ am 59/53/-8|me _ _ and 51/65/-42
|me _ _ cry -7/36/0|me _ _ do 71/92/-25|me _ _ does 23/58/-13|me _ _ feel -12/-34/0|me _ _ get -39/-62/0
|me _ _ got -50/-41/15|me _ _ help 67/57/0|me _ _ in 50/19/-22|me _ _ is 44/12/24|me _ _ me 47/19/-11
|me _ _ myself -34/-3/-4|me _ _ of 51/10/19|me _ _ one 65/26/0|me _ _ sees -62/-59/-1|me _ _ sleep 55/69/-3
|me _ _ tell 43/71/0|me _ _ week 53/29/-14|me _ am -81/-65/-5|me _ and 45/44/-30|me _ cable 24/30/0|me _ funny 42/29/0
|me _ i 38/66/-96|me _ in 50/59/-47|me _ is -30/9/40|me _ of -42/6/83|me _ stick 51/49/-15|me _ to 42/26/-19
|me _ too -49/19/0|me after -53/-60/30|me after i -23/-40/0|me again 16/35/-12|me and 59/113/-45|me and SOON -44/-23/29
|me and i 19/43/-5|me and my 50/45/-6|me as 14/37/-4|me as funny 42/29/0|me at NIGHT 47/60/-15|me before 47/75/-5
|me by 44/53/-29|me cornered 25/40/-6|me every 60/17/-14|me every day 49/24/-1|me feel -56/-55/0|me from 57/58/-3
|me hard -20/-54/0|me hard . -20/-54/0|me here 32/73/0|me home -37/-68/-3|me home . -35/-39/0|me how -92/-42/-6
|me i 40/-4/-11|me i am -79/-67/-5|me if 31/25/-28|me if i 29/34/-36|me in 99/69/-63|me in . 36/33/-1|me in my -7/41/0
|me is 25/60/-6|me it -89/28/-3|me message -45/-42/0|me my -43/-5/0|me new -36/-28/-1|me off -69/-14/-3
|me out , -24/-53/0|me out of 64/34/-7|me that -89/-64/91|me that HE -59/-88/50|me to -53/-42/60
|me to DEATH -92/-109/-3|me to KILL -54/0/-3|me to LIVE 36/2/0|me up -130/-128/-5|me wants 84/59/-10
|me wants to 84/59/-10|me when 62/51/-36|me when i 69/73/-2|me why -23/-65/0|me with 58/70/-54|me with cable 24/30/0
|me with stick 51/49/-15|mean 17/25/-18|mean _ , -28/-41/-6|mean _ . 79/51/0|mean _ WANT -39/0/0|mean _ _ . 93/54/0
|mean _ _ to -39/0/0|mean i -44/-10/0|mean i WANT -39/0/0|mean it , -32/-50/-6|mean it . 61/61/-2|meaningless -7/45/-1
|meaningless . -7/45/-1|meaningless . . -7/45/-1|meaningless _ . -7/45/-1|meaningless _ _ . -7/45/-1|meant 59/37/-2
|meant to 71/16/0|meat -34/-32/0|meat _ _ . -34/-32/0|medications 106/82/-1|medications _ _ . 106/82/-1|meds 2/-59/-2
|meet _ _ . -39/-35/0|meeting -47/-105/2|meetings -12/37/0|meh -37/-39/0|meh . -33/-37/0|meh . . -33/-37/0
|meh _ . -33/-37/0|meh _ _ . -33/-37/0|member -34/-74/111|member wrote -13/-14/42|meme -50/-62/0|meme _ _ . -30/-29/-4
|memes -64/-53/-5|men -55/-24/-2|men _ . -19/-51/0|men _ _ . -66/-51/0|men shed -19/-43/8|mend -63/-22/-1
|mend _ _ . -63/-22/-1|mera -5/48/114|mess _ _ . 40/31/0|message -13/-36/65|messaged -6/-12/89|met -56/-37/0
|metro 45/38/0|metro . 45/38/0|metro . . 45/38/0|metro _ . 45/38/0|metro _ _ . 45/38/0|mi 94/62/-11|midnight 92/25/-3
|midnight . 54/60/-2|midnight . . 49/59/-2|might 27/27/21|might KILL 51/37/1|milk -87/-110/34|milk . -36/-38/-2
|milk . . -27/-41/0|milk _ . -57/-74/0|milk _ _ . -61/-76/0|mind 67/118/-21|mind _ _ . 19/18/-16|mind is 0/49/-1
|minus -64/-47/0|minute 104/53/-1|minutes 134/96/-16|minutes . 38/55/-3|minutes PAST 92/82/-12|minutes _ . 79/86/-3
|mirror 4/106/-1|misery 47/55/-2|misery . 26/44/0|misery . . 26/44/0|misery _ . 35/51/0|misery _ _ . 34/48/0
|miss -100/-32/-14|miss _ . -42/-25/-24|miss _ KIN -6/-47/-4|miss _ _ , -1/59/-1|miss _ _ . -56/-50/-26
|miss _ _ and -46/-36/0|miss _ at 45/0/-2|miss _ duo 0/61/-1|miss me -1/60/0|miss my -53/-23/-5|miss my KIN -6/-47/-4
|miss my duo 0/61/-1|missed -53/-70/-7|mistake . -27/37/0|mistake . . -27/37/0|mistake _ . -27/37/0
|mistake _ _ . -13/53/0|mixed -39/-79/0|mixed _ , -40/-66/0|mixed _ _ it -40/-66/0|moan -15/-35/-1|mods -46/-62/94
|molesting 72/46/0|molesting me 54/36/0|moment 36/52/-9|moment _ _ . 41/57/-5|moms 33/75/-8|monday -70/-110/-19
|mondays -75/-123/-1|mondays . -7/-42/0|mondays . . -7/-42/0|mondays _ . -7/-42/0|mondays _ _ . -7/-42/0|money 51/9/-14
|money . 36/26/-11|money _ _ . 38/27/-11|money _ this -56/-67/0|money with -37/-38/0|money with this -37/-38/0
|month _ _ . 20/75/-4|mood , MANY -40/-38/0|mood MANY -45/-24/-3|mop -32/-70/-10|more 68/32/-5|more . i -8/-32/0
|more DEAD 39/51/0|more DEAD . 38/51/0|more _ . 105/108/-5|more _ _ . 53/42/-6|more _ _ LIVE 29/27/0
|more _ _ SOON 7/-25/0|more _ for 45/0/29|more _ i -17/-30/-1|more _ than -93/-38/-2|more chances 20/19/0
|more day 44/44/0|more me 37/23/0|morgue 66/48/0|morgue . 66/48/0|morgue . . 66/48/0|morgue _ . 66/48/0
|morgue _ _ . 66/48/0|mornings . -11/-34/0|mornings . . -11/-34/0|mornings _ . -11/-34/0|mornings _ _ . -11/-34/0
|morphine 71/65/-1|morphine . 44/38/0|morphine . . 44/38/0|morphine _ . 44/38/0|morphine _ _ . 57/42/0
|mosquito -42/-89/-1|most 64/35/-10|most _ . 40/6/-5|most _ _ . 66/52/-2|move -90/-85/-2|move . -44/-48/-1
|move . . -44/-48/-1|move _ . -46/-17/-1|move _ _ . -56/-31/-1|moved -88/25/-20|moved _ . -23/-64/-5
|moved _ _ . -26/-64/-5|moved _ _ i 3/89/-14|movie -72/-30/-2|moving -59/-48/-37|moving _ _ . -51/-38/-34
|moving to -68/-64/-31|much -7/35/46|much . 6/66/-3|much . . 51/86/-3|much _ . 39/34/21|much _ MANY -47/2/0
|much _ SOON -40/-27/0|much _ my 45/26/-1|much and 33/45/-14|much of 45/-11/-1|much of my 45/26/-1|multi 63/37/0
|multi storey 63/37/0|mum 9/-1/-57|murder -97/-114/-3|murdered -30/-36/-1|museum -35/-48/0|museum _ _ . -35/-48/0
|music -42/-45/-7|music _ _ . -36/-68/-7|must 85/36/-9|my 2/-32/-18|my . 54/58/-2|my . . 54/58/-2|my BETTER -50/-76/-5
|my BLEED pressure -69/-61/0|my BODY 206/201/-93|my BODY , 59/60/-7|my BODY again 66/52/0|my BODY at -45/-45/0
|my BODY on -59/-55/0|my DEATH 178/156/-32|my DEATH , 53/55/-6|my DEATH . 53/54/-10|my DEATH LETTER 55/55/-8
|my DEATH PAST -43/0/0|my DEATH is 28/19/-1|my FOOD 26/63/-1|my FOOD break 40/44/0|my FRIEND -75/-77/145
|my FRIEND , -6/16/64|my FRIEND . 53/31/18|my HIGH -36/-31/-1|my HIGH . -34/-28/0|my KIN -6/25/101
|my KIN BODY -26/-46/28|my KIN HARMED -55/-22/46|my KIN HIT -20/-4/-68|my KIN KILLED 52/47/-48|my KIN KIN 29/5/-27
|my KIN LETTER -41/-36/72|my KIN TAKE -34/-75/-9|my KIN died 51/51/-16|my KIN does -51/-48/47|my KIN got -3/61/-24
|my KIN is 25/2/55|my KIN out -38/-38/2|my KIN with -57/-43/57|my LETTER 97/93/-19|my LETTER LETTER 61/83/-11
|my LETTER and 41/18/0|my LIVE 4/43/-1|my LIVE is -3/41/-1|my MANY -15/96/5|my MEANS -72/-93/-19|my MEANS . -49/2/-1
|my PAST 106/63/-23|my PAST . -51/-38/-4|my PAST SOURCE 29/18/-1|my PAST message 50/59/-3|my PAST week -61/-46/0
|my PILLS -101/-68/-13|my PILLS . -58/-26/-4|my PLAN 3/59/-13|my PLAN is 68/51/-12|my SOURCE -34/-75/30
|my WORK 57/23/35|my WORK . 42/41/-11|my _ , 44/31/-68|my _ . 44/34/-50|my _ BODY -33/-26/70|my _ DIE -20/-47/-1
|my _ HARM -53/-60/-40|my _ HARMED -90/-62/46|my _ KILLED 50/71/-49|my _ LIVE -38/15/-1|my _ PAST -147/-148/28
|my _ PILLS -18/-25/-9|my _ PLAN -126/-107/1|my _ SAY -58/65/-2|my _ SOURCE 37/27/-8|my _ TAKE -39/-33/18
|my _ WANT -39/-21/0|my _ _ , 35/54/-25|my _ _ . 83/82/-17|my _ _ BETTER -13/106/-11|my _ _ DEAD -6/7/-11
|my _ _ DEATH -39/-3/49|my _ _ DIE -69/-66/10|my _ _ GONE -51/21/0|my _ _ HARM -13/-21/77|my _ _ HIM -43/-31/-46
|my _ _ HIMSELF 39/57/3|my _ _ HIT 80/94/-70|my _ _ KILL -66/-79/-48|my _ _ KIN -29/-70/41|my _ _ LIVE 31/57/-15
|my _ _ NEG -70/-66/8|my _ _ NIGHT 96/49/-18|my _ _ ONPURPOSE 59/54/0|my _ _ PLAN 76/44/-40|my _ _ SOON 13/71/-7
|my _ _ TAKE -53/-81/72|my _ _ THINK -7/-18/38|my _ _ TIRED -20/40/-1|my _ _ WORK 62/40/-13|my _ _ am -62/-28/13
|my _ _ as -31/-46/-1|my _ _ at -51/-83/-21|my _ _ be 25/25/-23|my _ _ been -65/-63/30|my _ _ before -51/-39/0
|my _ _ being -19/-31/47|my _ _ care 30/29/-1|my _ _ chip -45/-26/0|my _ _ days 42/15/0|my _ _ died 19/78/-11
|my _ _ do -62/-17/55|my _ _ earth 41/37/-3|my _ _ how -30/-85/38|my _ _ i 13/46/-56|my _ _ is -74/-58/-35
|my _ _ loved -9/-49/-4|my _ _ me 44/-30/3|my _ _ mess -18/-39/0|my _ _ my 64/61/-66|my _ _ outside 41/54/-42
|my _ _ pain -3/69/-1|my _ _ room 37/25/0|my _ _ talking -48/-43/45|my _ _ texted -6/-7/49|my _ _ too -27/-39/46
|my _ _ tried 56/47/-3|my _ _ was 23/55/-5|my _ _ with -90/-93/27|my _ after 40/59/-2|my _ and 63/57/-112
|my _ are 6/50/-28|my _ because 66/47/-9|my _ bed -69/-67/1|my _ before 37/35/0|my _ break 41/44/0|my _ by -8/-43/-1
|my _ day 54/39/-7|my _ died -60/-30/-53|my _ does -12/-25/48|my _ ended -76/45/-5|my _ ends -23/-51/-2
|my _ fringe -47/-47/0|my _ has 26/-9/44|my _ home 31/77/-19|my _ hours 59/67/-3|my _ hurts -19/-54/-12
|my _ i 59/13/-13|my _ in 85/99/25|my _ into 51/47/-1|my _ is 14/65/-52|my _ leader -11/-14/34|my _ left 46/53/0
|my _ life 3/50/12|my _ message 67/74/-4|my _ much -40/26/0|my _ needs 47/14/-1|my _ of 60/8/6|my _ pressure -69/-61/0
|my _ since -21/-46/0|my _ stops 59/43/0|my _ that 11/85/-2|my _ then 35/56/-1|my _ till 116/68/-2|my _ time -32/-73/0
|my _ wants -72/-65/-2|my _ was 13/18/22|my _ when 72/70/-8|my _ while -39/-65/0|my _ with 25/65/21
|my _ would 15/40/-38|my account to -17/-44/0|my adhd -33/-86/-1|my alarm -59/-63/0|my anyone 39/36/0
|my anyone . 39/36/0|my attempt 76/44/-2|my bandmate -37/-49/17|my bangs -56/-36/0|my body 135/136/-14
|my body . 39/29/0|my body is -2/47/0|my brain 38/55/-1|my brain is -1/35/-1|my brains 63/60/0|my brains out 63/60/0
|my breath 40/8/0|my car 59/65/-23|my car , 5/48/-2|my cat 34/18/3|my cat . 44/58/-2|my chest 42/34/-1
|my commute -61/-65/-4|my course -44/-66/6|my cover -8/-17/-2|my cover LETTER -8/-17/-2|my desk 31/34/-2
|my dog -53/-60/-25|my duo -1/55/35|my duo , 0/61/-1|my face 64/32/-8|my face . 35/51/-8|my family'd -5/46/-4
|my feelings -63/-12/-12|my feet -99/-130/-3|my final 119/119/-22|my final day 33/26/-1|my first -72/-40/0
|my grandmother 4/12/33|my guitar 63/72/-4|my guy 11/-29/40|my hair -65/-77/-29|my hair . -57/-48/-8|my hand 48/2/-11
|my head 71/89/-43|my head . 35/43/-4|my heart -4/63/-17|my heart NEG 23/53/0|my heart stops 59/43/0|my house 79/66/-2
|my house . 58/48/-2|my insulin 52/19/-1|my keys -9/-46/-12|my keys . -31/-58/0|my keys again -4/-23/0
|my knee -32/-57/-2|my landlord -39/-48/0|my lap 58/52/-10|my leftovers -13/-51/0|my life 135/114/-31
|my life . -36/-18/5|my life PAST -48/-75/0|my life ended -60/50/-5|my life has 13/26/-2|my life is -68/46/-15
|my life needs 47/14/-1|my life to 29/23/0|my little 26/17/61|my locker 39/31/-6|my man 61/68/-6|my mind 45/63/-7
|my mind is 0/49/-1|my misery 56/41/-1|my nails . -27/-35/0|my nephew -10/-18/47|my niece -39/-45/40|my old -90/-104/16
|my own 111/136/5|my own BODY 39/27/-1|my own DEATH 59/35/-7|my own fringe -47/-47/0|my own life 52/58/13
|my passport 48/52/-4|my phone 63/26/-53|my room 88/54/-29|my scars 20/51/-2|my sleep , -36/-80/-1|my sleep . 12/50/-1
|my soul -3/66/-2|my soul is -1/47/-1|my sourdough -14/-58/-5|my spirit 8/79/-4|my stepfather 39/15/0
|my stomach 59/76/-1|my subscription -40/-35/0|my team -30/-36/32|my tongue -57/-60/0|my vitamins -30/-30/0
|my wedding -22/-52/0|myself 305/284/-58|myself , -61/50/-4|myself . -48/-13/-21|myself . . -16/-35/-16
|myself . i -48/-15/0|myself ANYMORE -75/10/0|myself ANYMORE . -71/0/0|myself PAST 34/32/-1|myself SOON 47/79/0
|myself SOON . 18/49/0|myself _ . 115/122/-19|myself _ DEATH -23/-33/-2|myself _ GONE -64/0/0|myself _ LAUGH 27/43/0
|myself _ NEG 100/-12/-1|myself _ SOON 78/79/-2|myself _ _ . 50/13/-25|myself _ _ WANT -56/4/0
|myself _ _ another -59/-54/0|myself _ _ for 60/29/0|myself _ _ have 56/-48/0|myself _ _ i -100/19/-1
|myself _ _ is 46/12/-1|myself _ _ my -66/-56/0|myself _ _ to -102/-27/0|myself _ _ was -59/1/0
|myself _ again -43/-42/0|myself _ at -51/-50/0|myself _ go -34/-46/0|myself _ i -22/52/-6|myself _ my 56/60/-1
|myself _ with -20/-20/0|myself after 60/76/-1|myself again 52/83/0|myself and i 34/13/-3|myself as 77/51/0
|myself for -82/-27/-2|myself is GONE -64/0/0|myself laughing -52/-39/0|myself on SOON 34/24/0|myself out -60/-87/0
|myself out . -56/-84/0|myself safe 30/36/0|myself shaving -66/-67/0|myself this 61/12/-1|myself to -56/-107/-1
|myself to DEATH -28/-33/0|myself up -95/-109/0|myself when 48/31/0|nahi 85/217/-3|nahi _ . -77/29/-1
|nahi _ _ . -79/83/-2|nails . -27/-35/0|nails . . -27/-35/0|nails _ . -27/-35/0|nails _ _ . -29/-37/0|nan -38/-27/-68
|nap -117/-136/-10|nap _ _ . -42/-45/-3|narrator -35/-44/-29|nataka 234/223/0|nataka _ . 90/68/0|nataka _ _ . 90/68/0
|near 47/-13/-3|near _ _ . -29/-39/-1|nearly -11/-37/-6|nearly HIT -49/-38/0|nearly HIT me -48/-37/0
|nearly _ _ . -11/-25/-1|nearly _ me -69/-68/0|nearly _ myself 56/66/0|nearly ended 43/43/0|nearly ended it 43/43/0
|neck 44/46/-19|necked 96/78/0|necked _ of 37/33/0|necked lot 56/40/0|need -76/-135/-11|needed _ _ . 8/52/0
|needs _ . -37/-47/0|neighbor 84/78/0|neighbor . 55/54/0|neighbor . . 55/54/0|neighbor _ . 55/54/0
|neighbor _ _ . 73/70/0|neighbour 79/25/1|nephew -16/-27/62|nephew _ MEANS -13/-17/49|nervous -30/-65/0
|never 24/-25/-43|new -161/-203/11|new MEANS -62/-48/-6|new _ . -34/-56/-16|new _ _ . -119/-109/-18|new year 54/16/2
|new year . 65/28/0|next 77/29/44|next HIGH -58/-58/0|next _ HIM 34/29/0|next _ _ LETTER 22/46/-10|next _ _ is 43/68/-1
|next _ for 57/13/0|next _ is -64/-71/25|next door -133/-106/124|next door . -45/-32/57|next life 42/45/0
|next one . 31/19/0|next time 88/30/-12|next to HIM 34/29/0|next week 84/51/15|ngl 12/32/-2|nice _ . -35/-87/-10
|nice _ _ . -29/-76/-11|niece -54/-70/85|nine _ _ , 97/68/-13|nine and -32/-64/0|nineteen -41/-25/21|ninety -63/-83/0
|ninety , -58/-44/0|no -20/-17/-13|nobody -36/120/-31|noise -82/-11/0|noise . -5/60/0|noise . . -5/60/0
|noise _ . -8/55/0|noise _ _ . -46/-20/0|none -8/76/-28|noose 122/107/-9|nope 9/33/-27|nope . 9/33/-27
|normal -96/-87/27|normal , -54/-43/-2|normal for -11/-35/48|not 143/-41/61|note 60/41/9|notebook 45/38/0
|nothing -5/135/16|notice -65/87/-9|notice _ _ , -48/-79/0|notice _ _ . -13/50/-2|notice _ i -15/68/-6
|notice if -19/68/-6|notice if i -19/68/-6|now -35/42/19|nowadays . 47/44/-2|nowadays . . 47/44/-2
|nowadays _ . 47/44/-2|nowadays _ _ . 47/44/-2|number 71/11/23|nurse -50/-63/-3|nurses -76/-114/-27|obsess 40/43/0
|obsess over 40/43/0|obsessed 52/68/-3|obsessed with 52/68/-3|ocd -60/-26/-6|od 68/38/-3|odd , 46/22/0|of -64/-45/34
|of DIE , -31/48/0|of DIE . -39/-54/-4|of FOOD -58/-67/0|of HARM myself -56/-36/-1|of HIGH 64/75/40|of HIGH . 7/37/42
|of HIM 49/56/-41|of JUMP 53/66/-12|of KILL 90/78/-3|of KIN 104/99/-10|of KIN . 69/56/-16|of LIVE 57/-52/8
|of LIVE . 120/50/-1|of LIVE this -41/5/0|of MEANS . -19/-20/32|of NEG 21/46/-3|of NEG HARM 51/15/-2|of SOON -29/-2/-1
|of SOON . -30/-3/-1|of WORK 47/23/0|of _ , -76/20/-34|of _ . 38/19/12|of _ BODY -55/-29/-1|of _ BUT -60/-19/-1
|of _ GONE 91/109/-15|of _ HARM 51/15/-2|of _ KIN 67/25/7|of _ LIVE 52/40/-2|of _ MEANS -38/-33/-12
|of _ PAST -23/-66/-6|of _ PILLS 51/28/-6|of _ PLAN -14/-18/-12|of _ SOON 67/36/-1|of _ _ , 15/1/-12|of _ _ . 12/47/-5
|of _ _ HE -30/-38/-6|of _ _ NEG -43/-27/-5|of _ _ and 37/65/12|of _ _ ended 51/15/-2|of _ _ every -34/2/-1
|of _ _ in 56/55/-1|of _ _ is 60/57/-22|of _ _ it 8/44/26|of _ _ me 53/25/0|of _ _ more -4/80/-1|of _ _ this 47/-43/0
|of _ _ to 75/21/-22|of _ _ with -54/-67/-1|of _ cuts -9/-11/35|of _ for -56/-18/-1|of _ here 64/21/0|of _ i -43/-1/-6
|of _ is -25/-9/2|of _ life 0/-26/-1|of _ my -17/42/41|of _ than 40/40/-1|of _ that -43/36/0|of _ this -53/-34/0
|of _ wants 47/10/-34|of _ with 55/28/-1|of bed 18/93/-16|of being -3/-36/-5|of being here 49/8/0|of car 97/90/0
|of cuteness -38/-58/-1|of em 48/53/0|of everything -2/53/-1|of it 12/62/-25|of it . 33/58/-21|of life 40/26/-2
|of life . 56/44/-1|of me . -47/-25/-1|of me SOON 35/28/0|of me wants 49/11/-5|of month 75/4/0|of my -60/-20/48
|of my BODY -52/-15/-1|of my KIN 94/46/27|of my MEANS -38/-32/-12|of my life -24/-49/-1|of oxygen -2/30/0
|of pier 40/35/0|of pier and 40/35/0|of pretending -4/63/0|of river -10/-46/0|of spiders -12/-35/-2|of term -25/-54/-2
|of term . -14/-33/-1|of using 46/53/0|off . . -24/-12/34|off DEAD 55/15/27|off DEAD . 50/14/26|off HIGH 21/103/-40
|off HIGH . -1/46/-4|off NEG -40/-14/-3|off _ , -28/-82/-18|off _ . 83/93/45|off _ HIM -16/-55/17|off _ _ . 57/45/47
|off _ _ am 9/30/0|off _ _ at 31/10/0|off _ _ i -9/-43/-18|off _ i 44/75/-4|off _ me -45/9/-4|off if i 49/24/-2
|off myself 65/36/0|off this 108/61/-2|off to -141/-161/-4|office . 29/20/-7|office . . 29/20/-7|ok . -68/-59/-31
|ok . . -74/-32/-7|ok _ . -87/-61/-8|ok _ _ . -60/-57/-8|old -123/-84/68|old _ . 30/61/-15|old _ _ . 17/46/-1
|old soldier -1/38/0|on -27/-51/-5|on . -34/38/-12|on . . 56/115/-12|on 4th 23/46/-1|on 4th and 12/40/-1
|on GONE -19/-39/0|on GONE . -19/-39/0|on HIGH 80/105/8|on HIGH , 89/78/8|on HIGH . 36/13/48|on HIGH waiting -54/-48/0
|on LIVE 55/34/4|on LIVE . 62/17/1|on NEG 33/40/-2|on ONPURPOSE 151/108/-5|on ONPURPOSE , 33/39/-2
|on ONPURPOSE . 51/40/-3|on SOON , -35/-89/-2|on SOON . -84/-86/-11|on _ . 53/59/33|on _ BODY 93/79/16
|on _ FOOD 36/40/-1|on _ HE 101/101/6|on _ JUMP 25/25/-1|on _ KIN 5/52/-2|on _ MANY -57/0/17|on _ NEG -28/-40/0
|on _ PAST -54/-83/-4|on _ PILLS 59/75/0|on _ SOON -34/-15/-3|on _ _ MANY 3/-44/-2|on _ _ NEG 25/49/2
|on _ _ PAST -43/-51/28|on _ _ SOON 9/20/-5|on _ _ am -31/-17/-2|on _ _ break 40/44/0|on _ _ cat -48/-46/0
|on _ _ feet 32/35/0|on _ _ i 47/-24/0|on _ _ is -2/13/35|on _ _ it 86/102/-15|on _ _ my 31/99/-14
|on _ _ sunset -27/-30/0|on _ _ towel 37/33/0|on _ and -44/-55/40|on _ around 57/24/0|on _ break 27/80/-2
|on _ chest -19/51/0|on _ earth 37/54/-1|on _ i -55/-33/30|on _ life 94/29/-1|on _ mind 58/39/-2|on _ planet 36/44/0
|on _ right 49/40/0|on _ side 68/45/-16|on _ this -97/-55/-30|on _ to -43/-49/0|on _ waiting -54/-48/0
|on _ with 117/68/-2|on and 11/76/-3|on beach -27/-33/0|on bed 72/55/0|on bed . 86/66/0|on being 95/35/-2
|on being around 57/24/0|on by -1/34/0|on couch -3/40/0|on desk 59/63/-2|on earth 18/10/-4|on every 3/40/-1
|on every break -1/38/0|on holiday -35/-49/-1|on kitchen 62/84/-2|on life -67/-53/-2|on life . -8/43/0
|on me . -27/-40/0|on my -28/43/93|on my BODY 107/94/-21|on my FOOD 39/43/-1|on my PAST -37/-67/0|on my mind 58/39/-2
|on myself 12/44/0|on parapet 57/61/0|on phone -5/3/57|on sofa -49/-45/-2|on table 45/69/-2|on that -44/-54/-2
|on this , -10/61/0|on this . -17/67/-1|on this earth 37/54/-1|on this planet 36/44/0|on time -46/-53/-30
|on time . -34/-44/0|on verge 35/43/-2|on verge of 35/43/-2|on way 55/37/0|on with 70/11/-1|on with life 63/8/-1
|once 43/-32/-21|one 50/15/12|one . 15/63/-16|one . . 48/62/-16|one _ _ . 74/61/-50|one _ _ END 72/26/-7
|one _ _ me 73/48/0|one _ _ my -41/-37/0|one _ _ time -43/-39/0|one _ _ to 100/98/2|one _ at -44/-41/0
|one _ day 47/44/0|one _ in -18/-29/50|one _ is 31/15/-1|one _ left -13/-33/0|one _ to 19/5/2|one at 72/66/-10
|one day -119/-102/0|one day at -43/-39/0|one less 66/51/-1|one life -36/-18/0|one of 10/-26/80|one round 35/33/0
|one to 12/40/0|ones 134/105/-8|ones _ _ . 58/46/-7|ones who 48/38/-1|onions -24/-51/0|online -41/-50/64
|online _ . -14/-50/39|only 52/144/-22|only . -17/-83/-3|only DEATH 76/35/-1|only WANT rest -61/0/0|only _ . 66/-4/35
|only _ HE 3/55/-6|only _ _ . -48/-18/35|only _ _ DEAD -13/-74/0|only _ _ am -15/-33/-1|only _ _ is 38/67/-19
|only _ _ notice -14/30/0|only _ _ to 59/-4/0|only _ _ works 48/7/0|only _ i 12/-39/-3|only _ rest -61/0/0
|only _ that 49/8/0|only thing 53/11/-2|only way i -40/-38/0|oops 32/25/0|oops . 32/25/0|oops . . 32/25/0
|oops _ . 32/25/0|oops _ _ . 32/25/0|op -68/-94/-3|open 57/52/-6|open . 32/42/-2|open . . 52/39/-2|open _ _ . 42/6/-3
|open and 0/35/0|opened _ , -43/-68/0|opening -14/-14/0|opening _ _ . 8/-28/0|opioids 73/67/-1|opioids . 46/37/-1
|opioids . . 46/37/-1|opioids _ . 46/37/-1|opioids _ _ . 46/37/-1|option 62/36/-4|option _ . 55/34/-2
|option _ _ . 55/34/-2|option left 50/28/-1|option left . 48/27/-1|or DIE -91/-42/0|or HIGH 85/49/-1|or _ . 7/108/-1
|or anything 8/26/-1|order _ . -20/-34/-2|ordered -36/-71/1|other _ _ . 82/59/20|other _ of -54/-59/0
|other side 55/64/0|other side of -54/-59/0|others 41/4/-1|our -96/-113/108|our _ . 38/25/-7|our _ SAY -66/-36/84
|our _ _ " -3/-17/50|our _ _ . 53/36/-7|our passports 54/54/-16|out 60/24/-3|out , HE -53/-38/-1|out . 84/104/9
|out . HE 81/77/-10|out SOON -52/-32/-12|out SOON . -52/-39/0|out _ SOON 76/90/0|out _ WORK -27/-38/-1
|out _ _ END -65/-50/0|out _ _ for -46/-8/-15|out _ _ is 34/73/-33|out _ duck -4/-73/0|out _ for -44/-45/0
|out _ good 68/80/-3|out _ it 140/55/-2|out _ life 64/32/-1|out _ me -43/8/0|out _ my -40/-24/-17|out and -11/0/-69
|out for duck -4/-73/0|out for good 68/80/-3|out in 64/67/2|out of it 64/15/-2|out of life 64/32/-1
|out of my -42/-41/-11|out with -44/-52/9|outlived -32/43/0|outlived _ _ . -19/52/0|outlived my -9/52/0
|outside 100/61/-41|outside _ _ . 32/41/-23|outside _ on 57/40/-35|over -58/-96/3|over , -27/-54/-2|over . 87/105/13
|over . . 48/95/13|over END 37/31/0|over END it 37/31/0|over HIGH -54/-47/-3|over _ , -71/-21/-6|over _ BODY -32/-39/0
|over _ SOON 37/47/-2|over _ _ . 66/69/21|over _ _ DIE -51/7/0|over _ _ in 36/21/0|over _ by -27/-46/0
|over _ head 29/64/-1|over _ me 43/29/0|over _ my -47/1/0|over _ to -63/-1/0|over edge 34/32/-1|over here -8/-39/0
|over here . -8/-39/0|over it -45/-18/-3|over my head 29/64/-1|over rail 43/41/-1|over rail SOON 33/36/0
|overdose 5/26/54|overdosed 81/98/3|owe -1/-61/-1|own 46/11/-2|own BODY 39/27/-1|own DEATH 59/35/-7
|own DEATH . 53/30/-6|own _ . 16/53/-18|own _ _ . 18/81/-13|own fringe -47/-47/-8|own fringe . -39/-35/-8
|own life 41/-1/-16|own too -51/-12/0|oxygen -2/30/0|oxygen _ . -2/29/0|oxygen _ _ . -2/29/0|packed 64/52/0
|packet 56/47/-1|packet _ _ . 47/35/0|packets 63/32/61|pain -65/62/2|pain . 92/48/7|pain . . 91/79/7|pain _ . 104/117/7
|pain _ _ . 56/155/6|pain _ _ me -27/-71/0|painful 80/59/-1|painful _ _ . 78/58/-1|painkillers 39/30/-10
|painless 68/57/-3|painless _ . 56/45/-1|painless _ _ . 56/45/-1|painless ways 51/41/-2|painless ways . 44/31/0
|paint -69/-103/-17|painting -43/-59/-38|painting _ . -35/-54/0|painting _ _ . -35/-54/0|pancakes -59/-37/-1
|panic 58/79/21|panic , 27/61/0|panic attack -23/-59/-2|paper -63/-72/-4|paper _ _ . -51/-58/-1|papers , 31/45/-1
|paperwork -39/-43/-3|paramedic -9/-45/29|paramedic _ _ can -2/-47/0|paramedic _ i -1/-44/0|paramedic and -1/-44/0
|paramedic and i -1/-44/0|parapet 64/68/-1|parapet . 48/43/0|parapet . . 48/43/0|parapet _ . 48/43/0
|parapet _ _ . 48/43/0|parents 27/88/-79|park , -31/-32/0|park . -45/-54/-1|park . . -44/-53/-1|parked 47/65/-1
|parked _ HIGH 36/50/-1|parked _ _ , 20/41/-1|parked at 31/56/-1|parked at HIGH 20/41/-1|part -36/72/-5
|part _ _ wants 43/6/-4|part _ me -25/39/-5|part of -27/31/-5|part of me -25/39/-5|partner 100/61/65
|party -122/-123/-48|party . -51/-44/-1|party . . -43/-47/-1|party _ . -52/-53/-1|party _ _ . -64/-58/-2
|passed -67/-48/-25|passed , -15/47/-1|passed _ _ , -1/60/-3|passed in -3/60/-3|passes -4/47/-2|passive 42/40/0
|passive si 42/40/0|passport 54/56/-5|passports 54/54/-16|past 98/48/-26|past _ SOURCE 30/36/0|past _ _ i 68/10/0
|peace 97/85/-5|peace _ . 43/43/-1|peace _ _ . 56/80/-2|peas -48/-67/0|pen -20/-51/-1|people 76/80/-91|pepper -25/-50/0
|permanently 99/64/3|permanently _ . 69/41/0|permanently _ _ . 69/41/0|person -75/34/89|person . 5/67/-6
|person . . 5/67/-6|person _ _ . -38/103/-32|pesticide 38/30/-4|petrol 59/69/-11|pharmacy -37/-49/0|phase -41/-24/-1
|phase . -19/-34/0|phase . i -19/-34/0|phase _ _ am -19/-34/0|phase _ i -28/-33/0|phenyl 44/31/0|phenyl , 44/31/0
|phone -19/-1/-2|phone . -62/-4/24|phone DEAD -28/-55/0|phone _ . -88/-61/34|phone _ _ . -94/-79/65|phone _ in 43/32/-1
|photo -44/-15/26|photo _ _ . -63/-62/4|photo of -43/-58/28|photos -39/-59/35|photos _ HIGH -36/-43/37
|photos _ _ . -33/-44/34|photos of -35/-44/45|picked 38/41/0|picked _ . 74/53/5|picked _ i 63/20/-1|picked day 97/37/-1
|picked day . 54/26/0|pictures -68/-59/-3|pictures _ _ . -55/-48/-30|pictures of -20/-23/57|piece -22/-34/0
|piece of -17/-31/0|pieces -14/108/0|pier 35/-9/-1|pier and 40/35/0|pill -40/-56/40|pillows -33/-53/-1
|pillows . -33/-53/-1|pillows . . -33/-53/-1|pillows _ . -33/-53/-1|pillows _ _ . -33/-53/-1|pills -63/-34/79
|pins -29/-59/-1|pistol 52/52/-3|pizza -33/-50/-5|place 20/50/-55|place _ and 88/61/-14|places 85/14/0
|plain _ _ . 3/69/0|plan 61/60/-9|plane -52/-73/-1|plane _ _ . -46/-48/0|planet 53/57/0|planet . 38/51/0
|planet . . 37/51/0|planet _ . 52/56/0|planet _ _ . 53/57/0|planning 138/192/19|plant -58/-72/-54|plant _ . -28/-35/0
|plant _ _ . -34/-51/-1|plants -45/-103/-3|plants . -11/-68/0|plants _ . -2/-67/0|plants _ _ . -8/-72/-1
|play -48/-88/-24|playing -19/-56/-2|playing _ . -37/-45/0|playing _ _ . -37/-45/0|please 78/56/90|please HE 40/44/-26
|please KILL 11/26/0|please KILL me 18/35/0|please _ NEG 36/32/-21|please _ _ mean 18/41/0|please _ me 28/32/-6
|please _ my 40/27/1|please _ on -19/-15/52|please check -22/-18/52|please check on -19/-15/52|please do 30/30/-20
|please do NEG 36/32/-21|please look -34/-24/108|please tell -57/-54/-11|plumber -33/-86/-5|plumber _ . -24/-44/-4
|plumber _ _ . -24/-44/-4|point 51/6/-16|pointless -33/73/-3|poison 75/81/65|police 96/80/-2|pool -67/-66/-2
|pool . -29/-33/-2|pool . . -29/-33/-2|pool _ . -29/-33/-2|pool _ _ . -44/-48/-2|popped 45/29/-3|popped _ _ . 26/25/-2
|popping 42/12/-2|popping MANY 50/47/-1|porter -16/-28/58|portugal -48/-64/0|portugal . -48/-64/0
|portugal . . -48/-64/0|portugal _ . -48/-64/0|portugal _ _ . -48/-64/0|post 73/40/89|posted -51/-85/166
|posted LETTER -32/-38/22|posted _ LETTER -35/-44/49|posted _ _ . -34/-26/12|posted _ _ MEANS -19/-25/33
|posted _ of -22/-28/52|posted photo -15/-21/50|posted photo of -15/-21/50|posts 18/7/34|poured 81/39/-12
|power -21/-41/-1|power HARM -29/-22/0|power _ _ . -12/-39/-1|pray 108/50/-6|pray _ DEATH 37/35/-1
|pray for DEATH 37/35/-1|prayed -6/71/0|prayer -60/-81/0|prefer 122/74/-1|prefer _ DEAD 57/22/0|prefer to 48/41/-1
|pregnant and -35/-30/0|prepared 103/59/-1|present -62/-83/-3|present _ _ . -56/-69/-3|presentation -38/-63/0
|pressed 37/51/0|pressure -79/-50/-1|pretend 52/31/0|pretending -25/118/0|pretending _ am -4/51/0|pretending i -4/51/0
|pretending i am -4/51/0|pretty 65/22/-1|prevention -110/-125/-18|prevention _ _ . -41/-43/-15|price -41/-56/-1
|price _ . -39/-42/-1|price _ _ . -39/-42/-1|pride -23/-84/-1|printer -111/-145/-1|prison -17/36/1|prison _ _ . -2/46/0
|progress 38/34/-1|progress _ . 39/34/-1|progress _ _ . 39/34/-1|project -66/-53/-1|prologue -35/-22/0
|prologue . -35/-22/0|prologue . . -35/-22/0|prologue _ . -35/-22/0|prologue _ _ . -35/-22/0|promised _ _ i 53/23/0
|proud -72/-70/-33|proud . -23/-43/-3|proud . . -23/-43/-3|proud _ . -23/-44/-3|proud _ _ . -71/-81/-33
|proud of -53/-90/-30|pub -85/-68/-4|pulled 8/-72/-7|punched 37/53/-20|punching 59/29/-1|pupil -13/-13/49
|puppies -26/-45/-1|purple -48/-52/0|purpose 87/102/-5|put _ _ in -26/-42/4|put _ _ me 49/16/0|put _ _ my 55/68/-4
|put _ in 19/10/23|put _ to 33/24/1|put bullet 48/36/-2|put bullet in 48/36/-2|put on -23/-52/0|puzzle -30/-63/0
|quarry 36/15/0|quarry . 37/16/0|question 58/53/-2|queue -51/-119/-3|queue , 38/26/0|quickly 42/34/0|quickly . 42/34/0
|quickly . . 42/34/0|quickly _ . 42/34/0|quickly _ _ . 42/34/0|quiet -72/-62/67|quiet _ . -47/-115/72
|quiet _ _ . -28/-52/71|quiet again -4/-22/60|quiet again . -4/-22/60|quietly 61/62/-3|quietly . 31/44/-3
|quietly . . 31/44/-3|quietly _ . 31/44/-3|quietly _ _ . 31/44/-3|quit -71/-109/-1|radio . 42/54/-46|rage -6/-67/-3
|raha 62/-2/114|raha hoon 65/4/-2|raid -9/-53/22|rail 166/124/-2|rail SOON 33/36/0|rail _ HIGH 49/39/-1
|rail _ _ wind 33/36/0|rail of 49/39/-1|rail of HIGH 49/39/-1|railing 67/60/-3|railway 72/39/5|railway SOURCE 84/58/0
|railway _ , 66/61/0|rain -29/-110/-10|rain _ _ . -3/-93/-1|ran -80/-70/-1|rang -70/-72/63|rang _ . -34/-26/56
|rang _ _ . -34/-26/56|raped 187/182/-17|rather 27/28/14|rats 30/13/0|razor -14/-36/15|razors 51/29/0|read -47/-85/3
|read _ . 70/32/-1|read _ _ . 83/52/-2|read this 66/47/-1|read this . 72/34/0|reading 22/-26/-29|reading _ , 32/20/0
|reading this , 32/20/0|reads _ _ . 3/-11/52|ready -34/-78/5|real 62/26/37|real . 58/59/21|real . . 56/57/21
|real _ . 61/66/44|real _ _ . 43/63/44|reason 31/84/32|recently 34/24/-1|recently . 34/24/-1|recently . . 34/24/-1
|recently _ . 34/24/-1|recently _ _ . 34/24/-1|recipe -21/-44/-4|recipe _ _ . -17/-42/-2|recognise -2/57/0
|record -10/-33/-1|red -34/-51/-2|red . 74/40/-1|refill -32/-30/0|refill _ _ . -32/-30/0|refill my -31/-25/0
|refused -1/-17/0|rehearsals -85/-96/0|rehearsals _ _ . -85/-96/0|relapse 104/110/0|relapsed 78/32/22
|relieved 103/42/-5|relieved . -43/-49/0|relieved . . -43/-49/0|relieved _ i 54/10/0|relieved if 54/10/0
|relieved if i 54/10/0|remember 40/91/-6|remember _ _ funny 42/29/0|remember _ as 42/29/0|remember me 70/60/0
|remember me as 42/29/0|report -63/-74/103|report _ _ . -14/-42/54|resolved 64/32/-1|resolved to 64/32/-1
|review -38/-29/0|review _ . -38/-29/0|review _ _ . -38/-29/0|reviews -13/-23/0|reviews _ . -13/-23/0
|reviews _ _ . -13/-23/0|revolver 164/113/0|revolver and 113/55/0|rice -41/-40/-9|rice is -28/-18/-1|rid 58/35/0
|rid of 58/35/0|ride -5/-39/0|rifle -39/-18/52|right 34/34/-33|right SOON 67/77/-9|right SOON . 29/61/-4
|right _ . 83/41/-1|ring . 1/23/23|river 45/0/-4|road 35/-17/21|robot -3/29/0|robot _ _ . -3/29/0|rock -34/60/-3
|rock bottom -12/94/-1|romantic -2/-39/0|romantic _ _ . -2/-39/0|roof 47/44/2|room 20/-9/-63|room , -9/-48/-3
|room . 24/28/-12|room . . 21/50/-7|room _ LOW 53/33/0|room _ _ , 47/65/0|room _ _ . 74/82/-10|room is 82/105/0
|room is LOW 53/33/0|roommate -11/-24/79|roommates . -50/-39/0|roommates . . -50/-39/0|rope 15/31/61|roped -34/-52/0
|roses -119/-129/-53|roses and -44/-33/0|round _ MANY 33/27/0|round _ _ . -69/-63/-2|round _ _ it 23/25/-4
|round to -31/-54/0|roz 77/77/-1|roz , 77/77/-1|rubbish , -3/-37/0|rubbish _ _ . -11/27/-3|ruin -44/18/0
|ruined -45/23/-7|ruined _ _ . -63/7/-1|ruined my -41/10/0|run _ _ . 44/43/-4|run away -42/17/0|running -59/14/-4
|running _ _ NEG -41/-27/0|sad -104/55/-18|sad MANY -9/67/0|sad _ . -49/47/-16|sad _ _ . -89/47/-17
|sad _ _ LOW -1/-59/0|sad and -22/-71/0|sadness -27/92/-2|sadness _ _ . -37/55/-2|safe 38/-47/20|safe . 32/2/3
|safe . . 58/72/3|safe SOON -27/-30/0|safe SOON , -36/-44/0|safe _ , -36/-44/0|safe _ . 70/88/2|safe _ _ . 128/80/1
|safe _ home 44/15/12|safe at 49/44/12|safe at home 49/44/12|safety 25/17/-5|safety _ . 47/38/-2|safety _ _ . 41/4/-2
|said -22/-17/47|salary -47/-98/0|salary _ _ . -47/-98/0|sale -49/-64/-2|sale _ _ . -57/-66/-2|same 60/128/1
|same _ _ . 41/43/5|sandwiches -14/-37/-1|sat _ _ , 32/35/0|sat _ me -48/-32/-1|sat on 87/65/-2|sat with -10/-12/-8
|sat with me -48/-32/-1|save _ . 37/17/0|save _ _ . 37/17/0|save me 39/9/0|saved 83/22/-6|saved . 33/-10/-6
|saved . . 42/-11/-6|saved _ . 58/6/-6|saved _ _ . 50/1/-6|saves -15/-62/-6|saw -42/-53/109|saw _ _ . -32/-61/41
|saw me -35/-52/0|say 106/87/5|saying -110/-147/102|saying HE -47/-39/60|saying LETTER 61/43/-3
|saying LETTER to 47/34/-2|saying _ WANT -47/-5/1|saying _ _ . 6/-65/-6|saying _ _ NEG -64/-19/2
|saying _ _ WANT -41/-1/2|saying _ _ be -18/-53/45|saying _ _ to -55/-8/14|saying _ to 58/36/-2|saying _ would 0/-39/43
|saying i -59/4/0|saying i WANT -42/0/0|saying that -42/-1/2|scarf -37/-44/-1|scars -7/91/-3|scars _ old -3/66/-2
|school 136/158/38|score 33/29/-1|scouts -38/-45/0|screaming _ _ , -56/-48/18|scripting -26/-40/0
|scripting _ _ SAY -26/-40/0|scripting _ me -26/-40/0|scripting helps -26/-40/0|scripting helps me -26/-40/0
|sea _ . -26/-47/-1|sea _ _ . -29/-49/-1|sea and 46/37/0|sealed 40/16/0|season -40/-54/-25|sedatives 39/33/0
|sedatives _ . 39/33/0|sedatives _ _ . 39/33/0|see 46/72/-45|see NEG 8/44/0|see SOON 72/66/0|see SOON . 102/99/0
|see _ _ . 48/31/-8|see _ _ LIVE 46/1/0|see _ _ am 73/2/0|see _ _ should 41/0/-1|see _ day 42/19/0|see _ i 85/9/-1
|see _ more -11/-62/0|see _ of -13/-45/0|see _ year 59/17/2|see another 60/45/0|see christmas 64/17/0
|see future -46/1/0|see new 54/13/2|see new year 59/17/2|see one -11/-62/0|see one more -11/-62/0|seeing _ it 44/12/-1
|seems 79/99/5|seems _ _ . 59/53/-2|sees -70/-32/19|self -20/-40/-2|self _ _ i 7/-30/0|self care 6/-31/0
|self care and 7/-30/0|selfharming 114/40/111|selfharms -24/-36/99|sell -68/-130/-1|sell _ _ , -25/-37/0
|send -12/-47/-21|send _ _ . -49/-57/-4|send _ home -36/-38/0|send me -22/-36/0|send me home -35/-39/0|sends 64/38/23
|sense -63/9/-5|sent -50/-58/82|sent me -27/-58/65|series -48/-94/-9|series . -26/-45/0|series . . -26/-45/0
|series _ . -26/-45/0|series _ _ . -26/-45/0|serious -65/-78/25|sertraline 32/10/0|sertraline , 38/21/0
|sertraline _ _ , 38/22/0|served -15/-16/30|server -50/-56/74|server . 11/-18/41|server . . 11/-18/41
|server _ . 5/-27/39|server _ _ . -31/-16/38|serves -39/-36/-11|serves _ _ . -39/-36/-11|set 105/41/-10|set to 61/59/-1
|seven -51/-16/-2|seventeen -13/-23/46|shaadi -18/-47/0|shake 82/65/-3|shake KIN 47/30/0|shake KIN . 47/30/0
|shake _ . 61/42/0|shake _ _ . 84/70/-1|shaking , 38/11/-3|shame -62/76/-2|shame _ _ . -47/41/-1|shaving -68/-69/-1
|shaving _ . -30/-36/0|shaving _ _ . -68/-69/-1|she -54/-71/88|shed 82/-8/-6|shed . 56/46/-2|shed . . 51/43/-1
|shed _ . 51/43/-1|shelf -79/-77/-1|shell -4/49/0|shell . -4/49/0|shell . . -4/49/0|shell _ . -4/49/0
|shell _ _ . -4/49/0|shells 51/54/0|shifts 0/-69/0|shirt -10/-44/-1|shirt _ . -8/-40/0|shirt _ _ . -8/-40/0
|shoes -39/-27/-2|shoes . -31/-47/0|shoes . . -31/-47/0|shoes _ . -32/-55/0|shop . -38/-17/-16|shop . . -38/-17/-16
|shop _ . -46/-31/-16|shop _ _ . -46/-31/-16|shopping _ _ . -13/-51/-5|short -39/-65/-6|shot -74/-67/-43
|shotgun 37/45/19|should 19/0/64|should DIE -47/-32/-2|should DIE . -48/-33/-2|should END 72/30/-1
|should _ KILLED 48/28/0|should _ _ . 74/10/22|should _ _ me 15/51/-1|should _ be -29/-32/-2|should have 42/104/-2
|should have KILLED 47/27/0|should i -32/-32/83|shouted -22/-63/0|shouts 20/23/56|shouts _ _ , -22/-19/34
|shouts and -22/-22/63|show -61/-40/-12|show . -34/-38/-11|show . . -34/-38/-11|show _ . -53/-48/-11
|show _ _ . -56/-58/-12|shut 88/47/-2|shut . 48/51/-2|shut . . 48/51/-2|shut _ . 42/39/-2|shut _ _ . 52/39/-2
|si 86/76/0|si . 68/54/0|si . . 68/54/0|si _ . 68/54/0|si _ _ . 68/54/0|sick 0/-56/-18|side , -37/-61/0
|side _ , -33/-23/0|silence -26/41/0|silence in -24/35/-1|silly -39/-24/-1|silo 36/16/0|since 8/68/39
|since HE passed 8/46/0|since _ . 57/87/19|since _ _ . -9/48/51|since _ passed 16/46/0|since i -28/-15/-1
|sing -57/-101/-4|sing _ _ . -38/-82/0|singing -28/-38/-1|single -59/64/-7|sinking -9/56/0|sister -60/-100/93
|sit -45/28/-33|sit _ . -41/-15/0|sit in -33/50/0|sitaki 49/40/0|sitaki _ tena 49/40/0|sitting 79/110/5
|sitting _ _ . 1/36/-5|six -24/-74/34|six . . -19/-27/-5|six _ . -33/-7/-6|six _ _ . -33/-28/-15|six _ _ i 43/22/-6
|six days 38/37/-1|six feet 42/26/-1|six feet under 42/26/-1|skatepark -74/-85/-2|skatepark . -18/-34/-1
|skatepark . . -18/-34/-1|skatepark _ . -18/-34/-1|skatepark _ _ . -48/-52/-2|skipping -39/-36/0|slack -48/-50/0
|slapping 53/27/0|slay -35/-45/0|slayed -21/-41/-5|slayed _ . -19/-38/0|slayed _ _ . -20/-39/-5|slayed me -19/-38/0
|slayed me . -19/-38/0|sleep 13/-31/-4|sleep , i -7/-49/-5|sleep MANY -5/-31/-1|sleep _ , -51/-72/0
|sleep _ NEG -76/11/-4|sleep _ SOON -22/-47/0|sleep _ _ . 12/-41/-1|sleep _ _ NEG 40/29/0|sleep _ _ have -59/15/0
|sleep and NEG -57/-51/-3|sleep for 43/54/57|sleep forever . 10/32/0|sleepers 46/48/-3|sleeping 98/75/-6
|sleeping PILLS 63/36/-2|sleeping _ . 47/45/5|sleeping _ _ . 51/55/2|sleepover -45/-75/0|slept -75/-108/-9
|slept DEAD -41/-33/-1|slept DEAD . -41/-33/-1|slept _ . -48/-73/-6|slept _ _ . -58/-61/-7|sliced 38/47/0
|slicing 59/74/-1|slicing _ BODY 32/33/-1|slicing my 61/74/-1|slicing my BODY 32/33/-1|slit _ BODY 43/41/0
|slit my 67/52/-1|slit my BODY 49/44/0|slot 20/65/0|slow -6/-58/-13|slowly -36/15/-20|small -85/-66/-3
|small . -50/-84/-1|small _ . -42/-85/-1|small _ _ . -30/-39/-1|smash 50/60/-1|smash _ _ . 41/28/0|smashing 73/42/-34
|smashing _ _ and 60/41/-17|smashing _ up 60/41/-17|smiled -60/-66/-2|smoking -50/-51/-4|smoking . -36/-45/-1
|smoking . . -36/-44/0|smoking _ . -36/-44/0|smoking _ _ . -36/-44/0|smother 117/89/-5|smother KIN 42/38/-1
|smother KIN . 42/38/-1|smother _ . 67/64/-1|smother _ _ . 101/87/-2|snap 39/9/0|sneeze -9/-43/0|sneeze . -9/-43/0
|sneeze . . -9/-43/0|sneeze _ . -9/-43/0|sneeze _ _ . -9/-43/0|sniper 48/26/12|sniper . 54/50/0|sniper . . 54/50/0
|sniper _ . 54/50/0|sniper _ _ . 54/50/0|snow 3/-38/0|snow _ . -22/-42/0|snow _ _ . -18/-40/0|sober . 50/17/0
|sober . . 50/17/0|sober _ . 52/20/0|sober _ _ . 53/39/-1|sock -43/-33/-2|sock _ _ . -43/-33/-2|sofa -73/-98/-4
|sofa . -37/-40/-2|sofa . . -37/-40/-2|sofa _ . -38/-40/-2|sofa _ _ . -56/-58/-2|soldier -1/38/-2|some PILLS 78/71/-2
|some PILLS . 36/39/0|some PILLS and 42/32/-1|some _ _ . 23/35/-2|some _ and 37/34/-1|some _ i -23/55/-3
|some days -76/23/-3|some days i -52/15/-3|some slack -48/-50/0|someone 0/-1/90|something 168/104/51
|something . . -74/-33/30|something _ HIS 51/54/0|something _ _ . 10/28/28|something _ _ FOOD 51/54/0
|something in 36/104/-11|something in HIS 51/54/0|sometimes -64/-16/-18|sometimes _ THINK -50/46/-17
|sometimes i -34/10/-18|sometimes i THINK -50/46/-17|son -90/-85/127|song -12/-18/15|soon 94/79/-1|sorry 84/52/3
|sorry . 28/-28/-4|sorry _ . 83/67/-5|sorry _ _ . 89/86/25|sorted -36/-82/-20|sorted _ _ , -14/-36/0
|sorted it -44/-67/-20|soul -43/132/-2|soul . -33/18/0|soul . . -33/18/0|soul _ . -34/65/0|soul _ TIRED -1/40/-1
|soul _ _ . -36/118/-1|soul is -1/47/-1|soul is TIRED -1/40/-1|sounded -30/-21/100|sounded _ . -16/-7/65
|sounded _ _ . -16/-7/65|soup -67/-110/-15|soup . -28/-39/-14|soup . . -28/-39/-14|soup _ . -39/-52/-14
|soup _ _ . -43/-57/-14|sourdough -22/-64/-5|spain -76/-55/0|spain _ _ . -73/-50/0|spider -52/-64/0
|spider _ _ . -49/-54/0|spiders -43/-74/-2|spiders _ . -31/-48/-1|spiders _ _ . -40/-69/-1|spirit 7/66/-4
|spirit _ _ . -3/43/-1|spoiled -31/-18/0|spoon 3/-26/-2|spoon _ . -31/-48/0|spoon _ _ . -31/-48/0|spreadsheet -29/-32/0
|spreadsheet . -29/-32/0|spreadsheet . . -29/-32/0|spreadsheet _ . -29/-32/0|spreadsheet _ _ . -29/-32/0
|squad -66/-68/-2|squad _ . -47/-36/0|squad _ _ . -53/-44/-1|stab 140/87/-16|stabbing 102/106/-1|staff 38/17/74
|stairs 31/-37/-33|stairs _ . 49/49/-29|stairs and -40/-35/-3|stalker 44/29/-1|stalking 109/85/-1
|stalking _ _ . 109/85/-1|standing 124/38/-10|standing _ HIGH 32/47/-7|standing _ _ . 73/82/-5|standing at 39/35/-2
|standing on 49/33/-8|stare -50/-4/0|staring 51/44/-6|staring _ _ . 78/72/-4|staring at 51/44/-6|start -79/-116/-1
|started 98/58/-3|started HARM 36/45/-4|started HARM again 26/36/-3|started _ _ . 107/96/13|started _ again 26/36/-3
|started _ me 63/52/-16|starting 89/81/-1|starting _ . 67/53/0|starting _ _ . 71/58/0|starve 55/30/-1|starving 65/-6/7
|starving myself 67/34/0|stash 44/40/0|stash . 44/40/0|stash . . 44/40/0|stash _ . 44/40/0|stash _ _ . 44/40/0
|state -7/-41/0|station -52/-38/5|stay 18/43/-3|stay LIVE 73/49/-1|stay _ . 53/65/-2|stay _ _ . 94/90/-3
|stay _ _ for -17/55/0|stay off -57/-77/0|staying 41/-4/-6|staying LIVE 80/31/-2|staying LIVE . 41/29/0
|stepdad 108/107/-35|stepfather 91/65/-1|stepfather _ me 47/50/0|stick 85/94/-19|stockpiling 30/31/0|stomach 74/21/-3
|stomach . 26/36/0|stomach . . 13/34/0|stomach _ . 40/5/-1|stomach _ _ . 47/11/-1|stones 110/105/-1
|stones _ _ . 67/60/0|stood 94/41/-38|stool 70/87/0|stop 24/77/-36|stopped -20/-4/49|stopped HARM myself -50/0/0
|stopped THINK -77/0/0|stopped THINK PLAN -77/0/0|stopped _ PLAN -84/24/0|stopped _ _ . -132/63/8
|stopped _ myself -50/0/0|stopped my 82/35/-1|stops 45/27/-4|stops _ . 54/36/0|stops _ _ am -72/2/0
|stops _ from 53/8/-3|stops _ i -69/2/0|stops me 53/9/-3|stops me from 53/8/-3|storey 63/37/0|straight . -10/-49/0
|straight . . -10/-49/0|stranger -38/-23/0|strangled 125/129/-16|strangles 52/44/-2|strangling 70/77/-5|streak 42/13/-2
|streak _ NEG 51/15/-2|streak _ _ HARM 51/15/-2|streak of 38/7/-2|streak of NEG 51/15/-2|stream -50/-56/33
|stream NEG -33/-48/0|stream _ . -41/-38/34|strength 18/61/0|stressed -35/-91/-15|strikes 63/31/-4|strip 61/49/0
|strong 21/92/-2|strong . 22/46/-1|strong . . 21/46/-1|strong _ . 31/49/-1|strong _ _ . 42/51/-1|stuck -46/5/-7
|stuck _ _ head -17/-48/-5|stuck _ my -17/-48/-5|stuck in my -17/-48/-5|study -91/-107/0|study _ . -22/-61/0
|stuff 74/12/14|subscription -47/-43/-2|subscription _ . -41/-38/-2|subscription _ _ . -41/-38/-2|such _ . 19/50/0
|such is -15/-49/0|suck -11/63/0|suffering _ . 70/75/-1|suffering _ _ . 65/61/-1|sugar -78/-101/-3|sugar . -38/-42/-2
|sugar . . -38/-42/-2|sugar _ . -38/-42/-2|sugar _ _ . -41/-55/-2|suicidal 101/69/112|suicide 39/36/-8
|summer -77/-67/-4|summer _ . -41/-52/-3|summer _ _ . -48/-61/-3|summer at -52/-57/0|sun . -1/61/0|sunday -1/-27/-5
|sundays -18/-42/0|sunrise 36/13/4|sunrise . 31/26/4|sunrise . . 31/26/4|sunrise _ . 31/26/4|sunset . . -29/-32/0
|sunset _ . -29/-32/0|sunset _ _ . -29/-32/0|support -80/-136/-20|sure 121/122/-4|sure _ _ . -1/42/-1|surgery 49/22/-3
|survive 72/-7/-6|survived . 34/5/-1|survived . . 34/5/-1|suya -63/-97/-3|swallow 36/-29/-6|swallowed 115/90/-29
|swallowing 40/87/0|swap 41/28/0|swear _ _ . 83/51/0|sweets -54/-65/-1|sweets and -18/-45/-1|swerving 48/43/-1
|swerving _ _ . 48/43/-1|swimming -30/-36/0|swing -82/-121/-2|switch -32/-50/-2|switch _ . -41/-69/-1
|switch _ _ . -57/-77/-1|syllabus -43/-38/-2|table 76/66/-4|table , 34/-12/-2|table _ _ . 23/52/-1|tablets 72/69/-4
|tabs 37/47/-1|tabs _ . 37/47/-1|tabs _ _ . 37/47/-1|take -23/-48/-12|takes 68/-50/-36|takes _ _ and 47/30/-2
|takes my 112/68/-19|talk 4/-19/45|talk _ _ . -73/-115/15|talk to -79/-62/39|talked TAKE to -36/-50/0
|talked _ to -36/-50/0|talking -94/-168/101|talking PLAN -83/-75/111|talking PLAN DEATH -8/-12/51
|talking _ DEATH -8/-12/51|talking _ me -35/-98/-5|talks -31/-53/57|talks PLAN -29/-48/58|taller -21/-37/0
|taller . -21/-37/0|taller . . -21/-37/0|taller _ . -21/-37/0|taller _ _ . -21/-37/0|tap -61/-89/0|tattoo -49/-63/-1
|tattoo _ _ . -48/-57/-1|taught -89/-110/0|tbh 41/82/-3|teacher 12/-27/-47|team -69/-82/-45|team and -40/-63/-4
|teenager -34/-66/38|tell 16/-53/60|tell . 49/42/20|tell . . 42/42/20|tell _ KIN 30/-7/-27|tell _ _ KIN 63/93/-4
|tell _ _ i -23/-54/-14|tell _ i 66/-17/-12|tell _ to 40/79/-1|tell me -67/-69/-7|tell my 48/99/-35
|tell my KIN 48/18/-25|telling -62/-79/44|telling myself -33/-49/0|tells 74/21/-2|telly -26/-51/-2|telly _ . -24/-43/-2
|telly _ _ . -24/-43/-2|ten -29/-70/-10|ten PAST -39/-18/-3|ten PAST PAST -48/-13/0|ten _ , 88/113/0|ten _ . -78/-97/-1
|ten _ _ i 34/50/-1|ten _ of -64/-56/-2|tena 53/35/0|tena . 82/70/0|tena . . 82/70/0|tena _ . 82/70/0
|tena _ _ . 82/70/0|tennis -42/-38/0|tennis _ . -42/-38/0|tennis _ _ . -42/-38/0|term -30/-44/-17|terminal 41/13/-2
|terminal _ i 42/13/-2|tesco -54/-51/0|tesco , -32/-29/0|test -72/-109/0|test . -37/-56/0|test . . -37/-56/0
|test _ . -37/-56/0|test _ _ . -58/-72/0|testing -47/-9/0|text -59/-66/-15|text . -29/-30/0|text . . -24/-30/0
|text _ . -26/-37/-9|text _ _ . -29/-40/-9|texted -63/-87/98|texted " -1/-1/32|texts -35/-43/37|than _ . 65/92/-3
|than _ PAST 38/30/9|than _ _ , -48/-38/29|than _ _ . 93/26/-8|than _ that -41/-51/0|than _ wreck -4/52/-2
|than eat -88/-66/0|than go 39/29/10|than go PAST 38/30/9|than my 15/-69/0|thank _ _ . -36/-68/-12
|thank you for 61/53/0|thankfully -59/0/0|thanks 4/-71/17|thanks _ . -25/-66/0|thanks for 49/10/15|that -28/-15/39
|that . 45/47/-7|that . . 38/44/-7|that ANYMORE . 48/19/0|that BODY -47/-35/0|that HE -144/-137/106
|that HE is -51/-42/17|that NEG -13/36/0|that SOON 38/82/0|that _ , -5/68/-9|that _ . -44/-17/-40|that _ LAUGH 27/35/0
|that _ LETTER -85/-61/46|that _ MANY 51/41/-2|that _ POINT 73/15/0|that _ WANT -70/11/0|that _ _ , -7/43/1
|that _ _ . 87/66/-43|that _ _ DEATH -39/-38/0|that _ _ SOON 76/56/0|that _ _ blocked -16/-33/0|that _ _ it -79/-13/-9
|that _ _ me -74/-93/-4|that _ _ one -39/-36/-1|that _ _ thing 46/40/-1|that _ am 38/-19/-19|that _ do 39/10/-2
|that _ it 36/17/0|that _ lie 101/70/0|that _ till 16/60/-2|that _ when -115/-70/-1|that _ would 56/-14/29
|that i 143/120/-38|that i LETTER -50/-30/3|that i WANT -67/12/0|that i am 38/-19/-19|that i can -67/48/-2
|that i do 39/10/-2|that i would 50/-5/-1|that is 4/50/-18|that is MANY 51/41/-2|that is NEG -49/4/0
|that is POINT 73/15/0|that is it 39/4/0|that meme -48/-69/-3|that my 15/-8/75|that my life 40/21/0|that order 21/38/0
|that progress 39/34/-1|that series -16/-41/0|that series . -16/-41/0|that was 96/41/-1|that was lie 52/22/0
|that works 43/12/0|that works and 48/7/0|theatre 29/55/-1|their 46/43/27|them 102/100/-31|then 67/50/20
|then . . -1/65/-1|then _ , 51/57/0|then _ _ , 38/40/-1|then _ _ . 88/82/16|then _ _ over 36/59/-7|then _ my -65/-84/63
|then _ out 36/40/-1|then lights 36/40/-1|then lights out 36/40/-1|therapist -38/-50/-13|therapist _ . -33/-28/0
|therapist _ _ . -60/-67/0|therapist _ i -9/-60/0|therapist and -12/-61/0|therapist and i -12/-61/0
|therapy _ _ and 33/-26/0|there . 32/44/4|there . . 16/68/4|there _ . 71/91/-1|there _ NEG 62/68/-44
|there _ _ day 59/5/0|there _ _ i 27/3/-3|there _ man 49/37/-1|there by -45/-74/0|there is NEG 21/70/-11
|there is man 49/37/-1|these -24/-55/-27|these . 79/75/0|these . . 79/75/0|these _ . -39/-64/-14|these _ _ . -3/-35/-15
|these heels -62/-72/0|they 8/57/-38|thing . . -3/51/-1|thing _ . 42/91/-3|thing _ _ . 63/61/-4|things 28/48/6
|things , -99/-90/0|things . 60/54/16|things SOON , -23/-47/0|things SOON . 60/72/-1|things _ , -23/-47/0
|things _ . 90/100/19|things _ _ . 120/125/19|think -17/7/72|thinking 35/29/-24|thinks 44/3/19|third -91/-97/-1
|third _ _ . -37/-59/0|thirty 16/37/-3|thirty _ . 67/9/-1|this -25/-52/-29|this , -3/138/-1|this . 39/139/-25
|this . . -4/109/-25|this ANYMORE -9/81/-1|this ANYMORE . -10/95/-1|this GAME -87/-60/-1|this HIGH -39/-56/-1
|this NIGHT 143/87/-2|this POINT . 60/13/0|this WORK -17/-53/-2|this WORK . -19/-55/-1|this WORK is 44/38/0
|this _ . 48/72/3|this _ NEG 69/24/-10|this _ SOON 31/57/0|this _ _ " 32/47/-1|this _ _ , 72/3/-1|this _ _ . 48/65/-9
|this _ _ END -23/-48/0|this _ _ HE 54/37/-20|this _ _ KILL -34/-19/-1|this _ _ PAST -61/-67/31|this _ _ PLAN -35/-48/0
|this _ _ can 45/53/0|this _ _ hard -11/61/0|this _ _ i 27/56/-9|this _ _ me -94/-135/-4|this _ _ my -33/-33/29
|this _ and 31/76/-40|this _ is -20/-50/-10|this _ it 40/19/-1|this _ me -77/17/-10|this _ my 27/60/-8
|this _ myself 43/38/0|this _ of -61/-83/-1|this _ on -15/-41/38|this _ to -49/-79/-2|this _ too 24/45/-1
|this car -27/-67/0|this earth 65/78/-1|this ends 43/49/0|this heat -85/-101/-2|this house . -48/-40/-1|this i 98/71/-1
|this is 3/45/-23|this is NEG 75/56/-9|this is PAST -36/-29/2|this is my 27/50/-8|this life 176/186/-4
|this life . 26/40/-3|this match -36/-45/0|this month 27/-73/-1|this month , -22/-76/-1|this month . 20/-12/0
|this much 36/-1/0|this old -18/-43/0|this pain 41/59/-2|this pain . 30/22/-1|this person -25/-58/46
|this planet 53/57/0|this planet . 38/51/0|this time 106/53/1|this time . 38/34/10|this to 46/14/-1
|this to myself 43/38/0|this way -48/10/0|this world 106/119/-3|this world . 43/70/-2|though 14/69/-3
|thought -140/-139/-5|thoughts 21/58/-47|thread , -40/-51/-2|thread . -2/75/0|thread . . -2/75/0|thread _ . -2/75/0
|thread _ _ . -2/75/0|threatening 37/23/78|threatening _ KILL 32/39/2|threatening _ _ me 50/55/-2
|threatening to -15/-12/64|threatening to KILL 32/39/2|threatens -18/-13/62|threatens DEATH -45/-45/63|three 9/-55/36
|three days 75/-8/44|three times 16/32/0|three times . 33/47/0|threw -8/-15/-50|throat 55/75/-7|through 38/14/6
|through _ . 28/48/-9|through _ _ . 46/77/-13|throw 45/18/-17|throw myself 41/45/0|throws 77/50/-13|ticket 15/6/-9
|ticket . -46/-67/0|ticket . . -46/-67/0|tickets -53/-83/-11|tickets _ . -26/-47/-10|tickets _ _ . -50/-83/-11
|tide 71/61/0|tidy -30/-43/-5|tied 109/102/-15|tied _ _ . 82/55/-4|tied it 52/42/0|til SOON 40/47/0|til SOON . 40/47/0
|til _ . 40/47/0|til _ _ . 39/44/0|tiles 49/49/-3|tiles _ . 52/53/-3|tiles _ _ . 52/53/-3|till 36/57/53
|till _ _ . -8/-77/97|till _ in -52/-38/0|till _ is -38/-4/-2|till i 135/96/-3|time 41/26/-29|time , -16/8/18
|time , and -31/-33/0|time _ _ . 74/56/-12|time _ _ i -24/-73/-2|time _ and -55/-59/0|time _ is 11/-17/-2
|time it 38/44/-1|time it is 37/42/-1|times . 23/36/-1|tin -73/-85/0|tire . -39/72/0|tire . . -39/72/0|tired -65/3/-22
|tmr 38/47/0|tmr . 38/47/0|tmr . . 38/47/0|tmr _ . 38/47/0|tmr _ _ . 38/47/0|to . 147/105/-9|to . . 134/88/-8
|to BLEED 50/46/0|to DEAD 19/49/0|to DEATH . -66/-15/-20|to DIE 150/126/31|to DIE . 1/10/35|to DIE BUT -56/13/-6
|to DIE LAUGH -25/-38/0|to DIE and 73/68/5|to DIE for -68/-69/-26|to DIE i -48/1/-1|to DIE if -46/-59/-4
|to DIE much 84/25/0|to DIE of -58/-46/0|to DIE on 5/16/48|to DIE this 72/45/0|to END , 33/-10/0|to END . -70/-32/-1
|to END HARM -64/31/-14|to END MANY 32/18/-1|to END being 66/38/-1|to END call -46/-40/0|to END everything 35/16/-1
|to END is -40/-17/0|to END it 78/46/27|to END me -25/-49/-17|to END my 25/29/-4|to END myself 63/26/-4
|to END this -60/-53/-2|to END with 50/33/0|to GONE . -57/-3/45|to GONE into -27/-76/0|to GONE this 40/6/0
|to HARM 103/93/10|to HARM . 93/63/-4|to HARM HE 41/31/-2|to HARM me 88/92/-14|to HARM my 65/1/-11
|to HARM myself -39/-24/-3|to HIM 38/65/-11|to JUMP into -50/-40/0|to JUMP on -64/-48/0|to KILL 42/63/0
|to KILL . 55/38/-2|to KILL KIN 44/67/-1|to KILL everyone 57/33/0|to KILL me 102/108/-40|to KILL my 66/68/-3
|to KILL myself -57/-17/-7|to KILL that -46/-36/0|to KILL this -63/-48/0|to KILL us 35/48/15|to KILL yourself 70/48/-1
|to LIVE 119/88/19|to LIVE , 56/61/-1|to LIVE . 88/42/24|to LIVE ANYMORE 67/16/5|to LIVE NEG 6/52/-1
|to LIVE for 23/-8/0|to LIVE in -28/-53/-6|to LIVE this 46/15/-1|to MANY and -26/-55/0|to PAST -54/-104/-1
|to POINT 13/-88/-6|to SAY 3/-117/48|to TAKE MANY -1/44/-3|to TAKE me -37/-76/0|to TAKE my -40/-44/6|to THINK -72/-28/0
|to WAKE 52/-8/-2|to WAKE up 65/46/-1|to WORK . -18/-62/10|to WORK SOON 46/59/0|to _ ANYMORE 60/19/5
|to _ BURDEN -20/-39/0|to _ BUT -22/24/-15|to _ DEAD 95/107/15|to _ DEATH -20/105/3|to _ END 81/12/0
|to _ FRIEND 67/37/17|to _ HARM -36/42/-16|to _ HE 6/61/23|to _ HIMSELF -39/-34/41|to _ HIS -47/-72/73
|to _ KIN 27/22/-4|to _ LAUGH -34/-47/0|to _ LIVE 86/26/-6|to _ LOW -16/-57/-1|to _ NEG 2/37/-8|to _ PLAN -48/17/-15
|to _ SOON 55/-6/-13|to _ SOURCE 48/11/-1|to _ WAKE 27/23/-4|to _ _ , -79/-75/-14|to _ _ . 63/72/-26
|to _ _ BODY 45/40/-4|to _ _ GONE -53/-37/36|to _ _ HARM 62/32/0|to _ _ HE 93/47/31|to _ _ HIGH 88/17/-9
|to _ _ HIM 33/42/26|to _ _ LAUGH 50/56/-13|to _ _ LIVE 90/28/-2|to _ _ LOW -27/-117/3|to _ _ MANY 45/48/-13
|to _ _ NEG 38/97/-15|to _ _ ONPURPOSE -24/-41/0|to _ _ PILLS -40/-51/-20|to _ _ SOURCE -45/-49/12
|to _ _ THINK -84/-32/0|to _ _ WANT -67/43/42|to _ _ WORK -106/-84/24|to _ _ again 54/27/-6|to _ _ am 76/68/-3
|to _ _ and -21/44/5|to _ _ anyone 53/-3/0|to _ _ be 26/37/-3|to _ _ before 52/7/-4|to _ _ by 126/99/0
|to _ _ day -37/75/5|to _ _ do 57/43/-3|to _ _ else 60/26/0|to _ _ front 61/77/-1|to _ _ god -40/-52/0
|to _ _ ground 35/28/0|to _ _ hate -28/10/0|to _ _ i 37/24/-20|to _ _ in -37/-29/1|to _ _ is -90/-80/34
|to _ _ it 51/36/-17|to _ _ lake -33/-76/0|to _ _ life 37/32/-11|to _ _ me 75/53/-7|to _ _ more 43/24/-1
|to _ _ much 42/9/0|to _ _ myself -57/-16/-1|to _ _ old -16/-41/0|to _ _ on -30/34/-7|to _ _ our 36/47/0
|to _ _ over 78/41/0|to _ _ pain 36/25/-1|to _ _ past -32/-32/0|to _ _ peace 59/57/0|to _ _ real 47/51/0
|to _ _ shower -47/-41/0|to _ _ since -21/-55/1|to _ _ this 84/50/-6|to _ _ time -20/-75/0|to _ _ to -23/32/-8
|to _ _ two 89/44/0|to _ _ when -8/40/-6|to _ _ while 41/66/-4|to _ _ world 80/63/-4|to _ _ year 26/43/8
|to _ and 112/74/-15|to _ another 80/63/0|to _ any 63/21/0|to _ anyone 45/-34/-1|to _ anything 15/53/0
|to _ around 65/5/6|to _ at -16/-96/-19|to _ away 23/101/-1|to _ bad 71/65/0|to _ because 56/48/6|to _ being 68/40/-1
|to _ bus 43/41/0|to _ call -46/-40/0|to _ early -52/-59/0|to _ everyone 69/30/0|to _ everything 38/19/-1
|to _ forever 18/42/-1|to _ from 55/91/-4|to _ here 12/-48/-2|to _ home -71/-18/-1|to _ i 72/88/18|to _ if -33/-21/57
|to _ in -48/-68/-49|to _ inside 38/-9/0|to _ it 57/33/47|to _ late -27/-39/0|to _ life -21/8/0|to _ me 110/74/-78
|to _ more 71/55/3|to _ much 84/25/0|to _ new 43/-5/0|to _ of -90/-86/26|to _ off 50/51/-12|to _ saved 81/6/0
|to _ since 59/62/11|to _ something 42/11/8|to _ station -32/-28/0|to _ team -52/-59/0|to _ that 8/-5/14
|to _ this 23/-78/-8|to _ to 13/73/27|to _ under 69/10/-4|to _ us 15/35/15|to _ when -49/-87/11|to _ year -21/-53/0
|to _ yourself 107/72/-1|to attack 54/63/0|to batter 47/62/-5|to be -37/-71/-33|to be . 90/40/-1|to be BURDEN -34/-40/0
|to be DEAD 64/103/16|to be around 65/5/6|to be here 4/24/-1|to be late -27/-39/0|to be me -41/1/0|to be one 68/36/0
|to be saved 81/6/0|to be with -7/40/-1|to beach -14/-45/0|to bed -81/-69/-2|to bed . -26/-43/-1|to bed early -31/-47/0
|to call 51/23/47|to canada -1/-1/-41|to catch 42/25/-1|to catch bus 43/41/0|to change -57/-35/-2
|to change my -45/-90/0|to come 71/114/-19|to continue 73/33/-2|to continue . 48/37/0|to cook -27/-37/0
|to crawl -37/-21/-2|to dance -35/-22/0|to dance . -35/-22/0|to diet -20/-35/0|to diet . -20/-35/0|to do 72/48/-2
|to do . -21/57/20|to do it 32/56/-10|to drive off 49/35/-2|to feel 92/16/-5|to feel something 49/23/0|to fly -46/-66/0
|to give -46/53/0|to go . -12/34/11|to go home -49/-31/0|to go on 43/32/0|to go out -17/-47/0|to go to -37/-80/27
|to god 73/44/0|to have 22/41/5|to hear it -1/-44/0|to heaven 28/33/3|to help -92/-98/101|to join HIM 65/39/-6
|to keep -62/-33/-1|to keep LIVE -19/-80/0|to laugh -10/-46/0|to life 43/36/-1|to listen 76/75/0|to look -13/41/17
|to make 51/33/-3|to me -54/-2/-12|to me . -17/-35/1|to my -35/-10/-19|to my KIN 15/25/-36|to my cat 27/41/0
|to myself 49/19/-3|to myself . 30/56/-2|to park -43/-52/0|to park . -43/-52/0|to refill -31/-25/0
|to refill my -31/-25/0|to report -18/-11/46|to rest 49/18/0|to rest in 59/57/0|to ring 51/33/-2|to ring . 57/47/-1
|to run -12/91/-1|to run away -42/17/0|to see -68/-182/-5|to see HIM -26/-2/0|to see SOON 34/59/0|to see my -37/-23/0
|to see new 65/26/0|to sell -25/-47/0|to shake 48/34/0|to shop -28/-53/0|to sit -46/-115/0|to sleep -45/12/-10
|to sleep and -71/-24/-3|to sleep forever 26/39/-1|to smother 64/47/-2|to stay LIVE 41/43/-1|to stay off -57/-77/0
|to study -76/-78/0|to swerving 38/36/0|to tell -29/-76/38|to tell . 43/12/20|to to 74/51/-1|to to HARM 41/38/-1
|to try . 34/39/0|to try again -30/27/0|to walk 45/97/-9|to walk into 56/56/-1|to watch -49/-58/-14
|to write -34/-35/-29|to you 75/53/-3|toast -62/-67/-20|toast . -43/-42/-2|toast . . -33/-43/0|toast _ . -47/-54/0
|toast _ _ . -48/-72/-14|today -60/-60/-67|toddler -12/-35/-3|toes 49/46/0|toes _ edge 49/46/0|toes over 49/46/0
|toes over edge 49/46/0|toilet 63/44/-9|toilet _ _ . 67/53/-9|told -17/-100/8|tomatoes -71/-67/-2|tomorrow 21/14/-21
|tongue -57/-60/0|tonight 132/140/-8|too 51/77/-2|too . 65/76/-13|too . . 61/75/-13|too MANY -57/-89/7
|too _ , 76/45/-16|too _ . -22/56/17|too _ _ . -52/-15/49|too _ _ MANY -47/2/0|too _ _ SOON -40/-27/0
|too _ _ my 45/26/-1|too _ of 45/26/-1|too deep 47/36/-3|too deep . 31/22/-1|too hard -2/43/0|too hard . -2/43/0
|too heavy 10/46/-1|too heavy . 13/39/0|too late 37/88/0|too late , 50/27/0|too much -46/7/-20|too much . -58/29/-1
|too much of 45/26/-1|too short -24/-38/-2|took -85/-77/51|top 94/70/-2|top _ . 92/95/-1|top _ _ . 92/95/-1
|torturing 61/59/0|torturing me 61/59/0|touches 55/20/7|touches me 60/60/-6|touching 62/58/-2|touching _ . 36/26/-2
|touching _ _ . 36/26/-2|touching me 65/59/-1|track 11/51/0|track . 62/57/0|tracks 78/88/-11|traffic -63/-86/-11
|trafficked 92/61/0|trafficking 85/51/0|train -107/-62/-32|training -89/-127/-16|trapped 53/100/-4|trapped _ . 66/58/-3
|trapped _ _ . 67/59/-3|trapped _ _ life -37/4/0|trapped _ _ that -2/33/0|trapped _ my -36/4/0|trapped here -1/41/-2
|trapped here . 5/39/-2|trapped in 1/27/-1|trapped in my -36/4/0|tree 44/6/-2|tree . 47/43/-1|tree . . 46/42/-1
|tree _ . 46/42/-1|tree _ _ . 45/42/-1|tried 9/74/30|tried . 54/54/-7|tried . . 41/44/-3|tried _ . 21/39/-3
|tried _ DEATH 56/10/-2|tried _ KILL -27/13/5|tried _ _ . 40/29/-3|tried _ _ myself -39/21/0|tried to -4/76/2
|tried to DEATH 56/10/-2|tried to KILL -27/13/5|trigger 59/43/-3|trigger finger 46/14/0|trip -31/-80/0|trip . -29/-73/0
|trip . . -13/-26/0|trip _ . -13/-26/0|trip _ _ . -15/-32/0|trophy -27/-58/0|truck -63/-72/-4|true . 46/25/-2
|true . . 46/25/-2|true _ . 46/25/-2|true _ _ . 60/43/-3|trust 50/5/-2|trust myself 52/10/-1|truth is 101/45/-1
|try . 20/66/-2|try . . 6/62/-2|try _ . 85/107/14|try _ SOON -80/-29/0|try again . 80/45/15|try again SOON -80/-29/0
|trying 78/32/-17|trying . -13/40/-1|trying . . -13/40/-1|trying NEG 45/34/-1|trying NEG to 45/34/-1
|trying _ . -14/43/-1|trying _ _ . 11/31/-2|trying _ _ me -58/-8/-1|trying _ to 45/34/-1|tuesday 49/12/-5
|tuesday , 113/99/-1|tuesday _ _ . 38/71/-2|turned -70/-90/1|turned oven 42/41/0|turning 52/41/-10|turning _ . 64/60/-1
|turning _ _ . 64/60/-10|twelve -73/-123/0|twelve _ . -22/-77/0|twelve _ NIGHT -50/-45/0|twelve _ _ and -50/-45/0
|twelve hour -50/-45/0|twelve hour NIGHT -50/-45/0|twenty 87/72/-13|twenty _ . 64/47/-1|twenty _ _ , 50/76/-12
|twenty _ _ . 99/102/0|twice _ _ . 23/-57/-1|twitter -45/-39/0|twitter _ . -45/-39/0|twitter _ _ . -45/-39/0
|two PAST 32/102/-1|two PAST . 38/50/0|two PAST clean 54/24/0|two PILLS -81/-84/-4|two PILLS . -37/-40/0
|two _ _ i -15/58/0|two _ clean 54/24/0|two _ i -66/29/-1|tylenol 30/31/-1|typed 3/15/50|unalive 61/171/-8
|unbearable 27/40/-2|unbearable . 24/37/-2|unbearable . . 24/37/-2|unbearable _ . 24/37/-2|unbearable _ _ . 24/37/-2
|uncle 45/42/-27|under 211/160/29|under _ . 49/83/27|under _ _ . 10/46/39|understand 68/38/-7|unlovable -9/64/0
|unlovable . -8/63/0|unlovable . . -8/63/0|unlovable _ . -9/64/0|unlovable _ _ . -9/64/0|until 101/51/-2
|until HE 57/43/-1|until _ _ DEAD 44/39/0|until _ am 33/40/0|until i am 33/40/0|until it 65/49/0|up , -32/-81/12
|up , i 0/-47/13|up . . -1/-7/51|up HIS -3/-12/63|up SOON . -38/-34/0|up _ , 26/41/-1|up _ . 114/81/1|up _ _ . -1/66/29
|up _ _ SOON -107/-83/28|up _ _ WORK 33/14/0|up _ _ and 144/143/-2|up _ _ is -65/-57/4|up _ _ my 40/44/0
|up _ anaesthetic -39/-41/0|up _ another -73/-51/0|up _ life 3/44/0|up _ my 61/36/-6|up after -39/-41/0
|up after anaesthetic -39/-41/0|up again 75/64/-2|up again . 73/52/-1|up and -119/-33/64|up at -50/-75/-10
|up early -46/-45/0|up for my 50/53/-5|up here 42/18/0|up late -24/-33/0|up my WORK 50/52/0|up on -24/51/-7
|up on life -8/43/0|up to 122/76/-2|urge 70/61/-11|urges 25/71/-2|urges to 27/49/-2|us 84/65/-23|us KILL -39/-25/0
|us SOON 50/37/0|us SOON SOON 50/37/0|us _ SOON 86/84/-20|us and 34/7/32|used -61/-41/-5|useless -49/-33/-3
|user -46/-51/183|using 74/53/-5|usual -49/-60/0|vain -3/58/-1|vain . -3/58/-1|vain . . -3/58/-1|vain _ . -3/58/-1
|vain _ _ . -3/58/-1|van -3/-17/32|van . 9/1/37|van . . 9/1/37|van _ . 9/1/37|van _ _ . 8/0/37|vanish -40/70/0
|vanished -40/78/-1|vein 70/59/-1|vent -15/-24/93|verge 35/43/-2|verge of 35/43/-2|vet -54/-72/1|vet . -53/-68/-1
|vet . . -28/-45/-1|vet _ . -28/-45/-1|vet _ _ . -16/-42/-2|video -31/-35/33|video . -28/-30/34|video . . -28/-30/34
|video _ . -28/-30/34|video _ _ . -30/-34/34|villain -53/-13/-17|violent 122/54/8|visit -72/-27/-9|visits -60/-32/-1
|visits _ i -65/1/0|vitamin -40/-74/-1|vitamin PILLS -33/-54/-1|vitamins -71/-88/0|vodka 70/65/0|voices 63/50/18
|void -15/65/0|volunteer -59/-63/23|wait . 93/56/-2|wait . . 93/56/-2|wait _ . 112/82/-3|wait _ _ . 117/87/-4
|wait _ me -34/21/0|wait for me -34/21/0|waiting 28/80/-35|waiting _ , -67/-59/0|waiting _ HIM 36/36/0
|waiting _ _ HIGH -55/-54/-9|waiting _ _ to 43/55/-12|waiting for 55/57/-11|waiting for HIM 36/36/0
|waiting room -68/-21/0|waiting room , -52/-41/0|wake 42/-32/-14|walk , -25/-50/0|walk . -22/-44/0|walk . . -22/-44/0
|walk _ . -45/2/-2|walk into 92/86/-3|walking _ _ . 64/33/-2|walking _ _ SOURCE 55/37/0|walking _ motorway 72/59/0
|walking over -43/-30/-1|walking over HIGH -43/-30/-1|walking to 67/54/0|walking to HIGH 53/44/0|wall 49/78/20
|wall . 55/56/2|wall . . 52/53/2|wall _ . 42/44/2|wanted -41/-36/-15|wanted _ END -57/-18/0|wanted _ HARM -22/-59/0
|wanted _ KILL -37/1/0|wanted _ TAKE -44/1/0|wanted _ _ . -52/-56/-3|wanted _ _ TAKE -25/-66/0|wanted _ _ much 84/25/0
|wanted _ _ my -66/-8/0|wanted _ _ myself -55/-56/0|wanted _ _ this 52/21/0|wanted _ to -26/-68/0|wanted to 19/44/-15
|wanted to END -57/-18/0|wanted to HARM -22/-59/0|wanted to KILL -37/1/0|wanted to TAKE -44/1/0|wants -70/-60/38
|wants _ DIE -49/-76/49|wants _ _ . -74/-49/75|wants _ _ DEAD 66/28/17|wants _ _ me 48/58/-12|wants _ be 78/32/-11
|wants me -12/43/-2|wants to -41/-80/46|wants to DIE -49/-76/49|wants to be 78/32/-11|warning -48/-43/23
|was -17/-21/-44|was " 32/33/1|was " , 33/35/-1|was . 0/44/-1|was . . 0/44/-1|was DEAD 88/68/-1|was DEAD , 41/17/0
|was DEATH -105/-39/-3|was HIT 74/79/0|was MANY -13/45/-2|was MANY . -43/-1/0|was NEG -54/-12/-23|was NEG PLAN 54/-7/0
|was NEG me -40/-32/0|was PAST PAST -34/6/0|was _ . 39/29/76|was _ HIM 44/52/-6|was _ LAUGH 44/19/0|was _ LIVE 27/-1/0
|was _ PAST 24/97/-1|was _ PLAN 58/-5/0|was _ _ MANY 39/28/-1|was _ _ and -28/6/-2|was _ _ it -39/69/0
|was _ _ my -32/-56/-3|was _ _ of 54/29/0|was _ _ this 38/56/-1|was _ _ to 54/7/-10|was _ and 50/90/-5
|was _ born -52/41/0|was _ i -57/-92/-4|was _ in -66/-48/0|was _ instead 38/7/0|was _ me -42/-33/0|was _ to 13/-15/-2
|was assaulted 44/38/0|was at -48/18/0|was good 44/55/0|was in 13/-62/-4|was left -5/-44/0|was lie 52/22/0
|was me 38/69/-11|was my 67/106/-2|was my PAST 66/55/-1|was taller -21/-37/0|was taller . -21/-37/0|wash -82/-101/-2
|washing -38/-80/-1|washing _ _ . -17/-58/0|waste -43/103/-5|waste _ _ . -8/56/0|waste _ oxygen -2/30/0
|waste of -26/78/-5|waste of oxygen -2/30/0|wasted -19/57/-1|wasted my -40/21/-1|watch -62/-103/-13|watched -38/-56/-8
|watching -62/-63/-2|water 120/67/-12|water _ me 96/52/-4|waved -71/-83/-18|waved at -43/-63/0|way 121/118/-50
|way TAKE 45/26/0|way TAKE . 45/26/0|way _ . -32/52/-10|way _ DIE 40/22/-3|way _ _ . 78/109/-16|way _ am -17/-34/0
|way i -16/-44/0|way i am -17/-34/0|way out -48/-3/-5|way to 58/36/-15|ways 122/84/27|ways . 47/34/0|ways . . 47/34/0
|ways _ . 47/34/0|ways _ _ . 63/52/-4|ways to 38/31/27|we -137/-187/-53|we _ _ . 35/-13/-21|we _ in 60/74/3
|we are in 65/84/4|wear -50/-58/-10|wearing _ , -6/-55/0|weather -20/-57/0|weather . -8/-40/0|weather . . -8/-40/0
|weather _ . -8/-40/0|weather _ _ . -11/-42/0|wedding -19/-47/-12|wedding . -24/-42/-1|wedding . . -25/-43/-1
|wedding _ _ . -13/-27/-3|weedkiller 46/58/0|week -29/-71/-43|week , -66/-96/-34|week . 64/82/12|week _ _ . 114/93/10
|week _ _ is 66/38/-14|week _ my -42/-35/0|week is 37/56/-1|week was 37/53/-1|weekend -73/-93/-9|weeks _ . 46/75/-2
|weeks _ _ . 20/68/-1|weep -71/8/-3|weep _ _ . -35/38/-1|weighed -31/-41/0|weighed _ . -28/-32/0
|weighed myself -28/-32/0|weighed myself . -28/-32/0|weird 55/16/-2|welcome 42/35/-1|went -91/-45/-3
|went _ _ . -52/-47/21|were -7/-46/-23|were good 39/32/0|were in -18/-41/-1|what -43/61/39|what HE 55/61/-29
|what _ " -7/-41/-1|what _ POINT -55/46/-12|what _ _ . 87/47/-22|what _ _ FRIEND 0/64/-5|what _ _ SAY -3/-16/21
|what _ _ am -26/75/-1|what _ _ died 39/7/0|what _ _ for -31/-12/-1|what _ _ from 44/8/-3|what _ _ i 14/-41/-4
|what _ _ is -53/24/-3|what _ _ of -42/-49/-5|what _ am -28/49/-1|what _ i -63/8/42|what _ me 43/8/-3
|what _ next -17/-39/0|what _ number 45/15/-4|what _ this -82/3/-3|what do i -37/-25/32|what is -55/-9/2
|what is POINT -55/46/-12|what is number 45/15/-4|what joke 5/58/-1|what joke . 8/42/0|what stops 43/8/-3
|what stops me 43/8/-3|what to -42/-131/20|when . 62/37/-1|when HE is 36/35/6|when HE sees -61/-60/-1|when _ . 38/66/-2
|when _ SAY 47/24/38|when _ _ . 40/2/0|when _ _ DEAD 49/54/-1|when _ _ GONE 16/7/-17|when _ _ LOW 21/-51/0
|when _ _ MANY -60/5/0|when _ _ NEG 85/63/-10|when _ _ PAST 51/38/-6|when _ _ it -64/-16/-1|when _ _ me -63/-32/-3
|when _ am 117/91/-3|when _ are 55/28/0|when _ is 36/11/30|when _ see -67/-77/0|when _ sees -62/-61/-1
|when _ was -107/-41/-1|when i 5/-31/-6|when i SAY 54/33/13|when i am 117/91/-3|when i was -99/-42/-1
|when it -49/-98/-2|where 45/46/-54|where HE 9/77/-45|where HE crashed 38/68/-1|where _ _ . 93/45/10
|where _ _ HIM -11/-7/-77|where _ crashed 38/68/-1|where _ is -29/-40/47|where are -30/-32/0|whether -90/-4/0
|whether _ LIVE -31/3/0|whether i -93/-6/0|whether i LIVE -31/3/0|which 114/113/-1|while . -3/38/0|while . . -3/45/0
|while _ . -39/38/0|while _ _ . -45/3/-3|while i -35/-87/-4|who -65/-20/64|who KILLED 65/85/0|who KILLED my 56/64/0
|who _ . 110/36/-10|who _ DEATH -56/-53/83|who _ MANY -6/-44/-2|who _ PAST -42/-52/0|who _ _ me -10/39/-3
|who _ am -55/36/0|who _ i -13/-46/34|who _ me -44/-16/-1|who _ my 56/67/-7|who died 83/71/0|who i -56/49/0
|who i am -55/36/0|who to 77/37/-4|who was -22/-46/3|whole 54/63/7|why 12/52/-16|why _ . 15/63/28|why _ NEG 53/-19/-1
|why _ _ . 16/71/8|why _ _ NEG 41/18/-12|why _ _ WANT 2/-50/0|why _ i -32/40/-10|why _ should 42/2/-1|why do -44/-23/-3
|why do i -38/4/-3|why i should 42/3/-1|why should 44/13/-3|why should i 29/12/-3|wifi -69/-110/-6|wifi . -28/-37/-1
|wifi . . -28/-37/-1|wifi _ . -28/-37/-1|wifi _ _ . -38/-80/-4|wifi is -15/-40/-1|wind . -30/-42/0|wind . . -30/-42/0
|wind loud 33/36/0|window 115/31/8|window _ _ . 78/68/-1|window cleaner -51/-55/0|windows _ . 34/38/-1
|windows _ _ . 69/73/-1|wings -39/-33/0|winter -77/-54/-15|winter , -15/-51/-2|winter _ . -41/-65/0
|winter _ _ . -58/-69/-12|wish 95/83/-13|wished -83/-23/0|with -33/-52/-30|with . 16/4/-4|with . . 17/15/-1
|with DEATH 58/45/-2|with HIM -75/49/-10|with HIM . -19/-3/-3|with HIS 18/71/-38|with KIN -22/-28/-35|with LIVE 50/66/0
|with LIVE . 46/39/0|with MEANS 71/76/77|with MEANS . 11/14/18|with MEANS in -5/-10/38|with NEG -30/67/-11
|with _ , -46/-43/-8|with _ . 26/-26/16|with _ DEAD 20/-10/25|with _ KIN -83/30/-46|with _ PILLS 53/31/0
|with _ _ , -68/-51/-3|with _ _ HE 107/76/-34|with _ _ LETTER 97/67/-5|with _ _ LIVE -63/10/0|with _ _ SOON 41/14/-5
|with _ _ and 84/40/-31|with _ _ in -28/-53/-9|with _ _ it 76/39/-34|with _ _ me -9/20/1|with _ _ my 48/68/-2
|with _ _ of 38/18/30|with _ after -41/-51/-1|with _ and -2/-20/31|with _ bar 54/42/-1|with _ in -2/-38/-15
|with _ joke -42/-36/0|with _ life 23/50/-1|with _ on 79/51/20|with _ out 45/38/0|with _ since 52/3/0
|with _ to 19/55/-1|with another -89/-46/-9|with anyone 20/47/0|with cable 24/30/0|with cat -48/-46/0
|with everything -1/46/0|with flatmates -18/-40/0|with iron 61/64/-1|with it 78/36/19|with life 86/130/-3
|with life . 33/104/-1|with me 108/71/-35|with my -7/-24/-57|with my KIN -33/-55/-27|with my PILLS 48/30/0
|with myself 60/61/0|with myself . 36/47/0|with roommates -53/-41/0|with roommates . -50/-39/0|with stick 51/49/-15
|with vodka 44/46/0|without -92/-98/7|woman -48/-21/59|won -37/-69/-1|won . -5/-47/0|won . . -12/-57/0
|won _ . -34/-65/0|won _ _ . -34/-65/0|wonder PLAN 42/42/-2|word -18/15/-4|words -72/-65/-9|words HARM -37/-43/0
|work 30/27/51|worker -34/-38/101|working -9/-26/-2|working _ _ DEATH -47/-47/0|working _ to -47/-47/0
|working myself -47/-47/0|working myself to -47/-47/0|works _ _ . 1/-58/-3|world 43/80/-15|world . 21/17/-2
|world . . 21/17/-2|world HE 20/50/-8|world HE is 20/50/-8|world _ . 97/67/-3|world _ _ . 67/84/-4
|world _ _ NEG 21/50/-8|world _ is 20/50/-8|world to -40/14/0|worn -49/52/-15|worn _ _ . -44/51/-15|worried -96/-69/169
|worried PLAN 7/-13/76|worried PLAN my -12/-13/42|worried _ KIN -17/-22/37|worried _ my -13/-13/42|worries -44/-9/0
|worry , -62/-1/0|worry , i -51/-1/0|worry PLAN 108/51/-5|worry PLAN me 43/12/-7|worry _ i -54/-1/0|worry _ me 42/17/-7
|worse 50/82/-8|worse . 1/48/4|worse . . 8/48/4|worse _ . 36/60/4|worse _ _ . 63/69/3|worst -29/-37/-2|worth 58/37/6
|worth LIVE -25/-28/10|worth LIVE . -54/-23/12|worth _ . -28/-26/9|worth _ DEAD 39/51/0|worth _ _ . 73/52/7
|worth more 39/51/0|worth more DEAD 39/51/0|worthless -39/127/-7|would -11/74/-17|would . -36/-52/1
|would DIE -24/-45/-13|would END 65/69/-13|would KILL -27/-14/-1|would KILL me 47/4/-5|would KILL to -33/-28/0
|would NEG -100/-42/-2|would NEG END -61/0/0|would NEG HARM -9/-45/0|would NEG KILL -83/0/0|would NEG act 99/21/0
|would NEG do 80/32/0|would NEG mind -48/30/0|would TAKE 64/-1/14|would TAKE me 67/10/0|would WANT to -37/-36/0
|would _ , 9/40/0|would _ . 9/36/-31|would _ BETTER -21/67/6|would _ END -51/3/0|would _ HARM -9/-45/0
|would _ KILL -81/2/0|would _ TAKE -57/-75/-1|would _ _ . 89/96/-29|would _ _ DEAD 81/64/17|would _ _ DIE -43/-19/0
|would _ _ NEG -35/25/-2|would _ _ and -36/56/1|would _ _ at -68/-89/0|would _ _ how -47/-12/0|would _ _ if -79/-64/8
|would _ _ in -32/-76/-1|would _ _ it 39/52/-1|would _ _ my -107/-43/0|would _ _ myself -43/-8/0|would _ _ on 71/-24/0
|would _ _ out 37/7/0|would _ _ who 58/8/0|would _ _ with 51/51/18|would _ act 99/21/0|would _ for -60/-61/23
|would _ if -49/-20/-6|would _ me 36/44/-19|would _ mind -48/30/0|would _ my -125/-2/-2|would _ on -10/-2/0
|would _ sleep -68/9/0|would _ this 0/-35/0|would _ to -49/-52/1|would ask -47/10/0|would be 112/67/1
|would be BETTER -17/41/9|would come -72/-14/0|would have 34/36/-12|would notice -17/39/-6|would to 36/57/-2
|wreck -8/62/-2|wreck _ . -8/62/-2|wreck _ _ . -8/62/-2|wrists 97/88/18|write LETTER 25/30/-2|write _ . -16/-66/-1
|write _ TAKE -42/-26/-1|write _ _ . -7/-61/-35|write me 33/4/0|writing 49/14/-6|written 90/48/38
|written _ _ . 119/92/-17|written and 59/27/0|wrong , -80/-55/-1|wrong . 64/57/19|wrong . . 65/56/19|wrong _ . 26/42/3
|wrote -50/-42/156|wrote LETTER to -21/-44/-3|wrote _ _ . 64/76/-1|wrote _ _ my -35/-82/-6|wrote _ to -23/-44/-3
|wrote that -19/-21/52|xanax 84/80/0|xanax _ _ . 84/80/0|yaar 46/26/-1|yaar , 33/22/0|yaar _ . 37/38/-1
|yaar _ _ . 37/38/-1|yeah 56/39/-6|year -84/-62/28|year . 32/33/-31|year . . 54/15/-28|year old -12/-38/35
|years -107/-19/9|yes 57/30/-7|yes , 65/81/-4|yes . 22/5/-4|yes . . 28/18/-4|yes _ . 34/29/-4|yes _ _ . -3/24/-4
|yesterday 96/94/-50|yesterday , 26/32/2|yesterday and 68/29/-48|yet . 60/6/-1|yoga -33/-17/-1|yoga _ . -33/-17/-1
|yoga _ _ . -33/-17/-1|yoghurt -65/-58/0|yoghurt . -48/-45/0|yoghurt . . -48/-45/0|yoghurt _ . -48/-45/0
|yoghurt _ _ . -58/-51/0|you 0/-46/-73|you DIE -58/-67/0|you DIE . -52/-59/0|you MANY 60/14/-9|you THINK PLAN -38/-9/-2
|you WANT -53/-48/0|you _ PLAN -38/-9/-2|you _ SOON -59/-67/0|you _ _ . -26/-62/-32|you _ _ DIE -42/-50/0
|you _ _ FRIEND 37/35/-1|you _ _ WANT 65/22/-1|you _ good 39/32/0|you _ my 44/44/-1|you _ this 59/41/-1
|you _ to -89/-89/-11|you for 61/53/0|you on 60/52/-1|you were 37/44/-4|you were good 39/32/0|you'll 86/73/-3
|you'll _ _ . 49/45/0|young -69/-70/33|your KIN 57/25/-8|your _ . -48/-2/0|your _ _ . -17/1/-1|yours 40/28/0
|yours _ _ . 40/28/0|yourself 75/83/-34|yourself _ _ am 42/35/0|yourself _ i 44/41/-5|yourself and i 44/41/-5
|zero -49/11/0|zombie -14/-63/-1|zombie _ . -9/-59/0|zombie _ _ . -9/-59/0|zoom -37/-21/0"""
