"""What is over its time goes by itself, earlier where a server said so; what is not over stays."""

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.guild import Guild, GuildSettings
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Every, Schedule, new_rhythm
from bot.domain.term import Choice
from bot.services import course, seats
from bot.services.retention import LONGEST, RetentionService
from bot.storage import audit, outbox, retention, rhythm
from bot.storage import circle as circles
from bot.storage import claim as claims
from bot.storage import guild as guilds
from bot.storage import term as terms
from bot.storage.open import Storage
from bot.storage.walk import guild_of, meaning_of
from tests.support.rows import row_for
from tests.support.stores import Clock

HERE, THERE = 1 << 60, 1 << 61
OWNER = Actor(700000000000000009, HERE, manages=True)


async def kept(storage: Storage, table: sa.Table) -> dict[int, int]:
    async with storage.store.read() as tx:
        rows = await tx.all(sa.select(guild_of(table).label("at")))
        return {guild_id: sum(row.at == guild_id for row in rows) for guild_id in (HERE, THERE)}


@pytest.mark.parametrize("name", [table.name for table, _ in retention.expiring()])
async def test_every_table_that_expires_does(storage: Storage, clock: Clock, name: str) -> None:
    table, expiry = next(pair for pair in retention.expiring() if pair[0].name == name)
    assert meaning_of(table.c[expiry.column]).kind == "time"
    service = RetentionService(storage.store)
    longest = LONGEST[expiry.days]
    ages = (0, longest - 10, longest + 1)
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE))
        await guilds.add(tx, Guild(THERE))
        for number, (guild_id, age) in enumerate([(g, a) for g in (HERE, THERE) for a in ages], 1):
            at: dict[str, Any] = {expiry.column: tx.now - timedelta(days=age)}
            await tx.execute(sa.insert(table).values(row_for(table, number, guild_id, tx.now, **at)))
    assert await service.sweep() == 2
    assert await kept(storage, table) == {HERE: 2, THERE: 2}
    await service.set(OWNER, {expiry.days: longest - 15 if longest > 45 else 15})
    assert await kept(storage, table) == {HERE: 1, THERE: 2}
    assert await service.sweep() == 0


async def test_what_is_a_part_of_a_circle_goes_with_it_and_nothing_else_does(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE))
        closed, running = [
            await seats.open_circle(
                tx, HERE, name=name, themes=[1], size=5, language="en", facilitators=[4], members=[5, 6]
            )
            for name in ("Closed", "Running")
        ]
        weekly = new_rhythm(Every.WEEK, 1, 600, "Europe/Lisbon", tx.now)
        for number, one in enumerate((closed, running), 1):
            await rhythm.add(tx, Schedule(number, HERE, one.id, weekly, "days", (), False, None, 0, None))
        await course.close(tx, closed)
    service = RetentionService(storage.store)
    clock.forward(days=179)
    await service.sweep()
    assert await kept(storage, circles.circle) == {HERE: 2, THERE: 0}
    clock.forward(days=2)
    await service.sweep()
    for table, left in ((circles.circle, 1), (circles.seat, 2), (circles.circle_facilitator, 1), (rhythm.schedule, 1)):
        assert await kept(storage, table) == {HERE: left, THERE: 0}, table.name
    async with storage.store.read() as tx:
        assert len(await circles.seats(tx, HERE, running.id)) == 2


async def test_who_answered_what_about_a_term_is_forgotten_when_it_is_decided(storage: Storage) -> None:
    async with storage.store.begin(HERE) as tx:
        asked = [await terms.add_round(tx, HERE, circle, early=False) for circle in (1, 2)]
        for one in asked:
            await terms.answer(tx, HERE, one.id, 5, Choice.STOP)
        await terms.decide(tx, HERE, 1)
        assert [await terms.answers(tx, HERE, one.id) for one in asked] == [{}, {5: Choice.STOP}]


async def test_a_time_that_was_once_allowed_is_not_kept(storage: Storage) -> None:
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE, settings=GuildSettings(match_days=3, report_days=5, mood_days=30)))
    assert await RetentionService(storage.store).current(OWNER) == {
        "mood_days": 30, "match_days": 11, "report_days": 30, "audit_days": 365
    }  # fmt: skip


async def test_the_audit_expires_and_stays_whole(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE))
        await audit.note(tx, HERE, "old", OWNER.user_id)
    clock.forward(days=366)
    async with storage.store.begin(HERE) as tx:
        await audit.note(tx, HERE, "new", OWNER.user_id)
    assert await RetentionService(storage.store).sweep() == 1
    async with storage.store.read() as tx:
        assert await audit.verify(tx, HERE) == audit.Verdict(HERE, 1, None)


async def test_settled_notices_are_forgotten_and_waiting_ones_are_not(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(HERE) as tx:
        for name in ("settled", "waiting"):
            await outbox.post(tx, "test.card", HERE, f"test.card:{name}", held=name == "waiting")
        (one,) = await claims.take(tx, 9, (0,), 1)
        await claims.settle(tx, one.id, "done")
    service = RetentionService(storage.store)
    clock.forward(days=13)
    assert await service.sweep() == 0
    clock.forward(days=2)
    assert await service.sweep() == 1
    async with storage.store.read() as tx:
        assert await outbox.by_dedupe(tx, "test.card:waiting") == ("held", None, None)


@pytest.mark.parametrize("days", [{"mood_days": 91}, {"mood_days": 0}, {"audit_days": 29}, {"report_days": 7}])
async def test_only_shorter_and_never_so_short_that_it_hides_something(storage: Storage, days: dict[str, int]) -> None:
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE))
    service = RetentionService(storage.store)
    with pytest.raises(Refusal, match="refusal-retention-days"):
        await service.set(OWNER, days)
    with pytest.raises(Refusal, match="refusal-owners-only"):
        await service.set(Actor(5, HERE), {"mood_days": 30})
    assert await service.current(OWNER) == dict(LONGEST)


async def test_where_a_check_in_was_shared_to_is_known_as_long_as_the_check_in(storage: Storage, clock: Clock) -> None:
    async with storage.store.begin(HERE) as tx:
        await guilds.add(tx, Guild(HERE))
        for kind in ("checkin.shared", "checkin.round"):
            await outbox.post(tx, kind, HERE, f"{kind}:1")
        for notice in await claims.take(tx, 10, (0,), 1):
            await claims.settle(tx, notice.id, "done")
    for days, left in ((15, ["checkin.shared"]), (80, ["checkin.shared"]), (20, [])):
        clock.forward(days=days)
        await RetentionService(storage.store).sweep()
        async with storage.store.read() as tx:
            assert [row.kind for row in await tx.all(sa.select(outbox.notice.c.kind))] == left
