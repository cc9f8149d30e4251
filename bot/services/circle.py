"""Circles as members meet them: looking around, joining and leaving."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain import circle as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle, Exit, JoinRequest, RequestState
from bot.domain.member import Scope, Tag
from bot.domain.refusal import Refusal
from bot.domain.safety import Quota
from bot.services import access, admission, gates, seats
from bot.services.room import themes_of
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import standing as standings
from bot.storage.store import Store, Tx

BROWSED_AT_MOST = 500


class Standing(StrEnum):
    """What the person looking at a circle is to it."""

    NONE = "none"
    ASKED = "asked"
    SEATED = "seated"
    LEADS = "leads"


@dataclass(frozen=True, slots=True)
class Shown:
    """A circle as anybody may see it: no names, no roster. `seats`: how many of its seats are taken."""

    circle: Circle
    themes: tuple[Tag, ...]
    seats: int
    standing: Standing
    next_meeting: datetime | None = None

    @property
    def may_have_room(self) -> bool:
        return self.circle.takes_people(self.seats)


@dataclass(frozen=True, slots=True)
class Browsed:
    circles: tuple[Shown, ...]
    tag: Tag | None
    """The theme that was asked for."""


@dataclass(frozen=True, slots=True)
class Joined:
    """They asked, and get an answer by then."""

    circle: Circle
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class Mine:
    seated: tuple[Shown, ...]
    led: tuple[Shown, ...]
    asked: tuple[tuple[Shown, datetime], ...]


class CircleService:
    def __init__(self, store: Store) -> None:
        self._store = store

    # ---- looking around

    async def browse(self, who: Actor, tag: str | None = None) -> Browsed:
        """Running circles, those about a tag if one is named; not filtered by blocks, else a block could be found."""
        async with self._store.read() as tx:
            await access.guild(tx, who)
            theme = None if tag is None else await access.tag(tx, who, tag)
            found = await circles.running(tx, who.guild)
            kept = [circle for circle in found if theme is None or theme.id in circle.themes]
            return Browsed(await self._all_shown(tx, who, kept[:BROWSED_AT_MOST]), theme)

    async def info(self, who: Actor, circle: str) -> Shown:
        async with self._store.read() as tx:
            return await self._shown(tx, who, await access.circle(tx, who, circle))

    async def mine(self, who: Actor) -> Mine:
        async with self._store.read() as tx:
            await access.guild(tx, who)
            seated = await self._all_shown(tx, who, await circles.of_member(tx, who.guild, who.user_id))
            led = await self._all_shown(tx, who, await circles.of_facilitator(tx, who.guild, who.user_id))
            asked = []
            for request in await join_requests.waiting(tx, who.guild, user_id=who.user_id):
                circle = await circles.get(tx, who.guild, request.circle_id)
                if circle is not None and circle.is_running:
                    asked.append((await self._shown(tx, who, circle), request.answer_by))
            return Mine(seated, led, tuple(asked))

    async def names(self, who: Actor) -> tuple[Circle, ...]:
        """For autocomplete: what browsing shows."""
        async with self._store.read() as tx:
            return await circles.running(tx, who.guild)

    async def own_names(self, who: Actor) -> tuple[Circle, ...]:
        async with self._store.read() as tx:
            return await circles.of_member(tx, who.guild, who.user_id)

    async def led_names(self, who: Actor) -> tuple[Circle, ...]:
        """Nothing for somebody who is not a facilitator (any more)."""
        async with self._store.read() as tx:
            if await guilds.get_facilitator(tx, who.guild, who.user_id) is None:
                return ()
            return await circles.of_facilitator(tx, who.guild, who.user_id)

    # ---- joining and leaving

    async def to_join(self, who: Actor, circle: str) -> Shown:
        """The circle with its agreement, for somebody who could join it; nothing is asked yet."""
        async with self._store.read() as tx:
            await access.member(tx, who, Scope.MATCHING)
            await gates.may_join(tx, who)
            shown = await self._shown(tx, who, await access.circle(tx, who, circle))
            _check_outside(shown.standing)
            return shown

    async def join(self, who: Actor, circle_id: int) -> Joined:
        """They agreed to the agreement: their request waits for whoever lets people in.

        Every request is taken in the same words. Where all seats are taken it waits for one; where a block or a bar
        forbids it, it is shown to nobody and comes back unanswered (see `admission`).
        """
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who, Scope.MATCHING)
            await gates.may_join(tx, who)
            circle = await access.circle(tx, who, str(circle_id))
            joined = await ask_for_seat(tx, who, circle)
            await gates.spend(tx, who, Quota.JOIN)
            return joined

    async def to_leave(self, who: Actor, circle: str) -> Circle:
        async with self._store.read() as tx:
            return await access.own_circle(tx, who, circle)

    async def leave(self, who: Actor, circle_id: int) -> Circle:
        """Gives up the seat and is taken out of the room at once. Nobody is told."""
        async with self._store.begin(who.guild) as tx:
            circle = await access.own_circle(tx, who, str(circle_id))
            await seats.take_seat(tx, circle, who.user_id, Exit.LEFT)
            return circle

    async def take_back(self, who: Actor, circle_id: int) -> Circle:
        """Takes back the request to join."""
        async with self._store.begin(who.guild) as tx:
            circle = await access.circle(tx, who, str(circle_id))
            for request in await join_requests.waiting(tx, who.guild, circle_id=circle.id, user_id=who.user_id):
                await join_requests.settle(tx, who.guild, request.id, RequestState.TAKEN_BACK)
                return circle
            raise Refusal("refusal-not-asked")

    # ---- parts

    async def _shown(self, tx: Tx, who: Actor, circle: Circle) -> Shown:
        taken = len(await circles.seats(tx, who.guild, circle.id))
        meets = None if circle.meets_at is None else rules.next_hour(circle.meets_at, tx.now)
        return Shown(circle, await themes_of(tx, circle), taken, await standing(tx, who, circle), meets)

    async def _all_shown(self, tx: Tx, who: Actor, found: Sequence[Circle]) -> tuple[Shown, ...]:
        tags = {tag.id: tag for tag in await guilds.tags(tx, who.guild, all_of_them=True)}
        taken = await circles.seats_taken(tx, who.guild)
        ties = await standings.ties(tx, who.guild, who.user_id)
        return tuple(
            Shown(
                circle,
                tuple(tags[tag_id] for tag_id in circle.themes if tag_id in tags),
                taken.get(circle.id, 0),
                _standing(circle.id, ties),
            )
            for circle in found
        )


async def ask_for_seat(tx: Tx, who: Actor, circle: Circle, *, leaves: int | None = None) -> Joined:
    """`leaves`: the circle whose seat is given up once there is one here."""
    _check_outside(await standing(tx, who, circle))
    if not circle.may_be_asked:
        raise Refusal("refusal-no-seat", offer="waiting-list")
    by = tx.now + rules.ANSWER_WITHIN
    request = JoinRequest(tx.new_id(), circle.id, who.user_id, RequestState.WAITING, tx.now, by, leaves)
    await admission.ask(tx, circle, request)
    return Joined(circle, by)


async def standing(tx: Tx, who: Actor, circle: Circle) -> Standing:
    return _standing(circle.id, await standings.ties(tx, who.guild, who.user_id))


def _standing(circle_id: int, ties: standings.Ties) -> Standing:
    if circle_id in ties.seated:
        return Standing.SEATED
    if circle_id in ties.leads:
        return Standing.LEADS
    return Standing.ASKED if circle_id in ties.asked else Standing.NONE


def _check_outside(standing: Standing) -> None:
    if standing is Standing.SEATED:
        raise Refusal("refusal-circle-already-in")
    if standing is Standing.LEADS:
        raise Refusal("refusal-circle-yours")
    if standing is Standing.ASKED:
        raise Refusal("refusal-circle-already-asked")


__all__ = ["Browsed", "CircleService", "Joined", "Mine", "Shown", "Standing"]
