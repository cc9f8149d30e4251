"""How long a person waits: from the dispatch of an interaction to its acknowledged callback, inside the bot.

Measured inside the process, because a round trip in the simulated Discord measures its settling. A bare bot that
answers with one sentence runs in the same simulated world; its figure is what discord.py itself takes. The database
is on the disk of this folder, and the bare fsync of that disk is printed beside.
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
from discord.ext import commands
from discord.state import ConnectionState
from discord.webhook.async_ import AsyncWebhookAdapter

from bot.demo.people import Answer, Person
from bot.demo.stage import Plan, build, running
from bot.settings import Settings
from bot.wiring import open_app

TIMES = 300
EPOCH = datetime(2026, 3, 2, 18, tzinfo=UTC)
PLAN = Plan(server="Bench", channels=("lobby", "circles", "staff"), owner="Olive", members=("Ada",))


class Watch:
    """Notes when each interaction came in and when its first response was accepted."""

    def __init__(self) -> None:
        self.began: dict[int, float] = {}
        self.took: list[float] = []

    def install(self) -> None:
        parse, respond = ConnectionState.parse_interaction_create, AsyncWebhookAdapter.create_interaction_response

        def parsed(state: Any, data: Any) -> None:
            self.began[int(data["id"])] = time.perf_counter()
            parse(state, data)

        async def responded(adapter: Any, interaction_id: int, *rest: Any, **more: Any) -> Any:
            answer = await respond(adapter, interaction_id, *rest, **more)
            self.took.append((time.perf_counter() - self.began.pop(int(interaction_id))) * 1000)
            return answer

        ConnectionState.parse_interaction_create = parsed  # type: ignore[method-assign]
        AsyncWebhookAdapter.create_interaction_response = responded  # type: ignore[method-assign]

    async def of(self, name: str, deed: Callable[[], Awaitable[Answer]], times: int = TIMES) -> float:
        """Prints median and p99 in ms and returns the median."""
        for _ in range(10):
            await deed()
        self.took.clear()
        for _ in range(times):
            await deed()
        ordered = sorted(self.took)
        median, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99) - 1]
        print(f"{name:<34} {median:8.2f} {p99:8.2f}")
        return median


def fsync_ms(folder: Path) -> float:
    """Median of 50 fsyncs of a 4 KiB append, ms."""
    took = []
    with open(folder / "fsync", "wb", buffering=0) as file:
        for _ in range(50):
            file.write(os.urandom(4096))
            began = time.perf_counter()
            os.fsync(file.fileno())
            took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


async def bare(watch: Watch) -> None:
    client = commands.AutoShardedBot((), intents=discord.Intents(guilds=True), help_command=None)

    @client.tree.command()
    async def ping(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong", ephemeral=True)

    client.setup_hook = client.tree.sync  # type: ignore[method-assign, assignment]
    async with running(build(client, PLAN, epoch=EPOCH)) as stage:
        await watch.of("bare discord.py: one sentence", lambda: stage.people["Ada"].slash("ping"))


async def kitestring(watch: Watch, folder: Path) -> None:
    settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
    async with open_app(settings) as app, running(build(app.client, PLAN, epoch=EPOCH)) as stage:
        owner, ada = stage.people["Olive"], stage.people["Ada"]
        form = await owner.press(await owner.slash("setup start"), "Choose them")
        channels = stage.channels
        await owner.submit(form, {"staff": [channels["staff"]], "circles": [channels["circles"]], "contact": [owner]})
        await ada.press(await ada.slash("profile edit"), "I agree")
        await measure(watch, ada)


async def measure(watch: Watch, ada: Person) -> None:
    await watch.of("no database: /help", lambda: ada.slash("help"))
    await watch.of("no database: /findcounselor GB", lambda: ada.slash("findcounselor", country="GB"))
    await watch.of("no database: /crisis GB", lambda: ada.slash("crisis", country="GB"))
    await watch.of("read: /profile show", lambda: ada.slash("profile show"))
    await watch.of("read: /circle browse", lambda: ada.slash("circle browse"))
    uses = ("show", "match")
    turn = iter(range(10**6))
    await watch.of("write: /profile add", lambda: ada.slash("profile add", tag="Books", use=uses[next(turn) % 2]))
    await watch.of("write: /profile pause", lambda: ada.slash("profile pause", days=3))


async def main() -> None:
    watch = Watch()
    watch.install()
    with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as scratch:
        folder = Path(scratch)
        print(f"bare fsync of this disk: {fsync_ms(folder):.2f} ms")
        print(f"{'dispatch to acknowledged, ms':<34} {'median':>8} {'p99':>8}")
        await bare(watch)
        await kitestring(watch, folder)


if __name__ == "__main__":
    asyncio.run(main())
