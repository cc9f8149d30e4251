"""The demo in a browser: an index of channels, rooms and direct messages, and time that passes.

Everything listens on loopback under an address that holds a random token. Each place opens in
simcord's own page, one per (person, place), so that nobody sees the private answers of another.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import sys
import webbrowser
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import simcord
from aiohttp import web

from bot.demo import simulated
from bot.demo.people import Person
from bot.demo.simulated.previews import PreviewBoard, dress_previews
from bot.demo.stage import Stage

PAGES = Path(__file__).parent / "pages"
KINDS = {"index.html": "text/html", "index.css": "text/css", "index.js": "text/javascript"}
PULSE_SECONDS = 1.0
MOST_OPEN = 12
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": (
        "default-src 'self'; img-src data:; frame-src http://127.0.0.1:*; frame-ancestors 'none'"
    ),
}


@dataclass
class Opened:
    """A page that is open, and what its place looked like when it was last drawn."""

    preview: simcord.Preview
    drawn: int


@dataclass
class Index:
    """The index page's server, and the pages it opened."""

    stage: Stage
    about: Mapping[str, str]
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    gate: asyncio.Lock = field(default_factory=asyncio.Lock)
    open: OrderedDict[tuple[int, int], Opened] = field(default_factory=OrderedDict)
    seen: dict[tuple[int, int], int] = field(default_factory=dict)
    origin: str = ""

    def __post_init__(self) -> None:
        self.board = PreviewBoard(self.stage.env, self.gate)
        for person in self.stage.people.values():  # what lies behind them is no news
            for _, place in self.places(person):
                self.look(person, place.id)

    @property
    def url(self) -> str:
        """The address to open; whoever has it can drive the demo."""
        return f"{self.origin}/{self.token}/"

    # -------------------------------------------------------------------------------- what there is

    def person(self, name: str) -> Person:
        """Who is viewing; the first member when the name is nobody's."""
        people = self.stage.people
        return people.get(name) or next(iter(people.values()))

    def places(self, person: Person) -> list[tuple[str, simcord.ChannelHandle]]:
        """What a person can open, as (kind, channel)."""
        channels = [("channel", place) for place in self.stage.channels.values() if person.can_see(place)]
        rooms = [("room", room) for room in person.rooms() if person.can_see(room)]
        return [*channels, *rooms, ("dm", person.dm)]

    def has_news(self, person: Person, place: simcord.ChannelHandle) -> bool:
        """Whether something stands there that the person did not write and has not looked at."""
        last = simulated.last_visible(self.stage.env, place.id, person.id)
        return last > self.seen.get((person.id, place.id), 0)

    def look(self, person: Person, place_id: int) -> None:
        """The person looks at a place; what stands there is no news from now on."""
        self.seen[person.id, place_id] = simulated.last_visible(self.stage.env, place_id, person.id)

    def state(self, name: str, looking_at: str) -> dict[str, Any]:
        """What the index page draws."""
        viewer = self.person(name)
        places = self.places(viewer)
        for _, place in places:
            if str(place.id) == looking_at:
                self.look(viewer, place.id)
        return {
            "server": self.stage.guild.name,
            "now": self.stage.now.isoformat(),
            "who": viewer.name,
            "people": [self._face(person) for person in self.stage.people.values()],
            "places": [
                {
                    "id": str(place.id),
                    "kind": kind,
                    "name": simulated.bot_name(self.stage.env) if kind == "dm" else place.name,
                    "news": self.has_news(viewer, place),
                    "live": self._is_live(viewer, place.id),
                }
                for kind, place in places
            ],
        }

    def _face(self, person: Person) -> dict[str, Any]:
        role = "facilitator" if person in self.stage.facilitators else "member"
        return {
            "name": person.name,
            "role": "owner" if person is self.stage.owner else role,
            "about": self.about.get(person.name, ""),
            "news": any(self.has_news(person, place) for _, place in self.places(person)),
        }

    # ------------------------------------------------------------------------------- opening a place

    def _is_live(self, person: Person, place_id: int) -> bool:
        opened = self.open.get((person.id, place_id))
        return opened is not None and self.board.is_open(opened.preview)

    def _place(self, person: Person, place_id: int) -> tuple[str, simcord.ChannelHandle]:
        for kind, place in self.places(person):
            if place.id == place_id:
                return kind, place
        raise LookupError(place_id)

    async def show(self, person: Person, place_id: int) -> str:
        """The address of a page with this place as this person sees it; LookupError when it is not theirs."""
        key = (person.id, place_id)
        async with self.gate:
            if not self._is_live(person, place_id):
                kind, place = self._place(person, place_id)
                viewer = person.user if kind == "dm" else person.member
                preview = self.stage.env.preview(place, viewers=[viewer], layout="channel")
                await self.board.enter(preview)
                self.open[key] = Opened(preview, self._looks(key))
            self.open.move_to_end(key)
            while len(self.open) > MOST_OPEN:
                _, oldest = self.open.popitem(last=False)
                await self.board.leave(oldest.preview)
        self.look(person, place_id)
        return self.open[key].preview.url

    def _looks(self, key: tuple[int, int]) -> int:
        return simulated.appearance(self.stage.env, channel_id=key[1], user_id=key[0])

    async def redraw(self, *, everything: bool = False) -> None:
        """Draw anew the pages whose place changed; any other would only lose what is being typed."""
        for key, opened in list(self.open.items()):
            if not self.board.is_open(opened.preview):
                del self.open[key]
                await self.board.leave(opened.preview)
                continue
            looks = self._looks(key)
            if everything or looks != opened.drawn:
                opened.drawn = looks
                await opened.preview.refresh()

    # ------------------------------------------------------------------------------------------ time

    async def skip(self, seconds: float) -> None:
        """Let time pass at once."""
        async with self.gate:
            await self.stage.leap(seconds)
            await self.redraw(everything=True)

    async def beat(self) -> None:
        """Let virtual time keep step with the wall clock, for as long as the demo runs."""
        loop = asyncio.get_running_loop()
        last = loop.time()
        while True:
            await asyncio.sleep(PULSE_SECONDS)
            async with self.gate:
                now = loop.time()
                # Work that takes longer than simcord waits goes on; the next beat catches up.
                with suppress(TimeoutError):
                    await self.stage.advance(now - last)
                    await self.redraw()
                last = now


