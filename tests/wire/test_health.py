"""/livez, /readyz and /metrics: progress, not existence."""

from __future__ import annotations

import json
from pathlib import Path

import aiohttp

from . import town
from .client import Server, Wire
from .processes import Bot, kitestring


async def ask(bot: Bot, what: str) -> tuple[int, str]:
    port = json.loads(next(line for line in bot.lines if "health_served" in line))["port"]
    async with aiohttp.ClientSession() as http, http.get(f"http://127.0.0.1:{port}/{what}") as response:
        return response.status, await response.text()


async def test_health_follows_discord_and_names_nobody(wire: Wire, server: Server, tmp_path: Path) -> None:
    home = await town.build(wire, people=2)
    await town.furnish(home, tmp_path, None, posts=3, over=0)
    bot = kitestring(server, tmp_path, KITE_HEALTH_PORT="0")
    await bot.said("health_served", 60)

    async def ready() -> bool:
        return (await ask(bot, "readyz"))[0] == 200

    await wire.until(ready, 60, every=0.2)
    status, told = await ask(bot, "livez")
    assert status == 200 and json.loads(told) == {"ok": True, "ticker": True, "loops": True}
    await wire.until(lambda: wire.messages(home.staff))
    status, metrics = await ask(bot, "metrics")
    assert status == 200
    assert "kite_database_open 1" in metrics and 'kite_loop_restarts_total{loop="courier"} 0' in metrics
    assert not any(one in metrics for one in (home.guild, home.owner, *home.members))

    await wire.settings(refuse_identify=[4000] * 50)
    await wire.gateway("close", code=4009)
    await wire.gateway("forget")

    async def not_ready() -> bool:
        return (await ask(bot, "readyz"))[0] == 503

    await wire.until(not_ready, 60, every=0.2)
    assert (await ask(bot, "livez"))[0] == 200  # a restart would not bring Discord back
    await wire.settings(refuse_identify=[])
    await wire.until(ready, 90, every=0.5)
    bot.kill()
