### A circle's room: its pinned card, and what facilitators are told when Discord lost something.

room-welcome = Welcome. This is the room of **{ $name }**, about { $themes }.
room-welcome-title = { $name }
room-term = This circle runs until { $until }. A week before that, everyone is asked how to go on.
room-joined = { $person } is here now.

room-trouble-title = { $circle }: its room needs a hand
room-trouble-seat-title = { $circle }: a seat is free
room-trouble-member-gone = Somebody who had a seat in { $circle } is not in this server any more, so the seat is free again. Perhaps somebody is waiting for one.
room-trouble-event-title = { $circle }: an event needs a hand
room-trouble-deleted = The room of { $circle } was deleted. Nobody lost their seat. Press the button and I open a new room with everyone in it.
room-trouble-archived = The room of { $circle } was put away: nobody wrote for a week, or somebody closed it. Press the button and I open it again.
room-trouble-locked = The room of { $circle } was locked, so nobody can write there. If I may **Manage Threads** I can open it again; otherwise I can open a new room with everyone in it.
room-trouble-no-channel = The channel below which rooms open is gone, or I cannot see it. Someone with Manage Server chooses another one with `/setup start`. Then press the button, and I open a new room for { $circle } with everyone in it.
room-trouble-full = This server has so many open threads that I stopped opening rooms. These circles wait for theirs: { $circles }. I try again by myself every quarter of an hour; it goes faster when rooms that nobody uses are closed.
room-trouble-forbidden = I am missing a permission for the room of { $circle }. Someone with Manage Server can run `/setup check` to see which one. Then press the button.
room-trouble-forbidden-named = For the room of { $circle } I am missing this permission in { $channel }: { $permissions }. Someone with Manage Server can grant it. Then press the button.
room-trouble-cannot-remove = { $person } is no longer in { $circle }, but I could not take them out of its room. Please remove them from the thread by hand, or let me **Manage Threads** and press the button.
room-trouble-cannot-remove-unnamed = Somebody left { $circle }, but I could not take them out of its room. Please look who is in the thread and remove who does not belong there. If I may **Manage Threads**, I can do this by myself from now on.
room-trouble-not-pinned = The card in the room of { $circle } could not be pinned: I am missing the permission **Pin Messages**. Someone with Manage Server can grant it. Then press the button.
room-trouble-broken = Discord refused something about the room of { $circle }. Press the button and I try again.
room-trouble-leaderless = { $circle } has no facilitator any more: the last one has left. Its members still have their room. Whoever presses the button looks after it from now on and is let into the room.
room-mend-lead = I look after it
room-rights-title = Something was taken from me
room-rights = In { $channel } I am missing this permission now: { $permissions }. Rooms of circles may stand still until someone with Manage Server grants it again; `/setup check` shows the whole list.
room-mend = Open the room again
room-mend-new = Open a new room
room-mend-retry = Try again
room-mend-event = Make the event again
room-mending-title = On it
room-mending = I am working on it for { $circle }. If Discord refuses again, I will say so here.

refusal-circles-channel-gone = The channel for circles is gone, or I cannot see it. Someone with Manage Server can choose another one with `/setup start`; then this works again.
refusal-no-such-trouble = That is out of date: the room was mended, or the circle is closed.
