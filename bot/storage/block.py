"""Who never wants to be put together with whom.

Both sides stand here as marks, so that a stolen file names nobody and a block outlives the blocked person's deletion.
Only the blocker can read whom they blocked: that id is sealed under their own key, and their deletion removes it.
A block works both ways, for everything that is formed or admitted from then on.
"""

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from bot.domain.safety import Blocked
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import SealKey


class BlockColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    by_mark = s.mark("who blocked", nullable=False)
    against_mark = s.mark("who was blocked", nullable=False)
    against = s.sealed("the blocked person's id, for the blocker's own list", nullable=False)
    created_at = s.time("since when", nullable=False)


block = sa.Table(
    "block",
    s.metadata,
    BlockColumns,
    sa.UniqueConstraint("guild_id", "by_mark", "against_mark"),
    sa.Index("ix_block_against", "guild_id", "against_mark"),
    info=s.owned("by_mark"),
)
B = block.c


async def between(tx: Tx, guild_id: int, a: int, b: int) -> bool:
    """Whether either of the two blocked the other."""
    return await any_with(tx, guild_id, a, (b,))


async def any_with(tx: Tx, guild_id: int, user_id: int, others: Collection[int]) -> bool:
    """Whether this person and any of the others blocked one another, in either direction."""
    key = await tx.vault.guild(guild_id)
    mine, theirs = key.mark(user_id), [key.mark(other) for other in others if other != user_id]
    for start in range(0, len(theirs), 500):
        part = theirs[start : start + 500]
        either = sa.or_(
            sa.and_(B.by_mark == mine, B.against_mark.in_(part)),
            sa.and_(B.against_mark == mine, B.by_mark.in_(part)),
        )
        if await tx.value(sa.select(B.id).where(B.guild_id == guild_id, either).limit(1)) is not None:
            return True
    return False


async def pairs(tx: Tx, guild_id: int, user_ids: Collection[int]) -> set[tuple[int, int]]:
    """Every two of these people that must not meet, as (smaller id, larger id); one query whatever their number."""
    key = await tx.vault.guild(guild_id)
    return await pairs_by_mark(tx, guild_id, {key.mark(user_id): user_id for user_id in user_ids})


async def pairs_by_mark(tx: Tx, guild_id: int, who: Mapping[bytes, int]) -> set[tuple[int, int]]:
    """The same, for whoever has so many people that their marks are made a few at a time."""
    rows = await tx.all(sa.select(B.by_mark, B.against_mark).where(B.guild_id == guild_id))
    both = ((who.get(row.by_mark), who.get(row.against_mark)) for row in rows)
    return {(min(a, b), max(a, b)) for a, b in both if a is not None and b is not None}


async def add(tx: Tx, guild_id: int, by: int, against: int) -> bool:
    """False when it stood already."""
    row_id = tx.new_id()
    guild_key = await tx.vault.guild(guild_id)
    row = {
        "id": row_id,
        "guild_id": guild_id,
        "by_mark": guild_key.mark(by),
        "against_mark": guild_key.mark(against),
        "against": await tx.seal(guild_id, by, _place(row_id), str(against)),
        "created_at": tx.now,
    }
    conflict = ["guild_id", "by_mark", "against_mark"]
    result = await tx.execute(tx.insert(block).values(row).on_conflict_do_nothing(index_elements=conflict))
    return result.rowcount > 0


async def remove(tx: Tx, guild_id: int, by: int, against: int) -> bool:
    """False when there was none of theirs; a block that the other made stays."""
    key = await tx.vault.guild(guild_id)
    own = (B.guild_id == guild_id, B.by_mark == key.mark(by), B.against_mark == key.mark(against))
    return (await tx.execute(sa.delete(block).where(*own))).rowcount > 0


async def by(tx: Tx, guild_id: int, user_id: int) -> tuple[Blocked, ...]:
    """Whom this person blocked, oldest first; never who blocked them."""
    guild_key = await tx.vault.guild(guild_id)
    query = sa.select(block).where(B.guild_id == guild_id, B.by_mark == guild_key.mark(user_id))
    rows = await tx.all(query.order_by(B.created_at, B.id))
    own: SealKey | None = await tx.vault.member(guild_id, user_id)
    if own is None:
        return ()
    return tuple(Blocked(int(own.open(_place(row.id), row.against)), row.created_at) for row in rows)


def _place(row_id: int) -> Place:
    return Place("block", "against", row_id)
