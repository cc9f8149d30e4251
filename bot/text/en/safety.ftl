### Blocks, gates and what keeps somebody out.

refusal-banned = A facilitator has closed circles and buddies for you here. Help lines and ways to a professional stay open: /crisis and /findcounselor.
    .title = This is closed for you here
refusal-account-too-new = In this server a Discord account has to be { $days } days old before it can join a circle or meet a buddy. /crisis and /findcounselor work already.
refusal-too-new-here = In this server people join circles and meet buddies after { $days } days here. Have a look around first; /circle browse works already.
refusal-quota-join =
    { $most ->
        [one] One request to join a day is the most here. Please try again tomorrow.
       *[other] { $most } requests to join a day are the most here. Please try again tomorrow.
    }
refusal-quota-match = You have searched as often as this server allows in a day. Waiting works without searching: `/match wait`.
refusal-quota-report = That is as many reports as one person can send in a day. If somebody is in danger now, use /crisis. You can also report to Discord itself: hold or right-click the message and choose Report Message.
refusal-quota-block = You changed your list as often as I allow in a day. Please try again tomorrow. If somebody troubles you now, `/safety report` works.

safety-block-title = You will not be put together
safety-block-what = From now on I will not put you and { $person } into the same circle or pair, and will not introduce you. It works both ways. They are not told, by me or by anyone.
safety-block-not = I can't keep anyone from writing in this server. For that, Discord has a block of its own: open their profile and choose Block.
safety-block-facilitator = { $person } looks after circles here. They will not be called when you ask for a person, and I will not place you in their circles. Others still can.
safety-block-together = You are both in { $circles }. Nobody is moved, so that nobody can tell. If you would rather be elsewhere, you can leave it quietly, and I look for another circle for you.
safety-block-buddies = You two are buddies at the moment. It goes on until one of you ends it; if you would like that now, press below.
safety-block-end-button = End it kindly
safety-block-leave-button = Leave { $circle }
safety-move-what = If you like, I also put you on the list for another circle, first in line. It will be one without anybody you asked me to keep apart from you.
safety-move-button = Leave and find me another
safety-moved = You are out of the room and on the list for another circle. I ask you before one is formed. Nobody is told why you left.
safety-moved-first = You are out of the room and first in line for another circle. I ask you before one is formed. Nobody is told why you left.
safety-moved-look-button = What I look for
safety-block-undo-button = Take it back
safety-unblock-title = Taken back
safety-unblock-done = You and { $person } may be put together again, if it fits both of you.
safety-unblock-none = { $person } was not on your list, so nothing changed.
safety-blocked-title = People I keep apart from you
safety-blocked-none = Nobody is on your list. `/safety block` puts somebody on it; they are never told.
safety-blocked-line = { $person }, since { $since }
safety-blocked-button = Remove

refusal-block-self = That is you. If you would like a rest from everybody, `/profile pause` does that.
refusal-block-bot = That is a bot, and I never put anyone together with bots.

command-safety = Keep apart from somebody, or report something
command-safety-block = Never be put together with somebody; they are not told
    .member = The person
command-safety-unblock = Take a block back
    .member = The person
command-safety-blocked = The people you asked me to keep apart from you
command-menu-do-not-match-me = Do not match me

safety-ban-title = Circles and buddies
safety-ban-done = { $person } is out of circles, pairs and waiting here, and can't join until you take it back with `/facilitate unban`. They are told when they next try.
safety-ban-was = { $person } was banned already.
safety-ban-appeal = They can ask for another look, by somebody else than you. The audit shows what was done, and other facilitators can open your reason there.
safety-unban-done = { $person } can join circles and meet buddies again.
safety-unban-none = { $person } is not banned here.
refusal-ban-self = That is you. To step down, hand your circles over with `/facilitate handover`.
refusal-ban-reason = Please write a short reason. It is kept sealed: other facilitators can open it in the audit, and the person is not shown it.
refusal-ban-bot = That is a bot; there is nothing to end.
refusal-ban-facilitator = That person looks after circles here. Someone with Manage Server has to end that first, with `/setup facilitator`.
