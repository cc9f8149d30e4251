"""The course of a circle: renewed, woken, closed, and what its room and its people hear of it.

Called within the transaction of whoever decides: a facilitator, the end of a term, the last one who leaves.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain import circle as rules
from bot.domain import term
from bot.domain.circle import Circle, CircleState, Exit, RequestState
from bot.domain.term import Choice
from bot.services import event, meeting, reach, room, seats
from bot.storage import circle as circles
from bot.storage import join_request as join_requests
from bot.storage import outbox
from bot.storage import term as terms
from bot.storage.store import Tx

WORDS_FIRST = timedelta(seconds=15)
"""What is said in a room opens a thread that was put away; no card in it can be changed before."""


class What(StrEnum):
    """What is said in a room, or to one person, about a circle."""

    PAUSED = "paused"
    WOKEN = "woken"
    RENEWED = "renewed"
    GOODBYE = "goodbye"
    MERGING = "merging"
    COMING = "coming"
    REMOVED = "removed"
    CLOSED = "closed"
    ENDED = "ended"
    MOVED = "moved"


async def say(tx: Tx, circle: Circle, what: What) -> None:
    """A card in the room, if it stands."""
    if circle.room_id is not None:
        wish = f"circle.word:{circle.id}:{what}:{tx.new_id()}"
        await outbox.post(tx, "circle.word", circle.guild_id, wish, circle=circle.id, what=what.value)


async def card_follows(tx: Tx, circle: Circle, *, due: datetime | None = None) -> None:
    """The pinned card says what the circle is now: its name, its agreement, the end of its term."""
    if circle.room_id is not None:
        wish = f"circle.card-changed:{circle.id}:{tx.new_id()}"
        await outbox.post(tx, "circle.card-changed", circle.guild_id, wish, due=due, circle=circle.id)


async def tell(tx: Tx, circle: Circle, user_id: int, what: What, **more: int) -> None:
    wish = f"circle.tell:{circle.id}:{what}:{user_id}:{tx.new_id()}"
    facts = {"circle": circle.id, "what": what.value, **more}
    await reach.tell(tx, circle.guild_id, user_id, "circle.tell", wish, **facts)


async def renew(tx: Tx, circle: Circle) -> Circle:
    """Another term. Whoever answered that they would rather stop or move on gives up their seat now."""
    circle = _made_up_for(circle, tx.now)
    until = term.renewed_until(circle, tx.now)
    last = await terms.last_round(tx, circle.guild_id, circle.id)
    if last is not None and last.decided_at is None:
        for user_id, choice in (await terms.answers(tx, circle.guild_id, last.id)).items():
            if choice is Choice.PAUSE:
                rest = tx.now + term.REST
                await circles.change_seat(tx, circle.guild_id, circle.id, user_id, resting_until=rest)
            elif not choice.stays and await seats.take_seat(tx, circle, user_id, Exit.MOVED):
                await tell(tx, circle, user_id, What.MOVED if choice is Choice.MOVE else What.ENDED)
    await terms.decide(tx, circle.guild_id, circle.id)
    renewed = replace(circle, starts_at=tx.now, ends_at=until, ask_at=tx.now + rules.SETTLED_AFTER)
    await circles.save(tx, renewed)
    await say(tx, renewed, What.RENEWED)
    await card_follows(tx, renewed, due=tx.now + WORDS_FIRST)
    await meeting.plan_common_hour(tx, renewed)
    return renewed


async def close(tx: Tx, circle: Circle) -> Circle:
    """Ends a circle kindly: a goodbye in the room, which stays open a week, and an offer to wait for another one."""
    closed = replace(circle, state=CircleState.CLOSED, closed_at=tx.now, paused_until=None, paused_at=None)
    await circles.save(tx, closed)
    await terms.decide(tx, circle.guild_id, circle.id)
    for request in await join_requests.waiting(tx, circle.guild_id, circle_id=circle.id):
        if await join_requests.settle(tx, circle.guild_id, request.id, RequestState.RETURNED):
            wish = f"admission.returned:{request.id}"
            await reach.tell(tx, circle.guild_id, request.user_id, "admission.returned", wish, circle=circle.id)
    await event.end_all(tx, closed)
    for seat in await circles.seats(tx, circle.guild_id, circle.id):
        await tell(tx, closed, seat.user_id, What.CLOSED)
    await say(tx, closed, What.GOODBYE)
    if closed.room_id is not None:
        await room.archive(tx, closed, due=tx.now + term.GOODBYE)
    return closed


def _made_up_for(circle: Circle, now: datetime) -> Circle:
    """Its term grows by the time it rested until now."""
    if circle.paused_at is None:
        return circle
    return replace(circle, ends_at=circle.ends_at + (now - circle.paused_at), paused_at=now)


async def wake(tx: Tx, circle: Circle) -> Circle:
    state = CircleState.OPEN if circle.room_id is not None else CircleState.OPENING
    woken = replace(_made_up_for(circle, tx.now), state=state, paused_until=None, paused_at=None)
    await circles.save(tx, woken)
    await event.ask_for(tx, woken)
    await say(tx, woken, What.WOKEN)
    await card_follows(tx, woken, due=tx.now + WORDS_FIRST)
    return woken
