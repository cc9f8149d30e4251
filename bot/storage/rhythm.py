"""When check-ins fall due, and the rounds that came of it: one row for each due time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.checkin import Round
from bot.domain.circle import CircleState
from bot.domain.rhythm import Every, Rhythm, Schedule
from bot.storage import schema as s
from bot.storage.circle import F, circle
from bot.storage.guild import guild
from bot.storage.store import Tx


class ScheduleColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    every = s.state("day, week, 2 weeks, month", nullable=False)
    weekday = s.count("day of the week, 0 is Monday", nullable=False)
    minute = s.count("minute of the day on the wall", nullable=False)
    zone = s.state("time zone of the wall", nullable=False)
    anchor = s.column(sa.Date(), "time", "a day that belongs to the rhythm", nullable=False)
    nth = s.count("which such weekday of the month", nullable=False)
    theme = s.state("which questions", nullable=False)
    own_prompts = s.column(sa.JSON(), "public", "questions a facilitator wrote for the room", nullable=False)
    paused = s.flag("rests", nullable=False)
    skipped = s.time("one due time that is left out", nullable=True)
    turn = s.count("rounds so far", nullable=False)
    next_due = s.time("next round", nullable=True)


class RoundColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    schedule_id = s.id_("which schedule", nullable=False)
    due_at = s.time("when it was due", nullable=False)
    prompt = s.state("which question of the library, or own", nullable=False)
    own_prompt = s.public("the question a facilitator wrote", 200, nullable=True)
    missed = s.count("earlier rounds it stands for", nullable=False)
    created_at = s.time("when made", nullable=False)
    sent_at = s.time("when its card was posted", nullable=True)
    message_id = s.id_("the card", nullable=True)


schedule = sa.Table(
    "schedule",
    s.metadata,
    ScheduleColumns,
    sa.Index("ix_schedule_due", "next_due"),
    sa.Index("ix_schedule_circle", "guild_id", "circle_id"),
    info=s.NOBODY,
)
round_ = sa.Table(
    "round",
    s.metadata,
    RoundColumns,
    sa.UniqueConstraint("schedule_id", "due_at"),
    sa.Index("ix_round_circle", "circle_id", "due_at"),
    info=s.NOBODY | s.expires("created_at", "report_days"),
)
P, R, C = schedule.c, round_.c, circle.c
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_ANY_DUE = sa.select(P.id).where(P.next_due <= sa.bindparam("now")).limit(1)


@dataclass(frozen=True, slots=True)
class DueRow:
    """A schedule whose time has come, with what decides whether a round is made."""

    schedule: Schedule
    running: bool
    """The circle is neither closed nor gone."""
    open: bool
    """It has a room and does not rest, and the server still has the bot."""


@dataclass(frozen=True, slots=True)
class ToPost:
    """A round whose card is not posted yet. `newer`: another one of its circle fell due after it."""

    round: Round
    room_id: int
    newer: bool
    unsent: int
    """Rounds before it that never were posted, since the last one that was."""
    zone: str | None
    """Of its rhythm; None where that was deleted since."""


# ---- schedules


async def add(tx: Tx, new: Schedule) -> None:
    await tx.execute(sa.insert(schedule).values(_values(new)))


async def save(tx: Tx, changed: Schedule) -> None:
    where = (P.guild_id == changed.guild_id, P.id == changed.id)
    await tx.execute(sa.update(schedule).where(*where).values(_values(changed)))


async def remove(tx: Tx, guild_id: int, schedule_id: int) -> bool:
    where = (P.guild_id == guild_id, P.id == schedule_id)
    return (await tx.execute(sa.delete(schedule).where(*where))).rowcount > 0


async def led(tx: Tx, guild_id: int, user_id: int, schedule_id: int) -> Schedule | None:
    """This schedule, if the person looks after its circle."""
    leads = sa.select(F.user_id).where(F.guild_id == guild_id, F.circle_id == P.circle_id, F.user_id == user_id)
    row = await tx.one(sa.select(schedule).where(P.guild_id == guild_id, P.id == schedule_id, leads.exists()))
    return None if row is None else _schedule(row)


async def of_circle(tx: Tx, guild_id: int, circle_id: int) -> tuple[Schedule, ...]:
    query = sa.select(schedule).where(P.guild_id == guild_id, P.circle_id == circle_id)
    return tuple(_schedule(row) for row in await tx.all(query.order_by(P.next_due, P.id)))


async def any_due(tx: Tx) -> bool:
    return await tx.value(_ANY_DUE, now=tx.now) is not None


async def due(tx: Tx, limit: int) -> list[DueRow]:
    """Schedules whose time has come, the earliest first; rows another process holds are left to it."""
    is_open = sa.and_(C.state == CircleState.OPEN.value, C.room_id.is_not(None), guild.c.removed_at.is_(None))
    query = (
        sa.select(schedule, C.state.label("circle_state"), is_open.label("is_open"))
        .outerjoin(circle, sa.and_(C.guild_id == P.guild_id, C.id == P.circle_id))
        .outerjoin(guild, guild.c.id == P.guild_id)
        .where(P.next_due <= tx.now)
        .order_by(P.next_due)
        .limit(limit)
        .with_for_update(of=schedule, skip_locked=True)
    )
    gone = (None, CircleState.CLOSED.value)
    return [DueRow(_schedule(row), row.circle_state not in gone, bool(row.is_open)) for row in await tx.all(query)]


async def move_on(tx: Tx, moved: Sequence[Schedule]) -> None:
    """Writes turn, next due time and what is still left out, of many at once."""
    if moved:
        values = [{"of": m.id, "new_turn": m.turn, "new_due": m.next_due, "left_out": m.skipped} for m in moved]
        named = {"turn": "new_turn", "next_due": "new_due", "skipped": "left_out"}
        change = {column: sa.bindparam(name) for column, name in named.items()}
        await tx.execute(sa.update(schedule).where(P.id == sa.bindparam("of")).values(change), values)


async def every_due(tx: Tx, until: datetime) -> list[Schedule]:
    """All that should have come by then: for a database that came back from a copy."""
    return [_schedule(row) for row in await tx.all(sa.select(schedule).where(P.next_due <= until))]


# ---- rounds


async def add_rounds(tx: Tx, new: Sequence[Round]) -> None:
    """A second one for the same schedule and due time breaks the transaction: look with `rounds_at` first."""
    if new:
        rows = [{name: getattr(r, name) for name in _ROUND} | {"created_at": tx.now} for r in new]
        await tx.execute(sa.insert(round_), rows)


async def get_round(tx: Tx, guild_id: int, round_id: int) -> Round | None:
    row = await tx.one(sa.select(round_).where(R.guild_id == guild_id, R.id == round_id))
    return None if row is None else _round(row)


async def rounds_at(tx: Tx, moments: Collection[tuple[int, datetime]]) -> set[tuple[int, datetime]]:
    """Of these (circle id, due time), those that have a round, of whatever schedule."""
    if not moments:
        return set()
    circle_ids, times = {circle_id for circle_id, _ in moments}, {at for _, at in moments}
    query = sa.select(R.circle_id, R.due_at).where(R.circle_id.in_(circle_ids), R.due_at.in_(times))
    return {(row.circle_id, row.due_at) for row in await tx.all(query)}


async def to_post(tx: Tx, guild_id: int, round_id: int) -> ToPost | None:
    """Only while the circle is open and has a room."""
    others = round_.alias()
    o = others.c
    of_circle = (o.guild_id == R.guild_id, o.circle_id == R.circle_id)
    newer = sa.select(o.id).where(*of_circle, o.due_at > R.due_at).exists()
    posted = round_.alias()
    sent_after = (posted.c.guild_id == o.guild_id, posted.c.circle_id == o.circle_id, posted.c.due_at > o.due_at)
    followed = sa.select(posted.c.id).where(*sent_after, posted.c.sent_at.is_not(None)).exists()
    missed = (*of_circle, o.due_at < R.due_at, o.sent_at.is_(None), sa.not_(followed))
    unsent = sa.select(sa.func.coalesce(sa.func.sum(o.missed + 1), 0)).where(*missed).scalar_subquery()
    query = (
        sa.select(round_, C.room_id, P.zone, newer.label("newer"), unsent.label("unsent"))
        .join(circle, sa.and_(C.guild_id == R.guild_id, C.id == R.circle_id))
        .outerjoin(schedule, sa.and_(P.guild_id == R.guild_id, P.id == R.schedule_id))
        .where(R.guild_id == guild_id, R.id == round_id, R.sent_at.is_(None))
        .where(C.state == CircleState.OPEN.value, C.room_id.is_not(None))
    )
    row = await tx.one(query)
    return None if row is None else ToPost(_round(row), row.room_id, bool(row.newer), int(row.unsent), row.zone)


async def round_sent(tx: Tx, guild_id: int, round_id: int, message_id: int | None) -> None:
    where = (R.guild_id == guild_id, R.id == round_id)
    await tx.execute(sa.update(round_).where(*where).values(sent_at=tx.now, message_id=message_id))


async def latest_rounds(tx: Tx, guild_id: int, circle_id: int, many: int, since: datetime) -> tuple[Round, ...]:
    """Those whose card was posted, newest first."""
    where = (R.guild_id == guild_id, R.circle_id == circle_id, R.sent_at.is_not(None), R.due_at >= since)
    query = sa.select(round_).where(*where).order_by(R.due_at.desc()).limit(many)
    return tuple(_round(row) for row in await tx.all(query))


async def rounds_so_far(tx: Tx, guild_id: int, circle_id: int) -> int:
    where = (R.guild_id == guild_id, R.circle_id == circle_id)
    return await tx.value(sa.select(sa.func.count()).select_from(round_).where(*where))


_ROUND = (
    "id", "guild_id", "circle_id", "schedule_id", "due_at", "prompt", "own_prompt", "missed", "sent_at", "message_id",
)  # fmt: skip


def _round(row: Any) -> Round:
    return Round(**{name: getattr(row, name) for name in _ROUND})


def _values(of: Schedule) -> dict[str, Any]:
    r = of.rhythm
    return {
        "id": of.id,
        "guild_id": of.guild_id,
        "circle_id": of.circle_id,
        "every": r.every.value,
        "weekday": r.weekday,
        "minute": r.minute,
        "zone": r.zone,
        "anchor": r.anchor,
        "nth": r.nth,
        "theme": of.theme,
        "own_prompts": list(of.own_prompts),
        "paused": of.paused,
        "skipped": of.skipped,
        "turn": of.turn,
        "next_due": of.next_due,
    }


def _schedule(row: Any) -> Schedule:
    return Schedule(
        id=row.id,
        guild_id=row.guild_id,
        circle_id=row.circle_id,
        rhythm=Rhythm(Every(row.every), row.weekday, row.minute, row.zone, row.anchor, row.nth),
        theme=row.theme,
        own_prompts=tuple(row.own_prompts),
        paused=row.paused,
        skipped=row.skipped,
        turn=row.turn,
        next_due=row.next_due,
    )
