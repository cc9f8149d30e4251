"""What time brings: one job holds up no other, and none runs beside itself."""

import asyncio
from datetime import timedelta

from bot.services.ticks import Ticks
from tests.support.stores import Clock

A_MINUTE = timedelta(minutes=1)


async def test_a_job_that_takes_long_holds_up_no_other_and_never_runs_beside_itself(clock: Clock) -> None:
    ticks, released, done = Ticks(clock, patience=0.01), asyncio.Event(), []

    async def long() -> None:
        done.append("begun")
        await released.wait()
        done.append("ended")

    async def short() -> None:
        done.append("short")

    ticks.register("long", A_MINUTE, long)
    ticks.register("short", A_MINUTE, short)
    for _ in range(3):
        await asyncio.wait_for(ticks.turn(), 5)
        clock.forward(minutes=1)
    assert done == ["begun", "short", "short", "short"]
    released.set()
    await ticks.jobs[0].task  # type: ignore[misc]
    await asyncio.wait_for(ticks.turn(), 5)
    assert done[4:] == ["ended", "begun", "ended", "short"]


async def test_what_fails_is_tried_at_the_next_turn_and_what_runs_ends_with_the_program(clock: Clock) -> None:
    ticks, tried, ended = Ticks(clock, patience=0.01), [], []

    async def fails() -> None:
        tried.append(clock())
        raise ZeroDivisionError

    async def runs() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    ticks.register("fails", A_MINUTE, fails)
    ticks.register("runs", A_MINUTE, runs)
    await ticks.turn()
    await ticks.turn()
    assert len(tried) == 2 and ticks.jobs[0].failures == 2 and not ended
    await ticks.stop()
    assert ended == [True]
