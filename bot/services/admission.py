"""Requests to join a circle: asked, admitted, returned with a kind word, never left unanswered."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.actor import Actor
from bot.domain.circle import Circle, JoinRequest, RequestState
from bot.domain.refusal import Refusal
from bot.services import access, reach, seats
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import audit, outbox
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

LOOK_EVERY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that waits, for a facilitator of its circle."""

    request: JoinRequest
    circle: Circle


@dataclass(frozen=True, slots=True)
class StaffNote:
    """What the staff channel is told: that requests wait, not whose they are."""

    channel_id: int
    circle: Circle
    waiting: int
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
        delivery.register("admission.asked", load=self._staff_note)
        delivery.register("admission.admitted", load=self._told)
        delivery.register("admission.returned", load=self._told)
        ticks.register("admission.due", LOOK_EVERY, self.return_overdue)

    async def waiting(self, who: Actor) -> tuple[Asked, ...]:
        """Requests for the circles that this facilitator looks after, oldest first."""
        async with self._store.read() as tx:
            await access.facilitator(tx, who)
            return await self._waiting(tx, who)

    async def admit(self, who: Actor, request_id: int) -> Answered:
        """Gives them the seat, if there is one for them; else the request is returned with a kind word."""
        async with self._store.begin(who.guild) as tx:
            request, circle = await self._request(tx, who, request_id)
            await access.open_guild(tx, who)
            seated = await seats.give_seat(tx, circle, request.user_id)
            await self._answer(tx, request, circle, RequestState.ADMITTED if seated else RequestState.RETURNED)
            await audit.note(
                tx, who.guild, "circle-admitted", who.user_id, request.user_id, circle=circle.id, seated=seated
            )
            return Answered(circle, request.user_id, seated, await self._waiting(tx, who))

    async def turn_down(self, who: Actor, request_id: int) -> Answered:
        """Returned in the same words as when no seat is left."""
        async with self._store.begin(who.guild) as tx:
            request, circle = await self._request(tx, who, request_id)
            await self._answer(tx, request, circle, RequestState.RETURNED)
            await audit.note(tx, who.guild, "circle-turned-down", who.user_id, request.user_id, circle=circle.id)
            return Answered(circle, request.user_id, False, await self._waiting(tx, who))

    async def return_overdue(self) -> int:
        """Requests that nobody answered in time go back with a kind word; returns how many."""
        async with self._store.read() as tx:
            due = await circles.overdue_requests(tx, tx.now)
        for guild_id, request_id in due:
            async with self._store.begin(guild_id) as tx:
                request = await circles.get_request(tx, guild_id, request_id)
                circle = None if request is None else await circles.get(tx, guild_id, request.circle_id)
                if request is not None and circle is not None:
                    await self._answer(tx, request, circle, RequestState.RETURNED)
        return len(due)

    async def _request(self, tx: Tx, who: Actor, request_id: int) -> tuple[JoinRequest, Circle]:
        """One of a circle that this facilitator looks after; "not there" and "not yours" read alike."""
        await access.facilitator(tx, who)
        request = await circles.get_request(tx, who.guild, request_id)
        circle = None if request is None else await circles.get(tx, who.guild, request.circle_id)
        led_by = () if circle is None else await circles.facilitators_of(tx, who.guild, circle.id)
        if request is None or circle is None or who.user_id not in led_by or not circle.is_running:
            raise Refusal("refusal-no-such-request")
        if request.state is not RequestState.WAITING:
            raise Refusal("refusal-request-answered")
        return request, circle

    async def _answer(self, tx: Tx, request: JoinRequest, circle: Circle, state: RequestState) -> None:
        if await circles.settle_request(tx, circle.guild_id, request.id, state):
            kind = "admission.admitted" if state is RequestState.ADMITTED else "admission.returned"
            await reach.tell(tx, circle.guild_id, request.user_id, kind, f"{kind}:{request.id}", circle=circle.id)

    async def _waiting(self, tx: Tx, who: Actor) -> tuple[Asked, ...]:
        led = {circle.id: circle for circle in await circles.of_facilitator(tx, who.guild, who.user_id)}
        found = await circles.requests(tx, who.guild)
        return tuple(Asked(request, led[request.circle_id]) for request in found if request.circle_id in led)

    async def _staff_note(self, tx: Tx, notice: Notice) -> StaffNote | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        guild = await guilds.get(tx, notice.guild_id)
        waiting = await circles.requests(tx, notice.guild_id, circle_id=notice.facts["circle"])
        if circle is None or guild is None or guild.staff_channel_id is None or not waiting:
            return None
        return StaffNote(guild.staff_channel_id, circle, len(waiting), min(r.answer_by for r in waiting))

    async def _told(self, tx: Tx, notice: Notice) -> Circle | None:
        return await circles.get(tx, notice.guild_id, notice.facts["circle"])


async def ask(tx: Tx, circle: Circle, request: JoinRequest) -> None:
    """Records the request and tells the staff channel that one waits, not whose it is."""
    await circles.add_request(tx, circle.guild_id, request)
    wish = f"admission.asked:{request.id}"
    await outbox.post(tx, "admission.asked", circle.guild_id, wish, expires=request.answer_by, circle=circle.id)


__all__ = ["AdmissionService", "Answered", "Asked", "StaffNote", "ask"]
