"""Every place where an id comes in from outside. Add yours: what it is called, by whom, and how.

`kind` names the object meant, one of `scene.ids` or "circle". `test_foreign_ids.py` gives each a random id, ids of
other kinds of things, and sends the genuine one from another server.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
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


LEADS, LOOKS, MEMBER, INSIDE, OWNER = (
    Actor.FACILITATOR,
    Actor.OTHER_FACILITATOR,
    Actor.MEMBER,
    Actor.INSIDE,
    Actor.OWNER,
)
WHEN = {"every": "week", "day": "monday", "time": "18:00", "timezone": "Europe/Lisbon"}
INPUTS = [
    command("circle info", MEMBER),
    command("circle join", MEMBER),
    command("circle leave", INSIDE),
    command("checkin now", INSIDE),
    *(command(f"facilitate {name}", LEADS) for name in ("edit", "renew", "pause", "close", "session", "summary")),
    command("facilitate schedule", LEADS, **WHEN),
    *(press(f"circle:{verb}", "circle", LEADS) for verb in ("close", "closed", "edit", "renew", "wake")),
    *(press(f"circle:{verb}", "circle", INSIDE) for verb in ("leave", "left")),
    *(press(f"circle:{verb}", "circle", MEMBER) for verb in ("info", "join", "agree")),
    press("admission:admit", "request", LOOKS),
    press("admission:no", "request", LOOKS),
    press("offer:answer", "handover", LOOKS, True),
    press("room:mend", "trouble", LEADS),
    *(
        press(f"report:{verb}", "report-on-facilitator", LOOKS, guild=True)
        for verb in ("open", "take", "note", "close")
    ),
    press("report:again", "report", INSIDE, guild=True),
    press("rhythm:show", "schedule", LEADS),
    press("rhythm:remove", "schedule", LEADS),
    press("session:end", "session", LEADS),
    press("checkin:change", "checkin", INSIDE, guild=True),
    press("checkin:withdraw", "checkin", INSIDE, guild=True),
    press("setup:grant", "wish", OWNER, True),
    *(press(f"setup:{verb}", "tag", OWNER) for verb in ("tag-rename", "tag-retire")),
    IdInput("/profile add tag", "tag", MEMBER, lambda s, id_: s.slash("profile add", tag=str(id_))),
    IdInput("circle:create", "tag", LOOKS, lambda s, id_: s.submit("circle:create", 6, "en", id_, name="New")),
    IdInput("profile:use", "tag", MEMBER, lambda s, id_: s.press("profile:use", id_, "match")),
]
