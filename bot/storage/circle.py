"""Circles, their seats and facilitators."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.circle import Circle, CircleState, JoinRule, Seat
from bot.storage import schema as s
from bot.storage.guild import FROZEN, fold
from bot.storage.store import Tx


class CircleColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    name = s.public("the circle's name", nullable=False)
    folded = s.public("the name without case, for finding it", nullable=False)
    themes = s.facts("tag ids, the main one first", nullable=False)
    size = s.count("most people", nullable=False)
    language = s.state("language code", nullable=False)
    state = s.state("opening, open, paused, closed", nullable=False)
    join_rule = s.state("who lets people in", nullable=False)
    peer_led = s.flag("has no facilitator by design", nullable=False)
    agreement = s.public("the agreement's own words", 2_000, nullable=True)
    announces_joins = s.flag("the circle wants a word when somebody joins", nullable=False)
    room_id = s.id_("the private thread", nullable=True)
    card_id = s.id_("the pinned message", nullable=True)
    in_channel = s.flag("its room is a private channel", nullable=False, server_default=sa.false())
    voice_id = s.id_("its own voice channel", nullable=True)
    meets_at = s.count("common hour of the week, UTC", nullable=True)
    starts_at = s.time("begin of the term", nullable=False)
    ends_at = s.time("end of the term", nullable=False)
    ask_at = s.time("when to look whether members are asked how to go on", nullable=True)
    paused_until = s.time("end of a pause", nullable=True)
    paused_at = s.time("begin of a pause", nullable=True)
    created_at = s.time("when made", nullable=False)
    closed_at = s.time("when closed", nullable=True)


class SeatColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    circle_id = s.id_("which circle", primary_key=True, autoincrement=False)
    user_id = s.person("who has a seat in it", primary_key=True, autoincrement=False)
    joined_at = s.time("since when", nullable=False)
    resting_until = s.time("stepped back until", nullable=True)
    in_room = s.flag("was added to the room", nullable=False)


class CircleFacilitatorColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    circle_id = s.id_("which circle", primary_key=True, autoincrement=False)
    user_id = s.person("who looks after it", primary_key=True, autoincrement=False)
    since = s.time("since when", nullable=False)


circle = sa.Table(
    "circle",
    s.metadata,
    CircleColumns,
    sa.Index("ix_circle_named", "guild_id", "folded"),
    sa.Index("ix_circle_room", "state", "room_id"),
    sa.Index("ix_circle_asked", "state", "ask_at"),
    sa.Index("ix_circle_ended", "state", "ends_at"),
    info=s.NOBODY | s.expires("closed_at", "report_days", with_them=("seat", "circle_facilitator", "schedule")),
)
seat = sa.Table(
    "seat", s.metadata, SeatColumns, sa.Index("ix_seat_person", "guild_id", "user_id"), info=s.owned("user_id")
)
circle_facilitator = sa.Table("circle_facilitator", s.metadata, CircleFacilitatorColumns, info=s.owned("user_id"))
C, S, F = circle.c, seat.c, circle_facilitator.c
RUNNING = (CircleState.OPENING.value, CircleState.OPEN.value, CircleState.PAUSED.value)

# Asked at nearly every press or turn of the clock, so made once: making a statement costs as much as running it.
_GUILD = sa.bindparam("guild")
_RUNNING_OF = sa.select(circle).where(C.guild_id == _GUILD, C.state.in_(RUNNING)).order_by(C.folded, C.id)
_OTHER = circle.alias().c
_MEANT = sa.union_all(  # two questions, of which each has an index: with OR all circles of the server are looked at
    sa.select(_OTHER.id).where(_OTHER.guild_id == _GUILD, _OTHER.folded == sa.bindparam("name")),
    sa.select(_OTHER.id).where(_OTHER.guild_id == _GUILD, _OTHER.id == sa.bindparam("number")),
)
NAMED = C.id.in_(_MEANT)
"""By id or exact name, see `named`; in `LIKELIEST` order the first one is meant."""
LIKELIEST = (sa.case((C.id == sa.bindparam("number"), 0), else_=1), C.state.in_(RUNNING).desc(), C.created_at.desc())
_FIND = sa.select(circle).where(NAMED).order_by(*LIKELIEST).limit(1)
_ONE = sa.select(circle).where(C.guild_id == _GUILD, C.id == sa.bindparam("circle"))
_FACILITATORS = (
    sa.select(F.user_id).where(F.guild_id == _GUILD, F.circle_id == sa.bindparam("circle")).order_by(F.since, F.user_id)
)
_OPEN = C.state == CircleState.OPEN.value
_AWAKE = C.guild_id.not_in(FROZEN)
_RESTED = sa.select(C.guild_id, C.id).where(C.state == CircleState.PAUSED.value, C.paused_until <= sa.bindparam("now"))
_TO_LOOK_AT = (
    sa.select(C.guild_id, C.id)
    .where(_OPEN, C.ask_at <= sa.bindparam("now"), _AWAKE)
    .order_by(C.ask_at)
    .limit(sa.bindparam("many"))
)
_ENDED = sa.select(C.guild_id, C.id).where(_OPEN, C.ends_at <= sa.bindparam("now"), _AWAKE)
_TAKEN = sa.select(S.circle_id, sa.func.count().label("taken")).where(S.guild_id == _GUILD).group_by(S.circle_id)

# ---- circles


async def add(tx: Tx, new: Circle) -> None:
    await tx.execute(sa.insert(circle).values(_values(new)))


async def save(tx: Tx, changed: Circle) -> None:
    where = (C.guild_id == changed.guild_id, C.id == changed.id)
    await tx.execute(sa.update(circle).where(*where).values(_values(changed)))


async def get(tx: Tx, guild_id: int, circle_id: int) -> Circle | None:
    row = await tx.one(_ONE, guild=guild_id, circle=circle_id)
    return None if row is None else of_row(row)


def named(text: str) -> dict[str, Any]:
    """What `NAMED` leaves open."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    return {"name": fold(text), "number": number}


