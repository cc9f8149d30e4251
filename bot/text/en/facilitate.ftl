### What facilitators do with circles.

facilitate-created-title = { $name } is ready
facilitate-created = Its private room is opening below { $channel }, and you will be in it. People find the circle with `/circle browse` and ask to join; `/facilitate admit` shows who asked.
facilitate-created-next = You can change the name, the agreement and how people come in, or plan when you meet.

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
