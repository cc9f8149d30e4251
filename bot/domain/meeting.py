"""When a circle meets: wall times made into moments, and a calendar file that says nothing about anybody. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal
from bot.domain.rhythm import moment, parse_time

DAY_BEFORE = timedelta(days=1)
SOON_BEFORE = timedelta(minutes=15)
EVENT_BEFORE = timedelta(days=7)
"""Events of the server are made this long ahead, since Discord allows a server 100 at a time."""
MOST_AT_ONCE = 13
"""A weekly meeting is planned to the end of the term, which is a quarter of a year away at most."""
FURTHEST = timedelta(days=366)
SHORTEST, LONGEST = 15, 240
"""Minutes."""
LINE = 75
"""Octets of a line in a calendar file, RFC 5545 section 3.1."""


class Repeat(StrEnum):
    ONCE = "once"
    WEEKLY = "weekly"
    """To the end of the term."""


@dataclass(frozen=True, slots=True)
class Meeting:
    id: int
    guild_id: int
    circle_id: int
    at: datetime
    minutes: int
    cancelled: bool
    event_id: int | None = None
    """The event of the server that announces it, for a circle with a voice channel of its own."""


def parse_date(text: str) -> date:
    """A day as 2026-03-31 or 31.3.2026; refused where the calendar has no such day."""
    found = re.fullmatch(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*", text, re.ASCII)
    if found is not None:
        year, month, day = (int(part) for part in found.groups())
    else:
        found = re.fullmatch(r"\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*", text, re.ASCII)
        if found is None:
            raise Refusal("refusal-meeting-date")
        day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        raise Refusal("refusal-meeting-no-such-day") from None


def planned(
    day: str, time: str, zone: str, repeat: Repeat, *, ends_at: datetime, now: datetime
) -> tuple[datetime, ...]:
    """Moments (UTC) of a meeting: one, or the same wall time each week until the term ends.

    A wall time that a change of clocks leaves out moves to the next that exists; of two, the first is taken.
    """
    first, minute = parse_date(day), parse_time(time)
    if abs(first - now.date()) > FURTHEST + timedelta(days=2):  # before it is turned into UTC: there is no year 0
        raise Refusal("refusal-meeting-past")
    if not now < moment(first, minute, zone) <= now + FURTHEST:
        raise Refusal("refusal-meeting-past")
    moments = [moment(first, minute, zone)]
    while repeat is Repeat.WEEKLY and len(moments) < MOST_AT_ONCE:
        following = moment(first + timedelta(weeks=len(moments)), minute, zone)
        if following > ends_at:
            break
        moments.append(following)
    return tuple(moments)


def at_common_hour(hour: int, *, starts_at: datetime, ends_at: datetime) -> tuple[datetime, ...]:
    """Weekly meetings at an hour of the week in UTC (0 is Monday 00:00), from a day after the start."""
    begin = starts_at + DAY_BEFORE
    monday = (begin - timedelta(days=begin.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    first = monday + timedelta(hours=hour)
    first = first if first >= begin else first + timedelta(weeks=1)
    weeks = range(MOST_AT_ONCE)
    return tuple(at for at in (first + timedelta(weeks=week) for week in weeks) if at <= ends_at)


def check_minutes(text: str) -> int:
    minutes = int(text) if re.fullmatch(r"\d{1,3}", text.strip(), re.ASCII) else 0
    if not SHORTEST <= minutes <= LONGEST:
        raise Refusal("refusal-meeting-minutes", least=SHORTEST, most=LONGEST)
    return minutes


def calendar(meetings: Sequence[Meeting], title: str, stamp: datetime) -> bytes:
    """An iCalendar file (RFC 5545). `title` is neutral: a calendar is often seen by others."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kitestring//EN", "METHOD:PUBLISH"]
    for meeting in meetings:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{meeting.id:x}@kitestring",
            f"DTSTAMP:{_written(stamp)}",
            f"DTSTART:{_written(meeting.at)}",
            f"DTEND:{_written(meeting.at + timedelta(minutes=meeting.minutes))}",
            f"SUMMARY:{_escaped(title)}",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """RFC 5545 section 3.3.11."""
    return re.sub(r"([\\;,])", r"\\\1", " ".join(text.split()))


def _folded(line: str) -> bytes:
    """At most 75 octets a line, never cutting a character in two; the rest goes on after a space."""
    parts, current = [], b""
    for letter in line:
        octets = letter.encode()
        if len(current) + len(octets) > LINE - (1 if parts else 0):
            parts.append(current)
            current = b""
        current += octets
    parts.append(current)
    return b"\r\n ".join(parts) + b"\r\n"


def local(at: datetime, zone: str) -> tuple[str, str]:
    """Day and time of a moment as somebody in that zone would write them."""
    there = at.astimezone(ZoneInfo(zone))
    return there.date().isoformat(), f"{there:%H:%M}"
