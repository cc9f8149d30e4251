"""Waiting, formations, buddies."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import YES_LOST, Gone, Press, Shown, Six, yes_taken_back

MEMBER, INSIDE = Actor.MEMBER, Actor.INSIDE
TWO = Shown("journeys/test_formation.py::test_from_waiting_to_a_room")


async def waits(scene: Scene) -> None:
    person = scene.person(scene.cell.actor)
    await scene.forger.press(person, scene.forger.id("match:wait"))


async def tagged(scene: Scene) -> None:
    """They have a tag to look by, and no circle is about it."""
    await scene.person(scene.cell.actor).slash("profile add", tag="Books", use="show")


async def buddy_ended(scene: Scene) -> None:
    other = scene.person(Actor.BUDDY)
    await scene.forger.press(other, scene.forger.id("buddy:end-sure"))


ROWS = [
    Six(
        "/match wait",
        MEMBER,
        says="You are on the list",
        gone=Gone(yes_taken_back, "You were not on the list"),
        act=Press("Stop waiting", "You are off the list", "You were not on the list"),
    ),
    Six(
        "/match status",
        INSIDE,
        says="On the list since",
        gone=YES_LOST,
        act=Press("Remind me in a week", "I will tell you how it stands", "I will tell you how it stands"),
        after=waits,
    ),
    Six(
        "/match find",
        Actor.BLOCKED,
        says="no circle with a free seat that fits",
        gone=YES_LOST,
        act=Press("Find my circle", "You are on the list", "You are on the list already"),
        after=tagged,
    ),
    Six(
        "/match cancel",
        Actor.BUDDY,
        says="You are off the list",
        gone=YES_LOST,
        act=Press("Find my circle", "You are on the list", "You are on the list already"),
        after=waits,
    ),
    Six(
        "/facilitate form",
        Actor.FACILITATOR,
        says=TWO,
        refused=Shown("journeys/test_formation.py::test_discard_and_only_facilitators"),
        gone=Shown("journeys/test_formation.py::test_discard_and_only_facilitators"),
        act=TWO,
    ),
    Six(
        "/buddy find",
        MEMBER,
        says="I am looking for one person",
        gone=YES_LOST,
        act=Press("Stop looking", "I will stop looking", "I will stop looking"),
    ),
    Six(
        "/buddy status",
        INSIDE,
        says="You have a buddy",
        gone=Gone(buddy_ended, "You have no buddy"),
        act=Press("End this", "You will leave your room", "You will leave your room"),
    ),
    Six(
        "/buddy end",
        INSIDE,
        says="Your buddy is told kindly",
        gone=Gone(buddy_ended, "You have no buddy"),
        act=Press("Yes, end it", "It has ended", "You have no buddy"),
    ),
]
