"""Logs in and stays connected, whatever Discord does; only what an operator has to put right ends it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import aiohttp
import discord
import structlog

from bot.domain.trouble import StartRefused

if TYPE_CHECKING:
    from bot.identify import Identifies

log = structlog.get_logger(__name__)

RETRY_SECONDS = (1, 2, 5, 10, 30, 60)
AWAY = (aiohttp.ClientError, OSError, TimeoutError, discord.HTTPException, discord.GatewayNotFound)

# https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
_FOR_THE_OPERATOR = {
    4004: "start-token-refused",
    4010: "start-shards-refused",
    4011: "start-shards-refused",
    4013: "start-intents-refused",
    4014: "start-intents-refused",
}


async def stay_connected(client: discord.AutoShardedClient, token: str, identifies: "Identifies") -> None:
    """Returns when the client was closed. Raises StartRefused where trying again would not help."""
    try:
        await _again(lambda: _log_in(client, token), client)
        await identifies.allowed()
        await _again(client.connect, client)
    except discord.LoginFailure:
        raise StartRefused("start-token-refused") from None
    except discord.PrivilegedIntentsRequired:
        raise StartRefused("start-intents-refused") from None
    except discord.ConnectionClosed as closed:
        if closed.code not in _FOR_THE_OPERATOR:
            raise
        raise StartRefused(_FOR_THE_OPERATOR[closed.code]) from None


async def _log_in(client: discord.Client, token: str) -> None:
    # discord.py opens a session at each log-in and forgets the one before, with its connections
    await client.http.close()
    client.http.connector = discord.utils.MISSING
    await client.login(token)


async def _again(attempt: Callable[[], Awaitable[None]], client: discord.Client) -> None:
    """Until it went through: discord.py itself only tries again once it was connected."""
    failures = 0
    while not client.is_closed():
        try:
            await attempt()
            return
        except discord.LoginFailure:
            raise
        except AWAY as error:
            wait = RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)]
            log.warning("discord_away", why=type(error).__name__, seconds=wait)
            failures += 1
        await asyncio.sleep(wait)
