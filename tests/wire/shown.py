"""Each notice against what Discord was sent for it: not lost, not shown twice, gone where it was taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from itertools import pairwise
from typing import Any

from bot.client import COGS
from bot.ui.marker import component_id

from .ledger import Ledger

Kills = Sequence[datetime]
ON_ITS_WAY = timedelta(seconds=2)
"""How long after a kill Discord may still take a request of whom was killed."""


def _kinds_of_cards() -> Iterator[str]:
    for name in COGS:
        for cog in vars(import_module(f"cogs.{name}")).values():
            for method in vars(cog).values() if isinstance(cog, type) else ():
                yield from getattr(method, "__posts__", ())
                yield from getattr(method, "__tells__", ())


CARDS = frozenset(_kinds_of_cards())
"""Kinds of which each notice is a message; others open a room, let somebody in, ..."""


def check(book: Ledger, world: dict, kills: Kills) -> Iterator[str]:
    """What is wrong with the notices of a database that says that all is settled."""
    yield from doubled(book, world, kills)
    there = {message["id"] for messages in world["messages"].values() for message in messages}
    for row in book.notices:
        what, sent = f"{row['dedupe']} ({row['state']}, {row['attempts']} tries)", _sent(row, world)
        if row["state"] == "done":
            yield from (f"{wrong}: {what}" for wrong in _wrong_with_done(book, row, sent, there))
        elif sent and not _killed(kills, sent[-1]):
            yield f"shown, and nobody noted it: {what}"
        if _taken_back(book, row) and any(m["id"] in there for m in sent if not m["private"]):
            yield f"still there: {what}"
        if book.owes(row):
            yield f"not settled: {what} {row['reason']}"
        if row["state"] == "failed":
            yield f"failed: {what} {row['reason']}"


def doubled(book: Ledger, world: dict, kills: Kills = ()) -> Iterator[str]:
    """A second answer to a press is all that may come twice: nobody can look for it after a kill."""
    for row in book.notices:
        sent = _sent(row, world)
        if any(not (first["private"] and _killed(kills, first, second)) for first, second in pairwise(sent)):
            yield f"{len(sent)} times: {row['dedupe']}"


def _sent(row: dict, world: dict) -> list[dict[str, Any]]:
    """Every message that was ever sent for this notice, oldest first."""
    return world["marked"].get(str(component_id(row["id"])), [])


def _killed(kills: Kills, after: dict, before: dict | None = None) -> bool:
    """Whether the bot may have died before it heard that this message arrived."""
    begin = _at(after) - ON_ITS_WAY
    return any(begin <= kill and (before is None or kill <= _at(before)) for kill in kills)


def _at(message: dict) -> datetime:
    return datetime.fromisoformat(message["at"])


def _wrong_with_done(book: Ledger, row: dict, sent: list[dict], there: set[str]) -> Iterator[str]:
    recorded = None if row["message_id"] is None else str(row["message_id"])
    if row["kind"] in CARDS:
        if not sent:
            yield "never shown"
        elif recorded is not None and all(m["id"] != recorded for m in sent):
            yield "another message is recorded"
    gone = recorded is not None and recorded not in there and row["kind"] != "checkin.unshare"
    if gone and not _taken_back(book, row):
        yield "lost"


def _taken_back(book: Ledger, row: dict) -> bool:
    """Shared words that their writer changed or withdrew since."""
    if row["kind"] not in ("checkin.shared", "checkin.facilitator"):
        return False
    revisions = {of["id"]: of["revision"] for of in book.checkins}
    return revisions.get(row["facts"]["checkin"]) != row["facts"]["revision"]
