"""Who did what on whose data or with what power: append-only, each row chained to the one before by its hash.

People stand in it as random tokens, mapped to ids in a table that a deletion empties; the chain stays whole.
Both its ends are signed with the server's own key, which lies in the key store: who can write to the data alone can
neither cut rows off, nor compute the chain anew. Old rows expire behind the signed beginning.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.guild import guild
from bot.storage.store import Tx

GENESIS = "0" * 64
AT_ONCE = 5_000


class AuditColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    seq = s.count("number of the row in the server's chain", primary_key=True, autoincrement=False)
    at = s.time("when", nullable=False)
    verb = s.state("what was done", nullable=False)
    actor = s.column(sa.String(32), "mark", "by whom, as a random token", nullable=False, export=False)
    about = s.column(sa.String(32), "mark", "to whom, as a random token", nullable=True, export=False)
    facts = s.facts("ids and states, never content", nullable=False)
    hash = s.column(sa.String(64), "id", "SHA-256 over the row before and this one", nullable=False, export=False)


class PersonTokenColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person("who a token of the audit stands for", primary_key=True, autoincrement=False)
    token = s.column(sa.String(32), "mark", "the token", nullable=False, unique=True, export=False)


class AuditEndColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    end = s.state("first (what expired up to here) or last", primary_key=True)
    seq = s.count("number of the row", nullable=False)
    hash = s.column(sa.String(64), "id", "hash of the row", nullable=False, export=False)
    signature = s.column(sa.LargeBinary(32), "id", "with the server's own key", nullable=False, export=False)


audit = sa.Table("audit", s.metadata, AuditColumns, info=s.NOBODY)
person_token = sa.Table("person_token", s.metadata, PersonTokenColumns, info=s.owned("user_id"))
audit_end = sa.Table("audit_end", s.metadata, AuditEndColumns, info=s.NOBODY)
A = audit.c
E = audit_end.c


@dataclass(frozen=True, slots=True)
class Entry:
    """`actor` and `about` are None where the person deleted their data since (or none was meant)."""

    seq: int
    at: datetime
    verb: str
    actor: int | None
    about: int | None
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a server's chain."""

    guild_id: int
    rows: int
    """How many hold together."""
    broken_at: int | None
    """Number of the first row that is missing, changed or not signed for; None: all is whole."""


async def note(tx: Tx, guild_id: int, verb: str, actor: int | None, about: int | None = None, **facts: Any) -> None:
    """Appends a row. `actor` None: the bot by itself. Facts are ids, counts and states, never typed text."""
    last = await _end(tx, guild_id, "last")
    row: dict[str, Any] = {
        "guild_id": guild_id,
        "seq": 1 if last is None else last.seq + 1,
        "at": tx.now,
        "verb": verb,
        "actor": "bot" if actor is None else await _token(tx, guild_id, actor),
        "about": None if about is None else await _token(tx, guild_id, about),
        "facts": facts,
    }
    hash_ = link(GENESIS if last is None else last.hash, row)
    await tx.execute(sa.insert(audit).values(**row, hash=hash_))
    await _sign(tx, guild_id, "last", row["seq"], hash_)


