"""The person behind an interaction, as the services know them."""

from dataclasses import replace
from typing import Any

import discord

from bot.domain.actor import Actor

HOME = "home"
"""Among an interaction's extras: the server that a card in a direct message came from."""


def actor_of(interaction: discord.Interaction[Any]) -> Actor:
    user = interaction.user
    return Actor(
        user_id=user.id,
        guild_id=interaction.guild_id,
        manages=interaction.guild_id is not None and interaction.permissions.manage_guild,
        locale=str(interaction.locale),
        account_since=user.created_at,
        here_since=user.joined_at if isinstance(user, discord.Member) else None,
        home=interaction.extras.get(HOME),
    )


def actor_in(interaction: discord.Interaction[Any], guild_id: int | None) -> Actor:
    """The person as somebody of that server, for presses that also come from a direct message."""
    who = actor_of(interaction)
    if guild_id is None or guild_id == who.guild_id:
        return who
    return replace(who, guild_id=guild_id, manages=False, here_since=None)
