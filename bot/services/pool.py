"""The pool as the engine is told of it."""

from collections.abc import AsyncIterator

from bot.domain import match as rules
from bot.domain.match import Answers
from bot.domain.member import MemberTag, Profile
from bot.services import gates
from bot.services.delivery import Delivery
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage.store import Tx


def ours(delivery: Delivery, guild_id: int) -> bool:
    """Whether this process looks after the server: what time brings is done by one process only."""
    return (guild_id >> 22) % delivery.shard_count in delivery.shards


async def gather(tx: Tx, guild_id: int) -> AsyncIterator[list[Answers]]:
    """What the engine is told of those who may be proposed to now, in pages.

    Left out: whoever rests or left, is banned or paused by reports, or has a proposal to answer.
    """
    known = frozenset(tag.id for tag in await guilds.tags(tx, guild_id))
    busy = await introductions.busy(tx, guild_id)
    async for page in pool.ready(tx, guild_id):
        ids = [waiter.user_id for waiter in page if waiter.user_id not in busy]
        kept_out = await gates.kept_out(tx, guild_id, ids)
        opened = await members.opened(tx, guild_id, [user for user in ids if user not in kept_out])
        by_id = {waiter.user_id: waiter for waiter in page}
        yield [rules.answers(user, profile, tags, known, by_id[user]) for user, (profile, tags) in opened.items()]


async def answers_of(tx: Tx, guild_id: int, user_ids: list[int]) -> dict[int, Answers]:
    """The same for a few people, as they are now; whoever may not be matched now is left out."""
    known = frozenset(tag.id for tag in await guilds.tags(tx, guild_id))
    kept_out = await gates.kept_out(tx, guild_id, user_ids)
    found: dict[int, Answers] = {}
    opened: dict[int, tuple[Profile, tuple[MemberTag, ...]]] = await members.opened(tx, guild_id, user_ids)
    for user_id, (profile, tags) in opened.items():
        member = await members.get(tx, guild_id, user_id)
        if member is None or user_id in kept_out or not rules.can_be_matched(member, tx.now):
            continue
        waiter = await pool.get(tx, guild_id, user_id)
        found[user_id] = rules.answers(user_id, profile, tags, known, waiter)
    return found
