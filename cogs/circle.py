"""/circle: looking around, joining, leaving."""

from typing import TYPE_CHECKING, Any

from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import circle as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, pressed
from bot.ui.lists import by_name

if TYPE_CHECKING:
    from bot.client import Client


class Circles(commands.GroupCog, group_name="circle"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.circles = client.app.circles
        self.app.kit.errors.on_refusal("waiting-list", ui.no_seat)

    # ---- commands

    @app_commands.command()
    async def browse(self, interaction: Interaction, tag: str | None = None) -> None:
        await self._browse(interaction, tag, 0)

    @app_commands.command()
    async def info(self, interaction: Interaction, circle: str) -> None:
        await self._info(interaction, circle)

    @app_commands.command()
    async def join(self, interaction: Interaction, circle: str) -> None:
        shown = await self.circles.to_join(actor_of(interaction), circle)
        await answer(interaction, ui.before_joining(self.app.kit.pen(interaction), shown))

    @app_commands.command()
    async def leave(self, interaction: Interaction, circle: str) -> None:
        found = await self.circles.to_leave(actor_of(interaction), circle)
        await answer(interaction, ui.before_leaving(self.app.kit.pen(interaction), found))

    @app_commands.command()
    async def mine(self, interaction: Interaction) -> None:
        found = await self.circles.mine(actor_of(interaction))
        await answer(interaction, ui.mine(self.app.kit.pen(interaction), found))

    @info.autocomplete("circle")
    @join.autocomplete("circle")
    async def all_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.circles.names(actor_of(interaction))
        return by_name(typed, found)

    @leave.autocomplete("circle")
    async def own_circles(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = await self.circles.own_names(actor_of(interaction))
        return by_name(typed, found)

    @browse.autocomplete("tag")
    async def tags(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        tags = await self.app.members.offered_tags(actor_of(interaction))
        return by_name(typed, tags)

    # ---- presses

    @pressed("circle:browse")
    async def browse_pressed(self, interaction: Interaction, press: Press, tag: int | None, page: int) -> None:
        await self._browse(interaction, None if tag is None else str(tag), page, update=True)

    @pressed("circle:pick")
    async def picked(self, interaction: Interaction, press: Press) -> None:
        await self._info(interaction, press.values[0], update=True)

    @pressed("circle:info")
    async def info_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        await self._info(interaction, str(circle), update=True)

    @pressed("circle:join")
    async def join_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        shown = await self.circles.to_join(actor_of(interaction), str(circle))
        await answer(interaction, ui.before_joining(self.app.kit.pen(interaction), shown), update=True)

    @pressed("circle:agree")
    async def agreed(self, interaction: Interaction, press: Press, circle: int) -> None:
        outcome = await self.circles.join(actor_of(interaction), circle)
        await answer(interaction, ui.joined(self.app.kit.pen(interaction), outcome), update=True)

    @pressed("circle:not-now")
    async def not_now(self, interaction: Interaction, press: Press, circle: int) -> None:
        shown = await self.circles.info(actor_of(interaction), str(circle))
        await answer(interaction, ui.not_now(self.app.kit.pen(interaction), shown), update=True)

    @pressed("circle:take-back")
    async def taken_back(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.circles.take_back(actor_of(interaction), circle)
        await answer(interaction, ui.taken_back(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:leave")
    async def leave_pressed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.circles.to_leave(actor_of(interaction), str(circle))
        await answer(interaction, ui.before_leaving(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:left")
    async def left(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.circles.leave(actor_of(interaction), circle)
        await answer(interaction, ui.left(self.app.kit.pen(interaction), found), update=True)

    @pressed("circle:stay")
    async def stayed(self, interaction: Interaction, press: Press, circle: int) -> None:
        found = await self.circles.to_leave(actor_of(interaction), str(circle))
        await answer(interaction, ui.stayed(self.app.kit.pen(interaction), found), update=True)

    # ---- parts

    async def _browse(self, interaction: Interaction, tag: str | None, page: int, *, update: bool = False) -> None:
        found = await self.circles.browse(actor_of(interaction), tag)
        await answer(interaction, ui.browse(self.app.kit.pen(interaction), found, page), update=update)

    async def _info(self, interaction: Interaction, circle: str, *, update: bool = False) -> None:
        shown = await self.circles.info(actor_of(interaction), circle)
        await answer(interaction, ui.info(self.app.kit.pen(interaction), shown), update=update)


async def setup(client: "Client") -> None:
    cog: Any = Circles(client)
    await client.add_cog(cog)
