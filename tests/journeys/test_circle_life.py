"""The life of a circle: changed, at rest, renewed, closed, handed over, merged."""

import re
from typing import Any

from tests.journeys.conftest import agree
from tests.journeys.test_circle import create, let_in, make, seat
from tests.journeys.test_reach import choose_way
from tests.support.world import World

HOUR, DAY = 3600.0, 86400.0


async def told(w: World, name: str) -> str:
    """What waits for somebody, shown at their next press."""
    return str(await w[name].slash("circle browse"))


def end_of_term(w: World) -> float:
    """As the pinned card says it."""
    (card,) = [card for card in w["Fay"].reads(w.room("Night shifts")) if "Report" in card.labels]
    (until,) = re.findall(r"runs until <t:(\d+):D>", card.text)
    return float(until)


async def test_an_edit_changes_room_card_and_way_in(home: World) -> None:
    await make(home)
    form = await home["Fay"].slash("facilitate edit", circle="night SHIFTS")
    assert "stays in this circle" in form.modal.field("agreement").default
    saved = await home["Fay"].submit(
        form, {"name": "Early birds", "size": "4", "language": "German", "agreement": "Be kind.", "door": ["open"]}
    )
    assert "Early birds" in saved
    await home.settle()
    room = home.room("Early birds")
    (card,) = [card for card in home["Fay"].reads(room) if card.buttons]
    assert "Be kind." in card
    await agree(home, "Ada")
    shown = await home["Ada"].slash("circle join", circle="Early birds")
    assert "Be kind." in shown
    assert "any of them can let you in" in shown
    for bad, words in (
        ({"size": "4", "name": "\u200b"}, "can be seen"),
        ({"language": "Klingon"}, "know that language"),
    ):
        form = await home["Fay"].slash("facilitate edit", circle="Early birds")
        assert words in await home["Fay"].submit(form, bad)


async def test_only_its_facilitator_looks_after_a_circle(home: World) -> None:
    await make(home)
    commands: tuple[tuple[str, dict[str, Any]], ...] = (
        ("edit", {}),
        ("pause", {}),
        ("renew", {}),
        ("close", {}),
        ("remove", {"member": home["Ada"], "reason": "x"}),
        ("handover", {"member": home["Fay"]}),
        ("merge", {"into": "Night shifts"}),
    )
    for command, more in commands:
        refused = await home["Finn"].slash(f"facilitate {command}", circle="Night shifts", **more)
        unknown = await home["Finn"].slash(f"facilitate {command}", circle="No such thing", **more)
        assert refused.text == unknown.text and "could not find that circle" in refused
        assert "facilitators" in await home["Ada"].slash(f"facilitate {command}", circle="Night shifts", **more)


async def test_who_joined_is_said_in_the_room_only_where_the_circle_wants_it(home: World) -> None:
    await make(home)
    room = home.room("Night shifts")
    (opened,) = [r for r in home.env.http_requests if r.method == "POST" and r.path.endswith("/threads")]
    sent: dict[str, object] = opened.json or {}
    assert sent["type"] == 12 and sent["invitable"] is False  # private, and nobody in it adds others
    await seat(home, "Ada")
    assert not [card for card in home["Fay"].reads(room) if "is here now" in card or home["Ada"].id in card.mentioned]
    form = await home["Fay"].slash("facilitate edit", circle="Night shifts")
    await home["Fay"].submit(form, {"door": ["announce"]})
    await seat(home, "Ben")
    (said,) = [card for card in home["Fay"].reads(room) if "is here now" in card]
    assert home["Ben"].id in said.mentioned


async def test_a_rest_ends_by_itself_and_nobody_joins_meanwhile(home: World) -> None:
    await make(home)
    await agree(home, "Ada")
    shown = await home["Ada"].slash("circle join", circle="Night shifts")
    end = end_of_term(home)
    rests = await home["Fay"].slash("facilitate pause", circle="Night shifts", days=3)
    assert "rests until" in rests
    await home.settle()
    home.archive(home.room("Night shifts"))  # as Discord does when nobody writes
    assert "resting until" in await home["Ada"].slash("circle join", circle="Night shifts")
    assert "No seat right now" in await home["Ada"].press(shown, "I agree")
    await home.stage.leap(3.1 * DAY, step=6 * HOUR)
    room = home.room("Night shifts")
    assert any("is awake again" in card for card in home["Fay"].reads(room))
    assert end_of_term(home) - end == 3 * DAY, "the pinned card says how long it goes on now"
    assert "1 to 90 days" in await home["Fay"].slash("facilitate pause", circle="Night shifts", days=0)


