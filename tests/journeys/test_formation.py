"""A circle comes to be: people wait, a facilitator looks and approves, each says yes, and a room opens."""

from dataclasses import replace

import pytest

from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.domain.actor import Actor
from bot.domain.formation import Prefer
from bot.domain.member import Reach, Scope, Use
from bot.storage import formation as formations
from bot.storage import member as members
from tests.journeys.conftest import set_up
from tests.journeys.test_circle import create
from tests.journeys.test_consent import turn_off
from tests.journeys.test_match import fill_in
from tests.support.world import World

FIVE = ("Ada", "Ben", "Cleo", "Dov", "Eva")


async def all_wait(w: World, *names: str) -> None:
    """What `fill_in` and `/match wait` do by commands, done by their services: five people take a minute otherwise."""
    for name in names:
        who = Actor(w[name].id, w.guild.id)
        await w.app.members.agree(who, Scope.MATCHING, adult=True)
        await w.app.members.add_tag(who, "Losing someone", Use.SHOW)
        await w.app.members.set(who, timezone="Europe/London", language="en")
        await w.app.members.set_day(who, 0, frozenset({18, 19, 20}))
        await w.app.match.wait(who)


def without_names(w: World, shown: Answer | Card) -> bool:
    words = str(shown)
    return not any(name in words or str(w[name].id) in words for name in FIVE)


async def invitation(w: World, name: str) -> Answer:
    """What the person is asked, at their next press of anything."""
    return await w[name].slash("profile show")


@pytest.fixture
async def ready(w: World) -> World:
    await set_up(w)
    await all_wait(w, *FIVE)
    return w


async def test_from_waiting_to_a_room(ready: World) -> None:
    w = ready
    await w.app.members.reach_by(Actor(w["Ada"].id, w.guild.id), Reach.DM)
    shown = await w["Fay"].slash("facilitate form")
    assert shown.private and without_names(w, shown)
    assert "Losing someone" in shown.text and "5 seats" in shown.text
    assert {"Approve", "Discard", "Closer fit", "Look again"} <= set(shown.labels)
    assert "Bars: one circle of 5 (1 fits by its theme). Nobody is shown as waiting" in shown, "it carries its words"
    await w.restart()
    await w.advance(minutes=16)
    again = await w["Finn"].slash("facilitate form")
    assert "5 seats" in again.text, "the open draft is there for any facilitator, after a restart and a while too"
    twice = await w.all_at_once([w["Fay"].press(shown, "Approve"), w["Finn"].press(again, "Approve")])
    assert sorted("approved before" in one.text for one in twice) == [False, True]
    asked = w["Ada"].reads_dm()[-1]
    assert "Losing someone" in asked.text and "5, you among them" in asked.text and without_names(w, asked)
    assert "English" in asked.text and "every week" in asked.text and "72 hours" in asked.text
    noted = await w["Ada"].press(asked, "Yes, introduce us")
    assert "waiting for the others" in noted.text and not w.rooms()
    for name in ("Ben", "Cleo"):
        await w[name].press(await invitation(w, name), "Yes, introduce us")
    said_no = await w["Dov"].press(await invitation(w, "Dov"), "No, thank you")
    assert "nobody is told" in said_no.text and not w.rooms()
    opened = await w["Eva"].press(await invitation(w, "Eva"), "Yes, introduce us")
    assert "Your circle opens" in opened.text
    room = w.room("Losing someone")
    assert w.people_in(room) >= {"Ada", "Ben", "Cleo", "Eva"} and "Dov" not in w.people_in(room)
    assert "not on the list" in (await w["Ada"].slash("match status")).text
    assert "On the list since" in (await w["Dov"].slash("match status")).text
    found = await w["Dov"].slash("match find")
    assert "in common: Losing someone" in found.text and "A common hour: <t:" in found.text


async def test_a_question_that_was_seen_once_can_be_answered_from_the_status(ready: World) -> None:
    """The private message that asked is gone with a press of "dismiss"."""
    w = ready
    await w["Fay"].press(await w["Fay"].slash("facilitate form"), "Approve")
    first = await w["Ada"].slash("match status")
    assert "right below" in first.text and first.labels.count("Yes, introduce us") == 1
    status = await w["Ada"].slash("match status")
    for words in ("Losing someone", "5, you among them", "every week", "You can answer until"):
        assert words in status.text
    assert {"Yes, introduce us", "No, thank you"} <= set(status.labels) and without_names(w, status)
    assert "nothing you need to do" not in status.text
    assert "Yes, introduce us" in (await w["Ada"].slash("match wait")).labels
    await w["Ada"].press(status, "Yes, introduce us")
    noted = await w["Ada"].slash("match status")
    assert "change your mind" in noted.text
    assert "No, thank you" in noted.labels and "Yes, introduce us" not in noted.labels
    for name in FIVE:
        await invitation(w, name)
    for name in FIVE[1:4]:
        await w[name].press(await w[name].slash("match status"), "Yes, introduce us")
    assert w.people_in(w.room("Losing someone")) >= set(FIVE[:4])
    late = await w["Eva"].slash("match status")
    assert "the room is open" in late.text
    assert "Your circle opens" in (await w["Eva"].press(late, "Yes, introduce us")).text
    assert "Eva" in w.people_in(w.room("Losing someone"))


