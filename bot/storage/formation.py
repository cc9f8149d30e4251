"""Formations: one at a time a server. Who would sit where is in `storage/introduction.py`."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.formation import Formation, FormationState, Prefer
from bot.storage import schema as s
from bot.storage.store import Tx


class FormationColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    state = s.state("running, draft, approved, discarded, lost, broken", nullable=False)
    prefer = s.state("everyone in, or closer fit", nullable=False)
    begun_at = s.time("when begun", nullable=False)
    settled_at = s.time("when approved or discarded", nullable=True)
    waiting = s.facts("how many still wait, by reason", nullable=False)
    placed = s.count("how many had a seat in it", nullable=False, server_default="0")


formation = sa.Table(
    "formation",
    s.metadata,
    FormationColumns,
    sa.Index("ix_formation_state", "guild_id", "state"),
    info=s.NOBODY | s.expires("settled_at", "match_days"),
)
F = formation.c
UNSETTLED = tuple(
    state.value for state in FormationState if state not in (FormationState.APPROVED, FormationState.DISCARDED)
)
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_RUNNING = sa.select(F.guild_id, F.id).where(F.state == FormationState.RUNNING.value)
_APPROVED = sa.select(F.guild_id, F.id).where(
    F.state == FormationState.APPROVED.value, F.settled_at >= sa.bindparam("since")
)


async def begin(tx: Tx, guild_id: int, prefer: Prefer) -> Formation:
    new = Formation(tx.new_id(), guild_id, FormationState.RUNNING, prefer, tx.now, {})
    row = {"id": new.id, "guild_id": guild_id, "state": new.state.value, "prefer": prefer.value}
    await tx.execute(sa.insert(formation).values(**row, begun_at=tx.now, waiting={}))
    return new


async def get(tx: Tx, guild_id: int, formation_id: int) -> Formation | None:
    row = await tx.one(sa.select(formation).where(F.guild_id == guild_id, F.id == formation_id))
    return None if row is None else _formation(row)


async def unsettled(tx: Tx, guild_id: int) -> Formation | None:
    """The one that runs, waits for approval, or was lost or broke and was not begun again."""
    query = sa.select(formation).where(F.guild_id == guild_id, F.state.in_(UNSETTLED))
    row = await tx.one(query.order_by(F.begun_at.desc(), F.id))
    return None if row is None else _formation(row)


async def running(tx: Tx) -> list[tuple[int, int]]:
    """(server, formation) of those that are said to run, in every server."""
    return [(row.guild_id, row.id) for row in await tx.all(_RUNNING)]


async def approved_since(tx: Tx, since: datetime) -> list[tuple[int, int]]:
    """(server, formation) approved since then: a crash may have left some of their people unasked."""
    return [(row.guild_id, row.id) for row in await tx.all(_APPROVED, since=since)]


async def settle(
    tx: Tx,
    of: Formation,
    state: FormationState,
    *,
    waiting: Mapping[str, int] | None = None,
    placed: int | None = None,
) -> bool:
    """To another state; False when it has changed meanwhile."""
    values: dict[str, Any] = {"state": state.value}
    if state in (FormationState.APPROVED, FormationState.DISCARDED):
        values["settled_at"] = tx.now
    if waiting is not None:
        values["waiting"] = dict(waiting)
    if placed is not None:
        values["placed"] = placed
    same = (F.guild_id == of.guild_id, F.id == of.id, F.state == of.state.value)
    return (await tx.execute(sa.update(formation).where(*same).values(values))).rowcount > 0


def _formation(row: Any) -> Formation:
    return Formation(
        row.id, row.guild_id, FormationState(row.state), Prefer(row.prefer), row.begun_at, dict(row.waiting), row.placed
    )
