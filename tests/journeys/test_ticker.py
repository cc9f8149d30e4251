"""Time drives the bot, and time that was slept through is made up for once."""

from datetime import datetime, timedelta

from tests.support.world import World


async def test_a_machine_that_slept_has_one_turn_to_make_up(w: World) -> None:
    turns: list[datetime] = []

    async def noted() -> None:
        turns.append(w.now)

    w.app.ticks.register("noted", timedelta(0), noted)
    await w.advance(minutes=1)
    assert 3 <= len(turns) <= 5
    turns.clear()
    await w.stage.leap(8 * 3600, step=8 * 3600)
    assert 1 <= len(turns) <= 2
    turns.clear()
    await w.advance(minutes=1)
    assert 3 <= len(turns) <= 5
