### Circles as members meet them.

circle-browse-title = Circles here
circle-browse-about = Circles about { $tag }
circle-browse-empty = There is no circle yet. You can wait for one: I will look for people who fit, and you decide again before anything happens.
circle-browse-empty-about = There is no circle about { $tag } right now. You can wait for one, and I will look for people who fit.
circle-browse-how = Pick a circle to read more. Nobody sees that you looked.
circle-browse-choose = Choose a circle
circle-line =
    { "" }**{ $name }**
    { $themes } · { $language } · up to { $size } people · { $room ->
        [yes] there may be a seat
       *[no] no seat right now
    }
circle-line-mine = **{ $name }** · { $room }
circle-themes = { $themes }
circle-no-themes = open theme

circle-info-title = { $name }
circle-info-themes = About: { $themes }
circle-info-size = Up to { $size } people
circle-info-language = Language: { $language }
circle-info-until = It runs until { $until }
circle-info-paused = This circle is resting until { $until }.
circle-info-paused-open = This circle is resting for now.
circle-info-meets = They can usually meet { $next }, and every week at that time.
circle-info-room = Its room: { $room }
circle-info-peer-led = Nobody leads this circle: its members look after it together.
circle-info-rule-facilitator = You ask, and its facilitator lets you in. You get an answer within 72 hours.
circle-info-rule-open = You ask, and anybody who is in it can let you in. You get an answer within 72 hours.
circle-info-full = There is no seat right now. Seats can be taken, or promised to somebody.
circle-standing-asked = You asked to join. I will tell you when there is an answer.
circle-standing-seated = You are in this circle.
circle-standing-leads = You look after this circle.

circle-agreement-heading = What everyone here agrees to
circle-agreement-default =
    · What is said in this circle stays in this circle.
    · We listen first. Advice only when somebody asks for it.
    · We speak of our own experience, and nobody has to say anything.
    · We are kind, also when we see things differently.
    · No screenshots, no names outside.
    · We are company for one another, not therapists. In danger we use `/crisis`.
circle-private-heading = What is private here
circle-private =
    { "" }**Who can read the room:** the members and facilitators of this circle, everyone in this server with **Manage Threads** (admins and some moderators), and Discord.
    { "" }**What I keep:** I do not read the room. I keep that you are in this circle and the check-ins you write, on the machine of whoever runs this bot.
    { "" }**What nobody can promise:** members agree to keep things to themselves, but nobody can guarantee it.
circle-private-channel =
    { "" }**Who can read the room:** the members and facilitators of this circle, **administrators** of this server, whoever may change permissions here (**Manage Roles**, also called Manage Permissions), and Discord.
    { "" }**What I keep:** I do not read the room. I keep that you are in this circle and the check-ins you write, on the machine of whoever runs this bot.
    { "" }**What nobody can promise:** members agree to keep things to themselves, but nobody can guarantee it.

circle-join-title = Before you join { $name }
circle-join-added = When you are let in, Discord itself shows one line in the room that says so. I can't prevent that line.
circle-join-asks = If you agree, its facilitator is asked to let you in. You can take it back at any time.
circle-join-asks-members = If you agree, the people in this circle see that you ask, and any of them can let you in. You can take it back at any time.
circle-join-full = All seats are taken or promised right now. You can ask all the same: sometimes one becomes free. Or **Find my circle** looks for another one that fits you.
circle-join-rests = It takes nobody in while it rests. You can come back later, or **Find my circle** looks for another one that fits you.
circle-not-now-title = That is fine
circle-not-now = Nothing was asked and nobody is told. { $name } is still in `/circle browse` if you change your mind.
circle-joined = You have a seat. Your room is { $room }. There is no need to write anything; reading along is being there too.
circle-joined-opening = You have a seat. The room is not open yet; I let you in when it is.
circle-asked-title = You asked to join { $name }
circle-asked = You get an answer by { $by }. Seats can be taken, or promised to somebody; if there is none for you, I will tell you kindly.
circle-asked-could-wait = You can also go on the waiting list meanwhile: **Find my circle** looks for one that fits you.
circle-asked-waits = You keep your place on the waiting list meanwhile.
circle-take-back = Take it back
circle-taken-back = You took it back. Nobody is told.

circle-leave-title = Leave { $name }?
circle-leave-what = You are taken out of the room right away and your seat is free again. You need no reason, and nobody is told why. What you wrote there stays, unless you delete it first.
circle-stay = Stay
circle-stayed = You are still in { $name }.
circle-left-title = You left { $name }
circle-left = You are out of the room. Take care of yourself. You can look for another circle whenever you like, or talk to a person now.

circle-mine-title = Your circles
circle-mine-none = You are in no circle yet.
circle-mine-seated = You are in
circle-mine-led = You look after
circle-mine-asked = You asked to join
circle-mine-asked-line = **{ $name }** · answer by { $by }
circle-room-opening = its room is not open right now; I let you in when it is
circle-browse-button = Browse circles

circle-report = Report

refusal-no-such-circle = I could not find that circle. `/circle browse` shows the circles of this server, and `/circle mine` shows yours.
    .title = I don't know that circle
refusal-no-seat = This circle takes nobody in right now. You can wait for a circle that fits, and I will look for one.
    .title = No seat right now
refusal-circle-already-in = You are in this circle already. `/circle mine` shows its room.
refusal-circle-yours = You look after this circle, so you are in its room already.
refusal-circle-already-asked = You asked to join this circle already. I will tell you when there is an answer.
refusal-not-asked = There is nothing to take back: you did not ask to join this circle, or it was answered already.
refusal-circle-name-empty = A circle needs a name that can be seen. Letters, numbers or emoji are all fine.
refusal-circle-name-too-long = That name is too long. Please use { $most } characters at most.
refusal-circle-name-taken = There is a circle of that name here already. Please choose another name, so that people can tell them apart.
refusal-circle-size = A circle takes { $least } to { $most } people. Please choose a number from that range.
refusal-agreement-too-long = Please keep the agreement to { $most } characters, so that everyone reads it.

command-circle = Small groups with a theme and a private room
command-circle-browse = Circles that are open in this server
    .tag = Only circles about this
command-circle-info = One circle: theme, times, who can read it
    .circle = The circle
command-circle-join = Ask to join a circle
    .circle = The circle you would like to join
command-circle-leave = Leave a circle, without giving a reason
    .circle = The circle you want to leave
command-circle-mine = Your circles and what you asked for
