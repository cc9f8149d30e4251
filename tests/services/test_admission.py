"""Requests to join on both databases: all are taken alike, and one that a block forbids is one nobody answers."""

from dataclasses import dataclass, replace

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import ANSWER_WITHIN, Circle, CircleState, Exit, JoinRule
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import Scope
from bot.domain.refusal import Refusal
from bot.domain.safety import Bar
from bot.services import seats
from bot.services.admission import AdmissionService
from bot.services.circle import CircleService, Joined
from bot.services.delivery import Delivery
from bot.services.guild import GuildService
from bot.services.offer import OfferService
from bot.services.ticks import Ticks
from bot.storage import ban, block
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import member as members
from bot.storage.open import Storage
from bot.storage.store import Store, Tx
from tests.support.stores import Clock

GUILD = 7 << 22
FAY, ADA, BEN, CLEO, DOV = 101, 1, 2, 3, 4


def who(user_id: int) -> Actor:
    return Actor(user_id, GUILD)


@dataclass
class House:
    """A circle that Fay looks after, with Ben in it; Ada and Cleo may ask."""

    store: Store
    clock: Clock
    circle: Circle
    joining: CircleService
    asking: AdmissionService
    delivery: Delivery

    async def asks(self, user_id: int) -> None:
        await self.joining.join(who(user_id), self.circle.id)

    async def listed(self, by: int = FAY) -> list[int]:
        return [asked.request.user_id for asked in await self.asking.waiting(who(by))]

    async def request_of(self, user_id: int) -> int:
        async with self.store.read() as tx:
            (found,) = await join_requests.waiting(tx, GUILD, user_id=user_id)
            return found.id

    async def told(self, user_id: int) -> list[str]:
        return [task.notice.kind for task in await self.delivery.waiting_for(who(user_id), 20)]

    async def open_door(self) -> None:
        async with self.store.begin(GUILD) as tx:
            self.circle = replace(self.circle, join_rule=JoinRule.OPEN)
            await circles.save(tx, self.circle)


@pytest.fixture
async def house(storage: Storage, clock: Clock) -> House:
    store = storage.store
    async with store.begin(GUILD) as tx:
        settings = GuildSettings(join_requests_a_day=50)
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2, ready=True, settings=settings))
        tag = await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
        await guilds.grant(tx, GUILD, FAY)
        for user_id in (ADA, BEN, CLEO, DOV):
            await members.add(tx, GUILD, user_id)
            await members.agree(tx, GUILD, user_id, Scope.MATCHING)
        made = await seats.open_circle(
            tx, GUILD, name="One", themes=[tag.id], size=6, language="en", facilitators=[FAY], members=[BEN]
        )
    delivery = Delivery(store)
    return House(store, clock, made, CircleService(store), AdmissionService(store, delivery, Ticks(clock)), delivery)


async def _blocks_ben(tx: Tx) -> None:
    await block.add(tx, GUILD, ADA, BEN)


async def _blocked_by_ben(tx: Tx) -> None:
    await block.add(tx, GUILD, BEN, ADA)


async def _blocks_the_facilitator(tx: Tx) -> None:
    await block.add(tx, GUILD, ADA, FAY)


async def _blocked_by_the_facilitator(tx: Tx) -> None:
    await block.add(tx, GUILD, FAY, ADA)


async def _paused_by_reports(tx: Tx) -> None:
    await ban.add(tx, GUILD, ADA, Bar.PAUSED)


FORBIDDEN = (
    _blocks_ben, _blocked_by_ben, _blocks_the_facilitator, _blocked_by_the_facilitator, _paused_by_reports,
)  # fmt: skip


@pytest.mark.parametrize("forbid", FORBIDDEN)
@pytest.mark.parametrize("after", [False, True], ids=["before asking", "after asking"])
@pytest.mark.parametrize("door", list(JoinRule))
async def test_a_forbidden_request_is_one_that_nobody_answers(house: House, forbid, after: bool, door) -> None:
    """Cleo asks at the same time and is let in by nobody: both see the same all along."""
    if door is JoinRule.OPEN:
        await house.open_door()
    if not after:
        async with house.store.begin(GUILD) as tx:
            await forbid(tx)
    for person in (ADA, CLEO):
        await house.asks(person)
    if after:
        assert await house.listed() == [ADA, CLEO]
        async with house.store.begin(GUILD) as tx:
            await forbid(tx)
    assert await house.listed() == [CLEO]
    asked = await house.request_of(ADA)
    for answer in (house.asking.admit, house.asking.turn_down):
        with pytest.raises(Refusal, match="refusal-request-answered"):
            await answer(who(FAY), asked)
    async with house.store.read() as tx:
        assert await circles.get_seat(tx, GUILD, house.circle.id, ADA) is None
    for hours in (24, 24, 23):
        house.clock.forward(hours=hours)
        assert await house.asking.return_overdue() == 0
        mine = [await house.joining.mine(who(person)) for person in (ADA, CLEO)]
        assert mine[0] == mine[1] and len(mine[0].asked) == 1
    house.clock.forward(hours=1)
    assert await house.asking.return_overdue() == 2
    assert await house.told(ADA) == await house.told(CLEO) == ["admission.returned"]


