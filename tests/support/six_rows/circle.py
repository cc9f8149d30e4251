"""Circles, as members and as their facilitators."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import (
    EMOJI,
    EVERYBODY,
    LONG,
    RIGHT_TO_LEFT,
    ROLE_LOST,
    UNSEEN,
    Bad,
    Choose,
    Gone,
    Press,
    Six,
    Submit,
    circle_closed,
    no_such,
)

MEMBER, INSIDE, LEADS, LOOKS = Actor.MEMBER, Actor.INSIDE, Actor.FACILITATOR, Actor.OTHER_FACILITATOR
NONE = "could not find that circle"
CLOSED = Gone(circle_closed, NONE)


def here(s: Scene) -> dict[str, object]:
    return {"circle": s.circle}


def asked(s: Scene) -> dict[str, object]:
    """The circle of the other facilitator."""
    return {"circle": str(s.ids["asked"])}


def with_reason(s: Scene) -> dict[str, object]:
    return {"circle": s.circle, "member": s.person(INSIDE), "reason": "We agreed to pause."}


def to_finn(s: Scene) -> dict[str, object]:
    """`prepare` asked him already, so this is another one."""
    return {"circle": s.circle, "member": s.person(LOOKS)}


async def asked_closed(scene: Scene) -> None:
    await scene.forger.press(scene.person(LOOKS), scene.forger.id("circle:closed", scene.ids["asked"]))


async def seat_given_back(scene: Scene) -> None:
    await scene.forger.press(scene.person(INSIDE), scene.forger.id("circle:left", scene.circle_id))


async def request_taken_back(scene: Scene) -> None:
    buddy = scene.person(Actor.BUDDY)
    await scene.forger.press(buddy, scene.forger.id("circle:take-back", scene.ids["asked"]))


ROWS = [
    Six(
        "/circle browse",
        Actor.STRANGER,
        says="Circles here",
        refused=EVERYBODY,
        bad=no_such("tag", "don't know that tag"),
        gone=CLOSED,
        act=Choose("Circle open", "Up to 6 people", "Up to 6 people"),
    ),
    Six(
        "/circle info",
        MEMBER,
        here,
        says="Up to 6 people",
        refused=EVERYBODY,
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("Join", "What everyone here agrees to", "What everyone here agrees to"),
    ),
    Six(
        "/circle join",
        MEMBER,
        here,
        says="What everyone here agrees to",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("I agree", "You asked to join", "asked to join this circle already"),
    ),
    Six(
        "/circle leave",
        INSIDE,
        here,
        says="Leave Circle open?",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("Leave", "You left", NONE),
    ),
    Six(
        "/circle mine",
        INSIDE,
        says="You are in",
        refused=EVERYBODY,
        gone=CLOSED,
        act=Choose("Circle open", "You are in this circle", "You are in this circle"),
    ),
    # ---- facilitators
    Six(
        "/facilitate create",
        LEADS,
        lambda s: {"name": "Night shifts", "tag": "losing someone"},
        says="Open a circle",
        bad=[
            Bad("name", (LONG,), "80 characters at most"),
            Bad("name", ("", "   ", UNSEEN), "needs a name that can be seen"),
            Bad("name", ("circle OPEN",), "circle of that name here already"),
            *no_such("tag", "don't know that tag"),
            *no_such("tag2", "don't know that tag"),
            *no_such("language", "don't know that language"),
            Bad("size", (0, 3, 9, -1, 10**6), "4 to 8 people"),
        ],
        gone=ROLE_LOST,
        act=Submit(
            {"agreement": RIGHT_TO_LEFT, "meeting": "2026-03-04 19:30", "zone": "Europe/Lisbon"},
            "Night shifts is ready",
            "circle of that name here already",
            bad=[
                ({"name": UNSEEN}, "needs a name that can be seen"),
                ({"name": "circle OPEN"}, "circle of that name here already"),
            ],
        ),
        taken=[("name", EMOJI), ("name", RIGHT_TO_LEFT)],
    ),
    Six(
        "/facilitate edit",
        LEADS,
        here,
        says="Change this circle",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Submit(
            {"name": RIGHT_TO_LEFT},
            RIGHT_TO_LEFT,
            RIGHT_TO_LEFT,
            bad=[
                ({"name": UNSEEN}, "needs a name that can be seen"),
                ({"language": "Klingon"}, "don't know that language"),
            ],
            noted=frozenset({"audit", "notice"}),
        ),
    ),
    Six(
        "/facilitate admit",
        LOOKS,
        says="Who asked to join",
        gone=Gone(request_taken_back, "answered already"),
        act=Press("Admit", "<@", "answered already"),
    ),
    Six(
        "/facilitate session",
        LEADS,
        here,
        says="A session is going on in Circle open",
        bad=no_such("circle", NONE),
        gone=Gone(circle_closed, "session"),
        act=Press("End the session", "End the session now?", "End the session now?"),
    ),
    Six(
        "/facilitate pause",
        LOOKS,
        asked,
        says="Asked is resting",
        bad=[*no_such("circle", NONE), Bad("days", (0, -1, 10**6), "A rest can be 1 to")],
        gone=Gone(asked_closed, NONE),
        act=Press("Wake it up", "awake", "awake already"),
    ),
    Six(
        "/facilitate renew",
        LEADS,
        here,
        says="Circle open goes on",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("Meetings", "When Circle open meets", "When Circle open meets"),
    ),
    Six(
        "/facilitate close",
        LEADS,
        here,
        says="Close Circle open?",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("Close it kindly", "closed", NONE),
    ),
    Six(
        "/facilitate remove",
        LEADS,
        with_reason,
        says="is no longer in Circle open",
        bad=[
            *no_such("circle", NONE),
            Bad("reason", ("", " ", UNSEEN), "short reason"),
            Bad("reason", ("x" * 1001,), "keep the reason to"),
        ],
        gone=Gone(seat_given_back, "no seat in this circle"),
    ),
    Six(
        "/facilitate handover",
        LEADS,
        to_finn,
        says="is asked to take over Circle open",
        bad=no_such("circle", NONE),
        gone=CLOSED,
        act=Press("Ask them to share it instead", "together with you", "together with you"),
    ),
    Six(
        "/facilitate merge",
        LEADS,
        lambda s: {"circle": s.circle, "into": str(s.ids["asked"])},
        says="may come into Asked",
        bad=[*no_such("circle", NONE), *no_such("into", NONE)],
        gone=Gone(asked_closed, NONE),
    ),
]
