"""No commands: learns who is still there, and in which servers the bot still is."""

import contextlib
from collections.abc import Coroutine
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from discord import Guild, Interaction
from discord.ext import commands

from bot.domain.refusal import DatabaseAway
from bot.ui import presence as ui
from bot.ui.actor import actor_of

if TYPE_CHECKING:
    from bot.client import Client

AT_A_TIME = 3
"""Members asked for in one turn of the ticker (15 s): 0.2 requests a second, 120,000 members a week."""


class Presence(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.presence = client.app.presence
        client.app.ticks.register("members-still-there", timedelta(seconds=15), self.ask_for_members)
        client.app.ticks.register("servers-still-there", timedelta(hours=1), self.ask_for_servers)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        await _noticed(self.presence.seen(actor_of(interaction)))

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await _noticed(self.presence.reconcile({guild.id for guild in self.client.guilds}))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: Guild) -> None:
        if not guild.unavailable:
            await _noticed(self.presence.guild_left(guild.id))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: Guild) -> None:
        await _noticed(self.presence.guild_found(guild.id, there=True))

    async def ask_for_members(self) -> None:
        for guild_id, user_id in await self.presence.to_ask(AT_A_TIME):
            await ui.look_up(self.client, guild_id, user_id)

    async def ask_for_servers(self) -> None:
        if not self.client.is_ready():
            return
        await self.presence.reconcile({guild.id for guild in self.client.guilds})
        for guild_id in await self.presence.guilds_to_erase():
            there = await ui.guild_is_there(self.client, guild_id)
            if there is not None:
                await self.presence.guild_found(guild_id, there=there)


async def _noticed(work: Coroutine[Any, Any, None]) -> None:
    """A database that is away now learns of it at the next press or look; one traceback a press would tell nothing."""
    with contextlib.suppress(DatabaseAway):
        await work


async def setup(client: "Client") -> None:
    await client.add_cog(Presence(client))
