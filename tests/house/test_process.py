"""The worker process: off the event loop, spawned, and never longer alive than its parent."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.process import _CONTEXT, NotCarried, Worker, WorkerBusy, WorkerLost, _serve
from tests.house.source import ROOT

PARENT = """
import asyncio, os, sys, time
sys.path.insert(0, sys.argv[1])
from bot.process import Worker

async def main():
    worker = Worker()
    await worker.run(os.getpid)
    print(worker.pid, flush=True)
    await worker.run(time.sleep, 60)

if __name__ == "__main__":
    asyncio.run(main())
"""


def gives_what_stays_here() -> object:
    return threading.Lock()


def raises_what_stays_here() -> None:
    raise ValueError(threading.Lock())


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    made = Worker()
    yield made
    await made.close()


def alive(pid: int) -> bool:
    """Also a zombie is gone: whoever inherits it need not have looked yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except FileNotFoundError:
        return False


def busy_parent(home: Path) -> subprocess.Popen[str]:
    """A program whose worker has begun a minute of work; its first line is the worker's id."""
    script = home / "parent.py"
    script.write_text(PARENT)
    return subprocess.Popen([sys.executable, script, ROOT], stdout=subprocess.PIPE, text=True)


async def gone(pid: int, seconds: float = 5.0) -> bool:
    for _ in range(int(seconds / 0.05)):
        if not alive(pid):
            return True
        await asyncio.sleep(0.05)
    return False


async def test_work_runs_elsewhere_and_the_same_process_serves_again(worker: Worker) -> None:
    first = await worker.run(os.getpid)
    assert first == worker.pid != os.getpid()
    assert await worker.run(os.getpid) == first


async def test_an_error_comes_back_as_it_is_and_the_process_stays(worker: Worker) -> None:
    with pytest.raises(ZeroDivisionError):
        await worker.run(divmod, 1, 0)
    pid = worker.pid
    assert pid is not None
    assert await worker.run(divmod, 7, 2) == (3, 1)
    assert worker.pid == pid


async def test_the_event_loop_turns_meanwhile(worker: Worker) -> None:
    await worker.run(os.getpid)
    work = asyncio.create_task(worker.run(sum, range(30_000_000)))
    turns = 0
    while not work.done():
        await asyncio.sleep(0.005)
        turns += 1
    assert work.result() == sum(range(30_000_000))
    assert turns > 5


async def test_cancelled_work_ends_the_process_and_the_next_begins_anew(worker: Worker) -> None:
    await worker.run(os.getpid)
    pid = worker.pid
    assert pid is not None
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(worker.run(time.sleep, 60), 0.2)
    assert await gone(pid)
    assert await worker.run(divmod, 7, 2) == (3, 1)


async def test_who_does_not_want_to_wait_for_a_long_piece_of_work_does_not(worker: Worker) -> None:
    work = asyncio.create_task(worker.run(time.sleep, 1))
    await asyncio.sleep(0.1)
    with pytest.raises(WorkerBusy):
        await worker.run(os.getpid, patience=0.1)
    await work
    assert await worker.run(os.getpid, patience=0.1) == worker.pid


async def test_a_worker_that_is_killed_is_told_and_replaced(worker: Worker) -> None:
    await worker.run(os.getpid)
    pid = worker.pid
    assert pid is not None
    work = asyncio.create_task(worker.run(time.sleep, 60))
    await asyncio.sleep(0.2)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(WorkerLost):
        await work
    assert await worker.run(divmod, 7, 2) == (3, 1)


@pytest.mark.parametrize("work", [lambda: None, gives_what_stays_here, raises_what_stays_here])
async def test_what_cannot_go_over_is_no_lost_worker(worker: Worker, work: Callable[[], object]) -> None:
    pid = await worker.run(os.getpid)
    with pytest.raises(NotCarried):
        await worker.run(work)
    assert await worker.run(os.getpid) == pid


async def test_it_rests_when_nothing_comes() -> None:
    worker = Worker(idle_seconds=0.1)
    pid = await worker.run(os.getpid)
    assert await gone(pid)
    assert worker.pid is None
    assert await worker.run(os.getpid) != pid
    await worker.close()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for the process in /proc")
async def test_it_ends_with_its_parent_even_in_the_middle_of_work(tmp_path: Path) -> None:
    parent = busy_parent(tmp_path)
    try:
        assert parent.stdout is not None
        pid = int(await asyncio.to_thread(parent.stdout.readline))
        assert alive(pid)
    finally:
        parent.kill()
        parent.wait()
        if parent.stdout is not None:
            parent.stdout.close()
    assert await gone(pid)


@pytest.mark.parametrize("in_the_middle", [True, False])
def test_a_parent_killed_with_an_answer_unread_is_no_error(in_the_middle: bool) -> None:
    """The pipe is then reset rather than at its end, and a traceback would tell an operator of nothing."""
    ours, theirs = _CONTEXT.Pipe()
    worker = _CONTEXT.Process(target=_serve, args=(theirs,), daemon=True)
    worker.start()
    theirs.close()
    ours.send((os.getpid, ()))
    assert ours.poll(30)
    if in_the_middle:
        ours.send((time.sleep, (0.5,)))
        time.sleep(0.2)
    ours.close()
    worker.join(30)
    assert worker.exitcode == 0
