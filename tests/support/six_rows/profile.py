"""A member's own: profile and data."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import (
    EVERYBODY,
    YES_LOST,
    Bad,
    Gone,
    Press,
    Shown,
    Six,
    Why,
    no_such,
    tag_retired,
)

MEMBER = Actor.MEMBER
ALONE_HERE = Actor.PAUSED
"""Agreed, and nobody else's data is about them."""
NO_TAG = "don't know that tag"
ABOUT_ME = "Your profile"


async def has_tag(scene: Scene) -> None:
    await scene.forger.press(scene.person(MEMBER), scene.forger.id("profile:use", scene.ids["tag"], "match"))


async def own_data_deleted(scene: Scene) -> None:
    person = scene.person(scene.cell.actor)
    await scene.forger.submit(person, scene.forger.id("mydata:delete-sent", scene.guild_id), {"confirm": "delete"})


ROWS = [
    Six("/profile edit", MEMBER, says=ABOUT_ME, gone=YES_LOST, act=Press("Choose tags", "Pick a tag", "Pick a tag")),
    Six(
        "/profile show",
        MEMBER,
        says=ABOUT_ME,
        gone=YES_LOST,
        act=Press("My free hours", "When are you usually free?", "When are you usually free?"),
    ),
    Six(
        "/profile add",
        MEMBER,
        lambda s: {"tag": "anxious TIMES", "use": "show"},
        says="Anxious times",
        bad=no_such("tag", NO_TAG),
        gone=Gone(tag_retired, NO_TAG, typed=True),
        act=Press("My free hours", "When are you usually free?", "When are you usually free?"),
    ),
    Six(
        "/profile remove",
        MEMBER,
        lambda s: {"tag": "Anxious times"},
        says="no tags yet",
        bad=no_such("tag", NO_TAG),
        gone=Shown("journeys/test_six.py::test_a_tag_that_was_retired_can_still_be_taken_off"),
        act=Press("Choose tags", "Pick a tag", "Pick a tag"),
        after=has_tag,
    ),
    Six(
        "/profile set",
        MEMBER,
        lambda s: {"timezone": "Europe/Lisbon", "country": "Deutschland", "language": "german"},
        says="Country for help lines: Germany",
        bad=[
            *no_such("timezone", "could not find that time zone"),
            *no_such("country", "could not find that country"),
            *no_such("language", "don't know that language"),
        ],
        gone=YES_LOST,
        act=Press("Zone, country, language", "Time zone", "Time zone"),
    ),
    Six(
        "/profile hours",
        MEMBER,
        says="When are you usually free?",
        bad=Why("hours are boxes to tick, and Discord sends no others"),
        gone=YES_LOST,
        act=Press("Monday", "Monday", "Monday"),
    ),
    Six(
        "/profile pause",
        MEMBER,
        says="You are taking a rest",
        bad=[Bad("days", (0, -1, 10**6), "can be 1 to")],
    ),
    Six("/profile resume", MEMBER, says="You can be matched again"),
    Six(
        "/mydata view",
        ALONE_HERE,
        says="What is kept about you",
        refused=EVERYBODY,
        gone=Gone(own_data_deleted, "Nothing is kept about you", typed=True),
        act=Press("What I agreed to", "What you agreed to", "What you agreed to"),
    ),
    Six(
        "/mydata export",
        ALONE_HERE,
        says="Here is everything",
        refused=EVERYBODY,
        gone=Gone(own_data_deleted, "Nothing is kept about you"),
    ),
    Six(
        "/mydata delete",
        ALONE_HERE,
        says="Delete everything?",
        refused=EVERYBODY,
        bad=Shown("journeys/test_mydata.py::test_deleting_needs_the_typed_word"),
        gone=Shown("journeys/test_mydata_circle.py::test_deleting_by_message_and_in_the_server_at_once"),
        act=Press("Delete everything", "delete", "delete"),
    ),
    Six(
        "/mydata consent",
        ALONE_HERE,
        says="What you agreed to",
        refused=EVERYBODY,
        gone=Gone(own_data_deleted, "**Tags and matching** · off", typed=True),
        act=Press("Turn off", "off", "off"),
    ),
]
