### A member's own profile.

profile-title = Your profile
profile-no-tags = You have no tags yet. Tags are experiences or interests you choose from this server's list; nothing else is used to find people who fit.
profile-tags-show = **May be named when you meet:** { $tags }
profile-tags-match = **Used to match, never shown:** { $tags }
profile-tags-private = **Notes to yourself, used for nothing:** { $tags }
profile-tags-avoid = **Topics you would rather avoid:** { $tags }
profile-timezone =
    { $zone ->
        [none] Time zone: not set
       *[other] Time zone: { $zone }
    }
profile-languages = Languages: { $languages }
profile-no-languages = Languages: not set
profile-country =
    { $country ->
        [none] Country for help lines: not set
       *[other] Country for help lines: { $country }
    }
profile-hours =
    { $hours ->
        [0] Hours you are free: not set
        [one] Hours you are free: one hour a week
       *[other] Hours you are free: { $hours } hours a week
    }
profile-need = What helps most now: { $need } (told to a buddy once you have both said yes)
profile-tags-button = Choose tags
profile-hours-button = My free hours
profile-basics-button = Zone, country, language

profile-pause-title = You are taking a rest
profile-paused = Your rest lasts until you use `/profile resume`.
profile-paused-until = Your rest lasts until { $until }.
profile-pause-what = Until then I do not match you or remind you. You keep your seats in your circles.
profile-resume-title = Welcome back
profile-resumed = You can be matched again, and reminders you chose are back.

profile-tags-title = Choose your tags
profile-tags-how = Pick a tag, then say what I may do with it. You can change or remove it any time.
profile-tags-choose = Choose a tag
profile-use-title = { $tag }: what may I do with it?
profile-use-show = **Show:** it may be named to people you are introduced to, and a circle may be about it.
profile-use-match = **Match only:** it helps to find people who fit, and is never named to anyone.
profile-use-private = **Just for me:** a note to yourself. It is used for nothing.
profile-use-avoid = **Avoid:** you will not be put into a circle about it.
profile-use-show-button = Show
profile-use-match-button = Match only
profile-use-private-button = Just for me
profile-use-avoid-button = Avoid
profile-use-remove-button = Remove it
profile-use-change =
    { $use ->
        [show] Change it to Show
        [match] Change it to Match only
       *[avoid] Change it to Avoid
    }

profile-hours-title = When are you usually free?
profile-hours-how =
    { $hours ->
        [0] Pick a day and tick the times you could usually meet, by your own clock. Nobody sees your hours; they are only compared.
        [one] So far that is one hour a week. Pick a day to change it. Nobody sees your hours; they are only compared.
       *[other] So far that is { $hours } hours a week. Pick a day to change it. Nobody sees your hours; they are only compared.
    }
profile-hours-clear = Clear all
profile-day-form = { $day }
profile-part-night = Night
profile-part-morning = Morning
profile-part-afternoon = Afternoon
profile-part-evening = Evening
profile-hour-choice = { NUMBER($from, minimumIntegerDigits: 2) }:00 to { NUMBER($to, minimumIntegerDigits: 2) }:00
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

profile-basics-form = About you
profile-form-timezone = Time zone
profile-form-timezone-hint = Your region and city, such as Europe/Lisbon or America/Chicago
profile-form-country = Country, for help lines
profile-form-country-hint = Only so that help lines fit. Leave empty if you prefer.
profile-form-languages = Languages you could talk in
profile-form-need = What helps most now?
profile-form-need-hint = Told to a buddy once you have both said yes, and to nobody else

need-listened = Being listened to
need-advice = Advice
need-company = Company
need-none = Nothing to tell

refusal-no-such-tag = I don't know that tag here. `/profile add` lists the tags of this server while you type.
refusal-too-many-tags = You can have { $most } tags. Please remove one first, with `/profile remove`.
refusal-use-contradicts =
    { $use ->
        [avoid] You asked me to find people by this tag. I can't do that and keep you away from it too. Nothing was changed.
       *[other] You asked me to keep you away from this tag. I can't do that and find people by it too. Nothing was changed.
    }
    .title = Two wishes about one tag
refusal-tag-not-on-profile = That tag is not on your profile.
refusal-no-such-country = I could not find that country. Please choose it from the list that shows up while you type.
refusal-no-such-timezone = I could not find that time zone. Type your region and city, such as Europe/Lisbon, and pick it from the list.
refusal-no-such-language = I don't know that language. Please choose it from the list that shows up while you type.
refusal-pause-days = A pause can be 1 to { $most } days. Leave the days out to rest until you say so.
refusal-hours-out-of-week = Those hours are not in a week. Please pick them again.

command-profile = Your tags, hours and languages
command-profile-edit = Choose your tags, hours and the rest by pressing buttons
command-profile-show = See what you chose; only you see it
command-profile-add = Add a tag, or change what may be done with it
    .tag = A tag of this server
    .use = What may be done with it
    .choice-show = Show: may be named when you meet people
    .choice-match = Match only: never named
    .choice-private = Just for me: used for nothing
    .choice-avoid = Avoid: no circle about it
command-profile-remove = Remove a tag
    .tag = The tag to remove
command-profile-set = Set your time zone, country, language or what you need
    .timezone = Region and city, such as Europe/Lisbon
    .country = Your country, so that help lines fit
    .language = A language you could talk in
    .need = What helps most now
    .choice-listened = Being listened to
    .choice-advice = Advice
    .choice-company = Company
command-profile-hours = When you are usually free
command-profile-pause = Rest from matching and reminders
    .days = How many days; leave it out to rest until you resume
command-profile-resume = End your rest
