"""Who looks for a buddy, and pairs with their two sides."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.buddy import (
    AGAIN_AFTER,
    NUDGE_AFTER,
    REACHED_WITHIN,
    REMATCH_AFTER,
    Pair,
    PairState,
    Said,
    Side,
)
from bot.storage import schema as s
from bot.storage.guild import FROZEN
from bot.storage.store import Tx


class SeekerColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("who looks for a buddy", primary_key=True, autoincrement=False)
    since = s.time("since when", nullable=False)


class PairColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    state = s.state("asking, opening, open, ended, fell", nullable=False)
    asked_at = s.time("when proposed", nullable=False)
    opened_at = s.time("when their room opened", nullable=True)
    ended_at = s.time("when it ended", nullable=True)
    room_id = s.id_("their private thread", nullable=True)


class SideColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    pair_id = s.id_("which pair", primary_key=True, autoincrement=False)
    user_id = s.person("one of the two", primary_key=True, autoincrement=False)
    said = s.state("nothing, yes, no", nullable=False)
    reached_at = s.time("when the question reached them", nullable=True)
    here_at = s.time("when they last said that they are here", nullable=True)
    nudged = s.flag("was asked once more", nullable=False)


seeker = sa.Table("buddy_seeker", s.metadata, SeekerColumns, info=s.owned("user_id"))
pair = sa.Table(
    "buddy_pair",
    s.metadata,
    PairColumns,
    sa.Index("ix_buddy_pair_state", "state"),
    sa.Index("ix_buddy_pair_ended", "ended_at"),
    info=s.NOBODY,
)
side = sa.Table(
    "buddy_side",
    s.metadata,
    SideColumns,
    sa.Index("ix_buddy_side_person", "guild_id", "user_id"),
    info=s.owned("user_id"),
)
K, P, D = seeker.c, pair.c, side.c
LIVE = (PairState.ASKING.value, PairState.OPENING.value, PairState.OPEN.value)

# Asked at every look at how it stands, so made once: making a statement costs as much as running it.
_GUILD, _USER = sa.bindparam("guild"), sa.bindparam("user")
_SINCE = sa.select(K.since).where(K.guild_id == _GUILD, K.user_id == _USER)
_LIVE_OF = (
    sa.select(pair)
    .join(side, sa.and_(D.guild_id == P.guild_id, D.pair_id == P.id))
    .where(P.guild_id == _GUILD, D.user_id == _USER, P.state.in_(LIVE))
)
# So are these, asked at every turn of the clock.
_SINCE_SIGN = sa.func.coalesce(D.here_at, D.reached_at)
_NUDGE_TIME, _REMATCH_TIME = sa.bindparam("day_ago", type_=s.UtcTime()), sa.bindparam("two_ago", type_=s.UtcTime())
_DUE = sa.or_(
    sa.and_(_SINCE_SIGN <= _NUDGE_TIME, sa.not_(D.nudged)),
    _SINCE_SIGN <= _REMATCH_TIME,
    sa.and_(D.reached_at.is_(None), P.asked_at <= sa.bindparam("week_ago")),
)
_SOUGHT = sa.select(K.guild_id).group_by(K.guild_id).having(sa.func.count() > 1)
_SILENT = sa.and_(P.state == PairState.ASKING.value, D.said == Said.NOTHING.value, _DUE)
_STUCK = sa.and_(P.state == PairState.OPENING.value, P.asked_at <= _NUDGE_TIME)
_WATCHED = (
    sa.select(P.guild_id, P.id)
    .join(side, sa.and_(D.guild_id == P.guild_id, D.pair_id == P.id))
    .where(sa.or_(_SILENT, _STUCK), P.guild_id.not_in(FROZEN))
    .distinct()
    .limit(200)
)

# ---- those who look for one


async def seek(tx: Tx, guild_id: int, user_id: int, *, since: datetime | None = None) -> bool:
    """False when they did already. `since`: those who waited before keep their place."""
    row = {"guild_id": guild_id, "user_id": user_id, "since": since or tx.now}
    return (await tx.execute(tx.insert(seeker).values(row).on_conflict_do_nothing())).rowcount > 0


async def seeks(tx: Tx, guild_id: int, user_id: int) -> datetime | None:
    """Since when."""
    return await tx.value(_SINCE, guild=guild_id, user=user_id)


async def stop_seeking(tx: Tx, guild_id: int, user_id: int) -> bool:
    return (await tx.execute(sa.delete(seeker).where(K.guild_id == guild_id, K.user_id == user_id))).rowcount > 0


async def seekers(tx: Tx, guild_id: int) -> list[int]:
    """The longest waiting first."""
    rows = await tx.all(sa.select(K.user_id).where(K.guild_id == guild_id).order_by(K.since, K.user_id))
    return [row[0] for row in rows]


async def guilds_with_seekers(tx: Tx) -> list[int]:
    """Servers in which at least two people look for a buddy."""
    return [row[0] for row in await tx.all(_SOUGHT)]


# ---- pairs


async def add(tx: Tx, guild_id: int, user_ids: Sequence[int]) -> Pair:
    new = tx.new_id()
    row = {"id": new, "guild_id": guild_id, "state": PairState.ASKING.value, "asked_at": tx.now}
    await tx.execute(sa.insert(pair).values(row))
    of = {"guild_id": guild_id, "pair_id": new, "said": Said.NOTHING.value, "nudged": False}
    await tx.execute(sa.insert(side), [{**of, "user_id": user_id} for user_id in user_ids])
    sides = tuple(Side(user_id, Said.NOTHING, None, None, False) for user_id in user_ids)
    return Pair(new, guild_id, PairState.ASKING, sides, tx.now, None, None)


async def get(tx: Tx, guild_id: int, pair_id: int) -> Pair | None:
    row = await tx.one(sa.select(pair).where(P.guild_id == guild_id, P.id == pair_id))
    return None if row is None else await _pair(tx, row)


async def own(tx: Tx, guild_id: int, user_id: int, pair_id: int) -> Pair | None:
    """This pair, if the person is one of the two."""
    sides = sa.select(D.user_id).where(D.guild_id == P.guild_id, D.pair_id == P.id, D.user_id == user_id)
    row = await tx.one(sa.select(pair).where(P.guild_id == guild_id, P.id == pair_id, sides.exists()))
    return None if row is None else await _pair(tx, row)


async def live_of(tx: Tx, guild_id: int, user_id: int) -> Pair | None:
    """The pair this person is in, or is asked about."""
    row = await tx.one(_LIVE_OF, guild=guild_id, user=user_id)
    return None if row is None else await _pair(tx, row)


async def busy(tx: Tx, guild_id: int) -> frozenset[int]:
    """Everybody who is in a pair, or asked about one."""
    own = sa.and_(D.guild_id == P.guild_id, D.pair_id == P.id)
    query = sa.select(D.user_id).join(pair, own).where(P.guild_id == guild_id, P.state.in_(LIVE))
    return frozenset(row[0] for row in await tx.all(query))


async def change(tx: Tx, of: Pair, state: PairState, **values: Any) -> None:
    """`opened_at`, `room_id`."""
    if not state.is_live:
        values["ended_at"] = tx.now
    where = (P.guild_id == of.guild_id, P.id == of.id)
    await tx.execute(sa.update(pair).where(*where).values(state=state.value, **values))


async def change_side(tx: Tx, of: Pair, user_id: int, **values: Any) -> None:
    """`said`, `reached_at`, `here_at`, `nudged`."""
    where = (D.guild_id == of.guild_id, D.pair_id == of.id, D.user_id == user_id)
    await tx.execute(sa.update(side).where(*where).values(values))


async def met(tx: Tx, guild_id: int) -> list[tuple[int, int]]:
    """Two by two, those who were proposed to one another in the last 12 weeks; the smaller id first."""
    own = sa.and_(D.guild_id == P.guild_id, D.pair_id == P.id)
    lately = sa.or_(P.ended_at.is_(None), P.ended_at > tx.now - AGAIN_AFTER)
    query = sa.select(P.id, D.user_id).join(side, own).where(P.guild_id == guild_id, lately).order_by(P.id, D.user_id)
    by_pair: dict[int, list[int]] = {}
    for row in await tx.all(query):
        by_pair.setdefault(row.id, []).append(row.user_id)
    return [(two[0], two[1]) for two in by_pair.values() if len(two) == 2]


async def watched(tx: Tx) -> list[tuple[int, int]]:
    """(server, pair) in which somebody is silent for so long that something follows, or no room opened; some at a time.

    What follows ends that they are found here, so that those who only wait keep nobody from it.
    """
    ago = {"day_ago": NUDGE_AFTER, "two_ago": REMATCH_AFTER, "week_ago": REACHED_WITHIN}
    times = {name: tx.now - span for name, span in ago.items()}
    return [(row.guild_id, row.id) for row in await tx.all(_WATCHED, **times)]


async def forget(tx: Tx) -> None:
    """Pairs that ended more than 12 weeks ago, with their sides."""
    over = P.ended_at < tx.now - AGAIN_AFTER
    old = sa.select(P.guild_id, P.id).where(over)
    await tx.execute(sa.delete(side).where(sa.tuple_(D.guild_id, D.pair_id).in_(old)))
    await tx.execute(sa.delete(pair).where(over))


async def _pair(tx: Tx, row: Any) -> Pair:
    sides = await tx.all(sa.select(side).where(D.guild_id == row.guild_id, D.pair_id == row.id).order_by(D.user_id))
    two = tuple(Side(one.user_id, Said(one.said), one.reached_at, one.here_at, one.nudged) for one in sides)
    return Pair(row.id, row.guild_id, PairState(row.state), two, row.asked_at, row.opened_at, row.room_id)
