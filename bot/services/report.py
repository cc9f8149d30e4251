"""Reports: sent by anybody, seen only by those who are not part of them, and told to nobody they are about."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain import report as rules
from bot.domain.actor import Actor
from bot.domain.danger import Danger, listen
from bot.domain.guild import Guild
from bot.domain.refusal import Refusal
from bot.domain.report import About, Kind, Outcome, Report, State
from bot.domain.safety import Bar, Quota, is_settled
from bot.services import access, desk, gates
from bot.services.block import Apart, apart, pair_of, stands
from bot.services.delivery import Delivery
from bot.services.parting import part
from bot.services.safety import SafetyService
from bot.storage import audit, ban
from bot.storage import block as blocks
from bot.storage import guild as guilds
from bot.storage import member as members
from bot.storage import report as reports
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Filed:
    """For the one who sent it."""

    about: About
    apart: Apart | None
    """They asked to be kept apart at once."""
    danger: Danger
    """What their words ask of the answer; decided for it and not kept."""
    country: str | None
    """Whose help lines they chose."""
    somebody_looks: bool


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
        delivery.register("report.closed", self._closed_for_reporter, in_safe_mode=True)

    # ---- sending

    async def check(self, who: Actor, person: int | None) -> None:
        """Before the form opens: what can be refused at once."""
        if person == who.user_id:
            raise Refusal("refusal-report-self")
        async with self._store.read() as tx:
            await access.guild(tx, who)

    async def file(self, who: Actor, about: About, *, keep_apart: bool = False) -> Filed:
        """Records a report; with `keep_apart` the two are never put together from now on. Needs no agreement."""
        await self.check(who, about.person)
        words = rules.check_words(about.words)
        about = replace(about, words=words)
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            await gates.spend(tx, who, Quota.REPORT)
            settled = is_settled(guild.settings, who.account_since, who.here_since, tx.now)
            made = await reports.add(tx, who.guild, Kind.REPORT, about, reporter=who.user_id, weighs=settled)
            if about.person is not None:
                await self._pause_if_two(tx, who.guild, about.person)
            looking = await desk.call(tx, guild, made)
            separated = await self._apart(tx, who, about.person) if keep_apart and about.person else None
            return Filed(about, separated, *await self._heard(tx, who, words), bool(looking))

    async def appeal(self, who: Actor, words: str) -> Filed:
        """Somebody banned asks for another look. One at a time."""
        text = rules.check_words(words)
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            standing = await ban.get(tx, who.guild, who.user_id, Bar.BANNED)
            if standing is None:
                raise Refusal("refusal-not-banned")
            if any(r.kind is Kind.APPEAL for r in await self._mine(tx, who) if r.state is not State.CLOSED):
                raise Refusal("refusal-appeal-waits")
            await gates.spend(tx, who, Quota.REPORT)
            made = await reports.add(
                tx,
                who.guild,
                Kind.APPEAL,
                About(person=who.user_id, words=text),
                reporter=who.user_id,
                weighs=False,
                not_for=standing.by,
            )
            looking = await desk.call(tx, guild, made)
            return Filed(made.about, None, *await self._heard(tx, who, text), bool(looking))

    async def again(self, who: Actor, report_id: int) -> bool:
        """The one who sent it does not agree with how it ended: somebody else looks, and the safety contact is told."""
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            found = await reports.get(tx, who.guild, report_id)
            if found is None or found.about.reporter != who.user_id or found.state is not State.CLOSED:
                raise Refusal("refusal-no-such-report")
            if found.appealed:
                raise Refusal("refusal-report-again-once")
            reopened = replace(
                found,
                state=State.NEW,
                taken_by=None,
                not_for=found.closed_by,
                closed_by=None,
                closed_at=None,
                outcome=None,
                appealed=True,
                told_contact_at=tx.now,
            )
            await reports.save(tx, reopened)
            looking = await desk.call(tx, guild, reopened)
            await desk.tell_contact(tx, guild, reopened)
            return bool(looking)

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
            if text is not None:
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
            there = await reports.guilds_with_closed(tx)
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

    async def _heard(self, tx: Tx, who: Actor, words: str | None) -> tuple[Danger, str | None]:
        """What the words ask of the private answer, and the country for it. Nobody else learns of it."""
        danger = listen(words, who.locale.split("-")[0]) if words else Danger.NONE
        return danger, (await members.profile(tx, who.guild, who.user_id)).country

    async def _mine(self, tx: Tx, who: Actor) -> tuple[Report, ...]:
        return await reports.sent_by(tx, who.guild, who.user_id)

    async def _mine_to_look(self, tx: Tx, who: Actor, report_id: int) -> Report:
        guild = await desk.seat(tx, who)
        found = await reports.get(tx, who.guild, report_id)
        if found is None or not await desk.may_look(tx, guild, found, who.user_id):
            raise Refusal("refusal-no-such-report")
        return found

    async def _opened(self, tx: Tx, found: Report) -> Opened:
        fresh = await reports.get(tx, found.guild_id, found.id) or found
        person = fresh.about.person
        paused = None if person is None else await ban.get(tx, found.guild_id, person, Bar.PAUSED)
        return Opened(fresh, paused is not None)

    async def _apart(self, tx: Tx, who: Actor, person: int) -> Apart:
        """Safety goes before the day's limit: this block is made in any case, and a pair of the two ends at once."""
        if not await stands(tx, who, person):
            await blocks.add(tx, who.guild, who.user_id, person)
        if await pair_of(tx, who, person) is not None:
            await part(tx, who.guild, who.user_id)
        return await apart(tx, who, person)

    async def _pause_if_two(self, tx: Tx, guild_id: int, person: int) -> None:
        looked = await ban.last_lifted(tx, guild_id, person, Bar.PAUSED)
        if not rules.pauses(await reports.weighing(tx, guild_id, person, looked)):
            return
        if await ban.add(tx, guild_id, person, Bar.PAUSED):
            await audit.note(tx, guild_id, "matching-paused", None, person)

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

    async def _closed_for_reporter(self, tx: Tx, notice: Notice) -> Report | None:
        found = await reports.get(tx, notice.guild_id, int(notice.facts["report"]))
        return found if found is not None and found.state is State.CLOSED else None
