"""Somebody needs a person: help lines at once, then the people of the server, as far as they are there."""

import sqlalchemy as sa

from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.domain.actor import Actor
from bot.storage import circle as circles
from bot.storage.call import call as call_table
from bot.ui.kit import DatabaseAway
from tests.journeys.conftest import agree
from tests.journeys.test_circle import make, seat
from tests.support.world import World


async def ask(w: World, name: str) -> Answer:
    """The button on /crisis; the answer is the second card."""
    shown = await w[name].slash("crisis", country="GB")
    return await w[name].press(shown, "I need a person")


async def call(w: World, name: str) -> Answer:
    called = await w[name].press(await ask(w, name), "Ask a facilitator here")
    await w.settle()
    return called


def staff(w: World) -> list[Card]:
    return [card for card in w["Fay"].reads(w.channel("quiet-corner")) if not card.private]


async def test_help_lines_come_first_and_nobody_is_told(home: World) -> None:
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="GB")
    near = await ask(home, "Ada")
    assert near.private and "999" in near.text and "116 123" in near.text
    assert "Nobody is on duty" in near.text and "we do not know yet" in near.text
    await home.settle()
    assert staff(home) == [] and home.rooms() == []


async def test_a_second_press_opens_a_thread_and_the_first_who_can_talk_is_let_in(home: World) -> None:
    await home["Fay"].slash("facilitate duty", state="on")
    called = await call(home, "Ada")
    assert called.private and "Somebody is on duty" in called.text
    (room,) = home.rooms()
    assert room.name == "Somebody to talk to" and home.people_in(room) == {"Ada"}
    (card,) = staff(home)
    assert card.mentioned == {home["Ada"].id, home["Fay"].id} and card.labels == ["I can talk"]
    refused = await home["Ben"].press(card, "I can talk")
    assert "facilitators" in refused.text and home.people_in(room) == {"Ada"}
    both = [home["Fay"].press(card, "I can talk"), home["Finn"].press(card, "I can talk")]
    first, second = await home.all_at_once(both)
    assert "You are in" in first.text and "looked after by others" in second.text
    assert home.people_in(room) == {"Ada", "Fay"}
    (card,) = staff(home)
    assert card.labels == [] and card.mentioned == {home["Fay"].id}
    assert "is here now" in home["Ada"].reads(room)[-1].text
    assert "Nobody is waiting" in (await home["Finn"].slash("facilitate requests")).text


async def test_the_staff_reads_who_and_which_circle_and_nothing_of_what_was_said(home: World) -> None:
    await make(home)
    await seat(home, "Ada")
    (card,) = [card for card in home["Ada"].reads(home.room("Night shifts")) if "I need a person" in card.labels]
    near = await home["Ada"].press(card, "I need a person")
    assert near.private
    await home["Ada"].press(near, "Ask a facilitator here")
    await home.settle()
    (told,) = [card for card in staff(home) if "I can talk" in card.labels]
    assert home["Ada"].id in told.mentioned and "in Night shifts" in told
    (room,) = [room for room in home.rooms() if room.name == "Somebody to talk to"]
    await home["Ada"].say("it is about my brother", room)
    await home.leap(minutes=16)
    assert not [card for card in staff(home) if "brother" in card]
    # who has no seat there is told of without the circle, whatever the button says
    async with home.app.store.read() as tx:
        (hers,) = await circles.of_member(tx, home.guild.id, home["Ada"].id)
    await home.app.calls.call(Actor(home["Ben"].id, home.guild.id), hers.id)
    await home.settle()
    (of_ben,) = [card for card in staff(home) if home["Ben"].id in card.mentioned]
    assert "Night shifts" not in of_ben


async def test_how_many_circles_somebody_would_hold_is_asked_beside_duty(home: World) -> None:
    shown = await home["Fay"].slash("facilitate duty", state="on")
    assert "look after no circle" in shown and "hold 2 at a time" in shown
    await home.restart()
    shown = await home["Fay"].choose(shown, "One circle")
    assert "hold one at a time" in shown and "You are on duty" in shown
    assert "hold one at a time" in await home["Fay"].slash("facilitate duty", state="off")


async def test_unanswered_is_repeated_then_the_contact_is_told(home: World) -> None:
    await call(home, "Ada")
    await home.leap(minutes=14)
    assert len(staff(home)) == 1
    await home.leap(minutes=2)
    assert len(staff(home)) == 2 and "Still waiting" in staff(home)[1].text
    await home.leap(minutes=46)
    assert len(staff(home)) == 3 and home.owner.id in staff(home)[2].mentioned
    told = await home.owner.slash("help")
    assert "asked for a person" in told.text and told.private
    listed = await home["Finn"].slash("facilitate requests")
    await home["Finn"].press(listed, "I can talk")
    await home.settle()
    assert all(card.labels == [] for card in staff(home))
    await home.leap(hours=2)
    assert len(staff(home)) == 3


async def test_one_open_call_and_the_caller_may_end_it(home: World) -> None:
    await call(home, "Ada")
    again = await ask(home, "Ada")
    assert "nobody has come yet" in again.text and "Ask a facilitator here" not in again.labels
    assert len(home.rooms()) == len(staff(home)) == 1
    await home.restart()
    ended = await home["Ada"].press(again, "I'm all right now")
    await home.settle()
    assert "ask again" in ended.text and staff(home)[0].labels == []
    await home.leap(hours=2)
    assert len(staff(home)) == 1
    (room,) = home.rooms()
    (card,) = [c for c in home["Ada"].reads(room) if c.labels]
    stranger = await home["Fay"].press(card, "I'm all right now") if home["Fay"].can_see(room) else None
    assert stranger is None


