"""What Discord loses under a circle is noticed, told once, and mended by one press."""

import sys

import pytest

from bot.demo import simulated
from bot.demo.reading import Card
from bot.ui.errors import PermissionMissing
from tests.journeys.conftest import agree
from tests.journeys.test_circle import ask, create, let_in, make, seat
from tests.support.world import World


def staff(w: World, words: str) -> list[Card]:
    return [card for card in w["Fay"].reads(w.channel("quiet-corner")) if words in card]


async def test_a_deleted_room_is_told_once_and_opened_again_with_everyone(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    home.delete(home.room("Night shifts"))
    await home.settle()
    (card,) = staff(home, "was deleted")
    assert "in Night shifts" not in card.text and home["Ada"].id not in card.mentioned
    mended = await home["Finn"].press(card, "Open a new room")
    assert mended.private
    await home.settle()
    assert home.people_in(home.room("Night shifts")) == {"Fay", "Ada"}
    assert "out of date" in await home["Fay"].press(card, "Open a new room")
    assert len(home.rooms()) == 1


async def test_rooms_open_by_themselves_below_another_channel_that_the_owner_chooses(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    staff_channel = home.channel("quiet-corner")
    home.delete(home.channel("circles"))
    await home.settle()
    assert "about to open" not in await home["Ada"].slash("circle mine"), "nothing opens until somebody does something"
    form = await home.owner.press(await home.owner.slash("setup start"), "Choose them")
    await home.owner.submit(form, {"staff": [staff_channel], "circles": [home.lobby], "contact": [home.owner]})
    await home.settle()
    (room,) = home.lobby.threads
    assert home.people_in(room) == {"Fay", "Ada"}
    (card,) = [told for told in staff(home, "Night shifts") if "Open a new room" in told.labels]
    assert "out of date" in await home["Fay"].press(card, "Open a new room")
    await home.settle()
    assert len(home.lobby.threads) == 1


async def test_a_request_finds_those_who_let_people_in_although_their_room_is_gone(home: World) -> None:
    await make(home)
    await seat(home, "Ada")
    form = await home["Fay"].slash("facilitate edit", circle="Night shifts")
    await home["Fay"].submit(form, {"door": ["open"]})
    home.delete(home.room("Night shifts"))
    await home.settle()
    await agree(home, "Cleo")
    assert "You asked to join" in await ask(home, "Cleo")
    await home.advance(minutes=6)
    for name in ("Ada", "Fay"):
        assert "would like to join Night shifts" in await home[name].slash("circle browse")


async def test_nobody_but_facilitators_mends(home: World) -> None:
    await make(home)
    home.delete(home.room("Night shifts"))
    await home.settle()
    (card,) = staff(home, "was deleted")
    assert "facilitators" in await home["Ada"].press(card, "Open a new room")
    assert home.rooms() == []


async def test_a_room_put_away_is_opened_again(home: World) -> None:
    await make(home)
    room = home.room("Night shifts")
    home.archive(room)
    await home.settle()
    (card,) = staff(home, "was put away")
    await home["Fay"].press(card, "Open the room again")
    await home.settle()
    told = home.env.backend.channels[room.id].thread_metadata
    assert told is not None and not told.archived
    home.archive(room)
    await home.settle()
    assert len(staff(home, "was put away")) == 2


async def test_a_locked_room_is_told_once_and_a_new_one_can_be_opened_instead(home: World) -> None:
    await make(home)
    await seat(home, "Ada")
    home.lock(home.room("Night shifts"))
    await home.settle()
    (card,) = staff(home, "was locked")
    assert card.labels == ["Open the room again", "Open a new room"]
    home.env.inject_error("PATCH", "/channels/*", status=403, code=50013, message="Missing Permissions")
    await home["Fay"].press(card, "Open the room again")
    await home.settle()
    (again,) = [told for told in staff(home, "was locked") if told.message.id != card.message.id]
    await home["Fay"].press(again, "Open a new room")
    await home.settle()
    old, new = home.rooms()
    assert home.people_in(new) == {"Fay", "Ada"} and "out of date" in await home["Fay"].press(again, "Open a new room")
    home.lock(old)  # nobody's room any more
    await home.settle()
    assert len(staff(home, "was locked")) == 2


async def test_a_member_who_left_the_server_frees_a_seat_within_a_week_and_that_is_told_once(home: World) -> None:
    await make(home)
    await seat(home, "Ada", "Ben")
    home["Ada"].leave_server()
    await home.stage.leap(7.2 * 86_400, step=6 * 3600)
    (card,) = staff(home, "a seat is free")
    assert home["Ada"].id not in card.mentioned and "Ada" not in card.text
    shown = await home["Fay"].slash("circle info", circle="Night shifts")
    assert "Night shifts" in shown
    assert "waiting for an answer" in await home["Fay"].press(card, "See who asked")
    home["Ben"].leave_server()
    await home.stage.leap(8 * 86_400, step=6 * 3600)
    assert len(staff(home, "a seat is free")) == 2  # each of them once


async def test_the_last_facilitator_who_left_is_told_once_and_another_one_takes_the_circle(home: World) -> None:
    await make(home)
    await seat(home, "Ada")
    await home["Ada"].slash("safety block", member=home.owner)
    await home.owner.slash("setup facilitator", member=home.owner, action="grant")
    home["Fay"].leave_server()
    await home.stage.leap(7.2 * 86_400, step=6 * 3600)
    (card,) = [card for card in home["Finn"].reads(home.channel("quiet-corner")) if "no facilitator any more" in card]
    assert "cannot take this circle" in await home.owner.press(card, "I look after it")
    await home["Finn"].press(card, "I look after it")
    await home.settle()
    assert home.people_in(home.room("Night shifts")) == {"Finn", "Ada"}
    assert "out of date" in await home["Finn"].press(card, "I look after it")
    assert (await home["Finn"].slash("facilitate edit", circle="Night shifts")).opened_modal


async def test_the_channel_of_all_rooms_is_deleted(home: World) -> None:
    await make(home)
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    home.delete(home.channel("circles"))
    await home.settle()
    told = staff(home, "channel below which rooms open is gone")
    assert len(told) == 2
    assert "channel for circles is gone" in await home["Fay"].press(told[0], "Open a new room")
    assert "channel for circles is gone" in await create(home["Fay"], name="New", tag="Losing someone")


async def test_a_missing_permission_is_named_with_its_channel(home: World) -> None:
    home.forgive(PermissionMissing)
    home.deny_bot(home.channel("circles"), "create_private_threads")
    refused = await make(home)
    assert "Create Private Threads" in refused and f"<#{home.channel('circles').id}>" in refused.text
    assert "no circle yet" in await home["Fay"].slash("circle browse")


async def test_a_permission_that_was_taken_and_came_back_is_mended_by_one_button(home: World) -> None:
    await make(home)
    parent = home.channel("circles")
    home.deny_bot(parent, "send_messages_in_threads")
    await let_in(home, "Ada")
    for days in (3, 4):
        await home["Fay"].slash("facilitate pause", circle="Night shifts", days=days)  # said in the room each time
        await home.settle()
    (card,) = staff(home, "For the room of Night shifts I am missing this permission")
    assert "Send Messages in Threads" in card and "Try again" in card.labels
    simulated.allow_bot(home.env, parent.id, "send_messages_in_threads")
    await home["Finn"].press(card, "Try again")
    await home.settle()
    await home["Fay"].slash("facilitate pause", circle="Night shifts", days=5)
    await home.settle()
    assert [c for c in home["Ada"].reads(home.room("Night shifts")) if "takes a rest" in c]
    assert "out of date" in await home["Fay"].press(card, "Try again")
    home.deny_bot(parent, "send_messages_in_threads")
    await home["Fay"].slash("facilitate pause", circle="Night shifts", days=6)
    await home.settle()
    assert len(staff(home, "For the room of Night shifts I am missing this permission")) == 2, "it is told anew"


async def test_a_full_server_says_who_waits_and_opens_later(home: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["bot.ui.place"], "ROOM_LIMIT", 1)
    await make(home)
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    await home.settle()
    (card,) = staff(home, "stopped opening rooms")
    assert "Day shifts" in card
    await home.stage.leap(3600)
    assert len(staff(home, "stopped opening rooms")) == 1
    home.delete(home.room("Night shifts"))
    await home.stage.leap(3600)
    assert home.people_in(home.room("Day shifts")) == {"Finn"}


async def test_somebody_who_leaves_while_the_right_to_remove_is_gone_is_told_to_staff(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    home.env.inject_error(
        "DELETE", "/channels/*/thread-members/*", status=403, code=50013, message="Missing Permissions"
    )
    sure = await home["Ada"].slash("circle leave", circle="Night shifts")
    await home["Ada"].press(sure, "Leave")
    await home.settle()
    (card,) = staff(home, "could not take them out")
    await home["Fay"].press(card, "Try again")
    await home.settle()
    assert home.people_in(home.room("Night shifts")) == {"Fay"}


async def test_deleting_ones_data_leaves_rooms_first(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    shown = await home["Ada"].slash("mydata delete")
    form = await home["Ada"].press(shown, "Delete everything")
    await home["Ada"].submit(form, {"confirm": "delete"})
    await home.settle()
    assert home.people_in(home.room("Night shifts")) == {"Fay"}


async def test_a_permission_that_is_taken_is_told_before_anything_fails(home: World) -> None:
    await make(home)
    home.deny_bot(home.channel("circles"), "create_private_threads")
    await home.advance(seconds=40)
    (card,) = staff(home, "Something was taken from me")
    assert "Create Private Threads" in card


async def test_a_card_that_could_not_be_pinned_is_pinned_later(home: World) -> None:
    home.env.inject_error("PUT", "/channels/*/messages/pins/*", status=403, code=50013, message="Missing Permissions")
    await make(home)
    (card,) = staff(home, "could not be pinned")
    room = home.room("Night shifts")
    assert home.people_in(room) == {"Fay"}
    await home["Fay"].press(card, "Try again")
    await home.settle()
    (pinned,) = [card for card in home["Fay"].reads(room) if card.buttons]
    assert home.env.backend.get_message(room.id, pinned.message.id).pinned


async def test_leaving_works_while_the_server_is_frozen(home: World) -> None:
    await make(home)
    await seat(home, "Ada")
    room = home.room("Night shifts")
    assert home.people_in(room) == {"Fay", "Ada"}
    await home.owner.slash("setup safe-mode", state="on")
    sure = await home["Ada"].slash("circle leave", circle="Night shifts")
    await home["Ada"].press(sure, "Leave")
    await home.settle()
    assert home.people_in(room) == {"Fay"}
