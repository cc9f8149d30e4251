"""Waiting for a circle: getting into the pool, how it goes, what could be wider, and out again."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain import match as rules
from bot.domain.actor import Actor
from bot.domain.availability import lost_local_hours, zone_named
from bot.domain.circle import SMALLEST
from bot.domain.introduction import ANSWER_WITHIN
from bot.domain.match import Expectation, Looser, Missing, Waiter
from bot.domain.member import Member, Profile, Reach, Scope, Tag, Use
from bot.domain.refusal import Refusal
from bot.services import access, gates, introduction, leading, reach
from bot.services.delivery import Delivery
from bot.services.forming_table import WEEKS
from bot.services.introduction import Invited
from bot.services.proposing import leave_pool, reminder_of
from bot.services.related import Related
from bot.services.ticks import Ticks
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

WAITS_OF = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Question:
    """The circle somebody is asked about; the message that asked may be gone with the press it answered."""

    invited: Invited
    said_yes: bool
    until: datetime | None
    """None: it has not reached them, so their time has not begun."""
    follows: bool
    """It waits for their next press, and so follows the answer to this one by itself."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the waiting stands, for the eyes of the one who waits."""

    guild_id: int
    waiter: Waiter | None
    """None: they do not wait."""
    profile: Profile
    tags: tuple[tuple[Tag, Use], ...]
    missing: tuple[Missing, ...]
    expectation: Expectation
    reach: Reach
    new: bool = False
    reminder: bool = False
    """A reminder is set."""
    question: Question | None = None
    """A circle was proposed to them and waits for their answer, or for that of others."""
    paused: bool = False
    loosen: tuple[Looser, ...] = ()
    related: tuple[Tag, ...] = ()
    """Tags that people here often show together with one of theirs; told with an offer of something wider."""
    lost: frozenset[int] = frozenset()
    """Hours of theirs that no circle can keep now: clocks change for them in its term."""


