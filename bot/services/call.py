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
from bot.domain.refusal import Refusal
from bot.services import access, call_room, call_staff, duty, reach
from bot.services.delivery import Delivery
from bot.services.patience import Patience
from bot.storage import audit, block
from bot.storage import call as calls
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

PATIENCE = 1.5
"""Seconds that the answer to somebody in need waits for the database before it goes without it."""


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
        self._patience = Patience(PATIENCE)
        delivery.register("call.closed", load=self._closed, in_safe_mode=True)

    # ---- the person

    async def near(self, who: Actor, circle_id: int | None, country: str | None = None) -> Near:
        """The first press. Without a server or a database there are the help lines alone.

        `country`: the one of the card that was pressed, which goes before the one they once chose.
        """
        found = await self._patience.for_(self._near(who, circle_id)) or Near(None)
        return found if country is None else replace(found, country=country)

    async def _near(self, who: Actor, circle_id: int | None) -> Near:
        async with self._store.read() as tx:
            if who.guild_id is None:
                return Near(await members.country_anywhere(tx, who.user_id))
            country = (await members.profile(tx, who.guild, who.user_id)).country
            guild = await guilds.get(tx, who.guild)
            if guild is None or guild.staff_channel_id is None or guild.circles_channel_id is None:
                return Near(country)
            on_duty = bool(await duty.crew(tx, who.guild))
            usual = rules.usual(await calls.waits(tx, who.guild))
            waiting = await calls.open_of(tx, who.guild, who.user_id)
            return Near(country, circle_id, True, on_duty, usual, waiting)

    async def call(self, who: Actor, circle_id: int | None) -> Called:
        """The second press: a private thread opens and the staff channel is told. One open call a person."""
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            if guild.staff_channel_id is None or guild.circles_channel_id is None:
                raise Refusal("refusal-no-people-here")
            on_duty, usual = bool(await duty.crew(tx, who.guild)), rules.usual(await calls.waits(tx, who.guild))
            waiting = await calls.open_of(tx, who.guild, who.user_id)
            if waiting is not None:
                return Called(waiting, on_duty, usual)
            seat = None if circle_id is None else await circles.get_seat(tx, who.guild, circle_id, who.user_id)
            of_circle = None if seat is None else circle_id
            new = Call(tx.new_id(), who.guild, who.user_id, of_circle, CallState.OPEN, tx.now, None, None, None)
            await calls.add(tx, new)
            await call_room.ask_for(tx, new)
            await call_staff.tell(tx, new)
            return Called(new, on_duty, usual)

    async def end(self, who: Actor, call_id: int) -> Call:
        """The caller is all right, or would rather not."""
        async with self._store.begin(who.guild) as tx:
            found = await calls.get(tx, who.guild, call_id)
            if found is None or found.user_id != who.user_id:
                raise Refusal("refusal-no-such-call")
            return await call_staff.settle(tx, replace(found, state=CallState.ENDED))

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
            await call_staff.settle(tx, taken)
            await audit.note(tx, who.guild, "call-answered", who.user_id)
            await call_room.let_in(tx, taken)
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
                    await call_staff.settle(tx, replace(found, state=CallState.UNANSWERED))
                    wish = f"call.closed:{found.id}"
                    await reach.tell(tx, found.guild_id, found.user_id, "call.closed", wish, call=found.id)
        return len(old)

    async def before_deletion(self, tx: Tx, guild_id: int, user_id: int) -> None:
        """The staff channel's cards about this person are taken back with their data."""
        for call in await calls.of_person(tx, guild_id, user_id):
            await call_staff.settle(tx, replace(call, state=CallState.ENDED), nameless=True)

    async def _closed(self, tx: Tx, notice: Notice) -> Call | None:
        return await calls.get(tx, notice.guild_id, notice.facts["call"])
