"""Requests to join a circle, until somebody answers them."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.circle import JoinRequest, RequestState
from bot.storage import schema as s
from bot.storage.guild import FROZEN
from bot.storage.store import Tx


class JoinRequestColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    user_id = s.person("who asked for a seat", nullable=False)
    state = s.state("waiting, admitted, returned, taken-back", nullable=False)
    asked_at = s.time("when", nullable=False)
    answer_by = s.time("returned kindly after this", nullable=False)
    leaves_id = s.id_("the circle given up for it", nullable=True)
    settled_at = s.time("when it was answered or taken back", nullable=True)


join_request = sa.Table(
    "join_request",
    s.metadata,
    JoinRequestColumns,
    sa.Index("ix_join_request_person", "guild_id", "user_id", "circle_id", "state", "answer_by"),
    sa.Index("ix_join_request_due", "state", "answer_by"),
    info=s.owned("user_id") | s.expires("settled_at", "match_days"),
)
R = join_request.c
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_OVERDUE = (
    sa.select(R.guild_id, R.id)
    .where(R.state == RequestState.WAITING.value, R.answer_by <= sa.bindparam("now"), R.guild_id.not_in(FROZEN))
    .order_by(R.answer_by)
    .limit(sa.bindparam("many"))
)


async def add(tx: Tx, guild_id: int, new: JoinRequest) -> None:
    ids = {"id": new.id, "guild_id": guild_id, "circle_id": new.circle_id, "user_id": new.user_id}
    more = {"asked_at": new.asked_at, "answer_by": new.answer_by, "leaves_id": new.leaves}
    await tx.execute(sa.insert(join_request).values(state=new.state.value, **ids, **more))


async def get(tx: Tx, guild_id: int, request_id: int) -> JoinRequest | None:
    row = await tx.one(sa.select(join_request).where(R.guild_id == guild_id, R.id == request_id))
    return None if row is None else _request(row)


async def waiting(
    tx: Tx, guild_id: int, *, circle_id: int | None = None, user_id: int | None = None
) -> tuple[JoinRequest, ...]:
    """Those that wait for an answer, oldest first."""
    query = sa.select(join_request).where(R.guild_id == guild_id, R.state == RequestState.WAITING.value)
    if circle_id is not None:
        query = query.where(R.circle_id == circle_id)
    if user_id is not None:
        query = query.where(R.user_id == user_id)
    return tuple(_request(row) for row in await tx.all(query.order_by(R.asked_at, R.user_id)))


async def overdue(tx: Tx, now: datetime, limit: int = 500) -> tuple[tuple[int, int], ...]:
    """(server, request) of those that nobody answered in time."""
    return tuple((row.guild_id, row.id) for row in await tx.all(_OVERDUE, now=now, many=limit))


async def settle(tx: Tx, guild_id: int, request_id: int, state: RequestState) -> bool:
    """False when it was answered meanwhile."""
    waiting = (R.guild_id == guild_id, R.id == request_id, R.state == RequestState.WAITING.value)
    settled = sa.update(join_request).where(*waiting).values(state=state.value, settled_at=tx.now)
    return (await tx.execute(settled)).rowcount > 0


def _request(row: Any) -> JoinRequest:
    state = RequestState(row.state)
    return JoinRequest(row.id, row.circle_id, row.user_id, state, row.asked_at, row.answer_by, row.leaves_id)
