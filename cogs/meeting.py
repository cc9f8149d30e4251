"""No commands: meetings of circles, planned from their cards and told in their rooms."""

from typing import TYPE_CHECKING

from discord import Interaction
from discord.ext import commands

from bot.domain.meeting import Repeat
from bot.services.meeting import Said
from bot.ui import meeting as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Post, posts
from bot.ui.kit import Pen, Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client


class Meetings(commands.Cog):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.meetings = client.app.meetings

    @pressed("meeting:list")
    async def list_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.meetings.listed(actor_of(interaction), str(circle))
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), found), update=True)

    @pressed("meeting:plan")
    async def plan_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.meetings.to_plan(actor_of(interaction), circle)
        await ask(interaction, ui.plan_form(self.app.kit.pen(interaction), found))

    @pressed("meeting:planned")
    async def plan_sent(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.meetings.plan(
            actor_of(interaction),
            circle,
            day=press.text("day"),
            time=press.text("time"),
            zone=press.text("zone"),
            minutes=press.text("minutes"),
            repeat=Repeat(press.text("repeat")),
        )
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), found), update=True)

    @pressed("meeting:call-off")
    async def called_off(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.meetings.call_off(actor_of(interaction), circle, press.ids[0])
        await answer(interaction, ui.listed(self.app.kit.pen(interaction), found), update=True)

    @posts("meeting.planned")
    def planned_card(self, pen: Pen, said: Said) -> Post:
        return Post(said.room_id, ui.planned(pen, said))

    @posts("meeting.called-off")
    def called_off_card(self, pen: Pen, said: Said) -> Post:
        return Post(said.room_id, ui.called_off(pen, said))

    @posts("meeting.day")
    def day_card(self, pen: Pen, said: Said) -> Post:
        return Post(said.room_id, ui.reminder(pen, said, soon=False))

    @posts("meeting.soon")
    def soon_card(self, pen: Pen, said: Said) -> Post:
        return Post(said.room_id, ui.reminder(pen, said, soon=True))


async def setup(client: "Client") -> None:
    await client.add_cog(Meetings(client))
