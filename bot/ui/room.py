"""A circle's room: the pinned card, and what facilitators are told when Discord lost something."""

from collections.abc import Sequence

import discord

from bot.domain.circle import AGREEMENT_LENGTH, Circle
from bot.domain.room import RoomTrouble
from bot.services.mending import Places
from bot.services.room import Passage, RoomCard
from bot.services.trouble import Told
from bot.ui.errors import PermissionMissing
from bot.ui.kit import Card, Pen, Refusal, Typed
from bot.ui.place import FOR_CHANNELS

NEEDED = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "create_private_threads",
    "read_message_history",
    "embed_links",
    "attach_files",
    "pin_messages",
)
"""What rooms take in the channel below which they open."""
_BUTTON = {
    RoomTrouble.DELETED: "room-mend-new",
    RoomTrouble.NO_CHANNEL: "room-mend-new",
    RoomTrouble.ARCHIVED: "room-mend",
    RoomTrouble.LOCKED: "room-mend",
    RoomTrouble.LEADERLESS: "room-mend-lead",
    RoomTrouble.EVENT_GONE: "room-mend-event",
}


def pinned(pen: Pen, outcome: RoomCard) -> Card:
    circle = outcome.circle
    card = pen.card("room-welcome-title", name=Typed(circle.name), tone="care")
    card.say("room-welcome", name=Typed(circle.name), themes=themes(pen, outcome.themes))
    card.line().heading("circle-agreement-heading")
    agreement(card, circle)
    card.line().heading("circle-private-heading").say(who_reads(circle))
    card.small("room-term", until=pen.time(circle.ends_at, "D"))
    return card.buttons(
        pen.button("kit-need-a-person", "care:person", circle.id, style="primary"),
        pen.button("kit-leave", "circle:leave", circle.id),
        pen.button("circle-report", "safety:report", circle.id),
    ).footer("kit-not-a-crisis-service")


def who_reads(circle: Circle) -> str:
    """The key of the words on who can read its room."""
    return "circle-private-channel" if circle.in_channel else "circle-private"


def agreement(card: Card, circle: Circle) -> Card:
    return (
        card.say("circle-agreement-default")
        if circle.agreement is None
        else card.quote(Typed(circle.agreement, limit=AGREEMENT_LENGTH))
    )


def themes(pen: Pen, tags: Sequence[object]) -> str:
    """The circle's tags as words, or that it has none."""
    names = [Typed(getattr(tag, "name")) for tag in tags]  # noqa: B009 - tags of any shape
    return pen.text("circle-themes", themes=names) if names else pen.text("circle-no-themes")


def joined(pen: Pen, passage: Passage) -> Card:
    return pen.card().say("room-joined", person=f"<@{passage.user_id}>")


def trouble(pen: Pen, told: Told, missing: Sequence[str]) -> Card:
    """`missing`: permissions (by discord.py's names) that the bot lacks below the circles channel now."""
    what, circle = told.trouble.what, Typed(told.circle.name)
    if what is RoomTrouble.MEMBER_GONE:
        card = pen.card("room-trouble-seat-title", circle=circle).say("room-trouble-member-gone", circle=circle)
        return card.buttons(pen.button("facilitate-admit-see", "admission:list", 0, style="primary"))
    title = "room-trouble-event-title" if what.is_of_events else "room-trouble-title"
    card = pen.card(title, circle=circle, tone="warning")
    if what is RoomTrouble.FULL:
        card.say("room-trouble-full", circles=[Typed(waiting.name) for waiting in told.waiting[:20]])
    elif what is RoomTrouble.CANNOT_REMOVE and told.trouble.user_id is not None:
        card.say("room-trouble-cannot-remove", circle=circle, person=f"<@{told.trouble.user_id}>")
    elif what is RoomTrouble.CANNOT_REMOVE:
        card.say("room-trouble-cannot-remove-unnamed", circle=circle)
        return card
    elif what is RoomTrouble.FORBIDDEN and missing:
        names = [pen.text(f"permission-{name.replace('_', '-')}") for name in missing]
        where = f"<#{told.parent_id}>"
        card.say("room-trouble-forbidden-named", circle=circle, permissions=names, channel=where)
    else:
        card.say(f"room-trouble-{what}", circle=circle)
    buttons = [pen.button(_BUTTON.get(what, "room-mend-retry"), "room:mend", told.trouble.id, style="primary")]
    if what is RoomTrouble.LOCKED:
        buttons.append(pen.button("room-mend-new", "room:replace", told.trouble.id))
    return card.buttons(*buttons)


def rights_missing(pen: Pen, places: Places, missing: Sequence[str]) -> Card:
    names = [pen.text(f"permission-{name.replace('_', '-')}") for name in missing]
    return pen.card("room-rights-title", tone="warning").say(
        "room-rights", permissions=names, channel=f"<#{places.parent_id}>"
    )


def mending(pen: Pen, circle: Circle) -> Card:
    return pen.card("room-mending-title").say("room-mending", circle=Typed(circle.name))


def missing_in(
    client: discord.Client, guild_id: int, channel_id: int | None, *, in_channels: bool = False
) -> tuple[str, ...] | None:
    """Permissions for rooms that the bot lacks in the channel; None when the channel is not to be seen."""
    guild = client.get_guild(guild_id)
    channel = None if guild is None or channel_id is None else guild.get_channel(channel_id)
    if guild is None or channel is None:
        return None
    held = channel.permissions_for(guild.me)
    needed = (*NEEDED, *FOR_CHANNELS) if in_channels else NEEDED
    return tuple(name for name in needed if not getattr(held, name))


def check_channel(client: discord.Client, guild_id: int, channel_id: int | None, *, in_channels: bool = False) -> None:
    """Refuses where no room could be opened, naming what is missing and where."""
    missing = missing_in(client, guild_id, channel_id, in_channels=in_channels)
    if missing is None or channel_id is None:
        raise Refusal("refusal-circles-channel-gone")
    if missing:
        raise PermissionMissing(missing, channel_id)
