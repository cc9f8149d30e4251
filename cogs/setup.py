"""/setup: what an owner decides for the server."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import setup as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Press, answer, ask, pressed

if TYPE_CHECKING:
    from bot.client import Client

ACTIONS = [app_commands.Choice(name=name, value=name) for name in ("grant", "revoke")]


def _text_channel(interaction: Interaction) -> int:
    """Where circles can open: the channel of the command, or the one above it when that is a thread."""
    channel = interaction.channel
    return channel.parent_id if isinstance(channel, discord.Thread) else interaction.channel_id or 0


@app_commands.default_permissions(manage_guild=True)
class Setup(commands.GroupCog, group_name="setup"):
    def __init__(self, client: "Client") -> None:
        self.client = client
        self.app = client.app
        self.guilds = client.app.guilds
        self._welcomed: set[int] = set()
        self.app.ticks.register("servers-welcomed", timedelta(minutes=1), self.welcome_new)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self.app.ticks.now("servers-welcomed")

    @commands.Cog.listener()
    async def on_guild_join(self, _guild: discord.Guild) -> None:
        await self.app.ticks.now("servers-welcomed")

    async def welcome_new(self) -> None:
        """Every server is usable from its first minute: defaults and starter tags, in its own language."""
        for guild in self.client.guilds:
            if guild.id not in self._welcomed:
                words = ui.starter_tags(self.app.kit.pen(str(guild.preferred_locale)))
                await self.guilds.welcome(guild.id, words)
                self._welcomed.add(guild.id)

    @app_commands.command()
    async def start(self, interaction: Interaction) -> None:
        words = ui.starter_tags(self.app.kit.pen(interaction, public=True))
        started = await self.guilds.begin(actor_of(interaction), _text_channel(interaction), words)
        await answer(interaction, ui.start(self.app.kit.pen(interaction), started))

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
        started = await self.guilds.choose_places(
            actor_of(interaction),
            staff_channel=int(press.text("staff")),
            circles_channel=int(press.text("circles")),
            safety_contact=int(press.text("contact")),
        )
        await answer(interaction, ui.started(self.app.kit.pen(interaction), started), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Setup(client)
    await client.add_cog(cog)
