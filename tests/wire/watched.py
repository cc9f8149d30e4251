"""run.py with a watch on its event loop: prints `LOOP HELD seconds` whenever it was held for longer than before.

The watch begins once the bot has logged in: what a start takes is measured as the start.
"""

from __future__ import annotations

import asyncio

import discord

EVERY = 0.01


async def watch() -> None:
    loop, longest = asyncio.get_running_loop(), 0.02
    while True:
        before = loop.time()
        await asyncio.sleep(EVERY)
        late = loop.time() - before - EVERY
        if late > longest:
            longest = late
            print(f"LOOP HELD {late:.4f}", flush=True)


async def _login_watched(self: discord.Client, token: str) -> None:
    await _login(self, token)
    self._watching = asyncio.create_task(watch())  # type: ignore[attr-defined]


_login = discord.Client.login


if __name__ == "__main__":
    discord.Client.login = _login_watched  # type: ignore[method-assign]
    from bot.cli import main

    main()
