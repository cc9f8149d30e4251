"""Every place where an id comes in from outside. What it is called, by whom, and how.

`kind` names the object meant, one of `scene.ids` or "circle". `test_foreign_ids.py` gives each a random id, ids of
other kinds of things, and sends the genuine one from another server.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.demo.people import Answer
from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene


@dataclass(frozen=True)
class IdInput:
    name: str
    kind: str
    actor: Actor
    """Somebody who may do it with the genuine id."""
    call: Callable[[Scene, int], Awaitable[Answer]]


def command(name: str, actor: Actor, option: str = "circle", **more: object) -> IdInput:
    """A circle's id typed into an option."""
    return IdInput(f"/{name} {option}", "circle", actor, lambda s, id_: s.slash(name, **{option: str(id_)}, **more))


def press(verb: str, kind: str, actor: Actor, *more: object, guild: bool = False) -> IdInput:
    """The first argument of a press; `guild`: the server's id follows, as on cards that go out by direct message."""
    return IdInput(
        verb,
        kind,
        actor,
        lambda s, id_: s.press(verb, id_, *((s.guild_id,) if guild else ()), *more),
    )


def chosen(verb: str, kind: str, actor: Actor, *more: object, of: str) -> IdInput:
    """A press as above, that also sends what was chosen in a select."""
    return IdInput(verb, kind, actor, lambda s, id_: s.press(verb, id_, *more, values=[of]))


def form(verb: str, kind: str, actor: Actor, fields: Mapping[str, str | list[str]], *, guild: bool = False) -> IdInput:
    """A filled-in form of a press as above."""
    return IdInput(verb, kind, actor, lambda s, id_: s.submit(verb, id_, *((s.guild_id,) if guild else ()), **fields))


def of_pair(verb: str) -> IdInput:
    """An answer to a buddy pair: the server's id comes before the pair's, as on a card that went out by itself."""
    return IdInput(verb, "pair", Actor.INSIDE, lambda s, id_: s.press(verb, s.guild_id, id_))


