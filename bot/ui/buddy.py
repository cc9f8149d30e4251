"""Buddies: one other person. No name before both said yes, and never why it ended."""

from bot.domain.buddy import Pair, PairState, Said
from bot.domain.member import Scope
from bot.services.buddy import BuddyBecame, BuddyStanding
from bot.services.buddy_room import BuddyRoom
from bot.services.pairing import Proposed
from bot.ui.kit import Card, Pen, Typed
from bot.ui.match import PROFILE_LABEL, PROFILE_PRESS


def looking(pen: Pen, standing: BuddyStanding) -> Card:
    """After `/buddy find`."""
    if standing.pair is not None:
        return status(pen, standing)
    card = pen.card("buddy-find-title", tone="care").say("buddy-looking")
    _missing(pen, card, standing)
    if not standing.names_tags:
        card.line().say("consent-shown").buttons(pen.button("kit-agree", "consent:agree", Scope.SHOWN))
    return card.buttons(_stop(pen)).footer("kit-only-you")


def _missing(pen: Pen, card: Card, standing: BuddyStanding) -> None:
    if standing.missing:
        card.line().say("match-missing")
        card.show(*(pen.text(f"match-missing-{what}") for what in standing.missing))
        presses = dict.fromkeys(PROFILE_PRESS[what] for what in standing.missing)
        card.buttons(*(pen.button(PROFILE_LABEL[press], press, style="primary") for press in presses))


def status(pen: Pen, standing: BuddyStanding) -> Card:
    card = pen.card("buddy-status-title", tone="care")
    pair = standing.pair
    if pair is None:
        key = "buddy-status-looking" if standing.seeks else "buddy-status-none"
        button = _stop(pen) if standing.seeks else pen.button("buddy-find-button", "buddy:find", style="primary")
        card.say(key)
        if standing.seeks and not standing.missing:
            card.say("match-status-nothing")
        if standing.seeks:
            _missing(pen, card, standing)
        return card.buttons(button).footer("kit-only-you")
    if pair.state is PairState.OPEN and pair.room_id is not None:
        card.say("buddy-status-open", room=f"<#{pair.room_id}>")
        return card.buttons(_stop(pen, "buddy-end-button")).footer("kit-only-you")
    if pair.state is PairState.OPENING:
        return card.say("buddy-status-opening").buttons(_stop(pen, "buddy-end-button")).footer("kit-only-you")
    if standing.asks_next and standing.said is not Said.YES:
        return card.say("buddy-status-asks-next").footer("kit-only-you")
    card.say("buddy-status-waits" if standing.said is Said.YES else "buddy-status-asked")
    args = (standing.guild_id, pair.id)
    return card.buttons(
        None if standing.said is Said.YES else pen.button("kit-introduce-us", "buddy:yes", *args, style="success"),
        pen.button("kit-no-thank-you", "buddy:no", *args),
    ).footer("kit-only-you")


def proposed(pen: Pen, outcome: Proposed) -> Card:
    args = (outcome.guild_id, outcome.pair_id)
    card = pen.card("buddy-nudge-title" if outcome.nudge else "buddy-proposal-title", tone="care")
    card.say("buddy-proposal-nudge" if outcome.nudge else "buddy-proposal")
    if outcome.shared:
        card.say("buddy-shared", tags=[Typed(tag.name) for tag in outcome.shared])
    else:
        card.say("buddy-shared-unnamed")
    card.say("buddy-languages", languages=[pen.label(f"language-{code}") for code in outcome.languages])
    card.say("buddy-proposal-how")
    if outcome.need is not None:
        card.say("buddy-proposal-need", need=pen.label(f"need-{outcome.need}"))
    return card.buttons(
        pen.button("kit-introduce-us", "buddy:yes", *args, style="success"),
        pen.button("kit-no-thank-you", "buddy:no", *args),
        pen.button("kit-here", "buddy:here", *args) if outcome.nudge else None,
    ).footer("buddy-free")


def answered(pen: Pen, became: BuddyBecame) -> Card:
    return pen.card(f"buddy-{became}-title", tone="care").say(f"buddy-{became}").footer("kit-only-you")


