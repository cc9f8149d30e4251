"""What is kept about one person in one server, and what became of it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.member import Member

EVERYWHERE = 0
"""In place of a server's id: every server that holds something of the person."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Held:
    """How many rows each table holds of a person, without the tables that hold none."""

    guild_id: int
    rows: Mapping[str, int]
    member: Member | None


@dataclass(frozen=True, slots=True)
class Exported:
    """Every row of a person, opened. Values are text, numbers, yes/no, lists and objects of these."""

    guild_id: int
    taken_at: datetime
    tables: Mapping[str, tuple[Row, ...]]
    notes: Mapping[str, Mapping[str, str]]
    """What each column of each table means."""


@dataclass(frozen=True, slots=True)
class Deleted:
    guild_id: int
    rows: int
    kept: tuple[str, ...]
    """Keys of the words for what stays, without a name, where there is such a thing: the same for everybody, so that
    nobody learns from their own deletion who blocked or reported them."""


def is_confirmed(typed: str | None, word: str) -> bool:
    """Whether somebody typed the word of confirmation, in any case, alone or with more words behind it."""
    return (typed or "").strip(" \"'.!").casefold().startswith(word.casefold())
