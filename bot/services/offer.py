"""Offers between facilitators: to take over a circle, to share it, or to let it into theirs."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.actor import Actor
from bot.domain.circle import Circle
from bot.domain.offer import Offer, OfferKind, OfferState
from bot.domain.refusal import Refusal
from bot.services import access, course, reach, seats, term
from bot.services.circle import Joined, ask_for_seat
from bot.services.course import What
from bot.services.delivery import Delivery
from bot.storage import audit, block
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import life as offers
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

STANDS_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Asked:
    """What one side offers the other."""

    offer: Offer
    circle: Circle
    into: Circle | None
    members: int


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """What a member of a circle that goes into another one is asked."""

    circle: Circle
    into: Circle


class OfferService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("offer.asked", load=self._asked)
        delivery.register("offer.answered", load=self._answered)
        delivery.register("merge.offer", load=self._move_offer)

    # ---- handing over

    async def hand_over(self, who: Actor, circle: str, to: int, kind: OfferKind = OfferKind.HANDOVER) -> Asked:
        """Asks another facilitator; the circle stays with its facilitators until they say yes."""
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, circle)
            if await guilds.get_facilitator(tx, who.guild, to) is None:
                raise Refusal("refusal-not-a-facilitator")
            if to in await circles.facilitators_of(tx, who.guild, found.id):
                raise Refusal("refusal-leads-already")
            await _check_may_lead(tx, found, to)
            return await self._ask(tx, kind, found, by=who.user_id, to=to)

    # ---- merging

    async def merge(self, who: Actor, circle: str, into: str) -> Asked:
        """Asks the other circle's facilitator; where both are the actor's, the members are asked at once."""
        async with self._store.begin(who.guild) as tx:
            found = await access.led_circle(tx, who, circle)
            target = await access.circle(tx, who, into)
            if target.id == found.id:
                raise Refusal("refusal-merge-itself")
            led_by = await circles.facilitators_of(tx, who.guild, target.id)
            if not led_by:
                raise Refusal("refusal-merge-peer-led")
            taken = len(await circles.seats(tx, who.guild, target.id))
            if not target.takes_people(taken):
                raise Refusal("refusal-merge-no-seat")
            to = who.user_id if who.user_id in led_by else led_by[0]
            asked = await self._ask(tx, OfferKind.MERGE, found, by=who.user_id, to=to, into=target)
            if to == who.user_id:
                await self._take(tx, asked)
            return asked

    async def move(self, who: Actor, circle_id: int, into_id: int, *, yes: bool) -> Joined | Circle:
        """A member asks for a seat there, like anybody who asks for one, or stays in the circle that is returned.

        To seat them at once would tell who gets no seat, while the circle has room, that a block stands between.
        """
        async with self._store.begin(who.guild) as tx:
            circle = await access.own_circle(tx, who, str(circle_id))
            target = await access.circle(tx, who, str(into_id))
            if not await offers.merging(tx, who.guild, circle.id, target.id):
                raise Refusal("refusal-offer-over")
            if not yes:
                return circle
            await access.open_guild(tx, who)
            return await ask_for_seat(tx, who, target, leaves=circle.id)

    # ---- answering

    async def answer(self, who: Actor, offer_id: int, *, yes: bool) -> Asked:
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            offer = await offers.get_offer(tx, who.guild, offer_id)
            if offer is None or offer.to != who.user_id:
                raise Refusal("refusal-offer-over")
            asked = await self._standing(tx, offer)
            if asked is None:
                raise Refusal("refusal-offer-over")
            if yes:
                await self._take(tx, asked)
            else:
                await offers.settle_offer(tx, who.guild, offer_id, OfferState.DECLINED)
            await self._tell_back(tx, offer)
            return asked

    async def _take(self, tx: Tx, asked: Asked) -> None:
        offer, circle = asked.offer, asked.circle
        if offer.kind is not OfferKind.MERGE:
            await _check_may_lead(tx, circle, offer.to)
        if not await offers.settle_offer(tx, offer.guild_id, offer.id, OfferState.TAKEN):
            raise Refusal("refusal-offer-over")
        if offer.kind is OfferKind.MERGE and asked.into is not None:
            await self._ask_members(tx, offer, circle, asked.into)
            return
        await circles.add_facilitator(tx, offer.guild_id, circle.id, offer.to)
        await term.propose_to(tx, circle, offer.to)
        await seats.let_in(tx, circle, offer.to)
        await audit.note(tx, offer.guild_id, f"circle-{offer.kind}", offer.by, offer.to, circle=circle.id)
        if offer.kind is OfferKind.HANDOVER:
            await circles.remove_facilitator(tx, offer.guild_id, circle.id, offer.by)
            if await circles.get_seat(tx, offer.guild_id, circle.id, offer.by) is None:
                await seats.let_out(tx, circle, offer.by)

    async def _ask_members(self, tx: Tx, offer: Offer, circle: Circle, into: Circle) -> None:
        await audit.note(tx, offer.guild_id, "circle-merge", offer.by, offer.to, circle=circle.id, into=into.id)
        for seat in await circles.seats(tx, offer.guild_id, circle.id):
            wish = f"merge.offer:{offer.id}:{seat.user_id}"
            facts: dict[str, Any] = {"circle": circle.id, "into": into.id}
            await reach.tell(tx, offer.guild_id, seat.user_id, "merge.offer", wish, **facts)
        await course.say(tx, circle, What.MERGING)
        await course.say(tx, into, What.COMING)

    # ---- what is delivered

    async def _asked(self, tx: Tx, notice: Notice) -> Asked | None:
        offer = await offers.get_offer(tx, notice.guild_id, notice.facts["offer"])
        return None if offer is None else await self._standing(tx, offer)

    async def _answered(self, tx: Tx, notice: Notice) -> Asked | None:
        offer = await offers.get_offer(tx, notice.guild_id, notice.facts["offer"])
        return None if offer is None else await self._content(tx, offer)

    async def _move_offer(self, tx: Tx, notice: Notice) -> MoveOffer | None:
        circle = await circles.get(tx, notice.guild_id, notice.facts["circle"])
        into = await circles.get(tx, notice.guild_id, notice.facts["into"])
        if circle is None or into is None or not circle.is_running or not into.is_running:
            return None
        seat = await circles.get_seat(tx, notice.guild_id, circle.id, notice.about or 0)
        return None if seat is None else MoveOffer(circle, into)

    async def _standing(self, tx: Tx, offer: Offer) -> Asked | None:
        """What can still be answered: it is in time, and both look after what would be theirs to give."""
        asked = await self._content(tx, offer)
        if asked is None or offer.state is not OfferState.OPEN or offer.at + STANDS_FOR <= tx.now:
            return None
        if offer.by not in await circles.facilitators_of(tx, offer.guild_id, asked.circle.id):
            return None
        if asked.into is not None and offer.to not in await circles.facilitators_of(tx, offer.guild_id, asked.into.id):
            return None
        return asked

    async def _content(self, tx: Tx, offer: Offer) -> Asked | None:
        circle = await circles.get(tx, offer.guild_id, offer.circle_id)
        into = None if offer.into_id is None else await circles.get(tx, offer.guild_id, offer.into_id)
        if circle is None or not circle.is_running or (offer.into_id and (into is None or not into.is_running)):
            return None
        return Asked(offer, circle, into, len(await circles.seats(tx, offer.guild_id, circle.id)))

    async def _ask(
        self, tx: Tx, kind: OfferKind, circle: Circle, *, by: int, to: int, into: Circle | None = None
    ) -> Asked:
        into_id = None if into is None else into.id
        offer = await offers.add_offer(tx, circle.guild_id, kind, circle.id, by=by, to=to, into_id=into_id)
        if by != to:
            wish = f"offer.asked:{offer.id}"
            await reach.tell(tx, circle.guild_id, to, "offer.asked", wish, offer=offer.id)
        members = len(await circles.seats(tx, circle.guild_id, circle.id))
        return Asked(offer, circle, into, members)

    async def _tell_back(self, tx: Tx, offer: Offer) -> None:
        wish = f"offer.answered:{offer.id}"
        await reach.tell(tx, offer.guild_id, offer.by, "offer.answered", wish, offer=offer.id)


async def _check_may_lead(tx: Tx, circle: Circle, user_id: int) -> None:
    """One refusal for a block and for somebody who has enough circles, so that neither can be found out."""
    seated = [seat.user_id for seat in await circles.seats(tx, circle.guild_id, circle.id)]
    led_by = await circles.facilitators_of(tx, circle.guild_id, circle.id)
    facilitator = await guilds.get_facilitator(tx, circle.guild_id, user_id)
    held = len(await circles.of_facilitator(tx, circle.guild_id, user_id))
    apart = await block.any_with(tx, circle.guild_id, user_id, {*seated, *led_by})
    if facilitator is None or held >= facilitator.capacity or apart:
        raise Refusal("refusal-cannot-take-circle")


__all__ = ["Asked", "MoveOffer", "OfferService"]
