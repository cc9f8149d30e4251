### For owners: setting a server up.

setup-start-title = Peer circles are ready
setup-start-what =
    Three choices make it safer; you can change them any time:
    · a **staff channel** that only facilitators see: calls for a person and requests to join go there
    · a **circles channel**: each circle gets a private thread below it
    · a **safety contact**: the person I tell when nobody answers a call within an hour
setup-start-button = Choose them
setup-start-now =
    Circles open in { $circles }{ $rooms ->
        [channels] , each as a private channel beside it
       *[threads] , each as a private thread below it
    }.
    Staff channel: { $staff ->
        [none] not chosen yet
       *[other] { $staff }
    } · Safety contact: { $contact ->
        [none] not chosen yet
       *[other] { $contact }
    }
setup-start-minimum = /setup check shows which permissions I have and need.
setup-form-title = Set up peer circles
setup-form-staff = Staff channel
setup-form-staff-hint = Only facilitators should see it
setup-form-circles = Circles channel
setup-form-circles-hint = Every circle gets a private room below it
setup-form-rooms = What a room is
setup-form-rooms-thread = A private thread
setup-form-rooms-channel = A private channel
setup-form-rooms-channel-hint = Needs Manage Channels and Manage Roles. AutoMod rules of your own read such rooms.
setup-form-contact = Safety contact
setup-form-contact-hint = Told when nobody answers a call within an hour
setup-started-title = All set
setup-almost-title = Almost ready
setup-started-tags = I added { $tags } tags to begin with: experiences and everyday interests, no diagnoses. /setup tags changes them.
setup-started-next =
    Next:
    · `/setup facilitator` names the people who look after circles
    · `/facilitate create` opens the first circle
    · `/setup check` looks whether everything is in place
setup-facilitator-title = Facilitators
setup-facilitator-done = { $person } is a facilitator now. The audit shows who granted it.
setup-facilitator-was = { $person } already is a facilitator.
setup-facilitator-asked = { $person } can become a facilitator as soon as a second owner says yes. I asked; there are 72 hours for it.
setup-facilitator-declined = { $person } does not become a facilitator. The audit shows who decided it.
setup-facilitator-revoked = { $person } is not a facilitator any more, and leaves the rooms of the circles they looked after.
setup-facilitator-was-not = { $person } is not a facilitator here.
setup-facilitator-nobody-left = Nobody looks after circles now. Calls for a person go to the safety contact until you name somebody.
setup-grant-title = A new facilitator?
setup-grant-what = { $asker } would like { $person } to look after circles here. A second owner's yes is needed, because facilitators are trusted with a lot.
setup-grant-where =
    { $channel ->
        [none] To say yes, use `/setup facilitator` for the same person in the server.
       *[other] You can answer in { $channel }.
    }
setup-grant-yes = Yes, make them one
setup-grant-no = No
setup-grant-who = For people with Manage Server, other than the two named here.
setup-nothing-changed = It was so already.

setup-safe-mode-on-title = Everything is on hold
setup-safe-mode-on = Joining, matching and posting are frozen. Nobody loses a seat or their place on the list, time to answer stands still, and what I was going to post waits. Help lines, calls for a person, reports, questions to owners and `/mydata` go on. `/setup safe-mode state: off` ends it.
setup-safe-mode-off-title = Everything goes on
setup-safe-mode-off = Joining, matching and posting go on. What waited is posted now; late check-ins become one.

setup-tags-title = Tags of this server
setup-tags-how =
    { $count ->
        [0] There are no tags yet, so nobody can be matched. Add some experiences and everyday interests.
       *[other] Members choose from these { $count }. Please keep to experiences and everyday interests, and leave diagnoses out: a tag should say what somebody lives with in words they would use themselves.
    }
setup-tags-experience = **Experiences:** { $tags }
setup-tags-interest = **Interests:** { $tags }
setup-tags-add = Add a tag
setup-tags-choose = Rename or retire one
setup-tag-title = { $tag }
setup-tag-how = **Rename:** it stays the same tag for everybody who chose it. **Retire:** nobody new can choose it; who has it keeps it until they take it off.
setup-tag-rename = Rename
setup-tag-retire = Retire
setup-tag-retired = **{ $tag }** is off the list now.
setup-tag-restore = Bring it back
setup-tag-name = Name
setup-tag-name-hint = Such as Night shifts, Caring for a parent, Board games
setup-tag-group = What is it?
setup-tag-experience = An experience
setup-tag-interest = An interest

