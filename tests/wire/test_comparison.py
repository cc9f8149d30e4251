"""The comparison that judges the sieges sees each kind of loss and of doubling."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.ui.marker import component_id

from . import comparison
from .ledger import Ledger
from .town import Town

NOW = datetime.now(UTC)
DUE = NOW - timedelta(minutes=1)
BOT, ADA, BEN, FAY = "1", "2", "3", "4"
STAFF, CIRCLES, ROOM, DUO, CALL = "10", "11", "20", "21", "22"
Scene = tuple[Ledger, dict[str, Any], Town]


def notice(number: int, kind: str, state: str = "done", **more: Any) -> dict[str, Any]:
    empty = {
        "message_id": None,
        "attempts": 1,
        "reason": None,
        "due_at": DUE,
        "created_at": DUE,
        "facts": {},
        "about": None,
    }
    return {**empty, "id": number, "kind": kind, "dedupe": f"{kind}:{number}", "state": state, **more}


def message(number: int, marker: int | None, label: str = "") -> dict[str, Any]:
    first = {"id": component_id(marker)} if marker else {}
    parts = [{**first, "components": [{"label": label}]}]
    return {"id": str(number), "author": BOT, "components": parts, "ephemeral_for": None}


def thread(number: str, name: str, *people: str) -> dict[str, Any]:
    return {"id": number, "name": name, "members": [BOT, *people]}


@pytest.fixture
def scene() -> Scene:
    """One circle with Ada, led by Fay, a round that Ada answered, a call of Ben's, and the two as buddies."""
    book = Ledger(**{field.name: [] for field in fields(Ledger)})
    book.notices = [
        notice(101, "card", dedupe="card:0", message_id=1001),
        notice(102, "checkin.round", message_id=1002),
        notice(103, "checkin.shared", message_id=1003, facts={"checkin": 401, "revision": 0}),
        notice(104, "call.staff", message_id=1004),
        notice(105, "introduction.circle", about=int(ADA), facts={"proposal": 701}),
    ]
    book.circles = [{"id": 201, "name": "Dawn", "state": "open", "room_id": int(ROOM)}]
    book.seats = [{"circle_id": 201, "user_id": int(ADA)}]
    book.facilitators = [{"circle_id": 201, "user_id": int(FAY)}]
    book.rounds = [{"id": 301, "circle_id": 201, "due_at": DUE, "sent_at": NOW, "message_id": 1002}]
    book.checkins = [{"id": 401, "user_id": int(ADA), "round_id": 301, "revision": 0}]
    book.calls = [{"id": 501, "user_id": int(BEN), "state": "open", "thread_id": int(CALL), "answered_by": None}]
    book.call_posts = [{"call_id": 501, "message_id": 1004}]
    book.pairs = [{"id": 601, "state": "open", "room_id": int(DUO)}]
    book.sides = [{"pair_id": 601, "user_id": int(who)} for who in (ADA, BEN)]
    book.formations = [{"id": 801, "state": "approved"}]
    book.proposals = [{"id": 701, "state": "asking", "formation_id": 801}]
    book.invitations = [{"proposal_id": 701, "user_id": int(ADA)}]
    world = {
        "bot": BOT,
        "messages": {
            STAFF: [message(1001, 101), message(1004, 104, "I can talk")],
            ROOM: [message(1002, 102), message(1003, 103)],
        },
        "guilds": [
            {"threads": [thread(ROOM, "Dawn", ADA, FAY), thread(DUO, "Buddies", ADA, BEN), thread(CALL, "Help", BEN)]}
        ],
    }
    town = Town("9", FAY, FAY, "12", CIRCLES, STAFF, [ADA, BEN], posts=1)
    town.made, town.asked_for, town.rounds = {"Dawn"}, ["Dawn"], [(201, DUE)]
    town.checked_in, town.callers = {(ADA, "1002")}, {BEN}
    return book, world, town


def threads(world: dict[str, Any]) -> list[dict[str, Any]]:
    return world["guilds"][0]["threads"]


