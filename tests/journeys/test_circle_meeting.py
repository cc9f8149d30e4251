"""A circle plans when it meets, is reminded, and calls a meeting off."""

from bot.demo.people import Answer
from bot.demo.reading import Card
from tests.journeys.test_circle import let_in, make
from tests.support.world import World

HOUR = 3600.0


async def plan(w: World, **fields: str) -> Answer:
    shown = await w["Fay"].slash("circle info", circle="Night shifts")
    shown = await w["Fay"].press(shown, "Meetings")
    form = await w["Fay"].press(shown, "Plan a meeting")
    given = {"day": "2026-03-04", "time": "19:30", "zone": "europe/berlin", "minutes": "60", "repeat": "once"}
    return await w["Fay"].submit(form, {**given, **fields})


def in_room(w: World, words: str) -> list[Card]:
    return [card for card in w["Fay"].reads(w.room("Night shifts")) if words in card]


async def test_a_meeting_is_told_with_a_file_and_reminded_twice(home: World) -> None:
    await make(home)
    planned = await plan(home)
    stamp = "<t:1772649000:f>"
    assert stamp in planned.text and "meetings.ics" in planned.card.files
    await home.settle()
    (card,) = in_room(home, "When Night shifts meets")
    assert stamp in card.text and card.files == ("meetings.ics",)
    await home.stage.leap(25 * HOUR, step=HOUR)
    assert len(in_room(home, "meets tomorrow")) == 1 and not in_room(home, "meets soon")
    await home.stage.leap(23.4 * HOUR, step=0.25 * HOUR)
    assert len(in_room(home, "meets soon")) == 1 and len(in_room(home, "meets tomorrow")) == 1


async def test_called_off_is_told_and_reminds_nobody(home: World) -> None:
    await make(home)
    planned = await plan(home)
    left = await home["Fay"].choose(planned, "Call off: 2026-03-04, 18:30 UTC")
    assert "No meeting is planned" in left
    await home.stage.leap(48 * HOUR, step=2 * HOUR)
    assert len(in_room(home, "called off")) == 1 and not in_room(home, "meets tomorrow")


async def test_bad_input_is_told_and_plans_nothing(home: World) -> None:
    await make(home)
    for fields, words in (
        ({"day": "2026-02-31"}, "no such day"),
        ({"zone": "Mars/Olympus"}, "time zone"),
        ({"time": "25:00"}, "time"),
        ({"day": "2026-03-01"}, "lie ahead"),
        ({"minutes": "9"}, "15 to 240"),
    ):
        assert words in await plan(home, **fields)
    assert not in_room(home, "When Night shifts meets")


async def test_members_see_the_list_and_plan_nothing(home: World) -> None:
    await make(home)
    await let_in(home, "Ada")
    await plan(home)
    shown = await home["Ada"].slash("circle info", circle="Night shifts")
    shown = await home["Ada"].press(shown, "Meetings")
    assert "60 minutes" in shown and "Plan a meeting" not in shown.labels
    assert "Meetings" not in (await home["Ben"].slash("circle info", circle="Night shifts")).labels
