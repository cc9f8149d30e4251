"""Blocks: never to be put together with somebody, silently and both ways. No agreement is needed for it."""

from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.domain.buddy import Pair, PairState
from bot.domain.circle import Circle, Exit
from bot.domain.refusal import Refusal
from bot.domain.safety import Blocked, Quota
from bot.services import access, gates, seats
from bot.storage import block as blocks
from bot.storage import buddy as buddies
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import match as pool
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Apart:
    """What a block does from now on, for the eyes of the one who made it."""

    user_id: int
    facilitates: bool
    """They are a facilitator here: what follows for calls and circles is said."""
    together: tuple[Circle, ...]
    """Circles both are in. Nobody is moved; a move is offered."""
    buddies: bool = False
    """They are one another's buddy; ending it is offered."""


@dataclass(frozen=True, slots=True)
class Moved:
    """They left, and wait for another circle. `first`: before all who did not have to."""

    circle: Circle
    first: bool


class BlockService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def block(self, who: Actor, user_id: int, *, bot: bool = False) -> Apart:
        """From now on. The other is never told; whoever is blocked already stays so, and it costs nothing."""
        if user_id == who.user_id:
            raise Refusal("refusal-block-self")
        if bot:
            raise Refusal("refusal-block-bot")
        async with self._store.begin(who.guild) as tx:
            if not await stands(tx, who, user_id):
                await gates.spend(tx, who, Quota.BLOCK)
                await blocks.add(tx, who.guild, who.user_id, user_id)
            return await apart(tx, who, user_id)

    async def unblock(self, who: Actor, user_id: int) -> bool:
        """False when there was no block of theirs; what the other decided stays and is not told."""
        async with self._store.begin(who.guild) as tx:
            if not await stands(tx, who, user_id):
                return False
            await gates.spend(tx, who, Quota.BLOCK)
            return await blocks.remove(tx, who.guild, who.user_id, user_id)

    async def blocked(self, who: Actor) -> tuple[Blocked, ...]:
        async with self._store.read() as tx:
            return await blocks.by(tx, who.guild, who.user_id)

    # ---- out of a circle that both are in

    async def to_move(self, who: Actor, circle_id: int) -> Circle:
        async with self._store.read() as tx:
            return await access.own_circle(tx, who, str(circle_id))

    async def move(self, who: Actor, circle_id: int) -> Moved:
        """Leaves like anybody who leaves, and waits for another circle; first in line where a block of theirs is why.

        Where they cannot wait now, they keep their seat: leaving alone is another press, and is always possible.
        """
        async with self._store.begin(who.guild) as tx:
            circle = await access.own_circle(tx, who, str(circle_id))
            await gates.may_wait(tx, who)
            inside = {seat.user_id for seat in await circles.seats(tx, who.guild, circle.id)}
            inside |= set(await circles.facilitators_of(tx, who.guild, circle.id))
            first = any(one.user_id in inside for one in await blocks.by(tx, who.guild, who.user_id))
            await seats.take_seat(tx, circle, who.user_id, Exit.LEFT)
            await pool.add(tx, who.guild, who.user_id)
            if first:
                await pool.change(tx, who.guild, who.user_id, first_in_line=True)
            return Moved(circle, first)


async def stands(tx: Tx, who: Actor, user_id: int) -> bool:
    """Whether the actor blocked this person; the other direction is nobody's business."""
    return any(b.user_id == user_id for b in await blocks.by(tx, who.guild, who.user_id))


async def apart(tx: Tx, who: Actor, user_id: int) -> Apart:
    facilitates = await guilds.get_facilitator(tx, who.guild, user_id) is not None
    mine = await circles.of_member(tx, who.guild, who.user_id)
    theirs = {circle.id for circle in await circles.of_member(tx, who.guild, user_id)}
    theirs |= {circle.id for circle in await circles.of_facilitator(tx, who.guild, user_id)}
    pair = await pair_of(tx, who, user_id)
    return Apart(user_id, facilitates, tuple(c for c in mine if c.id in theirs), pair is not None)


async def pair_of(tx: Tx, who: Actor, user_id: int) -> Pair | None:
    """The pair of these two, once both said yes.

    One that is only asked about names nobody, and must not be found out by blocking one person after another: it stays
    as it is, and comes to nothing when it is answered.
    """
    pair = await buddies.live_of(tx, who.guild, who.user_id)
    if pair is None or pair.state is PairState.ASKING or pair.of(user_id) is None:
        return None
    return pair
