"""Two presses at once do what one does: every operation there is, for each of those who may.

The verbs behind an operation run twice in the same instant over the whole world of the matrix; afterwards each table
has grown as after one of them.
"""

from tests.journeys.conftest import REFUSALS, kitestring, set_up
from tests.support.matrix import AGREED, Actor, Cell, rows
from tests.support.matrix_scene import Scene
from tests.support.matrix_services import Services
from tests.support.world import world

COUNTED_EACH_TIME = {
    **dict.fromkeys(("/match find", "match:find"), "quota"),
    **dict.fromkeys(("/mydata export", "mydata:export", "/setup panel"), "audit"),
}
"""Where twice is twice (two searches, two exports, two panels), the table that counts them."""


def doubled() -> list[Cell]:
    """Each operation by two of those who may, where there are two."""
    found = []
    for row in rows():
        may = [a for a in Actor if row.verdict(a, row.states[0]) is None and a not in row.elsewhere]
        may.sort(key=lambda actor: actor not in AGREED)
        found += [Cell(row, actor, row.states[0]) for actor in (*may[:1], *may[1:][-1:])]
    return found


async def test_two_presses_at_once_are_one() -> None:
    wrong = []
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        services = Services(await Scene.begin(w))
        for cell in doubled():
            _, once = await services.at_once(cell, 1)
            got, twice = await services.at_once(cell, 2)
            counted = COUNTED_EACH_TIME.get(cell.row.op)
            if {**once, counted: 0} != {**twice, counted: 0}:
                wrong.append(f"{cell}: once {once}, twice {twice}, answered {got}")
    assert not wrong, "\n".join(wrong)
