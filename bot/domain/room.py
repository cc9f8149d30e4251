"""What can go wrong with a circle's room, as Discord tells it. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RoomTrouble(StrEnum):
    DELETED = "deleted"
    """Somebody deleted the thread."""
    ARCHIVED = "archived"
    """Nobody wrote for a week, or somebody closed it; whatever is posted there opens it again."""
    LOCKED = "locked"
    NO_CHANNEL = "no-channel"
    """The channel below which rooms open is gone."""
    FULL = "full"
    """The server has as many active threads as we dare to open."""
    FORBIDDEN = "forbidden"
    """A permission is missing."""
    CANNOT_REMOVE = "cannot-remove"
    """Somebody who left the circle could not be taken out of its room."""
    NOT_PINNED = "not-pinned"
    """Its card is there, but could not be pinned."""
    MEMBER_GONE = "member-gone"
    """Somebody who had a seat is not in the server any more. Said once, without a name; there is nothing to mend."""
    LEADERLESS = "leaderless"
    """Its last facilitator is gone."""
    EVENT_GONE = "event-gone"
    """Somebody cancelled the event of a meeting."""
    EVENTS_FULL = "events-full"
    """The server has as many events as Discord allows: meetings are cards in the room alone."""
    NO_VOICE = "no-voice"
    """The circle's voice channel is gone, open to everybody, or a permission is missing there."""
    BROKEN = "broken"
    """Discord refused for another reason."""

    @property
    def is_of_events(self) -> bool:
        return self in (RoomTrouble.EVENT_GONE, RoomTrouble.EVENTS_FULL, RoomTrouble.NO_VOICE)

    @property
    def takes_the_room(self) -> bool:
        """The room is lost: a new one is needed."""
        return self in (RoomTrouble.DELETED, RoomTrouble.NO_CHANNEL)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something about a room that facilitators were told of, until it is mended."""

    id: int
    guild_id: int
    circle_id: int
    what: RoomTrouble
    user_id: int | None
    """Who could not be taken out."""
    since: datetime
    mended_at: datetime | None
