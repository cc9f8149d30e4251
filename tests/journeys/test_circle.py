"""A circle from its making to somebody leaving it, as people live it."""

from typing import Any

import pytest

from bot.demo.people import Answer, Person
from bot.demo.stage import Plan
from bot.domain.member import Scope
from bot.services import seats
from bot.storage import circle as circles
from bot.storage import member as members
from tests.journeys.conftest import agree
from tests.support.world import World


async def make(w: World, name: str = "Night shifts", by: str = "Fay", **more: Any) -> Answer:
    made = await create(w[by], name=name, **more)
    await w.settle()
    return made


async def create(person: Person, fields: dict[str, object] | None = None, **options: object) -> Answer:
    """The command and its form, left as it opens unless `fields` says otherwise; a refusal comes before the form."""
    form = await person.slash("facilitate create", **{"tag": "Losing someone", **options})
    return await person.submit(form, fields) if form.opened_modal else form


async def ask(w: World, name: str, circle: str = "Night shifts") -> Answer:
    shown = await w[name].slash("circle join", circle=circle)
    return await w[name].press(shown, "I agree")


async def let_in(w: World, name: str, circle: str = "Night shifts") -> None:
    """Somebody asks to join and Fay admits them."""
    asked = await w[name].slash("profile edit")
    if "I agree" in asked.labels:
        await w[name].press(asked, "I agree")
    asked = await ask(w, name, circle)
    assert "You asked to join" in asked
    requests = await w["Fay"].slash("facilitate admit")
    assert w[name].id in requests.card.mentioned
    await w["Fay"].press(requests, "Admit")
    await w.settle()


async def seat(w: World, *names: str, circle: str = "Night shifts") -> None:
    """They agreed and have their seats, without the way there."""
    async with w.app.store.begin(w.guild.id) as tx:
        found = await circles.find(tx, w.guild.id, circle)
        assert found is not None
        for name in names:
            if await members.get(tx, w.guild.id, w[name].id) is None:
                await members.add(tx, w.guild.id, w[name].id)
                await members.agree(tx, w.guild.id, w[name].id, Scope.MATCHING)
            assert await seats.give_seat(tx, found, w[name].id)
    await w.settle()


async def test_a_facilitator_makes_a_circle_and_its_room_opens(home: World) -> None:
    made = await make(home, size=5, language="german")
    assert made.private and "Night shifts" in made
    room = home.room("Night shifts")
    assert room.name == "Night shifts"
    assert home.people_in(room) == {"Fay"}
    (card,) = [card for card in home["Fay"].reads(room) if card.buttons]
    assert {"Leave", "I need a person"} <= set(card.labels)
    assert "Manage Threads" in card and "stays in this circle" in card
    assert not home["Ada"].can_see(room)


async def test_somebody_asks_is_admitted_and_leaves_in_two_taps(home: World) -> None:
    await make(home)
    room = home.room("Night shifts")
    found = await home["Ada"].slash("circle browse")
    assert found.private and "Night shifts" in found
    await let_in(home, "Ada")
    assert home["Ada"].can_see(room)
    assert "You are in: Night shifts" in await home["Ada"].slash("circle mine")
    (card,) = [card for card in home["Ada"].reads(room) if card.buttons]
    sure = await home["Ada"].press(card, "Leave")
    assert sure.private and home["Ada"].can_see(room)
    left = await home["Ada"].press(sure, "Leave")
    assert "You left" in left
    await home.settle()
    assert home.people_in(room) == {"Fay"}
    assert "in no circle yet" in await home["Ada"].slash("circle mine")


async def test_a_seat_ends_the_waiting_for_one_and_says_so(home: World) -> None:
    await make(home)
    await agree(home, "Ada")
    await home["Ada"].slash("match wait")
    await let_in(home, "Ada")
    told = await home["Ada"].slash("help")
    assert "You are in: Night shifts" in told and "off the waiting list" in told
    assert "not on the list" in await home["Ada"].slash("match status")


async def test_a_full_circle_says_so_beforehand_and_offers_the_waiting_list(home: World) -> None:
    await make(home, size=4)
    await seat(home, "Ada", "Ben", "Cleo", "Dov")
    await agree(home, "Gus")
    before = await home["Gus"].slash("circle join", circle="Night shifts")
    assert "All seats are taken" in before and before.labels == ["I agree", "Find my circle", "Not now"]
    asked = await ask(home, "Gus")
    assert "waiting list" in asked and "Find my circle" in asked.labels
    assert "You are on the list" in await home["Gus"].press(asked, "Find my circle")
    requests = await home["Fay"].slash("facilitate admit")
    await home["Dov"].press(await home["Dov"].slash("circle leave", circle="Night shifts"), "Leave")
    assert "has a seat" in await home["Fay"].press(requests, "Admit")


