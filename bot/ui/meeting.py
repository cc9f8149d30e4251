"""When a circle meets: cards in the room, the list, the form to plan."""

from typing import Any

from discord import ui

from bot.domain.meeting import LONGEST, Meeting, Repeat, calendar
from bot.services.meeting import Form as ToPlan
from bot.services.meeting import Planned, Said
from bot.ui.kit import Card, Form, Option, Pen, Typed

FILE = "meetings.ics"
SHOWN = 13


def listed(pen: Pen, outcome: Planned) -> Card:
    circle = outcome.circle
    card = pen.card("meeting-list-title", name=Typed(circle.name))
    if not outcome.meetings:
        card.say("meeting-none")
    else:
        card.show(*_lines(pen, outcome.meetings)).say("meeting-zones")
        card.attach(calendar(outcome.meetings, pen.label("meeting-calendar-title"), outcome.now), FILE)
    if not outcome.leads:
        return card.footer("kit-only-you")
    card.buttons(
        pen.button("meeting-plan-button", "meeting:plan", circle.id, style="primary"),
        pen.button("event-button", "event:voice", circle.id),
    )
    if outcome.meetings:
        options = [
            Option(pen.label("meeting-option", day=f"{one.at:%Y-%m-%d}", time=f"{one.at:%H:%M}"), one.id)
            for one in outcome.meetings[:25]
        ]
        card.choose("meeting:call-off", options, placeholder="meeting-call-off-choose", args=(circle.id,))
    return card.footer("kit-only-you")


def _lines(pen: Pen, meetings: tuple[Meeting, ...]) -> list[str]:
    return [
        pen.text("meeting-line", at=one.at, soon=pen.time(one.at, "R"), minutes=one.minutes) for one in meetings[:SHOWN]
    ]


def plan_form(pen: Pen, outcome: ToPlan) -> Form:
    repeats = [Option(pen.label(f"meeting-repeat-{one}"), one, chosen=one is Repeat.ONCE) for one in Repeat]
    return (
        pen.form("meeting-form", "meeting:planned", outcome.circle.id)
        .text("day", label="meeting-form-day", hint="meeting-form-day-hint", max=20)
        .text("time", label="meeting-form-time", hint="meeting-form-time-hint", max=10)
        .text("zone", label="meeting-form-zone", hint="meeting-form-zone-hint", max=60, value=outcome.zone)
        .text(
            "minutes", label="meeting-form-minutes", hint="meeting-form-minutes-hint", max=len(str(LONGEST)), value="60"
        )
        .pick("repeat", label="meeting-form-repeat", options=repeats)
    )


# ---- in the room


def planned(pen: Pen, said: Said) -> Card:
    card = pen.card("meeting-planned-title", name=Typed(said.circle.name))
    card.show(*_lines(pen, said.meetings)).say("meeting-zones").say("meeting-planned-what")
    card.attach(calendar(said.meetings, pen.label("meeting-calendar-title"), said.now), FILE)
    return card.buttons(_person(pen, said))


def reminder(pen: Pen, said: Said, *, soon: bool) -> Card:
    key = "meeting-soon" if soon else "meeting-day"
    (meeting, *_) = said.meetings
    card = pen.card(f"{key}-title", name=Typed(said.circle.name))
    return card.say(key, at=meeting.at, when=pen.time(meeting.at, "R")).buttons(_person(pen, said))


def called_off(pen: Pen, said: Said) -> Card:
    (meeting, *_) = said.meetings
    card = pen.card("meeting-called-off-title", name=Typed(said.circle.name))
    return card.say("meeting-called-off", at=meeting.at).buttons(_person(pen, said))


def _person(pen: Pen, said: Said) -> ui.Button[Any]:
    return pen.button("kit-need-a-person", "care:person", said.circle.id)
