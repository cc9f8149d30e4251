"""The weeks after: check-ins, a call for a person, buddies, a block, and somebody who takes everything along."""

from datetime import timedelta

from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.demo.teller import Teller

GRIEF_CIRCLE = "Losing someone"


async def a_weekly_check_in_falls_due(t: Teller) -> None:
    t.chapter("Fay plans a weekly check-in; on Tuesday evening it is there")
    fay = t["Fay"]
    preview = await fay.slash(
        "facilitate schedule",
        circle=GRIEF_CIRCLE,
        every="week",
        day="Tuesday",
        time="19:00",
        timezone="Europe/London",
    )
    t.sees(preview, "Approve")
    t.sees(await fay.press(preview, "Approve"), brief=True)
    await until(t, hours=26)
    t.sees(round_card(t), "Check in", "I need a person")


def round_card(t: Teller) -> Card:
    """The newest card in the circle's room that asks for a check-in."""
    return next(card for card in reversed(t["Ada"].reads(t.room(GRIEF_CIRCLE))) if "Check in" in card.labels)


async def members_answer_each_in_their_way(t: Teller) -> None:
    t.chapter("Ada keeps hers to herself, Ben shares his, Cleo leaves it out")
    receipt = await check_in(t, "Ada", mood="Low", note="Could not sleep again.", seen="Nobody, just me")
    t.sees(receipt, "116 123")
    t.sees(await check_in(t, "Ben", mood="All right", note="Better this week.", seen="The circle"))
    room = t.room(GRIEF_CIRCLE)
    told = "\n".join(str(card) for card in t["Cleo"].reads(room))
    t.holds("Better this week" in told and "Could not sleep" not in told, "the room shows Ben's words and not Ada's")


async def check_in(t: Teller, name: str, *, mood: str, note: str, seen: str) -> Answer:
    person = t[name]
    form = await person.press(round_card(t), "Check in")
    if not form.opened_modal:
        t.sees(form, "I agree", brief=name != "Ada")
        await person.press(form, "I agree")
        form = await person.press(round_card(t), "Check in")
    return await person.submit(form, {"mood": mood, "note": note, "seen": seen})


async def one_asks_for_a_person(t: Teller) -> None:
    t.chapter("Dov presses I need a person; Fay is on duty")
    fay, dov = t["Fay"], t["Dov"]
    t.sees(await fay.slash("facilitate duty", state="on", hours=3), brief=True)
    first = await dov.press(round_card(t), "I need a person")
    t.sees(first)
    t.note(str(first.labels))
    for card in fay.reads(t.stage.channels["staff"])[-1:]:
        t.sees(card)


async def two_look_outside(t: Teller) -> None:
    t.chapter("Eva reads /findcounselor for the United Kingdom, Noa opens /crisis without a country")
    page = await t["Eva"].slash("findcounselor", country="UK")
    t.sees(page)
    t.sees(await t["Noa"].slash("crisis"))


async def two_become_buddies(t: Teller) -> None:
    t.chapter("Kim blocks Jonas, and finds a buddy in Lea")
    kim, jonas, lea = t["Kim"], t["Jonas"], t["Lea"]
    t.sees(await kim.slash("safety block", member=jonas))
    for person in (kim, jonas):
        t.sees(await person.slash("buddy find"))
    await until(t, hours=2)
    t.sees(await kim.slash("buddy status"))
    t.sees(await lea.slash("buddy find"))
    await until(t, hours=2)
    t.sees(await kim.slash("buddy status"))
    t.sees(await lea.slash("buddy status"))


async def one_takes_everything_along(t: Teller) -> None:
    t.chapter("Ada takes her data along and deletes everything")
    ada, room = t["Ada"], t.room(GRIEF_CIRCLE)
    t.sees(await ada.slash("mydata export"))
    asked = await ada.slash("mydata delete")
    t.sees(asked, "Delete everything")
    form = await ada.press(asked, "Delete everything")
    t.note(str(form.modal.fields))
    t.holds(ada.can_see(room), "she still sees the room")


async def until(t: Teller, **span: float) -> None:
    await t.stage.leap(timedelta(**span).total_seconds())
