### I need a person: help lines at once, and people of this server for who asks for them.

call-near-title = You do not have to be alone with this
call-near-here = **A person from this server?** If you press the button below, I open a private thread for you and tell the facilitators that you asked. I tell them nothing else, and I keep only that you asked and when.
call-near-elsewhere = In a server with facilitators, this button also asks a person there. These lines are answered by people, too.
call-on-duty = Somebody is on duty right now.
call-nobody-on-duty = Nobody is on duty right now. I tell the facilitators all the same, but it can take long. The lines above, or somebody close to you, may be quicker.
call-usual =
    { $usual ->
        [minutes] Usually somebody answers within about ten minutes.
        [half-hour] Usually somebody answers within about half an hour.
        [hour] Usually somebody answers within about an hour.
        [hours] Usually it takes more than an hour until somebody answers.
        [often-nobody] Honestly: often nobody here can answer within a day. Please do not wait for it alone.
       *[unknown] How long it takes we do not know yet: too few people have asked so far.
    }
call-ask-button = Ask a facilitator here
call-near-open = You asked at { $when }, and nobody has come yet.
call-near-thread = Your private thread: { $thread }

call-called-title = I am telling them now
call-called = I am opening a private thread for you below the circles channel, and I have told the facilitators that you asked. You need not explain anything before somebody is there.
call-called-again = If nobody comes, I remind them after 15 minutes and tell this server's safety contact after an hour.
call-end-button = I'm all right now

call-thread-name = Somebody to talk to
call-room-title = This room is for you
call-room = { $person }, only you and I are in here until a facilitator joins; admins of this server may be able to open it. Facilitators are volunteers: they listen, they do not treat, and they cannot promise secrecy where somebody is in danger.
call-room-wait = You can already write here if you like, or just wait. I do not read it.
call-joined = { $person } is here now.

call-staff-title = Somebody asks for a person
call-staff-again-title = Still waiting for a person
call-staff-circle = { $person }, in { $circle }, since { $when }
call-staff-no-circle = { $person }, since { $when }
call-staff-on-duty = On duty: { $people }
call-staff-nobody = Nobody is on duty. Whoever has a quarter of an hour is welcome.
call-staff-how = **I can talk** lets you into a private thread with them. Only say so if you can be there now. If you hear of danger: /crisis together, and tell the safety contact.
call-contact-title = Nobody has answered yet
call-contact = { $contact }, you are this server's safety contact. This call has waited for an hour.
call-told-title = A call has waited for an hour
call-told = { $person } asked for a person, and no facilitator has answered. You are this server's safety contact.
call-told-how = The card is in { $channel }. A facilitator can press **I can talk** there.
call-settled = { $person } is there. Thank you for being around.
call-over = This call is settled. Thank you for being around.

call-yours-title = Thank you
call-yours = You are in: { $thread }. Begin with "I'm here, take your time". You need not solve anything.
call-yours-soon = Their thread is just opening; I let you in at once. If it does not open within a few minutes, please write to { $person } yourself.
call-others = This one is being looked after by others. Thank you for offering.
call-ended-title = Good that you said so
call-ended = I have told the facilitators that it is settled. You can ask again at any time.
call-closed-title = Nobody could come
call-closed = You asked for a person a day ago, and nobody here could. I am sorry. Help lines are answered by people around the clock in many countries.

call-unheard-title = I could not reach everyone
call-unheard = Discord did not let me write in the facilitators' channel, so I am telling them one by one. That can take longer. You do not have to wait for it: these lines are answered by people.
call-told-directly = I could not write in the staff channel, so I tell you directly. `/facilitate requests` lists this call for facilitators, and **I can talk** there lets one of you in.

call-no-room-title = I could not open a thread
call-no-room = Discord did not let me open a private thread for you here. The facilitators know that you asked, and one of them may write to you. You do not have to wait for it: these lines are answered by people.

call-requests-title = Calls for a person
call-requests-none = Nobody is waiting for a person right now.
call-requests-more =
    { $more ->
        [one] One more is waiting.
       *[other] { $more } more are waiting.
    }
call-requests-duty = You are on duty until { $until }.
call-requests-off = You are off duty. `/facilitate duty` changes that.

duty-on-title = You are on duty
duty-on = Until { $until }; it ends by itself. People who ask for a person are told that somebody is there.
duty-off-title = You are off duty
duty-off = Thank you for being there. Rest well.
duty-capacity =
    { $leads ->
        [0] You look after no circle.
        [one] You look after one circle.
       *[other] You look after { $leads } circles.
    } { $capacity ->
        [0] You would take none for now: no new one is offered to you.
        [one] You would hold one at a time; more are not offered to you.
       *[other] You would hold { $capacity } at a time; more are not offered to you.
    }
duty-capacity-choose = How many circles would you hold at a time?
duty-capacity-option =
    { $many ->
        [0] None for now
        [one] One circle
       *[other] { $many } circles
    }
duty-waiting =
    { $many ->
        [0] Nobody is waiting right now.
        [one] One person is waiting: `/facilitate requests`
       *[other] { $many } people are waiting: `/facilitate requests`
    }

refusal-no-people-here = This server has named no facilitators' channel yet, so there is nobody I could ask. `/crisis` shows lines that people answer.
refusal-no-such-call = I could not find that call. It may be settled already.
refusal-capacity = You can look after up to { $most } circles at a time.
refusal-duty-hours = You can be on duty for 1 to { $most } hours at a time; it ends by itself then.

command-facilitate-requests = Who asked for a person and is still waiting
command-facilitate-duty = Be there for calls for a while, or rest
    .state = On or off
    .hours = For how many hours, 1 to 12 (2 if you leave it out)
    .choice-on = on
    .choice-off = off
