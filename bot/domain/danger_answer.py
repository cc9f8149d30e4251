"""What hearing danger asks of an answer. Apart from the listener, whose words take memory that only a text is worth."""

import enum


class Danger(enum.Enum):
    """How the private answer begins. In one text the first in this order wins."""

    NOW = "now"
    GENTLE = "gentle"
    OTHER = "other"
    NONE = "none"


GRAVITY = {danger: place for place, danger in enumerate(Danger)}
"""The lowest is the gravest."""
