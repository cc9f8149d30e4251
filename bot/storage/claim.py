"""Taking notices in hand: who carries one holds a claim on it, which lapses where they die, and settles it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.guild import of_shards
from bot.storage.outbox import N, Notice, notice
from bot.storage.store import Tx

LEASE = timedelta(seconds=60)
ON_ITS_WAY = timedelta(seconds=5)
"""How long a request of a program that was killed may still be on its way to Discord."""

_NOW = sa.bindparam("now", type_=s.UtcTime())
# Asked after every press, so made once: making a statement costs as much as running it.
_HELD = (
    sa.select(notice)
    .where(N.guild_id == sa.bindparam("guild"), N.about == sa.bindparam("user"), N.state == "held")
    .where(N.due_at <= _NOW, sa.or_(N.expires_at.is_(None), N.expires_at > _NOW))
    .order_by(N.created_at)
    .limit(sa.bindparam("many"))
)


def _due(tx: Tx, shards: Collection[int], shard_count: int) -> sa.ColumnElement[bool]:
    lapsed = sa.and_(N.state == "claimed", N.lease_until <= tx.now)
    due = sa.or_(sa.and_(N.state == "waiting", N.due_at <= tx.now), lapsed)
    return sa.and_(due, of_shards(N.guild_id, shards, shard_count))


async def any_due(tx: Tx, shards: Collection[int], shard_count: int) -> bool:
    """Whether a claim would find anything: asked first, because asking needs no writer."""
    return await tx.one(sa.select(N.id).where(_due(tx, shards, shard_count)).limit(1)) is not None


async def take(tx: Tx, limit: int, shards: Collection[int], shard_count: int) -> list[Notice]:
    """Takes up to `limit` due notices of our shards, oldest first, with a lease; expired ones are skipped, not given.

    A claim whose lease ran out is taken again, as one that was `tried`.
    """
    due = _due(tx, shards, shard_count)
    stale = sa.and_(due, N.expires_at.is_not(None), N.expires_at <= tx.now)
    await tx.execute(sa.update(notice).where(stale).values(state="skipped", reason="too-late", done_at=tx.now))
    query = sa.select(notice).where(due).order_by(N.due_at, N.created_at).limit(limit)
    rows = await tx.all(query.with_for_update(skip_locked=True))
    if rows:
        await tx.execute(
            sa.update(notice)
            .where(N.id.in_([row.id for row in rows]))
            .values(state="claimed", lease_until=tx.now + LEASE, attempts=N.attempts + 1)
        )
    return [_notice(row) for row in rows]


async def take_over(tx: Tx, shards: Collection[int], shard_count: int) -> None:
    """At a start, which holds the lock: whoever held claims of our shards is gone, so their leases end soon.

    What was due before counts as tried. Where the database is an older copy than what people saw, it may have
    arrived long ago; looking for it costs one request.
    """
    ours = of_shards(N.guild_id, shards, shard_count)
    soon = tx.now + ON_ITS_WAY
    dead = sa.update(notice).where(ours, N.state == "claimed", N.lease_until > soon)
    await tx.execute(dead.values(lease_until=soon))
    old = sa.update(notice).where(ours, N.state == "waiting", N.due_at <= tx.now, N.attempts == 0)
    await tx.execute(old.values(attempts=1))


async def settle(tx: Tx, notice_id: int, state: str, **what: Any) -> bool:
    """done, skipped or failed; False when somebody else settled it meanwhile."""
    given = {"notice": notice_id, "became": state, "now": tx.now} | {f"new_{name}": what[name] for name in what}
    return (await tx.execute(_settled(tuple(what)), [given])).rowcount > 0


@cache
def _settled(names: tuple[str, ...]) -> Any:
    """Made once for each set of columns: it is asked after every delivery."""
    new = {name: sa.bindparam(f"new_{name}") for name in names}
    claimed = sa.update(notice).where(N.id == sa.bindparam("notice"), N.state == "claimed")
    return claimed.values(state=sa.bindparam("became"), done_at=_NOW, lease_until=None, **new)


async def postpone(tx: Tx, notice_id: int, until: datetime, reason: str, *, tried: bool = True) -> None:
    """Gives a claim back for later. `tried` False: nothing was asked of Discord, so the attempt does not count."""
    values: dict[str, Any] = {"state": "waiting", "due_at": until, "lease_until": None, "reason": reason}
    if not tried:
        values["attempts"] = N.attempts - 1
    await tx.execute(sa.update(notice).where(N.id == notice_id, N.state == "claimed").values(values))


async def give_back(tx: Tx, notice_ids: Collection[int]) -> None:
    """On a clean stop: claims that were not begun go back at once, as if never taken."""
    values = {"state": "waiting", "lease_until": None, "attempts": N.attempts - 1}
    await tx.execute(sa.update(notice).where(N.id.in_(list(notice_ids)), N.state == "claimed").values(values))


async def hold(tx: Tx, notice_id: int, reason: str) -> None:
    """The person cannot be reached unasked (closed DMs): it becomes the first thing at their next press."""
    values = {"state": "held", "lease_until": None, "reason": reason, "attempts": 0}
    await tx.execute(sa.update(notice).where(N.id == notice_id, N.state == "claimed").values(values))


async def held_for(tx: Tx, guild_id: int, user_id: int, limit: int) -> list[Notice]:
    """What waits for this person's press, oldest first, without what is out of date."""
    rows = await tx.all(_HELD, guild=guild_id, user=user_id, now=tx.now, many=limit)
    return [_notice(row) for row in rows]


async def take_held(tx: Tx, notice_id: int) -> bool:
    """The held notice is about to be shown: False when another press was first.

    Where the program dies before it is settled, the lease runs out and the courier puts it back to be held.
    """
    held = sa.update(notice).where(N.id == notice_id, N.state == "held")
    return (await tx.execute(held.values(state="claimed", lease_until=tx.now + LEASE))).rowcount > 0


async def by_state(tx: Tx) -> dict[str, int]:
    """How many notices there are of each state that is not settled."""
    open_ = N.state.in_(["waiting", "held", "claimed"])
    rows = await tx.all(sa.select(N.state, sa.func.count().label("many")).where(open_).group_by(N.state))
    return {row.state: row.many for row in rows}


def _notice(row: Any) -> Notice:
    return Notice(
        id=row.id,
        guild_id=row.guild_id,
        kind=row.kind,
        dedupe=row.dedupe,
        about=row.about,
        facts=row.facts,
        due_at=row.due_at,
        expires_at=row.expires_at,
        created_at=row.created_at,
        attempts=row.attempts,
        personal=row.personal,
    )
