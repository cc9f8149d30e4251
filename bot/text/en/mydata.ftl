### A person's own data: seeing it, taking it along, changing a yes, deleting.

command-mydata = What is kept about you, and what you want to happen with it
command-mydata-view = See what is kept about you; only you see it
command-mydata-export = Get all of it as files; only you see them
command-mydata-delete = Delete all of it, now
command-mydata-consent = See and change what you agreed to

mydata-nothing-title = Nothing is kept about you
mydata-nothing = I hold nothing of yours here. There is nothing to export and nothing to delete.

mydata-choose-title = Which server?
mydata-choose-view = { $servers } servers hold something of yours. Choose one, or see them all together.
mydata-choose-export = { $servers } servers hold something of yours. Choose one, or get the files of all of them.
mydata-choose-delete = { $servers } servers hold something of yours. Choose one, or all of them. You are asked once more before anything is deleted.
mydata-choose-consent = { $servers } servers hold something of yours. What you agreed to is separate in each.
mydata-choose = Choose a server
mydata-all-servers = All of them
mydata-server = { $name }
mydata-server-left = A server I am not in any more ({ $id })
mydata-more-servers =
    { $more ->
        [one] One more server holds something of yours; the export has all of it.
       *[other] { $more } more servers hold something of yours; the export has all of it.
    }

mydata-view-title = What is kept about you
mydata-agreed = You said yes to: { $to }
mydata-agreed-nothing = You have not said yes to anything at the moment.
mydata-line = · { $what }: { $rows }
mydata-none-here = · Nothing
mydata-sealed = What you wrote is sealed with a key of your own. Deleting destroys that key, in every backup too.
mydata-export-button = Get it as files
mydata-consent-button = What I agreed to
mydata-privacy-button = How my data is treated

mydata-scope-matching = Tags and matching
mydata-scope-checkins = Check-ins and notes
mydata-scope-dm = Direct messages
mydata-scope-shown = Naming what we share

mydata-table-member = Your place and your profile
mydata-table-consent = What you said yes to
mydata-table-member-tag = Tags
mydata-table-facilitator = Your role as facilitator
mydata-table-notice = Messages to you, sent or waiting
mydata-table-person-token = Your number in the log of what facilitators do
mydata-table-seat = Circles you are in
mydata-table-join-request = Your requests to join a circle
mydata-table-waiter = Your place in the waiting line
mydata-table-invitation = Circles that were proposed to you
mydata-table-term-answer = Your answers on whether a circle goes on
mydata-table-removal = Circles you were taken out of
mydata-table-room-trouble = A room you could not be taken out of
mydata-table-checkin = Check-ins
mydata-table-checkin-setting = How you want to be asked
mydata-table-block = People you do not want to be put together with
mydata-table-quota = How often you asked for something in the last two days
mydata-table-circle-facilitator = Circles you look after
mydata-table-offer = Hand-overs between you and another facilitator
mydata-table-owner = That you set up this server
mydata-table-grant-wish = A facilitator role that waits for a second yes
mydata-table-buddy-seeker = That you look for a buddy
mydata-table-buddy-side = Buddies, now and before
mydata-table-call = Your calls for a person
mydata-table-session-turn = Your turns in guided sessions
mydata-table-report = Reports you sent, and times you asked for another look
mydata-table-other = Other entries

mydata-export-title = Here is everything
mydata-export = The text file is for reading, the other one (JSON) for programs. Both hold the same. Save them now: only you see them, and they are gone when you close this.
mydata-file-head = Everything Kitestring keeps about you in server { $id }, as of { $when } (UTC)

mydata-delete-title = Delete everything?
mydata-delete =
    { $servers ->
        [one] This takes you out of your circles, ends a buddy pair, takes back check-ins you shared, and deletes your profile, tags, moods and notes. It happens at once and cannot be undone.
       *[other] In { $servers } servers, this takes you out of your circles, ends a buddy pair, takes back check-ins you shared, and deletes your profile, tags, moods and notes. It happens at once and cannot be undone.
    }
mydata-delete-first = You may want the files first. You can come back any time and start again; nobody is told why you left.
mydata-keep-button = Keep it
mydata-delete-form = Delete everything
mydata-delete-sure = This cannot be undone. Circles, pairs and shared check-ins end with it.
mydata-delete-word = delete
mydata-delete-type = Type "{ $word }" if you are sure
mydata-kept-title = Nothing was deleted
mydata-not-deleted = Everything is as it was. You can come back to this whenever you like.
mydata-deleted-title = It is gone
mydata-deleted =
    { $servers ->
        [one] Everything of yours was deleted, and the key that sealed it was destroyed, so that what backups hold under it cannot be read either.
       *[other] Everything of yours in { $servers } servers was deleted, and the keys that sealed it were destroyed, so that what backups hold under them cannot be read either.
    }
mydata-stays = To protect others, a few things stay if they exist, without your name:
mydata-deleted-discord = What you wrote yourself in rooms and channels is on Discord; you can delete it there. You are welcome back at any time, and /crisis and /findcounselor work without any of this.

mydata-consent-title = What you agreed to
mydata-consent-line =
    { $on ->
        [yes] **{ $name }** · on
       *[no] **{ $name }** · off
    }
mydata-consent-in-server = You have not said yes to anything there. You are asked where it is needed, inside the server.
mydata-turn-on = Turn on
mydata-turn-off = Turn off
mydata-reach = When something waits for your answer, this is how I may reach you:
mydata-off-keeps = Turning something off ends it at once. What was kept stays sealed until you delete it: /mydata delete

refusal-retention-days =
    { $what ->
        [mood_days] Moods and notes can be kept for { $least } to { $most } days.
        [match_days] What became of matches can be kept for { $least } to { $most } days.
        [report_days] Closed reports can be kept for { $least } to { $most } days: they are there to protect people.
       *[audit_days] The log of what facilitators and owners do can be kept for { $least } to { $most } days: it is there to protect people.
    }
