"""Stopping, a second process, and what must not start at all."""

from __future__ import annotations

import asyncio
import json
import signal
import time
from pathlib import Path

import pytest

from . import ledger, town
from .client import Server, Wire
from .processes import Bot, kitestring

EXIT_CONFIGURATION = 78


def long_unless(code: int, short: int) -> tuple[pytest.MarkDecorator, ...]:
    return () if code == short else (pytest.mark.long,)


async def ended(bot: Bot, seconds: float = 40.0) -> int:
    """Its exit code, once it ended by itself."""
    end = time.monotonic() + seconds
    while bot.exit_code is None:
        assert time.monotonic() < end, "\n".join(bot.lines[-20:])
        await asyncio.sleep(0.05)
    bot.kill()  # only joins the reader: it is dead
    return bot.process.returncode


async def test_asked_to_stop_it_ends_its_sends_and_gives_back_the_rest(
    wire: Wire, server: Server, tmp_path: Path
) -> None:
    home = await town.build(wire, people=1)
    await town.furnish(home, tmp_path, None, posts=60, over=0)
    await wire.fault("delay", "POST", f"/channels/{home.staff}/messages", delay=1.0, times=-1)
    bot = kitestring(server, tmp_path)
    await wire.until(lambda: wire.log(method="POST", path=f"/channels/{home.staff}/messages"), 60)
    asked = time.monotonic()
    bot.process.send_signal(signal.SIGTERM)
    assert await ended(bot) == 0
    assert time.monotonic() - asked < 15
    book = await ledger.read(tmp_path, None)
    states = {row["state"] for row in book.notices}
    assert states == {"done", "waiting"}, "a claim was not given back"
    arrived = await wire.messages(home.staff)
    assert len(arrived) == sum(row["state"] == "done" for row in book.notices) > 0
    # the start counted each as tried once, since it was due before; those given back count no try of this run
    assert {row["attempts"] for row in book.notices if row["state"] == "waiting"} == {1}


async def test_a_second_process_over_the_same_data_stops_with_a_clear_line(
    wire: Wire, server: Server, tmp_path: Path, database: str | None
) -> None:
    home = await town.build(wire, people=1)
    more = {"KITE_DATABASE_URL": database} if database else {}
    first = kitestring(server, tmp_path, **more)
    await first.said("connected to Gateway", 60)
    second = kitestring(server, tmp_path, **more)
    assert await ended(second) == EXIT_CONFIGURATION
    assert "Another Kitestring is already using this database" in second.lines[-1]
    first.kill()
    third = kitestring(server, tmp_path, **more)  # the lock is free at once
    await third.said("connected to Gateway", 60)
    assert await wire.until(lambda: town.do(wire, "slash", home.owner, home.lobby, name="help"), 10)
    third.kill()


REFUSALS = {
    4004: "Discord does not accept KITE_TOKEN",
    4010: "Discord refused the shards",
    4011: "Discord refused the shards",
    4013: "Discord refused what the bot asks to see",
    4014: "Discord refused what the bot asks to see",
}
"""What the operator reads, by the code with which the gateway closes."""


async def test_a_token_that_discord_refuses_is_said_in_one_line(wire: Wire, server: Server, tmp_path: Path) -> None:
    refused = kitestring(server, tmp_path, KITE_TOKEN="a.b.c")
    assert await ended(refused) == EXIT_CONFIGURATION
    assert REFUSALS[4004] in refused.lines[-1]
    assert not any("Traceback" in line for line in refused.lines[-3:])


@pytest.mark.parametrize("code", [pytest.param(code, marks=long_unless(code, 4014)) for code in REFUSALS])
async def test_what_only_an_operator_can_mend_ends_it_with_a_clear_line(
    wire: Wire, server: Server, tmp_path: Path, code: int
) -> None:
    """At the start, and in the middle of its life."""
    await wire.settings(refuse_identify=[code])
    at_the_start = kitestring(server, tmp_path)
    assert await ended(at_the_start) == EXIT_CONFIGURATION
    later = kitestring(server, tmp_path)
    await later.said("connected to Gateway", 60)
    assert await wire.gateway("close", code=code) == 1
    assert await ended(later) == EXIT_CONFIGURATION
    for bot in (at_the_start, later):
        assert REFUSALS[code] in bot.lines[-1]
        assert not any("Traceback" in line for line in bot.lines[-3:])


async def test_a_crash_loop_waits_instead_of_burning_identifies(wire: Wire, server: Server, tmp_path: Path) -> None:
    before = len((await wire.state())["identified_at"])
    (tmp_path / "identifies.json").write_text(json.dumps([time.time() - 60, time.time() - 30]))
    bot = kitestring(server, tmp_path, KITE_IDENTIFY_PER_HOUR="2")
    line = await bot.said("identify_waits", 60)
    assert 3300 < json.loads(line)["seconds"] <= 3600
    assert len((await wire.state())["identified_at"]) == before
    bot.kill(signal.SIGTERM)
    assert bot.exit_code == 0
    (tmp_path / "identifies.json").write_text(json.dumps([time.time() - 4000, time.time() - 30]))
    bot = kitestring(server, tmp_path, KITE_IDENTIFY_PER_HOUR="2")
    await bot.said("connected to Gateway", 60)
    bot.kill()
    assert len(json.loads((tmp_path / "identifies.json").read_text())) == 2
