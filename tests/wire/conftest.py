"""A server per test file, and no gap overlooked: what simcord could not do would prove nothing."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.support.stores import ENGINES, postgres_answers, postgres_database

from .client import Server, Wire, running
from .home import Home
from .places import Place, make_place
from .processes import Bot, bare_bot


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Fresh for each file: its memory grows with what was said."""
    with running() as it:
        yield it


@pytest.fixture(autouse=True)
def _no_bot_left() -> Iterator[None]:
    """Bots that a test started and did not end; a file's shared `bot` is older and stays."""
    before = set(Bot.running)
    yield
    for left in Bot.running - before:
        left.kill()


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    """The driver. Afterwards trouble is cleared, and a gap or an illegal request fails the test."""
    async with Wire(server) as it:
        yield it
        await it.clear()
        found = await it.take_gaps()
        assert found == {"gaps": [], "violations": []}


@pytest.fixture(scope="module")
def bot(server: Server) -> Iterator[Bot]:
    """One bare bot for all tests of a file that do not end it."""
    it = bare_bot(server)
    yield it
    it.kill()


@pytest.fixture
async def place(wire: Wire, bot: Bot) -> Place:
    """A guild, its channel and somebody in it, known to the running bot."""
    await wire.connected()
    await bot.said("READY")
    return await make_place(wire)


@pytest.fixture(params=ENGINES)
async def database(request: pytest.FixtureRequest) -> AsyncIterator[str | None]:
    """The address of a fresh database; None means the embedded one."""
    if request.param == "sqlite":
        yield None
        return
    if not postgres_answers():
        pytest.skip("no PostgreSQL answers; set KITE_TEST_POSTGRES to one")
    async with postgres_database(f"kite_wire_{os.getpid()}") as url:
        yield url


@pytest.fixture(scope="module")
def lasting(request: pytest.FixtureRequest, server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A town with the real bot for all tests of a file; the file's `HOME` says how it begins."""
    it = Home(server, tmp_path_factory.mktemp("data"))
    it.begin(**request.module.HOME)
    yield it
    it.bot.kill()


@pytest.fixture
async def home(wire: Wire, lasting: Home) -> AsyncIterator[Home]:
    """The file's town; a test that left its bot worse than before fails."""
    async with lasting.undisturbed(wire):
        yield lasting
