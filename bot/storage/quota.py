"""How often somebody did a thing lately, for limits a day. Kept for two days, under a mark and not an id."""

from datetime import timedelta

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.store import Tx

KEPT = timedelta(days=2)


class QuotaColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    by_mark = s.mark("who did it", nullable=False)
    what = s.state("the kind of thing that is counted", nullable=False)
    at = s.time("when", nullable=False)


quota = sa.Table(
    "quota",
    s.metadata,
    QuotaColumns,
    sa.Index("ix_quota_who", "guild_id", "by_mark", "what"),
    info=s.owned("by_mark"),
)
Q = quota.c


async def used(tx: Tx, guild_id: int, user_id: int, what: str, within: timedelta = timedelta(days=1)) -> int:
    """How often in the time before now; `within` at most two days."""
    own = (Q.guild_id == guild_id, Q.by_mark == await tx.mark(guild_id, user_id), Q.what == what)
    return await tx.value(sa.select(sa.func.count()).select_from(quota).where(*own, Q.at > tx.now - within))


async def spend(tx: Tx, guild_id: int, user_id: int, what: str) -> None:
    """Counts one; what is older than two days goes on the way."""
    await tx.execute(sa.delete(quota).where(Q.guild_id == guild_id, Q.at <= tx.now - KEPT))
    row = {"id": tx.new_id(), "guild_id": guild_id, "by_mark": await tx.mark(guild_id, user_id)}
    await tx.execute(sa.insert(quota).values(**row, what=what, at=tx.now))
