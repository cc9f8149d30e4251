"""Rounds on both databases: every due time once, whatever happens to time, tickers and the database."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from zoneinfo import ZoneInfo, available_timezones

import pytest
import sqlalchemy as sa

from bot.domain import rhythm as rules
from bot.domain.actor import Actor
from bot.domain.checkin import CheckInSettings, Reminders
from bot.domain.circle import Circle
from bot.domain.delivery import Sent
from bot.domain.guild import Guild
from bot.domain.member import MemberState, Reach, Scope
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Every
from bot.services import seats
from bot.services.delivery import Delivery
from bot.services.rhythm import RhythmService
from bot.services.rounds import RoundCard, RoundService, forget_missed
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.open import Storage
from bot.storage.rhythm import round_, schedule
from bot.storage.store import Tx
from tests.support.stores import Clock

GUILD, FAY, ADA = 1 << 60, 11, 21
ZONES = (
    "Asia/Kathmandu", "Asia/Kolkata", "Australia/Adelaide", "Australia/Lord_Howe", "America/St_Johns",
    "Pacific/Chatham", "Asia/Tehran", "Europe/Lisbon", "America/Chicago", "America/Santiago", "Africa/Cairo",
    "Africa/Casablanca", "Europe/London", "Pacific/Auckland", "UTC",
)  # fmt: skip


@dataclass
class Town:
    storage: Storage
    delivery: Delivery
    rounds: RoundService
    rhythm: RhythmService
    clock: Clock

    async def circle(self, name: str = "Night shifts", guild: int = GUILD) -> Circle:
        """An open circle of Fay's with a room."""
        async with self.storage.store.begin(guild) as tx:
            made = await seats.open_circle(
                tx, guild, name=name, themes=[1], size=5, language="en", facilitators=[FAY], members=[ADA]
            )
            await tx.execute(sa.update(circles.circle).where(circles.C.id == made.id).values(state="open", room_id=99))
            await tx.execute(sa.delete(outbox.notice))
            return made

    async def weekly(self, circle: Circle, **more: object) -> int:
        plan = {"every": Every.WEEK, "weekday": 0, "minute": 19 * 60, "zone": "UTC", "nth": 1} | more
        shown = await self.rhythm.set(actor(), circle.id, instead=False, **plan)  # type: ignore[arg-type]
        return shown.schedule.id

    async def deliver(self) -> list[int]:
        """Takes what is due from the outbox and says it arrived; the rounds' ids."""
        told = []
        while tasks := await self.delivery.claim(100):
            for task in tasks:
                if task.notice.kind == "checkin.round":
                    told.append(task.notice.facts["round"])
                await self.delivery.done(task, Sent(99, len(told) + 1000))
        return told

    async def made(self) -> list[tuple[int, datetime]]:
        async with self.storage.store.read() as tx:
            rows = await tx.all(sa.select(round_.c.schedule_id, round_.c.due_at).order_by(round_.c.due_at))
            return [(row.schedule_id, row.due_at) for row in rows]


def actor(user: int = FAY) -> Actor:
    return Actor(user, GUILD)


@pytest.fixture
async def town(storage: Storage, clock: Clock) -> Town:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2))
        await guilds.grant(tx, GUILD, FAY)
    delivery = Delivery(storage.store)
    return Town(storage, delivery, RoundService(storage.store, delivery), RhythmService(storage.store), clock)


async def test_a_round_comes_once_however_often_it_is_looked_for(town: Town) -> None:
    await town.weekly(await town.circle())
    assert await town.rounds.make_due() == 0
    town.clock.forward(hours=1)
    made = await asyncio.gather(*(town.rounds.make_due() for _ in range(5)))
    assert sum(made) == 1
    assert len(await town.deliver()) == 1
    town.clock.forward(hours=-1)  # the clock jumps an hour back
    assert await town.rounds.make_due() == 0
    town.clock.forward(hours=1)
    assert await town.rounds.make_due() == 0 and await town.deliver() == []
    town.clock.forward(days=7)
    assert await town.rounds.make_due() == 1


