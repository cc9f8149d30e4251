"""Circles on both databases: a block holds on every way in, and what is decided once is decided once."""

import random
from dataclasses import replace

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import NAME_LENGTH, Circle, CircleState, Exit, JoinRequest, RequestState
from bot.domain.guild import Guild
from bot.domain.member import Scope
from bot.domain.offer import OfferKind, OfferState
from bot.domain.refusal import Refusal
from bot.domain.safety import Bar
from bot.domain.term import Choice, Proposal
from bot.services import mending, seats
from bot.services.admission import AdmissionService
from bot.services.circle import CircleService
from bot.services.delivery import Delivery
from bot.services.duty import DutyService
from bot.services.life import LifeService
from bot.services.offer import OfferService
from bot.services.term import TermService
from bot.services.ticks import Ticks
from bot.storage import ban, block
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import life as offers
from bot.storage import member as members
from bot.storage import room as rooms
from bot.storage import term as terms
from bot.storage.open import Storage
from bot.storage.store import Store, Tx
from tests.support.stores import Clock

GUILD = 7 << 22
FAY, FINN, FLO = 101, 102, 103
PEOPLE = tuple(range(1, 15))


def who(user_id: int) -> Actor:
    return Actor(user_id, GUILD)


async def furnish(store: Store) -> tuple[Circle, Circle]:
    """A server with two circles of the same theme, led by Fay and Finn."""
    async with store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2, ready=True))
        tag = await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
        for user_id in (FAY, FINN, FLO):
            await guilds.grant(tx, GUILD, user_id, capacity=9)
        one = await _open(tx, "One", tag.id, FAY)
        return one, await _open(tx, "Two", tag.id, FINN)


async def _open(tx: Tx, name: str, tag: int, facilitator: int) -> Circle:
    return await seats.open_circle(
        tx, GUILD, name=name, themes=[tag], size=6, language="en", facilitators=[facilitator]
    )


async def together(tx: Tx, circle: Circle) -> set[tuple[int, int]]:
    """Every two people of a circle, written apart from the code under test."""
    people = [seat.user_id for seat in await circles.seats(tx, GUILD, circle.id)]
    people += await circles.facilitators_of(tx, GUILD, circle.id)
    return {(min(a, b), max(a, b)) for a in people for b in people if a != b}


