"""Two members, one to one: proposed, said yes to by both, in a room of their own, and ended kindly. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

NUDGE_AFTER = timedelta(hours=24)
REMATCH_AFTER = timedelta(hours=48)
"""Both from the moment a question was delivered or they last said that they are here; or from their room's opening."""
REACHED_WITHIN = timedelta(days=7)
"""Whoever could not be reached by then keeps the other waiting no longer."""
WORD_AND_ANSWER = 2
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

    @property
    def absent(self) -> frozenset[int]:
        """Those who never said that they are here."""
        return frozenset(side.user_id for side in self.sides if side.here_at is None)

    @property
    def all_here(self) -> bool:
        return not self.absent


class Due(StrEnum):
    NOTHING = "nothing"
    NUDGE = "nudge"
    REMATCH = "rematch"
    TALK = "talk"
    """They write to one another, so nothing more is asked of them."""


def due(pair: Pair, side: Side, now: datetime) -> Due:
    """What one who does not answer needs: a kind word after 24 hours, and the other somebody else after 48."""
    if pair.state is not PairState.ASKING or side.said is not Said.NOTHING:
        return Due.NOTHING
    if side.reached_at is None:
        return Due.REMATCH if now - pair.asked_at >= REACHED_WITHIN else Due.NOTHING
    since = max(side.reached_at, side.here_at or side.reached_at)
    if now - since >= REMATCH_AFTER:
        return Due.REMATCH
    return Due.NUDGE if now - since >= NUDGE_AFTER and not side.nudged else Due.NOTHING


def in_room(pair: Pair, written: int | None, *, again: bool) -> Due:
    """What a look into their room asks for; `again`: the second one, a day after the kind word.

    `written`: messages since the room was ready, by whichever of them; None where nobody knows. A count cannot tell
    who wrote, so one message is a greeting, and two are taken for a talk: parting two who talk would be worse than
    leaving one waiting who can end it themselves.
    """
    if pair.state is not PairState.OPEN or pair.all_here:
        return Due.NOTHING
    if written is not None and written >= WORD_AND_ANSWER:
        return Due.TALK
    if not again:
        return Due.NUDGE
    return Due.NOTHING if written is None else Due.REMATCH
