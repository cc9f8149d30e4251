"""Waiting for a circle, as the one who waits sees it. No number on it could point at anybody else."""

from datetime import datetime
from typing import Any

from bot.domain.match import Expectation, Looser, Missing, spans
from bot.domain.member import Use
from bot.services.match import Question, Standing
from bot.services.search import Found, Suggested
from bot.ui import introduction as introduction_ui
from bot.ui.kit import Card, Pen, Typed
from bot.ui.profile import DAYS

PROFILE_PRESS = {
    Missing.TAGS: "profile:tags",
    Missing.THEME: "profile:tags",
    Missing.ZONE: "profile:basics",
    Missing.HOURS: "profile:hours",
    Missing.LANGUAGE: "profile:basics",
}
PROFILE_LABEL = {
    "profile:tags": "profile-tags-button",
    "profile:hours": "profile-hours-button",
    "profile:basics": "profile-basics-button",
}


def waiting(pen: Pen, standing: Standing) -> Card:
    """After `/match wait`: what was understood, what is missing, and how long it may take."""
    card = pen.card("match-wait-title" if standing.new else "match-wait-again-title", tone="care")
    if standing.question is not None:
        return _asked(pen, card, standing, standing.question)
    _understood(pen, card, standing)
    _lost(pen, card, standing)
    _missing(pen, card, standing)
    return _what_comes(pen, card, standing)


def status(pen: Pen, standing: Standing) -> Card:
    if standing.waiter is None:
        return not_waiting(pen)
    card = pen.card("match-status-title").say("match-status-since", since=pen.time(standing.waiter.since, "D"))
    if standing.paused:
        card.say("match-status-paused")
    if standing.question is not None:
        return _asked(pen, card, standing, standing.question)
    if not standing.missing and not standing.paused:
        card.say("match-status-nothing")
    if standing.waiter.first_in_line:
        card.say("match-status-first")
    if standing.waiter.wider:
        card.say("match-status-wider")
    if standing.waiter.smaller:
        card.say("match-status-smaller")
    _missing(pen, card, standing)
    _lost(pen, card, standing)
    return _what_comes(pen, card, standing)


def _asked(pen: Pen, card: Card, standing: Standing, question: Question) -> Card:
    """What they are asked about, as often as they look: the message with the question may be gone."""
    stop = pen.button("match-cancel-button", "match:cancel", standing.guild_id)
    if question.follows:
        return card.say("match-status-asks-next").buttons(stop).footer("kit-only-you")
    card.say("match-status-answered" if question.said_yes else "match-status-proposed")
    card.show(introduction_ui.circle(pen, question.invited))
    if question.invited.room_open:
        card.say("introduction-how-open")
    elif not question.said_yes:
        card.say("match-status-how", until="none" if question.until is None else pen.time(question.until, "F"))
    choice = introduction_ui.choice(pen, question.invited, said_yes=question.said_yes)
    return card.buttons(*choice, stop).footer("kit-only-you")


def not_waiting(pen: Pen) -> Card:
    return (
        pen.card("match-status-title")
        .say("match-not-waiting")
        .buttons(
            pen.button("kit-find-circle", "match:wait", style="primary"),
            pen.button("match-find-button", "match:find"),
        )
        .footer("kit-only-you")
    )


def cancelled(pen: Pen, *, was: bool) -> Card:
    card = pen.card("match-cancel-title").say("match-cancelled" if was else "match-was-not-waiting")
    return card.buttons(
        pen.button("kit-find-circle", "match:wait"), pen.button("match-find-button", "match:find")
    ).footer("kit-only-you")


def reminded(pen: Pen, due: datetime) -> Card:
    return pen.card("match-remind-title").say("match-remind-set", when=pen.time(due, "R")).footer("kit-only-you")


def reminder(pen: Pen, standing: Standing) -> Card:
    """The reminder itself, a week later."""
    card = pen.card("match-reminder-title", tone="care").say("match-reminder")
    _missing(pen, card, standing, buttons=False)
    return _what_comes(pen, card, standing, told=True)


def loosen(pen: Pen, standing: Standing) -> Card:
    """Offered after a while; nothing changes unless they press."""
    card = pen.card("match-loosen-title", tone="care").say("match-loosen")
    tags = [Typed(tag.name) for tag in standing.related]
    related = {Looser.TAG: pen.text("match-loosen-tag-related", tags=tags)} if tags else {}
    card.show(*(related.get(what) or pen.text(f"match-loosen-{what}") for what in standing.loosen))
    buttons = (_loosen_button(pen, what, standing.guild_id) for what in standing.loosen)
    return card.buttons(*buttons).footer("match-loosen-free")


def loosened(pen: Pen, standing: Standing, how: Looser, *, in_server: bool) -> Card:
    """Wider hours and a small start are noted; a language or a tag is chosen in the profile."""
    card = pen.card("match-loosened-title").say(f"match-loosened-{how}")
    guild_id = standing.guild_id
    if how is Looser.LANGUAGE or how is Looser.TAG:
        press = "profile:basics" if how is Looser.LANGUAGE else "profile:tags"
        return card.buttons(pen.button(PROFILE_LABEL[press], press) if in_server else None).footer("kit-only-you")
    return card.buttons(
        *(_loosen_button(pen, what, guild_id) for what in standing.loosen),
        pen.button("match-tighten-button", "match:tighten", guild_id),
    ).footer("kit-only-you")