async def test_circles_of_the_longest_name_are_told_apart_by_their_numbers(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        opened = [await _open(tx, "n" * NAME_LENGTH, 1, FAY) for _ in range(4)]
    assert [circle.name for circle in opened[1:]] == [f"{'n' * (NAME_LENGTH - 4)} {number}" for number in (2, 3, 4)]


@pytest.mark.parametrize("seed", range(2))
async def test_whatever_happens_a_block_is_never_seated_together(storage: Storage, clock: Clock, seed: int) -> None:
    store, chance = storage.store, random.Random(seed)
    both = await furnish(store)
    delivery, ticks = Delivery(store), Ticks(clock)
    offering, life = OfferService(store, delivery), LifeService(store, delivery, ticks)
    asking = AdmissionService(store, delivery, ticks)
    blocks = {tuple(sorted(chance.sample((*PEOPLE, FAY, FINN, FLO), 2))) for _ in range(30)}
    async with store.begin(GUILD) as tx:
        for a, b in blocks:
            await block.add(tx, GUILD, *((a, b) if chance.random() < 0.5 else (b, a)))
        for a, b in [(a, b) for a in both for b in both if a.id != b.id]:
            offer = await offers.add_offer(tx, GUILD, OfferKind.MERGE, a.id, by=FAY, to=FINN, into_id=b.id)
            await offers.settle_offer(tx, GUILD, offer.id, OfferState.TAKEN)
    seated = moved = 0
    for _ in range(80):
        circle, other = chance.sample(both, 2)
        person = chance.choice(PEOPLE)
        deed = chance.choice(("ask", "ask", "move", "hand-over", "leave"))
        try:
            async with store.read() as tx:
                leader = (await circles.facilitators_of(tx, GUILD, circle.id))[0]
                inside = [seat.user_id for seat in await circles.seats(tx, GUILD, circle.id)]
            if deed == "ask":
                async with store.begin(GUILD) as tx:
                    request = JoinRequest(tx.new_id(), circle.id, person, RequestState.WAITING, tx.now, tx.now)
                    await join_requests.add(tx, GUILD, request)
                seated += (await asking.admit(who(leader), request.id)).seated
            elif deed == "move" and len(inside) > 1:  # the last one out would close the circle
                person = chance.choice(inside)
                await offering.move(who(person), circle.id, other.id, yes=True)
                async with store.read() as tx:
                    door = who((await circles.facilitators_of(tx, GUILD, other.id))[0])
                asked = [one.request for one in await asking.waiting(door) if one.request.leaves == circle.id]
                moved += sum([(await asking.admit(door, request.id)).seated for request in asked])
            elif deed == "hand-over":
                to = chance.choice((FAY, FINN, FLO))
                asked = await offering.hand_over(who(leader), str(circle.id), to)
                await offering.answer(who(to), asked.offer.id, yes=True)
            elif deed == "leave":
                await life.remove(who(leader), str(circle.id), person, "a reason")
        except Refusal:
            pass
        async with store.read() as tx:
            for one in both:
                assert not (await together(tx, one)) & blocks
    assert seated > 5 and moved > 0


async def test_a_formation_leaves_out_the_barred_and_the_later_of_two_apart(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD))
        await block.add(tx, GUILD, 2, 1)
        await block.add(tx, GUILD, 3, FAY)
        await ban.add(tx, GUILD, 4, Bar.PAUSED)
        made = await seats.open_circle(
            tx, GUILD, name="One", themes=[1], size=4, language="en", facilitators=[FAY], members=[1, 2, 3, 4, 5, 6]
        )
        assert [seat.user_id for seat in await circles.seats(tx, GUILD, made.id)] == [1, 5, 6]
        again = await seats.open_circle(tx, GUILD, name="ONE", themes=[1], size=4, language="en")
        assert again.name == "ONE 2" and again.join_rule == "open"


async def test_a_seat_is_given_and_taken_once(storage: Storage) -> None:
    one, _ = await furnish(storage.store)
    async with storage.store.begin(GUILD) as tx:
        assert await seats.give_seat(tx, one, 1) and not await seats.give_seat(tx, one, 1)
        assert await seats.take_seat(tx, one, 1, Exit.LEFT) and not await seats.take_seat(tx, one, 1, Exit.LEFT)


async def test_asking_costs_one_of_the_requests_of_a_day_although_it_was_taken_back(storage: Storage) -> None:
    one, _ = await furnish(storage.store)
    service = CircleService(storage.store)
    async with storage.store.begin(GUILD) as tx:
        await members.add(tx, GUILD, 1)
        await members.agree(tx, GUILD, 1, Scope.MATCHING)
    for _ in range(3):
        await service.join(who(1), one.id)
        await service.take_back(who(1), one.id)
    with pytest.raises(Refusal, match="refusal-quota-join"):
        await service.join(who(1), one.id)


async def test_a_term_nobody_decides_is_decided_by_its_members(storage: Storage, clock: Clock) -> None:
    store = storage.store
    one, two = await furnish(store)
    terms_of = TermService(store, Delivery(store), Ticks(clock))
    async with store.begin(GUILD) as tx:
        for person in (1, 2, 3):
            await seats.give_seat(tx, one, person)
        for circle in (one, two):  # rooms stand
            stands = await circles.get(tx, GUILD, circle.id)
            assert stands is not None
            await circles.save(tx, _open_now(stands))
    clock.forward(days=35, minutes=1)
    assert await terms_of.ask_due() == 2 and await terms_of.ask_due() == 0
    async with store.read() as tx:
        asked = await terms.last_round(tx, GUILD, one.id)
    assert asked is not None and not asked.early
    for person, choice in ((1, Choice.CONTINUE), (2, Choice.CONTINUE), (3, Choice.STOP), (3, Choice.PAUSE)):
        await terms_of.answer(who(person), asked.id, choice)
    clock.forward(days=8)
    assert await terms_of.settle_overdue() == 0
    clock.forward(days=14)
    assert await terms_of.settle_overdue() == 2 and await terms_of.settle_overdue() == 0
    async with store.read() as tx:
        kept, ended = await circles.get(tx, GUILD, one.id), await circles.get(tx, GUILD, two.id)
        resting = {seat.user_id: seat.resting_until is not None for seat in await circles.seats(tx, GUILD, one.id)}
    assert kept is not None and kept.is_running and kept.ends_at > one.ends_at
    assert ended is not None and not ended.is_running
    assert resting == {1: False, 2: False, 3: True}


