"""Setting a server up, for its owner."""

from collections.abc import Collection, Mapping, Sequence

import discord

from bot.domain.checkup import RULE_ELSEWHERE, RULE_KNOWS_LESS, Finding, Level
from bot.domain.guild import BOUNDS, SHORTEST, STARTER_EXPERIENCES, STARTER_INTERESTS, TAG_NAME, Guild
from bot.domain.member import Tag
from bot.services.checkup import Checked
from bot.services.guild import Started
from bot.services.power import Asked, Granted, Revoked
from bot.services.retention import LONGEST
from bot.ui.kit import Card, Form, Option, Pen, Typed
from bot.ui.limits import OPTIONS
from bot.ui.safety import person

MOST_ROLES = 20
MOST_CHANNELS = 10


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
        .buttons(
            pen.button("setup-start-button", "setup:form", style="primary"),
            pen.button("setup-gates-button", "setup:gates"),
        )
        .line()
        .say("setup-started-next")
        .footer("setup-start-minimum")
    )


def start_form(pen: Pen, guild: Guild | None, channels: Collection[int]) -> Form:
    """With what was chosen before; `channels`: those that still are there to be chosen."""
    before = Guild(0) if guild is None else guild
    staff, circles = (
        channel if channel in channels else None for channel in (before.staff_channel_id, before.circles_channel_id)
    )
    text = [discord.ChannelType.text]
    in_channels = before.settings.rooms_in_channels
    rooms = [
        Option(pen.label("setup-form-rooms-thread"), "thread", chosen=not in_channels),
        Option(
            pen.label("setup-form-rooms-channel"),
            "channel",
            pen.label("setup-form-rooms-channel-hint"),
            chosen=in_channels,
        ),
    ]
    return (
        pen.form("setup-form-title", "setup:start")
        .channels("staff", label="setup-form-staff", hint="setup-form-staff-hint", kinds=text, chosen=staff)
        .channels("circles", label="setup-form-circles", hint="setup-form-circles-hint", kinds=text, chosen=circles)
        .people("contact", label="setup-form-contact", hint="setup-form-contact-hint", chosen=before.safety_contact_id)
        .pick("rooms", label="setup-form-rooms", options=rooms)
    )


def started(pen: Pen, outcome: Started, seen: Sequence[Finding]) -> Card:
    """`seen`: what the check of the server finds; whatever does not work is said at once, with what to do."""
    bad = [found for found in seen if found.level is Level.BAD]
    card = pen.card("setup-almost-title", tone="warning") if bad else pen.card("setup-started-title")
    card.say("setup-start-now", **_where(outcome.guild)).show(*(_finding(pen, found) for found in bad))
    return card.say("setup-started-next").buttons(pen.button("setup-check-again", "setup:check") if bad else None)


def _where(guild: Guild) -> dict[str, object]:
    return {
        "staff": f"<#{guild.staff_channel_id}>" if guild.staff_channel_id else "none",
        "circles": f"<#{guild.circles_channel_id}>",
        "contact": f"<@{guild.safety_contact_id}>" if guild.safety_contact_id else "none",
        "rooms": "channels" if guild.settings.rooms_in_channels else "threads",
    }


def granted(pen: Pen, outcome: Granted) -> Card:
    return pen.card("setup-facilitator-title").say(
        f"setup-facilitator-{outcome.result}", person=person(outcome.user_id)
    )


def revoked(pen: Pen, outcome: Revoked) -> Card:
    key = "setup-facilitator-revoked" if outcome.was else "setup-facilitator-was-not"
    card = pen.card("setup-facilitator-title").say(key, person=person(outcome.user_id))
    return card.say("setup-facilitator-nobody-left") if outcome.nobody_left else card


def grant_asked(pen: Pen, asked: Asked) -> Card:
    """For a second owner."""
    wish = asked.wish
    return (
        pen.card("setup-grant-title")
        .say("setup-grant-what", person=person(wish.user_id), asker=person(wish.asked_by))
        .buttons(
            pen.button("setup-grant-yes", "setup:grant", wish.id, True, style="primary"),
            pen.button("setup-grant-no", "setup:grant", wish.id, False),
        )
        .footer("setup-grant-who")
    )


def grant_asked_you(pen: Pen, asked: Asked) -> Card:
    """Alone, perhaps in a direct message, where Discord does not tell us who may manage the server."""
    facts = {"person": person(asked.wish.user_id), "asker": person(asked.wish.asked_by)}
    where = f"<#{asked.channel_id}>" if asked.channel_id else "none"
    return pen.card("setup-grant-title").say("setup-grant-what", **facts).say("setup-grant-where", channel=where)


def safe_mode(pen: Pen, *, on: bool, changed: bool) -> Card:
    state = "on" if on else "off"
    card = pen.card(f"setup-safe-mode-{state}-title").say(f"setup-safe-mode-{state}")
    return card if changed else card.small("setup-nothing-changed")


# ---- tags


