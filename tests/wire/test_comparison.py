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
STAFF, CIRCLES, ROOM, DUO, CALL, PAST, OLD = "10", "11", "20", "21", "22", "23", "24"
SHARED = {"checkin": 401, "revision": 0}
TOLD = (
    *("admission.asked:251", "buddy.proposal:601:2", "buddy.proposal:601:3"),
    *("call.room:501", "call.contact:501", "call.room:502", "call.staff:502:1", "call.contact:502"),
)
"""What must have been recorded besides, and went nowhere that is looked at here."""
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
        "personal": False,
        "channel_id": None,
    }
    return {**empty, "id": number, "kind": kind, "dedupe": f"{kind}:{number}", "state": state, **more}


def message(number: int, marker: int | None, label: str = "", **more: Any) -> dict[str, Any]:
    first = {"id": component_id(marker)} if marker else {}
    parts = [{**first, "components": [{"label": label}]}]
    return {"id": str(number), "author": BOT, "components": parts, "pinned": False, **more}


def sent(number: int, seconds: float = 0, *, private: bool = False) -> dict[str, Any]:
    return {"id": str(number), "at": (DUE + timedelta(seconds=seconds)).isoformat(), "private": private}


def thread(number: str, name: str, *people: str) -> dict[str, Any]:
    return {"id": number, "name": name, "members": [BOT, *people], "archived": False}


@pytest.fixture
def scene() -> Scene:
    """One circle with Ada, led by Fay, a round that she answered, calls of hers and Ben's, and the two as buddies."""
    book = Ledger(**{field.name: [] for field in fields(Ledger)})
    book.notices = [
        notice(101, "card", dedupe="card:0", message_id=1001),
        notice(102, "checkin.round", message_id=1002),
        notice(103, "checkin.shared", dedupe="checkin.shared:401:0", message_id=1003, facts=SHARED),
        notice(104, "call.staff", dedupe="call.staff:501:1", message_id=1004),
        notice(105, "introduction.circle", about=int(ADA), personal=True, facts={"proposal": 701}),
        notice(106, "buddy.close", facts={"room": int(OLD), "user": int(ADA)}),
        *(notice(110 + n, "told", dedupe=key) for n, key in enumerate(TOLD)),
    ]
    book.circles = [{"id": 201, "name": "Dawn", "state": "open", "room_id": int(ROOM), "card_id": 1005}]
    book.seats = [{"circle_id": 201, "user_id": int(ADA)}]
    book.facilitators = [{"circle_id": 201, "user_id": int(FAY)}]
    book.rounds = [{"id": 301, "circle_id": 201, "due_at": DUE, "sent_at": NOW, "message_id": 1002}]
    book.checkins = [{"id": 401, "user_id": int(ADA), "round_id": 301, "revision": 0, "seen_by": "circle"}]
    book.requests = [{"id": 251, "circle_id": 201, "user_id": int(BEN), "state": "waiting"}]
    book.calls = [
        {"id": 501, "user_id": int(BEN), "state": "open", "thread_id": int(CALL), "answered_by": None},
        {"id": 502, "user_id": int(ADA), "state": "ended", "thread_id": int(PAST), "answered_by": int(FAY)},
    ]
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
            ROOM: [message(1002, 102), message(1003, 103), message(1005, None, pinned=True)],
        },
        "marked": {str(component_id(n)): [sent(900 + n)] for n in (101, 102, 103, 104)}
        | {str(component_id(105)): [sent(1006, private=True)]},
        "guilds": [
            {
                "threads": [
                    thread(ROOM, "Dawn", ADA, FAY),
                    thread(DUO, "Buddies", ADA, BEN),
                    thread(CALL, "Help", BEN),
                    thread(PAST, "Help", ADA, FAY),
                    {**thread(OLD, "Buddies", BEN), "archived": True},
                ]
            }
        ],
    }
    town = Town("9", FAY, FAY, "12", CIRCLES, STAFF, [ADA, BEN], posts=1)
    town.made, town.asked_for, town.rounds = {"Dawn"}, ["Dawn"], [(201, DUE)]
    town.checked_in, town.callers = {(ADA, "1002")}, {BEN}
    return book, world, town


def threads(world: dict[str, Any]) -> list[dict[str, Any]]:
    return world["guilds"][0]["threads"]


def again(world: dict[str, Any], marker: int, number: int, **how: Any) -> None:
    world["marked"][str(component_id(marker))].append(sent(number, 60, **how))


