"""Where Discord is: its own addresses, or a compatible or test server's. The one place that bends discord.py for it.

discord.py has no setting for this; it reads these three class attributes for every request and connection.
"""

from typing import Any

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL


def point_to(api_base: str | None, gateway_url: str | None, cdn_base: str | None) -> None:
    """Leaves alone what is None. `api_base` without a trailing slash, as in Discord's own `.../api/v10`."""
    if api_base is not None:
        Route.BASE = api_base.rstrip("/")
    if gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway_url)
    if cdn_base is not None:
        asset: Any = discord.Asset  # whose type allows this one address only
        asset.BASE = cdn_base.rstrip("/")
