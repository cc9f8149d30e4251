"""Whether the world agrees with the database, and both with what people saw confirmed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from bot.storage.circle import RUNNING
from bot.ui.marker import component_id

from . import shown
from .ledger import Ledger
from .shown import Kills
from .town import Town, texts

AROUND = 40
"""How many lines after it are told with one: a traceback is long."""
BUG = ('"bug"', "loop_ended", "uncaught", "Traceback", "notice_broken", "notice_not_readable", "job_failed")
"""Lines that no kill excuses."""


def check(book: Ledger, world: dict, town: Town, kills: Kills = ()) -> list[str]:
    """Everything in which world and database differ; empty when all is well. `kills`: when the bot was."""
    parts = (_cards, _circles, _rounds, _checkins, _calls, _pairs, _formations, _wishes, _rooms, _pinned, _over)
    found = (part(book, world, town) for part in parts)
    return [*shown.check(book, world, kills), *chain.from_iterable(found)]


def bugs(lines: list[str]) -> list[str]:
    """Each line that tells of one, with those around it."""
    found = (at for at, line in enumerate(lines) if any(what in line for what in BUG))
    return ["\n".join(lines[max(0, at - 2) : at + AROUND]) for at in found]


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
    known = {str(row["message_id"]) for row in book.call_posts}
    yield from (
        f"a card of a call that nobody knows of: {card['id']}"
        for card in staff.values()
        if card["id"] not in known and "I can talk" in texts(card["components"])
    )
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
    yield from (f"a room for two never opened: {row['id']}" for row in book.pairs if row["state"] == "opening")


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


def _wishes(book: Ledger, _world: dict, _town: Town) -> Iterator[str]:
    """Whatever others must hear of was recorded, whatever became of it since."""
    recorded = {row["dedupe"] for row in book.notices}
    yield from (f"never recorded: {key}" for key in _must_be_told(book) if key not in recorded)


def _must_be_told(book: Ledger) -> Iterator[str]:
    for row in book.requests:
        told = {"waiting": "asked", "admitted": "admitted", "returned": "returned"}.get(row["state"])
        if told is not None:
            yield f"admission.{told}:{row['id']}"
    for row in book.checkins:
        if row["seen_by"] in ("circle", "buddy"):
            yield f"checkin.shared:{row['id']}:{row['revision']}"
    for row in book.calls:
        yield from (f"call.room:{row['id']}", f"call.staff:{row['id']}:1", f"call.contact:{row['id']}")
    states = {row["id"]: row["state"] for row in book.pairs}
    for row in book.sides:
        if states[row["pair_id"]] in ("asking", "opening", "open"):
            yield f"buddy.proposal:{row['pair_id']}:{row['user_id']}"


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


def _pinned(book: Ledger, world: dict, _town: Town) -> Iterator[str]:
    """The room of a circle has its card, and no second one."""
    for row in book.circles:
        if row["state"] in RUNNING:
            pinned = {m["id"] for m in world["messages"].get(str(row["room_id"]), []) if m["pinned"]}
            if pinned != {str(row["card_id"])}:
                yield f"pinned in the room of {row['name']}: {pinned}, not {row['card_id']}"


def _over(book: Ledger, world: dict, _town: Town) -> Iterator[str]:
    """A room of what is over is put away, whoever ended it is out, and nobody came in who was never in it."""
    threads = {t["id"]: t for guild in world["guilds"] for t in guild["threads"]}
    closed = {str(row["room_id"]) for row in book.circles if row["room_id"] and row["state"] not in RUNNING}
    for row in book.notices:
        if row["kind"] == "buddy.close" and row["state"] == "done":
            closed.add(str(row["facts"]["room"]))
            if str(row["facts"]["user"]) in threads[str(row["facts"]["room"])]["members"]:
                yield f"still in the room of two: {row['facts']['user']}"
    yield from (f"not put away: {threads[room]['name']}" for room in closed if not threads[room]["archived"])
    for row in book.calls:
        if row["thread_id"] is not None and row["state"] == "ended":
            inside = set(threads[str(row["thread_id"])]["members"]) - {world["bot"]}
            strangers = inside - {str(row["user_id"]), str(row["answered_by"])}
            yield from (f"in the room of a call that is not theirs: {who}" for who in strangers)
