"""Formations: what a facilitator begins, looks at and decides, and what became of those the program left."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.actor import Actor
from bot.domain.formation import Formation, FormationState, Prefer
from bot.domain.introduction import ProposalState
from bot.domain.refusal import Refusal
from bot.process import Worker
from bot.services import access, pool, proposing
from bot.services.delivery import Delivery
from bot.services.formation_draft import Draft, draft_of
from bot.services.formation_run import Run, Runs
from bot.services.ticks import Ticks
from bot.storage import audit, outbox
from bot.storage import formation as formations
from bot.storage import guild as guilds
from bot.storage import introduction as introductions
from bot.storage import match as waiters
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

ASK_AFTER = timedelta(days=1)
ASK_AT_MOST, ASK_AT_ONCE = 100, 10
"""Members asked for before a formation, and before its people are asked; what is not known then is learnt later."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The program ended in the middle, or a fault of ours did it: nothing was kept, nobody was asked."""

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
LookUp = Callable[[int, int], Awaitable[object]]
"""(server, person): asks Discord for them and notes what it says."""


class FormationService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks, worker: Worker) -> None:
        self._store = store
        self._delivery = delivery
        self._runs = Runs(store, worker)
        for kind in ("formation.ready", "formation.lost", "formation.fell"):
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
                return await draft_of(tx, found, page)
            return self._runs.of(found) or Lost(found)

    async def turned(self, who: Actor, page: int) -> Shown:
        """Another page of what stands; refused where nothing does any more."""
        found = await self.open(who, page)
        if found is None:
            raise Refusal("refusal-formation-over")
        return found

    async def refresh(self, who: Actor, ask: LookUp) -> None:
        """Before a formation: `ask(server, person)` finds out about those who were not seen for a day."""
        async with self._store.read() as tx:
            await self._may(tx, who)
            left = await waiters.not_seen(tx, who.guild, tx.now - ASK_AFTER, ASK_AT_MOST)
        await _ask_for(who.guild, left, ask)

    async def refresh_draft(self, who: Actor, formation_id: int, ask: LookUp) -> None:
        """Before the approval: who left since, unannounced, is not counted on by those who are asked."""
        async with self._store.read() as tx:
            await self._may(tx, who)
            await self._own(tx, who, formation_id)
            left = await introductions.longest_unseen(tx, who.guild, formation_id, ASK_AT_MOST)
        await _ask_for(who.guild, left, ask)

    async def begin(self, who: Actor, prefer: Prefer) -> Run:
        """Works one out anew; a draft that was open is discarded. While one runs, that one is returned."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await formations.unsettled(tx, who.guild)
            if found is not None:
                run = self._runs.of(found)
                if run is not None and found.state is FormationState.RUNNING:
                    return run
                await self._discard(tx, found)
            new = await formations.begin(tx, who.guild, prefer)
            await audit.note(tx, who.guild, "formation-begun", who.user_id, formation=new.id)
            run = self._runs.add(new, who.user_id)
        self._runs.start(run)
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
            run = self._runs.of(found)
            if run is None:
                return None
            await formations.settle(tx, found, FormationState.DISCARDED)
            await audit.note(tx, who.guild, "formation-cancelled", who.user_id, formation=formation_id)
        if run.job is not None:
            run.job.cancel()
        return found

    async def discard(self, who: Actor, formation_id: int) -> bool:
        """Nobody was asked, so nobody hears of it. False when it was settled before."""
        async with self._store.begin(who.guild) as tx:
            await self._may(tx, who)
            found = await self._own(tx, who, formation_id)
            if found.state not in (FormationState.DRAFT, FormationState.LOST, FormationState.BROKEN):
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
        """Ends what runs, with the program."""
        await self._runs.stop()

    # ---- what time brings

    async def find_lost(self) -> int:
        """Formations that are said to run and do not: the program ended in the middle. The staff channel is told."""
        async with self._store.read() as tx:
            said = await formations.running(tx)
        mine = self._runs.ids
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
                asked = await proposing.ask(tx, proposal)
                circles, people = circles + bool(asked), people + asked
        return circles, people

    async def _news(self, tx: Tx, notice: Notice) -> News | None:
        guild = await guilds.get(tx, notice.guild_id)
        return None if guild is None or guild.staff_channel_id is None else News(guild.staff_channel_id)


async def _ask_for(guild_id: int, user_ids: list[int], ask: LookUp) -> None:
    for start in range(0, len(user_ids), ASK_AT_ONCE):
        await asyncio.gather(*(ask(guild_id, user_id) for user_id in user_ids[start : start + ASK_AT_ONCE]))