async def test_a_block_keeps_a_facilitator_out_in_silence(home: World) -> None:
    await home["Ada"].slash("safety block", member=home["Fay"])
    await call(home, "Ada")
    (card,) = staff(home)
    (room,) = home.rooms()
    told = await home["Fay"].press(card, "I can talk")
    await home.settle()
    assert "looked after by others" in told.text and home.people_in(room) == {"Ada"}
    assert "Nobody is waiting" in (await home["Fay"].slash("facilitate requests")).text
    assert staff(home)[0].labels == ["I can talk"]
    await home["Finn"].press(staff(home)[0], "I can talk")
    await home.settle()
    assert home.people_in(room) == {"Ada", "Finn"}


async def test_in_a_direct_message_and_without_a_database(home: World) -> None:
    shown = await home["Ada"].slash("crisis", country="GB", where=home["Ada"].dm)
    near = await home["Ada"].press(shown, "I need a person")
    assert near.private and "116 123" in near.text and "Ask a facilitator here" not in near.labels
    shown = await home["Ada"].slash("crisis", country="GB")
    home.forgive(DatabaseAway)
    home.app.store.ready = False
    near = await home["Ada"].press(shown, "I need a person")
    home.app.store.ready = True
    assert near.private and "Ask a facilitator here" not in near.labels and "116 123" in near.text


async def test_the_lines_are_those_of_the_card_that_was_pressed_or_of_the_country_once_chosen(home: World) -> None:
    dm = home["Ada"].dm
    nowhere = await home["Ada"].slash("crisis", where=dm)
    assert "116 123" not in await home["Ada"].press(nowhere, "I need a person")
    found = await home["Ada"].slash("findcounselor", country="GB", where=dm)
    assert "116 123" in await home["Ada"].press(found, "I need a person")
    await agree(home, "Ada")
    await home["Ada"].slash("profile set", country="Japan")
    assert "0120-279-338" in await home["Ada"].press(nowhere, "I need a person")
    abroad = await home["Ada"].slash("crisis", country="GB")
    near = await home["Ada"].press(abroad, "I need a person")
    assert "116 123" in near and "0120-279-338" not in near and "Ask a facilitator here" in near.labels


async def test_the_usual_time_is_told_honestly(home: World) -> None:
    for name in ("Ada", "Ben", "Cleo", "Dov", "Eva"):
        await call(home, name)
        await home.leap(minutes=5)
        await home["Fay"].press(staff(home)[-1], "I can talk")
        await home.settle()
    assert "within about ten minutes" in (await ask(home, "Gus")).text


async def test_duty_ends_by_itself(home: World) -> None:
    assert "1 to 12" in (await home["Fay"].slash("facilitate duty", state="on", hours=13)).text
    assert "facilitators" in (await home["Ada"].slash("facilitate duty", state="on")).text
    await home["Fay"].slash("facilitate duty", state="on")
    await home.leap(hours=1, minutes=59)
    assert "Somebody is on duty" in (await ask(home, "Ada")).text
    await home.leap(minutes=2)
    assert "Nobody is on duty" in (await ask(home, "Ada")).text
    assert "You are on duty" in (await home["Fay"].slash("facilitate duty", state="on", hours=1)).text
    assert "Somebody is on duty" in (await ask(home, "Ada")).text
    await home.leap(hours=1, minutes=1)
    assert "Nobody is on duty" in (await ask(home, "Ada")).text
    await home["Fay"].slash("facilitate duty", state="on")
    assert "off duty" in (await home["Fay"].slash("facilitate duty", state="off")).text
    assert "Nobody is on duty" in (await ask(home, "Ada")).text


async def test_nobody_came_and_what_a_deletion_takes(home: World) -> None:
    await call(home, "Ada")
    await home.leap(hours=24, minutes=20)
    assert "Nobody could come" in (await home["Ada"].slash("help")).text
    await call(home, "Ben")
    await home.app.mydata.eraser.erase(home.guild.id, home["Ben"].id)
    await home.settle()
    assert home["Ben"].id not in staff(home)[-1].mentioned and staff(home)[-1].labels == []
    async with home.app.store.read() as tx:
        people = await tx.all(sa.select(call_table.c.user_id))
    assert [row.user_id for row in people] == [home["Ada"].id]


async def test_a_room_half_opened_for_a_call_that_is_over_is_left_to_nobody(home: World) -> None:
    home.env.inject_error("PUT", "/channels/*/thread-members/*", status=500, code=0, message="lost", times=6)
    await call(home, "Ada")
    again = await ask(home, "Ada")
    await home["Ada"].press(again, "I'm all right now")
    await home.advance(minutes=30)
    (room,) = home.rooms()
    assert "\N{MIDDLE DOT}" not in (room.name or ""), "no mark is left on it"
    assert "Ada" not in home.people_in(room)


async def test_without_the_right_to_open_threads_the_call_is_told_all_the_same(home: World) -> None:
    home.deny_bot(home.channel("circles"), "create_private_threads")
    await call(home, "Ada")
    (card,) = [card for card in staff(home) if "I can talk" in card.labels]
    assert "could not open a thread" in (await home["Ada"].slash("help")).text
    told = await home["Fay"].press(card, "I can talk")
    assert home["Ada"].id in told.card.mentioned and "write to" in told.text
