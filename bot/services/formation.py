"""Formations: bringing everybody who waits together, in a process of its own, and what a facilitator decides on it."""

import asyncio
import pickle
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.domain.actor import Actor
from bot.domain.formation import Fit, Formation, FormationState, Prefer, fit
from bot.domain.introduction import Proposal, ProposalState
from bot.domain.match import next_hour
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.process import Worker, WorkerLost
from bot.services import access, forming, introduction, leading, pool
from bot.services.delivery import Delivery
from bot.services.forming import Formed, Seated, Task
from bot.services.ticks import Ticks
from bot.storage import audit, outbox
from bot.storage import block as blocks
from bot.storage import formation as formations
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as waiters
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

PER_PAGE = 5
ASK_AFTER = timedelta(days=1)
ASK_AT_MOST, ASK_AT_ONCE = 100, 10
"""Members asked for before a formation; the others are found out about before they are let into a room."""
LONG = timedelta(minutes=10)
"""After so long the facilitator's screen may be gone: the staff channel is told as well."""


@dataclass(slots=True)
class Run:
    """A formation that is being worked out now."""

    formation: Formation
    by: int
    file: Path
    job: asyncio.Task[None] | None = None

    @property
    def done(self) -> float:
        """From 0 to 1."""
        try:
            return float(self.file.read_text())
        except (OSError, ValueError):
            return 0.0


@dataclass(frozen=True, slots=True)
class DraftCircle:
    """One circle of a draft by its seats: no names."""

    number: int
    people: int
    theme: Tag | None
    meets: datetime
    language: str
    fit: Fit
    facilitator_id: int | None
    double_booked: bool
    """The facilitator is taken at that hour, or full, since it was worked out."""


@dataclass(frozen=True, slots=True)
class Draft:
    formation: Formation
    circles: tuple[DraftCircle, ...]
    """Those of this page."""
    page: int
    pages: int
    count: int
    placed: int
    gone: int
    """People of the draft who left, rest or stopped waiting since."""
    sizes: Mapping[int, int] = field(default_factory=dict)
    """How many circles there are of each size."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The program ended in the middle: nothing was kept, nobody was asked."""

    formation: Formation


@dataclass(frozen=True, slots=True)
class Approved:
    formation: Formation
    first: bool
    """False: somebody had approved it before."""
    circles: int
    people: int


@dataclass(frozen=True, slots=True)
class News:
    """For the staff channel."""

    channel_id: int


Shown = Run | Draft | Lost


