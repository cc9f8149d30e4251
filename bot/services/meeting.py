"""Meetings of a circle: planned, told in its room, reminded a day and a quarter of an hour before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain import availability
from bot.domain import meeting as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.delivery import Problem
from bot.domain.meeting import DAY_BEFORE, SOON_BEFORE, Meeting, Repeat
from bot.domain.refusal import Refusal
from bot.services import access, event, trouble
from bot.services.delivery import Delivery
from bot.services.member import zone_named
from bot.storage import audit, outbox
from bot.storage import circle as circles
from bot.storage import meeting as meetings
from bot.storage import member as members
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

MOST_AHEAD = 60
HOUR = 60


@dataclass(frozen=True, slots=True)
class Planned:
    """Meetings of a circle. `leads`: the person who looks may plan and call off."""

    circle: Circle
    meetings: tuple[Meeting, ...]
    leads: bool
    now: datetime


@dataclass(frozen=True, slots=True)
class Form:
    """What the form to plan a meeting begins with. `zone`: the facilitator's own, if they ever told one."""

    circle: Circle
    zone: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """A card about meetings in the room."""

    circle: Circle
    room_id: int
    meetings: tuple[Meeting, ...]
    now: datetime


class MeetingService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("meeting.planned", load=self._planned, failed=self._failed)
        delivery.register("meeting.called-off", load=self._called_off, failed=self._failed)
        delivery.register("meeting.day", load=self._reminder, failed=self._failed)
        delivery.register("meeting.soon", load=self._reminder, failed=self._failed)

    async def listed(self, who: Actor, circle: str) -> Planned:
        """For somebody in the circle, or who looks after it."""
        async with self._store.read() as tx:
            found = await access.near_circle(tx, who, circle)
            led_by = await circles.facilitators_of(tx, who.guild, found.id)
            ahead = await meetings.upcoming(tx, who.guild, found.id)
            return Planned(found, ahead, who.user_id in led_by, tx.now)

    async def to_plan(self, who: Actor, circle_id: int) -> Form:
        async with self._store.read() as tx:
            found = await access.led_circle(tx, who, str(circle_id))
            return Form(found, (await members.profile(tx, who.guild, who.user_id)).timezone)

    async def plan(
        self, who: Actor, circle_id: int, *, day: str, time: str, zone: str, minutes: str, repeat: Repeat
    ) -> Planned:
        async with self._store.begin(who.guild) as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            long = rules.check_minutes(minutes)
            name = zone_named(zone)
            moments = rules.planned(day, time, name, repeat, ends_at=circle.ends_at, now=tx.now)
            if len(await meetings.upcoming(tx, who.guild, circle.id)) + len(moments) > MOST_AHEAD:
                raise Refusal("refusal-too-many-meetings", most=MOST_AHEAD)
            if await plan(tx, circle, moments, long):
                await audit.note(tx, who.guild, "meeting-planned", who.user_id, circle=circle.id)
            return Planned(circle, await meetings.upcoming(tx, who.guild, circle.id), True, tx.now)

    async def call_off(self, who: Actor, circle_id: int, meeting_id: int) -> Planned:
        """Told in the room; its reminders are not sent."""
        async with self._store.begin(who.guild) as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            found = await meetings.get(tx, who.guild, meeting_id)
            if found is None or found.circle_id != circle.id or not await meetings.cancel(tx, who.guild, meeting_id):
                raise Refusal("refusal-no-such-meeting")
            await audit.note(tx, who.guild, "meeting-called-off", who.user_id, circle=circle.id)
            wish = f"meeting.called-off:{meeting_id}"
            facts = {"circle": circle.id, "meetings": [meeting_id]}
            await outbox.post(tx, "meeting.called-off", who.guild, wish, expires=found.at, **facts)
            await event.end_for(tx, found)
            return Planned(circle, await meetings.upcoming(tx, who.guild, circle.id), True, tx.now)

    # ---- what is delivered

    async def _planned(self, tx: Tx, notice: Notice) -> Said | None:
        return await self._said(tx, notice, cancelled=False)

    async def _reminder(self, tx: Tx, notice: Notice) -> Said | None:
        """Not for a circle at rest."""
        said = await self._said(tx, notice, cancelled=False)
        return said if said is not None and said.circle.state is CircleState.OPEN else None

    async def _called_off(self, tx: Tx, notice: Notice) -> Said | None:
        return await self._said(tx, notice, cancelled=True)

    async def _said(self, tx: Tx, notice: Notice, *, cancelled: bool) -> Said | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or not circle.is_running or circle.room_id is None:
            return None
        found = [await meetings.get(tx, notice.guild_id, one) for one in notice.facts["meetings"]]
        kept = tuple(one for one in found if one is not None and one.cancelled is cancelled and one.at > tx.now)
        return Said(circle, circle.room_id, kept, tx.now) if kept else None

    async def _failed(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None:
            await trouble.of_room(tx, circle, problem)


async def plan(tx: Tx, circle: Circle, moments: tuple[datetime, ...], minutes: int = HOUR) -> tuple[Meeting, ...]:
    """Records meetings, a card in the room and the reminders. Those that stand already are left as they are."""
    new = await meetings.add(tx, circle.guild_id, circle.id, moments, minutes)
    if not new:
        return new
    guild = circle.guild_id
    await say_planned(tx, circle, new)
    for one in new:
        for kind, before in (("meeting.day", DAY_BEFORE), ("meeting.soon", SOON_BEFORE)):
            due = one.at - before
            if due > tx.now:
                wish = f"{kind}:{one.id}"
                # Late is still of use until it begins, except that "tomorrow" must not be said an hour before.
                until = one.at - SOON_BEFORE if kind == "meeting.day" else one.at
                await outbox.post(tx, kind, guild, wish, due=due, expires=until, circle=circle.id, meetings=[one.id])
    await event.ask_for(tx, circle)
    return new


async def say_planned(tx: Tx, circle: Circle, planned: tuple[Meeting, ...]) -> None:
    """A card in the room with these meetings; where no room stands yet its opening says them."""
    if circle.room_id is not None:
        wish = f"meeting.planned:{circle.room_id}:{planned[0].id}"
        ids = [one.id for one in planned]
        last = planned[-1].at
        await outbox.post(tx, "meeting.planned", circle.guild_id, wish, expires=last, circle=circle.id, meetings=ids)


async def plan_common_hour(tx: Tx, circle: Circle) -> None:
    """A circle that was formed around an hour that all can make meets then, each week of its term."""
    if circle.meets_at is not None:
        starts = max(circle.starts_at, tx.now)
        moments = rules.at_common_hour(circle.meets_at, starts_at=starts, ends_at=circle.ends_at)
        if moments:
            await plan(tx, circle, moments)


async def outside_their_hours(tx: Tx, circle: Circle, user_ids: Iterable[int], until: datetime) -> int:
    """How many of these people told hours in which the circle's common hour does not lie in every week of a term that
    ends then: it stands in UTC, and where clocks change it is another hour of theirs afterwards."""
    if circle.meets_at is None:
        return 0
    begins = max(circle.starts_at, tx.now)
    outside = 0
    for user_id in user_ids:
        told = await members.profile(tx, circle.guild_id, user_id)
        if told.timezone is not None and told.hours:
            zone = availability.zone_named(told.timezone)
            outside += circle.meets_at not in availability.hours_until(told.hours, zone, begins.date(), until.date())
    return outside
