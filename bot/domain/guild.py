"""A server's own settings and its people with a task. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.domain.refusal import Refusal
from bot.domain.typed import clean_name

SHORTEST: Mapping[str, int] = {"mood_days": 1, "match_days": 11, "report_days": 30, "audit_days": 30}
"""Days that an owner may shorten retention to. Reports and the audit are there to protect people from those who could
shorten them; a yes to be introduced must outlive the seven days and 72 hours that the others may take."""


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """Defaults are what a server gets before anybody configures anything."""

    peer_led: bool = False
    """A circle may be formed without a facilitator."""
    rooms_in_channels: bool = False
    """New rooms are private channels instead of private threads; takes Manage Channels and Manage Roles."""
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
        """Unknown keys (a newer or older version wrote them) are left out; a time that was once allowed is not kept."""
        known = {k: v for k, v in stored.items() if k in cls.__dataclass_fields__}
        return cls(**{k: max(v, SHORTEST[k]) if k in SHORTEST else v for k, v in known.items()})


@dataclass(frozen=True, slots=True)
class Guild:
    id: int
    staff_channel_id: int | None = None
    circles_channel_id: int | None = None
    """The channel whose private threads are the circle rooms."""
    safety_contact_id: int | None = None
    safe_mode: bool = False
    frozen_at: datetime | None = None
    ready: bool = False
    """`/setup start` went through."""
    removed_at: datetime | None = None
    settings: GuildSettings = field(default_factory=GuildSettings)


BOUNDS: dict[str, tuple[int, int]] = {
    "min_account_days": (0, 365),
    "min_server_days": (0, 90),
    "join_requests_a_day": (1, 20),
    "match_requests_a_day": (1, 50),
    "reports_a_day": (1, 20),
}
"""The smallest and largest of what an owner may set; nobody can be kept from reporting."""


def with_numbers(settings: GuildSettings, typed: Mapping[str, str]) -> GuildSettings:
    """The settings with these numbers in them, by name; what is empty or not ours stays as it is."""
    numbers = {name: _number(name, text) for name, text in typed.items() if name in BOUNDS and text.strip()}
    return replace(settings, **numbers)


def _number(name: str, text: str) -> int:
    least, most = BOUNDS[name]
    number = whole_number(text)
    if not least <= number <= most:
        raise Refusal("refusal-setting-number", least=least, most=most)
    return number


def whole_number(text: str) -> int:
    """What was typed, as a number from 0 to 99,999."""
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) < 6):
        raise Refusal("refusal-no-number")
    return int(digits)


MOST_CIRCLES = 6
"""That one facilitator may say they would hold at a time."""


def check_capacity(many: int) -> int:
    if not 0 <= many <= MOST_CIRCLES:
        raise Refusal("refusal-capacity", most=MOST_CIRCLES)
    return many


TAG_NAME = 60


def check_tag_name(name: str) -> str:
    """One visible line that is not only digits, since tags are found by id too."""
    cleaned = clean_name(name, TAG_NAME)
    if len(cleaned) < 2 or cleaned.isdigit():
        raise Refusal("refusal-tag-name", most=TAG_NAME)
    return cleaned


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
