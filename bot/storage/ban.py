"""Who may not be matched or admitted: banned by a facilitator, or paused because two people reported them.

They stand here as marks: a ban outlives the deletion of the banned person's data, until it is lifted and for as long
as reports are kept after that. Name and reason are sealed with the server's own key; the deletion takes the name.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.safety import Bar
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import GUILD


class BanColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    mark = s.mark("whom it keeps out", nullable=False)
    kind = s.state("banned or paused", nullable=False)
    person = s.sealed("their id", nullable=True)
    reason = s.sealed("what the facilitator wrote", nullable=True)
    by = s.person("the facilitator who decided it", nullable=True)
    created_at = s.time("since when", nullable=False)
    lifted_at = s.time("when it ended", nullable=True)


ban = sa.Table(
    "ban",
    s.metadata,
    BanColumns,
    sa.Index("ix_ban_mark", "guild_id", "mark"),
    info=s.NOBODY,  # not "owned": what a deletion keeps is told, and nobody is told that they are paused
)
B = ban.c
_STANDS = B.lifted_at.is_(None)


@dataclass(frozen=True, slots=True)
class Ban:
    id: int
    kind: Bar
    user_id: int | None
    """None when they deleted their data since."""
    reason: str | None
    by: int | None
    since: datetime


async def barred(tx: Tx, guild_id: int, user_id: int) -> Bar | None:
    """Banned (goes first), paused, or None."""
    return (await barred_among(tx, guild_id, (user_id,))).get(user_id)


async def barred_among(tx: Tx, guild_id: int, user_ids: Collection[int]) -> dict[int, Bar]:
    """Those of these people who must not be matched or admitted now, and why; one query whatever their number."""
    key = await tx.vault.guild(guild_id)
    who = {key.mark(user_id): user_id for user_id in user_ids}
    found: dict[int, Bar] = {}
    for row in await tx.all(sa.select(B.mark, B.kind).where(B.guild_id == guild_id, _STANDS)):
        user_id = who.get(row.mark)
        if user_id is not None and found.get(user_id) is not Bar.BANNED:
            found[user_id] = Bar(row.kind)
    return found


async def get(tx: Tx, guild_id: int, user_id: int, kind: Bar) -> Ban | None:
    """The one that stands."""
    row = await tx.one(sa.select(ban).where(*await _of(tx, guild_id, user_id, kind)))
    return None if row is None else await _ban(tx, row)


async def by_id(tx: Tx, guild_id: int, ban_id: int) -> Ban | None:
    """Also one that was lifted since."""
    row = await tx.one(sa.select(ban).where(B.guild_id == guild_id, B.id == ban_id))
    return None if row is None else await _ban(tx, row)


async def standing(tx: Tx, guild_id: int, kind: Bar) -> tuple[Ban, ...]:
    """All that stand, newest first."""
    query = sa.select(ban).where(B.guild_id == guild_id, B.kind == kind.value, _STANDS)
    return tuple([await _ban(tx, row) for row in await tx.all(query.order_by(B.created_at.desc()))])


async def add(
    tx: Tx, guild_id: int, user_id: int, kind: Bar, *, by: int | None = None, reason: str | None = None
) -> int | None:
    """The id of its row; None when one of this kind stands already, which is left as it is."""
    if await tx.one(sa.select(B.id).where(*await _of(tx, guild_id, user_id, kind))) is not None:
        return None
    row_id = tx.new_id()
    row = {
        "id": row_id,
        "guild_id": guild_id,
        "mark": await tx.mark(guild_id, user_id),
        "kind": kind.value,
        "person": await tx.seal(guild_id, GUILD, Place("ban", "person", row_id), str(user_id)),
        "reason": await tx.seal(guild_id, GUILD, Place("ban", "reason", row_id), reason),
        "by": by,
        "created_at": tx.now,
    }
    await tx.execute(sa.insert(ban).values(row))
    return row_id


async def lift(tx: Tx, guild_id: int, user_id: int, kind: Bar) -> bool:
    """False when none stood."""
    where = await _of(tx, guild_id, user_id, kind)
    return (await tx.execute(sa.update(ban).where(*where).values(lifted_at=tx.now))).rowcount > 0


async def last_lifted(tx: Tx, guild_id: int, user_id: int, kind: Bar) -> datetime | None:
    """When somebody last looked and took it back."""
    of = (B.guild_id == guild_id, B.mark == await tx.mark(guild_id, user_id), B.kind == kind.value)
    return await tx.value(sa.select(B.lifted_at).where(*of).order_by(B.lifted_at.desc().nulls_last()).limit(1))


async def forget_name(tx: Tx, guild_id: int, user_id: int) -> None:
    """For the deletion of this person's data: what keeps them out stays, their id does not."""
    of = (B.guild_id == guild_id, B.mark == await tx.mark(guild_id, user_id))
    await tx.execute(sa.update(ban).where(*of).values(person=None))
    await tx.execute(sa.update(ban).where(B.guild_id == guild_id, B.by == user_id).values(by=None))


async def guilds_with_lifted(tx: Tx) -> tuple[int, ...]:
    rows = await tx.all(sa.select(B.guild_id).where(B.lifted_at.is_not(None)).distinct())
    return tuple(guild_id for (guild_id,) in rows)


async def forget_lifted(tx: Tx, guild_id: int, before: datetime) -> int:
    """Deletes what was lifted before then."""
    old = (B.guild_id == guild_id, B.lifted_at.is_not(None), B.lifted_at < before)
    return (await tx.execute(sa.delete(ban).where(*old))).rowcount


async def _of(tx: Tx, guild_id: int, user_id: int, kind: Bar) -> tuple[Any, ...]:
    return B.guild_id == guild_id, B.mark == await tx.mark(guild_id, user_id), B.kind == kind.value, _STANDS


async def _ban(tx: Tx, row: Any) -> Ban:
    person = await tx.open(row.guild_id, GUILD, Place("ban", "person", row.id), row.person)
    reason = await tx.open(row.guild_id, GUILD, Place("ban", "reason", row.id), row.reason)
    return Ban(row.id, Bar(row.kind), None if person is None else int(person), reason, row.by, row.created_at)
