"""What owners decide for a server."""

from tests.support.matrix import Actor
from tests.support.six import ONLY_CHOICES, OWNS, Choose, Gone, Press, Shown, Six, tag_retired


def person(actor: Actor):
    return lambda s: {"member": s.person(actor), "action": "grant"}


ROWS = [
    Six(
        "/setup tags",
        Actor.OWNER,
        says="Members choose from these 24",
        bad=Shown("journeys/test_setup.py::test_a_tag_needs_a_name_people_can_read"),
        gone=Gone(tag_retired, "don't know that tag"),
        act=Choose("Anxious times", "Rename", "Rename"),
    ),
    Six(
        "/setup retention",
        Actor.OWNER,
        says="How long things are kept",
        bad=Shown("journeys/test_setup.py::test_what_is_kept_can_be_shortened_and_never_stretched"),
        gone=OWNS,
        act=Press("Change them", "Moods and notes", "Moods and notes"),
    ),
    Six(
        "/setup safe-mode",
        Actor.OWNER,
        lambda s: {"state": "on"},
        says="Everything is on hold",
        bad=ONLY_CHOICES,
        gone=OWNS,
    ),
    Six(
        "/setup facilitator",
        Actor.OWNER,
        person(Actor.STRANGER),
        says="is a facilitator now",
        bad=Shown("journeys/test_six.py::test_people_who_cannot_be_meant"),
        gone=Shown("journeys/test_six.py::test_people_who_left_meanwhile"),
        act=Shown("journeys/test_setup.py::test_a_second_owner_has_to_say_yes"),
    ),
]
