"""The mark by which a message that was already sent is recognised: the notice's number in its container's own id.

Discord gives components a 32-bit `id` of the sender's choice, returned with the message and shown to nobody
(https://discord.com/developers/docs/components/reference#anatomy-of-a-component).
"""

import hashlib
from typing import Any

import discord
from discord import ui

LARGEST = 2**31 - 1


def component_id(notice_id: int) -> int:
    """A number from 1 to 2^31 - 1 made from a notice's id."""
    return notice_id % LARGEST + 1


def marked(view: ui.LayoutView, notice_id: int) -> ui.LayoutView:
    """The view with the notice's mark on its first component."""
    first: Any = view.children[0]
    first.id = component_id(notice_id)
    return view


def own_marker(guild_id: int, user_id: int) -> str:
    """What marks the private thread of one person and the bot until it is known: the same whatever opens it."""
    return hashlib.blake2s(f"own thread {guild_id} {user_id}".encode(), digest_size=6).hexdigest()


def marker_of(message: discord.Message) -> int | None:
    """The number on the message's first component, None where there is none."""
    return getattr(message.components[0], "id", None) if message.components else None
