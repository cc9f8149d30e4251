"""Telling the staff channel that circles could be formed, so that a formation depends on nobody's memory."""

from collections.abc import AsyncIterator

import pytest

from bot.services.formation_draft import Draft
from bot.storage import match as pool
from bot.storage.open import Storage
from tests.support.stores import Clock
from tests.support.waiting import GUILD, Home, waiting_home


@pytest.fixture
async def home(storage: Storage, clock: Clock) -> AsyncIterator[Home]:
    async with waiting_home(storage, clock) as made:
        yield made


async def test_the_staff_hears_once_a_week_that_circles_could_be_formed(home: Home, clock: Clock) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    assert await home.search.look() == 1
    clock.forward(days=6)
    assert await home.search.look() == 0
    clock.forward(days=1, minutes=1)
    assert await home.search.look() == 1
    told = [task for task in await home.deliver() if task.notice.kind == "match.could-form"]
    assert told[-1].content.people == 0, "four are too few to be counted"
    await home.person(5, "grief")
    clock.forward(days=7, minutes=1)
    assert await home.search.look() == 1
    (told_last,) = [task for task in await home.deliver() if task.notice.kind == "match.could-form"]
    assert told_last.content.people == 5


async def test_the_staff_hears_nothing_where_no_circle_could_be_formed_or_a_draft_waits(
    home: Home, clock: Clock
) -> None:
    for n in range(1, 5):
        await home.person(n, "grief", hours={n})
    assert await home.search.look() == 0
    for n in range(5, 9):
        await home.person(n, "sleep")
    assert isinstance(await home.form(), Draft)
    clock.forward(days=8)
    assert await home.search.look() == 0


async def test_a_server_whose_look_breaks_keeps_no_other_from_its_notice(home: Home) -> None:
    others = (GUILD - (1 << 22), GUILD + (1 << 22))
    for guild_id in others:
        await home.broken_server(guild_id)
    for n in range(1, 5):
        await home.person(n, "grief")
    assert await home.search.look() == 1
    assert [t.notice.guild_id for t in await home.deliver() if t.notice.kind == "match.could-form"] == [GUILD]
    async with home.store.read() as tx:
        for guild_id in others:
            news = await pool.news(tx, guild_id)
            assert news is not None and news.told_at is None, "looked at, and its turn comes again with the others'"
