"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-550, -354, -540)
ROWS = """" . 2/-9/49|" . . 2/11/60|" . is -5/-34/0|" _ . -8/-20/41|" _ _ . -20/-44/-10|" _ is -6/-39/0|" and -47/-25/95
|, BETTER -70/-64/-8|, BLEED 107/102/0|, BUT -54/152/7|, DEATH 70/44/-5|, DEATH . 127/88/-2|, DIE 52/38/0
|, FOOD -2/52/-1|, GAME -1/60/-1|, HE 73/52/-34|, HE END -69/-59/0|, HE HIT 48/45/-8|, HE LETTER 67/69/-4
|, HE are 40/-48/-35|, HE forgot -50/-35/0|, HIT 8/56/-18|, KIN -59/-37/-33|, LETTER 84/41/-33|, LETTER . 86/87/-7
|, LIVE -55/-36/0|, LIVE . -55/-36/0|, LOW 94/110/-1|, LOW at 35/23/0|, MANY -45/-84/-38|, MEANS 96/85/-1
|, NEG . 94/41/0|, NEG believes -18/-55/0|, PAST -74/-104/71|, PILLS 85/79/-1|, PLAN 94/48/-9|, PLAN . 69/17/0
|, PLAN to 85/70/-5|, SAY -39/-65/8|, SOON 7/-1/-25|, SOON , 69/33/0|, SOON . 125/125/0|, THINK 73/64/-4
|, THINK PLAN 60/57/-1|, WANT 35/47/-13|, WANT to 88/52/-3|, _ , 59/75/-67|, _ . 22/22/-88|, _ BODY 65/51/-1
|, _ END -76/-125/0|, _ FOOD 59/62/0|, _ GONE -56/-69/0|, _ HE 35/11/-10|, _ KILLED -31/-35/12|, _ KIN 8/-14/11
|, _ LETTER 29/41/50|, _ LOW -31/-50/-5|, _ MANY 111/29/-8|, _ PAST -82/-68/4|, _ PLAN 109/79/-21|, _ SAY 28/66/4
|, _ WORK 65/50/-13|, _ _ , -13/5/-63|, _ _ . -30/-57/-52|, _ _ BETTER -60/-73/-5|, _ _ DEAD -69/-74/-2
|, _ _ DEATH 121/62/-35|, _ _ DIE 108/87/-6|, _ _ END 62/61/-15|, _ _ HARM -65/-67/-2|, _ _ HIM -100/-98/4
|, _ _ KILL 14/-3/-4|, _ _ KIN -103/-95/-4|, _ _ LETTER -77/-76/55|, _ _ LIVE -41/-40/-4|, _ _ MANY 28/-33/-55
|, _ _ MEANS 61/48/-23|, _ _ NEG -65/-6/0|, _ _ PAST -3/-16/29|, _ _ PILLS 90/71/33|, _ _ PLAN 60/69/-23
|, _ _ TAKE 95/25/-5|, _ _ TIRED 54/70/-16|, _ _ am 23/74/-6|, _ _ are 30/58/-8|, _ _ at -99/-92/-14
|, _ _ break -9/-52/0|, _ _ call 13/26/-32|, _ _ closed 70/75/0|, _ _ come 87/90/-6|, _ _ crying -43/-60/0
|, _ _ everything 42/30/-1|, _ _ first -19/-59/0|, _ _ form -16/-74/0|, _ _ go 72/26/-8|, _ _ got 38/27/4
|, _ _ hand 58/33/0|, _ _ have 20/-23/-3|, _ _ here -105/-67/-18|, _ _ home 57/-18/0|, _ _ i -14/-36/77
|, _ _ life -42/-71/6|, _ _ lot -5/-23/0|, _ _ made 58/52/-4|, _ _ mean -56/-75/0|, _ _ nap -67/-35/0
|, _ _ next 27/15/-18|, _ _ of -20/22/-12|, _ _ off -55/-81/-5|, _ _ on -63/-55/-4|, _ _ ones 53/40/-1
|, _ _ only -30/-43/57|, _ _ order 26/40/0|, _ _ person 78/56/-3|, _ _ quiet -5/47/-2|, _ _ see -86/-13/-19
|, _ _ sit -28/-46/0|, _ _ six -77/-57/-1|, _ _ step 3/52/-3|, _ _ telling -51/-57/14|, _ _ to 21/-24/-13
|, _ _ trying 55/42/-2|, _ _ up -62/-76/10|, _ _ us -50/-88/0|, _ _ video -18/-15/32|, _ _ waiting 17/40/-13
|, _ _ wanted 43/24/0|, _ _ why 59/33/-7|, _ _ would -33/-37/-1|, _ _ you 24/40/-36|, _ and -116/-117/-5
|, _ are 28/-4/-85|, _ ask -73/10/0|, _ bad -7/-56/0|, _ bath 50/43/0|, _ believes -18/-55/0|, _ can 15/-53/18
|, _ days -45/-85/0|, _ died -29/-79/-6|, _ do -14/-80/38|, _ finished -64/-69/0|, _ for 65/13/-12|, _ forever 42/21/0
|, _ forgot -66/-49/-1|, _ goes 46/37/0|, _ hair -48/-56/0|, _ hope 69/25/-2|, _ i -78/-87/62|, _ is 52/6/-70
|, _ it 12/-37/-36|, _ joke 18/67/0|, _ know 46/40/-9|, _ loneliness -4/64/0|, _ lot -1/23/0|, _ me -119/-137/-9
|, _ mean -11/16/-10|, _ much -21/-44/-1|, _ myself 52/53/0|, _ nap -5/-39/-1|, _ nice -13/-51/0|, _ nine -29/-35/0
|, _ off 50/63/-2|, _ other -32/-67/-1|, _ passed -6/48/-1|, _ queue 40/32/-1|, _ saw -33/-20/61|, _ see 86/52/0
|, _ should -65/8/27|, _ since -13/58/-1|, _ thing -54/-70/3|, _ to 21/35/-21|, _ was -108/-116/-36
|, _ waved -27/-36/-8|, _ week 68/90/0|, _ won -6/-50/0|, _ works -36/-44/0|, _ wrote -10/-4/52|, _ you -82/-60/-3
|, abeg 64/27/0|, always -1/59/17|, and 79/64/-34|, and i 47/19/0|, anyone -59/-56/-1|, at 38/46/0|, big 43/36/-2
|, by 35/29/-2|, bye 15/37/0|, bye . 32/48/0|, can 1/66/-30|, can NEG -19/87/-18|, doctor -24/-36/-1|, every 40/73/-9
|, everyone -35/-59/-2|, everyone is -19/-51/0|, feeling 70/20/-6|, feet 47/32/0|, feet KILL 33/36/0|, for 40/60/-1
|, found -14/-77/-33|, good -69/-74/-5|, gym -58/-35/0|, hard 62/55/-1|, hard , 52/37/0|, have -7/-44/-1
|, help 76/48/50|, here 19/32/0|, home -53/-56/-1|, home . -26/-42/0|, how -2/-51/-21|, i 34/9/89|, i . -24/-38/0
|, i PLAN 25/24/-5|, i WANT 92/38/-13|, i ask -64/6/0|, i called -44/-69/0|, i can 74/22/17|, i hope 62/3/-2
|, i know 41/36/-9|, i love 35/18/0|, i mean 57/65/-10|, i saw -33/-20/61|, in 13/40/2|, in that 26/40/0
|, is PLAN 22/39/0|, is that -26/-41/-16|, it -65/-86/31|, it reads -30/-35/42|, lovely -50/-47/-2|, mods -68/-39/0
|, must -23/-53/-1|, my 20/11/51|, my KIN -34/-55/52|, nap -67/-35/0|, nataka 107/74/0|, only -45/9/-11
|, permanently 79/51/0|, please 57/64/44|, please . 52/58/0|, promise -14/-64/0|, purple -46/-54/0|, real 31/34/-3
|, see -60/-45/-1|, see you -38/-44/-1|, should -42/-34/47|, should i -31/-14/47|, simple 40/21/0|, simple as 40/21/0
|, sorry 71/51/-1|, tell 58/38/-2|, that -9/49/-6|, that is -48/34/-6|, then 46/55/-5|, this 37/-25/-23
|, this week 65/88/0|, to 80/42/-1|, too 20/-69/-1|, too much -14/-23/-1|, towel 39/33/0|, trains -41/-50/0
|, water 45/79/-3|, we -14/-45/-10|, what -70/-40/19|, what do -34/-33/48|, what joke 4/59/0|, who -67/-65/1
|, why -55/-67/-13|, you are -31/-46/0|. " -21/-28/-9|. . -54/-103/-41|. . . -54/-103/-41|. BETTER 128/32/-6
|. BETTER if 68/34/0|. BETTER thing -4/-40/-1|. BLEED edge -55/-45/0|. BODY 64/74/-5|. BODY are 64/79/-2
|. BODY is 32/31/-3|. DEAD -151/-92/-44|. DEATH 214/180/-71|. DEATH BUT 50/40/-4|. DEATH LETTER -84/-65/-1
|. DEATH SOON -39/-47/0|. DEATH THINK 40/32/-14|. DEATH and 35/41/-9|. DEATH feels 44/11/0|. DEATH is 67/86/-1
|. DEATH of -38/-41/-1|. DEATH since 38/18/-6|. DEATH squad -95/-89/-1|. DIE 48/57/-6|. DIE . 117/82/-2
|. DIE SOON 61/44/0|. DIE to -46/-53/-1|. DIE would 46/28/0|. END -48/-114/-8|. END it -35/-55/-2|. END of -34/-65/-3
|. FEAR of 83/72/-11|. FRIEND -42/-50/208|. FRIEND HARM -49/-44/50|. FRIEND SAY -59/-11/-19|. FRIEND abused -23/-25/48
|. FRIEND i 46/50/-29|. HARM -8/-15/-24|. HARM deep 27/36/0|. HARM in 104/125/-7|. HARM myself 42/23/0
|. HARMED . 51/7/0|. HARMED HARM 30/54/-2|. HARMED myself -47/-36/0|. HARMED on -62/-102/-12|. HE HARM -61/-60/-7
|. HE PAST -45/-57/1|. HE TAKE 46/48/-17|. HE did 56/28/-9|. HE has 59/19/12|. HE in -18/-18/62|. HE is 75/28/-25
|. HE keep -57/3/4|. HE sent -44/-35/66|. HE would -46/61/-18|. HE wrote -40/-50/-4|. HIGH -63/-69/-11|. HIS -43/-66/38
|. HIT us 49/50/0|. JUMP -85/-157/-32|. JUMP off 43/37/-3|. KILL -52/-63/-28|. KILL myself 103/60/-1
|. KILL up 126/142/0|. KILL yourself -40/-28/0|. KILLED -34/-50/-10|. KILLED up 66/48/0|. KIN 32/14/97
|. KIN HARM -57/-50/37|. KIN HIT 28/28/26|. KIN LETTER 38/3/-9|. KIN TAKE -54/-43/42|. KIN are 20/9/-4
|. KIN has -8/10/-48|. KIN threatens -31/-25/18|. KIN wants 1/12/32|. LETTER 63/27/-60|. LETTER . 69/33/-5
|. LETTER NEG 42/50/-6|. LETTER are 46/48/0|. LETTER be 51/47/-1|. LETTER to 34/-10/-4|. LIVE -97/-67/-10
|. LIVE and -118/-98/-2|. LIVE hurts 84/34/-1|. LIVE is 156/90/-1|. LIVE my -21/-30/0|. LIVE with -61/12/-1
|. LOW -63/40/-8|. MANY 24/121/-28|. MANY hope -20/41/-3|. MANY of -29/11/-2|. MEANS dey 42/57/-1|. MEANS in 36/40/-7
|. MEANS is 74/76/-4|. NEG -24/38/-91|. NEG , -108/5/0|. NEG DEATH -115/-24/-6|. NEG FRIEND -2/78/-1|. NEG GAME 59/16/0
|. NEG LETTER -75/28/-1|. NEG LIVE 44/50/-1|. NEG POINT 23/-94/-3|. NEG THINK -24/-17/-2|. NEG WANT 55/15/-10
|. NEG can 39/-20/-2|. NEG day 107/61/-3|. NEG died -7/-47/0|. NEG eating 27/51/0|. NEG felt 60/-2/-1
|. NEG i -44/-25/-1|. NEG in -48/-49/-2|. NEG is -42/-71/-1|. NEG joke 35/23/0|. NEG left 54/-17/-1
|. NEG more -29/-83/-1|. NEG needs -26/47/0|. NEG promise 74/42/-1|. NEG safe 45/42/-2|. NEG see 45/7/0
|. NEG to 37/-82/-3|. NEG understands -26/34/-1|. NEG visits -74/1/0|. NEG wanted 102/70/0|. PAST -4/31/-16
|. PAST in -77/-31/0|. PAST week 39/54/0|. PILLS 26/57/-19|. PILLS are 42/47/0|. PILLS for -61/-39/-1
|. PILLS i 67/56/-2|. PILLS in 19/21/0|. PLAN 91/69/-62|. PLAN SOON -63/-35/0|. PLAN on 94/72/-4|. PLAN to -22/13/-40
|. POINT 139/75/-6|. SAY 70/10/-38|. SOON . 147/79/-1|. SOON PLAN -66/-56/0|. SOON i -74/-27/-2|. SOON it -67/26/-1
|. SOURCE -174/-140/-26|. SOURCE PLAN -35/-5/0|. SOURCE go -52/-2/0|. TAKE 194/96/-71|. TAKE MANY 98/48/-15
|. TAKE every 67/36/0|. TAKE full 66/65/0|. TAKE my -109/-78/-20|. THINK 143/87/-45|. THINK PLAN 50/57/-49
|. THINK of 102/71/-16|. TIRED -5/-21/-11|. VOICE 89/78/-15|. WANT 75/86/-47|. WANT i 3/47/-3|. WORK -100/-118/42
|. WORK is -43/-34/-1|. _ . 28/77/-62|. _ BLEED -38/-66/-1|. _ DEATH 139/121/-8|. _ END 58/15/-9|. _ FRIEND -52/2/1
|. _ GAME -17/-65/-2|. _ GONE 51/27/-3|. _ HARM 83/27/15|. _ HARMED 76/77/-3|. _ HE -50/-74/-9|. _ HIGH -17/39/-10
|. _ HIT -22/-87/28|. _ JUMP -35/-60/-32|. _ KIN 16/-20/31|. _ LAUGH 13/80/0|. _ LETTER 44/49/-136|. _ LIVE -35/-30/-3
|. _ LOW -17/44/39|. _ MANY 117/58/-14|. _ NEG 27/35/-90|. _ PAST -95/-55/2|. _ PILLS 90/52/12|. _ PLAN 24/21/10
|. _ POINT -34/-49/2|. _ SAY -10/62/-50|. _ SOON -31/-85/-2|. _ THINK 47/15/44|. _ WANT 17/-38/-10|. _ WORK -61/-46/-18
|. _ _ , -45/-20/-13|. _ _ . 118/104/-46|. _ _ ANYMORE -132/12/-2|. _ _ BETTER 74/20/-16|. _ _ BLEED 76/71/-3
|. _ _ BODY 72/72/19|. _ _ BURDEN -35/59/-10|. _ _ BUT 88/52/31|. _ _ DEAD -45/-50/-24|. _ _ DEATH 188/155/-31
|. _ _ DIE 80/54/-32|. _ _ END 40/-41/-21|. _ _ FEAR -39/-50/39|. _ _ FOOD -108/-99/-4|. _ _ GAME -71/-79/-10
|. _ _ HARM 125/76/-75|. _ _ HARMED -7/-49/61|. _ _ HE 4/-22/-41|. _ _ HIGH 36/78/-5|. _ _ HIM 53/54/4
|. _ _ HIS 13/65/-38|. _ _ HIT -21/-46/12|. _ _ JUMP 142/73/-28|. _ _ KILL -2/-50/-40|. _ _ KILLED 15/-4/-50
|. _ _ KIN 37/55/-9|. _ _ LAUGH -35/-66/0|. _ _ LETTER 35/23/-117|. _ _ LOW -54/96/14|. _ _ MEANS 83/90/1
|. _ _ NEG -131/-48/-51|. _ _ PAST 53/18/-15|. _ _ PLAN -17/-45/-48|. _ _ POINT -7/80/-11|. _ _ SAY -75/-79/15
|. _ _ SOURCE -92/-57/-46|. _ _ THINK -48/8/-42|. _ _ TIRED -64/-52/-18|. _ _ WAKE 81/68/-2|. _ _ WANT -7/-80/-8
|. _ _ WORK 87/85/1|. _ _ abuse -13/-25/41|. _ _ accident 35/27/-2|. _ _ again 64/30/-12|. _ _ am -88/5/-18
|. _ _ and 84/44/-38|. _ _ assaulted 83/67/0|. _ _ at 35/63/33|. _ _ attacking 78/28/-1|. _ _ attempt 38/40/-2
|. _ _ bar -32/-53/0|. _ _ bathroom 63/32/-2|. _ _ battle 67/29/0|. _ _ be -26/-62/-35|. _ _ beach -23/-23/0
|. _ _ bear 40/16/0|. _ _ being 63/-6/17|. _ _ big 54/59/0|. _ _ bit 21/-51/0|. _ _ blister 46/45/0
|. _ _ bloke -36/1/12|. _ _ blue -23/-45/16|. _ _ brains 40/36/0|. _ _ bread -16/-27/0|. _ _ breaking 96/54/-7
|. _ _ building 33/35/0|. _ _ call 25/22/43|. _ _ came -77/-84/41|. _ _ can 67/-3/-13|. _ _ cancer -48/-34/19
|. _ _ cat -58/-63/-1|. _ _ catch 49/54/0|. _ _ change 35/36/-1|. _ _ clean -51/-25/0|. _ _ coming 67/59/-13
|. _ _ commit 41/21/-3|. _ _ continue 50/15/-1|. _ _ could -51/-37/-1|. _ _ dark -31/39/-4|. _ _ day 40/45/-10
|. _ _ days -31/-39/0|. _ _ deep 60/55/-1|. _ _ depressed -3/40/0|. _ _ deserve 56/50/-6|. _ _ destroyed -31/-43/0
|. _ _ died -59/-84/-59|. _ _ disappointment -43/51/0|. _ _ do 0/34/-35|. _ _ door -43/-19/9|. _ _ drinking 31/10/0
|. _ _ drive 75/81/-2|. _ _ driving 84/53/-8|. _ _ each -66/-8/-4|. _ _ eat -29/-44/0|. _ _ everyone -20/-43/0
|. _ _ everything -105/15/-4|. _ _ extra 65/15/-12|. _ _ failure -36/57/0|. _ _ fed -63/-15/0|. _ _ feel -10/-97/-2
|. _ _ final 44/32/-9|. _ _ fine 41/-44/47|. _ _ fistful 41/33/0|. _ _ floor -25/-52/-1|. _ _ for 68/43/-64
|. _ _ forgotten -23/63/0|. _ _ forklift 45/7/0|. _ _ from 74/16/2|. _ _ front 24/-4/-7|. _ _ full -2/-28/-1
|. _ _ gas 46/37/0|. _ _ get -4/21/-4|. _ _ gets -30/-32/56|. _ _ ghost -2/32/0|. _ _ given -60/-8/0|. _ _ god 39/24/0
|. _ _ good 61/-2/-5|. _ _ got -110/-57/-2|. _ _ hai 44/56/-1|. _ _ happy -43/72/0|. _ _ heaven 40/29/-1
|. _ _ help -67/-55/-16|. _ _ here 77/58/-22|. _ _ hide 48/35/-24|. _ _ high -24/-66/-2|. _ _ hollowed -12/57/0
|. _ _ hours 11/-39/-3|. _ _ house 8/60/-1|. _ _ how 37/40/4|. _ _ in 64/13/-45|. _ _ invisible -19/47/0
|. _ _ is -70/-56/-59|. _ _ it -48/-54/-26|. _ _ kitchen -35/-12/40|. _ _ knives -33/-27/64|. _ _ know -95/-59/6
|. _ _ locked 50/8/25|. _ _ losing -45/37/-2|. _ _ loved -4/42/0|. _ _ maarte 58/38/-6|. _ _ make 65/53/-8
|. _ _ makes -69/-94/13|. _ _ manage 51/19/0|. _ _ me 20/-5/92|. _ _ meet -31/-21/0|. _ _ memes -63/-68/0
|. _ _ mess 44/43/0|. _ _ message -43/-39/0|. _ _ mind 9/-31/-1|. _ _ minutes 57/38/-1|. _ _ miss 2/38/0
|. _ _ mistake -3/48/0|. _ _ more -21/-80/-19|. _ _ much 65/59/-2|. _ _ my 33/-2/33|. _ _ nahi -3/64/-2
|. _ _ new -50/-74/26|. _ _ nice -61/-21/63|. _ _ noise -30/67/0|. _ _ number 63/41/-2|. _ _ of 85/91/-24
|. _ _ off -7/-47/-6|. _ _ old -40/-13/-5|. _ _ on 75/20/-43|. _ _ one -10/-59/38|. _ _ only 44/48/-19
|. _ _ open 54/36/-2|. _ _ or -35/-58/-1|. _ _ outlived -24/53/0|. _ _ over -59/-107/-5|. _ _ own 23/42/-3
|. _ _ painful 84/55/0|. _ _ paramedic -2/-47/29|. _ _ passes 63/36/-1|. _ _ posts 32/23/42|. _ _ proud -7/-28/0
|. _ _ punching 54/24/-1|. _ _ put 88/54/-23|. _ _ read 59/22/31|. _ _ report -22/-50/43|. _ _ right 87/69/-2
|. _ _ running -15/43/0|. _ _ sad 23/-86/-5|. _ _ safe -27/-41/8|. _ _ saying 24/-58/28|. _ _ see -137/-87/-1
|. _ _ seems 30/35/0|. _ _ self -13/-30/0|. _ _ shake 47/44/0|. _ _ shaking 38/49/-1|. _ _ shame 0/38/0
|. _ _ since 13/50/-12|. _ _ sinking -8/53/0|. _ _ sit -5/57/0|. _ _ slapping 51/34/0|. _ _ smash 52/34/0
|. _ _ smother 38/36/-1|. _ _ started -55/-58/-1|. _ _ stash 47/42/0|. _ _ stomach 28/-27/0|. _ _ stopped -37/0/2
|. _ _ support -30/-56/60|. _ _ swerving 43/38/0|. _ _ tablet 48/25/0|. _ _ tena 57/41/0|. _ _ this 36/75/37
|. _ _ ticket 62/64/-7|. _ _ tied 57/45/-1|. _ _ time -11/21/-1|. _ _ times -39/-2/-1|. _ _ to 52/30/-5
|. _ _ track 36/65/0|. _ _ trapped 33/59/-2|. _ _ try -37/-41/-2|. _ _ trying -25/-58/-1|. _ _ up 29/15/-23
|. _ _ us 40/23/-3|. _ _ villain -2/60/0|. _ _ wait -40/-47/-3|. _ _ waiting 12/-18/0|. _ _ wanted -52/-57/0
|. _ _ waste 12/50/0|. _ _ wedding -18/-45/0|. _ _ went 0/50/-4|. _ _ what 56/-22/-3|. _ _ when -42/-103/-3
|. _ _ while -60/-35/-3|. _ _ wifi -25/-43/0|. _ _ winter -2/59/-15|. _ _ with -21/-65/-4|. _ _ worn -10/58/-1
|. _ _ worried -17/-24/39|. _ _ worry -42/-44/-1|. _ _ worth -32/16/0|. _ _ would -61/-9/-38|. _ _ written 0/30/-6
|. _ _ yesterday 48/26/0|. _ _ you -57/-10/36|. _ _ yourself -48/-39/0|. _ abused 51/24/43|. _ am -60/-5/49
|. _ and -5/-31/-43|. _ are 23/3/-43|. _ at 94/13/-9|. _ ate 72/12/-1|. _ attempt 105/82/-2|. _ attempted 77/59/-1
|. _ be 47/97/-3|. _ beaten 43/46/19|. _ belong 47/29/0|. _ body 73/78/-1|. _ bother 40/26/-1|. _ bottom -9/72/-1
|. _ box 63/72/0|. _ brain 21/37/-1|. _ bus 42/32/-1|. _ came -63/12/-6|. _ can 77/-7/38|. _ car -36/-56/-14
|. _ chapter -20/-63/-5|. _ clean 42/32/0|. _ close 38/28/-3|. _ comes -52/-7/-3|. _ could 63/-26/-9|. _ cry -35/88/-10
|. _ curtains -48/-64/0|. _ date 3/-52/-1|. _ day -43/-69/-11|. _ days 10/70/-8|. _ deep 74/55/-2|. _ diary 21/54/-5
|. _ did 49/80/-11|. _ died -81/-85/-7|. _ dm'd -27/-35/46|. _ do -59/-48/40|. _ does -66/-16/-2|. _ doing 56/43/0
|. _ drew -42/-38/0|. _ eating 27/51/0|. _ edge -73/-75/-3|. _ ended -73/-93/-3|. _ ends 13/42/0|. _ every 18/44/-2
|. _ everyone 40/16/-2|. _ everything 120/54/-1|. _ family'd -4/50/-4|. _ fear -23/-69/5|. _ feel 94/19/-16
|. _ fell -49/-100/-1|. _ fight 62/8/-11|. _ finished -38/-40/0|. _ fishing -20/-59/0|. _ for 68/6/-67
|. _ forcing 60/34/0|. _ forty 24/34/0|. _ full 84/58/-1|. _ get 114/58/-2|. _ girl -5/-13/49|. _ go -49/50/-6
|. _ google 55/39/0|. _ gran -37/-54/35|. _ grandmother -24/-19/30|. _ guy -8/-38/111|. _ has -33/-2/-51
|. _ headache -30/-40/-1|. _ heat -62/-55/-1|. _ helps -54/-2/0|. _ here -73/-26/14|. _ home 124/66/-1
|. _ how 118/130/-16|. _ i 59/36/90|. _ if 129/96/-12|. _ in 64/46/73|. _ inside -5/47/-1|. _ is 69/94/-84
|. _ keep 29/42/-7|. _ know -55/-51/-5|. _ let -17/61/-1|. _ life 81/100/-26|. _ lined 41/38/-4|. _ locked -36/-57/-1
|. _ look 19/55/0|. _ looking 27/53/-3|. _ lot 74/36/-5|. _ loud 39/44/0|. _ love -30/-30/-1|. _ made 17/-91/-4
|. _ make -62/-53/-4|. _ man 53/80/-13|. _ marriage 47/59/-1|. _ may 52/28/0|. _ me 78/40/-23|. _ mess -38/-59/0
|. _ messaged -26/-22/76|. _ might 69/64/-6|. _ mind 4/91/-3|. _ miss -67/-13/-4|. _ more -9/-60/-2|. _ my 69/50/-43
|. _ myself 100/100/-5|. _ nearly -44/-74/-1|. _ needs -46/60/-2|. _ obsess 43/46/0|. _ of 31/49/-21|. _ off 85/84/-8
|. _ old -17/-53/8|. _ only -4/101/-12|. _ our -8/-16/40|. _ out 2/-46/-10|. _ over 48/6/18|. _ pain -8/-44/0
|. _ phone -49/-80/-14|. _ picked 61/-23/-1|. _ promised -51/9/0|. _ quiet -26/-78/-2|. _ radiators -44/-46/0
|. _ ran -95/-78/-1|. _ real 10/-24/-12|. _ right -12/-20/-2|. _ round 30/23/-1|. _ rubbish -7/-47/-1|. _ safe 45/42/-2
|. _ saw -18/-21/49|. _ scars 20/79/-2|. _ see 76/67/-1|. _ sent -45/-54/89|. _ shift -38/-54/-2|. _ shoes -59/-59/0
|. _ should -21/34/2|. _ shouted -21/-62/0|. _ si 91/77/-1|. _ since -2/51/-6|. _ sit -16/53/0|. _ sleep -52/-50/-1
|. _ something 45/27/-2|. _ soul -2/71/-2|. _ squad -69/-70/-1|. _ staring 55/33/-2|. _ stops -51/-11/-3
|. _ stuff 26/10/-11|. _ sure 55/60/-3|. _ talk -44/-51/0|. _ tell -41/-68/-7|. _ this 24/79/-11|. _ threatened 8/16/63
|. _ throws 81/48/-10|. _ time 29/-22/-11|. _ to 94/65/-40|. _ too 98/90/-17|. _ tried 57/31/-3|. _ two -88/-31/-3
|. _ understands -26/34/-1|. _ up 103/96/-10|. _ upstairs -4/-5/57|. _ us 41/10/-1|. _ visits -74/1/0
|. _ wanted 28/58/-1|. _ was -37/-57/17|. _ way 10/-84/-16|. _ weedkiller 39/57/0|. _ went -43/-52/-6|. _ when 5/-40/-1
|. _ who 81/39/-3|. _ with 43/28/-51|. _ world 52/33/-1|. _ worth 36/17/-1|. _ would 101/132/-46|. _ yourself -52/-42/0
|. am 103/109/-3|. anyone 103/37/-1|. as -75/-67/-4|. at 89/66/-6|. ate -18/-54/0|. attacking 60/52/-2
|. attempt 66/35/-1|. bag 45/28/0|. be 106/73/-5|. be with 40/31/0|. because 70/54/-1|. because i 61/45/-1
|. been 118/152/-38|. been HARM 72/44/-18|. before -13/49/0|. being 130/73/-19|. being DEAD 73/35/-1
|. being abused 35/26/-5|. black 10/57/-2|. bloke -32/-26/66|. bored -55/-45/-1|. bored to -60/-50/-1
|. bought MEANS 31/31/-5|. bowled -5/-48/0|. boy 23/-27/80|. brain DEAD -32/-38/0|. bullet 28/7/-1|. bullet in 40/21/0
|. by 109/106/-7|. by time 67/83/-7|. bye . 36/-23/-2|. calm 72/35/0|. came 81/68/-6|. can -42/-18/20|. car -45/-53/-1
|. catching 41/42/0|. catching bus 41/42/0|. checked 20/53/-1|. chef 6/-3/33|. chose 26/18/-1|. chose how 26/18/-1
|. cleaned -6/-51/-1|. close 42/32/-2|. could -45/-67/-21|. craving 44/17/-1|. crossword -26/-24/0|. days are -24/56/0
|. deadlines -49/-52/0|. dear 55/54/0|. dem 38/21/0|. dem WANT 38/21/0|. dentist -15/-72/0|. deserve 36/17/0
|. despair -8/69/0|. did -46/-67/-16|. did NEG -52/-56/-2|. died and 42/32/0|. do 2/56/-38|. do NEG -51/-38/-32
|. do something 35/20/-1|. do you -40/-18/0|. dog -50/1/-24|. doing 72/54/-6|. doing hundred 36/20/0|. downed 77/61/-1
|. downed MANY 53/43/0|. drank 49/60/-4|. each -3/50/0|. error -59/2/0|. error MANY -59/2/0|. escape 54/36/-2
|. every 17/48/-7|. everyone -33/92/-18|. everyone SAY 45/30/-2|. everything -25/180/-19|. everything hurts -53/27/0
|. everything i -67/23/-2|. feel 56/125/-6|. feel KILL 44/31/0|. feeling 23/21/-19|. feeling DEATH 45/30/-11
|. fell -48/-44/-1|. find 38/29/0|. first -2/-42/-3|. five -62/0/0|. flu -33/-44/0|. for real -32/-50/-10
|. found 26/9/34|. fresh 56/51/-3|. fresh cuts 56/51/-3|. future -48/34/0|. gas 45/40/0|. gas is 46/47/0|. get 50/4/-1
|. getting 63/33/-7|. getting beaten 45/28/-7|. girl 57/0/41|. glad -90/-61/0|. glad to -71/-62/0|. go -75/-73/-1
|. go DIE -77/-70/-1|. god -3/61/-3|. goodnight -2/-29/0|. got MEANS 101/114/-5|. guilt -67/41/-1|. guy 66/36/29
|. had MANY 33/34/0|. happy -111/-121/0|. hate -2/37/-1|. hate myself -36/8/0|. hate that 51/20/0|. have 56/42/-7
|. have DEATH 39/30/-1|. have NEG -69/-63/-2|. have to 51/40/-1|. having 59/41/-2|. having DEATH 41/33/-2
|. help -38/-47/-21|. help , -51/-52/-21|. here 39/45/-3|. hiding 81/77/-5|. hiding in 42/37/-1|. hope 115/47/-3
|. hope i 64/26/-2|. hope to -20/-33/0|. hopelessness -32/106/0|. hose 37/22/-1|. hose on 37/22/-1|. house -72/66/3
|. house is -65/78/-1|. how -27/-68/51|. how do -52/-32/47|. how to -17/-33/42|. hunger -54/-46/0
|. hunger WANT -52/-46/0|. i 1/32/-80|. i END -42/-48/0|. i HARM 81/89/-11|. i HARMED 103/79/-2|. i JUMP -29/-57/-2
|. i KILLED -62/-73/-1|. i LETTER -13/-59/-3|. i LIVE -44/-72/3|. i NEG -83/-12/-2|. i PAST -75/61/0|. i SAY 84/78/-37
|. i TAKE 96/35/-13|. i THINK 89/34/74|. i WAKE -25/-27/0|. i WANT -16/-43/-22|. i am -24/-52/51|. i ate 75/24/-1
|. i attempted 77/59/-1|. i belong 47/29/0|. i can 50/-29/-24|. i could 75/-9/-1|. i cry -45/86/-9|. i ended -34/-57/-1
|. i fear -23/-69/5|. i fell -43/-96/0|. i get 69/35/-2|. i google 55/39/0|. i have 32/-19/-15|. i hope 67/-31/0
|. i know -53/-40/-5|. i laughed -59/-40/0|. i let -12/56/0|. i love -30/-29/-1|. i might 69/64/-6|. i miss -67/-13/-4
|. i obsess 43/46/0|. i on 34/29/-1|. i picked 29/11/-1|. i promise -138/0/0|. i promised -51/9/0|. i saw -18/-21/49
|. i see 16/59/-1|. i should 29/70/-3|. i sit -16/53/0|. i threw -53/-50/0|. i wanted -80/-15/0|. i was -51/-107/-5
|. i went -29/-32/0|. i would -63/-62/-4|. if HE 64/23/15|. if i -132/-36/-16|. in -45/45/-10|. injected 47/33/0
|. insurance -61/-33/0|. is it -2/-38/11|. is that 51/55/0|. it -127/-44/-15|. it LETTER 104/62/0|. it does -40/3/0
|. it hurts -66/-9/-4|. it'll 57/42/-1|. it'll look 54/41/-1|. keep 86/79/-4|. keep staring 54/32/-2
|. killer -41/-45/-1|. kitchen -34/-82/0|. lad -26/-44/80|. lake -32/-30/0|. left 60/42/-7|. let -56/-83/-1
|. let us -52/-42/0|. life -28/3/-5|. life has -33/46/-1|. loneliness 0/59/0|. losing 136/80/0|. lowkey 1/31/-1
|. make 82/-19/-3|. man 100/50/28|. may 58/38/-2|. me -39/-89/20|. medications 109/82/-1|. meh -39/-43/0
|. meh . -39/-43/0|. member -28/-53/55|. mera -4/47/116|. mixed -28/-52/-1|. mondays -64/-72/0|. mood MANY -56/-41/-4
|. must 28/43/0|. my -106/-68/175|. my DEATH 99/64/-16|. my FRIEND -78/-90/31|. my KIN -36/-46/-44
|. my LETTER 52/23/-13|. my LIVE -4/37/-1|. my PAST 93/50/-3|. my PLAN 70/61/-13|. my attempt 105/82/-2
|. my body 73/78/-1|. my brain 21/37/-1|. my family'd -4/50/-4|. my gran -37/-64/35|. my grandmother -24/-19/30
|. my guy 2/-32/43|. my life 24/128/-26|. my man 65/68/-7|. my mind 4/91/-3|. my old -10/-32/15|. my phone -44/-75/-13
|. my scars 23/52/-2|. my shoes -34/-37/0|. my soul -2/71/-2|. nah -63/-49/-26|. nearly 49/59/-1|. necked 83/66/0
|. necked lot 51/37/0|. nurse -35/-63/20|. obsessed 69/70/-2|. obsessed with 69/70/-2|. off -67/-41/0
|. off to -66/-42/0|. old -20/-75/-12|. on 163/131/-11|. on HIGH 69/66/-4|. one 65/17/88|. one less 18/38/-1
|. one round 35/30/0|. only 123/87/-6|. our -64/-63/62|. over -64/-108/-4|. pain -28/-39/-3|. parked 20/35/0
|. parked at 20/35/0|. part 9/43/-5|. part of 9/43/-5|. passive 45/42/0|. passive si 45/42/0|. phone -57/-43/-1
|. please 90/20/10|. please HE 44/51/-24|. please check -23/-21/54|. please do 58/16/-2|. please tell -60/-98/-6
|. popped 35/15/-2|. popping 38/4/-1|. popping MANY 46/36/0|. pray 50/43/-1|. prefer 43/38/-1|. prefer to 43/38/-1
|. pregnant -37/-37/0|. promised 67/21/0|. proud -27/-54/0|. railway 41/21/0|. railway SOURCE 40/24/0
|. reading -62/-80/-31|. relief . -72/-56/0|. relieved 46/9/0|. relieved if 46/9/0|. remember 45/25/0
|. remember me 45/25/0|. report -25/1/58|. rest in -16/-30/-3|. rock -9/72/-1|. rock bottom -9/72/-1|. room 44/37/0
|. roped -25/-39/0|. ruined -35/13/0|. sad -41/-51/-3|. sad MANY -8/59/0|. safe -38/-71/0|. safe . -40/-71/0
|. sat on 38/48/0|. scripting -24/-38/0|. scripting helps -24/-38/0|. see 134/74/-2|. sertraline 41/22/0
|. silence -22/33/0|. silence in -22/33/0|. since 63/108/-9|. sitaki 57/41/0|. sitting 66/53/-12|. slay -34/-40/0
|. sleep -32/-29/-6|. slept -24/-38/-1|. slicing 40/48/0|. slicing my 40/48/0|. some -40/64/-3|. some days -54/18/-2
|. sometimes -35/16/-18|. sometimes i -35/16/-18|. sorry -26/-49/-9|. sorry . -32/-48/0|. stalker 44/29/-1
|. standing 48/68/-6|. standing near 29/34/0|. standing on 27/35/-5|. started 31/41/-3|. stepfather 51/49/0
|. such -11/-44/0|. tell 75/61/-25|. tell my 30/39/-18|. thanks -19/-53/-4|. that -111/-97/-18|. that SOURCE -13/65/-6
|. that i 63/38/-2|. that is 23/-32/-5|. thirty 22/38/0|. this -50/-67/12|. this heat -59/-52/-1|. this is 139/88/-41
|. this life 46/39/0|. those -47/-35/-3|. those THINK -47/-35/-3|. throw 45/45/0|. throw myself 45/45/0|. time 42/50/-1
|. to 4/1/-2|. to KILL 53/32/0|. to be -44/25/0|. toes 47/45/0|. toes over 47/45/0|. too -55/-21/-9
|. trafficked 62/52/0|. trapped -23/36/-1|. tried 49/44/-2|. tried to 60/51/-2|. try 60/32/0|. trying 37/-4/-2
|. trying NEG 43/33/-1|. twelve -43/-84/0|. twelve hour -50/-44/0|. two 35/-39/-5|. urges 46/44/-2|. urges to 45/43/-2
|. user -47/-57/95|. villain -30/-55/-3|. waiting 27/68/-21|. was 125/87/-1|. was my 35/26/0|. watched -53/-61/-10
|. water -71/-24/-2|. we -66/-65/2|. weighed -28/-28/0|. weighed myself -28/-28/0|. what -34/44/24|. what is 8/26/11
|. what stops 46/8/-3|. when -66/-42/-5|. where -48/-56/-1|. which 50/57/-10|. who -74/9/29|. why 62/140/-40
|. why bother 40/26/-1|. why do -22/-7/-20|. why should 66/15/-1|. wifi -30/-55/-1|. wifi is -15/-35/0
|. woman -18/-46/37|. world -18/12/-2|. worried -54/-41/80|. worried PLAN -27/-24/77|. would 9/-24/-1
|. would KILL -32/-14/0|. would have 42/17/0|. wrote LETTER 50/45/-40|. you -77/-68/-9|. you were 41/44/0
|. zero -52/-35/0|10 -2/-39/-11|14 -76/-63/-8|15 -42/-14/41|20th 32/37/0|24 59/36/1|3 41/62/22|30 -14/-65/-8
|404 -59/2/0|4th 20/81/-1|4th and 11/44/-1|5 -20/-82/-4|5k -32/-38/0|5k _ _ . -32/-38/0|60 69/56/-3|9 17/56/-8
|ANYMORE 64/73/-18|ANYMORE , 9/60/-7|ANYMORE , HE 27/14/-2|ANYMORE THINK -60/0/0|ANYMORE THINK PLAN -60/0/0
|ANYMORE _ . 49/54/18|ANYMORE _ HE 25/-14/-2|ANYMORE _ PLAN -60/0/0|ANYMORE _ _ . 48/71/18|ANYMORE _ _ DIE -66/1/-4
|ANYMORE _ _ END -38/0/0|ANYMORE _ _ KILL -72/1/0|ANYMORE _ _ LIVE 126/6/0|ANYMORE _ _ are 27/14/-2
|ANYMORE _ _ be 29/2/0|ANYMORE _ can -64/52/0|ANYMORE _ i 18/65/-12|ANYMORE able 45/7/0|ANYMORE able to 45/7/0
|BETTER -89/39/-21|BETTER . 56/56/-8|BETTER . . 19/50/-8|BETTER DEAD 81/55/0|BETTER DEAD . 81/55/0|BETTER NEG -38/55/-4
|BETTER SOON -9/-58/0|BETTER _ . -21/-87/-26|BETTER _ DEAD 65/23/26|BETTER _ NEG -49/-29/-1|BETTER _ _ . -38/-52/10
|BETTER _ _ HIM -28/-71/17|BETTER _ _ did -20/-57/0|BETTER _ _ do 49/12/-1|BETTER _ _ had 37/18/-2
|BETTER _ _ i 61/14/-4|BETTER _ i 123/23/-18|BETTER _ if 47/23/0|BETTER _ me -23/64/0|BETTER if 68/44/-1
|BETTER if i 68/44/-1|BETTER off 0/60/6|BETTER off DEAD 65/23/26|BETTER off NEG -47/-30/0|BETTER thing -19/-40/-1
|BETTER with 11/57/18|BLEED 110/60/-45|BLEED NEG 59/25/0|BLEED NEG END 40/13/0|BLEED _ . 76/46/22|BLEED _ END 40/13/0
|BLEED _ _ . 129/106/36|BLEED _ _ can 55/22/0|BLEED _ _ this -40/-42/0|BLEED _ i 86/73/-1|BLEED _ with -40/-42/0
|BLEED and 40/15/0|BLEED and i 36/14/0|BLEED edge -55/-45/0|BLEED money -40/-42/0|BLEED money with -40/-42/0
|BLEED out 60/85/0|BLEED out . 22/33/0|BLEED pressure -77/-66/-2|BODY 90/63/36|BODY , 46/34/-8|BODY . 48/40/49
|BODY . . 33/21/49|BODY _ BLEED 48/60/-2|BODY _ DEAD -48/-50/-1|BODY _ HARM 65/62/12|BODY _ SOON 34/47/-9
|BODY _ WORK 28/36/0|BODY _ _ . 68/59/21|BODY _ _ SAY 40/42/-1|BODY _ _ me -53/-60/0|BODY _ after 25/39/0
|BODY again 65/56/0|BODY are DEAD -40/-40/0|BODY at -45/-58/0|BODY day -155/-141/-3|BODY day . -97/-82/-1
|BODY is 60/35/-4|BODY on -52/-54/0|BODY open 56/70/0|BODY open . 36/38/0|BODY with 54/53/-1|BURDEN -66/102/-15
|BURDEN . 49/59/1|BURDEN . . 36/58/1|BURDEN _ _ KIN -26/48/-8|BURDEN _ my -48/82/-12|BURDEN for -13/31/-1
|BURDEN for my -3/28/-1|BURDEN i 15/-47/0|BURDEN to -40/55/-3|BUT . 32/74/-3|BUT . . 32/74/-3|BUT DIE -3/45/-1
|BUT NEG -70/-86/0|BUT SOON 0/64/0|BUT _ . -9/62/-8|BUT _ WANT 22/52/-13|BUT _ _ . 12/-13/-18|BUT _ _ MANY 44/26/-1
|BUT _ _ NEG -188/6/22|BUT _ _ PLAN 46/22/0|BUT _ _ this -41/3/0|BUT _ _ to 118/67/-12|BUT _ do -34/-11/20
|BUT _ don -26/-70/0|BUT _ of 30/56/-4|BUT _ one -4/-47/-3|BUT i 42/23/28|BUT i WANT 65/51/-13|BUT i do -34/-11/20
|BUT it -37/-81/-1|BUT my 13/-47/0|BUT sad -3/56/0|BUT sad . -3/56/0|BUT to 63/4/0|DEAD 10/-64/-69|DEAD , 66/11/-9
|DEAD . 90/86/47|DEAD SOON 97/97/0|DEAD SOON . 96/98/0|DEAD TIRED -24/-57/-1|DEAD _ , -32/-14/-1|DEAD _ . 95/65/36
|DEAD _ HIM -19/75/-2|DEAD _ MANY 29/93/0|DEAD _ SOON 65/78/-2|DEAD _ _ . 42/18/21|DEAD _ _ another -32/-34/0
|DEAD _ _ is 49/51/-1|DEAD _ i -18/104/-12|DEAD _ me -17/-46/0|DEAD _ since -3/47/0|DEAD after -68/-63/-1
|DEAD again -59/-43/-2|DEAD already 24/40/0|DEAD and 56/43/-10|DEAD and i 41/72/-8|DEAD by 112/81/-1
|DEAD inside -46/41/-1|DEAD inside since -3/47/0|DEAD is 45/30/-1|DEAD one 22/45/0|DEAD one . 22/45/0
|DEAD to me -18/-47/0|DEATH 108/54/48|DEATH , 41/31/12|DEATH , WORK 41/26/0|DEATH , my 1/-22/50|DEATH . 122/121/83
|DEATH . . -6/-23/59|DEATH . i 77/67/-3|DEATH ANYMORE -44/16/-2|DEATH ANYMORE , 32/16/-2|DEATH ANYMORE . -76/0/0
|DEATH BUT 22/50/-12|DEATH LETTER -27/-16/1|DEATH LETTER in 38/26/36|DEATH LETTER is 41/45/-1|DEATH PAST -60/6/16
|DEATH SOON 20/35/-1|DEATH SOON . 19/38/-1|DEATH SOURCE -9/-14/44|DEATH SOURCE . -40/-6/44|DEATH THINK 9/59/-24
|DEATH THINK . 65/67/-6|DEATH THINK SOON -7/-33/0|DEATH THINK are 36/27/-2|DEATH THINK in -69/-35/0
|DEATH _ . 104/102/30|DEATH _ BETTER 42/43/0|DEATH _ MANY 86/63/-19|DEATH _ WANT -1/48/-2|DEATH _ WORK 62/56/-1
|DEATH _ _ . 119/91/-1|DEATH _ _ FOOD 24/30/-1|DEATH _ _ GONE -35/-30/18|DEATH _ _ HE 24/9/-5|DEATH _ _ NEG 62/25/-9
|DEATH _ _ SAY 43/42/-4|DEATH _ _ am -44/-33/62|DEATH _ _ behind -44/-56/0|DEATH _ _ day 52/20/0|DEATH _ _ for 33/79/-1
|DEATH _ _ is 102/41/16|DEATH _ _ me -83/-67/0|DEATH _ _ since 40/52/-1|DEATH _ _ this 33/54/0|DEATH _ _ to -34/-27/-16
|DEATH _ _ what -43/-44/8|DEATH _ and 83/84/-6|DEATH _ as -79/-11/-1|DEATH _ at -36/-32/-1|DEATH _ i 18/-17/70
|DEATH _ in -49/-46/31|DEATH _ me -35/-50/-6|DEATH _ my 85/12/2|DEATH _ of 34/45/-15|DEATH _ only 94/39/-1
|DEATH _ this -56/-72/0|DEATH _ to -21/-26/-3|DEATH again 74/26/-13|DEATH and 66/-23/32|DEATH at 3/50/-15
|DEATH because 43/45/-15|DEATH because of 43/45/-15|DEATH every 76/29/-1|DEATH every day 59/21/0|DEATH feels 44/11/0
|DEATH for 46/19/-4|DEATH if -46/-42/71|DEATH in my -12/-66/0|DEATH is 65/9/-13|DEATH is BETTER 42/43/0
|DEATH of -112/-124/-5|DEATH of me -57/-70/-1|DEATH on my 43/53/-1|DEATH prevention -111/-137/-15|DEATH since 91/27/-18
|DEATH squad -97/-91/-1|DIE 91/32/-19|DIE , 51/29/-6|DIE , NEG 56/32/-1|DIE , SOON 48/22/0|DIE , i -27/-32/-9
|DIE . 118/132/48|DIE . . 21/-9/48|DIE . NEG 57/19/0|DIE LAUGH -32/52/0|DIE LAUGH . -32/52/0|DIE NEG 20/-54/-5
|DIE SOON 117/147/-9|DIE SOON , 27/23/0|DIE SOON . 40/57/-1|DIE SOON is 41/27/0|DIE _ , 80/122/-2|DIE _ . 163/111/21
|DIE _ HE 91/76/-35|DIE _ NEG 94/64/-2|DIE _ ONPURPOSE -31/-41/0|DIE _ SOON -45/-54/-8|DIE _ WANT -34/56/0
|DIE _ _ , -119/-58/-12|DIE _ _ NEG -66/-24/0|DIE _ _ PLAN 75/46/-1|DIE _ _ WANT -153/-23/-8|DIE _ _ am -30/-98/50
|DIE _ _ is 65/21/0|DIE _ _ my 66/63/-1|DIE _ _ saw -41/-33/1|DIE _ _ sleep 55/27/0|DIE _ _ to -88/7/0
|DIE _ and 72/58/-4|DIE _ be 47/28/0|DIE _ for 51/38/0|DIE _ hate -33/7/0|DIE _ i -41/1/20|DIE _ know -22/-42/0
|DIE _ laugh -23/-48/0|DIE _ me -14/-55/31|DIE _ my 57/21/48|DIE _ our 36/55/0|DIE _ real 48/54/0|DIE _ see -53/-28/0
|DIE _ this -66/-23/-1|DIE again -21/-37/0|DIE and 32/32/0|DIE and HE 46/29/-18|DIE and i -26/-2/33
|DIE and it -61/-33/-1|DIE are -23/-34/0|DIE before 79/51/-1|DIE for -120/-123/-35|DIE for . -79/-84/-6
|DIE for real 41/48/0|DIE from -33/-50/-1|DIE i -50/-18/-2|DIE if -91/-83/-3|DIE if HE -29/-26/0|DIE in my 58/29/0
|DIE is 56/46/-1|DIE left -62/-47/0|DIE much 81/20/0|DIE much . 81/20/0|DIE of -111/-132/-6|DIE on -60/-53/51
|DIE on ONPURPOSE -31/-41/0|DIE on our 36/55/0|DIE please 53/52/-1|DIE quietly 40/44/0|DIE right -38/-42/0
|DIE right SOON -38/-42/0|DIE since 57/30/-1|DIE this 79/68/0|DIE to -78/-72/-1|DIE to know -22/-42/0|DIE would 46/28/0
|DIE would be 46/28/0|END 40/-18/-16|END , 28/-4/-1|END . 27/93/-31|END HARM -73/-39/-26|END HARM . -16/34/-19
|END HARM myself -53/-28/0|END LIVE -33/23/-1|END LIVE . -50/18/-1|END MANY 83/38/-2|END MANY of 69/33/-1
|END _ . 67/62/-11|END _ SOON 59/55/-16|END _ WORK -78/-80/-1|END _ _ , -55/25/-8|END _ _ . 58/68/9
|END _ _ HIM -53/-55/8|END _ _ TAKE 57/61/-2|END _ _ day -45/-36/0|END _ _ do -8/-48/-1|END _ _ in 39/44/-1
|END _ _ it 23/34/11|END _ _ life 74/52/-1|END _ _ my -80/-53/-5|END _ _ this 50/30/-5|END _ _ with -36/-47/-2
|END _ for 52/70/0|END _ it -8/52/-2|END _ life 113/130/46|END _ me 102/30/-1|END _ my 29/68/-16|END _ myself -60/-42/0
|END _ of 83/72/-3|END _ own 54/36/-1|END _ pain 47/34/-2|END _ series -10/-50/0|END _ subscription -44/-34/-3
|END _ this 66/28/-3|END _ to 54/18/-3|END _ with -118/-110/-11|END _ world -13/-57/0|END being 42/56/-2
|END call -51/-36/0|END crying -65/49/17|END crying . -13/25/27|END everything 88/32/-3|END everything . 56/15/-2
|END i 53/36/0|END it 138/138/74|END it , 37/42/36|END it . 83/80/21|END it MANY 59/22/2|END it with -96/-78/-10
|END life 39/42/-1|END life . 37/33/-1|END me 3/-77/-23|END me , -52/-59/-2|END me . 41/5/0|END my 18/32/-9
|END my life 99/176/-6|END my own 54/36/-1|END my subscription -40/-29/0|END myself 77/49/-6|END myself . 42/35/0
|END of -117/-73/-16|END of world -13/-57/0|END that -21/-48/0|END with me 38/8/-1|FEAR -3/51/96|FEAR . 51/43/-7
|FEAR . . 50/41/-7|FEAR _ . 70/58/8|FEAR _ DEATH -36/-46/-4|FEAR _ HIM -36/-49/39|FEAR _ KIN -27/-52/26
|FEAR _ LETTER -34/-18/-27|FEAR _ _ . 70/22/5|FEAR _ _ DEATH -59/-75/-2|FEAR _ _ LETTER -71/-58/32
|FEAR _ _ NEG -45/-19/0|FEAR _ _ life 73/57/-6|FEAR _ my 92/43/8|FEAR _ to -55/-71/-1|FEAR for -16/-53/67
|FEAR for HIM -36/-49/39|FEAR for my 37/16/15|FEAR me -75/-91/61|FEAR my -38/-62/36|FEAR my KIN -37/-61/36
|FEAR of 105/64/-11|FEAR of DEATH -31/-41/-1|FEAR of DIE -48/-23/-5|FOOD -161/-210/-52|FOOD . -59/-86/-10
|FOOD . . -44/-57/-10|FOOD _ . 9/57/-12|FOOD _ _ . -72/-78/-32|FOOD break 43/41/0|FOOD break . 26/27/0
|FOOD for 77/47/-2|FOOD in -26/-54/-2|FRIEND -70/-96/151|FRIEND , 58/47/7|FRIEND , i 51/35/26|FRIEND . 105/123/-45
|FRIEND . . 73/61/-45|FRIEND HARM -106/-72/49|FRIEND HIT 30/47/-9|FRIEND HIT me 30/47/-9|FRIEND KILLED 49/54/0
|FRIEND SAY -70/-13/-48|FRIEND SAY i -54/0/0|FRIEND _ DEATH -64/-55/22|FRIEND _ HE -50/-56/-2|FRIEND _ HIGH -11/-11/39
|FRIEND _ THINK -11/-23/41|FRIEND _ WANT -14/67/23|FRIEND _ _ . -44/3/36|FRIEND _ _ DIE -50/-26/34
|FRIEND _ _ PLAN 83/59/14|FRIEND _ _ WANT -45/32/4|FRIEND _ _ home -21/-36/41|FRIEND _ _ i -30/-94/4
|FRIEND _ _ me 71/17/-3|FRIEND _ at -20/-24/41|FRIEND _ i 47/79/22|FRIEND _ me 48/44/-1|FRIEND _ to -30/-20/51
|FRIEND abused -23/-25/48|FRIEND feels -24/-61/39|FRIEND from -31/-22/41|FRIEND i 58/44/-44|FRIEND is 7/-36/-16
|FRIEND is THINK -12/-23/41|FRIEND wants -30/-18/37|FRIEND wants to -30/-18/37|FRIEND who -20/-48/3
|FRIEND would 20/18/-6|GAME -49/-90/-18|GAME . . -59/-48/-1|GAME . i 70/38/0|GAME _ . -104/-66/-3|GAME _ _ . -84/-63/-7
|GAME _ _ WANT 61/29/0|GAME _ and -23/-58/5|GAME _ i 78/54/-1|GAME i -63/-56/0|GONE -39/35/-29|GONE , 42/-4/-34
|GONE , and 41/12/0|GONE . 38/25/21|GONE HIM -57/-69/14|GONE SOON 22/59/0|GONE _ , -56/-19/0|GONE _ . -40/37/3
|GONE _ _ . 65/37/27|GONE _ _ DIE 54/10/-7|GONE _ _ for -36/-53/0|GONE _ and 92/22/-10|GONE _ beach 17/-17/0
|GONE _ life 35/29/0|GONE _ world 47/38/-1|GONE and 58/39/-15|GONE by 33/16/0|GONE for -92/-40/-6|GONE in -1/20/-6
|GONE into -34/-65/0|GONE me -52/-50/0|GONE out -7/50/0|GONE this 97/69/-2|GONE two 49/14/0|GONE two PAST 49/14/0
|HARM 68/7/6|HARM . 110/104/55|HARM . . 33/77/62|HARM BUT 39/44/0|HARM BUT i 42/46/0|HARM HE 84/70/-1|HARM KIN 34/13/6
|HARM KIN . 33/10/6|HARM MANY -58/33/0|HARM SOON . 45/28/-5|HARM TAKE -77/-45/-2|HARM _ . 148/104/74
|HARM _ BODY 62/85/28|HARM _ KIN 159/116/19|HARM _ SOON -7/60/1|HARM _ _ . 19/47/52|HARM _ _ NIGHT 47/38/17
|HARM _ _ PAST 43/10/0|HARM _ _ SOON -62/-40/8|HARM _ _ WORK 47/49/0|HARM _ _ at -94/-81/-4|HARM _ _ before 33/42/0
|HARM _ _ did 39/45/0|HARM _ _ fringe -51/-41/-6|HARM _ _ i 45/-14/-13|HARM _ _ in -57/-49/-5|HARM _ _ it 59/49/52
|HARM _ _ my -4/-36/-5|HARM _ _ of -68/-57/-2|HARM _ _ shower 88/75/0|HARM _ _ slack -40/-50/0|HARM _ _ that -49/-20/0
|HARM _ and -68/-75/-4|HARM _ at 29/68/-1|HARM _ bad 58/60/-1|HARM _ bangs -64/-41/0|HARM _ chest 49/11/0
|HARM _ deep 56/56/-4|HARM _ fringe -57/-54/-38|HARM _ get -14/-45/0|HARM _ i 88/67/2|HARM _ nails -38/-50/-1
|HARM _ of 44/41/12|HARM _ on -42/-58/20|HARM _ shaving -71/-67/0|HARM _ some -40/-50/0|HARM _ staff 49/60/-3
|HARM _ too -39/-50/-2|HARM _ with 62/44/-4|HARM after 48/32/0|HARM again 70/90/21|HARM and -8/10/50
|HARM anyone 55/-4/-3|HARM anyone . 21/-58/-3|HARM deep 53/64/0|HARM deep . 27/36/0|HARM ended 55/17/-2
|HARM flowers -34/-52/-1|HARM for 59/21/-1|HARM from -51/-51/-13|HARM grass -52/-45/-1|HARM grass . -43/-33/0
|HARM in staff 49/60/-3|HARM it -23/-48/-1|HARM me . 75/36/-14|HARM me right -60/-56/0|HARM my -31/-44/-41
|HARM my BODY 89/126/-7|HARM my KIN 159/117/-10|HARM my bangs -64/-41/0|HARM my chest 49/11/0|HARM my nails -38/-50/-1
|HARM myself -61/-32/-9|HARM myself , -97/3/-1|HARM myself . -65/-34/-2|HARM myself again 8/47/0
|HARM myself shaving -71/-67/0|HARM myself with 49/48/0|HARM onions -10/-50/0|HARM out -38/-45/0|HARM to 70/61/32
|HARM to get -14/-45/0|HARM too 53/52/-4|HARM too deep 50/50/-4|HARM up 60/37/18|HARMED , 45/61/0|HARMED . 53/-13/-1
|HARMED . HARM 55/10/0|HARMED HARM 32/56/-2|HARMED HARM . 32/56/-2|HARMED _ . 64/59/-10|HARMED _ HARM 48/14/20
|HARMED _ HE -50/-30/25|HARMED _ _ . 73/-3/-7|HARMED _ _ SOON 46/18/0|HARMED _ on -35/-50/0|HARMED and 5/43/30
|HARMED and HARM 21/32/-3|HARMED myself -25/-57/0|HARMED myself on -35/-50/0|HARMED on -94/-142/-13|HE -68/-73/166
|HE . 52/57/-23|HE . . 52/57/-23|HE DEATH -43/-34/3|HE HARM -63/-36/-14|HE HIT 0/40/-49|HE HIT ones 53/47/0
|HE HIT us 47/41/-18|HE LETTER 93/64/-69|HE LETTER send -41/-45/0|HE LOW -30/-48/0|HE PAST -45/-23/1
|HE PAST to -45/-22/1|HE SAY . 59/86/-20|HE SAY do 61/38/-1|HE SAY i -74/-54/9|HE SAY if -56/-42/11|HE SAY it 21/71/9
|HE SAY me -45/-18/19|HE TAKE 31/11/62|HE TAKE my 54/45/15|HE WANT -26/-36/-17|HE WANT to -36/-62/-36|HE _ , 0/67/-59
|HE _ . 65/117/-8|HE _ DEATH -86/-83/-3|HE _ DIE -69/-55/-42|HE _ HIM -28/-47/-37|HE _ HIS 66/29/20|HE _ KILL 26/26/-2
|HE _ KIN 46/30/-16|HE _ LIVE -53/-55/2|HE _ MEANS 44/31/-62|HE _ NEG -133/-94/109|HE _ PAST 147/86/-3
|HE _ PLAN 39/36/64|HE _ SAY 59/15/16|HE _ SOON 52/39/-2|HE _ _ . 129/109/37|HE _ _ DEATH -52/-63/80
|HE _ _ END -16/-26/54|HE _ _ FOOD -3/44/0|HE _ _ HE -49/-44/18|HE _ _ HIM -70/-50/8|HE _ _ HIMSELF -7/-13/51
|HE _ _ KILL 49/42/-29|HE _ _ KIN 78/89/-8|HE _ _ LIVE -25/-48/46|HE _ _ MANY 11/-30/49|HE _ _ NEG -22/-53/1
|HE _ _ PAST -57/-25/-14|HE _ _ PILLS -39/-80/49|HE _ _ SOON 55/66/-12|HE _ _ WANT -136/-75/70|HE _ _ again 56/68/9
|HE _ _ am 2/36/-14|HE _ _ and -20/-53/93|HE _ _ at -8/-55/-15|HE _ _ be -86/-101/59|HE _ _ door 79/58/-18
|HE _ _ every 43/9/-14|HE _ _ have 93/50/-8|HE _ _ hear -20/-36/-8|HE _ _ home 10/37/-3|HE _ _ house 45/41/1
|HE _ _ i 64/54/12|HE _ _ in 51/-3/-43|HE _ _ is 32/74/-8|HE _ _ keys 35/59/-12|HE _ _ know 91/74/-24
|HE _ _ leftovers -18/-51/0|HE _ _ me 133/163/-116|HE _ _ my 90/93/-102|HE _ _ us 46/71/-22|HE _ _ what 53/60/-10
|HE _ _ when 67/55/-9|HE _ _ where 59/37/-12|HE _ ask -46/6/0|HE _ at 57/19/18|HE _ been 67/32/-21
|HE _ coming 84/91/-55|HE _ do 59/25/-37|HE _ here 36/71/-21|HE _ if -56/-42/11|HE _ in 44/40/-31|HE _ it 48/39/34
|HE _ me 84/87/-20|HE _ my 9/72/-89|HE _ ones 53/47/0|HE _ only -9/-8/48|HE _ put -27/-45/-1|HE _ send -41/-45/0
|HE _ telling -87/-10/15|HE _ that -74/-86/-26|HE _ to -64/-117/58|HE _ us 72/43/-19|HE _ was -26/-36/5
|HE are HIT -32/-34/0|HE broke 75/60/-9|HE broke in 49/50/-8|HE can -26/-20/29|HE can NEG -61/-66/38|HE comes 61/45/-1
|HE crashed 40/70/-1|HE did 41/31/-14|HE does 39/-21/10|HE does NEG 59/27/8|HE else -22/66/-11|HE forgot -51/-36/-22
|HE gets 36/32/-6|HE hurts 55/37/0|HE hurts me 56/38/0|HE i -4/-45/5|HE in -19/-21/80|HE is 66/49/12
|HE is NEG -82/-99/37|HE is PAST 63/53/-3|HE is PLAN 59/44/32|HE is been 67/19/-23|HE is coming 22/47/-54
|HE is drunk 58/42/-16|HE is only -8/-5/42|HE keep -57/3/4|HE keep telling -84/0/0|HE kills -33/-40/48
|HE knows 47/42/-7|HE laughed 57/44/0|HE left 10/72/-9|HE passed 5/101/-1|HE saw -26/-25/-9|HE sees -78/-75/10
|HE sent -45/-36/66|HE shouts 31/38/-9|HE talk 51/75/-7|HE to -63/-39/6|HE wants -62/-63/44|HE wants to -51/-43/52
|HE was -34/41/79|HE who 11/-33/7|HE would -59/-17/54|HE would ask -46/6/0|HE would be -85/-14/14|HE wrote -55/-68/12
|HIGH 87/11/27|HIGH , 63/32/43|HIGH . 89/103/81|HIGH . . 66/85/62|HIGH _ , -49/13/33|HIGH _ . 89/84/13
|HIGH _ SOON 77/72/-1|HIGH _ _ . 91/41/-10|HIGH _ _ NEG -35/35/62|HIGH _ _ am 85/42/32|HIGH _ _ my -60/-63/-10
|HIGH _ _ to 75/52/-2|HIGH _ for -68/-62/-10|HIGH _ is -55/-13/-3|HIGH _ sunset -28/-32/0|HIGH and 52/25/-15
|HIGH at 28/59/-1|HIGH in -36/-48/0|HIGH is -51/-49/-5|HIGH with -7/-35/-2|HIM 7/21/103|HIM , . 64/1/0|HIM . 55/62/-18
|HIM . . 47/70/-2|HIM BODY -93/-88/73|HIM DEAD -19/-28/24|HIM DEAD . -22/-32/24|HIM KIN 16/-48/83|HIM LIVE -77/-54/-2
|HIM LIVE . -76/-52/-2|HIM MANY 44/-4/3|HIM MANY . 67/52/-3|HIM PILLS -25/-29/-50|HIM PILLS . -6/-11/-64
|HIM SOON . -1/32/-6|HIM _ , -32/-106/39|HIM _ . 28/53/26|HIM _ HIS 82/50/-2|HIM _ NEG -48/6/-1|HIM _ SOON 68/43/-12
|HIM _ WORK -8/-7/-74|HIM _ _ . 13/-32/35|HIM _ _ HIM 3/-21/35|HIM _ _ NEG -55/-20/-11|HIM _ _ PLAN -43/-12/31
|HIM _ _ am 65/86/-1|HIM _ _ could -25/-53/0|HIM _ _ did -1/-27/-3|HIM _ _ have 35/52/-4|HIM _ _ i 18/60/36
|HIM _ _ one 38/29/0|HIM _ _ with 46/46/0|HIM _ do -66/0/0|HIM _ ground 29/14/1|HIM _ i -8/-31/20|HIM _ it 63/62/-10
|HIM and -58/-73/-6|HIM and i 36/-63/16|HIM email -33/-30/0|HIM email . -33/-30/0|HIM favour -61/22/0|HIM for 62/40/-13
|HIM i do -66/0/0|HIM if 59/51/-12|HIM if HE 42/38/-12|HIM in ground 29/14/1|HIM is -45/6/-3|HIM to -90/-108/45
|HIM where -35/2/0|HIM where i -35/2/0|HIMSELF -98/-116/186|HIMSELF . -24/-21/29|HIMSELF . . -22/-27/29
|HIMSELF _ . -41/-45/91|HIMSELF _ _ . -48/-52/108|HIMSELF and 43/52/9|HIMSELF in -15/-32/-22|HIS -43/-43/119
|HIS BODY -64/-79/58|HIS BODY . -23/-38/44|HIS FOOD 50/49/0|HIS KIN -1/23/46|HIS MEANS 88/53/-36|HIS _ . 41/50/57
|HIS _ _ . 61/43/86|HIS _ _ me -9/-31/6|HIS _ and -6/-47/73|HIS _ out 82/76/-43|HIS _ with 90/73/-7|HIS head -61/-38/10
|HIS phone -49/-10/1|HIS shop 60/48/-2|HIT 65/34/-4|HIT , -25/-58/31|HIT . . 51/38/-2|HIT HIM -44/-79/69
|HIT HIS -20/-13/75|HIT _ , -19/61/-9|HIT _ . 149/140/17|HIT _ KIN 65/73/49|HIT _ SOON -49/-45/0|HIT _ _ , -53/-76/83
|HIT _ _ . 86/58/3|HIT _ _ HIT -56/-40/0|HIT _ _ KIN -40/-42/50|HIT _ _ SOON 62/58/-7|HIT _ _ and 20/17/-47
|HIT _ _ cable 27/29/0|HIT _ _ day 49/25/-1|HIT _ _ i 61/7/-13|HIT _ _ stick 44/46/-18|HIT _ _ till 41/57/-1
|HIT _ and 102/88/-15|HIT _ at -98/-100/-18|HIT _ every 45/35/-7|HIT _ for -12/-25/-9|HIT _ hard -21/-51/0
|HIT _ i -12/-12/31|HIT _ my -44/-49/19|HIT _ on -19/-35/-4|HIT _ up -81/-88/-1|HIT _ when 24/35/-2|HIT _ who 53/47/0
|HIT me 116/71/-141|HIT me . 98/73/-4|HIT me and 77/50/-19|HIT me at -88/-83/-4|HIT me every 46/36/-8
|HIT me hard -21/-51/0|HIT me up -17/-18/-1|HIT me when 61/70/-12|HIT my 91/94/63|HIT my KIN 61/57/36
|HIT myself -31/-64/0|HIT myself up -39/-53/0|HIT on -63/-60/-2|HIT on my -38/-42/0|HIT ones 53/47/0
|HIT ones who 53/47/0|HIT us 98/105/-20|HIT us . 48/52/-1|JUMP -26/-77/47|JUMP . 140/137/19|JUMP . . 142/144/13
|JUMP MEANS -89/-106/-13|JUMP SOON 35/59/0|JUMP _ . 225/214/0|JUMP _ HIGH -64/29/-30|JUMP _ _ . 40/37/-3
|JUMP _ _ WANT 42/52/0|JUMP _ _ of -1/61/-3|JUMP _ _ window 53/37/12|JUMP _ front -1/61/-3|JUMP _ this 51/46/-2
|JUMP and 77/60/-9|JUMP in -61/-53/-6|JUMP in front -1/61/-3|JUMP into -68/-54/-1|JUMP off 22/77/-33
|JUMP off HIGH -61/39/-28|JUMP off this 51/46/-2|JUMP on -108/-82/-9|KILL -35/-81/-31|KILL , 71/86/-17|KILL . 77/90/32
|KILL . . 91/72/32|KILL FRIEND 64/27/0|KILL FRIEND . 67/46/0|KILL HARM 43/51/-2|KILL HARM . 43/51/-2|KILL HE 68/42/-3
|KILL HE . 61/38/-1|KILL HIM 46/61/27|KILL HIM . 48/42/13|KILL HIM email -33/-30/0|KILL HIM if 34/37/-9
|KILL HIMSELF -65/-76/81|KILL KIN 95/87/-15|KILL KIN . 100/110/-4|KILL _ , 46/55/-27|KILL _ . 155/138/34
|KILL _ ANYMORE -133/-96/0|KILL _ KIN 66/81/9|KILL _ SOON -85/-50/-9|KILL _ WORK 50/54/0|KILL _ _ , -64/-43/2
|KILL _ _ . 71/61/-35|KILL _ _ BETTER 46/31/0|KILL _ _ HIM -37/-37/-1|KILL _ _ KILLED 69/63/0|KILL _ _ NEG 92/68/2
|KILL _ _ SOON 113/88/-20|KILL _ _ WORK 32/64/26|KILL _ _ again -50/-38/0|KILL _ _ and 50/26/-15|KILL _ _ can 74/65/-3
|KILL _ _ in -43/-65/-4|KILL _ _ over -37/-35/-9|KILL _ _ then -68/-57/-5|KILL _ and 39/47/29|KILL _ email -49/-45/0
|KILL _ i 59/33/26|KILL _ if 44/13/1|KILL _ in -95/-134/1|KILL _ message -43/-39/0|KILL _ with -65/-36/-11
|KILL everyone 86/50/0|KILL everyone at 67/44/0|KILL final -43/-26/-3|KILL final GAME -43/-26/-3|KILL in -35/-92/-11
|KILL it -110/-78/-27|KILL it . -49/-48/-25|KILL me 53/34/-89|KILL me SOON 17/69/-14|KILL me and 56/57/-4
|KILL me i 64/61/0|KILL me message -43/-39/0|KILL my 90/107/-10|KILL my GAME 53/77/0|KILL my KIN 68/84/-9
|KILL myself 259/319/-25|KILL myself , -35/60/-1|KILL myself . -179/-75/-5|KILL myself ANYMORE -133/-96/0
|KILL myself SOON 48/36/0|KILL myself after 23/40/-1|KILL myself in 7/37/0|KILL myself on 50/42/0
|KILL myself this 50/20/0|KILL neighbor 47/37/0|KILL neighbor . 47/37/0|KILL pictures -53/-43/-44|KILL that -61/-61/0
|KILL this -94/-67/0|KILL time -84/-75/0|KILL time . -34/-52/0|KILL to -33/-30/0|KILL up 124/57/66
|KILL up SOON -85/-92/0|KILL us 76/99/-12|KILL us . 85/104/0|KILL yourself and 47/39/-3|KILLED -44/-103/-103
|KILLED HIMSELF 51/63/-44|KILLED HIMSELF and 47/57/-4|KILLED _ . 64/15/-3|KILLED _ KIN 61/67/0|KILLED _ _ . 52/20/-8
|KILLED _ _ i 36/54/10|KILLED _ and 62/81/-17|KILLED me 34/17/-16|KILLED me . 43/12/0|KILLED me PAST 33/48/-2
|KILLED my KIN 62/68/0|KILLED myself 92/68/0|KILLED myself . 109/78/0|KILLED us -38/-37/0|KIN -32/-40/177
|KIN , HE -60/-69/27|KIN . 144/110/-38|KIN . . 52/55/-34|KIN . NEG 29/32/0|KIN . i 65/12/0|KIN BODY -24/-39/24
|KIN DEATH -100/-54/64|KIN FRIEND 64/45/-2|KIN GONE 38/49/-11|KIN GONE . 38/49/-11|KIN HARM -78/-79/17
|KIN HARMED -52/-10/34|KIN HIT me 40/60/-55|KIN KILLED 70/79/-48|KIN KILLED me 34/55/-2|KIN KIN 71/16/-28
|KIN KIN i 51/17/-1|KIN LETTER -39/-60/59|KIN LETTER KILL -71/-57/28|KIN SAY -51/33/10|KIN SAY HE 77/49/5
|KIN SAY i -36/56/-36|KIN SAY me -48/-62/58|KIN SAY that -56/0/0|KIN SOON , 57/26/1|KIN SOON . -57/-41/4
|KIN TAKE -109/-97/15|KIN TAKE DEATH -36/-27/57|KIN TAKE HIM -4/-3/-42|KIN TAKE MANY -59/-60/30|KIN WANT -50/-30/0
|KIN _ . -61/17/87|KIN _ BETTER -12/94/-9|KIN _ DEATH -97/-101/89|KIN _ END -40/-76/16|KIN _ HARM -25/-19/44
|KIN _ HIM -55/-76/5|KIN _ HIS 91/41/-119|KIN _ LETTER 53/65/-14|KIN _ MANY -59/-64/29|KIN _ MEANS 91/100/-53
|KIN _ PLAN -58/-83/28|KIN _ TAKE -42/-48/80|KIN _ _ , -37/-60/44|KIN _ _ . -7/-56/33|KIN _ _ BETTER -23/66/-35
|KIN _ _ DEATH -79/-52/13|KIN _ _ DIE -77/-62/111|KIN _ _ END 25/-22/12|KIN _ _ HARM -32/-41/78|KIN _ _ HIM 64/65/43
|KIN _ _ HIMSELF -51/-40/43|KIN _ _ KILL 73/62/40|KIN _ _ KIN 1/31/-38|KIN _ _ LETTER 72/49/8|KIN _ _ MANY -58/-121/8
|KIN _ _ MEANS 106/75/-14|KIN _ _ SAY -73/-52/22|KIN _ _ WANT -45/-18/62|KIN _ _ am 60/111/-19|KIN _ _ bed 51/49/-2
|KIN _ _ before 38/58/0|KIN _ _ by 26/49/-15|KIN _ _ felt 27/30/0|KIN _ _ have 40/39/-14|KIN _ _ home 36/32/-4
|KIN _ _ i -22/86/-20|KIN _ _ if -37/-31/36|KIN _ _ is -15/-49/37|KIN _ _ it -54/-57/7|KIN _ _ me 159/109/-66
|KIN _ _ of -39/-40/38|KIN _ _ own -4/-3/-85|KIN _ _ talking -51/-47/19|KIN _ _ when -79/-12/1|KIN _ been -113/-110/46
|KIN _ breaking 32/22/-4|KIN _ do -111/-98/64|KIN _ i 43/98/-56|KIN _ in 33/88/-19|KIN _ me 275/246/-61
|KIN _ money 22/42/-4|KIN _ my 44/35/16|KIN _ next 14/-11/38|KIN _ outside 70/83/-13|KIN _ saying -52/-59/43
|KIN _ something -52/52/0|KIN _ that -53/0/6|KIN _ to -23/-9/51|KIN _ touching 39/31/0|KIN _ tried 57/45/-2
|KIN and -17/-47/-17|KIN are 179/79/-40|KIN are with 67/57/-9|KIN chokes 36/33/-23|KIN chokes me 36/33/-23
|KIN deserve -6/48/-7|KIN deserve BETTER -3/41/-6|KIN died and 60/5/-14|KIN does -46/-23/41|KIN does NEG -45/3/-8
|KIN get something -52/52/0|KIN got -4/61/-24|KIN has -11/-18/-73|KIN has me 27/39/-5|KIN i 55/21/-2
|KIN i do -51/-17/-5|KIN in 96/9/36|KIN into care 37/33/0|KIN is 67/22/-38|KIN is HARM -24/-18/36|KIN is MEANS 52/40/-8
|KIN is PLAN -69/-59/8|KIN is been -80/-60/29|KIN is breaking 32/22/-4|KIN is outside 66/71/-52|KIN it 81/41/-11
|KIN keeps 19/-24/36|KIN keeps saying -43/-44/29|KIN needs -7/-39/0|KIN out -34/-32/2|KIN threatens -26/-24/61
|KIN threatens DEATH -42/-41/61|KIN tried 50/39/4|KIN wants -5/-1/55|KIN wants to -5/-1/53|KIN would -52/59/-57
|KIN would have -13/40/-14|LAUGH -14/-15/-53|LAUGH . . -116/-116/-29|LAUGH _ . -32/-54/-32|LAUGH _ _ . -62/-45/-32
|LAUGH _ am -3/51/0|LAUGH i am -3/51/0|LETTER 59/21/90|LETTER , 68/85/-7|LETTER . 107/74/38|LETTER . . 164/157/36
|LETTER DIE . 44/28/-1|LETTER HARM -5/95/-41|LETTER KILL 30/60/3|LETTER KILL me 35/39/-31|LETTER LETTER 100/118/23
|LETTER LETTER . 62/52/-11|LETTER NEG -54/-13/55|LETTER NEG HARM -35/-29/-1|LETTER NEG be -34/-45/23
|LETTER NEG come -37/-49/9|LETTER NEG let 46/16/2|LETTER NEG lift -8/61/0|LETTER NEG see 46/-26/-18
|LETTER _ . -44/-6/77|LETTER _ BETTER 13/56/-4|LETTER _ DEAD 34/38/-2|LETTER _ END -14/-71/-20|LETTER _ HARM -37/-30/-1
|LETTER _ KILL -56/-29/28|LETTER _ KIN 46/47/-1|LETTER _ LETTER 58/29/-1|LETTER _ LOW 25/-44/0|LETTER _ MANY -45/-67/3
|LETTER _ NEG 58/-28/0|LETTER _ SOON 55/68/-4|LETTER _ _ , -100/-14/-15|LETTER _ _ . 105/98/-9
|LETTER _ _ BETTER -29/51/0|LETTER _ _ BUT -66/-36/0|LETTER _ _ GONE 39/-4/-8|LETTER _ _ KIN 108/80/18
|LETTER _ _ SOON 31/9/-17|LETTER _ _ WANT -12/-32/0|LETTER _ _ again -20/40/-5|LETTER _ _ are -82/3/0
|LETTER _ _ by 56/49/0|LETTER _ _ chair 25/-44/0|LETTER _ _ christmas 57/15/0|LETTER _ _ do -37/-49/13
|LETTER _ _ here -43/-4/-8|LETTER _ _ home -41/-45/0|LETTER _ _ if 35/29/14|LETTER _ _ in -56/-101/8
|LETTER _ _ is 29/44/19|LETTER _ _ it 58/66/-5|LETTER _ _ myself -83/-62/-1|LETTER _ _ of -67/-93/9
|LETTER _ _ on 22/22/-19|LETTER _ _ table 51/43/-1|LETTER _ _ then 12/26/0|LETTER _ _ to 34/60/-3|LETTER _ _ you 4/41/0
|LETTER _ am 40/12/0|LETTER _ be -58/-21/22|LETTER _ come -37/-49/9|LETTER _ continue 41/12/-1|LETTER _ get -21/58/-1
|LETTER _ go 44/25/-22|LETTER _ is 39/27/-2|LETTER _ it 42/56/3|LETTER _ kitchen 48/19/-1|LETTER _ let 46/16/2
|LETTER _ lift -8/61/0|LETTER _ me 19/0/-41|LETTER _ see 39/-29/-18|LETTER _ to 64/-2/-4|LETTER _ us 57/87/-26
|LETTER _ way 53/23/-7|LETTER _ what -44/-46/7|LETTER _ written 67/69/0|LETTER _ you -56/-59/-3|LETTER and -25/37/5
|LETTER are 46/48/0|LETTER are written 38/41/0|LETTER be 33/26/-55|LETTER be DEAD 34/38/-2|LETTER be DEATH -48/-58/-1
|LETTER be GONE 12/-32/0|LETTER clean -34/-33/0|LETTER do it -61/-45/-2|LETTER feel -49/3/0|LETTER get -33/50/-5
|LETTER go 78/40/-16|LETTER i am 40/12/0|LETTER in 54/54/84|LETTER is 91/97/26|LETTER notice LOW 25/-44/0
|LETTER on 46/17/2|LETTER on kitchen 48/19/-1|LETTER scream -38/-86/-12|LETTER see 82/42/-1|LETTER send -45/-49/-1
|LETTER send me -41/-45/0|LETTER shake 32/34/0|LETTER to continue 41/12/-1|LETTER to my -35/-76/12
|LETTER understand 49/73/-7|LIVE 104/79/-4|LIVE , 126/103/9|LIVE . 99/103/15|LIVE . . 59/61/16|LIVE ANYMORE 165/88/-9
|LIVE ANYMORE . 123/38/11|LIVE LOW -44/-96/0|LIVE NEG HIM 61/29/-2|LIVE NEG more 60/31/0|LIVE NIGHT 33/25/-2
|LIVE WANT 38/22/-1|LIVE _ . 114/89/33|LIVE _ BETTER -68/-29/0|LIVE _ HE 58/30/-2|LIVE _ HIM 51/38/-16
|LIVE _ NEG -31/-84/-1|LIVE _ _ , -45/-44/-13|LIVE _ _ . 110/95/7|LIVE _ _ END 60/53/0|LIVE _ _ HE 23/26/2
|LIVE _ _ KIN -98/-73/-6|LIVE _ _ LETTER 41/12/-1|LIVE _ _ NEG 61/16/0|LIVE _ _ and 42/41/0|LIVE _ _ for -56/-76/0
|LIVE _ _ more -34/-52/0|LIVE _ _ my -24/-16/-9|LIVE _ _ out 62/37/0|LIVE _ _ pain 54/21/0|LIVE _ _ this -25/-36/0
|LIVE _ _ world 68/40/0|LIVE _ another 38/43/0|LIVE _ day 62/29/-1|LIVE _ i 148/100/-8|LIVE _ me -56/-35/0
|LIVE _ more 76/69/-1|LIVE _ my -91/-71/-7|LIVE _ roommates -57/-44/0|LIVE _ that 24/60/0|LIVE _ this 129/28/-1
|LIVE _ to -42/-25/0|LIVE _ too 68/23/-2|LIVE _ week 52/23/-1|LIVE again . 38/47/-2|LIVE and -39/-74/-7
|LIVE another 80/47/-1|LIVE another day 66/31/0|LIVE any 50/30/-1|LIVE any ANYMORE 50/30/-1|LIVE for 110/52/-2
|LIVE for . 88/31/-1|LIVE for another 37/43/0|LIVE for this -68/-31/0|LIVE here -69/-68/0|LIVE here ANYMORE -69/-68/0
|LIVE hurts 88/38/-2|LIVE hurts . 50/22/-1|LIVE in -80/-65/-12|LIVE is 100/71/-5|LIVE is NEG -50/-77/0|LIVE my 10/-29/0
|LIVE my BETTER -21/-30/0|LIVE on -64/-44/-3|LIVE past 81/50/0|LIVE past this 69/28/0|LIVE stream -54/-70/0
|LIVE this -89/137/-7|LIVE this . -61/30/-4|LIVE this i 65/35/0|LIVE through 42/12/0|LIVE to -64/-13/0
|LIVE with HIM -40/-23/-14|LIVE with roommates -57/-44/0|LIVE with this 77/22/0|LOW -73/177/-26|LOW , 51/30/-1
|LOW . -18/90/-16|LOW MANY -18/57/-1|LOW _ , -29/-40/-1|LOW _ FRIEND -5/66/-10|LOW _ SAY 44/27/0|LOW _ _ LOW 64/14/-1
|LOW _ _ MANY 45/36/0|LOW _ _ and -56/-2/7|LOW _ _ it 3/-36/-1|LOW _ _ moved -1/55/0|LOW _ _ to 8/44/-17
|LOW _ how -6/27/-1|LOW _ i -6/91/-4|LOW _ keys -6/-34/0|LOW _ this -23/67/-1|LOW chair 75/10/0|LOW everything 12/-48/7
|LOW i 27/72/-2|LOW in this -9/67/-1|LOW inside -3/25/-1|LOW it -29/56/-20|LOW my keys -6/-34/0|LOW myself -70/5/0
|LOW on -33/-45/-1|LOW since -10/70/-7|LOW since i -5/50/0|LOW sometimes -1/-106/0|MANY -53/-41/7|MANY . 58/30/-23
|MANY . . -55/-64/-12|MANY . MANY 62/31/-1|MANY DIE -63/-102/-12|MANY FRIEND 24/55/-1|MANY HIS -32/-56/15
|MANY LIVE -45/-18/0|MANY LIVE . -42/-16/0|MANY NIGHT -64/-70/-8|MANY NIGHT . -38/-49/-5|MANY PILLS 76/75/51
|MANY PILLS . 32/10/50|MANY PILLS it -34/-32/62|MANY PILLS of -37/-34/-3|MANY SOON 16/-47/-20|MANY _ . 39/55/-17
|MANY _ HIM 28/21/-17|MANY _ LETTER 17/17/-7|MANY _ PILLS 62/91/11|MANY _ _ , 101/47/22|MANY _ _ . 38/56/26
|MANY _ _ BODY -29/-40/30|MANY _ _ NEG -14/-33/22|MANY _ _ PILLS 60/50/-15|MANY _ _ SOON 0/103/6
|MANY _ _ THINK 93/45/-3|MANY _ _ for 58/39/-1|MANY _ _ insulin 45/41/0|MANY _ _ men 55/25/0|MANY _ _ of 29/25/58
|MANY _ _ one 15/48/0|MANY _ _ to -8/-44/-1|MANY _ _ was 59/-9/0|MANY _ _ with -16/63/-3|MANY _ _ would -42/-86/14
|MANY _ are -72/-41/0|MANY _ because -35/-28/64|MANY _ for 15/82/0|MANY _ in -95/-75/-10|MANY _ it -92/-58/55
|MANY _ me 58/51/0|MANY _ of -39/-51/-7|MANY _ to -75/7/-28|MANY _ went -15/44/-3|MANY _ why -40/-106/-1
|MANY biscuits -38/-71/0|MANY box 66/41/-1|MANY box . 66/75/-1|MANY day , 51/56/-1|MANY day . -82/-103/-17
|MANY hope -31/77/-3|MANY i 15/-85/14|MANY my 111/20/-12|MANY my PILLS 32/90/-7|MANY of 107/60/-40
|MANY of HIM 78/71/-14|MANY of my 47/64/-6|MANY over -33/-7/-1|MANY packet 42/35/-1|MANY time -20/33/20
|MANY time . 10/58/-1|MANY time and -53/4/-1|MANY to -62/15/-1|MANY with -27/-58/-3|MEANS 150/83/92|MEANS . 54/93/-3
|MEANS . . 18/42/-3|MEANS LAUGH -29/-39/0|MEANS LAUGH . -29/-39/0|MEANS _ . 161/147/-29|MEANS _ HIS -67/-72/28
|MEANS _ SAY 24/38/-17|MEANS _ _ . 152/148/7|MEANS _ _ KIN -100/-90/56|MEANS _ _ MEANS -44/-47/-3
|MEANS _ _ am 51/50/-21|MEANS _ _ and 98/88/10|MEANS _ _ got 58/34/-1|MEANS _ _ hand 45/48/-5|MEANS _ _ lap 44/43/-2
|MEANS _ _ my 9/15/40|MEANS _ _ phone 50/57/7|MEANS _ _ seat 70/51/-1|MEANS _ _ to 105/17/21|MEANS _ and 79/60/-15
|MEANS _ for -33/-27/-3|MEANS _ i 86/77/0|MEANS _ my 62/91/54|MEANS _ passenger 70/51/-1|MEANS and 64/39/65
|MEANS and SAY 24/40/-20|MEANS and my 34/43/-1|MEANS at 46/46/-2|MEANS at my 41/38/0|MEANS dey 42/57/-1
|MEANS dey my 42/57/-1|MEANS in 23/13/67|MEANS is 148/81/-22|MEANS marks -21/-21/55|MEANS on 108/66/2
|MEANS on passenger 70/51/-1|MEANS out 50/52/-31|MEANS to HIS -64/-65/20|MEANS up . 70/55/-1|NEG 4/150/-28
|NEG , -67/22/-23|NEG . . -76/-34/-6|NEG ANYMORE -65/-34/-5|NEG ANYMORE THINK -60/0/0|NEG ANYMORE able 45/7/0
|NEG BUT 15/113/-3|NEG DEAD -15/-60/0|NEG DEATH -211/-157/-2|NEG DEATH , -34/-38/32|NEG DEATH . -79/-84/-1
|NEG DEATH THINK -28/-41/0|NEG DIE -124/-143/-3|NEG DIE , -21/-52/0|NEG DIE . -37/-56/-3|NEG END . 26/44/-4
|NEG END my -68/1/0|NEG END of -27/-80/0|NEG FEAR 55/16/-1|NEG FRIEND -28/53/-1|NEG GAME 59/63/0|NEG GONE 56/38/-14
|NEG HARM -41/-140/-8|NEG HARM , -7/-33/0|NEG HARM . -9/-48/-2|NEG HARM ended 55/17/-2|NEG HARM myself -85/-110/0
|NEG HARMED -38/-46/0|NEG HARMED . -10/-36/0|NEG HIM 89/70/-3|NEG HIM and 75/8/0|NEG KILL -80/-70/-1
|NEG KILL myself -55/21/0|NEG LETTER -58/-2/11|NEG LETTER . -86/-17/-2|NEG LETTER miss 49/-20/21|NEG LIVE 38/22/13
|NEG LIVE , 8/-51/-2|NEG LIVE ANYMORE 64/33/-3|NEG LIVE NEG -54/-78/-2|NEG LIVE with 56/-2/20|NEG NEG 154/53/-5
|NEG NEG THINK 79/27/-2|NEG NEG WANT 69/3/-1|NEG ONPURPOSE -55/-2/0|NEG PLAN -24/30/-1|NEG PLAN to -37/57/-14
|NEG POINT -48/-45/21|NEG POINT NEG 47/3/-3|NEG POINT for -79/-23/10|NEG SAY 79/101/38|NEG SAY i 3/40/-3
|NEG SOURCE -24/-59/33|NEG TAKE -71/-67/-14|NEG THINK -58/-72/9|NEG THINK PLAN -64/-77/-7|NEG THINK head 1/-48/0
|NEG THINK i 94/56/-4|NEG THINK of -79/-67/-2|NEG TIRED 61/7/0|NEG WAKE 38/35/-1|NEG WAKE up 40/-12/-1
|NEG WANT 8/-30/40|NEG WANT KIN -41/-70/0|NEG WANT LIVE 57/31/0|NEG WANT anyone -79/-70/0|NEG WANT me -8/34/-3
|NEG WANT this -40/-19/0|NEG WANT to -88/55/28|NEG _ , -78/-39/3|NEG _ ANYMORE -2/23/-9|NEG _ BUT 59/64/-13
|NEG _ DEATH -155/-126/-3|NEG _ FOOD -40/-60/0|NEG _ HIS -37/-67/-10|NEG _ KILL -52/7/0|NEG _ LAUGH -28/-83/0
|NEG _ LETTER -55/-110/-2|NEG _ LIVE 116/101/42|NEG _ NEG 60/-53/-9|NEG _ PAST 75/31/18|NEG _ THINK -9/-36/5
|NEG _ TIRED -14/-58/-2|NEG _ WAKE 80/18/-1|NEG _ WANT -64/-52/-10|NEG _ _ . 47/98/26|NEG _ _ DIE -193/-136/27
|NEG _ _ END -201/91/-8|NEG _ _ FRIEND 1/-47/-2|NEG _ _ GAME 41/59/-1|NEG _ _ GONE 123/73/-24|NEG _ _ HARM -210/-165/-2
|NEG _ _ JUMP -115/2/-7|NEG _ _ KILL -276/-329/-1|NEG _ _ LETTER 52/-45/-5|NEG _ _ LIVE 216/170/23|NEG _ _ LOW -60/1/-1
|NEG _ _ PLAN 10/61/1|NEG _ _ SOON -88/-123/3|NEG _ _ TAKE -148/53/37|NEG _ _ THINK -100/-112/0|NEG _ _ WANT -92/46/-5
|NEG _ _ again 29/25/-3|NEG _ _ another 50/15/0|NEG _ _ anything 68/90/-1|NEG _ _ are 56/43/-2|NEG _ _ as -3/59/0
|NEG _ _ at 35/33/-7|NEG _ _ be 106/6/-1|NEG _ _ being 60/66/-3|NEG _ _ birthday 50/16/-1|NEG _ _ can 44/24/-3
|NEG _ _ car -48/-88/0|NEG _ _ commit -92/3/0|NEG _ _ continue 41/5/-1|NEG _ _ day -17/56/-1|NEG _ _ did 70/37/-2
|NEG _ _ do 80/-17/-6|NEG _ _ drive -89/-71/0|NEG _ _ except 37/1/0|NEG _ _ for 87/143/17|NEG _ _ from 141/92/-36
|NEG _ _ get 49/50/0|NEG _ _ go 67/44/-15|NEG _ _ here 5/-62/-1|NEG _ _ i 107/74/-89|NEG _ _ it -29/65/4
|NEG _ _ keep 41/50/-1|NEG _ _ matters -42/13/-1|NEG _ _ me -31/50/-40|NEG _ _ more 53/24/-1|NEG _ _ my 41/-19/67
|NEG _ _ myself -34/24/-1|NEG _ _ next -56/-84/0|NEG _ _ on -15/-58/-4|NEG _ _ one 55/31/0|NEG _ _ only 64/1/-1
|NEG _ _ or -7/82/0|NEG _ _ please -53/-87/0|NEG _ _ ring -3/61/0|NEG _ _ safe 41/41/0|NEG _ _ see 108/34/-1
|NEG _ _ sorry -32/-48/0|NEG _ _ stay 28/22/0|NEG _ _ than 1/-76/0|NEG _ _ that 91/28/-1|NEG _ _ till -35/-28/-1
|NEG _ _ time 83/46/-6|NEG _ _ try 45/34/0|NEG _ _ was 58/29/12|NEG _ _ weeks -3/68/0|NEG _ _ when 58/10/-1
|NEG _ _ would 62/71/-1|NEG _ _ year 41/4/1|NEG _ _ yet 100/36/-1|NEG _ able 45/7/0|NEG _ after 31/49/-11
|NEG _ again 18/19/0|NEG _ another 59/102/-2|NEG _ any -61/19/-2|NEG _ anything -48/112/-1|NEG _ at -87/-78/42
|NEG _ before -71/-62/-1|NEG _ can -17/79/-1|NEG _ change 34/37/-1|NEG _ christmas 30/31/-2|NEG _ danger -68/6/0
|NEG _ do 63/-2/-6|NEG _ ended 55/17/-2|NEG _ head 1/-48/0|NEG _ i -67/3/-19|NEG _ if -68/70/6|NEG _ it 43/80/3
|NEG _ laugh -12/-43/0|NEG _ left -82/-13/-1|NEG _ life 38/9/-2|NEG _ me -110/-45/19|NEG _ more -19/-24/-1
|NEG _ myself -26/-59/-4|NEG _ of -143/-88/-3|NEG _ off -57/-102/-1|NEG _ on -66/-113/-6|NEG _ only 65/22/-1
|NEG _ out 28/68/-7|NEG _ passes 63/36/-1|NEG _ safe 87/58/0|NEG _ see 52/-22/0|NEG _ since -71/35/14
|NEG _ single -39/19/0|NEG _ through 56/52/-1|NEG _ to -63/-81/-14|NEG _ up 127/17/7|NEG _ what -70/-33/4
|NEG _ when 56/18/-2|NEG _ while -18/-25/-3|NEG _ would -17/-37/0|NEG _ you 162/39/-1|NEG act 81/14/0
|NEG act on 91/19/0|NEG again 74/-19/0|NEG again . 78/1/0|NEG bad -17/-54/-1|NEG be PAST 50/21/-1|NEG be WANT -13/-32/0
|NEG be here -55/-40/-8|NEG bear -25/46/-1|NEG bear to 58/23/0|NEG believes -1/-48/-1|NEG believes me 2/-50/-1
|NEG bother 43/-11/0|NEG came -4/73/0|NEG can END 19/-51/0|NEG cares -72/16/0|NEG colour -8/53/0|NEG cope -66/22/-2
|NEG danger -51/-47/0|NEG danger to -46/-31/0|NEG day 134/45/-3|NEG day passes 63/36/-1|NEG deserve 19/74/-1
|NEG died -18/-93/0|NEG died . -11/-58/0|NEG do 53/-15/-7|NEG do another 53/15/0|NEG do it 106/36/-1|NEG eaten 56/10/0
|NEG eating 38/52/2|NEG eating since 12/48/0|NEG face -57/19/-2|NEG face another -67/10/0|NEG fall -75/-52/-1
|NEG feel -6/-26/-3|NEG feel KILL -50/0/0|NEG feel LIVE 100/53/-1|NEG feel safe 69/34/1|NEG feel to -17/-62/0
|NEG fight -40/26/0|NEG find -67/-74/0|NEG find my -25/-55/0|NEG fix -13/-36/-1|NEG for 73/17/6|NEG for me -67/-75/0
|NEG forgive -44/24/-1|NEG forgive myself -44/24/-1|NEG get -13/-78/5|NEG get out 66/47/-14|NEG go -2/65/-9
|NEG go on -70/-10/2|NEG have -109/-33/-24|NEG hope -118/35/-2|NEG i -97/-29/-6|NEG i WANT -166/1/0|NEG i do 84/9/-2
|NEG i would -20/-38/0|NEG in . 31/53/-11|NEG in danger -68/6/0|NEG is in -22/-71/0|NEG it 75/21/12|NEG joke 53/28/6
|NEG joking 72/65/15|NEG joy -13/61/0|NEG keep PLAN -27/35/0|NEG keep myself 13/-79/0|NEG know 50/45/-16
|NEG knows 37/6/0|NEG laugh -4/83/0|NEG let 107/33/2|NEG let me 76/36/2|NEG lift -28/64/-1|NEG light -18/95/-1
|NEG light at -4/51/0|NEG loneliness -9/-51/0|NEG loneliness . -9/-51/0|NEG manage 52/14/0|NEG matter 0/52/1
|NEG matters . -8/35/-2|NEG me -115/-14/28|NEG me . -76/4/-3|NEG money 96/34/-12|NEG money . 81/43/-12
|NEG more 55/-36/-3|NEG much -43/-101/0|NEG needed -44/-24/0|NEG needs -27/48/0|NEG phase -14/-33/0
|NEG phase . -22/-34/0|NEG place -99/19/0|NEG promise 125/64/-1|NEG promise i 36/3/0|NEG recognise -2/60/0
|NEG safe 122/93/11|NEG safe . 46/22/0|NEG safe at 38/32/12|NEG save 47/18/0|NEG save me 51/17/0|NEG saying -65/-5/0
|NEG saying i -44/2/0|NEG see -70/92/-22|NEG see christmas 57/15/0|NEG see future -44/2/0|NEG see one -3/-50/0
|NEG sleep -25/-56/16|NEG sleep . -25/-68/0|NEG stay 73/36/-2|NEG stopped 41/4/0|NEG tell 70/-12/-27
|NEG tell my 66/60/-11|NEG that -137/-55/2|NEG that i -131/-76/2|NEG to -60/24/45|NEG to WAKE 67/17/0
|NEG to see 3/-34/0|NEG trust 48/13/-1|NEG trust myself 51/20/-1|NEG understands -26/34/-1|NEG visits -71/-42/0
|NEG wait . 59/26/-1|NEG wait for -59/-48/-3|NEG wanted 115/55/0|NEG wanted to 115/55/0|NEG wants me -16/49/-1
|NEG way -101/21/-2|NEG way out -68/13/-2|NEG worry PLAN 96/40/0|NEG worry i -32/-63/0|NEG worth LIVE -84/-26/10
|NEG worth it 79/3/0|NEG would -82/29/-10|NIGHT 75/37/22|NIGHT , i 60/48/-12|NIGHT . 63/65/33|NIGHT . had 46/54/0
|NIGHT _ . 24/32/32|NIGHT _ _ . 28/14/50|NIGHT _ _ PLAN -43/-21/-2|NIGHT _ _ is -77/-51/13|NIGHT _ _ my 60/45/-1
|NIGHT _ _ to 28/50/0|NIGHT _ had 49/57/-7|NIGHT _ i 44/58/-22|NIGHT _ my -46/-27/-14|NIGHT i 30/25/-4
|NIGHT i am -46/-27/-1|NIGHT in -25/-56/23|ONPURPOSE 108/120/-5|ONPURPOSE . 26/43/-3|ONPURPOSE . . 20/40/-3
|ONPURPOSE _ . 25/54/-3|ONPURPOSE _ _ . 72/92/-3|PAST -46/-20/-12|PAST , i -15/-47/14|PAST NIGHT in -18/-36/-4
|PAST PAST -162/-16/-15|PAST PAST and -53/-46/0|PAST PAST i -40/20/0|PAST SOURCE . 65/62/0|PAST _ . 100/113/-5
|PAST _ GONE -19/-42/-1|PAST _ HIT -96/-42/0|PAST _ LIVE 28/40/-9|PAST _ NIGHT 30/19/-1|PAST _ WANT -64/55/3
|PAST _ _ " 34/46/2|PAST _ _ , 46/75/3|PAST _ _ DEATH -36/30/-3|PAST _ _ HARM -36/-49/-9|PAST _ _ am 22/-33/2
|PAST _ _ earth 32/62/-4|PAST _ _ in -49/-56/-3|PAST _ _ it 77/32/-1|PAST _ _ me -65/-61/0|PAST _ _ to -98/85/-5
|PAST _ _ tried -116/1/0|PAST _ at -56/-49/-3|PAST _ earth 42/36/-3|PAST _ i -89/-55/-9|PAST _ in -99/-35/-16
|PAST _ it 22/57/-4|PAST _ of -26/-65/-1|PAST _ tell 41/4/0|PAST _ to -61/-24/0|PAST _ was 104/46/1|PAST clean 52/21/0
|PAST from 50/27/-40|PAST in -71/-64/-2|PAST it 49/26/-1|PAST message 42/24/44|PAST of 1/50/-1|PAST summer -81/-75/0
|PAST summer . -34/-33/0|PAST sunset 72/59/0|PAST then -86/1/0|PAST thing 52/82/37|PAST time 42/59/-4
|PAST to -101/-45/-3|PAST to HIT -59/-20/0|PAST to WANT -44/55/3|PAST year -80/-8/1|PILLS 148/83/72|PILLS . 17/66/26
|PILLS . . 33/14/19|PILLS _ . 160/179/-4|PILLS _ DIE 16/47/-23|PILLS _ KILL 58/75/0|PILLS _ SOON -37/-12/-3
|PILLS _ _ , 71/75/4|PILLS _ _ . 74/30/31|PILLS _ _ and -78/-91/2|PILLS _ _ hand 41/44/-1|PILLS _ _ on 43/37/-2
|PILLS _ _ up 60/63/-1|PILLS _ for -31/-49/-2|PILLS _ i 64/33/59|PILLS _ in -51/-42/30|PILLS _ lined 41/45/0
|PILLS _ me -67/-86/-1|PILLS _ up 48/40/16|PILLS and . 50/36/-1|PILLS are 56/41/2|PILLS are lined 41/45/0
|PILLS at 45/51/-2|PILLS for -46/-54/-16|PILLS for my -81/-60/-1|PILLS i 42/34/-5|PILLS in 120/97/-14
|PILLS in my 43/46/-1|PILLS it -34/-32/62|PILLS lined 48/40/16|PILLS lined up 48/40/16|PILLS make -64/-49/0
|PILLS make me -64/-49/0|PILLS of -4/-16/-6|PILLS on 60/67/-31|PILLS on my 61/65/-1|PILLS out 78/89/-2
|PLAN , -13/-46/18|PLAN , i -31/-18/0|PLAN . 107/101/-15|PLAN . . 26/75/-15|PLAN DEATH . -130/-69/54
|PLAN DEATH in 38/33/1|PLAN DIE 67/19/22|PLAN HIM -63/-40/19|PLAN JUMP -45/-13/61|PLAN KIN -56/-40/26
|PLAN NEG -105/7/22|PLAN NEG to -12/37/0|PLAN PAST . -21/-46/1|PLAN SOON -36/-9/0|PLAN _ , -55/-69/50|PLAN _ . 75/57/33
|PLAN _ ANYMORE 12/68/-6|PLAN _ DEATH 68/51/-11|PLAN _ END -20/-33/2|PLAN _ HARM 18/49/2|PLAN _ HIM 54/47/-1
|PLAN _ LIVE 52/13/-3|PLAN _ MEANS -33/-42/-3|PLAN _ SOON 71/93/-3|PLAN _ TAKE 13/69/-2|PLAN _ _ DEAD -80/17/2
|PLAN _ _ DEATH 103/82/-19|PLAN _ _ HE 43/29/-14|PLAN _ _ HIM 99/84/11|PLAN _ _ KIN 56/61/-9|PLAN _ _ LIVE 131/32/-2
|PLAN _ _ NEG -6/-69/-2|PLAN _ _ PAST 37/61/-10|PLAN _ _ after -35/-80/0|PLAN _ _ again -49/43/0|PLAN _ _ am -64/-12/0
|PLAN _ _ car 54/62/-2|PLAN _ _ for 42/59/0|PLAN _ _ here 38/8/2|PLAN _ _ if -50/-54/-4|PLAN _ _ in -66/-99/-20
|PLAN _ _ into 34/23/-1|PLAN _ _ is -75/-49/0|PLAN _ _ it 65/24/-3|PLAN _ _ know 47/22/0|PLAN _ _ me 7/-14/-43
|PLAN _ _ my -36/-6/-18|PLAN _ _ myself 58/12/-3|PLAN _ _ new 51/9/0|PLAN _ _ on 82/79/-1|PLAN _ _ something -3/-11/32
|PLAN _ _ this -79/-33/19|PLAN _ _ time -6/-38/21|PLAN _ _ up -50/-23/0|PLAN _ _ us 46/52/-5|PLAN _ _ when -50/-71/-3
|PLAN _ and -45/-67/-20|PLAN _ batter 47/59/-6|PLAN _ be 36/45/0|PLAN _ being 37/-6/18|PLAN _ change -10/58/-1
|PLAN _ lot -87/-1/20|PLAN _ minutes 82/82/-10|PLAN _ myself -67/11/-2|PLAN _ off 51/61/-4|PLAN _ see 43/-18/0
|PLAN _ top -69/-42/0|PLAN _ who -9/-5/-56|PLAN between MEANS -33/-42/-3|PLAN driving 74/80/-7|PLAN for 94/101/-9
|PLAN how to 62/29/-10|PLAN is to 93/80/-16|PLAN it 28/-24/-30|PLAN it . 128/24/-16|PLAN me 35/60/-10|PLAN on 53/99/-7
|PLAN on HIGH -47/-27/0|PLAN on being 108/34/-3|PLAN there 76/46/0|PLAN to . 47/44/-1|PLAN to DEATH 31/45/1
|PLAN to HARM 25/49/2|PLAN to LIVE 50/13/-2|PLAN to TAKE 57/65/-1|PLAN to batter 47/59/-6|PLAN to be 36/45/0
|PLAN to change -10/58/-1|PLAN to do 9/63/26|PLAN to see 43/-18/0|PLAN to top -77/-53/0|PLAN too 33/38/-6
|PLAN too . 33/38/-6|PLAN walking -50/-71/0|POINT 49/100/-9|POINT . 48/69/-2|POINT _ HIM -70/-26/11
|POINT _ LIVE 48/-42/19|POINT _ NEG 74/35/-1|POINT _ _ LIVE 149/32/-2|POINT _ _ PLAN -28/2/0|POINT _ _ here 44/23/0
|POINT _ _ in -46/-59/0|POINT _ be 61/6/-1|POINT _ ironing -2/-45/0|POINT _ this -5/-117/-1|POINT _ trying -6/32/0
|POINT for HIM -55/-29/11|POINT it 99/40/-3|POINT of LIVE 32/3/-1|POINT of this -4/-119/0|POINT other -11/-63/-1
|POINT to -45/66/17|POINT to LIVE -2/-30/20|POINT to be 47/-6/-1|SAY -106/-135/128|SAY , -15/26/-22
|SAY HE -157/-154/104|SAY HE LETTER 69/84/-56|SAY HE do -42/-13/11|SAY HE is -30/-30/19|SAY KILL 34/38/-4
|SAY KILL yourself 34/37/-3|SAY LETTER KILL 49/35/0|SAY NEG 74/61/-45|SAY PLAN 28/57/-6|SAY PLAN DEATH 34/32/-2
|SAY _ , -24/-64/-68|SAY _ BUT 44/27/-4|SAY _ DEATH 34/32/-2|SAY _ HE -102/-81/72|SAY _ KILL 53/37/0
|SAY _ LETTER 56/104/-68|SAY _ NEG -41/-51/34|SAY _ WANT -79/-49/77|SAY _ _ BUT 54/38/-11|SAY _ _ DEATH -41/-36/-8
|SAY _ _ END 13/59/-1|SAY _ _ KILL 34/63/-10|SAY _ _ LETTER 38/21/-7|SAY _ _ MEANS -36/-48/8|SAY _ _ NEG 43/-98/74
|SAY _ _ NIGHT -85/-81/17|SAY _ _ PLAN -29/17/-7|SAY _ _ WANT -63/-11/21|SAY _ _ for 10/57/-17|SAY _ _ go 71/22/1
|SAY _ _ had -29/-50/13|SAY _ _ has -24/-22/59|SAY _ _ i 67/157/-35|SAY _ _ me 42/11/-14|SAY _ _ to -135/-79/59
|SAY _ _ was 69/14/-4|SAY _ and -53/59/-57|SAY _ did 54/19/-2|SAY _ i -28/23/-48|SAY _ is -35/-30/82|SAY _ of 45/29/-55
|SAY _ time 38/32/-14|SAY _ wanted -45/-8/0|SAY _ would 96/-13/38|SAY _ yourself 34/37/-3|SAY bye 46/18/-3
|SAY do NEG -66/-76/33|SAY how 6/32/55|SAY i 50/53/-34|SAY i WANT -65/-26/65|SAY i did 53/14/-1|SAY i wanted -45/-8/0
|SAY i would 86/15/-1|SAY if -44/-62/-19|SAY if i -46/-62/-8|SAY it 38/87/2|SAY it , -24/-38/0|SAY it is 72/66/12
|SAY me -153/-189/156|SAY me HE -107/-80/72|SAY my 39/102/-31|SAY next time 38/32/-14|SAY nope 15/36/-2
|SAY nope . 15/36/-2|SOON 31/-6/-101|SOON , -90/-79/-56|SOON , BUT -20/61/0|SOON , NEG 36/55/0|SOON , SOON 22/47/0
|SOON , is 17/30/0|SOON . 54/38/3|SOON . . 49/11/17|SOON . NEG -22/-58/0|SOON BUT -44/-79/-1|SOON HE 72/31/30
|SOON NEG 14/65/0|SOON NIGHT 61/27/0|SOON NIGHT . 53/62/-3|SOON PLAN -66/-56/0|SOON PLAN is -40/-19/0|SOON SOON 99/93/0
|SOON SOON . 88/84/0|SOON _ BUT -26/62/0|SOON _ DIE 20/30/0|SOON _ KIN -45/-63/4|SOON _ NEG 68/35/-1
|SOON _ NIGHT 54/43/3|SOON _ SOON 27/70/0|SOON _ TAKE -52/-64/0|SOON _ THINK -37/-4/-2|SOON _ WANT 58/-4/-8
|SOON _ _ , -101/-101/-6|SOON _ _ . 0/59/33|SOON _ _ END 63/55/0|SOON _ _ HE 71/83/-19|SOON _ _ LETTER 26/32/-16
|SOON _ _ NIGHT -57/-53/0|SOON _ _ PAST 40/33/-4|SOON _ _ PLAN -61/-94/0|SOON _ _ at -51/-51/0|SOON _ _ be -64/-25/0
|SOON _ _ because -21/-73/0|SOON _ _ loud 34/40/0|SOON _ _ more -58/-67/0|SOON _ _ my 34/56/-2
|SOON _ _ sleepy -49/-28/0|SOON _ _ to 97/42/-6|SOON _ and 34/34/15|SOON _ day 39/-4/0|SOON _ is 46/21/-15
|SOON _ it 24/65/-7|SOON _ kind 39/61/-3|SOON _ my 41/71/-4|SOON _ that -49/-16/-7|SOON _ was -13/-50/47
|SOON _ wind 34/40/0|SOON and 95/58/-47|SOON does 52/22/0|SOON i 53/36/-29|SOON i WANT 101/50/-2|SOON in -24/-58/49
|SOON is NIGHT 57/51/3|SOON is my 42/38/-4|SOON it is 67/8/-7|SOON on -10/-36/-1|SOON that 49/-9/0|SOURCE -183/-172/-81
|SOURCE , 44/13/-5|SOURCE , i 70/35/-1|SOURCE HE -44/-8/-3|SOURCE HE SAY -43/0/-1|SOURCE PLAN -46/-8/-2
|SOURCE SOON 40/33/0|SOURCE _ . 16/-48/-6|SOURCE _ MANY 58/56/0|SOURCE _ SAY -45/-3/-2|SOURCE _ SOURCE -122/1/0
|SOURCE _ _ . 42/0/-6|SOURCE _ _ MANY -31/-46/-1|SOURCE _ _ SAY -84/-1/0|SOURCE _ _ my -41/-77/-1
|SOURCE _ _ to -54/-28/-12|SOURCE go -52/-2/0|SOURCE go i -51/0/0|TAKE 58/11/10|TAKE , 63/63/11|TAKE . -11/24/14
|TAKE DEATH -33/6/55|TAKE DEATH . -39/-38/29|TAKE HIM 128/107/-62|TAKE HIM . 93/87/-4|TAKE HIM MANY 73/49/4
|TAKE HIM PILLS -12/-8/-61|TAKE MANY 119/131/25|TAKE MANY PILLS 36/38/22|TAKE MANY my -24/71/-7
|TAKE MANY packet 42/35/-1|TAKE MEANS -22/-2/69|TAKE PILLS for -38/-32/0|TAKE _ , 75/57/3|TAKE _ . 37/-12/44
|TAKE _ MANY 137/83/11|TAKE _ PILLS -83/-114/-23|TAKE _ _ , 33/41/16|TAKE _ _ . 84/136/-26|TAKE _ _ HARM -45/-30/-1
|TAKE _ _ HIM 51/26/-13|TAKE _ _ WORK 53/84/-1|TAKE _ _ and -80/2/21|TAKE _ _ floor 64/38/0|TAKE _ _ i 131/95/18
|TAKE _ _ into 37/33/0|TAKE _ _ life 63/35/-11|TAKE _ _ my -61/6/23|TAKE _ _ of -38/45/-7|TAKE _ _ out -39/-36/0
|TAKE _ _ that 9/51/0|TAKE _ _ this -69/-42/-1|TAKE _ and -39/0/61|TAKE _ for -148/-123/-9|TAKE _ gp -16/-42/-1
|TAKE _ keys 27/52/-12|TAKE _ life 33/12/-4|TAKE _ much 44/20/1|TAKE _ my 5/89/-7|TAKE _ off -99/-86/20
|TAKE _ out -77/-41/-1|TAKE _ packet 54/48/-1|TAKE _ passport 40/52/0|TAKE and -44/-32/-3|TAKE bus -45/-28/0
|TAKE every 66/39/-1|TAKE every tablet 48/25/0|TAKE fistful 41/33/0|TAKE full 66/65/0|TAKE lot 122/87/-4
|TAKE lot . 53/42/-5|TAKE me -24/-64/-1|TAKE my -75/-50/-21|TAKE my PILLS -52/-66/24|TAKE my life 64/14/-3
|TAKE my passport 40/52/0|TAKE one -69/-72/-4|TAKE our 31/57/-3|TAKE to -64/-100/-8|TAKE too 46/10/10
|TAKE too much 44/20/1|TAKE two -66/-56/-2|TAKE two PILLS -66/-56/-2|TAKE vitamin -28/-58/-1|THINK 70/59/25
|THINK , 35/53/-1|THINK HE -60/-68/8|THINK PLAN 88/126/-48|THINK PLAN DIE 52/28/7|THINK PLAN HARM 48/23/-6
|THINK PLAN KILL 12/60/-2|THINK PLAN walking -50/-71/0|THINK SOON -11/-51/-3|THINK SOON . 3/-27/0
|THINK _ DEATH 94/123/-53|THINK _ DIE 47/41/6|THINK _ FOOD -34/-62/0|THINK _ HARM 58/54/-13|THINK _ HIGH -39/-51/-1
|THINK _ HIM -44/-52/7|THINK _ KILL 62/65/-5|THINK _ KIN -73/-46/51|THINK _ LETTER 51/24/-3|THINK _ LOW 1/-48/0
|THINK _ NEG -60/4/-2|THINK _ WANT -97/-32/0|THINK _ _ BUT -61/6/0|THINK _ _ DEATH -113/-42/-15|THINK _ _ KIN 38/45/24
|THINK _ _ LIVE 60/16/-1|THINK _ _ MANY 75/22/-3|THINK _ _ NEG 104/-20/-5|THINK _ _ PLAN -35/-68/15
|THINK _ _ got 19/74/-23|THINK _ _ in 77/88/16|THINK _ _ is -85/-89/20|THINK _ _ keep -15/-42/0
|THINK _ _ left -62/-47/0|THINK _ _ lot -84/2/0|THINK _ _ off 25/42/-8|THINK _ _ ruined -17/38/0|THINK _ _ to -38/28/-8
|THINK _ am -63/-16/-14|THINK _ can 23/-29/-3|THINK _ walking -50/-71/0|THINK _ week -22/-48/0|THINK _ would -91/41/-1
|THINK are 49/65/-2|THINK head 1/-48/0|THINK head LOW 1/-48/0|THINK i LETTER 71/18/-7|THINK i WANT -84/14/0
|THINK i am -63/-16/-14|THINK i can 24/-40/-3|THINK i would -8/21/0|THINK in -70/-77/-1|THINK it -106/-84/27
|THINK my -51/-4/59|THINK my KIN -44/-4/21|THINK of 76/27/-30|THINK of DEATH 70/41/-17|THINK of HIM -25/-41/-6
|THINK this -38/-52/0|THINK this week -25/-50/0|THINK to 87/32/-10|TIRED -47/-39/-46|TIRED . -56/-122/17
|TIRED LIVE . 57/48/0|TIRED _ LIVE 74/14/-3|TIRED _ _ , 64/47/-17|TIRED _ _ . -1/113/7|TIRED _ _ i 32/45/0
|TIRED _ _ life 22/30/0|TIRED _ _ this -35/6/0|TIRED _ _ with -6/-47/-1|TIRED _ being -15/-56/-9
|TIRED _ everything -10/87/-1|TIRED _ life 22/83/-3|TIRED _ pretending -5/65/0|TIRED by -29/8/0|TIRED it 63/86/-13
|TIRED of -13/107/-10|TIRED of LIVE 34/-78/-2|TIRED of being -24/-56/-6|TIRED of pretending -5/65/0
|TIRED with -24/-43/-5|TIRED with everything -1/43/0|TIRED with life 32/58/-3|VOICE 72/30/31|VOICE _ _ me 53/15/0
|WAKE 25/43/-13|WAKE _ , 50/21/1|WAKE _ . 65/93/-21|WAKE _ SOON 104/87/0|WAKE _ _ . 147/103/-25
|WAKE _ _ anaesthetic -42/-48/0|WAKE _ _ my 44/46/0|WAKE _ after -42/-48/0|WAKE _ again 75/41/-1|WAKE _ early -52/-54/0
|WAKE up 76/46/-6|WAKE up , 50/20/1|WAKE up . 87/110/-20|WAKE up SOON 104/87/0|WAKE up after -42/-48/0
|WAKE up again 75/41/-1|WAKE up early -52/-54/0|WANT 62/74/4|WANT , -6/-33/-1|WANT . 70/28/18|WANT . . -12/32/31
|WANT DEAD 59/66/0|WANT DEATH . 48/33/-2|WANT DIE 19/48/1|WANT FOOD -28/-52/0|WANT FOOD . -28/-52/0
|WANT HE to -65/-39/18|WANT HIM -6/-58/14|WANT KIN -41/-70/0|WANT LETTER -63/-44/0|WANT LIVE 59/30/0|WANT NEG 43/-26/-1
|WANT _ . -49/-62/5|WANT _ DEAD 46/50/17|WANT _ DEATH 46/88/-7|WANT _ END -48/-24/36|WANT _ GONE -79/31/-1
|WANT _ HARM 33/39/-9|WANT _ HE 65/14/-11|WANT _ LIVE -11/-122/5|WANT _ MANY -49/18/-1|WANT _ SOON 23/42/0
|WANT _ WAKE 28/-40/-1|WANT _ _ , -41/-39/25|WANT _ _ . 129/119/-15|WANT _ _ ANYMORE 81/39/0|WANT _ _ BURDEN -35/-38/0
|WANT _ _ BUT 7/62/-3|WANT _ _ DEAD 110/122/-11|WANT _ _ DEATH 22/53/-4|WANT _ _ DIE 111/-42/0|WANT _ _ END -18/56/-1
|WANT _ _ HARM -33/19/-1|WANT _ _ HIS -15/-29/55|WANT _ _ KILL 50/43/0|WANT _ _ KIN -20/-69/-3|WANT _ _ LIVE 68/26/-6
|WANT _ _ LOW -59/-73/0|WANT _ _ MANY 1/-38/-3|WANT _ _ NEG -30/-1/-4|WANT _ _ SOON 26/3/0|WANT _ _ WAKE 46/17/-3
|WANT _ _ again 6/-17/-1|WANT _ _ and 46/12/-5|WANT _ _ another 8/49/0|WANT _ _ any 40/23/0|WANT _ _ anyone 61/2/-2
|WANT _ _ as -60/-36/0|WANT _ _ away -72/50/0|WANT _ _ bad 70/74/0|WANT _ _ bus 44/44/0|WANT _ _ cat -24/-52/0
|WANT _ _ died 59/23/0|WANT _ _ does 65/16/-11|WANT _ _ either 40/27/0|WANT _ _ for -15/65/-1|WANT _ _ forever -43/6/0
|WANT _ _ here -31/-53/-1|WANT _ _ home -51/-25/0|WANT _ _ i 77/4/7|WANT _ _ inside 35/-9/0|WANT _ _ into -49/-74/-1
|WANT _ _ is 19/52/-1|WANT _ _ it 17/61/5|WANT _ _ me 23/52/0|WANT _ _ more 35/32/5|WANT _ _ myself -61/-38/-1
|WANT _ _ of -53/-37/0|WANT _ _ on 33/-36/-16|WANT _ _ please 46/54/-1|WANT _ _ saved 83/6/0|WANT _ _ sleep -8/-82/0
|WANT _ _ taller -22/-37/0|WANT _ _ this -20/-50/-2|WANT _ _ up 90/76/-1|WANT _ _ with -97/-93/-3|WANT _ again 95/82/0
|WANT _ catch 44/44/0|WANT _ continue 36/1/0|WANT _ could -72/60/-1|WANT _ crash 59/33/0|WANT _ do 2/45/-2
|WANT _ drive 53/48/-1|WANT _ give -44/35/0|WANT _ go -46/-56/-12|WANT _ had 50/54/-1|WANT _ it 56/71/-5
|WANT _ keep -53/-79/0|WANT _ life 76/27/0|WANT _ make 27/14/0|WANT _ me -36/-32/-5|WANT _ my 73/42/-2
|WANT _ off -33/13/0|WANT _ run -35/25/-1|WANT _ see 100/48/-5|WANT _ sorry 37/59/0|WANT _ tell -22/-43/0
|WANT _ was 26/37/-1|WANT anyone -79/-70/0|WANT anyone to -88/-72/0|WANT break -25/-55/0|WANT break . -11/-56/0
|WANT do -65/-65/-3|WANT go -64/-59/0|WANT ground -44/-24/0|WANT ground would -44/-24/0|WANT help 44/-23/-1
|WANT i 82/136/-4|WANT i could -72/60/-1|WANT i was 21/20/-1|WANT i would 66/44/0|WANT is 41/-10/-4|WANT it 52/97/-1
|WANT it . 88/27/-4|WANT it MANY -51/17/-1|WANT life -15/-52/-1|WANT life . -18/-51/-1|WANT out of 60/-13/-1
|WANT rest . -72/0/0|WANT things -15/72/-5|WANT this -83/-79/0|WANT to . 90/51/-6|WANT to DIE -59/26/-24
|WANT to END -57/-31/36|WANT to GONE -79/31/-1|WANT to HARM 33/39/-9|WANT to KILL -27/-36/-13|WANT to LIVE -33/-144/6
|WANT to NEG -67/-21/-5|WANT to WAKE 28/-40/-1|WANT to catch 44/44/0|WANT to continue 36/1/0|WANT to do 2/45/-2
|WANT to drive 53/48/-1|WANT to give -44/35/0|WANT to go -46/-56/-12|WANT to keep -53/-79/0|WANT to make 27/14/0
|WANT to run -42/19/0|WANT to see 100/48/-5|WANT to sleep -71/-25/0|WANT way TAKE 49/31/0|WORK -124/-154/19
|WORK . 73/56/-49|WORK PAST -27/-59/-1|WORK _ . -24/20/-46|WORK _ HIT -44/-36/-1|WORK _ KILL 52/59/0
|WORK _ SOON -32/-36/-5|WORK _ _ . -80/-86/-28|WORK _ _ KIN 69/67/0|WORK _ _ am -57/-57/0|WORK _ in 63/32/0
|WORK _ me -44/-72/7|WORK is -17/-31/3|WORK is KILL 44/47/0|WORK result 65/45/0|YEAR -56/-11/-30|YEAR , -9/-21/-27
|YEAR . -54/-4/-1|YEAR _ PLAN 85/46/0|YEAR _ _ . 76/54/-1|aata -28/31/-1|abandoned -3/86/0|abeg 21/36/42
|abeg _ _ . 70/34/-7|about -72/-98/57|abuse -16/47/37|abuse _ _ . -12/59/37|abused 93/58/51|abused _ . 45/21/-1
|abused _ _ . 127/73/42|abused and 31/14/9|accident 114/61/-2|accident . 84/46/-2|accident . . 76/41/-1
|accident _ . 76/41/-1|accident _ _ . 76/41/-1|accounts -96/-35/0|acid 71/61/-16|active 66/64/-1|address 31/43/-2
|adhd -29/-99/-1|advice -27/-38/-1|afraid 39/16/14|after 37/24/37|after . 83/97/-6|after . . 74/84/-6
|after SOON 115/68/-12|after SOON . 69/33/-12|after _ , -15/18/27|after _ . 56/41/-46|after _ PAST 43/50/-4
|after _ _ . 70/61/11|after _ _ i 46/-34/31|after _ am 70/23/0|after anaesthetic -42/-48/0|after breakup -28/-49/0
|after i am 70/23/0|after that -35/-33/-3|again 60/68/-28|again , -29/-5/-17|again , i -99/-31/-10
|again _ _ am -26/-59/-10|again _ _ is 46/34/-8|again after -33/-70/0|again and 113/151/5|again i -101/-83/-11
|again when 53/45/-5|against 81/70/-6|against WANT 40/35/-2|against WANT to 40/35/-2|against _ . 85/69/-1
|against _ _ . 56/66/-1|against _ to 40/35/-2|ago 62/90/-27|agony -22/-37/-1|ahead -22/69/0|airport -23/-41/0
|airport . -23/-40/0|airport . . -26/-44/0|airport _ . -26/-44/0|airport _ _ . -26/-44/0|alarm -64/-20/-4
|alarm _ _ . -64/-60/-3|album -33/-22/-1|alcohol -51/-53/-3|alive 148/22/4|all -3/71/-3|almost 56/64/0
|almost JUMP 36/57/0|almost _ _ . 39/58/0|alone 136/-37/0|already 130/107/-14|already . 32/63/-2|already . . 46/45/-2
|already _ PILLS 35/32/-2|already _ _ . 90/60/-7|alright -21/-44/0|alright . -17/-57/0|always 20/55/-29
|always _ . -48/27/-1|always _ _ . -37/53/-10|am 109/123/-59|am . 47/60/-3|am . . 67/57/-1|am BETTER 77/71/-1
|am BLEED 21/30/-2|am BLEED money -40/-42/0|am BURDEN -13/97/-5|am BURDEN for -3/28/-1|am DEAD -16/-66/-21
|am DEAD , -15/-42/-3|am DEAD . 60/-13/-16|am DEATH 68/57/-30|am DEATH and 76/48/-5|am DIE -72/-61/-15
|am DIE , -39/-50/0|am DIE . -57/-60/-1|am END it 36/39/-8|am FEAR 14/-26/35|am FEAR for -19/-49/45|am FEAR i 88/84/-23
|am FEAR my -38/-62/36|am FEAR of -25/-61/12|am GONE 41/-23/-7|am GONE . 128/90/-5|am GONE for -37/-43/-2
|am HARM 59/23/-4|am HARM my -45/-7/0|am HARM myself 61/31/-2|am HIT -27/-43/0|am KILL -95/-20/-1|am KILL . -74/4/0
|am KILL myself 64/20/0|am KILL up -1/-51/0|am LIVE -64/-5/-1|am LIVE , -55/7/0|am LOW 0/103/-10|am LOW . 44/-11/-3
|am LOW i 21/54/0|am NEG -15/-44/-5|am NEG . 7/62/0|am NEG BUT -5/77/0|am NEG DEAD -16/-53/0|am NEG DEATH -119/-88/31
|am NEG DIE -22/-39/0|am NEG FEAR 55/-5/-1|am NEG PLAN -67/-14/-8|am NEG THINK -95/-83/0|am NEG danger -46/-31/0
|am NEG safe 82/61/-4|am NEG saying -68/-13/0|am PAST -42/1/-1|am PLAN 91/27/-46|am PLAN to -34/-55/-28
|am PLAN too 33/38/-6|am SOON -44/-56/-1|am SOON and -22/-57/-1|am TAKE 2/49/-1|am THINK 86/5/-3
|am THINK PLAN 40/-10/-1|am TIRED . -35/-44/-1|am TIRED LIVE 43/26/0|am TIRED of 15/66/-2|am WANT 49/21/-7
|am WANT to 38/-12/-5|am _ , -128/-55/-26|am _ . -133/-60/2|am _ BUT -71/-1/11|am _ DEAD 79/32/-1|am _ DEATH -36/-34/23
|am _ DIE -26/-61/0|am _ FEAR 59/-2/-1|am _ GAME 46/17/0|am _ HIGH 64/69/-16|am _ HIM -42/-32/-17|am _ KILL 26/56/0
|am _ LIVE 95/109/0|am _ MANY -39/-72/9|am _ MEANS 51/51/0|am _ PLAN 11/-71/42|am _ SOON -101/-44/-1
|am _ THINK -54/-83/-1|am _ WANT -46/34/0|am _ _ , 25/6/42|am _ _ . 23/79/-14|am _ _ BODY 56/35/-1|am _ _ DEAD 70/63/-1
|am _ _ DEATH 77/93/-3|am _ _ GONE -10/-63/0|am _ _ HARM 33/36/-21|am _ _ HE 45/51/-4|am _ _ HIS 41/54/-2
|am _ _ JUMP 93/72/-1|am _ _ KILL 51/81/-1|am _ _ KIN -27/-45/29|am _ _ LIVE -84/18/-1|am _ _ NEG -5/62/-5
|am _ _ PLAN -61/-72/-1|am _ _ POINT -81/25/0|am _ _ SAY 43/23/0|am _ _ SOON 37/55/-14|am _ _ WANT 74/19/0
|am _ _ and -27/56/19|am _ _ because 10/-55/-2|am _ _ by 37/135/-7|am _ _ cooking -1/-38/0|am _ _ day -34/-58/0
|am _ _ did -52/-23/0|am _ _ do -47/2/23|am _ _ every 9/66/0|am _ _ everyone -83/61/-1|am _ _ for 30/68/0
|am _ _ from 128/47/-4|am _ _ here 46/20/0|am _ _ i 62/-16/-34|am _ _ it 0/-52/4|am _ _ life -48/-27/-3
|am _ _ man -4/64/0|am _ _ motorway 47/11/0|am _ _ my -16/49/-17|am _ _ of 65/46/-19|am _ _ own 47/17/-1
|am _ _ oxygen -2/29/0|am _ _ pretending -4/44/0|am _ _ rail 44/36/-1|am _ _ right 42/34/0|am _ _ that -76/-32/0
|am _ _ to -70/-58/-3|am _ _ top -52/-35/0|am _ _ try -45/30/0|am _ _ until 0/-58/0|am _ _ what 21/-17/58
|am _ _ with 82/42/-6|am _ _ you 44/19/-1|am _ and -92/-35/-30|am _ at 64/42/8|am _ for -46/-77/64|am _ here 22/34/-4
|am _ in 80/25/-26|am _ it 13/-40/-21|am _ man -77/-17/0|am _ money -40/-42/0|am _ my -88/-43/41|am _ safe 82/61/-4
|am _ saying -68/-13/0|am _ through 39/61/0|am _ to 79/41/-43|am _ too 41/43/-6|am _ window -28/-92/0|am at 53/81/-10
|am at END -43/1/-8|am at HIGH 56/16/-1|am away -28/-71/27|am being 147/45/-18|am buying -30/-43/0|am coming 49/42/-1
|am crying . -4/-38/0|am disappointment -43/51/0|am doing it -1/-3/-7|am drinking 38/20/0|am drinking KILL 37/19/0
|am failure -30/67/-4|am for -7/40/0|am glad -94/-7/0|am glad i -48/-28/0|am grateful -60/2/0|am happy -64/-66/0
|am high -54/-73/-1|am home -41/-53/0|am home . -41/-54/0|am i -92/30/-2|am i . -40/3/-2|am in 84/57/-29
|am locked 46/36/-17|am locked in 49/59/-17|am looking 59/30/-2|am losing -75/29/0|am low -20/47/-1|am mistake -9/49/0
|am mistake . -9/49/0|am moving -51/-53/0|am ok -51/0/2|am on 31/5/25|am only -61/-9/-6|am over -59/-56/-3
|am paramedic -2/-47/0|am paramedic and -2/-47/0|am proud -11/-38/0|am sad 44/4/-5|am safe -90/-23/8
|am shaking -38/-42/36|am shaking . -27/-42/36|am sinking -11/57/0|am sitting 45/22/-1|am sorry 36/0/-1
|am sorry . 60/51/0|am stuck -7/59/0|am telling -47/-54/-1|am too -13/70/0|am up 87/25/0|am up on 52/20/0
|am waiting 92/84/-13|am waiting for 43/46/0|am walking 93/72/0|am waste -3/56/0|am waste of 11/53/0
|am working -26/-32/0|am worried -35/-53/85|ambulance -18/-14/57|anaesthetic -42/-48/0|and 47/46/81|and DEATH 63/38/-4
|and DIE 150/94/-13|and DIE . 92/68/-10|and GONE -60/-37/30|and HARM 55/67/32|and HE 89/48/-20|and HE is 77/76/-70
|and HIT 38/40/18|and HIT me 61/64/-5|and KILL 83/70/-19|and LETTER -25/-4/30|and LETTER NEG -77/-42/28|and LOW 6/85/-4
|and LOW . -5/82/-2|and MANY 65/-12/-7|and MANY . 49/-2/-4|and NEG -101/-41/19|and NEG can -38/-46/0
|and NEG coming 33/18/3|and NEG knows 64/5/0|and PILLS 39/45/-2|and PLAN 51/23/-9|and SAY HE -53/-32/-10
|and SAY i 59/52/-8|and SOON 66/50/19|and SOON i 19/62/-7|and TAKE 78/87/-16|and THINK 68/63/-20|and _ . 68/87/39
|and _ BODY -5/-35/0|and _ HIM 66/78/-29|and _ KIN 74/9/-54|and _ LETTER -31/-1/18|and _ LOW 34/-22/0
|and _ MEANS -49/-59/14|and _ NEG -164/-66/5|and _ PLAN 70/44/0|and _ SAY 67/51/27|and _ TAKE 81/74/-6
|and _ THINK 83/49/-9|and _ WANT 69/38/1|and _ _ , -60/-42/-6|and _ _ BODY -54/-48/-2|and _ _ DEAD -52/-26/0
|and _ _ END 9/-2/5|and _ _ GONE -67/-6/28|and _ _ HE 3/-53/6|and _ _ KILL -36/7/-2|and _ _ KIN -47/6/57
|and _ _ LOW 57/18/-12|and _ _ MANY -88/-82/67|and _ _ PAST 0/45/0|and _ _ PLAN 12/64/-6|and _ _ SAY 5/64/-3
|and _ _ THINK -44/-83/-2|and _ _ am 0/-24/-1|and _ _ anything -3/-58/9|and _ _ bed -42/-51/-1|and _ _ cat 42/52/-1
|and _ _ day 25/5/-2|and _ _ do 73/32/0|and _ _ every -83/-72/8|and _ _ from -61/-34/23|and _ _ got -5/-31/-68
|and _ _ here 91/74/-15|and _ _ home 10/104/-23|and _ _ in 32/135/-46|and _ _ is 46/25/23|and _ _ look -43/-27/3
|and _ _ me 43/67/6|and _ _ my 1/25/-13|and _ _ off 58/95/0|and _ _ ok -34/-36/-3|and _ _ one -65/36/-4
|and _ _ that 23/55/-5|and _ _ to 79/87/-51|and _ _ too -38/0/34|and _ _ up 131/97/-24|and _ _ wall 11/37/0
|and _ are 9/31/6|and _ at -20/47/-2|and _ be -75/-6/31|and _ came 14/96/-1|and _ can -69/-20/7|and _ coming 33/18/3
|and _ did -24/-33/29|and _ do -86/-43/-4|and _ feel 36/17/-6|and _ follow 48/37/-1|and _ has 43/88/-33
|and _ have -13/-68/3|and _ i -25/14/-52|and _ it -43/-72/52|and _ join 54/30/0|and _ keep 64/68/-8
|and _ knows 69/14/-7|and _ me 88/67/40|and _ of 45/-53/-17|and _ off -17/-3/101|and _ our 36/44/-2
|and _ passed -17/-57/-5|and _ person -9/37/0|and _ server -5/-13/46|and _ that 49/15/-10|and _ wanted 56/-7/0
|and _ was -59/-41/-33|and be 47/53/-1|and date 90/61/0|and date . 75/49/0|and do NEG -66/20/-2|and feel -57/-76/-2
|and fine -14/-74/0|and good -41/-53/-4|and hugged -22/-58/58|and i 45/11/-78|and i LETTER 77/73/-17
|and i THINK 80/49/-9|and i WANT 43/5/1|and i did 3/-31/-2|and i do -84/-40/-3|and i feel 36/17/-6
|and i follow 48/37/-1|and i join 54/30/0|and i keep 64/68/-8|and i wanted 56/-7/0|and is 0/-3/82|and it -76/-67/16
|and it was -30/-43/-1|and left server -5/-13/46|and me 94/59/-16|and my -26/-48/-42|and my BODY -29/-36/0
|and on 42/40/-2|and only 1/35/0|and that 14/48/-13|and then 34/-9/-31|and there -66/-14/6|and there is -44/-18/36
|anime -12/-58/-8|another 46/83/0|another _ . 97/49/9|another _ _ . 65/36/7|another _ _ SOON -49/-37/0
|another day 80/136/-1|another day . 71/57/-1|another year 52/14/0|answer 58/21/-5|answer _ _ . 58/28/4
|answers . . 32/-3/13|answers _ . 32/-3/13|answers _ _ . 32/-3/13|antibiotics -23/-39/-1|antidepressant -10/-50/-1
|anxious -51/-60/41|anxious PLAN -48/-65/0|any ANYMORE 82/59/-1|any ANYMORE , 35/10/0|any ANYMORE . 50/46/-1
|any _ , 34/10/16|any _ _ i 33/11/0|any _ to -34/-59/-1|any of 41/41/-2|anyone 18/58/19|anyone . 65/52/12
|anyone . . 12/37/12|anyone _ . 38/68/12|anyone _ _ only 59/21/0|anyone _ this 49/61/-1|anyone else 41/-12/0
|anyone to -89/-80/0|anyone would -58/13/0|anything -12/174/10|anything ANYMORE -2/66/-1|anyway 120/104/-16
|anyway , 56/36/-4|anyway _ _ . 58/87/-12|anywhere 13/95/-1|apart -30/84/-1|apart . -14/69/-1|apart . . -14/69/-1
|apart _ . -14/69/-1|apart _ _ . -14/69/-1|app -57/-64/-6|app . -37/-47/0|app . . -37/-47/0|app _ . -37/-47/0
|app _ _ . -37/-47/0|apparently . -7/43/-1|apparently . . -7/43/-1|apparently _ . -7/43/-1|apparently _ _ . -7/43/-1
|appointment -90/-117/-5|appointment _ _ . -90/-90/0|apps -24/-46/0|are 33/32/-44|are DEAD -49/-64/-3
|are DIE -36/-31/-1|are KILL -119/-85/-1|are KILL me -78/-52/0|are NEG -8/49/-2|are PAST 49/36/-1|are PAST . 56/7/0
|are SOON 47/43/-3|are _ , -51/-19/38|are _ . 33/9/-29|are _ _ , 49/43/-3|are _ _ . -42/-41/9|are _ _ HE -23/-59/20
|are _ _ KIN 43/95/-21|are _ _ LETTER 91/73/-4|are _ _ SOON -18/-51/0|are _ _ and -123/-87/-3|are _ _ for 52/71/-9
|are _ _ i 57/28/44|are _ _ me -48/-23/0|are _ _ my -14/-66/0|are _ _ with -38/-37/-3|are _ me -60/-112/-1
|are _ my 66/43/-6|are _ on -34/-74/-1|are _ to -100/-59/2|are at 60/32/-12|are behind -44/-56/0
|are behind me -44/-56/0|are hard -7/-38/0|are in 83/99/-15|are in me -28/-63/0|are in my 53/37/0|are off 59/43/-2
|are off . 62/49/0|are with 66/78/-9|are you -54/-20/0|argue -18/-33/-4|arm -41/-46/-24|arms 1/5/96
|around ANYMORE 42/27/-2|around _ . -37/18/-4|around for 95/53/25|as -9/24/-25|as KIN -67/31/-5|as _ , -72/-87/0
|as _ . -38/19/-3|as _ _ . 94/122/-22|as _ _ i -74/-50/-1|as _ and -49/-30/-3|as _ i -83/-50/-3|as _ one 47/32/0
|as anything -30/-84/0|as anything . -30/-84/0|as funny 47/32/0|as funny one 47/32/0|ashamed 48/-77/-1|ashes 65/22/17
|ask -42/18/-48|ask me -46/-10/0|asked -64/-99/9|asking for 69/54/-22|asleep . 60/14/-4|asleep . . 48/39/-2
|asleep _ . 27/32/10|asleep _ i 41/11/-30|assaulted 94/74/-1|assaulted . 79/64/0|assaulted . . 79/64/0
|assaulted _ . 79/64/0|assaulted _ _ . 90/70/0|assume -54/0/0|at -77/-97/-26|at END -26/42/-12|at END of -47/61/-8
|at FOOD -5/62/1|at HIGH 34/-27/-10|at HIM -37/-86/14|at MEANS 100/44/-3|at PAST 28/45/-6|at PAST . 72/50/-5
|at WORK 68/67/34|at WORK , 32/49/0|at WORK . 45/75/30|at _ , -27/-49/-26|at _ . 61/39/79|at _ KIN -6/25/-59
|at _ NEG 43/-33/0|at _ PAST -34/-31/-3|at _ WORK 71/41/29|at _ _ , -86/-61/-14|at _ _ NEG -37/-52/-3
|at _ _ WANT 77/32/-1|at _ _ i 77/28/-24|at _ _ my -42/4/-8|at _ _ pier 40/29/0|at _ appointment -13/-40/0
|at _ head 64/46/-5|at _ i -16/-110/-9|at _ of 35/56/-11|at _ who -30/-26/0|at _ with 65/43/-6|at bar -49/-68/-1
|at camp -47/-49/-1|at darts -48/-46/-7|at darts . -48/-46/-7|at every -16/-41/0|at five -37/-22/0|at five . -34/-13/0
|at home 46/52/22|at home . 60/80/26|at least 31/68/0|at me . -57/-71/0|at me and 96/82/-23|at midnight 65/11/-2
|at my 51/122/-27|at nine -56/-68/-1|at ninety -64/-52/0|at ninety , -64/-52/0|at peace 61/55/0|at quarry 46/14/0
|at quarry . 47/14/0|at tennis -44/-44/0|ate 2/-67/-29|ate NEG 54/-39/0|ate _ _ , -5/-47/-15|attack -15/-53/-22
|attack _ _ . 38/31/-1|attacking 159/108/-5|attacking KIN 40/10/-1|attacking KIN . 40/10/-1|attacking _ . 85/37/-2
|attacking _ KIN 49/38/-2|attacking _ _ . 99/56/-3|attacking my 60/55/-3|attacking my KIN 49/38/-2|attempt 151/74/-11
|attempt . -51/-70/0|attempt _ . 111/111/-7|attempt _ _ . 141/146/-7|attempt failed 43/25/0|attempted 76/67/24
|attempted DEATH -54/1/0|attempted _ . 61/47/0|attempted _ _ . 81/55/-1|attention 49/15/-2|attention , 57/41/0
|autumn -17/-60/0|awake 86/-19/-1|awake , 76/52/0|awake _ _ . 64/-7/-1|away 53/15/76|away _ . 21/67/3
|away _ _ . 32/92/10|b 12/-63/-2|baby -12/-51/-60|back -46/-27/-86|bad _ _ . 48/-12/39|bad feeling -6/-27/44
|bad feeling . -6/-27/44|badly 85/78/-20|badly . 30/9/-8|badly . . 27/6/-8|badly _ . 28/7/-8|badly _ _ . 36/55/-8
|bag 114/61/-24|bag _ . 60/22/0|bag _ _ . 62/26/0|bag _ _ head 63/67/-1|bag _ my 63/67/-1|bag over 63/67/-1
|bag over my 63/67/-1|bahut 24/153/-6|bake -61/-100/-3|bake _ . -27/-36/0|bake _ _ . -28/-38/0|ball -61/-63/-2
|bandmate -32/-42/15|bandmate , -27/-39/0|bangs -110/-109/-12|bangs _ _ . -64/-42/0|bank 8/-42/49|bank card 39/42/-3
|banned -51/-80/14|bar . -33/-55/-1|bat 55/52/-9|bath 19/-3/-14|bath _ . 38/42/-9|bath _ _ . 52/65/-13
|bathroom . 45/41/9|bathroom . . 45/41/9|bathroom _ , 53/68/0|bathroom _ and 78/59/-8|bathroom with -39/-22/16
|battery -71/-88/-25|battle 64/21/0|be 162/119/-38|be BETTER -26/48/20|be BETTER DEAD 37/23/0|be BETTER NEG -48/11/-3
|be BURDEN -35/-38/0|be BURDEN i 3/-48/0|be DEAD 120/151/36|be DEAD . -111/-47/21|be DEAD before 25/29/0
|be DEAD by 66/76/0|be DEATH -79/-48/4|be DEATH of -56/-68/-1|be GONE 52/-63/0|be GONE . 43/-18/0|be GONE SOON 30/23/0
|be GONE by 33/16/0|be LIVE 105/86/26|be LIVE . -73/-65/30|be LIVE SOON -46/-28/5|be LIVE and 72/17/-2|be PAST 74/99/-1
|be PAST , 50/21/-1|be WANT -13/-32/0|be WANT , -13/-41/0|be _ . -43/-25/12|be _ ANYMORE 156/73/-3|be _ DEAD 59/37/-1
|be _ LAUGH 44/54/0|be _ NEG -94/-10/23|be _ SOON -32/69/-18|be _ _ . 84/128/14|be _ _ ANYMORE 64/44/-1
|be _ _ END -64/15/0|be _ _ HIM 8/55/22|be _ _ SOON 99/88/-4|be _ _ and 45/50/-1|be _ _ be 41/4/-1
|be _ _ christmas -60/-44/3|be _ _ i -99/-18/-7|be _ _ if 55/42/0|be _ _ in -41/-62/0|be _ _ life 45/16/-1
|be _ _ me 19/-55/17|be _ _ my -75/-82/-1|be _ _ this 60/9/0|be _ _ to -128/-116/-2|be _ _ world 71/11/0
|be _ again -85/2/0|be _ by 107/78/2|be _ it 54/52/10|be _ me 35/4/0|be _ my 17/69/-8|be _ next -66/-20/-1
|be _ of -136/-124/-2|be _ on -42/-69/-3|be _ over -12/-30/0|be _ this 94/15/-1|be _ with 59/64/17|be around 61/19/2
|be around . 0/60/-2|be around ANYMORE 42/27/-2|be around for 84/51/5|be at 53/28/-5|be here ANYMORE 101/37/0
|be here SOON -52/7/-22|be here any 38/10/0|be here at -48/-52/0|be here on -27/-45/0|be in -21/-97/4
|be in this 66/6/-1|be late -33/-45/0|be mad -42/-28/0|be mad . -44/-31/0|be my 18/59/-6|be nice -62/2/-1
|be nice to -62/2/-1|be one 76/38/0|be over -67/-31/-6|be saved 83/6/0|be saved . 83/6/0|be with 37/107/-1
|be with my -2/62/-1|beach -39/-99/-2|beach _ . -31/-47/0|beach _ _ . -43/-85/-2|bear -7/48/-1|bear to 73/24/0
|beat -158/-138/-42|beaten -32/-52/116|beaten . 17/46/24|beaten . . 39/35/24|beaten _ . 56/69/22|beaten _ _ . 59/34/112
|beats -53/-74/17|because -2/-48/27|because _ WANT 49/22/-23|because _ _ KIN -14/-11/49|because _ _ me 30/45/-2
|because _ _ myself 36/51/0|because _ _ to 53/44/-22|because _ have -23/-80/0|because _ is -22/-63/-33
|because _ my 30/15/47|because i 114/108/-43|because i WANT 49/22/-23|because i have -23/-80/0|because it -59/-7/-22
|because my -46/-55/-1|because of -11/-34/80|because of my 30/15/47|become -6/65/-4|become _ _ . -19/58/-2
|bed -72/14/-64|bed . -22/-79/33|bed _ _ LETTER -54/-23/0|bed _ it -4/85/-4|bed early -35/-42/0|bed for -13/70/-1
|been 46/83/70|been . -5/-43/0|been . . -5/-43/0|been GONE 49/13/-14|been GONE two 49/14/0|been HARM 123/56/5
|been HARM since 48/35/-6|been PLAN 39/20/-5|been _ DEATH 55/12/-3|been _ PLAN -37/-45/23|been _ _ , 24/29/-2
|been _ _ . 33/153/-38|been _ _ PAST 55/32/-14|been _ _ and -42/-5/-1|been _ _ for -39/-56/-1|been _ _ i -59/-59/13
|been _ _ my -36/-71/-8|been _ for 14/39/3|been _ me 44/17/-2|been _ two 49/14/0|been crying -27/44/-1|before 24/31/-44
|before WORK 19/29/0|before WORK . 19/29/0|behind -72/-14/-6|behind . 26/54/0|behind . . 63/54/0|behind _ . 82/77/-2
|behind _ _ . -20/-19/-3|behind me -125/-145/0|behind me . -53/-83/0|being 68/94/79|being . . -41/-31/0
|being DEAD 132/107/-8|being DEAD is 45/30/-1|being DEATH -51/-54/-3|being LIVE 76/83/-11|being LIVE . -16/45/-7
|being LIVE for 36/27/0|being _ , -61/-47/-4|being _ . 39/101/14|being _ LETTER -52/1/-1|being _ _ . 68/134/10
|being _ _ home 65/55/-9|being _ _ january 47/9/0|being _ at 53/61/-14|being _ in 101/49/-1|being abused and -43/-36/10
|being dramatic -49/-47/0|being dramatic , -55/-48/0|being here 61/-8/1|being here . 35/0/0|being here in 47/9/0
|being i -52/1/-1|being i LETTER -52/1/-1|being me -86/5/0|being me . -87/5/0|believes -1/-48/-1|believes _ . -21/-55/0
|believes _ _ . -18/-55/0|believes me 2/-50/-1|believes me . -21/-55/0|belong 30/95/-7|belong _ . 24/45/0
|belong _ _ . 68/69/-7|belt 29/69/-7|bench 59/56/-4|best -64/-127/0|between MEANS -33/-42/-3|between _ . 57/88/-1
|between _ _ . 69/81/-2|between _ _ and -38/-55/-1|big 66/66/-8|big _ . 48/-3/-2|big _ _ . 71/45/-2|bike -74/-101/-12
|bio -53/-54/-2|birthday -10/-57/-38|birthday . 77/15/-4|birthday . . 77/15/-4|biryani -49/-58/-1
|biscuits -148/-207/-17|bit -72/-64/-22|bit LOW -1/-59/0|bit _ . -3/-42/-3|bit _ _ . -44/-56/-4|black 8/78/12
|black . 7/64/-6|black . . 7/64/-6|black _ . 1/45/34|black _ _ . 1/45/34|black _ _ and 65/19/-18|blade 13/-20/-2
|blades -91/-54/42|blank -12/76/-6|blank _ . -10/75/-6|blank _ _ . -10/75/-6|bleak -12/36/0|bleak . -12/36/0
|bleak . . -12/36/0|bleak _ . -12/36/0|bleak _ _ . -12/36/0|bleed 58/50/5|bleeding 101/62/-14|blew -33/-59/0
|blister 46/45/0|blister . 46/45/0|blister . . 46/45/0|blister _ . 46/45/0|blister _ _ . 46/45/0|blocked -33/-45/-4
|blocked _ . -37/-42/0|blocked _ _ . -38/-44/0|bloke -91/-65/97|bloke _ _ . -42/-23/-1|bloke on -35/-4/16
|blood -49/-52/-37|blue -59/-82/-2|blue . -44/-53/0|board -100/-104/-1|body 87/151/-23|body _ . 14/79/-5
|body _ _ . 2/98/-5|book -28/-70/-1|booked -3/-62/-3|books -27/-96/-2|boot -33/-38/0|bored -68/-87/-2|bored . -15/-44/0
|bored . . -13/-41/0|bored _ . -13/-41/0|bored _ DEATH -57/-46/-1|bored _ _ . -46/-74/-1|bored to -60/-50/-1
|bored to DEATH -57/-46/-1|boring -66/-58/-2|born -103/31/-1|born _ . -24/55/-1|born _ _ . -24/55/-1|boss -64/-71/7
|bot -27/-71/-36|bot _ _ . -49/-42/-5|both BODY 69/50/-1|both _ _ . 24/57/-7|bother 21/76/-4|bother _ . 25/49/-1
|bother _ _ . 33/68/-1|bottom 9/92/-1|bottom _ . -6/39/-1|bottom _ _ . -6/39/-1|bought 21/-50/-36|bowled -5/-48/0
|box _ . 55/36/-7|box _ _ . 54/33/-19|boxes -33/-43/0|boxes . -23/-26/0|boxes . . -23/-26/0|boxes _ . -33/-43/0
|boxes _ _ . -33/-43/0|boy 4/-5/29|boy , 40/61/-3|boyfriend 110/94/19|boys 55/89/-8|brain -3/20/-2|brain . 34/31/0
|brain . . 32/23/0|brain DEAD -32/-38/0|brain _ . 26/35/0|brain _ _ . -5/37/-1|brain is -2/33/-1|brains 64/60/0
|brains _ . 63/60/0|brains _ _ . 63/60/0|brains out 64/60/0|brains out . 63/60/0|bread -77/-90/-22|bread , -10/-29/-3
|bread . -33/-34/0|bread _ _ . -44/-33/-5|breakfast -23/-28/-6|breakfast . -13/-25/-4|breakfast . . -42/-28/-4
|breakfast _ . -42/-28/-4|breakfast _ _ . -35/-21/-4|breaking 63/98/-21|breaking _ . 11/54/-5|breaking _ _ . 52/95/-20
|breaking in 52/23/-2|breaking in . 51/22/-2|breakup -51/-28/-2|breath 82/15/-1|breath _ . 79/14/0|breath _ _ . 79/14/0
|breathe -124/-67/-4|breathing -29/-36/20|bridge -84/-126/8|broke _ . -1/-80/0|broke _ _ . -54/-89/-1
|broke _ _ again -34/-27/0|broke _ _ i 52/34/30|broke in 49/50/-9|broke in , 49/50/-8|brother -27/-31/70
|brothers _ _ . -56/-36/-4|bucket -49/-77/-1|build -53/-72/0|builders -10/-50/0|builders _ _ . -10/-50/0
|building 47/42/-3|building . 83/64/-1|building . . 83/64/-1|building _ . 83/64/-1|building _ _ . 37/34/-1
|building with -52/-35/0|bulbs -36/-26/-15|bullet 86/43/-10|bullet _ _ . 62/47/-1|bullet _ my 78/52/-1
|bullet in 92/59/-2|bullet in my 54/34/0|bullies 43/75/-23|bullies . 45/35/0|bullies . . 45/35/0|bullies _ . 45/35/0
|bullies _ _ . 45/35/0|bully 40/36/0|bully . 39/36/0|bully . . 39/36/0|bully _ . 39/36/0|bully _ _ . 39/36/0
|burden -67/93/-8|buried 29/36/-7|burn 65/49/-57|burned -109/-112/-2|burning 82/81/-3|burns 69/66/-10
|burnt -135/-144/-22|burrito -5/-47/0|burrito . -5/-47/0|burrito . . -5/-47/0|burrito _ . -5/-47/0
|burrito _ _ . -5/-47/0|bus -64/-124/-6|bus . -41/-41/-1|bus SOON 66/56/0|bus SOON . 65/52/0|bus _ . 84/74/-2
|bus _ NEG -33/-35/0|bus _ WORK -56/-57/0|bus to -58/-62/-1|buy -55/-78/-1|buy _ . -19/-29/0|buy _ _ . -52/-72/-1
|buying -66/-95/-3|buying _ . -32/-50/-2|buying _ _ . -40/-74/-3|by . 100/68/-16|by . . 100/68/-16
|by HIM KIN -24/-37/50|by KIN -62/-57/40|by _ KIN -28/-43/61|by _ _ . -23/39/6|by _ _ LETTER 1/75/-12|by _ and 24/70/-2
|by _ you 29/78/-1|by being -35/2/0|by six -54/-57/-4|by six . -54/-57/-4|by thread -2/85/-1|by thread . -3/86/0
|by time 54/39/-7|bye 71/12/12|bye . 48/16/-3|bye . . 39/16/-3|bye _ . 66/44/-3|bye _ _ . 66/39/-3|cabinet 75/103/15
|cake -160/-164/-22|call 28/-9/69|call . -46/-53/27|call . . -46/-53/27|call _ . 82/75/27|call _ if -39/-3/4
|call me 55/42/-2|called -116/-97/-17|calling 34/-7/-2|calling it 35/42/0|calm 87/110/2|came -63/16/32
|came , -63/-59/-3|came PAST 24/73/-34|came _ _ was 53/5/0|came out -61/-38/9|camera -46/-52/-4|camera _ _ . -41/-36/-4
|camp -46/-53/-1|can -44/-3/47|can END 78/-18/-5|can END me 40/-47/-1|can NEG -34/71/-28|can NEG . 32/-67/0
|can NEG END 54/-10/14|can NEG GONE 68/9/-10|can NEG HARM 86/18/0|can NEG NEG 90/31/-2|can NEG PLAN -4/-43/-4
|can NEG bear -25/46/-1|can NEG cope -66/22/-2|can NEG deal -40/5/0|can NEG do -9/-61/-4|can NEG face -57/19/-2
|can NEG forgive -44/24/-1|can NEG get -35/-66/8|can NEG keep -52/5/-1|can NEG promise 51/22/0|can NEG see -137/27/-2
|can NEG sleep -32/-53/20|can NEG wait -12/-61/-10|can _ . -18/-49/-8|can _ END 38/-19/11|can _ GONE 68/9/-10
|can _ HARM 86/18/0|can _ LIVE 64/-9/11|can _ NEG 87/41/-4|can _ PLAN 3/-43/-7|can _ TAKE -50/-77/-8
|can _ _ , 12/-35/-21|can _ _ . 115/70/-14|can _ _ DIE 39/23/-2|can _ _ HARM 49/-35/-7|can _ _ NEG -50/-76/-3
|can _ _ PLAN -26/34/0|can _ _ POINT -82/-25/-6|can _ _ THINK 13/22/6|can _ _ WANT 45/14/-1|can _ _ and 63/62/-22
|can _ _ another 36/87/-1|can _ _ between -4/-43/-4|can _ _ for -37/-70/18|can _ _ i 119/-10/-2|can _ _ it -128/-67/-8
|can _ _ myself 16/-34/-2|can _ _ of 73/13/-1|can _ _ on -105/-10/16|can _ _ out 86/57/-15|can _ _ safe -15/-31/0
|can _ _ single -39/19/0|can _ _ this -106/46/-8|can _ _ to 86/21/1|can _ be -48/-53/-10|can _ bear -25/46/-1
|can _ cope -66/22/-2|can _ deal -40/5/0|can _ face -57/19/-2|can _ find -46/-51/0|can _ forgive -44/24/-1
|can _ get -37/-67/8|can _ it -38/-29/0|can _ keep -52/5/-1|can _ my 39/52/-2|can _ promise 51/22/0
|can _ see -137/27/-2|can _ sleep -32/-53/20|can _ wait -12/-61/-10|can _ with -37/-70/-5|can do -45/-9/1
|can i -39/-61/70|can see -13/38/-2|canada -35/-23/-44|canal 0/92/0|canal _ _ . 0/92/0|cancelling -37/-69/-1
|cancelling _ . -42/-73/-1|cancer . 28/-1/-1|cancer . . 28/-1/-1|cancer _ . 28/-1/-1|cancer _ _ . 30/0/-1
|cancer _ i -34/-4/-2|cancer and -56/-43/17|cancer and i -34/-4/-2|candle -57/-70/-7|candle . -55/-70/-6
|car _ MANY -41/-54/-12|car _ _ . 57/76/-13|car _ _ my 33/40/-1|car _ in -35/-32/0|car in 45/53/23|car park 128/86/-2
|card -13/-69/-37|card . -32/-55/0|cards -72/-72/-2|cards _ _ . -59/-52/-1|care . i 33/16/0|care _ _ DIE -50/-10/0
|care _ that 9/53/0|care and 2/-47/0|care and i 9/-30/0|care if -27/72/-4|care if i -26/75/-5|care of that 9/53/0
|career -98/-137/-1|career DEATH -76/-72/-1|career _ . -70/-63/-1|career _ _ . -79/-110/-1|carer 32/-38/82
|carry _ . -44/13/-4|carry _ _ . -39/16/-11|carry it -41/-48/-4|carry it . -28/-47/-3|carry on 26/75/-4
|carry on . -10/50/-1|cars 73/59/-1|cars . 45/37/-1|cars . . 45/37/-1|cars _ . 45/37/-1|cars _ _ . 69/61/-1
|case 12/-70/5|case . 27/36/8|case . . 28/38/0|case _ . 28/38/0|cat -99/-147/-15|cat . -24/-48/14|cat . . -1/-33/17
|cat _ . -17/-56/-5|cat _ _ , -3/49/0|cat _ _ . 7/-25/15|cat _ _ to -26/-40/0|cat _ to -42/-43/-1
|cat scratches 36/42/-2|catch _ _ . 33/62/-4|catch bus 40/43/0|catch bus . 69/74/0|catching 41/42/0
|catching _ SOON 41/42/0|catching _ _ . 41/42/0|catching bus 41/42/0|catching bus SOON 41/42/0|chair 100/74/-21
|chair , -11/-67/0|chair _ . 2/58/0|chair _ _ . 84/62/-1|chair _ _ of 30/65/0|chair _ it 0/-42/-1|chair and 54/3/0
|change -46/-13/-4|change _ _ . -78/-55/-3|change my -15/-72/-1|changed -76/-56/-2|changed _ PILLS -40/-42/0
|changed _ _ . -68/-61/-2|changed my -50/-42/0|changed my PILLS -40/-42/0|channel -57/-70/40|channel _ _ . 9/-18/-50
|chapter -58/-70/-7|character -8/46/-60|chasing 47/30/-1|chasing me 47/30/-1|chat 19/-20/40|cheap -18/-38/0
|cheap _ . -15/-37/0|cheap _ _ . -15/-37/0|check -18/22/87|check HE -19/-58/20|check _ _ good 54/43/-3
|check _ for 54/42/-3|check on -27/-29/51|check out 54/43/-3|check out for 54/43/-3|checked 22/54/-1
|checked _ _ , 19/53/-1|checks 43/28/-9|cheers _ _ . -47/-44/0|cheese -34/-27/0|chef 4/-4/33|chemist -70/-95/-1
|chess -107/-92/-16|chess _ . -69/-58/-7|chess _ _ . -88/-75/-12|chest 70/44/-1|chest _ _ . 5/41/0|chest and 55/16/0
|chest hurts 64/7/0|child -32/-36/52|childhood -4/66/-4|children -33/41/-25|chilli -53/-56/0|chip -37/-30/0
|chocolate -44/-60/-2|choice 108/2/-1|choice BUT 26/9/0|choir -57/-59/-3|choke 43/61/-14|chokes 33/21/-24
|chokes me 36/33/-23|chop -28/-76/-3|chose _ i 26/18/-1|chose how 26/18/-1|chose how i 26/18/-1|chosen 89/0/-5
|chosen _ . 118/37/-1|christmas . 43/16/-4|christmas . . 43/16/-4|christmas _ . 34/9/-5|churchyard 0/40/0
|class -45/-109/34|classmate -51/-44/50|classmates 46/33/0|classmates . 46/33/0|classmates . . 46/33/0
|classmates _ . 46/33/0|classmates _ _ . 46/33/0|clean -48/10/-5|clean _ . -7/-65/-1|clean _ HARM -54/3/0
|clean _ _ . -14/-66/-4|clean _ _ BUT -1/65/0|clean from -54/3/0|clean from HARM -54/3/0|cleaned -76/-88/1
|cleaner -45/-21/0|cleaner . -55/-39/0|cleaner . . -55/-39/0|cleaner _ . -55/-39/0|cleaner _ _ . -55/-39/0
|cleaning -61/-82/-3|clear -61/-26/0|clear . -31/-71/0|clear _ _ . -31/-71/0|cliff 40/35/21|cliffs . . 54/79/4
|cliffs _ . 54/79/4|cliffs _ _ . 54/79/4|climb -40/-36/37|clock -21/-31/-1|clock _ . -27/-36/-1|clock _ _ . -30/-38/-1
|close 117/51/6|close i 55/38/-3|close to 68/34/-2|closed 35/85/-1|closed _ _ . 27/64/-1|cod -32/-41/0
|cod _ . -32/-41/0|cod _ _ . -32/-41/0|coffee -73/-123/-2|coins -10/-21/0|cold -52/-78/-9|cold . -31/-58/-1
|cold . . -31/-58/-1|cold _ . -22/-58/-14|cold _ _ . -47/-51/-15|colleague -70/-86/78|colour -25/111/-10
|colour _ _ . -3/51/0|come SOON -30/-49/0|come TAKE -14/-33/45|come TAKE . -12/-17/46|come _ , 46/78/-6
|come _ . 33/11/34|come _ _ . 58/19/32|come _ there -8/-32/0|comes 55/68/-9|coming 118/46/-31|coming _ . 65/62/-10
|coming _ _ . 54/36/-42|coming again 63/52/-2|commit 44/73/-5|commute -74/-78/-5|commute _ _ . -47/-53/-4
|completely -34/50/-9|computer -40/-52/0|computer _ _ . -27/-47/0|concert -73/-138/0|concert _ _ . -58/-104/0
|considering 53/28/-3|constantly 52/57/-2|constantly . 51/57/-1|constantly . . 51/57/-1|constantly _ . 51/57/-1
|constantly _ _ . 51/57/-1|continue 71/46/-3|continue . 48/36/0|continue . . 48/36/0|continue _ . 60/43/-1
|continue _ _ . 103/54/-2|continue _ _ is 41/12/-1|continue _ life 66/14/-1|cook -91/-115/-5|cook , -62/-83/0
|cooking -36/-101/-1|cooking . -21/-55/-1|cooking . . -21/-55/-1|cooking _ . -21/-55/-1|cooking _ _ . -35/-100/-1
|cope with -4/-72/25|cord 63/15/-1|cord _ _ . 53/24/0|cornered 29/40/-6|corridor 35/50/-2|couch -3/45/0|cough -28/-36/0
|could -178/-81/-37|could . 2/-29/0|could DIE . -17/-69/0|could END being -28/14/0|could KILL 13/-32/-1
|could KILL HIM 59/61/0|could NEG -31/-65/-4|could _ HE 66/56/0|could _ HIM 59/61/-1|could _ NEG 44/16/0
|could _ _ . 18/72/-2|could _ _ sleep -34/1/0|could _ being -28/14/0|could _ in 46/57/0|could _ to -38/-19/0
|could be -52/48/0|could go -34/1/0|could go to -34/1/0|could sit -2/48/0|could sleep -13/-101/0|counsellor -41/-82/-6
|counsellor . -54/-34/0|counsellor _ _ . -55/-49/-5|course -101/-144/1|course . -39/-50/-3|course . . -35/-32/-3
|course _ . -35/-32/-3|course _ _ . -41/-42/-4|course _ it -48/-87/0|cousin -18/-54/51|cover LETTER -8/-14/-2
|covers -37/-64/-1|covers _ . -37/-64/-1|covers _ _ . -37/-64/-1|coworkers 40/31/0|coworkers . 40/31/0
|coworkers . . 40/31/0|coworkers _ . 40/31/0|coworkers _ _ . 40/31/0|crash 89/55/-2|crash _ _ . 75/79/-2
|crash _ car 63/56/0|crash my 63/56/0|crash my car 63/56/0|crave 56/29/-1|craving 66/37/-2|cricket -21/-39/-12
|cricket _ _ . -20/-38/-10|cried -95/-32/-22|cried _ _ , 31/103/-2|cries 19/25/-6|crisps -60/-83/-1|cross -31/-85/-1
|cross . -12/-29/0|crossword -88/-162/-1|cruise -72/-90/-4|cry -40/91/-38|cry . . -57/-39/-5|cry MANY -11/-32/0
|cry _ . -59/-42/-5|cry _ _ . -66/19/-7|cry _ time -25/-61/0|crying -164/45/64|crying . -35/-63/42
|crying _ _ in -8/-28/38|crying for -9/39/0|crying on -11/61/-1|crying with -8/-28/38|cup 64/104/-1
|curtains -91/-138/-1|curtains , -37/-62/0|cut -114/-129/-46|cute _ _ . -14/-53/-1|cuteness -37/-45/-1
|cutlass 54/61/-11|cuts 120/39/127|cuts . 43/42/45|cuts . . 41/35/45|cuts _ . 41/34/45|cuts _ _ . 90/70/39
|cutting 95/39/82|dad -14/-2/-62|dads 0/93/20|dads _ . 2/62/0|dads _ _ . 2/62/0|dance -63/-65/-6|dance . -50/-50/-1
|dance . . -50/-50/-1|dance _ . -59/-59/-1|dance _ _ . -59/-60/-6|dancing -19/-56/-1|dancing . -4/-44/-1
|dancing . . -4/-44/-1|dancing _ . -4/-44/-1|dancing _ _ . -15/-53/-1|danger 18/7/37|danger . 112/114/-1
|danger . . 131/112/-1|danger _ . 97/27/-1|danger _ _ . 108/62/-1|dark -69/39/20|dark _ . -26/52/-1
|dark _ _ . -28/71/10|darkness -58/55/-2|darts -48/-46/-7|darts . -48/-46/-7|darts . . -48/-46/-7|darts _ . -48/-46/-7
|darts _ _ . -48/-46/-7|date . 56/66/6|date . . 56/66/6|date _ . 68/77/6|date _ _ . 65/84/31|date for -20/-65/-1
|dating -25/-47/0|dating apps -24/-46/0|daughter -80/-103/89|day . 21/38/0|day . . 41/22/3|day MANY -61/-58/-1
|day MANY . -49/-23/-1|day _ _ , -56/-60/-5|day _ _ THINK 48/31/-1|day _ _ for 57/22/0|day _ i -76/-113/-1
|day _ me -25/-54/0|day _ same -10/52/0|day _ time -52/-40/0|day and -102/-102/4|day at -32/-57/-3
|day at time -52/-40/0|day i 60/-11/-6|day is same -9/57/0|day off -54/-47/0|day off . -42/-49/0|day passes 63/36/-1
|days 41/39/23|days . 70/87/-8|days . . 40/74/-4|days PAST 61/21/0|days _ NEG -18/52/0|days _ _ i -40/9/0
|days are -66/-2/0|days i -49/22/-7|deadlines -51/-55/0|deadlines _ _ . -39/-44/0|deal 6/38/5|deal _ me 55/23/0
|deal with me 55/23/0|dear 39/62/-12|death -41/-83/-35|deceased -27/-42/0|decided -76/-67/-6|deep 155/72/-8
|deep , 42/18/0|deep . 75/74/-4|deep . . 75/74/-4|deep _ . 73/72/-4|deep _ _ , -3/-58/0|deep _ _ . 73/72/-4
|deleted -49/-56/-1|dem 38/21/0|dem WANT 38/21/0|dem WANT KILL 38/21/0|dem _ KILL 38/21/0|dem _ _ me 38/21/0
|dentist -63/-111/-38|dentist _ _ . -63/-81/-38|depressed 9/55/12|depressed . 15/69/0|deserve 22/108/-9
|deserve BETTER -3/41/-6|deserve _ DIE -34/-52/0|deserve _ LIVE 44/5/0|deserve to DIE -34/-52/0|deserve to LIVE 44/5/0
|desk 103/66/-6|desk , 56/72/0|desk _ _ . -40/-51/-1|desk _ i 42/32/-3|despair -56/149/-3|despair , -32/51/-2
|despair . -11/42/0|despair . . -11/42/0|despair _ . -13/47/0|despair _ _ . -13/47/0|destroy 28/16/0
|destroy _ . 47/26/0|destroy _ _ . 46/25/0|destroyed -40/-34/-3|dey _ _ , 68/53/0|dey call 37/29/0|dey call me 37/29/0
|dey fear 53/29/8|dialogue -34/-41/-1|dialogue . -34/-41/-1|dialogue . . -36/-42/-1|dialogue _ . -36/-42/-1
|dialogue _ _ . -36/-42/-1|did . 62/96/-21|did . . 4/73/-21|did . i 58/23/0|did NEG -54/-60/6|did NEG DIE -53/-56/-1
|did NEG HARM -44/-7/0|did NEG WANT 65/54/-3|did NEG fall -3/-33/0|did NEG get -64/-76/0|did _ DIE -53/-56/-1
|did _ WANT 65/54/-3|did _ _ . 50/26/-10|did _ _ SOON 57/80/-1|did _ _ am 56/18/0|did _ _ apart -3/-33/0
|did _ _ i -48/12/-1|did _ _ it 52/25/-9|did _ _ my -46/-55/0|did _ _ to 42/80/-4|did _ _ with 34/73/0
|did _ fall -3/-33/0|did _ get -64/-76/0|did _ i 55/9/0|did it 88/17/6|died -33/-67/-112|died . . 59/-16/-11
|died SOON 32/53/0|died SOON . 59/50/0|died _ . 80/24/-11|died _ _ . 39/50/-46|died _ _ i 75/16/-49|died and 66/70/-26
|dies -15/-74/-21|diet -86/-96/0|diet . -23/-42/0|diet . . -23/-42/0|diet _ . -23/-42/0|diet _ _ . -23/-42/0
|dinner 60/81/-8|disappear -52/38/-18|disappeared -54/-30/-27|disappearing -30/87/-1|disappointment -48/53/0
|disappointment _ _ . -43/51/0|disappointment to -47/2/0|discharged -64/-28/2|discharged me -57/-22/0
|disgusting -4/46/0|disgusting . -3/49/0|disgusting . . -3/49/0|disgusting _ . -4/46/0|disgusting _ _ . -4/46/0
|dishes -56/-100/-8|dishwasher -11/-44/-1|dishwasher . -9/-42/0|dishwasher . . -9/-42/0|dishwasher _ . -10/-43/-1
|dishwasher _ _ . -10/-43/-1|divorce -49/29/-4|dm -31/-58/2|dm'd -38/-57/52|dm'd me -38/-57/52|do 38/32/24
|do , i 28/9/0|do DEATH 60/33/2|do DEATH , 47/30/15|do NEG -81/-17/-32|do NEG . -60/-38/-15|do NEG HARM -74/-117/-1
|do NEG NEG 65/3/-1|do NEG PLAN -18/75/-3|do NEG SOURCE -47/-72/33|do NEG THINK 5/44/14|do NEG deserve 15/73/-1
|do NEG feel 25/-99/-2|do NEG have 20/-53/-1|do NEG know -68/-29/25|do NEG matter -8/70/0|do NEG mean 78/34/0
|do NEG recognise -2/60/0|do NEG save 51/17/0|do NEG see -44/79/-1|do NEG trust 42/9/-1|do NEG worry -53/-29/0
|do SOON -27/-95/45|do SOON . -27/-95/45|do _ , -8/-34/13|do _ . 75/47/53|do _ ANYMORE -77/-8/-1|do _ DIE -61/-21/0
|do _ END 57/55/-30|do _ HARM -74/-117/-1|do _ LIVE -49/-15/-7|do _ NEG 45/22/-2|do _ PLAN -1/81/-5
|do _ SOURCE -47/-72/33|do _ THINK -25/44/14|do _ WANT 16/-59/-11|do _ _ , -117/-14/2|do _ _ . 15/15/61
|do _ _ DEATH -35/-91/0|do _ _ END -32/1/-3|do _ _ HIM -28/4/9|do _ _ LIVE 68/54/-1|do _ _ NEG -40/-26/-2
|do _ _ SOON -90/-81/34|do _ _ WANT 110/31/-4|do _ _ and -53/28/-14|do _ _ anyone -38/-45/-2|do _ _ anything 58/87/-5
|do _ _ i -31/-51/-20|do _ _ in 42/76/-6|do _ _ life 40/-38/-2|do _ _ me -2/-104/29|do _ _ my 76/70/-26
|do _ _ myself 48/44/-4|do _ _ of 57/30/-8|do _ _ out 4/42/-1|do _ _ safe 69/35/-1|do _ _ that 37/60/1
|do _ _ to 1/38/-14|do _ and -12/-39/-5|do _ deserve 15/73/-1|do _ feel 25/-99/-2|do _ i 71/27/0|do _ in 106/52/-11
|do _ know -68/-29/25|do _ matter -8/70/0|do _ mean 78/34/0|do _ my -15/-56/10|do _ myself 71/17/-1
|do _ recognise -2/60/0|do _ save 51/17/0|do _ see -44/79/-1|do _ stupid -21/-59/38|do _ talk -17/-38/41
|do _ trust 42/9/-1|do _ with 57/33/6|do _ worry -53/-29/0|do another 59/18/0|do anything to -70/4/0|do i -33/-65/87
|do i . 96/31/-5|do i SAY -34/-31/17|do it 111/28/-27|do it , -31/-55/-2|do it . 112/119/-12|do it and -22/-59/-5
|do matters -37/10/-1|do matters to -34/4/0|do something 27/17/42|do something stupid -10/-6/39|do this -33/21/-4
|do this ANYMORE -35/53/0|do to 84/28/-6|do to myself 66/15/-1|do you -61/-20/3|doctor -44/-32/-22
|doctor _ _ . -49/-79/-1|doctor _ _ i -105/-32/0|does -53/-27/25|does KILL HARM 43/51/-2|does NEG -63/47/-11
|does NEG WANT -107/-22/49|does NEG know 104/89/-40|does NEG mean -41/-1/3|does _ . 17/15/57|does _ HARM 87/47/-2
|does _ WANT -107/-23/49|does _ _ . 79/45/42|does _ _ me -11/62/-4|does _ _ to -154/-129/51|does _ know 104/89/-40
|does _ mean -43/-1/3|does it 89/58/-17|dog -39/-55/-55|dog _ . -52/-37/6|dog _ _ . -52/-64/1|dog _ _ PAST 32/65/0
|dog and -32/-31/-1|dog at 21/50/-16|doing 3/62/-7|doing _ , -77/-53/0|doing _ . 85/43/8|doing _ _ . 107/89/-1
|doing _ _ ten 36/20/0|doing _ and 34/19/-2|doing hundred 36/20/0|doing hundred and 36/20/0|doing it 119/41/-10
|doing it , -72/-71/0|doing it . 93/39/0|doing it SOON 16/34/-1|don 28/-38/31|don _ . 2/40/-7|don _ _ i 57/54/-1
|don _ my -19/-47/0|done 61/-33/-4|door 129/115/50|door . 81/79/19|door . . 90/63/19|door _ . 56/46/12
|door _ _ . 22/7/9|door again -53/-40/-1|door in 30/20/-1|dose 34/35/-1|down -3/-10/-10|downed 120/87/-2
|downed MANY 59/52/-1|downed _ _ . 112/82/-2|downstairs 11/-45/37|drag -47/-42/28|dramatic -48/-47/0
|dramatic , -55/-48/0|drank 109/76/-13|drank MANY -54/-53/0|drank _ , 38/22/2|drank _ . 72/49/-1|drank _ _ . 59/39/-1
|drank pesticide 30/23/-3|drawer 32/-20/11|drawer _ . 71/37/14|drawer _ _ . 75/42/14|dreams -37/65/-1|dress -32/-68/-2
|drew -49/-38/30|drink _ . 143/120/-1|drink sniper 42/37/8|drink sniper . 38/38/0|drinking 79/43/-30
|drinking KILL 37/19/0|drinking _ _ have -58/-49/0|drinking and i -58/-49/0|drive -52/-86/-15|drive , -43/-33/-7
|drive _ _ . 75/68/-7|drive into 36/45/0|drive off 48/37/-2|driving 66/25/-13|drown -23/72/0|drowning -92/27/-6
|drowsy -67/-77/0|drugs 53/35/0|drunk 109/61/1|drunk PILLS -60/-35/0|drunk PILLS of -61/-36/0|drunk _ of -61/-36/0
|duck -54/-117/0|dull -37/-24/-3|dull . -37/-24/-3|dull . . -37/-24/-3|dull _ . -37/-24/-3|dull _ _ . -37/-24/-3
|duo -2/50/37|duo , 0/56/-1|during 26/48/-1|during _ . 23/36/-1|during _ _ . 27/37/-1|dye -52/-55/-20|dyeing 3/-36/0
|dying -4/-41/-17|each 3/40/62|each NIGHT -61/-19/6|each _ . -33/-28/-7|each _ KIN 37/21/8|each _ _ . 45/58/11
|each of KIN 37/21/8|early -203/-197/-9|early , -34/-42/0|early SOON -68/-51/0|early _ , -57/-41/0|early _ . -96/-94/-9
|early _ _ . -112/-114/-9|earth 100/122/-8|earth . 91/71/-8|earth . . 91/71/-8|earth _ . 96/77/-8|earth _ _ . 98/81/-8
|easier 62/89/-1|easiest 57/30/-1|eat -119/-166/-40|eat , 77/60/-6|eat MANY -47/-61/0|eat _ _ . -102/-94/-35
|eaten 53/32/0|eating -55/-105/20|eating _ HE 5/45/1|eating _ _ passed 5/45/0|eating since 12/48/0
|eating since HE 5/45/0|eats -43/-62/0|edge 63/19/-12|edge . 67/63/0|edge . . 67/63/0|edge _ . 32/34/0
|edge _ HIGH 79/65/-9|edge _ _ . 66/64/-8|edge of 36/-4/-11|edge of HIGH 79/65/-9|edible -49/-84/0|eight -36/-60/-3
|eight _ , -9/-37/0|eight hours -6/-37/0|either 38/77/-2|either . -49/39/-1|either . . -59/39/-1|either _ . -59/39/-1
|either _ _ . -58/39/-1|elbow -52/-58/-3|else 18/70/-31|else , 17/26/0|else _ only 59/21/0|em 89/65/-10
|em _ _ . 67/27/-10|email -69/-75/52|email . -39/-38/23|email . . -39/-38/23|email _ . -39/-38/23
|email _ _ . -42/-41/24|emails -19/-41/-2|embarrassing -72/-101/-1|embarrassing i -71/-99/0|emptiness -25/96/0
|emptiness . -5/65/0|emptiness . . -5/65/0|emptiness _ . -11/83/0|emptiness _ _ . -16/94/0|end -63/-42/39
|ended _ _ . 122/57/-1|ended _ _ PAST 64/23/-1|ending 93/65/10|ends . -54/-49/0|ends . . -54/-49/0|ends SOON 96/60/-1
|ends SOON . 111/85/-1|ends _ , -23/-28/0|ends _ . 57/36/-1|ends _ _ . 104/67/-2|energy 40/66/0|engine 48/9/29
|engine _ and 44/50/-3|english _ _ . 71/84/-16|enjoy -46/-22/-5|enjoy _ _ . -39/-2/0|enjoying -53/-42/0
|enjoying _ . -35/-30/0|enjoying _ _ . -53/-42/0|enough 137/126/3|enough . 78/58/-6|enough _ _ , -16/-51/11
|enough _ _ . 53/89/-8|enough _ it 50/44/0|enough _ me -19/-57/0|enough _ to 31/30/0|enough in 37/27/-1
|enough to 35/86/0|entire 120/106/5|envelope 74/55/-7|envelope _ _ KIN 46/45/-7|envelope _ my 46/45/-7
|envelope for 92/80/-7|envelope for my 46/45/-7|error MANY -59/2/0|escape 54/36/-2|espresso -17/-29/0
|espresso _ . -17/-29/0|espresso _ _ . -17/-29/0|essay -55/-45/-44|evening 33/16/53|event -13/-74/0|every 67/107/25
|every NIGHT -20/13/103|every NIGHT . -29/-48/45|every SOON -58/-38/-5|every SOON . -58/-47/-5|every _ . -79/-3/17
|every _ _ . 81/77/17|every _ _ me -13/36/-1|every _ in 67/61/23|every break -1/43/0|every day 57/111/-6
|every day . 13/55/5|every tablet 48/25/0|every time . -16/-50/-8|everybody 25/51/-4|everybody _ . 25/51/-4
|everybody _ _ . 25/51/-4|everyone -72/125/-10|everyone . 72/5/-15|everyone . . 65/19/-14|everyone _ _ , -35/26/-1
|everyone _ _ . 65/108/-14|everyone _ _ WORK 50/35/0|everyone _ _ care 9/-30/0|everyone _ self 9/-30/0
|everyone _ that 77/58/0|everyone at 78/14/0|everyone is self 9/-30/0|everyone who -76/23/0|everyone's -53/19/0
|everyone's life -53/19/0|everything -11/170/20|everything _ . 66/75/19|everything _ _ . 11/137/16
|everything _ _ i -50/33/0|everything hurts -60/48/-4|everything hurts and -43/1/0|everything i -50/6/-3
|everything in 63/53/11|everything is 2/66/-3|everywhere -34/-32/-7|ex 23/15/-17|except 85/-19/-1|exhaust 70/63/0
|exhausted -41/45/-1|exist -34/48/-7|existence 13/54/-1|existing 12/132/-4|exit -2/-106/-3|expensive -26/-33/0
|explode -19/-27/0|explode . -19/-27/0|explode . . -19/-27/0|explode _ . -19/-27/0|explode _ _ . -19/-27/0
|eyes 60/67/-12|face 98/102/-30|face . 71/62/-8|face . . 16/60/-8|face another -68/24/0|fade -35/54/0
|fade _ _ . -31/56/0|fail -44/-40/0|fail _ . -52/-22/0|fail _ _ . -52/-22/0|failed . . 36/22/0|failed _ . -10/69/-3
|failed _ _ . 13/56/-2|failure -34/108/-19|failure . -12/65/-4|failure . . -12/65/-4|failure _ . -12/65/-4
|failure _ _ . -14/73/-18|faint 4/-39/0|falling -58/-2/-3|family -29/65/-46|family'd -4/50/-4
|family'd _ BETTER -4/50/-4|fan 92/71/31|fan . 53/47/0|fan . . 53/47/0|fan _ . 61/51/0|fan _ _ . 61/51/0
|fantasizing 39/31/-5|fantasizing PLAN 39/31/-5|far _ . 35/83/3|far _ _ . 27/43/3|fast HIGH 31/53/0|fault . 63/62/-4
|fault . . 63/62/-4|fault _ . 63/62/-4|fault _ _ . 63/62/-4|fear 9/-28/82|fear DEATH -50/-69/-1|fear _ . -76/-23/19
|fear _ _ . -88/-5/45|fed _ . -13/-60/0|feed _ . -57/-91/0|feel -90/142/-46|feel BETTER -20/-100/-2|feel DEAD -51/48/-1
|feel DEATH 71/-1/-2|feel DEATH and 52/8/0|feel DIE 75/29/0|feel DIE . 66/25/0|feel HARM 21/-75/-2|feel JUMP 51/-24/0
|feel JUMP in -25/-64/0|feel KILL 81/5/0|feel KILL myself 42/33/0|feel LIVE -20/-99/-1|feel LIVE . -11/-80/-1
|feel LIVE again -36/-36/0|feel LOW -64/-22/-3|feel LOW . -18/44/0|feel LOW in -3/-41/-1|feel LOW sometimes -1/-106/0
|feel NEG 9/53/-1|feel NEG . -5/37/-1|feel TIRED 25/-46/0|feel WANT 70/5/-1|feel WANT to 73/11/-1|feel _ , 107/-25/-1
|feel _ . -61/-69/-9|feel _ ANYMORE -63/-11/0|feel _ KIN 47/11/0|feel _ LOW -64/34/-2|feel _ SOON -31/-120/-5
|feel _ WANT 37/-30/-4|feel _ _ . 116/83/-17|feel _ _ KIN -2/-40/0|feel _ _ NEG -25/-43/-1|feel _ _ PLAN 2/-120/0
|feel _ _ after -20/-49/0|feel _ _ my -25/45/-4|feel _ _ on -35/14/-1|feel _ _ this -51/-40/0|feel _ _ to 33/-30/-4
|feel _ again -37/-42/0|feel _ am -55/-25/0|feel _ at -12/35/-2|feel _ have -39/36/0|feel _ in -110/-40/-1
|feel _ my 32/-60/0|feel _ myself 32/3/0|feel _ only 16/44/-1|feel _ sometimes -1/-106/0|feel _ that -7/35/0
|feel eating -3/-75/0|feel ghost -26/49/0|feel i -46/4/-4|feel i WANT 35/-30/-4|feel i am -55/-25/0
|feel i have -39/36/0|feel it 6/-38/0|feel it . -9/-38/0|feel light 47/5/0|feel light . 47/5/0|feel rubbish , -3/-39/-1
|feel something 59/27/0|feel to 1/-93/0|feel trapped -33/39/0|feel trapped in -26/36/0|feeling -22/53/25
|feeling . -52/0/43|feeling . . -52/0/43|feeling DEATH 45/36/-17|feeling LOW . -9/28/-1|feeling _ . 54/24/31
|feeling _ _ . 15/105/26|feeling _ _ SOON 39/17/0|feeling _ _ to 55/24/-3|feeling alright -6/-49/0
|feeling alright . -6/-49/0|feelings -65/-29/-13|feels -73/141/32|feels _ _ . 56/-22/26|feels i -49/96/-1
|feels right 41/1/0|feels right . 41/1/0|feet KILL 33/36/0|feet KILL , 33/36/0|feet _ , 52/43/0|feet under 68/48/-1
|feet under . 73/59/-1|fell -109/-133/-8|fell TAKE -48/-45/-1|fell TAKE stairs -48/-45/-1|fell _ _ and -63/-54/-1
|fell _ stairs -48/-45/-1|fell off -62/-48/-1|felt -57/-74/-19|felt _ . 61/-38/8|felt _ _ . 22/99/8|fentanyl 51/16/0
|fever -51/-56/-2|few 64/22/0|fifteen -40/-108/0|fight -37/42/-15|fight . 57/26/-1|fight . . 52/25/-1
|fight _ . 47/83/-1|fight _ _ . 25/34/-3|fighting 50/92/-8|fighting _ _ . -12/70/0|fights 49/46/-1|film -51/-44/-24
|final 47/29/21|final GAME -45/-28/-3|final _ . 92/76/33|final _ _ . 75/76/23|final day 32/26/-1|finale -66/-75/-8
|finale . -28/-33/-1|finale . . -28/-33/-1|finale _ . -40/-42/-1|finale _ _ . -47/-50/-2|find 70/66/-14|find . 40/42/-1
|find . . 40/42/-1|find _ . 140/139/-5|find _ _ . 123/93/-3|find me 64/51/-7|find me . 98/89/-3|find my -4/-47/0
|finds 38/46/-10|finds _ _ . 34/24/-9|finds me 72/63/0|fine . -53/-89/-13|fine . . -40/-75/-41|fine _ . -59/-22/-41
|fine _ _ . -78/-21/-41|fine _ i 54/82/-1|finish 34/7/-28|finished -47/-133/-22|finished , -32/-76/-6
|finished _ SOON -38/-31/0|finished _ _ , -23/-79/-1|finished _ _ . 102/125/-13|finished _ life 57/26/0
|finished my -77/-72/0|finished with 49/4/0|fired _ _ END -34/-56/0|first -53/-33/-35|first . . 45/54/-8
|first _ NEG -3/-33/0|first _ _ HIM -3/-33/0|first _ _ is -64/-24/0|fish -61/-115/-9|fishing -77/-110/-48
|fishing _ _ . -58/-69/-48|fistful 41/33/0|fistful _ . 41/33/0|fistful _ _ . 41/33/0|five -39/-77/-24|five . -9/-16/0
|five . . -9/-16/0|five _ . -13/-20/0|five _ _ . 66/-2/-1|five minutes -35/-51/0|fix -64/-42/-22|fix _ _ . -44/-29/-22
|flask -33/-29/-4|flat -97/-4/-11|flat , -67/39/-3|flat _ . -36/18/-3|flat with 66/50/0|flatline 43/44/-1
|flatline . 43/44/-1|flatline . . 43/44/-1|flatline _ . 43/44/-1|flatline _ _ . 43/44/-1|flatmate -2/-42/54
|floor . 61/68/-2|floor . . 48/61/-2|floor _ . 48/61/-2|floor _ _ . 86/67/-19|flour -16/-50/0|flour _ _ . -7/-45/0
|flowers -66/-20/-4|flowers _ DIE -41/-47/-1|flowers _ _ . -65/-23/-2|flu -66/-71/-5|flu _ . -34/-50/-1
|flu jab -53/-54/0|fly -91/-99/0|foil 42/36/0|follow 92/89/7|follow HIM 79/118/-14|follow HIM . 78/110/-13
|follow _ . 94/97/-13|follow _ _ . 95/79/-13|food 63/17/-5|foot -49/-67/-12|football -54/-58/-8|football _ . -38/-33/-3
|for -51/-68/12|for . -1/31/3|for DEATH 36/116/-13|for DEATH . 110/99/-7|for FOOD -57/-50/-18|for HIM -31/40/31
|for SOON -48/-46/-21|for SOON , -49/-42/0|for SOON . -53/-20/-21|for WANT 52/61/0|for WORK -26/-37/-3
|for WORK . -11/-21/0|for _ , -37/-20/-22|for _ DEATH 52/52/0|for _ HIGH -47/-66/0|for _ KIN -100/-63/-18
|for _ PAST -38/-42/-14|for _ SOON 30/35/40|for _ WORK 1/44/0|for _ _ , -43/-52/76|for _ _ . -58/-24/-29
|for _ _ DIE 30/32/-2|for _ _ LIVE 52/11/-1|for _ _ NEG 0/72/0|for _ _ SOON -23/-75/-1|for _ _ again -56/-24/0
|for _ _ am 57/39/0|for _ _ do -41/-23/0|for _ _ find 43/42/-1|for _ _ i 73/-23/-27|for _ _ in 98/138/-6
|for _ _ is 98/62/-34|for _ _ it -56/-63/-6|for _ _ me -12/-50/0|for _ _ my 25/50/10|for _ _ of -55/-94/-1
|for _ _ then 47/52/-3|for _ _ to 68/47/67|for _ and -84/-40/-6|for _ days 89/48/0|for _ i 6/19/-12
|for _ life 128/126/-7|for _ of 58/53/-6|for _ shift 44/43/0|for _ since -53/13/-2|for _ to 92/42/26|for _ ways 41/32/0
|for _ week -13/-34/0|for after 54/21/0|for another 36/42/0|for being -104/11/-1|for duck -6/-74/0
|for everyone -49/12/-13|for good 184/212/18|for good , -11/66/-3|for good . 177/126/-18|for help 60/54/4
|for here , 38/21/0|for hour 39/63/-1|for it to -61/-46/0|for me 4/34/-9|for me . 110/55/-6|for me since -53/13/-2
|for me to 39/46/-1|for my -34/-66/8|for my DEATH 47/53/0|for my KIN -98/-61/-3|for my life 149/111/-6|for old 55/43/5
|for painless 41/32/0|for painless ways 41/32/0|for real . 55/60/0|for this -72/-48/10|for this WORK -3/49/0
|for us -36/-38/0|for us . -36/-38/0|for week . -46/-81/0|for what -8/79/-8|for what i -73/22/0|for while -5/48/0
|for while . -4/41/0|for year 12/71/0|for year . -6/71/0|force 14/64/3|forced 57/41/5|forces 107/59/-30|forcing 60/34/0
|forcing _ . 60/34/0|forcing _ _ . 60/34/0|forcing me 60/34/0|forcing me . 60/34/0|forever 95/57/16|forever . 40/65/7
|forever . . 40/65/7|forever _ . 65/86/6|forever _ _ . 77/89/6|forget -91/-102/-15|forget _ . -56/-59/0
|forgive me -111/-26/0|forgive myself -44/24/-1|forgot -120/-174/-45|forgot _ _ . -49/-69/-3|forgot my -32/-62/-22
|forgotten -23/63/0|forgotten _ . -22/54/0|forgotten _ _ . -23/63/0|forklift 41/3/0|form -21/-84/-3|form . -4/-39/0
|form . . -19/-43/0|form _ . -19/-43/0|form _ _ . -20/-45/0|found 21/14/67|found _ SOON 49/51/0|found _ _ . -15/47/-15
|found our -16/-56/30|four -52/-78/-3|four _ _ . -33/-71/-2|fox -54/-65/0|fr 89/80/-1|fr _ _ . 70/50/-1
|frame -32/-62/-1|fresh 39/44/14|fresh cuts 39/44/14|fridge -13/-79/-1|fridge , -18/-83/0|fridge _ . -12/-44/0
|fridge _ _ . -12/-44/0|friend -171/-143/215|friends 40/120/-44|fringe -107/-95/-45|fringe . -42/-34/-6
|fringe . . -42/-34/-6|fringe _ . -42/-34/-6|fringe _ _ . -42/-34/-6|from -4/-11/59|from HIGH -1/-50/79
|from HIM 94/57/-35|from HIM . 76/56/-24|from KILL 32/18/0|from KILL myself 33/20/0|from KIN . 33/27/-16
|from SOON . 34/41/-1|from _ , -38/-50/-11|from _ . 68/71/-11|from _ BODY -40/-37/0|from _ KIN 9/-1/-11
|from _ _ NEG 8/-98/-1|from _ floor 98/63/0|from _ me -50/1/0|from _ myself 39/21/-1|from _ on -30/-37/-2
|from fan 63/34/0|from here -32/-35/1|from my -71/-11/26|from my BODY -40/-37/0|from my KIN -25/-13/-1|front 51/39/-29
|front _ HIGH -36/29/-11|front _ _ . 82/40/-14|front _ _ and -29/-33/-1|front of 93/61/-24|front of HIGH -36/29/-11
|full 42/26/-10|full _ . 24/27/-1|full _ _ . 66/94/-2|full of 1/58/-2|fully -7/-46/0|funeral -98/-34/-21
|funny _ . -30/-62/-4|furniture -13/31/0|furniture . -12/32/0|furniture . . -12/32/0|furniture _ . -12/32/0
|furniture _ _ . -12/32/0|future -95/168/-8|future _ _ . -40/56/0|future _ _ and -51/21/-5|game -14/-37/-29|gap 38/46/0
|gap . 42/51/0|gap _ . 42/34/0|gap _ _ . 40/32/0|garage 122/78/15|garage _ engine 55/43/33|garbage -26/98/0
|garbage _ _ . -7/53/0|garden -65/-45/11|garden _ . -43/-54/-3|garden _ _ . -62/-59/-3|garri -46/-49/0|gas 55/26/-1
|gas is 46/47/0|gate with 33/53/-10|gave -21/-63/4|gave me -53/-70/39|gave my 66/111/-17|get -15/31/24
|get BETTER -22/29/-1|get BETTER . 20/47/-1|get _ . 85/55/-7|get _ _ bed -2/46/-1|get _ _ i 68/86/-4|get _ of 27/38/-1
|get _ this -91/-57/0|get home . -28/-44/0|get out 56/87/-15|get out . 57/57/-14|get out of -2/30/-1
|get something -52/52/0|get to -38/-15/-1|gets -1/38/25|gets BETTER 32/90/-2|gets _ . 14/40/-9|gets _ _ . 10/40/-8
|getting 29/66/2|getting _ _ . 65/64/3|getting _ by 39/24/6|getting beaten 40/21/1|getting beaten by 39/24/6
|gg 105/41/-1|ghost -58/15/-7|ghost _ _ . -18/44/-1|ghost _ my -36/-31/-6|ghost in -36/-31/-6|ghost in my -36/-31/-6
|girl 4/54/89|girl _ _ . 16/50/14|girl _ my -15/-13/38|girl on -30/-35/80|girl on my -12/-11/37|girls 64/61/-1
|give -104/-63/-30|give _ . -41/78/-1|give _ _ . 53/124/-15|give _ _ life 13/34/0|give me -40/-52/-14|give up -63/31/-1
|give up . -34/54/-1|given -78/48/2|given _ . -12/51/-3|given _ _ . -12/51/-3|given up -70/72/0|given up . -7/62/0
|giving -49/-28/43|giving up -35/84/-1|glad -218/-118/-2|glad _ _ . -61/-20/0|glad _ _ LIVE -71/-62/0
|glad _ _ NEG -52/-28/0|glad _ be -71/-62/0|glad _ did -50/1/0|glad i -63/-34/-1|glad i did -40/1/0|glad it -60/-23/0
|glad to -70/-60/0|glad to be -71/-62/0|glass 32/60/-1|glitter -79/-89/0|go 80/83/8|go . 88/86/-16|go . . 42/79/-16
|go DIE -50/-49/-1|go DIE . -48/-48/-1|go KILL -48/-45/-1|go PAST 86/41/7|go _ , -42/-32/-10|go _ HIS 70/47/-19
|go _ SOON -4/-32/-9|go _ WANT -59/-7/0|go _ _ SOON 35/47/-2|go _ _ forever 55/26/-1|go _ _ god 62/38/0
|go _ _ life 61/9/-1|go _ _ this -59/-12/0|go _ _ to -50/1/0|go _ _ with 43/36/0|go _ me 23/77/-2|go _ to 81/49/7
|go _ with 48/35/7|go home . -19/-46/0|go i -51/0/0|go i WANT -51/0/0|go on -10/41/-1|go on . 12/125/-1
|go on this -57/67/0|go on with 57/8/-1|go out 0/-35/-1|go out . -29/-65/-1|go to -24/-63/16|god 33/65/-42
|god _ TAKE 51/11/-1|god _ _ . 49/36/-6|god _ me 84/49/-1|god takes 39/18/0|god takes me 39/18/0|goes 104/96/2
|goes _ _ , -36/-34/0|goes _ _ . 126/83/-6|goes to 27/67/17|gone 22/50/-21|good -80/-29/-1|good , 31/65/-4
|good . 56/64/-21|good . . 47/55/-21|good FRIEND 42/37/-1|good _ . -54/-94/10|good _ _ . -23/-79/7|good _ i 12/47/-4
|good day . -64/-55/-1|goodbye 4/-42/104|goodbyes 101/73/-13|goodnight forever 51/34/0|google 64/-5/-3
|google _ _ . -7/-40/-3|got 28/-28/-53|got BETTER -52/-1/-1|got HIT . 37/34/0|got MEANS 92/139/20|got MEANS , 47/48/-26
|got MEANS in -3/32/-1|got NEG -42/53/0|got PILLS 62/64/-3|got _ , 42/59/-29|got _ KIN 25/46/-15
|got _ MEANS -79/-67/-22|got _ PILLS 24/55/0|got _ _ , -70/-49/-14|got _ _ PLAN 51/76/0|got _ _ in -53/-82/-1
|got _ _ it 55/41/0|got _ _ out 3/35/-16|got _ i -37/-85/0|got _ of 24/17/0|got _ out -90/-92/-11|got enough 37/35/0
|got out -51/-79/0|got out . -39/-67/0|grand -20/-74/-4|grand _ _ . -9/-64/0|grandad -49/-35/-27
|grandkids _ . -16/-54/0|grandkids _ _ . -16/-54/0|grandma -41/-54/-74|grandmother 9/5/30|grandpa 77/10/-20
|grass -57/-67/1|grass . -50/-55/0|grass . . -44/-34/0|grass _ . -42/-33/0|grass _ _ . -49/-40/-1|grateful -87/-60/0
|grave -53/-72/-40|great -58/-91/-37|great _ _ . -59/-82/-9|grey -59/88/-1|grey _ . -6/90/-1|grey _ _ . -10/91/-1
|ground . 70/43/0|ground . . 75/59/-1|ground _ . 82/64/-1|ground _ _ . 80/74/-1|ground would -44/-24/0
|group -130/-140/107|group , -55/-111/-2|grumpy -42/-110/0|guess 64/99/0|guilt -84/103/-2|guilt _ _ . -41/79/-1
|guitar -38/-49/-4|gun 22/-10/-11|guy 97/23/155|gym -147/-144/-40|gym . -52/-51/-25|gym . . -52/-51/-25
|gym _ . -61/-61/-26|gym _ _ . -97/-105/-26|gym _ me -23/-32/0|ha . -64/-38/-2|ha . . -64/-38/-2|ha _ . -64/-38/-2
|had -12/-86/6|had KILLED 50/63/0|had KILLED me 45/56/0|had MANY 91/33/-14|had MANY box 45/23/-1|had PLAN -42/18/0
|had PLAN my -62/0/0|had THINK -36/-48/-1|had THINK of -37/-48/-1|had _ . -62/14/-10|had _ WANT -11/-49/0
|had _ _ . 45/57/8|had _ _ DEATH -78/-4/0|had _ _ KILL -25/-49/1|had _ _ PLAN 28/16/-1|had _ _ of 22/-31/-1
|had _ _ this -39/-83/0|had _ box 45/23/-1|had _ in 78/93/-3|had _ me 58/64/0|had _ my -62/0/0|had _ of -91/-63/10
|had died 44/45/0|had died . 23/31/0|had to -54/-49/-13|hai 138/83/103|hai , 43/2/-7|hai . 54/39/-6|hai . . 54/39/-6
|hai _ , 74/76/-1|hai _ . 54/39/-6|hai _ SOON -48/-50/-1|hai roz 74/76/-1|hai roz , 74/76/-1|hair -104/-118/-55
|hair _ i -54/-63/0|hall -17/-49/-1|hall . -5/-47/0|hall . . -5/-47/0|hall _ . -6/-48/0|hall _ _ . -6/-48/0
|hammer 45/42/-1|hammer . 54/60/0|hammer . . 54/60/0|hammer _ . 54/60/0|hammer _ _ . 29/33/-1|hand 64/16/-14
|hand , 52/60/0|hand _ . 88/46/-6|hands 141/65/-18|hands _ _ BODY 75/86/-37|hands _ _ TAKE 48/34/0|hands _ my 76/87/-38
|hang -106/-166/29|hanging -86/-74/-17|hangry -41/-47/0|happen 55/33/-2|happen . 51/31/-2|happen . . 51/31/-2
|happen _ . 53/32/-2|happen _ _ . 55/32/-2|happy -177/-80/5|happy . 36/72/-1|happy _ _ . 6/64/-18
|happy _ _ LIVE -112/-117/0|happy i -42/-41/0|happy to -111/-91/-1|hard -75/-91/-21|hard , 48/13/0|hard . -38/10/-16
|hard . . -38/10/-16|hard _ . -71/14/-17|hard _ _ . -77/-10/-17|hard _ _ i 41/20/0|harming 10/36/-3|has -45/-17/116
|has HIS 59/48/-36|has MEANS . 73/60/-22|has NEG -46/-33/32|has _ . 108/46/15|has _ DEAD -72/-89/-1|has _ _ i 28/65/-14
|has _ _ in 42/37/-38|has _ _ on -7/-20/42|has _ and -67/-56/18|has _ marks -7/-8/69|has _ me -12/58/-4
|has _ my 72/66/-24|has _ see -7/-39/0|has _ to -49/12/16|has been -43/-84/73|has locked 37/16/-5|has locked me 39/16/0
|has me DEAD -65/-78/-1|has to 107/-8/0|has to see -7/-39/0|hate -108/75/0|hate LIVE 62/33/0|hate LIVE . 37/43/0
|hate _ , 60/22/0|hate _ . -40/-61/3|hate _ LIVE 68/59/-1|hate _ _ . -90/-15/2|hate _ _ i 64/37/0
|hate _ _ much -38/26/0|hate _ life -43/17/0|hate being -58/16/-1|hate being LIVE -31/15/-1|hate my -68/25/0
|hate my life -42/26/0|hate myself -120/108/-1|hate myself . -38/54/0|hate that 68/16/0|hate that i 63/25/0
|have 52/72/-62|have HARMED 86/67/-1|have KILLED 60/35/0|have KILLED me 43/21/0|have NEG -101/-14/-12
|have NEG . 51/22/-2|have NEG HARMED -14/-46/0|have NEG POINT -9/48/-1|have NEG THINK -25/-69/0|have NEG eaten 58/18/0
|have NEG more 57/25/0|have NEG needed -38/-25/0|have NEG stopped 41/4/0|have NEG to -57/37/-1
|have NEG wanted -42/-40/0|have PLAN , -65/-40/0|have PLAN on 47/29/0|have PLAN to -64/-111/0|have TAKE 27/-37/-8
|have WANT 81/36/0|have WANT to 50/35/0|have _ . 94/76/13|have _ DEATH 52/47/-5|have _ FOOD 76/36/0
|have _ HARM 35/56/-8|have _ HARMED -39/-68/0|have _ LETTER 50/75/-9|have _ MANY 70/11/-17|have _ MEANS 49/29/-6
|have _ NEG 6/74/0|have _ PLAN 78/65/-9|have _ POINT -9/48/-1|have _ TAKE -95/-48/-2|have _ THINK -51/-118/-5
|have _ WAKE -60/2/0|have _ WANT -21/-60/-2|have _ _ . 82/59/26|have _ _ DEATH -40/-9/-2|have _ _ DIE 59/48/0
|have _ _ END 42/4/0|have _ _ HIM 50/36/-13|have _ _ KIN 54/75/11|have _ _ LIVE 37/46/0|have _ _ MEANS -91/-90/0
|have _ _ PLAN -31/5/-8|have _ _ WANT 8/-89/0|have _ _ and 17/54/-7|have _ _ for 15/76/-2|have _ _ go 35/22/0
|have _ _ in 40/9/7|have _ _ it 90/22/0|have _ _ left -50/-3/0|have _ _ my 70/10/28|have _ _ off -45/-64/-1
|have _ _ out -51/-63/-2|have _ _ since -51/20/-1|have _ _ this 19/-8/0|have _ _ up -51/-19/0|have _ _ with 16/66/-12
|have _ do -45/-1/0|have _ drinking -58/-48/0|have _ eaten 58/18/0|have _ enough 27/37/0|have _ everyone -73/18/0
|have _ feeling -1/-22/43|have _ good -9/-53/0|have _ i 10/55/0|have _ in 80/34/-1|have _ me 9/41/-9
|have _ more 60/31/0|have _ my -116/-58/-2|have _ myself 40/47/0|have _ needed -38/-25/0|have _ own -32/-54/0
|have _ something 36/-13/0|have _ stopped 41/4/0|have _ to 93/65/-5|have _ wanted -42/-40/0|have bad -5/-27/44
|have bad feeling -6/-27/44|have been HARM 60/47/-8|have been drinking -58/-48/0|have cancer -33/3/0
|have cancer and -33/3/0|have drunk PILLS -60/-35/0|have got MEANS 52/34/-1|have got NEG -31/34/0
|have got PILLS 37/28/-3|have got enough 32/28/0|have i -56/1/0|have my -37/-67/-6|have my own -32/-54/0
|have one life -16/-32/0|have outlived -33/53/0|have outlived my -10/52/0|have put 49/21/-1|have started -29/-52/-1
|have to -33/-30/-12|have to WAKE -60/1/0|have to do -45/-1/0|have wasted -45/20/-1|have wasted my -45/20/-1
|have zero WANT -59/-50/0|having 65/-6/-15|having THINK 68/50/-7|having _ _ . 10/54/-2|hay -68/-88/-1|hay . -21/-21/-1
|hay _ . -42/-28/0|hay _ _ . -72/-65/-1|hay fever -45/-51/-1|head 37/40/64|head . 32/72/-2|head . . 44/63/-2
|head LOW 1/-48/0|head _ . 47/8/-3|headache -73/-89/-4|headphones -34/-50/0|headphones . -30/-47/0|health -16/-67/-6
|hear 54/-41/102|hearing 47/30/-2|heart . -14/38/0|heart . . -14/38/0|heart _ LOW -2/-20/-3|heart _ _ . -56/-67/-3
|heart attack -20/-61/-21|heart is LOW -2/-20/-3|heart stops 61/36/0|heartbroken -85/10/0|heat -100/-112/39
|heat _ _ me -47/-37/0|heaven 114/96/-10|heaven . 56/54/-10|heaven . . 56/55/2|heaven SOON 37/29/0
|heaven SOON . 37/29/0|heaven _ . 94/84/1|heaven _ _ . 82/80/1|heaviness -6/59/0|heavy . 24/101/-2|heavy . . 2/95/-2
|hedge -53/-58/0|hedge . -43/-36/0|hedge . . -43/-36/0|hedge _ . -43/-36/0|hedge _ _ . -43/-36/0|heels -72/-83/0
|heels _ _ . -60/-70/0|hell . 23/31/0|hell . . 23/31/0|hell _ . 23/31/0|hello -62/-82/-3|hello . -32/-58/0
|hello _ . -23/-55/-2|hello _ _ . -25/-56/-3|help 1/-68/98|help . 66/43/2|help . . 40/66/4|help HE -46/-27/11
|help HIM -82/-80/95|help WANT 33/7/0|help WANT to 33/7/0|help _ . 99/130/-3|help _ _ . 15/20/80|help _ _ DIE 33/7/0
|help _ it -12/-60/-2|help _ to 33/7/0|helped -68/-53/-2|helped , -8/-49/0|helped . -44/-4/-2|helped . . -44/-4/-2
|helped _ . -51/-4/-2|helped _ _ . -51/-4/-2|helpline -44/-73/0|helps -33/-13/-26|helps _ SAY -24/-38/0
|helps _ _ it -24/-38/0|helps me -27/-37/0|helps me SAY -24/-38/0|her -63/-47/75|here 59/1/-42|here NEG 61/70/-1
|here SOON . 5/34/0|here _ , -45/-67/-22|here _ . -1/79/-32|here _ ANYMORE 63/18/-2|here _ HE 67/6/-1
|here _ SOON -32/-52/0|here _ _ , -4/-36/-4|here _ _ . 97/108/-15|here _ _ LETTER -64/-29/13|here _ are 48/49/-3
|here _ come -47/-58/0|here _ january 47/9/0|here and 30/39/-16|here any 38/10/0|here any ANYMORE 38/10/0
|here at -50/-55/0|here i come -47/-58/0|here in january 47/9/0|here on -27/-44/0|here on SOON -27/-45/0
|here posted -41/-38/16|here we 48/49/-3|here we are 48/49/-3|heroin 47/-1/0|herself -7/-34/120|hid -53/-81/58
|hide _ _ KIN 48/35/-24|hide _ from 26/37/-24|hiding 54/19/-21|hiding _ . -63/-26/-1|hiding _ HIM 63/41/-5
|hiding _ _ . 59/55/-12|hiding _ bathroom 52/45/-1|hiding from 49/28/-11|hiding from HIM 63/41/-5|hiding in 96/54/-3
|hiding in bathroom 52/45/-1|high -63/-127/-14|hill -72/-84/-2|him -26/-37/59|himself -86/-75/95|his -93/-94/77
|history -92/-62/45|hit -87/-94/-13|hits 48/17/111|ho -3/43/-2|hold 12/83/-4|hold _ . -4/73/-1|hold _ _ . -7/70/-1
|hold me -57/3/0|hold me . -51/4/0|holding 89/58/-24|holding PILLS 31/26/-1|holds 62/44/-3|holds _ . 47/37/-3
|holds _ _ . 56/40/-3|hole -39/68/0|hole in -35/54/0|holiday -60/-92/-3|holiday _ _ . -57/-81/-2|hollow -30/69/-2
|hollowed -12/57/0|home 45/28/5|home SOON . 40/34/-1|home _ . 49/75/15|home _ HE 24/34/-2|home _ NEG 43/16/0
|home _ _ . 73/55/-13|home _ it -37/-42/0|home and it -37/-42/0|home to 13/68/-14|homework -116/-114/-2
|honour 104/44/-8|honour _ _ . 100/39/-8|hoon 78/178/-3|hoon , -6/102/-2|hoon . 83/76/-1|hoon . . 83/76/-1
|hoon _ . 83/76/-1|hoon _ _ . 83/76/-1|hoover -89/-109/-2|hoover . -48/-58/0|hoover . . -48/-58/0|hoover _ . -59/-66/0
|hoover _ _ . -59/-66/0|hope 46/206/-23|hope . -26/68/-12|hope . . -10/66/-1|hope GONE -6/44/0|hope SOON 36/29/0
|hope _ . -23/100/-1|hope _ DIE -110/-107/0|hope _ _ . -26/54/-3|hope _ _ in 24/51/0|hope _ _ me 57/55/0
|hope _ get 48/37/0|hope _ is -13/-86/0|hope i DIE -52/-39/0|hope i get 48/37/0|hope it 20/-86/0|hope left -72/21/0
|hope to 61/16/-1|hope you -57/-68/0|hope you DIE -57/-68/0|hopeless -88/113/-18|hopelessness -32/106/0|hose 63/56/-1
|hose _ _ , 39/33/0|hose _ exhaust 72/72/0|hose on 37/22/-1|hospital _ _ . 100/64/28|hot -1/-34/-4|hour 121/91/-32
|hour . 66/99/-24|hour . . 39/49/-24|hour NIGHT -50/-44/0|hour NIGHT and -50/-44/0|hour PAST 112/53/-4
|hour PAST . 34/-7/0|hour _ . 81/49/-24|hour _ _ . 28/-3/-24|hours . . 53/69/-4|hours _ . 69/42/19|house 86/119/-64
|house _ . 103/71/-22|house _ HE 66/44/-16|house _ _ , -21/-85/-2|house _ _ . 94/61/-25|house is -120/-55/-3
|house with 39/-2/0|how -11/53/122|how NEG -4/-40/0|how NEG to -4/-40/0|how WANT do -28/-32/-3|how _ END 59/14/-7
|how _ HARM -22/-53/-3|how _ LIVE -58/104/-9|how _ SAY 42/13/-4|how _ _ . 19/31/37|how _ _ DEATH 39/26/7
|how _ _ END 63/57/-31|how _ _ FRIEND -29/-19/30|how _ _ HARM 30/5/-19|how _ _ HE -24/-36/7|how _ _ NEG 69/1/-4
|how _ _ and 52/43/-5|how _ _ help -80/-62/44|how _ _ is -45/-56/-2|how _ _ myself 59/11/-4|how _ _ talk -18/-20/46
|how _ _ with -7/76/-5|how _ _ yourself 80/48/-1|how _ do -16/-30/-7|how _ help -59/-62/37|how _ hide 48/35/-24
|how _ i -58/-20/48|how _ it 44/36/-1|how _ look 3/-48/-1|how _ report -7/-5/46|how _ to 41/-16/-9|how do -67/-51/22
|how do i -27/-79/15|how i 109/39/11|how to -64/-24/63|how to END 43/-4/-7|how to HARM -32/-53/-3
|how to LIVE -58/104/-9|how to SAY 42/13/-4|how to help -43/-46/18|how to hide 48/35/-24|how to report -7/-5/46
|hug -66/-88/-1|hug _ _ . -62/-84/0|hugged -9/-33/45|hundred _ ten 36/20/0|hundred and 36/20/0|hundred and ten 36/20/0
|hung -67/-70/3|hunger -55/-48/0|hunger WANT -52/-46/0|hunger WANT KILL -52/-46/0|hunger _ KILL -53/-47/0
|hunger _ _ me -53/-47/0|hungry -45/-78/-1|hungry . -16/-42/-1|hungry . . -16/-42/-1|hungry _ . -17/-42/-1
|hungry _ _ . -17/-42/-1|hurt -93/-113/-30|hurting 15/36/-27|hurts -43/-58/18|hurts _ . 64/50/7|hurts _ LIVE -40/13/0
|hurts _ _ . 37/92/3|hurts _ _ WANT -39/2/0|hurts _ i -52/-20/-2|hurts and i -38/3/0|hurts me 54/23/-2
|hurts me . 33/12/0|hurts to -42/11/0|hurts to LIVE -40/13/0|hurts too 35/38/-2|hurts when -17/-65/-3|husband 38/29/59
|hymns -49/-77/-8|i 13/40/-100|i DEATH 31/7/-4|i DIE 58/37/-17|i DIE , 37/2/-6|i DIE . 74/86/-8|i DIE SOON 39/73/-1
|i DIE and 29/22/0|i END 98/47/-10|i END my 66/67/-3|i HARM 45/32/-14|i HARM again 60/65/0|i HARM myself 71/23/-2
|i HARMED 69/59/-3|i HARMED . 64/49/0|i HARMED my -61/-56/0|i HIT my 103/92/-3|i KILL 73/-9/33|i KILL myself 84/30/-1
|i KILLED -34/-54/-2|i KILLED myself 60/29/0|i LETTER 23/11/-73|i LETTER . -93/-116/-11|i LETTER HARM -30/49/-1
|i LETTER KILL 75/71/-13|i LETTER NEG 58/89/-7|i LETTER be -94/-5/-9|i LETTER clean -34/-33/0|i LETTER feel -49/3/0
|i LETTER go 78/40/-16|i LETTER shake 32/34/0|i LIVE -114/-20/-2|i NEG 29/97/-11|i NEG ANYMORE -124/5/-4
|i NEG THINK -37/19/0|i NEG WANT -59/-55/-1|i NEG wanted 46/22/0|i PAST -98/5/0|i PAST to -45/28/0|i PLAN 42/2/-10
|i PLAN NEG -80/0/0|i PLAN it 118/33/-5|i PLAN to 171/123/-3|i POINT 39/22/-3|i SAY 62/-1/-23|i SAY . -42/-34/31
|i SAY NEG 37/-38/-8|i SAY i 71/-6/-13|i SAY my 16/52/-14|i TAKE 20/-26/-58|i TAKE MANY 112/93/-17
|i TAKE MEANS -32/-31/0|i TAKE fistful 41/33/0|i TAKE lot 72/54/-9|i THINK -40/8/82|i THINK HE -57/-64/7
|i THINK PLAN 24/56/-17|i THINK i 73/68/-23|i THINK my -30/-44/67|i THINK of 38/37/-19|i THINK to 58/23/-9
|i WANT 73/89/-49|i WANT NEG 37/-14/0|i WANT break -23/-53/0|i WANT i 67/55/0|i WANT it 14/35/-4|i WANT to -20/-12/-51
|i _ , 77/44/-20|i _ . 44/71/12|i _ ANYMORE -147/10/-4|i _ BETTER -25/-76/-1|i _ BLEED -34/-67/12|i _ BURDEN -21/106/-7
|i _ DEAD 114/120/-28|i _ DEATH 46/39/-62|i _ DIE 91/13/-21|i _ END 97/16/-17|i _ FEAR -26/-35/16|i _ FOOD -58/-52/0
|i _ GONE 87/103/-18|i _ HARM 41/39/-19|i _ HARMED 63/69/-1|i _ HE -27/-20/39|i _ HIM 19/62/-47|i _ HIT 71/55/-6
|i _ JUMP 115/38/-5|i _ KILL 93/82/-24|i _ KILLED -29/-38/0|i _ KIN -64/-77/-34|i _ LIVE -87/-190/-10
|i _ LOW -104/40/-13|i _ MANY 64/0/21|i _ NEG -101/-12/-25|i _ PLAN 99/88/-66|i _ SAY 65/-22/3|i _ SOON 88/46/-5
|i _ TAKE 65/22/-12|i _ WORK -16/-68/-2|i _ _ , 34/-16/-55|i _ _ . 100/90/83|i _ _ BETTER -24/-67/2|i _ _ BLEED 85/76/0
|i _ _ BODY 50/30/-2|i _ _ DEAD 60/-15/-4|i _ _ DEATH 203/154/0|i _ _ DIE 164/130/-33|i _ _ END 56/25/-2
|i _ _ FEAR 59/-2/-1|i _ _ FOOD 24/-33/-1|i _ _ GONE -14/46/22|i _ _ HARM 83/53/-16|i _ _ HARMED -14/-42/0
|i _ _ HE 99/93/-8|i _ _ HIGH 77/98/-17|i _ _ HIM 56/14/-31|i _ _ HIS -2/69/-16|i _ _ HIT 63/43/-2|i _ _ JUMP 100/57/-7
|i _ _ KILL 94/124/-5|i _ _ LAUGH 19/49/-1|i _ _ LETTER 55/43/-34|i _ _ LIVE -81/-133/-8|i _ _ LOW -93/85/0
|i _ _ MANY 83/43/-24|i _ _ MEANS 108/73/-5|i _ _ NEG -37/36/-10|i _ _ NIGHT 5/88/-13|i _ _ PILLS 40/40/-30
|i _ _ PLAN -36/22/21|i _ _ POINT 14/70/-1|i _ _ SAY 106/69/6|i _ _ SOON 59/39/-10|i _ _ TAKE -63/-38/-5
|i _ _ THINK -3/-52/9|i _ _ TIRED -12/-41/0|i _ _ WAKE -24/-58/-14|i _ _ WANT 75/-45/-10|i _ _ act 91/21/-1
|i _ _ after -17/-53/-2|i _ _ again 146/95/-26|i _ _ already 44/48/0|i _ _ am -4/-25/-6|i _ _ and -16/-18/-58
|i _ _ anyone -59/4/0|i _ _ attack 37/26/0|i _ _ awake -24/-93/0|i _ _ be 44/52/1|i _ _ bear -65/30/0
|i _ _ being 68/50/-4|i _ _ between 41/65/-1|i _ _ biscuits -78/-66/0|i _ _ body 33/66/-1|i _ _ bought -2/-39/0
|i _ _ break -5/-66/-4|i _ _ bus -45/-45/0|i _ _ by -38/12/0|i _ _ can -71/0/0|i _ _ case 1/-61/0
|i _ _ change -53/-94/0|i _ _ church -31/-113/0|i _ _ commit 54/17/-2|i _ _ cry 18/-73/-5|i _ _ deal -40/5/0
|i _ _ deserve -44/64/-1|i _ _ died 58/19/0|i _ _ do -42/-80/-14|i _ _ dog -47/-44/0|i _ _ drinking -58/-48/0
|i _ _ drugs 33/24/0|i _ _ duo 0/56/-1|i _ _ eaten 53/17/0|i _ _ enough 62/70/0|i _ _ everyone -48/53/0
|i _ _ face 1/61/-1|i _ _ fear 44/2/0|i _ _ feel 30/-15/-2|i _ _ feeling -17/-19/43|i _ _ find -69/-43/0
|i _ _ fly -38/-46/0|i _ _ for -19/-44/88|i _ _ forever 46/0/0|i _ _ get 46/-17/-10|i _ _ give -38/25/0
|i _ _ guitar -82/-85/0|i _ _ have -33/28/-6|i _ _ heart 43/65/0|i _ _ here 2/45/-7|i _ _ home -64/-74/0
|i _ _ hope -4/65/-12|i _ _ hour 67/40/0|i _ _ i 11/-58/-14|i _ _ if -39/-72/3|i _ _ it 65/0/-14|i _ _ keep -150/-114/0
|i _ _ know -10/-39/31|i _ _ laugh -4/83/0|i _ _ life 13/-43/-3|i _ _ lot 67/70/-1|i _ _ low -55/7/-1
|i _ _ make 55/15/-4|i _ _ man -50/-10/0|i _ _ matter -8/70/0|i _ _ me 35/86/14|i _ _ mean 76/33/0|i _ _ mind -52/16/0
|i _ _ my 13/-44/40|i _ _ of -30/0/-18|i _ _ off 36/30/1|i _ _ on -90/-71/-17|i _ _ one 29/70/-3
|i _ _ online -21/-65/27|i _ _ painless 47/37/0|i _ _ photo 21/44/0|i _ _ places 45/4/0|i _ _ recognise -2/60/0
|i _ _ run -78/5/0|i _ _ safe 87/55/-2|i _ _ saying -57/-11/0|i _ _ see 65/31/-3|i _ _ sleep -67/14/16
|i _ _ sleeping 34/48/-1|i _ _ smother 58/51/0|i _ _ sniper 43/39/0|i _ _ something 81/19/6|i _ _ sometimes -1/-106/0
|i _ _ stopped 41/4/0|i _ _ survived 89/35/0|i _ _ switch -31/-106/0|i _ _ that 16/45/26|i _ _ thing 76/72/0
|i _ _ this 60/52/-18|i _ _ till -55/-50/-2|i _ _ time -26/-70/0|i _ _ to -69/-23/-46|i _ _ trigger 87/32/0
|i _ _ trust 43/9/-1|i _ _ try -37/-59/0|i _ _ up -123/69/-3|i _ _ wait 46/-2/-1|i _ _ wanted -28/-37/0
|i _ _ way 33/28/-8|i _ _ who -132/-38/31|i _ _ would 40/87/-1|i _ _ yoghurt -34/-37/0|i _ act -45/6/-1
|i _ again 142/99/-1|i _ already 4/53/-3|i _ and 95/130/-10|i _ as -77/13/-4|i _ assaulted 83/67/0|i _ away -14/-77/30
|i _ bad -8/-33/44|i _ be 38/41/-11|i _ beaten 38/15/-2|i _ being 77/39/-20|i _ big 64/33/0|i _ bread -38/-47/0
|i _ break -28/-53/0|i _ bullet 36/-14/0|i _ buying -30/-43/0|i _ call -44/-29/13|i _ clean -34/-33/0|i _ died 47/35/-1
|i _ disappointment -43/51/0|i _ disgusting -3/49/0|i _ do 40/-17/35|i _ drink 118/85/-1|i _ drinking 38/20/0
|i _ eating 0/-76/0|i _ every -69/38/-11|i _ failure -37/74/-4|i _ fed -55/-46/0|i _ feel -30/-5/-4|i _ fistful 41/33/0
|i _ for -47/37/101|i _ forgotten -3/45/0|i _ found 91/52/-6|i _ get -50/-5/-1|i _ ghost -14/50/0|i _ giving -18/68/-1
|i _ glad -94/-7/0|i _ go 32/-24/-17|i _ good -19/-60/-5|i _ grateful -60/2/0|i _ ground -70/-18/0|i _ had -83/-47/-14
|i _ half 16/64/0|i _ happy -56/19/0|i _ high -54/-73/-1|i _ home -20/71/-5|i _ how 50/31/0|i _ i -65/-59/-49
|i _ in 37/55/-36|i _ invisible -20/67/0|i _ is -17/76/-2|i _ it -18/-43/16|i _ keys -9/-21/0|i _ laughing -46/-80/-3
|i _ left -11/-45/0|i _ light 48/6/0|i _ locked 56/50/-18|i _ looking 30/-5/-3|i _ losing -75/29/0|i _ low -27/49/-2
|i _ man -29/-52/28|i _ matters -37/10/-1|i _ milk -41/-39/0|i _ mistake -9/49/0|i _ moving -51/-53/0
|i _ my -42/-62/-13|i _ myself -97/-74/-5|i _ new -59/-75/21|i _ one -112/-56/-1|i _ only -57/24/-5
|i _ outlived -33/53/0|i _ paramedic -2/-47/0|i _ photo -86/-75/0|i _ proud -11/-38/0|i _ punching 48/16/0
|i _ put 86/75/-1|i _ ring -89/5/-8|i _ ruined -17/38/0|i _ running -15/49/0|i _ sad 38/-56/-5|i _ safe -102/-59/8
|i _ set 47/46/0|i _ shake 32/34/0|i _ shaking -38/-42/36|i _ sinking -11/57/0|i _ sit -2/48/0|i _ sitting 45/22/-1
|i _ sleep 1/-68/0|i _ some 82/38/-1|i _ something 79/50/-14|i _ sorry 36/0/-1|i _ started -35/-52/-1|i _ stone 15/62/0
|i _ stuck -9/61/0|i _ taller -22/-37/0|i _ ten -11/-50/0|i _ that 31/62/9|i _ this 9/-73/-3|i _ tire -21/73/0
|i _ toast -28/-41/0|i _ under 48/25/0|i _ villain -2/60/0|i _ waiting 91/46/-13|i _ walking 142/97/0
|i _ wanted 37/43/0|i _ waste -3/54/0|i _ with 37/14/27|i _ working -26/-32/0|i _ world -34/13/0|i _ worried -37/-55/87
|i _ yesterday 48/26/0|i _ zombie -4/-51/-3|i am BLEED 21/30/-2|i am BURDEN -13/97/-5|i am DEAD -16/-66/-21
|i am DEATH 58/44/-30|i am DIE -72/-61/-15|i am FEAR 14/-26/35|i am GONE 41/-23/-7|i am HARM 59/23/-4
|i am HIT -27/-43/0|i am KILL -95/-20/-1|i am LIVE -64/-5/-1|i am LOW 0/103/-10|i am NEG -22/-45/-4|i am PAST -42/1/-1
|i am PLAN 91/27/-46|i am SOON -45/-57/-1|i am TAKE 2/49/-1|i am THINK 86/5/-3|i am WANT 49/21/-7|i am at 40/65/-10
|i am away -28/-71/27|i am being 147/45/-18|i am buying -30/-43/0|i am coming 49/42/-1|i am disappointment -43/51/0
|i am drinking 38/20/0|i am failure -30/67/-4|i am for -7/40/0|i am glad -94/-7/0|i am grateful -60/2/0
|i am happy -64/-66/0|i am high -54/-73/-1|i am home -41/-53/0|i am in 84/57/-29|i am locked 46/36/-17
|i am looking 59/30/-2|i am losing -75/29/0|i am low -20/47/-1|i am mistake -9/49/0|i am moving -51/-53/0
|i am ok -51/0/2|i am on 33/7/25|i am over -59/-56/-3|i am paramedic -2/-47/0|i am proud -11/-38/0|i am sad 44/4/-5
|i am safe -90/-23/8|i am shaking -38/-42/36|i am sinking -11/57/0|i am sitting 45/22/-1|i am sorry 36/0/-1
|i am stuck -7/59/0|i am telling -47/-54/-1|i am too -13/70/0|i am up 87/25/0|i am waiting 92/84/-13
|i am walking 93/72/0|i am waste -3/54/0|i am working -26/-32/0|i am worried -35/-53/85|i ate 61/12/-1
|i attempted 67/59/-1|i attempted DEATH -54/1/0|i belong 70/41/-7|i can 38/62/-27|i can END 39/30/-1|i come -26/-46/-1
|i come . -47/-58/0|i could -95/-4/-11|i could . 2/-29/0|i could DIE 39/-68/0|i could KILL 45/30/0|i could be -48/14/0
|i could go -34/1/0|i could sit -2/48/0|i could sleep -11/-98/0|i cried -62/7/0|i cry -37/107/-16|i cry in -4/34/0
|i deserve 20/28/-1|i deserve to 32/10/0|i did NEG 47/-41/-4|i did it 47/10/-2|i died 43/54/-4|i died . 29/20/0
|i died SOON 32/53/0|i do 59/29/39|i do . 68/-55/11|i do NEG -60/52/42|i do matters -37/10/-1|i don 52/14/-1
|i don tire 10/67/0|i drank 66/28/-16|i drank MANY -54/-53/0|i eat -33/-44/0|i fear -40/-81/23|i feel -93/133/-25
|i feel DEAD -48/40/-1|i feel DEATH 95/-2/-1|i feel DIE 54/16/0|i feel HARM 4/-81/0|i feel JUMP 84/-26/0
|i feel KILL 87/-26/0|i feel LIVE -104/-155/0|i feel LOW -46/-35/-3|i feel ghost -9/47/0|i feel i -23/-58/-4
|i feel it -9/-38/0|i feel light 47/5/0|i felt -80/-54/-9|i follow 68/39/19|i follow HIM 56/43/-2|i forget -56/-40/-14
|i get 58/80/12|i go 93/48/35|i google 55/39/0|i got HIT 37/34/0|i got out -51/-79/0|i guess 48/84/0
|i had MANY 66/31/-1|i had PLAN -18/18/0|i had THINK -37/-48/-1|i had died 44/45/0|i hate LIVE 91/26/0
|i hate being -59/16/-1|i hate myself -79/85/-1|i have 69/44/-10|i have HARMED 86/67/-1|i have KIN -46/-19/-4
|i have bad -5/-27/44|i have cancer -33/3/0|i have one -16/-32/0|i have outlived -33/53/0|i have put 49/21/-1
|i have started -35/-52/-1|i have to -102/-71/-5|i have wasted -45/20/-1|i hear -47/-59/64|i help -70/-64/53
|i hope 78/-45/-13|i hope i -41/-43/-2|i hope you -38/-40/0|i keep THINK 30/37/-2|i know i -70/-35/-1|i laugh -4/41/0
|i laughed -63/-48/0|i let my -8/37/0|i lie -34/-26/0|i look at 24/49/-10|i love -18/-52/-30|i love my -37/-56/0
|i loved HIM 32/68/-14|i made 9/45/-6|i mean . -54/-71/0|i mean to 46/32/-8|i might 49/56/-10|i might KILL 54/43/0
|i miss -83/-16/-22|i miss my -51/-24/-4|i nearly ended 54/49/0|i needed -7/44/0|i obsess 43/46/0|i obsess over 43/46/0
|i on 34/29/-1|i owe -2/-62/-1|i passed -17/-61/-7|i picked 29/11/-1|i prepared 63/10/0|i promise -211/8/0
|i promise i -103/5/0|i promised -53/9/0|i reckon 48/8/0|i saw -50/-35/118|i see HIM 30/73/-17|i see NEG 27/42/0
|i served -15/-16/30|i should 89/63/-4|i should DIE 30/37/-1|i should NEG 49/13/-1|i should have 21/49/0
|i sit -2/106/-28|i stopped -61/38/-12|i stopped HARM -38/0/0|i stopped THINK -97/0/0|i stopped WANT -53/1/0
|i stopped my 93/36/-1|i swear . 50/49/0|i talk -51/-42/24|i talk to -69/-46/34|i tell -40/-41/75|i threw -53/-50/0
|i tried -72/6/-2|i tried to -60/23/-2|i wanted -123/-90/-5|i wanted to -123/-34/-5|i was -63/-22/-56
|i was DEAD 75/53/-1|i was DEATH -119/-27/-3|i was HIT 78/98/0|i was MANY -59/-3/0|i was NEG -48/11/0
|i was assaulted 47/42/0|i was taller -22/-37/0|i weep -33/57/-2|i went -75/-40/-3|i went too -28/-48/-1
|i were DEAD 66/50/-2|i would 7/-70/-25|i would DIE -33/-50/0|i would KILL -80/-16/-9|i would NEG -85/-33/-1
|i would be 80/-20/-1|i would to 40/56/-1|i wrote 82/100/-22|ice -103/-52/11|idea 73/45/-1|idea . 42/37/0
|idea . . 42/37/0|idea _ . 42/37/0|ideation 92/64/-3|if -34/-15/40|if HE 10/-74/-14|if HE saw -25/-24/0
|if _ DIE -37/-48/-3|if _ KILLED 59/16/0|if _ _ , 77/36/-10|if _ _ . 43/32/20|if _ _ DEAD 127/101/0
|if _ _ DEATH -56/-94/13|if _ _ HARM -83/0/0|if _ _ HIM -9/-27/64|if _ _ NEG 28/73/-7|if _ _ SOON 19/42/-1
|if _ _ THINK -30/-62/0|if _ _ died 23/31/0|if _ _ in -32/-77/-1|if _ _ myself 76/20/0|if _ am -58/-4/-1
|if _ died 113/97/0|if _ do 28/-50/7|if _ forget -61/-40/0|if _ had 84/12/-2|if _ saw -25/-24/0|if _ see 59/48/-17
|if _ was -12/75/-3|if i DIE -37/-48/-3|if i KILLED 59/16/0|if i am -58/-4/-1|if i died 113/97/0|if i do 21/-60/14
|if i forget -61/-40/0|if i had 107/18/-2|if i see 58/47/-17|if it 52/72/-2|if this -93/-45/-9|if this is -52/18/-2
|imagine -25/-62/0|in -97/-78/46|in . 107/167/-42|in . . 44/17/-21|in HIS -17/37/16|in HIS FOOD 50/49/0
|in NIGHT 36/72/6|in SOON 90/94/-5|in SOON . 73/60/-1|in SOURCE -55/14/-55|in SOURCE . 43/30/-34|in SOURCE HE -43/-8/-3
|in VOICE -39/-35/50|in YEAR -188/-36/-28|in YEAR , -71/4/-26|in _ . 35/-5/-9|in _ FOOD 49/48/-1|in _ GAME -32/-35/-6
|in _ HE 68/56/-42|in _ KIN -58/-64/40|in _ SOON 65/-20/-10|in _ WORK -1/-21/44|in _ _ . 38/87/-37
|in _ _ HIGH -37/29/-11|in _ _ NEG 32/44/-8|in _ _ PLAN -69/-70/-2|in _ _ SAY -120/-38/-29|in _ _ WANT -38/-46/-1
|in _ _ am 68/112/-1|in _ _ at 95/73/-19|in _ _ front -31/-53/0|in _ _ garage 70/52/-3|in _ _ i 2/55/-53
|in _ _ is 28/4/79|in _ _ one -47/-61/21|in _ _ there -56/-58/0|in _ _ to 54/18/-21|in _ car -71/-96/21
|in _ channel -41/-57/44|in _ flat 59/-5/-3|in _ for -94/-31/-11|in _ group -27/-15/72|in _ house 64/-4/-2
|in _ life -68/6/-7|in _ minutes 62/40/-1|in _ more -33/-55/0|in _ of 96/99/-37|in _ order 26/40/0
|in _ room -65/-54/-59|in _ sleep 68/58/-3|in _ stomach -39/-72/0|in _ that -18/30/1|in _ wants 42/53/-10
|in _ with 88/29/23|in and 32/32/-31|in bathroom . 45/41/9|in bathroom with -39/-22/16|in bed . -50/-81/0
|in bin 48/36/-2|in bin . 42/32/0|in cabinet 62/29/-2|in canal 0/92/0|in car 66/37/-12|in car in 70/52/-3
|in chess -46/-41/0|in churchyard 0/40/0|in cup 35/26/0|in danger . 89/99/-1|in envelope 46/45/-7
|in envelope for 46/45/-7|in flat -24/-54/1|in fridge -23/-74/0|in front 92/61/-24|in front of 92/61/-24
|in garage 74/35/19|in glass 56/55/0|in glass . 56/55/0|in ground 80/49/0|in ground . 70/43/0|in heaven 79/63/-2
|in heaven . 37/32/0|in heaven SOON 35/24/0|in house 103/51/-4|in house with 47/33/0|in it 41/86/-22
|in january -4/-44/0|in kitchen . -22/-76/44|in loading 37/44/0|in may , -5/53/-1|in me . -48/18/0|in me SOON -34/-61/0
|in me wants 45/54/-5|in my 26/87/-9|in my KIN -42/-58/37|in my WORK -6/-36/45|in my flat 50/17/-2|in my house 63/6/-2
|in my life -76/-45/-2|in my room -31/-10/-16|in my sleep 55/30/-1|in my stomach -39/-72/0|in next life 43/45/0
|in peace . 24/59/0|in pieces -9/73/0|in portugal -53/-67/0|in portugal . -53/-67/0|in that order 26/40/0
|in these -58/-69/0|in this -100/-6/12|in this world 43/60/0|in vain -4/59/-1|in vain . -4/59/-1|in vent -17/-22/96
|in world 75/80/-5|injected 79/19/-1|injected my -22/-55/0|injecting 41/43/0|injecting MANY 45/49/0|inside 17/100/-4
|inside . -5/71/0|inside . . -5/71/0|inside _ _ . -17/51/0|inside since -3/47/0|instead 15/24/-3
|instead _ _ , -38/-12/-1|instead _ _ . 68/83/-2|instead of 6/17/-3|insulin 113/99/-1|insulin . 46/41/0
|insulin . . 45/41/0|insulin _ . 45/41/0|insulin _ _ . 72/81/0|insurance -87/-46/24|insurance , -8/-44/0
|intend 61/82/-1|intention 99/105/-2|intention _ _ here 47/9/0|internet -56/-115/-4|internet _ _ . -52/-110/-5
|interview -67/-70/-1|interview _ . -50/-53/-1|interview _ _ . -61/-65/-1|into 93/35/-3|into HIGH 52/42/-5
|into HIGH . 52/60/-5|into _ , -87/-96/27|into _ . 140/136/-11|into _ _ , -31/-39/0|into _ _ . 47/54/-13
|into _ _ again 53/42/-10|into _ _ i 87/41/0|into _ _ it -53/-74/-1|into care 37/33/0|into care . 37/33/0
|into my 72/64/-15|into sea 128/98/-1|into tree 38/59/-1|into tree . 59/64/-1|into void -11/36/0|into wall 34/50/0
|invisible -22/94/-1|invisible . -5/43/-1|invisible . . -5/43/-1|invisible _ . -8/84/-1|invisible _ _ . -12/86/-1
|inviting 17/99/0|irl 73/63/-2|iron -36/-53/-3|iron _ , 65/47/-2|iron _ . -46/-35/0|iron _ _ . -59/-63/0
|ironing -32/-72/-1|ironing . -3/-50/0|ironing . . -3/-50/0|ironing _ . -32/-72/-1|ironing _ _ . -32/-72/-1
|is -55/-44/77|is " 38/26/6|is " . 43/32/-1|is . 18/27/31|is . . -51/-39/46|is . HE 23/39/-15|is BETTER . 29/29/0
|is BLEED 79/74/-2|is DEAD -54/-62/-11|is DEAD . -50/-13/-5|is DEATH -31/-73/13|is DIE -49/-62/-23|is DIE . -11/-24/-6
|is GONE -161/20/-4|is GONE . -122/21/-5|is HARM -40/-55/78|is HIT me 68/53/-12|is KILL -122/-135/-37
|is KILL . 16/32/-1|is KILL me -125/-141/-8|is LOW . 61/48/-13|is MANY i 88/90/-5|is MEANS 43/-1/-12
|is NEG LIVE -59/-21/14|is NEG PLAN 3/36/-1|is NEG for -19/-22/7|is NEG in 20/70/-15|is NEG loneliness -9/-51/0
|is NEG phase -14/-33/0|is NEG that -90/-46/3|is NIGHT 57/51/3|is NIGHT . 56/50/3|is PAST one -24/-49/-1
|is PAST thing 57/49/-1|is PLAN -20/-21/38|is PLAN . -1/-16/-1|is PLAN DEATH -46/-67/38|is PLAN for 61/64/-1
|is PLAN to -125/-86/17|is POINT 7/64/-10|is POINT . 79/26/0|is SOON . -11/-38/-15|is TAKE -68/-52/16
|is TAKE MANY -25/-42/34|is THINK -4/-14/41|is THINK PLAN -12/-23/41|is TIRED -12/48/17|is WANT way 49/31/0
|is _ . 15/12/-58|is _ BUT 6/-72/-5|is _ DEATH -7/-44/-11|is _ DIE -25/-43/-14|is _ GONE 52/18/-17|is _ HIM -93/-83/75
|is _ HIMSELF -49/-40/35|is _ KILL 59/28/0|is _ MANY -22/3/44|is _ SOON -53/40/-12|is _ _ . 14/22/58
|is _ _ END -31/-53/11|is _ _ GONE -14/-34/0|is _ _ HIGH -63/-65/14|is _ _ KIN -108/-99/82|is _ _ LAUGH 46/47/-1
|is _ _ LIVE -83/-24/9|is _ _ PAST -94/-64/0|is _ _ PILLS -56/-45/40|is _ _ PLAN -48/-53/-9|is _ _ SOON 62/65/-32
|is _ _ SOURCE 59/69/-39|is _ _ TIRED 44/35/-1|is _ _ WANT -78/0/-1|is _ _ again 32/11/61|is _ _ am 11/-51/-2
|is _ _ change -8/43/-1|is _ _ could -39/34/0|is _ _ do 131/10/25|is _ _ for -88/-1/42|is _ _ funny -3/-45/0
|is _ _ hand 40/31/0|is _ _ here 3/-91/0|is _ _ i 33/-28/18|is _ _ in -45/19/45|is _ _ is -13/-17/-49
|is _ _ it 89/31/-17|is _ _ me -45/-27/-8|is _ _ message 61/59/-2|is _ _ month -5/42/0|is _ _ my 95/14/11
|is _ _ next 29/56/-14|is _ _ out -62/0/23|is _ _ week -21/-71/-2|is _ at -70/-21/12|is _ beaten -27/-50/57
|is _ between -17/-80/-1|is _ care 9/-30/0|is _ cup 23/25/0|is _ danger -5/-82/35|is _ dark -7/62/-1|is _ day 11/-37/0
|is _ door 64/49/-12|is _ final 46/39/-7|is _ from -48/-45/34|is _ getting -5/56/-1|is _ good -11/-34/-1
|is _ here -5/-76/-20|is _ home 41/29/-5|is _ house 60/49/-6|is _ i 96/-2/-22|is _ it 17/28/-55
|is _ loneliness -9/-51/0|is _ me -29/-19/-26|is _ my 94/67/-39|is _ normal -29/-30/42|is _ one -33/-70/-6
|is _ phase -14/-33/0|is _ progress 45/39/-1|is _ talking -37/-46/22|is _ there 44/78/-1|is _ thing 64/66/-1
|is _ to -11/-25/21|is _ up 30/12/-33|is _ way 84/55/-3|is _ week -24/-35/-1|is _ with -13/34/-17|is _ worth -47/-3/9
|is asleep 60/34/-21|is asleep . 55/13/-2|is at 70/70/22|is been GONE 49/13/-14|is behind -104/-122/-1
|is behind me -76/-89/0|is being -108/-84/93|is being beaten -21/-42/49|is breaking 123/66/-19|is breaking in 52/23/-2
|is coming 28/31/-22|is dark 9/64/-1|is drunk 79/69/-35|is enough 51/18/-1|is fine 66/105/-15|is finished 66/62/-3
|is full 31/75/-2|is giving -4/-38/-8|is good -28/-78/-7|is good . -57/-60/-1|is got 35/35/-21|is heavy -81/32/0
|is hell 49/49/-1|is home 90/8/-23|is how -31/52/-4|is in 55/30/-10|is in cup 23/25/0|is in danger -5/-82/35
|is in my 64/69/-33|is it -1/52/11|is it normal -29/-30/42|is left -32/43/-2|is life -35/-32/-1|is life . -31/-97/-1
|is locked -29/-2/41|is loud -21/-36/0|is man 59/47/-1|is man in 37/29/0|is me 9/92/-25|is meaningless -7/44/-1
|is meaningless . -7/44/-1|is mess -23/-44/0|is my 45/66/53|is my FRIEND -54/-63/19|is my final 46/39/-7
|is number 68/41/-17|is ok . -52/-17/0|is on 17/59/33|is on SOON -54/-26/0|is one -63/-27/-3|is only 96/43/22
|is open 46/33/-1|is open . 34/23/-1|is outside 32/33/-76|is quiet -48/73/29|is same -15/66/0|is self 9/-30/0
|is self care 9/-30/0|is sleeping 54/64/-1|is strong 37/4/-1|is that progress 45/39/-1|is threatening -14/-12/72
|is threatening to -14/-15/60|is tied 57/45/-1|is to 149/107/-33|is too -10/62/-7|is too much -61/11/-4
|is unbearable 29/44/-1|is unbearable . 27/40/-1|is worth 48/1/-1|is wrong 51/77/-8|it 18/57/-31|it , -13/-59/3
|it , HE 27/40/6|it , got -79/-26/-1|it , this -35/-30/0|it . SOON 43/19/0|it ANYMORE . 8/42/21|it BUT 52/7/0
|it END -90/22/-1|it HIT -28/-53/0|it LETTER 15/70/-4|it LETTER NEG 18/27/-3|it MANY 20/91/5|it MANY . 52/67/5
|it MANY to -61/18/-1|it PAST -25/-40/-14|it PAST to -27/-44/0|it SOON 42/25/-15|it SOON . 59/36/-15|it TAKE . -70/20/0
|it _ , 67/45/-25|it _ . -2/47/39|it _ ANYMORE -65/5/0|it _ BETTER 33/82/-2|it _ END -75/-37/-1|it _ HARM -65/26/0
|it _ HE 48/67/14|it _ NEG 47/66/-9|it _ PAST -24/77/22|it _ PLAN 53/36/-3|it _ SOON 92/39/-8|it _ _ . 115/86/33
|it _ _ BETTER -4/-37/-2|it _ _ KILL 41/40/0|it _ _ KIN -23/-61/40|it _ _ LAUGH 31/107/0|it _ _ LIVE -39/13/0
|it _ _ LOW -9/84/-1|it _ _ MEANS -67/-20/10|it _ _ PAST -61/3/3|it _ _ PLAN 28/83/-2|it _ _ SOON 44/65/-21
|it _ _ be 37/86/-1|it _ _ because 72/25/-3|it _ _ call -53/-39/3|it _ _ can -26/-29/0|it _ _ cup 23/25/0
|it _ _ day -65/-10/-1|it _ _ for 97/84/-6|it _ _ get -17/-28/0|it _ _ getting -4/56/0|it _ _ instead 32/10/0
|it _ _ it 85/49/-3|it _ _ know 52/41/-8|it _ _ loneliness -9/-51/0|it _ _ much -55/30/-2|it _ _ my -121/-74/-2
|it _ _ over 48/38/0|it _ _ phase -14/-33/0|it _ _ that -22/-40/0|it _ _ time 82/97/-1|it _ _ way 56/34/0
|it _ _ window -49/-68/0|it _ _ with -53/-2/0|it _ been -43/27/-6|it _ dark 7/62/-1|it _ for 6/43/19|it _ good 26/47/-6
|it _ got -76/-22/-1|it _ me -29/-91/35|it _ my 5/-65/32|it _ of -48/-18/23|it _ ok -9/-43/0|it _ only -17/-69/-15
|it _ pretty 78/42/0|it _ right 47/14/0|it _ that 4/-72/-22|it _ there -37/-62/0|it _ time -99/-60/9|it _ to 52/21/-35
|it _ too -16/70/-2|it _ week 55/75/-3|it again . -62/-57/-2|it and -45/-78/-8|it and NEG -43/-52/0|it feels 52/90/-1
|it felt 46/26/9|it has 2/52/-1|it hurts -67/-5/-5|it hurts to -40/13/0|it is 61/32/-70|it is END -28/-57/0
|it is PLAN 35/23/-3|it is SOON -46/-41/-1|it is been -50/23/-6|it is dark 7/62/-1|it is for 18/65/-18
|it is my 1/-11/54|it is ok -9/-43/0|it is on 45/71/-12|it is this 46/70/0|it normal -29/-30/42
|it normal for -10/-31/50|it on 25/78/5|it on my 32/51/-1|it out -81/-119/-1|it out of -49/-68/0|it reads -30/-35/42
|it to 15/35/-5|it to END -51/25/-1|it up -66/-127/-2|it up . -67/-128/-2|it was 4/-38/16|it with -84/-58/1
|it with my -93/-70/-5|it works . 52/19/0|it yesterday 45/39/-1|it yesterday . 67/49/0|it yet . 73/26/-1
|it'll 79/100/-9|it'll be 28/65/-7|it'll look 63/46/-2|jab -61/-58/0|january -19/-65/-4|jar _ . 43/37/0
|jar _ _ . 43/37/0|jeans -19/-50/-2|jeans _ _ . -19/-50/-2|join 96/101/4|join HIM 97/56/-8|join HIM . 64/38/-5
|join _ . 82/78/-5|join _ _ . 100/103/-5|joke . . -51/-22/14|joke _ me -76/-82/0|joking 63/57/22|jollof -36/-44/0
|joy -76/70/-9|jump 22/52/68|jumped -123/-151/-48|jumping 75/22/28|jumps -12/-60/-12|jumps off -11/-59/-11|ka 54/57/-1
|karna 59/10/-1|kart -45/-44/-1|kart _ _ . -45/-44/-1|kazi -45/-69/0|keep 100/125/-37|keep DIE -57/-53/-1
|keep PLAN -4/83/-11|keep PLAN . 25/73/-2|keep THINK 30/37/-2|keep THINK PLAN 47/28/-1|keep _ . -22/-54/-2
|keep _ KIN -73/-41/-1|keep _ PLAN 56/30/-1|keep _ _ . 35/16/-13|keep _ _ SOON -27/-47/0|keep _ _ by -33/4/0
|keep _ _ to -53/-13/-1|keep _ at 21/60/-5|keep _ this -70/85/4|keep myself 15/-78/0|keep myself safe 43/42/0
|keep staring 54/32/-2|keep staring at 54/32/-2|keep telling -68/4/-1|keep telling me -71/3/0|keeps -8/-39/17
|keeps _ me 83/68/-14|keeps saying -80/-88/65|key 62/71/-28|keys _ . -18/-50/-6|keys _ _ . -50/-46/-6
|keys again -3/-27/0|keys again . -3/-27/0|keys and 50/64/-14|keys in -10/-22/0|khatam 57/11/-1|khatam karna 59/10/-1
|kicked -72/-44/3|kid 22/32/-7|kids -81/-33/-103|kill -9/-94/-89|killed -59/-85/-37|killer -66/-90/-9
|killer _ . -17/-32/-3|killer _ _ . -24/-42/-3|killing -47/-162/-26|kills 62/-15/-5|kills HIMSELF 66/50/-8
|kills HIMSELF . 39/31/-12|kills _ . 40/25/-8|kills _ _ . 42/20/-8|kind 39/71/-10|kind of 43/75/-3|king -29/-38/-2
|king _ . -26/-35/-1|king _ _ . -26/-35/-1|kisi -65/24/-1|kisi _ _ nahi -65/24/-1|kitchen . -33/-86/43
|kitchen . . -33/-86/43|kitchen _ , -9/-9/41|kite -51/-61/0|kms 126/137/53|knee -53/-74/-7|knee _ . -37/-51/-1
|knee _ _ . -39/-60/-1|knees -22/-46/-1|knees . -46/-38/0|knees . . -46/-38/0|knees _ . -47/-39/0
|knees _ _ . -50/-42/-1|knife 48/24/-74|knives 34/0/62|knocked -2/-43/-3|knot for -30/-37/0|know 120/107/-45
|know _ . 53/79/-19|know _ NEG -5/-41/0|know _ _ . 52/87/-16|know _ can -60/3/0|know how NEG -5/-41/0
|know i can -60/3/0|know what to -33/-82/7|know why 54/26/-16|know why . 61/47/-16|knows 33/-24/-11|knows i 47/15/-7
|ko 33/45/-1|kujiua 148/118/0|kujiua _ . 148/118/0|kujiua _ _ . 148/118/0|kya -38/-64/116|kys 31/-21/-28
|kys _ . -37/-71/-10|kys _ _ . -40/-74/-11|lad -46/-62/97|lad i -14/-19/30|lagos -55/-27/0|lake 22/-56/-2
|landlord -39/-54/0|lap 75/62/-10|laps -47/-53/0|laps _ _ . -47/-53/0|laptop -40/-62/26|lasagne -64/-84/-1
|lasagne . -43/-72/0|lasagne . . -43/-72/0|lasagne _ . -43/-72/0|lasagne _ _ . -44/-73/-1|last 133/112/74
|late -79/-89/-16|late , 55/13/0|late . -55/-64/-1|late . . -55/-63/-1|late _ . -79/-97/12|late _ _ . -93/-77/12
|lately 56/7/-4|lately . 61/56/-3|lately . . 61/56/-3|lately _ . 61/56/-3|lately _ _ . 61/56/-3|laugh -74/-110/-11
|laugh . -50/-57/-8|laughed -35/-84/-28|laughed _ _ . 2/-60/-24|laughing -124/-168/-15|laughing . -41/-70/-6
|laughing . . -41/-70/-6|laughing _ . -44/-74/-6|laughing _ _ . -48/-76/-14|laughing _ my -42/-34/0
|laughing at -54/-47/-8|laughing at my -42/-34/0|laughter -32/-40/-2|lay 59/37/0|lay TAKE 59/37/0|leaflet -65/-8/-8
|learning -50/-103/-14|least 34/70/0|least _ _ . 27/66/0|leave 80/-63/15|leaves -3/61/-13|leaves _ _ . 16/58/-9
|leaving -13/-142/-3|ledge 54/39/93|left 29/55/-10|left . . -11/76/-11|left _ . 39/38/35|left _ NEG 83/18/0
|left _ _ . -30/43/3|left _ _ HIT -43/-44/0|left _ me 30/62/0|left _ on 39/49/0|left is 49/28/-3|left me -61/-1/-3
|left of me 35/33/0|left on -28/-33/0|left server -5/-13/46|left server . -5/-13/46|leftovers -18/-51/0|leg -97/-89/-16
|legs -68/-97/-27|leo 61/85/-1|less this -13/-29/0|less this month -13/-29/0|let -1/81/-6|let _ DIE 74/68/-1
|let _ HIT 39/24/0|let _ _ . 114/86/-9|let _ _ SOON -35/-18/0|let _ _ TAKE -19/68/0|let _ _ me 46/31/0
|let _ out 38/32/-4|let me 37/-15/0|let me DIE 74/68/-1|let me out 38/32/-4|let my -7/39/0|let us -53/-43/0
|let us KILL -39/-26/0|lethal 72/70/47|library -64/-42/-6|library , -55/-23/0|lie . 91/70/0|lie . . 91/70/0
|lie TAKE -19/-51/0|lied 76/71/0|life 159/212/-36|life , 31/43/-6|life . 28/43/42|life . . 8/24/43|life END 57/18/0
|life END . 54/13/0|life PAST -92/-78/0|life PAST . -63/-81/0|life SOON 57/49/-1|life _ , 92/29/-2|life _ END 103/43/-1
|life _ _ . 33/46/29|life _ _ BUT -5/-58/0|life _ _ END 93/23/-2|life _ _ and -73/1/3|life _ _ for 68/61/0
|life _ _ i -57/-48/-1|life _ _ me -27/7/0|life _ good -41/-83/0|life _ it -56/65/0|life _ me -35/-82/0
|life _ mess -23/-44/0|life _ over -34/59/-4|life _ to 107/27/-2|life and -28/-62/16|life ends 60/35/0
|life feels -58/27/-2|life has -19/89/-25|life insurance -17/-72/0|life is -80/-1/-1|life is good -41/-83/0
|life is mess -23/-44/0|life my 43/9/0|life needs 58/17/-1|life needs to 58/17/-1|life of -20/-54/0|life to END 33/29/0
|life yaar 38/30/0|life yaar , 38/30/0|lift -50/11/-1|light _ . 55/14/-2|lighter 103/82/-9|lights _ , 41/46/-1
|lights out 41/46/-1|lights out , 41/46/-1|line 64/88/-15|lined 82/52/19|lined _ . 38/35/1|lined _ _ . 38/35/1
|lined up 82/52/19|lined up . 38/35/1|linkedin -45/-75/0|linkedin _ _ . -45/-75/0|listen 101/87/-5
|listen _ _ . 99/79/-5|lists -56/-28/0|little -25/29/59|live -61/-124/-4|lived -67/-30/-5|living 143/37/-1
|loaded 68/21/-6|loaded _ . 55/21/-3|loaded _ _ . 86/84/-3|loading 38/44/0|lobby -6/91/-1|lock 80/75/-9
|locked 30/-20/32|locked HIMSELF -49/-43/25|locked HIMSELF in -49/-43/25|locked _ . 77/81/-3|locked _ _ . 38/17/-9
|locked _ _ bathroom -44/-54/19|locked door 66/94/-7|locked door . 64/92/-7|locked in 13/3/-25|locked me 100/62/-2
|locked me . 39/16/0|locked me in 40/37/-1|locker 38/23/-7|london -47/-46/-1|london _ _ . -47/-46/-1
|loneliness -12/72/0|loneliness . -11/-34/0|loneliness _ _ . -4/76/0|lonely -77/54/-7|long -107/-96/24|longer 71/128/-4
|longing 65/72/-2|look 26/58/110|look _ _ . -94/-30/40|look _ _ KIN -65/28/-2|looking 133/131/-44
|looking _ _ . 140/143/-40|looking at 83/75/16|looking for -66/-118/-2|looks BETTER 44/32/0|looks BETTER . 44/32/0
|lose 10/-70/46|losing 71/131/-20|losing _ _ . 76/98/-19|losing fight 79/26/0|lost -22/-68/-31|lot 55/6/-7
|lot . 56/62/14|lot . . 44/50/14|lot _ . 45/51/14|lot _ _ . -14/53/-7|love , -8/58/-2|love _ LIVE -25/-36/0
|love _ MANY 57/67/-7|love _ _ . -27/-54/-6|love _ life -29/-41/0|love being -25/-36/0|love being LIVE -25/-36/0
|love my -37/-56/0|love my life -29/-41/0|love to 55/11/0|love you 2/-12/-7|love you MANY 57/67/-7|loved -64/45/-29
|loved HIM 32/68/-14|loved HIM . 10/21/-13|loved _ . -79/-9/-28|loved _ _ . -62/-3/-29|lovely -66/-116/-19
|lovely . -36/-60/-13|lovely . . -38/-33/-13|lovely _ . -56/-58/-13|lovely _ _ . -63/-62/-18|low -153/86/32
|low . 2/36/42|low . . -16/35/42|low _ . -17/34/39|low _ _ . -72/51/38|lowkey 1/31/-1|luck -92/-54/0
|luck _ _ . -61/-16/0|lying 97/33/0|lying _ _ . 69/31/0|lying _ beach -21/-21/0|lying on 70/46/0
|lying on beach -21/-21/0|lyrics -39/-64/-1|maarte 58/38/-6|maarte _ , 58/38/-6|maarte hai 58/38/-6
|maarte hai , 58/38/-6|machete 44/49/2|machete . 44/49/2|machete . . 44/49/2|machete _ . 44/49/2|machete _ _ . 44/49/2
|mad -28/-12/-18|mad . -47/-34/0|mad . . -47/-34/0|mad _ . -48/-35/-2|mad _ _ . -70/-45/-2|made _ . 78/46/-6
|made sure 90/25/0|main 109/126/-10|main _ _ i -46/-26/0|make _ DIE 33/37/0|make _ WANT -49/-38/0|make _ _ and -17/33/0
|make _ _ my 65/34/-3|make _ _ to -49/-38/0|make i DIE 28/27/0|make it 107/46/-6|make me -119/-88/-1
|make me WANT -49/-38/0|make sure 59/80/-4|makes _ happy 47/32/-6|makes me happy 47/32/-6|making 38/23/2|man 43/86/5
|man . 25/129/-16|man . . -3/122/-16|man _ . -83/60/-16|man _ _ . -95/-42/-10|man _ _ me 58/-12/-3|man _ me 48/28/0
|man _ my 33/-5/-9|man in my 45/36/-1|manage 72/42/-5|manage _ _ . 72/33/-5|map -44/-45/-4|mar -10/-47/114
|mar _ , -3/-7/116|mario -45/-44/-1|mario kart -45/-44/-1|market -46/-54/0|market _ . -28/-37/0|marks -28/-33/82
|marks on -35/-41/56|marriage 56/80/0|marriage _ _ . 22/40/0|mask -22/-37/0|match -61/-82/-15|math -39/-64/-1
|matter 28/44/0|matters -90/-9/-5|matters . -36/48/-3|matters . . -11/40/-3|matters _ . -19/49/-3
|matters _ _ . -21/53/-3|matters to -34/4/0|may -17/20/27|may KILL 69/30/0|may _ _ . 46/41/-3|me 120/125/-166
|me , HE 37/69/-21|me . 41/72/-42|me . . 15/51/-20|me ANYMORE 39/35/-7|me ANYMORE . 31/22/-6|me BUT -80/-114/0
|me BUT i -49/-71/0|me DIE 67/47/-4|me DIE . 39/43/-4|me GONE 53/78/-11|me GONE . 54/77/-7|me HE -63/-50/89
|me SAY -20/-36/-2|me SAY it -24/-38/0|me TAKE 28/-6/13|me TAKE . -55/-67/0|me WANT -38/-53/-1|me WANT to -38/-53/-1
|me _ , -105/-60/7|me _ . 41/74/-32|me _ HE 25/68/7|me _ NEG -25/38/20|me _ NIGHT 25/18/-32|me _ SOON 38/33/20
|me _ _ . 81/78/-40|me _ _ GONE 40/27/-13|me _ _ HE 6/19/-3|me _ _ HIGH -78/-91/84|me _ _ KILL 39/16/4
|me _ _ KIN -21/-37/-1|me _ _ LETTER -66/-75/20|me _ _ LOW -50/20/0|me _ _ PAST -27/-50/-3|me _ _ PLAN -75/-99/28
|me _ _ WANT 56/61/-15|me _ _ am 71/62/-6|me _ _ and 45/19/-42|me _ _ do 85/106/-29|me _ _ does 29/65/-12
|me _ _ feel -10/-36/0|me _ _ got -55/-60/14|me _ _ help 73/65/0|me _ _ i 8/17/-4|me _ _ in 40/14/-23
|me _ _ is 47/36/13|me _ _ me 47/22/-9|me _ _ of 46/20/20|me _ _ one 65/20/0|me _ _ sees -71/-68/-2
|me _ _ sleep 59/67/-2|me _ _ tell 40/65/0|me _ _ week 48/35/-13|me _ am -83/-68/-4|me _ and 50/51/-29
|me _ cable 27/29/0|me _ funny 47/32/0|me _ i 36/68/-89|me _ in 66/80/-53|me _ is -47/25/43|me _ my 19/59/58
|me _ of -30/1/72|me _ stick 44/46/-18|me _ to 48/22/-23|me _ too -48/15/0|me _ with -38/-35/0|me after -67/-80/32
|me after i -28/-56/0|me again 39/54/-10|me and 48/125/-34|me and SOON -49/-25/32|me and my 37/21/20|me as 24/41/-3
|me as funny 47/32/0|me at NIGHT 50/69/-16|me be -61/-86/0|me before 40/65/-7|me by 65/60/-33|me cornered 29/40/-6
|me every 63/14/-11|me every day 50/26/-1|me feel -63/-57/0|me for -20/2/-5|me from 85/80/-3|me happy 47/32/-6
|me hard -21/-51/0|me hard . -21/-51/0|me here 33/69/0|me home -55/-66/-4|me home . -41/-45/0|me how -93/-55/-8
|me i 37/-18/-16|me i am -80/-69/-4|me if 40/31/-23|me if i 39/43/-34|me in 86/71/-66|me in . 37/32/-1|me is 20/60/-6
|me message -43/-39/0|me my -42/2/0|me new -34/-23/-1|me off -82/-13/-10|me out , -23/-51/0|me out of 71/22/-6
|me that -108/-63/92|me that HE -70/-90/60|me to -58/-11/70|me to DEATH -75/-98/-3|me to KILL -76/4/-5
|me to LIVE 40/2/0|me up -134/-136/-5|me wants 93/70/-11|me wants to 93/70/-11|me when 72/61/-43|me when i 82/87/-2
|me who 62/56/-1|me why -23/-55/0|me with 74/70/-66|me with cable 27/29/0|me with stick 44/46/-18|mean 19/27/-17
|mean _ , -35/-43/-9|mean _ . 89/55/0|mean _ WANT -40/1/0|mean _ _ . 113/60/0|mean _ _ to -40/1/0|mean i -43/-6/0
|mean i WANT -40/1/0|mean it , -40/-52/-9|mean it . 51/49/-2|meaningless -7/44/-1|meaningless . -7/44/-1
|meaningless . . -7/44/-1|meaningless _ . -7/44/-1|meaningless _ _ . -7/44/-1|meant 77/42/-2|meant to 81/22/0
|meat -27/-32/0|meat _ _ . -27/-31/0|medications 109/82/-1|medications _ _ . 109/82/-1|meds -12/-88/0
|meet _ _ . -39/-30/0|meeting -47/-113/0|meetings -15/38/0|meh -42/-47/0|meh . -39/-43/0|meh . . -39/-43/0
|meh _ . -39/-43/0|meh _ _ . -39/-43/0|member -59/-92/95|meme -58/-69/0|meme _ _ . -40/-37/-3|memes -58/-55/-11
|men _ . -21/-57/0|men _ _ . -69/-56/0|men shed -21/-49/8|mend -63/-16/-1|mend _ _ . -63/-16/-1|mera -4/47/116
|mess _ _ . 46/31/-1|message -26/-44/71|messaged -28/-24/96|met -51/-38/0|metro 51/39/0|metro . 51/39/0
|metro . . 51/39/0|metro _ . 51/39/0|metro _ _ . 51/39/0|mi 102/69/-12|midnight 103/38/-3|midnight . 67/62/-2
|midnight . . 60/60/-2|might 27/26/19|might KILL 54/43/4|milk -80/-120/31|milk _ . -59/-86/0|milk _ _ . -64/-88/-1
|mind 74/132/-24|mind _ DIE 47/27/-1|mind _ _ . 29/25/-18|minus -66/-6/0|minute 115/62/-1|minutes 152/110/-14
|minutes . 49/62/-3|minutes PAST 87/84/-10|minutes _ . 70/79/-3|mirror 0/97/-2|misery 65/70/-1|misery . 40/51/0
|misery . . 40/51/0|misery _ . 52/61/0|misery _ _ . 51/58/0|miss -103/-23/-17|miss _ . -49/-34/-28|miss _ KIN -8/-41/-4
|miss _ _ , -1/53/-1|miss _ _ . -65/-57/-30|miss _ _ and -43/-40/0|miss _ at 50/-1/-2|miss _ duo 0/56/-1
|miss me 0/60/-1|miss my -52/-27/-4|miss my KIN -8/-41/-4|miss my duo 0/56/-1|missed -67/-85/-10|mistake -11/57/-1
|mistake _ _ . -15/68/0|mixed -21/-64/-1|mixed _ , -31/-53/0|mixed _ _ it -31/-53/0|mods -64/-23/35|molesting 82/52/0
|molesting me 60/39/0|moment 31/49/-10|moment _ _ . 40/58/-5|moms 31/79/-8|monday -58/-106/-26|mondays -74/-134/-1
|mondays . -7/-51/0|mondays . . -7/-51/0|mondays _ . -7/-51/0|mondays _ _ . -7/-51/0|money . 52/31/-13
|money _ _ . 52/31/-13|money _ this -57/-78/0|money with -40/-42/0|money with this -40/-42/0|month , -2/-15/-1
|month _ _ . 20/69/-4|mood , MANY -50/-45/0|mop -27/-65/-11|more 93/43/-7|more . i -19/-33/0|more DEAD 36/51/0
|more DEAD . 36/51/0|more _ . 91/116/-6|more _ _ . 59/50/-7|more _ for 48/6/28|more _ than -135/-26/-3|morgue 71/45/0
|morgue . 71/45/0|morgue . . 71/45/0|morgue _ . 71/45/0|morgue _ _ . 71/45/0|mornings . -10/-32/0
|mornings . . -10/-32/0|mornings _ . -10/-32/0|mornings _ _ . -10/-32/0|morphine 62/54/-1|morphine . 37/34/0
|morphine . . 36/33/0|morphine _ . 36/33/0|morphine _ _ . 50/39/0|mosquito -38/-91/-1|most 69/36/-14|most _ . 42/7/-7
|most _ _ . 74/49/-3|move -88/-82/-1|move . -38/-40/-1|move . . -38/-40/-1|move _ . -42/-12/-1|move _ _ . -49/-29/-1
|moved -117/-15/-18|moved _ . -30/-74/-4|moved _ _ i 0/97/-13|movie -60/-25/-2|moving -48/-43/-36
|moving _ _ . -41/-41/-33|moving to -68/-69/-32|much 8/32/39|much . 6/62/-4|much . . 54/82/-4|much _ . 60/35/19
|much _ MANY -45/5/0|much _ SOON -41/-12/-1|much _ _ . -39/27/17|much and 26/60/-13|multi 69/35/0|multi storey 69/35/0
|mum -9/5/-44|murder -111/-127/-3|murdered -33/-40/-1|museum -32/-54/0|museum _ _ . -32/-54/0|music -54/-53/-7
|music _ _ . -42/-75/-7|must 86/37/-7|my -13/-41/-1|my . 60/69/-2|my . . 60/69/-2|my BETTER -69/-90/11
|my BLEED pressure -68/-55/-1|my BODY 212/215/-97|my BODY , 52/39/-5|my BODY again 65/56/0|my BODY at -50/-53/0
|my BODY on -51/-53/0|my BODY with 45/40/-1|my DEATH 197/157/-35|my DEATH , 57/49/-8|my DEATH . 40/50/-9
|my DEATH LETTER 58/61/-7|my DEATH PAST -42/-10/0|my DEATH is 87/67/-2|my FOOD 30/63/-1|my FOOD break 44/46/0
|my FRIEND -64/-60/153|my FRIEND , 10/32/66|my FRIEND . 53/23/26|my KIN -7/24/86|my KIN BODY -24/-39/24
|my KIN HARMED -52/-10/34|my KIN HIT -27/-1/-70|my KIN KILLED 48/53/-48|my KIN KIN 40/8/-27|my KIN LETTER -40/-48/73
|my KIN TAKE -39/-76/-4|my KIN deserve -3/41/-6|my KIN died 54/46/-19|my KIN does -44/-52/43|my KIN got -3/62/-23
|my KIN is 37/20/52|my KIN out -34/-32/2|my LETTER 117/98/-25|my LETTER LETTER 57/84/-15|my LETTER and 44/12/0
|my LIVE -2/29/-1|my LIVE is -4/37/-1|my MANY -15/98/3|my MEANS -85/-95/-14|my MEANS . -52/1/-1|my PAST 109/66/-23
|my PAST . -46/-34/-4|my PAST SOURCE 44/26/-1|my PAST message 64/60/-3|my PAST week -51/-43/0|my PILLS -109/-59/-19
|my PILLS . -100/-41/-5|my PLAN 15/70/-13|my PLAN is 67/58/-13|my SOURCE -30/-68/22|my WORK 53/11/40|my WORK . 37/42/-8
|my _ , 31/28/-69|my _ . 29/35/-55|my _ BODY -38/-28/64|my _ DIE -26/-46/-2|my _ HARM -56/-56/-38
|my _ HARMED -114/-84/58|my _ KILLED 55/79/-49|my _ PAST -141/-128/22|my _ PILLS -33/-38/-10|my _ PLAN -92/-76/9
|my _ SOURCE 47/33/-10|my _ TAKE -41/-27/21|my _ WANT -56/-40/2|my _ _ , 17/49/-15|my _ _ . 108/90/-23
|my _ _ BETTER -12/102/-12|my _ _ DEAD -16/-3/-9|my _ _ DEATH -38/-11/62|my _ _ DIE -35/-48/7|my _ _ GONE -49/24/0
|my _ _ HARM -2/-8/77|my _ _ HIM -48/-33/-45|my _ _ HIMSELF 43/49/-10|my _ _ HIT 76/81/-54|my _ _ KILL -67/-83/-47
|my _ _ KIN -27/-77/36|my _ _ LIVE 35/59/-17|my _ _ NEG -117/-72/23|my _ _ NIGHT 93/45/-15|my _ _ ONPURPOSE 64/62/0
|my _ _ PAST 28/26/4|my _ _ PLAN 117/103/-60|my _ _ SOON 19/48/42|my _ _ TAKE -60/-90/71|my _ _ THINK -2/-20/41
|my _ _ TIRED -23/45/-1|my _ _ WANT -59/5/49|my _ _ WORK 56/36/-10|my _ _ again -51/-70/-5|my _ _ am -60/-18/13
|my _ _ are -24/-40/38|my _ _ at -39/-78/-20|my _ _ attempt -41/-33/-4|my _ _ be 41/27/-24|my _ _ been -76/-79/31
|my _ _ before -41/-29/0|my _ _ being -29/-40/60|my _ _ care 37/33/0|my _ _ chip -38/-27/0|my _ _ days 47/13/0
|my _ _ died 21/78/-11|my _ _ do -73/-34/57|my _ _ earth 42/36/-3|my _ _ how -35/-89/48|my _ _ i 27/18/-65
|my _ _ in 40/37/5|my _ _ is -64/-49/-33|my _ _ loved 6/-72/-2|my _ _ me 51/-48/28|my _ _ mess -33/-20/-1
|my _ _ my 48/52/-72|my _ _ pain -4/58/-1|my _ _ room 33/28/0|my _ _ talking -49/-46/47|my _ _ texted -5/-4/49
|my _ _ too -29/-37/37|my _ _ touching 39/31/0|my _ _ tried 58/45/-2|my _ _ was 29/56/-5|my _ _ with -95/-106/17
|my _ after 46/70/-2|my _ and 71/79/-128|my _ are 15/64/-34|my _ at 5/51/-15|my _ because 58/44/-10|my _ bed -55/-60/1
|my _ before 32/35/0|my _ break 45/46/0|my _ by -5/-36/-1|my _ day 57/41/-8|my _ deserve -3/41/-6|my _ died -51/-28/-57
|my _ does -5/-33/46|my _ ended -85/63/-8|my _ ends -21/-48/-2|my _ fringe -50/-41/0|my _ has 33/-10/41
|my _ home 35/89/-21|my _ hours 57/67/-3|my _ hurts -21/-53/-13|my _ i 83/37/-14|my _ if -39/-64/-4|my _ in 73/108/3
|my _ is 38/93/-68|my _ left 51/56/-1|my _ life -5/67/9|my _ message 82/78/-3|my _ much -38/26/0|my _ of 70/18/6
|my _ pressure -68/-55/-1|my _ selfharms -16/-54/57|my _ since -18/-72/-9|my _ stops 62/36/0|my _ that 10/79/-3
|my _ then 35/58/-2|my _ till 135/80/-6|my _ time -33/-74/0|my _ wants -74/-67/-4|my _ was 23/10/21|my _ when 92/80/-8
|my _ would 23/47/-37|my alarm -60/-62/0|my anyone 39/36/0|my anyone . 39/36/0|my attempt 60/25/-2
|my bandmate -34/-46/15|my bangs -64/-41/0|my body 139/137/-16|my body . 41/30/0|my brain 35/54/-1|my brain is -2/34/-1
|my brains 64/60/0|my brains out 64/60/0|my breath 41/8/0|my car 60/78/-27|my car , 8/41/-2|my cat 27/16/-1
|my cat . 36/80/-4|my chest 30/27/-1|my chest and 55/16/0|my commute -66/-68/-4|my course -52/-77/5|my cover -8/-14/-2
|my cover LETTER -8/-14/-2|my dog -58/-47/-24|my duo -2/50/37|my duo , 0/56/-1|my face 84/44/-8|my family'd -4/50/-4
|my feelings -57/-7/-13|my feet -104/-141/-4|my final 122/124/-25|my final day 32/26/-1|my first -65/-36/0
|my flat 28/-26/-2|my grandmother 11/20/30|my guitar 63/77/-4|my guy 2/-32/43|my hair -49/-48/-32|my hair . -58/-51/-11
|my hand 54/15/-13|my hands 64/3/-10|my head 64/84/-45|my head . 33/47/-3|my heart 20/88/-17|my heart stops 62/36/0
|my house 70/46/-2|my house . 64/62/-2|my insulin 54/14/-1|my keys 1/-45/-12|my keys . -25/-56/0|my keys again -3/-27/0
|my knee -39/-55/-2|my landlord -36/-51/0|my lap 64/55/-10|my leftovers -18/-51/0|my life 132/110/-46
|my life . -34/-11/-1|my life PAST -53/-78/0|my life SOON 29/13/-1|my life is -77/37/-13|my life needs 58/17/-1
|my life to 32/23/0|my little 26/6/56|my locker 40/29/-7|my man 65/68/-7|my mind 77/94/-8|my mind . -1/-39/-1
|my name on 33/69/-1|my nephew -12/-19/47|my niece -5/-27/39|my old -100/-125/11|my own 98/108/4|my own BODY 41/34/-2
|my own DEATH 57/50/-7|my own fringe -50/-41/0|my own life 60/66/11|my passport 54/54/-5|my phone 62/21/-52
|my room 88/80/-29|my scars 23/52/-2|my sleep , -35/-71/0|my sleep . -1/41/-1|my soul -4/68/-2|my soul is -1/46/-1
|my sourdough -15/-62/-5|my spirit 4/75/-6|my steam -37/1/0|my stepfather 36/16/0|my stomach 58/73/-1
|my subscription -45/-38/0|my teammate -34/-32/62|my tongue -59/-58/0|my wedding -45/-67/0|myself 303/293/-64
|myself , my -19/-37/0|myself . -30/5/-21|myself . i -60/-39/0|myself ANYMORE -133/-96/0|myself ANYMORE , -4/24/0
|myself ANYMORE . -128/-120/0|myself LAUGH 37/47/0|myself PAST 51/38/-1|myself SOON 78/111/-1|myself SOON . 27/62/-1
|myself _ , 64/53/0|myself _ . 114/97/-20|myself _ GONE -58/0/0|myself _ LAUGH 29/41/0|myself _ NEG 96/-1/-1
|myself _ ONPURPOSE 45/33/0|myself _ SOON 98/94/-2|myself _ _ , -52/-80/-2|myself _ _ . 43/-11/-26
|myself _ _ LOW 8/26/0|myself _ _ WANT -64/6/0|myself _ _ and 64/15/0|myself _ _ another -61/-56/0
|myself _ _ have 41/-41/-1|myself _ _ i -85/34/-1|myself _ _ is 40/43/-1|myself _ _ my -62/-48/0
|myself _ _ to -101/-33/0|myself _ _ was -56/3/0|myself _ again -43/-44/0|myself _ at -52/-52/0|myself _ go -30/-50/0
|myself _ only -2/69/0|myself _ these -38/-51/0|myself _ with -28/-28/0|myself after 79/84/-1|myself again 58/84/0
|myself before 48/11/0|myself for -73/-1/-1|myself in 29/68/-2|myself is GONE -58/0/0|myself laughing -65/-57/0
|myself on ONPURPOSE 44/30/0|myself on SOON 42/31/0|myself out -96/-90/0|myself out . -61/-82/0|myself safe 43/42/0
|myself shaving -71/-67/0|myself this 69/15/-1|myself to -61/-107/-1|myself to DEATH -29/-30/0|myself up -101/-108/0
|myself when 55/49/0|nah -82/-58/-27|nahi 78/223/-3|nahi _ . -68/42/-1|nahi _ _ . -70/96/-2|nails _ _ . -37/-49/0
|nan -35/-45/-61|nap -132/-145/-9|nap _ _ . -46/-48/-3|narrator -35/-42/-26|nataka 229/205/0|nataka _ . 107/74/0
|nataka _ _ . 107/74/0|near 38/-11/-3|near HIGH 29/34/0|near _ _ . -29/-40/-1|nearly -3/-33/-15|nearly HIT -46/-35/0
|nearly HIT me -45/-34/0|nearly _ _ . -10/-25/-1|nearly _ me -77/-84/-8|nearly _ myself 52/62/0|nearly ended 54/49/0
|nearly ended it 54/49/0|necked 88/70/-1|necked lot 51/37/0|need -82/-140/-13|needed _ _ . 17/59/0|needs _ . -44/-87/0
|neighbor 91/80/-1|neighbor . 61/57/0|neighbor . . 61/57/0|neighbor _ . 61/57/0|neighbor _ _ . 79/71/0
|neighbour 91/26/-16|nephew -20/-29/63|nephew _ MEANS -14/-16/49|nervous -31/-63/0|never 45/-24/-43|new -147/-202/6
|new MEANS -56/-45/-6|new _ . -36/-61/-17|new _ _ . -114/-112/-19|new year 55/21/1|new year . 65/31/0|next 81/35/33
|next HIGH -41/-55/0|next _ HIM 37/32/0|next _ _ LETTER 31/51/-9|next _ _ is 52/75/-1|next _ is -55/-54/16
|next door -132/-108/121|next door . -47/-33/62|next life 43/45/0|next one . 24/12/0|next time 94/35/-14
|next to HIM 37/32/0|next week 89/56/13|next year -44/0/0|next year . -48/0/0|nice _ . -47/-82/-12
|nice _ _ . -44/-76/-13|nice to -62/2/-1|nice view -6/75/0|niece -18/-56/74|nine _ _ , 102/79/-12|nineteen -40/-24/21
|ninety -72/-89/0|ninety , -64/-52/0|nobody -16/127/-34|noise -84/-4/0|noise . -6/65/0|noise . . -6/65/0
|noise _ . -10/60/0|noise _ _ . -51/-12/0|none 4/92/-27|noose 129/104/-9|normal -95/-78/32|normal , -61/-47/-2
|normal for -11/-32/50|not 157/-30/43|note 65/32/13|notebook 46/41/0|nothing 6/143/40|notice -66/104/-13
|notice _ _ , -48/-82/0|notice _ _ . -12/63/-3|notice _ i -16/64/-9|notice if -21/63/-9|notice if i -21/63/-9
|nowadays . 50/43/-2|nowadays . . 50/43/-2|nowadays _ . 50/43/-2|nowadays _ _ . 50/43/-2|number 85/15/20
|nurse -25/-55/-8|nurses -61/-93/-20|obsess 43/46/0|obsess over 43/46/0|obsessed 63/75/-3|obsessed with 63/75/-3
|ocd -51/-24/-7|od 77/49/-7|odd , 35/17/0|of -48/-44/31|of DIE , -30/49/0|of DIE . -24/-24/-4|of DIE left -62/-47/0
|of FOOD -52/-64/0|of HARM myself -47/-20/0|of HIGH 81/89/46|of HIGH , 35/57/-1|of HIGH . -14/16/48|of HIM 20/50/-38
|of JUMP 61/68/-14|of KILL 88/64/-3|of KILL me 50/22/0|of KIN 103/92/-12|of KIN . 62/57/-15|of LIVE 67/-54/9
|of LIVE . 133/49/-1|of LIVE this -48/6/0|of MEANS -23/-29/20|of MEANS . -18/-23/31|of NEG 22/42/-4
|of NEG HARM 55/17/-2|of SOON -25/-3/-2|of SOON . -29/-4/-2|of WORK 40/22/-1|of _ , -91/5/-30|of _ . 31/21/10
|of _ BODY -76/-33/-1|of _ BUT -69/-15/0|of _ GONE 84/106/-13|of _ HARM 55/17/-2|of _ KIN 76/22/9|of _ LIVE 60/41/-3
|of _ MEANS -35/-22/-9|of _ PAST -10/-49/-7|of _ PILLS 54/19/-7|of _ PLAN -15/-16/-9|of _ SOON 61/15/-1
|of _ _ , 7/7/-11|of _ _ . 14/52/-5|of _ _ HE -37/-44/-5|of _ _ NEG -41/-33/-6|of _ _ can -47/-23/0
|of _ _ ended 55/17/-2|of _ _ every -35/3/-1|of _ _ in 55/53/-1|of _ _ it 16/58/28|of _ _ more -4/71/-1
|of _ _ this 46/-41/0|of _ _ to 76/20/-20|of _ _ with -54/-57/-1|of _ cuts -7/-10/43|of _ for -69/-25/-2
|of _ here 75/19/0|of _ i -43/-9/-6|of _ left -71/-47/0|of _ life -6/-23/-1|of _ looking 36/27/0|of _ my -10/49/35
|of _ myself -35/-48/-1|of _ that -48/31/0|of _ this -45/-33/0|of _ wants 45/12/-31|of _ with 45/16/0|of bed 18/88/-13
|of being -23/-32/-4|of being here 48/10/0|of car 102/82/0|of cuteness -37/-45/-1|of em 38/42/0|of everything -23/57/-1
|of it 19/68/-29|of it . 61/77/-24|of life 41/20/-2|of life . 62/40/-1|of me . -34/-24/-1|of me SOON 47/43/0
|of me wants 49/16/-5|of month 52/0/0|of my -46/-19/39|of my BODY -74/-19/-1|of my KIN 110/47/30|of my MEANS -34/-21/-9
|of my life -33/-50/-1|of oxygen -2/29/0|of pier 40/29/0|of pier and 40/29/0|of pretending -5/65/0|of river 6/-44/0
|of spiders -12/-34/-4|of term -24/-64/-2|of using 51/55/0|off DEAD 64/22/25|off DEAD . 57/19/25|off HIGH 10/96/-39
|off HIGH . -7/43/-6|off NEG -50/-58/-1|off _ , -30/-83/-17|off _ . 87/108/47|off _ HIM -28/-71/17|off _ _ , -62/-33/-4
|off _ _ . 57/42/51|off _ _ am 10/27/0|off _ _ at 32/12/0|off _ i 41/67/-4|off if i 46/23/-1|off myself 57/31/0
|off this 102/54/-2|off to -137/-164/-5|office . 40/31/-8|office . . 40/31/-8|ok -11/-37/-59|ok . -62/-46/-25
|ok . . -73/-25/-5|ok _ . -84/-54/-6|ok _ _ . -63/-38/-6|old -147/-96/51|old _ , -17/-49/-7|old _ . 32/67/-12
|old _ SAY -12/-48/37|old _ _ . 15/47/2|old _ _ i -10/-51/36|old soldier -2/41/0|on -33/-55/-2|on . -55/35/-13
|on . . 41/106/-13|on 4th 22/56/-1|on 4th and 11/44/-1|on GONE -21/-35/0|on GONE . -21/-35/0|on HIGH 79/93/9
|on HIGH , 80/71/8|on HIGH . 26/3/53|on HIGH waiting -53/-50/0|on LIVE 74/40/4|on LIVE . 81/22/-2|on NEG 35/43/-2
|on ONPURPOSE 148/99/-4|on ONPURPOSE , 31/33/-1|on ONPURPOSE . 47/39/-3|on SOON , -34/-89/-2|on SOON . -90/-84/-17
|on _ . 77/60/19|on _ BODY 98/82/15|on _ FOOD 38/42/-1|on _ HE 116/94/4|on _ JUMP 23/22/-1|on _ KIN 5/54/0
|on _ MANY -52/4/6|on _ NEG -34/-42/0|on _ PAST -57/-90/-4|on _ PILLS 49/64/0|on _ SOON -22/-3/-3|on _ _ HIGH 51/47/-4
|on _ _ MANY -6/-46/-2|on _ _ NEG 33/52/1|on _ _ SOON 10/15/-5|on _ _ break 44/46/0|on _ _ cat -39/-40/0
|on _ _ feet 33/36/0|on _ _ i 68/-11/2|on _ _ it 84/103/-13|on _ _ my 15/90/-15|on _ _ of -12/17/-14
|on _ _ sunset -26/-31/0|on _ _ towel 39/33/0|on _ and -37/-47/36|on _ around 67/21/0|on _ break 44/89/-2
|on _ chest -13/53/0|on _ earth 38/51/0|on _ i -50/-29/36|on _ life 102/30/-1|on _ mind 54/43/-2|on _ own -46/-4/-2
|on _ planet 37/45/0|on _ right 55/45/-1|on _ side 71/23/-14|on _ this -103/-65/-29|on _ to -37/-41/2
|on _ waiting -53/-50/0|on _ with 113/38/-2|on and 26/98/-4|on beach -32/-37/0|on beach . -29/-13/0|on bed 72/54/0
|on bed . 83/65/0|on being 108/34/-3|on being around 67/21/0|on couch -3/45/0|on desk 61/57/-3|on earth 19/9/-4
|on every break -1/43/0|on holiday -37/-55/0|on kitchen 6/73/-3|on life -73/-55/-2|on life . -9/40/0|on me . -30/-39/0
|on my -31/44/94|on my BODY 113/97/-22|on my FOOD 42/45/-1|on my PAST -45/-75/0|on my mind 54/43/-2|on myself 46/54/0
|on myself . 32/48/0|on parapet 54/57/0|on phone 7/7/46|on sofa -49/-42/-2|on table 62/57/-1|on table . 48/41/0
|on that -58/-54/-2|on this , -12/64/0|on this . -19/69/0|on this earth 38/51/0|on this planet 37/45/0
|on time -39/-50/-29|on top 36/37/-1|on verge 38/46/-2|on verge of 38/46/-2|on way 56/35/0|on with 77/13/-1
|on with life 66/10/-1|once 50/-30/-23|one 51/14/19|one . 22/41/-16|one . . 45/52/-16|one _ , -31/-72/-4
|one _ _ . 69/69/-22|one _ _ END 66/26/-8|one _ _ me 69/48/0|one _ _ my -52/-40/-4|one _ _ time -52/-40/0
|one _ _ to 101/113/4|one _ at -53/-42/0|one _ day 57/54/0|one _ is 34/21/-1|one _ left -14/-29/0|one _ to 59/34/1
|one at 77/67/-8|one day -133/-107/29|one day at -52/-40/0|one is 31/63/2|one less 64/46/-1|one life -39/-16/0
|one of 13/-46/70|one of my -60/-56/38|one round 35/30/0|one step 1/72/-3|one to 23/39/0|ones 150/120/-10
|ones _ _ . 77/59/-9|ones who 54/47/0|onions -26/-58/0|online -42/-56/66|online _ . -15/-53/38|only 56/148/-29
|only . -28/-87/-3|only DEATH 72/35/-1|only WANT rest -72/0/0|only _ . 53/-13/35|only _ HE -7/54/-7
|only _ _ . -60/-24/39|only _ _ DEAD -8/-66/0|only _ _ is 38/71/-19|only _ _ notice -11/37/0|only _ _ to 53/-7/0
|only _ _ works 48/8/0|only _ i 1/-34/-2|only _ rest -72/0/0|only _ that 50/12/0|only thing 53/24/-2
|only way i -48/-38/0|onto 81/45/0|oops 30/22/0|oops . 30/22/0|oops . . 30/22/0|oops _ . 30/22/0|oops _ _ . 30/22/0
|op -74/-100/-2|open 50/44/-6|open . 34/38/-3|open . . 61/35/-2|open _ _ . 42/-8/-3|open and -1/32/0
|opened _ , -38/-62/0|opening -2/-7/0|opioids 69/67/-1|opioids . 44/38/0|opioids . . 44/38/0|opioids _ . 44/38/0
|opioids _ _ . 44/38/0|option 71/42/-5|option _ . 61/39/-3|option _ _ . 61/39/-3|option left 54/30/-1
|option left . 51/29/-1|or -5/-2/-32|or DIE -90/-37/0|or HIGH 88/41/-1|or _ . -21/116/-43|or anything 19/37/-1
|order _ . -18/-27/-2|ordered -33/-72/1|other 26/70/15|other _ _ . 28/69/20|other _ and 44/71/-9|other _ of -50/-59/0
|other side 59/49/0|other side of -50/-59/0|others 39/3/-6|our -99/-118/111|our _ . 40/30/-9|our _ SAY -73/-40/90
|our _ _ " -3/-16/57|our _ _ . 56/48/-10|our passports 55/58/-18|out 59/25/-15|out , HE -58/-48/-1|out . 87/97/16
|out . HE 83/79/-8|out SOON -55/-33/-11|out SOON . -59/-40/0|out _ DEATH -34/-36/38|out _ HE 20/21/-81
|out _ NEG 41/24/0|out _ SOON 77/87/0|out _ WORK -28/-50/-1|out _ _ END -67/-55/0|out _ _ is 37/77/-27
|out _ duck -6/-74/0|out _ for -42/-45/0|out _ good 72/89/-3|out _ i -71/-68/-11|out _ it 143/69/-2|out _ life 66/29/0
|out _ me -40/10/0|out _ my -40/-31/-17|out and 11/18/-57|out and i -56/-55/-10|out for duck -6/-74/0
|out for good 72/89/-3|out in 72/62/2|out of it 69/19/-2|out of life 66/29/0|out of my -40/-44/-9|out with -44/-52/9
|outlived -35/43/0|outlived _ _ . -20/53/0|outlived my -10/52/0|outside 121/67/-49|outside _ _ . 29/31/-17
|over -46/-92/0|over , -41/-66/-1|over . 70/100/12|over . . 34/87/12|over END 34/26/0|over END it 34/26/0
|over HIGH -59/-51/-3|over _ , -70/-19/-8|over _ BODY -27/-35/0|over _ SOON 50/56/-2|over _ _ . 67/73/19
|over _ _ DIE -30/7/-1|over _ by -26/-45/0|over _ head 37/72/-1|over _ me 50/29/0|over _ to -54/-1/0|over edge 30/28/-1
|over here -9/-44/0|over here . -9/-44/0|over it -50/-18/-3|over my head 37/72/-1|over rail 54/48/0
|over rail SOON 34/40/0|overdose -3/16/56|overdosed 60/79/22|owe -2/-62/-1|own 47/2/-2|own BODY 41/34/-2
|own DEATH 57/50/-7|own DEATH . 54/34/-5|own _ . 41/75/-19|own _ SOON 35/13/0|own _ _ . 0/59/-15|own _ it -38/-41/0
|own fringe -51/-41/-6|own fringe . -42/-34/-6|own life 50/23/-19|oxygen -2/29/0|oxygen _ . -2/27/0
|oxygen _ _ . -2/27/0|packed 61/44/-1|packet 54/48/-1|packet _ _ . 46/33/0|packets 47/23/61|page -37/-54/-1
|paid 54/27/-3|pain -67/73/5|pain . 97/54/7|pain . . 96/78/7|pain _ . 99/122/7|pain _ _ . 55/161/6
|pain _ _ me -32/-72/0|painful 86/57/-1|painful _ _ . 84/55/0|painkillers 40/32/-8|painless 63/22/-3
|painless _ . 48/10/-1|painless _ _ . 48/10/-1|painless ways 54/46/-2|painless ways . 47/37/0|paint -58/-99/-21
|painting -49/-78/-41|pancakes -48/-49/-2|panic 67/93/24|panic , 28/61/0|panic attack -20/-44/-1|paper -70/-74/-5
|papers , 41/60/0|paperwork -47/-43/-3|paramedic -11/-47/29|paramedic _ _ can -3/-50/0|paramedic _ i -2/-47/0
|paramedic and -2/-47/0|paramedic and i -2/-47/0|parapet 61/64/0|parapet . 47/41/0|parapet . . 47/41/0
|parapet _ . 47/41/0|parapet _ _ . 47/41/0|parents 33/80/-85|park , -29/-27/0|park . -50/-55/-2|park . . -49/-54/-2
|parked 49/71/-1|parked _ HIGH 32/48/0|parked _ _ , 20/35/0|parked at 36/57/-1|parked at HIGH 20/35/0
|part _ _ wants 42/10/-4|part _ me -37/50/-5|part of -39/46/-5|part of me -37/50/-5|partner 102/57/66
|party -84/-113/-48|party . -61/-52/-1|party . . -56/-54/-1|party _ . -68/-66/-1|party _ _ . -79/-71/-2
|passed -69/-64/-27|passed _ _ , -2/53/-5|passed in -3/55/-2|passes -7/52/-1|passive 45/42/0|passive si 45/42/0
|passport 62/60/-5|passports 55/58/-18|past 98/36/-24|past _ _ i 67/13/0|peace 105/81/-5|peace _ . 26/44/-1
|peace _ _ . 49/75/-1|peas -46/-62/0|pen -16/-52/-1|pens -23/-45/0|people 78/73/-95|pepper -23/-48/-1
|permanently 98/77/2|permanently _ . 64/40/-1|permanently _ _ . 64/40/-1|person -50/62/93|person . -3/63/-21
|person . . -3/63/-21|person _ _ . -24/106/-41|person _ _ HIMSELF 45/32/-3|person _ kills 45/32/-3|person who 45/32/-3
|person who kills 45/32/-3|pesticide 37/24/-3|petrol 64/73/-13|pharmacy -43/-48/-1|phase -39/-22/-1|phase . -22/-34/0
|phase . i -22/-34/0|phase _ _ am -22/-34/0|phase _ i -32/-33/0|phone -23/2/-7|phone . -52/-1/18|phone DEAD -26/-47/0
|phone _ . -79/-66/28|phone _ _ . -93/-84/59|phone _ in 40/33/-1|photo -46/-16/16|photo _ _ . -63/-55/1
|photo of -39/-55/28|photos -50/-59/37|photos _ HIGH -37/-43/37|photos _ _ . -39/-48/35|photos of -35/-43/47
|picked 54/85/1|picked _ . 77/127/7|picked _ i 62/19/-2|picked day 96/25/-1|picked day . 59/22/0|picked place -6/75/0
|picked place . -5/77/0|pictures -75/-65/7|pictures _ _ . -63/-56/-25|pictures of -21/-21/68|piece -25/-37/0
|piece _ _ . -12/-17/0|piece of -21/-34/0|pieces -47/20/0|pieces . -5/61/0|pieces . . -5/61/0|pieces _ . -5/61/0
|pieces _ _ . -5/61/0|pier 45/-10/0|pier and 40/29/0|pill -32/-50/37|pillows -34/-54/-2|pillows . -34/-54/-2
|pillows . . -34/-54/-2|pillows _ . -34/-54/-2|pillows _ _ . -34/-54/-2|pills -62/-33/89|pins -25/-52/-1
|pistol 64/57/-2|pizza -30/-52/-5|place 4/65/-47|place . 11/37/-28|placed -27/-70/-1|placed _ _ . -27/-70/0
|places 97/2/0|plan 68/54/-6|plane -57/-86/-1|plane _ _ . -50/-50/0|planet 56/59/0|planet . 39/49/0|planet . . 38/49/0
|planet _ . 55/58/0|planet _ _ . 56/59/0|planning 137/196/12|plant -61/-77/-58|plant _ . -31/-38/0
|plant _ _ . -37/-56/-1|plants -46/-109/-4|plants . -8/-71/0|plants _ . -2/-71/0|plants _ _ . -8/-77/0|platoon -9/37/9
|playing -18/-74/-2|playing _ . -34/-50/0|playing _ _ . -34/-50/0|please 61/66/99|please HE 46/50/-28
|please KILL 9/27/0|please KILL me 19/40/0|please _ _ mean 19/45/0|please _ _ save 43/15/0|please _ me 32/29/-7
|please _ my 43/21/1|please _ on -20/-19/54|please check -23/-21/54|please check on -20/-19/54|please look -36/-31/115
|please tell -70/-79/-8|plumber -40/-89/-7|plumber _ . -28/-52/-6|plumber _ _ . -28/-52/-6|point 39/35/-14
|pointless -32/78/-2|poison 52/60/76|police 106/86/-40|pool -72/-75/-3|pool . -31/-35/-2|pool . . -31/-35/-2
|pool _ . -31/-35/-2|pool _ _ . -47/-53/-2|popped 51/31/-3|popping 48/12/-2|popping MANY 55/44/-1|porter -14/-31/55
|portugal -53/-67/0|portugal . -53/-67/0|portugal . . -53/-67/0|portugal _ . -53/-67/0|portugal _ _ . -53/-67/0
|post 89/52/93|posted -53/-86/164|posted LETTER -35/-39/20|posted _ LETTER -37/-40/50|posted _ _ . -38/-28/13
|posted _ _ MEANS -18/-25/31|posted _ of -22/-29/52|posted photo -15/-22/50|posted photo of -15/-22/50|poured 84/50/-15
|power -32/-48/-1|power _ _ . -20/-44/-1|practising _ for -30/-37/0|practising knot for -30/-37/0|pray 71/41/-8
|pray _ DEATH 45/41/-1|pray for DEATH 45/41/-1|prayed -11/77/0|prayer -60/-108/0|prefer 122/74/-1|prefer _ DEAD 43/21/0
|prefer to 60/42/-1|pregnant and -37/-37/0|prepared 121/49/-1|present -60/-95/-3|present _ _ . -59/-78/-3
|presentation -59/-75/0|pressed 37/58/0|pressure -81/-48/-2|pretending -27/114/0|pretending _ am -6/48/0
|pretending i -6/48/0|pretending i am -6/48/0|pretty 70/21/-1|prevention -111/-137/-15|price -41/-53/-1
|price _ . -38/-38/-1|price _ _ . -38/-39/-1|pride -31/-96/-1|printer -115/-150/-1|prison -19/41/0|prison _ _ . -2/43/0
|progress 44/40/-1|progress _ . 45/39/-1|progress _ _ . 45/39/-1|project -67/-57/-1|prologue -41/-21/0
|prologue . -41/-21/0|prologue . . -41/-21/0|prologue _ . -41/-21/0|prologue _ _ . -41/-21/0|promised _ _ i 58/27/0
|proper -41/-35/-1|proud -87/-61/-32|proud . -26/-52/-3|proud . . -26/-52/-3|proud _ . -26/-53/-3
|proud _ _ . -86/-77/-32|proud of -64/-85/-29|pub -81/-60/-4|pulled 11/-67/-7|punched 42/61/-18|punching 66/29/-1
|pupil -11/-13/47|puppies -25/-42/-1|puppy -24/-52/0|puppy _ . -22/-44/0|puppy _ _ . -24/-52/0|purple -50/-58/0
|purpose 85/100/-5|put _ _ in -29/-40/3|put _ _ me 61/23/0|put _ _ my 60/77/-4|put _ in 29/25/23|put _ to 27/15/2
|put bullet 53/38/-2|put bullet in 53/38/-2|put on -17/-46/0|puzzle -31/-76/0|quarry 46/14/0|quarry . 47/14/0
|question 55/48/-2|queue -51/-103/-3|queue , 39/30/0|quickly 44/41/0|quickly . 44/41/0|quickly . . 44/41/0
|quickly _ . 44/41/0|quickly _ _ . 44/41/0|quiet -85/-21/70|quiet _ . -62/-68/74|quiet _ _ . -55/-33/74
|quiet again -4/-30/58|quiet again . -4/-30/58|quietly 80/76/-4|quit -80/-123/-1|radiators -44/-46/0|radio . 40/55/-46
|rage -9/-66/-4|raha 62/1/115|raha hoon 64/7/-2|raid 2/-54/20|rail 166/130/-2|rail SOON 34/40/0|rail _ HIGH 44/36/-1
|rail _ _ wind 34/40/0|rail of 44/36/-1|rail of HIGH 44/36/-1|railing 92/74/-3|railway 136/75/5
|railway SOURCE 103/62/-1|railway _ , 59/60/0|railway _ . 61/38/6|rain -32/-120/-15|rain _ _ . -2/-99/-1
|ran -103/-99/-1|rang -65/-71/72|rang _ . -38/-30/61|rang _ _ . -38/-30/61|raped 202/196/-16|rather 49/20/14
|rats 26/12/0|razor -9/-32/9|razors 53/29/0|read -60/-114/-20|read _ . 57/10/-2|read _ _ . 72/31/-2|read this 74/49/0
|read this . 74/42/0|reading 39/-23/-34|reads _ _ . -27/-40/70|ready -16/-72/2|real 63/38/34|real . 60/63/22
|real . . 58/62/22|real _ . 65/70/44|real _ _ . 50/67/44|reason 70/63/25|recently 33/24/-1|recently . 33/24/-1
|recently . . 33/24/-1|recently _ . 33/24/-1|recently _ _ . 33/24/-1|recipe -38/-64/-5|recipe _ _ . -15/-37/-2
|recognise -2/60/0|red -23/-48/-2|red . 75/51/-1|refused -13/-63/0|rehearsals -83/-91/0|rehearsals _ _ . -83/-91/0
|relapse 102/110/0|relapsed 66/29/17|relieved 99/44/-3|relieved . -41/-44/0|relieved . . -41/-44/0|relieved _ i 53/10/0
|relieved if 53/10/0|relieved if i 53/10/0|remember 46/99/-7|remember _ _ funny 47/32/0|remember _ as 47/32/0
|remember me 73/64/0|remember me as 47/32/0|report -76/-86/99|report _ _ . -8/-19/57|resolved 67/33/-1
|resolved to 67/33/-1|result _ . 63/40/0|result _ _ . 63/40/0|review -35/-28/0|review _ . -35/-28/0
|review _ _ . -35/-28/0|reviews -7/-23/0|reviews _ . -7/-23/0|reviews _ _ . -7/-23/0|revolver 170/118/0
|revolver and 116/53/0|rice -28/-28/-10|rice is -12/-3/-2|rid 62/35/0|rid _ me 33/25/0|rid of 62/35/0|rid of me 33/25/0
|ride -5/-44/0|rifle -32/-13/53|right SOON 92/115/41|right SOON . 45/90/1|right _ . 82/32/20|right _ and -26/-73/-3
|ring . 5/19/20|risk 58/29/43|risk . 55/31/43|risk _ _ . 51/26/43|road 39/-13/19|robot -4/25/0|robot _ _ . -4/25/0
|rock -38/61/-3|rock bottom -12/100/-1|romantic -2/-43/0|romantic _ _ . -2/-43/0|roof 20/21/-1|room 20/-9/-75
|room , -34/-59/-4|room . 31/29/-12|room . . 31/58/-6|room _ LOW 62/35/0|room _ _ , 46/64/0|room _ _ . 69/75/-10
|room is 90/100/0|room is LOW 62/35/0|roommate -12/-20/77|roommates . -54/-41/0|roommates . . -54/-41/0|rope -1/28/73
|roped -28/-43/0|roses -123/-151/-50|roses and -42/-33/-1|round _ MANY 33/25/0|round _ _ . -58/-59/-2
|round _ _ it 28/25/-7|round to -24/-44/0|roz 74/76/-1|roz , 74/76/-1|rubbish , -3/-40/-1|rubbish _ _ . -14/23/-3
|ruin -44/4/0|ruined -44/17/-5|ruined _ _ . -56/12/-1|ruined my -34/11/0|run _ _ . 57/55/-4|run away -45/17/0
|running -61/5/-4|running _ _ NEG -37/-29/0|sad -78/71/-19|sad MANY -8/59/0|sad _ . -46/58/-15|sad _ _ . -85/52/-16
|sad _ _ LOW -2/-66/0|sad and -16/-74/0|sadness -36/113/-2|sadness _ _ . -47/68/-1|safe 49/-49/21|safe . 28/3/2
|safe . . 55/67/2|safe SOON -29/-33/0|safe SOON , -35/-40/0|safe _ , -35/-40/0|safe _ . 69/75/1|safe _ _ . 133/75/1
|safe _ home 49/18/11|safe at 54/46/11|safe at home 54/46/11|safety 25/32/-5|safety _ . 48/34/-1|safety _ _ . 44/12/-2
|said -29/-49/60|salary -49/-103/0|salary _ _ . -48/-102/0|sale -45/-64/-1|sale _ _ . -55/-67/-1|same 73/108/-4
|same _ _ . 66/53/8|sandwiches -14/-32/-3|sandwiches _ . -13/-32/-3|sandwiches _ _ . -13/-32/-3|sat _ HIGH 39/4/0
|sat _ _ , 33/36/0|sat _ _ in 17/35/-1|sat _ me -58/-54/0|sat on 48/17/-5|sat on HIGH 39/4/0|sat with -33/-35/-8
|sat with me -58/-54/0|saturday 13/-59/-24|save me 52/17/0|saved 40/27/-6|saved . 46/-7/-6|saved . . 57/-8/-6
|saved _ . 76/10/-7|saved _ _ . 71/6/-7|saves -13/-49/-5|saw -35/-47/105|saw _ _ . -30/-61/39|saw me -29/-51/0
|say 95/78/10|saying -90/-132/108|saying HE -54/-42/68|saying LETTER 70/54/-4|saying _ WANT -44/-5/3
|saying _ _ . 34/-39/-7|saying _ _ NEG -65/-16/1|saying _ _ WANT -40/-1/2|saying _ _ be -20/-56/44
|saying _ _ to -54/-10/13|saying _ to 68/41/-3|saying _ would -10/-41/41|saying i -59/3/0|saying i WANT -39/0/0
|saying that -42/-3/2|says -18/-34/16|scared 19/8/49|scarf -29/-45/-1|scars -18/72/-8|scars _ old -2/63/-2
|school 138/160/39|scouts -29/-33/0|scripting -24/-38/0|scripting _ _ SAY -24/-38/0|scripting _ me -24/-38/0
|scripting helps -24/-38/0|scripting helps me -24/-38/0|sea _ . -23/-41/-1|sea _ _ . -26/-44/-1|sea and 57/44/0
|sealed 43/10/0|season -33/-46/-21|sedatives 32/27/0|sedatives _ . 32/27/0|sedatives _ _ . 32/27/0|see 71/70/-65
|see NEG 10/43/0|see SOON 31/64/0|see SOON . 77/83/0|see _ NEG -46/-12/0|see _ _ . 40/47/-24|see _ _ LIVE 50/2/0
|see _ _ am 74/3/0|see _ _ to -25/15/0|see _ day 39/19/0|see _ i 85/12/-1|see _ more -15/-65/0|see _ of -20/-91/0
|see _ year 59/23/1|see another 73/49/0|see christmas 57/15/0|see future -44/2/0|see how 49/5/0|see new 51/17/1
|see new year 59/23/1|see one -15/-65/0|see one more -15/-65/0|see why 31/22/0|seems 76/106/5|seems _ _ . 56/56/-2
|sees -50/-15/10|self -21/-43/-2|self _ _ i 9/-30/0|self care 8/-32/0|self care and 9/-30/0|selfharming 139/56/111
|selfharms -20/-63/107|selfharms and -14/-51/48|sell -60/-125/-1|sell _ _ , -23/-45/0|send _ _ . -57/-68/-3
|send _ home -42/-44/0|send me -31/-42/0|send me home -41/-45/0|sends 57/33/18|sense -55/15/-8|sent -67/-54/86
|sent me -43/-55/43|series -51/-92/-9|series . -32/-50/-1|series . . -32/-50/-1|series _ . -32/-50/-1
|series _ _ . -32/-50/-1|serious -40/-60/26|sertraline 31/4/-1|sertraline , 40/23/0|sertraline _ _ , 38/22/0
|served -15/-16/30|server -47/-47/74|server . 15/-16/38|server . . 15/-16/38|server _ . 8/-24/36
|server _ _ . -26/-16/36|serves -46/-45/-11|serves _ _ . -46/-45/-11|set 103/29/-13|set to 61/60/-2|seven -56/-23/-2
|seventeen -11/-23/48|shaadi -25/-51/0|shake 81/65/-3|shake KIN 48/35/0|shake KIN . 48/35/0|shake _ . 63/48/0
|shake _ _ . 83/73/-1|shaking , 29/4/-2|shame -62/91/-3|shame _ _ . -47/54/-1|shaving -74/-69/0|shaving _ _ . -74/-69/0
|she -73/-78/90|shed 99/4/-7|shed . 60/53/-2|shed . . 55/49/-1|shed _ . 55/49/-1|shelf -63/-72/-1|shell -4/52/0
|shell . -4/52/0|shell . . -4/52/0|shell _ . -4/52/0|shell _ _ . -4/52/0|shifts -12/-71/0|shirt -11/-48/-1
|shirt _ . -9/-44/0|shirt _ _ . -9/-44/0|shoes -35/-27/-2|shoes . -34/-53/0|shoes . . -34/-53/0|shoes _ . -35/-60/0
|shop . -39/-18/-13|shop . . -39/-18/-13|shop _ . -47/-35/-13|shop _ _ . -48/-35/-13|shopping _ _ . -12/-50/-6
|short -62/-91/-5|shot -62/-65/-50|shotgun 38/47/22|should 17/-2/69|should DIE -44/-27/-2|should DIE . -45/-28/-2
|should END 68/25/-1|should _ KILLED 46/28/0|should _ _ . 83/8/21|should _ _ me 12/48/-1|should _ be -26/-27/0
|should have 33/99/-2|should have KILLED 45/28/0|should i -22/-26/89|shouted -42/-76/0|shouts 12/21/58
|shouts _ . 32/37/-9|shouts _ _ , -20/-14/32|shouts _ _ . 32/37/-9|shouts and -19/-18/68|show -68/-51/-10
|show . -32/-38/-9|show . . -32/-38/-9|show _ . -52/-50/-9|show _ _ . -57/-58/-10|shut 84/52/-2|shut . 50/49/-1
|shut . . 50/49/-1|shut _ . 38/37/-1|shut _ _ . 58/40/-1|si 91/77/-1|si . 73/55/0|si . . 73/55/0|si _ . 73/55/0
|si _ _ . 73/55/0|sick 1/-56/-21|side , -36/-64/0|side _ , -46/-34/0|signing _ _ good -29/55/-3|silence -25/39/0
|silence in -22/33/0|silo 42/15/0|simple 49/46/0|simple _ _ . 49/46/0|simple as 43/22/0|since -8/55/27
|since HE 20/65/-24|since HE passed 5/45/0|since _ . 43/79/19|since _ _ . 9/62/53|since _ passed 11/46/0
|since i -40/-8/-2|sing -59/-98/-4|sing _ _ . -37/-79/0|singing -17/-21/-2|single -43/50/-7|single _ . -53/34/-1
|sink -46/-30/-1|sinking -11/57/0|sister -82/-116/87|sit -52/24/-28|sit _ . -41/-13/0|sit in -32/56/0|sitaki 57/41/0
|sitaki _ tena 57/41/0|sitting 90/119/14|sitting _ _ . 3/41/-5|six -15/-60/30|six . . -32/-34/-5|six _ . -42/-30/-7
|six _ _ . -23/-28/-13|six _ _ i 46/26/-4|six days 35/32/-2|skatepark -72/-85/-2|skatepark . -21/-38/-1
|skatepark . . -21/-38/-1|skatepark _ . -21/-38/-1|skatepark _ _ . -46/-52/-2|skipping -36/-32/0|slack -40/-50/0
|slapping 51/34/0|slay -34/-43/0|slayed -22/-41/-5|slayed _ . -20/-37/0|slayed _ _ . -21/-39/-5|slayed me -20/-37/0
|slayed me . -20/-37/0|sleep 35/-22/-3|sleep , i -18/-46/-5|sleep MANY -2/-34/-1|sleep _ , -44/-73/0
|sleep _ NEG -92/4/-4|sleep _ SOON -18/-38/0|sleep _ _ . 18/-24/-5|sleep _ _ NEG 42/33/0|sleep _ _ have -63/12/0
|sleep and -26/-9/-6|sleep and NEG -75/-44/-3|sleep for 51/48/62|sleep forever . 17/32/-1|sleepers 43/42/-2
|sleeping 87/82/-8|sleeping PILLS 50/18/-4|sleeping _ . 55/52/1|sleeping _ _ , 11/28/0|sleeping _ _ . 53/60/0
|sleepover -51/-78/0|slept -87/-146/-10|slept DEAD -46/-35/-1|slept DEAD . -46/-35/-1|slept _ . -52/-60/-6
|slept _ _ . -67/-60/-8|sliced 43/50/0|slicing 67/74/-1|slicing _ BODY 39/35/-1|slicing my 69/74/-1
|slicing my BODY 39/35/-1|slit _ BODY 43/41/0|slit my 64/52/-1|slit my BODY 49/43/0|slot 30/65/0|slow -10/-58/-13
|slowly -36/14/-24|small -95/-73/-8|small . -55/-86/-2|small _ . -44/-87/-2|small _ _ . -32/-41/-2|smash 50/64/-1
|smash _ _ . 40/25/0|smashing 100/61/-39|smiled -63/-65/-1|smoking -53/-64/-2|smoking . -43/-54/0|smoking . . -43/-53/0
|smoking _ . -43/-53/0|smoking _ _ . -43/-53/0|smother 116/91/-8|smother KIN 41/36/-1|smother KIN . 41/36/-1
|smother _ . 70/65/-1|smother _ _ . 105/90/-2|snacks -32/-67/0|snap 36/8/0|sneeze -7/-44/0|sneeze . -7/-44/0
|sneeze . . -7/-44/0|sneeze _ . -7/-44/0|sneeze _ _ . -7/-44/0|sniper 46/25/13|sniper . 54/50/0|sniper . . 54/50/0
|sniper _ . 54/50/0|sniper _ _ . 54/50/0|snow 6/-37/0|snow _ . -19/-42/0|snow _ _ . -16/-39/0|sober . 48/15/0
|sober . . 48/15/0|sober _ . 51/17/0|sober _ _ . 52/35/-1|sock -42/-28/-2|sock _ _ . -42/-28/-2|sofa -95/-116/-7
|sofa . -38/-43/-1|sofa . . -38/-43/-1|sofa _ . -39/-44/-2|sofa _ _ . -60/-61/-2|soldier -1/41/-2|some -52/18/-6
|some PILLS 99/77/-1|some PILLS and 50/36/-1|some _ _ . 54/45/-2|some _ and 45/37/-1|some _ i -22/49/-3
|some days -70/21/-3|some days i -46/17/-2|some slack -40/-50/0|someone 4/-13/86|something 142/137/66
|something _ HIS 53/53/0|something _ SOON -62/-18/39|something _ _ . -3/12/49|something _ _ FOOD 53/53/0
|something i 57/0/0|something in 42/98/-10|something in HIS 53/53/0|something stupid -11/-37/38
|something stupid SOON -29/-19/39|sometimes -67/-15/-18|sometimes _ THINK -44/47/-18|sometimes _ _ to 30/-8/0
|sometimes i -35/16/-18|sometimes i THINK -44/47/-18|son -96/-90/126|song -4/-35/11|soon 30/55/-1|sorry 68/61/5
|sorry . 27/-36/-6|sorry . . 20/-17/-6|sorry _ . 81/52/-7|sorry _ _ . 79/104/24|sorted -52/-54/-24
|sorted _ _ , -9/-46/0|soul -47/132/-2|soul . -35/16/0|soul . . -35/16/0|soul _ . -36/63/0|soul _ TIRED -1/37/-1
|soul _ _ . -38/120/-1|soul is -1/46/-1|soul is TIRED -1/37/-1|sounded -27/-18/101|sounded _ . -15/-8/67
|sounded _ _ . -15/-8/67|soup -75/-122/-15|soup . -29/-48/-14|soup . . -29/-47/-14|soup _ . -37/-57/-14
|soup _ _ . -43/-64/-14|sourdough -21/-68/-5|spain -77/-67/0|spain _ _ . -74/-62/0|spider -51/-63/0
|spider _ _ . -48/-56/0|spiders -40/-72/-4|spiders _ . -27/-44/-1|spiders _ _ . -36/-68/-1|spirit 3/63/-6
|spirit _ _ . -5/38/-2|spoiled -28/-17/0|spoon 6/-6/-3|spoon _ . -29/-42/-1|spoon _ _ . -29/-42/-1|squad -72/-71/-2
|squad _ . -48/-36/0|squad _ _ . -55/-45/0|stab 153/87/-13|stabbed 10/11/-1|stabbing 98/95/-1|staff 37/14/76
|stairs 43/-27/-29|stairs _ . 59/50/-24|stairs and -46/-35/-4|stalker 44/29/-1|stalking 109/76/-1
|stalking _ _ . 109/76/-1|standing 140/49/-10|standing _ HIGH 33/48/-7|standing _ _ . 69/77/-5|standing near 29/34/0
|standing near HIGH 29/34/0|standing on 47/38/-8|stare -60/0/0|staring 52/47/-6|staring _ _ . 83/70/-4
|staring at 52/47/-6|start -70/-120/-1|started 106/66/-7|started HARM 40/51/-3|started HARM again 30/41/-3
|started _ _ . 120/101/13|started _ again 30/41/-3|started _ me 65/55/-19|starting 98/77/0|starting _ . 68/50/0
|starting _ _ . 75/55/0|starve 55/33/-1|starving 85/4/6|starving myself 87/42/0|stash 47/42/0|stash . 47/42/0
|stash . . 47/42/0|stash _ . 47/42/0|stash _ _ . 47/42/0|state -7/-38/0|station -43/-27/5|stay 16/55/-5
|stay LIVE 72/48/-2|stay LIVE . 34/9/-1|stay _ . 42/66/-3|stay _ _ . 78/95/-4|stay off -59/-84/0|staying 41/-15/-4
|staying LIVE 89/30/-2|staying LIVE . 53/28/0|steam -38/0/6|steam _ _ i -37/1/0|steam library -38/0/6|step 63/102/4
|stepdad 112/107/-35|stepfather 87/66/0|stepfather _ me 45/48/0|stick 83/91/-22|stomach 74/29/-3|stomach . 25/37/0
|stomach . . 16/36/0|stomach _ . 44/9/-1|stomach _ _ . 51/14/-1|stones 119/116/-1|stones _ _ . 62/63/0|stood 104/33/-36
|stool 67/85/0|stop 7/76/-35|stopped -37/-14/45|stopped HARM myself -47/0/0|stopped THINK -82/0/0
|stopped THINK PLAN -82/0/0|stopped _ PLAN -85/18/0|stopped _ _ . -126/56/3|stopped _ myself -47/0/0
|stopped my 93/36/-1|stops 9/65/-4|stops _ . 58/55/-1|stops _ _ am -74/1/0|stops _ from 54/9/-3|stops _ i -70/2/0
|stops me 52/9/-3|stops me from 54/9/-3|storey 69/35/0|straight 52/2/-50|straight _ _ . 54/3/-3|strangled 123/135/-15
|strangles 48/45/-2|strangling 81/84/-3|streak 47/15/-2|streak _ NEG 55/17/-2|streak _ _ HARM 55/17/-2
|streak of 45/11/-2|streak of NEG 55/17/-2|stream -46/-53/33|stream NEG -36/-54/0|stream _ . -40/-35/34
|strength -5/64/0|stressed -38/-83/-16|strikes 63/29/-6|strip 56/45/-1|strong 2/77/-3|strong . 21/47/-1
|strong . . 21/47/-1|strong _ . 34/51/-1|strong _ _ . 46/54/-1|strop -31/-67/0|stuck -51/3/-5|stuck _ _ head -20/-50/-4
|stuck _ my -20/-50/-4|stuck in -36/-23/-5|stuck in my -20/-50/-4|study -98/-93/1|study _ . -22/-62/0|stuff 88/42/16
|stupid -25/-88/38|stupid SOON -29/-19/39|stupid SOON . -28/-17/33|stupid _ . -31/-16/33|stupid _ _ . -11/-3/33
|subscription -55/-49/-3|subscription _ . -44/-39/-3|subscription _ _ . -44/-39/-3|such _ . 21/43/0|such is -12/-48/0
|suck -13/42/0|suffering . 53/50/-1|suffering . . 53/50/-1|suffering _ . 57/58/-1|suffering _ _ . 53/50/-1
|sugar -99/-120/-4|sugar . -43/-45/-2|sugar . . -43/-45/-2|sugar _ . -43/-45/-2|sugar _ _ . -46/-57/-2
|suicidal 96/60/112|suicide 36/32/-5|summer -73/-71/-4|summer . -49/-51/-3|summer . . -49/-51/-3|summer _ . -53/-61/-3
|summer _ _ . -59/-65/-3|summer at -45/-51/0|sun . -1/56/0|sunday -3/-31/-8|sundays -20/-47/0|sunrise 33/18/6
|sunset . . -30/-34/0|sunset _ . -30/-34/0|sunset _ _ . -30/-34/0|support -86/-130/-20|sure 107/153/-5
|sure _ _ to -43/4/0|sure my 41/37/0|surgery 48/24/-4|survive 75/10/-8|suya -70/-100/-3|swallow 42/-22/-5
|swallowed 132/106/-27|swallowing 38/84/-1|swap 48/26/0|swear 47/2/0|swear . 50/49/0|swear . . 50/49/0
|swear _ _ . 64/41/0|sweets -55/-65/-1|sweets and -16/-39/-1|swerving 52/44/-1|swerving _ _ . 52/44/-1
|swimming -44/-45/-1|swing -79/-121/-3|switch -30/-53/-1|switch _ . -41/-69/0|switch _ _ . -53/-76/0
|syllabus -34/-36/-2|table 45/57/-5|table , 47/-24/-1|table _ _ . -30/55/-2|tablets 48/59/-6|tabs 37/42/-1
|tabs _ . 37/42/-1|tabs _ _ . 37/42/-1|take -29/-42/-3|takes 69/-44/-7|takes me 39/15/0|takes me . 40/18/0
|takes my 118/74/-25|talk 15/-23/48|talk _ _ . -75/-146/12|talk to -90/-45/40|talked TAKE to -47/-60/0
|talked _ to -47/-60/0|talking -105/-165/109|talking PLAN -90/-86/128|talking PLAN DEATH -9/-14/54
|talking _ DEATH -9/-14/54|talking _ me -35/-77/-6|talks -37/-56/61|talks PLAN -35/-51/62|taller -22/-37/0
|taller . -22/-37/0|taller . . -22/-37/0|taller _ . -22/-37/0|taller _ _ . -22/-37/0|tap -45/-91/0|tattoo -51/-64/-1
|tattoo _ _ . -50/-58/-1|taught -87/-112/0|tbh 38/78/-2|teacher -1/-38/-47|team -78/-88/-28|teammate -34/-32/62
|teenager -61/-108/37|tell 6/-61/48|tell . 49/40/15|tell . . 38/39/15|tell _ KIN 44/13/-37|tell _ _ KIN 66/82/-2
|tell _ _ i 6/-47/-13|tell _ i 69/-4/-15|tell _ to 41/70/-2|tell me -90/-76/-7|tell my 53/89/-46|tell my KIN 62/36/-36
|telling -68/-88/40|tells 70/24/-1|telly -40/-79/-2|ten -22/-56/-11|ten PAST -50/-8/-5|ten PAST PAST -54/-7/0
|ten _ , 77/108/0|ten _ . -75/-108/-1|ten _ of -67/-53/-2|tena 61/36/0|tena . 85/72/0|tena . . 85/72/0|tena _ . 85/72/0
|tena _ _ . 85/72/0|tennis -46/-46/0|tennis _ . -46/-46/0|tennis _ _ . -46/-46/0|term -30/-41/-14|terminal 38/10/-1
|terminal _ i 39/11/-1|tesco -52/-58/-1|test -73/-118/0|test . -46/-61/0|test . . -46/-61/0|test _ . -46/-61/0
|test _ _ . -69/-80/0|testing -48/-7/0|text -40/-57/-15|text . -33/-31/0|text . . -27/-31/0|text _ . -29/-38/-7
|text _ _ . -32/-40/-8|texted -81/-87/103|texted " -1/-1/32|texts -35/-44/37|than _ . 84/97/-3|than _ PAST 42/33/7
|than _ _ , -44/-41/28|than _ _ . 99/18/-8|than _ have -58/9/-1|than _ that -43/-50/0|than eat -84/-74/0
|than go 43/32/9|than go PAST 42/33/7|than i have -58/9/-1|than my 11/-76/0|thank -70/-52/-20|thank _ . -21/-49/-9
|thank _ _ . -46/-70/-9|thank _ for 69/40/0|thank god -41/-14/-6|thank you for 71/49/0|thankfully -54/0/0
|thanks for 71/-13/16|that -26/-26/16|that . 55/61/-9|that . . 44/59/-9|that ANYMORE . 45/16/0|that BODY -54/-40/0
|that HE -149/-147/101|that NEG -9/43/0|that SOON 33/91/0|that _ , 4/67/-8|that _ LAUGH 35/41/0
|that _ LETTER -119/-77/62|that _ MANY 47/45/-3|that _ POINT 81/18/0|that _ WANT -60/4/-19|that _ _ , -1/62/5
|that _ _ . 89/69/-51|that _ _ SOON 80/65/0|that _ _ it -67/-12/-6|that _ _ me -76/-88/2|that _ _ one -35/-35/0
|that _ _ thing 43/36/-1|that _ am 40/-40/-13|that _ can -25/34/25|that _ lie 101/76/0|that _ when -109/-83/-1
|that _ would 61/-14/40|that i 107/115/-44|that i WANT -52/11/0|that i am 40/-40/-13|that i can -42/45/-3
|that i would 50/-5/-1|that is 29/59/-13|that is MANY 47/45/-3|that is NEG -49/4/0|that is POINT 81/18/0
|that meme -52/-66/-2|that my 14/-5/68|that order 26/40/0|that progress 45/39/-1|that series -21/-45/0
|that series . -21/-45/0|that was 113/55/-1|that was lie 50/28/0|that works 45/13/0|that works and 48/8/0
|theatre 26/51/0|their 50/51/42|them 96/105/-31|then 79/42/20|then . . 6/74/-1|then _ , 49/51/0|then _ _ , 49/49/-1
|then _ _ . 84/82/18|then _ _ over 35/65/-8|then _ out 41/46/-1|then lights 41/46/-1|then lights out 41/46/-1
|therapist -36/-34/-16|therapist _ _ . -61/-63/0|therapy _ _ and 29/-29/0|there . 41/43/3|there . . 10/68/3
|there SOON 48/47/0|there _ . 59/88/-3|there _ NEG 69/71/-48|there _ cat -47/-49/0|there _ man 59/47/-1
|there by -45/-84/0|there is NEG 38/72/-17|there is cat -47/-49/0|there is man 59/47/-1|there'll 38/36/0
|there'll be 38/36/0|these -19/-50/-30|these . 89/69/0|these . . 89/69/0|these _ . -33/-75/-15|these _ _ . 1/-42/-15
|these heels -65/-75/0|they 12/50/-69|thigh 43/28/-2|thing . . 2/52/-1|thing _ . 38/81/-2|thing _ _ . 60/60/-3
|thing and -52/-68/11|things 24/47/10|things , -96/-85/0|things . 56/65/21|things SOON , -13/-39/0
|things SOON . 73/75/-1|things _ , -13/-39/0|things _ . 102/100/24|things _ _ . 127/134/24|think -26/10/97
|thinking 42/26/-22|third -80/-105/-1|third _ _ . -54/-68/0|thirty 21/38/-2|thirty _ . 74/17/0|this -22/-55/-19
|this , -1/140/-1|this . 54/141/-28|this . . -12/117/-28|this ANYMORE -10/109/-1|this ANYMORE . -5/105/0
|this GAME -97/-78/-1|this HIGH -46/-63/-2|this NIGHT 136/83/-4|this POINT . 66/25/0|this SOON 61/13/11
|this WORK -26/-38/-1|this WORK . -24/-46/-1|this WORK is 45/43/0|this _ , 41/-32/-45|this _ . 49/89/-16
|this _ NEG 71/26/-8|this _ SOON 31/53/0|this _ _ " 32/46/0|this _ _ , 62/-14/-2|this _ _ . 57/46/-25
|this _ _ END -21/-47/-1|this _ _ HE 56/46/-22|this _ _ KILL -46/-25/-1|this _ _ KIN 49/84/-13|this _ _ PAST -91/-70/28
|this _ _ PLAN -25/-28/0|this _ _ can 42/70/0|this _ _ hard -14/63/0|this _ _ i 2/64/-9|this _ _ me -92/-143/-4
|this _ and 41/87/-50|this _ is -11/-56/-9|this _ it 61/18/-1|this _ me -70/9/-8|this _ my 31/90/-11
|this _ myself 40/36/0|this _ of -63/-94/-1|this _ on -23/-55/41|this _ to -56/-80/-2|this _ too 32/52/-1
|this car -28/-73/0|this earth 73/80/-1|this ends 46/47/0|this girl -16/-21/42|this girl on -16/-21/42
|this heat -88/-102/-1|this house . -46/-40/-1|this i 112/65/-1|this is 4/36/-24|this is NEG 83/53/-7
|this is PAST -34/-39/2|this life 180/182/-3|this life . 31/47/-2|this month 21/-63/-1|this month , -34/-70/-1
|this much 35/-3/0|this old -16/-42/0|this pain 37/70/-2|this pain . 38/28/-1|this person -33/-62/55
|this planet 56/59/0|this planet . 39/49/0|this time 131/104/-2|this time . 78/55/7|this to 42/13/0
|this to myself 40/36/0|this way -52/15/0|this world 99/120/-2|this world . 28/64/-1|those -55/-68/-8
|those THINK -52/-34/-3|thought -136/-148/-6|thoughts 12/31/-52|thread , -25/-41/-2|thread . -3/86/0|thread . . -3/86/0
|thread _ . -3/86/0|thread _ _ . -3/86/0|threatened -14/-9/52|threatened to -9/-4/54|threatening 31/22/82
|threatening _ KILL 33/35/1|threatening _ _ me 47/53/-5|threatening to -13/-12/72|threatening to KILL 33/35/1
|threatens -22/-20/61|threatens DEATH -42/-41/61|three 9/-69/32|three days 86/-3/41|three times . 32/54/0
|threw -1/-19/-50|throat 64/79/-14|through _ _ . 91/103/-8|throw 42/19/-17|throw myself 41/46/0|throws 80/48/-10
|ticket 6/-6/-8|ticket . -48/-64/0|ticket . . -48/-64/0|tickets -61/-82/-12|tickets _ . -40/-55/-12
|tickets _ _ . -58/-81/-12|tide 70/57/0|tidy -34/-45/-5|tied 118/107/-16|tied _ _ . 86/60/-3|tied it 60/39/0
|tight -54/-56/-1|til SOON 43/45/0|til SOON . 43/45/0|til _ . 43/45/0|til _ _ . 41/41/0|tiles 52/47/-3
|tiles _ . 56/53/-3|tiles _ _ . 56/53/-3|till 50/55/49|till _ _ . -15/-89/94|till _ in -55/-41/0|till _ is -48/-4/-2
|till i 136/106/-5|time 64/31/-34|time , -35/24/15|time , and -41/-30/0|time _ _ i -53/-86/-3|time _ and -68/-62/0
|time _ is 21/-14/-2|time it 42/43/-2|tin -72/-88/0|tire . -36/77/0|tire . . -36/77/0|tired -67/5/-20|tmr 39/50/0
|tmr . 39/50/0|tmr . . 39/50/0|tmr _ . 39/50/0|tmr _ _ . 39/50/0|to 14/-27/15|to . 145/101/-9|to . . 124/81/-7
|to DEAD 13/35/0|to DEATH -22/-4/-5|to DEATH . -67/-36/-23|to DIE 151/140/23|to DIE . -7/-4/37|to DIE BUT -55/18/-9
|to DIE LAUGH -29/-38/0|to DIE and 78/63/8|to DIE for -64/-61/-25|to DIE i -50/-16/-1|to DIE if -50/-54/-4
|to DIE much 81/20/0|to DIE of -68/-42/0|to DIE since 57/30/-1|to DIE this 71/49/0|to END -24/-17/36|to END , 39/3/0
|to END . -73/-25/-2|to END HARM -58/31/-19|to END LIVE -44/15/-1|to END MANY 40/23/-1|to END being 67/40/-2
|to END call -51/-36/0|to END everything 41/21/-1|to END is -49/-18/0|to END it 115/78/16|to END me -37/-53/-16
|to END my 27/17/-9|to END myself 58/25/-4|to END this -65/-58/-2|to END with 55/38/0|to GONE . -56/-15/43
|to GONE into -31/-70/0|to GONE this 46/10/0|to HARM 122/112/3|to HARM . 89/65/-4|to HARM HE 42/32/-1
|to HARM anyone 12/-28/0|to HARM me 95/102/-12|to HARM my 61/-2/-6|to HARM myself -68/-22/-2|to HIGH 31/49/-2
|to HIM 39/68/0|to JUMP into -50/-39/0|to JUMP on -67/-48/0|to KILL 34/71/-28|to KILL . 64/39/-2|to KILL KIN 40/65/0
|to KILL everyone 45/27/0|to KILL me 111/124/-42|to KILL my 66/71/-2|to KILL myself -57/-50/-8|to KILL that -48/-35/0
|to KILL this -69/-53/0|to KILL us 39/56/12|to KILL yourself 79/54/-1|to LIVE 110/93/15|to LIVE , 84/87/-1
|to LIVE . 100/12/26|to LIVE ANYMORE 64/32/0|to LIVE NEG 5/48/-1|to LIVE for 23/-2/-1|to LIVE in -27/-42/-8
|to LIVE this 46/9/-1|to MANY and -33/-52/0|to PAST -52/-108/-1|to POINT 19/-72/-5|to SAY -17/-96/43
|to TAKE MANY 2/51/-2|to TAKE me -42/-79/0|to TAKE my -45/-43/8|to THINK -57/3/0|to THINK i -44/0/0|to WAKE 64/-1/-2
|to WAKE up 59/52/-2|to WORK . -28/-77/11|to WORK SOON 47/47/0|to _ . 9/45/-2|to _ ANYMORE 55/38/0
|to _ BURDEN -22/-38/0|to _ DEAD 104/118/22|to _ DEATH -19/125/2|to _ END 79/12/0|to _ FRIEND 88/56/-26
|to _ HARM -34/40/-20|to _ HE 0/52/26|to _ HIMSELF -52/-51/4|to _ HIS -54/-84/77|to _ KIN 36/26/-17
|to _ LAUGH -37/-46/0|to _ LIVE 57/20/-7|to _ LOW -33/-60/-1|to _ NEG 7/35/-8|to _ PLAN -43/48/-11|to _ SOON 51/8/0
|to _ SOURCE 55/23/-1|to _ WAKE 24/26/-4|to _ _ , -67/-60/-30|to _ _ . 55/70/-36|to _ _ ANYMORE 4/-38/-3
|to _ _ BODY 51/42/-2|to _ _ GONE -60/-34/35|to _ _ HARM 74/42/0|to _ _ HE 102/46/45|to _ _ HIGH 84/24/-11
|to _ _ HIM 25/37/25|to _ _ LAUGH 60/55/-12|to _ _ LIVE 103/38/-4|to _ _ LOW -26/-100/3|to _ _ MANY 41/54/-13
|to _ _ NEG 19/93/-17|to _ _ ONPURPOSE -29/-38/0|to _ _ PILLS -64/-79/-20|to _ _ SOURCE -45/-36/14
|to _ _ THINK -78/-35/0|to _ _ WANT -75/48/44|to _ _ WORK -115/-90/20|to _ _ again 54/44/-6|to _ _ am 76/55/-3
|to _ _ and -44/54/1|to _ _ anyone 59/4/0|to _ _ because 47/56/-22|to _ _ before 47/-10/-5|to _ _ by 142/103/-1
|to _ _ day -36/86/1|to _ _ do 69/51/-3|to _ _ else 59/21/0|to _ _ every -4/-39/-11|to _ _ front 54/72/-1
|to _ _ god -42/-63/0|to _ _ ground 37/31/0|to _ _ hate -33/7/0|to _ _ in -25/-12/0|to _ _ is -98/-88/42
|to _ _ lake -34/-78/0|to _ _ life 40/26/1|to _ _ me 63/52/26|to _ _ more 45/23/0|to _ _ much 42/9/0
|to _ _ myself -55/-15/-1|to _ _ next -13/44/-1|to _ _ on -31/30/-7|to _ _ our 36/55/0|to _ _ pain 43/30/-1
|to _ _ peace 62/60/0|to _ _ real 48/54/0|to _ _ shower -36/-36/0|to _ _ stupid -39/-70/33|to _ _ this 66/66/-6
|to _ _ time -15/-75/0|to _ _ to -29/36/-10|to _ _ two 80/49/0|to _ _ when -18/29/-5|to _ _ while 30/67/-3
|to _ _ world 87/65/-5|to _ _ year 27/54/7|to _ and 125/106/-20|to _ another 82/62/0|to _ any 45/28/0
|to _ anyone 49/-17/-2|to _ around 75/-5/5|to _ at -18/-92/-13|to _ away 22/106/-1|to _ bad 70/74/0
|to _ because 56/49/4|to _ being 70/42/-2|to _ bus 40/43/0|to _ call -51/-36/0|to _ early -62/-61/0
|to _ everyone 56/27/0|to _ everything 45/25/-1|to _ forever 25/34/0|to _ from 57/100/-4|to _ here 0/-44/-1
|to _ home -79/-16/-1|to _ i 64/66/19|to _ if -34/-14/49|to _ in -45/-74/-51|to _ inside 35/-9/0|to _ it 46/70/36
|to _ late -33/-45/0|to _ life -20/5/0|to _ me 95/74/-81|to _ more 70/59/4|to _ much 81/20/0|to _ new 41/0/0
|to _ of -67/-54/25|to _ off 44/38/-14|to _ saved 83/6/0|to _ since 51/63/11|to _ something 46/15/32
|to _ station -40/-33/0|to _ team -50/-51/0|to _ that 4/-3/3|to _ this 16/-69/-8|to _ to 3/87/24|to _ under 61/13/-4
|to _ us 12/48/12|to _ when -31/-66/3|to _ year -14/-46/0|to _ yourself 124/79/-1|to attack 51/63/0|to batter 47/59/-6
|to be -30/-50/-30|to be . 118/53/-2|to be BURDEN -35/-38/0|to be DEAD 70/113/23|to be around 75/-5/5
|to be here -9/24/-1|to be late -33/-45/0|to be one 75/37/0|to be saved 83/6/0|to beach -13/-48/0|to bed -73/-47/-2
|to bed early -35/-42/0|to call 61/26/49|to canada -1/-1/-46|to carry -1/48/-3|to carry on 9/44/-3|to catch 39/31/-2
|to catch bus 40/43/0|to change -67/-31/-3|to change my -53/-94/0|to come 75/130/-22|to continue 67/32/-2
|to continue . 48/36/0|to dance -30/-21/-1|to dance . -30/-21/-1|to diet -22/-39/0|to diet . -22/-39/0|to do 36/27/13
|to do . -101/60/12|to do it 59/65/-10|to do something -3/-11/32|to drive off 51/39/-3|to feel 94/10/-3
|to feel something 49/25/0|to fly -53/-71/0|to give -46/54/0|to go home -58/-40/0|to go on 51/46/-3|to go out -15/-43/0
|to go to -27/-80/24|to god 78/44/0|to have 24/44/5|to hear it 8/-37/0|to help -96/-114/105|to hide 20/35/-24
|to join 29/31/8|to join HIM 57/36/-4|to keep -55/-27/-4|to keep LIVE -14/-77/0|to laugh -15/-46/0|to look -38/42/15
|to make 30/39/-2|to me -72/8/-7|to me . -50/-34/3|to my -36/8/-12|to my KIN -5/24/-43|to my cat 35/38/0
|to myself . 45/51/-4|to open 24/32/0|to park -49/-52/-1|to park . -49/-52/-1|to read -17/-39/-17|to report -20/-36/47
|to rest 54/22/0|to rest in 62/60/0|to ring 52/19/1|to ring . 62/44/-1|to run 4/98/-1|to run away -45/17/0
|to see -65/-174/-7|to see HIM -27/-9/0|to see SOON 36/54/0|to see another 45/32/0|to see my -39/-23/0
|to see new 61/27/0|to sell -24/-56/0|to shake 51/39/0|to shop -26/-51/0|to sit -47/-106/0|to sleep -45/17/-11
|to sleep and -92/-22/-3|to sleep forever 32/30/0|to smother 64/51/-5|to stay LIVE 45/41/-1|to stay off -59/-84/0
|to study -83/-69/0|to swerving 43/38/0|to talk -19/-57/12|to tell -41/-70/38|to tell . 44/14/16|to to 68/50/-1
|to to HARM 39/34/-1|to try . 33/35/0|to try again -28/31/0|to walk 40/102/-10|to walk into 54/57/-1
|to watch -49/-52/-13|to write -43/-51/-32|to you 88/62/-2|toast -55/-67/-22|toast . -48/-49/-5|toast . . -35/-49/0
|toast _ . -51/-59/0|toast _ _ . -53/-77/-13|today -24/-67/-52|toes 47/45/0|toes _ edge 47/45/0|toes over 47/45/0
|toes over edge 47/45/0|toilet 69/50/-8|toilet _ _ . 76/57/-7|told -16/-106/16|tom -15/-11/39|tomatoes -71/-74/-2
|tomorrow 67/21/-18|tongue -59/-58/0|tonight 161/137/-7|too 68/68/9|too . 72/82/19|too . . 67/80/19
|too MANY -66/-74/-11|too _ , 122/71/-17|too _ . -17/76/44|too _ _ . -76/-10/64|too _ _ MANY -45/5/0
|too _ _ SOON -39/-8/-1|too _ _ i 53/21/-17|too _ _ my 45/30/-1|too _ of 45/30/-1|too deep 35/-21/-4
|too deep . 32/27/-2|too hard -2/39/0|too hard . -2/39/0|too heavy 16/68/-1|too late 50/94/0|too late , 60/33/0
|too much . -57/28/-2|took -94/-88/44|top 112/77/-3|top _ . 99/88/-1|top _ _ . 100/88/-1|torturing 66/55/0
|torturing me 66/55/0|touch -88/-46/-2|touches 46/20/4|touches me 56/64/-5|touching 58/45/-2|touching me 64/63/-1
|track 13/51/0|track . 55/55/0|tracks 70/91/-12|traffic -79/-96/-11|trafficked 81/58/0|trafficking 90/54/0
|train -124/-53/-32|training -83/-107/-19|trapped 51/102/-3|trapped _ . 62/51/-2|trapped _ _ . 64/52/-2
|trapped _ _ life -42/3/0|trapped _ _ that -2/34/0|trapped _ my -36/5/0|trapped here -3/38/-1|trapped here . 2/35/-1
|trapped in 1/31/-1|trapped in my -36/5/0|tree 49/13/-6|tree . 50/43/-1|tree . . 49/42/-1|tree _ . 51/52/-1
|tree _ _ . 50/51/-1|tried 9/64/32|tried . 60/56/-8|tried . . 48/46/-2|tried _ . 15/42/-2|tried _ DEATH 67/21/-2
|tried _ KILL -30/-5/9|tried _ _ . 46/31/-2|tried _ _ myself -35/2/0|tried to 3/69/6|tried to DEATH 67/21/-2
|tried to KILL -30/-5/9|trigger 94/63/-3|trigger finger 36/10/0|trip -32/-80/0|trip . -30/-72/0|trip . . -16/-28/0
|trip _ . -16/-28/0|trip _ _ . -18/-35/0|trophy -33/-65/0|truck -66/-80/-5|true . 44/29/-3|true . . 44/29/-3
|true _ . 44/29/-3|true _ _ . 64/51/-4|trust 48/13/-1|trust myself 51/20/-1|truth is 108/46/-1|try . 40/64/-2
|try . . 18/62/-2|try _ . 100/123/12|try _ SOON -82/-35/0|try again . 82/61/14|try again SOON -82/-35/0
|trying 53/20/-21|trying . -4/36/-1|trying . . -4/36/-1|trying NEG 48/34/-1|trying NEG to 48/34/-1|trying _ . -4/40/-1
|trying _ _ . 21/34/-1|trying _ _ me -68/-14/-1|trying _ to 48/34/-1|tuesday 80/37/-6|tuesday , 118/93/-2
|tuesday . -35/-26/-2|tuesday . . -36/-32/-2|tuesday _ . -37/-33/-2|tuesday _ _ . 51/84/-2|turned -60/-100/2
|turned oven 46/35/0|turning _ . 66/59/-1|turning _ _ . 66/59/-6|twelve -78/-124/0|twelve _ . -26/-78/0
|twelve _ NIGHT -50/-44/0|twelve _ _ and -50/-44/0|twelve hour -50/-44/0|twelve hour NIGHT -50/-44/0|twenty 93/75/-10
|twenty _ . 58/45/-1|twenty _ _ , 52/76/-9|twenty _ _ . 109/111/0|twice 48/-5/-15|twice _ _ . 27/-50/-1
|twitter -49/-41/0|twitter _ . -49/-41/0|twitter _ _ . -49/-41/0|two PAST 34/102/-1|two PAST . 46/58/0
|two PAST clean 52/21/0|two PILLS -93/-93/-4|two PILLS . -43/-48/0|two _ _ i -15/64/0|two _ and -15/-60/-4
|two _ clean 52/21/0|two _ i -70/37/-1|typed 8/16/49|unalive 61/170/-8|unbearable 29/44/-1|unbearable . 27/40/-1
|unbearable . . 27/40/-1|unbearable _ . 27/40/-1|unbearable _ _ . 27/40/-1|uncle 43/42/-29|under 220/171/22
|under _ . 52/75/28|under _ _ . 16/44/33|understand 58/64/-8|understands -26/34/-1|unlovable -9/67/0
|unlovable . -8/65/0|unlovable . . -8/65/0|unlovable _ . -9/67/0|unlovable _ _ . -9/67/0|until 112/58/-2
|until HE 49/33/-1|until _ _ DEAD 40/35/0|until _ am 28/36/0|until i am 28/36/0|until it 71/59/0|up , -41/-86/13
|up , i 12/-47/11|up . . -13/-3/51|up HIS -2/-12/60|up MANY -73/6/0|up SOON . -35/-27/0|up _ , -24/62/-1
|up _ . 140/84/7|up _ MANY -43/-66/-1|up _ _ . 1/62/30|up _ _ SOON -106/-88/26|up _ _ WORK 39/13/0
|up _ _ and 157/149/-2|up _ _ is -71/-67/8|up _ _ my 39/42/0|up _ anaesthetic -42/-48/0|up _ another -76/-50/0
|up _ life 5/42/0|up _ my 58/67/-5|up after -42/-48/0|up after anaesthetic -42/-48/0|up again 89/77/-1
|up again . 83/62/-1|up and -87/-2/49|up at -50/-64/-10|up early -52/-54/0|up for my 47/56/-3|up here 30/60/0
|up late -26/-32/0|up my WORK 44/47/0|up on -42/53/-8|up on life -9/40/0|up to 181/127/-2|urge 74/80/-9|urges 32/78/-2
|urges to 34/52/-2|us 76/53/-25|us KILL -39/-26/0|us SOON 51/45/0|us SOON SOON 51/45/0|us _ SOON 90/96/-20
|us and 27/6/37|use -5/-13/-12|used -59/-50/-2|useless -47/-39/-3|user -49/-54/137|using 74/54/-1|usual 10/-56/-1
|vain -4/59/-1|vain . -4/59/-1|vain . . -4/59/-1|vain _ . -4/59/-1|vain _ _ . -4/59/-1|van . 4/-10/33|van . . 4/-10/33
|van _ . 4/-10/33|van _ _ . 3/-12/33|vanish -45/66/0|vanished -29/82/-1|vein 53/60/-1|vent -17/-22/96
|venting -23/-66/74|verge 38/46/-2|verge of 38/46/-2|vet -62/-92/0|vet . -62/-72/-1|vet . . -33/-45/-1
|vet _ . -33/-45/-1|vet _ _ . -19/-50/-2|vicar 73/45/0|video -33/-35/32|video . -27/-28/32|video . . -27/-28/32
|video _ . -27/-28/32|video _ _ . -30/-32/32|villain -50/-17/-19|violent 119/60/13|visit -84/-48/-9|visits -73/-44/-1
|visits _ i -74/1/0|vitamin -53/-87/-2|vitamin PILLS -33/-55/-2|vitamins -86/-106/0|vodka 68/73/0|vodka . 41/45/0
|vodka . . 41/45/0|vodka _ . 41/45/0|vodka _ _ . 41/45/0|voices 67/47/16|void -16/66/0|volunteer -78/-89/21
|wait . 75/42/-2|wait . . 75/42/-2|wait _ . 87/62/-2|wait _ _ . 90/70/-3|waiting 16/60/-18|waiting _ , -72/-73/0
|waiting _ HIM 37/34/0|waiting _ _ HIGH -51/-61/-9|waiting _ _ to 45/59/-14|waiting for 30/45/8|waiting for HIM 37/34/0
|waiting room -74/-30/0|waiting room , -56/-46/0|wake 33/-20/-13|walk . -21/-52/-1|walk . . -21/-52/-1
|walk _ . -35/-1/-1|walk into 90/89/-3|walking DEAD -27/-29/0|walking _ _ . 78/27/-2|walking _ _ SOURCE 53/41/0
|walking _ motorway 61/57/0|walking over -45/-34/-1|walking over HIGH -45/-34/-1|walking to 66/52/0
|walking to HIGH 46/41/0|wall 55/86/22|wall . 51/54/1|wall . . 49/51/1|wall _ . 39/42/1|wanted -35/-31/-25
|wanted _ END -62/-26/0|wanted _ HARM -17/-50/0|wanted _ KILL -40/-17/-17|wanted _ TAKE -49/1/0|wanted _ _ . -30/-21/-2
|wanted _ _ TAKE -29/-71/0|wanted _ _ i -21/-68/0|wanted _ _ much 81/20/0|wanted _ _ my -69/-9/0
|wanted _ _ myself -52/-62/0|wanted _ _ this 53/24/0|wanted _ to -30/-67/0|wanted to END -62/-26/0
|wanted to HARM -17/-50/0|wanted to KILL -40/-17/-17|wanted to TAKE -49/1/0|wants -75/-52/39|wants _ DIE -55/-84/51
|wants _ _ . -98/-37/69|wants _ _ me 47/53/-11|wants _ be 97/36/-13|wants to -23/-84/49|wants to DIE -55/-84/51
|wants to be 97/36/-13|warning -41/-59/21|was -24/-32/-34|was " 32/33/5|was " , 34/36/-1|was . 7/49/-1|was . . 7/49/-1
|was DEAD 91/77/-3|was DEAD , 48/19/0|was DEATH -110/-16/-5|was HIT 71/82/0|was MANY -29/36/-3|was MANY . -46/-1/-1
|was NEG -44/-16/-21|was NEG PLAN 62/-1/0|was NEG here -45/27/0|was NEG me -40/-28/0|was _ . 52/39/71
|was _ DEATH 27/-58/-1|was _ HIM 45/57/-5|was _ LAUGH 42/15/0|was _ PAST 19/105/-4|was _ PLAN 67/1/-1
|was _ _ it -59/68/0|was _ _ my -33/-57/-3|was _ _ of 53/34/0|was _ _ this 39/54/0|was _ _ to 60/11/-11
|was _ and 58/87/-6|was _ born -55/43/0|was _ here -45/27/0|was _ i -55/-80/-5|was _ in -70/-44/0|was _ instead 31/6/0
|was _ me -42/-29/0|was _ to 9/-40/-3|was assaulted 47/42/0|was at -49/15/0|was good 19/50/0|was left -1/-46/0
|was lie 50/28/0|was me 40/58/-7|was my 103/110/-2|was my PAST 69/56/-1|was nice 69/32/-1|was taller -22/-37/0
|was taller . -22/-37/0|wash -70/-94/-2|washing -56/-78/-1|washing _ _ . -23/-53/0|waste -46/105/-6|waste _ _ . -9/53/0
|waste _ oxygen -2/29/0|waste of -27/81/-6|waste of oxygen -2/29/0|wasted -20/49/-1|wasted my -45/20/-1
|watch -68/-117/-10|watched -63/-82/-11|watching -74/-73/-3|water 109/98/-14|water _ me 110/50/-7|waved -70/-75/-20
|waved at -47/-60/0|way 128/131/-56|way TAKE 49/31/0|way TAKE . 49/31/0|way _ . -26/63/-15|way _ DIE 47/25/-2
|way _ _ . 53/116/-20|way _ am -18/-34/0|way i -20/-60/0|way i am -18/-34/0|way out -48/15/-5|way to 56/49/-15
|ways 127/91/28|ways . 51/40/0|ways . . 51/40/0|ways _ . 51/40/0|ways _ _ . 69/58/-3|ways to 42/31/28|we -148/-206/-58
|we _ _ . 51/4/-14|we _ in 53/67/7|we are 61/76/26|we are SOON 47/43/-3|we are in 56/73/8|wear -58/-69/-9
|wearing _ , -5/-52/0|weather -25/-57/0|weather . -10/-43/0|weather . . -10/-43/0|weather _ . -10/-43/0
|weather _ _ . -13/-46/0|wedding -41/-54/-12|wedding . -27/-51/-1|wedding . . -28/-51/-1|wedding _ _ . -15/-31/-3
|weedkiller 42/57/0|week 4/-64/-48|week , -75/-92/-35|week . 54/66/10|week _ _ . 95/79/8|week _ _ is 72/47/-14
|week _ my -55/-37/0|week is 38/58/0|week was 39/53/-1|weekend -52/-94/-23|weeks _ . 47/79/-2|weeks _ _ . 18/72/-1
|weep -77/8/-2|weep _ _ . -37/24/-1|weighed -25/-34/0|weighed _ . -28/-28/0|weighed myself -28/-28/0
|weighed myself . -28/-28/0|welcome 49/34/-1|went -116/-57/-14|went _ . -61/-18/24|went _ _ , 57/29/-3
|went _ _ . -99/-30/20|went _ deep -18/-71/0|went too -28/-48/-1|went too deep -18/-71/0|were -14/-69/-23
|were DEAD 57/38/-2|were good 41/36/0|wet -27/-39/-3|what -30/68/13|what HE 65/61/-21|what _ " -7/-40/-1
|what _ POINT -74/46/-10|what _ WANT -7/-51/0|what _ _ . 83/65/-40|what _ _ FRIEND -1/67/-5|what _ _ am -29/56/0
|what _ _ died 37/9/0|what _ _ for -36/-3/-1|what _ _ from 47/8/-3|what _ _ is -43/24/-2|what _ i -74/14/61
|what _ me 46/8/-3|what _ next -18/-31/0|what _ this -82/0/-1|what do i -47/-27/44|what i -50/15/0|what i WANT -9/-51/0
|what is -57/-30/-3|what is POINT -74/46/-10|what joke 4/59/0|what joke . 6/45/0|what stops 46/8/-3
|what stops me 46/8/-3|what to -39/-133/38|when . 65/41/-1|when HE is 41/37/2|when HE sees -70/-69/-11
|when _ SAY 49/31/40|when _ _ . 52/-7/0|when _ _ DEAD 47/55/-2|when _ _ MANY -60/-4/0|when _ _ NEG 99/71/-15
|when _ _ PAST 51/29/-6|when _ _ it -61/-11/-1|when _ _ me -55/-32/-4|when _ _ my -39/-18/-11|when _ am 111/98/-6
|when _ are 69/28/-1|when _ changed -41/-39/15|when _ goes 40/50/-3|when _ is 46/-3/31|when _ see -67/-75/0
|when _ sees -71/-71/-11|when _ wanted -40/-68/0|when _ was -113/-44/-6|when i 8/-41/-10|when i SAY 55/42/14
|when i am 111/98/-6|when i wanted -40/-68/0|when i was -107/-45/-6|when it -47/-98/-2|when we -43/-40/-8
|where 7/37/-64|where HE 14/94/-52|where HE crashed 40/70/-1|where _ _ . 101/48/7|where _ _ HIM -2/-1/-77
|where _ crashed 40/70/-1|whether -99/-7/2|whether _ LIVE -35/4/0|whether i -101/-1/0|whether i LIVE -35/4/0
|which 104/66/-2|which _ . 54/32/-1|which _ _ . 51/16/-1|while . -4/41/0|while . . -3/44/0|while KIN 61/37/-7
|while _ . -49/37/0|while _ am -33/-46/-6|while i -46/-108/-7|while i am -33/-46/-6|who -67/-34/67|who KILLED 70/89/0
|who KILLED my 61/68/0|who SAY -63/-47/5|who _ . 103/29/-9|who _ DEATH -48/-53/78|who _ HIMSELF 50/42/-43
|who _ MANY -5/-36/-2|who _ PAST -40/-51/0|who _ _ me -13/44/-3|who _ am -50/43/0|who _ my 41/82/-13|who died 92/70/0
|who i -52/54/0|who i am -50/43/0|who is -64/-18/22|who kills 51/42/-50|who kills HIMSELF 51/42/-50|who knows -9/-59/-2
|who to 75/44/-4|who was -29/-46/3|whole 45/73/1|why 7/41/-30|why _ . 13/66/35|why _ _ . 19/77/13|why _ _ NEG 41/18/-13
|why _ _ WANT -2/-57/0|why _ i -21/66/-11|why _ should 48/2/0|why do -45/-33/-20|why do i -36/15/-2|why i should 48/4/0
|why should 58/16/-3|wifi -79/-117/-6|wifi . -29/-41/-1|wifi . . -29/-41/-1|wifi _ . -29/-41/-1|wifi _ _ . -40/-77/-4
|wifi is -16/-36/0|win _ _ . -50/-59/-1|wind . -32/-42/0|wind . . -32/-42/0|wind loud 34/40/0|window 127/32/9
|window _ _ . 68/58/-1|window cleaner -46/-50/0|windows _ . 36/48/-1|windows _ _ . 74/88/-1|winter -78/-49/-17
|winter , -11/-48/-2|winter _ . -45/-60/0|winter _ _ . -64/-64/-15|wish 54/39/-9|wished -81/-29/0|with . 27/10/-6
|with . . 20/18/-2|with FRIEND -11/-42/-12|with HIM -70/45/-19|with HIM . -20/18/-3|with KIN -6/-62/-36
|with LIVE 53/65/0|with LIVE . 49/44/0|with MEANS 74/67/72|with MEANS . 36/32/18|with MEANS in -6/-15/39
|with NEG -34/64/-13|with _ , -62/-73/-14|with _ . 41/-24/20|with _ DEAD 22/-8/24|with _ KIN -97/5/-52
|with _ LETTER -1/-30/21|with _ PILLS 87/56/0|with _ THINK 38/25/-1|with _ _ , -73/-82/-4|with _ _ . -58/-59/-18
|with _ _ HE 94/95/-39|with _ _ LETTER 97/59/-6|with _ _ LIVE -61/6/0|with _ _ NIGHT -45/-75/-15
|with _ _ SOON 33/-19/-9|with _ _ again -60/4/0|with _ _ and 78/18/-38|with _ _ in -44/-71/-12|with _ _ it 94/34/-40
|with _ _ left 10/4/0|with _ _ my 38/52/-4|with _ _ of 36/14/30|with _ after -44/-69/-1|with _ and -8/-22/19
|with _ bar 57/39/-2|with _ joke -46/-38/0|with _ life 34/37/-1|with _ on 71/41/20|with _ out 41/34/0
|with _ since 41/2/0|with _ to 15/48/-1|with another -91/-50/-8|with anyone 25/44/0|with cable 27/29/0
|with cat -39/-40/0|with everything -1/43/0|with iron 65/61/-2|with life 99/143/-4|with life . 52/115/-2
|with me 117/59/-38|with my -19/-41/-56|with my KIN -52/-40/-29|with my PILLS 66/40/0|with myself 68/57/-1
|with myself . 36/38/0|with roommates -57/-44/0|with roommates . -54/-41/0|with stick 44/46/-18|with two -6/-51/0
|with vodka 37/35/0|without -98/-93/3|woman -47/-3/63|won -37/-96/-1|won . -4/-46/0|won . . -11/-54/0|won _ . -33/-64/0
|won _ _ . -33/-64/0|word -13/12/-3|words -81/-61/-12|words HARM -35/-44/0|work 27/44/44|worker -35/-34/101
|working -38/-45/-2|working _ _ DEATH -44/-44/0|working _ to -43/-44/0|working myself -44/-44/0
|working myself to -44/-44/0|works _ _ . 4/-74/-3|world 40/95/-17|world . 20/19/-2|world . . 20/19/-2
|world HE 31/53/-11|world HE is 31/53/-11|world _ . 106/83/-2|world _ _ . 73/93/-3|world _ _ NEG 32/53/-11
|world _ _ fine -19/43/0|world _ is 31/53/-11|worn -39/57/-12|worn _ _ . -34/56/-12|worried -119/-91/187
|worried PLAN -1/-22/89|worried _ KIN -39/-35/40|worries -55/-12/0|worry , -84/1/0|worry PLAN 109/67/-1
|worry PLAN me 48/14/-6|worry _ _ NEG -31/-63/0|worry _ i -71/1/0|worry _ me 47/18/-6|worry i -32/-63/0|worse 34/89/0
|worse . 8/48/11|worse . . 11/47/11|worse _ . 44/60/11|worse _ _ . 80/76/9|worst -36/-44/-3|worth 48/31/6
|worth LIVE . -57/-21/9|worth _ DEAD 36/51/0|worth _ _ . 65/53/5|worth more 36/51/0|worth more DEAD 36/51/0
|worthless -49/125/-7|would -23/60/-5|would . -34/-49/1|would DIE -20/-48/-19|would DIE if -25/-24/0
|would END 68/65/-12|would KILL -19/-1/-1|would KILL to -33/-30/0|would NEG -103/-41/-2|would NEG END -69/0/0
|would NEG HARM 0/-38/0|would NEG KILL -72/1/0|would NEG act 91/19/0|would NEG do 88/34/0|would NEG mind -52/22/0
|would TAKE 58/-5/29|would TAKE me 59/1/0|would _ . 18/31/-39|would _ BETTER -16/66/5|would _ END -57/3/0
|would _ HARM 0/-38/0|would _ KILL -67/3/0|would _ _ . 97/90/-27|would _ _ DEAD 98/61/16|would _ _ DIE -44/-22/0
|would _ _ NEG -38/25/-2|would _ _ and -32/60/0|would _ _ at -65/-96/0|would _ _ how -43/-13/0|would _ _ if -60/-45/9
|would _ _ in -21/-69/-1|would _ _ it 13/55/15|would _ _ my -110/-40/0|would _ _ myself -27/-13/0|would _ _ on 83/-7/0
|would _ _ out 38/7/0|would _ _ with 59/47/19|would _ act 91/19/0|would _ for -61/-49/29|would _ if -38/-14/-9
|would _ me 52/30/-17|would _ mind -52/22/0|would _ my -111/-1/-9|would _ nice -62/2/-1|would _ sleep -60/9/0
|would _ this 0/-38/0|would _ to -45/-54/1|would ask -46/6/0|would be 92/72/1|would be nice -62/2/-1
|would care . -43/12/0|would come -66/-14/0|would have 23/41/-16|would notice -19/50/-9|would to 44/61/-2
|wreck -8/54/-1|wreck _ . -8/54/-1|wreck _ _ . -8/54/-1|wrists 107/83/13|write _ . -21/-62/-2|write _ _ . -7/-67/-38
|writing _ LETTER 41/18/-17|written 71/52/31|written _ _ . 144/99/-17|written and 63/29/0|wrong , -65/-53/-2
|wrong . 77/63/27|wrong . . 65/61/27|wrong _ . 29/54/11|wrote -55/-43/153|wrote LETTER to -24/-51/-5
|wrote _ _ . 64/66/2|wrote _ _ my -33/-79/-8|wrote _ to -26/-51/-5|xanax 78/83/0|xanax _ _ . 78/83/0|yaar 54/31/-1
|yaar _ . 39/32/-1|yaar _ _ . 39/32/-1|yeah 66/67/-7|year -100/-61/30|year . . 38/27/-28|year old -13/-35/36
|years -98/-7/10|yes 60/53/-9|yes , 58/83/-4|yes . 25/9/-6|yes . . 47/28/-6|yes _ . 53/45/-7|yes _ _ . 20/38/-7
|yesterday 98/100/-56|yesterday , 24/28/4|yesterday and 71/31/-52|yet , -47/-73/0|yet . 97/13/-2|yoghurt -67/-59/0
|yoghurt . -51/-44/0|yoghurt . . -51/-44/0|yoghurt _ . -51/-44/0|yoghurt _ _ . -60/-50/0|you -24/-52/-69|you . 42/9/-7
|you . . 39/36/-7|you DIE -59/-69/0|you DIE . -54/-61/0|you MANY . 68/23/0|you THINK PLAN -34/-6/-2|you WANT -53/-49/0
|you _ . 41/-15/-11|you _ PLAN -34/-6/-2|you _ _ . -43/-59/-25|you _ _ DIE -43/-58/0|you _ _ FRIEND 39/41/0
|you _ _ WANT 62/23/-2|you _ good 41/36/0|you _ it -53/-63/-4|you _ my 49/48/-1|you _ this 62/36/-1|you _ to -91/-92/-8
|you did 1/48/-1|you for 71/49/0|you on 61/43/0|you were 39/43/-4|you were good 41/36/0|you'll 96/77/-2
|you'll _ _ . 57/46/0|you've 60/9/-4|young -70/-80/31|your KIN 78/38/-6|your _ . -44/-10/0|your _ _ . -7/2/-1
|yourself 94/84/-33|yourself _ _ am 44/32/0|yourself _ i 47/39/-3|yourself and 42/39/-3|yourself and i 47/39/-3
|zero -95/-31/-1|zero WANT -59/-50/0|zero WANT to -59/-50/0|zero _ _ HARM -64/-26/0|zero _ to -89/-50/0
|zombie -14/-61/-4|zombie _ . -9/-56/0|zombie _ _ . -9/-56/0|zoom -36/-16/0"""