class FormationService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks, worker: Worker) -> None:
        self._store = store
        self._worker = worker
        self._delivery = delivery
        self._runs: dict[int, Run] = {}
        for kind in ("formation.ready", "formation.lost"):
            delivery.register(kind, load=self._news)
        ticks.register("formations-lost", timedelta(minutes=1), self.find_lost)
        ticks.register("formations-asked", timedelta(minutes=1), self.ask_the_rest)

    # ---- verbs

    async def open(self, who: Actor, page: int = 0) -> Shown | None:
        """What stands: the run, the draft, or what was lost; None when a new one has to be begun."""
        async with self._store.read() as tx:
            await self._may(tx, who)
            found = await formations.unsettled(tx, who.guild)
            if found is None:
                return None
            if found.state is FormationState.DRAFT:
                return await self._draft(tx, found, page)
            run = self._runs.get(who.guild)
            return run if run is not None and run.formation.id == found.id else Lost(found)

    async def turned(self, who: Actor, page: int) -> Shown:
        """Another page of what stands; refused where nothing does any more."""
        found = await self.open(who, page)
        if found is None:
            raise Refusal("refusal-formation-over")
        return found

    async def refresh(self, who: Actor, ask: Callable[[int, int], Awaitable[object]]) -> None:
        """Before a formation: `ask(server, person)` finds out about those who were not seen for a day."""
        async with self._store.read() as tx:
            await self._may(tx, who)
            left = await waiters.not_seen(tx, who.guild, tx.now - ASK_AFTER, ASK_AT_MOST)
        while left:
            now, left = left[:ASK_AT_ONCE], left[ASK_AT_ONCE:]
            await asyncio.gather(*(ask(who.guild, user_id) for user_id in now))

    async def begin(self, who: Actor, prefer: Prefer) -> Run:
        """Works one out anew; a draft that was open is discarded. While one runs, that one is returned."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await formations.unsettled(tx, who.guild)
            run = self._runs.get(who.guild)
            if found is not None:
                if run is not None and run.formation.id == found.id and found.state is FormationState.RUNNING:
                    return run
                await self._discard(tx, found)
            new = await formations.begin(tx, who.guild, prefer)
            await audit.note(tx, who.guild, "formation-begun", who.user_id, formation=new.id)
            file = Path(tempfile.gettempdir()) / f"kitestring-{new.id:x}"
            run = self._runs[who.guild] = Run(new, who.user_id, file)
        run.job = asyncio.create_task(self._work(run))
        return run

    async def wait_for(self, run: Run, seconds: float) -> bool:
        """Waits until the run is over or the seconds are; says whether it is over."""
        if run.job is None or run.job.done():
            return True
        await asyncio.wait({run.job}, timeout=seconds)
        return run.job.done()

    async def cancel(self, who: Actor, formation_id: int) -> Formation | None:
        """Ends a run, with its process. None when nothing ran (any more)."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await formations.get(tx, who.guild, formation_id)
            if found is None or found.state is not FormationState.RUNNING:
                return None
            run = self._runs.get(who.guild)
            if run is None or run.formation.id != formation_id:
                return None
            await formations.settle(tx, found, FormationState.DISCARDED)
        if run.job is not None:
            run.job.cancel()
        return found

    async def discard(self, who: Actor, formation_id: int) -> bool:
        """Nobody was asked, so nobody hears of it. False when it was settled before."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await self._own(tx, who, formation_id)
            if found.state not in (FormationState.DRAFT, FormationState.LOST):
                return False
            await self._discard(tx, found)
            await audit.note(tx, who.guild, "formation-discarded", who.user_id, formation=formation_id)
            return True

    async def approve(self, who: Actor, formation_id: int) -> Approved:
        """From now on it is decided, once; then each circle's people are asked, in a transaction a circle."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await self._own(tx, who, formation_id)
            first = found.state is FormationState.DRAFT
            if not first and found.state is not FormationState.APPROVED:
                raise Refusal("refusal-formation-over")
            if first:
                await formations.settle(tx, found, FormationState.APPROVED)
                await audit.note(tx, who.guild, "formation-approved", who.user_id, formation=formation_id)
        if not first:
            return Approved(found, False, 0, 0)
        circles, people = await self._ask_all(who.guild, formation_id)
        return Approved(found, True, circles, people)

    async def stop(self) -> None:
        """Ends what runs, with the program. The next start finds it lost."""
        jobs = [run.job for run in self._runs.values() if run.job is not None]
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
        await self._worker.close()

    # ---- what time brings

    async def find_lost(self) -> int:
        """Formations that are said to run and do not: the program ended in the middle. The staff channel is told."""
        async with self._store.read() as tx:
            said = await formations.running(tx)
        mine = {run.formation.id for run in self._runs.values()}
        here = [one for one in said if pool.ours(self._delivery, one[0])]
        lost = [(guild_id, found) for guild_id, found in here if found not in mine]
        for guild_id, formation_id in lost:
            async with self._store.begin(guild_id) as tx:
                found = await formations.get(tx, guild_id, formation_id)
                if found is not None and await formations.settle(tx, found, FormationState.LOST):
                    await outbox.post(tx, "formation.lost", guild_id, f"formation.lost:{formation_id}")
        return len(lost)

    async def ask_the_rest(self) -> None:
        """A crash between the approval and the last question: the rest is asked."""
        async with self._store.read() as tx:
            approved = await formations.approved_since(tx, tx.now - timedelta(days=2))
        for guild_id, formation_id in approved:
            if pool.ours(self._delivery, guild_id):
                await self._ask_all(guild_id, formation_id)

    # ---- parts

    async def _may(self, tx: Tx, who: Actor) -> None:
        await access.facilitator(tx, who)
        await access.open_guild(tx, who)

    async def _own(self, tx: Tx, who: Actor, formation_id: int) -> Formation:
        found = await formations.get(tx, who.guild, formation_id)
        if found is None:
            raise Refusal("refusal-formation-over")
        return found

    async def _discard(self, tx: Tx, found: Formation) -> None:
        await introductions.forget_drafts(tx, found.guild_id, found.id)
        await formations.settle(tx, found, FormationState.DISCARDED)

    async def _ask_all(self, guild_id: int, formation_id: int) -> tuple[int, int]:
        """(circles, people) that are asked now."""
        async with self._store.read() as tx:
            left = await introductions.drafts(tx, guild_id, formation_id)
        circles = people = 0
        for proposal_id in left:
            async with self._store.begin(guild_id) as tx:
                proposal = await introductions.get(tx, guild_id, proposal_id)
                if proposal is None or proposal.state is not ProposalState.DRAFT:
                    continue
                asked = await introduction.ask(tx, proposal)
                circles, people = circles + bool(asked), people + asked
        return circles, people

    async def _work(self, run: Run) -> None:
        """From the pool to the draft. Whatever goes wrong, the row says so and a facilitator can begin again."""
        of = run.formation
        try:
            task = await self.gather(of.guild_id, run.by, of.prefer, str(run.file), seed=of.id % 2**31)
            formed: Formed = await self._worker.run(forming.form, task)
            await self._keep(run, formed)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            if not isinstance(error, WorkerLost):
                log.exception("formation_failed")
            async with self._store.begin(of.guild_id) as tx:
                await formations.settle(tx, of, FormationState.LOST)
        finally:
            run.file.unlink(missing_ok=True)
            if self._runs.get(of.guild_id) is run:
                del self._runs[of.guild_id]

    async def gather(self, guild_id: int, by: int | None, prefer: Prefer, file: str | None, seed: int = 0) -> Task:
        """Everything the worker needs. A page at a time, so that a large pool never holds the loop."""
        pages: list[bytes] = []
        marks: dict[bytes, int] = {}
        async with self._store.read() as tx:
            key = await tx.vault.guild(guild_id)
            async for page in pool.gather(tx, guild_id):
                pages.append(pickle.dumps(page))
                marks.update((key.mark(one.user_id), one.user_id) for one in page)
                await asyncio.sleep(0)
            leaders = await leading.crew(tx, guild_id, here=by)
            marks.update((key.mark(leader.user_id), leader.user_id) for leader in leaders)
            blocked = sorted(await blocks.pairs_by_mark(tx, guild_id, marks))
            peer_led = await leading.peer_led(tx, guild_id)
            return Task(pages, blocked, leaders, tx.now, prefer.value, peer_led, file, seed)

    async def _keep(self, run: Run, formed: Formed) -> None:
        of, number, placed = run.formation, 0, 0
        async with self._store.begin(of.guild_id) as tx:
            now = await formations.get(tx, of.guild_id, of.id)
            if now is None or now.state is not FormationState.RUNNING:
                return
            for chunk in formed.chunks:
                seated: list[Seated] = pickle.loads(chunk)
                drafts = []
                for one in seated:
                    number, placed = number + 1, placed + len(one.user_ids)
                    plan = (ProposalState.DRAFT, one.plan, one.facilitator_id, one.least, None, None)
                    drafts.append((Proposal(tx.new_id(), of.guild_id, of.id, number, *plan), one.user_ids))
                await introductions.add_many(tx, of.guild_id, drafts)
            await formations.settle(tx, now, FormationState.DRAFT, waiting=formed.waiting, placed=placed)
            if tx.now - of.begun_at >= LONG:
                await outbox.post(tx, "formation.ready", of.guild_id, f"formation.ready:{of.id}")

    async def _draft(self, tx: Tx, found: Formation, page: int) -> Draft:
        people = await introductions.sizes(tx, found.guild_id, found.id)
        drafted = await introductions.drafts(tx, found.guild_id, found.id)
        pages = max(1, -(-len(drafted) // PER_PAGE))
        page = max(0, min(page, pages - 1))
        shown = await introductions.of_formation(tx, found.guild_id, found.id, page * PER_PAGE, PER_PAGE)
        tags = {tag.id: tag for tag in await guilds.tags(tx, found.guild_id, all_of_them=True)}
        leaders = {leader.user_id: leader for leader in await leading.crew(tx, found.guild_id)}
        counted: dict[int, int] = {}
        for size in people.values():
            counted[size] = counted.get(size, 0) + 1
        circles = []
        for one in shown:
            leader = leaders.get(one.facilitator_id or 0)
            taken = leader is None or leader.capacity < 1 or one.plan.slot in leader.busy
            circles.append(
                DraftCircle(
                    number=one.number,
                    people=people.get(one.id, 0),
                    theme=tags.get(one.plan.theme),
                    meets=next_hour(one.plan.slot, tx.now),
                    language=one.plan.language,
                    fit=fit(one.plan.shared),
                    facilitator_id=one.facilitator_id,
                    double_booked=one.facilitator_id is not None and taken,
                )
            )
        placed = sum(people.values())
        gone = found.placed - placed + await introductions.gone(tx, found.guild_id, found.id)
        return Draft(found, tuple(circles), page, pages, len(drafted), placed, gone, dict(sorted(counted.items())))

    async def _news(self, tx: Tx, notice: Notice) -> News | None:
        guild = await guilds.get(tx, notice.guild_id)
        return None if guild is None or guild.staff_channel_id is None else News(guild.staff_channel_id)
