"""A ban by a facilitator: at once, told to the person when they next try, appealed past who decided."""

from bot.domain.safety import Bar
from bot.storage import ban
from tests.journeys.conftest import agree
from tests.journeys.test_circle import create
from tests.support.world import World


async def barred(w: World, name: str) -> Bar | None:
    async with w.app.store.read() as tx:
        return await ban.barred(tx, w.guild.id, w[name].id)


async def test_only_facilitators_ban_and_never_one_another(home: World) -> None:
    for name in ("Ada", "Olive"):
        shown = await home[name].slash("facilitate ban", member=home["Ben"], reason="x")
        assert "facilitators" in shown.text and await barred(home, "Ben") is None
    assert "has to end that first" in (await home["Fay"].slash("facilitate ban", member=home["Finn"], reason="x")).text
    assert "That is you" in (await home["Fay"].slash("facilitate ban", member=home["Fay"], reason="x")).text
    done = await home["Fay"].slash("facilitate ban", member=home["Ben"], reason="kept writing to people")
    assert "out of circles" in done.text and "kept writing" not in done.text
    assert await barred(home, "Ben") is Bar.BANNED
    assert "banned already" in (await home["Finn"].slash("facilitate ban", member=home["Ben"], reason="y")).text
    assert "can join circles" in (await home["Finn"].slash("facilitate unban", member=home["Ben"])).text
    assert "is not banned" in (await home["Finn"].slash("facilitate unban", member=home["Ben"])).text
    assert await barred(home, "Ben") is None


async def test_a_ban_can_be_looked_at_again_by_somebody_else(home: World) -> None:
    await agree(home, "Ben")
    await create(home["Fay"], name="Night shifts", tag="Sleep troubles")
    await home["Fay"].slash("facilitate ban", member=home["Ben"], reason="a misunderstanding")
    refused = await home["Ben"].slash("circle join", circle="Night shifts")
    assert "A facilitator has closed" in refused.text
    form = await home["Ben"].press(refused, "Ask for another look")
    sent = await home["Ben"].submit(form, {"What should they know?": "It was somebody else."})
    assert "did not decide before" in sent.text
    assert "No report waits" in (await home["Fay"].slash("facilitate reports")).text
    listed = await home["Finn"].slash("facilitate reports")
    opened = await home["Finn"].press(listed.cards[0], "Look at it")
    assert "It was somebody else" in opened.text
    form = await home["Finn"].press(opened, "Close it")
    await home["Finn"].submit(form, {"outcome": "lifted"})
    assert await barred(home, "Ben") is None
    assert "taken back" in (await home["Ben"].slash("safety blocked")).text


async def test_a_ban_outlives_the_deletion_of_ones_data(home: World) -> None:
    await agree(home, "Ben")
    await home["Fay"].slash("facilitate ban", member=home["Ben"], reason="kept writing to people")
    await home.app.mydata.eraser.erase(home.guild.id, home["Ben"].id)
    assert await barred(home, "Ben") is Bar.BANNED
    async with home.app.store.read() as tx:
        (kept,) = await ban.standing(tx, home.guild.id, Bar.BANNED)
    assert kept.user_id is None