class MatchService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        self._delivery = delivery
        self._related = Related()
        delivery.register("match.reminder", load=self._to_remind)
        delivery.register("match.loosen", load=self._to_offer)
        ticks.register("match-loosen", timedelta(hours=1), self.offer_wider)

    # ---- verbs

    async def wait(self, who: Actor) -> Standing:
        """Into the pool, also with answers missing: what is missing is asked for. A second time changes nothing."""
        async with self._store.begin(who.guild) as tx:
            member = await gates.may_wait(tx, who)
            new = await pool.add(tx, who.guild, who.user_id)
            return await self._standing(tx, who, member, new=new)

    async def status(self, who: Actor) -> Standing:
        async with self._store.read() as tx:
            return await self._standing(tx, who, await access.member(tx, who, Scope.MATCHING))

    async def cancel(self, who: Actor) -> bool:
        """Out of the pool, and out of what was proposed. False when they did not wait."""
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who)
            return await leave_pool(tx, who.guild, who.user_id)

    async def remind(self, who: Actor) -> datetime:
        """Tells them in a week how it stands, each time they ask; returns when. Refused where they do not wait."""
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who, Scope.MATCHING)
            waiter = await pool.get(tx, who.guild, who.user_id)
            if waiter is None:
                raise Refusal("refusal-not-waiting")
            due = tx.now + rules.REMIND_AFTER
            await outbox.forget(tx, reminder_of(waiter))
            await reach.tell(tx, who.guild, who.user_id, "match.reminder", reminder_of(waiter), due=due)
            return due

    async def loosen(self, who: Actor, how: Looser) -> Standing:
        """Takes the offer of wider hours or of a smaller circle; the other two are chosen in the profile."""
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.MATCHING)
            if await pool.get(tx, who.guild, who.user_id) is None:
                raise Refusal("refusal-not-waiting")
            change = {Looser.HOURS: {"wider": True}, Looser.SMALLER: {"smaller": True}}.get(how)
            if change is not None:
                await pool.change(tx, who.guild, who.user_id, **change)
            return await self._standing(tx, who, member)

    async def tighten(self, who: Actor) -> Standing:
        """Takes both back."""
        async with self._store.begin(who.guild) as tx:
            member = await access.member(tx, who, Scope.MATCHING)
            await pool.change(tx, who.guild, who.user_id, wider=False, smaller=False)
            return await self._standing(tx, who, member)

    # ---- what time brings

    async def offer_wider(self) -> int:
        """After 7 and 14 days: says what could be wider. Returns to how many."""
        told = 0
        for offered, after in enumerate(rules.LOOSEN_AFTER):
            last = 0  # whoever has a proposal to answer stays due, and must not hold up the others
            while due := await self._due(after, offered, last):
                last = due[-1].id
                for waiter in due:
                    async with self._store.begin(waiter.guild_id) as tx:
                        told += await self._offer(tx, waiter.guild_id, waiter.user_id)
        return told

    async def _due(self, after: timedelta, offered: int, after_id: int) -> list[Waiter]:
        async with self._store.read() as tx:
            return await pool.offers_due(tx, tx.now - after, offered, after_id)

    async def _offer(self, tx: Tx, guild_id: int, user_id: int) -> bool:
        waiter = await pool.get(tx, guild_id, user_id)
        member = await members.get(tx, guild_id, user_id)
        if waiter is None or member is None or not rules.can_be_matched(member, tx.now):
            return False
        if await introductions.open_of(tx, guild_id, user_id) is not None:
            return False
        passed = rules.offers_passed(waiter, tx.now)
        if passed <= waiter.offered:
            return False
        await pool.change(tx, guild_id, user_id, offered=passed)
        wish, before = (f"match.loosen:{waiter.id}:{count}" for count in (waiter.offered, waiter.offered - 1))
        earlier = await outbox.by_dedupe(tx, before)
        if earlier is not None and earlier[0] == "held":  # the same words wait for their next press already
            return False
        await reach.tell(tx, guild_id, user_id, "match.loosen", wish, waiter=waiter.id)
        return True

    # ---- notices

    async def _to_remind(self, tx: Tx, notice: Notice) -> Standing | None:
        return await self._of_person(tx, notice)

    async def _to_offer(self, tx: Tx, notice: Notice) -> Standing | None:
        standing = await self._of_person(tx, notice)
        if standing is None or standing.question is not None or not standing.loosen:
            return None
        _, chosen = await members.profile_and_tags(tx, notice.guild_id, notice.about or 0)
        return replace(standing, related=await self._related.to(tx, notice.guild_id, chosen))

    async def _of_person(self, tx: Tx, notice: Notice) -> Standing | None:
        """How it stands for the person of a notice; None when they wait no more."""
        member = await members.get(tx, notice.guild_id, notice.about or 0)
        if member is None or not rules.can_be_matched(member, tx.now):
            return None
        standing = await self._standing(tx, Actor(member.user_id, member.guild_id), member)
        return None if standing.waiter is None else standing

    # ---- parts

    async def _standing(self, tx: Tx, who: Actor, member: Member, *, new: bool = False) -> Standing:
        profile, chosen = await members.profile_and_tags(tx, who.guild, who.user_id)
        named = {tag.id: tag for tag in await guilds.tags(tx, who.guild)}
        usable = [tag for tag in chosen if tag.tag_id in named]
        waiter = await pool.get(tx, who.guild, who.user_id)
        reminded = None if waiter is None else await outbox.by_dedupe(tx, reminder_of(waiter))
        return Standing(
            guild_id=who.guild,
            waiter=waiter,
            profile=profile,
            tags=tuple((named[tag.tag_id], tag.use) for tag in usable),
            missing=rules.missing(profile, usable),
            expectation=await self._expectation(tx, who.guild),
            reach=reach.way(member),
            new=new,
            reminder=reminded is not None and reminded[0] in ("waiting", "held"),
            question=None if waiter is None else await self._question(tx, who),
            paused=member.is_paused(tx.now),
            lost=_lost(profile, tx.now),
            loosen=() if waiter is None else rules.can_loosen(waiter, profile),
        )

    async def _question(self, tx: Tx, who: Actor) -> Question | None:
        mine = await introductions.open_of(tx, who.guild, who.user_id)
        proposal = None if mine is None else await introductions.get(tx, who.guild, mine.proposal_id)
        asked = None if proposal is None else await introduction.invited(tx, proposal)
        if mine is None or asked is None:
            return None
        until = None if mine.reached_at is None else mine.reached_at + ANSWER_WITHIN
        held = await self._delivery.next_for(tx, who.guild, who.user_id)
        follows = any(n.kind == "introduction.circle" and n.facts["proposal"] == mine.proposal_id for n in held)
        return Question(asked, mine.answer.is_yes, until, follows)

    async def _expectation(self, tx: Tx, guild_id: int) -> Expectation:
        if not await guilds.facilitators(tx, guild_id) and not await leading.peer_led(tx, guild_id):
            return Expectation.NOBODY_LEADS
        waits = await pool.waits(tx, guild_id, tx.now - WAITS_OF)
        return rules.expectation(await pool.count(tx, guild_id), SMALLEST, waits)


def _lost(profile: Profile, now: datetime) -> frozenset[int]:
    if profile.timezone is None or not profile.hours:
        return frozenset()
    return lost_local_hours(profile.hours, zone_named(profile.timezone), now.date(), WEEKS)
