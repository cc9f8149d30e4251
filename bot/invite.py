"""The address at which an owner invites the bot, with exactly the permissions that the client works with."""

import base64
import binascii

import discord

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_private_threads=True,
    read_message_history=True,
    embed_links=True,
    attach_files=True,
    pin_messages=True,
)
SCOPES = ("bot", "applications.commands")


def link(application_id: int) -> str:
    """The address that an owner opens in a browser."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)


def application_id(token: str) -> int | None:
    """The id that a bot token begins with, in base64; None when it is not there."""
    first = token.partition(".")[0]
    try:
        number = base64.b64decode(first + "=" * (-len(first) % 4), validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(number) if number.isdecimal() else None
