"""Wishes that come up more than once for the same thing: at most one of them is on its way at a time."""

from typing import Any

from bot.storage import outbox
from bot.storage.store import Tx


async def post(tx: Tx, kind: str, guild_id: int, of: str, **more: Any) -> bool:
    """As `outbox.post`, with `of` as the stem of its key; False where an earlier one has not been settled yet.

    What Discord makes anew each time (a room, an event) would else stand there twice when two wishes become due
    together, each of them looked at before the other was done.
    """
    if await outbox.under_way(tx, guild_id, f"{of}:"):
        return False
    return await outbox.post(tx, kind, guild_id, f"{of}:{tx.new_id()}", **more)