async def test_removal_is_told_kindly_with_its_reason(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    room = home.room("Night shifts")
    await told(home, "Ada")
    reason = "Please take a *break* @everyone"
    done = await home["Fay"].slash("facilitate remove", circle="Night shifts", member=home["Ada"], reason=reason)
    assert "no longer in Night shifts" in done
    await home.settle()
    assert not home["Ada"].can_see(room)
    word = await told(home, "Ada")
    assert "no longer in Night shifts" in word and "break" in word
    audit = await home["Finn"].slash("facilitate audit")
    assert f"<@{home['Fay'].id}> took <@{home['Ada'].id}> out of Night shifts" in audit
    assert "break" not in audit.text  # the entry holds that it happened; the reason is opened from it
    again = await home["Fay"].slash("facilitate remove", circle="Night shifts", member=home["Ada"], reason=reason)
    assert "no seat in this circle" in again


async def test_renewing_twice_adds_one_term(home: World) -> None:
    await make(home)
    end = end_of_term(home)
    renewed = await home["Fay"].slash("facilitate renew", circle="Night shifts")
    await home.advance(minutes=2)
    assert end_of_term(home) - end == 42 * DAY
    assert "goes on" in renewed
    planned = await home["Fay"].press(renewed, "Meetings")
    assert "No meeting is planned" in planned and "Plan a meeting" in planned.labels
    assert "renewed already" in await home["Fay"].slash("facilitate renew", circle="Night shifts")


async def test_closing_says_goodbye_and_puts_the_room_away(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await told(home, "Ada")
    room = home.room("Night shifts")
    sure = await home["Fay"].slash("facilitate close", circle="Night shifts")
    twice = await home["Fay"].slash("facilitate close", circle="Night shifts")
    assert "cannot be undone" in sure
    assert "closed" in await home["Fay"].press(sure, "Close it kindly")
    await home.settle()
    (goodbye,) = [card for card in home["Ada"].reads(room) if "Goodbye" in card]
    assert "say goodbye in turn" in goodbye and {"Find my circle", "I need a person"} <= set(goodbye.labels)
    word = await home["Ada"].slash("circle browse")
    assert "has ended" in word and "Find my circle" in word.labels
    assert "could not find" in await home["Ada"].slash("circle info", circle="Night shifts")
    again = await home["Fay"].press(twice, "Close it kindly")
    assert "could not find" in again
    await home.stage.leap(7.1 * DAY, step=6 * HOUR)
    shut = home.env.backend.channels[room.id].thread_metadata
    assert shut is not None and shut.archived


async def test_a_handover_waits_for_the_other_side(home: World) -> None:
    await make(home)
    room = home.room("Night shifts")
    assert "Only facilitators" in await home["Fay"].slash(
        "facilitate handover", circle="Night shifts", member=home["Ada"]
    )
    sent = await home["Fay"].slash("facilitate handover", circle="Night shifts", member=home["Finn"])
    assert "asked to take over" in sent
    assert home.people_in(room) == {"Fay"}
    asked = await home["Finn"].slash("help")
    done = await home["Finn"].press(asked, "I take it")
    assert "You look after Night shifts now" in done
    await home.settle()
    assert home.people_in(room) == {"Finn"}
    assert "looks after Night shifts now" in await told(home, "Fay")


async def test_a_block_stands_in_the_way_of_a_handover_without_being_named(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await home["Ada"].slash("safety block", member=home["Finn"])
    refused = await home["Fay"].slash("facilitate handover", circle="Night shifts", member=home["Finn"])
    assert "cannot take this circle at the moment" in refused and "block" not in refused.text


async def test_a_merge_asks_the_other_side_and_each_member(home: World) -> None:
    await make(home)
    await create(home["Finn"], name="Day shifts", tag="Losing someone")
    await seat(home, "Ada", "Ben")
    sent = await home["Fay"].slash("facilitate merge", circle="Night shifts", into="Day shifts")
    assert home["Finn"].id in sent.card.mentioned
    assert "Day shifts" not in await home["Ada"].slash("circle mine")
    asked = await home["Finn"].slash("help")
    await home["Finn"].press(asked, "They are welcome")
    offer = await home["Ada"].slash("help")
    asked = await home["Ada"].press(offer, "Yes, I move along")
    assert "You asked to join Day shifts" in asked and "Night shifts" in await home["Ada"].slash("circle mine")
    requests = await home["Finn"].slash("facilitate admit")
    await home["Finn"].press(requests, "Admit")
    await home.settle()
    assert home["Ada"].can_see(home.room("Day shifts")) and not home["Ada"].can_see(home.room("Night shifts"))
    offer = await home["Ben"].slash("help")
    assert "You stay" in await home["Ben"].press(offer, "No, thank you")
    assert home["Ben"].can_see(home.room("Night shifts"))


async def test_members_are_asked_a_week_before_the_end_and_the_facilitator_sees_numbers(home: World) -> None:
    await make(home)
    await seat(home, "Ada", "Ben", "Cleo", "Dov", "Eva")
    await home.stage.leap(35.1 * DAY, step=12 * HOUR)
    chosen = {"Ada": "Go on", "Ben": "Go on", "Cleo": "Rest", "Dov": "Stop", "Eva": "Another circle"}
    for name, label in chosen.items():
        asked = await home[name].slash("help")
        await home[name].press(asked, label)
    await home.stage.leap(5.1 * DAY, step=6 * HOUR)
    shown = await home["Fay"].slash("help")
    assert "Would like to stay: 3" in shown and "Another circle: 1" in shown
    assert not {home[name].id for name in chosen} & set(shown.card.mentioned)
    await home["Fay"].press(shown, "Renew")
    await home.settle()
    stopped, moved = await told(home, "Dov"), await home["Eva"].slash("circle browse")
    assert "Thank you for being in Night shifts" in stopped
    assert "Time for another circle" in moved and "You are on the list" in await home["Eva"].press(
        moved, "Find my circle"
    )
    for name in ("Dov", "Eva"):
        assert "no circle yet" in await home[name].slash("circle mine")
    assert "Night shifts" in await home["Cleo"].slash("circle mine")


async def test_numbers_of_fewer_than_five_answers_name_no_choice(home: World) -> None:
    await make(home)
    await seat(home, "Ada", "Ben", "Cleo", "Dov")
    await home.stage.leap(35.1 * DAY, step=12 * HOUR)
    for name, label in (("Ada", "Go on"), ("Ben", "Go on"), ("Cleo", "Rest"), ("Dov", "Stop")):
        await home[name].press(await home[name].slash("help"), label)
    await home.stage.leap(5.1 * DAY, step=6 * HOUR)
    shown = await home["Fay"].slash("help")
    assert "Would like to stay: 3" in shown and "Stop:" not in shown


async def test_a_circle_that_became_small_is_not_said_to_be_given_up_before_anybody_answered(home: World) -> None:
    await make(home)
    await seat(home, "Ada", "Ben")
    await home.stage.leap(20.1 * DAY, step=12 * HOUR)
    shown = await home["Fay"].slash("help")
    assert "Would like to stay: 0. Have not answered: 2" in shown
    assert "Too few people are left to carry it" in shown and "there is no hurry" in shown


async def test_what_came_by_direct_message_is_answered_there(home: World) -> None:
    await make(home)
    await choose_way(home, "Ada", "By direct message")
    await seat(home, "Ada", "Ben", "Cleo")
    await home.stage.leap(35.1 * DAY, step=12 * HOUR)
    (asked,) = [card for card in home["Ada"].reads_dm() if "How would you like to go on" in card.text]
    await home.restart()
    assert "You would like to go on" in await home["Ada"].press(asked, "Go on")
    sure = await home["Fay"].slash("facilitate close", circle="Night shifts")
    await home["Fay"].press(sure, "Close it kindly")
    await home.settle()
    (ended,) = [card for card in home["Ada"].reads_dm() if "has ended" in card.text]
    near = await home["Ada"].press(ended, "I need a person")
    assert "Ask a facilitator here" not in near.labels  # in a direct message there are the help lines alone
    assert "You are on the list" in await home["Ada"].press(ended, "Find my circle")
