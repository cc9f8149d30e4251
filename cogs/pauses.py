"""No commands: tells somebody in the server that a feature rests because Discord refuses it."""

from typing import TYPE_CHECKING

from discord.ext import commands

from bot.domain.delivery import Sent
from bot.services.pauses import Paused
from bot.ui import pauses as ui
from bot.ui.courier import Hands, NoWay, delivers, tells
from bot.ui.kit import Card, Pen

if TYPE_CHECKING:
    from bot.client import Client


class Pauses(commands.Cog):
    @delivers("delivery.paused")
    async def in_channel(self, hands: Hands, paused: Paused) -> Sent:
        if paused.channel_id is None:
            raise NoWay
        return await hands.send(paused.channel_id, ui.paused(hands.pen, paused))

    @tells("delivery.paused-told")
    def in_person(self, pen: Pen, paused: Paused) -> Card:
        return ui.paused(pen, paused)


async def setup(client: "Client") -> None:
    await client.add_cog(Pauses())
