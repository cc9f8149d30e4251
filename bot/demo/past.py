"""Three more weeks, which nobody tells: what the demo adds to the story, so that there is a past to look at."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.demo.teller import Teller
from bot.demo.tour import CIRCLE
from bot.demo.tour_weeks import GRIEF_CIRCLE, check_in

WEEKS = 3
HOME = ZoneInfo("Europe/London")
"""The zone in which the circle meets and is asked."""
ALONE, SHARED = "Nobody, just me", "The circle"

FIRST_WORDS = (
    ("Ada", "Hello. I am Ada. It was my dad, in spring."),
    ("Ben", "Hi Ada. My brother, last winter. Glad there are some of us."),
    ("Cleo", "I will mostly read, if that is all right."),
    ("Fay", "That is more than all right, Cleo. Welcome, everyone."),
)
ROUNDS = (
    (
        ("Ada", "Low", "The evenings are long.", ALONE),
        ("Ben", "All right", "Walked by the sea on Sunday. It helped a bit.", SHARED),
        ("Dov", "Low", "", ALONE),
    ),
    (
        ("Ada", "So-so", "", ALONE),
        ("Cleo", "So-so", "My sister called. We laughed about old photos.", SHARED),
        ("Eva", "Low", "", ALONE),
    ),
    (
        ("Ada", "All right", "Slept through for once.", SHARED),
        ("Ben", "Good", "", ALONE),
        ("Dov", "So-so", "Cooked her soup. It came out right.", SHARED),
    ),
)
TALK = (
    (("Dov", "The sea sounds good. Which beach?"), ("Ben", "Whitstable. Cold, but no one else there.")),
    (("Ada", "Photos are still too much for me. But I like that you laughed."), ("Cleo", "Thank you, Ada.")),
    (("Ben", "Well done, both of you."), ("Fay", "See you next Tuesday. Take care of yourselves this week.")),
)
BETWEEN = (("Very hard", "His birthday."), ("So-so", ""), ("Low", ""), ("So-so", ""), ("All right", ""), ("So-so", ""))
"""Ada's own check-ins, two a week."""


async def weeks_go_by(t: Teller) -> None:
    """Ends on a Tuesday evening, `WEEKS` weeks after the story's first part."""
    await say(t, FIRST_WORDS)
    own = iter(BETWEEN)
    for answers, talk in zip(ROUNDS, TALK, strict=True):
        tuesday = t.stage.now.astimezone(HOME).date() + timedelta(weeks=1)
        for days, at in ((-5, time(22, 10)), (-3, time(10, 30))):
            await until(t, datetime.combine(tuesday + timedelta(days), at, HOME))
            mood, note = next(own)
            form = await t["Ada"].slash("checkin now")
            await t["Ada"].submit(form, {"mood": mood, "note": note, "seen": ALONE})
        for days, at in ((-1, time(18, 1)), (0, time(17, 46)), (0, time(19, 1))):
            await until(t, datetime.combine(tuesday + timedelta(days), at, HOME))
        for name, mood, note, seen in answers:
            await t.stage.advance(300)
            await check_in(t, name, mood=mood, note=note, seen=seen)
        await say(t, talk)
    await t["Lea"].press(await t["Lea"].slash("circle join", circle=CIRCLE), "I agree")


async def say(t: Teller, words: tuple[tuple[str, str], ...]) -> None:
    for name, line in words:
        await t.stage.advance(90)
        await t[name].say(line, t.room(GRIEF_CIRCLE))


async def until(t: Teller, moment: datetime) -> None:
    """A few hours at a time; what falls due at the moment itself is on time."""
    await t.stage.leap((moment - t.stage.now).total_seconds(), step=6 * 3600)
    await t.stage.advance(30)
