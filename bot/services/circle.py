"""Circles as members meet them: looking around, joining and leaving."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import itemgetter

from bot.domain import circle as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle, Exit, JoinRequest, RequestState
from bot.domain.member import Scope, Tag
from bot.domain.refusal import Refusal
from bot.domain.safety import Quota
from bot.services import access, admission, gates, seats
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import join_request as join_requests
from bot.storage import match as pool
from bot.storage import standing as standings
from bot.storage.standing import Seen
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
    waits: bool = False
    """They are on the waiting list, and keep their place there meanwhile."""


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
            found = await standings.seen_running(tx, who.guild, who.user_id)
            if not found:
                await access.guild(tx, who)
            theme = None if tag is None else await access.tag(tx, who, tag)
            kept = [seen for seen in found if theme is None or theme.id in seen.circle.themes]
            return Browsed(await _all_shown(tx, who, kept[:BROWSED_AT_MOST]), theme)

    async def info(self, who: Actor, circle: str) -> Shown:
        async with self._store.read() as tx:
            return await _shown(tx, who, await access.seen_circle(tx, who, circle))

    async def mine(self, who: Actor) -> Mine:
        async with self._store.read() as tx:
            found = await standings.seen_tied(tx, who.guild, who.user_id)
            if not found:
                await access.guild(tx, who)
            both = list(zip(found, await _all_shown(tx, who, found), strict=True))
            asked = [(shown, seen.asked) for seen, shown in both if seen.asked is not None]
            return Mine(
                seated=tuple(shown for seen, shown in both if seen.seated),
                led=tuple(shown for seen, shown in both if seen.leads),
                asked=tuple(sorted(asked, key=itemgetter(1))),
            )

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
            shown = await _shown(tx, who, await access.seen_circle(tx, who, circle))
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


async def ask_for_seat(tx: Tx, who: Actor, circle: Circle, *, leaves: int | None = None) -> Joined:
    """`leaves`: the circle whose seat is given up once there is one here."""
    _check_outside(_standing(await access.seen_circle(tx, who, str(circle.id))))
    if not circle.may_be_asked:
        raise Refusal("refusal-no-seat", offer="waiting-list")
    by = tx.now + rules.ANSWER_WITHIN
    request = JoinRequest(tx.new_id(), circle.id, who.user_id, RequestState.WAITING, tx.now, by, leaves)
    await admission.ask(tx, circle, request)
    return Joined(circle, by, await pool.get(tx, who.guild, who.user_id) is not None)


async def _shown(tx: Tx, who: Actor, seen: Seen) -> Shown:
    return (await _all_shown(tx, who, [seen]))[0]


async def _all_shown(tx: Tx, who: Actor, found: Sequence[Seen]) -> tuple[Shown, ...]:
    tags = {tag.id: tag for tag in await guilds.tags(tx, who.guild, all_of_them=True)} if found else {}
    return tuple(
        Shown(
            seen.circle,
            tuple(tags[tag_id] for tag_id in seen.circle.themes if tag_id in tags),
            seen.taken,
            _standing(seen),
            None if seen.circle.meets_at is None else rules.next_hour(seen.circle.meets_at, tx.now),
        )
        for seen in found
    )


def _standing(seen: Seen) -> Standing:
    if seen.seated:
        return Standing.SEATED
    if seen.leads:
        return Standing.LEADS
    return Standing.NONE if seen.asked is None else Standing.ASKED


def _check_outside(standing: Standing) -> None:
    if standing is Standing.SEATED:
        raise Refusal("refusal-circle-already-in")
    if standing is Standing.LEADS:
        raise Refusal("refusal-circle-yours")
    if standing is Standing.ASKED:
        raise Refusal("refusal-circle-already-asked")


__all__ = ["Browsed", "CircleService", "Joined", "Mine", "Shown", "Standing"]
