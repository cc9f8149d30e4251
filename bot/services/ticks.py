"""What time brings: verbs that are run again and again, each finding by itself what is due.

A verb must be safe to run twice or late: it is driven by a ticker that may be restarted, skipped or doubled.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.refusal import DatabaseAway
from bot.storage.store import Clock

log = structlog.get_logger(__name__)

PATIENCE = 5.0
"""Seconds that the others wait for one job. One that takes longer (it waits for the worker, which forms circles for
minutes) goes on beside them: sessions and check-ins must not stand still meanwhile, nor health call the ticker dead."""


@dataclass(slots=True)
class Job:
    name: str
    every: timedelta
    run: Callable[[], Awaitable[object]]
    last: datetime | None = None
    failures: int = 0
    """In a row; shown by health."""
    task: asyncio.Task[None] | None = None

    def is_due(self, now: datetime) -> bool:
        if self.task is not None and not self.task.done():
            return False
        return self.last is None or not timedelta(0) <= now - self.last < self.every


class Ticks:
    def __init__(self, clock: Clock, patience: float = PATIENCE) -> None:
        self._clock = clock
        self._patience = patience
        self.jobs: list[Job] = []

    def register(self, name: str, every: timedelta, run: Callable[[], Awaitable[object]]) -> None:
        if any(job.name == name for job in self.jobs):
            raise ValueError(f"two jobs are called {name}")
        self.jobs.append(Job(name, every, run))

    async def turn(self) -> None:
        """Runs each job whose interval is over. A job that fails is logged and tried at the next turn."""
        now = self._clock()
        for job in self.jobs:
            if job.is_due(now):
                job.task = asyncio.create_task(self._run(job, now))
                await asyncio.wait({job.task}, timeout=self._patience)

    async def now(self, name: str) -> None:
        """Runs one job at once, because something happened that it looks for."""
        await self._run(next(job for job in self.jobs if job.name == name), self._clock())

    async def stop(self) -> None:
        """Ends what still runs."""
        left = [job.task for job in self.jobs if job.task is not None]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _run(self, job: Job, now: datetime) -> None:
        try:
            await job.run()
        except DatabaseAway as away:
            log.warning("job_waits_for_database", job=job.name, why=str(away))
            job.failures += 1
        except Exception:
            log.exception("job_failed", job=job.name)
            job.failures += 1
        else:
            job.last = now
            job.failures = 0
