"""The rhythm of a circle's check-ins, as its facilitators set it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain import rhythm as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Every, Rhythm, Schedule
from bot.services import access
from bot.services.member import zone_named
from bot.storage import audit
from bot.storage import circle as circles
from bot.storage import rhythm as rhythms
from bot.storage.store import Store, Tx

PREVIEWED = 5


@dataclass(frozen=True, slots=True)
class Preview:
    """A rhythm that is not set yet, and what the circle has now."""

    circle: Circle
    rhythm: Rhythm
    dates: tuple[datetime, ...]
    existing: tuple[Schedule, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """What a circle has."""

    circle: Circle
    schedules: tuple[Schedule, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One schedule. `dates`: the next five rounds; none while it rests."""

    circle: Circle
    schedule: Schedule
    dates: tuple[datetime, ...]


class RhythmService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def preview(self, who: Actor, circle: str, every: Every, weekday: int, at: str, zone: str) -> Preview:
        """`weekday`: 0 is Monday. `at`: "19:30". `zone`: IANA name in any case."""
        async with self._store.read() as tx:
            found = await access.led_circle(tx, who, circle)
            return await self._preview(tx, found, every, weekday, rules.parse_time(at), zone, None)

    async def preview_of(
        self, who: Actor, circle_id: int, every: Every, weekday: int, minute: int, zone: str, nth: int
    ) -> Preview:
        """The same with another number of weeks, or another such weekday of the month."""
        async with self._store.read() as tx:
            found = await access.led_circle(tx, who, str(circle_id))
            return await self._preview(tx, found, every, weekday, minute, zone, nth)

    async def _preview(
        self, tx: Tx, circle: Circle, every: Every, weekday: int, minute: int, zone: str, nth: int | None
    ) -> Preview:
        rhythm = rules.new_rhythm(every, weekday, minute, zone_named(zone), tx.now, nth)
        existing = await rhythms.of_circle(tx, circle.guild_id, circle.id)
        return Preview(circle, rhythm, rules.upcoming(rhythm, tx.now, PREVIEWED), existing)

    async def set(
        self,
        who: Actor,
        circle_id: int,
        every: Every,
        weekday: int,
        minute: int,
        zone: str,
        nth: int,
        *,
        instead: bool,
    ) -> Shown:
        """Begins the rhythm, `instead` of what the circle had or besides it. Pressed twice it is set once.

        Another day or time asks the same questions as before, and goes on where they had come to.
        """
        async with self._store.begin(who.guild) as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            rhythm = rules.new_rhythm(every, weekday, minute, zone_named(zone), tx.now, nth)
            existing = await rhythms.of_circle(tx, who.guild, circle.id)
            same = next((e for e in existing if _alike(e.rhythm, rhythm)), None)
            if same is None and instead:
                same = await begin(tx, who, circle, rhythm, like=existing[0] if existing else None)
            elif same is None:
                same = await begin(tx, who, circle, rhythm, existing)
            if instead:
                for old in existing:
                    if old.id != same.id:
                        await rhythms.remove(tx, who.guild, old.id)
            return _shown(circle, same, tx.now)

    async def listed(self, who: Actor, circle_id: int) -> Listed:
        async with self._store.read() as tx:
            circle = await access.led_circle(tx, who, str(circle_id))
            return Listed(circle, await rhythms.of_circle(tx, who.guild, circle.id))

    async def show(self, who: Actor, schedule_id: int) -> Shown:
        async with self._store.read() as tx:
            return _shown(*await self._own(tx, who, schedule_id), tx.now)

    async def skip(self, who: Actor, schedule_id: int, at: datetime | None) -> Shown:
        """Leaves out the round due at `at`, if that is still the next one; None: takes the leaving out back."""

        def skipped(schedule: Schedule, now: datetime) -> Schedule:
            if at is not None and at not in (schedule.next_due, schedule.skipped):
                raise Refusal("refusal-round-not-next")
            changed = replace(schedule, skipped=at)
            return replace(changed, next_due=None if changed.paused else rules.first_due(changed, now))

        return await self._change(who, schedule_id, skipped)

    async def pause(self, who: Actor, schedule_id: int, *, paused: bool) -> Shown:
        """Rests, or goes on with the next date that fits; what would have been due meanwhile is not made up for."""

        def rested(schedule: Schedule, now: datetime) -> Schedule:
            if paused == schedule.paused:
                return schedule
            return replace(schedule, paused=paused, next_due=None if paused else rules.first_due(schedule, now))

        return await self._change(who, schedule_id, rested)

    async def choose_prompts(self, who: Actor, schedule_id: int, theme: str) -> Shown:
        if theme != rules.MIXED and theme not in rules.THEMES:
            raise Refusal("refusal-press-out-of-date")
        return await self._change(who, schedule_id, lambda schedule, _now: replace(schedule, theme=theme))

    async def write_prompts(self, who: Actor, schedule_id: int, text: str) -> Shown:
        """Own questions, one a line; they take turns."""
        own = {"theme": rules.OWN, "own_prompts": rules.parse_prompts(text)}
        return await self._change(who, schedule_id, lambda schedule, _now: replace(schedule, **own))

    async def _change(self, who: Actor, schedule_id: int, changed: Callable[[Schedule, datetime], Schedule]) -> Shown:
        """`changed`: from the schedule as it is now, and the time, to the one that is kept."""
        async with self._store.begin(who.guild) as tx:
            circle, before = await self._own(tx, who, schedule_id)
            after = changed(before, tx.now)
            if after != before:
                await rhythms.save(tx, after)
                await audit.note(tx, who.guild, "schedule-changed", who.user_id, circle=circle.id, schedule=before.id)
            return _shown(circle, after, tx.now)

    async def remove(self, who: Actor, schedule_id: int) -> Circle:
        async with self._store.begin(who.guild) as tx:
            circle, schedule = await self._own(tx, who, schedule_id)
            await rhythms.remove(tx, who.guild, schedule.id)
            await audit.note(tx, who.guild, "schedule-removed", who.user_id, circle=circle.id, schedule=schedule.id)
            return circle

    async def _own(self, tx: Tx, who: Actor, schedule_id: int) -> tuple[Circle, Schedule]:
        await access.facilitator(tx, who)
        schedule = await rhythms.led(tx, who.guild, who.user_id, schedule_id)
        if schedule is None:
            raise Refusal("refusal-no-such-schedule")
        circle = await circles.get(tx, who.guild, schedule.circle_id)
        if circle is None or not circle.is_running:
            raise Refusal("refusal-no-such-schedule")
        return circle, schedule


