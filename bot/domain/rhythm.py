"""When check-ins fall due: a wall time in a zone, every so often, over every change of clocks. Pure.

Wall time + IANA zone is what is kept; UTC is worked out anew for each due time, so that a circle that meets at 19:00
goes on doing so in summer. A wall time that does not exist moves to the next one that does; one that exists twice is
meant the first time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal
from bot.domain.typed import storable

ON_TIME = timedelta(minutes=15)
"""Up to this late a round is simply sent; later it comes with a word of apology."""
MOST_WEEKS = 8
"""Between two rounds of a rhythm of several weeks."""
MOST_SCHEDULES = 3
"""For each circle."""
OWN_PROMPTS = 10
PROMPT_LENGTH = 200
NIGHT = (22, 7)
"""From this hour to that one, in the schedule's zone: said in the preview, not refused, and posted without a sound."""
LAST = -1
"""`nth` for the last such weekday of a month."""


class Every(StrEnum):
    DAY = "day"
    WEEK = "week"
    TWO_WEEKS = "2 weeks"
    """Every second week, or every so many more as `Rhythm.nth` says."""
    MONTH = "month"


THEMES: dict[str, int] = {"everyday": 7, "body": 6, "company": 7, "hard": 7, "small": 7, "ahead": 6}
"""The library: theme -> how many prompts, worded as `prompt-<theme>-<number from 1>` in `bot/text/*/prompts.ftl`."""
MIXED = "mixed"
"""One of each theme in turn."""
OWN = "own"


@dataclass(frozen=True, slots=True)
class Rhythm:
    every: Every
    weekday: int
    """0 is Monday; of no meaning for a daily rhythm."""
    minute: int
    """Minute of the day on the wall, 0-1439."""
    zone: str
    """IANA name."""
    anchor: date
    """A day that belongs to the rhythm: which of several weeks it is counted in."""
    nth: int = 1
    """Of a monthly rhythm: the first to fourth such weekday, or LAST. Of one of several weeks: how many."""

    @property
    def weeks(self) -> int:
        """Weeks between two rounds, of a rhythm that goes by weeks."""
        return max(2, self.nth) if self.every is Every.TWO_WEEKS else 1


@dataclass(frozen=True, slots=True)
class Schedule:
    id: int
    guild_id: int
    circle_id: int
    rhythm: Rhythm
    theme: str
    own_prompts: tuple[str, ...]
    paused: bool
    skipped: datetime | None
    """One due time that is left out."""
    turn: int
    """How many rounds it brought; the next prompt follows from it."""
    next_due: datetime | None
    """None while paused or ended."""


@dataclass(frozen=True, slots=True)
class Due:
    at: datetime
    missed: int
    """Earlier due times that this one stands for as well."""


def parse_time(text: str) -> int:
    """Minute of the day from "19:30", "7:05" or "19.30"."""
    found = re.fullmatch(r"\s*(\d{1,2})[:.](\d{2})\s*", text, re.ASCII)
    hour, minute = (int(found[1]), int(found[2])) if found else (99, 0)
    if hour > 23 or minute > 59:
        raise Refusal("refusal-time-not-clear")
    return hour * 60 + minute


def parse_prompts(text: str) -> tuple[str, ...]:
    """One question a line."""
    lines = tuple(" ".join(storable(line).split()) for line in text.splitlines() if line.strip())
    if not lines:
        raise Refusal("refusal-no-prompts")
    if len(lines) > OWN_PROMPTS or any(len(line) > PROMPT_LENGTH for line in lines):
        raise Refusal("refusal-too-many-prompts", most=OWN_PROMPTS, letters=PROMPT_LENGTH)
    return lines


