### Reports. The one who sends it is never named; the one it is about is never told.


report-form = Tell the facilitators
report-form-read = Only facilitators who are not part of this read it. They are never told who you are, and the person is not told that you wrote. For a message I keep a link, not its words: copy what matters.
report-form-who = Who is it about?
report-form-who-hint = Leave it empty if it is not about one person
report-form-words = What happened?
report-form-words-hint = As much or as little as you like
report-form-apart = From now on
report-form-apart-yes = Keep us apart

report-filed-title = Thank you for telling us
report-filed-looked-at = Facilitators who are not part of this will look at it. I can't promise when; if nobody has after a day, this server's safety contact is told too.
report-filed-nobody = No facilitator here can look at it yet, because there is none who is not part of it. I keep it sealed for the first one who is.
report-filed-never-named = You are not named to anyone, and the person is told nothing. When somebody has looked, I will let you know.
report-filed-discord = If it breaks Discord's own rules, Discord should know as well: hold or right-click a message or a profile there, and choose Report.
report-apart-button = Keep us apart

report-closed-title = Somebody looked at what you sent
report-closed-what = Thank you for speaking up. What was decided about another person stays between them and the facilitators. If it goes on, please tell us again.
report-closed-appeal-lifted = Your ban here was taken back. Circles and buddies are open to you again.
report-closed-appeal-stays = Somebody else looked at your ban, and it stays for now. /crisis and /findcounselor stay open to you.
report-closed-answer = They wrote to you:
report-again-button = Ask for another look
report-again-title = Another look

report-appeal-button = Ask for another look
report-appeal-form = Ask for another look
report-appeal-words = What should they know?
report-appealed-title = You asked for another look
report-appealed = Somebody who did not decide before will look at it. I will let you know when they have.

report-waiting-title = A report
report-waiting-count =
    { $count ->
        [one] One report waits for somebody to look.
       *[other] { $count } reports wait for somebody to look.
    }
report-open-list-button = See them
report-open-button = Look at it
report-look = A report came { $since }. It is shown only to those who are not part of it, so please don't talk about it in the staff channel.
report-look-late = A report came { $since } and nobody has looked at it yet.
report-look-alone = Only you see this. The one who sent it is not named; please don't try to find out.

report-list-title = Reports
report-list-none = No report waits for you.
report-list-own = Reports that are about you or from you are not in this list, for anyone.
report-title-report = A report
report-title-appeal = A ban that somebody asks about
report-line-report =
    { $state ->
        [taken] About { $who }, { $since }. Somebody is looking at it.
       *[new] About { $who }, { $since }. Nobody has looked yet.
    }
report-line-appeal =
    { $state ->
        [taken] { $who } asked for another look at their ban, { $since }. Somebody is looking at it.
       *[new] { $who } asked for another look at their ban, { $since }.
    }
report-about-place = what happened in a room
report-about-nobody = something here
report-somebody = Somebody
report-where = Where: { $link }
report-words = In their words:
report-taken-by = { $person } is looking at it.
report-paused = Two people reported them, each on their own. Matching is paused for them until you close this or end the pause; they are not told.
report-note-by = { $person } noted { $at }:
report-take-button = I am looking at it
report-note-button = Write a note
report-unpause-button = End the pause
report-close-button = Close it
report-note-form = A note for the others who look
report-note-words = Your note
report-note-hint = What you saw, not what you think of somebody
report-close-form = Close it
report-close-outcome = What came of it?
report-close-answer = A sentence for the one who sent it
report-close-answer-hint = Say that you looked, nothing about the other person
report-outcome-nothing = Looked at, nothing to do
report-outcome-talked = Somebody talked with them
report-outcome-moved = People were seated apart
report-outcome-banned = Banned from circles and buddies
report-outcome-passed-on = Passed on to moderators or Discord
report-outcome-lifted = The ban was taken back
report-outcome-nothing-what = Closed: looked at, nothing to do.
report-outcome-talked-what = Closed: somebody talked with them.
report-outcome-moved-what = Closed: people were seated apart.
report-outcome-banned-what = Closed: banned from circles and buddies.
report-outcome-passed-on-what = Closed: passed on to moderators or Discord.
report-outcome-lifted-what = Closed: the ban was taken back.

refusal-report-self = That is you. If you would like to talk with somebody about yourself, `/circle mine` has a button for that, and /crisis has help lines.
refusal-report-too-long = That is longer than I can keep. { $most } characters fit; please shorten it a little.
refusal-report-closed = That report is closed already.
refusal-no-such-report = I find no report like that for you to look at.
refusal-report-again-once = Somebody already took another look at this one. If something new happened, please send a new report.
refusal-not-banned = You are not banned here, so there is nothing to take back.
refusal-appeal-waits = You asked already, and it waits for somebody to look. I will let you know.
mydata-kept-report = Reports you sent stay until they are closed and for 180 days after that, so that a case cannot be wiped away. Your name is taken out of them.

command-safety-report = Tell the facilitators about somebody or something; you are not named
    .member = Who it is about
    .reason = What happened
command-menu-report-to-facilitators = Report to facilitators
command-facilitate = For facilitators
command-facilitate-reports = Reports that wait for somebody to look
command-facilitate-ban = No circles and buddies for somebody here
    .member = The person
    .reason = Why; other facilitators can read it, the person cannot
command-facilitate-unban = Take a ban back
    .member = The person
command-facilitate-audit = What facilitators and owners did
