"""Transactions: nothing lost between tasks, notices exactly once, and only after the commit."""

import asyncio

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.domain.guild import Guild
from bot.domain.refusal import DatabaseAway
from bot.services import seats
from bot.storage import circle as circles
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import outbox
from bot.storage.engine import Engines
from bot.storage.guild import guild
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD = 1 << 60


async def test_twenty_tasks_lose_no_update(storage: Storage) -> None:
    store = storage.store
    async with store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD))
        await tx.execute(sa.update(guild).values(safety_contact_id=0))

    async def add_ten() -> None:
        for _ in range(10):
            async with store.begin(GUILD) as tx:
                seen = await tx.value(sa.select(guild.c.safety_contact_id))
                await asyncio.sleep(0)
                await tx.execute(sa.update(guild).values(safety_contact_id=seen + 1))

    await asyncio.gather(*(add_ten() for _ in range(20)))
    async with store.read() as tx:
        assert await tx.value(sa.select(guild.c.safety_contact_id)) == 200


async def decide_and_fail(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.card", GUILD, "test.card:1")
        raise ZeroDivisionError


async def test_a_notice_exists_exactly_when_its_decision_does(storage: Storage) -> None:
    woken = []
    storage.store.on_notice = lambda: woken.append(1)
    with pytest.raises(ZeroDivisionError):
        await decide_and_fail(storage)
    async with storage.store.begin(None) as tx:
        assert await claims.take(tx, 10, (0,), 1) == []
    assert woken == []
    for _ in range(2):
        async with storage.store.begin(GUILD) as tx:
            await outbox.post(tx, "test.card", GUILD, "test.card:1", circle=5)
    assert woken == [1]
    async with storage.store.begin(None) as tx:
        (notice,) = await claims.take(tx, 10, (0,), 1)
    assert notice.facts == {"circle": 5} and not notice.tried and len(notice.nonce) <= 25


async def test_a_claim_whose_lease_ran_out_comes_back_as_tried(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.card", GUILD, "test.card:1")
    async with storage.store.begin(None) as tx:
        assert len(await claims.take(tx, 10, (0,), 1)) == 1
    clock.forward(seconds=59)
    async with storage.store.begin(None) as tx:
        assert await claims.take(tx, 10, (0,), 1) == []
    clock.forward(seconds=2)
    async with storage.store.begin(None) as tx:
        (again,) = await claims.take(tx, 10, (0,), 1)
        assert again.tried
        assert await claims.settle(tx, again.id, "done")
        assert not await claims.settle(tx, again.id, "done")


@pytest.mark.parametrize("shard_count", [2, 3, 5, 16])
async def test_a_notice_goes_to_the_shard_that_has_its_server(storage: Storage, shard_count: int) -> None:
    """As Discord works it out, whatever year the server is from: the process of another shard does not see it."""
    servers = [(year << 52) + (number << 22) for year in (200, 245, 246, 247) for number in range(5)]
    async with storage.store.begin(None) as tx:
        for server in servers:
            await outbox.post(tx, "test.card", server, f"test.card:{server}")
    for shard in range(shard_count):
        async with storage.store.begin(None) as tx:
            mine = await claims.take(tx, 50, (shard,), shard_count)
        assert {n.guild_id for n in mine} == {g for g in servers if (g >> 22) % shard_count == shard}


async def test_typed_text_does_not_fit_into_a_notice(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        with pytest.raises(ValueError, match="note"):
            await outbox.post(tx, "test.card", GUILD, "x", note="it was a hard week, ünd more")


async def test_names_that_grow_in_small_letters_are_kept_and_found(storage: Storage) -> None:
    """One "ß" is two letters where case does not matter, and one "ΐ" is three."""
    async with storage.store.begin(GUILD) as tx:
        for name in ("Spaß " + "a" * 55, "ΐ" * 60):
            made = await guilds.add_tag(tx, GUILD, name, "interest")
            assert await guilds.find_tag(tx, GUILD, name.upper()) == made
        await seats.open_circle(tx, GUILD, name="ΐ" * 80, themes=[1], size=5, language="en")
        found = await circles.find(tx, GUILD, "ΐ" * 80)
        assert found is not None and found.name == "ΐ" * 80


async def test_what_is_read_together_is_of_one_moment(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, safety_contact_id=1))
    async with storage.store.read() as reading:
        before = await guilds.get(reading, GUILD)
        async with storage.store.begin(GUILD) as tx:
            await tx.execute(sa.update(guild).values(safety_contact_id=2))
        assert before is not None and await guilds.get(reading, GUILD) == before
    async with storage.store.read() as tx:
        after = await guilds.get(tx, GUILD)
    assert after is not None and after.safety_contact_id == 2, "the next look is a new one"


async def test_nothing_is_written_where_one_only_reads(storage: Storage) -> None:
    with pytest.raises(DatabaseAway):
        async with storage.store.read() as tx:
            await guilds.add(tx, Guild(GUILD))


async def test_a_server_with_a_long_queue_keeps_no_other_waiting(storage: Storage) -> None:
    """On PostgreSQL each of these would hold a connection while it waits: more of them than there are."""
    if storage.store.engines.sqlite:
        return  # has one writer for all
    holds, let_go = asyncio.Event(), asyncio.Event()
    begun = []

    async def busy() -> None:
        async with storage.store.begin(GUILD):
            begun.append(1)
            holds.set()
            await let_go.wait()

    queue = [asyncio.create_task(busy()) for _ in range(30)]
    await holds.wait()
    await asyncio.sleep(0.1)
    async with asyncio.timeout(5), storage.store.begin(GUILD + 1) as tx:
        await guilds.add(tx, Guild(GUILD + 1))
    async with asyncio.timeout(5), storage.store.read() as tx:
        assert await guilds.get(tx, GUILD + 1) is not None
    let_go.set()
    await asyncio.gather(*queue)
    assert len(begun) == 30


@pytest.mark.parametrize("fault", [TimeoutError, OSError])
async def test_a_wait_or_a_file_of_our_own_that_fails_is_no_database_that_is_away(
    storage: Storage, fault: type[Exception]
) -> None:
    async def write_and_fail() -> None:
        async with storage.store.begin(GUILD) as tx:
            await guilds.add(tx, Guild(GUILD))
            raise fault

    async def read_and_fail() -> None:
        async with storage.store.read() as tx:
            assert await guilds.get(tx, GUILD) is None, "undone"
            raise fault

    for failing in (write_and_fail, read_and_fail):
        with pytest.raises(fault):
            await failing()


async def test_an_answer_that_never_comes_is_a_database_that_is_away(storage: Storage) -> None:
    if storage.store.engines.sqlite:
        return  # answers by itself, or not at all
    url = storage.store.engines.write.url
    hasty = create_async_engine(url, connect_args={"command_timeout": 0.1})
    storage.store.engines = Engines(hasty, hasty)
    with pytest.raises(DatabaseAway, match="TimeoutError"):
        async with storage.store.begin(GUILD) as tx:
            await tx.execute(sa.text("SELECT pg_sleep(5)"))
    with pytest.raises(DatabaseAway, match="TimeoutError"):
        async with storage.store.begin(GUILD) as tx, tx.part():
            await tx.value(sa.text("SELECT pg_sleep(5)"))
