"""Loops that live as long as the bot: one that ends by itself is told in the log, counted, and begun again."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger(__name__)

REST_SECONDS = (1.0, 5.0, 30.0, 60.0)
"""Before the next beginning of a loop that keeps ending. One that stood for longer than the last is as new."""


class Loops:
    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.restarts: dict[str, int] = {}
        """How often each was begun again, for health."""
        self.down: set[str] = set()
        """Those that ended and have not stood since for as long as they rested."""

    def start(self, name: str, run: Callable[[], Awaitable[object]]) -> None:
        """Runs `run` until it returns or `stop`; ValueError for a name that is taken."""
        if name in self._tasks:
            raise ValueError(f"two loops are called {name}")
        self.restarts.setdefault(name, 0)
        self._tasks[name] = asyncio.create_task(self._supervised(name, run), name=name)

    async def stop(self, *names: str) -> None:
        """These, or all; whoever stops itself is not waited for."""
        chosen = [task for name in names or list(self._tasks) if (task := self._tasks.pop(name, None))]
        others = [task for task in chosen if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _supervised(self, name: str, run: Callable[[], Awaitable[object]]) -> None:
        clock, falls, rest = asyncio.get_running_loop(), 0, 0.0
        try:
            while True:
                began = clock.time()
                stands = clock.call_later(rest, self.down.discard, name) if falls else None
                try:
                    await run()
                    return
                except asyncio.CancelledError:
                    task = asyncio.current_task()
                    if task is None or task.cancelling():
                        raise
                    log.exception("loop_ended", loop=name)  # what it waited for was cancelled, nobody stopped it
                except Exception:
                    log.exception("loop_ended", loop=name)
                finally:
                    if stands is not None:
                        stands.cancel()
                self.down.add(name)
                falls = 0 if clock.time() - began > REST_SECONDS[-1] else falls
                rest = REST_SECONDS[min(falls, len(REST_SECONDS) - 1)]
                await asyncio.sleep(rest)
                falls += 1
                self.restarts[name] += 1
        finally:
            self.down.discard(name)
