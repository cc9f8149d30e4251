"""One facilitator asks another to take a circle, to share it, or to let it into theirs. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class OfferKind(StrEnum):
    HANDOVER = "handover"
    SHARE = "share"
    """Both look after the circle from then on."""
    MERGE = "merge"


class OfferState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Offer:
    """One facilitator asks another to take a circle, or to let it into theirs."""

    id: int
    guild_id: int
    kind: OfferKind
    circle_id: int
    into_id: int | None
    by: int
    to: int
    state: OfferState
    at: datetime
