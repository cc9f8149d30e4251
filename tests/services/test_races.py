"""Races have one winner, on both databases: the last seat, two who answer one request, the same press twice.

`make test` runs a thousand of them in all with `tests/journeys/test_twice.py`; `make test-long` ten times as many.
"""

import asyncio
import os
import random
from collections.abc import Awaitable
from dataclasses import dataclass, replace

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import Scope
from bot.domain.refusal import Refusal
from bot.services import seats
from bot.services.admission import AdmissionService
from bot.services.block import BlockService
from bot.services.circle import CircleService
from bot.services.delivery import Delivery
from bot.services.power import PowerService
from bot.services.ticks import Ticks
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import member as members
from bot.storage import owner
from bot.storage.open import Storage
from bot.storage.store import Store, Tx
from tests.support.stores import Clock

GUILD = 7 << 22
FAY, FINN = 101, 102
OLIVE, OTTO, OPAL = 201, 202, 203
ROUNDS = 960 if os.environ.get("KITE_TEST_LONG") else 60
PEOPLE = range(1, 9)


def who(user_id: int, *, manages: bool = False) -> Actor:
    return Actor(user_id, GUILD, manages=manages)


async def tried(deed: Awaitable[object]) -> object:
    """What came of it, or the key of the refusal."""
    try:
        return await deed
    except Refusal as refused:
        return refused.key


@dataclass
class House:
    store: Store
    circle: Circle
    joining: CircleService
    asking: AdmissionService
    blocks: BlockService
    power: PowerService
    chance: random.Random

    async def at_once(self, *deeds: Awaitable[object]) -> list[object]:
        """In the same instant, in any order."""
        shuffled = list(enumerate(deeds))
        self.chance.shuffle(shuffled)
        got = await asyncio.gather(*(tried(deed) for _, deed in shuffled))
        return [result for _, result in sorted(zip((n for n, _ in shuffled), got, strict=True), key=lambda p: p[0])]

    async def inside(self) -> list[int]:
        async with self.store.read() as tx:
            return [seat.user_id for seat in await circles.seats(tx, GUILD, self.circle.id)]

    async def fill(self, taken: int) -> None:
        """So many of the four seats are taken; nobody waits."""
        async with self.store.begin(GUILD) as tx:
            for seat in await circles.seats(tx, GUILD, self.circle.id):
                await circles.remove_seat(tx, GUILD, self.circle.id, seat.user_id)
            for number in range(taken):
                await circles.add_seat(tx, GUILD, self.circle.id, 50 + number)

    async def request_of(self, user_id: int) -> int:
        await self.joining.join(who(user_id), self.circle.id)
        async with self.store.read() as tx:
            return (await join_requests.waiting(tx, GUILD, user_id=user_id))[0].id


@pytest.fixture
async def house(storage: Storage, clock: Clock) -> House:
    store = storage.store
    async with store.begin(GUILD) as tx:
        settings = GuildSettings(join_requests_a_day=9_999)
        await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2, ready=True, settings=settings))
        tag = await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
        for user_id in (FAY, FINN):
            await guilds.grant(tx, GUILD, user_id)
        for user_id in PEOPLE:
            await members.add(tx, GUILD, user_id)
            await members.agree(tx, GUILD, user_id, Scope.MATCHING)
        made = await seats.open_circle(
            tx, GUILD, name="One", themes=[tag.id], size=4, language="en", facilitators=[FAY, FINN]
        )
        made = replace(made, state=CircleState.OPEN, room_id=9)
        await circles.save(tx, made)
    delivery = Delivery(store)
    return House(
        store, made, CircleService(store), AdmissionService(store, delivery, Ticks(clock)), BlockService(store),
        PowerService(store, delivery), random.Random(5),
    )  # fmt: skip


async def test_the_last_seat_goes_to_one(house: House) -> None:
    for _ in range(ROUNDS):
        await house.fill(3)
        one, two = house.chance.sample(PEOPLE, 2)
        first, second = await house.request_of(one), await house.request_of(two)
        answers = await house.at_once(house.asking.admit(who(FAY), first), house.asking.admit(who(FINN), second))
        seated = [getattr(answer, "seated", answer) for answer in answers]
        assert seated in ([False, True], [True, False])
        assert len(await house.inside()) == 4 and len({one, two} & set(await house.inside())) == 1


async def test_of_two_who_answer_one_request_one_counts(house: House) -> None:
    for _ in range(ROUNDS):
        await house.fill(1)
        person = house.chance.choice(PEOPLE)
        request = await house.request_of(person)
        other = house.chance.choice((house.asking.admit, house.asking.turn_down))
        answers = await house.at_once(
            house.asking.admit(who(FAY), request),
            other(who(FINN), request),
            house.joining.take_back(who(person), house.circle.id),
        )
        refused = [answer for answer in answers if isinstance(answer, str)]
        assert len(refused) == 2 and set(refused) <= {"refusal-request-answered", "refusal-not-asked"}
        let_in = any(getattr(answer, "seated", False) for answer in answers)
        assert (person in await house.inside()) is let_in


async def test_asking_and_leaving_twice_count_once(house: House) -> None:
    for _ in range(ROUNDS):
        await house.fill(2)
        person = house.chance.choice(PEOPLE)
        asked = await house.at_once(*(house.joining.join(who(person), house.circle.id) for _ in range(2)))
        assert asked.count("refusal-circle-already-asked") == 1
        async with house.store.read() as tx:
            (request,) = await join_requests.waiting(tx, GUILD, user_id=person)
        await house.asking.admit(who(FAY), request.id)
        left = await house.at_once(*(house.joining.leave(who(person), house.circle.id) for _ in range(2)))
        assert left.count("refusal-no-such-circle") == 1 and len(await house.inside()) == 2


async def test_a_block_made_twice_is_one_and_a_block_in_the_same_instant_holds(house: House) -> None:
    for turn in range(ROUNDS):
        await house.fill(0)
        blocker, person = 1_000 + turn, house.chance.choice(PEOPLE)  # a block costs one of five changes a day
        async with house.store.begin(GUILD) as tx:
            await circles.add_seat(tx, GUILD, house.circle.id, blocker)
        request = await house.request_of(person)
        twice = [house.blocks.block(who(blocker), person) for _ in range(2)]
        admitted, *_ = await house.at_once(house.asking.admit(who(FAY), request), *twice)
        seated = getattr(admitted, "seated", False)
        assert seated or admitted == "refusal-request-answered"
        assert (person in await house.inside()) is seated
        assert [b.user_id for b in await house.blocks.blocked(who(blocker))] == [person]
        await house.blocks.unblock(who(blocker), person)
        if not seated:
            await house.joining.take_back(who(person), house.circle.id)


async def test_a_second_yes_counts_once(house: House) -> None:
    for turn in range(ROUNDS):
        new = 5_000 + turn
        async with house.store.begin(GUILD) as tx:
            await _three_owners(tx)
            wish = await owner.ask_grant(tx, GUILD, new, OLIVE)
        yes = house.chance.random() < 0.5
        answers = await house.at_once(
            house.power.answer(who(OTTO, manages=True), wish.id, yes=yes),
            house.power.answer(who(OPAL, manages=True), wish.id, yes=True),
        )
        assert answers.count("refusal-grant-over") == 1
        results = [getattr(answer, "result", None) for answer in answers]
        async with house.store.read() as tx:
            granted = await guilds.get_facilitator(tx, GUILD, new) is not None
        assert granted is ("done" in results)


async def _three_owners(tx: Tx) -> None:
    for user_id in (OLIVE, OTTO, OPAL):
        await owner.seen(tx, GUILD, user_id)
