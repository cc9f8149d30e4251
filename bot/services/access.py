"""The only way from an actor to an object: found and theirs to use, or refused.

"Does not exist", "is another server's" and "is not yours" are one refusal in the same words, so that nothing can be
found out by asking. Each function takes the transaction and the actor first and raises `Refusal`.
"""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.circle import Circle
from bot.domain.guild import Facilitator, Guild
from bot.domain.member import Member, MemberState, Scope, Tag
from bot.domain.refusal import Refusal
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import standing as standings
from bot.storage.store import Tx


async def guild(tx: Tx, who: Actor) -> Guild:
    """The actor's server; it exists for us from the first use of anything in it."""
    found = await guilds.get(tx, who.guild)
    if found is None:
        raise Refusal("refusal-server-not-set-up")
    return found


async def open_guild(tx: Tx, who: Actor, refusal: str = "refusal-safe-mode") -> Guild:
    """The server, when joins and matching are not frozen."""
    found = await guild(tx, who)
    if found.safe_mode:
        raise Refusal(refusal)
    return found


async def guild_for(tx: Tx, who: Actor, *, yes: bool) -> Guild:
    """The server, for an answer: a yes waits while joins and matching are frozen, a no is taken at any time."""
    return await (open_guild(tx, who, "refusal-safe-mode-yes") if yes else guild(tx, who))


async def member(tx: Tx, who: Actor, scope: Scope | None = None) -> Member:
    """The actor as a member who agreed to `scope`; else the refusal that offers the consent card for it."""
    found = await members.get(tx, who.guild, who.user_id)
    if found is None or (scope is not None and not found.agreed(scope)):
        raise Refusal("refusal-agree-first", offer=f"consent:{scope or Scope.MATCHING}")
    if found.state is MemberState.GONE:  # they are here: Discord just delivered their press
        found = replace(found, state=MemberState.ACTIVE, paused_until=None)
        if tx.writes:
            await members.save(tx, found, gone_at=None, seen_at=tx.now)
    return found


async def facilitator(tx: Tx, who: Actor) -> Facilitator:
    found = await guilds.get_facilitator(tx, who.guild, who.user_id)
    if found is None:
        raise Refusal("refusal-facilitators-only")
    return found


def owner(who: Actor) -> None:
    """Owners are those who may manage the server, as Discord said with this very interaction."""
    if not who.manages:
        raise Refusal("refusal-owners-only")


async def circle(tx: Tx, who: Actor, text: str) -> Circle:
    """A running circle of this server by id or exact name: anybody may look at what browsing shows."""
    return _running(await circles.find(tx, who.guild, text))


async def seen_circle(tx: Tx, who: Actor, text: str) -> standings.Seen:
    """As `circle`, with what the actor is to it."""
    found = await standings.seen(tx, who.guild, who.user_id, text)
    if found is None or not found.circle.is_running:
        raise Refusal("refusal-no-such-circle")
    return found


async def own_circle(tx: Tx, who: Actor, text: str) -> Circle:
    """A circle in which the actor has a seat."""
    return _running(await standings.seated_in(tx, who.guild, who.user_id, text))


async def near_circle(tx: Tx, who: Actor, text: str) -> Circle:
    """A circle in which the actor has a seat, or that they look after."""
    return _running(await standings.near(tx, who.guild, who.user_id, text))


async def led_circle(tx: Tx, who: Actor, text: str) -> Circle:
    """A circle that the actor, still a facilitator of the server, looks after."""
    found = await standings.led(tx, who.guild, who.user_id, text)
    if found is None:
        raise Refusal("refusal-facilitators-only")
    return _running(found.circle)


def _running(found: Circle | None) -> Circle:
    if found is None or not found.is_running:
        raise Refusal("refusal-no-such-circle")
    return found


async def tag(tx: Tx, who: Actor, text: str) -> Tag:
    """A tag of this server by id or exact name, any case."""
    found = await guilds.find_tag(tx, who.guild, text)
    if found is None or not found.active:
        raise Refusal("refusal-no-such-tag")
    return found