@pytest.mark.parametrize("forbid", FORBIDDEN)
async def test_moving_along_in_a_merge_tells_no_more_than_asking(house: House, forbid) -> None:
    """Ada and Cleo sit in a circle that goes into Ben's; a block or a bar stands in Ada's way, nothing in Cleo's."""
    into = house.circle
    offering = OfferService(house.store, house.delivery)
    async with house.store.begin(GUILD) as tx:
        small = await seats.open_circle(
            tx, GUILD, name="Two", themes=into.themes, size=6, language="en", facilitators=[FAY], members=[ADA, CLEO]
        )
        await forbid(tx)
    await offering.merge(who(FAY), str(small.id), str(into.id))
    answers = [await offering.move(who(person), small.id, into.id, yes=True) for person in (ADA, CLEO)]
    assert answers[0] == answers[1] == Joined(into, house.clock.now + ANSWER_WITHIN)
    assert await house.listed() == [CLEO]
    mine = [await house.joining.mine(who(person)) for person in (ADA, CLEO)]
    assert mine[0] == mine[1] and len(mine[0].seated) == len(mine[0].asked) == 1
    house.clock.forward(hours=71, minutes=59)
    assert await house.asking.return_overdue() == 0
    house.clock.forward(minutes=1)
    assert await house.asking.return_overdue() == 2
    told = [[kind for kind in await house.told(person) if kind.startswith("admission")] for person in (ADA, CLEO)]
    assert told[0] == told[1] == ["admission.returned"]
    async with house.store.read() as tx:
        assert {seat.user_id for seat in await circles.seats(tx, GUILD, small.id)} == {ADA, CLEO}


async def freeze(house: House, *, on: bool) -> None:
    assert await GuildService(house.store).safe_mode(Actor(901, GUILD, manages=True), on)


async def test_a_request_waits_no_shorter_because_of_safe_mode(house: House) -> None:
    await house.asks(CLEO)
    house.clock.forward(hours=71)
    await freeze(house, on=True)
    house.clock.forward(days=20)
    assert await house.asking.return_overdue() == 0
    await freeze(house, on=False)
    house.clock.forward(minutes=59)
    assert await house.asking.return_overdue() == 0
    (post,) = [task for task in await house.delivery.claim(9) if task.notice.kind == "admission.asked"]
    assert post.content.waiting == 1, "whoever lets people in is told after all"
    house.clock.forward(minutes=1)
    assert await house.asking.return_overdue() == 1
    assert await house.told(CLEO) == ["admission.returned"]


async def test_a_request_can_be_turned_down_and_taken_back_in_safe_mode(house: House) -> None:
    for person in (CLEO, DOV):
        await house.asks(person)
    await freeze(house, on=True)
    with pytest.raises(Refusal, match="safe-mode"):
        await house.asking.admit(who(FAY), await house.request_of(CLEO))
    await house.asking.turn_down(who(FAY), await house.request_of(CLEO))
    await house.joining.take_back(who(DOV), house.circle.id)
    assert await house.listed() == []


async def test_who_moves_along_gives_up_the_old_seat_when_they_have_the_new_one(house: House) -> None:
    offering = OfferService(house.store, house.delivery)
    async with house.store.begin(GUILD) as tx:
        small = await seats.open_circle(
            tx, GUILD, name="Two", themes=house.circle.themes, size=6, language="en", facilitators=[FAY], members=[CLEO]
        )
    await offering.merge(who(FAY), str(small.id), str(house.circle.id))
    await freeze(house, on=True)
    with pytest.raises(Refusal, match="safe-mode"):
        await offering.move(who(CLEO), small.id, house.circle.id, yes=True)
    await freeze(house, on=False)
    await offering.move(who(CLEO), small.id, house.circle.id, yes=True)
    with pytest.raises(Refusal, match="already-asked"):
        await offering.move(who(CLEO), small.id, house.circle.id, yes=True)
    await house.asking.admit(who(FAY), await house.request_of(CLEO))
    async with house.store.read() as tx:
        assert await circles.get_seat(tx, GUILD, house.circle.id, CLEO) is not None
        assert await circles.seats(tx, GUILD, small.id) == ()
        left = await circles.get(tx, GUILD, small.id)
        assert left is not None and left.state is CircleState.CLOSED


