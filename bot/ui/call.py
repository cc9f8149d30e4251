"""Calls for a person: what the caller sees, what the staff channel sees, and duty."""

from typing import Any, Literal

from discord import ui

from bot.domain.call import Call
from bot.domain.circle import Circle
from bot.domain.guild import MOST_CIRCLES
from bot.services.call import Answer, Called, Near, OpenCalls
from bot.services.call_room import CallRoom
from bot.services.call_staff import StaffCard
from bot.services.duty import Duty
from bot.ui.crisis import help_lines_into
from bot.ui.kit import Card, Option, Pen, Typed

LISTED = 5


# ---- the person


def near(pen: Pen, outcome: Near) -> Card:
    """Help lines first; people of this server only below, and only by another press."""
    card = help_lines_into(pen, pen.card("call-near-title", tone="care"), outcome.country, None).line()
    call = outcome.call
    if not outcome.here:
        return card.small("call-near-elsewhere").footer("kit-not-a-crisis-service")
    if call is not None:
        card.say("call-near-open", when=pen.time(call.asked_at, "R"))
        if call.thread_id is not None:
            card.say("call-near-thread", thread=f"<#{call.thread_id}>")
        _honest(card, outcome)
        return card.buttons(pen.button("call-end-button", "care:end", call.id)).footer("kit-not-a-crisis-service")
    card.say("call-near-here")
    _honest(card, outcome)
    ask = pen.button("call-ask-button", "care:call", outcome.circle_id, style="primary")
    return card.buttons(ask).footer("kit-not-a-crisis-service")


def called(pen: Pen, outcome: Called) -> Card:
    card = pen.card("call-called-title", tone="care").say("call-called")
    if outcome.call.thread_id is not None:
        card.say("call-near-thread", thread=f"<#{outcome.call.thread_id}>")
    _honest(card, outcome)
    return card.small("call-called-again").buttons(
        pen.button("crisis-public-button", "crisis:open", None),
        pen.button("call-end-button", "care:end", outcome.call.id),
    )


def _honest(card: Card, outcome: Near | Called | CallRoom) -> None:
    card.say("call-on-duty" if outcome.on_duty else "call-nobody-on-duty").say("call-usual", usual=outcome.usual)


def room(pen: Pen, outcome: CallRoom) -> Card:
    """The first card of the private thread."""
    card = pen.card("call-room-title", tone="care").say("call-room", person=f"<@{outcome.call.user_id}>")
    _honest(card.say("call-room-wait"), outcome)
    return card.buttons(
        pen.button("crisis-public-button", "crisis:open", None, style="primary"),
        pen.button("call-end-button", "care:end", outcome.call.id),
    ).footer("kit-not-a-crisis-service")


def joined(pen: Pen, call: Call) -> Card:
    return pen.card(tone="care").say("call-joined", person=f"<@{call.answered_by}>")


def ended(pen: Pen) -> Card:
    return pen.card("call-ended-title", tone="care").say("call-ended")


def nobody_comes(pen: Pen, why: Literal["closed", "no-room", "unheard"]) -> Card:
    return (
        pen.card(f"call-{why}-title", tone="care")
        .say(f"call-{why}")
        .buttons(pen.button("crisis-public-button", "crisis:open", None, style="primary"))
    )


# ---- facilitators


def staff(pen: Pen, outcome: StaffCard) -> Card:
    card = pen.card("call-staff-again-title" if outcome.again else "call-staff-title", tone="care")
    _who(pen, card, outcome)
    people = [f"<@{user_id}>" for user_id in outcome.on_duty]
    if people:
        card.say("call-staff-on-duty", people=people)
    else:
        card.say("call-staff-nobody")
    return card.small("call-staff-how").buttons(_can_talk(pen, outcome.call))


def contact(pen: Pen, outcome: StaffCard) -> Card:
    card = pen.card("call-contact-title", tone="care")
    _who(pen, card, outcome)
    if outcome.contact_id is not None:
        card.say("call-contact", contact=f"<@{outcome.contact_id}>")
    return card.buttons(_can_talk(pen, outcome.call))


def _who(pen: Pen, card: Card, outcome: StaffCard) -> None:
    key, facts = _described(pen, outcome.call, outcome.circle)
    card.say(key, **facts)


def _described(pen: Pen, call: Call, circle: Circle | None) -> tuple[str, dict[str, object]]:
    facts: dict[str, object] = {"person": f"<@{call.user_id}>", "when": pen.time(call.asked_at, "R")}
    if circle is None:
        return "call-staff-no-circle", facts
    return "call-staff-circle", facts | {"circle": Typed(circle.name)}


def _can_talk(pen: Pen, call: Call) -> ui.Button[Any]:
    return pen.button("kit-can-talk", "care:talk", call.id, style="primary")


def contact_told(pen: Pen, outcome: StaffCard) -> Card:
    return (
        pen.card("call-told-title", tone="care")
        .say("call-told", person=f"<@{outcome.call.user_id}>")
        .say("call-told-how", channel=f"<#{outcome.channel_id}>")
    )


def told_directly(pen: Pen, call: Call) -> Card:
    key, facts = _described(pen, call, None)
    return pen.card("call-staff-title", tone="care").say(key, **facts).say("call-told-directly")


def settled(pen: Pen, by: int | None) -> Card:
    return pen.card().small("call-over") if by is None else pen.card().small("call-settled", person=f"<@{by}>")


def answered(pen: Pen, outcome: Answer) -> Card:
    if not outcome.taken:
        return pen.card("call-yours-title").say("call-others")
    card = pen.card("call-yours-title", tone="care")
    if outcome.thread_id is None:
        return card.say("call-yours-soon", person=f"<@{outcome.caller}>")
    return card.say("call-yours", thread=f"<#{outcome.thread_id}>")


def requests(pen: Pen, outcome: OpenCalls) -> Card:
    card = pen.card("call-requests-title")
    if not outcome.calls:
        card.say("call-requests-none")
    for call, circle in outcome.calls[:LISTED]:
        key, facts = _described(pen, call, circle)
        card.row(key, _can_talk(pen, call), **facts)
    if len(outcome.calls) > LISTED:
        card.say("call-requests-more", more=len(outcome.calls) - LISTED)
    if outcome.on_duty_until is None:
        return card.small("call-requests-off")
    return card.small("call-requests-duty", until=outcome.on_duty_until)


def duty(pen: Pen, outcome: Duty) -> Card:
    if outcome.until is None:
        card = pen.card("duty-off-title").say("duty-off")
    else:
        card = pen.card("duty-on-title").say("duty-on", until=outcome.until).say("duty-waiting", many=outcome.waiting)
    card.line().say("duty-capacity", leads=outcome.leads, capacity=outcome.capacity)
    many = [
        Option(pen.label("duty-capacity-option", many=n), n, chosen=n == outcome.capacity)
        for n in range(MOST_CIRCLES + 1)
    ]
    return card.choose("duty:capacity", many, placeholder="duty-capacity-choose")
