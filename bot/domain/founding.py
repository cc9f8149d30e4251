"""What a circle begins with besides its people: its first meetings and its first check-ins. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import meeting, rhythm
from bot.domain.refusal import Refusal
from bot.domain.rhythm import Every, Rhythm

BETWEEN = timedelta(days=3)
"""Check-ins come in the middle between two meetings."""
NONE = "later"
EVENING = 19 * 60
"""Minute of the day of check-ins where no meeting says when people have time."""


@dataclass(frozen=True, slots=True)
class First:
    """As a facilitator typed it; empty is "later"."""

    meeting: str = ""
    """Day and time of the first meeting; it is repeated each week of the term."""
    zone: str = ""
    prompts: str = ""
    """A theme of the library of prompts, MIXED, or NONE."""

    @property
    def wants_checkins(self) -> bool:
        return self.prompts not in ("", NONE)

    @property
    def wants_zone(self) -> bool:
        return bool(self.meeting.strip()) or self.wants_checkins


LATER = First()


@dataclass(frozen=True, slots=True)
class Plan:
    meetings: tuple[datetime, ...] = ()
    checkins: Rhythm | None = None
    theme: str = rhythm.MIXED


def plan(first: First, zone: str, *, ends_at: datetime, now: datetime) -> Plan:
    """`zone`: a name that exists, where one is wanted. Raises Refusal where the meeting cannot be read."""
    moments: tuple[datetime, ...] = ()
    if first.meeting.strip():
        day, time = _parted(first.meeting)
        moments = meeting.planned(day, time, zone, meeting.Repeat.WEEKLY, ends_at=ends_at, now=now)
    if not first.wants_checkins:
        return Plan(moments)
    if first.prompts not in (rhythm.MIXED, *rhythm.THEMES):
        raise Refusal("refusal-press-out-of-date")
    day, time = meeting.local(moments[0] if moments else now, zone)
    weekday = (meeting.parse_date(day) + (BETWEEN if moments else timedelta())).weekday()
    minute = rhythm.parse_time(time) if moments else EVENING
    return Plan(moments, rhythm.new_rhythm(Every.WEEK, weekday, minute, zone, now), first.prompts)


def _parted(text: str) -> tuple[str, str]:
    """Day and time; the time is what stands after the last space."""
    day, _, time = text.strip().rpartition(" ")
    if not day:
        raise Refusal("refusal-first-meeting")
    return day, time
