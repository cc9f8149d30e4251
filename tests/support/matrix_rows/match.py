"""Waiting, formations, introductions, buddies."""

from bot.domain.buddy import PairState
from bot.storage import buddy as buddies
from tests.support.matrix import AGREED, FACILITATORS, Actor, Row, agreed, facilitators, only
from tests.support.matrix_scene import Scene


async def prepare(scene: Scene) -> None:
    """The one inside and their buddy, who both said yes."""
    async with scene.w.app.store.begin(scene.guild_id) as tx:
        two = [scene.person(actor).id for actor in (Actor.INSIDE, Actor.BUDDY)]
        pair = await buddies.add(tx, scene.guild_id, two)
        await buddies.change(tx, pair, PairState.OPEN, room_id=tx.new_id(), opened_at=tx.now)
        scene.ids["pair"] = pair.id


BANNED = {Actor.BANNED: "refusal-banned"}
NOW = frozenset(
    {"refusal-not-waiting", "refusal-has-buddy", "refusal-no-buddy", "refusal-match-paused", "refusal-in-circle"}
)
WORKER = "the matching runs in a process of its own: tests/journeys/test_formation.py"
NO_FORMATION = "refusal-formation-over"
NOT_THERE = facilitators(but=dict.fromkeys(FACILITATORS, NO_FORMATION))
NOT_INVITED = agreed(but=dict.fromkeys(AGREED, "refusal-no-such-introduction"))
THE_TWO = agreed(but=dict.fromkeys(AGREED - {Actor.INSIDE, Actor.BUDDY}, "refusal-no-buddy"))
"""A pair is its two people's, and looks to everybody else as if it did not exist."""

ROWS = [
    Row("/match wait", agreed(but=BANNED), lambda s: s.slash("match wait"), fine=NOW),
    Row("/match status", agreed(), lambda s: s.slash("match status"), fine=NOW),
    Row("/match find", agreed(but=BANNED), lambda s: s.slash("match find"), fine=NOW),
    Row("/match cancel", agreed(), lambda s: s.slash("match cancel"), fine=NOW),
    Row("match:wait", agreed(but=BANNED), lambda s: s.press("match:wait"), fine=NOW),
    Row("match:find", agreed(but=BANNED), lambda s: s.press("match:find"), fine=NOW),
    Row("match:cancel", agreed(), lambda s: s.press("match:cancel", None), fine=NOW),
    Row("match:loosen", agreed(), lambda s: s.press("match:loosen", "hours", s.guild_id), fine=NOW),
    Row("match:tighten", agreed(), lambda s: s.press("match:tighten", s.guild_id), fine=NOW),
    Row("match:remind", agreed(), lambda s: s.press("match:remind", s.guild_id), fine=NOW),
    Row("/facilitate form", facilitators(), lambda s: s.slash("facilitate form"), elsewhere=FACILITATORS, note=WORKER),
    Row(
        "formation:again",
        facilitators(),
        lambda s: s.press("formation:again", "fit"),
        elsewhere=FACILITATORS,
        note=WORKER,
    ),
    Row("formation:page", facilitators(), lambda s: s.press("formation:page", 0), elsewhere=FACILITATORS, note=WORKER),
    Row(
        "formation:approve",
        NOT_THERE,
        lambda s: s.press("formation:approve", 1),
    ),
    Row(
        "formation:discard",
        NOT_THERE,
        lambda s: s.press("formation:discard", 1),
    ),
    Row(
        "formation:cancel",
        facilitators(),
        lambda s: s.press("formation:cancel", 1),
    ),
    Row(
        "introduction:yes",
        NOT_INVITED,
        lambda s: s.press("introduction:yes", s.guild_id, 1),
    ),
    Row(
        "introduction:no",
        NOT_INVITED,
        lambda s: s.press("introduction:no", s.guild_id, 1),
    ),
    Row("/buddy find", agreed(but=BANNED), lambda s: s.slash("buddy find"), fine=NOW),
    Row("/buddy status", agreed(), lambda s: s.slash("buddy status"), fine=NOW),
    Row("/buddy end", agreed(), lambda s: s.slash("buddy end"), fine=NOW),
    Row("buddy:find", agreed(but=BANNED), lambda s: s.press("buddy:find"), fine=NOW),
    Row("buddy:again", agreed(but=BANNED), lambda s: s.press("buddy:again", s.guild_id), fine=NOW),
    Row("buddy:end", agreed(), lambda s: s.press("buddy:end"), fine=NOW),
    Row("buddy:end-sure", agreed(), lambda s: s.press("buddy:end-sure"), fine=NOW),
    Row("buddy:keep", agreed(), lambda s: s.press("buddy:keep"), fine=NOW),
    Row("buddy:yes", THE_TWO, lambda s: s.press("buddy:yes", s.guild_id, s.ids["pair"])),
    Row("buddy:no", THE_TWO, lambda s: s.press("buddy:no", s.guild_id, s.ids["pair"])),
    Row(
        "buddy:here",
        only({Actor.INSIDE, Actor.BUDDY}, others="refusal-no-buddy"),
        lambda s: s.press("buddy:here", s.guild_id, s.ids["pair"]),
    ),
]
