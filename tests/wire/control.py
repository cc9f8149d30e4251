"""The driver's verbs: POST /_ctl/VERB with JSON. A verb is a method of `Control`, of `People`, or nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from aiohttp import web

from . import views
from .faults import Limit, matching
from .gateway import Gateway
from .people import People
from .rest import Rest
from .world import DRIVER_ERRORS, World

_PEOPLE = ("slash", "menu", "autocomplete", "click", "select", "modal", "send", "interaction")


def resident_mb() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


class Control:
    def __init__(self, world: World, gateway: Gateway, rest: Rest, people: People) -> None:
        self.world, self.gateway, self.rest, self.people = world, gateway, rest, people

    async def handle(self, request: web.Request) -> web.Response:
        verb = request.match_info["verb"]
        act = getattr(self.people, verb, None) if verb in _PEOPLE else getattr(self, f"do_{verb}", None)
        if act is None:
            return web.json_response({"error": f"no such verb: {verb}"}, status=404)
        try:
            return web.json_response(await act(json.loads(await request.read() or b"{}")))
        except DRIVER_ERRORS as exc:
            return web.json_response({"error": f"{type(exc).__name__}: {exc}"}, status=400)

    # ---- building the world

    async def do_guild(self, q: dict) -> dict:
        return self._guild(q.get("name", "Guild"), q)

    async def do_populate(self, q: dict) -> list[dict]:
        """Many guilds at once: `guilds`, each with `channels` (names) and `members` (how many new people)."""
        made = []
        for number in range(q["guilds"]):
            guild = self._guild(f"{q.get('name', 'Guild')} {number}", q)
            channels = [self._channel(guild["id"], name) for name in q.get("channels", [])]
            people = [self._person(f"person {number}-{i}", [guild["id"]]) for i in range(q.get("members", 0))]
            made.append({**guild, "channels": channels, "members": [p["id"] for p in people]})
        return made

    def _guild(self, name: str, q: dict) -> dict:
        count = q.get("shard_count", self.rest.shards)
        guild = self.world.backend.create_guild(name, shard_id=q.get("shard"), shard_count=count)
        return {"id": str(guild.id), "owner": str(guild.owner_id)}

    async def do_user(self, q: dict) -> dict:
        return self._person(q["name"], q.get("guilds", []), q.get("roles", []))

    def _person(self, name: str, guilds: list[str], roles: list[str] | tuple = ()) -> dict:
        user = self.world.backend.make_user(name)
        for guild in guilds:
            self.world.backend.add_member(int(guild), user.id, roles=[int(r) for r in roles], announce=True)
        return {"id": str(user.id), "dm": str(self.world.backend.get_dm_channel(user.id).id)}

    async def do_channel(self, q: dict) -> dict:
        return {"id": self._channel(q["guild"], q["name"], q.get("type", 0))}

    def _channel(self, guild: str, name: str, kind: int = 0) -> str:
        return str(self.world.backend.create_channel(int(guild), name, type=kind).id)

    async def do_role(self, q: dict) -> dict:
        role = self.world.backend.create_role(int(q["guild"]), q["name"], permissions=q.get("permissions", 0))
        return {"id": str(role.id)}

    # ---- what people and admins change

    async def do_join(self, q: dict) -> dict:
        self.world.backend.add_member(int(q["guild"]), int(q["user"]), announce=True)
        return {}

    async def do_leave(self, q: dict) -> dict:
        self.world.backend.remove_member(int(q["guild"]), int(q["user"]))
        return {}

    async def do_thread(self, q: dict) -> dict:
        """Archive, lock or rename a thread (`archived`, `locked`, `name`); `add` or `remove` a person."""
        thread = int(q["channel"])
        meta = {k: q[k] for k in ("archived", "locked") if k in q}
        names = {"name": q["name"]} if "name" in q else {}
        if meta or names:
            self.world.backend.edit_channel(thread, names, thread_metadata=meta)
        if "add" in q:
            self.world.backend.add_thread_member(thread, int(q["add"]))
        if "remove" in q:
            self.world.backend.remove_thread_member(thread, int(q["remove"]))
        return {}

    async def do_delete(self, q: dict) -> dict:
        """A message of a channel, or the channel itself."""
        if "message" in q:
            self.world.backend.delete_message(int(q["channel"]), int(q["message"]))
        else:
            self.world.backend.delete_channel(int(q["channel"]))
        return {}

    async def do_dms(self, q: dict) -> dict:
        change = self.world.closed_dms.discard if q["open"] else self.world.closed_dms.add
        change(int(q["user"]))
        return {}

    async def do_outage(self, q: dict) -> dict:
        """A guild becomes unavailable, or with `over` available again."""
        guild = self.world.backend.get_guild(int(q["guild"]))
        if q.get("over"):
            self.world.unavailable.discard(guild.id)
            self.world.backend.emit("GUILD_CREATE", self.world.guild_create(guild))
        else:
            self.world.unavailable.add(guild.id)
            self.world.backend.emit("GUILD_DELETE", {"id": str(guild.id), "unavailable": True})
        return {}

    async def do_remove_bot(self, q: dict) -> dict:
        guild = self.world.backend.get_guild(int(q["guild"]))
        self.world.left.update(str(i) for i in (guild.id, *guild.channel_ids, *guild.thread_ids))
        self.world.backend.remove_guild(guild.id)
        return {}

    # ---- trouble

    async def do_fault(self, q: dict) -> dict:
        self.rest.faults.add(**q)
        return {"standing": len(self.rest.faults.standing)}

    async def do_limit(self, q: dict) -> dict:
        self.rest.limits.rules.insert(0, Limit(**q))
        return {}

    async def do_clear(self, q: dict) -> dict:
        """No faults, no limits, heartbeats answered, DMs open."""
        self.rest.faults.standing.clear()
        self.rest.limits.rules.clear()
        self.gateway.mute_acks = False
        self.gateway.refuse_identify.clear()
        self.world.closed_dms.clear()
        return {}

    async def do_gateway(self, q: dict) -> dict:
        return {"hit": await self.gateway.disturb(**q)}

    async def do_settings(self, q: dict) -> dict:
        """nonce_seconds, privileged (intent names), max_active_threads, identify_budget (of /gateway/bot),
        mute_acks, heartbeat_ms, refuse_identify (close codes for the next IDENTIFYs).
        """
        for name, value in q.items():
            if name == "nonce_seconds":
                self.rest.nonce_seconds = value
            elif name == "privileged":
                self.world.privileged = frozenset(value)
            elif name == "max_active_threads":
                self.world.max_active_threads = value
            elif name == "identify_budget":
                self.rest.identify_budget.update(value)
            elif name in ("mute_acks", "heartbeat_ms", "refuse_identify"):
                setattr(self.gateway, name, value)
            else:
                raise ValueError(f"no such setting: {name}")
        return {}

    # ---- looking

    async def do_messages(self, q: dict) -> list[dict]:
        return views.messages_in(self.world, int(q["channel"]), q.get("last"))

    async def do_channels(self, q: dict) -> list[dict]:
        return [self.world.channel_json(c) for c in self.world.backend.channels.values()]

    async def do_seen(self, q: dict) -> dict:
        return views.seen_by(self.world, int(q["user"]), int(q["channel"]) if "channel" in q else None)

    async def do_buttons(self, q: dict) -> list[dict]:
        return views.buttons_for(self.world, int(q["user"]), q["label"], q.get("last", 1))

    async def do_answers(self, q: dict) -> list[dict]:
        return views.answers_to(self.world, int(q["user"]))

    async def do_dump(self, q: dict) -> dict:
        return views.dump(self.world)

    async def do_log(self, q: dict) -> list[dict]:
        return matching(list(self.rest.log), **q)

    async def do_take_gaps(self, q: dict) -> dict[str, Any]:
        """Gaps and violations of the API description since the last time; they are forgotten here."""
        found = {"gaps": list(self.world.gaps), "violations": list(self.rest.violations)}
        self.world.gaps.clear()
        self.rest.violations.clear()
        return found

    async def do_state(self, q: dict) -> dict[str, Any]:
        backend = self.world.backend
        return {
            "sessions": [
                {"name": s.name, "shard": list(s.shard), "live": s.ws is not None, "seq": s.seq}
                for s in self.gateway.sessions.values()
            ],
            "identified_at": self.gateway.identified_at,
            "counts": {**self.rest.counts, **self.gateway.counts},
            "gaps": self.world.gaps,
            "violations": self.rest.violations,
            "rss_mb": resident_mb(),
            "guilds": len(backend.guilds),
            "messages": sum(map(len, backend.messages.values())),
            "interactions": len(backend.interactions),
        }
