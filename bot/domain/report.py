"""What people tell the facilitators about somebody or something, and what becomes of it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.refusal import Refusal
from bot.domain.typed import storable

WORDS = 1_500
ANSWER = 500
UNANSWERED = timedelta(hours=24)
"""After this the safety contact is told as well."""
A_MOMENT = timedelta(minutes=10)
INDEPENDENT = 2
"""So many people, each on their own, pause somebody's matching until somebody looks."""


class Kind(StrEnum):
    REPORT = "report"
    APPEAL = "appeal"
    """Somebody banned asks for another look, by somebody else than who decided."""


class State(StrEnum):
    NEW = "new"
    TAKEN = "taken"
    """Somebody is looking at it."""
    CLOSED = "closed"


class Outcome(StrEnum):
    NOTHING = "nothing"
    """Looked at; nothing to do."""
    TALKED = "talked"
    MOVED = "moved"
    """People were seated apart, or somebody was taken out of a circle."""
    BANNED = "banned"
    PASSED_ON = "passed-on"
    """To the server's moderators, to Discord, or to somebody who can help."""
    LIFTED = "lifted"
    """An appeal: the ban was taken back."""


@dataclass(frozen=True, slots=True)
class About:
    """What is reported; all of it sealed. Ids of people become None when they delete their data."""

    person: int | None = None
    reporter: int | None = None
    channel_id: int | None = None
    message_id: int | None = None
    """A link is kept, never the message's words."""
    circle_id: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    id: int
    guild_id: int
    kind: Kind
    state: State
    about: About
    weighs: bool
    """Counts towards the pause: the reporter was no newcomer (`safety.is_settled`)."""
    not_for: int | None
    """Who decided what is appealed against."""
    taken_by: int | None
    closed_by: int | None
    outcome: Outcome | None
    answer: str | None
    """A sentence for the reporter."""
    created_at: datetime
    closed_at: datetime | None
    told_contact_at: datetime | None
    appealed: bool = False
    notes: tuple["Note", ...] = field(default=())

    def involves(self, user_id: int) -> bool:
        """Part of it, and therefore never shown it: the one it is about, the one who sent it, who decided before."""
        return user_id in (self.about.person, self.about.reporter, self.not_for)


@dataclass(frozen=True, slots=True)
class Note:
    by: int | None
    at: datetime
    words: str


def not_part_of(report: Report, people: Iterable[int]) -> tuple[int, ...]:
    """Those who may look at it, in the order given."""
    return tuple(user_id for user_id in people if not report.involves(user_id))


def who_looks(
    report: Report, facilitators: Iterable[int], contact: int | None, owners: Iterable[int]
) -> tuple[int, ...]:
    """Facilitators who are not part of it; without any the safety contact; without that the owners; else nobody."""
    found = not_part_of(report, facilitators)
    return found or not_part_of(report, () if contact is None else (contact,)) or not_part_of(report, owners)


def pauses(reporters: frozenset[bytes]) -> bool:
    """`reporters`: marks of those whose open reports on one person weigh."""
    return len(reporters) >= INDEPENDENT


def just_noted(report: Report, by: int, words: str, now: datetime) -> bool:
    """The same note by the same person a moment ago: two presses are one note."""
    return any(note.by == by and note.words == words and note.at > now - A_MOMENT for note in report.notes)


def check_open(report: Report) -> None:
    if report.state is State.CLOSED:
        raise Refusal("refusal-report-closed")


def check_words(words: str | None) -> str | None:
    """Trimmed; None where nothing was written."""
    trimmed = storable(words or "").strip()
    if len(trimmed) > WORDS:
        raise Refusal("refusal-report-too-long", most=WORDS)
    return trimmed or None
