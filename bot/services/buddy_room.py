"""The room of two: opening it, one look whether anything happens in it, and putting it away.

Messages are never read. The thread itself says how many were written in it: when it was ready, and once or twice
later. Two who write to one another are left alone, whether or not they press that they are here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain import buddy as rules
from bot.domain.buddy import Due, Pair, PairState
from bot.domain.delivery import Problem, Sent, Trouble
from bot.domain.member import Need, Tag
from bot.services import parting
from bot.services.delivery import Delivery
from bot.services.pairing import reason_of
from bot.services.pool import answers_of
from bot.storage import buddy as buddies
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class BuddyRoom:
    pair: Pair
    parent_id: int | None
    shared: tuple[Tag, ...] = ()
    needs: Mapping[int, Need] = field(default_factory=dict)
    """What would help each of them most now, of those who told it."""
    over: bool = False
    """Something came between after an earlier attempt, which may have left a room: it is only looked for."""


@dataclass(frozen=True, slots=True)
class RoomToClose:
    room_id: int
    leaver: int | None
    """Who ended it: out of the room at once."""


class BuddyRoomService:
    def __init__(self, delivery: Delivery) -> None:
        delivery.register("buddy.room", load=self._to_open, done=self._opened, failed=self._not_opened)
        delivery.register("buddy.named", load=self._in_room, done=self._ready, failed=self._not_named)
        delivery.register("buddy.look", load=self._to_look, done=self._looked, failed=self._not_looked)
        for kind in ("buddy.nudge", "buddy.talk"):
            delivery.register(kind, load=self._in_room)
        delivery.register("buddy.close", load=self._to_close, in_safe_mode=True)

    # ---- opening

    async def _to_open(self, tx: Tx, notice: Notice) -> BuddyRoom | None:
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        if pair is None:
            return None
        meets = await _meets(tx, pair)
        if not meets and not notice.tried:
            return None
        guild = await guilds.get(tx, notice.guild_id)
        if not meets:
            return BuddyRoom(pair, None if guild is None else guild.circles_channel_id, over=True)
        told = await answers_of(tx, pair.guild_id, [side.user_id for side in pair.sides])
        first, second = told.values()
        shared = await reason_of(tx, pair, first, second)
        needs = {
            user_id: profile.need
            for user_id, (profile, _) in (await members.opened(tx, pair.guild_id, list(told))).items()
            if profile.need is not None
        }
        return BuddyRoom(pair, None if guild is None else guild.circles_channel_id, shared, needs)

    async def _opened(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        if pair is None:
            return
        meets = await _meets(tx, pair)
        if sent.thread_id is not None and not meets:  # something came between while Discord opened the room
            await parting.close_room(tx, pair, None, sent.thread_id)
        if pair.state is not PairState.OPENING:
            return
        if sent.thread_id is None or not meets:  # else: no channel for rooms, or no room for one more thread
            await parting.fall(tx, pair, silent=None)
        else:
            await buddies.change(tx, pair, PairState.OPEN, room_id=sent.thread_id, opened_at=tx.now)
            for side in pair.sides:
                await buddies.stop_seeking(tx, pair.guild_id, side.user_id)
            await outbox.post(tx, "buddy.named", pair.guild_id, f"buddy.named:{pair.id}", pair=pair.id)

    async def _not_opened(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """Discord refused the room: both look on, first in line."""
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        if pair is not None and pair.state is PairState.OPENING:
            await parting.fall(tx, pair, silent=None)

    async def _in_room(self, tx: Tx, notice: Notice) -> Pair | None:
        pair = await buddies.get(tx, notice.guild_id, notice.facts["pair"])
        return pair if pair is not None and pair.state is PairState.OPEN and pair.room_id is not None else None

    # ---- looking whether anything happens

    async def _ready(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        """So many messages stand in it before either wrote a word: our card, and what Discord says by itself."""
        pair = await self._in_room(tx, notice)
        if pair is not None and pair.opened_at is not None:
            await self._look_at(tx, pair, pair.opened_at + rules.NUDGE_AFTER, sent.messages)

    async def _not_named(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """Its name keeps our mark; nobody knows how many messages it began with."""
        await self._ready(tx, notice, Sent())

    async def _look_at(self, tx: Tx, pair: Pair, when: datetime, quiet: int | None, *, again: bool = False) -> None:
        """`quiet`: messages in the room that are not theirs."""
        wish = f"buddy.look:{pair.id}:{2 if again else 1}"
        await outbox.post(tx, "buddy.look", pair.guild_id, wish, due=when, pair=pair.id, quiet=quiet, again=again)

    async def _to_look(self, tx: Tx, notice: Notice) -> Pair | None:
        pair = await self._in_room(tx, notice)
        return None if pair is None or pair.all_here else pair

    async def _looked(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        pair = await self._in_room(tx, notice)
        if pair is None:
            return
        quiet, there, again = notice.facts["quiet"], sent.messages, notice.facts["again"]
        written = None if quiet is None or there is None else there - quiet
        what = rules.in_room(pair, written, again=again)
        if what is Due.TALK:
            await outbox.post(tx, "buddy.talk", pair.guild_id, f"buddy.talk:{pair.id}", pair=pair.id)
        elif what is Due.NUDGE:
            # one word in the room for both: it says of nobody that they were silent
            await outbox.post(tx, "buddy.nudge", pair.guild_id, f"buddy.nudge:{pair.id}", pair=pair.id)
            before = there if quiet is None else quiet
            with_ours = None if before is None else before + 1
            await self._look_at(tx, pair, tx.now + rules.REMATCH_AFTER - rules.NUDGE_AFTER, with_ours, again=True)
        elif what is Due.REMATCH:
            await parting.rematch(tx, pair, pair.absent)

    async def _not_looked(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        """A room that somebody deleted is silent for good; of one that we may not see nothing is known."""
        pair = await self._in_room(tx, notice)
        if pair is not None and problem.trouble is Trouble.GONE:
            await parting.rematch(tx, pair, pair.absent)

    # ---- putting it away

    async def _to_close(self, _tx: Tx, notice: Notice) -> RoomToClose:
        return RoomToClose(notice.facts["room"], notice.facts["user"])


async def _meets(tx: Tx, pair: Pair) -> bool:
    """Whether both said yes and nothing came between since."""
    return pair.state is PairState.OPENING and await parting.may_meet(tx, pair)
