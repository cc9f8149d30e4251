"""Calls for a person: that somebody called and who came, never why."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.domain.call import LOOKED_AT, Call, CallState
from bot.storage import schema as s
from bot.storage.store import Tx


class CallColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    user_id = s.person("who asked for a person", nullable=False)
    circle_id = s.id_("from which circle, if from one", nullable=True)
    state = s.state("open, answered, ended, unanswered", nullable=False)
    asked_at = s.time("when", nullable=False)
    thread_id = s.id_("the private thread of the call", nullable=True)
    answered_at = s.time("when somebody came", nullable=True)
    answered_by = s.person("who came", nullable=True)


class CallPostColumns(sa.TypedColumns):
    call_id = s.id_("which call", primary_key=True, autoincrement=False)
    message_id = s.id_("a card about it in the staff channel", primary_key=True, autoincrement=False)
    guild_id = s.guild_id()
    channel_id = s.id_("the channel it stands in", nullable=False)
    posted_at = s.time("when", nullable=False)


call = sa.Table(
    "call",
    s.metadata,
    CallColumns,
    sa.Index("ix_call_guild", "guild_id", "asked_at"),
    sa.Index("ix_call_open", "state", "asked_at"),
    info=s.owned("user_id") | s.expires("asked_at", "report_days"),
)
post = sa.Table("call_post", s.metadata, CallPostColumns, info=s.NOBODY | s.expires("posted_at", "report_days"))
L = call.c
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_LEFT_ALONE = (
    sa.select(call)
    .where(L.state == CallState.OPEN.value, L.asked_at < sa.bindparam("before"))
    .limit(sa.bindparam("many"))
)


async def add(tx: Tx, new: Call) -> None:
    await tx.execute(sa.insert(call).values(_values(new)))


async def save(tx: Tx, changed: Call) -> None:
    where = (L.guild_id == changed.guild_id, L.id == changed.id)
    await tx.execute(sa.update(call).where(*where).values(_values(changed)))


async def get(tx: Tx, guild_id: int, call_id: int) -> Call | None:
    row = await tx.one(sa.select(call).where(L.guild_id == guild_id, L.id == call_id))
    return None if row is None else _call(row)


async def open_of(tx: Tx, guild_id: int, user_id: int) -> Call | None:
    """The call of this person that nobody has answered yet."""
    where = (L.guild_id == guild_id, L.user_id == user_id, L.state == CallState.OPEN.value)
    row = await tx.one(sa.select(call).where(*where).order_by(L.asked_at))
    return None if row is None else _call(row)


async def of_person(tx: Tx, guild_id: int, user_id: int) -> tuple[Call, ...]:
    query = sa.select(call).where(L.guild_id == guild_id, L.user_id == user_id).order_by(L.asked_at)
    return tuple(_call(row) for row in await tx.all(query))


async def open_calls(tx: Tx, guild_id: int) -> tuple[Call, ...]:
    """Oldest first."""
    query = sa.select(call).where(L.guild_id == guild_id, L.state == CallState.OPEN.value).order_by(L.asked_at)
    return tuple(_call(row) for row in await tx.all(query))


async def left_alone(tx: Tx, before: datetime, limit: int = 100) -> tuple[Call, ...]:
    """Open calls of all servers, asked before this moment."""
    return tuple(_call(row) for row in await tx.all(_LEFT_ALONE, before=before, many=limit))


async def waits(
    tx: Tx, guild_id: int, *, circle_id: int | None = None, since: datetime | None = None
) -> list[timedelta | None]:
    """How long each of the latest calls waited, None where nobody came; newest first.

    A call that its caller ended before anybody came says nothing about either.
    """
    settled = sa.or_(L.answered_at.is_not(None), L.state == CallState.UNANSWERED.value)
    query = sa.select(L.asked_at, L.answered_at).where(L.guild_id == guild_id, settled)
    if circle_id is not None:
        query = query.where(L.circle_id == circle_id)
    if since is not None:
        query = query.where(L.asked_at >= since)
    rows = await tx.all(query.order_by(L.asked_at.desc()).limit(LOOKED_AT))
    return [None if row.answered_at is None else row.answered_at - row.asked_at for row in rows]


# ---- cards in the staff channel


async def add_post(tx: Tx, guild_id: int, call_id: int, channel_id: int, message_id: int) -> None:
    row = {"call_id": call_id, "message_id": message_id, "guild_id": guild_id, "channel_id": channel_id}
    await tx.execute(tx.insert(post).values(posted_at=tx.now, **row).on_conflict_do_nothing())


async def posts(tx: Tx, guild_id: int, call_id: int) -> tuple[tuple[int, int], ...]:
    """(channel id, message id) of each."""
    where = (post.c.guild_id == guild_id, post.c.call_id == call_id)
    rows = await tx.all(sa.select(post.c.channel_id, post.c.message_id).where(*where))
    return tuple((row.channel_id, row.message_id) for row in rows)


_PLAIN = ("id", "guild_id", "user_id", "circle_id", "asked_at", "thread_id", "answered_at", "answered_by")


def _values(of: Call) -> dict[str, Any]:
    return {name: getattr(of, name) for name in _PLAIN} | {"state": of.state.value}


def _call(row: Any) -> Call:
    return Call(state=CallState(row.state), **{name: getattr(row, name) for name in _PLAIN})
