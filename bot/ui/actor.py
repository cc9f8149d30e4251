"""The person behind an interaction, as the services know them."""

from typing import Any

import discord

from bot.domain.actor import Actor


def actor_of(interaction: discord.Interaction[Any]) -> Actor:
    user = interaction.user
    return Actor(
        user_id=user.id,
        guild_id=interaction.guild_id,
        manages=interaction.guild_id is not None and interaction.permissions.manage_guild,
        locale=str(interaction.locale),
        account_since=user.created_at,
        here_since=user.joined_at if isinstance(user, discord.Member) else None,
    )
