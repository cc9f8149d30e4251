"""Half of all sends are refused: the address is not shut out for it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from . import town
from .client import Server, Wire
from .processes import kitestring

ALLOWED = 500


@pytest.mark.long
async def test_half_of_all_sends_are_refused(wire: Wire, server: Server, tmp_path: Path) -> None:
    """1,800 notices in 90 servers; refusals of any ten minutes stay below the limit, and the bot says that it rests."""
    homes = [await town.build(wire, people=1) for _ in range(90)]
    for number, home in enumerate(homes):
        await town.furnish(home, tmp_path, None, posts=20, over=0, key=f"half-{number}")
    await wire.fault("status", "POST", "/channels/*/messages", code=50013, probability=0.5, seed=3, times=-1)
    bot = kitestring(server, tmp_path)
    await bot.said("courier_rests", 240)
    await asyncio.sleep(20)
    refused = await wire.log(status=[401, 403, 429])
    assert 300 < len(refused) < ALLOWED
    answer = await wire.call("slash", user=homes[0].owner, channel=homes[0].lobby, name="help", timeout=8)
    assert answer["responded"]  # people are answered all the same
    bot.kill()
