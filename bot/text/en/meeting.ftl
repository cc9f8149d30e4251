### When a circle meets.

meeting-list-button = Meetings
meeting-plan-button = Plan a meeting
meeting-list-title = When { $name } meets
meeting-none = No meeting is planned.
meeting-line = · { $at } ({ $soon }), { $minutes } minutes
meeting-zones = Times are shown in your own time zone.
meeting-option = Call off: { $day }, { $time } UTC
meeting-call-off-choose = Call one off

meeting-form = Plan a meeting
meeting-form-day = Day
meeting-form-day-hint = Such as 2026-03-31 or 31.3.2026
meeting-form-time = Time
meeting-form-time-hint = Such as 19:30
meeting-form-zone = Time zone
meeting-form-zone-hint = Region and city, such as Europe/Lisbon
meeting-form-minutes = How many minutes
meeting-form-minutes-hint = An hour is a good beginning
meeting-form-repeat = How often
meeting-repeat-once = Once
meeting-repeat-weekly = Every week, to the end of this term

meeting-planned-title = When { $name } meets
meeting-planned-what = You can write in this room at that time, or just be here. I remind you a day before and 15 minutes before. The file puts it into your calendar under a neutral name.
meeting-calendar-title = Circle
meeting-day-title = { $name } meets tomorrow
meeting-day = We meet { $at }, { $when }. Come as you are; being quiet is fine too.
meeting-soon-title = { $name } meets soon
meeting-soon = It begins { $when }. A glass of water, a quiet place, and no need to prepare anything.
meeting-called-off-title = A meeting is called off
meeting-called-off = There is no meeting { $at }. The room stays open as always.

refusal-meeting-date = I could not read that day. Please write it like 2026-03-31 or 31.3.2026.
refusal-meeting-no-such-day = The calendar has no such day. Please look once more; 2026-03-31 is a day that exists.
refusal-meeting-past = A meeting has to lie ahead, and within a year. Please look at the day and the time zone once more.
refusal-meeting-minutes = A meeting can take { $least } to { $most } minutes. Please write a number from that range.
refusal-too-many-meetings = A circle can plan { $most } meetings ahead. Please call one off first.
refusal-no-such-meeting = That meeting is over or was called off already.
