"""Walking over the schema: what each table and column says of itself (`storage/schema.py`)."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from bot.storage.schema import Meaning, Owner


def tables() -> list[sa.Table]:
    """Every table of the data store, those that others refer to before the others."""
    from bot.storage.tables import metadata  # imports every module that has one, those that import this one included

    return metadata.sorted_tables


def owner_of(table: sa.Table) -> Owner | None:
    return table.info["owner"]


def meaning_of(column: sa.Column[Any]) -> Meaning:
    return column.info["meaning"]


def guild_of(table: sa.Table) -> sa.Column[Any]:
    """The column that says which server a row belongs to."""
    return table.c.guild_id if "guild_id" in table.c else table.c.id


def reasons_kept() -> list[str]:
    """Keys of the words for what a deletion leaves, without a name, to protect others."""
    owners = (owner_of(table) for table in tables())
    return sorted({owner.why_kept for owner in owners if owner is not None and owner.erase == "keep"})


def children_first() -> Iterator[sa.Table]:
    """Every table, those that refer to others before the others."""
    return iter(tables()[::-1])


def is_theirs(table: sa.Table, guild_id: Any, user_id: Any, mark: Any) -> sa.ColumnElement[bool]:
    """The rows of an owned table that belong to this person of this server; without an id, those with their mark.
    Values, or what a statement leaves open for them."""
    owner = owner_of(table)
    assert owner is not None
    own: list[sa.ColumnElement[bool]] = []
    for column in (table.c[name] for name in owner.columns):
        if meaning_of(column).kind == "mark":
            own.append(column == mark)
        elif user_id is not None:
            own.append(column == user_id)
    return sa.and_(guild_of(table) == guild_id, sa.or_(sa.false(), *own))
