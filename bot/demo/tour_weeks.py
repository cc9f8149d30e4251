"""The weeks after: check-ins, a call for a person, buddies, a block, and somebody who takes everything along."""

from datetime import timedelta

from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.demo.teller import Teller

GRIEF_CIRCLE = "Losing someone"


async def a_weekly_check_in_falls_due(t: Teller) -> None:
    t.chapter("Fay plans a weekly check-in; on Tuesday evening it is there")
    fay, room = t["Fay"], t.room(GRIEF_CIRCLE)
    preview = await fay.slash(
        "facilitate schedule",
        circle=GRIEF_CIRCLE,
        every="week",
        day="Tuesday",
        time="19:00",
        timezone="Europe/London",
    )
    t.sees(preview, "Every Tuesday at 19:00 in Europe/London", "Approve")
    t.sees(await fay.press(preview, "Approve"), brief=True)
    t.holds(all("Check in" not in card.labels for card in t["Ada"].reads(room)), "no check-in is in the room yet")
    await until(t, hours=26)
    t.sees(round_card(t), "Check in", "I need a person")


def round_card(t: Teller) -> Card:
    """The newest card in the circle's room that asks for a check-in."""
    return next(card for card in reversed(t["Ada"].reads(t.room(GRIEF_CIRCLE))) if "Check in" in card.labels)


async def members_answer_each_in_their_way(t: Teller) -> None:
    t.chapter("Ada keeps hers to herself, Ben shares his, Eva writes to Fay alone, Cleo leaves it out")
    receipt = await check_in(t, "Ada", mood="Low", note="Could not sleep again.", seen="Nobody, just me")
    t.sees(receipt, "116 123", "Only you can see it")
    t.sees(await check_in(t, "Ben", mood="All right", note="Better this week.", seen="The circle"), "Kept and shared")
    t.sees(await check_in(t, "Eva", note="Could we talk on Thursday?", seen="The facilitator"), "to nobody else")
    room = t.room(GRIEF_CIRCLE)
    told = "\n".join(str(card) for card in t["Cleo"].reads(room))
    t.holds("Better this week" in told and "Could not sleep" not in told, "the room shows Ben's words and not Ada's")
    t.holds("Thursday" not in told, "nor Eva's")
    t.sees(await t["Fay"].slash("facilitate requests"), "A check-in for you", "Could we talk on Thursday?")


async def check_in(t: Teller, name: str, *, mood: str | None = None, note: str = "", seen: str) -> Answer:
    person = t[name]
    form = await person.press(round_card(t), "Check in")
    if not form.opened_modal:
        t.sees(form, "I agree", brief=name != "Ada")
        await person.press(form, "I agree")
        form = await person.press(round_card(t), "Check in")
    return await person.submit(form, {"note": note, "seen": seen} | ({"mood": mood} if mood else {}))


async def one_asks_for_a_person(t: Teller) -> None:
    t.chapter("Dov presses I need a person; Fay is on duty")
    fay, dov = t["Fay"], t["Dov"]
    t.sees(await fay.slash("facilitate duty", state="on", hours=3), brief=True)
    lines = await dov.press(round_card(t), "I need a person")
    t.sees(lines, "You do not have to be alone with this", "we do not know yet")
    staff = t.stage.channels["staff"]
    t.holds(lines.private and "I can talk" not in fay.reads(staff)[-1].labels, "nobody but Dov knows of it so far")
    t.sees(await dov.press(lines, "Ask a facilitator here"))
    call = fay.reads(staff)[-1]
    t.sees(call, "I can talk", f"<@{dov.id}>")
    t.sees(await fay.press(call, "I can talk"))
    room = dov.rooms()[-1]
    t.holds(t.people_in(room) == {"Dov", "Fay"}, "Dov and Fay are in a private thread, and nobody else")


async def two_look_outside(t: Teller) -> None:
    t.chapter("Eva reads /findcounselor for the United Kingdom, Finn opens /crisis without a country")
    found = await t["Eva"].slash("findcounselor", country="GB")
    t.sees(found, "Peer support", "Professional therapy", "United Kingdom", "NHS")
    t.sees(await t["Finn"].slash("crisis"), "Where are you now?", never=("116 123", "988"))


async def two_become_buddies(t: Teller) -> None:
    t.chapter("Kim blocks Jonas: they are never put together. Kim and Lea become buddies after both said yes")
    kim, jonas, lea = t["Kim"], t["Jonas"], t["Lea"]
    t.sees(await kim.slash("safety block", member=jonas), "They are not told")
    for person in (kim, jonas):
        t.sees(await person.press(await person.slash("buddy find"), "I agree"), brief=True)
    await until(t, hours=2)
    for person in (kim, jonas):
        t.sees(await person.slash("buddy status"), "still looking", brief=True)
    found = await lea.slash("buddy find")
    t.sees(await lea.press(found, "I agree"), brief=True)
    await until(t, hours=2)
    for person, other in ((kim, lea), (lea, kim)):
        status = await person.slash("buddy status")
        t.sees(status, "Yes, introduce us", never=(f"<@{other.id}>",), brief=person is lea)
        t.sees(await person.press(status, "Yes, introduce us"), brief=True)
    await until(t, hours=1)
    room = kim.rooms()[-1]
    t.holds(t.people_in(room) == {"Kim", "Lea"}, f"Kim and Lea share a room, {room.name}")
    t.sees(lea.reads(room)[0], f"<@{kim.id}>", f"<@{lea.id}>")
    t.sees(await jonas.slash("buddy status"), "still looking", never=(f"<@{kim.id}>",))


async def one_takes_everything_along(t: Teller) -> None:
    t.chapter("Ada takes her data along and deletes everything")
    ada, room = t["Ada"], t.room(GRIEF_CIRCLE)
    export = await ada.slash("mydata export")
    t.sees(export, "Here is everything")
    copy = "\n".join(export.files.values())
    t.holds("Could not sleep again." in copy and GRIEF_CIRCLE in copy, "her files hold her words and her tags")
    t.holds("Better this week" not in copy and str(t["Ben"].id) not in copy, "and nothing of Ben's")
    asked = await ada.slash("mydata delete")
    t.sees(asked, "Delete everything", "cannot be undone")
    form = await ada.press(asked, "Delete everything")
    t.sees(await ada.submit(form, {"confirm": "delete"}), "It is gone")
    await until(t, hours=1)
    t.holds(not ada.can_see(room), "the circle's room is closed to her")
    t.sees(await ada.slash("mydata view"), "Nothing is kept about you")
    t.sees(await ada.slash("profile show"), "I agree", brief=True)


async def until(t: Teller, **span: float) -> None:
    """An hour at a time: what falls due in between is a little late, as on a machine that slept."""
    await t.stage.leap(timedelta(**span).total_seconds(), step=3600)
