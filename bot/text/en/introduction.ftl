### Being asked whether one wants to be introduced to a circle. No names; never why somebody else did not come.

introduction-title = A circle could open for you
introduction-what = Some people on the list share something with you. Would you like to meet them?
# $when: a Discord time.
introduction-circle =
    { "" }**About:** { $theme }
    { "" }**People:** { $people }, you among them
    { "" }**Time:** { $when }, every week
    { "" }**Language:** { $language }
introduction-how = If enough of you say yes, a private room opens and you see one another's names there. You have 72 hours; a no needs no reason, and nobody is told.
introduction-how-open = Enough people said yes already, so the room is open. If you say yes too, I let you in while a seat is free, and you see one another's names there. A no needs no reason, and nobody is told.
introduction-free = Whatever you choose is fine. Without an answer you simply stay on the list.

introduction-waits-title = Thank you
introduction-waits = I have your yes and am waiting for the others. When enough people have said yes, the room opens and I let you in. Until then you can still change your mind.
introduction-opens-title = Your circle opens
# $room: a link to the room, or none while it is being opened.
introduction-opens =
    { $room ->
        [none] **{ $circle }** is opening. I will let you into its room in a moment; Discord shows it to you as a new thread.
       *[other] **{ $circle }** is open: { $room }. I will let you in in a moment.
    }
introduction-declined-title = That is fine
introduction-declined = I will not introduce you to this circle, and nobody is told. You stay on the list for another one.
introduction-over-title = Not this time
introduction-over = That circle is not open any more, or did not come together. It has nothing to do with you. You are first in line for the next one; there is nothing you need to do.
refusal-no-such-introduction = I can't find that one any more. `/match status` shows how it stands.
