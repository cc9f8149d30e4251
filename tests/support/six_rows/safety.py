"""Being kept apart, reports, bans, the audit."""

from tests.support.matrix import Actor
from tests.support.matrix_scene import Scene
from tests.support.six import EVERYBODY, ROLE_LOST, UNSEEN, Bad, Gone, Press, Shown, Six, Submit, Why

PEOPLE = Shown("journeys/test_six.py::test_people_who_cannot_be_meant")
LEFT = Shown("journeys/test_six.py::test_people_who_left_meanwhile")


def other(**more: object):
    return lambda s: {"member": s.person(Actor.MEMBER), **more}


async def report_closed(scene: Scene) -> None:
    finn = scene.person(Actor.OTHER_FACILITATOR)
    for name in ("report", "report-on-facilitator"):
        closed = scene.forger.id("report:close-sent", scene.ids[name], scene.guild_id)
        await scene.forger.submit(finn, closed, {"outcome": ["talked"], "answer": ""})


async def says_something(scene: Scene) -> None:
    scene.said = await scene.person(Actor.MEMBER).say("hello")


ROWS = [
    Six(
        "/safety block",
        Actor.STRANGER,
        other(),
        says="You will not be put together",
        refused=EVERYBODY,
        bad=PEOPLE,
        gone=LEFT,
        act=Press("Take it back", "Taken back", "nothing changed"),
    ),
    Six("/safety unblock", Actor.STRANGER, other(), says="nothing changed", refused=EVERYBODY, bad=PEOPLE, gone=LEFT),
    Six(
        "/safety blocked",
        Actor.INSIDE,
        says="People I keep apart from you",
        refused=EVERYBODY,
        gone=LEFT,
        act=Press("Remove", "may be put together again", "nothing changed"),
    ),
    Six(
        "/safety report",
        Actor.STRANGER,
        lambda s: {"member": s.person(Actor.NO_CONSENT), "reason": "x"},
        says="Thank you for telling us",
        refused=EVERYBODY,
        bad=PEOPLE,
        gone=LEFT,
        act=Press("Keep us apart", "You will not be put together", "You will not be put together"),
    ),
    Six(
        "menu Do not match me",
        Actor.STRANGER,
        lambda s: {"target": s.person(Actor.MEMBER)},
        says="You will not be put together",
        refused=EVERYBODY,
        bad=PEOPLE,
        gone=LEFT,
        act=Press("Take it back", "Taken back", "nothing changed"),
    ),
    Six(
        "menu Report to facilitators",
        Actor.STRANGER,
        lambda s: {"target": s.said},
        says="Tell the facilitators",
        refused=EVERYBODY,
        bad=Why("its form takes any words, and none"),
        gone=Shown("journeys/test_report.py::test_reporting_a_message_that_is_gone_works"),
        act=Submit(
            {"words": "they shout"},
            "Thank you for telling us",
            "Thank you for telling us",
        ),
        after=says_something,
    ),
    Six(
        "/facilitate reports",
        Actor.OTHER_FACILITATOR,
        says="Nobody has looked yet",
        gone=Gone(report_closed, "Closed: somebody talked with them"),
        act=Press("Look at it", "About", "About"),
    ),
    Six(
        "/facilitate ban",
        Actor.FACILITATOR,
        other(reason="x"),
        says="can't join until you take it back",
        bad=[Bad("reason", ("", "  ", UNSEEN), "short reason"), Bad("reason", ("x" * 1501,), "longer than I can keep")],
        gone=LEFT,
    ),
    Six(
        "/facilitate unban",
        Actor.FACILITATOR,
        lambda s: {"member": s.person(Actor.BANNED)},
        says="can join circles and meet buddies again",
        bad=PEOPLE,
        gone=LEFT,
    ),
    Six("/facilitate audit", Actor.FACILITATOR, says="What was done here", gone=ROLE_LOST),
]
