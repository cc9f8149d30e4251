"""A small ordinary discord.py bot, to test the wire itself and to measure others against.

`python -m tests.wire.bare_bot --help`; prints READY, RESUMED and some events.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import time
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

_TOLD = ("GUILD_MEMBER_", "THREAD_MEMBER", "GUILD_CREATE", "GUILD_DELETE")


class Card(discord.ui.DynamicItem[discord.ui.Button], template=r"card:(?P<number>\d+):(?P<kind>\w+)"):
    """A button that survives restarts; `kind` says what a press does."""

    def __init__(self, number: int, kind: str) -> None:
        super().__init__(discord.ui.Button(label=kind, custom_id=f"card:{number}:{kind}"))
        self.number, self.kind = number, kind

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: Any, match: Any) -> Card:
        return cls(int(match["number"]), match["kind"])

    async def callback(self, interaction: discord.Interaction) -> None:
        if self.kind == "modal":
            await interaction.response.send_modal(Note())
        elif self.kind == "thread":
            await self.open_room(interaction)
        else:
            told = f"pid {os.getpid()} pressed {self.number}"
            await interaction.response.send_message(told, ephemeral=True)

    async def open_room(self, interaction: discord.Interaction) -> None:
        assert isinstance(interaction.channel, discord.TextChannel)
        kind = discord.ChannelType.private_thread
        room = await interaction.channel.create_thread(name=f"room-{self.number}", type=kind, invitable=False)
        await room.add_user(interaction.user)
        await room.send("welcome", view=card(self.number, "press"))
        await interaction.response.send_message(f"opened {room.id}", ephemeral=True)


def card(number: int, *kinds: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for kind in kinds:
        view.add_item(Card(number, kind))
    return view


class Note(discord.ui.Modal, title="Note"):
    text = discord.ui.TextInput(label="text", custom_id="text")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.user.send(f"you wrote {self.text.value}")
        await interaction.followup.send(f"noted {self.text.value}")


@app_commands.command()
async def ping(interaction: discord.Interaction) -> None:
    """Pong."""
    await interaction.response.send_message("pong", ephemeral=True)


@app_commands.command(name="card")
async def card_command(interaction: discord.Interaction, number: int) -> None:
    """A card with three buttons."""
    await interaction.response.send_message("card", view=card(number, "press", "modal", "thread"))


@app_commands.command()
async def say(interaction: discord.Interaction, text: str, nonce: str = "") -> None:
    """Send to this channel; the answer tells what came of it and how long it took."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    assert isinstance(interaction.channel, discord.abc.Messageable)
    started = time.perf_counter()
    try:
        sent = await (interaction.channel.send(text, nonce=nonce) if nonce else interaction.channel.send(text))
        told = f"sent {sent.id}"
    except Exception as exc:
        told = f"{type(exc).__name__} {getattr(exc, 'status', '')} {getattr(exc, 'code', '')}"
    await interaction.edit_original_response(content=f"{told} in {time.perf_counter() - started:.2f}")


@app_commands.command()
async def slow(interaction: discord.Interaction, seconds: float) -> None:
    """Defer, then follow up."""
    await interaction.response.defer(ephemeral=True)
    await asyncio.sleep(seconds)
    await interaction.followup.send("late")


@app_commands.command()
async def fetch(interaction: discord.Interaction, what: str) -> None:
    """Ask Discord for a list of members; the answer is its error code or how many there are."""
    guild, channel = interaction.guild, interaction.channel
    assert guild is not None
    try:
        if what == "members":
            # Guild.fetch_members refuses by itself without the intent; here the server is asked
            count = len(await interaction.client.http.get_members(guild.id, 1000, None))
        elif what == "member":
            count = len((await guild.fetch_member(interaction.user.id)).name)
        elif isinstance(channel, discord.Thread) and what == "thread":
            count = len(await channel.fetch_members())
        elif isinstance(channel, discord.Thread):
            count = (await channel.fetch_member(interaction.user.id)).id and 1
        else:
            count = 0
        told = f"{count}"
    except discord.HTTPException as exc:
        told = f"{exc.status} {exc.code}"
    await interaction.response.send_message(told, ephemeral=True)


def build(options: argparse.Namespace) -> commands.Bot | commands.AutoShardedBot:
    intents = discord.Intents.default()
    intents.members = options.members
    shard: dict[str, Any] = {}
    if options.shard:
        ids, count = options.shard.split("/")
        numbers = [int(i) for i in ids.split(",")]
        which = {"shard_ids": numbers} if options.auto else {"shard_id": numbers[0]}
        shard = {"shard_count": int(count), **which}
    kind = commands.AutoShardedBot if options.auto else commands.Bot
    # guild_ready_timeout: discord.py waits 2 s for guilds that may still come; here all have come at once
    times = {"guild_ready_timeout": 0.2, "heartbeat_timeout": options.heartbeat_timeout}
    bot = kind(command_prefix="!", intents=intents, **times, **shard)
    for command in (ping, card_command, say, slow, fetch):
        bot.tree.add_command(command)

    async def setup_hook() -> None:
        bot.add_dynamic_items(Card)
        if not options.no_sync:
            await bot.tree.sync()

    async def on_ready() -> None:
        print(f"READY pid={os.getpid()} guilds={','.join(sorted(str(g.id) for g in bot.guilds))}", flush=True)

    async def on_resumed() -> None:
        print("RESUMED", flush=True)

    async def on_socket_event_type(event: str) -> None:
        if event.startswith(_TOLD):
            print(f"EVENT {event}", flush=True)

    bot.setup_hook = setup_hook
    for listener in (on_ready, on_resumed, on_socket_event_type):
        bot.add_listener(listener)
    return bot


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shard", default="", help="0/2, or with --auto 0,1/2")
    parser.add_argument("--heartbeat-timeout", type=float, default=60.0)
    for flag in ("--auto", "--members", "--no-sync"):
        parser.add_argument(flag, action="store_true")
    Route.BASE = os.environ["KITE_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["KITE_GATEWAY_URL"])
    logging.basicConfig(level=logging.WARNING)
    async with build(parser.parse_args()) as bot:
        await bot.start(os.environ["KITE_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main())
