"""Reports: seen only by those who are not part of them, and told to nobody they are about. Sent in `reporting`."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain import report as rules
from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.refusal import Refusal
from bot.domain.report import Kind, Outcome, Report, State
from bot.domain.safety import Bar
from bot.services import desk
from bot.services.delivery import Delivery
from bot.services.safety import SafetyService
from bot.storage import audit, ban
from bot.storage import guild as guilds
from bot.storage import report as reports
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Opened:
    """For somebody who looks at it."""

    report: Report
    paused: bool
    """The person's matching is paused, because two people reported them."""


@dataclass(frozen=True, slots=True)
class Waiting:
    channel_id: int
    count: int


class ReportService:
    def __init__(self, store: Store, delivery: Delivery, safety: SafetyService) -> None:
        self._store = store
        self._safety = safety
        delivery.register("report.waiting", self._waiting, failed=self._post_failed, in_safe_mode=True)
        delivery.register("report.look", self._to_look, in_safe_mode=True)
        delivery.register("report.overdue", self._to_look, in_safe_mode=True)

    # ---- looking

    async def waiting(self, who: Actor) -> tuple[Report, ...]:
        """Those this person may look at, oldest first."""
        async with self._store.read() as tx:
            guild = await desk.seat(tx, who)
            everything = await reports.unsettled(tx, who.guild)
            return tuple([one for one in everything if await desk.may_look(tx, guild, one, who.user_id)])

    async def open(self, who: Actor, report_id: int) -> Opened:
        async with self._store.read() as tx:
            return await self._opened(tx, await self._mine_to_look(tx, who, report_id))

    async def take(self, who: Actor, report_id: int) -> Opened:
        """Says that somebody is looking. Taking over from a colleague is allowed, and in the audit."""
        async with self._store.begin(who.guild) as tx:
            found = await self._mine_to_look(tx, who, report_id)
            rules.check_open(found)
            if found.taken_by != who.user_id:
                await reports.save(tx, replace(found, state=State.TAKEN, taken_by=who.user_id))
                await audit.note(tx, who.guild, "report-taken", who.user_id, found.about.person, report=found.id)
            return await self._opened(tx, await self._mine_to_look(tx, who, report_id))

    async def note(self, who: Actor, report_id: int, words: str) -> Opened:
        """Writes a note for the others who look at it."""
        text = rules.check_words(words)
        async with self._store.begin(who.guild) as tx:
            found = await self._mine_to_look(tx, who, report_id)
            rules.check_open(found)
            if text is not None and not rules.just_noted(found, who.user_id, text, tx.now):
                await reports.add_note(tx, who.guild, report_id, who.user_id, text)
                await audit.note(tx, who.guild, "report-noted", who.user_id, found.about.person, report=found.id)
            return await self._opened(tx, await self._mine_to_look(tx, who, report_id))

    async def close(self, who: Actor, report_id: int, outcome: Outcome, answer: str) -> Opened:
        """Ends it. The one who sent it is told that somebody looked, with `answer` if there is one."""
        async with self._store.begin(who.guild) as tx:
            found = await self._mine_to_look(tx, who, report_id)
            rules.check_open(found)
            closed = replace(
                found,
                state=State.CLOSED,
                closed_by=who.user_id,
                closed_at=tx.now,
                outcome=outcome,
                answer=answer.strip()[: rules.ANSWER] or None,
            )
            await reports.save(tx, closed)
            person = found.about.person
            if person is not None:
                await self._carry_out(tx, who, person, outcome)
            await audit.note(tx, who.guild, "report-closed", who.user_id, person, report=found.id, outcome=outcome)
            if person is not None and found.kind is Kind.REPORT:
                await self._end_pause_if_settled(tx, who, person)
            await desk.tell_reporter(tx, closed)
            return await self._opened(tx, closed)

    async def lift_pause(self, who: Actor, report_id: int) -> Opened:
        """Somebody looked: the person is matched again while the report goes on."""
        async with self._store.begin(who.guild) as tx:
            found = await self._mine_to_look(tx, who, report_id)
            person = found.about.person
            if person is not None and await ban.lift(tx, who.guild, person, Bar.PAUSED):
                await audit.note(tx, who.guild, "matching-resumed", who.user_id, person, report=found.id)
            return await self._opened(tx, found)

    # ---- what time brings

    async def call_contact(self) -> int:
        """Reports that nobody took within 24 hours: the safety contact is told, once each."""
        async with self._store.read() as tx:
            late = await reports.waiting_since(tx, tx.now - rules.UNANSWERED)
        for guild_id, report_id in late:
            async with self._store.begin(guild_id) as tx:
                found = await reports.get(tx, guild_id, report_id)
                guild = await guilds.get(tx, guild_id)
                if found is None or guild is None or found.state is not State.NEW:
                    continue
                await reports.save(tx, replace(found, told_contact_at=tx.now))
                await desk.tell_contact(tx, guild, found)
        return len(late)

    async def forget_old(self) -> int:
        """Deletes what was closed, and bans that were lifted, longer ago than the server keeps reports."""
        async with self._store.read() as tx:
            there = {*await reports.guilds_with_closed(tx), *await ban.guilds_with_lifted(tx)}
        gone = 0
        for guild_id in there:
            async with self._store.begin(guild_id) as tx:
                guild = await guilds.get(tx, guild_id) or Guild(guild_id)
                before = tx.now - timedelta(days=guild.settings.report_days)
                gone += await reports.forget_closed(tx, guild_id, before)
                gone += await ban.forget_lifted(tx, guild_id, before)
        return gone

    async def forget_person(self, tx: Tx, guild_id: int, user_id: int) -> None:
        """Before a deletion: names go out of cases and bans, the cases and bans stay."""
        await reports.forget_name(tx, guild_id, user_id)
        await ban.forget_name(tx, guild_id, user_id)

    # ---- parts

    async def _mine_to_look(self, tx: Tx, who: Actor, report_id: int) -> Report:
        guild = await desk.seat(tx, who)
        found = await reports.for_looker(tx, who.guild, report_id, who.user_id)
        if found is None or not await desk.may_look(tx, guild, found, who.user_id):
            raise Refusal("refusal-no-such-report")
        return found

    async def _opened(self, tx: Tx, found: Report) -> Opened:
        fresh = await reports.get(tx, found.guild_id, found.id) or found
        person = fresh.about.person
        paused = None if person is None else await ban.get(tx, found.guild_id, person, Bar.PAUSED)
        return Opened(fresh, paused is not None)

    async def _carry_out(self, tx: Tx, who: Actor, person: int, outcome: Outcome) -> None:
        """Two of the outcomes are deeds and not only words."""
        if outcome is Outcome.BANNED:
            await self._safety.ban_in(tx, who, person)
        elif outcome is Outcome.LIFTED:
            await self._safety.lift_in(tx, who, person)

    async def _end_pause_if_settled(self, tx: Tx, who: Actor, person: int) -> None:
        if await reports.weighing(tx, who.guild, person, None):
            return
        if await ban.lift(tx, who.guild, person, Bar.PAUSED):
            await audit.note(tx, who.guild, "matching-resumed", who.user_id, person)

    # ---- notices

    async def _waiting(self, tx: Tx, notice: Notice) -> Waiting | None:
        guild = await guilds.get(tx, notice.guild_id)
        if guild is None or guild.staff_channel_id is None:
            return None
        count = await desk.count_for_staff(tx, guild)
        return Waiting(guild.staff_channel_id, count) if count else None

    async def _post_failed(self, tx: Tx, notice: Notice, _problem: object) -> None:
        """The staff channel is gone or closed to us: everybody who may look is told by themselves."""
        guild = await guilds.get(tx, notice.guild_id)
        for one in await reports.unsettled(tx, notice.guild_id):
            if guild is not None and one.state is State.NEW:
                await desk.tell_lookers(tx, guild, one)

    async def _to_look(self, tx: Tx, notice: Notice) -> Report | None:
        found = await reports.get(tx, notice.guild_id, int(notice.facts["report"]))
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or guild is None or found.state is not State.NEW:
            return None
        return found if await desk.may_look(tx, guild, found, notice.about or 0) else None
