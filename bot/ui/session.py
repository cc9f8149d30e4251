"""A guided session: what the facilitator chooses, and the cards in the room."""

from collections.abc import Iterable
from typing import Any

from discord.ui import Button

from bot.domain.session import TURN_MINUTES, Phase, Session
from bot.services.session import Planned, SessionCard
from bot.ui.kit import Card, Pen, Typed

_FREE = 0
"""Stands for no minutes in a press."""


def planned(pen: Pen, outcome: Planned) -> Card:
    circle = outcome.circle
    if outcome.running is not None:
        of = outcome.running
        return pen.card("session-running-title", circle=Typed(circle.name)).buttons(
            pen.button("session-next-button", "session:next", of.id, of.step),
            pen.button("session-end-button", "session:end", of.id, style="danger"),
        )
    card = pen.card("session-plan-title", circle=Typed(circle.name)).say("session-plan-how")
    if outcome.people:
        card.say("session-plan-order", people=_people(outcome.people))
    else:
        card.say("session-plan-nobody")
    turns = [pen.button("session-plan-button", "session:begin", circle.id, m, minutes=m) for m in TURN_MINUTES]
    free = pen.button("session-plan-free-button", "session:begin", circle.id, _FREE)
    return card.buttons(*(turns if outcome.people else []), free)


def begun(pen: Pen, outcome: SessionCard) -> Card:
    return (
        pen.card("session-begun-title")
        .say("session-begun", room=f"<#{outcome.room_id}>")
        .buttons(pen.button("session-end-button", "session:end", outcome.session.id, style="danger"))
    )


def before_ending(pen: Pen, of: Session) -> Card:
    if of.is_over:
        return moved(pen, of)
    return (
        pen.card("session-end-title")
        .say("session-end-what")
        .buttons(
            pen.button("session-end-button", "session:ended", of.id, style="danger"),
            pen.button("session-keep-button", "session:show", of.circle_id),
        )
    )


def passed(pen: Pen) -> Card:
    return pen.card("session-you-passed-title").say("session-you-passed")


def moved(pen: Pen, of: Session) -> Card:
    key = "session-stopped" if of.is_over else "session-moved"
    return pen.card(f"{key}-title").say(key)


def in_room(pen: Pen, outcome: SessionCard) -> Card:
    """The card of the present step, or a short word that somebody passes."""
    if outcome.passed is not None:
        return pen.card().small("session-passed", person=f"<@{outcome.passed}>")
    of = outcome.session
    steps = {Phase.OPENING: _opening, Phase.TURN: _turn, Phase.CLOSING: _closing, Phase.FREE: _free}
    return steps.get(of.phase, _ended)(pen, of)


def _opening(pen: Pen, of: Session) -> Card:
    return (
        pen.card("session-opening-title", tone="care")
        .say("session-opening", until=pen.time(of.until, "R"))
        .say("session-opening-order", people=_people(place.user_id for place in of.order))
        .say("session-opening-how", minutes=of.minutes)
        .buttons(
            pen.button("session-turns-button", "session:next", of.id, of.step),
            pen.button("session-pass-button", "session:pass", of.id),
            _person(pen, of),
        )
    )


def _turn(pen: Pen, of: Session) -> Card:
    card = pen.card("session-turn-title", tone="care")
    card.say("session-turn", person=f"<@{of.speaker}>", until=pen.time(of.until, "t"))
    if of.next_up is not None:
        card.small("session-turn-next", person=f"<@{of.next_up}>")
    else:
        card.small("session-turn-last")
    return card.buttons(
        pen.button("session-done-button", "session:next", of.id, of.step),
        pen.button("session-pass-button", "session:pass", of.id),
        _person(pen, of),
    )


def _closing(pen: Pen, of: Session) -> Card:
    return (
        pen.card("session-closing-title", tone="care")
        .say("session-closing", until=pen.time(of.until, "R"))
        .buttons(pen.button("session-close-button", "session:next", of.id, of.step), _person(pen, of))
    )


def _free(pen: Pen, of: Session) -> Card:
    return (
        pen.card("session-free-title", tone="care")
        .say("session-free", until=pen.time(of.until, "R"))
        .buttons(pen.button("session-close-button", "session:next", of.id, of.step), _person(pen, of))
    )


def _ended(pen: Pen, of: Session) -> Card:
    card = pen.card("session-ended-title", tone="care").say(f"session-ended-{of.why}")
    return card.buttons(_person(pen, of))


def _person(pen: Pen, of: Session) -> Button[Any]:
    return pen.button("kit-need-a-person", "care:person", of.circle_id)


def _people(ids: Iterable[int]) -> list[str]:
    return [f"<@{user_id}>" for user_id in ids]
