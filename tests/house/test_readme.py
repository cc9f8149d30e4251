"""README tells every command with its options, and none that is not there; what it links to is there too."""

import re
from collections.abc import Iterator
from pathlib import Path

import discord
import pytest
from discord import app_commands

from bot.client import COGS
from bot.invite import PERMISSIONS, application_id, link
from bot.settings import Settings, setting_names
from bot.wiring import open_app
from tests.house.source import ROOT


def as_told(command: app_commands.Command | app_commands.ContextMenu) -> str:
    if isinstance(command, app_commands.ContextMenu):
        on = "person" if command.type is discord.AppCommandType.user else "message"
        return f"{command.name} (menu on a {on})"
    options = (p.display_name + ("" if p.required else "?") for p in command.parameters)
    return " ".join([f"/{command.qualified_name}", *options])


def told() -> Iterator[str]:
    """The second column of the table of commands."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Commands\n")[2].partition("\n## ")[0]
    for row in re.findall(r"^\|[^|]*\| `([^`]+)`([^|]*)\|", section, flags=re.MULTILINE):
        yield "".join(row).strip()


async def test_the_table_holds_every_command_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in setting_names():
        monkeypatch.delenv(name, raising=False)
    async with open_app(Settings(_env_file=None, data_dir=tmp_path)) as app:
        try:
            for name in COGS:
                await app.client.load_extension(f"cogs.{name}")
            tree = app.client.tree
            slash = [c for c in tree.walk_commands() if isinstance(c, app_commands.Command)]
            menus = [
                *tree.get_commands(type=discord.AppCommandType.user),
                *tree.get_commands(type=discord.AppCommandType.message),
            ]
            there = {as_told(command) for command in [*slash, *menus]}
        finally:
            for name in COGS:
                await app.client.unload_extension(f"cogs.{name}")
    assert {"not told": there - set(told()), "not there": set(told()) - there} == {
        "not told": set(),
        "not there": set(),
    }


def test_every_cog_is_loaded() -> None:
    there = {path.stem for path in (ROOT / "cogs").glob("*.py") if path.stem != "__init__"}
    assert set(COGS) == there


def test_the_permissions_told_are_those_asked_for() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    sentence = re.search(r"these permissions and no others: ([^.]+)\.", readme)
    assert sentence is not None
    names = {name.lower().replace(" ", "_") for name in re.split(r",\s+", " ".join(sentence[1].split()))}
    asked = {name for name, value in PERMISSIONS if value}
    # Discord's own older name for it
    assert {name.replace("view_channels", "read_messages") for name in names} == asked
    assert f"permissions={PERMISSIONS.value}" in link(123)


@pytest.mark.parametrize(
    ("token", "id_"),
    [("MTIzNDU2Nzg5MDEyMzQ1Njc4.a.b", 123456789012345678), ("xyz.a.b", None), ("", None), ("é.b", None)],
)
def test_a_token_begins_with_the_id_of_its_bot(token: str, id_: int | None) -> None:
    assert application_id(token) == id_


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?://)([^)#]+)", text)
    assert links
    missing = [target for target in links if not ((ROOT / page).parent / target).exists()]
    assert not missing
