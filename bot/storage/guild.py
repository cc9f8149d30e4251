"""Servers, their tags and the people who facilitate there."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.guild import Facilitator, Guild, GuildSettings
from bot.domain.member import Tag
from bot.storage import schema as s
from bot.storage.store import Tx

FOLDED, FOLDED_TAG = 200, 60
"""Letters of a name that are compared: without case a name can be three times as long, and PostgreSQL counts."""


class GuildColumns(sa.TypedColumns):
    id = s.id_("which server", primary_key=True, autoincrement=False)
    staff_channel_id = s.id_("where facilitators are told", nullable=True)
    circles_channel_id = s.id_("where rooms are opened", nullable=True)
    safety_contact_id = s.person("who is told when nobody answers", nullable=True)
    safe_mode = s.flag("joins, matching and posting are frozen", nullable=False)
    frozen_at = s.time("since when they are", nullable=True)
    ready = s.flag("set up", nullable=False)
    settings = s.facts("numbers and switches of the server", nullable=False)
    created_at = s.time("first seen", nullable=False)
    removed_at = s.time("when the bot was taken out", nullable=True)


class TagColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    name = s.public("the tag's name, the same for everyone", 60, nullable=False)
    folded = s.public("the name without case, for finding it", FOLDED_TAG, nullable=False)
    grouping = s.state("experience or interest", nullable=False)
    active = s.flag("offered for new use", nullable=False)


class FacilitatorColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("a facilitator of the server", primary_key=True, autoincrement=False)
    capacity = s.count("circles they would hold at a time", nullable=False)
    duty_until = s.time("on duty until", nullable=True)
    granted_at = s.time("since when", nullable=False)


guild = sa.Table("guild", s.metadata, GuildColumns, info=s.NOBODY)
tag = sa.Table("tag", s.metadata, TagColumns, sa.UniqueConstraint("guild_id", "folded"), info=s.NOBODY)
facilitator = sa.Table("facilitator", s.metadata, FacilitatorColumns, info=s.owned("user_id"))


FROZEN = sa.select(guild.c.id).where(guild.c.safe_mode)
"""Servers in which time to answer stands still."""
_GET = sa.select(guild).where(guild.c.id == sa.bindparam("guild"))
_TAGS = sa.select(tag).where(tag.c.guild_id == sa.bindparam("guild")).order_by(tag.c.grouping, tag.c.folded)
_NAMED = tag.c.folded == sa.bindparam("name")
_FIND_TAG = (
    sa.select(tag)
    .where(tag.c.guild_id == sa.bindparam("guild"), sa.or_(_NAMED, tag.c.id == sa.bindparam("number")))
    .order_by(_NAMED.desc())
)
_OFFERED = _TAGS.where(tag.c.active)
_FACILITATOR = sa.select(facilitator).where(
    facilitator.c.guild_id == sa.bindparam("guild"), facilitator.c.user_id == sa.bindparam("user")
)


def of_shards(server: sa.ColumnElement[int], shards: Collection[int], shard_count: int) -> sa.ColumnElement[bool]:
    """Whether the server belongs to one of these shards: https://discord.com/developers/docs/events/gateway#sharding"""
    if len(shards) >= shard_count:
        return sa.true()
    places = sa.literal(22, sa.Integer())  # PostgreSQL shifts a big number by a small one only
    return (server.op(">>")(places) % shard_count).in_(list(shards))


async def get(tx: Tx, guild_id: int) -> Guild | None:
    row = await tx.one(_GET, guild=guild_id)
    if row is None:
        return None
    return Guild(
        id=row.id,
        staff_channel_id=row.staff_channel_id,
        circles_channel_id=row.circles_channel_id,
        safety_contact_id=row.safety_contact_id,
        safe_mode=row.safe_mode,
        frozen_at=row.frozen_at,
        ready=row.ready,
        removed_at=row.removed_at,
        settings=GuildSettings.of(row.settings),
    )


async def add(tx: Tx, new: Guild) -> None:
    await tx.execute(sa.insert(guild).values(created_at=tx.now, **_values(new)))


