"""Circles: looking, joining, leaving; what their facilitators do; their rooms and meetings."""

from collections.abc import Mapping
from datetime import timedelta

from bot.domain.circle import JoinRequest, RequestState
from bot.domain.offer import OfferKind, OfferState
from bot.domain.room import RoomTrouble
from bot.services import seats
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import life as offers
from bot.storage import meeting as meetings
from bot.storage import room as rooms
from bot.storage import term as terms
from tests.support.matrix import (
    AGREED,
    LEADING,
    Actor,
    Expect,
    Row,
    State,
    Verdict,
    everyone,
    facilitators,
    leading,
    only,
)
from tests.support.matrix_scene import Scene

NONE_SUCH = "refusal-no-such-circle"
NO_SEAT = "refusal-no-seat"
HERE = (State.OPEN, State.PAUSED, State.CLOSED, State.DELETED)
SEATED = frozenset({Actor.INSIDE, Actor.GONE})


async def prepare(scene: Scene) -> None:
    """A circle of the other facilitator that somebody asked to join, and what can be answered about the open one."""
    guild, finn = scene.guild_id, scene.person(Actor.OTHER_FACILITATOR).id
    async with scene.w.app.store.begin(guild) as tx:
        (tag, *_) = await guilds.tags(tx, guild)
        asked = await seats.open_circle(
            tx, guild, name="Asked", themes=[tag.id], size=6, language="en", facilitators=[finn]
        )
        buddy, fay = scene.person(Actor.BUDDY).id, scene.person(Actor.FACILITATOR).id
        by = tx.now + timedelta(hours=72)
        request = JoinRequest(tx.new_id(), asked.id, buddy, RequestState.WAITING, tx.now, by)
        await join_requests.add(tx, guild, request)
        open_one = await circles.get(tx, guild, scene.circles[State.OPEN])
        assert open_one is not None
        handover = await offers.add_offer(tx, guild, OfferKind.HANDOVER, open_one.id, by=fay, to=finn)
        merge = await offers.add_offer(tx, guild, OfferKind.MERGE, open_one.id, by=fay, to=finn, into_id=asked.id)
        await offers.settle_offer(tx, guild, merge.id, OfferState.TAKEN)
        trouble = await rooms.add(tx, guild, open_one.id, RoomTrouble.BROKEN)
        assert trouble is not None
        (meeting,) = await meetings.add(tx, guild, open_one.id, [tx.now + timedelta(days=9)], 60)
        asking = await terms.add_round(tx, guild, open_one.id, early=False)
        scene.ids |= {"asked": asked.id, "request": request.id, "handover": handover.id, "trouble": trouble.id}
        scene.ids |= {"meeting": meeting.id, "term": asking.id}


def of_circle(
    op: str, expect: Expect, call, *, paused: Verdict = None, fine: frozenset[str] = frozenset()
) -> list[Row]:
    """Over every state; whoever gets past the right finds no closed, unknown or other server's circle."""
    gone: Mapping[State, str] = {State.CLOSED: NONE_SUCH, State.DELETED: NONE_SUCH}
    gone = {**gone, State.PAUSED: paused} if paused else gone
    foreign = {Actor.FOREIGN_OWNER: expect[Actor.FOREIGN_OWNER] or NONE_SUCH}
    there = {actor: verdict or NONE_SUCH for actor, verdict in expect.items()}
    return [
        Row(op, {**expect, **foreign}, call, states=HERE, in_state=gone, fine=fine),
        Row(op, {**there, Actor.FOREIGN_OWNER: ELSEWHERE.get(op)}, call, states=(State.ELSEWHERE,), fine=fine),
    ]


ELSEWHERE: dict[str, Verdict] = {
    "/circle leave": NONE_SUCH,
    "circle:leave": NONE_SUCH,
    "circle:left": NONE_SUCH,
    "circle:stay": NONE_SUCH,
    "safety:move": NONE_SUCH,
    "safety:moved": NONE_SUCH,
    "/circle join": "refusal-agree-first",
    "circle:join": "refusal-agree-first",
    "circle:agree": "refusal-agree-first",
    "/facilitate merge": NONE_SUCH,
    "circle:merge-into": NONE_SUCH,
}
"""What the owner of the other server gets with their own circle, where that is a refusal."""

