"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-481, -259, -513)
ROWS = """" . 2/-29/38|" . . -12/-9/39|" _ . -14/-15/38|" and -40/-2/72|, , 64/52/-27|, BETTER -34/-65/-3|, BUT -58/137/-2
|, DEATH 102/51/-2|, DEATH . 87/76/-2|, GAME -3/46/-1|, HARM 65/51/-1|, HE 47/52/-19|, HE HIT 90/74/-8
|, HE LETTER 48/32/6|, HE forgot -49/-33/0|, HIT -1/53/-15|, LETTER 50/-37/-18|, LETTER . 76/78/-1|, LIVE -37/-22/0
|, LIVE . -37/-22/0|, LOW 45/47/-2|, MANY -28/-97/-28|, MANY days -11/-39/0|, MEANS 74/66/-1|, NEG 60/51/-23
|, NEG . 54/44/0|, NEG believes -13/-49/0|, PAST -60/-88/30|, PILLS 78/72/0|, PLAN 82/70/-11|, PLAN to 69/49/-8
|, SAY -58/-65/23|, SOON 10/14/-31|, SOON . 108/84/0|, SOON i -52/-64/-13|, THINK 51/50/-8|, THINK PLAN 52/48/-2
|, WANT 4/21/-18|, WANT to 78/71/-4|, _ , 62/61/-25|, _ . 37/36/-66|, _ END -61/-99/-1|, _ GONE -71/-64/-1
|, _ HE 38/28/-27|, _ LETTER 33/52/8|, _ MANY 48/-25/-6|, _ NEG 3/-22/32|, _ PAST -67/-38/19|, _ PLAN 120/65/-8
|, _ _ . -32/-37/-61|, _ _ DEAD -42/-60/-2|, _ _ DEATH 82/35/-19|, _ _ DIE 77/57/-6|, _ _ END 42/61/-12
|, _ _ GONE 16/54/-2|, _ _ HARM -62/-48/-3|, _ _ HE -31/-30/6|, _ _ HIM -83/-95/29|, _ _ KILL 15/-5/-3
|, _ _ KIN -77/-65/6|, _ _ LETTER -45/-49/45|, _ _ LIVE -53/-48/-1|, _ _ NEG -40/-22/6|, _ _ PILLS 88/76/-1
|, _ _ PLAN 53/65/-14|, _ _ SOON -71/-79/-7|, _ _ WANT -52/-30/-5|, _ _ am 5/59/-5|, _ _ anything 1/-77/0
|, _ _ are 38/27/-3|, _ _ at -44/-67/-19|, _ _ bed 31/13/-1|, _ _ crying -32/-54/-1|, _ _ do 37/43/-26
|, _ _ hand 48/14/0|, _ _ here -54/-67/-11|, _ _ i 2/-33/67|, _ _ it 6/-18/-12|, _ _ made 61/25/-5|, _ _ nap -43/-20/0
|, _ _ of -32/6/-9|, _ _ off -36/-36/-1|, _ _ only -2/-4/55|, _ _ quiet -8/43/0|, _ _ see -57/-8/0|, _ _ six -39/-24/-1
|, _ _ to 52/-25/5|, _ _ us -56/-74/-1|, _ _ video -20/-15/32|, _ _ would -33/-30/-6|, _ ask -61/8/0|, _ bad -9/-61/0
|, _ bath 48/35/0|, _ believes -13/-49/0|, _ day -46/-67/-2|, _ days -29/-55/0|, _ did -44/-62/-6|, _ do -5/-67/33
|, _ forever 42/15/0|, _ forgot -56/-39/-1|, _ god -24/-58/0|, _ hair -34/-47/0|, _ hope 63/17/-1|, _ i -26/-49/65
|, _ is 40/22/-59|, _ it 0/-50/-33|, _ joke 34/58/-1|, _ me -59/-85/-10|, _ myself 32/42/0|, _ nap -6/-50/0
|, _ of -54/3/-9|, _ on 41/60/-7|, _ other -16/-51/-1|, _ passed -4/42/0|, _ saw -39/-27/59|, _ see 37/40/0
|, _ should -56/11/8|, _ since -6/48/-2|, _ thing -40/-50/-2|, _ to 66/19/-11|, _ was -62/-118/-31|, _ week 60/78/-1
|, _ won -6/-44/0|, _ works -29/-38/0|, and 76/46/-51|, big 48/44/-1|, bye . 38/72/0|, can -35/57/-8
|, can NEG -34/60/-7|, every 48/51/-10|, everyone -18/-74/-2|, everyone is -9/-44/0|, first -31/-60/0|, for 78/83/-2
|, found -18/-61/-30|, good -59/-60/-6|, gym -40/-24/-2|, hard 43/31/0|, hard , 44/32/0|, home -31/-55/0|, i 51/20/75
|, i . -27/-39/0|, i PLAN 72/22/-4|, i WANT 62/50/-10|, i ask -53/6/0|, i called -40/-59/0|, i hope 55/1/-1
|, i mean 12/48/-2|, i saw -39/-27/59|, is -47/-19/41|, it -83/-57/12|, it is 64/7/-1|, my 19/-13/73|, my KIN -7/13/56
|, nap -43/-20/0|, nataka 78/57/0|, only -73/16/-5|, paid 40/31/-1|, permanently 70/57/-1|, purple -34/-48/0
|, should -41/-35/40|, should i -31/-18/40|, that -8/46/-10|, that is -23/48/-8|, this 21/-15/-22|, this week 58/76/-1
|, to 68/31/-1|, too -15/-67/-1|, what -7/0/43|, what do -27/-30/40|, what joke 5/50/-1|, why -38/-56/-6|. " -10/-42/-3
|. . -37/-107/-30|. . . -37/-107/-30|. BETTER 82/14/-9|. BETTER if 54/28/0|. BODY 54/56/-4|. BODY are 50/64/-2
|. BODY is 38/38/-2|. DEAD -114/-55/-56|. DEATH 162/143/-68|. DEATH BUT 32/34/-2|. DEATH LETTER -58/-57/0
|. DEATH SOON -28/-43/0|. DEATH THINK 47/51/-15|. DEATH and 36/36/-6|. DEATH is 42/59/-1|. DEATH of -57/-58/-1
|. DEATH squad -91/-82/-1|. DIE 29/40/-9|. DIE . 119/79/-3|. DIE to -40/-36/-1|. DIE would 49/34/0|. END -66/-97/-9
|. END it -40/-49/-2|. END of -40/-48/-4|. FEAR of 73/56/-4|. FRIEND -17/-44/183|. FRIEND HARM -39/-28/46
|. FRIEND SAY -39/-1/0|. FRIEND abused -19/-25/40|. HARM deep 29/32/-1|. HARMED HARM 21/46/-1|. HARMED myself -58/-44/0
|. HARMED on -55/-82/-12|. HE HARM -87/-88/-12|. HE TAKE 45/57/-12|. HE are -38/-50/-1|. HE in -13/-31/51
|. HE is 44/39/-14|. HE keep -29/17/-1|. HIS -46/-57/21|. JUMP -63/-124/-24|. JUMP off 41/37/-1|. KILL -46/-65/-24
|. KILL myself 82/39/-1|. KILL up 105/105/0|. KILL yourself -36/-26/0|. KILLED -29/-48/-13|. KIN 65/42/104
|. KIN HARM -50/-40/22|. KIN TAKE -47/-39/29|. KIN are 19/-4/-1|. KIN threatens -45/-37/40|. KIN wants -2/16/32
|. LETTER 48/15/-49|. LETTER . 67/47/-2|. LETTER NEG 23/23/-4|. LETTER be 46/44/-1|. LETTER to 34/-9/-4
|. LIVE -95/-52/-8|. LIVE and -86/-84/-3|. LIVE hurts 69/29/0|. LIVE is 145/106/-1|. LIVE my -23/-26/0
|. LIVE with -65/-7/-1|. LOW -16/47/-4|. MANY -11/110/-29|. MANY of -44/6/0|. MEANS is 90/73/-3|. NEG 19/63/-72
|. NEG , -79/11/0|. NEG DEATH -89/-23/-9|. NEG FRIEND -1/67/-1|. NEG GAME 58/13/0|. NEG LETTER -89/29/0
|. NEG LIVE 41/29/-1|. NEG POINT 11/-100/-5|. NEG THINK -67/-70/-2|. NEG WANT 31/20/-3|. NEG day 98/58/-4
|. NEG died -5/-59/0|. NEG i -25/4/-1|. NEG in -42/-49/-2|. NEG is -34/-57/0|. NEG more -17/-65/-1|. NEG needs -21/36/0
|. NEG promise 83/44/-1|. NEG safe 32/32/-3|. NEG see 35/6/0|. NEG that -34/-9/-1|. NEG to 26/-59/-2
|. NEG wanted 80/50/0|. PAST -27/27/-14|. PAST in -88/-56/-2|. PAST week 43/53/-1|. PILLS for -35/-22/-1
|. PILLS i 54/46/-2|. PLAN 56/37/-54|. PLAN SOON -32/-34/0|. PLAN for -26/-17/-1|. PLAN on 93/74/-4|. POINT 124/80/-6
|. SOON -16/-54/-7|. SOON . 101/63/0|. SOON PLAN -48/-43/0|. SOON is -67/-28/-2|. SOURCE -141/-118/-26
|. SOURCE PLAN -38/-7/0|. SOURCE go -49/-2/0|. TAKE 187/106/-48|. TAKE MANY 97/63/-10|. TAKE every 65/32/-1
|. TAKE full 69/68/-1|. TAKE my -93/-76/-3|. THINK 122/77/-56|. THINK PLAN 58/44/-41|. THINK of 83/64/-10
|. VOICE 53/36/-8|. WANT 83/93/-40|. WORK -63/-77/26|. WORK is -41/-40/-1|. _ , -57/-23/-24|. _ . -1/45/-44
|. _ BODY -31/-69/-9|. _ DEATH 103/108/-20|. _ DIE -18/-47/-5|. _ FRIEND -54/-19/25|. _ GAME -19/-76/-2
|. _ HARM 80/26/-6|. _ HARMED 67/54/-3|. _ HE -89/-103/-4|. _ HIGH 19/53/-8|. _ HIM -44/-42/-15|. _ HIT -30/-58/35
|. _ JUMP -19/-36/-6|. _ KIN -17/-33/50|. _ LAUGH 6/57/0|. _ LETTER 35/62/-101|. _ LIVE -27/-39/-3|. _ MANY 101/73/-31
|. _ MEANS 36/45/-16|. _ NEG 54/52/-73|. _ PAST -66/-13/-8|. _ PILLS 76/34/-8|. _ PLAN 18/35/11|. _ SAY -26/60/-53
|. _ SOON -25/-43/-4|. _ THINK 61/55/38|. _ WANT 21/-45/-8|. _ WORK -43/-17/-22|. _ _ , -58/-49/-11|. _ _ . 107/106/-36
|. _ _ ANYMORE -95/8/0|. _ _ BETTER 54/33/-17|. _ _ BLEED 40/52/-2|. _ _ BODY 86/83/-3|. _ _ BURDEN -10/55/-6
|. _ _ BUT 82/33/32|. _ _ DEAD -71/-56/-25|. _ _ DEATH 132/105/-5|. _ _ DIE 59/50/-33|. _ _ END 12/-38/-11
|. _ _ FOOD -78/-90/-4|. _ _ HARM 93/70/-37|. _ _ HARMED 24/9/24|. _ _ HE 14/-6/-59|. _ _ HIGH 54/56/-14
|. _ _ HIM 66/98/-31|. _ _ HIS 50/71/-26|. _ _ JUMP 121/65/-16|. _ _ KILL -15/-47/-29|. _ _ KIN -7/-17/27
|. _ _ LAUGH -47/-83/0|. _ _ LETTER 45/55/-63|. _ _ LOW -19/45/4|. _ _ MEANS 42/39/1|. _ _ NEG -96/-6/-40
|. _ _ PAST 14/14/-13|. _ _ PLAN -17/-67/-44|. _ _ POINT 18/77/-13|. _ _ SAY -59/-53/34|. _ _ SOURCE -70/-47/-37
|. _ _ THINK -28/36/-33|. _ _ WANT 3/-30/-47|. _ _ WORK 54/50/18|. _ _ again 44/38/-8|. _ _ am -77/-14/-23
|. _ _ and 31/51/-33|. _ _ assaulted 73/55/0|. _ _ at 41/87/36|. _ _ attacking 69/26/-1|. _ _ bathroom 50/52/0
|. _ _ battle 50/21/0|. _ _ be -36/-78/-36|. _ _ being 76/35/-4|. _ _ big 37/48/0|. _ _ blister 45/40/0
|. _ _ brains 37/32/0|. _ _ breaking 82/65/-13|. _ _ came -105/-75/76|. _ _ can 47/19/-5|. _ _ cancer -40/-44/20
|. _ _ catch 44/43/0|. _ _ commit 43/29/-3|. _ _ continue 53/16/-1|. _ _ could -33/-25/-2|. _ _ day 72/29/-8
|. _ _ deep 54/48/-1|. _ _ depressed -2/29/0|. _ _ deserve 45/75/-3|. _ _ destroyed -29/-52/0|. _ _ died -50/-80/-62
|. _ _ disappointment -35/38/0|. _ _ drinking 39/11/0|. _ _ drive 62/61/-2|. _ _ driving 82/91/-8
|. _ _ everything -53/53/-3|. _ _ failure -21/48/-1|. _ _ feeling 39/16/-5|. _ _ final 33/23/-4|. _ _ fine 13/-43/40
|. _ _ fistful 37/29/0|. _ _ floor -24/-42/-2|. _ _ for 83/40/-54|. _ _ forgotten -25/45/0|. _ _ front 32/6/-9
|. _ _ gets -23/-36/47|. _ _ glad -25/-28/0|. _ _ go 16/-36/-4|. _ _ good 3/-38/-6|. _ _ got -55/-15/-8
|. _ _ had -51/-43/0|. _ _ hai 33/43/-1|. _ _ half 32/46/0|. _ _ happy -30/69/0|. _ _ heaven 35/29/-1|. _ _ hell 36/1/0
|. _ _ help -58/-35/-8|. _ _ here 95/68/-19|. _ _ hide 52/44/-20|. _ _ high -48/-62/-1|. _ _ hours 10/-47/-4
|. _ _ house 31/84/-1|. _ _ how 63/86/-6|. _ _ hurts -9/-33/-7|. _ _ i -12/41/5|. _ _ in 60/0/40
|. _ _ invisible -14/35/0|. _ _ is -27/-11/-79|. _ _ it -63/-35/-7|. _ _ kitchen -44/-24/42|. _ _ know -56/-17/4
|. _ _ leader -14/-13/39|. _ _ locked 65/23/-4|. _ _ losing -19/41/-2|. _ _ lot 54/41/-9|. _ _ maarte 51/42/-5
|. _ _ makes -55/-52/9|. _ _ manage 42/23/0|. _ _ me 11/0/78|. _ _ memes -52/-59/0|. _ _ message -34/-34/0
|. _ _ minutes 36/26/-1|. _ _ miss -37/29/0|. _ _ more -58/-92/-16|. _ _ much 49/59/-1|. _ _ my 26/1/63
|. _ _ nahi -3/46/-1|. _ _ new -46/-71/32|. _ _ next 30/14/8|. _ _ noise -29/51/0|. _ _ number 52/36/-3
|. _ _ of 76/84/-30|. _ _ off -16/-31/-2|. _ _ on 73/41/-19|. _ _ only 14/43/-15|. _ _ open 51/36/-1|. _ _ or -25/-37/0
|. _ _ out -20/-27/-11|. _ _ outlived -9/43/0|. _ _ over -11/-54/-8|. _ _ own 28/26/-1|. _ _ painful 65/45/-1
|. _ _ paramedic -1/-55/23|. _ _ passes 43/26/-2|. _ _ proud -14/-38/0|. _ _ punching 38/11/0|. _ _ put 69/25/-1
|. _ _ report -26/-29/42|. _ _ rewatch -38/-38/0|. _ _ right 77/50/0|. _ _ running -8/53/0|. _ _ sad 7/-73/-3
|. _ _ safe -46/-42/15|. _ _ saying 11/-55/33|. _ _ see -53/-1/-1|. _ _ seems 34/38/-1|. _ _ shake 50/44/0
|. _ _ since 21/120/-12|. _ _ sit -2/64/0|. _ _ slapping 49/22/0|. _ _ smash 45/33/0|. _ _ smother 26/25/-2
|. _ _ stash 40/33/-1|. _ _ support -36/-48/55|. _ _ tena 41/32/0|. _ _ this -22/31/1|. _ _ to 49/25/-19
|. _ _ too 16/49/-18|. _ _ trapped 20/23/-2|. _ _ try -21/-45/-2|. _ _ us 46/30/-4|. _ _ wait -41/-48/-2
|. _ _ wanted -26/-43/0|. _ _ waste 7/54/0|. _ _ wedding -23/-42/0|. _ _ winter -1/47/-10|. _ _ with -31/-66/6
|. _ _ worried -13/-18/34|. _ _ worth -39/11/0|. _ abused 50/20/36|. _ after 49/9/-3|. _ am -50/4/34|. _ at 86/15/6
|. _ ate 59/5/-1|. _ attempt 68/55/-2|. _ attempted 67/51/-1|. _ be 64/56/-4|. _ beaten 31/28/9|. _ been 41/-2/-11
|. _ belong 42/23/0|. _ body 60/53/-1|. _ bottom -8/60/-1|. _ bus 29/15/-1|. _ can 64/-26/42|. _ car -30/-42/-12
|. _ close 36/20/-4|. _ coming 40/38/-1|. _ cry -29/77/-5|. _ day -50/-61/-13|. _ days -23/67/-1|. _ deep 29/32/-1
|. _ did 29/89/-9|. _ died -76/-53/-5|. _ dm'd -18/-29/43|. _ do -46/-16/28|. _ does -70/-20/6|. _ doing 60/43/0
|. _ drew -36/-32/0|. _ duo -1/-5/34|. _ ended -54/-74/-2|. _ ends 12/35/0|. _ everything 57/-47/0
|. _ family'd -3/38/-4|. _ fear -9/-46/13|. _ feel 75/17/-15|. _ fell -34/-95/0|. _ fight 29/-16/-13
|. _ finished -35/-34/0|. _ for 50/27/-40|. _ forcing 51/28/0|. _ full 61/40/-1|. _ get 75/33/-1|. _ girl -15/-23/39
|. _ go -27/66/-1|. _ google 43/34/0|. _ grandmother -23/-20/31|. _ guy -18/-43/63|. _ had -42/-25/22|. _ has 8/42/-29
|. _ heat -42/-39/-1|. _ helps -53/-16/0|. _ here -57/-16/18|. _ home 92/68/-1|. _ hour -35/-34/-1|. _ how 119/73/-6
|. _ i 46/42/98|. _ if 106/71/-14|. _ in 24/14/84|. _ inside -3/56/-1|. _ is 76/84/-98|. _ keep 48/31/-8
|. _ let -10/62/-1|. _ life 70/83/-20|. _ lined 38/30/-2|. _ locked -26/-42/-1|. _ looking 20/69/-3|. _ love -22/-36/-2
|. _ made -1/-44/-2|. _ make -52/-43/-3|. _ marriage 45/41/-2|. _ me 43/3/-8|. _ messaged -3/-6/65|. _ might 57/52/-2
|. _ mind 5/86/-3|. _ miss -57/-7/-8|. _ my 64/50/-55|. _ myself 63/59/-7|. _ needs -21/36/0|. _ obsess 36/40/0
|. _ of 45/32/-11|. _ off 61/52/-6|. _ old -22/-39/16|. _ one 43/39/-29|. _ only 8/28/-8|. _ our -10/-17/40
|. _ over -36/-51/17|. _ phone -36/-68/-16|. _ picked 42/20/-1|. _ put 60/28/-6|. _ quiet -18/-43/-3|. _ safe 32/32/-3
|. _ saw -14/-18/48|. _ scars 17/63/-2|. _ see 57/63/-1|. _ sent -20/-44/60|. _ shoes -55/-64/0|. _ should -8/32/0
|. _ shouted -14/-51/0|. _ si 76/64/0|. _ sit -17/44/0|. _ sleep -37/-42/-2|. _ soul -2/50/-2|. _ squad -56/-58/-1
|. _ staring 47/21/-2|. _ started 54/38/-1|. _ stopped -8/19/-1|. _ sure 98/54/-3|. _ talk -42/-39/0|. _ this 25/78/-10
|. _ threatens -40/-32/40|. _ throws 84/51/-10|. _ time 74/-2/-5|. _ to 99/58/-49|. _ too 85/71/-13|. _ tried 47/11/-5
|. _ up 107/87/-8|. _ upstairs -4/-3/44|. _ us 46/3/-1|. _ wanted 28/44/-2|. _ was -70/-32/5|. _ with 50/34/-41
|. _ world 45/31/-1|. _ would 58/62/-46|. _ you -41/-41/-4|. _ yourself -50/-43/0|. after 20/69/-20|. already 34/37/-3
|. am 85/75/-1|. angry -21/-40/-8|. anyone 88/54/0|. at 27/56/-1|. attacking 49/44/-2|. attempt 54/31/-1|. be 85/73/-2
|. be DEAD 36/39/0|. because 50/46/-1|. because i 48/39/-1|. been 80/79/-28|. been HARM 83/69/-16|. being 136/95/-13
|. being DEAD 47/21/-1|. bloke -32/-31/66|. bored -49/-43/-2|. bored to -56/-47/-2|. boy 11/-21/62|. bullet 19/10/-1
|. bullet in 37/18/0|. by 74/66/0|. by time 70/62/0|. came 66/77/-1|. can -56/9/-29|. car -44/-55/-1|. catching 32/30/0
|. catching bus 32/30/0|. chef 16/1/30|. craving 41/23/-3|. cross -42/-30/-1|. days -21/40/0|. days are -21/40/0
|. deadlines -35/-40/0|. despair -8/69/0|. died and 36/27/0|. do NEG -98/-34/-38|. do you -44/-11/-1|. downed 66/50/-1
|. downed MANY 47/36/0|. drove 42/31/0|. drove to 42/31/0|. each -2/47/0|. escape 47/34/-2|. every 3/14/-7
|. everyone -30/70/-19|. everything -35/161/-12|. everything hurts -45/20/0|. feel 38/106/-5|. feeling 51/32/-16
|. feels -12/54/-3|. find 37/31/0|. first -2/-21/-3|. for real -25/-44/-15|. found 21/10/44|. getting 29/8/-7
|. getting beaten 29/8/-7|. glad -76/-62/0|. glad to -70/-62/0|. go -78/-72/-1|. go DIE -55/-49/0|. god -4/47/-2
|. goodnight -16/-40/0|. got MEANS 64/62/-2|. guilt -66/36/-2|. guy 66/37/34|. happy -94/-100/0|. hate myself -36/7/0
|. hate that 41/10/0|. have 72/53/-4|. have to 41/27/-1|. having 45/38/-3|. help -26/-49/-21|. help , -36/-45/-20
|. hiding 63/49/-1|. hope 102/61/-4|. hope i 66/17/-2|. hopelessness -20/83/0|. house -65/13/3|. house is -54/35/-1
|. how -41/-41/83|. how do -49/-34/41|. how to -66/-29/43|. hunger -57/-52/0|. i -3/29/-74|. i END -39/-53/0
|. i HARM 72/73/-11|. i HARMED 71/56/-2|. i JUMP -18/-31/-2|. i KILLED -52/-64/-1|. i LETTER -6/-37/-4
|. i LIVE -26/-61/2|. i NEG -39/6/-3|. i PAST -80/48/0|. i SAY 44/30/-21|. i TAKE 96/49/-12|. i THINK 90/53/60
|. i am -27/-32/37|. i ate 60/9/0|. i attempted 67/51/-1|. i belong 42/23/0|. i can 26/-18/-20|. i could 79/-15/-1
|. i cry -29/77/-5|. i fear -9/-46/13|. i fell -34/-95/0|. i get 53/22/-1|. i google 43/34/0|. i had -31/-6/40
|. i hope 68/-25/0|. i let -6/59/0|. i love -21/-35/-1|. i make 36/45/-1|. i might 57/52/-2|. i miss -57/-7/-8
|. i obsess 36/40/0|. i on 35/32/-1|. i picked 38/16/-1|. i promise -98/0/0|. i saw -14/-18/48|. i see 5/56/0
|. i should 42/63/-2|. i sit -17/44/0|. i stopped -8/19/-1|. i wanted -56/-9/0|. i was -13/-66/-6|. if -25/-60/-27
|. if i -82/-25/-6|. in -58/40/-10|. is 2/-11/54|. is it -31/-64/44|. it -155/0/-21|. it LETTER 39/20/0
|. it hurts -51/-28/-3|. keep 87/63/-3|. keep staring 47/21/-2|. killer -35/-37/-2|. lad -24/-48/76|. left 59/33/-5
|. let us -52/-42/0|. life -50/-3/-6|. life has -32/28/-1|. loneliness 0/47/0|. losing 109/65/0|. make 78/56/-3
|. make sure 42/38/-2|. man 75/56/17|. may 55/37/-2|. me -10/-90/4|. medications 87/64/-1|. mera -4/37/95
|. mondays -64/-70/0|. must 35/39/0|. my -101/-46/166|. my DEATH 70/55/-14|. my FRIEND -44/-73/39|. my KIN -36/-50/5
|. my LETTER 47/6/-11|. my LIVE -2/29/-1|. my PAST 56/14/3|. my PLAN 50/51/-10|. my attempt 68/55/-2|. my body 60/53/-1
|. my duo -1/-5/34|. my family'd -3/38/-4|. my grandmother -23/-20/31|. my guy -1/-32/41|. my life 22/105/-19
|. my mind 5/85/-3|. my phone -32/-65/-15|. my scars 22/40/-1|. my soul -2/50/-2|. nearly 47/45/-1|. nurse -40/-48/21
|. obsessed 58/49/-2|. obsessed with 58/49/-2|. old -27/-63/0|. on 118/76/-9|. on HIGH 55/56/-4|. one 65/48/93
|. only 86/49/-7|. our -45/-44/38|. over -73/-104/-7|. passive 40/37/0|. passive si 40/37/0|. please 59/4/-13
|. please tell -35/-86/-5|. popped 34/14/-2|. popping 34/24/0|. popping MANY 34/24/0|. pray 48/44/-2|. prefer 37/34/-1
|. prefer to 37/34/-1|. pregnant -44/-36/0|. proud -29/-41/0|. railway 34/10/0|. railway SOURCE 39/17/0
|. reading -45/-55/-3|. relief . -26/-32/0|. relieved 35/7/0|. relieved if 35/7/0|. report -18/-11/58|. rock -8/60/-1
|. rock bottom -8/60/-1|. ruined -29/11/-1|. sad -43/-55/-5|. sad MANY -9/54/0|. safe -44/-67/0|. safe . -45/-67/0
|. scripting -27/-39/0|. scripting helps -27/-39/0|. see 63/40/-2|. sertraline 40/14/0|. since 63/94/-9
|. sitaki 41/32/0|. slay -32/-38/0|. sleep -40/-25/-4|. slicing 34/33/0|. slicing my 34/33/0|. some days -47/8/0
|. sometimes -39/10/-19|. sometimes i -39/10/-19|. stalker 42/27/-1|. standing 44/48/-4|. standing on 46/43/-4
|. stepfather 48/45/0|. such -11/-36/0|. thanks -41/-61/0|. that -87/-111/-19|. that i 34/34/-2|. this -53/-61/-19
|. this heat -42/-39/-1|. this is 96/47/-23|. this life 35/44/0|. throw 46/46/0|. throw myself 46/46/0|. to 31/-23/-2
|. to KILL 44/23/0|. too -42/-9/-6|. trapped -6/42/-1|. tried 63/47/-1|. tried to 67/44/-1|. try 53/37/0
|. trying NEG 42/24/-1|. twelve -42/-42/0|. twelve hour -42/-42/0|. urges 51/41/-2|. urges to 50/40/-2
|. user -29/-30/52|. villain -29/-52/-4|. waiting 23/51/-14|. was 53/32/-1|. was my 50/28/0|. we -15/-38/-18
|. weighed -34/-37/0|. weighed myself -34/-37/0|. what -51/37/22|. what is 12/62/6|. what stops 38/6/-1|. when -68/2/-3
|. who -35/-4/35|. why 64/121/-14|. why do -25/0/-4|. why should 44/10/-1|. wifi -24/-53/-1|. woman -16/-39/46
|. worried -26/-30/62|. worried PLAN -20/-28/63|. would 53/10/-2|. would KILL -34/-18/0|. you -93/-81/-1
|. zero -67/-35/0|10 -38/-58/-6|24 47/24/1|30 -14/-59/-3|40 58/31/-6|4th 16/101/-1|5 -20/-102/-3|5k -37/-38/-1
|5k _ _ . -37/-38/-1|ANYMORE 42/69/0|ANYMORE . 5/36/9|ANYMORE . . 25/35/15|ANYMORE THINK -51/0/0
|ANYMORE THINK PLAN -51/0/0|ANYMORE WANT -42/4/0|ANYMORE WANT to -42/4/0|ANYMORE _ . 39/48/15|ANYMORE _ PLAN -50/0/0
|ANYMORE _ _ . 51/78/14|ANYMORE _ _ DIE -58/0/0|ANYMORE _ _ END -27/0/0|ANYMORE _ _ KILL -55/0/0
|ANYMORE _ _ LIVE 111/8/0|ANYMORE _ _ be 35/1/0|ANYMORE _ i 73/39/-6|BETTER -57/33/-28|BETTER . 45/37/-4
|BETTER . . 10/32/-4|BETTER DEAD 64/43/0|BETTER DEAD . 64/43/0|BETTER NEG -35/50/-3|BETTER SOON -13/-63/0
|BETTER _ . -10/-60/-19|BETTER _ DEAD 44/3/28|BETTER _ _ . -32/-50/15|BETTER _ _ had 31/17/-1|BETTER _ _ i 62/11/-5
|BETTER _ i 85/2/-19|BETTER _ to -36/-5/-1|BETTER if 48/33/-1|BETTER if i 48/33/-1|BETTER off 19/48/-7
|BETTER off DEAD 44/3/28|BLEED 114/49/-4|BLEED . 49/28/-9|BLEED . . 49/28/-9|BLEED NEG 41/11/0|BLEED NEG END 41/11/0
|BLEED _ . 81/55/-9|BLEED _ END 41/11/0|BLEED _ _ . 99/64/-1|BLEED _ _ can 48/10/0|BLEED _ i 75/46/-1|BLEED out 55/56/0
|BLEED pressure -54/-43/-1|BODY 60/49/8|BODY , 44/57/-11|BODY . 13/17/43|BODY . . 3/1/43|BODY _ . 9/-17/39
|BODY _ BLEED 28/48/-1|BODY _ DEAD -41/-30/-1|BODY _ HARM 58/39/17|BODY _ NEG -52/-13/0|BODY _ _ . 39/33/18
|BODY _ _ me -40/-50/0|BODY and -47/10/15|BODY day -114/-111/-3|BODY day . -67/-60/-2|BODY on -48/-37/0
|BODY with 55/48/-1|BURDEN -69/60/-11|BURDEN . 9/44/-1|BURDEN _ _ . -48/-12/-3|BURDEN _ _ KIN -24/45/-5
|BURDEN _ my -30/77/-7|BURDEN i 17/-40/0|BURDEN to -12/38/-1|BUT DIE 5/40/-1|BUT NEG -58/-95/0|BUT _ . -7/72/-9
|BUT _ WANT 14/47/-8|BUT _ _ NEG -163/4/27|BUT _ _ PLAN 37/17/0|BUT _ _ to 98/48/-8|BUT _ do -30/1/28|BUT _ of 21/45/-2
|BUT i 41/25/34|BUT i WANT 50/45/-8|BUT i do -30/1/28|BUT my -10/-54/3|BUT to 49/2/0|DEAD 6/-52/-57|DEAD . 90/73/43
|DEAD SOON 64/67/0|DEAD SOON . 64/67/0|DEAD TIRED -17/-41/0|DEAD _ . 91/67/38|DEAD _ HIM -19/57/-2|DEAD _ MANY 29/70/0
|DEAD _ SOON 51/71/-1|DEAD _ _ . 33/2/23|DEAD _ _ SOON -52/-60/0|DEAD _ _ another -39/-34/0|DEAD _ _ is 49/68/-1
|DEAD _ i 18/80/-13|DEAD _ me -21/-39/0|DEAD after -49/-41/-2|DEAD again -53/-36/-2|DEAD already 22/35/0
|DEAD and 35/23/-9|DEAD by 75/50/-1|DEAD inside -40/44/-1|DEAD to me -21/-39/0|DEATH 138/54/37|DEATH , i 6/-52/40
|DEATH , my 8/-14/44|DEATH . 93/107/72|DEATH . . 13/-6/39|DEATH . i 62/47/0|DEATH ANYMORE -52/2/0
|DEATH ANYMORE . -56/0/0|DEATH BUT -1/42/-14|DEATH LETTER in 25/33/35|DEATH SOURCE -17/-30/43|DEATH SOURCE . -34/-10/43
|DEATH THINK . 8/42/-9|DEATH THINK SOON -8/-32/0|DEATH THINK in -70/-44/-1|DEATH _ , -23/-16/-2|DEATH _ . 93/78/17
|DEATH _ MANY 39/39/-9|DEATH _ _ . 79/81/3|DEATH _ _ FOOD 34/34/-1|DEATH _ _ GONE -51/-44/40|DEATH _ _ NEG 55/22/-5
|DEATH _ _ am -21/22/60|DEATH _ _ day 42/25/0|DEATH _ _ is 56/-4/12|DEATH _ _ since 31/45/-2|DEATH _ _ this 29/50/0
|DEATH _ and 95/66/-2|DEATH _ i -16/-26/88|DEATH _ in -65/-57/30|DEATH _ me -30/-35/-4|DEATH _ my 80/26/12
|DEATH _ only 57/18/-1|DEATH _ this -51/-70/-1|DEATH _ to -28/-23/-3|DEATH again 69/23/-2|DEATH and 60/-14/-2
|DEATH at 4/41/-6|DEATH if -51/-44/40|DEATH in my -10/-51/0|DEATH is 52/38/-7|DEATH of -103/-113/-2
|DEATH of me -35/-50/-1|DEATH on my 47/53/-1|DEATH prevention -100/-99/-22|DEATH since 58/18/-5|DEATH squad -92/-84/-1
|DEATH this 40/19/0|DIE 83/26/-8|DIE , 96/67/4|DIE , NEG 32/19/-1|DIE , i -15/-7/-19|DIE . 122/121/41|DIE . . 10/2/41
|DIE ANYMORE . -42/0/0|DIE LAUGH -34/29/0|DIE LAUGH . -34/29/0|DIE SOON 53/88/-10|DIE SOON . 34/49/-1|DIE _ , 66/107/-7
|DIE _ . 112/105/20|DIE _ HE 90/65/-27|DIE _ NEG 85/42/-1|DIE _ ONPURPOSE -34/-49/0|DIE _ SOON -56/-58/-4
|DIE _ SOURCE -44/-26/-20|DIE _ WANT -11/52/-1|DIE _ _ , -70/-41/-6|DIE _ _ . 29/-4/1|DIE _ _ WANT -134/-39/-12
|DIE _ _ am -43/-97/32|DIE _ _ is 51/-13/1|DIE _ _ saw -52/-46/4|DIE _ _ sleep 44/1/0|DIE _ _ to -72/-16/-1
|DIE _ and 70/55/-8|DIE _ be 49/34/0|DIE _ for 72/41/0|DIE _ hate -22/12/0|DIE _ i -56/17/10|DIE _ laugh -22/-41/0
|DIE _ my 63/21/40|DIE _ our 28/34/0|DIE _ real 34/47/0|DIE _ see -44/-25/-1|DIE _ this -40/-26/-1|DIE and 20/23/3
|DIE and HE 42/36/-19|DIE and i -40/0/29|DIE before 91/69/-1|DIE for -109/-104/-39|DIE for . -71/-82/-6
|DIE for real 29/44/0|DIE from -19/-41/0|DIE i -37/3/-1|DIE if -101/-96/1|DIE in my 47/2/0|DIE is 90/43/-1
|DIE much 75/19/0|DIE much . 75/19/0|DIE of -86/-120/-2|DIE on ONPURPOSE -34/-49/0|DIE on our 28/34/0
|DIE quietly 54/30/-1|DIE right -31/-31/0|DIE right SOON -31/-31/0|DIE this 60/50/0|DIE to -64/-53/-2|DIE would 49/34/0
|DIE would be 49/34/0|END 45/-27/8|END . -23/57/-14|END . . 6/44/-14|END HARM -72/-21/-13|END HARM myself -51/-23/0
|END MANY 79/37/-2|END MANY of 63/32/-2|END _ , -21/-57/30|END _ . 64/59/-15|END _ SOON 32/14/-10|END _ WORK -71/-75/-1
|END _ _ , -59/4/-4|END _ _ . 69/75/-9|END _ _ in 53/34/0|END _ _ life 69/41/-1|END _ _ my -79/-64/-5
|END _ _ this 49/37/-1|END _ _ with -41/-52/-2|END _ for 45/64/-1|END _ it -11/31/-2|END _ life 90/82/45
|END _ me 61/-4/-1|END _ my 18/88/-14|END _ of 71/57/-4|END _ own 43/34/-1|END _ pain 29/23/-1|END _ series -7/-39/0
|END _ subscription -41/-31/-3|END _ with -89/-95/-6|END being 25/42/-2|END call -37/-24/0|END crying -26/40/-7
|END everything 95/27/-3|END everything . 63/15/-2|END i 52/39/0|END is -46/-30/0|END it 82/117/85|END it . 64/74/22
|END it MANY 61/23/-1|END it with -55/-46/-4|END me 39/-55/-22|END me , -39/-41/-3|END me . 29/-19/0|END my 39/43/-5
|END my life 87/124/0|END my own 43/34/-1|END my subscription -38/-27/0|END myself 65/42/-3|END myself . 37/30/0
|END of -90/-69/-15|END that -22/-53/0|END things 54/26/-4|END with 31/13/-5|END with me 32/8/-1|FEAR 23/52/41
|FEAR _ . 65/63/14|FEAR _ HIM -32/-46/37|FEAR _ KIN -30/-43/31|FEAR _ _ . 61/19/14|FEAR _ _ DEATH -64/-70/-1
|FEAR _ _ LETTER -66/-51/35|FEAR _ _ NEG -37/-11/-1|FEAR _ _ life 49/32/-2|FEAR _ my 80/41/-3|FEAR _ to -60/-67/0
|FEAR for -10/-52/54|FEAR for HIM -32/-46/37|FEAR for my 39/25/-1|FEAR me -57/-56/0|FEAR my -43/-53/45
|FEAR my KIN -43/-52/45|FEAR of 47/29/-27|FOOD -111/-163/-30|FOOD . -56/-81/-6|FOOD . . -22/-45/-6|FOOD _ . -27/56/-9
|FOOD _ _ . -69/-56/-12|FOOD for 61/33/-1|FRIEND -82/-83/173|FRIEND , 43/-5/-38|FRIEND , i 62/38/25|FRIEND . 76/104/-44
|FRIEND . . 81/69/-44|FRIEND HARM -67/-41/42|FRIEND HIT 26/34/-7|FRIEND HIT me 26/34/-7|FRIEND KILLED 41/58/0
|FRIEND SAY -59/-10/-27|FRIEND SAY i -39/0/0|FRIEND _ DEATH -65/-44/45|FRIEND _ _ WANT -26/28/3|FRIEND _ _ i -21/-68/7
|FRIEND _ i 44/66/22|FRIEND _ me 54/29/-1|FRIEND _ to -24/-31/49|FRIEND abused -19/-25/40|FRIEND feels -24/-54/27
|FRIEND is 20/-39/-24|FRIEND who -34/-37/27|GAME -75/-104/0|GAME . i 53/24/0|GAME _ . -94/-66/-3|GAME _ WANT -17/-7/0
|GAME _ _ . -48/-44/-6|GAME _ _ WANT 46/17/0|GAME _ and -12/-67/19|GAME _ i 47/35/-1|GAME i -45/-64/0|GONE , 53/41/-37
|GONE HIM -50/-49/13|GONE _ , -41/-14/0|GONE _ . -49/32/8|GONE _ _ . 34/35/30|GONE _ _ DIE 40/11/-6|GONE _ and 63/12/-8
|GONE _ beach 8/-28/0|GONE and 41/41/-11|GONE for -44/-35/-7|GONE in -11/8/-3|GONE into -24/-57/0|GONE out -3/54/-1
|GONE this 78/67/-2|HARM 56/-28/30|HARM . 104/82/34|HARM . . 19/62/38|HARM BUT i 41/39/0|HARM HE 79/64/-3
|HARM MANY -73/12/0|HARM TAKE -65/-30/-5|HARM _ , 1/61/-8|HARM _ . 112/78/47|HARM _ BODY 36/81/18|HARM _ KIN 101/77/23
|HARM _ _ . 37/58/36|HARM _ _ DEATH -33/-33/-3|HARM _ _ PAST 76/36/-1|HARM _ _ SOON -63/-38/23|HARM _ _ WORK 34/35/-1
|HARM _ _ and 61/29/18|HARM _ _ at -103/-94/-6|HARM _ _ before 46/58/0|HARM _ _ fringe -42/-42/-13|HARM _ _ i 56/8/-23
|HARM _ _ of -62/-72/-4|HARM _ and -32/-98/-5|HARM _ at 26/50/-1|HARM _ bangs -50/-35/0|HARM _ chest 62/10/0
|HARM _ deep 39/27/-2|HARM _ fringe -57/-52/0|HARM _ get -7/-33/0|HARM _ i 111/91/8|HARM _ in -50/-56/-1
|HARM _ nails -45/-46/-4|HARM _ of 35/35/10|HARM _ shaving -56/-55/0|HARM _ with 45/50/-13|HARM again 68/85/15
|HARM anyone . 22/-49/-1|HARM deep 49/68/-1|HARM deep . 29/32/-1|HARM ended 48/16/-1|HARM for 38/17/-1
|HARM grass -47/-36/-1|HARM grass . -40/-28/0|HARM me . 58/31/-11|HARM me right -59/-52/0|HARM my -47/-22/-52
|HARM my BODY 63/118/-12|HARM my KIN 118/95/-12|HARM my bangs -50/-35/0|HARM my chest 62/10/0|HARM my nails -45/-46/-4
|HARM myself -62/-23/-12|HARM myself . -48/-46/-4|HARM myself SOON -33/23/0|HARM myself again 33/32/0
|HARM myself shaving -56/-55/0|HARM myself with 48/51/0|HARM out -35/-32/-1|HARM to 79/56/37|HARM to get -7/-33/0
|HARM too 39/27/-2|HARM too deep 37/25/-2|HARMED 19/-6/-18|HARMED , 78/64/-1|HARMED . 58/-3/0|HARMED . HARM 52/7/0
|HARMED HARM 22/47/-1|HARMED HARM . 22/47/-1|HARMED _ . 52/49/-5|HARMED _ HARM 69/37/-2|HARMED _ _ . 84/17/-4
|HARMED and -2/31/19|HARMED myself -49/-72/0|HARMED on -95/-120/-12|HE -56/-78/167|HE . 52/58/-14|HE . . 52/58/-14
|HE HARM -85/-59/-3|HE HIT 35/49/-42|HE LETTER 38/6/-23|HE LETTER KILL 36/30/12|HE LETTER send -27/-36/0
|HE LOW -22/-54/0|HE SAY i -68/-33/3|HE SAY if -50/-7/-5|HE SAY me -31/-27/22|HE TAKE my 52/59/-9|HE WANT -21/-43/40
|HE WANT to -26/-45/36|HE _ , -11/73/-15|HE _ . 78/125/-61|HE _ DEATH -65/-64/-13|HE _ HIM -30/-39/8|HE _ HIS 78/47/-1
|HE _ KILL 40/21/6|HE _ KIN 37/31/-24|HE _ LIVE -48/-49/8|HE _ MEANS 39/40/-44|HE _ NEG -108/-89/93|HE _ PAST 93/55/-6
|HE _ PLAN 27/57/68|HE _ SAY 58/32/-15|HE _ _ . 99/95/32|HE _ _ DEATH -33/-60/38|HE _ _ GONE -52/-36/12
|HE _ _ HE -43/-35/41|HE _ _ KIN 18/71/8|HE _ _ NEG -47/-69/3|HE _ _ SOON 81/80/-17|HE _ _ WANT -131/-78/57
|HE _ _ be -58/-80/35|HE _ _ door 61/51/-8|HE _ _ every 51/29/-22|HE _ _ have 87/49/-3|HE _ _ house 34/23/3
|HE _ _ i 54/51/-43|HE _ _ in 55/8/-18|HE _ _ me 70/145/-111|HE _ _ my 51/81/-72|HE _ _ out 71/46/-28
|HE _ _ up -56/-36/3|HE _ _ when 72/42/-7|HE _ _ with -79/-36/-14|HE _ _ would 79/7/-4|HE _ be -23/26/-20
|HE _ coming 24/53/-52|HE _ here 60/72/-23|HE _ home 55/35/-5|HE _ if -50/-7/-5|HE _ in 13/40/-39|HE _ it 57/39/12
|HE _ me 77/78/12|HE _ my 14/49/-81|HE _ off -10/-66/0|HE _ only -14/-7/46|HE _ put -36/-67/-1|HE _ send -27/-36/0
|HE _ telling -70/0/0|HE _ that -58/-61/-6|HE _ to -45/-83/85|HE _ us 69/29/-11|HE are -12/-45/-19|HE broke 53/41/-6
|HE can -17/-41/45|HE can NEG -51/-59/39|HE comes 58/37/-4|HE forgot -50/-34/-23|HE gets 48/31/-5|HE hurts 57/31/-1
|HE hurts me 57/31/-1|HE in -14/-32/66|HE is 58/33/-6|HE is PLAN 43/36/45|HE is coming 23/52/-52|HE is only -13/-5/43
|HE keep -29/17/-1|HE keep telling -70/0/0|HE kills -36/-48/2|HE left 3/63/-11|HE passed 5/129/-1|HE sees -78/-70/18
|HE talk 34/50/-5|HE to -38/-29/10|HE wants -55/-52/53|HE who -34/-52/8|HE would -68/-42/49|HE would be -66/-31/10
|HIGH 61/-25/43|HIGH . 86/99/37|HIGH . . 77/79/38|HIGH ANYMORE -36/-29/0|HIGH ANYMORE . -36/-29/0|HIGH _ . 59/77/34
|HIGH _ SOON 59/54/-1|HIGH _ _ . 67/45/20|HIGH _ _ NEG 0/-5/52|HIGH _ _ am 40/33/-2|HIGH _ _ and 49/48/-1
|HIGH _ _ my -45/-52/-14|HIGH _ _ to 76/51/-1|HIGH is -41/-53/-1|HIM 21/25/83|HIM , . 24/-14/0|HIM . 61/77/-24
|HIM . . 40/68/-18|HIM BODY -34/-46/46|HIM KIN 11/-18/64|HIM LIVE -77/-52/-3|HIM LIVE . -76/-51/-3|HIM MANY 57/14/2
|HIM MANY . 50/32/-2|HIM PILLS -5/-12/-52|HIM PILLS . -5/-12/-52|HIM _ , -1/-49/6|HIM _ . 4/46/34|HIM _ HIS 57/46/-2
|HIM _ _ . 8/-52/14|HIM _ _ am 77/94/-9|HIM _ _ could -12/-36/0|HIM _ _ did -4/-33/-3|HIM and -51/-69/-16
|HIM and i 26/-54/21|HIM for 58/41/-6|HIM if 60/63/-7|HIM is -52/-17/-5|HIM to -75/-94/34|HIMSELF -71/-83/130
|HIMSELF . -37/-29/55|HIMSELF . . -36/-32/55|HIMSELF _ . -38/-33/62|HIMSELF _ _ . -44/-43/74|HIS -48/-67/91
|HIS BODY -43/-38/66|HIS BODY . -28/-32/49|HIS KIN -4/14/60|HIS _ . 11/40/37|HIS _ _ . 6/0/98|HIS _ and -2/-38/54
|HIS _ with 69/66/-7|HIS own 1/-46/-73|HIT 93/35/-31|HIT , -28/-87/32|HIT HIM -25/-45/70|HIT HIM . -30/-38/47
|HIT _ . 146/137/23|HIT _ KIN 36/47/18|HIT _ _ , -29/-58/78|HIT _ _ . 58/33/17|HIT _ _ SOON 53/28/-2
|HIT _ _ day 42/20/0|HIT _ _ i 56/49/-14|HIT _ and 52/51/-15|HIT _ at -82/-87/-12|HIT _ every 37/33/1
|HIT _ hard -20/-48/0|HIT _ i -17/-8/32|HIT _ my -42/-41/0|HIT _ up -33/-43/-3|HIT _ when 41/52/-12|HIT me 88/47/-105
|HIT me . 89/68/-2|HIT me at -74/-72/-2|HIT me every 38/34/-3|HIT me hard -20/-48/0|HIT me up -25/-33/-2
|HIT me when 41/52/-12|HIT my 62/55/42|HIT my KIN 51/41/13|HIT on -61/-57/-2|HIT on my -39/-39/0|HIT out -4/35/0
|HIT us 87/108/-12|JUMP -17/-43/36|JUMP . 106/117/10|JUMP . . 106/118/7|JUMP MEANS -83/-97/-5|JUMP SOON 23/41/0
|JUMP _ . 200/185/1|JUMP _ HIGH -44/36/-13|JUMP _ _ . 44/20/0|JUMP _ _ window 67/38/12|JUMP _ this 49/45/-1
|JUMP in -72/-38/-5|JUMP into -62/-43/-2|JUMP off 31/76/-14|JUMP off HIGH -49/28/-11|JUMP off this 49/45/-1
|JUMP on -81/-54/-4|KILL -40/-74/-31|KILL . 70/82/-1|KILL . . 79/58/-1|KILL FRIEND 54/32/-1|KILL FRIEND . 54/32/-1
|KILL HE 58/40/-8|KILL HE . 55/36/-1|KILL HIM 45/61/16|KILL HIM . 58/54/28|KILL HIMSELF -32/-29/84
|KILL HIMSELF . -17/-12/33|KILL KIN 72/82/-3|KILL KIN . 72/82/-3|KILL _ . 125/103/9|KILL _ ANYMORE -60/9/0
|KILL _ KIN 32/51/3|KILL _ SOON -99/-84/7|KILL _ WORK 53/51/0|KILL _ _ , -31/-24/5|KILL _ _ . 76/59/-11
|KILL _ _ BETTER 38/22/0|KILL _ _ HIM -37/-32/0|KILL _ _ KILLED 59/64/0|KILL _ _ NEG 46/56/-6|KILL _ _ SOON 48/27/-1
|KILL _ _ WORK 42/62/23|KILL _ _ again -32/-27/0|KILL _ _ can 57/42/-4|KILL _ _ in -46/-69/-2|KILL _ and 57/87/-4
|KILL _ email -39/-41/0|KILL _ if 34/13/-27|KILL _ in -42/-89/-3|KILL _ message -34/-34/0|KILL _ with -33/-29/-5
|KILL everyone 73/35/0|KILL everyone at 49/30/0|KILL final -40/-29/-3|KILL final GAME -40/-29/-3|KILL in -20/-60/-6
|KILL it -103/-69/-24|KILL it . -49/-43/-22|KILL me 15/-9/-59|KILL me and 38/41/-4|KILL me i 58/44/0
|KILL me message -34/-34/0|KILL my 68/78/-8|KILL my GAME 40/44/0|KILL my KIN 33/52/-5|KILL myself 223/282/-20
|KILL myself , -21/39/0|KILL myself . -130/-53/-6|KILL myself ANYMORE -60/9/0|KILL myself SOON 26/15/0
|KILL myself in 28/1/0|KILL neighbor 34/29/0|KILL neighbor . 34/29/0|KILL this -56/-41/0|KILL time -65/-47/-1
|KILL time . -30/-35/0|KILL up 115/36/22|KILL up SOON -75/-90/0|KILL us 58/70/11|KILL us . 61/83/-2|KILLED -42/-103/-81
|KILLED HIMSELF 52/63/-23|KILLED HIMSELF and 50/59/-6|KILLED _ . 45/10/-4|KILLED _ KIN 45/55/0|KILLED _ _ . 46/-1/-11
|KILLED _ and 68/83/-18|KILLED me . 47/15/0|KILLED my KIN 45/55/0|KILLED myself 107/67/0|KILLED myself . 79/59/0
|KIN -16/-36/161|KIN , HE -50/-46/34|KIN . 87/86/-47|KIN . . 92/69/-41|KIN BODY -35/-46/24|KIN DEATH -103/-49/40
|KIN HARM -64/-60/32|KIN HIT me 38/48/-45|KIN KILLED 61/64/-37|KIN KILLED me 25/39/-5|KIN LETTER -59/-71/54
|KIN LETTER KILL -87/-77/3|KIN SAY i -15/42/-22|KIN TAKE -81/-60/-1|KIN _ . -39/-24/122|KIN _ BETTER -10/74/-2
|KIN _ DEATH -105/-108/71|KIN _ END -53/-66/21|KIN _ HIM -56/-76/21|KIN _ MANY -43/-41/24|KIN _ MEANS 82/71/-78
|KIN _ NEG -63/-54/-18|KIN _ PLAN -32/-34/21|KIN _ TAKE -36/-39/67|KIN _ _ , 18/9/53|KIN _ _ . -38/-34/35
|KIN _ _ BETTER -15/72/-45|KIN _ _ DEATH -44/-28/18|KIN _ _ DIE -58/-55/84|KIN _ _ HARM -28/-36/66|KIN _ _ KILL 59/69/8
|KIN _ _ LETTER 61/31/21|KIN _ _ MANY -49/-89/64|KIN _ _ NEG -59/-23/-2|KIN _ _ SOON 28/66/-13|KIN _ _ WANT -30/-16/39
|KIN _ _ am 70/105/-18|KIN _ _ have 46/24/-5|KIN _ _ i -46/63/-11|KIN _ _ if -52/-46/51|KIN _ _ is -18/-45/27
|KIN _ _ me 113/72/-46|KIN _ _ own -2/-1/-70|KIN _ am 42/10/13|KIN _ be -41/3/-26|KIN _ i 27/70/-43
|KIN _ me 219/203/-56|KIN _ money 49/42/-2|KIN _ my 64/66/-3|KIN _ outside 55/46/7|KIN _ saying -48/-59/61
|KIN _ to -45/-47/60|KIN are 103/40/-36|KIN chokes 36/40/-19|KIN chokes me 36/40/-19|KIN does -43/-13/32
|KIN does NEG -42/11/-7|KIN got -4/58/-17|KIN i am 42/10/13|KIN is 52/1/-31|KIN is PLAN -52/-25/-6
|KIN is outside 47/39/-21|KIN keeps 2/-10/53|KIN out -36/-33/1|KIN wants 1/10/42|KIN wants to 2/10/41
|KIN would -51/64/-64|LAUGH . . -104/-100/-26|LAUGH _ _ . -63/-59/-37|LETTER 63/36/54|LETTER , 80/89/2
|LETTER . 106/61/15|LETTER . . 100/126/16|LETTER HARM -22/78/-38|LETTER KILL 10/49/0|LETTER KILL me 47/44/-24
|LETTER LETTER 112/95/-7|LETTER LETTER . 52/45/6|LETTER NEG be -40/-14/21|LETTER NEG let 42/13/-6|LETTER _ . -32/5/46
|LETTER _ DEATH -31/-19/-1|LETTER _ KIN 45/44/-1|LETTER _ _ , -92/-20/-11|LETTER _ _ . 79/61/24
|LETTER _ _ BETTER -51/25/0|LETTER _ _ KIN 84/73/4|LETTER _ _ NEG -91/26/-2|LETTER _ _ SOON 91/51/-3
|LETTER _ _ again -54/2/-2|LETTER _ _ by 54/34/0|LETTER _ _ here -14/2/3|LETTER _ _ home -27/-36/0
|LETTER _ _ in 0/-61/-2|LETTER _ _ it 57/47/-4|LETTER _ _ myself -56/-33/0|LETTER _ _ of -59/-72/4
|LETTER _ _ table 43/54/-1|LETTER _ be -57/-4/21|LETTER _ continue 44/14/-1|LETTER _ kitchen 58/32/-1
|LETTER _ let 42/13/-6|LETTER _ me 2/-12/-36|LETTER _ way 54/26/-8|LETTER be 32/77/-46|LETTER be DEATH -32/-45/-1
|LETTER be GONE -11/-56/0|LETTER drink 8/-56/25|LETTER feel -40/2/0|LETTER go 69/39/-11|LETTER i 36/26/-8
|LETTER in 40/56/68|LETTER is 76/99/-5|LETTER on 56/31/1|LETTER on kitchen 58/32/-1|LETTER scream -24/-57/-7
|LETTER send -32/-41/-1|LETTER send me -27/-36/0|LETTER to continue 44/14/-1|LETTER to my -7/-51/-5|LIVE 76/47/-15
|LIVE , 73/64/5|LIVE . 96/99/20|LIVE . . 43/46/20|LIVE ANYMORE 151/54/0|LIVE ANYMORE . 103/22/6|LIVE LOW -17/-63/-1
|LIVE NEG HIM 58/22/-1|LIVE NEG more 54/23/0|LIVE _ . 104/86/14|LIVE _ BETTER -55/-25/0|LIVE _ HE 53/13/-2
|LIVE _ HIM 42/30/-10|LIVE _ NEG -33/-88/-1|LIVE _ _ . 112/88/-1|LIVE _ _ HE 35/25/-6|LIVE _ _ KIN -80/-78/-10
|LIVE _ _ NEG 68/15/0|LIVE _ _ and 35/31/-1|LIVE _ _ for -58/-66/0|LIVE _ _ out 57/35/0|LIVE _ _ pain 51/18/0
|LIVE _ _ this -24/-33/0|LIVE _ _ world 51/22/0|LIVE _ day 60/24/-1|LIVE _ i 124/64/-7|LIVE _ more 70/56/-1
|LIVE _ my -113/-69/-6|LIVE _ that 37/60/0|LIVE _ this 86/6/-2|LIVE _ to -15/-12/0|LIVE _ too 52/16/0
|LIVE and -25/-39/-9|LIVE another 77/43/-1|LIVE another day 64/25/0|LIVE any 37/15/-1|LIVE any ANYMORE 37/15/-1
|LIVE for 81/45/0|LIVE for . 100/31/-1|LIVE for this -46/-21/0|LIVE here -49/-54/0|LIVE here ANYMORE -49/-54/0
|LIVE hurts 71/33/-1|LIVE hurts . 37/20/-1|LIVE in -77/-86/-10|LIVE is 94/93/-3|LIVE is NEG -48/-67/0|LIVE my -22/-26/0
|LIVE my BETTER -23/-26/0|LIVE on -41/-26/-1|LIVE stream -41/-58/0|LIVE this -75/108/-5|LIVE this . -46/25/-3
|LIVE this i 48/6/0|LIVE to -53/-12/0|LIVE with HIM -50/-25/-9|LIVE with this 88/31/0|LOW -91/173/-32|LOW , 73/88/-2
|LOW . -13/75/-16|LOW . . -35/19/-16|LOW _ LIVE -53/2/0|LOW _ _ . -23/-12/-6|LOW _ _ moved 0/52/0|LOW _ _ to 13/52/-8
|LOW _ i -4/89/-2|LOW _ this -17/69/-1|LOW at -28/-91/-2|LOW i 14/82/-1|LOW in this -9/69/-1|LOW since -9/43/-2
|LOW since i -5/44/0|LOW sometimes -1/-88/0|MANY . 25/12/-23|MANY . MANY 65/33/-1|MANY DIE -65/-90/-12
|MANY FRIEND 17/53/0|MANY HIS -36/-71/41|MANY NIGHT -79/-91/-10|MANY NIGHT . -60/-66/-6|MANY PILLS 52/29/35
|MANY PILLS . 38/13/61|MANY _ , -22/39/-11|MANY _ HIM 28/16/-20|MANY _ PILLS 50/60/15|MANY _ _ , 64/22/-7
|MANY _ _ . -10/36/37|MANY _ _ BODY -24/-37/30|MANY _ _ THINK 79/21/-6|MANY _ _ for 40/31/-1|MANY _ _ i 24/-59/-7
|MANY _ _ with -27/54/-1|MANY _ for 3/54/0|MANY _ in -62/-60/-4|MANY _ me 58/36/0|MANY _ to -69/-4/-11
|MANY _ why -9/-69/0|MANY day -70/-43/-4|MANY day . -80/-97/-2|MANY hope -32/60/-3|MANY my 61/23/-5
|MANY my PILLS 29/68/-1|MANY of 76/52/-3|MANY of HIM 82/59/-17|MANY over -58/-35/-1|MANY time . 10/67/0|MEANS 150/69/85
|MEANS . 58/95/-2|MEANS . . 43/47/2|MEANS _ . 120/107/-14|MEANS _ HIS -75/-61/21|MEANS _ _ . 113/118/12
|MEANS _ _ MEANS -55/-51/-2|MEANS _ _ and 80/51/13|MEANS _ _ seat 53/43/0|MEANS _ _ to 63/33/-16|MEANS _ i 84/74/7
|MEANS _ my 71/85/-9|MEANS _ passenger 53/43/0|MEANS _ to -48/-58/2|MEANS at 51/45/-3|MEANS for -43/-24/-16
|MEANS in 31/-3/37|MEANS is 150/93/-16|MEANS marks -19/-18/67|MEANS on 67/76/-5|MEANS on passenger 53/43/0
|MEANS to HIS -76/-58/29|NEG -31/106/-15|NEG , -35/54/-13|NEG , i -38/-9/-6|NEG . . -43/-11/-19|NEG ANYMORE -37/-13/-1
|NEG ANYMORE THINK -51/0/0|NEG ANYMORE WANT -42/4/0|NEG BUT -3/66/-7|NEG DEAD -6/-54/-1|NEG DEATH -173/-143/14
|NEG DEATH , -48/-6/23|NEG DEATH . -39/-77/-1|NEG DEATH THINK -23/-43/-1|NEG DIE -112/-135/-3|NEG DIE , -25/-61/-1
|NEG DIE . -32/-53/-2|NEG END . 24/48/-2|NEG END my -46/0/0|NEG END of -26/-72/0|NEG FEAR 43/3/-1|NEG FRIEND -16/33/-2
|NEG FRIEND , -14/-72/0|NEG GAME 58/61/0|NEG GONE 48/34/-3|NEG HARM -39/-119/-6|NEG HARM . -8/-51/-1
|NEG HARM ended 48/16/-1|NEG HARM myself -76/-73/0|NEG HARMED -9/-34/0|NEG HARMED . -8/-34/0|NEG HIM 40/43/-6
|NEG HIM and 85/18/0|NEG KILL -59/-45/-1|NEG KILL myself -47/13/0|NEG LETTER -29/1/19|NEG LETTER . -64/-16/-1
|NEG LIVE 7/25/-1|NEG LIVE ANYMORE 55/22/-2|NEG LIVE NEG -37/-49/-1|NEG LIVE with 58/11/21|NEG NEG 128/33/-5
|NEG NEG THINK 46/11/-2|NEG NEG WANT 65/5/-1|NEG ONPURPOSE -56/1/0|NEG PAST -24/-51/0|NEG PLAN -43/11/8
|NEG PLAN to -32/31/-12|NEG SAY 49/81/-8|NEG SOURCE -17/-49/27|NEG TAKE -53/-64/-12|NEG THINK -77/-57/18
|NEG THINK PLAN -41/-60/-7|NEG THINK head 1/-46/0|NEG THINK of -98/-49/-2|NEG WAKE 65/14/2|NEG WANT -10/-37/33
|NEG WANT KIN -35/-44/-1|NEG WANT LIVE 39/27/0|NEG WANT anyone -52/-45/0|NEG WANT to -104/9/19|NEG _ , -62/-52/-9
|NEG _ BUT 71/68/-15|NEG _ DEATH -110/-112/-3|NEG _ FOOD -39/-61/0|NEG _ KILL -65/-2/0|NEG _ KIN -24/-46/-4
|NEG _ LAUGH -14/-54/0|NEG _ LETTER -33/-123/0|NEG _ LIVE 110/79/36|NEG _ NEG 55/-73/-8|NEG _ PAST 86/23/24
|NEG _ PLAN -23/42/-9|NEG _ THINK -32/-54/3|NEG _ TIRED 2/-42/-4|NEG _ WAKE 57/14/-1|NEG _ WANT -33/22/-10
|NEG _ WORK 66/23/3|NEG _ _ . 44/106/-18|NEG _ _ BUT 1/69/-2|NEG _ _ DIE -197/-109/15|NEG _ _ END -156/56/-6
|NEG _ _ GAME 40/57/-1|NEG _ _ GONE 87/38/-7|NEG _ _ HARM -171/-147/-3|NEG _ _ HE 37/71/3|NEG _ _ JUMP -97/3/-2
|NEG _ _ KILL -236/-295/-1|NEG _ _ KIN 18/23/-3|NEG _ _ LETTER 57/-4/3|NEG _ _ LIVE 198/149/26|NEG _ _ LOW -54/6/-1
|NEG _ _ NEG 23/27/-15|NEG _ _ PLAN -15/51/-3|NEG _ _ SOON -74/-93/8|NEG _ _ TAKE -71/58/33|NEG _ _ THINK -125/-99/-1
|NEG _ _ WANT -60/66/-11|NEG _ _ after -32/-18/29|NEG _ _ again 58/30/-4|NEG _ _ am 67/-26/-6|NEG _ _ another 47/16/0
|NEG _ _ at 19/37/-6|NEG _ _ be 76/2/-9|NEG _ _ being 22/42/-2|NEG _ _ car -35/-61/0|NEG _ _ commit -57/2/0
|NEG _ _ continue 24/0/-1|NEG _ _ day -18/45/0|NEG _ _ did 61/27/-3|NEG _ _ drive -37/-42/0|NEG _ _ for 86/123/-4
|NEG _ _ from 78/53/-19|NEG _ _ go 68/29/-7|NEG _ _ here 25/-46/-1|NEG _ _ i 88/66/-65|NEG _ _ it -51/2/6
|NEG _ _ keep 33/44/-1|NEG _ _ matters -40/9/-1|NEG _ _ me -23/31/-41|NEG _ _ more 45/10/-1|NEG _ _ my 7/-53/54
|NEG _ _ next -60/-90/0|NEG _ _ of -43/-2/-25|NEG _ _ one 42/25/0|NEG _ _ or -5/72/-1|NEG _ _ please -36/-75/0
|NEG _ _ see 104/42/-1|NEG _ _ single 0/77/0|NEG _ _ stay 38/25/0|NEG _ _ than -9/-66/0|NEG _ _ try 40/33/0
|NEG _ _ wanted -30/7/-1|NEG _ _ weeks -3/62/0|NEG _ and 25/14/2|NEG _ another 61/88/-1|NEG _ any 2/54/-2
|NEG _ anyone -35/-33/-2|NEG _ anything -53/68/-7|NEG _ before -49/-43/-1|NEG _ being 61/22/-1|NEG _ danger -55/20/0
|NEG _ do 73/15/-2|NEG _ ended 48/16/-1|NEG _ head 1/-46/0|NEG _ how -87/22/9|NEG _ if -67/50/0|NEG _ in -23/-17/-10
|NEG _ it 6/55/21|NEG _ left -67/-9/-1|NEG _ life 46/7/-2|NEG _ me -111/-44/24|NEG _ my -51/18/-27
|NEG _ myself -12/-39/-5|NEG _ of -154/-90/-4|NEG _ off -30/-72/0|NEG _ on -70/-81/-7|NEG _ online -1/27/1
|NEG _ only 45/10/-1|NEG _ passes 43/26/-2|NEG _ safe 68/41/3|NEG _ see 38/-33/0|NEG _ through 46/22/-1
|NEG _ to -35/-50/-5|NEG _ up 86/-1/6|NEG _ you 153/57/-2|NEG be LIVE 37/48/20|NEG be here -13/-24/1
|NEG bear to 57/42/0|NEG believes 3/-43/-1|NEG believes me 6/-44/-1|NEG bother 41/19/0|NEG care -72/77/-5
|NEG cares -68/12/0|NEG colour -6/38/0|NEG cope -51/10/-1|NEG danger -44/-49/0|NEG danger to -40/-34/0
|NEG day 100/37/-5|NEG day passes 43/26/-2|NEG deserve 23/56/-2|NEG died -12/-95/0|NEG do another 46/12/0
|NEG eating 30/82/1|NEG face -43/4/-1|NEG face another -55/11/0|NEG fall -57/-24/-2|NEG feel -18/-36/0
|NEG feel KILL -48/0/0|NEG feel LIVE 92/46/-1|NEG feel safe 56/26/3|NEG find -57/-68/0|NEG find my -18/-44/0
|NEG fit 60/11/0|NEG for 65/-5/3|NEG for me -55/-66/0|NEG get 50/-15/-40|NEG get out 45/11/-13|NEG go on -37/8/2
|NEG have -102/-30/-11|NEG hope -87/24/-3|NEG i -77/-18/-4|NEG i WANT -168/0/0|NEG i do 76/2/-2|NEG in . 17/34/-6
|NEG in danger -55/20/0|NEG is 10/-31/-1|NEG it 92/33/-13|NEG joke 54/15/4|NEG joking 58/42/0|NEG keep myself 18/-57/0
|NEG knows 66/-8/-1|NEG laugh -4/51/0|NEG let 81/33/-6|NEG let me 80/42/-6|NEG lift -22/67/0|NEG light -9/76/-1
|NEG loneliness -5/-29/0|NEG loneliness . -5/-29/0|NEG manage 43/13/0|NEG matter 1/63/-1|NEG me -98/10/16
|NEG me . -96/4/-1|NEG money 84/28/-7|NEG money . 69/35/-5|NEG more 99/-19/-2|NEG needs -22/37/0|NEG place -70/21/0
|NEG promise 128/64/-1|NEG promise i 24/1/0|NEG recognise -2/44/0|NEG safe 102/78/4|NEG safe . 35/14/0
|NEG saying -60/-21/0|NEG saying i -58/2/0|NEG see -41/80/-15|NEG see one -1/-55/0|NEG sleep -10/-47/19
|NEG sleep . -34/-70/0|NEG tell 65/-26/-13|NEG tell my 74/61/-6|NEG that -124/-74/6|NEG that i -117/-90/6
|NEG to -47/25/34|NEG to WAKE 46/12/0|NEG trust 46/5/-3|NEG trust myself 47/9/-3|NEG wait -13/-45/-5
|NEG wait . 61/23/-2|NEG wait for -49/-41/-2|NEG wanted 100/44/-1|NEG wanted to 100/44/-1|NEG wants me -10/42/0
|NEG way out -68/40/-2|NEG worry PLAN 72/17/-1|NEG worth LIVE -63/-29/10|NEG worth it 57/2/-1|NEG would -64/13/-2
|NIGHT 65/20/19|NIGHT . . 18/36/43|NIGHT _ . 16/29/38|NIGHT _ _ . 74/63/23|NIGHT _ i 35/51/-19|NIGHT _ my -43/-38/-10
|NIGHT in -23/-49/-6|ONPURPOSE 87/107/-4|ONPURPOSE . 30/34/-3|ONPURPOSE . . 27/30/-3|ONPURPOSE _ . 34/44/-3
|ONPURPOSE _ _ . 78/90/-3|PAST -57/-4/-2|PAST NIGHT in -20/-32/-3|PAST PAST -103/-15/-15|PAST SOURCE 20/26/0
|PAST SOURCE . 20/26/0|PAST _ . 74/53/-12|PAST _ WANT -50/43/1|PAST _ _ " 36/44/10|PAST _ _ . 13/42/18
|PAST _ _ HARM -33/-50/-11|PAST _ _ NEG 26/-20/-1|PAST _ _ earth 18/50/-3|PAST _ _ is 44/28/-9|PAST _ _ me -62/-63/0
|PAST _ _ to -80/61/-5|PAST _ _ tried -91/0/0|PAST _ are 51/25/-1|PAST _ earth 31/23/-3|PAST _ i -92/-25/-8
|PAST _ my -14/-54/-9|PAST _ on 40/39/-3|PAST _ to -58/-23/0|PAST _ was 57/44/10|PAST and 40/19/-14|PAST in -86/-80/-3
|PAST then -68/2/0|PAST to -82/-42/-16|PAST to WANT -25/43/1|PILLS 110/43/8|PILLS , 44/38/-19|PILLS . 59/66/17
|PILLS . . 28/28/10|PILLS _ . 78/97/3|PILLS _ SOON -37/-19/-1|PILLS _ _ . 97/79/15|PILLS _ _ and -54/-79/-8
|PILLS _ _ hand 43/41/0|PILLS _ _ on 41/43/-1|PILLS _ i 36/22/25|PILLS _ me -41/-48/0|PILLS _ up 43/42/-1
|PILLS and . 45/34/-1|PILLS for -39/-47/-10|PILLS for my -76/-61/-1|PILLS i 46/61/-2|PILLS in 104/75/-6
|PILLS in my 43/41/0|PILLS lined 43/42/-1|PILLS lined up 43/42/-1|PILLS make -40/-23/0|PILLS make me -40/-23/0
|PILLS of -39/-33/-2|PILLS on 40/52/-1|PILLS on my 38/49/0|PLAN , -32/-21/12|PLAN , i -61/-27/-1|PLAN . 117/99/3
|PLAN . . 73/82/3|PLAN DEATH . -125/-81/39|PLAN DIE 39/19/16|PLAN KIN -43/-28/22|PLAN NEG -44/31/0|PLAN NEG to -17/36/0
|PLAN PAST . -17/-47/0|PLAN SOON -13/-15/-1|PLAN _ , -32/-60/51|PLAN _ . 57/27/45|PLAN _ DEATH 73/47/-10
|PLAN _ DIE 30/19/-17|PLAN _ HARM 20/47/8|PLAN _ TAKE 17/58/-1|PLAN _ _ , -43/-39/1|PLAN _ _ . 31/48/54
|PLAN _ _ DEAD -70/-3/3|PLAN _ _ DEATH 28/27/-11|PLAN _ _ HE 46/29/-3|PLAN _ _ HIM 77/73/-8|PLAN _ _ KIN 59/71/-8
|PLAN _ _ LIVE 78/31/-3|PLAN _ _ NEG -1/-51/0|PLAN _ _ again -57/34/0|PLAN _ _ am -56/-7/0|PLAN _ _ be 62/52/0
|PLAN _ _ here 64/21/-1|PLAN _ _ if -55/-58/0|PLAN _ _ in -27/-61/-10|PLAN _ _ is -76/-61/-1|PLAN _ _ myself 66/22/-5
|PLAN _ _ new 41/-4/0|PLAN _ _ on 44/38/-3|PLAN _ _ this -55/-29/25|PLAN _ _ us 23/14/-1|PLAN _ _ when -65/-93/0
|PLAN _ batter 50/49/-9|PLAN _ be 51/68/-1|PLAN _ being 64/3/-2|PLAN _ change -6/38/0|PLAN _ lot -54/-2/15
|PLAN _ off 39/50/-4|PLAN _ see 42/16/0|PLAN and 43/46/7|PLAN driving 84/70/-7|PLAN is to 70/65/-11|PLAN it 8/-32/-16
|PLAN it . 85/25/-11|PLAN me , -26/-39/23|PLAN my DEATH 34/6/-8|PLAN on 43/94/-9|PLAN on being 68/16/-2
|PLAN to . 55/28/-1|PLAN to HARM 16/45/8|PLAN to TAKE 39/55/-1|PLAN to batter 50/49/-9|PLAN to be 51/68/-1
|PLAN to change -6/38/0|PLAN to do 28/78/3|PLAN to see 42/16/0|PLAN to top -66/-45/0|PLAN walking -33/-48/0
|POINT 48/65/9|POINT . 47/51/-2|POINT . . 9/48/-1|POINT NEG 68/41/-5|POINT NEG to 59/38/-5|POINT _ . -6/26/-11
|POINT _ _ LIVE 120/32/-2|POINT _ _ here 38/24/0|POINT _ _ in -38/-71/0|POINT _ be 36/3/-1|POINT _ ironing -1/-44/0
|POINT _ this -2/-70/0|POINT _ to 59/38/-5|POINT _ trying -5/50/-1|POINT it 59/41/-1|POINT of this -1/-70/0
|SAY -70/-105/118|SAY HE -134/-112/84|SAY HE LETTER 52/65/-35|SAY HE do -34/-9/9|SAY HE is -58/-43/32
|SAY LETTER -60/-58/51|SAY LETTER KILL 54/38/0|SAY _ , -27/-77/-68|SAY _ HE -66/-66/76|SAY _ KILL 56/39/0
|SAY _ LETTER 69/79/-42|SAY _ NEG -38/-50/31|SAY _ WANT -76/-55/74|SAY _ _ NEG -17/-102/78|SAY _ _ PLAN -68/3/21
|SAY _ _ do -68/-14/-10|SAY _ _ has -12/-15/55|SAY _ _ i 52/123/-41|SAY _ _ me 47/35/13|SAY _ _ to -108/-46/69
|SAY _ _ was 71/-3/-5|SAY _ did 57/12/-3|SAY _ is -47/-69/109|SAY _ time 39/30/-14|SAY _ wanted -30/7/-1
|SAY _ would 60/-37/20|SAY do NEG -72/-73/27|SAY i WANT -67/-17/66|SAY i did 57/7/-2|SAY i wanted -30/7/-1
|SAY i would 67/6/0|SAY if -62/-51/-18|SAY if i -63/-50/-6|SAY it , -27/-39/0|SAY it is 86/62/24|SAY me -105/-139/124
|SAY me HE -80/-60/57|SAY my 22/48/-21|SAY next 39/30/-14|SAY next time 39/30/-14|SOON 64/-3/-91|SOON , -66/-57/-17
|SOON , BUT -4/64/0|SOON , i -41/-32/-3|SOON . 45/25/-29|SOON BUT -27/-51/0|SOON HE 38/7/15|SOON PLAN -48/-43/0
|SOON PLAN is -32/-15/0|SOON SOON 82/75/0|SOON SOON . 73/61/0|SOON _ BUT -7/64/0|SOON _ KIN -50/-60/8
|SOON _ NEG 81/50/-1|SOON _ SOON -1/52/0|SOON _ THINK -39/-6/-4|SOON _ _ , -67/-58/-5|SOON _ _ . 65/90/12
|SOON _ _ HE 55/80/-22|SOON _ _ PLAN -83/-97/-1|SOON _ _ TAKE 46/28/-3|SOON _ _ i 63/40/0|SOON _ _ is -32/-69/25
|SOON _ _ my 45/48/-2|SOON _ _ to 78/50/-8|SOON _ day 34/-7/0|SOON _ that -37/-33/-10|SOON and 87/59/-30
|SOON and i 65/53/-5|SOON does 39/18/0|SOON i 84/39/-23|SOON i WANT 89/68/-4|SOON in -14/-67/0|SOON that 38/6/0
|SOURCE -176/-132/-106|SOURCE , 47/22/-5|SOURCE PLAN -51/-16/-4|SOURCE _ . 22/-53/18|SOURCE _ MANY 61/59/0
|SOURCE _ SOURCE -82/-1/0|SOURCE _ _ . 41/-7/-25|SOURCE _ _ MANY -23/-46/-1|SOURCE _ _ SAY -57/0/0|SOURCE go -49/-2/0
|SOURCE go i -49/0/0|TAKE 49/-7/37|TAKE . . -46/7/19|TAKE DEATH -20/-11/31|TAKE DEATH . -43/-39/28|TAKE HIM 104/80/-52
|TAKE HIM . 68/58/-5|TAKE HIM MANY 55/30/2|TAKE HIM PILLS -15/-10/-49|TAKE MANY 125/121/19|TAKE MANY my -20/45/-2
|TAKE PILLS for -44/-39/0|TAKE _ , 77/50/10|TAKE _ . 12/4/43|TAKE _ MANY 49/-4/29|TAKE _ PILLS -74/-85/-34
|TAKE _ _ , 55/42/-5|TAKE _ _ . 82/102/-12|TAKE _ _ and -62/-5/9|TAKE _ _ i 115/97/12|TAKE _ _ of 41/71/-8
|TAKE _ _ out -44/-40/0|TAKE _ _ this -61/-44/-1|TAKE _ for -46/-44/-1|TAKE _ life 35/15/-2|TAKE _ my 17/62/-2
|TAKE _ of 36/4/11|TAKE _ off -56/-63/3|TAKE _ passport 33/42/0|TAKE bus -35/-30/0|TAKE every 64/32/-1
|TAKE fistful 37/29/0|TAKE full 69/68/-1|TAKE lot 92/59/1|TAKE lot . 37/21/-1|TAKE me -11/-36/-1|TAKE my -65/-78/-34
|TAKE my PILLS -47/-45/-1|TAKE my life 35/15/-2|TAKE my passport 33/42/0|TAKE our 40/61/-6|TAKE two -61/-58/-1
|TAKE two PILLS -61/-58/-1|THINK 78/61/28|THINK , 48/68/-1|THINK HE -42/-53/22|THINK PLAN 93/125/-37
|THINK PLAN DEATH 1/34/-23|THINK PLAN DIE 55/39/4|THINK PLAN KILL 17/59/-3|THINK PLAN walking -33/-48/0
|THINK SOON -22/-57/-2|THINK SOON . -7/-32/0|THINK _ DEATH 75/82/-40|THINK _ DIE 69/63/3|THINK _ FOOD -32/-53/0
|THINK _ HARM 64/62/-14|THINK _ KILL 59/74/-5|THINK _ KIN -61/-19/41|THINK _ LETTER 68/43/-9|THINK _ LOW 1/-46/0
|THINK _ NEG -58/2/-2|THINK _ WANT -78/-27/0|THINK _ _ DEATH -63/-5/-7|THINK _ _ LIVE 51/14/-1|THINK _ _ MANY 46/2/-2
|THINK _ _ PLAN -22/-59/-16|THINK _ _ got 6/62/-17|THINK _ _ in 60/79/15|THINK _ _ is -69/-65/13|THINK _ _ lot -51/1/0
|THINK _ _ off 21/37/-10|THINK _ _ to -27/35/-9|THINK _ am -61/-40/-3|THINK _ walking -33/-48/0|THINK _ week -18/-44/-1
|THINK _ would -122/-8/0|THINK are 45/40/-2|THINK head 1/-46/0|THINK head LOW 1/-46/0|THINK i -33/-1/-20
|THINK i LETTER 72/21/-8|THINK i WANT -62/19/0|THINK i am -61/-40/-3|THINK i would -53/-11/0|THINK in -66/-50/-2
|THINK it -91/-80/35|THINK my -23/-5/47|THINK my KIN -55/-13/39|THINK of 70/42/-23|THINK of DEATH 25/10/-14
|THINK of KILL 39/13/-2|THINK this -33/-48/0|THINK this week -22/-47/0|THINK to 95/38/-2|TIRED -41/-47/-45
|TIRED . -13/-85/17|TIRED LIVE . 51/34/0|TIRED _ LIVE 21/0/-2|TIRED _ _ . -7/99/6|TIRED _ _ i 9/28/0
|TIRED _ _ life 15/25/0|TIRED _ _ this -29/5/0|TIRED _ _ with -16/-67/-1|TIRED _ being -19/-44/-7
|TIRED _ everything 1/65/-1|TIRED _ life 14/66/-2|TIRED _ pretending -3/58/0|TIRED of -15/82/-9|TIRED of LIVE 22/-55/-2
|TIRED of being -23/-44/-3|TIRED of pretending -3/58/0|TIRED with -19/-40/-4|TIRED with everything -1/31/0
|TIRED with life 44/52/-1|VOICE 80/26/10|VOICE _ _ me 40/13/0|WAKE 71/53/-11|WAKE _ . 71/71/-22|WAKE _ SOON 79/63/0
|WAKE _ _ . 133/73/-27|WAKE _ _ anaesthetic -34/-32/-1|WAKE _ after -34/-32/-1|WAKE _ again 57/31/-1|WAKE up 69/21/-3
|WAKE up . 48/79/-22|WAKE up SOON 79/63/0|WAKE up after -34/-32/-1|WAKE up again 57/31/-1|WANT 58/72/6|WANT , -19/-24/0
|WANT . 62/40/5|WANT . . 29/35/5|WANT FOOD -25/-56/0|WANT FOOD . -25/-56/0|WANT HE to -47/-36/17|WANT HIM -42/-70/14
|WANT KILL -20/-23/0|WANT KILL me -49/-39/0|WANT KIN -35/-44/-1|WANT LETTER -52/-32/0|WANT LIVE 39/26/0
|WANT _ . -11/-33/-8|WANT _ BLEED 38/38/0|WANT _ DEAD 31/40/19|WANT _ DEATH 31/78/-6|WANT _ END -50/-26/21
|WANT _ GONE -66/34/-1|WANT _ HARM 30/35/-12|WANT _ LIVE 7/-88/5|WANT _ _ , -21/-11/28|WANT _ _ . 131/123/-34
|WANT _ _ ANYMORE 61/22/7|WANT _ _ BURDEN -33/-34/0|WANT _ _ DEAD 122/122/-17|WANT _ _ DEATH 24/51/-3
|WANT _ _ DIE 96/-38/0|WANT _ _ END -33/58/-1|WANT _ _ HARM -39/15/0|WANT _ _ KIN -14/-58/-7|WANT _ _ LIVE 66/21/-8
|WANT _ _ LOW -32/-47/0|WANT _ _ MANY -26/-42/-2|WANT _ _ NEG 6/36/-5|WANT _ _ WAKE 34/17/-3|WANT _ _ again 11/1/-1
|WANT _ _ and 61/32/0|WANT _ _ another 18/58/-1|WANT _ _ away -57/43/0|WANT _ _ bus 38/33/0|WANT _ _ cat -23/-77/0
|WANT _ _ died 74/27/0|WANT _ _ everyone 30/23/0|WANT _ _ forever -51/6/0|WANT _ _ here -29/-77/-3
|WANT _ _ home -36/-16/0|WANT _ _ i 67/49/-7|WANT _ _ into -42/-67/-1|WANT _ _ it 52/60/24|WANT _ _ me 22/47/0
|WANT _ _ myself -33/10/-2|WANT _ _ on 29/-20/-8|WANT _ _ saved 67/8/0|WANT _ _ sleep -8/-64/0
|WANT _ _ taller -18/-35/0|WANT _ _ this -6/-46/-3|WANT _ _ up 64/33/-1|WANT _ _ with -72/-80/-5|WANT _ again 58/13/0
|WANT _ catch 38/33/0|WANT _ continue 19/-5/0|WANT _ could -90/44/-2|WANT _ drive 45/27/-1|WANT _ give -41/36/0
|WANT _ go -34/-28/-6|WANT _ keep -30/-65/0|WANT _ life 89/35/-1|WANT _ me -56/-60/0|WANT _ my 62/55/-1
|WANT _ off -33/10/0|WANT _ see 98/33/0|WANT _ was 22/15/-2|WANT anyone -52/-45/0|WANT anyone to -59/-49/0
|WANT do -54/-55/-5|WANT i 57/102/-5|WANT i could -90/44/-2|WANT i would 68/32/0|WANT is 30/-40/-3|WANT it 18/74/1
|WANT it . 75/17/-1|WANT life -29/-54/-1|WANT life . -24/-46/-1|WANT out of 59/21/-2|WANT this -57/-78/0
|WANT to . 86/36/-3|WANT to BLEED 38/38/0|WANT to END -56/-31/21|WANT to GONE -66/34/-1|WANT to HARM 30/35/-12
|WANT to LIVE -13/-102/6|WANT to NEG -50/-17/-5|WANT to catch 38/33/0|WANT to continue 19/-5/0|WANT to drive 45/27/-1
|WANT to give -41/36/0|WANT to go -34/-28/-6|WANT to keep -30/-65/0|WANT to run -38/20/0|WANT to see 98/33/0
|WORK -77/-123/15|WORK , 46/55/-4|WORK . 40/17/-40|WORK _ . -33/11/-20|WORK _ KILL 35/47/0|WORK _ _ . -51/-58/-3
|YEAR -64/-48/-30|YEAR _ PLAN 61/40/-2|abandoned -6/63/0|able 59/29/0|able to 59/29/0|about -89/-92/48|abuse -14/38/26
|abuse _ _ . -7/51/26|abused 81/43/47|abused _ . 42/21/-1|abused _ _ . 109/62/34|accident 121/45/-1|acid 73/54/-22
|active 60/61/-1|advice -16/-26/-2|afraid 35/19/-5|after 33/-12/83|after . 54/63/-1|after . . 48/43/-1
|after SOON 78/51/-9|after _ , -40/-23/26|after _ . 54/29/-57|after _ PAST 48/34/-3|after _ _ . 51/55/33
|after _ _ NEG 16/-49/0|after _ _ i 4/-32/26|after _ am 59/30/-1|after anaesthetic -34/-32/-1|after breakup -24/-35/0
|after i am 59/30/-1|after my 0/65/-6|after that -69/-58/-3|again 60/74/-5|again , -51/-20/-11|again , i -73/-15/-1
|again _ _ is 55/25/-16|again after -39/-60/0|again and 86/90/-8|again i -33/-52/-2|against 131/103/-2
|against _ . 90/66/1|against _ _ . 53/63/1|ago 2/35/-26|alarm -47/-30/-6|alarm _ _ . -49/-54/-6|alive 125/13/4
|all 6/79/-9|almost 29/42/0|almost JUMP 26/42/0|almost _ _ . 27/42/0|alone 105/-82/-7|already 124/70/-10
|already . 77/49/-2|already _ . -3/36/-2|already _ _ . 58/66/-6|alright -26/-63/0|alright . -26/-63/0|always -17/44/-12
|always _ _ . -17/50/-12|am 108/116/-43|am . 38/40/-6|am . . 60/38/-4|am BETTER 61/60/-1|am BLEED 46/42/-1
|am BURDEN -4/77/-4|am DEAD -4/-57/-25|am DEAD . 55/-7/-17|am DEATH 50/53/-28|am DEATH and 62/43/-4|am DIE -68/-51/-13
|am DIE . -57/-56/-1|am END it 25/28/-6|am FEAR 14/-28/33|am FEAR i 57/54/-12|am FEAR my -43/-53/45
|am FEAR of -55/-51/-18|am GONE . 108/20/-1|am HARM 59/23/-2|am HARM my -39/-2/0|am HARM myself 54/39/0
|am KILL -63/-21/-1|am KILL . -60/2/0|am KILL it -45/-41/0|am KILL myself 58/23/0|am KILL up 6/-39/0|am LIVE -63/-14/-1
|am LIVE , -55/7/0|am LOW -8/92/-12|am LOW i 24/58/0|am MANY . 84/32/-4|am NEG -4/-43/1|am NEG . 5/37/0
|am NEG BUT -5/58/0|am NEG DEAD -9/-51/0|am NEG DEATH -115/-90/25|am NEG DIE -27/-44/0|am NEG FEAR 43/3/-1
|am NEG PLAN -54/-29/-7|am NEG THINK -84/-63/-1|am NEG danger -40/-34/0|am NEG safe 77/58/-1|am NEG saying -60/-21/0
|am PLAN 96/33/-29|am PLAN to -32/-69/-24|am SOON -41/-52/-2|am SOON and -23/-45/-1|am THINK 86/14/-4
|am THINK PLAN 39/-14/-1|am TIRED . -10/-53/0|am TIRED of 16/50/-2|am WANT 40/12/-4|am WANT to 37/-1/-3
|am _ , -95/-54/-19|am _ . -106/-52/-12|am _ DEAD 67/28/0|am _ DEATH -47/-31/17|am _ DIE -35/-72/0|am _ FEAR 45/5/-1
|am _ GAME 39/11/0|am _ HIGH 70/51/-7|am _ KILL 36/58/0|am _ LIVE 95/86/-1|am _ MANY -53/-77/11|am _ MEANS 45/58/0
|am _ PLAN 17/-65/34|am _ THINK -43/-69/-1|am _ WANT -45/24/0|am _ _ . 3/80/-29|am _ _ ANYMORE -37/1/0
|am _ _ BODY 54/47/-1|am _ _ DEAD 53/49/-1|am _ _ DEATH 53/77/-3|am _ _ DIE 4/42/-4|am _ _ GONE 10/-20/0
|am _ _ HARM 28/61/-21|am _ _ HE 31/44/5|am _ _ HIM -47/-14/31|am _ _ JUMP 73/66/-1|am _ _ KILL 29/48/-2
|am _ _ KIN -20/-44/29|am _ _ LIVE -91/8/-1|am _ _ NEG -10/35/-3|am _ _ PLAN -49/-67/-1|am _ _ POINT -86/19/0
|am _ _ SOON 32/12/-9|am _ _ WANT 62/10/-2|am _ _ am -15/-21/-1|am _ _ and -24/41/14|am _ _ be 29/48/-10
|am _ _ by 28/99/-1|am _ _ cooking -1/-33/0|am _ _ did -31/-15/0|am _ _ every 15/66/0|am _ _ everyone -68/24/-1
|am _ _ for 46/64/-1|am _ _ from 121/44/-2|am _ _ here 53/27/0|am _ _ i 34/-18/-29|am _ _ in 18/6/-2|am _ _ it 7/-32/12
|am _ _ man -4/41/0|am _ _ my -19/23/-4|am _ _ own 56/26/0|am _ _ rail 44/32/-1|am _ _ that -75/-17/-1
|am _ _ to -67/-64/-11|am _ _ until -13/-62/0|am _ _ with 64/42/-4|am _ _ you 49/18/-3|am _ and -51/-27/-21
|am _ at 41/14/14|am _ here 21/50/-4|am _ i -43/-57/9|am _ it 15/-24/-12|am _ man -62/-6/0|am _ my -72/-45/46
|am _ safe 77/58/-1|am _ saying -60/-21/0|am _ to 36/40/-41|am at 61/66/-12|am at END -45/2/-8|am at HIGH 62/17/0
|am being 124/33/-10|am coming 45/28/-1|am crying . -5/-45/0|am disappointment -35/38/0|am drinking 46/23/0
|am drinking KILL 44/23/0|am failure -20/51/-3|am glad -45/-6/0|am glad i -33/-27/0|am grateful -51/2/0
|am happy -59/-62/0|am high -48/-62/-1|am i -87/13/-3|am i . -38/2/-2|am in 63/54/-19|am looking 78/25/-1
|am losing -64/28/-1|am low -9/51/-2|am on 40/8/11|am over -69/-59/-2|am shaking -15/-39/0|am shaking . -12/-39/0
|am sorry 36/11/0|am sorry . 56/46/0|am up 68/36/0|am up on 67/35/0|am waiting 79/84/-12|am waiting for 46/48/0
|am waste -14/56/0|am waste of 7/54/0|am working -28/-35/0|am worried -27/-42/79|anaesthetic -34/-32/-1|and 36/40/62
|and DEATH 47/40/-3|and DIE 103/83/-11|and DIE . 62/63/-8|and HARM 70/68/-6|and HE 92/42/1|and HE is 62/39/-61
|and HIT 32/38/29|and HIT me 57/63/-3|and KILL 55/60/-7|and LETTER -48/-12/19|and LETTER NEG -72/-42/13
|and LOW 21/68/-3|and LOW . 16/63/-2|and NEG -21/30/4|and NEG can -30/-42/0|and PLAN 38/16/-4|and SAY -33/-13/48
|and SOON 60/29/17|and SOON i 45/60/-7|and TAKE 66/62/-22|and THINK 84/76/-17|and WANT 41/28/-2|and _ , -30/-41/21
|and _ . 33/73/11|and _ HIM 42/62/-20|and _ LETTER -22/20/-16|and _ LOW 36/-24/0|and _ MEANS -45/-51/6
|and _ NEG -128/-47/27|and _ SAY 50/43/-8|and _ THINK 55/47/-12|and _ WANT 60/36/12|and _ _ , -47/-66/6
|and _ _ . 16/-15/26|and _ _ BODY -59/-45/-1|and _ _ END -5/-26/7|and _ _ GONE -56/4/32|and _ _ HE -4/-37/-19
|and _ _ KILL -49/3/-1|and _ _ MANY -72/-65/57|and _ _ NEG 33/75/-9|and _ _ PLAN 43/87/-5|and _ _ am -35/-47/-2
|and _ _ being -12/-59/-2|and _ _ do 58/24/-1|and _ _ door 29/28/-1|and _ _ home -26/80/-1|and _ _ i 54/46/-6
|and _ _ in 2/69/-23|and _ _ is 17/-3/27|and _ _ my 36/38/-11|and _ _ off 32/52/0|and _ _ to 72/84/-31
|and _ _ up 79/74/-10|and _ and -47/4/-16|and _ be -50/-16/18|and _ came 17/99/-1|and _ can -95/-66/27
|and _ do -94/-35/-17|and _ follow 49/27/-2|and _ is 10/45/-16|and _ it 37/18/57|and _ join 45/23/0
|and _ knows 67/19/-7|and _ me 90/77/26|and _ of 10/-70/-17|and _ off -24/-10/115|and _ our 29/31/-2
|and _ person -5/41/0|and _ that 37/6/-15|and _ wanted 50/-5/0|and date 71/46/0|and date . 66/38/0|and do 56/68/-1
|and feel -37/-49/-1|and i 39/8/-52|and i LETTER 79/69/-9|and i THINK 55/47/-12|and i WANT 17/-1/13
|and i follow 49/27/-2|and i have 0/-38/10|and i join 45/23/0|and i wanted 50/-5/0|and is -2/-3/76|and it -36/-64/-2
|and it is -51/-20/3|and left -29/48/34|and me 75/42/-4|and on 33/62/-1|and there is -63/5/50|anime -7/-65/-6
|another 54/74/0|another _ . 68/25/8|another _ _ . 86/57/7|another day 73/114/-1|another day . 57/43/-1
|answered -12/-51/2|antidepressant -8/-32/-1|anxious -41/-58/36|anxious PLAN -38/-57/-1|any 49/77/-14
|any ANYMORE 71/38/-2|anyone 4/30/1|anyone . 47/56/6|anyone . . 43/51/6|anyone _ . 42/65/6|anyone to -59/-49/0
|anyone would -50/2/0|anything -9/115/8|anything . 21/28/-5|anything _ . 3/27/-6|anything _ _ . -42/32/-6
|anyway 107/83/-13|anyway , 66/48/-7|anyway _ _ . 41/72/-7|apart -32/139/-1|app -53/-59/-1|app . -31/-42/0
|app . . -31/-42/0|app _ . -31/-42/0|app _ _ . -31/-42/0|apparently . -5/38/-1|apparently . . -5/38/-1
|apparently _ . -5/38/-1|apparently _ _ . -5/38/-1|appointment -53/-72/-2|appointment _ _ . -58/-62/0|are 28/13/-38
|are DEAD -38/-62/-3|are DIE -31/-35/-1|are HARM . 35/38/-2|are KILL -88/-68/0|are KILL me -68/-54/0|are NEG -5/49/0
|are _ . -42/-26/-30|are _ _ KIN 28/73/-30|are _ _ LETTER 49/57/-5|are _ _ and -60/-28/-1|are _ _ me -49/-23/0
|are _ me -50/-54/-2|are _ on -37/-66/-1|are at 66/47/-15|are hard -7/-32/0|are in 43/98/1|arm -37/-48/-22
|arms 18/25/84|around ANYMORE 38/27/-3|arsenal -36/-40/0|as -84/14/-20|as _ . 20/44/0|as _ _ . 28/53/-2
|as _ _ i -81/-81/-2|as _ and -43/-33/-1|ashamed 25/-28/-1|ashes 58/18/-5|ask -31/22/-6|asked -65/-65/-2
|asking for 87/43/-21|asleep _ . 68/51/-12|assaulted 84/61/0|assaulted . 73/55/0|assaulted . . 73/55/0
|assaulted _ . 73/55/0|assaulted _ _ . 84/61/0|assume -39/0/0|at -61/-71/-44|at END of -38/50/-10|at FOOD -6/64/0
|at HIM -40/-81/-24|at MEANS 58/34/-4|at WORK 52/66/25|at WORK , 34/39/-1|at WORK . 38/71/29|at _ , -15/-35/-17
|at _ . 66/24/69|at _ WORK 51/31/31|at _ _ NEG -38/-50/-3|at _ _ WANT 55/30/0|at _ _ i 103/51/-20|at _ _ my -40/47/-7
|at _ of 15/47/-10|at _ who -33/-29/0|at bar -18/-36/-1|at bar . -18/-36/-1|at home 60/100/20|at home . 43/69/29
|at me . -67/-89/0|at my 11/99/-5|at ninety -60/-44/0|at ninety , -60/-44/0|at peace 38/36/-1|ate 10/-22/-24
|ate NEG 56/-16/0|attacking 132/94/-5|attacking KIN 36/17/-2|attacking KIN . 36/17/-2|attacking _ . 75/36/-2
|attacking _ KIN 39/33/-2|attacking _ _ . 84/50/-3|attacking my 46/47/-3|attacking my KIN 39/33/-2|attempt 111/52/-6
|attempt . -41/-72/0|attempt _ . 98/79/-6|attempt _ _ . 146/129/-6|attempt failed 32/18/0|attempted 62/54/30
|attempted _ . 64/42/0|attempted _ _ . 79/49/-1|awake 34/-56/-2|away 17/-1/77|away _ . -10/28/20|away _ _ . 27/69/35
|b -61/-91/-2|back -29/-27/-52|badly 68/41/-2|badly . 37/26/-2|badly . . 37/26/-2|badly _ . 37/26/-2
|badly _ _ . 41/29/-2|bahut 20/123/-5|bake -30/-42/-1|bake _ . -30/-40/0|bake _ _ . -30/-42/-1|bandmate -27/-42/15
|bangs -94/-98/-8|bangs _ _ . -50/-36/0|bank -18/-64/68|bar . -29/-52/-1|batter 50/49/-9|battery -57/-75/-22
|battle 46/12/-1|be 145/84/-37|be . 55/23/-3|be . . 53/22/-3|be BETTER -20/43/16|be BETTER DEAD 31/14/0
|be BETTER NEG -43/8/-1|be BURDEN -33/-34/0|be BURDEN i 7/-40/0|be DEAD 112/136/21|be DEAD . -85/-33/2
|be DEAD by 49/61/0|be DEATH -68/-43/8|be DEATH of -33/-47/-1|be GONE 34/-75/-1|be GONE . 43/-4/0|be LIVE 93/80/14
|be LIVE . -38/-43/24|be LIVE and 56/12/-2|be LIVE for -40/-14/0|be _ . -48/-24/5|be _ ANYMORE 129/56/-5
|be _ DEAD 43/27/-1|be _ LAUGH 39/49/0|be _ NEG -82/5/12|be _ SOON -2/53/-2|be _ _ . 41/89/2|be _ _ ANYMORE 76/37/-3
|be _ _ SOON 71/72/-2|be _ _ i -101/-25/-2|be _ _ if 47/30/2|be _ _ in -36/-52/0|be _ _ me -12/-67/7
|be _ _ my -102/-68/-1|be _ _ six -10/-40/0|be _ _ this 64/22/0|be _ _ to -54/-48/-2|be _ _ world 46/7/0
|be _ by 85/55/1|be _ of -114/-108/-1|be _ on -35/-38/-1|be _ this 69/12/-2|be around 53/-1/-1
|be around ANYMORE 38/27/-3|be here ANYMORE 83/21/-1|be here SOON -26/16/0|be here on -19/-36/0|be in this 42/4/-1
|be one 73/26/0|be one . 75/8/0|be saved 67/8/0|be saved . 67/8/0|be there -29/-68/-1|be with 4/72/-1|beach -8/-78/-1
|beach _ . -23/-37/0|beach _ _ . -30/-77/-1|bear to 72/43/0|beat -114/-108/-16|beaten -27/-53/104|beaten . 19/39/28
|beaten . . 35/27/28|beaten _ . 48/61/26|beaten _ _ . 47/32/92|because 74/-18/-28|because _ are -20/-49/0
|because _ have -20/-63/0|because _ is -57/-55/-23|because i 110/99/-35|because i have -20/-63/0|become -6/49/-6
|bed -105/-16/-51|bed . -20/-60/26|bed for -1/77/-1|been 21/50/63|been HARM 106/65/19|been HARM since 44/31/-7
|been _ _ . 14/77/-17|been _ _ and -52/-29/-1|been _ _ i -55/-28/13|been _ _ my -34/-55/-4|been _ for -23/39/-3
|been _ me 46/15/-4|been crying -18/41/-1|before _ . 60/37/-2|behind _ . 93/108/-3|behind _ _ . 47/38/-3
|being 118/107/41|being . . -49/-27/0|being DEAD 108/73/0|being LIVE 58/64/-8|being LIVE for 44/15/0
|being _ , -51/-28/-6|being _ . 18/71/20|being _ LETTER -53/1/0|being _ _ . 38/100/21|being _ _ home 49/36/-5
|being _ and -22/-25/12|being _ at 43/49/-10|being _ for 37/23/0|being _ in 56/43/-1|being _ is 74/54/-1
|being abused and -35/-30/13|being dramatic -44/-49/0|being dramatic , -50/-49/0|being here 41/-7/-1
|being here . 37/-7/0|being i -53/1/0|being i LETTER -53/1/0|being me -75/4/0|being me . -76/4/0|believes 3/-43/-1
|believes _ . -14/-49/0|believes _ _ . -13/-49/0|believes me 6/-44/-1|believes me . -14/-49/0|belong 37/109/-14
|belong _ _ . 64/71/-14|bench 65/57/-4|best -37/-122/-5|between _ . 38/64/-1|between _ _ . 52/68/-2
|between _ and -11/-48/-2|big 50/58/-6|big _ . 59/22/-1|big _ _ . 50/34/-1|bike -44/-49/-2|bio -59/-59/-2
|birthday . 67/17/-8|birthday . . 67/17/-8|birthday _ . 65/17/-8|biscuit -39/-57/0|biscuit _ . -39/-57/0
|biscuit _ _ . -39/-57/0|biscuits -80/-80/-6|bit -56/-65/-7|bit _ . -1/-35/-2|bit _ _ . -24/-39/-3|black 27/83/12
|black . 15/65/-4|black . . 15/65/-4|black _ . 9/44/24|black _ _ . 9/44/24|blank -11/45/-8|blank _ . -11/45/-8
|blank _ _ . -11/45/-8|bleach 60/43/-3|bleed 53/45/-1|bleeding 130/93/-10|blew -17/-47/0|blister 45/40/0
|blister . 45/40/0|blister . . 45/40/0|blister _ . 45/40/0|blister _ _ . 45/40/0|blocked -43/-55/-3|bloke -91/-46/88
|bloke _ _ . -39/-7/-1|blood -70/-89/7|board -61/-73/-1|body 87/110/-10|body _ . 28/73/-5|body _ _ . 23/77/-7
|body is -2/38/-2|book -30/-47/17|booked -45/-65/0|books -20/-68/-2|bored -59/-82/-3|bored . -11/-40/0
|bored . . -9/-39/0|bored _ . -9/-39/0|bored _ DEATH -54/-44/-2|bored _ _ . -39/-67/-1|bored to -56/-47/-2
|bored to DEATH -54/-44/-2|born -92/24/-1|born _ . -11/54/-1|born _ _ . -11/54/-1|bot -1/-60/-8|bother 32/80/-4
|bother _ . 27/59/-1|bother _ _ . 42/69/-2|bottom 5/62/-2|bought 22/-53/-6|bound 10/33/0|bound , 10/33/0|box 18/-2/-13
|box _ . 38/26/-3|box _ _ . 38/26/-9|boy 2/-1/20|boyfriend 80/76/1|brain . 40/51/0|brain . . 31/25/0|brain _ . 18/29/-1
|brain _ _ . -14/48/-2|brains 55/49/0|brains _ . 55/48/0|brains _ _ . 55/48/0|brains out 55/49/0|brains out . 55/48/0
|bread -88/-83/-2|bread _ . -37/-30/-1|bread _ _ . -37/-30/-1|breaking 40/82/-15|breaking _ . 17/47/-7
|breaking _ _ . 41/68/-13|breaking in 43/21/-3|breaking in . 42/20/-3|breath 64/9/-1|breath _ . 62/9/0
|breath _ _ . 62/9/0|breathe -128/-67/-3|bridge -47/-94/10|brother -16/-47/55|brothers _ _ . -48/-15/-5|build -32/-74/0
|building . 74/62/-1|building . . 74/62/-1|building _ . 74/62/-1|building _ _ . 42/39/-1|building with -35/-28/0
|bulbs -24/-23/-12|bullet 103/49/-2|bullet _ my 78/56/-1|bullet in 91/58/-2|bullet in my 53/35/-1|burden -32/88/-6
|burn 41/21/-13|burned -86/-85/-2|burning 68/54/-3|burns 37/17/-8|burnt -112/-108/-23|burrito -5/-39/0
|burrito . -5/-39/0|burrito . . -5/-39/0|burrito _ . -5/-39/0|burrito _ _ . -5/-39/0|bus -45/-80/-6|bus . -46/-53/-2
|bus SOON 41/39/0|bus SOON . 40/35/0|bus _ . 72/61/-3|bus _ WORK -41/-45/0|bus to -45/-52/0|buying -37/-62/0
|by . 72/49/-15|by . . 72/49/-15|by KIN -26/-25/21|by KIN . -26/-25/21|by _ _ . -14/42/9|by being -33/2/0
|by my 66/65/-7|by then 62/37/0|by then . 61/37/0|by thread 2/59/0|by thread . -2/61/0|by time 61/25/0|bye 46/-13/6
|bye . 67/25/0|bye . . 59/24/0|bye _ . 74/39/0|bye _ _ . 66/25/0|cake -85/-107/-4|call 8/-34/80|call _ _ . -21/-27/7
|called -67/-45/-16|calling 49/42/-2|can END 56/-10/-6|can LIVE 35/11/0|can NEG -31/67/-38|can NEG . -10/-103/0
|can NEG END 62/-4/4|can NEG GONE 60/-1/1|can NEG NEG 77/27/-3|can NEG TAKE -49/-47/-3|can NEG cope -51/10/-1
|can NEG deal -30/4/0|can NEG do 19/-74/-5|can NEG face -43/4/-1|can NEG find -30/-43/0|can NEG promise 44/20/0
|can NEG see -94/45/-2|can NEG sleep -20/-44/22|can NEG wait -11/-63/-4|can _ . 9/-39/-1|can _ END 50/-10/3
|can _ GONE 60/-1/1|can _ LIVE 73/-21/16|can _ NEG 84/37/-3|can _ TAKE -61/-62/-4|can _ _ . 116/97/-3
|can _ _ DIE 43/27/-1|can _ _ NEG -34/-47/-1|can _ _ THINK 56/26/4|can _ _ another 34/75/-1|can _ _ for -35/-53/21
|can _ _ i 112/6/-1|can _ _ it -113/-36/-2|can _ _ myself -48/-35/-1|can _ _ of 55/15/-1|can _ _ on -80/3/2
|can _ _ out 47/13/-13|can _ _ safe -11/-34/0|can _ _ this -79/42/-5|can _ _ to 61/-21/10|can _ cope -51/10/-1
|can _ deal -30/4/0|can _ face -43/4/-1|can _ find -30/-43/0|can _ promise 44/20/0|can _ see -94/45/-2
|can _ sleep -20/-44/22|can _ wait -11/-63/-4|can _ with -39/-82/-3|can i -12/-37/70|canal -1/69/0|canal _ _ . -1/69/0
|cancelling _ . -46/-69/-1|cancer _ i -33/2/-1|cancer and -45/-46/19|cancer and i -33/2/-1|car _ MANY -44/-52/-12
|car _ _ my 28/44/-1|car _ it -28/-37/0|car park 98/58/-1|cards -52/-68/-1|cards _ _ . -40/-33/-1|care . i 36/13/0
|care _ _ DIE -32/-14/-1|care and 24/-85/-1|care if i -25/56/-5|career -88/-109/-1|career DEATH -71/-72/-1
|career _ . -62/-62/-1|career _ _ . -70/-85/-1|carer 37/45/39|carry -15/85/-19|cars 81/66/-1|cars _ _ . 78/64/-1
|case 13/-24/0|cat -46/-97/-9|cat . -9/-44/-9|cat _ . -14/-54/-11|cat _ _ . 0/-29/-11|cat _ _ to -25/-37/0
|catch _ . 27/17/0|catch _ _ . 37/39/0|catch bus 37/30/0|catch bus . 51/55/0|catching 32/30/0|catching _ SOON 32/30/0
|catching _ _ . 32/30/0|catching bus 32/30/0|catching bus SOON 32/30/0|cattle -96/-95/0|chair 26/76/-16
|change -55/-25/-2|change _ _ . -52/-40/-2|change my -36/-66/0|channel -36/-52/87|chapter -50/-65/-3|chasing 44/22/-1
|chasing me 44/22/-1|chat -1/-48/39|check 10/-3/52|check _ _ good 59/54/-4|check _ for 60/54/-4|check out 59/54/-4
|check out for 59/54/-4|checking -18/-43/-1|cheese -30/-24/-1|chef 16/1/30|chess -88/-73/-7|chess _ . -62/-51/-2
|chess _ _ . -83/-69/-7|chest 12/72/-1|child -32/-16/63|childhood -4/55/-4|chip -38/-33/-1|chocolate -39/-56/-2
|choice 64/21/-1|choice _ _ . 44/17/-1|choir -33/-34/-2|choke 29/44/-5|chokes 33/25/-20|chokes me 36/40/-19
|chosen 74/15/-3|chosen _ . 86/36/-1|class -39/-74/13|classmate -40/-28/45|classmates 39/29/0|classmates . 39/29/0
|classmates . . 39/29/0|classmates _ . 39/29/0|classmates _ _ . 39/29/0|clean -27/55/-2|clean . . 60/22/-1
|clean _ . 60/22/-1|cleaned -24/-97/-1|cleaner . -43/-30/-1|cleaner . . -43/-30/-1|cleaner _ . -43/-30/-1
|cleaner _ _ . -43/-30/-1|clear -21/-56/0|clear . -21/-56/0|clear _ _ . -21/-56/0|clock _ . -30/-43/-1
|clock _ _ . -32/-45/-1|close 128/79/-8|close i 50/29/-4|close to 43/25/-2|closed 4/60/-1|closed _ _ . 18/47/-1
|coffee -58/-83/-4|cold -22/-33/-9|cold . -37/-63/-1|cold . . -37/-63/-1|cold _ . -29/-61/-27|cold _ _ . -33/-35/-27
|colleague -65/-72/87|colour -10/83/-4|come SOON -40/-71/0|come _ . 23/4/33|come _ _ . 58/18/29|come _ to -34/7/0
|comes 48/36/-15|coming 85/36/-60|commute -63/-63/-4|commute _ _ . -42/-44/-4|completely -30/49/-8|computer -44/-51/0
|computer _ _ . -27/-46/0|concert -58/-112/-1|concert _ _ . -44/-89/-1|constantly 40/44/-2|constantly . 39/44/-2
|constantly . . 39/44/-2|constantly _ . 39/44/-2|constantly _ _ . 39/44/-2|continue 49/35/-3|continue . 46/31/-1
|continue . . 46/31/-1|continue _ . 54/40/-1|continue _ _ . 99/50/-2|continue _ _ is 44/14/-1|continue _ life 68/14/-1
|cooking -22/-47/-2|cooking . -22/-46/-2|cooking . . -22/-46/-2|cooking _ . -22/-46/-2|cooking _ _ . -22/-46/-2
|cope with -8/-69/27|couch -2/38/0|cough -38/-46/0|could -132/-70/-15|could . -12/-36/0|could END being -35/8/0
|could HARM 41/38/0|could HARM HE 41/38/0|could KILL HIM 54/50/0|could NEG -23/-56/-4|could _ HE 63/57/-1
|could _ HIM 54/49/-5|could _ being -35/8/0|could _ in 34/48/0|could _ to -52/-20/0|could sleep -11/-74/-1
|counsellor -15/-66/-4|course -80/-110/11|coworkers 34/24/0|coworkers . 34/24/0|coworkers . . 34/24/0
|coworkers _ . 34/24/0|coworkers _ _ . 34/24/0|crash 70/52/-3|crash _ _ . 53/69/-2|crash _ car 58/52/0|crash my 58/52/0
|crash my car 58/52/0|crave 42/23/-1|craving 58/39/-4|cricket -15/-39/-12|cricket _ _ . -15/-38/-11|cried -68/-31/-26
|cried _ . -19/-36/-2|cried _ _ , 30/87/-1|cried _ _ . -29/-18/3|cries 35/18/-5|cross -33/-70/-1|crossword -48/-125/0
|cry -70/56/-19|cry . . -46/-34/-4|cry _ . -46/-34/-4|cry _ _ . -58/45/-5|cry _ time -20/-58/0|crying -128/24/44
|crying . -33/-82/17|crying on -15/60/-1|curtains -41/-89/-1|curtains , -33/-54/0|cut -100/-108/-25
|cute _ _ . -17/-46/0|cuts 116/53/96|cuts . 42/37/12|cuts . . 42/37/12|cuts _ . 42/37/13|cuts _ _ . 92/77/11
|cutting 87/41/40|dad -31/-13/-58|daily 61/73/-8|dance -55/-55/-10|dance . -49/-49/-1|dance . . -49/-49/-1
|dance _ . -52/-50/-2|dance _ _ . -52/-51/-9|dancing -20/-45/-1|dancing . -3/-37/-1|dancing . . -3/-37/-1
|dancing _ . -3/-37/-1|dancing _ _ . -18/-44/-1|danger 14/2/36|danger . 96/94/-1|danger . . 121/93/-1
|danger _ . 91/23/-1|danger _ _ . 105/55/-1|dark -32/82/16|dark _ . -21/38/-2|dark _ _ . -22/55/8|darkness -50/54/-4
|date 48/40/15|date . 49/58/-1|date . . 49/58/-1|date _ . 50/62/-2|date _ _ . 31/37/16|daughter -21/-81/33
|day . 2/34/-16|day . . 40/35/-13|day MANY -58/-66/-2|day _ _ , -34/-50/-1|day _ i -63/-89/-1|day _ me -18/-33/0
|day _ time -42/-39/0|day and -86/-83/-4|day at -52/-75/-3|day at time -42/-39/0|day i 57/-16/-16|day off -48/-37/0
|day off . -39/-39/0|day passes 43/26/-2|days -8/30/38|days . 34/86/-8|days . . 56/97/-6|days _ . 68/37/-6
|days _ NEG -26/37/0|days _ _ i -53/7/0|days i -36/9/0|deadline -25/-54/-2|deadlines -37/-44/0|deal _ me 58/22/0
|deal with me 58/22/0|dear 55/93/-11|death -14/-66/-17|deceased -25/-38/0|decided -73/-105/-6|deep 108/92/-3
|deep . 63/56/-2|deep . . 63/56/-2|deep _ . 61/51/-2|deep _ _ . 61/51/-2|dentist -57/-78/-1|depressed 7/45/12
|depressed . 17/58/0|deserve 22/101/-6|deserve _ LIVE 35/2/-1|deserve to LIVE 35/2/-1|desk 89/37/-3|despair -51/133/-5
|despair . -8/34/0|despair . . -8/34/0|despair _ . -10/37/-1|despair _ _ . -10/37/-1|destroy _ . 36/22/0
|destroy _ _ . 36/21/0|destroyed -32/-38/-2|dey 51/33/-2|dey _ _ . -4/42/-1|dialogue -33/-46/0|dialogue . -33/-46/0
|did 34/11/-41|did . 62/103/-15|did . . 14/82/-15|did . i 48/21/0|did NEG 16/-29/-20|did NEG WANT 61/31/-3
|did NEG fall -4/-33/0|did _ WANT 61/31/-3|did _ _ SOON 56/58/0|did _ _ am 41/14/0|did _ _ apart -4/-33/0
|did _ _ it 59/33/-8|did _ _ to 33/58/-3|did _ fall -4/-33/0|did _ i 45/9/0|did it 48/28/12|die -19/-29/-24
|died -26/-59/-110|died . . 38/-13/-7|died SOON 37/51/0|died SOON . 56/49/0|died _ . 67/25/-8|died _ _ . 37/30/-39
|died and 42/39/-27|dies -30/-67/-2|diet -35/-58/-1|diet . -28/-38/-1|diet . . -28/-38/-1|diet _ . -28/-38/-1
|diet _ _ . -28/-38/-1|dinner 46/59/-4|disappear -52/24/-15|disappeared -62/-28/-27|disappearing -27/81/-2
|disappointment -39/38/0|disappointment _ _ . -35/38/0|disappointment to -38/1/0|discharged -89/-56/3
|discharged me -84/-53/0|disgusting -3/30/0|disgusting . -3/33/0|disgusting . . -3/33/0|disgusting _ . -3/30/0
|disgusting _ _ . -3/30/0|dm'd -28/-46/51|dm'd me -28/-46/51|do 30/34/42|do NEG -67/-11/-34|do NEG . -48/-31/-8
|do NEG HARM -24/-109/-1|do NEG NEG 60/4/-1|do NEG PLAN -22/44/-3|do NEG SOURCE -33/-64/27|do NEG deserve 17/55/-2
|do NEG feel 34/-75/-2|do NEG have -20/-30/-1|do NEG know -42/-19/21|do NEG matter -3/62/-1|do NEG mean 56/10/0
|do NEG recognise -2/44/0|do NEG see -8/57/-3|do SOON -7/-80/2|do SOON . -7/-80/2|do _ , -40/-23/-1|do _ . 83/64/29
|do _ ANYMORE -51/-17/-1|do _ END 53/50/-32|do _ HARM -24/-109/-1|do _ LIVE -50/-17/-8|do _ NEG 42/23/-2
|do _ PLAN -7/49/-10|do _ SOON 29/-1/-1|do _ SOURCE -33/-64/27|do _ WANT 27/-38/-13|do _ _ , -81/23/-6
|do _ _ . -1/15/57|do _ _ DEATH -32/-75/0|do _ _ DIE 38/20/0|do _ _ KILL -45/-24/0|do _ _ LIVE 60/44/-1
|do _ _ SOON -36/-81/13|do _ _ WANT 83/21/-5|do _ _ anyone -39/-40/0|do _ _ anything 49/53/-3|do _ _ me 4/-96/26
|do _ _ my 61/59/-14|do _ _ myself 61/33/-4|do _ _ safe 57/27/0|do _ _ to 20/25/-28|do _ deserve 17/55/-2
|do _ feel 34/-75/-2|do _ know -42/-19/21|do _ matter -3/62/-1|do _ mean 56/10/0|do _ myself 53/16/-1
|do _ recognise -2/44/0|do _ see -8/57/-3|do another 51/14/0|do i -56/-80/84|do i . 65/20/-3|do it 88/21/-20
|do it , -33/-40/0|do it . 97/101/-5|do it and 4/-43/-7|do matters -36/8/-1|do matters to -32/5/0|do something 44/41/15
|do this -43/33/-3|do this ANYMORE -19/44/-1|do to 63/23/-3|do to myself 51/16/0|do you -81/-35/-4|doctor -72/-93/-14
|doctor SAY -61/-9/-1|doctor _ _ i -70/-9/0|does -39/-63/33|does NEG -10/70/9|does NEG WANT -86/-14/40
|does NEG know 71/57/-23|does NEG mean -45/-1/3|does _ . 26/45/35|does _ WANT -87/-26/40|does _ _ . 40/32/19
|does _ _ me -9/46/-5|does _ _ to -100/-91/43|does _ know 71/57/-23|does _ mean -45/-1/3|dog 6/-19/-20
|dog _ . -60/-29/9|dog _ _ . -42/-65/6|dog and -21/-41/-2|doing 31/62/1|doing _ , -85/-66/0|doing _ . 62/26/11
|doing _ _ . 81/65/8|doing it 57/-4/-5|doing it , -85/-67/0|doing it . 75/29/0|done 41/-39/-9|door 41/34/77
|door . 75/72/13|door . . 82/58/13|door _ . 80/56/12|door _ _ . 50/25/23|double -28/-43/-2|down -46/-45/25
|downed 102/78/-1|downed MANY 56/49/-1|downed _ _ . 96/75/-1|downstairs 19/-31/46|drag -41/-38/21|dramatic -44/-49/0
|dramatic , -50/-49/0|drank 65/30/-7|drank MANY -28/-44/0|drank _ . 49/46/-1|drank _ _ . 49/46/-1|drawer 45/31/-1
|drawer . 60/27/0|drawer . . 60/27/0|drawer _ . 60/27/0|drawer _ _ . 62/28/0|dress -38/-75/-2|drew -41/-35/-5
|drinking KILL 44/23/0|drinking _ _ have -39/-32/0|drinking _ i -39/-32/0|drinking and i -39/-32/0|drive _ _ . 85/66/-4
|drive into 35/37/-1|driving 95/39/-11|drown -32/59/0|drowning -72/27/-2|drugs 45/29/0|drunk 110/33/-9
|drunk PILLS -49/-29/0|drunk PILLS of -50/-29/0|drunk _ of -50/-29/0|duo -1/45/34|duo , 0/49/0|during 18/31/-1
|during _ . 13/25/-1|during _ _ . 19/26/-1|dye -54/-64/-7|dying -14/-57/-23|e -23/-45/36|each 49/80/10
|each _ _ . 46/43/7|early -145/-161/-6|early . -28/-38/-6|early . . -28/-38/-6|early SOON -35/-29/0
|early _ . -72/-76/-6|early _ _ . -87/-90/-6|earth 89/96/-7|earth . 74/64/-7|earth . . 74/64/-7|earth _ . 74/64/-7
|earth _ _ . 75/65/-7|easier 57/63/-1|easiest 52/29/-2|eat -68/-106/-15|eating -72/-40/-13|eats -45/-47/0
|edge _ HIGH 73/54/-9|edge _ _ . 39/18/-9|edge of 59/12/-10|edge of HIGH 73/54/-9|eight -49/-87/-5|either 32/65/-2
|either . . -52/44/-1|either _ . -52/44/-1|either _ _ . -52/44/-1|elbow -45/-50/0|else 0/76/-20|email -59/-60/37
|email . -38/-40/-1|email . . -38/-40/-1|email _ . -38/-40/-1|email _ _ . -40/-42/14|embarrassing -54/-77/-1
|embarrassing i -53/-75/0|emptiness -22/69/-1|emptiness . -4/53/0|emptiness . . -4/53/0|emptiness _ . -10/65/-1
|emptiness _ _ . -15/69/-1|end -43/-53/44|ended _ _ . 85/48/-2|ending 80/32/17|ends SOON 90/66/0|ends SOON . 82/62/0
|ends _ . 36/13/0|ends _ _ . 64/37/-2|engaged 52/35/0|engaged . 52/35/0|english _ _ . 85/87/-44|enjoying -59/-47/0
|enjoying _ . -59/-47/0|enjoying _ _ . -59/-47/0|enough 76/78/9|enough . 46/13/-1|enough _ _ . 43/65/-2
|enough _ it 41/12/0|enough to 6/56/0|entire 120/101/3|envelope 64/48/0|envelope for 68/58/0|escape 47/34/-2
|evening 23/-5/49|event -11/-54/0|every 56/119/13|every NIGHT -7/4/78|every NIGHT . -33/-52/41|every SOON -69/-43/-3
|every SOON . -53/-53/-2|every _ , -16/53/-5|every _ . -41/23/29|every _ _ me 3/34/-2|every _ in 67/53/-6
|every day 70/82/-20|every day . 27/58/6|everybody 31/49/-2|everybody _ . 31/49/-2|everybody _ _ . 31/49/-2
|everyone -91/86/12|everyone . 61/16/-2|everyone . . 44/8/-2|everyone _ _ . 21/123/-8|everyone at 56/-16/0
|everyone is -19/15/-1|everything -45/118/13|everything _ . 43/75/22|everything _ _ . 20/159/18
|everything hurts -48/39/-5|everything in 51/12/-4|everything is 3/46/-2|everywhere -1/-1/-6|ex 26/-7/-52
|exhausted -40/40/-2|exist -34/34/-8|existence 1/44/-1|existing 28/96/-4|exit 22/-58/-1|expensive -20/-26/0
|eyes 33/60/-5|face 65/44/-28|face . 76/74/-7|face . . 11/69/-7|fade -21/42/0|fade _ _ . -18/50/0|fade away -20/47/0
|fail -33/-47/0|fail _ . -61/-23/0|fail _ _ . -61/-23/0|failed . 27/16/0|failed . . 27/16/0|failed _ . -13/50/-2
|failed _ _ . 6/44/-1|failure -23/83/-22|failure . -11/43/-3|failure . . -11/43/-3|failure _ . -11/43/-3
|failure _ _ . -13/54/-21|faint 18/-22/-1|family -43/50/-52|family'd -3/38/-4|family'd _ BETTER -3/38/-4
|fantasizing 32/33/-5|fantasizing PLAN 32/33/-5|far _ . -15/27/7|far _ _ . -15/27/7|fear 15/-33/77
|fear DEATH -50/-48/-1|fear _ . -68/-36/22|fear _ _ . -86/-34/33|feed _ . -51/-58/0|feed _ _ . -51/-58/0
|feel -63/135/-40|feel BETTER -6/-83/-1|feel DEAD -42/56/-1|feel DEATH 54/-9/-2|feel DEATH and 45/13/0|feel DIE 70/27/0
|feel DIE . 63/24/0|feel HARM 52/-53/-1|feel JUMP 60/-13/0|feel JUMP in -17/-52/0|feel JUMP off 36/28/0
|feel KILL 66/0/0|feel LIVE -13/-80/-1|feel LIVE . -2/-61/-1|feel LOW -51/6/-3|feel LOW sometimes -1/-88/0
|feel NEG -4/43/0|feel TIRED 29/-51/0|feel WANT to 63/16/-1|feel _ , 86/-8/-2|feel _ . -56/-48/-7
|feel _ ANYMORE -53/-37/0|feel _ KIN 41/13/0|feel _ SOON -22/-72/-10|feel _ _ . 80/58/-19|feel _ _ ANYMORE -49/0/0
|feel _ _ PLAN 7/-102/0|feel _ _ my -35/46/-4|feel _ _ this -43/-40/0|feel _ again -44/-45/0|feel _ am -42/-19/0
|feel _ in -100/-21/-1|feel _ my 9/-59/0|feel _ off 36/28/0|feel _ sometimes -1/-88/0|feel _ that -11/36/0
|feel eating -3/-66/0|feel ghost -26/46/0|feel i -51/17/-2|feel i am -42/-19/0|feel rubbish , -5/-50/0
|feel safe 54/16/3|feel something 45/27/0|feel to 26/-40/0|feeling -7/49/30|feeling . -52/-32/64|feeling . . -52/-32/64
|feeling DEATH 28/27/-15|feeling _ . 42/57/46|feeling _ _ . -5/59/43|feeling _ _ to 41/23/-3|feelings -52/-28/-9
|feels -34/132/29|feet -16/-57/-6|feet under 64/49/-1|feet under . 64/49/-1|fell -83/-118/-9|fell _ _ and -65/-48/0
|fell off -40/-24/0|felt _ _ . 38/63/12|fight . 49/24/0|fight . . 25/19/0|fight _ . 22/94/0|fight _ _ . 6/41/-3
|fighting -13/59/-1|fighting _ . 5/51/0|fighting _ _ . -5/56/-1|fights 44/42/-1|film -55/-48/-20|final 41/10/-2
|final GAME -43/-30/-3|final _ . 107/92/5|final _ _ . 52/43/0|finale -48/-52/-3|finale . -23/-27/-2
|finale . . -23/-27/-2|finale _ . -32/-34/-2|finale _ _ . -37/-39/-3|finals -29/-44/-1|find 61/58/-8|find _ . 89/97/-3
|find _ _ . 106/89/-1|find me 39/47/-1|find me . 70/68/-1|finds 39/32/-8|finds _ _ . 37/31/-8|finds me 47/49/0
|fine . -33/-60/-6|fine . . -25/-38/-31|fine _ . -58/-5/-32|fine _ _ . -57/-55/-32|fine _ i 42/78/-1|finish 55/9/-24
|finished -21/-99/-13|finished _ _ , -32/-80/-2|finished _ _ . 64/78/-6|finished _ life 45/22/0|finished my -41/-42/0
|finished with 43/17/0|fired _ _ END -35/-55/0|first -73/-39/-19|first _ NEG -4/-33/0|first _ _ HIM -4/-33/0
|fishing -44/-61/0|fishing _ . -22/-46/0|fishing _ _ . -44/-61/0|fistful 37/29/0|fistful _ . 37/29/0
|fistful _ _ . 37/29/0|fit 55/5/-1|five _ _ . 78/3/-1|fix -51/-48/-28|fix _ _ . -28/-33/-28|flat -54/-59/-7
|flat , -41/23/-2|flatline 43/38/-1|flatline . 43/38/-1|flatline . . 43/38/-1|flatline _ . 43/38/-1
|flatline _ _ . 43/38/-1|flatmate -16/-47/50|flowers -46/-3/-5|flowers _ _ . -46/-4/-2|fly -83/-98/0|follow 64/81/18
|follow HIM 54/94/-3|follow HIM . 55/80/-2|follow _ . 71/84/-2|follow _ _ . 71/67/-3|foot -16/-35/-3
|football -45/-53/-9|for -49/-66/39|for DEATH 22/79/-16|for DEATH . 87/84/-9|for HIM -14/43/24|for SOON -50/-46/-6
|for SOON , -56/-34/0|for WANT 40/52/0|for WORK -23/-35/-2|for WORK . -12/-17/-1|for _ . 46/13/-20|for _ HE 62/51/-5
|for _ HIGH -56/-61/0|for _ KIN -75/-46/-24|for _ MEANS -67/-81/0|for _ _ , -22/-19/54|for _ _ . -78/-14/-17
|for _ _ LIVE 52/13/-1|for _ _ NEG -13/54/0|for _ _ am 84/35/-1|for _ _ i 65/27/-29|for _ _ it -43/-51/-6
|for _ _ me 0/-32/0|for _ _ of -50/-87/0|for _ _ that 59/17/0|for _ _ to 68/6/59|for _ life 108/91/-3
|for _ shift 46/41/0|for _ to 88/46/17|for _ ways 39/26/0|for after 42/20/0|for being -70/4/-2|for good 156/154/24
|for good . 107/89/-6|for me 29/82/9|for me . 57/7/-12|for my -26/-37/-5|for my KIN -74/-45/-5|for my life 128/83/-3
|for next -80/-68/-2|for painless 39/26/0|for painless ways 39/26/0|for real . 46/55/0|for this -66/-33/16
|for week 50/-3/-4|for week . -32/-48/0|for what 9/53/-10|for while -4/48/0|for while . -3/41/0|forced 49/24/7
|forces 94/46/-30|forcing 51/28/0|forcing _ . 51/28/0|forcing _ _ . 51/28/0|forcing me 51/28/0|forcing me . 51/28/0
|forever 85/53/12|forever . 38/54/14|forever . . 38/54/14|forever _ . 59/79/13|forever _ _ . 68/84/13
|forget -79/-110/-7|forgive -42/58/-1|forgot -99/-116/-41|forgotten -25/45/0|forgotten _ . -23/38/0
|forgotten _ _ . -25/45/0|forklift 35/1/0|form 0/-54/-5|found -1/-1/52|found _ SOON 29/46/0|found our -18/-46/33
|found out 60/66/-45|four -61/-69/-1|four _ . -33/-54/-1|four _ _ . -28/-65/-1|fox -26/-50/0|fr 72/73/-1
|fr _ _ . 56/44/-1|fresh 46/39/13|fresh cuts 46/39/13|fridge -4/-67/-1|fridge , -19/-88/0|friend -137/-131/202
|friends -16/72/-46|fringe -99/-94/-13|fringe . -42/-42/-13|fringe . . -42/-42/-13|fringe _ . -42/-42/-13
|fringe _ _ . -42/-42/-13|from HIGH 1/-35/73|from HIGH . 11/-18/34|from HIM 84/49/-22|from HIM . 62/39/-16
|from KILL 23/12/0|from KILL myself 25/14/0|from KIN . 30/21/-16|from PAST 53/28/-2|from _ , -26/-65/-2
|from _ myself 31/14/-1|from my -45/-10/34|from my KIN -33/-29/-1|from this 33/32/0|front 75/69/-20
|front _ _ . 84/68/-16|front of 80/72/-20|full 49/63/-11|full _ . 37/12/-1|full _ _ . 36/48/-3|funeral -110/-77/-29
|funny -7/-49/14|future -76/134/-10|future _ _ . -31/47/-1|future _ _ and -39/15/-8|game -29/-46/-19|garage 75/16/-1
|garbage -52/73/-1|garbage _ _ . -5/44/-1|garden -65/-66/14|garden _ _ . -57/-47/-4|gas 26/8/-1|gas _ _ . -22/-52/-1
|gave -87/-93/40|gave me -36/-69/34|get -4/38/-5|get BETTER -47/23/-1|get BETTER . 6/57/-1|get _ . 115/91/-16
|get _ _ bed -1/52/-1|get _ _ i 79/16/-1|get _ of 29/42/-1|get _ this -74/-28/0|get out 40/58/-14|get to -64/-37/0
|gets 37/66/26|gets BETTER 22/65/-1|gets _ . 15/40/-11|gets _ _ . 6/26/-10|getting 49/81/5|getting _ _ . 87/95/-4
|getting _ by 36/23/13|getting beaten 23/-1/9|getting beaten by 36/23/13|ghost -56/21/-6|ghost _ _ . -14/47/-1
|ghost _ my -37/-28/-5|ghost in -37/-28/-5|ghost in my -37/-28/-5|girl 25/64/80|girl _ my -10/-9/41|girl on -16/-15/65
|girl on my -8/-6/36|girlfriend 2/0/33|girls 61/73/-1|girls _ _ . 55/50/0|give -108/-47/-19|give _ . -27/60/0
|give _ _ , -21/-29/0|give _ _ . 2/96/-10|give me -32/-46/-7|give up -64/33/-1|given -73/52/11|given up -68/66/-1
|given up . -8/59/0|giving -49/-13/19|giving up -37/76/-1|glad -136/-48/0|glad _ _ LIVE -70/-62/0
|glad _ _ NEG -31/-27/0|glad _ be -70/-62/0|glad _ did -30/-4/0|glad i -41/-8/0|glad i did -30/-4/0|glad to -70/-61/0
|glad to be -70/-62/0|go 79/71/-20|go . 38/75/-9|go . . -13/56/-9|go DIE -38/-31/0|go DIE . -38/-31/0|go PAST 74/41/6
|go _ WANT -59/-6/0|go _ _ forever 47/27/-1|go _ _ god 50/30/0|go _ _ life 54/8/-1|go _ _ this -48/-3/0
|go _ _ to -48/0/0|go _ me -3/40/0|go _ this -31/28/0|go _ to 68/30/6|go _ with 55/12/-1|go i -49/0/0|go i WANT -49/0/0
|go on 2/33/1|go on . 24/91/0|go on SOON -7/-35/0|go on this -32/37/0|go on with 54/11/-1|go out -10/-53/0
|go out . -25/-50/0|go to -25/-58/5|god 49/46/-45|god _ . 28/33/-6|god _ _ . 61/36/-6|god _ me 69/36/0|goes 81/78/8
|gone 9/72/-9|good -36/-21/10|good , 52/39/-2|good . 14/46/-11|good . . 41/56/-11|good _ . -59/-88/7
|good _ _ . -39/-56/7|good day -46/-48/-1|good day . -45/-42/-1|goodbye -2/-59/74|goodbyes 71/54/-9
|goodnight forever 49/34/0|google 37/-17/-4|got 19/2/-54|got MEANS 102/108/-8|got MEANS , 52/48/-36|got NEG -64/50/1
|got PILLS 41/48/-1|got _ , 46/65/-37|got _ MEANS -62/-66/-1|got _ _ , -56/-40/-13|got _ _ in -46/-50/-1
|got _ _ it 41/24/0|got _ out -72/-67/-1|got enough 38/26/0|got me 18/-21/-17|grandad -91/-50/-15|grandma -22/-42/-26
|grandmother -24/-29/31|grass -45/-68/3|grass . -49/-60/0|grass . . -42/-29/0|grass _ _ . -45/-33/0|grateful -65/-44/0
|grave -63/-69/-20|great -45/-57/-32|great _ _ . -49/-49/-1|grey -45/71/-2|grey _ . -5/77/-1|grey _ _ . -9/77/-1
|ground . 67/49/-1|ground . . 67/49/-1|ground _ . 73/54/-1|ground _ _ . 69/66/-1|group -108/-101/94|group , -32/-76/-1
|grumpy -14/-49/-1|guess 29/81/-1|guilt -92/85/-2|guilt _ _ . -33/68/-1|guitar -39/-42/-7|guy 53/8/122
|gym -128/-132/-13|gym . -41/-39/-1|gym . . -41/-39/-1|gym _ . -51/-45/-1|gym _ _ . -86/-93/-2|had 5/-70/14
|had KILLED 50/64/0|had KILLED me 43/57/0|had MANY 40/17/-10|had _ . -59/-9/-11|had _ PILLS 24/11/-1|had _ _ . 28/32/2
|had _ _ this -28/-55/0|had _ in 81/86/-1|had _ me 54/65/0|had died 40/45/0|had good -17/-39/-3|had to -88/-80/-10
|hai 99/58/84|hai , 34/1/-6|hai . 34/26/-6|hai . . 34/26/-6|hai _ , 62/61/-1|hai _ . 34/26/-6|hai _ SOON -53/-55/0
|hai roz 62/61/-1|hai roz , 62/61/-1|hair -113/-110/-32|hair _ i -37/-58/0|hammer 41/27/-2|hammer . 42/47/0
|hammer . . 42/47/0|hammer _ . 42/47/0|hand 41/5/-3|hand , 49/65/0|hand _ . 72/37/-6|hands 87/59/-7
|hands _ _ BODY 65/69/-15|hands _ my 65/69/-15|hang -85/-135/-13|hanging -76/-84/-8|happier -9/40/-10|happy -145/-76/-2
|happy . 45/74/0|happy _ . 25/49/-1|happy _ _ . 13/60/-1|happy _ _ LIVE -92/-96/0|happy i -29/-38/0|happy to -97/-78/-2
|hard -71/-52/-21|hard , 43/30/0|hard _ . -64/7/-17|hard _ _ . -68/-14/-17|has -57/-20/128|has MEANS 46/34/-29
|has MEANS . 64/56/-33|has NEG -39/-39/18|has _ . 35/-3/-22|has _ DEAD -59/-69/-1|has _ _ i 9/51/-4
|has _ _ on -5/-18/29|has _ marks -9/-9/65|has _ me -3/49/-4|has _ my 67/45/-28|has been -40/-50/72
|has locked me 45/15/0|has me -28/-59/-1|has me DEAD -54/-63/-1|has to 67/-31/-1|hate -109/66/3|hate _ , 56/31/0
|hate _ LIVE 53/53/-1|hate _ _ . -71/-23/6|hate _ _ i 56/29/0|hate _ _ much -41/22/0|hate _ i -7/61/0
|hate being -44/15/-1|hate being LIVE -29/15/-1|hate my -68/29/-1|hate myself -106/90/-1|hate myself . -32/45/0
|hate that 50/12/-1|hate that i 47/13/0|have 78/100/-60|have DEATH -26/-40/-3|have HARMED 76/56/-1|have KILLED 58/39/0
|have NEG -69/-42/-9|have NEG HARMED -9/-34/0|have NEG THINK 6/-49/0|have NEG been -40/3/0|have NEG wanted -41/-34/0
|have PLAN , -56/-28/0|have PLAN to -63/-90/-1|have TAKE 72/25/-9|have _ . 72/34/12|have _ FOOD 58/17/0
|have _ HARM 40/41/-10|have _ HARMED -28/-52/0|have _ LETTER 50/47/-8|have _ MEANS 39/38/-2|have _ NEG 18/77/-1
|have _ PLAN 48/42/-10|have _ TAKE -51/-18/-1|have _ THINK -33/-61/-5|have _ WAKE -70/0/0|have _ _ . 67/53/41
|have _ _ DEATH -22/-26/-2|have _ _ DIE 69/47/0|have _ _ END 52/12/-1|have _ _ FOOD -15/-42/0|have _ _ KIN 43/67/-7
|have _ _ MEANS -62/-67/0|have _ _ PLAN -37/-20/-1|have _ _ WANT -8/-97/0|have _ _ and 42/26/-7|have _ _ for -10/37/-3
|have _ _ in 26/28/-1|have _ _ it 70/26/-1|have _ _ left -38/-7/0|have _ _ my 51/23/27|have _ _ off -49/-40/-1
|have _ _ out -31/-35/-2|have _ _ to 34/-26/-11|have _ _ up -47/10/0|have _ _ with -5/60/-17|have _ been -40/3/0
|have _ do -48/13/0|have _ drinking -39/-32/0|have _ good -17/-53/0|have _ in 107/11/0|have _ more 33/21/0
|have _ my -136/-52/-18|have _ something 52/31/0|have _ to 60/68/-4|have _ wanted -41/-34/0|have been HARM 50/39/-10
|have been drinking -39/-32/0|have cancer -32/4/0|have cancer and -32/4/0|have drunk PILLS -49/-29/0
|have got -10/-23/-9|have got MEANS 35/34/0|have i -49/1/0|have one life -14/-42/0|have outlived -26/44/0
|have outlived my -9/43/0|have put 41/7/-1|have to -33/-69/-5|have to WAKE -70/0/0|have to do -48/13/0|having 67/-6/-12
|having _ THINK 31/61/-5|hay -66/-65/-1|hay _ . -37/-27/0|hay _ _ . -66/-65/-1|head 45/58/1|head . 14/52/1
|head . . 26/35/1|head LOW 1/-46/0|head _ . 27/-13/0|headache -48/-65/-1|health -7/-89/-9|hear 7/-55/83
|hear _ _ . 51/35/52|heart _ LOW -1/-31/-1|heart is LOW -1/-31/-1|heartbroken -91/-9/0|heat -72/-88/36
|heaven 109/93/-11|heaven . 60/58/-12|heaven . . 60/58/0|heaven _ . 99/89/-1|heaven _ _ . 95/85/-1|heavy . 24/86/-1
|heavy . . 0/77/-1|hedge -55/-57/-1|hedge . -34/-26/-1|hedge . . -34/-26/-1|hedge _ . -34/-26/-1|hedge _ _ . -34/-26/-1
|heels -49/-60/0|hello -51/-98/-8|help -15/-83/87|help . 47/60/1|help . . 37/50/1|help HE -33/-34/10|help _ . 86/88/-4
|help _ _ . 20/49/76|helped -58/-52/-1|helped _ . -49/-10/0|helped _ _ . -49/-10/0|helpline -41/-63/-1
|helps _ SAY -27/-39/0|helps _ _ it -27/-39/0|helps me SAY -27/-39/0|her -45/-47/91|here SOON . 3/42/0
|here _ , -52/-66/-1|here _ . 77/100/-38|here _ ANYMORE 82/21/-2|here _ _ LETTER -64/-41/18|here _ come -32/-46/0
|here and 74/38/-4|here i -7/-36/-3|here i come -32/-46/0|here on -19/-36/0|here on SOON -19/-36/0|here to 90/45/-1
|hers _ _ . -50/-46/0|herself 2/-14/47|hide _ _ KIN 52/44/-20|hiding 114/94/-9|hiding _ HIM 39/22/-2
|hiding _ _ . 99/64/-3|hiding _ bathroom 55/40/-1|hiding from 39/22/-2|hiding from HIM 39/22/-2|hiding in 88/80/-5
|hiding in bathroom 55/40/-1|high -86/-102/-2|hill -63/-41/-2|him -13/-29/54|himself -69/-62/73|his -39/-50/63
|hit -87/-85/-28|hits 22/-6/44|ho -3/34/-2|hold 11/75/-4|hold _ . -21/57/-1|hold _ _ . -26/56/-1|hold me -40/2/0
|hold me . -38/2/0|holding 67/52/-35|holiday -44/-78/-2|holiday _ _ . -43/-71/-2|hollow -20/63/-1|home _ _ . 61/54/15
|home to 0/62/0|homework -77/-75/-1|hoon 64/139/-3|hoon , -6/74/-2|hoon . 70/65/-1|hoon . . 70/65/-1|hoon _ . 70/65/-1
|hoon _ _ . 70/65/-1|hope 55/189/-24|hope . -22/52/-12|hope . . -8/51/-1|hope _ . -19/75/-2|hope _ DIE -97/-96/0
|hope _ _ . -27/56/-4|hope _ _ in 22/40/0|hope _ _ me 43/39/0|hope _ is -17/-85/0|hope left -60/15/-1|hope to 70/36/-1
|hope you -50/-52/0|hope you DIE -50/-52/0|hopeless -77/83/-16|hopelessness -20/83/0|hospital _ _ . 73/56/35
|hot -3/-27/-3|hot _ _ . -29/-34/-1|hour 104/86/-9|hour . 47/81/-5|hour . . 12/26/-5|hour NIGHT -42/-42/0
|hour NIGHT and -42/-42/0|hour PAST 80/29/-1|hour PAST . 37/3/0|hour _ . 59/40/-5|hour _ _ . 34/4/-5|hours _ . 76/79/21
|house 27/117/-19|house . 31/27/-9|house . . 45/27/-9|house _ . 94/53/-9|house _ _ . 92/39/-11|house is -55/50/-2
|house with 38/-12/-1|how 16/42/80|how _ END 48/22/0|how _ HARM -17/-47/-4|how _ LIVE -42/87/-9|how _ _ . 37/55/32
|how _ _ END 59/50/-33|how _ _ HARM 38/24/-12|how _ _ HE -28/-33/17|how _ _ myself 81/8/-3|how _ _ with -6/75/-5
|how _ _ yourself 49/34/-1|how _ help -41/-51/6|how _ hide 52/44/-20|how _ i -50/-24/47|how _ report -9/-9/44
|how _ to 47/17/-3|how do -79/-71/24|how do i -15/-69/19|how i 75/88/-6|how to -21/-61/76|how to HARM -28/-47/-4
|how to LIVE -42/87/-9|how to help -41/-51/6|how to hide 52/44/-20|how to report -9/-9/44|hug -64/-84/-1
|hug _ _ . -60/-81/0|hung -52/-51/10|hunger -58/-53/0|hungry -41/-85/-1|hungry . -24/-38/-1|hungry . . -24/-38/-1
|hungry _ . -25/-38/-1|hungry _ _ . -25/-38/-1|hurt -100/-114/-31|hurts -60/-42/38|hurts _ . 55/46/6
|hurts _ LIVE -30/9/0|hurts _ _ . 48/77/2|hurts _ i -45/-27/-2|hurts me 56/12/-2|hurts me . 28/9/0|hurts to -30/9/0
|hurts to LIVE -30/9/0|hurts when -17/-59/-3|hymns -66/-91/-12|i 12/15/-89|i DIE 46/20/-16|i DIE . 48/99/-11
|i END 60/29/-13|i END my 46/44/-5|i HARM 19/23/-14|i HARM again 76/76/0|i HARM myself 58/18/-2|i HARMED 73/57/-2
|i HARMED . 31/37/0|i HIT my 95/77/-1|i JUMP -8/-36/-3|i KILL 56/2/-6|i KILL myself 63/32/0|i KILLED -32/-38/-2
|i KILLED myself 48/31/0|i LETTER 17/-2/-60|i LETTER . -91/-133/0|i LETTER KILL 33/62/-10|i LETTER feel -40/2/0
|i LETTER go 69/39/-11|i LIVE -97/-15/-4|i NEG 11/67/0|i NEG ANYMORE -97/3/0|i NEG THINK -45/13/0|i NEG WANT -61/-17/-1
|i NEG wanted 53/25/0|i PAST -90/1/0|i PAST to -67/0/0|i PLAN 57/-13/-10|i PLAN NEG -74/0/0|i PLAN it 88/32/-4
|i PLAN to 132/92/-4|i POINT 47/35/-2|i SAY 56/-48/-5|i SAY . -46/-32/21|i SAY i 97/13/-12|i SAY my -9/34/-5
|i TAKE DEATH 31/36/-6|i TAKE MANY 117/69/-13|i TAKE fistful 37/29/0|i TAKE lot 71/52/-10|i TAKE my -32/-33/-1
|i THINK -46/-19/67|i THINK HE -43/-58/17|i THINK PLAN 16/41/-19|i THINK my -21/-45/48|i WANT 46/49/-37
|i WANT i 52/41/-1|i WANT it -9/53/-1|i WANT to -15/-31/-39|i _ , 40/41/-22|i _ . 63/43/30|i _ ANYMORE -120/5/0
|i _ BLEED 3/-34/8|i _ BURDEN -9/87/-6|i _ DEAD 96/71/-31|i _ DEATH 40/52/-47|i _ DIE 79/-13/-18|i _ END 112/65/-15
|i _ FEAR -29/-26/32|i _ GONE 107/31/-20|i _ HARM 73/62/-14|i _ HARMED 53/53/-1|i _ HE -57/-51/42|i _ HIT 91/55/-2
|i _ JUMP 107/36/-2|i _ KILL 103/77/-18|i _ KILLED -32/-36/0|i _ KIN -66/-92/-44|i _ LETTER -37/-43/6
|i _ LIVE -50/-125/-9|i _ LOW -77/43/-18|i _ NEG -116/-13/-31|i _ PLAN 78/59/-52|i _ SAY 60/10/-8|i _ TAKE 65/56/-12
|i _ TIRED -4/27/-11|i _ WANT 8/-63/-12|i _ WORK -24/-46/-2|i _ _ , 6/-35/-22|i _ _ . 88/109/28|i _ _ BETTER -23/-52/5
|i _ _ BLEED 59/43/0|i _ _ BODY 22/16/-1|i _ _ DEAD 51/-6/-6|i _ _ DEATH 168/143/-4|i _ _ DIE 127/121/-36
|i _ _ FEAR 45/5/-1|i _ _ FOOD 15/-35/0|i _ _ FRIEND 3/44/-21|i _ _ GONE -47/39/-15|i _ _ HARM 71/67/-14
|i _ _ HARMED -28/-52/0|i _ _ HE 56/37/1|i _ _ HIGH 26/38/-7|i _ _ HIM 36/2/-30|i _ _ HIS -12/63/-9|i _ _ HIT 35/33/-1
|i _ _ JUMP 70/40/-5|i _ _ KILL 49/75/-6|i _ _ LAUGH 39/55/-1|i _ _ LIVE -74/-107/-7|i _ _ LOW -68/46/-1
|i _ _ MANY 12/48/-15|i _ _ MEANS 81/79/-5|i _ _ NIGHT 35/74/-7|i _ _ PILLS 62/60/-16|i _ _ PLAN -52/-6/9
|i _ _ POINT 29/63/-1|i _ _ SAY 79/8/3|i _ _ SOON 41/35/-18|i _ _ TAKE -49/-25/5|i _ _ THINK -28/-72/19
|i _ _ TIRED -30/-51/-1|i _ _ WANT 66/-69/-7|i _ _ again 133/95/-23|i _ _ already 60/52/0|i _ _ am -10/-17/-6
|i _ _ and -26/-20/-54|i _ _ anyone -49/4/-1|i _ _ as -25/39/-1|i _ _ be 44/15/5|i _ _ bear -62/31/0
|i _ _ being 40/40/-4|i _ _ between 30/57/-1|i _ _ biscuits -71/-70/0|i _ _ body 30/64/-1|i _ _ bought -6/-24/0
|i _ _ break -6/-48/-1|i _ _ bus -42/-53/0|i _ _ by -18/24/-1|i _ _ case 2/-23/0|i _ _ change -36/-66/0
|i _ _ commit 38/18/-2|i _ _ cry 1/-73/-8|i _ _ deal -30/4/0|i _ _ deserve -32/49/-1|i _ _ do -59/-92/-4
|i _ _ drinking -39/-32/0|i _ _ duo 0/49/0|i _ _ enough 18/63/0|i _ _ face -17/54/-1|i _ _ feel 10/-47/-2
|i _ _ find -68/-45/0|i _ _ fly -35/-53/0|i _ _ for -50/-77/63|i _ _ get 73/-13/0|i _ _ give -35/30/0
|i _ _ guitar -64/-75/0|i _ _ heart 39/68/0|i _ _ here 15/70/-5|i _ _ hold -24/2/0|i _ _ home -57/-69/0
|i _ _ hope -6/43/-12|i _ _ hour 57/25/0|i _ _ if -44/-77/4|i _ _ it 41/-7/-24|i _ _ keep -120/-81/0
|i _ _ laugh -4/51/0|i _ _ life -1/-24/-5|i _ _ low -66/-6/-1|i _ _ make 47/19/-1|i _ _ man -32/12/0
|i _ _ matter -3/62/-1|i _ _ me 14/78/11|i _ _ mind -35/13/0|i _ _ my 25/-27/48|i _ _ off 43/32/2|i _ _ on -51/-31/-21
|i _ _ one 0/44/-2|i _ _ online -16/-62/24|i _ _ out -12/1/4|i _ _ painless 42/28/0|i _ _ past 47/11/0
|i _ _ places 35/18/0|i _ _ promise 27/3/0|i _ _ recognise -2/44/0|i _ _ run -42/-8/-1|i _ _ safe 72/22/0
|i _ _ saying -65/-19/0|i _ _ sleep -38/-8/20|i _ _ smother 61/57/0|i _ _ something 58/37/11|i _ _ sometimes -1/-88/0
|i _ _ survived 95/48/0|i _ _ switch -46/-87/0|i _ _ that 50/70/25|i _ _ thing 96/69/0|i _ _ this 42/43/-13
|i _ _ time -9/-45/0|i _ _ to -60/-17/-29|i _ _ try -23/-49/0|i _ _ up -94/60/-3|i _ _ wait 46/-1/-3|i _ _ way 44/32/-9
|i _ _ who -105/-30/37|i _ _ why -15/80/-5|i _ _ would 37/71/-1|i _ again 111/75/0|i _ and 59/76/-9|i _ as -76/-4/-10
|i _ assaulted 73/55/0|i _ away -33/-61/23|i _ bad -8/-54/65|i _ be 70/82/-13|i _ being 65/30/-13|i _ big 49/20/0
|i _ coming 32/30/-1|i _ disappointment -35/38/0|i _ disgusting -3/33/0|i _ do 78/9/-4|i _ drinking 46/23/0
|i _ eating -21/-73/0|i _ ended 38/30/0|i _ every -55/30/-5|i _ failure -22/59/-3|i _ feel -22/-17/-2
|i _ fine -39/-57/14|i _ fistful 37/29/0|i _ for -60/34/78|i _ forgotten -3/32/0|i _ found 70/53/-7|i _ ghost -10/48/0
|i _ giving -20/50/-1|i _ glad -45/-6/0|i _ good -20/-60/-10|i _ got -10/-23/-9|i _ grateful -51/2/0
|i _ ground -73/-16/0|i _ half 29/50/0|i _ happy -61/27/0|i _ high -48/-62/-1|i _ holding 45/11/-5|i _ how 65/53/0
|i _ i -37/-31/-38|i _ if -49/-18/58|i _ in -3/70/-24|i _ invisible -15/53/0|i _ is -18/38/-6|i _ it -54/-77/11
|i _ left -2/-31/-1|i _ losing -64/28/-1|i _ lot 60/19/-10|i _ matters -36/8/-1|i _ my -31/-34/-2|i _ myself -80/-52/-5
|i _ new -57/-64/21|i _ one -86/-26/-1|i _ only -79/19/-2|i _ outlived -26/44/0|i _ punching 38/11/0|i _ put 65/28/-2
|i _ running -10/53/0|i _ sad 19/-49/-3|i _ shaking -15/-39/0|i _ sleep 2/-39/-1|i _ some 79/67/-1
|i _ something 47/21/-7|i _ sorry 36/11/0|i _ stuck -7/95/-1|i _ taller -18/-35/0|i _ that 27/14/23|i _ to 16/27/-22
|i _ too 52/63/-23|i _ waiting 77/33/-12|i _ walking 160/78/-1|i _ wanted 50/29/0|i _ waste -14/56/0|i _ with 32/16/30
|i _ working -28/-35/0|i _ worried -28/-43/81|i _ zombie -2/-42/-2|i am BLEED 46/42/-1|i am BURDEN -4/77/-4
|i am DEAD -4/-57/-25|i am DEATH 48/48/-27|i am DIE -68/-51/-13|i am FEAR 14/-28/33|i am HARM 59/23/-2
|i am KILL -63/-21/-1|i am LIVE -63/-14/-1|i am LOW -8/92/-12|i am NEG -5/-43/1|i am PLAN 96/32/-29
|i am SOON -42/-53/-2|i am THINK 86/14/-4|i am TIRED -50/-41/-10|i am WANT 40/12/-4|i am at 55/55/-11
|i am being 124/33/-10|i am coming 45/28/-1|i am disappointment -35/38/0|i am drinking 46/23/0|i am failure -20/51/-3
|i am glad -45/-6/0|i am grateful -51/2/0|i am happy -59/-62/0|i am high -48/-62/-1|i am in 63/54/-19
|i am looking 78/25/-1|i am losing -64/28/-1|i am low -9/51/-2|i am on 44/9/11|i am over -69/-59/-2
|i am shaking -15/-39/0|i am sorry 36/11/0|i am up 68/36/0|i am waiting 79/84/-12|i am waste -14/56/0
|i am working -28/-35/0|i am worried -27/-42/79|i ate 60/9/0|i attempted 52/51/-1|i belong 65/38/-14|i can 44/62/-30
|i can LIVE 35/11/0|i come -19/-35/-2|i come . -32/-46/0|i could -89/-12/-17|i could . -12/-36/0|i could HARM 41/38/0
|i could KILL 40/29/-1|i could sleep -10/-72/0|i cried -51/-18/-1|i cry -32/96/-5|i deserve to 30/6/0|i did it 46/32/-1
|i died 33/33/-1|i died . 12/1/0|i died SOON 37/51/0|i do 55/8/26|i do . 55/-45/19|i do NEG -51/61/28
|i do matters -36/8/-1|i drank MANY -28/-44/0|i fear -24/-52/24|i feel -82/102/-27|i feel DEAD -39/51/-1
|i feel DEATH 76/-10/-2|i feel DIE 45/13/0|i feel HARM 37/-59/0|i feel JUMP 89/-14/0|i feel KILL 77/-20/0
|i feel LIVE -90/-127/0|i feel LOW -41/-20/-3|i feel ghost -6/46/0|i feel i -32/-45/-2|i follow 62/32/19
|i follow HIM 55/39/-2|i get 53/77/3|i go 83/38/1|i google 43/34/0|i got NEG 0/28/0|i guess 28/79/-1
|i had NEG 42/-47/-1|i had died 40/45/0|i hate LIVE 71/22/0|i hate being -45/15/-1|i hate myself -67/68/-1
|i have 67/16/7|i have HARMED 76/56/-1|i have KIN -43/-26/-2|i have TAKE 60/24/-9|i have cancer -32/4/0
|i have got -10/-23/-9|i have one -14/-42/0|i have outlived -26/44/0|i have put 41/7/-1|i have to -105/-59/-3
|i hear -37/-56/45|i hope 63/-37/-13|i hope i -31/-38/-1|i hope you -38/-32/0|i let -14/29/0|i love -21/-53/-24
|i love my -35/-52/-1|i mean 31/41/-5|i might 26/39/-5|i might KILL 45/38/0|i miss -67/-37/-25|i miss my -48/-29/-8
|i nearly ended 39/32/0|i obsess 36/40/0|i obsess over 36/40/0|i on 35/32/-1|i passed -10/-65/-11|i picked 38/16/-1
|i pray 45/28/0|i promise -149/7/0|i promise i -69/6/0|i reckon 36/5/0|i saw -22/-17/105|i see HIM 27/64/-22
|i see NEG 27/44/0|i served -15/-15/29|i should 76/41/-3|i should DIE 27/31/-1|i should NEG 49/15/-1
|i should have 30/53/0|i sit -4/79/-32|i stopped -36/26/-2|i stopped THINK -78/0/0|i stopped my 47/15/-1
|i talk -33/-25/21|i talk to -55/-41/32|i tell -1/8/74|i tried -62/29/-1|i tried to -67/42/-1|i wanted -106/-81/-3
|i wanted to -84/-24/-3|i was -35/-8/-35|i was DEAD 72/36/-2|i was DEATH -96/-49/-3|i was HIT 64/64/0
|i was MANY -48/1/0|i was NEG -31/8/0|i was taller -18/-35/0|i weep -31/50/-2|i were DEAD 64/45/-1|i would -4/-93/-18
|i would DIE -35/-43/-1|i would KILL -37/-14/-4|i would NEG -125/-26/-1|i would be 25/-27/-1|i would to 35/51/-1
|idea 69/14/-1|ideation 81/52/-4|if HE -26/-66/3|if NEG 43/7/0|if _ DIE -16/-43/-2|if _ KILLED 44/7/0
|if _ WANT -49/-8/0|if _ _ , 71/44/-18|if _ _ . 20/18/27|if _ _ DEAD 117/84/3|if _ _ NEG 57/26/6|if _ _ in -30/-84/0
|if _ _ myself 70/10/0|if _ _ to -29/-17/21|if _ am -50/2/-1|if _ died 96/79/0|if _ had 58/27/-1|if _ see 59/56/-22
|if i 37/81/8|if i DIE -16/-43/-2|if i KILLED 44/7/0|if i am -50/2/-1|if i died 96/79/0|if i had 102/51/-1
|if it 6/43/-2|if this -77/-7/-8|if this is -55/23/-2|imagine -29/-59/0|in -43/-7/0|in . 121/132/-20|in . . 111/79/-19
|in . i 1/45/-1|in HIS 16/52/2|in NIGHT 4/30/1|in SOON 54/94/-5|in SOON . 43/63/0|in SOURCE -88/-5/-34
|in SOURCE . 43/28/-20|in YEAR -122/-56/-29|in _ , -36/-25/-40|in _ _ MEANS 46/31/-3|in _ _ NEG 50/35/0
|in _ _ SAY -95/-35/-29|in _ _ WANT -39/-50/0|in _ _ am 10/54/0|in _ _ and -18/12/46|in _ _ at 44/25/-6
|in _ _ in 34/47/0|in _ _ wrote -34/-39/28|in _ car -36/-74/-2|in _ channel -30/-51/67|in _ for -76/-42/-5
|in _ group -31/-21/75|in _ house 45/6/-4|in _ is -33/3/41|in _ life -61/42/-3|in _ of 79/90/-24|in _ sleep 76/60/-4
|in _ stomach -22/-50/0|in _ with 83/-15/-10|in bed -67/-65/-48|in bed . -28/-61/0|in canal -1/69/0|in car 79/83/-5
|in chess -42/-38/0|in danger . 75/82/-1|in flat -31/-42/-2|in fridge -11/-83/0|in front 79/71/-20
|in front of 79/71/-20|in ground 73/54/-1|in ground . 67/49/-1|in heaven 81/56/-2|in heaven . 38/24/0|in house 87/80/-2
|in it 62/42/-12|in kitchen 6/-48/-20|in kitchen . -1/-56/0|in may , 0/44/0|in me 18/92/-14|in my 5/69/-15
|in my house 46/34/-3|in my life -54/-23/0|in my sleep 59/32/0|in my stomach -22/-50/0|in pieces -11/81/0
|in these -43/-58/0|in this -74/-12/58|in this world 30/34/-1|in vent -17/-25/61|in washing -2/-38/0|in world 72/61/-4
|inside 3/94/-3|inside . 1/63/0|inside . . 1/63/0|inside _ _ . -5/41/-1|instead 3/23/-7|instead _ _ , -39/-5/-3
|instead _ _ . 69/76/-3|instead of 3/24/-7|insurance -35/-97/7|insurance , -8/-29/0|intend 68/70/-2|intention 74/106/-1
|internet -39/-95/-4|internet _ _ . -36/-91/-5|interview -44/-49/-1|interview _ . -40/-44/-1|interview _ _ . -44/-48/-1
|into 57/19/-4|into HIGH 48/48/-5|into HIGH . 41/48/-5|into _ , -33/-41/21|into _ . 136/131/-13|into _ _ . 55/45/-15
|into _ _ NEG 52/19/0|into _ _ i 60/31/0|into my 41/51/-7|into tree . 59/61/-1|into void -9/26/0|invisible -16/81/-1
|invisible _ . -6/76/-1|invisible _ _ . -12/76/-1|irl 66/41/-1|iron _ , 45/40/-2|ironing -1/-44/0|ironing . -1/-44/0
|ironing . . -1/-44/0|ironing _ . -1/-44/0|ironing _ _ . -1/-44/0|is -43/-25/73|is " 49/19/-1|is " . 51/23/-2
|is DEAD -38/-52/-18|is DEAD . -35/-14/-6|is DEATH -33/-93/26|is DIE -49/-73/-20|is GONE -98/28/9|is GONE . -103/21/-3
|is HARM -14/-24/81|is HIT me 51/30/-3|is KILL -93/-102/-25|is KILL . 11/28/0|is KILL me -111/-116/0|is KIN -39/-56/-4
|is NEG for -27/-38/4|is NEG i -52/15/-1|is NEG in 3/40/-11|is NEG loneliness -5/-29/0|is NEG that -76/-65/7
|is PLAN -70/-53/-4|is PLAN DEATH -35/-55/26|is PLAN for 46/38/0|is PLAN to -70/-54/4|is POINT -8/34/-12
|is POINT . 53/13/0|is SAY 50/14/-1|is SAY . 54/10/-1|is TAKE -45/-43/3|is TIRED 21/90/7|is _ , -41/-64/-48
|is _ . -19/12/-58|is _ BUT 9/-93/-10|is _ HIM -70/-53/60|is _ KILL 42/25/0|is _ PAST 31/57/6|is _ _ . 10/4/56
|is _ _ DIE -42/-55/44|is _ _ END -44/-61/19|is _ _ HARM 34/12/21|is _ _ HIGH -64/-66/51|is _ _ KIN -99/-90/40
|is _ _ LAUGH 43/42/-1|is _ _ LIVE -60/-29/9|is _ _ PAST -66/-65/-1|is _ _ PILLS -56/-34/41|is _ _ SOON 86/84/-27
|is _ _ SOURCE 28/42/-65|is _ _ WANT -90/-4/0|is _ _ again 52/32/57|is _ _ at -56/-53/32|is _ _ do 148/23/-5
|is _ _ for -79/-31/58|is _ _ here -2/-74/0|is _ _ in -19/52/16|is _ _ it 118/58/-13|is _ _ message 46/45/-2
|is _ _ month -3/52/0|is _ _ that 59/22/-6|is _ _ week -55/-92/-2|is _ again -39/-36/20|is _ beaten -28/-52/58
|is _ between -12/-48/-2|is _ danger -7/-67/34|is _ day 6/-41/0|is _ door 61/51/-8|is _ final 43/34/-3
|is _ for 17/21/-4|is _ i 61/32/-17|is _ it 35/76/-55|is _ loneliness -5/-29/0|is _ my 79/57/-37|is _ progress 36/35/-4
|is _ red -29/-26/-1|is _ there 23/52/-3|is _ to -36/-46/13|is _ way 48/50/-3|is _ worth -55/-13/9|is asleep 83/62/-44
|is at 43/23/25|is been -51/8/-2|is being -80/-67/82|is being beaten -22/-44/43|is breaking 95/59/-12
|is breaking in 43/21/-3|is coming 13/16/-56|is dark 7/59/-2|is fine 58/83/-12|is finished 47/44/-3|is good -29/-57/-13
|is good . -39/-46/-1|is got 58/59/-27|is hell 36/39/-1|is in 109/108/19|is in danger -7/-67/34|is in my 78/67/-10
|is life -20/-30/-3|is life . -25/-76/-2|is me 14/85/-23|is meaningless -5/36/-1|is meaningless . -5/36/-1
|is my 28/45/59|is my PAST 39/29/7|is my final 43/34/-3|is on 41/59/4|is on SOON -49/-34/0|is only 85/45/18
|is open 50/28/-1|is outside 30/29/-27|is quiet -32/41/12|is sleeping 57/63/-3|is strong 45/20/-1|is that 30/-15/-21
|is that progress 36/35/-4|is threatening -32/-24/67|is threatening to -4/-12/60|is to 122/72/-24|is too -19/44/-3
|is worth 44/1/-1|is wrong 45/54/-4|it 54/69/-39|it , -85/-97/9|it , i 36/51/18|it END -53/20/-1|it HIT -20/-45/0
|it LETTER -40/47/-1|it LETTER NEG 27/42/-1|it MANY -20/68/1|it MANY . 71/56/1|it SOON 62/45/-7|it _ , 48/16/-28
|it _ ANYMORE -54/2/0|it _ BETTER 18/70/-1|it _ END -53/-31/-1|it _ NEG 10/53/-1|it _ PAST 45/81/-10
|it _ SOON 109/61/-4|it _ _ . 113/112/11|it _ _ KIN -2/-34/40|it _ _ LAUGH 21/95/-1|it _ _ LIVE -29/9/-1
|it _ _ LOW -7/49/0|it _ _ PLAN 35/68/-3|it _ _ SOON 54/59/-1|it _ _ can -17/-44/0|it _ _ day -56/-13/-1
|it _ _ for 41/43/-6|it _ _ get -11/-29/0|it _ _ it 59/35/-3|it _ _ loneliness -5/-29/0|it _ _ much -58/20/-1
|it _ _ my -78/-76/-2|it _ _ of 1/-81/-5|it _ _ that -20/-49/-1|it _ _ way 43/25/0|it _ been -28/30/-9
|it _ dark 5/60/-2|it _ got -35/-17/0|it _ i 19/58/5|it _ in 48/28/-1|it _ me -3/-49/-3|it _ my -30/-91/33
|it _ over -37/-74/-2|it _ to 14/65/-5|it again . -65/-56/0|it and NEG -30/-44/0|it hurts -54/-20/-3
|it hurts to -30/9/0|it is END -19/-43/0|it is NEG 34/28/3|it is been -34/25/-9|it is dark 5/60/-2|it is on 42/42/-2
|it is over -37/-74/-2|it on 57/49/-1|it out -72/-96/-1|it up -11/-45/0|it was 11/-58/16|it with -27/-16/9
|it with my -37/-34/-3|join 99/92/-7|join HIM 74/38/-5|join HIM . 44/23/-4|join _ . 56/63/-4|join _ _ . 68/75/-4
|joke -31/-35/27|joke _ _ . -18/-10/18|joke _ me -39/-51/0|joking 55/16/3|joy -64/83/-7|jumped -88/-124/-19
|jumping 39/30/5|ka 36/44/-1|karna 52/9/-1|kazi -47/-57/0|keep 67/140/-36|keep PLAN -59/34/-13|keep PLAN . -29/35/-1
|keep THINK PLAN 45/17/-2|keep _ . -46/-84/-2|keep _ PLAN 55/17/-2|keep _ _ SOON -19/-44/0|keep _ _ to -52/-20/-1
|keep _ at 7/47/-3|keep _ this -64/64/0|keep myself 21/-56/0|keep staring 47/21/-2|keep staring at 47/21/-2
|keep telling -53/3/0|keep telling me -56/2/0|keeps 12/-41/39|keeps _ me 76/58/-11|keeps saying -48/-79/64
|keys _ . -18/-76/-10|keys _ _ . -19/-78/-10|keys and 48/42/-20|khatam 52/15/-1|khatam karna 52/9/-1|kid 31/52/-16
|kids -3/11/-90|kill 12/-70/-55|killed -53/-69/-36|killer -48/-67/-9|killer _ . -13/-32/-3|killer _ _ . -18/-37/-3
|killing -51/-150/-14|king -29/-34/-3|king _ . -27/-31/-1|king _ _ . -27/-31/-1|kisi -54/11/-1|kisi _ _ nahi -54/11/-1
|kitchen . -21/-65/-1|kitchen . . -21/-65/-1|kitchen _ , -8/-5/42|kms 116/112/40|knee -38/-57/-8|knee _ . -30/-38/-1
|knee _ _ . -31/-49/-1|knees . -51/-41/0|knees . . -51/-41/0|knees _ . -52/-42/-1|knees _ _ . -54/-45/-1
|knife 34/32/-72|knocked -3/-55/5|know 110/116/-33|know _ to 22/-40/9|know what to -37/-77/3|knows 71/11/-9|ko 25/35/-1
|kuch -10/28/-3|kujiua 111/90/0|kujiua _ . 111/90/0|kujiua _ _ . 111/90/0|kya -38/-84/96|kys 1/-37/-22
|kys _ . -31/-59/-7|kys _ _ . -32/-61/-8|lad -28/-57/74|lad i -13/-17/30|lake -15/-67/-2|lasagne -50/-55/-2
|lasagne . -31/-46/-1|lasagne . . -31/-46/-1|lasagne _ . -31/-46/-1|lasagne _ _ . -32/-47/-1|last 151/76/58
|late -79/-80/-7|late . -42/-57/-1|late . . -41/-57/-1|late _ . -64/-93/-1|late _ _ . -76/-76/-1|lately 46/40/-5
|lately . 45/38/-4|lately . . 45/38/-4|lately _ . 45/38/-4|lately _ _ . 45/38/-4|laugh . -48/-96/-4|laughed -47/-88/-26
|laughing -73/-95/-3|laughing _ . -35/-40/-1|laughing _ _ . -35/-39/-2|laughing _ my -38/-31/0|laughing at -47/-42/-1
|laughing at my -38/-31/0|leader -14/-13/39|learning -40/-80/-1|leave 79/-34/-13|leaving -14/-116/-4|ledge 15/-4/84
|left 15/54/5|left . . -4/52/-1|left _ _ . -11/52/28|left _ _ and -12/-43/0|left _ on 28/33/0|left is 39/20/-4
|left on -30/-47/-1|leg -88/-77/-16|legs -52/-66/-23|leo 80/66/0|less -23/-59/-1|let -6/58/-12|let _ DIE 42/51/-1
|let _ _ . 110/60/-4|let _ _ TAKE -8/72/-1|let _ out 40/31/-8|let me 44/-10/-8|let me DIE 42/51/-1|let me out 40/31/-8
|let us -52/-43/-1|letters 59/24/-25|life 154/206/-38|life , 1/36/-4|life . 34/37/42|life . . 12/27/43|life END 55/15/0
|life END . 53/9/0|life PAST -55/-66/0|life PAST . -58/-71/0|life SOON 55/33/-1|life _ , 76/26/-1|life _ END 86/38/-1
|life _ _ . 6/27/29|life _ _ BUT -6/-73/0|life _ _ END 106/26/-2|life _ _ and -48/4/1|life _ good -31/-70/-1
|life _ it -81/61/0|life _ me -34/-64/0|life _ over -17/43/-5|life _ to 116/28/-1|life and -16/-19/13
|life has -25/76/-25|life insurance -22/-62/0|life is -59/-27/-12|life is good -32/-70/0|life of -16/-52/0
|lift -53/4/-1|line 53/61/-1|lined 47/26/10|lined _ . 32/18/10|lined _ _ . 32/18/10|lined up 47/26/10
|lined up . 32/18/10|linkedin -39/-67/0|linkedin _ _ . -39/-67/0|list 10/42/-5|listen 74/78/-6|listen _ _ . 73/60/-6
|little -30/-5/67|little _ _ . -55/13/6|live -58/-109/6|lived -58/-30/-1|living 144/31/1|loaded 85/50/-2
|loaded _ _ . 46/40/-1|lobby -6/86/-1|locked 55/-10/6|locked _ . 46/44/19|locked door 39/64/-8|locked door . 37/62/-7
|locked in 67/34/-17|locked me 81/57/-2|locked me . 45/15/0|loneliness . -10/-19/0|loneliness _ _ . -7/57/0
|lonely -18/42/-6|long -95/-114/11|longer 66/97/0|longing 53/52/-2|look _ _ . -102/-43/56|look at 30/78/-2
|looking 108/96/-34|looking _ _ . 92/88/-31|looking _ me 28/13/0|looking at 88/69/17|looking for me 28/13/0
|lose -3/-51/13|losing 62/109/-20|losing _ _ . 51/70/-18|losing fight 58/19/0|lost -11/-64/-1|lot 38/51/10
|lot _ _ . -63/-34/10|loud -27/-58/-8|love _ LIVE -25/-34/0|love _ MANY 41/25/-1|love _ life -22/-30/0
|love being -25/-34/0|love being LIVE -25/-34/0|love my -35/-52/-1|love my life -22/-30/0|love to 44/15/0
|love you MANY 41/25/-1|loved -52/49/-28|lovely -33/-78/-20|lovely _ . -44/-52/-15|lovely _ _ . -48/-54/-18
|loves 57/32/0|low -144/52/41|low . 6/45/48|low _ _ . -60/61/44|luck -62/-31/0|luck _ _ . -62/-31/0|lunch 7/42/-2
|lying 68/19/0|lyrics -30/-38/-1|maarte 51/42/-5|maarte _ , 51/42/-5|maarte hai 51/42/-5|maarte hai , 51/42/-5
|mad -35/-37/-15|mad . -20/-35/0|mad . . -20/-35/0|mad _ . -21/-35/-1|mad _ _ . -38/-43/-2|made 74/7/1
|made _ . 57/72/-8|made my -22/-63/-1|made sure 64/37/0|main 91/94/-9|make _ DIE 38/38/0|make _ WANT -41/-31/0
|make _ _ and 27/32/-1|make _ _ i -56/-25/-1|make _ _ my 65/29/-1|make _ _ to -41/-31/0|make _ of -45/-40/-3
|make it 98/39/-5|make me -81/-72/-1|make me WANT -41/-31/0|make sure 53/47/-4|makes -43/-60/-8|makes me -23/-66/-17
|making 54/15/2|man 14/38/-2|man . 30/113/-14|man . . 0/94/-14|man _ . -63/59/-14|man _ _ . -73/-38/-6|man _ me 48/32/0
|manage 42/33/-1|manage _ _ . 42/13/0|mar -10/-46/94|mar _ , -3/-5/96|marks -5/-15/91|marks on -29/-34/52
|marriage 61/61/-5|mask -19/-70/0|math -35/-49/-1|matters -62/-19/-3|matters . -12/38/-2|matters . . -12/38/-2
|matters _ . -18/42/-2|matters _ _ . -19/46/-2|matters to -32/5/0|may -6/19/23|may KILL 51/27/0|may _ _ . 42/41/-2
|me 128/134/-137|me , 25/32/-44|me , HE 27/46/6|me , SOON 72/24/-11|me . 55/49/-58|me . . 5/72/-48|me ANYMORE 30/17/0
|me ANYMORE . 28/17/0|me BUT -72/-93/0|me BUT i -20/-52/0|me DIE 28/37/3|me DIE . 40/36/-2|me GONE 68/87/-6
|me GONE . 67/86/-3|me HE -99/-80/88|me PAST 27/43/-8|me SAY -24/-38/-1|me SAY it -27/-39/0|me SOON 25/72/-4
|me SOON . 30/57/-2|me TAKE . -32/-38/0|me WANT -39/-36/-1|me WANT to -39/-36/-1|me _ , -61/-24/-19|me _ . 12/60/-54
|me _ NIGHT 66/59/-26|me _ SOON 67/68/4|me _ _ . 55/42/-54|me _ _ GONE 33/47/-19|me _ _ HIGH -60/-82/68
|me _ _ KIN -29/-43/16|me _ _ LETTER -55/-74/13|me _ _ LOW -47/11/0|me _ _ PAST -38/-61/0|me _ _ PLAN -54/-96/25
|me _ _ TAKE -30/-42/6|me _ _ WANT 25/48/-12|me _ _ and 22/46/-38|me _ _ do 42/45/-5|me _ _ does 30/53/-15
|me _ _ get -38/-60/0|me _ _ is 29/-22/8|me _ _ it 56/39/-6|me _ _ myself -41/-3/-5|me _ am -75/-69/-1
|me _ and 63/66/-15|me _ can 48/11/0|me _ i 39/50/-94|me _ my 37/52/41|me _ of -34/-6/71|me _ this -15/56/-14
|me _ to 46/16/-18|me _ too -49/13/0|me after -18/-44/27|me and 41/76/-45|me and i 33/60/-5|me and my 61/40/-1
|me at -40/-5/-13|me by 50/65/-36|me every 60/43/-6|me every day 42/20/0|me from 39/37/-2|me hard -20/-48/0
|me hard . -20/-48/0|me here 45/47/0|me home -27/-61/-1|me home . -27/-36/0|me how -100/-43/-5|me i 37/-4/-11
|me i am -74/-71/-1|me if 55/31/-40|me if i 52/40/-47|me in 82/43/-43|me in . 34/36/-1|me is 13/62/-4
|me message -34/-34/0|me my -42/6/0|me out , -25/-49/0|me out of 61/47/-13|me that -81/-43/77|me that HE -63/-75/47
|me to -58/-52/73|me to KILL -48/0/-5|me up -123/-126/-3|me wants 85/53/-10|me wants to 85/53/-10|me when 16/20/-42
|me who 67/74/0|me why -22/-51/0|me with 54/58/-47|mean 1/15/-11|mean _ , -31/-44/-9|mean _ . 106/98/0
|mean _ WANT -43/1/0|mean _ _ . 109/92/0|mean _ _ to -43/1/0|mean i -45/-3/0|mean i WANT -43/1/0|mean it , -39/-60/-9
|meaningless -5/36/-1|meaningless . -5/36/-1|meaningless . . -5/36/-1|meaningless _ . -5/36/-1
|meaningless _ _ . -5/36/-1|medications 87/64/-1|medications _ _ . 87/64/-1|meds -46/-84/2|meeting -31/-83/-1
|meetings -8/31/0|meh -36/-38/0|member -17/-52/96|member wrote -18/-19/48|meme -60/-73/-3|memes -57/-46/-4
|men -70/-69/11|mera -4/37/95|messaged -4/-8/76|metro 44/35/0|metro . 44/35/0|metro . . 44/35/0|metro _ . 44/35/0
|metro _ _ . 44/35/0|midnight . 62/53/-2|midnight . . 62/53/-2|might 16/33/-13|might KILL 45/38/10|milk -23/-64/31
|milk _ . -5/-40/0|milk _ _ . -13/-42/-1|mind 66/88/-14|minus -51/-49/0|minute 80/45/-1|minutes 134/130/-13
|minutes . 78/79/-3|minutes _ . 66/44/-2|mirror 19/101/-1|misery 48/57/-1|misery . 34/51/0|misery . . 34/51/0
|misery _ . 42/55/0|misery _ _ . 41/53/-1|miss -113/-48/-16|miss HIM -8/-41/-7|miss _ KIN -4/-30/-8|miss _ _ , 0/47/-1
|miss _ _ . -38/-37/-28|miss _ _ and -44/-47/0|miss _ duo 0/49/0|miss me -36/48/-1|miss my -48/-29/-8
|miss my KIN -4/-30/-8|miss my duo 0/49/0|molesting 70/44/0|molesting me 54/35/0|moment -1/32/-2|monday -75/-98/-14
|mondays -67/-107/-1|mondays . -3/-36/-1|mondays . . -3/-36/-1|mondays _ . -3/-36/-1|mondays _ _ . -3/-36/-1
|money 99/44/-12|money . 43/25/-7|month -11/-32/3|mood , MANY -54/-40/0|more 52/11/-3|more DEAD 29/37/0
|more DEAD . 29/37/0|more _ . 126/129/-6|more _ _ . 57/43/-7|more _ _ LIVE 40/20/0|more _ _ SOON 0/-54/0
|more _ than -82/-49/-2|more than -3/-19/27|morgue 58/36/0|morgue . 58/36/0|morgue . . 58/36/0|morgue _ . 58/36/0
|morgue _ _ . 58/36/0|mosquito -27/-74/-1|most 46/27/-14|most _ _ . 58/39/-5|move -76/-76/-2|move . -35/-38/-1
|move . . -35/-38/-1|move _ . -37/-11/-1|move _ _ . -47/-25/-1|moved -86/48/-19|moved _ . -26/-75/-4
|moved _ _ . -28/-72/-4|movie -54/-27/0|moving -76/-79/-9|moving _ _ . -75/-64/-5|moving to -59/-70/-1|much 1/15/-4
|much . -3/42/-2|much . . 44/70/-2|much _ . 33/31/21|much _ SOON -47/-17/0|much _ _ . 4/36/19|much of 55/-19/0
|mum 21/31/-54|murder -52/-75/-3|murdered -24/-28/-1|music -33/-58/-6|music _ _ . -29/-65/-6|must 77/47/-3
|must _ _ . 47/29/0|my 8/-30/-28|my . 52/58/-2|my . . 52/58/-2|my BETTER -45/-55/1|my BLEED pressure -50/-36/0
|my BODY 219/201/-62|my BODY , 53/61/-7|my BODY . 22/41/-22|my BODY on -48/-37/0|my DEATH 177/137/-28
|my DEATH . 47/58/-7|my DEATH is 27/18/-1|my FOOD 29/53/-1|my FRIEND -78/-53/147|my KIN 8/31/51|my KIN . 34/51/-10
|my KIN BODY -35/-46/24|my KIN HIT -9/-12/-53|my KIN KILLED 42/46/-37|my KIN LETTER -43/-34/66|my KIN TAKE -30/-48/-6
|my KIN does -42/-34/33|my KIN got -4/58/-17|my KIN is 42/7/54|my KIN out -36/-33/1|my LETTER 68/61/-19
|my LETTER . 41/42/-3|my LETTER LETTER 57/79/-10|my LIVE 1/30/-1|my LIVE is -2/29/-1|my MANY -48/46/6
|my MEANS -64/-80/-13|my MEANS . -49/11/0|my PAST 74/27/-15|my PAST week -48/-50/-1|my PILLS -96/-73/-21
|my PILLS . -79/-36/1|my PLAN 59/58/-10|my PLAN is 51/47/-8|my SOURCE -43/-79/22|my WORK . 48/39/-7|my _ , -5/0/-74
|my _ . 13/14/-74|my _ BODY -27/-25/50|my _ DIE -15/-28/-2|my _ HARM -55/-49/-5|my _ HIT -34/-27/-61
|my _ KILLED 49/77/-38|my _ LIVE -39/14/-2|my _ PAST -116/-141/24|my _ PLAN -76/-64/-1|my _ SAY -59/57/-5
|my _ SOURCE 21/39/-8|my _ _ , 57/39/-20|my _ _ . 88/81/-4|my _ _ BETTER -13/113/-12|my _ _ DIE -53/-34/0
|my _ _ HARM -14/-11/79|my _ _ HIT 73/94/-54|my _ _ KILL -62/-74/-34|my _ _ KIN -43/-70/46|my _ _ LIVE 22/43/-12
|my _ _ MANY 34/-18/8|my _ _ NEG -39/-40/-5|my _ _ NIGHT 92/45/-12|my _ _ PLAN 102/25/-19|my _ _ SAY 35/40/11
|my _ _ TAKE -36/-75/65|my _ _ TIRED -19/46/-1|my _ _ and 43/26/9|my _ _ earth 31/23/-3|my _ _ how -36/-84/-8
|my _ _ i 46/58/-57|my _ _ is -24/-61/-34|my _ _ me 61/-43/5|my _ _ my 59/79/-65|my _ _ off 61/42/-16
|my _ _ over -16/41/-6|my _ _ talking -31/-39/55|my _ _ texted -13/-11/46|my _ _ was 18/43/-4|my _ and 18/61/-87
|my _ are 16/51/-28|my _ before 43/51/0|my _ by -6/-40/0|my _ day 54/53/-8|my _ died -53/-21/-61|my _ ended -65/43/-5
|my _ ends -14/-50/-2|my _ has 9/-7/30|my _ hours 54/59/-3|my _ hurts -31/-39/-7|my _ i 62/20/-3|my _ in 42/51/35
|my _ into 57/59/-1|my _ is -20/43/-35|my _ leader -14/-13/39|my _ left 35/36/-1|my _ message 51/54/-2
|my _ much -41/22/0|my _ of 75/27/-5|my _ on -14/-28/-8|my _ pressure -50/-36/0|my _ since -32/-64/0|my _ that 7/80/-1
|my _ then 41/54/0|my _ till 89/50/-1|my _ wants -53/-65/-2|my _ when 53/40/-1|my _ wrote -19/-16/41|my alarm -51/-54/0
|my anyone 33/26/0|my anyone . 33/26/0|my attempt 54/11/-2|my bandmate -28/-44/15|my bangs -50/-35/0|my body 111/99/-2
|my body . 39/31/-1|my body is -1/39/0|my brain 27/68/-2|my brains 55/49/0|my brains out 55/49/0|my breath 28/4/0
|my car 87/87/-31|my car , 13/59/-1|my car . 43/43/0|my cat . 32/45/0|my commute -60/-58/-3|my course -43/-65/17
|my duo -1/45/34|my duo , 0/49/0|my face 48/36/-7|my family'd -3/38/-4|my feelings -48/-9/-8|my feet -88/-101/-5
|my final 118/119/-12|my grandmother -23/-20/31|my guy -1/-32/41|my hair -72/-61/-20|my hand . 45/55/-2
|my head 71/97/-14|my head . 29/42/-2|my heart 39/88/-15|my house 59/63/-4|my house . 60/46/-3|my keys 0/-55/-14
|my keys . -20/-47/0|my knee -25/-44/-2|my life 101/74/-36|my life . -41/-28/0|my life PAST -55/-66/0
|my life is -64/28/-18|my little -17/-36/67|my mind 30/70/-7|my old -56/-82/18|my own 82/124/16|my own BODY 41/30/-1
|my own DEATH 18/3/-4|my own life 69/66/11|my passport 64/54/-6|my scars 22/40/-1|my sleep , -27/-76/0
|my sleep . 16/74/0|my soul -2/49/-2|my soul is -1/36/-1|my sourdough -5/-43/-3|my spirit 4/91/-4|my stomach 58/76/-1
|my subscription -43/-36/0|my team -38/-49/26|my tongue -55/-57/0|my wedding -23/-42/0|myself 272/245/-59
|myself , -39/58/-4|myself . -56/-40/-21|myself . i -25/-16/0|myself ANYMORE -60/9/0|myself ANYMORE . -59/0/0
|myself SOON 46/63/0|myself SOON . 20/40/0|myself _ . 106/114/-22|myself _ DEATH -24/-31/-1|myself _ GONE -54/0/0
|myself _ NEG 71/-3/0|myself _ SOON 64/75/-2|myself _ _ . 38/17/-26|myself _ _ NEG 55/3/0|myself _ _ WANT -41/5/0
|myself _ _ another -68/-55/0|myself _ _ have 31/-59/-1|myself _ _ i -67/41/-1|myself _ _ is 58/3/-1
|myself _ _ my -52/-34/0|myself _ _ was -44/0/0|myself _ at -45/-42/0|myself _ i -18/46/-8|myself _ my 55/62/-1
|myself after 59/64/-1|myself again 78/83/-1|myself as 101/52/0|myself for -77/-17/-1|myself in 29/31/-3
|myself is GONE -54/0/0|myself laughing -56/-43/0|myself out -51/-71/0|myself out . -49/-68/0|myself shaving -56/-55/0
|myself this 47/8/0|myself to -44/-83/-1|myself to DEATH -30/-32/0|myself up -76/-65/0|myself when 42/36/0
|nahi 58/163/-3|nahi _ . -56/22/-1|nahi _ _ . -58/64/-2|nails _ _ . -44/-46/0|nap -70/-115/-5|nap _ _ . -31/-31/-3
|narrator -30/-31/-16|nataka 183/164/-1|nataka _ . 78/57/0|nataka _ _ . 78/57/0|near -7/-51/-2|near _ _ . -37/-45/-1
|nearly _ . -25/-55/0|nearly _ myself 48/47/0|nearly ended 39/32/0|nearly ended it 39/32/0|neck 71/59/-25
|need -93/-151/-7|needed _ _ . 55/69/-1|neighbor 73/70/-1|neighbor . 43/45/0|neighbor . . 43/45/0|neighbor _ . 43/45/0
|neighbor _ _ . 63/60/0|neighbour 67/17/-14|nervous -27/-61/-1|never 3/-15/-23|new -129/-136/-7|new _ . -35/-44/-5
|new _ _ . -86/-87/-8|new year 57/28/0|new year . 57/28/0|next 66/31/56|next door -98/-95/96|next door . -50/-35/41
|next time 105/36/-14|next week 41/60/6|nice _ . -21/-74/-16|nice _ _ . -28/-75/-18|niece -38/-41/73
|nine _ . -35/-12/-2|nine _ _ , 80/57/-14|nine and -25/-73/0|ninety -61/-63/0|ninety , -60/-44/0|no -40/-7/-4
|nobody -46/117/-25|noise -85/-10/-1|noise . -2/65/0|noise . . -2/65/0|noise _ . -8/53/0|noose 103/85/-8
|normal -107/-84/35|normal , -52/-40/-3|not 125/-31/56|note 61/30/27|nothing -12/119/-5|notice -92/105/-4|now -15/47/-6
|nowadays . 40/37/-2|nowadays . . 40/37/-2|nowadays _ . 40/37/-2|nowadays _ _ . 40/37/-2|number 68/-4/41
|number _ _ . 52/39/-2|nurse -19/-35/-13|obsess 36/40/0|obsess over 36/40/0|obsessed 48/74/-2|obsessed _ _ . 38/45/-1
|obsessed with 48/74/-2|ocd -52/-17/-3|od 53/25/-3|of -39/-5/14|of DIE . -40/-55/-3|of FOOD -56/-66/-1|of HIGH 14/63/31
|of HIGH . -7/30/32|of JUMP 57/63/-11|of KILL 65/32/-2|of LIVE 50/-38/7|of LIVE . 114/51/-1|of LIVE this -37/4/0
|of MEANS -19/-13/21|of MEANS . -15/-10/29|of NEG HARM 48/16/-1|of _ . 5/-37/47|of _ BODY -46/-22/-1
|of _ BUT -62/-11/-1|of _ HARM 48/16/-1|of _ KIN 44/26/-27|of _ LIVE 37/24/-2|of _ MEANS -46/-23/-9|of _ PILLS 44/27/-3
|of _ _ , 3/-54/5|of _ _ . 20/42/-10|of _ _ NEG -51/4/-4|of _ _ SOON -34/-25/-1|of _ _ ended 48/16/-1
|of _ _ it 22/73/21|of _ _ more -2/58/0|of _ _ to 70/39/-11|of _ _ with -35/-40/0|of _ for -56/-13/-1|of _ i -48/3/-2
|of _ my 10/39/7|of _ this -49/-23/0|of _ wants 36/2/-21|of bed 8/96/-18|of being -53/-54/-2|of car 89/52/0
|of everything 0/55/-1|of it -25/69/-9|of life 37/19/-3|of life . 55/41/-2|of me -39/-16/-12|of me . -39/-5/-1
|of me wants 40/7/-5|of my -36/-40/26|of my BODY -44/-10/-1|of my KIN 68/48/-8|of my MEANS -46/-23/-9
|of my life -14/-54/-1|of pretending -3/58/0|of river -8/-50/0|of using 46/47/-1|off . -24/-20/22|off . . -51/-56/24
|off DEAD 44/3/28|off HIGH 23/83/-24|off HIGH . -1/44/-7|off _ . 99/77/36|off _ _ . 32/39/30|off _ _ at 35/9/0
|off _ i 43/63/-1|off myself 62/27/0|off this 89/57/-1|off to -153/-145/-3|ok . -63/-62/-7|ok . . -72/-55/-7
|ok _ . -81/-78/-7|ok _ _ . -62/-71/-8|old -98/-55/74|old _ . 26/63/-4|old _ _ . 23/55/-1|on -27/-58/9|on . -35/45/-8
|on . . 10/113/-8|on HIGH 96/96/21|on HIGH . 37/10/18|on LIVE 48/39/2|on LIVE . 43/16/-1|on NEG 36/43/-1
|on ONPURPOSE 135/85/-4|on ONPURPOSE . 40/29/-3|on SOON -17/-51/-12|on SOON . -48/-51/-6|on _ . 46/60/19
|on _ BODY 78/72/15|on _ FOOD 34/34/-1|on _ HE 42/56/11|on _ JUMP 26/26/-1|on _ MANY -46/2/-1|on _ PAST -47/-64/-5
|on _ PILLS 50/65/0|on _ SOON -37/-3/-4|on _ _ , -53/-36/-5|on _ _ MANY 17/-27/-2|on _ _ NEG 52/46/0|on _ _ in 45/66/-3
|on _ _ it 69/93/-19|on _ _ my 12/58/-6|on _ and -31/-27/18|on _ break 22/74/-1|on _ i -51/-9/-2|on _ life 97/37/-2
|on _ mind 46/37/-2|on _ planet 38/42/0|on _ right 39/38/-1|on _ this -82/-45/0|on _ to -42/-45/0|on _ with 73/58/-1
|on being 68/16/-2|on couch -2/38/0|on holiday -32/-43/0|on life -59/-31/-1|on life . -8/34/0|on my 9/64/59
|on my BODY 86/82/-16|on my FOOD 34/34/-1|on my PAST -30/-51/0|on my mind 46/37/-2|on parapet 46/43/-1
|on table 51/59/-5|on this , -10/64/0|on this . -16/49/0|on this planet 38/42/0|on time -39/-57/0|on time . -30/-51/0
|on way 59/44/0|on with 60/12/-1|on with life 52/8/-1|one 41/9/43|one . 36/45/-13|one . . 35/44/-13|one _ . -74/-9/-17
|one _ LOW -3/45/-3|one _ _ . 63/30/-23|one _ _ END 71/26/-8|one _ _ time -42/-39/0|one _ at -42/-39/0
|one _ day 47/39/0|one _ is 51/47/0|one _ left -12/-38/0|one day -89/-84/-2|one day at -42/-39/0|one of -14/-63/65
|ones 55/54/-10|ones _ _ . 40/42/-8|online -33/-59/53|online _ . -13/-44/29|only 64/113/-17|only DEATH 48/18/0
|only _ _ is 62/82/-18|only _ i 1/-52/-3|only _ that 51/15/0|only way i -38/-38/0|op -81/-100/0|open _ . -41/-45/-1
|open and 25/43/0|opioids 62/58/-1|opioids . 43/38/-1|opioids . . 43/38/-1|opioids _ . 43/38/-1|opioids _ _ . 43/38/-1
|option 55/36/-3|option _ . 50/35/-3|option _ _ . 50/35/-3|option left 46/30/-1|option left . 45/30/-1|or -44/-22/-7
|or DIE -78/-27/0|or HIGH 77/32/-1|or _ . -15/83/-2|or _ _ . 30/63/-6|ordered -23/-52/0|our -63/-63/109
|our _ SAY -54/-28/73|our _ _ . 38/16/-8|our passports 43/39/-9|out , HE -38/-31/0|out . 68/97/7|out . HE 71/43/-6
|out SOON -33/-19/-10|out SOON . -42/-34/0|out _ _ . 48/32/13|out _ _ END -52/-48/0|out _ good 59/54/-4
|out _ it 49/33/-4|out _ life 59/28/-1|out _ my -31/7/-6|out for good 59/54/-4|out in 44/26/1|out of -41/-46/14
|out of it 44/32/-4|out of life 59/28/-1|out of my -21/-26/-4|outlived -27/38/-1|outlived _ _ . -26/44/0
|outlived my -9/43/0|outside 92/64/-17|outside _ _ . 44/62/-34|over -34/-70/27|over , 6/-57/-2|over . 73/82/20
|over . . 33/75/21|over HIGH -32/-30/-4|over _ _ DIE -48/9/-1|over _ to -58/-1/0|over here -4/-35/0
|over here . -4/-35/0|overdose 25/30/5|overdosed 63/51/11|own 33/20/-57|own BODY 41/30/-1|own DEATH 18/3/-4
|own DEATH . 45/34/-4|own _ . 46/63/-17|own _ _ . 22/77/-15|own fringe -42/-42/-13|own fringe . -42/-42/-13
|packed 59/42/0|paid 35/6/-4|pain -33/63/4|pain . 70/33/8|pain . . 65/61/8|pain _ . 75/100/7|pain _ _ . 37/139/6
|painful 67/46/-1|painful _ _ . 65/45/-1|painkillers 37/31/-1|painless 57/46/-2|painless _ . 47/38/-1
|painless _ _ . 47/38/-1|painless ways 47/37/-2|painless ways . 42/28/0|panic 47/59/24|panic , 24/50/0
|panic attack -19/-62/-1|paperwork -39/-42/-2|paramedic -1/-55/23|paramedic _ _ can -1/-55/0|parapet 52/51/-1
|parapet . 41/38/0|parapet . . 41/38/0|parapet _ . 41/38/0|parapet _ _ . 41/38/0|parents -13/45/-67|park , -18/-15/0
|part -25/74/-5|part _ _ wants 36/4/-5|part _ me -21/39/-5|part of -20/40/-5|part of me -21/39/-5|partner 95/60/58
|party -98/-121/-14|party . -48/-39/-1|party . . -45/-44/-1|party _ . -53/-60/-1|party _ _ . -58/-58/-2
|passed -80/-11/-23|passed _ _ , -1/48/-2|passed in 1/48/-2|passes 43/39/-2|passive 40/37/0|passive si 40/37/0
|passport 69/57/-7|passports 43/39/-9|past _ _ i 68/15/0|peace 83/62/-4|peace _ . 65/61/-1|peace _ _ . 73/73/-1
|pen -39/-48/0|people 54/73/-49|permanently 92/67/2|permanently _ . 51/22/0|permanently _ _ . 51/22/0|person -94/31/103
|person . -18/51/-7|person . . -18/51/-7|person _ _ . -47/68/-25|phone -23/-21/3|phone DEAD -38/-56/0
|phone _ _ . -62/-81/54|photo -38/5/12|photo _ _ . -49/-42/16|photo of -66/-71/21|photos -41/-61/39
|photos of -26/-47/45|picked 40/23/-3|picked day 66/17/-2|pictures -47/-49/16|pictures _ _ . -47/-49/16|pieces -11/81/0
|pillows -29/-45/-1|pillows . -29/-45/-1|pillows . . -29/-45/-1|pillows _ . -29/-45/-1|pillows _ _ . -29/-45/-1
|pills -50/-40/64|pins -28/-52/-1|pistol 54/75/-9|pizza -52/-73/-4|place 12/34/-50|place _ and 87/53/-16|places 70/18/0
|plain _ _ . 8/60/0|plan 82/44/-17|plane -28/-64/-1|planet 49/51/0|planet . 34/45/0|planet . . 33/45/0
|planet _ . 49/51/0|planet _ _ . 49/51/0|planning 134/175/4|plant -46/-59/-38|plants -44/-119/-3|plants . -7/-57/0
|plants _ . -2/-57/0|plants _ _ . -6/-61/-1|playing _ . -40/-48/0|playing _ _ . -40/-48/0|please 73/44/58
|please _ _ i 2/-61/2|please _ _ mean 25/49/0|please tell -29/-80/-5|plumber -17/-51/-1|plumber _ . -16/-46/0
|plumber _ _ . -16/-46/0|pointless -16/45/-2|poison 64/31/38|police 110/88/-2|pool -57/-63/-2|pool _ _ . -57/-63/-2
|popped 48/29/-2|popped _ _ . 28/23/-1|popping 42/31/-1|popping MANY 43/32/-1|porter -17/-46/74|post 88/53/46
|posted -41/-68/141|posted _ LETTER -40/-45/47|posted _ _ MEANS -15/-20/30|posted _ of -15/-20/30|power -14/-34/-1
|power _ _ . -9/-33/-1|pray 77/22/-12|pray _ DEATH 33/31/-1|pray for DEATH 33/31/-1|prayer -59/-92/0|prefer 110/68/-1
|prefer to 49/38/-1|pregnant and -44/-35/0|prepared 87/41/-1|pressure -57/-27/-1|pretending -20/99/0
|pretending _ am -3/44/0|pretending i -3/44/0|pretending i am -3/44/0|prevention -100/-99/-22|price -37/-51/-2
|price _ . -36/-40/-1|price _ _ . -36/-40/-1|printer -102/-136/-1|prison _ _ . 6/51/0|progress 35/35/-4
|progress _ . 36/35/-4|progress _ _ . 36/35/-4|project -59/-51/-1|prologue -33/-19/0|prologue . -33/-19/0
|prologue . . -33/-19/0|prologue _ . -33/-19/0|prologue _ _ . -33/-19/0|proud -56/-57/-3|proud . -29/-46/-3
|proud . . -29/-46/-3|proud _ . -29/-47/-3|proud _ _ . -55/-66/-3|proud of -34/-74/0|pub -68/-37/-3|punched 29/44/-13
|punching 39/7/0|purple -37/-51/0|purpose 76/89/-4|put _ _ me 65/19/0|put _ _ my 68/63/-2|put _ in 29/19/10
|put _ to 28/23/2|putting 48/29/0|question 51/35/-2|quiet -70/-52/57|quiet _ . -45/-102/59|quiet _ _ . -31/-45/58
|quietly 73/45/-4|quietly . 33/35/-4|quietly . . 33/35/-4|quietly _ . 33/35/-4|quietly _ _ . 33/35/-4|quit -64/-94/-1
|raha 50/-3/95|raha hoon 52/2/-2|raid -13/-53/25|rail 151/105/-3|rail _ HIGH 44/32/-1|rail of 44/32/-1
|rail of HIGH 44/32/-1|railing 67/63/-3|railway 51/17/4|railway SOURCE 66/37/0|railway _ , 61/59/1|rain -33/-96/-4
|rain _ _ . -15/-83/-1|ran -43/-45/-1|rang -54/-68/59|raped 148/136/-16|rather 19/5/18|razor -19/-29/-4
|read _ . 38/10/0|read _ _ . 44/33/0|read this 57/46/0|read this . 41/21/0|reading -69/-82/-4|reading _ _ . -42/-55/0
|ready -27/-70/-1|real 34/2/36|real . 54/58/21|real . . 53/57/21|real _ . 55/54/46|real _ _ . 37/54/46|reason 46/63/38
|recognise -2/44/0|red . 60/23/-1|red _ _ . 60/23/-1|refused 0/-18/0|relapsed 60/17/-3|relieved 79/33/-2
|relieved . -32/-35/0|relieved . . -32/-35/0|relieved _ i 40/8/0|relieved if 40/8/0|relieved if i 40/8/0
|report -41/-44/78|report _ _ . -6/-13/44|resolved 41/31/-1|resolved to 41/31/-1|respawn 49/0/-1|review _ . -34/-31/0
|review _ _ . -34/-31/0|revolver 92/36/0|revolver and 92/37/0|rewatch -38/-38/0|rewatch _ _ . -38/-38/0|rid 57/31/0
|rid of 57/31/0|ride -3/-34/0|rifle -37/-20/73|right 30/19/-20|right SOON 79/82/-10|right SOON . 32/51/-3
|road 15/-23/18|rock -33/73/-2|rock bottom -14/75/-1|roof 57/50/0|room , -81/-101/-8|room _ _ . 88/132/-26
|roommate -21/-22/64|rope 17/14/54|roses -98/-120/-2|roses and -50/-41/-1|roz 62/61/-1|roz , 62/61/-1
|rubbish , -5/-51/0|rubbish _ _ . -9/25/-2|ruined -36/44/-1|ruined _ _ . -36/31/-1|ruined my -29/6/-1
|run _ _ . 50/55/-5|run away -40/19/0|running _ _ NEG -47/-31/0|sad -67/39/-16|sad MANY -9/54/0|sad _ . -42/30/-14
|sad _ _ . -82/58/-15|sad _ _ LOW -1/-55/0|sad and -17/-51/0|sadness -8/81/-2|sadness _ _ . -29/43/-1|safe 61/-47/22
|safe . 20/-6/0|safe . . 64/61/0|safe SOON -26/-39/0|safe SOON , -31/-44/0|safe _ , -31/-44/0|safe _ . 71/67/0
|safe _ _ . 118/59/2|safe at 43/28/8|safe at home 43/28/8|said -24/-28/66|salary -39/-79/0|salary _ _ . -39/-79/0
|same 56/108/13|same _ _ . 42/54/14|sat 56/40/-12|saved 54/6/-7|saved . 42/-8/-7|saved . . 42/-8/-7|saved _ . 59/7/-8
|saved _ _ . 54/4/-8|saves -16/-56/-3|saw -47/-48/86|saw me -35/-46/0|say 91/66/-12|saying -74/-127/104
|saying HE -26/-26/59|saying _ WANT -43/-5/5|saying _ _ NEG -51/-11/0|saying _ _ to -47/-8/14|saying _ to 67/45/-2
|saying i -69/3/0|saying i WANT -35/1/0|saying that -42/-1/4|scared -9/-1/57|scars 5/69/-3|scars _ old -2/54/-1
|school 84/111/20|scream -67/-63/-7|screaming -44/-28/33|scripting -27/-39/0|scripting _ _ SAY -27/-39/0
|scripting _ me -27/-39/0|scripting helps -27/-39/0|scripting helps me -27/-39/0|sea _ NEG 49/17/0|season -28/-40/-4
|sedatives 38/32/0|sedatives _ . 38/32/0|sedatives _ _ . 38/32/0|see 40/42/-41|see NEG 25/44/0|see SOON 82/67/0
|see SOON . 82/66/0|see _ . -28/-20/-8|see _ _ LIVE 53/1/0|see _ _ should 47/-5/0|see _ day 41/16/0
|see _ more -11/-65/0|see _ year 64/30/0|see another 75/51/0|see new 60/28/0|see new year 64/30/0|see one -11/-65/0
|see one more -11/-65/0|see why 35/33/0|seems 65/63/6|seems _ _ . 52/50/-2|self 0/-64/-1|selfharm 15/39/-5
|selfharming 71/16/103|selfharms -40/-50/78|sell -24/-74/0|send -32/-41/-2|send _ _ . -32/-38/-1|send _ home -28/-35/0
|send me -23/-35/0|send me home -27/-36/0|sent -34/-47/75|sent me -21/-45/60|series -42/-83/-5|series . -23/-40/0
|series . . -23/-40/0|series _ . -23/-40/0|series _ _ . -23/-40/0|serious -79/-78/36|sertraline 39/12/0
|sertraline , 41/22/0|served -15/-15/29|server -55/-66/82|server . -15/-33/28|server . . -15/-33/28
|server _ . -19/-37/26|server _ _ . -35/-18/25|set 75/30/-10|set to 51/50/-1|seven -45/-7/-1|seventeen -13/-20/44
|sh -11/-32/0|shaadi -29/-54/0|shake 79/65/-6|shake KIN 42/29/0|shake KIN . 42/29/0|shake _ . 62/42/0
|shake _ _ . 79/65/-1|shame -67/60/-2|shame _ _ . -44/56/-1|shaving -58/-57/-1|shaving _ _ . -58/-57/-1|she -56/-61/63
|shell -3/33/0|shell . -3/33/0|shell . . -3/33/0|shell _ . -3/33/0|shell _ _ . -3/33/0|shifts -8/-54/0
|shopping _ _ . -12/-44/-7|short -35/-67/-4|shot -82/-83/-34|should 25/1/45|should DIE -36/-24/-1
|should DIE . -36/-24/-1|should END 58/26/-1|should _ KILLED 47/30/0|should _ _ . 71/27/3|should have 50/109/-2
|should have KILLED 46/30/0|should i -17/-46/64|shouted -21/-64/-1|shouts 20/25/47|shouts _ _ , -21/-14/32
|shouts and -20/-16/53|show -46/-44/-15|show _ _ . -39/-54/-14|shut 61/22/0|si 76/64/0|si . 57/42/0|si . . 57/42/0
|si _ . 57/42/0|si _ _ . 57/42/0|sick 4/-45/-14|silence -10/68/0|silo 48/23/0|since 12/77/44|since _ . 47/86/15
|since _ _ . 5/40/53|since i -47/-38/-1|sister -75/-109/76|sit -34/21/-33|sit in -24/53/0|sitaki 41/32/0
|sitaki _ tena 41/32/0|sitting 81/84/-9|six -20/-54/60|six . . -34/-45/-1|six _ . -34/-12/-5|six _ _ . -37/-27/-12
|six _ _ i 47/27/-2|skatepark -64/-75/-3|skatepark . -16/-29/-1|skatepark . . -16/-29/-1|skatepark _ . -16/-29/-1
|skatepark _ _ . -42/-48/-2|slapping 49/22/0|slay -33/-39/0|slayed -18/-37/-4|slayed _ . -17/-36/0
|slayed _ _ . -18/-37/-4|slayed me -17/-36/0|slayed me . -17/-36/0|sleep 4/-38/10|sleep MANY -12/-39/-1
|sleep _ NEG -69/-11/-3|sleep _ _ . 21/-32/8|sleep _ _ NEG 50/30/-1|sleep _ _ have -71/20/0|sleep and -53/-38/-2
|sleep and NEG -54/-38/-2|sleep for 4/15/60|sleepers 39/39/-2|sleeping 90/63/-2|sleeping _ . 52/57/1
|sleeping _ _ . 52/57/1|sleepover -54/-68/0|slept -47/-87/-8|slept _ . -50/-72/-3|slept _ _ . -55/-73/-4|sliced 50/59/0
|slicing 62/70/-1|slicing my 62/70/-1|slit 56/34/-1|slit my 57/48/-1|slit my BODY 41/39/0|small -76/-100/-3
|small . -40/-71/0|small _ . -34/-74/0|smash 47/61/0|smashing 48/21/-16|smiled -70/-82/-1|smoking -43/-52/-4
|smoking . -33/-45/-1|smoking . . -33/-43/-1|smoking _ . -33/-43/-1|smoking _ _ . -33/-43/-1|smother 101/86/-8
|smother KIN 30/27/-2|smother KIN . 30/27/-2|smother _ . 71/71/-2|smother _ _ . 91/85/-2|sneeze -9/-44/0
|sneeze . -9/-44/0|sneeze . . -9/-44/0|sneeze _ . -9/-44/0|sneeze _ _ . -9/-44/0|snow _ . -16/-31/0
|snow _ _ . -12/-30/0|sober . 35/8/0|sober . . 35/8/0|sober _ . 36/9/0|sober _ _ . 35/23/-1|sofa -72/-105/-3
|sofa _ _ . -62/-66/-2|sold my 49/29/-5|some PILLS 79/67/-1|some PILLS and 45/34/-1|some _ _ . -7/20/-2
|some _ and 41/35/-1|some days -57/14/-1|some days i -41/7/0|someone -9/-14/97|something 130/102/49
|something _ HIS 56/56/0|something _ _ FOOD 56/56/0|something in 47/88/-11|something in HIS 56/56/0
|sometimes -59/-6/-19|sometimes _ THINK -33/57/-18|sometimes i -39/10/-19|sometimes i THINK -33/57/-18|son -63/-37/101
|song -2/-10/9|soon 68/58/-2|sorry 81/48/3|sorry _ . 67/28/-5|sorry _ _ . 89/63/28|sorted -57/-75/-23|soul -37/98/-2
|soul . -31/18/0|soul . . -31/18/0|soul _ . -32/48/0|soul _ TIRED -1/28/-1|soul _ _ . -32/89/-2|soul is -1/36/-1
|soul is TIRED -1/28/-1|sounded -19/-15/57|soup -47/-93/-14|soup . -25/-36/-14|soup . . -25/-36/-14
|soup _ . -25/-36/-14|soup _ _ . -29/-39/-14|sourdough -8/-46/-3|spider -45/-55/0|spider _ _ . -41/-46/0
|spiders -16/-37/-1|spiders _ _ . -16/-37/-1|spring -15/-45/-5|spring . -16/-45/-4|spring . . -11/-35/-1
|spring _ . -12/-36/-1|spring _ _ . -12/-36/-1|squad -54/-55/-2|squad _ . -45/-30/0|squad _ _ . -50/-36/0|stab 94/56/-7
|stabbing 79/86/-1|staff -22/-23/59|stairs 24/-44/-39|stairs and -61/-48/0|stalker 42/27/-1|stalking 80/60/-1
|stalking _ _ . 80/60/-1|standing 82/46/-12|standing _ _ . 60/65/-9|standing at 42/47/0|standing on 36/14/-11
|stare -51/-7/0|staring 35/39/-6|staring _ _ . 69/61/-3|staring at 35/39/-6|start -62/-103/-3|started 55/22/-1
|started HARM 26/39/-3|started HARM again 22/31/-3|started _ , -30/-28/0|started _ _ . 69/71/15
|started _ again 22/31/-3|started _ me 72/53/-14|starting 80/71/0|starting _ . 53/41/0|starting _ _ . 58/50/0
|stash 40/33/-1|stash . 40/33/-1|stash . . 40/33/-1|stash _ . 40/33/-1|stash _ _ . 40/33/-1|state -6/-51/0
|stay 27/69/-3|stay LIVE 73/39/-2|stay _ . 41/47/-2|stay _ _ . 86/67/-3|stay off -62/-85/0|staying 35/-2/-4
|staying LIVE 62/23/0|staying LIVE . 28/21/0|step 69/15/5|stepdad 77/78/-9|stepfather 88/58/0|stepfather _ me 50/44/0
|stick 77/82/-20|stomach 73/15/-1|stomach _ . 37/18/-1|stomach _ _ . 43/20/-1|stood 109/42/-4|stop 16/79/-28
|stopped -71/-6/19|stopped HARM -37/2/0|stopped THINK -78/0/0|stopped THINK PLAN -78/0/0|stopped _ PLAN -85/15/0
|stopped _ _ . -111/48/-2|stopped my 47/15/-1|stops 63/48/-2|stops _ _ am -60/2/0|stops _ from 46/6/-1
|stops _ i -59/2/0|stops me 46/6/-1|stops me from 46/6/-1|strangle 63/54/-10|strangled 122/123/-19|strangles 43/41/-2
|strangling 58/63/-3|streak 32/3/-1|streak _ NEG 48/16/-1|streak _ _ HARM 48/16/-1|streak of 30/0/-1
|streak of NEG 48/16/-1|stream -37/-44/21|stream NEG -26/-43/0|stream _ . -46/-38/23|strength 1/42/0
|stressed -45/-75/-13|strikes 43/19/0|strong 37/92/-4|strong _ . 33/52/-2|strong _ _ . 40/53/-2
|stuck _ _ head -11/-44/0|stuck _ my -11/-44/0|stuck in my -11/-44/0|study -33/-53/1|study _ . -29/-62/0
|study _ _ . -30/-50/0|stuff 31/-9/17|subscription -46/-39/-3|subscription _ . -42/-37/-3|subscription _ _ . -42/-37/-3
|such _ . 22/48/0|such is -13/-43/0|suck -7/66/-1|suffering _ . 80/91/-1|sugar -66/-86/-4|sugar . -33/-36/-2
|sugar . . -33/-36/-2|sugar _ . -33/-36/-2|sugar _ _ . -35/-51/-2|suicidal 100/75/107|suicide 56/52/1|summer -62/-30/-4
|summer _ . -46/-56/-2|summer _ _ . -46/-56/-2|sun . -1/53/0|support -55/-90/-8|sure 105/102/-5|surgery 58/25/-1
|survive 74/11/-6|survived _ to 47/34/0|suya -49/-77/-1|swallow 53/-7/-4|swallowed 90/75/-23|swallowing 26/69/-1
|swap 32/19/0|swerving 51/41/-1|swerving _ _ . 51/41/-1|swing -56/-82/-1|switch -27/-39/-3|switch _ . -8/-40/0
|switch _ _ . -24/-46/0|syllabus -35/-35/-2|table 62/59/-7|tablets 56/38/-22|takes 75/-24/-25|takes my 78/29/-18
|talk 22/0/55|talk _ _ . -34/-82/18|talk me 48/29/-4|talk me out 48/29/-4|talk to -97/-102/52|talked -47/-41/-22
|talking -61/-148/83|talking PLAN -31/-47/77|talking _ me -59/-97/-3|talks -28/-71/34|taller -18/-35/0
|taller . -18/-35/0|taller . . -18/-35/0|taller _ . -18/-35/0|taller _ _ . -18/-35/0|tattoo -51/-69/-1
|tattoo _ _ . -50/-63/-1|taught -74/-94/-2|tbh 18/62/-2|team -6/-73/-23|tell _ to 49/56/-8|telling -57/-58/19
|tells 63/32/-3|telly -40/-63/-2|ten -26/-54/-5|ten _ . -22/-42/-1|ten _ _ . -70/-48/-1|tena 43/29/0|tena . 68/58/0
|tena . . 68/58/0|tena _ . 68/58/0|tena _ _ . 68/58/0|term -31/-43/-2|test -44/-80/0|test . -30/-54/0
|test . . -30/-54/0|test _ . -30/-54/0|test _ _ . -53/-73/0|text -57/-74/-13|text _ . -30/-41/-6|text _ _ . -31/-47/-6
|texted -43/-51/83|texted " -1/-2/26|texted me -30/-59/43|than _ PAST 36/27/6|than _ _ . 63/38/-6
|than _ another -28/-21/0|than _ that -32/-53/0|than eat -106/-88/0|than go 37/26/7|than go PAST 36/27/6
|than my 11/-66/0|thankfully -38/0/0|thanks -25/-88/2|that -11/6/48|that . 48/0/-10|that HE -120/-118/99
|that HE is -53/-37/18|that _ , 33/55/-2|that _ LAUGH 31/31/-1|that _ LETTER -95/-55/50|that _ MANY 73/21/-1
|that _ WANT -56/11/-1|that _ _ . 22/25/-40|that _ _ DEATH -47/-29/3|that _ _ SOON 63/60/0|that _ _ i 15/40/-2
|that _ _ it -48/-27/-1|that _ _ me -35/-36/-10|that _ am 18/-56/-14|that _ when -47/-25/-1|that _ would 47/-3/37
|that i 109/67/-23|that i LETTER -68/-38/6|that i WANT -54/11/-1|that i am 18/-56/-14|that i can -50/47/-2
|that i would 45/4/-1|that is 9/38/-12|that is MANY 73/21/-1|that it 50/33/-1|that it is 53/23/-1|that meme -49/-63/-3
|that my 11/-2/63|that progress 36/35/-4|that series -15/-39/0|that series . -15/-39/0|that works 31/9/0
|them 79/101/-62|then 76/54/14|then . . 31/52/0|then _ . 45/62/-9|therapist -9/-76/-10|therapist _ _ . -44/-52/0
|therapy _ _ and 31/5/0|there 47/59/-1|there . . 16/43/0|there _ . 46/69/-4|there _ NEG 28/32/-43
|there _ _ in -54/-26/12|there is NEG -2/40/-20|these -4/-19/-16|these _ . -45/-61/-6|these heels -46/-58/0
|they 26/83/-52|thing . 50/58/-1|thing . . 45/69/-1|thing _ . 44/65/-2|things 22/33/31|things SOON . 42/51/-1
|things _ . 75/91/13|things _ _ . 110/130/12|think -13/14/79|thinking 26/-6/-8|this -13/-69/-8|this , -8/116/-1
|this . 16/117/-23|this . . 9/107/-23|this ANYMORE -1/81/-1|this ANYMORE . -3/76/0|this GAME -77/-61/-1
|this HIGH -20/-36/-1|this NIGHT 123/56/-2|this POINT . 49/13/0|this WORK -38/-34/-2|this WORK . -24/-52/-1
|this _ , 77/19/11|this _ . 56/98/-37|this _ ANYMORE 28/-6/-1|this _ SOON 32/54/0|this _ _ , 62/5/-2
|this _ _ . 31/28/-57|this _ _ KILL -47/-22/-1|this _ _ PLAN -19/-28/0|this _ _ hard -9/48/0|this _ _ i 0/33/-7
|this _ _ me -78/-93/-1|this _ _ my -43/-47/29|this _ and 39/70/-15|this _ is 2/-34/-10|this _ me -67/22/-17
|this _ my 24/52/-7|this _ myself 30/31/0|this _ of -45/-85/-1|this _ on -15/-35/35|this _ to -28/-79/-1
|this earth 53/80/0|this ends 36/39/0|this heat -66/-84/-2|this i 93/43/-1|this is -37/15/-5|this is my 25/52/-7
|this life 153/155/-4|this life . 23/41/-2|this month , -17/-61/0|this month . 31/16/0|this much 34/-4/0
|this one 40/43/-16|this pain 37/57/-2|this pain . 29/21/-1|this planet 49/51/0|this planet . 34/45/0
|this time 42/18/-4|this time . 36/-1/0|this to 29/-6/-1|this to myself 30/31/0|this way -47/2/0|this world 87/92/-2
|this world . 41/58/-1|thought -138/-128/-7|thoughts 52/63/-43|thread -4/50/0|thread . -2/61/0|thread . . -2/61/0
|thread _ . -2/61/0|thread _ _ . -2/61/0|threatening 15/10/73|threatening _ KILL 33/35/-4|threatening _ _ me 34/36/-5
|threatening to -3/-4/69|threatening to KILL 33/35/-4|threw -16/-40/-14|throat 61/69/-12|through 49/41/7|throw 52/9/-22
|throws 84/51/-10|tickets -47/-72/-14|tickets _ . -26/-43/-14|tickets _ _ . -47/-72/-14|tide 87/58/0|tied 77/58/-3
|tied _ _ . 74/54/-3|til SOON 34/46/0|til SOON . 34/46/0|til _ . 34/46/0|til _ _ . 34/45/0|tiles 48/53/-1
|till 46/29/-14|till _ in -55/-35/0|till _ is -44/4/-3|till i 99/78/-2|time 59/28/-60|time , -47/24/-4
|time , and -31/-37/0|time _ _ i -25/-94/-2|time _ _ this 61/63/0|time _ and -51/-55/0|time it 61/63/-1
|time it is 61/63/-1|tire . -25/57/0|tire . . -25/57/0|tire _ . -25/57/0|tire _ _ . -25/57/0|tired -46/-3/-20
|to . 149/95/-5|to . . 133/87/-4|to BLEED 38/38/0|to DEATH -15/31/-10|to DEATH . -66/-29/-3|to DIE 127/123/29
|to DIE , -59/-13/23|to DIE . -2/11/24|to DIE BUT -47/15/-8|to DIE and 59/44/7|to DIE for -67/-55/-26|to DIE i -34/6/0
|to DIE if -55/-58/0|to DIE much 75/19/0|to DIE of -50/-52/0|to DIE this 71/43/0|to END , 20/-4/0|to END . -53/-40/2
|to END HARM -58/26/-12|to END being 58/33/-1|to END call -37/-24/0|to END is -39/-21/0|to END it 42/15/25
|to END my -3/7/-6|to END myself 54/17/-3|to END with 46/30/0|to GONE . -49/12/-2|to GONE into -22/-60/0
|to GONE this 40/8/0|to HARM 110/83/15|to HARM . 75/57/-3|to HARM HE 38/26/-2|to HARM me 71/80/-6|to HARM my 42/-7/-8
|to HARM myself -32/-11/-3|to HIM 17/36/-13|to JUMP . 38/38/33|to JUMP into -45/-33/0|to JUMP on -56/-41/0
|to KILL 51/76/5|to KILL . 68/35/-1|to KILL KIN 52/66/-2|to KILL everyone 54/31/0|to KILL me 91/99/-26
|to KILL my 58/57/-4|to KILL myself -73/-7/-8|to KILL that -38/-36/0|to KILL this -54/-39/0|to KILL us 46/44/12
|to KILL yourself 49/34/-1|to LIVE 72/45/19|to LIVE . 100/41/25|to LIVE ANYMORE 70/18/7|to LIVE NEG -7/37/-1
|to LIVE for 37/13/1|to LIVE in -32/-60/-7|to LIVE this 27/12/-1|to PAST -53/-83/-1|to POINT -4/-75/-3|to SAY 20/-86/37
|to TAKE MANY -12/30/-2|to TAKE me -17/-56/0|to TAKE my -43/-31/3|to THINK -76/20/0|to WAKE 62/-32/-2
|to WAKE up 53/16/-2|to WORK . -6/-36/15|to _ ANYMORE 30/19/7|to _ DEAD 74/82/6|to _ DEATH -7/115/14|to _ END 51/12/0
|to _ FRIEND 54/33/1|to _ HARM -23/51/-12|to _ HE -5/53/25|to _ HIMSELF -29/-26/37|to _ HIS -39/-56/71
|to _ LAUGH -39/-46/0|to _ LIVE 50/14/-9|to _ LOW -3/-68/-1|to _ NEG 4/36/-7|to _ PAST -24/51/5|to _ SOON 60/9/-13
|to _ _ , -59/-81/15|to _ _ . 60/66/-25|to _ _ ANYMORE 44/17/-4|to _ _ BODY 48/54/-3|to _ _ DEATH -17/-29/24
|to _ _ HARM 70/22/0|to _ _ HE 83/32/22|to _ _ HIGH 67/-5/-12|to _ _ HIM 34/21/30|to _ _ LAUGH 44/35/-1
|to _ _ LIVE 60/21/-5|to _ _ MANY 49/39/-12|to _ _ NEG 11/67/-10|to _ _ ONPURPOSE -32/-45/0|to _ _ PAST 42/18/4
|to _ _ PILLS -54/-62/-11|to _ _ SOURCE -55/-42/21|to _ _ THINK -73/1/0|to _ _ WANT -49/35/54|to _ _ WORK -75/-77/-3
|to _ _ again 58/28/-10|to _ _ am 58/30/-1|to _ _ and -24/54/-17|to _ _ anyone 48/-2/0|to _ _ by 118/81/-1
|to _ _ day -40/73/0|to _ _ do 63/53/-3|to _ _ early -29/-26/-3|to _ _ front 34/74/-2|to _ _ god -39/-52/0
|to _ _ hate -22/12/0|to _ _ in -42/-43/-4|to _ _ is -59/-73/33|to _ _ it 25/20/-12|to _ _ lake -32/-55/0
|to _ _ life 34/39/-2|to _ _ me 46/59/0|to _ _ more 41/17/0|to _ _ much 37/11/0|to _ _ on -25/25/-9|to _ _ our 28/34/0
|to _ _ over 60/35/0|to _ _ pain 31/18/-1|to _ _ peace 54/44/0|to _ _ real 34/47/0|to _ _ since -23/-60/0
|to _ _ this 30/33/-3|to _ _ time -33/-70/0|to _ _ to -11/39/-6|to _ _ we 50/49/0|to _ _ when 4/41/-13
|to _ _ while -5/47/0|to _ _ who 1/-38/42|to _ _ world 76/46/-4|to _ _ year 37/45/9|to _ and 84/71/-27
|to _ another 77/65/-1|to _ any 32/14/-1|to _ around 68/22/3|to _ at -16/-46/-18|to _ away 24/86/-1|to _ being 58/33/-1
|to _ bus 37/30/0|to _ call -37/-24/0|to _ early -58/-72/-1|to _ everyone 68/37/0|to _ everything 47/21/-1
|to _ forever 18/43/-1|to _ from 33/71/-3|to _ here 0/-55/-3|to _ home -44/-11/-1|to _ i 45/23/31|to _ it 46/12/71
|to _ life -16/3/-1|to _ me 97/58/-60|to _ more 56/62/4|to _ much 75/19/0|to _ of -100/-94/14|to _ off 43/44/-14
|to _ saved 67/8/0|to _ that -26/-14/13|to _ this -12/-68/-6|to _ to 4/30/15|to _ under 70/20/-2|to _ us 21/26/11
|to _ when -36/-67/6|to _ year -21/-34/0|to _ yourself 82/55/-1|to attack 52/45/0|to batter 50/49/-9|to be . 77/29/0
|to be BURDEN -33/-34/0|to be DEAD 51/79/7|to be around 68/22/3|to be here 49/35/-3|to be one 73/26/0
|to be saved 67/8/0|to be with -59/11/-1|to bed -83/-84/-1|to bed . -29/-40/0|to call 66/32/33|to catch bus 37/30/0
|to change -44/-25/-2|to change my -36/-66/0|to come 66/89/-24|to continue 54/24/-2|to continue . 46/31/-1
|to diet -27/-35/0|to diet . -27/-35/0|to do it 42/68/-4|to feel 68/17/-2|to give -35/56/0|to go -15/-41/0
|to go . -18/34/5|to go home -38/-25/0|to go on 34/22/-2|to go out -20/-58/0|to go to -11/-40/-1|to god 60/36/0
|to help -86/-76/83|to join 45/32/-2|to join HIM 50/28/-3|to keep -41/10/-7|to keep LIVE -9/-64/0|to make 32/28/-2
|to my -55/-3/-19|to my cat 20/36/0|to myself 49/30/-2|to myself . 19/44/-2|to report -8/-9/44|to rest in 54/44/0
|to run 20/91/-1|to run away -40/19/0|to see -26/-135/-2|to see SOON 45/57/0|to see new 60/28/0|to shake 49/31/0
|to sleep -32/22/-11|to sleep and -80/-22/-1|to smother 71/58/-2|to stay LIVE 45/39/-1|to stay off -62/-85/0
|to tell -27/-75/51|to to 63/48/-1|to to HARM 35/25/-1|to walk 25/77/-11|to walk into 46/46/-1|to watch -43/-52/-13
|to you 72/42/-2|toast -37/-44/-7|toast . -38/-50/0|toast . . -38/-50/0|toast _ . -38/-50/0|toast _ _ . -38/-50/0
|today -72/-69/-48|toddler -18/-39/-1|told -35/-71/1|tomorrow 11/15/8|tongue -55/-57/0|tonight 128/142/0|too 39/99/-9
|too . 35/34/-4|too . . 33/33/-4|too MANY -1/-38/11|too _ . -16/69/-6|too _ _ SOON -47/-17/0|too deep 37/25/-2
|too deep . 29/20/-1|too hard -1/25/0|too hard . -1/25/0|too much -36/8/-18|too much . -56/20/-1|took -69/-45/58
|top 77/36/-2|top _ . 62/63/-1|top _ _ . 62/63/-1|torturing 50/44/0|torturing me 50/44/0|touches me 58/57/-5
|touching 58/47/-1|touching _ . 31/21/-1|touching _ _ . 31/21/-1|touching me 61/49/-1|tracks 94/70/-15
|traffic -55/-61/-16|trafficked 71/44/0|trafficking 84/46/0|train -134/-59/-28|training -90/-125/-5|trapped 64/95/-5
|trapped _ . 55/46/-3|trapped _ _ . 56/47/-3|trapped _ my -32/6/0|trapped here 7/33/-2|trapped here . 9/30/-2
|trapped in my -32/6/0|tree . 45/40/-2|tree . . 44/39/-2|tree _ . 44/39/-2|tree _ _ . 44/38/-2|tried 20/56/36
|tried _ DEATH 48/7/-1|tried to -6/80/3|tried to DEATH 48/7/-1|trigger 47/29/-1|trip -26/-46/0|trip _ _ . -26/-46/0
|trophy -22/-54/0|trust 46/5/-3|trust myself 47/9/-3|truth is 99/38/-2|try . 23/48/-1|try . . 24/52/-1|try _ . 76/93/2
|try _ SOON -75/-21/0|try again SOON -75/-21/0|trying 49/72/-10|trying NEG 45/24/-1|trying NEG to 45/24/-1
|trying _ to 45/24/-1|tuesday 65/16/-5|tuesday , 103/71/-1|tuesday _ _ . 37/57/-2|turned -54/-80/0|twelve -72/-75/0
|twelve _ NIGHT -42/-42/0|twelve _ _ and -42/-42/0|twelve hour -42/-42/0|twelve hour NIGHT -42/-42/0|twenty 45/39/-11
|twenty _ . 44/31/0|twenty _ _ . 34/42/0|twice 42/5/-16|twice _ _ . 11/-43/0|twitter -37/-35/0|twitter _ . -37/-35/0
|twitter _ _ . -37/-35/0|two PAST 34/80/-1|two PILLS -87/-76/-1|two PILLS . -42/-45/0|two _ _ i -5/53/0
|two _ this 53/27/0|typed -4/13/52|typed " -9/-2/34|ugh -38/-20/-26|unalive 64/128/-4|under 165/144/13
|under _ . 42/60/22|under _ _ . 42/59/18|unlovable -7/52/0|unlovable . -6/52/0|unlovable . . -6/52/0
|unlovable _ . -7/52/0|unlovable _ _ . -7/52/0|until 89/45/-3|until _ _ DEAD 43/44/0|up , -25/-70/9|up . . 35/34/42
|up HIS 2/-17/56|up SOON . -33/-36/0|up _ . 97/83/-2|up _ _ , 38/64/0|up _ _ . 9/88/15|up _ _ SOON -74/-59/23
|up _ _ WORK 46/21/0|up _ _ and 61/67/-2|up _ _ is -50/-45/12|up _ anaesthetic -34/-32/-1|up _ another -80/-51/0
|up _ i 15/-38/39|up _ life -8/34/0|up after -34/-32/-1|up after anaesthetic -34/-32/-1|up again 71/63/-2
|up again . 66/39/-1|up and -103/-25/40|up at -61/-91/-8|up for my 45/50/-1|up here 48/23/0|up my WORK 46/47/0
|up on life -8/34/0|up to 62/44/-2|urge 59/57/-12|urges 18/77/-2|urges to 25/49/-2|us 38/14/20|us . 35/47/11
|us . . 28/37/13|us _ SOON 55/53/0|used -94/-27/-4|user -32/-32/103|using 63/39/-6|van -5/-12/35|van . -1/-8/38
|van . . -1/-8/38|van _ . -1/-8/38|van _ _ . -2/-10/38|vanish -38/65/0|vanished -38/90/-1|vent -17/-25/61|vet -45/-68/3
|video -27/-30/32|video . -21/-24/32|video . . -21/-24/32|video _ . -21/-24/32|video _ _ . -23/-28/32
|villain -46/-12/-18|violent 108/46/-3|vitamin -33/-56/-1|vitamin PILLS -33/-56/-1|vitamins -68/-85/0|voices 48/15/19
|void -13/79/0|volunteer -53/-59/12|wait 31/44/-8|wait . 76/39/-2|wait . . 76/39/-2|wait _ . 106/72/-3
|wait _ _ . 111/79/-4|waiting 33/43/-30|waiting _ , -57/-56/0|waiting _ _ HIGH -55/-55/-14|waiting for 44/34/-1
|waiting room -54/-16/0|wake 48/-27/-9|walk 69/33/-16|walk . -18/-31/0|walk . . -18/-31/0|walk _ . -14/-31/-1
|walk into 71/75/-3|wall 20/58/14|wall . 41/64/-7|wall . . 38/59/-7|wall _ . 29/50/-7|wanted -53/-43/-16
|wanted _ END -51/-16/0|wanted _ HARM -13/-29/0|wanted _ KILL -40/0/0|wanted _ TAKE -45/1/0|wanted _ _ . -37/-43/-3
|wanted _ _ TAKE -29/-62/0|wanted _ _ much 74/19/0|wanted _ _ my -54/-4/0|wanted _ _ myself -52/-34/0
|wanted _ _ this 51/24/0|wanted _ to -30/-63/0|wanted to 8/26/-14|wanted to END -51/-16/0|wanted to HARM -13/-29/0
|wanted to KILL -40/0/0|wanted to TAKE -45/1/0|wants -48/-53/51|wants _ DIE -66/-82/38|wants _ _ . -69/-38/77
|wants _ _ me 35/52/-5|wants _ be 73/30/-12|wants me -9/43/-1|wants to -23/-69/40|wants to DIE -66/-82/38
|wants to be 73/30/-12|warning -17/-39/8|was -32/-30/-30|was " 35/28/6|was " , 36/29/-2|was DEAD 81/69/1
|was DEAD , 43/16/0|was DEATH -93/-45/-3|was DEATH in -29/-26/0|was HIT 59/57/0|was MANY -14/30/-3|was MANY . -44/-1/-1
|was NEG -50/-33/-24|was _ LAUGH 34/14/0|was _ PAST 8/65/0|was _ _ and -54/-19/-2|was _ _ at -2/-39/0
|was _ _ it -7/51/0|was _ _ my -29/-60/-2|was _ _ of 68/37/0|was _ _ this 43/53/-1|was _ and 53/53/-9
|was _ i -79/-89/-8|was _ in -49/-62/0|was _ me -32/-1/0|was _ to -2/-30/-1|was in -55/-80/-3|was my 29/91/-2
|was my PAST 41/21/0|was nice 65/40/-1|was taller -18/-35/0|was taller . -18/-35/0|washing -10/-53/0
|washing _ _ . -8/-50/0|waste -44/96/-9|waste _ _ . -7/52/0|waste of -19/71/-9|wasted -48/68/-1|watch -51/-71/-8
|watched -23/-34/-10|watching -55/-66/-2|water _ me 60/7/-1|waved -51/-57/-12|way 81/103/-33|way _ . -28/41/-3
|way _ DIE 43/17/-2|way _ _ . 60/91/-6|way _ _ my 43/23/0|way i -11/-39/0|way to 50/26/-12|ways 114/71/26
|ways . 44/31/0|ways . . 44/31/0|ways _ . 44/31/0|ways _ _ . 60/49/-3|ways to 46/20/26|we -123/-167/-37
|we _ _ . -10/-34/-16|we _ in 52/41/3|we are in 54/46/3|weather -30/-106/0|wedding -34/-61/-14|wedding . -33/-56/-3
|wedding . . -33/-56/-3|week , -80/-68/-7|week . 35/53/4|week _ _ . 68/23/-1|week _ me -12/-34/0|week _ my -36/-50/0
|week was 41/44/-3|weekend -64/-84/-7|weeks _ . 36/74/-3|weep -73/3/-2|weep _ _ . -33/37/-1|weighed -38/-41/0
|weighed _ . -34/-37/0|weighed myself -34/-37/0|weighed myself . -34/-37/0|went -115/-71/-12|were -6/-47/-16
|what -37/45/14|what HE 34/53/-23|what _ POINT -62/28/-12|what _ _ . 72/37/-9|what _ _ am -28/56/-1
|what _ _ died 31/6/0|what _ _ from 39/6/-1|what _ i -48/2/52|what _ me 38/6/-1|what _ this -65/11/-1
|what do i -23/-8/35|what is -48/-3/4|what is POINT -62/28/-12|what joke 5/50/-1|what joke . 8/39/0|what stops 38/6/-1
|what stops me 38/6/-1|what to -44/-95/24|when _ HARM -41/-29/-1|when _ SAY 50/22/28|when _ _ . 52/43/-6
|when _ _ DEAD 29/40/0|when _ _ GONE 43/16/-7|when _ _ LOW 45/1/0|when _ _ MANY -48/1/0|when _ _ NEG 83/52/-11
|when _ _ PAST 54/54/-9|when _ _ me -58/-28/-1|when _ am 113/82/-8|when _ is 74/65/28|when _ see -51/-52/0
|when _ was -86/-5/-2|when i HARM -41/-29/-1|when i SAY 66/33/5|when i am 113/82/-8|when i was -83/-5/-2
|when it -38/-84/-1|where 28/45/-30|where HE 29/85/-1|where _ _ . 86/28/5|whether -86/6/0|whether i -87/4/0
|while . -3/41/0|while . . -3/46/0|who -63/-19/56|who KILLED 53/85/-1|who KILLED my 45/55/0|who _ . 117/39/-7
|who _ DEATH -47/-44/59|who _ MANY -6/-47/-3|who _ PAST -41/-31/0|who _ _ KIN 46/56/0|who _ _ me -11/30/-1
|who _ my 44/55/-9|who to 89/45/-4|who was -30/-49/1|whole 18/76/16|why 25/48/-26|why _ _ NEG 80/21/-8
|why _ _ WANT -8/-51/0|why _ i -23/31/-9|why _ should 47/-3/0|why do -44/-31/-4|why do i -41/-6/-4|why i should 48/3/0
|why should 44/10/-1|wifi -63/-98/-6|wifi . -29/-33/-1|wifi . . -29/-33/-1|wifi _ . -29/-33/-1|wifi _ _ . -39/-73/-5
|wind -23/-35/0|window 63/5/11|window . 53/52/0|window . . 53/52/0|winter -53/-65/-12|winter _ _ . -28/-60/-10
|wish 105/88/-11|wished -62/-24/0|with . 26/4/-2|with . . 23/22/-1|with DEATH 40/19/-1|with HIM -64/43/2
|with KIN -8/-30/-20|with LIVE 35/59/0|with MEANS 81/69/56|with MEANS . 72/80/9|with NEG -34/40/-6|with _ , -54/-69/-4
|with _ . 44/-9/-22|with _ KIN -81/28/-45|with _ _ . -63/-73/-2|with _ _ HE 57/17/-30|with _ _ LETTER 73/44/-4
|with _ _ LIVE -35/16/0|with _ _ it 76/18/-24|with _ _ of -13/-17/29|with _ and 25/-32/3|with _ life 24/22/-1
|with _ on 54/7/-17|with _ out 56/25/0|with _ to 20/67/-1|with another -87/-41/-16|with everything -1/31/0
|with life 97/119/-3|with life . 39/89/-1|with me 57/9/-19|with my KIN -51/-45/-22|with myself 73/69/-1
|with myself . 44/51/0|without -34/-96/-11|woman -48/-16/65|won -33/-69/-1|won . -5/-39/0|won . . -10/-47/0
|won _ . -29/-54/-1|won _ _ . -29/-54/-1|word -44/-33/-6|words HARM -37/-43/0|worker -33/-26/95|working 0/-27/-3
|working _ _ DEATH -40/-39/0|working _ to -40/-39/0|working myself -40/-39/0|working myself to -40/-39/0
|works on -27/-31/-1|world 10/81/-12|world . 43/32/-2|world . . 43/32/-2|world HE 17/34/-6|world HE is 17/34/-6
|world _ . 103/74/-3|world _ _ . 57/76/-4|world _ _ NEG 18/35/-6|world _ is 17/34/-6|worn -23/61/-1|worn _ . -21/61/-1
|worn _ _ . -21/61/-1|worried -86/-61/166|worried PLAN 13/-9/67|worried _ KIN -12/-17/34|worry , -74/3/0
|worry PLAN 95/24/5|worry PLAN me 44/18/0|worry _ me 43/27/0|worse 50/73/-14|worse . -9/42/1|worse . . 2/41/1
|worse _ . 10/48/1|worse _ _ . 32/58/-1|worth 33/26/6|worth LIVE . -42/-22/10|worth _ DEAD 29/37/0|worth _ _ . 32/25/7
|worth more 29/37/0|worth more DEAD 29/37/0|worthless -32/86/-6|would 4/132/-16|would . -33/-49/2|would DIE -22/-36/-1
|would END 52/51/-11|would KILL -9/-13/-12|would NEG -81/35/-3|would NEG END -43/0/0|would NEG HARM -7/-46/0
|would NEG KILL -44/0/0|would NEG mind -35/13/0|would TAKE 63/32/-1|would TAKE me 59/13/0|would WANT to -55/-33/0
|would _ . -20/29/-8|would _ BETTER -9/70/1|would _ END -38/1/0|would _ HARM -7/-46/0|would _ KILL -44/1/0
|would _ _ . 98/69/-9|would _ _ DEAD 75/46/19|would _ _ DIE -36/-23/0|would _ _ and -29/75/0|would _ _ in -32/-80/-1
|would _ _ my -69/-1/0|would _ _ myself -29/-33/0|would _ _ to 63/4/-7|would _ _ with 46/37/26|would _ for -42/-40/23
|would _ if -53/-49/0|would _ me 7/-11/-12|would _ mind -35/13/0|would _ my -51/23/-2|would _ sleep -53/16/0
|would _ this -2/-40/0|would _ to -74/-41/1|would be 66/52/7|would be BETTER 2/41/9|would been 64/49/0
|would come -60/-42/0|would to 37/53/-1|wrists 77/55/-1|write _ . -14/-55/-1|write _ _ . 17/-57/-30|written 52/16/37
|written _ _ . 85/58/-13|wrong . 46/46/19|wrong . . 46/45/19|wrong _ . 44/60/2|wrote -17/1/108
|wrote LETTER to -17/-33/-2|wrote _ _ . 48/36/17|wrote _ _ my -28/-73/-4|wrote _ to -17/-33/-2|xanax 65/70/-1
|xanax _ _ . 65/70/-1|yaar 43/27/0|yaar , 37/27/0|yaar _ . 30/23/0|yaar _ _ . 30/23/0|year -79/-60/39|year . 42/19/-32
|year . . 38/-3/-28|years -97/-26/-1|yes 31/39/-11|yes , 40/56/-7|yes . 32/16/-5|yes . . 38/27/-5|yes _ . 46/39/-6
|yes _ _ . 23/37/-6|yesterday 97/72/-35|yesterday and 77/19/-40|yoghurt -48/-49/0|yoghurt . -38/-44/0
|yoghurt . . -38/-44/0|yoghurt _ . -38/-44/0|yoghurt _ _ . -48/-49/0|you -24/-52/-50|you . 67/27/-7|you DIE -51/-53/0
|you DIE . -47/-48/0|you MANY 54/27/-2|you MANY . 42/33/-1|you WANT -54/-41/0|you _ . 32/4/-12|you _ _ . -41/-73/-21
|you _ _ DIE -36/-53/0|you _ my 68/52/-1|you _ to -75/-79/-11|you'll 71/67/0|young -70/-61/31|your KIN 66/26/-4
|yourself 82/80/-29|zero -45/-2/-1|zombie -14/-50/-2|zombie _ . -12/-47/0|zombie _ _ . -12/-47/0"""
