"""Trouble inside check-ins, calls and buddies: what is tried again, what is given up, and who hears of it."""

from __future__ import annotations

import os
from functools import partial

from bot.ui.marker import component_id

from . import town
from .client import Wire
from .home import Home
from .troubles import BROKEN_WIRE, Case, asked, call_from, differs, refusals, settled

LONG = os.environ.get("KITE_TEST_LONG") == "1"
IN_A_ROOM = [*refusals(10003, 50013, 50083, 50001, 50035), *BROKEN_WIRE]
OPENING = [*refusals(160006, 50013, 10003, 50001, 50035, 160004, 30013), *BROKEN_WIRE]
SAMPLE = (0, 1, 2, 5, 6, 7)


def chosen(cases: list[Case]) -> list[Case]:
    """All of them in the long run, else some of each sort."""
    return cases if LONG else [case for number, case in enumerate(cases) if number in SAMPLE]


ROOMS = chosen(IN_A_ROOM)
TROUBLE = {
    "gone-10003": "was deleted",
    "forbidden-50013": "missing a permission",
    "forbidden-50001": "missing a permission",
    "broken-50083": "was locked",
    "broken-50035": "Discord refused something",
}
"""What the staff channel reads about a room, by the reason of the failure."""


HOME = {"people": 4 + 2 * len(OPENING), "lives": True, "standing": 2 * len(ROOMS)}


# ---- how it is looked at


async def rooms_of(home: Home, circle_ids: list[int]) -> dict[int, str]:
    rows = {row["id"]: row for row in (await home.book()).circles}
    return {circle: str(rows[circle]["room_id"]) for circle in circle_ids}


async def became(wire: Wire, row: dict, expected: str, channel: str) -> list[str]:
    """What is wrong with a card that met a fault: it is there once, or not at all."""
    marks = [m["components"][0].get("id") for m in await wire.messages(channel) if m["components"]]
    copies = marks.count(component_id(row["id"]))
    doubled = [f"{expected}: {copies} times"] if copies != int(expected == "arrives") else []
    return differs(row, expected) + doubled


async def staff_read(wire: Wire, home: Home, what: str) -> int:
    """How many cards of the staff channel say this."""
    return sum(what in "\n".join(town.texts(m["components"])) for m in await wire.messages(home.town.staff))


# ---- rounds and shared words


async def test_a_round_that_cannot_be_posted(wire: Wire, home: Home) -> None:
    circles = home.town.standing[: len(ROOMS)]
    rooms = await rooms_of(home, circles)
    for circle, (fault, _) in zip(circles, ROOMS, strict=True):
        await wire.fault(method="POST", path=f"/channels/{rooms[circle]}/messages", **fault)
    await town.plan_rounds_beside(home.data_dir, home.town, circles)

    async def made() -> dict[int, int]:
        found = {row["circle_id"]: row["id"] for row in (await home.book()).rounds if row["circle_id"] in circles}
        return found if len(found) == len(circles) else {}

    rounds = await wire.until(made, 60, every=0.3)
    rows = await settled(wire, home, "checkin.round", "round", set(rounds.values()))
    wrong = []
    for circle, (_, expected) in zip(circles, ROOMS, strict=True):
        wrong += await became(wire, rows[rounds[circle]], expected, rooms[circle])
    assert wrong == []
    await staff_heard(wire, home, [expected for _, expected in ROOMS])


async def staff_heard(wire: Wire, home: Home, outcomes: list[str], already: int = 0) -> None:
    """Once about each circle whose room made trouble, in words that say what to do."""
    words = [TROUBLE[expected] for expected in outcomes if expected in TROUBLE]

    async def told() -> bool:
        return len([row for row in await home.notices("room.trouble") if row["state"] == "done"]) >= already + len(
            words
        )

    await wire.until(told, 40, every=0.3)
    for word in set(words):
        assert await staff_read(wire, home, word) >= words.count(word)
    assert len(await home.notices("room.trouble")) == already + len(words)