def new_rhythm(every: Every, weekday: int, minute: int, zone: str, now: datetime, nth: int | None = None) -> Rhythm:
    """A rhythm that begins with the next fitting day.

    `nth`: how many weeks, or which such weekday of the month; None: two, or the place which that day has in its month.
    """
    today = now.astimezone(_zone(zone)).date()
    if every is not Every.DAY:
        today += timedelta(days=(weekday - today.weekday()) % 7)
    step = Every.DAY if every is Every.DAY else Every.WEEK
    first = next_due(Rhythm(step, weekday, minute, zone, today), now).astimezone(_zone(zone)).date()
    if every is Every.TWO_WEEKS:
        return Rhythm(every, weekday, minute, zone, first, min(MOST_WEEKS, max(2, nth or 2)))
    if every is not Every.MONTH:
        return Rhythm(every, weekday, minute, zone, first)
    place = nth or (LAST if first.day > 28 else (first.day - 1) // 7 + 1)
    return Rhythm(every, weekday, minute, zone, first, place)


def moment(day: date, minute: int, zone: str) -> datetime:
    """The UTC moment of a wall time: the first of two, or where there is none the next that exists."""
    there = _zone(zone)
    wall = datetime.combine(day, time(minute // 60, minute % 60))
    early = wall.replace(tzinfo=there, fold=0)
    utc = early.astimezone(UTC)
    if utc.astimezone(there).replace(tzinfo=None) == wall:
        return utc
    after = wall.replace(tzinfo=there, fold=1).astimezone(UTC)  # read with the offset that follows the gap
    return _change_between(after, utc, there)


def _change_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment (to the second) in (before, after] from which the later offset holds."""
    offset = after.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == offset:
            high = middle
        else:
            low = middle
    return before + timedelta(seconds=high)


def next_due(rhythm: Rhythm, after: datetime) -> datetime:
    """The first due time later than `after`, UTC."""
    start = after.astimezone(_zone(rhythm.zone)).date() - timedelta(days=2)
    for day in _days(rhythm, start):
        due = moment(day, rhythm.minute, rhythm.zone)
        if due > after:
            return due
    raise AssertionError("a rhythm never ends")


def upcoming(rhythm: Rhythm, after: datetime, many: int, skipped: datetime | None = None) -> tuple[datetime, ...]:
    found: list[datetime] = []
    while len(found) < many:
        after = next_due(rhythm, after)
        if after != skipped:
            found.append(after)
    return tuple(found)


def first_due(schedule: Schedule, after: datetime) -> datetime:
    """The next due time that is not left out."""
    return upcoming(schedule.rhythm, after, 1, schedule.skipped)[0]


def due(schedule: Schedule, now: datetime) -> tuple[Due, datetime]:
    """What is due of a schedule whose `next_due` has come, and when it is due next.

    On time: that round. Late, however late: the newest one that was missed, standing for all of them.
    """
    at = schedule.next_due
    if at is None or at > now:
        raise ValueError("it is not due")
    missed = 0
    following = first_due(schedule, at)
    while following <= now:
        at, missed = following, missed + 1
        following = first_due(schedule, at)
    return Due(at, missed), following


def is_late(due_at: datetime, now: datetime) -> bool:
    return now - due_at > ON_TIME


def prompt(schedule: Schedule) -> tuple[str, str | None]:
    """The prompt of the next round: its key, or `own` and the words a facilitator typed."""
    if schedule.theme == OWN and schedule.own_prompts:
        return OWN, schedule.own_prompts[schedule.turn % len(schedule.own_prompts)]
    if schedule.theme in THEMES:
        return f"prompt-{schedule.theme}-{schedule.turn % THEMES[schedule.theme] + 1}", None
    every = tuple(THEMES)
    theme, number = every[schedule.turn % len(every)], schedule.turn // len(every)
    return f"prompt-{theme}-{number % THEMES[theme] + 1}", None


def clash(rhythm: Rhythm, others: list[Rhythm], now: datetime) -> bool:
    """Whether any two rounds of the next half year would fall due at the same minute."""
    until = now + timedelta(days=183)
    mine = set(_until(rhythm, now, until))
    return any(not mine.isdisjoint(_until(other, now, until)) for other in others)


def at_night(rhythm: Rhythm) -> bool:
    return _is_night(rhythm.minute // 60)


def is_night(moment: datetime, zone: str) -> bool:
    return _is_night(moment.astimezone(_zone(zone)).hour)


def _is_night(hour: int) -> bool:
    return hour >= NIGHT[0] or hour < NIGHT[1]


def _until(rhythm: Rhythm, after: datetime, until: datetime) -> Iterator[datetime]:
    while (after := next_due(rhythm, after)) <= until:
        yield after


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _days(rhythm: Rhythm, start: date) -> Iterator[date]:
    """Days of the rhythm from `start` on."""
    if rhythm.every is Every.MONTH:
        yield from _monthly(rhythm, start)
        return
    step = 1 if rhythm.every is Every.DAY else 7 * rhythm.weeks
    day = start + timedelta(days=(rhythm.anchor - start).days % step)
    while True:
        yield day
        day += timedelta(days=step)


def _monthly(rhythm: Rhythm, start: date) -> Iterator[date]:
    year, month = start.year, start.month
    while True:
        first = date(year, month, 1)
        following = date(year + month // 12, month % 12 + 1, 1)
        if rhythm.nth == LAST:
            last = following - timedelta(days=1)
            day = last - timedelta(days=(last.weekday() - rhythm.weekday) % 7)
        else:
            day = first + timedelta(days=(rhythm.weekday - first.weekday()) % 7 + 7 * (rhythm.nth - 1))
        if day >= start:
            yield day
        year, month = following.year, following.month
