"""A tiny bot in the manner of the real one, to try the test world on.

All presses and modal submits come to one `on_interaction` by custom_id; views are sent finished, so
discord.py keeps nothing of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import discord
from discord import app_commands, ui


class Refused(app_commands.AppCommandError):
    """The rules say no."""


@dataclass
class Sample:
    """The sample's app: its client and what it remembers."""

    client: SampleClient
    count: int = 0
    raw: list[dict[str, Any]] = field(default_factory=list)
    ticks: list[datetime] = field(default_factory=list)
    wake: asyncio.Event = field(default_factory=asyncio.Event)


def card(text: str, *buttons: tuple[str, str], select: bool = False) -> ui.LayoutView:
    """A finished Components V2 card: text, buttons as (label, custom_id), and perhaps a select."""
    view = ui.LayoutView(timeout=None)
    box = ui.Container(ui.TextDisplay(text))
    if buttons:
        row: ui.ActionRow[Any] = ui.ActionRow()
        for label, custom_id in buttons:
            row.add_item(ui.Button(label=label, custom_id=custom_id))
        box.add_item(row)
    if select:
        chooser: ui.ActionRow[Any] = ui.ActionRow()
        options = [discord.SelectOption(label=name.title(), value=name) for name in ("grief", "sleep", "chess")]
        chooser.add_item(ui.Select(custom_id="tag:pick", placeholder="Tags", max_values=3, options=options))
        box.add_item(chooser)
    view.add_item(box)
    view.stop()
    return view


def profile_modal() -> ui.Modal:
    """A modal with every kind of control the bot uses."""
    modal = ui.Modal(title="About you", custom_id="profile:save")
    modal.add_item(ui.TextDisplay("Nothing here is shown."))
    modal.add_item(ui.Label(text="Note", component=ui.TextInput(custom_id="note", default="old note")))
    needs = [discord.RadioGroupOption(label=name.title(), value=name) for name in ("listened", "advice")]
    modal.add_item(ui.Label(text="Need", component=ui.RadioGroup(custom_id="need", options=needs)))
    days = [discord.CheckboxGroupOption(label=day, value=day.lower()) for day in ("Mon", "Tue")]
    modal.add_item(ui.Label(text="Days", component=ui.CheckboxGroup(custom_id="days", options=days, required=False)))
    zones = [discord.SelectOption(label="London", value="Europe/London", default=True)]
    modal.add_item(ui.Label(text="Zone", component=ui.Select(custom_id="zone", options=zones)))
    return modal


class SampleClient(discord.AutoShardedClient):
    """A client with a command tree and one door for presses."""

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none())
        self.tree = app_commands.CommandTree(self)
        self.app: Sample
        self.clock: Callable[[], datetime] = discord.utils.utcnow
        self.tree.error(self.on_tree_error)

    async def setup_hook(self) -> None:
        await self.tree.sync()
        self.loop.create_task(self.courier())
        self.loop.create_task(self.ticker())

    async def courier(self) -> None:
        """Waits as the real courier does."""
        while True:
            await self.app.wake.wait()
            self.app.wake.clear()

    async def ticker(self) -> None:
        """Ticks each half minute of virtual time."""
        while True:
            self.app.ticks.append(self.clock())
            await asyncio.sleep(30)

    async def on_tree_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        if isinstance(error, Refused):
            await interaction.response.send_message(view=card("That is not possible."), ephemeral=True)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        data: dict[str, Any] = dict(interaction.data or {})
        if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            return
        self.app.raw.append(data)
        match data["custom_id"]:
            case "count:up":
                self.app.count += 1
                await interaction.response.edit_message(view=card(f"Counted {self.app.count}", ("Up", "count:up")))
            case "profile:open":
                await interaction.response.send_modal(profile_modal())
            case "profile:save":
                await interaction.response.send_message(view=card("Saved."), ephemeral=True)
            case "tag:pick":
                await interaction.response.send_message(view=card(", ".join(data["values"])), ephemeral=True)
            case "bug":
                raise RuntimeError("a bug")


def add_commands(client: SampleClient) -> None:
    """The slash commands of the sample."""

    @client.tree.command(description="A counter")
    async def count(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(
            view=card("Counted 0", ("Up", "count:up"), ("Profile", "profile:open"), ("Bug", "bug"), select=True),
            ephemeral=True,
        )

    @client.tree.command(description="A refusal")
    async def refuse(interaction: discord.Interaction) -> None:
        raise Refused

    @client.tree.command(description="Silence")
    async def silent(interaction: discord.Interaction) -> None:
        return

    @client.tree.command(description="Opens a private room")
    async def room(interaction: discord.Interaction, name: str, guest: discord.Member) -> None:
        assert isinstance(interaction.channel, discord.TextChannel)
        thread = await interaction.channel.create_thread(name=name, invitable=False)
        await thread.add_user(guest)
        await thread.send(view=card(f"Welcome {guest.mention}", ("Up", "count:up")))
        await interaction.response.send_message(view=card("Opened."), ephemeral=True)

    @client.tree.command(description="Pings")
    async def ping(interaction: discord.Interaction) -> None:
        everyone = discord.AllowedMentions.all()
        await interaction.response.send_message(f"Hello {interaction.user.mention}", allowed_mentions=everyone)

    @client.tree.command(description="Writes a DM")
    async def letter(interaction: discord.Interaction) -> None:
        await interaction.user.send(view=card("Dear you", ("Up", "count:up")))
        await interaction.response.send_message(view=card("Sent."), ephemeral=True)


@asynccontextmanager
async def sample(data_dir: Path, clock: Callable[[], datetime]) -> AsyncIterator[Sample]:
    """The factory for `world()`; the count survives in a file of the data directory."""
    client = SampleClient()
    client.clock = clock
    client.app = app = Sample(client)
    add_commands(client)
    kept = data_dir / "count"
    app.count = int(kept.read_text()) if kept.exists() else 0
    try:
        yield app
    finally:
        kept.write_text(str(app.count))
