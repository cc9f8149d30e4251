"""Faults, what they lead to, and how a test sees it."""

from __future__ import annotations

from typing import Any

from . import town
from .client import Wire
from .home import Home

Case = tuple[dict[str, Any], str]
"""A fault, and what it does: "arrives" (tried again), "later" (kept), or the reason of the failure."""

BROKEN_WIRE: list[Case] = [
    ({"kind": "reset", "when": "after"}, "arrives"),
    ({"kind": "status", "status": 503}, "arrives"),
    ({"kind": "status", "status": 401}, "later"),
    ({"kind": "reset"}, "arrives"),
    ({"kind": "timeout", "when": "after", "delay": 4.0}, "arrives"),
    ({"kind": "bad_json", "when": "after"}, "arrives"),
    ({"kind": "status", "status": 500}, "arrives"),
    ({"kind": "status", "status": 502, "when": "after"}, "arrives"),
    ({"kind": "429", "retry_after": 0.3}, "arrives"),
]


def refusals(*codes: int, **names: str) -> list[Case]:
    words = {10003: "gone", 50001: "forbidden", 50013: "forbidden", 30013: "full", 160006: "full"}
    return [({"kind": "status", "code": code}, f"{words.get(code, 'broken')}-{code}") for code in codes]


async def settled(wire: Wire, home: Home, kind: str, key: str, ids: set[int]) -> dict[int, dict]:
    """The notices of a kind by the id in `facts[key]`, once each is settled or put off.

    What is only due much later (a second card about a call) is left out.
    """

    async def look() -> dict[int, dict]:
        rows = [row for row in await home.notices(kind) if row["facts"].get(key) in ids]
        now = {row["facts"][key]: row for row in rows if row["attempts"] or row["state"] != "waiting"}
        quiet = all(row["state"] not in ("waiting", "claimed") or row["reason"] == "later" for row in now.values())
        return now if quiet and now.keys() == ids else {}

    return await wire.until(look, 90, every=0.3)


def differs(row: dict, expected: str) -> list[str]:
    """Whether a notice that met a fault came to another end."""
    state, reason = {"arrives": ("done", row["reason"]), "later": ("waiting", "later")}.get(
        expected, ("failed", expected)
    )
    found = (row["state"], row["reason"])
    return [] if found == (state, reason) else [f"{expected}: {found}"]


async def call_from(wire: Wire, home: Home, person: str) -> int:
    """Somebody asks for a person, from the help lines that everybody can see; the id of the call."""
    shown = await wire.call("slash", user=person, channel=home.town.lobby, name="crisis", timeout=8)
    near = await town.press(wire, person, shown, "I need a person")
    assert town.said(await town.press(wire, person, near, "Ask a facilitator here"))
    return next(row["id"] for row in (await home.book()).calls if str(row["user_id"]) == person)


async def asked(home: Home, one: str, two: str) -> int | None:
    """The pair that these two are asked about."""
    book = await home.book()
    people = {row["id"]: {str(s["user_id"]) for s in book.sides if s["pair_id"] == row["id"]} for row in book.pairs}
    return next((row["id"] for row in book.pairs if row["state"] == "asking" and people[row["id"]] == {one, two}), None)