async def test_who_leaves_the_list_is_not_asked_about_a_room_that_opened_meanwhile(ready: World) -> None:
    w = ready
    await w["Fay"].press(await w["Fay"].slash("facilitate form"), "Approve")
    for name in FIVE[:4]:
        await w[name].press(await invitation(w, name), "Yes, introduce us")
    assert w.room("Losing someone")
    await w.app.match.cancel(Actor(w["Eva"].id, w.guild.id))
    assert "Yes, introduce us" not in (await invitation(w, "Eva")).labels


async def test_a_draft_without_circles_is_worked_out_anew(w: World) -> None:
    await set_up(w)
    empty = await w["Fay"].slash("facilitate form")
    assert "Nobody is on the waiting list" in empty.text and "Approve" not in empty.labels
    await all_wait(w, "Ada")
    too_few = await w["Fay"].slash("facilitate form")
    assert list(too_few.labels) == ["Look again", "Discard"]
    assert "could not form a circle" in too_few.text and "Everyone keeps their place" in too_few.text
    await all_wait(w, *FIVE[1:])
    assert "5 seats" in (await w["Finn"].slash("facilitate form")).text, "not what was true when nobody waited"


async def test_those_who_are_asked_are_not_called_nobody_and_a_fall_is_told(ready: World) -> None:
    w = ready
    await w["Fay"].press(await w["Fay"].slash("facilitate form"), "Approve")
    shown = await w["Finn"].slash("facilitate form")
    assert "5 people are being asked" in shown.text and "Nobody is on the waiting list" not in shown.text
    for name in ("Ada", "Ben"):
        await w[name].press(await invitation(w, name), "No, thank you")
    staff = w["Fay"].reads(w.channel("quiet-corner"))
    (told,) = [card for card in staff if "did not come together" in card]
    assert without_names(w, told) and "Losing" not in told
    assert "5 seats" in (await w["Finn"].press(shown, "Look again")).text


async def test_staff_hear_that_circles_could_be_formed(ready: World) -> None:
    w, staff = ready, ready.channel("quiet-corner")
    await w.leap(minutes=15)
    (told,) = [card for card in w["Fay"].reads(staff) if "Circles could be formed" in card]
    assert "5 people are on the list" in told.text and without_names(w, told)
    await w.stage.leap(6 * 86_400, step=43_200)
    assert len([card for card in w["Fay"].reads(staff) if "Circles could be formed" in card]) == 1
    await w.stage.leap(86_400 + 3_600, step=43_200)
    assert len([card for card in w["Fay"].reads(staff) if "Circles could be formed" in card]) == 2


async def test_a_block_after_the_draft_is_never_told(ready: World) -> None:
    w = ready
    await w["Fay"].slash("facilitate form")
    await w["Ada"].slash("safety block", member=w["Eva"])
    shown = await w["Fay"].slash("facilitate form")
    assert "left the list" not in shown.text
    assert "5 seats" in shown.text and "block" not in str(shown).lower()
    done = await w["Fay"].press(shown, "Approve")
    assert "4 people" in done.text
    for name in ("Ada", "Ben", "Cleo", "Dov"):
        await w[name].press(await invitation(w, name), "Yes, introduce us")
    assert "Eva" not in w.people_in(w.room("Losing someone"))
    status = await w["Eva"].slash("match status")
    assert "On the list since" in status.text and "Yes, introduce us" not in status.labels


async def test_who_is_left_out_of_a_circle_that_opened_is_not_told_that_it_fell(ready: World) -> None:
    w = ready
    await w["Fay"].press(await w["Fay"].slash("facilitate form"), "Approve")
    for name in ("Ada", "Ben", "Cleo"):
        await w[name].press(await invitation(w, name), "Yes, introduce us")
    await w["Ada"].slash("safety block", member=w["Ben"])
    for name in ("Dov", "Eva"):
        await w[name].press(await invitation(w, name), "Yes, introduce us")
    assert w.people_in(w.room("Losing someone")) >= {"Ada", "Cleo", "Dov", "Eva"}
    told = await w["Ben"].slash("circle browse")
    assert "Losing someone" in told.text, "it stands there for everybody"
    assert "not open any more, or did not come together" in told.text and "did not come together this time" not in told


