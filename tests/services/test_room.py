"""Rooms and events on both databases: what the rows say after Discord answered, in every order it may answer in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.guild import Guild, GuildSettings
from bot.domain.refusal import Refusal
from bot.domain.room import RoomTrouble
from bot.services import again, course, mending, seats
from bot.services.automod import AutoModService
from bot.services.delivery import Delivery, Task
from bot.services.event import EventService
from bot.services.life import LifeService
from bot.services.meeting import MeetingService, plan
from bot.services.mending import MendingService
from bot.services.room import RoomService
from bot.services.ticks import Ticks
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import meeting as meetings
from bot.storage import outbox
from bot.storage import room as rooms
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD, FAY, FINN, ADA, BEN = 5 << 40, 11, 12, 21, 22
PARENT, STAFF, VOICE, EVENT = 2, 1, 70, 900
Says = Callable[[Task], Sent | Problem]


def who(user: int = FAY) -> Actor:
    return Actor(user, GUILD, manages=True)


class Town:
    """Services over one database, and a Discord that answers what it is told to."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self.store, self.clock = storage.store, clock
        self.delivery = Delivery(storage.store)
        ticks = Ticks(clock)
        self.events = EventService(self.store, self.delivery)
        self.rooms = RoomService(self.store, self.delivery)
        self.mending = MendingService(self.store, self.delivery, ticks)
        self.life = LifeService(self.store, self.delivery, ticks)
        self.automod = AutoModService(self.store)
        MeetingService(self.store, self.delivery)
        self.made = 100

    async def furnish(self, *, in_channels: bool = False) -> None:
        async with self.store.begin(GUILD) as tx:
            settings = GuildSettings(rooms_in_channels=in_channels)
            await guilds.add(tx, Guild(GUILD, staff_channel_id=STAFF, circles_channel_id=PARENT, settings=settings))
            await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
            for user in (FAY, FINN):
                await guilds.grant(tx, GUILD, user, capacity=5)

    async def circle(self, name: str = "Night shifts", lead: int = FAY) -> Circle:
        async with self.store.begin(GUILD) as tx:
            return await seats.open_circle(
                tx, GUILD, name=name, themes=[1], size=5, language="en", facilitators=[lead], members=[ADA]
            )

    def discord(self, task: Task) -> Sent | Problem:
        """What it answers where nothing goes wrong."""
        kind, content = task.notice.kind, task.content
        self.made += 1
        if kind == "room.trouble" and not content.channel_id:
            return Problem(Trouble.CLOSED)  # as the courier says where there is no channel
        if kind == "circle.room":
            if content.circle.in_channel:
                return Sent(self.made, thread_id=self.made)
            return Sent(content.parent_id, thread_id=self.made)
        if kind == "event.make":
            return Sent(content.voice_id, self.made)
        if kind in ("circle.card", "circle.enter", "circle.exit"):
            return Sent(content.room_id, self.made)
        return Sent(STAFF, self.made)

    async def deliver(self, **says: Says) -> list[Task]:
        """All that is due; `says` answers for one kind (`event_make=`)."""
        told = []
        while tasks := await self.delivery.claim(50):
            for task in tasks:
                answer = says.get(task.notice.kind.replace(".", "_").replace("-", "_"), self.discord)(task)
                if isinstance(answer, Sent):
                    await self.delivery.done(task, answer)
                else:
                    await self.delivery.failed(task, answer)
            told += tasks
        return told

    async def now(self, circle: Circle) -> Circle:
        async with self.store.read() as tx:
            found = await circles.get(tx, GUILD, circle.id)
            assert found is not None
            return found

    async def troubles(self, circle: Circle) -> list[RoomTrouble]:
        async with self.store.read() as tx:
            return [one.what for one in await rooms.standing(tx, GUILD, circle.id)]

    async def trouble(self, circle: Circle) -> int:
        async with self.store.read() as tx:
            (one,) = await rooms.standing(tx, GUILD, circle.id)
            return one.id

    async def inside(self, circle: Circle) -> dict[int, bool]:
        async with self.store.read() as tx:
            return {seat.user_id: seat.in_room for seat in await circles.seats(tx, GUILD, circle.id)}

    async def event_ids(self, circle: Circle) -> list[int | None]:
        async with self.store.read() as tx:
            return [one.event_id for one in await meetings.upcoming(tx, GUILD, circle.id)]


