"""The discord.py client: cogs by name, one command tree, no privileged intent, nobody kept in memory."""

import asyncio
import contextlib
import hashlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import structlog
from discord.ext import commands

from bot.domain.refusal import DatabaseAway
from bot.invite import link
from bot.ui.actor import actor_of
from bot.ui.answer import answered, hold_open
from bot.ui.commands import FluentTranslator, fill, fingerprint

if TYPE_CHECKING:
    from bot.wiring import App

log = structlog.get_logger(__name__)

COGS = (
    "audit",
    "buddy",
    "call",
    "checkin",
    "circle",
    "consent",
    "counselor",
    "crisis",
    "event",
    "facilitate",
    "facilitate_circle",
    "facilitate_form",
    "facilitate_rhythm",
    "facilitate_safety",
    "facilitate_summary",
    "help",
    "introduction",
    "match",
    "meeting",
    "mydata",
    "pauses",
    "presence",
    "profile",
    "room",
    "safety",
    "session",
    "setup",
    "setup_care",
    "ticker",
)
"""Files of `cogs/`; each has one `setup`."""

SYNC_AGAIN = 60.0
"""Seconds."""

# it speaks in no voice channel, so no operator has to read at each start what would be missing for that
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

INTENTS = discord.Intents(guilds=True, guild_scheduled_events=True)


class Tree(discord.app_commands.CommandTree["Client"]):
    def add_command(self, command: Any, /, **where: Any) -> None:
        """Several cogs may bring commands of one group: the later ones join the group of the first.

        Each is a `commands.GroupCog` with the same `group_name`; the group's own settings are those of the first.
        """
        known = self.get_command(command.name) if isinstance(command, discord.app_commands.Group) else None
        if not isinstance(known, discord.app_commands.Group):
            super().add_command(command, **where)
            return
        for child in command.commands:
            known.add_command(child)

    async def on_error(self, interaction: discord.Interaction["Client"], error: Exception) -> None:
        await interaction.client.app.kit.errors.explain(interaction, error)
        await interaction.client.show_waiting(interaction)


class Client(commands.AutoShardedBot):
    def __init__(self, app: "App", shard_ids: Sequence[int] | None, shard_count: int | None) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            shard_ids=list(shard_ids) if shard_ids else None,  # type: ignore[arg-type]
            shard_count=shard_count,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=discord.app_commands.AppCommandContext(guild=True),
            allowed_installs=discord.app_commands.AppInstallationType(guild=True, user=False),
            http_trace=app.courier.refused.trace(),
            max_ratelimit_timeout=30.0,
        )
        self.app = app
        self.show_invite: Callable[[str], None] = lambda address: None
        """Called with the address at which an owner invites the bot, once it is known."""

    async def setup_hook(self) -> None:
        for name in COGS:
            if f"cogs.{name}" not in self.extensions:  # a log-in that was broken off is begun again
                await self.load_extension(f"cogs.{name}")
        fill(self.tree, self.app.kit.catalogue)
        if len(self.app.kit.catalogue.languages) > 1:  # it is asked for each text in each of Discord's languages
            await self.tree.set_translator(FluentTranslator(self.app.kit.catalogue))
        if not await self.sync_commands():
            self.app.loops.start("commands", self._sync_later)
        self.show_invite(link(self.application_id or 0))
        self.app.begin_work(self)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        await self.app.identifies.turn()
        await super().before_identify_hook(shard_id, initial=initial)

    async def add_cog(self, cog: commands.Cog, **options: Any) -> None:
        self.app.kit.router.collect(cog)
        self.app.courier.collect(cog)
        await super().add_cog(cog, **options)

    async def on_ready(self) -> None:
        log.info("ready", guilds=len(self.guilds))

    async def close(self) -> None:
        await self.app.end_work()
        await super().close()

    async def on_message(self, message: discord.Message, /) -> None:
        """No prefix commands: what people write is not read."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        hold_open(interaction)
        if await self.app.kit.router.dispatch(interaction):
            await self.show_waiting(interaction)

    async def on_app_command_completion(self, interaction: discord.Interaction[Any], _command: object) -> None:
        await self.show_waiting(interaction)

    async def show_waiting(self, interaction: discord.Interaction[Any]) -> None:
        """Whoever is reached by their next press only: this was one, so what waits for them is shown now."""
        if interaction.guild_id is None or not answered(interaction) or not self.app.store.ready:
            return
        if interaction.response.type is discord.InteractionResponseType.modal:
            return  # something they are in the middle of; the submit is the next press
        try:
            for task in await self.app.delivery.waiting_for(actor_of(interaction)):
                await self.app.courier.show(task, interaction)
        except DatabaseAway as away:
            log.warning("waiting_notices_not_shown", why=str(away))

    async def sync_commands(self) -> bool:
        """Discord is told the commands only when they differ from what it was told last. False: it did not hear it."""
        told = self.app.data_dir / "commands.told"
        now = hashlib.sha256(f"{self.application_id}:{await fingerprint(self.tree)}".encode()).hexdigest()
        with contextlib.suppress(OSError):
            if told.read_text() == now:
                return True
        try:
            await self.tree.sync()
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("commands_not_synced", why=type(error).__name__)
            return False
        with contextlib.suppress(OSError):
            told.write_text(now)
        log.info("commands_synced")
        return True

    async def _sync_later(self) -> None:
        while True:
            await asyncio.sleep(SYNC_AGAIN)
            if await self.sync_commands():
                return
