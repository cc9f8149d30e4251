"""Who did what on whose data or with what power: append-only, each row chained to the one before by its hash.

People stand in it as random tokens, mapped to ids in a table that a deletion empties; the chain stays whole.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.store import Tx

GENESIS = "0" * 64


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


audit = sa.Table("audit", s.metadata, AuditColumns, info=s.NOBODY)
person_token = sa.Table("person_token", s.metadata, PersonTokenColumns, info=s.owned("user_id"))
A = audit.c


@dataclass(frozen=True, slots=True)
class Entry:
    """`actor` and `about` are None where the person deleted their data since (or none was meant)."""

    seq: int
    at: datetime
    verb: str
    actor: int | None
    about: int | None
    facts: Mapping[str, Any]


async def note(tx: Tx, guild_id: int, verb: str, actor: int | None, about: int | None = None, **facts: Any) -> None:
    """Appends a row. `actor` None: the bot by itself. Facts are ids, counts and states, never typed text."""
    last = await tx.one(sa.select(A.seq, A.hash).where(A.guild_id == guild_id).order_by(A.seq.desc()).limit(1))
    row = {
        "guild_id": guild_id,
        "seq": 1 if last is None else last.seq + 1,
        "at": tx.now,
        "verb": verb,
        "actor": "bot" if actor is None else await _token(tx, guild_id, actor),
        "about": None if about is None else await _token(tx, guild_id, about),
        "facts": facts,
    }
    previous = GENESIS if last is None else last.hash
    await tx.execute(sa.insert(audit).values(**row, hash=link(previous, row)))


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
    who = dict(known)
    return tuple(Entry(row.seq, row.at, row.verb, who.get(row.actor), who.get(row.about), row.facts) for row in rows)


async def _token(tx: Tx, guild_id: int, user_id: int) -> str:
    of = (person_token.c.guild_id == guild_id, person_token.c.user_id == user_id)
    token = await tx.value(sa.select(person_token.c.token).where(*of))
    if token is None:
        token = f"{tx.new_id():x}{tx.new_id():x}"
        row = {"guild_id": guild_id, "user_id": user_id, "token": token}
        await tx.execute(sa.insert(person_token).values(row))
    return token
