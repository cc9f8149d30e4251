"""The connection to Discord breaks in each way there is, servers vanish: the bot is there again by itself."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from . import ledger, town
from .client import Server, Wire
from .processes import kitestring

HOWS = [
    {"what": "op7"},
    {"what": "op9"},
    {"what": "op9", "resumable": True},
    {"what": "close", "code": 4000},
    {"what": "close", "code": 4007},
    {"what": "close", "code": 4009},
    {"what": "drop"},
]


async def test_it_comes_back_from_whatever_the_gateway_does(wire: Wire, server: Server, tmp_path: Path) -> None:
    home = await town.build(wire, people=1)
    bot = kitestring(server, tmp_path, KITE_IDENTIFY_PER_HOUR="1000")

    async def answers() -> bool:
        return await town.do(wire, "slash", home.owner, home.lobby, name="help") is not None

    await wire.until(answers, 60)
    for how in HOWS:
        assert await wire.gateway(**how) == 1
        await wire.until(answers, 40)
    # an hour away: Discord has forgotten the session when the socket comes back
    await wire.gateway("drop")
    await wire.gateway("forget")
    await wire.until(answers, 40)
    assert bot.exit_code is None
    assert not [line for line in bot.lines if "uncaught" in line or "loop_ended" in line]
    bot.kill(signal.SIGTERM)
    assert bot.exit_code == 0


async def test_a_server_in_an_outage_is_waited_for_and_one_that_is_gone_loses_nothing_at_once(
    wire: Wire, server: Server, tmp_path: Path
) -> None:
    home, other = await town.build(wire, people=1), await town.build(wire, people=1)
    await town.furnish(home, tmp_path, None, posts=2, over=0)
    await town.furnish(other, tmp_path, None, posts=2, over=0, key="other")
    await wire.call("outage", guild=home.guild)
    await wire.call("remove_bot", guild=other.guild)
    bot = kitestring(server, tmp_path)

    async def put_off() -> bool:
        rows = (await ledger.read(tmp_path, None)).notices
        return len(rows) == 4 and all(row["reason"] == "away" for row in rows)

    await wire.until(put_off, 60, every=0.3)
    book = await ledger.read(tmp_path, None)
    assert {row["state"] for row in book.notices} == {"waiting"}
    assert not await wire.log(method="POST", path="/channels/*/messages")
    removed = {str(row["id"]) for row in book.guilds if row["removed_at"] is not None}
    assert removed == {other.guild}, "an outage is no farewell"
    bot.kill()


@pytest.mark.long
async def test_after_the_outage_what_waited_is_sent(wire: Wire, server: Server, tmp_path: Path) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, None, posts=2, over=0)
    await wire.call("outage", guild=home.guild)
    bot = kitestring(server, tmp_path)
    await bot.said("notice_not_delivered", 60)
    await wire.call("outage", guild=home.guild, over=True)

    async def both() -> bool:
        return len(await wire.messages(home.staff)) == 2

    await wire.until(both, 100, every=0.5)
    bot.kill()
