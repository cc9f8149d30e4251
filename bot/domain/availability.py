"""When a member is free: weekly hours by their own clock, turned into hours that all members of a term share.

A week has 168 hours, Monday 00:00-01:00 is hour 0. A member answers in local wall time with an IANA zone; the
matching compares hours of the same numbering in UTC. A UTC hour counts as free only if all of it lies inside free
local hours: in a zone at +05:30 a free 18:00-20:00 covers 12:30-14:30 UTC, and of that only 13:00-14:00 is whole.
Where clocks change inside a term, the same local hour is another UTC hour before and after; only what is free in
every week of the term is offered to the matching, and what was lost that way can be said.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

HOURS = 168
HOUR = timedelta(hours=1)
STEP = timedelta(minutes=15)  # every zone offset in use since 1972 is a multiple of a quarter of an hour


def zone_named(name: str) -> ZoneInfo:
    """ValueError for a name that is not in the time-zone database."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("zone: not a known time zone") from None


def term_hours(hours: Iterable[int], zone: ZoneInfo, start: date, weeks: int) -> frozenset[int]:
    """The UTC hours that lie wholly inside the local hours in every week of a term from the Monday of `start` on.

    Local hours recur every week, so a UTC hour on either edge is checked against the local week it falls into. An
    hour that the clocks skip cannot be had; one that they repeat is free both times. ValueError for fewer than 1 week.
    """
    if weeks < 1:
        raise ValueError("weeks: at least one is needed")
    free = _checked(hours)
    first = _monday(start)
    clocks = {_local_hours(zone, first + timedelta(weeks=week)) for week in range(weeks)}
    return frozenset.intersection(*(_whole(free, clock) for clock in clocks))


def hours_until(hours: Iterable[int], zone: ZoneInfo, start: date, end: date) -> frozenset[int]:
    """The UTC hours that hold in every week from that of `start` to that of `end`."""
    return term_hours(hours, zone, start, (end - _monday(start)).days // 7 + 1)


def lost_local_hours(hours: Iterable[int], zone: ZoneInfo, start: date, weeks: int) -> frozenset[int]:
    """The member's own local hours of which nothing is left for the term although the first week had some of it.

    This is how the loss is said to the member, who thinks in their own hours.
    """
    free = _checked(hours)
    at_first, always = (term_hours(free, zone, start, count) for count in (1, weeks))
    here = _monday(start)
    return frozenset(hour for hour in free if (before := _touched(hour, zone, here) & at_first) and not before & always)


def _checked(hours: Iterable[int]) -> frozenset[int]:
    free = frozenset(hours)
    if any(not isinstance(hour, int) or not 0 <= hour < HOURS for hour in free):
        raise ValueError("hours: whole numbers 0..167 are needed, Monday 00:00 is 0")
    return free


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=4096)
def _local_hours(zone: ZoneInfo, monday: date) -> tuple[frozenset[int], ...]:
    """For each UTC hour of the week the local hours it touches. Kept, because members share zones and weeks."""
    start = datetime.combine(monday, time(), UTC)
    moments = ((start + hour * HOUR + quarter * STEP).astimezone(zone) for hour in range(HOURS) for quarter in range(4))
    touched = [local.weekday() * 24 + local.hour for local in moments]
    return tuple(frozenset(touched[4 * hour : 4 * hour + 4]) for hour in range(HOURS))


def _whole(free: frozenset[int], clock: tuple[frozenset[int], ...]) -> frozenset[int]:
    """The UTC hours that touch free local hours only."""
    return frozenset(hour for hour, local in enumerate(clock) if local <= free)


def _touched(hour: int, zone: ZoneInfo, monday: date) -> frozenset[int]:
    """UTC hours, numbered in the UTC week of `monday`, of which a part is the local hour."""
    return frozenset(slot for slot, local in enumerate(_local_hours(zone, monday)) if hour in local)
