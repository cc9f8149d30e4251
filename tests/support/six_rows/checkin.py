"""Check-ins and their rhythm."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import (
    ONLY_CHOICES,
    UNSEEN,
    Bad,
    Choose,
    Gone,
    Press,
    Shown,
    Six,
    Submit,
    check_ins_taken_back,
    circle_closed,
    no_such,
)

MEMBER, INSIDE, LEADS = Actor.MEMBER, Actor.INSIDE, Actor.FACILITATOR
NO_CONSENT = Gone(check_ins_taken_back, "I agree")
NONE = "could not find that circle"


async def checkin_withdrawn(scene: Scene) -> None:
    gone = scene.forger.id("checkin:withdrawn", scene.ids["checkin"], scene.guild_id)
    await scene.forger.press(scene.person(INSIDE), gone)


ROWS = [
    Six(
        "/checkin now",
        MEMBER,
        says="How are you right now?",
        bad=no_such("circle", NONE),
        gone=NO_CONSENT,
        act=Submit(
            {"note": "a quiet week"},
            "Only you can see it",
            "Only you can see it",
            bad=[({"note": f" {UNSEEN} "}, "nothing in it")],
        ),
    ),
    Six(
        "/checkin history",
        INSIDE,
        says="One check-in",
        bad=ONLY_CHOICES,
        gone=Gone(checkin_withdrawn, "could not find that check-in"),
        act=Press("Take it back", "Take it back?", "Take it back?"),
    ),
    Six(
        "/checkin settings",
        MEMBER,
        says="Your check-in settings",
        bad=Shown("journeys/test_checkin.py::test_settings"),
        gone=NO_CONSENT,
        act=Choose("Do not ask me at all", "Do not ask me at all", "Do not ask me at all"),
    ),
    Six(
        "/facilitate schedule",
        LEADS,
        lambda s: {"circle": s.circle, "every": "week", "day": "tuesday", "time": "19:30", "timezone": "europe/lisbon"},
        says="does this fit?",
        bad=[
            *no_such("circle", NONE),
            *no_such("day", "could not read that day"),
            *no_such("time", "could not read that time"),
            *no_such("timezone", "could not find that time zone"),
            Bad("time", ("25:99", "24:00", "7"), "could not read that time"),
        ],
        gone=Gone(circle_closed, NONE),
        act=Press("Approve", "Set", "Set"),
    ),
]
