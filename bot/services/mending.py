"""Noticing what Discord lost under a circle, and mending it by one press."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain.actor import Actor
from bot.domain.circle import Circle, CircleState, Exit
from bot.domain.delivery import Problem, Sent
from bot.domain.refusal import Refusal
from bot.domain.room import RoomTrouble, Trouble
from bot.domain.term import GOODBYE
from bot.services import access, admission, again, event, seats, term, trouble
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import audit, life, outbox
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import room as rooms
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

RETRY_EVERY = timedelta(minutes=15)
SETTLED_AFTER = timedelta(seconds=20)
"""An owner who moves rights about is done with it by then."""
AT_ONCE = 20
"""Rooms of a server tried again in one turn: they open in stages."""


@dataclass(frozen=True, slots=True)
class Places:
    guild_id: int
    staff_id: int
    parent_id: int
    """The channel below which rooms open."""
    in_channels: bool


class MendingService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        delivery.register("circle.reopen", load=self._to_reopen, done=self._reopened, failed=self._not_reopened)
        delivery.register("room.rights", load=self._places)
        ticks.register("rooms.waiting", RETRY_EVERY, self.open_waiting)

    # ---- what Discord lost

    async def lost(self, guild_id: int, room_id: int, *, with_channel: bool = False) -> None:
        """A thread was deleted, by itself or with the channel above it."""
        async with self._store.begin(guild_id) as tx:
            circle = await rooms.circle_of(tx, guild_id, room_id)
            if circle is not None and circle.is_running:
                await trouble.note(tx, circle, RoomTrouble.NO_CHANNEL if with_channel else RoomTrouble.DELETED)

    async def shut_out(self, guild_id: int, room_id: int) -> None:
        """The bot may not see a room that is a channel any more, or not write there."""
        async with self._store.read() as tx:
            if await rooms.circle_of(tx, guild_id, room_id) is None:
                return
        async with self._store.begin(guild_id) as tx:
            circle = await rooms.circle_of(tx, guild_id, room_id)
            if circle is not None and circle.is_running:
                await trouble.note(tx, circle, RoomTrouble.FORBIDDEN)

    async def channel_lost(self, guild_id: int, channel_id: int) -> None:
        """The channel of all rooms was deleted, and every room with it, those put away included."""
        async with self._store.begin(guild_id) as tx:
            guild = await guilds.get(tx, guild_id)
            if guild is None or guild.circles_channel_id != channel_id:
                return
            for circle in await circles.running(tx, guild_id):
                await trouble.note(tx, circle, RoomTrouble.NO_CHANNEL)

    async def changed(self, guild_id: int, room_id: int, *, archived: bool, locked: bool) -> None:
        """A thread was put away, locked, or opened again."""
        async with self._store.read() as tx:
            if await rooms.circle_of(tx, guild_id, room_id) is None:
                return
        async with self._store.begin(guild_id) as tx:
            circle = await rooms.circle_of(tx, guild_id, room_id)
            if circle is None or circle.state is not CircleState.OPEN:
                return
            if locked:
                await trouble.note(tx, circle, RoomTrouble.LOCKED)
            elif archived:
                await trouble.note(tx, circle, RoomTrouble.ARCHIVED)
            else:
                await rooms.mended(tx, guild_id, circle.id, RoomTrouble.ARCHIVED, RoomTrouble.LOCKED)

    async def places(self, guild_id: int) -> Places | None:
        """Where rooms open, of a server that has running circles."""
        if not self._store.ready:
            return None
        async with self._store.read() as tx:
            return await self._of_guild(tx, guild_id) if await circles.running(tx, guild_id) else None

    async def rights_missing(self, guild_id: int, missing: int) -> None:
        """`missing`: Discord's bits of what the bot lacks there now. The same set is told once a day."""
        async with self._store.begin(guild_id) as tx:
            wish = f"room.rights:{guild_id}:{missing:x}:{tx.now:%Y%m%d}"
            await outbox.post(tx, "room.rights", guild_id, wish, due=tx.now + SETTLED_AFTER)

    async def _places(self, tx: Tx, notice: Notice) -> Places | None:
        return await self._of_guild(tx, notice.guild_id)

    async def _of_guild(self, tx: Tx, guild_id: int) -> Places | None:
        guild = await guilds.get(tx, guild_id)
        if guild is None or guild.staff_channel_id is None or guild.circles_channel_id is None:
            return None
        in_channels = guild.settings.rooms_in_channels
        return Places(guild_id, guild.staff_channel_id, guild.circles_channel_id, in_channels)

    # ---- mending

    async def mend(self, who: Actor, trouble_id: int, *, new_room: bool = False) -> Circle:
        """By any facilitator of the server, once: a new room with everyone in it, or the old one opened again."""
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            found = await rooms.get(tx, who.guild, trouble_id)
            circle = None if found is None else await circles.get(tx, who.guild, found.circle_id)
            if found is None or circle is None or not circle.is_running:
                raise Refusal("refusal-no-such-trouble")
            if not await rooms.settle(tx, who.guild, trouble_id):
                raise Refusal("refusal-no-such-trouble")
            if new_room and circle.room_id is not None:
                circle = replace(circle, room_id=None, card_id=None)
                await circles.save(tx, circle)
                await circles.nobody_in_room(tx, who.guild, circle.id)
            await audit.note(tx, who.guild, "room-mended", who.user_id, circle=circle.id, what=found.what.value)
            await self._mend(tx, who, circle, found)
            return circle

    async def _mend(self, tx: Tx, who: Actor, circle: Circle, found: Trouble) -> None:
        if found.what is RoomTrouble.LEADERLESS:
            if await seats.apart(tx, circle, who.user_id):
                raise Refusal("refusal-cannot-take-circle")
            await circles.add_facilitator(tx, circle.guild_id, circle.id, who.user_id)
            await term.propose_to(tx, circle, who.user_id)
            await seats.let_in(tx, circle, who.user_id)
        elif found.what.is_of_events:
            await event.ask_for(tx, circle)
        elif circle.room_id is None:
            await seats.ask_for_room(tx, circle)
        elif found.what in (RoomTrouble.ARCHIVED, RoomTrouble.LOCKED):
            wish = f"circle.reopen:{found.id}"
            await outbox.post(tx, "circle.reopen", circle.guild_id, wish, circle=circle.id)
        elif found.what is RoomTrouble.CANNOT_REMOVE and found.user_id is not None:
            await seats.let_out(tx, circle, found.user_id)
        else:  # a permission came back: the card once more if it never stood, and whoever is not in the room
            wish = f"circle.card:{circle.id}:{circle.room_id}"
            await again.post(tx, "circle.card", circle.guild_id, wish, circle=circle.id)

    async def open_waiting(self) -> int:
        """Circles that got no room because the server was full are tried again, the oldest first; returns how many."""
        async with self._store.read() as tx:
            waiting = await rooms.full(tx, AT_ONCE)
        for guild_id, circle_id in waiting:
            async with self._store.begin(guild_id) as tx:
                circle = await circles.get(tx, guild_id, circle_id)
                if circle is not None and circle.room_id is None:
                    await seats.ask_for_room(tx, circle)
        return len(waiting)

    async def _to_reopen(self, tx: Tx, notice: Notice) -> int | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        return circle.room_id if circle is not None and circle.is_running else None

    async def _reopened(self, tx: Tx, notice: Notice, _sent: Sent) -> None:
        await rooms.mended(tx, notice.guild_id, notice.facts["circle"], RoomTrouble.ARCHIVED, RoomTrouble.LOCKED)

    async def _not_reopened(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None and not await trouble.of_room(tx, circle, problem, tell=False):
            await trouble.note(tx, circle, RoomTrouble.LOCKED)


async def open_below_another_channel(tx: Tx, guild_id: int) -> None:
    """Another channel was chosen for rooms: circles whose room went with the old one get a new one by themselves."""
    for circle in await circles.running(tx, guild_id):
        if circle.room_id is None and await rooms.mended(tx, guild_id, circle.id, RoomTrouble.NO_CHANNEL):
            await seats.ask_for_room(tx, circle)


async def leave_all(tx: Tx, guild_id: int, user_id: int) -> None:
    """Before somebody's data is deleted: out of every circle and room, and nothing they asked of others stays."""
    await seats.leave_all(tx, guild_id, user_id, Exit.ERASED)
    await lead_no_more(tx, guild_id, user_id)
    await life.forget_offers_by(tx, guild_id, user_id)


async def gone(tx: Tx, guild_id: int, user_id: int) -> None:
    """Found not to be in the server any more: their seats are free for others."""
    for circle in await circles.of_member(tx, guild_id, user_id):
        await trouble.member_gone(tx, circle, user_id)
    await admission.take_all_back(tx, guild_id, user_id)
    await lead_no_more(tx, guild_id, user_id)


async def lead_no_more(tx: Tx, guild_id: int, user_id: int) -> None:
    """Out of the rooms of circles they only looked after; that nobody looks after one any more is told."""
    for circle in await circles.of_facilitator(tx, guild_id, user_id, closed_since=tx.now - GOODBYE):
        await circles.remove_facilitator(tx, guild_id, circle.id, user_id)
        if await circles.get_seat(tx, guild_id, circle.id, user_id) is None:
            await seats.let_out(tx, circle, user_id)
        if circle.is_running and not await circles.facilitators_of(tx, guild_id, circle.id):
            await trouble.note(tx, circle, RoomTrouble.LEADERLESS)
