"""The pool: who waits for a circle. What they wait for stays sealed in their profile."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.match import Waiter
from bot.domain.member import CONSENT_VERSION, MemberState, Scope
from bot.storage import schema as s
from bot.storage.member import consent, member
from bot.storage.store import Tx

PAGE = 40
PART = 2_000
"""Opening the sealed answers of a page takes a few milliseconds, and nobody is answered meanwhile."""


class WaiterColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("who waits for a circle", nullable=False)
    since = s.time("since when", nullable=False)
    first_in_line = s.flag("comes before others: a circle did not come together, or they moved on", nullable=False)
    wider = s.flag("an hour before and after theirs is fine", nullable=False)
    smaller = s.flag("three people are enough to begin with", nullable=False)
    offered = s.count("how often something wider was offered", nullable=False)


class WaitColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    days = s.count("how long somebody had waited when their circle opened", nullable=False)
    at = s.time("day on which it opened", nullable=False)


class PoolNewsColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    looked_at = s.time("when it was last looked whether circles could be formed", nullable=False)
    told_at = s.time("when the staff channel was last told", nullable=True)


waiter = sa.Table(
    "waiter", s.metadata, WaiterColumns, sa.UniqueConstraint("guild_id", "user_id"), info=s.owned("user_id")
)
wait = sa.Table(
    "wait",
    s.metadata,
    WaitColumns,
    sa.Index("ix_wait_at", "guild_id", "at"),
    info=s.NOBODY | s.expires("at", "report_days"),
)
pool_news = sa.Table("pool_news", s.metadata, PoolNewsColumns, info=s.NOBODY)
W = waiter.c

# Asked at every look at how the matching stands, so made once: making a statement costs as much as running it.
_GUILD = sa.bindparam("guild")
_MANY = sa.select(W.guild_id).group_by(W.guild_id).having(sa.func.count() >= sa.bindparam("least", type_=sa.Integer))
_ONE = sa.select(waiter).where(W.guild_id == _GUILD, W.user_id == sa.bindparam("user"))
_COUNT = sa.select(sa.func.count()).select_from(waiter).where(W.guild_id == _GUILD)
_WAITS = sa.select(wait.c.days).where(wait.c.guild_id == _GUILD, wait.c.at >= sa.bindparam("since"))
_WAITS = _WAITS.order_by(wait.c.at.desc()).limit(500)


async def get(tx: Tx, guild_id: int, user_id: int) -> Waiter | None:
    row = await tx.one(_ONE, guild=guild_id, user=user_id)
    return None if row is None else _waiter(row)


async def add(tx: Tx, guild_id: int, user_id: int, *, first_in_line: bool = False) -> bool:
    """False when they waited already; then they keep their place."""
    row = {"id": tx.new_id(), "guild_id": guild_id, "user_id": user_id, "since": tx.now, "offered": 0}
    flags = {"first_in_line": first_in_line, "wider": False, "smaller": False}
    insert = tx.insert(waiter).values(**row, **flags)
    return (await tx.execute(insert.on_conflict_do_nothing(index_elements=["guild_id", "user_id"]))).rowcount > 0


async def change(tx: Tx, guild_id: int, user_id: int, **values: Any) -> None:
    """`first_in_line`, `wider`, `smaller`, `offered`."""
    await tx.execute(sa.update(waiter).where(*_of(guild_id, user_id)).values(values))


async def remove(tx: Tx, guild_id: int, user_id: int) -> bool:
    return (await tx.execute(sa.delete(waiter).where(*_of(guild_id, user_id)))).rowcount > 0


async def count(tx: Tx, guild_id: int) -> int:
    return await tx.value(_COUNT, guild=guild_id)


def can_wait(tx: Tx, guild_id: int) -> sa.Select[Any]:
    """User ids of those in the pool who agreed to be matched, do not rest and have not left."""
    resting = sa.and_(
        member.c.state == MemberState.PAUSED.value,
        sa.or_(member.c.paused_until.is_(None), member.c.paused_until > tx.now),
    )
    return (
        sa.select(W.user_id)
        .join(member, sa.and_(member.c.guild_id == W.guild_id, member.c.user_id == W.user_id))
        .join(consent, sa.and_(consent.c.guild_id == W.guild_id, consent.c.user_id == W.user_id))
        .where(W.guild_id == guild_id, member.c.state != MemberState.GONE.value, sa.not_(resting))
        .where(consent.c.scope == Scope.MATCHING.value, consent.c.version == CONSENT_VERSION)
    )


async def waiting_now(tx: Tx, guild_id: int) -> frozenset[int]:
    """User ids of whoever may be proposed to, read in parts: 20,000 at once hold the loop for 50 ms and more."""
    found: set[int] = set()
    last = 0
    query = can_wait(tx, guild_id).with_only_columns(W.id, W.user_id).order_by(W.id).limit(PART)
    while rows := await tx.all(query.where(W.id > last)):
        found.update(row.user_id for row in rows)
        last = rows[-1].id
    return frozenset(found)


async def ready(tx: Tx, guild_id: int) -> AsyncIterator[list[Waiter]]:
    """Whoever may be proposed to, in pages: a large pool must not hold the loop."""
    last = 0
    query = can_wait(tx, guild_id).with_only_columns(*W).order_by(W.id).limit(PAGE)
    while True:
        rows = await tx.all(query.where(W.id > last))
        if rows:
            yield [_waiter(row) for row in rows]
            last = rows[-1].id
        if len(rows) < PAGE:
            return


async def not_seen(tx: Tx, guild_id: int, before: datetime, limit: int) -> list[int]:
    """Those in the pool of whom nothing was heard since then, the longest unseen first."""
    same = sa.and_(member.c.guild_id == W.guild_id, member.c.user_id == W.user_id)
    unseen = sa.or_(member.c.seen_at.is_(None), member.c.seen_at < before)
    query = sa.select(W.user_id).join(member, same).where(W.guild_id == guild_id, unseen)
    return [row[0] for row in await tx.all(query.order_by(member.c.seen_at, W.id).limit(limit))]


async def offers_due(tx: Tx, before: datetime, offered: int, after_id: int = 0) -> list[Waiter]:
    """Of every server: those who wait since `before` and were offered something wider that often, some at a time."""
    due = sa.select(waiter).where(W.since <= before, W.offered == offered, W.id > after_id)
    rows = await tx.all(due.order_by(W.id).limit(200))
    return [_waiter(row) for row in rows]


# ---- how long it takes


async def waited(tx: Tx, guild_id: int, days: int) -> None:
    """Somebody's circle opened; only the number is kept, and the day."""
    day = tx.now.replace(hour=0, minute=0, second=0, microsecond=0)
    await tx.execute(sa.insert(wait).values(id=tx.new_id(), guild_id=guild_id, days=days, at=day))


