"""Delivery: what waits for a press, what cannot be read, what is tried again."""

from bot.domain.actor import Actor
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.guild import Guild
from bot.domain.member import Reach, Scope
from bot.services import reach
from bot.services.delivery import Delivery
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
