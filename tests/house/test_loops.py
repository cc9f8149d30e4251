"""Loops that end by themselves are begun again, and are seen meanwhile."""

import asyncio

import pytest

from bot import loops as module
from bot.loops import Loops


async def test_a_loop_that_ends_is_counted_and_begun_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REST_SECONDS", (0.01,))
    loops, begun, stands = Loops(), [], asyncio.Event()

    async def stumbles() -> None:
        begun.append(1)
        if len(begun) < 3:
            raise ZeroDivisionError
        stands.set()
        await asyncio.sleep(60)

    loops.start("stumbles", stumbles)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert loops.down == {"stumbles"}
    await asyncio.wait_for(stands.wait(), 30)
    assert loops.restarts == {"stumbles": 2}
    await loops.stop()
    loops.start("stumbles", stumbles)  # its name is free again
    await loops.stop("stumbles")


async def test_a_loop_that_keeps_falling_is_down_until_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REST_SECONDS", (0.05,))
    loops, seen, stands = Loops(), [], asyncio.Event()

    async def stumbles() -> None:
        await asyncio.sleep(0.001)
        seen.append(bool(loops.down))
        if len(seen) < 4:
            raise ZeroDivisionError
        stands.set()
        await asyncio.sleep(60)

    loops.start("stumbles", stumbles)
    await asyncio.wait_for(stands.wait(), 30)
    assert seen == [False, True, True, True]
    await asyncio.sleep(0.1)
    assert not loops.down
    await loops.stop()


async def test_a_loop_that_is_stopped_while_it_rests_is_not_down() -> None:
    loops = Loops()

    async def falls() -> None:
        raise ZeroDivisionError

    loops.start("falls", falls)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert loops.down == {"falls"}
    await loops.stop("falls")
    assert not loops.down


async def test_two_loops_of_one_name_are_refused_and_one_may_stop_them_all() -> None:
    loops, stopped = Loops(), asyncio.Event()

    async def stops_all() -> None:
        await loops.stop()
        stopped.set()

    loops.start("one", lambda: asyncio.sleep(60))
    with pytest.raises(ValueError, match="one"):
        loops.start("one", lambda: asyncio.sleep(60))
    loops.start("stops all", stops_all)
    await asyncio.wait_for(stopped.wait(), 1)


async def test_a_loop_that_falls_with_what_it_waited_for_is_begun_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REST_SECONDS", (0.01,))
    loops, begun, stands = Loops(), [], asyncio.Event()

    async def waits_for_another() -> None:
        begun.append(1)
        if len(begun) == 1:
            other = asyncio.create_task(asyncio.sleep(60))
            other.cancel()
            await other
        stands.set()
        await asyncio.sleep(60)

    loops.start("waits", waits_for_another)
    await asyncio.wait_for(stands.wait(), 5)
    assert loops.restarts == {"waits": 1}
    await asyncio.wait_for(loops.stop(), 5)
    assert len(begun) == 2
