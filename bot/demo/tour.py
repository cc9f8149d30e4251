"""The story that the tour tells: a server from its first evening on.

`first_part` is how the demo begins too (`past` adds some weeks to it); `second_part` is told only.
"""

from typing import Any

from bot.demo import tour_weeks as weeks
from bot.demo.cast import CARING, FACILITATORS, MEMBERS, OWNER, Part
from bot.demo.people import Answer
from bot.demo.reading import Card
from bot.demo.teller import Teller


async def first_part(t: Teller) -> None:
    await owner_sets_up(t)
    await members_agree(t)
    await facilitator_opens_a_circle(t)
    await twelve_wait_for_a_circle(t)
    await a_formation_is_previewed_and_approved(t)
    await each_is_asked_first(t)
    await weeks.a_weekly_check_in_falls_due(t)
    await weeks.members_answer_each_in_their_way(t)


async def second_part(t: Teller) -> None:
    await weeks.one_asks_for_a_person(t)
    await weeks.two_look_outside(t)
    await weeks.two_become_buddies(t)
    await weeks.one_takes_everything_along(t)


WAITING, ASKED = MEMBERS[:12], MEMBERS[:10]
"""Kim and Lea share what nobody else does, so no circle is found for them yet."""
USES = {
    "show": "May be named when you meet",
    "match": "Used to match, never shown",
    "private": "Notes to yourself",
    "avoid": "rather avoid",
}
REACHED_BY = {"Ada": "By direct message", "Ben": "By direct message", "Cleo": "In a private thread here"}
"""The others are shown what waits for them at their next press."""


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
    given = await person.press(asked, "I agree")
    t.sees(given, "Thank you", "How may I reach you?", brief=brief)
    if part.name in REACHED_BY:
        t.sees(await person.choose(given, REACHED_BY[part.name]), "Good to know", brief=True)
    for tag, use in part.tags:
        t.sees(await person.slash("profile add", tag=tag, use=use), tag, brief=True)
    basics: dict[str, Any] = {"timezone": part.timezone, "language": part.language, "country": part.country}
    t.sees(await person.slash("profile set", **basics), part.timezone, brief=True)
    days = await person.slash("profile hours")
    for day in part.days:
        form = await person.press(days, day)
        field = "evening" if int(part.hours[0]) >= 18 else "morning"
        days = await person.submit(form, {field: list(part.hours)})
    chosen = [words for tag, use in part.tags for words in (tag, USES[use])]
    free = f"{len(part.days) * len(part.hours)} hours a week"
    t.sees(await person.slash("profile show"), *chosen, *basics.values(), free, brief=brief)


CIRCLE = "Tuesday lights"


async def facilitator_opens_a_circle(t: Teller) -> None:
    t.chapter("Fay opens a circle, and people ask for a seat")
    fay, ada = t["Fay"], t["Ada"]
    form = await fay.slash("facilitate create", name=CIRCLE, tag=CARING, size=6, language="English")
    t.sees(form, "6 weeks")
    t.sees(await fay.submit(form), CIRCLE, "6 weeks")
    t.sees(await ada.slash("circle browse"), CIRCLE)
    for name in ("Mo", "Noa"):
        await person_joins(t, name)
    room = t.room(CIRCLE)
    t.holds(t["Mo"].can_see(room) and not ada.can_see(room), "the room is open to Mo and closed to Ada")
    t.sees(t["Mo"].reads(room)[0], "Leave", "I need a person")


async def person_joins(t: Teller, name: str) -> None:
    asked = await t[name].slash("circle join", circle=CIRCLE)
    t.sees(asked, "I agree", brief=name != "Mo")
    t.sees(await t[name].press(asked, "I agree"), CIRCLE, brief=name != "Mo")
    requests = await t["Fay"].slash("facilitate admit")
    t.sees(requests, CIRCLE, brief=name != "Mo")
    t.sees(await t["Fay"].press(requests, "Admit"), brief=True)


async def twelve_wait_for_a_circle(t: Teller) -> None:
    t.chapter("Twelve people wait for a circle")
    for number, part in enumerate(WAITING):
        t.sees(await t[part.name].slash("match wait"), "You are on the list", brief=number > 0)
    t.sees(await t["Ada"].slash("match status"), "On the list since", never=named(t))


def named(t: Teller) -> tuple[str, ...]:
    """Everybody as they would stand on a card that names them."""
    return tuple(f"<@{t[part.name].id}>" for part in MEMBERS)


async def a_formation_is_previewed_and_approved(t: Teller) -> None:
    t.chapter("Fay looks at what could be formed, and approves it")
    fay = t["Fay"]
    preview = await fay.slash("facilitate form")
    found = ("2 circles, with a seat for 10 people", "Losing someone", "Work pressure", "Still waiting", "[picture: ")
    t.sees(preview, *found, "Nobody has been asked yet", never=named(t))
    t.holds(preview.private, "only Fay sees it")
    t.sees(await fay.press(preview, "Approve"), "I am asking 10 people for 2 circles")


async def each_is_asked_first(t: Teller) -> None:
    t.chapter("Each is asked first, by the way they chose; a room opens when enough said yes")
    await t.stage.advance(120)
    for number, part in enumerate(ASKED):
        person = t[part.name]
        asked = await where_it_waits(t, part.name)
        t.sees(asked, "Yes, introduce us", never=named(t), brief=number > 3)
        label = "No, thank you" if part.name == "Jonas" else "Yes, introduce us"
        t.sees(await person.press(asked, label), brief=number > 0)
    await t.stage.advance(60)
    for theme, facilitator, names in (
        ("Losing someone", "Fay", {"Ada", "Ben", "Cleo", "Dov", "Eva"}),
        ("Work pressure", "Finn", {"Femi", "Gus", "Hana", "Ines"}),
    ):
        inside = t.people_in(t.room(theme))
        t.holds(inside == {facilitator, *names}, f"in the room {theme}: {', '.join(sorted(inside))}")
    t.sees(await t["Kim"].slash("match status"), "On the list since")


async def where_it_waits(t: Teller, name: str) -> Answer | Card:
    """The card that asks this person: in their DM, their own thread, or with the answer to their next press."""
    person = t[name]
    if REACHED_BY.get(name) == "By direct message":
        return person.reads_dm()[-1]
    if name in REACHED_BY:
        return person.reads(person.rooms()[-1])[-1]
    return await person.slash("circle mine")
