"""Who may look after circles: an owner's choice, with a second owner's yes where there are two, all in the audit."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.domain.actor import Actor
from bot.domain.refusal import Refusal
from bot.services import access, mending, reach
from bot.services.delivery import Delivery
from bot.storage import audit, outbox, owner
from bot.storage import guild as guilds
from bot.storage.outbox import Notice
from bot.storage.owner import GrantWish
from bot.storage.store import Store, Tx

OWNER_FOR = timedelta(days=30)
"""Who used an owner's rights within this time is asked; so two who fell out do not block each other for ever."""
ANSWER_WITHIN = timedelta(hours=72)


class Grant(StrEnum):
    DONE = "done"
    WAS = "was"
    """They are a facilitator already."""
    ASKED = "asked"
    """A second owner has to say yes."""
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Granted:
    user_id: int
    result: Grant


@dataclass(frozen=True, slots=True)
class Revoked:
    user_id: int
    was: bool
    nobody_left: bool
    """No facilitator is left in this server."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a second owner is shown. `channel_id`: the staff channel, for the notice that goes there."""

    wish: GrantWish
    channel_id: int | None


class PowerService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("power.asked", self._asked_in_staff, in_safe_mode=True)
        delivery.register("power.asked-you", self._asked_you, in_safe_mode=True)

    async def grant(self, who: Actor, user_id: int, *, bot: bool = False) -> Granted:
        """At once where nobody else used an owner's rights lately; else when a second owner says yes."""
        access.owner(who)
        if bot:
            raise Refusal("refusal-grant-bot")
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            await owner.seen(tx, who.guild, who.user_id)
            if await guilds.get_facilitator(tx, who.guild, user_id) is not None:
                return Granted(user_id, Grant.WAS)
            others = [one for one in await owner.known(tx, who.guild, tx.now - OWNER_FOR) if one != who.user_id]
            asked = await owner.grant_for(tx, who.guild, user_id)
            said_twice = asked is not None and asked.asked_by != who.user_id and asked.asked_at > tx.now - ANSWER_WITHIN
            if not others or (said_twice and user_id != who.user_id):
                await owner.drop_grant(tx, who.guild, user_id)
                return await self._give(tx, who, user_id)
            wish = await owner.ask_grant(tx, who.guild, user_id, who.user_id)
            await audit.note(tx, who.guild, "facilitator-asked", who.user_id, user_id)
            await self._ask(tx, who.guild, wish, others)
            return Granted(user_id, Grant.ASKED)

    async def answer(self, who: Actor, wish_id: int, *, yes: bool) -> Granted:
        """A second owner's answer. Whoever asked, and whoever it is about, cannot give it."""
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            wish = await owner.get_grant(tx, who.guild, wish_id)
            if wish is None or tx.now >= wish.asked_at + ANSWER_WITHIN:
                raise Refusal("refusal-grant-over")
            if who.user_id in (wish.asked_by, wish.user_id):
                raise Refusal("refusal-grant-second")
            await owner.seen(tx, who.guild, who.user_id)
            await owner.drop_grant(tx, who.guild, wish.user_id)
            if yes:
                return await self._give(tx, who, wish.user_id)
            await audit.note(tx, who.guild, "facilitator-declined", who.user_id, wish.user_id)
            return Granted(wish.user_id, Grant.DECLINED)

    async def revoke(self, who: Actor, user_id: int) -> Revoked:
        """At once: taking power away is the safe direction. They leave the rooms of circles they looked after."""
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            await owner.seen(tx, who.guild, who.user_id)
            await owner.drop_grant(tx, who.guild, user_id)
            was = await guilds.revoke(tx, who.guild, user_id)
            if was:
                await mending.lead_no_more(tx, who.guild, user_id)
                await audit.note(tx, who.guild, "facilitator-revoked", who.user_id, user_id)
            return Revoked(user_id, was, not await guilds.facilitators(tx, who.guild))

    async def _give(self, tx: Tx, who: Actor, user_id: int) -> Granted:
        new = await guilds.grant(tx, who.guild, user_id)
        if new:
            await audit.note(tx, who.guild, "facilitator-granted", who.user_id, user_id)
        return Granted(user_id, Grant.DONE if new else Grant.WAS)

    # ---- telling the second owner

    async def _ask(self, tx: Tx, guild_id: int, wish: GrantWish, others: list[int]) -> None:
        until = wish.asked_at + ANSWER_WITHIN
        await outbox.post(tx, "power.asked", guild_id, f"power.asked:{wish.id}", expires=until, wish=wish.id)
        for other in others:
            if other != wish.user_id:
                key = f"power.asked-you:{wish.id}:{other}"
                await reach.tell(tx, guild_id, other, "power.asked-you", key, expires=until, wish=wish.id)

    async def _asked_in_staff(self, tx: Tx, notice: Notice) -> Asked | None:
        asked = await self._asked_you(tx, notice)
        return asked if asked is not None and asked.channel_id is not None else None

    async def _asked_you(self, tx: Tx, notice: Notice) -> Asked | None:
        wish = await owner.get_grant(tx, notice.guild_id, int(notice.facts["wish"]))
        guild = await guilds.get(tx, notice.guild_id)
        return None if wish is None or guild is None else Asked(wish, guild.staff_channel_id)
