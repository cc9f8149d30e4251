"""Organisations that a server's owners added to help lines and ways in."""

from datetime import UTC, date, datetime, time

import sqlalchemy as sa

from bot.domain.resource import ADDRESS, DETAIL, NAME, Draft, Resource
from bot.storage import schema as s
from bot.storage.store import Tx


class ResourceColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    name = s.public("an organisation, never a person", NAME, nullable=False)
    address = s.public("where to find it", ADDRESS, nullable=False)
    hours = s.public("when it is open", DETAIL, nullable=False)
    audience = s.public("who may use it", DETAIL, nullable=False)
    until = s.time("last day on which it is shown", nullable=False)
    added_at = s.time("when it was added", nullable=False)


resource = sa.Table("resource", s.metadata, ResourceColumns, sa.Index("ix_resource_guild", "guild_id"), info=s.NOBODY)
R = resource.c


async def of_guild(tx: Tx, guild_id: int) -> tuple[Resource, ...]:
    """All of them by name, those whose time is over among them."""
    query = sa.select(resource).where(R.guild_id == guild_id).order_by(R.name, R.id)
    return tuple(
        Resource(row.id, Draft(row.name, row.address, row.hours, row.audience, row.until.date()))
        for row in await tx.all(query)
    )


async def add(tx: Tx, guild_id: int, about: Draft) -> Resource:
    new = Resource(tx.new_id(), about)
    values = {"name": about.name, "address": about.address, "hours": about.hours, "audience": about.audience}
    await tx.execute(
        sa.insert(resource).values(
            id=new.id, guild_id=guild_id, until=_midnight(about.until), added_at=tx.now, **values
        )
    )
    return new


async def remove(tx: Tx, guild_id: int, resource_id: int) -> bool:
    of = (R.guild_id == guild_id, R.id == resource_id)
    return (await tx.execute(sa.delete(resource).where(*of))).rowcount > 0


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
