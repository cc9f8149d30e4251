"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-558, -353, -540)
ROWS = """" . -7/-9/45|" . . 1/15/55|" . is -5/-37/0|" _ . -8/-11/38|" _ _ . -21/-38/-15|" _ is -6/-42/0|" and -52/-32/92
|, BETTER -67/-54/-7|, BLEED 97/102/0|, BUT -77/145/2|, DEATH 97/48/-5|, DEATH . 132/90/-1|, DIE 57/48/-5
|, GAME 0/62/-1|, HE 70/49/-37|, HE END -66/-55/0|, HE HIT 53/43/-10|, HE LETTER 69/75/1|, HE are 49/-56/-37
|, HE forgot -50/-32/0|, HIT 9/61/-19|, LETTER 86/55/-32|, LETTER . 90/97/-5|, LIVE -53/-37/0|, LIVE . -53/-37/0
|, LOW 82/109/-2|, LOW at 40/24/0|, MANY -24/-67/-37|, MANY day 68/39/0|, MEANS 104/85/-1|, NEG believes -16/-54/0
|, PAST -48/-90/70|, PILLS 101/102/-3|, PLAN 93/56/-8|, PLAN . 62/15/0|, PLAN to 81/66/-4|, SOON 1/21/-30
|, SOON , 73/31/0|, SOON . 112/126/0|, SOON i -16/-35/-20|, THINK 71/52/-4|, THINK PLAN 49/43/-1|, WANT 35/47/-15
|, WANT to 83/44/-3|, _ , 49/67/-66|, _ . 7/18/-90|, _ BODY 64/54/-1|, _ DIE 4/-15/0|, _ END -88/-149/0
|, _ FOOD 72/71/0|, _ GONE -83/-77/0|, _ HE 28/1/-7|, _ KILLED -29/-34/12|, _ KIN 5/-15/15|, _ LETTER 18/40/51
|, _ LOW -35/-46/-4|, _ MANY 107/32/-8|, _ PAST -85/-70/6|, _ PLAN 108/66/-20|, _ SAY 20/55/2|, _ SOON 23/24/-27
|, _ WORK 57/46/-14|, _ _ , -3/10/-60|, _ _ . -12/-44/-61|, _ _ BETTER -62/-78/-5|, _ _ DEAD -71/-67/-2
|, _ _ DEATH 136/57/-31|, _ _ DIE 113/90/-6|, _ _ END 65/61/-14|, _ _ HARM -64/-58/-2|, _ _ HE -40/-41/8
|, _ _ HIM -86/-95/5|, _ _ KILL -4/-10/-4|, _ _ KIN -94/-106/15|, _ _ LETTER -67/-64/55|, _ _ LIVE -34/-37/-3
|, _ _ MANY 33/-27/-58|, _ _ MEANS 57/42/-21|, _ _ NEG -77/-16/1|, _ _ PAST 6/-26/31|, _ _ PILLS 76/65/34
|, _ _ PLAN 64/72/-22|, _ _ TAKE 107/26/-4|, _ _ THINK 32/-4/25|, _ _ TIRED 54/83/-17|, _ _ am 48/101/-5
|, _ _ are 33/60/-9|, _ _ at -96/-92/-17|, _ _ break -6/-55/0|, _ _ closed 64/74/0|, _ _ come 83/88/-5
|, _ _ crying -36/-60/0|, _ _ do -58/-32/-9|, _ _ everything 44/34/-2|, _ _ form -21/-80/0|, _ _ from -17/-19/3
|, _ _ go 69/14/-8|, _ _ got 40/22/-1|, _ _ have 27/-11/-4|, _ _ here -102/-71/-17|, _ _ home 59/-20/1
|, _ _ i -4/-27/77|, _ _ life -103/-78/8|, _ _ lot -2/-27/0|, _ _ made 70/47/-3|, _ _ mean -59/-81/0|, _ _ mine 52/60/0
|, _ _ nap -62/-33/0|, _ _ next 24/5/-20|, _ _ off -57/-85/-5|, _ _ on -55/-47/-4|, _ _ ones 54/41/-1
|, _ _ only -36/-46/55|, _ _ person 74/56/-2|, _ _ quiet -5/50/-2|, _ _ see -75/-18/-16|, _ _ six -79/-63/-1
|, _ _ step 8/55/-3|, _ _ telling -46/-63/15|, _ _ to 20/-31/-11|, _ _ trying 63/43/-1|, _ _ up -60/-75/10
|, _ _ us -52/-82/0|, _ _ video -16/-14/31|, _ _ waiting 13/35/-12|, _ _ wanted 41/22/0|, _ _ wants -25/-37/30
|, _ _ why 57/31/-5|, _ _ would -34/-37/-2|, _ _ you 34/51/-36|, _ am -33/-50/17|, _ and -112/-118/-4
|, _ another -75/-8/0|, _ are 14/-19/-78|, _ ask -70/9/0|, _ bad -7/-59/0|, _ bath 50/41/0|, _ believes -16/-54/0
|, _ can 18/-42/12|, _ days -53/-90/0|, _ died -32/-88/-4|, _ do 7/-81/38|, _ finished -65/-67/0|, _ for 53/6/-10
|, _ forever 45/24/0|, _ forgot -74/-50/-1|, _ from -55/-17/0|, _ goes 54/39/0|, _ hair -48/-55/0|, _ hope 84/23/-2
|, _ i -61/-66/43|, _ is 53/6/-74|, _ it 5/-40/-35|, _ joke 41/68/0|, _ know 5/39/-13|, _ loneliness -4/67/0
|, _ lot -2/23/0|, _ made -59/-13/-1|, _ me -116/-136/-12|, _ mean -10/17/-10|, _ much -25/-52/-1|, _ myself 46/49/0
|, _ nap -5/-39/-1|, _ off 44/66/-2|, _ other -28/-68/-1|, _ passed -7/47/-1|, _ queue 38/31/-1|, _ saw -32/-23/65
|, _ see 88/56/0|, _ should -69/3/28|, _ since -11/62/-1|, _ thing -52/-75/3|, _ to 36/37/-18|, _ too 52/21/-31
|, _ was -108/-111/-37|, _ waved -25/-36/-6|, _ week 70/91/-1|, _ won -6/-48/0|, _ wrote -11/4/51|, _ you -83/-71/-3
|, abeg 53/20/0|, always -1/68/15|, and 87/71/-36|, and i 48/30/-4|, anyone -57/-56/-1|, at 41/44/0|, big 52/39/-2
|, by 38/25/-2|, bye 13/45/0|, bye . 36/55/0|, can 17/66/-29|, can NEG -4/82/-17|, did 53/30/-1|, doctor -26/-34/-1
|, every 31/78/-9|, everyone -29/-52/-2|, everyone is -17/-49/0|, feeling 63/19/-5|, feet 67/54/0|, for 24/49/-1
|, found -15/-74/-35|, go -21/-60/0|, good -65/-81/-5|, gym -54/-31/-1|, hard 66/57/-1|, hard , 51/34/0|, help 73/47/46
|, home -51/-64/-1|, home . -22/-45/0|, how -5/-46/-20|, i 51/22/89|, i . -26/-40/0|, i NEG 37/31/0|, i PLAN 32/25/-5
|, i WANT 100/46/-13|, i ask -60/6/0|, i called -43/-69/0|, i can 75/30/8|, i hope 77/5/-2|, i know 2/36/-13
|, i love 40/15/0|, i mean 52/59/-10|, i saw -32/-23/65|, in 21/60/4|, is PLAN 15/37/0|, it -70/-81/41
|, lovely -44/-46/-2|, me 16/39/-1|, mods -66/-43/-1|, must -24/-55/-1|, my 37/16/54|, my KIN -40/-69/52
|, nap -62/-33/0|, nataka 101/70/0|, only -58/9/-9|, permanently 73/45/0|, please 64/67/48|, please . 55/63/0
|, purple -46/-53/0|, real 26/38/-2|, relax -36/-5/0|, relax . -35/-4/0|, see -59/-46/-1|, should -39/-31/48
|, should i -29/-15/48|, simple 40/16/0|, simple as 40/16/0|, sorry 75/48/-1|, tell 61/30/-3|, that -18/43/-6
|, that is -43/34/-5|, then 43/50/-6|, this 36/-21/-24|, this week 67/89/-1|, to 83/44/-2|, too 22/-65/-1
|, too much -16/-23/0|, towel 36/30/0|, trains -39/-48/0|, water 49/80/-4|, we -20/-45/-5|, what -70/-46/27
|, what do -29/-31/43|, what joke 6/60/0|, who -83/-63/-4|, why -57/-62/-12|, you are -31/-47/0|. " -21/-23/-9
|. . -49/-106/-34|. . . -49/-106/-34|. BETTER 136/24/-7|. BETTER if 82/31/0|. BLEED edge -57/-44/0|. BODY 66/66/-11
|. BODY are 68/77/-2|. BODY is 34/32/-2|. DEAD -130/-78/-42|. DEATH 198/168/-69|. DEATH BUT 50/41/-5
|. DEATH LETTER -73/-64/-1|. DEATH SOON -31/-46/0|. DEATH THINK 52/42/-14|. DEATH and 34/42/-8|. DEATH feels 53/11/0
|. DEATH help 50/63/-3|. DEATH is -30/82/-2|. DEATH of -35/-52/-1|. DEATH since 44/17/-5|. DEATH squad -92/-88/-1
|. DIE 40/60/-6|. DIE . 128/80/-2|. DIE SOON 59/43/0|. DIE to -41/-47/-1|. DIE would 48/30/0|. END -51/-118/-8
|. END it -37/-57/-2|. END of -36/-64/-3|. FEAR of 92/74/-11|. FRIEND -19/-44/210|. FRIEND HARM -48/-42/49
|. FRIEND SAY -39/-5/-24|. FRIEND abused -24/-26/48|. FRIEND i 44/48/-30|. HARM 2/-11/-24|. HARM , 49/72/0
|. HARM deep 27/36/0|. HARM in 100/126/-7|. HARMED . 50/7/0|. HARMED HARM 28/54/-2|. HARMED myself -46/-34/0
|. HARMED on -58/-94/-12|. HE HARM -59/-58/-7|. HE PAST -46/-58/1|. HE TAKE 52/47/-18|. HE are 7/-45/-3
|. HE did 64/28/-12|. HE has 54/24/5|. HE in -17/-14/61|. HE is 87/28/-27|. HE keep -53/2/5|. HE laughed 46/43/0
|. HE sent -43/-34/62|. HE would -37/70/-17|. HE wrote -44/-59/-5|. HIGH -48/-55/-11|. HIS -43/-77/50|. HIT 39/10/-36
|. HIT us 47/53/0|. JUMP -81/-150/-34|. JUMP off 40/39/-3|. KILL -51/-67/-30|. KILL myself 96/59/-1|. KILL up 129/139/0
|. KILL yourself -43/-18/0|. KILLED -31/-53/-11|. KILLED up 79/55/0|. KIN 29/7/101|. KIN HARM -60/-49/37
|. KIN HIT 27/31/23|. KIN SAY -52/-62/7|. KIN TAKE -51/-41/43|. KIN are 28/16/-3|. KIN has -15/12/-51
|. KIN threatens -31/-23/17|. KIN wants -15/2/32|. LETTER 72/28/-66|. LETTER . 79/32/-6|. LETTER NEG 48/45/-6
|. LETTER are 41/46/0|. LETTER be 59/49/-1|. LETTER world 35/38/-2|. LIVE -100/-67/-9|. LIVE and -124/-104/-2
|. LIVE hurts 86/32/-1|. LIVE is 152/92/-1|. LIVE my -21/-29/0|. LIVE with -59/14/-1|. LOW -56/40/-7|. MANY 27/120/-26
|. MANY days 1/47/0|. MANY hope -25/38/-3|. MEANS dey 45/61/-1|. MEANS in 33/40/-10|. MEANS is 77/81/-4|. NEG -4/38/-84
|. NEG , -83/6/0|. NEG . -55/1/0|. NEG DEATH -106/-17/-9|. NEG FRIEND -2/78/-1|. NEG GAME 57/14/0
|. NEG LETTER -80/28/-1|. NEG LIVE 38/45/-2|. NEG POINT 29/-92/-3|. NEG THINK -18/-18/-2|. NEG WANT 53/9/-10
|. NEG can 31/-15/-3|. NEG day 110/64/-3|. NEG died -8/-47/0|. NEG eating 27/54/0|. NEG felt 51/-3/-1
|. NEG in -55/-50/-2|. NEG is -59/-60/-1|. NEG joke 35/25/0|. NEG left 53/-15/-1|. NEG more -36/-84/-1
|. NEG needs -25/48/0|. NEG promise 73/41/-1|. NEG safe 43/43/-2|. NEG see 41/6/0|. NEG to 39/-85/-3
|. NEG understands -24/39/-1|. NEG visits -65/1/0|. NEG wanted 99/70/0|. PAST -1/41/-16|. PAST in -63/-30/-1
|. PAST sunset 62/45/0|. PAST to 44/2/-2|. PAST week 38/58/-1|. PILLS 35/56/-19|. PILLS are 38/48/0
|. PILLS for -58/-37/-1|. PILLS i 74/54/-3|. PILLS in 17/19/0|. PLAN 83/81/-64|. PLAN SOON -66/-36/0|. PLAN on 99/67/-5
|. POINT 145/73/-6|. SAY 77/25/-39|. SOON . 145/77/-1|. SOON PLAN -66/-52/0|. SOON it -55/30/-1|. SOURCE -166/-142/-25
|. SOURCE PLAN -38/-4/0|. SOURCE go -49/-2/0|. TAKE 188/97/-68|. TAKE MANY 88/46/-15|. TAKE every 67/36/-1
|. TAKE full 65/65/0|. TAKE my -131/-74/-21|. THINK 126/80/-43|. THINK PLAN 39/51/-49|. THINK of 64/69/-16
|. VOICE 83/63/-13|. WANT 99/91/-48|. WANT i 15/47/-4|. WORK -96/-117/39|. WORK is -45/-35/-1|. _ . 21/79/-55
|. _ BLEED -35/-60/-1|. _ DEATH 123/122/-8|. _ END 60/14/-8|. _ FRIEND -13/19/-2|. _ GAME 1/-58/-2|. _ GONE 57/34/-3
|. _ HARM 99/37/16|. _ HARMED 72/70/-3|. _ HE -61/-74/-11|. _ HIGH -8/40/-9|. _ HIT -14/-74/25|. _ JUMP -32/-60/-32
|. _ KIN 18/-34/-6|. _ LAUGH 8/85/0|. _ LETTER 37/39/-135|. _ LOW -30/42/43|. _ MANY 116/62/-15|. _ NEG -10/41/-100
|. _ PAST -78/-54/24|. _ PILLS 77/46/15|. _ PLAN 38/32/10|. _ POINT -26/-54/3|. _ SAY -8/70/-59|. _ SOON -19/-77/-3
|. _ THINK 66/16/50|. _ WANT 21/-29/-15|. _ WORK -53/-36/-15|. _ _ , -48/-19/-3|. _ _ . 120/106/-66
|. _ _ ANYMORE -131/12/-2|. _ _ BETTER 71/17/-16|. _ _ BLEED 57/59/-2|. _ _ BODY 69/71/21|. _ _ BURDEN -34/58/-9
|. _ _ BUT 96/61/27|. _ _ DEAD -45/-44/-23|. _ _ DEATH 198/143/-35|. _ _ DIE 89/61/-31|. _ _ END 52/-40/-20
|. _ _ FEAR -22/-51/34|. _ _ FOOD -103/-91/-4|. _ _ GAME -70/-79/-9|. _ _ GONE -44/-47/-24|. _ _ HARM 125/92/-83
|. _ _ HARMED -8/-53/60|. _ _ HE 15/-9/-34|. _ _ HIGH 47/72/-1|. _ _ HIM 58/60/3|. _ _ HIS 21/65/-40
|. _ _ JUMP 140/78/-29|. _ _ KILL -16/-62/-39|. _ _ KILLED 14/-1/-52|. _ _ KIN 35/56/2|. _ _ LAUGH -41/-67/-1
|. _ _ LETTER 29/39/-123|. _ _ LOW -55/94/9|. _ _ MEANS 90/95/-2|. _ _ NEG -141/-44/-49|. _ _ PAST 70/23/-16
|. _ _ PLAN -9/-51/-49|. _ _ POINT 5/86/-11|. _ _ SAY -83/-78/21|. _ _ SOURCE -88/-58/-48|. _ _ TIRED -66/-44/-18
|. _ _ WAKE 76/70/-2|. _ _ WANT 8/-72/-10|. _ _ WORK 77/81/0|. _ _ abuse -12/-24/43|. _ _ accident 37/27/-1
|. _ _ again 81/39/-15|. _ _ am -93/-11/-15|. _ _ and 80/44/-37|. _ _ assaulted 81/67/0|. _ _ at 28/53/42
|. _ _ attacking 77/28/-1|. _ _ bar -34/-54/0|. _ _ bathroom 73/32/-2|. _ _ battle 67/30/0|. _ _ be -7/-55/-32
|. _ _ beach -22/-22/0|. _ _ bear 39/13/0|. _ _ being 58/-7/13|. _ _ big 56/66/0|. _ _ bit 26/-54/0
|. _ _ blister 48/46/0|. _ _ bloke -34/1/11|. _ _ blue -25/-49/17|. _ _ brains 40/35/0|. _ _ bread -16/-27/0
|. _ _ breaking 93/56/-7|. _ _ building 37/39/0|. _ _ came -92/-88/40|. _ _ can 63/-17/-16|. _ _ cancer -46/-32/17
|. _ _ cat -62/-64/-1|. _ _ catch 49/53/0|. _ _ change 31/39/-1|. _ _ clean -52/-37/0|. _ _ coming 80/68/-14
|. _ _ commit 51/31/-3|. _ _ continue 54/15/-1|. _ _ could -59/-46/-2|. _ _ dark -31/39/-4|. _ _ day 38/41/-9
|. _ _ days -59/-40/0|. _ _ deep 60/57/-1|. _ _ depressed -2/41/0|. _ _ deserve 53/59/-6|. _ _ destroyed -31/-44/0
|. _ _ died -64/-89/-60|. _ _ disappointment -42/52/0|. _ _ do -24/43/-36|. _ _ drinking 32/9/0|. _ _ drive 69/78/-2
|. _ _ driving 73/51/-8|. _ _ each -64/-10/-4|. _ _ eat -31/-44/0|. _ _ everyone -15/-36/0|. _ _ everything -109/10/-5
|. _ _ extra 71/16/-12|. _ _ failure -35/57/-1|. _ _ fed -85/-17/0|. _ _ feel -9/-99/-2|. _ _ final 46/19/-10
|. _ _ fine 24/-47/60|. _ _ fistful 40/33/0|. _ _ floor -24/-56/-1|. _ _ for 59/50/-82|. _ _ forgotten -24/63/0
|. _ _ forklift 44/10/0|. _ _ from 69/12/5|. _ _ front 32/21/-10|. _ _ full 0/-32/-1|. _ _ gas 43/36/0
|. _ _ gets -30/-33/56|. _ _ ghost -2/31/0|. _ _ given -65/-10/-1|. _ _ god 32/18/0|. _ _ got -110/-57/-6
|. _ _ hai 39/56/-1|. _ _ happy -43/79/0|. _ _ heaven 43/28/-1|. _ _ help -67/-42/-16|. _ _ here 77/60/-17
|. _ _ hide 52/41/-29|. _ _ high -25/-56/-2|. _ _ hollowed -14/64/0|. _ _ hours 17/-38/-3|. _ _ house 14/63/-1
|. _ _ how 36/45/2|. _ _ i -19/27/-10|. _ _ in 56/6/-60|. _ _ invisible -28/46/0|. _ _ is -65/-54/-60
|. _ _ it -53/-53/-31|. _ _ kitchen -34/-11/39|. _ _ knives -24/-31/65|. _ _ know -77/-51/5|. _ _ locked 65/4/35
|. _ _ losing -42/35/-2|. _ _ loved -4/42/0|. _ _ maarte 59/39/-6|. _ _ make 58/49/-8|. _ _ makes -69/-91/13
|. _ _ manage 50/22/0|. _ _ me 19/-3/89|. _ _ means -32/3/0|. _ _ meet -33/-24/0|. _ _ memes -60/-71/0
|. _ _ mess 45/46/0|. _ _ message -17/-29/-18|. _ _ mind 9/-25/-1|. _ _ minutes 60/39/-1|. _ _ mistake -4/53/0
|. _ _ more -23/-82/-18|. _ _ much 58/55/-2|. _ _ my 36/4/39|. _ _ nahi -3/64/-2|. _ _ new -46/-67/26
|. _ _ noise -33/68/0|. _ _ nowhere -81/-2/0|. _ _ number 55/37/-3|. _ _ of 97/90/-26|. _ _ off -33/-44/-4
|. _ _ old -39/-15/-6|. _ _ on 77/12/-49|. _ _ one -15/-71/36|. _ _ only 25/41/-19|. _ _ open 55/33/-2
|. _ _ or -32/-58/-1|. _ _ outlived -22/52/0|. _ _ over -53/-102/-4|. _ _ own 5/38/-3|. _ _ painful 82/57/0
|. _ _ paramedic -2/-46/30|. _ _ passes 62/36/-1|. _ _ posts 33/25/42|. _ _ prefer 44/22/0|. _ _ proud -7/-29/0
|. _ _ punching 54/26/0|. _ _ put 98/53/-24|. _ _ read 47/27/33|. _ _ report -21/-53/42|. _ _ right 93/73/-2
|. _ _ running -17/47/0|. _ _ sad 32/-91/-5|. _ _ saying 25/-55/25|. _ _ see -139/-88/-1|. _ _ seems 41/32/0
|. _ _ self -19/-32/0|. _ _ shake 54/60/-1|. _ _ shaking 40/50/-1|. _ _ silent -35/12/0|. _ _ since 21/52/-14
|. _ _ sinking -9/53/0|. _ _ sit -5/57/0|. _ _ slapping 49/32/0|. _ _ smash 49/35/0|. _ _ smother 36/33/-1
|. _ _ started -51/-55/-1|. _ _ stash 47/42/0|. _ _ stopped -27/0/3|. _ _ support -28/-55/62|. _ _ swerving 43/37/0
|. _ _ tablet 48/27/0|. _ _ tena 57/40/0|. _ _ text -28/-53/23|. _ _ this 32/57/39|. _ _ ticket 60/70/-7
|. _ _ tied 59/43/-1|. _ _ time -55/28/-1|. _ _ times -39/2/-1|. _ _ to 61/22/-1|. _ _ track 35/63/0
|. _ _ trapped 28/63/-2|. _ _ try -38/-48/-2|. _ _ trying -15/-59/-1|. _ _ twice 57/47/0|. _ _ up 23/11/-23
|. _ _ us 43/21/-2|. _ _ villain -2/62/0|. _ _ wait -36/-46/-2|. _ _ waiting 9/-24/0|. _ _ wanted -43/-56/-2
|. _ _ waste 14/54/0|. _ _ way -18/54/-1|. _ _ wedding -19/-42/0|. _ _ went -1/47/-4|. _ _ what 91/-8/-4
|. _ _ when -48/-99/-2|. _ _ while -61/-36/-3|. _ _ wifi -22/-41/0|. _ _ winter -21/68/-13|. _ _ with -13/-59/2
|. _ _ worn -10/56/-1|. _ _ worried -17/-20/40|. _ _ worry -44/-38/-1|. _ _ worth -33/16/0|. _ _ would -56/-20/-38
|. _ _ written 4/25/-8|. _ _ yesterday 50/30/0|. _ _ you -69/-24/34|. _ _ yourself -56/-47/0|. _ abused 48/20/43
|. _ am -62/-9/54|. _ and 5/-25/-45|. _ are 22/3/-43|. _ at 100/25/-10|. _ ate 74/15/-1|. _ attempt 109/82/-2
|. _ attempted 73/57/-1|. _ be 30/99/-3|. _ beaten 43/43/16|. _ belong 46/28/0|. _ body 67/79/-1|. _ bottom -9/79/-1
|. _ box 60/71/0|. _ brain 25/41/-1|. _ bus 43/30/-1|. _ can 76/4/33|. _ car -31/-46/-13|. _ chapter -23/-63/-4
|. _ clean 45/39/0|. _ close 36/26/-3|. _ comes -61/-12/-3|. _ cry -38/87/-10|. _ curtains -50/-66/0|. _ date -3/-50/-1
|. _ day -33/-68/-11|. _ days 10/57/-7|. _ deep 73/59/-2|. _ did 38/77/-14|. _ died -75/-88/-6|. _ dm'd -25/-34/46
|. _ do -29/-43/43|. _ does -48/-15/-2|. _ doing 65/46/0|. _ drew -40/-36/0|. _ eating 27/54/0|. _ edge -73/-83/-3
|. _ ended -75/-89/-3|. _ ends 13/43/0|. _ every 20/44/-2|. _ everyone 15/-41/-9|. _ everything 120/64/-1
|. _ family'd -6/45/-5|. _ fear -29/-71/6|. _ feel 95/23/-14|. _ feels -25/-2/10|. _ fell -47/-97/-1|. _ fight 68/5/-13
|. _ finished -32/-36/0|. _ fishing -24/-55/0|. _ for 77/19/-67|. _ forcing 59/35/0|. _ forty 24/32/0|. _ full 84/53/-1
|. _ get 112/63/-2|. _ girl -3/-12/47|. _ go -35/55/-6|. _ google 52/39/0|. _ gran -39/-61/33
|. _ grandmother -20/-18/30|. _ guy -11/-44/115|. _ headache -31/-41/-1|. _ heat -60/-54/-1|. _ helps -59/-2/0
|. _ home 131/64/-2|. _ how 125/127/-16|. _ i 59/43/91|. _ if 151/110/-13|. _ in 68/43/79|. _ inside -5/53/-1
|. _ is 60/86/-88|. _ keep 45/43/-7|. _ know -53/-39/-5|. _ let -34/70/-1|. _ life 89/105/-24|. _ lined 42/33/-4
|. _ locked -26/-53/-1|. _ look 12/46/6|. _ looking 30/50/-4|. _ lot 65/41/-5|. _ loud 38/43/0|. _ love -29/-26/-1
|. _ made 11/-92/-3|. _ make -57/-36/-4|. _ man 53/76/-10|. _ marriage 50/64/-1|. _ may 50/28/0|. _ me 70/46/-14
|. _ mess -41/-62/0|. _ messaged -27/-24/74|. _ might 69/62/-7|. _ mind 2/89/-3|. _ miss -72/-13/-4|. _ more -22/-65/-2
|. _ my 65/45/-43|. _ myself 106/108/-5|. _ near 22/19/0|. _ nearly -42/-68/-1|. _ needs -44/59/-4|. _ obsess 42/46/0
|. _ of 21/31/-24|. _ off 73/73/-8|. _ old -18/-54/10|. _ only -20/104/-10|. _ our -7/-16/38|. _ over 51/14/17
|. _ pain -7/-46/0|. _ phone -48/-76/-13|. _ picked 51/-31/-1|. _ promised -48/9/0|. _ quiet -21/-77/-1
|. _ radiators -46/-46/0|. _ ran -96/-76/-1|. _ real 8/-25/-10|. _ round 30/25/-1|. _ rubbish -6/-49/-1
|. _ safe 43/43/-2|. _ saw -17/-20/48|. _ scars 16/73/-2|. _ see 82/67/-1|. _ seems 58/30/-1|. _ sent -44/-50/87
|. _ shift -59/-63/-2|. _ shoes -50/-54/0|. _ should -25/33/0|. _ shouted -20/-64/0|. _ si 92/78/0|. _ since 3/48/-5
|. _ sit -9/51/0|. _ sleep -55/-49/-1|. _ something 53/31/-3|. _ soul -2/69/-2|. _ squad -69/-68/-2
|. _ staring 57/33/-2|. _ stops -33/-13/-3|. _ stuff 27/7/-10|. _ sure 60/55/-2|. _ talk -48/-50/0|. _ tell -33/-75/-12
|. _ this 27/77/-12|. _ threatened 6/15/66|. _ throws 78/42/-11|. _ time 51/-22/-12|. _ to 107/62/-33|. _ too 95/85/-16
|. _ tried 50/25/-4|. _ two -91/-19/-3|. _ understands -24/39/-1|. _ up 89/97/-11|. _ upstairs -4/-4/60|. _ us 46/18/-1
|. _ visits -65/1/0|. _ wanted 14/62/-1|. _ was -36/-54/15|. _ way 22/-80/-16|. _ weedkiller 39/55/0
|. _ went -38/-53/-6|. _ what 44/-10/3|. _ when 14/-50/-1|. _ with 54/25/-53|. _ world 31/20/-2|. _ would 84/91/-44
|. _ you 29/-18/-9|. _ yourself -84/-79/-1|. am 103/110/-3|. as -92/-65/-4|. ate -19/-56/0|. attacking 59/52/-2
|. attempt 71/36/-1|. bag 47/28/0|. be 89/65/-5|. be DEAD 33/29/0|. be with 31/22/0|. because 74/47/-1
|. because i 62/41/-1|. been 117/144/-38|. been HARM 70/36/-18|. before -84/46/-1|. being 129/75/-20
|. being DEAD 54/38/-1|. being abused 36/26/-5|. black 9/64/-2|. bloke -30/-26/65|. bored -52/-42/-2
|. bored to -58/-48/-1|. bought MEANS 31/40/-5|. bowled -5/-52/0|. boy 19/-35/81|. brain DEAD -32/-37/0
|. bullet in 41/22/0|. by 60/104/-7|. by time 73/82/-6|. bye . 51/-15/-1|. calm 71/33/0|. came 91/73/-6
|. can -37/-29/20|. car -45/-54/-1|. catching 41/41/0|. catching bus 41/41/0|. checked 23/58/-1|. chef 5/0/33
|. chose 25/14/-1|. chose how 25/14/-1|. cleaned -11/-60/-1|. close 40/32/-3|. could -35/-72/-19|. craving 48/17/-1
|. crossword -23/-23/0|. day MANY -50/-24/0|. days are -27/53/0|. deadlines -49/-54/0|. dear 64/63/0|. dem 35/19/0
|. dem WANT 35/19/0|. dentist -16/-69/0|. deserve 38/17/0|. despair -8/68/0|. did -36/-63/-18|. did NEG -34/-55/-1
|. died and 43/30/0|. do something 33/25/-1|. do you -45/-12/-1|. dog -44/8/-25|. doing 60/60/-6
|. doing hundred 38/22/0|. downed 77/60/-1|. downed MANY 53/43/0|. drank 41/57/-3|. each -3/54/0|. escape 50/34/-2
|. every 13/48/-7|. everyone -17/89/-18|. everyone SAY 65/23/-3|. everything -27/173/-22|. everything hurts -46/25/0
|. everything i -71/22/-2|. feel 72/118/-6|. feeling 21/12/-22|. feeling DEATH 46/27/-14|. fell -48/-42/-1
|. find 40/31/0|. first 0/-37/-5|. five -62/0/0|. flu -33/-43/0|. for real -35/-54/-9|. found 38/4/39|. fresh 55/51/-3
|. fresh cuts 55/51/-3|. future -42/31/0|. gas 46/35/0|. gas is 48/45/0|. get 42/14/-1|. getting 60/29/-7
|. getting beaten 46/24/-7|. girl 63/6/41|. glad -91/-63/0|. glad to -70/-63/0|. go -86/-70/-1|. go DIE -73/-54/0
|. god -5/61/-5|. goodnight -11/-28/0|. got MEANS 94/104/-5|. guilt -61/40/-1|. guy 78/45/33|. had MANY 36/36/0
|. happy -113/-127/0|. hate -2/35/-1|. hate myself -35/7/0|. hate that 48/18/0|. have 46/47/-6|. have DEATH 41/35/-1
|. have NEG -86/-57/-2|. have to 55/38/-1|. having 49/42/-3|. having DEATH 31/32/-3|. help -29/-51/-22
|. help , -51/-58/-22|. here 38/47/-2|. hero -50/-4/-15|. hiding 78/70/-5|. hiding in 40/36/-1|. hope 110/26/-3
|. hope i 74/32/-2|. hope you -47/-63/0|. hopelessness -38/108/0|. hose 34/20/-1|. hose on 34/20/-1|. house -47/63/2
|. house is -41/72/-1|. how -32/-72/49|. how do -31/-24/47|. how to -31/-27/46|. hunger -49/-48/0
|. hunger WANT -47/-45/0|. i 11/27/-75|. i END -43/-52/0|. i HARM 101/98/-10|. i HARMED 94/72/-2|. i KILLED -65/-68/-1
|. i LETTER 4/-42/-4|. i LIVE -46/-74/4|. i NEG -81/-3/-2|. i PAST -74/62/0|. i SAY 72/72/-35|. i TAKE 79/33/-13
|. i THINK 102/34/82|. i WAKE -29/-27/0|. i WANT -5/-32/-24|. i am -30/-49/55|. i ate 77/28/-1|. i attempted 73/57/-1
|. i belong 46/28/0|. i can 51/-24/-25|. i could 102/-24/-1|. i cry -49/85/-9|. i ended -36/-53/-1|. i fear -29/-71/6
|. i fell -42/-93/0|. i get 66/34/-1|. i go -66/-42/0|. i google 52/39/0|. i hope 49/-41/0|. i know -55/-30/-5
|. i laughed -57/-40/0|. i let -33/66/0|. i love -28/-25/-1|. i might 69/62/-7|. i miss -72/-13/-4|. i obsess 42/46/0
|. i on 34/30/-1|. i picked 17/9/-1|. i promise -134/0/0|. i promised -48/9/0|. i saw -17/-20/48|. i see 24/60/0
|. i should 30/70/-3|. i sit -9/51/0|. i sleep -42/-29/0|. i threw -56/-51/0|. i wanted -92/-11/0|. i was -66/-118/-6
|. i went -28/-31/0|. if HE 83/11/15|. if i -133/-30/-16|. in -90/25/-8|. injected 36/33/0|. insurance -77/-30/0
|. is it -5/-55/10|. is that 48/56/0|. it -104/-32/-15|. it LETTER 120/61/0|. it does -38/4/0|. it hurts -72/-3/-4
|. it'll 57/43/-1|. it'll look 55/43/-1|. keep 84/73/-4|. keep staring 56/33/-2|. killer -43/-44/-1|. kitchen -34/-82/0
|. lad -23/-44/75|. left 60/44/-5|. let -53/-86/-1|. let us -50/-42/0|. life -36/-6/-5|. life has -22/44/-1
|. loneliness 0/59/0|. losing 141/84/0|. lowkey 1/33/-1|. make 90/-25/-3|. make sure 45/31/-2|. man 88/41/24
|. may 56/37/-2|. me -33/-87/21|. medications 111/80/-1|. meh -38/-43/0|. meh . -38/-43/0|. member -38/-62/52
|. mera -5/48/117|. mixed -29/-65/-1|. mondays -64/-72/0|. mood MANY -54/-35/-4|. must 32/46/0|. my -99/-73/164
|. my DEATH 106/55/-16|. my FRIEND -37/-64/29|. my LETTER 48/26/-13|. my LIVE -5/35/-1|. my PAST 101/54/-22
|. my PLAN 68/64/-12|. my attempt 109/82/-2|. my body 67/79/-1|. my brain 25/41/-1|. my family'd -6/45/-5
|. my gran -39/-69/33|. my grandmother -20/-18/30|. my guy 1/-38/44|. my life 32/124/-23|. my man 66/66/-6
|. my mind 2/88/-3|. my old -10/-34/18|. my phone -42/-72/-12|. my scars 20/46/-2|. my shoes -24/-32/0
|. my soul -2/69/-2|. nearly 40/58/-1|. necked 81/64/0|. necked lot 52/38/0|. nurse -29/-65/18|. obsessed 64/66/-3
|. obsessed with 64/66/-3|. off -61/-41/0|. off to -62/-42/0|. old -52/-77/-10|. on 161/138/-10|. on HIGH 73/58/-4
|. one 74/17/90|. one round 35/31/0|. only 113/78/-7|. our -70/-51/60|. over -59/-103/-4|. pain -15/-39/-3
|. parked 18/36/0|. parked at 18/36/0|. part 10/41/-5|. part of 10/41/-5|. passive 48/43/0|. passive si 48/43/0
|. pharmacy -33/-41/-1|. phone -56/-49/-1|. please 95/21/11|. please HE 51/65/-26|. please check -22/-19/51
|. please do 54/16/-1|. please tell -59/-102/-6|. popped 36/15/-3|. popping 43/6/-1|. popping MANY 44/38/0
|. pray 52/43/-1|. prefer 43/36/-1|. prefer to 43/36/-1|. pregnant -31/-34/0|. promised 83/38/0|. proud -27/-49/0
|. railway 38/22/0|. railway SOURCE 39/26/0|. reading -68/-85/-34|. relief . -69/-53/0|. relieved 50/9/0
|. relieved if 50/9/0|. remember 49/25/0|. remember me 49/25/0|. report -28/-1/57|. rest in -17/-34/-3|. rock -9/79/-1
|. rock bottom -9/79/-1|. rode -26/-48/0|. ruined -31/17/0|. sad -40/-52/-3|. sad MANY -7/60/0|. safe -34/-72/0
|. safe . -35/-72/0|. sat on 51/66/0|. scripting -26/-40/0|. scripting helps -26/-40/0|. see 133/86/-3
|. sertraline 44/23/0|. silence -22/34/0|. silence in -22/34/0|. since 73/101/-11|. sitaki 57/40/0|. sitting 58/46/-12
|. slay -33/-40/0|. sleep -23/-24/-7|. slept -26/-37/-1|. slicing 42/48/0|. slicing my 42/48/0|. some -52/62/-2
|. some days -52/17/-1|. sometimes -34/13/-18|. sometimes i -34/13/-18|. sorry -32/-60/-7|. sorry . -31/-53/0
|. stalker 42/28/-1|. standing 45/66/-6|. standing near 29/31/0|. standing on 24/35/-5|. started 34/47/-3
|. started HARM 22/34/-3|. stepfather 56/44/0|. such -11/-43/0|. tell 91/61/-25|. tell my 32/35/-19|. thanks -22/-57/-4
|. that -121/-98/-17|. that SOURCE -14/72/-6|. that i 58/40/-2|. that is 27/-33/-5|. that was 55/35/-1
|. thirty 21/40/-1|. this -31/-57/8|. this heat -56/-51/-1|. this is 125/76/-42|. throw 45/47/0|. throw myself 45/47/0
|. time 42/54/0|. to 21/-3/-1|. to KILL 57/27/0|. to be -54/29/0|. toes 46/46/0|. toes over 46/46/0|. too -60/-24/-7
|. trafficked 60/49/0|. trapped -31/37/-1|. tried 49/46/-1|. tried to 61/50/-1|. try 64/29/0|. trying 34/-2/-2
|. trying NEG 46/34/-1|. twelve -50/-88/-1|. twelve hour -51/-45/-1|. urges 46/40/-2|. urges to 45/39/-2
|. user -46/-57/102|. villain -34/-62/-4|. waiting 17/64/-20|. was 130/96/-1|. was my 35/26/0|. watched -52/-59/-8
|. water -72/-24/-2|. we -55/-69/4|. weighed -27/-28/0|. weighed myself -27/-28/0|. what -28/34/28|. what is -8/24/7
|. what stops 60/7/-3|. when -63/-13/-3|. where -46/-57/-1|. which 52/60/-12|. who -72/5/26|. why 72/138/-39
|. why do -49/-18/-18|. why should 64/14/-1|. wifi -30/-53/-1|. wifi is -14/-35/0|. woman -15/-41/37
|. worried -56/-41/80|. worried PLAN -27/-24/77|. would 47/-3/-2|. would KILL -30/-14/0|. would have 61/19/0
|. wrote LETTER 60/48/-41|. you -67/-65/-9|. you deserve -35/-46/0|. you should -40/-27/-1|. you were 42/43/0
|. zero -68/-28/0|0 -27/25/0|10 -5/-31/-10|14 -61/-57/-7|15 -54/-20/40|20th 34/41/-1|24 65/51/2|3 47/69/26
|30 -20/-67/-8|43 1/47/0|4th 23/80/-1|4th and 13/44/-1|5 -22/-85/-4|5k -35/-37/0|5k _ _ . -35/-37/0|60 77/66/-3
|9 73/78/-8|ANYMORE 81/72/-18|ANYMORE , 6/61/-8|ANYMORE , HE 26/14/-3|ANYMORE THINK -60/0/0|ANYMORE THINK PLAN -60/0/0
|ANYMORE _ . 33/59/15|ANYMORE _ HE 24/-10/-3|ANYMORE _ PLAN -59/0/0|ANYMORE _ _ . 36/79/15|ANYMORE _ _ DIE -74/1/-2
|ANYMORE _ _ END -34/0/0|ANYMORE _ _ KILL -81/1/0|ANYMORE _ _ LIVE 129/7/0|ANYMORE _ _ are 26/14/-3
|ANYMORE _ _ be 34/2/0|ANYMORE _ can -58/49/0|ANYMORE _ i 22/68/-10|BETTER -72/32/-23|BETTER . 66/55/-8
|BETTER . . 23/49/-8|BETTER DEAD 79/58/0|BETTER DEAD . 79/58/0|BETTER NEG -37/62/-4|BETTER SOON -4/-65/0
|BETTER _ . -18/-82/-25|BETTER _ DEAD 61/19/26|BETTER _ NEG -48/-28/0|BETTER _ _ . -33/-41/9|BETTER _ _ HIM -25/-65/18
|BETTER _ _ did -24/-73/0|BETTER _ _ do 54/8/-4|BETTER _ _ had 47/19/-2|BETTER _ _ i 63/8/-3|BETTER _ i 109/14/-22
|BETTER _ if 51/23/0|BETTER _ me -18/66/0|BETTER if 50/41/-1|BETTER if i 50/41/-1|BETTER off 11/56/6
|BETTER off DEAD 61/19/26|BETTER off NEG -46/-29/0|BETTER with 11/54/18|BLEED 110/59/-55|BLEED NEG 60/25/0
|BLEED NEG END 44/14/0|BLEED _ . 85/47/20|BLEED _ END 44/14/0|BLEED _ _ . 134/106/33|BLEED _ _ can 59/23/0
|BLEED _ _ this -44/-44/0|BLEED _ i 89/75/-1|BLEED _ with -44/-44/0|BLEED and 43/15/0|BLEED and i 39/14/0
|BLEED edge -57/-44/0|BLEED money -44/-44/0|BLEED money with -44/-44/0|BLEED out 61/82/0|BLEED out . 21/26/0
|BLEED pressure -79/-66/-1|BODY 80/57/39|BODY , 49/30/-8|BODY . 47/39/53|BODY . . 31/18/54|BODY _ BLEED 48/58/-2
|BODY _ DEAD -50/-52/-1|BODY _ HARM 69/63/8|BODY _ KILL -29/-35/0|BODY _ MANY 38/-4/-3|BODY _ WORK 26/35/0
|BODY _ _ . 73/50/18|BODY _ _ SAY 38/40/-1|BODY _ _ me -51/-61/0|BODY _ after 24/39/0|BODY again 60/53/0
|BODY are DEAD -42/-41/-1|BODY at -38/-43/0|BODY day -158/-140/-4|BODY day . -103/-84/-2|BODY is 61/32/-3
|BODY on -54/-59/0|BODY open 57/70/0|BODY open . 37/37/0|BODY with 66/59/-1|BURDEN -60/99/-14|BURDEN . 52/60/1
|BURDEN . . 36/59/1|BURDEN _ _ KIN -28/49/-8|BURDEN _ my -48/80/-11|BURDEN for -11/34/-2|BURDEN i 19/-47/0
|BURDEN to -40/44/-2|BUT . 31/73/-3|BUT . . 31/73/-3|BUT DIE -1/42/-1|BUT NEG -71/-88/0|BUT SOON -22/54/0
|BUT _ . -16/52/-9|BUT _ KIN -16/-33/38|BUT _ WANT 21/43/-13|BUT _ _ . 28/-9/-19|BUT _ _ DEAD 30/1/0
|BUT _ _ NEG -184/-1/28|BUT _ _ this -45/2/0|BUT _ _ to 127/63/-12|BUT _ be 30/1/0|BUT _ don -21/-61/0
|BUT _ of 29/55/-5|BUT _ one -6/-47/-2|BUT i 41/17/13|BUT i WANT 68/42/-12|BUT it -33/-75/-2|BUT my 24/-33/54
|BUT my KIN -16/-33/38|BUT sad -2/48/0|BUT sad . -2/48/0|BUT to 75/4/0|BUT to be 30/1/0|DEAD 1/-62/-74|DEAD , 56/4/-11
|DEAD . 53/73/37|DEAD . . 41/-3/37|DEAD . i -54/20/0|DEAD SOON 102/101/0|DEAD SOON . 98/101/0|DEAD TIRED -24/-57/-1
|DEAD _ , -29/-24/-1|DEAD _ . 93/55/32|DEAD _ HIM -17/82/-2|DEAD _ MANY 29/90/0|DEAD _ SOON 64/78/-2
|DEAD _ _ . 41/24/18|DEAD _ _ SOON -69/-50/0|DEAD _ _ another -26/-32/0|DEAD _ _ do -49/41/-6|DEAD _ _ have 63/27/-2
|DEAD _ _ is 65/63/-1|DEAD _ _ thing -40/5/0|DEAD _ i -31/91/-14|DEAD _ me -46/-39/0|DEAD _ since -3/46/0
|DEAD after -62/-62/0|DEAD again -59/-44/-2|DEAD already 25/42/0|DEAD and 82/27/-14|DEAD and i 78/60/-12
|DEAD by 109/79/-1|DEAD inside -52/35/-1|DEAD inside since -3/46/0|DEAD one 22/51/0|DEAD one . 22/51/0
|DEAD to -52/-28/0|DEAD to me -47/-40/0|DEATH 109/54/55|DEATH , 32/24/15|DEATH , WORK 38/27/0|DEATH . 106/125/83
|DEATH . . -6/-21/59|DEATH . i 92/78/-3|DEATH ANYMORE -44/16/-4|DEATH ANYMORE , 30/16/-4|DEATH ANYMORE . -74/0/0
|DEATH BUT 37/45/16|DEATH LETTER -37/-12/-1|DEATH LETTER is 44/42/-1|DEATH PAST -55/-5/17|DEATH SOURCE -15/-5/41
|DEATH SOURCE . -39/-6/42|DEATH THINK 4/59/-26|DEATH THINK , -55/32/0|DEATH THINK . 64/68/-7|DEATH THINK SOON -30/-31/0
|DEATH THINK are 34/24/-3|DEATH THINK in -63/-36/0|DEATH _ . 132/111/26|DEATH _ BETTER 53/37/0|DEATH _ MANY 88/60/-19
|DEATH _ NEG -122/-20/-33|DEATH _ WANT 7/56/-2|DEATH _ WORK 61/57/-1|DEATH _ _ . 100/85/-4|DEATH _ _ FOOD 30/34/-1
|DEATH _ _ GONE -35/-28/17|DEATH _ _ HE 26/13/-7|DEATH _ _ MANY 36/13/-1|DEATH _ _ SAY 56/56/-4|DEATH _ _ am -37/-31/66
|DEATH _ _ behind -41/-57/0|DEATH _ _ day 60/20/0|DEATH _ _ for 46/71/-2|DEATH _ _ i 110/55/13|DEATH _ _ is 92/35/14
|DEATH _ _ me -76/-68/0|DEATH _ _ since 4/50/-1|DEATH _ _ this 36/54/0|DEATH _ _ to -27/-32/-15
|DEATH _ _ what -44/-55/8|DEATH _ am 79/47/-30|DEATH _ and 61/85/-9|DEATH _ as -75/-10/-1|DEATH _ at -28/-30/-1
|DEATH _ i 7/-26/83|DEATH _ in -48/-42/30|DEATH _ me -39/-39/-5|DEATH _ my 103/12/19|DEATH _ of 36/43/-15
|DEATH _ only 107/38/-1|DEATH _ stopped -106/-39/0|DEATH _ this -57/-69/0|DEATH again 67/24/-16|DEATH and 113/-8/13
|DEATH and am 79/47/-30|DEATH at 5/48/-15|DEATH because 47/43/-15|DEATH because of 47/43/-15|DEATH feels 53/11/0
|DEATH for 54/20/-3|DEATH help 50/63/-3|DEATH if -45/-40/75|DEATH in my -14/-68/0|DEATH is 68/10/-19
|DEATH is BETTER 53/37/0|DEATH is NEG -73/20/-5|DEATH of -116/-131/-5|DEATH of me -64/-64/-1|DEATH on my 51/59/-1
|DEATH prevention -111/-133/-14|DEATH since 101/27/-19|DEATH squad -94/-89/-2|DIE 95/33/-26|DIE , 71/53/-30
|DIE , NEG 56/30/0|DIE , SOON 57/23/0|DIE , i -47/-38/-3|DIE , me 33/41/4|DIE . 116/130/49|DIE . . 36/-6/50
|DIE . NEG 57/16/0|DIE . SOON -25/-24/0|DIE . it -74/-46/0|DIE LAUGH -36/52/0|DIE LAUGH . -36/52/0|DIE NEG 18/-61/-5
|DIE SOON 115/143/-11|DIE SOON , 23/25/0|DIE SOON . 38/57/-1|DIE SOON is 41/27/0|DIE _ , 80/127/-4|DIE _ . 141/102/24
|DIE _ HE 76/78/-30|DIE _ NEG 68/59/-2|DIE _ ONPURPOSE -25/-40/0|DIE _ SOON -32/-54/-6|DIE _ WANT -40/59/0
|DIE _ WORK 57/32/0|DIE _ _ , -114/-50/-14|DIE _ _ HIT -45/0/0|DIE _ _ NEG -68/-19/0|DIE _ _ PLAN 79/48/-1
|DIE _ _ WANT -160/-21/-8|DIE _ _ am -34/-90/48|DIE _ _ as 46/1/-3|DIE _ _ i 43/-13/21|DIE _ _ is 48/18/-28
|DIE _ _ my 71/67/-1|DIE _ _ saw -44/-44/5|DIE _ _ sleep 54/31/0|DIE _ _ to -82/9/0|DIE _ _ what -41/-8/0
|DIE _ and 82/65/-11|DIE _ be 49/30/0|DIE _ for 55/33/0|DIE _ hate -32/13/0|DIE _ i -55/1/30|DIE _ it -58/-35/-5
|DIE _ know -15/-39/0|DIE _ laugh -24/-49/0|DIE _ me 50/-12/4|DIE _ much 69/7/0|DIE _ my 62/11/61|DIE _ our 37/53/0
|DIE _ real 43/50/0|DIE _ see -51/-32/0|DIE _ this -81/-28/-1|DIE _ what 17/-5/-20|DIE again -17/-31/0|DIE and 35/31/5
|DIE and HE 47/27/-22|DIE and i -32/3/36|DIE and it -79/-32/-1|DIE are -21/-44/-1|DIE before 81/55/-2
|DIE for -107/-128/-29|DIE for . -71/-86/-6|DIE for real 38/44/0|DIE from -38/-53/-1|DIE hard -33/-26/0
|DIE i -47/-18/-2|DIE if -91/-89/-3|DIE in my 56/32/0|DIE is 39/49/-2|DIE left -59/-48/0|DIE much 85/20/0
|DIE much . 85/20/0|DIE of -115/-143/-6|DIE on -61/-74/47|DIE on ONPURPOSE -25/-40/0|DIE on our 37/53/0
|DIE please 55/54/-2|DIE quietly 40/44/0|DIE right -38/-46/0|DIE right SOON -38/-46/0|DIE since 64/39/-1
|DIE this 79/64/0|DIE to -70/-66/-1|DIE to know -15/-39/0|DIE would 48/30/0|DIE would be 48/30/0|END , 34/-6/-1
|END . 32/93/-30|END HARM -73/-33/-26|END HARM . -14/38/-20|END HARM myself -57/-27/0|END HIM 62/22/-36
|END HIS -25/-42/40|END HIS life -25/-42/40|END LIVE . -56/19/-1|END MANY 88/37/-1|END MANY of 70/32/-1
|END _ . 65/53/-2|END _ PLAN 36/49/7|END _ SOON 57/46/-14|END _ WORK -81/-93/-1|END _ _ , -46/15/-5|END _ _ . 72/68/-16
|END _ _ HIM -50/-57/9|END _ _ TAKE 59/54/-2|END _ _ day -44/-42/0|END _ _ do -7/-57/-1|END _ _ in 42/47/-1
|END _ _ it 31/29/10|END _ _ life 77/53/-1|END _ _ my -63/-38/-6|END _ _ this 26/31/-4|END _ _ with -40/-48/-2
|END _ for 54/70/-1|END _ it 6/48/-2|END _ life 136/161/10|END _ me 107/21/-2|END _ my 38/83/-18|END _ myself -67/-40/0
|END _ of 90/73/-3|END _ own 49/34/-1|END _ pain 46/33/-1|END _ series -7/-46/0|END _ subscription -42/-33/-3
|END _ this 73/28/-2|END _ with -117/-110/-11|END being 42/55/-2|END call -50/-35/0|END crying -63/41/17
|END crying . -12/23/26|END everything 87/29/1|END everything . 57/16/-2|END i 43/29/0|END it 140/122/82
|END it , 38/35/36|END it . 64/83/24|END it MANY 54/17/5|END it with -95/-76/-10|END life 43/39/-1|END life . 39/33/-1
|END me -2/-79/-22|END me , -49/-57/-2|END me . 49/8/0|END my 3/19/0|END my life 64/158/4|END my own 49/34/-1
|END my subscription -36/-27/0|END myself 80/48/-6|END myself . 34/35/0|END of -116/-82/-16|END that -14/-47/0
|FEAR 1/50/96|FEAR . 59/60/-3|FEAR _ . 78/70/10|FEAR _ DEATH -36/-50/-5|FEAR _ HIM -36/-46/40|FEAR _ KIN -27/-50/23
|FEAR _ LETTER -22/-12/-30|FEAR _ _ . 57/20/6|FEAR _ _ DEATH -54/-70/-2|FEAR _ _ LETTER -68/-54/31
|FEAR _ _ NEG -49/-21/0|FEAR _ _ life 69/53/-7|FEAR _ my 94/44/7|FEAR _ to -51/-64/-1|FEAR for -21/-59/70
|FEAR for HIM -36/-46/40|FEAR for my 35/10/14|FEAR me -74/-94/60|FEAR my -37/-60/35|FEAR my KIN -36/-59/35
|FEAR of 99/62/-13|FEAR of DEATH -31/-44/-2|FEAR of DIE -34/-26/-5|FOOD -156/-203/-59|FOOD . -53/-85/-10
|FOOD . . -53/-58/-10|FOOD _ . 2/60/-12|FOOD _ _ . -73/-75/-32|FOOD break 41/36/-1|FOOD break . 31/29/-1
|FOOD for 79/46/-1|FOOD in -17/-53/-2|FRIEND -83/-102/143|FRIEND , 68/49/9|FRIEND , i 52/30/24|FRIEND . 106/126/-50
|FRIEND . . 74/67/-51|FRIEND HARM -104/-79/49|FRIEND HIT 31/47/-8|FRIEND HIT me 31/47/-8|FRIEND KILLED 50/59/0
|FRIEND SAY -50/-3/-49|FRIEND SAY i -50/0/0|FRIEND _ HE -59/-58/-1|FRIEND _ KILL -5/-2/-53|FRIEND _ THINK -21/-27/42
|FRIEND _ WANT -14/71/29|FRIEND _ _ . -54/1/57|FRIEND _ _ DIE -57/-30/38|FRIEND _ _ PLAN 77/61/13
|FRIEND _ _ WANT -43/33/4|FRIEND _ _ and 1/66/-15|FRIEND _ _ home -21/-35/39|FRIEND _ _ i -22/-102/4
|FRIEND _ _ me 69/16/-3|FRIEND _ am 19/47/-14|FRIEND _ at -21/-24/41|FRIEND _ i 50/75/21|FRIEND _ me 53/54/-2
|FRIEND _ to -37/-27/52|FRIEND abused -24/-26/48|FRIEND feels -22/-71/40|FRIEND from -37/-25/41|FRIEND i 54/55/-49
|FRIEND i am 19/47/-14|FRIEND is DEATH 70/32/-16|FRIEND is THINK -21/-27/42|FRIEND wants -38/-22/37
|FRIEND wants to -38/-22/37|FRIEND who -23/-47/5|FRIEND would 24/13/-5|GAME -39/-95/-16|GAME . . -60/-50/-2
|GAME . i 71/37/0|GAME _ . -105/-71/-4|GAME _ WANT -11/-4/0|GAME _ _ . -79/-60/-8|GAME _ _ WANT 60/26/0
|GAME _ and -19/-52/6|GAME _ i 81/54/0|GAME i -56/-61/0|GONE -41/41/-30|GONE , 61/0/-42|GONE , and 45/13/0
|GONE . 29/22/22|GONE HIM -64/-74/13|GONE SOON 32/64/0|GONE _ , -60/-16/0|GONE _ . -41/28/5|GONE _ _ . 68/34/28
|GONE _ _ DIE 62/11/-6|GONE _ _ for -41/-59/0|GONE _ _ i 41/3/1|GONE _ and 104/24/-8|GONE _ good 33/39/-1
|GONE _ life 32/23/0|GONE _ new -44/-1/0|GONE _ world 42/37/-1|GONE and 60/46/-14|GONE for -76/-28/-7
|GONE for SOON -40/-46/-2|GONE for good 35/42/-1|GONE forever 56/22/0|GONE in -25/-1/-6|GONE into -36/-72/0
|GONE me -54/-45/0|GONE out -5/60/0|GONE this 94/68/-2|GONE two 41/11/0|GONE two PAST 41/11/0|HARM 65/11/11
|HARM , 49/104/9|HARM . 112/105/57|HARM . . 37/80/65|HARM BUT i 60/67/0|HARM HE 80/72/-2|HARM KIN 43/16/4
|HARM KIN . 42/13/4|HARM MANY -62/33/0|HARM SOON . 48/32/-4|HARM TAKE -78/-45/-1|HARM _ . 134/92/72
|HARM _ BODY 61/82/24|HARM _ KIN 148/105/16|HARM _ SOON -14/58/1|HARM _ _ . 17/42/48|HARM _ _ NIGHT 53/38/15
|HARM _ _ PAST 34/-11/0|HARM _ _ WORK 44/44/-1|HARM _ _ at -77/-70/-5|HARM _ _ before 30/40/0|HARM _ _ feel 34/7/0
|HARM _ _ fringe -48/-41/-6|HARM _ _ i 44/-16/-13|HARM _ _ in -59/-55/-5|HARM _ _ it 61/52/52|HARM _ _ my -9/-56/-5
|HARM _ _ of -69/-60/-1|HARM _ _ shower 83/79/0|HARM _ _ slack -35/-48/0|HARM _ _ that -53/-24/0|HARM _ and -54/-88/-4
|HARM _ at 38/71/-1|HARM _ bad 51/58/-1|HARM _ bangs -76/-46/0|HARM _ chest 57/10/0|HARM _ deep 56/56/-3
|HARM _ fringe -53/-53/-38|HARM _ get -15/-40/0|HARM _ i 104/65/3|HARM _ nails -39/-52/-1|HARM _ of 42/34/12
|HARM _ on -49/-55/21|HARM _ shaving -68/-63/0|HARM _ some -35/-48/0|HARM _ staff 56/69/-3|HARM _ too -37/-48/-2
|HARM _ with 59/35/-5|HARM after 78/70/-1|HARM again 79/100/20|HARM and 5/19/52|HARM anyone 60/-2/-4
|HARM anyone . 25/-54/-3|HARM deep 56/68/0|HARM deep . 27/36/0|HARM ended 57/16/-2|HARM flowers -34/-56/-1
|HARM for 67/21/-1|HARM from -50/-47/-14|HARM grass -49/-42/-1|HARM grass . -40/-29/0|HARM in staff 56/69/-3
|HARM it -21/-45/-1|HARM me . 79/53/-15|HARM me right -63/-54/0|HARM my -26/-47/-48|HARM my BODY 92/130/-9
|HARM my KIN 153/108/-11|HARM my bangs -76/-46/0|HARM my chest 57/10/0|HARM my nails -39/-52/-1|HARM myself -61/-23/5
|HARM myself . -59/-25/-3|HARM myself SOON -36/23/0|HARM myself again 12/47/0|HARM myself shaving -68/-63/0
|HARM myself with 42/44/0|HARM onions -12/-55/0|HARM out -37/-44/0|HARM to 45/43/31|HARM to get -15/-40/0
|HARM too 52/51/-3|HARM too deep 50/48/-3|HARM up 60/43/15|HARMED , 46/61/0|HARMED . 56/-12/-1|HARMED . HARM 54/9/0
|HARMED HARM 31/56/-2|HARMED HARM . 31/56/-2|HARMED _ . 69/63/-9|HARMED _ HARM 47/13/22|HARMED _ HE -49/-30/23
|HARMED _ _ . 78/5/-6|HARMED _ _ SOON 44/21/0|HARMED _ on -35/-48/0|HARMED and 10/42/28|HARMED and HARM 22/34/-3
|HARMED myself -22/-48/0|HARMED myself on -35/-48/0|HARMED on -97/-143/-12|HE -72/-75/169|HE . 49/56/-22
|HE . . 49/56/-22|HE DEATH -42/-37/2|HE HARM -68/-37/-16|HE HIT 9/46/-54|HE HIT ones 54/49/0|HE HIT us 44/38/-20
|HE LETTER 89/52/-66|HE LETTER send -41/-42/0|HE LETTER throw 38/41/-13|HE LOW -33/-49/0|HE PAST -45/-29/1
|HE PAST to -46/-28/1|HE SAY . 61/79/-19|HE SAY HE 64/58/-13|HE SAY do 56/42/-1|HE SAY i -64/-47/4|HE SAY if -56/-39/11
|HE SAY it 22/75/8|HE SAY me -44/-12/23|HE TAKE 42/24/63|HE TAKE my 59/44/13|HE WANT -27/-34/-15|HE WANT to -32/-57/-43
|HE _ , 11/74/-56|HE _ . 65/116/-15|HE _ DEATH -90/-82/1|HE _ DIE -83/-58/-44|HE _ HIM -30/-49/-39|HE _ HIS 69/36/14
|HE _ KILL 50/37/-7|HE _ KIN 49/30/-13|HE _ LIVE -53/-51/1|HE _ MEANS 27/20/-52|HE _ NEG -136/-106/103
|HE _ PAST 134/84/-2|HE _ PILLS -58/-42/42|HE _ PLAN 34/37/67|HE _ SAY 66/11/15|HE _ SOON 49/36/-4|HE _ _ . 129/110/39
|HE _ _ DEATH -52/-72/80|HE _ _ END 49/28/25|HE _ _ FOOD -2/49/0|HE _ _ HE -56/-35/17|HE _ _ HIM -74/-50/8
|HE _ _ HIMSELF -4/-11/53|HE _ _ KILL 42/36/-22|HE _ _ KIN 87/94/-10|HE _ _ LIVE -26/-50/42|HE _ _ MANY 15/-32/47
|HE _ _ NEG -28/-59/1|HE _ _ PAST -58/-28/-15|HE _ _ PILLS -41/-85/51|HE _ _ SOON 66/78/-11|HE _ _ WANT -172/-72/75
|HE _ _ again 55/69/9|HE _ _ am -41/32/-16|HE _ _ and -26/-49/95|HE _ _ at -9/-71/-11|HE _ _ be -101/-114/63
|HE _ _ does -23/-7/8|HE _ _ door 77/59/-19|HE _ _ every 41/9/-14|HE _ _ have 86/42/-8|HE _ _ home 11/43/-3
|HE _ _ house 46/45/5|HE _ _ i 78/57/15|HE _ _ in 53/-4/-43|HE _ _ keys 40/61/-13|HE _ _ know 98/70/-23
|HE _ _ leftovers -17/-52/0|HE _ _ me 132/173/-110|HE _ _ my 85/95/-103|HE _ _ phone 79/70/-8|HE _ _ up -23/13/-6
|HE _ _ us 42/69/-20|HE _ _ wants 54/36/-10|HE _ _ when 68/53/-8|HE _ _ where 56/36/-13|HE _ _ would 64/6/22
|HE _ ask -45/8/0|HE _ at 62/15/14|HE _ be -3/31/-20|HE _ been 58/25/-20|HE _ can 44/28/0|HE _ coming 88/91/-58
|HE _ do 52/28/-39|HE _ here 35/63/-13|HE _ if -56/-39/11|HE _ in 53/42/-27|HE _ it 50/44/29|HE _ me 98/94/-24
|HE _ my 8/69/-87|HE _ ones 54/49/0|HE _ only -9/-5/46|HE _ put -26/-48/-1|HE _ send -41/-42/0|HE _ telling -86/-9/16
|HE _ that -99/-79/-21|HE _ throw 38/41/-13|HE _ to -36/-104/58|HE _ us 69/39/-21|HE _ was -24/-36/5
|HE are HIT -41/-42/0|HE broke 78/66/-8|HE broke in 53/55/-9|HE can -32/-23/28|HE can NEG -69/-73/36|HE comes 57/42/-1
|HE crashed 40/70/-1|HE did 42/24/-19|HE does 47/-20/13|HE does NEG 70/33/9|HE else -16/69/-8|HE else can 44/28/0
|HE finds 38/43/-10|HE forgot -51/-33/-22|HE gets 31/34/-6|HE has MEANS 23/28/-57|HE hurts 49/32/0|HE hurts me 50/32/0
|HE in -18/-17/79|HE is 71/52/11|HE is NEG -77/-103/34|HE is PAST 60/51/-2|HE is PLAN 61/48/33|HE is been 53/11/-22
|HE is coming 26/46/-57|HE is drunk 58/39/-20|HE is only -10/-5/41|HE keep -53/2/5|HE keep telling -81/0/0
|HE kills -39/-57/51|HE laughed 51/43/0|HE left 5/75/-13|HE passed 4/107/-1|HE saw -39/-47/-8|HE sees -82/-74/13
|HE sent -43/-35/63|HE sent me -38/-33/41|HE talk 52/71/-8|HE to -70/-52/8|HE was -32/45/75|HE who 10/-39/6
|HE would -48/-19/55|HE would ask -45/8/0|HE would be -76/-20/15|HE wrote -57/-70/11|HIGH 88/10/25|HIGH , 49/35/44
|HIGH . 80/90/81|HIGH . . 72/75/63|HIGH _ , -59/-14/34|HIGH _ . 82/83/15|HIGH _ SOON 77/77/-1|HIGH _ _ . 95/42/-10
|HIGH _ _ NEG -29/43/61|HIGH _ _ am 85/53/30|HIGH _ _ my -62/-60/-9|HIGH _ _ to 76/50/-1|HIGH _ for -72/-62/-9
|HIGH _ is -60/-16/-3|HIGH and 52/29/-17|HIGH and i 53/22/-1|HIGH at 36/68/-1|HIGH in -27/-43/-3|HIGH is -47/-48/-6
|HIGH with -9/-32/-2|HIM 14/19/94|HIM , . 62/-6/0|HIM . 55/46/-8|HIM . . 41/73/6|HIM BODY -89/-88/74
|HIM DEAD -17/-29/24|HIM DEAD . -20/-32/24|HIM KIN 21/-33/82|HIM LIVE -87/-59/-1|HIM LIVE . -86/-57/-1|HIM MANY 43/-8/3
|HIM MANY . 61/50/-3|HIM PILLS -24/-25/-48|HIM PILLS . -8/-7/-64|HIM SOON . 1/41/-5|HIM _ , -18/-99/41|HIM _ . 45/66/10
|HIM _ HIS 73/47/-2|HIM _ SOON 69/47/-12|HIM _ WORK -3/-5/-75|HIM _ _ . -17/-48/55|HIM _ _ HIM 5/-12/35
|HIM _ _ NEG -60/-28/-9|HIM _ _ PLAN -47/-10/26|HIM _ _ am 67/84/2|HIM _ _ could -27/-60/0|HIM _ _ have 32/54/-3
|HIM _ _ i 19/60/33|HIM _ _ one 40/31/0|HIM _ _ with 44/51/0|HIM _ do -65/0/0|HIM _ i -5/-43/23|HIM _ it 50/62/-7
|HIM and -58/-73/-7|HIM and i 39/-67/16|HIM favour -65/24/0|HIM i do -65/0/0|HIM if 101/83/-16|HIM is -40/2/-2
|HIM to -107/-123/51|HIM where -38/2/0|HIM where i -38/2/0|HIMSELF -102/-117/189|HIMSELF . -29/-18/22
|HIMSELF . . -26/-22/22|HIMSELF _ . -42/-40/95|HIMSELF _ _ . -49/-47/109|HIMSELF in -13/-31/-23|HIS -53/-51/131
|HIS BODY -66/-73/61|HIS FOOD 45/46/0|HIS KIN -4/9/48|HIS MEANS 96/55/-34|HIS _ . 34/41/51|HIS _ _ . 74/49/75
|HIS _ _ NEG -46/0/-5|HIS _ _ me -4/-29/5|HIS _ and -16/-43/72|HIS _ out 83/68/-37|HIS _ with 87/71/-6
|HIS head -57/-42/11|HIS life -44/-44/39|HIS life . -41/-40/37|HIS phone -53/-8/0|HIS shop 59/46/-2|HIT 56/17/13
|HIT , -21/-61/31|HIT . . 26/20/-2|HIT HIM -46/-70/69|HIT _ , -18/67/-12|HIT _ . 144/141/14|HIT _ KIN 64/69/50
|HIT _ SOON -49/-44/0|HIT _ _ , -49/-69/83|HIT _ _ . 75/51/-2|HIT _ _ HIT -51/-45/0|HIT _ _ KIN -46/-48/47
|HIT _ _ SOON 58/54/-7|HIT _ _ and 28/15/-47|HIT _ _ day 45/25/-1|HIT _ _ i 68/10/-13|HIT _ _ stick 44/45/-19
|HIT _ _ till 38/55/-2|HIT _ and 104/85/-16|HIT _ at -108/-100/-18|HIT _ every 40/31/-7|HIT _ for -15/-29/-8
|HIT _ hard -20/-52/0|HIT _ i -7/-11/31|HIT _ my -44/-45/18|HIT _ on -18/-33/-4|HIT _ up -61/-79/-1|HIT _ when 24/33/-1
|HIT _ who 54/49/0|HIT me 118/70/-149|HIT me . 105/71/-3|HIT me and 84/48/-21|HIT me at -97/-82/-6
|HIT me every 42/32/-8|HIT me hard -20/-52/0|HIT me when 61/67/-12|HIT my 95/93/59|HIT my KIN 64/56/35
|HIT myself -33/-68/0|HIT on -61/-55/-2|HIT on my -39/-39/0|HIT ones 54/49/0|HIT ones who 54/49/0|HIT us 96/106/-21
|HIT us . 49/55/-1|JUMP -27/-77/51|JUMP . 142/135/16|JUMP . . 147/141/11|JUMP MEANS -80/-93/-13|JUMP SOON 33/59/0
|JUMP _ . 250/237/-2|JUMP _ HIGH -52/27/-34|JUMP _ _ WANT 39/48/0|JUMP _ _ for -43/-34/-3|JUMP _ _ of -15/56/-3
|JUMP _ _ window 56/37/12|JUMP _ front -15/56/-3|JUMP _ this 51/52/-2|JUMP and 69/56/-9|JUMP in -71/-52/-7
|JUMP in front -15/56/-3|JUMP into -67/-51/-1|JUMP off 18/76/-37|JUMP off HIGH -48/31/-32|JUMP off this 52/52/-2
|JUMP on -109/-79/-8|KILL -26/-70/-29|KILL , 90/103/-14|KILL . 84/95/43|KILL . . 96/72/43|KILL FRIEND 66/30/0
|KILL FRIEND . 71/52/0|KILL HARM 44/52/-2|KILL HARM . 44/52/-2|KILL HE 71/41/-3|KILL HE . 63/38/-1|KILL HIM 50/66/15
|KILL HIM . 42/37/3|KILL HIMSELF -66/-69/77|KILL KIN 100/93/-15|KILL KIN . 105/113/-4|KILL _ , 51/55/-24
|KILL _ . 156/134/42|KILL _ ANYMORE -146/-105/0|KILL _ KIN 65/76/7|KILL _ SOON -84/-52/-8|KILL _ WORK 50/57/0
|KILL _ _ , -61/-35/3|KILL _ _ . 63/50/-34|KILL _ _ BETTER 48/27/0|KILL _ _ HIM -36/-25/-1|KILL _ _ KILLED 73/60/0
|KILL _ _ SOON 104/69/-18|KILL _ _ WORK 28/54/22|KILL _ _ again -50/-38/0|KILL _ _ can 80/64/-4|KILL _ _ in -34/-60/-3
|KILL _ _ over -40/-37/-9|KILL _ _ then -106/-63/-6|KILL _ and 39/54/30|KILL _ does -52/-5/0|KILL _ email -56/-51/0
|KILL _ for 72/45/-6|KILL _ i 59/28/27|KILL _ in -91/-129/1|KILL _ message -42/-40/0|KILL _ with -73/-56/-11
|KILL everyone 75/44/0|KILL everyone at 56/39/0|KILL final -42/-26/-2|KILL final GAME -42/-26/-2|KILL in -34/-86/-12
|KILL it -108/-77/-22|KILL it . -47/-48/-20|KILL me 48/30/-93|KILL me , 14/17/-27|KILL me SOON 13/62/-13
|KILL me and 64/54/-4|KILL me i 68/61/0|KILL me message -42/-40/0|KILL my 92/109/-10|KILL my GAME 71/87/0
|KILL my KIN 68/79/-9|KILL myself 231/311/-25|KILL myself , -17/51/-1|KILL myself . -181/-73/-6
|KILL myself ANYMORE -146/-105/0|KILL myself SOON 52/37/0|KILL myself after 24/37/-1|KILL myself and -75/-29/-4
|KILL myself in 30/49/0|KILL myself on 53/50/0|KILL myself this 45/20/0|KILL neighbor 46/36/0|KILL neighbor . 46/36/0
|KILL pictures -50/-43/-46|KILL that -50/-63/0|KILL this -93/-58/0|KILL time -85/-74/0|KILL time . -35/-52/0
|KILL to -31/-32/0|KILL up 127/53/70|KILL up SOON -85/-89/0|KILL us 64/89/-11|KILL us . 92/111/0
|KILL yourself 77/81/-12|KILLED -50/-102/-102|KILLED HIMSELF 41/62/-46|KILLED HIMSELF and 39/57/-3|KILLED _ . 67/17/-4
|KILLED _ KIN 68/68/0|KILLED _ _ . 53/24/-8|KILLED _ _ i 42/56/11|KILLED _ and 54/79/-15|KILLED me 38/9/-16
|KILLED me . 44/14/0|KILLED my KIN 68/69/0|KILLED myself 78/61/0|KILLED myself . 108/77/0|KILLED us -34/-35/0
|KIN -29/-42/179|KIN , HE -57/-62/29|KIN . 153/116/-36|KIN . . 47/55/-32|KIN . NEG 28/30/0|KIN . i 72/12/0
|KIN DEATH -96/-62/67|KIN GONE 37/55/-10|KIN GONE . 36/55/-10|KIN HARM -81/-80/15|KIN HARMED -62/-18/35
|KIN HIT me 45/59/-58|KIN KILLED 71/78/-50|KIN KILLED me 35/51/-2|KIN KIN 67/11/-22|KIN KIN i 57/16/-1
|KIN LETTER -42/-65/57|KIN LETTER KILL -94/-59/20|KIN NEG 28/-4/-4|KIN SAY -61/43/2|KIN SAY HE 88/46/6
|KIN SAY i -45/56/-41|KIN SAY me -40/-61/59|KIN SOON , 51/14/0|KIN SOON . -54/-36/2|KIN TAKE -107/-102/15
|KIN TAKE DEATH -36/-25/58|KIN TAKE HIM -4/-2/-42|KIN TAKE MANY -57/-61/31|KIN WANT -48/-30/-1|KIN _ . -67/20/85
|KIN _ BETTER -14/99/-8|KIN _ DEATH -119/-111/99|KIN _ END -35/-76/16|KIN _ HARM -30/-19/46|KIN _ HIM -58/-74/6
|KIN _ HIS 93/36/-120|KIN _ LETTER 55/69/-13|KIN _ MANY -58/-64/30|KIN _ MEANS 93/106/-51|KIN _ PLAN -49/-72/38
|KIN _ TAKE -44/-46/81|KIN _ _ , -26/-65/39|KIN _ _ . 1/-48/28|KIN _ _ BETTER -23/62/-34|KIN _ _ DEATH -76/-53/15
|KIN _ _ DIE -38/-30/92|KIN _ _ HARM -37/-39/74|KIN _ _ HIM 69/72/45|KIN _ _ HIMSELF -49/-38/40|KIN _ _ KILL 74/58/38
|KIN _ _ KIN 6/31/-35|KIN _ _ LETTER 89/52/16|KIN _ _ MANY -54/-119/3|KIN _ _ MEANS 107/73/-13|KIN _ _ SAY -84/-66/22
|KIN _ _ WANT -37/-22/60|KIN _ _ am 51/104/-20|KIN _ _ and -44/-48/-20|KIN _ _ be 50/30/-37|KIN _ _ bed 50/51/-2
|KIN _ _ by 25/54/-7|KIN _ _ felt 25/28/0|KIN _ _ have 44/47/-13|KIN _ _ home 47/41/-5|KIN _ _ i -29/79/-23
|KIN _ _ if -36/-29/31|KIN _ _ is -16/-49/42|KIN _ _ it -50/-51/6|KIN _ _ me 142/103/-70|KIN _ _ of -40/-41/36
|KIN _ _ own -4/-2/-91|KIN _ _ talking -50/-49/23|KIN _ _ when -79/3/10|KIN _ been -109/-108/49|KIN _ breaking 33/22/-4
|KIN _ do -109/-96/60|KIN _ i 42/94/-60|KIN _ in 46/86/-22|KIN _ me 254/221/-51|KIN _ money 19/42/-3|KIN _ my 49/36/-1
|KIN _ next 8/-11/42|KIN _ outside 67/81/-12|KIN _ saying -57/-73/44|KIN _ that -54/0/7|KIN _ to 0/-10/43
|KIN _ touching 36/29/0|KIN _ tried 53/44/-2|KIN _ wanted 41/15/-4|KIN and -17/-43/-18|KIN are 174/78/-47
|KIN are with 65/53/-9|KIN chokes 40/38/-20|KIN chokes me 40/38/-20|KIN deserve -6/58/-6|KIN died and 67/9/-13
|KIN does -45/-32/50|KIN does . -2/-31/58|KIN does NEG -43/0/-8|KIN got -4/56/-21|KIN has -17/-28/-74
|KIN has me 23/36/-6|KIN i 75/30/-4|KIN i do -51/-18/-5|KIN i wanted 41/15/-4|KIN in 110/-6/29|KIN is 76/20/-39
|KIN is DEATH -19/-24/-17|KIN is KILL 20/26/-8|KIN is MEANS 52/40/-7|KIN is NEG 22/-12/-17|KIN is PLAN -59/-45/12
|KIN is been -75/-60/32|KIN is breaking 33/22/-4|KIN is outside 61/67/-54|KIN it 91/45/-10|KIN keeps 11/-28/37
|KIN keeps saying -46/-49/30|KIN out -37/-32/3|KIN threatens -23/-21/59|KIN threatens DEATH -45/-47/60
|KIN tried 52/39/5|KIN wants 3/-1/48|KIN wants to 3/-1/46|KIN would -59/43/-57|KIN would have -12/42/-13
|LAUGH 0/-13/-50|LAUGH . . -127/-126/-28|LAUGH _ . -30/-47/-32|LAUGH _ _ . -50/-46/-34|LAUGH _ am -3/54/0
|LAUGH i am -3/54/0|LETTER 58/20/94|LETTER , 65/92/-9|LETTER . 92/43/39|LETTER . . 160/167/38|LETTER DIE . 39/29/-1
|LETTER HARM -14/101/-42|LETTER KILL 20/57/-11|LETTER KILL me 40/40/-39|LETTER LETTER 107/119/20
|LETTER LETTER . 66/55/-5|LETTER NEG -26/-12/57|LETTER NEG HARM -30/-23/-2|LETTER NEG KILL -28/1/0
|LETTER NEG be -47/-63/23|LETTER NEG come -42/-56/11|LETTER NEG let 52/18/2|LETTER NEG lift -7/62/0
|LETTER NEG see 47/-23/-19|LETTER _ , -12/36/-6|LETTER _ . -37/-6/70|LETTER _ DEAD 31/33/-3|LETTER _ END -8/-76/-25
|LETTER _ HARM -32/-24/-2|LETTER _ KILL -55/-31/29|LETTER _ KIN 43/45/-1|LETTER _ LETTER 59/36/-2|LETTER _ LOW 26/-46/0
|LETTER _ MANY -34/-69/4|LETTER _ NEG 66/-26/0|LETTER _ SOON 51/66/-3|LETTER _ _ , -101/-22/-6|LETTER _ _ . 105/98/-15
|LETTER _ _ BETTER -30/50/0|LETTER _ _ BUT -62/-42/0|LETTER _ _ GONE 43/1/-7|LETTER _ _ KIN 110/92/13
|LETTER _ _ SOON 48/11/-16|LETTER _ _ again -36/33/-5|LETTER _ _ are -83/3/0|LETTER _ _ by 75/55/0
|LETTER _ _ chair 26/-46/0|LETTER _ _ christmas 56/15/0|LETTER _ _ do -35/-58/13|LETTER _ _ here -43/-2/-5
|LETTER _ _ home -41/-42/0|LETTER _ _ in -92/-124/8|LETTER _ _ is 31/44/15|LETTER _ _ it 65/43/-7
|LETTER _ _ myself -78/-58/-1|LETTER _ _ of -70/-91/9|LETTER _ _ on 13/15/-16|LETTER _ _ table 53/41/-1
|LETTER _ _ then 11/25/0|LETTER _ _ you -2/39/0|LETTER _ am 41/11/0|LETTER _ be -67/-36/23|LETTER _ come -42/-56/11
|LETTER _ continue 42/12/-1|LETTER _ everyone 58/29/3|LETTER _ get -25/56/0|LETTER _ go 45/25/-21|LETTER _ it 50/52/3
|LETTER _ kitchen 46/19/-1|LETTER _ let 52/18/2|LETTER _ lift -7/62/0|LETTER _ me 18/-3/-44|LETTER _ my 11/-34/23
|LETTER _ see 40/-26/-20|LETTER _ to 69/-7/-3|LETTER _ us 53/83/-23|LETTER _ way 52/21/-10|LETTER _ what -42/-55/6
|LETTER _ written 67/69/0|LETTER _ you -50/-56/-4|LETTER are 41/46/0|LETTER are written 37/41/0|LETTER be 28/31/-51
|LETTER be DEAD 31/33/-3|LETTER be DEATH -55/-52/-1|LETTER be GONE 22/-25/0|LETTER clean -33/-31/0
|LETTER do it -55/-47/-2|LETTER feel -45/3/0|LETTER get -39/65/-6|LETTER go 86/43/-18|LETTER i am 41/11/0
|LETTER in 69/64/81|LETTER is 99/100/27|LETTER miss 39/-21/19|LETTER notice LOW 26/-46/0|LETTER on 44/17/2
|LETTER on kitchen 46/19/-1|LETTER scream -47/-91/-12|LETTER see 79/42/-1|LETTER send -46/-45/-1
|LETTER send me -41/-42/0|LETTER to continue 42/12/-1|LETTER to my -36/-67/5|LETTER understand 41/64/-6
|LETTER world 35/38/-2|LIVE 103/75/-2|LIVE , 100/99/11|LIVE , SOON -47/16/0|LIVE . 109/100/15|LIVE . . 69/60/15
|LIVE ANYMORE 180/86/-7|LIVE ANYMORE . 132/37/10|LIVE LOW -34/-94/0|LIVE NEG HIM 61/28/-2|LIVE NEG more 69/31/0
|LIVE NIGHT 32/23/-2|LIVE NIGHT . 30/21/-2|LIVE WANT 39/25/-1|LIVE _ . 95/88/30|LIVE _ BETTER -58/-28/0
|LIVE _ HIM 49/35/-15|LIVE _ NEG -5/-84/-1|LIVE _ SOON -16/39/-11|LIVE _ _ , -54/-50/-12|LIVE _ _ . 100/92/7
|LIVE _ _ ANYMORE 14/-32/18|LIVE _ _ END 61/54/0|LIVE _ _ HE 24/26/2|LIVE _ _ KIN -92/-75/-6|LIVE _ _ LETTER 46/12/-1
|LIVE _ _ and 36/30/0|LIVE _ _ do 43/22/0|LIVE _ _ for -64/-83/0|LIVE _ _ it 55/13/0|LIVE _ _ more -32/-52/0
|LIVE _ _ my -19/-11/-9|LIVE _ _ out 52/40/0|LIVE _ _ pain 58/20/0|LIVE _ _ this -27/-36/0|LIVE _ _ world 67/42/0
|LIVE _ another 42/47/0|LIVE _ day 62/27/-1|LIVE _ i 157/113/-8|LIVE _ more 84/71/-1|LIVE _ my -85/-67/-7
|LIVE _ roommates -70/-58/0|LIVE _ that 31/67/0|LIVE _ this 136/33/-2|LIVE _ to -33/-26/0|LIVE _ too 58/21/-1
|LIVE _ week 52/25/-1|LIVE again . 45/45/-2|LIVE and -13/-54/-8|LIVE and i 47/20/-2|LIVE another 86/45/-1
|LIVE another day 65/28/0|LIVE any 48/29/-1|LIVE any ANYMORE 48/29/-1|LIVE for 116/49/-2|LIVE for . 92/31/-1
|LIVE for another 42/46/0|LIVE for this -64/-27/0|LIVE here -67/-65/0|LIVE here ANYMORE -67/-65/0|LIVE hurts 90/36/-1
|LIVE hurts . 54/21/-1|LIVE in -75/-64/-14|LIVE is 101/66/-5|LIVE is NEG -50/-81/0|LIVE my 8/-28/0
|LIVE my BETTER -21/-29/0|LIVE on -65/-48/-3|LIVE past 80/46/0|LIVE past this 64/26/0|LIVE stream -52/-73/0
|LIVE this -73/136/-6|LIVE this . -55/33/-4|LIVE this i 67/32/0|LIVE through 45/11/0|LIVE to -68/-13/0
|LIVE with HIM -43/-30/-13|LIVE with roommates -70/-58/0|LIVE with this 71/15/0|LOW -79/166/-17|LOW , 44/35/-2
|LOW . -4/86/-19|LOW MANY -14/65/-1|LOW _ , -42/-44/-1|LOW _ FRIEND -22/58/-9|LOW _ _ LOW 79/11/-1|LOW _ _ MANY 43/43/0
|LOW _ _ and -74/1/5|LOW _ _ moved -1/52/0|LOW _ _ to -3/34/-14|LOW _ and 38/21/0|LOW _ how -5/33/-2|LOW _ i 0/86/-4
|LOW _ keys -10/-46/0|LOW _ this -35/71/-1|LOW chair 70/11/0|LOW i 35/69/-2|LOW i WANT 44/0/0|LOW in this -10/71/-1
|LOW inside -3/31/0|LOW it -34/59/-20|LOW my 84/8/-24|LOW my keys -10/-46/0|LOW myself -79/5/0|LOW on -31/-40/-1
|LOW since -10/72/-7|LOW since i -5/46/0|LOW sometimes -1/-112/0|MANY -48/-42/6|MANY . 20/-9/-24|MANY . MANY 67/42/-1
|MANY DIE -66/-105/-12|MANY DIE . -32/-37/-12|MANY FRIEND 19/56/0|MANY HIS -34/-55/8|MANY LIVE -45/-22/0
|MANY LIVE . -42/-21/0|MANY NIGHT -60/-64/-8|MANY NIGHT . -30/-44/-5|MANY PILLS 74/66/54|MANY PILLS . 32/11/54
|MANY PILLS it -38/-37/61|MANY PILLS of -38/-40/-4|MANY SOON 5/-60/-18|MANY _ . 28/42/-14|MANY _ HIM 31/23/-17
|MANY _ LETTER 44/35/-22|MANY _ PILLS 58/94/13|MANY _ _ , 77/39/26|MANY _ _ . 33/56/29|MANY _ _ BODY -29/-38/36
|MANY _ _ NEG -3/-24/22|MANY _ _ PILLS 59/48/-15|MANY _ _ SOON 1/94/7|MANY _ _ THINK 109/49/-3|MANY _ _ for 49/35/-1
|MANY _ _ insulin 46/38/0|MANY _ _ men 56/24/0|MANY _ _ of 52/17/59|MANY _ _ one -4/46/0|MANY _ _ to -27/-60/-2
|MANY _ _ was 62/-6/0|MANY _ _ with -18/66/-3|MANY _ are -68/-38/0|MANY _ because -26/-33/65|MANY _ for 21/87/0
|MANY _ in -90/-78/-11|MANY _ it -98/-54/54|MANY _ me 50/47/0|MANY _ of -44/-48/-7|MANY _ to -97/-2/-28
|MANY _ went -16/43/-2|MANY _ why -40/-101/-1|MANY biscuits -32/-69/0|MANY box 68/42/-1|MANY box . 68/79/-1
|MANY day , 58/62/-1|MANY day . -51/-85/-18|MANY days clean 1/47/0|MANY hope -37/74/-3|MANY i 3/-90/14
|MANY i PLAN -63/-26/0|MANY is 51/23/-20|MANY my 117/19/-11|MANY my PILLS 22/89/-6|MANY of 105/54/-43
|MANY of HIM 81/75/-15|MANY of my 44/57/-7|MANY over -47/-17/-1|MANY packet 40/33/-1|MANY time -28/37/23
|MANY time . 16/62/-1|MANY time and -60/4/-1|MANY to -67/15/-1|MANY with -30/-57/-3|MEANS 138/75/91|MEANS . 54/91/-2
|MEANS . . 18/41/-4|MEANS _ . 154/144/-31|MEANS _ HIS -70/-71/25|MEANS _ PLAN 44/23/-1|MEANS _ SAY 24/35/-15
|MEANS _ _ . 149/144/5|MEANS _ _ KIN -98/-84/58|MEANS _ _ MEANS -37/-41/-3|MEANS _ _ am 44/47/-17
|MEANS _ _ and 104/86/7|MEANS _ _ got 55/41/-1|MEANS _ _ hand 40/44/-9|MEANS _ _ phone 48/58/4|MEANS _ _ seat 81/71/-1
|MEANS _ _ to 98/11/24|MEANS _ and 57/34/-16|MEANS _ i 80/64/2|MEANS _ my 66/87/52|MEANS _ passenger 81/71/-1
|MEANS and 71/41/69|MEANS and SAY 24/39/-18|MEANS and my 34/46/-1|MEANS at 45/45/-2|MEANS at my 41/38/0
|MEANS dey 45/61/-1|MEANS dey my 45/61/-1|MEANS in 27/27/65|MEANS is 155/88/-21|MEANS marks -19/-21/54
|MEANS on 132/92/-1|MEANS on passenger 81/71/-1|MEANS out 45/58/-30|MEANS to HIS -65/-64/17|MEANS up . 77/59/-1
|NEG 1/160/-24|NEG , -41/24/-32|NEG . . -85/-40/-5|NEG . SOON 42/3/0|NEG ANYMORE -57/-44/-3|NEG ANYMORE . -67/3/0
|NEG ANYMORE THINK -60/0/0|NEG BUT 31/108/-4|NEG DEAD -14/-60/0|NEG DEATH -194/-166/6|NEG DEATH . -63/-90/-2
|NEG DEATH THINK -26/-39/0|NEG DIE -120/-152/-3|NEG DIE , -18/-53/0|NEG DIE . -28/-64/-3|NEG END . 34/46/-5
|NEG END it -42/0/0|NEG END my -61/1/0|NEG END of -25/-98/0|NEG FEAR 45/13/-1|NEG FRIEND -18/62/-1|NEG GAME 56/61/0
|NEG GONE 60/42/-17|NEG HARM -33/-149/-9|NEG HARM , -8/-50/0|NEG HARM . -3/-48/-2|NEG HARM ended 57/16/-2
|NEG HARM myself -87/-114/0|NEG HARMED -35/-49/0|NEG HARMED . -10/-37/0|NEG HIM 97/60/-2|NEG HIM and 82/7/0
|NEG KILL -71/-62/-1|NEG LETTER -51/6/11|NEG LETTER . -81/-14/-2|NEG LETTER miss 43/-15/19|NEG LIVE 46/20/12
|NEG LIVE , 12/-54/-1|NEG LIVE ANYMORE 65/32/-3|NEG LIVE NEG -58/-72/-2|NEG LIVE with 44/-9/18|NEG NEG 160/64/-6
|NEG NEG THINK 96/35/-2|NEG NEG WANT 60/3/-1|NEG ONPURPOSE -49/-1/0|NEG PLAN -19/12/-2|NEG PLAN to -23/72/-13
|NEG POINT -42/-35/24|NEG POINT NEG 44/3/-3|NEG POINT for -80/-32/13|NEG SAY 94/99/39|NEG SAY i 27/43/-4
|NEG SOURCE -14/-53/34|NEG TAKE -71/-61/-11|NEG THINK -61/-71/12|NEG THINK PLAN -69/-77/-8|NEG THINK head 3/-46/0
|NEG THINK i 111/55/-4|NEG THINK of -75/-63/-2|NEG TIRED 45/-3/0|NEG WAKE 39/32/4|NEG WAKE up 48/-12/4
|NEG WANT 12/-23/34|NEG WANT KIN -42/-79/0|NEG WANT LIVE 61/31/0|NEG WANT anyone -60/-70/0|NEG WANT me -11/23/-8
|NEG WANT this -44/-15/0|NEG WANT to -78/56/28|NEG _ , -79/-49/2|NEG _ ANYMORE 10/30/-11|NEG _ BUT 60/66/13
|NEG _ DEATH -158/-125/-4|NEG _ FOOD -32/-63/0|NEG _ HIM -4/-12/48|NEG _ HIS -41/-73/-7|NEG _ LAUGH -19/-76/0
|NEG _ LETTER -65/-128/-3|NEG _ LIVE 117/97/41|NEG _ NEG 75/-51/-9|NEG _ PAST 78/26/17|NEG _ THINK 20/-35/5
|NEG _ TIRED -7/-59/-3|NEG _ WAKE 97/27/-1|NEG _ WANT -43/-57/-8|NEG _ _ . 41/101/29|NEG _ _ DIE -197/-131/19
|NEG _ _ END -189/92/-7|NEG _ _ GAME 42/65/0|NEG _ _ GONE 133/68/-20|NEG _ _ HARM -197/-164/13|NEG _ _ JUMP -113/4/-9
|NEG _ _ KILL -253/-323/-1|NEG _ _ LETTER 41/-38/-5|NEG _ _ LIVE 208/173/24|NEG _ _ LOW -58/9/-1
|NEG _ _ MEANS -14/-104/-4|NEG _ _ PLAN -19/50/2|NEG _ _ SOON -82/-123/5|NEG _ _ TAKE -149/49/38
|NEG _ _ THINK -62/-118/0|NEG _ _ WANT -106/45/-7|NEG _ _ again 43/32/-4|NEG _ _ another 54/16/0
|NEG _ _ anything 63/90/-1|NEG _ _ are 56/38/-3|NEG _ _ as -3/61/0|NEG _ _ at 42/31/-7|NEG _ _ be 88/16/-2
|NEG _ _ being 52/66/-2|NEG _ _ birthday 47/16/-2|NEG _ _ can 39/22/-4|NEG _ _ car -44/-84/0|NEG _ _ commit -81/3/0
|NEG _ _ continue 32/-3/-1|NEG _ _ day -16/56/-1|NEG _ _ did 86/36/-2|NEG _ _ drive -92/-71/0|NEG _ _ except 34/4/0
|NEG _ _ for 77/135/16|NEG _ _ from 124/85/-38|NEG _ _ go 70/45/-15|NEG _ _ here 2/-71/-1|NEG _ _ i 42/71/-96
|NEG _ _ it -2/70/0|NEG _ _ keep 56/56/-1|NEG _ _ matters -42/12/-1|NEG _ _ me -17/49/-38|NEG _ _ more 57/35/-1
|NEG _ _ my 22/-36/89|NEG _ _ next -60/-97/0|NEG _ _ on -12/-68/-3|NEG _ _ one 49/34/0|NEG _ _ only 62/5/-1
|NEG _ _ or -9/80/0|NEG _ _ please -53/-90/0|NEG _ _ ring -3/64/0|NEG _ _ safe 38/48/0|NEG _ _ see 118/36/-1
|NEG _ _ sorry -32/-50/0|NEG _ _ than 1/-82/0|NEG _ _ that 91/24/-1|NEG _ _ time 87/52/-7|NEG _ _ try 37/33/0
|NEG _ _ up -40/-42/-1|NEG _ _ was 53/14/18|NEG _ _ weeks -3/61/0|NEG _ _ when 58/12/-1|NEG _ _ with 29/23/-1
|NEG _ _ would 59/76/-2|NEG _ _ year 50/4/1|NEG _ _ yet 107/41/-1|NEG _ _ you -16/-47/-3|NEG _ after 33/50/-8
|NEG _ again 16/14/0|NEG _ am -29/9/0|NEG _ another 55/96/-2|NEG _ anything -29/111/4|NEG _ at -77/-74/43
|NEG _ before -67/-62/-1|NEG _ change 30/39/-1|NEG _ christmas 31/32/-2|NEG _ danger -72/14/0|NEG _ do 21/-5/-6
|NEG _ ended 57/16/-2|NEG _ fed -52/0/0|NEG _ from 44/38/0|NEG _ head 3/-46/0|NEG _ i -52/-2/-20|NEG _ if -63/68/5
|NEG _ it 39/81/5|NEG _ laugh -8/-46/0|NEG _ left -78/-9/-1|NEG _ life 34/11/-1|NEG _ me -110/-38/9|NEG _ miss 3/-49/19
|NEG _ more -15/-26/-2|NEG _ myself -19/-61/-5|NEG _ of -144/-95/-3|NEG _ off -58/-93/-2|NEG _ on -63/-104/-5
|NEG _ only 64/22/-1|NEG _ out 25/69/-8|NEG _ passes 62/36/-1|NEG _ safe 87/52/0|NEG _ see 58/-24/0
|NEG _ since -83/41/13|NEG _ through 58/57/-1|NEG _ to -70/-87/-13|NEG _ up 130/13/12|NEG _ when 63/19/-1
|NEG _ while -18/-25/-3|NEG _ would -92/-51/0|NEG _ you 168/38/-1|NEG act 80/15/0|NEG act on 90/21/0|NEG again 76/-22/0
|NEG again . 81/-3/0|NEG answer -59/13/-1|NEG as -74/1/0|NEG as BUT -48/0/0|NEG bad -18/-56/-1|NEG be PAST 59/26/-1
|NEG bear -25/45/-1|NEG bear to 63/18/0|NEG believes 0/-47/0|NEG believes me 3/-49/0|NEG bother 41/-12/0
|NEG came -5/80/-1|NEG can 28/-27/-3|NEG can END 15/-53/0|NEG colour -7/49/0|NEG cope -62/21/-2|NEG danger -50/-48/0
|NEG danger to -44/-33/0|NEG day 135/46/-3|NEG day passes 62/36/-1|NEG deserve 14/69/-1|NEG died -16/-97/0
|NEG died . -10/-60/0|NEG do 71/-18/-6|NEG do NEG 24/1/0|NEG do another 50/12/0|NEG do it 98/35/-1|NEG eaten 63/13/1
|NEG eating 38/55/5|NEG eating since 11/52/0|NEG existed -23/10/0|NEG face -53/22/-3|NEG face another -65/10/0
|NEG fall -75/-52/-1|NEG far 65/0/0|NEG feel -9/-27/-3|NEG feel LIVE 102/59/-1|NEG feel safe 66/29/0
|NEG feel to -3/-62/0|NEG find -61/-69/0|NEG find my -25/-51/0|NEG fix -12/-35/-1|NEG for 68/11/4|NEG for me -74/-83/0
|NEG forgive -42/29/-1|NEG forgive myself -42/29/-1|NEG get -24/-63/3|NEG get out 65/41/-14|NEG go 2/67/-9
|NEG go on -69/-7/2|NEG has 43/19/-9|NEG have -53/-30/-23|NEG having -49/-13/0|NEG here -40/-19/-22|NEG hope -111/34/-2
|NEG i -89/-50/-7|NEG i WANT -144/5/0|NEG i do 95/5/-2|NEG in . 30/52/-12|NEG in danger -72/14/0|NEG is 85/-11/-3
|NEG is in -33/-76/0|NEG it 86/21/10|NEG joke 76/30/7|NEG joking 90/72/15|NEG joy -14/64/-1|NEG keep myself 2/-77/0
|NEG know 52/37/-16|NEG know how -68/24/1|NEG know i 31/-6/-3|NEG know me -56/0/0|NEG knows 52/5/-1|NEG laugh -5/82/0
|NEG let 117/32/2|NEG let me 82/37/2|NEG lift -27/65/-1|NEG light -17/103/-2|NEG light at -5/55/0
|NEG loneliness -6/-51/0|NEG loneliness . -6/-51/0|NEG manage 51/12/0|NEG matter 6/48/3|NEG matters . -7/36/-2
|NEG me -106/-31/41|NEG me , -60/-32/14|NEG me . -65/7/-2|NEG means -53/2/0|NEG money 89/28/-13|NEG money . 73/38/-12
|NEG more 74/-44/-3|NEG much -42/-105/0|NEG needed -46/-22/0|NEG needs -26/49/0|NEG option -88/4/-4|NEG phase 1/-33/0
|NEG phase . -20/-35/0|NEG place -85/19/0|NEG promise 127/67/-1|NEG promise i 32/0/0|NEG recognise -2/60/0
|NEG safe 122/92/9|NEG safe . 48/21/0|NEG save 45/21/0|NEG save me 51/18/0|NEG saying -66/-5/0|NEG saying i -49/1/0
|NEG see -73/90/-24|NEG see christmas 56/15/0|NEG see one -3/-47/0|NEG sleep -24/-45/14|NEG sleep . -25/-70/0
|NEG stopped 57/6/0|NEG tell 62/15/-27|NEG tell me 22/-46/-4|NEG tell my 74/65/-8|NEG that -132/-64/3
|NEG that i -126/-84/3|NEG to -56/8/51|NEG to WAKE 83/23/-1|NEG to see 7/-36/0|NEG trust 51/9/-2
|NEG trust myself 52/16/-1|NEG understands -24/39/-1|NEG visits -63/-40/0|NEG wait . 60/25/-2|NEG wait for -63/-44/-2
|NEG wanted 100/51/0|NEG wanted to 100/51/0|NEG wants me -17/46/-1|NEG way -146/28/-3|NEG way out -71/20/-3
|NEG worry PLAN 95/42/-1|NEG worry i -32/-61/0|NEG worth 30/-1/8|NEG worth LIVE -72/-31/9|NEG worth it 81/3/0
|NEG would -70/10/-8|NEG you -44/-62/0|NIGHT 84/38/17|NIGHT , i 56/50/-12|NIGHT . 72/81/33|NIGHT . had 46/53/0
|NIGHT _ . 23/28/30|NIGHT _ _ . 31/10/51|NIGHT _ _ MEANS 33/8/-8|NIGHT _ _ PLAN -46/-28/-2|NIGHT _ _ do -34/15/9
|NIGHT _ _ is -77/-50/13|NIGHT _ _ my 58/45/-1|NIGHT _ had 49/57/-8|NIGHT _ i 50/61/-23|NIGHT _ my -47/-28/-16
|NIGHT i 29/17/-5|NIGHT i am -49/-34/-1|NIGHT in -24/-55/25|NIGHT that i -34/1/0|ONPURPOSE 112/114/-4
|ONPURPOSE . 22/44/-3|ONPURPOSE . . 17/41/-3|ONPURPOSE _ . 21/56/-3|ONPURPOSE _ _ . 67/94/-3|PAST -57/-26/-12
|PAST , i 0/-42/10|PAST . 34/49/-29|PAST . i 80/7/0|PAST NIGHT in -17/-33/-4|PAST PAST -155/-11/-20
|PAST PAST and -46/-41/0|PAST SOURCE 28/15/48|PAST SOURCE . 62/65/-1|PAST _ . 83/87/-2|PAST _ GONE -21/-40/-1
|PAST _ HIT -102/-40/0|PAST _ LIVE 25/36/-9|PAST _ NIGHT 36/20/-1|PAST _ TIRED 33/26/-1|PAST _ WANT -74/54/3
|PAST _ _ " 33/50/1|PAST _ _ , 42/77/3|PAST _ _ DEATH -40/28/-4|PAST _ _ HARM -40/-50/-10|PAST _ _ LETTER 37/-28/65
|PAST _ _ WANT -62/9/0|PAST _ _ after 89/87/0|PAST _ _ earth 28/56/-4|PAST _ _ in -47/-58/-5|PAST _ _ it 72/27/-1
|PAST _ _ me -68/-60/0|PAST _ _ to -92/82/-5|PAST _ _ tried -103/1/0|PAST _ are 51/13/-2|PAST _ at -53/-50/-2
|PAST _ earth 38/34/-3|PAST _ i -108/-51/-15|PAST _ in -97/-36/-14|PAST _ it 19/52/-5|PAST _ of -28/-66/-1
|PAST _ tell 46/9/0|PAST _ tried -33/0/0|PAST _ was 90/16/32|PAST from 59/37/-41|PAST i tried -33/0/0
|PAST in -61/-53/-3|PAST it 52/29/-1|PAST message 50/29/33|PAST of 0/61/-1|PAST summer -97/-73/0|PAST sunset 68/58/0
|PAST then -71/1/0|PAST thing -2/76/31|PAST thing i -45/14/-1|PAST time 65/63/-3|PAST to -90/-37/-1
|PAST to HIT -63/-16/0|PAST to WANT -56/54/3|PILLS 153/82/74|PILLS . 10/55/29|PILLS . . 31/5/22|PILLS _ . 149/178/-2
|PILLS _ DIE 16/44/-24|PILLS _ KILL 63/84/0|PILLS _ SOON -40/-9/-3|PILLS _ _ , 89/86/4|PILLS _ _ . 71/32/29
|PILLS _ _ SOON -39/-25/-1|PILLS _ _ and -80/-81/3|PILLS _ _ hand 36/41/-1|PILLS _ _ on 40/47/-2|PILLS _ _ up 59/63/-1
|PILLS _ for -32/-54/-3|PILLS _ i 62/33/59|PILLS _ in -58/-45/37|PILLS _ lined 37/46/0|PILLS _ me -65/-85/-1
|PILLS _ up 52/43/17|PILLS and . 44/33/-1|PILLS are 65/56/0|PILLS are lined 37/46/0|PILLS for -52/-46/-16
|PILLS for my -78/-57/-1|PILLS i 23/36/-5|PILLS in 127/90/-14|PILLS in my 38/43/-1|PILLS it -38/-37/61
|PILLS lined 52/43/17|PILLS lined up 52/43/17|PILLS make -62/-48/0|PILLS make me -62/-48/0|PILLS of -1/-13/-6
|PILLS on 55/55/-32|PILLS on my 56/53/-1|PILLS out 75/88/-1|PLAN , -21/-41/19|PLAN , i -27/-16/0|PLAN . 122/105/-17
|PLAN . . 29/81/-17|PLAN DEATH . -111/-61/51|PLAN DEATH in 39/35/1|PLAN DIE 69/19/24|PLAN HIM -58/-39/19
|PLAN JUMP -51/-11/69|PLAN KILL my -23/-22/-1|PLAN KIN -58/-38/25|PLAN NEG -104/8/26|PLAN NEG to -9/38/0
|PLAN PAST . -29/-58/1|PLAN SOON -46/-12/0|PLAN _ , -47/-62/45|PLAN _ . 77/70/37|PLAN _ ANYMORE 20/66/-5
|PLAN _ DEATH 37/54/-12|PLAN _ END -47/-39/4|PLAN _ HARM 18/48/3|PLAN _ HIM 52/49/-1|PLAN _ JUMP 44/39/11
|PLAN _ LIVE 52/14/-2|PLAN _ SOON 71/92/-3|PLAN _ TAKE 7/71/-2|PLAN _ _ DEAD -83/15/4|PLAN _ _ DEATH 108/88/-18
|PLAN _ _ HE 49/36/-16|PLAN _ _ HIM 66/69/6|PLAN _ _ KIN 61/65/-8|PLAN _ _ LIVE 129/32/-2|PLAN _ _ NEG -10/-74/-1
|PLAN _ _ PAST 32/56/-10|PLAN _ _ after -42/-90/0|PLAN _ _ again -58/43/0|PLAN _ _ am -56/-7/0|PLAN _ _ car 55/68/-2
|PLAN _ _ here 36/9/3|PLAN _ _ if -44/-53/-3|PLAN _ _ in -117/-100/-21|PLAN _ _ into 32/19/-1|PLAN _ _ is -74/-59/-2
|PLAN _ _ it 59/33/-2|PLAN _ _ know 58/21/0|PLAN _ _ me 14/-11/-37|PLAN _ _ new 57/9/0|PLAN _ _ on 84/67/0
|PLAN _ _ something -1/-10/33|PLAN _ _ this -79/-24/18|PLAN _ _ up -53/-30/0|PLAN _ _ us 56/52/-5
|PLAN _ _ when -48/-72/-3|PLAN _ at -37/-43/-2|PLAN _ batter 49/61/-4|PLAN _ be 35/50/0|PLAN _ being 24/-8/23
|PLAN _ change -12/67/-1|PLAN _ lot -93/-2/20|PLAN _ minutes 67/69/-10|PLAN _ myself -76/16/-2|PLAN _ off 54/68/-3
|PLAN _ see 42/-12/0|PLAN _ top -65/-44/0|PLAN _ who -18/-4/-58|PLAN and 57/54/4|PLAN driving 71/82/-7
|PLAN for 95/107/-5|PLAN how to 53/25/-9|PLAN is to 90/77/-15|PLAN it 9/-24/-28|PLAN it . 137/39/-17|PLAN me 23/72/-15
|PLAN on 61/103/-7|PLAN on HIGH -49/-34/0|PLAN on being 98/32/-2|PLAN there 79/52/0|PLAN to . 49/42/0
|PLAN to DEATH 25/51/0|PLAN to HARM 22/49/3|PLAN to LIVE 49/13/-2|PLAN to TAKE 53/68/-1|PLAN to batter 49/61/-4
|PLAN to be 35/50/0|PLAN to change -12/67/-1|PLAN to do 11/63/25|PLAN to see 42/-12/0|PLAN to top -74/-54/0
|PLAN walking -46/-70/0|POINT 44/91/-6|POINT . 47/66/-2|POINT _ HIM -84/-35/13|POINT _ LIVE 54/-43/19
|POINT _ NEG 78/38/-1|POINT _ _ LIVE 151/32/-2|POINT _ _ NEG 38/9/0|POINT _ _ PLAN -24/2/0|POINT _ _ here 45/21/0
|POINT _ _ in -41/-59/0|POINT _ be 58/3/-1|POINT _ ironing -2/-39/0|POINT _ this -5/-116/-1|POINT _ trying -6/35/-1
|POINT for HIM -67/-39/13|POINT it 95/42/-4|POINT of LIVE 40/3/-1|POINT of this -4/-117/0|POINT other -16/-66/-2
|POINT to -49/76/18|POINT to LIVE 0/-32/21|POINT to be 45/-9/-1|SAY -88/-138/136|SAY , -50/37/-19|SAY HE -152/-158/108
|SAY HE LETTER 60/73/-53|SAY HE do -41/-10/12|SAY HE does -38/-18/14|SAY HE is -37/-29/19|SAY LETTER KILL 52/31/0
|SAY NEG 75/40/-40|SAY _ , -4/-28/-69|SAY _ HE -101/-75/68|SAY _ KILL 58/32/0|SAY _ LETTER 53/95/-68
|SAY _ NEG -69/-70/35|SAY _ WANT -89/-54/66|SAY _ _ DEATH -52/-43/-9|SAY _ _ END 17/62/-2|SAY _ _ KILL 37/92/-14
|SAY _ _ MEANS -39/-59/19|SAY _ _ NEG 80/-86/72|SAY _ _ NIGHT -82/-78/17|SAY _ _ PLAN -66/21/-6|SAY _ _ and 45/72/-22
|SAY _ _ for 10/61/-19|SAY _ _ go 67/23/-2|SAY _ _ had -24/-50/12|SAY _ _ has -25/-21/47|SAY _ _ i 62/141/-32
|SAY _ _ me 42/-1/-13|SAY _ _ throw 38/41/-13|SAY _ _ to -106/-45/51|SAY _ _ was 69/19/-6|SAY _ and -54/65/-58
|SAY _ did 71/21/-2|SAY _ does -38/-18/14|SAY _ i -44/31/-54|SAY _ is -37/-46/82|SAY _ of 42/19/-55
|SAY _ time 32/27/-13|SAY _ wanted -52/-9/0|SAY _ would 78/-2/37|SAY bye 46/11/-1|SAY do NEG -69/-88/34|SAY how 3/34/56
|SAY i WANT -74/-24/67|SAY i did 71/15/-2|SAY i wanted -52/-9/0|SAY i would 65/25/0|SAY if -45/-63/-21
|SAY if i -46/-63/-7|SAY it 31/87/1|SAY it , -26/-40/0|SAY it is 68/61/9|SAY me -156/-193/159|SAY me HE -108/-79/74
|SAY my 34/97/-32|SAY next time 32/27/-13|SOON 41/-6/-102|SOON , -117/-89/-53|SOON , BUT -17/69/0|SOON , NEG 37/56/0
|SOON , SOON 27/43/0|SOON , is 10/29/0|SOON . 43/30/4|SOON . . 68/27/17|SOON . NEG -30/-58/0|SOON BUT -55/-88/-2
|SOON HE 43/17/36|SOON NEG 9/58/0|SOON NIGHT 57/31/-1|SOON NIGHT . 47/55/-2|SOON PLAN -66/-52/0|SOON PLAN is -39/-19/0
|SOON SOON 99/92/0|SOON SOON . 89/85/0|SOON _ BUT -24/70/0|SOON _ DIE 19/28/0|SOON _ HE 34/38/-30|SOON _ KIN -53/-77/3
|SOON _ MANY -28/-4/0|SOON _ NEG 58/38/-1|SOON _ NIGHT 48/34/3|SOON _ SOON 42/65/0|SOON _ TAKE -46/-59/0
|SOON _ THINK -37/-5/-1|SOON _ WANT 59/0/-10|SOON _ _ , -110/-102/-6|SOON _ _ . -17/51/30|SOON _ _ END 59/46/0
|SOON _ _ HE 64/75/-21|SOON _ _ LETTER 18/28/-15|SOON _ _ NIGHT -56/-53/0|SOON _ _ PAST 41/30/-3
|SOON _ _ PLAN -49/-82/0|SOON _ _ at -52/-54/0|SOON _ _ be -55/-29/0|SOON _ _ because -29/-74/0|SOON _ _ loud 30/38/0
|SOON _ _ more -68/-66/0|SOON _ _ my 39/55/-3|SOON _ _ sleepy -52/-26/0|SOON _ _ to 88/32/-6|SOON _ day 34/-5/0
|SOON _ is 45/27/-15|SOON _ it 14/68/-8|SOON _ kind 38/59/-2|SOON _ my 42/76/-4|SOON _ that -54/-25/-7
|SOON _ wind 30/38/0|SOON and 103/84/-53|SOON and it 40/34/-5|SOON does 56/24/0|SOON i WANT 101/50/-1
|SOON i do -58/-13/0|SOON in -30/-62/46|SOON is NIGHT 55/49/3|SOON is my 43/34/-3|SOON it is 77/12/-8
|SOON on -11/-42/-1|SOON that 46/-10/0|SOURCE -186/-158/-84|SOURCE , 60/13/-5|SOURCE , i 75/26/-1|SOURCE . 52/3/2
|SOURCE PLAN -55/-9/-1|SOURCE SOON 49/36/0|SOURCE _ . 12/-47/0|SOURCE _ MANY 58/56/0|SOURCE _ SOURCE -101/0/0
|SOURCE _ _ MANY -34/-43/-1|SOURCE _ _ NEG -42/-68/0|SOURCE _ _ my -31/-77/-1|SOURCE _ _ to -56/-26/-9
|SOURCE go -49/-2/0|SOURCE go i -48/0/0|SOURCE in -57/-18/-6|TAKE 56/7/6|TAKE , 69/58/11|TAKE . 1/33/9
|TAKE DEATH -26/15/56|TAKE DEATH . -39/-40/29|TAKE HIM 128/107/-64|TAKE HIM . 88/85/-5|TAKE HIM MANY 73/45/3
|TAKE HIM PILLS -12/-8/-62|TAKE MANY 116/131/26|TAKE MANY PILLS 31/33/24|TAKE MANY my -39/65/-6
|TAKE MANY packet 40/33/-1|TAKE MEANS -24/-6/71|TAKE PILLS for -36/-32/0|TAKE _ , 73/65/5|TAKE _ . 38/-10/41
|TAKE _ MANY 137/91/13|TAKE _ PILLS -93/-111/-23|TAKE _ _ , 42/56/15|TAKE _ _ . 88/144/-27|TAKE _ _ HARM -45/-26/-1
|TAKE _ _ WORK 51/86/-1|TAKE _ _ and -80/-5/19|TAKE _ _ floor 68/39/0|TAKE _ _ i 114/92/18|TAKE _ _ my -77/-8/24
|TAKE _ _ of -38/33/-8|TAKE _ _ out -41/-37/0|TAKE _ _ that 7/52/0|TAKE _ _ this -67/-35/-1|TAKE _ and -34/4/62
|TAKE _ at -34/-10/-1|TAKE _ for -144/-121/-9|TAKE _ keys 32/53/-12|TAKE _ life 34/12/-4|TAKE _ much 48/18/0
|TAKE _ my 0/88/-6|TAKE _ off -102/-89/21|TAKE _ packet 52/46/-1|TAKE _ passport 36/46/0|TAKE and -46/-24/-3
|TAKE bus -50/-35/0|TAKE every 67/40/-1|TAKE every tablet 48/27/0|TAKE fistful 40/33/0|TAKE full 65/65/0
|TAKE it -59/-45/-7|TAKE lot 122/90/-6|TAKE lot . 50/41/-5|TAKE me -27/-58/-1|TAKE my -67/-39/-19
|TAKE my PILLS -46/-61/24|TAKE my life 53/14/-3|TAKE my passport 36/46/0|TAKE one -76/-78/-3|TAKE our 27/60/-3
|TAKE some 35/28/0|TAKE some PILLS 35/28/0|TAKE to -67/-120/-7|TAKE too much 48/18/0|TAKE two -62/-52/-2
|TAKE two PILLS -62/-52/-2|THINK 59/71/20|THINK , 54/60/-1|THINK HE -55/-70/8|THINK PLAN 91/117/-49
|THINK PLAN DIE 60/29/8|THINK PLAN HARM 35/24/-6|THINK PLAN KILL 19/64/-2|THINK PLAN walking -46/-70/0
|THINK SOON -32/-50/-3|THINK SOON . -21/-27/0|THINK _ DEATH 69/116/-55|THINK _ FOOD -30/-59/0|THINK _ HARM 62/62/-15
|THINK _ HIGH -36/-54/-1|THINK _ HIM -41/-58/8|THINK _ KILL 73/66/-5|THINK _ KIN -74/-43/36|THINK _ LOW 3/-46/0
|THINK _ NEG -87/4/-2|THINK _ WANT -97/-34/0|THINK _ _ BUT -52/7/0|THINK _ _ DEATH -102/-38/-16|THINK _ _ KIN 43/49/25
|THINK _ _ LIVE 57/15/-1|THINK _ _ MANY 91/28/-3|THINK _ _ NEG 110/-30/-7|THINK _ _ PLAN -37/-68/16
|THINK _ _ are -48/-11/0|THINK _ _ got 20/71/-21|THINK _ _ in 57/70/17|THINK _ _ is -78/-84/22|THINK _ _ it 14/-10/2
|THINK _ _ keep -15/-48/0|THINK _ _ left -59/-48/0|THINK _ _ lot -90/2/0|THINK _ _ off 21/47/-9
|THINK _ _ ruined -16/39/0|THINK _ _ to -49/27/-7|THINK _ am -64/-22/-15|THINK _ walking -46/-70/0
|THINK _ week -21/-40/0|THINK _ would -65/46/-2|THINK are 56/62/-3|THINK head 3/-46/0|THINK head LOW 3/-46/0
|THINK i LETTER 65/21/-5|THINK i WANT -97/16/0|THINK i am -64/-22/-15|THINK in -63/-70/-1|THINK it -113/-87/31
|THINK my -65/-2/50|THINK my KIN -43/-4/10|THINK of 75/24/-29|THINK of DEATH -3/42/-17|THINK of HIM -25/-48/-5
|THINK of KILL 50/0/-3|THINK this -37/-43/0|THINK this week -24/-42/0|THINK to 84/27/-9|TIRED -50/-47/-46
|TIRED . -65/-116/18|TIRED LIVE . 54/44/0|TIRED _ LIVE 81/14/-3|TIRED _ _ , 70/47/-15|TIRED _ _ . 6/114/7
|TIRED _ _ i 33/40/0|TIRED _ _ life 19/36/0|TIRED _ _ this -35/6/0|TIRED _ _ with -5/-53/-2|TIRED _ being -20/-56/-9
|TIRED _ everything -11/88/-1|TIRED _ life 28/79/-4|TIRED _ pretending -5/64/0|TIRED by -35/8/0|TIRED it 57/86/-13
|TIRED of -28/105/-11|TIRED of LIVE 32/-72/-2|TIRED of being -30/-57/-6|TIRED of pretending -5/64/0
|TIRED with -34/-52/-5|TIRED with LIVE 32/45/0|TIRED with everything -2/45/0|TIRED with life 32/54/-3|VOICE 98/75/36
|VOICE _ _ me 50/15/0|WAKE 28/41/-11|WAKE _ . 71/95/-24|WAKE _ SOON 108/88/0|WAKE _ _ . 143/103/-27
|WAKE _ _ anaesthetic -45/-48/0|WAKE _ _ my 37/43/0|WAKE _ after -45/-48/0|WAKE _ again 66/37/-1|WAKE _ early -47/-49/0
|WAKE up 71/37/-1|WAKE up . 109/114/-23|WAKE up SOON 108/88/0|WAKE up after -45/-48/0|WAKE up again 66/37/-1
|WAKE up early -47/-49/0|WANT 47/68/10|WANT , -19/-33/-1|WANT . 66/36/21|WANT . . -41/29/33|WANT BETTER -45/-44/0
|WANT DEAD 63/72/0|WANT DEATH . 51/37/-2|WANT DIE 21/53/1|WANT FOOD -20/-55/0|WANT FOOD . -20/-55/0
|WANT HE to -72/-52/17|WANT HIM -9/-57/16|WANT HIM , -17/-50/0|WANT KIN -42/-79/0|WANT LETTER -56/-44/0
|WANT LIVE 63/30/0|WANT LIVE again 33/14/0|WANT NEG 59/-24/-1|WANT _ . -40/-60/4|WANT _ DEAD 42/52/16
|WANT _ DEATH 60/86/-7|WANT _ END -53/-27/37|WANT _ GONE -72/35/-1|WANT _ HARM 21/29/5|WANT _ HE 73/15/-11
|WANT _ LIVE -16/-122/5|WANT _ MANY -54/17/-1|WANT _ WAKE 18/-49/-1|WANT _ _ , -58/-43/28|WANT _ _ . 133/132/-23
|WANT _ _ ANYMORE 92/40/2|WANT _ _ BURDEN -35/-38/0|WANT _ _ DEAD 108/123/-12|WANT _ _ DEATH 40/53/-5
|WANT _ _ DIE 107/-39/4|WANT _ _ END -29/55/-1|WANT _ _ HARM -27/20/-1|WANT _ _ HIS -11/-19/55|WANT _ _ KIN -16/-66/-6
|WANT _ _ LIVE 68/27/-6|WANT _ _ LOW -49/-67/0|WANT _ _ MANY -5/-45/-2|WANT _ _ NEG -6/-1/-4|WANT _ _ WAKE 53/20/-3
|WANT _ _ again 12/-17/-1|WANT _ _ and 32/13/-2|WANT _ _ another 7/52/0|WANT _ _ any 33/21/0|WANT _ _ anyone 69/0/-2
|WANT _ _ away -74/46/0|WANT _ _ bad 75/77/0|WANT _ _ bus 44/41/0|WANT _ _ cat -24/-51/0|WANT _ _ died 55/19/0
|WANT _ _ does 71/17/-11|WANT _ _ either 47/28/0|WANT _ _ for -14/61/-1|WANT _ _ forever -127/4/0
|WANT _ _ here -27/-50/-1|WANT _ _ home -50/-25/0|WANT _ _ i 76/8/12|WANT _ _ inside 35/-13/0|WANT _ _ into -47/-75/-1
|WANT _ _ is 21/57/-1|WANT _ _ it 24/69/7|WANT _ _ me 25/57/0|WANT _ _ more 37/31/5|WANT _ _ of -60/-37/0
|WANT _ _ on 42/-36/-17|WANT _ _ please 47/59/-1|WANT _ _ saved 81/6/0|WANT _ _ sleep -10/-84/0
|WANT _ _ taller -20/-34/0|WANT _ _ this -15/-46/-2|WANT _ _ up 74/62/-1|WANT _ _ with -88/-94/-2|WANT _ again 89/79/0
|WANT _ catch 44/41/0|WANT _ continue 27/-6/0|WANT _ could -83/50/-2|WANT _ crash 58/29/0|WANT _ do 9/42/-2
|WANT _ drive 57/48/-1|WANT _ give -41/36/0|WANT _ go -41/-51/-12|WANT _ had 53/62/-1|WANT _ it 49/72/-6
|WANT _ keep -51/-76/0|WANT _ life 83/32/-1|WANT _ make 29/11/0|WANT _ me -39/-34/-4|WANT _ my 83/42/-2
|WANT _ off -34/13/0|WANT _ run -37/22/-1|WANT _ see 106/44/-1|WANT _ sorry 50/65/0|WANT _ tell -21/-53/0
|WANT anyone -60/-70/0|WANT anyone to -72/-74/0|WANT break -27/-56/0|WANT break . -13/-56/0|WANT do -62/-59/-4
|WANT except 32/4/0|WANT except to 32/4/0|WANT go -64/-54/0|WANT ground -41/-19/0|WANT ground would -41/-19/0
|WANT help 35/-20/-1|WANT i 88/139/-4|WANT i could -83/50/-2|WANT i would 66/42/0|WANT is 46/-11/-4|WANT it 57/92/-1
|WANT it . 103/26/-5|WANT it MANY -56/17/-1|WANT life -17/-56/-1|WANT life . -24/-53/-1|WANT out of 60/-16/-1
|WANT rest . -58/0/0|WANT things -14/74/-7|WANT this -87/-95/0|WANT to . 108/65/-6|WANT to END -62/-34/38
|WANT to GONE -72/35/-1|WANT to HARM 21/29/5|WANT to KILL -27/-51/-7|WANT to LIVE -37/-146/6|WANT to NEG -76/-26/-4
|WANT to WAKE 18/-49/-1|WANT to catch 44/41/0|WANT to continue 27/-6/0|WANT to do 9/42/-2|WANT to drive 57/48/-1
|WANT to give -41/36/0|WANT to go -41/-51/-12|WANT to keep -51/-76/0|WANT to make 29/11/0|WANT to run -45/16/0
|WANT to see 106/44/-1|WORK -107/-146/15|WORK . 74/62/-49|WORK PAST -17/-50/-1|WORK SOON 38/57/18|WORK _ . -27/8/-49
|WORK _ HIT -47/-43/-1|WORK _ KILL 48/53/0|WORK _ SOON -35/-36/-4|WORK _ _ . -77/-89/-32|WORK _ _ KIN 87/80/0
|WORK _ _ am -49/-49/-1|WORK _ in 62/26/0|WORK _ me -43/-67/9|WORK is -24/-35/9|WORK is KILL 41/43/0
|WORK result 65/45/0|YEAR -55/-15/-32|YEAR , -4/-15/-29|YEAR _ PLAN 80/43/-1|YEAR _ _ . 68/48/-1|YEAR i -48/13/-1
|aata -27/27/-1|abandoned -4/86/0|abeg 16/32/44|abeg _ _ . 59/28/-6|about -67/-91/48|abuse -16/48/39
|abuse _ _ . -12/60/39|abused 89/55/50|abused _ . 50/23/-1|abused _ _ . 127/71/42|abused and 31/12/8|accident 110/51/-2
|accident . 82/41/-1|accident . . 74/37/-1|accident _ . 74/37/-1|accident _ _ . 74/37/-1|accounts -84/-28/0
|acid 59/50/-14|active 70/67/-1|advice -25/-38/-1|afraid 48/19/14|after 36/13/40|after . 85/96/-7|after . . 77/84/-7
|after SOON 118/71/-9|after SOON . 70/36/-9|after _ , -21/15/27|after _ . 36/33/-45|after _ PAST 36/32/-3
|after _ _ . 94/88/12|after _ _ i 58/-25/30|after _ am 73/23/0|after anaesthetic -45/-48/0|after breakup -26/-44/0
|after i am 73/23/0|after that -34/-37/-2|again 36/42/-29|again , i -97/-19/-10|again _ _ . 35/44/9
|again _ _ am -20/-47/-10|again _ _ is 40/44/-8|again after -35/-65/0|again and 121/159/1|again i -86/-84/-11
|again when 51/48/-4|against 82/67/-6|against WANT 38/32/-2|against WANT to 38/32/-2|against _ . 87/70/-1
|against _ _ . 57/68/-1|against _ to 38/32/-2|ago 79/98/-31|agony -20/-39/-1|ahead -22/72/0|airport -22/-37/0
|airport . -21/-36/0|airport . . -25/-42/0|airport _ . -25/-42/0|airport _ _ . -25/-42/0|alarm -57/-14/-3
|alarm _ _ . -61/-59/-3|alcohol -51/-52/-2|alive 153/29/5|all -5/68/-9|almost 55/68/0|almost JUMP 36/59/0
|almost _ _ . 38/59/0|alone 127/-61/-1|already 128/110/-14|already . 23/52/-2|already . . 39/35/-2
|already _ PILLS 33/33/-2|already _ _ . 92/61/-7|already _ my 45/51/-2|alright -24/-58/0|alright . -19/-67/0
|always 6/52/-31|always _ _ . -46/67/-10|am 104/128/-64|am . 17/45/-3|am . . 55/43/-1|am BETTER 71/75/-1
|am BLEED 19/33/-2|am BLEED money -44/-44/0|am BURDEN -15/96/-5|am DEAD -13/-69/-20|am DEAD , -14/-47/-2
|am DEAD . 62/0/-17|am DEATH 62/50/-30|am DEATH , -45/-21/-3|am DEATH and 83/54/-8|am DIE -71/-65/-14
|am DIE , -42/-58/0|am DIE . -51/-60/-1|am END it 34/34/-8|am FEAR 5/-24/35|am FEAR for -20/-51/46|am FEAR i 92/85/-26
|am FEAR my -37/-60/35|am FEAR of -30/-61/11|am GONE 39/-16/-6|am GONE . 114/73/-4|am HARM 61/21/-4|am HARM my -38/0/0
|am HARM myself 60/32/-2|am HIT -29/-50/0|am KILL -98/-22/-1|am KILL . -78/4/0|am KILL myself 68/18/0
|am KILL up -1/-48/0|am LIVE -68/-6/-1|am LIVE , -46/8/0|am LOW 5/104/-11|am LOW . 49/-6/-3|am LOW i 35/56/0
|am NEG 17/-40/3|am NEG . -43/66/0|am NEG BUT -6/77/0|am NEG DEAD -17/-53/0|am NEG DEATH -115/-86/42
|am NEG DIE -21/-39/0|am NEG FEAR 45/-6/-1|am NEG PLAN -54/-8/-9|am NEG THINK -97/-82/-1|am NEG danger -44/-33/0
|am NEG having -49/-13/0|am NEG safe 83/60/-5|am NEG saying -69/-15/0|am PAST -42/1/0|am PLAN 103/39/-41
|am PLAN to -46/-50/-29|am SOON -48/-63/-2|am SOON and -23/-61/-2|am TAKE -3/43/-2|am THINK 64/4/-5
|am THINK PLAN 32/-15/-1|am THINK of 44/-2/-1|am TIRED . -32/-45/0|am TIRED LIVE 44/26/0|am TIRED of -1/61/-2
|am WANT 42/29/-7|am WANT to 30/0/-5|am _ , -141/-47/-19|am _ . -117/-59/-8|am _ BUT -75/-6/6|am _ DEAD 76/35/-1
|am _ DEATH -68/-35/33|am _ DIE -25/-59/0|am _ END -25/-1/-9|am _ FEAR 48/-4/-1|am _ GAME 47/15/0|am _ HIGH 57/58/-15
|am _ HIM -61/-26/-17|am _ KILL 28/57/0|am _ LIVE 94/106/0|am _ MEANS 50/47/0|am _ PLAN 9/-71/43|am _ SOON -91/-39/-1
|am _ THINK -31/-73/-1|am _ WANT -49/38/0|am _ _ , 48/9/27|am _ _ . 27/82/-25|am _ _ BODY 59/33/-1|am _ _ DEAD 70/66/-1
|am _ _ DEATH 97/89/-5|am _ _ GONE -16/-63/0|am _ _ HARM 38/34/-21|am _ _ HE 64/62/-7|am _ _ HIS 41/54/-2
|am _ _ JUMP 81/66/-1|am _ _ KILL 33/64/-1|am _ _ KIN -24/-41/25|am _ _ LIVE -88/13/-1|am _ _ NEG -9/59/-4
|am _ _ PLAN -70/-76/-1|am _ _ POINT -88/26/0|am _ _ SOON 30/52/-14|am _ _ and -37/62/17|am _ _ because 6/-55/-1
|am _ _ by 39/130/-8|am _ _ cooking -1/-38/0|am _ _ day -35/-65/0|am _ _ did -56/-27/0|am _ _ do -50/5/23
|am _ _ every 5/63/0|am _ _ everyone -91/62/-1|am _ _ for 25/69/0|am _ _ from 167/83/-5|am _ _ good -4/38/0
|am _ _ here 44/23/0|am _ _ i 62/-14/-34|am _ _ it -3/-48/14|am _ _ life -33/-19/-2|am _ _ man -4/71/0
|am _ _ my -20/46/-20|am _ _ of 78/49/-18|am _ _ own 44/15/-2|am _ _ oxygen -2/33/0|am _ _ pretending -4/45/0
|am _ _ rail 46/35/-1|am _ _ right 43/37/0|am _ _ that -72/-37/0|am _ _ this 47/-27/-2|am _ _ to -61/-67/-1
|am _ _ top -46/-37/0|am _ _ try -44/30/0|am _ _ until -3/-55/0|am _ _ what 20/-15/54|am _ _ with 81/48/-6
|am _ _ you 53/14/-1|am _ and -90/-32/-32|am _ at 51/32/7|am _ far 25/30/0|am _ for -27/-61/66|am _ having -49/-13/0
|am _ here 24/22/-1|am _ in 82/25/-25|am _ it 25/-32/-21|am _ man -75/-18/0|am _ money -44/-44/0|am _ my -80/-41/39
|am _ safe 83/60/-5|am _ saying -69/-15/0|am _ through 44/62/0|am _ to 96/38/-44|am _ too 53/46/-4
|am _ window -37/-95/0|am at 55/73/-10|am at END -35/-3/-8|am at HIGH 52/22/-1|am away -25/-78/25|am being 148/52/-19
|am coming 44/40/0|am crying . -3/-38/0|am disappointment -42/52/0|am doing it 11/6/-8|am drinking 41/20/0
|am drinking KILL 39/19/0|am failure -29/68/-3|am far from -30/0/0|am glad -100/-4/0|am glad i -51/-30/0
|am grateful -62/2/0|am happy -65/-74/0|am high -47/-62/-1|am home -51/-61/0|am home . -36/-61/0|am i -89/49/-31
|am in 80/52/-27|am locked 47/37/-14|am locked in 51/60/-13|am looking 64/29/-2|am losing -76/27/0|am low -19/51/-1
|am mistake -9/53/0|am mistake . -9/53/0|am moving -43/-55/0|am ok -45/1/2|am on 40/7/25|am over -64/-55/-3
|am paramedic -2/-46/0|am paramedic and -2/-46/0|am proud -11/-37/0|am safe -94/-19/5|am shaking -35/-42/39
|am shaking . -23/-42/39|am sinking -13/56/0|am sitting 48/25/-1|am sorry 38/2/-1|am sorry . 59/52/0|am stuck -4/58/0
|am too -14/74/0|am up 80/25/0|am up on 47/22/0|am waiting 97/85/-12|am waiting for 48/49/0|am walking 96/74/0
|am waste -2/57/0|am waste of 13/56/0|am working -26/-29/0|am worried -34/-53/82|ambulance -12/-14/61
|anaesthetic -45/-48/0|and 44/37/80|and DEATH 65/49/-4|and DIE 142/95/-10|and DIE . 89/71/-9|and GONE -64/-43/30
|and HARM 62/65/30|and HE 93/57/-22|and HE has 68/59/-25|and HE is 77/70/-67|and HIT 36/42/19|and HIT me 60/65/-4
|and JUMP -37/-102/-7|and JUMP off 12/-39/-7|and KILL 68/61/-18|and LETTER -11/2/29|and LETTER NEG -74/-37/27
|and LOW 13/84/-3|and LOW . -6/81/-2|and MANY 60/-7/-7|and MANY . 42/-2/-5|and NEG -81/-41/29|and NEG can -42/-45/0
|and NEG coming 31/17/4|and NEG knows 63/5/0|and PILLS 39/40/-2|and PLAN 48/20/-7|and SAY HE -53/-25/-4
|and SAY NEG 54/32/-26|and SAY i 62/54/-8|and SOON 60/46/23|and SOON i 25/70/-7|and TAKE 71/86/-17|and THINK 85/60/-18
|and _ . 66/87/41|and _ BODY -13/-38/-1|and _ HIM 80/77/-27|and _ KIN 72/-8/-63|and _ LETTER -33/-1/6
|and _ LOW 45/-23/0|and _ MEANS -41/-48/15|and _ NEG -195/-74/7|and _ PLAN 83/54/0|and _ SAY 52/29/26
|and _ TAKE 91/71/-5|and _ THINK 83/45/-9|and _ WANT 78/33/3|and _ _ , -74/-42/-4|and _ _ BODY -52/-44/-2
|and _ _ DEAD -51/-28/0|and _ _ DEATH 36/17/-5|and _ _ END 18/-6/5|and _ _ GONE -62/-5/28|and _ _ HE -2/-51/5
|and _ _ HIGH 12/-39/-7|and _ _ KILL -36/4/-2|and _ _ KIN -71/-14/58|and _ _ LOW 57/24/-2|and _ _ MANY -81/-81/71
|and _ _ NEG 14/42/26|and _ _ PAST 6/50/0|and _ _ PLAN 41/90/3|and _ _ SAY -21/58/-5|and _ _ THINK -26/-88/-1
|and _ _ am 2/-33/-2|and _ _ anything -3/-57/16|and _ _ cat 41/54/-1|and _ _ do 79/33/0|and _ _ every -88/-70/10
|and _ _ from -59/-37/25|and _ _ got -16/-23/-68|and _ _ here 89/64/-7|and _ _ home -6/106/-24|and _ _ in 30/132/-47
|and _ _ is 44/14/22|and _ _ look -45/-30/3|and _ _ me 42/64/4|and _ _ my 22/35/-15|and _ _ off 48/92/0
|and _ _ ok -42/-40/-3|and _ _ one -66/41/-4|and _ _ that 26/57/-4|and _ _ to 77/80/-47|and _ _ up 129/94/-26
|and _ _ wall 11/38/0|and _ _ with -12/55/1|and _ and -49/30/-30|and _ are 40/68/4|and _ at -17/48/-2|and _ be -62/4/30
|and _ came 11/95/-1|and _ can -76/-37/20|and _ coming 31/17/4|and _ did -39/-38/28|and _ do -69/-55/-13
|and _ feel 34/19/-11|and _ follow 50/34/-2|and _ has 70/82/-30|and _ i 24/36/-80|and _ it -53/-62/48
|and _ join 58/27/0|and _ keep 51/59/-7|and _ knows 74/21/-7|and _ me 104/78/46|and _ of 43/-55/-16|and _ off -7/-33/99
|and _ our 35/43/-2|and _ passed -17/-57/-6|and _ person -9/41/0|and _ server -6/-12/47|and _ that 44/11/-9
|and _ wanted 62/0/0|and _ was -49/-42/-41|and am 40/68/-30|and am i 42/53/-30|and be 43/51/-1|and date 92/58/0
|and date . 78/48/0|and do NEG -72/26/-2|and feel -60/-74/-2|and fine -18/-78/0|and good -39/-48/-5
|and hugged -19/-55/61|and i 37/2/-69|and i LETTER 77/81/-25|and i THINK 79/44/-9|and i WANT 48/4/4
|and i do -71/-46/-11|and i feel 34/19/-11|and i follow 50/34/-2|and i have 8/-54/4|and i join 58/27/0
|and i keep 51/59/-7|and i wanted 62/0/0|and is 0/2/81|and it -61/-64/14|and it was -21/-36/-3
|and left server -6/-12/47|and me 96/60/-14|and me . 61/51/-14|and my BODY -35/-39/-1|and on 39/40/-2|and only 2/33/0
|and that -5/48/-13|and then 35/-10/-32|and there -74/-22/4|and there is -54/-28/39|and we -65/-40/2|anime -13/-58/-7
|another 53/82/1|another _ . 74/44/10|another _ _ . 49/35/8|another _ _ SOON -45/-34/0|another day 87/130/-1
|another day . 83/55/-1|another life -69/0/0|another year 51/12/0|answer 28/49/-3|answer _ _ . 76/41/5
|answers . . 43/-3/12|answers _ . 43/-3/12|answers _ _ . 43/-3/12|antibiotics -22/-42/-1|antidepressant -10/-49/-1
|anxious -45/-59/42|anxious PLAN -41/-64/0|any ANYMORE 80/60/-1|any ANYMORE , 35/11/0|any ANYMORE . 49/47/-1
|any _ , 34/10/16|any _ _ i 32/12/0|any _ to -23/-57/-1|any of 29/39/-2|anyone 18/52/24|anyone . 64/52/9
|anyone . . 17/38/10|anyone _ . 41/70/10|anyone _ _ i -74/-19/-1|anyone _ _ only 57/20/0|anyone _ this 55/64/-1
|anyone to -74/-82/0|anything 22/169/15|anything ANYMORE -2/62/-1|anything _ _ . -79/7/5|anyway 137/104/-16
|anyway _ _ . 60/89/-12|anywhere 14/94/-1|apart -25/82/-1|apart . -13/67/-1|apart . . -13/67/-1|apart _ . -13/67/-1
|apart _ _ . -13/67/-1|app -58/-65/-4|app . -35/-42/0|app . . -35/-42/0|app _ . -35/-42/0|app _ _ . -35/-42/0
|apparently . -8/42/-1|apparently . . -8/42/-1|apparently _ . -8/42/-1|apparently _ _ . -8/42/-1
|appointment -91/-116/-8|appointment _ _ . -89/-86/0|apps -27/-44/0|are 24/22/-40|are DEAD -42/-57/-3
|are DIE -36/-32/-1|are GONE -73/-30/0|are KILL -118/-86/-2|are KILL me -78/-53/0|are NEG 3/48/-2|are PAST 35/33/-1
|are PAST . 42/3/0|are SOON 49/44/-2|are _ _ , 44/40/-4|are _ _ HE -18/-59/21|are _ _ KIN 36/91/-23
|are _ _ LETTER 97/86/-5|are _ _ SOON -14/-51/0|are _ _ and -126/-84/-3|are _ _ for 56/79/-10|are _ _ i 43/17/48
|are _ _ me -49/-22/0|are _ _ my -25/-76/0|are _ _ up 31/13/-2|are _ me -65/-114/-1|are _ my 66/53/-7
|are _ on -36/-78/-1|are _ to -100/-51/5|are at 54/28/-13|are behind -41/-57/0|are behind me -41/-57/0
|are hard -7/-39/0|are in 80/87/-10|are in me -20/-61/0|are in my 50/43/0|are off 65/49/-3|are off . 69/54/0
|are with 65/76/-9|are you -56/-17/0|argue -19/-31/-5|arm -44/-45/-24|arms 11/9/101|army -73/-38/0|around 45/58/-3
|around ANYMORE 41/26/-2|around _ . -51/-2/-6|around for 84/46/28|as -38/17/-22|as BUT -48/0/0|as BUT i -48/0/0
|as SOON 54/-23/0|as _ , -60/-84/0|as _ . -40/21/-2|as _ _ . 90/120/-21|as _ _ i -65/-44/-1|as _ _ would -48/3/-1
|as _ and -55/-40/-2|as _ as 69/12/0|as _ i -167/-55/-4|as _ one 50/31/0|as anything -23/-86/0|as anything . -23/-86/0
|as funny 50/31/0|as funny one 50/31/0|as teen -56/-11/-3|as that 30/16/0|as that . 30/16/0|ashamed 42/-81/-2
|ashes 56/17/16|ask -31/16/-49|ask me -48/-9/0|asked -59/-90/9|asking _ _ , 31/56/-22|asking for 77/38/-22
|asleep . 87/25/-3|asleep . . 51/52/-2|asleep _ . 26/47/10|asleep _ i 61/5/-28|assaulted 92/73/-1|assaulted . 77/65/0
|assaulted . . 77/65/0|assaulted _ . 77/65/0|assaulted _ _ . 89/71/-1|assume -50/0/0|at -82/-87/-32|at END of -45/70/-8
|at FOOD -5/57/1|at HIGH 28/-29/-9|at HIGH , 17/32/0|at HIM -41/-91/21|at MEANS 102/48/-3|at PAST 27/42/-6
|at PAST . 71/48/-5|at WORK 92/91/33|at WORK , 30/52/0|at WORK . 31/59/29|at _ , -44/-62/-24|at _ . 79/43/76
|at _ KIN -8/35/-62|at _ NEG 42/-37/0|at _ WORK 65/35/31|at _ _ , -80/-60/-14|at _ _ LOW 40/-3/0|at _ _ NEG -34/-54/-3
|at _ _ WANT 75/38/-1|at _ _ am 62/22/-1|at _ _ and 13/55/22|at _ _ have -91/-58/0|at _ _ i 94/43/-23|at _ _ in 35/10/0
|at _ _ it 53/30/-5|at _ _ my -42/15/-9|at _ _ pier 39/30/0|at _ appointment -18/-42/0|at _ head 76/44/-6
|at _ i 9/-95/-7|at _ of 26/59/-10|at _ time -44/32/0|at _ who -28/-28/0|at _ with 66/51/-5|at bar -52/-68/0
|at camp -44/-48/0|at darts -49/-49/-8|at darts . -49/-49/-8|at every -20/-40/0|at five -36/-20/0|at five . -33/-13/0
|at home 53/53/23|at home . 63/87/27|at least 30/69/0|at me . -52/-72/0|at me and 100/87/-23|at midnight 76/25/-2
|at my 55/118/-31|at nine -52/-64/-1|at ninety -61/-50/0|at ninety , -61/-50/0|at peace 62/58/-1|at quarry 48/16/0
|at quarry . 49/17/0|at tennis -36/-32/0|ate 3/-63/-32|ate NEG 55/-40/0|ate _ _ , -5/-49/-16|attack -8/-52/-23
|attack _ _ . 41/30/-1|attacking 159/108/-5|attacking KIN 37/10/-1|attacking KIN . 37/10/-1|attacking _ . 84/38/-2
|attacking _ KIN 49/37/-3|attacking _ _ . 99/56/-3|attacking my 63/54/-3|attacking my KIN 49/37/-3|attempt 138/81/-12
|attempt . -38/-67/0|attempt _ . 123/110/-7|attempt _ _ . 147/142/-7|attempt failed 40/23/0|attempted 72/64/23
|attempted DEATH -49/1/0|attempted _ . 59/46/0|attempted _ _ . 78/54/-1|attention 48/13/-2|attention , 58/39/0
|autumn -28/-63/0|awake , 97/63/0|awake _ _ . 111/-4/-1|away 57/19/80|away _ . 20/64/8|away _ _ . 31/89/10|b 10/-60/-2
|baby -9/-42/-57|back -22/-26/-83|bad _ _ . 49/-10/39|bad feeling -6/-27/44|bad feeling . -6/-27/44|badly 85/80/-20
|badly . 31/9/-7|badly . . 27/6/-7|badly _ . 28/7/-7|badly _ _ . 38/59/-7|bag 127/55/-20|bag _ _ . 71/17/0
|bag _ _ head 60/69/-1|bag _ my 60/69/-1|bag over 60/69/-1|bag over my 60/69/-1|bahut 24/154/-6|bake -61/-101/-3
|bake _ . -30/-39/0|bake _ _ . -30/-41/0|ball -60/-65/-3|bandmate -40/-46/17|bandmate , -31/-41/0|bangs -113/-106/-15
|bangs _ _ . -76/-47/0|bank 22/-36/51|bank card 42/44/-2|banned -44/-82/13|bar . -32/-56/-1|bat 51/48/-8|bath 28/6/-15
|bath _ . 30/37/-10|bath _ _ . 48/58/-14|bathroom . 42/39/10|bathroom . . 42/39/10|bathroom _ and 86/62/-9
|bathroom with -37/-22/15|battery -69/-90/-24|battle 63/22/0|be 162/115/-32|be BETTER -35/58/21|be BETTER DEAD 38/26/0
|be BETTER NEG -49/13/-3|be BURDEN -35/-38/0|be BURDEN i 6/-47/0|be DEAD 123/156/33|be DEAD . -121/-43/18
|be DEAD before 23/29/0|be DEAD by 61/73/0|be DEATH -91/-47/5|be DEATH of -63/-62/-1|be GONE 71/-55/0
|be GONE . 51/-15/0|be GONE SOON 38/27/0|be LIVE 100/93/27|be LIVE . -62/-63/30|be LIVE and 87/21/-2|be PAST 82/104/-1
|be PAST , 59/26/-1|be WANT , -18/-52/0|be _ . -33/-16/12|be _ ANYMORE 147/74/-3|be _ DEAD 61/41/-1|be _ LAUGH 44/60/0
|be _ NEG -89/-5/21|be _ SOON -28/75/-18|be _ _ . 89/129/15|be _ _ ANYMORE 49/42/-1|be _ _ END -71/13/0
|be _ _ HIM 9/55/22|be _ _ SOON 75/83/-4|be _ _ WANT 37/38/-1|be _ _ and 43/50/-1|be _ _ be 41/3/0
|be _ _ christmas -63/-43/2|be _ _ if 57/29/0|be _ _ in -41/-61/0|be _ _ life 49/16/-1|be _ _ me 8/-57/16
|be _ _ my -76/-86/-1|be _ _ that 34/26/0|be _ _ this 62/11/0|be _ _ to -114/-113/-3|be _ _ world 73/11/0
|be _ again -77/10/0|be _ by 120/92/3|be _ it 56/58/10|be _ me 39/5/0|be _ my 27/74/-9|be _ next -68/-29/-1
|be _ of -119/-123/-2|be _ on -42/-65/-2|be _ this 98/15/-1|be _ with 41/49/16|be around 52/3/0|be around . -1/59/-4
|be around ANYMORE 41/26/-2|be around for 85/45/5|be at 46/30/-4|be here ANYMORE 95/40/0|be here SOON -64/9/-22
|be here any 37/11/0|be here at -30/-46/0|be here on -28/-45/0|be in -8/-85/4|be in this 67/7/-1|be late -37/-43/0
|be mad . -46/-31/0|be my 22/62/-6|be nice -67/1/0|be nice to -67/1/0|be over -74/-32/-6|be saved 81/6/0
|be saved . 81/6/0|be this -69/-49/0|be with 28/91/-1|be with my 8/67/-1|beach -55/-114/-2|beach _ . -37/-50/0
|beach _ _ . -49/-89/-2|beam 45/35/-2|bear -7/46/-1|bear to 77/19/0|beat -162/-142/-42|beaten -34/-55/112
|beaten . 18/45/27|beaten . . 39/34/27|beaten _ . 54/72/25|beaten _ _ . 54/34/111|beaten by 9/-2/32|beats -46/-69/21
|because _ _ KIN -28/-18/53|because _ _ me 30/36/-1|because _ _ myself 39/49/0|because _ have -33/-77/0
|because _ is -20/-84/-27|because _ my 18/12/50|because i 94/68/-42|because i have -33/-77/0|because it -63/-17/-19
|because my -48/-70/0|because of -17/-61/85|because of my 18/12/50|become -4/70/-4|become _ _ . -13/64/-2
|bed -58/18/-67|bed . -15/-78/34|bed _ _ LETTER -47/-23/0|bed early -32/-50/0|bed for -11/64/0|been 43/84/73
|been . 3/-41/0|been . . 3/-41/0|been GONE 41/10/-14|been GONE two 41/11/0|been HARM 129/63/1|been HARM since 47/32/-6
|been PLAN 49/23/-5|been _ DEATH 55/10/-3|been _ PLAN -26/-40/24|been _ _ , 26/33/-2|been _ _ . 18/153/-37
|been _ _ DEATH 52/34/19|been _ _ PAST 44/23/-14|been _ _ and -43/-5/-2|been _ _ for -42/-57/-1|been _ _ i -89/-60/14
|been _ _ my -32/-66/-10|been _ for 13/39/3|been _ me 48/15/-2|been _ of 47/4/-3|been _ two 41/11/0|before 23/37/-51
|before WORK 20/28/0|before WORK . 20/28/0|before _ _ i 30/45/-1|behind -65/-20/-6|behind . 22/49/0|behind . . 58/48/0
|behind _ . 83/80/-2|behind _ _ . -12/-12/-2|behind me -123/-146/0|behind me . -52/-84/0|being 73/88/79
|being . . -41/-30/0|being DEAD 123/104/-9|being DEATH -45/-56/-3|being LIVE 70/75/-12|being LIVE . -22/40/-7
|being LIVE for 35/25/0|being _ , -65/-45/-2|being _ . 45/102/16|being _ LETTER -62/0/-1|being _ _ . 70/135/12
|being _ _ home 69/56/-9|being _ _ january 47/9/0|being _ at 52/61/-14|being _ in 100/50/-1|being abused and -46/-42/8
|being dramatic -51/-48/0|being dramatic , -59/-49/0|being here 64/-9/3|being here . 37/-3/1|being here in 47/9/0
|being i -62/0/-1|being i LETTER -62/0/-1|being me -79/5/0|being me . -80/5/0|believes 0/-47/0|believes _ . -18/-54/0
|believes _ _ . -16/-54/0|believes me 3/-49/0|believes me . -18/-54/0|belong 27/94/-8|belong _ . 25/46/0
|belong _ _ . 68/69/-8|belt 28/74/-10|bench 64/62/-4|best -67/-117/-3|better -25/18/-12|between _ . 60/90/-1
|between _ _ . 72/86/-2|between _ _ and -50/-92/-1|big 67/63/-8|big _ _ . 72/38/-2|bike -61/-93/-10|bio -53/-56/-1
|birthday -6/-52/-39|birthday . 77/16/-4|birthday . . 77/16/-4|biryani -49/-60/-1|biscuits -142/-207/-18
|bit -61/-56/-19|bit LOW -1/-59/0|bit _ . -3/-37/-3|bit _ _ . -40/-53/-4|black 11/82/17|black . 8/62/-7
|black . . 8/62/-7|black _ . 2/43/36|black _ _ . 2/43/36|black _ _ and 69/21/-16|blade 3/-21/-1|blades -75/-51/46
|blank -12/80/-6|blank _ . -11/80/-6|blank _ _ . -11/80/-6|bleach 18/-32/-8|bleak -13/36/0|bleak . -12/36/0
|bleak . . -12/36/0|bleak _ . -13/36/0|bleak _ _ . -13/36/0|bleed 56/46/7|bleeding 110/70/-17|blew -33/-56/0
|blister 48/46/0|blister . 48/46/0|blister . . 48/46/0|blister _ . 48/46/0|blister _ _ . 48/46/0|blocked -36/-49/-6
|blocked _ _ . -37/-49/-3|bloke -86/-61/94|bloke _ _ . -42/-21/-1|bloke on -33/-3/13|blood -56/-56/-45|blue -65/-94/1
|board -104/-108/-1|body 92/149/-18|body _ . 14/71/-4|body _ _ . 2/95/-5|book -30/-77/-5|booked -3/-73/-3
|books -23/-88/-2|boot -32/-41/0|bored -74/-81/-2|bored . -24/-42/0|bored . . -21/-40/0|bored _ . -21/-40/0
|bored _ DEATH -55/-45/-1|bored _ _ . -53/-72/-1|bored to -58/-48/-1|bored to DEATH -55/-45/-1|boring -63/-60/-2
|born -85/35/-1|born _ . -11/60/-1|born _ _ . -11/60/-1|boss -64/-72/7|bot -32/-67/-38|bot _ _ . -45/-35/-7
|both BODY 72/52/-1|both _ _ . 21/57/-13|bother 44/84/-3|bother _ . 34/54/-1|bother _ _ . 47/77/-1|bottom 5/91/-2
|bought 34/-59/-37|bowled -5/-52/0|box _ . 56/39/-6|box _ _ . 57/36/-23|boxes -38/-45/0|boxes _ . -38/-45/0
|boxes _ _ . -38/-45/0|boy 3/4/28|boyfriend 113/92/15|boys 58/90/-7|brain . 38/36/0|brain . . 32/22/0
|brain DEAD -32/-37/0|brain _ . 25/35/0|brain _ _ . -6/41/-1|brain is -2/37/-1|brains 64/59/0|brains _ . 63/58/0
|brains _ _ . 63/58/0|brains out 64/59/0|brains out . 63/58/0|bread -83/-94/-23|bread . -35/-34/0
|bread _ _ . -54/-39/-6|breakfast -13/-25/-6|breakfast . -14/-25/-4|breakfast . . -45/-27/-4|breakfast _ . -45/-27/-4
|breakfast _ _ . -30/-20/-5|breaking 63/100/-21|breaking _ . 14/55/-6|breaking _ _ . 56/93/-20|breaking in 54/23/-3
|breaking in . 52/22/-2|breakup -47/-26/-3|breath 84/14/-1|breath _ . 81/13/0|breath _ _ . 81/13/0|breathe -123/-59/-4
|breathing -31/-38/19|bridge -73/-115/5|broke _ . -27/-88/1|broke _ _ . -56/-92/0|broke _ _ again -35/-28/0
|broke in 53/54/-9|broke in , 53/55/-9|brother -34/-28/78|brothers _ _ . -50/-35/-4|bucket -55/-78/-1|build -56/-75/0
|builders -16/-51/0|builders _ _ . -16/-51/0|building 44/39/-3|building . 82/66/-1|building . . 82/66/-1
|building _ . 82/66/-1|building _ _ . 34/33/-1|building with -55/-39/0|bulbs -38/-26/-16|bullet 95/54/-9
|bullet _ _ . 66/41/-1|bullet _ my 83/54/-1|bullet in 93/61/-2|bullet in my 55/34/-1|bullies 43/79/-23
|bullies . 47/38/0|bullies . . 47/38/0|bullies _ . 47/38/0|bullies _ _ . 47/38/0|bully 38/37/0|bully . 38/37/0
|bully . . 38/37/0|bully _ . 38/37/0|bully _ _ . 38/37/0|burden -65/87/-7|buried 37/38/-6|burn 55/34/-58
|burned -107/-107/-2|burning 79/78/-3|burns 63/69/-10|burnt -130/-133/-21|burrito -5/-48/0|burrito . -5/-48/0
|burrito . . -5/-48/0|burrito _ . -5/-48/0|burrito _ _ . -5/-48/0|bus -53/-115/-6|bus . -36/-41/-1|bus SOON 63/60/0
|bus SOON . 62/51/0|bus _ . 77/68/-2|bus _ NEG -29/-33/0|bus _ WORK -57/-61/0|bus to -60/-65/-1|buy -52/-73/-1
|buy _ . -21/-30/0|buy _ _ . -49/-68/0|buying -63/-115/-3|buying _ . -34/-58/-3|buying _ _ . -40/-80/-3|by . 95/66/-15
|by . . 95/66/-15|by HIM KIN -24/-37/49|by KIN -64/-58/37|by NEG -46/1/0|by _ KIN -27/-40/58|by _ _ . -18/39/1
|by _ _ LETTER 2/67/-14|by _ _ am -54/-30/0|by _ and 30/67/-3|by _ you 36/76/-1|by being -41/2/0|by six -50/-57/-6
|by six . -50/-57/-6|by thread -2/86/-1|by thread . -3/88/0|by time 79/51/-6|bye 65/13/16|bye . 44/19/-2
|bye . . 35/19/-2|bye _ , -45/-36/0|bye _ . 64/45/-2|bye _ _ . 65/41/-2|cabinet 76/101/18|cake -161/-158/-22
|call 25/-4/77|call . -52/-59/30|call . . -52/-59/30|call _ . 81/85/31|call _ if -40/-2/4|call me 53/42/-2
|called -140/-100/-15|calling 40/-7/-2|calling it 33/44/0|calm 77/103/1|came -65/8/32|came PAST 32/88/-35
|came _ _ was 49/6/0|came out -62/-40/8|camera -43/-54/-4|camera _ _ . -37/-41/-4|camp -43/-54/-1|can -49/6/50
|can END 76/-17/-6|can END me 34/-47/-1|can NEG 5/67/-22|can NEG . 45/-71/0|can NEG END 51/-19/13|can NEG GONE 63/4/-12
|can NEG HARM 88/19/0|can NEG NEG 93/35/-3|can NEG bear -25/45/-1|can NEG cope -62/21/-2|can NEG deal -38/5/0
|can NEG do 8/-66/-3|can NEG face -53/22/-3|can NEG forgive -42/29/-1|can NEG get -38/-64/5|can NEG promise 54/26/0
|can NEG see -140/29/-3|can NEG sleep -35/-43/17|can NEG wait -6/-58/-11|can _ . -9/-48/-8|can _ END 34/-27/10
|can _ GONE 63/4/-12|can _ HARM 88/19/0|can _ LIVE 68/-6/9|can _ NEG 91/45/-4|can _ TAKE -46/-71/-11
|can _ _ , 16/-45/-19|can _ _ . 127/83/-17|can _ _ DIE 45/25/-2|can _ _ HARM 47/-32/-7|can _ _ HIM -34/-62/51
|can _ _ NEG -54/-69/-3|can _ _ POINT -86/-32/-6|can _ _ THINK 17/18/5|can _ _ WANT 48/15/-1|can _ _ and 50/63/-22
|can _ _ another 34/83/-1|can _ _ for -36/-71/17|can _ _ i 141/-4/-3|can _ _ it -113/-39/-8|can _ _ myself 12/-28/-3
|can _ _ of 64/13/-1|can _ _ on -93/-6/16|can _ _ out 86/52/-15|can _ _ safe -15/-34/0|can _ _ this -101/43/-8
|can _ _ to 98/8/1|can _ be -49/-58/-10|can _ bear -25/45/-1|can _ cope -62/21/-2|can _ deal -38/5/0
|can _ face -53/22/-3|can _ find -37/-48/0|can _ forgive -42/29/-1|can _ get -39/-65/5|can _ it -50/-28/1
|can _ my 35/50/-3|can _ promise 54/26/0|can _ see -140/29/-3|can _ sleep -35/-43/17|can _ wait -6/-58/-11
|can _ with -32/-68/-5|can do -45/-11/2|can i -41/-69/70|canal 0/94/0|canal _ _ . 0/94/0|cancelling -32/-71/-1
|cancelling _ . -37/-74/-1|cancer . 30/2/0|cancer . . 30/2/0|cancer _ . 30/2/0|cancer _ _ . 31/2/-1
|cancer _ i -37/-3/-2|cancer and -54/-41/16|cancer and i -37/-3/-2|candle -54/-61/-6|candle . -53/-65/-6
|car _ MANY -36/-58/-11|car _ _ . 33/51/-12|car _ _ my 36/40/-1|car in 39/56/17|car park 123/96/-2|card -10/-62/-39
|card . -27/-52/0|cards -71/-70/-2|cards _ _ . -58/-50/-2|care . i 36/17/0|care _ _ DIE -46/-10/0|care _ i 17/50/-4
|care _ that 6/54/0|care and -1/-48/0|care and i 7/-32/0|care if -16/61/-4|care if i -14/64/-4|care of that 6/54/0
|career -88/-131/-1|career DEATH -70/-74/-1|career _ . -67/-67/-1|career _ _ . -74/-105/-1|carer 33/-34/80
|carry _ . -48/20/-5|carry it -45/-50/-4|carry it . -29/-47/-4|carry on 21/79/-4|carry on . -11/53/-1|cars 70/54/-1
|cars . 42/32/-1|cars . . 42/32/-1|cars _ . 42/32/-1|cars _ _ . 66/57/-1|case 14/-73/1|case . 25/33/4|case . . 26/34/0
|case _ . 26/34/0|cat -90/-143/-17|cat . -12/-52/11|cat . . 4/-33/16|cat _ . -13/-54/-5|cat _ _ , -3/48/0
|cat _ _ . 14/-21/14|cat _ _ to -23/-38/0|cat _ to -44/-46/-1|cat scratches 34/44/-2|catch _ _ . 35/61/-4
|catch bus 39/38/0|catch bus . 70/76/0|catching 41/41/0|catching _ SOON 41/41/0|catching _ _ . 41/41/0
|catching bus 41/41/0|catching bus SOON 41/41/0|chair 98/69/-20|chair , -11/-71/0|chair _ . 3/60/0|chair _ _ . 79/63/-1
|chair _ _ of 25/67/0|chair _ it 1/-45/-1|chair and 48/2/0|change -49/-6/-4|change _ _ . -77/-58/-2
|change my -17/-74/-1|changed -36/-56/1|changed _ PILLS -40/-44/0|changed _ _ . -36/-64/1|changed my -51/-44/0
|changed my PILLS -40/-44/0|channel -63/-72/38|channel _ _ . 6/-21/-48|chapter -59/-73/-7|character -4/48/-59
|chasing 53/34/-1|chasing me 53/34/-1|chat 17/-20/44|cheap -20/-42/0|cheap _ . -16/-41/0|cheap _ _ . -16/-41/0
|check -15/28/89|check HE -15/-59/19|check _ _ good 51/38/-3|check _ for 53/37/-3|check on -26/-26/50
|check out 51/38/-3|check out for 51/38/-3|checked 25/59/-1|checked _ _ , 22/58/-1|cheers _ _ . -44/-44/0
|cheese -40/-29/0|chef 3/-2/33|chemist -62/-101/-1|chess -107/-92/-17|chess _ . -69/-58/-7|chess _ _ . -89/-76/-11
|chest 71/39/-1|chest _ _ . 1/45/0|chest and 58/15/0|chest hurts 58/7/0|child -17/-20/57|childhood -4/67/-5
|children -25/45/-29|chilli -48/-57/0|chip -38/-31/0|chocolate -43/-60/-1|choice 106/0/-1|choice BUT 27/8/0
|choir -59/-59/-2|choke 38/46/-14|chokes 37/26/-21|chokes me 40/38/-20|chop -29/-74/-3|chose 37/44/-3
|chose _ i 25/14/-1|chose how 25/14/-1|chose how i 25/14/-1|chosen 83/-14/-5|chosen _ . 105/43/-1|christmas . 41/16/-5
|christmas . . 41/16/-5|christmas _ . 29/8/-6|churchyard -1/40/0|class -46/-100/23|classmate -52/-42/49
|classmates 48/34/0|classmates . 48/34/0|classmates . . 48/34/0|classmates _ . 48/34/0|classmates _ _ . 48/34/0
|clean -59/-8/-7|clean _ . -21/-78/-1|clean _ HARM -51/8/0|clean _ _ . -27/-75/-6|clean _ _ BUT -2/54/0
|clean from -51/8/0|clean from HARM -51/8/0|cleaned -67/-92/1|cleaner -48/-21/0|cleaner . -58/-40/0
|cleaner . . -58/-40/0|cleaner _ . -58/-40/0|cleaner _ _ . -58/-40/0|cleaning -61/-80/-4|clear -71/-25/0
|clear . -30/-74/0|clear _ _ . -30/-74/0|cliff 43/12/22|cliffs . . 52/69/6|cliffs _ . 52/69/6|cliffs _ _ . 52/69/6
|climb -39/-37/38|clock -25/-36/-1|clock _ . -27/-39/-1|clock _ _ . -31/-42/-1|close 129/44/13|close i 51/34/-3
|close to 83/33/-3|closed 27/83/-1|closed _ _ . 30/67/-1|coach -42/-48/-3|cod -27/-43/0|cod _ . -27/-43/0
|cod _ _ . -27/-43/0|coffee -61/-105/-2|coins -11/-23/-1|cold -57/-88/-8|cold . -32/-55/-1|cold . . -32/-55/-1
|cold _ . -20/-56/-13|cold _ _ . -48/-48/-14|colleague -76/-82/81|colour -23/114/-15|colour _ _ . -3/47/0|come 60/69/32
|come SOON -33/-62/-1|come TAKE -25/-46/46|come TAKE . -11/-16/48|come _ , 43/64/-6|come _ _ . 33/-12/37
|come _ there -9/-33/-1|comes 40/70/-10|coming 117/55/-31|coming _ . 61/53/-12|coming _ _ . 52/32/-42
|coming again 60/52/-2|commute -73/-76/-5|commute _ _ . -44/-50/-4|completely -35/58/-8|computer -42/-54/0
|computer _ _ . -27/-50/0|concert -72/-131/0|concert _ _ . -58/-99/0|consider -60/4/0|considering 65/28/-4
|constantly 53/57/-2|constantly . 53/57/-1|constantly . . 53/57/-1|constantly _ . 53/57/-1|constantly _ _ . 53/57/-1
|continue 70/39/-3|continue . 51/37/0|continue . . 51/37/0|continue _ . 63/45/-1|continue _ _ . 110/57/-2
|continue _ _ is 42/12/-1|continue _ life 62/13/-1|cook -82/-118/-4|cook , -57/-92/-1|cooking -31/-100/-1
|cooking . -18/-52/-1|cooking . . -18/-52/-1|cooking _ . -18/-52/-1|cooking _ _ . -31/-99/-1|cope with -2/-72/23
|cord 79/19/-1|cord _ _ . 80/26/0|cornered 25/38/-7|corridor 26/50/-2|couch -3/49/0|cough -30/-34/0|could -159/-88/-35
|could . 1/-31/0|could DIE . -20/-65/0|could END being -30/13/0|could KILL HIM 60/60/0|could NEG -4/-62/-3
|could _ HE 60/51/0|could _ HIM 60/60/-1|could _ NEG 60/23/0|could _ _ . 19/81/-2|could _ _ sleep -36/0/0
|could _ being -30/13/0|could _ in 45/58/0|could _ to -41/-21/0|could be -38/63/0|could go -36/0/0|could go to -36/0/0
|could sit -2/48/0|could sleep -14/-100/0|counsellor -33/-82/-7|counsellor . -57/-35/0|counsellor _ _ . -59/-51/-5
|course -100/-146/-1|course . -40/-49/-3|course . . -36/-29/-3|course _ . -36/-29/-3|course _ _ . -42/-39/-5
|course _ it -47/-95/0|cousin -16/-59/46|cover LETTER -9/-17/-1|covers -41/-66/-1|covers _ . -41/-66/-1
|covers _ _ . -41/-66/-1|coworkers 45/32/0|coworkers . 45/32/0|coworkers . . 45/32/0|coworkers _ . 45/32/0
|coworkers _ _ . 45/32/0|crack -52/-12/0|crash 83/46/-2|crash _ _ . 77/72/-1|crash _ car 63/52/0|crash my 63/52/0
|crash my car 63/52/0|crave 63/29/-1|craving 68/38/-1|cricket -19/-39/-11|cricket _ _ . -19/-38/-9|cried -103/-40/-19
|cried _ _ , 15/99/-3|cries 20/28/-4|crisps -64/-90/0|cross -30/-83/-1|cross . -13/-31/0|crossword -100/-189/-1
|cruise -73/-101/-4|cry -30/93/-38|cry . . -52/-39/-4|cry _ . -54/-42/-4|cry _ _ . -62/24/-5|cry _ time -24/-66/0
|crying -155/50/59|crying . -23/-69/38|crying _ _ . -30/49/31|crying _ _ in -7/-25/36|crying for -9/38/0
|crying on -13/62/-1|crying with -7/-25/36|cup 57/95/-1|curtains -92/-140/-1|curtains , -34/-62/0|cut -113/-134/-51
|cute _ _ . -12/-52/-1|cutlass 48/64/-11|cuts 118/34/130|cuts . 39/39/44|cuts . . 37/33/45|cuts _ . 37/32/45
|cuts _ _ . 90/74/35|cutting 105/45/80|dad -27/-3/-67|dads 0/90/22|dads _ . 3/63/0|dads _ _ . 3/63/0|dance -61/-62/-5
|dance . -51/-50/-1|dance . . -51/-50/-1|dance _ . -56/-56/-1|dance _ _ . -57/-57/-5|dancing -22/-56/-1
|dancing . -4/-44/-1|dancing . . -4/-44/-1|dancing _ . -4/-44/-1|dancing _ _ . -18/-53/-1|danger 13/2/35
|danger . 113/115/-1|danger . . 135/114/-1|danger _ . 92/25/-1|danger _ _ . 106/61/-1|dark -68/33/20|dark _ . -25/55/-1
|dark _ _ . -26/77/12|darkness -55/51/-2|darts -49/-49/-8|darts . -49/-49/-8|darts . . -49/-49/-8|darts _ . -49/-49/-8
|darts _ _ . -49/-49/-8|date . 53/67/6|date . . 53/67/6|date _ . 62/79/6|date _ _ . 63/77/27|date for -19/-64/-1
|dating -27/-45/0|dating apps -27/-44/0|daughter -77/-103/99|day , -71/-17/-7|day . 30/37/3|day . . 48/23/7
|day MANY -57/-56/-1|day MANY . -53/-22/-1|day _ _ , -53/-67/-6|day _ _ for 58/22/0|day _ i -80/-109/-2
|day _ it 45/7/-2|day _ me -24/-61/0|day _ time -52/-46/0|day and -131/-105/4|day at -34/-73/-4|day at time -52/-46/0
|day i 74/-10/-5|day is same -10/62/0|day off -55/-48/0|day off . -44/-50/0|day passes 62/36/-1|days 41/38/17
|days . 81/92/-8|days . . 43/76/-4|days PAST 58/21/0|days _ NEG -12/48/0|days _ _ NEG -62/5/0|days _ _ i -53/9/0
|days are -65/-5/-1|days i -81/25/-7|deadline -16/-40/-2|deadlines -51/-57/0|deadlines _ _ . -39/-46/0|deal 2/29/5
|deal _ me 56/20/0|deal with me 56/20/0|dear 48/66/-11|death -37/-76/-32|deceased -31/-43/0|decided -60/-79/-6
|deep 156/78/-8|deep , 42/20/0|deep . 75/71/-3|deep . . 75/71/-3|deep _ . 73/69/-3|deep _ _ , -5/-56/0
|deep _ _ . 73/69/-3|deleted -45/-46/-1|dem 35/19/0|dem WANT 35/19/0|dem WANT KILL 35/19/0|dem _ KILL 35/19/0
|dem _ _ me 35/19/0|dentist -62/-105/-38|dentist _ _ . -63/-77/-38|depressed 22/51/11|depressed . 16/68/0
|deserve 36/126/-9|deserve _ LIVE 40/4/0|deserve _ _ another 45/6/0|deserve to LIVE 40/4/0|desk 87/51/-7|desk , 35/59/0
|desk _ _ . -39/-50/-1|desk _ i 50/35/-3|despair -58/145/-2|despair , -34/50/-2|despair . -10/41/0|despair . . -10/41/0
|despair _ . -12/46/0|despair _ _ . -12/46/0|destroy _ . 42/25/0|destroy _ _ . 41/24/0|destroyed -39/-29/-3
|dey _ _ , 69/51/0|dey call 38/31/0|dey call me 38/31/0|dialogue -28/-40/-1|dialogue . -28/-40/-1
|dialogue . . -30/-41/-1|dialogue _ . -30/-41/-1|dialogue _ _ . -30/-41/-1|did . 62/90/-21|did . . 16/73/-21
|did . i 46/17/0|did NEG -31/-57/1|did NEG WANT 41/56/-4|did NEG fall -2/-36/0|did NEG get -65/-77/0
|did _ PLAN -56/-27/-1|did _ WANT 41/56/-4|did _ _ . 61/30/-12|did _ _ SOON 62/79/-1|did _ _ am 49/13/0
|did _ _ apart -2/-36/0|did _ _ i -46/23/-1|did _ _ it 71/24/-12|did _ _ my -43/-54/0|did _ _ to -11/75/-5
|did _ _ with 28/66/0|did _ fall -2/-36/0|did _ get -65/-77/0|did _ i 43/5/0|did i -75/-41/-1|did it 83/20/6
|died -42/-70/-110|died . . 65/-9/-7|died SOON 36/52/0|died SOON . 61/49/0|died _ . 82/28/-8|died _ _ . 41/55/-43
|died _ _ i 73/24/-51|died and 70/65/-26|died in 41/25/-9|dies -14/-63/-24|diet -81/-90/0|diet . -22/-38/0
|diet . . -22/-38/0|diet _ . -22/-38/0|diet _ _ . -22/-38/0|dinner 68/76/-6|disappear -40/33/-16
|disappeared -50/-26/-24|disappearing -29/92/-1|disappointment -46/53/0|disappointment _ _ . -42/52/0
|disappointment to -44/1/0|discharged -66/-26/2|discharged me -54/-19/0|disgusting -4/45/0|disgusting . -3/48/0
|disgusting . . -3/48/0|disgusting _ . -4/45/0|disgusting _ _ . -4/45/0|dishes -58/-102/-8|dishwasher -11/-46/-1
|dishwasher . -9/-44/0|dishwasher . . -9/-44/0|dishwasher _ . -10/-45/-1|dishwasher _ _ . -10/-45/-1|divorce -39/18/-4
|dm -32/-67/1|dm'd -36/-56/52|dm'd me -36/-56/52|do 25/16/18|do , i 32/12/0|do DEATH 54/35/1|do DEATH , 45/31/17
|do NEG -73/-5/-42|do NEG . -60/-32/-14|do NEG HARM -73/-128/-1|do NEG NEG 56/3/-1|do NEG PLAN -20/72/-2
|do NEG SOURCE -43/-68/34|do NEG THINK 1/41/18|do NEG deserve 11/68/-1|do NEG feel 21/-98/-2|do NEG have 13/-57/-1
|do NEG know -45/-39/23|do NEG matter -9/70/0|do NEG mean 81/35/0|do NEG recognise -2/60/0|do NEG save 51/18/0
|do NEG see -47/73/-2|do NEG tell 27/-21/-21|do NEG worry -55/-25/-1|do NEG you -30/-55/0|do SOON -19/-98/43
|do SOON . -19/-98/43|do _ , -13/-28/14|do _ . 85/52/60|do _ ANYMORE -110/-2/-1|do _ HARM -73/-128/-1
|do _ LIVE -41/-11/-7|do _ NEG 38/23/-2|do _ PLAN -4/78/-6|do _ SAY -38/-11/-12|do _ SOURCE -43/-68/34
|do _ THINK -34/41/18|do _ WANT 3/-54/-11|do _ _ , -112/-24/4|do _ _ . 9/18/64|do _ _ DEATH -35/-94/0
|do _ _ END -27/0/-4|do _ _ HIM -24/18/5|do _ _ LIVE 71/59/-1|do _ _ NEG -40/-23/-2|do _ _ SOON -73/-83/35
|do _ _ WANT 113/53/-5|do _ _ and -53/-30/-24|do _ _ any -33/44/0|do _ _ anyone -17/-44/-3|do _ _ anything 56/88/-7
|do _ _ how -61/25/1|do _ _ i -29/-55/-18|do _ _ in 41/78/-5|do _ _ life 19/-44/-2|do _ _ me 1/-88/26
|do _ _ my 83/78/-23|do _ _ myself 78/61/-5|do _ _ of 52/29/-8|do _ _ out 6/45/0|do _ _ safe 67/30/-1
|do _ _ that 15/69/1|do _ _ to 23/36/-8|do _ and -17/-34/-4|do _ deserve 11/68/-1|do _ feel 21/-98/-2|do _ i 67/30/0
|do _ in 117/57/-15|do _ know -45/-39/23|do _ matter -9/70/0|do _ mean 81/35/0|do _ myself 70/15/-1
|do _ recognise -2/60/0|do _ save 51/18/0|do _ see -47/73/-2|do _ stupid -24/-61/39|do _ tell 28/-17/26
|do _ with 55/37/4|do _ worry -55/-25/-1|do another 57/14/0|do anything to -75/4/0|do everyone 12/-39/-7
|do i -56/-58/90|do i . 75/26/-4|do i SAY -32/-33/17|do it 113/30/-28|do it , -29/-57/-2|do it . 132/130/-13
|do it and -31/-69/-4|do matters -37/9/-1|do matters to -33/4/0|do something 27/15/43|do something stupid -12/0/40
|do this -26/24/-5|do this ANYMORE -30/57/0|do to 80/25/-5|do to myself 66/13/-1|do you -72/-12/1|doctor -25/-36/-23
|doctor _ _ . -38/-72/-1|doctor _ _ NEG 67/61/0|doctor _ _ i -107/-38/0|doctor i 67/61/0|does -47/-33/34
|does . -9/36/53|does . . 2/49/53|does KILL HARM 44/52/-2|does NEG -53/49/-13|does NEG WANT -109/-26/43
|does NEG know 80/86/-38|does NEG mean -40/-1/3|does _ . 10/-3/63|does _ HARM 91/48/-3|does _ WANT -102/-17/43
|does _ _ . 77/32/46|does _ _ me -44/57/-9|does _ _ to -155/-129/51|does _ _ why 41/23/-11|does _ know 80/86/-38
|does _ mean -41/-1/3|does it 82/64/-17|dog -59/-67/-57|dog _ . -83/-41/4|dog _ _ . -80/-62/0|dog _ _ PAST 43/62/0
|dog and -31/-41/-1|dog at 23/59/-17|doing -4/50/-8|doing _ . 93/43/7|doing _ _ . 118/84/-2|doing _ _ ten 38/22/0
|doing _ and 36/21/-1|doing hundred 38/22/0|doing hundred and 38/22/0|doing it 122/39/-10|doing it , -58/-63/0
|doing it . 91/39/0|don 27/-39/32|don _ . 4/47/-8|don _ _ i 63/46/0|don _ my -19/-44/0|done 57/-40/-3|door 131/111/53
|door . 81/79/22|door . . 87/62/22|door _ . 54/47/14|door _ _ . 16/7/12|door again -53/-41/-2|door in 25/21/-1
|dose 37/39/-1|down -8/-14/-12|downed 122/88/-2|downed MANY 60/54/-1|downed _ _ . 114/84/-2|downstairs 11/-47/36
|drag -43/-42/27|dramatic -50/-48/0|dramatic , -59/-49/0|drank 104/72/-15|drank MANY -57/-58/0|drank _ , 43/26/1
|drank _ . 75/50/-1|drank _ _ . 61/40/-1|drank pesticide 37/27/-4|drawer _ . 77/29/14|drawer _ _ . 82/33/14
|dreaming 40/20/-6|dreams -41/65/-1|dress -32/-77/-2|drew -48/-34/45|drink MEANS -29/-43/0|drink _ . 134/102/-1
|drink sniper 40/37/8|drink sniper . 36/38/0|drinking 83/46/-27|drinking KILL 39/19/0|drinking _ _ have -53/-43/0
|drinking and -29/-20/3|drinking and i -53/-43/0|drive -43/-74/-16|drive , -43/-33/-9|drive _ _ . 74/79/-7
|drive off 47/38/-2|driving 82/48/-14|drown -29/38/0|drowning -91/37/-6|drowsy -63/-75/0|drugs 48/35/-1|drunk 100/59/2
|drunk PILLS -62/-38/0|drunk PILLS of -63/-38/0|drunk _ of -63/-38/0|duck -59/-125/0|dull -32/-23/-3|dull . -32/-22/-3
|dull . . -32/-22/-3|dull _ . -32/-22/-3|dull _ _ . -32/-22/-3|duo -2/52/36|duo , 0/57/-1|during 6/52/-2
|during _ . 26/36/-1|during _ _ . 31/36/-1|dye -56/-61/-19|dyeing 5/-22/0|dying -2/-37/-15|each 13/31/62
|each NIGHT -36/-14/5|each _ . -33/-32/-6|each _ KIN 37/18/8|each _ _ . 58/46/12|each _ _ i -36/11/0
|each of KIN 37/18/8|early -193/-190/-9|early , -32/-49/0|early SOON -66/-48/0|early SOON , -42/-29/0
|early _ , -56/-39/0|early _ . -90/-82/-9|early _ _ . -105/-101/-9|earth 99/122/-7|earth . 89/70/-7|earth . . 89/70/-7
|earth _ . 94/76/-7|earth _ _ . 97/79/-7|easier 55/92/-1|easiest 60/38/-2|easiest way 43/29/-2|eat -101/-153/-39
|eat , 87/58/-4|eat MANY -55/-63/0|eat _ _ . -104/-95/-35|eaten 60/35/0|eating -51/-96/27|eating _ HE 4/50/1
|eating _ _ passed 4/50/0|eating since 11/52/0|eating since HE 4/50/0|eats -46/-73/0|edge 61/13/-12|edge . 67/61/0
|edge . . 67/61/0|edge _ . 31/33/0|edge _ HIGH 81/61/-9|edge _ _ . 71/66/-8|edge of 35/-9/-11|edge of HIGH 81/61/-9
|edible -52/-86/0|eight -41/-64/-4|eight _ , -11/-41/0|eight hours -7/-42/0|either 44/78/-2|either . . -55/44/-1
|either _ . -55/44/-1|either _ _ . -54/45/-1|elbow -53/-58/-2|else 19/68/-26|else , 15/26/0|else _ only 57/20/0
|else can 31/25/0|em 87/66/-9|em _ _ . 65/29/-9|email -80/-80/53|email . -48/-47/23|email . . -48/-47/23
|email _ . -48/-47/23|email _ _ . -51/-50/23|embarrassing -78/-106/-1|embarrassing i -77/-105/0|emptiness -24/94/0
|emptiness . -5/66/0|emptiness . . -5/66/0|emptiness _ . -10/83/0|emptiness _ _ . -16/92/0|end -36/-48/29
|ended _ _ . 110/55/-1|ended _ _ PAST 70/28/-1|ending 100/57/3|ends . -54/-49/0|ends . . -54/-49/0|ends SOON 93/61/-1
|ends SOON . 108/85/-1|ends _ , -23/-27/0|ends _ . 54/36/-1|ends _ _ . 103/67/-2|energy 42/63/0|energy , 49/25/0
|engine 43/3/22|engine _ and 46/49/-3|engine on 41/49/28|english _ _ . 69/90/-17|enjoying -54/-43/0
|enjoying _ . -41/-35/0|enjoying _ _ . -54/-43/0|enough 129/113/2|enough . 73/55/-6|enough _ _ , -29/-64/11
|enough _ _ . 62/91/-8|enough _ it 47/45/0|enough in 41/30/-1|enough to 37/87/0|entire 123/111/5|envelope 76/58/-6
|envelope _ _ KIN 44/46/-5|envelope _ my 44/46/-5|envelope for 93/85/-5|envelope for my 44/46/-5|escape 50/34/-2
|espresso -19/-31/0|espresso _ . -19/-31/0|espresso _ _ . -19/-31/0|essay -58/-40/-43|evening 34/14/55|event -16/-82/0
|every 66/105/31|every NIGHT -24/14/105|every NIGHT . -24/-43/44|every SOON -63/-41/-6|every SOON . -63/-49/-5
|every _ . -62/-2/18|every _ _ . 81/83/18|every _ _ me -14/38/-1|every _ in 62/66/25|every break -1/41/0
|every day 45/99/-3|every day , -54/4/0|every day . 28/54/7|every tablet 48/27/0|every time . -15/-51/-9
|everybody 22/45/-4|everybody _ . 22/45/-4|everybody _ _ . 22/45/-4|everyone -64/113/-10|everyone . 70/9/-16
|everyone . . 62/21/-15|everyone SAY 58/30/-4|everyone _ _ , -35/34/-1|everyone _ _ . 58/116/-13
|everyone _ _ JUMP 12/-39/-7|everyone _ _ NEG 54/-32/0|everyone _ _ WORK 42/32/0|everyone _ _ and -69/-2/17
|everyone _ _ care 7/-32/0|everyone _ and -17/-39/-7|everyone _ self 7/-32/0|everyone _ that 57/54/-1
|everyone at 70/9/0|everyone favour 42/24/0|everyone is self 7/-32/0|everyone who -68/21/0|everyone's -57/23/0
|everyone's life -57/23/0|everything -10/160/20|everything _ . 74/81/22|everything _ _ . 17/145/18
|everything _ _ i -44/33/0|everything hurts -54/45/-3|everything hurts and -38/1/0|everything i -52/7/-3
|everything in 62/59/11|everything is -2/67/-3|everywhere -34/-28/-9|ex 13/11/-16|except 71/-6/-1|except to 32/4/0
|exhaust 78/62/0|exhausted -49/50/-1|exist -32/43/-8|existed -23/10/0|existence 16/51/-1|existing 12/129/-4
|exit -3/-96/-4|expensive -26/-31/0|explode -20/-26/0|explode . -20/-26/0|explode . . -20/-26/0|explode _ . -20/-26/0
|explode _ _ . -20/-26/0|eyes 56/59/-13|face 95/95/-31|face . 64/56/-9|face . . 15/54/-9|face another -60/23/0
|fade -35/53/0|fade _ _ . -31/56/0|failed . . 34/21/0|failed _ . -6/71/-4|failed _ _ . 14/56/-2|failure -36/109/-19
|failure . -12/64/-3|failure . . -12/64/-3|failure _ . -12/64/-3|failure _ _ . -14/72/-18|faint 9/-37/0
|falling -48/0/-2|family -39/58/-50|family'd -6/45/-5|family'd _ BETTER -6/45/-5|fan 85/68/25|fan . 57/47/0
|fan . . 57/47/0|fan _ . 61/50/0|fan _ _ . 61/50/0|fantasizing 36/32/-5|fantasizing PLAN 36/32/-5|far _ . 33/96/4
|far from -48/-31/-1|fast HIGH 32/52/0|fault . 69/63/-3|fault . . 69/63/-3|fault _ . 69/63/-3|fault _ _ . 69/63/-3
|favourite _ . -36/-32/-3|fear 18/-21/76|fear DEATH -56/-72/-1|fear _ . -61/-20/17|fear _ _ . -72/-1/39|fed -29/13/-2
|fed _ . -55/-57/0|fed up -85/-36/0|fed up . -54/-41/0|feed _ . -60/-95/-1|feel -84/148/-49|feel BETTER -15/-102/-2
|feel DEAD -51/52/-1|feel DEATH 83/-5/-2|feel DEATH and 59/6/0|feel DIE 71/28/0|feel DIE . 62/24/0|feel HARM 22/-72/-1
|feel JUMP 47/-26/0|feel JUMP in -25/-60/0|feel KILL 73/9/0|feel KILL myself 35/36/0|feel LIVE -22/-99/-1
|feel LIVE . -11/-82/-1|feel LIVE again -39/-36/0|feel LOW -71/-22/-3|feel LOW . -20/45/0|feel LOW in -3/-42/-1
|feel LOW sometimes -1/-112/0|feel NEG 15/54/-1|feel NEG . -5/38/-1|feel TIRED 25/-48/0|feel WANT 69/8/-1
|feel WANT to 72/12/-1|feel _ , 101/-21/-2|feel _ . -62/-67/-13|feel _ ANYMORE -63/-15/0|feel _ KIN 44/11/0
|feel _ LOW -62/34/-2|feel _ SOON -28/-125/-5|feel _ WANT 40/-29/-2|feel _ _ . 119/90/-20|feel _ _ KIN -2/-45/0
|feel _ _ NEG -24/-47/-1|feel _ _ PLAN 10/-124/0|feel _ _ after -23/-49/0|feel _ _ my -21/54/-4|feel _ _ on -34/13/-1
|feel _ _ this -43/-35/0|feel _ _ to 36/-29/-2|feel _ again -39/-42/0|feel _ am -48/-32/0|feel _ at -14/33/-2
|feel _ in -111/-36/-1|feel _ my 31/-62/0|feel _ myself 32/12/0|feel _ sometimes -1/-112/0|feel _ that -8/37/0
|feel eating -3/-80/0|feel ghost -24/48/0|feel i -57/2/-3|feel i WANT 37/-30/-2|feel i am -48/-32/0|feel it 0/-37/0
|feel it . -10/-37/0|feel light 49/6/0|feel light . 49/6/0|feel rubbish , -3/-38/-1|feel something 60/24/0
|feel this -35/14/0|feel to 13/-98/0|feel trapped -35/38/0|feel trapped in -27/36/0|feeling -17/53/22
|feeling . -55/3/44|feeling . . -55/3/44|feeling DEATH 52/33/-19|feeling LOW . -8/31/-1|feeling _ . 50/23/33
|feeling _ _ . 15/105/28|feeling _ _ SOON 41/18/0|feeling _ _ to 60/22/-3|feelings -65/-24/-16|feels -55/125/36
|feels i -59/93/-1|feels right 53/-8/0|feels right . 53/-8/0|feet _ , 72/64/0|feet under 72/48/-1|feet under . 78/58/-1
|fell -99/-119/-8|fell TAKE -49/-43/-1|fell TAKE stairs -49/-43/-1|fell _ _ and -61/-50/-1|fell _ stairs -49/-43/-1
|fell off -55/-43/-1|felt -62/-67/-15|felt _ . 61/-47/8|felt _ _ . 15/93/8|fentanyl 51/13/0|fever -49/-56/-2
|few 61/20/0|fifteen -34/-113/0|fight -51/48/-16|fight . 53/26/0|fight . . 47/25/0|fight _ . 39/91/0|fighting 33/87/-11
|fighting _ _ . -10/73/0|fights 51/49/-1|film -46/-43/-25|final 50/25/17|final GAME -44/-28/-2|final _ . 91/77/28
|final _ _ . 76/84/20|finale -71/-75/-8|finale . -33/-31/-1|finale . . -33/-31/-1|finale _ . -42/-41/-2
|finale _ _ . -51/-49/-2|find 64/59/-13|find . 43/44/-1|find . . 43/44/-1|find _ . 132/132/-4|find _ _ . 120/93/-3
|find me 62/35/-6|find me . 94/80/-3|find my -4/-44/0|finds 55/52/-10|finds _ _ . 47/31/-9|finds me 59/55/0
|fine . -53/-92/-15|fine . . -43/-70/-41|fine _ . -71/-20/-41|fine _ _ . -87/-13/-41|fine _ i 55/84/-1
|finish 50/-11/-28|finished -45/-131/-21|finished , -33/-71/-6|finished _ SOON -36/-33/0|finished _ _ , -20/-80/-2
|finished _ _ . 104/127/-11|finished _ life 57/27/0|finished my -75/-67/0|finished with 43/2/0|fired _ _ END -29/-52/0
|first -48/-35/-39|first . . 45/55/-8|first _ NEG -2/-36/0|first _ _ HIM -2/-36/0|first _ _ is -58/-25/0
|fish -54/-105/-10|fishing -71/-112/-47|fishing _ _ . -49/-73/-47|fistful 40/33/0|fistful _ . 40/33/0
|fistful _ _ . 40/33/0|five -39/-72/-24|five . -13/-17/0|five . . -13/-17/0|five _ . -17/-21/0|five _ _ . 67/-7/-1
|fix -60/-43/-21|fix _ _ . -39/-26/-21|flask -31/-31/-4|flat -91/0/-12|flat , -56/48/-2|flat _ . -35/16/-3
|flat with 62/50/0|flatline 44/42/-1|flatline . 44/42/-1|flatline . . 44/42/-1|flatline _ . 44/42/-1
|flatline _ _ . 44/42/-1|flatmate -17/-62/77|floor . 51/67/-2|floor . . 42/60/-1|floor _ . 42/60/-1
|floor _ _ . 76/66/-19|flour -15/-49/0|flour _ _ . -7/-44/0|flowers -65/-20/-3|flowers _ DIE -40/-52/-1
|flowers _ _ . -64/-25/-2|flu -69/-74/-6|flu _ . -35/-52/-1|flu jab -55/-55/0|fly -95/-101/0|foil 42/34/0
|follow 93/84/3|follow HIM 81/111/-15|follow HIM . 81/105/-15|follow _ . 99/96/-15|follow _ _ . 100/78/-15
|food 62/20/-15|foot -64/-79/-11|football -55/-61/-8|for -55/-79/9|for . 1/38/5|for DEATH 5/109/-13
|for DEATH . 113/97/-8|for FOOD -57/-51/-19|for HIM -31/42/33|for SOON -60/-48/-22|for SOON , -56/-42/0
|for SOON . -49/-20/-22|for WANT 60/57/0|for WORK -29/-43/-2|for WORK . -13/-27/0|for _ DEATH 55/60/0
|for _ HIGH -48/-63/0|for _ KIN -97/-61/-13|for _ MEANS -58/-52/0|for _ SOON 25/34/41|for _ SOURCE -59/-33/-2
|for _ WORK 3/39/0|for _ _ , -35/-41/80|for _ _ . -46/-13/-26|for _ _ DIE 35/30/-2|for _ _ LIVE 57/11/-1
|for _ _ MANY -37/-2/-6|for _ _ NEG -6/66/0|for _ _ SOON -31/-86/-1|for _ _ again -50/-21/0|for _ _ am 69/36/0
|for _ _ do -37/-25/0|for _ _ find 46/45/-1|for _ _ i 67/-20/-27|for _ _ in 98/143/-6|for _ _ is 114/63/-37
|for _ _ it -46/-70/-6|for _ _ me -10/-43/0|for _ _ my 23/41/6|for _ _ of -45/-85/-1|for _ _ then 58/61/-3
|for _ _ to 68/57/43|for _ and -91/-30/0|for _ days 93/52/0|for _ dog 51/30/0|for _ hour -79/-64/-1|for _ i 5/22/-11
|for _ it 63/24/-12|for _ life 128/121/-7|for _ of 49/39/-6|for _ shift 36/40/0|for _ that 41/20/0|for _ to 96/32/26
|for _ ways 39/32/0|for _ week -13/-35/0|for after 57/19/0|for another 41/46/0|for being -101/12/-1|for duck -6/-76/0
|for everyone -47/15/-14|for good 177/207/19|for good , -30/53/-4|for good . 185/137/-18|for help 57/49/1
|for here , 35/19/0|for hour 43/69/-1|for it to -64/-47/0|for me 12/49/-12|for me . 106/64/-7|for me to 60/52/-1
|for my -34/-53/4|for my DEATH 47/61/0|for my KIN -96/-59/0|for my life 145/106/-7|for old 57/46/6|for painless 39/32/0
|for painless ways 39/32/0|for real . 54/60/0|for this -75/-50/14|for this WORK -3/45/0|for us -32/-35/0
|for us . -32/-35/0|for week . -44/-77/0|for what -4/80/-9|for what i -65/22/0|for while -6/55/0|for year -5/64/0
|for year . -11/62/0|force 12/67/3|forced 34/24/5|forces 62/24/-28|forcing 59/35/0|forcing _ . 59/35/0
|forcing _ _ . 59/35/0|forcing me 59/35/0|forcing me . 59/35/0|forever 74/50/6|forever . 20/64/-5|forever . . 20/64/-5
|forever _ . 48/84/-5|forever _ _ . 65/86/-5|forget -84/-97/-20|forget _ . -52/-52/0|forgive me -99/-19/0
|forgive myself -42/29/-1|forgot -127/-178/-46|forgot _ _ . -50/-67/-2|forgot my -30/-57/-22|forgotten -24/63/0
|forgotten _ . -23/53/0|forgotten _ _ . -24/63/0|forklift 40/6/0|form -27/-90/-5|form . -10/-41/0|form . . -24/-45/0
|form _ . -24/-45/0|form _ _ . -25/-46/0|found 3/3/79|found _ SOON 48/54/0|found _ _ . -42/48/-16|found our -16/-55/28
|four -58/-71/-3|four _ _ . -35/-66/-2|four _ _ it -13/-58/0|fox -56/-67/0|fr 93/78/-1|fr _ _ . 74/50/-1
|frame -32/-68/-1|fresh 43/46/13|fresh cuts 43/46/13|fridge -15/-74/-1|fridge , -14/-82/0|fridge _ . -17/-44/0
|fridge _ _ . -17/-44/0|friend -165/-156/218|friends 58/125/-41|fringe -100/-93/-44|fringe . -41/-34/-6
|fringe . . -41/-34/-6|fringe _ . -41/-34/-6|fringe _ _ . -41/-34/-6|from -3/-6/58|from HIGH -3/-50/80
|from HIM 92/52/-34|from HIM . 78/54/-23|from KILL 37/31/0|from KILL myself 39/33/0|from KIN . 34/27/-21
|from SOON . 40/48/-1|from _ , -36/-57/-4|from _ . 64/68/-12|from _ BODY -38/-35/0|from _ _ NEG 19/-101/-1
|from _ myself 46/34/-1|from _ on -29/-34/-2|from fan 57/31/0|from here -30/-40/5|from my -64/-4/26
|from my BODY -38/-35/0|from my KIN -21/-9/-1|front 51/46/-30|front _ _ . 64/36/-15|front _ _ and -29/-34/0
|front of 93/66/-24|full 39/22/-12|full _ . 22/24/-1|full _ _ . 66/102/-2|full of 2/69/-2|fully -7/-53/-1
|funeral -99/-32/-21|funny _ . -25/-64/-4|furniture . -15/34/0|furniture . . -15/34/0|furniture _ . -15/34/0
|furniture _ _ . -15/34/0|future -105/171/-9|future _ _ . -41/52/0|future _ _ and -45/23/-6|game -25/-38/-29
|gap 35/45/0|gap . 41/50/0|gap _ . 39/32/0|gap _ _ . 37/30/0|garage 110/67/10|garage _ engine 46/42/26
|garbage -25/100/0|garbage _ _ . -7/55/0|garden -81/-41/9|garden . -56/-19/-3|garden . . -56/-19/-3
|garden _ . -68/-52/-3|garden _ _ . -84/-58/-3|garri -48/-54/0|gas 76/30/-1|gas is 48/45/0|gate with 28/56/-9
|gave -24/-53/1|gave me -46/-69/38|gave my 65/101/-14|gave up -48/-3/-1|get BETTER -17/35/-1|get BETTER . 22/56/0
|get _ . 88/74/-9|get _ _ bed -2/48/0|get _ _ i 51/111/-3|get _ of 24/42/-1|get _ this -107/-50/0|get home . -34/-42/0
|get out 56/84/-14|get out . 58/52/-14|get to -49/-12/0|gets -11/36/25|gets BETTER 17/85/-5|gets _ . 16/41/-9
|gets _ _ . 13/41/-8|getting 44/77/2|getting _ _ . 61/79/2|getting _ by 41/27/5|getting beaten 41/16/0
|getting beaten by 41/27/5|gg 101/38/-1|ghost -59/13/-8|ghost _ _ . -16/41/-1|ghost _ my -40/-31/-7|ghost in -40/-31/-7
|ghost in my -40/-31/-7|girl 11/50/89|girl _ _ . 12/49/13|girl _ my -16/-13/41|girl on -29/-34/83|girls 70/54/-1
|give -106/-61/-31|give _ . -36/79/-1|give _ _ . 61/115/-15|give _ _ life 9/37/0|give me -36/-48/-14|give up -64/43/-1
|give up . -28/55/-1|given -84/47/2|given _ . -10/50/-3|given _ _ . -10/50/-3|given up -74/74/0|given up . -6/62/0
|giving -44/-30/47|giving up -38/88/-1|glad -230/-127/-1|glad _ _ LIVE -70/-63/0|glad _ _ NEG -55/-30/0
|glad _ be -70/-63/0|glad _ did -53/0/0|glad i -68/-41/-1|glad i did -42/0/0|glad to -69/-62/0|glad to be -70/-63/0
|glass 35/68/-1|glitter -61/-77/0|go 79/77/8|go . 92/77/-15|go . . 37/72/-15|go DIE -42/-65/-1|go DIE . -41/-64/-1
|go KILL -60/-52/-1|go PAST 81/40/8|go _ HIS 76/49/-21|go _ SOON -7/-35/-9|go _ WANT -55/-5/0|go _ _ SOON 32/47/-2
|go _ _ forever 63/27/0|go _ _ god 65/40/0|go _ _ life 61/9/-1|go _ _ this -51/-13/0|go _ _ to -47/0/0|go _ me 20/86/-2
|go _ to 81/48/8|go _ with 46/43/1|go home . -18/-45/0|go i -48/0/0|go i WANT -48/0/0|go on -15/31/0|go on . 9/127/1
|go on this -62/69/0|go on with 55/9/0|go out 1/-37/-1|go out . -27/-59/-1|go to -19/-68/15|god 34/59/-47
|god SOON 25/16/0|god _ TAKE 53/14/-1|god _ _ . 41/31/-6|god _ me 85/50/-1|god takes 36/18/0|god takes me 36/18/0
|goes 66/96/2|goes _ _ , -38/-36/0|goes _ _ . 140/87/-5|goes to 22/57/15|going -1/-28/-31|gone 10/52/-18|good -63/-25/5
|good , 9/51/-5|good . 53/53/-21|good . . 43/48/-21|good FRIEND 43/35/-1|good _ . -38/-69/11|good _ _ . -4/-65/8
|good _ i 22/42/-4|good day . -70/-57/-1|goodbye 0/-52/115|goodbyes 104/82/-12|goodnight _ . 39/-2/0
|goodnight _ _ . 39/-2/0|goodnight forever 54/36/0|google 65/-9/-3|got 38/-21/-54|got HIT . 40/34/0|got MEANS 89/135/16
|got MEANS , 46/49/-27|got MEANS in -6/32/-1|got NEG -41/56/0|got PILLS 62/69/-3|got _ , 40/63/-32|got _ KIN 27/51/-14
|got _ MEANS -80/-71/-20|got _ PILLS 20/53/0|got _ _ , -68/-43/-15|got _ _ PLAN 50/78/0|got _ _ in -52/-87/-1
|got _ _ it 72/47/0|got _ _ out 10/35/-15|got _ i -32/-92/0|got _ out -75/-77/-12|got enough 43/35/0|got out -51/-79/0
|got out . -36/-67/0|grand -24/-69/-5|grand _ _ . -10/-59/0|grandad -45/-25/-22|grandkids _ . -19/-56/-1
|grandkids _ _ . -19/-56/-1|grandma -42/-56/-75|grandmother 17/8/30|grandpa 69/-6/-21|grass -54/-66/1|grass . -46/-53/0
|grass . . -40/-30/0|grass _ . -39/-30/0|grass _ _ . -46/-36/-1|grateful -81/-59/0|grave -48/-84/-40|great -55/-87/-36
|great _ _ . -54/-75/-6|grey -67/85/-1|grey _ . -6/90/-1|grey _ _ . -15/90/-1|ground . 73/47/0|ground . . 75/61/-1
|ground _ . 81/66/-1|ground _ _ . 79/74/-1|ground would -41/-19/0|group -124/-126/111|group , -57/-111/-2
|grumpy -40/-113/0|guess 80/95/0|guilt -80/101/-2|guilt _ _ . -38/78/-1|guitar -42/-51/-4|gun 32/-12/-17|guy 109/26/165
|gym -144/-141/-38|gym . -49/-48/-26|gym . . -49/-48/-26|gym _ . -59/-56/-26|gym _ _ . -93/-101/-27|gym _ me -24/-32/0
|had -21/-93/13|had KILLED 53/68/0|had KILLED me 48/60/0|had MANY 90/36/-13|had MANY box 46/26/-1|had PLAN -35/11/0
|had PLAN my -51/0/0|had THINK -29/-48/-1|had THINK of -30/-48/-1|had _ KILL -33/-30/-1|had _ WANT -16/-54/0
|had _ _ . 35/57/8|had _ _ DEATH -64/-4/0|had _ _ KILL -20/-49/0|had _ _ PLAN 21/12/0|had _ _ of 10/-40/-1
|had _ _ this -35/-78/0|had _ box 46/26/-1|had _ in 64/88/-3|had _ me 62/67/0|had _ my -51/0/0|had _ of -83/-69/9
|had died 41/47/0|had died . 23/35/0|had to -44/-33/-12|had to KILL -33/-30/-1|hai 133/78/104|hai , 41/2/-7
|hai . 53/38/-6|hai . . 53/38/-6|hai _ , 72/76/-1|hai _ . 53/38/-6|hai _ SOON -47/-54/-1|hai roz 72/76/-1
|hai roz , 72/76/-1|hair -114/-121/-58|hair _ i -54/-64/0|hall -12/-51/-1|hall . -4/-49/0|hall . . -4/-49/0
|hall _ . -5/-49/-1|hall _ _ . -5/-49/-1|hammer 51/39/-1|hammer . 51/56/0|hammer . . 51/56/0|hammer _ . 51/56/0
|hammer _ _ . 32/32/-1|hand 71/21/-16|hand , 52/62/0|hand _ , 36/29/0|hand _ . 96/54/-6|hands 146/67/-21
|hands _ _ BODY 69/79/-39|hands _ _ TAKE 59/48/0|hands _ my 70/80/-39|hang -97/-160/15|hanging -83/-69/-7
|hangry -39/-51/0|happen 56/32/-1|happen . 53/30/-1|happen . . 53/30/-1|happen _ . 54/31/-1|happen _ _ . 55/31/-1
|happy -167/-71/5|happy . 40/71/-1|happy _ _ . 11/62/-18|happy _ _ LIVE -114/-123/0|happy i -45/-44/0
|happy to -113/-94/-2|hard -73/-88/-22|hard , 45/11/0|hard . -37/8/-17|hard . . -37/8/-17|hard _ . -68/16/-18
|hard _ _ . -77/-10/-18|hard _ _ i 41/18/0|harming 13/37/-4|has -56/-16/106|has HIS 54/42/-36|has MEANS . 76/70/-29
|has NEG -10/-23/35|has _ . 91/34/13|has _ DEAD -77/-88/-1|has _ _ i 16/65/-12|has _ _ in 47/37/-38
|has _ _ on -7/-19/46|has _ and -77/-62/17|has _ marks -6/-8/70|has _ me -21/58/-4|has _ my 68/63/-26
|has _ see -6/-40/0|has _ to -52/7/17|has been -39/-79/68|has locked 39/17/-1|has locked me 39/16/0
|has me DEAD -70/-77/-1|has to 94/-15/1|has to see -6/-40/0|hate -105/73/4|hate LIVE . 47/55/0|hate _ , 62/17/0
|hate _ . -36/-61/8|hate _ LIVE 66/62/-1|hate _ _ . -89/-18/7|hate _ _ i 66/32/0|hate _ _ much -35/29/0
|hate _ life -38/18/0|hate being -57/13/-1|hate being LIVE -33/15/-1|hate my -63/28/-1|hate my life -37/31/0
|hate myself -123/111/-1|hate myself . -39/54/0|hate that 65/15/0|hate that i 59/22/0|hates -66/-8/18|have 38/53/-65
|have HARMED 95/67/-2|have KILLED 70/40/0|have KILLED me 45/20/0|have NEG . 38/24/-2|have NEG HARMED -15/-49/0
|have NEG POINT -20/46/-1|have NEG THINK -27/-70/0|have NEG eaten 61/18/0|have NEG more 44/20/0
|have NEG needed -40/-22/0|have NEG stopped 57/6/0|have NEG to -73/34/-2|have NEG wanted -48/-43/0
|have PLAN , -59/-33/0|have PLAN on 54/33/0|have PLAN to -64/-118/-1|have TAKE 31/-31/-9|have WANT 89/44/0
|have WANT to 51/45/0|have _ . 20/53/14|have _ DEATH 38/45/-6|have _ FOOD 79/32/0|have _ HARM 29/55/-9
|have _ HARMED -44/-72/0|have _ LETTER 59/78/-11|have _ MANY 88/21/-18|have _ MEANS 56/34/-5|have _ NEG 16/78/0
|have _ PLAN 73/67/-8|have _ POINT -20/46/-1|have _ TAKE -91/-52/-2|have _ THINK -60/-114/-7|have _ WAKE -69/1/0
|have _ _ . 75/63/29|have _ _ DIE 77/56/0|have _ _ END 44/-1/0|have _ _ HIM 49/41/-13|have _ _ KIN 66/78/11
|have _ _ LIVE 34/55/0|have _ _ MEANS -97/-94/-1|have _ _ PLAN -8/13/-8|have _ _ WANT 13/-89/0|have _ _ and 27/52/-7
|have _ _ for 8/82/-2|have _ _ go 35/19/0|have _ _ in 37/9/3|have _ _ it 72/23/0|have _ _ left -55/1/0
|have _ _ my 76/12/26|have _ _ off -50/-65/-1|have _ _ out -50/-68/-3|have _ _ this 19/-10/0|have _ _ up -55/-19/0
|have _ _ with 17/65/-10|have _ do -49/1/0|have _ drinking -53/-43/0|have _ eaten 61/18/0|have _ enough 28/37/0
|have _ everyone -74/17/0|have _ feeling -2/-22/43|have _ good -14/-54/0|have _ i 24/53/0|have _ in 70/38/-1
|have _ more 47/26/0|have _ my -130/-65/-5|have _ myself 54/54/0|have _ needed -40/-22/0|have _ on 60/1/0
|have _ own -34/-54/0|have _ something 51/-6/-1|have _ stopped 57/6/0|have _ to 104/70/-5|have _ wanted -16/-41/0
|have bad -6/-26/44|have bad feeling -6/-27/44|have been HARM 64/44/-9|have been drinking -53/-43/0|have cancer -36/3/0
|have cancer and -36/3/0|have drunk PILLS -62/-38/0|have garden -38/-12/0|have got MEANS 59/37/-1|have got NEG -27/37/0
|have got enough 35/27/0|have i -48/3/0|have i THINK -81/0/0|have my -44/-67/-8|have my own -34/-54/0
|have one life -15/-32/0|have outlived -37/53/0|have outlived my -9/52/0|have put 55/19/-1|have set 38/10/0
|have sex 36/26/-2|have sex . 36/26/-2|have started -26/-49/-1|have to -36/-30/-11|have to WAKE -69/1/0
|have to do -49/1/0|have zero WANT -59/-61/0|having 89/1/-14|having THINK 74/52/-6|having _ _ . 26/54/-3|hay -64/-87/-1
|hay _ . -41/-28/0|hay _ _ . -67/-70/-1|hay fever -42/-51/-1|head 47/40/70|head . 48/72/-3|head . . 62/63/-3
|head LOW 3/-46/0|headache -69/-91/-4|headphones -40/-53/0|headphones . -37/-48/0|health -18/-66/-8|hear 48/-56/104
|hearing 45/24/-2|heart _ LOW -2/-24/-4|heart _ _ . -56/-48/-3|heart attack -21/-62/-22|heart is LOW -2/-24/-4
|heart stops 59/35/0|heartbroken -85/25/0|heat -98/-110/47|heat _ _ me -45/-36/0|heaven 109/99/-11|heaven . 46/48/-11
|heaven . . 47/49/2|heaven SOON 44/29/0|heaven SOON . 44/29/0|heaven _ . 90/78/2|heaven _ _ . 79/74/2|heaviness -4/52/0
|heavy . 14/102/-2|heavy . . -6/95/-2|hedge -49/-51/0|hedge . -39/-33/0|hedge . . -39/-33/0|hedge _ . -39/-33/0
|hedge _ _ . -39/-33/0|heels -69/-83/0|heels _ _ . -57/-70/0|hell . 22/35/0|hell . . 22/35/0|hell _ . 22/35/0
|hello -59/-80/-4|hello . -26/-56/0|hello _ . -25/-52/-2|hello _ _ . -27/-53/-3|help -3/-73/97|help . 63/55/5
|help . . 46/77/7|help HE -50/-25/15|help HIM -84/-79/94|help WANT 30/7/0|help WANT to 30/7/0|help _ . 97/114/-1
|help _ _ . 14/8/82|help _ _ DIE 30/7/0|help _ it -13/-62/-3|help _ to 30/7/0|helped -65/-51/-2|helped , -10/-49/0
|helped . -41/-1/-2|helped . . -41/-2/-2|helped _ . -47/-2/-2|helped _ _ . -47/-2/-2|helpline -57/-77/0
|helps -38/-11/-24|helps _ SAY -26/-40/0|helps _ _ it -26/-40/0|helps me -31/-39/0|helps me SAY -26/-40/0
|her -58/-61/76|here 61/5/-56|here . 12/-5/-56|here . . -5/50/-53|here ANYMORE . 37/-11/0|here NEG 62/67/-1
|here SOON . -9/35/0|here _ , -53/-70/-22|here _ . 4/77/-53|here _ ANYMORE 59/18/-1|here _ HE 60/4/0
|here _ LETTER -37/-27/16|here _ SOON -31/-55/-1|here _ _ , -4/-35/-2|here _ _ . 104/104/-37|here _ _ LETTER -62/-25/14
|here _ are 50/49/-2|here _ come -47/-57/0|here _ january 47/9/0|here any 37/11/0|here any ANYMORE 37/11/0
|here at -32/-49/0|here i come -47/-57/0|here in january 47/9/0|here on -27/-45/0|here on SOON -28/-45/0
|here posted -43/-35/17|here we 50/49/-2|here we are 50/49/-2|hero -51/-26/-31|heroin 48/-1/0|herself -8/-39/127
|hid -43/-82/59|hide _ _ KIN 52/41/-29|hiding 59/20/-22|hiding _ . -58/-25/-1|hiding _ HIM 66/42/-5
|hiding _ _ . 52/56/-14|hiding _ bathroom 52/45/-1|hiding from 46/24/-12|hiding from HIM 66/42/-5|hiding in 96/62/-3
|hiding in bathroom 52/45/-1|high -64/-112/-14|hill -74/-78/-2|him -28/-27/39|himself -92/-74/111|his -93/-88/82
|history -107/-71/44|hit -95/-91/-15|hits 52/16/119|ho -3/44/-2|hold 23/83/-4|hold _ . 6/70/-1|hold _ _ . 3/67/-1
|hold me -59/2/0|hold me . -54/4/0|holding 104/69/-24|holding PILLS 35/29/-1|holds 61/44/-2|holds _ . 47/39/-2
|holds _ _ . 54/41/-2|hole -46/86/-1|holiday -64/-90/-2|holiday _ _ . -62/-76/-2|hollow -32/70/-2|hollowed -14/64/0
|home 44/26/10|home SOON . 39/40/-1|home _ . 56/79/15|home _ HE 22/31/-2|home _ NEG 53/19/0|home _ _ . 63/59/-14
|home _ it -44/-49/0|home and it -44/-49/0|home to 15/68/-10|homework -118/-113/-2|honour 98/39/-6
|honour _ _ . 94/34/-6|hoon 77/177/-3|hoon , -5/101/-2|hoon . 82/76/-1|hoon . . 82/76/-1|hoon _ . 82/76/-1
|hoon _ _ . 82/76/-1|hoover -99/-114/-1|hoover . -52/-61/0|hoover . . -52/-61/0|hoover _ . -65/-69/0
|hoover _ _ . -65/-69/0|hope 53/201/-26|hope . -24/65/-14|hope . . -13/64/-1|hope GONE -5/45/0|hope SOON 33/30/0
|hope _ . -25/99/-1|hope _ DIE -97/-93/0|hope _ _ . -28/55/-3|hope _ _ in 23/53/0|hope _ _ me 62/63/0
|hope _ is -13/-79/0|hope i DIE -48/-43/0|hope i get 58/60/-1|hope it 25/-83/0|hope left -69/21/0|hope to 65/13/0
|hope you -91/-116/0|hope you DIE -50/-50/0|hopeless -90/105/-19|hopelessness -38/108/0|hose 69/54/-1
|hose _ _ , 36/30/0|hose _ exhaust 80/72/0|hose on 34/20/-1|hospital _ _ . 100/66/28|hot -9/-33/-2|hour 124/90/-33
|hour . 71/106/-24|hour . . 41/48/-24|hour NIGHT -51/-45/-1|hour NIGHT and -51/-45/-1|hour PAST 109/59/-4
|hour _ . 85/51/-24|hour _ _ . 21/-8/-25|hours . . 55/68/-4|hours _ . 68/42/22|house 71/103/-59|house _ . 105/67/-24
|house _ HE 65/38/-15|house _ _ . 92/61/-27|house _ _ and -38/11/0|house _ silent -35/12/0|house is -108/-60/-3
|house is silent -35/12/0|house with 31/-4/-1|how 5/57/126|how NEG -2/-44/0|how NEG to -2/-44/0|how WANT do -23/-30/-4
|how _ END 49/8/-8|how _ HARM -20/-56/-3|how _ KILL 57/38/-4|how _ LIVE -55/100/-8|how _ SAY 44/13/-4
|how _ _ DEATH 36/27/4|how _ _ END 69/60/-32|how _ _ FRIEND -35/-23/28|how _ _ HARM 27/5/-19|how _ _ HE -23/-37/8
|how _ _ KILL 43/23/-6|how _ _ NEG 74/1/-4|how _ _ and 52/48/-7|how _ _ help -86/-68/46|how _ _ is -49/-57/-3
|how _ _ myself 61/9/-4|how _ _ talk -25/-28/50|how _ _ with -8/84/-6|how _ _ yourself 95/63/-1|how _ do -6/-26/-7
|how _ help -60/-62/42|how _ hide 52/41/-29|how _ i -45/-13/47|how _ it 35/35/-1|how _ look 1/-50/-1
|how _ report -8/-6/45|how _ to 45/-17/-9|how do -48/-39/23|how do i 0/-70/19|how i 108/36/15|how to -56/-37/68
|how to END 33/-9/-7|how to HARM -32/-57/-3|how to LIVE -55/100/-8|how to SAY 44/13/-4|how to help -43/-49/16
|how to hide 52/41/-29|how to report -8/-6/45|hug -70/-88/-1|hug _ _ . -67/-85/0|hugged -6/-31/49|humming -106/-1/0
|hundred _ ten 38/22/0|hundred and 38/22/0|hundred and ten 38/22/0|hung -75/-68/4|hunger -50/-49/0
|hunger WANT -47/-45/0|hunger WANT KILL -47/-45/0|hunger _ KILL -48/-45/0|hunger _ _ me -48/-45/0|hungry -47/-76/-1
|hungry . -18/-39/-1|hungry . . -18/-39/-1|hungry _ . -19/-40/-1|hungry _ _ . -19/-40/-1|hurt -97/-108/-22
|hurts -57/-58/22|hurts . . 35/38/-6|hurts _ . 67/42/7|hurts _ LIVE -41/14/0|hurts _ _ . 31/85/3|hurts _ _ WANT -33/2/0
|hurts _ i -45/-17/-2|hurts and i -32/3/0|hurts me 48/21/-2|hurts me . 36/12/0|hurts to -42/12/0|hurts to LIVE -41/14/0
|hurts when -17/-62/-3|husband 30/33/58|hymns -52/-82/-11|i 15/39/-101|i . 51/27/-36|i . . 59/52/-32|i DEATH . -46/3/-4
|i DIE 62/26/-15|i DIE , 36/2/-5|i DIE . 73/85/-8|i DIE SOON 35/73/-1|i DIE and 42/27/0|i END 97/39/-12
|i END my 66/62/-3|i GONE HIM -62/-61/11|i HARM 13/18/-13|i HARM again 72/79/0|i HARM myself 54/7/-2|i HARMED 63/55/-3
|i HARMED . 66/48/0|i HARMED my -50/-56/0|i HIT my 106/89/-4|i KILL myself 76/42/-2|i KILLED -38/-53/-2
|i KILLED myself 58/24/0|i LETTER 32/18/-79|i LETTER HARM -39/48/-1|i LETTER KILL 70/83/-16|i LETTER NEG 68/81/-5
|i LETTER be -83/-1/-8|i LETTER clean -33/-31/0|i LETTER feel -45/3/0|i LETTER go 86/43/-18|i LIVE -107/-28/-1
|i NEG 40/96/-10|i NEG ANYMORE -120/6/-2|i NEG THINK -44/17/0|i NEG WANT -56/-41/-1|i NEG wanted 40/20/0
|i PAST -110/10/0|i PAST to -35/34/0|i PLAN 26/-9/-11|i PLAN . -45/8/0|i PLAN NEG -76/0/0|i PLAN it 114/35/-5
|i PLAN to 131/118/-4|i POINT 34/22/-4|i SAY 64/-2/-17|i SAY . -47/-36/30|i SAY NEG 51/-44/-9|i SAY i 96/6/-15
|i SAY my 5/45/-12|i TAKE 26/-28/-57|i TAKE MANY 122/103/-17|i TAKE MEANS -32/-34/0|i TAKE fistful 40/33/0
|i TAKE lot 66/51/-10|i TAKE some 35/28/0|i TAKE too 35/32/-11|i THINK -75/0/74|i THINK HE -49/-60/8
|i THINK PLAN 47/58/-17|i THINK i 81/65/-21|i THINK my -30/-38/57|i THINK of -20/29/-20|i THINK to 62/20/-9
|i WANT 62/77/-49|i WANT NEG 40/-16/0|i WANT break -24/-54/0|i WANT except 32/4/0|i WANT i 91/59/0|i WANT it 17/31/-4
|i WANT to -19/-18/-50|i _ , 64/46/-22|i _ . 47/78/-5|i _ ANYMORE -144/10/-2|i _ BETTER -28/-72/-2|i _ BLEED -32/-70/12
|i _ BURDEN -23/104/-7|i _ DEAD 112/121/-28|i _ DEATH 25/42/-62|i _ DIE 81/10/-21|i _ END 105/16/-17
|i _ FEAR -33/-32/16|i _ FOOD -66/-56/0|i _ GONE 91/95/-17|i _ HARM 40/34/-23|i _ HARMED 68/71/-2|i _ HE -16/-11/43
|i _ HIM 18/59/-40|i _ HIT 74/51/-8|i _ JUMP 122/46/-5|i _ KILL 107/71/-26|i _ KILLED -32/-35/0|i _ KIN -54/-71/-33
|i _ LIVE -75/-179/-10|i _ LOW -102/47/-15|i _ MANY 77/15/21|i _ NEG -126/-21/-17|i _ PLAN 82/87/-61|i _ SAY 71/-26/0
|i _ SOON 68/37/-6|i _ TAKE 65/21/-14|i _ WANT 20/-53/-18|i _ WORK -17/-74/-2|i _ _ , 22/-18/-43|i _ _ . 89/95/81
|i _ _ BETTER -28/-57/2|i _ _ BLEED 85/81/0|i _ _ BODY 61/42/-2|i _ _ DEAD 79/4/-5|i _ _ DEATH 199/154/6
|i _ _ DIE 141/138/-36|i _ _ END 80/25/-3|i _ _ FEAR 48/-4/-1|i _ _ FOOD 20/-41/-1|i _ _ GONE -15/39/20
|i _ _ HARM 84/52/-18|i _ _ HARMED -18/-44/0|i _ _ HE 90/89/-17|i _ _ HIGH 76/90/-16|i _ _ HIM 48/21/-36
|i _ _ HIS 6/72/-17|i _ _ HIT 55/35/-2|i _ _ JUMP 104/59/-7|i _ _ KILL 81/121/-5|i _ _ LAUGH 26/52/-1
|i _ _ LETTER 39/40/-36|i _ _ LIVE -84/-128/-9|i _ _ LOW -104/82/-1|i _ _ MANY 75/42/-23|i _ _ MEANS 118/72/-4
|i _ _ NEG -32/41/-11|i _ _ NIGHT 20/94/-13|i _ _ PILLS 41/41/-34|i _ _ PLAN -26/33/22|i _ _ POINT 11/67/-1
|i _ _ SAY 119/75/10|i _ _ SOON 60/40/-10|i _ _ TAKE -50/-34/-4|i _ _ THINK 4/-55/12|i _ _ TIRED -7/-43/0
|i _ _ WAKE -22/-60/-14|i _ _ WANT 68/-59/-6|i _ _ act 95/22/-1|i _ _ after -22/-58/-2|i _ _ again 129/77/-24
|i _ _ already 43/50/0|i _ _ am -6/-33/-6|i _ _ and -9/-13/-61|i _ _ anyone -64/4/0|i _ _ attack 41/29/0
|i _ _ awake -28/-99/0|i _ _ be 49/60/3|i _ _ bear -64/33/-1|i _ _ being 68/49/-3|i _ _ between 42/70/-1
|i _ _ biscuits -83/-65/0|i _ _ body 32/60/-1|i _ _ bought 3/-36/0|i _ _ break -10/-73/-3|i _ _ bus -43/-46/0
|i _ _ can -66/0/0|i _ _ case 1/-67/0|i _ _ change -51/-97/0|i _ _ church -27/-115/0|i _ _ commit 61/24/-2
|i _ _ cry 27/-80/-5|i _ _ deal -38/5/0|i _ _ deserve -45/60/-1|i _ _ died 62/26/0|i _ _ do -26/-82/-12
|i _ _ dog -47/-48/0|i _ _ drinking -53/-43/0|i _ _ drugs 33/25/0|i _ _ duo 0/57/-1|i _ _ eaten 54/18/0
|i _ _ enough 57/69/0|i _ _ everyone -25/68/0|i _ _ face 7/60/-2|i _ _ fear 43/2/0|i _ _ feel 33/-17/-2
|i _ _ feeling -15/-19/43|i _ _ find -65/-35/0|i _ _ fly -39/-49/0|i _ _ for -23/-33/89|i _ _ forever 51/-1/0
|i _ _ get 60/-1/-15|i _ _ give -36/25/0|i _ _ guitar -80/-81/0|i _ _ have -26/44/-5|i _ _ heart 40/76/0
|i _ _ here 12/44/3|i _ _ home -69/-75/0|i _ _ hope -10/62/-14|i _ _ hour 71/43/0|i _ _ i 8/-63/-16|i _ _ if -49/-83/3
|i _ _ it 74/14/-15|i _ _ keep -194/-114/-1|i _ _ know -6/-39/28|i _ _ laugh -5/82/0|i _ _ life 11/-41/-3
|i _ _ lot 64/80/-1|i _ _ low -60/1/-1|i _ _ make 58/11/-4|i _ _ man -47/-11/0|i _ _ matter -9/70/0|i _ _ me 25/84/13
|i _ _ mean 91/33/0|i _ _ mind -57/17/0|i _ _ my 10/-36/43|i _ _ of -23/-6/-23|i _ _ off 33/39/1|i _ _ on -89/-64/-19
|i _ _ one 36/67/-3|i _ _ online -24/-66/27|i _ _ out -9/-1/24|i _ _ painless 45/37/0|i _ _ past 41/9/0
|i _ _ pictures -45/-39/0|i _ _ places 51/10/0|i _ _ recognise -2/60/0|i _ _ rest -83/-31/0|i _ _ run -71/-1/0
|i _ _ safe 85/55/-3|i _ _ saying -54/-14/0|i _ _ see 66/31/-4|i _ _ sleep -67/4/14|i _ _ sleeping 53/58/-1
|i _ _ smother 59/50/0|i _ _ sniper 41/39/0|i _ _ something 96/23/5|i _ _ sometimes -1/-112/0|i _ _ stopped 42/5/0
|i _ _ survived 80/31/0|i _ _ switch -33/-106/0|i _ _ that 13/45/30|i _ _ thing 91/89/0|i _ _ this 76/54/-18
|i _ _ till -52/-51/-2|i _ _ time -21/-65/0|i _ _ to -57/-20/-47|i _ _ trigger 86/32/0|i _ _ try -34/-59/0
|i _ _ up -100/72/-3|i _ _ wait 48/0/-2|i _ _ wanted -34/-39/0|i _ _ way 28/26/-12|i _ _ who -129/-31/28
|i _ _ would 56/91/-1|i _ _ yoghurt -32/-35/0|i _ act -37/7/0|i _ again 140/100/-1|i _ already 8/53/-4
|i _ and 80/124/-12|i _ assaulted 81/67/0|i _ away -2/-81/27|i _ bad -9/-33/44|i _ beaten 37/15/-2|i _ being 77/46/-22
|i _ big 67/33/0|i _ bread -41/-45/0|i _ break -27/-54/0|i _ bullet 34/-12/0|i _ buy -4/-8/0|i _ call -43/-18/13
|i _ car -49/-44/0|i _ clean -33/-31/0|i _ died 40/27/-1|i _ disappointment -42/52/0|i _ disgusting -3/48/0
|i _ do 65/-3/38|i _ drink 131/98/-1|i _ drinking 41/20/0|i _ eating 5/-75/0|i _ ended 50/44/0|i _ every -77/25/-11
|i _ except 32/4/0|i _ failure -36/74/-3|i _ fed -32/-41/0|i _ feel -35/-8/-4|i _ fistful 40/33/0|i _ for -37/39/106
|i _ forgotten -3/44/0|i _ found 91/47/-6|i _ ghost -13/49/0|i _ giving -19/67/-1|i _ glad -100/-4/0|i _ go 20/-21/-19
|i _ good -22/-68/-4|i _ grateful -62/2/0|i _ ground -71/-15/0|i _ had -83/-42/-14|i _ half 19/69/0|i _ happy -56/19/0
|i _ high -47/-62/-1|i _ home -27/59/-4|i _ how 52/29/0|i _ i -55/-56/-48|i _ if -58/-12/50|i _ in 35/58/-34
|i _ invisible -29/65/0|i _ is -17/79/-1|i _ it 1/-42/15|i _ keys -11/-19/0|i _ laughing -48/-79/-2|i _ left -10/-42/0
|i _ light 51/7/0|i _ locked 59/46/-14|i _ looking 36/-2/-3|i _ losing -76/27/0|i _ low -15/53/-2|i _ man -33/-55/27
|i _ matters -37/9/-1|i _ mistake -9/53/0|i _ moving -43/-55/0|i _ my -57/-54/-24|i _ myself -103/-71/-7
|i _ new -53/-66/22|i _ nowhere -53/16/-3|i _ one -107/-45/-2|i _ only -78/22/-5|i _ outlived -37/53/0
|i _ paramedic -2/-46/0|i _ photo -90/-80/0|i _ proud -11/-37/0|i _ punching 46/16/0|i _ put 85/75/-1|i _ ring -84/7/-8
|i _ ruined -16/39/0|i _ running -17/52/0|i _ sad 54/-46/-5|i _ safe -106/-63/5|i _ set 51/51/0|i _ shaking -35/-42/39
|i _ sinking -13/56/0|i _ sit -2/48/0|i _ sitting 48/25/-1|i _ sleep -2/-71/0|i _ some 74/33/-1|i _ something 86/48/-14
|i _ sorry 38/2/-1|i _ started -32/-50/-1|i _ stone 17/59/0|i _ stuck -6/60/0|i _ taller -20/-34/0|i _ ten -18/-57/0
|i _ that -14/63/14|i _ tire -18/68/0|i _ toast -27/-40/0|i _ tree 30/22/0|i _ try 60/3/-2|i _ two -69/-11/0
|i _ under 44/23/0|i _ villain -2/62/0|i _ waiting 95/44/-12|i _ walking 146/100/0|i _ wanted 50/48/0|i _ waste -2/56/0
|i _ with 15/14/28|i _ working -26/-29/0|i _ world -38/13/0|i _ worried -37/-55/85|i _ yesterday 50/30/0
|i _ zombie -4/-52/-3|i am BLEED 19/33/-2|i am BURDEN -15/96/-5|i am DEAD -13/-69/-20|i am DEATH 53/38/-29
|i am DIE -71/-65/-14|i am FEAR 5/-24/35|i am GONE 39/-16/-6|i am HARM 61/21/-4|i am HIT -29/-50/0|i am KILL -98/-22/-1
|i am LIVE -68/-6/-1|i am LOW 5/104/-11|i am NEG 10/-41/3|i am PAST -42/1/0|i am PLAN 103/38/-41|i am SOON -49/-64/-2
|i am TAKE -3/43/-2|i am THINK 64/4/-5|i am WANT 42/29/-7|i am at 42/58/-10|i am away -25/-78/25|i am being 148/52/-19
|i am coming 44/40/0|i am disappointment -42/52/0|i am drinking 41/20/0|i am failure -29/68/-3|i am glad -100/-4/0
|i am grateful -62/2/0|i am happy -65/-74/0|i am high -47/-62/-1|i am home -51/-61/0|i am in 80/52/-27
|i am locked 47/37/-14|i am looking 64/29/-2|i am losing -76/27/0|i am low -19/51/-1|i am mistake -9/53/0
|i am moving -43/-55/0|i am ok -45/1/2|i am on 43/8/25|i am over -64/-55/-3|i am paramedic -2/-46/0
|i am proud -11/-37/0|i am safe -94/-19/5|i am shaking -35/-42/39|i am sinking -13/56/0|i am sitting 48/25/-1
|i am sorry 38/2/-1|i am stuck -4/58/0|i am too -14/74/0|i am up 80/25/0|i am waiting 97/85/-12|i am walking 96/74/0
|i am waste -2/56/0|i am working -26/-29/0|i am worried -34/-53/82|i ate 65/16/-1|i attempted 63/57/-1
|i attempted DEATH -49/1/0|i belong 70/41/-8|i can 41/39/-24|i choose 45/33/0|i come 22/-31/-1|i come . -47/-57/0
|i could -81/-6/-10|i could . 1/-31/0|i could DIE 32/-67/0|i could KILL 46/18/0|i could be -35/18/0|i could go -36/0/0
|i could sit -2/48/0|i could sleep -13/-98/0|i cried -62/11/0|i cry -43/107/-15|i cry in -4/34/0|i did NEG 50/-39/-6
|i did it 57/12/-2|i died 43/52/-3|i died . 25/17/0|i died SOON 36/52/0|i do 72/30/42|i do . 55/-51/10
|i do NEG -50/54/43|i do matters -37/9/-1|i don 60/13/-1|i don tire 10/62/0|i drank 71/29/-18|i drank MANY -57/-58/0
|i eat -26/-48/-1|i fear -43/-84/20|i feel -91/128/-28|i feel DEAD -49/45/-1|i feel DEATH 107/-5/-1|i feel DIE 51/15/0
|i feel HARM 9/-77/0|i feel JUMP 82/-28/0|i feel KILL 88/-27/0|i feel LIVE -107/-160/0|i feel LOW -49/-34/-3
|i feel ghost -8/45/0|i feel i -31/-58/-3|i feel it -10/-37/0|i feel light 49/6/0|i felt -77/-58/-9|i follow 69/35/17
|i follow HIM 59/41/-2|i get 52/110/18|i go 93/48/37|i google 52/39/0|i got HIT 40/34/0|i got out -51/-79/0
|i guess 57/81/0|i had MANY 57/27/-1|i had THINK -30/-49/-1|i had died 41/47/0|i hate LIVE 105/39/0
|i hate being -58/13/-1|i hate myself -83/87/-1|i have 101/49/-16|i have HARMED 95/67/-2|i have KIN -43/-16/-4
|i have bad -6/-26/44|i have cancer -36/3/0|i have one -15/-32/0|i have outlived -37/53/0|i have put 55/19/-1
|i have set 38/10/0|i have started -32/-50/-1|i have to -93/-72/-5|i hear -43/-59/67|i help -73/-65/63
|i hope 78/-53/-16|i hope i -31/-47/-2|i hope you -44/-52/0|i keep THINK 23/37/-2|i know i -76/-35/-1|i laugh -4/41/0
|i laughed -58/-47/0|i look at 10/44/-9|i love -26/-41/-31|i love my -29/-48/0|i loved HIM 30/67/-14|i made 11/43/-5
|i mean . -58/-76/0|i mean to 52/33/-7|i might 41/53/-11|i might KILL 53/41/0|i miss -89/-15/-22|i miss my -53/-26/-4
|i nearly ended 51/46/0|i needed -5/48/-1|i obsess 42/46/0|i obsess over 42/46/0|i on 34/30/-1|i owe -4/-65/0
|i passed -16/-65/-7|i picked 17/9/-1|i pray each -34/1/0|i prepared 58/9/0|i promise -205/7/0|i promise i -99/4/0
|i promised -52/9/0|i reckon 44/7/0|i saw -42/-28/121|i see HIM 20/62/-14|i see NEG 38/44/0|i served -13/-16/30
|i should 95/65/-4|i should DIE 32/35/-2|i should NEG 50/12/-1|i should have 33/51/0|i sit -15/99/-26
|i spoil -56/-45/-1|i spoil END -56/-45/-1|i stopped -62/32/-10|i stopped HARM -34/0/0|i stopped THINK -105/0/0
|i stopped my 94/34/-1|i swear . 55/42/0|i talk -44/-41/27|i talk to -76/-48/37|i tell -16/-24/66|i threw -56/-51/0
|i tried -47/12/-2|i tried to -51/17/-2|i wanted -107/-92/-5|i wanted to -106/-35/-5|i was -43/3/-59
|i was DEAD 77/52/-2|i was DEATH -117/-18/-4|i was HIT 75/91/0|i was MANY -65/-5/0|i was NEG -35/9/0
|i was assaulted 46/42/0|i was taller -20/-34/0|i weep -36/54/-2|i went -69/-36/-2|i went too -28/-43/-1
|i were DEAD 57/51/-2|i would -13/-73/-24|i would DIE -35/-52/0|i would KILL -76/-23/-7|i would NEG -59/-32/-1
|i would THINK -46/-14/0|i would be 85/-18/-1|i would to 53/43/-1|i wrote 69/90/-23|ice -85/-47/9|idea 75/43/-1
|idea . 48/40/-1|idea . . 48/40/-1|idea _ . 48/40/-1|idea _ _ . 47/38/-1|ideas 42/34/-3|ideas of 42/34/-3
|ideation 78/53/-2|ideation . 57/42/0|idiom -62/-31/0|if -24/-20/43|if HE finds 39/43/-1|if HE saw -38/-46/0
|if NEG 66/3/12|if _ DIE -46/-46/-2|if _ HARM -53/-43/-12|if _ KILLED 56/16/0|if _ WANT -58/-5/-43|if _ _ , 82/44/-19
|if _ _ . 54/52/19|if _ _ DEAD 121/107/-1|if _ _ DEATH -52/-101/8|if _ _ END -59/-46/-1|if _ _ HARM -80/0/0
|if _ _ SOON 23/43/-1|if _ _ THINK -27/-63/-1|if _ _ died 23/35/0|if _ _ in -30/-71/-1|if _ _ myself 82/20/0
|if _ died 113/94/0|if _ do 36/-32/8|if _ finds 38/43/-1|if _ forget -59/-35/0|if _ had 91/-1/-2|if _ saw -38/-46/0
|if _ see 52/43/-14|if _ spoil -59/-46/-1|if _ was -35/79/-3|if i DIE -46/-46/-2|if i KILLED 56/16/0|if i died 113/94/0
|if i do 23/-43/14|if i forget -59/-35/0|if i had 124/23/-2|if i see 51/43/-14|if i spoil -56/-45/-1|if it 45/75/-1
|if this -102/-42/-9|if this is -68/15/-2|imagine -13/-66/0|in -90/-68/44|in . 117/165/-41|in . . 58/18/-22
|in HIS -17/36/7|in HIS FOOD 45/46/0|in NEG -51/9/0|in NIGHT 42/75/4|in SOON 103/94/-5|in SOON . 89/63/-1
|in SOURCE -44/14/-46|in SOURCE . 42/31/-25|in YEAR -171/-31/-30|in YEAR , -58/13/-28|in YEAR i -48/13/-1
|in _ , -66/-41/21|in _ . 16/-11/-6|in _ FOOD 44/44/-1|in _ GAME -34/-38/-3|in _ HE 69/50/-44|in _ KIN -67/-62/38
|in _ _ , 21/2/-11|in _ _ . 52/93/-30|in _ _ NEG 45/56/-7|in _ _ PLAN -63/-66/-2|in _ _ SAY -130/-44/-45
|in _ _ WANT -32/-45/-1|in _ _ am 76/116/-1|in _ _ at 102/83/-20|in _ _ do -78/-12/0|in _ _ engine 36/4/22
|in _ _ front -33/-66/0|in _ _ garage 63/51/-4|in _ _ i 5/73/-54|in _ _ is 29/-1/79|in _ _ one -53/-71/23
|in _ _ there -54/-53/0|in _ _ to 66/19/-18|in _ _ with 39/1/-9|in _ car -65/-90/16|in _ channel -42/-57/44
|in _ days -63/11/0|in _ flat 53/-11/-3|in _ for -93/-43/-10|in _ group -29/-14/75|in _ house 56/2/-3
|in _ life -62/2/-6|in _ minutes 66/43/-1|in _ more -34/-55/0|in _ of 99/101/-38|in _ room -74/-54/-62
|in _ sleep 65/58/-3|in _ stomach -43/-74/0|in _ that -19/28/1|in _ wants 43/50/-10|in _ way -71/-30/0
|in _ with 85/24/15|in army -69/-38/0|in bathroom . 42/39/10|in bathroom with -37/-22/15|in bed . -51/-86/0
|in bin 56/39/-1|in bin . 51/35/0|in cabinet 60/31/-2|in canal 0/94/0|in car 63/26/-13|in car in 63/51/-4
|in chess -46/-42/0|in churchyard -1/40/0|in cup 35/24/0|in danger . 90/100/-1|in envelope 44/46/-5
|in envelope for 44/46/-5|in flat -19/-55/0|in fridge -25/-75/0|in front 92/66/-24|in front of 92/66/-24
|in garage 59/29/12|in glass 55/61/0|in glass . 55/61/0|in ground 83/53/0|in ground . 73/47/0|in heaven 84/60/-2
|in heaven . 32/27/0|in heaven SOON 41/24/0|in house 111/47/-6|in house with 46/31/0|in it 70/75/-24
|in january -1/-43/0|in kitchen . -26/-78/41|in loading 36/43/0|in may , -1/54/-1|in me . -53/20/0|in me SOON -26/-60/0
|in me wants 44/52/-6|in my 15/77/-11|in my KIN -44/-57/36|in my flat 46/13/-2|in my house 60/7/-2
|in my life -69/-48/-1|in my room -41/-14/-16|in my sleep 57/36/-1|in my stomach -43/-74/0|in next life 39/45/0
|in peace . 23/61/0|in pieces -10/75/0|in portugal -48/-68/0|in portugal . -48/-68/0|in shower 88/47/-2
|in these -55/-69/0|in this -106/-3/14|in this world 48/61/0|in those -59/-1/0|in those days -57/0/0|in vain -4/57/-1
|in vain . -4/57/-1|in vent -17/-20/98|in world 75/82/-6|injected 79/17/-1|injected my -21/-55/0|injecting 40/46/0
|injecting MANY 44/54/0|inside 18/98/-3|inside . -3/71/0|inside . . -3/71/0|inside _ _ . -17/45/0|inside since -3/46/0
|instead 17/22/-3|instead _ _ , -39/-14/-1|instead _ _ . 69/85/-2|instead of 6/18/-3|insulin 116/102/-1
|insulin . 47/38/0|insulin . . 46/38/0|insulin _ . 46/38/0|insulin _ _ . 72/84/0|insurance -86/-42/25
|insurance , -9/-49/0|intend 68/77/-2|intention 102/100/-2|intention _ _ here 47/9/0|internet -64/-110/-4
|internet _ _ . -61/-106/-5|interview -71/-71/-1|interview _ . -49/-52/-1|interview _ _ . -65/-65/-1|into 97/34/-3
|into HIGH 51/50/-5|into HIGH . 54/65/-5|into _ , -83/-91/26|into _ . 152/142/-11|into _ _ , -31/-37/0
|into _ _ . 45/58/-12|into _ _ again 48/43/-9|into _ _ i 89/44/0|into _ _ it -48/-76/-1|into my 73/69/-14
|into sea 129/98/-1|into tree 41/57/-1|into tree . 57/62/-1|into void -12/37/0|invisible -31/91/-1|invisible . -5/42/-1
|invisible . . -5/42/-1|invisible _ . -8/82/-1|invisible _ _ . -12/83/-1|inviting 22/101/0|irl 80/58/-1|iron -35/-53/-2
|iron _ , 63/46/-2|iron _ . -43/-38/0|iron _ _ . -56/-63/0|ironing -35/-73/-1|ironing . -3/-44/0|ironing . . -3/-44/0
|ironing _ . -35/-73/-1|ironing _ _ . -35/-73/-1|is -63/-44/78|is " 35/24/3|is " . 40/32/-1|is . 28/33/38
|is . . -48/-43/55|is . HE 24/48/-17|is BETTER 42/38/-1|is BETTER . 43/25/0|is BLEED 63/60/-2|is DEAD -47/-53/-14
|is DEAD . -52/-12/-5|is DEATH 27/-38/-2|is DEATH . -38/-34/36|is DEATH and 55/5/14|is DIE -52/-68/-23
|is GONE -144/29/-3|is GONE . -122/25/-5|is GONE SOON -40/0/0|is HARM -39/-55/80|is HIT me 81/63/-14
|is KILL -117/-132/-32|is KILL . 15/35/-1|is KILL me -125/-143/-8|is LETTER 71/40/11|is LOW . 55/45/-14
|is MANY . -37/-30/1|is MANY i 89/78/-4|is MEANS 53/-4/-10|is NEG . 31/57/-4|is NEG LIVE -54/-21/15|is NEG PLAN 3/37/-1
|is NEG as -75/0/0|is NEG day 52/3/0|is NEG for -23/-27/4|is NEG in 20/68/-16|is NEG loneliness -6/-51/0
|is NEG on -60/-5/0|is NEG phase 1/-33/0|is NEG that -82/-56/3|is NIGHT 55/49/3|is NIGHT . 54/48/3
|is PAST one -24/-49/-1|is PAST thing -2/44/-1|is PLAN -14/-15/42|is PLAN . 6/-13/-2|is PLAN DEATH -48/-69/37
|is PLAN for 62/57/-1|is PLAN to -137/-76/24|is POINT 8/69/-11|is POINT . 72/22/0|is SOON . -16/-29/-15
|is TAKE -65/-54/19|is THINK -5/-8/42|is THINK PLAN -18/-26/42|is TIRED -16/52/19|is _ . 22/11/-56|is _ BUT 11/-74/-5
|is _ DEATH -4/-55/-9|is _ DIE -10/-50/-12|is _ GONE 44/15/-17|is _ HIM -95/-81/79|is _ HIMSELF -46/-38/35
|is _ KILL 58/28/0|is _ MANY -37/-10/46|is _ SOURCE 38/-25/-1|is _ _ . 15/32/51|is _ _ BUT -43/10/2
|is _ _ END -27/-46/5|is _ _ GONE -18/-36/0|is _ _ HARM 44/11/9|is _ _ HIGH -64/-67/16|is _ _ KIN -112/-97/79
|is _ _ LAUGH 44/49/-1|is _ _ LIVE -63/-23/8|is _ _ NEG -6/-44/-22|is _ _ PAST -91/-63/0|is _ _ PILLS -51/-44/43
|is _ _ PLAN -50/-60/-9|is _ _ SOON 71/55/-34|is _ _ SOURCE 62/69/-41|is _ _ TIRED 50/32/0|is _ _ WANT -74/2/-1
|is _ _ again 30/9/59|is _ _ could -42/44/0|is _ _ do 147/13/25|is _ _ for -128/-4/41|is _ _ funny -5/-45/0
|is _ _ here -13/-97/0|is _ _ in -48/16/42|is _ _ is -18/-18/-49|is _ _ it 90/29/-17|is _ _ me -42/-20/-8
|is _ _ message 47/54/-2|is _ _ month -4/43/0|is _ _ my 74/18/10|is _ _ next 29/60/-14|is _ _ that 39/-84/-5
|is _ _ to 22/9/21|is _ _ two 32/-9/0|is _ _ week -23/-73/-2|is _ as -78/-29/0|is _ at -66/-29/14
|is _ beaten -24/-47/58|is _ between -21/-80/-1|is _ care 7/-32/0|is _ cup 23/24/0|is _ danger -17/-86/35
|is _ dark -8/65/-1|is _ day 10/-43/-1|is _ door 67/53/-13|is _ final 47/39/-7|is _ from -50/-45/37
|is _ good -14/-38/-1|is _ here 5/-84/-20|is _ home 48/32/-5|is _ house 52/49/-7|is _ i 114/-2/-22|is _ it 12/36/-51
|is _ left 39/34/-2|is _ loneliness -6/-51/0|is _ me -11/-9/-22|is _ my 107/70/-38|is _ normal -20/-29/40
|is _ of -92/-78/-7|is _ one -33/-69/-5|is _ phase 1/-33/0|is _ progress 44/39/-1|is _ talking -34/-48/25
|is _ there 36/76/-2|is _ thing 43/71/-2|is _ to -3/-32/31|is _ up 40/-1/-37|is _ way 91/60/-3|is _ week -20/-35/0
|is _ with -15/33/-18|is _ worth -35/-2/9|is asleep 44/33/-18|is at 70/69/18|is been GONE 41/10/-14
|is behind -103/-110/-1|is behind me -78/-89/0|is being -112/-84/90|is being beaten -19/-39/51|is breaking 122/62/-18
|is breaking in 54/23/-3|is called -43/-4/-1|is coming 33/44/-22|is dark 10/68/-1|is drunk 77/61/-36|is enough 32/10/-1
|is fine 63/106/-16|is finished 70/62/-3|is full 31/92/-2|is good -37/-71/-7|is good . -60/-60/-1|is heavy -85/37/0
|is hell 49/52/-1|is home 84/13/-25|is how -37/62/-4|is in 48/22/-9|is in cup 23/24/0|is in danger -17/-86/35
|is in my 66/82/-27|is it -5/52/10|is it normal -20/-29/40|is left -39/48/-2|is life -27/-27/-1|is life . -28/-103/-1
|is locked -12/0/53|is loud -21/-33/0|is man 60/47/-1|is man in 34/28/0|is me 5/80/-25|is meaningless -9/43/-1
|is meaningless . -9/43/-1|is mess -23/-44/0|is mine 72/55/-2|is mine . 63/56/-1|is my 45/63/58|is my final 47/39/-7
|is normal -57/-47/-2|is number 59/38/-13|is off -8/19/-11|is ok . -60/-24/0|is on 26/55/29|is on SOON -60/-21/0
|is on my 51/18/0|is only 113/49/22|is open 43/31/-1|is open . 30/22/-1|is option 50/29/-1|is outside 22/16/-76
|is quiet -54/73/29|is same -20/68/0|is self 7/-32/0|is self care 7/-32/0|is silent -35/12/0|is silent and -29/7/0
|is sleeping 48/60/-1|is strong 34/-4/-1|is that progress 44/39/-1|is threatening -15/-10/74
|is threatening to -12/-17/61|is tied 59/43/-1|is to 163/102/-29|is too -39/46/-6|is true 22/28/-9|is true . 33/30/-7
|is unbearable 29/43/-1|is unbearable . 25/40/-1|is worth 33/1/-1|is wrong 42/77/-9|it 21/49/-29|it , -18/-64/2
|it , HE 33/34/6|it , got -86/-27/-1|it . SOON 33/20/0|it ANYMORE . 11/48/19|it BUT 50/6/0|it END -91/25/-1
|it HIT -59/-51/0|it HIT . -45/0/0|it LETTER 4/69/-4|it LETTER NEG 32/24/-3|it MANY 25/95/9|it MANY . 42/57/9
|it MANY to -66/17/-1|it PAST to -12/-39/0|it SOON 50/31/-15|it SOON . 54/33/-14|it TAKE . -69/10/-4|it _ , 74/56/-24
|it _ . 10/49/35|it _ ANYMORE -60/4/0|it _ BETTER 13/78/-4|it _ END -74/-38/-1|it _ GONE -44/8/0|it _ HARM -67/27/0
|it _ HE 49/75/7|it _ NEG 20/67/-10|it _ PAST 45/102/24|it _ PLAN 81/41/-4|it _ SOON 77/30/-9|it _ _ . 109/87/39
|it _ _ BETTER -17/-53/-3|it _ _ KILL 36/41/0|it _ _ KIN -34/-76/53|it _ _ LAUGH 29/107/-1|it _ _ LIVE -40/15/0
|it _ _ LOW -10/86/-1|it _ _ MEANS -77/-24/11|it _ _ PAST -51/4/-3|it _ _ PLAN 19/84/-2|it _ _ SOON 38/84/-22
|it _ _ as -92/-45/0|it _ _ be 48/92/-1|it _ _ because 74/25/-2|it _ _ call -55/-40/2|it _ _ can -30/-22/0
|it _ _ cup 23/24/0|it _ _ day -69/-10/-1|it _ _ for 115/89/-6|it _ _ get -19/-25/0|it _ _ it 94/52/-3
|it _ _ know 67/46/-12|it _ _ loneliness -6/-51/0|it _ _ much -62/33/-1|it _ _ my -120/-72/-2|it _ _ over 44/43/0
|it _ _ phase -4/-34/0|it _ _ time 77/96/-1|it _ _ way 76/41/0|it _ _ window -47/-62/0|it _ _ with -59/-3/0
|it _ been -45/30/-6|it _ dark 6/67/-1|it _ for -3/44/15|it _ got -83/-22/-1|it _ me -24/-81/33|it _ mine 63/32/0
|it _ my 15/-57/41|it _ ok -15/-50/0|it _ only -21/-58/-14|it _ pretty 70/33/0|it _ right 60/18/0|it _ that 12/-74/-22
|it _ there -39/-59/0|it _ time -89/-57/9|it _ to 56/13/-34|it _ too -27/64/-1|it _ true 28/-11/-7|it _ week 57/80/-2
|it _ you 58/50/-2|it again . -75/-61/-2|it and -38/-73/-9|it and NEG -43/-51/0|it feels 60/95/-1|it has 9/54/-1
|it hurts -72/0/-6|it hurts to -41/14/0|it is 74/44/-69|it is END -24/-51/0|it is GONE -41/0/0|it is PAST 61/19/-8
|it is PLAN 65/29/-3|it is been -51/26/-6|it is dark 6/67/-1|it is for 14/66/-20|it is mine 64/28/0|it is my -16/-14/67
|it is ok -15/-50/0|it is on 40/71/-13|it is this 47/77/0|it is true 28/-11/-7|it normal -20/-29/40
|it normal for -9/-28/48|it on 37/81/4|it on my 40/63/-1|it out -67/-117/-1|it out of -47/-62/0|it to 11/32/-5
|it to END -54/22/-1|it up -79/-123/-2|it up . -80/-123/-2|it were 78/30/0|it with -89/-57/2|it with my -91/-69/-6
|it works . 49/19/0|it yesterday 34/26/0|it yesterday . 59/46/0|it yet . 71/26/-2|it'll 79/104/-8|it'll look 63/47/-2
|jab -63/-59/0|january -14/-59/-4|jar _ . 45/37/0|jar _ _ . 45/37/0|jeans -16/-45/-2|jeans _ _ . -16/-45/-2
|join 103/108/4|join HIM 101/56/-9|join HIM . 63/37/-6|join _ . 86/75/-6|join _ _ . 104/104/-6|joke _ me -77/-82/0
|joking 74/60/24|jollof -36/-45/-1|joy -70/68/-9|jump 27/47/68|jumped -132/-160/-48|jumping 78/36/31|jumps -10/-58/-14
|jumps off -9/-57/-14|ka 52/54/-1|karaoke -81/-29/-1|karna 57/7/-1|kart -53/-48/-1|kart _ _ . -53/-48/-1|kazi -48/-75/0
|keep 75/118/-33|keep DIE -49/-63/-1|keep PLAN -18/106/-7|keep PLAN . 19/80/-2|keep THINK 23/37/-2
|keep THINK PLAN 38/28/-2|keep _ . -16/-50/-2|keep _ KIN -68/-39/-1|keep _ PLAN 52/28/-2|keep _ _ . 37/12/-10
|keep _ _ SOON -30/-48/0|keep _ _ by -38/2/0|keep _ _ to -46/-14/-2|keep _ at 21/58/-5|keep _ this -90/104/5
|keep myself 6/-76/0|keep myself safe 40/48/0|keep staring 56/33/-2|keep staring at 56/33/-2|keep telling -64/4/-1
|keep telling me -67/3/0|keeps -4/-32/15|keeps _ me 81/60/-13|keeps saying -85/-87/59|key 66/70/-27|keys _ . -16/-51/-5
|keys _ _ . -43/-45/-5|keys and 52/60/-15|keys in -12/-20/0|khatam 54/9/-1|khatam karna 57/7/-1|kicked -74/-43/2
|kid 25/34/-2|kids -86/-29/-117|kill -10/-83/-81|killed -58/-79/-41|killer -69/-88/-8|killer _ _ . -25/-44/-3
|killing -40/-149/-23|kills 55/-26/-6|kills HIMSELF 58/33/-8|kills HIMSELF . 38/33/-12|kills _ . 38/27/-8
|kills _ _ . 41/22/-8|kills _ _ LETTER -26/-38/52|kind 43/74/-9|kind of 41/71/-3|king -29/-34/-2|king _ . -26/-31/-1
|king _ _ . -26/-31/-1|kisi -65/20/-1|kisi _ _ nahi -65/20/-1|kitchen . -35/-87/41|kitchen . . -35/-87/41
|kitchen _ , -9/-10/40|kite -49/-58/0|kms 129/133/57|knee -50/-67/-7|knee _ . -35/-47/-1|knee _ _ . -37/-55/-1
|knees -30/-51/-1|knees . -48/-38/0|knees . . -48/-38/0|knees _ . -49/-39/-1|knees _ _ . -51/-42/-1|knife 60/30/-75
|knives 59/30/63|knocked 6/-47/-5|knot for -32/-36/0|know 125/100/-47|know _ . 6/75/-18|know _ NEG -3/-44/0
|know _ _ . 16/89/-15|know _ _ WANT 42/8/0|know _ am 36/28/0|know _ can -55/2/0|know how NEG -3/-44/0|know i am 36/28/0
|know i can -55/2/0|know me -59/6/0|know what -50/-41/0|know what to -51/-86/7|know why 57/24/-16|know why . 72/48/-16
|knows 45/-27/-12|knows i 48/21/-7|ko 33/44/-1|kujiua 148/118/0|kujiua _ . 148/118/0|kujiua _ _ . 148/118/0
|kya -57/-65/117|kys 29/-25/-30|kys _ . -38/-69/-11|kys _ _ . -40/-71/-11|lad -43/-65/95|lad i -12/-19/30
|lagos -47/-24/0|lake 38/-45/-2|landlord -38/-52/0|lap 77/65/-9|laps -46/-53/0|laps _ _ . -46/-53/0|laptop -41/-66/24
|lasagne -65/-83/-1|lasagne . -42/-72/0|lasagne . . -42/-72/0|lasagne _ . -42/-72/0|lasagne _ _ . -43/-73/-1
|last 126/120/81|late -77/-76/-16|late , 58/15/0|late . -53/-55/-1|late . . -53/-55/-1|late _ . -75/-80/12
|late _ _ . -93/-66/11|lately 53/5/-5|lately . 59/56/-4|lately . . 59/56/-4|lately _ . 59/56/-4|lately _ _ . 59/56/-4
|laugh -73/-118/-10|laugh . -49/-56/-7|laughed -42/-96/-32|laughing -110/-158/-14|laughing . -41/-68/-6
|laughing . . -41/-68/-6|laughing _ . -44/-71/-6|laughing _ _ . -50/-73/-13|laughing _ my -39/-35/0
|laughing at -50/-47/-8|laughing at my -39/-35/0|laughter -33/-34/-1|lay 60/37/0|lay TAKE 60/37/0|leaflet -62/-7/-9
|learning -46/-107/-14|least 33/70/0|least _ _ . 24/67/0|leave 84/-58/8|leaves 10/65/-15|leaves _ _ . 26/59/-11
|leaving -16/-143/-3|ledge 72/51/94|left 27/47/-9|left . . 0/76/-11|left _ . 44/43/36|left _ NEG 87/15/0
|left _ _ . -39/43/3|left _ me 21/66/0|left _ on 39/53/0|left is 54/29/-3|left me -59/0/-3|left of me 24/36/0
|left on -25/-34/0|left server -6/-12/47|left server . -6/-12/47|leftovers -18/-53/-1|leg -102/-85/-18|legs -62/-93/-27
|leo 65/88/0|less this -14/-29/0|less this month -14/-29/0|let -9/78/-4|let _ DIE 77/70/-1|let _ HIT 43/23/0
|let _ _ . 116/83/-8|let _ _ SOON -33/-18/0|let _ _ TAKE -19/79/0|let _ _ me 50/30/0|let _ out 41/35/-5|let me 43/-15/1
|let me DIE 77/70/-1|let me out 41/35/-5|let my -7/50/0|let us -51/-43/0|let us KILL -38/-25/0|lethal 65/71/46
|library -56/-31/-8|library , -52/-17/0|lie TAKE -21/-55/0|lied 89/73/0|life 165/228/-66|life , 34/35/-2|life . 65/80/1
|life . . -23/3/49|life END 61/19/0|life END . 57/15/0|life PAST -91/-78/0|life PAST . -73/-80/0|life SOON 63/49/-1
|life _ , 94/31/-2|life _ . -21/-22/41|life _ DEATH -21/-27/0|life _ END 99/42/-1|life _ NEG -99/12/4
|life _ _ . 21/43/36|life _ _ BUT -6/-59/0|life _ _ END 121/26/-1|life _ _ and -84/-8/5|life _ _ for 50/59/0
|life _ _ i -57/-48/-1|life _ _ me -32/7/0|life _ _ my 42/7/0|life _ good -44/-83/0|life _ it -67/63/0
|life _ me -33/-79/0|life _ mess -23/-44/0|life _ over -39/62/-4|life _ to 132/29/-1|life and -10/-42/17
|life and DEATH -21/-27/0|life ended -68/50/-6|life ends 63/37/0|life feels -54/25/-2|life has -14/88/-23
|life insurance -22/-98/0|life is good -44/-83/0|life is mess -23/-44/0|life my 44/9/0|life of -20/-55/0
|life to END 33/27/0|life yaar 34/35/0|life yaar , 34/35/0|lift -49/16/-1|lighter 92/72/-7|lights _ , 37/44/-1
|lights out 37/44/-1|lights out , 37/44/-1|line 59/73/-15|lined 80/62/19|lined _ . 47/34/-1|lined _ _ . 47/34/-1
|lined up 80/62/19|lined up . 47/34/-1|linkedin -45/-80/0|linkedin _ _ . -45/-80/0|listen 100/92/-7
|listen _ _ . 98/84/-7|lists -55/-30/0|little -28/36/69|live -72/-122/-3|lived -71/-27/-7|living 137/33/1
|loaded 69/17/-5|loaded _ . 56/24/-2|loaded _ _ . 83/86/-2|loading 36/44/0|lobby -7/94/-2|lock 76/73/-9
|locked HIMSELF -45/-42/28|locked HIMSELF in -45/-42/28|locked _ . 82/78/0|locked _ _ . 56/13/-3
|locked _ _ bathroom -43/-53/19|locked door 67/96/-7|locked door . 64/94/-6|locked in 28/-8/-10|locked me 111/65/-2
|locked me . 39/16/0|locked me in 46/37/-1|london -47/-44/-1|london _ _ . -47/-44/-1|loneliness -10/76/0
|loneliness . -9/-37/0|loneliness _ _ . -5/72/0|lonely -66/53/-10|long -100/-98/32|longer 88/133/-3|longing 65/73/-2
|look 23/67/106|look _ _ . -86/-22/39|looking 131/131/-44|looking _ _ . 129/138/-41|looking at 86/70/15
|looking for -61/-115/-2|looks BETTER 47/28/0|looks BETTER . 47/28/0|loot -48/-40/0|loot _ _ . -48/-40/0|lose 10/-67/40
|losing 76/131/-20|losing _ _ . 79/98/-18|losing fight 84/27/0|lost -6/-71/-28|lot 56/14/-10|lot . 55/51/14
|lot . . 44/40/14|lot _ . 45/41/14|lot _ _ . -16/50/-7|love , -26/54/-3|love _ LIVE -27/-36/0|love _ MANY 51/58/-5
|love _ _ . -16/-58/-8|love _ life -27/-39/0|love being -27/-36/0|love being LIVE -27/-36/0|love my -29/-48/0
|love my life -27/-39/0|love to 58/12/0|love you 3/-13/-5|love you MANY 51/58/-5|loved -61/42/-29|loved HIM 30/67/-14
|loved _ . -77/-5/-28|loved _ _ . -58/0/-29|lovely -64/-117/-18|lovely . -35/-64/-13|lovely . . -37/-34/-12
|lovely _ . -57/-58/-13|lovely _ _ . -62/-62/-17|low -153/80/28|low . 1/35/37|low . . -16/34/37|low _ . -15/28/35
|low _ _ . -76/49/34|lowkey 1/33/-1|luck -89/-47/0|luck _ _ . -59/-16/0|lying 94/32/-1|lying _ _ . 58/28/0
|lying _ beach -19/-21/0|lying on 70/45/0|lying on beach -19/-21/0|lyrics -49/-72/-1|maarte 59/39/-6
|maarte _ , 59/39/-6|maarte hai 59/39/-6|maarte hai , 59/39/-6|machete 41/49/2|machete . 41/49/2|machete . . 41/49/2
|machete _ . 41/49/2|machete _ _ . 41/49/2|mad -29/-12/-19|mad . -49/-35/0|mad . . -49/-35/0|mad _ . -50/-35/-2
|mad _ _ . -72/-49/-2|made _ . 83/45/-6|made sure 94/20/0|main 105/128/-9|make _ DIE 46/42/0|make _ WANT -50/-40/0
|make _ _ and -12/37/0|make _ _ my 63/32/-3|make _ _ to -50/-40/0|make i DIE 40/31/0|make it 101/50/-6
|make me -115/-86/-1|make me WANT -50/-40/0|make sure 51/73/-3|makes _ happy 49/28/-5|makes me happy 49/28/-5
|making 48/17/2|man 43/77/4|man . 25/138/-15|man . . -3/131/-15|man _ . -84/64/-15|man _ _ . -93/-40/-11
|man _ _ me 59/-8/-3|man _ me 45/24/0|man _ my 35/-8/-10|man in my 42/35/0|manage 70/44/-5|manage _ _ . 71/31/-5
|map -42/-45/-3|mar -10/-49/115|mar _ , -3/-8/117|mario -53/-48/-1|mario kart -53/-48/-1|market -43/-63/0
|market _ . -25/-38/0|marks -27/-32/83|marks on -33/-41/58|marriage 58/90/0|mask -22/-35/0|match -65/-76/-15
|math -44/-68/-1|matter 42/42/2|matters -92/-13/-4|matters . -34/48/-3|matters . . -11/41/-3|matters _ . -20/50/-3
|matters _ _ . -22/53/-3|matters to -33/4/0|may -4/25/25|may KILL 66/31/0|may _ _ . 44/44/-5|may _ me 43/19/0
|me 110/117/-167|me , HE 35/64/-17|me , my -31/-54/27|me . 45/69/-37|me . . 12/53/-13|me BUT -69/-120/0
|me BUT i -44/-73/0|me DIE 64/47/-3|me DIE . 36/40/-4|me GONE 69/83/-9|me GONE . 73/83/-6|me HE -65/-44/95
|me SAY -23/-39/-1|me SAY it -26/-40/0|me TAKE 28/-2/15|me TAKE . -57/-74/0|me WANT -31/-53/-1|me WANT to -31/-53/-1
|me _ , -101/-52/4|me _ . 47/79/-44|me _ HE 46/83/16|me _ NIGHT 27/11/-32|me _ SOON 34/35/18|me _ _ . 78/80/-46
|me _ _ GONE 60/53/-22|me _ _ HARM -46/-41/0|me _ _ HIGH -75/-96/81|me _ _ KILL 34/17/5|me _ _ KIN -45/-65/6
|me _ _ LETTER -67/-70/22|me _ _ LIVE 38/26/0|me _ _ LOW -43/21/0|me _ _ PAST -27/-48/-5|me _ _ PLAN -77/-102/31
|me _ _ WANT 71/63/-19|me _ _ am 77/91/-7|me _ _ and 60/31/-43|me _ _ do 85/110/-31|me _ _ does 22/62/-16
|me _ _ finds 37/37/-1|me _ _ got -55/-60/17|me _ _ help 78/66/0|me _ _ in 47/25/-18|me _ _ me 53/25/-9
|me _ _ of 38/18/22|me _ _ one 60/12/0|me _ _ sees -72/-65/-2|me _ _ sex 36/26/-2|me _ _ sleep 48/59/-3
|me _ _ spoil -56/-45/-1|me _ _ tell 47/68/0|me _ _ week 43/30/-13|me _ am -84/-74/-4|me _ and 53/54/-31
|me _ funny 50/31/0|me _ have 36/27/-2|me _ i 23/54/-99|me _ in 61/83/-55|me _ my 4/46/61|me _ of -34/2/76
|me _ stick 44/45/-19|me _ to 34/15/-23|me _ too -48/15/0|me _ with -29/-37/-1|me after -57/-78/33|me again 43/52/-8
|me and 59/122/-35|me and SOON -43/-19/31|me and i 3/51/-7|me and my 22/9/18|me as 23/42/-2|me as funny 50/31/0
|me at NIGHT 50/68/-16|me be -70/-90/0|me before 59/88/-7|me by 58/56/-24|me cornered 25/38/-7|me every 59/13/-12
|me every day 46/25/-1|me for -25/-17/-5|me from 99/76/-3|me happy 49/28/-5|me hard -20/-52/0|me hard . -20/-52/0
|me here 31/75/0|me home -55/-61/-5|me home . -41/-42/0|me how -99/-52/-8|me i 46/-22/-16|me i am -82/-75/-4
|me in 100/69/-66|me in . 44/35/-1|me in my -4/45/-1|me is 28/70/-5|me message -42/-40/0|me my -52/1/0
|me off -77/-11/-8|me out , -23/-51/0|me that -116/-66/90|me that HE -75/-93/63|me to -74/-48/68|me to DEATH -69/-92/-3
|me to KILL -63/0/-4|me to LIVE 47/2/0|me to have 36/26/-2|me too 17/33/21|me too . 20/59/-31|me up -110/-125/-4
|me wants 97/66/-11|me wants to 97/66/-11|me when 59/55/-40|me when i 72/72/-2|me who 73/67/-1|me why -22/-54/0
|me with 53/53/-66|me with stick 44/45/-19|mean 26/31/-20|mean _ , -38/-43/-12|mean _ . 81/50/0|mean _ WANT -38/1/0
|mean _ _ . 110/52/0|mean _ _ to -38/1/0|mean i -42/-4/0|mean i WANT -38/1/0|mean it , -42/-50/-12|mean it . 43/45/-2
|meaningless -9/43/-1|meaningless . -9/43/-1|meaningless . . -9/43/-1|meaningless _ . -9/43/-1
|meaningless _ _ . -9/43/-1|means -57/-31/44|means _ i -46/3/0|meant 68/40/-2|meant to 70/20/0|meat -28/-32/0
|meat _ _ . -28/-31/0|medications 111/80/-1|medications _ _ . 111/80/-1|meds -29/-99/-1|meet _ _ . -41/-33/0
|meeting -49/-101/1|meetings -13/36/0|meh -41/-47/0|meh . -38/-43/0|meh . . -38/-43/0|meh _ . -38/-43/0
|meh _ _ . -38/-43/0|member -65/-101/100|meme -58/-75/0|meme _ _ . -36/-36/-3|memes -53/-53/-10|men _ . -24/-57/0
|men _ _ . -60/-57/0|men shed -24/-51/8|mend -56/-17/-1|mend _ _ . -56/-17/-1|mera -5/48/117|mess _ _ . 45/34/-1
|message -22/-44/65|messaged -29/-26/91|met -89/-37/0|metro 54/41/0|metro . 54/41/0|metro . . 54/41/0|metro _ . 54/41/0
|metro _ _ . 54/41/0|mi 103/61/-10|midnight 103/46/-3|midnight . 54/62/-2|midnight . . 50/61/-2
|midnight _ _ GONE 61/56/0|might 21/26/16|might KILL 52/40/4|milk -59/-116/31|milk _ . -48/-86/0|milk _ _ . -54/-88/-1
|mind 79/129/-23|mind _ DIE 42/28/-1|mind _ _ . 31/26/-17|minus -69/-1/0|minute 62/38/-1|minute . 27/17/-1
|minute . . 27/17/-1|minute _ . 32/27/-1|minute _ _ . 32/27/-1|minutes 151/102/-15|minutes . 47/66/-3
|minutes PAST 86/79/-10|minutes _ . 61/67/-3|mirror -8/77/-3|misery 71/69/-2|misery . 46/51/0|misery . . 46/51/0
|misery _ . 55/60/0|misery _ _ . 54/57/0|miss -110/-37/-19|miss _ . -48/-38/-28|miss _ KIN -8/-39/-4
|miss _ _ , -1/55/-1|miss _ _ . -64/-43/-31|miss _ _ and -45/-45/0|miss _ at 44/0/-1|miss _ duo 0/57/-1|miss me 5/72/-1
|miss my -54/-28/-5|miss my KIN -8/-39/-4|miss my duo 0/57/-1|missed -68/-80/-11|mistake _ _ . -17/84/0
|mixed -24/-78/-1|mixed _ , -33/-66/0|mixed _ _ it -33/-66/0|mods -62/-25/53|molesting 82/54/0|molesting me 61/41/0
|moment 36/64/-10|moms 25/75/-8|monday -43/-95/-26|mondays -74/-129/-6|mondays . -8/-47/-6|mondays . . -8/-47/-6
|mondays _ . -8/-47/-6|mondays _ _ . -8/-47/-6|money 60/16/-18|money . 43/24/-13|money _ _ . 42/26/-13
|money _ this -65/-90/0|money with -44/-44/0|money with this -44/-44/0|month , 16/-9/-1|month _ _ . 26/71/-4
|mood , MANY -47/-43/0|mop -24/-56/-14|more 94/47/-3|more . i -17/-35/0|more DEAD 36/50/0|more DEAD . 36/50/0
|more _ . 102/121/-6|more _ _ . 53/46/-8|more _ _ LIVE 26/32/0|more _ for 47/9/28|more _ than -128/-25/-3
|morgue 71/43/0|morgue . 71/43/0|morgue . . 71/43/0|morgue _ . 71/43/0|morgue _ _ . 71/43/0|morphine 76/66/0
|morphine _ _ . 66/53/0|mosquito -36/-87/-1|most 56/36/-17|most _ . 43/7/-7|most _ _ . 69/51/-4|move -91/-87/-2
|move . -37/-44/-1|move . . -37/-44/-1|move _ . -40/-12/-1|move _ _ . -50/-30/-1|moved -102/-8/-18|moved _ . -24/-77/-4
|moved _ _ i 0/104/-13|movie -53/-28/-1|moving -48/-50/-40|moving _ _ . -40/-43/-37|moving to -58/-68/-36
|much -10/42/41|much . 6/70/-3|much . . 55/89/-3|much _ . 26/41/23|much _ MANY -49/5/0|much _ my 35/23/-1
|much and 29/58/-14|much as 36/63/0|much of my 35/23/-1|multi 65/33/0|multi storey 65/33/0|mum -14/6/-37
|murder -104/-127/-4|murdered -31/-36/-1|museum -35/-58/0|museum _ _ . -35/-58/0|music -52/-49/-7
|music _ _ . -39/-71/-7|must 83/42/-8|my -6/-42/3|my . 58/67/-2|my . . 58/67/-2|my BETTER -74/-83/8
|my BLEED pressure -70/-56/-1|my BODY 215/214/-103|my BODY , 55/34/-5|my BODY again 60/53/0|my BODY at -41/-39/0
|my BODY on -53/-58/0|my DEATH 174/153/-34|my DEATH , 59/56/-6|my DEATH . 40/48/-8|my DEATH LETTER 66/62/-7
|my DEATH PAST -34/-9/0|my DEATH is 94/65/-3|my FOOD 28/60/-1|my FOOD break 41/43/-1|my FRIEND -70/-61/171
|my FRIEND , 9/30/61|my FRIEND . 54/27/19|my FRIEND is 59/-14/-32|my KIN -16/23/82|my KIN HARMED -62/-18/35
|my KIN HIT -24/-4/-72|my KIN KILLED 49/53/-50|my KIN KIN 31/3/-22|my KIN LETTER -27/-32/71|my KIN TAKE -40/-85/-3
|my KIN died 65/55/-20|my KIN does -43/-56/54|my KIN got -3/57/-21|my KIN is 22/8/44|my KIN out -37/-32/3
|my LETTER 118/97/-27|my LETTER LETTER 60/84/-15|my LETTER and 46/18/0|my LIVE -5/29/-1|my LIVE is -5/35/-1
|my MANY -22/94/6|my MEANS -88/-88/-14|my MEANS . -53/7/-1|my PAST 115/80/-40|my PAST . -62/-49/-3
|my PAST SOURCE 41/25/-1|my PAST message 75/68/-20|my PAST week -50/-42/0|my PILLS -100/-54/-24|my PILLS . -94/-43/-5
|my PLAN 24/71/-12|my PLAN is 64/58/-12|my SOURCE -31/-72/18|my WORK . 49/40/-5|my _ , 21/24/-75|my _ . 27/35/-61
|my _ BODY -44/-31/65|my _ DEATH 11/11/-9|my _ DIE -18/-36/-2|my _ FRIEND -51/-55/30|my _ HARM -68/-64/-41
|my _ HARMED -120/-90/57|my _ KILLED 41/74/-51|my _ PAST -140/-122/17|my _ PLAN -84/-76/11|my _ SOURCE 47/34/-10
|my _ TAKE -47/-29/21|my _ WANT -68/-42/2|my _ _ , 23/49/-16|my _ _ . 104/92/-16|my _ _ BETTER -16/105/-13
|my _ _ DEAD -14/-1/-12|my _ _ DEATH 1/9/48|my _ _ DIE -36/-41/8|my _ _ GONE -50/22/0|my _ _ HARM -8/-7/81
|my _ _ HIM -51/-31/-47|my _ _ HIMSELF 30/46/-4|my _ _ HIT 79/86/-48|my _ _ KILL -58/-69/-50|my _ _ KIN -28/-83/31
|my _ _ LIVE 32/56/-16|my _ _ NEG -138/-69/18|my _ _ NIGHT 98/54/-15|my _ _ ONPURPOSE 62/62/0|my _ _ PAST 31/32/-1
|my _ _ PLAN 118/93/-57|my _ _ SOON 20/45/38|my _ _ TAKE -66/-87/68|my _ _ THINK -4/-24/42|my _ _ TIRED -20/43/-2
|my _ _ WORK 45/28/-13|my _ _ again -53/-65/-5|my _ _ am -65/-21/13|my _ _ are -28/-34/38|my _ _ at -54/-86/-19
|my _ _ attempt -37/-34/-5|my _ _ be 43/34/-24|my _ _ been -72/-78/33|my _ _ before -38/-32/0|my _ _ being -28/-39/63
|my _ _ chip -40/-29/0|my _ _ days 45/15/0|my _ _ died 26/82/-8|my _ _ do -73/-32/55|my _ _ earth 38/34/-3
|my _ _ how -36/-89/46|my _ _ i 28/27/-70|my _ _ in 53/33/3|my _ _ is -57/-50/-36|my _ _ loved 10/-74/-3
|my _ _ me 40/-55/35|my _ _ mess -33/-15/-1|my _ _ my 40/51/-70|my _ _ pain -4/69/-1|my _ _ room 31/21/0
|my _ _ talking -52/-37/47|my _ _ tennis -34/-32/0|my _ _ texted -6/-3/51|my _ _ too -36/-39/38|my _ _ touching 36/29/0
|my _ _ tried 54/44/-2|my _ _ was -8/60/-7|my _ _ with -94/-109/17|my _ after 47/62/-2|my _ and 49/76/-132
|my _ are 14/65/-36|my _ because 59/35/-7|my _ bed -54/-64/1|my _ before 31/29/0|my _ break 42/43/-1|my _ by -6/-33/-1
|my _ day 57/50/-8|my _ died -50/-23/-59|my _ does 0/-36/52|my _ ended -83/55/-6|my _ ends -23/-56/-2
|my _ fringe -47/-40/0|my _ has 18/-6/50|my _ home 33/90/-18|my _ hours 54/65/-3|my _ hurts -30/-59/-12
|my _ i 80/37/-15|my _ in 48/88/11|my _ is 34/91/-54|my _ left 53/61/-1|my _ life -19/71/9|my _ message 92/85/-20
|my _ much -35/29/0|my _ of 62/20/6|my _ pressure -70/-56/-1|my _ selfharms -15/-56/63|my _ since -15/-79/-7
|my _ stops 60/36/0|my _ that 5/83/-3|my _ then 46/80/-2|my _ till 143/81/-5|my _ time -30/-75/0|my _ wants -45/-58/-19
|my _ was 25/15/21|my _ when 82/73/-7|my _ would 20/41/-37|my alarm -60/-62/0|my anyone 38/36/0|my anyone . 38/36/0
|my attempt 29/25/-2|my bandmate -42/-49/17|my bangs -76/-46/0|my body 136/145/-12|my body . 40/29/0|my brain 40/61/-1
|my brain is -2/38/-1|my brains 64/59/0|my brains out 64/59/0|my break 50/41/-2|my break . 55/48/-2|my breath 45/8/0
|my car 71/91/-26|my car , 12/48/-2|my car . 24/36/-1|my cat 16/18/-2|my cat . 33/72/-5|my chest 33/21/-1
|my chest and 58/15/0|my commute -65/-67/-4|my course -52/-82/4|my cover -9/-17/-1|my cover LETTER -9/-17/-1
|my duo -2/52/36|my duo , 0/57/-1|my face 87/39/-9|my family'd -6/45/-5|my feelings -59/-7/-14|my feet -106/-143/-4
|my final 127/127/-25|my first -60/-37/0|my flat 19/-30/-3|my grandmother 19/23/30|my guitar 57/74/-3|my guy 1/-38/44
|my hair -59/-51/-32|my hair . -53/-50/-12|my hand 38/10/-16|my hands 64/-4/-10|my head 64/81/-54|my head . 44/45/-3
|my heart 31/90/-17|my heart stops 60/36/0|my house 71/45/-2|my house . 67/65/-2|my insulin 50/15/-1|my keys -6/-53/-14
|my keys . -27/-51/0|my knee -37/-51/-2|my landlord -36/-48/0|my lap 64/59/-9|my leftovers -17/-52/0|my life 143/97/-36
|my life . -42/-13/4|my life PAST -59/-78/0|my life SOON 32/11/-1|my life is -145/39/-14|my life to 32/23/0
|my little 29/10/63|my man 66/66/-6|my mind 71/89/-9|my mind . -4/-41/-1|my nephew -14/-17/51|my niece -5/-24/40
|my old -91/-125/13|my own 94/112/0|my own BODY 40/34/-2|my own DEATH 48/38/-7|my own fringe -47/-40/0
|my own life 61/68/11|my passport 69/53/-4|my phone 45/9/-55|my room 89/86/-29|my room for -29/-11/0|my scars 20/46/-2
|my shift 38/36/-1|my sleep , -33/-66/0|my sleep . -6/41/-1|my soul -4/66/-2|my soul is -1/45/-1
|my sourdough -15/-61/-5|my spirit 2/81/-4|my steam -41/0/0|my stomach 55/72/-1|my subscription -42/-36/0
|my teammate -38/-37/61|my tongue -55/-57/0|my wedding -46/-71/-1|myself 290/276/-56|myself , -96/27/14
|myself , HE -68/-58/0|myself , NEG 88/1/0|myself . -27/15/-24|myself . i -55/-37/0|myself ANYMORE -146/-105/0
|myself ANYMORE , -5/24/0|myself ANYMORE . -141/-129/0|myself LAUGH 44/44/0|myself PAST 60/41/-1|myself SOON 85/108/-1
|myself SOON . 28/61/-1|myself _ , 71/53/0|myself _ . 122/104/-22|myself _ GONE -64/0/0|myself _ LAUGH 33/40/0
|myself _ ONPURPOSE 43/33/0|myself _ SOON 96/95/-2|myself _ _ , -14/-62/-3|myself _ _ . 48/-4/-29
|myself _ _ LOW 13/26/0|myself _ _ WANT -64/7/0|myself _ _ am -63/-5/-1|myself _ _ and 62/12/-1
|myself _ _ another -56/-58/0|myself _ _ have 47/-44/-1|myself _ _ i -84/24/-1|myself _ _ is 72/33/-1
|myself _ _ my -67/-55/18|myself _ _ to -93/-35/0|myself _ _ was -62/2/0|myself _ again -38/-43/0|myself _ at -49/-49/0
|myself _ day 61/33/-2|myself _ feel 34/7/0|myself _ go -23/-46/0|myself _ my 82/32/-1|myself _ these -38/-55/0
|myself _ with -24/-27/0|myself after 66/75/-1|myself again 58/88/0|myself before 49/10/0|myself for -70/-1/-2
|myself from 33/17/-6|myself if 57/27/-7|myself in 27/67/-2|myself is -3/56/-2|myself is GONE -64/0/0
|myself laughing -56/-52/0|myself on ONPURPOSE 41/31/0|myself on SOON 40/35/0|myself out -92/-87/0
|myself out . -58/-81/0|myself safe 40/48/0|myself shaving -68/-63/0|myself this 66/21/-1|myself to -51/-107/-1
|myself up -96/-116/0|myself when 64/55/0|myself with 18/11/0|nah -96/-80/-28|nahi 77/222/-3|nahi _ . -68/37/-1
|nahi _ _ . -70/91/-2|nails _ _ . -38/-51/0|nap -126/-146/-8|nap _ _ . -46/-49/-2|narrator -38/-40/-32|nataka 224/210/0
|nataka _ . 101/70/0|nataka _ _ . 101/70/0|near HIGH 29/31/0|near _ _ . -17/-44/-1|nearly -9/-30/-15
|nearly HIT -41/-34/0|nearly HIT me -41/-33/0|nearly _ _ . -11/-23/-1|nearly _ me -73/-81/-6|nearly _ myself 43/60/0
|nearly ended 51/46/0|nearly ended it 51/46/0|necked 88/68/-1|necked lot 52/38/0|need -74/-135/-10
|needed _ _ . 17/62/-1|needs _ . -43/-100/0|neighbor 90/77/-1|neighbor . 60/54/0|neighbor . . 60/54/0
|neighbor _ . 60/54/0|neighbor _ _ . 78/69/0|neighbour 83/30/-14|nephew -22/-26/65|nephew _ MEANS -13/-16/47
|nervous -36/-62/0|never 32/-29/-45|new -154/-199/6|new MEANS -49/-39/-6|new PILLS -33/11/-1|new PILLS . -47/-7/0
|new _ . -58/-55/-16|new _ _ . -128/-100/-17|new year 68/25/1|new year . 68/33/0|next 84/40/29|next HIGH -47/-54/0
|next _ HIM 38/35/0|next _ _ LETTER 30/48/-11|next _ _ is 55/76/-1|next _ is -60/-56/13|next door -130/-100/122
|next door . -50/-32/65|next life 39/45/0|next one . 24/7/0|next time 81/29/-13|next to HIM 38/35/0|next week 80/55/15
|next year -46/0/0|next year . -49/-1/0|nice _ . -48/-89/-13|nice _ _ . -45/-82/-14|nice to -67/1/0|nice view -7/79/0
|niece -18/-53/78|nine _ _ , 107/75/-17|nineteen -41/-23/21|ninety -70/-96/0|ninety , -61/-50/0|no -29/-17/-6
|nobody -34/118/-28|noise -83/-4/0|noise . -6/64/0|noise . . -6/64/0|noise _ . -10/59/0|noise _ _ . -46/-13/0
|none -38/92/-23|noose 144/105/-8|normal -100/-81/30|normal , -74/-51/-1|normal for -10/-29/48|not 139/-44/39
|note 74/44/18|notebook 42/41/0|nothing 10/135/37|notice -67/102/-11|notice _ _ , -47/-85/0|notice _ _ . -15/67/-4
|notice _ i -16/60/-7|notice if -21/60/-7|notice if i -21/60/-7|nowadays . 50/43/-2|nowadays . . 50/43/-2
|nowadays _ . 50/43/-2|nowadays _ _ . 50/43/-2|nowhere -84/-4/-4|number 80/21/18|nurse -12/-58/-8|nurses -57/-95/-25
|obsess 42/46/0|obsess over 42/46/0|obsessed 60/75/-4|obsessed with 60/75/-4|ocd -53/-27/-7|od 78/51/-8|odd , 39/17/0
|of -41/-35/30|of DEATH . 29/12/24|of DIE , -15/52/0|of DIE . -39/-28/-4|of DIE left -59/-48/0|of FOOD -49/-60/0
|of HARM myself -51/-19/-1|of HIGH 54/89/45|of HIGH , 27/50/-1|of HIGH . -28/23/46|of HIM 29/57/-42|of JUMP 60/67/-15
|of KILL 78/71/-3|of KIN 89/84/-12|of KIN . 52/51/-16|of LIVE 68/-49/7|of LIVE . 134/55/-1|of LIVE this -45/6/0
|of MEANS -22/-26/21|of MEANS . -17/-21/31|of NEG 36/41/-4|of NEG HARM 57/16/-2|of SOON -14/-4/-2|of SOON . -24/-4/-2
|of THINK -31/52/-1|of _ , -86/-12/-32|of _ . 30/20/8|of _ BODY -86/-40/-1|of _ BUT -60/-15/0|of _ DEAD -31/-11/0
|of _ GONE 77/95/-11|of _ HARM 57/16/-2|of _ KIN 60/11/14|of _ LIVE 60/38/-3|of _ MEANS -38/-23/-9|of _ PAST -9/-52/-6
|of _ PILLS 52/20/-7|of _ PLAN -21/-22/-10|of _ SOON 80/20/-1|of _ _ , 17/15/-9|of _ _ . 9/59/-3|of _ _ GONE -40/9/0
|of _ _ HE -33/-41/-9|of _ _ can -48/-17/-1|of _ _ ended 57/16/-2|of _ _ in 53/48/-1|of _ _ it -11/49/29
|of _ _ more -5/76/-1|of _ _ stopped -72/0/0|of _ _ to 78/19/-25|of _ _ with -56/-63/-1|of _ cuts -8/-10/42
|of _ for -72/-25/-1|of _ here 66/6/0|of _ i -50/-4/-5|of _ left -65/-48/0|of _ my -30/54/35|of _ myself -50/-49/-2
|of _ over -5/26/0|of _ than 37/41/0|of _ that -50/33/0|of _ this -43/-41/0|of _ wants 51/12/-37|of _ with 44/9/-1
|of bed 12/100/-12|of being here 47/10/0|of car 112/88/0|of em 36/44/0|of everything -25/55/-1|of it 6/59/-27
|of it . 75/74/-22|of life 48/20/-1|of life . 72/38/-1|of me SOON 47/43/0|of me wants 53/14/-5|of month 53/4/0
|of my -62/-25/38|of my BODY -83/-28/-1|of my KIN 88/35/33|of my MEANS -37/-22/-9|of my life -22/-56/-1
|of oxygen -2/33/0|of pier 39/30/0|of pier and 39/30/0|of pretending -5/64/0|of river 0/-45/0|of spiders -12/-35/-4
|of term -23/-63/-2|of using 49/57/0|off DEAD 60/17/26|off DEAD . 61/16/25|off HIGH 8/72/-44|off NEG -48/-54/0
|off _ , -29/-84/-18|off _ . 97/107/49|off _ HIM -25/-65/18|off _ _ , -83/-59/-5|off _ _ . 60/40/52|off _ _ am 7/23/0
|off _ _ at 29/13/0|off _ be 39/-1/0|off _ for -56/-5/0|off _ i 46/72/-4|off _ me -36/11/-2|off if i 49/24/-1
|off myself 75/32/0|off this 107/62/-2|off to -136/-159/-5|off to be 39/-1/0|office . 40/31/-8|office . . 40/31/-8
|ok 1/-36/-58|ok . -60/-46/-25|ok . . -71/-19/-6|ok _ . -85/-53/-7|ok _ _ . -61/-35/-7|old -148/-95/50
|old _ , -16/-45/-8|old _ . 39/70/-14|old _ SAY -10/-45/38|old _ _ . 24/48/3|old _ _ i -8/-46/37|old soldier -2/40/0
|on -34/-47/-7|on . -39/28/-12|on . . 43/101/-12|on 4th 25/53/-1|on 4th and 13/44/-1|on GONE -24/-36/0
|on GONE . -24/-36/0|on HIGH 84/82/10|on HIGH , 86/79/9|on HIGH . 19/4/55|on HIGH waiting -54/-49/0|on LIVE 73/31/4
|on LIVE . 77/12/-2|on NEG 51/46/-3|on ONPURPOSE 144/97/-4|on ONPURPOSE , 31/28/-1|on ONPURPOSE . 43/40/-3
|on SOON , -29/-88/-2|on SOON . -91/-79/-15|on _ . 74/71/25|on _ BODY 100/74/17|on _ FOOD 35/40/-1|on _ HE 112/96/4
|on _ JUMP 21/24/-1|on _ KIN 2/54/-1|on _ MANY -51/5/4|on _ NEG -24/-39/0|on _ PAST -59/-88/-4|on _ PILLS 60/72/0
|on _ SOON -23/-5/-2|on _ _ HIGH 44/42/-4|on _ _ MANY -4/-48/-2|on _ _ NEG 33/39/1|on _ _ SOON -1/22/-6
|on _ _ am -44/-24/-3|on _ _ break 41/43/-1|on _ _ cat -30/-41/0|on _ _ i 57/-31/4|on _ _ it 79/105/-14
|on _ _ my 17/96/-14|on _ _ of -6/25/-13|on _ _ too -32/-65/-1|on _ _ towel 36/30/0|on _ and -51/-40/33
|on _ around 55/19/0|on _ break 48/83/-2|on _ chest -11/52/0|on _ earth 41/52/0|on _ i -50/-21/30|on _ life 105/32/-1
|on _ mind 53/39/-3|on _ own -40/-2/-2|on _ planet 38/43/0|on _ right 54/47/-1|on _ side 74/39/-13
|on _ this -96/-63/-30|on _ to -29/-39/4|on _ waiting -54/-49/0|on _ with 131/45/-2|on and 27/98/-4|on beach -29/-38/0
|on beach . -27/-14/0|on bed 76/52/0|on bed . 87/63/0|on being 98/32/-2|on being around 55/19/0|on couch -3/49/0
|on desk 61/66/-4|on earth 21/11/-4|on every break -1/41/0|on holiday -40/-51/0|on kitchen 4/74/-3|on life -66/-40/-1
|on life . -10/44/0|on me . -37/-44/0|on my -51/33/91|on my BODY 115/90/-23|on my FOOD 40/42/-1|on my PAST -51/-72/0
|on my break 50/41/-2|on my mind 53/39/-3|on myself 38/57/0|on myself . 27/50/0|on parapet 53/58/0|on phone -6/4/48
|on sofa -50/-42/-2|on table 92/58/-1|on table . 48/37/0|on that -52/-59/-1|on this , -17/66/0|on this . -20/75/0
|on this earth 41/52/0|on this planet 38/43/0|on time -36/-55/-30|on top 32/34/-1|on way 54/34/0|on with 73/13/-1
|on with life 61/8/-1|once 19/-24/-22|one 58/20/23|one . 25/39/-15|one . . 49/51/-15|one _ , -23/-70/-3
|one _ _ . 55/72/-20|one _ _ END 66/27/-8|one _ _ me 67/48/0|one _ _ my -50/-41/-2|one _ _ time -52/-46/0
|one _ _ to 114/106/5|one _ at -53/-47/0|one _ day 56/62/0|one _ is 25/20/-1|one _ left -13/-28/0|one _ to 61/38/-6
|one at 67/64/-8|one day -133/-111/29|one day at -52/-46/0|one less 61/49/-1|one life -52/-10/0|one more -8/-47/-18
|one of 19/-54/68|one of my -57/-57/38|one round 35/31/0|one step -3/70/-3|one to 20/38/0|ones 125/102/-9
|ones _ _ . 74/52/-9|ones who 55/49/0|onions -31/-63/0|online -40/-53/68|online _ . -14/-51/42|only 73/144/-27
|only . -21/-80/-3|only DEATH 71/37/-1|only WANT rest -58/0/0|only _ . 58/-9/34|only _ HE -7/54/-8|only _ _ , 50/31/-4
|only _ _ . -54/-10/38|only _ _ is 39/81/-20|only _ _ notice -10/34/0|only _ _ to 52/-10/0|only _ _ works 44/7/0
|only _ i 3/-41/-2|only _ rest -58/0/0|only _ that 56/19/0|only thing 65/25/-1|only way i -48/-44/0|onto 94/47/-1
|op -75/-108/-2|open 62/47/-5|open . 15/36/-3|open . . 44/35/-3|open _ _ . 52/2/-3|open and 1/28/0|opened _ , -37/-60/0
|opening -5/-6/0|opioids 69/66/-1|opioids . 43/36/0|opioids . . 43/36/0|opioids _ . 43/36/0|opioids _ _ . 43/36/0
|option 48/60/-11|option _ . 61/38/-4|option _ _ . 61/38/-4|option left 75/26/-1|option left . 72/25/-1|or -11/-2/-32
|or DIE -81/-39/0|or HIGH 86/43/-2|or _ . -21/123/-43|or anything 18/35/-1|order _ . -16/-21/-2|ordered -40/-80/1
|other 41/71/14|other _ _ . 25/66/20|other _ and 44/69/-8|other _ of -45/-56/0|other side of -45/-56/0|others 45/7/-5
|our -112/-108/111|our _ . 46/31/-10|our _ SAY -68/-40/91|our _ _ " -4/-15/55|our _ _ . 59/38/-10
|our passports 53/57/-20|out 44/23/-16|out , HE -53/-42/-1|out . 92/105/12|out . HE 81/75/-8|out SOON -56/-34/-12
|out SOON . -64/-42/0|out _ HE 25/25/-76|out _ NEG 39/21/0|out _ SOON 82/101/0|out _ WORK -29/-49/-1
|out _ _ END -64/-51/0|out _ _ is 40/93/-26|out _ duck -6/-76/0|out _ for -40/-42/0|out _ good 69/83/-4
|out _ i -56/-64/-13|out _ it 143/74/-2|out _ life 68/26/0|out and 27/12/-55|out for duck -6/-76/0
|out for good 69/83/-4|out in 78/64/2|out of it 64/14/-2|out of life 68/26/0|out of my -51/-52/-11|out with -45/-59/8
|outlived -38/44/0|outlived _ _ . -24/52/0|outlived my -9/52/0|outside 136/89/-48|outside _ _ . 56/63/-19
|over -49/-92/-4|over , -24/-68/-1|over . 74/99/11|over . . 39/86/12|over END 36/29/0|over END it 36/29/0
|over HIGH -59/-48/-3|over _ , -75/-21/-11|over _ BODY -26/-32/0|over _ SOON 41/52/-1|over _ _ . 54/68/18
|over _ _ DIE -42/7/-1|over _ by -28/-44/0|over _ head 31/71/-1|over _ me 52/35/0|over _ to -54/-1/0|over edge 33/31/-1
|over here -10/-48/0|over here . -10/-48/0|over it -46/-18/-2|over my head 31/71/-1|over rail 61/55/0
|over rail SOON 30/38/0|overdose -16/7/60|overdosed 47/73/20|owe -4/-65/0|own 48/14/2|own BODY 40/34/-2
|own DEATH 48/38/-7|own DEATH . 45/31/-5|own _ . 49/74/-21|own _ SOON 38/13/0|own _ _ . 13/57/-17|own _ _ NEG -41/3/0
|own _ it -40/-43/0|own fringe -48/-41/-6|own fringe . -41/-34/-6|own life 52/27/-21|own life . 34/-13/5|oxygen -2/33/0
|packet 52/46/-1|packet _ _ . 43/34/0|page -41/-60/-1|paid 61/30/-3|pain -53/64/5|pain . 96/48/7|pain . . 95/73/8
|pain _ . 102/120/7|pain _ _ . 49/160/6|pain _ _ me -27/-70/0|painful 85/58/-1|painful _ _ . 82/57/0
|painkillers 45/31/-7|painless 58/24/-2|painless _ . 41/11/-1|painless _ _ . 41/11/-1|painless ways 54/46/-2
|painless ways . 45/37/0|paint -60/-108/-17|painting -56/-78/-42|pancakes -56/-52/-2|panic 70/87/22|panic , 13/45/0
|panic attack -14/-40/-1|paper -76/-81/-5|papers , 40/64/0|paperwork -39/-44/-3|paramedic -15/-46/30
|paramedic _ _ can -3/-47/0|paramedic _ i -2/-46/0|paramedic and -2/-46/0|paramedic and i -2/-46/0|parapet 60/64/0
|parapet . 47/41/0|parapet . . 47/41/0|parapet _ . 47/41/0|parapet _ _ . 47/41/0|parents 32/80/-87|park , -32/-27/0
|park . -45/-56/-2|park . . -45/-56/-2|parked 42/64/-1|parked _ HIGH 30/49/0|parked _ _ , 18/36/0|parked at 29/50/-1
|parked at HIGH 18/36/0|part _ _ wants 46/8/-4|part _ me -37/49/-5|part of -39/45/-5|part of me -37/49/-5
|partner 108/66/60|party -72/-103/-47|party . -58/-49/-1|party . . -53/-51/-1|party _ . -65/-62/-1
|party _ _ . -77/-68/-2|passed -102/-62/-26|passed . . -44/18/1|passed _ . -48/5/-5|passed _ _ , -2/54/-5
|passed _ _ . -43/5/-5|passed in 1/56/-2|passes 5/53/-1|passive 48/43/0|passive si 48/43/0|passport 78/59/-5
|passports 53/57/-20|past 81/26/-25|past _ _ i 57/13/0|patients -58/4/-3|peace 109/77/-5|peace _ . 28/40/-1
|peace _ _ . 44/71/-2|peaceful 65/37/-1|peas -41/-63/0|pen -13/-61/-1|pens -21/-46/0|people 85/67/-112|pepper -21/-45/0
|permanently 94/75/2|permanently _ . 64/43/-1|permanently _ _ . 64/43/-1|person -53/59/101|person . -3/59/-21
|person . . -3/59/-21|person _ _ . -18/112/-43|person _ _ HIMSELF 45/34/-2|person _ kills 45/34/-2|person who 45/34/-2
|person who kills 45/34/-2|pesticide 41/28/-4|petrol 61/72/-12|pharmacy -45/-51/-1|phase -25/-24/-1|phase . -20/-35/0
|phase . i -20/-35/0|phase _ _ am -20/-35/0|phase _ i -30/-34/0|phone -26/2/-13|phone DEAD -25/-51/0
|phone _ . -70/-53/27|phone _ _ . -90/-76/58|phone _ in 48/36/-1|phones -43/-2/0|photo -46/-20/21|photo _ _ . -59/-64/1
|photo of -34/-57/31|photos -46/-64/38|photos _ HIGH -35/-47/38|photos _ _ . -35/-51/36|photos of -32/-48/47
|picked 55/75/1|picked _ . 84/131/7|picked _ i 66/17/-2|picked day 90/24/-1|picked day . 66/22/0|picked place -7/79/0
|picked place . -6/81/0|pictures -70/-67/6|pictures _ _ . -59/-57/-27|pictures of -19/-23/68|piece -25/-39/0
|piece _ _ . -11/-19/0|piece of -21/-36/0|pieces -42/21/0|pieces . -5/64/0|pieces . . -5/64/0|pieces _ . -5/64/0
|pieces _ _ . -5/64/0|pier 44/-8/-1|pier and 39/30/0|pill -29/-51/41|pillows -38/-55/-2|pillows . -38/-55/-2
|pillows . . -38/-55/-2|pillows _ . -38/-55/-2|pillows _ _ . -38/-55/-2|pills -62/-32/92|pins -30/-52/-2
|pistol 66/49/-2|pizza -22/-53/-5|place -7/48/-44|place . 12/37/-27|place _ and 79/57/-14|placed -26/-68/-1
|placed _ _ . -26/-69/0|places 98/7/0|plan 74/42/-7|plane -56/-81/-1|plane _ _ . -49/-49/0|planet 60/59/0
|planet . 42/50/0|planet . . 41/49/0|planet _ . 59/58/0|planet _ _ . 60/59/0|planning 144/186/9|plant -67/-76/-57
|plant _ . -36/-34/0|plant _ _ . -43/-54/-1|plants -76/-108/-4|plants . -6/-71/0|plants _ . -35/-73/0
|plants _ _ . -39/-78/-1|play -37/-69/-29|playing -19/-70/-2|playing _ . -33/-49/0|playing _ _ . -33/-49/0
|please 62/44/101|please HE 54/66/-30|please KILL 12/30/0|please KILL me 19/44/0|please _ _ mean 18/47/0
|please _ _ save 43/15/0|please _ me 17/28/-7|please _ my 43/23/0|please _ on -20/-18/51|please check -22/-19/51
|please check on -20/-18/51|please look -43/-39/118|please remember me 56/34/0|please tell -67/-85/-9
|plumber -36/-88/-7|plumber _ . -25/-50/-6|plumber _ _ . -25/-50/-6|point 46/42/-15|pointless -36/78/-2|poison 41/59/78
|police 110/89/-40|pool -81/-80/-3|pool _ _ . -55/-61/-2|popped 52/31/-3|popped _ _ . 31/25/-3|popping 54/13/-2
|popping MANY 55/45/-1|porter -17/-31/54|portugal -48/-68/0|portugal . -48/-68/0|portugal . . -48/-68/0
|portugal _ . -48/-68/0|portugal _ _ . -48/-68/0|post 74/40/88|posted -58/-85/165|posted LETTER -36/-35/20
|posted _ LETTER -37/-37/50|posted _ _ . -42/-26/14|posted _ _ MEANS -16/-23/32|posted _ of -20/-27/54
|posted photo -14/-21/52|posted photo of -14/-21/52|potatoes -40/-35/-1|potatoes _ _ . -40/-35/-1|poured 73/53/-11
|power -33/-48/-1|power _ _ . -26/-45/-1|practice -49/-61/-1|practising _ for -32/-36/0|practising knot for -32/-36/0
|pray 95/44/-8|pray _ DEATH 43/38/-1|pray each -34/1/0|pray each NIGHT -34/1/0|pray for DEATH 43/38/-1|prayed -5/72/0
|prayer -55/-107/0|prefer 126/66/-1|prefer _ DEAD 55/18/0|prefer to 57/40/-1|pregnant and -32/-34/0|prepared 125/55/-1
|present -55/-88/-3|present _ _ . -57/-74/-3|presentation -63/-80/0|pressed 41/60/0|pressure -83/-49/-1
|pretending -29/116/0|pretending _ am -5/46/0|pretending i -5/46/0|pretending i am -5/46/0|pretty 63/13/-1
|prevention -111/-133/-14|price -38/-48/-1|price _ . -35/-35/-1|price _ _ . -35/-35/-1|pride -30/-88/-1
|printer -108/-151/-1|prison _ _ . -1/55/0|progress _ . 44/39/-1|progress _ _ . 44/39/-1|project -66/-58/-1
|prologue -39/-21/0|prologue . -39/-21/0|prologue . . -39/-21/0|prologue _ . -39/-21/0|prologue _ _ . -39/-21/0
|proper -41/-32/-1|proud -94/-59/-33|proud . -24/-44/-3|proud . . -24/-44/-3|proud _ . -24/-45/-3
|proud _ _ . -92/-74/-33|proud of -72/-80/-30|pub -71/-59/-3|pulled 11/-66/-6|punched 41/61/-18|punching 68/33/-1
|pupil -9/-11/61|puppies -25/-41/-1|puppy -25/-46/0|puppy _ . -23/-40/0|puppy _ _ . -25/-46/0|purple -50/-57/0
|purpose 89/98/-4|put _ _ in -28/-41/3|put _ _ me 65/22/0|put _ _ my 51/78/-4|put _ in 35/19/23|put _ to 27/18/2
|put bullet 52/40/-1|put bullet in 52/40/-1|put on -12/-50/0|puzzle -23/-68/0|quarry 48/16/0|quarry . 49/17/0
|question 51/54/-2|queue -64/-123/-3|queue , 38/29/0|quickly 46/38/0|quickly . 46/38/0|quickly . . 46/38/0
|quickly _ . 46/38/0|quickly _ _ . 46/38/0|quiet -86/-21/71|quiet _ . -53/-67/74|quiet _ _ . -56/-36/74
|quiet again -5/-35/56|quiet again . -5/-35/56|quietly 82/78/-4|quit -69/-121/-1|radiators -46/-46/0|radio . 38/55/-49
|rage -14/-84/-3|raha 61/0/116|raha hoon 64/6/-2|raid -1/-57/20|rail 179/136/-2|rail SOON 30/38/0|rail _ HIGH 46/35/-1
|rail _ _ wind 30/38/0|rail of 46/35/-1|rail of HIGH 46/35/-1|railing 86/76/-3|railway 138/80/5
|railway SOURCE 102/68/-1|railway _ , 60/60/0|railway _ . 59/39/6|rain -34/-118/-14|rain _ _ . 0/-94/-1|ran -104/-93/-2
|rang -78/-68/71|rang _ . -34/-29/61|rang _ _ . -52/-29/61|raped 205/193/-16|rather 56/34/14|rats 28/12/0
|razor -1/-24/12|razors 54/31/0|read -60/-112/-15|read _ . 52/9/-3|read _ _ . 62/22/-3|read this 69/56/0
|read this . 75/45/0|reading 35/-14/-36|reads _ _ . -25/-44/79|ready -14/-72/1|real 63/39/28|real . 61/63/19
|real . . 59/61/19|real _ . 57/74/39|real _ _ . 41/68/39|reason 71/57/30|recently 33/24/-1|recently . 33/24/-1
|recently . . 33/24/-1|recently _ . 33/24/-1|recently _ _ . 33/24/-1|recipe -34/-65/-5|recipe _ _ . -16/-35/-2
|reckon 46/-13/-5|recognise -2/60/0|red -24/-55/-2|red . 73/47/-1|refused -2/-65/0|rehearsals -89/-93/0
|rehearsals _ _ . -89/-93/0|relapse 106/101/0|relapsed 62/24/19|relax -36/-5/0|relax . -35/-4/0|relax . . -35/-4/0
|relax _ . -35/-4/0|relax _ _ . -35/-4/0|relieved 107/46/-3|relieved . -40/-44/0|relieved . . -40/-44/0
|relieved _ i 55/10/0|relieved if 55/10/0|relieved if i 55/10/0|remember 25/106/-6|remember _ _ funny 50/31/0
|remember _ as 50/31/0|remember me 74/60/0|remember me as 50/31/0|report -80/-92/99|report _ _ . -15/-22/57
|resolved 68/36/-1|resolved to 68/36/-1|rest of 15/45/0|result _ . 62/38/0|result _ _ . 62/38/0|review -36/-27/0
|review _ . -36/-27/0|review _ _ . -36/-27/0|reviews -8/-22/0|reviews _ . -8/-22/0|reviews _ _ . -8/-22/0
|revolver 174/120/0|revolver and 116/56/0|rice -25/-31/-10|rid 60/34/0|rid _ me 33/22/0|rid of 60/34/0
|rid of me 33/22/0|ride -5/-41/0|rifle -37/-21/51|right SOON 78/107/37|right SOON . 28/81/1|right _ . 95/38/23
|right _ and -21/-84/-4|ring . 5/20/22|risk 68/31/36|risk . 64/32/36|risk _ _ . 61/28/36|road 47/-13/18|robot -3/28/0
|robot _ _ . -3/28/0|rock -32/64/-4|rock bottom -13/100/-1|rode -26/-48/0|romantic -2/-46/0|romantic _ _ . -2/-46/0
|roof 7/21/-1|room 26/-15/-80|room , -42/-64/-5|room . . 51/68/-8|room _ LOW 55/32/0|room _ _ , 56/69/0
|room _ _ . 72/82/-11|room is 92/103/0|room is LOW 55/32/0|roommate -8/-20/78|rope 9/24/69|roped -27/-48/0
|roses -135/-157/-51|roses and -42/-34/-1|round _ MANY 33/25/0|round _ _ . -55/-59/-2|round _ _ it 28/25/-5
|round to -27/-62/0|roz 72/76/-1|roz , 72/76/-1|rubbish , -4/-39/-1|rubbish _ _ . -15/29/-3|ruin -46/6/0
|ruined -40/19/-5|ruined _ _ . -55/13/-1|ruined my -31/15/0|run _ _ . 50/57/-4|run away -48/14/0|running -59/4/-4
|running _ _ NEG -38/-28/0|sad -69/69/-19|sad MANY -7/60/0|sad _ . -50/48/-16|sad _ _ . -88/43/-17|sad _ _ LOW -2/-64/0
|sad and -16/-73/0|sadness -40/108/-1|sadness _ _ . -50/58/-1|safe 46/-50/15|safe . 32/1/1|safe . . 54/67/1
|safe SOON -32/-34/0|safe SOON , -38/-42/0|safe _ , -38/-42/0|safe _ . 66/76/1|safe _ _ . 137/85/0|safe _ home 50/13/10
|safe at 55/46/10|safe at home 55/46/10|safety 20/35/-5|safety _ . 49/37/-1|safety _ _ . 45/11/-2|said -15/-33/54
|salary -48/-101/0|salary _ _ . -48/-101/0|sale -46/-62/-1|sale _ _ . -51/-64/-1|same 80/129/-42|same _ . 88/55/-28
|same _ _ . 86/75/-32|sandwiches -12/-31/-3|sandwiches _ . -12/-30/-3|sandwiches _ _ . -12/-30/-3|sat _ _ in 18/37/-2
|sat _ me -55/-56/-1|sat on 74/26/-5|sat with -20/-27/-8|sat with me -55/-56/-1|saturday 17/-61/-23|save me 52/18/0
|saved 43/29/-7|saved . 51/-4/-7|saved . . 55/-4/-7|saved _ . 77/13/-8|saved _ _ . 74/9/-8|saves -11/-46/-5
|saw -36/-50/109|saw _ _ . -35/-70/39|saw me -34/-52/0|say 103/79/-7|saying -80/-140/103|saying HE -56/-35/73
|saying LETTER 63/47/-4|saying LETTER to 48/33/-3|saying _ WANT -42/-5/3|saying _ _ NEG -66/-16/1
|saying _ _ WANT -38/-1/1|saying _ _ be -17/-56/45|saying _ _ to -61/-14/17|saying _ to 65/35/-3
|saying _ would -7/-41/43|saying i -62/2/0|saying i WANT -38/1/0|saying that -39/-5/2|scared 28/9/51|scarf -27/-50/-1
|scars -17/68/-7|scars _ old -2/60/-1|school 147/152/32|score 36/30/-2|scouts -31/-33/0|scratch -57/-43/0
|scripting -26/-40/0|scripting _ _ SAY -26/-40/0|scripting _ me -26/-40/0|scripting helps -26/-40/0
|scripting helps me -26/-40/0|sea _ . -22/-39/-1|sea _ _ . -24/-41/-1|sealed 40/7/0|season -34/-44/-23
|sedatives 33/29/0|sedatives _ . 33/29/0|sedatives _ _ . 33/29/0|see 64/74/-61|see NEG 23/45/0|see SOON 49/70/0
|see SOON . 94/90/0|see _ NEG -50/-11/0|see _ _ . 39/49/-20|see _ _ LIVE 48/2/0|see _ _ am 79/3/0|see _ _ should 49/1/0
|see _ _ to -24/15/0|see _ day 45/20/0|see _ i 99/11/-1|see _ more -15/-60/0|see _ of -18/-97/0|see _ year 72/27/1
|see another 75/53/0|see christmas 56/15/0|see how 50/4/0|see how i 35/1/0|see new 65/22/1|see new year 72/27/1
|see one -15/-60/0|see one more -15/-60/0|see why 48/22/0|seems 43/95/3|seems _ _ . 16/52/-2|sees -52/-5/12
|self -28/-43/-2|self _ _ i 7/-32/0|self care 6/-33/0|self care and 7/-32/0|selfharm 6/50/-17|selfharming 136/50/111
|selfharms -20/-65/110|selfharms and -14/-54/55|sell -61/-120/-1|sell _ _ , -22/-44/0|send -15/-38/-22
|send _ _ . -55/-60/-3|send _ home -43/-41/0|send me -28/-38/0|send me home -41/-42/0|sends 60/31/19|sent -69/-49/89
|sent me -41/-51/44|series -43/-90/-10|series . -27/-51/-1|series . . -27/-51/-1|series _ . -27/-51/-1
|series _ _ . -27/-51/-1|serious -48/-70/29|sertraline 34/7/-1|sertraline , 42/24/0|sertraline _ _ , 42/25/0
|served -13/-16/30|server -47/-49/80|server . 11/-17/38|server . . 11/-17/38|server _ . 4/-23/36
|server _ _ . -28/-14/36|serves -45/-44/-11|serves _ _ . -45/-44/-11|set 103/31/-13|set to 64/58/-2|seven -60/-20/-2
|seventeen -14/-29/49|sex 36/26/-2|sex . 36/26/-2|sex . . 36/26/-2|sex _ . 36/26/-2|sex _ _ . 36/26/-2|shaadi -24/-43/0
|shake 89/79/-5|shake KIN 53/35/0|shake KIN . 53/35/0|shake _ . 67/45/0|shake _ _ . 93/86/-1|shame -48/89/-3
|shame _ _ . -46/54/-1|shaving -71/-66/0|shaving _ _ . -71/-66/0|she -74/-68/90|shed 91/9/-6|shed . 53/53/-2
|shed . . 60/50/-1|shed _ . 60/50/-1|shelf -64/-73/-1|shell -4/51/0|shell . -4/51/0|shell . . -4/51/0|shell _ . -4/51/0
|shell _ _ . -4/51/0|shifts -11/-69/0|shirt -12/-49/-1|shirt _ . -9/-45/-1|shirt _ _ . -9/-45/-1|shoes -38/-32/-2
|shoes . -32/-49/0|shoes . . -32/-49/0|shoes _ . -34/-57/0|shop . -44/-24/-12|shop . . -44/-24/-12|shop _ . -53/-40/-12
|shop _ _ . -53/-41/-12|shopping _ _ . -11/-50/-6|short -50/-88/-4|shot -63/-73/-47|shotgun 34/60/25|should 17/0/74
|should DIE -39/-24/-3|should DIE . -39/-25/-3|should END 68/26/-1|should _ KILLED 50/33/0|should _ _ . 88/12/22
|should _ _ me 18/58/-1|should have 51/110/-2|should have KILLED 49/33/0|should i -22/-34/95|shouted -40/-77/0
|shouts 61/57/53|shouts _ _ , -17/-13/31|shouts and -17/-16/65|show -64/-52/-9|show . -31/-36/-9|show . . -31/-36/-9
|show _ . -49/-48/-9|show _ _ . -53/-56/-9|shut 84/57/-2|shut . 51/51/-2|shut . . 51/51/-2|shut _ . 37/41/-2
|shut _ _ . 55/41/-2|si 92/78/0|si . 71/54/0|si . . 71/54/0|si _ . 71/54/0|si _ _ . 71/54/0|sick 4/-57/-22
|side , -37/-70/0|side _ . 41/52/0|signing _ _ good -38/54/-3|silence -25/40/0|silence in -22/34/0|silent and -29/7/0
|silo 41/17/0|simple 56/45/0|simple _ _ . 56/45/0|simple as 42/17/0|since -16/62/16|since HE passed 4/50/0
|since _ . 65/79/23|since _ _ . -16/65/50|since _ passed 8/50/0|since i -62/-21/-1|sing -52/-94/-3|sing _ _ . -37/-79/0
|singing -23/-30/-1|single -82/49/-5|sink -49/-32/-1|sinking -13/56/0|sister -73/-104/73|sit -59/1/-27
|sit _ _ . -46/18/-1|sit in -26/56/0|sitaki 57/40/0|sitaki _ tena 57/40/0|sitting 80/112/8|sitting _ _ . 3/43/-5
|six -15/-58/26|six . . -33/-29/-6|six _ . -46/-22/-8|six _ _ . -27/-27/-14|six _ _ i 45/26/-4|six days 38/40/-2
|skatepark -71/-82/-3|skatepark . -21/-37/-1|skatepark . . -21/-37/-1|skatepark _ . -21/-37/-1
|skatepark _ _ . -46/-51/-2|skipping -33/-31/0|slack -35/-48/0|slapping 49/32/0|slaps -31/-16/16|slay -33/-42/0
|slayed -23/-39/-4|slayed _ . -21/-36/0|slayed _ _ . -22/-37/-4|slayed me -21/-36/0|slayed me . -21/-36/0
|sleep 28/-21/-1|sleep MANY -7/-33/-1|sleep _ , -42/-76/0|sleep _ . 37/-12/-20|sleep _ NEG -90/22/-6
|sleep _ SOON -31/-40/0|sleep _ _ . 0/-27/-4|sleep _ _ NEG 39/29/0|sleep _ _ have -68/13/0|sleep and -38/-20/-7
|sleep and NEG -72/-45/-5|sleep for 46/37/61|sleep forever 59/1/0|sleep forever . 41/35/0|sleepers 48/45/-2
|sleeping 121/83/-7|sleeping _ . 54/46/1|sleeping _ _ . 55/56/0|sleepover -51/-74/0|slept -102/-148/-11
|slept _ . -64/-66/-6|slept _ _ . -67/-60/-8|sliced 42/50/0|slicing 68/70/-1|slicing _ BODY 39/32/-1
|slicing my 70/70/-1|slicing my BODY 39/32/-1|slit _ BODY 39/42/0|slit my 67/54/-1|slit my BODY 52/44/0|slot 23/60/0
|slow -3/-53/-13|slowly -32/17/-23|small -96/-76/-6|small . -56/-92/-1|small _ . -44/-85/-2|small _ _ . -32/-38/-2
|smash 46/62/-1|smash _ _ . 37/26/0|smashing 85/58/-37|smiled -63/-63/-1|smoking -53/-62/-2|smoking . -44/-51/0
|smoking . . -43/-50/0|smoking _ . -43/-50/0|smoking _ _ . -43/-50/0|smother 115/88/-8|smother KIN 40/35/-1
|smother KIN . 40/35/-1|smother _ . 69/63/-1|smother _ _ . 102/87/-2|snacks -29/-63/0|snap 41/10/0|sneeze -9/-44/0
|sneeze . -9/-44/0|sneeze . . -9/-44/0|sneeze _ . -9/-44/0|sneeze _ _ . -9/-44/0|sniper 41/25/13|sniper . 53/51/0
|sniper . . 53/51/0|sniper _ . 53/51/0|sniper _ _ . 53/51/0|snow 2/-42/0|snow _ . -21/-46/0|snow _ _ . -17/-44/0
|sober . 47/15/0|sober . . 47/15/0|sober _ . 50/18/0|sober _ _ . 51/36/-1|sock -41/-30/-3|sock _ _ . -41/-30/-3
|sofa -93/-116/-7|sofa . -35/-40/-2|sofa . . -35/-40/-2|sofa _ . -36/-41/-2|sofa _ _ . -59/-57/-2|soldier -2/40/-2
|some -49/17/-5|some PILLS 88/73/-1|some PILLS and 44/33/-1|some _ _ . 50/45/-2|some _ and 39/34/-1|some _ i -2/57/-2
|some days -70/20/-2|some days i -45/17/-1|some slack -35/-48/0|someone 10/-16/87|something 131/141/69
|something _ HIS 49/50/0|something _ SOON -66/-16/40|something _ _ . -4/5/49|something _ _ FOOD 49/50/0
|something in 32/81/-8|something in HIS 49/50/0|something stupid 0/-22/39|something stupid SOON -30/-16/40
|sometimes -66/-4/-18|sometimes _ THINK -49/44/-17|sometimes _ _ to 30/-12/0|sometimes i -34/13/-18
|sometimes i THINK -49/44/-17|son -82/-94/139|song -1/-22/6|soon 12/32/-2|sorry 73/59/6|sorry . 41/-33/-9
|sorry _ . 89/48/-10|sorry _ _ . 79/100/23|sorted -62/-39/-24|sorted _ _ , -11/-50/0|soul -47/132/-2|soul . -34/14/0
|soul . . -34/14/0|soul _ . -35/64/0|soul _ TIRED -1/37/-1|soul _ _ . -37/119/-1|soul is -1/45/-1
|soul is TIRED -1/37/-1|sounded -26/-17/99|sounded _ . -14/-9/62|sounded _ _ . -14/-9/62|soup -80/-119/-16
|soup . -30/-47/-15|soup . . -29/-46/-14|soup _ . -39/-56/-14|soup _ _ . -46/-62/-14|sourdough -21/-66/-5
|spain -77/-66/0|spain _ _ . -74/-61/0|spider -49/-66/0|spider _ _ . -46/-58/0|spiders -38/-70/-5
|spiders _ . -26/-45/-1|spiders _ _ . -34/-66/-1|spirit 1/68/-4|spirit _ _ . -5/41/-1|spoil -36/-44/-1
|spoil END -59/-46/-1|spoil END . -56/-45/-1|spoil _ _ . -36/-44/-1|spoiled -28/-18/0|spoon 2/-2/-3
|spoon _ . -31/-42/-1|spoon _ _ . -31/-42/-1|squad -70/-69/-2|squad _ . -47/-38/0|squad _ _ . -53/-45/-1
|stab 128/77/-13|stabbing 98/98/-1|staff 48/29/77|stairs 40/-29/-28|stairs and -46/-31/-3|stalker 42/28/-1
|stalking 115/80/-1|stalking _ _ . 115/80/-1|standing 149/41/-11|standing _ HIGH 31/52/-8|standing _ _ . 68/82/-6
|standing near 29/31/0|standing near HIGH 29/31/0|standing on 41/37/-8|stare -61/-8/0|staring 48/45/-5
|staring _ _ . 86/72/-4|staring at 48/45/-5|start -72/-143/0|started 106/66/-8|started HARM 45/57/-4
|started HARM again 34/47/-4|started _ _ . 113/91/11|started _ again 34/47/-4|started _ me 70/58/-19|starting 99/72/0
|starting _ . 55/42/0|starting _ _ . 63/48/0|starve 55/30/-1|starving 96/6/5|starving myself 98/47/0|stash 47/42/0
|stash . 47/42/0|stash . . 47/42/0|stash _ . 47/42/0|stash _ _ . 47/42/0|state -6/-40/0|station -39/-28/5|stay 45/50/-5
|stay LIVE 94/60/-2|stay _ . 44/65/-4|stay _ _ . 77/92/-4|stay off -61/-92/0|staying 34/-22/-4|staying LIVE 96/34/-2
|staying LIVE . 58/32/0|steam -41/0/5|steam _ _ i -41/0/0|steam library -42/0/5|step 83/94/2|stepdad 112/106/-36
|stepfather 96/62/0|stepfather _ me 50/44/0|stepping 63/49/0|stepping _ _ of 48/43/0|stepping _ front 48/43/0
|stepping in 48/43/0|stepping in front 48/43/0|stick 84/95/-22|stockpiling 32/33/-1|stomach 70/24/-3|stomach . 21/38/0
|stomach . . 15/37/0|stomach _ . 45/7/-1|stomach _ _ . 53/12/-1|stones 116/107/-1|stones _ _ . 64/55/0|stood 113/28/-34
|stool 80/91/0|stop 28/65/-41|stopped -58/-13/47|stopped HARM myself -30/0/0|stopped THINK -83/1/0
|stopped THINK PLAN -85/0/0|stopped _ . -85/-1/10|stopped _ PLAN -88/21/0|stopped _ _ . -154/60/4
|stopped _ myself -30/0/0|stopped my 94/34/-1|stops 13/61/-4|stops _ . 56/55/0|stops _ _ am -72/2/0
|stops _ from 66/8/-3|stops _ i -66/2/0|stops me 63/11/-3|stops me from 66/8/-3|storey 65/33/0|straight 48/6/-46
|straight _ _ . 50/7/-3|strangled 128/133/-15|strangles 50/48/-2|strangling 64/75/-3|streak 53/16/-2
|streak _ NEG 57/16/-2|streak _ _ HARM 57/16/-2|streak of NEG 57/16/-2|stream -46/-58/36|stream NEG -34/-54/0
|strength -16/67/0|stressed -39/-82/-14|strikes 63/34/-6|strip 52/43/0|strong 7/65/-3|strong . 26/49/-1
|strong . . 26/49/-1|strong _ . 33/51/-1|strong _ _ . 45/54/-1|strop -34/-77/0|stuck -49/4/-4|stuck _ _ head -21/-50/-3
|stuck _ my -21/-50/-3|stuck in -35/-22/-4|stuck in my -21/-50/-3|study -86/-93/1|study _ . -21/-67/0|stuff 99/49/17
|stupid -13/-80/39|stupid SOON -30/-16/40|stupid SOON . -28/-15/34|stupid _ . -31/-12/33|stupid _ _ . -13/4/33
|subscription -52/-47/-3|subscription _ . -43/-37/-3|subscription _ _ . -43/-37/-3|such _ . 22/48/0|such is -11/-47/0
|suck -17/38/0|suffering . 56/50/0|suffering . . 56/50/0|suffering _ . 60/58/0|suffering _ _ . 56/50/-1
|sugar -100/-115/-4|sugar . -42/-42/-2|sugar . . -42/-42/-2|sugar _ . -42/-42/-2|sugar _ _ . -46/-53/-2
|suicidal 95/64/109|suicide 24/39/-1|summer -90/-67/-3|summer . -41/-47/-2|summer . . -44/-47/-2|summer _ . -49/-57/-2
|summer _ _ . -56/-62/-2|summer at -44/-51/0|sun . 2/70/0|sundays -22/-50/0|sunrise 38/15/5|sunset . . -35/-39/0
|sunset _ . -35/-39/0|sunset _ _ . -32/-37/0|support -84/-130/-19|sure 105/145/-5|sure _ _ . 26/39/-1
|sure _ _ to -45/4/0|sure my 34/37/0|surgery 60/25/-4|survive 79/5/-7|survived . 39/2/0|survived . . 39/2/0
|suya -69/-98/-3|swallow 39/-14/-5|swallowed 147/107/-27|swallowing 40/82/-1|swap 45/22/0|swear 48/-10/0
|swear . 55/42/0|swear . . 55/42/0|swear _ _ . 67/31/0|sweets -58/-65/-1|sweets and -18/-40/-1|swerving 52/43/-1
|swerving _ _ . 52/43/-1|swimming -46/-59/-1|swing -97/-130/-2|switch -29/-52/-2|switch _ . -37/-59/-1
|switch _ _ . -49/-67/-1|switch off -38/-66/0|switch off . -38/-66/0|syllabus -34/-39/-2|table 20/50/-4
|table , 48/-29/-2|table _ _ . -56/54/-2|tablets 40/53/-7|tabs 32/44/-1|tabs _ . 32/44/-1|tabs _ _ . 32/44/-1
|take -21/-50/-1|takes 67/-35/-6|takes me 36/15/0|takes me . 37/19/0|takes my 123/85/-25|talk 3/-34/52
|talk _ _ . -65/-137/11|talk me 40/-4/-2|talk me out 40/-4/-2|talk to -95/-47/42|talked TAKE to -44/-60/0
|talked _ to -44/-60/0|talking -105/-168/108|talking PLAN -92/-71/126|talking PLAN DEATH -10/-13/57
|talking _ DEATH -10/-13/57|talking _ me -29/-83/-6|talks -33/-56/61|talks PLAN -32/-51/62|taller -20/-34/0
|taller . -20/-34/0|taller . . -20/-34/0|taller _ . -20/-34/0|taller _ _ . -20/-34/0|tap -49/-101/0|tattoo -57/-67/-1
|tattoo _ _ . -56/-61/-1|taught -76/-102/0|tbh 39/83/-2|teacher 2/-35/-46|team -75/-78/-26|teammate -38/-37/61
|teenager -51/-109/34|tell -1/-41/40|tell . 65/60/17|tell . . 58/60/17|tell FRIEND -13/-65/10|tell _ KIN 40/6/-36
|tell _ _ KIN 69/81/-2|tell _ _ i -9/-47/-15|tell _ i 70/1/-16|tell _ to 48/65/-5|tell my 54/84/-42
|tell my KIN 58/34/-35|telling -43/-87/15|tells 59/30/-2|ten -15/-47/-10|ten . -54/-61/0|ten PAST -45/-6/-5
|ten PAST PAST -49/-4/0|ten _ , 75/109/0|ten _ . -67/-94/-1|ten _ of -60/-52/-1|ten minutes PAST 58/54/0|tena 61/34/0
|tena . 84/72/0|tena . . 84/72/0|tena _ . 84/72/0|tena _ _ . 84/72/0|tennis -38/-34/0|tennis . -34/-32/0
|tennis . . -34/-32/0|tennis _ . -38/-34/0|tennis _ _ . -38/-34/0|term -25/-41/-11|terminal 39/10/-2
|terminal _ i 39/11/-2|tesco -59/-65/-1|test -79/-117/0|test . -52/-59/0|test . . -52/-59/0|test _ . -52/-59/0
|test _ _ . -75/-79/0|testing -51/-7/0|text -53/-94/12|text _ . -36/-41/-9|text _ _ . -41/-43/-9|texted -74/-76/102
|texted " -1/-1/33|texts -32/-48/37|than _ . 87/101/-3|than _ PAST 39/32/8|than _ _ , -54/-51/28|than _ _ . 114/29/-8
|than _ have -53/10/-1|than _ that -45/-54/0|than eat -82/-70/0|than go 39/31/9|than go PAST 39/32/8
|than i have -53/10/-1|than my 9/-82/0|thank -65/-50/-24|thank _ . -22/-52/-8|thank _ _ . -44/-73/-8
|thank _ for 66/46/0|thank god -42/-21/-5|thank you for 68/55/0|thankfully -51/0/0|thanks for 76/-7/16|that . 52/64/-8
|that . . 41/62/-8|that ANYMORE . 44/18/0|that BODY -57/-39/0|that HE -172/-162/105|that NEG -7/41/0|that SOON 5/92/0
|that _ , 3/70/-7|that _ . -69/-23/-37|that _ LAUGH 31/38/0|that _ LETTER -129/-79/64|that _ MANY 58/41/-3
|that _ PAST 50/-17/-2|that _ POINT 75/16/0|that _ WANT -57/3/-14|that _ _ , -12/58/10|that _ _ . 87/65/-38
|that _ _ SOON 85/78/0|that _ _ it -78/-12/-7|that _ _ me -91/-90/2|that _ _ one -33/-35/-1|that _ _ thing 49/33/0
|that _ am 33/-56/-12|that _ can -44/30/23|that _ lie 114/81/-1|that _ when -115/-77/-1|that _ would 54/-13/38
|that i 113/96/-39|that i WANT -50/11/0|that i am 33/-56/-12|that i can -49/46/-3|that i would 48/-3/0|that is 21/48/-6
|that is MANY 58/41/-3|that is NEG -45/4/0|that is POINT 75/16/0|that it is 32/17/-1|that meme -53/-72/-1
|that my 21/-5/64|that progress 44/39/-1|that series -17/-47/0|that series . -17/-47/0|that was 112/56/-1
|that was lie 66/35/-1|that works 42/11/0|that works and 44/7/0|theatre 26/53/0|their 40/37/48|them 100/107/-22
|then 71/33/28|then . . 14/77/0|then _ , 62/73/0|then _ _ , 46/46/-1|then _ _ . 86/89/20|then _ _ over 33/62/-7
|then _ out 37/44/-1|then lights 37/44/-1|then lights out 37/44/-1|therapist -16/-33/-14|therapist _ . -39/-28/0
|therapist _ _ . -60/-67/0|therapy _ _ and 27/-33/0|there . 43/37/2|there . . 22/69/2|there SOON 48/52/0
|there _ . 66/93/-3|there _ NEG 90/68/-50|there _ _ day 52/3/0|there _ cat -50/-52/0|there _ man 60/47/-1
|there by -47/-84/0|there is NEG 60/69/-15|there is cat -50/-52/0|there is man 60/47/-1|there'll 38/26/0
|there'll be 38/26/0|these -8/-44/-30|these . 89/74/0|these . . 89/74/0|these _ . -29/-85/-16|these _ _ . -5/-48/-16
|these heels -62/-75/0|they 21/58/-71|thigh 48/28/-2|thing _ . 60/92/-2|thing _ WANT -44/5/0|thing _ _ . 38/65/-3
|thing and -55/-68/12|thing i WANT -44/5/0|things 29/52/11|things , -101/-75/0|things . 44/50/28
|things SOON , -16/-42/0|things SOON . 74/77/-1|things _ , -16/-42/0|things _ . 93/95/33|things _ _ . 121/130/32
|think -6/5/95|thinking 46/20/-24|thinks -45/33/9|third -80/-95/-1|third _ _ . -54/-68/0|thirty 8/38/-2
|thirty _ . 69/22/0|this -20/-58/-16|this , -1/140/-1|this . 56/135/-29|this . . -3/118/-29|this ANYMORE -12/108/-1
|this ANYMORE . -6/105/-1|this GAME -103/-80/-1|this HIGH -44/-62/-2|this NIGHT 123/91/-4|this POINT . 63/23/0
|this SOON 70/18/13|this WORK -36/-38/-1|this WORK . -24/-39/-1|this WORK is 41/39/0|this _ , 35/-33/-44
|this _ . 50/85/-17|this _ NEG 67/15/-8|this _ SOON 27/49/0|this _ _ " 31/51/-1|this _ _ , 61/-10/-1
|this _ _ . 53/49/-25|this _ _ END -21/-48/0|this _ _ KILL -50/-31/-1|this _ _ KIN 53/93/-15|this _ _ PAST -92/-77/33
|this _ _ PLAN -19/-27/0|this _ _ can 38/73/0|this _ _ hard -15/62/0|this _ _ i 5/61/-10|this _ _ me -94/-138/-3
|this _ and 43/88/-52|this _ is -19/-52/-9|this _ it 61/19/-1|this _ me -72/1/-6|this _ my 29/98/-11
|this _ myself 38/35/0|this _ of -64/-94/-1|this _ on -23/-54/44|this _ to -48/-98/-2|this _ too 41/50/-1
|this car -24/-68/0|this earth 73/80/0|this ends 41/45/0|this girl -15/-20/45|this girl on -15/-20/45
|this heat -86/-100/-2|this house . -58/-51/-1|this i 111/57/-1|this is 7/37/-23|this is NEG 78/44/-7
|this is PAST -28/-35/3|this life 175/172/-2|this life . 41/39/-2|this match -32/-34/0|this month 20/-68/-1
|this month , -25/-72/-1|this pain 42/71/-2|this pain . 35/26/-1|this phone 38/30/0|this planet 60/59/0
|this planet . 42/50/0|this time 130/109/-3|this time . 75/55/7|this to 40/8/-1|this to myself 38/35/0
|this way -47/14/0|this world 110/119/-3|this world . 24/65/-1|those -85/-77/-9|those THINK -55/-38/-4
|those days -58/0/0|thought -137/-139/-6|thoughts 10/26/-54|thread , -26/-44/-2|thread . -3/88/0|thread . . -3/88/0
|thread _ . -3/88/0|thread _ _ . -3/88/0|threatened -23/-16/53|threatened to -16/-10/56|threatening 37/24/81
|threatening _ KILL 36/34/1|threatening _ _ me 50/53/-4|threatening to -6/-14/71|threatening to KILL 36/34/1
|threatens -18/-17/59|threatens DEATH -45/-47/60|three 8/-66/28|three days 87/-3/36|three times . 36/56/0
|threw -2/-10/-51|throat 58/68/-15|through _ _ . 86/101/-15|throw 35/17/-14|throw myself 41/47/-1|throws 78/42/-12
|ticket 16/0/-7|ticket . -43/-58/0|ticket . . -43/-58/0|tickets -54/-74/-14|tickets _ . -34/-51/-14
|tickets _ _ . -51/-75/-14|tide 66/55/0|tidy -34/-51/-6|tied 118/103/-14|tied _ _ . 86/58/-3|tied it 58/42/0
|tight -64/-62/-1|til SOON 45/48/0|til SOON . 45/48/0|til _ . 45/48/0|til _ _ . 43/44/0|tiles 52/48/-3
|tiles _ . 56/54/-3|tiles _ _ . 56/54/-3|till 34/56/59|till _ _ . -19/-93/103|till _ in -53/-41/0|till _ is -51/-7/-2
|till i 150/111/-5|time 53/32/-34|time , -39/22/17|time , and -39/-35/0|time _ _ i -53/-87/-1|time _ and -66/-65/0
|time _ is 31/-9/-2|time _ this 31/19/0|tire . -33/79/0|tire . . -33/79/0|tired -62/0/-20|tmr 41/45/0|tmr . 41/45/0
|tmr . . 41/45/0|tmr _ . 41/45/0|tmr _ _ . 41/45/0|to . 151/99/-7|to . . 125/80/-6|to BETTER -84/-109/0|to DEAD 14/34/0
|to DEATH -28/-14/4|to DEATH . -62/-31/-27|to DIE 136/147/16|to DIE . -22/-9/41|to DIE BUT -49/25/5|to DIE and 65/62/14
|to DIE for -52/-70/-20|to DIE i -46/-16/-2|to DIE if -44/-53/-3|to DIE much 85/20/0|to DIE of -71/-52/0
|to DIE since 64/39/-1|to DIE this 71/44/0|to END -16/-26/27|to END , 41/4/0|to END . -69/-27/-1|to END HARM -54/33/-18
|to END LIVE -50/17/-1|to END being 69/40/-1|to END call -50/-35/0|to END everything 36/18/3|to END is -49/-25/0
|to END it 112/62/19|to END me -37/-55/-14|to END my 23/10/-1|to END myself 59/25/-4|to END this -66/-54/-2
|to END with 48/36/0|to GONE . -66/-16/42|to GONE into -33/-77/0|to HARM 129/112/12|to HARM . 78/61/-5
|to HARM HE 45/39/-2|to HARM after 89/87/0|to HARM anyone 13/-25/0|to HARM me 97/103/-13|to HARM my 43/-15/-7
|to HARM myself -81/-20/15|to HIGH 51/62/-2|to HIM 18/60/2|to JUMP into -49/-38/0|to JUMP on -66/-47/0
|to KILL 31/63/-37|to KILL . 62/36/-3|to KILL KIN 46/70/0|to KILL everyone 47/28/0|to KILL me 115/117/-37
|to KILL my 69/77/-2|to KILL myself -54/-59/-8|to KILL that -43/-36/0|to KILL this -68/-46/0|to KILL us 33/55/11
|to KILL yourself 85/63/-1|to LIVE 106/87/14|to LIVE , 86/91/0|to LIVE . 119/13/26|to LIVE ANYMORE 80/31/2
|to LIVE NEG -12/50/-1|to LIVE for 32/-3/-1|to LIVE in -12/-40/-9|to LIVE this 47/8/-1|to MANY and -28/-48/0
|to PAST -45/-103/-1|to POINT 17/-81/-5|to SAY -12/-91/45|to TAKE -28/-5/-15|to TAKE MANY -5/43/-1|to TAKE me -42/-83/0
|to TAKE my -26/-40/9|to THINK -64/3/0|to THINK i -32/0/0|to WAKE 73/-4/-3|to WAKE up 65/48/-2|to WORK . -38/-79/10
|to WORK SOON 46/43/0|to _ , -3/-18/-54|to _ . 17/37/7|to _ ANYMORE 71/37/2|to _ BURDEN -19/-38/0|to _ DEAD 112/112/19
|to _ DEATH 3/132/4|to _ END 78/10/0|to _ FRIEND 86/46/-19|to _ GONE 50/4/0|to _ HARM -29/40/-20|to _ HE 2/53/25
|to _ HIM 41/7/45|to _ HIMSELF -53/-49/-1|to _ HIS -52/-78/72|to _ LAUGH -44/-52/0|to _ LIVE 48/13/-7
|to _ LOW -17/-50/-1|to _ MANY 52/21/-12|to _ NEG 6/30/-8|to _ PLAN -54/41/-9|to _ SOON 35/-2/-3|to _ SOURCE 68/28/0
|to _ WAKE 25/25/-3|to _ _ , -88/-67/-14|to _ _ . 57/68/-33|to _ _ ANYMORE 16/-39/-3|to _ _ BODY 47/40/-2
|to _ _ GONE -47/-35/35|to _ _ HARM 72/50/0|to _ _ HE 102/42/49|to _ _ HIGH 83/30/-8|to _ _ HIM 30/41/24
|to _ _ LAUGH 72/57/-10|to _ _ LIVE 104/30/-3|to _ _ MANY 28/36/-11|to _ _ NEG 38/87/-20|to _ _ ONPURPOSE -23/-38/0
|to _ _ PILLS -64/-78/-22|to _ _ SOURCE -50/-39/23|to _ _ THINK -71/-28/0|to _ _ WANT -77/49/45|to _ _ WORK -69/-74/21
|to _ _ again 59/53/-5|to _ _ am 66/45/-3|to _ _ and -38/49/-3|to _ _ anyone 53/2/0|to _ _ because 54/54/-20
|to _ _ bed -29/11/0|to _ _ before 61/-6/-4|to _ _ by 143/101/-1|to _ _ day -17/74/4|to _ _ do 57/43/-3
|to _ _ else 57/20/0|to _ _ every -4/-40/-10|to _ _ front 54/63/1|to _ _ god -42/-63/0|to _ _ ground 40/34/0
|to _ _ hate -32/13/0|to _ _ in -5/-22/0|to _ _ is -86/-84/25|to _ _ lake -30/-78/0|to _ _ life 51/39/-26
|to _ _ me 96/89/-1|to _ _ more 53/22/-1|to _ _ much 75/10/0|to _ _ myself -59/-24/-1|to _ _ next -14/44/-1
|to _ _ our 37/53/0|to _ _ pain 41/30/-1|to _ _ peace 58/63/0|to _ _ real 43/50/0|to _ _ shower -40/-40/0
|to _ _ simple 31/16/0|to _ _ stupid -40/-76/33|to _ _ this 63/58/-5|to _ _ time -19/-80/0|to _ _ to -24/19/-11
|to _ _ two 71/23/0|to _ _ when -18/34/-4|to _ _ while 33/73/-5|to _ _ world 88/67/-6|to _ _ year 17/50/11
|to _ after 13/41/14|to _ and 93/74/-14|to _ another 96/63/0|to _ any 40/29/0|to _ anyone 60/-15/-2|to _ around 72/-6/5
|to _ as 34/-7/0|to _ at -26/-70/-12|to _ away 22/100/-1|to _ bad 75/77/0|to _ because 49/46/7|to _ being 72/42/-1
|to _ bus 39/38/0|to _ call -50/-35/0|to _ early -60/-66/0|to _ everyone 58/27/0|to _ everything 41/22/2
|to _ forever -43/32/1|to _ from 61/94/-4|to _ here 2/-48/-1|to _ home -73/-17/-1|to _ i 78/54/21|to _ if -35/-19/54
|to _ in -29/-87/-41|to _ inside 35/-13/0|to _ it 59/68/42|to _ late -37/-43/0|to _ life -9/5/0|to _ me 94/73/-73
|to _ more 64/54/5|to _ much 85/20/0|to _ new 48/0/0|to _ of -71/-72/26|to _ off 30/41/-10|to _ saved 81/6/0
|to _ sex 36/26/-2|to _ since 57/69/12|to _ something 50/13/33|to _ station -39/-33/0|to _ team -49/-56/0
|to _ that 13/-4/2|to _ this 21/-81/-7|to _ to 16/75/29|to _ under 70/8/-5|to _ us 10/42/10|to _ when -41/-66/-15
|to _ who -57/-58/13|to _ year -20/-51/0|to _ yourself 125/87/-1|to attack 52/59/0|to batter 49/61/-4|to be -31/-68/-30
|to be . 124/49/-2|to be BURDEN -35/-38/0|to be DEAD 74/107/20|to be GONE 50/3/0|to be around 72/-6/5
|to be here 0/24/-1|to be late -37/-43/0|to be saved 81/6/0|to beach -16/-55/0|to bed -67/-50/-1|to bed early -32/-50/0
|to call 69/25/55|to canada -1/-1/-50|to carry -3/52/-4|to catch 38/31/-1|to catch bus 39/38/0|to change -67/-26/-2
|to change my -51/-97/0|to come 70/111/-22|to continue 65/26/-2|to continue . 51/37/0|to dance -34/-21/-1
|to dance . -34/-21/-1|to diet -20/-36/0|to diet . -20/-36/0|to do 48/10/22|to do . -108/62/20|to do it 73/71/-11
|to do something -1/-10/33|to drive off 52/38/-3|to feel 106/11/-3|to feel something 51/23/0|to fly -53/-72/0
|to give -49/54/0|to go home -56/-36/0|to go on 42/32/-1|to go out -10/-44/0|to go to -25/-80/25|to god 85/46/0
|to have sex 36/26/-2|to hear it 8/-46/0|to help -98/-109/102|to join HIM 62/38/-5|to keep -36/-30/-2
|to keep LIVE -4/-74/0|to laugh -11/-49/0|to life 42/36/-1|to look -42/40/15|to make 35/32/-2|to me -97/-13/-9
|to me . -41/-51/1|to me SOON -36/12/0|to my -29/4/-9|to my KIN 26/45/-40|to my cat 30/38/0|to myself . 45/54/-4
|to open 29/31/0|to park -45/-54/-1|to park . -45/-54/-1|to read -23/-44/-17|to report -21/-38/46|to rest 51/21/0
|to rest in 58/63/0|to ring 42/22/2|to ring . 55/44/-1|to run 15/95/-1|to run away -48/14/0|to see -71/-180/-3
|to see HIM -26/-10/0|to see SOON 44/62/0|to see another 48/34/0|to see my -44/-27/0|to see new 65/30/0
|to sell -23/-53/0|to shake 53/34/0|to shop -32/-53/0|to sit -46/-114/0|to sleep -27/11/-11|to sleep and -98/-21/-5
|to sleep forever 57/29/1|to smother 66/50/-5|to stay LIVE 48/39/-1|to stay off -61/-92/0|to study -73/-64/0
|to swerving 43/37/0|to talk -17/-60/12|to tell -48/-75/43|to to 73/47/-1|to to HARM 40/34/-1|to try . 26/33/0
|to try again -31/24/0|to walk 39/88/-10|to walk into 54/56/-1|to watch -46/-48/-11|to write -47/-50/-32
|to you 108/68/-19|toast -63/-64/-22|toast . -53/-48/-4|toast . . -36/-46/0|toast _ . -51/-56/0|toast _ _ . -53/-74/-14
|today -20/-58/-55|toes 46/46/0|toes _ edge 46/46/0|toes over 46/46/0|toes over edge 46/46/0|toilet _ _ . 84/72/-9
|told -24/-109/20|tom -14/-9/39|tomatoes -97/-71/-2|tomatoes . -41/-17/-2|tomatoes . . -41/-17/-2
|tomatoes _ . -41/-17/-2|tomatoes _ _ . -41/-17/-2|tomorrow 59/16/-15|tongue -55/-57/0|tonight 164/136/-2|too 71/66/-2
|too . 90/102/0|too . . 86/100/0|too MANY -49/-70/-6|too _ , 123/73/-16|too _ . -5/84/31|too _ _ . -62/7/56
|too _ _ MANY -49/5/0|too _ _ SOON -46/-8/-1|too _ _ i 58/21/-16|too _ _ my 39/26/-1|too _ of 39/26/-1
|too deep 33/-22/-3|too deep . 31/25/-1|too hard -2/35/0|too hard . -2/35/0|too heavy 13/65/-1|too late 55/91/0
|too late , 67/36/0|too much . -61/31/-1|too much of 35/23/-1|took -77/-84/40|top 113/72/-3|top _ . 101/91/-2
|top _ _ . 102/92/-2|torturing 66/54/0|torturing me 66/54/0|touch -84/-47/-2|touches me 57/67/-5|touching 62/40/-2
|touching me 66/56/-1|track 10/48/0|track . 56/52/0|tracks 85/96/-12|traffic -81/-96/-11|trafficked 79/55/0
|trafficking 104/56/0|train -135/-63/-29|training -84/-106/-21|trapped 48/109/-2|trapped _ . 67/55/-1
|trapped _ _ . 69/56/-1|trapped _ _ life -42/4/0|trapped _ _ that -2/34/0|trapped _ my -33/5/0|trapped in -6/33/-1
|trapped in my -33/5/0|tree 45/17/-5|tree . 51/41/-1|tree . . 50/40/-1|tree _ . 51/48/-1|tree _ _ . 50/48/-1
|tried 20/63/33|tried . 78/66/-6|tried . . 47/45/-2|tried _ . 7/43/-2|tried _ DEATH 63/21/-2|tried _ END -65/23/0
|tried _ KILL -35/-8/10|tried _ _ . 45/29/-2|tried to 5/59/7|tried to DEATH 63/21/-2|tried to END -65/23/0
|tried to KILL -35/-8/10|trigger 95/63/-4|trigger finger 34/14/0|trip -30/-72/0|trip . -28/-66/0|trip . . -17/-28/0
|trip _ . -17/-28/0|trip _ _ . -19/-35/0|trophy -37/-69/0|truck -62/-79/-5|true . 30/35/-7|true . . 30/35/-7
|true _ . 30/35/-7|true _ _ . 61/61/-7|trust 51/9/-2|trust myself 52/16/-1|truth is 102/43/-1|try . 42/67/-2
|try . . 11/65/-2|try _ . 109/126/11|try _ SOON -85/-38/0|try again . 98/62/12|try again SOON -85/-38/0
|trying 57/19/-19|trying . -4/39/-1|trying . . -4/39/-1|trying NEG 48/34/-1|trying NEG to 48/34/-1|trying _ . -4/44/-1
|trying _ _ . 32/38/-1|trying _ _ me -65/-15/-1|trying _ to 48/34/-1|tuesday 83/39/-6|tuesday , 119/98/-2
|tuesday . -33/-25/-2|tuesday . . -33/-33/-2|tuesday _ . -34/-33/-2|tuesday _ _ . 52/90/-2|turned -59/-93/2
|turned oven 46/36/0|turning _ . 70/58/-1|turning _ _ . 70/58/-6|twelve -59/-114/-1|twelve _ . -30/-81/0
|twelve _ NIGHT -51/-45/-1|twelve _ _ and -51/-45/-1|twelve hour -51/-45/-1|twelve hour NIGHT -51/-45/-1
|twenty 91/81/-10|twenty _ . 58/42/-1|twenty _ _ , 51/77/-10|twenty _ _ . 110/112/0|twice 82/40/-15|twice SOON 61/73/0
|twice _ . 67/58/-1|twice _ _ . 71/10/-1|twitter -51/-41/0|twitter _ . -51/-41/0|twitter _ _ . -51/-41/0
|two PAST 25/99/-1|two PAST . 35/52/0|two PILLS -83/-85/-4|two PILLS . -33/-41/0|two _ _ i 4/63/0|two _ and -14/-63/-3
|two _ i -79/34/-1|tylenol 31/30/-1|typed 6/16/48|unalive 55/159/-4|unbearable 29/43/-1|unbearable . 25/40/-1
|unbearable . . 25/40/-1|unbearable _ . 25/40/-1|unbearable _ _ . 25/40/-1|uncle 51/44/-27|under 183/166/23
|under _ . 66/77/28|under _ _ . 28/39/34|understand 55/61/-6|understands -24/39/-1|unlovable -9/67/0
|unlovable . -8/64/0|unlovable . . -8/64/0|unlovable _ . -9/67/0|unlovable _ _ . -9/67/0|until 123/69/-3
|until HE 62/35/-1|until _ _ DEAD 51/47/0|until it 65/55/0|up , -59/-82/12|up , i 34/-45/11|up . -42/-36/37
|up . . 23/25/40|up HIS 0/-16/63|up MANY -75/6/0|up PLAN -44/-44/0|up SOON . -36/-23/0|up _ , -34/59/-1
|up _ . 152/85/-4|up _ MANY -45/-76/-1|up _ WORK 52/59/22|up _ _ . -18/62/26|up _ _ SOON -101/-62/22
|up _ _ WORK 36/15/0|up _ _ and 145/154/-1|up _ _ is -109/-70/18|up _ _ my 40/41/0|up _ anaesthetic -45/-48/0
|up _ another -75/-54/0|up _ it -105/-40/0|up _ life 1/45/0|up _ my 66/73/-6|up after -45/-48/0
|up after anaesthetic -45/-48/0|up again 80/71/-2|up again . 79/56/-1|up early -47/-49/0|up for my 41/56/-4
|up here 27/62/0|up late -29/-35/0|up my WORK 45/43/0|up on life -10/44/0|up to 187/119/-2|urge 69/66/-9|urges 37/74/-2
|urges to 39/48/-2|us 80/52/-26|us KILL -38/-25/0|us SOON 49/46/0|us SOON SOON 49/46/0|us _ SOON 83/92/-18
|us and 25/2/38|used -61/-54/-2|useless -46/-40/-4|user -52/-54/138|using 69/52/-1|usual 4/-55/-1|vain -4/57/-1
|vain . -4/57/-1|vain . . -4/57/-1|vain _ . -4/57/-1|vain _ _ . -4/57/-1|van . 1/-13/33|van . . 1/-13/33
|van _ . 1/-13/33|van _ _ . 1/-14/33|vanish -49/65/0|vanished -30/92/-1|vein 53/62/-1|vent -17/-20/98
|venting -19/-60/69|vet -75/-97/0|vet . -59/-67/-1|vet . . -30/-47/-1|vet _ . -30/-47/-1|vet _ _ . -15/-48/-2
|video -28/-32/31|video . -22/-26/31|video . . -22/-26/31|video _ . -22/-26/31|video _ _ . -25/-31/31
|villain -50/-25/-17|violent 117/58/19|visit -78/-30/-12|visits -67/-42/0|visits _ i -65/1/0|vitamin -52/-91/-2
|vitamin PILLS -34/-50/-2|vitamins -83/-104/0|vodka 71/73/0|vodka . 38/42/0|vodka . . 38/42/0|vodka _ . 38/42/0
|vodka _ _ . 38/42/0|voices 57/31/18|void -18/66/0|volunteer -72/-100/19|wait . 75/41/-2|wait . . 75/41/-2
|wait _ . 98/61/-3|wait _ _ . 97/71/-3|waiting 30/79/-16|waiting _ , -81/-84/0|waiting _ _ HIGH -52/-58/-8
|waiting _ _ to 41/54/-14|waiting for 21/40/9|waiting room -87/-35/0|waiting room , -66/-55/0|wake 47/-17/-10
|walk . -20/-51/-1|walk . . -20/-51/-1|walk _ . -39/-3/-2|walk into 90/88/-3|walking _ _ . 83/32/-2
|walking _ _ SOURCE 60/42/0|walking _ motorway 67/60/0|walking over -45/-32/-1|walking over HIGH -45/-32/-1
|walking to 72/56/0|wall 51/85/18|wall . 53/52/1|wall . . 50/47/1|wall _ . 41/38/1|wanted -5/-27/-25
|wanted _ END -68/-20/0|wanted _ HARM -23/-52/0|wanted _ KILL -41/-16/-17|wanted _ TAKE -48/1/0|wanted _ _ . -31/-29/-2
|wanted _ _ TAKE -31/-73/0|wanted _ _ i -16/-70/0|wanted _ _ much 84/20/0|wanted _ _ my -72/-11/0
|wanted _ _ myself -59/-62/0|wanted _ _ this 49/21/0|wanted _ to -33/-69/0|wanted to END -68/-20/0
|wanted to HARM -23/-52/0|wanted to KILL -41/-16/-17|wanted to TAKE -48/1/0|wants -71/-59/49|wants _ DIE -34/-64/51
|wants _ _ , 56/45/-21|wants _ _ . -121/-61/73|wants _ _ HIM 46/21/-30|wants _ _ and -30/-20/35|wants _ _ me 42/51/-12
|wants _ be 82/28/-9|wants to -13/-80/62|wants to DIE -34/-64/51|wants to be 82/28/-9|warning -40/-64/22
|was -23/-48/-18|was " 32/39/5|was " , 33/42/-2|was . 1/51/-1|was . . 1/51/-1|was DEAD 90/79/-5|was DEAD , 51/19/0
|was DEATH -109/-8/-5|was HIT 70/80/0|was MANY -27/38/-3|was MANY . -50/-1/-1|was NEG -57/-16/-23|was NEG PLAN 69/1/0
|was NEG here -39/36/0|was NEG me -42/-28/0|was NEG option -42/0/0|was PAST -46/4/-1|was PAST PAST -33/12/0
|was _ , 12/-39/-17|was _ . 49/30/68|was _ DEATH 25/-71/-1|was _ HIM 50/54/-4|was _ LAUGH 40/17/0|was _ PAST 18/102/-6
|was _ PLAN 75/3/-1|was _ _ and -21/26/-4|was _ _ it -62/76/0|was _ _ my -32/-48/-3|was _ _ of 55/34/0
|was _ _ this 38/58/-1|was _ _ to 71/11/-11|was _ and 55/62/22|was _ born -42/45/0|was _ here -39/36/0
|was _ i -31/-72/-7|was _ in -72/-44/0|was _ instead 34/7/0|was _ me -44/-30/0|was _ option -42/0/0|was _ to 9/-39/0
|was assaulted 46/42/0|was at -51/7/0|was good 27/54/-1|was left -3/-45/0|was lie 66/35/-1|was me 52/65/-9
|was my 100/113/-3|was my PAST 63/58/-1|was nice 71/31/-1|was taller -20/-34/0|was taller . -20/-34/0|wash -71/-95/-2
|washing -54/-80/-1|washing _ _ . -20/-51/0|waste -45/100/-5|waste _ _ . -10/53/0|waste _ oxygen -2/33/0
|waste of -24/77/-5|waste of oxygen -2/33/0|wasted -49/57/-1|watch -65/-120/-8|watched -63/-84/-10|watching -69/-82/-4
|water 116/98/-12|water _ me 108/51/-5|waved -66/-71/-19|waved at -46/-56/0|way 105/128/-52|way _ . -13/75/-10
|way _ DIE 47/23/-2|way _ _ . 51/112/-15|way _ _ WANT -42/3/0|way _ am -12/-40/0|way _ i -46/3/0|way do -43/3/0
|way do i -43/3/0|way i -11/-65/0|way i am -12/-40/0|way to 66/48/-13|ways 139/97/33|ways . 49/40/0|ways . . 49/40/0
|ways _ . 49/40/0|ways _ _ . 71/57/-3|we -161/-199/-51|we _ _ . 66/6/-13|we _ in 51/67/11|we are 46/64/33
|we are SOON 49/44/-2|we are in 54/73/12|wear -43/-64/-7|wearing _ , -4/-55/0|weather -26/-82/0|weather _ _ . -15/-70/0
|wedding -37/-58/-12|wedding . -19/-47/-1|wedding . . -20/-48/-1|wedding _ _ . -10/-30/-3|weedkiller 43/55/0
|week 7/-64/-48|week , -73/-87/-37|week . 52/63/10|week _ _ . 94/89/7|week _ _ is 73/41/-14|week _ my -56/-38/0
|week is 39/62/-1|week was 37/57/-1|weekend -60/-87/-25|weeks _ . 43/69/-2|weeks _ _ . 13/63/-1|weep -80/-4/-2
|weep _ _ . -39/27/-1|weighed -26/-34/0|weighed _ . -27/-28/0|weighed myself -27/-28/0|weighed myself . -27/-28/0
|welcome 51/33/-1|went -110/-61/-11|went _ . -75/-12/26|went _ _ , 59/29/-2|went _ _ . -114/-26/23
|went _ deep -18/-72/0|went too -28/-43/-1|went too deep -18/-72/0|were -14/-73/-24|were DEAD 49/39/-2
|were good 42/35/0|wet -19/-34/-4|what -40/75/23|what HE 62/60/-23|what _ " -7/-43/-1|what _ POINT -67/53/-11
|what _ _ . 82/62/-43|what _ _ FRIEND -1/61/-5|what _ _ SAY -11/-27/28|what _ _ am -46/71/0|what _ _ died 33/7/0
|what _ _ for -34/-1/-1|what _ _ from 61/7/-3|what _ _ is -42/27/-2|what _ _ to 14/-4/-6|what _ i -75/7/61
|what _ me 60/7/-3|what _ next -15/-33/0|what _ number 43/16/-3|what _ this -79/5/-1|what do i -35/-35/40
|what i -60/14/3|what i WANT -39/-71/0|what if i 21/10/-2|what is POINT -67/53/-11|what is number 43/16/-3
|what joke 6/60/0|what joke . 8/44/0|what stops 60/7/-3|what stops me 60/7/-3|what to -58/-147/39|when 9/-12/-31
|when . 75/49/-1|when HE sees -71/-66/-9|when _ SAY 61/36/46|when _ _ . 55/11/6|when _ _ DEAD 47/56/-2
|when _ _ MANY -66/-6/0|when _ _ NEG 92/73/-9|when _ _ PAST 49/25/-4|when _ _ it -61/-8/0|when _ _ me -57/-37/-3
|when _ _ my -41/-8/-9|when _ am 106/90/-3|when _ are 67/32/0|when _ do 43/22/-2|when _ goes 39/51/-2
|when _ is 65/22/20|when _ see -63/-71/0|when _ sees -72/-68/-9|when _ wanted -40/-70/0|when _ was -108/-38/-5
|when i -4/-45/-2|when i SAY 66/47/16|when i am 106/90/-3|when i wanted -40/-70/0|when i was -100/-38/-5
|when it -33/-94/-2|where 11/37/-63|where HE 13/93/-54|where HE crashed 40/70/-1|where _ _ . 90/41/7
|where _ _ HIM -1/3/-81|where _ _ go 34/17/-14|where _ crashed 40/70/-1|whether -95/-9/3|whether i -98/-3/0
|which 103/65/-4|which _ . 58/33/-1|which _ _ . 55/16/-1|while . . -4/52/0|while KIN 58/33/-7|while _ . -46/45/0
|while _ _ . -52/19/-3|while _ am -36/-50/-5|while i -52/-114/-6|while i am -36/-50/-5|who -75/-23/72
|who KILLED 78/89/0|who KILLED my 68/69/0|who SAY -106/-46/3|who SAY i -49/8/0|who _ . 107/10/-11
|who _ DEATH -45/-55/77|who _ HIMSELF 54/43/-45|who _ MANY -3/-34/-2|who _ PAST -40/-56/0|who _ _ me -9/56/-3
|who _ am -41/43/0|who _ i -51/-31/36|who _ my 48/80/-15|who died 102/76/0|who i -43/52/0|who i am -41/43/0
|who is -60/-19/19|who kills 54/43/-51|who kills HIMSELF 54/43/-51|who to 77/42/-3|who was -28/-48/2|who'd -37/4/0
|whole 37/66/1|why 15/31/-27|why _ . 12/65/34|why _ _ . 26/75/14|why _ _ NEG 45/19/-11|why _ _ WANT -8/-61/0
|why _ _ i 41/8/-1|why _ _ you -30/-55/0|why _ i -9/69/-11|why _ should 50/2/0|why do -70/-48/-19|why do NEG -30/-55/0
|why i should 51/4/0|why should 56/15/-3|wifi -76/-109/-6|wifi . -29/-40/-2|wifi . . -29/-40/-2|wifi _ . -29/-40/-2
|wifi _ _ . -41/-77/-4|wifi is -15/-36/0|wind . -26/-40/0|wind . . -26/-40/0|wind loud 30/38/0|window 114/35/10
|window _ _ . 73/64/-1|window cleaner -50/-53/0|windows _ . 36/44/-1|windows _ _ . 73/84/-1|winter -44/-26/-15
|winter , -15/-58/-1|winter _ . -56/-68/0|winter _ _ . -73/-72/-14|winter i 88/47/0|wish 45/35/-11|wished -71/-31/0
|with . 20/0/-5|with . . 17/12/-2|with HIM -67/43/-16|with HIM . -28/14/-4|with HIS 7/50/-43|with KIN -19/-70/-35
|with LIVE 47/61/0|with LIVE . 42/40/0|with MEANS 76/60/71|with MEANS . 26/34/19|with MEANS in -5/-15/38
|with NEG -38/55/-14|with _ , -72/-71/-10|with _ . 8/-59/10|with _ DEAD 25/-11/25|with _ KIN -97/2/-51
|with _ PILLS 85/52/0|with _ THINK 22/19/-1|with _ _ , -61/-76/-8|with _ _ HE 109/102/-36|with _ _ LETTER 94/60/-6
|with _ _ LIVE -61/7/0|with _ _ NIGHT -39/-73/-15|with _ _ SOON 53/-5/-9|with _ _ again -55/4/0|with _ _ and 91/14/-38
|with _ _ in -36/-70/-11|with _ _ it 101/45/-41|with _ _ left 3/1/0|with _ _ my 40/63/-4|with _ _ of 31/17/29
|with _ after -39/-70/-1|with _ and -14/-21/18|with _ bar 56/38/-2|with _ life 36/38/-1|with _ on 72/33/18
|with _ out 41/38/0|with _ since 48/2/0|with _ to 20/51/-1|with another -80/-52/-8|with anyone 24/42/0
|with cat -30/-41/0|with everything -2/45/0|with god SOON 25/16/0|with iron 62/55/-2|with knives 69/64/0
|with life 97/133/-4|with life . 55/112/-2|with me 111/55/-39|with my -42/-70/-56|with my KIN -50/-33/-30
|with my PILLS 67/37/0|with myself 60/58/-1|with myself . 31/41/0|with roommates -70/-58/0|with stick 44/45/-19
|with vodka 34/33/0|without -73/-96/3|woman -58/-7/63|won -37/-88/-1|won . -3/-44/0|won . . -10/-52/0|won _ . -35/-62/0
|won _ _ . -35/-62/0|word -15/4/-3|words -70/-66/-13|words HARM -32/-43/0|work 14/30/51|worker -33/-29/105
|working -39/-41/-2|working _ _ DEATH -45/-49/0|working _ to -45/-48/0|working myself -45/-49/0
|working myself to -45/-49/0|works _ _ . -4/-80/-3|world 34/86/-20|world . 19/17/-2|world . . 19/17/-2
|world HE 30/52/-12|world HE is 30/52/-12|world _ . 110/75/-2|world _ _ . 81/85/-3|world _ _ NEG 31/53/-12
|world _ _ fine -21/50/0|world _ is 30/52/-12|worn -34/59/-15|worn _ _ . -28/58/-15|worried -117/-86/181
|worried PLAN 7/-15/86|worried _ KIN -42/-32/38|worry , -86/1/0|worry PLAN 108/74/-2|worry PLAN me 51/15/-5
|worry _ _ NEG -32/-61/0|worry _ me 50/18/-5|worry i -32/-61/0|worse 35/89/-1|worse . 10/47/10|worse . . 13/46/10
|worse _ . 42/58/10|worse _ _ . 75/73/8|worst -34/-43/-3|worth 57/41/5|worth LIVE -38/-28/8|worth LIVE . -55/-22/9
|worth _ DEAD 36/50/0|worth _ _ . 76/54/5|worth more 36/50/0|worth more DEAD 36/50/0|worthless -43/120/-7
|would -66/53/-8|would . -32/-58/2|would DIE -23/-50/-20|would END 69/58/-14|would KILL -16/-4/0|would KILL me 63/11/-4
|would KILL myself -54/27/-7|would KILL to -31/-32/0|would NEG -48/-26/-2|would NEG END -64/0/0|would NEG HARM 11/-40/0
|would NEG act 90/21/0|would NEG do 88/36/0|would NEG mind -57/25/0|would TAKE 59/1/31|would TAKE me 63/14/0
|would THINK -46/-14/0|would _ . 21/34/-40|would _ BETTER -17/72/7|would _ END -52/3/0|would _ HARM 11/-40/0
|would _ KILL -139/2/0|would _ _ , 36/-58/-1|would _ _ . 119/96/-29|would _ _ DEAD 98/64/16|would _ _ DIE -42/-15/0
|would _ _ NEG -39/28/-2|would _ _ and -22/61/0|would _ _ at -53/-90/0|would _ _ how -45/-12/0|would _ _ in -28/-71/-1
|would _ _ it 13/58/14|would _ _ my -116/-46/0|would _ _ myself -77/-19/0|would _ _ of 46/10/10|would _ _ on 88/-11/0
|would _ _ out 39/7/0|would _ _ with 61/44/18|would _ act 90/21/0|would _ for -58/-41/27|would _ me 59/42/-18
|would _ mind -57/25/0|would _ my -99/-4/-9|would _ myself -53/27/-7|would _ nice -67/1/0|would _ sleep -65/8/0
|would _ to -47/-49/0|would ask -45/8/0|would be 108/79/0|would be nice -67/1/0|would come -76/-21/-1
|would have 23/51/-16|would i -70/8/-2|would notice -20/48/-7|would prefer 44/22/0|would to 58/50/-2|wreck -7/61/-1
|wreck _ . -7/61/-1|wreck _ _ . -7/61/-1|wrists 103/83/17|write _ . -11/-55/-3|write _ _ . -2/-58/-39
|writing LETTER LETTER 52/31/-15|writing _ LETTER 46/24/-17|written 74/40/31|written _ _ . 154/103/-16
|written and 65/29/0|wrong , -60/-48/-2|wrong . 84/61/25|wrong . . 65/60/25|wrong _ . 35/55/10|wrote -53/-44/148
|wrote LETTER to -19/-50/-5|wrote _ _ . 73/76/4|wrote _ _ my -33/-83/-12|wrote _ to -22/-50/-5|xanax 78/82/0
|xanax _ _ . 78/82/0|yaar 52/36/-1|yaar _ . 37/37/-1|yaar _ _ . 37/37/-1|yeah 64/58/-6|year -73/-54/31
|year . . 48/53/-30|year old -12/-33/41|years -117/-31/7|yes 61/40/-11|yes , 60/82/-6|yes . 30/11/-6|yes . . 40/34/-6
|yes _ . 47/54/-7|yes _ _ . 7/43/-7|yesterday 82/91/-54|yesterday and 65/29/-51|yet , -38/-64/0|yet . 87/11/-3
|yoghurt -63/-54/0|yoghurt . -47/-41/0|yoghurt . . -47/-41/0|yoghurt _ . -47/-41/0|yoghurt _ _ . -57/-47/0
|you -35/-58/-77|you . 47/15/-7|you . . 42/41/-6|you DIE -57/-62/0|you DIE . -45/-44/0|you MANY 10/39/-26
|you MANY . 59/17/0|you THINK PLAN -40/-6/-1|you WANT -38/-35/0|you _ . 39/-18/-11|you _ PLAN -40/-6/-1
|you _ _ . -54/-59/-25|you _ _ DIE -46/-94/-1|you _ _ FRIEND 41/40/0|you _ _ WANT 63/29/-1|you _ good 42/35/0
|you _ my 42/50/0|you _ this 67/45/-1|you _ to -78/-75/-10|you deserve -35/-46/0|you deserve to -35/-46/0
|you did 1/46/0|you for 68/55/0|you on 71/57/-1|you should -40/-27/-1|you were 40/42/-3|you were good 42/35/0
|you'll 94/77/-2|you'll _ _ . 59/48/0|you've 61/9/-4|young -80/-81/37|your KIN 58/26/-5|your _ . -52/-10/0
|your _ _ . -18/1/-1|yours 42/36/0|yours _ _ . 42/36/0|yourself 82/78/-36|zero -116/-37/-1|zero WANT -59/-61/0
|zero WANT to -59/-61/0|zero _ THINK -36/-29/0|zero _ _ HARM -58/-32/0|zero _ to -84/-61/0|zombie -12/-61/-3
|zombie _ . -6/-56/0|zombie _ _ . -6/-56/0|zoom -35/-20/0"""
