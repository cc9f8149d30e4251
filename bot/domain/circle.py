"""Circles: 4 to 8 people with a shared theme, a room and a term. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.refusal import Refusal
from bot.domain.typed import clean_name, storable

SMALLEST, LARGEST = 4, 8
NAME_LENGTH = 80
"""Discord takes 100 for a thread; some are left for the courier's marker."""
AGREEMENT_LENGTH = 1_500
TERM = timedelta(weeks=6)
SETTLED_AFTER = timedelta(days=14)
"""A new circle is given this long to fill before it counts as small; also between two times of asking."""
ANSWER_WITHIN = timedelta(hours=72)
"""A request to join is answered within this, or returned with a kind word."""
ROOM_LIMIT = 900
"""Active threads of a server at which we stop opening rooms; Discord's own limit is 1,000."""
CHANNEL_LIMIT = 450
"""The same for channels, where rooms are channels; Discord's own limit is 500."""
CATEGORY_LIMIT = 50
"""Channels of one category: rooms beyond it stand outside."""


class CircleState(StrEnum):
    OPENING = "opening"
    """Its room is not there yet."""
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class JoinRule(StrEnum):
    """Who answers a request to join. Somebody always does: a seat by rule would tell at once whom a block keeps out."""

    FACILITATOR = "facilitator"
    OPEN = "open"
    """Anybody who sits in it, and its facilitators where it has some."""


@dataclass(frozen=True, slots=True)
class Circle:
    id: int
    guild_id: int
    name: str
    themes: tuple[int, ...]
    """Tag ids, the main one first."""
    size: int
    """The most people it takes, 4-8; facilitators do not count."""
    language: str
    state: CircleState
    join_rule: JoinRule
    peer_led: bool
    agreement: str | None
    """Typed by a facilitator; None stands for the default words."""
    announces_joins: bool
    room_id: int | None
    card_id: int | None
    """The pinned message of the room."""
    meets_at: int | None
    """Hour of the week in UTC (0-167, Monday 00:00) that all could make when it was formed."""
    starts_at: datetime
    ends_at: datetime
    """End of the term."""
    paused_until: datetime | None
    created_at: datetime
    closed_at: datetime | None
    paused_at: datetime | None = None
    ask_at: datetime | None = None
    """When to look whether its members are asked how to go on."""
    in_channel: bool = False
    """Its room is a private channel instead of a private thread."""
    voice_id: int | None = None
    """Its own restricted voice channel, for which its meetings are events of the server."""

    @property
    def is_running(self) -> bool:
        return self.state in (CircleState.OPENING, CircleState.OPEN, CircleState.PAUSED)

    @property
    def may_be_asked(self) -> bool:
        """People may ask for a seat, whether or not one is free."""
        return self.state in (CircleState.OPENING, CircleState.OPEN)

    def takes_people(self, taken: int) -> bool:
        return self.may_be_asked and taken < self.size


@dataclass(frozen=True, slots=True)
class Seat:
    """One member's place in a circle."""

    circle_id: int
    user_id: int
    joined_at: datetime
    resting_until: datetime | None
    """Stepped back from this one circle."""
    in_room: bool
    """Discord confirmed that they were added to the room."""

    def rests(self, now: datetime) -> bool:
        return self.resting_until is not None and self.resting_until > now


class RequestState(StrEnum):
    WAITING = "waiting"
    ADMITTED = "admitted"
    RETURNED = "returned"
    """No seat, or nobody answered: one word for both. A request that a block forbids is one that nobody can answer."""
    TAKEN_BACK = "taken-back"


@dataclass(frozen=True, slots=True)
class JoinRequest:
    id: int
    circle_id: int
    user_id: int
    state: RequestState
    asked_at: datetime
    answer_by: datetime
    leaves: int | None = None
    """The circle that goes into this one and whose seat they give up for it."""


class Exit(StrEnum):
    """Why a seat was given up or taken."""

    LEFT = "left"
    REMOVED = "removed"
    """By a facilitator, with a reason."""
    GONE = "gone"
    """Not in the server any more."""
    ERASED = "erased"
    """Deleted their data."""
    BARRED = "barred"
    MOVED = "moved"
    """To another circle: a merge, or their own wish at the end of a term."""
    CLOSED = "closed"


def begun(
    circle_id: int,
    guild_id: int,
    name: str,
    themes: Sequence[int],
    size: int,
    language: str,
    join_rule: JoinRule,
    *,
    now: datetime,
    peer_led: bool,
    agreement: str | None,
    meets_at: int | None,
    in_channel: bool,
) -> Circle:
    """A circle at the begin of its first term, whose room is not there yet."""
    return Circle(
        id=circle_id,
        guild_id=guild_id,
        name=name,
        themes=tuple(themes),
        size=check_size(size),
        language=language,
        state=CircleState.OPENING,
        join_rule=join_rule,
        peer_led=peer_led,
        agreement=agreement,
        announces_joins=False,
        room_id=None,
        card_id=None,
        meets_at=meets_at,
        starts_at=now,
        ends_at=now + TERM,
        paused_until=None,
        created_at=now,
        closed_at=None,
        ask_at=now + SETTLED_AFTER,
        in_channel=in_channel,
    )


def check_name(name: str) -> str:
    """A circle's name as it will be shown; refused when nothing is left of it or it is too long."""
    text = " ".join(storable(name).split())
    visible = clean_name(text, NAME_LENGTH + 1)
    if not visible:
        raise Refusal("refusal-circle-name-empty")
    if len(text) > NAME_LENGTH or len(visible) > NAME_LENGTH:
        raise Refusal("refusal-circle-name-too-long", most=NAME_LENGTH)
    return text


def check_size(size: int) -> int:
    if not SMALLEST <= size <= LARGEST:
        raise Refusal("refusal-circle-size", least=SMALLEST, most=LARGEST)
    return size


def check_agreement(text: str, default: str = "") -> str | None:
    """The agreement's own words; None stands for the default ones: nothing visible was typed, or they were left."""
    kept = storable(text).strip()
    if not clean_name(kept, AGREEMENT_LENGTH):
        return None
    if kept.split() == default.split():
        return None
    if len(kept) > AGREEMENT_LENGTH:
        raise Refusal("refusal-agreement-too-long", most=AGREEMENT_LENGTH)
    return kept


def stem(name: str) -> str:
    """What a name and all its numbered ones begin with."""
    return name[: NAME_LENGTH - 4]


def numbered(name: str, taken: frozenset[str], folded: Callable[[str], str]) -> str:
    """The name, or the name with the first number from 2 that no other running circle has."""
    number, free = 1, name
    while folded(free) in taken:
        number += 1
        free = f"{stem(name)} {number}"
    return free


def next_hour(hour: int, now: datetime) -> datetime:
    """The next begin of an hour of the week (UTC, 0 is Monday 00:00)."""
    monday = (now - timedelta(days=now.weekday())).replace(hour=0, minute=0, second=0, microsecond=0)
    found = monday + timedelta(hours=hour)
    return found if found > now else found + timedelta(days=7)
