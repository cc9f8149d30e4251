"""Another server's ids, random ones, ids of other things and of what is not theirs open nothing.

They are refused in the words of "does not exist", and with the same work, so that the time tells no more than the
words. Time itself is not measured here: it is made of the statements that the databases get and of the cryptography.
Both ways give the same statements in the same order, and open and seal as many values.
"""

import inspect
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.domain.actor import Actor as Caller
from bot.domain.member import Scope
from bot.services.call import Answer
from bot.storage import block, vault
from bot.storage import member as members
from tests.journeys.conftest import REFUSALS, kitestring, set_up
from tests.support.id_inputs import INPUTS, NOT_HERE, THINGS, IdInput
from tests.support.matrix import Actor, Cell, Row, State, everyone
from tests.support.matrix_scene import Scene
from tests.support.world import World, world

LONG = os.environ.get("KITE_TEST_LONG") == "1"
OTHERS = tuple(Actor) if LONG else (Actor.FOREIGN_OWNER, Actor.MEMBER, Actor.FACILITATOR, Actor.OTHER_FACILITATOR)
"""Who sends the genuine id of something that may not be theirs."""


@contextmanager
def watched() -> Iterator[list[str]]:
    """In order: statements without their values, and each value that was opened or sealed."""
    steps: list[str] = []

    def statement(_connection: Any, _cursor: Any, text: str, *_: Any) -> None:
        steps.append(text)

    def counted(name: str) -> Any:
        real = getattr(vault, name)

        def call(*args: Any) -> Any:
            steps.append(name)
            return real(*args)

        return call

    event.listen(Engine, "before_cursor_execute", statement)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("_open", "_seal"):
            patch.setattr(vault, name, counted(name))
        try:
            yield steps
        finally:
            event.remove(Engine, "before_cursor_execute", statement)


async def tried(scene: Scene, given: IdInput, actor: Actor, id_: int) -> tuple[str | None, list[str]]:
    """What they get and what it took; keys that earlier ones left in memory are forgotten before."""
    scene.forget_keys()
    with watched() as steps:
        got = await scene.try_(Cell(Row(given.name, everyone(), lambda s: given.call(s, id_)), actor, State.OPEN))
    return got, steps


def family(kind: str) -> str:
    """Ids of one family can stand for one another."""
    return "circle" if kind == "asked" else kind.split("-")[0]


async def test_no_id_but_the_right_one_opens_anything() -> None:
    rng = random.Random(11)
    wrong: list[str] = []
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        scene = await Scene.begin(w)
        genuine = {**scene.ids, "circle": scene.circles[State.OPEN]}
        for given in INPUTS:
            unknown, _ = await tried(scene, given, given.actor, rng.getrandbits(53))
            if unknown is None or not unknown.startswith("refusal-"):
                wrong.append(f"{given.name}: a random id was answered with {unknown}")
            others = [id_ for kind, id_ in genuine.items() if family(kind) != family(given.kind)]
            strange = [rng.choice(others), scene.person(Actor.INSIDE).id, w.lobby.id, scene.guild_id, 0, 2**63 - 1]
            for id_ in strange if LONG else rng.sample(strange, 2):
                got, _ = await tried(scene, given, given.actor, id_)
                if got != unknown:
                    wrong.append(f"{given.name}: {id_} was answered with {got}, a random id with {unknown}")
    assert not wrong, "\n".join(wrong)


async def test_what_is_not_theirs_takes_what_does_not_exist_takes() -> None:
    rng, wrong, alike = random.Random(13), list[str](), 0
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        scene = await Scene.begin(w)
        genuine = {**scene.ids, "circle": scene.circles[State.OPEN]}
        for given in INPUTS:
            for actor in OTHERS:
                nothing, least = await tried(scene, given, actor, rng.getrandbits(53))
                theirs, taken = await tried(scene, given, actor, genuine[given.kind])
                if actor is Actor.FOREIGN_OWNER and (theirs is None or theirs != nothing):
                    wrong.append(f"{given.name}: from elsewhere {theirs}, a random id {nothing}")
                elif theirs is not None and theirs == nothing:
                    alike += 1
                    if taken != least:
                        wrong.append(f"{given.name} by {actor}, {theirs}: {least} became {taken}")
    assert not wrong, "\n".join(wrong)
    assert alike > 2 * len(INPUTS)


async def test_every_press_that_takes_an_id_is_walked_or_says_why_not(w: World) -> None:
    takes = set[str]()
    for verb, kept in w.app.kit.router._kept.items():
        given = inspect.signature(kept.call).parameters.values()
        takes |= {verb for one in given if one.name.rstrip("23") in THINGS and "int" in str(one.annotation)}
    walked = {given.name for given in INPUTS}
    assert takes - walked == set(NOT_HERE)


async def test_a_form_with_the_id_of_anothers_check_in_changes_and_opens_nothing(w: World) -> None:
    """An id that nobody has is a new check-in's, so this one cannot read alike; it can do nothing."""
    await set_up(w)
    scene = await Scene.begin(w)
    async with w.app.store.begin(scene.guild_id) as tx:
        await members.agree(tx, scene.guild_id, scene.person(Actor.MEMBER).id, Scope.CHECKINS)
    before = scene._copies.whole()["checkin"]
    scene.forget_keys()
    id_ = scene.forger.id("checkin:sent", scene.guild_id, scene.ids["checkin"], None, None)
    with watched() as steps:
        answered = await scene.forger.submit(scene.person(Actor.MEMBER), id_, {"note": "x"})
        await w.settle()
    assert "check-in" in answered.text and "saved" not in answered.text, answered.text
    assert scene._copies.whole()["checkin"] == before
    assert "_open" not in steps, "nothing that somebody wrote was opened"


async def test_a_call_that_a_block_keeps_from_somebody_takes_what_one_that_another_took_takes(w: World) -> None:
    """Both are looked after by others; that there is such a call everybody reads in the staff channel."""
    await set_up(w)
    scene = await Scene.begin(w)
    caller, finn, fay = (scene.person(a).id for a in (Actor.INSIDE, Actor.OTHER_FACILITATOR, Actor.FACILITATOR))

    async def finn_can_talk() -> tuple[object, list[str]]:
        scene.forget_keys()
        with watched() as steps:
            return await w.app.calls.answer(Caller(finn, scene.guild_id), scene.ids["call"]), steps

    async with w.app.store.begin(scene.guild_id) as tx:
        await block.add(tx, scene.guild_id, caller, finn)
    apart = await finn_can_talk()
    async with w.app.store.begin(scene.guild_id) as tx:
        await block.remove(tx, scene.guild_id, caller, finn)
    await w.app.calls.answer(Caller(fay, scene.guild_id), scene.ids["call"])
    assert await finn_can_talk() == apart
    assert apart[0] == Answer(False)
