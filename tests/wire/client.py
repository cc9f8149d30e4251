"""Driving the wire from a test: start a server of its own, act as people, make trouble, look at the world."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[2]
TOKEN = "x.y.z"


class WireError(Exception):
    """The verb was refused: a real person could not have done this, or the driver asked for nonsense."""


class Server:
    """The server process. Synchronous, so that one serves all tests of a module, whatever their loops."""

    def __init__(
        self,
        *,
        shards: int = 1,
        nonce_seconds: float = 180.0,
        heartbeat_ms: int = 41250,
        privileged: str = "",
    ):
        command = [sys.executable, "-m", "tests.wire.server", "--parent", str(os.getpid()), "--token", TOKEN]
        command += ["--shards", str(shards), "--nonce-seconds", str(nonce_seconds)]
        command += ["--heartbeat-ms", str(heartbeat_ms), "--privileged", privileged]
        # The port is open from here on: a bot may start at the same time, its connection waits for the server.
        with socket.create_server(("127.0.0.1", 0), backlog=512) as listening:
            self.port: int = listening.getsockname()[1]
            fd = listening.fileno()
            self.process = subprocess.Popen([*command, "--fd", str(fd)], cwd=ROOT, pass_fds=[fd])

    @property
    def environment(self) -> dict[str, str]:
        """The bot's settings that point it here."""
        return {
            "KITE_TOKEN": TOKEN,
            "KITE_API_BASE": f"http://127.0.0.1:{self.port}/api/v10",
            "KITE_GATEWAY_URL": f"ws://127.0.0.1:{self.port}/gw",
            "KITE_CDN_BASE": f"http://127.0.0.1:{self.port}/cdn",
        }

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


class Wire:
    """One event loop's connection to a server. `async with Wire(server) as wire`."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._http: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Wire:
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        return self

    async def __aexit__(self, *exc: object) -> None:
        assert self._http is not None
        await self._http.close()

    async def call(self, verb: str, **q: Any) -> Any:
        """Any verb of control.py or people.py. Ids may be given as int or str and come back as str."""
        assert self._http is not None
        url = f"http://127.0.0.1:{self.server.port}/_ctl/{verb}"
        async with self._http.post(url, json={k: v for k, v in q.items() if v is not None}) as response:
            answer = await response.json()
        if response.status != 200:
            raise WireError(answer["error"])
        return answer

    # ---- people; each returns the answer of views.answer_json with `ms`

    async def slash(
        self, user: str, channel: str | None, name: str, /, until: str = "complete", **options: Any
    ) -> dict:
        """channel None: in the DM with the bot. Options: plain, or {"user"|"role"|"channel": id}."""
        return await self.call("slash", user=user, channel=channel, name=name, options=options, until=until)

    async def menu(self, user: str, channel: str, name: str, target: str | dict) -> dict:
        return await self.call("menu", user=user, channel=channel, name=name, target=target)

    async def autocomplete(
        self, user: str, channel: str | None, name: str, option: str, value: str, **options: Any
    ) -> dict:
        typed = {"option": option, "value": value, "options": options}
        return await self.call("autocomplete", user=user, channel=channel, name=name, **typed)

    async def click(self, user: str, message: dict, label: str | None = None, **how: Any) -> dict:
        """Press a button of a message as returned by any verb here; `custom_id=` instead of the label."""
        where = {"channel": message["channel_id"], "message": message["id"]}
        return await self.call("click", user=user, label=label, **where, **how)

    async def select(self, user: str, message: dict, values: list, **how: Any) -> dict:
        where = {"channel": message["channel_id"], "message": message["id"]}
        return await self.call("select", user=user, values=values, **where, **how)

    async def modal(self, user: str, shown: dict, values: dict[str, Any], **how: Any) -> dict:
        """Submit the modal that the answer `shown` brought."""
        return await self.call("modal", user=user, interaction=shown["id"], values=values, **how)

    async def send(self, user: str, channel: str | None, content: str) -> dict:
        return await self.call("send", user=user, channel=channel, content=content)

    # ---- the world

    async def guild(self, name: str = "Guild", **how: Any) -> dict:
        return await self.call("guild", name=name, **how)

    async def channel(self, guild: str, name: str = "lobby", **how: Any) -> str:
        return (await self.call("channel", guild=guild, name=name, **how))["id"]

    async def person(self, name: str, *guilds: str, **how: Any) -> dict:
        """{"id", "dm"} of a new person who is in these guilds."""
        return await self.call("user", name=name, guilds=list(guilds), **how)

    # ---- trouble

    async def fault(self, kind: str, method: str = "*", path: str = "*", **how: Any) -> None:
        """See faults.Fault; `times` is 1 unless given."""
        await self.call("fault", kind=kind, method=method, path=path, **how)

    async def limit(self, limit: int, window: float, **where: Any) -> None:
        await self.call("limit", limit=limit, window=window, **where)

    async def clear(self) -> None:
        await self.call("clear")

    async def settings(self, **values: Any) -> None:
        await self.call("settings", **values)

    async def gateway(self, what: str, **how: Any) -> int:
        """See gateway.Gateway.disturb; returns how many sessions were hit."""
        return (await self.call("gateway", what=what, **how))["hit"]

    # ---- looking

    async def messages(self, channel: str, last: int | None = None) -> list[dict]:
        return await self.call("messages", channel=channel, last=last)

    async def seen(self, user: str, channel: str | None = None) -> dict[str, list[dict]]:
        return await self.call("seen", user=user, channel=channel)

    async def answers(self, user: str) -> list[dict]:
        return await self.call("answers", user=user)

    async def dump(self) -> dict:
        return await self.call("dump")

    async def log(self, **wanted: Any) -> list[dict]:
        """Requests by method, path pattern, status (or several; -1 reset, 0 no answer), since, contains."""
        return await self.call("log", **wanted)

    async def state(self) -> dict:
        return await self.call("state")

    async def take_gaps(self) -> dict[str, list[str]]:
        return await self.call("take_gaps")

    async def until(self, look: Any, seconds: float = 10.0, every: float = 0.02) -> Any:
        """Await `look()` again and again until it is true; returns what it returned."""
        end = time.monotonic() + seconds
        while True:
            found = await look()
            if found:
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"not within {seconds} s")
            await asyncio.sleep(every)

    async def connected(self, seconds: float = 15.0, sessions: int = 1) -> None:
        """Until so many sessions have a live socket."""

        async def live() -> bool:
            return sum(s["live"] for s in (await self.state())["sessions"]) >= sessions

        await self.until(live, seconds)


def busiest(entries: list[dict], seconds: float = 1.0) -> int:
    """The most requests of a log that began within any stretch of so many seconds."""
    times = sorted(e["at"] for e in entries)
    most = first = 0
    for last, at in enumerate(times):
        while at - times[first] > seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


@contextlib.contextmanager
def running(**how: Any):
    """A server for the length of a with block."""
    server = Server(**how)
    try:
        yield server
    finally:
        server.stop()