def tags(pen: Pen, everything: Sequence[Tag], page: int = 0, *, retired: Tag | None = None) -> Card:
    """`retired`: what was taken off the list just now, with the way back."""
    shelf = pen.shelf(len(everything), OPTIONS, page)
    card = pen.card("setup-tags-title")
    if retired is not None:
        card.say("setup-tag-retired", tag=Typed(retired.name))
        card.buttons(pen.button("setup-tag-restore", "setup:tag-restore", retired.id)).line()
    card.say("setup-tags-how", count=len(everything))
    for group in ("experience", "interest"):
        names = [Typed(tag.name) for tag in everything[shelf.start : shelf.stop] if tag.group == group]
        if names:
            card.say(f"setup-tags-{group}", tags=names)
    card.buttons(pen.button("setup-tags-add", "setup:tag-new", style="primary"))
    if everything:
        options = [Option(Typed(tag.name), tag.id) for tag in everything]
        card.choose("setup:tag", options, placeholder="setup-tags-choose", page=page, turn="setup:tags")
    return card


def tag(pen: Pen, chosen: Tag) -> Card:
    return (
        pen.card("setup-tag-title", tag=Typed(chosen.name))
        .say("setup-tag-how")
        .buttons(
            pen.button("setup-tag-rename", "setup:tag-rename", chosen.id),
            pen.button("setup-tag-retire", "setup:tag-retire", chosen.id, style="danger"),
            pen.button("kit-back", "setup:tags", 0),
        )
    )


def tag_form(pen: Pen, chosen: Tag | None = None) -> Form:
    """A new tag, or another name for one."""
    if chosen is not None:
        form = pen.form("setup-tag-rename", "setup:tag-renamed", chosen.id)
        return form.text("name", label="setup-tag-name", max=TAG_NAME, value=chosen.name)
    groups = [Option(pen.label(f"setup-tag-{group}"), group) for group in ("experience", "interest")]
    form = pen.form("setup-tags-add", "setup:tag-added").text(
        "name", label="setup-tag-name", hint="setup-tag-name-hint", max=TAG_NAME
    )
    return form.pick("group", label="setup-tag-group", options=groups)


# ---- gates and limits


def gates_form(pen: Pen, guild: Guild) -> Form:
    form = pen.form("setup-gates-title", "setup:gates-sent")
    for name, (least, most) in BOUNDS.items():
        label = f"setup-gate-{name.replace('_', '-')}"
        now = str(getattr(guild.settings, name))
        form.text(name, label=label, hint="setup-gate-hint", max=5, required=False, value=now, least=least, most=most)
    return form


def gates(pen: Pen, guild: Guild) -> Card:
    card = pen.card("setup-gates-title")
    lines = [
        pen.text("setup-gate-line", what=pen.label(f"setup-gate-{name.replace('_', '-')}"), now=value)
        for name in BOUNDS
        if (value := getattr(guild.settings, name)) is not None
    ]
    return card.show(*lines).say("setup-gates-what").buttons(pen.button("setup-gates-button", "setup:gates"))


# ---- how long things are kept


def retention(pen: Pen, days: Mapping[str, int]) -> Card:
    lines = [pen.text(f"setup-kept-{name.replace('_', '-')}", days=kept) for name, kept in days.items()]
    return (
        pen.card("setup-retention-title")
        .say("setup-retention-what")
        .show(*lines)
        .buttons(pen.button("setup-retention-button", "setup:retention", style="primary"))
        .footer("setup-retention-members")
    )


def retention_form(pen: Pen, days: Mapping[str, int]) -> Form:
    form = pen.form("setup-retention-title", "setup:retention-sent")
    for name, kept in days.items():
        label = f"setup-kept-{name.replace('_', '-')}-form"
        form.text(
            name, label=label, hint="setup-kept-hint", max=4, value=str(kept), least=SHORTEST[name], most=LONGEST[name]
        )
    return form


# ---- check


def checked(pen: Pen, outcome: Checked) -> Card:
    card = pen.card("setup-check-title", tone="warning" if _is_bad(outcome.server) else "plain")
    card.show(*(_finding(pen, found) for found in outcome.server))
    card.line().heading("setup-check-host").show(*(_finding(pen, found) for found in outcome.host))
    old_rule = any(found.key in (RULE_KNOWS_LESS, RULE_ELSEWHERE) for found in outcome.server)
    return card.buttons(
        pen.button("automod-renew", "automod:renew", style="primary") if old_rule else None,
        pen.button("setup-check-again", "setup:check"),
    ).footer("setup-check-exposure")


def _is_bad(findings: Sequence[Finding]) -> bool:
    return any(found.level is Level.BAD for found in findings)


def _finding(pen: Pen, found: Finding) -> str:
    facts: dict[str, object] = dict(found.facts)
    if "channel" in facts:
        facts["channel"] = f"<#{facts['channel']}>"
    if "permissions" in facts:
        facts["permissions"] = [
            pen.label(f"permission-{name.replace('_', '-')}") for name in found.facts["permissions"]
        ]
    if "channels" in facts:
        facts["channels"] = [f"<#{channel_id}>" for channel_id in found.facts["channels"][:MOST_CHANNELS]]
    if "roles" in facts:
        facts["roles"] = [Typed(name, limit=60) for name in found.facts["roles"][:MOST_ROLES]]
    return pen.text("setup-check-line", level=found.level.value, what=pen.text(found.key, **facts))