DEFECTS: dict[str, Callable[[Ledger, dict[str, Any], Town], object]] = {
    "lost: card:0": lambda b, w, t: w["messages"][STAFF].pop(0),
    "2 times: card:0": lambda b, w, t: w["messages"][STAFF].append(message(1009, 101)),
    "not settled": lambda b, w, t: b.notices[1].update(state="claimed"),
    "failed: ": lambda b, w, t: b.notices[1].update(state="failed"),
    "cards: 2 recorded": lambda b, w, t: setattr(t, "posts", 2),
    "still there: ": lambda b, w, t: b.checkins[0].update(revision=1),
    "circle Dawn 2 times": lambda b, w, t: b.circles.append({**b.circles[0], "id": 202}),
    "circle Dusk was confirmed and is not there": lambda b, w, t: t.made.add("Dusk"),
    "asked 2 times": lambda b, w, t: b.requests.extend([{"circle_id": 1, "user_id": 2, "state": "waiting"}] * 2),
    "no round of": lambda b, w, t: t.rounds.append((201, NOW)),
    "round of (": lambda b, w, t: b.rounds.append(b.rounds[0]),
    "has no card in its room": lambda b, w, t: b.rounds[0].update(sent_at=None),
    "answered 2 times": lambda b, w, t: b.checkins.append({**b.checkins[0], "id": 402}),
    "a check-in was confirmed and is not there": lambda b, w, t: t.checked_in.add((BEN, "1002")),
    "2 open calls": lambda b, w, t: b.calls.append({**b.calls[0], "id": 502}),
    "a call was confirmed and is not there": lambda b, w, t: t.callers.add(ADA),
    "the card of a call that is ended": lambda b, w, t: b.calls[0].update(state="ended"),
    "nobody was told of call": lambda b, w, t: b.call_posts.clear(),
    "2 buddies of": lambda b, w, t: b.sides.append(b.sides[0]),
    "a room for two never opened": lambda b, w, t: b.pairs[0].update(state="opening"),
    "formation 801 runs": lambda b, w, t: b.formations[0].update(state="running"),
    "a draft of a formation that is approved": lambda b, w, t: b.proposals[0].update(state="draft"),
    "was never asked": lambda b, w, t: b.invitations.append({"proposal_id": 701, "user_id": 3}),
    "orphan room: Left over": lambda b, w, t: threads(w).append(thread("29", "Left over")),
    "no room: circle Dawn": lambda b, w, t: threads(w).pop(0),
    "is called": lambda b, w, t: threads(w)[0].update(name="Dawn · 1f"),
    "missing {'2'}": lambda b, w, t: threads(w)[0]["members"].remove(ADA),
    "too many {'3'}": lambda b, w, t: threads(w)[0]["members"].append(BEN),
}


def test_where_all_is_well_nothing_is_found(scene: Scene) -> None:
    assert comparison.check(*scene) == []


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_found(scene: Scene, defect: str) -> None:
    book, world, town = copy.deepcopy(scene)
    DEFECTS[defect](book, world, town)
    found = comparison.check(book, world, town)
    assert any(defect in line for line in found), found


def test_only_what_was_put_off_for_long_is_no_debt_before_its_time() -> None:
    soon, in_an_hour = NOW + timedelta(seconds=50), NOW + timedelta(hours=1)
    asked_again = notice(1, "call.contact", "waiting", due_at=in_an_hour, created_at=NOW, attempts=0)
    card_of_today = notice(2, "card", "waiting", due_at=soon, created_at=NOW, attempts=0)
    its_time_came = notice(3, "call.contact", "waiting", due_at=DUE, created_at=DUE - timedelta(hours=1), attempts=0)
    tried = notice(4, "call.contact", "waiting", due_at=in_an_hour, created_at=NOW, attempts=1)
    assert [Ledger.owes(row) for row in (asked_again, card_of_today, its_time_came, tried)] == [False, True, True, True]
