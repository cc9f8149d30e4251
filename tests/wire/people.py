"""What people do: commands, presses, modals, messages; and waiting for the bot's answer."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Awaitable, Callable
from typing import Any

from .views import answer_json
from .world import World

ANSWER_SECONDS = 3.2  # Discord gives a bot 3 s; a little more so that its refusal is seen too
NOBODY_SECONDS = 0.3  # how long somebody looks at a command while no bot is connected


class People:
    """Each verb takes the driver's JSON: ids as strings, `user`, `guild` or `channel`, `timeout`, `until`.

    until: "complete" (the default: answered and no longer "thinking"), "ack" (answered somehow), "none".
    A verb that a real person could not do (hidden channel, disabled button, command not synced) is an error.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._waiting: dict[int, tuple[str, asyncio.Future[None]]] = {}
        self.somebody_there: Callable[[], bool] = lambda: True  # set by the server: whether a bot is connected

    def gone(self) -> None:
        """A bot lost its connection: whoever waits for it has nothing to wait for."""
        if not self.somebody_there():
            for _, future in self._waiting.values():
                if not future.done():
                    future.set_result(None)

    def wake(self) -> None:
        for record_id, (until, future) in list(self._waiting.items()):
            record = self.world.backend.interactions[record_id]
            if not future.done() and record.responded and (until == "ack" or not record.loading):
                future.set_result(None)

    async def slash(self, q: dict) -> dict:
        actor, channel = self._at(q)
        options = self._values(q.get("options", {}), channel.guild)
        if channel.guild is None:
            return await self._act(q, actor.slash(q["name"], **options))
        return await self._act(q, actor.slash(channel, q["name"], **options))

    async def menu(self, q: dict) -> dict:
        """A user or message context menu; `target` is a user id or {"message": id} in the same channel."""
        actor, channel = self._at(q)
        target = q["target"]
        if isinstance(target, dict):
            what = self.world.message(q["channel"], target["message"])
        else:
            what = self.world.member(channel.guild.id, target)
        return await self._act(q, actor.context_menu(channel, q["name"], what))

    async def autocomplete(self, q: dict) -> dict:
        actor, channel = self._at(q)
        filled = self._values(q.get("options", {}), channel.guild)
        where = () if channel.guild is None else (channel,)
        await actor.autocomplete(*where, q["name"], q["option"], q["value"], **filled)
        return await self._answer(q, self.world.stage.last)

    async def click(self, q: dict) -> dict:
        actor, _ = self._at(q)
        message = self.world.message(q["channel"], q["message"])
        return await self._act(q, actor.click(message, custom_id=q.get("custom_id"), label=q.get("label")))

    async def select(self, q: dict) -> dict:
        actor, channel = self._at(q)
        message = self.world.message(q["channel"], q["message"])
        values = [self._value(v, channel.guild) for v in q["values"]]
        return await self._act(q, actor.select(message, values, custom_id=q.get("custom_id")))

    async def modal(self, q: dict) -> dict:
        """Submit the modal that `interaction` was answered with; values by custom_id."""
        record = self.world.backend.interactions[int(q["interaction"])]
        actor, channel = self._at({**q, "channel": record.channel_id})
        values = self._values(q["values"], channel.guild)
        return await self._act(q, actor.submit_modal(self.world.result(record), values))

    async def send(self, q: dict) -> dict:
        actor, channel = self._at(q)
        if channel.guild is None:
            sent = await actor.send_dm(q["content"])
        else:
            sent = await actor.send(channel, q["content"])
        return {"id": str(sent.id)}

    async def interaction(self, q: dict) -> dict:
        return answer_json(self.world, self.world.backend.interactions[int(q["id"])])

    def _at(self, q: dict) -> tuple[Any, Any]:
        """(actor, channel); without a channel, the person's DM with the bot."""
        if "channel" not in q:
            person = self.world.user(q["user"])
            return person, person.dm_channel
        channel = self.world.channel(q["channel"])
        if channel.guild is None:
            return self.world.user(q["user"]), channel
        return self.world.member(channel.guild.id, q["user"]), channel

    def _values(self, values: dict, guild: Any) -> dict:
        return {name: self._value(value, guild) for name, value in values.items()}

    def _value(self, value: Any, guild: Any) -> Any:
        """JSON to a simcord value: {"user"|"role"|"channel": id} or {"file": [name, base64]} or plain."""
        if isinstance(value, list):
            return [self._value(v, guild) for v in value]
        if not isinstance(value, dict):
            return value
        ((kind, what),) = value.items()
        if kind == "file":
            return what[0], base64.b64decode(what[1])
        if kind == "role":
            return self.world.role(guild.id, what)
        if kind == "channel":
            return self.world.channel(what)
        if guild is not None and int(what) in self.world.backend.get_guild(guild.id).members:
            return self.world.member(guild.id, what)
        return self.world.user(what)

    async def _act(self, q: dict, act: Awaitable[Any]) -> dict:
        return await self._answer(q, self.world.record(await act))

    async def _answer(self, q: dict, record: Any) -> dict:
        """simcord's verbs end once the event is out; here the bot's answer is waited for, `ms` long."""
        started = time.perf_counter()
        until = q.get("until", "complete")
        if until != "none" and not record.responded:
            future = asyncio.get_running_loop().create_future()
            self._waiting[record.id] = (until, future)
            patience = ANSWER_SECONDS if self.somebody_there() else NOBODY_SECONDS
            try:
                await asyncio.wait_for(future, q.get("timeout", patience))
            except TimeoutError:
                pass
            finally:
                del self._waiting[record.id]
        return {**answer_json(self.world, record), "ms": (time.perf_counter() - started) * 1000}
