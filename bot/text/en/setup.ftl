### For owners: setting a server up.

setup-start-title = Peer circles are ready
setup-start-what =
    Three choices make it safer; you can change them any time:
    · a **staff channel** that only facilitators see: calls for a person and join requests go there
    · a **circles channel**: each circle gets a private thread below it
    · a **safety contact**: the person I tell when nobody answers a call within an hour
setup-start-button = Choose them
setup-start-now =
    Circles open in { $circles }.
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
setup-form-circles-hint = Every circle gets a private thread below it
setup-form-contact = Safety contact
setup-form-contact-hint = Told when nobody answers a call within an hour
setup-started-title = All set
setup-started-tags = I added { $tags } tags to begin with: experiences and everyday interests, no diagnoses. /setup tags changes them.
setup-started-next =
    Next:
    · `/setup facilitator` names the people who look after circles
    · `/facilitate create` opens the first circle
    · `/setup check` looks whether everything is in place
setup-facilitator-title = Facilitators
setup-facilitator-granted = { $person } is a facilitator now. The audit shows who granted it.
setup-facilitator-was = { $person } already is a facilitator.
setup-facilitator-revoked = { $person } is not a facilitator any more.
setup-facilitator-was-not = { $person } is not a facilitator here.

refusal-server-not-set-up = This server is not set up yet. Someone with Manage Server can do it with `/setup start`; it takes two minutes.
refusal-safe-mode = This server has paused joining, matching and posting for now. /crisis and /findcounselor work as always.
refusal-owners-only = That is for people with Manage Server.
refusal-facilitators-only = That is for this server's facilitators.
refusal-tag-exists = That tag is here already.
refusal-too-many-server-tags = A server can have { $most } tags. Retire one first.

command-setup = Set up peer circles in this server
command-setup-start = Channels, safety contact and the first tags
command-setup-facilitator = Make somebody a facilitator, or end it
    .member = The person
    .action = Grant or revoke
    .choice-grant = grant
    .choice-revoke = revoke
