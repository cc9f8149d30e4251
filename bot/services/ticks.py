"""What time brings: verbs that are run again and again, each finding by itself what is due.

A verb must be safe to run twice or late: it is driven by a ticker that may be restarted, skipped or doubled.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.domain.refusal import DatabaseAway
from bot.storage.store import Clock

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Job:
    name: str
    every: timedelta
    run: Callable[[], Awaitable[object]]
    last: datetime | None = None
    failures: int = 0
    """In a row; shown by health."""


class Ticks:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.jobs: list[Job] = []
        self.last_turn: datetime | None = None

    def register(self, name: str, every: timedelta, run: Callable[[], Awaitable[object]]) -> None:
        if any(job.name == name for job in self.jobs):
            raise ValueError(f"two jobs are called {name}")
        self.jobs.append(Job(name, every, run))

    async def turn(self) -> None:
        """Runs each job whose interval is over. A job that fails is logged and tried at the next turn."""
        now = self._clock()
        for job in self.jobs:
            if job.last is None or not timedelta(0) <= now - job.last < job.every:
                await self._run(job, now)
        self.last_turn = now

    async def now(self, name: str) -> None:
        """Runs one job at once, because something happened that it looks for."""
        await self._run(next(job for job in self.jobs if job.name == name), self._clock())

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