# --------------------------------------------------------------------------------------- the routes


def _application(index: Index) -> web.Application:
    async def page(request: web.Request) -> web.Response:
        name = request.match_info.get("name") or "index.html"
        if name not in KINDS:
            raise web.HTTPNotFound
        text = (PAGES / name).read_text(encoding="utf-8")
        return web.Response(text=text, content_type=KINDS[name], headers=HEADERS)

    async def state(request: web.Request) -> web.Response:
        found = index.state(request.query.get("as", ""), request.query.get("open", ""))
        return web.json_response(found, headers=HEADERS)

    async def open_place(request: web.Request) -> web.Response:
        try:
            address = await index.show(index.person(request.query.get("as", "")), int(request.match_info["place"]))
        except (LookupError, ValueError, simcord.BackendError, simcord.SetupError):
            raise web.HTTPNotFound(headers=HEADERS) from None
        return web.Response(status=302, headers={**HEADERS, "Location": address})

    async def skip(request: web.Request) -> web.Response:
        try:
            hours = float(request.query["hours"])
        except (KeyError, ValueError):
            raise web.HTTPBadRequest(headers=HEADERS) from None
        if not 0 < hours <= 24 * 31:
            raise web.HTTPBadRequest(headers=HEADERS)
        await index.skip(hours * 3600)
        return web.json_response({}, headers=HEADERS)

    app = web.Application(handler_args={"handler_cancellation": False})
    root = f"/{index.token}"
    app.router.add_get(f"{root}/", page)
    app.router.add_get(f"{root}/state", state)
    app.router.add_get(f"{root}/open/{{place}}", open_place)
    app.router.add_post(f"{root}/skip", skip)
    app.router.add_get(f"{root}/{{name}}", page)
    return app


@asynccontextmanager
async def serving(stage: Stage, *, about: Mapping[str, str], port: int = 0) -> AsyncIterator[Index]:
    """Serve the index on loopback for the length of the block; `about` says a line on each person."""
    index = Index(stage, about)
    runner = web.AppRunner(_application(index), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    index.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    dress_previews(index.origin, (PAGES / "place.css").read_text(encoding="utf-8"))
    beat = asyncio.create_task(index.beat())
    try:
        yield index
    finally:
        beat.cancel()
        with suppress(asyncio.CancelledError):
            await beat
        for opened in index.open.values():
            await index.board.leave(opened.preview)
        await runner.cleanup()


async def until_interrupted() -> None:
    """Wait for Ctrl-C or a polite stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, stop.set)
        except NotImplementedError:  # Windows: KeyboardInterrupt ends the loop instead
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(stop.set))
    await stop.wait()


def has_browser(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a browser with a screen can be opened, and is wanted."""
    if environ.get("KITE_DEMO_NO_BROWSER") or not sys.stdout.isatty():
        return False
    return sys.platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def open_browser(url: str) -> None:
    """Open the page where there is a screen; otherwise the printed address is all."""
    if has_browser():
        webbrowser.open(url)
