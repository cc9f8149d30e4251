"""Working a formation out: everything the worker needs, the run itself, and the draft it leaves."""

import asyncio
import pickle
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import structlog

from bot.domain.formation import Formation, FormationState, Prefer
from bot.domain.introduction import Proposal, ProposalState
from bot.process import Worker, WorkerLost
from bot.services import forming, leading, pool
from bot.services.forming import Formed
from bot.services.forming_table import Seated, Task
from bot.storage import block as blocks
from bot.storage import formation as formations
from bot.storage import introduction as introductions
from bot.storage import match as waiters
from bot.storage import outbox
from bot.storage.store import Store

log = structlog.get_logger(__name__)

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


class Runs:
    """What this process works out now, one formation a server."""

    def __init__(self, store: Store, worker: Worker) -> None:
        self._store = store
        self._worker = worker
        self._runs: dict[int, Run] = {}

    def of(self, formation: Formation) -> Run | None:
        run = self._runs.get(formation.guild_id)
        return run if run is not None and run.formation.id == formation.id else None

    @property
    def ids(self) -> set[int]:
        """Of the formations."""
        return {run.formation.id for run in self._runs.values()}

    def add(self, formation: Formation, by: int) -> Run:
        """Known from before its row is committed, so that nobody takes it for a lost one."""
        file = Path(tempfile.gettempdir()) / f"kitestring-{formation.id:x}"
        run = self._runs[formation.guild_id] = Run(formation, by, file)
        return run

    def start(self, run: Run) -> None:
        run.job = asyncio.create_task(self._work(run))

    async def stop(self) -> None:
        """Ends what runs, with the program. The next start finds it lost."""
        jobs = [run.job for run in self._runs.values() if run.job is not None]
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)
        await self._worker.close()

    async def _work(self, run: Run) -> None:
        """From the pool to the draft. Whatever goes wrong, the row says so and a facilitator can begin again."""
        of = run.formation
        try:
            task = await gather(self._store, of.guild_id, run.by, of.prefer, str(run.file), seed=of.id % 2**31)
            formed: Formed = await self._worker.run(forming.form, task)
            await self._keep(run, formed)
        except asyncio.CancelledError:
            raise
        except Exception as error:
            lost = isinstance(error, WorkerLost)
            if not lost:
                log.exception("formation_failed", code=of.code, guild=of.guild_id)
            async with self._store.begin(of.guild_id) as tx:
                await formations.settle(tx, of, FormationState.LOST if lost else FormationState.BROKEN)
        finally:
            run.file.unlink(missing_ok=True)
            if self._runs.get(of.guild_id) is run:
                del self._runs[of.guild_id]

    async def _keep(self, run: Run, formed: Formed) -> None:
        """Without those who stopped waiting or deleted their data meanwhile, who would be written down again."""
        of, number, placed = run.formation, 0, 0
        async with self._store.begin(of.guild_id) as tx:
            now = await formations.get(tx, of.guild_id, of.id)
            if now is None or now.state is not FormationState.RUNNING:
                return
            here = await waiters.waiting_now(tx, of.guild_id)
            for chunk in formed.chunks:
                seated: list[Seated] = pickle.loads(chunk)
                drafts = []
                for one in seated:
                    number, placed = number + 1, placed + len(one.user_ids)
                    plan = (ProposalState.DRAFT, one.plan, one.facilitator_id, one.least, None, None)
                    people = [user_id for user_id in one.user_ids if user_id in here]
                    if people:
                        drafts.append((Proposal(tx.new_id(), of.guild_id, of.id, number, *plan), people))
                if drafts:
                    await introductions.add_many(tx, of.guild_id, drafts)
            await formations.settle(tx, now, FormationState.DRAFT, waiting=formed.waiting, placed=placed)
            if tx.now - of.begun_at >= LONG:
                await outbox.post(tx, "formation.ready", of.guild_id, f"formation.ready:{of.id}")


async def gather(store: Store, guild_id: int, by: int | None, prefer: Prefer, file: str | None, seed: int = 0) -> Task:
    """Everything the worker needs. A page at a time, so that a large pool never holds the loop."""
    pages: list[bytes] = []
    marks: dict[bytes, int] = {}
    async with store.read() as tx:
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
