"""A member as they chose to be known: agreement, profile, tags with their uses. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.refusal import Refusal

MAX_TAGS = 20
MAX_LANGUAGES = 5
MAX_PAUSE_DAYS = 365


class Scope(StrEnum):
    """What a person can say yes to, each apart from the others and each off until then."""

    MATCHING = "matching"
    """My tags and hours are kept, and circles are formed with them."""
    CHECKINS = "checkins"
    """My moods and notes are kept."""
    DM = "dm"
    """The bot may write to me directly."""
    SHOWN = "shown"
    """Tags that I marked `show` may be named to people I am introduced to."""


CONSENT_VERSION = 1
"""Raised when the texts of the consent cards change their meaning; older agreements are asked for again."""


class Use(StrEnum):
    SHOW = "show"
    MATCH = "match"
    PRIVATE = "private"
    AVOID = "avoid"


class Need(StrEnum):
    LISTENED = "listened"
    ADVICE = "advice"
    COMPANY = "company"


class Reach(StrEnum):
    """How the bot may reach somebody unasked."""

    DM = "dm"
    THREAD = "thread"
    PRESS = "press"
    """Not at all: it waits and is the first thing at their next press."""


class MemberState(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    GONE = "gone"
    """Found to have left the server; deleted after 30 days."""


@dataclass(frozen=True, slots=True)
class Tag:
    id: int
    name: str
    group: str = "experience"
    """`experience` or `interest`."""
    active: bool = True


@dataclass(frozen=True, slots=True)
class MemberTag:
    tag_id: int
    use: Use


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything a member told about themselves; sealed as one value. Empty fields were never asked for or cleared."""

    timezone: str | None = None
    """IANA name."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    languages: tuple[str, ...] = ()
    """Language codes, the preferred one first."""
    need: Need | None = None
    """What helps most now; told to a buddy once both said yes, and to nobody else."""
    hours: frozenset[int] = field(default_factory=frozenset)
    """Free hours of the week in their own wall time: 0 is Monday 00:00-01:00, 167 Sunday 23:00-24:00."""


@dataclass(frozen=True, slots=True)
class Member:
    guild_id: int
    user_id: int
    state: MemberState
    paused_until: datetime | None
    reach: Reach
    reach_channel_id: int | None
    """The private thread of them and the bot, where they chose one and it was opened."""
    created_at: datetime
    consents: frozenset[Scope]

    def agreed(self, scope: Scope) -> bool:
        return scope in self.consents

    def is_paused(self, now: datetime) -> bool:
        return self.state is MemberState.PAUSED and (self.paused_until is None or self.paused_until > now)


FOUND_BY = frozenset({Use.SHOW, Use.MATCH})
"""The uses by which people are found; the opposite of avoiding."""


def with_tag(tags: tuple[MemberTag, ...], tag: MemberTag, *, sure: bool = False) -> tuple[MemberTag, ...]:
    """The tags with this one added, or its use changed.

    To be found by a tag and to avoid it contradict each other: the second wish is refused until the person is sure
    that it shall take the place of the first.
    """
    others = tuple(t for t in tags if t.tag_id != tag.tag_id)
    known = next((t.use for t in tags if t.tag_id == tag.tag_id), None)
    wishes = {known, tag.use}
    if Use.AVOID in wishes and wishes & FOUND_BY and not sure:
        raise Refusal("refusal-use-contradicts", offer="change-use", tag=str(tag.tag_id), use=tag.use)
    if len(others) >= MAX_TAGS:
        raise Refusal("refusal-too-many-tags", most=MAX_TAGS)
    return (*others, tag)


def without_tag(tags: tuple[MemberTag, ...], tag_id: int) -> tuple[MemberTag, ...]:
    kept = tuple(t for t in tags if t.tag_id != tag_id)
    if len(kept) == len(tags):
        raise Refusal("refusal-tag-not-on-profile")
    return kept