async def test_a_resting_circle_says_so_before_anybody_agrees_to_anything(home: World) -> None:
    await make(home)
    await agree(home, "Gus")
    await home["Fay"].slash("facilitate pause", circle="Night shifts", days=7)
    before = await home["Gus"].slash("circle join", circle="Night shifts")
    assert "resting until" in before and "takes nobody in while it rests" in before
    assert before.labels == ["Find my circle", "Not now"]
    assert "You are on the list" in await home["Gus"].press(before, "Find my circle")


async def test_a_full_circle_and_a_block_are_answered_in_the_same_words_to_the_end(home: World) -> None:
    await make(home, size=4)
    await let_in(home, "Ada")
    for name in ("Eva", "Gus"):
        await agree(home, name)
    await home["Ada"].slash("safety block", member=home["Eva"])
    blocked = await ask(home, "Eva")
    await seat(home, "Ben", "Cleo", "Dov")
    full = await ask(home, "Gus")
    assert str(blocked) == str(full)
    await home.stage.leap(73 * 3600, step=6 * 3600)
    told = [str(await home[name].slash("help")) for name in ("Eva", "Gus")]
    assert told[0] == told[1] and "has no seat for now" in told[0]


@pytest.mark.parametrize("blocker", ["Ada", "Fay", "Eva"])
async def test_a_request_that_a_block_forbids_reads_like_one_that_nobody_answers(home: World, blocker: str) -> None:
    await make(home)
    await let_in(home, "Ada")
    for name in ("Eva", "Gus"):
        await agree(home, name)
    await home[blocker].slash("safety block", member=home["Ada" if blocker == "Eva" else "Eva"])
    assert str(await ask(home, "Eva")) == str(await ask(home, "Gus"))
    waiting = await home["Fay"].slash("facilitate admit")
    assert home["Gus"].id in waiting.card.mentioned and home["Eva"].id not in waiting.card.mentioned
    await home.stage.leap(73 * 3600, step=6 * 3600)
    told = [await home[name].slash("help") for name in ("Eva", "Gus")]
    assert str(told[0]) == str(told[1]) and "has no seat for now" in told[0]