def kinds(tasks: list[Task]) -> list[str]:
    return [task.notice.kind for task in tasks]


@pytest.fixture
async def town(storage: Storage, clock: Clock) -> Town:
    made = Town(storage, clock)
    await made.furnish()
    return made


@dataclass
class Meeting:
    """A circle with a room, a voice channel of its own, and a meeting in two days."""

    town: Town
    circle: Circle


@pytest.fixture
async def met(town: Town) -> Meeting:
    circle = await town.circle()
    await town.deliver()
    await town.events.choose(who(), circle.id, VOICE)
    async with town.store.begin(GUILD) as tx:
        found = await circles.get(tx, GUILD, circle.id)
        assert found is not None
        await plan(tx, found, (tx.now + timedelta(days=2),))
    return Meeting(town, await town.now(circle))


# ---- rooms that are channels


async def test_a_room_is_a_channel_where_the_server_wants_it_and_stays_what_it_was(town: Town) -> None:
    thread = await town.circle()
    await town.deliver()
    async with town.store.begin(GUILD) as tx:
        found = await guilds.get(tx, GUILD)
        assert found is not None
        await guilds.save(tx, replace(found, settings=replace(found.settings, rooms_in_channels=True)))
    channel = await town.circle("Day shifts", FINN)
    await town.deliver()
    older, newer = await town.now(thread), await town.now(channel)
    assert not older.in_channel and newer.in_channel
    assert older.state is newer.state is CircleState.OPEN and newer.card_id is not None
    assert await town.inside(newer) == {ADA: True}
    places = await town.automod.places(who())
    assert places.of_circles == {newer.room_id}  # threads are left out with the channel above them


async def test_a_wish_that_changes_on_the_way_is_kept_by_what_was_made(town: Town) -> None:
    """The owner switched back while Discord was making the channel: what stands is a channel."""
    circle = await town.circle()
    await town.deliver(circle_room=lambda _task: Sent(500, thread_id=500))
    assert (await town.now(circle)).in_channel


async def test_a_deleted_channel_is_told_once_and_the_press_brings_everybody_into_a_new_one(town: Town) -> None:
    circle = await town.circle()
    await town.deliver(circle_room=lambda _task: Sent(500, thread_id=500))
    for _ in range(2):  # Discord may say it twice
        await town.mending.lost(GUILD, 500)
    assert kinds(await town.deliver()) == ["room.trouble"]
    assert (await town.now(circle)).room_id is None and await town.inside(circle) == {ADA: False}
    found = await town.trouble(circle)
    await town.mending.mend(who(FINN), found, new_room=True)
    with pytest.raises(Refusal, match="no-such-trouble"):
        await town.mending.mend(who(FAY), found, new_room=True)
    told = await town.deliver(circle_room=lambda _task: Sent(501, thread_id=501))
    assert kinds(told).count("circle.room") == 1
    again = await town.now(circle)
    assert (again.room_id, again.in_channel) == (501, True) and await town.inside(circle) == {ADA: True}


async def test_shut_out_of_a_channel_is_told_once_and_a_stranger_channel_is_nobodys(town: Town) -> None:
    circle = await town.circle()
    await town.deliver(circle_room=lambda _task: Sent(500, thread_id=500))
    for channel in (500, 500, 12345):
        await town.mending.shut_out(GUILD, channel)
    await town.mending.shut_out(GUILD + 1, 500)
    assert kinds(await town.deliver()) == ["room.trouble"]
    assert await town.troubles(circle) == [RoomTrouble.FORBIDDEN]
    assert (await town.now(circle)).room_id == 500  # it may come back


async def test_a_server_without_room_waits_its_turn_and_is_told_once(town: Town) -> None:
    circle = await town.circle()
    full: Says = lambda _task: Sent()  # noqa: E731
    told = await town.deliver(circle_room=full)
    for _ in range(3):
        town.clock.forward(minutes=15)
        assert await town.mending.open_waiting() == 1
        told += await town.deliver(circle_room=full)
    assert kinds(told).count("room.trouble") == 1 and (await town.now(circle)).state is CircleState.OPENING
    town.clock.forward(minutes=15)
    await town.mending.open_waiting()
    await town.deliver()
    assert (await town.now(circle)).state is CircleState.OPEN and await town.troubles(circle) == []


