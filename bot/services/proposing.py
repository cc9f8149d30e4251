"""A proposed circle on its way: who is asked, when it opens, when it falls. Always in the transaction of a caller."""

from datetime import datetime, timedelta

from bot.domain import introduction as rules
from bot.domain.circle import LARGEST, SMALLEST, Circle
from bot.domain.formation import SMALLER
from bot.domain.introduction import Answer, Invitation, Next, Proposal, ProposalState
from bot.domain.match import Waiter
from bot.domain.member import Tag
from bot.services import leading, reach, seats
from bot.services.forming_table import slots_of
from bot.services.pool import answers_of
from bot.storage import block as blocks
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage import outbox
from bot.storage.store import Tx


async def ask(tx: Tx, proposal: Proposal) -> int:
    """An approved draft: its people are asked; how many, or 0 where too few of them are left.

    Whoever left, rests, is asked about another circle, changed their answers or must not meet another of it is taken
    out first, and all hard rules are checked again on those who stay: the longest waiting stay.
    """
    guild_id = proposal.guild_id
    everybody = [i.user_id for i in await introductions.invitations(tx, guild_id, proposal.id)]
    busy = await introductions.busy(tx, guild_id, everybody)
    drafted = [user_id for user_id in everybody if user_id not in busy]
    kept = await _together(tx, proposal, drafted)
    leader = await leading.still_fits(tx, proposal, kept)
    if leader is not None:
        kept = await _together(tx, proposal, drafted, leader)
    least = await _least(tx, guild_id, kept)
    if len(kept) < least or (leader is None and not await leading.peer_led(tx, guild_id)):
        await introductions.change(tx, guild_id, proposal.id, ProposalState.DROPPED)
        await introductions.invite(tx, guild_id, proposal.id, [])
        for user_id in kept:
            await pool.change(tx, guild_id, user_id, first_in_line=True)
        return 0
    values = {"asked_at": tx.now, "facilitator_id": leader, "least": least}
    await introductions.change(tx, guild_id, proposal.id, ProposalState.ASKING, **values)
    await introductions.invite(tx, guild_id, proposal.id, kept)
    for user_id in kept:
        wish = f"introduction.circle:{proposal.id}:{user_id}"
        await reach.tell(tx, guild_id, user_id, "introduction.circle", wish, proposal=proposal.id)
    return len(kept)


async def settle(tx: Tx, proposal: Proposal) -> Circle | None:
    """Opens the room when enough of those who said yes may sit together; ends it when that cannot come any more."""
    proposal = await introductions.get(tx, proposal.guild_id, proposal.id) or proposal
    if proposal.state is not ProposalState.ASKING or proposal.asked_at is None:
        return None
    asked = await introductions.invitations(tx, proposal.guild_id, proposal.id)
    said_yes = [i.user_id for i in asked if i.answer is Answer.YES]
    kept = await _together(tx, proposal, said_yes, proposal.facilitator_id, in_order=True)
    waiting = rules.pending(asked, proposal.asked_at, tx.now)
    step = rules.next_step(len(kept), len(waiting), await _least(tx, proposal.guild_id, [*kept, *waiting]))
    if step is Next.OPEN:
        return await _open(tx, proposal, kept, said_yes)
    if step is Next.FALL:
        await _fall(tx, proposal, asked)
    return None


async def _open(tx: Tx, proposal: Proposal, kept: list[int], said_yes: list[int]) -> Circle | None:
    guild_id, plan = proposal.guild_id, proposal.plan
    theme = await theme_of(tx, guild_id, plan.theme)
    leader = await leading.still_fits(tx, proposal, kept)
    if theme is None or (leader is None and not await leading.peer_led(tx, guild_id)):
        await _fall(tx, proposal, await introductions.invitations(tx, guild_id, proposal.id))
        return None
    circle = await seats.open_circle(
        tx,
        guild_id,
        name=theme.name,
        themes=(theme.id,),
        size=LARGEST,
        language=plan.language,
        facilitators=() if leader is None else (leader,),
        members=kept,
        meets_at=plan.slot,
        peer_led=leader is None,
    )
    await introductions.change(tx, guild_id, proposal.id, ProposalState.OPENED, circle_id=circle.id)
    inside = {seat.user_id for seat in await circles.seats(tx, guild_id, circle.id)}
    for user_id in inside:
        await placed(tx, guild_id, user_id)
    for user_id in set(said_yes) - inside:
        await _console(tx, proposal, user_id)
    return circle


async def late(tx: Tx, proposal: Proposal, user_id: int) -> Circle | None:
    """Somebody says yes when the room is open already: in, if there is a seat and nothing stands between."""
    circle = await circles.get(tx, proposal.guild_id, proposal.circle_id or 0)
    if circle is None or not circle.is_running:
        await pool.change(tx, proposal.guild_id, user_id, first_in_line=True)
        return None
    if await circles.get_seat(tx, circle.guild_id, circle.id, user_id) is not None:
        return circle
    fits = await _together(tx, proposal, [user_id])
    if fits and await seats.give_seat(tx, circle, user_id):
        await placed(tx, circle.guild_id, user_id)
        return circle
    await pool.change(tx, proposal.guild_id, user_id, first_in_line=True)
    return None


