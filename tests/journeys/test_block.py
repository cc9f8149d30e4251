"""Being kept apart from somebody: silent, both ways, five changes a day, and no agreement needed."""

from simcord import ChannelHandle

from bot.demo.people import Answer
from bot.storage import block
from tests.journeys.conftest import agree
from tests.journeys.test_circle import let_in, make
from tests.support.world import World


async def apart(w: World, one: str, other: str) -> bool:
    async with w.app.store.read() as tx:
        return await block.between(tx, w.guild.id, w[one].id, w[other].id)


async def test_a_block_without_any_agreement_is_silent_and_two_way(home: World) -> None:
    shown = await home["Ada"].slash("safety block", member=home["Ben"])
    assert shown.private and "They are not told" in shown.text
    assert await apart(home, "Ben", "Ada")
    assert "Nobody is on your list" in (await home["Ben"].slash("safety blocked")).text
    assert not home["Ben"].reads_dm() and not home["Ben"].rooms()


async def test_from_the_menu_on_a_person_and_back(home: World) -> None:
    shown = await home["Ada"].menu("Do not match me", home["Ben"])
    assert shown.private and await apart(home, "Ada", "Ben")
    await home["Ada"].press(shown, "Take it back")
    assert not await apart(home, "Ada", "Ben")
    assert "was not on your list" in (await home["Ada"].slash("safety unblock", member=home["Ben"])).text


async def test_the_list_takes_off_one_after_a_restart(home: World) -> None:
    for name in ("Ben", "Cleo"):
        await home["Ada"].slash("safety block", member=home[name])
        await home.advance(minutes=1)
    listed = await home["Ada"].slash("safety blocked")
    assert f"<@{home['Ben'].id}>" in listed.text and listed.private
    await home.restart()
    await home["Ada"].press(listed, "Remove", nth=0)
    assert not await apart(home, "Ada", "Ben") and await apart(home, "Ada", "Cleo")


async def test_oneself_and_bots_are_refused_kindly(home: World) -> None:
    assert "That is you" in (await home["Ada"].slash("safety block", member=home["Ada"])).text
    helper = home.guild.add_member(home.env.create_user("helper", bot=True))
    assert "That is a bot" in (await home["Ada"].slash("safety block", member=helper)).text


async def test_a_facilitator_may_be_blocked_and_what_follows_is_said(home: World) -> None:
    shown = await home["Ada"].slash("safety block", member=home["Fay"])
    assert "will not be called when you ask for a person" in shown.text
    assert await apart(home, "Ada", "Fay")


