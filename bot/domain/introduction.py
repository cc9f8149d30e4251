"""Being introduced: a proposed circle, what each said to it, and when its room opens. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

ANSWER_WITHIN = timedelta(hours=72)
"""From the moment it reached the person."""
REACHED_WITHIN = timedelta(days=7)
"""Whoever could not be reached by then keeps the others waiting no longer."""


class ProposalState(StrEnum):
    DRAFT = "draft"
    """Seen by facilitators only."""
    ASKING = "asking"
    OPENED = "opened"
    FELL = "fell"
    """Too few said yes; its people wait on, first in line."""
    DROPPED = "dropped"
    """Never asked: the draft was discarded, or too few were left at the approval."""


class Answer(StrEnum):
    DRAFT = "draft"
    ASKED = "asked"
    YES = "yes"
    NO = "no"
    SILENT = "silent"
    LEFT = "left"
    """Stopped waiting, rests, or may not be matched any more."""

    @property
    def is_yes(self) -> bool:
        return self is Answer.YES


@dataclass(frozen=True, slots=True)
class Plan:
    """What a proposed circle is about. Sealed where it is kept."""

    theme: int
    """Tag id."""
    slot: int
    """Hour of the week in UTC, 0 is Monday 00:00."""
    language: str
    shared: float = 0.0
    """How many tags two of its people share on average."""


@dataclass(frozen=True, slots=True)
class Proposal:
    id: int
    guild_id: int
    formation_id: int
    number: int
    """Its place in the preview, from 1."""
    state: ProposalState
    plan: Plan
    facilitator_id: int | None
    least: int
    """So many have to say yes: 4, or 3 where each of them agreed to begin smaller."""
    asked_at: datetime | None
    circle_id: int | None


@dataclass(frozen=True, slots=True)
class Invitation:
    proposal_id: int
    user_id: int
    answer: Answer
    reached_at: datetime | None
    """When it was delivered; None while nobody knows whether they can see it."""


class Next(StrEnum):
    WAIT = "wait"
    OPEN = "open"
    FALL = "fall"


def is_over(invitation: Invitation, asked_at: datetime, now: datetime) -> bool:
    """Whether an unanswered invitation lapsed: 72 hours after it was delivered, or never delivered for a week."""
    if invitation.answer is not Answer.ASKED:
        return False
    if invitation.reached_at is None:
        return now - asked_at >= REACHED_WITHIN
    return now - invitation.reached_at >= ANSWER_WITHIN


def apart(user_ids: Iterable[int], blocked: Collection[tuple[int, int]], with_id: int | None = None) -> list[int]:
    """As many as come in this order without two that must not meet, nor one that must not meet `with_id`.

    `blocked`: pairs, the smaller id first.
    """
    kept: list[int] = []
    for user_id in user_ids:
        others = kept if with_id is None else [*kept, with_id]
        if not any((min(user_id, other), max(user_id, other)) in blocked for other in others):
            kept.append(user_id)
    return kept


def next_step(agreed: int, pending: int, least: int) -> Next:
    """`agreed`: yes-sayers that may sit together now; `pending`: those who can still answer."""
    if agreed >= least:
        return Next.OPEN
    return Next.FALL if agreed + pending < least else Next.WAIT


def pending(invitations: Sequence[Invitation], asked_at: datetime, now: datetime) -> list[int]:
    return [i.user_id for i in invitations if i.answer is Answer.ASKED and not is_over(i, asked_at, now)]
