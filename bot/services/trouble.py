"""What Discord lost or refused under a circle: told to its facilitators once, in the staff channel, until it is mended.

Whoever posts into rooms calls `of_room` from the `failed` of its kind of notice.
"""

from dataclasses import dataclass, replace

from bot.domain.circle import Circle, CircleState, Exit
from bot.domain.delivery import Problem, Sent
from bot.domain.delivery import Trouble as Undelivered
from bot.domain.room import RoomTrouble, Trouble
from bot.services import reach, seats
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import outbox
from bot.storage import room as rooms
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class Told:
    """What the staff channel is told about a circle's room."""

    channel_id: int
    """The staff channel; 0 where the server has none."""
    parent_id: int | None
    """The channel below which rooms open."""
    circle: Circle
    trouble: Trouble
    waiting: tuple[Circle, ...]
    """All circles of the server that have no room yet."""


THREAD_GONE = 10003
THREAD_CLOSED = 50083


async def note(tx: Tx, circle: Circle, what: RoomTrouble, user_id: int | None = None) -> None:
    """Records it and tells the staff channel, unless it was told and not mended since."""
    if what.takes_the_room and circle.room_id is not None:
        await circles.save(tx, replace(circle, room_id=None, card_id=None))
        await circles.nobody_in_room(tx, circle.guild_id, circle.id)
    new = await rooms.add(tx, circle.guild_id, circle.id, what, user_id)
    if new is not None:
        await outbox.post(tx, "room.trouble", circle.guild_id, f"room.trouble:{new.id}", trouble=new.id)


async def not_told(tx: Tx, notice: Notice, _problem: Problem) -> None:
    """There is no staff channel, or it is closed to us: the circle's own facilitators hear of it, else all of them."""
    found = await rooms.get(tx, notice.guild_id, notice.facts["trouble"])
    circle = None if found is None else await circles.get(tx, notice.guild_id, found.circle_id)
    if found is None or circle is None:
        return
    people = await circles.facilitators_of(tx, circle.guild_id, circle.id)
    for user_id in people or [one.user_id for one in await guilds.facilitators(tx, circle.guild_id)]:
        wish = f"room.trouble-for-you:{found.id}:{user_id}"
        await reach.tell(tx, circle.guild_id, user_id, "room.trouble-for-you", wish, trouble=found.id)


async def of_room(tx: Tx, circle: Circle, problem: Problem, *, tell: bool = True) -> bool:
    """Notes what a failed delivery into the circle's room says about the room; True when the room itself is lost."""
    if circle.state is CircleState.CLOSED or circle.room_id is None:
        return circle.room_id is None
    if problem.trouble is Undelivered.GONE and problem.code == THREAD_GONE:
        await note(tx, circle, RoomTrouble.DELETED)
        return True
    if tell:
        await note(tx, circle, named(problem))
    return False


def named(problem: Problem) -> RoomTrouble:
    if problem.code == THREAD_CLOSED:
        return RoomTrouble.LOCKED
    return {Undelivered.FULL: RoomTrouble.FULL, Undelivered.FORBIDDEN: RoomTrouble.FORBIDDEN}.get(
        problem.trouble, RoomTrouble.BROKEN
    )


async def member_gone(tx: Tx, circle: Circle, user_id: int) -> None:
    """Their seat is free for others, and the staff channel hears that one is."""
    if await seats.take_seat(tx, circle, user_id, Exit.GONE) and circle.is_running:
        await note(tx, circle, RoomTrouble.MEMBER_GONE)


async def was_told(tx: Tx, notice: Notice, _sent: Sent) -> None:
    """What only had to be said stands no longer, so that the next one is said too."""
    found = await rooms.get(tx, notice.guild_id, notice.facts["trouble"])
    if found is not None and found.what is RoomTrouble.MEMBER_GONE:
        await rooms.settle(tx, notice.guild_id, found.id)


async def told(tx: Tx, notice: Notice) -> Told | None:
    """What is told of it; None when it was mended meanwhile."""
    found = await rooms.get(tx, notice.guild_id, notice.facts["trouble"])
    guild = await guilds.get(tx, notice.guild_id)
    if found is None or found.mended_at is not None or guild is None:
        return None
    circle = await circles.get(tx, notice.guild_id, found.circle_id)
    if circle is None or not circle.is_running:
        return None
    waiting = await rooms.without_room(tx, notice.guild_id)
    return Told(guild.staff_channel_id or 0, guild.circles_channel_id, circle, found, waiting)
