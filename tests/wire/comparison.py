"""Whether the world agrees with the database, and both with what people saw confirmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from bot.storage.circle import RUNNING
from bot.ui.marker import component_id

from .ledger import Ledger
from .town import Town, texts

AROUND = 40
"""How many lines after it are told with one: a traceback is long."""
BUG = ('"bug"', "loop_ended", "uncaught", "Traceback", "notice_broken", "notice_not_readable", "job_failed")
"""Lines that no kill excuses."""


def check(book: Ledger, world: dict, town: Town) -> list[str]:
    """Everything in which world and database differ; empty when all is well."""
    parts = (_messages, _cards, _circles, _rounds, _checkins, _calls, _pairs, _formations, _rooms)
    return list(chain.from_iterable(part(book, world, town) for part in parts))


def bugs(lines: list[str]) -> list[str]:
    """Each line that tells of one, with those around it."""
    found = (at for at, line in enumerate(lines) if any(what in line for what in BUG))
    return ["\n".join(lines[max(0, at - 2) : at + AROUND]) for at in found]


def doubled(book: Ledger, world: dict) -> Iterator[str]:
    marks = _marks(world)
    yield from (
        f"{marks[component_id(row['id'])]} times: {row['dedupe']}"
        for row in book.notices
        if marks[component_id(row["id"])] > 1
    )


def _marks(world: dict) -> Counter[int]:
    """How often each marker stands in a message of ours."""
    return Counter(
        message["components"][0].get("id")
        for messages in world["messages"].values()
        for message in messages
        if message["author"] == world["bot"] and message["components"] and not message["ephemeral_for"]
    )


def _messages(book: Ledger, world: dict, _town: Town) -> Iterator[str]:
    """Each notice whose message is recorded has that message, and no second one."""
    yield from doubled(book, world)
    there = {message["id"] for messages in world["messages"].values() for message in messages}
    for row in book.notices:
        what = f"{row['dedupe']} ({row['state']}, {row['attempts']} tries)"
        gone = row["message_id"] is not None and str(row["message_id"]) not in there
        if _taken_back(book, row):
            if row["message_id"] is not None and not gone:
                yield f"still there: {what}"
        elif row["state"] == "done" and gone and row["kind"] != "checkin.unshare":
            yield f"lost: {what}"
        if book.owes(row):
            yield f"not settled: {what} {row['reason']}"
        if row["state"] == "failed":
            yield f"failed: {what} {row['reason']}"


def _taken_back(book: Ledger, row: dict) -> bool:
    """Shared words that their writer changed since."""
    if row["kind"] != "checkin.shared":
        return False
    revisions = {of["id"]: of["revision"] for of in book.checkins}
    return revisions.get(row["facts"]["checkin"]) != row["facts"]["revision"]


def _cards(book: Ledger, world: dict, town: Town) -> Iterator[str]:
    """Of the cards that the test recorded each arrived once, by whatever it is counted."""
    cards = [row for row in book.notices if row["dedupe"].startswith("card:")]
    there = [m for m in world["messages"].get(town.staff, []) if m["author"] == world["bot"]]
    here = {component_id(row["id"]) for row in cards}
    arrived = sum(m["components"][0].get("id") in here for m in there)
    done = sum(row["state"] == "done" for row in cards)
    if (len(cards), done, arrived) != (town.posts, town.posts, town.posts):
        yield f"cards: {town.posts} recorded, {len(cards)} rows, {done} done, {arrived} in the channel"


def _circles(book: Ledger, _world: dict, town: Town) -> Iterator[str]:
    """A command was done once or not at all; what was confirmed was done."""
    names = Counter(row["name"] for row in book.circles)
    asked_for = {name: count for name, count in names.items() if name in town.asked_for}
    yield from (f"circle {name} {count} times" for name, count in asked_for.items() if count > 1)
    yield from (f"circle {name} was confirmed and is not there" for name in town.made if name not in names)
    asked = Counter((r["circle_id"], r["user_id"]) for r in book.requests if r["state"] == "waiting")
    yield from (f"asked {count} times: {who}" for who, count in asked.items() if count > 1)


def _rounds(book: Ledger, world: dict, town: Town) -> Iterator[str]:
    """Each due time of a standing circle brought one round, and each round one card in its room."""
    made = Counter((row["circle_id"], row["due_at"]) for row in book.rounds)
    yield from (f"round of {when} {count} times" for when, count in made.items() if count > 1)
    yield from (f"no round of {when}" for when in town.rounds if when not in made)
    rooms = {row["id"]: str(row["room_id"]) for row in book.circles}
    for row in book.rounds:
        here = {m["id"] for m in world["messages"].get(rooms[row["circle_id"]], [])}
        if row["sent_at"] is None or str(row["message_id"]) not in here:
            yield f"round of {row['due_at']} has no card in its room"


def _checkins(book: Ledger, _world: dict, town: Town) -> Iterator[str]:
    """A form that was sent is one check-in, or none where nobody said that it was kept."""
    answers = Counter((row["user_id"], row["round_id"]) for row in book.checkins)
    yield from (f"answered {count} times: {who}" for who, count in answers.items() if who[1] and count > 1)
    cards = {str(row["message_id"]): row for row in book.rounds}
    seated = {(row["circle_id"], row["user_id"]) for row in book.seats}
    for person, card in town.checked_in:
        of = cards.get(card, {"id": None, "circle_id": None})
        # who left the circle meanwhile answered no round of it
        left = (of["circle_id"], int(person)) not in seated and (int(person), None) in answers
        if (int(person), of["id"]) not in answers and not left:
            yield f"a check-in was confirmed and is not there: {person} {card}"


def _calls(book: Ledger, world: dict, town: Town) -> Iterator[str]:
    """One open call a person; its card in the staff channel asks nobody any more once it is settled."""
    opened = Counter(row["user_id"] for row in book.calls if row["state"] == "open")
    yield from (f"{count} open calls of {who}" for who, count in opened.items() if count > 1)
    called = {str(row["user_id"]) for row in book.calls}
    yield from (f"a call was confirmed and is not there: {who}" for who in town.callers - called)
    staff = {m["id"]: m for m in world["messages"].get(town.staff, [])}
    states = {row["id"]: row["state"] for row in book.calls}
    for row in book.call_posts:
        asks = "I can talk" in texts(staff[str(row["message_id"])]["components"])
        if asks is not (states[row["call_id"]] == "open"):
            yield f"the card of a call that is {states[row['call_id']]}: asks {asks}"
    carded = {row["call_id"] for row in book.call_posts}
    yield from (
        f"nobody was told of call {row['id']}"
        for row in book.calls
        if row["state"] == "open" and row["id"] not in carded
    )


def _pairs(book: Ledger, _world: dict, _town: Town) -> Iterator[str]:
    """Nobody has two buddies; no room is still opening when all is quiet."""
    alive = {row["id"] for row in book.pairs if row["state"] in ("asking", "opening", "open")}
    has = Counter(row["user_id"] for row in book.sides if row["pair_id"] in alive)
    yield from (f"{count} buddies of {who}" for who, count in has.items() if count > 1)
    wishes = {row["facts"]["pair"]: row["state"] for row in book.notices if row["kind"] == "buddy.room"}
    yield from (
        f"a room for two never opened: {row['id']} {wishes.get(row['id'])}"
        for row in book.pairs
        if row["state"] == "opening" and wishes.get(row["id"]) not in ("skipped", "failed")
    )


def _formations(book: Ledger, _world: dict, _town: Town) -> Iterator[str]:
    """None is said to run, and an approved one has asked everybody."""
    states = {row["id"]: row["state"] for row in book.formations}
    yield from (f"formation {of} runs" for of, state in states.items() if state == "running")
    for row in book.proposals:
        if row["state"] == "draft" and states.get(row["formation_id"]) != "draft":
            yield f"a draft of a formation that is {states.get(row['formation_id'])}"
    asked = {(n["facts"]["proposal"], n["about"]) for n in book.notices if n["kind"] == "introduction.circle"}
    open_ = {row["id"] for row in book.proposals if row["state"] == "asking"}
    for row in book.invitations:
        if row["proposal_id"] in open_ and (row["proposal_id"], row["user_id"]) not in asked:
            yield f"{row['user_id']} was never asked about {row['proposal_id']}"


# ---- rooms


def _rooms(book: Ledger, world: dict, _town: Town) -> Iterator[str]:
    """Each room is somebody's, and exactly those are in it who belong there."""
    threads = {t["id"]: t for guild in world["guilds"] for t in guild["threads"]}
    known = {
        **{str(row["room_id"]): "circle" for row in book.circles if row["room_id"]},
        **{str(row["room_id"]): "buddies" for row in book.pairs if row["room_id"]},
        **{str(row["facts"]["room"]): "buddies" for row in book.notices if row["kind"] == "buddy.close"},
        **{str(row["thread_id"]): "call" for row in book.calls if row["thread_id"]},
        **{str(row["reach_channel_id"]): "own" for row in book.members if row["reach_channel_id"]},
    }
    yield from (f"orphan room: {threads[room]['name']}" for room in threads.keys() - known.keys())
    for name, room, belong in _who_belongs(book):
        thread = threads.get(room)
        if thread is None:
            yield f"no room: {name}"
            continue
        if "\N{MIDDLE DOT}" in thread["name"] or (name.startswith("circle ") and thread["name"] != name[7:]):
            yield f"the room of {name} is called {thread['name']}"
        inside = set(thread["members"]) - {world["bot"]}
        if belong != inside:
            yield f"{name}: missing {belong - inside}, too many {inside - belong}"


def _who_belongs(book: Ledger) -> Iterator[tuple[str, str, set[str]]]:
    """(what for, room, people) of every room that must stand."""
    for row in book.circles:
        if row["state"] in RUNNING:
            here = [r["user_id"] for r in (*book.seats, *book.facilitators) if r["circle_id"] == row["id"]]
            yield f"circle {row['name']}", str(row["room_id"]), {str(user) for user in here}
    for row in book.pairs:
        if row["state"] == "open":
            two = {str(side["user_id"]) for side in book.sides if side["pair_id"] == row["id"]}
            yield f"buddies {row['id']}", str(row["room_id"]), two
    for row in book.calls:
        if row["thread_id"] is not None and row["state"] in ("open", "answered"):
            came = {str(row["answered_by"])} if row["state"] == "answered" else set()
            yield f"call {row['id']}", str(row["thread_id"]), {str(row["user_id"]), *came}
    for row in book.members:
        if row["reach_channel_id"] is not None:
            yield f"own room of {row['user_id']}", str(row["reach_channel_id"]), {str(row["user_id"])}
