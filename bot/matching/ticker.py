"""Tells how far a search is, at least once a second, also while a solver keeps the thread busy."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[float], object]


class Ticker:
    """Calls progress(done) with done rising from 0 to 1. What progress raises ends the search, so it can cancel."""

    def __init__(self, progress: Progress | None) -> None:
        self.progress = progress
        self.done, self.last = 0.0, -1.0
        self.error: BaseException | None = None

    def at(self, done: float, *, always: bool = False) -> None:
        self.done = min(1.0, max(self.done, done))
        if self.progress and (always or time.monotonic() - self.last > 0.3):
            self.last = time.monotonic()
            self.progress(self.done)

    @contextmanager
    def while_busy(self) -> Iterator[None]:
        """Repeats the last figure from another thread more than twice a second; a refusal is raised when the block ends."""
        if self.progress is None:
            yield
            return
        over = threading.Event()

        def beat() -> None:
            while not over.wait(0.4):
                try:
                    self.at(self.done, always=True)
                except BaseException as error:  # handed to the thread that searches
                    self.error = error
                    return

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
        if self.error:
            raise self.error
