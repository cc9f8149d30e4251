"""Requests to join a circle: asked, admitted, returned with a kind word, never left unanswered.

Every request is taken alike. One that a block or a bar forbids, when it was made or since, is shown to nobody who
could answer it, so that it comes back like any other that nobody answered: in those words, at that time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.domain.actor import Actor
from bot.domain.circle import Circle, Exit, JoinRequest, JoinRule, RequestState
from bot.domain.delivery import Problem
from bot.domain.refusal import Refusal
from bot.services import access, course, proposing, reach, seats
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import audit, outbox
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

LOOK_EVERY = timedelta(minutes=10)
ROOM_STANDS_AFTER = timedelta(minutes=5)
"""A circle that was just made has its room by then, in which those who let people in are told."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that waits, for somebody who may let people into its circle."""

    request: JoinRequest
    circle: Circle
    may_turn_down: bool
    """Facilitators may say no; where those who sit in a circle let people in, each of them can only say yes."""


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """What whoever asked is told. `off_list`: they waited for a circle too, and do not any more."""

    circle: Circle
    off_list: bool


@dataclass(frozen=True, slots=True)
class AskedNote:
    """What the staff channel, or the room whose people let others in, is told: that requests wait, not whose."""

    channel_id: int
    """0 where there is none: then each who may answer is told."""
    circle: Circle
    waiting: int
    """With those that came before this one, so that two cards sent together are told apart."""
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a request. `seated` False after an `Admit`: no seat was left, and they are told kindly."""

    circle: Circle
    user_id: int
    seated: bool
    left: tuple[Asked, ...]
    """The requests that still wait."""


class AdmissionService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        delivery.register("admission.asked", load=self._note, failed=self._not_told)
        delivery.register("admission.asked-you", load=self._note)
        delivery.register("admission.admitted", load=self._told)
        delivery.register("admission.returned", load=self._told)
        ticks.register("admission.due", LOOK_EVERY, self.return_overdue)

    async def waiting(self, who: Actor) -> tuple[Asked, ...]:
        """Requests for the circles into which this person may let people, oldest first."""
        async with self._store.read() as tx:
            return await self._waiting(tx, await _doors(tx, who))

    async def admit(self, who: Actor, request_id: int) -> Answered:
        """Gives them the seat, if there is one for them; else the request is returned with a kind word."""
        async with self._store.begin(who.guild) as tx:
            doors = await _doors(tx, who)
            request, circle = await self._request(tx, doors, request_id)
            await access.open_guild(tx, who)
            seated = await seats.give_seat(tx, circle, request.user_id)
            if seated and request.leaves is not None:
                await _move_out(tx, who.guild, request.user_id, request.leaves)
            await self._answer(tx, request, circle, RequestState.ADMITTED if seated else RequestState.RETURNED)
            await audit.note(
                tx, who.guild, "circle-admitted", who.user_id, request.user_id, circle=circle.id, seated=seated
            )
            return Answered(circle, request.user_id, seated, await self._waiting(tx, doors))

    async def turn_down(self, who: Actor, request_id: int) -> Answered:
        """Returned in the same words as when no seat is left."""
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            doors = await _doors(tx, who)
            request, circle = await self._request(tx, doors, request_id)
            if circle.id not in doors.led:
                raise Refusal("refusal-no-such-request")
            await self._answer(tx, request, circle, RequestState.RETURNED)
            await audit.note(tx, who.guild, "circle-turned-down", who.user_id, request.user_id, circle=circle.id)
            return Answered(circle, request.user_id, False, await self._waiting(tx, doors))

    async def return_overdue(self) -> int:
        """Requests that nobody answered in time go back with a kind word; returns how many."""
        async with self._store.read() as tx:
            due = await join_requests.overdue(tx, tx.now)
        for guild_id, request_id in due:
            async with self._store.begin(guild_id) as tx:
                request = await join_requests.get(tx, guild_id, request_id)
                circle = None if request is None else await circles.get(tx, guild_id, request.circle_id)
                if request is not None and circle is not None:
                    await self._answer(tx, request, circle, RequestState.RETURNED)
        return len(due)

    async def _request(self, tx: Tx, doors: "Doors", request_id: int) -> tuple[JoinRequest, Circle]:
        """One that they may answer; "not there" and "not yours" read alike.

        A block that came after they saw it reads as if the request had been taken back.
        """
        request = await join_requests.get(tx, doors.guild_id, request_id)
        circle = None if request is None else doors.circles.get(request.circle_id)
        if request is None or circle is None:
            raise Refusal("refusal-no-such-request")
        if request.state is not RequestState.WAITING or await seats.kept_out(tx, circle, request.user_id):
            raise Refusal("refusal-request-answered")
        return request, circle

    async def _answer(self, tx: Tx, request: JoinRequest, circle: Circle, state: RequestState) -> None:
        if await join_requests.settle(tx, circle.guild_id, request.id, state):
            guild_id, user_id, admitted = circle.guild_id, request.user_id, state is RequestState.ADMITTED
            off_list = admitted and await proposing.placed(tx, guild_id, user_id)
            kind = "admission.admitted" if admitted else "admission.returned"
            wish = f"{kind}:{request.id}"
            await reach.tell(tx, guild_id, user_id, kind, wish, circle=circle.id, off_list=off_list)

    async def _waiting(self, tx: Tx, doors: "Doors") -> tuple[Asked, ...]:
        found = await join_requests.waiting(tx, doors.guild_id)
        return tuple(
            [
                Asked(request, circle, circle.id in doors.led)
                for request in found
                if (circle := doors.circles.get(request.circle_id))
                and not await seats.kept_out(tx, circle, request.user_id)
            ]
        )

    async def _not_told(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """There is no staff channel or room for it, or it is closed to us."""
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        request = await join_requests.get(tx, notice.guild_id, notice.facts.get("request", 0))
        if circle is not None and request is not None:
            await _tell_one_by_one(tx, circle, request)

    async def _note(self, tx: Tx, notice: Notice) -> AskedNote | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        guild = await guilds.get(tx, notice.guild_id)
        if circle is None or guild is None:
            return None
        found = await join_requests.waiting(tx, notice.guild_id, circle_id=circle.id)
        waiting = [request for request in found if not await seats.kept_out(tx, circle, request.user_id)]
        ids = [request.id for request in waiting]
        channel = circle.room_id if circle.join_rule is JoinRule.OPEN else guild.staff_channel_id
        this = notice.facts.get("request")
        if this not in ids:
            return None
        counted = waiting[: ids.index(this) + 1]
        return AskedNote(channel or 0, circle, len(counted), min(request.answer_by for request in counted))

    async def _told(self, tx: Tx, notice: Notice) -> ToldAnswer | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        return None if circle is None else ToldAnswer(circle, bool(notice.facts.get("off_list")))


async def take_all_back(tx: Tx, guild_id: int, user_id: int) -> None:
    """Nothing this person asked for waits for an answer any more."""
    for request in await join_requests.waiting(tx, guild_id, user_id=user_id):
        await join_requests.settle(tx, guild_id, request.id, RequestState.TAKEN_BACK)


async def _move_out(tx: Tx, guild_id: int, user_id: int, circle_id: int) -> None:
    """Out of the circle that they leave for the one they are in now; the last one out closes it."""
    left = await circles.get(tx, guild_id, circle_id)
    if left is None or not await seats.take_seat(tx, left, user_id, Exit.MOVED):
        return
    if left.is_running and not await circles.seats(tx, guild_id, left.id):
        await course.close(tx, left)


@dataclass(frozen=True, slots=True)
class Doors:
    """Into which circles somebody may let people, and which of these they look after."""

    guild_id: int
    circles: Mapping[int, Circle]
    led: frozenset[int]


async def _doors(tx: Tx, who: Actor) -> Doors:
    """Refuses whoever is no facilitator and sits in no circle whose people let others in."""
    seated = [c for c in await circles.of_member(tx, who.guild, who.user_id) if c.join_rule is JoinRule.OPEN]
    facilitates = await guilds.get_facilitator(tx, who.guild, who.user_id) is not None
    if not seated and not facilitates:
        await access.facilitator(tx, who)
    led = await circles.of_facilitator(tx, who.guild, who.user_id) if facilitates else ()
    return Doors(who.guild, {circle.id: circle for circle in (*seated, *led)}, frozenset(circle.id for circle in led))


async def ask(tx: Tx, circle: Circle, request: JoinRequest) -> None:
    """Records the request and tells those who may answer that one waits, not whose it is."""
    await join_requests.add(tx, circle.guild_id, request)
    wish = f"admission.asked:{request.id}"
    due = tx.now + ROOM_STANDS_AFTER if circle.room_id is None else None
    facts: dict[str, Any] = {"circle": circle.id, "request": request.id}
    await outbox.post(tx, "admission.asked", circle.guild_id, wish, due=due, **facts)


async def _tell_one_by_one(tx: Tx, circle: Circle, request: JoinRequest) -> None:
    people = list(await circles.facilitators_of(tx, circle.guild_id, circle.id))
    if circle.join_rule is JoinRule.OPEN:
        people += [seat.user_id for seat in await circles.seats(tx, circle.guild_id, circle.id)]
    facts: dict[str, Any] = {"circle": circle.id, "request": request.id}
    for user_id in dict.fromkeys(people):
        wish = f"admission.asked-you:{request.id}:{user_id}"
        await reach.tell(tx, circle.guild_id, user_id, "admission.asked-you", wish, **facts)


__all__ = ["AdmissionService", "Answered", "Asked", "AskedNote", "ToldAnswer", "ask"]
