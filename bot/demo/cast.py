"""Who lives in the demo's server. Invented people; the tour tells their story, the demo opens after its first part."""

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
    Part("Jonas", ((WORK, "show"), (ALONE, "match")), "Europe/Vienna", "English", "Austria"),
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
    "Olive": "Owns the server and set Kitestring up.",
    "Fay": "A volunteer facilitator with an hour in the evening.",
    "Finn": "A second facilitator.",
    "Ada": "Lost her father in spring. Her circle meets on Tuesdays.",
    "Ben": "In the same circle as Ada.",
    "Femi": "Works nights, sleeps badly.",
    "Kim": "Is looking for one person to talk with.",
    "Lea": "Likes books, and feels alone in a new town.",
    "Mo": "Cares for his mother, and waits for a circle.",
    "Noa": "Lives far away; few hours fit.",
}
