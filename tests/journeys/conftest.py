"""Journeys: people using the whole bot in a simulated Discord."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.refusal import DatabaseAway, Refusal
from bot.settings import Settings
from bot.storage import claim as claims
from bot.storage import outbox
from bot.wiring import App, open_app
from tests.support.stores import in_todays_form
from tests.support.world import World, world

REFUSALS = (Refusal, DatabaseAway)


@asynccontextmanager
async def kitestring(data_dir: Path, clock: Callable[[], datetime]) -> AsyncIterator[App]:
    """The real bot over an embedded database, not logged in."""
    settings = Settings(_env_file=None, data_dir=data_dir)  # type: ignore[call-arg]
    assert settings.sqlite_path is not None
    await in_todays_form(settings.sqlite_path)
    async with open_app(settings, clock=clock) as app:
        yield app


@pytest.fixture
async def w() -> AsyncIterator[World]:
    """A server with the bot in it, not set up yet."""
    async with world(kitestring, expected=REFUSALS) as made:
        yield made


@pytest.fixture
async def home(w: World) -> World:
    """A server that is set up, with Fay and Finn as facilitators."""
    await set_up(w)
    return w


async def set_up(w: World) -> None:
    card = await w.owner.slash("setup start")
    form = await w.owner.press(card, "Choose them")
    await w.owner.submit(
        form, {"staff": [w.channel("quiet-corner")], "circles": [w.channel("circles")], "contact": [w.owner]}
    )
    for name in ("Fay", "Finn"):
        await w.owner.slash("setup facilitator", member=w[name], action="grant")


async def agree(w: World, name: str) -> Any:
    """The person says yes to matching, as the consent card asks when it is first needed."""
    asked = await w[name].slash("profile edit")
    return await w[name].press(asked, "I agree")


async def killed_before_it_knew(w: World, kind: str) -> None:
    """What was sent of this kind stands in Discord; of its answer the bot that sent it heard nothing."""
    async with w.app.store.begin(None) as tx:
        lost = {"state": "claimed", "lease_until": tx.now + claims.LEASE, "attempts": 1}
        lost |= {"channel_id": None, "message_id": None, "done_at": None}
        sent = sa.update(outbox.notice).where(outbox.N.kind == kind, outbox.N.state == "done").values(lost)
        assert (await tx.execute(sent)).rowcount == 1
