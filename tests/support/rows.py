"""A row for any table, made from what its columns say of themselves."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.storage.walk import guild_of, meaning_of


def row_for(
    table: sa.Table, number: int, guild_id: int, now: datetime, *, whole: bool = False, **known: Any
) -> dict[str, Any]:
    """A row with something in every column that wants it (`whole`: in every column at all), except those `known`.

    `number` keeps keys apart: below 10,000 and different for each row of a table.
    """
    row: dict[str, Any] = {}
    for at, column in enumerate(table.c):
        if column.name in known:
            row[column.name] = known[column.name]
        elif column is guild_of(table):
            row[column.name] = guild_id
        elif whole or not column.nullable:
            row[column.name] = _value(column, f"{number}-{at}", number * 100 + at, now)
    return row


def _value(column: sa.Column[Any], text: str, number: int, now: datetime) -> Any:
    if isinstance(column.type, sa.JSON):
        return {}
    if meaning_of(column).kind == "time":
        return now
    kind = column.type.python_type
    if kind is bytes:
        return number.to_bytes(16, "big")
    return False if kind is bool else number if kind is int else text
