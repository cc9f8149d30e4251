"""The audit's chain: what is taken out, changed or computed anew without the key is seen."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.guild import Guild
from bot.services.erasing import Eraser
from bot.storage import audit
from bot.storage import guild as guilds
from bot.storage.audit import A, E, audit_end
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD = 1 << 60
ADA, BEN = 700000000000000001, 700000000000000002


async def written(storage: Storage, rows: int = 6) -> None:
    for number in range(rows):
        async with storage.store.begin(GUILD) as tx:
            await audit.note(tx, GUILD, f"did-{number}", ADA, BEN, circle=number, seats=[1, 2])


async def verdict(storage: Storage) -> audit.Verdict:
    async with storage.store.read() as tx:
        return await audit.verify(tx, GUILD)


async def test_a_whole_chain_is_found_whole(storage: Storage) -> None:
    assert await verdict(storage) == audit.Verdict(GUILD, 0, None)
    await written(storage)
    assert await verdict(storage) == audit.Verdict(GUILD, 6, None)


async def test_a_chain_that_grows_while_it_is_looked_at_is_whole(storage: Storage) -> None:
    await written(storage)
    async with storage.store.read() as tx:
        assert await audit.chains(tx) == [GUILD]
        async with storage.store.begin(GUILD) as writing:
            await audit.expire(writing, GUILD, writing.now + timedelta(1), limit=3)
            await audit.note(writing, GUILD, "did-more", ADA)
        assert await audit.verify(tx, GUILD) == audit.Verdict(GUILD, 6, None)
    assert await verdict(storage) == audit.Verdict(GUILD, 4, None)


TAMPERING = {
    "a row changed": (sa.update(audit.audit).where(A.seq == 3).values(verb="did-nothing"), 3),
    "facts changed": (sa.update(audit.audit).where(A.seq == 3).values(facts={"circle": 9}), 3),
    "somebody else put in": (sa.update(audit.audit).where(A.seq == 2).values(actor="bot"), 2),
    "a row taken out": (sa.delete(audit.audit).where(A.seq == 4), 4),
    "the last row cut off": (sa.delete(audit.audit).where(A.seq == 6), 6),
    "the end forgotten": (sa.delete(audit_end), 7),
    "all rows cut off": (sa.delete(audit.audit), 1),
    "a false beginning": (
        sa.insert(audit_end).values(guild_id=GUILD, end="first", seq=2, hash="0" * 64, signature=bytes(32)),
        2,
    ),
    "an end moved back": (sa.update(audit_end).values(seq=5), 5),
}


@pytest.mark.parametrize("what", TAMPERING)
async def test_tampering_is_found(storage: Storage, what: str) -> None:
    await written(storage)
    statement, row = TAMPERING[what]
    async with storage.store.begin(GUILD) as tx:
        await tx.execute(statement)
    assert (await verdict(storage)).broken_at == row


async def test_a_chain_computed_anew_without_the_key_is_found(storage: Storage) -> None:
    await written(storage)
    async with storage.store.begin(GUILD) as tx:
        previous = audit.GENESIS
        for row in await tx.all(sa.select(audit.audit).order_by(A.seq)):
            changed = {**row._mapping, "verb": "did-nothing"}
            previous = audit.link(previous, changed)
            here = sa.update(audit.audit).where(A.seq == row.seq)
            await tx.execute(here.values(verb="did-nothing", hash=previous))
        await tx.execute(sa.update(audit_end).where(E.end == "last").values(hash=previous))
    assert (await verdict(storage)).broken_at == 6


async def test_old_rows_expire_behind_a_signed_beginning(storage: Storage, clock: Clock) -> None:
    await written(storage, 4)
    clock.forward(days=300)
    await written(storage, 3)
    clock.forward(days=100)
    async with storage.store.begin(GUILD) as tx:
        assert await audit.expire(tx, GUILD, tx.now - timedelta(days=365)) == 4
    assert await verdict(storage) == audit.Verdict(GUILD, 3, None)
    clock.forward(days=400)
    async with storage.store.begin(GUILD) as tx:
        assert await audit.expire(tx, GUILD, tx.now - timedelta(days=365)) == 3
    assert await verdict(storage) == audit.Verdict(GUILD, 0, None)
    await written(storage, 2)
    assert await verdict(storage) == audit.Verdict(GUILD, 2, None)
    async with storage.store.read() as tx:
        assert [entry.seq for entry in await audit.latest(tx, GUILD, 9)] == [9, 8]


async def test_a_deletion_leaves_the_chain_whole_and_nameless(storage: Storage) -> None:
    async def nothing() -> None:
        """No copy of the keys here."""

    await written(storage)
    await Eraser(storage.store, nothing).erase(GUILD, ADA)
    assert await verdict(storage) == audit.Verdict(GUILD, 7, None)
    async with storage.store.read() as tx:
        entries = await audit.latest(tx, GUILD, 9)
    assert {entry.actor for entry in entries} == {None} and {entry.about for entry in entries} == {BEN, None}


async def test_a_server_that_was_set_up_has_a_chain(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, ready=True))
        assert await audit.chains(tx) == [GUILD]
