"""Two members, one to one: proposed, said yes to by both, in a room of their own, and ended kindly. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

NUDGE_AFTER = timedelta(hours=24)
REMATCH_AFTER = timedelta(hours=48)
"""Both from the moment a question was delivered, or their room opened, or they last said that they are here."""
REACHED_WITHIN = timedelta(days=7)
"""Whoever could not be reached by then keeps the other waiting no longer."""
AGAIN_AFTER = timedelta(weeks=12)
"""Until then the same two are not proposed to one another again."""


class PairState(StrEnum):
    ASKING = "asking"
    OPENING = "opening"
    """Both said yes; their room is not there yet."""
    OPEN = "open"
    ENDED = "ended"
    FELL = "fell"
    """One of them said no, or nothing."""

    @property
    def is_live(self) -> bool:
        return self in (PairState.ASKING, PairState.OPENING, PairState.OPEN)


class Said(StrEnum):
    NOTHING = "nothing"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two."""

    user_id: int
    said: Said
    reached_at: datetime | None
    """When the question was delivered; None while nobody knows whether they can see it."""
    here_at: datetime | None
    """When they last pressed that they are here."""
    nudged: bool


@dataclass(frozen=True, slots=True)
class Pair:
    id: int
    guild_id: int
    state: PairState
    sides: tuple[Side, ...]
    """Two; one where the other deleted their data."""
    asked_at: datetime
    opened_at: datetime | None
    room_id: int | None

    def of(self, user_id: int) -> Side | None:
        return next((side for side in self.sides if side.user_id == user_id), None)

    def other(self, user_id: int) -> Side | None:
        return next((side for side in self.sides if side.user_id != user_id), None)


class Due(StrEnum):
    NOTHING = "nothing"
    NUDGE = "nudge"
    REMATCH = "rematch"


def due(pair: Pair, side: Side, now: datetime) -> Due:
    """What the silence of one side asks for: a kind word after 24 hours, somebody else for the other after 48."""
    if pair.state is PairState.ASKING:
        if side.said is not Said.NOTHING:
            return Due.NOTHING
        if side.reached_at is None:
            return Due.REMATCH if now - pair.asked_at >= REACHED_WITHIN else Due.NOTHING
        since = max(side.reached_at, side.here_at or side.reached_at)
    elif pair.state is PairState.OPEN and pair.opened_at is not None and side.here_at is None:
        since = pair.opened_at
    else:
        return Due.NOTHING
    if now - since >= REMATCH_AFTER:
        return Due.REMATCH
    return Due.NUDGE if now - since >= NUDGE_AFTER and not side.nudged else Due.NOTHING