async def save(tx: Tx, changed: Guild) -> None:
    await tx.execute(sa.update(guild).where(guild.c.id == changed.id).values(**_values(changed)))


def _values(of: Guild) -> dict[str, Any]:
    return {
        "id": of.id,
        "staff_channel_id": of.staff_channel_id,
        "circles_channel_id": of.circles_channel_id,
        "safety_contact_id": of.safety_contact_id,
        "safe_mode": of.safe_mode,
        "frozen_at": of.frozen_at,
        "ready": of.ready,
        "removed_at": of.removed_at,
        "settings": asdict(of.settings),
    }


def fold(name: str) -> str:
    """How names are compared: case and outer spaces do not matter."""
    return " ".join(name.casefold().split())[:FOLDED]


def fold_tag(name: str) -> str:
    return fold(name)[:FOLDED_TAG]


async def tags(tx: Tx, guild_id: int, *, all_of_them: bool = False) -> tuple[Tag, ...]:
    rows = await tx.all(_TAGS if all_of_them else _OFFERED, guild=guild_id)
    return tuple(_tag(row) for row in rows)


async def find_tag(tx: Tx, guild_id: int, text: str) -> Tag | None:
    """By id or by exact name in any case."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    row = await tx.one(_FIND_TAG, guild=guild_id, name=fold_tag(text), number=number)
    return None if row is None else _tag(row)


async def add_tag(tx: Tx, guild_id: int, name: str, grouping: str) -> Tag:
    new = Tag(tx.new_id(), name, grouping)
    values = {"id": new.id, "guild_id": guild_id, "name": name, "folded": fold_tag(name), "grouping": grouping}
    await tx.execute(sa.insert(tag).values(active=True, **values))
    return new


async def save_tag(tx: Tx, guild_id: int, changed: Tag) -> None:
    values = {"name": changed.name, "folded": fold_tag(changed.name), "active": changed.active}
    where = (tag.c.guild_id == guild_id, tag.c.id == changed.id)
    await tx.execute(sa.update(tag).where(*where).values(grouping=changed.group, **values))


def _tag(row: Any) -> Tag:
    return Tag(row.id, row.name, row.grouping, row.active)


async def facilitators(tx: Tx, guild_id: int) -> tuple[Facilitator, ...]:
    query = sa.select(facilitator).where(facilitator.c.guild_id == guild_id).order_by(facilitator.c.granted_at)
    return tuple(_facilitator(row) for row in await tx.all(query))


async def get_facilitator(tx: Tx, guild_id: int, user_id: int) -> Facilitator | None:
    row = await tx.one(_FACILITATOR, guild=guild_id, user=user_id)
    return None if row is None else _facilitator(row)


async def grant(tx: Tx, guild_id: int, user_id: int, capacity: int = 2) -> bool:
    """False when they already were one."""
    row = {"guild_id": guild_id, "user_id": user_id, "capacity": capacity, "granted_at": tx.now}
    result = await tx.execute(tx.insert(facilitator).values(row).on_conflict_do_nothing())
    return result.rowcount > 0


async def revoke(tx: Tx, guild_id: int, user_id: int) -> bool:
    return (await tx.execute(sa.delete(facilitator).where(*_of(guild_id, user_id)))).rowcount > 0


async def set_duty(tx: Tx, guild_id: int, user_id: int, until: datetime | None) -> None:
    await tx.execute(sa.update(facilitator).where(*_of(guild_id, user_id)).values(duty_until=until))


async def set_capacity(tx: Tx, guild_id: int, user_id: int, capacity: int) -> None:
    await tx.execute(sa.update(facilitator).where(*_of(guild_id, user_id)).values(capacity=capacity))


def _of(guild_id: int, user_id: int) -> tuple[sa.ColumnElement[bool], sa.ColumnElement[bool]]:
    return facilitator.c.guild_id == guild_id, facilitator.c.user_id == user_id


def _facilitator(row: Any) -> Facilitator:
    return Facilitator(row.guild_id, row.user_id, row.capacity, row.duty_until)