async def test_a_circle_that_became_small_is_asked_earlier_and_proposed_a_fitting_one(
    storage: Storage, clock: Clock
) -> None:
    store = storage.store
    one, two = await furnish(store)
    delivery = Delivery(store)
    terms_of = TermService(store, delivery, Ticks(clock))
    async with store.begin(GUILD) as tx:
        for circle, people in ((one, (1, 2, 3)), (two, (4, 5, 6))):
            for person in people:
                await seats.give_seat(tx, circle, person)
            stands = await circles.get(tx, GUILD, circle.id)
            assert stands is not None
            await circles.save(tx, _open_now(stands))
    clock.forward(days=15)
    assert await terms_of.ask_due() == 0  # three are enough, and the end is far
    async with store.begin(GUILD) as tx:
        await seats.take_seat(tx, one, 3, Exit.LEFT)
    assert await terms_of.ask_due() == 1 and await terms_of.ask_due() == 0
    async with store.read() as tx:
        asked = await terms.last_round(tx, GUILD, one.id)
    assert asked is not None and asked.early and asked.circle_id == one.id
    await terms_of.answer(who(1), asked.id, Choice.MOVE)
    clock.forward(days=5, minutes=1)
    (card,) = [task.content for task in await delivery.waiting_for(who(FAY), 20) if task.notice.kind == "term.proposal"]
    assert card.proposal is Proposal.MERGE and [circle.id for circle in card.fitting] == [two.id]
    assert await delivery.waiting_for(who(FINN), 20) == []


async def test_a_facilitator_says_how_many_circles_and_a_second_one_shares_one(storage: Storage, clock: Clock) -> None:
    store = storage.store
    one, _ = await furnish(store)
    delivery = Delivery(store)
    offering, duty = OfferService(store, delivery), DutyService(store)
    assert (await duty.hold(who(FINN), 1)).leads == 1
    with pytest.raises(Refusal, match="cannot-take-circle"):
        await offering.hand_over(who(FAY), "One", FINN)
    for wrong in (-1, 7):
        with pytest.raises(Refusal, match="refusal-capacity"):
            await duty.hold(who(FINN), wrong)
    with pytest.raises(Refusal, match="facilitators-only"):
        await duty.hold(who(1), 2)
    await duty.hold(who(FINN), 2)
    asked = await offering.hand_over(who(FAY), "One", FINN, OfferKind.SHARE)
    await duty.hold(who(FINN), 1)  # said meanwhile: the yes comes too late
    with pytest.raises(Refusal, match="cannot-take-circle"):
        await offering.answer(who(FINN), asked.offer.id, yes=True)
    await duty.hold(who(FINN), 2)
    await offering.answer(who(FINN), asked.offer.id, yes=True)
    with pytest.raises(Refusal, match="offer-over"):
        await offering.answer(who(FINN), asked.offer.id, yes=True)
    async with store.begin(GUILD) as tx:
        assert set(await circles.facilitators_of(tx, GUILD, one.id)) == {FAY, FINN}
        await mending.gone(tx, GUILD, FAY)
        assert await circles.facilitators_of(tx, GUILD, one.id) == (FINN,)
        assert await rooms.standing(tx, GUILD, one.id) == ()  # somebody is left to look after it
    late = await offering.hand_over(who(FINN), "One", FLO)
    clock.forward(days=7, minutes=1)
    with pytest.raises(Refusal, match="offer-over"):
        await offering.answer(who(FLO), late.offer.id, yes=True)


def _open_now(circle: Circle) -> Circle:
    return replace(circle, state=CircleState.OPEN, room_id=circle.id)
