"""Weights of the danger listener's second opinion, made by `python -m tools.train_listener`: no hand changes them."""

BASE = (-461, -249, -504)
ROWS = """" , -26/-51/48|" . -5/-44/60|" . . -24/-22/61|" _ . -25/-26/60|" _ _ . -32/-41/-2|" and -32/8/46|, , 62/46/-29
|, BETTER -32/-50/-3|, BUT -59/102/-5|, DEATH 94/35/-3|, DEATH . 73/54/-2|, GAME -2/47/0|, HE 59/53/-6
|, HE HIT 89/71/-8|, HE LETTER 57/40/4|, HE forgot -46/-28/0|, HIT 3/61/-14|, LETTER 40/-25/-24|, LETTER . 80/74/-1
|, LIVE -31/-14/0|, LIVE . -31/-14/0|, LOW 16/58/-1|, MANY -22/-74/-31|, MEANS 75/71/-1|, NEG 42/32/-20|, NEG . 20/16/0
|, NEG believes -10/-46/0|, PAST -54/-85/27|, PILLS 76/67/0|, PLAN 69/56/-12|, PLAN to 61/54/-7|, SAY -62/-66/7
|, SOON 14/28/-31|, SOON . 117/73/0|, TAKE -50/-14/-7|, THINK 53/57/-6|, THINK PLAN 60/56/-2|, WANT to 54/48/-2
|, _ , 55/54/-47|, _ . 21/34/-56|, _ END -65/-97/-1|, _ GONE -68/-59/-1|, _ HE 35/26/-23|, _ LETTER 29/52/0
|, _ PLAN 116/60/-9|, _ WANT 41/28/-5|, _ _ , -35/-37/-38|, _ _ . -24/-30/-46|, _ _ DEAD -42/-45/-2
|, _ _ DEATH 80/36/-19|, _ _ DIE 89/82/-5|, _ _ END 54/76/-12|, _ _ HARM -58/-38/-2|, _ _ HE -29/-31/-3
|, _ _ HIM -72/-71/36|, _ _ KIN -74/-79/-1|, _ _ LETTER -35/-59/53|, _ _ LIVE -47/-48/-1|, _ _ NEG -30/-19/4
|, _ _ PILLS 82/72/0|, _ _ PLAN 56/65/-18|, _ _ SOON -58/-70/-6|, _ _ TIRED 54/58/-21|, _ _ WANT -61/-50/-6
|, _ _ as -61/-21/0|, _ _ at -24/-48/-28|, _ _ bed 36/10/-1|, _ _ crying -32/-58/-1|, _ _ got 11/16/4|, _ _ hand 41/7/0
|, _ _ here -46/-52/-11|, _ _ i -9/-32/68|, _ _ it 3/-21/-12|, _ _ nap -37/-15/0|, _ _ of -42/11/-9
|, _ _ off -31/-34/-1|, _ _ on -70/-39/-3|, _ _ only 0/-9/53|, _ _ quiet -7/46/0|, _ _ see -55/-11/0
|, _ _ six -52/-36/-1|, _ _ to 24/-34/-5|, _ _ us -42/-59/-1|, _ _ video -18/-15/32|, _ _ would -32/-35/0
|, _ ask -70/6/0|, _ believes -10/-46/0|, _ day -49/-72/-1|, _ did -38/-65/-7|, _ do -18/-72/26|, _ for -21/-38/6
|, _ forgot -53/-36/-1|, _ god -25/-54/0|, _ hair -35/-45/0|, _ hope 58/21/-2|, _ i -38/-29/64|, _ is 44/19/-65
|, _ it -9/-49/-23|, _ joke 34/55/-1|, _ me -65/-83/-11|, _ my 46/49/-19|, _ myself 8/39/0|, _ nap -7/-49/0
|, _ on 44/58/-7|, _ one 31/1/-4|, _ other -19/-58/-4|, _ passed -2/43/0|, _ saw -39/-27/59|, _ should -53/7/6
|, _ since -8/57/-2|, _ to 51/16/-6|, _ was -59/-103/-37|, _ won -8/-44/0|, _ works -27/-36/0|, and 103/60/-21
|, big 52/47/-2|, by 38/6/0|, bye . 37/65/0|, can -33/49/-6|, can NEG -33/51/-6|, every 49/45/-9|, feel 18/58/-1
|, for 42/45/-1|, found -16/-58/-28|, good -50/-51/-5|, gym -31/-18/-1|, hard 49/37/0|, hard , 50/37/0|, home -38/-59/0
|, i 36/12/82|, i . -28/-41/0|, i PLAN 72/21/-5|, i WANT 52/40/-5|, i ask -65/4/0|, i called -42/-65/0|, i hope 52/1/-2
|, i mean -4/28/-2|, i saw -39/-27/59|, in -55/17/1|, it -67/-64/24|, my 17/-4/65|, my KIN 13/24/55|, nap -37/-15/0
|, nataka 73/54/0|, only -76/12/-4|, paid 42/29/-1|, purple -36/-46/0|, should -43/-42/40|, should i -28/-19/40
|, that -16/32/-10|, that is -32/43/-9|, then 44/52/-2|, this 14/-24/-22|, to 62/22/-1|, too -15/-64/-1
|, we are 64/59/4|, what -3/8/43|, what do -23/-31/41|, what joke 0/48/-1|, why -36/-49/-9|. . -39/-109/-34
|. . . -39/-109/-34|. BETTER 88/14/-9|. BETTER if 60/27/0|. BETTER thing -6/-42/-1|. BODY 58/61/-4|. BODY are 53/65/-2
|. DEAD -101/-91/-65|. DEATH 157/138/-65|. DEATH BUT 30/28/-3|. DEATH LETTER -67/-62/-1|. DEATH SOON -28/-41/0
|. DEATH THINK 47/50/-14|. DEATH and 34/37/-5|. DEATH is 41/60/-2|. DEATH of -56/-61/-1|. DEATH squad -90/-82/-1
|. DIE 23/29/-9|. DIE . 120/80/-3|. DIE to -36/-29/-1|. DIE would 46/29/0|. END -72/-104/-9|. END it -41/-52/-2
|. END of -33/-41/-4|. FEAR of 81/68/-5|. FRIEND -14/-52/185|. FRIEND HARM -37/-28/46|. FRIEND SAY -37/-1/0
|. FRIEND abused -20/-22/38|. FRIEND i 42/16/-34|. HARM deep 29/32/-1|. HARMED HARM 20/40/-1|. HARMED myself -62/-47/0
|. HARMED on -52/-80/-10|. HE HARM -77/-69/-10|. HE TAKE 42/53/-13|. HE are -37/-53/-2|. HE has 49/-1/-16
|. HE in -10/-25/45|. HE is 39/33/-10|. HE keep -29/17/-1|. HIGH -41/-26/-13|. HIS -48/-62/22|. HIT us 37/39/-1
|. JUMP -58/-115/-24|. JUMP off 42/40/-1|. KILL -45/-56/-22|. KILL myself 72/28/-1|. KILL up 99/97/0
|. KILL yourself -39/-29/0|. KILLED -18/-37/-10|. KIN 73/45/101|. KIN HARM -43/-38/23|. KIN KIN 57/17/-1
|. KIN TAKE -51/-38/27|. KIN are 7/-12/-1|. KIN threatens -44/-35/37|. KIN wants -12/9/44|. LETTER 66/28/-51
|. LETTER . 67/41/-2|. LETTER NEG 25/24/-4|. LETTER be 51/51/-2|. LETTER to 37/-12/-7|. LIVE -103/-52/-7
|. LIVE and -94/-81/-3|. LIVE hurts 70/27/0|. LIVE is 144/103/-1|. LIVE my -23/-28/0|. LIVE with -64/1/-1
|. LOW -8/42/-4|. MANY 10/117/-17|. MANY of -53/13/0|. MEANS 19/37/-13|. MEANS is 77/68/-3|. NEG 14/58/-66
|. NEG , -85/11/0|. NEG DEATH -90/-28/-10|. NEG GAME 64/15/0|. NEG LETTER -92/29/0|. NEG LIVE 37/32/-2
|. NEG POINT 3/-93/-5|. NEG THINK -57/-75/-2|. NEG WANT 27/17/-4|. NEG cares -48/9/0|. NEG day 97/63/-5
|. NEG died -6/-56/0|. NEG i -29/-2/-1|. NEG in -43/-55/-1|. NEG is -34/-57/0|. NEG more -17/-78/0|. NEG needs -19/39/0
|. NEG promise 84/43/-1|. NEG safe 34/34/-2|. NEG see 32/6/0|. NEG that -40/-12/-1|. NEG to 17/-67/-2
|. NEG wanted 87/65/-1|. PAST -48/41/-11|. PAST in -82/-49/-1|. PAST to 63/38/-2|. PILLS for -33/-20/-1
|. PILLS i 51/46/-2|. PLAN 42/25/-51|. PLAN SOON -36/-35/0|. PLAN on 65/45/-2|. POINT 121/69/-9|. SOON -8/-43/-7
|. SOON . 85/49/0|. SOON PLAN -49/-46/0|. SOON is -46/-10/-1|. SOURCE -126/-100/-19|. SOURCE PLAN -41/-6/-1
|. SOURCE go -53/-2/0|. TAKE 181/111/-47|. TAKE MANY 88/58/-9|. TAKE full 67/65/-1|. TAKE my -72/-66/-3
|. THINK 118/72/-56|. THINK PLAN 66/54/-44|. THINK of 85/65/-10|. VOICE 52/39/-8|. WANT 99/120/-41|. WORK -67/-87/24
|. WORK is -43/-44/-1|. _ . -3/48/-48|. _ BODY -28/-72/-9|. _ DEATH 113/111/-20|. _ DIE -25/-52/-5
|. _ FRIEND -49/-19/25|. _ GAME -25/-68/0|. _ HARM 74/29/1|. _ HARMED 65/48/-3|. _ HE -89/-81/-2|. _ HIGH 14/47/-9
|. _ HIT -41/-85/16|. _ JUMP -23/-36/-7|. _ KIN -12/-27/59|. _ LAUGH 4/61/0|. _ LETTER 55/84/-102|. _ LIVE -25/-30/2
|. _ MANY 124/91/-21|. _ MEANS 46/60/-17|. _ NEG 48/55/-68|. _ PAST -86/-37/-6|. _ PILLS 76/33/-7|. _ PLAN 19/34/6
|. _ SAY -28/46/-50|. _ SOON -33/-50/-3|. _ THINK 61/42/35|. _ WANT 27/-33/-10|. _ WORK -48/-10/-23|. _ _ , -40/-33/-20
|. _ _ . 103/101/-32|. _ _ ANYMORE -94/7/0|. _ _ BETTER 59/23/-18|. _ _ BLEED 46/54/-2|. _ _ BODY 67/56/-3
|. _ _ BURDEN -11/46/-6|. _ _ BUT 70/35/32|. _ _ DEAD -69/-75/-29|. _ _ DEATH 128/90/-15|. _ _ DIE 47/40/-29
|. _ _ END 18/-41/-9|. _ _ FOOD -76/-82/-5|. _ _ HARM 94/66/-37|. _ _ HARMED 28/16/23|. _ _ HE 20/-18/-47
|. _ _ HIGH 55/64/-21|. _ _ HIM 37/91/-31|. _ _ HIT -15/-52/-36|. _ _ JUMP 116/62/-16|. _ _ KILL -20/-59/-27
|. _ _ KILLED -25/-30/-41|. _ _ KIN 3/-6/18|. _ _ LAUGH -50/-84/-1|. _ _ LETTER 42/43/-57|. _ _ LOW -10/35/0
|. _ _ MEANS 33/43/3|. _ _ NEG -94/-12/-36|. _ _ PAST 27/22/-12|. _ _ PLAN -14/-71/-42|. _ _ POINT 37/81/-11
|. _ _ SAY -51/-29/46|. _ _ SOURCE -76/-41/-40|. _ _ THINK -34/22/-31|. _ _ WANT 1/-38/-41|. _ _ WORK 65/59/18
|. _ _ again 44/43/-9|. _ _ am -71/-22/-20|. _ _ and 30/52/-32|. _ _ assaulted 74/56/0|. _ _ at 38/86/34
|. _ _ attacking 66/25/-1|. _ _ bathroom 41/49/0|. _ _ battle 50/22/0|. _ _ be -27/-80/-34|. _ _ been -11/-7/39
|. _ _ being 75/23/-1|. _ _ big 35/61/0|. _ _ blister 48/43/0|. _ _ brains 37/31/0|. _ _ breaking 81/64/-14
|. _ _ came -124/-101/73|. _ _ can 40/9/-5|. _ _ cancer -42/-46/17|. _ _ catch 41/40/-1|. _ _ commit 46/29/-3
|. _ _ continue 54/16/-1|. _ _ could -29/-30/-3|. _ _ dark -18/28/-3|. _ _ day 81/40/-8|. _ _ deep 48/44/-1
|. _ _ deserve 44/76/-3|. _ _ destroyed -33/-58/0|. _ _ died -52/-69/-59|. _ _ disappointment -32/35/0
|. _ _ drinking 42/15/0|. _ _ drive 58/54/-2|. _ _ driving 72/86/-8|. _ _ everything -64/52/-3|. _ _ failure -22/48/-1
|. _ _ feeling 42/18/-4|. _ _ final 24/14/-3|. _ _ fine 11/-41/40|. _ _ fistful 37/28/0|. _ _ floor -23/-40/-2
|. _ _ for 64/23/-56|. _ _ forgotten -27/47/0|. _ _ gets -14/-35/44|. _ _ ghost -2/36/0|. _ _ glad -29/-28/0
|. _ _ go 14/-38/-4|. _ _ good 10/-31/-5|. _ _ got -62/-59/-11|. _ _ hai 29/39/-1|. _ _ happy -29/49/0
|. _ _ heaven 30/24/0|. _ _ hell 36/7/0|. _ _ help -50/-36/-6|. _ _ here 112/73/-20|. _ _ hide 51/41/-20
|. _ _ high -44/-62/0|. _ _ hours 11/-40/-2|. _ _ house 33/77/-1|. _ _ how 63/80/-6|. _ _ hurts -11/-33/-6
|. _ _ i -13/47/6|. _ _ in 64/8/38|. _ _ invisible -14/40/0|. _ _ is -28/-5/-75|. _ _ it -56/-29/-8
|. _ _ kitchen -40/-30/43|. _ _ know -58/-17/3|. _ _ leader -14/-19/39|. _ _ locked 63/19/-4|. _ _ losing -15/39/-2
|. _ _ lot 48/38/-11|. _ _ maarte 58/46/-6|. _ _ make 59/39/-4|. _ _ makes -61/-54/8|. _ _ manage 40/21/0
|. _ _ me 11/-2/77|. _ _ memes -51/-59/0|. _ _ message -34/-34/0|. _ _ minutes 38/24/-1|. _ _ miss -37/30/0
|. _ _ more -57/-90/-18|. _ _ much 52/59/-2|. _ _ my 15/-10/53|. _ _ nahi -3/47/-1|. _ _ new -50/-71/28
|. _ _ next 34/29/7|. _ _ noise -24/51/0|. _ _ number 57/37/-4|. _ _ of 86/83/-29|. _ _ off -22/-36/-1
|. _ _ on 66/43/-20|. _ _ only 32/50/-14|. _ _ open 45/34/-1|. _ _ or -18/-28/-1|. _ _ our -33/-27/46
|. _ _ out -37/-39/-10|. _ _ outlived -8/44/0|. _ _ over -7/-45/-7|. _ _ own 20/26/-2|. _ _ painful 60/40/0
|. _ _ paramedic 0/-37/19|. _ _ passes 41/25/-2|. _ _ proud -15/-41/0|. _ _ punching 43/12/0|. _ _ put 77/46/-1
|. _ _ report -26/-32/40|. _ _ rewatch -44/-45/0|. _ _ right 77/68/0|. _ _ running -9/51/0|. _ _ sad 5/-72/-2
|. _ _ saying 11/-63/55|. _ _ see -48/-15/-2|. _ _ seems 35/38/-1|. _ _ shake 47/44/-1|. _ _ silent -34/5/-1
|. _ _ since 19/111/-13|. _ _ sit -2/61/0|. _ _ slapping 46/20/0|. _ _ smash 41/31/0|. _ _ smother 23/24/-2
|. _ _ starving -1/-38/0|. _ _ stash 38/33/-1|. _ _ support -38/-44/55|. _ _ tena 41/32/0|. _ _ this -18/21/2
|. _ _ to 44/14/-14|. _ _ too 7/55/-21|. _ _ trapped 30/32/-1|. _ _ us 48/32/-4|. _ _ wait -38/-50/-2
|. _ _ waiting 19/-22/0|. _ _ wanted -41/-60/0|. _ _ was -15/-41/-7|. _ _ waste 10/53/0|. _ _ wedding -19/-38/0
|. _ _ wifi -13/-36/0|. _ _ winter -1/43/-10|. _ _ with -14/-40/4|. _ _ worried -12/-18/37|. _ _ worth -44/10/0
|. _ abused 46/22/34|. _ after 59/14/-2|. _ am -47/-1/43|. _ and 12/-31/-31|. _ at 72/0/5|. _ ate 58/3/-1
|. _ attempt 66/55/-2|. _ attempted 67/48/-1|. _ be 75/62/-4|. _ beaten 28/23/11|. _ been 28/-9/-11|. _ belong 40/22/0
|. _ body 59/49/-1|. _ bother 37/27/-2|. _ bottom -8/66/-1|. _ bus 35/11/-1|. _ can 66/-17/37|. _ car -22/-41/-10
|. _ cares -48/9/0|. _ close 36/19/-4|. _ coming 33/29/-1|. _ cry -29/76/-5|. _ cuts 22/18/1|. _ day -47/-62/-14
|. _ days -25/78/-1|. _ deep 29/32/-1|. _ did 34/77/-10|. _ died -73/-68/-4|. _ dm'd -18/-22/38|. _ do -44/-9/28
|. _ does -72/-23/6|. _ doing 54/39/0|. _ drew -38/-34/0|. _ edge -50/-59/-3|. _ ended -36/-57/-2|. _ ends 1/33/0
|. _ everything 67/-40/0|. _ family'd -2/40/-4|. _ fear -16/-45/13|. _ feel 86/6/-18|. _ feels -28/2/5
|. _ fell -34/-101/0|. _ fight 28/-14/-12|. _ finished -34/-31/0|. _ for 53/24/-40|. _ forcing 50/27/0
|. _ full 63/39/-1|. _ get 77/40/-2|. _ girl -14/-25/38|. _ go -33/60/-1|. _ google 41/32/0|. _ grandmother -21/-21/31
|. _ guy -17/-42/64|. _ had -42/-17/23|. _ heat -42/-39/-1|. _ helps -43/-16/0|. _ here -49/-9/17|. _ home 77/54/0
|. _ hour -37/-33/-1|. _ how 108/65/-6|. _ i 46/30/95|. _ if 119/63/-16|. _ in 46/22/58|. _ inside -3/43/-1
|. _ is 86/88/-111|. _ keep 49/39/-9|. _ let -10/59/-1|. _ lied 48/21/0|. _ life 81/70/-15|. _ lined 35/30/-2
|. _ locked -23/-43/-1|. _ looking 20/48/-3|. _ love -27/-40/-1|. _ made 2/-35/-2|. _ make -50/-37/-3
|. _ marriage 47/50/-2|. _ me 30/-9/-8|. _ messaged -2/-5/67|. _ might 57/50/-1|. _ mind 4/82/-3|. _ miss -52/2/-10
|. _ my 68/54/-55|. _ myself 69/55/-7|. _ needs -19/39/0|. _ obsess 33/39/-1|. _ of 42/36/-10|. _ off 49/45/-6
|. _ old -21/-38/16|. _ only 15/27/-7|. _ over -46/-50/20|. _ phone -38/-66/-10|. _ picked 45/27/-1|. _ put 53/40/-6
|. _ quiet -18/-45/-2|. _ real 2/-26/-15|. _ safe 34/34/-2|. _ saw -16/-18/52|. _ scars 17/66/-2|. _ see 66/66/-1
|. _ shoes -78/-79/0|. _ should 11/35/0|. _ shouted -12/-41/0|. _ si 74/61/0|. _ sit -21/41/0|. _ sleep -44/-52/-2
|. _ soul -1/53/-2|. _ squad -59/-58/-1|. _ staring 48/20/-2|. _ stopped -6/24/-1|. _ stops -37/-7/-2|. _ sure 94/53/-3
|. _ talk -45/-34/0|. _ this 22/78/-9|. _ threatens -39/-30/37|. _ throws 66/46/-10|. _ time 82/-1/-7|. _ to 95/62/-43
|. _ too 82/76/-10|. _ tried 43/12/-1|. _ up 110/97/-7|. _ upstairs -4/-2/46|. _ us 35/-13/-1|. _ was -75/-32/3
|. _ week -50/-78/-3|. _ with 52/46/-40|. _ would 60/67/-35|. _ you -39/-40/-4|. _ yourself -53/-44/0|. after 32/96/-16
|. already 36/39/-3|. am 90/82/-1|. anyone 85/49/0|. at 29/57/-1|. attacking 47/41/-2|. attempt 55/29/-1|. be 81/51/-3
|. be DEAD 48/45/0|. because 59/54/-1|. been 69/83/-25|. been HARM 85/62/-14|. being 134/89/-12|. being DEAD 50/17/-2
|. bloke -29/-33/47|. bored -52/-44/-2|. bored to -55/-47/-2|. boy 5/-29/57|. bullet 22/16/-1|. bullet in 34/16/0
|. by 67/63/0|. by time 67/62/0|. bye . 27/-20/0|. can -67/11/-30|. car -46/-56/-1|. catching 31/30/0
|. catching bus 31/30/0|. chef 13/0/30|. craving 39/14/-5|. cross -37/-31/-1|. days -19/40/0|. days are -19/40/0
|. deadlines -35/-38/0|. despair -7/67/0|. died and 36/27/0|. do -43/18/-29|. do NEG -77/-40/-29|. downed 63/49/-1
|. downed MANY 43/34/0|. each -3/47/0|. error -42/-3/0|. error MANY -42/-3/0|. escape 41/32/-3|. every -3/28/-8
|. everyone -33/51/-21|. everything -24/153/-12|. everything hurts -40/22/0|. feel 42/111/-5|. feeling 46/44/-17
|. feels -10/78/-3|. find 40/34/0|. for real -28/-49/-13|. found 19/12/48|. future -38/33/-1|. getting 29/5/-5
|. getting beaten 29/5/-5|. glad -78/-59/0|. glad to -74/-59/0|. go -79/-70/-1|. go DIE -54/-49/-1|. god 11/43/-2
|. good 4/41/-2|. goodnight -27/-48/0|. got MEANS 61/67/-1|. guilt -64/33/-2|. guy 73/42/37|. had to -43/-30/0
|. happy -97/-100/0|. hate myself -39/6/0|. hate that 38/8/0|. have 70/52/-4|. have to 43/31/-1|. having 43/42/-2
|. health -13/-72/-9|. help -33/-49/-24|. help , -37/-46/-23|. hiding 56/43/-1|. hope 100/60/-4|. hope i 69/24/-2
|. hopelessness -26/82/0|. house -45/22/2|. house is -36/38/-2|. how -44/-50/101|. how do -51/-45/39
|. how to -77/-33/57|. hunger -58/-52/0|. i -7/21/-83|. i HARM 53/60/-9|. i HARMED 68/50/-2|. i JUMP -21/-34/-2
|. i KILLED -54/-70/-1|. i LETTER 2/-51/-5|. i LIVE -24/-55/7|. i NEG -50/13/-4|. i PAST -87/30/0|. i SAY 41/25/-16
|. i TAKE 96/51/-11|. i THINK 89/47/56|. i am -29/-33/44|. i ate 59/7/0|. i attempted 67/48/-1|. i belong 40/22/0
|. i can 27/-19/-22|. i could 81/5/-1|. i cry -29/76/-5|. i fear -16/-45/13|. i fell -34/-101/0|. i get 57/28/-1
|. i google 41/32/0|. i had -36/-7/35|. i hope 61/-20/0|. i let -6/56/0|. i lied 48/21/0|. i love -27/-40/-1
|. i make 36/49/-1|. i might 57/50/-1|. i miss -52/2/-10|. i obsess 33/39/-1|. i on 34/33/-2|. i promise -95/0/0
|. i saw -16/-18/52|. i see 13/58/-1|. i should 32/60/-2|. i shouted -9/-36/0|. i sit -21/41/0|. i stopped -6/24/-1
|. i wanted -50/-21/0|. i was -8/-82/-5|. if -22/-63/-31|. if i -86/-16/-8|. in -38/60/-8|. is it -27/-61/49
|. it -136/-7/-20|. it LETTER 54/29/0|. it does -38/4/0|. it hurts -50/-11/-4|. it is -35/2/14|. keep 89/63/-3
|. keep staring 47/20/-2|. killer -32/-36/-2|. lad -18/-36/74|. left 71/38/-4|. let us -51/-41/0|. life -49/-1/-6
|. life has -29/34/-1|. loneliness -1/46/0|. losing 110/62/0|. make 78/58/-4|. make sure 38/35/-2|. man 76/54/16
|. may 59/38/-2|. me -34/-106/2|. medications 86/64/-1|. mera -5/36/94|. mondays -63/-69/0|. must 38/38/0
|. my -100/-45/154|. my DEATH 67/52/-15|. my FRIEND -35/-63/37|. my KIN -27/-51/9|. my LIVE -2/33/-1|. my PAST 67/29/4
|. my PLAN 55/50/-9|. my attempt 66/55/-2|. my body 59/49/-1|. my cat -43/-57/-11|. my family'd -2/40/-4
|. my grandmother -21/-21/31|. my guy 1/-31/43|. my life 40/87/-14|. my mind 4/82/-3|. my phone -35/-63/-10
|. my scars 23/47/-1|. my soul -1/53/-2|. nearly 49/47/-1|. nurse -42/-50/22|. obsessed 57/50/-2
|. obsessed with 57/50/-2|. old -29/-66/1|. on 122/78/-10|. on HIGH 57/55/-5|. one 75/53/91|. only 76/47/-6
|. our -60/-50/42|. over -71/-101/-8|. passive 36/33/0|. passive si 36/33/0|. please 45/0/-12|. please tell -37/-83/-5
|. popped 35/13/-1|. popping 34/23/0|. popping MANY 34/23/0|. pray 48/41/-2|. prefer 36/33/-1|. prefer to 36/33/-1
|. pregnant -46/-35/0|. proud -27/-44/0|. railway 40/19/0|. railway SOURCE 47/30/0|. reading -38/-44/-4
|. relieved 34/4/0|. relieved if 34/4/0|. report -18/-7/57|. rest -16/-38/-3|. rock -8/66/-1|. rock bottom -8/66/-1
|. roped -27/-31/0|. ruined -33/8/-1|. sad -48/-61/-5|. sad MANY -12/50/0|. safe -45/-69/0|. safe . -47/-69/0
|. scripting -28/-41/0|. scripting helps -28/-41/0|. see 64/40/-2|. sertraline 40/15/0|. since 48/94/-2
|. sitaki 41/32/0|. slay -32/-39/0|. sleep -36/-29/-4|. slicing 36/34/0|. slicing my 36/34/0|. some days -45/8/-1
|. sometimes -39/11/-18|. sometimes i -39/11/-18|. stalker 41/27/-1|. standing 46/46/-4|. standing on 46/46/-4
|. stepfather 50/46/0|. such -14/-43/0|. that -84/-108/-20|. that i 37/36/-3|. this -46/-55/-16|. this heat -42/-39/-1
|. this is 93/47/-24|. this life 37/49/0|. throw 47/48/0|. throw myself 47/48/0|. to 29/-22/-2|. to KILL 47/23/0
|. too -47/-13/-5|. trapped -11/31/-1|. tried 61/44/-1|. tried to 65/41/-1|. try 59/34/-1|. trying 28/-14/-3
|. trying NEG 37/22/-2|. twelve -41/-38/0|. twelve hour -41/-38/0|. urges 45/38/-2|. urges to 45/37/-2
|. user -31/-31/52|. villain -34/-56/-3|. waiting 22/67/-18|. was 59/35/-1|. was my 52/27/0|. we 10/-24/-16
|. weighed -34/-35/0|. weighed myself -34/-35/0|. what -45/38/19|. what is 19/49/4|. what stops 35/6/-2
|. when -87/-6/-3|. who -34/-4/31|. why 55/117/-14|. why bother 37/27/-2|. why do -25/2/-4|. why should 46/11/-1
|. wifi -24/-54/-1|. woman -15/-39/43|. worried -25/-26/58|. worried PLAN -19/-23/60|. would 54/8/-4
|. would KILL -32/-13/0|. you -98/-88/-1|. zero -55/-35/0|10 -13/-39/-4|15 -7/-13/23|24 68/36/2|30 -4/-48/-2
|404 -42/-3/0|4th 20/49/-1|4th and 12/30/0|5 -38/-95/-2|9 38/45/-5|ANYMORE 65/75/-4|ANYMORE . -4/38/8
|ANYMORE . . 22/36/14|ANYMORE THINK -52/0/0|ANYMORE THINK PLAN -52/0/0|ANYMORE WANT -41/3/0|ANYMORE WANT to -41/3/0
|ANYMORE _ . 34/45/14|ANYMORE _ PLAN -51/0/0|ANYMORE _ _ . 36/71/13|ANYMORE _ _ DIE -58/0/0|ANYMORE _ _ END -32/0/0
|ANYMORE _ _ KILL -63/0/0|ANYMORE _ _ LIVE 113/6/0|ANYMORE _ _ be 37/1/0|ANYMORE _ i 70/37/-9|BETTER -60/26/-31
|BETTER . 42/33/-4|BETTER . . 7/32/-4|BETTER DEAD 68/46/0|BETTER DEAD . 68/46/0|BETTER NEG -30/51/-3
|BETTER SOON -12/-63/0|BETTER _ . -17/-55/-20|BETTER _ DEAD 47/8/28|BETTER _ _ . -29/-55/15|BETTER _ _ had 34/17/-2
|BETTER _ _ i 60/7/-6|BETTER _ i 76/5/-19|BETTER _ to -37/-6/-2|BETTER if 35/32/-1|BETTER if i 35/32/-1
|BETTER off 29/47/-3|BETTER off DEAD 47/8/28|BETTER thing -6/-42/-1|BLEED 109/51/-5|BLEED NEG 40/9/0
|BLEED NEG END 40/9/0|BLEED _ . 88/53/-10|BLEED _ END 40/9/0|BLEED _ _ . 116/80/-3|BLEED _ _ can 48/10/0
|BLEED _ i 74/48/-1|BLEED out 39/31/0|BLEED out . 27/26/0|BLEED pressure -57/-45/-1|BODY 64/53/4|BODY , 45/52/-12
|BODY . 9/12/46|BODY . . -3/-6/46|BODY _ . 16/-4/42|BODY _ BLEED 43/56/-1|BODY _ DEAD -41/-32/-1|BODY _ HARM 46/36/18
|BODY _ NEG -56/-13/0|BODY _ _ . 46/44/21|BODY _ _ me -42/-47/0|BODY and -53/9/12|BODY day -113/-108/-3
|BODY day . -66/-56/-2|BODY with 72/61/-1|BURDEN -58/63/-10|BURDEN . 13/44/-1|BURDEN . . -6/42/-1
|BURDEN _ _ . -46/-11/-3|BURDEN _ _ KIN -28/44/-5|BURDEN _ my -32/67/-7|BURDEN for -1/29/-1|BURDEN for my -1/29/-1
|BURDEN i 23/-39/0|BUT DIE 5/39/-1|BUT NEG -53/-93/0|BUT SOON -3/50/0|BUT _ . -9/74/-11|BUT _ WANT 23/52/-9
|BUT _ _ NEG -157/8/28|BUT _ _ PLAN 40/13/0|BUT _ _ to 103/51/-8|BUT _ do -30/2/29|BUT _ of 23/49/-3|BUT i 45/19/33
|BUT i WANT 56/46/-9|BUT i do -30/2/29|BUT to 49/2/0|DEAD . 96/76/39|DEAD SOON 63/65/-1|DEAD SOON . 63/66/0
|DEAD TIRED -18/-46/-1|DEAD _ , -14/-32/-1|DEAD _ . 83/46/25|DEAD _ HIM -23/54/-5|DEAD _ MANY 36/62/-1
|DEAD _ SOON 61/82/-1|DEAD _ _ . 36/-12/3|DEAD _ _ another -39/-32/0|DEAD _ _ day 37/49/-1|DEAD _ _ is 58/53/-1
|DEAD _ i 6/83/-13|DEAD _ me -18/-42/0|DEAD _ since -2/36/-1|DEAD after -46/-40/-2|DEAD again -48/-38/-2
|DEAD already 25/33/0|DEAD and 44/3/-10|DEAD by 80/66/-1|DEAD inside -40/22/-1|DEAD inside since -2/36/-1
|DEAD to me -18/-42/0|DEATH 141/64/48|DEATH , i 11/-65/40|DEATH . 79/91/72|DEATH . . 26/7/37|DEATH . i 37/44/0
|DEATH ANYMORE -52/1/0|DEATH ANYMORE . -55/0/0|DEATH BUT 11/41/-14|DEATH LETTER in 24/26/38|DEATH SOURCE -17/-28/41
|DEATH SOURCE . -35/-8/41|DEATH THINK . 10/42/-9|DEATH THINK SOON -8/-36/0|DEATH THINK in -74/-44/-1|DEATH _ . 94/82/14
|DEATH _ MANY 50/52/-6|DEATH _ _ , -39/-36/-19|DEATH _ _ . 78/73/2|DEATH _ _ FOOD 36/33/-1|DEATH _ _ GONE -49/-40/37
|DEATH _ _ NEG 66/20/-5|DEATH _ _ am -14/11/64|DEATH _ _ day 49/28/0|DEATH _ _ is 54/-4/31|DEATH _ _ since 27/49/-2
|DEATH _ _ this 37/63/0|DEATH _ and 98/60/-3|DEATH _ at -38/-39/-1|DEATH _ i -22/-41/87|DEATH _ in -63/-51/32
|DEATH _ me -26/-30/-6|DEATH _ my 81/42/9|DEATH _ only 49/17/-1|DEATH _ this -54/-64/-1|DEATH _ to -28/-24/-3
|DEATH again 47/28/-3|DEATH and 80/5/5|DEATH at 13/48/-5|DEATH every 61/24/-1|DEATH if -50/-40/37|DEATH in -3/-57/2
|DEATH is 41/31/-8|DEATH of -101/-113/-2|DEATH of me -32/-46/-1|DEATH on my 50/51/-1|DEATH prevention -88/-90/-21
|DEATH since 47/18/-10|DEATH squad -91/-84/-1|DEATH this 47/23/0|DIE 86/33/-9|DIE , 97/56/12|DIE , NEG 36/27/-1
|DIE , i -16/4/-11|DIE . 114/121/42|DIE . . 20/11/42|DIE ANYMORE . -44/1/0|DIE LAUGH -34/31/-1|DIE LAUGH . -34/31/-1
|DIE SOON 52/88/-11|DIE SOON . 37/50/-1|DIE _ , 69/108/-1|DIE _ . 110/103/23|DIE _ HE 96/56/-23|DIE _ NEG 86/52/-2
|DIE _ ONPURPOSE -28/-42/0|DIE _ SOON -65/-55/-3|DIE _ SOURCE -50/-33/-19|DIE _ WANT -6/52/0|DIE _ _ , -68/-43/-4
|DIE _ _ . 29/-15/5|DIE _ _ WANT -141/-55/-6|DIE _ _ am -28/-71/9|DIE _ _ i -10/-49/32|DIE _ _ is 45/-13/0
|DIE _ _ saw -51/-47/6|DIE _ _ sleep 48/2/0|DIE _ _ to -65/-29/0|DIE _ and 72/46/-10|DIE _ be 46/29/0|DIE _ for 78/42/0
|DIE _ i -46/19/2|DIE _ laugh -20/-41/0|DIE _ my 63/17/38|DIE _ real 30/41/0|DIE _ see -39/-19/-1|DIE _ this -26/-27/-3
|DIE and 22/26/-12|DIE and HE 44/29/-14|DIE and i -48/-3/13|DIE for -105/-102/-33|DIE for . -67/-78/-6
|DIE for real 30/41/0|DIE from -16/-32/0|DIE if -95/-97/0|DIE in my 48/2/0|DIE is 80/40/-1|DIE much 75/18/0
|DIE much . 75/18/0|DIE of -79/-121/-2|DIE on -62/-59/45|DIE on ONPURPOSE -28/-42/0|DIE quietly 61/33/-1
|DIE right -32/-29/0|DIE right SOON -32/-29/0|DIE this 65/64/0|DIE to -59/-47/-2|DIE would 46/29/0|DIE would be 46/29/0
|END 50/-21/4|END . -26/57/-15|END . . 4/52/-15|END HARM -64/-23/-13|END HARM myself -44/-24/0|END MANY 82/39/-2
|END MANY of 63/33/-1|END _ , -28/-68/35|END _ . 56/52/-13|END _ SOON 40/22/-10|END _ WORK -71/-65/-1
|END _ _ , -51/0/-4|END _ _ . 62/73/-9|END _ _ day -31/-34/0|END _ _ do 7/-50/-1|END _ _ in 51/34/0
|END _ _ life 53/25/-1|END _ _ my -70/-50/-4|END _ _ this 47/34/-1|END _ _ with -36/-37/-2|END _ for 40/59/-1
|END _ it -8/38/-2|END _ life 86/88/42|END _ me 64/-4/-1|END _ my 21/90/-13|END _ of 78/62/-4|END _ pain 33/25/-1
|END _ series -12/-44/0|END _ subscription -39/-30/-3|END _ with -81/-89/-5|END being 26/38/-2|END call -34/-24/0
|END crying -35/29/-6|END everything 96/27/-3|END everything . 66/15/-2|END i 47/39/0|END is -47/-26/0|END it 94/128/83
|END it . 74/74/24|END it MANY 58/22/0|END it with -49/-40/-3|END me 37/-57/-23|END me , -42/-44/0|END me . 35/-21/0
|END my 45/37/-5|END my life 83/118/0|END my subscription -36/-25/0|END myself 67/52/-2|END myself . 41/42/0
|END of -96/-76/-14|END that -18/-51/0|END things 52/28/-3|END with 42/20/-4|END with me 30/8/-1|FEAR 17/44/43
|FEAR _ . 62/63/13|FEAR _ HIM -31/-41/38|FEAR _ KIN -28/-40/29|FEAR _ _ . 60/19/18|FEAR _ _ DEATH -67/-72/-1
|FEAR _ _ LETTER -66/-51/36|FEAR _ _ NEG -74/-37/-1|FEAR _ _ PLAN 51/41/-2|FEAR _ _ life 46/30/-3|FEAR _ my 77/43/-4
|FEAR _ to -61/-69/0|FEAR for -10/-46/56|FEAR for HIM -31/-41/38|FEAR for my 37/24/-2|FEAR me -56/-60/-1
|FEAR my -41/-49/46|FEAR my KIN -41/-49/46|FEAR of 51/35/-29|FOOD -110/-154/-26|FOOD . -58/-83/-7|FOOD . . -22/-40/-7
|FOOD _ . -20/64/-9|FOOD _ _ . -65/-53/-12|FOOD for 69/40/-1|FRIEND -72/-74/170|FRIEND , 60/40/-36|FRIEND , i 64/28/21
|FRIEND . 76/104/-44|FRIEND . . 82/72/-44|FRIEND HARM -78/-46/42|FRIEND KILLED 46/66/0|FRIEND SAY -59/-19/-30
|FRIEND SAY i -36/0/0|FRIEND _ DEATH -70/-53/46|FRIEND _ WANT -19/65/19|FRIEND _ _ DIE -32/-27/15
|FRIEND _ _ WANT -22/24/2|FRIEND _ _ home -17/-41/34|FRIEND _ me 58/37/6|FRIEND _ to -24/-24/40
|FRIEND abused -20/-22/38|FRIEND feels -22/-50/27|FRIEND is 18/-42/-21|FRIEND wants -16/-20/33
|FRIEND wants to -16/-20/33|GAME -98/-131/4|GAME _ . -83/-51/-3|GAME _ WANT -19/-10/0|GAME _ _ . -29/-25/-6
|GAME _ _ WANT 50/19/0|GAME _ i 43/22/0|GAME i -38/-64/0|GONE , 58/42/-38|GONE HIM -48/-48/15|GONE _ . -27/58/17
|GONE _ _ DIE 41/10/-5|GONE _ and 69/12/-8|GONE _ beach -24/-50/0|GONE _ life 46/45/0|GONE _ of -15/45/0
|GONE _ world 51/49/-1|GONE and 39/42/-11|GONE in -2/-11/-7|GONE into -18/-69/0|GONE out -4/41/-1|GONE this 49/42/-2
|HARM 65/-22/27|HARM . 101/83/32|HARM . . 22/60/36|HARM BUT 35/41/-1|HARM BUT i 37/42/0|HARM HE 92/79/-3
|HARM TAKE -68/-28/-5|HARM _ , 14/72/-7|HARM _ . 110/85/48|HARM _ BODY 37/86/19|HARM _ KIN 104/88/15
|HARM _ _ . 35/51/34|HARM _ _ PAST 73/33/-1|HARM _ _ SOON -41/-21/18|HARM _ _ WORK 33/36/-1|HARM _ _ and 62/32/16
|HARM _ _ at -105/-91/-5|HARM _ _ before 51/63/0|HARM _ _ fringe -39/-44/-11|HARM _ _ i 60/37/-24
|HARM _ _ in -37/-38/-8|HARM _ _ my -30/-25/-5|HARM _ _ of -65/-72/-4|HARM _ and -33/-100/-6|HARM _ at 33/56/-1
|HARM _ bangs -55/-38/0|HARM _ chest 55/12/0|HARM _ deep 41/26/-2|HARM _ fringe -60/-50/0|HARM _ get -7/-32/0
|HARM _ i 106/79/8|HARM _ in -52/-49/-4|HARM _ nails -49/-45/-3|HARM _ of 27/28/9|HARM _ shaving -54/-53/0
|HARM _ week -35/0/0|HARM _ with 83/93/-17|HARM again 71/89/16|HARM anyone . 21/-44/-1|HARM deep 47/64/-1
|HARM deep . 29/32/-1|HARM for 48/17/-1|HARM grass -48/-36/-1|HARM grass . -41/-28/0|HARM it -16/-30/-1
|HARM me . 43/23/-10|HARM me right -51/-45/0|HARM my -30/-19/-44|HARM my BODY 66/127/-7|HARM my KIN 122/100/-11
|HARM my bangs -55/-38/0|HARM my chest 55/12/0|HARM my nails -49/-45/-3|HARM myself -86/-31/-12
|HARM myself . -44/-32/-3|HARM myself SOON -38/30/0|HARM myself again 36/33/-1|HARM myself shaving -54/-53/0
|HARM myself with 37/49/0|HARM this -36/-1/0|HARM this week -35/0/0|HARM to 81/58/30|HARM to get -7/-32/0
|HARM too 41/27/-2|HARM too deep 39/24/-2|HARMED 8/1/-17|HARMED , 79/63/-1|HARMED . 55/-4/0|HARMED . HARM 51/8/0
|HARMED HARM 21/41/-1|HARMED HARM . 21/41/-1|HARMED _ . 55/49/-6|HARMED _ HARM 67/43/-1|HARMED _ _ . 91/30/-3
|HARMED myself -37/-61/0|HARMED on -85/-112/-11|HE -68/-78/162|HE . 54/59/-13|HE . . 54/59/-13|HE HARM -78/-63/1
|HE HIT 43/44/-38|HE KILLED -64/-53/-6|HE LETTER 42/17/-19|HE LETTER KILL 37/22/11|HE LETTER send -27/-36/0
|HE LOW -19/-58/0|HE SAY 3/38/13|HE SAY . 53/45/-16|HE SAY i -82/-48/11|HE SAY if -41/-6/-8|HE SAY me -32/-38/21
|HE TAKE my 48/56/-10|HE WANT -23/-36/42|HE WANT to -28/-38/39|HE _ , -20/84/-20|HE _ . 73/131/-58
|HE _ DEATH -61/-62/-5|HE _ HIS 77/62/-7|HE _ KILL 44/15/3|HE _ KIN 37/26/-19|HE _ LIVE -50/-53/9|HE _ MEANS 34/40/-35
|HE _ NEG -97/-88/90|HE _ PAST 82/51/-5|HE _ PLAN 37/54/64|HE _ SAY 58/31/-16|HE _ _ . 90/89/42|HE _ _ DEATH -28/-59/36
|HE _ _ GONE -47/-37/12|HE _ _ HE -35/-34/39|HE _ _ KIN 22/63/2|HE _ _ NEG -49/-70/3|HE _ _ SOON 91/89/-11
|HE _ _ WANT -129/-69/49|HE _ _ be -52/-77/31|HE _ _ door 51/50/-6|HE _ _ every 66/33/-23|HE _ _ i 32/31/-46
|HE _ _ in 49/8/-6|HE _ _ know 48/21/-2|HE _ _ me 72/144/-99|HE _ _ my 38/83/-76|HE _ _ out 64/38/-26
|HE _ _ up -66/-49/-1|HE _ _ when 71/40/-6|HE _ _ with -70/-21/-13|HE _ _ would 73/5/-4|HE _ coming 21/47/-50
|HE _ got 29/39/-23|HE _ here 46/62/-26|HE _ if -41/-6/-8|HE _ in 12/44/-41|HE _ it 58/16/11|HE _ me 84/81/-2
|HE _ my 15/51/-78|HE _ off -8/-66/0|HE _ only -7/-6/43|HE _ put -41/-63/-2|HE _ send -27/-36/0|HE _ telling -73/0/0
|HE _ that -57/-74/-7|HE _ to -46/-92/85|HE _ us 72/30/-10|HE are -13/-43/-17|HE broke 60/43/-7|HE can -10/-36/34
|HE can NEG -49/-60/42|HE did 20/32/-11|HE forgot -46/-29/-23|HE hurts 57/29/-1|HE hurts me 57/29/-1|HE in -10/-26/66
|HE is 36/25/-1|HE is PLAN 49/35/43|HE is SAY 47/13/-2|HE is coming 19/45/-50|HE is got 29/39/-23|HE is only -13/-5/44
|HE keep -29/17/-1|HE keep telling -73/0/0|HE kills -42/-57/4|HE left 7/56/-9|HE passed 8/136/-1|HE sees -77/-61/18
|HE to -34/-24/13|HE wants -45/-46/49|HE who -35/-55/7|HE would -71/-26/44|HE would be -68/-32/11|HIGH 61/-39/49
|HIGH . 81/85/37|HIGH . . 83/96/37|HIGH ANYMORE -37/-26/0|HIGH ANYMORE . -37/-26/0|HIGH _ . 50/60/34|HIGH _ NEG 49/14/0
|HIGH _ SOON 65/57/-1|HIGH _ _ . 66/67/18|HIGH _ _ NEG 5/-6/56|HIGH _ _ and 44/54/-1|HIGH _ _ my -39/-44/-18
|HIGH _ _ to 79/61/-1|HIM 11/-8/121|HIM , . 51/22/0|HIM . 67/87/-1|HIM . . 59/68/7|HIM BODY -34/-47/43
|HIM KIN -10/-53/53|HIM LIVE -73/-45/-1|HIM LIVE . -73/-45/-1|HIM MANY 59/27/3|HIM MANY . 56/36/-2
|HIM PILLS -15/-16/-36|HIM PILLS . -15/-16/-36|HIM _ , -23/-54/7|HIM _ HIS 55/47/-1|HIM _ _ HE 48/26/-22
|HIM _ _ NEG -60/-26/0|HIM _ _ am 70/81/-9|HIM _ _ could -21/-43/0|HIM _ i 44/68/14|HIM and -51/-80/-22
|HIM for 71/47/-5|HIM if 57/52/-8|HIM if HE 52/41/-8|HIM to -70/-84/39|HIMSELF -69/-74/128|HIMSELF . -33/-28/59
|HIMSELF . . -33/-33/59|HIMSELF _ . -34/-34/68|HIMSELF _ _ . -43/-45/81|HIS -44/-70/98|HIS BODY -41/-39/62
|HIS BODY . -33/-35/46|HIS KIN 4/-2/45|HIS _ . 14/11/42|HIS _ SOON -11/-4/39|HIS _ _ . 17/-22/90|HIS _ _ me -14/-30/-13
|HIS _ and -1/-44/57|HIS _ with 67/59/-1|HIS face 78/28/-19|HIS own -10/-48/-68|HIS phone -42/-3/-4|HIT 96/58/-33
|HIT , -26/-57/31|HIT HIM -20/-39/68|HIT HIM . -33/-40/45|HIT _ . 144/134/21|HIT _ KIN 33/39/25|HIT _ _ , -28/-62/77
|HIT _ _ . 57/24/17|HIT _ _ SOON 50/24/-3|HIT _ _ day 39/18/0|HIT _ _ i 86/75/-5|HIT _ and 51/52/-18
|HIT _ at -79/-92/-8|HIT _ every 45/32/-2|HIT _ hard -19/-39/0|HIT _ i -15/-9/32|HIT _ my -43/-42/0|HIT _ up -31/-43/-2
|HIT _ when 39/48/-10|HIT me 97/56/-95|HIT me . 89/82/-2|HIT me at -75/-73/-2|HIT me every 45/32/-2
|HIT me hard -19/-39/0|HIT me up -23/-32/-2|HIT me when 39/48/-10|HIT my 70/69/15|HIT my KIN 55/38/16|HIT on -69/-63/-1
|HIT on my -41/-39/0|HIT out -4/41/0|HIT us 82/91/-11|JUMP -22/-52/37|JUMP . 116/129/9|JUMP . . 109/125/8
|JUMP MEANS -80/-96/-7|JUMP SOON 20/40/0|JUMP _ . 197/175/2|JUMP _ HIGH -40/36/-13|JUMP _ _ . 41/15/3
|JUMP _ _ WANT 40/38/0|JUMP _ _ window 66/32/13|JUMP _ this 50/47/-1|JUMP in -94/-53/-2|JUMP into -60/-40/-2
|JUMP off 28/71/-14|JUMP off HIGH -44/27/-11|JUMP off this 50/48/-1|JUMP on -72/-53/-4|KILL -36/-72/-29|KILL . 73/87/-1
|KILL . . 82/61/-1|KILL FRIEND 51/30/-1|KILL FRIEND . 51/30/-1|KILL HE 59/40/-8|KILL HE . 56/33/-1|KILL HIM 39/48/3
|KILL HIM . 58/57/16|KILL HIM when 39/17/0|KILL HIMSELF -27/-26/91|KILL HIMSELF . -12/-12/35|KILL KIN 71/80/-3
|KILL KIN . 71/80/-3|KILL _ . 124/99/0|KILL _ ANYMORE -62/8/0|KILL _ KIN 34/54/1|KILL _ SOON -101/-91/11
|KILL _ WORK 48/46/0|KILL _ _ , -26/-26/5|KILL _ _ . 72/56/-20|KILL _ _ BETTER 41/23/0|KILL _ _ HIM -35/-24/0
|KILL _ _ NEG 57/67/-4|KILL _ _ SOON 42/25/-1|KILL _ _ WORK 44/69/21|KILL _ _ again -33/-26/0|KILL _ _ can 52/41/-3
|KILL _ _ in -35/-54/-2|KILL _ and 57/68/1|KILL _ email -37/-36/0|KILL _ if 35/10/-28|KILL _ in -10/-59/-2
|KILL _ message -34/-34/0|KILL _ with -36/-32/-1|KILL everyone 76/37/0|KILL everyone at 51/32/0|KILL final -39/-31/-2
|KILL final GAME -39/-31/-2|KILL in -20/-66/-5|KILL it -94/-59/-23|KILL it . -44/-35/-22|KILL me 18/-13/-61
|KILL me and 37/41/-5|KILL me i 55/44/0|KILL me message -34/-34/0|KILL my 73/82/-9|KILL my GAME 41/45/0
|KILL my KIN 35/55/-6|KILL myself 218/284/-14|KILL myself , -19/36/0|KILL myself . -138/-66/-6
|KILL myself ANYMORE -62/8/0|KILL myself SOON 25/15/0|KILL myself on 42/43/0|KILL neighbor 35/30/0
|KILL neighbor . 35/30/0|KILL on -22/45/-1|KILL this -56/-41/0|KILL time -70/-49/-1|KILL time . -30/-35/0
|KILL up 112/41/19|KILL up SOON -76/-90/0|KILL us 57/70/11|KILL us . 60/82/-2|KILLED -68/-117/-64
|KILLED HIMSELF 48/62/-25|KILLED _ . 42/18/-4|KILLED _ _ . 40/-5/-10|KILLED _ _ i 32/52/8|KILLED _ and 62/81/-22
|KILLED me 14/-25/-4|KILLED me . 55/32/0|KILLED myself 109/64/0|KILLED myself . 78/55/0|KILLED us -33/-24/-1
|KIN -3/-27/161|KIN , HE -48/-43/33|KIN . 91/89/-44|KIN . . 101/72/-39|KIN BODY -40/-51/24|KIN DEATH -115/-56/44
|KIN HARM -63/-62/32|KIN HIT me 32/49/-40|KIN KILLED 56/68/-38|KIN KILLED me 26/44/-3|KIN LETTER -66/-80/48
|KIN LETTER KILL -89/-72/1|KIN TAKE -81/-54/-2|KIN TAKE HIM -4/-3/-34|KIN _ . -56/-20/106|KIN _ BETTER -13/74/-3
|KIN _ DEATH -100/-109/67|KIN _ END -58/-69/21|KIN _ HIM -55/-75/15|KIN _ HIS 3/16/-59|KIN _ MANY -38/-39/24
|KIN _ MEANS 54/41/-63|KIN _ NEG -55/-65/-27|KIN _ PLAN -54/-45/19|KIN _ TAKE -37/-36/63|KIN _ _ , 9/-21/62
|KIN _ _ . -55/-49/55|KIN _ _ BETTER -12/69/-48|KIN _ _ DEATH -51/-32/19|KIN _ _ DIE -63/-56/76|KIN _ _ HARM -33/-33/64
|KIN _ _ KILL 51/67/6|KIN _ _ LETTER 72/33/15|KIN _ _ MANY -46/-86/58|KIN _ _ NEG -60/-24/-3|KIN _ _ SOON 20/60/-11
|KIN _ _ WANT -35/-16/40|KIN _ _ am 73/108/-19|KIN _ _ have 47/27/-4|KIN _ _ i -45/59/-40|KIN _ _ if -51/-43/43
|KIN _ _ is -28/-49/26|KIN _ _ me 123/82/-52|KIN _ _ own -2/-1/-64|KIN _ am 50/17/16|KIN _ be -36/10/-25
|KIN _ i 18/49/-31|KIN _ me 206/206/-61|KIN _ money 42/32/-3|KIN _ my 41/64/-25|KIN _ outside 50/40/7
|KIN _ saying -51/-61/56|KIN _ to -25/-22/49|KIN and i -41/7/-3|KIN are 88/38/-40|KIN chokes 34/37/-20
|KIN chokes me 34/37/-20|KIN died 35/37/-48|KIN died and 54/6/-12|KIN does -45/-15/32|KIN does NEG -45/5/-4
|KIN got -4/58/-17|KIN has MEANS 3/5/-46|KIN i am 50/17/16|KIN into care 35/29/-1|KIN is PLAN -45/-31/-12
|KIN is outside 43/40/-23|KIN keeps -15/-14/55|KIN out -35/-35/1|KIN threatens -39/-29/37|KIN wants -7/4/39
|KIN wants to -6/4/38|KIN would -45/56/-51|LAUGH . . -103/-103/-25|LAUGH _ _ . -59/-51/-33|LAUGH _ am -4/35/0
|LAUGH i am -4/35/0|LETTER 39/23/55|LETTER , 62/62/4|LETTER . 109/72/19|LETTER . . 100/126/20|LETTER HARM -23/79/-43
|LETTER KILL 20/53/-3|LETTER KILL me 40/39/-24|LETTER LETTER 91/76/-3|LETTER LETTER . 51/47/4|LETTER NEG be -38/-30/18
|LETTER NEG let 39/5/-5|LETTER _ . -13/11/53|LETTER _ DEAD 20/42/-2|LETTER _ DEATH -35/-30/-1|LETTER _ KIN 43/43/-1
|LETTER _ _ , -85/-13/-17|LETTER _ _ . 83/62/16|LETTER _ _ BETTER -47/21/0|LETTER _ _ KIN 80/75/0
|LETTER _ _ NEG -65/36/-2|LETTER _ _ SOON 52/11/-1|LETTER _ _ again -67/9/-3|LETTER _ _ by 73/65/0
|LETTER _ _ here -18/13/2|LETTER _ _ home -27/-36/0|LETTER _ _ in 26/-15/-2|LETTER _ _ myself -57/-42/0
|LETTER _ _ of -39/-50/-1|LETTER _ _ table 72/74/-2|LETTER _ _ you 18/13/0|LETTER _ be -56/-22/18
|LETTER _ continue 46/15/-1|LETTER _ get -46/29/0|LETTER _ is 44/31/-2|LETTER _ let 39/5/-5|LETTER _ me 4/-11/-43
|LETTER _ to 70/-9/-11|LETTER be DEAD 20/42/-2|LETTER be DEATH -28/-40/-1|LETTER feel -41/2/0|LETTER i 38/27/-12
|LETTER in 52/49/80|LETTER in my 39/13/8|LETTER is 98/121/-5|LETTER scream -20/-51/-7|LETTER send -31/-39/-1
|LETTER send me -27/-36/0|LETTER to continue 46/15/-1|LETTER to my -16/-52/-4|LIVE 82/48/-12|LIVE , 70/56/5
|LIVE , HE 49/6/-2|LIVE . 94/92/18|LIVE . . 44/42/19|LIVE ANYMORE 143/52/-3|LIVE ANYMORE . 96/23/5|LIVE LOW -14/-63/-1
|LIVE NEG 6/-24/-2|LIVE NEG HIM 49/15/-1|LIVE NEG more 50/25/0|LIVE _ . 103/84/11|LIVE _ BETTER -53/-28/0
|LIVE _ HE 51/14/-2|LIVE _ HIM 42/26/-14|LIVE _ NEG -43/-84/-1|LIVE _ _ . 108/84/-6|LIVE _ _ HE 52/30/-7
|LIVE _ _ KIN -72/-73/-11|LIVE _ _ NEG 75/12/0|LIVE _ _ and 27/11/-1|LIVE _ _ for -59/-70/0|LIVE _ _ more -24/-35/0
|LIVE _ _ out 62/35/0|LIVE _ _ pain 49/19/0|LIVE _ _ this -28/-35/0|LIVE _ _ world 55/25/0|LIVE _ day 53/29/0
|LIVE _ i 116/59/-6|LIVE _ more 66/56/-1|LIVE _ my -107/-62/-6|LIVE _ see -38/-6/0|LIVE _ that 32/58/0
|LIVE _ this 86/7/-2|LIVE _ to -11/-10/0|LIVE _ too 52/13/0|LIVE and -22/-43/-9|LIVE another 62/36/-1
|LIVE another day 56/30/0|LIVE any 42/15/-1|LIVE any ANYMORE 42/15/-1|LIVE for 75/30/1|LIVE for . 103/34/-1
|LIVE for this -59/-22/0|LIVE here -53/-52/0|LIVE here ANYMORE -53/-52/0|LIVE hurts 72/31/-1|LIVE hurts . 38/20/-1
|LIVE in -80/-86/-11|LIVE is 87/88/-3|LIVE is NEG -50/-70/0|LIVE my -22/-28/0|LIVE my BETTER -23/-28/0
|LIVE on -42/-33/-2|LIVE stream -40/-52/0|LIVE this -79/122/-5|LIVE this . -49/25/-3|LIVE this i 49/6/0
|LIVE to -44/-10/0|LIVE to see -38/-6/0|LIVE with HIM -45/-21/-13|LIVE with this 84/29/0|LOW -92/172/-34|LOW , 74/77/-2
|LOW . 9/75/-10|LOW . . -12/26/-10|LOW _ . -18/-37/8|LOW _ DEATH 53/7/0|LOW _ _ . -45/-3/-5|LOW _ _ moved 0/58/0
|LOW _ _ to 14/43/-5|LOW _ i -15/87/-3|LOW _ this -13/67/0|LOW at -26/-85/-2|LOW i 15/93/-2|LOW in this -4/67/0
|LOW sometimes -1/-82/0|MANY -43/-43/-19|MANY . 37/14/-12|MANY . MANY 78/52/-1|MANY DIE -59/-74/-10|MANY FRIEND 13/47/0
|MANY HIS -33/-66/43|MANY NIGHT -80/-92/-10|MANY NIGHT . -53/-64/-7|MANY PILLS 58/35/35|MANY PILLS . 39/12/53
|MANY _ , 10/59/-9|MANY _ HIM 44/1/-23|MANY _ PILLS 69/71/23|MANY _ _ , 69/30/-7|MANY _ _ . 20/60/35
|MANY _ _ BODY -25/-31/29|MANY _ _ THINK 88/26/-6|MANY _ _ i 23/-55/-7|MANY _ _ with -22/40/-1|MANY _ in -63/-57/-4
|MANY _ me 60/37/0|MANY _ to -45/7/-8|MANY _ why -10/-56/0|MANY day -51/-39/-4|MANY day . -78/-94/-2
|MANY hope -35/38/-2|MANY my 69/29/-5|MANY my PILLS 42/73/-1|MANY of 79/60/-11|MANY of HIM 83/58/-21
|MANY over -60/-35/-1|MANY time . 7/66/0|MEANS 156/66/90|MEANS . 64/98/-7|MEANS . . 46/51/-4|MEANS _ . 123/116/-17
|MEANS _ HIS -82/-69/31|MEANS _ _ . 99/103/14|MEANS _ _ MEANS -57/-50/-2|MEANS _ _ and 72/45/11|MEANS _ _ seat 59/50/-1
|MEANS _ _ to 65/34/-12|MEANS _ i 61/54/14|MEANS _ my 63/69/-10|MEANS _ passenger 59/50/-1|MEANS _ to -52/-53/1
|MEANS at 49/47/-4|MEANS for -40/-22/-12|MEANS in 29/-5/40|MEANS is 132/87/-19|MEANS marks -20/-20/67|MEANS on 58/47/12
|MEANS on passenger 59/50/-1|MEANS to HIS -81/-64/26|NEG -34/104/-19|NEG , -23/48/-9|NEG , i -45/-7/-7
|NEG ANYMORE -46/-11/-1|NEG ANYMORE THINK -52/0/0|NEG ANYMORE WANT -41/3/0|NEG BUT 5/71/-8|NEG DEAD -5/-57/-1
|NEG DEATH -171/-139/20|NEG DEATH . -45/-75/-2|NEG DEATH THINK -22/-45/-1|NEG DIE -92/-114/-4|NEG END . 22/46/-4
|NEG END my -43/0/0|NEG END of -26/-66/0|NEG FEAR 45/5/-1|NEG FRIEND -7/67/-2|NEG GAME 63/64/0|NEG HARM -64/-127/-5
|NEG HARM . -9/-51/-1|NEG HARM myself -61/-77/0|NEG HARMED -10/-36/0|NEG HARMED . -9/-36/0|NEG HIM 39/45/-6
|NEG HIM and 78/31/0|NEG KILL -56/-39/-1|NEG KILL myself -43/18/0|NEG LETTER . -63/-22/0|NEG LIVE 9/23/-3
|NEG LIVE ANYMORE 51/20/-2|NEG LIVE NEG -41/-53/-1|NEG LIVE with 65/16/21|NEG NEG 122/27/-5|NEG NEG THINK 45/10/-3
|NEG NEG WANT 67/6/-1|NEG ONPURPOSE -50/-2/0|NEG PAST -23/-68/-1|NEG PLAN -41/13/10|NEG PLAN to -35/44/-11
|NEG SAY 47/81/-9|NEG SAY i -10/37/-6|NEG SOURCE -17/-55/28|NEG TAKE -60/-74/-14|NEG THINK -69/-47/19
|NEG THINK PLAN -45/-60/-9|NEG THINK head 2/-45/0|NEG THINK of -90/-57/-2|NEG WAKE 46/9/5|NEG WANT 4/-24/33
|NEG WANT KIN -30/-38/-1|NEG WANT LIVE 42/25/0|NEG WANT anyone -49/-47/0|NEG WANT to -100/23/22|NEG _ , -41/-37/-2
|NEG _ BUT 72/75/-17|NEG _ DEATH -103/-85/-3|NEG _ FOOD -37/-65/0|NEG _ KILL -56/0/0|NEG _ KIN -42/-62/-4
|NEG _ LAUGH -15/-55/0|NEG _ LETTER -27/-114/-1|NEG _ LIVE 120/88/32|NEG _ NEG 42/-86/-8|NEG _ PAST 43/9/20
|NEG _ PLAN -17/49/-11|NEG _ THINK -26/-58/3|NEG _ TIRED 2/-42/-3|NEG _ WAKE 55/16/-1|NEG _ WANT -25/22/-5
|NEG _ WORK 72/25/4|NEG _ _ . 45/109/-9|NEG _ _ DIE -195/-112/19|NEG _ _ END -168/45/-6|NEG _ _ GONE 88/33/-8
|NEG _ _ HARM -161/-132/-3|NEG _ _ HE 37/81/-4|NEG _ _ JUMP -94/2/-2|NEG _ _ KILL -242/-288/-1|NEG _ _ KIN 11/29/-4
|NEG _ _ LETTER 62/8/-3|NEG _ _ LIVE 192/163/23|NEG _ _ LOW -33/-13/-1|NEG _ _ NEG 31/35/-21|NEG _ _ PLAN -14/51/-2
|NEG _ _ SOON -63/-65/4|NEG _ _ TAKE -74/62/36|NEG _ _ THINK -121/-103/-1|NEG _ _ WANT -62/81/-9
|NEG _ _ after -58/-57/29|NEG _ _ again 59/-16/-6|NEG _ _ am 60/-28/-7|NEG _ _ another 51/16/0|NEG _ _ at 33/36/-4
|NEG _ _ be 93/25/-6|NEG _ _ being 26/47/-2|NEG _ _ car -40/-70/0|NEG _ _ commit -64/1/-1|NEG _ _ continue 26/1/-1
|NEG _ _ did 65/16/-4|NEG _ _ drive -41/-46/0|NEG _ _ for 88/125/-3|NEG _ _ from 81/51/-12|NEG _ _ go 63/29/-7
|NEG _ _ i 87/85/-70|NEG _ _ it -60/3/13|NEG _ _ keep 38/48/-1|NEG _ _ matters -40/7/-1|NEG _ _ me -29/31/-42
|NEG _ _ more 45/20/-2|NEG _ _ my 16/-46/53|NEG _ _ myself -28/4/-1|NEG _ _ next -47/-61/-1|NEG _ _ of -47/-6/-29
|NEG _ _ one 50/28/0|NEG _ _ or -4/70/-1|NEG _ _ see 103/45/-1|NEG _ _ single 1/53/0|NEG _ _ stay 44/25/0
|NEG _ _ than -10/-57/0|NEG _ _ try 39/22/0|NEG _ _ wanted -33/10/-1|NEG _ again 7/37/0|NEG _ and 18/22/0
|NEG _ another 61/66/-1|NEG _ any 6/53/-2|NEG _ anyone -37/-41/-1|NEG _ anything -46/62/-7|NEG _ be 45/32/-1
|NEG _ before -56/-47/-1|NEG _ being 61/22/-1|NEG _ danger -49/22/0|NEG _ do 75/24/-2|NEG _ head 2/-45/0
|NEG _ how -58/12/7|NEG _ in -37/-24/-9|NEG _ it 13/61/17|NEG _ left -66/-20/-1|NEG _ life 61/5/-1|NEG _ me -97/-36/24
|NEG _ more 12/-46/-2|NEG _ my -45/14/-24|NEG _ myself -1/-37/-5|NEG _ of -129/-87/-3|NEG _ off -27/-70/-1
|NEG _ on -68/-91/-7|NEG _ only 40/8/-1|NEG _ passes 41/25/-2|NEG _ safe 70/43/2|NEG _ this -22/-20/-8
|NEG _ through 43/22/-1|NEG _ to -35/-57/-3|NEG _ up 87/-15/6|NEG _ you 155/64/-2|NEG be LIVE 41/50/20
|NEG bear to 59/42/0|NEG believes -12/-43/-1|NEG believes me -11/-45/-1|NEG can 16/-41/-1|NEG care -72/82/-9
|NEG cares -60/10/0|NEG cope -52/11/-1|NEG danger -41/-47/0|NEG danger to -38/-40/0|NEG day 92/36/-5
|NEG day passes 41/25/-2|NEG deserve 21/57/-2|NEG died -12/-87/0|NEG face -51/18/0|NEG face another -53/12/0
|NEG feel -13/-34/-1|NEG feel KILL -51/0/0|NEG feel LIVE 92/48/-1|NEG feel safe 61/30/2|NEG find -62/-68/0
|NEG find my -19/-42/0|NEG fit 57/7/0|NEG for 71/-19/-2|NEG for me -52/-69/0|NEG get 48/-28/-24|NEG get out 34/2/-1
|NEG go on -35/11/2|NEG have -99/-44/-11|NEG hope -86/16/-3|NEG i -69/-14/-4|NEG i WANT -162/0/0|NEG i do 66/9/-2
|NEG in -1/43/-14|NEG in . 18/34/-7|NEG in danger -49/22/0|NEG it 91/36/-13|NEG joke 63/16/4|NEG joking 62/41/-1
|NEG keep myself 17/-60/0|NEG know 30/24/-2|NEG know how -47/8/8|NEG knows 56/-11/0|NEG laugh -3/63/0
|NEG left to -11/-50/0|NEG let 79/24/-6|NEG let me 77/34/-6|NEG lift -23/66/-1|NEG light -4/79/0
|NEG loneliness -4/-30/0|NEG loneliness . -4/-30/0|NEG manage 41/12/0|NEG matter 1/63/-1|NEG me -109/3/14
|NEG me . -92/-1/-2|NEG money 89/30/-9|NEG money . 73/38/-6|NEG more 104/-7/-2|NEG needs -20/39/0|NEG place -70/18/0
|NEG promise 130/65/-2|NEG promise i 25/6/-1|NEG recognise -1/44/0|NEG safe 85/70/5|NEG safe . 32/15/0
|NEG saying -55/-18/0|NEG saying i -49/1/0|NEG see -30/97/-16|NEG see one 0/-39/0|NEG sleep -15/-59/18
|NEG sleep . -27/-65/0|NEG tell 65/-26/-11|NEG tell my 85/61/-5|NEG that -125/-70/1|NEG that i -118/-83/1
|NEG to -45/25/26|NEG to WAKE 44/12/0|NEG trust 45/6/-3|NEG trust myself 46/11/-3|NEG wait -8/-43/-6
|NEG wait . 59/19/-3|NEG wait for -43/-41/-2|NEG wanted 107/49/-1|NEG wanted to 107/49/-1|NEG wants me -4/42/0
|NEG way out -52/43/-3|NEG worry PLAN 75/20/-1|NEG worth LIVE -59/-25/7|NEG worth it 55/2/-1|NEG would -64/15/-1
|NIGHT 78/18/19|NIGHT , i 48/57/-11|NIGHT . -1/14/33|NIGHT . . 12/18/35|NIGHT _ . 27/34/31|NIGHT _ _ . 67/66/17
|NIGHT _ do 73/11/-1|NIGHT _ i 48/58/-20|NIGHT _ my -41/-31/-10|NIGHT in -27/-48/-6|ONPURPOSE 91/108/-4
|ONPURPOSE . 28/35/-3|ONPURPOSE . . 26/32/-3|ONPURPOSE _ . 32/44/-3|ONPURPOSE _ _ . 70/77/-3|PAST -60/-1/-5
|PAST NIGHT in -22/-30/-2|PAST PAST -95/-26/-16|PAST SOURCE 18/23/0|PAST SOURCE . 18/23/0|PAST _ . 87/65/-15
|PAST _ WANT -50/34/1|PAST _ _ . 16/41/6|PAST _ _ HARM -26/-48/-11|PAST _ _ earth 28/53/-3|PAST _ _ is 39/33/-10
|PAST _ _ to -79/53/-4|PAST _ _ tried -94/0/0|PAST _ are 53/35/-1|PAST _ earth 30/22/-2|PAST _ i -101/2/-9
|PAST _ to -51/-25/0|PAST and 17/20/-15|PAST in -60/-80/-3|PAST then -67/1/0|PAST time 69/55/-4|PAST to -65/-8/1
|PAST to WANT -25/34/1|PILLS 122/45/-5|PILLS , 42/48/-18|PILLS . 76/81/28|PILLS _ . 79/100/9|PILLS _ DIE 13/37/-5
|PILLS _ SOON -50/-30/-1|PILLS _ _ , 51/51/7|PILLS _ _ . 84/74/22|PILLS _ _ and -66/-85/-7|PILLS _ _ hand 41/38/0
|PILLS _ _ on 42/44/-1|PILLS _ i 26/27/27|PILLS _ me -56/-64/0|PILLS _ up 41/42/-2|PILLS and . 48/30/-1
|PILLS for -43/-45/-8|PILLS for my -78/-60/-1|PILLS i 42/64/-2|PILLS in 86/63/-5|PILLS in my 41/38/0
|PILLS lined 41/42/-2|PILLS lined up 41/42/-2|PILLS make -46/-31/0|PILLS make me -46/-31/0|PILLS of -38/-37/-2
|PILLS on 38/51/-1|PILLS on my 37/49/0|PLAN , -27/-22/16|PLAN , i -58/-23/-1|PLAN . 113/93/3|PLAN . . 71/78/3
|PLAN DEATH -46/-24/12|PLAN DEATH . -101/-67/30|PLAN DIE 35/17/19|PLAN KIN -51/-35/21|PLAN NEG -50/32/0
|PLAN NEG to -27/33/0|PLAN SOON -2/-12/-1|PLAN _ , -35/-57/52|PLAN _ . 70/38/38|PLAN _ DEATH 74/52/-8
|PLAN _ END -46/-36/6|PLAN _ HARM 21/43/9|PLAN _ JUMP 44/40/-2|PLAN _ TAKE 19/67/-1|PLAN _ _ , -38/-26/4
|PLAN _ _ . 25/50/51|PLAN _ _ DEAD -74/-6/4|PLAN _ _ DEATH 35/33/-12|PLAN _ _ HE 47/27/-3|PLAN _ _ HIM 68/63/-9
|PLAN _ _ KIN 47/65/-9|PLAN _ _ LIVE 88/33/-2|PLAN _ _ PAST 23/31/-11|PLAN _ _ again -57/40/0|PLAN _ _ am -56/-5/0
|PLAN _ _ be 46/55/0|PLAN _ _ car 53/46/-3|PLAN _ _ here 62/24/-1|PLAN _ _ if -52/-57/0|PLAN _ _ in -34/-55/-13
|PLAN _ _ into 24/10/-1|PLAN _ _ is -64/-49/-3|PLAN _ _ myself 61/23/-5|PLAN _ _ new 31/-8/0|PLAN _ _ this -57/-25/27
|PLAN _ _ us 21/24/-1|PLAN _ _ when -54/-85/0|PLAN _ batter 47/52/-10|PLAN _ be 57/80/0|PLAN _ being 75/7/-1
|PLAN _ change -6/44/-1|PLAN _ lot -50/-4/15|PLAN _ off 43/53/-2|PLAN _ see 39/19/0|PLAN and 46/50/4
|PLAN driving 72/60/-6|PLAN is to 70/72/-10|PLAN it 7/-14/-17|PLAN it . 83/33/-13|PLAN me , -31/-43/23
|PLAN my DEATH 31/11/-6|PLAN on 36/91/-7|PLAN on being 78/16/-2|PLAN there 46/25/0|PLAN to . 56/24/-1
|PLAN to DEATH 18/36/5|PLAN to HARM 14/41/9|PLAN to TAKE 46/63/-1|PLAN to batter 47/52/-10|PLAN to be 57/80/0
|PLAN to change -6/44/-1|PLAN to do 12/59/5|PLAN to see 39/19/0|PLAN to top -66/-42/0|PLAN walking -35/-46/0
|POINT 33/73/10|POINT . 52/53/-1|POINT . . 7/48/-1|POINT NEG 76/44/-5|POINT NEG to 68/41/-5|POINT _ . 0/33/-9
|POINT _ LIVE 21/-53/24|POINT _ _ LIVE 114/30/-2|POINT _ _ here 43/26/0|POINT _ _ in -50/-72/0|POINT _ be 49/4/-1
|POINT _ ironing -2/-42/0|POINT _ this -2/-67/-1|POINT _ to 68/41/-5|POINT _ trying -6/52/-1|POINT it 66/40/-2
|POINT of this -1/-67/0|SAY -82/-123/114|SAY HE -115/-107/79|SAY HE LETTER 48/54/-39|SAY HE do -31/-7/10
|SAY HE is -54/-44/36|SAY LETTER -42/-32/44|SAY LETTER KILL 54/41/0|SAY _ , -5/-43/-46|SAY _ HE -75/-73/84
|SAY _ KILL 56/42/0|SAY _ LETTER 49/68/-36|SAY _ NEG -35/-41/27|SAY _ WANT -66/-44/74|SAY _ _ KILL 8/50/12
|SAY _ _ NEG -14/-107/77|SAY _ _ PLAN -53/5/24|SAY _ _ has -11/-15/53|SAY _ _ i 42/115/-19|SAY _ _ me 49/38/13
|SAY _ _ to -98/-39/58|SAY _ _ was 56/-12/-3|SAY _ did 61/8/-4|SAY _ is -40/-76/109|SAY _ time 47/35/-11
|SAY _ wanted -33/10/-1|SAY _ would 60/-36/18|SAY do NEG -69/-68/28|SAY i WANT -58/-15/67|SAY i did 61/5/-3
|SAY i wanted -33/10/-1|SAY i would 67/7/0|SAY if -53/-42/-18|SAY if i -54/-42/-10|SAY it 2/63/-17|SAY it , -28/-41/0
|SAY it is 87/52/18|SAY me -99/-138/125|SAY me HE -68/-55/62|SAY my 25/56/-21|SAY next 47/35/-11
|SAY next time 47/35/-11|SOON 65/-2/-94|SOON , -76/-63/-13|SOON , i -32/-21/-4|SOON . 42/29/-29|SOON BUT -27/-61/0
|SOON HE 22/-2/17|SOON PLAN -49/-46/0|SOON PLAN is -32/-15/0|SOON SOON 82/71/0|SOON SOON . 69/58/0|SOON _ KIN -46/-54/6
|SOON _ NEG 94/52/-1|SOON _ SOON 4/49/0|SOON _ THINK -41/-7/-3|SOON _ WANT 70/45/-14|SOON _ _ , -68/-73/-4
|SOON _ _ . 69/90/10|SOON _ _ HE 50/73/-24|SOON _ _ NIGHT -52/-40/0|SOON _ _ PLAN -88/-99/-1|SOON _ _ TAKE 51/31/-4
|SOON _ _ is -32/-63/20|SOON _ _ my 52/47/-2|SOON _ _ to 80/46/-8|SOON _ day 34/-2/0|SOON _ that -38/-33/-10
|SOON and 94/81/-36|SOON and i 62/50/-6|SOON does 38/18/0|SOON i 70/27/-25|SOON i WANT 79/52/-4|SOON in -11/-59/0
|SOON is -35/-13/2|SOON that 37/7/0|SOURCE -173/-142/-87|SOURCE , 61/30/-7|SOURCE PLAN -46/-12/-6
|SOURCE _ SOURCE -81/-1/0|SOURCE _ _ . 55/-35/7|SOURCE _ _ MANY -23/-44/-1|SOURCE _ _ SAY -56/0/0|SOURCE go -53/-2/0
|SOURCE go i -52/0/0|TAKE 46/-16/35|TAKE . -36/1/33|TAKE . . -37/1/33|TAKE DEATH -26/-10/30|TAKE DEATH . -50/-41/26
|TAKE HIM 99/81/-50|TAKE HIM . 65/59/-6|TAKE HIM MANY 51/32/3|TAKE HIM PILLS -13/-9/-47|TAKE MANY 117/115/16
|TAKE MANY PILLS 14/35/19|TAKE MANY my -4/54/-3|TAKE PILLS for -48/-41/0|TAKE _ , 84/53/8|TAKE _ . 27/8/50
|TAKE _ MANY 63/16/28|TAKE _ PILLS -73/-80/-35|TAKE _ _ , 56/51/-6|TAKE _ _ . 79/104/-2|TAKE _ _ PILLS -22/-4/25
|TAKE _ _ WORK 50/75/0|TAKE _ _ and -52/-8/10|TAKE _ _ i 116/99/11|TAKE _ _ into 35/29/-1|TAKE _ _ life 46/30/-8
|TAKE _ _ of 55/62/-8|TAKE _ _ out -43/-42/0|TAKE _ for -51/-47/-1|TAKE _ my -6/49/-3|TAKE _ of 51/7/13
|TAKE _ off -49/-57/3|TAKE _ opioids 35/26/0|TAKE _ packet 46/35/-2|TAKE _ passport 32/43/0|TAKE bus -40/-34/0
|TAKE fistful 37/28/0|TAKE full 67/65/-1|TAKE lot 88/60/-2|TAKE lot . 37/23/-1|TAKE me -17/-40/-1|TAKE my -45/-68/-34
|TAKE my PILLS -51/-41/-1|TAKE my passport 32/43/0|TAKE our 38/55/-6|TAKE two -58/-54/-1|TAKE two PILLS -58/-54/-1
|THINK 86/70/11|THINK , 36/62/-1|THINK HE -40/-56/22|THINK PLAN 85/122/-39|THINK PLAN DIE 48/33/8
|THINK PLAN KILL 17/57/-2|THINK PLAN walking -35/-46/0|THINK SOON -28/-63/-1|THINK SOON . -8/-36/0
|THINK _ DEATH 72/82/-41|THINK _ DIE 73/63/7|THINK _ FOOD -35/-57/0|THINK _ HARM 62/55/-11|THINK _ KILL 65/74/-4
|THINK _ KIN -55/-14/41|THINK _ LETTER 62/45/-6|THINK _ LOW 2/-45/0|THINK _ NEG -60/2/-2|THINK _ WANT -79/-28/0
|THINK _ _ DEATH -66/-14/-6|THINK _ _ LIVE 51/15/-1|THINK _ _ MANY 48/6/-2|THINK _ _ PLAN -19/-52/-12
|THINK _ _ got 8/63/-16|THINK _ _ in 33/65/15|THINK _ _ is -67/-63/17|THINK _ _ lot -47/1/0|THINK _ _ off 23/38/-10
|THINK _ _ to -30/23/-6|THINK _ am -54/-34/-2|THINK _ walking -35/-46/0|THINK _ week -16/-41/-1
|THINK _ would -112/-12/-1|THINK are 51/42/-2|THINK head 2/-45/0|THINK head LOW 2/-45/0|THINK i -33/-8/-17
|THINK i LETTER 66/25/-5|THINK i WANT -65/19/0|THINK i am -54/-34/-2|THINK i would -55/-16/-1|THINK in -70/-52/-2
|THINK it -82/-87/35|THINK my -19/-1/50|THINK my KIN -50/-10/39|THINK of 70/49/-34|THINK of DEATH 30/8/-6
|THINK this -30/-45/-1|THINK this week -18/-43/0|THINK to 86/33/-2|TIRED -31/-38/-44|TIRED . -20/-88/18
|TIRED LIVE . 54/37/0|TIRED _ LIVE 27/-1/-3|TIRED _ _ . -13/89/7|TIRED _ _ i 18/46/0|TIRED _ _ this -29/5/0
|TIRED _ _ with -12/-56/-1|TIRED _ being -8/-40/-7|TIRED _ everything 5/65/-1|TIRED _ life 6/60/-2
|TIRED _ pretending -3/65/0|TIRED of -5/85/-9|TIRED of LIVE 30/-54/-2|TIRED of being -11/-40/-4
|TIRED of pretending -3/65/0|TIRED with -29/-41/-3|TIRED with everything -1/31/0|TIRED with life 40/49/-1
|VOICE 64/14/11|VOICE _ _ me 43/12/0|WAKE 57/54/-3|WAKE _ , 28/1/-1|WAKE _ . 80/77/-14|WAKE _ SOON 80/62/0
|WAKE _ _ . 142/83/-21|WAKE _ _ i 29/1/-1|WAKE _ again 58/34/-2|WAKE _ early -15/-26/0|WAKE up 66/19/-3
|WAKE up , 28/1/-1|WAKE up . 42/76/-13|WAKE up SOON 80/62/0|WAKE up again 58/34/-2|WAKE up early -15/-26/0
|WANT 35/45/15|WANT , -16/-21/0|WANT . 49/35/-1|WANT . . 28/45/-1|WANT FOOD -24/-56/0|WANT FOOD . -24/-56/0
|WANT HE to -47/-32/22|WANT HIM -23/-49/21|WANT KILL me -49/-40/0|WANT KIN -30/-38/-1|WANT LETTER -57/-36/-1
|WANT LIVE 43/24/0|WANT _ , 38/13/-17|WANT _ . -6/-32/-16|WANT _ DEAD 39/30/22|WANT _ DEATH 32/73/-6
|WANT _ END -52/-27/21|WANT _ GONE -59/36/-1|WANT _ HARM 28/43/-8|WANT _ LIVE 4/-94/3|WANT _ _ . 128/129/-35
|WANT _ _ ANYMORE 63/21/3|WANT _ _ BURDEN -31/-32/0|WANT _ _ DEAD 128/137/-16|WANT _ _ DEATH 28/52/-3
|WANT _ _ DIE 90/-25/0|WANT _ _ END -28/53/-1|WANT _ _ KIN -18/-52/-6|WANT _ _ LIVE 77/27/-8|WANT _ _ LOW -31/-37/0
|WANT _ _ MANY -11/-35/-1|WANT _ _ PAST -1/-18/0|WANT _ _ WAKE 34/13/-5|WANT _ _ again 10/2/-1|WANT _ _ and 69/37/3
|WANT _ _ another 15/47/0|WANT _ _ away -59/44/0|WANT _ _ bad 48/43/0|WANT _ _ bus 35/30/0|WANT _ _ cat -31/-81/0
|WANT _ _ died 70/28/0|WANT _ _ everyone 33/24/0|WANT _ _ forever -53/1/0|WANT _ _ here -28/-69/-3
|WANT _ _ home -36/-11/0|WANT _ _ i 65/49/-9|WANT _ _ in -28/-29/-11|WANT _ _ into -32/-71/-1|WANT _ _ it 37/47/18
|WANT _ _ me 3/37/0|WANT _ _ on 35/-16/-9|WANT _ _ saved 70/9/0|WANT _ _ sleep -9/-61/0|WANT _ _ taller -18/-33/0
|WANT _ _ this -10/-50/-3|WANT _ _ up 81/41/-2|WANT _ _ with -62/-66/-4|WANT _ again 57/15/0|WANT _ catch 35/30/0
|WANT _ continue 22/-5/0|WANT _ could -89/36/-3|WANT _ drive 44/28/-1|WANT _ give -43/30/0|WANT _ go -32/-27/-6
|WANT _ keep -30/-63/0|WANT _ life 88/36/-1|WANT _ me -59/-62/0|WANT _ my 68/50/-2|WANT _ off -40/8/0
|WANT _ see 101/37/0|WANT anyone -49/-47/0|WANT anyone to -56/-52/0|WANT do -53/-49/-6|WANT i 56/92/-7
|WANT i could -89/36/-3|WANT i was 14/6/-2|WANT i would 65/49/0|WANT is 33/-36/-4|WANT it 16/57/-2|WANT it . 72/13/-1
|WANT life -21/-61/-1|WANT life . -19/-52/-1|WANT out of 51/13/-2|WANT this -51/-62/0|WANT to . 85/28/-4
|WANT to END -57/-31/22|WANT to GONE -59/36/-1|WANT to HARM 28/43/-8|WANT to LIVE -16/-108/3|WANT to NEG -31/-12/-7
|WANT to catch 35/30/0|WANT to continue 22/-5/0|WANT to drive 44/28/-1|WANT to give -43/30/0|WANT to go -32/-27/-6
|WANT to keep -30/-63/0|WANT to run -37/25/0|WANT to see 101/37/0|WORK -79/-118/12|WORK . 49/20/-45|WORK _ . -37/3/-27
|WORK _ KILL 38/50/0|WORK _ _ . -56/-61/-12|YEAR -62/-48/-26|YEAR _ PLAN 65/44/-1|able 56/33/0|able to 56/33/0
|about -95/-98/54|abuse -7/55/28|abuse _ _ . -8/54/28|abused 79/46/48|abused _ . 40/20/-1|abused _ _ . 106/64/33
|accident 121/39/-1|acid 71/59/-15|active 59/59/-1|advice -13/-34/-2|afraid 35/23/-4|after 21/-11/62|after . 63/69/-2
|after . . 58/53/-2|after SOON 64/49/-9|after _ . 54/29/-52|after _ PAST 39/24/-2|after _ _ . 54/53/27
|after _ _ GONE 29/13/0|after _ _ NEG 6/-49/0|after _ _ did -8/-34/0|after _ _ i 13/-8/28|after _ am 58/28/-1
|after i am 58/28/-1|after my 14/58/-6|after that -62/-58/-4|again 49/62/-5|again after -46/-67/-1|again and 70/85/-5
|again i -30/-60/-1|again when 51/40/-9|against 135/115/-3|against _ . 93/68/0|against _ _ . 51/64/0|airport -26/-34/0
|airport . -26/-34/0|airport . . -26/-34/0|airport _ . -26/-34/0|airport _ _ . -26/-34/0|alarm -46/-25/-6
|alarm _ _ . -52/-59/-6|alive 115/22/5|all 24/101/9|almost 29/41/0|almost JUMP 23/43/0|almost _ _ . 24/43/0
|alone 108/-81/-5|already 116/68/-9|already . 71/46/-2|already . . 38/31/-2|already _ . 1/33/-2|already _ _ . 51/67/-6
|alright -23/-58/0|alright . -23/-57/0|always -21/56/-2|always _ _ . -15/54/-2|am 89/114/-43|am . 40/45/-4
|am . . 59/43/-4|am BETTER 59/59/-1|am BLEED 41/36/-1|am BURDEN -3/69/-3|am BURDEN for -1/29/-1|am DEAD 1/-48/-29
|am DEAD . 61/11/-17|am DEATH 49/47/-26|am DEATH and 59/39/-5|am DIE -71/-56/-13|am DIE . -62/-65/0|am END it 31/31/-7
|am FEAR 13/-27/37|am FEAR i 53/65/-14|am FEAR my -41/-49/46|am FEAR of -55/-62/-17|am GONE 23/-27/-1|am GONE . 93/33/0
|am HARM 55/15/-2|am HARM my -33/7/0|am HARM myself 54/35/0|am HIT -10/-49/0|am KILL -60/-18/-1|am KILL . -64/3/0
|am KILL it -40/-33/0|am KILL myself 56/20/0|am KILL up 7/-41/0|am LIVE -59/-9/-1|am LIVE , -51/9/0|am LOW -3/85/-12
|am LOW . 2/38/-2|am LOW i 23/54/0|am MANY , -3/-46/0|am MANY . 93/39/-4|am NEG -2/-47/8|am NEG . -19/28/0
|am NEG BUT -4/59/0|am NEG DEAD -11/-49/0|am NEG DEATH -103/-90/30|am NEG FEAR 45/5/-1|am NEG PLAN -43/-37/-6
|am NEG THINK -82/-60/-1|am NEG danger -38/-40/0|am NEG safe 63/47/-1|am NEG saying -55/-18/0|am PLAN 94/24/-26
|am PLAN . 60/29/0|am PLAN to -29/-80/-22|am SOON -39/-50/-1|am SOON and -21/-42/-1|am THINK 83/11/-3
|am TIRED -38/-13/-7|am TIRED . -9/-51/0|am TIRED of 26/51/-2|am WANT 48/20/-3|am WANT to 44/4/-2|am _ , -75/-43/-15
|am _ . -112/-53/-5|am _ BUT -60/-4/13|am _ DEAD 66/24/0|am _ DEATH -47/-40/24|am _ DIE -29/-58/-1|am _ FEAR 46/7/-1
|am _ GAME 45/17/0|am _ HIGH 73/45/-2|am _ HIM -43/-70/-4|am _ KILL 38/55/0|am _ LIVE 99/85/-1|am _ MANY -68/-81/9
|am _ MEANS 42/49/0|am _ PLAN 17/-77/44|am _ SOON -45/-22/-2|am _ THINK -37/-68/-1|am _ WANT -47/26/0
|am _ _ . 10/70/-24|am _ _ ANYMORE -32/1/0|am _ _ BODY 53/41/-1|am _ _ DEAD 57/48/-1|am _ _ DEATH 39/63/-3
|am _ _ DIE 5/40/-3|am _ _ GONE 5/-22/1|am _ _ HARM 44/60/-20|am _ _ HE 35/54/11|am _ _ HIM -51/-6/33
|am _ _ JUMP 64/64/-1|am _ _ KILL 27/48/-2|am _ _ KIN -16/-32/26|am _ _ LIVE -83/8/-1|am _ _ NEG -3/35/-3
|am _ _ PLAN -42/-59/-1|am _ _ POINT -96/18/0|am _ _ SOON 15/10/-7|am _ _ WANT 50/-10/-1|am _ _ am -14/-35/-1
|am _ _ and -19/43/18|am _ _ be 39/52/-8|am _ _ by 21/95/-1|am _ _ cooking -1/-34/0|am _ _ did -34/-18/0
|am _ _ every 25/64/0|am _ _ everyone -66/32/-1|am _ _ for 49/68/0|am _ _ from 123/42/-2|am _ _ here 58/31/0
|am _ _ i 30/-23/-26|am _ _ in 22/9/-1|am _ _ it 3/-52/15|am _ _ man -3/41/0|am _ _ my -18/17/-8|am _ _ own 59/26/0
|am _ _ rail 41/30/-1|am _ _ that -75/-38/-1|am _ _ this 5/-55/-1|am _ _ to -66/-73/-9|am _ _ until -6/-59/0
|am _ _ with 68/65/-3|am _ and -46/-21/-23|am _ at 50/25/-13|am _ for -6/-38/41|am _ here 16/48/-4|am _ i -37/-61/9
|am _ it -2/-36/-12|am _ man -59/-6/0|am _ my -69/-53/46|am _ safe 63/47/-1|am _ saying -55/-18/0|am _ to 32/39/-35
|am at 54/71/-10|am at END -36/-1/-7|am at HIGH 78/22/0|am being 122/35/-9|am crying . -7/-58/0
|am disappointment -32/35/0|am drinking 45/21/0|am drinking KILL 44/21/0|am failure -21/47/-3|am glad -45/-8/0
|am glad i -35/-28/0|am grateful -49/1/0|am happy -58/-49/0|am high -44/-62/0|am i -70/14/-3|am i . -30/11/-2
|am in 57/61/-16|am looking 66/25/-1|am losing -65/28/0|am low -7/50/-1|am on 52/5/-9|am over -66/-46/-2
|am paramedic 1/-36/0|am paramedic and 1/-36/0|am shaking -19/-36/0|am shaking . -14/-36/0|am sorry 39/21/0
|am sorry . 55/52/0|am up 54/27/0|am waiting 79/83/-9|am waiting for 49/52/0|am walking 49/45/0|am waste -11/55/0
|am waste of 10/53/0|am working -29/-34/0|am worried -24/-44/81|and 45/48/86|and DEATH 44/32/-3|and DIE 87/63/-11
|and DIE . 62/60/-8|and HARM 56/61/-5|and HE 91/26/-1|and HE is 57/38/-62|and HIT me 64/62/-3|and KILL 55/36/-6
|and LETTER -12/-3/13|and LETTER NEG -70/-37/8|and LOW 23/64/-3|and LOW . 15/62/-2|and NEG -26/27/8
|and NEG can -28/-40/0|and SAY -37/-13/63|and SOON 56/11/18|and SOON i 43/60/-8|and TAKE 56/45/-24|and THINK 75/73/-11
|and WANT 40/31/-3|and WANT to 36/27/-3|and _ , -47/-47/24|and _ . 33/67/8|and _ BODY -40/-29/0|and _ HIM 39/40/-30
|and _ LETTER -19/7/-2|and _ LOW -43/-42/0|and _ MEANS -41/-55/3|and _ NEG -124/-55/20|and _ SAY 56/51/-13
|and _ THINK 58/40/-8|and _ WANT 64/41/3|and _ _ BODY -47/-37/-1|and _ _ END -24/-25/7|and _ _ GONE -52/12/31
|and _ _ KILL -55/2/-1|and _ _ MANY -55/-43/33|and _ _ NEG 40/93/-3|and _ _ PLAN 41/75/-5|and _ _ SAY 3/45/-3
|and _ _ am -28/-29/-2|and _ _ being -7/-53/-2|and _ _ day 34/5/0|and _ _ do 52/18/-2|and _ _ home -27/77/-1
|and _ _ i 59/69/1|and _ _ in 15/69/-22|and _ _ is 21/-5/28|and _ _ my 47/35/-13|and _ _ off 41/55/0
|and _ _ one -45/14/0|and _ _ to 71/75/-8|and _ _ up 58/41/-12|and _ and -56/31/-10|and _ at -15/51/-1
|and _ be -52/-22/16|and _ came 13/91/-1|and _ can -92/-56/27|and _ do -67/-38/-12|and _ follow 49/29/-3
|and _ is 10/41/-21|and _ it 43/9/63|and _ join 48/21/0|and _ knows 65/17/-9|and _ me 65/75/26|and _ of 0/-67/-11
|and _ off -21/-9/101|and _ our 31/36/-1|and _ to -21/-9/10|and _ wanted 49/-16/0|and cleaned -27/-43/-7
|and date 75/46/0|and date . 69/38/0|and do 60/51/-1|and feel -35/-53/-1|and i 28/-3/-68|and i LETTER 74/48/-3
|and i THINK 58/40/-8|and i WANT 28/9/4|and i do -59/-14/-11|and i follow 49/29/-3|and i have 6/-32/16
|and i join 48/21/0|and i wanted 49/-16/0|and is 3/0/73|and it -44/-58/1|and it is -53/-10/8|and me 73/38/-5
|and my BODY -40/-29/0|and on 34/55/-2|and then 38/-27/-30|and there is -68/-1/45|anime -6/-58/-10
|anniversary -54/-31/-19|another 57/59/-12|another _ . 75/36/-13|another _ _ . 90/76/-13|another day 75/90/-1
|another day . 60/51/-1|answered -12/-41/3|antidepressant -9/-33/0|anxious -42/-57/32|anxious PLAN -39/-57/-1
|any 48/72/-8|any ANYMORE 69/38/-2|anyone -6/40/0|anyone . 49/61/4|anyone . . 42/52/4|anyone _ . 41/70/4
|anyone to -56/-52/0|anything -11/121/4|anything . 29/28/-5|anything _ . 4/23/-6|anything _ _ . -37/25/-6
|anyway 111/84/-14|anyway , 62/39/-8|anyway _ _ . 44/69/-7|apart -23/70/-1|apart . -12/57/-1|apart . . -12/57/-1
|apart _ . -12/57/-1|apart _ _ . -12/57/-1|app -49/-53/-1|app . -32/-39/0|app . . -32/-39/0|app _ . -32/-39/0
|app _ _ . -32/-39/0|apparently . -4/38/-1|apparently . . -4/38/-1|apparently _ . -4/38/-1|apparently _ _ . -4/38/-1
|appointment -41/-63/-3|appointment _ _ . -48/-58/-1|are 32/18/-39|are DEAD -24/-54/-3|are DIE -29/-36/-1
|are HARM . 32/35/-2|are KILL -86/-71/0|are KILL me -66/-58/0|are NEG -5/46/0|are _ . -50/-43/-31|are _ _ KIN 21/85/-34
|are _ _ LETTER 52/59/-4|are _ _ me -62/-28/0|are _ me -59/-62/-1|are _ on -28/-56/0|are at 70/46/-18|are hard -8/-31/0
|are in 35/77/1|arm -45/-47/-25|arms 22/32/87|around for 44/17/5|arsenal -36/-39/0|as -76/13/-13|as . 59/36/0
|as . . 59/36/0|as _ . 24/40/2|as _ _ . 8/41/-1|as _ _ i -79/-71/-1|as _ and -39/-29/-1|ashamed 33/-16/-1
|ashes 61/17/-4|ask -23/27/-7|ask HIM -9/-42/-3|asked -55/-47/-30|asleep . . 53/28/-3|asleep _ . 65/48/-14
|assaulted 83/62/0|assaulted . 74/56/0|assaulted . . 74/56/0|assaulted _ . 74/56/0|assaulted _ _ . 83/62/0
|assume -36/0/0|at -72/-75/-51|at END of -36/52/-8|at FOOD -5/62/0|at HIM -40/-69/-23|at HIM and -9/-35/0
|at MEANS 60/31/-4|at WORK 51/65/6|at WORK . 43/66/8|at _ , -45/-58/-14|at _ . 72/33/60|at _ WORK 50/30/33
|at _ _ NEG -46/-56/-2|at _ _ i 91/59/-18|at _ _ my -39/49/-7|at _ of 30/49/-9|at _ who -32/-29/0|at bar -16/-35/-1
|at bar . -16/-35/-1|at home 64/96/22|at home . 33/60/28|at me . -61/-85/0|at my 5/78/-4|ate 18/-9/-22
|ate NEG 64/-15/-1|attacking 129/93/-5|attacking KIN 37/18/-2|attacking KIN . 37/18/-2|attacking _ . 73/36/-2
|attacking _ KIN 39/33/-2|attacking _ _ . 83/52/-3|attacking my 47/48/-3|attacking my KIN 39/33/-2|attempt 114/46/-4
|attempt . -39/-66/0|attempt _ . 97/84/-6|attempt _ _ . 148/134/-6|attempt failed 30/18/0|attempted 62/53/29
|attempted _ . 63/41/0|attempted _ _ . 76/48/-1|awake 34/-52/-2|away _ . -3/41/4|away _ _ . 41/77/6|b -68/-88/-2
|baby -18/-36/-34|back -32/-20/-31|badly 74/46/-2|badly . 31/25/-2|badly . . 31/24/-2|badly _ . 31/24/-2
|badly _ _ . 36/27/-2|bahut 21/126/-6|bake -29/-43/0|bake _ . -29/-42/0|bake _ _ . -29/-43/0|bangs -106/-107/-8
|bank -20/-61/62|bar . -28/-49/-1|batter 47/52/-10|battery -59/-77/-19|battle 47/16/0|be 130/101/-33|be . 62/24/-4
|be . . 61/22/-4|be BETTER -16/37/14|be BETTER DEAD 32/15/0|be BETTER NEG -39/12/-2|be BURDEN -31/-32/0
|be BURDEN i 10/-39/0|be DEAD 103/113/16|be DEAD . -74/-22/4|be DEAD by 19/39/-1|be DEATH -66/-47/9
|be DEATH of -30/-42/-1|be GONE 66/-33/-1|be GONE . 42/-12/0|be LIVE 91/86/15|be LIVE , 36/18/0|be LIVE . -45/-49/24
|be LIVE and 57/9/-2|be LIVE for -43/-14/0|be _ . -41/-13/14|be _ ANYMORE 135/58/-6|be _ DEAD 47/25/-1
|be _ LAUGH 39/49/0|be _ NEG -72/17/12|be _ _ . 60/99/-3|be _ _ ANYMORE 78/33/-2|be _ _ SOON 74/90/-3|be _ _ if 44/29/0
|be _ _ in -36/-42/0|be _ _ me -2/-67/2|be _ _ my -100/-63/-1|be _ _ six 2/-27/0|be _ _ that 35/18/0
|be _ _ this 71/23/0|be _ _ to -58/-37/-2|be _ _ world 45/6/-1|be _ by 69/32/1|be _ my 1/38/-8|be _ of -101/-96/-2
|be _ on -51/-69/-2|be _ this 69/10/-2|be _ with 65/37/23|be around 64/17/0|be around for 44/17/5
|be here ANYMORE 78/24/-1|be here SOON -29/24/0|be here on -18/-31/0|be in this 42/2/-1|be me -38/-50/0|be one 76/28/0
|be one . 79/8/0|be saved 70/9/0|be saved . 70/9/0|be with 22/83/-1|beach -41/-100/-1|beach _ . -26/-36/0
|beach _ _ . -30/-68/-1|bear to 71/43/0|beat -96/-85/-14|beaten -24/-28/106|beaten . 16/40/30|beaten . . 35/29/30
|beaten _ . 48/62/28|beaten _ _ . 47/28/92|because 80/-13/-35|because _ are -31/-55/0|because _ have -18/-61/0
|because i 104/104/-33|because i have -18/-61/0|become -3/56/-8|bed -106/-12/-36|bed . -11/-61/23|bed for -12/79/-1
|been 64/71/48|been HARM 101/60/17|been HARM since 47/28/-6|been _ _ . 3/63/-18|been _ _ DEATH 41/44/14
|been _ _ and -43/-24/-1|been _ _ i -53/-39/12|been _ _ my -35/-52/-6|been _ for -3/70/-2|been _ me 42/17/-3
|before _ . 39/23/-3|behind _ . 65/99/0|being 126/108/41|being . . -48/-32/0|being DEAD 103/57/-4|being LIVE 63/61/-9
|being _ , -44/-26/-10|being _ . 11/76/22|being _ LETTER -47/1/0|being _ _ . 40/104/23|being _ _ home 47/35/-4
|being _ and -13/-34/13|being _ at 39/45/-8|being _ in 55/41/-1|being _ is 72/51/-2|being abused and -34/-32/15
|being dramatic -41/-49/0|being dramatic , -46/-49/0|being here 41/-2/-1|being here . 39/-2/0|being i -47/1/0
|being i LETTER -47/1/0|being me -79/4/0|being me . -79/4/0|believes -12/-43/-1|believes _ . -10/-46/0
|believes _ _ . -10/-46/0|believes me -11/-45/-1|believes me . -10/-46/0|belong 31/109/-14|belong _ . 25/46/0
|belong _ _ . 58/65/-13|bench 71/66/-4|best -36/-114/-5|between _ . 36/63/-1|between _ _ . 50/70/-2
|between _ and -12/-49/-2|big 49/65/-7|big _ . 63/18/-2|big _ _ . 57/31/-2|bike -42/-45/-2|bio -55/-49/-2
|birthday . 63/25/-8|birthday . . 63/25/-8|biscuit -42/-60/0|biscuit _ . -42/-60/0|biscuit _ _ . -42/-60/0
|biscuits -80/-80/-7|bit -55/-57/-7|bit _ . 6/-34/-3|bit _ _ . -15/-36/-3|black 28/88/13|black . 11/67/-4
|black . . 11/67/-4|black _ . 5/44/26|black _ _ . 5/44/26|blank -9/63/0|bleach 50/32/-2|bleak -17/36/-1
|bleak . -17/34/0|bleak . . -17/34/0|bleak _ . -17/36/-1|bleak _ _ . -17/36/-1|bleed 48/40/-1|bleeding 129/86/-11
|blew -19/-46/0|blister 48/43/0|blister . 48/43/0|blister . . 48/43/0|blister _ . 48/43/0|blister _ _ . 48/43/0
|blocked -51/-52/-3|bloke -77/-42/71|bloke _ _ . -33/-1/0|blood -67/-75/6|board -61/-75/-1|body 92/111/-11
|body _ . 15/62/-3|body _ _ . 16/77/-7|body is -2/38/-4|book -50/-59/2|booked -52/-78/0|books -11/-70/-2
|bored -61/-84/-3|bored . -10/-42/0|bored . . -9/-41/0|bored _ . -9/-41/0|bored _ DEATH -54/-44/-2
|bored _ _ . -41/-68/-1|bored to -55/-47/-2|bored to DEATH -54/-44/-2|boring -38/-47/-3|born -91/31/-1
|born _ . -11/56/-1|born _ _ . -11/56/-1|bother 18/71/-3|bother _ . 29/55/-1|bother _ _ . 41/64/-2|bottom 13/55/-2
|bought 9/-65/-8|bound 16/35/0|bound , 16/35/0|box 15/8/-13|box _ . 35/26/-2|box _ _ . 35/25/-10|boy 13/12/42
|boyfriend 78/59/-5|brain . 28/25/0|brain . . 28/25/0|brain _ . 17/36/-1|brain _ _ . -19/46/-1|brains 60/50/0
|brains _ . 60/50/0|brains _ _ . 60/50/0|brains out 60/50/0|brains out . 60/50/0|bread -47/-50/0|breaking 38/81/-18
|breaking _ . 18/45/-7|breaking _ _ . 41/67/-15|breaking in 39/16/-4|breaking in . 38/16/-3|breath 66/10/0
|breath _ . 65/9/0|breath _ _ . 65/9/0|breathe -123/-63/-3|bridge -37/-78/18|broken 17/42/-11|brother -12/-50/49
|brothers _ _ . -45/-13/0|building 33/34/-4|building . 67/57/-1|building . . 67/57/-1|building _ . 67/57/-1
|building _ _ . 36/39/-1|building with -36/-25/0|bullet 105/50/-2|bullet _ my 77/56/-1|bullet in 86/54/-1
|bullet in my 47/31/0|bullies 40/61/-20|burden -27/78/-5|burned -92/-93/-1|burning 78/62/-3|burns 42/26/-8
|burnt -118/-103/-24|burrito -6/-38/0|burrito . -6/-38/0|burrito . . -6/-38/0|burrito _ . -6/-38/0
|burrito _ _ . -6/-38/0|bus -52/-89/-6|bus . -42/-48/-2|bus SOON 37/40/0|bus SOON . 36/34/0|bus _ . 74/69/-3
|bus _ WORK -44/-45/0|bus to -47/-51/0|buying -46/-67/0|by . 71/51/-12|by . . 71/51/-12|by KIN -27/-26/22
|by KIN . -27/-26/22|by _ . -10/36/-11|by being -35/3/0|by my 72/78/-7|by then 51/20/0|by then . 51/20/0
|by thread 4/57/0|by thread . -2/59/0|by time 59/28/-1|bye 42/-15/3|bye . 62/24/0|bye . . 55/23/0|bye _ . 71/39/0
|bye _ _ . 61/24/0|cake -82/-106/-4|call 4/-32/85|call _ _ . -13/-15/8|called -70/-52/-15|calling 40/34/-2
|can END 56/-5/-7|can LIVE 35/14/0|can NEG -25/69/-29|can NEG . -25/-109/0|can NEG END 62/-5/5|can NEG GONE 72/5/-1
|can NEG NEG 74/20/-3|can NEG TAKE -51/-61/-4|can NEG cope -52/11/-1|can NEG deal -31/5/0|can NEG do 23/-77/-5
|can NEG face -51/18/0|can NEG find -30/-41/0|can NEG promise 46/22/0|can NEG see -94/45/-2|can NEG sleep -18/-44/21
|can NEG wait -9/-66/-5|can _ . 0/-44/-3|can _ END 51/-11/4|can _ GONE 72/5/-1|can _ LIVE 79/-24/16|can _ NEG 80/27/-4
|can _ TAKE -62/-74/-5|can _ _ . 103/98/-5|can _ _ NEG -37/-52/-1|can _ _ THINK 61/25/4|can _ _ another 43/50/-1
|can _ _ for -29/-51/21|can _ _ i 116/9/-1|can _ _ it -119/-32/-2|can _ _ myself -53/-40/-1|can _ _ of 48/5/0
|can _ _ on -76/4/1|can _ _ out 37/6/-2|can _ _ safe -15/-38/0|can _ _ this -69/52/-5|can _ _ to 63/-24/11
|can _ cope -52/11/-1|can _ deal -31/5/0|can _ face -51/18/0|can _ find -30/-41/0|can _ promise 46/22/0
|can _ see -94/45/-2|can _ sleep -18/-44/21|can _ wait -9/-66/-5|can _ with -37/-60/-3|can help with -34/-53/-2
|can i -13/-39/67|canal -1/75/0|canal _ _ . -1/75/0|cancelling _ . -48/-71/-1|cancer _ i -29/1/-1|cancer and -47/-50/16
|cancer and i -29/1/-1|car _ MANY -43/-60/-10|car _ _ . 50/65/-18|car _ _ my 27/43/0|car _ it -35/-42/0
|car park 101/67/-1|cards -49/-56/-1|cards _ _ . -41/-35/-1|care -44/-24/87|care . i 26/9/-1|care _ _ DIE -36/-8/-2
|care and 27/-81/-2|care if i -21/65/-9|career -90/-115/-1|career DEATH -76/-70/-1|career _ . -64/-62/-1
|career _ _ . -70/-93/-1|carer 45/46/35|carry 1/65/-19|carry on 20/57/-3|cars 85/71/-1|cars _ _ . 82/69/-1
|case 14/-30/0|case . 20/37/0|case . . 20/37/0|case _ . 20/37/0|cat -36/-91/-1|cat . -2/-31/-9|cat _ . -11/-46/-11
|cat _ _ . 5/-17/-11|cat _ _ to -23/-33/0|catch _ . 23/14/0|catch _ _ . 34/35/-1|catch bus 33/28/-1|catch bus . 52/53/0
|catching 31/30/0|catching _ SOON 31/30/0|catching _ _ . 31/30/0|catching bus 31/30/0|catching bus SOON 31/30/0
|cattle -94/-85/0|chair 18/75/-15|change -55/-21/-2|change _ _ . -52/-40/-2|change my -37/-70/0|channel -39/-64/83
|chapter -48/-60/-3|chasing 42/22/-1|chasing me 42/22/-1|chat 7/-40/54|check 10/3/58|check _ _ good 61/53/-4
|check _ for 63/54/-4|check out 61/53/-4|check out for 61/53/-4|chef 13/0/30|chess -89/-75/-6|chess _ . -63/-52/-2
|chess _ _ . -84/-71/-5|child -27/-21/59|childhood -4/58/-3|children 21/49/-31|chip -46/-40/-1|chocolate -40/-59/-2
|choice 64/21/-1|choice _ _ . 44/17/-1|choir -35/-36/-1|choke 31/46/-4|chokes 32/23/-20|chokes me 34/37/-20
|chosen 89/24/-3|chosen _ . 101/38/-1|churchyard 3/47/-1|class -45/-85/12|classmate -38/-28/46|classmates 36/31/0
|classmates . 36/31/0|classmates . . 36/31/0|classmates _ . 36/31/0|classmates _ _ . 36/31/0|clean . . 58/17/-1
|clean _ HARM -58/8/0|clean from -58/8/0|clean from HARM -58/8/0|cleaned -13/-88/0|cleaner . -33/-24/-1
|cleaner . . -33/-24/-1|cleaner _ . -33/-24/-1|cleaner _ _ . -33/-24/-1|clear -20/-55/0|clear . -21/-55/0
|clear _ _ . -21/-55/0|clock _ _ . -38/-48/-1|close 126/80/-7|close i 50/28/-4|close to 41/26/-2|closed 22/65/-1
|closed _ _ . 28/59/-1|coffee -66/-86/-4|cold -23/-34/-12|cold . -31/-58/-1|cold . . -31/-58/-1|cold _ . -33/-60/-27
|cold _ _ . -36/-34/-27|colleague -61/-65/82|colour -4/98/-4|come SOON -36/-56/0|come _ . 32/9/32|come _ _ . 63/21/27
|come _ to -41/4/0|comes _ _ room 38/34/-10|coming 75/23/-56|commute -60/-60/-3|commute _ _ . -39/-42/-3
|completely -21/51/-7|computer -42/-57/0|computer _ _ . -27/-52/0|concert -57/-107/-1|concert _ _ . -41/-82/-1
|constantly 39/44/-2|constantly . 39/44/-2|constantly . . 39/44/-2|constantly _ . 39/44/-2|constantly _ _ . 39/44/-2
|continue 50/33/-3|continue . 47/30/0|continue . . 47/30/0|continue _ . 54/38/-1|continue _ _ . 97/49/-2
|continue _ _ is 46/15/-1|continue _ life 69/14/-1|cooking -21/-48/-1|cooking . -21/-47/-1|cooking . . -21/-47/-1
|cooking _ . -21/-47/-1|cooking _ _ . -21/-47/-1|cope with -5/-66/24|corridor 34/33/-1|couch -2/45/0|cough -38/-47/0
|could -128/-71/-12|could . -21/-43/0|could END being -30/5/0|could KILL HIM 52/45/0|could NEG -23/-54/-3
|could _ HE 77/71/0|could _ HIM 51/44/-4|could _ being -30/5/0|could _ in 36/47/0|could _ to -54/-11/0
|could sleep -12/-72/-1|counsellor -19/-63/-3|course -79/-97/10|cousin -40/-66/37|coworkers 35/26/0|coworkers . 35/26/0
|coworkers . . 35/26/0|coworkers _ . 35/26/0|coworkers _ _ . 35/26/0|craft -45/-65/0|crash 42/42/-3
|crash _ _ . 60/76/-3|crash _ car 53/42/0|crash my 53/42/0|crash my car 53/42/0|crave 45/23/-1|craving 56/30/-6
|cricket -15/-39/-11|cricket _ _ . -15/-39/-10|cried -62/-33/-27|cried _ . -17/-37/-2|cried _ _ , 34/83/-1
|cried _ _ . -30/-25/-3|cross -30/-62/-1|crossword -38/-119/0|cry -62/65/-17|cry . -42/-32/-6|cry . . -43/-32/-6
|cry _ . -43/-32/-6|cry _ _ . -53/44/-7|cry _ time -15/-54/0|crying -130/11/49|crying on -2/67/0|curtains -43/-83/-1
|curtains , -33/-46/0|cut -100/-115/-20|cute _ _ . -18/-42/0|cuts 114/54/94|cuts . 39/36/7|cuts . . 39/36/7
|cuts _ . 39/36/8|cuts _ _ . 88/74/8|cutting 69/35/42|dad -19/-17/-58|daily 58/73/-5|dance -53/-50/-10
|dance . -49/-45/-1|dance . . -49/-45/-1|dance _ . -51/-46/-4|dance _ _ . -52/-48/-9|dancing -5/-39/-1
|dancing . -3/-37/-1|dancing . . -3/-37/-1|dancing _ . -3/-37/-1|dancing _ _ . -3/-37/-1|danger 17/8/36
|danger . 95/93/-1|danger . . 117/92/-1|danger _ . 87/18/-1|danger _ _ . 104/50/-1|dark -35/69/17|dark _ . -23/33/-2
|dark _ _ . -24/65/9|darkness -55/44/-5|date 41/31/14|date . 44/55/-2|date . . 44/55/-2|date _ . 50/63/-2
|date _ _ . 23/32/15|daughter -4/-69/20|day . . 38/55/-12|day MANY -46/-46/-1|day MANY . -54/-22/-1
|day _ _ , -26/-44/-1|day _ i -74/-93/0|day _ me -18/-42/0|day _ time -39/-37/0|day and -84/-73/-3|day at -54/-78/-3
|day at time -39/-37/0|day i 54/-29/-16|day off -42/-31/0|day off . -36/-34/0|day passes 41/25/-2|days -2/40/27
|days . 38/89/-7|days . . 57/98/-6|days _ . 65/34/-7|days _ NEG -22/37/0|days _ _ i -49/7/0|days i -33/11/-1
|deadline -25/-57/-2|deadlines -36/-40/0|deadlines _ _ . -30/-34/0|deal _ me 58/26/0|deal with me 58/26/0
|dear 54/93/-11|death -10/-52/-10|deceased -28/-38/0|decided -72/-104/-6|deep 101/92/-3|deep . 65/55/-2
|deep . . 65/55/-2|deep _ . 65/55/-2|deep _ _ . 65/55/-2|dentist -54/-76/-1|depressed 12/61/7|depressed . 21/62/0
|deserve 19/101/-6|deserve _ LIVE 38/2/-1|deserve to LIVE 38/2/-1|desk _ i 40/24/0|despair -45/138/-6
|despair . -10/33/0|despair . . -10/33/0|despair _ . -11/35/-1|despair _ _ . -11/35/-1|destroy _ . 34/20/0
|destroy _ _ . 34/19/0|destroyed -35/-42/-2|dey 43/29/-2|dey _ _ . 2/45/-1|dialogue -30/-39/0|dialogue . -30/-39/0
|did 39/-10/-34|did . 47/88/-1|did . . 19/78/-1|did . i 28/10/0|did NEG DIE -49/-56/-1|did NEG WANT 64/30/-4
|did _ DIE -49/-56/-1|did _ WANT 64/30/-4|did _ _ SOON 56/66/0|did _ _ to 38/52/-4|did _ i 26/-6/0|did it 40/20/11
|die -20/-26/-30|died -9/-38/-123|died . . 31/-19/0|died SOON 37/49/0|died SOON . 54/47/0|died _ . 60/17/0
|died _ _ . 34/22/-29|died _ _ and 5/48/-4|died and 47/35/-27|dies -24/-65/-1|diet -33/-53/-1|diet . -28/-37/-1
|diet . . -28/-37/-1|diet _ . -28/-37/-1|diet _ _ . -28/-37/-1|disappear -45/24/-18|disappeared -60/-29/-26
|disappearing -32/87/-2|disappointment -37/36/0|disappointment _ _ . -32/35/0|disappointment to -37/1/0
|discharged -94/-52/2|discharged me -87/-49/0|disgusting -4/29/0|disgusting . -3/35/0|disgusting . . -3/35/0
|disgusting _ . -4/29/0|disgusting _ _ . -4/29/0|dishwasher -3/-75/0|dm'd -27/-41/47|dm'd me -27/-41/47|do 33/27/49
|do NEG -53/-17/-27|do NEG . -67/-22/-10|do NEG HARM -25/-109/-1|do NEG NEG 61/5/-1|do NEG PLAN -19/46/-3
|do NEG SOURCE -35/-68/28|do NEG deserve 17/56/-2|do NEG feel 34/-73/-2|do NEG have 4/-38/-1|do NEG know -45/-21/19
|do NEG matter -3/61/-1|do NEG mean 60/13/0|do NEG recognise -1/44/0|do NEG see -1/64/-2|do SOON -3/-79/3
|do SOON . -3/-79/3|do _ , -33/-13/-1|do _ . 66/60/27|do _ ANYMORE -37/-18/-1|do _ END 60/60/-34|do _ HARM -25/-109/-1
|do _ LIVE -54/-15/-8|do _ NEG 33/19/-2|do _ PLAN -6/50/-10|do _ SOON 24/-10/-1|do _ SOURCE -35/-68/28
|do _ WANT 21/-39/-12|do _ _ , -88/15/-7|do _ _ . -6/25/54|do _ _ DEATH -28/-83/0|do _ _ DIE 36/16/0
|do _ _ KILL -49/-21/0|do _ _ LIVE 60/45/-1|do _ _ SOON -41/-81/12|do _ _ WANT 80/20/-5|do _ _ anyone -35/-43/-1
|do _ _ anything 47/55/-4|do _ _ how -48/9/8|do _ _ me 25/-72/27|do _ _ my 68/71/-18|do _ _ myself 71/30/-5
|do _ _ safe 61/31/0|do _ _ to 9/13/-29|do _ deserve 17/56/-2|do _ feel 34/-73/-2|do _ know -45/-21/19
|do _ matter -3/61/-1|do _ mean 60/13/0|do _ myself 44/11/-1|do _ recognise -1/44/0|do _ see -1/64/-2
|do another 58/21/0|do i -57/-84/85|do it 95/50/-24|do it , -28/-44/0|do it . 93/90/-6|do it and -1/-41/-8
|do matters -36/6/-1|do matters to -33/3/0|do something 50/42/14|do this -50/32/-3|do this ANYMORE -24/46/-1
|do to 54/24/-5|do to myself 43/11/-1|do you -86/-38/0|doctor -66/-86/-13|doctor SAY -51/2/-2|doctor _ _ i -66/-8/0
|does -36/-55/34|does NEG -15/63/16|does NEG WANT -88/-18/42|does NEG know 66/54/-21|does NEG mean -45/-2/4
|does _ . 24/49/31|does _ WANT -84/-27/42|does _ _ . 35/32/18|does _ _ me -5/41/-6|does _ _ to -92/-89/46
|does _ know 66/54/-21|does _ mean -45/-2/4|dog -15/-36/-16|dog _ _ . -44/-69/9|dog and -14/-34/-2|doing 31/57/2
|doing _ , -77/-66/0|doing _ . 46/16/10|doing _ _ . 61/55/7|doing it 65/3/-4|doing it , -77/-67/0|doing it . 71/29/0
|done 47/-37/-8|door 46/35/72|door . 82/74/11|door . . 87/58/11|door _ . 83/55/11|door _ _ . 50/21/22|double -40/-42/-1
|down -61/-42/23|downed 101/77/-1|downed MANY 52/48/-1|downed _ _ . 96/75/-1|downstairs 22/-23/43|drag -39/-32/21
|dramatic -41/-49/0|dramatic , -46/-49/0|drank 65/29/-12|drank MANY -26/-42/0|drank _ . 50/44/-1|drank _ _ . 50/44/-1
|drawer 45/26/-1|drawer . 58/21/0|drawer . . 58/21/0|drawer _ . 58/21/0|drawer _ _ . 59/22/0|dress -39/-69/-2
|drew -42/-37/-7|drinking KILL 44/21/0|drinking _ _ have -37/-31/0|drinking _ i -37/-30/0|drinking and i -37/-31/0
|drive _ _ . 78/62/-4|drive into 30/36/-1|driving 96/29/-11|drove -48/-3/53|drown -45/39/0|drowning -71/24/-1
|drugs 49/29/0|drunk 113/48/-13|drunk PILLS -53/-34/0|drunk PILLS of -53/-34/0|drunk _ of -53/-34/0|duo 0/51/0
|duo , 0/51/0|during 21/37/-1|during _ . 15/31/-1|during _ _ . 21/32/-1|dye -50/-63/-7|dying -11/-52/-22|each 53/83/13
|each _ _ . 53/46/4|early -145/-151/-7|early . -27/-31/-7|early . . -27/-31/-7|early SOON -31/-26/0
|early _ . -66/-69/-7|early _ _ . -87/-92/-7|earth 91/98/-6|earth . 76/71/-6|earth . . 76/71/-6|earth _ . 76/71/-6
|earth _ _ . 78/73/-6|easier 53/63/-1|easiest 57/23/-2|eat -78/-114/-16|eat , 65/48/-5|eating -58/-21/-14
|eats -52/-54/0|edge _ HIGH 80/55/-11|edge of 56/10/-11|edge of HIGH 80/55/-11|eight -42/-70/-5|eight _ , -22/-31/0
|either 35/61/-2|either . -31/35/-1|either . . -48/35/-1|either _ . -48/35/-1|either _ _ . -48/35/-1|elbow -41/-49/0
|else -16/57/-19|email -56/-59/23|email . -36/-36/0|email . . -36/-36/0|email _ . -36/-36/0|email _ _ . -37/-36/0
|embarrassing -59/-88/0|embarrassing i -58/-86/0|emptiness -16/69/-1|emptiness . -3/51/0|emptiness . . -3/51/0
|emptiness _ . -10/63/0|emptiness _ _ . -16/69/-1|empty -45/2/19|end -39/-52/42|ended _ _ . 82/50/-2|ending 72/31/19
|ends SOON 83/57/0|ends SOON . 77/54/0|ends _ . 32/15/0|ends _ _ . 58/48/-1|english _ _ . 94/89/-39|enjoy -36/-6/-2
|enjoy _ _ . -39/-4/0|enjoying -57/-43/0|enjoying _ . -57/-43/0|enjoying _ _ . -57/-43/0|enough 78/90/9
|enough . 50/18/-1|enough _ _ . 55/78/-2|enough _ it 47/19/0|enough to 3/55/0|entire 122/105/5|envelope 58/43/0
|envelope for 63/53/0|error MANY -42/-3/0|escape 41/32/-3|evening 16/-4/45|event -12/-55/0|every 50/98/11
|every NIGHT -14/10/74|every NIGHT . -33/-54/36|every SOON -50/-46/-2|every SOON . -54/-47/-2|every _ , -17/58/-6
|every _ . -50/36/26|every _ _ me 5/39/-1|every _ in 72/58/-6|every day 75/83/-21|every day . 17/64/6
|everybody 31/39/-1|everybody _ . 31/39/-1|everybody _ _ . 31/39/-1|everyone -91/84/9|everyone . 55/21/-3
|everyone . . 36/-3/-2|everyone _ . 26/38/-3|everyone _ _ . 11/103/-4|everyone at 61/-1/0|everyone is -19/33/-1
|everything -41/109/12|everything _ . 37/76/23|everything _ _ . 14/161/19|everything _ _ i -41/40/0
|everything hurts -45/38/-6|everything i -34/15/-2|everything in 50/15/-3|everything is -8/52/-2|everywhere -44/-14/-5
|ex 38/8/-29|exhausted -36/43/-1|exist -23/39/-8|existence -9/38/-1|existing 27/98/-4|exit 15/-67/-1
|expensive -20/-35/0|eyes 37/63/-5|face 59/58/-28|face . 67/70/-7|face . . 13/66/-7|fade -21/42/0|fade _ _ . -19/48/0
|fade away -23/44/0|fail -36/-37/-1|fail _ . -61/-23/0|fail _ _ . -61/-23/0|failed . 26/15/0|failed . . 26/15/0
|failed _ . -9/52/-2|failed _ _ . 8/46/-1|failure -26/84/-25|failure . -11/45/-4|failure . . -11/45/-4
|failure _ . -11/45/-4|failure _ _ . -12/56/-25|faint 24/-24/-1|family -52/52/-48|family'd -2/40/-4
|family'd _ BETTER -2/40/-4|fantasizing 38/34/-5|fantasizing PLAN 38/34/-5|far _ . -15/28/9|far _ _ . -15/28/9
|fear -4/-37/69|fear DEATH -52/-47/-1|fear _ . -58/-37/22|fear _ _ . -93/-43/28|fed _ . -12/-54/0|feed _ . -46/-52/0
|feed _ _ . -46/-53/0|feel -57/129/-41|feel BETTER -4/-81/-2|feel DEAD -43/44/-1|feel DEATH 46/-1/-1
|feel DEATH and 46/19/0|feel DIE 64/27/0|feel DIE . 63/24/0|feel HARM 45/-55/-1|feel JUMP 51/-12/0
|feel JUMP in -20/-52/0|feel JUMP off 38/31/0|feel KILL 61/0/0|feel LIVE -25/-81/-1|feel LIVE . -1/-56/-1
|feel LOW -51/-5/-2|feel LOW . -12/24/0|feel LOW sometimes -1/-82/0|feel NEG -5/37/-1|feel NEG . -9/28/0
|feel TIRED 32/-51/0|feel WANT to 60/13/-1|feel _ , 80/-6/-1|feel _ . -54/-54/-8|feel _ ANYMORE -53/-37/0
|feel _ KIN 43/14/0|feel _ SOON -23/-78/-6|feel _ _ . 70/64/-20|feel _ _ ANYMORE -52/0/0|feel _ _ PLAN 11/-94/0
|feel _ _ my -30/54/-4|feel _ _ this -45/-54/0|feel _ am -47/-8/0|feel _ have -32/48/0|feel _ in -94/-15/-1
|feel _ my 17/-50/0|feel _ myself 51/-19/0|feel _ off 38/31/0|feel _ sometimes -1/-82/0|feel _ that -16/43/0
|feel eating -3/-79/0|feel ghost -25/40/0|feel i -42/11/-3|feel i am -47/-8/0|feel i have -32/48/0
|feel rubbish , -5/-50/0|feeling -13/39/31|feeling . -47/-22/65|feeling . . -47/-22/65|feeling DEATH 31/25/-16
|feeling LOW . -4/31/-1|feeling _ . 41/45/47|feeling _ _ . -7/48/44|feeling _ _ to 40/20/-3|feelings -50/-30/-8
|feels -22/135/32|feet -23/-62/-5|feet under 60/56/-1|feet under . 60/56/-1|fell -68/-117/-10|fell TAKE -41/-33/0
|fell TAKE stairs -41/-33/0|fell _ _ and -53/-39/0|fell _ stairs -41/-33/0|fell off -38/-22/0|felt -9/-54/4
|fight . 40/24/0|fight . . 18/18/0|fight _ . 12/86/0|fight _ _ . 0/46/-3|fighting -9/61/-1|fighting _ . 10/49/0
|fighting _ _ . -2/58/-1|film -46/-39/-27|final 37/14/-13|final GAME -42/-32/-2|final _ . 109/92/-7
|final _ _ . 57/48/-11|final day 29/21/-1|finale -55/-60/-3|finale . -35/-37/-1|finale . . -35/-37/-1
|finale _ . -42/-43/-2|finale _ _ . -46/-46/-2|finals -30/-36/-1|find 74/44/-8|find _ . 98/104/-3|find _ _ . 121/104/-2
|find me 31/41/-1|find me . 69/66/-1|finds 43/34/-7|finds _ _ . 42/33/-7|finds me 48/50/0|fine . -38/-57/-9
|fine . . -21/-31/-31|fine _ . -55/2/-31|fine _ _ . -55/-49/-32|fine _ i 48/73/-1|finish 49/8/-27|finished -4/-91/-14
|finished _ _ . 54/72/-6|finished _ life 44/18/0|finished my -44/-42/0|finished with 42/15/0|fired _ _ END -33/-51/0
|first -98/-61/-12|fishing -50/-67/0|fishing _ . -22/-45/0|fishing _ _ . -50/-67/0|fistful 37/28/0|fistful _ . 37/28/0
|fistful _ _ . 37/28/0|five -26/-63/-20|fix -46/-48/-31|fix _ _ . -26/-35/-31|flat -59/-67/-10|flatline 42/37/-1
|flatline . 42/37/-1|flatline . . 42/37/-1|flatline _ . 42/37/-1|flatline _ _ . 42/37/-1|flatmate -16/-49/42
|flowers -51/10/-7|flowers _ _ . -51/9/-3|fly -76/-92/0|follow 61/67/18|follow HIM 50/77/-3|follow HIM . 50/76/-3
|follow _ . 67/82/-3|follow _ _ . 67/60/-3|foot -25/-50/-5|football -38/-66/-6|for -65/-69/30|for DEATH 30/90/-12
|for DEATH . 81/74/-10|for HIM -14/52/20|for SOON -56/-44/-5|for SOON , -44/-32/0|for WANT 40/52/0|for WORK -22/-30/-2
|for _ . 32/0/-21|for _ HIGH -52/-55/0|for _ KIN -64/-42/-32|for _ MEANS -61/-68/0|for _ _ , -1/-17/53
|for _ _ . -65/-11/-17|for _ _ LIVE 51/12/-1|for _ _ am 68/27/0|for _ _ i 51/12/-31|for _ _ me -12/-43/0
|for _ _ of -50/-83/0|for _ _ that 67/20/0|for _ _ to 57/9/52|for _ life 107/81/-3|for _ shift 53/46/0
|for _ to 93/54/19|for _ ways 38/25/0|for after 34/18/0|for after i 29/13/0|for being -65/3/-1|for good 150/140/22
|for good . 114/98/-5|for hour 57/59/-1|for me 35/82/6|for me . 66/7/-11|for my -25/-36/-7|for my KIN -63/-41/-9
|for my life 128/78/-3|for next -77/-58/-1|for old 48/48/5|for painless 38/25/0|for painless ways 38/25/0
|for real . 48/54/0|for this -71/-27/18|for week 40/-4/-4|for week . -30/-39/0|for what 19/56/-9|for while -3/54/0
|for while . -2/47/0|forced 53/30/1|forces 94/44/-32|forcing 50/27/0|forcing _ . 50/27/0|forcing _ _ . 50/27/0
|forcing me 50/27/0|forcing me . 50/27/0|forever 87/54/14|forever . 38/54/16|forever . . 38/54/16|forever _ . 57/78/15
|forever _ _ . 67/83/15|forget -79/-99/-8|forgive -37/66/-1|forgot -94/-113/-45|forgotten -27/47/0
|forgotten _ . -26/39/0|forgotten _ _ . -27/47/0|forklift 37/0/0|form -10/-59/-4|found 23/7/52|found _ SOON 36/35/0
|found our -16/-39/39|found out 67/62/-40|four -50/-71/-2|four _ . -35/-54/-1|four _ _ . -30/-62/-1|fox -27/-52/0
|fr 74/85/-1|fr _ _ . 53/43/-1|fresh 43/37/13|fresh cuts 43/37/13|friday -5/-28/-4|fridge -16/-101/-1
|fridge , -15/-78/0|friend -138/-141/204|friends -4/89/-47|fringe -98/-94/-12|fringe . -39/-44/-11
|fringe . . -39/-44/-11|fringe _ . -39/-44/-11|fringe _ _ . -39/-44/-11|from HIGH 6/-36/84|from HIM 82/47/-15
|from HIM . 58/36/-9|from KILL 27/14/0|from KILL myself 27/14/0|from KIN . 39/25/-15|from PAST 55/36/-3
|from _ , -29/-69/-3|from _ myself 32/14/-1|from my -49/-14/32|from my KIN -33/-28/-1|from this 33/33/0|front 79/72/-21
|front _ _ . 66/52/-14|front of 85/76/-21|full 42/52/-11|full _ . 38/13/-1|full _ _ . 37/52/-3|funeral -115/-88/-21
|funny 2/-34/10|future -54/127/-2|future _ _ . -35/50/-1|game -44/-58/-21|garbage -48/69/0|garden -63/-59/11
|garden _ _ . -54/-44/-4|gas 18/-2/-1|gas _ _ . -23/-57/-1|gave -90/-82/42|gave away -10/-52/40|gave me -27/-58/31
|get 7/46/0|get BETTER -49/26/-1|get BETTER . 4/52/-1|get _ . 132/91/-4|get _ _ NIGHT -62/-27/0|get _ _ bed -1/57/-1
|get _ _ i 86/25/-2|get _ of 24/44/-1|get _ this -62/-27/0|get out 28/53/-2|get to -57/-35/0|gets 36/49/29
|gets BETTER 15/62/-1|gets _ . 24/49/-12|gets _ _ . 16/43/-12|getting 50/68/4|getting _ _ . 81/96/-6
|getting _ by 37/27/14|getting beaten 23/2/11|getting beaten by 37/27/14|ghost -55/20/-5|ghost _ _ . -14/41/-1
|ghost _ my -37/-24/-4|ghost in -37/-24/-4|ghost in my -37/-24/-4|girl 15/48/80|girl _ _ . 10/41/9|girl _ my -9/-7/42
|girl on -14/-15/69|girl on my -7/-6/36|girlfriend -1/8/31|girls 70/66/-1|girls _ _ . 56/45/0|give -106/-30/-21
|give _ . -26/59/0|give _ _ . -1/97/-14|give _ _ for -31/-79/-6|give up -60/20/-1|given -64/57/9|given up -60/63/-1
|given up . -10/58/-1|giving -41/-18/21|giving up -35/77/-1|glad -135/-39/0|glad _ _ LIVE -74/-59/0
|glad _ _ NEG -34/-28/0|glad _ be -74/-59/0|glad _ did -31/-7/0|glad i -42/-7/0|glad i did -31/-7/0|glad to -73/-58/0
|glad to be -74/-59/0|go 82/74/-13|go . 42/64/-13|go . . -9/47/-13|go DIE -39/-34/-1|go DIE . -39/-34/-1
|go PAST 86/48/11|go _ WANT -61/-8/0|go _ _ forever 46/25/-1|go _ _ god 53/34/0|go _ _ life 58/9/-1
|go _ _ this -53/-10/0|go _ _ to -52/0/0|go _ me -3/42/0|go _ this -33/27/0|go _ to 51/28/11|go _ with 56/13/-1
|go home . -10/-31/0|go i -52/0/0|go i WANT -52/0/0|go on 6/37/0|go on . 30/97/0|go on SOON -6/-32/0
|go on this -34/36/0|go on with 56/12/-1|go out -22/-57/-1|go out . -19/-51/-1|go to -16/-45/6|god 60/46/-41
|god _ . 28/31/-6|god _ _ . 56/31/-6|god _ me 67/40/0|goes 78/80/8|gone 16/82/-8|good -39/-34/9|good , 36/12/-2
|good . 17/52/-9|good . . 38/64/-9|good _ . -50/-71/5|good _ _ . -31/-54/5|good day -37/-39/-1|good day . -36/-34/-1
|goodbye 1/-61/76|goodbyes 70/57/-10|goodnight forever 51/35/0|google 44/-7/-3|got 4/-14/-50|got MEANS 93/103/-8
|got MEANS , 54/50/-32|got NEG -64/41/2|got PILLS 41/45/-1|got _ , 47/66/-32|got _ MEANS -68/-70/-1
|got _ _ , -52/-53/-14|got _ _ got 40/34/0|got _ _ in -47/-49/0|got _ out -70/-73/-1|got enough 38/24/0
|got me 28/-21/-18|grandad -89/-43/-14|grandma -23/-46/-27|grandmother -22/-32/31|grass -42/-73/3|grass . -50/-65/0
|grass . . -41/-28/0|grass _ _ . -45/-32/0|grateful -63/-43/0|grave -50/-63/-18|great -46/-61/-34
|great _ _ . -45/-50/-1|grey -40/76/-2|grey _ . -4/78/-1|grey _ _ . -10/78/-1|ground . 66/46/-1|ground . . 66/46/-1
|ground _ . 75/52/-1|ground _ _ . 75/52/-1|group -119/-108/71|group , -24/-83/-1|grumpy -12/-50/-1|guess 29/75/-1
|guilt -96/82/-3|guilt _ _ . -28/69/-1|guitar -35/-36/-7|guitar _ . -11/-26/0|guitar _ _ . -11/-26/0|guy 56/0/114
|gym -118/-123/-8|gym . -41/-41/-1|gym . . -41/-41/-1|gym _ . -49/-46/-1|gym _ _ . -85/-88/-2|had 6/-57/21
|had KILLED 53/61/0|had KILLED me 47/57/0|had _ . -53/-5/-12|had _ KILL -42/-41/-1|had _ PILLS 29/17/-1
|had _ _ this -31/-62/0|had _ in 81/81/-1|had _ me 54/61/0|had died 38/46/0|had good -13/-45/-3|had to -61/-54/-12
|had to KILL -42/-41/-1|hai 105/64/82|hai , 37/-4/-6|hai _ , 61/60/-1|hai _ SOON -67/-63/0|hai roz 61/60/-1
|hai roz , 61/60/-1|hair -102/-107/-31|hair _ i -39/-55/0|hammer 42/31/-4|hammer . 43/34/0|hammer . . 43/34/0
|hammer _ . 43/34/0|hand 34/-3/-3|hand _ . 53/22/-5|hands 81/65/-7|hands _ _ BODY 65/66/-15|hands _ my 65/66/-15
|hang -82/-127/-12|hanging -63/-85/-8|happier -17/39/-12|happy -140/-70/-3|happy . 33/82/0|happy _ _ . 15/74/-1
|happy _ _ LIVE -96/-94/0|happy i -27/-37/0|happy to -100/-78/-1|hard -64/-56/-24|hard , 49/35/0|hard _ . -63/-9/-22
|hard _ _ . -68/-30/-22|has -56/-3/120|has MEANS 40/38/-35|has MEANS . 65/60/-35|has NEG -44/-51/20|has _ . 37/3/-22
|has _ DEAD -59/-69/-2|has _ _ i 17/54/-4|has _ _ on -3/-17/32|has _ marks -8/-9/64|has _ me -10/48/-3
|has _ my 70/47/-29|has been -41/-54/63|has locked me 43/16/0|has me -26/-60/-2|has me DEAD -55/-64/-2|has to 53/-33/-1
|hate -102/58/1|hate _ , 52/27/-1|hate _ LIVE 61/53/-1|hate _ _ . -74/-12/3|hate _ _ i 51/27/0|hate _ i -6/60/0
|hate _ life -44/14/0|hate being -41/17/-1|hate being LIVE -27/16/-1|hate my -65/25/-1|hate my life -44/29/0
|hate myself -105/90/-1|hate myself . -31/50/0|hate that 46/9/-1|hate that i 43/10/0|have 71/96/-42
|have DEATH -19/-32/-3|have HARMED 81/60/-2|have KILLED 47/41/0|have NEG -62/0/-11|have NEG . 11/15/-1
|have NEG HARMED -10/-36/0|have NEG THINK 5/-49/0|have NEG been -48/3/0|have NEG wanted -41/-38/0|have PLAN , -55/-26/0
|have PLAN to -60/-91/-1|have TAKE 67/26/-10|have _ . 63/37/10|have _ FOOD 65/22/0|have _ HARM 40/48/-13
|have _ HARMED -29/-54/0|have _ HIM 42/53/-4|have _ LETTER 46/41/-9|have _ MEANS 43/44/-3|have _ NEG 11/71/-1
|have _ PLAN 55/49/-10|have _ TAKE -64/-24/-2|have _ THINK -36/-73/-4|have _ WAKE -71/0/0|have _ _ . 64/41/39
|have _ _ DEATH -28/-22/-3|have _ _ DIE 76/54/-1|have _ _ END 53/8/-1|have _ _ FOOD -17/-37/0|have _ _ KIN 45/69/-9
|have _ _ MEANS -69/-70/0|have _ _ NEG 7/33/-4|have _ _ PLAN -35/-19/-1|have _ _ WANT 1/-105/0|have _ _ for 2/55/-3
|have _ _ in 20/29/-2|have _ _ it 70/31/-1|have _ _ left -38/-13/0|have _ _ my 30/7/25|have _ _ off -43/-37/-1
|have _ _ out -41/-42/-1|have _ _ to 33/-16/-13|have _ _ up -49/10/0|have _ been -48/3/0|have _ drinking -37/-31/0
|have _ good -13/-59/0|have _ in 110/31/0|have _ low -55/-3/-1|have _ me 45/40/0|have _ more 30/20/0
|have _ my -135/-50/-17|have _ myself 33/41/0|have _ something 54/39/0|have _ to 64/63/-4|have _ wanted -41/-38/0
|have been HARM 52/45/-12|have been drinking -37/-31/0|have cancer -29/4/0|have cancer and -29/4/0
|have drunk PILLS -53/-34/0|have got MEANS 38/39/-1|have i -49/1/0|have one life -15/-38/0|have outlived -22/44/0
|have outlived my -8/44/0|have put 50/28/-1|have to -49/-72/-6|have to WAKE -71/0/0|having 68/-4/-11
|having _ THINK 29/59/-4|hay -64/-65/-1|hay _ . -37/-26/0|hay _ _ . -64/-65/-1|head 61/62/-1|head . 22/55/1
|head LOW 2/-45/0|headache -46/-63/-1|health -12/-75/-9|hear -3/-63/84|hear _ _ . 55/30/56|heart . -1/36/0
|heart . . -1/36/0|heart _ LOW -1/-35/-2|heart is LOW -1/-35/-2|heartbroken -77/11/0|heat -71/-86/35|heaven 109/100/-9
|heaven . 60/56/-9|heaven . . 60/57/0|heaven _ . 97/85/-1|heaven _ _ . 91/81/-1|heavy . 17/73/-1|heavy . . -3/63/-1
|hedge -56/-57/-1|hedge . -35/-29/-1|hedge . . -35/-29/-1|hedge _ . -35/-29/-1|hedge _ _ . -35/-29/-1|heels -50/-62/0
|hello -40/-71/-8|hello . -25/-63/0|help 0/-60/77|help . 52/57/0|help . . 40/46/1|help HE -31/-36/11|help _ . 76/83/-5
|help _ _ , -29/-36/0|help _ _ . 20/41/68|help with -35/-54/-2|helped -86/-57/-1|helpline -39/-66/0
|helps _ SAY -28/-41/0|helps _ _ it -28/-41/0|helps me SAY -28/-41/0|her -52/-35/87|here ANYMORE . 39/-8/-1
|here SOON . -2/45/0|here _ , -47/-63/-1|here _ . 59/69/-39|here _ ANYMORE 81/16/-2|here _ _ LETTER -53/-31/16
|here _ come -34/-45/0|here and 66/14/-7|here i -12/-45/-3|here i come -34/-45/0|here on -18/-31/0
|here on SOON -18/-31/0|here to 96/53/-2|hers -45/-32/-1|hers _ . -45/-32/0|hers _ _ . -45/-32/0|herself 8/-5/49
|hide _ _ KIN 51/41/-20|hiding 96/80/-8|hiding _ HIM 42/24/-2|hiding _ _ . 91/57/-3|hiding _ bathroom 46/32/0
|hiding from 42/24/-2|hiding from HIM 42/24/-2|hiding in 69/65/-6|hiding in bathroom 46/32/0|high -76/-98/-2
|hill -53/-40/-2|himself -77/-62/71|his -44/-36/67|hit -92/-87/-27|ho -3/32/-2|hold 15/71/-5|hold _ . -20/54/-1
|hold _ _ . -23/53/-1|hold me -44/2/0|hold me . -41/2/0|holding 71/46/-36|holiday -38/-61/-3|holiday _ _ . -39/-65/-3
|home _ _ . 63/59/17|home to 1/62/-1|homework -79/-73/-1|hoon 62/134/-3|hoon , -8/70/-2|hoon . 69/64/-1
|hoon . . 69/64/-1|hoon _ . 69/64/-1|hoon _ _ . 69/64/-1|hope 50/177/-21|hope . -17/57/-10|hope . . -5/56/-1
|hope _ . -19/79/-2|hope _ DIE -107/-101/0|hope _ _ . -18/59/-5|hope _ _ in 18/39/0|hope _ _ me 47/37/0
|hope _ is -29/-76/0|hope left -59/18/-1|hope to 71/42/-1|hope you -47/-52/0|hope you DIE -47/-52/0|hopeless -74/85/-8
|hopelessness -26/82/0|hospital _ _ . 74/41/36|hot 6/-35/-2|hot _ _ . -28/-37/-1|hour 101/70/-8|hour . 61/78/-4
|hour . . 2/15/-4|hour NIGHT -41/-38/0|hour NIGHT and -41/-38/0|hour PAST 74/34/-1|hour PAST . 42/15/0
|hour PAST and 32/19/-1|hour _ . 51/38/-4|hour _ _ . 18/1/-4|hours _ . 80/85/-7|house 21/116/-19|house . 32/31/-8
|house . . 47/31/-8|house _ . 100/60/-9|house _ _ . 98/50/-10|house _ silent -34/5/-1|house is -33/55/-3
|house is silent -34/5/-1|house with 43/-4/0|how 24/55/62|how _ DIE 30/36/-6|how _ END 50/16/2|how _ HARM -15/-47/-4
|how _ LIVE -42/86/-9|how _ _ . 37/68/-7|how _ _ END 66/58/-35|how _ _ HARM 44/24/-11|how _ _ HE -24/-34/5
|how _ _ myself 81/8/-2|how _ _ with -9/81/-5|how _ _ yourself 46/32/0|how _ am -51/3/0|how _ help -40/-57/7
|how _ hide 51/41/-20|how _ i -53/-21/45|how _ report -7/-8/43|how _ to 52/20/-3|how do -78/-73/24|how do i -13/-74/17
|how i 82/79/-4|how i am -51/3/0|how to -25/-64/48|how to HARM -31/-48/-4|how to LIVE -42/86/-9|how to help -40/-57/7
|how to hide 51/41/-20|how to report -7/-8/43|hug -64/-76/-1|hug _ _ . -62/-75/0|hung -48/-55/12|hunger -59/-53/0
|hungry -36/-89/-1|hungry . -15/-36/-1|hungry . . -15/-36/-1|hungry _ . -15/-37/-1|hungry _ _ . -15/-37/-1
|hurt -87/-105/-35|hurts -57/-37/33|hurts _ . 57/45/8|hurts _ LIVE -33/9/0|hurts _ _ . 45/71/5|hurts _ i -37/-23/-2
|hurts _ when -51/-66/39|hurts me 56/11/-2|hurts me . 29/10/0|hurts to -33/9/0|hurts to LIVE -33/9/0
|hurts when -14/-51/-3|hurts when i -11/-25/-2|hymns -66/-84/-10|i 15/22/-80|i DIE 49/22/-19|i DIE . 45/94/-11
|i END 48/23/-14|i HARM 32/28/-11|i HARM again 75/75/0|i HARM myself 66/29/-2|i HARMED 70/50/-2|i HARMED . 32/39/0
|i HIT my 90/80/0|i JUMP -10/-34/-3|i KILL 50/3/-3|i KILL myself 63/32/0|i KILLED myself 46/24/0|i LETTER 15/-11/-43
|i LETTER . -87/-121/0|i LETTER KILL 45/68/-12|i LETTER feel -41/2/0|i LIVE -90/-15/1|i NEG 9/68/-2
|i NEG ANYMORE -97/3/0|i NEG THINK -48/13/0|i NEG WANT -65/-29/-1|i NEG wanted 51/18/0|i PAST -98/11/0
|i PAST to -75/10/0|i PLAN 59/-28/-11|i PLAN NEG -72/0/0|i PLAN it 87/26/-5|i PLAN to 136/86/-4|i POINT 49/36/-1
|i SAY 46/-45/0|i SAY . -48/-29/24|i SAY i 104/26/-9|i SAY my -1/31/-5|i TAKE DEATH 29/38/-2|i TAKE MANY 118/79/-12
|i TAKE fistful 37/28/0|i TAKE lot 65/50/-11|i TAKE my -37/-32/-1|i TAKE two -22/-29/0|i THINK -41/-8/63
|i THINK HE -42/-59/16|i THINK PLAN 17/42/-18|i THINK it -47/-13/6|i THINK my -17/-44/52|i WANT 56/56/-34
|i WANT i 47/31/-1|i WANT it -14/41/-1|i WANT to -24/-43/-41|i _ , 38/36/-23|i _ . 58/43/24|i _ ANYMORE -117/4/0
|i _ BURDEN -10/81/-6|i _ DEAD 85/44/-37|i _ DEATH 37/48/-42|i _ DIE 80/-4/-19|i _ END 93/65/-15|i _ FEAR -27/-24/37
|i _ FOOD -37/-42/0|i _ GONE 86/65/-23|i _ HARM 76/71/-14|i _ HARMED 53/57/-2|i _ HE -52/-55/42|i _ HIT 93/78/-1
|i _ JUMP 114/49/-2|i _ KILL 103/78/-16|i _ KIN -67/-80/-33|i _ LETTER -32/-31/1|i _ LIVE -45/-123/-8
|i _ LOW -65/46/-17|i _ NEG -118/-18/-29|i _ PLAN 74/63/-49|i _ SAY 60/6/-8|i _ TAKE 63/55/-14|i _ WANT 21/-52/-13
|i _ WORK -17/-58/-1|i _ _ , 0/-46/-18|i _ _ . 90/107/27|i _ _ BETTER -28/-48/0|i _ _ BLEED 47/27/0|i _ _ BODY 16/2/-1
|i _ _ DEAD 49/-4/-4|i _ _ DEATH 155/139/-1|i _ _ DIE 126/111/-31|i _ _ FEAR 46/7/-1|i _ _ FOOD 14/-45/0
|i _ _ FRIEND 11/76/-25|i _ _ GAME 40/2/-2|i _ _ GONE -56/43/-19|i _ _ HARM 72/67/-16|i _ _ HARMED -29/-54/0
|i _ _ HE 61/28/0|i _ _ HIGH 27/16/-3|i _ _ HIM 42/16/-29|i _ _ HIS -20/54/-7|i _ _ HIT 35/33/-1|i _ _ JUMP 69/43/-4
|i _ _ KILL 42/77/-6|i _ _ LAUGH 48/59/-2|i _ _ LETTER 25/21/-19|i _ _ LIVE -77/-101/-8|i _ _ LOW -62/61/-1
|i _ _ MANY 6/45/-9|i _ _ MEANS 83/79/-7|i _ _ NIGHT 25/73/-8|i _ _ PILLS 65/66/-17|i _ _ PLAN -39/4/20
|i _ _ POINT 30/58/-1|i _ _ SAY 83/6/-3|i _ _ SOON 57/42/-13|i _ _ THINK -30/-73/22|i _ _ TIRED -25/-46/0
|i _ _ WANT 66/-45/-8|i _ _ again 135/108/-17|i _ _ already 66/49/0|i _ _ am -34/-11/-6|i _ _ and -26/-24/-62
|i _ _ anyone -53/4/-1|i _ _ as -18/40/0|i _ _ be 50/25/4|i _ _ bear -60/31/0|i _ _ being 43/41/-1
|i _ _ between 27/59/-1|i _ _ biscuits -72/-69/0|i _ _ body 40/74/-1|i _ _ bought -2/-21/0|i _ _ break -9/-44/-2
|i _ _ bus -39/-51/0|i _ _ by -9/34/0|i _ _ case 3/-25/0|i _ _ change -37/-70/0|i _ _ commit 42/18/-2|i _ _ cry 5/-67/0
|i _ _ deal -31/5/0|i _ _ deserve -31/51/-1|i _ _ do -48/-93/-4|i _ _ drinking -37/-31/0|i _ _ duo 0/51/0
|i _ _ enough 7/56/-1|i _ _ face -30/50/0|i _ _ feel 10/-46/-2|i _ _ find -65/-40/0|i _ _ fly -32/-52/0
|i _ _ for -24/-69/56|i _ _ get 62/-14/9|i _ _ give -37/26/0|i _ _ guitar -66/-73/0|i _ _ have -55/52/-4
|i _ _ heart 50/62/0|i _ _ here 23/74/-5|i _ _ hold -28/1/0|i _ _ home -60/-69/0|i _ _ hope -5/44/-9|i _ _ hour 45/13/0
|i _ _ if -45/-78/5|i _ _ it 42/-14/-26|i _ _ keep -124/-68/0|i _ _ laugh -3/63/0|i _ _ life -9/-28/-5
|i _ _ low -58/-1/-1|i _ _ make 47/10/-1|i _ _ man -29/11/0|i _ _ matter -3/61/-1|i _ _ me 1/67/10|i _ _ mind -41/12/0
|i _ _ my 29/-21/56|i _ _ off 37/29/2|i _ _ on -48/-38/-17|i _ _ one 5/57/-2|i _ _ online -15/-56/25
|i _ _ painless 40/27/0|i _ _ past 41/9/0|i _ _ places 31/15/0|i _ _ promise 31/8/0|i _ _ recognise -1/44/0
|i _ _ run -40/9/-1|i _ _ safe 92/54/1|i _ _ saying -58/-17/0|i _ _ sleep -38/-9/19|i _ _ smother 61/56/0
|i _ _ something 57/43/10|i _ _ sometimes -1/-82/0|i _ _ survived 91/39/0|i _ _ switch -42/-84/0|i _ _ that 48/76/26
|i _ _ thing 97/66/0|i _ _ this 53/52/-18|i _ _ time -11/-40/0|i _ _ to -63/-13/-25|i _ _ try -22/-47/0
|i _ _ up -85/69/-4|i _ _ wait 47/2/-4|i _ _ wanted -30/-34/0|i _ _ who -104/-50/27|i _ _ why -12/67/-4
|i _ _ with 65/29/9|i _ again 112/74/0|i _ and 46/75/-8|i _ as -68/-6/-10|i _ assaulted 74/56/0|i _ away -26/-57/5
|i _ be 59/34/-9|i _ being 64/32/-11|i _ big 56/25/0|i _ disappointment -32/35/0|i _ disgusting -3/35/0|i _ do 82/11/-9
|i _ drinking 45/21/0|i _ ended 40/31/0|i _ failure -23/56/-3|i _ feel -22/-22/-2|i _ fine -42/-58/17
|i _ fistful 37/28/0|i _ for -44/55/61|i _ forgotten -3/33/0|i _ found 51/54/-7|i _ ghost -9/42/0|i _ giving -20/53/-1
|i _ glad -45/-8/0|i _ good -13/-59/-10|i _ grateful -49/1/0|i _ ground -76/-13/0|i _ happy -59/14/0|i _ high -44/-62/0
|i _ holding 49/9/-4|i _ how 66/54/0|i _ i -39/-65/-32|i _ if -54/-20/58|i _ in -4/50/-22|i _ invisible -15/51/0
|i _ is -6/42/-1|i _ it -51/-55/8|i _ left -2/-32/0|i _ losing -65/28/0|i _ lot 63/37/-11|i _ matters -36/6/-1
|i _ my -32/-31/-7|i _ myself -70/-46/-5|i _ new -58/-66/21|i _ one -93/-63/-1|i _ only -76/23/-2|i _ outlived -22/44/0
|i _ paramedic 1/-36/0|i _ punching 43/12/0|i _ put 64/40/-2|i _ running -11/51/0|i _ sad 34/-53/-2
|i _ shaking -19/-36/0|i _ sleep 7/-31/-1|i _ some 90/67/-1|i _ something 38/11/-7|i _ sorry 39/21/0
|i _ taller -18/-33/0|i _ that 28/23/13|i _ to 15/41/-27|i _ too 54/74/-26|i _ waiting 77/44/-9|i _ walking 109/68/-1
|i _ wanted 52/23/0|i _ waste -11/55/0|i _ with 30/25/42|i _ working -29/-34/0|i _ worried -26/-45/83|i am 13/2/-37
|i am BLEED 41/36/-1|i am BURDEN -3/69/-3|i am DEAD 1/-48/-29|i am DEATH 42/39/-26|i am DIE -71/-56/-13
|i am FEAR 13/-27/37|i am GONE 23/-27/-1|i am HARM 55/15/-2|i am HIT -10/-49/0|i am KILL -60/-18/-1|i am LIVE -59/-9/-1
|i am LOW -3/85/-12|i am NEG -3/-47/8|i am PLAN 94/24/-26|i am SOON -40/-52/-1|i am THINK 83/11/-3
|i am TIRED -38/-14/-7|i am WANT 48/20/-3|i am at 44/57/-9|i am being 122/35/-9|i am disappointment -32/35/0
|i am drinking 45/21/0|i am failure -21/47/-3|i am glad -45/-8/0|i am grateful -49/1/0|i am happy -58/-49/0
|i am high -44/-62/0|i am in 57/61/-16|i am looking 66/25/-1|i am losing -65/28/0|i am low -7/50/-1|i am on 54/5/-9
|i am over -66/-46/-2|i am paramedic 1/-36/0|i am shaking -19/-36/0|i am sorry 39/21/0|i am up 54/27/0
|i am waiting 79/83/-9|i am walking 49/45/0|i am waste -11/55/0|i am working -29/-34/0|i am worried -24/-44/81
|i ate 59/7/0|i attempted 51/48/-1|i belong 60/35/-13|i bother -35/21/-1|i can 38/53/-26|i can LIVE 35/14/0
|i come -24/-28/-4|i come . -34/-45/0|i could -88/-16/-16|i could . -21/-43/0|i could KILL 33/21/-1
|i could NEG 10/-24/-2|i could sleep -11/-71/0|i cried -54/-16/-1|i cry -33/92/-6|i deserve to 31/5/0|i did it 48/33/-1
|i died 36/29/-1|i died . 13/2/0|i died SOON 37/49/0|i do 43/12/19|i do . 56/-36/16|i do NEG -54/52/16
|i do matters -36/6/-1|i drank MANY -26/-42/0|i fear -27/-53/18|i feel -83/101/-29|i feel DEAD -39/39/-1
|i feel DEATH 68/-2/-1|i feel DIE 40/14/0|i feel HARM 28/-61/0|i feel JUMP 85/-12/0|i feel KILL 74/-20/0
|i feel LIVE -96/-130/0|i feel LOW -42/-25/-2|i feel ghost -5/39/0|i feel i -20/-49/-3|i follow 57/23/19
|i follow HIM 50/28/-3|i go 84/40/-3|i google 41/32/0|i got NEG 0/23/0|i guess 28/74/-1|i had died 38/46/0
|i hate LIVE 72/22/0|i hate being -42/17/-1|i hate myself -64/64/-1|i have 64/8/5|i have HARMED 81/60/-2
|i have KIN -39/-19/-2|i have TAKE 60/25/-10|i have cancer -29/4/0|i have one -15/-38/0|i have outlived -22/44/0
|i have put 50/28/-1|i have to -99/-62/-4|i hear -30/-42/46|i hope 56/-31/-11|i hope you -37/-33/0|i let -6/56/0
|i lied 48/21/0|i love -3/-38/-26|i love my -39/-60/-1|i mean 35/34/-4|i might 25/43/-6|i might KILL 45/35/0
|i miss -64/-43/-20|i miss my -41/-17/-10|i nearly ended 40/31/0|i obsess 33/39/-1|i obsess over 33/39/-1|i on 34/33/-2
|i passed -9/-66/-5|i pray 42/24/0|i promise -153/6/0|i promise i -69/4/0|i reckon 35/6/0|i saw -25/-25/107
|i see HIM 27/66/-15|i see NEG 30/46/0|i served -10/-8/28|i should 59/37/-4|i should DIE 28/30/-1|i should NEG 48/15/-1
|i should have 21/51/0|i shouted -9/-36/0|i shouted at -9/-36/0|i sit -3/76/-33|i stopped -34/30/-1
|i stopped THINK -74/0/0|i stopped my 54/22/-1|i talk -39/-32/18|i talk to -56/-47/30|i tell 1/12/71|i tried -53/36/-2
|i tried to -72/41/-1|i wanted -98/-62/-3|i wanted to -80/-2/-3|i was -42/-10/-37|i was DEAD 66/27/-2
|i was DEATH -93/-64/-1|i was HIT 65/70/0|i was MANY -45/1/0|i was NEG -37/15/-1|i was taller -18/-33/0
|i weep -33/49/-2|i were DEAD 46/28/-2|i would -5/-82/-17|i would DIE -47/-48/-1|i would KILL -46/-14/-1
|i would NEG -129/-33/-1|i would be 28/-32/-1|i would to 38/49/-1|idea 62/4/-2|ideation 84/53/-5|if HE -11/-58/4
|if NEG 57/13/0|if _ DIE -16/-44/-3|if _ KILLED 43/6/0|if _ WANT -54/-3/0|if _ _ , 71/42/-20|if _ _ . 33/35/23
|if _ _ DEAD 100/66/0|if _ _ NEG 56/40/4|if _ _ in -25/-80/0|if _ _ myself 68/8/0|if _ _ to -33/-15/19
|if _ am -47/10/-2|if _ died 99/77/0|if _ had 70/35/-1|if _ see 48/52/-15|if i 18/74/12|if i DIE -16/-44/-3
|if i KILLED 43/6/0|if i am -47/10/-2|if i died 99/77/0|if i had 112/51/-1|if i see 47/51/-15|if it 13/51/-2
|if this -74/-4/-9|if this is -56/24/-2|imagine -34/-70/0|in -66/-32/6|in . 117/139/-18|in . . 106/83/-16
|in . i -3/39/-1|in HIS 43/85/-5|in NIGHT 2/27/1|in SOON 55/81/-5|in SOON . 42/52/0|in SOURCE -82/-19/-33
|in SOURCE . 43/26/-19|in YEAR -117/-52/-25|in _ _ . 41/49/-16|in _ _ LETTER 45/9/-1|in _ _ MEANS 50/35/-2
|in _ _ NEG 52/-4/-1|in _ _ SAY -71/-15/-29|in _ _ WANT -34/-43/-1|in _ _ am 9/68/0|in _ _ and -9/25/54
|in _ _ i 9/96/-29|in _ _ wrote -29/-31/30|in _ and -4/56/-3|in _ car -44/-78/-1|in _ channel -26/-44/66
|in _ group -29/-17/77|in _ house 47/12/-3|in _ is -29/17/41|in _ life -69/20/-2|in _ of 89/117/-25
|in _ server -6/-17/42|in _ sleep 68/50/-3|in _ stomach -26/-57/0|in _ with 88/6/-9|in bathroom 60/52/-6
|in bed -54/-66/-44|in bed . -27/-60/0|in canal -1/75/0|in car 72/78/-5|in chess -48/-41/0|in churchyard 3/47/-1
|in danger . 73/83/-1|in flat -28/-35/-4|in fridge -9/-71/0|in front 84/76/-21|in front of 84/76/-21|in ground 76/52/-1
|in ground . 66/46/-1|in heaven 87/63/-2|in heaven . 35/23/0|in house 80/68/-1|in it 76/35/-15|in kitchen 8/-49/-24
|in kitchen . -1/-56/0|in may , 2/51/0|in me 14/90/-12|in my 13/83/-18|in my house 43/26/-2|in my life -57/-37/0
|in my sleep 62/26/0|in my stomach -26/-57/0|in our 1/0/45|in shed 41/-8/-4|in these -47/-62/0|in this -75/-12/57
|in this world 34/37/-1|in vent -15/-24/59|in washing -3/-37/0|in world 82/59/-4|inside 3/85/-3|inside . 4/69/0
|inside . . 4/69/0|inside _ _ . -1/45/-1|inside since -2/36/-1|instead 29/24/-5|instead _ _ , -39/-12/-3
|instead _ _ . 90/68/-2|instead of 31/25/-5|insurance -35/-86/9|insurance _ _ HE -35/-50/-3|intend 60/63/-2
|intention 49/81/-1|internet -38/-92/-6|internet _ _ . -36/-88/-5|interview -46/-50/-1|interview _ . -42/-45/-1
|interview _ _ . -46/-50/-1|into 50/18/-5|into HIGH 40/48/-6|into HIGH . 45/56/-5|into _ , -33/-56/21
|into _ . 139/126/-14|into _ _ . 63/54/-15|into _ _ NEG 49/15/-1|into _ _ i 55/31/0|into care 35/29/-1
|into care . 35/29/-1|into my 41/51/-8|into sea 41/17/0|into tree 36/31/-1|into tree . 50/56/-1|invisible -15/73/-1
|invisible _ . -6/68/-1|invisible _ _ . -13/69/-1|iron _ , 47/42/-1|ironing -2/-42/0|ironing . -2/-42/0
|ironing . . -2/-42/0|ironing _ . -2/-42/0|ironing _ _ . -2/-42/0|is -40/-27/84|is DEAD -27/-61/-25
|is DEAD . -38/-18/-6|is DEATH -34/-94/18|is DIE -39/-73/-20|is GONE -114/27/12|is GONE . -103/16/-2|is HARM -10/-23/77
|is HIT me 50/27/-5|is KILL -97/-105/-24|is KILL . 11/28/0|is KILL me -114/-117/0|is KIN -25/-50/4
|is NEG for -28/-50/-1|is NEG i -53/14/-1|is NEG loneliness -4/-30/0|is NEG that -72/-58/2|is PLAN -66/-53/3
|is PLAN DEATH -29/-52/22|is PLAN for 44/37/0|is PLAN to -69/-48/10|is POINT -4/35/-11|is POINT . 55/13/0
|is SAY 47/13/-2|is TAKE -47/-39/-1|is TIRED 30/95/5|is _ , -41/-62/-55|is _ . -15/16/-60|is _ BUT 21/-79/-12
|is _ HIM -71/-50/57|is _ KILL 46/24/0|is _ PAST 37/54/7|is _ SOURCE 33/7/1|is _ _ . 5/2/50|is _ _ END -43/-58/16
|is _ _ HARM 39/18/20|is _ _ HE -34/-21/-15|is _ _ HIGH -52/-55/52|is _ _ KIN -95/-75/37|is _ _ LAUGH 40/39/-1
|is _ _ LIVE -71/-25/6|is _ _ NEG 53/11/-25|is _ _ PAST -42/-69/0|is _ _ PILLS -54/-39/44|is _ _ SOON 91/83/-35
|is _ _ SOURCE 24/36/-61|is _ _ WANT -105/-6/0|is _ _ again 47/32/58|is _ _ at -59/-51/39|is _ _ do 142/21/-5
|is _ _ for -82/-33/54|is _ _ here -5/-63/0|is _ _ it 112/53/-12|is _ _ me -11/6/-38|is _ _ message 45/40/-2
|is _ _ month -2/47/0|is _ _ that 62/25/-7|is _ _ to 0/26/28|is _ _ week -50/-80/-2|is _ beaten -25/-41/61
|is _ between -13/-49/-2|is _ by -26/-31/-1|is _ danger -10/-72/31|is _ day 4/-34/0|is _ door 51/50/-6
|is _ final 36/27/-2|is _ for 24/25/-9|is _ i 52/23/-19|is _ is 90/17/-10|is _ it 31/68/-54|is _ loneliness -4/-30/0
|is _ my 81/68/-41|is _ progress 34/34/-4|is _ to -47/-65/8|is _ worth -57/-9/6|is asleep 75/56/-47|is at 45/26/25
|is been -45/3/-7|is being -70/-60/79|is being beaten -19/-37/44|is breaking 97/57/-14|is breaking in 39/16/-4
|is coming 7/14/-53|is dark 11/61/-2|is fine 27/61/-10|is finished 57/50/-3|is good -37/-67/-14|is good . -41/-49/-1
|is got 58/45/-23|is hell 37/37/-1|is in 105/93/13|is in danger -10/-72/31|is in my 80/63/-12|is life -15/-22/-2
|is life . -28/-85/-2|is me 28/87/-24|is meaningless -6/35/-1|is meaningless . -6/35/-1|is my 28/66/68
|is my PAST 43/32/8|is my final 36/27/-2|is on 51/68/2|is on SOON -51/-48/0|is only 90/46/15|is open 44/27/-1
|is outside 37/40/-29|is quiet -30/31/12|is silent -34/5/-1|is sleeping 62/67/-4|is strong 43/19/-2|is that 18/-10/-20
|is that progress 34/34/-4|is threatening -27/-19/60|is threatening to 1/-13/54|is to 104/63/-24|is too -23/37/-4
|is worth 43/1/-1|it 53/63/-37|it , -70/-94/4|it , i 29/43/16|it END -53/18/-1|it HIT -17/-48/0|it LETTER -39/58/-1
|it LETTER NEG 27/42/-1|it MANY -20/80/1|it MANY . 55/44/3|it SOON 54/51/-8|it _ , 43/-3/-28|it _ ANYMORE -58/2/0
|it _ BETTER 16/61/-1|it _ END -56/-30/-1|it _ HE 27/54/-10|it _ NEG 17/48/-7|it _ PAST 46/77/-9|it _ SOON 119/50/-4
|it _ _ . 116/121/19|it _ _ LAUGH 23/97/-1|it _ _ LIVE -33/9/-1|it _ _ LOW -8/63/-1|it _ _ PLAN 17/49/-3
|it _ _ SOON 55/62/-1|it _ _ can -20/-41/0|it _ _ day -74/-8/-1|it _ _ for 42/46/-7|it _ _ get -12/-29/0
|it _ _ i 7/-26/-20|it _ _ it 60/33/-3|it _ _ loneliness -4/-30/0|it _ _ much -53/19/0|it _ _ my -84/-74/-1
|it _ _ of 15/-82/-4|it _ _ on -56/-47/0|it _ _ that -19/-39/-1|it _ been -34/25/-11|it _ dark 7/62/-2|it _ i 23/51/3
|it _ in 64/34/-1|it _ me -15/-38/-4|it _ my -26/-91/40|it _ over -26/-67/-2|it _ that 19/-48/-23|it _ to 23/58/-2
|it again . -67/-52/-1|it and NEG -31/-42/0|it hurts -54/-6/-5|it hurts to -33/9/0|it is END -22/-44/0
|it is NEG 47/28/-3|it is been -34/23/-11|it is dark 7/62/-2|it is on 29/30/-1|it is over -26/-67/-2|it on 76/58/-2
|it out -70/-93/-1|it up -10/-44/0|it with -46/-19/9|it with my -31/-27/-2|join 99/94/-8|join HIM 83/37/-7
|join HIM . 44/23/-4|join _ . 50/65/-4|join _ _ . 59/78/-5|joke -24/-35/29|joke _ _ . -22/-8/19|joke _ me -42/-54/0
|joking 59/20/3|joy -68/75/-6|jumped -88/-125/-16|jumping 45/32/7|ka 42/48/-1|karna 56/11/-1|kazi -51/-59/0
|keep 58/134/-33|keep PLAN -62/28/-12|keep PLAN . -28/30/-1|keep THINK PLAN 42/9/-2|keep _ . -43/-90/-2
|keep _ PLAN 51/9/-2|keep _ _ SOON -21/-47/0|keep _ _ to -56/-20/-1|keep _ at -1/46/-4|keep _ this -62/66/0
|keep myself 19/-59/0|keep staring 47/20/-2|keep staring at 47/20/-2|keep telling -53/3/0|keep telling me -55/2/0
|keeps 9/-50/44|keeps _ me 78/61/-12|keeps saying -57/-87/59|keys _ . -17/-69/-7|keys _ _ . -18/-71/-7
|keys and 53/46/-24|khatam 54/17/-1|khatam karna 56/11/-1|kid 23/51/-32|kids -6/-5/-88|kill 11/-71/-53
|killed -41/-64/-36|killer -45/-69/-5|killer _ . -14/-33/-3|killer _ _ . -18/-38/-3|killing -46/-135/-10
|kills 20/-32/-72|king -35/-39/-1|kisi -59/10/-1|kisi _ _ nahi -59/10/-1|kitchen . -19/-68/-1|kitchen . . -19/-68/-1
|kitchen _ , -7/-3/43|kms 117/111/42|knee -37/-58/-7|knee _ . -29/-44/-1|knee _ _ . -30/-50/-1|knees -47/-38/-1
|knees . -43/-33/-1|knees . . -43/-33/-1|knees _ . -44/-34/-1|knees _ _ . -45/-36/-1|knife 74/55/-66|knocked -15/-59/2
|know 118/110/-37|know _ to 38/-33/12|know what -52/-47/5|know what to -33/-76/8|knows 90/29/-10|ko 24/35/-1
|kuch -11/28/-3|kujiua 108/89/0|kujiua _ . 108/89/0|kujiua _ _ . 108/89/0|kya -40/-80/94|kys 2/-38/-27
|kys _ . -33/-60/-6|kys _ _ . -35/-62/-6|lad -21/-46/73|lad i -9/-10/29|lake -11/-60/-2|lasagne -53/-57/-2
|lasagne . -33/-47/-1|lasagne . . -33/-47/-1|lasagne _ . -33/-47/-1|lasagne _ _ . -33/-48/-1|last 135/60/48
|late -77/-82/-8|late . -43/-59/-1|late . . -43/-59/-1|late _ . -61/-89/-1|late _ _ . -75/-78/-1|lately 45/45/-5
|lately . 45/43/-4|lately . . 45/43/-4|lately _ . 45/43/-4|lately _ _ . 45/43/-4|laugh -37/-43/-6|laugh . -37/-74/-6
|laughed -52/-80/-17|laughing -66/-89/-2|laughing _ . -31/-32/-1|laughing _ _ . -28/-30/-1|laughing _ my -36/-26/0
|laughing at -42/-37/-1|laughing at my -36/-26/0|leader -14/-19/39|learning -33/-69/0|learning to -24/-48/0
|leave 89/-33/-8|leaves _ _ . 13/47/-9|leaving -40/-115/-4|ledge 4/-26/86|left 27/74/-23|left . . 2/46/-2
|left _ _ . -40/33/-3|left _ _ and -15/-38/0|left is 35/19/-3|left on -30/-47/-1|leg -97/-81/-16|legs -46/-58/-23
|leo 82/66/0|let -7/64/-13|let _ DIE 45/53/-1|let _ _ . 119/91/-3|let _ _ TAKE -5/73/-3|let _ out 40/28/-6
|let me 23/-25/-7|let me DIE 45/53/-1|let me out 40/28/-6|let us -52/-42/-1|letters 63/32/-29|letting 47/35/-4
|lied 48/21/0|life 149/201/-37|life , -8/25/-5|life . 34/44/43|life . . 14/37/43|life END 54/12/0|life END . 52/9/0
|life PAST -59/-68/0|life PAST . -64/-77/0|life SOON 54/33/-1|life _ , 73/31/-1|life _ END 81/36/-1|life _ _ . 10/38/29
|life _ _ BUT -6/-61/0|life _ _ END 102/31/-2|life _ _ and -58/-2/2|life _ good -34/-84/-1|life _ it -88/50/0
|life _ me -36/-62/0|life _ over -1/37/-4|life _ to 112/33/-2|life and -25/-22/11|life has -27/83/-25
|life insurance -22/-56/0|life is -66/-20/-8|life is good -34/-84/0|life of -17/-49/0|life to END 37/24/0
|lift -52/-2/-1|line 67/53/-1|lined 45/27/12|lined _ . 30/17/12|lined _ _ . 30/17/12|lined up 45/27/12
|lined up . 30/17/12|linkedin -40/-63/0|linkedin _ _ . -40/-63/0|list 14/53/-5|listen 76/80/-5|listen _ _ . 75/67/-5
|little _ _ . -61/13/11|live -60/-102/11|lived -59/-31/-1|living 136/40/-3|loaded 72/42/-2|loaded _ _ . 43/34/-1
|lobby -4/42/-1|locked 48/-19/6|locked _ . 51/45/11|locked door 44/67/-9|locked door . 43/66/-8|locked in 55/29/-9
|locked me 82/57/-2|locked me . 43/16/0|loneliness _ _ . -7/55/0|lonely -19/61/-8|long -105/-117/11|longer 66/88/2
|longing 61/58/-2|look _ _ . -91/-40/49|look at 53/85/-2|looking 113/90/-22|looking _ _ . 100/92/-20
|looking _ me 30/14/0|looking at 89/74/22|looking for me 30/14/0|lose -5/-62/10|losing 71/111/-21
|losing _ _ . 51/73/-19|losing fight 62/18/0|lost -7/-55/-7|lot 39/59/7|lot _ _ . -49/-18/11|loud -26/-65/-7
|love _ LIVE -29/-35/0|love _ MANY 45/26/-1|love _ _ DEAD 33/12/0|love _ life -23/-34/0|love being -29/-35/0
|love being LIVE -29/-35/0|love my -39/-60/-1|love my life -23/-34/0|love to 41/14/0|love you MANY 45/26/-1
|loved -46/18/-19|lovely -40/-80/-17|lovely _ . -40/-50/-13|lovely _ _ . -44/-52/-14|loves 48/30/0|low -137/42/30
|low . 11/38/36|low . . -10/38/36|low _ _ . -61/56/34|luck -65/-36/0|luck _ _ . -65/-36/0|lunch 15/38/-2|lying 70/16/0
|maarte 58/46/-6|maarte _ , 58/46/-6|maarte hai 58/46/-6|maarte hai , 58/46/-6|mad -41/-38/-14|mad . -19/-35/0
|mad . . -19/-35/0|mad _ . -19/-36/-2|mad _ _ . -39/-46/-2|made 67/11/-5|made _ . 64/72/-10|made my -19/-54/0
|made sure 77/39/0|main 115/121/-8|make _ DIE 47/44/0|make _ WANT -44/-33/0|make _ _ i -55/-23/-1|make _ _ my 67/34/-1
|make _ _ to -44/-33/0|make it 96/35/-5|make me -86/-79/-1|make me WANT -44/-33/0|make sure 50/43/-5|makes -34/-58/-9
|makes me -18/-62/-17|making 53/8/1|man 5/34/5|man . 33/117/-13|man . . 2/99/-13|man _ . -59/65/-14
|man _ _ . -70/-35/-5|man _ me 48/30/0|manage 40/31/-1|manage _ _ . 40/12/0|mar -12/-49/92|mar _ , -4/-6/94
|marks -10/-18/94|marks on -29/-31/58|marriage 68/73/-5|mask -20/-70/0|math -44/-58/-1|matters -59/-7/-4
|matters . -9/42/-2|matters . . -9/42/-2|matters _ . -14/46/-3|matters _ _ . -16/49/-3|matters to -33/3/0|may -15/17/22
|may KILL 55/27/0|may _ _ . 46/44/-3|me 136/133/-136|me , 25/40/-54|me , SOON 70/25/-14|me . 67/70/-58
|me . . -12/56/-48|me ANYMORE 32/17/0|me ANYMORE . 31/17/0|me BUT -56/-89/0|me DIE 27/45/4|me DIE . 35/31/-2
|me GONE 59/84/-5|me GONE . 58/83/-2|me HE -89/-73/94|me PAST 23/50/-6|me SAY -26/-40/-1|me SAY it -28/-41/0
|me SOON 18/68/-4|me SOON . 25/58/-1|me WANT -40/-33/-1|me WANT to -40/-33/-1|me _ , -44/-21/-25|me _ . 3/50/-55
|me _ NIGHT 59/57/-26|me _ SOON 69/62/-1|me _ _ . 61/57/-58|me _ _ GONE 35/41/-20|me _ _ HE 54/6/-13
|me _ _ HIGH -66/-78/79|me _ _ KIN -31/-44/15|me _ _ LETTER -48/-73/9|me _ _ LOW -43/11/0|me _ _ PAST -39/-59/0
|me _ _ PLAN -46/-101/28|me _ _ TAKE -27/-43/7|me _ _ WANT 28/41/-9|me _ _ and 31/43/-37|me _ _ do 47/44/-1
|me _ _ does 26/47/-16|me _ _ get -36/-63/0|me _ _ is 25/-21/5|me _ _ it 57/41/-6|me _ _ my 49/27/-14
|me _ _ myself -41/-9/-1|me _ am -79/-76/-1|me _ and 65/64/-13|me _ can 43/15/0|me _ i 34/53/-85|me _ my 33/46/41
|me _ of -4/4/50|me _ to 44/25/-17|me _ too -44/13/0|me after -11/-40/30|me and 43/68/-52|me and i 27/61/-5
|me and my 68/40/-1|me at -50/-18/-16|me by 54/61/-41|me every 64/40/-5|me every day 39/18/0|me from 38/36/-2
|me hard -19/-39/0|me hard . -19/-39/0|me here 57/44/0|me home -26/-57/-2|me home . -27/-36/0|me how -93/-38/-4
|me i 39/-6/-10|me i am -77/-77/-1|me if 57/28/-40|me if i 55/40/-43|me in 66/25/-36|me in . 36/35/-1|me in my 4/46/-1
|me is 10/51/-4|me message -34/-34/0|me my -47/4/0|me out 32/-3/15|me out , -31/-60/0|me out of 49/41/-8
|me that -84/-47/73|me that HE -60/-66/41|me to -55/-45/66|me to KILL -53/-9/-2|me up -126/-134/-3|me wants 83/51/-10
|me wants to 83/51/-10|me when 19/22/-42|me who 55/65/0|me why -19/-54/0|me with 55/70/-36|mean 16/24/-10
|mean _ , -32/-55/-10|mean _ . 104/91/1|mean _ WANT -41/2/0|mean _ _ . 101/78/1|mean _ _ to -41/2/0|mean i -42/-1/0
|mean i WANT -41/2/0|mean it , -32/-55/-10|meaningless -6/35/-1|meaningless . -6/35/-1|meaningless . . -6/35/-1
|meaningless _ . -6/35/-1|meaningless _ _ . -6/35/-1|medications 86/64/-1|medications _ _ . 86/64/-1|meds -45/-84/1
|meeting -39/-101/-1|meetings -6/32/0|meh -36/-37/0|member -12/-50/92|member wrote -18/-15/46|meme -55/-67/-3
|memes -59/-46/-3|men -72/-42/14|men _ . -8/-42/0|men _ _ . -38/-42/0|mera -5/36/94|messaged -4/-7/74|metro 44/35/0
|metro . 44/35/0|metro . . 44/35/0|metro _ . 44/35/0|metro _ _ . 44/35/0|might 19/35/-11|might KILL 45/35/9
|milk -17/-63/20|milk _ . -1/-38/0|milk _ _ . -14/-41/0|mind 70/97/-14|minus -47/-49/0|minute 76/44/-1
|minutes 118/118/-14|minutes _ . 55/48/-2|minutes _ _ . 53/47/-2|mirror 22/102/-1|misery 36/54/-1|misery . 29/50/0
|misery . . 29/50/0|misery _ . 35/55/0|misery _ _ . 34/52/0|miss -113/-52/-14|miss HIM -7/-53/-3|miss _ KIN -3/-31/-10
|miss _ _ , 0/48/0|miss _ _ . -38/-46/-23|miss _ _ and -37/-36/0|miss _ duo 0/51/0|miss me -41/52/0|miss my -41/-17/-10
|miss my KIN -3/-31/-10|miss my duo 0/51/0|mistake . -10/55/0|mistake . . -10/55/0|mistake _ . -10/55/0
|mistake _ _ . -10/55/0|molesting 68/40/0|molesting me 54/32/0|moment 2/28/-3|moms 23/43/-3|monday -57/-105/-17
|mondays -65/-105/-1|mondays . -3/-36/-1|mondays . . -3/-36/-1|mondays _ . -3/-36/-1|mondays _ _ . -3/-36/-1
|money 105/39/-14|money . 42/16/-8|more 57/5/2|more DEAD 29/37/-1|more DEAD . 29/37/-1|more _ . 128/124/-7
|more _ _ . 47/48/-7|more _ _ LIVE 39/15/0|more _ _ SOON 0/-41/0|more _ than -82/-42/-2|morgue 60/40/0|morgue . 60/40/0
|morgue . . 60/40/0|morgue _ . 60/40/0|morgue _ _ . 60/40/0|morphine 51/42/-1|mosquito -34/-75/-1|most 54/40/-16
|most _ _ . 57/45/-7|move -75/-75/-2|move . -28/-31/0|move . . -28/-31/0|move _ . -30/-9/-1|move _ _ . -47/-22/-1
|moved -96/36/-5|moved _ . -26/-70/-4|movie -54/-28/-1|moving -75/-79/-8|moving _ _ . -84/-65/-5|moving to -67/-71/-1
|much -6/21/-9|much . -9/45/-2|much . . 49/71/-2|much _ . 36/31/22|much _ SOON -49/-17/0|much _ _ . -5/35/21
|much of 60/-9/0|mum 27/32/-59|murder -54/-77/-3|murdering 32/22/-1|music -33/-58/-5|music _ _ . -28/-66/-5
|must 76/49/-3|must _ _ . 45/32/0|my -6/-46/-28|my . 49/56/-2|my . . 49/56/-2|my BETTER -45/-52/1
|my BLEED pressure -53/-39/0|my BODY 211/189/-62|my BODY , 51/57/-9|my BODY . 27/45/-21|my DEATH 175/139/-27
|my DEATH . 44/58/-8|my DEATH is 24/17/-1|my FOOD 32/52/-1|my FRIEND -72/-44/146|my KIN 8/32/57|my KIN . 32/43/-8
|my KIN BODY -40/-51/24|my KIN HIT -5/-3/-46|my KIN KILLED 35/47/-38|my KIN LETTER -44/-47/63|my KIN TAKE -28/-43/-3
|my KIN does -44/-34/34|my KIN got -4/58/-16|my KIN is 56/-11/36|my KIN out -35/-35/1|my LETTER 55/41/-16
|my LETTER . 50/50/-3|my LETTER LETTER 51/57/-7|my LIVE 1/34/-1|my LIVE is -2/33/-1|my MANY -66/52/4
|my MEANS -70/-78/-12|my MEANS . -54/10/0|my PAST 84/33/0|my PAST . -32/-29/0|my PAST week -41/-34/-1
|my PILLS -92/-73/-22|my PILLS . -91/-44/1|my PLAN 68/66/-9|my PLAN is 54/49/-8|my SOURCE -35/-67/24|my WORK . 50/42/-7
|my _ , -5/1/-72|my _ . 17/23/-73|my _ BODY -30/-35/53|my _ DIE -19/-39/-1|my _ HARM -51/-44/-6|my _ HIT -35/-13/-55
|my _ KILLED 23/69/-38|my _ LIVE -38/14/-2|my _ PAST -80/-109/26|my _ PLAN -79/-62/-3|my _ SAY -92/24/0
|my _ SOURCE 24/43/-7|my _ _ , 42/20/3|my _ _ . 87/85/0|my _ _ BETTER -15/115/-12|my _ _ DIE -35/-34/3
|my _ _ GONE -45/0/0|my _ _ HARM -11/-5/77|my _ _ HIMSELF 35/52/20|my _ _ HIT 73/88/-57|my _ _ KILL -58/-73/-35
|my _ _ KIN -55/-79/38|my _ _ LIVE 24/51/-10|my _ _ NEG -69/-47/-8|my _ _ NIGHT 78/43/-12|my _ _ PAST 45/9/23
|my _ _ PLAN 104/21/-18|my _ _ SAY 45/47/-6|my _ _ SOON 4/55/-4|my _ _ TAKE -34/-74/60|my _ _ TIRED -13/60/-1
|my _ _ care 35/29/-1|my _ _ died -13/30/-1|my _ _ earth 30/22/-2|my _ _ how -41/-86/-3|my _ _ i 63/78/-50
|my _ _ is -27/-53/-40|my _ _ me 67/-36/4|my _ _ my 55/80/-55|my _ _ texted -13/-12/41|my _ _ too -22/-36/45
|my _ _ was 25/55/-5|my _ and 19/50/-85|my _ are 4/45/-29|my _ before 50/62/0|my _ by -8/-49/0|my _ day 48/51/-6
|my _ died -52/-22/-59|my _ ends -15/-49/-2|my _ has 4/-20/40|my _ hours 59/61/-2|my _ hurts -35/-46/-6|my _ i 69/37/-5
|my _ is -20/41/-39|my _ leader -14/-19/39|my _ left 35/39/-1|my _ message 51/51/-2|my _ pressure -53/-39/0
|my _ since -36/-61/-1|my _ that 11/101/-2|my _ then 47/49/0|my _ till 92/54/0|my _ wants -44/-52/-19|my _ was 9/2/28
|my _ when 48/38/0|my _ wrote -20/-13/46|my alarm -50/-55/0|my anyone 38/26/0|my anyone . 38/26/0|my attempt 52/14/-2
|my bandmate -27/-42/14|my bangs -55/-38/0|my body 91/80/-1|my body is -1/38/0|my brain 30/72/-2|my brains 60/50/0
|my brains out 60/50/0|my breath 31/5/0|my car 68/68/-33|my car , 13/58/-1|my car . 46/38/0|my cat . 37/49/0
|my commute -57/-55/-3|my course -43/-60/15|my duo 0/51/0|my duo , 0/51/0|my face 57/39/-7|my face . 33/65/-7
|my family'd -2/40/-4|my feelings -47/-12/-7|my feet -79/-104/-5|my final 108/109/-9|my final day 29/21/-1
|my grandmother -21/-21/31|my guy 1/-31/43|my hair -66/-59/-19|my hand 27/30/-4|my hand . 25/36/-1|my head 74/86/-14
|my head . 29/45/-2|my heart 33/85/-14|my house 57/51/-3|my house . 58/37/-2|my keys -17/-59/-12|my keys . -19/-42/0
|my knee -24/-48/-2|my life 113/84/-31|my life . -32/-21/0|my life PAST -59/-68/0|my life is -69/46/-18
|my mind 30/58/-7|my old -49/-62/17|my own 91/138/13|my own BODY 43/27/-1|my own DEATH 24/14/-5|my own life 32/42/13
|my passport 72/61/-6|my phone 41/4/-45|my scars 23/47/-1|my shoes -42/-28/0|my sleep , -23/-72/0|my sleep . 9/60/0
|my soul -1/52/-2|my soul is 0/39/-1|my spirit 9/89/-4|my stomach 57/81/0|my subscription -41/-34/0|my team -39/-55/28
|my tongue -50/-51/0|my wedding -18/-37/0|myself 264/234/-54|myself , -33/50/-5|myself . -46/-34/-23
|myself . i -27/12/0|myself ANYMORE -62/8/0|myself ANYMORE . -61/0/0|myself SOON 45/69/0|myself SOON . 16/39/0
|myself _ . 109/118/-22|myself _ DEATH -26/-29/-1|myself _ GONE -53/0/0|myself _ NEG 72/0/-1|myself _ SOON 61/76/-2
|myself _ _ . 34/19/-26|myself _ _ NEG 48/3/0|myself _ _ WANT -45/1/0|myself _ _ another -68/-52/0
|myself _ _ i -63/38/-1|myself _ _ is 57/9/-1|myself _ _ my -51/-30/0|myself _ _ was -42/0/0|myself _ at -39/-35/0
|myself _ i -24/51/-6|myself _ my 61/52/0|myself after 58/60/-1|myself again 79/88/-1|myself for -90/-32/-1
|myself in 49/33/-3|myself is GONE -53/0/0|myself laughing -56/-40/0|myself out -54/-77/0|myself out . -45/-67/0
|myself shaving -54/-53/0|myself this 43/0/0|myself to -49/-89/-1|myself to DEATH -31/-29/0|myself up -77/-62/0
|myself when 42/29/0|nahi 68/160/-3|nahi _ . -62/21/-1|nahi _ _ . -64/63/-2|nails _ _ . -48/-45/0|nap -66/-106/-4
|nap _ _ . -31/-29/-3|narrator -31/-38/-17|nataka 187/162/-1|nataka _ . 73/54/0|nataka _ _ . 73/54/0|near -4/-53/-2
|near _ _ . -39/-52/-1|nearly _ . -30/-65/0|nearly _ myself 51/50/0|nearly ended 40/31/0|nearly ended it 40/31/0
|neck 72/58/-29|need -73/-135/-2|needed 48/64/-2|needs _ . -36/-64/0|neighbor 75/72/-1|neighbor . 42/44/0
|neighbor . . 42/44/0|neighbor _ . 42/44/0|neighbor _ _ . 66/62/0|neighbour 62/20/-11|nervous -27/-58/-1
|never 16/-32/-23|new -129/-138/24|new _ . -23/-32/-7|new _ _ . -91/-85/-11|new year 50/28/0|new year . 50/28/0
|next 52/4/63|next _ _ LETTER 28/48/-7|next door -88/-84/95|next door . -50/-31/41|next time 101/39/-11
|next week 35/47/9|ngl 17/35/-1|nice _ . -21/-79/-18|nice _ _ . -23/-80/-20|nine _ . -29/-14/-2|nine _ _ , 79/58/-15
|nine and -26/-64/0|ninety -76/-67/0|no -38/12/-8|nobody -35/116/-29|noise -82/-8/-1|noise . -2/64/0|noise . . -2/64/0
|noise _ . -7/55/0|noose 102/81/-8|normal -110/-91/35|normal , -51/-38/-1|not 126/-28/59|note 54/22/23|nothing -7/112/2
|notice -89/113/-4|now -7/59/-9|nowadays . 41/36/-2|nowadays . . 41/36/-2|nowadays _ . 41/36/-2|nowadays _ _ . 41/36/-2
|number 64/7/31|nurse -11/-44/-12|obsess 33/39/-1|obsess over 33/39/-1|obsessed 50/73/-2|obsessed _ _ . 37/43/-1
|obsessed with 50/73/-2|ocd -47/-18/-4|od 53/24/-3|of -43/-19/21|of DIE . -40/-54/-3|of FOOD -56/-67/-1
|of HIGH 36/70/31|of HIGH . 8/36/31|of JUMP 61/69/-12|of KILL 77/37/-1|of LIVE 36/-45/6|of LIVE . 113/56/-1
|of LIVE this -41/5/0|of MEANS -15/-18/22|of MEANS . -12/-15/29|of _ , -50/24/-16|of _ . 6/-23/49|of _ BODY -63/-31/0
|of _ BUT -65/-5/-1|of _ KIN 50/38/-31|of _ MEANS -51/-23/-7|of _ PILLS 51/29/-2|of _ _ , -8/-69/15|of _ _ . 15/38/-10
|of _ _ NEG -63/-12/-4|of _ _ SOON -42/-32/-1|of _ _ and 25/57/1|of _ _ more -3/51/0|of _ _ to 78/44/-10
|of _ _ with -33/-33/0|of _ for -64/-20/-1|of _ i -53/13/-4|of _ my 14/39/11|of _ over -5/23/0|of _ this -53/-24/0
|of _ wants 36/5/-22|of bed 10/107/-5|of being -54/-54/1|of car 96/55/0|of everything -2/41/-1|of it -34/62/-8
|of life 35/21/-3|of life . 51/36/-2|of me -41/-15/-12|of me . -44/-6/-1|of me SOON 32/26/0|of me wants 41/7/-6
|of my BODY -62/-21/0|of my KIN 65/46/-9|of my MEANS -51/-23/-7|of my life -35/-70/-1|of pretending -3/65/0
|of river -6/-38/0|of using 42/48/-1|off . -35/-30/7|off . . -58/-72/8|off DEAD 47/8/28|off HIGH 14/67/-23
|off HIGH . -1/46/-3|off _ . 93/83/25|off _ _ . 28/36/18|off _ _ at 38/14/0|off _ i 49/71/-3|off myself 58/24/0
|off this 98/60/-1|off to -146/-133/-3|ok . -53/-60/-9|ok . . -66/-44/-9|ok _ . -75/-72/-9|ok _ _ . -56/-64/-9
|old -94/-58/76|old _ . 24/64/0|old _ _ . 22/57/1|on -30/-54/10|on . -41/37/-8|on . . 7/107/-7|on 4th 25/43/-1
|on 4th and 12/30/0|on HIGH 76/79/26|on HIGH . 42/22/19|on LIVE 45/37/3|on LIVE . 45/15/-1|on NEG 35/44/-1
|on ONPURPOSE 129/91/-4|on ONPURPOSE . 38/30/-3|on SOON -23/-43/-10|on SOON , -38/-57/-3|on SOON . -38/-54/-6
|on _ , -33/-45/-23|on _ . 40/48/10|on _ BODY 79/68/17|on _ FOOD 36/32/-1|on _ HE 43/49/8|on _ JUMP 26/28/-1
|on _ MANY -44/2/-1|on _ PAST -44/-58/-4|on _ PILLS 47/63/0|on _ SOON -37/1/-3|on _ _ , -56/-50/-3
|on _ _ MANY 11/-23/-2|on _ _ NEG 54/49/0|on _ _ SOON -2/42/-4|on _ _ i 71/-6/-22|on _ _ in 48/64/-2
|on _ _ it 76/99/-24|on _ _ my 33/86/-2|on _ again 46/37/-1|on _ and -50/-24/14|on _ break 22/81/-1|on _ i -56/-46/-1
|on _ life 96/38/-2|on _ mind 49/33/-2|on _ planet 38/39/0|on _ right 44/33/-1|on _ this -89/-51/0|on _ to -35/-41/-1
|on _ with 75/62/-1|on being 78/16/-2|on couch -2/45/0|on holiday -30/-46/0|on life -55/-32/-1|on life . -9/33/0
|on my 10/62/54|on my BODY 86/78/-16|on my FOOD 36/32/-1|on my PAST -28/-44/0|on my mind 49/33/-2|on parapet 47/38/0
|on this , -7/60/0|on this . -22/49/0|on this planet 38/39/0|on time -44/-54/0|on time . -34/-43/0|on way 68/51/0
|on with 61/13/-1|on with life 53/9/-1|one 37/6/43|one _ . -54/6/-18|one _ LOW -2/48/-4|one _ _ . 62/28/-26
|one _ _ END 63/23/-9|one _ _ time -39/-37/0|one _ at -39/-37/0|one _ day 50/42/-1|one _ is 54/46/0
|one _ left -15/-36/0|one day -93/-76/-2|one day at -39/-37/0|one of -2/-51/64|one to 7/32/0|ones 57/48/-10
|ones _ _ . 46/46/-9|online -31/-58/55|online _ . -12/-43/30|only 65/101/-26|only DEATH 44/16/-1|only _ . 50/7/33
|only _ _ . -30/6/24|only _ _ is 70/91/-16|only _ i 9/-49/-3|only _ that 52/18/-1|only way 47/-12/-8
|only way i -36/-36/0|op -83/-95/0|open _ . -30/-38/-2|open _ _ . 3/6/-2|open and 29/47/0|opioids 65/58/-1
|opioids . 47/39/-1|opioids . . 47/39/-1|opioids _ . 47/39/-1|opioids _ _ . 47/39/-1|option 54/33/-4
|option _ . 51/32/-3|option _ _ . 51/32/-3|option left 47/28/-1|option left . 46/28/-1|or -48/-19/-5|or DIE -76/-29/0
|or HIGH 74/37/-1|or _ . -15/82/-2|or _ _ . 26/59/-2|ordered -29/-56/0|our -77/-68/88|our _ . 29/23/-9
|our _ SAY -53/-27/70|our _ _ " -1/-3/37|our _ _ . 25/11/-9|our passports 47/44/-8|out , HE -36/-29/0|out . 73/87/12
|out . . 7/43/19|out . HE 78/43/-6|out SOON . -39/-36/0|out _ _ END -56/-51/0|out _ _ is 20/57/-36|out _ good 61/53/-4
|out _ it 49/31/-4|out _ life 66/26/-1|out for good 61/53/-4|out of it 46/30/-3|out of life 66/26/-1|outlived -22/44/0
|outlived _ _ . -22/44/0|outlived my -8/44/0|outside 88/65/-20|outside _ _ . 39/57/-38|over -23/-81/15|over , 7/-58/-2
|over . 67/92/14|over . . 25/82/14|over HIGH -48/-30/-5|over _ _ DIE -49/12/0|over _ to -61/0/0|overdose 26/30/2
|overdosed 55/50/13|own 40/28/-55|own BODY 43/27/-1|own DEATH 24/14/-5|own DEATH . 45/29/-4|own _ . 32/53/-11
|own _ _ . 20/72/-11|own fringe -39/-44/-11|own fringe . -39/-44/-11|own too -39/-9/0|packet 46/35/-2|paid 37/8/-4
|pain -41/57/4|pain . 70/42/7|pain . . 71/69/7|pain _ . 76/110/7|pain _ _ . 42/137/5|painful 62/41/-1
|painful _ _ . 60/40/0|painkillers 38/31/-1|painless 58/47/-2|painless _ . 47/37/-1|painless _ _ . 47/37/-1
|painless ways 46/38/-1|painless ways . 40/27/0|panic 48/56/20|panic , 38/67/0|panic attack -24/-74/-2
|paramedic 0/-37/19|paramedic _ _ can 0/-39/0|paramedic _ i 1/-36/0|paramedic and 1/-36/0|paramedic and i 1/-36/0
|parapet 53/48/-1|parapet . 41/40/0|parapet . . 41/40/0|parapet _ . 41/40/0|parapet _ _ . 41/40/0|parents -6/49/-71
|park , -17/-15/0|part -28/69/-5|part _ _ wants 37/4/-5|part _ me -24/38/-5|part of -23/39/-5|part of me -24/38/-5
|partner 92/50/66|party -90/-113/-15|party . -40/-33/-1|party . . -38/-43/-1|party _ . -45/-56/-1
|party _ _ . -49/-50/-2|passed -73/-3/-9|passed _ _ , -1/49/-2|passed in 1/49/-3|passes 41/41/-2|passive 36/33/0
|passive si 36/33/0|passport 76/63/-6|passports 47/44/-8|past 39/34/-9|past _ _ i 68/14/0|peace 82/73/-4
|peace _ . 72/53/-1|peace _ _ . 69/79/-1|pen -38/-46/0|people 45/62/-52|permanently 59/28/2|permanently _ . 59/30/0
|permanently _ _ . 59/30/0|person -88/50/97|person . -13/51/-7|person . . -13/51/-7|person _ _ . -46/82/-23
|phone -19/-38/4|phone . -49/-11/29|phone DEAD -34/-57/-1|phone _ . -51/-51/28|phone _ _ . -50/-56/49|photo -80/-60/21
|photo _ _ . -69/-56/17|photo of -67/-53/17|photos -44/-52/42|photos _ HIGH -30/-41/32|photos of -29/-42/44
|picked 42/17/-4|picked day 78/29/-2|pictures -46/-50/17|pictures _ _ . -46/-51/17|pillows -29/-45/0
|pillows . -29/-45/0|pillows . . -29/-45/0|pillows _ . -29/-45/0|pillows _ _ . -29/-45/0|pills -49/-36/50
|pins -27/-48/-1|pint -6/-34/0|pistol 60/82/-12|pizza -53/-72/-3|place -6/28/-54|place _ and 86/51/-16|places 71/15/0
|plain _ _ . 10/59/0|plan 78/36/-15|plane -21/-51/-1|planet 50/51/0|planet . 34/45/0|planet . . 33/45/0
|planet _ . 50/51/0|planet _ _ . 50/51/0|planning 102/134/8|plant -39/-52/-31|plant _ _ . -22/-34/-1|plants -40/-116/-1
|plants . -6/-56/0|plants _ . -1/-56/0|plants _ _ . -5/-60/-1|playing _ . -38/-45/0|playing _ _ . -38/-45/0
|please 77/36/49|please KILL 18/36/0|please KILL me 18/36/0|please tell -30/-76/-5|plumber -19/-45/0
|plumber _ . -19/-45/0|plumber _ _ . -19/-45/0|point 42/-18/-14|pointless -12/48/-2|poison 63/27/42|poker 52/7/-1
|police 109/84/-2|pool -55/-56/-1|pool _ _ . -55/-56/-1|popped 52/29/-2|popped _ _ . 29/24/-1|popping 43/31/-1
|popping MANY 43/31/-1|porter -20/-48/79|post 92/44/42|posted -61/-72/145|posted _ LETTER -37/-45/46
|posted _ _ MEANS -11/-15/29|posted _ of -11/-15/29|power -16/-38/-1|power _ _ . -11/-36/-1|pray 82/38/-12
|pray _ DEATH 32/32/-1|pray for DEATH 32/32/-1|prayer -58/-77/0|prefer 106/61/-1|prefer to 48/38/-1
|pregnant and -46/-35/0|prepared 84/38/-1|pressure -59/-28/-1|pretending -14/116/0|prevention -88/-90/-21
|prevention _ _ . -45/-44/-19|price -38/-48/-2|price _ . -37/-40/-2|price _ _ . -37/-40/-2|printer -97/-129/-1
|prison 11/49/0|prison _ _ . 9/46/0|progress 32/34/-4|progress _ . 34/34/-4|progress _ _ . 34/34/-4|project -56/-47/-1
|prologue -33/-19/0|prologue . -33/-19/0|prologue . . -33/-19/0|prologue _ . -33/-19/0|prologue _ _ . -33/-19/0
|proud -56/-47/-1|proud . -25/-37/0|proud . . -25/-37/0|proud _ . -25/-37/0|proud _ _ . -55/-59/-1|proud of -39/-85/0
|pub -66/-34/-3|punched 28/36/-12|punching 44/8/0|pups -36/-56/-1|purple -38/-50/0|purpose 77/93/-4|put 10/-34/-8
|put _ _ me 65/24/0|put _ _ my 59/63/-2|put _ in 41/24/9|put _ to 35/33/1|putting 41/24/0|question 53/41/-2
|queue -16/-75/-4|quiet -69/-64/53|quiet _ . -47/-98/55|quiet _ _ . -30/-37/54|quietly 79/47/-5|quietly . 30/33/-4
|quietly . . 30/33/-4|quietly _ . 30/33/-4|quietly _ _ . 30/33/-4|quit -49/-89/-1|raha 50/-3/93|raha hoon 54/2/-2
|raid -43/-29/32|rail 159/115/-3|rail _ HIGH 41/30/-1|rail of 41/30/-1|rail of HIGH 41/30/-1|railway 50/16/3
|railway SOURCE 68/45/0|railway _ , 68/73/1|rain -42/-99/-3|rain _ _ . -14/-84/-1|ran -46/-45/-1|rang -44/-61/50
|raped 144/138/-15|rather 23/2/20|razor -12/-33/4|read _ . 38/10/0|read _ _ . 43/29/0|read this 54/45/0
|read this . 40/22/0|reading -55/-56/-4|reading _ _ . -35/-43/0|ready -38/-79/-7|real 25/5/31|real . 54/57/25
|real . . 54/57/25|real _ . 54/59/38|real _ _ . 36/59/38|reason 42/51/37|recipe -33/-47/-2|recognise -1/44/0
|red . 46/13/-1|red _ _ . 46/13/-1|refused 6/-7/0|relapsed 66/27/-2|relieved 86/36/-2|relieved _ i 37/5/0
|relieved if 37/5/0|relieved if i 37/5/0|report -56/-58/71|report _ _ . -18/-25/40|resolved 42/33/-1
|resolved to 42/33/-1|rewatch -44/-45/0|rewatch _ _ . -44/-45/0|rid 56/29/0|rid of 56/29/0|ride -3/-32/0
|rifle -35/-16/68|right 44/28/-25|right SOON 92/94/-7|road 9/-33/20|rock -34/72/-1|rock bottom -13/75/-1|roof 52/59/0
|room , -61/-86/-6|room _ _ . 93/131/-24|roommate -21/-30/63|rope 16/15/57|roped -27/-31/0|roses -86/-115/-1
|rotten -9/-36/0|rotten _ _ . -9/-36/0|roz 61/60/-1|roz , 61/60/-1|rubbish , -6/-50/0|ruined -38/43/-2
|ruined _ _ . -39/31/-2|ruined my -33/3/-1|run away -39/24/0|sad -68/35/-18|sad MANY -12/50/0|sad _ . -43/46/-14
|sad _ _ . -90/62/-16|sad _ _ LOW -1/-52/0|sad and -19/-54/0|sadness -4/76/-2|sadness _ _ . -24/39/-1|safe 79/-29/22
|safe . 17/-11/2|safe . . 63/58/2|safe SOON -27/-41/0|safe SOON , -32/-46/0|safe _ , -32/-46/0|safe _ . 72/64/2
|safe _ _ . 118/61/3|safe _ home 29/7/7|safe at 38/27/7|safe at home 38/27/7|said -25/-29/71|salary -31/-68/0
|salary _ _ . -30/-68/0|same 7/83/9|same _ _ . 36/62/11|sat 73/65/-10|saved 50/6/-7|saved . 41/-9/-8|saved . . 40/-9/-8
|saved _ . 55/6/-9|saved _ _ . 49/3/-9|saves -7/-50/-1|saw -47/-58/90|saw me -36/-50/0|say 106/63/-9
|saying -70/-121/115|saying HE -20/-21/50|saying LETTER 63/36/-3|saying NEG -3/-57/22|saying _ WANT -48/-7/8
|saying _ _ to -52/-10/18|saying i -75/3/0|saying i WANT -38/1/0|saying that -46/-2/3|scared -14/0/55|scars 2/75/-3
|scars _ old -4/48/-2|school 99/115/24|scream -56/-60/-7|screaming -35/-21/36|scripting -28/-41/0
|scripting _ _ SAY -28/-41/0|scripting _ me -28/-41/0|scripting helps -28/-41/0|scripting helps me -28/-41/0
|sea _ NEG 45/14/0|season -41/-56/-4|see 29/30/-46|see NEG 27/47/0|see SOON 85/70/0|see SOON . 84/70/0
|see _ . -27/-38/-8|see _ _ LIVE 47/1/0|see _ _ should 45/-5/0|see _ day 44/23/0|see _ i 54/7/-1|see _ more -10/-49/0
|see _ year 57/29/0|see another 77/55/0|see new 54/28/0|see new year 57/29/0|see one -10/-49/0|see one more -10/-49/0
|seems 64/64/-2|seems _ _ . 54/49/-2|self -3/-59/-1|selfharm 34/38/-3|selfharming 48/5/99|selfharms -42/-50/70
|sell -22/-64/0|send -27/-38/-2|send _ _ . -28/-35/-1|send _ home -28/-35/0|send me -21/-34/0|send me home -27/-36/0
|sent -27/-50/62|series -42/-80/-4|series . -20/-36/0|series . . -20/-36/0|series _ . -20/-36/0|series _ _ . -20/-36/0
|sertraline 38/13/0|sertraline , 40/21/0|served -10/-8/28|server -52/-57/55|server _ . -23/-46/11
|server _ _ . -43/-21/11|set 72/24/-8|set to 60/55/-2|seven -44/-16/-1|seventeen -13/-19/47|shaadi -34/-53/0
|shake 75/64/-7|shake KIN 41/30/0|shake KIN . 41/30/0|shake _ . 57/39/-1|shake _ _ . 75/63/-1|shame -60/67/-2
|shame _ _ . -44/54/-1|shaving -56/-55/-1|shaving _ _ . -56/-55/-1|she -60/-50/49|shed 45/-27/-3|shell -4/34/0
|shell . -4/34/0|shell . . -4/34/0|shell _ . -4/34/0|shell _ _ . -4/34/0|shifts -7/-57/0|shoes -36/-1/-1
|shopping _ _ . -12/-43/-7|short -32/-64/-3|shot -64/-78/-34|should 29/-5/51|should DIE -41/-23/-2
|should DIE . -41/-23/-2|should END 56/26/-1|should _ _ . 66/31/1|should _ _ me 48/45/0|should have 69/96/0
|should i -15/-33/59|shouted -19/-53/-1|shouted at -9/-36/0|shouts 23/24/43|shouts _ _ , -19/-14/32
|shouts and -18/-16/50|show -46/-47/-14|show _ _ . -38/-53/-13|shut 51/24/0|si 74/61/0|si . 58/44/0|si . . 58/44/0
|si _ . 58/44/0|si _ _ . 58/44/0|sick 4/-44/-16|silence -11/69/0|silo 53/27/0|since 0/68/34|since _ . 43/67/27
|since _ _ . 19/44/38|since i -47/-37/-1|single -15/57/-8|single _ . -23/60/-1|single _ _ . -19/68/-6
|sister -77/-118/83|sit -29/28/-34|sit in -24/50/0|sitaki 41/32/0|sitaki _ tena 41/32/0|sitting 78/100/-7
|sitting _ _ . 10/40/-4|six -34/-67/55|six . -25/-31/-1|six . . -27/-33/-1|six _ . -23/0/-6|six _ _ . -42/-22/-11
|six feet 35/22/0|six feet under 35/22/0|skatepark -69/-86/-3|skatepark _ _ . -47/-62/-2|slapping 46/20/0
|slay -32/-41/0|slayed -18/-38/-4|slayed _ . -18/-38/0|slayed _ _ . -18/-38/-4|slayed me -18/-38/0
|slayed me . -18/-38/0|sleep 6/-26/16|sleep MANY -13/-41/-1|sleep _ NEG -66/-9/-5|sleep _ _ . 15/-32/6
|sleep _ _ NEG 44/25/-1|sleep _ _ have -74/19/0|sleep and -52/-35/-4|sleep and NEG -52/-35/-4|sleep for 12/18/55
|sleepers 41/41/-2|sleeping 79/52/-3|sleeping _ . 54/59/1|sleeping _ _ . 54/59/1|sleepover -47/-61/0|slept -33/-67/-6
|slept _ . -51/-73/-3|slept _ _ . -63/-74/-4|sliced 60/67/0|slicing 61/65/-1|slicing my 61/65/-1|slit 63/33/-1
|slit my 62/45/-1|small -78/-95/-3|small . -41/-66/0|small _ . -38/-71/0|small _ _ . -19/-38/-1|smash 35/37/0
|smash _ _ . 32/25/0|smashing 46/23/-16|smiled -65/-50/0|smoking -40/-49/-5|smoking . -32/-44/-1|smoking . . -32/-42/-1
|smoking _ . -32/-42/-1|smoking _ _ . -32/-42/-1|smother 99/86/-7|smother KIN 28/25/-1|smother KIN . 28/25/-1
|smother _ . 67/67/-1|smother _ _ . 91/85/-2|snap 46/9/0|sneeze -9/-41/0|sneeze . -9/-41/0|sneeze . . -9/-41/0
|sneeze _ . -9/-41/0|sneeze _ _ . -9/-41/0|sober _ . 43/8/0|sober _ _ . 42/28/-1|sofa -61/-102/-2|sofa _ _ . -53/-62/-2
|sold my 57/34/-5|some -49/6/-5|some PILLS 91/68/-1|some PILLS and 48/30/-1|some _ and 43/31/-1|some days -54/12/-1
|some days i -41/8/0|someone -7/-12/97|something 149/113/47|something in 49/95/-10|sometimes -60/-3/-18
|sometimes _ THINK -34/55/-17|sometimes i -39/11/-18|sometimes i THINK -34/55/-17|son -75/-47/94|song -17/-18/0
|soon 44/36/-2|sorry 83/57/11|sorry . 28/6/5|sorry . . 36/6/5|sorry _ . 56/23/4|sorry _ _ . 75/52/39|sorted -62/-80/-20
|soul -37/99/-2|soul . -33/15/0|soul . . -33/15/0|soul _ . -34/47/0|soul _ _ . -34/89/-2|soul is 0/39/-1
|soup -48/-89/-16|soup . -23/-34/-15|soup . . -22/-34/-15|soup _ . -22/-34/-15|soup _ _ . -26/-38/-15
|sourdough -8/-53/-3|speedrun 14/34/0|spider -43/-59/0|spider _ _ . -39/-47/0|spring -15/-46/-6|spring . -16/-46/-5
|spring . . -11/-37/-1|spring _ . -12/-37/-1|spring _ _ . -12/-37/-1|squad -56/-57/-2|squad _ . -46/-32/0
|squad _ _ . -50/-37/0|stab 120/84/-7|stabbing 80/86/-1|staff -16/-22/60|stairs 32/-42/-35|stairs and -44/-36/-1
|stalker 41/27/-1|stalking 80/57/-1|stalking _ _ . 80/57/-1|standing 76/29/-10|standing _ _ . 65/72/-8
|standing _ _ of 31/26/0|standing on 45/21/-10|stare -48/-3/0|staring 38/42/-4|staring _ _ . 71/63/-3
|staring at 38/42/-4|start -56/-103/-5|started 88/53/-1|started HARM 31/43/-4|started _ _ . 72/74/9
|started _ me 64/44/-7|starting 64/67/-1|starting _ . 53/33/0|starting _ _ . 55/47/0|stash 38/33/-1|stash . 38/33/-1
|stash . . 38/33/-1|stash _ . 38/33/-1|stash _ _ . 38/33/-1|state -5/-48/0|stay 18/59/-3|stay LIVE 77/38/-2
|stay _ . 34/44/-2|stay _ _ . 71/60/-3|stay off -66/-80/0|staying 31/-7/-4|staying LIVE 65/25/0|staying LIVE . 26/22/0
|step 77/13/6|stepdad 75/75/-9|stepfather 90/60/0|stepfather _ me 52/46/0|stepping 75/35/0|stick 81/88/-21
|stomach 72/14/-1|stomach _ . 37/15/-1|stomach _ _ . 41/16/-1|stood 105/30/-3|stop 12/76/-28|stopped -87/-14/15
|stopped HARM -34/1/0|stopped THINK -74/0/0|stopped THINK PLAN -74/0/0|stopped _ PLAN -81/16/0|stopped _ _ . -100/53/-1
|stopped my 54/22/-1|stops 78/47/-2|stops _ _ am -58/2/0|stops _ from 43/6/-2|stops _ i -57/2/0|stops me 43/6/-2
|stops me from 43/6/-2|strangle 63/51/-7|strangled 96/105/-3|strangles 47/44/-2|strangling 54/57/-3|stream -40/-47/23
|stream _ . -50/-44/24|strength 1/36/0|stressed -50/-76/-9|strikes 45/22/0|strong 31/98/-4|strong _ . 31/50/-2
|strong _ _ . 41/51/-3|stuck _ _ head -12/-49/0|stuck _ my -12/-49/0|stuck in my -12/-49/0|study -34/-49/1
|study _ . -31/-61/0|study _ _ . -31/-45/0|stuff 45/1/18|subscription -45/-39/-3|subscription _ . -42/-36/-3
|subscription _ _ . -42/-36/-3|such _ . 21/46/0|such is -17/-49/0|suck -6/67/-1|suffering _ . 65/75/-1
|suffering _ _ . 60/67/-1|sugar -64/-83/-4|sugar . -30/-33/-2|sugar . . -30/-33/-2|sugar _ . -30/-33/-2
|sugar _ _ . -32/-48/-2|suicidal 87/73/103|suicide 55/57/2|summer -58/-29/-3|summer . -32/-33/-2|summer . . -32/-33/-2
|summer _ . -35/-44/-3|summer _ _ . -35/-44/-3|sun . -1/51/0|support -59/-91/-8|sure 113/105/-6|surgery 52/25/-1
|survive 66/10/-7|survived _ to 41/30/0|suya -47/-75/-1|swallow 60/6/-5|swallowed 77/70/-28|swallowing 23/69/-1
|swap 27/22/0|swerving 55/42/-1|swerving _ _ . 55/42/-1|swimming -38/-32/0|swing -58/-74/-1|switch -33/-31/-2
|switch _ . -13/-39/0|switch _ _ . -29/-42/0|syllabus -39/-35/-1|table 23/40/-6|tablets 53/33/-19|takes 69/-30/-23
|takes my 74/26/-16|talk 10/-2/59|talk _ _ . -27/-76/13|talk me 46/32/-3|talk me out 46/32/-3|talk to -88/-99/49
|talked -40/-33/-21|talking -65/-149/84|talking PLAN -40/-51/78|talking _ me -56/-94/-2|talks -33/-70/29
|taller -18/-33/0|taller . -18/-33/0|taller . . -18/-33/0|taller _ . -18/-33/0|taller _ _ . -18/-33/0|tattoo -54/-68/-1
|tattoo _ _ . -53/-63/-1|taught -74/-83/-1|tbh 29/63/-3|tea 32/44/-2|tell _ to 37/41/-8|telling -61/-60/21
|tells 66/26/-3|ten -28/-70/-4|ten PAST -58/-40/-2|ten _ . -18/-33/-1|ten _ _ . -78/-55/-1|ten _ _ i 49/69/-1
|tena 41/27/0|tena . 66/57/0|tena . . 66/57/0|tena _ . 66/57/0|tena _ _ . 66/57/0|term -30/-36/-2|test -48/-90/0
|test . -31/-53/0|test . . -31/-53/0|test _ . -31/-53/0|test _ _ . -51/-71/0|text -47/-67/-13|text _ . -28/-43/-4
|text _ _ . -28/-43/-4|texted -48/-63/80|texted me -34/-61/43|than _ _ . 65/45/-6|than _ another -27/-15/0
|than eat -108/-83/0|than go 51/31/12|than my 10/-57/0|thankfully -38/0/0|thanks -26/-89/5|that -12/21/44
|that . 45/-8/-7|that HE -121/-123/101|that _ , 38/60/-4|that _ LAUGH 29/34/-1|that _ LETTER -92/-62/51
|that _ MANY 61/20/-1|that _ WANT -64/11/-1|that _ _ DEATH -52/-28/7|that _ _ KILL -61/-32/0|that _ _ SOON 72/56/0
|that _ _ i 25/45/-4|that _ _ it -51/-11/-2|that _ _ me -42/-44/-11|that _ am 27/-43/-13|that _ and 16/-51/-1
|that _ when -43/-26/-1|that _ would 50/-7/32|that i 107/59/-26|that i LETTER -63/-41/1|that i WANT -62/11/-1
|that i am 27/-43/-13|that i can -45/50/-3|that i would 49/2/-1|that is 5/27/-12|that is MANY 61/20/-1|that it 49/43/-1
|that it is 54/28/-1|that meme -45/-63/-3|that my 8/-7/61|that progress 34/34/-4|that series -13/-35/0
|that series . -13/-35/0|that works 31/11/-1|theatre 34/50/-1|them 79/87/-75|then 54/43/15|then . . 19/39/0
|then _ . 51/74/-6|therapist -7/-41/-8|therapist _ _ . -38/-56/0|therapy _ _ and 32/5/0|there 49/74/10
|there _ . 40/60/-4|there _ NEG 24/35/-28|there is NEG -11/34/-28|these -4/-8/-16|these _ . -47/-44/-7
|these heels -50/-62/0|they 38/83/-51|thing . 46/57/0|thing . . 46/74/0|thing _ . 46/73/-1|things 21/35/33
|things SOON . 42/52/-1|things _ . 76/78/10|things _ _ . 113/139/9|think -10/22/80|thinking 15/-15/-5|this -25/-69/-1
|this , -10/119/-1|this . 17/113/-26|this . . 14/106/-26|this ANYMORE -4/84/-1|this ANYMORE . -2/75/-1
|this GAME -57/-53/-2|this HIGH -21/-37/-1|this NIGHT 110/53/-2|this POINT . 51/16/0|this WORK -38/-33/-2
|this WORK . -27/-47/-1|this WORK is 34/35/0|this _ , 87/36/7|this _ . 53/88/-33|this _ ANYMORE 50/1/-2
|this _ PAST -28/-37/9|this _ SOON 33/46/0|this _ _ , 66/19/-2|this _ _ . 41/41/-53|this _ _ KILL -45/-21/-1
|this _ _ PLAN -17/-26/0|this _ _ hard -7/49/0|this _ _ i 2/36/-9|this _ _ me -76/-88/-1|this _ _ my -31/-42/28
|this _ and 13/42/-1|this _ is -17/-60/-10|this _ me -69/20/-17|this _ my 32/53/-6|this _ myself 27/33/0
|this _ of -43/-68/-1|this _ on -14/-36/35|this _ to -26/-73/-1|this earth 48/62/-1|this earth . 34/31/0
|this ends 38/34/0|this heat -65/-82/-2|this i 86/37/-1|this is -43/16/-9|this is LETTER 61/52/0|this is PAST -28/-37/9
|this is my 32/53/-6|this life 155/157/-4|this life . 16/37/-2|this month . 27/3/0|this much 33/-10/0
|this one 46/57/-13|this pain 36/58/-2|this planet 50/51/0|this planet . 34/45/0|this time 57/21/-5|this time . 34/4/-1
|this to 26/-9/-1|this to myself 27/33/0|this way -54/2/0|this week -8/-16/-3|this world 91/94/-2|this world . 39/57/-1
|thought -133/-127/-5|thoughts 53/57/-37|thread -1/48/0|thread . -2/59/0|thread . . -2/59/0|thread _ . -2/59/0
|thread _ _ . -2/59/0|threatening 11/8/63|threatening _ KILL 32/36/-3|threatening _ _ me 33/36/-6
|threatening to -4/-8/60|threatening to KILL 32/36/-3|threw -25/-37/-16|throat 58/70/-13|through 62/47/4|throw 41/0/-15
|throws 66/45/-10|tickets -48/-72/-15|tickets _ . -25/-45/-14|tickets _ _ . -48/-72/-15|tied 74/56/-3
|tied _ _ . 70/51/-3|til SOON 35/43/0|til _ _ . 35/43/0|tiles 52/53/-1|till 51/26/-12|till _ in -59/-38/0
|till _ is -42/2/-3|till i 92/79/0|time 58/30/-58|time , -43/28/-5|time , and -27/-32/0|time _ _ i -13/-88/-1
|time _ _ this 56/63/0|time _ and -46/-46/0|time it 53/59/-2|time it is 53/59/-2|tire . -26/57/0|tire . . -26/57/0
|tire _ . -26/57/0|tire _ _ . -26/57/0|tired -45/-1/-19|to . 138/91/-7|to . . 139/89/-7|to DEATH -19/19/-13
|to DEATH . -66/-30/-5|to DIE 132/132/18|to DIE , -57/-13/27|to DIE BUT -44/18/-7|to DIE and 57/44/-14
|to DIE for -69/-52/-19|to DIE if -52/-57/0|to DIE much 75/18/0|to DIE of -47/-51/0|to DIE this 76/53/0
|to END , 22/-4/0|to END . -61/-44/-1|to END HARM -61/26/-11|to END being 56/31/-1|to END call -34/-24/0
|to END everything 38/16/-1|to END it 61/26/23|to END myself 58/23/-2|to END with 49/33/0|to GONE . -44/11/-3
|to GONE into -16/-74/0|to GONE this 39/15/0|to HARM 111/75/9|to HARM . 67/52/-4|to HARM HE 34/25/-3
|to HARM HIS -18/-12/39|to HARM anyone 2/-37/0|to HARM me 69/72/-7|to HARM myself -43/-5/-4|to HIM 19/38/27
|to JUMP . 31/27/31|to JUMP into -43/-30/0|to JUMP on -54/-40/0|to KILL 49/81/4|to KILL . 71/29/-1|to KILL KIN 49/62/-2
|to KILL everyone 56/33/0|to KILL me 95/99/-26|to KILL my 69/62/-5|to KILL myself -68/1/-5|to KILL that -33/-30/0
|to KILL this -54/-39/0|to KILL us 48/47/11|to KILL yourself 49/35/0|to LIVE 87/50/18|to LIVE . 92/37/25
|to LIVE ANYMORE 72/17/3|to LIVE NEG 10/43/-1|to LIVE for 25/10/2|to LIVE in -18/-56/-9|to LIVE this 25/20/-1
|to PAST -60/-88/-1|to POINT 1/-68/-3|to SAY 28/-71/40|to SOURCE 28/49/-1|to TAKE MANY -14/30/-2|to TAKE me -18/-57/0
|to TAKE my -57/-36/5|to THINK -75/14/0|to WAKE 69/-29/-3|to WAKE up 63/21/-3|to WORK . -4/-46/21|to _ ANYMORE 36/18/3
|to _ DEAD 63/73/0|to _ DEATH -13/106/12|to _ END 51/9/0|to _ FRIEND 50/30/5|to _ HARM -27/54/-12|to _ HE -5/60/13
|to _ HIS -43/-41/64|to _ KIN 32/10/5|to _ LAUGH -41/-49/0|to _ LIVE 54/19/-7|to _ LOW 3/-56/-1|to _ NEG 15/42/-4
|to _ PAST -21/44/10|to _ SOON 46/3/-13|to _ _ , -49/-65/15|to _ _ . 63/71/-12|to _ _ ANYMORE 46/21/-4
|to _ _ BODY 49/49/0|to _ _ DEATH -21/-31/25|to _ _ HARM 61/18/0|to _ _ HE 70/3/25|to _ _ HIGH 70/1/-13
|to _ _ HIM 45/14/30|to _ _ LAUGH 47/39/-1|to _ _ LIVE 59/24/-3|to _ _ MANY 50/43/-12|to _ _ ONPURPOSE -25/-37/0
|to _ _ PAST 33/15/6|to _ _ PILLS -52/-62/-14|to _ _ SOURCE -58/-48/21|to _ _ THINK -77/1/0|to _ _ WANT -43/36/54
|to _ _ WORK -72/-68/-2|to _ _ again 57/24/-11|to _ _ am 63/29/-1|to _ _ and -16/51/-18|to _ _ anyone 50/-11/0
|to _ _ as 10/67/0|to _ _ bed -28/2/0|to _ _ by 92/70/0|to _ _ day -41/79/1|to _ _ do 73/50/-3|to _ _ front 21/60/-1
|to _ _ god -39/-42/0|to _ _ in -46/-58/-5|to _ _ is -73/-77/29|to _ _ it 21/15/-5|to _ _ lake -24/-44/0
|to _ _ life 42/26/-1|to _ _ me 44/53/0|to _ _ more 39/21/0|to _ _ much 34/7/0|to _ _ pain 34/21/-1
|to _ _ peace 50/38/0|to _ _ real 30/41/0|to _ _ since -30/-64/1|to _ _ this 42/36/-4|to _ _ time -31/-66/0
|to _ _ to -19/42/-6|to _ _ when 14/49/-13|to _ _ while -4/48/0|to _ _ who 17/-27/47|to _ _ world 82/49/-4
|to _ _ year 40/49/6|to _ and 82/96/-50|to _ another 72/53/0|to _ anyone 3/-59/-1|to _ around 58/17/5
|to _ at -45/-70/-15|to _ away 40/95/0|to _ bad 48/43/0|to _ because 54/50/0|to _ being 56/31/-1|to _ bus 33/28/-1
|to _ call -34/-24/0|to _ early -58/-60/-1|to _ everyone 70/38/0|to _ everything 46/22/-1|to _ forever 15/35/-1
|to _ from 35/78/-2|to _ here 6/-45/-4|to _ home -43/-9/-1|to _ i 33/63/44|to _ it 45/21/58|to _ life -14/0/-1
|to _ me 105/71/-62|to _ more 56/57/5|to _ much 75/18/0|to _ new 27/-14/-1|to _ of -95/-90/6|to _ off 40/37/-14
|to _ saved 70/9/0|to _ that -26/-31/15|to _ this 8/-49/-6|to _ to 8/16/14|to _ under 68/24/-2|to _ us 20/26/11
|to _ when -23/-56/5|to _ year -20/-38/0|to _ yourself 80/53/-1|to attack 62/52/0|to batter 47/52/-10|to be -16/-56/-43
|to be . 80/30/-1|to be BURDEN -31/-32/0|to be DEAD 41/71/2|to be around 58/17/5|to be here 52/42/-3|to be one 76/27/0
|to be saved 70/9/0|to be with -54/9/-1|to bed -86/-92/-1|to bed . -26/-37/-1|to call 60/27/37|to catch 33/26/-5
|to catch bus 33/28/-1|to change -44/-22/-2|to change my -37/-70/0|to come 45/81/-13|to continue 56/23/-2
|to continue . 47/30/0|to diet -26/-34/0|to diet . -26/-34/0|to do it 43/57/-4|to drive off 38/18/-3|to feel 70/15/-2
|to give -32/52/0|to give up -26/36/0|to go -11/-39/1|to go . -15/34/5|to go home -37/-18/0|to go on 35/23/-2
|to go out -30/-62/0|to go to -22/-52/-1|to god 61/38/0|to help -81/-81/76|to join 53/33/-3|to join HIM 57/28/-4
|to keep -38/3/-6|to keep LIVE -9/-62/0|to make 31/28/-2|to my -64/-10/-23|to my KIN 26/28/-20|to my cat 25/36/0
|to myself 46/16/-3|to myself . 21/45/-3|to report -5/-8/43|to rest in 50/38/0|to run 7/84/-1|to run away -39/24/0
|to see -20/-131/-2|to see SOON 51/61/0|to see new 54/28/0|to shake 44/28/0|to sleep -18/28/-12|to sleep and -74/-11/-2
|to smother 69/57/-2|to stay LIVE 48/38/0|to stay off -66/-80/0|to tell -21/-80/45|to to 64/50/-1|to to HARM 34/28/-1
|to walk 42/79/-11|to walk into 45/46/-1|to watch -41/-46/-10|toast -27/-29/-6|toast . -39/-53/0|toast . . -39/-53/0
|toast _ . -39/-53/0|toast _ _ . -39/-53/0|today -64/-68/-45|told -37/-78/-4|tomorrow 9/13/6|tongue -50/-51/0
|tonight 122/142/-3|too 41/105/-16|too . 36/37/-2|too . . 34/37/-2|too MANY 5/-42/12|too _ . -4/76/-4
|too _ _ SOON -49/-17/0|too deep 40/24/-2|too hard -1/26/0|too hard . -1/26/0|took -65/-47/59|top 93/50/-3
|top _ . 67/72/-1|top _ _ . 67/72/-1|torturing 51/42/0|torturing me 51/42/0|touches me 58/52/-4|touching 59/46/-1
|touching _ . 31/20/-1|touching _ _ . 31/20/-1|touching me 61/48/-1|tracks 98/76/-18|traffic -55/-55/-15
|trafficked 78/48/0|trafficking 79/47/0|train -108/-35/-35|training -82/-120/-5|trapped 45/95/-5|trapped _ . 61/49/-4
|trapped _ _ . 61/50/-4|trapped _ my -33/5/0|trapped here 11/37/-3|trapped here . 14/35/-3|trapped in my -33/5/0
|tree . 43/37/-2|tree . . 42/36/-2|tree _ . 42/36/-2|tree _ _ . 42/36/-2|tried 30/64/41|tried _ DEATH 47/6/-1
|tried to -14/73/7|tried to DEATH 47/6/-1|trigger 49/29/-1|trip -24/-45/0|trip _ _ . -24/-45/0|trophy -19/-52/0
|trust 45/6/-3|trust myself 46/11/-3|try . 21/40/-1|try . . 23/44/-1|try _ . 69/78/2|try _ SOON -70/-15/0
|try again . 46/35/2|try again SOON -70/-15/0|trying 45/73/-10|trying NEG 42/22/-2|trying NEG to 42/22/-2
|trying _ to 42/22/-2|tuesday 70/27/-4|tuesday , 100/67/-2|tuesday _ _ . 48/70/-2|turned -52/-78/0|twelve -66/-66/-1
|twelve _ NIGHT -41/-38/0|twelve _ _ and -41/-38/0|twelve hour -41/-38/0|twelve hour NIGHT -41/-38/0|twenty 51/38/-13
|twenty _ . 49/35/0|twenty _ _ . 30/47/0|twitter -36/-31/0|twitter _ . -36/-31/0|twitter _ _ . -36/-31/0
|two PAST 27/78/-1|two PILLS -86/-74/-1|two PILLS . -43/-43/0|two _ this 56/24/0|ugh -31/-20/-29|unalive 52/118/-3
|under 162/138/10|under _ . 36/59/19|under _ _ . 39/57/15|unlovable -6/52/0|unlovable . -6/52/0|unlovable . . -6/52/0
|unlovable _ . -6/52/0|unlovable _ _ . -6/52/0|until 71/25/-2|until _ _ DEAD 45/47/0|until it 54/40/0|up , -23/-67/11
|up . . 42/44/43|up HIS 0/-12/51|up SOON . -36/-38/0|up _ . 95/83/0|up _ _ , 37/58/-1|up _ _ . 15/79/17
|up _ _ SOON -64/-55/21|up _ _ WORK 52/25/0|up _ _ and 49/63/0|up _ _ is -50/-49/8|up _ another -81/-47/0
|up _ life -9/33/0|up again 77/68/-3|up again . 69/44/-2|up and -91/-8/7|up at -51/-84/-6|up early -15/-26/0
|up for my 53/55/-1|up here 54/27/0|up my WORK 47/51/0|up on life -9/33/0|up to 63/42/-2|urge 67/57/-8|urges 25/63/-3
|urges to 30/45/-3|us 37/14/18|us . 42/53/10|us . . 34/39/11|us _ SOON 50/51/0|used -61/13/-3|user -34/-33/99
|using 63/45/-5|van -3/-8/38|van . 1/-6/43|van . . 1/-6/43|van _ . 1/-6/43|van _ _ . 0/-7/43|vanish -36/64/0
|vent -15/-24/59|video -24/-29/31|video . -19/-24/32|video . . -19/-24/32|video _ . -19/-24/32|video _ _ . -21/-28/31
|villain -52/-14/-16|violent 120/56/1|vitamin -35/-56/-1|vitamin PILLS -35/-56/-1|vitamins -73/-79/0|voices 50/13/20
|volunteer -55/-56/13|wait 28/38/-8|wait . 74/33/-4|wait . . 74/33/-4|wait _ . 104/67/-4|wait _ _ . 107/73/-5
|waiting _ , -48/-48/0|waiting _ _ HIGH -50/-44/-18|waiting for 56/50/-1|waiting room -38/0/-1|wake 33/-28/0
|walk 76/40/-16|walk . -22/-31/0|walk . . -22/-31/0|walk _ . -20/-31/-1|walk into 67/71/-3|walking 40/-15/-5
|wall 19/40/18|wall . 45/60/0|wall . . 43/59/0|wall _ . 35/51/0|wanted -55/-39/-13|wanted _ END -55/-20/0
|wanted _ HARM -14/-45/0|wanted _ KILL -37/0/0|wanted _ TAKE -43/1/0|wanted _ _ . -49/-62/-3|wanted _ _ TAKE -29/-62/0
|wanted _ _ much 75/18/0|wanted _ _ my -56/-3/0|wanted _ _ myself -49/-45/0|wanted _ _ this 45/20/0
|wanted _ to -29/-63/0|wanted to 14/48/-12|wanted to END -55/-20/0|wanted to HARM -14/-45/0|wanted to KILL -37/0/0
|wanted to TAKE -43/1/0|wants -53/-61/51|wants _ DIE -63/-76/36|wants _ _ . -75/-37/92|wants _ _ DEAD 61/22/7
|wants _ _ me 31/48/-5|wants _ be 69/26/-16|wants me -3/43/-1|wants to -31/-77/40|wants to DIE -63/-76/36
|wants to be 69/26/-16|was -26/-30/-19|was DEAD 82/60/-1|was DEAD , 46/11/0|was DEATH -86/-56/-2|was DEATH in -22/-55/0
|was HIT 61/64/0|was MANY -10/43/-2|was MANY . -42/0/-1|was NEG -56/-32/-3|was _ , -19/-67/-12|was _ LAUGH 43/25/0
|was _ PAST 1/63/0|was _ _ and -55/-12/-4|was _ _ at -2/-42/0|was _ _ it -5/48/0|was _ _ my -29/-64/-2
|was _ _ of 53/29/0|was _ and 64/55/-2|was _ i -79/-87/-4|was _ in -42/-76/0|was _ me -34/0/0|was _ to -1/-38/-1
|was my 1/89/-1|was my PAST 41/21/0|was taller -18/-33/0|was taller . -18/-33/0|washing -11/-58/0
|washing _ _ . -10/-56/0|waste -48/101/-8|waste _ _ . -7/51/0|waste of -23/76/-8|wasted -38/60/-1|watch -51/-82/-6
|watched -29/-43/-14|watching -48/-67/-2|waved -50/-62/-10|way 66/100/-26|way _ _ . 74/107/-7|way i 1/-30/0
|way to 60/20/-13|ways 119/64/30|ways . 43/30/0|ways . . 43/30/0|ways _ . 43/30/0|ways _ _ . 63/53/-2|we -135/-177/-50
|we _ . -51/-10/-13|we _ MANY -38/-29/0|we _ _ . -49/-44/-11|we _ in 37/34/4|we are in 40/40/5|weather -27/-91/0
|wedding -27/-53/-15|wedding . -15/-32/-3|wedding . . -15/-32/-3|wedding _ . -31/-44/-3|wedding _ _ . -20/-43/-5
|week -39/-87/-14|week , -52/-23/-6|week . 56/79/6|week _ . 36/34/3|week _ _ . 47/39/3|weekend -73/-80/-6
|weeks _ . 43/89/-3|weep -70/8/-2|weep _ _ . -35/42/-1|weighed -38/-37/0|weighed _ . -34/-35/0|weighed myself -34/-35/0
|weighed myself . -34/-35/0|went -104/-57/-10|went _ _ . -35/-43/3|were DEAD 46/28/-2|what -43/43/17|what HE 37/57/-24
|what _ POINT -63/29/-11|what _ _ . 83/43/-13|what _ _ am -24/51/0|what _ _ do 34/-17/20|what _ _ for -40/-21/-1
|what _ _ from 36/6/-2|what _ _ to 24/23/-5|what _ did -6/58/-4|what _ i -60/-4/51|what _ me 36/6/-2
|what _ this -65/13/-1|what is -40/-1/3|what is POINT -63/29/-11|what joke 0/48/-1|what joke . 4/39/0
|what stops 36/6/-2|what stops me 36/6/-2|what to -31/-96/27|when HE is 45/35/-4|when _ HARM -36/-30/-1
|when _ _ . 57/51/-3|when _ _ DEAD 30/44/0|when _ _ GONE 49/19/-7|when _ _ LOW 45/1/0|when _ _ MANY -45/1/0
|when _ _ NEG 73/52/-12|when _ _ PAST 56/49/-10|when _ _ it -35/-23/-1|when _ am 114/78/-7|when _ is 82/65/20
|when _ see -44/-47/0|when _ was -86/0/-1|when i HARM -36/-30/-1|when i SAY 61/30/7|when i am 114/78/-7
|when i was -84/-1/-1|when it -32/-81/-2|where _ _ . 51/39/1|whether -77/7/0|whether i -80/4/0|while . -2/47/0
|while . . -2/47/0|who -71/-24/59|who _ . 107/32/-1|who _ DEATH -46/-43/59|who _ MANY -6/-54/-2|who _ PAST -47/-35/0
|who _ _ me -13/33/-1|who _ i -13/-40/35|who to 68/43/-4|who was -31/-51/2|whole 17/89/14|why 10/20/-29
|why _ . -48/40/-2|why _ _ NEG 71/16/-11|why _ _ WANT 2/-46/0|why _ i -13/37/-8|why _ should 45/-3/0|why do -39/-22/-4
|why do i -36/0/-4|why i should 46/3/0|why should 46/11/-1|wifi -65/-97/-7|wifi . -27/-30/-2|wifi . . -27/-30/-2
|wifi _ . -27/-30/-2|wifi _ _ . -38/-66/-5|wind -24/-37/0|window 74/16/11|window . 49/50/0|window . . 49/50/0
|winter -61/-66/-13|winter _ _ . -31/-58/-10|wish 121/124/-13|wished -64/-39/0|with -18/-48/-19|with . 12/-1/-3
|with . . 17/14/-1|with DEATH 41/29/-1|with HIM -79/33/1|with HIM . -19/8/-2|with KIN -33/-40/-17|with LIVE 27/52/0
|with MEANS 83/86/57|with MEANS . 73/77/4|with NEG -6/36/-6|with PILLS 42/31/0|with _ , -35/-28/-10|with _ . 42/6/-24
|with _ KIN -77/27/-40|with _ _ . -57/-51/6|with _ _ HE 66/21/-26|with _ _ LETTER 39/27/-2|with _ _ LIVE -46/19/0
|with _ _ it 81/41/-27|with _ _ left -1/-5/0|with _ _ me -12/20/4|with _ _ of -9/-10/28|with _ and 34/-17/3
|with _ in -13/-25/21|with _ life 18/28/-1|with _ on 62/32/-13|with _ out 53/29/0|with _ to 25/75/-1
|with another -89/-38/-11|with everything -1/31/0|with life 97/117/-3|with life . 29/85/-2|with me 65/22/-21
|with my KIN -37/-23/-24|with myself 86/62/-1|with myself . 47/42/0|without -39/-80/-18|woman -47/-10/62|won -33/-69/-1
|won . -5/-36/0|won . . -11/-47/0|won _ . -30/-56/-1|won _ _ . -30/-56/-1|word -41/-34/-5|words HARM -39/-44/0
|worker -29/-23/93|working -1/-29/-3|working _ _ DEATH -41/-38/0|working _ to -40/-38/0|working myself -41/-38/0
|working myself to -41/-38/0|works on -22/-25/-1|world 3/79/-14|world . 36/28/-2|world . . 36/28/-2|world HE 18/34/-7
|world HE is 18/34/-7|world _ . 105/72/-3|world _ _ . 61/72/-4|world _ _ NEG 19/34/-7|world _ is 18/34/-7
|worn -24/62/-2|worn _ . -21/62/-2|worn _ _ . -21/62/-2|worried -88/-59/168|worried PLAN 14/-6/70|worry , -64/1/0
|worry PLAN 103/29/7|worry PLAN me 43/18/0|worry _ i -63/1/0|worry _ me 43/28/0|worse 55/67/-17|worse . -1/42/1
|worse . . 7/41/1|worse _ . 15/48/1|worse _ _ . 36/56/-3|worth 34/26/3|worth LIVE . -43/-19/7|worth _ DEAD 29/37/-1
|worth _ _ . 33/25/4|worth more 29/37/-1|worth more DEAD 29/37/-1|worthless -31/90/-6|would 7/121/-12|would . -36/-49/1
|would DIE -33/-41/-1|would END 50/47/-13|would KILL -9/-5/-14|would NEG -106/25/-6|would NEG END -40/0/0
|would NEG HARM -5/-47/0|would NEG KILL -45/0/0|would NEG mind -41/12/0|would TAKE 59/30/-1|would TAKE me 58/14/0
|would WANT to -53/-36/0|would _ . -8/36/-10|would _ BETTER -10/69/0|would _ END -36/1/0|would _ HARM -5/-47/0
|would _ KILL -44/1/0|would _ _ . 90/70/-10|would _ _ DEAD 76/35/21|would _ _ DIE -35/-27/0|would _ _ and -36/71/0
|would _ _ in -37/-76/-2|would _ _ my -69/-5/0|would _ _ out 44/8/0|would _ _ with 45/37/24|would _ for -40/-40/18
|would _ if -45/-46/0|would _ me 16/-3/-13|would _ mind -41/12/0|would _ my -51/-2/-3|would _ sleep -66/16/0
|would _ to -76/-39/1|would be 64/59/7|would be BETTER 2/38/10|would been 62/53/0|would come -62/-33/0
|would to 40/52/-2|wrists 80/57/-1|write _ . -9/-54/0|write _ _ . 15/-53/-31|written 48/6/30|written _ _ . 84/60/-13
|wrong . 44/57/15|wrong . . 45/56/15|wrong _ . 43/69/-1|wrote -19/-2/87|wrote LETTER to -15/-34/-2
|wrote _ HE -14/-20/49|wrote _ _ . 41/38/19|wrote _ _ my -29/-74/-3|wrote _ to -15/-34/-2|wrote that -16/-20/44
|xanax 69/69/-1|xanax _ _ . 69/69/-1|yaar 49/34/-1|yaar , 44/35/0|yaar _ . 27/27/0|yaar _ _ . 27/27/0|year -57/-50/41
|year . 32/29/-31|year . . 31/12/-25|year old -19/-49/51|years -74/-5/-12|yes 37/56/-7|yes , 37/56/-8|yes . 25/6/-4
|yes . . 40/25/-4|yes _ . 47/36/-5|yes _ _ . 19/31/-5|yesterday 87/74/-30|yesterday and 75/16/-34|yoghurt -68/-63/0
|yoghurt _ _ . -68/-63/0|you -21/-46/-51|you . 63/25/-7|you . . 31/17/-7|you DIE -47/-53/0|you DIE . -44/-48/0
|you MANY 66/22/-2|you MANY . 40/29/-1|you WANT -40/-33/0|you _ _ . -34/-65/-21|you _ _ DIE -40/-55/0
|you _ to -75/-77/-9|young -68/-55/30|your KIN 66/17/-4|yourself 84/77/-30|zero -40/-6/-1|zombie -6/-73/0"""
