"""/facilitate session: a guided session in a circle's room."""

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext import commands

from bot.services.session import SessionCard
from bot.ui import session as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Post, posts
from bot.ui.kit import Pen, Press, answer, pressed
from bot.ui.lists import by_name

if TYPE_CHECKING:
    from bot.client import Client


class FacilitateSession(commands.GroupCog, group_name="facilitate"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.sessions = client.app.sessions

    @app_commands.command()
    async def session(self, interaction: Interaction, circle: str) -> None:
        planned = await self.sessions.plan(actor_of(interaction), circle)
        await answer(interaction, ui.planned(self.app.kit.pen(interaction), planned))

    @session.autocomplete("circle")
    async def led_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.app.circles.led_names(actor_of(interaction))
        return by_name(typed, found)

    # ---- presses

    @pressed("session:begin")
    async def begun(self, interaction: Interaction, press: Press, circle: int, minutes: int) -> None:
        begun = await self.sessions.begin(actor_of(interaction), circle, minutes or None)
        await answer(interaction, ui.begun(self.app.kit.pen(interaction), begun), update=True)

    @pressed("session:next")
    async def moved(self, interaction: Interaction, press: Press, session: int, step: int) -> None:
        moved = await self.sessions.next(actor_of(interaction), session, step)
        await answer(interaction, ui.moved(self.app.kit.pen(interaction), moved), update=True)

    @pressed("session:pass")
    async def passed(self, interaction: Interaction, press: Press, session: int) -> None:
        await self.sessions.let_pass(actor_of(interaction), session)
        await answer(interaction, ui.passed(self.app.kit.pen(interaction)))

    @pressed("session:show")
    async def shown(self, interaction: Interaction, press: Press, circle: int) -> None:
        planned = await self.sessions.plan(actor_of(interaction), str(circle))
        await answer(interaction, ui.planned(self.app.kit.pen(interaction), planned), update=True)

    @pressed("session:end")
    async def end_pressed(self, interaction: Interaction, press: Press, session: int) -> None:
        found = await self.sessions.to_end(actor_of(interaction), session)
        await answer(interaction, ui.before_ending(self.app.kit.pen(interaction), found), update=True)

    @pressed("session:ended")
    async def ended(self, interaction: Interaction, press: Press, session: int) -> None:
        ended = await self.sessions.end(actor_of(interaction), session)
        await answer(interaction, ui.moved(self.app.kit.pen(interaction), ended), update=True)

    # ---- what is posted

    @posts("session.step")
    def step_card(self, pen: Pen, outcome: SessionCard) -> Post:
        return Post(outcome.room_id, ui.in_room(pen, outcome))

    @posts("session.passed")
    def passed_card(self, pen: Pen, outcome: SessionCard) -> Post:
        return Post(outcome.room_id, ui.in_room(pen, outcome))


async def setup(client: "Client") -> None:
    await client.add_cog(FacilitateSession(client))
