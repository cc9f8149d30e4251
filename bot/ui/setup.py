"""Setting a server up, for its owner."""

import discord

from bot.domain.guild import STARTER_EXPERIENCES, STARTER_INTERESTS, Guild
from bot.services.guild import Started
from bot.ui.kit import Card, Form, Pen


def starter_tags(pen: Pen) -> dict[str, str]:
    """The names of the tags a server begins with, in its language."""
    return {word: pen.label(f"tag-{word}") for word in (*STARTER_EXPERIENCES, *STARTER_INTERESTS)}


def start(pen: Pen, outcome: Started) -> Card:
    card = pen.card("setup-start-title").say("setup-start-now", **_where(outcome.guild))
    if outcome.first_time:
        card.say("setup-started-tags", tags=len(outcome.tags))
    return (
        card.line()
        .say("setup-start-what")
        .buttons(pen.button("setup-start-button", "setup:form", style="primary"))
        .line()
        .say("setup-started-next")
        .footer("setup-start-minimum")
    )


def start_form(pen: Pen, guild: Guild | None) -> Form:
    text = [discord.ChannelType.text]
    return (
        pen.form("setup-form-title", "setup:start")
        .channels("staff", label="setup-form-staff", hint="setup-form-staff-hint", kinds=text)
        .channels("circles", label="setup-form-circles", hint="setup-form-circles-hint", kinds=text)
        .people("contact", label="setup-form-contact", hint="setup-form-contact-hint")
    )


def started(pen: Pen, outcome: Started) -> Card:
    return pen.card("setup-started-title").say("setup-start-now", **_where(outcome.guild)).say("setup-started-next")


def _where(guild: Guild) -> dict[str, object]:
    return {
        "staff": f"<#{guild.staff_channel_id}>" if guild.staff_channel_id else "none",
        "circles": f"<#{guild.circles_channel_id}>",
        "contact": f"<@{guild.safety_contact_id}>" if guild.safety_contact_id else "none",
    }


def granted(pen: Pen, user_id: int, *, new: bool) -> Card:
    key = "setup-facilitator-granted" if new else "setup-facilitator-was"
    return pen.card("setup-facilitator-title").say(key, person=f"<@{user_id}>")


def revoked(pen: Pen, user_id: int, *, was: bool) -> Card:
    key = "setup-facilitator-revoked" if was else "setup-facilitator-was-not"
    return pen.card("setup-facilitator-title").say(key, person=f"<@{user_id}>")
