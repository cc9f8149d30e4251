"""Notices: recorded wishes to tell or do something in Discord.

A notice is written in the transaction that decides it, so it exists exactly when the decision does. It has a unique
dedupe key, and the nonce of its message is derived from that key, so that a second send within minutes returns the
first message instead of a copy. It holds ids and states only: words and private text are fetched when it is delivered.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.store import Tx


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
