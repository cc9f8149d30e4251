"""Rooms and channels of circles, and what went wrong with them, so that it is told once and can be mended."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.circle import Circle, CircleState
from bot.domain.room import RoomTrouble, Trouble
from bot.storage import schema as s
from bot.storage.circle import RUNNING, C, circle, of_row
from bot.storage.store import Tx


class RoomTroubleColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("whose room", nullable=False)
    what = s.state("what is wrong with the room", nullable=False)
    user_id = s.person("who could not be taken out of the room", nullable=True)
    since = s.time("when noticed", nullable=False)
    mended_at = s.time("when it was right again", nullable=True)


room_trouble = sa.Table(
    "room_trouble",
    s.metadata,
    RoomTroubleColumns,
    sa.Index("ix_room_trouble_circle", "guild_id", "circle_id"),
    info=s.owned("user_id"),
)
T = room_trouble.c


# ---- rooms and channels


async def circle_of(tx: Tx, guild_id: int, room_id: int) -> Circle | None:
    row = await tx.one(sa.select(circle).where(C.guild_id == guild_id, C.room_id == room_id))
    return None if row is None else of_row(row)


async def circle_with_voice(tx: Tx, guild_id: int, voice_id: int) -> Circle | None:
    """The running circle that has this voice channel."""
    mine = (C.guild_id == guild_id, C.voice_id == voice_id, C.state.in_(RUNNING))
    row = await tx.one(sa.select(circle).where(*mine))
    return None if row is None else of_row(row)


async def channels(tx: Tx, guild_id: int, *, since: datetime) -> frozenset[int]:
    """Channels that circles have for themselves, rooms and voice; of closed ones where they closed after `since`."""
    of = (C.guild_id == guild_id, sa.or_(C.state.in_(RUNNING), C.closed_at > since))
    rooms = sa.select(C.room_id.label("channel")).where(*of, C.in_channel, C.room_id.is_not(None))
    voices = sa.select(C.voice_id.label("channel")).where(*of, C.voice_id.is_not(None))
    return frozenset(row.channel for row in await tx.all(sa.union(rooms, voices)))


async def voices(tx: Tx, guild_id: int) -> tuple[int, ...]:
    """Voice channels that running circles have for themselves."""
    of = (C.guild_id == guild_id, C.state.in_(RUNNING), C.voice_id.is_not(None))
    return tuple(row.voice_id for row in await tx.all(sa.select(C.voice_id).where(*of).order_by(C.created_at, C.id)))


async def without_room(tx: Tx, guild_id: int) -> tuple[Circle, ...]:
    """Circles that wait for their room, the oldest first."""
    waiting = (C.state.in_((CircleState.OPENING.value, CircleState.OPEN.value)), C.room_id.is_(None))
    query = sa.select(circle).where(C.guild_id == guild_id, *waiting)
    return tuple(of_row(row) for row in await tx.all(query.order_by(C.created_at, C.id)))


async def opening(tx: Tx, guild_id: int) -> int:
    """How many circles of a server wait for their first room."""
    waiting = (C.guild_id == guild_id, C.state == CircleState.OPENING.value, C.room_id.is_(None))
    return await tx.value(sa.select(sa.func.count()).where(*waiting))


# ---- troubles


async def add(tx: Tx, guild_id: int, circle_id: int, what: RoomTrouble, user_id: int | None = None) -> Trouble | None:
    """None when the same trouble stands already: it was told then."""
    same = (T.what == what.value, T.user_id.is_(None) if user_id is None else T.user_id == user_id)
    if await tx.one(sa.select(T.id).where(*_open(guild_id, circle_id), *same)) is not None:
        return None
    new = Trouble(tx.new_id(), guild_id, circle_id, what, user_id, tx.now, None)
    row = {"id": new.id, "guild_id": guild_id, "circle_id": circle_id, "user_id": user_id, "since": tx.now}
    await tx.execute(sa.insert(room_trouble).values(what=what.value, **row))
    return new


async def get(tx: Tx, guild_id: int, trouble_id: int) -> Trouble | None:
    row = await tx.one(sa.select(room_trouble).where(T.guild_id == guild_id, T.id == trouble_id))
    return None if row is None else _trouble(row)


async def standing(tx: Tx, guild_id: int, circle_id: int) -> tuple[Trouble, ...]:
    rows = await tx.all(sa.select(room_trouble).where(*_open(guild_id, circle_id)).order_by(T.since))
    return tuple(_trouble(row) for row in rows)


async def full(tx: Tx, of_each: int) -> tuple[tuple[int, int], ...]:
    """(server, circle) of those without a room because their server was full: the oldest `of_each` of every server."""
    turn = sa.func.row_number().over(partition_by=C.guild_id, order_by=(C.created_at, C.id)).label("turn")
    waiting = (C.state.in_((CircleState.OPENING.value, CircleState.OPEN.value)), C.room_id.is_(None))
    told = sa.exists().where(
        T.guild_id == C.guild_id, T.circle_id == C.id, T.what == RoomTrouble.FULL.value, T.mended_at.is_(None)
    )
    lines = sa.select(C.guild_id, C.id, turn).where(*waiting, told).subquery()
    rows = await tx.all(sa.select(lines.c.guild_id, lines.c.id).where(lines.c.turn <= of_each).order_by(lines.c.turn))
    return tuple((row.guild_id, row.id) for row in rows)


async def mended(tx: Tx, guild_id: int, circle_id: int, *what: RoomTrouble) -> bool:
    """These troubles of the circle are over (all of them when none is named)."""
    kinds = () if not what else (T.what.in_([one.value for one in what]),)
    change = sa.update(room_trouble).where(*_open(guild_id, circle_id), *kinds).values(mended_at=tx.now)
    return (await tx.execute(change)).rowcount > 0


async def settle(tx: Tx, guild_id: int, trouble_id: int) -> bool:
    """This one is over; False when it was already."""
    one = (T.guild_id == guild_id, T.id == trouble_id, T.mended_at.is_(None))
    return (await tx.execute(sa.update(room_trouble).where(*one).values(mended_at=tx.now))).rowcount > 0


def _open(guild_id: int, circle_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return T.guild_id == guild_id, T.circle_id == circle_id, T.mended_at.is_(None)


def _trouble(row: Any) -> Trouble:
    return Trouble(row.id, row.guild_id, row.circle_id, RoomTrouble(row.what), row.user_id, row.since, row.mended_at)