async def begin(
    tx: Tx,
    who: Actor,
    circle: Circle,
    rhythm: Rhythm,
    beside: tuple[Schedule, ...] = (),
    *,
    theme: str = rules.MIXED,
    like: Schedule | None = None,
) -> Schedule:
    """A new schedule `beside` those that stay; `like`: with the questions of that one, which it follows."""
    if len(beside) >= rules.MOST_SCHEDULES:
        raise Refusal("refusal-too-many-schedules", most=rules.MOST_SCHEDULES)
    if rules.clash(rhythm, [other.rhythm for other in beside], tx.now):
        raise Refusal("refusal-schedules-clash")
    new = Schedule(
        id=tx.new_id(),
        guild_id=circle.guild_id,
        circle_id=circle.id,
        rhythm=rhythm,
        theme=theme if like is None else like.theme,
        own_prompts=() if like is None else like.own_prompts,
        paused=False,
        skipped=None,
        turn=0 if like is None else like.turn,
        next_due=rules.next_due(rhythm, tx.now),
    )
    await rhythms.add(tx, new)
    await audit.note(tx, who.guild, "schedule-set", who.user_id, circle=circle.id, schedule=new.id)
    return new


def _shown(circle: Circle, schedule: Schedule, now: datetime) -> Shown:
    dates = () if schedule.paused else rules.upcoming(schedule.rhythm, now, PREVIEWED, schedule.skipped)
    return Shown(circle, schedule, dates)


def _alike(a: Rhythm, b: Rhythm) -> bool:
    return replace(a, anchor=b.anchor) == b and (a.anchor - b.anchor).days % (7 * a.weeks) == 0