def here(pen: Pen, pair: Pair) -> Card:
    key = "buddy-here-asked" if pair.state is PairState.ASKING else "buddy-here"
    return pen.card("buddy-here-title").say(key).footer("kit-only-you")


def room(pen: Pen, outcome: BuddyRoom) -> Card:
    """The first message of the room of two."""
    card = pen.card("buddy-room-title", tone="care").say(
        "buddy-room", people=[f"<@{side.user_id}>" for side in outcome.pair.sides]
    )
    if outcome.shared:
        card.say("buddy-shared", tags=[Typed(tag.name) for tag in outcome.shared])
    for user_id, need in outcome.needs.items():
        card.say("buddy-room-need", person=f"<@{user_id}>", need=pen.label(f"need-{need}"))
    return (
        card.say("buddy-room-how")
        .say("buddy-room-secrecy")
        .buttons(
            pen.button("kit-here", "buddy:here", outcome.pair.guild_id, outcome.pair.id, style="primary"),
            pen.button("kit-need-a-person", "care:person"),
            pen.button("buddy-end-button", "buddy:end"),
        )
        .footer("kit-not-a-crisis-service")
    )


def nudge(pen: Pen, pair: Pair) -> Card:
    return (
        pen.card("buddy-nudge-title", tone="care")
        .say("buddy-room-nudge")
        .buttons(
            pen.button("kit-here", "buddy:here", pair.guild_id, pair.id, style="primary"),
            pen.button("kit-need-a-person", "care:person"),
        )
        .footer("kit-not-a-crisis-service")
    )


def talk(pen: Pen) -> Card:
    """Instead of the kind word, where something is written in the room."""
    return (
        pen.card("buddy-talk-title", tone="care")
        .say("buddy-room-talk")
        .buttons(pen.button("buddy-end-button", "buddy:end"), pen.button("kit-need-a-person", "care:person"))
        .footer("kit-not-a-crisis-service")
    )


def closed(pen: Pen) -> Card:
    return (
        pen.card("buddy-closed-title", tone="care")
        .say("buddy-closed")
        .buttons(pen.button("kit-need-a-person", "care:person"))
        .footer("kit-not-a-crisis-service")
    )


def before_end(pen: Pen, standing: BuddyStanding) -> Card:
    key = "buddy-confirm-stop" if standing.pair is None else "buddy-confirm-end"
    return (
        pen.card("buddy-end-title")
        .say(key)
        .buttons(pen.button("buddy-end-sure", "buddy:end-sure", style="danger"), pen.button("buddy-keep", "buddy:keep"))
        .footer("kit-only-you")
    )


def ended(pen: Pen, *, was: bool) -> Card:
    return (
        pen.card("buddy-end-title")
        .say("buddy-ended-done" if was else "refusal-no-buddy")
        .buttons(pen.button("buddy-find-button", "buddy:find"))
        .footer("kit-help-elsewhere")
    )


def again(pen: Pen, _standing: BuddyStanding) -> Card:
    return pen.card("buddy-over-title", tone="care").say("buddy-again").footer("kit-help-elsewhere")


def silent(pen: Pen, standing: BuddyStanding) -> Card:
    """To whoever did not answer, once."""
    button = pen.button("buddy-again-button", "buddy:again", standing.guild_id, style="primary")
    return pen.card("buddy-silent-title", tone="care").say("buddy-silent").buttons(button).footer("kit-help-elsewhere")


def looking_again(pen: Pen, standing: BuddyStanding, *, in_server: bool) -> Card:
    """In a direct message the server's own screens do not open."""
    if in_server:
        return looking(pen, standing)
    return pen.card("buddy-find-title", tone="care").say("buddy-looking").footer("kit-only-you")


def told_ended(pen: Pen, _standing: BuddyStanding) -> Card:
    return pen.card("buddy-closed-title", tone="care").say("buddy-ended-told").footer("kit-help-elsewhere")


def _stop(pen: Pen, key: str = "buddy-stop-button"):
    return pen.button(key, "buddy:end")
