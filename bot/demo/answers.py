"""What one person sees as the answer of one thing they did, and the buttons and menus in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import simcord

from bot.demo import simulated
from bot.demo.reading import Button, Card, Modal, Select, read_card, read_modal

if TYPE_CHECKING:
    from bot.demo.people import Person


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
    def files(self) -> dict[str, str]:
        """The text files of the answer: name to content."""
        cdn = self.person.stage.env.backend.cdn
        messages = [message for message in (self.result.response, *self.result.followups) if message]
        return {file.filename: (cdn.get(file.url) or b"").decode() for each in messages for file in each.attachments}

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


def find_button(who: str, shown: Answer | Card, label: str | None, id: str | None, nth: int) -> tuple[Card, Button]:
    """The nth button that can be pressed with this label, or whose custom_id begins with `id`; AssertionError."""
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
        raise AssertionError(f"{who} finds no button {label or id!r} in:\n{shown}")
    return found[nth]


def find_select(who: str, shown: Answer | Card, id: str | None, placeholder: str | None) -> tuple[Card, Select]:
    """The select menu whose custom_id begins with `id` or that reads so while nothing is chosen; AssertionError."""
    for card in _cards(shown):
        for select in card.selects:
            wanted = (id is None or select.id.startswith(id)) and placeholder in (None, select.placeholder)
            if wanted and not select.disabled:
                return card, select
    raise AssertionError(f"{who} finds no select {placeholder or id or ''!r} in:\n{shown}")


def _cards(shown: Answer | Card) -> list[Card]:
    return [shown] if isinstance(shown, Card) else list(reversed(shown.cards))
