"""What goes by itself when its time is over, read off the schema (`schema.expires`)."""

from collections.abc import Collection, Iterator
from datetime import datetime

import sqlalchemy as sa

from bot.domain.guild import GuildSettings
from bot.storage.guild import guild
from bot.storage.outbox import N, notice
from bot.storage.schema import Expiry
from bot.storage.store import Tx
from bot.storage.walk import guild_of, tables

SHARED = ("checkin.shared", "checkin.facilitator")
AT_ONCE = 500
"""Rows deleted in one transaction, so that nobody waits long for their turn."""


def expiring() -> Iterator[tuple[sa.Table, Expiry]]:
    for table in tables():
        if "expiry" in table.info:
            yield table, table.info["expiry"]


async def settings(tx: Tx) -> dict[int, GuildSettings]:
    rows = await tx.all(sa.select(guild.c.id, guild.c.settings))
    return {row.id: GuildSettings.of(row.settings) for row in rows}


async def expire(tx: Tx, table: sa.Table, expiry: Expiry, before: datetime, only: Collection[int] | None = None) -> int:
    """Deletes up to 500 rows whose time was before `before`; `only`: of these servers. How many of the table went."""
    old = table.c[expiry.column] < before
    if only is not None:
        old = sa.and_(old, guild_of(table).in_(list(only)))
    keys = list(table.primary_key.columns)
    some = sa.select(*keys).where(old).order_by(*keys).limit(AT_ONCE)
    for part in tables():
        if part.name in expiry.with_them:
            await tx.execute(sa.delete(part).where(part.c[f"{table.name}_id"].in_(some)))
    return (await tx.execute(sa.delete(table).where(sa.tuple_(*keys).in_(some)))).rowcount


async def expire_notices(tx: Tx, settled_before: datetime, shared_before: datetime, held_before: datetime) -> int:
    """Settled notices, and held ones that nobody came for; what is still to be delivered stays.

    Where a check-in was shared to stands in its notice alone, which stays as long as the check-in can be taken back.
    """
    old = sa.or_(N.done_at < shared_before, sa.and_(N.done_at < settled_before, N.kind.not_in(SHARED)))
    settled = sa.and_(N.state.in_(["done", "skipped", "failed"]), old)
    forgotten = sa.and_(N.state == "held", N.created_at < held_before)
    some = sa.select(N.id).where(sa.or_(settled, forgotten)).limit(AT_ONCE)
    return (await tx.execute(sa.delete(notice).where(N.id.in_(some)))).rowcount
