"""The story that the tour tells: a server from its first evening on.

`first_part` leaves a world with history, in which the demo opens; `second_part` is told only.
"""

from typing import Any

from bot.demo.cast import FACILITATORS, GRIEF, MEMBERS, OWNER, Part
from bot.demo.teller import Teller


async def first_part(t: Teller, app: Any) -> None:
    await owner_sets_up(t)
    await members_agree(t)
    await facilitator_opens_a_circle(t)


async def second_part(t: Teller, app: Any) -> None:
    pass


async def owner_sets_up(t: Teller) -> None:
    t.chapter("Olive sets the server up")
    owner, channels = t[OWNER], t.stage.channels
    card = await owner.slash("setup start")
    t.sees(card, "Peer circles are ready", "24 tags")
    form = await owner.press(card, "Choose them")
    places = {"staff": [channels["staff"]], "circles": [channels["circles"]], "contact": [owner]}
    t.sees(await owner.submit(form, places), "All set", brief=True)
    for name in FACILITATORS:
        t.sees(await owner.slash("setup facilitator", member=t[name], action="grant"), "facilitator", brief=True)


async def members_agree(t: Teller) -> None:
    t.chapter("Fourteen members agree and choose what they are matched by")
    for number, part in enumerate(MEMBERS):
        await member_agrees(t, part, brief=number > 0)


async def member_agrees(t: Teller, part: Part, *, brief: bool) -> None:
    person = t[part.name]
    asked = await person.slash("profile edit")
    t.sees(asked, "I agree", "Not now", brief=brief)
    t.sees(await person.press(asked, "I agree"), "Thank you", brief=brief)
    for tag, use in part.tags:
        t.sees(await person.slash("profile add", tag=tag, use=use), tag, brief=True)
    basics = {"timezone": part.timezone, "language": part.language, "country": part.country}
    t.sees(await person.slash("profile set", **basics), part.timezone, brief=True)
    days = await person.slash("profile hours")
    for day in part.days:
        form = await person.press(days, day)
        field = "evening" if int(part.hours[0]) >= 18 else "morning"
        days = await person.submit(form, {field: list(part.hours)})
    t.sees(await person.slash("profile show"), part.timezone, brief=brief)


CIRCLE = "Tuesday lights"


async def facilitator_opens_a_circle(t: Teller) -> None:
    t.chapter("Fay opens a circle, and people ask for a seat")
    fay, ada = t["Fay"], t["Ada"]
    made = await fay.slash("facilitate create", name=CIRCLE, tag=GRIEF, size=6, language="English")
    t.sees(made, CIRCLE)
    t.sees(await ada.slash("circle browse"), CIRCLE)
    asked = await ada.slash("circle join", circle=CIRCLE)
    t.sees(asked, "I agree")
    t.sees(await ada.press(asked, "I agree"))
    t.sees(await fay.slash("facilitate admit"))
