"""Being kept apart from somebody: for the eyes of the one who asked for it."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.domain.circle import Circle
from bot.domain.safety import Blocked
from bot.services.block import Apart, Moved
from bot.services.safety import Banned
from bot.ui.kit import Card, Pen, Typed

A_PAGE = 8


def person(user_id: int) -> str:
    """Discord shows the name in the reader's own client; nobody is called by it."""
    return f"<@{user_id}>"


def apart(pen: Pen, outcome: Apart) -> Card:
    who = person(outcome.user_id)
    card = pen.card("safety-block-title", tone="care").say("safety-block-what", person=who)
    if outcome.facilitates:
        card.say("safety-block-facilitator", person=who)
    if outcome.together:
        card.say("safety-block-together", circles=[Typed(circle.name) for circle in outcome.together])
    if outcome.buddies:
        card.say("safety-block-buddies")
    card.small("safety-block-not")
    leave = leave_buttons(pen, outcome.together)
    end = pen.button("safety-block-end-button", "buddy:end") if outcome.buddies else None
    return card.buttons(*leave, end, pen.button("safety-block-undo-button", "safety:unblock", outcome.user_id)).footer(
        "kit-only-you"
    )


def leave_buttons(pen: Pen, circles: Sequence[Circle]) -> list[ui.Button[Any]]:
    return [
        pen.button("safety-block-leave-button", "safety:move", c.id, circle=Typed(c.name, limit=40)) for c in circles
    ]


def before_moving(pen: Pen, circle: Circle) -> Card:
    card = pen.card("circle-leave-title", name=Typed(circle.name)).say("circle-leave-what").say("safety-move-what")
    return card.buttons(
        pen.button("safety-move-button", "safety:moved", circle.id, style="primary"),
        pen.button("kit-leave", "circle:left", circle.id, style="danger"),
        pen.button("circle-stay", "circle:stay", circle.id),
    ).footer("kit-only-you")


def moved(pen: Pen, outcome: Moved) -> Card:
    card = pen.card("circle-left-title", name=Typed(outcome.circle.name), tone="care")
    card.say("safety-moved-first" if outcome.first else "safety-moved")
    return card.buttons(
        pen.button("safety-moved-look-button", "match:wait"),
        pen.button("kit-need-a-person", "care:person"),
    ).footer("kit-only-you")


def banned(pen: Pen, outcome: Banned) -> Card:
    key = "safety-ban-done" if outcome.new else "safety-ban-was"
    return pen.card("safety-ban-title").say(key, person=person(outcome.user_id)).small("safety-ban-appeal")


def unbanned(pen: Pen, user_id: int, *, was: bool) -> Card:
    key = "safety-unban-done" if was else "safety-unban-none"
    return pen.card("safety-ban-title").say(key, person=person(user_id))


def unblocked(pen: Pen, user_id: int, *, was: bool) -> Card:
    key = "safety-unblock-done" if was else "safety-unblock-none"
    return pen.card("safety-unblock-title").say(key, person=person(user_id)).footer("kit-only-you")


def blocked(pen: Pen, everyone: Sequence[Blocked], page: int = 0) -> Card:
    card = pen.card("safety-blocked-title")
    if not everyone:
        return card.say("safety-blocked-none").footer("kit-only-you")
    shelf = pen.shelf(len(everyone), A_PAGE, page)
    for one in everyone[shelf.start : shelf.stop]:
        off = pen.button("safety-blocked-button", "safety:unblock", one.user_id)
        card.row("safety-blocked-line", off, person=person(one.user_id), since=pen.time(one.since, "D"))
    return card.turned(shelf, "safety:blocked").footer("kit-only-you")
