"""The test world does what it says, and sees what it must not let pass."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from bot.demo.stage import Plan
from tests.support.sample import Refused, sample
from tests.support.world import EPOCH, World, world


async def test_press_select_and_modal_come_to_one_handler():
    async with world(sample) as w:
        ada = w["Ada"]
        shown = await ada.slash("count")
        assert shown.private
        assert shown.labels == ["Up", "Profile", "Bug"]
        picked = await ada.choose(shown, "Grief", "chess")
        assert "grief, chess" in picked
        opened = await ada.press(shown, "Profile")
        assert opened.modal.title == "About you"
        assert "Nothing here is shown." in opened.modal
        saved = await ada.submit(opened, {"Need": "Advice", "Days": ["Mon"]})
        assert "Saved." in saved
        assert saved.private
        values = {field["component"]["custom_id"]: field["component"] for field in w.app.raw[-1]["components"][1:]}
        assert values["note"]["value"] == "old note"
        assert values["need"]["value"] == "advice"
        assert values["days"]["values"] == ["mon"]
        assert values["zone"]["values"] == ["Europe/London"]


async def test_press_changes_the_card_in_place():
    async with world(sample) as w:
        shown = await w["Ada"].slash("count")
        shown = await w["Ada"].press(shown, "Up")
        shown = await w["Ada"].press(shown, "Up")
        assert "Counted 2" in shown


async def test_private_answers_stay_with_one_person():
    async with world(sample) as w:
        await w["Ada"].slash("count")
        assert len(w["Ada"].reads()) == 1
        assert w["Ben"].reads() == []


async def test_rooms_are_for_their_members():
    async with world(sample) as w:
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        room = w.room("Night")
        assert w.people_in(room) == {"Ada"}
        assert w["Ada"].can_see(room)
        assert not w["Ben"].can_see(room)
        assert w["Ada"].rooms()[0].id == room.id
        welcome = w["Ada"].reads(room)[-1]
        assert welcome.mentioned == {w["Ada"].id}
        assert "Counted 1" in await w["Ada"].press(welcome, "Up")
        assert w["Ben"].reads() == [], "a private room is not announced in its channel"


async def test_direct_messages():
    async with world(sample) as w:
        await w["Ada"].slash("letter")
        letter = w["Ada"].reads_dm()[-1]
        assert "Dear you" in letter
        assert "Counted 1" in await w["Ada"].press(letter, "Up")
        assert "Counted 0" in await w["Ada"].slash("count", where=w["Ada"].dm)


async def test_closed_direct_messages():
    async with world(sample) as w:
        w["Ada"].close_dms()
        with pytest.raises(AssertionError, match="did not answer"):
            await w["Ada"].slash("letter")
        w.forgive(discord.Forbidden)


async def test_things_at_the_same_instant():
    async with world(sample) as w:
        people = [w["Ada"], w["Ben"], w["Cleo"]]
        cards = [await person.slash("count") for person in people]
        answers = await w.all_at_once([person.press(shown, "Up") for person, shown in zip(people, cards, strict=True)])
        assert sorted(answer.text for answer in answers) == ["Counted 1", "Counted 2", "Counted 3"]


async def test_button_works_after_a_restart():
    async with world(sample) as w:
        shown = await w["Ada"].slash("count")
        await w["Ada"].press(shown, "Up")
        first = w.app
        await w.restart()
        assert w.app is not first
        assert "Counted 2" in await w["Ada"].press(shown, "Up")


async def test_modal_open_across_a_restart_is_answered():
    async with world(sample) as w:
        opened = await w["Ada"].press(await w["Ada"].slash("count"), "Profile")
        await w.restart()
        assert "Saved." in await w["Ada"].submit(opened, {"Need": "advice"})


async def test_time_passes_only_when_asked():
    async with world(sample) as w:
        assert w.now == EPOCH
        assert w.app.ticks == [EPOCH]
        await w.advance(minutes=2)
        assert w.now == EPOCH + timedelta(minutes=2)
        assert len(w.app.ticks) == 5
        await w.leap(days=1)
        assert w.now - EPOCH == pytest.approx(timedelta(days=1, minutes=2), abs=timedelta(seconds=1))
        assert len(w.app.ticks) <= 5 + 96 + 1


async def test_accounts_have_an_age():
    async with world(sample) as w:
        grown = w.join("Zoe")
        fresh = w.join("Yan", account_days=1)
        assert w.now - discord.utils.snowflake_time(grown.id) == timedelta(days=400)
        assert w.now - discord.utils.snowflake_time(fresh.id) == timedelta(days=1)


async def test_members_cannot_be_listed():
    async with world(sample) as w:
        client: discord.Client = w.app.client
        with pytest.raises(discord.Forbidden):
            await client.http.get_members(w.guild.id, 10, None)
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        with pytest.raises(discord.Forbidden):
            await client.http.get_thread_members(w.room("Night").id)
        found = await client.http.get_member(w.guild.id, w["Ada"].id)
        assert found["user"]["id"] == str(w["Ada"].id)


async def test_nobody_tells_the_bot_who_left_a_room():
    async with world(sample) as w:
        client: discord.Client = w.app.client
        heard: list[str] = []

        async def on_raw_thread_member_remove(payload: object) -> None:
            heard.append("left")

        client.event(on_raw_thread_member_remove)
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        w.env.backend.remove_thread_member(w.room("Night").id, w["Ada"].id)
        w["Ben"].leave_server()
        await w.settle()
        assert heard == []


async def fails(deed: str, *, expected: tuple[type[BaseException], ...] = ()) -> World:
    async with world(sample, expected=expected) as w:
        await w["Ada"].slash(deed)
    return w


async def test_an_expected_refusal_passes():
    w = await fails("refuse", expected=(Refused,))
    assert w.bugs() == []


async def test_an_unexpected_error_fails():
    with pytest.raises(BaseExceptionGroup, match="no test expected"):
        await fails("refuse")


async def test_a_bug_in_a_press_fails_at_once():
    with pytest.raises(AssertionError, match="did not answer"):
        async with world(sample) as w:
            await w["Ada"].press(await w["Ada"].slash("count"), "Bug")


async def test_silence_fails():
    with pytest.raises(AssertionError, match="/silent: the bot did not answer"):
        await fails("silent")


async def test_a_ping_fails():
    with pytest.raises(AssertionError, match="pings somebody"):
        await fails("ping")


async def test_what_is_not_there_cannot_be_pressed():
    async with world(sample) as w:
        shown = await w["Ada"].slash("count")
        with pytest.raises(AssertionError, match="finds no button 'Down'"):
            await w["Ada"].press(shown, "Down")
        with pytest.raises(AssertionError, match="opened no modal"):
            await w["Ada"].submit(shown)


async def test_who_opened_a_private_room_may_tend_it():
    async with world(sample) as w:
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        room = w.room("Night")
        client: discord.Client = w.app.client
        thread = client.get_channel(room.id)
        assert isinstance(thread, discord.Thread)
        await thread.edit(name="Late shifts")
        await thread.remove_user(discord.Object(w["Ada"].id))
        assert w.people_in(room) == set()
        with pytest.raises(discord.Forbidden):
            await thread.edit(locked=True)
        await thread.edit(archived=True)
        with pytest.raises(discord.HTTPException, match="50083"):
            await thread.remove_user(discord.Object(w["Fay"].id))


async def test_a_permission_can_be_taken_from_the_bot():
    async with world(sample, expected=(discord.Forbidden,)) as w:
        w.deny_bot(w.lobby, "create_private_threads")
        with pytest.raises(AssertionError, match="did not answer"):
            await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])


async def test_places_go():
    async with world(sample) as w:
        await w["Fay"].slash("room", name="Night shifts", guest=w["Ada"])
        room = w.room("Night")
        w.archive(room)
        assert w.app.client.get_channel(room.id) is None
        w.delete(room)
        assert w.rooms() == []


async def test_a_language_is_told():
    async with world(sample) as w:
        heard: list[str] = []

        async def on_interaction(interaction: discord.Interaction) -> None:
            heard.append(str(interaction.locale))

        w.app.client.on_interaction = on_interaction
        w["Ada"].speaks("de")
        await w["Ada"].slash("count")
        await w["Ben"].slash("count")
        assert heard == ["de", "en-US"]


async def test_a_second_server():
    async with world(sample) as w:
        other = w.another_server(Plan(server="Island", channels=("hall",), owner="Otto", members=("Zoe",)))
        assert "Counted 0" in await other.people["Zoe"].slash("count")
        here = other.welcome(w["Ada"])
        assert "Counted 0" in await here.slash("count")
        assert w["Ada"].reads() == []
