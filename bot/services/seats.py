"""Seats: the one way into a circle and out of it, for every service, inside its own transaction.

Each of these writes the rows and the notices that follow from them (open the room, let somebody in, take somebody out).
Blocks, bans and pauses by reports are held here, so that no way in can forget them; a refusal is never explained.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.domain.circle import Circle, Exit, JoinRule, begun, check_name, numbered, stem
from bot.domain.term import GOODBYE, SMALL
from bot.services import again
from bot.storage import ban, block, outbox
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import room as rooms
from bot.storage.guild import fold
from bot.storage.store import Tx

A_MINUTE = 20
"""Rooms that open in a minute, when many circles are made together."""


async def open_circle(
    tx: Tx,
    guild_id: int,
    *,
    name: str,
    themes: Sequence[int],
    size: int,
    language: str,
    facilitators: Sequence[int] = (),
    members: Sequence[int] = (),
    meets_at: int | None = None,
    peer_led: bool = False,
    agreement: str | None = None,
) -> Circle:
    """A new circle with its people in it; all of them are let into its room, which opens after those that wait already.

    `themes`: tag ids, the main one first. `meets_at`: hour of the week in UTC. A name that a running circle has gets a
    number. Without facilitators those who sit in it let people in. Whoever is barred, and the later of two
    whom a block keeps apart, gets no seat: compare `circles.seats` where that matters.
    """
    guild = await guilds.get(tx, guild_id)
    circle = begun(
        tx.new_id(),
        guild_id,
        await _free_name(tx, guild_id, name),
        themes,
        size,
        language,
        JoinRule.FACILITATOR if facilitators else JoinRule.OPEN,
        now=tx.now,
        peer_led=peer_led,
        agreement=agreement,
        meets_at=meets_at,
        in_channel=guild is not None and guild.settings.rooms_in_channels,
    )
    await circles.add(tx, circle)
    await _people_in(tx, circle, facilitators, members)
    await ask_for_room(tx, circle, due=await _its_turn(tx, guild_id))
    return circle


async def _free_name(tx: Tx, guild_id: int, name: str) -> str:
    name = check_name(name)
    return numbered(name, await circles.names_like(tx, guild_id, stem(name)), fold)


async def _its_turn(tx: Tx, guild_id: int) -> datetime:
    waiting = await rooms.opening(tx, guild_id) - 1
    return tx.now + waiting // A_MINUTE * timedelta(minutes=1)


async def ask_for_room(tx: Tx, circle: Circle, *, due: datetime | None = None) -> None:
    """Records the wish for a (new) room; everybody of the circle is let in once it stands."""
    await again.post(tx, "circle.room", circle.guild_id, f"circle.room:{circle.id}", due=due, circle=circle.id)


async def fits(tx: Tx, circle: Circle, user_id: int) -> bool:
    """Whether this person may have a seat now: one is free, and neither bar nor block stands between."""
    seats = await circles.seats(tx, circle.guild_id, circle.id)
    return circle.takes_people(len(seats)) and not await kept_out(tx, circle, user_id)


async def kept_out(tx: Tx, circle: Circle, user_id: int) -> bool:
    """Whether this person must not have a seat however many are free: barred, or a block stands between."""
    if await ban.barred(tx, circle.guild_id, user_id) is not None:
        return True
    return await apart(tx, circle, user_id)


async def apart(tx: Tx, circle: Circle, user_id: int) -> bool:
    """Whether a block stands between this person and anybody of the circle, its facilitators included."""
    seats = await circles.seats(tx, circle.guild_id, circle.id)
    led_by = await circles.facilitators_of(tx, circle.guild_id, circle.id)
    people = {seat.user_id for seat in seats} | set(led_by)
    return await block.any_with(tx, circle.guild_id, user_id, people - {user_id})


async def give_seat(tx: Tx, circle: Circle, user_id: int) -> bool:
    """Seats somebody who agreed to the circle's agreement; they are let into its room.

    False where they have one already, or get none: full, barred, or a block (answer all of these alike).
    """
    if await circles.get_seat(tx, circle.guild_id, circle.id, user_id) is not None:
        return False
    if not await fits(tx, circle, user_id) or not await circles.add_seat(tx, circle.guild_id, circle.id, user_id):
        return False
    await let_in(tx, circle, user_id)
    return True


async def take_seat(tx: Tx, circle: Circle, user_id: int, why: Exit) -> bool:
    """Takes a seat away and the person out of the room, at once. False when they had none."""
    if not await circles.remove_seat(tx, circle.guild_id, circle.id, user_id):
        return False
    if len(await circles.seats(tx, circle.guild_id, circle.id)) < SMALL:
        await circles.look_at(tx, circle.guild_id, circle.id, tx.now)
    if why is Exit.GONE and not circle.in_channel:
        return True  # who leaves a server leaves its threads; a channel would know them when they come back
    if user_id not in await circles.facilitators_of(tx, circle.guild_id, circle.id):
        await let_out(tx, circle, user_id)
    return True


async def leave_all(tx: Tx, guild_id: int, user_id: int, why: Exit) -> None:
    """Out of every circle and its room, those included whose room is still open for goodbyes."""
    for circle in await circles.of_member(tx, guild_id, user_id, closed_since=tx.now - GOODBYE):
        await take_seat(tx, circle, user_id, why)


async def let_in(tx: Tx, circle: Circle, user_id: int) -> None:
    """Into the room, if it stands; else the room's opening does it."""
    if circle.room_id is not None:
        wish = f"circle.enter:{circle.id}:{user_id}:{tx.new_id()}"
        await outbox.post(tx, "circle.enter", circle.guild_id, wish, about=user_id, circle=circle.id, user=user_id)


async def let_out(tx: Tx, circle: Circle, user_id: int) -> None:
    """Out of the room, for somebody who has no place in the circle any more."""
    if circle.room_id is not None:
        facts: dict[str, Any] = {"circle": circle.id, "user": user_id, "room": circle.room_id}
        wish = f"circle.exit:{circle.id}:{tx.new_id()}"
        await outbox.post(tx, "circle.exit", circle.guild_id, wish, about=user_id, **facts)


async def belongs(tx: Tx, circle: Circle, user_id: int) -> bool:
    """Whether this person has a seat in the circle or looks after it."""
    if await circles.get_seat(tx, circle.guild_id, circle.id, user_id) is not None:
        return True
    return user_id in await circles.facilitators_of(tx, circle.guild_id, circle.id)


async def _people_in(tx: Tx, circle: Circle, facilitators: Sequence[int], members: Sequence[int]) -> None:
    """The same rules as `give_seat`, asked once for all of them."""
    for user_id in facilitators:
        await circles.add_facilitator(tx, circle.guild_id, circle.id, user_id)
    if not members:
        return
    barred = await ban.barred_among(tx, circle.guild_id, members)
    apart = await block.pairs(tx, circle.guild_id, {*members, *facilitators})
    inside = list(facilitators)
    seated = 0
    for user_id in members:
        kept_out = any((min(user_id, other), max(user_id, other)) in apart for other in inside)
        if user_id in barred or kept_out or seated >= circle.size:
            continue
        if await circles.add_seat(tx, circle.guild_id, circle.id, user_id):
            inside.append(user_id)
            seated += 1
