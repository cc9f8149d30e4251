"""Something wider, taken by a press, brings about a circle that could not be before."""

from collections.abc import Awaitable, Callable

import pytest

from bot.demo.people import Answer
from bot.domain.actor import Actor
from bot.domain.member import Use
from tests.journeys.conftest import set_up
from tests.journeys.test_formation import all_wait
from tests.support.world import World

DAY = 86_400.0
FOUR = ("Ada", "Ben", "Cleo", "Dov")


@pytest.fixture
async def four(w: World) -> World:
    await set_up(w)
    await all_wait(w, *FOUR)
    return w


def who(w: World, name: str) -> Actor:
    return Actor(w[name].id, w.guild.id)


async def formed(w: World) -> Answer:
    """What a facilitator sees when the pool is looked at anew."""
    shown = await w["Fay"].slash("facilitate form")
    return await w["Fay"].press(shown, "Look again") if "Look again" in shown.labels else shown


async def comes_together(w: World, seats: str, *loosens: Callable[[Answer], Awaitable[object]], names: tuple) -> None:
    """No circle before, one of so many seats after each of the names has taken the offer in their way."""
    assert "could not form a circle" in (await formed(w)).text
    await w.stage.leap(7.1 * DAY, step=DAY)
    for name, loosen in zip(names, loosens, strict=True):
        offered = await w[name].slash("match status")
        assert "Still looking for people who fit" in offered.text
        await loosen(offered)
    assert seats in (await formed(w)).text


async def test_wider_times(four: World) -> None:
    w = four
    for name, hour in zip(FOUR, (20, 20, 21, 21), strict=True):
        await w.app.members.set(who(w, name), timezone="Asia/Tokyo")  # clocks there never change
        await w.app.members.set_hours(who(w, name), frozenset({hour}))
    takes = [lambda offered, name=name: w[name].press(offered, "Wider times") for name in ("Ada", "Ben")]
    await comes_together(w, "4 seats", *takes, names=("Ada", "Ben"))


async def test_another_language(four: World) -> None:
    w = four
    await w.app.members.set(who(w, "Ada"), languages=("de",))

    async def also_english(offered: Answer) -> None:
        noted = await w["Ada"].press(offered, "Another language")
        form = await w["Ada"].press(noted, "Zone, country, language")
        saved = await w["Ada"].submit(form, {"Languages you could talk in": ["German", "English"]})
        assert "German" in saved.text and "English" in saved.text

    await comes_together(w, "4 seats", also_english, names=("Ada",))


async def test_another_tag(four: World) -> None:
    w = four
    await w.app.members.remove_tag(who(w, "Ada"), "Losing someone")
    await w.app.members.add_tag(who(w, "Ada"), "Cooking", Use.SHOW)

    async def also_a_related_tag(offered: Answer) -> None:
        noted = await w["Ada"].press(offered, "Another tag")
        tags = await w["Ada"].press(noted, "Choose tags")
        uses = await w["Ada"].choose(tags, "Losing someone")
        await w["Ada"].press(uses, "Show")

    await comes_together(w, "4 seats", also_a_related_tag, names=("Ada",))


async def test_a_small_start_if_each_of_the_three_wants_it(four: World) -> None:
    w, three = four, FOUR[:3]
    await w["Dov"].slash("match cancel")
    takes = [lambda offered, name=name: w[name].press(offered, "A small start") for name in three]
    await comes_together(w, "3 seats", *takes, names=three)
