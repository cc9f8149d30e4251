"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-499, -297, -508)
ROWS = """" . 2/-42/37|" . . -11/-9/42|" _ . -12/-16/42|" and -41/-3/71|, , 56/33/-31|, BETTER -29/-55/-4|, BUT -27/149/-5
|, DEATH 103/45/-2|, DEATH . 86/72/-1|, FOOD 1/58/-1|, GAME -1/49/-1|, HARM 64/54/-1|, HE 49/58/-36|, HE END -56/-47/0
|, HE HIT 102/85/-5|, HE LETTER 55/52/3|, HE forgot -53/-37/0|, HIT 11/59/-10|, LETTER 54/-28/-21|, LETTER . 77/78/-4
|, LIVE -43/-20/0|, LIVE . -43/-20/0|, LOW 16/44/-1|, MANY -30/-72/-43|, MANY days -18/-42/0|, MEANS 78/61/-1
|, NEG 55/22/-34|, NEG . 72/41/0|, NEG believes -23/-49/0|, PAST -58/-85/37|, PILLS 88/78/0|, PLAN 87/70/-11
|, PLAN to 80/48/-8|, SAY -61/-65/28|, SOON 32/46/-33|, SOON . 107/86/0|, SOON i -65/-90/-17|, THINK 46/61/-9
|, THINK PLAN 55/54/-2|, WANT 18/29/-18|, WANT to 88/60/-3|, _ , 61/66/-38|, _ . 34/30/-69|, _ END -43/-74/-1
|, _ FOOD 33/56/0|, _ GONE -84/-83/-1|, _ HE 28/15/-20|, _ KILLED -44/-35/16|, _ LETTER 20/53/4|, _ NEG -14/-24/30
|, _ PAST -64/-65/20|, _ PLAN 128/80/-25|, _ SAY 12/57/-13|, _ _ . -26/-30/-64|, _ _ DEAD -70/-70/-2
|, _ _ DEATH 81/34/-35|, _ _ DIE 88/70/-5|, _ _ END 49/73/-11|, _ _ HARM -66/-52/-4|, _ _ HE -21/-12/1
|, _ _ HIM -100/-81/38|, _ _ KILL 10/-12/-3|, _ _ KIN -78/-63/2|, _ _ LETTER -55/-59/55|, _ _ LIVE -51/-48/-2
|, _ _ NEG -41/-36/3|, _ _ PILLS 91/65/-1|, _ _ PLAN 59/86/-13|, _ _ SOON -37/-68/-6|, _ _ am -2/109/-6
|, _ _ at -70/-75/-16|, _ _ bed 21/15/-1|, _ _ crying -26/-64/-1|, _ _ did -19/-39/-1|, _ _ do 44/32/-35
|, _ _ form -15/-76/0|, _ _ here -79/-68/-15|, _ _ i 11/-27/82|, _ _ it 19/-16/-10|, _ _ nap -51/-24/0
|, _ _ of -30/-1/-10|, _ _ off -45/-48/-2|, _ _ on -56/-46/-5|, _ _ only -8/6/54|, _ _ quiet -7/45/-1
|, _ _ see -65/-16/0|, _ _ six -50/-43/-1|, _ _ that -38/-99/-5|, _ _ to 36/-25/3|, _ _ us -57/-75/-1
|, _ _ video -22/-20/30|, _ _ wanted 43/23/0|, _ _ why 30/51/-9|, _ _ would -32/-30/-5|, _ ask -60/11/0
|, _ bath 61/47/0|, _ believes -23/-49/0|, _ day -50/-72/-1|, _ days -34/-65/0|, _ do -20/-65/34|, _ finished -28/-52/0
|, _ forever 41/14/0|, _ forgot -58/-44/-1|, _ god -24/-49/0|, _ hair -34/-53/0|, _ hope 62/23/-2|, _ i -28/-57/62
|, _ is 48/14/-56|, _ it 25/-27/-30|, _ joke 34/63/-1|, _ me -76/-99/-5|, _ myself 48/43/0|, _ nap -3/-42/0
|, _ on 33/60/-10|, _ other -18/-50/-2|, _ out 35/41/0|, _ passed -2/42/-1|, _ saw -46/-30/62|, _ see 38/35/0
|, _ should -67/5/27|, _ since -4/51/-2|, _ thing -41/-48/0|, _ was -54/-104/-28|, _ week 50/67/-1|, _ won -6/-48/0
|, _ works -31/-39/0|, and 70/57/-58|, big 47/38/-2|, can -44/53/-12|, can NEG -43/58/-12|, every 41/49/-11
|, everyone -21/-72/-1|, everyone is -12/-46/0|, for 82/98/-2|, found -17/-60/-29|, good -57/-46/-6|, got 28/49/-1
|, gym -44/-30/-2|, hard 47/38/0|, hard , 48/39/0|, home -39/-57/-1|, i 44/10/75|, i . -27/-40/0|, i PLAN 81/31/-4
|, i WANT 64/55/-9|, i ask -52/6/0|, i called -44/-57/0|, i have 46/76/16|, i hope 52/2/-1|, i mean 16/55/-3
|, i saw -46/-30/62|, is -50/-28/42|, it -52/-44/7|, my 14/13/58|, my KIN -15/-8/55|, nap -51/-24/0|, nataka 75/56/0
|, only -46/16/-7|, permanently 75/57/-1|, purple -35/-53/0|, should -44/-42/46|, that 28/75/-9|, that is -19/64/-7
|, this week 48/65/-1|, to 66/36/-2|, too -12/-58/-1|, what -34/-1/44|, what do -40/-41/44|, what joke 5/52/-1
|, why -55/-55/-7|. " -21/-32/-12|. . -25/-83/-32|. . . -25/-83/-32|. BETTER 85/11/-9|. BETTER if 60/27/0
|. BODY 54/57/-5|. BODY are 49/66/-3|. BODY is 35/31/-2|. DEAD -114/-65/-54|. DEATH 166/143/-62|. DEATH BUT 30/31/-2
|. DEATH LETTER -65/-55/0|. DEATH SOON -23/-39/0|. DEATH THINK 49/47/-13|. DEATH and 40/39/-5|. DEATH is 47/66/-1
|. DEATH of -58/-56/-1|. DEATH squad -91/-84/-1|. DIE 25/38/-8|. DIE . 117/80/-3|. DIE to -39/-34/-1
|. DIE would 47/34/0|. END -105/-127/-9|. END it -29/-46/-1|. END of -34/-50/-4|. FEAR of 64/46/-4|. FRIEND -22/-52/184
|. FRIEND HARM -38/-29/45|. FRIEND SAY -40/-6/1|. FRIEND abused -19/-20/38|. HARM deep 29/32/-1|. HARMED HARM 26/47/-1
|. HARMED myself -51/-40/0|. HARMED on -53/-88/-13|. HE HARM -79/-84/-10|. HE TAKE 48/61/-13|. HE did 61/29/-7
|. HE in -11/-25/49|. HE is 55/37/-14|. HE keep -19/28/-1|. HIGH -38/-27/-11|. HIS -47/-60/17|. JUMP -55/-124/-24
|. JUMP off 39/37/-1|. KILL -40/-65/-22|. KILL myself 79/38/-1|. KILL up 107/108/0|. KILL yourself -35/-28/0
|. KILLED -30/-50/-15|. KIN 56/30/106|. KIN HARM -48/-39/21|. KIN KIN 55/11/0|. KIN TAKE -45/-37/28
|. KIN threatens -48/-38/43|. KIN wants -8/17/29|. LETTER 57/13/-48|. LETTER . 60/38/-2|. LETTER NEG 28/24/-4
|. LETTER be 41/38/-1|. LETTER to 44/-11/-4|. LIVE -94/-48/-6|. LIVE and -98/-78/-2|. LIVE hurts 79/32/0
|. LIVE is 152/107/-1|. LIVE with -65/-1/-1|. LOW -16/53/-4|. LOW my -11/-59/0|. MANY -1/127/-26|. MANY of -51/2/0
|. MEANS is 89/70/-3|. NEG 13/53/-69|. NEG , -76/13/0|. NEG DEATH -97/-26/-9|. NEG FRIEND -1/64/-1|. NEG GAME 60/16/0
|. NEG LETTER -97/32/-1|. NEG LIVE 42/31/-2|. NEG POINT 3/-104/-4|. NEG THINK -87/-68/-2|. NEG WANT 43/29/-3
|. NEG day 94/62/-4|. NEG died -4/-55/0|. NEG i -25/9/-1|. NEG is -43/-61/0|. NEG left 63/-22/-1|. NEG more -16/-67/-1
|. NEG needs -18/43/0|. NEG promise 73/40/-1|. NEG that -34/-8/-1|. NEG to 22/-56/-2|. NEG visits -44/0/0
|. NEG wanted 78/49/0|. PAST in -87/-51/-2|. PAST week 32/45/-1|. PILLS for -41/-22/-1|. PILLS i 54/45/-1
|. PLAN 57/40/-57|. PLAN SOON -44/-36/0|. PLAN on 93/72/-3|. POINT 135/80/-7|. SOON . 101/58/-1|. SOON PLAN -52/-57/0
|. SOON is -65/-37/-1|. SOURCE -141/-121/-31|. SOURCE PLAN -33/-6/0|. SOURCE go -49/-2/0|. TAKE 186/114/-48
|. TAKE MANY 93/58/-10|. TAKE every 74/40/-1|. TAKE full 72/68/-1|. TAKE my -99/-86/-4|. THINK 125/89/-58
|. THINK PLAN 64/55/-44|. THINK of 80/66/-10|. VOICE 53/43/-9|. WANT 69/74/-37|. WANT i 7/42/-3|. WORK -71/-95/27
|. _ , -52/-26/-10|. _ . 4/40/-45|. _ BODY -37/-74/-9|. _ DEATH 112/117/-18|. _ DIE -22/-50/-4|. _ FRIEND -53/-28/18
|. _ GAME -35/-97/-2|. _ HARM 78/42/-1|. _ HARMED 75/56/-3|. _ HE -83/-92/-12|. _ HIGH 21/64/-9|. _ HIM -52/-49/-12
|. _ HIT -49/-82/29|. _ JUMP -20/-40/-7|. _ KIN -18/-33/50|. _ LAUGH 10/54/0|. _ LETTER 47/67/-105|. _ LIVE -20/-40/-2
|. _ MANY 106/82/-30|. _ MEANS 35/45/-15|. _ NEG 39/41/-69|. _ PAST -80/-39/-4|. _ PILLS 69/22/-9|. _ PLAN 13/39/12
|. _ SAY -26/47/-53|. _ SOON -30/-38/-3|. _ THINK 53/59/36|. _ WANT 6/-48/-3|. _ WORK -50/-32/-23|. _ _ , -53/-46/-12
|. _ _ . 100/98/-38|. _ _ ANYMORE -119/7/-2|. _ _ BETTER 51/23/-17|. _ _ BLEED 30/27/-2|. _ _ BODY 79/73/-4
|. _ _ BURDEN -8/51/-7|. _ _ BUT 79/38/34|. _ _ DEAD -67/-61/-25|. _ _ DEATH 138/109/-6|. _ _ DIE 56/52/-31
|. _ _ FOOD -80/-92/-4|. _ _ HARM 95/73/-42|. _ _ HARMED 26/-5/22|. _ _ HE 18/-10/-53|. _ _ HIGH 44/52/-14
|. _ _ HIM 70/100/-29|. _ _ HIS 52/65/-26|. _ _ HIT -34/-69/-36|. _ _ JUMP 109/58/-17|. _ _ KILL -9/-47/-36
|. _ _ KIN -3/-3/15|. _ _ LAUGH -43/-79/0|. _ _ LETTER 26/26/-62|. _ _ LOW -20/45/2|. _ _ MEANS 41/34/-18
|. _ _ NEG -106/-18/-40|. _ _ PAST 20/15/-13|. _ _ POINT 23/75/-12|. _ _ SAY -61/-52/31|. _ _ SOURCE -78/-51/-38
|. _ _ THINK -33/13/-34|. _ _ WAKE 55/57/-1|. _ _ WANT 10/-18/-43|. _ _ WORK 42/39/20|. _ _ again 62/43/-10
|. _ _ am -81/-9/-23|. _ _ assaulted 74/59/0|. _ _ at 47/76/31|. _ _ attacking 70/28/-1|. _ _ bathroom 39/39/0
|. _ _ battle 49/19/0|. _ _ be -45/-78/-30|. _ _ been 10/-4/41|. _ _ being 81/27/-3|. _ _ big 39/45/0
|. _ _ blister 47/43/0|. _ _ brains 36/33/0|. _ _ breaking 79/63/-12|. _ _ can 56/13/-4|. _ _ cancer -56/-34/19
|. _ _ catch 41/43/0|. _ _ commit 40/17/-2|. _ _ continue 69/18/-1|. _ _ could -47/-27/-2|. _ _ day 77/39/-8
|. _ _ deep 56/49/-1|. _ _ depressed -2/32/0|. _ _ destroyed -28/-43/0|. _ _ died -50/-75/-60
|. _ _ disappointment -40/37/0|. _ _ drinking 37/12/0|. _ _ drive 62/60/-2|. _ _ driving 80/83/-8
|. _ _ everything -56/56/-3|. _ _ failure -24/52/-1|. _ _ feeling 45/19/-5|. _ _ fine 15/-42/42|. _ _ fistful 37/29/0
|. _ _ floor -25/-46/-1|. _ _ for 81/27/-50|. _ _ forgotten -24/48/0|. _ _ forklift 35/8/0|. _ _ front 37/10/-9
|. _ _ gets -26/-39/48|. _ _ ghost -1/32/0|. _ _ go 22/-32/-3|. _ _ got -55/-27/-6|. _ _ hai 36/42/-1
|. _ _ happy -30/62/0|. _ _ heaven 39/30/0|. _ _ hell 37/9/0|. _ _ help -55/-39/-8|. _ _ here 96/50/-18
|. _ _ hide 48/41/-20|. _ _ high -45/-63/-1|. _ _ hollowed -9/45/0|. _ _ house 23/84/-1|. _ _ how 56/66/3
|. _ _ i -8/50/5|. _ _ in 62/0/37|. _ _ invisible -15/38/0|. _ _ is -44/-8/-79|. _ _ it -68/-40/-8
|. _ _ kitchen -48/-26/39|. _ _ know -61/-15/5|. _ _ leader -11/-12/36|. _ _ locked 50/-8/-5|. _ _ losing -21/40/-2
|. _ _ lot 54/46/-9|. _ _ maarte 53/41/-5|. _ _ make 46/44/-4|. _ _ makes -53/-64/11|. _ _ manage 40/22/0
|. _ _ me 11/-9/88|. _ _ memes -54/-61/0|. _ _ message -34/-34/0|. _ _ minutes 35/22/-1|. _ _ miss -39/33/0
|. _ _ more -55/-81/-15|. _ _ much 58/58/-1|. _ _ my 28/-15/50|. _ _ nahi -3/47/-1|. _ _ new -46/-72/32
|. _ _ next 31/10/10|. _ _ noise -19/54/0|. _ _ number 49/35/-3|. _ _ of 64/77/-20|. _ _ on 74/40/-17
|. _ _ only 20/46/-18|. _ _ open 42/21/-1|. _ _ or -31/-26/-1|. _ _ our -29/-27/41|. _ _ out -10/-35/-10
|. _ _ outlived -19/43/0|. _ _ over -12/-65/-7|. _ _ own 35/34/-2|. _ _ painful 63/45/-1|. _ _ paramedic -1/-54/24
|. _ _ passes 44/31/-2|. _ _ proud -9/-34/0|. _ _ punching 41/10/0|. _ _ put 73/28/-16|. _ _ report -23/-25/42
|. _ _ rewatch -36/-33/0|. _ _ right 82/59/-1|. _ _ running -12/50/0|. _ _ sad 20/-81/-4|. _ _ saying 14/-52/30
|. _ _ see -42/-9/-1|. _ _ seems 36/38/-1|. _ _ shake 41/40/0|. _ _ shame 0/42/-1|. _ _ since 20/121/-14
|. _ _ sit -2/65/0|. _ _ slapping 50/21/0|. _ _ smash 46/34/0|. _ _ smother 26/22/-2|. _ _ stash 40/33/-1
|. _ _ support -35/-38/56|. _ _ tena 38/28/0|. _ _ this -12/33/3|. _ _ till -30/-34/-1|. _ _ to 57/34/-18
|. _ _ too 27/58/-17|. _ _ trapped 21/28/-2|. _ _ us 51/30/-4|. _ _ wait -37/-46/-2|. _ _ wanted -20/-32/0
|. _ _ waste 15/56/0|. _ _ wedding -24/-36/0|. _ _ winter -1/50/-12|. _ _ with -33/-51/10|. _ _ worn -10/67/-1
|. _ _ worried -10/-17/32|. _ _ worth -45/12/0|. _ abused 49/23/34|. _ after 41/3/-2|. _ am -62/-6/35|. _ and 2/-32/-30
|. _ at 85/5/5|. _ ate 59/5/-1|. _ attempt 67/62/-2|. _ attempted 68/48/-1|. _ be 54/65/-3|. _ beaten 31/22/11
|. _ belong 42/23/0|. _ body 51/63/-1|. _ bottom -8/61/-1|. _ box 54/54/-1|. _ bus 33/14/-1|. _ came -66/-11/-6
|. _ can 50/-34/43|. _ car -38/-48/-13|. _ close 31/18/-3|. _ coming 40/34/-1|. _ cry -31/73/-5|. _ cuts 23/18/1
|. _ day -63/-82/-14|. _ days -20/78/-3|. _ deep 29/32/-1|. _ did 15/85/-8|. _ died -78/-50/-7|. _ dm'd -16/-30/44
|. _ do -60/-32/30|. _ does -67/-18/6|. _ duo -1/-8/32|. _ ended -68/-90/-2|. _ ends 5/38/0|. _ everyone 59/21/-3
|. _ everything 70/-28/-1|. _ family'd -3/45/-4|. _ fear -21/-48/15|. _ feel 61/9/-16|. _ fell -40/-98/0
|. _ fight 33/-11/-10|. _ finished -35/-33/0|. _ fishing -17/-63/-1|. _ for 53/21/-45|. _ forcing 50/29/0
|. _ full 67/41/-1|. _ get 78/36/-1|. _ girl -14/-24/40|. _ go -45/52/-1|. _ google 43/37/0|. _ grandmother -26/-26/30
|. _ guy -19/-46/65|. _ has 21/44/-33|. _ heat -40/-38/-1|. _ helps -54/-16/0|. _ here -58/-20/18|. _ home 98/73/-1
|. _ hour -38/-34/-1|. _ how 99/66/-6|. _ i 36/37/95|. _ if 106/77/-10|. _ in 32/18/83|. _ inside -3/61/-1
|. _ is 66/80/-100|. _ keep 42/29/-8|. _ let -10/61/-1|. _ life 62/84/-20|. _ lined 34/31/-2|. _ locked -23/-38/-1
|. _ look 24/61/-2|. _ looking 22/66/-3|. _ love -21/-40/-1|. _ made -14/-48/-2|. _ make -51/-41/-3
|. _ marriage 56/51/-2|. _ me 54/1/-6|. _ messaged -3/-8/66|. _ might 59/55/-1|. _ mind 6/85/-3|. _ miss -58/-13/-9
|. _ my 61/33/-38|. _ myself 60/61/-7|. _ nearly -59/-69/-1|. _ needs -18/43/0|. _ obsess 37/42/0|. _ of 44/37/-17
|. _ off 57/62/-6|. _ old -19/-51/20|. _ one 32/39/-25|. _ our -8/-11/43|. _ phone -41/-71/-14|. _ picked 43/20/-1
|. _ put 66/44/-7|. _ quiet -18/-47/-3|. _ ran -74/-53/-1|. _ runner -35/-31/0|. _ saw -14/-20/47|. _ scars 20/69/-2
|. _ see 63/57/-1|. _ sent -18/-47/64|. _ shoes -47/-61/0|. _ should -14/37/-2|. _ shouted -14/-50/0|. _ si 82/68/0
|. _ sit -19/39/0|. _ sleep -42/-43/-2|. _ soul -2/61/-2|. _ squad -52/-58/-1|. _ staring 46/22/-2|. _ started 52/40/-1
|. _ sure 103/55/-3|. _ talk -43/-34/0|. _ this 18/79/-9|. _ throws 90/41/-12|. _ time 74/0/-9|. _ to 94/53/-53
|. _ too 89/80/-12|. _ tried 50/7/-5|. _ up 115/92/-8|. _ us 47/3/-1|. _ visits -44/0/0|. _ wanted 24/37/-1
|. _ was -70/-44/7|. _ way -39/-58/-7|. _ who 61/26/-1|. _ with 64/47/-39|. _ world 51/33/-1|. _ would 59/57/-37
|. _ you -15/-20/-7|. _ yourself -44/-41/0|. am 82/70/-1|. anyone 91/52/0|. attacking 46/40/-3|. attempt 57/36/-1
|. be 87/67/-3|. be DEAD 41/41/0|. because 60/49/-1|. because i 59/43/-1|. been 81/62/-25|. been HARM 81/79/-14
|. being 134/93/-12|. being DEAD 43/20/-1|. bloke -31/-31/69|. bored -47/-38/-2|. bored to -53/-43/-2|. boy 9/-27/62
|. bullet 12/6/-1|. bullet in 32/16/0|. by 71/71/-3|. by time 61/56/-3|. came 81/81/-4|. can -62/12/-33
|. car -48/-55/-1|. catching 31/31/0|. catching bus 31/31/0|. chef 16/-1/28|. craving 42/21/-3|. crossword -23/-17/0
|. days -30/43/0|. days are -30/43/0|. deadlines -41/-48/0|. despair -12/67/0|. died and 36/28/0|. do NEG -91/-25/-36
|. do you -49/-13/0|. downed 66/53/-1|. downed MANY 48/38/0|. escape 50/36/-2|. every 13/25/-7|. everyone -31/76/-17
|. everything -32/159/-18|. everything hurts -42/18/0|. feel 39/109/-5|. feeling 56/32/-17|. feels -7/57/-3
|. find 41/35/0|. first -7/-17/-3|. for real -33/-49/-15|. found 31/2/41|. getting 28/4/-7|. getting beaten 28/4/-7
|. girl 64/6/37|. glad -94/-59/0|. glad to -69/-59/0|. go -78/-74/-1|. go DIE -56/-46/0|. god 1/48/-4
|. goodnight -19/-40/0|. got -56/-45/-5|. got MEANS 69/66/-2|. guilt -60/36/-2|. guy 62/36/35|. happy -96/-101/0
|. hate that 44/10/0|. have 63/57/-4|. have to 44/32/-1|. having 38/31/-3|. help -36/-59/-21|. help , -46/-54/-20
|. hiding 53/41/-1|. hope 105/59/-3|. hope i 69/20/-2|. hopelessness -25/82/0|. house -63/17/2|. house is -54/33/-1
|. how -39/-32/85|. how do -48/-35/43|. how to -52/-13/42|. hunger -56/-53/0|. i -4/27/-72|. i END -37/-44/0
|. i HARM 64/69/-10|. i HARMED 77/58/-2|. i JUMP -16/-32/-2|. i KILLED -56/-76/-1|. i LETTER -29/-55/-3
|. i LIVE -20/-55/3|. i NEG -34/17/-3|. i PAST -69/11/0|. i SAY 73/57/-28|. i TAKE 95/43/-7|. i THINK 84/45/59
|. i am -29/-40/37|. i ate 60/11/0|. i attempted 68/48/-1|. i belong 42/23/0|. i can 26/-24/-21|. i could 74/-19/-1
|. i cry -31/73/-5|. i fear -21/-48/15|. i fell -40/-97/0|. i get 54/23/-1|. i google 43/37/0|. i hope 62/-29/0
|. i let -5/57/0|. i love -20/-39/-1|. i make 36/39/-1|. i might 59/55/-1|. i miss -58/-13/-9|. i obsess 37/42/0
|. i on 32/30/-1|. i picked 38/17/-1|. i promise -102/0/0|. i saw -14/-20/47|. i see 10/49/0|. i should 23/62/-3
|. i sit -19/39/0|. i wanted -60/-14/0|. i was -15/-87/-4|. if -32/-70/-26|. if i -89/-17/-6|. in -41/55/12
|. is -7/-6/52|. is it -29/-71/44|. it -149/-11/-21|. it LETTER 54/21/0|. it hurts -51/-27/-3|. keep 80/74/-3
|. keep staring 46/21/-2|. killer -36/-37/-2|. lad -23/-46/79|. left 58/33/-4|. let us -53/-39/0|. life -47/-9/-5
|. life has -30/28/-1|. loneliness 0/47/0|. losing 108/65/0|. make 90/63/-3|. man 72/57/19|. may 61/41/-2|. me -8/-83/3
|. medications 87/62/-1|. mera -4/35/96|. mondays -63/-65/0|. must 22/31/0|. my -101/-83/150|. my DEATH 67/52/-14
|. my FRIEND -37/-78/42|. my KIN -42/-49/3|. my LETTER 52/6/-11|. my LIVE -3/31/-1|. my PAST 43/17/8
|. my PLAN 49/50/-11|. my attempt 67/62/-2|. my body 51/63/-1|. my duo -1/-8/32|. my family'd -3/45/-4
|. my grandmother -26/-26/30|. my guy -1/-35/43|. my life 34/108/-19|. my mind 6/85/-3|. my phone -37/-68/-14
|. my scars 24/40/-1|. my soul -2/61/-2|. nearly 52/55/-1|. nurse -37/-57/21|. obsessed 56/47/-2
|. obsessed with 56/47/-2|. off to -57/-35/0|. old -27/-61/-1|. on 119/82/-10|. on HIGH 59/62/-4|. one 54/33/86
|. only 115/65/-6|. our -51/-50/30|. over -71/-106/-7|. pain -8/-35/-4|. part 18/32/-5|. part of 18/32/-5
|. passive 45/41/0|. passive si 45/41/0|. please 65/26/-19|. please tell -48/-92/-7|. popped 33/14/-1|. popping 36/25/0
|. popping MANY 36/25/0|. pray 49/49/-1|. prefer 35/34/-1|. prefer to 35/34/-1|. pregnant -40/-31/0|. proud -32/-45/0
|. railway 38/15/0|. railway SOURCE 43/21/0|. reading -51/-65/-4|. relief . -33/-34/0|. relieved 38/7/0
|. relieved if 38/7/0|. report -14/-8/56|. rock -8/61/-1|. rock bottom -8/61/-1|. ruined -33/15/-1|. sad -48/-58/-4
|. sad MANY -8/55/0|. safe -49/-71/0|. safe . -47/-71/0|. scripting -27/-40/0|. scripting helps -27/-40/0
|. see 61/36/-2|. sertraline 39/13/0|. since 63/92/-9|. sitaki 38/28/0|. slay -33/-37/0|. sleep -38/-26/-3
|. slicing 33/32/0|. slicing my 33/32/0|. some -31/63/-3|. some days -39/12/-3|. sometimes -46/10/-19
|. sometimes i -46/10/-19|. stalker 43/26/-1|. standing 40/49/-4|. standing on 44/43/-4|. stepfather 46/49/0
|. such -12/-37/0|. that -72/-107/-21|. that i 37/32/-2|. this -56/-56/-13|. this heat -40/-38/-1|. this is 83/40/-23
|. this life 45/47/0|. throw 46/46/0|. throw myself 46/46/0|. to 15/-11/-2|. to KILL 44/24/0|. too -42/-16/-5
|. trapped -8/36/-1|. tried 63/45/-1|. tried to 70/46/-1|. try 61/36/0|. trying NEG 45/25/-1|. twelve -46/-46/0
|. twelve hour -46/-46/0|. urges 42/39/-2|. urges to 41/38/-2|. user -27/-28/46|. villain -35/-54/-4
|. waiting 38/70/-17|. was 37/25/-1|. was my 35/20/0|. we -16/-34/-17|. weighed -36/-37/0|. weighed myself -36/-37/0
|. what -40/36/21|. what is 15/64/6|. what stops 34/5/-1|. when -81/-1/-3|. who -37/-13/36|. why 60/124/-13
|. why do -23/2/-4|. why should 53/10/-2|. wifi -25/-54/-1|. woman -21/-41/48|. worried -24/-25/67
|. worried PLAN -20/-23/68|. would 61/16/0|. wrote LETTER 23/-8/-28|. you -87/-82/-11|. zero -58/-33/0|10 -10/-45/-5
|15 -25/-20/38|24 63/36/2|30 -9/-58/-3|40 66/43/-5|4th 21/127/-1|5 -3/-80/-3|5k -40/-38/0|5k _ _ . -40/-38/0
|ANYMORE 48/62/-9|ANYMORE . 35/40/9|ANYMORE . . 3/37/15|ANYMORE THINK -52/0/0|ANYMORE THINK PLAN -52/0/0
|ANYMORE WANT -52/3/-3|ANYMORE WANT to -52/3/-3|ANYMORE _ . 33/50/13|ANYMORE _ PLAN -52/0/0|ANYMORE _ _ . 35/75/14
|ANYMORE _ _ DIE -49/0/-3|ANYMORE _ _ END -35/0/0|ANYMORE _ _ KILL -58/0/0|ANYMORE _ _ LIVE 109/7/0
|ANYMORE _ _ be 33/1/0|ANYMORE _ i 64/39/-7|BETTER -57/22/-29|BETTER . 41/33/-4|BETTER . . 12/28/-4|BETTER DEAD 64/44/0
|BETTER DEAD . 64/44/0|BETTER NEG -35/55/-3|BETTER SOON -12/-66/0|BETTER _ . -7/-63/-17|BETTER _ DEAD 48/9/27
|BETTER _ _ . -36/-50/14|BETTER _ _ had 38/17/-2|BETTER _ _ i 62/4/-5|BETTER _ _ wreck -2/49/-1|BETTER _ i 75/0/-19
|BETTER _ to -38/-3/-1|BETTER if 49/33/-1|BETTER if i 49/33/-1|BETTER off 13/59/-5|BETTER off DEAD 48/9/27
|BLEED 92/39/-2|BLEED . 51/40/-8|BLEED . . 51/40/-8|BLEED NEG 42/9/0|BLEED NEG END 42/9/0|BLEED _ . 91/69/-9
|BLEED _ END 42/9/0|BLEED _ _ . 126/86/1|BLEED _ _ can 38/9/0|BLEED _ i 81/63/-1|BLEED out 69/63/0
|BLEED pressure -51/-46/-1|BODY 61/48/4|BODY , 40/51/-4|BODY . 28/27/45|BODY . . 18/12/45|BODY _ . 7/-20/41
|BODY _ BLEED 27/43/-1|BODY _ HARM 60/46/16|BODY _ NEG -51/-13/0|BODY _ _ . 21/17/23|BODY _ _ me -42/-46/0
|BODY again 49/36/-1|BODY and -57/11/15|BODY day -108/-101/-3|BODY day . -68/-57/-2|BODY is 23/37/-3|BODY on -58/-48/-1
|BODY with 63/52/-1|BURDEN -73/65/-12|BURDEN _ _ . -49/2/-3|BURDEN _ _ KIN -22/43/-6|BURDEN _ my -26/72/-8
|BURDEN for -9/34/-1|BURDEN i 14/-46/0|BURDEN to -18/41/-1|BUT . 26/44/-2|BUT . . 26/44/-2|BUT DIE -2/38/-1
|BUT NEG -50/-91/0|BUT _ . 0/57/-9|BUT _ WANT 30/47/-8|BUT _ _ NEG -161/-1/27|BUT _ _ PLAN 46/23/0|BUT _ _ to 97/50/-8
|BUT _ do -35/-10/25|BUT _ of 18/41/-2|BUT i 34/23/28|BUT i WANT 61/44/-8|BUT i do -35/-10/25|BUT it -41/-88/-2
|BUT my -10/-67/3|BUT to 58/3/0|DEAD 6/-59/-62|DEAD . 98/80/48|DEAD SOON 61/68/0|DEAD SOON . 65/66/0
|DEAD TIRED -18/-45/0|DEAD _ . 111/76/39|DEAD _ HIM -19/54/-2|DEAD _ MANY 32/72/0|DEAD _ SOON 56/68/-1
|DEAD _ _ another -35/-28/0|DEAD _ _ is 41/54/-1|DEAD _ i -5/77/-11|DEAD again -44/-32/-3|DEAD already 25/33/0
|DEAD and 45/39/-8|DEAD by 79/52/-1|DEAD inside -47/48/-1|DEATH 131/58/34|DEATH , i -9/-43/40|DEATH , my 6/-19/47
|DEATH . 84/89/77|DEATH . . 7/-7/39|DEATH ANYMORE -53/1/0|DEATH ANYMORE . -58/0/0|DEATH BUT -6/37/-14
|DEATH LETTER in 23/22/38|DEATH SOURCE -24/-24/44|DEATH SOURCE . -39/-11/44|DEATH THINK 24/24/-24
|DEATH THINK . 11/40/-7|DEATH THINK SOON -8/-30/0|DEATH THINK in -79/-46/0|DEATH _ , -22/-19/-3|DEATH _ . 108/90/15
|DEATH _ MANY 41/43/-24|DEATH _ WORK 21/35/-1|DEATH _ _ . 81/80/4|DEATH _ _ GONE -51/-43/42|DEATH _ _ NEG 56/27/-5
|DEATH _ _ am -31/-13/60|DEATH _ _ day 43/21/0|DEATH _ _ is 80/19/25|DEATH _ _ since 31/43/-2|DEATH _ _ this 33/51/0
|DEATH _ and 88/63/-3|DEATH _ i -20/-44/88|DEATH _ in -69/-63/33|DEATH _ me -26/-30/-4|DEATH _ my 76/13/8
|DEATH _ only 58/16/-1|DEATH _ that 37/34/-2|DEATH _ this -53/-79/-1|DEATH _ to -30/-23/-3|DEATH again 60/23/-3
|DEATH and 56/-23/-1|DEATH and it -14/-61/-4|DEATH at 8/39/-6|DEATH every 68/26/-1|DEATH if -53/-43/42
|DEATH in my -12/-52/0|DEATH is 46/40/-8|DEATH of -105/-114/-2|DEATH of me -36/-53/-1|DEATH on my 39/46/-1
|DEATH prevention -101/-104/-23|DEATH since 60/24/-6|DEATH squad -93/-85/-1|DEATH this 39/15/0|DIE 88/23/-9
|DIE , 86/51/4|DIE , NEG 26/22/-1|DIE , SOON 53/18/0|DIE , i -33/-13/-12|DIE . 116/119/36|DIE . . 11/-12/36
|DIE . NEG 61/12/0|DIE LAUGH -35/28/0|DIE LAUGH . -35/28/0|DIE SOON 57/75/-6|DIE SOON . 51/56/-1|DIE _ , 64/100/-5
|DIE _ . 143/119/17|DIE _ HE 83/82/-28|DIE _ NEG 97/47/-2|DIE _ ONPURPOSE -27/-45/0|DIE _ SOON -44/-51/-2
|DIE _ SOURCE -46/-24/-21|DIE _ _ , -91/-47/-10|DIE _ _ WANT -140/-36/-9|DIE _ _ am -61/-104/34|DIE _ _ is 46/-9/0
|DIE _ _ sleep 49/6/0|DIE _ _ to -72/-6/-1|DIE _ and 60/54/-4|DIE _ be 47/34/0|DIE _ for 70/38/0|DIE _ i -75/-7/13
|DIE _ laugh -27/-52/0|DIE _ my 62/16/35|DIE _ our 31/36/0|DIE _ real 37/43/-1|DIE _ see -43/-24/-1
|DIE _ this -42/-12/-2|DIE and 15/28/2|DIE and HE 41/26/-15|DIE and i -23/2/25|DIE before 91/68/-1
|DIE for -107/-102/-40|DIE for . -71/-81/-5|DIE for real 34/40/0|DIE from -25/-46/0|DIE i -46/-3/-1|DIE if -108/-102/1
|DIE in my 53/8/0|DIE is 90/51/-1|DIE much 78/17/0|DIE much . 78/17/0|DIE of -75/-115/-2|DIE on -44/-40/43
|DIE on ONPURPOSE -27/-45/0|DIE on our 31/36/0|DIE right -29/-30/0|DIE right SOON -29/-30/0|DIE this 65/51/0
|DIE to -66/-50/-2|DIE would 47/34/0|DIE would be 47/34/0|END 52/-37/4|END . -9/55/-14|END . . -9/40/-14
|END HARM -57/-14/-14|END HARM myself -33/-15/0|END MANY 86/39/-2|END MANY of 62/34/-1|END _ . 72/67/-14
|END _ SOON 33/16/-8|END _ WORK -70/-73/-1|END _ _ , -59/12/-7|END _ _ . 58/74/-7|END _ _ after 52/42/-1
|END _ _ do -2/-54/-1|END _ _ in 50/39/-2|END _ _ life 69/43/-1|END _ _ my -65/-49/-5|END _ _ this 44/32/-1
|END _ _ with -29/-40/-1|END _ for 61/68/-1|END _ it 1/36/-2|END _ life 103/106/42|END _ me 75/13/-1|END _ my 19/64/-16
|END _ myself -37/-22/0|END _ of 77/74/-4|END _ own 43/32/-1|END _ pain 33/25/-1|END _ series -9/-38/0
|END _ subscription -39/-31/-4|END _ with -93/-95/-10|END being 21/42/-2|END call -34/-28/0|END crying -25/22/-7
|END everything 95/32/-3|END everything . 58/13/-2|END i 45/31/0|END is -48/-30/0|END it 82/107/86|END it . 77/88/23
|END it MANY 62/32/0|END it with -65/-56/-9|END me 22/-74/-20|END me , -37/-47/-3|END me . 44/-5/0|END my 53/48/-8
|END my life 92/140/-3|END my own 43/32/-1|END my subscription -36/-29/0|END myself 68/43/-3|END myself . 40/31/0
|END of -97/-65/-17|END that -21/-53/0|END things 74/45/-4|FEAR 12/50/36|FEAR _ . 85/83/15|FEAR _ HIM -35/-50/33
|FEAR _ KIN -32/-47/30|FEAR _ _ . 65/28/15|FEAR _ _ DEATH -54/-53/-1|FEAR _ _ LETTER -75/-58/34|FEAR _ _ NEG -35/-11/-1
|FEAR _ _ life 64/46/-5|FEAR _ my 80/33/10|FEAR _ to -48/-50/0|FEAR for -24/-63/66|FEAR for HIM -35/-50/33
|FEAR me -42/-45/0|FEAR my -40/-55/43|FEAR my KIN -40/-54/43|FEAR of 56/37/-21|FOOD -103/-153/-31|FOOD . -28/-60/-12
|FOOD . . -24/-49/-12|FOOD _ . -33/46/-14|FOOD _ _ . -80/-73/-18|FOOD break 35/34/-1|FOOD for 61/32/-1
|FRIEND -74/-80/172|FRIEND , 71/38/-37|FRIEND , i 70/25/25|FRIEND . 67/102/-44|FRIEND . . 78/68/-44
|FRIEND HARM -81/-42/41|FRIEND HIT 27/39/-6|FRIEND HIT me 27/39/-6|FRIEND KILLED 40/57/0|FRIEND SAY -51/-8/-43
|FRIEND SAY i -37/0/0|FRIEND _ DEATH -62/-46/46|FRIEND _ _ DIE -36/-24/15|FRIEND _ _ WANT -27/20/3
|FRIEND _ _ home -16/-39/33|FRIEND _ me 48/10/11|FRIEND _ to -26/-20/45|FRIEND abused -19/-20/38
|FRIEND feels -24/-51/28|GAME -62/-112/5|GAME . . -30/-20/-3|GAME . i 55/22/-1|GAME _ . -85/-52/-5
|GAME _ _ . -49/-43/-8|GAME _ _ WANT 46/15/-1|GAME _ i 48/28/-1|GAME i -46/-57/0|GONE , 55/55/-32|GONE HIM -53/-53/16
|GONE _ . -49/32/5|GONE _ _ . 37/41/33|GONE _ _ DIE 42/12/-6|GONE _ _ for -28/-43/0|GONE _ and 61/14/-9
|GONE _ beach 9/-31/0|GONE and 43/39/-11|GONE for -49/-21/-6|GONE in -11/7/-5|GONE into -23/-60/0|GONE out -4/38/0
|GONE this 81/71/-2|HARM 66/-27/30|HARM . 113/94/34|HARM . . 22/67/39|HARM BUT i 47/45/0|HARM HE 86/74/-2
|HARM MANY -64/15/0|HARM SOON . 25/22/-3|HARM TAKE -72/-36/-6|HARM _ . 111/85/48|HARM _ BODY 39/83/21
|HARM _ KIN 99/76/19|HARM _ _ . 29/54/36|HARM _ _ PAST 59/49/-1|HARM _ _ SOON -47/-28/22|HARM _ _ WORK 35/39/-1
|HARM _ _ at -111/-99/-6|HARM _ _ before 43/55/0|HARM _ _ fringe -58/-59/-12|HARM _ _ of -67/-70/-4
|HARM _ and -46/-91/-6|HARM _ at 22/53/-1|HARM _ bangs -51/-30/0|HARM _ chest 59/8/0|HARM _ deep 40/27/-2
|HARM _ fringe -50/-46/0|HARM _ get -8/-36/0|HARM _ i 96/68/4|HARM _ in -52/-51/0|HARM _ of 28/34/8
|HARM _ shaving -55/-55/0|HARM _ week -37/0/0|HARM _ with 59/67/-15|HARM again 62/87/16|HARM anyone 58/14/-2
|HARM anyone . 25/-45/-1|HARM deep 51/68/-1|HARM deep . 29/32/-1|HARM ended 51/22/-2|HARM for 36/20/-1
|HARM grass -46/-36/-1|HARM grass . -40/-29/0|HARM me . 54/20/-13|HARM me right -60/-52/0|HARM my -51/-42/-55
|HARM my BODY 65/120/-10|HARM my KIN 119/105/-12|HARM my bangs -51/-30/0|HARM my chest 59/8/0|HARM myself -62/-10/-14
|HARM myself . -52/-43/-5|HARM myself again 32/32/0|HARM myself shaving -55/-55/0|HARM myself with 46/59/0
|HARM out -39/-38/-1|HARM this week -37/0/0|HARM to 76/54/40|HARM to get -8/-36/0|HARM too 40/28/-2
|HARM too deep 38/26/-2|HARMED , 74/58/-1|HARMED . 46/-11/0|HARMED . HARM 58/8/0|HARMED HARM 27/48/-2
|HARMED HARM . 27/48/-2|HARMED _ . 38/35/-5|HARMED _ HARM 74/36/-2|HARMED _ _ . 68/3/-5|HARMED and -5/31/19
|HARMED myself -37/-61/0|HARMED on -91/-123/-13|HE -52/-73/163|HE . 46/52/-11|HE . . 46/52/-11|HE HARM -77/-57/-2
|HE HIT 57/61/-43|HE LETTER 58/26/-25|HE LETTER KILL 37/26/3|HE LETTER send -27/-38/0|HE LOW -23/-58/0
|HE SAY do 69/32/-1|HE SAY i -68/-48/2|HE SAY if -50/-11/-2|HE SAY me -50/-37/23|HE TAKE my 56/70/-11
|HE WANT -29/-46/41|HE WANT to -36/-55/37|HE _ , -1/54/-13|HE _ . 71/119/-62|HE _ DEATH -58/-64/-13|HE _ HIS 74/43/-2
|HE _ KILL 36/16/2|HE _ KIN 36/34/-24|HE _ LIVE -54/-42/7|HE _ NEG -115/-110/93|HE _ PAST 101/56/-5|HE _ PLAN 23/41/72
|HE _ SAY 40/30/-11|HE _ _ . 100/100/25|HE _ _ DEATH -29/-53/37|HE _ _ GONE -59/-42/12|HE _ _ HE -40/-19/38
|HE _ _ KILL 41/24/37|HE _ _ KIN 29/72/6|HE _ _ NEG -30/-61/3|HE _ _ SOON 101/104/-24|HE _ _ WANT -120/-52/53
|HE _ _ be -71/-86/38|HE _ _ door 70/56/-8|HE _ _ have 87/44/-6|HE _ _ i 53/45/-44|HE _ _ in 56/6/-22
|HE _ _ me 66/150/-107|HE _ _ my 43/58/-65|HE _ _ up -58/-35/10|HE _ _ when 65/42/-7|HE _ _ with -90/-39/-10
|HE _ _ would 72/5/-7|HE _ be -17/32/-14|HE _ coming 23/47/-54|HE _ got 36/37/-28|HE _ here 57/77/-23
|HE _ home 57/34/-18|HE _ if -50/-11/-2|HE _ in 18/41/-29|HE _ it 59/24/20|HE _ me 71/69/9|HE _ my 5/44/-94
|HE _ only -21/-10/44|HE _ put -30/-63/-1|HE _ send -27/-38/0|HE _ telling -77/0/0|HE _ that -61/-51/-9
|HE _ to -52/-83/85|HE _ us 79/36/-14|HE _ was -37/-40/2|HE are -24/-52/-17|HE broke 59/48/-5|HE can -12/-30/46
|HE can NEG -54/-62/40|HE comes 67/39/-2|HE did 18/28/-6|HE else -16/53/-10|HE forgot -54/-37/-23|HE gets 48/31/-5
|HE hurts 60/33/-1|HE hurts me 60/33/-1|HE in -12/-26/67|HE is 34/16/6|HE is PLAN 39/23/40|HE is coming 22/47/-54
|HE is got 36/37/-28|HE is only -17/-5/41|HE keep -19/28/-1|HE keep telling -77/0/0|HE kills -35/-48/2
|HE left -5/72/-14|HE passed 5/123/-1|HE sees -68/-56/20|HE talk 53/82/-10|HE to -43/-35/9|HE wants -61/-53/57
|HE who 7/-48/6|HE would -71/-41/29|HE would be -66/-22/14|HIGH 68/-23/43|HIGH . 95/105/37|HIGH . . 71/82/37
|HIGH ANYMORE -29/-28/0|HIGH ANYMORE . -29/-28/0|HIGH _ . 61/77/34|HIGH _ SOON 63/52/-1|HIGH _ _ , -40/-62/-1
|HIGH _ _ . 63/43/20|HIGH _ _ NEG -4/-11/55|HIGH _ _ and 39/52/-1|HIGH _ _ my -36/-41/-17|HIGH _ _ to 84/56/-1
|HIGH is -40/-45/-1|HIM 16/25/81|HIM , . 40/-10/0|HIM . 46/60/-19|HIM . . 39/64/-14|HIM BODY -38/-51/48
|HIM KIN 16/-23/65|HIM LIVE -80/-52/-2|HIM LIVE . -79/-51/-2|HIM MANY 55/15/2|HIM MANY . 47/32/-2|HIM PILLS -3/-10/-52
|HIM PILLS . -3/-10/-52|HIM _ , -17/-63/8|HIM _ . 11/42/36|HIM _ HIS 61/49/-1|HIM _ _ . 1/-49/11
|HIM _ _ NEG -57/-15/-15|HIM _ _ am 59/68/0|HIM _ _ could -18/-46/0|HIM _ _ did -5/-19/-2|HIM _ it 47/10/-4
|HIM and -55/-73/-13|HIM and i 20/-51/23|HIM for 62/45/-11|HIM if 61/52/-6|HIM to -78/-93/36|HIMSELF -62/-73/140
|HIMSELF . -37/-31/51|HIMSELF . . -36/-34/51|HIMSELF _ . -37/-35/59|HIMSELF _ _ . -44/-47/71|HIS -17/-35/100
|HIS BODY -46/-48/64|HIS BODY . -29/-38/49|HIS KIN 8/33/59|HIS _ . 32/57/35|HIS _ _ . 44/19/84|HIS _ and 5/-40/55
|HIS _ with 84/72/-6|HIS own -3/-49/-66|HIT 82/39/-19|HIT , -26/-56/30|HIT . . 41/24/-2|HIT HIM -39/-70/75
|HIT _ . 154/155/20|HIT _ KIN 49/50/20|HIT _ _ , -27/-59/78|HIT _ _ . 68/33/13|HIT _ _ HIT -49/-35/0
|HIT _ _ SOON 63/41/-2|HIT _ _ day 38/19/0|HIT _ _ i 29/27/1|HIT _ and 53/61/-10|HIT _ at -77/-89/-12
|HIT _ every 39/34/-1|HIT _ hard -20/-45/0|HIT _ i -19/-18/30|HIT _ up -89/-104/-3|HIT me 107/60/-105|HIT me . 81/78/-3
|HIT me at -69/-72/-2|HIT me every 40/36/-3|HIT me hard -20/-45/0|HIT me up -15/-22/-2|HIT me when 39/55/-12
|HIT my 67/64/38|HIT my KIN 56/45/12|HIT myself -29/-64/-1|HIT on -66/-64/-2|HIT us 85/104/-14|JUMP -25/-48/35
|JUMP . 112/123/9|JUMP . . 108/125/6|JUMP MEANS -84/-98/-6|JUMP SOON 22/45/0|JUMP _ . 213/194/0|JUMP _ HIGH -43/27/-12
|JUMP _ _ . 48/22/-1|JUMP _ _ window 56/32/14|JUMP _ this 47/45/-1|JUMP in -67/-35/-4|JUMP into -63/-42/-2
|JUMP off 31/74/-12|JUMP off HIGH -48/21/-10|JUMP off this 48/45/-1|JUMP on -99/-66/-4|KILL -50/-78/-31|KILL . 78/88/-1
|KILL . . 88/63/-1|KILL FRIEND 58/34/-1|KILL FRIEND . 58/34/-1|KILL HE 63/40/-7|KILL HE . 51/32/-1|KILL HIM 44/62/18
|KILL HIM . 64/59/28|KILL HIMSELF -34/-34/98|KILL KIN 72/77/-3|KILL KIN . 72/77/-3|KILL _ . 113/98/8
|KILL _ ANYMORE -65/8/0|KILL _ KIN 32/53/3|KILL _ SOON -89/-88/-9|KILL _ WORK 56/53/0|KILL _ _ , -30/-20/3
|KILL _ _ . 87/73/-9|KILL _ _ BETTER 39/24/0|KILL _ _ HIM -35/-27/0|KILL _ _ KILLED 62/54/0|KILL _ _ NEG 64/56/-7
|KILL _ _ SOON 25/9/-1|KILL _ _ WORK 36/58/28|KILL _ _ again -39/-36/0|KILL _ _ and 43/28/-18|KILL _ _ can 48/36/-4
|KILL _ _ in -48/-71/-3|KILL _ _ my -32/-3/-9|KILL _ and 59/93/16|KILL _ email -43/-45/0|KILL _ if 38/23/-24
|KILL _ in -48/-101/-2|KILL _ message -34/-34/0|KILL _ with -36/-29/-4|KILL everyone 71/37/0|KILL everyone at 49/31/0
|KILL final -44/-28/-2|KILL final GAME -44/-28/-2|KILL in -17/-64/-5|KILL it -101/-72/-27|KILL it . -42/-44/-26
|KILL me 17/-8/-70|KILL me SOON 24/38/-19|KILL me and 41/40/-4|KILL me i 51/38/0|KILL me message -34/-34/0
|KILL my 60/74/-10|KILL my GAME 38/42/0|KILL my KIN 34/56/-6|KILL myself 226/300/-22|KILL myself , -8/36/-1
|KILL myself . -137/-67/-5|KILL myself ANYMORE -65/8/0|KILL myself on 32/41/0|KILL neighbor 36/31/0
|KILL neighbor . 36/31/0|KILL this -65/-42/0|KILL time -63/-53/-1|KILL time . -30/-38/0|KILL to -33/-34/0
|KILL up 113/43/27|KILL up SOON -78/-90/0|KILL us 55/63/14|KILL us . 59/76/-3|KILLED -47/-99/-76
|KILLED HIMSELF 50/62/-25|KILLED HIMSELF and 47/57/-8|KILLED _ . 48/11/-4|KILLED _ KIN 44/51/0|KILLED _ _ . 40/-2/-10
|KILLED _ _ i 28/50/11|KILLED _ and 68/82/-20|KILLED me 34/24/-12|KILLED me . 46/28/0|KILLED my KIN 44/51/0
|KILLED myself 100/69/0|KILLED myself . 76/53/0|KIN -17/-36/156|KIN , HE -55/-58/32|KIN . 77/71/-46|KIN . . 105/86/-42
|KIN BODY -34/-47/23|KIN DEATH -112/-55/40|KIN HARM -62/-61/30|KIN HIT me 40/54/-48|KIN KILLED 59/68/-36
|KIN KILLED me 19/41/-3|KIN LETTER -63/-76/59|KIN LETTER KILL -94/-72/4|KIN SAY HE 58/31/3|KIN SAY i -28/36/-18
|KIN SOON . -67/-53/17|KIN TAKE -83/-61/5|KIN _ . -41/-3/130|KIN _ BETTER -10/61/-2|KIN _ DEATH -101/-96/76
|KIN _ END -54/-72/20|KIN _ HIM -56/-81/15|KIN _ HIS 19/31/-69|KIN _ MANY -47/-41/22|KIN _ MEANS 87/81/-77
|KIN _ NEG -56/-42/-14|KIN _ PLAN -38/-48/24|KIN _ TAKE -34/-36/66|KIN _ _ , 23/3/48|KIN _ _ . -42/-39/33
|KIN _ _ BETTER -18/70/-42|KIN _ _ DIE -68/-54/85|KIN _ _ HARM -27/-38/66|KIN _ _ KILL 76/79/11|KIN _ _ LETTER 43/24/21
|KIN _ _ MANY -44/-89/64|KIN _ _ NEG -52/-24/-4|KIN _ _ SAY -86/-50/3|KIN _ _ SOON 31/58/-13|KIN _ _ WANT -42/-18/42
|KIN _ _ am 69/101/-21|KIN _ _ have 49/25/-4|KIN _ _ i -51/68/-11|KIN _ _ if -53/-45/53|KIN _ _ me 115/79/-48
|KIN _ _ own -2/-1/-67|KIN _ _ than -3/47/-1|KIN _ be -49/1/-25|KIN _ do -49/-15/-1|KIN _ i 44/72/-43
|KIN _ me 232/220/-59|KIN _ money 46/34/-2|KIN _ my 43/51/8|KIN _ outside 58/53/12|KIN _ saying -47/-47/56
|KIN _ to -31/-39/60|KIN and i -48/7/-3|KIN are 113/54/-36|KIN chokes 35/36/-17|KIN chokes me 35/36/-17
|KIN does -46/-10/34|KIN does NEG -46/12/-8|KIN got -5/47/-19|KIN i do -48/-14/-2|KIN is 38/-1/-27
|KIN is PLAN -44/-32/-2|KIN is outside 47/41/-17|KIN keeps 11/4/52|KIN out -38/-35/2|KIN wants -11/9/42
|KIN wants to -10/9/41|KIN would -53/62/-58|LAUGH -16/-18/-55|LAUGH . . -103/-109/-20|LAUGH _ _ . -52/-43/-27
|LETTER 68/51/48|LETTER . 102/69/16|LETTER . . 111/126/16|LETTER DIE . 39/26/-1|LETTER HARM -26/82/-38
|LETTER KILL 16/56/-6|LETTER KILL me 59/54/-38|LETTER LETTER 125/93/-9|LETTER LETTER . 60/54/4|LETTER NEG be -42/-36/22
|LETTER NEG let 42/11/-4|LETTER _ . -36/-5/48|LETTER _ BETTER 11/69/-4|LETTER _ DEATH -30/-8/-1
|LETTER _ GONE -32/-31/-2|LETTER _ HARM -35/16/0|LETTER _ KIN 49/39/-1|LETTER _ _ , -78/-14/-11|LETTER _ _ . 69/56/28
|LETTER _ _ BETTER -64/34/0|LETTER _ _ KIN 99/69/3|LETTER _ _ SOON 96/57/-19|LETTER _ _ again -51/3/-2
|LETTER _ _ by 66/38/0|LETTER _ _ home -27/-38/0|LETTER _ _ in 4/-63/-1|LETTER _ _ it 74/77/-3
|LETTER _ _ myself -75/-45/0|LETTER _ _ of -48/-70/2|LETTER _ _ table 39/47/-2|LETTER _ be -52/-3/22
|LETTER _ kitchen 54/28/-1|LETTER _ let 42/11/-4|LETTER _ me -3/-31/-51|LETTER _ way 59/25/-8|LETTER be 41/79/-43
|LETTER be DEATH -29/-35/-1|LETTER be GONE 4/-52/0|LETTER drink 8/-56/21|LETTER feel -42/1/0|LETTER go 60/28/-12
|LETTER in 44/48/75|LETTER is 75/94/-5|LETTER on 51/25/2|LETTER on kitchen 54/28/-1|LETTER scream -19/-57/-8
|LETTER see 90/62/-1|LETTER send -32/-44/0|LETTER send me -27/-38/0|LETTER to my -6/-64/-7|LIVE 57/41/-12
|LIVE , 76/70/3|LIVE . 94/90/19|LIVE . . 49/44/20|LIVE ANYMORE 136/52/-1|LIVE ANYMORE . 92/23/7|LIVE LOW -20/-65/-1
|LIVE NEG HIM 55/13/-1|LIVE NEG more 57/28/0|LIVE _ . 112/88/13|LIVE _ BETTER -67/-33/0|LIVE _ HE 37/10/-1
|LIVE _ HIM 49/25/-10|LIVE _ NEG -20/-79/-1|LIVE _ _ . 115/97/-1|LIVE _ _ END 51/41/0|LIVE _ _ HE 47/30/-6
|LIVE _ _ KIN -77/-72/-9|LIVE _ _ NEG 66/10/0|LIVE _ _ and 29/18/-1|LIVE _ _ for -55/-66/0|LIVE _ _ out 61/29/0
|LIVE _ _ pain 48/18/0|LIVE _ _ world 51/22/0|LIVE _ another 29/29/0|LIVE _ day 55/25/-1|LIVE _ i 114/68/-6
|LIVE _ more 72/57/-1|LIVE _ my -111/-64/-6|LIVE _ that 51/68/0|LIVE _ this 103/19/-2|LIVE _ to -20/-10/0
|LIVE _ too 56/17/0|LIVE _ week 50/16/-3|LIVE and -13/-38/-7|LIVE another 73/43/-1|LIVE another day 58/26/-1
|LIVE any 44/16/-1|LIVE any ANYMORE 44/16/-1|LIVE for 76/40/1|LIVE for . 99/32/-1|LIVE for another 29/29/0
|LIVE for this -42/-19/0|LIVE here -53/-52/0|LIVE here ANYMORE -53/-52/0|LIVE hurts 82/36/-1|LIVE hurts . 42/22/-1
|LIVE in -79/-84/-10|LIVE is 98/91/-3|LIVE is NEG -46/-67/0|LIVE on -47/-48/-1|LIVE stream -45/-63/0
|LIVE this -74/115/-5|LIVE this . -42/26/-3|LIVE this i 53/19/0|LIVE through 42/12/0|LIVE to -57/-12/0
|LIVE with HIM -40/-18/-9|LIVE with this 81/40/0|LOW -62/182/-35|LOW , 66/59/-1|LOW . -44/79/-16|LOW _ FRIEND -4/62/-5
|LOW _ _ . -67/-19/-7|LOW _ _ LOW 48/-7/-1|LOW _ _ moved 0/52/0|LOW _ _ to 13/51/-7|LOW _ i -8/92/-2
|LOW _ this -12/66/0|LOW at -31/-97/-2|LOW i 4/82/-1|LOW in this -7/66/0|LOW since -9/63/-6|LOW sometimes -1/-87/0
|MANY -36/-28/-10|MANY . 41/11/-17|MANY . MANY 65/25/-1|MANY DIE -65/-88/-12|MANY FRIEND 16/50/0|MANY HIS -49/-78/41
|MANY LIVE -46/-14/0|MANY LIVE . -40/-13/0|MANY NIGHT -75/-96/-9|MANY NIGHT . -46/-65/-6|MANY PILLS 63/38/38
|MANY PILLS . 38/17/63|MANY SOON 18/-74/0|MANY _ HIM 20/-2/-19|MANY _ PILLS 46/62/15|MANY _ _ , 97/41/-8
|MANY _ _ . 8/53/31|MANY _ _ BODY -23/-33/30|MANY _ _ THINK 90/27/-5|MANY _ _ for 45/32/-1|MANY _ _ one 2/38/0
|MANY _ _ with -13/56/-1|MANY _ for 8/56/0|MANY _ in -59/-49/-4|MANY _ me 68/38/0|MANY _ to -71/4/-11
|MANY _ why -6/-69/0|MANY day -58/-37/-9|MANY day . -75/-93/-7|MANY hope -39/70/-3|MANY my 60/4/-7
|MANY my PILLS 30/68/-2|MANY of 81/52/-5|MANY of HIM 68/40/-17|MANY over -60/-36/-1|MANY time . 8/65/-1|MEANS 149/72/82
|MEANS . 50/90/12|MEANS . . 31/37/17|MEANS _ . 127/111/-29|MEANS _ HIS -84/-74/23|MEANS _ _ . 123/130/2
|MEANS _ _ MEANS -48/-47/-2|MEANS _ _ and 75/48/15|MEANS _ _ seat 54/48/0|MEANS _ _ to 71/39/-18|MEANS _ i 81/77/11
|MEANS _ my 67/83/-9|MEANS _ passenger 54/48/0|MEANS _ to -45/-58/2|MEANS at 48/46/-2|MEANS for -41/-27/-16
|MEANS in 49/6/41|MEANS is 151/93/-13|MEANS marks -18/-20/61|MEANS on 68/71/-1|MEANS on passenger 54/48/0
|NEG -23/121/-18|NEG , -43/16/-14|NEG , i -39/0/-5|NEG ANYMORE -36/-14/-5|NEG ANYMORE THINK -52/0/0
|NEG ANYMORE WANT -52/3/-3|NEG BUT -2/69/-7|NEG DEAD -8/-53/0|NEG DEATH -161/-131/15|NEG DEATH . -22/-59/-1
|NEG DEATH THINK -23/-44/0|NEG DIE -107/-128/-3|NEG DIE , -23/-45/-1|NEG DIE . -31/-62/-1|NEG END . 43/47/-3
|NEG END my -43/1/0|NEG END of -32/-65/0|NEG FEAR 50/12/-1|NEG FRIEND -22/28/-1|NEG FRIEND , -20/-74/0|NEG GAME 60/63/0
|NEG GONE 51/32/-3|NEG HARM -3/-110/-7|NEG HARM . -1/-45/-1|NEG HARM ended 51/22/-2|NEG HARM myself -71/-72/0
|NEG HARMED -8/-33/0|NEG HARMED . -7/-33/0|NEG HIM 64/63/-7|NEG HIM and 82/31/0|NEG KILL -57/-46/0
|NEG KILL myself -44/14/0|NEG LETTER -50/-5/21|NEG LETTER . -56/-14/-1|NEG LIVE 31/29/2|NEG LIVE ANYMORE 59/21/-2
|NEG LIVE NEG -37/-54/-1|NEG LIVE with 61/24/22|NEG NEG 137/44/-5|NEG NEG THINK 61/23/-3|NEG NEG WANT 54/3/-1
|NEG ONPURPOSE -51/1/0|NEG PLAN -42/33/9|NEG PLAN to -30/59/-12|NEG SAY 41/92/-7|NEG SOURCE -17/-44/32
|NEG TAKE -53/-71/-12|NEG THINK -73/-54/16|NEG THINK PLAN -48/-59/-8|NEG THINK head 1/-42/0|NEG THINK of -87/-56/-3
|NEG WAKE 69/17/1|NEG WANT -22/-54/32|NEG WANT KIN -29/-39/-1|NEG WANT LIVE 53/29/0|NEG WANT anyone -53/-47/0
|NEG WANT to -116/-7/22|NEG _ , -45/-42/-4|NEG _ BUT 46/70/-15|NEG _ DEATH -116/-117/-4|NEG _ FOOD -41/-61/0
|NEG _ KILL -47/-4/0|NEG _ KIN -17/-59/-5|NEG _ LAUGH -8/-55/0|NEG _ LETTER -38/-110/0|NEG _ LIVE 115/77/39
|NEG _ NEG 55/-79/-8|NEG _ PAST 81/18/30|NEG _ PLAN -17/55/-10|NEG _ THINK -3/-34/6|NEG _ TIRED 2/-40/-3
|NEG _ WAKE 53/17/-1|NEG _ WANT 8/31/-10|NEG _ WORK 73/24/4|NEG _ _ . 36/104/-25|NEG _ _ BUT -8/61/-2
|NEG _ _ DIE -207/-99/20|NEG _ _ END -169/51/-6|NEG _ _ GAME 44/64/-1|NEG _ _ GONE 86/36/-9|NEG _ _ HARM -168/-136/-3
|NEG _ _ HE 33/78/5|NEG _ _ JUMP -107/0/-5|NEG _ _ KILL -236/-297/-1|NEG _ _ KIN 26/37/-7|NEG _ _ LETTER 54/5/1
|NEG _ _ LIVE 208/140/28|NEG _ _ LOW -52/7/-1|NEG _ _ PLAN -6/52/1|NEG _ _ SOON -83/-98/13|NEG _ _ TAKE -93/52/35
|NEG _ _ THINK -118/-103/-1|NEG _ _ WANT -65/61/-12|NEG _ _ after -38/-29/35|NEG _ _ again 45/28/-4
|NEG _ _ am 67/-13/-5|NEG _ _ another 46/16/0|NEG _ _ anything 41/76/-1|NEG _ _ at 18/29/-5|NEG _ _ be 83/3/-9
|NEG _ _ being 29/46/-2|NEG _ _ car -38/-59/0|NEG _ _ commit -71/1/0|NEG _ _ continue 21/0/-1|NEG _ _ did 54/28/-3
|NEG _ _ drive -27/-41/0|NEG _ _ for 77/107/-3|NEG _ _ from 83/47/-22|NEG _ _ go 71/32/-7|NEG _ _ here 38/-42/-1
|NEG _ _ i 86/66/-68|NEG _ _ it -47/26/9|NEG _ _ keep 31/42/-1|NEG _ _ matters -39/10/-1|NEG _ _ me -21/25/-38
|NEG _ _ my -1/-53/56|NEG _ _ myself -24/15/-1|NEG _ _ next -57/-92/0|NEG _ _ one 36/21/0|NEG _ _ or -3/79/-1
|NEG _ _ please -43/-94/0|NEG _ _ see 96/22/-1|NEG _ _ stay 40/19/0|NEG _ _ than -12/-68/0|NEG _ _ that 82/21/-2
|NEG _ _ try 50/34/0|NEG _ _ wanted -33/8/-1|NEG _ another 49/93/-2|NEG _ any -25/42/-2|NEG _ anyone -27/-36/-2
|NEG _ anything -41/66/-7|NEG _ before -51/-44/-1|NEG _ being 53/17/-1|NEG _ danger -55/16/0|NEG _ do 58/2/-3
|NEG _ ended 51/22/-2|NEG _ head 1/-42/0|NEG _ if -73/55/0|NEG _ it 9/52/21|NEG _ left -64/-12/-1|NEG _ life 47/8/-2
|NEG _ me -94/-41/25|NEG _ my -62/-10/-30|NEG _ myself -2/-41/-4|NEG _ of -103/-69/-5|NEG _ off -35/-66/0
|NEG _ on -68/-89/-6|NEG _ only 40/12/-1|NEG _ passes 44/31/-2|NEG _ safe 72/39/2|NEG _ see 32/-28/0
|NEG _ through 46/25/-1|NEG _ to -37/-64/-5|NEG _ up 95/-6/6|NEG _ you 166/54/-2|NEG bad -25/-66/0|NEG be LIVE 25/36/25
|NEG bear to 48/32/0|NEG believes 8/-42/-1|NEG believes me 10/-43/-1|NEG bother 45/21/0|NEG came -2/56/0
|NEG cares -62/9/0|NEG colour -7/41/0|NEG cope -54/14/-1|NEG danger -47/-52/0|NEG danger to -43/-32/0|NEG day 115/46/-4
|NEG day passes 44/31/-2|NEG deserve 28/61/-2|NEG died -14/-94/0|NEG do 18/-40/-5|NEG do another 47/14/0
|NEG eating 30/77/-1|NEG face -49/-2/-1|NEG face another -59/12/0|NEG fall -62/-1/-1|NEG feel -22/-41/0
|NEG feel KILL -54/0/0|NEG feel LIVE 93/48/-1|NEG feel safe 57/24/2|NEG find -55/-62/0|NEG find my -16/-53/0
|NEG fit 60/10/0|NEG for 55/-4/3|NEG for me -53/-65/0|NEG forgive -34/15/0|NEG forgive myself -34/15/0
|NEG get 51/-18/-37|NEG get out 45/13/-7|NEG go on -50/11/1|NEG have -82/-32/-18|NEG hope -91/18/-2|NEG i -88/-21/-4
|NEG i WANT -173/1/0|NEG i do 67/-5/-2|NEG in . 12/37/-6|NEG in danger -55/16/0|NEG intention -48/0/0
|NEG intention of -47/0/0|NEG is 24/-30/-1|NEG it 79/34/-13|NEG joke 58/18/4|NEG joking 64/39/0|NEG keep myself 6/-56/0
|NEG know 48/29/-3|NEG know how -81/28/10|NEG knows 50/-1/-1|NEG knows . 45/-8/0|NEG laugh -3/44/0|NEG let 82/30/-5
|NEG let me 82/39/-5|NEG lift -21/71/0|NEG light -10/77/-1|NEG loneliness -8/-32/0|NEG loneliness . -8/-32/0
|NEG manage 41/9/0|NEG matter 16/59/-1|NEG me -95/8/19|NEG me . -93/-2/-1|NEG money 98/38/-6|NEG money . 83/45/-5
|NEG more 93/-16/-2|NEG needs -19/43/0|NEG place -81/18/0|NEG promise 114/53/-1|NEG promise i 24/-3/0
|NEG recognise -1/43/0|NEG safe 107/77/3|NEG safe . 35/14/0|NEG saying -61/-19/0|NEG saying i -57/2/0
|NEG see -38/71/-17|NEG see one -1/-54/0|NEG sleep -15/-46/21|NEG sleep . -27/-75/0|NEG tell 61/-7/-21
|NEG tell my 72/70/-9|NEG that -118/-67/4|NEG that i -118/-83/4|NEG to -61/23/28|NEG to WAKE 42/15/0|NEG trust 40/-1/-2
|NEG trust myself 40/4/-2|NEG visits -44/0/0|NEG wait -9/-39/-8|NEG wait . 60/26/-3|NEG wait for -51/-45/-2
|NEG wanted 103/42/-1|NEG wanted to 103/42/-1|NEG wants me -10/40/-1|NEG way out -83/33/-1|NEG worry PLAN 82/30/-1
|NEG worth LIVE -61/-30/9|NEG worth it 65/3/-1|NEG would -64/16/-3|NIGHT 71/26/14|NIGHT . 5/16/33|NIGHT . . 13/15/39
|NIGHT _ . 29/35/34|NIGHT _ _ . 65/58/21|NIGHT _ i 47/57/-19|NIGHT _ my -47/-43/-9|NIGHT in -25/-61/-6
|ONPURPOSE 92/107/-4|ONPURPOSE . 28/35/-3|ONPURPOSE . . 25/32/-3|ONPURPOSE _ . 34/46/-3|ONPURPOSE _ _ . 71/82/-3
|PAST -53/-27/-16|PAST NIGHT in -23/-39/-2|PAST PAST -107/-26/-14|PAST SOURCE . 24/30/0|PAST _ . 67/58/-11
|PAST _ WANT -73/47/1|PAST _ _ " 29/39/12|PAST _ _ . 0/34/18|PAST _ _ HARM -32/-44/-8|PAST _ _ earth 14/45/-3
|PAST _ _ me -49/-39/0|PAST _ _ to -86/68/-3|PAST _ _ tried -106/1/0|PAST _ are 57/30/-1|PAST _ earth 30/23/-3
|PAST _ i -88/-46/-5|PAST _ of -26/-74/-1|PAST _ on 39/46/-3|PAST _ to -56/-16/0|PAST _ was 50/37/12|PAST clean 44/6/0
|PAST from 42/26/-29|PAST in -78/-80/-2|PAST then -68/-2/0|PAST to -86/-29/-13|PAST to WANT -43/47/1|PILLS 117/53/8
|PILLS , 40/28/-20|PILLS . 69/68/20|PILLS _ . 95/119/5|PILLS _ SOON -47/-23/-1|PILLS _ _ . 93/76/16
|PILLS _ _ and -58/-92/-10|PILLS _ _ hand 41/37/0|PILLS _ _ on 43/39/-1|PILLS _ i 50/22/27|PILLS _ me -48/-63/0
|PILLS _ up 46/37/-1|PILLS and . 45/31/-1|PILLS for -53/-61/-10|PILLS for my -79/-61/-1|PILLS i 48/58/-2
|PILLS in 118/92/-6|PILLS in my 42/38/0|PILLS lined 46/37/-1|PILLS lined up 46/37/-1|PILLS make -44/-29/0
|PILLS make me -44/-29/0|PILLS of -46/-29/-2|PILLS on 36/52/-1|PILLS on my 35/50/0|PLAN , -9/-17/14|PLAN , i -31/-5/-1
|PLAN . 119/100/4|PLAN . . 65/74/4|PLAN DEATH -17/-15/27|PLAN DEATH . -123/-78/34|PLAN DIE 38/9/20|PLAN KIN -46/-33/23
|PLAN NEG -49/22/0|PLAN NEG to -19/28/0|PLAN PAST . -23/-56/0|PLAN SOON -10/-11/-1|PLAN _ , -42/-85/52
|PLAN _ . 55/15/41|PLAN _ DEATH 75/59/-14|PLAN _ DIE 30/23/-18|PLAN _ END -40/-36/-3|PLAN _ HARM 21/46/8
|PLAN _ HIM 56/35/-1|PLAN _ LIVE 61/16/-4|PLAN _ TAKE 9/56/-1|PLAN _ _ , -62/-54/0|PLAN _ _ . 18/38/45
|PLAN _ _ DEAD -74/3/3|PLAN _ _ DEATH 26/14/-12|PLAN _ _ HE 39/24/-1|PLAN _ _ HIM 82/78/-6|PLAN _ _ KIN 54/72/-9
|PLAN _ _ LIVE 72/29/-3|PLAN _ _ NEG -11/-63/-1|PLAN _ _ after -30/-74/0|PLAN _ _ again -57/32/0|PLAN _ _ am -61/-11/0
|PLAN _ _ here 57/21/-1|PLAN _ _ if -58/-68/0|PLAN _ _ in -24/-51/-9|PLAN _ _ is -75/-65/-2|PLAN _ _ myself 50/20/-6
|PLAN _ _ new 45/-5/0|PLAN _ _ on 51/52/-2|PLAN _ _ this -60/-20/32|PLAN _ _ us 19/11/-3|PLAN _ _ when -67/-95/0
|PLAN _ batter 49/49/-8|PLAN _ be 35/60/-2|PLAN _ being 76/10/-2|PLAN _ lot -54/-2/13|PLAN _ off 37/47/-3
|PLAN and 52/35/7|PLAN driving 87/61/-7|PLAN for 61/69/-11|PLAN how to 50/44/-11|PLAN is to 67/68/-11|PLAN it 6/-27/-19
|PLAN it . 94/37/-12|PLAN my -5/-59/14|PLAN my DEATH 37/20/-11|PLAN on 36/92/-8|PLAN on being 82/22/-2
|PLAN to . 61/27/-1|PLAN to HARM 19/44/8|PLAN to LIVE 59/16/-4|PLAN to TAKE 41/53/-1|PLAN to batter 49/49/-8
|PLAN to be 35/60/-2|PLAN to do 14/72/4|PLAN to top -58/-41/0|PLAN walking -35/-51/0|POINT 46/67/0|POINT . 54/52/-1
|POINT . . 11/47/-1|POINT NEG 60/34/-4|POINT NEG to 50/30/-4|POINT _ . -12/19/-11|POINT _ _ LIVE 133/31/-2
|POINT _ _ here 39/25/0|POINT _ _ in -43/-77/1|POINT _ be 38/5/-1|POINT _ ironing -1/-44/0|POINT _ this -1/-67/0
|POINT _ to 51/30/-4|POINT _ trying -5/50/-1|POINT it 63/39/-1|POINT of -59/-25/-8|POINT of LIVE 42/2/-1
|POINT of this -1/-67/0|SAY -75/-114/121|SAY . 50/38/-27|SAY . . 53/14/-18|SAY HE -145/-121/82|SAY HE LETTER 46/55/-39
|SAY HE do -34/-8/9|SAY HE is -51/-39/30|SAY LETTER -55/-46/49|SAY LETTER KILL 55/43/0|SAY _ , -36/-65/-62
|SAY _ HE -65/-63/80|SAY _ KILL 56/45/0|SAY _ LETTER 59/74/-46|SAY _ NEG -23/-48/34|SAY _ WANT -80/-57/78
|SAY _ _ KILL 20/46/6|SAY _ _ NEG -4/-96/83|SAY _ _ NIGHT -94/-88/17|SAY _ _ PLAN -57/4/19|SAY _ _ has -10/-15/53
|SAY _ _ i 55/127/-45|SAY _ _ me 46/39/13|SAY _ _ to -109/-49/71|SAY _ did 49/9/-2|SAY _ is -52/-79/108
|SAY _ time 40/30/-15|SAY _ wanted -33/8/-1|SAY _ would 64/-36/19|SAY do NEG -49/-72/32|SAY i 30/18/-10
|SAY i WANT -71/-22/67|SAY i did 49/6/-2|SAY i wanted -33/8/-1|SAY i would 60/4/0|SAY if -64/-52/-14
|SAY if i -65/-52/-4|SAY it , -27/-40/0|SAY it is 84/55/21|SAY me -125/-147/125|SAY me HE -80/-56/59|SAY my 42/60/-29
|SAY next 40/30/-15|SAY next time 40/30/-15|SOON 71/0/-105|SOON , -103/-84/-18|SOON , BUT -22/70/0|SOON . 41/19/-23
|SOON BUT -44/-67/0|SOON HE 48/24/18|SOON NIGHT 49/28/1|SOON PLAN -52/-57/0|SOON PLAN is -35/-21/0|SOON SOON 79/70/0
|SOON SOON . 74/59/0|SOON _ BUT -24/70/0|SOON _ KIN -62/-70/9|SOON _ NEG 94/58/0|SOON _ SOON -3/51/0
|SOON _ _ , -77/-79/-5|SOON _ _ . 55/88/20|SOON _ _ HE 60/85/-17|SOON _ _ NIGHT -53/-41/0|SOON _ _ PLAN -107/-105/0
|SOON _ _ TAKE 48/15/-2|SOON _ _ i 71/41/1|SOON _ _ is 10/-58/24|SOON _ _ my 53/57/-2|SOON _ _ see 39/31/0
|SOON _ _ to 76/35/-7|SOON _ day 38/-5/0|SOON _ my 51/49/-2|SOON _ that -38/-23/-5|SOON and 70/62/-42
|SOON and i 51/48/-4|SOON does 37/15/0|SOON i 65/37/-26|SOON i WANT 89/56/-4|SOON in -21/-65/0|SOON is -59/-44/0
|SOON that 41/4/0|SOURCE -174/-137/-104|SOURCE , 38/0/-4|SOURCE HE -42/-12/-2|SOURCE PLAN -52/-9/-5
|SOURCE _ . 20/-56/17|SOURCE _ MANY 65/61/0|SOURCE _ SAY -43/-3/-2|SOURCE _ SOURCE -87/-4/0|SOURCE _ _ . 45/-8/-27
|SOURCE _ _ MANY -24/-47/-1|SOURCE _ _ SAY -67/-4/0|SOURCE go -49/-2/0|SOURCE go i -49/0/0|SOURCE i -32/-27/0
|TAKE 49/-10/34|TAKE . -21/36/17|TAKE . . -71/-8/17|TAKE DEATH -22/-9/31|TAKE DEATH . -42/-38/28|TAKE HIM 94/79/-52
|TAKE HIM . 70/61/-5|TAKE HIM MANY 53/32/2|TAKE HIM PILLS -15/-9/-49|TAKE MANY 132/130/20|TAKE MANY my -27/44/-4
|TAKE PILLS for -52/-43/0|TAKE _ , 61/38/11|TAKE _ . 11/-9/45|TAKE _ MANY 45/-6/32|TAKE _ PILLS -74/-92/-35
|TAKE _ _ , 52/46/-6|TAKE _ _ . 76/108/-10|TAKE _ _ and -47/10/6|TAKE _ _ i 116/96/13|TAKE _ _ of 50/84/-8
|TAKE _ _ out -44/-41/0|TAKE _ _ this -65/-45/0|TAKE _ for -54/-52/-1|TAKE _ life 38/10/-2|TAKE _ my 20/63/-4
|TAKE _ of 60/25/12|TAKE _ off -54/-63/3|TAKE _ passport 31/37/0|TAKE bus -25/-30/0|TAKE every 76/41/-1
|TAKE fistful 37/29/0|TAKE full 72/68/-1|TAKE lot 93/66/2|TAKE lot . 37/21/-1|TAKE my -68/-85/-37
|TAKE my PILLS -47/-50/-1|TAKE my life 39/10/-2|TAKE my passport 31/37/0|TAKE our 36/57/-4|TAKE two -60/-64/-1
|TAKE two PILLS -60/-64/-1|THINK 73/45/31|THINK , 46/74/-1|THINK HE -46/-54/23|THINK PLAN 87/90/-40
|THINK PLAN DIE 47/22/5|THINK PLAN KILL 17/58/-3|THINK PLAN walking -35/-51/0|THINK SOON -28/-68/-2
|THINK SOON . -5/-29/0|THINK _ DEATH 85/106/-51|THINK _ DIE 59/52/4|THINK _ FOOD -35/-51/0|THINK _ HARM 56/59/-15
|THINK _ KILL 59/79/-5|THINK _ KIN -61/-22/42|THINK _ LOW 1/-42/0|THINK _ NEG -65/2/-2|THINK _ WANT -89/-30/0
|THINK _ _ DEATH -68/-2/-8|THINK _ _ LIVE 49/11/-1|THINK _ _ MANY 49/7/-2|THINK _ _ NEG 93/16/-4
|THINK _ _ PLAN -15/-48/-15|THINK _ _ got 8/57/-19|THINK _ _ in 74/95/15|THINK _ _ is -61/-59/13|THINK _ _ lot -52/1/0
|THINK _ _ off 20/36/-10|THINK _ _ to -32/29/-10|THINK _ am -62/-29/-5|THINK _ can 31/0/-2|THINK _ walking -35/-51/0
|THINK _ week -19/-44/-1|THINK _ would -95/4/1|THINK are 48/44/-2|THINK head 1/-42/0|THINK head LOW 1/-42/0
|THINK i -8/24/-25|THINK i LETTER 78/25/-9|THINK i WANT -75/16/0|THINK i am -62/-29/-5|THINK i can 31/-5/-2
|THINK i would -23/-1/0|THINK in -77/-82/-2|THINK it -99/-82/33|THINK my -55/-12/47|THINK my KIN -57/-18/40
|THINK of 75/45/-21|THINK of DEATH 33/26/-15|THINK of DIE 35/55/-1|THINK of KILL 40/19/-2|THINK this -36/-47/0
|THINK this week -22/-46/0|THINK to 100/42/-2|TIRED -48/-55/-43|TIRED . -12/-87/20|TIRED LIVE . 56/38/0
|TIRED _ LIVE 34/7/-2|TIRED _ _ , 53/52/-22|TIRED _ _ . 3/110/8|TIRED _ _ i 16/30/0|TIRED _ _ life 10/29/0
|TIRED _ _ with -14/-60/-1|TIRED _ being -10/-44/-7|TIRED _ everything 4/72/-1|TIRED _ life 11/66/-2
|TIRED _ pretending -3/62/0|TIRED of -16/83/-9|TIRED of LIVE 20/-62/-2|TIRED of being -14/-44/-3
|TIRED of pretending -3/62/0|TIRED with -22/-39/-4|TIRED with life 37/52/-1|VOICE 77/27/10|VOICE _ _ me 49/12/0
|WAKE 60/39/-12|WAKE _ . 67/67/-21|WAKE _ SOON 78/62/0|WAKE _ _ . 133/74/-26|WAKE _ _ anaesthetic -33/-31/-1
|WAKE _ after -33/-31/-1|WAKE _ again 60/33/-1|WAKE up 68/23/-3|WAKE up . 46/79/-21|WAKE up SOON 78/62/0
|WAKE up after -33/-31/-1|WAKE up again 60/33/-1|WANT 52/54/9|WANT . 49/19/4|WANT FOOD -26/-54/0|WANT FOOD . -26/-54/0
|WANT HE to -50/-39/15|WANT HIM -25/-64/14|WANT KILL me -46/-38/0|WANT KIN -29/-39/-1|WANT LIVE 52/28/0
|WANT NEG 29/-25/-1|WANT _ . -10/-23/-10|WANT _ DEAD 32/37/21|WANT _ DEATH 33/82/-5|WANT _ END -49/-32/25
|WANT _ GONE -67/33/-1|WANT _ HARM 28/46/-9|WANT _ LIVE 1/-89/6|WANT _ _ , -46/-24/30|WANT _ _ . 115/119/-32
|WANT _ _ ANYMORE 88/21/6|WANT _ _ BURDEN -37/-41/0|WANT _ _ DEAD 122/123/-17|WANT _ _ DEATH 13/51/-3
|WANT _ _ DIE 121/-38/0|WANT _ _ END -31/75/-1|WANT _ _ KILL 58/48/0|WANT _ _ KIN -14/-60/-9|WANT _ _ LIVE 72/27/-9
|WANT _ _ LOW -32/-40/0|WANT _ _ MANY -18/-44/-2|WANT _ _ WAKE 31/20/-3|WANT _ _ again 10/0/-1|WANT _ _ and 76/43/-4
|WANT _ _ another 13/49/0|WANT _ _ anyone 43/-1/-1|WANT _ _ away -65/66/0|WANT _ _ bad 45/40/0|WANT _ _ be -28/-17/-3
|WANT _ _ bus 36/34/0|WANT _ _ cat -24/-83/0|WANT _ _ died 64/19/0|WANT _ _ everyone 33/25/0|WANT _ _ for -38/42/0
|WANT _ _ forever -47/8/0|WANT _ _ here -24/-82/-3|WANT _ _ home -42/-17/0|WANT _ _ i 68/56/-8|WANT _ _ into -42/-67/-1
|WANT _ _ it 38/62/23|WANT _ _ myself -49/6/-2|WANT _ _ of -44/-30/0|WANT _ _ on 42/-10/-8|WANT _ _ saved 66/7/0
|WANT _ _ sleep -8/-74/0|WANT _ _ taller -18/-34/0|WANT _ _ this -13/-47/-2|WANT _ _ up 72/39/-1
|WANT _ _ with -70/-67/-4|WANT _ again 66/14/0|WANT _ catch 36/34/0|WANT _ continue 18/-4/0|WANT _ could -87/52/-2
|WANT _ drive 46/23/-1|WANT _ give -44/35/0|WANT _ go -37/-39/-6|WANT _ had 43/65/-1|WANT _ keep -35/-65/0
|WANT _ life 83/37/-1|WANT _ me -51/-55/0|WANT _ my 73/67/-3|WANT _ off -31/12/0|WANT _ see 92/44/-5
|WANT _ was 26/18/-1|WANT anyone -53/-47/0|WANT anyone to -63/-51/0|WANT do -56/-64/-6|WANT i 45/98/-4
|WANT i could -87/52/-2|WANT i would 62/29/0|WANT is 29/-28/-3|WANT it 19/69/2|WANT it . 73/16/-1|WANT life -23/-53/-1
|WANT life . -16/-46/-1|WANT out of 47/8/-1|WANT this -57/-75/0|WANT to 26/45/-19|WANT to . 89/29/-3
|WANT to END -54/-36/26|WANT to GONE -67/33/-1|WANT to HARM 28/46/-9|WANT to LIVE -16/-105/7|WANT to NEG -45/-14/-5
|WANT to catch 36/34/0|WANT to continue 18/-4/0|WANT to drive 46/23/-1|WANT to give -44/35/0|WANT to go -37/-39/-6
|WANT to keep -35/-65/0|WANT to run -36/17/0|WANT to see 92/44/-5|WORK -93/-132/15|WORK , 38/72/-3|WORK . 47/17/-37
|WORK _ . -29/13/-27|WORK _ KILL 37/44/0|WORK _ _ . -43/-47/-10|WORK _ _ KIN 58/42/0|YEAR -60/-40/-29
|YEAR _ PLAN 63/40/-2|abandoned -4/57/0|able 59/32/0|able to 59/32/0|about -92/-89/45|abuse -14/44/27
|abuse _ _ . -7/56/27|abused 79/44/46|abused _ . 41/20/-1|abused _ _ . 110/66/33|accident 121/54/-2|acid 73/58/-20
|active 64/64/-1|advice -16/-26/-1|afraid 23/7/6|after 15/-18/67|after . 50/58/-2|after . . 43/44/-1
|after SOON 82/56/-7|after _ . 56/38/-52|after _ PAST 37/38/-3|after _ _ . 68/60/21|after _ _ NEG 9/-56/0
|after _ _ i 5/-37/32|after _ am 57/28/-1|after anaesthetic -33/-31/-1|after breakup -33/-49/0|after i am 57/28/-1
|after my -25/47/-6|after that -68/-57/-2|again 57/65/4|again , -58/-25/-10|again , i -65/-12/-1|again _ _ is 31/16/-14
|again after -37/-60/0|again and 94/103/-4|again i -33/-52/-2|again when 57/53/-8|against 128/102/-2
|against _ . 85/68/1|against _ _ . 51/66/1|ago 26/49/-24|alarm -42/-25/-5|alarm _ _ . -44/-53/-5|alive 122/15/3
|all 19/89/7|almost 30/41/0|almost JUMP 22/43/0|almost _ _ . 23/43/0|alone 99/-82/-3|already 140/95/-10
|already . 64/41/-2|already _ . 1/30/-3|already _ _ . 61/58/-6|alright -24/-44/0|alright . -23/-60/0|always -7/59/-34
|always _ _ . -20/57/-14|am 110/129/-39|am . 53/34/-7|am . . 77/33/-5|am BETTER 65/57/-1|am BURDEN -1/75/-5
|am DEAD -4/-55/-24|am DEAD . 57/3/-17|am DEATH 49/33/-29|am DEATH and 69/48/-5|am DIE -69/-57/-15|am DIE . -62/-62/0
|am END it 27/28/-5|am FEAR 14/-25/45|am FEAR for -24/-55/47|am FEAR i 60/61/-13|am FEAR my -40/-55/43
|am FEAR of -30/-42/-12|am GONE 30/-30/-2|am GONE . 105/33/-1|am HARM 62/31/-2|am HARM my -40/1/0
|am HARM myself 62/41/0|am HIT -22/-43/0|am KILL -64/-23/-1|am KILL . -58/3/0|am KILL it -39/-42/0
|am KILL myself 57/21/0|am KILL up 7/-39/0|am LIVE -64/-19/-1|am LIVE , -62/8/0|am LOW -14/96/-11|am LOW i 28/52/0
|am MANY . 89/37/-6|am NEG -5/-52/0|am NEG . 7/53/0|am NEG BUT -4/62/0|am NEG DEAD -10/-49/0|am NEG DEATH -121/-87/25
|am NEG DIE -27/-42/-1|am NEG FEAR 50/12/-1|am NEG PLAN -44/-31/-6|am NEG THINK -81/-60/-1|am NEG danger -43/-32/0
|am NEG safe 83/54/-1|am NEG saying -61/-19/0|am PLAN 90/21/-37|am PLAN to -39/-75/-31|am SOON -36/-50/-1
|am SOON and -21/-43/-1|am THINK 88/26/-4|am THINK PLAN 39/-9/-1|am TIRED . -12/-50/0|am TIRED of 32/45/-2
|am WANT 52/8/-4|am _ , -92/-54/-13|am _ . -126/-88/-7|am _ BUT -65/3/15|am _ DEAD 66/26/0|am _ DEATH -43/-34/17
|am _ DIE -38/-73/-1|am _ FEAR 52/14/-1|am _ GAME 38/10/0|am _ HIGH 73/50/-7|am _ KILL 32/55/0|am _ LIVE 93/79/-1
|am _ MANY -55/-85/11|am _ PLAN 32/-68/35|am _ THINK -34/-66/-1|am _ WANT -48/32/0|am _ _ . 17/88/-31
|am _ _ ANYMORE -37/1/0|am _ _ BODY 64/47/-1|am _ _ DEAD 54/50/-1|am _ _ DEATH 71/85/-5|am _ _ DIE 3/34/-3
|am _ _ GONE 9/-21/1|am _ _ HARM 25/53/-20|am _ _ JUMP 72/65/-1|am _ _ KILL 43/51/-3|am _ _ KIN -17/-41/29
|am _ _ LIVE -75/14/-1|am _ _ NEG -7/48/-3|am _ _ PLAN -33/-54/-1|am _ _ POINT -82/20/0|am _ _ SOON 26/26/-8
|am _ _ WANT 60/3/-1|am _ _ am -26/-36/-1|am _ _ and -26/47/15|am _ _ be 18/50/-11|am _ _ by 28/98/-1
|am _ _ did -31/-16/0|am _ _ every 14/66/0|am _ _ everyone -74/31/-1|am _ _ for 51/70/-1|am _ _ from 123/50/-2
|am _ _ here 50/26/0|am _ _ i 34/-22/-32|am _ _ in 15/3/-1|am _ _ it 9/-55/12|am _ _ my -23/27/-2|am _ _ own 60/24/0
|am _ _ rail 40/29/-1|am _ _ that -71/-12/-1|am _ _ to -62/-64/-10|am _ _ with 18/2/-5|am _ _ you 49/15/-3
|am _ and -52/-23/-21|am _ at 44/9/11|am _ for -3/-51/45|am _ here 29/51/-4|am _ i -37/-61/6|am _ it 15/-24/-12
|am _ man -59/-4/0|am _ my -86/-46/45|am _ safe 83/54/-1|am _ saying -61/-19/0|am _ through 32/67/0|am _ to 53/49/-46
|am at 50/68/-9|am at END -50/-4/-9|am at HIGH 86/26/-1|am being 121/33/-10|am coming 53/30/-1
|am disappointment -40/37/0|am drinking 44/20/0|am drinking KILL 42/19/0|am failure -24/56/-3|am glad -46/-10/0
|am glad i -34/-24/0|am grateful -42/1/0|am happy -58/-76/0|am high -45/-63/-1|am i -96/4/-3|am i . -40/-3/-2
|am in 68/58/-15|am looking 66/23/-2|am losing -62/28/0|am low -8/45/-2|am moving -36/-41/0|am ok -41/10/0
|am on 38/4/10|am over -67/-56/-3|am paramedic -1/-54/0|am safe -60/-17/15|am shaking -23/-35/0|am shaking . -12/-36/0
|am sorry 32/10/-1|am sorry . 51/43/0|am up 70/31/0|am up on 69/30/0|am waiting 96/104/-13|am waste -11/58/0
|am waste of 13/56/0|am working -24/-27/0|am worried -24/-42/81|anaesthetic -33/-31/-1|and 46/37/63|and DEATH 26/14/-3
|and DIE 103/81/-11|and DIE . 63/58/-8|and HARM 77/89/-5|and HE 77/33/-9|and HE is 70/52/-61|and HIT 33/25/21
|and HIT me 62/57/-3|and KILL 54/66/-8|and LETTER -44/-12/20|and LETTER NEG -66/-34/14|and LOW 21/71/-3
|and LOW . 9/69/-2|and NEG -25/27/3|and NEG can -27/-47/0|and SAY -32/-13/52|and SOON 59/19/23|and SOON i 59/78/-7
|and TAKE 52/44/-20|and THINK 86/73/-16|and _ , -43/-48/14|and _ . 34/84/13|and _ BODY -59/-53/-1|and _ HIM 50/64/-27
|and _ KIN 57/19/-37|and _ LETTER -3/38/-13|and _ LOW 31/-16/0|and _ MEANS -41/-55/7|and _ NEG -134/-50/27
|and _ SAY 32/37/-8|and _ THINK 57/51/-12|and _ WANT 57/42/9|and _ _ , -36/-39/9|and _ _ . 10/-12/32
|and _ _ BODY -48/-40/-1|and _ _ END 5/-25/8|and _ _ GONE -61/7/35|and _ _ KILL -43/6/-1|and _ _ MANY -77/-69/62
|and _ _ NEG 34/80/-9|and _ _ PLAN 55/113/19|and _ _ am -27/-33/-2|and _ _ behind -65/-90/-2|and _ _ being -16/-52/-3
|and _ _ home 3/90/-15|and _ _ i 31/55/-5|and _ _ in -10/66/-20|and _ _ is 10/-6/32|and _ _ my 30/22/-15
|and _ _ off 49/71/2|and _ _ to 75/81/-34|and _ _ up 79/74/-10|and _ _ with -11/52/1|and _ and -59/-15/-19
|and _ are 60/27/-7|and _ be -58/-18/20|and _ came 8/93/-1|and _ can -91/-47/30|and _ do -73/-35/-9
|and _ follow 51/30/-3|and _ is 22/44/-20|and _ it 31/16/54|and _ join 46/26/0|and _ knows 61/19/-6|and _ me 93/66/18
|and _ of 18/-65/-18|and _ off -8/13/105|and _ our 28/32/-2|and _ person -7/45/0|and _ that 36/3/-15
|and _ wanted 56/-5/0|and date 73/48/0|and do 44/59/-2|and feel -38/-50/-1|and good -38/-56/-4|and i 25/-7/-58
|and i LETTER 78/65/-9|and i THINK 57/51/-12|and i WANT 17/7/9|and i do -66/-9/-8|and i follow 51/30/-3
|and i have 14/-23/13|and i join 46/26/0|and i wanted 56/-5/0|and is -7/-12/100|and it -46/-67/3|and it is -56/-3/9
|and left -30/45/31|and me 74/37/-6|and my BODY -59/-53/-1|and on 31/63/-1|and there -69/4/23|and there is -55/8/47
|anime -5/-59/-8|another 55/91/7|another _ . 66/19/11|another _ _ . 80/47/11|another day 75/124/-1
|another day . 53/45/-1|another year 41/9/0|antidepressant -7/-34/-1|anxious -36/-55/31|anxious PLAN -34/-56/-1
|any 46/77/-13|any ANYMORE 82/41/-2|anyone 8/50/2|anyone . 43/43/8|anyone . . 17/37/8|anyone _ . 29/58/8
|anyone _ _ only 39/13/0|anyone else 39/13/0|anyone to -63/-51/0|anything -15/141/9|anything . 22/16/-4
|anything _ . -1/22/-5|anything _ _ . -34/25/-5|anyway 112/86/-14|anyway _ _ . 50/74/-6|app -45/-66/-1|app . -29/-40/0
|app . . -29/-40/0|app _ . -29/-40/0|app _ _ . -29/-40/0|appointment -57/-105/-3|appointment _ _ . -57/-65/-1
|are 24/2/-43|are DEAD -50/-66/-3|are KILL -86/-70/-1|are KILL me -65/-51/0|are NEG -20/21/-1|are _ _ KIN 40/94/-31
|are _ _ LETTER 56/57/-5|are _ _ and -67/-43/-1|are _ _ my -14/-65/0|are _ me -38/-55/-1|are _ on -45/-77/-1
|are at 60/49/-14|are hard -8/-33/0|are in 40/90/0|are off 74/47/-2|are off . 75/48/0|are with 49/78/-14
|arm -36/-51/-18|arms 25/28/84|around 40/34/-17|around ANYMORE 35/24/-3|around for 89/23/4|as -80/26/-22
|as _ , -58/-69/0|as _ . 10/31/-2|as _ _ . 49/62/-3|as _ and -53/-47/-1|ashamed 21/-25/-1|ashes 56/17/-6|ask -39/-2/-10
|asked -78/-64/-3|asking for 91/45/-26|asleep _ . 64/50/-11|assaulted 85/66/0|assaulted . 74/59/0|assaulted . . 74/59/0
|assaulted _ . 74/59/0|assaulted _ _ . 85/66/0|assume -37/0/0|at -54/-63/-49|at END of -42/50/-10|at FOOD -4/67/1
|at HIM -43/-79/-21|at MEANS 65/38/-3|at WORK 56/69/24|at WORK . 35/68/26|at _ , -8/-30/-18|at _ . 57/21/68
|at _ PAST -45/-43/-1|at _ WORK 60/36/29|at _ _ , -48/-31/-5|at _ _ NEG -41/-63/-2|at _ _ i 89/40/-20
|at _ _ my -40/55/-7|at _ of 30/66/-11|at _ who -39/-29/0|at every -13/-48/0|at home 43/82/14|at home . 36/69/27
|at me . -72/-90/0|at my 0/71/-5|at ninety -55/-32/0|at ninety , -55/-32/0|ate 23/-22/-24|ate NEG 51/-13/0
|attacking 135/92/-6|attacking KIN 37/14/-2|attacking KIN . 37/14/-2|attacking _ . 77/35/-2|attacking _ KIN 39/33/-3
|attacking _ _ . 90/51/-3|attacking my 50/48/-3|attacking my KIN 39/33/-3|attempt 102/39/-5|attempt . -40/-79/0
|attempt _ . 92/79/-6|attempt _ _ . 147/139/-6|attempt failed 33/20/0|attempted 62/50/31|attempted _ . 61/41/0
|attempted _ _ . 76/47/-1|awake 32/-53/-2|away 27/9/81|away _ _ . 8/93/37|b -61/-87/-2|back -28/-1/-65|badly 67/58/-3
|badly . 37/16/-2|badly . . 37/17/-2|badly _ . 37/17/-2|badly _ _ . 42/49/-2|bahut 19/123/-5|bake -29/-38/0
|bake _ . -28/-37/0|bake _ _ . -29/-38/0|bandmate -28/-48/11|bangs -99/-102/-10|bangs _ _ . -51/-31/0|bank -8/-62/54
|bar . -30/-65/-1|batter 49/49/-8|battery -57/-81/-22|battle 45/10/-1|be 145/80/-31|be . 44/21/-2|be . . 43/19/-2
|be BETTER -28/57/15|be BETTER DEAD 30/16/0|be BETTER NEG -44/9/-1|be BURDEN -37/-41/0|be BURDEN i 1/-46/0
|be DEAD 112/134/24|be DEAD . -84/-45/6|be DEAD by 48/63/0|be DEATH -68/-41/9|be DEATH of -34/-49/-1|be GONE 45/-58/-1
|be GONE . 45/-4/0|be LIVE 100/84/17|be LIVE . -45/-45/27|be LIVE and 68/16/-2|be LIVE for -37/-8/0|be _ . -45/-27/9
|be _ ANYMORE 124/57/-5|be _ DEAD 40/25/-1|be _ LAUGH 42/47/0|be _ NEG -77/0/14|be _ SOON -8/43/-1|be _ _ . 45/101/2
|be _ _ ANYMORE 83/37/-2|be _ _ SOON 66/73/-2|be _ _ i -115/-28/-2|be _ _ if 51/33/2|be _ _ in -45/-48/0
|be _ _ me 0/-81/9|be _ _ my -105/-72/-1|be _ _ six -1/-36/0|be _ _ this 51/12/0|be _ _ to -56/-51/-2
|be _ _ world 46/8/0|be _ by 81/50/2|be _ my -2/39/-11|be _ of -125/-135/-1|be _ on -40/-48/-1|be _ this 70/14/-1
|be around 28/-20/0|be around ANYMORE 35/24/-3|be here ANYMORE 84/24/-1|be here SOON -33/5/0|be here on -18/-29/0
|be in this 44/5/-1|be mad -16/-30/0|be me -43/-48/0|be one 65/24/0|be one . 66/7/0|be saved 66/7/0|be saved . 66/7/0
|be with 17/85/-1|be with my -3/49/0|beach -15/-87/-1|beach _ . -27/-44/0|beach _ _ . -33/-80/-1|bear to 61/33/0
|beat -127/-98/-20|beaten -25/-50/108|beaten . 18/39/26|beaten . . 34/30/26|beaten _ . 49/61/24|beaten _ _ . 47/31/94
|because 53/-27/-29|because _ have -26/-61/0|because _ is -63/-54/-20|because i 97/105/-35|because i have -26/-61/0
|become -2/43/-6|become _ _ . -17/38/-1|bed -85/-7/-51|bed . -27/-74/25|bed for -5/70/0|been 29/70/52
|been HARM 98/67/17|been HARM since 48/38/-6|been _ _ . 26/74/-16|been _ _ and -43/-25/-1|been _ _ i -50/-36/10
|been _ _ my -33/-58/-8|been _ me 41/16/-5|before _ . 58/25/-2|behind _ . 105/91/-2|being 124/114/42
|being . . -44/-27/0|being DEAD 114/78/4|being LIVE 53/64/-9|being LIVE for 29/15/0|being _ , -47/-32/-5
|being _ . 18/73/21|being _ LETTER -52/1/0|being _ _ . 26/96/22|being _ _ home 47/35/-4|being _ and -18/-24/12
|being _ at 39/47/-9|being _ for 64/33/0|being _ in 49/40/0|being _ is 76/54/-1|being abused and -38/-32/13
|being dramatic -37/-46/0|being dramatic , -44/-47/0|being here 42/-4/-1|being here . 39/-5/0|being i -52/1/0
|being i LETTER -52/1/0|being me -76/5/0|being me . -76/4/0|believes 8/-42/-1|believes _ . -24/-48/0
|believes _ _ . -23/-49/0|believes me 10/-43/-1|believes me . -24/-48/0|belong 38/115/-13|belong _ _ . 67/73/-13
|bench 66/56/-3|best -34/-115/-8|between _ . 48/79/-1|between _ _ . 57/76/-2|between _ and -9/-54/-2|big 43/61/-7
|big _ . 46/23/-2|big _ _ . 41/38/-2|bike -55/-60/-3|bio -48/-57/-2|birthday . 58/13/-8|birthday . . 58/13/-8
|birthday _ . 55/13/-8|biscuit -42/-53/0|biscuit _ . -42/-53/0|biscuit _ _ . -42/-53/0|biscuits -81/-77/-7
|bit -66/-57/-13|bit _ . 2/-35/-3|bit _ _ . -25/-47/-3|black 36/97/12|black . 11/63/-4|black . . 11/63/-4
|black _ . 6/47/25|black _ _ . 6/47/25|blade 51/21/-5|blank -12/46/-10|blank _ . -11/45/-10|blank _ _ . -11/45/-10
|bleach 58/40/-2|bleed 57/49/-1|bleeding 121/85/-9|blew -21/-52/0|blister 47/43/0|blister . 47/43/0|blister . . 47/43/0
|blister _ . 47/43/0|blister _ _ . 47/43/0|blocked -49/-54/-4|blocked _ _ . -45/-47/0|bloke -94/-55/93
|bloke _ _ . -41/-13/-1|blood -86/-95/8|board -57/-66/-1|body 90/125/-18|body _ . 33/69/-5|body _ _ . 22/88/-7
|book -16/-47/18|booked -43/-67/0|books -12/-75/-2|bored -55/-77/-2|bored . -9/-40/0|bored . . -8/-38/0
|bored _ . -8/-38/0|bored _ DEATH -51/-41/-1|bored _ _ . -42/-67/-1|bored to -53/-43/-2|bored to DEATH -51/-41/-1
|born -79/19/-1|born _ . -7/57/-1|born _ _ . -7/57/-1|bot -16/-69/-6|bother 40/80/-4|bother _ . 28/58/-1
|bother _ _ . 42/69/-2|bottom 3/61/-2|bought 43/-37/-7|bound 6/32/0|bound , 6/32/0|box _ . 36/17/-3|box _ _ . 36/16/-9
|boy 15/26/17|boyfriend 73/76/6|boys 64/40/-2|brain . 39/51/0|brain . . 29/26/0|brain _ . 18/29/-1
|brain _ _ . -15/53/-2|brains 54/48/0|brains _ . 54/48/0|brains _ _ . 54/48/0|brains out 54/48/0|brains out . 54/48/0
|bread -85/-90/-2|bread _ . -40/-33/-1|bread _ _ . -40/-33/-1|breaking 37/81/-15|breaking _ . 20/46/-7
|breaking _ _ . 39/69/-13|breaking in 41/19/-3|breaking in . 41/19/-2|breakup -61/-24/-2|breath 68/13/-1
|breath _ . 67/12/0|breath _ _ . 67/12/0|breathe -133/-70/-3|bridge -50/-91/13|brother -14/-51/60
|brothers _ _ . -45/-22/-6|building 30/34/-4|building . 73/60/-1|building . . 73/60/-1|building _ . 73/60/-1
|building _ _ . 34/37/-1|building with -41/-26/0|bullet 111/38/0|bullet _ my 70/49/-1|bullet in 98/57/-1
|bullet in my 48/33/0|bullies 21/48/-21|bullies . 32/21/0|bullies . . 32/21/0|bullies _ . 32/21/0|bullies _ _ . 32/21/0
|burden -38/88/-7|burned -95/-107/-3|burning 68/62/-3|burns 40/30/-7|burnt -107/-115/-21|burrito -5/-40/0
|burrito . -5/-40/0|burrito . . -5/-40/0|burrito _ . -5/-40/0|burrito _ _ . -5/-40/0|bus -46/-85/-6|bus . -40/-61/-2
|bus SOON 39/41/0|bus SOON . 37/34/0|bus _ . 77/66/-3|bus _ WORK -43/-44/0|bus to -45/-49/0|buying -41/-73/0
|by 22/14/-19|by . 75/52/-16|by . . 75/52/-16|by KIN -27/-27/24|by KIN . -27/-27/24|by _ _ . -29/37/17|by being -33/1/0
|by my 55/54/-8|by thread -1/59/-1|by thread . -2/63/0|by time 45/13/-4|bye 59/7/7|bye . 69/36/0|bye . . 64/35/0
|bye _ . 74/50/0|bye _ _ . 69/36/0|cake -91/-105/-7|call 21/-26/84|called -75/-50/-15|calling 41/37/-2|calm 99/33/0
|came PAST -24/54/-26|can END 60/-14/-6|can NEG -12/77/-34|can NEG . -6/-109/0|can NEG END 63/0/8|can NEG GONE 62/1/1
|can NEG HARM 62/9/0|can NEG NEG 76/26/-3|can NEG TAKE -49/-51/-4|can NEG cope -54/14/-1|can NEG deal -32/5/0
|can NEG do 14/-60/-4|can NEG face -49/-2/-1|can NEG forgive -34/15/0|can NEG promise 41/13/0|can NEG see -94/35/-2
|can NEG sleep -26/-42/24|can NEG wait -7/-58/-8|can _ . 15/-45/-1|can _ END 51/-8/6|can _ GONE 62/1/1
|can _ HARM 62/9/0|can _ LIVE 57/-25/16|can _ NEG 70/37/-4|can _ TAKE -60/-65/-5|can _ _ . 93/94/-2
|can _ _ DIE 42/23/-1|can _ _ NEG -35/-53/-1|can _ _ THINK 43/29/7|can _ _ another 23/78/-1|can _ _ for -37/-61/23
|can _ _ i 116/0/-1|can _ _ it -111/-44/-3|can _ _ myself 7/-36/-1|can _ _ of 70/18/-1|can _ _ on -60/3/1
|can _ _ out 48/16/-8|can _ _ this -83/44/-5|can _ _ to 77/7/-1|can _ cope -54/14/-1|can _ deal -32/5/0
|can _ face -49/-2/-1|can _ forgive -34/15/0|can _ promise 41/13/0|can _ see -94/35/-2|can _ sleep -26/-42/24
|can _ wait -7/-58/-8|can _ with -34/-63/-2|can i -34/-50/71|canal -1/65/0|canal _ _ . -1/65/0|cancelling -44/-70/-1
|cancelling _ . -48/-72/-1|cancer and -62/-37/18|car park 98/60/-1|cards -57/-60/-1|cards _ _ . -49/-40/-1
|care . i 42/10/0|care _ _ DIE -45/-4/0|care and 15/-81/0|care if i -41/56/-5|career -82/-111/-1
|career DEATH -70/-66/-1|career _ . -61/-58/-1|career _ _ . -65/-90/-1|carer 46/37/39|carry -31/88/-18|cars 82/67/-1
|cars _ _ . 78/65/-1|case 14/-33/0|cat -48/-93/-10|cat . -1/-29/-10|cat _ . -18/-59/-11|cat _ _ . -2/-31/-11
|cat _ _ to -22/-36/0|catch _ . 21/9/0|catch _ _ . 21/28/0|catch bus 34/32/0|catch bus . 52/57/0|catching 31/31/0
|catching _ SOON 31/31/0|catching _ _ . 31/31/0|catching bus 31/31/0|catching bus SOON 31/31/0|chair 49/99/-17
|chair _ _ of 25/66/0|change -53/-17/-2|change _ _ . -49/-32/-2|change my -36/-69/0|channel -42/-50/92
|chapter -55/-70/-4|chasing 42/25/-1|chasing me 42/25/-1|chat 21/-28/44|check 13/-3/54|check HE -15/-36/20
|check _ _ good 56/50/-3|check _ for 57/51/-3|check out 56/50/-3|check out for 56/50/-3|checking -12/-38/-1
|cheese -31/-27/-1|chef 16/-1/28|chess -88/-78/-7|chess _ . -63/-55/-2|chess _ _ . -84/-74/-7|chest 8/65/-1
|child -24/-19/59|childhood -4/48/-3|children 9/55/-26|chip -30/-32/-1|chocolate -41/-57/-2|choice 63/20/-1
|choice _ _ . 46/18/0|choir -43/-43/-2|choke 33/48/-4|chokes 31/22/-18|chokes me 35/36/-17|chosen 88/9/-3
|chosen _ . 104/30/-1|class -47/-88/-5|classmate -38/-29/45|classmates 36/31/0|classmates . 36/31/0
|classmates . . 36/31/0|classmates _ . 36/31/0|classmates _ _ . 36/31/0|clean . 45/11/-1|clean . . 48/33/-1
|clean _ . 44/22/-1|clean _ HARM -55/0/0|clean from -55/0/0|clean from HARM -55/0/0|cleaned -22/-94/-4
|clear . -27/-73/0|clear _ _ . -27/-73/0|clock _ . -28/-37/0|clock _ _ . -30/-39/0|close 145/82/-7|close i 43/26/-3
|close to 67/24/-2|closed 11/64/-1|closed _ _ . 8/48/-1|coffee -58/-90/-3|cold -21/-51/-10|cold . -39/-61/-1
|cold . . -39/-61/-1|cold _ . -27/-58/-27|cold _ _ . -30/-40/-27|colleague -72/-80/80|colour -11/89/-8
|come SOON -44/-73/0|come _ . 26/-2/34|come _ _ . 54/15/30|come _ to -38/5/0|comes 48/38/-14|coming 87/37/-62
|commit 27/51/-3|commit DEATH 27/50/-3|commute -59/-64/-4|commute _ _ . -41/-47/-4|completely -41/48/-8
|computer -38/-51/0|computer _ _ . -27/-48/0|concert -55/-104/-1|concert _ _ . -40/-80/-1|constantly 39/43/-2
|constantly . 39/43/-2|constantly . . 39/43/-2|constantly _ . 39/43/-2|constantly _ _ . 39/43/-2|continue 57/37/-3
|continue . 45/31/-1|continue . . 45/31/-1|continue _ . 51/39/-1|continue _ _ . 94/50/-2|continue _ life 75/14/-1
|contract _ _ . -38/-59/0|cooking -22/-51/-2|cooking . -22/-50/-2|cooking . . -22/-50/-2|cooking _ . -22/-50/-2
|cooking _ _ . -22/-50/-2|cope with -8/-61/30|couch -4/36/0|cough -41/-54/0|could -130/-66/-22|could KILL HIM 53/44/0
|could NEG 1/-37/-3|could _ HE 73/71/0|could _ HIM 53/44/-3|could _ NEG 57/18/0|could _ to -57/-19/0|could be -39/38/0
|could sleep -10/-84/-1|counsellor -5/-48/-6|course -80/-112/8|coworkers 34/25/0|coworkers . 34/25/0
|coworkers . . 34/25/0|coworkers _ . 34/25/0|coworkers _ _ . 34/25/0|crash 68/46/-2|crash _ _ . 53/66/-2
|crash _ car 57/51/0|crash my 57/51/0|crash my car 57/51/0|crave 49/27/-1|craving 59/36/-3|cricket -17/-36/-11
|cricket _ _ . -16/-35/-10|cried -71/-37/-27|cried _ _ , 30/83/-1|cried _ _ . -31/-26/-2|cries 30/18/-6
|cross -46/-63/-1|crossword -71/-148/0|cry -64/58/-27|cry _ . -53/-44/-4|cry _ _ . -67/25/-5|cry _ time -17/-53/0
|crying -126/25/47|crying on -12/62/-1|curtains -48/-76/-1|curtains , -40/-60/0|cut -102/-119/-23|cute _ _ . -18/-45/0
|cuts 99/44/95|cuts . 41/37/10|cuts . . 41/37/10|cuts _ . 41/37/11|cuts _ _ . 88/74/9|cutting 75/27/38|dad -26/-14/-55
|daily 61/72/-7|dance -58/-55/-9|dance . -53/-48/-1|dance . . -53/-48/-1|dance _ . -55/-49/-2|dance _ _ . -55/-51/-9
|dancing -23/-51/-1|dancing . -2/-37/-1|dancing . . -2/-37/-1|dancing _ . -2/-37/-1|dancing _ _ . -16/-43/-1
|danger 8/1/37|danger . 99/95/-1|danger . . 122/94/-1|danger _ . 85/25/-1|danger _ _ . 96/56/-1|dark -45/58/17
|dark _ . -20/42/-2|dark _ _ . -20/54/8|darkness -51/47/-4|date 51/36/13|date . 50/57/-1|date . . 50/57/-1
|date _ . 50/62/-2|date _ _ . 34/34/14|daughter -16/-73/30|day . 19/28/-13|day . . 30/27/-11|day MANY -54/-62/-1
|day MANY . -49/-23/-1|day _ _ , -35/-50/-1|day _ i -59/-88/-1|day _ me -16/-48/0|day _ time -42/-40/0
|day and -98/-98/-8|day at -46/-70/-3|day at time -42/-40/0|day i 59/-27/-15|day off -46/-36/0|day off . -36/-38/0
|day passes 44/31/-2|days 23/46/30|days . 47/92/-9|days . . 67/108/-6|days PAST 53/16/0|days _ NEG -24/41/0
|days _ _ i -27/11/0|days i -31/9/-3|deadline -27/-53/-2|deadlines -43/-52/0|deal _ me 56/23/0|deal with me 56/23/0
|dear 65/114/-11|death -16/-70/-23|deceased -24/-32/0|decided -61/-103/-5|deep 112/96/-3|deep . 65/58/-2
|deep . . 65/58/-2|deep _ . 63/54/-2|deep _ _ . 63/54/-2|dentist -54/-78/-1|depressed -2/45/12|depressed . 14/59/0
|deserve 26/80/-6|desk 88/43/-3|despair -64/133/-4|despair . -12/35/0|despair . . -12/35/0|despair _ . -13/38/0
|despair _ _ . -13/38/0|destroy _ . 36/25/0|destroy _ _ . 35/24/0|destroyed -33/-42/-2|dey 65/38/-2|dey _ _ . 2/52/-1
|dialogue -29/-43/0|dialogue . -29/-43/0|did 19/1/-38|did . 56/97/-16|did . . 12/77/-16|did . i 44/20/0
|did NEG -1/-24/-19|did NEG HARM -49/-5/0|did NEG WANT 59/33/-3|did NEG fall -4/-18/0|did _ WANT 59/33/-3
|did _ _ SOON 56/61/0|did _ _ am 40/15/0|did _ _ apart -4/-18/0|did _ _ it 60/29/-7|did _ _ to 39/61/-3
|did _ fall -4/-18/0|did _ i 41/7/0|did it 63/38/14|die -16/-31/-25|died -34/-63/-110|died . . 31/-15/-7
|died SOON 38/50/0|died SOON . 60/48/0|died _ . 65/22/-8|died _ _ . 45/34/-36|died and 53/49/-27|died in 62/35/-8
|dies -35/-75/-5|diet -32/-54/-1|diet . -26/-39/0|diet . . -26/-39/0|diet _ . -26/-39/0|diet _ _ . -26/-39/0
|disappear -49/29/-16|disappeared -62/-37/-21|disappearing -32/86/-2|disappointment -45/38/0
|disappointment _ _ . -40/37/0|disappointment to -44/1/0|discharged -92/-54/2|discharged me -87/-51/0
|disgusting -3/34/0|disgusting . -2/38/0|disgusting . . -2/38/0|disgusting _ . -3/34/0|disgusting _ _ . -3/34/0
|dm'd -25/-49/52|dm'd me -25/-49/52|do 34/38/40|do NEG -68/-12/-28|do NEG . -63/-24/-9|do NEG HARM -35/-106/-1
|do NEG NEG 50/2/-1|do NEG PLAN -8/51/-4|do NEG SOURCE -35/-63/32|do NEG deserve 22/59/-2|do NEG feel 38/-77/-2
|do NEG know -53/-32/19|do NEG matter -3/57/-1|do NEG mean 59/13/0|do NEG recognise -1/43/0|do NEG see -8/48/-2
|do SOON -10/-85/3|do SOON . -10/-85/3|do _ , -23/-46/-4|do _ . 82/65/19|do _ ANYMORE -53/-10/-1|do _ HARM -35/-106/-1
|do _ LIVE -52/-15/-8|do _ NEG 32/27/-2|do _ PLAN 6/54/-10|do _ SOON 34/4/-1|do _ SOURCE -35/-63/32
|do _ WANT 25/-38/-12|do _ _ , -97/40/-6|do _ _ . -9/4/51|do _ _ DEATH -31/-80/0|do _ _ KILL -49/-23/0
|do _ _ LIVE 61/45/-1|do _ _ SOON -42/-75/15|do _ _ WANT 109/32/-5|do _ _ any -58/17/0|do _ _ anyone -35/-40/-1
|do _ _ anything 42/49/-3|do _ _ me -4/-95/30|do _ _ my 71/66/-18|do _ _ myself 41/17/-3|do _ _ of 68/42/-2
|do _ _ safe 58/25/0|do _ _ to 12/18/-28|do _ deserve 22/59/-2|do _ feel 38/-77/-2|do _ know -53/-32/19
|do _ matter -3/57/-1|do _ mean 59/13/0|do _ myself 53/17/-1|do _ recognise -1/43/0|do _ see -8/48/-2|do _ with 77/45/2
|do another 53/17/0|do i -65/-79/83|do i . 64/21/-3|do it 101/34/-21|do it , -17/-48/-3|do it . 102/102/-5
|do it and 9/-46/-6|do matters -35/9/-1|do matters to -32/5/0|do something 33/28/19|do this -46/35/-2
|do this ANYMORE -22/47/0|do to 68/28/-3|do to myself 51/16/-1|do you -89/-36/-5|doctor -49/-68/-16
|doctor SAY -68/-31/-3|doctor _ _ . -20/-71/-1|doctor _ _ NEG 40/39/0|doctor _ _ i -64/-12/0|doctor _ am 43/33/0
|doctor i 40/39/0|doctor i am 43/33/0|does -38/-53/36|does NEG -10/73/11|does NEG WANT -83/-12/38
|does NEG know 74/50/-21|does NEG mean -44/-1/4|does _ . 27/52/36|does _ WANT -81/-7/38|does _ _ . 34/33/19
|does _ _ me -5/47/-7|does _ _ to -116/-106/47|does _ know 74/50/-21|does _ mean -44/-1/4|dog -5/-30/-29
|dog _ . -65/-30/10|dog _ _ . -44/-64/7|dog and -37/-46/-2|doing 18/40/0|doing _ , -65/-62/0|doing _ . 65/30/11
|doing _ _ . 73/76/6|doing it 75/8/-6|doing it , -65/-64/0|doing it . 72/29/0|done 38/-41/-4|door 40/34/79
|door . 72/72/12|door . . 84/58/12|door _ . 82/57/11|door _ _ . 49/23/23|down -41/-25/19|downed 105/78/-1
|downed MANY 56/48/-1|downed _ _ . 100/76/-1|downstairs 11/-30/47|drag -39/-39/22|dramatic -37/-46/0
|dramatic , -44/-47/0|drank 56/29/-10|drank MANY -37/-45/0|drank _ . 52/46/-1|drank _ _ . 52/46/-1|drawer 44/25/-1
|drawer . 54/18/0|drawer . . 54/18/0|drawer _ . 54/18/0|drawer _ _ . 55/19/0|dress -34/-71/-3|drew -41/-27/-7
|drinking KILL 42/19/0|drinking _ _ have -45/-35/0|drinking _ i -44/-34/0|drinking and i -45/-35/0|drive _ _ . 80/65/-4
|drive into 32/39/-1|driving 78/44/-14|drown -27/56/0|drowning -73/32/-2|drugs 50/31/0|drunk 120/36/-14
|drunk PILLS -50/-24/0|drunk PILLS of -50/-24/0|drunk _ of -50/-24/0|dull -38/-27/-2|dull . -38/-27/-2
|dull . . -38/-27/-2|dull _ . -38/-27/-2|dull _ _ . -38/-27/-2|duo -1/42/32|duo , 0/50/0|during 19/33/-1
|during _ . 16/24/-1|during _ _ . 20/25/-1|dye -45/-61/-8|dying -9/-63/-22|each 58/86/13|early -150/-167/-7
|early . -26/-37/-6|early . . -26/-37/-6|early SOON -33/-30/0|early _ . -74/-77/-6|early _ _ . -86/-93/-6
|earth 79/92/-7|earth . 76/67/-7|earth . . 76/67/-7|earth _ . 76/67/-7|earth _ _ . 77/68/-7|easier 47/67/-2
|easiest 53/32/-1|eat -73/-108/-15|eating -56/-44/12|eats -46/-57/0|edge 35/3/-11|edge _ HIGH 72/51/-9
|edge of 59/25/-10|edge of HIGH 72/51/-9|eight -38/-80/-5|either 30/58/-2|either . -35/37/-1|either . . -46/37/-1
|either _ . -46/37/-1|either _ _ . -46/37/-1|elbow -48/-60/-2|else 38/94/-24|else _ only 39/13/0|email -59/-62/35
|email . -38/-41/-1|email . . -38/-41/-1|email _ . -38/-41/-1|email _ _ . -41/-43/12|embarrassing -55/-87/-1
|embarrassing i -53/-85/0|emptiness -26/74/-1|emptiness . -3/52/0|emptiness . . -3/52/0|emptiness _ . -10/65/-1
|emptiness _ _ . -17/73/-1|end -49/-50/41|ended _ _ . 92/55/-2|ending 84/32/19|ends SOON 90/64/0|ends SOON . 82/61/0
|ends _ . 30/1/0|ends _ _ . 66/35/-1|engaged 58/33/0|engaged . 58/33/0|english _ _ . 81/85/-42|enjoying -76/-55/0
|enjoying _ _ . -76/-55/0|enough 88/79/6|enough . 39/10/-1|enough _ _ . 39/72/-2|enough _ it 38/11/0|enough to 4/52/0
|entire 124/102/3|envelope 74/50/-1|envelope for 81/63/0|escape 50/36/-2|evening 25/-6/46|event -15/-56/0
|every 44/118/19|every NIGHT -23/10/79|every NIGHT . -38/-44/43|every SOON -79/-33/-2|every SOON . -58/-42/-2
|every _ , -4/52/-8|every _ _ me -7/32/-1|every _ in 71/50/-7|every day 53/89/-16|every day . 8/67/11
|everybody 32/51/-2|everybody _ . 32/51/-2|everybody _ _ . 32/51/-2|everyone -73/85/7|everyone . 48/6/-3
|everyone . . 38/-3/-2|everyone _ _ . 15/123/-10|everyone at 56/-4/0|everyone is -35/8/-1|everyone who -43/18/0
|everyone's -48/14/0|everyone's life -48/14/0|everything -39/134/2|everything _ . 44/76/24|everything _ _ . 2/136/21
|everything hurts -44/45/-5|everything i -40/4/-4|everything in 69/37/-4|everything is 8/48/-2|everywhere -15/-16/-6
|ex 40/13/-54|except 89/-13/-1|exhausted -50/36/-2|exist -25/35/-7|existence 7/47/-1|existing 23/99/-4|exit 11/-58/-1
|expensive -18/-26/0|face 73/56/-28|face . 68/78/-8|face . . 27/76/-8|fail -30/-54/0|fail _ . -50/-20/0
|fail _ _ . -50/-20/0|failed . . 29/18/0|failed _ . 6/59/-2|failed _ _ . 19/50/-1|failure -24/84/-24
|failure . -11/41/-3|failure . . -11/41/-3|failure _ . -11/41/-3|failure _ _ . -12/51/-24|faint 12/-32/0
|family -37/70/-57|family'd -3/45/-4|family'd _ BETTER -3/45/-4|fantasizing 37/29/-5|fantasizing PLAN 37/29/-5
|far _ . -15/34/6|fear -2/-38/80|fear DEATH -42/-44/-1|fear _ . -57/-32/24|fear _ _ . -82/-35/34|fed _ . -14/-62/0
|feed _ . -60/-67/0|feed _ _ . -60/-67/0|feel -70/140/-41|feel BETTER -5/-83/-2|feel DEAD -44/57/-1|feel DEATH 56/-6/-3
|feel DEATH and 49/12/0|feel DIE 65/28/0|feel DIE . 62/24/0|feel HARM 38/-82/-1|feel JUMP 63/-18/0
|feel JUMP in -17/-54/0|feel KILL 64/2/0|feel LIVE -9/-77/-1|feel LIVE . 1/-57/-1|feel LOW -49/4/-3|feel LOW . -16/20/0
|feel LOW sometimes -1/-87/0|feel NEG -13/38/0|feel TIRED 33/-49/0|feel WANT to 71/12/-1|feel _ , 90/-12/-2
|feel _ . -50/-47/-8|feel _ ANYMORE -57/-36/0|feel _ KIN 42/11/0|feel _ SOON -21/-70/-9|feel _ _ . 87/57/-19
|feel _ _ ANYMORE -55/0/0|feel _ _ NEG -21/-39/-1|feel _ _ PLAN 3/-96/0|feel _ _ my -15/41/-5|feel _ _ this -52/-31/0
|feel _ again -40/-44/0|feel _ am -52/-19/0|feel _ at -27/8/-1|feel _ in -98/-10/-1|feel _ my 1/-82/0
|feel _ myself 56/-7/0|feel _ sometimes -1/-87/0|feel _ that -10/31/0|feel eating -3/-68/0|feel ghost -18/44/0
|feel i -46/-1/-2|feel i am -52/-19/0|feel rubbish , -3/-42/0|feel to 21/-42/-1|feeling -8/55/30|feeling . -52/-24/67
|feeling . . -52/-24/67|feeling _ . 39/43/49|feeling _ _ . -7/74/43|feeling _ _ to 47/24/-3|feelings -55/-29/-9
|feels -42/133/33|feet -19/-65/-5|feet under 56/50/-1|feet under . 56/50/-1|fell -77/-117/-10|fell TAKE -42/-34/0
|fell TAKE stairs -42/-34/0|fell _ _ and -54/-42/0|fell _ stairs -42/-34/0|fell off -46/-30/0|felt _ _ . 42/71/8
|fight . 46/24/-1|fight . . 26/19/0|fight _ . 22/94/0|fight _ _ . 0/45/-3|fighting -9/72/-1|fighting _ _ . -1/69/-1
|fights 46/40/-1|film -61/-44/-18|final 57/23/-5|final GAME -46/-30/-3|final _ . 111/96/2|final _ _ . 48/44/-3
|finale -53/-66/-5|finale . -26/-29/-1|finale . . -26/-29/-1|finale _ . -36/-37/-2|finale _ _ . -39/-41/-2
|find 52/41/-8|find _ . 78/99/-4|find _ _ . 96/76/-2|find me 52/45/-2|find me . 86/70/-1|finds 49/41/-9
|finds me 54/54/0|fine . -36/-64/-6|fine . . -20/-41/-31|fine _ . -66/-14/-31|fine _ _ . -66/-76/-31|fine _ i 42/73/-1
|finish 55/13/-25|finished -47/-108/-16|finished , -30/-65/-9|finished _ _ , -23/-74/-2|finished _ _ . 71/83/-6
|finished _ life 48/18/0|finished my -45/-45/0|finished with 38/24/0|fired _ _ END -42/-57/0|first -52/-46/-19
|first _ NEG -4/-18/0|first _ _ HIM -4/-18/0|fishing -65/-105/-1|fishing _ _ . -46/-58/0|fistful 37/29/0
|fistful _ . 37/29/0|fistful _ _ . 37/29/0|fit 55/4/-1|five -11/-54/-23|five _ _ . 85/16/-1|fix -45/-42/-27
|fix _ _ . -23/-31/-27|flat -67/-35/-7|flat , -42/24/-1|flatline 40/36/-1|flatline . 40/36/-1|flatline . . 40/36/-1
|flatline _ . 40/36/-1|flatline _ _ . 40/36/-1|flatmate -2/-41/49|flowers -66/-23/-6|flowers _ _ . -67/-23/-4
|fly -83/-108/0|follow 66/82/18|follow HIM 55/93/-4|follow HIM . 55/86/-3|follow _ . 72/92/-3|follow _ _ . 72/63/-4
|food 26/-7/-7|foot -18/-48/-3|football -44/-54/-9|for -39/-48/37|for DEATH 26/89/-15|for DEATH . 97/91/-8
|for HIM -11/48/18|for SOON -48/-63/-5|for SOON , -63/-38/0|for WANT 31/59/0|for WORK -24/-38/-2|for WORK . -11/-20/-1
|for _ . 32/2/-17|for _ HIGH -46/-50/0|for _ KIN -83/-59/-19|for _ MEANS -58/-64/0|for _ SOON 32/30/31
|for _ _ , -48/-49/68|for _ _ . -81/-13/-21|for _ _ LIVE 50/9/-1|for _ _ NEG -18/60/-1|for _ _ am 71/32/-1
|for _ _ i 69/41/-30|for _ _ it -47/-58/-6|for _ _ me -7/-43/0|for _ _ of -69/-107/0|for _ _ that 57/14/0
|for _ _ to 92/29/65|for _ life 109/105/-5|for _ shift 46/41/0|for _ to 96/46/25|for _ ways 37/26/0|for after 40/20/0
|for another 29/28/0|for being -71/1/-2|for everyone -44/-2/0|for good 153/153/22|for good . 113/98/-5|for it 27/45/-2
|for me 36/97/0|for me . 71/7/-12|for my -20/-55/1|for my KIN -82/-57/0|for my life 136/93/-5|for next -81/-67/-2
|for old 50/51/4|for painless 37/26/0|for painless ways 37/26/0|for real . 51/54/0|for this -61/-46/18
|for week . -27/-58/0|for what 10/53/-10|for while -3/54/0|for year -14/40/0|for year . -12/44/0|forces 107/55/-31
|forcing 50/29/0|forcing _ . 50/29/0|forcing _ _ . 50/29/0|forcing me 50/29/0|forcing me . 50/29/0|forever 82/50/14
|forever . 41/55/15|forever . . 41/55/15|forever _ . 62/78/15|forever _ _ . 71/81/15|forget -85/-116/-6
|forgive -21/52/-1|forgive myself -34/15/0|forgot -99/-123/-41|forgotten -24/48/0|forgotten _ . -22/42/0
|forgotten _ _ . -24/48/0|forklift 32/4/0|form -11/-82/-4|form . . -12/-45/-1|form _ . -12/-45/-1|form _ _ . -12/-45/-1
|found -9/-2/57|found _ SOON 30/44/0|found our -16/-40/36|four -49/-72/-2|four _ . -26/-45/-1|four _ _ . -27/-60/-1
|fox -52/-63/0|fr 77/68/-1|fr _ _ . 59/45/-1|fresh 46/39/14|fresh cuts 46/39/14|friday 8/-37/-4|fridge -5/-77/-1
|fridge , -18/-92/0|friend -140/-146/200|friends -9/86/-46|fringe -109/-105/-12|from HIGH 0/-38/75
|from HIGH . 10/-20/35|from HIM 82/42/-23|from HIM . 65/42/-17|from KILL myself 29/12/0|from KIN . 34/25/-15
|from PAST 49/25/-3|from _ , -47/-70/0|from _ myself 33/13/-1|from my -48/-12/36|from my KIN -31/-25/-1|front 73/69/-19
|front _ _ . 94/82/-16|front of 78/74/-19|full 45/60/-11|full _ . 33/10/-1|full _ _ . 31/43/-3|funeral -106/-72/-26
|funny -24/-82/17|future -82/130/-12|future _ _ . -30/48/0|game -13/-21/-20|garage 90/31/-1|garbage -43/84/0
|garbage _ _ . -7/44/0|garden -71/-64/15|garden _ . -37/-37/-3|garden _ _ . -64/-46/-3|gas 26/7/-1|gas _ _ . -16/-42/-1
|gave -65/-93/28|gave me -55/-67/38|get -17/39/-4|get BETTER . -7/35/-1|get _ . 121/83/-10|get _ _ bed -2/40/0
|get _ _ i 82/21/-1|get _ of 30/34/0|get _ this -88/-23/0|get out 41/50/-8|get to -63/-43/0|gets 38/66/25
|gets BETTER 26/64/-1|gets _ . 11/33/-10|gets _ _ . 14/36/-9|getting 51/94/5|getting _ _ . 89/94/-4
|getting _ by 36/21/16|getting beaten 22/-3/11|getting beaten by 36/21/16|gg 85/33/-2|ghost -50/13/-8
|ghost _ _ . -17/37/-2|ghost _ my -30/-26/-6|ghost in -30/-26/-6|ghost in my -30/-26/-6|girl 1/45/77|girl _ _ . 6/43/8
|girl _ my -13/-11/42|girl on -22/-19/64|girl on my -11/-8/38|girlfriend 14/5/33|girls 66/66/-1|give -108/-50/-21
|give _ . -31/59/0|give _ _ , -18/-28/0|give _ _ . 1/99/-11|give me -33/-50/-8|give up -52/26/-1|give up . -26/30/0
|given -67/57/12|given up -63/68/-1|given up . -7/59/0|giving -38/-24/19|giving up -30/78/-1|glad -154/-65/-1
|glad _ _ LIVE -69/-59/0|glad _ _ NEG -32/-24/0|glad _ be -69/-59/0|glad _ did -30/3/0|glad i -41/-11/0
|glad i did -30/3/0|glad to -68/-58/0|glad to be -69/-59/0|go 82/71/-18|go . 39/79/-9|go . . -9/63/-9|go DIE -32/-29/0
|go DIE . -32/-29/0|go PAST 83/42/7|go _ WANT -59/-8/0|go _ _ forever 49/25/-1|go _ _ god 49/25/0|go _ _ life 57/10/-1
|go _ _ this -52/-6/0|go _ _ to -49/0/0|go _ me -3/42/0|go _ this -34/28/0|go _ to 76/41/7|go _ with 54/12/-1
|go i -49/0/0|go i WANT -49/0/0|go on -9/37/-1|go on . 16/90/0|go on this -36/37/0|go on with 54/11/-1|go out 6/-29/0
|go out . -30/-56/0|god 39/49/-40|god _ . 23/31/-6|god _ _ . 62/37/-6|god _ me 73/38/0|goes 70/71/6|gone 0/76/-6
|good -65/-55/11|good , 51/31/-2|good . 26/45/-10|good . . 54/68/-9|good _ . -75/-93/3|good _ _ . -27/-57/2
|goodbye -3/-58/82|goodbyes 69/55/-11|goodnight forever 49/31/0|google 36/-23/-4|got 33/1/-57|got MEANS 90/107/1
|got MEANS , 44/43/-36|got NEG -53/55/2|got PILLS 46/48/-1|got _ , 34/49/-37|got _ MEANS -48/-54/-26
|got _ _ , -58/-55/-14|got _ _ in -51/-47/-1|got _ _ out 12/27/-26|got _ out -76/-70/2|got enough 34/29/0
|got out -56/-54/0|grand -17/-78/0|grandad -82/-43/-8|grandma -25/-37/-26|grandmother -3/-8/30|grass -47/-67/2
|grass . -47/-59/0|grass . . -41/-29/0|grass _ _ . -44/-33/0|grateful -58/-54/0|grave -62/-64/-18|great -48/-71/-31
|great _ _ . -53/-51/-1|grey -49/73/-2|grey _ . -4/79/-1|grey _ _ . -7/79/-1|ground . 61/36/1|ground . . 66/50/-1
|ground _ . 71/56/-1|ground _ _ . 69/70/-1|group -95/-98/91|group , -40/-101/0|grumpy -21/-69/-1|guess 41/79/-1
|guilt -87/83/-2|guilt _ _ . -30/69/-1|guitar -32/-32/-9|guy 42/3/128|gym -129/-132/-13|gym . -44/-43/-1
|gym . . -44/-43/-1|gym _ . -51/-50/-1|gym _ _ . -81/-85/-1|had -38/-95/10|had KILLED 47/57/0|had KILLED me 41/53/0
|had MANY 47/20/-9|had _ . -47/2/-13|had _ _ , -20/-68/-1|had _ _ . 30/33/6|had _ _ this -33/-57/0|had _ in 77/80/-1
|had _ me 48/58/0|had died 31/41/0|had to -74/-61/-8|hai 98/55/85|hai , 33/-7/-6|hai . 36/32/-6|hai . . 36/32/-6
|hai _ , 62/61/-1|hai _ . 36/32/-6|hai _ SOON -57/-61/0|hai roz 62/61/-1|hai roz , 62/61/-1|hair -109/-109/-40
|hair _ i -37/-62/0|hammer 41/41/-2|hammer . 46/50/0|hammer . . 46/50/0|hammer _ . 46/50/0|hand 35/8/-3
|hand _ . 84/52/-6|hands 80/54/-14|hands _ _ BODY 62/63/-25|hands _ my 62/63/-25|hang -85/-139/-12|hanging -84/-89/-9
|happen 52/32/0|happen _ . 51/32/0|happen _ _ . 52/32/0|happier -8/43/-9|happy -142/-59/1|happy . 44/64/-1
|happy _ _ . 16/73/-1|happy _ _ LIVE -95/-97/0|happy i -26/-35/0|happy to -100/-79/-1|hard -80/-73/-20|hard , 47/36/0
|hard _ . -68/11/-17|hard _ _ . -69/-9/-17|has -60/-19/117|has MEANS . 78/62/-34|has NEG -43/-48/20|has _ . 43/7/-22
|has _ DEAD -63/-73/-1|has _ _ i 26/59/-4|has _ and -64/-59/27|has _ marks -7/-9/68|has _ me -15/46/-4
|has _ my 65/36/-30|has been -40/-44/65|has locked me 39/17/0|has me -12/-52/-26|has me DEAD -59/-65/-1
|has to 59/-46/-1|hate -100/61/0|hate _ , 50/24/0|hate _ LIVE 63/55/-1|hate _ _ . -69/-13/2|hate _ _ i 53/25/0
|hate _ _ much -41/22/0|hate _ i 6/49/0|hate _ life -30/17/0|hate being -48/17/-1|hate my -54/24/-1
|hate my life -30/32/0|hate myself -103/83/-1|hate myself . -33/47/0|hate that 53/10/-1|hate that i 50/13/0
|have 61/65/-68|have HARMED 75/58/-1|have KILLED 59/40/0|have NEG -60/-42/-8|have NEG . 25/17/-1
|have NEG HARMED -8/-33/0|have NEG THINK -12/-57/0|have NEG wanted -34/-34/0|have PLAN , -60/-32/0
|have PLAN to -72/-103/-1|have TAKE 73/29/-9|have WANT 82/31/0|have WANT to 59/31/0|have _ . 64/45/13
|have _ FOOD 59/18/0|have _ HARM 49/48/-11|have _ HARMED -28/-56/0|have _ LETTER 74/53/-12|have _ MEANS 38/39/-1
|have _ NEG 16/67/0|have _ PLAN 65/48/-11|have _ TAKE -57/-19/-2|have _ THINK -55/-86/-6|have _ WAKE -66/1/0
|have _ _ . 67/62/45|have _ _ DEATH -39/-24/-4|have _ _ DIE 54/49/0|have _ _ END 50/6/0|have _ _ KIN 45/66/-6
|have _ _ MEANS -62/-63/0|have _ _ PLAN -26/-20/-4|have _ _ WANT 12/-104/0|have _ _ and 30/38/-11|have _ _ in 0/3/-1
|have _ _ it 75/21/-1|have _ _ left -43/-5/0|have _ _ my 64/27/27|have _ _ off -52/-43/0|have _ _ out -27/-41/-1
|have _ _ up -39/13/0|have _ _ with -7/63/-12|have _ and -17/63/-3|have _ do -47/14/0|have _ drinking -44/-34/0
|have _ enough 30/35/0|have _ everyone -73/29/0|have _ good -10/-50/0|have _ in 85/13/0|have _ my -119/-46/-17
|have _ something 48/30/0|have _ to 55/63/-5|have _ wanted -34/-34/0|have been HARM 43/42/-11
|have been drinking -44/-34/0|have drunk PILLS -50/-24/0|have got -14/-21/-8|have got MEANS 34/36/0
|have got enough 34/28/0|have i -47/1/0|have one life -14/-39/0|have outlived -34/43/0|have outlived my -6/43/0
|have put 39/5/-1|have to -27/-60/-9|have to WAKE -66/1/0|have to do -47/14/0|having 68/5/-11|having _ THINK 25/62/-4
|hay -71/-68/-2|hay _ . -39/-34/0|hay _ _ . -76/-76/-1|head 32/35/-2|head . 27/69/0|head . . 38/49/0|head LOW 1/-42/0
|head _ . 37/2/0|headache -50/-65/-3|health -15/-87/-9|hear 7/-58/91|hear _ _ . 50/39/57|heart _ LOW -1/-30/-1
|heart _ in 55/12/0|heart is LOW -1/-30/-1|heartbroken -100/-12/0|heat -72/-90/35|heaven 96/85/-9|heaven . 49/51/-10
|heaven . . 49/52/0|heaven _ . 88/81/0|heaven _ _ . 83/76/0|heavy . 15/82/-1|heavy . . -5/73/-1|hedge -56/-54/-1
|hedge . -33/-25/0|hedge . . -33/-25/0|hedge _ . -33/-25/0|hedge _ _ . -33/-25/0|heels -53/-60/0|held 79/51/-4
|hello -66/-115/-4|help -34/-94/96|help . 58/65/-3|help . . 47/54/-3|help HE -30/-36/8|help _ . 102/103/-5
|help _ _ . 17/42/76|helped -83/-53/0|helped _ . -56/-7/0|helped _ _ . -56/-7/0|helpline -44/-64/-1
|helps _ SAY -27/-40/0|helps _ _ it -27/-40/0|helps me SAY -27/-40/0|her -42/-34/90|here SOON . -6/38/0
|here _ , -42/-66/-1|here _ . 75/90/-38|here _ ANYMORE 81/22/-2|here _ SOON -18/-24/-1|here _ _ LETTER -69/-46/17
|here _ come -33/-53/0|here i come -33/-53/0|here on -18/-29/0|here on SOON -18/-29/0|here to 91/40/-1|herself 0/-10/51
|hide _ _ KIN 48/41/-20|hiding 112/101/-7|hiding _ HIM 41/26/-3|hiding _ _ . 92/59/-4|hiding _ bathroom 43/32/-1
|hiding from 41/26/-3|hiding from HIM 41/26/-3|hiding in 87/75/-3|hiding in bathroom 43/32/-1|high -78/-105/-3
|hill -63/-61/-2|him -27/-29/57|himself -59/-55/79|his -83/-72/70|hit -77/-68/-25|hits 47/6/46|ho -3/33/-2
|hold 26/71/-4|hold _ . -2/56/-1|hold _ _ . -5/55/-1|hold me -53/3/0|hold me . -51/3/0|holding 81/56/-34
|holiday -44/-75/-3|holiday _ _ . -44/-74/-3|hollow -21/62/-1|hollowed -9/45/0|home 21/33/33|home _ _ . 59/46/-3
|home to -6/50/-9|homework -73/-67/-1|hoon 65/137/-3|hoon , -8/72/-2|hoon . 72/65/-1|hoon . . 72/65/-1
|hoon _ . 72/65/-1|hoon _ _ . 72/65/-1|hope 46/181/-22|hope . -19/57/-11|hope . . -6/56/-1|hope _ . -24/80/-1
|hope _ DIE -96/-92/0|hope _ _ . -22/61/-3|hope _ _ in 23/41/0|hope _ _ me 47/42/0|hope _ is -22/-86/0
|hope left -62/17/0|hope to 67/35/-1|hope you -44/-51/0|hope you DIE -44/-51/0|hopeless -71/100/-18
|hopelessness -25/82/0|hospital _ _ . 72/61/38|hot 6/-30/-3|hot _ _ . -28/-32/-1|hour 113/87/-21|hour . 42/65/-18
|hour . . 13/23/-18|hour NIGHT -46/-46/0|hour NIGHT and -46/-46/0|hour PAST 90/43/-1|hour _ . 53/45/-18
|hour _ _ . 31/4/-18|hours _ . 78/72/27|house 19/103/-21|house _ . 92/46/-8|house _ _ . 86/36/-10|house is -61/48/-2
|house with 40/-13/0|how 19/42/77|how _ END 44/9/0|how _ LIVE -37/100/-9|how _ _ . 23/67/30|how _ _ END 67/56/-38
|how _ _ HARM 35/5/-13|how _ _ HE -24/-34/17|how _ _ NEG 59/1/-3|how _ _ help -70/-37/30|how _ _ myself 53/9/-3
|how _ _ with -4/80/-5|how _ _ yourself 56/43/-1|how _ help -41/-53/16|how _ hide 48/41/-20|how _ i -63/-34/46
|how _ report -8/-10/44|how _ to 56/12/-3|how do -72/-65/23|how do i -11/-65/17|how i 110/91/-5|how to -45/-93/84
|how to LIVE -37/100/-9|how to help -41/-53/16|how to hide 48/41/-20|how to report -8/-10/44|hug -65/-91/-1
|hug _ _ . -61/-88/0|hung -55/-59/14|hunger -56/-54/0|hungry -40/-87/-1|hungry . -19/-38/0|hungry . . -19/-38/0
|hungry _ . -19/-39/-1|hungry _ _ . -19/-39/-1|hurt -84/-105/-32|hurts -64/-60/30|hurts _ . 48/38/6
|hurts _ LIVE -30/11/0|hurts _ _ . 40/75/2|hurts _ i -39/-19/-2|hurts me 59/13/-2|hurts me . 33/12/0|hurts to -30/11/0
|hurts to LIVE -30/11/0|hurts when -15/-51/-3|hymns -57/-77/-12|i 13/19/-88|i DIE 54/11/-17|i DIE . 50/101/-11
|i END 79/50/-14|i END my 65/58/-5|i HARM 21/29/-12|i HARM again 74/75/0|i HARM myself 60/22/-2|i HARMED 78/59/-2
|i HARMED . 34/39/0|i HARMED my -49/-40/-1|i HIT my 99/85/-1|i JUMP -2/-36/-3|i KILL 63/-6/-6|i KILL myself 72/26/-1
|i KILLED myself 49/23/0|i LETTER 17/0/-61|i LETTER . -99/-133/-4|i LETTER KILL 46/70/-9|i LETTER feel -42/1/0
|i LETTER go 60/28/-12|i LIVE -103/-13/-4|i NEG 28/77/-2|i NEG ANYMORE -108/3/-3|i NEG WANT -57/-17/-1
|i NEG wanted 51/24/0|i PAST -76/-20/0|i PAST to -51/11/0|i PLAN 67/-10/-11|i PLAN NEG -74/0/0|i PLAN it 99/40/-4
|i PLAN to 133/96/-5|i POINT 45/33/-1|i SAY 43/-34/-9|i SAY . -69/-43/29|i SAY i 96/17/-11|i SAY my 14/64/-13
|i TAKE DEATH 26/38/-7|i TAKE MANY 131/73/-12|i TAKE fistful 37/29/0|i TAKE lot 69/58/-9|i TAKE my -38/-33/-2
|i THINK -39/-5/68|i THINK HE -47/-56/16|i THINK PLAN 26/44/-21|i THINK my -27/-49/48|i WANT 55/48/-39
|i WANT NEG 31/-21/0|i WANT i 43/41/-1|i WANT it -1/52/-1|i WANT to -26/-38/-42|i _ , 43/38/-20|i _ . 73/59/34
|i _ ANYMORE -131/4/-3|i _ BLEED -9/-54/10|i _ BURDEN -7/87/-7|i _ DEAD 83/66/-29|i _ DEATH 42/45/-50|i _ DIE 82/-4/-20
|i _ END 107/35/-13|i _ FEAR -37/-40/25|i _ GONE 95/77/-18|i _ HARM 62/42/-16|i _ HARMED 50/57/-2|i _ HE -69/-63/40
|i _ HIT 59/48/-2|i _ JUMP 108/41/-2|i _ KILL 98/64/-17|i _ KILLED -34/-38/0|i _ KIN -65/-81/-37|i _ LETTER -23/-37/3
|i _ LIVE -47/-126/-9|i _ LOW -84/42/-16|i _ NEG -107/-2/-27|i _ PLAN 70/39/-61|i _ SAY 57/5/-6|i _ TAKE 71/61/-12
|i _ TIRED -38/0/-12|i _ WANT -20/-62/-13|i _ WORK -7/-43/-2|i _ _ , 8/-24/-35|i _ _ . 87/105/37|i _ _ BETTER -23/-46/3
|i _ _ BLEED 71/56/0|i _ _ BODY 33/25/-2|i _ _ DEAD 53/-6/-5|i _ _ DEATH 170/153/-7|i _ _ DIE 128/125/-37
|i _ _ FEAR 52/14/-1|i _ _ FOOD 6/-40/0|i _ _ FRIEND 0/49/-17|i _ _ GONE -43/36/-14|i _ _ HARM 90/67/-18
|i _ _ HARMED -28/-56/0|i _ _ HE 80/52/-21|i _ _ HIGH 26/31/-8|i _ _ HIM 43/-10/-26|i _ _ HIS -16/54/-10
|i _ _ HIT 36/25/-1|i _ _ JUMP 65/30/-5|i _ _ KILL 56/75/-7|i _ _ LAUGH 47/51/-1|i _ _ LIVE -82/-119/-7
|i _ _ LOW -84/58/-1|i _ _ MANY 25/52/-12|i _ _ MEANS 90/87/-5|i _ _ NEG 6/34/-11|i _ _ NIGHT 37/81/-9
|i _ _ PILLS 65/67/-15|i _ _ PLAN -46/6/8|i _ _ POINT 31/65/-1|i _ _ SAY 87/15/2|i _ _ SOON 45/30/-16
|i _ _ TAKE -54/-17/3|i _ _ THINK -25/-37/17|i _ _ TIRED -19/-44/-1|i _ _ WANT 75/-53/-9|i _ _ again 126/86/-22
|i _ _ already 59/44/0|i _ _ am -13/-16/-6|i _ _ and -28/-24/-55|i _ _ anyone -58/4/-1|i _ _ as -7/53/0
|i _ _ attack 29/5/0|i _ _ awake -19/-72/0|i _ _ be 44/25/3|i _ _ bear -79/41/0|i _ _ between 33/52/-1
|i _ _ biscuits -75/-69/0|i _ _ body 31/59/-1|i _ _ break -4/-46/-1|i _ _ bus -45/-58/0|i _ _ can -66/0/0
|i _ _ case 1/-37/0|i _ _ change -36/-69/0|i _ _ commit 27/10/-2|i _ _ cry 7/-71/-7|i _ _ deal -32/5/0
|i _ _ deserve -35/49/-2|i _ _ died 70/27/0|i _ _ do -66/-80/-4|i _ _ drinking -44/-34/0|i _ _ duo 0/50/0
|i _ _ enough 28/64/0|i _ _ face -16/57/-1|i _ _ feel 8/-54/-2|i _ _ find -67/-39/0|i _ _ fly -28/-49/0
|i _ _ for -24/-38/60|i _ _ get 76/-7/0|i _ _ guitar -65/-71/0|i _ _ heart 42/69/0|i _ _ here 37/71/-5
|i _ _ home -60/-63/-1|i _ _ hope 1/49/-10|i _ _ hour 54/30/0|i _ _ if -49/-82/3|i _ _ it 39/-9/-24
|i _ _ keep -132/-78/0|i _ _ laugh -3/44/0|i _ _ life 17/-18/-5|i _ _ low -76/-12/-1|i _ _ make 52/13/-1
|i _ _ man -27/5/0|i _ _ matter -3/57/-1|i _ _ me 23/69/11|i _ _ mind -37/11/0|i _ _ my 20/-48/38|i _ _ of -47/-6/-34
|i _ _ off 40/18/2|i _ _ on -52/-40/-16|i _ _ one 11/56/-2|i _ _ online -17/-63/21|i _ _ out -32/-33/-3
|i _ _ painless 40/28/0|i _ _ past 51/11/0|i _ _ places 43/24/0|i _ _ recognise -1/43/0|i _ _ run -54/0/-1
|i _ _ safe 83/50/1|i _ _ saying -46/-18/0|i _ _ sleep -30/3/22|i _ _ smother 63/59/0|i _ _ something 51/37/11
|i _ _ sometimes -1/-87/0|i _ _ survived 89/46/0|i _ _ switch -49/-82/0|i _ _ that 63/82/25|i _ _ thing 110/79/0
|i _ _ this 41/43/-14|i _ _ time -10/-48/0|i _ _ to -50/-25/-39|i _ _ try -23/-48/0|i _ _ up -88/58/-3
|i _ _ wait 45/4/-3|i _ _ way 57/30/-9|i _ _ who -112/-11/34|i _ _ with 42/-9/5|i _ _ would 39/61/1|i _ again 106/76/-1
|i _ already 6/63/-3|i _ and 70/90/-9|i _ as -56/12/-11|i _ assaulted 74/59/0|i _ away -4/-65/20|i _ bad -11/-51/68
|i _ be 72/73/-12|i _ being 55/22/-13|i _ big 52/19/0|i _ coming 37/32/-1|i _ died 38/34/0|i _ disappointment -40/37/0
|i _ disgusting -2/38/0|i _ do 68/7/-4|i _ drinking 44/20/0|i _ eating -3/-66/0|i _ every -53/33/-7
|i _ failure -25/63/-3|i _ feel -27/-23/-2|i _ fistful 37/29/0|i _ for -55/32/81|i _ forgotten -2/36/0
|i _ found 73/48/-10|i _ ghost -11/45/0|i _ giving -19/56/-1|i _ glad -46/-10/0|i _ got -14/-21/-8|i _ grateful -42/1/0
|i _ ground -75/-17/0|i _ half 27/58/0|i _ happy -59/14/0|i _ high -45/-63/-1|i _ holding 60/20/-5|i _ how 75/65/0
|i _ i -41/-28/-37|i _ in 11/75/-20|i _ invisible -16/55/0|i _ is -23/37/-5|i _ it -48/-65/9|i _ left -5/-36/-1
|i _ looking 35/-21/-2|i _ losing -62/28/0|i _ lot 58/25/-9|i _ matters -35/9/-1|i _ moving -36/-41/0
|i _ my -26/-41/-12|i _ myself -90/-49/-5|i _ new -60/-70/22|i _ one -97/-24/-1|i _ only -80/22/-3
|i _ outlived -34/43/0|i _ punching 41/10/0|i _ put 65/24/-2|i _ running -15/50/0|i _ safe -65/-53/15
|i _ shaking -23/-35/0|i _ sleep 0/-51/-1|i _ some 74/29/-1|i _ something 58/21/-7|i _ sorry 32/10/-1
|i _ taller -18/-34/0|i _ that 16/28/26|i _ too 49/62/-21|i _ waiting 94/60/-13|i _ walking 156/78/0|i _ wanted 49/39/0
|i _ waste -11/58/0|i _ with 31/33/33|i _ working -24/-27/0|i _ worried -25/-43/83|i _ zombie -2/-43/-2
|i am BURDEN -1/75/-5|i am DEAD -4/-55/-24|i am DEATH 46/28/-29|i am DIE -69/-57/-15|i am FEAR 14/-25/45
|i am GONE 30/-30/-2|i am HARM 62/31/-2|i am HIT -22/-43/0|i am KILL -64/-23/-1|i am LIVE -64/-19/-1
|i am LOW -14/96/-11|i am NEG -9/-52/0|i am PLAN 89/20/-37|i am SOON -37/-53/-1|i am THINK 88/26/-4|i am WANT 52/8/-4
|i am at 42/54/-9|i am being 121/33/-10|i am coming 53/30/-1|i am disappointment -40/37/0|i am drinking 44/20/0
|i am failure -24/56/-3|i am glad -46/-10/0|i am grateful -42/1/0|i am happy -58/-76/0|i am high -45/-63/-1
|i am in 68/58/-15|i am looking 66/23/-2|i am losing -62/28/0|i am low -8/45/-2|i am moving -36/-41/0|i am ok -41/10/0
|i am on 41/6/10|i am over -67/-56/-3|i am safe -60/-17/15|i am shaking -23/-35/0|i am sorry 32/10/-1|i am up 70/31/0
|i am waiting 96/104/-13|i am waste -11/58/0|i am working -24/-27/0|i am worried -24/-42/81|i ate 60/11/0
|i attempted 51/48/-1|i belong 68/42/-13|i bother -42/22/-1|i can 43/66/-24|i come -18/-47/-2|i come . -33/-53/0
|i could -71/-8/-13|i could KILL 29/15/-1|i could be -36/13/0|i could sleep -9/-83/0|i cried -54/-17/-1
|i cry -20/110/-14|i deserve to 26/7/0|i did NEG 8/-46/-3|i died 33/38/-3|i died . 12/8/0|i died SOON 38/50/0
|i do 61/12/27|i do . 66/-47/15|i do NEG -46/65/29|i do matters -35/9/-1|i drank 46/16/-14|i drank MANY -37/-45/0
|i fear -39/-57/25|i feel -72/109/-28|i feel DEAD -41/52/-1|i feel DEATH 78/-6/-2|i feel DIE 42/12/0
|i feel JUMP 86/-19/0|i feel KILL 84/-16/0|i feel LIVE -89/-126/0|i feel LOW -37/-30/-3|i feel ghost -7/43/0
|i feel i -28/-58/-2|i follow 63/30/19|i follow HIM 55/38/-3|i get 59/70/5|i go 85/45/2|i google 43/37/0
|i got -36/-51/-2|i got NEG 0/32/0|i got out -56/-54/0|i guess 25/66/-1|i had NEG 34/-59/-1|i had died 31/41/0
|i hate LIVE 75/30/0|i hate being -48/17/-1|i hate myself -60/63/-1|i have 75/25/4|i have HARMED 75/58/-1
|i have KIN -49/-20/-2|i have got -14/-21/-8|i have one -14/-39/0|i have outlived -34/43/0|i have put 39/5/-1
|i have to -107/-59/-4|i hear -37/-61/52|i held 65/24/0|i help -45/-43/24|i hope 63/-43/-12|i hope i -34/-48/-2
|i hope you -33/-29/0|i know i -53/-8/-4|i love -15/-51/-33|i love my -39/-54/0|i mean 35/33/-5|i might 45/46/-7
|i might KILL 48/37/0|i miss -65/-17/-28|i miss my -50/-30/-9|i nearly ended 43/39/0|i obsess 37/42/0
|i obsess over 37/42/0|i on 32/30/-1|i passed -8/-65/-11|i picked 38/17/-1|i pray 57/26/0|i promise -155/6/0
|i promise i -73/5/0|i promised -57/9/0|i reckon 40/4/0|i saw -35/-23/106|i see HIM 33/66/-20|i see NEG 28/39/0
|i served -13/-11/27|i should 83/41/-4|i should DIE 26/29/-1|i should NEG 62/17/-1|i should have 22/49/0
|i sit -5/78/-33|i stopped -50/38/-3|i stopped HARM -38/3/0|i stopped THINK -90/0/0|i stopped my 64/22/-1
|i talk -43/-28/18|i talk to -61/-40/29|i tell -45/-51/70|i tried -63/21/-2|i tried to -69/34/-1|i wanted -107/-77/-4
|i wanted to -79/-14/-4|i was -40/-4/-52|i was DEAD 80/40/-1|i was DEATH -95/-47/-2|i was HIT 71/81/0
|i was MANY -49/2/0|i was NEG -30/16/0|i was taller -18/-34/0|i were DEAD 62/47/-1|i would -9/-108/-16
|i would DIE -44/-45/0|i would KILL -53/-27/-4|i would NEG -135/-30/-1|i would be 53/-23/-1|i would to 24/50/-1
|idea 112/48/-2|ideation 78/49/-4|if HE -30/-72/11|if NEG 45/9/0|if _ DIE -20/-42/-2|if _ KILLED 44/6/0
|if _ WANT -59/-9/0|if _ _ , 76/55/-15|if _ _ . 4/3/29|if _ _ DEAD 117/83/3|if _ _ DEATH -22/-70/14|if _ _ in -34/-77/0
|if _ _ myself 70/9/0|if _ am -56/-15/-1|if _ died 105/87/0|if _ do 34/-40/11|if _ had 73/36/-1|if i 29/66/11
|if i DIE -20/-42/-2|if i KILLED 44/6/0|if i am -56/-15/-1|if i died 105/87/0|if i do 32/-45/13|if i had 111/52/-1
|if it 25/52/-1|if this -84/-16/-7|if this is -61/21/-2|imagine -27/-59/0|in -67/-38/3|in . 120/140/-20
|in . . 104/73/-16|in HIS 13/56/4|in NIGHT 0/30/1|in SOON 50/77/-5|in SOON . 35/44/0|in SOURCE -82/-19/-33
|in SOURCE HE -42/-11/-2|in YEAR -108/-38/-27|in _ _ . 36/48/-29|in _ _ MEANS 48/33/-3|in _ _ NEG 54/27/0
|in _ _ SAY -81/-31/-28|in _ _ WANT -33/-47/0|in _ _ am 26/85/0|in _ _ at 54/38/-7|in _ _ in 59/56/0|in _ and -20/66/-6
|in _ car -23/-61/-2|in _ channel -33/-48/72|in _ for -67/-25/-6|in _ group -32/-20/74|in _ house 70/32/-3
|in _ i -49/-30/-13|in _ is -31/14/41|in _ life -64/33/-3|in _ of 71/88/-24|in _ sleep 62/48/-2|in _ stomach -20/-49/0
|in _ with 98/15/-12|in bathroom 75/52/-9|in bed -61/-66/-47|in bed . -26/-66/0|in canal -1/65/0|in car 73/63/-5
|in chess -45/-40/0|in danger . 79/86/-1|in flat -32/-52/-1|in fridge -14/-89/0|in front 77/74/-19
|in front of 77/74/-19|in ground 67/42/1|in ground . 61/36/1|in heaven 82/58/-2|in heaven . 39/27/0|in house 90/80/-3
|in it 36/57/-13|in kitchen 8/-54/-19|in kitchen . -1/-60/0|in lockdown -15/-59/0|in may , 0/46/-1|in me 10/104/-13
|in my 4/68/-11|in my house 55/38/-2|in my life -50/-35/-1|in my sleep 57/23/0|in my stomach -20/-49/0
|in pieces -11/75/0|in these -45/-57/0|in this -87/-13/34|in this world 35/36/-1|in vent -13/-20/68|in world 79/67/-3
|inside -1/97/-3|inside . 1/59/0|inside . . 1/59/0|inside _ _ . -11/45/0|instead -2/16/-6|instead _ _ , -35/-11/-3
|instead _ _ . 81/82/-3|instead of -1/17/-6|insurance -10/-71/11|insurance , -7/-32/0|intend 54/65/-2
|intention 70/95/-2|internet -45/-90/-3|internet _ _ . -42/-86/-5|interview -44/-53/-1|interview _ . -41/-47/-1
|interview _ _ . -43/-52/-1|into 60/26/-5|into HIGH 43/45/-5|into HIGH . 41/49/-5|into _ , -33/-44/21
|into _ . 135/127/-14|into _ _ . 60/47/-15|into _ _ NEG 51/14/0|into _ _ i 70/37/0|into my 43/46/-8
|into tree . 58/64/-1|into void -12/19/0|invisible -17/77/-1|invisible . -3/34/0|invisible . . -3/34/0
|invisible _ . -5/68/-1|invisible _ _ . -11/69/-1|irl 50/42/-1|iron _ , 54/48/-1|ironing -1/-44/0|ironing . -1/-44/0
|ironing . . -1/-44/0|ironing _ . -1/-44/0|ironing _ _ . -1/-44/0|is -27/-22/73|is " 42/13/-1|is " . 45/17/-2
|is DEAD -36/-59/-19|is DEAD . -42/-16/-5|is DEATH -23/-81/30|is DIE -54/-66/-21|is GONE -91/23/13|is GONE . -107/7/-5
|is HARM -17/-27/82|is HIT HIM -39/-47/41|is HIT me 59/32/-3|is KILL -98/-107/-29|is KILL . 11/25/0
|is KILL me -111/-114/0|is KIN -50/-66/-3|is NEG for -24/-44/3|is NEG in 3/47/-11|is NEG loneliness -8/-32/0
|is NEG that -72/-59/5|is PLAN -46/-38/-8|is PLAN DEATH -29/-47/25|is PLAN for 42/30/0|is PLAN to -75/-64/9
|is POINT 8/43/-12|is POINT . 52/12/0|is SAY . 35/6/-1|is TAKE -42/-35/5|is TIRED 25/83/13|is _ , -35/-62/-45
|is _ . -14/13/-62|is _ BUT 28/-82/-13|is _ DIE -7/-35/-10|is _ HIM -82/-72/69|is _ HIS 37/29/-66|is _ KILL 42/26/0
|is _ MANY -47/-22/36|is _ PAST 36/56/8|is _ _ . -1/1/62|is _ _ DIE -38/-50/40|is _ _ END -48/-60/18
|is _ _ HIGH -75/-73/56|is _ _ KIN -100/-87/36|is _ _ LAUGH 43/44/-1|is _ _ LIVE -59/-29/8|is _ _ MEANS 49/26/-45
|is _ _ PAST -66/-75/0|is _ _ PILLS -48/-24/40|is _ _ SOON 85/87/-27|is _ _ SOURCE 26/40/-65|is _ _ WANT -87/-9/-1
|is _ _ could -27/27/0|is _ _ do 142/28/-5|is _ _ for -93/-33/60|is _ _ here -11/-88/0|is _ _ in -16/39/11
|is _ _ it 111/56/-12|is _ _ message 47/43/-2|is _ _ month -2/45/0|is _ _ my 39/-22/-20|is _ _ that 67/16/-5
|is _ _ week -59/-98/-3|is _ beaten -26/-46/60|is _ between -10/-55/-2|is _ danger -10/-67/36|is _ door 69/55/-8
|is _ final 45/35/-3|is _ i 70/36/-17|is _ it 14/72/-61|is _ loneliness -8/-32/0|is _ my 71/52/-41
|is _ progress 36/32/-3|is _ red -36/-30/-1|is _ there 27/47/-2|is _ to -45/-51/16|is _ way 25/41/-3
|is _ worth -52/-15/8|is asleep 67/49/-42|is at 68/50/26|is been -48/-6/1|is behind -51/-79/-1|is being -76/-61/81
|is being beaten -20/-39/42|is breaking 91/59/-12|is breaking in 41/19/-3|is dark 1/65/-1|is fine 69/89/-13
|is finished 54/46/-3|is good -28/-57/-10|is good . -37/-41/-1|is got 54/42/-28|is hell 38/38/-1|is in 109/107/5
|is in danger -10/-67/36|is in my 83/76/-15|is left -42/22/-2|is life -18/-24/-2|is life . -25/-74/-2|is me 18/87/-29
|is meaningless -5/36/-1|is meaningless . -5/36/-1|is my 15/30/62|is my final 45/35/-3|is number 52/26/-11
|is on 35/54/5|is on SOON -42/-34/0|is one -57/-30/0|is only 91/48/13|is open 44/24/-1|is outside 13/14/-25
|is quiet -38/35/10|is same -16/57/0|is sleeping 57/65/-3|is strong 47/22/-1|is that 36/-11/-20
|is that progress 36/32/-3|is threatening -21/-11/63|is threatening to 4/-1/55|is to 124/81/-24|is too -23/50/-3
|is worth 46/2/-2|it 58/74/-42|it , -60/-74/7|it , i 21/56/22|it END -47/16/-1|it HIT -23/-48/0|it LETTER -39/57/-1
|it LETTER NEG 23/52/-1|it MANY -13/81/1|it MANY . 65/50/3|it SOON 64/54/-6|it _ , 59/14/-27|it _ ANYMORE -67/2/0
|it _ BETTER 15/77/-1|it _ END -77/-58/-1|it _ NEG 7/64/-3|it _ PAST 37/77/-10|it _ SOON 96/59/-4|it _ _ . 97/103/17
|it _ _ KIN -15/-42/49|it _ _ LAUGH 22/98/0|it _ _ LIVE -29/11/-1|it _ _ PLAN 29/74/-2|it _ _ SOON 37/50/-5
|it _ _ can -20/-34/0|it _ _ day -64/-7/-1|it _ _ for 50/44/-9|it _ _ get -13/-31/0|it _ _ it 55/39/-2
|it _ _ loneliness -8/-32/0|it _ _ much -58/25/0|it _ _ my -81/-62/-1|it _ _ that -13/-48/-1|it _ _ window -59/-62/0
|it _ been -36/17/-10|it _ dark 0/66/-1|it _ got -46/-34/0|it _ in 51/27/-2|it _ me 3/-48/-2|it _ my -44/-99/40
|it _ over -35/-76/-2|it _ that 30/-48/-23|it _ to 0/62/-6|it again . -57/-51/0|it and NEG -32/-50/0
|it hurts -56/-33/-4|it hurts to -30/11/0|it is END -21/-64/0|it is NEG 27/27/1|it is been -37/15/-10
|it is dark 0/66/-1|it is on 32/39/-1|it is over -35/-76/-2|it on 53/49/3|it out -73/-85/-1|it out of -59/-62/0
|it up -20/-55/0|it with -52/-29/7|it with my -35/-29/-4|it yesterday 48/39/0|it yesterday . 48/39/0|join 101/97/-6
|join HIM 82/48/-7|join HIM . 45/24/-4|join _ . 55/59/-4|join _ _ . 69/75/-4|joke -34/-46/30|joke _ _ . -27/-16/18
|joke _ me -51/-64/0|joking 59/30/2|joy -67/61/-7|jumped -83/-118/-21|jumping 34/21/4|jumps -11/-49/-10
|jumps off -11/-48/-9|ka 38/46/-1|karna 51/10/-1|kazi -57/-62/0|keep 82/137/-34|keep DIE -36/-46/0|keep PLAN -52/25/-11
|keep PLAN . -14/40/-1|keep THINK PLAN 51/35/-2|keep _ . -47/-72/-2|keep _ PLAN 63/37/-2|keep _ _ SOON -30/-47/0
|keep _ _ to -52/-29/-1|keep _ at 2/44/-3|keep _ this -63/67/0|keep myself 8/-55/0|keep staring 46/21/-2
|keep staring at 46/21/-2|keep telling -58/4/0|keep telling me -60/3/0|keeps 15/-28/37|keeps _ me 81/62/-10
|keeps saying -55/-80/58|keys _ . -18/-74/-5|keys _ _ . -18/-75/-5|khatam 50/11/-1|khatam karna 51/10/-1|kid 26/49/-10
|kids -8/3/-88|kill 11/-68/-55|killed -46/-65/-37|killer -53/-72/-9|killer _ . -12/-26/-3|killer _ _ . -16/-31/-3
|killing -34/-138/-5|king -32/-36/-3|king _ . -30/-32/-1|king _ _ . -30/-32/-1|kisi -57/12/-1|kisi _ _ nahi -57/12/-1
|kitchen . -13/-70/-1|kitchen . . -13/-70/-1|kitchen _ , -10/-3/40|kms 113/117/38|knee -39/-64/-8|knee _ . -31/-40/-1
|knee _ _ . -32/-56/-1|knees . -43/-39/-1|knees . . -43/-39/-1|knees _ . -44/-40/-1|knees _ _ . -47/-44/-1
|knife 47/46/-65|knives 49/24/-1|knocked -24/-69/-6|know 107/118/-30|know _ can -59/1/0|know _ to 18/-30/9
|know i can -59/1/0|know what to -35/-76/3|knows 68/-9/-9|ko 24/36/-1|kuch -10/30/-3|kujiua 109/91/0
|kujiua _ . 109/91/0|kujiua _ _ . 109/91/0|kya -47/-76/96|kys 14/-31/-22|kys _ . -32/-57/-8|kys _ _ . -34/-59/-8
|lad -33/-66/77|lad i -12/-14/28|lake -12/-68/-2|lasagne -50/-57/-1|lasagne . -34/-48/-1|lasagne . . -34/-48/-1
|lasagne _ . -34/-48/-1|lasagne _ _ . -34/-49/-1|last 154/113/56|late -74/-76/-25|late . -41/-60/-1|late . . -40/-60/-1
|late _ . -60/-88/-1|late _ _ . -74/-73/-1|lately 48/43/-4|lately . 47/41/-4|lately . . 47/41/-4|lately _ . 47/41/-4
|lately _ _ . 47/41/-4|laugh . -60/-109/-3|laughed -42/-85/-42|laughing -76/-98/-3|laughing _ . -34/-36/-1
|laughing _ _ . -32/-37/-2|laughing _ my -36/-28/0|laughing at -42/-40/-1|laughing at my -36/-28/0|leader -2/-12/36
|learning -39/-76/-18|leave 79/-40/-7|leaving -22/-103/-4|ledge 8/-14/85|left 8/59/1|left . . -4/51/-5
|left _ _ . -2/52/23|left _ _ and -12/-39/0|left _ on 34/33/0|left is 44/22/-3|left on -32/-45/0|leg -84/-69/-14
|legs -61/-71/-21|leo 83/65/0|less -21/-60/-1|let -9/52/-12|let _ DIE 40/48/-1|let _ _ . 108/64/-5
|let _ _ TAKE -5/64/-1|let me 46/-12/-6|let me DIE 40/48/-1|let my -3/42/0|let us -54/-40/0|lie TAKE -17/-54/-1
|life 133/196/-35|life , -1/26/-4|life . 17/32/42|life . . 12/22/43|life END 56/14/0|life END . 54/8/0
|life PAST -78/-71/0|life PAST . -61/-75/0|life SOON 53/30/-1|life _ , 62/24/-1|life _ END 85/38/-1|life _ _ . 35/40/26
|life _ _ BUT -6/-70/0|life _ _ END 112/28/-2|life _ _ and -52/4/2|life _ _ i -48/-46/-2|life _ good -28/-61/0
|life _ it -82/59/0|life _ me -31/-63/0|life _ over -20/43/-5|life _ to 121/30/-2|life and -27/-32/14
|life has -21/82/-25|life insurance -21/-59/0|life is -72/-14/-10|life is good -29/-61/0|life of -15/-54/0
|lift -62/-2/-1|line 54/55/-18|lined 55/23/8|lined _ . 32/24/8|lined _ _ . 32/24/8|lined up 55/23/8|lined up . 32/24/8
|linkedin -43/-69/0|linkedin _ _ . -43/-69/0|list 7/53/-5|listen 80/80/-6|listen _ _ . 79/64/-6|little -34/-3/65
|live -49/-106/11|lived -56/-29/-1|living 131/27/-1|loaded 87/53/-2|loaded _ _ . 45/44/-1|lobby -7/91/-1
|lockdown -9/-58/0|locked 58/-6/-6|locked _ . 54/52/2|locked door 46/63/-10|locked door . 44/62/-10|locked in 68/46/-17
|locked me 78/58/-1|locked me . 39/17/0|loneliness . -14/-21/0|loneliness _ _ . -7/58/0|lonely -42/40/-7
|long -89/-93/11|longer 51/94/-4|longing 49/53/-2|look 35/101/65|look _ _ . -111/-80/47|look at 18/32/-3
|looking 108/115/-30|looking _ _ . 101/90/-27|looking _ me 28/12/0|looking at 92/73/18|looking for me 28/12/0
|lose 9/-41/9|losing 61/110/-17|losing _ _ . 53/72/-15|losing fight 60/19/0|lost -20/-66/-2|lot 41/60/8
|lot _ _ . -62/-32/7|loud -18/-55/-5|love _ MANY 43/27/-4|love _ life -25/-29/0|love my -39/-54/0
|love my life -25/-29/0|love to 45/15/0|love you MANY 43/27/-4|loved -53/57/-19|lovely -39/-93/-22
|lovely _ . -45/-49/-17|lovely _ _ . -52/-50/-20|low -159/58/36|low . 5/39/43|low . . -15/39/43|low _ _ . -71/63/39
|luck -74/-32/0|luck _ _ . -74/-32/0|lunch 1/42/-1|lying 66/15/0|lyrics -23/-28/-2|maarte 53/41/-5|maarte _ , 53/41/-5
|maarte hai 53/41/-5|maarte hai , 53/41/-5|mad -24/-26/-16|mad . -21/-34/0|mad . . -21/-34/0|mad _ . -21/-34/-2
|mad _ _ . -40/-45/-2|made 80/20/-3|made _ . 54/69/-8|made my -8/-51/-1|made sure 60/38/0|main 95/89/-10
|make _ DIE 44/37/0|make _ WANT -45/-37/0|make _ _ i -49/-23/-1|make _ _ my 62/27/-1|make _ _ to -45/-37/0
|make it 89/26/-5|make me -91/-76/-1|make me WANT -45/-37/0|make sure 63/52/-3|makes -55/-57/-13|makes me -36/-64/-23
|making 45/9/2|man 5/41/-1|man . 34/106/-15|man . . 2/98/-15|man _ . -58/62/-16|man _ _ . -73/-44/-5
|man _ _ me 50/-7/-2|man _ me 51/32/0|manage 40/29/-1|manage _ _ . 40/9/0|mar -11/-46/94|mar _ , -3/-6/96
|marks -3/-17/91|marks on -28/-33/57|marriage 45/59/-3|marry -37/-11/25|mask -17/-72/0|math -45/-66/-1|matter 24/40/-3
|matters -64/-11/-3|matters . -10/44/-2|matters . . -10/44/-2|matters _ . -16/48/-2|matters _ _ . -17/53/-2
|matters to -32/5/0|may -18/11/27|may KILL 58/29/0|may _ _ . 40/36/-3|me 121/144/-148|me , SOON 75/31/-11
|me . 69/57/-46|me . . -8/54/-37|me ANYMORE 19/18/-3|me ANYMORE . 18/17/-3|me BUT -95/-108/0|me BUT i -35/-57/0
|me DIE 32/37/5|me DIE . 43/41/-1|me GONE 63/87/-8|me GONE . 62/86/-4|me HE -99/-75/94|me SAY it -27/-40/0
|me SOON -3/55/-20|me SOON . 30/56/-1|me WANT -32/-46/-1|me WANT to -32/-46/-1|me _ , -51/-11/-22|me _ . 12/49/-51
|me _ NEG -63/1/33|me _ NIGHT 49/53/-26|me _ SOON 62/56/6|me _ _ . 59/46/-44|me _ _ HIGH -65/-83/68
|me _ _ KIN -36/-55/15|me _ _ LOW -51/10/0|me _ _ PAST -36/-55/0|me _ _ PLAN -56/-84/17|me _ _ TAKE -29/-38/6
|me _ _ WANT 38/49/-13|me _ _ and 28/52/-29|me _ _ do 42/49/-5|me _ _ does 32/53/-18|me _ _ got -59/-43/28
|me _ _ is 22/-15/5|me _ _ it 51/38/-6|me _ _ myself -40/-8/-6|me _ _ sees -52/-46/-7|me _ and 44/66/-25
|me _ can 42/3/0|me _ i 49/59/-94|me _ my 40/41/37|me _ of -32/-8/82|me _ to 41/10/-18|me _ too -42/13/0
|me after -28/-53/33|me and 38/76/-43|me and i 24/46/-6|me and my 64/48/-1|me at -41/-19/-13|me every 65/47/-7
|me every day 38/19/0|me from 37/31/-2|me hard -20/-45/0|me hard . -20/-45/0|me here 33/61/0|me home -26/-59/-3
|me home . -27/-38/0|me how -100/-45/-6|me i 8/-17/-16|me if 55/39/-32|me if i 52/47/-43|me in 83/44/-44|me is 16/57/-4
|me message -34/-34/0|me my -44/3/0|me out , -28/-62/0|me out of 53/36/-11|me that -85/-37/80|me that HE -58/-78/48
|me to -65/-69/72|me to DEATH -75/-95/-4|me to KILL -52/-6/-6|me up -114/-125/-3|me wants 80/54/-10
|me wants to 80/54/-10|me when 17/23/-38|me when i 31/34/-1|me who 51/63/0|me why -25/-49/0|me with 65/71/-39
|mean -1/14/-9|mean _ , -28/-42/-9|mean _ . 106/99/1|mean _ WANT -43/1/0|mean _ _ . 117/90/1|mean _ _ to -43/1/0
|mean i -45/-4/0|mean i WANT -43/1/0|mean it , -37/-63/-9|meaningless -5/36/-1|meaningless . -5/36/-1
|meaningless . . -5/36/-1|meaningless _ . -5/36/-1|meaningless _ _ . -5/36/-1|medications 87/62/-1
|medications _ _ . 87/62/-1|meds -48/-79/3|meeting -37/-97/-2|meh -37/-38/0|member -21/-60/99|meme -55/-68/-2
|memes -60/-52/-3|men -84/-65/11|mera -4/35/96|messaged -4/-9/77|metro 43/35/0|metro . 43/35/0|metro . . 43/35/0
|metro _ . 43/35/0|metro _ _ . 43/35/0|midnight 53/46/-2|midnight . 50/45/-2|midnight . . 50/45/-2|might 29/34/-9
|might KILL 48/36/8|milk -26/-67/31|milk _ . -5/-41/0|milk _ _ . -10/-42/0|mind 75/103/-14|minus -49/-47/0
|minute 79/43/-1|minutes 137/117/-13|minutes . 72/71/-3|minutes _ . 61/54/-2|minutes _ _ . 37/47/-2|mirror 17/104/-1
|misery 43/47/-1|misery . 34/43/0|misery . . 34/43/0|misery _ . 39/47/0|misery _ _ . 38/44/0|miss -108/-34/-18
|miss _ KIN -3/-30/-8|miss _ _ , 0/48/-1|miss _ _ . -31/-38/-31|miss _ _ and -47/-49/0|miss _ duo 0/50/0
|miss me -35/53/-1|miss my -50/-30/-9|miss my KIN -3/-30/-8|miss my duo 0/50/0|mistake _ _ . -6/129/0|molesting 70/43/0
|molesting me 54/36/0|monday -73/-106/-17|mondays -67/-106/-1|mondays . -3/-37/-1|mondays . . -3/-37/-1
|mondays _ . -3/-37/-1|mondays _ _ . -3/-37/-1|money 38/-16/-12|money . 50/30/-7|mood , MANY -51/-46/0|more 54/7/-3
|more DEAD 27/37/0|more DEAD . 26/37/0|more _ . 116/122/-6|more _ _ . 70/57/-8|more _ _ LIVE 41/22/0
|more _ _ SOON -1/-54/0|more _ than -90/-50/-2|morgue 57/37/0|morgue . 57/37/0|morgue . . 57/37/0|morgue _ . 57/37/0
|morgue _ _ . 57/37/0|morphine 50/37/-1|mosquito -29/-79/-2|most 51/26/-14|most _ _ . 61/41/-4|move -77/-72/-2
|move . -33/-35/-1|move . . -33/-35/-1|move _ . -34/-8/-1|move _ _ . -42/-21/-1|moved -86/29/-15|moved _ . -26/-68/-5
|moved _ _ . -28/-71/-4|moved _ _ i 1/91/-7|movie -66/-25/-1|moving -67/-76/-11|moving _ _ . -61/-59/-5
|moving to -50/-57/0|much -8/19/-3|much . -7/38/-2|much . . 46/69/-2|much _ . 32/24/23|much _ SOON -45/-22/0
|much _ _ . 6/33/21|much of 77/-13/0|multi 55/29/0|multi storey 55/29/0|mum 15/26/-52|murder -59/-87/-3
|murdered -25/-31/-1|music -31/-51/-7|music _ _ . -24/-58/-6|must 58/40/-4|must _ _ . 40/27/0|my . 47/56/-2
|my . . 47/56/-2|my BETTER -46/-65/-3|my BLEED pressure -48/-40/-1|my BODY 206/178/-71|my BODY , 50/57/-6
|my BODY . 27/55/-18|my BODY again 49/36/-1|my DEATH 159/132/-31|my DEATH . 41/61/-7|my DEATH LETTER 48/61/-7
|my DEATH is 24/16/-1|my FOOD 31/51/-1|my FOOD break 35/34/-1|my FRIEND -71/-42/141|my HIGH -38/-36/-1|my KIN 17/17/46
|my KIN . 23/33/-4|my KIN BODY -34/-47/23|my KIN KILLED 44/52/-36|my KIN LETTER -45/-37/73|my KIN TAKE -36/-48/0
|my KIN does -45/-32/36|my KIN got -5/47/-19|my KIN is 18/-3/54|my KIN out -38/-35/2|my LETTER 79/73/-19
|my LETTER . 43/48/-3|my LETTER LETTER 58/79/-10|my LIVE 2/32/-1|my LIVE is -3/31/-1|my MANY -46/61/5
|my MEANS -59/-84/-12|my MEANS . -48/4/0|my PAST 104/44/-16|my PAST . -31/-34/0|my PAST week -49/-54/-1
|my PILLS -81/-73/-23|my PILLS . -80/-37/1|my PLAN 55/57/-11|my PLAN is 49/47/-9|my SOURCE -43/-76/22
|my WORK . 48/37/-9|my _ , 20/-2/-80|my _ . 23/13/-84|my _ BODY -27/-26/47|my _ HARM -49/-44/-12|my _ HARMED -79/-57/23
|my _ HIT -28/-9/-56|my _ KILLED 52/80/-37|my _ KIN -47/-53/30|my _ PAST -96/-116/12|my _ PLAN -57/-70/-1
|my _ SAY -74/46/-2|my _ SOURCE 26/41/-9|my _ _ , 53/33/-30|my _ _ . 89/70/-14|my _ _ BETTER -11/92/-11
|my _ _ DIE -47/-39/3|my _ _ GONE -52/14/0|my _ _ HARM -17/-10/83|my _ _ HIT 66/75/-46|my _ _ KILL -60/-68/-35
|my _ _ KIN -45/-72/44|my _ _ LIVE 22/44/-13|my _ _ MANY 40/-24/21|my _ _ NEG -51/-46/-5|my _ _ NIGHT 94/40/-27
|my _ _ PLAN 73/28/-11|my _ _ SAY 37/49/5|my _ _ TAKE -32/-66/64|my _ _ TIRED -22/43/-1|my _ _ WORK 57/64/-3
|my _ _ and 52/27/4|my _ _ at -10/-49/-18|my _ _ chip -30/-23/0|my _ _ days 53/16/0|my _ _ died 11/51/-2
|my _ _ do -40/-7/5|my _ _ earth 30/23/-3|my _ _ i 38/51/-57|my _ _ is -38/-64/-36|my _ _ me 56/-44/1
|my _ _ my 47/52/-58|my _ _ over -19/40/-6|my _ _ texted -11/-11/52|my _ _ was 21/57/-5|my _ and 26/68/-94
|my _ are 30/64/-26|my _ at 25/31/-13|my _ because 72/47/-7|my _ before 42/48/0|my _ break 35/34/-1|my _ by -10/-62/0
|my _ day 47/51/-8|my _ died -50/-28/-60|my _ ended -72/36/-5|my _ ends -23/-59/-2|my _ fringe -58/-59/0
|my _ has 5/-15/38|my _ home 47/32/-19|my _ hours 57/61/-4|my _ hurts -51/-60/-10|my _ i 45/10/-5|my _ in 54/57/28
|my _ into 61/51/-1|my _ is 6/40/-42|my _ leader -11/-12/36|my _ left 41/37/-1|my _ message 54/54/-2|my _ much -41/22/0
|my _ of 71/23/11|my _ pressure -48/-40/-1|my _ since -37/-64/0|my _ that 17/86/-2|my _ then 44/58/0
|my _ till 100/57/-1|my _ wants -62/-59/-5|my _ was 6/11/22|my _ when 66/50/-1|my _ wrote -21/-16/35|my alarm -54/-58/0
|my anyone 36/25/0|my anyone . 36/25/0|my attempt 51/9/-2|my bandmate -29/-50/11|my bangs -51/-30/0|my body 131/128/-11
|my brain 30/71/-2|my brains 54/48/0|my brains out 54/48/0|my breath 29/4/0|my car 98/90/-31|my car . 42/44/0
|my cat . 43/47/-1|my commute -55/-58/-3|my course -47/-70/13|my doctor -54/-11/-2|my duo -1/42/32|my duo , 0/50/0
|my family'd -3/45/-4|my feelings -49/-11/-8|my feet -88/-104/-4|my final 120/120/-13|my grandmother -3/4/30
|my guy -1/-35/43|my hair -69/-65/-22|my head 64/82/-18|my head . 33/66/-2|my heart 35/97/-15|my house 70/66/-3
|my house . 76/55/-3|my keys 1/-47/-15|my keys . -18/-52/0|my knee -25/-49/-2|my life 114/80/-40|my life . -53/-32/-2
|my life PAST -52/-71/0|my life is -71/18/-16|my little 0/-37/64|my mind 46/76/-7|my old -76/-101/21|my own 88/124/12
|my own BODY 43/33/-1|my own DEATH 23/13/-4|my own fringe -58/-59/0|my own life 59/64/11|my passport 58/49/-5
|my scars 24/40/-1|my sleep , -32/-71/0|my sleep . 10/51/-2|my soul -2/55/-2|my soul is 0/35/-1|my spirit 6/83/-4
|my stomach 64/82/-1|my subscription -42/-37/0|my team -41/-53/26|my tongue -53/-59/0|my wedding -24/-36/0
|myself 273/240/-63|myself , -38/62/-6|myself , i -47/15/-4|myself . -44/-42/-23|myself . i -39/-11/0
|myself ANYMORE -65/8/0|myself ANYMORE . -64/0/0|myself SOON 42/72/0|myself SOON . 10/41/0|myself _ . 106/117/-21
|myself _ DEATH -24/-30/-1|myself _ GONE -58/0/0|myself _ NEG 89/-14/-1|myself _ SOON 70/74/-2|myself _ _ . 37/12/-25
|myself _ _ NEG 29/3/0|myself _ _ WANT -48/4/0|myself _ _ another -60/-49/0|myself _ _ i -75/24/-2
|myself _ _ is 54/14/-1|myself _ _ my -59/-35/0|myself _ _ was -51/1/0|myself _ at -41/-39/0|myself _ i 2/49/-11
|myself _ my 40/51/-1|myself after 56/66/-2|myself again 76/88/0|myself as 106/54/0|myself for -70/-17/-1
|myself in 27/35/-3|myself is GONE -58/0/0|myself laughing -54/-41/0|myself on SOON 28/34/0|myself out -48/-65/0
|myself out . -49/-64/0|myself shaving -55/-55/0|myself this 46/8/-1|myself to -41/-90/-1|myself to DEATH -31/-31/0
|myself up -96/-104/0|myself when 49/35/0|nahi 68/166/-3|nahi _ . -60/24/-1|nahi _ _ . -61/64/-2|nap -79/-122/-6
|nap _ _ . -35/-36/-3|narrator -34/-36/-17|nataka 190/160/-1|nataka _ . 75/56/0|nataka _ _ . 75/56/0|near -14/-57/-2
|near _ _ . -35/-46/-1|nearly -19/-36/-7|nearly HIT -45/-38/0|nearly HIT me -45/-37/0|nearly _ _ . -42/-55/0
|nearly _ me -55/-63/0|nearly _ myself 53/57/0|nearly ended 43/39/0|nearly ended it 43/39/0|neck 69/55/-24
|need -96/-161/-10|needed _ _ . 55/65/-1|needs _ . -34/-64/0|neighbor 72/67/-1|neighbor . 43/46/0|neighbor . . 43/46/0
|neighbor _ . 43/46/0|neighbor _ _ . 62/59/0|neighbour 77/25/-7|nervous -23/-56/-1|never 10/-22/-25|new -127/-153/-7
|new _ . -30/-40/-5|new _ _ . -92/-92/-8|new year 61/27/0|new year . 61/27/0|next 67/16/62|next door -104/-95/99
|next door . -45/-33/42|next time 82/32/-15|next week 36/48/5|nice _ . -7/-65/-16|nice _ _ . -13/-66/-17
|niece -35/-38/72|nine _ . -49/-7/-2|nine _ _ , 79/53/-14|ninety -59/-69/0|ninety , -55/-32/0|no -32/-5/-8
|nobody -48/109/-24|noise -75/-8/0|noise . -2/64/0|noise . . -2/64/0|noise _ . -7/56/0|noose 104/88/-8
|normal -113/-89/38|normal , -61/-48/-2|not 124/-38/56|note 57/20/34|nothing -9/115/-4|notice -84/109/-5|now -15/53/-1
|nowadays . 41/37/-3|nowadays . . 41/37/-3|nowadays _ . 41/37/-3|nowadays _ _ . 41/37/-3|number 73/-4/28
|nurse -26/-38/-7|nurses -52/-84/-28|obsess 37/42/0|obsess over 37/42/0|obsessed 46/72/-2|obsessed _ _ . 33/39/-1
|obsessed with 46/72/-2|ocd -53/-8/-4|od 54/28/-3|of -26/-19/29|of DIE . -42/-50/-3|of FOOD -61/-62/-1|of HIGH 10/64/30
|of HIGH . -11/33/31|of JUMP 52/63/-11|of KILL 62/34/-2|of LIVE 45/-40/4|of LIVE . 120/52/-1|of LIVE this -36/5/0
|of MEANS . -14/-13/28|of NEG HARM 51/22/-2|of _ , -46/19/-17|of _ . 2/-42/46|of _ BODY -45/-23/-1|of _ BUT -74/-34/-1
|of _ HARM 51/22/-2|of _ KIN 43/19/-23|of _ LIVE 46/27/-2|of _ MEANS -40/-17/-8|of _ _ . 17/53/-20|of _ _ HE -24/-35/14
|of _ _ NEG -66/-2/-4|of _ _ SOON -47/-30/-2|of _ _ ended 51/22/-2|of _ _ i -29/-6/-9|of _ _ is 29/47/-11
|of _ _ more -2/55/0|of _ _ to 63/32/-13|of _ _ with -42/-39/-1|of _ for -75/-32/-1|of _ i -41/5/-2|of _ my 5/45/9
|of _ this -49/-30/0|of _ wants 32/0/-22|of bed 7/89/-17|of being -49/-45/-2|of car 88/60/0|of everything -1/46/-1
|of it -16/70/-8|of life 37/17/-2|of life . 57/42/-2|of me -49/-26/-11|of me . -50/13/-1|of me wants 38/5/-5
|of my -44/-48/17|of my BODY -45/-13/-1|of my KIN 73/47/-7|of my MEANS -40/-16/-8|of my life -36/-61/-1
|of pretending -3/62/0|of river -18/-49/0|of using 45/49/-1|off . . -45/-49/26|off DEAD 47/7/27|off HIGH 24/85/-22
|off HIGH . -10/43/-7|off _ , -3/-64/-15|off _ . 96/77/38|off _ _ . 40/43/33|off _ i 37/50/-1|off myself 67/32/0
|off this 94/56/-1|off to -160/-141/-3|ok . -58/-59/-7|ok . . -70/-52/-7|ok _ . -81/-77/-7|ok _ _ . -64/-76/-8
|old -121/-80/75|old _ . 18/64/-7|old _ _ . 16/57/-4|on -19/-42/4|on . -19/42/-9|on . . 29/114/-8|on HIGH 87/88/24
|on HIGH . 38/13/19|on LIVE 52/47/1|on LIVE . 51/21/-2|on NEG 35/42/-1|on ONPURPOSE 130/88/-4|on ONPURPOSE . 38/30/-3
|on SOON -20/-24/-12|on SOON . -56/-62/-8|on _ , -32/-78/-16|on _ . 42/44/17|on _ BODY 78/75/17|on _ HE 41/60/7
|on _ JUMP 23/24/-1|on _ PAST -50/-72/-5|on _ PILLS 63/73/0|on _ SOON -44/-12/-2|on _ _ , -48/-40/-3
|on _ _ MANY 18/-26/-2|on _ _ NEG 69/52/0|on _ _ break 35/34/-1|on _ _ i 50/-21/-33|on _ _ it 73/92/-19
|on _ _ my 3/48/-6|on _ and -44/-24/21|on _ break 20/77/-1|on _ i -37/-9/-2|on _ life 98/36/-1|on _ mind 44/37/-2
|on _ planet 35/39/0|on _ right 38/34/-1|on _ this -92/-56/0|on _ to -35/-41/-5|on _ with 74/59/-1|on bed 34/28/0
|on being 82/22/-2|on couch -4/36/0|on holiday -30/-47/0|on life -54/-15/-1|on my -11/33/57|on my BODY 91/87/-13
|on my FOOD 35/34/-1|on my PAST -33/-51/0|on my mind 44/37/-2|on parapet 47/41/0|on sofa -36/-44/-1|on table 58/66/-2
|on this , -7/71/0|on this . -14/55/0|on this planet 35/39/0|on time -49/-70/0|on way 56/34/0|on with 61/13/-1
|on with life 50/8/-1|one 61/22/53|one . 28/42/-20|one . . 27/42/-20|one _ . -83/-15/-24|one _ LOW -3/37/-2
|one _ _ . 66/42/-31|one _ _ END 86/49/-11|one _ _ time -42/-40/0|one _ at -43/-43/0|one _ day 46/41/0|one _ is 46/39/0
|one _ left -13/-37/0|one day -91/-80/-2|one day at -42/-40/0|one of -7/-53/56|online -32/-55/52|online _ . -14/-50/30
|only 44/122/-25|only DEATH 44/17/0|only _ . 59/9/34|only _ _ is 57/86/-22|only _ i 6/-54/-3|only _ that 56/13/0
|only way i -39/-39/0|op -77/-87/-1|open 44/58/-3|open _ . -46/-50/-1|open and 14/34/0|opioids 60/58/-1
|opioids . 41/39/-1|opioids . . 41/39/-1|opioids _ . 41/39/-1|opioids _ _ . 41/39/-1|option 54/34/-4
|option _ . 51/33/-3|option _ _ . 51/33/-3|option left 47/28/-1|option left . 46/27/-1|or -24/1/-8|or DIE -79/-26/0
|or HIGH 76/34/-1|or _ . -14/88/-2|ordered -31/-57/0|our -70/-77/98|our _ . 22/15/-7|our _ SAY -53/-26/66
|our _ _ . 35/21/-7|our passports 40/39/-12|out 51/45/-5|out , HE -44/-33/0|out . 81/90/-14|out SOON -38/-19/-11
|out SOON . -45/-37/0|out _ WORK -24/-34/0|out _ _ END -54/-43/0|out _ good 56/50/-3|out _ it 42/25/-4
|out _ life 61/29/-1|out _ my -53/-13/-9|out for good 56/50/-3|out in 60/52/2|out of it 39/24/-3|out of life 61/29/-1
|out of my -35/-39/-4|outlived -34/38/-1|outlived _ _ . -21/43/0|outlived my -6/43/0|outside 79/55/-16
|outside _ _ . 48/69/-36|over -37/-78/23|over . 72/85/20|over . . 27/74/21|over HIGH -40/-34/-5|over _ _ DIE -47/8/0
|over _ to -61/-1/0|overdose 18/29/4|overdosed 74/61/10|own 33/9/-59|own BODY 43/33/-1|own DEATH 23/13/-4
|own DEATH . 43/33/-4|own _ . 31/58/-19|own _ _ . 23/81/-16|own fringe -58/-59/-12|own life 47/11/-13|paid 41/10/-2
|pain -34/70/3|pain . 71/34/6|pain . . 69/62/7|pain _ . 76/100/6|pain _ _ . 39/134/5|painful 65/46/-1
|painful _ _ . 63/45/-1|painkillers 33/25/-12|painless 60/49/-2|painless _ . 46/35/-1|painless _ _ . 46/35/-1
|painless ways 46/38/-2|painless ways . 40/28/0|panic 34/53/28|panic , 23/51/0|panic attack -25/-63/-1
|paperwork -43/-41/-2|paramedic -1/-54/24|paramedic _ _ can -1/-54/0|parapet 52/49/0|parapet . 40/37/0
|parapet . . 40/37/0|parapet _ . 40/37/0|parapet _ _ . 40/37/0|parents 36/62/-68|park , -22/-17/0|part -36/70/-5
|part _ _ wants 35/1/-4|part _ me -30/37/-5|part of -31/33/-5|part of me -30/37/-5|partner 87/63/61|party -95/-115/-17
|party . -47/-41/-1|party . . -43/-42/-1|party _ . -49/-51/-1|party _ _ . -57/-58/-2|passed -82/-18/-26
|passed _ _ , -1/48/-3|passed in 2/48/-3|passes 45/41/-2|passive 45/41/0|passive si 45/41/0|passport 65/53/-6
|passports 40/39/-12|past _ _ i 63/13/0|peace 85/73/-4|peace _ . 65/57/-1|peace _ _ . 71/68/-1|pen -28/-46/0
|people 56/65/-55|permanently 99/70/3|permanently _ . 53/21/0|permanently _ _ . 53/21/0|person -88/38/101
|person . -18/48/-8|person . . -18/48/-8|person _ _ . -46/70/-25|phone -4/-3/-13|phone DEAD -37/-51/0
|phone _ . -59/-52/30|phone _ _ . -46/-55/51|photo -39/4/14|photo _ _ . -50/-39/15|photo of -67/-68/19
|photos -49/-68/37|photos of -26/-44/44|picked 34/13/-3|picked day 62/15/-2|pictures -54/-59/15
|pictures _ _ . -45/-51/15|pieces -11/75/0|pier 51/-7/0|pillows -29/-45/-1|pillows . -29/-45/-1|pillows . . -29/-45/-1
|pillows _ . -29/-45/-1|pillows _ _ . -29/-45/-1|pills -58/-43/70|pins -25/-55/-1|pistol 50/72/-7|pizza -29/-58/-4
|place 28/41/-46|places 70/24/0|plan 85/44/-14|plane -38/-64/-1|planet 47/49/0|planet . 32/44/0|planet . . 31/44/0
|planet _ . 46/49/0|planet _ _ . 47/49/0|planning 134/180/2|plant -58/-73/-41|plants -53/-122/-3|plants . -5/-52/0
|plants _ . -1/-51/0|plants _ _ . -6/-55/-1|playing _ . -39/-54/0|playing _ _ . -39/-54/0|please 68/39/56
|please _ _ i 2/-67/1|plumber -19/-52/-1|plumber _ . -19/-46/0|plumber _ _ . -19/-46/0|pointless -18/54/-2
|poison 65/37/32|police 100/75/-1|pool -55/-60/-1|pool _ _ . -55/-60/-1|popped 52/32/-2|popping 45/34/-1
|popping MANY 45/34/-1|porter -23/-48/71|post 94/70/49|posted -35/-60/142|posted _ LETTER -45/-52/49
|posted _ _ MEANS -15/-19/28|posted _ of -15/-19/28|posted photo -12/-15/27|posted photo of -12/-15/27|power -21/-38/-2
|power _ _ . -9/-34/-1|pray 89/24/-13|prayer -58/-80/0|prefer 114/68/-1|prefer to 46/38/-1|pregnant and -40/-30/0
|prepared 81/41/-1|pressure -53/-29/-1|pretending -19/99/0|pretending _ am -3/43/0|pretending i -3/43/0
|pretending i am -3/43/0|prevention -101/-104/-23|price -39/-50/-1|price _ . -39/-41/-1|price _ _ . -39/-41/-1
|printer -107/-133/-1|progress 35/32/-3|progress _ . 36/32/-3|progress _ _ . 36/32/-3|project -53/-49/-1
|prologue -36/-23/0|prologue . -36/-23/0|prologue . . -36/-23/0|prologue _ . -36/-23/0|prologue _ _ . -36/-23/0
|proud -58/-54/-3|proud . -29/-49/-3|proud . . -29/-49/-3|proud _ . -29/-49/-3|proud _ _ . -57/-58/-3
|proud of -37/-78/0|pub -61/-37/-2|punched 31/45/-12|punching 41/6/0|purple -38/-57/0|purpose 75/92/-4
|put _ _ my 59/62/-2|put _ in 30/13/9|put _ to 25/21/2|question 59/47/-3|quiet -70/-55/63|quiet _ . -41/-106/64
|quiet _ _ . -20/-40/63|quietly 115/100/-6|quit -69/-114/-1|raha 50/-3/95|raha hoon 53/2/-2|raid -14/-61/32
|rail 145/90/-4|rail _ HIGH 40/29/-1|rail of 40/29/-1|rail of HIGH 40/29/-1|railing 68/50/-3|railway 61/23/3
|railway SOURCE 72/41/0|railway _ , 65/61/1|rain -31/-88/-5|rain _ _ . -14/-76/-2|ran -75/-67/-1|rang -50/-64/61
|rang _ . -28/-22/67|rang _ _ . -28/-22/67|raped 165/162/-14|rather 35/15/20|rats 35/13/0|razor -6/-20/-3
|read _ . 42/12/-1|read _ _ . 44/31/-1|read this 79/69/0|read this . 47/20/0|reading -68/-87/-6|reading _ _ . -47/-57/0
|ready -36/-91/-2|real 34/-7/36|real . 63/57/17|real . . 62/56/17|real _ . 53/50/45|real _ _ . 33/48/45|reason 31/66/28
|recognise -1/43/0|red . 61/40/-2|red _ _ . 61/40/-2|refused -8/-24/0|relapse 83/77/0|relapsed 73/21/-4
|relieved 77/30/-2|relieved . -39/-35/0|relieved . . -39/-35/0|relieved _ i 42/7/0|relieved if 42/7/0
|relieved if i 42/7/0|report -40/-35/78|report _ _ . 3/-6/42|resolved 46/29/-1|resolved to 46/29/-1|revolver 109/68/0
|revolver and 95/39/0|rewatch -36/-33/0|rewatch _ _ . -36/-33/0|rid 63/32/0|rid of 63/32/0|rifle -39/-26/57
|right 43/48/-19|right SOON 100/93/-10|road 10/-39/21|rock -29/71/-1|rock bottom -14/74/-1|roof 55/40/-1
|room , -66/-87/-6|room . . 27/55/-9|room _ _ . 68/96/-19|roommate -25/-20/65|rope 18/13/55|roped -32/-43/-1
|roses -89/-112/-3|roses and -43/-39/-1|roz 62/61/-1|roz , 62/61/-1|rubbish , -3/-42/0|ruin -37/2/0
|ruined _ _ . -45/39/-2|ruined my -34/12/-1|run _ _ . 47/58/-5|run away -37/16/0|runner -35/-31/0
|running _ _ NEG -52/-32/0|sad -70/29/-15|sad MANY -8/55/0|sad _ . -39/39/-13|sad _ _ . -77/62/-15|sad _ _ LOW -1/-58/0
|sad and -20/-63/0|sadness -27/76/-2|sadness _ _ . -50/44/-1|safe 52/-45/22|safe . 13/-12/1|safe . . 58/58/1
|safe SOON , -37/-46/0|safe _ , -37/-46/0|safe _ . 65/65/1|safe _ _ . 113/63/3|safe _ home 35/5/6|safe _ myself 58/46/0
|safe at 40/27/7|safe at home 40/27/7|said -30/-26/70|salary -37/-82/0|salary _ _ . -37/-82/0|same 48/111/11
|same _ _ . 44/51/14|sat 69/63/-10|saved 77/9/-7|saved . 35/-10/-7|saved . . 35/-11/-7|saved _ . 52/6/-8
|saved _ _ . 45/2/-8|saves -17/-74/-3|saw -36/-39/95|saw me -42/-55/0|say 83/63/-3|saying -81/-132/107
|saying HE -38/-23/60|saying _ WANT -39/-4/3|saying _ _ be -18/-41/47|saying _ _ to -51/-8/18|saying _ to 68/39/-3
|saying _ would -5/-36/43|saying i -74/5/0|saying i WANT -31/1/0|saying that -40/-1/4|scared 4/2/38|scars 5/82/-3
|scars _ old -1/62/-2|school 82/102/28|scream -68/-71/-8|scripting -27/-40/0|scripting _ _ SAY -27/-40/0
|scripting _ me -27/-40/0|scripting helps -27/-40/0|scripting helps me -27/-40/0|sea and 68/33/-1|season -35/-53/-7
|see 42/69/-43|see NEG 13/40/0|see SOON 82/60/0|see SOON . 82/60/0|see _ . -34/-38/-7|see _ _ LIVE 58/1/0
|see _ _ am 61/2/0|see _ day 40/18/0|see _ i 81/7/-1|see _ more -9/-64/0|see _ year 67/28/0|see another 67/43/0
|see new 63/26/0|see new year 67/28/0|see one -9/-64/0|see one more -9/-64/0|seems 63/89/6|seems _ _ . 53/47/-2
|self -6/-68/-1|selfharmed 37/42/0|selfharming 66/1/104|selfharms -32/-44/77|sell -26/-75/0|send _ _ . -35/-46/-4
|send _ home -28/-37/0|send me -24/-36/0|send me home -27/-38/0|sent -37/-52/82|sent me -19/-48/64|series -45/-83/-6
|series . -25/-42/0|series . . -25/-42/0|series _ . -25/-42/0|series _ _ . -25/-42/0|serious -73/-76/41
|sertraline 35/10/0|sertraline , 40/21/0|served -13/-11/27|server -41/-57/80|server . 15/-14/29|server . . 15/-14/29
|server _ . 7/-20/27|server _ _ . -14/-10/27|set 93/40/-9|set to 50/52/-1|seven -56/-19/-2|seventeen -15/-17/43
|shaadi -32/-52/0|shake 72/64/-9|shake KIN 47/29/0|shake KIN . 47/29/0|shake _ . 57/43/0|shake _ _ . 74/69/-1
|shame -64/87/-2|shame _ _ . -49/78/-1|shaving -56/-57/-1|shaving _ _ . -56/-57/-1|she -60/-59/63|shell -3/37/0
|shell . -3/37/0|shell . . -3/37/0|shell _ . -3/37/0|shell _ _ . -3/37/0|shifts -12/-48/0|shoes -11/0/-4
|shopping _ _ . -13/-49/-10|short -43/-74/-6|shot -71/-74/-40|should 27/-2/60|should DIE -36/-20/-2
|should DIE . -36/-20/-2|should END 60/29/-2|should _ KILLED 46/30/0|should _ _ . 67/23/21|should have 39/103/-2
|should have KILLED 46/30/0|should i -38/-41/84|shouted -19/-61/-1|shouts 17/17/49|shouts _ _ , -24/-19/30
|shouts and -23/-22/55|show -42/-34/-13|show _ . -28/-39/-13|show _ _ . -34/-49/-13|shut 68/25/0|si 82/68/0
|si . 55/41/0|si . . 55/41/0|si _ . 55/41/0|si _ _ . 55/41/0|sick 8/-45/-17|silence -10/79/0|silo 45/20/0
|since 14/70/27|since _ . 52/75/20|since _ _ . 1/38/44|since i -43/-23/-1|single -48/58/-10|sister -66/-102/68
|sit -30/33/-34|sit in -25/57/0|sitaki 38/28/0|sitaki _ tena 38/28/0|sitting 80/104/-8|six -37/-79/57
|six . . -36/-42/-1|six _ . -28/-6/-5|six _ _ . -37/-27/-12|six _ _ i 42/25/-2|six feet 38/27/-1
|six feet under 38/27/-1|skatepark -65/-74/-2|skatepark . -15/-30/-1|skatepark . . -15/-30/-1|skatepark _ . -15/-30/-1
|skatepark _ _ . -41/-46/-2|slapping 50/21/0|slay -33/-38/0|slayed -19/-38/-5|slayed _ . -18/-35/0
|slayed _ _ . -18/-36/-5|slayed me -18/-35/0|slayed me . -18/-35/0|sleep 15/-44/6|sleep _ NEG -81/-1/-2
|sleep _ _ NEG 43/34/-1|sleep _ _ have -65/21/0|sleep and -55/-41/-3|sleep and NEG -61/-42/-2|sleep for -10/17/56
|sleepers 41/41/-2|sleeping 80/56/-4|sleeping _ . 49/60/0|sleeping _ _ . 49/60/0|sleepover -49/-64/0|slept -51/-99/-8
|slept DEAD -38/-29/-1|slept DEAD . -38/-29/-1|slept _ . -48/-71/-3|slept _ _ . -55/-66/-5|sliced 45/49/-1
|slicing 63/67/-1|slicing my 63/67/-1|slit 54/36/-1|slit my 58/48/-1|slit my BODY 43/41/0|slowly -41/-7/-16
|small -80/-111/-3|small . -46/-81/0|small _ . -32/-80/0|smash 48/64/0|smashing 52/25/-14|smiled -69/-84/-1
|smoking -44/-52/-5|smoking . -33/-41/-1|smoking . . -33/-39/-1|smoking _ . -33/-39/-1|smoking _ _ . -33/-39/-1
|smother 105/85/-7|smother KIN 31/25/-1|smother KIN . 31/25/-1|smother _ . 70/69/-1|smother _ _ . 93/83/-2
|sneeze -7/-38/-1|sneeze . -7/-38/-1|sneeze . . -7/-38/-1|sneeze _ . -7/-38/-1|sneeze _ _ . -7/-38/-1|snow -5/-29/0
|snow _ . -18/-31/0|snow _ _ . -15/-30/0|sober _ . 54/18/0|sober _ _ . 53/35/-1|sofa -64/-97/-3|sofa _ . -34/-38/-2
|sofa _ _ . -49/-61/-2|sold my 59/23/-5|some -62/6/-7|some PILLS 87/68/-1|some PILLS and 45/31/-1|some _ _ . 20/23/-2
|some _ and 41/32/-1|some days -46/19/-3|some days i -34/11/-3|someone 3/0/97|something 131/110/54
|something _ HIS 51/53/0|something _ _ FOOD 51/53/0|something in 45/92/-10|something in HIS 51/53/0
|sometimes -66/-6/-19|sometimes _ THINK -34/58/-19|sometimes i -46/10/-19|sometimes i THINK -34/58/-19|son -65/-53/100
|song -10/-16/8|soon 77/58/-1|sorry 69/48/1|sorry . . 38/3/-6|sorry _ . 62/30/-7|sorry _ _ . 90/70/26
|sorted -65/-93/-20|sorted it -43/-64/-20|soul -43/98/-2|soul . -33/13/0|soul . . -33/13/0|soul _ . -33/43/0
|soul _ TIRED 0/27/-1|soul _ _ . -35/89/-2|soul is 0/35/-1|soul is TIRED 0/27/-1|sounded -27/-19/67|soup -58/-101/-14
|soup . -25/-34/-14|soup . . -25/-34/-13|soup _ . -25/-34/-13|soup _ _ . -28/-38/-14|sourdough -18/-63/-5
|spider -43/-49/0|spider _ _ . -40/-42/0|spiders -16/-40/0|spiders _ _ . -16/-40/0|squad -49/-56/-2|squad _ . -50/-33/0
|squad _ _ . -55/-39/0|stab 99/62/-7|stabbing 86/89/-2|staff -9/-19/64|stairs 26/-36/-39|stairs _ . 77/60/-38
|stairs and -48/-38/0|stalker 43/26/-1|stalking 85/62/-1|stalking _ _ . 85/62/-1|standing 101/47/-11
|standing _ _ . 58/64/-9|standing at 38/37/0|standing on 41/23/-11|stare -58/-7/0|staring 32/38/-5
|staring _ _ . 70/62/-3|staring at 32/38/-5|start -73/-119/-1|started 55/20/-4|started HARM 24/38/-3
|started HARM again 21/31/-3|started _ _ . 76/83/10|started _ again 21/31/-3|started _ me 71/53/-14|starting 74/71/0
|starting _ . 57/42/0|starting _ _ . 61/52/0|stash 40/33/-1|stash . 40/33/-1|stash . . 40/33/-1|stash _ . 40/33/-1
|stash _ _ . 40/33/-1|stay 26/61/-4|stay LIVE 72/33/-3|stay _ . 38/43/-3|stay _ _ . 81/71/-3|stay off -65/-80/0
|staying LIVE 71/23/-2|staying LIVE . 33/21/0|step 63/13/8|stepdad 77/76/-10|stepfather 90/64/0|stepfather _ me 48/48/0
|stick 95/89/-15|stomach 80/24/-1|stomach _ . 38/17/-1|stomach _ _ . 43/20/-1|stood 101/29/-4|stop 2/78/-29
|stopped -26/-15/41|stopped HARM myself -39/0/0|stopped THINK -71/0/0|stopped THINK PLAN -71/0/0
|stopped _ PLAN -80/20/0|stopped _ _ . -101/55/-3|stopped _ myself -39/0/0|stopped my 64/22/-1|stops 67/42/-2
|stops _ _ am -58/3/0|stops _ from 45/6/-1|stops _ i -57/3/0|stops me 45/6/-1|stops me from 45/6/-1|storey 55/29/0
|strangle 67/55/-9|strangled 104/118/-11|strangles 45/39/-2|strangling 53/57/-3|streak 35/14/-2|streak _ NEG 51/22/-2
|streak _ _ HARM 51/22/-2|streak of 33/9/-2|streak of NEG 51/22/-2|stream -52/-56/25|stream NEG -26/-44/0
|strength 6/42/0|stressed -45/-67/-12|strikes 53/18/-1|strong 32/92/-3|strong _ . 31/50/-2|strong _ _ . 39/53/-2
|stuck _ _ head -17/-46/-4|stuck _ my -17/-46/-4|stuck in my -17/-46/-4|study -34/-51/1|study _ . -31/-60/0
|study _ _ . -31/-47/0|stuff 48/5/20|subscription -44/-39/-4|subscription _ . -41/-37/-3|subscription _ _ . -41/-37/-3
|such _ . 22/52/0|such is -15/-45/0|suck -7/66/-1|suffering _ . 75/84/-1|sugar -67/-88/-3|sugar . -34/-36/-2
|sugar . . -34/-36/-2|sugar _ . -34/-36/-2|sugar _ _ . -35/-50/-2|suicidal 104/80/112|suicide 43/39/-2
|summer -48/-25/-3|summer . -31/-35/-2|summer . . -31/-35/-2|summer _ . -35/-45/-2|summer _ _ . -35/-45/-2|sun . 1/56/0
|sunrise 61/33/2|support -48/-85/-5|sure 107/106/-4|surgery 56/21/-1|survive 70/13/-6|suya -52/-73/-1|swallow 50/-3/-4
|swallowed 107/82/-23|swallowing 23/66/-1|swap 34/21/0|swerving 53/44/-1|swerving _ _ . 53/44/-1|swing -56/-85/-1
|switch -35/-51/-4|switch _ . -19/-46/0|switch _ _ . -33/-54/0|syllabus -35/-31/-1|table 64/63/-5|tablets 48/35/-21
|takes 72/-25/-28|takes my 71/27/-20|talk 22/7/58|talk _ _ . -37/-101/20|talk me 42/22/-3|talk me out 42/22/-3
|talk to -81/-80/47|talking -74/-168/105|talking PLAN -43/-60/101|talking _ me -55/-108/-4|talks -29/-59/32
|taller -18/-34/0|taller . -18/-34/0|taller . . -18/-34/0|taller _ . -18/-34/0|taller _ _ . -18/-34/0|tattoo -50/-71/-1
|tattoo _ _ . -49/-68/-1|taught -76/-100/-2|tbh 30/67/-4|team -4/-71/-20|tell 23/-49/57|tell . 50/45/22
|tell _ to 40/63/-11|telling -53/-59/22|tells 67/29/-4|telly -39/-63/-1|ten -37/-71/-7|ten _ _ . -69/-55/-1
|tena 37/24/0|tena . 70/60/0|tena . . 70/60/0|tena _ . 70/60/0|tena _ _ . 70/60/0|test -53/-100/0|test . -29/-52/0
|test . . -29/-52/0|test _ . -29/-52/0|test _ _ . -48/-69/0|text -57/-70/-15|text _ . -29/-41/-7|text _ _ . -29/-47/-8
|texted -43/-53/91|than _ . 60/83/-4|than _ PAST 39/31/7|than _ _ . 83/23/-6|than _ another -23/-15/0
|than _ that -29/-51/0|than _ wreck -2/49/-1|than eat -108/-78/0|than go 39/31/8|than go PAST 39/31/7|than my 9/-68/0
|thankfully -40/0/0|thanks -36/-97/3|that -31/0/40|that . 57/3/-10|that HE -134/-134/108|that _ LAUGH 30/37/-1
|that _ LETTER -108/-75/50|that _ WANT -58/9/-1|that _ _ , -12/42/2|that _ _ . 25/31/-40|that _ _ SOON 70/64/0
|that _ _ it -63/-23/-8|that _ _ me -55/-71/-6|that _ am 23/-40/-14|that _ lie 50/38/0|that _ when -60/-26/-1
|that _ would 43/-8/32|that i 112/86/-33|that i WANT -56/10/-1|that i am 23/-40/-14|that i can -60/43/-2
|that i would 44/1/-1|that is 11/26/-18|that meme -44/-64/-3|that my 23/0/63|that progress 36/32/-3
|that series -14/-38/0|that series . -14/-38/0|that works 37/7/0|theatre 30/49/-1|them 85/88/-66|then 61/40/11
|then . . 32/56/0|then _ , 44/62/0|then _ . 56/68/-12|therapist -10/-72/-11|therapist _ _ . -47/-56/0|there 23/49/9
|there . 7/30/1|there . . 9/38/1|there _ . 45/60/-3|there _ NEG 43/29/-42|there _ _ in -64/-17/17|there is NEG 2/36/-18
|these -25/-36/-16|these _ . -69/-82/-7|these heels -48/-56/0|they 25/66/-48|thing . . 50/71/-1|thing _ . 50/69/-2
|things 11/23/31|things SOON . 50/59/-1|things _ . 77/88/14|things _ _ . 111/128/12|think -6/1/79|thinking 24/16/-11
|this -9/-58/-17|this , -24/130/0|this . 22/120/-24|this . . -9/94/-24|this ANYMORE -4/83/-1|this ANYMORE . -2/75/0
|this GAME -85/-69/-1|this HIGH -23/-38/-1|this NIGHT 144/75/-2|this POINT . 50/13/0|this WORK -31/-37/-2
|this WORK . -24/-49/-1|this _ , 73/11/0|this _ . 52/89/-32|this _ ANYMORE 31/-5/-1|this _ SOON 31/56/0
|this _ _ " 29/36/-2|this _ _ , 39/-9/-1|this _ _ . 24/17/-50|this _ _ HE 62/73/-40|this _ _ KILL -44/-26/-1
|this _ _ PLAN -25/-30/0|this _ _ hard -10/47/0|this _ _ i -15/19/-7|this _ _ me -73/-101/-1|this _ and 30/56/-34
|this _ is 14/-35/-10|this _ me -75/21/-16|this _ my 19/49/-8|this _ myself 31/32/0|this _ of -49/-90/-1
|this _ on -18/-48/37|this _ to -35/-82/-1|this car -16/-45/0|this earth 57/69/0|this ends 38/39/0|this heat -67/-85/-1
|this house . -85/-69/-1|this i 81/50/-1|this is -3/26/-7|this is PAST -40/-49/12|this is my 18/41/-8
|this life 151/158/-3|this life . 24/40/-2|this much 35/-6/0|this one 55/61/-13|this pain 34/56/-1|this pain . 31/21/-1
|this planet 47/49/0|this planet . 32/44/0|this time 61/36/-5|this to 30/-4/-1|this to myself 31/32/0|this way -38/13/0
|this world 98/105/-2|this world . 46/62/-1|though 22/58/-3|thought -134/-148/-6|thoughts 26/40/-42|thread -6/49/-1
|thread . -2/63/0|thread . . -2/63/0|thread _ . -2/63/0|thread _ _ . -2/63/0|threatening 30/25/68
|threatening _ _ me 44/48/-5|threatening to 8/13/64|three -43/-66/36|threw -19/-45/-14|throat 61/74/-23
|through _ _ . 51/65/-11|throw 57/19/-20|throws 90/40/-12|tickets -42/-73/-12|tickets _ . -19/-47/-12
|tickets _ _ . -43/-78/-12|tide 85/45/0|tied 73/55/-3|tied _ _ . 69/50/-3|til SOON 37/48/0|til SOON . 37/48/0
|til _ . 37/48/0|til _ _ . 35/46/0|tiles 48/49/-1|till 31/16/-19|till i 112/82/-2|time 47/29/-46|time , -47/20/20
|time , and -27/-36/0|time _ _ i -11/-82/-2|time _ and -46/-46/0|time it 57/49/-1|time it is 57/48/-1|tire . -25/57/0
|tire . . -25/57/0|tire _ . -25/57/0|tire _ _ . -25/57/0|tired -44/-5/-19|to . 154/106/-6|to . . 143/96/-5
|to DEATH -26/8/-13|to DEATH . -55/-14/-3|to DIE 122/119/35|to DIE . -3/18/28|to DIE BUT -39/29/-8|to DIE and 44/41/5
|to DIE for -66/-56/-24|to DIE i -43/0/0|to DIE if -58/-68/0|to DIE much 78/17/0|to DIE of -49/-47/0
|to DIE this 75/42/0|to END . -52/-34/1|to END HARM -50/27/-13|to END being 55/32/-1|to END call -34/-28/0
|to END everything 40/20/-1|to END is -39/-21/0|to END it 63/29/20|to END myself 58/21/-3|to END with 49/33/0
|to GONE . -41/9/-2|to GONE into -21/-61/0|to GONE this 38/6/0|to HARM 99/61/18|to HARM . 73/63/-3|to HARM HE 32/20/-2
|to HARM me 74/79/-8|to HARM my 45/-7/-8|to HARM myself -28/-15/-5|to HIM 18/34/-8|to JUMP . 34/27/36
|to JUMP into -45/-31/0|to JUMP on -57/-39/0|to KILL 52/65/11|to KILL . 63/36/-1|to KILL KIN 50/62/-2
|to KILL everyone 54/32/0|to KILL me 89/85/-24|to KILL my 55/50/-5|to KILL myself -59/-3/-10|to KILL that -41/-38/0
|to KILL this -64/-46/0|to KILL us 45/43/14|to KILL yourself 55/36/-1|to LIVE 85/55/21|to LIVE , 39/19/0
|to LIVE . 94/41/25|to LIVE ANYMORE 54/14/7|to LIVE NEG -16/51/-1|to LIVE for 39/10/2|to LIVE in -28/-65/-7
|to LIVE this 28/20/-1|to PAST -54/-90/-1|to POINT -11/-80/-4|to SAY 14/-79/38|to TAKE MANY -7/31/-2
|to TAKE me -14/-59/0|to TAKE my -40/-35/3|to THINK -84/-23/0|to WAKE 62/-25/-2|to WAKE up 57/22/-2
|to WORK . -10/-42/17|to _ ANYMORE 45/17/7|to _ DEAD 77/89/6|to _ DEATH -22/92/14|to _ END 56/12/0|to _ FRIEND 58/40/-2
|to _ HARM -30/39/-14|to _ HE -1/61/23|to _ HIS -57/-78/73|to _ LAUGH -39/-46/0|to _ LIVE 62/19/-10|to _ LOW 0/-65/-1
|to _ PAST -21/50/8|to _ PLAN -36/15/-12|to _ SOON 66/27/-8|to _ _ , -44/-68/15|to _ _ . 62/66/-24
|to _ _ ANYMORE 50/21/-3|to _ _ BODY 52/49/-2|to _ _ HARM 61/19/0|to _ _ HE 69/28/23|to _ _ HIGH 66/-2/-11
|to _ _ LAUGH 41/39/-1|to _ _ LIVE 78/32/-5|to _ _ LOW -16/-104/2|to _ _ MANY 51/52/-12|to _ _ NEG 6/63/-10
|to _ _ ONPURPOSE -25/-41/0|to _ _ PAST 45/17/4|to _ _ PILLS -49/-63/-11|to _ _ SOURCE -57/-43/18
|to _ _ THINK -78/-27/0|to _ _ WANT -64/41/54|to _ _ WORK -74/-70/-2|to _ _ again 62/34/-9|to _ _ am 74/66/-8
|to _ _ and -18/40/-13|to _ _ anyone 49/-3/0|to _ _ by 108/77/0|to _ _ day -42/75/7|to _ _ do 55/45/-3
|to _ _ early -30/-25/-3|to _ _ else 39/13/0|to _ _ front 40/61/-2|to _ _ god -46/-45/0|to _ _ i 43/66/-8
|to _ _ in -30/-36/-2|to _ _ is -56/-65/32|to _ _ it 31/14/-11|to _ _ lake -29/-60/0|to _ _ life 35/25/-1
|to _ _ me 38/48/-3|to _ _ more 43/20/0|to _ _ much 39/9/0|to _ _ myself -43/-6/-1|to _ _ our 31/36/0
|to _ _ pain 37/21/-1|to _ _ peace 53/38/0|to _ _ real 37/43/-1|to _ _ since -26/-66/0|to _ _ this 52/54/-5
|to _ _ time -23/-68/0|to _ _ to -14/37/-6|to _ _ when -5/27/-10|to _ _ while -4/53/0|to _ _ world 87/52/-3
|to _ _ year 32/36/9|to _ and 82/70/-29|to _ another 75/59/-1|to _ anyone 39/-27/-2|to _ anything 15/52/0
|to _ around 60/13/3|to _ at -19/-57/-19|to _ away 18/105/-1|to _ bad 45/40/0|to _ being 57/34/-1|to _ bus 34/32/0
|to _ call -34/-28/0|to _ early -59/-73/-1|to _ everyone 67/28/-1|to _ everything 44/23/-1|to _ from 39/77/-3
|to _ here -2/-56/-3|to _ home -49/-17/-1|to _ i 62/47/25|to _ it 49/21/63|to _ life -16/1/-1|to _ me 98/70/-57
|to _ more 51/47/4|to _ much 78/17/0|to _ of -102/-87/13|to _ off 41/38/-13|to _ saved 66/7/0|to _ something 42/36/6
|to _ that -25/-15/16|to _ this -1/-56/-8|to _ to -1/28/15|to _ under 71/24/-2|to _ us 17/23/14|to _ when -41/-80/6
|to _ whoever -76/-57/0|to _ year -20/-32/0|to _ yourself 89/60/-1|to attack 51/46/0|to batter 49/49/-8|to be . 75/27/0
|to be BURDEN -37/-41/0|to be DEAD 52/85/7|to be around 60/13/3|to be here 48/28/-3|to be one 65/23/0
|to be saved 66/7/0|to beach -11/-42/0|to bed -78/-72/-1|to bed . -25/-42/0|to call 56/25/38|to catch 34/24/-3
|to catch bus 34/32/0|to change -44/-17/-2|to change my -36/-69/0|to come 53/96/-23|to continue 65/25/-2
|to continue . 45/31/-1|to dance -26/-20/-1|to dance . -26/-20/-1|to diet -25/-35/0|to diet . -25/-35/0
|to do it 28/50/-5|to feel 71/11/-2|to give -34/55/0|to go -15/-39/2|to go home -44/-37/0|to go on 34/23/-1
|to go out -7/-35/0|to go to -10/-52/-1|to god 60/30/0|to help -103/-92/98|to join 50/44/-4|to join HIM 55/37/-4
|to keep -40/-6/-7|to keep LIVE -9/-64/0|to make 34/23/-3|to my -59/4/-24|to myself 40/35/-3|to myself . 24/50/-2
|to report -22/-16/46|to rest in 53/38/0|to run 9/87/-1|to run away -37/16/0|to see -29/-141/-7|to see SOON 40/51/0
|to see new 63/26/0|to shake 43/34/0|to sleep -27/28/-12|to sleep and -84/-24/-2|to smother 72/59/-1
|to stay LIVE 45/34/-1|to stay off -65/-80/0|to tell -38/-74/36|to to 58/50/-1|to to HARM 31/32/-1|to walk 18/74/-10
|to walk into 46/39/-1|to watch -46/-47/-13|to you 70/45/-2|toast -45/-51/-6|toast . -30/-37/0|toast . . -30/-42/0
|toast _ . -48/-55/0|toast _ _ . -48/-55/0|today -54/-68/-48|toddler -29/-38/-2|told 5/-65/7|tomorrow 31/28/-2
|tongue -53/-59/0|tonight 133/146/-10|too 45/95/-12|too . 38/48/-5|too . . 35/45/-5|too MANY -3/-42/12
|too _ . -21/60/-7|too _ _ SOON -45/-22/0|too deep 38/26/-2|too deep . 32/22/-1|too hard -1/26/0|too hard . -1/26/0
|too much -36/19/-19|too much . -60/24/0|took -66/-50/57|top 74/41/-4|top _ . 67/67/-2|top _ _ . 67/67/-2
|torturing 54/48/0|torturing me 54/48/0|touches me 64/57/-4|touching 54/48/-1|touching _ . 31/19/-1
|touching _ _ . 31/19/-1|touching me 57/51/-1|tracks 92/81/-18|traffic -59/-63/-14|trafficked 78/47/0
|trafficking 85/46/0|train -117/-51/-34|training -87/-126/-9|trapped 62/96/-5|trapped _ . 54/51/-3
|trapped _ _ . 55/51/-3|trapped _ _ life -31/5/0|trapped _ my -30/6/0|trapped here 5/36/-2|trapped here . 8/33/-2
|trapped in my -30/6/0|tree . 49/36/-2|tree . . 48/36/-2|tree _ . 48/36/-2|tree _ _ . 47/35/-2|tried 3/46/38
|tried _ DEATH 52/10/-1|tried _ KILL -19/12/4|tried to 3/69/3|tried to DEATH 52/10/-1|tried to KILL -19/12/4
|trigger 49/15/-1|trigger finger 37/8/0|trip -22/-49/0|trip _ _ . -22/-49/0|trophy -31/-54/0|true _ _ . 102/51/-5
|trust 40/-1/-2|trust myself 40/4/-2|truth is 109/47/-3|try . 10/51/-3|try . . 12/55/-3|try _ . 63/92/4
|try _ SOON -76/-22/0|try again . 51/37/7|try again SOON -76/-22/0|trying 49/70/-10|trying NEG 48/25/-1
|trying NEG to 48/25/-1|trying _ to 48/25/-1|tuesday 55/8/-4|tuesday , 103/67/-1|tuesday _ _ . 43/73/-2
|turned -73/-90/0|twelve -81/-80/0|twelve _ NIGHT -46/-46/0|twelve _ _ and -46/-46/0|twelve hour -46/-46/0
|twelve hour NIGHT -46/-46/0|twenty 49/37/-10|twenty _ . 39/23/-1|twenty _ _ . 43/51/0|twice _ _ . 20/-52/-1
|twitter -36/-37/0|twitter _ . -36/-37/0|twitter _ _ . -36/-37/0|two -25/36/-13|two PAST 1/73/-1|two PAST clean 44/6/0
|two PILLS -83/-95/-2|two PILLS . -40/-51/0|two _ _ i -1/66/0|two _ clean 44/6/0|two _ i -43/4/-1|two _ this 62/23/0
|typed -10/0/59|typed " -11/-5/32|ugh -35/-19/-25|unalive 48/123/-4|under 168/140/12|under _ . 26/48/21
|under _ _ . 40/54/17|unlovable -7/53/0|unlovable . -6/53/0|unlovable . . -6/53/0|unlovable _ . -7/53/0
|unlovable _ _ . -7/53/0|until 96/30/-3|until _ _ DEAD 49/47/0|up , -30/-72/14|up . . 27/42/41|up HIS 0/-17/61
|up SOON . -33/-35/0|up _ . 93/85/-3|up _ _ , 5/35/0|up _ _ . 7/72/14|up _ _ SOON -75/-58/28|up _ _ WORK 43/19/0
|up _ _ and 68/62/-1|up _ _ is -41/-37/12|up _ anaesthetic -33/-31/-1|up _ another -75/-45/0|up after -33/-31/-1
|up after anaesthetic -33/-31/-1|up again 74/61/-2|up again . 69/46/-1|up and -98/-23/48|up at -59/-90/-8
|up for my 45/46/-1|up here 45/21/0|up my WORK 45/46/0|up on -32/58/-8|up to 67/43/-2|urge 54/61/-9|urges 24/68/-2
|urges to 25/47/-2|us 39/19/21|us . 43/55/13|us . . 33/39/14|us _ SOON 52/49/0|used -102/-33/-4|user -21/-17/104
|using 58/35/-5|van -8/-10/38|van . -3/-6/41|van . . -3/-6/41|van _ . -3/-6/41|van _ _ . -4/-7/41|vanish -37/60/0
|vanished -39/90/-1|vent -13/-20/68|video -29/-37/30|video . -24/-31/30|video . . -24/-31/30|video _ . -24/-31/30
|video _ _ . -26/-36/30|villain -50/-7/-17|violent 116/47/-1|visit -50/-21/-5|visits -48/-3/0|visits _ i -44/0/0
|vitamin -39/-65/-1|vitamin PILLS -36/-51/-1|vitamins -66/-85/0|voices 51/27/19|void -17/67/0|volunteer -59/-58/14
|wait . 79/41/-3|wait . . 79/41/-3|wait _ . 113/75/-3|wait _ _ . 118/80/-4|waiting _ , -43/-42/0
|waiting _ _ HIGH -46/-44/-17|waiting room -44/-4/0|wake 42/-26/-10|walk 56/25/-15|walk . -17/-35/0|walk . . -17/-35/0
|walk _ . -17/-34/0|walk into 70/64/-3|wall 25/63/11|wall . 42/66/-10|wall . . 37/61/-10|wall _ . 29/52/-10
|wanted -63/-43/-10|wanted _ END -56/-25/0|wanted _ HARM -14/-36/-1|wanted _ KILL -39/1/0|wanted _ TAKE -41/1/0
|wanted _ _ . -38/-37/-3|wanted _ _ TAKE -30/-64/0|wanted _ _ much 78/17/0|wanted _ _ my -56/-4/0
|wanted _ _ myself -50/-40/-1|wanted _ _ this 52/21/0|wanted _ to -30/-68/0|wanted to 3/34/-9|wanted to END -56/-25/0
|wanted to HARM -14/-36/-1|wanted to KILL -39/1/0|wanted to TAKE -41/1/0|wants -46/-53/52|wants _ DIE -37/-78/38
|wants _ _ . -81/-44/79|wants _ _ me 34/52/-7|wants _ be 70/27/-10|wants me -9/40/-1|wants to -24/-68/42
|wants to DIE -37/-78/38|wants to be 70/27/-10|was -19/-37/-34|was " 29/28/11|was " , 29/30/-2|was DEAD 90/74/3
|was DEAD , 35/13/0|was DEATH -92/-42/-2|was HIT 61/70/0|was MANY -5/38/-3|was MANY . -38/-2/0|was NEG -57/-27/-26
|was NEG PLAN 45/-3/0|was _ PAST 28/88/-1|was _ PLAN 42/-1/-1|was _ _ and -64/-31/-2|was _ _ at -9/-38/0
|was _ _ it -40/54/0|was _ _ my -28/-59/-3|was _ _ of 70/35/0|was _ _ this 32/45/-1|was _ and 47/54/-10
|was _ i -69/-79/-7|was _ in -74/-55/0|was _ to -13/-31/-1|was in -51/-79/-3|was my 42/111/-2|was my PAST 66/50/-1
|was taller -18/-34/0|was taller . -18/-34/0|washing -21/-63/0|washing _ _ . -8/-51/0|waste -49/96/-7
|waste _ _ . -6/51/0|waste of -21/73/-6|wasted -38/68/-1|watch -50/-72/-9|watched -29/-45/-9|watching -56/-63/-2
|water _ me 69/7/-1|waved -57/-58/-11|way 75/101/-33|way _ . -18/55/-3|way _ DIE 44/24/-2|way _ _ . 70/95/-9
|way i -18/-39/0|way to 61/40/-11|ways 123/67/36|ways . 42/30/0|ways . . 42/30/0|ways _ . 42/30/0|ways _ _ . 60/49/-3
|we -119/-174/-40|we _ _ . -5/-34/-21|we _ in 43/33/3|we are in 46/41/3|weather -41/-108/0|wedding -33/-62/-14
|wedding . -24/-57/-4|wedding . . -24/-57/-4|week , -87/-89/-9|week . 47/44/3|week _ _ . 77/29/-2|week _ me -12/-32/0
|week _ my -51/-61/0|week is 32/45/-1|week was 31/41/-3|weekend -61/-73/-7|weep -80/9/-2|weep _ _ . -35/45/-1
|weighed -42/-47/0|weighed _ . -36/-37/0|weighed myself -36/-37/0|weighed myself . -36/-37/0|went -118/-65/-23
|were -11/-53/-15|were _ . 56/15/-8|what -55/46/21|what HE 47/56/-23|what _ POINT -46/37/-12|what _ _ . 83/37/-7
|what _ _ am -30/66/-1|what _ _ died 35/5/0|what _ _ for -45/-26/-1|what _ _ from 34/6/-1|what _ i -52/0/56
|what _ me 34/5/-1|what _ this -73/5/-1|what is -47/0/5|what is POINT -46/37/-12|what joke 5/52/-1|what joke . 8/38/0
|what stops 34/5/-1|what stops me 34/5/-1|what to -37/-107/24|when . 88/45/-2|when HE is 45/31/-2|when _ SAY 46/25/21
|when _ _ DEAD 35/43/-1|when _ _ GONE 38/21/-8|when _ _ LOW 45/1/0|when _ _ MANY -49/2/0|when _ _ NEG 87/55/-10
|when _ _ PAST 55/21/-8|when _ _ me -69/-41/-4|when _ _ to -7/-53/-1|when _ am 104/86/6|when _ is 75/59/26
|when _ see -58/-58/0|when _ sees -52/-47/-7|when _ was -93/-31/-1|when i 25/-28/3|when i SAY 62/35/7
|when i am 104/86/6|when i was -89/-31/-1|when it -36/-72/-1|where 46/45/-35|where HE 34/90/-5|where _ _ . 81/34/5
|whether -79/-6/-1|whether i -81/-8/-1|while . . -2/52/0|who -60/-32/60|who KILLED 52/72/-1|who KILLED my 44/51/0
|who _ . 119/48/-9|who _ DEATH -50/-42/71|who _ MANY -5/-51/-2|who _ PAST -43/-44/0|who _ _ KIN 44/52/0
|who _ _ me -13/37/-1|who _ am -54/29/0|who _ my 43/53/-10|who died 56/54/0|who i -57/44/0|who i am -54/29/0
|who to 75/48/-5|who was -38/-50/2|whole 33/63/2|why 23/61/-34|why _ _ NEG 80/22/-7|why _ _ WANT -3/-47/0
|why do -38/-26/-4|why do i -36/-2/-4|why should 32/12/-3|wifi -59/-97/-6|wifi . -26/-34/-1|wifi . . -26/-34/-1
|wifi _ . -26/-34/-1|wifi _ _ . -36/-73/-4|wind -26/-35/0|window 53/2/12|window . 64/59/0|window . . 64/59/0
|winter -56/-67/-15|wish 111/91/-10|wished -66/-31/0|with -10/-46/-22|with . 32/11/-2|with . . 21/18/-1
|with DEATH 45/32/-1|with HIM -75/41/1|with KIN -12/-13/-16|with KIN . -1/-49/-9|with LIVE 49/66/0|with LIVE . 42/39/0
|with MEANS 71/66/69|with MEANS . 53/62/14|with NEG -39/46/-6|with _ , -66/-49/-3|with _ . 51/11/-9
|with _ KIN -79/44/-48|with _ _ , -72/-44/-30|with _ _ . -58/-46/4|with _ _ HE 66/27/-19|with _ _ LETTER 73/48/-3
|with _ _ LIVE -48/18/0|with _ _ it 60/9/-21|with _ _ of -12/-8/27|with _ in -29/-44/23|with _ life 32/36/-1
|with _ on 52/22/-10|with _ out 54/34/0|with _ to 30/71/-1|with another -84/-36/-13|with anyone 10/36/0
|with life 90/120/-3|with life . 38/90/-2|with me 99/40/-21|with my KIN -56/-66/-24|with myself 65/54/-1
|with myself . 34/39/0|without -43/-112/-12|woman -49/-20/68|won -34/-76/-1|won . -6/-45/0|won . . -11/-51/0
|won _ . -28/-57/-1|won _ _ . -28/-57/-1|word -46/-33/-6|words HARM -40/-44/0|worker -30/-27/92|working -3/-16/-4
|working _ _ DEATH -42/-39/0|working _ to -41/-39/0|working myself -42/-39/0|working myself to -42/-39/0|world 1/68/-12
|world . 37/22/-2|world . . 37/22/-2|world HE 12/37/-6|world HE is 12/37/-6|world _ . 101/73/-3|world _ _ . 61/78/-4
|world _ _ NEG 13/38/-6|world _ is 12/37/-6|worried -83/-59/172|worried PLAN 15/-11/70|worried _ KIN -10/-16/33
|worry , -78/3/0|worry PLAN 115/41/1|worry PLAN me 41/17/-3|worry _ i -79/3/0|worry _ me 41/24/-3|worse 42/71/-14
|worse . 0/41/1|worse . . 9/41/1|worse _ . 22/48/1|worse _ _ . 36/56/-1|worth 48/22/5|worth LIVE . -43/-24/8
|worth _ DEAD 27/37/0|worth _ _ . 42/24/5|worth more 27/37/0|worth more DEAD 27/37/0|worthless -24/94/-6
|would 4/129/-23|would . -37/-49/2|would DIE -40/-53/-21|would END 56/63/-12|would KILL -10/-20/-8
|would KILL to -33/-34/0|would NEG -87/31/-1|would NEG END -43/0/0|would NEG HARM -1/-45/0|would NEG KILL -47/0/0
|would NEG mind -37/11/0|would TAKE 66/32/-1|would TAKE me 62/12/0|would _ BETTER -18/78/3|would _ END -38/2/0
|would _ HARM -1/-45/0|would _ KILL -48/1/0|would _ _ . 78/65/-30|would _ _ DEAD 75/46/21|would _ _ DIE -38/-23/0
|would _ _ and -28/74/0|would _ _ how -60/-26/0|would _ _ in -17/-74/-1|would _ _ my -79/-2/0
|would _ _ myself -42/-28/0|would _ _ with 49/54/22|would _ for -44/-43/20|would _ if -54/-47/0|would _ me 17/-6/-11
|would _ mind -37/11/0|would _ my -55/9/-2|would _ sleep -52/19/0|would _ this 0/-39/0|would _ to -79/-56/2
|would be 87/61/7|would been 59/49/0|would come -71/-47/0|would notice -15/44/-2|would to 26/52/-1|wreck -5/52/-1
|wreck _ . -5/52/-1|wreck _ _ . -5/52/-1|wrists 81/65/-2|write _ . -2/-49/-1|write _ _ . 24/-52/-30|written 64/16/33
|written _ _ . 86/60/-14|wrong . 50/47/23|wrong . . 50/47/23|wrong _ . 45/63/5|wrong _ _ . 33/34/5|wrote -29/-16/118
|wrote LETTER to -13/-29/-3|wrote _ _ . 53/53/18|wrote _ _ my -30/-69/-5|wrote _ to -13/-29/-3|xanax 62/62/0
|xanax _ _ . 62/62/0|yaar 40/28/-1|yaar , 32/30/0|yaar _ . 31/25/0|yaar _ _ . 31/25/0|year -69/-48/42|year . 39/26/-33
|year . . 37/3/-27|years -109/-23/-3|yes 28/36/-10|yes , 41/56/-7|yes . 25/16/-4|yes . . 36/28/-4|yes _ . 43/42/-5
|yes _ _ . 15/33/-5|yesterday 91/79/-29|yesterday and 70/19/-40|yoghurt -46/-49/0|yoghurt . -35/-42/0
|yoghurt . . -35/-42/0|yoghurt _ . -35/-42/0|yoghurt _ _ . -46/-49/0|you -28/-56/-61|you . 75/25/-7|you . . 34/5/-7
|you DIE -45/-52/0|you DIE . -41/-46/0|you MANY 68/36/-8|you MANY . 42/35/-1|you WANT -50/-43/0|you _ _ . -59/-84/-17
|you _ _ DIE -40/-50/0|you _ my 63/53/-1|you _ this 72/72/0|you _ to -85/-81/-11|you'll 59/55/-1|young -71/-62/30
|your KIN 53/25/-4|yourself 66/83/-36|zero -36/11/-1|zombie -14/-50/-2|zombie _ . -12/-47/0|zombie _ _ . -12/-47/0"""
