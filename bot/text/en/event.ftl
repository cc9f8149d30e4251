### Meetings as events of the server.

event-button = Voice channel
event-form = A voice channel of its own
event-form-what = An event shows up in the server's list for whoever sees its channel. So I make events only for a voice channel that belongs to this circle and that not everybody can see. I let nobody into it: the people who run the server decide who may enter.
event-form-voice = Voice channel
event-form-voice-hint = Leave it empty for no events. Cards in the room come in any case.
event-title = { $name }: events
event-none = There are no events of the server for this circle. Its meetings are cards in its room.
event-chosen = A week before each meeting I make an event in { $channel }, under a neutral name. Cards in the room come as well.

room-trouble-event-gone = Somebody cancelled the event of a meeting of { $circle }. The meeting itself stands, and its card comes in the room. Press the button and I make the event again; if the meeting is off, its facilitator calls it off in its list of meetings.
room-trouble-events-full = This server has as many events as Discord allows. The meetings of { $circle } stand, and their cards come in its room. When old events are gone, press the button and I try again.
room-trouble-no-voice = I can make no event for { $circle }: its voice channel is gone, everybody can see it, or I may not **Create Events** there. Its meetings stand, and their cards come in its room. When the channel is right again, press the button; its facilitator can also choose another one in its list of meetings.

refusal-voice-gone = I cannot see that voice channel. Please choose another one.
refusal-voice-open = Everybody in this server can see { $channel }, so everybody would see when this circle meets. Please choose a voice channel that only some can see.
refusal-voice-taken = That voice channel belongs to another circle already. Please choose another one.
