"""Rooms: opening them, letting people in and out, and noticing what Discord lost under us."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.circle import Circle, CircleState
from bot.domain.delivery import Problem, Sent
from bot.domain.delivery import Trouble as Undelivered
from bot.domain.member import Tag
from bot.domain.room import RoomTrouble
from bot.services import again, meeting, seats, trouble
from bot.services.delivery import Delivery
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import meeting as meetings
from bot.storage import outbox
from bot.storage import room as rooms
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class RoomToOpen:
    circle: Circle
    """`in_channel`: as the server wishes rooms now."""
    parent_id: int | None
    """The channel below which it opens; None when the server has none."""


@dataclass(frozen=True, slots=True)
class RoomCard:
    """What the pinned card of a room is made from."""

    circle: Circle
    room_id: int
    themes: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Somebody to be let into a room or out of it."""

    circle: Circle
    room_id: int
    user_id: int


class RoomService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("circle.room", load=self._to_open, done=self._opened, failed=self._not_opened)
        delivery.register("circle.card", load=self._card, done=self._card_posted, failed=self._card_not_posted)
        delivery.register("circle.named", load=self._card)
        delivery.register("circle.enter", load=self._to_enter, done=self._entered, failed=self._not_entered)
        # Whoever leaves is separated at once, also while the server froze everything else.
        delivery.register("circle.exit", load=self._to_exit, failed=self._not_out, in_safe_mode=True)
        delivery.register("circle.joined", load=self._to_announce)
        delivery.register("circle.archive", load=self._to_archive)
        delivery.register("room.trouble", load=trouble.told, done=trouble.was_told, failed=trouble.not_told)
        delivery.register("room.trouble-for-you", load=trouble.told, done=trouble.was_told)

    # ---- opening a room

    async def _to_open(self, tx: Tx, notice: Notice) -> RoomToOpen | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or circle.room_id is not None:
            return None
        # of a closed one: only where an earlier attempt may have left a room, which `_opened` then puts away
        if not circle.is_running and not notice.tried:
            return None
        guild = await guilds.get(tx, notice.guild_id)
        if guild is None:
            return RoomToOpen(circle, None)
        return RoomToOpen(replace(circle, in_channel=guild.settings.rooms_in_channels), guild.circles_channel_id)

    async def _opened(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        """The thread stands (or there is no room for one more: then `thread_id` is None and it waits its turn)."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None:
            return
        if sent.thread_id is None:
            if circle.is_running:
                await trouble.note(tx, circle, RoomTrouble.FULL)
            return
        state = CircleState.OPEN if circle.state is CircleState.OPENING else circle.state
        in_channel = sent.channel_id == sent.thread_id
        circle = replace(circle, room_id=sent.thread_id, in_channel=in_channel, card_id=None, state=state)
        await circles.save(tx, circle)
        await rooms.mended(tx, circle.guild_id, circle.id)
        if circle.is_running:
            wish = f"circle.card:{circle.id}:{circle.room_id}"
            await again.post(tx, "circle.card", circle.guild_id, wish, circle=circle.id)
        else:
            await archive(tx, circle)

    async def _not_opened(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None and circle.is_running:
            what = RoomTrouble.NO_CHANNEL if problem.trouble is Undelivered.GONE else trouble.named(problem)
            await trouble.note(tx, circle, what)

    # ---- the pinned card

    async def _card(self, tx: Tx, notice: Notice) -> RoomCard | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or circle.room_id is None or not circle.is_running:
            return None
        return RoomCard(circle, circle.room_id, await themes_of(tx, circle))

    async def _card_posted(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None or circle.room_id != sent.channel_id:
            return
        await circles.save(tx, replace(circle, card_id=sent.message_id))
        await self._settle_room(tx, circle)

    async def not_pinned(self, circle: Circle) -> None:
        async with self._store.begin(circle.guild_id) as tx:
            await trouble.note(tx, circle, RoomTrouble.NOT_PINNED)

    async def _card_not_posted(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        """People are let in all the same: a room without its card is better than none."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None and not await trouble.of_room(tx, circle, problem):
            await self._settle_room(tx, circle)

    async def _settle_room(self, tx: Tx, circle: Circle) -> None:
        await rename(tx, circle)
        led_by = await circles.facilitators_of(tx, circle.guild_id, circle.id)
        seated = [seat.user_id for seat in await circles.seats(tx, circle.guild_id, circle.id) if not seat.in_room]
        for user_id in dict.fromkeys((*led_by, *seated)):
            await seats.let_in(tx, circle, user_id)
        ahead = await meetings.upcoming(tx, circle.guild_id, circle.id)
        if ahead:
            await meeting.say_planned(tx, circle, ahead)
        else:
            await meeting.plan_common_hour(tx, circle)

    # ---- in and out

    async def _to_enter(self, tx: Tx, notice: Notice) -> Passage | None:
        return await self._passage(tx, notice, inside=True)

    async def _to_exit(self, tx: Tx, notice: Notice) -> Passage | None:
        return await self._passage(tx, notice, inside=False)

    async def _passage(self, tx: Tx, notice: Notice, *, inside: bool) -> Passage | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        room_id = None if circle is None else notice.facts.get("room", circle.room_id)
        if circle is None or room_id is None:
            return None
        user_id = notice.facts["user"]
        if await seats.belongs(tx, circle, user_id) is not inside or (inside and not circle.is_running):
            return None
        return Passage(circle, room_id, user_id)

    async def _entered(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        """They are in the room; without `channel_id` they are not in the server any more."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is None:
            return
        user_id = notice.facts["user"]
        if sent.channel_id is None:
            await trouble.member_gone(tx, circle, user_id)
        elif not await seats.belongs(tx, circle, user_id):  # they left while Discord was letting them in
            await seats.let_out(tx, replace(circle, room_id=sent.channel_id), user_id)
        elif sent.channel_id == circle.room_id:  # else the room was replaced meanwhile, and the new one lets them in
            await circles.change_seat(tx, circle.guild_id, circle.id, user_id, in_room=True)
            if circle.announces_joins and await circles.get_seat(tx, circle.guild_id, circle.id, user_id):
                wish = f"circle.joined:{notice.id}"
                facts = {"circle": circle.id, "user": user_id}
                await outbox.post(tx, "circle.joined", circle.guild_id, wish, about=user_id, **facts)

    async def _not_entered(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None:
            await trouble.of_room(tx, circle, problem)

    async def _not_out(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        """A room that is gone holds nobody. Else somebody has to be told: this person still reads there."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        if circle is not None and not await trouble.of_room(tx, circle, problem, tell=False):
            await trouble.note(tx, circle, RoomTrouble.CANNOT_REMOVE, notice.about)

    async def _to_announce(self, tx: Tx, notice: Notice) -> Passage | None:
        passage = await self._passage(tx, notice, inside=True)
        return passage if passage is not None and passage.circle.announces_joins else None

    async def _to_archive(self, tx: Tx, notice: Notice) -> Circle | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        return None if circle is None or circle.is_running or circle.room_id is None else circle


async def themes_of(tx: Tx, circle: Circle) -> tuple[Tag, ...]:
    """The circle's tags by name, retired ones too."""
    known = {tag.id: tag for tag in await guilds.tags(tx, circle.guild_id, all_of_them=True)}
    return tuple(known[tag_id] for tag_id in circle.themes if tag_id in known)


async def rename(tx: Tx, circle: Circle) -> None:
    """The thread gets the circle's name, as it is at the moment of delivery."""
    await outbox.post(tx, "circle.named", circle.guild_id, f"circle.named:{circle.id}:{tx.new_id()}", circle=circle.id)


async def archive(tx: Tx, circle: Circle, *, due: datetime | None = None) -> None:
    """The room of a closed circle is put away; what was written stays readable for those who were in it."""
    wish = f"circle.archive:{circle.id}:{circle.room_id}"
    await outbox.post(tx, "circle.archive", circle.guild_id, wish, due=due, circle=circle.id)