def tightened(pen: Pen, _standing: Standing) -> Card:
    return pen.card("match-loosened-title").say("match-tightened").footer("kit-only-you")


def _loosen_button(pen: Pen, what: Looser, guild_id: int) -> Any:
    return pen.button(f"match-loosen-{what}-button", "match:loosen", what, guild_id)


def _understood(pen: Pen, card: Card, standing: Standing) -> None:
    for use in (Use.SHOW, Use.MATCH, Use.AVOID, Use.PRIVATE):
        names = [Typed(tag.name) for tag, chosen in standing.tags if chosen is use]
        if names:
            card.say(f"match-tags-{use}", tags=names)
    profile = standing.profile
    if profile.hours and profile.timezone:
        card.say("match-hours", hours=len(profile.hours), zone=profile.timezone, times=_times(pen, profile.hours))
    if profile.languages:
        card.say("match-languages", languages=[pen.label(f"language-{code}") for code in profile.languages])


def _times(pen: Pen, hours: frozenset[int]) -> str:
    """Such as "Monday 18–21, Tuesday 9–12"."""
    days: dict[int, list[str]] = {}
    for start, end in spans(hours):
        days.setdefault(start // 24, []).append(f"{start % 24}–{end - start // 24 * 24}")
    return ", ".join(f"{pen.text(f'day-{DAYS[day]}')} {' + '.join(parts)}" for day, parts in days.items())


def _lost(pen: Pen, card: Card, standing: Standing) -> None:
    if standing.lost:
        card.say("match-hours-lost", times=_times(pen, standing.lost))


def _missing(pen: Pen, card: Card, standing: Standing, *, buttons: bool = True) -> None:
    """Asked for kindly; each press leads to where it is chosen. `buttons`: not where it may be a direct message."""
    if not standing.missing:
        return
    card.line().say("match-missing")
    card.show(*(pen.text(f"match-missing-{what}") for what in standing.missing))
    if not buttons:
        card.say("match-missing-where")
        return
    presses = dict.fromkeys(PROFILE_PRESS[what] for what in standing.missing)
    card.buttons(*(pen.button(PROFILE_LABEL[press], press, style="primary") for press in presses))


def _what_comes(pen: Pen, card: Card, standing: Standing, *, told: bool = False) -> Card:
    """`told`: in a message that may be a direct one, where the server's own screens do not open."""
    no_circle_yet = standing.expectation in (Expectation.TOO_FEW, Expectation.NOBODY_LEADS)
    card.line().say(f"match-expect-{standing.expectation}").say(f"match-reach-{standing.reach}")
    return card.buttons(
        pen.button("kit-find-counselor", "counselor:open", None) if no_circle_yet else None,
        None if standing.reminder else pen.button("match-remind-button", "match:remind", standing.guild_id),
        None if told else pen.button("match-find-button", "match:find"),
        pen.button("match-cancel-button", "match:cancel", standing.guild_id),
    ).footer("kit-only-you")


def found(pen: Pen, outcome: Found) -> Card:
    """Existing circles with room: why each fits, in tags that the circle itself shows."""
    card = pen.card("match-find-title")
    if not outcome.tags_given:
        choose = pen.button(PROFILE_LABEL["profile:tags"], "profile:tags", style="primary")
        return card.say("match-find-no-tags").buttons(choose).footer("kit-only-you")
    if not outcome.suggestions:
        return (
            card.say("match-find-none", waits="yes" if outcome.waits else "no")
            .buttons(
                None if outcome.waits else pen.button("kit-find-circle", "match:wait", style="primary"),
                pen.button("kit-find-counselor", "counselor:open", None),
            )
            .footer("kit-only-you")
        )
    card.say("match-find-how")
    if not outcome.hours_given:
        card.small("match-find-no-hours")
    for suggestion in outcome.suggestions:
        _suggested(pen, card, suggestion, common=outcome.hours_given)
    if not outcome.waits:
        card.buttons(pen.button("kit-find-circle", "match:wait"))
    return card.footer("kit-only-you")


def _suggested(pen: Pen, card: Card, found: Suggested, *, common: bool) -> None:
    """`common`: they gave hours, and the circle's is one of them."""
    circle = found.circle
    when = pen.time(found.meets, "F") if found.meets is not None else "none"
    card.line().say(
        "match-find-circle",
        circle=Typed(circle.name),
        tags=[Typed(tag.name) for tag in found.shared],
        language=pen.label(f"language-{circle.language}"),
        when=when,
        common="yes" if common else "no",
    )
    if found.asked is not None:
        card.small("match-find-asked", by=pen.time(found.asked, "F"))
        return
    card.buttons(pen.button("kit-join", "circle:join", circle.id, style="primary"))
