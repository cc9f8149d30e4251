"""A circle from its making to somebody leaving it, as people live it."""

from bot.demo.people import Answer
from tests.journeys.conftest import agree
from tests.support.world import World


async def make(w: World, name: str = "Night shifts", **more: object) -> Answer:
    made = await w["Fay"].slash("facilitate create", name=name, tag="Losing someone", **more)
    await w.settle()
    return made


async def let_in(w: World, name: str, circle: str = "Night shifts") -> None:
    """Somebody asks to join and Fay admits them."""
    await agree(w, name)
    shown = await w[name].slash("circle join", circle=circle)
    asked = await w[name].press(shown, "I agree")
    assert "You asked to join" in asked
    requests = await w["Fay"].slash("facilitate admit")
    assert w[name].id in requests.card.mentioned
    await w["Fay"].press(requests, "Admit")
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
