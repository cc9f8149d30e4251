"""With a block the two never end together: no circle, no pair, no late admission, whoever says yes and when."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.actor import Actor
from bot.services.formation_draft import Draft
from bot.storage import block
from bot.storage import buddy as buddies
from bot.storage import circle as circles
from tests.services.test_formation import WHO, invited
from tests.support.stores import Clock, storage_on
from tests.support.waiting import FAY, GUILD, waiting_home

PEOPLE = range(1, 8)
PAIRS = st.lists(
    st.tuples(st.sampled_from([*PEOPLE, FAY]), st.sampled_from(PEOPLE)).filter(lambda two: two[0] != two[1]),
    max_size=4,
)


async def apart(home, before: list[tuple[int, int]], draft_blocks, late_blocks, order: list[int]) -> None:
    for number in PEOPLE:
        await home.person(number, "grief")
    await _block(home, before)
    draft = await home.form()
    assert isinstance(draft, Draft)
    await _block(home, draft_blocks)
    await home.formations.approve(WHO, draft.formation.id)
    asked = await invited(home)
    half = len(order) // 2
    for place, number in enumerate(order):
        if place == half:
            await _block(home, late_blocks)
        if number in asked:
            await home.introductions.answer(Actor(number, GUILD), asked[number], yes=True)
        await home.buddies.find(Actor(number, GUILD))
    await home.pairing.match(GUILD)
    await _check(home, {(min(two), max(two)) for two in late_blocks})


async def _block(home, pairs) -> None:
    async with home.store.begin(GUILD) as tx:
        for a, b in pairs:
            await block.add(tx, GUILD, a, b)


async def _check(home, late: set[tuple[int, int]]) -> None:
    """Nobody sits with somebody from whom a block kept them when they were seated; a later one moves nobody."""
    async with home.store.read() as tx:
        never = await block.pairs(tx, GUILD, [*PEOPLE, FAY])
        for circle in await circles.running(tx, GUILD):
            seats = await circles.seats(tx, GUILD, circle.id)
            people = {seat.user_id for seat in seats} | set(await circles.facilitators_of(tx, GUILD, circle.id))
            assert not {two for two in never - late if set(two) <= people}
        for pair in [await buddies.live_of(tx, GUILD, number) for number in PEOPLE]:
            assert pair is None or tuple(sorted(side.user_id for side in pair.sides)) not in never


@pytest.mark.parametrize("engine", ["sqlite"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(before=PAIRS, drafted=PAIRS, late=PAIRS, order=st.permutations(list(PEOPLE)))
async def test_never_together(engine: str, before, drafted, late, order) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        clock = Clock()
        async with storage_on(engine, Path(scratch), clock) as storage, waiting_home(storage, clock) as home:
            await apart(home, before, drafted, late, list(order))
