"""The websocket: IDENTIFY, RESUME with replay, heartbeats, shards, and each way that a connection can end."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import json
import time
from collections.abc import Mapping
from typing import Any

import discord
from aiohttp import WSMsgType, web

from .world import World

SESSION_SECONDS = 120.0  # a session without a socket can be resumed for so long
REPLAY_LIMIT = 5000
ACKNOWLEDGED_AFTER = 0.05
"""Seconds. discord.py notes the time of a heartbeat in a thread of its own, after the sending: whoever acknowledges
sooner is measured from the heartbeat before, and the bot is said to be 41 s behind."""
_FATAL = (4003, 4004, 4007, 4009, 4010, 4011, 4013, 4014)  # after these a session cannot be resumed


class Session:
    """One identified session; it outlives its socket so that RESUME can replay what was missed."""

    def __init__(self, world: World, name: str, shard: tuple[int, int], intents: discord.Intents) -> None:
        self.name, self.shard = name, shard
        self.seq = 0
        self.replay: collections.deque[tuple[int, str]] = collections.deque(maxlen=REPLAY_LIMIT)
        self.ws: web.WebSocketResponse | None = None
        self.transport: asyncio.Transport | None = None
        self.lost_at: float | None = None
        self.paused = False
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.outlet = world.outlet(intents, shard, self.push)

    def push(self, event: str, payload: Mapping[str, Any]) -> None:
        self.seq += 1
        text = json.dumps({"op": 0, "t": event, "s": self.seq, "d": payload})
        self.replay.append((self.seq, text))
        if self.ws is not None and not self.paused:
            self.queue.put_nowait(text)

    def attach(self, ws: web.WebSocketResponse, transport: asyncio.Transport | None) -> asyncio.Task[None]:
        """From here on events go to this socket; the task that returns sends them."""
        self.ws, self.transport, self.lost_at, self.queue = ws, transport, None, asyncio.Queue()
        queue = self.queue

        async def pump() -> None:
            with contextlib.suppress(ConnectionError):
                while True:
                    await ws.send_str(await queue.get())

        return asyncio.create_task(pump())

    def can_replay(self, seq: int) -> bool:
        return seq <= self.seq and not (self.replay and self.replay[0][0] > seq + 1)


class Connection:
    """One socket, from HELLO to its end."""

    def __init__(self, gateway: Gateway, ws: web.WebSocketResponse, request: web.Request) -> None:
        self.gateway, self.ws, self.transport = gateway, ws, request.transport
        self.session: Session | None = None
        self.writer: asyncio.Task[None] | None = None
        self.acknowledging: asyncio.Task[None] | None = None

    async def run(self) -> None:
        hello = {"heartbeat_interval": self.gateway.heartbeat_ms, "_trace": []}
        await self.ws.send_json({"op": 10, "d": hello})
        try:
            async for message in self.ws:
                if message.type is WSMsgType.TEXT:
                    packet = json.loads(message.data)
                    await self.packet(packet["op"], packet.get("d"))
        except ConnectionResetError:
            pass
        finally:
            self.ended()

    async def packet(self, op: int, d: Any) -> None:
        gateway = self.gateway
        if op == 1:
            if not gateway.mute_acks:
                self.acknowledging = asyncio.create_task(self.acknowledge())
        elif op == 2:
            await self.identify(d)
        elif op == 6:
            await self.resume(d)
        elif self.session is None:
            await gateway.close(self.ws, 4003)
        elif op == 8:
            if not await self.session.outlet.request_members(d):
                gateway.counts["member list refused"] += 1
        elif op not in (3, 4):  # presence and voice state: nobody looks at them here
            gateway.world.gap(f"gateway op {op}")

    async def acknowledge(self) -> None:
        await asyncio.sleep(ACKNOWLEDGED_AFTER)
        with contextlib.suppress(ConnectionError):
            await self.ws.send_json({"op": 11})

    async def identify(self, d: Mapping[str, Any]) -> None:
        if self.session is not None:
            await self.gateway.close(self.ws, 4005)
            return
        session, code = self.gateway.identify(d)
        if session is None:
            await self.gateway.close(self.ws, code)
            return
        self.session, self.writer = session, session.attach(self.ws, self.transport)
        self.gateway.welcome(session)

    async def resume(self, d: Mapping[str, Any]) -> None:
        self.gateway.counts["resume"] += 1
        old = self.gateway.sessions.get(d.get("session_id", ""))
        if old is None or not old.can_replay(d["seq"]):
            await self.ws.send_json({"op": 9, "d": False})
            return
        if old.ws is not None:
            await self.gateway.close(old.ws, 4000)
        self.session, self.writer = old, old.attach(self.ws, self.transport)
        for seq, text in list(old.replay):
            if seq > d["seq"]:
                old.queue.put_nowait(text)
        old.push("RESUMED", {})

    def ended(self) -> None:
        if self.writer is not None:
            self.writer.cancel()
        session = self.session
        if session is None or session.ws is not self.ws:
            return
        session.ws, session.lost_at = None, time.monotonic()
        self.gateway.on_lost()
        # A clean close by the bot ends the session. aiohttp reports 1000 for our own closes too.
        if self.ws.close_code in (1000, 1001) and self.ws not in self.gateway.closed_here:
            self.gateway.sessions.pop(session.name, None)
        self.gateway.closed_here.discard(self.ws)


class Gateway:
    """All sessions. `heartbeat_ms`: what HELLO tells the bot."""

    def __init__(self, world: World, address: str, token: str, heartbeat_ms: int) -> None:
        self.world, self.address, self.token, self.heartbeat_ms = world, address, token, heartbeat_ms
        self.sessions: dict[str, Session] = {}
        self.closed_here: set[web.WebSocketResponse] = set()
        self.mute_acks = False
        self.refuse_identify: list[int] = []  # close codes for the next IDENTIFYs, in order
        self.identified_at: list[float] = []  # unix times
        self.counts: collections.Counter[str] = collections.Counter()
        self.on_lost = lambda: None  # set by the server: a session has no socket any more
        world.listen(self.on_event)

    @property
    def connected(self) -> bool:
        return any(session.ws is not None for session in self.sessions.values())

    def on_event(self, event: str, payload: Mapping[str, Any]) -> None:
        if event == "MESSAGE_CREATE" and self.world.making is not None:
            payload = {**payload, "nonce": self.world.making}
        for session in self.sessions.values():
            session.outlet.feed(event, payload)

    def identify(self, d: Mapping[str, Any]) -> tuple[Session | None, int]:
        """(session, 0), or (None, the close code that Discord answers with)."""
        self.identified_at.append(time.time())
        self.counts["identify"] += 1
        if self.refuse_identify:
            return None, self.refuse_identify.pop(0)
        if d.get("token") != self.token:
            return None, 4004
        index, count = d.get("shard") or (0, 1)
        if not 0 <= index < count:
            return None, 4010
        intents = discord.Intents.none()
        intents.value = int(d.get("intents", 0))
        if self.world.refused_intents(intents):
            return None, 4014
        return Session(self.world, f"s{self.counts['identify']}-{index}", (index, count), intents), 0

    def welcome(self, session: Session) -> None:
        session.push("READY", self.world.ready(session.name, session.shard, f"{self.address}/resume"))
        for guild in self.world.guilds_of(session.shard):
            if guild.id not in self.world.unavailable:
                session.outlet.feed("GUILD_CREATE", self.world.guild_create(guild))
        self.sessions[session.name] = session

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        ws = web.WebSocketResponse(max_msg_size=0)
        await ws.prepare(request)
        await Connection(self, ws, request).run()
        return ws

    async def close(self, ws: web.WebSocketResponse, code: int) -> None:
        self.closed_here.add(ws)
        await ws.close(code=code)

    async def disturb(self, what: str, *, shard: int | None = None, code: int = 4000, resumable: bool = False) -> int:
        """Do `what` to the connected sessions (of one shard); returns how many.

        close: with `code`. drop: the TCP connection dies without a word. op7, op9: sent.
        pause, go_on: events stay in the replay buffer meanwhile.
        forget: the next RESUME gets op 9, as after an hour away; also sessions without a socket.
        """
        chosen = [s for s in list(self.sessions.values()) if shard is None or s.shard[0] == shard]
        if what == "forget":
            for session in chosen:
                del self.sessions[session.name]
            return len(chosen)
        live = [s for s in chosen if s.ws is not None]
        for session in live:
            await self._disturb(session, what, code, resumable)
        return len(live)

    async def _disturb(self, session: Session, what: str, code: int, resumable: bool) -> None:
        assert session.ws is not None
        if (what == "close" and code in _FATAL) or (what == "op9" and not resumable):
            self.sessions.pop(session.name, None)
        if what in ("pause", "go_on"):
            session.paused = what == "pause"
        elif what == "op7":
            await session.ws.send_json({"op": 7, "d": None})
        elif what == "op9":
            await session.ws.send_json({"op": 9, "d": resumable})
        elif what == "close":
            await self.close(session.ws, code)
        elif what == "drop" and session.transport is not None:
            self.closed_here.add(session.ws)
            session.transport.abort()
        else:
            raise ValueError(f"no such disturbance: {what}")

    def forget_lost(self) -> None:
        now = time.monotonic()
        for session in list(self.sessions.values()):
            if session.lost_at is not None and now - session.lost_at > SESSION_SECONDS:
                self.sessions.pop(session.name, None)
