"""Guided sessions and the order of turns, so that a restart in the middle changes nothing."""

from typing import Any

import sqlalchemy as sa

from bot.domain.session import Phase, Place, Session, Turn, Why
from bot.storage import schema as s
from bot.storage.circle import F, S
from bot.storage.store import Tx


class SessionColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("which circle", nullable=False)
    phase = s.state("opening, turn, closing, free, ended", nullable=False)
    step = s.count("how often it moved on", nullable=False)
    minutes = s.count("of a turn", nullable=False)
    until = s.time("end of the phase", nullable=False)
    why = s.state("how it ended", nullable=True)
    begun_at = s.time("when begun", nullable=False)


class SessionTurnColumns(sa.TypedColumns):
    session_id = s.id_("which session", primary_key=True, autoincrement=False)
    user_id = s.person("who has this turn", primary_key=True, autoincrement=False)
    guild_id = s.guild_id()
    place = s.count("place in the order", nullable=False)
    turn = s.state("waiting, speaking, done, passed", nullable=False)
    begun_at = s.time("when the session began", nullable=False)


session = sa.Table(
    "session",
    s.metadata,
    SessionColumns,
    sa.Index("ix_session_due", "phase", "until"),
    sa.Index("ix_session_circle", "guild_id", "circle_id"),
    info=s.NOBODY | s.expires("begun_at", "report_days"),
)
turn = sa.Table(
    "session_turn", s.metadata, SessionTurnColumns, info=s.owned("user_id") | s.expires("begun_at", "match_days")
)
X, T = session.c, turn.c
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_DUE = (
    sa.select(X.guild_id, X.id)
    .where(X.phase.in_([phase.value for phase in Phase if phase is not Phase.ENDED]), X.until <= sa.bindparam("now"))
    .order_by(X.until)
    .limit(sa.bindparam("many"))
)


async def add(tx: Tx, new: Session) -> None:
    await tx.execute(sa.insert(session).values(begun_at=tx.now, **_values(new)))
    rows = [
        {
            "session_id": new.id,
            "user_id": place.user_id,
            "guild_id": new.guild_id,
            "place": number,
            "turn": place.turn.value,
            "begun_at": tx.now,
        }
        for number, place in enumerate(new.order)
    ]
    if rows:
        await tx.execute(sa.insert(turn), rows)


async def save(tx: Tx, changed: Session) -> None:
    where = (X.guild_id == changed.guild_id, X.id == changed.id)
    await tx.execute(sa.update(session).where(*where).values(_values(changed)))
    kept = [place.user_id for place in changed.order]
    await tx.execute(sa.delete(turn).where(T.session_id == changed.id, T.user_id.not_in(kept)))
    for place in changed.order:
        mine = (T.session_id == changed.id, T.user_id == place.user_id)
        await tx.execute(sa.update(turn).where(*mine).values(turn=place.turn.value))


async def get(tx: Tx, guild_id: int, session_id: int) -> Session | None:
    row = await tx.one(sa.select(session).where(X.guild_id == guild_id, X.id == session_id))
    return None if row is None else await _session(tx, row)


async def of_person(tx: Tx, guild_id: int, user_id: int, session_id: int) -> Session | None:
    """This session, if the person has a seat in its circle or looks after it."""
    seated = sa.select(S.user_id).where(S.guild_id == guild_id, S.circle_id == X.circle_id, S.user_id == user_id)
    leads = sa.select(F.user_id).where(F.guild_id == guild_id, F.circle_id == X.circle_id, F.user_id == user_id)
    where = (X.guild_id == guild_id, X.id == session_id, sa.or_(seated.exists(), leads.exists()))
    row = await tx.one(sa.select(session).where(*where))
    return None if row is None else await _session(tx, row)


async def running(tx: Tx, guild_id: int, circle_id: int) -> Session | None:
    where = (X.guild_id == guild_id, X.circle_id == circle_id, X.phase != Phase.ENDED.value)
    row = await tx.one(sa.select(session).where(*where))
    return None if row is None else await _session(tx, row)


async def with_person(tx: Tx, guild_id: int, user_id: int) -> list[Session]:
    """Running sessions in whose order this person is."""
    mine = sa.select(T.session_id).where(T.guild_id == guild_id, T.user_id == user_id)
    rows = await tx.all(sa.select(session).where(X.id.in_(mine), X.phase != Phase.ENDED.value))
    return [await _session(tx, row) for row in rows]


async def due(tx: Tx, limit: int = 200) -> list[tuple[int, int]]:
    """(guild id, id) of the sessions whose phase is over."""
    return [(row.guild_id, row.id) for row in await tx.all(_DUE, now=tx.now, many=limit)]


async def so_far(tx: Tx, guild_id: int, circle_id: int) -> int:
    where = (X.guild_id == guild_id, X.circle_id == circle_id)
    return await tx.value(sa.select(sa.func.count()).select_from(session).where(*where))


_PLAIN = ("id", "guild_id", "circle_id", "step", "minutes", "until")


def _values(of: Session) -> dict[str, Any]:
    plain = {name: getattr(of, name) for name in _PLAIN}
    return plain | {"phase": of.phase.value, "why": None if of.why is None else of.why.value}


async def _session(tx: Tx, row: Any) -> Session:
    places = await tx.all(sa.select(turn).where(T.session_id == row.id).order_by(T.place))
    plain = {name: getattr(row, name) for name in _PLAIN}
    order = tuple(Place(place.user_id, Turn(place.turn)) for place in places)
    return Session(phase=Phase(row.phase), order=order, why=None if row.why is None else Why(row.why), **plain)
