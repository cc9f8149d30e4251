"""run.py with a watch on its event loop: prints `LOOP HELD seconds` whenever it was held for longer than before.

Counted in processor time of the loop's own thread, since on a busy machine others hold it as well. The watch begins
once the bot has logged in: what a start takes is measured as the start.
"""

from __future__ import annotations

import asyncio
import time

import discord

EVERY = 0.01


async def watch() -> None:
    longest = 0.02
    while True:
        before = time.thread_time()
        await asyncio.sleep(EVERY)
        held = time.thread_time() - before
        if held > longest:
            longest = held
            print(f"LOOP HELD {held:.4f}", flush=True)


async def _login_watched(self: discord.Client, token: str) -> None:
    await _login(self, token)
    self._watching = asyncio.create_task(watch())  # type: ignore[attr-defined]


_login = discord.Client.login


if __name__ == "__main__":
    discord.Client.login = _login_watched  # type: ignore[method-assign]
    from bot.cli import main

    main()
