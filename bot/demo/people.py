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
from bot.demo.reading import Button, Card, Field, Modal, Select, read_card, read_modal

if TYPE_CHECKING:
    from bot.demo.stage import Stage

Actor = simcord.MemberActor | simcord.UserHandle


class Answer:
    """Everything one person sees as the answer of one thing they did."""

    def __init__(self, person: Person, deed: str, result: simcord.InteractionResult) -> None:
        self.person = person
        self.deed = deed
        self.result = result

    @property
    def acknowledged(self) -> bool:
        """Whether the bot answered in time; False is what Discord shows as "did not respond"."""
        return self.result.acknowledged

    @property
    def thinking(self) -> bool:
        """True when the bot asked for time and never came back."""
        return simulated.interaction_of(self.result).loading

    @property
    def cards(self) -> list[Card]:
        """The answer (or the pressed message, when it was changed) and its follow-ups, as they are now."""
        bot_id = self.person.stage.env.backend.bot_user.id
        messages = [self.result.response] if self.result.response else []
        return [read_card(message, bot_id) for message in [*messages, *self.result.followups]]

    @property
    def card(self) -> Card:
        """The newest card of the answer."""
        cards = self.cards
        if not cards:
            raise AssertionError(f"{self.deed} showed no message: {self.result!r}")
        return cards[-1]

    @property
    def modal(self) -> Modal:
        """The modal that opened; AssertionError with what came instead when none did."""
        spec = self.result.modal
        if spec is None:
            raise AssertionError(f"{self.deed} opened no modal but showed:\n{self}")
        return read_modal(spec)

    @property
    def opened_modal(self) -> bool:
        """Whether the answer is a modal."""
        return self.result.modal is not None

    @property
    def text(self) -> str:
        """The words of all cards, without the controls."""
        return "\n".join(card.text for card in self.cards)

    @property
    def labels(self) -> list[str]:
        """Labels of all buttons that can be pressed."""
        return [label for card in self.cards for label in card.labels]

    @property
    def private(self) -> bool:
        """Whether nobody else sees any of it. A modal is private; so is a silent acknowledgement."""
        return all(card.private for card in self.cards)

    def __contains__(self, words: str) -> bool:
        return words in str(self)

    def __str__(self) -> str:
        if self.result.modal is not None:
            return str(read_modal(self.result.modal))
        return "\n".join(str(card) for card in self.cards)

    def __repr__(self) -> str:
        return f"<Answer to {self.deed}:\n{self}>"


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
        card, button = self._find_button(shown, label, id, nth)
        actor = self._actor(card.message)
        return await self._did(f"[{button.label}]", actor.click(card.message, custom_id=button.id))

    async def choose(
        self, shown: Answer | Card, *values: Any, id: str | None = None, placeholder: str | None = None
    ) -> Answer:
        """Choose in a select menu, by visible label or value; Persons, roles, channels for entities."""
        card, select = self._find_select(shown, id, placeholder)
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
        filled = {item.id: item.default for item in modal.fields.values() if item.default is not None}
        for key, value in (values or {}).items():
            item = modal.field(key)
            filled[item.id] = _filled(item, value)
        actor: Actor = self.user if simulated.interaction_of(shown.result).guild_id is None else self.member
        return await self._did(f"submit {modal.title!r}", actor.submit_modal(shown.result, filled))

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

    def _find_button(self, shown: Answer | Card, label: str | None, id: str | None, nth: int) -> tuple[Card, Button]:
        found = [
            (card, button)
            for card in _cards(shown)
            for button in card.buttons
            if (label is None or button.label == label)
            and (id is None or (button.id or "").startswith(id))
            and button.id
            and not button.disabled
        ]
        if len(found) <= nth:
            raise AssertionError(f"{self.name} finds no button {label or id!r} in:\n{shown}")
        return found[nth]

    def _find_select(self, shown: Answer | Card, id: str | None, placeholder: str | None) -> tuple[Card, Select]:
        for card in _cards(shown):
            for select in card.selects:
                wanted = (id is None or select.id.startswith(id)) and placeholder in (
                    None,
                    select.placeholder,
                )
                if wanted and not select.disabled:
                    return card, select
        raise AssertionError(f"{self.name} finds no select {placeholder or id or ''!r} in:\n{shown}")


def _cards(shown: Answer | Card) -> list[Card]:
    return [shown] if isinstance(shown, Card) else list(reversed(shown.cards))


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
