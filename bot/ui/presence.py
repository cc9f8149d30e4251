"""Asking Discord who is still there. None: it did not say (an outage, a missing permission), which means nothing."""

from typing import TYPE_CHECKING, Any

import aiohttp
import discord

if TYPE_CHECKING:
    from bot.client import Client

UNKNOWN_GUILD, UNKNOWN_MEMBER, UNKNOWN_USER, MISSING_ACCESS = 10004, 10007, 10013, 50001


async def member_is_there(client: discord.Client, guild_id: int, user_id: int) -> bool | None:
    guild = client.get_guild(guild_id)
    if guild is None or guild.unavailable:
        return None
    return await _asked(guild.fetch_member(user_id), {UNKNOWN_MEMBER, UNKNOWN_USER})


async def look_up(client: "Client", guild_id: int, user_id: int) -> None:
    """Asks, and lets the service know."""
    there = await member_is_there(client, guild_id, user_id)
    await client.app.presence.found(guild_id, user_id, here=there)


async def guild_is_there(client: discord.Client, guild_id: int) -> bool | None:
    return await _asked(client.fetch_guild(guild_id, with_counts=False), {UNKNOWN_GUILD, MISSING_ACCESS})


async def _asked(question: Any, no: set[int]) -> bool | None:
    try:
        await question
    except discord.HTTPException as error:
        return False if error.code in no else None
    except (aiohttp.ClientError, TimeoutError):
        return None
    return True