setup-gates-title = Newcomers and limits
setup-gates-button = Newcomers and limits
setup-gates-what = Newcomers can look around, use help lines and report from the first minute. The days count for joining circles and meeting buddies. So that nobody makes accounts to shut somebody out, a report pauses matching only together with another one, both from people who have been here for a week or for these days.
setup-gate-line = { $what }: { $now }
setup-gate-hint = { $least } to { $most }
setup-gate-min-account-days = Days a Discord account must be old
setup-gate-min-server-days = Days somebody must be in this server
setup-gate-join-requests-a-day = Requests to join, each person a day
setup-gate-match-requests-a-day = Searches, each person a day
setup-gate-reports-a-day = Reports, each person a day

setup-retention-title = How long things are kept
setup-retention-what = This is how long things are kept here. You can make the times shorter; what is older is then deleted at once.
setup-kept-mood-days = Moods and notes: { $days } days
setup-kept-match-days = What became of matches and of requests for a seat: { $days } days
setup-kept-report-days = Closed reports, lifted bans, calls for a person and circles that closed: { $days } days
setup-kept-audit-days = What facilitators and owners did: { $days } days
setup-kept-mood-days-form = Moods and notes, in days
setup-kept-match-days-form = What became of matches, in days
setup-kept-report-days-form = Closed reports and circles, in days
setup-kept-audit-days-form = What facilitators and owners did, in days
setup-kept-hint = { $least } to { $most }
setup-retention-button = Change them
setup-retention-members = Members can delete what is theirs at any time, whatever it says here: /mydata delete

setup-check-title = Is everything in place?
setup-check-line = { $level ->
        [bad] ⛔ { $what }
        [hint] ◽ { $what }
       *[good] ✅ { $what }
    }
setup-check-host = Where I run
setup-check-again = Look again
setup-check-exposure = What is written in a room can be read by its members, by the server's owner, by everybody with one of the roles named above, and by Discord.
check-circles-none = No channel for circles is chosen. `/setup start`, then "Choose them".
check-circles-gone = The channel for circles is gone, or I can't see it. Choose another one with `/setup start`.
check-circles-seen-wrong = Not everybody can see { $channel }. Members can only open the room of their circle if they can see the channel above it: let them view it.
check-circles-good = Circles open in { $channel }, and I have all I need there.
check-staff-none = No staff channel is chosen. So nobody can ask for a person here, and what else there is to know reaches facilitators one by one, at their next press. Choose one with `/setup start`.
check-staff-gone = The staff channel is gone, or I can't see it. Choose another one with `/setup start`.
check-staff-seen-wrong = Everybody can read { $channel }, your staff channel. Take View Channel from @everyone there and give it to facilitators.
check-staff-good = Facilitators are told in { $channel }.
check-missing = In { $channel } I am missing: { $permissions }. Grant them to my role in the channel's settings, under Permissions.
check-no-facilitator = Nobody looks after circles yet. `/setup facilitator` names somebody.
check-facilitators =
    { $count ->
        [one] One facilitator, { $duty } on duty now. Two can stand in for each other.
       *[other] { $count } facilitators, { $duty } on duty now.
    }
check-no-gates = A brand-new account can join circles and meet buddies here. If strangers come in easily, set some days: `/setup start`, then **Newcomers and limits**.
check-no-contact = No safety contact is chosen: nobody is told when a call or a report is not answered. `/setup start` asks for one.
check-contact-left = The safety contact is not in this server any more. Choose somebody with `/setup start`.
check-everyone-reads = Everybody here has Manage Threads or Administrator, and can open every circle's room. Take it from @everyone in the server's roles before you begin.
check-readers =
    { $count ->
        [one] One role can open every circle's room, because it has Administrator or Manage Threads: { $roles }. Check who has it.
       *[other] { $count } roles can open every circle's room, because they have Administrator or Manage Threads: { $roles }. Check who has them.
    }
