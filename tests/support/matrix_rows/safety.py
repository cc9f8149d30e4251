"""Being kept apart, reports, bans, the audit."""

from bot.domain.report import About, Kind
from bot.storage import life
from bot.storage import report as reports
from tests.support.matrix import (
    FACILITATORS,
    Actor,
    Row,
    State,
    everyone,
    facilitators,
    only,
)
from tests.support.matrix_rows.circle import of_circle, seated
from tests.support.matrix_scene import Scene

SELF = frozenset({"refusal-block-self", "refusal-report-self", "refusal-ban-self"})


async def prepare(scene: Scene) -> None:
    """A report by the one inside on a member, one on the facilitator, and why a member was taken out of a circle."""
    guild, inside = scene.guild_id, scene.person(Actor.INSIDE).id
    async with scene.w.app.store.begin(guild) as tx:
        for name, about in (("report", Actor.MEMBER), ("report-on-facilitator", Actor.FACILITATOR)):
            person = scene.person(about).id
            made = await reports.add(tx, guild, Kind.REPORT, About(person, words="x"), reporter=inside, weighs=True)
            scene.ids[name] = made.id
        circle, person = scene.circles[State.OPEN], scene.person(Actor.MEMBER).id
        scene.ids["removal"] = await life.add_removal(tx, guild, circle, person, "x")


LOOKING = only(FACILITATORS | {Actor.OWNER}, others="refusal-facilitators-only")
"""Facilitators, and the owner, who is the safety contact here. Whoever it is about or from is neither."""


def looks(verb: str, **fields: str):
    """A step in looking at the report on the facilitator: everybody who looks, but not them."""
    expect = {**LOOKING, Actor.FACILITATOR: "refusal-no-such-report", Actor.INSIDE: "refusal-facilitators-only"}

    async def call(s: Scene):
        args = (s.ids["report-on-facilitator"], s.guild_id)
        return await (s.submit(verb, *args, **fields) if fields else s.press(verb, *args))

    return Row(verb, {**expect, Actor.FOREIGN_OWNER: "refusal-facilitators-only"}, call)


ROWS = [
    Row("/safety block", everyone(), lambda s: s.slash("safety block", member=s.person(Actor.MEMBER)), fine=SELF),
    Row("/safety unblock", everyone(), lambda s: s.slash("safety unblock", member=s.person(Actor.MEMBER))),
    Row("/safety blocked", everyone(), lambda s: s.slash("safety blocked")),
    Row(
        "/safety report",
        everyone(),
        lambda s: s.slash("safety report", member=s.person(Actor.MEMBER), reason="x"),
        fine=SELF,
    ),
    Row(
        "menu Do not match me",
        everyone(),
        lambda s: s.menu("Do not match me", s.person(Actor.MEMBER)),
        fine=SELF,
    ),
    Row("safety:unblock", everyone(), lambda s: s.press("safety:unblock", s.person(Actor.MEMBER).id)),
    Row("safety:blocked", everyone(), lambda s: s.press("safety:blocked", 0)),
    Row("safety:apart", everyone(), lambda s: s.press("safety:apart", s.person(Actor.MEMBER).id), fine=SELF),
    *of_circle("safety:move", seated, lambda s: s.press("safety:move", s.circle_id)),
    *of_circle("safety:moved", seated, lambda s: s.press("safety:moved", s.circle_id)),
    Row("safety:report", everyone(), lambda s: s.press("safety:report", s.circle_id)),
    Row(
        "safety:report-sent",
        everyone(),
        lambda s: s.submit("safety:report-sent", None, None, None, s.circle_id, words="x"),
    ),
    Row("safety:appeal", everyone(), lambda s: s.press("safety:appeal"), note="a form; the sending decides"),
    Row(
        "safety:appeal-sent",
        only({Actor.BANNED}, others="refusal-not-banned"),
        lambda s: s.submit("safety:appeal-sent", words="x"),
    ),
    Row(
        "report:again",
        only((), others="refusal-no-such-report"),
        lambda s: s.press("report:again", s.ids["report"], s.guild_id),
        note="not closed yet, and nobody else's",
    ),
    Row("/facilitate reports", LOOKING, lambda s: s.slash("facilitate reports")),
    Row("report:list", LOOKING, lambda s: s.press("report:list", 0)),
    looks("report:open"),
    looks("report:take"),
    looks("report:note"),
    looks("report:note-sent", words="x"),
    looks("report:unpause"),
    looks("report:close"),
    looks("report:close-sent", outcome="talked", answer=""),
    Row(
        "/facilitate ban",
        facilitators(),
        lambda s: s.slash("facilitate ban", member=s.person(Actor.MEMBER), reason="x"),
    ),
    Row("/facilitate unban", facilitators(), lambda s: s.slash("facilitate unban", member=s.person(Actor.BANNED))),
    Row("/facilitate audit", facilitators(), lambda s: s.slash("facilitate audit")),
    Row("audit:page", facilitators(), lambda s: s.press("audit:page", None)),
    Row(
        "audit:why",
        facilitators(but={Actor.FOREIGN_OWNER: "refusal-no-such-reason"}),
        lambda s: s.press("audit:why", s.ids["removal"], "removal"),
    ),
]


async def report_menu(s: Scene):
    """On a message of a member."""
    said = await s.person(Actor.MEMBER).say("hello")
    return await s.menu("Report to facilitators", said)


ROWS.append(Row("menu Report to facilitators", everyone(), report_menu, fine=SELF))