def link(previous: str, row: Mapping[str, Any]) -> str:
    """The hash of a row: SHA-256 over the hash before it and the row's own columns in a fixed form."""
    parts = [previous, row["guild_id"], row["seq"], row["at"].isoformat(timespec="microseconds"), row["verb"]]
    text = json.dumps([*parts, row["actor"], row["about"], row["facts"]], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


async def latest(tx: Tx, guild_id: int, limit: int, before: int | None = None) -> tuple[Entry, ...]:
    """Newest first; `before`: only rows with a smaller number, for paging."""
    query = sa.select(audit).where(A.guild_id == guild_id).order_by(A.seq.desc()).limit(limit)
    rows = await tx.all(query if before is None else query.where(A.seq < before))
    tokens = {row.actor for row in rows} | {row.about for row in rows if row.about}
    known = await tx.all(
        sa.select(person_token.c.token, person_token.c.user_id).where(
            person_token.c.guild_id == guild_id, person_token.c.token.in_(tokens)
        )
    )
    who: dict[str | None, int] = {row.token: row.user_id for row in known}
    return tuple(Entry(row.seq, row.at, row.verb, who.get(row.actor), who.get(row.about), row.facts) for row in rows)


async def expire(tx: Tx, guild_id: int, before: datetime, limit: int = 500) -> int:
    """Takes off rows older than `before` from the beginning of the chain; the new beginning is signed."""
    young = await tx.value(sa.select(sa.func.min(A.seq)).where(A.guild_id == guild_id, A.at >= before))
    old = sa.select(A.seq, A.hash).where(A.guild_id == guild_id).order_by(A.seq).limit(limit)
    rows = await tx.all(old if young is None else old.where(A.seq < young))
    if not rows:
        return 0
    await _sign(tx, guild_id, "first", rows[-1].seq, rows[-1].hash)
    gone = sa.delete(audit).where(A.guild_id == guild_id, A.seq <= rows[-1].seq)
    return (await tx.execute(gone)).rowcount


async def has_before(tx: Tx, guild_id: int, before: datetime) -> bool:
    oldest = await tx.value(sa.select(A.at).where(A.guild_id == guild_id).order_by(A.seq).limit(1))
    return oldest is not None and oldest < before


async def verify(tx: Tx, guild_id: int) -> Verdict:
    """Follows the chain from its signed beginning to its signed end."""
    first = await _end(tx, guild_id, "first")
    last = await _end(tx, guild_id, "last")
    for name, end in (("first", first), ("last", last)):
        if end is not None and not hmac.compare_digest(
            end.signature, await _signature(tx, guild_id, name, end.seq, end.hash)
        ):
            return Verdict(guild_id, 0, end.seq)
    seq, hash_ = (0, GENESIS) if first is None else (first.seq, first.hash)
    begun = seq
    while rows := await tx.all(_after(guild_id, seq)):
        for row in rows:
            if row.seq != seq + 1 or row.hash != link(hash_, dict(row._mapping)):
                return Verdict(guild_id, seq - begun, seq + 1)
            seq, hash_ = row.seq, row.hash
    whole = last is None if seq == 0 else last is not None and (last.seq, last.hash) == (seq, hash_)
    return Verdict(guild_id, seq - begun, None if whole else seq + 1)


def _after(guild_id: int, seq: int) -> sa.Select[Any]:
    query: Any = sa.select(audit).where(A.guild_id == guild_id, A.seq > seq)
    return query.order_by(A.seq).limit(AT_ONCE)


async def chains(tx: Tx) -> list[int]:
    """Every server that has a chain, or ought to: one that was set up."""
    there: Any = sa.union(sa.select(A.guild_id), sa.select(E.guild_id), sa.select(guild.c.id).where(guild.c.ready))
    return sorted(row[0] for row in await tx.all(there))


async def _end(tx: Tx, guild_id: int, end: str) -> Any:
    return await tx.one(sa.select(audit_end).where(E.guild_id == guild_id, E.end == end))


async def _signature(tx: Tx, guild_id: int, end: str, seq: int, hash_: str) -> bytes:
    return (await tx.vault.guild(guild_id)).sign(f"audit\x1f{end}\x1f{guild_id}\x1f{seq}\x1f{hash_}")


async def _sign(tx: Tx, guild_id: int, end: str, seq: int, hash_: str) -> None:
    row: dict[str, Any] = {"guild_id": guild_id, "end": end, "seq": seq, "hash": hash_}
    row["signature"] = await _signature(tx, guild_id, end, seq, hash_)
    upsert = tx.insert(audit_end).values(row)
    await tx.execute(upsert.on_conflict_do_update(index_elements=["guild_id", "end"], set_=row))


async def _token(tx: Tx, guild_id: int, user_id: int) -> str:
    of = (person_token.c.guild_id == guild_id, person_token.c.user_id == user_id)
    token = await tx.value(sa.select(person_token.c.token).where(*of))
    if token is None:
        token = f"{tx.new_id():x}{tx.new_id():x}"
        row = {"guild_id": guild_id, "user_id": user_id, "token": token}
        await tx.execute(sa.insert(person_token).values(row))
    return token
