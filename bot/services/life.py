"""What a facilitator does with a running circle: change it, let it rest, renew it, end it, take somebody out."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain import circle as rules
from bot.domain import term
from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState, Exit, JoinRule
from bot.domain.delivery import Problem
from bot.domain.refusal import Refusal
from bot.domain.typed import clean_name, storable
from bot.services import access, course, event, meeting, room, seats, trouble
from bot.services.course import What
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import audit, life
from bot.storage import circle as circles
from bot.storage.guild import fold
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

REASON_LENGTH = 500


@dataclass(frozen=True, slots=True)
class Word:
    """Said in a circle's room."""

    what: What
    circle: Circle
    room_id: int


@dataclass(frozen=True, slots=True)
class Told:
    """Said to one person. `reason`: what the facilitator wrote."""

    what: What
    circle: Circle
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Renewed:
    circle: Circle
    outside: int
    """People of it whom the common hour does not suit any more in every week of the new term."""


class LifeService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        delivery.register("circle.word", load=self._word, failed=self._word_failed)
        delivery.register("circle.tell", load=self._told)
        delivery.register("circle.card-changed", load=self._changed_card)
        ticks.register("circle.wake", timedelta(minutes=5), self.wake_due)

    # ---- changing it

    async def to_edit(self, who: Actor, circle: str) -> Circle:
        async with self._store.read() as tx:
            return await access.led_circle(tx, who, circle)

    async def edit(
        self,
        who: Actor,
        circle_id: int,
        *,
        name: str,
        size: int,
        language: str,
        agreement: str,
        default_agreement: str,
        open_door: bool,
        announces_joins: bool,
    ) -> Circle:
        """`agreement` empty: the default words. A smaller size takes nobody's seat."""
        async with self._store.begin(who.guild) as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            name = rules.check_name(name)
            others = [other for other in await circles.running(tx, who.guild) if other.id != circle.id]
            if any(fold(other.name) == fold(name) for other in others):
                raise Refusal("refusal-circle-name-taken")
            changed = replace(
                circle,
                name=name,
                size=rules.check_size(size),
                language=language,
                agreement=rules.check_agreement(agreement, default_agreement),
                join_rule=JoinRule.OPEN if open_door else JoinRule.FACILITATOR,
                announces_joins=announces_joins,
            )
            if changed == circle:
                return circle
            await circles.save(tx, changed)
            await audit.note(tx, who.guild, "circle-changed", who.user_id, circle=circle.id)
            if circle.room_id is not None:
                await room.rename(tx, changed)
                await course.card_follows(tx, changed)
            return changed

    # ---- rest

    async def pause(self, who: Actor, circle: str, days: int | None) -> Circle:
        """No reminders, nobody joins; the term grows by the time of the rest. `days` None: until somebody wakes it."""
        term.check_pause(days)
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, circle)
            since = found.paused_at or tx.now
            until = None if days is None else tx.now + timedelta(days=days)
            if found.state is CircleState.PAUSED and _is_about(found.paused_until, until):
                return found
            paused = replace(found, state=CircleState.PAUSED, paused_until=until, paused_at=since)
            await circles.save(tx, paused)
            await audit.note(tx, who.guild, "circle-paused", who.user_id, circle=found.id)
            await event.end_all(tx, found)
            await course.say(tx, paused, What.PAUSED)
            return paused

    async def wake(self, who: Actor, circle_id: int) -> Circle:
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, str(circle_id))
            if found.state is not CircleState.PAUSED:
                raise Refusal("refusal-circle-not-paused")
            await audit.note(tx, who.guild, "circle-woken", who.user_id, circle=found.id)
            return await course.wake(tx, found)

    async def wake_due(self) -> int:
        """Circles whose rest is over; returns how many."""
        async with self._store.read() as tx:
            due = await circles.rested(tx, tx.now)
        for guild_id, circle_id in due:
            async with self._store.begin(guild_id) as tx:
                found = await circles.get(tx, guild_id, circle_id)
                over = found is not None and found.paused_until is not None and found.paused_until <= tx.now
                if found is not None and over and found.state is CircleState.PAUSED:
                    await course.wake(tx, found)
        return len(due)

    # ---- another term, or the end

    async def renew(self, who: Actor, circle: str) -> Renewed:
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, circle)
            renewed = await course.renew(tx, found)
            await audit.note(tx, who.guild, "circle-renewed", who.user_id, circle=found.id)
            here = [seat.user_id for seat in await circles.seats(tx, who.guild, found.id)]
            return Renewed(renewed, await meeting.outside_their_hours(tx, renewed, here, renewed.ends_at))

    async def to_close(self, who: Actor, circle: str) -> tuple[Circle, datetime]:
        """The circle, and until when its room would stay open for goodbyes."""
        async with self._store.read() as tx:
            return await access.led_circle(tx, who, circle), tx.now + term.GOODBYE

    async def close(self, who: Actor, circle_id: int) -> Circle:
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, str(circle_id))
            await audit.note(tx, who.guild, "circle-closed", who.user_id, circle=found.id)
            return await course.close(tx, found)

    async def remove(self, who: Actor, circle: str, user_id: int, reason: str) -> Circle:
        """Takes somebody out at once. The reason is told to them with kind words around it, and kept sealed beside the
        audit, where facilitators can open it.
        """
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, circle)
            reason = check_reason(reason)
            if not await seats.take_seat(tx, found, user_id, Exit.REMOVED):
                raise Refusal("refusal-not-in-circle")
            row_id = await life.add_removal(tx, who.guild, found.id, user_id, reason)
            await audit.note(tx, who.guild, "circle-removed", who.user_id, user_id, circle=found.id, removal=row_id)
            await course.tell(tx, found, user_id, What.REMOVED, removal=row_id)
            return found

    # ---- what is delivered

    async def _word(self, tx: Tx, notice: Notice) -> Word | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or circle.room_id is None:
            return None
        what = What(notice.facts["what"])
        if what is What.PAUSED and circle.state is not CircleState.PAUSED:
            return None
        return Word(what, circle, circle.room_id)

    async def _word_failed(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None:
            await trouble.of_room(tx, circle, problem)

    async def _told(self, tx: Tx, notice: Notice) -> Told | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None:
            return None
        removal = notice.facts.get("removal")
        kept = None if removal is None else await life.get_removal(tx, notice.guild_id, removal)
        return Told(What(notice.facts["what"]), circle, None if kept is None else kept.reason)

    async def _changed_card(self, tx: Tx, notice: Notice) -> room.RoomCard | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or circle.room_id is None or circle.card_id is None or not circle.is_running:
            return None
        return room.RoomCard(circle, circle.room_id, await room.themes_of(tx, circle))


def check_reason(text: str) -> str:
    kept = storable(text).strip()
    if not clean_name(kept, REASON_LENGTH):
        raise Refusal("refusal-reason-empty")
    if len(kept) > REASON_LENGTH:
        raise Refusal("refusal-reason-too-long", most=REASON_LENGTH)
    return kept


def _is_about(one: datetime | None, other: datetime | None) -> bool:
    """The same end: two presses of one button, which the room is told once."""
    if one is None or other is None:
        return one is other
    return abs(one - other) < timedelta(minutes=1)