async def test_however_often_a_room_was_asked_for_asking_once_more_takes_no_longer(town: Town) -> None:
    async with town.store.begin(GUILD) as tx:
        circle = await seats.open_circle(tx, GUILD, name="One", themes=[1], size=5, language="en")
        assert not await again.post(tx, "circle.room", GUILD, f"circle.room:{circle.id}", circle=circle.id)
        for _ in range(100):  # a server that is full for a day
            await tx.execute(sa.update(outbox.notice).values(state="done", done_at=tx.now))
            await seats.ask_for_room(tx, circle)
        await tx.execute(sa.update(outbox.notice).values(state="done", done_at=tx.now))
        statements: list[str] = []
        listen = lambda *given: statements.append(given[2])  # noqa: E731
        event.listen(sa.Engine, "before_cursor_execute", listen)
        await seats.ask_for_room(tx, circle)
        event.remove(sa.Engine, "before_cursor_execute", listen)
        assert 1 <= len(statements) <= 3


async def test_other_circles_without_a_room_keep_nobody_from_their_turn(town: Town) -> None:
    """Fifty whose channel is gone wait for a press; the one that only waits for room is tried all the same."""
    async with town.store.begin(GUILD) as tx:
        for number in range(50):
            lost = await seats.open_circle(tx, GUILD, name=f"Lost {number}", themes=[1], size=5, language="en")
            await rooms.add(tx, GUILD, lost.id, RoomTrouble.NO_CHANNEL)
        await tx.execute(sa.delete(outbox.notice))
    town.clock.forward(minutes=1)
    circle = await town.circle()
    town.clock.forward(minutes=5)
    await town.deliver(circle_room=lambda _task: Sent())
    assert await town.mending.open_waiting() == 1
    await town.deliver()
    assert (await town.now(circle)).room_id is not None


async def test_however_long_the_server_was_frozen_one_room_opens(town: Town) -> None:
    """Nothing goes out meanwhile, and what comes up again and again for the same circle does not pile up."""
    circle = await town.circle()
    await town.deliver(circle_room=lambda _task: Sent())
    async with town.store.begin(GUILD) as tx:
        found = await guilds.get(tx, GUILD)
        assert found is not None
        await guilds.save(tx, replace(found, safe_mode=True))
    for _ in range(5):
        town.clock.forward(minutes=15)
        await town.mending.open_waiting()
        assert await town.deliver() == []
    async with town.store.begin(GUILD) as tx:
        await guilds.save(tx, replace(found, safe_mode=False))
    town.clock.forward(minutes=15)
    assert kinds(await town.deliver()).count("circle.room") == 1
    assert (await town.now(circle)).state is CircleState.OPEN


async def test_who_cannot_be_taken_out_is_told_with_their_name_and_tried_again(town: Town) -> None:
    circle = await town.circle()
    await town.deliver()
    async with town.store.begin(GUILD) as tx:
        found = await circles.get(tx, GUILD, circle.id)
        assert found is not None
        await seats.take_seat(tx, found, ADA, seats.Exit.REMOVED)
    refused: Says = lambda _task: Problem(Trouble.FORBIDDEN, 50013)  # noqa: E731
    told = await town.deliver(circle_exit=refused)
    (card,) = [task.content for task in told if task.notice.kind == "room.trouble"]
    assert card.trouble.what is RoomTrouble.CANNOT_REMOVE and card.trouble.user_id == ADA
    await town.mending.mend(who(), await town.trouble(circle))
    assert kinds(await town.deliver()) == ["circle.exit"]


async def without_staff(town: Town) -> None:
    async with town.store.begin(GUILD) as tx:
        found = await guilds.get(tx, GUILD)
        assert found is not None
        await guilds.save(tx, replace(found, staff_channel_id=None))


