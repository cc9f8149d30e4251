"""Trouble between the bot and single people: letting in, being asked, direct messages, and answers that got lost."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from bot.ui.marker import component_id

from . import town
from .client import Wire
from .home import Home
from .troubles import BROKEN_WIRE, Case, asked, differs, refusals, settled

pytestmark = pytest.mark.long

SEATED = 12
"""The first of them stand in one circle and are the people of the tests below; the others wait to be introduced."""
WAITING = 12
LOST: list[dict[str, Any]] = [
    {"kind": "status", "status": 502, "when": "after"},
    {"kind": "reset", "when": "after"},
    {"kind": "status", "status": 503},
    {"kind": "429", "retry_after": 0.3},
]
"""What becomes of the answer to a press; those `after` did arrive, and a second one is refused with 40060."""
CALLBACK = {"method": "POST", "path": "/interactions/*"}
LETTING_IN: list[Case] = [*refusals(10003, 50013, 50001, 50083), *BROKEN_WIRE]
BY_DM: list[Case] = [({"kind": "status", "code": 50007}, "closed"), *BROKEN_WIRE]


HOME = {"people": SEATED + WAITING, "lives": True, "standing": SEATED // town.SEATED}


async def slash(wire: Wire, home: Home, person: str, name: str, /, **options: str) -> dict:
    q = {"user": person, "channel": home.town.lobby, "name": name, "options": options}
    answer = await wire.call("slash", timeout=8, **q)
    assert answer["responded"] and not answer["loading"], name
    return answer


# ---- answers that got lost


@pytest.mark.parametrize("fault", LOST, ids=lambda f: "-".join(str(v) for v in f.values()))
async def test_a_check_in_is_kept_once(wire: Wire, home: Home, fault: dict) -> None:
    person = home.town.members[0]
    form = await slash(wire, home, person, "checkin now")
    before = len((await home.book()).checkins)
    await wire.fault(**CALLBACK, **fault)
    assert "Kept" in town.said(await town.sent_in(wire, person, form, mood="4"))
    assert len((await home.book()).checkins) == before + 1


async def test_who_was_promised_an_answer_unheard_is_not_left_with_the_promise(wire: Wire, home: Home) -> None:
    """The promise got through, and every reply to it was lost: what comes then takes its place."""
    await wire.fault(**CALLBACK, kind="reset", when="after")
    await wire.fault(**CALLBACK, kind="reset", times=3)
    answer = await slash(wire, home, home.town.facilitator, "facilitate form")
    assert town.said(answer)


@pytest.mark.parametrize("number", range(len(LOST)))
async def test_a_call_is_made_once(wire: Wire, home: Home, number: int) -> None:
    person = home.town.members[number]
    near = await town.press(wire, person, await slash(wire, home, person, "crisis"), "I need a person")
    await wire.fault(**CALLBACK, **LOST[number])
    told = await town.press(wire, person, near, "Ask a facilitator here")
    assert "I am telling them now" in town.said(told)
    calls = [row["id"] for row in (await home.book()).calls if str(row["user_id"]) == person]
    assert len(calls) == 1
    assert (await settled(wire, home, "call.staff", "call", set(calls)))[calls[0]]["state"] == "done"


@pytest.mark.parametrize("number", range(len(LOST)))
async def test_a_yes_to_a_buddy_counts_once(wire: Wire, home: Home, number: int) -> None:
    one, two = home.town.members[2 * number : 2 * number + 2]
    for person in (one, two):
        await slash(wire, home, person, "buddy find")
    pair = await wire.until(partial(asked, home, one, two), 60, every=0.3)
    for person in (one, two):
        await slash(wire, home, person, "help")  # whoever is reached by a press is asked after it
        await says_yes(wire, person, LOST[number])
    row = (await settled(wire, home, "buddy.room", "pair", {pair}))[pair]
    assert row["state"] == "done"


async def says_yes(wire: Wire, person: str, fault: dict[str, Any]) -> None:
    yes = {"user": person, "label": "Yes, introduce us"}
    card = (await wire.until(partial(wire.call, "buttons", last=6, **yes), 30))[0]
    await wire.fault(**CALLBACK, **fault)
    assert town.said(await town.do(wire, "click", channel=card["channel_id"], message=card["id"], **yes))


# ---- letting in, and the word about it


async def seat_given(wire: Wire, home: Home, person: str, name: str, fault: dict[str, Any] | None = None) -> int:
    """A new circle and somebody who was let in by the facilitator; its id. The fault begins before the yes."""
    lead = home.town.facilitator
    options = {"name": name, "tag": town.TAGS[0]}
    made = await town.sent_in(wire, lead, await slash(wire, home, lead, "facilitate create", **options))
    assert town.shows(made, name)

    async def open_() -> int | None:
        rows = (await home.book()).circles
        return next((row["id"] for row in rows if row["name"] == name and row["room_id"] and row["card_id"]), None)

    circle = await wire.until(open_, 40, every=0.2)
    shown = await slash(wire, home, person, "circle join", circle=name)
    assert await town.press(wire, person, shown, "I agree")
    if fault is not None:
        await wire.fault(**fault)
    shown = await slash(wire, home, lead, "facilitate admit")
    assert name in town.said(await town.press(wire, lead, shown, "Admit"))
    return circle


@pytest.mark.parametrize("number", range(len(LETTING_IN)))
async def test_somebody_who_cannot_be_let_in(wire: Wire, home: Home, number: int) -> None:
    """The seat is theirs; where the room refuses, the staff channel hears of it once."""
    (fault, expected), person = LETTING_IN[number], home.town.members[4]
    path = f"/channels/*/thread-members/{person}"
    already = len(await home.notices("room.trouble"))
    circle = await seat_given(wire, home, person, f"In {number}", {"method": "PUT", "path": path, **fault})

    async def tried() -> dict | None:
        rows = [row for row in await home.notices("circle.enter") if row["facts"]["circle"] == circle]
        mine = [row for row in rows if str(row["about"]) == person and row["attempts"]]
        quiet = mine and (mine[0]["state"] not in ("waiting", "claimed") or mine[0]["reason"] == "later")
        return mine[0] if quiet else None

    row = await wire.until(tried, 90, every=0.3)
    assert differs(row, expected) == []
    seats = [s for s in (await home.book()).seats if s["circle_id"] == circle and str(s["user_id"]) == person]
    assert [s["in_room"] for s in seats] == [expected == "arrives"]
    assert len(await home.notices("room.trouble")) == already + (row["state"] == "failed")


@pytest.mark.parametrize("number", range(len(BY_DM)))
async def test_a_direct_message_that_does_not_arrive(wire: Wire, home: Home, number: int) -> None:
    """Whose messages are closed finds it after their next press; all else is tried again, and comes once."""
    (fault, expected), person = BY_DM[number], home.town.members[0]
    dm = (await wire.dump())["dms"][person]
    path = {"method": "POST", "path": f"/channels/{dm}/messages"}
    known = {row["id"] for row in await home.notices("admission.admitted")}
    await seat_given(wire, home, person, f"Word {number}", {**path, **fault})

    async def told() -> dict | None:
        rows = [row for row in await home.notices("admission.admitted") if row["id"] not in known]
        quiet = rows and (rows[0]["state"] not in ("waiting", "claimed") or rows[0]["reason"] == "later")
        return rows[0] if quiet else None

    row = await wire.until(told, 90, every=0.3)
    marks = [m["components"][0].get("id") for m in await wire.messages(dm) if m["components"]]
    assert marks.count(component_id(row["id"])) == int(expected == "arrives")
    if expected != "closed":
        assert differs(row, expected) == []
        return
    assert (row["state"], row["reason"]) == ("held", "closed")
    shown = await slash(wire, home, person, "help")

    async def caught_up() -> bool:
        seen = await wire.call("interaction", id=shown["id"])
        return any(f"Word {number}" in "\n".join(town.texts(m["components"])) for m in seen["followups"])

    await wire.until(caught_up, 20)


# ---- being introduced


async def test_introductions_among_broken_ways(wire: Wire, home: Home) -> None:
    """Asked by direct messages that break, their yes is answered by an answer that gets lost, and a room is refused."""
    lead, waiting = home.town.facilitator, home.town.members[SEATED:]
    dms = (await wire.dump())["dms"]
    by_dm = [person for number, person in enumerate(home.town.members) if number % 3 == 0 and person in waiting]
    for person, (fault, _) in zip(by_dm, [BY_DM[0], *BROKEN_WIRE[:2], BROKEN_WIRE[-1]], strict=True):
        await wire.fault(method="POST", path=f"/channels/{dms[person]}/messages", **fault)
    shown = await wire.call("slash", user=lead, channel=home.town.lobby, name="facilitate form", timeout=20)

    async def draft() -> list[dict]:
        return await wire.call("buttons", user=lead, label="Approve", last=1)

    (card,) = await wire.until(draft, 60, every=0.3)
    assert shown["responded"]
    where = {"channel": card["channel_id"], "message": card["id"]}
    assert await wire.call("click", user=lead, label="Approve", timeout=8, **where)

    async def all_asked() -> set[str]:
        rows = await home.notices("introduction.circle")
        people = {str(row["user_id"]) for row in (await home.book()).invitations}
        quiet = {str(row["about"]) for row in rows if row["state"] in ("done", "held")}
        return people if people and people <= quiet else set()

    people = await wire.until(all_asked, 90, every=0.3)
    assert set(waiting) <= people
    assert len([row for row in (await home.book()).proposals if row["state"] == "asking"]) >= 2
    threads = f"/channels/{home.town.circles}/threads"
    await wire.fault("status", "POST", threads, code=50013)
    await wire.fault("reset", "POST", threads, when="after")
    for number, person in enumerate(sorted(people)):
        await slash(wire, home, person, "match status")
        await says_yes(wire, person, LOST[number % len(LOST)])

    async def opened() -> list[dict]:
        rows = (await home.book()).proposals
        return rows if all(row["state"] == "opened" for row in rows) else []

    circles = {row["circle_id"] for row in await wire.until(opened, 60, every=0.3)}
    rows = await settled(wire, home, "circle.room", "circle", circles)
    failed = [row["reason"] for row in rows.values() if row["state"] == "failed"]
    assert failed == ["forbidden-50013"] and {row["state"] for row in rows.values()} == {"failed", "done"}
    lost = next(circle for circle, row in rows.items() if row["state"] == "failed")
    room = {row["id"]: row for row in (await home.book()).circles}
    assert room[lost]["room_id"] is None

    async def staff_know() -> bool:
        said = ["\n".join(town.texts(m["components"])) for m in await wire.messages(home.town.staff)]
        return any(room[lost]["name"] in text and "permission" in text for text in said)

    await wire.until(staff_know, 40, every=0.3)