async def find(tx: Tx, guild_id: int, text: str) -> Circle | None:
    """By id, else by exact name in any case; running circles before closed ones of the same name."""
    row = await tx.one(_FIND, guild=guild_id, **named(text))
    return None if row is None else of_row(row)


async def running(tx: Tx, guild_id: int) -> tuple[Circle, ...]:
    return tuple(of_row(row) for row in await tx.all(_RUNNING_OF, guild=guild_id))


async def rested(tx: Tx, now: datetime) -> tuple[tuple[int, int], ...]:
    """(server, circle) of those whose rest is over."""
    return tuple((row.guild_id, row.id) for row in await tx.all(_RESTED, now=now))


async def to_look_at(tx: Tx, limit: int = 500) -> tuple[tuple[int, int], ...]:
    """(server, circle) of open circles whose members may have to be asked how to go on."""
    return tuple((row.guild_id, row.id) for row in await tx.all(_TO_LOOK_AT, now=tx.now, many=limit))


async def ended(tx: Tx) -> tuple[tuple[int, int], ...]:
    """(server, circle) of open circles whose term is over."""
    return tuple((row.guild_id, row.id) for row in await tx.all(_ENDED, now=tx.now))


async def look_at(tx: Tx, guild_id: int, circle_id: int, at: datetime | None) -> None:
    """When to look at it next, see `to_look_at`."""
    await tx.execute(sa.update(circle).where(C.guild_id == guild_id, C.id == circle_id).values(ask_at=at))


async def names_like(tx: Tx, guild_id: int, name: str) -> frozenset[str]:
    """Folded names of running circles that begin with this name."""
    same = C.folded.startswith(fold(name), autoescape=True)
    rows = await tx.all(sa.select(C.folded).where(C.guild_id == guild_id, C.state.in_(RUNNING), same))
    return frozenset(row.folded for row in rows)


async def of_member(tx: Tx, guild_id: int, user_id: int, *, closed_since: datetime | None = None) -> tuple[Circle, ...]:
    """Running circles in which this person has a seat; with `closed_since` also those that closed after then."""
    seats = sa.select(S.circle_id).where(S.guild_id == guild_id, S.user_id == user_id)
    return await _those(tx, guild_id, seats, closed_since)


async def of_facilitator(
    tx: Tx, guild_id: int, user_id: int, *, closed_since: datetime | None = None
) -> tuple[Circle, ...]:
    """Running circles this person looks after; with `closed_since` also those that closed after then."""
    held = sa.select(F.circle_id).where(F.guild_id == guild_id, F.user_id == user_id)
    return await _those(tx, guild_id, held, closed_since)


