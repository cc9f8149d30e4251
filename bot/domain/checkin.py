"""Check-ins: what a member says of how they are, who sees it, and how the asking backs off by itself. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal
from bot.domain.typed import Typed, storable

MOODS = (5, 4, 3, 2, 1)
"""From good to very hard; the words are `mood-<number>`."""
LOW = 2
"""From here down the private answer always holds help lines."""
NOTE_LENGTH = 1_000
CHANGE_WITHIN = timedelta(hours=24)
ROUND_OPEN = timedelta(days=7)
"""A round takes answers for this long, or until the next one of its circle."""
UNANSWERED = 2
"""Rounds without an answer after which the asking rests."""
ASK_AFTER = timedelta(days=7)
"""After the first round: is this rhythm right for you?"""
PERIODS = (30, 90, 365)
"""Days that a history may look back."""


class Seen(StrEnum):
    """Who sees a check-in. The writer chooses each time."""

    NOBODY = "nobody"
    BUDDY = "buddy"
    CIRCLE = "circle"
    FACILITATOR = "facilitator"


class Reminders(StrEnum):
    ROOM = "room"
    """The card in the circle's room is all."""
    DM = "dm"
    NONE = "none"
    """Not asked personally in any way, not even after rounds without an answer."""


class Cadence(StrEnum):
    EVERY = "every"
    SECOND = "second"
    """A reminder for every other round."""


class Step(StrEnum):
    """What follows for one member when a round was posted."""

    NOTHING = "nothing"
    REMIND = "remind"
    ASK_CADENCE = "cadence"
    NUDGE = "nudge"
    """Two rounds went by: a kind word once, and the asking rests until they say something."""


@dataclass(frozen=True, slots=True)
class Round:
    """One due time of one circle, and the card it became."""

    id: int
    guild_id: int
    circle_id: int
    schedule_id: int
    due_at: datetime
    prompt: str
    """Key of the library, or `own`."""
    own_prompt: str | None
    missed: int
    """Earlier rounds that this one stands for as well."""
    sent_at: datetime | None
    message_id: int | None

    def takes_answers(self, now: datetime) -> bool:
        """Counted from its card, so that one that came late is open as long as any other."""
        return now - (self.sent_at or self.due_at) <= ROUND_OPEN


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody wrote: `repr` leaves it out, so that no log can hold it."""

    mood: int | None = field(repr=False, default=None)
    note: str | None = field(repr=False, default=None)


@dataclass(frozen=True, slots=True)
class CheckIn:
    id: int
    guild_id: int
    user_id: int
    circle_id: int | None
    round_id: int | None
    answered_at: datetime
    words: Words
    seen_by: Seen
    counts: bool
    """In the circle's average, nameless."""
    revision: int
    """Raised with each change: what was shared before belongs to an older one."""

    def may_change(self, now: datetime) -> bool:
        return now - self.answered_at <= CHANGE_WITHIN


@dataclass(frozen=True, slots=True)
class CheckInSettings:
    reminders: Reminders = Reminders.ROOM
    cadence: Cadence = Cadence.EVERY
    quiet_from: int = 21
    """Hour of their own day from which no direct message is sent."""
    quiet_to: int = 9
    first_round_at: datetime | None = None
    asked_at: datetime | None = None
    """When they were asked whether the rhythm fits."""
    here_at: datetime | None = None
    """Last `I'm here`."""
    rests_since: datetime | None = None
    """The asking backed off; any sign of them ends it."""


def check_words(mood: int | None, note: str | None) -> Words:
    """Refused when too long, of no mood there is, or with nothing in it."""
    kept = storable(note or "").strip()
    if mood is not None and mood not in MOODS:
        raise Refusal("refusal-no-such-mood")
    if len(kept) > NOTE_LENGTH:
        raise Refusal("refusal-note-too-long", most=NOTE_LENGTH)
    if not Typed(kept).plain():
        kept = ""
    if mood is None and not kept:
        raise Refusal("refusal-checkin-empty")
    return Words(mood, kept or None)


def parse_hour(text: str) -> int:
    """An hour of the day, 0-23."""
    plain = text.strip().removesuffix(":00")
    if not (plain.isascii() and plain.isdigit() and len(plain) <= 2 and int(plain) <= 23):
        raise Refusal("refusal-hour-not-clear")
    return int(plain)


def unanswered(rounds: Sequence[datetime], last_sign: datetime | None) -> int:
    """How many of the earlier rounds (when they were sent) came after the last sign of the member."""
    return sum(last_sign is None or sent > last_sign for sent in rounds)


def step(settings: CheckInSettings, missed: int, number: int, now: datetime) -> Step:
    """`missed`: rounds in a row without a sign; `number`: which round of the circle this is, for every other one."""
    if settings.reminders is Reminders.NONE or settings.rests_since is not None:
        return Step.NOTHING
    if missed >= UNANSWERED:
        return Step.NUDGE
    first = settings.first_round_at
    if settings.asked_at is None and first is not None and now - first >= ASK_AFTER - timedelta(hours=1):
        return Step.ASK_CADENCE
    if settings.reminders is Reminders.DM and (settings.cadence is Cadence.EVERY or number % 2 == 0):
        return Step.REMIND
    return Step.NOTHING


def after_quiet(now: datetime, settings: CheckInSettings, zone: str | None) -> datetime:
    """`now`, or the end of the quiet hours it lies in, by the member's own clock (UTC where we know no zone)."""
    there = ZoneInfo(zone) if zone else UTC
    wall, begin, end = now.astimezone(there), settings.quiet_from, settings.quiet_to
    inside = begin <= wall.hour < end if begin <= end else (wall.hour >= begin or wall.hour < end)
    if begin == end or not inside:
        return now
    day = wall.date() if wall.hour < end else wall.date() + timedelta(days=1)
    return max(now, datetime.combine(day, time(end), tzinfo=there).astimezone(UTC))
