"""A small bot on simcord for the kit alone: no storage, no services."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from discord.ext import commands
from simcord.env import Env

from bot.text.catalogue import HOME, Catalogue
from bot.ui.kit import Kit, Pen

PRESS_KEY = b"a key for tests only, 32 bytes.."

WORDS = """
t-title = Your circle { $name }
t-plain = A title
t-body = There are { $people } people in it.
t-word = A word
t-yes = Yes
t-no = No
t-note = You wrote: { $note }
refusal-t-full = { $name } is full.
refusal-t-titled = It is full.
    .title = No seat
"""


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The real words and a few of the tests' own."""
    home = tmp_path_factory.mktemp("text")
    folder = home / "en"
    folder.mkdir()
    (folder / "kit.ftl").write_text((HOME / "en" / "kit.ftl").read_text("utf-8"), "utf-8")
    (folder / "tests.ftl").write_text(WORDS, "utf-8")
    return Catalogue.load(Path(home))


@pytest.fixture
def kit(catalogue: Catalogue) -> Kit:
    return Kit(catalogue, PRESS_KEY)


@pytest.fixture
def pen(kit: Kit) -> Pen:
    return kit.pen("en-US")


class SmallBot(commands.AutoShardedBot):
    """As the real client uses the kit: presses from on_interaction, tree errors through the door."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(command_prefix="!", intents=discord.Intents.default(), shard_count=1)
        self.kit = kit
        self.tree.error(kit.errors.explain)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        await self.kit.router.dispatch(interaction)


@pytest.fixture(autouse=True)
def quick_simcord(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults = Env._settle_internal.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "idle", 0.002)


Stage = Callable[[SmallBot], AbstractAsyncContextManager[simcord.Env]]


@pytest.fixture
def stage() -> Stage:
    @asynccontextmanager
    async def on(bot: SmallBot) -> AsyncIterator[simcord.Env]:
        async with simcord.run(bot, shard_count=1) as env:
            yield env

    return on
