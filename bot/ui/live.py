"""A screen that changes by itself for as long as Discord lets it: a quarter of an hour after the press."""

from typing import Any

import discord

from bot.ui.answer import answer
from bot.ui.cards import Card

_OVER = frozenset({10008, 10015, 50027})
"""The message was dismissed, or the time is over."""


class Live:
    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction
        self._shown = False

    async def show(self, card: Card) -> bool:
        """Puts this card in the place of the one before. False when Discord takes no more."""
        if not self._shown:
            self._shown = True
            return await answer(self._interaction, card, update=True)
        try:
            await self._interaction.edit_original_response(
                view=card.view(), attachments=card.files(), allowed_mentions=discord.AllowedMentions.none()
            )
        except discord.HTTPException as error:
            if error.code in _OVER:
                return False
            raise
        return True
