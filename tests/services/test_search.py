"""Telling the staff channel that circles could be formed, so that a formation depends on nobody's memory."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.domain.formation import Could, FormationState, Prefer
from bot.services.formation_draft import Draft
from bot.storage import formation as formations
from bot.storage import guild as guilds
from bot.storage import match as pool
from bot.storage.open import Storage
from tests.support.stores import Clock
from tests.support.waiting import FAY, GUILD, Home, waiting_home


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


async def told(home: Home) -> list[Could]:
    return [task.content.could for task in await home.deliver() if task.notice.kind == "match.could-form"]


async def test_the_staff_hears_nothing_where_no_circle_could_be_formed(home: Home) -> None:
    for n in range(1, 5):
        await home.person(n, "grief", hours={n})
    assert await home.search.look() == 0
    for n in range(5, 9):
        await home.person(n, "sleep")
    assert await home.search.look() == 0, "not more often than every six hours"


async def test_a_draft_nobody_decides_on_is_told_weekly_and_a_run_silences(home: Home, clock: Clock) -> None:
    """It was the end of all notices: whoever waited depended on somebody's memory again."""
    for n in range(1, 5):
        await home.person(n, "grief")
    draft = await home.form()
    assert isinstance(draft, Draft)
    assert await home.search.look() == 0, "somebody is at it"
    clock.forward(days=8)
    assert (await home.search.look(), await told(home)) == (1, [Could.DRAFT])
    clock.forward(days=6)
    assert await home.search.look() == 0
    async with home.store.begin(GUILD) as tx:
        await formations.settle(tx, draft.formation, FormationState.DISCARDED)
        running = await formations.begin(tx, GUILD, Prefer.EVERYONE)
    clock.forward(days=2)
    assert await home.search.look() == 0
    async with home.store.begin(GUILD) as tx:
        await formations.settle(tx, running, FormationState.LOST)
    assert (await home.search.look(), await told(home)) == (1, [Could.LOST])


async def test_a_draft_without_a_circle_keeps_nobody_from_hearing_of_those_who_come_later(
    home: Home, clock: Clock
) -> None:
    assert isinstance(await home.form(), Draft)
    for n in range(1, 5):
        await home.person(n, "grief")
    assert (await home.search.look(), await told(home)) == (1, [Could.YES])


async def test_that_nobody_is_free_to_lead_is_told_where_circles_must_be_led(home: Home, clock: Clock) -> None:
    for n in range(1, 5):
        await home.person(n, "grief")
    async with home.store.begin(GUILD) as tx:
        await guilds.revoke(tx, GUILD, FAY)
    assert (await home.search.look(), await told(home)) == (1, [Could.NO_FACILITATOR])
    clock.forward(days=8)
    async with home.store.begin(GUILD) as tx:
        guild = await guilds.get(tx, GUILD)
        assert guild is not None
        await guilds.save(tx, replace(guild, settings=replace(guild.settings, peer_led=True)))
    assert (await home.search.look(), await told(home)) == (1, [Could.YES])


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
