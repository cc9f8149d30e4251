"""When circles meet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.meeting import Meeting
from bot.storage import schema as s
from bot.storage.store import Tx


class MeetingColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    at = s.time("when it begins", nullable=False)
    minutes = s.count("how long it is planned to take", nullable=False)
    cancelled = s.flag("called off", nullable=False)
    event_id = s.id_("the event of the server", nullable=True)


meeting = sa.Table(
    "meeting",
    s.metadata,
    MeetingColumns,
    sa.Index("ix_meeting_circle", "guild_id", "circle_id", "at"),
    info=s.NOBODY | s.expires("at", "report_days"),
)
M = meeting.c


async def add(tx: Tx, guild_id: int, circle_id: int, moments: Sequence[datetime], minutes: int) -> tuple[Meeting, ...]:
    """Moments at which this circle meets already are left as they are."""
    known = {one.at for one in await upcoming(tx, guild_id, circle_id)}
    new = [Meeting(tx.new_id(), guild_id, circle_id, at, minutes, False) for at in moments if at not in known]
    rows = [
        {"id": m.id, "guild_id": guild_id, "circle_id": circle_id, "at": m.at, "minutes": minutes, "cancelled": False}
        for m in new
    ]
    if rows:
        await tx.execute(sa.insert(meeting), rows)
    return tuple(new)


async def get(tx: Tx, guild_id: int, meeting_id: int) -> Meeting | None:
    row = await tx.one(sa.select(meeting).where(M.guild_id == guild_id, M.id == meeting_id))
    return None if row is None else _meeting(row)


async def upcoming(tx: Tx, guild_id: int, circle_id: int) -> tuple[Meeting, ...]:
    """Not called off and not begun, the next first."""
    ahead = (M.guild_id == guild_id, M.circle_id == circle_id, M.at > tx.now, sa.not_(M.cancelled))
    return tuple(_meeting(row) for row in await tx.all(sa.select(meeting).where(*ahead).order_by(M.at)))


async def cancel(tx: Tx, guild_id: int, meeting_id: int) -> bool:
    """False when it was called off already."""
    one = (M.guild_id == guild_id, M.id == meeting_id, sa.not_(M.cancelled))
    return (await tx.execute(sa.update(meeting).where(*one).values(cancelled=True))).rowcount > 0


async def by_event(tx: Tx, guild_id: int, event_id: int) -> Meeting | None:
    """The meeting ahead that this event announces."""
    ahead = (M.guild_id == guild_id, M.event_id == event_id, M.at > tx.now, sa.not_(M.cancelled))
    row = await tx.one(sa.select(meeting).where(*ahead))
    return None if row is None else _meeting(row)


async def announced(tx: Tx) -> tuple[tuple[int, int], ...]:
    """(server, event) of all meetings ahead that have an event."""
    ahead = (M.event_id.is_not(None), M.at > tx.now, sa.not_(M.cancelled))
    return tuple((row.guild_id, row.event_id) for row in await tx.all(sa.select(M.guild_id, M.event_id).where(*ahead)))


async def set_event(tx: Tx, guild_id: int, meeting_id: int, event_id: int | None) -> None:
    one = (M.guild_id == guild_id, M.id == meeting_id)
    await tx.execute(sa.update(meeting).where(*one).values(event_id=event_id))


def _meeting(row: Any) -> Meeting:
    return Meeting(row.id, row.guild_id, row.circle_id, row.at, row.minutes, row.cancelled, row.event_id)
