"""People who used the rights of an owner here: whose yes a grant of power needs besides the first one's."""

from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.store import Tx


class OwnerColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("somebody who set up or changed this server", primary_key=True, autoincrement=False)
    last_at = s.time("when last", nullable=False)


class GrantColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("who is to become a facilitator", nullable=False)
    asked_by = s.person("the owner who asked", nullable=False)
    asked_at = s.time("when", nullable=False)


owner = sa.Table("owner", s.metadata, OwnerColumns, info=s.owned("user_id"))
grant = sa.Table(
    "grant_wish",
    s.metadata,
    GrantColumns,
    sa.UniqueConstraint("guild_id", "user_id"),
    info=s.owned("user_id", "asked_by"),
)
OWN = owner.c


async def seen(tx: Tx, guild_id: int, user_id: int) -> None:
    """Remembers that this person used the rights of an owner now."""
    row = {"guild_id": guild_id, "user_id": user_id, "last_at": tx.now}
    upsert = tx.insert(owner).values(row)
    await tx.execute(upsert.on_conflict_do_update(index_elements=["guild_id", "user_id"], set_={"last_at": tx.now}))


async def known(tx: Tx, guild_id: int, since: datetime) -> tuple[int, ...]:
    """Those who did so after `since`, the latest first."""
    query = sa.select(OWN.user_id).where(OWN.guild_id == guild_id, OWN.last_at > since).order_by(OWN.last_at.desc())
    return tuple(user_id for (user_id,) in await tx.all(query))


@dataclass(frozen=True, slots=True)
class GrantWish:
    """Somebody is to become a facilitator, and a second owner's yes is waited for."""

    id: int
    user_id: int
    asked_by: int
    asked_at: datetime


async def ask_grant(tx: Tx, guild_id: int, user_id: int, asked_by: int) -> GrantWish:
    """Takes the place of an older wish for the same person."""
    await drop_grant(tx, guild_id, user_id)
    wish = GrantWish(tx.new_id(), user_id, asked_by, tx.now)
    await tx.execute(sa.insert(grant).values(guild_id=guild_id, **asdict(wish)))
    return wish


async def get_grant(tx: Tx, guild_id: int, wish_id: int) -> GrantWish | None:
    row = await tx.one(sa.select(grant).where(grant.c.guild_id == guild_id, grant.c.id == wish_id))
    return None if row is None else GrantWish(row.id, row.user_id, row.asked_by, row.asked_at)


async def grant_for(tx: Tx, guild_id: int, user_id: int) -> GrantWish | None:
    """The wish that waits for this person, if there is one."""
    row = await tx.one(sa.select(grant).where(grant.c.guild_id == guild_id, grant.c.user_id == user_id))
    return None if row is None else GrantWish(row.id, row.user_id, row.asked_by, row.asked_at)


async def drop_grant(tx: Tx, guild_id: int, user_id: int) -> bool:
    where = (grant.c.guild_id == guild_id, grant.c.user_id == user_id)
    return (await tx.execute(sa.delete(grant).where(*where))).rowcount > 0
