### Help lines and emergency numbers. Numbers, names and hours come from the care data, never from here.

crisis-title = Help right now
crisis-country-title = Help right now · { $country }
crisis-first-words = I'm glad you are looking for help. You do not have to handle this moment alone.
crisis-in-danger-call = **If you or someone else is in danger now, call { $number }.**
crisis-in-danger-listed = **If you or someone else is in danger now, call { $number },** listed as the emergency number.
crisis-in-danger-unknown = **If you or someone else is in danger now, call the emergency number of the place you are in,** or ask someone near you to call.
crisis-mobile-number = { $number } is listed as reaching emergency help { $where }. We cannot promise that it works where you are.
crisis-in-danger-several = **If you or someone else is in danger now, call:** { $numbers }
crisis-emergency-others = Other emergency numbers: { $numbers }
crisis-emergency-use =
    { $use ->
        [police] { $number } (police)
        [ambulance] { $number } (ambulance)
        [ambulance_fire] { $number } (ambulance and fire)
        [fire] { $number } (fire)
        [text_relay] { $number } (text relay)
       *[all] { $number }
    }
crisis-emergency-limit = { $emergency }, { $where }
# $numbers: those that are only listed, $count of them.
crisis-emergency-listed =
    { $count ->
        [one] { $numbers } is listed as an emergency number. Our source does not say more.
       *[other] { $numbers } are listed as emergency numbers. Our sources do not say more.
    }
crisis-line-name = **{ $name }**
crisis-line-for = For: { $audience }
crisis-line-call = Call { $phone }
crisis-line-call-then = Call { $phone }, then { $then }
crisis-line-text = By text: { $text }
crisis-line-web = Online: { $web }
crisis-line-hours = Hours: { $hours }
crisis-line-hours-unknown = Hours: not confirmed. If nobody answers, try another line.
crisis-line-languages = Languages: { $languages }
crisis-line-abroad = This number is in another country. Calling or writing may cost more.
crisis-line-one-weak-source = Only one source names this line.
crisis-line-checked = Source read on { $checked }
crisis-line-old = Source read on { $checked }, more than { $days } days ago. It may have changed.
crisis-kind-heading =
    { $kind ->
        [suicide_crisis] ### For thoughts of suicide, or when it is all too much
        [youth] ### For children and young people
        [listening] ### To be listened to
        [mental_health] ### For mental health
        [health_line] ### Health advice
        [domestic_violence] ### For people facing violence or abuse
        [social_support] ### Support for people facing abuse or hardship
       *[information] ### To find out where to go
    }
crisis-no-line-for-suicide = We found no line for thoughts of suicide in { $country } that a source confirms. The international lists below may know more.
crisis-no-lines = We found no help line in { $country } that a source confirms. We never show one of another country as if it were yours.
crisis-no-country-data = We have no numbers for { $country } yet. Please use the emergency number you know, or one of these lists.
crisis-country-unknown = I do not know that country by this name. Choose it from the list, or try its name in English.
crisis-country-question = Where are you now?
crisis-country-why = I never guess your country. Help lines differ from place to place, so please choose. I keep nothing.
crisis-country-place = Choose your country
crisis-region-question = Choose a part of the world
crisis-region =
    { $region ->
        [africa] Africa
        [americas] The Americas
        [asia] Asia
        [europe_north_west] Northern and western Europe
        [europe_south_east] Southern and eastern Europe
        [middle_east] Middle East
       *[oceania] Australia and New Zealand
    }
crisis-region-back = Other parts of the world
crisis-other-country = Another country
crisis-directory-heading = **Lists of help lines all over the world**
crisis-directory-entry = [{ $name }]({ $web })
crisis-directory-may-be-old = These lists are kept by others and may be out of date.
crisis-server-heading = ### Added by this server
crisis-server-entry = **{ $name }** · { $address }
crisis-server-entry-hours = Hours: { $hours }
crisis-server-entry-for = For: { $audience }
crisis-not-a-crisis-service = This bot is not a crisis service, and nobody is watching this. Only you can see this message.
crisis-not-a-crisis-service-public = This bot is not a crisis service, and nobody is watching this channel.
crisis-dates-explained = "Read on" is the day we read the source. A number can still change.
crisis-dates-same = We read the sources of these lines on { $checked }. A number can still change.
crisis-person-explained = **I need a person** shows you, and only you, how to ask the people here. They are volunteers: an answer can take time.
crisis-person-elsewhere = This is a direct message, so there is nobody here to call. People answer the lines above. In a server, **I need a person** also reaches its volunteers.
crisis-more-lines-button = More lines
crisis-change-country-button = Change country
crisis-country-form = Your country
crisis-country-form-label = Name of the country you are in
crisis-sources-button = Where this comes from
crisis-sources-title = Where this comes from · { $country }
crisis-sources = We show only what one of these says. They can be wrong or old: if a number does not work, try another one.
# $dated: yes when the source gives a date of its own, $day.
crisis-source-entry =
    { $dated ->
        [yes] **{ $name }:** { $source } · dated { $day }
       *[no] **{ $name }:** { $source }
    }
crisis-nobody-answers = If nobody answers, try again, try another line, or go to the nearest hospital or to someone you trust.
crisis-how-to-start = Not sure what to say? You can start with: "I am not doing well and I need to talk."

# The beginning of a private answer after a text that sounded like danger. Never sent to a channel.
crisis-heard-now = Thank you for writing this. It sounds as if things are very hard right now. You deserve help, and you can have it now. Nothing you wrote is lost, and nobody was told.
crisis-heard-now-step = If you might be in danger, please call now, or move close to someone you trust.
crisis-heard-gently = Thank you for putting this into words. It sounds heavy. You do not need to be in danger to call one of these lines.
crisis-heard-gently-step = `/crisis` shows lines where people listen, whenever you want it.
crisis-heard-about-someone = It sounds as if you are worried about somebody. That is a lot to carry. Keeping them safe is not your task alone.
crisis-heard-about-someone-step = If they are in danger now, call the emergency number. The lines below also talk with people who worry about someone else. You can ask them openly: asking does not put the thought into their head.
crisis-heard-may-be-wrong = If I misread you, just go on. A program read this. It makes mistakes, and it kept nothing.

crisis-youth-note = Lines for young people come first here. You can call them about anything.
crisis-youth-offer = You still deserve to be heard. Choose where you are, and I show you lines for young people. You can call them about anything. I keep nothing.
crisis-public-button = Show help lines

command-crisis = Emergency numbers and help lines of your country, for you alone
    .country = Where you are now; I never guess it
