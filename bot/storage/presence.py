"""Who was last known to be in a server, and which servers the bot was taken out of."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa

from bot.domain.member import MemberState
from bot.storage.circle import RUNNING, circle, circle_facilitator
from bot.storage.guild import guild, of_shards
from bot.storage.member import M, member
from bot.storage.store import Tx

Shards = tuple[Collection[int], int]
"""The shards that this process holds, and how many there are."""


async def to_ask(tx: Tx, shards: Shards, before: datetime, gone_before: datetime, limit: int) -> list[tuple[int, int]]:
    """(server, person) of members not seen since `before`, and of those gone since `gone_before`; longest first."""
    unseen = sa.and_(M.state != MemberState.GONE.value, sa.or_(M.seen_at.is_(None), M.seen_at <= before))
    gone = sa.and_(M.state == MemberState.GONE.value, M.gone_at <= gone_before)
    there = sa.select(guild.c.id).where(guild.c.removed_at.is_(None))
    query = sa.select(M.guild_id, M.user_id).where(sa.or_(unseen, gone), M.guild_id.in_(there))
    rows = await tx.all(query.where(of_shards(M.guild_id, *shards)).order_by(M.seen_at).limit(limit))
    return [(row.guild_id, row.user_id) for row in rows]


async def leaders(tx: Tx, shards: Shards) -> list[tuple[int, int]]:
    """(server, person) of facilitators of running circles who are no members themselves: nothing else shows them."""
    of, led = circle.c, circle_facilitator.c
    is_member = sa.exists().where(M.guild_id == led.guild_id, M.user_id == led.user_id)
    there = sa.select(guild.c.id).where(guild.c.removed_at.is_(None))
    query = sa.select(led.guild_id, led.user_id).distinct()
    query = query.join(circle, sa.and_(of.guild_id == led.guild_id, of.id == led.circle_id))
    query = query.where(of.state.in_(RUNNING), sa.not_(is_member), led.guild_id.in_(there))
    rows = await tx.all(query.where(of_shards(led.guild_id, *shards)))
    return [(row.guild_id, row.user_id) for row in rows]


async def last(tx: Tx, guild_id: int, user_id: int) -> tuple[MemberState, datetime | None, datetime | None] | None:
    """(state, when last seen, when found gone) of a member, or None."""
    of = (M.guild_id == guild_id, M.user_id == user_id)
    rows = await tx.all(sa.select(M.state, M.seen_at, M.gone_at).where(*of))
    return (MemberState(rows[0].state), rows[0].seen_at, rows[0].gone_at) if rows else None


async def here(tx: Tx, guild_id: int, user_id: int) -> None:
    """They are in the server: what was found gone is active again."""
    of = (M.guild_id == guild_id, M.user_id == user_id)
    back = {"state": MemberState.ACTIVE.value, "gone_at": None, "paused_until": None}
    await tx.execute(sa.update(member).where(*of, M.state == MemberState.GONE.value).values(back))
    await tx.execute(sa.update(member).where(*of).values(seen_at=tx.now))


async def gone(tx: Tx, guild_id: int, user_id: int) -> None:
    of = (M.guild_id == guild_id, M.user_id == user_id)
    await tx.execute(sa.update(member).where(*of).values(state=MemberState.GONE.value, gone_at=tx.now))


async def guilds(tx: Tx, shards: Shards) -> dict[int, datetime | None]:
    """Servers we know, each with when the bot was taken out of it."""
    rows = await tx.all(sa.select(guild.c.id, guild.c.removed_at).where(of_shards(guild.c.id, *shards)))
    return {row.id: row.removed_at for row in rows}


async def set_removed(tx: Tx, guild_id: int, at: datetime | None) -> None:
    await tx.execute(sa.update(guild).where(guild.c.id == guild_id).values(removed_at=at))
