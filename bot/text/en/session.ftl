### A guided session in a circle's room.

session-plan-title = A session in { $circle }
session-plan-how = An opening round, one turn each in this order, a closing round. Everybody may pass. The timer is gentle: it asks the next person and cuts nobody off.
session-plan-order = **Order:** { $people }
session-plan-nobody = Nobody has a seat in this circle yet, so there are no turns. Free talk works.
session-plan-button = { $minutes } minutes each
session-plan-free-button = Free talk
session-running-title = A session is going on in { $circle }
session-end-button = End the session
session-end-title = End the session now?
session-end-what = I will say a closing word in the room at once, also if somebody is still writing or has not had a turn yet.
session-keep-button = Let it go on
session-next-button = Ask the next person
session-begun-title = It has begun
session-begun = The first card is in { $room }. It goes on by itself; **End the session** ends it at any time.

session-opening-title = Welcome
session-opening = Take a breath and arrive. If you like, write one word for how you come in. The turns begin { $until }.
session-opening-order = **Then we hear,** in this order: { $people }
session-opening-how = You have about { $minutes } minutes each. **Pass** whenever you would rather listen; nobody asks why. Listening comes before advice.
session-turns-button = Begin the turns
session-pass-button = Pass
session-turn-title = The floor is free
session-turn = { $person }, this time is yours, until about { $until }. Write as much or as little as you like.
session-turn-next = After that: { $person }
session-turn-last = After that comes the closing round.
session-done-button = I am done
session-passed = { $person } passes this time.
session-closing-title = A last round
session-closing = Thank you for being here. If you like, write one thing you take with you, or one small thing you will do for yourself. We close { $until }.
session-close-button = Close now
session-free-title = Free talk
session-free = The room is open for an hour: no turns, no order. Listening comes before advice. It ends { $until }.
session-ended-title = Until next time
session-ended-itself = The session is over. Be gentle with yourself afterwards: a glass of water and a few minutes outside can do a lot.
session-ended-facilitator = The facilitator has closed the session. Thank you for being here, whether you wrote or listened.
session-ended-lost = Sorry, I was away in the middle of it, so I close the session here. You can go on talking, or begin anew whenever you like.
session-ended-closed = The session is over, because the circle rests or has closed.

session-you-passed-title = You pass
session-you-passed = That is fine. You can still write whenever you like.
session-moved-title = It goes on
session-moved = The next card is in the room.
session-stopped-title = The session has ended
session-stopped = A closing word is in the room.

refusal-session-no-room = This circle has no open room at the moment, so a session cannot begin.
refusal-session-running = A session is going on in this circle already.
refusal-session-nobody = Nobody has a seat in this circle yet. Free talk works, or wait for the first members.
refusal-no-such-session = I could not find that session among your circles.
refusal-session-over = That session is over.
refusal-session-not-yours = The facilitator moves the session on, or the person whose turn it is.
refusal-no-turn = There is no turn of yours to pass. Just listen as you like.

command-facilitate-session = Guide a meeting in the room: turns, passes, a gentle timer
    .circle = One of your circles
