"""Another server's ids, random ones and ids of other things open nothing, in the words of "does not exist"."""

import random

from tests.journeys.conftest import REFUSALS, kitestring, set_up
from tests.support.id_inputs import INPUTS, IdInput
from tests.support.matrix import Actor, Cell, Row, State, everyone
from tests.support.matrix_scene import Scene
from tests.support.world import world


async def tried(scene: Scene, given: IdInput, actor: Actor, id_: int) -> str | None:
    row = Row(given.name, everyone(), lambda s: given.call(s, id_))
    return await scene.try_(Cell(row, actor, State.OPEN))


async def test_no_id_but_the_right_one_opens_anything() -> None:
    rng = random.Random(11)
    wrong: list[str] = []
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        scene = await Scene.begin(w)
        genuine = {**scene.ids, "circle": scene.circles[State.OPEN]}
        for given in INPUTS:
            unknown = await tried(scene, given, given.actor, rng.getrandbits(53))
            if unknown is None or not unknown.startswith("refusal-"):
                wrong.append(f"{given.name}: a random id was answered with {unknown}")
            others = [id_ for kind, id_ in genuine.items() if kind.split("-")[0] != given.kind.split("-")[0]]
            strange = [rng.choice(others), scene.person(Actor.INSIDE).id, w.lobby.id, scene.guild_id, 0, 2**63 - 1]
            for id_ in strange:
                got = await tried(scene, given, given.actor, id_)
                if got != unknown:
                    wrong.append(f"{given.name}: {id_} was answered with {got}, a random id with {unknown}")
            elsewhere = await tried(scene, given, Actor.FOREIGN_OWNER, rng.getrandbits(53))
            got = await tried(scene, given, Actor.FOREIGN_OWNER, genuine[given.kind])
            if got is None or got != elsewhere:
                wrong.append(f"{given.name}: from elsewhere {got}, a random id {elsewhere}")
    assert not wrong, "\n".join(wrong)