DEFECTS: dict[str, Callable[[Ledger, dict[str, Any], Town], object]] = {
    "lost: card:0": lambda b, w, t: w["messages"][STAFF].pop(0),
    "2 times: card:0": lambda b, w, t: again(w, 101, 1009),
    "2 times: introduction.circle": lambda b, w, t: again(w, 105, 1009, private=True),
    "never shown: introduction.circle": lambda b, w, t: w["marked"].pop(str(component_id(105))),
    "another message is recorded: checkin.round": lambda b, w, t: b.notices[1].update(message_id=1001),
    "shown, and nobody noted it: card:0": lambda b, w, t: b.notices[0].update(state="skipped"),
    "never recorded: call.staff:501:1": lambda b, w, t: b.notices.pop(3),
    "never recorded: checkin.shared:401:0": lambda b, w, t: b.notices.pop(2),
    "never recorded: admission.asked:251": lambda b, w, t: b.notices.pop(6),
    "never recorded: admission.admitted:251": lambda b, w, t: b.requests[0].update(state="admitted"),
    "never recorded: buddy.proposal:601:2": lambda b, w, t: b.notices.pop(7),
    "not settled": lambda b, w, t: b.notices[1].update(state="claimed"),
    "failed: ": lambda b, w, t: b.notices[1].update(state="failed"),
    "cards: 2 recorded": lambda b, w, t: setattr(t, "posts", 2),
    "still there: ": lambda b, w, t: b.checkins[0].update(revision=1),
    "circle Dawn 2 times": lambda b, w, t: b.circles.append({**b.circles[0], "id": 202}),
    "circle Dusk was confirmed and is not there": lambda b, w, t: t.made.add("Dusk"),
    "asked 2 times": lambda b, w, t: b.requests.extend([{**b.requests[0], "user_id": 2}] * 2),
    "no round of": lambda b, w, t: t.rounds.append((201, NOW)),
    "round of (": lambda b, w, t: b.rounds.append(b.rounds[0]),
    "has no card in its room": lambda b, w, t: b.rounds[0].update(sent_at=None),
    "answered 2 times": lambda b, w, t: b.checkins.append({**b.checkins[0], "id": 402}),
    "a check-in was confirmed and is not there": lambda b, w, t: t.checked_in.add((BEN, "1002")),
    "2 open calls": lambda b, w, t: b.calls.append({**b.calls[0], "id": 502}),
    "a call was confirmed and is not there": lambda b, w, t: t.callers.add(FAY),
    "the card of a call that is ended": lambda b, w, t: b.calls[0].update(state="ended"),
    "a card of a call that nobody knows of": lambda b, w, t: w["messages"][STAFF].append(message(8, 9, "I can talk")),
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
    "pinned in the room of Dawn": lambda b, w, t: w["messages"][ROOM][2].update(pinned=False),
    "still in the room of two": lambda b, w, t: threads(w)[4]["members"].append(ADA),
    "not put away: Buddies": lambda b, w, t: threads(w)[4].update(archived=False),
    "in the room of a call that is not theirs": lambda b, w, t: threads(w)[3]["members"].append(BEN),
}


def test_where_all_is_well_nothing_is_found(scene: Scene) -> None:
    assert comparison.check(*scene) == []


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_found(scene: Scene, defect: str) -> None:
    book, world, town = copy.deepcopy(scene)
    DEFECTS[defect](book, world, town)
    found = comparison.check(book, world, town)
    assert any(defect in line for line in found), found


def test_only_an_answer_to_a_press_may_come_again_and_only_after_a_kill(scene: Scene) -> None:
    book, world, town = scene
    again(world, 105, 1007, private=True)
    assert comparison.check(book, world, town, [DUE + timedelta(seconds=30)]) == []
    assert comparison.check(book, world, town, [DUE - timedelta(seconds=30), DUE + timedelta(seconds=90)]) != []
    again(world, 101, 1008)
    assert comparison.check(book, world, town, [DUE + timedelta(seconds=30)]) == ["2 times: card:0"]


def test_only_what_was_put_off_for_long_is_no_debt_before_its_time() -> None:
    soon, in_an_hour = NOW + timedelta(seconds=50), NOW + timedelta(hours=1)
    asked_again = notice(1, "call.contact", "waiting", due_at=in_an_hour, created_at=NOW, attempts=0)
    card_of_today = notice(2, "card", "waiting", due_at=soon, created_at=NOW, attempts=0)
    its_time_came = notice(3, "call.contact", "waiting", due_at=DUE, created_at=DUE - timedelta(hours=1), attempts=0)
    tried = notice(4, "call.contact", "waiting", due_at=in_an_hour, created_at=NOW, attempts=1)
    rests = notice(5, "call.contact", "waiting", due_at=in_an_hour, created_at=NOW, attempts=0, reason="feature-rests")
    assert not Ledger.owes(asked_again)
    assert all(Ledger.owes(row) for row in (card_of_today, its_time_came, tried, rests))
