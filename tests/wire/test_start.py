"""What an operator sees of a start: the address to invite the bot with, its keys, and nothing that is no matter."""

from __future__ import annotations

import signal
from pathlib import Path

from .client import Server, Wire
from .processes import kitestring


async def test_a_first_start_that_discord_keeps_waiting_says_what_an_operator_needs(
    wire: Wire, server: Server, tmp_path: Path
) -> None:
    await wire.fault("status", "GET", "/users/@me", status=400, times=2)
    bot = kitestring(server, tmp_path)
    await bot.said('"ready"', 60)
    assert sum('"discord_away"' in line for line in bot.lines) == 2
    (made,) = [line for line in bot.lines if "master_key_made" in line]
    assert "to another place than the database" in made and "[hidden]" not in made
    bot.kill(signal.SIGTERM)
    said = "\n".join(bot.lines)
    for noise in ("Unclosed", "PyNaCl", "davey", "voice"):
        assert noise not in said


async def test_the_address_to_invite_with_is_printed_however_little_is_logged(
    wire: Wire, server: Server, tmp_path: Path
) -> None:
    bot = kitestring(server, tmp_path, KITE_LOG_LEVEL="CRITICAL")
    line = await bot.said("oauth2/authorize", 60)
    assert f"client_id={(await wire.dump())['application']}" in line and line.startswith("To invite")
    bot.kill(signal.SIGTERM)
    assert bot.lines == [line]
