### Forming circles, for facilitators. Seats and themes only: no name before a yes, no tag but the theme, no count below 5 of who waits.

formation-running-title = Looking for circles
# $percent: 0 to 100.
formation-running = I am trying how everyone on the list could sit together: { $percent } %. You can leave this and come back with `/facilitate form`.
formation-cancel-button = Stop
formation-nobody-asked = Nobody has been asked yet, and no name is shown here.
formation-cancelled-title = Stopped
formation-cancelled = I stopped looking. Nobody was asked, and everyone keeps their place on the list.
formation-ran-no-more = That search was over already. `/facilitate form` shows what came of it.
formation-lost-title = That search was interrupted
formation-broken-title = That search did not work
# $code: found in the log by whoever runs the bot.
formation-broken = Something broke while I was looking. The fault is mine, not yours. Nobody was asked, and everyone keeps their place on the list. Please try again; if it happens again, tell whoever runs this bot the code **{ $code }**.
formation-lost = I was interrupted in the middle of it, so nothing came of it. Nobody was asked. Please start again.
formation-lost-news = I was restarted while circles were being formed, so nothing came of it. Nobody was asked. `/facilitate form` starts again.
formation-start-again-button = Start again
formation-ready = The circles you were waiting for are worked out. `/facilitate form` shows them.

formation-draft-title = Circles that could open
# $prefer: everyone, or fit.
formation-found =
    { $circles ->
        [one] One circle, with a seat for { $people } people.
       *[other] { $circles } circles, with a seat for { $people } people.
    } { $prefer ->
        [fit] I looked for the closest fit, even where that leaves more people waiting.
       *[other] I looked for a seat for as many as possible.
    }
# $people: 0 where too few to say.
formation-asked =
    { $people ->
        [0] Some people are being asked about a circle just now, so they are not looked at here. Each has 72 hours.
       *[other] { $people } people are being asked about a circle just now, so they are not looked at here. Each has 72 hours.
    }
formation-fell-title = A circle did not come together
formation-fell = At least one of the circles that were approved did not come together. No reason is told, and nobody is blamed. Its people wait on, first in line; `/facilitate form` looks again.
formation-empty = Nobody is on the waiting list right now. People put themselves on it with `/match wait`.
formation-none = I could not form a circle from the people on the list this time. Everyone keeps their place.
# $when: a Discord time. $led: a mention, or none.
formation-circle =
    { "" }**{ $number }. { $theme }** · { $people } seats · { $language }
    { $when }, every week · { $fit } · { $led ->
        [none] led by its members
       *[other] with { $led }
    }
formation-theme-gone = a tag that is not used any more
formation-fit-close = a close fit
formation-fit-good = a good fit
formation-fit-some = fits by its theme
formation-double-booked = ⚠ That facilitator is not free at this hour any more. I will ask another one when you approve.
formation-gone =
    { $people ->
        [one] One person has left the list or is resting since then. I will leave their seat out.
       *[other] { $people } people have left the list or are resting since then. I will leave their seats out.
    }
formation-waiting = Still waiting
formation-waiting-nobody = Nobody is left waiting.
formation-waiting-no-hours = • { $people } gave no hours
formation-waiting-no-language = • { $people } gave no language
formation-waiting-no-theme = • { $people } gave no tag that a circle may be about
formation-waiting-no-shared-tag = • { $people } have tags that nobody else has
formation-waiting-no-shared-language = • { $people } share a tag with too few who speak one of their languages
formation-waiting-no-common-hour = • { $people } share a tag with too few who are free at the same time
formation-waiting-too-few = • { $people } need a few more people to sit with
formation-waiting-closer-fit = • { $people } could sit somewhere, but the circles fit better this way
formation-waiting-no-facilitator = • { $people } would have a circle, but no facilitator is free to hold it
formation-waiting-other =
    { $people ->
        [-1] • a few more, too few for me to say why
       *[other] • { $people } for other reasons
    }
formation-waiting-no-hours-short = no hours
formation-waiting-no-language-short = no language
formation-waiting-no-theme-short = no theme
formation-waiting-no-shared-tag-short = tag of their own
formation-waiting-no-shared-language-short = language
formation-waiting-no-common-hour-short = no common hour
formation-waiting-too-few-short = too few so far
formation-waiting-closer-fit-short = closer fit
formation-waiting-no-facilitator-short = no facilitator
formation-waiting-other-short = other reasons
# $waiting: reasons with how many, or nothing.
formation-picture =
    Bars: { $sizes }. { $many ->
        [0] Nobody is shown as waiting.
       *[other] Still waiting: { $waiting }.
    }
formation-picture-size =
    { $circles ->
        [one] one circle of { $people }
       *[other] { $circles } circles of { $people }
    } ({ $fits })
formation-picture-circles = circles
formation-picture-people = people in a circle
formation-prefer-everyone-button = Everyone in
formation-prefer-fit-button = Closer fit
formation-again-button = Look again

formation-approved-title = Approved
formation-approved =
    { $circles ->
        [one] I am asking { $people } people for one circle.
       *[other] I am asking { $people } people for { $circles } circles.
    } Each has 72 hours from the moment it reaches them. A room opens as soon as enough of them say yes.
formation-approved-none = Too many people have left or changed their answers, so no circle is left of it. Everyone keeps their place on the list, first in line.
formation-approved-before = This was approved before, and its people were asked then. Nothing happens twice.
formation-discarded-title = Discarded
formation-discarded = Nobody was asked, and everyone keeps their place on the list.
formation-settled-before = That was decided before. `/facilitate form` shows what stands now.
refusal-formation-over = These circles are not open to decide on any more. `/facilitate form` shows what stands now.

command-facilitate-form = Form circles from the list: look first, then approve
