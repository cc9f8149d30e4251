"""simcord's in-memory Discord with the real clock and no bot inside. Only this module imports simcord."""

from __future__ import annotations

import collections
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any

import discord
from simcord._clock import Clock
from simcord.actors import MemberActor
from simcord.backend import Backend, cdn, serializers
from simcord.backend.access import message_accessible
from simcord.backend.errors import BackendError, SetupError
from simcord.builders import ChannelHandle, GuildHandle, RoleHandle, UserHandle
from simcord.gateway import FakeGateway, FakeWebSocket, ShardRouter
from simcord.http import client as _registers_routes  # noqa: F401
from simcord.http import router
from simcord.results import InteractionResult, ResponseMessage

from . import corrections

log = logging.getLogger("wire")

#: What a driver may get wrong; answered to it as 400.
DRIVER_ERRORS = (SetupError, BackendError, KeyError, ValueError, TypeError)
PRIVILEGED = ("members", "presences", "message_content")
_KEPT = 2000  # simcord's transcript and request list have no bound of their own


class WallClock(Clock):
    """UTC of this machine; simcord's own clock stands still in January 2026."""

    def __init__(self) -> None:
        super().__init__()
        self._started = time.monotonic()
        self._epoch = datetime.now(UTC)

    @property
    def elapsed(self) -> float:  # type: ignore[override]
        return time.monotonic() - self._started

    @elapsed.setter
    def elapsed(self, value: float) -> None:
        """simcord sets it to 0 when it starts; the wall decides here."""


class Stage:
    """What simcord's actors ask of their Env. Nothing settles: the bot is in another process."""

    strict_sync = True

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.bot = discord.Client(intents=discord.Intents(guilds=True))  # builds messages, never logs in
        self._message_states = {self.bot._connection}
        self.last: Any = None  # the record of the interaction begun last

    def _begin_operation(self, label: str) -> None: ...

    def _end_operation(self) -> None: ...

    def _mark_mutation(self) -> None: ...

    def _notify_dispatch_observers(self, record: Any) -> None:
        self.last = record

    async def _settle_internal(self, **kwargs: Any) -> None: ...


class Outlet:
    """Events for one connection, reduced to what its intents allow, then given to `push(event, payload)`."""

    def __init__(self, backend: Backend, intents: discord.Intents, shard: tuple[int, int], push: Callable) -> None:
        self.intents, self.shard = intents, shard
        self.parsers = self  # simcord looks `intents` and `parsers[event]` up on the connection state
        self._push = push
        self._bot_id = backend.bot_user.id
        self._gateway = FakeGateway(backend, self)
        self._chunks = FakeWebSocket(backend, self._gateway, shard_id=shard[0])
        self._router = SimpleNamespace(shard_count=shard[1])

    def __getitem__(self, event: str) -> Callable:
        return partial(self._push, event)

    get = __getitem__

    def feed(self, event: str, payload: Mapping[str, Any]) -> None:
        shard_id = ShardRouter._event_shard_id(self._router, event, payload)  # type: ignore[arg-type]
        if shard_id != self.shard[0] and event != "USER_UPDATE":
            return
        own = corrections.members_event(event, payload, self._bot_id, self.intents.members)
        if own is corrections.DROP:
            return
        if own is corrections.DELIVER:
            self._push(event, dict(payload))
        else:
            self._gateway.feed(event, payload)

    async def request_members(self, d: Mapping[str, Any]) -> bool:
        """Answer op 8; False when Discord would refuse: the whole list needs the members intent."""
        users = d.get("user_ids")
        if not users and not d.get("query") and not self.intents.members:
            return False
        wanted = [int(u) for u in (users if isinstance(users, list) else [users])] if users else None
        await self._chunks.request_chunks(
            int(d["guild_id"]),
            d.get("query"),
            limit=d.get("limit", 0),
            user_ids=wanted,
            presences=d.get("presences", False),
            nonce=d.get("nonce"),
        )
        return True


