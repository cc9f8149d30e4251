"""People in the simulated server: what each does, and what each sees as the answer.

>>> shown = await ada.slash("circle join", circle="Night shifts")
>>> shown = await ada.press(shown, "I agree")
>>> shown = await ada.submit(shown, {"Time zone": "Europe/London"})
>>> assert "See you" in shown and shown.private
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import simcord
from simcord.enums import ComponentType

from bot.demo import simulated
from bot.demo.answers import Answer, find_button, find_select
from bot.demo.reading import Card, Field, read_card

if TYPE_CHECKING:
    from bot.demo.stage import Stage

__all__ = ["Answer", "Person"]

Actor = simcord.MemberActor | simcord.UserHandle


class Person:
    """A member of the server with a Discord client of their own."""

    stage: Stage

    def __init__(self, name: str, user: simcord.UserHandle, member: simcord.MemberActor) -> None:
        self.name = name
        self.user = user
        self.member = member

    def __repr__(self) -> str:
        return f"<Person {self.name}>"

    @property
    def id(self) -> int:
        """Their Discord id."""
        return self.user.id

    @property
    def dm(self) -> simcord.ChannelHandle:
        """Their DM with the bot, as a place for `where=`."""
        return self.user.dm_channel

    # ------------------------------------------------------------------------------------- doing

    async def slash(self, command: str, /, *, where: simcord.ChannelHandle | None = None, **options: Any) -> Answer:
        """Run a slash command ("circle join"); people as option values are `Person`s."""
        place = where or self.stage.lobby
        values = {name: _handle(value) for name, value in options.items()}
        typed = " ".join([f"/{command}", *(f"{name}:{_spoken(value)}" for name, value in options.items())])
        if place.guild is None:
            return await self._did(typed, self.user.slash(command, **values))
        return await self._did(typed, self.member.slash(place, command, **values))

    async def suggest(
        self,
        command: str,
        option: str,
        typed: str = "",
        /,
        *,
        where: simcord.ChannelHandle | None = None,
        **filled: Any,
    ) -> dict[str, str]:
        """What autocomplete offers while they type: shown name to value, in order."""
        values = {name: _handle(value) for name, value in filled.items()}
        place = where or self.stage.lobby
        if place.guild is None:
            choices = await self.user.autocomplete(command, option, typed, **values)
        else:
            choices = await self.member.autocomplete(place, command, option, typed, **values)
        return {choice["name"]: choice["value"] for choice in choices}

    async def menu(self, name: str, target: Person | Card, *, where: simcord.ChannelHandle | None = None) -> Answer:
        """Use a user or message context menu on somebody or on a message."""
        if isinstance(target, Person):
            place, handle = where or self.stage.lobby, target.member
        else:
            place, handle = self._place(target.message.channel_id), target.message
        return await self._did(f"menu {name!r}", self.member.context_menu(place, name, handle))

    async def press(
        self, shown: Answer | Card, label: str | None = None, *, id: str | None = None, nth: int = 0
    ) -> Answer:
        """Press the button with this label, or whose custom_id begins with `id`; the nth of several."""
        card, button = find_button(self.name, shown, label, id, nth)
        actor = self._actor(card.message)
        return await self._did(f"[{button.label}]", actor.click(card.message, custom_id=button.id))

    async def choose(
        self, shown: Answer | Card, *values: Any, id: str | None = None, placeholder: str | None = None
    ) -> Answer:
        """Choose in a select menu, by visible label or value; Persons, roles, channels for entities."""
        card, select = find_select(self.name, shown, id, placeholder)
        picked = [
            _handle(value) if not isinstance(value, str) else select.options.get(value, value) for value in values
        ]
        actor = self._actor(card.message)
        deed = f"[{select.placeholder} v: {', '.join(_spoken(value) for value in values)}]"
        return await self._did(deed, actor.select(card.message, picked, custom_id=select.id))

    async def submit(self, shown: Answer, values: Mapping[str, Any] | None = None) -> Answer:
        """Send a modal. Keys are labels or custom_ids; what is left out keeps its prefilled value.

        Lists for selects and checkbox groups; options by visible label or value.
        """
        modal = shown.modal
        sent = {item.id: item.default for item in modal.fields.values() if item.default is not None}
        for key, value in (values or {}).items():
            item = modal.field(key)
            sent[item.id] = _filled(item, value)
        actor: Actor = self.user if simulated.interaction_of(shown.result).guild_id is None else self.member
        return await self._did(f"submit {modal.title!r}", actor.submit_modal(shown.result, sent))

    async def say(self, words: str, where: simcord.ChannelHandle | None = None) -> Card:
        """Write a message in a channel, a room or the DM."""
        place = where or self.stage.lobby
        sent = await (self.user.send_dm(words) if place.guild is None else self.member.send(place, words))
        return read_card(simulated.message_handle(self.stage.env, place.id, sent.id), self.id)

    async def _did(self, deed: str, work: Awaitable[simcord.InteractionResult]) -> Answer:
        answer = Answer(self, f"{self.name}: {deed}", await work)
        for observer in self.stage.observers:
            observer(answer)
        return answer

    # ------------------------------------------------------------------------------------ seeing

    def can_see(self, place: simcord.ChannelHandle) -> bool:
        """Whether the channel, room or DM is open to them now."""
        return simulated.can_read(self.stage.env, place.id, self.id)

    def reads(self, place: simcord.ChannelHandle | None = None) -> list[Card]:
        """The messages they see in a place, oldest first, their own private answers among them."""
        place = place or self.stage.lobby
        if not self.can_see(place):
            raise AssertionError(f"{self.name} cannot read {place.name or 'this place'}")
        env = self.stage.env
        return [
            read_card(simulated.message_handle(env, place.id, stored.id), stored.author_id)
            for stored in simulated.stored_messages(env, place.id)
            if stored.visible_to(self.id)
        ]

    def reads_dm(self) -> list[Card]:
        """What the bot and they wrote to one another; empty when no DM was ever opened."""
        return self.reads(self.dm) if self.id in self.stage.env.backend.dm_channels else []

    def rooms(self) -> list[simcord.ChannelHandle]:
        """The threads they were added to, oldest first."""
        return [thread for thread in self.stage.threads() if self.id in simulated.thread_member_ids(thread)]

    # --------------------------------------------------------------------------------- their life

    def close_dms(self) -> None:
        """From now on Discord refuses the bot's DMs to them (50007)."""
        self.stage.env.inject_error(
            "POST",
            f"/channels/{self.dm.id}/messages",
            status=403,
            code=50007,
            message="Cannot send messages to this user",
            times=None,
        )

    def speaks(self, locale: str) -> None:
        """Their client is set to this language from now on, as "de" or "pt-BR"."""
        simulated.speak(self.stage.env, self.id, locale)

    def leave_server(self) -> None:
        """They leave; nobody tells the bot."""
        self.stage.guild.remove_member(self.member)

    # -------------------------------------------------------------------------------------- parts

    def _place(self, channel_id: int) -> simcord.ChannelHandle:
        return simulated.channel_handle(self.stage.env, self.stage.guild, channel_id)

    def _actor(self, message: simcord.ResponseMessage) -> Actor:
        in_guild = self.stage.env.backend.get_channel(message.channel_id).guild_id is not None
        return self.member if in_guild else self.user


def _handle(value: Any) -> Any:
    return value.member if isinstance(value, Person) else value


def _spoken(value: Any) -> str:
    return str(getattr(value, "name", value))


def _filled(item: Field, value: Any) -> Any:
    if item.kind in (ComponentType.TEXT_INPUT, ComponentType.CHECKBOX):
        return value
    if item.kind == ComponentType.RADIO_GROUP:
        return item.options.get(value, value)
    many: Sequence[Any] = [value] if isinstance(value, (str, Person)) else value
    return [item.options.get(one, one) if isinstance(one, str) else _handle(one) for one in many]
