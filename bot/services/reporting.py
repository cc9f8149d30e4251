"""Sending a report or an appeal: by anybody, without any agreement, and the sender is named to nobody."""

from dataclasses import dataclass, replace

from bot.domain import report as rules
from bot.domain.actor import Actor
from bot.domain.danger import Danger
from bot.domain.refusal import Refusal
from bot.domain.report import About, Kind, Report, State
from bot.domain.safety import Bar, Quota, is_settled
from bot.services import access, desk, gates, parting
from bot.services.block import Apart, apart, pair_of, stands
from bot.services.delivery import Delivery
from bot.services.listening import heard
from bot.storage import audit, ban
from bot.storage import block as blocks
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


class ReportingService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("report.closed", self._closed_for_reporter, in_safe_mode=True)

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
        danger = await heard(words)
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            made = await self._just_sent(tx, who, about)
            if made is None:
                await gates.spend(tx, who, Quota.REPORT)
                settled = is_settled(guild.settings, who.account_since, who.here_since, tx.now)
                made = await reports.add(tx, who.guild, Kind.REPORT, about, reporter=who.user_id, weighs=settled)
                if about.person is not None:
                    await self._pause_if_two(tx, who.guild, about.person)
                await desk.call(tx, guild, made)
            looking = await desk.lookers(tx, guild, made)
            separated = await self._apart(tx, who, about.person) if keep_apart and about.person else None
            return Filed(about, separated, danger, await self._country(tx, who), bool(looking))

    async def appeal(self, who: Actor, words: str) -> Filed:
        """Somebody banned asks for another look. One at a time."""
        text = rules.check_words(words)
        danger = await heard(text)
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
            return Filed(made.about, None, danger, await self._country(tx, who), bool(looking))

    async def again(self, who: Actor, report_id: int) -> bool:
        """The one who sent it does not agree with how it ended: somebody else looks, and the safety contact is told."""
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            found = await reports.closed_of(tx, who.guild, who.user_id, report_id)
            if found is None or found.about.reporter != who.user_id:
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

    # ---- parts

    async def _country(self, tx: Tx, who: Actor) -> str | None:
        return (await members.profile(tx, who.guild, who.user_id)).country

    async def _just_sent(self, tx: Tx, who: Actor, about: About) -> Report | None:
        """The very same a moment ago: two presses are one report."""
        same = replace(about, reporter=who.user_id)
        since = tx.now - rules.A_MOMENT
        return next((r for r in await self._mine(tx, who) if r.about == same and r.created_at > since), None)

    async def _mine(self, tx: Tx, who: Actor) -> tuple[Report, ...]:
        return await reports.sent_by(tx, who.guild, who.user_id)

    async def _apart(self, tx: Tx, who: Actor, person: int) -> Apart:
        """Safety goes before the day's limit: this block is made in any case, and a pair of the two ends at once."""
        if not await stands(tx, who, person):
            await blocks.add(tx, who.guild, who.user_id, person)
        if await pair_of(tx, who, person) is not None:
            await parting.part(tx, who.guild, who.user_id)
        return await apart(tx, who, person)

    async def _pause_if_two(self, tx: Tx, guild_id: int, person: int) -> None:
        looked = await ban.last_lifted(tx, guild_id, person, Bar.PAUSED)
        if not rules.pauses(await reports.weighing(tx, guild_id, person, looked)):
            return
        if await ban.add(tx, guild_id, person, Bar.PAUSED):
            await audit.note(tx, guild_id, "matching-paused", None, person)
            await parting.ask_no_more(tx, guild_id, person)

    async def _closed_for_reporter(self, tx: Tx, notice: Notice) -> Report | None:
        found = await reports.get(tx, notice.guild_id, int(notice.facts["report"]))
        return found if found is not None and found.state is State.CLOSED else None
