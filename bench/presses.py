"""How long a person waits: from the dispatch of an interaction to its acknowledged callback, inside the bot.

Measured inside the process, because a round trip in the simulated Discord measures its settling, which waits here until
the answer is there. What the simulated Discord itself does with the callback (it validates and copies the message) is
no time of the bot's: it is taken out and printed beside. A bare bot that answers with one sentence runs in the same
simulated world; its figure is what discord.py itself takes. The database is on the disk of this folder, and the bare
fsync of that disk is printed beside.
"""

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
from discord.ext import commands
from discord.state import ConnectionState
from discord.webhook.async_ import AsyncWebhookAdapter

from bot.demo import simulated
from bot.demo.people import Person
from bot.demo.stage import Plan, Stage, build, running
from bot.settings import Settings
from bot.wiring import open_app

TIMES = 300
EPOCH = datetime(2026, 3, 2, 18, tzinfo=UTC)
PLAN = Plan(server="Bench", channels=("lobby", "circles", "staff"), owner="Olive", members=("Ada",))
CIRCLES = 12
TAGS = ("Books", "Losing someone", "Caring for someone", "Walking and nature", "Running on empty")
NO_DATABASE, READ, WRITE = 2.0, 3.0, 5.0
"""Promised ms over the bare bot; a write has one fsync more."""


class There:
    """Stands before the simulated Discord and adds up the time that it takes for itself."""

    def __init__(self, adapter: Any) -> None:
        self._adapter = adapter
        self.took = self.cpu = 0.0

    async def request(self, *what: Any, **more: Any) -> Any:
        began, cpu = time.perf_counter(), time.process_time()
        try:
            return await self._adapter.request(*what, **more)
        finally:
            self.took += time.perf_counter() - began
            self.cpu += time.process_time() - cpu


@dataclass
class Watch:
    """Notes when each interaction came in and when its first response was accepted. All times in ms."""

    began: tuple[float, float] = (0.0, 0.0)
    took: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    there: list[float] = field(default_factory=list)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    def install(self) -> None:
        parse, respond = ConnectionState.parse_interaction_create, AsyncWebhookAdapter.create_interaction_response

        def parsed(state: Any, data: Any) -> None:
            self.began = time.perf_counter(), time.process_time()
            parse(state, data)

        async def responded(adapter: Any, *what: Any, **more: Any) -> Any:
            there = There(adapter)
            try:
                return await respond(there, *what, **more)  # type: ignore[arg-type]
            finally:
                began, cpu = self.began
                self.took.append((time.perf_counter() - began - there.took) * 1000)
                self.cpu.append((time.process_time() - cpu - there.cpu) * 1000)
                self.there.append(there.took * 1000)
                self.answered.set()

        ConnectionState.parse_interaction_create = parsed  # type: ignore[method-assign]
        AsyncWebhookAdapter.create_interaction_response = responded  # type: ignore[method-assign]

    async def of(self, stage: Stage, deed: Callable[[], Awaitable[object]], times: int = TIMES) -> None:
        """Does it again and again, one at a time."""
        with simulated.settling_after(stage.env, self.answered.wait):
            for number in range(times + 10):
                if number == 10:
                    self.took, self.cpu, self.there = [], [], []
                self.answered.clear()
                await deed()

    def told(self, name: str, bare: float | None = None, promised: float = 0.0) -> float:
        """Prints a line of the table and returns the median."""
        ordered = sorted(self.took)
        median, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99) - 1]
        line = (
            f"{name:<32}{median:8.2f}{p99:8.2f}{statistics.median(self.cpu):8.2f}{statistics.median(self.there):10.2f}"
        )
        if bare is not None:
            line += f"{median - bare:12.2f}{promised:10.2f}"
        print(line, flush=True)
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


async def bare(watch: Watch) -> float:
    client = commands.AutoShardedBot((), intents=discord.Intents(guilds=True), help_command=None)

    @client.tree.command()
    async def ping(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong", ephemeral=True)

    client.setup_hook = client.tree.sync  # type: ignore[method-assign, assignment]
    async with running(build(client, PLAN, epoch=EPOCH)) as stage:
        await watch.of(stage, lambda: stage.people["Ada"].slash("ping"))
    return watch.told("bare discord.py: one sentence")


@asynccontextmanager
async def kitestring(folder: Path) -> AsyncIterator[tuple[Stage, Person]]:
    """The bot in a server that is set up, and a member who agreed."""
    settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
    async with open_app(settings) as app, running(build(app.client, PLAN, epoch=EPOCH)) as stage:
        owner, ada = stage.people["Olive"], stage.people["Ada"]
        form = await owner.press(await owner.slash("setup start"), "Choose them")
        channels = stage.channels
        await owner.submit(form, {"staff": [channels["staff"]], "circles": [channels["circles"]], "contact": [owner]})
        await owner.slash("setup facilitator", member=owner, action="grant")
        for number in range(CIRCLES):
            tag = TAGS[number % len(TAGS)]
            await owner.submit(await owner.slash("facilitate create", name=f"Circle {number}", tag=tag, size=6))
        await ada.press(await ada.slash("profile edit"), "I agree")
        await ada.slash("profile set", timezone="Europe/London", country="GB", language="English")
        for tag in TAGS:
            await ada.slash("profile add", tag=tag, use="match")
        await ada.press(await ada.slash("circle join", circle="Circle 1"), "I agree")
        yield stage, ada


def deeds(ada: Person) -> dict[str, tuple[float, Callable[[], Awaitable[object]]]]:
    uses, turn = ("show", "match"), iter(range(10**6))
    return {
        "no database: /help": (NO_DATABASE, lambda: ada.slash("help")),
        "no database: /findcounselor GB": (NO_DATABASE, lambda: ada.slash("findcounselor", country="GB")),
        "no database: /crisis GB": (NO_DATABASE, lambda: ada.slash("crisis", country="GB")),
        "read: /profile show": (READ, lambda: ada.slash("profile show")),
        "read: /circle browse": (READ, lambda: ada.slash("circle browse")),
        "read: /circle info": (READ, lambda: ada.slash("circle info", circle="Circle 2")),
        "read: /circle mine": (READ, lambda: ada.slash("circle mine")),
        "write: /match find": (WRITE, lambda: ada.slash("match find")),
        "read: /match status": (READ, lambda: ada.slash("match status")),
        "read: /buddy status": (READ, lambda: ada.slash("buddy status")),
        "read: /mydata view": (READ, lambda: ada.slash("mydata view")),
        "read: circles while typing": (READ, lambda: ada.suggest("circle join", "circle", "cir")),
        "read: tags while typing": (READ, lambda: ada.suggest("profile add", "tag", "bo")),
        "write: /profile add": (WRITE, lambda: ada.slash("profile add", tag="Books", use=uses[next(turn) % 2])),
        "write: /profile pause": (WRITE, lambda: ada.slash("profile pause", days=3)),
    }


async def main() -> None:
    watch = Watch()
    watch.install()
    with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as scratch:
        folder = Path(scratch)
        fsync = fsync_ms(folder)
        print(f"bare fsync of this disk: {fsync:.2f} ms")
        print(f"{'from dispatch to callback, ms':<32}{'median':>8}{'p99':>8}{'CPU':>8}{'+Discord':>10}", end="")
        print(f"{'over bare':>12}{'promised':>10}")
        beside = await bare(watch)
        async with kitestring(folder) as (stage, ada):
            for name, (promised, deed) in deeds(ada).items():
                await watch.of(stage, deed)
                watch.told(name, beside, promised + (fsync if promised == WRITE else 0.0))


if __name__ == "__main__":
    asyncio.run(main())
