"""What owners set up around help: /setup resources, panel and automod."""

from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.ui import automod, panel
from bot.ui import resources as ui
from bot.ui.actor import actor_of
from bot.ui.kit import Card, Press, answer, ask, needing, pressed

if TYPE_CHECKING:
    from bot.client import Client


@app_commands.default_permissions(manage_guild=True)
class SetupCare(commands.GroupCog, group_name="setup"):
    def __init__(self, client: "Client") -> None:
        self.app = client.app
        self.kept = client.app.resources
        self.rules = client.app.automod

    # ---- the server's own organisations

    @app_commands.command()
    async def resources(self, interaction: Interaction) -> None:
        listed = await self.kept.listed(actor_of(interaction))
        await answer(interaction, ui.kept(self.app.kit.pen(interaction), listed))

    @pressed("resources:page")
    async def page_turned(self, interaction: Interaction, press: Press, page: int) -> None:
        listed = await self.kept.listed(actor_of(interaction))
        await answer(interaction, ui.kept(self.app.kit.pen(interaction), listed, page), update=True)

    @pressed("resources:add")
    async def add_pressed(self, interaction: Interaction, press: Press) -> None:
        listed = await self.kept.listed(actor_of(interaction))
        await ask(interaction, ui.form(self.app.kit.pen(interaction), listed))

    @pressed("resources:added")
    async def added(self, interaction: Interaction, press: Press) -> None:
        typed = {name: press.text(name) for name in ("name", "address", "hours", "audience", "until")}
        listed = await self.kept.add(actor_of(interaction), **typed)
        await answer(interaction, ui.kept(self.app.kit.pen(interaction), listed), update=True)

    @pressed("resources:pick")
    async def picked(self, interaction: Interaction, press: Press) -> None:
        chosen = await self.kept.get(actor_of(interaction), press.ids[0])
        await answer(interaction, ui.one(self.app.kit.pen(interaction), chosen), update=True)

    @pressed("resources:remove")
    async def remove_pressed(self, interaction: Interaction, press: Press, resource: int) -> None:
        chosen = await self.kept.get(actor_of(interaction), resource)
        await answer(interaction, ui.before_removing(self.app.kit.pen(interaction), chosen), update=True)

    @pressed("resources:removed")
    async def removed(self, interaction: Interaction, press: Press, resource: int) -> None:
        listed = await self.kept.remove(actor_of(interaction), resource)
        await answer(interaction, ui.kept(self.app.kit.pen(interaction), listed), update=True)

    # ---- the card for a channel

    @app_commands.command()
    async def panel(self, interaction: Interaction, channel: discord.TextChannel) -> None:
        who = actor_of(interaction)
        await self.kept.to_show_panel(who)
        card = panel.panel(self.app.kit.pen(interaction, public=True))
        async with needing(channel, "view_channel", "send_messages"):
            await channel.send(view=card.view(), allowed_mentions=discord.AllowedMentions.none())
        await self.kept.panel_shown(who, channel.id)
        await answer(interaction, panel.shown(self.app.kit.pen(interaction), channel.id))

    # ---- Discord's own AutoMod

    @app_commands.command()
    async def automod(self, interaction: Interaction) -> None:
        await answer(interaction, await self._automod(interaction))

    @pressed("automod:show")
    async def automod_pressed(self, interaction: Interaction, press: Press) -> None:
        await answer(interaction, await self._automod(interaction), update=True)

    async def _automod(self, interaction: Interaction) -> Card:
        guild, able = _guild(interaction), interaction.app_permissions.manage_guild
        places = await self.rules.places(actor_of(interaction))
        rule = await automod.own_rule(guild) if able else None
        return automod.shown(self.app.kit.pen(interaction), places, able=able, rule=rule)

    @pressed("automod:make")
    async def make_pressed(self, interaction: Interaction, press: Press) -> None:
        who = actor_of(interaction)
        alerts, places = await self.rules.to_make(who)
        rule = await automod.make_rule(_guild(interaction), self.app.kit.pen(interaction, public=True), alerts, places)
        await self.rules.made(who, rule.id)
        await answer(interaction, automod.made(self.app.kit.pen(interaction), places), update=True)

    @pressed("automod:renew")
    async def renew_pressed(self, interaction: Interaction, press: Press) -> None:
        who = actor_of(interaction)
        places = await self.rules.places(who)
        rule = await automod.renew(_guild(interaction), places, alerts=True)
        if rule is not None:
            await self.rules.renewed(who, rule.id)
        await answer(interaction, automod.renewed(self.app.kit.pen(interaction), places, rule), update=True)

    @pressed("automod:remove")
    async def remove_rule_pressed(self, interaction: Interaction, press: Press) -> None:
        await self.rules.places(actor_of(interaction))
        await answer(interaction, automod.before_removing(self.app.kit.pen(interaction)), update=True)

    @pressed("automod:removed")
    async def rule_removed(self, interaction: Interaction, press: Press) -> None:
        who = actor_of(interaction)
        await self.rules.places(who)
        rule = await automod.own_rule(_guild(interaction))
        if rule is not None:
            await rule.delete()
            await self.rules.removed(who, rule.id)
        await answer(interaction, automod.removed(self.app.kit.pen(interaction)), update=True)


def _guild(interaction: Interaction) -> discord.Guild:
    """The server of a command or press that exists only inside one."""
    if interaction.guild is None:
        raise LookupError("this belongs to a server")
    return interaction.guild


async def setup(client: "Client") -> None:
    cog: Any = SetupCare(client)
    await client.add_cog(cog)