async def cards(town: Town) -> list[RoundCard]:
    """What the rooms are told now."""
    tasks = await town.delivery.claim(100)
    for number, task in enumerate(tasks):
        await town.delivery.done(task, Sent(99, number + 1))
    return [task.content for task in tasks if task.notice.kind == "checkin.round"]


@pytest.mark.parametrize("away", [timedelta(minutes=15), timedelta(minutes=16)])
async def test_a_quarter_of_an_hour_is_not_late_and_a_minute_more_is(town: Town, away: timedelta) -> None:
    await town.weekly(await town.circle())
    town.clock.now += timedelta(hours=1) + away
    await town.rounds.make_due()
    (card,) = await cards(town)
    assert card.late is (away > timedelta(minutes=15)) and card.round.missed == 0


async def test_missed_rounds_become_one(town: Town) -> None:
    daily = await town.weekly(await town.circle(), every=Every.DAY)
    town.clock.forward(days=4, hours=3)
    assert await town.rounds.make_due() == 1
    ((made, due_at),) = await town.made()
    assert made == daily and town.clock.now - due_at == timedelta(hours=2)
    (card,) = await cards(town)
    assert card.late and card.round.missed == 4


async def test_a_round_of_days_ago_comes_once_with_an_apology_and_takes_answers(town: Town) -> None:
    thursday = await town.weekly(await town.circle(), weekday=3)
    town.clock.forward(days=11, hours=3)  # the Friday after next: the newest one was due 26 hours ago
    assert await town.rounds.make_due() == 1
    assert [one for one, _ in await town.made()] == [thursday]
    (card,) = await cards(town)
    assert card.late and card.round.missed == 1
    town.clock.forward(days=5, hours=22)  # the next one, on time and alone
    await town.rounds.make_due()
    (following,) = await cards(town)
    assert not following.late and following.round.missed == 0


async def test_all_rhythms_of_a_circle_that_are_late_bring_one_card(town: Town) -> None:
    circle = await town.circle()
    for weekday in (1, 2, 3):
        await town.weekly(circle, weekday=weekday)
    town.clock.forward(days=6)
    assert await town.rounds.make_due() == 3
    (card,) = await cards(town)
    assert card.late and card.round.missed == 2
    assert card.round.due_at == datetime(2026, 3, 5, 19, 0, tzinfo=UTC)
    assert await cards(town) == []


async def test_what_could_not_be_posted_for_days_is_merged_into_the_next_one(town: Town) -> None:
    await town.weekly(await town.circle(), every=Every.DAY)
    for _ in range(3):  # rounds are made, but Discord takes nothing
        town.clock.forward(days=1)
        await town.rounds.make_due()
    town.clock.forward(hours=2)
    await town.rounds.make_due()
    (card,) = await cards(town)
    assert card.late and card.round.missed == 3
    town.clock.forward(hours=23)
    await town.rounds.make_due()
    (following,) = await cards(town)
    assert not following.late and following.round.missed == 0


async def test_after_a_copy_came_back_nothing_of_before_is_sent(town: Town) -> None:
    await town.weekly(await town.circle(), every=Every.DAY)
    town.clock.forward(days=6)
    async with town.storage.store.begin(None) as tx:
        assert await forget_missed(tx) == 1
    assert await town.rounds.make_due() == 0
    town.clock.forward(days=1)
    assert await town.rounds.make_due() == 1


async def test_a_circle_that_rests_or_closed_gets_none(town: Town) -> None:
    circle = await town.circle()
    one = await town.weekly(circle)
    async with town.storage.store.begin(GUILD) as tx:
        await tx.execute(sa.update(circles.circle).values(state="paused"))
    town.clock.forward(hours=1)
    assert await town.rounds.make_due() == 0
    async with town.storage.store.begin(GUILD) as tx:
        await tx.execute(sa.update(circles.circle).values(state="closed"))
    town.clock.forward(days=7)
    assert await town.rounds.make_due() == 0
    async with town.storage.store.read() as tx:
        assert await tx.value(sa.select(schedule.c.next_due).where(schedule.c.id == one)) is None
    with pytest.raises(Refusal, match="no-such-schedule"):
        await town.rhythm.show(actor(), one)