async def test_whoever_blocks_the_facilitator_of_their_own_circle_is_offered_to_leave_it(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    shown = await home["Ada"].slash("safety block", member=home["Fay"])
    assert "You are both in Night shifts" in shown and "Leave Night shifts" in shown.labels
    elsewhere = await home["Ben"].slash("safety block", member=home["Fay"])
    assert "You are both in" not in elsewhere, "it tells nobody else what she looks after"


async def test_five_changes_a_day(home: World) -> None:
    for name in ("Ben", "Cleo", "Dov", "Eva", "Femi"):
        assert "will not be put together" in (await home["Ada"].slash("safety block", member=home[name])).text
    again = await home["Ada"].slash("safety block", member=home["Ben"])
    assert "will not be put together" in again.text, "what stands already costs nothing"
    assert "tomorrow" in (await home["Ada"].slash("safety block", member=home["Gus"])).text
    assert not await apart(home, "Ada", "Gus")
    await home.leap(hours=25)
    await home["Ada"].slash("safety block", member=home["Gus"])
    assert await apart(home, "Ada", "Gus")


async def test_unblocking_undoes_only_ones_own(home: World) -> None:
    await home["Ada"].slash("safety block", member=home["Ben"])
    await home["Ben"].slash("safety unblock", member=home["Ada"])
    assert await apart(home, "Ada", "Ben")


async def test_two_presses_at_once_make_one_block(home: World) -> None:
    await home.all_at_once([home["Ada"].slash("safety block", member=home["Ben"]) for _ in range(2)])
    listed = await home["Ada"].slash("safety blocked")
    assert listed.labels.count("Remove") == 1


async def test_somebody_who_blocks_everyone_is_put_together_with_nobody_and_told_nothing_new(home: World) -> None:
    await make(home)
    for name in ("Ben", "Cleo", "Dov", "Eva"):
        await home["Ada"].slash("safety block", member=home[name])
    await home["Ada"].slash("safety block", member=home["Fay"])
    await home.leap(hours=25)
    await home["Ada"].slash("safety block", member=home["Finn"])
    await agree(home, "Ada")
    shown = await home["Ada"].slash("circle join", circle="Night shifts")
    assert "You asked to join" in await home["Ada"].press(shown, "I agree")
    assert "Nobody is waiting" in await home["Fay"].slash("facilitate admit")
    listed = await home["Ada"].slash("safety blocked")
    assert listed.labels.count("Remove") == 6


async def ada_blocks_ben_in_their_circle(home: World) -> tuple[ChannelHandle, int, Answer]:
    """The room, how much Ben read there before, and what Ada is shown."""
    await make(home)
    for name in ("Ada", "Ben"):
        await let_in(home, name)
    room = home.room("Night shifts")
    said = len(home["Ben"].reads(room))
    return room, said, await home["Ada"].slash("safety block", member=home["Ben"])


async def test_two_in_one_circle_stay_and_the_one_who_blocks_may_leave_quietly(home: World) -> None:
    room, said, shown = await ada_blocks_ben_in_their_circle(home)
    assert "You are both in Night shifts" in shown.text and "Leave Night shifts" in shown.labels
    await home.settle()
    assert home.people_in(room) == {"Ada", "Ben", "Fay"} and len(home["Ben"].reads(room)) == said
    sure = await home["Ada"].press(shown, "Leave Night shifts")
    await home["Ada"].press(sure, "Leave")
    await home.settle()
    assert home.people_in(room) == {"Ben", "Fay"}
    assert str(home["Ada"].id) not in str(home["Ben"].reads(room)[said:]), "nobody is told who left, or why"


async def test_who_blocks_in_a_circle_is_offered_a_move_and_is_first_in_line(home: World) -> None:
    room, said, shown = await ada_blocks_ben_in_their_circle(home)
    sure = await home["Ada"].press(shown, "Leave Night shifts")
    assert sure.private and {"Leave and find me another", "Leave", "Stay"} <= set(sure.labels)
    await home.restart()
    moved = await home["Ada"].press(sure, "Leave and find me another")
    assert "You left Night shifts" in moved and "first in line" in moved
    await home.settle()
    assert home.people_in(room) == {"Ben", "Fay"}
    assert "first in line" in (await home["Ada"].slash("match status")).text
    assert str(home["Ada"].id) not in str(home["Ben"].reads(room)[said:]) and not home["Ben"].reads_dm()
    for name in ("Fay", "Finn"):
        assert "Ada" not in (await home[name].slash("facilitate audit")).text


async def test_whoever_waits_already_comes_first_and_an_old_press_moves_nobody_first(home: World) -> None:
    await make(home)
    for name in ("Ada", "Ben", "Cleo"):
        await let_in(home, name)
    for name, other in (("Ada", "Ben"), ("Cleo", "Dov")):
        await home[name].slash("match wait")
        shown = await home[name].slash("safety block", member=home[other])
        if other == "Ben":
            sure = await home[name].press(shown, "Leave Night shifts")
    await home["Ada"].press(sure, "Leave and find me another")
    assert "first in line" in (await home["Ada"].slash("match status")).text
    shown = await home["Cleo"].slash("safety block", member=home["Ben"])
    sure = await home["Cleo"].press(shown, "Leave Night shifts")
    await home["Cleo"].slash("safety unblock", member=home["Ben"])
    moved = await home["Cleo"].press(sure, "Leave and find me another")
    assert "You left Night shifts" in moved and "first in line" not in moved
    assert "first in line" not in (await home["Cleo"].slash("match status")).text


async def test_a_move_that_cannot_be_made_takes_no_seat(home: World) -> None:
    await make(home)
    for name in ("Ada", "Ben"):
        await let_in(home, name)
    sure = await home["Ada"].press(await home["Ada"].slash("safety block", member=home["Ben"]), "Leave Night shifts")
    await home.owner.slash("setup safe-mode", state="on")
    assert "paused joining" in await home["Ada"].press(sure, "Leave and find me another")
    assert "Night shifts" in (await home["Ada"].slash("circle mine")).text
    left = await home["Ada"].press(sure, "Leave")
    assert "You left Night shifts" in left, "leaving is always possible"


async def test_what_can_be_browsed_is_the_same_before_and_after_a_block(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await agree(home, "Ben")

    async def seen_by_ben() -> list[str]:
        browsed, about = (
            await home["Ben"].slash("circle browse"),
            await home["Ben"].slash("circle info", circle="Night shifts"),
        )
        return [str(browsed), str(about)]

    before = await seen_by_ben()
    await home["Ada"].slash("safety block", member=home["Ben"])
    await home["Ben"].slash("safety block", member=home["Fay"])
    assert await seen_by_ben() == before and "Join" in before[1]
