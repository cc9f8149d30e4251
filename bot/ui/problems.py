"""What an exception of a delivery means for its notice."""

import aiohttp
import discord

from bot.domain.delivery import Problem, Trouble
from bot.domain.refusal import DatabaseAway

# https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
_GONE = {10003, 10004, 10008, 10007, 10013}
_FULL = {30005, 30003, 30013, 160006, 30033, 30038}
TOKEN_REFUSED_REST = 600.0
OUTAGE_REST = 60.0
NOT_IN_SERVER_REST = 3600.0
"""Seconds until it is tried again."""


class NoWay(Exception):
    """There is no channel for it; a person can be reached at their next press only."""


class NoServer(Exception):
    """Discord says the server is not available for now, or the bot is not in it (`gone`)."""

    def __init__(self, *, gone: bool) -> None:
        super().__init__()
        self.gone = gone


def problem_of(error: BaseException) -> Problem:
    if isinstance(error, NoWay):
        return Problem(Trouble.CLOSED)
    if isinstance(error, NoServer):
        return Problem(Trouble.AWAY, retry_after=NOT_IN_SERVER_REST if error.gone else OUTAGE_REST)
    if isinstance(error, discord.RateLimited):
        return Problem(Trouble.LATER, 429, error.retry_after)
    if isinstance(error, discord.HTTPException):
        return _refused(error)
    if isinstance(error, (aiohttp.ClientError, OSError, TimeoutError, ValueError)) and _on_the_wire(error):
        return Problem(Trouble.UNSURE)
    if isinstance(error, DatabaseAway):
        return Problem(Trouble.LATER)
    return Problem(Trouble.BROKEN)


def _refused(error: discord.HTTPException) -> Problem:
    code = error.code or error.status
    if error.code == 50007:
        return Problem(Trouble.CLOSED, code)
    if error.code in _GONE or (error.status == 404 and not error.code):
        return Problem(Trouble.GONE, code)
    if error.code in _FULL:
        return Problem(Trouble.FULL, code)
    if error.status == 401:  # the token, not the channel: nothing is lost while an operator puts it right
        return Problem(Trouble.LATER, 401, TOKEN_REFUSED_REST)
    if error.status == 403:
        return Problem(Trouble.FORBIDDEN, code)
    if error.status == 429:
        return Problem(Trouble.LATER, 429)
    if error.status >= 500:
        return Problem(Trouble.UNSURE, code)
    return Problem(Trouble.BROKEN, code)


def _on_the_wire(error: BaseException) -> bool:
    """A broken answer is a JSON error; any other ValueError is a fault of ours."""
    return not isinstance(error, ValueError) or type(error).__name__ == "JSONDecodeError"
