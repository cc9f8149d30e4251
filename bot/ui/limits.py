"""Discord's limits on messages and forms, and the one way to hold a text to one.

From https://discord.com/developers/docs/components/reference; lengths in characters.
"""

from __future__ import annotations

from bot.domain.typed import Typed

CARD_TEXT = 4000
COMPONENTS = 40
BUTTONS_IN_A_ROW = 5
OPTIONS = 25
AUTOCOMPLETE = 25
RADIO_OPTIONS = 10
BUTTON_LABEL = 80
OPTION_TEXT = 100
PLACEHOLDER = 150
PICTURE_DESCRIPTION = 1024
FORM_TITLE = 45
FORM_FIELDS = 5
FIELD_LABEL = 45
FIELD_HINT = 100
FIELD_PLACEHOLDER = 100
FIELD_TEXT = 4000


class TooLong(ValueError):
    """A text passes one of Discord's limits. Names the key, never the text."""


def held(text: str, limit: int, key: str) -> str:
    """``text`` if it is 1 to ``limit`` characters long; TooLong that names ``key`` otherwise."""
    if not 1 <= len(text) <= limit:
        raise TooLong(f"{key}: {len(text)} characters, 1 to {limit} are allowed")
    return text


def shown(text: str, limit: int, key: str) -> str:
    """Like ``held``, but what a person typed is cut instead of refused: they cannot know our limits."""
    if isinstance(text, Typed):
        return Typed(text, limit=limit - 2).plain() or "…"
    return held(text, limit, key)
