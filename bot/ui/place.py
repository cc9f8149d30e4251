"""A circle's room as it is in Discord: a private thread or, where the server chose that, a private channel.

What a thread does by its list of people, a channel does by who is named in its permissions. A channel takes Manage
Channels and Manage Roles, which the bot asks for only then.
"""

import discord

from bot.domain.circle import CATEGORY_LIMIT, CHANNEL_LIMIT, ROOM_LIMIT, Circle
from bot.domain.delivery import Sent
from bot.domain.typed import clean_name
from bot.ui.hands import UNKNOWN_MEMBER, Hands

FOR_CHANNELS = ("manage_channels", "manage_roles")
"""What rooms take besides, where they are channels."""
UNKNOWN_OVERWRITE = 10009
_INSIDE = discord.PermissionOverwrite(view_channel=True, send_messages=True, read_message_history=True)
_BOT = discord.PermissionOverwrite(
    view_channel=True,
    send_messages=True,
    read_message_history=True,
    embed_links=True,
    attach_files=True,
    pin_messages=True,
)


def name_of(circle: Circle) -> str:
    name = clean_name(circle.name, 100)
    return "-".join(name.casefold().split()) if circle.in_channel else name


async def open_room(hands: Hands, guild: discord.Guild | None, parent_id: int | None, circle: Circle) -> Sent:
    """Without `thread_id` where no more rooms are opened for now. A channel is its own parent."""
    if parent_id is None or (guild is not None and is_full(guild, in_channel=circle.in_channel)):
        return Sent()
    if circle.in_channel:
        made = await _open_channel(hands, parent_id, name_of(circle))
        return Sent(made, thread_id=made)
    return Sent(parent_id, thread_id=await hands.open_thread(parent_id, name_of(circle)))


def is_full(guild: discord.Guild, *, in_channel: bool) -> bool:
    return len(guild.channels) >= CHANNEL_LIMIT if in_channel else len(guild.threads) >= ROOM_LIMIT


async def _open_channel(hands: Hands, parent_id: int, name: str) -> int:
    """A channel that only the bot sees, beside the circles channel. Its marker is the topic until it is settled."""
    parent = await hands.text_channel(parent_id)
    guild, marker = parent.guild, hands.task.notice.marker
    if hands.task.notice.tried:
        await hands.turn()
        known = await guild.fetch_channels()
        found = next((c for c in known if isinstance(c, discord.TextChannel) and c.topic == marker), None)
        if found is not None:
            return found.id
    category = parent.category
    if category is not None and len(category.channels) >= CATEGORY_LIMIT:
        category = None
    only_us = {guild.default_role: discord.PermissionOverwrite(view_channel=False), guild.me: _BOT}
    await hands.turn()
    return (await guild.create_text_channel(name, category=category, topic=marker, overwrites=only_us)).id


async def settle(hands: Hands, room_id: int, circle: Circle) -> None:
    """The name of the circle, and no marker any more."""
    if not circle.in_channel:
        await hands.settle_name(room_id, name_of(circle))
        return
    room = await hands.text_channel(room_id)
    if room.name != name_of(circle) or room.topic:
        await hands.turn()
        await room.edit(name=name_of(circle), topic="")


async def let_in(hands: Hands, room_id: int, user_id: int, *, in_channel: bool) -> bool:
    """False where they are not in the server any more."""
    if not in_channel:
        await awake(hands, room_id)
        return await hands.add(room_id, user_id)
    room = await hands.text_channel(room_id)
    await hands.turn()
    try:
        member = await room.guild.fetch_member(user_id)
    except discord.NotFound as error:
        if error.code in (UNKNOWN_MEMBER, 10013):
            return False
        raise
    await hands.turn()
    await room.set_permissions(member, overwrite=_INSIDE)
    return True


async def let_out(hands: Hands, room_id: int, user_id: int, *, in_channel: bool) -> None:
    """Out of a thread by the right of who opened it; Manage Threads is not asked for."""
    if not in_channel:
        await hands.remove(await awake(hands, room_id), user_id)
        return
    room = await hands.text_channel(room_id)
    await hands.turn()
    try:
        await hands.client.http.delete_channel_permissions(room.id, user_id)
    except discord.NotFound as error:
        if error.code != UNKNOWN_OVERWRITE:
            raise


async def put_away(hands: Hands, room_id: int, *, in_channel: bool) -> None:
    """Nobody writes there any more; what was written stays readable for those who were in it."""
    if not in_channel:
        thread = await hands.thread(room_id)
        if not thread.archived:
            await thread.edit(archived=True)
        return
    room = await hands.text_channel(room_id)
    quiet = dict(room.overwrites)
    for who, rights in quiet.items():
        if who.id != room.guild.me.id:
            rights.update(send_messages=False)
    await hands.turn()
    await room.edit(overwrites=quiet)


async def reopen(hands: Hands, room_id: int) -> None:
    """A channel is never put away while its circle runs."""
    thread = await hands.thread(room_id)
    if thread.locked:
        await thread.edit(archived=False, locked=False)
    elif thread.archived:
        await thread.edit(archived=False)


async def awake(hands: Hands, room_id: int) -> discord.Thread:
    """Nobody goes in or out of a thread that is put away, so it is opened first."""
    thread = await hands.thread(room_id)
    if thread.archived:
        await thread.edit(archived=False)
    return thread
