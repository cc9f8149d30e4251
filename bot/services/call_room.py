"""The private thread of a call: opened for its caller, and whoever said `I can talk` is let into it."""

from dataclasses import dataclass, replace

from bot.domain import call as rules
from bot.domain.call import Call, CallState, Usual
from bot.domain.delivery import Problem, Sent
from bot.services import duty, reach
from bot.services.delivery import Delivery
from bot.storage import call as calls
from bot.storage import guild as guilds
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class CallRoom:
    """The private thread to be opened, or somebody to be let into it."""

    call: Call
    parent_id: int
    on_duty: bool
    usual: Usual


class CallRoomService:
    def __init__(self, delivery: Delivery) -> None:
        delivery.register("call.room", load=self._room, done=self._opened, failed=self._no_room, in_safe_mode=True)
        delivery.register("call.no-room", load=self._closed, in_safe_mode=True)
        delivery.register("call.named", load=self._named, in_safe_mode=True)
        delivery.register("call.join", load=self._joining, in_safe_mode=True)

    async def _room(self, tx: Tx, notice: Notice) -> CallRoom | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or found.thread_id is not None:
            return None
        if found.over and not notice.tried:  # else an earlier attempt may have left a room that nobody knows of
            return None
        if guild is None or guild.circles_channel_id is None:
            return None
        usual = rules.usual(await calls.waits(tx, notice.guild_id))
        return CallRoom(found, guild.circles_channel_id, bool(await duty.crew(tx, notice.guild_id)), usual)

    async def _opened(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if found is not None and sent.thread_id is not None:
            changed = replace(found, thread_id=sent.thread_id)
            await calls.save(tx, changed)
            await outbox.post(tx, "call.named", found.guild_id, f"call.named:{found.id}", call=found.id)
            await let_in(tx, changed)

    async def _no_room(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """The caller hears of it; the staff channel knows of the call all the same."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if found is not None and not found.over:
            await reach.tell(
                tx, found.guild_id, found.user_id, "call.no-room", f"call.no-room:{found.id}", call=found.id
            )

    async def _named(self, tx: Tx, notice: Notice) -> Call | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.thread_id is not None else None

    async def _joining(self, tx: Tx, notice: Notice) -> Call | None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.state is CallState.ANSWERED and found.thread_id else None

    async def _closed(self, tx: Tx, notice: Notice) -> Call | None:
        return await calls.get(tx, notice.guild_id, notice.facts["call"])


async def ask_for(tx: Tx, new: Call) -> None:
    await outbox.post(tx, "call.room", new.guild_id, f"call.room:{new.id}", call=new.id)


async def let_in(tx: Tx, call: Call) -> None:
    if call.thread_id is not None and call.answered_by is not None:
        await outbox.post(tx, "call.join", call.guild_id, f"call.join:{call.id}:{call.answered_by}", call=call.id)
