"""Help lines and ways in, when what the bot keeps cannot be reached."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from bot.services.patience import Patience
from bot.settings import Settings
from bot.wiring import App, open_app
from tests.journeys.conftest import REFUSALS, kitestring
from tests.support.world import World, world

NOBODY_ANSWERS = "postgresql://kite:kite@127.0.0.1:9/kite"


@asynccontextmanager
async def away(data_dir: Path, clock: Callable[[], datetime]) -> AsyncIterator[App]:
    settings = Settings(_env_file=None, data_dir=data_dir, database_url=NOBODY_ANSWERS)  # type: ignore[call-arg]
    async with open_app(settings, clock=clock) as app:
        assert not app.store.ready
        yield app


async def both_commands_work(w: World) -> None:
    for where in (w.lobby, w["Ada"].dm):
        shown = await w["Ada"].slash("crisis", country="GB", where=where)
        assert "999" in shown.text and "116 123" in shown.text
        assert "Where are you now?" in (await w["Ada"].slash("crisis", where=where)).text
        for command in ("crisis", "findcounselor"):
            assert "United States" in await w["Ada"].suggest(command, "country", where=where)
        found = await w["Ada"].slash("findcounselor", country="US", where=where)
        assert "Peer support" in found.text
        asked = await w["Ada"].press(found, "What fits me?")
        assert "What is it about?" in asked.text
        helped = await w["Ada"].slash("findcounselor", topic="I want to kill myself", country="GB", where=where)
        assert "999" in helped.text
        for asked in (shown, helped):
            near = await w["Ada"].press(asked, "I need a person")
            assert "999" in near.text and "116 123" in near.text


async def test_where_no_postgresql_answers() -> None:
    async with world(away, expected=REFUSALS) as w:
        await both_commands_work(w)


async def test_after_the_database_file_was_removed(home: World) -> None:
    for file in home.data_dir.glob("*.db*"):
        file.unlink()
    await both_commands_work(home)


async def test_a_database_that_hangs_is_not_waited_for() -> None:
    async def hangs() -> str:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(2)
        await asyncio.sleep(1)  # a rollback over a dead connection, which does not end when it is told to
        return "GB"

    began = time.monotonic()
    assert await Patience(0.3).for_(hangs()) is None
    assert time.monotonic() - began < 0.8


async def test_a_press_while_the_database_is_gone_is_no_fault_of_ours() -> None:
    """An outage must not fill the log with one traceback a press."""
    async with world(kitestring, expected=()) as w:
        await w.app.store.dispose()
        for file in w.data_dir.glob("*.db*"):
            file.unlink()
        assert "999" in (await w["Ada"].slash("crisis", country="GB")).text
