"""Meetings as events of the server, for a circle with a restricted voice channel of its own.

An event is seen by whoever sees its channel, so there is none without such a channel, and its name says nothing. Cards
in the room come all the same: a server that can take no more events loses nothing.
"""

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.delivery import Problem, Sent
from bot.domain.delivery import Trouble as Undelivered
from bot.domain.meeting import EVENT_BEFORE, Meeting
from bot.domain.refusal import Refusal
from bot.domain.room import RoomTrouble
from bot.services import access, again, trouble
from bot.services.delivery import Delivery
from bot.storage import audit, outbox
from bot.storage import circle as circles
from bot.storage import meeting as meetings
from bot.storage import room as rooms
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class EventToMake:
    circle: Circle
    meeting: Meeting
    voice_id: int


class EventService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("event.make", load=self._to_make, done=self._made, failed=self._not_made)
        delivery.register("event.end", load=self._to_end)

    # ---- the facilitator

    async def to_choose(self, who: Actor, circle_id: int) -> Circle:
        async with self._store.read() as tx:
            return await access.led_circle(tx, who, str(circle_id))

    async def choose(self, who: Actor, circle_id: int, voice_id: int | None) -> Circle:
        """The circle's own voice channel, looked at by the caller; None: no events any more."""
        async with self._store.begin(who.guild) as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            other = None if voice_id is None else await rooms.circle_with_voice(tx, who.guild, voice_id)
            if other is not None and other.id != circle.id:
                raise Refusal("refusal-voice-taken")
            if circle.voice_id == voice_id:
                return circle
            await end_all(tx, circle)
            changed = replace(circle, voice_id=voice_id)
            await circles.save(tx, changed)
            await audit.note(tx, who.guild, "circle-changed", who.user_id, circle=circle.id)
            await ask_for(tx, changed)
            return changed

    # ---- what Discord lost

    async def announced(self) -> tuple[tuple[int, int], ...]:
        """(server, event) of every meeting ahead, for a start: what was cancelled while the bot was away."""
        async with self._store.read() as tx:
            return await meetings.announced(tx)

    async def lost(self, guild_id: int, event_id: int) -> None:
        """Somebody cancelled or deleted an event by hand. What we took back ourselves is not known here any more."""
        async with self._store.read() as tx:
            if await meetings.by_event(tx, guild_id, event_id) is None:
                return
        async with self._store.begin(guild_id) as tx:
            found = await meetings.by_event(tx, guild_id, event_id)
            circle = None if found is None else await circles.get(tx, guild_id, found.circle_id)
            if found is not None and circle is not None:
                await meetings.set_event(tx, guild_id, found.id, None)
                await trouble.note(tx, circle, RoomTrouble.EVENT_GONE)

    async def voice_lost(self, guild_id: int, channel_id: int) -> None:
        """The voice channel was deleted, and its events with it."""
        async with self._store.begin(guild_id) as tx:
            circle = await rooms.circle_with_voice(tx, guild_id, channel_id)
            if circle is not None:
                for one in await meetings.upcoming(tx, guild_id, circle.id):
                    await meetings.set_event(tx, guild_id, one.id, None)
                await circles.save(tx, replace(circle, voice_id=None))
                await trouble.note(tx, circle, RoomTrouble.NO_VOICE)

    # ---- what is delivered

    async def _to_make(self, tx: Tx, notice: Notice) -> EventToMake | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        found = await meetings.get(tx, notice.guild_id, notice.facts["meeting"])
        if circle is None or circle.state is not CircleState.OPEN or circle.voice_id != notice.facts["voice"]:
            return None
        if found is None or found.cancelled or found.event_id is not None or found.at <= tx.now:
            return None
        return EventToMake(circle, found, notice.facts["voice"])

    async def _made(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        """Without a message id the channel is no place for it: everybody sees it, or it is gone."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None:
            return
        if sent.message_id is None:
            await trouble.note(tx, circle, RoomTrouble.NO_VOICE)
            return
        found = await meetings.get(tx, notice.guild_id, notice.facts["meeting"])
        if found is None or found.cancelled or circle.voice_id != notice.facts["voice"] or not circle.is_running:
            await _end(tx, notice.guild_id, sent.message_id)  # called off while Discord was making it
        else:
            await meetings.set_event(tx, notice.guild_id, found.id, sent.message_id)
            await rooms.mended(tx, notice.guild_id, circle.id, RoomTrouble.EVENTS_FULL, RoomTrouble.NO_VOICE)

    async def _not_made(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None and circle.is_running:
            full = problem.trouble is Undelivered.FULL
            await trouble.note(tx, circle, RoomTrouble.EVENTS_FULL if full else RoomTrouble.NO_VOICE)

    async def _to_end(self, tx: Tx, notice: Notice) -> int | None:
        return notice.facts["event"]


async def ask_for(tx: Tx, circle: Circle) -> None:
    """Records the wish for an event for each meeting ahead that has none, a week before it at the earliest."""
    if circle.voice_id is None:
        return
    for one in await meetings.upcoming(tx, circle.guild_id, circle.id):
        if one.event_id is None:
            wish = f"event.make:{one.id}:{circle.voice_id}"
            facts: dict[str, Any] = {"circle": circle.id, "meeting": one.id, "voice": circle.voice_id}
            due = max(tx.now, one.at - EVENT_BEFORE)
            await again.post(tx, "event.make", circle.guild_id, wish, due=due, expires=one.at, **facts)


async def end_all(tx: Tx, circle: Circle) -> None:
    """Events of meetings ahead are taken back; the meetings stay."""
    for one in await meetings.upcoming(tx, circle.guild_id, circle.id):
        await end_for(tx, one)


async def end_for(tx: Tx, meeting: Meeting) -> None:
    if meeting.event_id is not None:
        await meetings.set_event(tx, meeting.guild_id, meeting.id, None)
        await _end(tx, meeting.guild_id, meeting.event_id)


async def _end(tx: Tx, guild_id: int, event_id: int) -> None:
    await outbox.post(tx, "event.end", guild_id, f"event.end:{event_id}", event=event_id)
