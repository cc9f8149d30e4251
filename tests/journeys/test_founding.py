"""A circle is made in one form: agreement, first meetings, first questions."""

from tests.journeys.test_circle import create
from tests.support.world import World

FIRST: dict[str, object] = {
    "agreement": "We listen. Be kind.",
    "meeting": "2026-03-04 19:30",
    "zone": "europe/lisbon",
    "prompts": "Small good things",
}


async def test_a_circle_begins_with_its_own_agreement_meetings_and_questions(home: World) -> None:
    form = await home["Fay"].slash("facilitate create", name="Night shifts", tag="Losing someone")
    assert "stays in this circle" in form.modal.field("agreement").default
    assert form.modal.field("name").default == "Night shifts" and "6 weeks" in form.modal
    assert home.rooms() == []  # nothing is made before the form is sent
    await home.restart()
    made = await home["Fay"].submit(form, {**FIRST, "name": "Night owls"})
    wednesday, saturday = "<t:1772652600:f>", "<t:1772911800:f>"  # 19:30 there, and three days later
    assert "Night owls is ready" in made and "6 weeks" in made
    assert wednesday in made and "6 meetings" in made and saturday in made
    await home.settle()
    room = home.room("Night owls")
    said = home["Fay"].reads(room)
    assert any("Be kind." in card and "Leave" in card.labels for card in said)
    assert any("When Night owls meets" in card and wednesday in card for card in said)
    checkins = await home["Fay"].press(made, "Check-ins")
    assert "Every Saturday at 19:30 in Europe/Lisbon" in checkins and "Small good things" in checkins
    await home.stage.leap(5.1 * 86_400, step=3_600)
    assert len([card for card in home["Fay"].reads(room) if "Check in" in card.labels]) == 1


async def test_a_first_meeting_that_cannot_be_read_costs_nothing_that_was_typed(home: World) -> None:
    for number, (bad, words) in enumerate(
        (
            ({"meeting": "2026-02-31 19:30"}, "no such day"),
            ({"meeting": "Tuesday"}, "day and time"),
            ({"meeting": "2026-03-04 25:00"}, "could not read that time"),
            ({"meeting": "2026-03-01 19:30"}, "has to lie ahead"),
            ({"zone": "Mars/Olympus"}, "time zone"),
            ({"meeting": "", "zone": ""}, "time zone"),
        )
    ):
        made = await create(home["Fay"], {**FIRST, **bad}, name=f"Night {number}")
        assert "is ready" in made and words in made and "no meeting and no check-in was set" in made
        await home.settle()
        said = home["Fay"].reads(home.room(f"Night {number}"))
        assert any("Be kind." in card for card in said) and not any("meets" in card for card in said)
        form = await home["Fay"].press(made, "Plan a meeting")
        assert form.opened_modal


async def test_what_is_taken_meanwhile_makes_no_circle(home: World) -> None:
    form = await home["Fay"].slash("facilitate create", name="Night shifts", tag="Losing someone")
    again = await home["Fay"].slash("facilitate create", name="Night shifts", tag="Losing someone")
    other = await home["Finn"].slash("facilitate create", name="Night shifts", tag="Losing someone")
    assert "is ready" in await home["Fay"].submit(form)
    assert "of that name here already" in await home["Fay"].submit(again)
    assert "of that name here already" in await home["Finn"].submit(other)
    other = await home["Finn"].slash("facilitate create", name="Day shifts", tag="Losing someone")
    await home.owner.slash("setup facilitator", member=home["Finn"], action="revoke")
    assert "facilitators" in await home["Finn"].submit(other)
    await home.settle()
    assert len(home.rooms()) == 1
