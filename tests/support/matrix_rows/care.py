"""Help for everybody: help lines, routes, the server's own resources, calls for a person, /help."""

from datetime import timedelta

from bot.domain.call import Call, CallState
from bot.domain.resource import draft
from bot.storage import call as calls
from bot.storage import resource as resources
from tests.support.matrix import Actor, Row, everyone, facilitators, leading, only, owners
from tests.support.matrix_scene import MISSING_PERMISSION, Scene

COMPARE = "compare"
BOT_MAY_NOT = frozenset({MISSING_PERMISSION, "refusal-automod-no-staff-channel"})
HERE_ONLY = {**owners(), Actor.FOREIGN_OWNER: "refusal-no-such-resource"}
PLACE = {"name": "Desk", "address": "example.org", "hours": "always", "audience": "everybody", "until": "2026-12-01"}


async def prepare(scene: Scene) -> None:
    """A call of the one inside, and a resource of the server."""
    guild, inside = scene.guild_id, scene.person(Actor.INSIDE).id
    async with scene.w.app.store.begin(guild) as tx:
        call = Call(tx.new_id(), guild, inside, None, CallState.OPEN, tx.now - timedelta(minutes=5), None, None, None)
        await calls.add(tx, call)
        made = await resources.add(tx, guild, draft(**PLACE, today=tx.now.date()))
        scene.ids |= {"call": call.id, "resource": made.id}


ROWS = [
    Row("/help", everyone(), lambda s: s.slash("help")),
    Row("help:page", everyone(), lambda s: s.press("help:page", "start")),
    Row("/crisis", everyone(), lambda s: s.slash("crisis", country="Germany")),
    Row("/findcounselor", everyone(), lambda s: s.slash("findcounselor", country="Germany")),
    Row("crisis:open", everyone(), lambda s: s.press("crisis:open", "DE")),
    Row("crisis:country", everyone(), lambda s: s.press("crisis:country", False, values=["DE"])),
    Row("crisis:named", everyone(), lambda s: s.submit("crisis:named", False, country="Germany")),
    Row("crisis:other", everyone(), lambda s: s.press("crisis:other", False)),
    Row("crisis:region", everyone(), lambda s: s.press("crisis:region", False, values=["europe"])),
    Row("crisis:regions", everyone(), lambda s: s.press("crisis:regions", False)),
    Row("crisis:sources", everyone(), lambda s: s.press("crisis:sources", "DE", False)),
    Row("crisis:turn", everyone(), lambda s: s.press("crisis:turn", "DE", False, 0)),
    Row("counselor:open", everyone(), lambda s: s.press("counselor:open", "DE")),
    Row("counselor:go", everyone(), lambda s: s.press("counselor:go", "DE", values=[COMPARE])),
    Row("counselor:country", everyone(), lambda s: s.press("counselor:country", COMPARE, values=["DE"])),
    Row("counselor:named", everyone(), lambda s: s.submit("counselor:named", COMPARE, country="Germany")),
    Row("counselor:other", everyone(), lambda s: s.press("counselor:other", COMPARE)),
    Row("counselor:region", everyone(), lambda s: s.press("counselor:region", COMPARE, values=["europe"])),
    Row("counselor:regions", everyone(), lambda s: s.press("counselor:regions", COMPARE)),
    Row("counselor:turn", everyone(), lambda s: s.press("counselor:turn", COMPARE, "DE", 0)),
    Row("counselor:enquiry", everyone(), lambda s: s.press("counselor:enquiry", "DE")),
    Row("counselor:enquiry-sent", everyone(), lambda s: s.submit("counselor:enquiry-sent", "DE", words="x")),
    Row("counselor:fit", everyone(), lambda s: s.press("counselor:fit", "DE", "common", None, None)),
    Row("counselor:fit-on", everyone(), lambda s: s.press("counselor:fit-on", "DE", values=["common"])),
    Row("/setup resources", owners(), lambda s: s.slash("setup resources")),
    Row("/setup automod", owners(), lambda s: s.slash("setup automod")),
    Row("/setup panel", owners(), lambda s: s.slash("setup panel", channel=s.w.channel("lobby"))),
    Row("automod:make", owners(), lambda s: s.press("automod:make"), fine=BOT_MAY_NOT),
    Row("automod:renew", owners(), lambda s: s.press("automod:renew"), fine=BOT_MAY_NOT),
    Row("automod:show", owners(), lambda s: s.press("automod:show")),
    Row("automod:remove", owners(), lambda s: s.press("automod:remove")),
    Row("automod:removed", owners(), lambda s: s.press("automod:removed"), fine=BOT_MAY_NOT),
    Row("resources:add", owners(), lambda s: s.press("resources:add")),
    Row("resources:added", owners(), lambda s: s.submit("resources:added", **PLACE)),
    Row("resources:page", owners(), lambda s: s.press("resources:page", 0)),
    Row("resources:pick", HERE_ONLY, lambda s: s.press("resources:pick", values=[str(s.ids["resource"])])),
    Row("resources:remove", HERE_ONLY, lambda s: s.press("resources:remove", s.ids["resource"])),
    Row("resources:removed", HERE_ONLY, lambda s: s.press("resources:removed", s.ids["resource"])),
    Row("care:person", everyone(), lambda s: s.press("care:person", None)),
    Row("care:call", everyone(), lambda s: s.press("care:call", None), fine=frozenset({"refusal-no-people-here"})),
    Row(
        "care:talk",
        facilitators(),
        lambda s: s.press("care:talk", s.ids["call"]),
    ),
    Row("care:end", only({Actor.INSIDE}, others="refusal-no-such-call"), lambda s: s.press("care:end", s.ids["call"])),
    Row("/facilitate requests", facilitators(), lambda s: s.slash("facilitate requests")),
    Row("duty:capacity", facilitators(), lambda s: s.press("duty:capacity", values=["2"])),
    Row("/facilitate duty", facilitators(), lambda s: s.slash("facilitate duty", state="on")),
    Row("/facilitate summary", facilitators(), lambda s: s.slash("facilitate summary")),
    Row("summary:circle", leading("refusal-no-such-circle"), lambda s: s.press("summary:circle", values=[s.circle])),
]