@pytest.mark.parametrize("closed", [False, True])
async def test_without_a_staff_channel_the_circles_facilitators_are_told(town: Town, closed: bool) -> None:
    circle = await town.circle()
    await town.deliver()
    if not closed:
        await without_staff(town)
    room = (await town.now(circle)).room_id
    assert room is not None
    await town.mending.lost(GUILD, room)
    await town.deliver(**({"room_trouble": lambda _task: Problem(Trouble.GONE, 10003)} if closed else {}))
    (told,) = await town.delivery.waiting_for(who(), 10)
    assert told.content.trouble.what is RoomTrouble.DELETED
    assert await town.delivery.waiting_for(who(FINN), 10) == []
    await town.mending.mend(who(), told.content.trouble.id)
    assert "circle.room" in kinds(await town.deliver())


async def test_where_nobody_looks_after_it_all_facilitators_are_told(town: Town) -> None:
    await town.circle()
    await town.deliver()
    await without_staff(town)
    async with town.store.begin(GUILD) as tx:
        await mending.gone(tx, GUILD, FAY)
    await town.deliver()
    (told,) = await town.delivery.waiting_for(who(FINN), 10)
    assert told.content.trouble.what is RoomTrouble.LEADERLESS


async def test_let_into_a_room_that_was_replaced_meanwhile_they_are_let_into_the_new_one(town: Town) -> None:
    circle = await town.circle()
    await town.deliver()
    async with town.store.begin(GUILD) as tx:
        assert await seats.give_seat(tx, await town.now(circle), BEN)
    (entering,) = await town.delivery.claim(50)
    await town.mending.changed(GUILD, entering.content.room_id, archived=True, locked=True)
    await town.mending.mend(who(), await town.trouble(circle), new_room=True)
    await town.delivery.done(entering, Sent(entering.content.room_id))
    told = await town.deliver()
    new = (await town.now(circle)).room_id
    into = [task.content.room_id for task in told if task.notice.kind == "circle.enter" and task.notice.about == BEN]
    assert into == [new] != [entering.content.room_id] and (await town.inside(circle))[BEN]


async def test_out_of_the_server_before_they_were_let_in(town: Town) -> None:
    circle = await town.circle()
    gone: Says = lambda task: Sent() if task.content.user_id == ADA else town.discord(task)  # noqa: E731
    await town.deliver(circle_enter=gone)
    assert await town.inside(circle) == {}


async def test_closed_while_its_room_was_opening_it_is_put_away_at_once(town: Town) -> None:
    circle = await town.circle()
    (task,) = await town.delivery.claim(10)
    async with town.store.begin(GUILD) as tx:
        await course.close(tx, circle)
    await town.delivery.done(task, Sent(500, thread_id=500))
    assert "circle.archive" in kinds(await town.deliver())
    assert (await town.now(circle)).state is CircleState.CLOSED


async def test_a_room_half_opened_for_a_circle_that_is_closed_is_put_away(town: Town, clock: Clock) -> None:
    """The bot ended before it knew of the room, and the circle did before it was tried again."""
    circle = await town.circle()
    await town.deliver(circle_room=lambda _: Problem(Trouble.UNSURE, 500))
    async with town.store.begin(GUILD) as tx:
        await course.close(tx, circle)
    clock.forward(hours=1)
    assert {"circle.room", "circle.archive"} <= set(kinds(await town.deliver()))
    assert await town.troubles(circle) == []


# ---- events


async def test_an_event_is_made_once_a_week_before_and_never_twice(met: Meeting) -> None:
    town, circle = met.town, met.circle
    async with town.store.begin(GUILD) as tx:
        await plan(tx, circle, (tx.now + timedelta(days=20),))
    told = await town.deliver()
    assert kinds(told).count("event.make") == 1  # planning the second asked for the first one's event as well
    first, later = await town.event_ids(circle)
    assert first is not None and later is None
    await town.events.choose(who(), circle.id, VOICE)  # the same channel again
    assert "event.make" not in kinds(await town.deliver())
    town.clock.forward(days=13, minutes=1)
    assert kinds(await town.deliver()).count("event.make") == 1


