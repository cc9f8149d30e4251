"""What goes by itself, on both databases: all of it that is over its time, however much came together."""

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.services.retention import RetentionService
from bot.storage import audit, outbox
from bot.storage import guild as guilds
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD, OLIVE, MANY = 3 << 22, Actor(1, 3 << 22, manages=True), 1_200


async def test_a_sweep_takes_every_notice_that_was_settled_long_ago(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(GUILD) as tx:
        await outbox.post_many(tx, "a.kind", [outbox.Wish(GUILD, f"a.kind:{n}", None, {}) for n in range(MANY)])
        await tx.execute(sa.update(outbox.notice).values(state="done", done_at=tx.now))
        await outbox.post(tx, "a.kind", GUILD, "still to come")
    clock.forward(days=15)
    assert await RetentionService(storage.store).sweep() == MANY
    async with storage.store.read() as tx:
        assert await outbox.by_dedupe(tx, "still to come") is not None


async def test_a_shorter_time_for_the_log_takes_what_is_older_at_once(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, ready=True))
        for _ in range(MANY):
            await audit.note(tx, GUILD, "tag-added", OLIVE.user_id)
    clock.forward(days=40)
    await RetentionService(storage.store).set(OLIVE, {"audit_days": 30})
    async with storage.store.read() as tx:
        (entry,) = await audit.latest(tx, GUILD, 5)
        assert entry.verb == "retention-set" and (await audit.verify(tx, GUILD)).broken_at is None
