"""Long computations in a process of their own, so that the event loop goes on turning.

Spawned, never forked: a forked worker keeps its parent's open files, outlives a parent that is killed and holds
its lock. A spawned one runs the main module again, which is why `run.py` guards itself.
"""

import asyncio
import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from typing import Any, TypeVar

T = TypeVar("T")

_CONTEXT = multiprocessing.get_context("spawn")


class WorkerLost(Exception):
    """The worker ended in the middle of its work: killed by somebody, or out of memory. It may be tried again."""


class NotCarried(Exception):
    """The work or what became of it cannot be pickled: a mistake of ours, and the same at every try."""


class WorkerBusy(Exception):
    """Another piece of work takes longer than the caller wanted to wait."""


class Worker:
    """One process, begun at the first piece of work and ended when nothing came for `idle_seconds`.

    Pieces of work run one after the other. A cancelled one ends the process, and the next begins a new one.
    """

    def __init__(self, idle_seconds: float = 120.0) -> None:
        self._idle_seconds = idle_seconds
        self._turn = asyncio.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._rest: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    async def run(self, work: Callable[..., T], *args: Any, patience: float | None = None) -> T:
        """What `work(*args)` returns or raises; all of it must be picklable. Raises WorkerLost, NotCarried.

        `patience`: seconds to wait for one's turn, then WorkerBusy; what was begun is waited for.
        """
        try:
            async with asyncio.timeout(patience):
                await self._turn.acquire()
        except TimeoutError:
            raise WorkerBusy from None
        try:
            if self._rest:
                self._rest.cancel()
            pipe = self._begun()
            try:
                fine, result = await asyncio.to_thread(_exchange, pipe, work, args)
            except (EOFError, OSError):
                self._end()
                raise WorkerLost from None
            except asyncio.CancelledError:
                self._end()
                raise
            self._rest = asyncio.create_task(self._end_if_idle())
        finally:
            self._turn.release()
        if fine:
            return result
        raise result

    async def close(self) -> None:
        """Ends the process, whatever it is doing."""
        if self._rest:
            self._rest.cancel()
        self._end()

    def _begun(self) -> Connection:
        """The pipe to a living process. Starting one takes the loop a few milliseconds, its imports none."""
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_serve, args=(theirs,), name="worker", daemon=True)
        process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    async def _end_if_idle(self) -> None:
        await asyncio.sleep(self._idle_seconds)
        if not self._turn.locked():
            self._end()

    def _end(self) -> None:
        process, self._process, self._pipe = self._process, None, None
        if process is not None:
            process.kill()  # a thread that still reads from the pipe meets its end there
            process.join()


def _exchange(pipe: Connection, work: Callable[..., Any], args: tuple[Any, ...]) -> tuple[bool, Any]:
    pipe.send_bytes(_packed((work, args)))
    return _unpacked(pipe.recv_bytes())


def _serve(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):  # the parent is gone, perhaps before it read an answer
        while True:
            pipe.send_bytes(_answer(pipe.recv_bytes()))


def _answer(sent: bytes) -> memoryview:
    try:
        work, args = _unpacked(sent)
        return _packed((True, work(*args)))
    except Exception as error:
        try:
            return _packed((False, error))
        except NotCarried as ours:
            return _packed((False, ours))


def _packed(what: object) -> memoryview:
    try:
        return ForkingPickler.dumps(what)
    except Exception as error:
        raise NotCarried(type(error).__name__) from error


def _unpacked(sent: bytes) -> Any:
    try:
        return pickle.loads(sent)
    except Exception as error:
        raise NotCarried(type(error).__name__) from error


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)
