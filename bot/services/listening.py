"""Danger in what somebody gave to the bot, heard in a thread of its own.

The first text puts the listener's words together, for which others should not have to wait; and before anybody wrote
something they take no memory. What was heard is for the one answer and kept nowhere.
"""

import asyncio

from bot.domain.danger import ANY_LANGUAGE, Danger, listen


async def heard(text: str | None) -> Danger:
    """In any language: Discord's is not always the one they write in."""
    return await asyncio.to_thread(listen, text, ANY_LANGUAGE) if text else Danger.NONE