async def test_one_taken_back_reads_like_one_that_a_block_took(house: House) -> None:
    await house.asks(CLEO)
    request = await house.request_of(CLEO)
    await house.joining.take_back(who(CLEO), house.circle.id)
    with pytest.raises(Refusal, match="refusal-request-answered"):
        await house.asking.admit(who(FAY), request)


async def test_a_block_that_ends_lets_the_request_be_seen(house: House) -> None:
    async with house.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, ADA, BEN)
    await house.asks(ADA)
    assert await house.listed() == []
    async with house.store.begin(GUILD) as tx:
        await block.remove(tx, GUILD, ADA, BEN)
    assert await house.listed() == [ADA]


async def test_the_staff_channel_counts_only_what_may_be_answered(house: House) -> None:
    async with house.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, BEN, ADA)
    await house.asks(ADA)
    house.clock.forward(minutes=6)
    assert await _notes(house) == []
    await house.asks(CLEO)
    house.clock.forward(minutes=6)
    assert await _notes(house) == [(1, 1)]


async def test_two_who_ask_for_one_circle_are_two_cards_that_differ(house: House) -> None:
    await house.asks(ADA)
    house.clock.forward(seconds=5)
    await house.asks(CLEO)
    house.clock.forward(minutes=6)
    assert sorted(await _notes(house)) == [(1, 1), (1, 2)]


async def test_a_request_that_may_not_be_shown_brings_no_card_about_another_one(house: House) -> None:
    await house.asks(CLEO)
    house.clock.forward(minutes=6)
    assert await _notes(house) == [(1, 1)]
    async with house.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, BEN, ADA)
    await house.asks(ADA)
    house.clock.forward(minutes=6)
    assert await _notes(house) == []


@pytest.mark.parametrize("closed", [False, True])
async def test_without_a_staff_channel_the_circles_facilitators_are_told_one_by_one(house: House, closed: bool) -> None:
    if not closed:
        async with house.store.begin(GUILD) as tx:
            found = await guilds.get(tx, GUILD)
            assert found is not None
            await guilds.save(tx, replace(found, staff_channel_id=None))
    await house.asks(CLEO)
    house.clock.forward(minutes=6)
    for task in await house.delivery.claim(20):
        await house.delivery.failed(task, Problem(Trouble.GONE, 10003))
    assert await house.told(FAY) == ["admission.asked-you"]
    await house.asking.admit(who(FAY), await house.request_of(CLEO))
    assert await house.told(FAY) == []


async def test_where_members_let_people_in_each_is_told_while_no_room_stands(house: House) -> None:
    await house.open_door()
    await house.asks(CLEO)
    house.clock.forward(minutes=6)
    (task,) = [task for task in await house.delivery.claim(20) if task.notice.kind == "admission.asked"]
    assert task.content.channel_id == 0
    await house.delivery.failed(task, Problem(Trouble.CLOSED))
    assert await house.told(FAY) == await house.told(BEN) == ["admission.asked-you"]
    assert await house.told(CLEO) == []


async def _notes(house: House) -> list[tuple[int, int]]:
    """Channel and count of what the courier posts now."""
    found = await house.delivery.claim(20)
    for task in found:
        await house.delivery.done(task, Sent(1, 1))
    notes = [task.content for task in found if task.notice.kind == "admission.asked" and task.content]
    return [(note.channel_id, note.waiting) for note in notes]


async def test_where_members_let_people_in_any_of_them_can_say_yes_and_none_can_say_no(house: House) -> None:
    await house.open_door()
    await house.asks(CLEO)
    request = await house.request_of(CLEO)
    assert await house.listed(BEN) == [CLEO] == await house.listed(FAY)
    with pytest.raises(Refusal, match="refusal-facilitators-only"):
        await house.asking.turn_down(who(BEN), request)
    for stranger in (ADA, DOV):
        with pytest.raises(Refusal, match="refusal-facilitators-only"):
            await house.asking.admit(who(stranger), request)
    assert (await house.asking.admit(who(BEN), request)).seated
    assert await house.listed(CLEO) == []
    assert await house.told(CLEO) == ["admission.admitted"]


async def test_where_the_facilitator_lets_people_in_a_seat_gives_no_say(house: House) -> None:
    await house.asks(CLEO)
    with pytest.raises(Refusal, match="refusal-facilitators-only"):
        await house.asking.admit(who(BEN), await house.request_of(CLEO))


async def test_a_request_for_a_full_circle_waits_for_a_seat(house: House) -> None:
    async with house.store.begin(GUILD) as tx:
        for person in range(10, 15):
            await seats.give_seat(tx, house.circle, person)
    await house.asks(CLEO)
    async with house.store.begin(GUILD) as tx:
        await seats.take_seat(tx, house.circle, 10, Exit.LEFT)
    assert (await house.asking.admit(who(FAY), await house.request_of(CLEO))).seated
