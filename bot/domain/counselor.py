"""The three questions of /findcounselor: answers in, suggestions with their reasons out.

No score, no label, nothing kept: each answer maps to reasons in words, and the person decides.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from bot.domain.danger import Danger


class Issue(enum.Enum):
    """What it is about."""

    COMMON = "common"
    COMPLEX = "complex"
    DANGER = "danger"
    UNSURE = "unsure"


class Wish(enum.Enum):
    """Whom the person would rather talk with."""

    PEERS = "peers"
    PROFESSIONAL = "professional"
    BOTH = "both"
    UNSURE = "unsure"


class Support(enum.Enum):
    """How much support is needed."""

    LIGHT = "light"
    REGULAR = "regular"
    INTENSIVE = "intensive"
    UNSURE = "unsure"


class Suggestion(enum.Enum):
    """Which way is named first; the other one is always named too."""

    PEERS = "peers"
    PROFESSIONAL = "professional"
    BOTH = "both"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to show, in this order; every entry is a key of the counselor texts."""

    crisis_first: bool
    """Help lines come before everything else."""
    suggestion: Suggestion
    keys: tuple[str, ...]


def advise(issue: Issue, wish: Wish, support: Support, heard: Danger = Danger.NONE) -> Advice:
    """Advice from the three answers, and from what the listener heard in a topic the person typed."""
    crisis = issue is Issue.DANGER or heard is not Danger.NONE
    suggestion = _suggestion(issue, wish, support)
    keys: list[str] = ["counselor-fit-danger-first"] if issue is Issue.DANGER else []
    keys += [f"counselor-fit-suggest-{suggestion.value}", "counselor-fit-because"]
    keys += _reasons(issue, wish, support)
    if suggestion is Suggestion.PEERS:
        keys.append("counselor-fit-other-way-professional")
    elif suggestion is Suggestion.PROFESSIONAL:
        keys.append("counselor-fit-other-way-peers")
    return Advice(crisis, suggestion, (*keys, "counselor-fit-only-a-suggestion"))


def _suggestion(issue: Issue, wish: Wish, support: Support) -> Suggestion:
    """Need before wish: what calls for training names a professional, and the wish adds peers to it."""
    needs_training = issue in (Issue.COMPLEX, Issue.DANGER) or support is Support.INTENSIVE
    if needs_training:
        return Suggestion.BOTH if wish in (Wish.PEERS, Wish.BOTH) else Suggestion.PROFESSIONAL
    if wish is Wish.BOTH:
        return Suggestion.BOTH
    if wish is Wish.PROFESSIONAL:
        return Suggestion.PROFESSIONAL
    if wish is Wish.PEERS or issue is Issue.COMMON or support is Support.LIGHT:
        return Suggestion.PEERS
    return Suggestion.BOTH if support is Support.REGULAR else Suggestion.OPEN


def _reasons(issue: Issue, wish: Wish, support: Support) -> list[str]:
    """One reason for each answer that was given, and one for all that were not."""
    keys: list[str] = []
    if issue in (Issue.COMMON, Issue.COMPLEX):
        keys.append(f"counselor-fit-because-issue-{issue.value}")
    if wish is not Wish.UNSURE:
        keys.append(f"counselor-fit-because-wish-{wish.value}")
    if support is not Support.UNSURE:
        keys.append(f"counselor-fit-because-support-{support.value}")
    if Issue.UNSURE is issue or Wish.UNSURE is wish or Support.UNSURE is support:
        keys.append("counselor-fit-because-unsure")
    return keys