class World:
    """Guilds, people, messages. `base` is the server's own address, used in attachment links.

    `privileged`: the privileged intents that the developer portal grants this bot; none by default.
    """

    def __init__(self, base: str, privileged: Iterable[str] = ()) -> None:
        cdn.CDN_BASE = f"{base}/cdn"
        self.base = base
        self.clock = WallClock()
        self.backend = Backend(clock=self.clock)
        self.backend.transcript = collections.deque(maxlen=_KEPT)  # type: ignore[assignment]
        self.backend.http_requests = collections.deque(maxlen=_KEPT)  # type: ignore[assignment]
        self.stage = Stage(self.backend)
        self.privileged = frozenset(privileged)
        self.closed_dms: set[int] = set()  # users
        self.unavailable: set[int] = set()  # guilds in an outage
        self.left: set[str] = set()  # ids of guilds and channels that the bot was removed from
        self.nonces: dict[int, str] = {}  # message id -> nonce
        self.marked: dict[str, list[dict]] = {}  # id of a message's first component -> what was sent with it
        self.making: str | None = None  # the nonce of the message being made, for its own event
        self.max_active_threads = 1000
        self.gaps: list[str] = []

    # ---- REST

    def dispatch(
        self, method: str, path: str, body: Any, params: dict, files: list, reason: str | None
    ) -> tuple[int, Any]:
        """(status, JSON) of one request. What simcord cannot do is a gap: 400, as discord.py retries 5xx."""
        self.making = corrections.nonce_of(method, path, body)
        try:
            corrections.before(self, method, path, body)
            data = router.dispatch(
                self.backend,
                method,
                path,
                json=body,
                params=params,
                files=files,
                reason=reason,
                message_content_access="message_content" in self.privileged,
            )
            self._note_mark(method, path, body, data)
            return 200, corrections.after(self, method, path, body, data)
        except (router.RouteNotImplemented, router.UnsupportedField) as exc:
            return self.gap(str(exc))
        except BackendError as exc:
            return exc.status, exc.to_json()
        except corrections.Refused as exc:
            return exc.status, {"code": exc.code, "message": exc.message}
        except Exception as exc:
            log.exception("handler error %s %s", method, path)
            return self.gap(f"{method} {path}: {exc!r}")
        finally:
            self.making = None

    def _note_mark(self, method: str, path: str, body: Any, data: Any) -> None:
        """Kept although the message is changed or deleted since: it was seen."""
        if method != "POST" or not isinstance(body, dict) or not body.get("components"):
            return
        mark = body["components"][0].get("id")
        if mark is not None:
            sent = {"id": data["id"], "at": data["timestamp"], "private": path.startswith("/webhooks/")}
            self.marked.setdefault(str(mark), []).append(sent)

    def gap(self, what: str) -> tuple[int, dict]:
        self.gaps.append(what)
        log.error("GAP %s", what)
        return 400, {"message": f"not simulated: {what}", "code": 0}

    @staticmethod
    def parse_form(fields: list[dict], files: list) -> tuple[Any, list]:
        return router.parse_form(fields, files)

    def attachment(self, path: str) -> bytes | None:
        return self.backend.cdn.get(f"{self.base}{path}")

    # ---- gateway

    def listen(self, on_event: Callable[[str, Mapping[str, Any]], None]) -> None:
        self.backend.subscribers.append(on_event)

    def outlet(self, intents: discord.Intents, shard: tuple[int, int], push: Callable) -> Outlet:
        return Outlet(self.backend, intents, shard, push)

    def refused_intents(self, intents: discord.Intents) -> list[str]:
        return [name for name in PRIVILEGED if getattr(intents, name) and name not in self.privileged]

    def guilds_of(self, shard: tuple[int, int]) -> list[Any]:
        return [g for g in list(self.backend.guilds.values()) if (g.id >> 22) % shard[1] == shard[0]]

    def ready(self, session_id: str, shard: tuple[int, int], resume_url: str) -> dict[str, Any]:
        return {
            "v": 10,
            "user": dict(serializers.user_payload(self.backend.bot_user)),
            "session_id": session_id,
            "guilds": [{"id": str(g.id), "unavailable": True} for g in self.guilds_of(shard)],
            "shard": list(shard),
            "private_channels": [],
            "resume_gateway_url": resume_url,
            "application": {"id": str(self.backend.application_id), "flags": 0},
        }

    def guild_create(self, guild: Any) -> dict[str, Any]:
        return {**serializers.guild_create_payload(self.backend, guild), "unavailable": False}

    def upkeep(self) -> None:
        """What Discord does by itself as time passes."""
        self.backend.expire_due_polls()
        self.backend.activate_due_scheduled_events()
        self.backend.process_entitlement_deadlines()

    # ---- handles for people.py and views.py

    def user(self, user_id: int | str) -> UserHandle:
        return UserHandle(self.stage, self.backend.get_user(int(user_id)))  # type: ignore[arg-type]

    def member(self, guild_id: int | str, user_id: int | str) -> MemberActor:
        return MemberActor(self.stage, self.guild(guild_id), self.user(user_id))  # type: ignore[arg-type]

    def guild(self, guild_id: int | str) -> GuildHandle:
        return GuildHandle(self.stage, self.backend.get_guild(int(guild_id)))  # type: ignore[arg-type]

    def channel(self, channel_id: int | str) -> ChannelHandle:
        channel = self.backend.get_channel(int(channel_id))
        guild = self.guild(channel.guild_id) if channel.guild_id is not None else None
        return ChannelHandle(self.stage, guild, channel)  # type: ignore[arg-type]

    def role(self, guild_id: int | str, role_id: int | str) -> RoleHandle:
        role = self.backend.get_role(int(guild_id), int(role_id))
        return RoleHandle(self.stage, self.guild(guild_id), role)  # type: ignore[arg-type]

    def message(self, channel_id: int | str, message_id: int | str) -> ResponseMessage:
        return ResponseMessage(self.stage, self.backend.get_message(int(channel_id), int(message_id)))  # type: ignore[arg-type]

    def result(self, record: Any) -> InteractionResult:
        return InteractionResult(self.stage, record)  # type: ignore[arg-type]

    @staticmethod
    def record(result: InteractionResult) -> Any:
        return result._interaction

    # ---- reading

    def answer_messages(self, result: InteractionResult) -> tuple[dict | None, list[dict]]:
        """(the response or None, the follow-ups) as Discord sends them."""
        response = result.response
        followups = [self.message_json(m._message) for m in result.followups]
        return (self.message_json(response._message) if response else None), followups

    def message_json(self, message: Any) -> dict[str, Any]:
        """As Discord sends it, with the nonce it was made with and the only reader of an ephemeral one."""
        asked_by = ((message.interaction_metadata or {}).get("user") or {}).get("id")
        return {
            **serializers.message_payload(self.backend, message),
            "nonce": self.nonces.get(message.id),
            "ephemeral_for": asked_by if message.is_ephemeral else None,
        }

    def channel_json(self, channel: Any) -> dict[str, Any]:
        return dict(serializers.channel_payload(self.backend, channel))

    def visible(self, message: Any, user_id: int) -> bool:
        return message_accessible(self.backend, message.channel_id, message, user_id)