async def waits(tx: Tx, guild_id: int, since: datetime) -> list[int]:
    return [days for (days,) in await tx.all(_WAITS, guild=guild_id, since=since)]


# ---- telling the staff


@dataclass(frozen=True, slots=True)
class News:
    looked_at: datetime
    told_at: datetime | None


async def news(tx: Tx, guild_id: int) -> News | None:
    row = await tx.one(sa.select(pool_news).where(pool_news.c.guild_id == guild_id))
    return None if row is None else News(row.looked_at, row.told_at)


async def note_news(tx: Tx, guild_id: int, *, told: bool) -> None:
    values: dict[str, Any] = {"looked_at": tx.now} | ({"told_at": tx.now} if told else {})
    upsert = tx.insert(pool_news).values(guild_id=guild_id, **values)
    await tx.execute(upsert.on_conflict_do_update(index_elements=["guild_id"], set_=values))


async def guilds_with(tx: Tx, at_least: int) -> list[int]:
    """Servers in whose pool that many people wait."""
    return [row[0] for row in await tx.all(_MANY, least=at_least)]


def _of(guild_id: int, user_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return W.guild_id == guild_id, W.user_id == user_id


def _waiter(row: Any) -> Waiter:
    return Waiter(row.id, row.guild_id, row.user_id, row.since, row.first_in_line, row.wider, row.smaller, row.offered)
