"""`demo` and `tour`: the bot in a simulated Discord, in a browser or told in the terminal."""

import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.demo import browser, past
from bot.demo import tour as story
from bot.demo.cast import ABOUT, PLAN
from bot.demo.stage import Stage, build, running
from bot.demo.teller import StoryDiffers, Teller
from bot.settings import Settings
from bot.wiring import open_app

PATIENCE = 120.0
"""Seconds. Somebody looks on here, perhaps on a slow machine: better a wait than an end."""
TOUR_BEGINS = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
"""A Monday evening, four weeks before Europe changes its clocks: the same story on every day."""


async def demo(settings: Settings) -> int:
    """Opens the world in a browser, when it has a past of four weeks; ends at Ctrl-C."""
    begins = last_monday(datetime.now(UTC)) - timedelta(weeks=past.WEEKS)
    async with _world(settings, begins) as stage:
        print("Setting the scene: four weeks in a small server. This takes a little while.", flush=True)
        teller = Teller(stage, _chapter)
        await story.first_part(teller)
        print("   three quiet weeks", flush=True)
        await past.weeks_go_by(teller)
        async with browser.serving(stage, about=ABOUT) as index:
            print(f"\nKitestring is running in a simulated Discord:\n\n    {index.url}\n\nCtrl-C ends it.", flush=True)
            if browser.has_browser():
                browser.open_browser(index.url)
            await browser.until_interrupted()
            print("\nClosing the demo …", flush=True)
    return 0


async def tour(settings: Settings) -> int:
    """Tells the whole story; returns 1 where somebody saw something else."""
    began = time.perf_counter()
    async with _world(settings, TOUR_BEGINS) as stage:
        teller = Teller(stage, _say)
        try:
            await story.first_part(teller)
            await story.second_part(teller)
        except StoryDiffers as differs:
            print(f"\nThe story differs here: {differs}", file=sys.stderr)
            return 1
    print(f"\nThe tour is over; everything was as told ({time.perf_counter() - began:.0f} s).")
    return 0


def last_monday(now: datetime) -> datetime:
    """The last Monday evening that lies far enough behind us for the Tuesday after it to be over."""
    evening = (now - timedelta(days=now.weekday())).replace(hour=18, minute=0, second=0, microsecond=0)
    return evening if now - evening > timedelta(hours=30) else evening - timedelta(weeks=1)


def _say(line: str) -> None:
    print(line, flush=True)


def _chapter(line: str) -> None:
    """Of the whole story only the titles, as a sign that it goes on."""
    if line.startswith("\n"):
        print("   " + line.lstrip("\n\N{BOX DRAWINGS LIGHT HORIZONTAL} "), flush=True)


@asynccontextmanager
async def _world(settings: Settings, epoch: datetime) -> AsyncIterator[Stage]:
    """The bot over a fresh embedded database; whatever the environment says of tokens or servers is left aside."""
    with tempfile.TemporaryDirectory(prefix="kitestring-demo-") as scratch:
        fresh = Settings(_env_file=None, data_dir=Path(scratch), log_level=settings.log_level)  # type: ignore[call-arg]
        clock: list[Callable[[], datetime]] = [lambda: epoch]
        async with open_app(fresh, clock=lambda: clock[0]()) as app:
            stage = build(app.client, PLAN, epoch=epoch, patience=PATIENCE)
            clock[0] = lambda: stage.now
            async with running(stage):
                yield stage
