"""Notices: recorded wishes to tell or do something in Discord.

A notice is written in the transaction that decides it, so it exists exactly when the decision does. It has a unique
dedupe key, and the nonce of its message is derived from that key, so that a second send within minutes returns the
first message instead of a copy. It holds ids and states only: words and private text are fetched when it is delivered.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.guild import of_shards
from bot.storage.store import Tx

LEASE = timedelta(seconds=60)
ON_ITS_WAY = timedelta(seconds=5)
"""How long a request of a program that was killed may still be on its way to Discord."""


class NoticeColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    kind = s.state("what is to be told or done", nullable=False)
    dedupe = s.column(sa.String(120), "id", "says the same wish only once", unique=True, nullable=False, export=False)
    about = s.person("whom it is for or about, if one person", nullable=True)
    personal = s.flag("goes to that person alone", nullable=False)
    facts = s.facts("ids and states the text is made from", nullable=False)
    state = s.state("waiting, held (for the person's next press), claimed, done, skipped, failed", nullable=False)
    due_at = s.time("not before", nullable=False)
    expires_at = s.time("not after: then skipped, never sent late", nullable=True)
    created_at = s.time("when decided", nullable=False)
    lease_until = s.time("the claim is dead after this", nullable=True, export=False)
    attempts = s.count("how often tried", nullable=False, server_default="0", export=False)
    reason = s.state("why skipped or failed", nullable=True)
    done_at = s.time("when settled", nullable=True)
    channel_id = s.id_("where it went", nullable=True)
    message_id = s.id_("which message it became", nullable=True)


notice = sa.Table(
    "notice",
    s.metadata,
    NoticeColumns,
    sa.Index("ix_notice_due", "state", "due_at"),
    sa.Index("ix_notice_about", "guild_id", "about", "state", "due_at"),
    info=s.owned("about"),
)
N = notice.c
_NOW = sa.bindparam("now", type_=s.UtcTime())
# Asked after every press, so made once: making a statement costs as much as running it.
_HELD = (
    sa.select(notice)
    .where(N.guild_id == sa.bindparam("guild"), N.about == sa.bindparam("user"), N.state == "held")
    .where(N.due_at <= _NOW, sa.or_(N.expires_at.is_(None), N.expires_at > _NOW))
    .order_by(N.created_at)
    .limit(sa.bindparam("many"))
)


@dataclass(frozen=True, slots=True)
class Notice:
    id: int
    guild_id: int
    kind: str
    dedupe: str
    about: int | None
    facts: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime | None
    created_at: datetime
    attempts: int
    personal: bool = False
    """For `about` alone, by the way they chose to be reached."""

    @property
    def tried(self) -> bool:
        """An earlier attempt may have arrived, in whole or in part: look for its marker before doing it again."""
        return self.attempts > 0

    @property
    def nonce(self) -> str:
        """At most 25 characters, as Discord wants; the same for every attempt."""
        return hashlib.blake2s(self.dedupe.encode(), digest_size=12).hexdigest()

    @property
    def marker(self) -> str:
        """Findable in a custom_id or a thread's name afterwards; says nothing to people."""
        return format(self.id, "x")


def _check(facts: Mapping[str, Any]) -> None:
    for name, value in facts.items():
        ok = value is None or isinstance(value, (bool, int)) or (isinstance(value, str) and value.isascii())
        ok = ok or (isinstance(value, (list, tuple)) and all(isinstance(v, int) for v in value))
        if not ok or (isinstance(value, str) and len(value) > 64):
            raise ValueError(f"a notice holds ids and states, not text: {name}")


async def post(
    tx: Tx,
    kind: str,
    guild_id: int,
    dedupe: str,
    *,
    about: int | None = None,
    due: datetime | None = None,
    expires: datetime | None = None,
    personal: bool = False,
    held: bool = False,
    **facts: Any,
) -> bool:
    """Records the wish unless one with this dedupe key was ever recorded; says whether it is new.

    `held`: not for the courier; it waits for the person's next press (`services/reach.py` decides).

    `dedupe` is unique in the whole store: begin it with the kind and the ids it is about.
    """
    row = _new_row(tx, kind, guild_id, dedupe, facts)
    row |= {"about": about, "personal": personal, "due_at": due or tx.now, "expires_at": expires}
    row["state"] = "held" if held else "waiting"
    result = await tx.execute(tx.insert(notice).values(row).on_conflict_do_nothing(index_elements=["dedupe"]))
    tx.wakes_courier = tx.wakes_courier or (result.rowcount > 0 and not held)
    return result.rowcount > 0