async def test_only_its_own_facilitator_and_server(town: Town) -> None:
    one = await town.weekly(await town.circle())
    for who in (Actor(ADA, GUILD), Actor(FAY, GUILD + 1), Actor(999, GUILD, manages=True)):
        with pytest.raises(Refusal):
            await town.rhythm.show(who, one)
        with pytest.raises(Refusal):
            await town.rhythm.remove(who, one)
    with pytest.raises(Refusal, match="no-such-schedule"):
        await town.rhythm.show(actor(), one + 1)


async def test_two_rhythms_never_share_a_minute_and_there_are_three_at_most(town: Town) -> None:
    circle = await town.circle()
    await town.weekly(circle)
    with pytest.raises(Refusal, match="schedules-clash"):
        await town.weekly(circle, every=Every.MONTH, nth=2)
    await town.weekly(circle, minute=1)
    await town.weekly(circle, minute=2)
    with pytest.raises(Refusal, match="too-many-schedules"):
        await town.weekly(circle, minute=3)
    with pytest.raises(Refusal, match="timezone"):
        await town.weekly(circle, zone="Mars/Olympus")


async def agreed(town: Town, **more: object) -> None:
    """Ada agreed to check-ins and chose how she is asked."""
    async with town.storage.store.begin(GUILD) as tx:
        await members.add(tx, GUILD, ADA)
        await members.agree(tx, GUILD, ADA, Scope.CHECKINS)
        await checkins.save_settings(tx, GUILD, ADA, replace(CheckInSettings(), **more))  # type: ignore[arg-type]


async def a_round(town: Town) -> list[str]:
    """The next day's round is posted; what Ada is shown at her next press."""
    town.clock.forward(days=1)
    await town.rounds.make_due()
    await town.deliver()
    return [task.notice.kind for task in await town.delivery.waiting_for(Actor(ADA, GUILD))]


async def test_after_a_week_she_is_asked_once_whether_the_rhythm_fits(town: Town) -> None:
    await town.weekly(await town.circle(), every=Every.DAY)
    await agreed(town)
    shown = []
    for _ in range(10):
        shown += await a_round(town)
        async with town.storage.store.begin(GUILD) as tx:
            await checkins.sign_of(tx, GUILD, ADA)
    assert shown == ["checkin.cadence"]


async def test_two_rounds_without_a_sign_bring_one_kind_word_and_then_silence(town: Town) -> None:
    await town.weekly(await town.circle(), every=Every.DAY)
    await agreed(town, asked_at=town.clock.now)
    assert [await a_round(town) for _ in range(5)] == [[], [], ["checkin.nudge"], [], []]
    async with town.storage.store.begin(GUILD) as tx:
        await checkins.sign_of(tx, GUILD, ADA)
    assert [await a_round(town) for _ in range(3)] == [[], [], ["checkin.nudge"]]


async def test_who_wants_none_or_rests_is_not_asked(town: Town) -> None:
    await town.weekly(await town.circle(), every=Every.DAY)
    await agreed(town, reminders=Reminders.NONE)
    assert [await a_round(town) for _ in range(4)] == [[]] * 4


async def takes_her_yes_back(tx: Tx, _circle: Circle) -> None:
    await members.take_back(tx, GUILD, ADA, Scope.CHECKINS)


async def rests(tx: Tx, _circle: Circle) -> None:
    member = await members.get(tx, GUILD, ADA)
    assert member is not None
    await members.save(tx, replace(member, state=MemberState.PAUSED))


async def steps_back(tx: Tx, circle: Circle) -> None:
    await circles.change_seat(tx, GUILD, circle.id, ADA, resting_until=tx.now + timedelta(days=9))


