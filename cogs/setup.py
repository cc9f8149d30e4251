"""/setup: what an owner decides for the server."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import discord
from discord import Interaction, app_commands
from discord.ext import commands

from bot.domain.guild import whole_number
from bot.services.checkup import Checked
from bot.services.power import Asked
from bot.services.retention import LONGEST
from bot.ui import room as room_ui
from bot.ui import setup as ui
from bot.ui.actor import actor_of
from bot.ui.courier import Post, posts, tells
from bot.ui.kit import Card, Pen, Press, answer, ask, pressed
from bot.ui.sight import look_at

if TYPE_CHECKING:
    from bot.client import Client

ACTIONS = [app_commands.Choice(name=name, value=name) for name in ("grant", "revoke")]

STATES = [app_commands.Choice(name=name, value=name) for name in ("on", "off")]


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
        self.power = client.app.power
        self._welcomed: set[int] = set()
        self.app.ticks.register("servers-welcomed", timedelta(minutes=1), self.welcome_new)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        await self.app.ticks.now("servers-welcomed")

    @commands.Cog.listener()
    async def on_guild_join(self, _guild: discord.Guild) -> None:
        await self.app.ticks.now("servers-welcomed")

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Its data goes after seven days; when it asks us back it is welcomed anew."""
        self._welcomed.discard(guild.id)

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
    async def facilitator(self, interaction: Interaction, member: discord.Member, action: str) -> None:
        who, pen = actor_of(interaction), self.app.kit.pen(interaction)
        if action == "grant":
            granted = await self.power.grant(who, member.id, bot=member.bot)
            await answer(interaction, ui.granted(pen, granted))
        else:
            await answer(interaction, ui.revoked(pen, await self.power.revoke(who, member.id)))

    @app_commands.command(name="safe-mode")
    @app_commands.choices(state=STATES)
    async def safe_mode(self, interaction: Interaction, state: str) -> None:
        on = state == "on"
        changed = await self.guilds.safe_mode(actor_of(interaction), on)
        self.app.courier.wake()
        await answer(interaction, ui.safe_mode(self.app.kit.pen(interaction), on=on, changed=changed))

    @app_commands.command()
    async def check(self, interaction: Interaction) -> None:
        await answer(interaction, ui.checked(self.app.kit.pen(interaction), await self._check(interaction)))

    @app_commands.command()
    async def tags(self, interaction: Interaction) -> None:
        found = await self.guilds.tags(actor_of(interaction))
        await answer(interaction, ui.tags(self.app.kit.pen(interaction), found))

    @app_commands.command()
    async def retention(self, interaction: Interaction) -> None:
        days = await self.app.retention.current(actor_of(interaction))
        await answer(interaction, ui.retention(self.app.kit.pen(interaction), days))

    @pressed("setup:retention")
    async def retention_pressed(self, interaction: Interaction, press: Press) -> None:
        days = await self.app.retention.current(actor_of(interaction))
        await ask(interaction, ui.retention_form(self.app.kit.pen(interaction), days))

    @pressed("setup:retention-sent")
    async def retention_sent(self, interaction: Interaction, press: Press) -> None:
        wanted = {name: whole_number(press.text(name)) for name in LONGEST if press.text(name)}
        days = await self.app.retention.set(actor_of(interaction), wanted)
        await answer(interaction, ui.retention(self.app.kit.pen(interaction), days), update=True)

    @pressed("setup:check")
    async def check_pressed(self, interaction: Interaction, press: Press) -> None:
        checked = await self._check(interaction)
        await answer(interaction, ui.checked(self.app.kit.pen(interaction), checked), update=True)

    async def _check(self, interaction: Interaction) -> Checked:
        who = actor_of(interaction)
        wanted = await self.app.checkup.to_check(who)
        assert interaction.guild is not None
        seen = await look_at(interaction.guild, wanted)
        return await self.app.checkup.check(who, seen)

    # ---- a second owner's yes

    @posts("power.asked")
    def grant_in_staff(self, pen: Pen, asked: Asked) -> Post:
        return Post(asked.channel_id or 0, ui.grant_asked(pen, asked))

    @tells("power.asked-you")
    def grant_for_you(self, pen: Pen, asked: Asked) -> Card:
        return ui.grant_asked_you(pen, asked)

    @pressed("setup:grant")
    async def grant_answered(self, interaction: Interaction, press: Press, wish: int, yes: bool) -> None:
        done = await self.power.answer(actor_of(interaction), wish, yes=yes)
        await answer(interaction, ui.granted(self.app.kit.pen(interaction), done), update=True)

    # ---- tags

    @pressed("setup:tags")
    async def tags_turned(self, interaction: Interaction, press: Press, page: int) -> None:
        found = await self.guilds.tags(actor_of(interaction))
        await answer(interaction, ui.tags(self.app.kit.pen(interaction), found, page), update=True)

    @pressed("setup:tag-new")
    async def tag_new(self, interaction: Interaction, press: Press) -> None:
        await self.guilds.tags(actor_of(interaction))
        await ask(interaction, ui.tag_form(self.app.kit.pen(interaction)))

    @pressed("setup:tag-added")
    async def tag_added(self, interaction: Interaction, press: Press) -> None:
        who = actor_of(interaction)
        await self.guilds.add_tag(
            who, press.text("name"), "interest" if press.text("group") == "interest" else "experience"
        )
        await answer(interaction, ui.tags(self.app.kit.pen(interaction), await self.guilds.tags(who)), update=True)

    @pressed("setup:tag")
    async def tag_chosen(self, interaction: Interaction, press: Press) -> None:
        chosen = await self.guilds.own_tag(actor_of(interaction), press.ids[0])
        await answer(interaction, ui.tag(self.app.kit.pen(interaction), chosen), update=True)

    @pressed("setup:tag-rename")
    async def tag_rename(self, interaction: Interaction, press: Press, tag: int) -> None:
        chosen = await self.guilds.own_tag(actor_of(interaction), tag)
        await ask(interaction, ui.tag_form(self.app.kit.pen(interaction), chosen))

    @pressed("setup:tag-renamed")
    async def tag_renamed(self, interaction: Interaction, press: Press, tag: int) -> None:
        renamed = await self.guilds.rename_tag(actor_of(interaction), tag, press.text("name"))
        await answer(interaction, ui.tag(self.app.kit.pen(interaction), renamed), update=True)

    @pressed("setup:tag-retire")
    async def tag_retired(self, interaction: Interaction, press: Press, tag: int) -> None:
        who = actor_of(interaction)
        retired = await self.guilds.retire_tag(who, str(tag))
        left = await self.guilds.tags(who)
        await answer(interaction, ui.tags(self.app.kit.pen(interaction), left, retired=retired), update=True)

    @pressed("setup:tag-restore")
    async def tag_restored(self, interaction: Interaction, press: Press, tag: int) -> None:
        restored = await self.guilds.restore_tag(actor_of(interaction), tag)
        await answer(interaction, ui.tag(self.app.kit.pen(interaction), restored), update=True)

    # ---- gates and limits

    @pressed("setup:gates")
    async def gates_pressed(self, interaction: Interaction, press: Press) -> None:
        found = await self.guilds.to_set_up(actor_of(interaction))
        await ask(interaction, ui.gates_form(self.app.kit.pen(interaction), found))

    @pressed("setup:gates-sent")
    async def gates_sent(self, interaction: Interaction, press: Press) -> None:
        typed = {name: press.text(name) for name in press.fields}
        changed = await self.guilds.change_settings(actor_of(interaction), typed)
        await answer(interaction, ui.gates(self.app.kit.pen(interaction), changed), update=True)

    @pressed("setup:form")
    async def form_pressed(self, interaction: Interaction, press: Press) -> None:
        found = await self.guilds.to_set_up(actor_of(interaction))
        channels = {channel.id for channel in interaction.guild.text_channels} if interaction.guild else set()
        await ask(interaction, ui.start_form(self.app.kit.pen(interaction), found, channels))

    @pressed("setup:start")
    async def start_sent(self, interaction: Interaction, press: Press) -> None:
        who, circles, in_channels = actor_of(interaction), int(press.text("circles")), press.text("rooms") == "channel"
        await self.guilds.to_set_up(who)
        if in_channels:
            room_ui.check_channel(self.client, who.guild, circles, in_channels=True)
        started = await self.guilds.choose_places(
            who,
            staff_channel=int(press.text("staff")),
            circles_channel=circles,
            safety_contact=int(press.text("contact")),
            in_channels=in_channels,
        )
        checked = await self._check(interaction)
        await answer(interaction, ui.started(self.app.kit.pen(interaction), started, checked.server), update=True)


async def setup(client: "Client") -> None:
    cog: Any = Setup(client)
    await client.add_cog(cog)
