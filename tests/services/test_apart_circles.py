"""A block made at any moment keeps the two apart in whatever is decided afterwards, on both databases.

A generated walk: people ask, are let in by facilitators and by peers, move in merges, and circles change hands, while
requests and offers from before a block still wait for their answer.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import Scope
from bot.domain.offer import OfferKind
from bot.domain.refusal import Refusal
from bot.services import mending, seats
from bot.services.admission import AdmissionService
from bot.services.circle import CircleService
from bot.services.delivery import Delivery
from bot.services.mending import MendingService
from bot.services.offer import OfferService
from bot.services.ticks import Ticks
from bot.storage import block
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import member as members
from bot.storage import room as rooms
from bot.storage.open import Storage
from bot.storage.store import Tx
from tests.support.stores import Clock

GUILD = 7 << 22
LEADERS = (101, 102, 103)
PEOPLE = tuple(range(1, 11))
STEPS = 400
Two = tuple[int, int]


def who(user_id: int) -> Actor:
    return Actor(user_id, GUILD)


class Walk:
    """Three circles: one of Fay's, one of Finn's, and one whose people let others in."""

    def __init__(self, storage: Storage, clock: Clock, seed: int) -> None:
        self.store, self.clock, self.chance = storage.store, clock, random.Random(seed)
        delivery, ticks = Delivery(storage.store), Ticks(clock)
        self.asking = AdmissionService(storage.store, delivery, ticks)
        self.joining, self.offering = CircleService(storage.store), OfferService(storage.store, delivery)

        self.mending = MendingService(storage.store, delivery, ticks)
        self.all: list[Circle] = []
        self.offers: list[tuple[int, int]] = []
        """(offer, whose it is to answer), from any earlier step."""
        self.merging: list[Two] = []
        self.moved = 0

    async def furnish(self) -> None:
        async with self.store.begin(GUILD) as tx:
            settings = GuildSettings(join_requests_a_day=9_999)
            await guilds.add(tx, Guild(GUILD, staff_channel_id=1, circles_channel_id=2, ready=True, settings=settings))
            tag = await guilds.add_tag(tx, GUILD, "Losing someone", "experience")
            for user_id in LEADERS:
                await guilds.grant(tx, GUILD, user_id, capacity=9)
            for user_id in (*PEOPLE, *LEADERS):
                await members.add(tx, GUILD, user_id)
                await members.agree(tx, GUILD, user_id, Scope.MATCHING)
            for name, led_by, inside in (("One", [101], []), ("Two", [102], []), ("Three", [], [1])):
                made = await seats.open_circle(
                    tx, GUILD, name=name, themes=[tag.id], size=6, language="en", facilitators=led_by, members=inside
                )
                made = replace(made, state=CircleState.OPEN, room_id=70 + len(self.all))
                await circles.save(tx, made)
                self.all.append(made)

    # ---- what may happen

    async def ask(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        person, circle = self.chance.choice(PEOPLE), self.chance.choice(self.all)
        return lambda: self.joining.join(who(person), circle.id)

    async def admit(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        waiting = await join_requests.waiting(tx, GUILD)
        request = self.chance.choice(waiting)
        door = self.chance.choice(await self._doors(tx, request.circle_id))

        async def deed() -> None:
            done = await self.asking.admit(who(door), request.id)
            self.moved += done.seated and request.leaves is not None

        return deed

    async def offer(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        circle, to = self.chance.choice(self.all), self.chance.choice(LEADERS)
        by = self.chance.choice(await circles.facilitators_of(tx, GUILD, circle.id))
        kind = self.chance.choice((OfferKind.HANDOVER, OfferKind.SHARE))

        async def deed() -> None:
            asked = await self.offering.hand_over(who(by), str(circle.id), to, kind)
            self.offers.append((asked.offer.id, to))

        return deed

    async def merge(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        circle, into = self.chance.sample(self.all, 2)
        by = self.chance.choice(await circles.facilitators_of(tx, GUILD, circle.id))

        async def deed() -> None:
            asked = await self.offering.merge(who(by), str(circle.id), str(into.id))
            self.offers.append((asked.offer.id, asked.offer.to))
            self.merging.append((circle.id, into.id))

        return deed

    async def answer(self, _tx: Tx) -> Callable[[], Awaitable[object]]:
        offer, to = self.chance.choice(self.offers)
        return lambda: self.offering.answer(who(to), offer, yes=True)

    async def move(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        circle, into = self.chance.choice(self.merging)
        inside = await circles.seats(tx, GUILD, circle)
        person = self.chance.choice(inside[1:]).user_id  # the last one out would close the circle
        return lambda: self.offering.move(who(person), circle, into, yes=True)

    async def leave(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        circle = self.chance.choice(self.all)
        person = self.chance.choice((await circles.seats(tx, GUILD, circle.id))[1:]).user_id
        return lambda: self.joining.leave(who(person), circle.id)

    async def step_down(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        leader = self.chance.choice(LEADERS)

        async def deed() -> None:
            async with self.store.begin(GUILD) as tx:
                await mending.lead_no_more(tx, GUILD, leader)

        return deed

    async def take_over(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        found = [one for circle in self.all for one in await rooms.standing(tx, GUILD, circle.id)]
        trouble, leader = self.chance.choice(found), self.chance.choice(LEADERS)
        return lambda: self.mending.mend(who(leader), trouble.id)

    async def block(self, _tx: Tx) -> Callable[[], Awaitable[object]]:
        a, b = self.chance.sample((*PEOPLE, *LEADERS), 2)

        async def deed() -> None:
            async with self.store.begin(GUILD) as tx:
                await block.add(tx, GUILD, a, b)

        return deed

    async def unblock(self, tx: Tx) -> Callable[[], Awaitable[object]]:
        by = self.chance.choice((*PEOPLE, *LEADERS))
        against = self.chance.choice(await block.by(tx, GUILD, by)).user_id

        async def deed() -> None:
            async with self.store.begin(GUILD) as tx:
                await block.remove(tx, GUILD, by, against)

        return deed

    # ---- looking

    async def _doors(self, tx: Tx, circle_id: int) -> list[int]:
        """Who may let people into it."""
        led_by = list(await circles.facilitators_of(tx, GUILD, circle_id))
        return led_by or [seat.user_id for seat in await circles.seats(tx, GUILD, circle_id)]

    async def together(self, tx: Tx) -> set[tuple[int, Two]]:
        """Every two people of each circle, written apart from the code under test."""
        found: set[tuple[int, Two]] = set()
        for circle in self.all:
            people = {seat.user_id for seat in await circles.seats(tx, GUILD, circle.id)}
            people |= set(await circles.facilitators_of(tx, GUILD, circle.id))
            found |= {(circle.id, (a, b)) for a in people for b in people if a < b}
        return found


@pytest.mark.parametrize("seed", range(2))
async def test_a_block_holds_for_all_that_is_decided_after_it(storage: Storage, clock: Clock, seed: int) -> None:
    walk = Walk(storage, clock, seed)
    await walk.furnish()
    deeds = [
        *[walk.ask, walk.admit] * 4, *[walk.offer, walk.answer, walk.merge, walk.move] * 2,
        walk.leave, walk.step_down, *[walk.take_over] * 3, *[walk.block] * 2, walk.unblock,
    ]  # fmt: skip
    brought: Counter[str] = Counter()
    for number in range(STEPS):
        chosen = walk.chance.choice(deeds)
        async with storage.store.read() as tx:
            before = await walk.together(tx)
            never = await block.pairs(tx, GUILD, [*PEOPLE, *LEADERS])
            try:
                deed = await chosen(tx)
            except IndexError:
                continue  # nothing to choose from yet
        walk.clock.forward(minutes=1)
        try:
            await deed()
        except Refusal:
            continue
        async with storage.store.read() as tx:
            new = await walk.together(tx) - before
        assert not {two for _, two in new} & never, f"step {number}: {chosen.__name__}"
        brought[chosen.__name__] += bool(new)
    assert {"admit", "answer", "take_over"} <= set(+brought) and walk.moved, brought