joining = {**only(AGREED, others="refusal-agree-first"), Actor.BANNED: "refusal-banned"}
"""Looking at the agreement; who is inside learns so only where the circle is."""
seated = only(SEATED, others=NONE_SUCH)
led = leading(NONE_SUCH)
IN = frozenset({"refusal-circle-already-in"})
FULL = frozenset({NO_SEAT, *IN})
HAND = frozenset({"refusal-cannot-take-circle", "refusal-not-a-facilitator", "refusal-leads-already"})
MERGE = frozenset({"refusal-merge-no-seat", "refusal-merge-itself", "refusal-merge-peer-led"})
RENEWED = frozenset({"refusal-renewed-already"})
EDIT = {"name": "Changed", "size": "6", "language": "en", "agreement": "", "door": []}
PLAN = {"day": "2026-03-20", "time": "19:30", "zone": "Europe/Berlin", "minutes": "60", "repeat": "once"}

ROWS = [
    Row("/circle browse", everyone(), lambda s: s.slash("circle browse")),
    Row("circle:browse", everyone(), lambda s: s.press("circle:browse", None, 0)),
    Row("/circle mine", everyone(), lambda s: s.slash("circle mine")),
    *of_circle("/circle info", everyone(), lambda s: s.slash("circle info", circle=s.circle)),
    *of_circle("circle:info", everyone(), lambda s: s.press("circle:info", s.circle_id)),
    *of_circle("circle:pick", everyone(), lambda s: s.press("circle:pick", values=[s.circle])),
    *of_circle("circle:not-now", everyone(), lambda s: s.press("circle:not-now", s.circle_id)),
    *of_circle("/circle join", joining, lambda s: s.slash("circle join", circle=s.circle), fine=IN),
    *of_circle("circle:join", joining, lambda s: s.press("circle:join", s.circle_id), fine=IN),
    *of_circle("circle:agree", joining, lambda s: s.press("circle:agree", s.circle_id), fine=FULL),
    Row(
        "circle:agree",
        {
            **joining,
            Actor.INSIDE: "refusal-circle-already-in",
            Actor.GONE: "refusal-circle-already-in",
            Actor.FOREIGN_OWNER: "refusal-agree-first",
        },
        lambda s: s.press("circle:agree", s.circle_id),
        note="a request that a block forbids is taken like any other",
    ),
    Row(
        "circle:take-back",
        {**only({Actor.BUDDY}, others="refusal-not-asked"), Actor.FOREIGN_OWNER: NONE_SUCH},
        lambda s: s.press("circle:take-back", s.ids["asked"]),
    ),
    *of_circle("/circle leave", seated, lambda s: s.slash("circle leave", circle=s.circle)),
    *of_circle("circle:leave", seated, lambda s: s.press("circle:leave", s.circle_id)),
    *of_circle("circle:left", seated, lambda s: s.press("circle:left", s.circle_id)),
    *of_circle("circle:stay", seated, lambda s: s.press("circle:stay", s.circle_id)),
    # ---- facilitators
    Row("/facilitate create", facilitators(), lambda s: s.slash("facilitate create", name="New", tag="Losing someone")),
    *of_circle("event:voice", led, lambda s: s.press("event:voice", s.circle_id)),
    *of_circle("event:chosen", led, lambda s: s.submit("event:chosen", s.circle_id, voice=[])),
    Row(
        "circle:create",
        facilitators(but={Actor.FOREIGN_OWNER: "refusal-no-such-tag"}),
        lambda s: s.submit("circle:create", 6, "en", s.ids["tag"], name="New", meeting="", zone="", prompts="later"),
        fine=frozenset({"refusal-circle-name-taken"}),
    ),
    Row("/facilitate admit", facilitators(), lambda s: s.slash("facilitate admit")),
    Row("admission:list", facilitators(), lambda s: s.press("admission:list", 0)),
    *(
        Row(
            verb,
            facilitators(but=dict.fromkeys((*LEADING, Actor.FOREIGN_OWNER), "refusal-no-such-request")),
            lambda s, verb=verb: s.press(verb, s.ids["request"]),
        )
        for verb in ("admission:admit", "admission:no")
    ),
    *of_circle("/facilitate edit", led, lambda s: s.slash("facilitate edit", circle=s.circle)),
    *of_circle("circle:edit", led, lambda s: s.press("circle:edit", s.circle_id)),
    *of_circle("circle:edited", led, lambda s: s.submit("circle:edited", s.circle_id, **EDIT)),
    *of_circle("/facilitate pause", led, lambda s: s.slash("facilitate pause", circle=s.circle)),
    *of_circle(
        "circle:wake",
        led,
        lambda s: s.press("circle:wake", s.circle_id),
        fine=frozenset({"refusal-circle-not-paused"}),
    ),
    *of_circle("/facilitate renew", led, lambda s: s.slash("facilitate renew", circle=s.circle), fine=RENEWED),
    *of_circle("circle:renew", led, lambda s: s.press("circle:renew", s.circle_id), fine=RENEWED),
    *of_circle("/facilitate close", led, lambda s: s.slash("facilitate close", circle=s.circle)),
    *of_circle("circle:close", led, lambda s: s.press("circle:close", s.circle_id)),
    *of_circle("circle:closed", led, lambda s: s.press("circle:closed", s.circle_id)),
    *of_circle(
        "/facilitate remove",
        led,
        lambda s: s.slash("facilitate remove", circle=s.circle, member=s.person(Actor.INSIDE), reason="x"),
        fine=frozenset({"refusal-not-in-circle"}),
    ),
    *of_circle(
        "/facilitate handover",
        led,
        lambda s: s.slash("facilitate handover", circle=s.circle, member=s.person(Actor.OTHER_FACILITATOR)),
        fine=HAND,
    ),
    *of_circle(
        "circle:share",
        led,
        lambda s: s.press("circle:share", s.circle_id, s.person(Actor.OTHER_FACILITATOR).id),
        fine=HAND,
    ),
    *of_circle(
        "/facilitate merge",
        led,
        lambda s: s.slash("facilitate merge", circle=s.circle, into=str(s.ids["asked"])),
        fine=MERGE,
    ),
    *of_circle(
        "circle:merge-into",
        led,
        lambda s: s.press("circle:merge-into", s.circle_id, values=[str(s.ids["asked"])]),
        fine=MERGE,
    ),
    Row(
        "offer:answer",
        facilitators(but=dict.fromkeys((*LEADING, Actor.FOREIGN_OWNER), "refusal-offer-over")),
        lambda s: s.press("offer:answer", s.ids["handover"], True),
        fine=HAND,
        note="the one who was asked",
    ),
    # ---- members
    Row(
        "term:answer",
        {**seated, Actor.FOREIGN_OWNER: "refusal-term-decided"},
        lambda s: s.press("term:answer", s.ids["term"], "continue"),
    ),
    *of_circle(
        "merge:move",
        seated,
        lambda s: s.press("merge:move", s.circle_id, s.ids["asked"], False),
        paused="refusal-offer-over",
    )[:1],
    # ---- rooms and meetings
    *(
        Row(
            verb,
            facilitators(but={Actor.FOREIGN_OWNER: "refusal-no-such-trouble"}),
            lambda s, verb=verb: s.press(verb, s.ids["trouble"]),
        )
        for verb in ("room:mend", "room:replace")
    ),
    *of_circle(
        "meeting:list", only(SEATED | LEADING, others=NONE_SUCH), lambda s: s.press("meeting:list", s.circle_id)
    ),
    *of_circle("meeting:plan", led, lambda s: s.press("meeting:plan", s.circle_id)),
    *of_circle("meeting:planned", led, lambda s: s.submit("meeting:planned", s.circle_id, **PLAN)),
    Row(
        "meeting:call-off",
        led,
        lambda s: s.press("meeting:call-off", s.circle_id, values=[str(s.ids["meeting"])]),
    ),
]
