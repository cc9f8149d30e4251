"""Blocks: two-way, unreadable in the file, and gone with the blocker only."""

from bot.storage import block
from bot.storage.open import Storage

GUILD, ADA, BEN, CLEO = 77, 1001, 1002, 1003


async def test_a_block_holds_both_ways(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        assert await block.add(tx, GUILD, ADA, BEN)
        assert not await block.add(tx, GUILD, ADA, BEN)
    async with storage.store.read() as tx:
        assert await block.between(tx, GUILD, ADA, BEN) and await block.between(tx, GUILD, BEN, ADA)
        assert not await block.between(tx, GUILD, ADA, CLEO)
        assert not await block.between(tx, GUILD + 1, ADA, BEN)
        assert await block.any_with(tx, GUILD, BEN, [CLEO, ADA])
        assert not await block.any_with(tx, GUILD, CLEO, [ADA, BEN, CLEO])
        assert await block.pairs(tx, GUILD, [CLEO, BEN, ADA]) == {(ADA, BEN)}
        assert await block.pairs(tx, GUILD, [CLEO, BEN]) == set()


async def test_only_the_blocker_reads_and_lifts_it(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, ADA, BEN)
        assert not await block.remove(tx, GUILD, BEN, ADA)
    async with storage.store.read() as tx:
        assert [b.user_id for b in await block.by(tx, GUILD, ADA)] == [BEN]
        assert await block.by(tx, GUILD, BEN) == ()
    async with storage.store.begin(GUILD) as tx:
        assert await block.remove(tx, GUILD, ADA, BEN)
        assert not await block.between(tx, GUILD, ADA, BEN)


async def test_the_file_names_nobody(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await block.add(tx, GUILD, ADA, BEN)
    async with storage.store.read() as tx:
        (row,) = await tx.all(block.block.select())
    written = b"".join(v for v in row if isinstance(v, bytes)) + repr(row).encode()
    for name in (ADA, BEN):
        assert str(name).encode() not in written and name.to_bytes(8, "big") not in written
