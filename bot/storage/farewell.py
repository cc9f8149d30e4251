"""What Discord still has to be told when somebody deletes their data: out of a room, a shared answer taken back.

Such a notice needs the person's id until it is delivered. It is the only thing that keeps one, it is marked as a
farewell, and it is deleted once it is settled (after a day at the latest).
"""

from collections.abc import Collection
from datetime import timedelta

import sqlalchemy as sa

from bot.storage.outbox import N, notice
from bot.storage.store import Tx

PREFIX = "farewell:"
IS_FAREWELL = N.dedupe.startswith(PREFIX, autoescape=True)
# Asked at every turn of the clock, so made once: making a statement costs as much as running it.
_SAID = sa.select(N.id).where(IS_FAREWELL, N.state.in_(["done", "skipped", "failed"]))


async def naming(tx: Tx, guild_id: int, user_id: int) -> set[int]:
    """Ids of the server's notices that are about this person or name them in their facts."""
    names = sa.or_(N.about == user_id, sa.cast(N.facts, sa.Text).contains(str(user_id)))
    return {row.id for row in await tx.all(sa.select(N.id).where(N.guild_id == guild_id, names))}


async def keep(tx: Tx, guild_id: int, user_id: int, known: set[int]) -> None:
    """Of the notices that name this person, those not `known` are the farewells; what is for one person is none."""
    for notice_id in await naming(tx, guild_id, user_id) - known:
        fresh = f"{PREFIX}{tx.new_id():x}{tx.new_id():x}"
        marked = {"dedupe": fresh, "about": None, "expires_at": tx.now + timedelta(days=1)}
        await tx.execute(sa.update(notice).where(N.id == notice_id, sa.not_(N.personal)).values(marked))


async def said(tx: Tx) -> list[int]:
    """Ids of farewells that were said. Looks at all that was settled lately, so ask it where nobody waits for it."""
    return [row.id for row in await tx.all(_SAID)]


async def forget(tx: Tx, notice_ids: Collection[int]) -> int:
    return (await tx.execute(sa.delete(notice).where(N.id.in_(notice_ids)))).rowcount
