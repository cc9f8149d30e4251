"""What people do all at once while the bot is killed again and again.

Each deed is short, may be cut off anywhere, and notes only what it saw confirmed.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

from .client import Wire
from .town import SEATED, TAGS, Town, button, do, press, said, sent_in, shows

Deed = Callable[[Wire, Town, random.Random], Awaitable[None]]
ANYWAY = "Check in now"
FORMING = 4.0
"""Seconds that somebody looks at a formation that goes on."""


# ---- circles


async def makes_a_circle(wire: Wire, town: Town, dice: random.Random) -> None:
    name = f"Circle {len(town.asked_for)}"
    town.asked_for.append(name)
    options = {"name": name, "tag": dice.choice(TAGS)}
    form = await do(wire, "slash", town.facilitator, town.lobby, name="facilitate create", options=options)
    if shows(await sent_in(wire, town.facilitator, form), name):
        town.made.add(name)


async def asks_to_join(wire: Wire, town: Town, dice: random.Random) -> None:
    """Whoever has a circle already: a seat would end the waiting of the others, of whom circles are formed."""
    if not town.made:
        return
    person, circle = dice.choice(seated(town)), dice.choice(sorted(town.made))
    shown = await do(wire, "slash", person, town.lobby, name="circle join", options={"circle": circle})
    if button(shown, "I agree"):
        await press(wire, person, shown, "I agree")


async def admits(wire: Wire, town: Town, _dice: random.Random) -> None:
    shown = await do(wire, "slash", town.facilitator, town.lobby, name="facilitate admit")
    if button(shown, "Admit"):
        await press(wire, town.facilitator, shown, "Admit")


async def leaves(wire: Wire, town: Town, dice: random.Random) -> None:
    number = dice.randrange(len(town.members))
    person, circle = town.members[number], dice.choice([*sorted(town.made), f"Standing {number // SEATED}"])
    shown = await do(wire, "slash", person, town.lobby, name="circle leave", options={"circle": circle})
    if button(shown, "Leave"):
        await press(wire, person, shown, "Leave")


async def adds_a_tag(wire: Wire, town: Town, dice: random.Random) -> None:
    person, tag = dice.choice(town.members), dice.choice(TAGS)
    options = {"tag": tag, "use": dice.choice(("match", "show"))}
    if shows(await do(wire, "slash", person, town.lobby, name="profile add", options=options), tag):
        town.tagged.add((person, tag))


# ---- rounds, calls


async def checks_in(wire: Wire, town: Town, dice: random.Random) -> None:
    """From the card of a round, through the form, shared or not; where that round is over, without it."""
    person = dice.choice(seated(town))
    card = await finds(wire, dice, person, "Check in")
    opened = None if card is None else await presses(wire, person, card, "Check in")
    values = {"mood": dice.choice("345"), "note": "a quiet week", "seen": dice.choice(("nobody", "circle"))}
    of_round = card["id"] if card is not None else ""
    if button(opened, ANYWAY):
        opened, of_round = await press(wire, person, opened, ANYWAY), ""
        values["seen"] = "nobody"
    if shows(await sent_in(wire, person, opened, **values), "Kept"):
        town.checked_in.add((person, of_round))


async def takes_back_what_was_shared(wire: Wire, town: Town, dice: random.Random) -> None:
    """It may be on its way still."""
    number = dice.randrange(len(seated(town)))
    person, options = town.members[number], {"circle": f"Standing {number // SEATED}"}
    form = await do(wire, "slash", person, town.lobby, name="checkin now", options=options)
    receipt = await sent_in(wire, person, form, note="not for long", seen="circle")
    await asyncio.sleep(dice.uniform(0.0, 1.0))
    await press(wire, person, await press(wire, person, receipt, "Take it back"), "Take it back")


async def calls_somebody(wire: Wire, town: Town, dice: random.Random) -> None:
    person = dice.choice(town.members)
    card = await finds(wire, dice, person, "I need a person")
    near = None if card is None else await presses(wire, person, card, "I need a person")
    if button(near, "Ask a facilitator here") and said(await press(wire, person, near, "Ask a facilitator here")):
        town.callers.add(person)


async def can_talk(wire: Wire, town: Town, dice: random.Random) -> None:
    await looks_and_presses(wire, dice, town.facilitator, "I can talk")


async def is_all_right(wire: Wire, town: Town, dice: random.Random) -> None:
    await looks_and_presses(wire, dice, dice.choice(town.members), "I'm all right now")


# ---- being brought together


async def forms_circles(wire: Wire, town: Town, _dice: random.Random) -> None:
    """One that was lost is begun again."""
    shown = await do(wire, "slash", town.facilitator, town.lobby, name="facilitate form", timeout=FORMING)
    if button(shown, "Start again"):
        await press(wire, town.facilitator, shown, "Start again")


async def the_others_wait(wire: Wire, town: Town, _dice: random.Random) -> None:
    """Whoever said no, or had a circle that fell, is no longer on the list; and tags may have left them no theme."""
    for person in town.members[len(seated(town)) :]:
        await do(wire, "slash", person, town.lobby, name="profile add", options={"tag": TAGS[0], "use": "show"})
        await do(wire, "slash", person, town.lobby, name="match wait")


async def decides_on_a_formation(wire: Wire, town: Town, dice: random.Random) -> None:
    label = dice.choice(("Approve", "Approve", "Discard", "Start again"))
    await looks_and_presses(wire, dice, town.facilitator, label)


async def approves(wire: Wire, town: Town, dice: random.Random) -> None:
    await looks_and_presses(wire, dice, town.facilitator, "Approve")


async def seeks_a_buddy(wire: Wire, town: Town, dice: random.Random) -> None:
    await do(wire, "slash", dice.choice(town.members), town.lobby, name="buddy find")


async def ends_with_a_buddy(wire: Wire, town: Town, dice: random.Random) -> None:
    person = dice.choice(town.members)
    shown = await do(wire, "slash", person, town.lobby, name="buddy end")
    if button(shown, "Yes, end it"):
        await press(wire, person, shown, "Yes, end it")


async def answers_an_introduction(wire: Wire, town: Town, dice: random.Random) -> None:
    label = "Yes, introduce us" if dice.random() < 0.85 else "No, thank you"
    await looks_and_presses(wire, dice, dice.choice(town.members), label)


async def all_say_yes(wire: Wire, town: Town, dice: random.Random) -> None:
    """Whoever is reached by their next press only is told after a command."""
    for person in town.members:
        await do(wire, "slash", person, town.lobby, name="match status")
        await looks_and_presses(wire, dice, person, "Yes, introduce us")


DEEDS: list[tuple[Deed, int]] = [
    (makes_a_circle, 2),
    (asks_to_join, 6),
    (admits, 5),
    (leaves, 2),
    (adds_a_tag, 3),
    (checks_in, 6),
    (takes_back_what_was_shared, 2),
    (calls_somebody, 2),
    (can_talk, 2),
    (is_all_right, 1),
    (forms_circles, 1),
    (decides_on_a_formation, 2),
    (seeks_a_buddy, 2),
    (ends_with_a_buddy, 1),
    (answers_an_introduction, 6),
]
"""What people do and how often, in proportion. Add what else must survive a kill."""


HAPPENS: dict[str, tuple[Deed, ...]] = {
    "circles made": (makes_a_circle,),
    "people let out of rooms": (asks_to_join, admits, leaves),
    "check-ins": (checks_in,),
    "check-ins shared": (checks_in,),
    "shared words taken back": (takes_back_what_was_shared,),
    "calls answered": (calls_somebody, can_talk),
    "calls ended": (calls_somebody, is_all_right),
    "buddies introduced": (seeks_a_buddy, seeks_a_buddy, all_say_yes),
    "buddies parted": (seeks_a_buddy, all_say_yes, ends_with_a_buddy),
    "told at a press": (asks_to_join, admits, adds_a_tag),
    "introductions opened": (the_others_wait, forms_circles, approves, all_say_yes),
}
"""What must have happened at the end, by its name in `Ledger.happened`, and how it comes about, one after the other."""


async def live(wire: Wire, town: Town, seed: int, stop: asyncio.Event, at_once: int = 6) -> None:
    """People do things, several at once, until told to stop."""

    async def somebody(number: int) -> None:
        dice = random.Random(seed * 1000 + number)
        deeds, weights = zip(*DEEDS, strict=True)
        while not stop.is_set():
            (deed,) = dice.choices(deeds, weights)
            await deed(wire, town, dice)
            await asyncio.sleep(dice.uniform(0.0, 0.1))

    await asyncio.gather(*(somebody(number) for number in range(at_once)))


# ---- how


def seated(town: Town) -> list[str]:
    """Who had a seat from the beginning."""
    return town.members[: SEATED * len(town.standing)]


async def finds(wire: Wire, dice: random.Random, person: str, label: str) -> dict | None:
    """A message that this person can see with a button of this label, mostly the newest."""
    found = await wire.call("buttons", user=person, label=label, last=6)
    if not found:
        return None
    return found[0] if dice.random() < 0.7 else dice.choice(found)


async def presses(wire: Wire, person: str, message: dict, label: str) -> dict | None:
    return await do(wire, "click", person, message["channel_id"], message=message["id"], label=label)


async def looks_and_presses(wire: Wire, dice: random.Random, person: str, label: str) -> dict | None:
    message = await finds(wire, dice, person, label)
    return None if message is None else await presses(wire, person, message, label)
