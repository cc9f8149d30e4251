"""Grants of power: a second owner's yes, given in time and by somebody else."""

import pytest

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.refusal import Refusal
from bot.services.delivery import Delivery
from bot.services.power import Grant, PowerService
from bot.storage import guild as guilds
from bot.storage.open import Storage
from bot.storage.owner import GrantWish, grant_for
from tests.support.stores import Clock

GUILD, ADA = 77, 1001
OLIVE, OSCAR = Actor(2001, GUILD, manages=True), Actor(2002, GUILD, manages=True)


@pytest.fixture
def delivery(storage: Storage) -> Delivery:
    return Delivery(storage.store)


@pytest.fixture
async def power(storage: Storage, delivery: Delivery) -> PowerService:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD))
    service = PowerService(storage.store, delivery)
    await service.grant(OLIVE, 3001)  # both used an owner's rights
    await service.revoke(OSCAR, 3002)
    return service


async def wish(storage: Storage) -> GrantWish:
    async with storage.store.read() as tx:
        found = await grant_for(tx, GUILD, ADA)
    assert found is not None
    return found


async def test_the_yes_comes_in_time_and_from_somebody_else(
    power: PowerService, storage: Storage, clock: Clock
) -> None:
    assert (await power.grant(OLIVE, ADA)).result is Grant.ASKED
    asked = await wish(storage)
    for who in (OLIVE, Actor(ADA, GUILD, manages=True)):
        with pytest.raises(Refusal, match="refusal-grant-second"):
            await power.answer(who, asked.id, yes=True)
    with pytest.raises(Refusal, match="refusal-owners-only"):
        await power.answer(Actor(OSCAR.user_id, GUILD), asked.id, yes=True)
    with pytest.raises(Refusal, match="refusal-grant-over"):
        await power.answer(Actor(OSCAR.user_id, GUILD + 1, manages=True), asked.id, yes=True)
    clock.forward(hours=72)
    with pytest.raises(Refusal, match="refusal-grant-over"):
        await power.answer(OSCAR, asked.id, yes=True)
    assert (await power.grant(OLIVE, ADA)).result is Grant.ASKED
    assert (await power.answer(OSCAR, (await wish(storage)).id, yes=True)).result is Grant.DONE
    assert (await power.grant(OLIVE, ADA)).result is Grant.WAS


async def test_the_second_owner_hears_of_it_in_safe_mode_too(
    power: PowerService, delivery: Delivery, storage: Storage
) -> None:
    """When a server is frozen, somebody who looks after it may be what is missing."""
    async with storage.store.begin(GUILD) as tx:
        await guilds.save(tx, Guild(GUILD, staff_channel_id=5, safe_mode=True, frozen_at=tx.now))
    await power.grant(OLIVE, ADA)
    assert [task.notice.kind for task in await delivery.claim(9)] == ["power.asked"]
    assert [task.notice.kind for task in await delivery.waiting_for(OSCAR)] == ["power.asked-you"]


async def test_a_no_ends_the_question(power: PowerService, storage: Storage) -> None:
    await power.grant(OLIVE, ADA)
    asked = await wish(storage)
    assert (await power.answer(OSCAR, asked.id, yes=False)).result is Grant.DECLINED
    with pytest.raises(Refusal, match="refusal-grant-over"):
        await power.answer(OSCAR, asked.id, yes=True)


async def test_one_owner_alone_is_not_blocked_for_ever(power: PowerService, clock: Clock) -> None:
    clock.forward(days=31)
    assert (await power.grant(OLIVE, ADA)).result is Grant.DONE
