"""Nobody does what is not theirs: actor x operation x state, each cell as the table states it.

Every cell is tried through the services alone; and in the simulated Discord with the server's command permissions open
to all, so that only the bot decides: there `make test` samples cells, and `make test-long` tries every one of them.
"""

import os
import random

import discord
import pytest
from discord import app_commands

from tests.journeys.conftest import REFUSALS, kitestring, set_up
from tests.support.matrix import Cell, cells, rows
from tests.support.matrix_scene import Scene
from tests.support.matrix_services import Services
from tests.support.world import world

LONG = os.environ.get("KITE_TEST_LONG") == "1"
SAMPLE = 300
SEED = os.environ.get("KITE_TEST_SEED", "7")


def chosen() -> list[Cell]:
    everything = list(cells())
    return everything if LONG else random.Random(SEED).sample(everything, min(SAMPLE, len(everything)))


def right(cell: Cell, got: str | None) -> bool:
    wanted = cell.row.verdict(cell.actor, cell.state)
    return got == wanted or (wanted is None and got in cell.row.fine)


@pytest.mark.parametrize("through", ["the bot", "the services"])
async def test_every_cell_is_as_stated(through: str) -> None:
    async with world(kitestring, expected=REFUSALS) as w:
        await set_up(w)
        scene = await Scene.begin(w)
        alone = through == "the services"
        tries = Services(scene).try_ if alone else scene.try_
        wrong = []
        for cell in cells() if alone else chosen():
            got = await tries(cell)
            if not right(cell, got):
                wrong.append(f"{cell}: stated {cell.row.verdict(cell.actor, cell.state)}, was {got}")
    assert not wrong, "\n".join(wrong)


def operations(client: discord.Client, verbs: frozenset[str]) -> set[str]:
    """Every command, menu, press and form there is."""
    tree: app_commands.CommandTree = client.tree  # type: ignore[attr-defined]
    slash = {f"/{c.qualified_name}" for c in tree.walk_commands() if isinstance(c, app_commands.Command)}
    kinds = (discord.AppCommandType.user, discord.AppCommandType.message)
    menus = {f"menu {menu.name}" for kind in kinds for menu in tree.get_commands(type=kind)}
    return slash | menus | verbs


async def test_every_operation_has_a_row(w) -> None:
    there = operations(w.app.client, w.app.kit.router.verbs)
    stated = [row.op for row in rows()]
    assert {"without a row": sorted(there - set(stated)), "not there": sorted(set(stated) - there)} == {
        "without a row": [],
        "not there": [],
    }
