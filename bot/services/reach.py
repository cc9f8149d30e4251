"""Reaching one person unasked, by the way they chose.

By direct message if they chose it, else in a private thread of them and the bot if they chose that, else it waits and
is the first thing they are shown at their next press of anything. A private answer exists only as the answer to a
press; nothing here ever writes to somebody who did not say yes to it.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.domain.member import Member, MemberState, Reach, Scope
from bot.storage import member as members
from bot.storage import outbox
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class OwnThread:
    """The private thread of somebody and the bot."""

    thread_id: int
    user_id: int


def way(member: Member | None) -> Reach:
    """How this person may be reached now: a DM needs the consent for it besides the choice."""
    if member is None or member.state is MemberState.GONE:
        return Reach.PRESS
    if member.reach is Reach.DM and not member.agreed(Scope.DM):
        return Reach.PRESS
    return member.reach


async def choose(tx: Tx, member: Member, chosen: Reach) -> Member:
    """From now on they are reached so, and what waits for them follows. Choosing direct messages is the yes to them."""
    if chosen is Reach.DM and not member.agreed(Scope.DM):
        await members.agree(tx, member.guild_id, member.user_id, Scope.DM)
    changed = replace(member, reach=chosen)
    await members.save(tx, changed)
    await outbox.reroute(tx, member.guild_id, member.user_id, held=chosen is Reach.PRESS)
    return changed


async def tell(
    tx: Tx,
    guild_id: int,
    user_id: int,
    kind: str,
    dedupe: str,
    *,
    due: datetime | None = None,
    expires: datetime | None = None,
    **facts: Any,
) -> Reach:
    """Records something this person should be told, once per `dedupe`. Returns the way it will go.

    Where it is PRESS, say so to whoever waits for the answer: deadlines run from the delivery (the kind's `done`).
    """
    chosen = way(await members.get(tx, guild_id, user_id))
    await outbox.post(
        tx,
        kind,
        guild_id,
        dedupe,
        about=user_id,
        due=due,
        expires=expires,
        personal=True,
        held=chosen is Reach.PRESS,
        **facts,
    )
    return chosen


async def close_thread(tx: Tx, guild_id: int, user_id: int) -> None:
    """Before a deletion: what the bot told this person must not stay in the thread it told them in."""
    found = await members.get(tx, guild_id, user_id)
    if found is not None and found.reach_channel_id is not None:
        await _close(tx, guild_id, user_id, found.reach_channel_id)


async def _close(tx: Tx, guild_id: int, user_id: int, thread_id: int) -> None:
    wish = f"reach.closing:{thread_id}"
    await outbox.post(tx, "reach.closing", guild_id, wish, thread=thread_id, user=user_id)


async def closing(_tx: Tx, notice: Notice) -> OwnThread:
    return OwnThread(notice.facts["thread"], notice.facts["user"])


async def thread_is(tx: Tx, guild_id: int, user_id: int, thread_id: int | None) -> None:
    """It was opened, and later notices go there too; or (None) it was found gone.

    From now on no notice can open it again, so that its marker may leave its name.
    """
    found = await members.get(tx, guild_id, user_id)
    if found is not None:
        await members.set_reach_channel(tx, found, thread_id)
    if found is None and thread_id is not None:  # they deleted everything while Discord opened it
        await _close(tx, guild_id, user_id, thread_id)
    elif thread_id is not None:
        await outbox.post(tx, "reach.named", guild_id, f"reach.named:{thread_id}", thread=thread_id, user=user_id)


async def naming(tx: Tx, notice: Notice) -> OwnThread | None:
    found = await members.get(tx, notice.guild_id, notice.facts["user"])
    known = found is not None and found.reach_channel_id == notice.facts["thread"]
    return await closing(tx, notice) if known else None
