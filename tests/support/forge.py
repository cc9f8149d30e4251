"""Interactions that no client of Discord would send: any custom_id, any values, from anybody, anywhere.

A real person can only press what they see; somebody who writes their own client can send what they like.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import discord
from simcord.enums import ComponentType, InteractionType

from bot.demo.people import Answer, Person
from tests.support.world import World

BUTTON, SELECT = ComponentType.BUTTON, ComponentType.STRING_SELECT


class Forger:
    """Sends presses and forms in the name of anybody. `begin` it once a world."""

    def __init__(self, w: World, message: Mapping[str, Any], message_id: int) -> None:
        self._w = w
        self._message = message
        self._message_id = message_id

    @classmethod
    async def begin(cls, w: World) -> Forger:
        """Has the bot post one message that all presses claim to come from."""
        channel = w.app.client.get_channel(w.lobby.id)
        assert isinstance(channel, discord.TextChannel)
        sent = await channel.send("a message to press on")
        payload = {
            "id": str(sent.id),
            "channel_id": str(channel.id),
            "content": sent.content,
            "author": {"id": str(sent.author.id), "username": "kitestring", "discriminator": "0000", "bot": True},
            "timestamp": sent.created_at.isoformat(),
            "edited_timestamp": None,
            "type": 0,
            "flags": 0,
            **{name: [] for name in ("mentions", "mention_roles", "attachments", "embeds", "components")},
            **dict.fromkeys(("tts", "mention_everyone", "pinned"), False),
        }
        return cls(w, payload, sent.id)

    def id(self, verb: str, *args: Any) -> str:
        """A genuine custom_id: as if the person had found one, or kept an old one."""
        return self._w.app.kit.presses.id(verb, *args)

    async def press(self, person: Person, custom_id: str, values: Sequence[str] | None = None) -> Answer:
        """A button, or with `values` a select of texts."""
        data: dict[str, Any] = {"custom_id": custom_id, "component_type": BUTTON if values is None else SELECT}
        if values is not None:
            data["values"] = list(values)
        extra = {"message": self._message}
        return await self._send(person, InteractionType.MESSAGE_COMPONENT, data, extra)

    async def submit(self, person: Person, custom_id: str, fields: Mapping[str, str | list[str]]) -> Answer:
        """A form with these answers by field name: texts, or lists of choices."""
        components = [{"type": ComponentType.LABEL, "component": _field(name, v)} for name, v in fields.items()]
        data = {"custom_id": custom_id, "components": components}
        return await self._send(person, InteractionType.MODAL_SUBMIT, data, {"message": self._message})

    async def _send(self, person: Person, kind: InteractionType, data: dict[str, Any], extra: Any) -> Answer:
        send = person.member._dispatch_interaction  # simcord offers only what a real client can do
        result = await send(kind, person.stage.lobby, data, extra=extra, source_message_id=self._message_id)
        return Answer(person, f"{person.name}: forged {data['custom_id']}", result)


def _field(name: str, value: str | list[str]) -> dict[str, Any]:
    if isinstance(value, str):
        return {"type": ComponentType.TEXT_INPUT, "custom_id": name, "value": value}
    return {"type": ComponentType.STRING_SELECT, "custom_id": name, "values": value}