check-readers-owner = No role can open the circles' rooms from outside. The server's owner always can.
check-threads = { $count } threads are open here. At 900 I open no more rooms; close circles that have ended.
check-voice-gone =
    { $count ->
        [one] The voice channel of one circle is gone, or I can't see it. Its facilitator can choose another one: `/circle info`, then "Meetings".
       *[other] The voice channels of { $count } circles are gone, or I can't see them. Their facilitators can choose others: `/circle info`, then "Meetings".
    }
check-voice-open =
    { $count ->
        [one] Everybody here can see the voice channel of a circle, and who is in it: { $channels }. Take View Channel from @everyone there.
       *[other] Everybody here can see the voice channels of { $count } circles, and who is in them: { $channels }. Take View Channel from @everyone there.
    }
check-voice-missing = For the meetings of circles in { $channels } I am missing: { $permissions }. Grant them to my role in the channel's settings, under Permissions.
check-voice-roles =
    { $count ->
        [one] Besides the people who are let in one by one, these roles see the voice channel of a circle and its meetings: { $roles }. The channel: { $channels }
       *[other] Besides the people who are let in one by one, these roles see the voice channels of { $count } circles and their meetings: { $roles }. The channels: { $channels }
    }
check-voice-good =
    { $count ->
        [one] The voice channel of one circle is seen only by the people who are let in one by one.
       *[other] The voice channels of { $count } circles are seen only by the people who are let in one by one.
    }
check-automod-rooms =
    { $count ->
        [one] The AutoMod rule that I made does not leave out one channel of circles or staff. What is said there would be reported.
       *[other] The AutoMod rule that I made does not leave out { $count } channels of circles or staff. What is said there would be reported.
    }
check-automod-elsewhere = The AutoMod rule that I made reports to another channel than your staff channel.
check-automod-good = The AutoMod rule that I made leaves out every channel in which circles meet.
check-safe-mode = Joining, matching and posting are frozen. `/setup safe-mode state: off` ends it.
check-care-fresh = All { $all } help lines were checked within the last half year.
check-care-old = { $stale } of { $all } help lines were checked more than half a year ago; their cards say so. Whoever runs me can update me.
check-key-beside = The master key lies beside the data. Whoever runs me should keep a copy of it apart, and can move it with KITE_MASTER_KEY_FILE.
check-backup-none = No backup was made yet. Whoever runs me can plan `run.py backup` every night.
check-backup-old = The last backup was made { $at }. Whoever runs me should look why none came since.
check-backup-fresh = The last backup was made { $at }.
check-backup-elsewhere = The database is a server of its own; whoever runs me makes backups there, as docs/backup.md says.

refusal-server-not-set-up = This server is not set up yet. Someone with Manage Server can do it with `/setup start`; it takes two minutes.
refusal-safe-mode-yes = This server has paused joining, matching and posting for now. Your time to answer stands still meanwhile: say yes when it goes on. A no counts already.
refusal-safe-mode = This server has paused joining, matching and posting for now. /crisis and /findcounselor work as always.
refusal-owners-only = That is for people with Manage Server.
refusal-facilitators-only = That is for this server's facilitators. Somebody with Manage Server can name you as one with `/setup facilitator`.
refusal-tag-exists = That tag is here already.
refusal-tag-name = A tag's name has 2 to { $most } characters, with a letter in it.
refusal-setting-number = Please give whole numbers from { $least } to { $most } there.
refusal-no-number = Please write a whole number there, such as 30.
refusal-grant-bot = A bot can't look after people.
refusal-grant-over = That question is settled, or too old. `/setup facilitator` asks it again.
refusal-grant-second = That needs somebody else: neither the one who asked nor the one it is about.
refusal-too-many-server-tags = A server can have { $most } tags. Retire one first.

command-setup = Set up peer circles in this server
command-setup-start = Channels, safety contact and the first tags
command-setup-facilitator = Make somebody a facilitator, or end it
    .member = The person
    .action = Grant or revoke
    .choice-grant = grant
    .choice-revoke = revoke
command-setup-check = What is missing, and who could read the rooms
command-setup-tags = The list of tags members choose from
command-setup-retention = How long things are kept in this server
command-setup-safe-mode = Hold all joining, matching and posting, or go on
    .state = On or off
    .choice-on = on
    .choice-off = off
