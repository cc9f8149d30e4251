"""/setup: what an owner decides for the server."""

from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.guild import STARTER_EXPERIENCES, STARTER_INTERESTS
from bot.ui import setup as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client

ACTIONS = [app_commands.Choice(name=name, value=name) for name in ("grant", "revoke")]


@app_commands.default_permissions(manage_guild=True)
class Setup(commands.GroupCog, group_name="setup"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.guilds = client.app.guilds

    @app_commands.command()
    async def start(self, interaction: Interaction) -> None:
        found = await self.guilds.to_set_up(actor_of(interaction))
        await answer(interaction, ui.start(self.app.kit.pen(interaction), found))

    @app_commands.command()
    @app_commands.choices(action=ACTIONS)
    async def facilitator(self, interaction: Interaction, member: discord.Member, action: str = "grant") -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        if action == "grant":
            await answer(interaction, ui.granted(pen, member.id, new=await self.guilds.grant(who, member.id)))
        else:
            await answer(interaction, ui.revoked(pen, member.id, was=await self.guilds.revoke(who, member.id)))

    @pressed("setup:form")
    async def form_pressed(self, interaction: Interaction, press: Press) -> None:
        found = await self.guilds.to_set_up(actor_of(interaction))
        await ask(interaction, ui.start_form(self.app.kit.pen(interaction), found))

    @pressed("setup:start")
    async def start_sent(self, interaction: Interaction, press: Press) -> None:
        pen = self.app.kit.pen(interaction, public=True)
        words = {word: pen.label(f"tag-{word}") for word in (*STARTER_EXPERIENCES, *STARTER_INTERESTS)}
        started = await self.guilds.start(
            actor_of(interaction),
            staff_channel=int(press.text("staff")),
            circles_channel=int(press.text("circles")),
            safety_contact=int(press.text("contact")),
            tag_names=words,
        )
        await answer(interaction, ui.started(self.app.kit.pen(interaction), started), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Setup(client)
    await client.add_cog(cog)
