"""Everything of one person, read off the schema: what is held, in which servers, and all of it opened.

Reports they sent are kept for others and sealed with the server's key, so that the schema cannot say which part of
them is whose: `storage/report.py` does.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.storage import erasure
from bot.storage import guild as guilds_
from bot.storage import report as reports
from bot.storage.store import Place, Tx
from bot.storage.vault import CannotOpen, SealKey
from bot.storage.walk import guild_of, is_theirs, meaning_of, owner_of, tables

AT_ONCE = 500
REPORTS = "report"


def exported_tables() -> Iterator[sa.Table]:
    """Those whose rows a person is given. What is kept to protect others is not: it could tell who is behind it."""
    for table in tables():
        owner = owner_of(table)
        if owner is not None and owner.export:
            yield table


def notes() -> dict[str, dict[str, str]]:
    """What each exported column means, by table."""
    found = {table.name: {c.name: meaning_of(c).note for c in _given(table)} for table in exported_tables()}
    return found | {REPORTS: dict(reports.GIVEN_BACK)}


async def held(tx: Tx, guild_id: int, user_id: int) -> dict[str, int]:
    """How many rows each table holds of this person; tables without any are left out."""
    mark = await tx.mark(guild_id, user_id)
    rows = await tx.all(_counts(), guild=guild_id, user=user_id, mark=mark)
    found = {row.name: row.rows for row in rows}
    found[REPORTS] = len(await reports.given_back(tx, guild_id, user_id))
    return {name: rows for name, rows in found.items() if rows}


@cache
def _counts() -> sa.CompoundSelect[str, int]:
    """One row a table. Made once: there are many of them."""
    guild, user, mark = (sa.bindparam(name) for name in ("guild", "user", "mark"))
    return sa.union_all(
        *(
            sa.select(sa.literal(table.name).label("name"), sa.func.count().label("rows"))
            .select_from(table)
            .where(is_theirs(table, guild, user, mark))
            for table in exported_tables()
        )
    )


async def guilds_of(tx: Tx, user_id: int) -> list[int]:
    """Every server that holds something of this person, also where nothing but their mark stands."""
    found: set[int] = set()
    keys = await tx.vault.guilds()
    marks = {key.mark(user_id): guild_id for guild_id, key in keys.items()}
    for table in exported_tables():
        owner = owner_of(table)
        assert owner is not None
        for column in (table.c[name] for name in owner.columns):
            guild = guild_of(table)
            if meaning_of(column).kind != "mark":
                found.update(g for (g,) in await tx.all(sa.select(guild).distinct().where(column == user_id)))
                continue
            ours = list(marks)
            for start in range(0, len(ours), AT_ONCE):
                query = sa.select(column).distinct().where(column.in_(ours[start : start + AT_ONCE]))
                found.update(marks[bytes(m)] for (m,) in await tx.all(query))
    for mark in await reports.senders_among(tx, marks):
        if await reports.given_back(tx, marks[mark], user_id):
            found.add(marks[mark])
    return sorted(found)


async def rows_of(tx: Tx, guild_id: int, user_id: int) -> dict[str, tuple[dict[str, Any], ...]]:
    """Every row of this person with its sealed columns opened; ids of other people are left out."""
    mark = await tx.mark(guild_id, user_id)
    keys = [key for key in (await tx.vault.member(guild_id, user_id), await tx.vault.guild(guild_id)) if key]
    others = await erasure.people(tx, guild_id) - {user_id}
    names = {tag.id: tag.name for tag in await guilds_.tags(tx, guild_id, all_of_them=True)}
    found = {}
    for table in exported_tables():
        query = sa.select(table).where(is_theirs(table, guild_id, user_id, mark)).order_by(*_order(table))
        rows = [_exported(table, row, keys, others, names) for row in await tx.all(query)]
        if rows:
            found[table.name] = tuple(rows)
    if sent := await reports.given_back(tx, guild_id, user_id):
        found[REPORTS] = tuple(_plain(row, set()) for row in sent)
    return found


def _given(table: sa.Table) -> list[sa.Column[Any]]:
    return [c for c in table.c if meaning_of(c).export and c is not guild_of(table)]


def _order(table: sa.Table) -> list[Any]:
    times = [c for c in table.c if meaning_of(c).kind == "time" and not c.nullable]
    return times[:1] or list(table.primary_key.columns)


def _exported(
    table: sa.Table, row: Any, keys: list[SealKey], others: set[int], names: dict[int, str]
) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in _given(table):
        value, meaning = row._mapping[column.name], meaning_of(column)
        if meaning.kind == "sealed" and value is not None:
            place = Place(table.name, column.name, row._mapping["id"])
            value = _named(_opened(keys, place, value, facts=meaning.facts), names)
        value = _plain(value, others)
        if value is not _SOMEBODY:
            values[column.name] = value
    return values


def _opened(keys: list[SealKey], place: Place, blob: bytes, *, facts: bool) -> Any:
    """What somebody typed, as it is, or facts read from JSON; None where no key opens it any more."""
    for key in keys:
        try:
            text = key.open(place, blob)
        except CannotOpen:
            continue
        return json.loads(text) if facts else text
    return None


def _named(value: Any, names: dict[int, str]) -> Any:
    """A tag is known by its name, not by its number."""
    if isinstance(value, dict) and value.get("tag") in names:
        return {**value, "tag": names[value["tag"]]}
    return value


_SOMEBODY = object()


def _plain(value: Any, others: set[int]) -> Any:
    """As JSON takes it. Another person's id becomes `_SOMEBODY`, which is left out."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [inner for inner in (_plain(v, others) for v in value) if inner is not _SOMEBODY]
    if isinstance(value, dict):
        inner = {name: _plain(v, others) for name, v in value.items()}
        return {name: v for name, v in inner.items() if v is not _SOMEBODY}
    return _SOMEBODY if isinstance(value, int) and not isinstance(value, bool) and value in others else value