@pytest.mark.parametrize("by", ["cancelling", "deleting", "taking back the yes"])
async def test_somebody_who_stopped_waiting_is_told_as_a_number_and_left_out(ready: World, by: str) -> None:
    w = ready
    await w["Fay"].slash("facilitate form")
    await stop_waiting(w, "Eva", by)
    shown = await w["Fay"].slash("facilitate form")
    assert "One person has left the list" in shown.text and "4 seats" in shown.text and without_names(w, shown)
    assert "4 people" in (await w["Fay"].press(shown, "Approve")).text
    if by != "deleting":
        assert "Yes, introduce us" not in (await invitation(w, "Eva")).labels


async def test_who_left_the_server_since_is_not_asked_and_not_counted_on(ready: World) -> None:
    w = ready
    shown = await w["Fay"].slash("facilitate form")
    w["Eva"].leave_server()
    assert "4 people" in (await w["Fay"].press(shown, "Approve")).text
    assert "4, you among them" in (await invitation(w, "Ada")).text


async def stop_waiting(w: World, name: str, by: str) -> None:
    if by == "deleting":
        form = await w[name].press(await w[name].slash("mydata delete"), "Delete everything")
        await w[name].submit(form, {"confirm": "delete"})
    elif by == "cancelling":
        await w[name].slash("match cancel")
    else:
        await turn_off(w, name, "matching")


async def test_too_few_are_left_at_the_approval_when_two_took_back_their_yes(ready: World) -> None:
    w = ready
    shown = await w["Fay"].slash("facilitate form")
    for name in ("Dov", "Eva"):
        await turn_off(w, name, "matching")
    await w["Fay"].press(shown, "Approve")
    for name in FIVE:
        assert "Yes, introduce us" not in (await invitation(w, name)).labels
    assert "first in line" in (await w["Ada"].slash("match status")).text


async def test_whoever_waits_is_not_offered_the_list_again(ready: World) -> None:
    found = await ready["Ada"].slash("match find")
    assert "You keep your place on the list" in found.text and "Find my circle" not in found.labels
    await ready["Ada"].slash("match cancel")
    found = await ready["Ada"].slash("match find")
    assert "I can put you on the list" in found.text and "Find my circle" in found.labels


async def test_discard_and_only_facilitators(ready: World) -> None:
    w = ready
    assert "facilitator" in (await w["Ada"].slash("facilitate form")).text
    shown = await w["Fay"].slash("facilitate form")
    closer = await w["Fay"].press(shown, "Closer fit")
    assert "closest fit" in closer.text and "Everyone in" in closer.labels
    shown = await w["Fay"].press(closer, "Look again")
    assert "closest fit" in shown.text, "the same again"
    same = await w["Finn"].slash("facilitate form")
    done = await w["Fay"].press(shown, "Discard")
    assert "Nobody was asked" in done.text
    assert "not open to decide" in (await w["Finn"].press(same, "Approve")).text
    assert "Yes, introduce us" not in (await invitation(w, "Ada")).labels
    assert "5 seats" in (await w["Fay"].press(done, "Start again")).text


async def test_interrupted_in_the_middle_it_says_start_again(home: World) -> None:
    async with home.app.store.begin(home.guild.id) as tx:
        await formations.begin(tx, home.guild.id, Prefer.EVERYONE)
    await home.restart()
    shown = await home["Fay"].slash("facilitate form")
    assert "interrupted" in shown.text and "Start again" in shown.labels
    again = await home["Fay"].press(shown, "Start again")
    assert "Nobody is on the waiting list" in again.text and "Approve" not in again.labels
    staff = "\n".join(card.text for card in home["Fay"].reads(home.channel("quiet-corner")))
    assert "restarted while circles were being formed" in staff


async def test_a_fault_of_ours_says_whom_to_tell_and_can_be_begun_again(ready: World) -> None:
    w, ada = ready, ready["Ada"]
    async with w.app.store.begin(w.guild.id) as tx:
        profile, _ = await members.profile_and_tags(tx, w.guild.id, ada.id)
        await members.save_profile(tx, w.guild.id, ada.id, replace(profile, timezone="Nowhere/Gone"))
    shown = await w["Fay"].slash("facilitate form")
    assert "the code" in shown.text and "restarted" not in shown.text and "interrupted" not in shown.text
    await w.app.members.set(Actor(ada.id, w.guild.id), timezone="Europe/London")
    assert "5 seats" in (await w["Fay"].press(shown, "Start again")).text


async def test_existing_circles_that_fit_and_why(home: World) -> None:
    await create(home["Fay"], name="Night talks", tag="Losing someone")
    await fill_in(home, "Ada", "Losing someone")
    shown = await home["Ada"].slash("match find")
    assert "Night talks" in shown.text and "in common: Losing someone" in shown.text and "Join" in shown.labels
    assert "What everyone here agrees to" in (await home["Ada"].press(shown, "Join")).text
    await fill_in(home, "Ben", "Cooking")
    assert "found no circle" in (await home["Ben"].slash("match find")).text
