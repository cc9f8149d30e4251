"""Every command says how the six things that happen to people are shown, and names no journey that is not there."""

import ast
from pathlib import Path

import discord
import pytest
from discord import app_commands

from bot.client import COGS
from bot.settings import Settings, setting_names
from bot.wiring import open_app
from tests.house.source import ROOT
from tests.support.matrix import rows as matrix_rows
from tests.support.six import NO_INPUT, Shown, Six, Why, rows

SIX = {"allowed", "refused", "bad input", "gone meanwhile", "pressed twice", "after a restart"}
KINDS = (discord.AppCommandType.user, discord.AppCommandType.message)


def journeys() -> set[str]:
    """`path::name` of every test, from `tests/` on."""
    found = set()
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
                found.add(f"{path.relative_to(ROOT / 'tests')}::{node.name}")
    return found


async def test_every_command_has_its_six(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in setting_names():
        monkeypatch.delenv(name, raising=False)
    async with open_app(Settings(_env_file=None, data_dir=tmp_path)) as app:  # type: ignore[call-arg]
        try:
            for name in COGS:
                await app.client.load_extension(f"cogs.{name}")
            tree = app.client.tree
            there = {f"/{c.qualified_name}": c for c in tree.walk_commands() if isinstance(c, app_commands.Command)}
            menus = {f"menu {menu.name}" for kind in KINDS for menu in tree.get_commands(type=kind)}
        finally:
            for name in COGS:
                await app.client.unload_extension(f"cogs.{name}")
    stated = [row.op for row in rows()]
    assert sorted(stated) == sorted({*there, *menus}), "each command once, and none that is not there"
    taking = {op for op, command in there.items() if command.parameters}
    silent = {row.op for row in rows() if row.bad is NO_INPUT}
    assert not taking & silent, "these take options: say what becomes of bad ones"


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.op)
def test_each_of_the_six_is_shown_or_has_a_reason(row: Six) -> None:
    stated = row.stated()
    assert set(stated) == SIX
    for part, how in stated.items():
        assert how, f"{part} is not shown"
        if isinstance(how, Why):
            assert len(how) > 20, f"{part} needs a reason that can be judged"
    refusing = {key for one in matrix_rows() if one.op == row.op for key in one.expect.values() if key}
    if isinstance(row.refused, Why):
        assert not refusing - {"refusal-no-such-circle"}, "the matrix says who is refused"


def test_the_journeys_that_are_named_are_there() -> None:
    named = {how for row in rows() for how in row.stated().values() if isinstance(how, Shown)}
    assert sorted(set(named) - journeys()) == []