async def _fall(tx: Tx, proposal: Proposal, asked: tuple[Invitation, ...]) -> None:
    """It did not come together: those who said yes, or could still have, go on first in line."""
    await introductions.change(tx, proposal.guild_id, proposal.id, ProposalState.FELL)
    for invitation in asked:
        if invitation.answer is Answer.YES:
            await _console(tx, proposal, invitation.user_id)
        elif invitation.answer is Answer.ASKED:
            await silent(tx, proposal, invitation)
    # once a day for a formation: who looks after the others learns that somebody waits again, and nothing of whom
    wish = f"formation.fell:{proposal.formation_id}:{tx.now:%Y%m%d}"
    await outbox.post(tx, "formation.fell", proposal.guild_id, wish, expires=tx.now + timedelta(days=2))


async def silent(tx: Tx, proposal: Proposal, invitation: Invitation) -> None:
    """No answer is no fault: they wait on, and whatever still wants to ask them about it is taken back."""
    guild_id, user_id = proposal.guild_id, invitation.user_id
    await introductions.answered(tx, guild_id, proposal.id, user_id, Answer.SILENT)
    await outbox.withdraw(tx, f"introduction.circle:{proposal.id}:{user_id}")
    await pool.change(tx, guild_id, user_id, first_in_line=True)


async def rest(tx: Tx, guild_id: int, user_id: int) -> None:
    """They rest from now on: a question they have not answered keeps the others waiting no longer. They wait on too."""
    invitation = await introductions.open_of(tx, guild_id, user_id)
    proposal = None if invitation is None else await introductions.get(tx, guild_id, invitation.proposal_id)
    if proposal is not None and invitation is not None and invitation.answer is Answer.ASKED:
        await silent(tx, proposal, invitation)
        await settle(tx, proposal)


async def _console(tx: Tx, proposal: Proposal, user_id: int) -> None:
    await pool.change(tx, proposal.guild_id, user_id, first_in_line=True)
    wish = f"introduction.fell:{proposal.id}:{user_id}"
    await reach.tell(tx, proposal.guild_id, user_id, "introduction.fell", wish, proposal=proposal.id)


async def placed(tx: Tx, guild_id: int, user_id: int) -> bool:
    """Whoever got a seat does not wait any more. False where they did not wait."""
    waiter = await pool.get(tx, guild_id, user_id)
    if waiter is None:
        return False
    await pool.waited(tx, guild_id, max(0, (tx.now - waiter.since).days))
    await outbox.withdraw(tx, reminder_of(waiter))
    return await pool.remove(tx, guild_id, user_id)


async def _together(
    tx: Tx, proposal: Proposal, user_ids: list[int], leader: int | None = None, *, in_order: bool = False
) -> list[int]:
    """Those who may sit together as they are now; `in_order`: earlier ones stay, else those who wait longer."""
    guild_id, plan = proposal.guild_id, proposal.plan
    found = await answers_of(tx, guild_id, user_ids)
    waiters = {user_id: await pool.get(tx, guild_id, user_id) for user_id in found}
    fitting = [
        user_id
        for user_id, one in found.items()
        if waiters[user_id] is not None
        and plan.theme in one.themes - one.avoid
        and plan.language in one.languages
        and plan.slot in slots_of(one, proposal.asked_at or tx.now)
    ]
    if in_order:
        fitting.sort(key=user_ids.index)
    else:
        fitting.sort(key=lambda user_id: _line(waiters[user_id], user_id))
    people = {*fitting} if leader is None else {*fitting, leader}
    return rules.apart(fitting, await blocks.pairs(tx, guild_id, people), leader)[:LARGEST]


def _line(waiter: Waiter | None, user_id: int) -> tuple[bool, datetime, int]:
    assert waiter is not None
    return not waiter.first_in_line, waiter.since, user_id


async def _least(tx: Tx, guild_id: int, user_ids: list[int]) -> int:
    """Three where each of exactly these agreed to begin so small, else four."""
    waiters = [await pool.get(tx, guild_id, user_id) for user_id in user_ids]
    return SMALLER if waiters and all(waiter is not None and waiter.smaller for waiter in waiters) else SMALLEST


async def theme_of(tx: Tx, guild_id: int, tag_id: int) -> Tag | None:
    return next((tag for tag in await guilds.tags(tx, guild_id, all_of_them=True) if tag.id == tag_id), None)


def reminder_of(waiter: Waiter) -> str:
    """The dedupe key of the reminder that somebody set for themselves."""
    return f"match.reminder:{waiter.id}"


async def leave_pool(tx: Tx, guild_id: int, user_id: int) -> bool:
    """Ends somebody's waiting and what was proposed to them: their own wish, their deletion, or their leaving."""
    waiter = await pool.get(tx, guild_id, user_id)
    if waiter is not None:
        await outbox.withdraw(tx, reminder_of(waiter))
    touched = await introductions.step_back(tx, guild_id, user_id)
    was = await pool.remove(tx, guild_id, user_id)
    for proposal_id in touched:
        await outbox.withdraw(tx, f"introduction.circle:{proposal_id}:{user_id}")
        proposal = await introductions.get(tx, guild_id, proposal_id)
        if proposal is not None:
            await settle(tx, proposal)
    return was
