"""Delivery: what waits for a press, what cannot be read, what is tried again."""

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.guild import Guild
from bot.domain.member import Reach, Scope
from bot.services import reach
from bot.services.delivery import Delivery
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.open import Storage
from bot.storage.outbox import Notice
from bot.storage.store import Tx
from tests.support.stores import Clock

GUILD, ADA = 1 << 60, 77
WHO = Actor(ADA, GUILD)


async def opened(storage: Storage) -> Delivery:
    delivery = Delivery(storage.store)

    async def load(_tx: Tx, notice: Notice) -> object:
        if notice.facts.get("broken"):
            raise ZeroDivisionError
        return None if notice.facts.get("stale") else notice.facts

    delivery.register("test.word", load)
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD))
        await members.add(tx, GUILD, ADA)
    return delivery


async def state_of(storage: Storage, dedupe: str) -> str:
    async with storage.store.read() as tx:
        found = await outbox.by_dedupe(tx, dedupe)
    assert found is not None
    return found[0]


async def test_somebody_who_wants_no_message_is_told_at_their_next_press(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        assert await reach.tell(tx, GUILD, ADA, "test.word", "w:1", circle=5) is Reach.PRESS
    assert await delivery.claim(10) == []
    (task,) = await delivery.waiting_for(WHO)
    assert await delivery.waiting_for(WHO) == []
    await delivery.failed(task, Problem(Trouble.UNSURE))
    clock.forward(seconds=61)
    (again,) = await delivery.claim(10)
    await delivery.failed(again, Problem(Trouble.CLOSED))
    (task,) = await delivery.waiting_for(WHO)
    await delivery.done(task, Sent())
    assert await state_of(storage, "w:1") == "done"


async def test_choosing_a_way_moves_what_waits(storage: Storage) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await reach.tell(tx, GUILD, ADA, "test.word", "w:1")
        await members.agree(tx, GUILD, ADA, Scope.DM)
        await outbox.reroute(tx, GUILD, ADA, held=False)
    (task,) = await delivery.claim(10)
    await delivery.failed(task, Problem(Trouble.CLOSED, 50007))
    assert await state_of(storage, "w:1") == "held"


async def test_one_notice_that_cannot_be_read_stops_no_other(storage: Storage) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:broken", broken=True)
        await outbox.post(tx, "test.word", GUILD, "w:stale", stale=True)
        await outbox.post(tx, "test.unknown", GUILD, "w:unknown")
        await outbox.post(tx, "test.word", GUILD, "w:good")
    (task,) = await delivery.claim(10)
    assert task.notice.dedupe == "w:good"
    states = [await state_of(storage, f"w:{name}") for name in ("broken", "stale", "unknown")]
    assert states == ["waiting", "skipped", "skipped"]


async def test_trouble_is_tried_again_later_and_later(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:1")
    for seconds in (5, 10, 20):
        (task,) = await delivery.claim(10)
        await delivery.failed(task, Problem(Trouble.LATER, 503))
        clock.forward(seconds=seconds - 1)
        assert await delivery.claim(10) == []
        clock.forward(seconds=1)
    (task,) = await delivery.claim(10)
    assert task.notice.tried
    await delivery.failed(task, Problem(Trouble.GONE, 10003))
    assert await state_of(storage, "w:1") == "failed"


async def test_a_start_frees_the_claims_of_a_bot_that_was_killed_and_doubts_what_was_due(
    storage: Storage, clock: Clock
) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:claimed")
    assert len(await delivery.claim(1)) == 1
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:due")
        await outbox.post(tx, "test.word", GUILD, "w:later", due=tx.now + claims.LEASE)
    await delivery.take_over()
    clock.forward(seconds=claims.ON_ITS_WAY.total_seconds())
    tried = {task.notice.dedupe: task.notice.tried for task in await delivery.claim(10)}
    assert tried == {"w:claimed": True, "w:due": True}
    clock.forward(minutes=2)
    assert {task.notice.dedupe for task in await delivery.claim(10)} == {"w:claimed", "w:due", "w:later"}


async def test_a_clock_that_jumps_loses_nothing_and_sends_nothing_late(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:open")
        await outbox.post(tx, "test.word", GUILD, "w:today", due=tx.now, expires=tx.now + claims.LEASE)
    clock.forward(hours=-1)
    assert await delivery.claim(10) == []  # nothing before its time
    clock.forward(hours=25)
    (task,) = await delivery.claim(10)
    assert task.notice.dedupe == "w:open"
    assert await state_of(storage, "w:today") == "skipped"
    clock.forward(hours=-24)  # and back, with a claim whose lease is a day ahead
    await delivery.done(task, Sent())
    assert await state_of(storage, "w:open") == "done"


async def test_a_claim_that_ran_out_and_is_out_of_date_is_not_sent_again(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:1", expires=tx.now + claims.LEASE)
    await delivery.claim(10)
    clock.forward(days=7)
    assert await delivery.claim(10) == []
    assert await state_of(storage, "w:1") == "skipped"


async def test_what_is_refused_again_and_again_rests_and_somebody_is_told_once(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)

    async def load(_tx: Tx, notice: Notice) -> object:
        return notice.facts

    delivery.register("delivery.paused", load)
    for number in range(7):
        async with storage.store.begin(GUILD) as tx:
            await outbox.post(tx, "test.word", GUILD, f"w:{number}")
    refused = 0
    while refused < 5:
        for task in await delivery.claim(1):
            await delivery.failed(task, Problem(Trouble.FORBIDDEN, 50013))
            refused += 1
    (told,) = await delivery.claim(10)
    assert told.notice.kind == "delivery.paused" and told.notice.facts == {"feature": "test"}
    states = [await state_of(storage, f"w:{number}") for number in range(7)]
    assert (states.count("failed"), states.count("waiting")) == (5, 2)
    await delivery.done(told, Sent())
    clock.forward(minutes=11)
    (again, _) = await delivery.claim(10)
    assert not again.notice.tried  # nothing was asked of Discord for it
    await delivery.failed(again, Problem(Trouble.FORBIDDEN, 50013))  # rests again, longer, and nobody is told twice
    async with storage.store.read() as tx:
        assert len([n for n in await tx.all(sa.select(outbox.notice)) if n.kind == "delivery.paused"]) == 1


async def test_a_fault_of_ours_is_tried_again_for_a_while(storage: Storage, clock: Clock) -> None:
    delivery = await opened(storage)
    async with storage.store.begin(GUILD) as tx:
        await outbox.post(tx, "test.word", GUILD, "w:1")
    tries = 0
    while await state_of(storage, "w:1") == "waiting":
        for task in await delivery.claim(10):
            tries += 1
            await delivery.failed(task, Problem(Trouble.BROKEN))
        clock.forward(minutes=10)
    assert (tries, await state_of(storage, "w:1")) == (12, "failed")


async def test_a_thread_opened_while_its_person_deleted_everything_is_closed(storage: Storage) -> None:
    delivery = await opened(storage)
    delivery.register("reach.closing", load=reach.closing)
    async with storage.store.begin(GUILD) as tx:
        await reach.thread_is(tx, GUILD, ADA + 1, 501)
    (task,) = await delivery.claim(10)
    assert task.content == reach.OwnThread(501, ADA + 1)
