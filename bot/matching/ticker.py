"""Tells how far a search is, at least once a second, also while a solver keeps the thread busy."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[float], object]


class Ticker:
    """Calls progress(done), done rising from 0 to 1. What progress raises ends the search: that is how to cancel."""

    def __init__(self, progress: Progress | None) -> None:
        self.progress = progress
        self.done, self.last = 0.0, time.monotonic()
        self.error: BaseException | None = None
        self.turn = threading.Lock()  # one call of progress at a time

    def at(self, done: float) -> None:
        """Notes how far the search is; raises what an earlier call of progress raised."""
        self.done = min(1.0, max(self.done, done))
        if self.error:
            raise self.error
        if time.monotonic() - self.last > 0.3:
            self._tell()

    def _tell(self) -> None:
        if self.progress is None:
            return
        with self.turn:
            self.last = time.monotonic()
            self.progress(self.done)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Tells 0 and 1 at the ends, and in between repeats the last figure whenever the search has been silent."""
        if self.progress is None:
            yield
            return
        over = threading.Event()
        self._tell()

        def beat() -> None:
            while not over.wait(0.2):
                if time.monotonic() - self.last > 0.5:
                    try:
                        self._tell()
                    except BaseException as error:  # raised in the thread that searches
                        self.error = error
                        return

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
        self.at(1.0)
        self._tell()
