"""What somebody is to the circles of a server, asked in one statement, because nearly every screen wants it."""

from dataclasses import dataclass

import sqlalchemy as sa

from bot.domain.circle import Circle, RequestState
from bot.storage import circle as circles
from bot.storage.circle import C, F, S, circle_facilitator, seat
from bot.storage.guild import facilitator
from bot.storage.join_request import R
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class Ties:
    """Circle ids, closed circles among them."""

    seated: frozenset[int]
    leads: frozenset[int]
    asked: frozenset[int]


_GUILD, _USER = sa.bindparam("guild"), sa.bindparam("user")
_TIES = sa.union_all(
    sa.select(S.circle_id, sa.literal("seat").label("tie")).where(S.guild_id == _GUILD, S.user_id == _USER),
    sa.select(F.circle_id, sa.literal("lead")).where(F.guild_id == _GUILD, F.user_id == _USER),
    sa.select(R.circle_id, sa.literal("request")).where(
        R.guild_id == _GUILD, R.user_id == _USER, R.state == RequestState.WAITING.value
    ),
)

_SEAT = sa.and_(S.guild_id == C.guild_id, S.circle_id == C.id, S.user_id == _USER)
_SEATED_IN = (
    sa.select(circles.circle, S.user_id.label("seated"))
    .outerjoin(seat, _SEAT)
    .where(circles.NAMED)
    .order_by(*circles.LIKELIEST)
    .limit(1)
)
_LOOKS_AFTER = sa.and_(F.guild_id == C.guild_id, F.circle_id == C.id, F.user_id == _USER)
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


async def seated_in(tx: Tx, guild_id: int, user_id: int, text: str) -> Circle | None:
    """The circle of this id or name, see `circles.find`, if this person has a seat in it."""
    row = await tx.one(_SEATED_IN, guild=guild_id, user=user_id, **circles.named(text))
    return None if row is None or row.seated is None else circles.of_row(row)


async def led(tx: Tx, guild_id: int, user_id: int, text: str) -> Led | None:
    """None for somebody who is no facilitator of the server (any more), whatever they look after."""
    row = await tx.one(_LED, guild=guild_id, user=user_id, **circles.named(text))
    return None if row is None else Led(None if row.leads is None else circles.of_row(row))


async def ties(tx: Tx, guild_id: int, user_id: int) -> Ties:
    rows = await tx.all(_TIES, guild=guild_id, user=user_id)
    return Ties(*(frozenset(row.circle_id for row in rows if row.tie == tie) for tie in ("seat", "lead", "request")))
