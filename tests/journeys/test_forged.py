"""Presses that this bot never made do nothing; those it made for somebody else are decided by the service anew."""

import os
import random
import string

from bot.storage.tables import metadata
from tests.support.forge import Forger
from tests.support.world import World

LONG = os.environ.get("KITE_TEST_LONG") == "1"
COUNT = 10_000 if LONG else 1_000


def forgery(genuine: str, rng: random.Random) -> str:
    """Never the genuine one: a change can happen to change nothing."""
    while (made := mangled(genuine, rng)) == genuine:
        pass
    return made


def mangled(genuine: str, rng: random.Random) -> str:
    """One of the ways in which somebody would change an id: a letter, an argument, the verb, the tag, all of it."""
    parts = genuine.split("|")
    way = rng.randrange(7)
    if way == 0:
        at = rng.randrange(len(genuine))
        other = rng.choice([c for c in string.ascii_letters + string.digits + "|:%" if c != genuine[at]])
        return genuine[:at] + other + genuine[at + 1 :]
    if way == 1:
        return "|".join([*parts[:-1], "".join(rng.choices(string.ascii_letters + "-_", k=11))])
    if way == 2:
        return "|".join([parts[0], rng.choice(["setup:grant", "report:open", "circle:leave"]), *parts[2:]])
    if way == 3:
        return "|".join([*parts[:2], str(rng.getrandbits(53)), *parts[2:]])
    if way == 4:
        return genuine + rng.choice(["|", "=", " ", "\u200b", "\n"])
    if way == 5:
        return "|".join(parts[:-1])
    return "".join(rng.choices(string.printable, k=rng.randrange(1, 100)))


async def test_what_this_bot_did_not_make_does_nothing(home: World) -> None:
    forger = await Forger.begin(home)
    rng = random.Random(7)
    verbs = sorted(home.app.kit.router.verbs)
    before = await everything(home)
    for turn in range(COUNT):
        genuine = forger.id(rng.choice(verbs), *[rng.getrandbits(53) for _ in range(rng.randrange(3))])
        forged = forgery(genuine, rng)
        person = rng.choice(list(home.stage.people.values()))
        if turn % 2:
            shown = await forger.press(person, forged)
        else:
            shown = await forger.submit(person, forged, {"words": "x", "name": "x"})
        assert "out of date" in shown.text, forged
        assert shown.private
    assert await everything(home) == before


async def everything(w: World) -> dict[str, int]:
    """How many rows each table has."""
    async with w.app.store.read() as tx:
        return {table.name: len(await tx.all(table.select())) for table in metadata.sorted_tables}
