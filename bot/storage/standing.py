"""What somebody is to the circles of a server, asked in one statement, because nearly every screen wants it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.circle import Circle, RequestState
from bot.storage import circle as circles
from bot.storage.circle import C, F, S, circle_facilitator, seat
from bot.storage.guild import facilitator
from bot.storage.join_request import R
from bot.storage.store import Tx

_GUILD, _USER = sa.bindparam("guild"), sa.bindparam("user")
_WAITS = (R.user_id == _USER, R.state == RequestState.WAITING.value)
_TIED = sa.union_all(
    sa.select(S.circle_id).where(S.guild_id == _GUILD, S.user_id == _USER),
    sa.select(F.circle_id).where(F.guild_id == _GUILD, F.user_id == _USER),
    sa.select(R.circle_id).where(R.guild_id == _GUILD, *_WAITS),
)


def _exists(of: Any) -> Any:
    """Whether this person has such a row for the circle."""
    return sa.exists().where(of.guild_id == C.guild_id, of.circle_id == C.id, of.user_id == _USER)


_TAKEN = sa.select(sa.func.count()).where(S.guild_id == C.guild_id, S.circle_id == C.id)
_ASKED = sa.select(sa.func.min(R.answer_by)).where(R.guild_id == C.guild_id, R.circle_id == C.id, *_WAITS)
_SEEN = sa.select(
    circles.circle,
    _TAKEN.scalar_subquery().label("taken"),
    _exists(S).label("seated"),
    _exists(F).label("leads"),
    _ASKED.scalar_subquery().label("asked"),
)
_SEEN_NAMED = _SEEN.where(circles.NAMED).order_by(*circles.LIKELIEST).limit(1)
_SEEN_RUNNING = _SEEN.where(C.guild_id == _GUILD, C.state.in_(circles.RUNNING)).order_by(C.folded, C.id)
_SEEN_TIED = _SEEN_RUNNING.where(C.id.in_(_TIED))

_SEAT = sa.and_(S.guild_id == C.guild_id, S.circle_id == C.id, S.user_id == _USER)
_SEATED_IN = (
    sa.select(circles.circle, S.user_id.label("seated"))
    .outerjoin(seat, _SEAT)
    .where(circles.NAMED)
    .order_by(*circles.LIKELIEST)
    .limit(1)
)
_LOOKS_AFTER = sa.and_(F.guild_id == C.guild_id, F.circle_id == C.id, F.user_id == _USER)
_NEAR = (
    sa.select(circles.circle, sa.or_(S.user_id.is_not(None), F.user_id.is_not(None)).label("near"))
    .outerjoin(seat, _SEAT)
    .outerjoin(circle_facilitator, _LOOKS_AFTER)
    .where(circles.NAMED)
    .order_by(*circles.LIKELIEST)
    .limit(1)
)
_LED = (
    sa.select(circles.circle, F.user_id.label("leads"))
    .select_from(facilitator)
    .outerjoin(circles.circle, circles.NAMED)
    .outerjoin(circle_facilitator, _LOOKS_AFTER)
    .where(facilitator.c.guild_id == _GUILD, facilitator.c.user_id == _USER)
    .order_by(*circles.LIKELIEST)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Led:
    """What a facilitator asked for: None where they named no circle that they look after, running or not."""

    circle: Circle | None


@dataclass(frozen=True, slots=True)
class Seen:
    """A circle and what this person is to it. `taken`: how many of its seats are; `asked`: gets an answer by then."""

    circle: Circle
    taken: int
    seated: bool
    leads: bool
    asked: datetime | None


async def seen(tx: Tx, guild_id: int, user_id: int, text: str) -> Seen | None:
    """The circle of this id or name, see `circles.find`."""
    row = await tx.one(_SEEN_NAMED, guild=guild_id, user=user_id, **circles.named(text))
    return None if row is None else _seen(row)


async def seen_running(tx: Tx, guild_id: int, user_id: int) -> tuple[Seen, ...]:
    """Every running circle of the server, by name."""
    return tuple(_seen(row) for row in await tx.all(_SEEN_RUNNING, guild=guild_id, user=user_id))


async def seen_tied(tx: Tx, guild_id: int, user_id: int) -> tuple[Seen, ...]:
    """Running circles to which this person is something, by name."""
    return tuple(_seen(row) for row in await tx.all(_SEEN_TIED, guild=guild_id, user=user_id))


def _seen(row: Any) -> Seen:
    return Seen(circles.of_row(row), row.taken, bool(row.seated), bool(row.leads), row.asked)


async def seated_in(tx: Tx, guild_id: int, user_id: int, text: str) -> Circle | None:
    """The circle of this id or name, see `circles.find`, if this person has a seat in it."""
    row = await tx.one(_SEATED_IN, guild=guild_id, user=user_id, **circles.named(text))
    return None if row is None or row.seated is None else circles.of_row(row)


async def near(tx: Tx, guild_id: int, user_id: int, text: str) -> Circle | None:
    """The circle of this id or name, if this person has a seat in it or looks after it."""
    row = await tx.one(_NEAR, guild=guild_id, user=user_id, **circles.named(text))
    return circles.of_row(row) if row is not None and row.near else None


async def led(tx: Tx, guild_id: int, user_id: int, text: str) -> Led | None:
    """None for somebody who is no facilitator of the server (any more), whatever they look after."""
    row = await tx.one(_LED, guild=guild_id, user=user_id, **circles.named(text))
    return None if row is None else Led(None if row.leads is None else circles.of_row(row))