@dataclass(frozen=True, slots=True)
class Wish:
    """One of many notices of a kind that are recorded together."""

    guild_id: int
    dedupe: str
    expires: datetime | None
    facts: Mapping[str, Any]


async def post_many(tx: Tx, kind: str, wishes: Sequence[Wish]) -> None:
    """As `post`, for a place and due now, in one statement however many there are."""
    if wishes:
        rows = [_new_row(tx, kind, w.guild_id, w.dedupe, w.facts) | {"expires_at": w.expires} for w in wishes]
        await tx.execute(tx.insert(notice).on_conflict_do_nothing(index_elements=["dedupe"]), rows)
        tx.wakes_courier = True


def _new_row(tx: Tx, kind: str, guild_id: int, dedupe: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """A notice for a place, due now."""
    _check(facts)
    return {
        "id": tx.new_id(),
        "guild_id": guild_id,
        "kind": kind,
        "dedupe": dedupe,
        "about": None,
        "personal": False,
        "facts": dict(facts),
        "state": "waiting",
        "due_at": tx.now,
        "expires_at": None,
        "created_at": tx.now,
        "attempts": 0,
    }


def _due(tx: Tx, shards: Collection[int], shard_count: int) -> sa.ColumnElement[bool]:
    lapsed = sa.and_(N.state == "claimed", N.lease_until <= tx.now)
    due = sa.or_(sa.and_(N.state == "waiting", N.due_at <= tx.now), lapsed)
    return sa.and_(due, of_shards(N.guild_id, shards, shard_count))


async def any_due(tx: Tx, shards: Collection[int], shard_count: int) -> bool:
    """Whether a claim would find anything: asked first, because asking needs no writer."""
    return await tx.one(sa.select(N.id).where(_due(tx, shards, shard_count)).limit(1)) is not None


async def claim(tx: Tx, limit: int, shards: Collection[int], shard_count: int) -> list[Notice]:
    """Takes up to `limit` due notices of our shards, oldest first, with a lease; expired ones are skipped, not given.

    A claim whose lease ran out is taken again, as one that was `tried`.
    """
    due = _due(tx, shards, shard_count)
    stale = sa.and_(due, N.expires_at.is_not(None), N.expires_at <= tx.now)
    await tx.execute(sa.update(notice).where(stale).values(state="skipped", reason="too-late", done_at=tx.now))
    query = sa.select(notice).where(due).order_by(N.due_at, N.created_at).limit(limit)
    rows = await tx.all(query.with_for_update(skip_locked=True))
    if rows:
        await tx.execute(
            sa.update(notice)
            .where(N.id.in_([row.id for row in rows]))
            .values(
                state="claimed",
                lease_until=tx.now + LEASE,
                attempts=N.attempts + 1,
            )
        )
    return [_notice(row) for row in rows]


async def take_over(tx: Tx, shards: Collection[int], shard_count: int) -> None:
    """At a start, which holds the lock: whoever held claims of our shards is gone, so their leases end soon.

    What was due before counts as tried. Where the database is an older copy than what people saw, it may have
    arrived long ago; looking for it costs one request.
    """
    ours = of_shards(N.guild_id, shards, shard_count)
    soon = tx.now + ON_ITS_WAY
    dead = sa.update(notice).where(ours, N.state == "claimed", N.lease_until > soon)
    await tx.execute(dead.values(lease_until=soon))
    old = sa.update(notice).where(ours, N.state == "waiting", N.due_at <= tx.now, N.attempts == 0)
    await tx.execute(old.values(attempts=1))


async def settle(tx: Tx, notice_id: int, state: str, **what: Any) -> bool:
    """done, skipped or failed; False when somebody else settled it meanwhile."""
    given = {"notice": notice_id, "became": state, "now": tx.now} | {f"new_{name}": what[name] for name in what}
    return (await tx.execute(_settled(tuple(what)), [given])).rowcount > 0


@cache
def _settled(names: tuple[str, ...]) -> Any:
    """Made once for each set of columns: it is asked after every delivery."""
    new = {name: sa.bindparam(f"new_{name}") for name in names}
    claimed = sa.update(notice).where(N.id == sa.bindparam("notice"), N.state == "claimed")
    return claimed.values(state=sa.bindparam("became"), done_at=_NOW, lease_until=None, **new)


async def postpone(tx: Tx, notice_id: int, until: datetime, reason: str, *, tried: bool = True) -> None:
    """Gives a claim back for later. `tried` False: nothing was asked of Discord, so the attempt does not count."""
    values: dict[str, Any] = {"state": "waiting", "due_at": until, "lease_until": None, "reason": reason}
    if not tried:
        values["attempts"] = N.attempts - 1
    await tx.execute(sa.update(notice).where(N.id == notice_id, N.state == "claimed").values(values))


async def give_back(tx: Tx, notice_ids: Collection[int]) -> None:
    """On a clean stop: claims that were not begun go back at once, as if never taken."""
    values = {"state": "waiting", "lease_until": None, "attempts": N.attempts - 1}
    await tx.execute(sa.update(notice).where(N.id.in_(list(notice_ids)), N.state == "claimed").values(values))


async def hold(tx: Tx, notice_id: int, reason: str) -> None:
    """The person cannot be reached unasked (closed DMs): it becomes the first thing at their next press."""
    values = {"state": "held", "lease_until": None, "reason": reason, "attempts": 0}
    await tx.execute(sa.update(notice).where(N.id == notice_id, N.state == "claimed").values(values))


async def held_for(tx: Tx, guild_id: int, user_id: int, limit: int) -> list[Notice]:
    """What waits for this person's press, oldest first, without what is out of date."""
    rows = await tx.all(_HELD, guild=guild_id, user=user_id, now=tx.now, many=limit)
    return [_notice(row) for row in rows]


async def claim_held(tx: Tx, notice_id: int) -> bool:
    """The held notice is about to be shown: False when another press was first.

    Where the program dies before it is settled, the lease runs out and the courier puts it back to be held.
    """
    held = sa.update(notice).where(N.id == notice_id, N.state == "held")
    return (await tx.execute(held.values(state="claimed", lease_until=tx.now + LEASE))).rowcount > 0


async def reroute(tx: Tx, guild_id: int, user_id: int, *, held: bool) -> None:
    """The person chose another way of being reached: what waits for them follows."""
    old, new = ("waiting", "held") if held else ("held", "waiting")
    of_person = (N.guild_id == guild_id, N.about == user_id, N.state == old, N.personal)
    await tx.execute(sa.update(notice).where(*of_person).values(state=new))
    tx.wakes_courier = tx.wakes_courier or not held


async def withdraw(tx: Tx, dedupe: str, *, untried: bool = False) -> bool:
    """Takes back a wish that was not claimed yet; its key may be used again.

    `untried`: not one whose earlier attempt may have arrived, and which must be looked for.
    """
    where = [N.dedupe == dedupe, N.state.in_(["waiting", "held"])]
    if untried:
        where.append(N.attempts == 0)
    return (await tx.execute(sa.delete(notice).where(*where))).rowcount > 0


async def forget(tx: Tx, dedupe: str) -> None:
    """Takes back a wish, a settled one too, so that its key may be used again; not while it is under way."""
    await tx.execute(sa.delete(notice).where(N.dedupe == dedupe, N.state != "claimed"))


async def by_dedupe(tx: Tx, dedupe: str) -> tuple[str, int | None, int | None] | None:
    """(state, channel id, message id) of a wish, or None."""
    row = await tx.one(sa.select(N.state, N.channel_id, N.message_id).where(N.dedupe == dedupe))
    return None if row is None else (row.state, row.channel_id, row.message_id)


async def begun_with(tx: Tx, guild_id: int, stem: str) -> tuple[str, ...]:
    """The keys of a server's wishes that begin so."""
    keys = sa.select(N.dedupe).where(N.guild_id == guild_id, N.dedupe.startswith(stem, autoescape=True))
    return tuple(row.dedupe for row in await tx.all(keys))


async def under_way(tx: Tx, guild_id: int, stem: str) -> bool:
    """Whether one of a server's wishes whose key begins so has not been settled yet."""
    open_ = (N.guild_id == guild_id, N.state.in_(["waiting", "claimed", "held"]))
    return await tx.one(sa.select(N.id).where(*open_, N.dedupe.startswith(stem, autoescape=True))) is not None


async def by_state(tx: Tx) -> dict[str, int]:
    """How many notices there are of each state that is not settled."""
    open_ = N.state.in_(["waiting", "held", "claimed"])
    rows = await tx.all(sa.select(N.state, sa.func.count().label("many")).where(open_).group_by(N.state))
    return {row.state: row.many for row in rows}


def _notice(row: Any) -> Notice:
    return Notice(
        id=row.id,
        guild_id=row.guild_id,
        kind=row.kind,
        dedupe=row.dedupe,
        about=row.about,
        facts=row.facts,
        due_at=row.due_at,
        expires_at=row.expires_at,
        created_at=row.created_at,
        attempts=row.attempts,
        personal=row.personal,
    )
