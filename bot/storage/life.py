"""What facilitators decide about a running circle: removals with their reason, and offers to one another."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from bot.domain.offer import Offer, OfferKind, OfferState
from bot.storage import schema as s
from bot.storage.store import Place, Tx
from bot.storage.vault import GUILD

A_MOMENT = timedelta(minutes=10)
"""The same offer within it is the same press."""


class RemovalColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    circle_id = s.id_("from which circle", nullable=False)
    user_id = s.person("who was taken out", nullable=False)
    reason = s.sealed("the reason in the facilitator's words", nullable=False)
    at = s.time("when", nullable=False)


class OfferColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    kind = s.state("handover, share, merge", nullable=False)
    circle_id = s.id_("which circle", nullable=False)
    into_id = s.id_("the circle it would go into", nullable=True)
    by = s.person("the facilitator who asks", nullable=False)
    to = s.person("the facilitator who is asked", nullable=False)
    state = s.state("open, taken, declined, withdrawn", nullable=False)
    at = s.time("when", nullable=False)


removal = sa.Table(
    "removal",
    s.metadata,
    RemovalColumns,
    sa.Index("ix_removal_person", "guild_id", "user_id"),
    info=s.owned("user_id") | s.expires("at", "audit_days"),
)
offer = sa.Table(
    "offer",
    s.metadata,
    OfferColumns,
    sa.Index("ix_offer_to", "guild_id", "to"),
    info=s.owned("to", "by") | s.expires("at", "report_days"),
)
O = offer.c  # noqa: E741 - the table's columns, as in the other modules


@dataclass(frozen=True, slots=True)
class Removal:
    id: int
    circle_id: int
    user_id: int
    reason: str | None


async def add_removal(tx: Tx, guild_id: int, circle_id: int, user_id: int, reason: str) -> int:
    """Returns the row's id. The reason is sealed with the server's own key."""
    row_id = tx.new_id()
    blob = await tx.seal(guild_id, GUILD, _reason(row_id), reason)
    row = {"id": row_id, "guild_id": guild_id, "circle_id": circle_id, "user_id": user_id, "at": tx.now}
    await tx.execute(sa.insert(removal).values(reason=blob, **row))
    return row_id


async def get_removal(tx: Tx, guild_id: int, removal_id: int) -> Removal | None:
    c = removal.c
    row = await tx.one(sa.select(removal).where(c.guild_id == guild_id, c.id == removal_id))
    if row is None:
        return None
    reason = await tx.open(guild_id, GUILD, _reason(row.id), row.reason)
    return Removal(row.id, row.circle_id, row.user_id, reason)


async def add_offer(
    tx: Tx, guild_id: int, kind: OfferKind, circle_id: int, *, by: int, to: int, into_id: int | None = None
) -> Offer:
    """An open offer; an earlier one of the same kind for the same circle is withdrawn.

    The very same made a moment ago (two presses) is that one.
    """
    earlier = (O.guild_id == guild_id, O.circle_id == circle_id, O.state == OfferState.OPEN.value)
    twice = (O.kind == kind.value, O.by == by, O.to == to, O.at > tx.now - A_MOMENT)
    found = await tx.one(sa.select(offer).where(*earlier, *twice, O.into_id.is_not_distinct_from(into_id)))
    if found is not None:
        return _offer(found)
    same = O.kind == kind.value if kind is OfferKind.MERGE else O.kind != OfferKind.MERGE.value
    await tx.execute(sa.update(offer).where(*earlier, same).values(state=OfferState.WITHDRAWN.value))
    new = Offer(tx.new_id(), guild_id, kind, circle_id, into_id, by, to, OfferState.OPEN, tx.now)
    row = {"id": new.id, "guild_id": guild_id, "kind": kind.value, "circle_id": circle_id, "into_id": into_id}
    await tx.execute(sa.insert(offer).values(by=by, to=to, state=new.state.value, at=tx.now, **row))
    return new


async def get_offer(tx: Tx, guild_id: int, offer_id: int) -> Offer | None:
    row = await tx.one(sa.select(offer).where(O.guild_id == guild_id, O.id == offer_id))
    return None if row is None else _offer(row)


async def settle_offer(tx: Tx, guild_id: int, offer_id: int, state: OfferState) -> bool:
    """False when it was answered or withdrawn meanwhile."""
    standing = (O.guild_id == guild_id, O.id == offer_id, O.state == OfferState.OPEN.value)
    return (await tx.execute(sa.update(offer).where(*standing).values(state=state.value))).rowcount > 0


async def merging(tx: Tx, guild_id: int, circle_id: int, into_id: int) -> bool:
    """Whether both sides agreed that this circle's members may move into the other."""
    taken = (O.kind == OfferKind.MERGE.value, O.state == OfferState.TAKEN.value)
    both = (O.guild_id == guild_id, O.circle_id == circle_id, O.into_id == into_id)
    return await tx.one(sa.select(O.id).where(*both, *taken)) is not None


async def forget_offers_by(tx: Tx, guild_id: int, user_id: int) -> None:
    """Their own rows are those that ask them; what they asked of others goes with their data too."""
    await tx.execute(sa.delete(offer).where(O.guild_id == guild_id, O.by == user_id))


def _reason(row_id: int) -> Place:
    return Place("removal", "reason", row_id)


def _offer(row: Any) -> Offer:
    facts = (row.id, row.guild_id, OfferKind(row.kind), row.circle_id, row.into_id, row.by, row.to)
    return Offer(*facts, OfferState(row.state), row.at)
