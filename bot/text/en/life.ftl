### The life of a circle: changing it, resting, going on or ending, handing it over.

life-size = Up to { $size } people
life-edit-form = Change this circle
life-edit-name = Name
life-edit-size = How many people
life-edit-size-hint = A smaller number takes nobody's seat
life-edit-language = Language
life-edit-agreement = What everyone agrees to
life-edit-agreement-hint = Shown before somebody joins, and pinned in the room
life-edit-door = How people come in
life-door-open = Anybody in it can let people in (else only you)
life-door-announce = Say in the room when somebody has joined
life-edited-title = { $name } is changed
life-edited = The pinned card in its room follows in a moment.

life-paused-title = { $name } is resting
life-paused-until = This circle rests until { $until }.
life-paused-open = This circle rests until a facilitator wakes it up.
life-paused-what = Everyone keeps their seat. There are no reminders, nobody new joins, and the time of the rest is added at the end.
life-wake-button = Wake it up
life-woken-title = { $name } is awake again
life-woken = Welcome back. It now runs until { $until }.

life-renewed-title = { $name } goes on
life-renewed = The new term runs until { $until }. Whoever said they would rather stop or move on gives their seat back and is told kindly.
life-hour-outside =
    By the hours they told me, the time you meet does not suit { $people ->
        [0] some of them
       *[other] { $people } of them
    } in every week of the new term: clocks change, or their days did. Please ask in the room whether another time is better.
life-renewed-meetings = Weekly meetings that you planned yourself reach to the end of the old term. **Meetings** shows what is planned, and plans the next ones.
life-renew-button = Renew

life-close-title = Close { $name }?
life-close-what = Everyone is told kindly, with an offer to look for another circle. The room stays open for goodbyes until { $until }; then it is put away and stays readable. This cannot be undone.
life-close-button = Close it kindly
life-closed-title = { $name } is closed
life-closed = I have said goodbye in the room and told everyone. Thank you for looking after this circle.

life-removed-title = Done
life-removed = { $person } is no longer in { $name } and is out of its room. I told them kindly, with your reason. The reason is kept sealed; other facilitators can open it in `/facilitate audit`.

life-word-paused-title = { $name } takes a rest
life-word-woken-title = { $name } is awake again
life-word-woken = Welcome back. It runs until { $until }. Begin slowly, if you like: how are you?
life-word-renewed-title = { $name } goes on
life-word-renewed = A new term begins and runs until { $until }. Good to have you here.
life-word-goodbye-title = Goodbye from { $name }
life-word-goodbye = This circle ends here. Thank you for what you gave one another.
life-word-goodbye-round = If you like, say goodbye in turn: one thing you take with you, and one wish for the others. Nobody has to. The room stays open for a week.
life-word-merging-title = { $name } may join another circle
life-word-merging = Each of you is asked, one by one, whether you would like to move along. Nobody moves without their own yes, and this room stays until { $until } at least.
life-word-coming-title = People may join { $name }
life-word-coming = The facilitators agreed that people from a smaller circle may come over, if they wish. They agree to what you agreed to. The circle runs until { $until }, as before.

life-told-removed-title = You are no longer in { $name }
life-told-removed = A facilitator ended your place in { $name }. This can hurt. It is about this one circle, not about who you are.
life-told-reason = They wrote:
life-told-after-reason = You can look for another circle, or talk to a person. If you think this was wrong, `/safety report` reaches the other facilitators.
life-told-closed-title = { $name } has ended
life-told-closed = { $name } has come to its end. Its room stays open for a week if you would like to say goodbye. I can look for another circle for you, if you wish.
life-told-ended-title = Thank you for being in { $name }
life-told-ended = A new term of { $name } begins, and your seat was given back, as you wished. You are welcome to look for a circle again whenever you like.
life-told-moved-title = Time for another circle
life-told-moved = A new term of { $name } begins, and your seat was given back, as you wished. Press the button and I look for a circle that fits you.

life-question-title = How would you like to go on with { $name }?
life-question = This term ends { $until }. What would suit you?
life-question-early = This circle has become small. Before anything is decided: what would suit you?
life-choice-continue = **Go on:** you keep your seat for the next term.
life-choice-pause = **Rest:** you keep your seat, and take four weeks off.
life-choice-move = **Another circle:** you give your seat back at the end of this term, and I look for another one if you wish.
life-choice-stop = **Stop:** you give your seat back at the end of this term.
life-choice-continue-button = Go on
life-choice-pause-button = Rest
life-choice-move-button = Another circle
life-choice-stop-button = Stop
life-question-private = Facilitators see numbers only, never who chose what.
life-answered-title = Thank you
life-answered-continue = You would like to go on with { $name }. You can change your mind until it is decided; this term runs until { $until }.
life-answered-pause = You would like to rest and keep your seat in { $name }. You can change your mind until it is decided; this term runs until { $until }.
life-answered-move = You would like another circle. Your seat in { $name } is yours until { $until }; you can change your mind until it is decided.
life-answered-stop = You would like to stop. Your seat in { $name } is yours until { $until }, or leave sooner with `/circle leave`. You can change your mind until it is decided.

life-proposal-title = How should { $name } go on?
life-count-members =
    { $count ->
        [0] Nobody has a seat.
        [one] One person has a seat.
       *[other] { $count } people have a seat.
    } Would like to stay: { $staying }. Have not answered: { $silent }.
