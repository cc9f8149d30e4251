### What facilitators do with circles.

facilitate-created-title = { $name } is ready
facilitate-created = Its private room is opening below { $channel }, and you will be in it. People find the circle with `/circle browse` and ask to join; `/facilitate admit` shows who asked.
facilitate-created-term = Its term is { $weeks } weeks, to { $until }. A week before, everyone is asked how to go on.
facilitate-created-meetings =
    { $count ->
        [one] It meets { $first }.
       *[other] It meets { $first }, and then each week until the term ends: { $count } meetings.
    }
facilitate-created-checkins = The first check-in comes { $first }, and then one a week.
facilitate-created-left-out = **Everything stands but this:** no meeting and no check-in was set yet. Please use the buttons below, or `/facilitate schedule` for check-ins.
facilitate-created-next = You can change all of it: name, agreement, how people come in, when you meet, and what is asked.

facilitate-create-form = Open a circle
facilitate-create-meeting = First meeting
facilitate-create-meeting-hint = Such as 2026-03-31 19:30. Then weekly for the term of { $weeks } weeks. Empty: later.
facilitate-create-prompts = Questions of the weekly check-in
facilitate-create-prompts-later = No check-ins yet
facilitate-created-checkins-button = Check-ins

facilitate-edit-button = Name, agreement, way in

facilitate-admit-title = Who asked to join
facilitate-admit-none = Nobody is waiting for an answer from you.
facilitate-admit-how = They said yes to the agreement. If nobody answers within 72 hours, I tell them kindly that there is no seat.
facilitate-admit-line = { $person } · **{ $circle }** · answer by { $by }
facilitate-admit-button = Admit
facilitate-turn-down-button = No seat
facilitate-admitted = { $person } has a seat in { $circle } and is let into the room.
facilitate-no-seat = There was no seat for { $person } in { $circle }. I told them kindly and offered to look for another circle.
facilitate-admit-see = See who asked

admission-asked-title = Somebody would like to join { $circle }
admission-asked =
    { $waiting ->
        [one] One request waits. Please answer by { $by }.
       *[other] { $waiting } requests wait. Please answer by { $by }.
    }
admission-admitted-title = You are in: { $circle }
admission-off-list = So I took you off the waiting list. `/match wait` puts you back on it, if you would like another circle too.
admission-returned-title = { $circle } has no seat for now
admission-returned = There was no seat in this circle this time. Seats can be taken or promised, and sometimes nobody could answer in time. You are welcome to look at other circles, or let me look for one that fits.

refusal-first-meeting = I could not read when you meet first. Please write day and time, such as 2026-03-31 19:30.
refusal-no-such-request = I could not find that request. `/facilitate admit` shows those that wait.
refusal-request-answered = That request was answered already, or taken back. `/facilitate admit` shows those that wait.

command-facilitate-create = Open a circle with a private room
    .name = What the circle is called, up to 80 characters
    .tag = What it is about
    .tag2 = A second theme
    .tag3 = A third theme
    .size = The most people it takes, 4 to 8
    .language = The language you will speak
command-facilitate-admit = Who asked to join your circles