async def test_another_channel_takes_events_along_and_none_takes_them_back(met: Meeting) -> None:
    town, circle = met.town, met.circle
    await town.deliver()
    (before,) = await town.event_ids(circle)
    await town.events.choose(who(), circle.id, VOICE + 1)
    told = await town.deliver()
    assert [task.content for task in told if task.notice.kind == "event.end"] == [before]
    (made,) = [task.content for task in told if task.notice.kind == "event.make"]
    assert made.voice_id == VOICE + 1
    await town.events.choose(who(), circle.id, None)
    assert kinds(await town.deliver()) == ["event.end"] and await town.event_ids(circle) == [None]


async def test_a_channel_belongs_to_one_circle_and_its_facilitator_chooses(met: Meeting) -> None:
    town = met.town
    other = await town.circle("Day shifts", FINN)
    with pytest.raises(Refusal, match="voice-taken"):
        await town.events.choose(who(FINN), other.id, VOICE)
    with pytest.raises(Refusal):
        await town.events.choose(who(FINN), met.circle.id, None)
    with pytest.raises(Refusal):
        await town.events.choose(who(ADA), met.circle.id, None)
    assert (await town.now(met.circle)).voice_id == VOICE


async def test_called_off_while_discord_was_making_it_the_event_goes_again(met: Meeting) -> None:
    town, circle = met.town, met.circle

    async def claimed(kind: str) -> Task:
        for task in await town.delivery.claim(50):
            if task.notice.kind == kind:
                return task
            await town.delivery.done(task, Sent(1, 1))
        raise AssertionError(kind)

    task = await claimed("event.make")
    await town.events.choose(who(), circle.id, None)
    await town.delivery.done(task, Sent(VOICE, EVENT))
    told = await town.deliver()
    assert [one.content for one in told if one.notice.kind == "event.end"] == [EVENT]
    assert await town.event_ids(circle) == [None]


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (Problem(Trouble.FULL, 30038), RoomTrouble.EVENTS_FULL),
        (Problem(Trouble.FORBIDDEN, 50013), RoomTrouble.NO_VOICE),
        (Sent(), RoomTrouble.NO_VOICE),
    ],
)
async def test_no_event_is_told_once_and_mended_by_the_press(met: Meeting, answer: Any, what: RoomTrouble) -> None:
    town, circle = met.town, met.circle
    told = await town.deliver(event_make=lambda _task: answer)
    assert kinds(told).count("room.trouble") == 1 and await town.troubles(circle) == [what]
    await town.mending.mend(who(FINN), await town.trouble(circle))
    assert kinds(await town.deliver()) == ["event.make"]
    (event_id,) = await town.event_ids(circle)
    assert event_id is not None and await town.troubles(circle) == []


async def test_cancelled_by_hand_is_told_once_and_our_own_doing_never(met: Meeting) -> None:
    town, circle = met.town, met.circle
    await town.deliver()
    (event_id,) = await town.event_ids(circle)
    assert event_id is not None and await town.events.announced() == ((GUILD, event_id),)
    for _ in range(2):  # Discord tells of it as cancelled, then as deleted
        await town.events.lost(GUILD, event_id)
    await town.events.lost(GUILD + 1, event_id)
    assert kinds(await town.deliver()) == ["room.trouble"]
    await town.mending.mend(who(), await town.trouble(circle))
    await town.deliver()
    (again,) = await town.event_ids(circle)
    assert again is not None
    await town.life.pause(who(), "Night shifts", None)
    await town.deliver()
    await town.events.lost(GUILD, again)
    assert await town.troubles(circle) == [] and await town.event_ids(circle) == [None]


async def test_a_deleted_voice_channel_takes_its_events_and_is_told(met: Meeting) -> None:
    town, circle = met.town, met.circle
    await town.deliver()
    for _ in range(2):
        await town.events.voice_lost(GUILD, VOICE)
    told = await town.deliver()
    assert kinds(told) == ["room.trouble"] and await town.event_ids(circle) == [None]
    assert (await town.now(circle)).voice_id is None


async def test_a_circle_at_rest_or_closed_gets_none(met: Meeting) -> None:
    town, circle = met.town, met.circle
    await town.life.pause(who(), "Night shifts", None)
    assert "event.make" not in kinds(await town.deliver())
    await town.life.wake(who(), circle.id)
    assert "event.make" in kinds(await town.deliver())
    await town.life.close(who(), circle.id)
    told = await town.deliver()
    assert "event.end" in kinds(told) and await town.events.announced() == ()