async def test_words_that_cannot_be_shared_come_back_to_their_writer(wire: Wire, home: Home) -> None:
    """Nobody may think that others read what they did not."""
    circles = home.town.standing[len(ROOMS) :]
    rooms = await rooms_of(home, circles)
    already = len(await home.notices("room.trouble"))
    await town.plan_rounds_beside(home.data_dir, home.town, circles)

    async def posted() -> dict[int, str]:
        rows = [row for row in (await home.book()).rounds if row["circle_id"] in circles and row["message_id"]]
        found = {row["circle_id"]: str(row["message_id"]) for row in rows}
        return found if len(found) == len(circles) else {}

    cards = await wire.until(posted, 60, every=0.3)
    for circle, (fault, _) in zip(circles, ROOMS, strict=True):
        person = await somebody_of(home, circle)
        card = {"channel": rooms[circle], "message": cards[circle], "user": person, "label": "Check in"}
        opened = await wire.call("click", timeout=8, **card)
        await wire.fault(method="POST", path=f"/channels/{rooms[circle]}/messages", **fault)
        values = {"mood": "4", "seen": "circle"}
        kept = await wire.call("modal", user=person, interaction=opened["id"], values=values, timeout=8)
        assert "Kept and shared" in town.said(kept)
    ids = {row["id"]: row["circle_id"] for row in (await home.book()).checkins if row["circle_id"] in circles}
    rows = await settled(wire, home, "checkin.shared", "checkin", set(ids))
    wrong, by_circle = [], {ids[checkin]: row for checkin, row in rows.items()}
    for circle, (_, expected) in zip(circles, ROOMS, strict=True):
        wrong += await became(wire, by_circle[circle], expected, rooms[circle])
    assert wrong == []
    await staff_heard(wire, home, [expected for _, expected in ROOMS], already)
    lost = {checkin for checkin, row in rows.items() if row["state"] == "failed"}
    told = [row["facts"]["checkin"] for row in await home.notices("checkin.unseen")]
    assert sorted(told) == sorted(lost)


async def somebody_of(home: Home, circle: int) -> str:
    return next(str(row["user_id"]) for row in (await home.book()).seats if row["circle_id"] == circle)


# ---- calls for a person


async def heard(home: Home, kind: str, call: int) -> list[str]:
    return sorted(str(row["about"]) for row in await home.notices(kind) if row["facts"]["call"] == call)


async def test_a_call_whose_room_does_not_open(wire: Wire, home: Home) -> None:
    """The staff channel hears of it all the same, and the caller that there is no room."""
    wrong: list[str] = []
    for person, (fault, expected) in zip(home.town.members[4:], chosen(OPENING), strict=False):
        await wire.fault(
            method="POST", contains="Somebody to talk to", path=f"/channels/{home.town.circles}/threads", **fault
        )
        call = await call_from(wire, home, person)
        row = (await settled(wire, home, "call.room", "call", {call}))[call]
        wrong += differs(row, expected)
        assert (await settled(wire, home, "call.staff", "call", {call}))[call]["state"] == "done"
        told = await heard(home, "call.no-room", call)
        if told != ([person] if row["state"] == "failed" else []):
            wrong.append(f"{expected}: {told} heard")
    assert wrong == []


async def test_a_call_that_the_staff_channel_cannot_be_told(wire: Wire, home: Home) -> None:
    """Facilitators and the safety contact are told one by one, and the caller that it may take longer."""
    wrong: list[str] = []
    cases = chosen(IN_A_ROOM)
    for person, (fault, expected) in zip(home.town.members[4 + len(OPENING) :], cases, strict=False):
        await wire.fault(method="POST", path=f"/channels/{home.town.staff}/messages", **fault)
        call = await call_from(wire, home, person)
        row = (await settled(wire, home, "call.staff", "call", {call}))[call]
        wrong += await became(wire, row, expected, home.town.staff)
        lost = row["state"] == "failed"
        people = await heard(home, "call.told-directly", call), await heard(home, "call.unheard", call)
        if people != ((sorted([home.town.facilitator, home.town.owner]), [person]) if lost else ([], [])):
            wrong.append(f"{expected}: {people} heard")
    assert wrong == []


# ---- buddies


async def test_two_whose_room_does_not_open_look_on(wire: Wire, home: Home) -> None:
    """Both said yes, Discord refuses the room: both are told, and are first in line again."""
    pairs = zip(home.town.members[4::2], home.town.members[5::2], strict=True)  # who met once is not proposed again
    for (one, two), (fault, expected) in zip(pairs, chosen(OPENING), strict=False):
        for person in (one, two):
            await wire.call("slash", user=person, channel=home.town.lobby, name="buddy find", timeout=8)
        pair = await wire.until(partial(asked, home, one, two), 60, every=0.3)
        await wire.fault(method="POST", contains="Buddies", path=f"/channels/{home.town.circles}/threads", **fault)
        for person in (one, two):
            await wire.call("slash", user=person, channel=home.town.lobby, name="help", timeout=8)
            yes = {"user": person, "label": "Yes, introduce us"}
            card = (await wire.until(partial(wire.call, "buttons", last=6, **yes), 30))[0]  # shown after the answer
            assert town.said(await town.do(wire, "click", channel=card["channel_id"], message=card["id"], **yes))
        row = (await settled(wire, home, "buddy.room", "pair", {pair}))[pair]
        assert differs(row, expected) == []
        again = sorted(str(n["about"]) for n in await home.notices("buddy.again") if n["facts"]["pair"] == pair)
        assert again == (sorted([one, two]) if row["state"] == "failed" else [])
        for person in (one, two):
            shown = await wire.call("slash", user=person, channel=home.town.lobby, name="buddy end", timeout=8)
            await town.press(wire, person, shown, "Yes, end it")
