"""Who lives in the demo's server. Invented people; the tour tells their story, the demo opens four weeks into it."""

from dataclasses import dataclass

from bot.demo.stage import Plan

OWNER = "Olive"
FACILITATORS = ("Fay", "Finn")
EVENINGS = ("18", "19", "20")


@dataclass(frozen=True)
class Part:
    """What one member chooses. `tags`: (tag, use)."""

    name: str
    tags: tuple[tuple[str, str], ...]
    timezone: str
    language: str
    country: str
    days: tuple[str, ...] = ("Tuesday", "Thursday")
    hours: tuple[str, ...] = EVENINGS


GRIEF, CARING, BOOKS, WALKING = "Losing someone", "Caring for someone", "Books", "Walking and nature"
WORK, SLEEP, ALONE, GAMES = "Work pressure", "Trouble sleeping", "Feeling alone", "Games"

MEMBERS = (
    Part("Ada", ((GRIEF, "show"), (BOOKS, "show"), (SLEEP, "match")), "Europe/London", "English", "United Kingdom"),
    Part("Ben", ((GRIEF, "show"), (WALKING, "match")), "Europe/London", "English", "United Kingdom"),
    Part("Cleo", ((GRIEF, "show"), (CARING, "match")), "Europe/Lisbon", "English", "Portugal"),
    Part("Dov", ((GRIEF, "show"), (GAMES, "match")), "Europe/Dublin", "English", "Ireland"),
    Part("Eva", ((GRIEF, "show"), (WORK, "private")), "Europe/London", "English", "United Kingdom"),
    Part("Femi", ((WORK, "show"), (SLEEP, "show")), "Africa/Lagos", "English", "Nigeria"),
    Part("Gus", ((WORK, "show"), (SLEEP, "match")), "Europe/Paris", "English", "France"),
    Part("Hana", ((WORK, "show"), (BOOKS, "match")), "Europe/Berlin", "English", "Germany"),
    Part("Ines", ((WORK, "show"), (SLEEP, "match")), "Europe/Madrid", "English", "Spain"),
    Part("Jonas", ((WORK, "show"), (ALONE, "show")), "Europe/London", "English", "United Kingdom"),
    Part("Kim", ((ALONE, "show"), (BOOKS, "show")), "Europe/London", "English", "United Kingdom"),
    Part("Lea", ((ALONE, "show"), (BOOKS, "show")), "Europe/London", "English", "United Kingdom"),
    Part("Mo", ((CARING, "show"), (GRIEF, "avoid")), "America/Chicago", "English", "United States", ("Sunday",)),
    Part("Noa", ((CARING, "show"), (SLEEP, "match")), "Asia/Tokyo", "Japanese", "Japan", ("Saturday",), ("9", "10")),
)

PLAN = Plan(
    server="Harbour",
    channels=("lobby", "circles"),
    staff_channels=("staff",),
    owner=OWNER,
    facilitators=FACILITATORS,
    members=tuple(part.name for part in MEMBERS),
)

ABOUT = {
    "Olive": "Owns the server and set Kitestring up. Try /setup check.",
    "Fay": "Gives an hour in the evening and looks after two circles. Lea waits for her answer: /facilitate admit.",
    "Finn": "Looks after the circle about work. Try /facilitate session.",
    "Ada": "Lost her father in spring. Has checked in for four weeks: /checkin history.",
    "Ben": "In Ada's circle. Likes to share how he is.",
    "Cleo": "In Ada's circle, mostly reading. Asked for news in a private thread.",
    "Dov": "In Ada's circle. Not every week is a good one.",
    "Eva": "In Ada's circle. Her job is nobody's business here.",
    "Femi": "In the circle about work. Works nights, sleeps badly.",
    "Gus": "In the circle about work.",
    "Hana": "In the circle about work.",
    "Ines": "In the circle about work.",
    "Jonas": "Said no to a circle and is back on the list: /match status.",
    "Kim": "Feels alone in a big town. Still waits for a circle.",
    "Lea": "New in town, likes books. Has asked for a seat in Tuesday lights.",
    "Mo": "Cares for his mother. In the circle Tuesday lights.",
    "Noa": "In the circle Tuesday lights, from far away.",
}