life-count-continue = · Go on: { $count }
life-count-pause = · Rest and keep the seat: { $count }
life-count-move = · Another circle: { $count }
life-count-stop = · Stop: { $count }
life-proposal-renew = My proposal is to renew it: enough people would stay. This term ends { $until }.
life-proposal-merge = Too few people are left to carry it, and another circle about the same has room. My proposal is to ask whether they can go there together. This term ends { $until }.
life-proposal-close = Too few people are left to carry it. My proposal is to close it kindly and offer everyone to look for another circle. This term ends { $until }.
life-proposal-wait = Not everyone has answered yet, so there is no hurry.
life-merge-choose = Ask another circle to take them in

life-handover-title = { $name }: handing over
life-handover-sent-title = I ask { $to }
life-handover-sent = { $to } is asked to take over { $name }. Until they say yes it stays with you. The question stands for seven days.
life-handover-asked = { $by } asks whether you would look after { $name } from now on. It has { $members } members. You see its room once you say yes; until then nothing changes.
life-handover-yes = I take it
life-handover-taken = You look after { $name } now and are let into its room. Thank you.
life-handover-taken-told = { $to } looks after { $name } now. Thank you for carrying it this far; have a good rest.
life-handover-not-taken-told = { $to } cannot take { $name } at the moment. It stays with you; perhaps somebody else can.
life-share-instead = Ask them to share it instead
life-share-title = { $name }: sharing
life-share-sent-title = I ask { $to }
life-share-sent = { $to } is asked to look after { $name } together with you. The question stands for seven days.
life-share-asked = { $by } asks whether you would look after { $name } together. It has { $members } members. You see its room once you say yes.
life-share-yes = Yes, together
life-share-taken = You two look after { $name } now, and you are let into its room. Thank you.
life-share-taken-told = { $to } looks after { $name } with you now.
life-share-not-taken-told = { $to } cannot share { $name } at the moment. Perhaps somebody else can.
life-merge-title = { $name } and { $into }
life-merge-sent-title = I ask the other side
life-merge-sent = { $to } is asked whether people of { $name } may come into { $into }. If they say yes, each member is asked too. The question stands for seven days.
life-merge-members-asked = You look after both, so each member of { $name } is asked now whether they would like to move to { $into }. Whoever does not want to stays where they are.
life-merge-asked = { $by } asks whether people of { $name } may come into { $into }: { $members } at most, each only with their own yes.
life-merge-yes = They are welcome
life-merge-taken = Thank you. Each member of { $name } is asked now whether they would like to move to { $into }. Who would waits in `/facilitate admit` for you to let them in.
life-merge-taken-told = { $to } said yes. Each member of { $name } is asked now whether they would like to move to { $into }. When all have answered you can close { $name } kindly.
life-merge-not-taken-told = { $into } cannot take more people at the moment. { $name } stays as it is.
life-offer-declined = That is fine. Nothing changes. I will tell { $by } kindly.

life-move-title = Would you like to move to { $into }?
life-move-what = { $name } has become small, and { $into } would welcome you. It is about the same, and everyone there agreed to the same kind of things; its pinned card tells you more. If you say yes, its people are asked to let you in, and you keep your seat here until they do. Discord shows one line there that you were added.
life-move-yes = Yes, I move along
life-stayed-title = That is fine
life-stayed = You stay in { $name }.

refusal-circle-pause-days = A rest can be 1 to { $most } days. Leave the days out to rest until you wake it up.
refusal-circle-not-paused = This circle is awake already.
refusal-renewed-already = This circle has been renewed already: it runs until { $until }.
refusal-not-in-circle = That person has no seat in this circle.
refusal-reason-empty = Please write a short reason. The person is told it, so say it as you would to their face.
refusal-reason-too-long = Please keep the reason to { $most } characters.
refusal-not-a-facilitator = Only facilitators of this server can be asked. Someone with Manage Server makes somebody a facilitator with `/setup facilitator`.
refusal-leads-already = That person looks after this circle already.
refusal-cannot-take-circle = That person cannot take this circle at the moment. Perhaps somebody else can.
refusal-merge-itself = That is the same circle. Please choose another one to go into.
refusal-merge-peer-led = Nobody leads that circle, so there is nobody to ask. People can join it by themselves with `/circle join`.
refusal-merge-no-seat = That circle cannot take anybody at the moment. Please choose another one.
refusal-offer-over = This question was answered already, taken back, or is too old. Nothing has changed.
refusal-term-decided = This was decided already. `/circle mine` shows how your circles stand.

command-facilitate-edit = Change a circle's name, size, language, agreement, way in
    .circle = A circle you look after
command-facilitate-pause = Let a circle rest
    .circle = A circle you look after
    .days = How many days; leave out to rest until you wake it up
command-facilitate-renew = Give a circle another term of six weeks
    .circle = A circle you look after
command-facilitate-close = End a circle kindly
    .circle = A circle you look after
command-facilitate-remove = Take somebody out of a circle; they are told kindly
    .circle = A circle you look after
    .member = Who has to go
    .reason = Your reason; the person is told it
command-facilitate-handover = Ask another facilitator to take a circle
    .circle = A circle you look after
    .member = The facilitator you ask
command-facilitate-merge = Ask whether a small circle may join another
    .circle = The circle that goes
    .into = The circle it would go into
