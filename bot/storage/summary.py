"""The one average of a circle's term."""

from datetime import datetime

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.store import Tx


class TermMoodColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    circle_id = s.id_("which circle", primary_key=True, autoincrement=False)
    term_start = s.time("begin of the term", primary_key=True)
    halves = s.count("twice the average mood, from five people or more", nullable=False)
    made_at = s.time("when worked out", nullable=False)


term_mood = sa.Table("term_mood", s.metadata, TermMoodColumns, info=s.NOBODY | s.expires("made_at", "report_days"))
E = term_mood.c


async def average_of(tx: Tx, guild_id: int, circle_id: int, term_start: datetime) -> tuple[int, datetime] | None:
    """(twice the average, when it was worked out)."""
    where = (E.guild_id == guild_id, E.circle_id == circle_id, E.term_start == term_start)
    row = await tx.one(sa.select(term_mood).where(*where))
    return None if row is None else (row.halves, row.made_at)


async def keep_average(tx: Tx, guild_id: int, circle_id: int, term_start: datetime, halves: int) -> None:
    row = {"guild_id": guild_id, "circle_id": circle_id, "term_start": term_start, "halves": halves}
    await tx.execute(tx.insert(term_mood).values(made_at=tx.now, **row).on_conflict_do_nothing())