async def rests_as_a_circle(tx: Tx, circle: Circle) -> None:
    await tx.execute(sa.update(circles.circle).where(circles.C.id == circle.id).values(state="paused"))


@pytest.mark.parametrize("meanwhile", [None, takes_her_yes_back, rests, steps_back, rests_as_a_circle])
async def test_reminders_by_message_wait_for_the_end_of_quiet_hours(
    town: Town, meanwhile: Callable[[Tx, Circle], Awaitable[None]] | None
) -> None:
    """And do not come at all where something speaks against it meanwhile."""
    circle = await town.circle()
    await town.weekly(circle, every=Every.DAY, minute=22 * 60)
    await agreed(town, reminders=Reminders.DM, asked_at=town.clock.now)
    async with town.storage.store.begin(GUILD) as tx:
        await members.agree(tx, GUILD, ADA, Scope.DM)
        member = await members.get(tx, GUILD, ADA)
        assert member is not None
        await members.save(tx, replace(member, reach=Reach.DM))
    town.clock.forward(hours=4)
    await town.rounds.make_due()
    for task in await town.delivery.claim(10):
        await town.delivery.done(task, Sent(99, 1))
    assert await town.delivery.claim(10) == []
    town.clock.now = town.clock.now.replace(hour=9, minute=0) + timedelta(days=1)
    if meanwhile is not None:
        async with town.storage.store.begin(GUILD) as tx:
            await meanwhile(tx, circle)
        assert await town.delivery.claim(10) == []
        return
    (reminder,) = await town.delivery.claim(10)
    assert reminder.notice.kind == "checkin.reminder" and reminder.way is Reach.DM


async def test_five_weeks_over_changes_of_clocks(town: Town) -> None:
    # more zones and weeks in the long form
    await a_time(town, ZONES, datetime(2026, 3, 7, tzinfo=UTC), weeks=5, at=2 * 60 + 30)


@pytest.mark.long
async def test_a_year_of_600_weekly_circles_one_for_each_zone(storage: Storage, town: Town) -> None:
    if not storage.store.engines.sqlite:
        pytest.skip("the year is told on the embedded database")
    places = sorted(zone for zone in available_timezones() if "/" in zone)  # whatever can be typed, old spellings too
    named = tuple(islice(cycle(places), 600))
    await a_time(town, named, datetime(2026, 1, 1, tzinfo=UTC), weeks=52, at=2 * 60 + 30)


async def a_time(town: Town, zones: tuple[str, ...], start: datetime, *, weeks: int, at: int) -> None:
    """The clock jumps from one due time to the next; what the outbox hands out is each due time exactly once."""
    town.clock.now = start
    for number, zone in enumerate(zones):
        circle = await town.circle(f"Circle {number}")
        # Sundays in the night, when clocks change
        await town.weekly(circle, weekday=6, minute=at + number // 60, zone=zone)
    wanted: Counter[tuple[int, datetime]] = Counter()
    end = start + timedelta(weeks=weeks)
    async with town.storage.store.read() as tx:
        plans = {row.id: row for row in await tx.all(sa.select(schedule))}
    for one, row in plans.items():
        day = start.astimezone(ZoneInfo(row.zone)).date() - timedelta(days=8)
        for _ in range(weeks * 7 + 16):
            day += timedelta(days=1)
            moment = rules.moment(day, row.minute, row.zone)
            if day.weekday() == 6 and start < moment <= end:
                wanted[(one, moment)] += 1
    delivered: list[int] = []
    while True:
        async with town.storage.store.read() as tx:
            following = await tx.value(sa.select(sa.func.min(schedule.c.next_due)))
        if following > end:
            break
        town.clock.now = following
        await town.rounds.make_due()
        delivered += await town.deliver()
    assert len(delivered) == len(set(delivered)) == sum(wanted.values())
    assert Counter(await town.made()) == wanted
