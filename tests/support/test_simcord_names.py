"""The private names of simcord that the simulated world leans on are still there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import discord
import pytest
import simcord

from bot import demo
from bot.demo.simulated import names

DEMO = Path(demo.__file__).parent


def test_no_private_name_has_moved():
    assert names.missing_names() == []


def test_a_moved_name_is_noticed(monkeypatch: pytest.MonkeyPatch):
    more = (*names.PRIVATE_NAMES, ("simcord.env", "Env._gone"))
    monkeypatch.setattr(names, "PRIVATE_NAMES", more)
    assert names.missing_names() == ["simcord.env.Env._gone"]


def test_a_running_world_has_the_attributes_leaned_on():
    env = simcord.Env(discord.Client(intents=discord.Intents(guilds=True)))
    assert [name for name in names.PRIVATE_ATTRIBUTES if not hasattr(env, name)] == []
    assert hasattr(env.backend.clock, "_epoch")


def test_one_package_alone_touches_private_names():
    """Elsewhere in the demo no attribute of another object that begins with an underscore is read."""
    touched = []
    for path in DEMO.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if not isinstance(node, ast.Attribute) or not re.match(r"_[^_]", node.attr):
                continue
            if not (isinstance(node.value, ast.Name) and node.value.id == "self"):
                touched.append(f"{path.name}:{node.lineno} {node.attr}")
    assert touched == []
