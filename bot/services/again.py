"""Wishes that come up more than once for the same thing: at most one of them is on its way at a time."""

from itertools import count
from typing import Any

from bot.storage import outbox
from bot.storage.store import Tx

UNDER_WAY = ("waiting", "claimed", "held")


async def post(tx: Tx, kind: str, guild_id: int, of: str, **more: Any) -> bool:
    """As `outbox.post`, with `of` as the stem of its key; False where an earlier one has not been settled yet.

    What Discord makes anew each time (a room, an event) would else stand there twice when two wishes become due
    together, each of them looked at before the other was done.
    """
    for turn in count(1):
        key = f"{of}:{turn}"
        before = await outbox.by_dedupe(tx, key)
        if before is None:
            return await outbox.post(tx, kind, guild_id, key, **more)
        if before[0] in UNDER_WAY:
            return False
    raise AssertionError("count has no end")
