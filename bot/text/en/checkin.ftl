### Check-ins: the card in the room, the form, the receipt, looking back, and how one wants to be asked.

checkin-round-title = A moment for you
checkin-round-late = Sorry, this one comes late: I was away. Answer when it suits you, or leave it.
checkin-round-merged =
    { $missed ->
        [one] Sorry, I was away. This one also stands for the one you missed; nothing needs to be made up for.
       *[other] Sorry, I was away. This one also stands for { $missed } before it; nothing needs to be made up for.
    }
checkin-round-how = **Check in** is private. You choose each time who sees it, and leaving it out is fine.

mood-5 = Good
mood-4 = All right
mood-3 = So-so
mood-2 = Low
mood-1 = Very hard
mood-none = Not said

seen-nobody = Nobody, just me
seen-buddy = My buddy
seen-circle = The circle
seen-facilitator = The facilitator

checkin-form = How are you?
checkin-form-change = Change your check-in
checkin-form-prompt = { $prompt }
checkin-form-mood = How are you right now?
checkin-form-mood-hint = You may leave this out
checkin-form-note = Anything you want to put into words?
checkin-form-note-hint = You may leave this out. Up to { $most } characters.
checkin-form-seen = Who may see it?
checkin-form-counts = The circle's average
checkin-form-counts-hint = It takes five people or more, and is shown roughly, once in a term
checkin-form-counts-yes = My mood may count in it, without my name

checkin-kept-title = Kept
checkin-kept-shared-title = Kept and shared
checkin-kept-nobody = Only you can see it. I delete it after 90 days at the latest, or sooner if you say so.
checkin-kept-buddy = Your buddy sees it in the room the two of you share.
checkin-kept-circle = It appears in the room of { $circle } under your name.
checkin-kept-facilitator = I pass it on to the facilitator of { $circle }, and to nobody else.
checkin-kept-counts = Your mood may count in the circle's average, without your name.
checkin-not-shared-buddy = You have no buddy here at the moment, so only you can see it.
checkin-not-shared-circle = You are not in that circle any more, or it has no room yet. Your words are kept for you alone.
checkin-not-shared-facilitator = There is no facilitator I could pass it on to, so only you can see it.
checkin-low = That sounds hard. You do not have to be in danger to talk to somebody; these lines are for days like this, too.
checkin-change-how = You can change it or take it back for 24 hours, here or with `/checkin history`.
checkin-change-button = Change it
checkin-withdraw-button = Take it back
checkin-withdraw-title = Take it back?
checkin-withdraw = It will be deleted for good.
checkin-withdraw-shared = It will be deleted for good, and what was shared of it is taken away.
checkin-keep-button = Keep it
checkin-stays-title = It stays
checkin-stays = It is as you left it.
checkin-withdrawn-title = Taken back
checkin-withdrawn = It is deleted.
checkin-withdrawn-shared = It is deleted, and what was shared of it is taken away. Who read it meanwhile may remember it.
checkin-now-button = Check in now

checkin-shared-title = { $person } checked in
checkin-shared-mood = Right now: **{ $mood }**
checkin-shared-why = Posted for { $person }, who chose to share this here.
checkin-for-facilitator-title = A check-in for you
checkin-for-facilitator = { $person } of { $circle } would like you to see this.
checkin-for-facilitator-why = Nobody else in the circle sees it. Please keep it to yourself.

checkin-unseen-title = Nobody has seen this yet
checkin-unseen-circle = You shared a check-in with your circle, but Discord did not let me post it in the room. Nobody is silent about it: nobody has read it. It is kept for you, and the facilitators know that the room needs a hand.
checkin-unseen-buddy = You shared a check-in with your buddy, but Discord did not let me post it in your room. Your buddy is not silent about it: they have not read it. It is kept for you.

checkin-reminder-title = A check-in waits for you
checkin-reminder = { $circle } has a new round. You can answer here; only you decide who sees it.
checkin-nudge-title = No hurry
checkin-nudge = You left out the last check-ins of { $circle }, and that is fine. I will stop asking until you give a sign. Nobody sees this but you.
checkin-nudge-how = **I'm here** is enough. It is not posted anywhere.
checkin-cadence-title = Is this rhythm right for you?
checkin-cadence = Check-ins in { $circle } began a week ago. How often would you like to be asked?
checkin-cadence-every-button = Every time
checkin-cadence-second-button = Every other time
checkin-cadence-none-button = Do not ask me
checkin-here-title = Good to know
checkin-here = Thank you. I will go on asking gently, as you chose.

