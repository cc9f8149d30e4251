"""A server's own settings and its people with a task. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """Defaults are what a server gets before anybody configures anything."""

    peer_led: bool = False
    """A circle may be formed without a facilitator."""
    min_account_days: int = 0
    min_server_days: int = 0
    join_requests_a_day: int = 3
    match_requests_a_day: int = 10
    reports_a_day: int = 5
    mood_days: int = 90
    match_days: int = 30
    report_days: int = 180
    audit_days: int = 365

    @classmethod
    def of(cls, stored: dict[str, Any]) -> "GuildSettings":
        """Unknown keys (a newer or older version wrote them) are left out."""
        return cls(**{k: v for k, v in stored.items() if k in cls.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class Guild:
    id: int
    staff_channel_id: int | None = None
    circles_channel_id: int | None = None
    """The channel whose private threads are the circle rooms."""
    safety_contact_id: int | None = None
    safe_mode: bool = False
    ready: bool = False
    """`/setup start` went through."""
    removed_at: datetime | None = None
    settings: GuildSettings = field(default_factory=GuildSettings)


@dataclass(frozen=True, slots=True)
class Facilitator:
    guild_id: int
    user_id: int
    capacity: int
    """How many circles they are willing to hold at a time."""
    duty_until: datetime | None

    def on_duty(self, now: datetime) -> bool:
        return self.duty_until is not None and self.duty_until > now


STARTER_EXPERIENCES = (
    "grief",
    "caring-for-someone",
    "long-term-illness",
    "chronic-pain",
    "anxious-times",
    "low-mood",
    "burnout",
    "sleep-troubles",
    "new-parent",
    "separation",
    "moving-country",
    "study-stress",
    "work-stress",
    "job-loss",
    "loneliness",
    "coming-out",
    "staying-sober",
    "family-conflict",
)
STARTER_INTERESTS = ("books", "games", "walking", "cooking", "music", "crafts")
"""24 tags to begin with: experiences and ordinary interests, no diagnoses. Their names are in `bot/text/*/tags.ftl`
under `tag-<word>`; a server renames, adds and retires them with `/setup tags`."""
