"""How members would like to go on at the end of a term."""

from typing import Any

import sqlalchemy as sa

from bot.domain.term import Choice, TermRound
from bot.storage import schema as s
from bot.storage.store import Tx


class TermRoundColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    asked_at = s.time("when its members were asked", nullable=False)
    early = s.flag("asked because the circle became small", nullable=False)
    decided_at = s.time("when a facilitator decided", nullable=True)


class TermAnswerColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    round_id = s.id_("which time of asking", primary_key=True, autoincrement=False)
    user_id = s.person("who answered", primary_key=True, autoincrement=False)
    choice = s.state("continue, pause, move, stop", nullable=False)
    at = s.time("when", nullable=False)


term_round = sa.Table(
    "term_round",
    s.metadata,
    TermRoundColumns,
    sa.Index("ix_term_round_circle", "guild_id", "circle_id"),
    info=s.NOBODY | s.expires("decided_at", "report_days"),
)
term_answer = sa.Table("term_answer", s.metadata, TermAnswerColumns, info=s.owned("user_id"))
R, A = term_round.c, term_answer.c


async def add_round(tx: Tx, guild_id: int, circle_id: int, *, early: bool) -> TermRound:
    new = TermRound(tx.new_id(), guild_id, circle_id, tx.now, early, None)
    row = {"id": new.id, "guild_id": guild_id, "circle_id": circle_id, "asked_at": tx.now, "early": early}
    await tx.execute(sa.insert(term_round).values(row))
    return new


async def last_round(tx: Tx, guild_id: int, circle_id: int) -> TermRound | None:
    query = sa.select(term_round).where(R.guild_id == guild_id, R.circle_id == circle_id)
    row = await tx.one(query.order_by(R.asked_at.desc()).limit(1))
    return None if row is None else _round(row)


async def get_round(tx: Tx, guild_id: int, round_id: int) -> TermRound | None:
    row = await tx.one(sa.select(term_round).where(R.guild_id == guild_id, R.id == round_id))
    return None if row is None else _round(row)


async def decide(tx: Tx, guild_id: int, circle_id: int) -> None:
    """Whatever was asked about this circle is decided now, and who answered what is of no more use to anybody."""
    undecided = (R.guild_id == guild_id, R.circle_id == circle_id, R.decided_at.is_(None))
    rounds = sa.select(R.id).where(*undecided)
    await tx.execute(sa.delete(term_answer).where(A.guild_id == guild_id, A.round_id.in_(rounds)))
    await tx.execute(sa.update(term_round).where(*undecided).values(decided_at=tx.now))


async def answer(tx: Tx, guild_id: int, round_id: int, user_id: int, choice: Choice) -> None:
    row = {"guild_id": guild_id, "round_id": round_id, "user_id": user_id}
    now = {"choice": choice.value, "at": tx.now}
    upsert = tx.insert(term_answer).values(**row, **now)
    await tx.execute(upsert.on_conflict_do_update(index_elements=list(row), set_=now))


async def answers(tx: Tx, guild_id: int, round_id: int) -> dict[int, Choice]:
    rows = await tx.all(sa.select(A.user_id, A.choice).where(A.guild_id == guild_id, A.round_id == round_id))
    return {row.user_id: Choice(row.choice) for row in rows}


def _round(row: Any) -> TermRound:
    return TermRound(row.id, row.guild_id, row.circle_id, row.asked_at, row.early, row.decided_at)