LEADS, LOOKS, MEMBER, INSIDE, OWNER = (
    Actor.FACILITATOR,
    Actor.OTHER_FACILITATOR,
    Actor.MEMBER,
    Actor.INSIDE,
    Actor.OWNER,
)
ZONE = "Europe/Lisbon"
EDIT: dict[str, str | list[str]] = {"name": "Changed", "size": "6", "language": "en", "agreement": "", "door": []}
PLAN = {"day": "2026-03-20", "time": "19:30", "zone": ZONE, "minutes": "60", "repeat": "once"}
WHEN = {"every": "week", "day": "monday", "time": "18:00", "timezone": "Europe/Lisbon"}
INPUTS = [
    command("circle info", MEMBER),
    command("circle join", MEMBER),
    command("circle leave", INSIDE),
    command("checkin now", INSIDE),
    *(command(f"facilitate {name}", LEADS) for name in ("edit", "renew", "pause", "close", "session", "summary")),
    command("facilitate schedule", LEADS, **WHEN),
    *(press(f"circle:{verb}", "circle", LEADS) for verb in ("close", "closed", "edit", "renew", "wake")),
    *(press(f"circle:{verb}", "circle", INSIDE) for verb in ("leave", "left", "stay")),
    *(press(f"safety:{verb}", "circle", INSIDE) for verb in ("move", "moved")),
    *(press(f"circle:{verb}", "circle", MEMBER) for verb in ("info", "join", "agree", "not-now")),
    press("circle:take-back", "asked", Actor.BUDDY),
    form("circle:edited", "circle", LEADS, EDIT),
    press("event:voice", "circle", LEADS),
    form("event:chosen", "circle", LEADS, {"voice": []}),
    press("meeting:list", "circle", INSIDE),
    press("meeting:plan", "circle", LEADS),
    form("meeting:planned", "circle", LEADS, PLAN),
    chosen("meeting:call-off", "circle", LEADS, of="1"),
    IdInput("circle:share", "circle", LEADS, lambda s, id_: s.press("circle:share", id_, s.person(LOOKS).id)),
    IdInput(
        "circle:merge-into",
        "circle",
        LEADS,
        lambda s, id_: s.press("circle:merge-into", id_, values=[str(s.ids["asked"])]),
    ),
    IdInput("merge:move", "circle", INSIDE, lambda s, id_: s.press("merge:move", id_, s.ids["asked"], False)),
    press("term:answer", "term", INSIDE, "continue"),
    press("admission:admit", "request", LOOKS),
    press("admission:no", "request", LOOKS),
    press("offer:answer", "handover", LOOKS, True),
    press("room:mend", "trouble", LEADS),
    press("room:replace", "trouble", LEADS),
    *(
        press(f"report:{verb}", "report-on-facilitator", LOOKS, guild=True)
        for verb in ("open", "take", "note", "close", "unpause")
    ),
    form("report:note-sent", "report-on-facilitator", LOOKS, {"words": "x"}, guild=True),
    form("report:close-sent", "report-on-facilitator", LOOKS, {"outcome": "talked", "answer": ""}, guild=True),
    press("report:again", "report", INSIDE, guild=True),
    *(press(f"rhythm:{verb}", "schedule", LEADS) for verb in ("show", "remove", "removed", "own")),
    press("rhythm:skip", "schedule", LEADS, None),
    press("rhythm:pause", "schedule", LEADS, True),
    chosen("rhythm:theme", "schedule", LEADS, of="everyday"),
    form("rhythm:own-sent", "schedule", LEADS, {"prompts": "What went well?"}),
    press("rhythm:set", "circle", LEADS, 2, 0, 1080, ZONE, 1, False),
    chosen("rhythm:nth", "circle", LEADS, 3, 0, 1080, ZONE, of="1"),
    chosen("rhythm:weeks", "circle", LEADS, 2, 0, 1080, ZONE, of="3"),
    press("session:begin", "circle", LEADS, 30),
    press("session:next", "session", LEADS, 1),
    press("session:pass", "session", INSIDE),
    *(press(f"session:{verb}", "session", LEADS) for verb in ("end", "ended")),
    *(press(verb, "circle", LEADS) for verb in ("session:show", "rhythm:list")),
    press("care:end", "call", INSIDE),
    press("audit:why", "removal", LOOKS, "removal"),
    *(of_pair(f"buddy:{answer}") for answer in ("yes", "no", "here")),
    *(press(f"checkin:{verb}", "checkin", INSIDE, guild=True) for verb in ("change", "withdraw", "keep", "withdrawn")),
    press("setup:grant", "wish", OWNER, True),
    *(press(f"setup:{verb}", "tag", OWNER) for verb in ("tag-rename", "tag-retire", "tag-restore")),
    form("setup:tag-renamed", "tag", OWNER, {"name": "Other words"}),
    *(press(f"resources:{verb}", "resource", OWNER) for verb in ("remove", "removed")),
    IdInput("/profile add tag", "tag", MEMBER, lambda s, id_: s.slash("profile add", tag=str(id_))),
    IdInput("circle:create", "tag", LOOKS, lambda s, id_: s.submit("circle:create", 6, "en", id_, name="New")),
    IdInput("profile:use", "tag", MEMBER, lambda s, id_: s.press("profile:use", id_, "match")),
]
THINGS = {
    *("call", "checkin", "circle", "formation", "into", "meeting", "offer", "pair", "proposal", "report", "request"),
    *("resource", "round", "schedule", "session", "tag", "term", "trouble", "wish", "written"),
}
"""What an argument of a press is called where it is an id of ours."""
NOT_HERE = {
    "care:person": "a circle that is not theirs is left out of what is shown",
    "care:call": "the same",
    "care:talk": "that there is a call is posted; one behind a block and one that is taken: test_foreign_ids.py itself",
    "checkin:round": "which round it is decides nothing before the seat does: tests/journeys/test_checkin.py",
    "checkin:sent": "the form draws the id, so one that nobody has is new; another's: test_foreign_ids.py itself",
    "circle:browse": "a tag to look by, and no more",
    "formation:approve": "a formation takes a run of the matching: tests/journeys/test_formation.py",
    "formation:cancel": "the same",
    "formation:discard": "the same",
    "introduction:yes": "an introduction takes a run of the matching: tests/journeys/test_match.py",
    "introduction:no": "the same",
    "profile:untag": "the tag is taken out of one's own, if it is there",
    "safety:report": "the circle's id is sealed with the report as it came, and nothing is looked up by it",
    "safety:report-sent": "the same",
}
"""Presses with an id that are not walked, and why."""
