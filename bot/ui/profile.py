"""A member's own profile, for their eyes only."""

from typing import Any

from discord import ui

from bot.care import country_in
from bot.domain.member import MAX_LANGUAGES, Member, MemberState, Need, Profile, Use
from bot.domain.refusal import Refusal
from bot.services.member import Shown
from bot.ui.kit import Card, Form, Option, Pen, Typed

USES = tuple(Use)
NO_NEED = "none"
PARTS = {"night": range(0, 6), "morning": range(6, 12), "afternoon": range(12, 18), "evening": range(18, 24)}
"""Parts of a day on the form, each with its hours of wall time."""
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def shown(pen: Pen, outcome: Shown) -> Card:
    profile = outcome.profile
    card = pen.card("profile-title")
    if outcome.member.state is MemberState.PAUSED:
        key, facts = _paused(outcome.member)
        card.say(key, **facts)
    for use in USES:
        names = [Typed(tag.name) for tag, chosen in outcome.tags if chosen is use]
        if names:
            card.say(f"profile-tags-{use}", tags=names)
    if not outcome.tags:
        card.say("profile-no-tags")
    lines = [
        pen.text("profile-timezone", zone=profile.timezone or "none"),
        pen.text("profile-languages", languages=[pen.label(f"language-{code}") for code in profile.languages])
        if profile.languages
        else pen.text("profile-no-languages"),
        pen.text("profile-country", country=country_in(profile.country, pen.locale) if profile.country else "none"),
        pen.text("profile-hours", hours=len(profile.hours)),
    ]
    if profile.need is not None:
        lines.append(pen.text("profile-need", need=pen.label(f"need-{profile.need}")))
    card.line().show(*lines)
    return card.buttons(
        pen.button("profile-tags-button", "profile:tags", style="primary"),
        pen.button("profile-hours-button", "profile:hours"),
        pen.button("profile-basics-button", "profile:basics"),
        pen.button("kit-find-circle", "match:wait"),
    ).footer("kit-only-you")


def _paused(member: Member) -> tuple[str, dict[str, object]]:
    if member.paused_until is None:
        return "profile-paused", {}
    return "profile-paused-until", {"until": member.paused_until}


def paused(pen: Pen, member: Member) -> Card:
    key, facts = _paused(member)
    return pen.card("profile-pause-title").say(key, **facts).say("profile-pause-what")


def resumed(pen: Pen) -> Card:
    return pen.card("profile-resume-title").say("profile-resumed")


def tag_choice(pen: Pen, offered: list[Option], page: int) -> Card:
    """Pick tags of one use from the server's list, for people who would rather press than type."""
    return (
        pen.card("profile-tags-title")
        .say("profile-tags-how")
        .choose("profile:tag-picked", offered, placeholder="profile-tags-choose", page=page, turn="profile:tags")
    )


def use_choice(pen: Pen, tag_id: int, name: str) -> Card:
    return (
        pen.card("profile-use-title", tag=Typed(name))
        .show(*(pen.text(f"profile-use-{use}") for use in USES))
        .buttons(*(pen.button(f"profile-use-{use}-button", "profile:use", tag_id, use) for use in USES))
        .buttons(pen.button("profile-use-remove-button", "profile:untag", tag_id))
    )


def change_use(pen: Pen, refusal: Refusal, card: Card) -> Card:
    """Two wishes about one tag contradict each other: the second takes the place of the first if pressed."""
    tag, use = str(refusal.facts["tag"]), Use(str(refusal.facts["use"]))
    return card.buttons(pen.button("profile-use-change", "profile:use", tag, use, True, style="primary", use=use))


def days_choice(pen: Pen, hours: frozenset[int]) -> Card:
    """One button a day: which parts of that day are free is asked in a form."""
    card = pen.card("profile-hours-title").say("profile-hours-how", hours=len(hours))
    return card.buttons(
        *(_day_button(pen, index, hours) for index in range(len(DAYS))),
        pen.button("profile-hours-clear", "profile:hours-clear") if hours else None,
    ).footer("kit-only-you")


def _day_button(pen: Pen, day: int, hours: frozenset[int]) -> ui.Button[Any]:
    """Coloured where something is chosen, so that a week is seen at a glance."""
    free = not hours.isdisjoint(range(day * 24, day * 24 + 24))
    return pen.button(f"day-{DAYS[day]}", "profile:day", day, style="primary" if free else "secondary")


def day_form(pen: Pen, day: int, hours: frozenset[int]) -> Form:
    """`day` 0 is Monday. The hours of that day in four groups, those already chosen ticked."""
    form = pen.form("profile-day-form", "profile:day-sent", day, day=pen.label(f"day-{DAYS[day]}"))
    for part, span in PARTS.items():
        options = [
            Option(
                pen.label("profile-hour-choice", **{"from": hour, "to": hour + 1}),
                hour,
                chosen=day * 24 + hour in hours,
            )
            for hour in span
        ]
        form.pick(part, label=f"profile-part-{part}", options=options, several=True, required=False)
    return form


def basics_form(pen: Pen, profile: Profile, languages: tuple[str, ...]) -> Form:
    offered = [Option(pen.label(f"language-{code}"), code, chosen=code in profile.languages) for code in languages]
    needs = [Option(pen.label(f"need-{need}"), need, chosen=need is profile.need) for need in Need]
    needs.append(Option(pen.label("need-none"), NO_NEED, chosen=profile.need is None))
    return (
        pen.form("profile-basics-form", "profile:basics-sent")
        .text(
            "timezone",
            label="profile-form-timezone",
            hint="profile-form-timezone-hint",
            max=60,
            required=False,
            value=profile.timezone,
        )
        .pick(
            "languages",
            label="profile-form-languages",
            options=offered,
            several=True,
            required=False,
            at_most=MAX_LANGUAGES,
        )
        .text(
            "country",
            label="profile-form-country",
            hint="profile-form-country-hint",
            max=60,
            required=False,
            value=country_in(profile.country, pen.locale) if profile.country else None,
        )
        .pick("need", label="profile-form-need", hint="profile-form-need-hint", options=needs)
    )
