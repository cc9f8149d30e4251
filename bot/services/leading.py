"""Who could look after a circle that is being formed."""

from collections.abc import Collection

from bot.domain.introduction import Proposal
from bot.services.forming_table import Leader, leads_at
from bot.services.pool import answers_of
from bot.storage import block as blocks
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage.store import Tx


async def peer_led(tx: Tx, guild_id: int) -> bool:
    """Whether the server allows circles without a facilitator."""
    guild = await guilds.get(tx, guild_id)
    return guild is not None and guild.settings.peer_led


async def crew(tx: Tx, guild_id: int, *, here: int | None = None) -> list[Leader]:
    """The server's facilitators with what they can still take; `here`: the one who is at it now counts as on duty."""
    found = await guilds.facilitators(tx, guild_id)
    told = await answers_of(tx, guild_id, [one.user_id for one in found])
    promised = await _promised(tx, guild_id)
    leaders = []
    for one in found:
        held = await circles.of_facilitator(tx, guild_id, one.user_id)
        planned = promised.get(one.user_id, [])
        busy = {circle.meets_at for circle in held if circle.meets_at is not None} | {p.plan.slot for p in planned}
        free = max(0, one.capacity - len(held) - len(planned))
        on_duty = one.user_id == here or one.on_duty(tx.now)
        leaders.append(Leader(one.user_id, free, on_duty, frozenset(busy), told.get(one.user_id)))
    return leaders


async def still_fits(tx: Tx, proposal: Proposal, members: Collection[int]) -> int | None:
    """The facilitator the proposal was given, or another who can take it; None where nobody can."""
    leaders = [leader for leader in await crew(tx, proposal.guild_id) if await _can(tx, leader, proposal, members)]
    leaders.sort(key=lambda leader: (leader.user_id != proposal.facilitator_id, not leader.on_duty, -leader.capacity))
    return leaders[0].user_id if leaders else None


async def _can(tx: Tx, leader: Leader, proposal: Proposal, members: Collection[int]) -> bool:
    own = proposal.asked_at is not None and leader.user_id == proposal.facilitator_id
    if leader.user_id in members or (not own and (leader.capacity < 1 or proposal.plan.slot in leader.busy)):
        return False
    told = leader.answers
    if told is not None and told.languages and proposal.plan.language not in told.languages:
        return False
    if proposal.plan.slot not in leads_at(told, proposal.asked_at or tx.now):
        return False
    return not await blocks.any_with(tx, proposal.guild_id, leader.user_id, members)


async def _promised(tx: Tx, guild_id: int) -> dict[int, list[Proposal]]:
    """Circles that people are being asked about, by who would look after them."""
    found: dict[int, list[Proposal]] = {}
    for proposal in await introductions.asking(tx, guild_id):
        if proposal.facilitator_id is not None:
            found.setdefault(proposal.facilitator_id, []).append(proposal)
    return found
