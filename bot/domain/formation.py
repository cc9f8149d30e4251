"""A formation: what came out of bringing everybody who waits together, before anybody is asked. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.match import SHOWN_FROM

SMALLER = 3
"""Seats of the smallest circle, where each of its people agreed to begin so small."""


class FormationState(StrEnum):
    RUNNING = "running"
    DRAFT = "draft"
    """Waits for a facilitator to approve or discard it."""
    APPROVED = "approved"
    DISCARDED = "discarded"
    LOST = "lost"
    """The program ended in the middle of it."""
    BROKEN = "broken"
    """A fault of ours ended it; the log has it under its code."""


class Could(StrEnum):
    """What the staff channel is told of, at most weekly."""

    NO = "no"
    YES = "yes"
    NO_FACILITATOR = "no-facilitator"
    """There would be circles, but nobody is free to lead one, and the server wants each led."""
    DRAFT = FormationState.DRAFT.value
    """Worked out, and nobody decided on it."""
    LOST = FormationState.LOST.value
    BROKEN = FormationState.BROKEN.value


class Prefer(StrEnum):
    EVERYONE = "everyone"
    FIT = "fit"


class Fit(StrEnum):
    """How close the people of a circle are, in words."""

    CLOSE = "close"
    GOOD = "good"
    SOME = "some"


class Reason(StrEnum):
    """Why somebody still waits. None of them can hint at a block."""

    NO_HOURS = "no-hours"
    NO_LANGUAGE = "no-language"
    NO_THEME = "no-theme"
    NO_SHARED_TAG = "no-shared-tag"
    NO_SHARED_LANGUAGE = "no-shared-language"
    NO_COMMON_HOUR = "no-common-hour"
    TOO_FEW = "too-few"
    CLOSER_FIT = "closer-fit"
    NO_FACILITATOR = "no-facilitator"


@dataclass(frozen=True, slots=True)
class Formation:
    id: int
    guild_id: int
    state: FormationState
    prefer: Prefer
    begun_at: datetime
    waiting: Mapping[str, int]
    """How many still wait, by reason."""
    placed: int = 0
    """How many had a seat in it when it was worked out."""

    @property
    def code(self) -> str:
        """What a facilitator reads out and the log says, where it broke."""
        return f"{self.id & 0xFFFF_FFFF:08x}"


def fit(shared: float) -> Fit:
    """`shared`: tags that two people of the circle have in common, on average; the theme is one."""
    if shared >= 3:
        return Fit.CLOSE
    return Fit.GOOD if shared >= 2 else Fit.SOME


def told(waiting: Mapping[str, int]) -> tuple[dict[Reason, int], int]:
    """Reasons with the counts that may be told, the largest first, and how many wait for all other reasons.

    A reason of fewer than five people could point at one of them, so these are counted together; where all of those
    together are fewer than five, -1 stands for "a few".
    """
    enough = {Reason(reason): n for reason, n in waiting.items() if n >= SHOWN_FROM}
    rest = sum(n for n in waiting.values() if 0 < n < SHOWN_FROM)
    ranked = dict(sorted(enough.items(), key=lambda item: -item[1]))
    return ranked, rest if rest == 0 or rest >= SHOWN_FROM else -1
