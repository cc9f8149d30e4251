"""A pair's room, and how a pair ends, whoever ends it: nobody is told why, and whoever is left looks on."""

from bot.domain.buddy import Pair, PairState, Said
from bot.services import reach
from bot.services.pool import answers_of
from bot.storage import block as blocks
from bot.storage import buddy as buddies
from bot.storage import outbox
from bot.storage.store import Tx


async def may_meet(tx: Tx, pair: Pair) -> bool:
    """Both still may be matched, and nothing stands between them."""
    ids = [side.user_id for side in pair.sides]
    if len(ids) < 2 or await blocks.between(tx, pair.guild_id, *ids):
        return False
    return len(await answers_of(tx, pair.guild_id, ids)) == 2


async def fall(tx: Tx, pair: Pair, *, silent: int | None, keep: int | None = None) -> None:
    """It did not come together. Both look on; whoever said yes is told, and nobody learns why."""
    await buddies.change(tx, pair, PairState.FELL)
    for side in pair.sides:
        await outbox.withdraw(tx, f"buddy.proposal:{pair.id}:{side.user_id}")
        if side.user_id not in (silent, keep) and side.said is Said.YES:
            await look_on(tx, pair, side.user_id)


async def look_on(tx: Tx, pair: Pair, user_id: int) -> None:
    """They keep their place in the line, and are told that it goes on."""
    await buddies.seek(tx, pair.guild_id, user_id, since=pair.asked_at)
    await reach.tell(tx, pair.guild_id, user_id, "buddy.again", f"buddy.again:{pair.id}:{user_id}", pair=pair.id)


async def rematch(tx: Tx, pair: Pair, silent: frozenset[int]) -> None:
    """Somebody else for whoever is there; `silent` look no more until they say that they want to.

    Whom the question never reached is not silent: they keep their place in the line, and hear of nothing.
    """
    was_open = pair.state is PairState.OPEN
    await buddies.change(tx, pair, PairState.ENDED if was_open else PairState.FELL)
    for side in pair.sides:
        user_id = side.user_id
        if not was_open and (side.reached_at is None or user_id in silent):
            await outbox.withdraw(tx, f"buddy.proposal:{pair.id}:{user_id}")
            await outbox.withdraw(tx, f"buddy.reminder:{pair.id}:{user_id}")
        if not was_open and side.reached_at is None and side.said is Said.NOTHING:
            continue
        if user_id not in silent:
            await look_on(tx, pair, user_id)
        elif await buddies.stop_seeking(tx, pair.guild_id, user_id):
            wish = f"buddy.silent:{pair.id}:{user_id}"
            await reach.tell(tx, pair.guild_id, user_id, "buddy.silent", wish, pair=pair.id)
    if was_open:
        await close_room(tx, pair, None)


async def part(tx: Tx, guild_id: int, user_id: int) -> bool:
    """Ends the pair of this person, whatever its state: their wish, a report, their leaving, their deletion.

    The two are separated at once; the other is told kindly and without a reason. False when there was none.
    """
    pair = await buddies.live_of(tx, guild_id, user_id)
    if pair is None:
        return False
    other = pair.other(user_id)
    asking = pair.state is PairState.ASKING
    await buddies.change(tx, pair, PairState.FELL if asking else PairState.ENDED)
    for side in pair.sides:
        await outbox.withdraw(tx, f"buddy.proposal:{pair.id}:{side.user_id}")
    if pair.room_id is not None:
        await close_room(tx, pair, user_id)
    if other is not None and asking and other.said is Said.YES:
        await look_on(tx, pair, other.user_id)
    elif other is not None and not asking:
        wish = f"buddy.ended:{pair.id}:{other.user_id}"
        await reach.tell(tx, guild_id, other.user_id, "buddy.ended", wish, pair=pair.id)
    return True


async def leave(tx: Tx, guild_id: int, user_id: int) -> None:
    """For somebody who deletes their data or has left the server."""
    await buddies.stop_seeking(tx, guild_id, user_id)
    await part(tx, guild_id, user_id)


async def look_no_more(tx: Tx, guild_id: int, user_id: int) -> None:
    """Their yes to being matched is taken back. A buddy they have stays."""
    await buddies.stop_seeking(tx, guild_id, user_id)
    await ask_no_more(tx, guild_id, user_id)


async def ask_no_more(tx: Tx, guild_id: int, user_id: int) -> None:
    """They cannot be matched for now: what two are being asked comes to nothing, so that the other is not kept waiting.

    The question would not be put any more, and whom it never reached would count as silent after a week.
    """
    pair = await buddies.live_of(tx, guild_id, user_id)
    if pair is not None and pair.state is PairState.ASKING:
        await part(tx, guild_id, user_id)


async def room_of(tx: Tx, guild_id: int, user_id: int) -> int | None:
    """The thread this person has with their buddy now; None where there is none."""
    pair = await buddies.live_of(tx, guild_id, user_id)
    return pair.room_id if pair is not None and pair.state is PairState.OPEN else None


async def close_room(tx: Tx, pair: Pair, leaver: int | None, room_id: int | None = None) -> None:
    """Closes the room; `leaver` is taken out of it."""
    wish = f"buddy.close:{pair.id}"
    await outbox.post(tx, "buddy.close", pair.guild_id, wish, room=room_id or pair.room_id, user=leaver)
