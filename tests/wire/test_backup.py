"""A copy made beside the running bot, taken back after more was sent: nothing is sent twice, and no old round."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from bot.wiring import open_app

from . import comparison, ledger, town
from .client import ROOT, Server, Wire
from .siege import SEED, Siege


async def operate(siege: Siege, *command: str) -> str:
    """What run.py prints; it must end well."""
    environment = {**os.environ, **siege.server.environment, "KITE_DATA_DIR": str(siege.data_dir)}
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "run.py", *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


async def said(siege: Siege) -> Counter[str]:
    """How many messages of ours stand in each channel and room."""
    world = await siege.wire.dump()
    ours = (
        (where, m) for where, messages in world["messages"].items() for m in messages if m["author"] == world["bot"]
    )
    return Counter(where for where, message in ours if not message["ephemeral_for"])


async def test_a_restored_copy_sends_nothing_again(wire: Wire, server: Server, tmp_path: Path) -> None:
    siege = Siege(wire, server, tmp_path / "data", None, SEED)
    await siege.begin(posts=0, over=0, lives=True)
    await siege.open_rooms()
    home = siege.town
    await town.plan(home, siege.data_dir, None, posts=0, rounds=3, over=15.0)
    async with open_app(town.settings_of(siege.data_dir, None)) as app:
        await town.post_cards(app, home, 20, 0.0, "card", 0.0)
    await wire.fault("reset", "POST", f"/channels/{home.staff}/messages", times=-1)
    siege.launch()
    await wire.until(lambda: wire.log(method="POST", path=f"/channels/{home.staff}/messages"), 60)
    await operate(siege, "backup", str(tmp_path / "copy.db"))
    await wire.clear()
    await town.record_beside(siege.data_dir, home, "card:after the copy")
    await siege.calm()
    siege.bot.kill()
    before = await said(siege)
    assert before[home.staff] > home.posts
    assert "Took the data back" in await operate(siege, "restore", str(tmp_path / "copy.db"))
    cards = [row for row in (await ledger.read(siege.data_dir, None)).notices if row["dedupe"].startswith("card:")]
    assert len(cards) == home.posts and {row["state"] for row in cards} != {"done"}, "older than what people saw"
    await wire.settings(nonce_seconds=0)
    siege.launch()
    await siege.until_answered()
    await siege.calm()
    assert await said(siege) == before
    await wire.settings(nonce_seconds=180)
    siege.bot.kill(signal.SIGTERM)
    assert comparison.bugs([line for lines in siege.lines for line in lines]) == []
    assert await ledger.integrity(siege.data_dir, None) == []
    assert "whole" in await operate(siege, "doctor")
