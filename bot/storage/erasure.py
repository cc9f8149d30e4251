"""Takes one person, or a whole server, out of every table: a walk over the schema, so that no table is forgotten.

A deletion touches two stores that cannot commit together. The ledger in the key store is written first and closed
last; the data store notes which deletions it went through (`erased`). Whatever stands in the ledger and not in the
data is done again at the next start: after a crash between the steps, and after an older backup came back.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.storage import farewell
from bot.storage import schema as s
from bot.storage.outbox import notice
from bot.storage.store import Tx
from bot.storage.walk import children_first, guild_of, is_theirs, meaning_of, owner_of, tables

WHOLE_GUILD = bytes(16)
"""Stands in the ledger for everybody of a server: a server's own marks die with its key."""

CHAINED = frozenset({"audit"})
"""Tables whose rows cannot be changed; they hold random tokens and no user id (`storage/audit.py`)."""


class ErasedColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    mark = s.mark("whose deletion the data went through", primary_key=True)
    asked_at = s.time("when it was asked for", nullable=False)


erased = sa.Table("erased", s.metadata, ErasedColumns, info=s.NOBODY)


async def wipe(tx: Tx, guild_id: int, user_id: int) -> dict[str, int]:
    """Deletes what is this person's, takes their id out of everything else, and says how many rows went from where."""
    mark = await tx.mark(guild_id, user_id)
    gone: dict[str, int] = {}
    for table in children_first():
        owner = owner_of(table)
        if owner is not None and owner.erase == "delete":
            result = await tx.execute(sa.delete(table).where(is_theirs(table, guild_id, user_id, mark)))
            gone[table.name] = result.rowcount
        await _take_out(tx, table, guild_id, user_id)
    return {name: rows for name, rows in gone.items() if rows}


async def wipe_mark(tx: Tx, guild_id: int, mark: bytes) -> None:
    """The same where nothing but the person's mark is known any more."""
    for table in children_first():
        owner = owner_of(table)
        if owner is not None and owner.erase == "delete":
            await tx.execute(sa.delete(table).where(is_theirs(table, guild_id, None, mark)))


async def wipe_guild(tx: Tx, guild_id: int) -> None:
    for table in children_first():
        await tx.execute(sa.delete(table).where(guild_of(table) == guild_id))


async def note(tx: Tx, guild_id: int, mark: bytes, asked_at: datetime) -> None:
    """The data went through this deletion. Of two that crossed, the later one stays, whichever was through first."""
    row = {"guild_id": guild_id, "mark": mark, "asked_at": asked_at}
    upsert = tx.insert(erased).values(row)
    later = {"set_": {"asked_at": asked_at}, "where": erased.c.asked_at < asked_at}
    await tx.execute(upsert.on_conflict_do_update(index_elements=["guild_id", "mark"], **later))


async def noted(tx: Tx) -> dict[tuple[int, bytes], datetime]:
    """Every deletion the data went through, by server and mark."""
    rows = await tx.all(sa.select(erased))
    return {(row.guild_id, bytes(row.mark)): row.asked_at for row in rows}


async def people(tx: Tx, guild_id: int) -> set[int]:
    """Every user id that stands anywhere in the data of a server."""
    found: set[int] = set()
    for table in tables():
        for column in table.c:
            if meaning_of(column).kind == "person":
                query = sa.select(column).distinct().where(guild_of(table) == guild_id, column.is_not(None))
                found.update(user for (user,) in await tx.all(query))
    return found


async def _take_out(tx: Tx, table: sa.Table, guild_id: int, user_id: int) -> None:
    """What is left in this table is about others or about nobody: the id goes, the row stays."""
    for column in table.c:
        kind = meaning_of(column).kind
        here = (guild_of(table) == guild_id, column == user_id)
        if kind == "person" and column.nullable:
            await tx.execute(sa.update(table).where(*here).values({column: None}))
        elif isinstance(column.type, sa.JSON) and table.name not in CHAINED:
            await _rewrite(tx, table, column, guild_id, user_id)
        elif isinstance(column.type, sa.String) and kind == "id" and table.name not in CHAINED:
            await _rename(tx, table, column, guild_id, user_id)
        elif isinstance(column.type, sa.String) and kind == "public":
            await _rewrite(tx, table, column, guild_id, user_id)


async def _rewrite(tx: Tx, table: sa.Table, column: sa.Column[Any], guild_id: int, user_id: int) -> None:
    """Facts, and words that somebody wrote, name people by id: 0 takes the place of this one, which is nobody."""
    facts, unique = isinstance(column.type, sa.JSON), _is_unique(table, column)
    for row in await _naming(tx, table, column, guild_id, user_id):
        nobody = f"{tx.new_id():x}" if unique else "0"
        left = _without(row[-1], user_id) if facts else row[-1].replace(str(user_id), nobody)
        await tx.execute(sa.update(table).where(*_same(table, row)).values({column: left}))


async def _rename(tx: Tx, table: sa.Table, column: sa.Column[Any], guild_id: int, user_id: int) -> None:
    """Keys made from ids (a notice's dedupe) become random: the wish was said once, and by nobody now."""
    for row in await _naming(tx, table, column, guild_id, user_id):
        if str(user_id) in row[-1].replace(":", " ").replace("-", " ").split():
            fresh = f"gone:{tx.new_id():x}{tx.new_id():x}"
            await tx.execute(sa.update(table).where(*_same(table, row)).values({column: fresh}))


async def _naming(tx: Tx, table: sa.Table, column: sa.Column[Any], guild_id: int, user_id: int) -> Any:
    text = sa.cast(column, sa.Text) if isinstance(column.type, sa.JSON) else column
    query = sa.select(*table.primary_key.columns, column).where(guild_of(table) == guild_id)
    if table is notice:
        query = query.where(sa.not_(farewell.IS_FAREWELL))
    return await tx.all(query.where(text.contains(str(user_id))))


def _is_unique(table: sa.Table, column: sa.Column[Any]) -> bool:
    return any(column.name in c.columns for c in table.constraints if isinstance(c, sa.UniqueConstraint))


def _same(table: sa.Table, row: Any) -> list[sa.ColumnElement[bool]]:
    return [column == row[at] for at, column in enumerate(table.primary_key.columns)]


def _without(value: Any, user_id: int) -> Any:
    if isinstance(value, Mapping):
        return {name: _without(inner, user_id) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without(inner, user_id) for inner in value if inner not in (user_id, str(user_id))]
    if isinstance(value, str) and value != str(user_id):
        return value.replace(str(user_id), "0")
    return 0 if value in (user_id, str(user_id)) else value
