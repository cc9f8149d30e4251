"""A session in the room: announced, passed, moved on by time, ended, and whole after a restart."""

from bot.demo.reading import Card
from bot.storage.erasure import erased
from bot.storage.walk import tables
from tests.journeys.test_checkin import ROOM, circle
from tests.support.world import World


def cards(w: World) -> list[Card]:
    """The cards of the session, the pinned card of the room left out."""
    return [card for card in w["Fay"].reads(w.room(ROOM)) if "I need a person" in card.labels][1:]


async def begin(w: World, label: str = "3 minutes each") -> None:
    planned = await w["Fay"].slash("facilitate session", circle=ROOM)
    assert planned.private
    await w["Fay"].press(planned, label)
    await w.settle()


async def test_turns_in_the_order_announced_through_a_restart(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await begin(home)
    (opening,) = cards(home)
    assert "Welcome" in opening.text
    assert opening.text.index(str(home["Ada"].id)) < opening.text.index(str(home["Ben"].id))
    await home.restart()
    await home.advance(minutes=5, seconds=20)
    first = cards(home)[-1]
    assert home["Ada"].id in first.mentioned and "this time is yours" in first.text
    refused = await home["Ben"].press(first, "I am done")
    assert "whose turn it is" in refused.text
    await home["Ada"].press(first, "I am done")
    await home.settle()
    second = cards(home)[-1]
    assert "closing round" in second.text and home["Ben"].id in second.mentioned
    assert "You pass" in (await home["Ben"].press(second, "Pass")).text
    await home.settle()
    assert "A last round" in cards(home)[-1].text
    stale = await home["Fay"].press(first, "I am done")
    await home.settle()
    assert stale.private and "A last round" in cards(home)[-1].text
    await home.advance(minutes=5, seconds=20)
    assert "Until next time" in cards(home)[-1].text
    await home.advance(minutes=10)
    assert len(cards(home)) == 5
    assert "is over" in (await home["Ben"].press(second, "Pass")).text


async def test_one_at_a_time_and_ended_by_the_facilitator(home: World) -> None:
    await circle(home, "Ada")
    planned = await home["Fay"].slash("facilitate session", circle=ROOM)
    again = await home["Fay"].slash("facilitate session", circle=ROOM)
    begun = await home["Fay"].press(planned, "Free talk")
    assert "going on" in (await home["Fay"].press(again, "Free talk")).text
    await home.settle()
    assert "no turns" in cards(home)[-1].text
    for name in ("Ada", "Finn"):
        assert (await home[name].slash("facilitate session", circle=ROOM)).labels == []
    late = await home["Fay"].slash("facilitate session", circle=ROOM)
    sure = await home["Fay"].press(begun, "End the session")
    goes_on = await home["Fay"].press(sure, "Let it go on")
    await home.settle()
    assert "going on" in goes_on.text and "no turns" in cards(home)[-1].text
    sure = await home["Fay"].press(goes_on, "End the session")
    assert "closing word in the room at once" in sure.text
    ended = await home["Fay"].press(sure, "End the session")
    await home.settle()
    assert "has ended" in ended.text and "has closed the session" in cards(home)[-1].text
    assert "has ended" in (await home["Fay"].press(late, "End the session")).text
    await home.leap(hours=2)
    assert len(cards(home)) == 2


async def test_nobody_to_hear_and_a_bot_that_was_away(home: World) -> None:
    await circle(home)
    planned = await home["Fay"].slash("facilitate session", circle=ROOM)
    assert planned.labels == ["Free talk"]
    await home["Fay"].press(planned, "Free talk")
    await home.stage.leap(3 * 3600, step=3 * 3600)
    assert "I was away" in cards(home)[-1].text
    assert "could not find that circle" in (await home["Fay"].slash("facilitate session", circle="x")).text


async def test_somebody_who_deletes_their_data_in_the_middle_is_passed_over(home: World) -> None:
    await circle(home, "Ada", "Ben")
    await begin(home)
    form = await home["Ada"].press(await home["Ada"].slash("mydata delete"), "Delete everything")
    assert "It is gone" in await home["Ada"].submit(form, {"confirm": "delete"})
    await home.leap(minutes=20)
    assert not home["Ada"].can_see(home.room(ROOM))
    assert f"<@{home['Ben'].id}>" in "\n".join(card.text for card in cards(home)), "the session goes on"
    async with home.app.store.read() as tx:
        rows = [row for table in tables() for row in await tx.all(table.select()) if table is not erased]
    assert not [row for row in rows if str(home["Ada"].id) in str(row)]