async def test_a_block_made_while_waiting_reads_as_if_it_was_taken_back(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await agree(home, "Eva")
    await ask(home, "Eva")
    requests = await home["Fay"].slash("facilitate admit")
    await home["Ada"].slash("safety block", member=home["Eva"])
    assert "answered already, or taken back" in await home["Fay"].press(requests, "Admit")
    assert "You asked to join" in await home["Eva"].slash("circle mine")
    await home.settle()
    assert home.people_in(home.room("Night shifts")) == {"Fay", "Ada"}


async def test_where_members_let_people_in_the_room_is_told_and_any_of_them_says_yes(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    form = await home["Fay"].slash("facilitate edit", circle="Night shifts")
    await home["Fay"].submit(form, {"door": ["open"]})
    await agree(home, "Ben")
    shown = await home["Ben"].slash("circle join", circle="Night shifts")
    assert "any of them can let you in" in shown
    await home["Ben"].press(shown, "I agree")
    await home.settle()
    room = home.room("Night shifts")
    (note,) = [card for card in home["Ada"].reads(room) if "would like to join" in card]
    assert home["Ben"].id not in note.mentioned
    asked = await home["Ada"].press(note, "See who asked")
    assert asked.private and asked.labels == ["Admit"]
    assert "has a seat" in await home["Ada"].press(asked, "Admit")
    await home.settle()
    assert home["Ben"].can_see(room)
    assert "See who asked" in (await home["Ben"].slash("circle info", circle="Night shifts")).labels


async def test_asking_twice_joining_twice_taking_back(home: World) -> None:
    await make(home)
    await agree(home, "Ada")
    first = await home["Ada"].slash("circle join", circle="Night shifts")
    second = await home["Ada"].slash("circle join", circle="Night shifts")
    asked = await home["Ada"].press(first, "I agree")
    assert "asked to join this circle already" in await home["Ada"].press(second, "I agree")
    assert "You took it back" in await home["Ada"].press(asked, "Take it back")
    await let_in(home, "Ada")
    assert "in this circle already" in await home["Ada"].slash("circle join", circle="Night shifts")
    assert "look after this circle" in await join_as_facilitator(home)


async def join_as_facilitator(w: World) -> Answer:
    await agree(w, "Fay")
    return await w["Fay"].slash("circle join", circle="Night shifts")


async def test_joining_needs_the_yes_to_matching_and_looking_does_not(home: World) -> None:
    await make(home)
    shown = await home["Ben"].slash("circle info", circle="Night shifts")
    assert "Losing someone" in shown and home["Fay"].id not in shown.card.mentioned
    asked = await home["Ben"].press(shown, "Join")
    assert "I agree" in asked.labels and "Thank you" in await home["Ben"].press(asked, "I agree")
    assert "Before you join" in await home["Ben"].press(shown, "Join")


async def test_a_request_that_nobody_answers_is_returned_kindly(home: World) -> None:
    await make(home)
    await agree(home, "Ada")
    await ask(home, "Ada")
    (note,) = [card for card in home["Fay"].reads(home.channel("quiet-corner")) if "would like to join" in card]
    assert home["Ada"].id not in note.mentioned
    await home.stage.leap(73 * 3600, step=6 * 3600)
    assert "has no seat for now" in await home["Ada"].slash("help")
    assert "Nobody is waiting" in await home["Fay"].press(note, "See who asked")


async def test_two_facilitators_answer_at_once_and_one_counts(home: World) -> None:
    await make(home)
    await agree(home, "Ada")
    await ask(home, "Ada")
    first = await home["Fay"].slash("facilitate admit")
    second = await home["Fay"].slash("facilitate admit")
    await home.all_at_once([home["Fay"].press(first, "Admit"), home["Fay"].press(second, "No seat")])
    mine = await home["Ada"].slash("circle mine")
    told = await home["Ada"].slash("help")
    assert ("You are in" in mine) is ("You are in: Night shifts" in f"{mine}{told}")
    assert home.people_in(home.room("Night shifts")) in ({"Fay"}, {"Fay", "Ada"})


async def test_names_that_are_hard(home: World) -> None:
    for bad, words in (
        ("x" * 101, "80 characters at most"),
        ("\u200b\u2800", "can be seen"),
        ("   ", "can be seen"),
    ):
        assert words in await create(home["Fay"], name=bad)
    for name in ("🌙🌟", "מעגל לילה", "**Bold** @everyone"):
        made = await create(home["Fay"], name=name)
        assert "is ready" in made
        await home.settle()
        found = await home["Ada"].slash("circle info", circle=name)
        assert "Join" in found.labels
    assert len(home.rooms()) == 3
    again = await create(home["Fay"], name="🌙🌟")
    assert "of that name here already" in again


async def test_bad_options_are_told_and_make_nothing(home: World) -> None:
    for options, words in (
        ({"tag": "No such tag"}, "don't know that tag"),
        ({"size": 9}, "4 to 8"),
        ({"size": 0}, "4 to 8"),
        ({"language": "Klingon"}, "know that language"),
    ):
        given = {"name": "Night shifts", "tag": "Losing someone", **options}
        assert words in await home["Fay"].slash("facilitate create", **given)
    assert "facilitators" in await home["Ada"].slash("facilitate create", name="x", tag="Losing someone")
    assert home.rooms() == []
    assert "could not find that circle" in await home["Ada"].slash("circle info", circle="Night shifts")


async def test_a_room_is_opened_once_although_the_answer_was_lost(home: World) -> None:
    """Discord makes the thread and its answer never arrives: the second attempt finds the first thread."""
    home.env.inject_error("POST", "/channels/*/messages", status=500, code=0, message="lost")
    await make(home)
    await home.stage.leap(900, step=30)
    assert len(home.rooms()) == 1
    room = home.room("Night shifts")
    assert room.name == "Night shifts" and home.people_in(room) == {"Fay"}
    assert len([card for card in home["Fay"].reads(room) if card.buttons]) == 1


async def test_buttons_of_the_pinned_card_survive_a_restart(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    (card,) = [card for card in home["Ada"].reads(home.room("Night shifts")) if card.buttons]
    await home.restart()
    sure = await home["Ada"].press(card, "Leave")
    await home.restart()
    assert "You left" in await home["Ada"].press(sure, "Leave")


async def test_another_servers_circle_is_not_there(home: World) -> None:
    await make(home)
    (found,) = (await home["Ada"].slash("circle browse")).card.selects
    (circle_id,) = found.options.values()
    cove = home.another_server(Plan("Cove", ("lobby", "circles"), "Otto", members=("Oona",)))
    await cove.owner.slash("setup start")
    for circle in (circle_id, "Night shifts"):
        assert "could not find that circle" in await cove.people["Oona"].slash("circle info", circle=circle)
    assert "Night shifts" not in await cove.people["Oona"].suggest("circle info", "circle", "")
