### Waiting for a circle. No text here may tell how many others wait, who they are, or that anybody keeps away from anybody.

match-wait-title = You are on the list
match-wait-again-title = You are on the list already
match-tags-show = **A circle may be about:** { $tags }
match-tags-match = **Only compared, never shown:** { $tags }
match-tags-avoid = **No circle about:** { $tags }
match-tags-private = **Your own notes, used for nothing:** { $tags }
match-hours =
    { $hours ->
        [one] **Free:** one hour a week ({ $zone } time): { $times }
       *[other] **Free:** { $hours } hours a week ({ $zone } time): { $times }
    }
match-hours-lost = Clocks change in the coming weeks, so a circle cannot meet at these hours of yours all through its time: { $times }. An hour before or after them would help.
match-languages = **Languages:** { $languages }

match-missing = A few things would help me find people who fit:
match-missing-tags = • a tag or two: what you would like to share with others
match-missing-theme = • one tag that a circle may be about. So far all of yours are only compared
match-missing-zone = • your time zone, so that a time suits everyone
match-missing-hours = • hours at which you could usually meet
match-missing-where = `/profile edit` in the server is the place for that.
match-missing-language = • a language you could talk in

match-expect-too-few = There are not enough people on the list yet for a circle, and I don't know how long it will take. Please don't put off getting help because of this: there are other ways to talk to someone.
match-expect-nobody-leads = Nobody looks after circles in this server yet, so none can open for now. Your place on the list counts from today all the same. Please don't put off getting help because of this: there are other ways to talk to someone.
match-expect-unknown = I can't say yet how long it takes here. A circle starts when enough people share a theme, a time and a language, and a facilitator agrees.
match-expect-days = In this server it usually took some days.
match-expect-week = In this server it usually took about a week.
match-expect-weeks = In this server it usually took two or three weeks.
match-expect-month = In this server it usually took a month or more. Meanwhile, other ways to talk to someone are worth a look.
match-reach-dm = When a circle could open, I ask you first, by direct message. No name is told before you say yes.
match-reach-thread = When a circle could open, I ask you first, in our private thread. No name is told before you say yes.
match-reach-press = When a circle could open, I ask you first. You chose no messages, so I ask the next time you use a command or button. Please look in now and then. No name is told before you say yes.
match-find-button = Look at open circles
match-remind-button = Remind me in a week
match-cancel-button = Stop waiting

match-status-title = Your place on the list
match-status-since = On the list since { $since }.
match-status-nothing = There is nothing you need to do.
match-status-paused = You are taking a rest, so I won't propose anything until you use `/profile resume`. Your place stays.
match-status-asks-next = A circle could open for you. My question to you stands right below.
match-status-proposed = A circle could open for you. Would you like to be introduced?
# $until: a Discord time, or none.
match-status-how =
    { $until ->
        [none] If enough of you say yes, a private room opens. A no needs no reason, and nobody is told.
       *[other] If enough of you say yes, a private room opens. You can answer until { $until }. A no needs no reason, and nobody is told.
    }
match-status-answered = You said yes to this circle. I am waiting for the others and will tell you either way. Until the room opens you can still change your mind.
match-status-first = You are first in line when circles are formed next time.
match-status-wider = An hour earlier or later than your own hours is fine for you.
match-status-smaller = Three people are enough for you to begin with.
match-not-waiting = You are not on the list. I can look for people who fit, or show circles that have a free seat.

match-cancel-title = Off the list
match-cancelled = You are off the list, and nothing will be proposed to you. Your tags and hours stay as they are; come back any time.
match-was-not-waiting = You were not on the list, so nothing changed.

match-remind-title = I will remind you
match-remind-set = I will tell you how it stands { $when }.
match-reminder-title = A week has passed
match-reminder = You asked me to come back to you: you are still on the list.

match-loosen-title = Still looking for people who fit
match-loosen = It is taking a while. That says nothing about you. If you like, one of these can make it easier. Nothing changes unless you choose it.
match-loosen-hours = • **Times:** an hour before and after the hours you gave
match-loosen-language = • **Languages:** one more you could talk in
match-loosen-tag = • **Tags:** one more that is close to yours
# $tags: at most three.
match-loosen-tag-related = • **Tags:** one more, if it is true for you. People here often name these together with one of yours: { $tags }
match-loosen-smaller = • **A small start:** three people to begin with, if each of them agrees
match-loosen-hours-button = Wider times
match-loosen-language-button = Another language
match-loosen-tag-button = Another tag
match-loosen-smaller-button = A small start
match-loosen-free = You can leave everything as it is. Your place on the list stays the same.
match-loosened-title = Noted
match-loosened-hours = I will also look an hour before and after your hours.
match-loosened-smaller = Three people are enough for you now, if each of them agrees.
match-loosened-language = Thank you. In the server, `/profile set language:` adds one more; the others stay.
match-loosened-tag = Thank you. In the server, `/profile add` shows all tags while you type. Take only what is true for you.
match-tighten-button = Take it back
match-tightened = I look only at what you gave at first again.

match-find-title = Circles with a free seat
match-find-how = These fit what you told me. Joining is a request; you see the agreement first.
# $waits: yes where they are on the list already.
match-find-none =
    I found no circle with a free seat that fits your tags and languages just now. { $waits ->
        [yes] You keep your place on the list for a new one.
       *[no] I can put you on the list for a new one.
    }
match-find-no-hours = You gave no hours, so please look at the times yourself.
match-find-no-tags = I have no tag of yours to look by yet. Choose one or two, and I can look for circles that fit.
match-find-asked = You asked to join this one already. You get an answer by { $by }.
# $common: yes where they gave hours. $when: the next meeting, or none where no hour is fixed.
match-find-circle =
    { "" }**{ $circle }**
    You have this in common: { $tags }
    Language: { $language }
    { $when ->
        [none] Time: not fixed yet
       *[other] { $common ->
            [yes] A common hour: { $when }, every week
           *[no] It meets: { $when }, every week
        }
    }

match-could-title = Circles could be formed
# $people: how many wait, or 0 where too few to say.
match-could =
    { $people ->
        [0] Some people on the list could sit together in a circle. `/facilitate form` shows what fits; nobody is asked before you approve.
       *[other] { $people } people are on the list, and circles could be formed among them. `/facilitate form` shows what fits; nobody is asked before you approve.
    }
match-could-no-facilitator =
    { $people ->
        [0] Some people on the list could sit together in a circle, but no facilitator is free to hold it.
       *[other] { $people } people are on the list, and circles could be formed among them, but no facilitator is free to hold one.
    } An owner can name one more with `/setup facilitator`.
match-could-draft = Circles are worked out and wait for somebody to decide. `/facilitate form` shows them; nobody is asked before you approve.
match-could-lost = A search for circles was interrupted, and nobody has begun it again. `/facilitate form` does; nobody is asked before you approve.
match-could-broken = A search for circles broke, and nobody has begun it again. `/facilitate form` shows more and begins it; nobody is asked before you approve.

refusal-match-paused = You are taking a rest. Use `/profile resume` first, then come back to this.
    .title = Rest first
refusal-not-waiting = You are not on the list at the moment. `/match wait` puts you on it.

command-match = Find a circle, or wait for one
command-match-find = Circles with a free seat that fit you, and why
command-match-wait = Go on the list for a new circle
command-match-status = How your waiting is going
command-match-cancel = Leave the list
