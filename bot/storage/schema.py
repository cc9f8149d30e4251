"""What every table is made of: column kinds that say who may read them, and a time that is always UTC.

Each column carries a `Meaning` in its `info`, so that `docs/what-is-readable.md`, the export of a member's data
and the check that nothing is left after a deletion are all read off the schema instead of being kept by hand.
A column without one fails the build.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

BigId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


class UtcTime(TypeDecorator[datetime]):
    """A moment. Refuses naive values on the way in; always aware and UTC on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime has no place in the database")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


Kind = Literal["id", "person", "mark", "time", "count", "state", "public", "sealed"]
"""id: made by us or by Discord for a thing; person: a Discord user id; mark: a keyed hash of one;
time, count, state: what they say; public: words that members of the server can see anyway;
sealed: opens only with a key from the key store."""


@dataclass(frozen=True, slots=True)
class Meaning:
    kind: Kind
    note: str
    """What it tells somebody who can read the file, for docs/what-is-readable.md."""
    export: bool = True
    """False: of no use to the person whose row it is (leases, internal ids)."""
    facts: bool = False
    """Sealed JSON that we made; else what was typed, whatever it looks like."""


def column(type_: Any, kind: Kind, note: str, *, export: bool = True, **more: Any) -> Any:
    return sa.Column(type_, info={"meaning": Meaning(kind, note, export)}, **more)


def row_id(note: str = "random number of the row") -> Any:
    """Primary key, drawn before the row is written, because sealed columns are bound to it."""
    return column(BigId, "id", note, primary_key=True, autoincrement=False, export=False)


def id_(note: str, **more: Any) -> Any:
    return column(BigId, "id", note, **more)


def guild_id(**more: Any) -> Any:
    return column(BigId, "id", "which server", nullable=False, **more)


def person(note: str, **more: Any) -> Any:
    return column(BigId, "person", note, **more)


def mark(note: str, **more: Any) -> Any:
    return column(sa.LargeBinary(16), "mark", note, export=False, **more)


def time(note: str, **more: Any) -> Any:
    return column(UtcTime(), "time", note, **more)


def count(note: str, **more: Any) -> Any:
    return column(sa.Integer(), "count", note, **more)


def state(note: str, **more: Any) -> Any:
    return column(sa.String(40), "state", note, **more)


def flag(note: str, **more: Any) -> Any:
    return column(sa.Boolean(), "state", note, **more)


def public(note: str, length: int = 200, **more: Any) -> Any:
    return column(sa.String(length), "public", note, **more)


def facts(note: str, **more: Any) -> Any:
    """A small JSON object of ids, counts and states; never typed text (`storage/outbox.py` checks)."""
    return column(sa.JSON(), "state", note, **more)


def sealed(note: str, *, facts: bool = False, **more: Any) -> Any:
    """`facts`: see `Meaning.facts`."""
    return sa.Column(sa.LargeBinary(), info={"meaning": Meaning("sealed", note, facts=facts)}, **more)


Erase = Literal["delete", "keep"]


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose rows a table holds: the columns with their user id (or mark), and what a deletion does to them."""

    columns: tuple[str, ...]
    erase: Erase = "delete"
    why_kept: str = ""
    export: bool = True
    """Given to its owner by `/mydata export`. What protects others is not: it could tell who is behind it."""


def owned(
    by: str, *also: str, erase: Erase = "delete", why_kept: str = "", export: bool | None = None
) -> dict[str, Any]:
    """`info` for a table whose rows are about one person, or about each of several (the two of a pair).

    A deletion removes the rows of which the person is any of these. Columns of kind person that are not named here
    must be nullable: a deletion empties them where they hold the person. `erase="keep"`: the row stays, without any
    user id (its owner is a mark); `why_kept` is then the key of the words that tell the person why, and the rows are
    exported only where `export` says so.
    """
    if (erase == "keep") != bool(why_kept):
        raise ValueError("what is kept needs a reason, what is deleted does not")
    return {"owner": Owner((by, *also), erase, why_kept, erase == "delete" if export is None else export)}


NOBODY: dict[str, Any] = {"owner": None}
"""`info` for a table whose rows are about no single person."""


@dataclass(frozen=True, slots=True)
class Expiry:
    """Rows go by themselves when `column` is `GuildSettings.<days>` days ago; where it is null they stay."""

    column: str
    days: str
    with_them: tuple[str, ...]


def expires(column: str, days: str, *, with_them: tuple[str, ...] = ()) -> dict[str, Any]:
    """Added to a table's `info`, as in `info=s.owned("user_id") | s.expires("answered_at", "mood_days")`.

    `days`: a field of `GuildSettings`, whose default is the longest time and which a server may shorten.
    `with_them`: tables whose rows are a part of these and go along, by their column `<this table>_id`.
    """
    return {"expiry": Expiry(column, days, with_them)}
