"""What stands before every way in: the server's gate for newcomers, bans, and how often one may ask in a day.

For whoever seats, matches or introduces people:

    guild = await gates.may_join(tx, who)            # raises Refusal; the server is set up and not frozen
    await gates.spend(tx, who, Quota.JOIN)           # counts one, or refuses
    kept_out = await gates.kept_out(tx, guild_id, ids)   # of these, nobody is seated, matched or introduced

Who is paused by reports passes `may_join` and is in `kept_out`: they may ask and wait like everybody, get no seat, and
must not learn why. Answer them exactly as when a circle is full.
"""

from collections.abc import Collection

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.member import Member, Scope
from bot.domain.refusal import Refusal
from bot.domain.safety import Bar, Quota, check_age, check_quota
from bot.services import access
from bot.storage import ban, quota
from bot.storage import guild as guilds
from bot.storage.store import Tx


async def may_join(tx: Tx, who: Actor) -> Guild:
    """The actor's server, if they may ask for company in it: joining, waiting for a match, a buddy."""
    guild = await access.open_guild(tx, who)
    await not_banned(tx, who)
    check_age(guild.settings, who.account_since, who.here_since, tx.now)
    return guild


async def may_wait(tx: Tx, who: Actor) -> Member:
    """The actor as a member who may wait for a circle or a buddy: agreed, and not at rest."""
    await may_join(tx, who)
    member = await access.member(tx, who, Scope.MATCHING)
    if member.is_paused(tx.now):
        raise Refusal("refusal-match-paused")
    return member


async def not_banned(tx: Tx, who: Actor) -> None:
    """Refuses the banned, and offers to ask for another look."""
    if await ban.barred(tx, who.guild, who.user_id) is Bar.BANNED:
        raise Refusal("refusal-banned", offer="appeal")


async def spend(tx: Tx, who: Actor, what: Quota) -> None:
    """Counts one use; refuses when the day's are used up."""
    guild = await guilds.get(tx, who.guild) or Guild(who.guild)
    check_quota(what, guild.settings, await quota.used(tx, who.guild, who.user_id, what))
    await quota.spend(tx, who.guild, who.user_id, what)


async def kept_out(tx: Tx, guild_id: int, user_ids: Collection[int]) -> frozenset[int]:
    """Those of these people who get no seat, match or introduction now: banned, or paused by reports."""
    return frozenset(await ban.barred_among(tx, guild_id, user_ids))
