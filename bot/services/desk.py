"""Who looks at a report, and how they hear of it: never somebody who is part of it.

The staff channel gets counts only, and only of reports on people who do not read it. A report on a facilitator, the
safety contact or an owner is told to each of the others alone: a count that rises while one's own list stays empty
would tell them.
"""

from datetime import timedelta

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.refusal import Refusal
from bot.domain.report import Kind, Report, State, not_part_of, who_looks
from bot.services import access, reach
from bot.storage import guild as guilds
from bot.storage import outbox, owner
from bot.storage import report as reports
from bot.storage.store import Tx

OWNER_FOR = timedelta(days=365)
A_POST = timedelta(minutes=15)
"""One post in the staff channel for all reports of this time, and one more for what came after it."""


async def seat(tx: Tx, who: Actor) -> Guild:
    """The server, for those who may look at reports at all: facilitators, the safety contact, recorded owners."""
    guild = await access.guild(tx, who)
    if who.user_id == guild.safety_contact_id:
        return guild
    if who.manages and who.user_id in await _owners(tx, guild):
        return guild
    if await guilds.get_facilitator(tx, who.guild, who.user_id) is None:
        raise Refusal("refusal-facilitators-only")
    return guild


async def may_look(tx: Tx, guild: Guild, report: Report, user_id: int) -> bool:
    """The safety contact always may; owners where nobody else is left."""
    if report.involves(user_id):
        return False
    return user_id == guild.safety_contact_id or user_id in await lookers(tx, guild, report)


async def lookers(tx: Tx, guild: Guild, report: Report) -> tuple[int, ...]:
    facilitators = [f.user_id for f in await guilds.facilitators(tx, guild.id)]
    return who_looks(report, facilitators, guild.safety_contact_id, await _owners(tx, guild))


async def call(tx: Tx, guild: Guild, report: Report) -> tuple[int, ...]:
    """Lets those who may look know of a new one; returns who they are."""
    looking = await lookers(tx, guild, report)
    if await _is_quiet(tx, guild, report) or guild.staff_channel_id is None:
        await tell_lookers(tx, guild, report)
    else:
        await _post(tx, guild.id)
    return looking


async def tell_lookers(tx: Tx, guild: Guild, report: Report) -> None:
    again = ":again" if report.appealed else ""
    for user_id in await lookers(tx, guild, report):
        wish = f"report.look:{report.id}:{user_id}{again}"
        await reach.tell(tx, guild.id, user_id, "report.look", wish, report=report.id)


async def tell_contact(tx: Tx, guild: Guild, report: Report) -> None:
    """Nobody looked in time. Where the contact is part of it, everybody else who may look hears of it once more."""
    contact = () if guild.safety_contact_id is None else (guild.safety_contact_id,)
    for user_id in not_part_of(report, contact) or await lookers(tx, guild, report):
        wish = f"report.overdue:{report.id}:{user_id}:{int(report.appealed)}"
        await reach.tell(tx, guild.id, user_id, "report.overdue", wish, report=report.id)


async def tell_reporter(tx: Tx, report: Report) -> None:
    if report.about.reporter is not None:
        wish = f"report.closed:{report.id}:{int(report.appealed)}"
        await reach.tell(tx, report.guild_id, report.about.reporter, "report.closed", wish, report=report.id)


async def count_for_staff(tx: Tx, guild: Guild) -> int:
    """New reports that may be counted where all staff read it."""
    new = [one for one in await reports.unsettled(tx, guild.id) if one.state is State.NEW]
    return sum([not await _is_quiet(tx, guild, one) for one in new])


async def _is_quiet(tx: Tx, guild: Guild, report: Report) -> bool:
    if report.kind is Kind.APPEAL or report.not_for is not None:
        return True
    staff = {f.user_id for f in await guilds.facilitators(tx, guild.id)}
    return report.about.person in staff | {guild.safety_contact_id} | set(await _owners(tx, guild)) - {None}


async def _post(tx: Tx, guild_id: int) -> None:
    span = int(A_POST.total_seconds())
    turn = int(tx.now.timestamp()) // span
    if not await outbox.post(tx, "report.waiting", guild_id, f"report.waiting:{guild_id}:{turn}"):
        due = tx.now + timedelta(seconds=span - tx.now.timestamp() % span)
        await outbox.post(tx, "report.waiting", guild_id, f"report.waiting:{guild_id}:{turn}:more", due=due)


async def _owners(tx: Tx, guild: Guild) -> tuple[int, ...]:
    return await owner.known(tx, guild.id, tx.now - OWNER_FOR)
