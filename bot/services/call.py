"""Calls for a person: help lines at once, and people of the server only for who asks for them again.

The staff channel learns who calls and from which circle, never why. What is shown to a facilitator whom a block keeps
apart from the caller is the same as when somebody else was first.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain import call as rules
from bot.domain.actor import Actor
from bot.domain.call import Call, CallState, Usual
from bot.domain.circle import Circle
from bot.domain.delivery import Problem, Sent
from bot.domain.refusal import DatabaseAway, Refusal
from bot.services import access, reach
from bot.services.delivery import Delivery
from bot.storage import block, outbox
from bot.storage import call as calls
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Near:
    """What the first press shows. `here`: whether this server has people who can be asked."""

    country: str | None
    circle_id: int | None = None
    here: bool = False
    on_duty: bool = False
    usual: Usual = Usual.UNKNOWN
    call: Call | None = None
    """One of theirs that is still open."""


@dataclass(frozen=True, slots=True)
class Called:
    call: Call
    on_duty: bool
    usual: Usual


@dataclass(frozen=True, slots=True)
class StaffCard:
    """A call as the staff channel sees it. `circle`: None where it came from elsewhere."""

    call: Call
    channel_id: int
    circle: Circle | None
    on_duty: tuple[int, ...]
    contact_id: int | None = None
    again: bool = False
    """Not the first card about it."""


@dataclass(frozen=True, slots=True)
class CallRoom:
    """The private thread to be opened, or somebody to be let into it."""

    call: Call
    parent_id: int
    on_duty: bool
    usual: Usual


@dataclass(frozen=True, slots=True)
class Answer:
    """`taken`: this facilitator has it. `thread_id`: where, once it is open."""

    taken: bool
    thread_id: int | None = None
    caller: int | None = None
    """Named while there is no thread, so that they can be written to."""


@dataclass(frozen=True, slots=True)
class OpenCalls:
    calls: tuple[tuple[Call, Circle | None], ...]
    on_duty_until: datetime | None


class CallService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("call.room", load=self._room, done=self._opened, failed=self._no_room, in_safe_mode=True)
        delivery.register("call.no-room", load=self._closed, in_safe_mode=True)
        delivery.register("call.named", load=self._named, in_safe_mode=True)
        delivery.register("call.join", load=self._joining, in_safe_mode=True)
        for kind in ("call.staff", "call.contact"):
            delivery.register(
                kind, load=self._for_staff, done=self._staff_told, failed=self._staff_not_told, in_safe_mode=True
            )
        delivery.register("call.contact-told", load=self._for_contact, in_safe_mode=True)
        delivery.register("call.told-directly", load=self._for_one, in_safe_mode=True)
        delivery.register("call.unheard", load=self._closed, in_safe_mode=True)
        delivery.register("call.settled", load=self._settled_post, in_safe_mode=True)
        delivery.register("call.closed", load=self._closed, in_safe_mode=True)

    # ---- the person

    async def near(self, who: Actor, circle_id: int | None) -> Near:
        """The first press. Without a server or a database there are the help lines alone."""
        if who.guild_id is None:
            return Near(None)
        try:
            async with self._store.read() as tx:
                country = (await members.profile(tx, who.guild, who.user_id)).country
                guild = await guilds.get(tx, who.guild)
                if guild is None or guild.staff_channel_id is None or guild.circles_channel_id is None:
                    return Near(country)
                on_duty = bool(await _on_duty(tx, who.guild))
                usual = rules.usual(await calls.waits(tx, who.guild))
                waiting = await calls.open_of(tx, who.guild, who.user_id)
                return Near(country, circle_id, True, on_duty, usual, waiting)
        except DatabaseAway:
            return Near(None)

    async def call(self, who: Actor, circle_id: int | None) -> Called:
        """The second press: a private thread opens and the staff channel is told. One open call a person."""
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            if guild.staff_channel_id is None or guild.circles_channel_id is None:
                raise Refusal("refusal-no-people-here")
            on_duty, usual = bool(await _on_duty(tx, who.guild)), rules.usual(await calls.waits(tx, who.guild))
            waiting = await calls.open_of(tx, who.guild, who.user_id)
            if waiting is not None:
                return Called(waiting, on_duty, usual)
            seat = None if circle_id is None else await circles.get_seat(tx, who.guild, circle_id, who.user_id)
            of_circle = None if seat is None else circle_id
            new = Call(tx.new_id(), who.guild, who.user_id, of_circle, CallState.OPEN, tx.now, None, None, None)
            await calls.add(tx, new)
            await outbox.post(tx, "call.room", who.guild, f"call.room:{new.id}", call=new.id)
            await self._tell_staff(tx, new)
            return Called(new, on_duty, usual)

    async def _tell_staff(self, tx: Tx, new: Call) -> None:
        """Now, once more later, and then the contact: each is looked at again when its time has come."""
        guild_id, again, contact = new.guild_id, new.asked_at + rules.AGAIN_AFTER, new.asked_at + rules.CONTACT_AFTER
        await outbox.post(tx, "call.staff", guild_id, f"call.staff:{new.id}:1", call=new.id)
        await outbox.post(tx, "call.staff", guild_id, f"call.staff:{new.id}:2", due=again, call=new.id)
        await outbox.post(tx, "call.contact", guild_id, f"call.contact:{new.id}", due=contact, call=new.id)

    async def end(self, who: Actor, call_id: int) -> Call:
        """The caller is all right, or would rather not."""
        async with self._store.begin(who.guild) as tx:
            found = await calls.get(tx, who.guild, call_id)
            if found is None or found.user_id != who.user_id:
                raise Refusal("refusal-no-such-call")
            return await self._settle(tx, replace(found, state=CallState.ENDED))

    # ---- facilitators

    async def answer(self, who: Actor, call_id: int) -> Answer:
        """`I can talk`: the first who says so has it."""
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            found = await calls.get(tx, who.guild, call_id)
            if found is None or found.user_id == who.user_id:
                return Answer(False)
            if found.state is CallState.ANSWERED and found.answered_by == who.user_id:
                return Answer(True, found.thread_id, found.user_id)
            apart = await block.between(tx, who.guild, who.user_id, found.user_id)
            if found.state is not CallState.OPEN or apart:
                return Answer(False)
            taken = replace(found, state=CallState.ANSWERED, answered_at=tx.now, answered_by=who.user_id)
            await self._settle(tx, taken)
            await self._let_in(tx, taken)
            return Answer(True, taken.thread_id, taken.user_id)

    async def requests(self, who: Actor) -> OpenCalls:
        """Open calls of the server, without those that a block keeps apart from this facilitator."""
        async with self._store.read() as tx:
            own = await access.facilitator(tx, who)
            shown = [
                (call, None if call.circle_id is None else await circles.get(tx, who.guild, call.circle_id))
                for call in await calls.open_calls(tx, who.guild)
                if call.user_id != who.user_id and not await block.between(tx, who.guild, who.user_id, call.user_id)
            ]
            return OpenCalls(tuple(shown), own.duty_until if own.on_duty(tx.now) else None)

    # ---- time

    async def close_old(self) -> int:
        """Calls that nobody took within a day are closed, with a word to the caller."""
        async with self._store.read() as tx:
            old = await calls.left_alone(tx, tx.now - rules.OPEN_FOR)
        for call in old:
            async with self._store.begin(call.guild_id) as tx:
                found = await calls.get(tx, call.guild_id, call.id)
                if found is not None and found.state is CallState.OPEN:
                    await self._settle(tx, replace(found, state=CallState.UNANSWERED))
                    wish = f"call.closed:{found.id}"
                    await reach.tell(tx, found.guild_id, found.user_id, "call.closed", wish, call=found.id)
        return len(old)

    async def before_deletion(self, tx: Tx, guild_id: int, user_id: int) -> None:
        """The staff channel's cards about this person are taken back with their data."""
        for call in await calls.of_person(tx, guild_id, user_id):
            await self._settle(tx, replace(call, state=CallState.ENDED), nameless=True)

    # ---- parts

    async def _settle(self, tx: Tx, changed: Call, *, nameless: bool = False) -> Call:
        await calls.save(tx, changed)
        by = None if nameless else changed.answered_by
        for channel_id, message_id in await calls.posts(tx, changed.guild_id, changed.id):
            wish = f"call.settled:{message_id}:{changed.state}:{int(nameless)}"
            await _settle_post(tx, changed.guild_id, wish, channel_id, message_id, by)
        return changed

    async def _let_in(self, tx: Tx, call: Call) -> None:
        if call.thread_id is not None and call.answered_by is not None:
            await outbox.post(tx, "call.join", call.guild_id, f"call.join:{call.id}:{call.answered_by}", call=call.id)

    async def _room(self, tx: Tx, notice: Notice) -> CallRoom | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or found.thread_id is not None or found.state in _OVER:
            return None
        if guild is None or guild.circles_channel_id is None:
            return None
        usual = rules.usual(await calls.waits(tx, notice.guild_id))
        return CallRoom(found, guild.circles_channel_id, bool(await _on_duty(tx, notice.guild_id)), usual)

    async def _opened(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if found is not None and sent.thread_id is not None:
            changed = replace(found, thread_id=sent.thread_id)
            await calls.save(tx, changed)
            await outbox.post(tx, "call.named", found.guild_id, f"call.named:{found.id}", call=found.id)
            await self._let_in(tx, changed)

    async def _no_room(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """The caller hears of it; the staff channel knows of the call all the same."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if found is not None and found.state not in _OVER:
            await reach.tell(
                tx, found.guild_id, found.user_id, "call.no-room", f"call.no-room:{found.id}", call=found.id
            )

    async def _named(self, tx: Tx, notice: Notice) -> Call | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.thread_id is not None else None

    async def _joining(self, tx: Tx, notice: Notice) -> Call | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.state is CallState.ANSWERED and found.thread_id else None

    async def _for_staff(self, tx: Tx, notice: Notice) -> StaffCard | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or found.state is not CallState.OPEN or guild is None or guild.staff_channel_id is None:
            return None
        circle = None if found.circle_id is None else await circles.get(tx, notice.guild_id, found.circle_id)
        contact = guild.safety_contact_id if notice.kind != "call.staff" else None
        on_duty = tuple(f for f in await _on_duty(tx, notice.guild_id) if f != found.user_id)
        again = tx.now - found.asked_at >= rules.AGAIN_AFTER
        return StaffCard(found, guild.staff_channel_id, circle, on_duty, contact, again)

    async def _for_contact(self, tx: Tx, notice: Notice) -> StaffCard | None:
        card = await self._for_staff(tx, notice)
        return None if card is None or card.contact_id != notice.about else card

    async def _staff_told(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if sent.channel_id is None or sent.message_id is None:
            return
        await calls.add_post(tx, notice.guild_id, notice.facts["call"], sent.channel_id, sent.message_id)
        if found is None or found.state is not CallState.OPEN:  # settled, or deleted, while the card was on its way
            by = None if found is None else found.answered_by
            wish = f"call.settled:{sent.message_id}:late"
            await _settle_post(tx, notice.guild_id, wish, sent.channel_id, sent.message_id, by)
        elif notice.kind == "call.contact":
            guild = await guilds.get(tx, notice.guild_id)
            if guild is not None and guild.safety_contact_id not in (None, found.user_id):
                contact, wish = guild.safety_contact_id or 0, f"call.contact-told:{found.id}"
                await reach.tell(tx, notice.guild_id, contact, "call.contact-told", wish, call=found.id)

    async def _staff_not_told(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """The staff channel is closed to us: people are told one by one, and the caller that it may take longer."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or found.state is not CallState.OPEN or guild is None:
            return
        crew = await _on_duty(tx, guild.id) or tuple(f.user_id for f in await guilds.facilitators(tx, guild.id))
        people = dict.fromkeys(crew if guild.safety_contact_id is None else (guild.safety_contact_id, *crew))
        for user_id in people:
            if user_id != found.user_id and not await block.between(tx, guild.id, user_id, found.user_id):
                wish = f"call.told-directly:{found.id}:{user_id}"
                await reach.tell(tx, guild.id, user_id, "call.told-directly", wish, call=found.id)
        await reach.tell(tx, guild.id, found.user_id, "call.unheard", f"call.unheard:{found.id}", call=found.id)

    async def _for_one(self, tx: Tx, notice: Notice) -> Call | None:
        """None once somebody came, or it ended."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.state is CallState.OPEN else None

    async def _settled_post(self, tx: Tx, notice: Notice) -> tuple[int, int, int | None]:
        return notice.facts["channel"], notice.facts["message"], notice.facts["by"]

    async def _closed(self, tx: Tx, notice: Notice) -> Call | None:
        return await calls.get(tx, notice.guild_id, notice.facts["call"])


_OVER = (CallState.ENDED, CallState.UNANSWERED)


async def _settle_post(tx: Tx, guild_id: int, wish: str, channel_id: int, message_id: int, by: int | None) -> None:
    await outbox.post(tx, "call.settled", guild_id, wish, channel=channel_id, message=message_id, by=by)


async def _on_duty(tx: Tx, guild_id: int) -> tuple[int, ...]:
    return tuple(f.user_id for f in await guilds.facilitators(tx, guild_id) if f.on_duty(tx.now))
