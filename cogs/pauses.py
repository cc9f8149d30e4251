"""No commands: tells somebody in the server that a feature rests because Discord refuses it."""

from typing import TYPE_CHECKING

from discord.ext import commands

from bot.services.pauses import Paused
from bot.ui import pauses as ui
from bot.ui.courier import Post, posts, tells
from bot.ui.kit import Card, Pen

if TYPE_CHECKING:
    from bot.client import Client


class Pauses(commands.Cog):
    @posts("delivery.paused")
    def in_channel(self, pen: Pen, paused: Paused) -> Post:
        return Post(paused.channel_id or 0, ui.paused(pen, paused))

    @tells("delivery.paused-told")
    def in_person(self, pen: Pen, paused: Paused) -> Card:
        return ui.paused(pen, paused)


async def setup(client: "Client") -> None:
    await client.add_cog(Pauses())
