### Asking for a yes, and what follows. Each question is two sentences; the privacy text has the rest.

refusal-agree-first = This needs your yes first.
refusal-adults-only = Circles and buddies here are for people of 18 and older, so nothing was kept about you.
    .title = Thank you for telling me

consent-adults-only = Circles here are for adults. Pressing **I agree** also says that you are 18 or older.
consent-under-18 = I am under 18
consent-privacy = /mydata consent shows and changes every yes · /mydata delete removes everything · /help has the privacy text

consent-matching-title = May I keep your tags and hours?
consent-matching = I would use the tags, hours and languages you choose to find people who fit. They are sealed (encrypted), nobody can look you up by them, and you can delete them at any time.
consent-matching-given = I will keep what you choose in `/profile`, and nothing else.

consent-checkins-title = May I keep your check-ins?
consent-checkins = I would keep the moods and notes you write, sealed (encrypted), so that you can look back; after 90 days at the latest they are deleted. Nobody else sees one unless you choose so that very time.
consent-checkins-given = Your check-ins stay yours.

consent-dm-title = May I write to you directly?
consent-dm = I would send you a direct message when something waits for your answer, or when you asked for a reminder. You can turn this off at any time.
consent-dm-given = I will write to you directly, and only when there is something for you.

consent-shown-title = May I name what you share?
consent-shown = When you are introduced to someone, I would name the tags you marked `show` that you both have. Your other tags are never named.
consent-shown-given = Only tags you marked `show` can be named, and only to people you say yes to.

consent-given-title = Thank you
consent-go-on = Go on
consent-go-on-hint = **Go on** takes you back to what you wanted to do.
consent-again-hint = Now use the command or button again that brought you here.
consent-reach-question = Now and then something waits for your answer, such as a circle that could open. How may I reach you?
consent-reach-choose = How may I reach you?
consent-reach-title = Good to know
reach-dm = By direct message
reach-dm-hint = You can turn it off again at any time
reach-dm-chosen = I will send you a direct message, and only when there is something for you.
reach-thread = In a private thread here
reach-thread-hint = Only you and I are in it; admins may be able to open it
reach-thread-chosen = I will open a private thread for the two of us when there is something for you. Admins of this server may be able to open it.
reach-thread-name = Just you and Kitestring
reach-press = Not at all: show me next time
reach-press-hint = It waits until you next use a command or button
reach-press-chosen = I will not write to you. What waits for you is shown when you next use any of my commands or buttons.

consent-not-now-title = That is fine
consent-not-now = Nothing was kept. You can still use `/circle browse`, `/findcounselor` and `/crisis`, and come back whenever you like.