checkin-history-title = Your check-ins of the last { $days } days
checkin-history-title-all =
    { $days ->
        [one] All your check-ins that I keep: the last day
       *[other] All your check-ins that I keep: the last { $days } days
    }
checkin-history-none = There is nothing here yet. `/checkin now` keeps a word for you whenever you like.
checkin-history-how-many =
    { $many ->
        [one] One check-in.
       *[other] { $many } check-ins.
    }
checkin-history-line = · { $when }: { $mood }
checkin-history-line-circle = · { $when }: { $mood } ({ $circle })
checkin-history-changeable = **From the last 24 hours:** { $when }
checkin-history-gaps = Days without a dot are just days without a dot.
checkin-history-kept =
    { $days ->
        [one] I keep check-ins for one day, so there is nothing older than that.
       *[other] I keep check-ins for { $days } days, so there is nothing older than that.
    }
checkin-history-all =
    { $days ->
        [one] All that I keep (1 day)
       *[other] All that I keep ({ $days } days)
    }
checkin-history-choose = Another span
checkin-history-days = { $days } days
checkin-history-picture =
    { $many ->
        [one] A row of days with one dot at the mood you chose: { $words }.
       *[other] A row of { $days } days with { $many } dots at the moods you chose, from very hard at the bottom to good at the top: { $words }.
    }
checkin-history-picture-part = { $mood } { $many } times

checkin-chosen-title = As you like
checkin-chosen-change = /checkin settings changes it at any time.
checkin-settings-title = Your check-in settings
checkin-settings-reminders = Reminders: { $reminders }
checkin-settings-cadence = How often: { $cadence }
checkin-settings-quiet = Quiet hours: { NUMBER($start, minimumIntegerDigits: 2) }:00 to { NUMBER($end, minimumIntegerDigits: 2) }:00, by your clock
checkin-settings-no-quiet = Quiet hours: none
checkin-settings-resting = I am not asking at the moment, because two rounds went by. **I'm here** begins again.
checkin-settings-reminders-choose = How may I remind you?
checkin-settings-cadence-choose = How often?
checkin-settings-quiet-button = Quiet hours
reminders-room = Only the card in the room
reminders-dm = Also by direct message
reminders-none = Do not ask me at all
reminders-none-hint = The card in the room is for everybody and stays
cadence-every = Every time
cadence-second = Every other time
checkin-quiet-form = Quiet hours
checkin-quiet-from = From which hour? (0 to 23)
checkin-quiet-to = Until which hour? (0 to 23)
checkin-quiet-hint = By the time zone of your profile. The same hour twice means none.

refusal-no-such-mood = I could not read that mood. Please open the form again.
refusal-note-too-long = A note can have up to { $most } characters. Please shorten it a little; nothing was kept.
refusal-checkin-empty = There was nothing in it, so I kept nothing. One word or one mood is enough.
refusal-round-over = That round is over. You can check in any time, though.
    .title = That one is over
refusal-checkin-not-member = This check-in is for the members of its circle. `/checkin now` works for you any time.
refusal-no-such-checkin = I could not find that check-in. It may be taken back already.
refusal-checkin-too-old = A check-in can be changed for 24 hours. This one is older. `/mydata delete` removes everything at any time.
refusal-history-days = I can look back 30, 90 or 365 days, as far as this server keeps check-ins.
refusal-hour-not-clear = Please write an hour from 0 to 23.

command-checkin = Say how you are, in private
command-checkin-now = Check in now, with or without a circle
    .circle = One of your circles, if it is about one
command-checkin-history = Your own check-ins, for you alone
    .days = How far back: 30, 90 or 365 days
    .choice-30 = 30 days
    .choice-90 = 90 days
    .choice-365 = all that I keep, up to 365 days
command-checkin-settings = Reminders, quiet hours and how often
