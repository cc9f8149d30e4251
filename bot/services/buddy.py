"""Buddies as one of the two lives it: looking for one, both saying yes, being there, and an end."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.actor import Actor
from bot.domain.buddy import Pair, PairState, Said
from bot.domain.match import Missing, missing
from bot.domain.member import Scope
from bot.domain.refusal import Refusal
from bot.domain.safety import Quota
from bot.services import access, gates, parting
from bot.services.delivery import Delivery
from bot.storage import buddy as buddies
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

QUESTIONS = ("buddy.proposal", "buddy.reminder")


@dataclass(frozen=True, slots=True)
class BuddyStanding:
    """How it stands with somebody's buddy, for their eyes only."""

    guild_id: int
    seeks: bool
    pair: Pair | None
    said: Said | None
    """What they said to the pair they are asked about."""
    missing: tuple[Missing, ...]
    names_tags: bool
    """They agreed that tags marked `show` may be named."""
    asks_next: bool
    """The question about the pair waits for their next press: it follows the answer to this one by itself."""


class BuddyBecame(StrEnum):
    WAITS = "waits"
    OPENS = "opens"
    DECLINED = "declined"
    OVER = "over"


class BuddyService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        self._delivery = delivery
        for kind in ("buddy.again", "buddy.ended"):
            delivery.register(kind, load=self._to_say)
        delivery.register("buddy.silent", load=self._to_ask_on)

    # ---- verbs

    async def find(self, who: Actor) -> BuddyStanding:
        """Looks for a buddy from now on; a second time changes nothing. the pairing does the matching."""
        async with self._store.begin(who.guild) as tx:
            await gates.may_wait(tx, who)
            if await buddies.live_of(tx, who.guild, who.user_id) is None:
                if await buddies.seeks(tx, who.guild, who.user_id) is None:
                    await gates.spend(tx, who, Quota.MATCH)
                await buddies.seek(tx, who.guild, who.user_id)
            return await self._standing(tx, who)

    async def look_again(self, who: Actor) -> BuddyStanding:
        """After a silence. They were let in when they first looked, so no gate for newcomers asks them again."""
        async with self._store.begin(who.guild) as tx:
            await access.open_guild(tx, who)
            await gates.not_banned(tx, who)
            member = await access.member(tx, who, Scope.MATCHING)
            if member.is_paused(tx.now):
                raise Refusal("refusal-match-paused")
            if await buddies.live_of(tx, who.guild, who.user_id) is None:
                await buddies.seek(tx, who.guild, who.user_id)
            return await self._standing(tx, who)

    async def status(self, who: Actor) -> BuddyStanding:
        async with self._store.read() as tx:
            await access.member(tx, who, Scope.MATCHING)
            return await self._standing(tx, who)

    async def to_end(self, who: Actor) -> BuddyStanding:
        """Before the second tap. Refused where there is nothing to end."""
        standing = await self.status(who)
        if standing.pair is None and not standing.seeks:
            raise Refusal("refusal-no-buddy")
        return standing

    async def end(self, who: Actor) -> bool:
        """Ends the pair, or the looking. The other is told kindly and without a reason. False: nothing to end."""
        async with self._store.begin(who.guild) as tx:
            await access.member(tx, who)
            sought = await buddies.stop_seeking(tx, who.guild, who.user_id)
            return await parting.part(tx, who.guild, who.user_id) or sought

    async def answer(self, who: Actor, pair_id: int, *, yes: bool) -> BuddyBecame:
        async with self._store.begin(who.guild) as tx:
            await access.guild_for(tx, who, yes=yes)
            await access.member(tx, who)
            pair = await self._own(tx, who, pair_id)
            if pair.state in (PairState.OPENING, PairState.OPEN):
                return BuddyBecame.OPENS
            if pair.state is not PairState.ASKING:
                return BuddyBecame.OVER
            await buddies.change_side(tx, pair, who.user_id, said=(Said.YES if yes else Said.NO).value)
            other = pair.other(who.user_id)
            if not yes or other is None:
                await parting.fall(tx, pair, silent=None if yes else who.user_id, keep=who.user_id)
                return BuddyBecame.OVER if yes else BuddyBecame.DECLINED
            if other.said is not Said.YES:
                return BuddyBecame.WAITS
            if not await parting.may_meet(tx, pair):
                await parting.fall(tx, pair, silent=None)
                return BuddyBecame.OVER
            await buddies.change(tx, pair, PairState.OPENING)
            await outbox.post(tx, "buddy.room", who.guild, f"buddy.room:{pair.id}", pair=pair.id)
            return BuddyBecame.OPENS

    async def here(self, who: Actor, pair_id: int) -> Pair:
        """They are here: the silence is over, or the question stays open for two more days."""
        async with self._store.begin(who.guild) as tx:
            pair = await self._own(tx, who, pair_id)
            if not pair.state.is_live:
                raise Refusal("refusal-no-buddy")
            await buddies.change_side(tx, pair, who.user_id, here_at=tx.now)
            return pair

    # ---- parts

    async def _to_say(self, tx: Tx, notice: Notice) -> BuddyStanding | None:
        member = await members.get(tx, notice.guild_id, notice.about or 0)
        return None if member is None else await self._standing(tx, Actor(member.user_id, member.guild_id))

    async def _to_ask_on(self, tx: Tx, notice: Notice) -> BuddyStanding | None:
        """None where they look again already."""
        standing = await self._to_say(tx, notice)
        return None if standing is None or standing.seeks or standing.pair is not None else standing

    async def _own(self, tx: Tx, who: Actor, pair_id: int) -> Pair:
        pair = await buddies.own(tx, who.guild, who.user_id, pair_id)
        if pair is None:
            raise Refusal("refusal-no-buddy")
        return pair

    async def _standing(self, tx: Tx, who: Actor) -> BuddyStanding:
        pair = await buddies.live_of(tx, who.guild, who.user_id)
        mine = None if pair is None else pair.of(who.user_id)
        profile, chosen = await members.profile_and_tags(tx, who.guild, who.user_id)
        known = {tag.id for tag in await guilds.tags(tx, who.guild)}
        tags = [tag for tag in chosen if tag.tag_id in known]
        member = await members.get(tx, who.guild, who.user_id)
        return BuddyStanding(
            guild_id=who.guild,
            seeks=await buddies.seeks(tx, who.guild, who.user_id) is not None,
            pair=pair,
            said=None if mine is None else mine.said,
            missing=missing(profile, tags),
            names_tags=member is not None and member.agreed(Scope.SHOWN),
            asks_next=pair is not None and await self._asks_next(tx, pair, who.user_id),
        )

    async def _asks_next(self, tx: Tx, pair: Pair, user_id: int) -> bool:
        follow = await self._delivery.next_for(tx, pair.guild_id, user_id)
        return any(notice.kind in QUESTIONS and notice.facts["pair"] == pair.id for notice in follow)
