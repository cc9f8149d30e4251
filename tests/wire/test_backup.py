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
    await town.plan_rounds(home, siege.data_dir, None, many=3, over=8.0)
    async with open_app(town.settings_of(siege.data_dir, None)) as app:
        await town.post_cards(app, home, 60, 8.0, "card", 0.0)
    siege.launch()
    await wire.until(lambda: wire.messages(home.staff), 60, every=0.1)
    await operate(siege, "backup", str(tmp_path / "copy.db"))
    await siege.calm()
    siege.bot.kill()
    before = await said(siege)
    assert "Took the data back" in await operate(siege, "restore", str(tmp_path / "copy.db"))
    restored = await ledger.read(siege.data_dir, None)
    assert restored.unsettled and len(restored.rounds) < len(home.rounds), "the copy is older than what people saw"
    await wire.settings(nonce_seconds=0)
    siege.launch()
    assert await siege.until_answered(60)
    await siege.calm()
    assert await said(siege) == before
    await wire.settings(nonce_seconds=180)
    siege.bot.kill(signal.SIGTERM)
    assert comparison.bugs([line for lines in siege.lines for line in lines]) == []
    assert await ledger.integrity(siege.data_dir, None) == []
    assert "whole" in await operate(siege, "doctor")
