"""Help for everybody, and what owners and facilitators set up for it."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import (
    ANYWHERE,
    EMOJI,
    LONG,
    OWNS,
    RIGHT_TO_LEFT,
    ROLE_LOST,
    UNKNOWN,
    Bad,
    Choose,
    Gone,
    Press,
    Shown,
    Six,
    Why,
)

PLACE = {"name": "Night desk", "address": "https://example.org", "hours": "always", "audience": "everybody"}


async def resource_removed(scene: Scene) -> None:
    await scene.forger.press(scene.w.owner, scene.forger.id("resources:removed", scene.ids["resource"]))


async def call_ended(scene: Scene) -> None:
    inside = scene.person(Actor.INSIDE)
    await scene.forger.press(inside, scene.forger.id("care:end", scene.ids["call"]))


ROWS = [
    Six(
        "/help",
        Actor.STRANGER,
        says="Hello, I am Kitestring",
        refused=ANYWHERE,
        gone=Why("reads from files that come with the program"),
        act=Press("Privacy", "mydata", "mydata"),
    ),
    Six(
        "/crisis",
        Actor.STRANGER,
        lambda s: {"country": "Germany"},
        says="If you or someone else is in danger now, call 112",
        refused=ANYWHERE,
        bad=[Bad("country", (UNKNOWN, LONG, EMOJI, RIGHT_TO_LEFT), "do not know that country by this name")],
        gone=Gone(resource_removed, "findahelpline.com"),
        act=Press("Where this comes from", "findahelpline.com", "findahelpline.com"),
    ),
    Six(
        "/findcounselor",
        Actor.STRANGER,
        lambda s: {"country": "Germany"},
        says="They do different things, and they go well together",
        refused=ANYWHERE,
        bad=[Bad("country", (UNKNOWN, LONG, EMOJI, RIGHT_TO_LEFT), "do not know that country by this name")],
        gone=Gone(resource_removed, "A licensed professional"),
        act=Choose("What stays private", "A licensed professional", "A licensed professional"),
        taken=[("topic", LONG), ("topic", EMOJI), ("topic", RIGHT_TO_LEFT)],
    ),
    Six(
        "/setup resources",
        Actor.OWNER,
        says="Help that this server knows of",
        bad=Shown("journeys/test_resources.py::test_a_person_a_bad_day_and_too_little_are_refused"),
        gone=Gone(resource_removed, "not in the list any more"),
        act=Choose("Desk", "Remove it", "Remove it"),
    ),
    Six(
        "/setup automod",
        Actor.OWNER,
        says="AutoMod for public channels",
        gone=Shown("journeys/test_resources.py::test_automod_needs_a_staff_channel"),
        act=Shown("journeys/test_resources.py::test_automod_makes_an_alert_rule_and_takes_it_back"),
    ),
    Six(
        "/setup panel",
        Actor.OWNER,
        lambda s: {"channel": s.w.channel("lobby")},
        says="The card is there",
        bad=Why("Discord offers channels of the server only"),
        gone=Shown("journeys/test_resources.py::test_a_panel_where_the_bot_may_not_write_says_so"),
    ),
    Six(
        "/facilitate requests",
        Actor.FACILITATOR,
        says="Calls for a person",
        gone=Gone(call_ended, "looked after by others"),
        act=Press("I can talk", "let you in", "let you in"),
    ),
    Six(
        "/facilitate duty",
        Actor.FACILITATOR,
        lambda s: {"state": "on"},
        says="You are on duty",
        bad=[Bad("hours", (0, -3, 10_000), "on duty for 1 to")],
        gone=ROLE_LOST,
        act=Choose("None for now", "You would take none for now", "You would take none for now"),
    ),
    Six(
        "/facilitate summary",
        Actor.FACILITATOR,
        says="How Circle open is doing",
        bad=[Bad("circle", (UNKNOWN, LONG, EMOJI, RIGHT_TO_LEFT), "could not find that circle")],
        gone=ROLE_LOST,
        act=Choose("Circle open", "How Circle open is doing", "How Circle open is doing"),
    ),
    Six(
        "/setup start",
        Actor.OWNER,
        says="Peer circles are ready",
        bad=Shown("journeys/test_setup.py::test_newcomers_wait_and_the_limit_is_the_servers"),
        gone=Shown("journeys/test_circle_room.py::test_the_channel_of_all_rooms_is_deleted"),
        act=Press("Choose them", "Staff channel", "Staff channel"),
    ),
    Six(
        "/setup check",
        Actor.OWNER,
        says="Is everything in place?",
        gone=OWNS,
        act=Press("Look again", "Is everything in place?", "Is everything in place?"),
    ),
]
