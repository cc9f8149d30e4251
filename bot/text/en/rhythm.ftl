### When check-ins fall due: /facilitate schedule.

rhythm-preview-title = Check-ins in { $circle }: does this fit?
rhythm-preview-dates = **The next five,** shown in your own time:
rhythm-date = · { $when } ({ $in })
rhythm-every-day = Every day at { $time } in { $zone }
rhythm-every-week = Every { $day } at { $time } in { $zone }
rhythm-every-two-weeks =
    { $weeks ->
        [2] Every second { $day } at { $time } in { $zone }
       *[other] Every { $weeks } weeks, on { $day } at { $time } in { $zone }
    }
rhythm-every-month =
    { $place ->
        [1] Every first { $day } of the month at { $time } in { $zone }
        [2] Every second { $day } of the month at { $time } in { $zone }
        [3] Every third { $day } of the month at { $time } in { $zone }
        [4] Every fourth { $day } of the month at { $time } in { $zone }
       *[last] Every last { $day } of the month at { $time } in { $zone }
    }
rhythm-place =
    { $place ->
        [1] the first { $day }
        [2] the second { $day }
        [3] the third { $day }
        [4] the fourth { $day }
       *[last] the last { $day }
    }
rhythm-weeks =
    { $weeks ->
        [1] every { $day }
        [2] every second { $day }
       *[other] every { $weeks } weeks, on { $day }
    }
rhythm-weeks-choose = How many weeks between two of them?
rhythm-place-choose = Which one of the month?
rhythm-clocks = When the clocks change, it stays at { $time } there.
rhythm-night = That is night or early morning in { $zone }. The card makes no sound, but few people will be awake.
rhythm-existing = **What this circle has now:**
rhythm-existing-line = · { $rhythm }
rhythm-existing-paused = · { $rhythm } (resting)
rhythm-existing-open = Open: { $rhythm }
# $many: how many rhythms the circle has.
rhythm-approve-what =
    { $many ->
        [one] **Approve** puts this rhythm in place of the present one, and the questions stay as they are.
       *[other] **Approve** puts this rhythm in place of all { $many }. To change one of them only, open it and delete it first.
    }
rhythm-beside-button =
    { $many ->
        [one] Keep both
       *[other] Keep them all
    }
rhythm-discarded-title = Nothing was changed
rhythm-discarded = Use `/facilitate schedule` whenever you like.

rhythm-list-button = Check-ins
rhythm-title = Check-ins in { $circle }
rhythm-none = There are none yet. `/facilitate schedule` shows you the next dates before anything is set.
rhythm-set-title = Set: check-ins in { $circle }
rhythm-resting = It rests. Nothing is posted until you let it go on.
rhythm-skipped = Left out once: { $when }
rhythm-questions = Questions: { $theme }
rhythm-questions-choose = Choose the questions
rhythm-skip-button = Skip the next one
rhythm-unskip-button = Do not skip it
rhythm-pause-button = Let it rest
rhythm-resume-button = Let it go on
rhythm-own-button = Write own questions
rhythm-remove-button = Delete it
rhythm-change-how = To change day or time, use `/facilitate schedule` again.
rhythm-own-form = Own questions
rhythm-own-label = One question a line
rhythm-own-hint = At most { $most } lines of { $letters } characters. They take turns.
rhythm-remove-title = Delete these check-ins of { $circle }?
rhythm-remove-what = I will not ask at these times any more. What members wrote stays theirs. To stop for a while only, go back and choose **Let it rest**.
rhythm-removed-title = Check-ins in { $circle } have ended
rhythm-removed = The rhythm was deleted. What members wrote stays theirs.

refusal-time-not-clear = I could not read that time. Please write hours and minutes, such as 19:30.
refusal-too-many-schedules = A circle can have { $most } rhythms. Please delete one first.
refusal-schedules-clash = This circle already has a check-in at one of these very minutes. Please choose another time, or set this one in place of it.
refusal-no-such-day = I could not read that day. Please write a day of the week, such as Tuesday.
refusal-no-such-schedule = I could not find that rhythm among your circles. It may be gone meanwhile.
refusal-round-not-next = That date is not the next one any more. Please open the rhythm again.
refusal-no-prompts = There was no question in it, so nothing was changed.
refusal-too-many-prompts = That is more than fits: at most { $most } questions of { $letters } characters each, one a line. Nothing was changed.

command-facilitate-schedule = When check-ins come in a circle: see the next dates, then approve
    .circle = One of your circles
    .every = How often
    .day = Which day of the week; for "every day" any will do
    .time = Time of day, such as 19:30
    .timezone = Region and city, such as Europe/Lisbon
    .choice-day = every day
    .choice-week = every week
    .choice-2-weeks = every second week
    .choice-month = once a month
