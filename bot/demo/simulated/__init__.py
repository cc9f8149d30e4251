"""Every touch of a private name of simcord, in one place.

simcord is pinned. What it does not offer in public, and what it does otherwise than Discord, is
mended here and nowhere else; `names.PRIVATE_NAMES` lists each name leaned on, and a test fails when
one of them moves.
"""

from bot.demo.simulated.driving import (
    Shifted,
    appearance,
    archive,
    bot_name,
    can_read,
    channel_handle,
    delete_place,
    interaction_of,
    is_archived,
    is_busy,
    jump,
    last_visible,
    lock,
    message_handle,
    set_epoch,
    settling_after,
    settling_held,
    stored_messages,
    swap_bot,
    thread_member_ids,
)
from bot.demo.simulated.rights import (
    allow,
    allow_bot,
    allow_role,
    behave_without_members_intent,
    deny_bot,
    everyone_sees,
    grant_creators_rights,
    set_bot_permissions,
    speak,
)
from bot.demo.simulated.waits import lower_idle, recognise_idle_waits

__all__ = [
    "Shifted",
    "allow",
    "allow_bot",
    "allow_role",
    "appearance",
    "archive",
    "behave_without_members_intent",
    "bot_name",
    "can_read",
    "channel_handle",
    "delete_place",
    "deny_bot",
    "everyone_sees",
    "grant_creators_rights",
    "interaction_of",
    "is_archived",
    "is_busy",
    "jump",
    "last_visible",
    "lock",
    "lower_idle",
    "message_handle",
    "recognise_idle_waits",
    "set_bot_permissions",
    "set_epoch",
    "settling_after",
    "settling_held",
    "speak",
    "stored_messages",
    "swap_bot",
    "thread_member_ids",
]
