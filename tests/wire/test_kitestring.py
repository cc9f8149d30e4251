"""The unmodified run.py over the wire."""

from __future__ import annotations

from pathlib import Path

from .client import Server, Wire
from .places import make_place
from .processes import kitestring


async def test_run_py_answers_again_after_sigkill(wire: Wire, server: Server, tmp_path: Path):
    place = await make_place(wire)

    async def knows_help() -> bool:
        return "help" in (await wire.dump())["commands"].get("global", [])

    for _ in range(2):
        bot = kitestring(server, tmp_path)
        await bot.said("connected to Gateway")
        await wire.until(knows_help)
        answer = await wire.slash(place.user, place.channel, "help")
        assert answer["responded"]
        assert answer["ephemeral"]
        bot.kill()
        assert bot.exit_code == -9

        async def nobody() -> bool:
            return not any(s["live"] for s in (await wire.state())["sessions"])

        await wire.until(nobody)
