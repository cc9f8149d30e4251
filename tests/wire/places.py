"""Small worlds to test in."""

from __future__ import annotations

from typing import Any

from .client import Wire


class Place:
    """A guild, a channel of it, somebody in it, and their DM with the bot: ids as strings."""

    def __init__(self, guild: str, channel: str, user: str, dm: str) -> None:
        self.guild, self.channel, self.user, self.dm = guild, channel, user, dm


async def make_place(wire: Wire, **how: Any) -> Place:
    guild = (await wire.guild(**how))["id"]
    channel = await wire.channel(guild)
    person = await wire.person("ana", guild)
    return Place(guild, channel, person["id"], person["dm"])