async def _those(tx: Tx, guild_id: int, ids: sa.Select[Any], closed_since: datetime | None) -> tuple[Circle, ...]:
    there = C.state.in_(RUNNING)
    if closed_since is not None:
        there = sa.or_(there, C.closed_at > closed_since)
    query = sa.select(circle).where(C.guild_id == guild_id, C.id.in_(ids), there)
    return tuple(of_row(row) for row in await tx.all(query.order_by(C.folded)))


# ---- seats and facilitators


async def seats(tx: Tx, guild_id: int, circle_id: int) -> tuple[Seat, ...]:
    query = sa.select(seat).where(S.guild_id == guild_id, S.circle_id == circle_id)
    return tuple(_seat(row) for row in await tx.all(query.order_by(S.joined_at, S.user_id)))


async def seats_taken(tx: Tx, guild_id: int) -> dict[int, int]:
    """How many seats are taken, for each circle of a server that has any."""
    return {row.circle_id: row.taken for row in await tx.all(_TAKEN, guild=guild_id)}


async def get_seat(tx: Tx, guild_id: int, circle_id: int, user_id: int) -> Seat | None:
    row = await tx.one(sa.select(seat).where(*_seat_of(guild_id, circle_id, user_id)))
    return None if row is None else _seat(row)


async def add_seat(tx: Tx, guild_id: int, circle_id: int, user_id: int) -> bool:
    """False when they had one."""
    row = {"guild_id": guild_id, "circle_id": circle_id, "user_id": user_id, "joined_at": tx.now, "in_room": False}
    return (await tx.execute(tx.insert(seat).values(row).on_conflict_do_nothing())).rowcount > 0


async def change_seat(tx: Tx, guild_id: int, circle_id: int, user_id: int, **values: Any) -> None:
    """`resting_until`, `in_room`."""
    await tx.execute(sa.update(seat).where(*_seat_of(guild_id, circle_id, user_id)).values(values))


async def nobody_in_room(tx: Tx, guild_id: int, circle_id: int) -> None:
    """The room is lost; whoever has a seat is let into the next one."""
    of_circle = (S.guild_id == guild_id, S.circle_id == circle_id)
    await tx.execute(sa.update(seat).where(*of_circle).values(in_room=False))


async def remove_seat(tx: Tx, guild_id: int, circle_id: int, user_id: int) -> bool:
    return (await tx.execute(sa.delete(seat).where(*_seat_of(guild_id, circle_id, user_id)))).rowcount > 0


async def facilitators_of(tx: Tx, guild_id: int, circle_id: int) -> tuple[int, ...]:
    """User ids, the longest serving first."""
    return tuple(row.user_id for row in await tx.all(_FACILITATORS, guild=guild_id, circle=circle_id))


async def add_facilitator(tx: Tx, guild_id: int, circle_id: int, user_id: int) -> bool:
    row = {"guild_id": guild_id, "circle_id": circle_id, "user_id": user_id, "since": tx.now}
    return (await tx.execute(tx.insert(circle_facilitator).values(row).on_conflict_do_nothing())).rowcount > 0


async def remove_facilitator(tx: Tx, guild_id: int, circle_id: int, user_id: int) -> bool:
    where = (F.guild_id == guild_id, F.circle_id == circle_id, F.user_id == user_id)
    return (await tx.execute(sa.delete(circle_facilitator).where(*where))).rowcount > 0


# ---- rows to objects


def _seat_of(guild_id: int, circle_id: int, user_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return S.guild_id == guild_id, S.circle_id == circle_id, S.user_id == user_id


def _values(of: Circle) -> dict[str, Any]:
    plain = {name: getattr(of, name) for name in _PLAIN}
    return plain | {
        "folded": fold(of.name),
        "themes": list(of.themes),
        "state": of.state.value,
        "join_rule": of.join_rule.value,
    }


_PLAIN = (
    "id", "guild_id", "name", "size", "language", "peer_led", "agreement", "announces_joins", "room_id", "card_id",
    "in_channel", "voice_id", "meets_at", "starts_at", "ends_at", "paused_until", "paused_at", "ask_at",
    "created_at", "closed_at",
)  # fmt: skip


def of_row(row: Any) -> Circle:
    return Circle(
        themes=tuple(row.themes),
        state=CircleState(row.state),
        join_rule=JoinRule(row.join_rule),
        **{name: getattr(row, name) for name in _PLAIN},
    )


def _seat(row: Any) -> Seat:
    return Seat(row.circle_id, row.user_id, row.joined_at, row.resting_until, row.in_room)
