"""The one door for everything that goes wrong: refusals, Discord's troubles, storage away, and bugs.

No answer and no log line repeats what a person typed: exceptions are told by kind, code and place only.
"""

from __future__ import annotations

import asyncio
import inspect
import secrets
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.domain.refusal import DatabaseAway, Refusal
from bot.ui.answer import ALREADY_ANSWERED, answer

if TYPE_CHECKING:
    from bot.ui.cards import Card
    from bot.ui.kit import Pen

    Renderer = Callable[[Pen, Refusal, Card], Card | Awaitable[Card]]

_log = structlog.get_logger(__name__)

# https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: those to do something about
_BY_CODE = {
    10003: "discord-channel-gone",
    10004: "discord-server-gone",
    10007: "discord-person-gone",
    10008: "discord-message-gone",
    10011: "discord-role-gone",
    10013: "discord-person-gone",
    30003: "discord-pins-full",
    30005: "discord-roles-full",
    30013: "discord-channels-full",
    50001: "discord-no-access",
    50007: "discord-dm-closed",
    50083: "discord-thread-archived",
    160004: "discord-thread-exists",
    160006: "discord-threads-full",
    200000: "discord-automod-stopped",
    200001: "discord-automod-stopped",
}
_PERMISSION_MISSING = 50013
# What the bot asks for when it is invited; each has its words under permission-<name>.
PERMISSIONS = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "create_private_threads",
    "manage_threads",
    "read_message_history",
    "embed_links",
    "attach_files",
    "pin_messages",
)


class PermissionMissing(Exception):
    """Discord refused because the bot lacks ``permissions`` in the channel, named where both are known."""

    def __init__(self, permissions: tuple[str, ...], channel_id: int | None) -> None:
        super().__init__(",".join(permissions))
        self.permissions = permissions
        self.channel_id = channel_id


@asynccontextmanager
async def needing(channel: Any, *permissions: str) -> AsyncIterator[None]:
    """Around work in ``channel`` that takes ``permissions``: a 50013 inside names those that are missing."""
    try:
        yield
    except discord.Forbidden as error:
        if error.code != _PERMISSION_MISSING:
            raise
        guild = getattr(channel, "guild", None)
        held = channel.permissions_for(guild.me) if guild is not None and guild.me is not None else None
        missing = tuple(p for p in permissions if held is None or not getattr(held, p, False))
        raise PermissionMissing(missing or permissions, channel.id) from error


class Errors:
    """Words an error as a private card. ``pen_for`` gives the pen of the person behind an interaction."""

    def __init__(
        self,
        pen_for: Callable[[discord.Interaction[Any]], Pen],
        new_code: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> None:
        self._pen_for = pen_for
        self._new_code = new_code
        self._renderers: dict[str, Renderer] = {}

    def on_refusal(self, name: str, renderer: Renderer) -> None:
        """Let ``renderer(pen, refusal, card)`` add to the card of refusals whose offer or key is ``name``.

        It returns the card to send and may be async. Raises ValueError when ``name`` is taken.
        """
        if name in self._renderers:
            raise ValueError(f"two renderers for {name}")
        self._renderers[name] = renderer

    def forget(self, name: str) -> None:
        self._renderers.pop(name, None)

    async def explain(self, interaction: discord.Interaction[Any], error: BaseException) -> None:
        """Tell the person, privately, what happened and what to do. Never raises. Fits ``tree.error``."""
        try:
            await self._explain(interaction, _root(error), self._pen_for(interaction))
        except Exception as second:
            self._record(self._new_code(), interaction, second, event="error_not_told")

    async def _explain(self, interaction: discord.Interaction[Any], error: BaseException, pen: Pen) -> None:
        if interaction.type is discord.InteractionType.autocomplete:
            if not isinstance(error, (Refusal, DatabaseAway)):
                self._record(self._new_code(), interaction, error)
            if not interaction.response.is_done():
                await interaction.response.autocomplete([])
            return
        if _cannot_be_answered(error):
            _log.warning("answer_too_late", code=getattr(error, "code", None))
            return
        await answer(interaction, await self._card(interaction, error, pen))

    async def _card(self, interaction: discord.Interaction[Any], error: BaseException, pen: Pen) -> Card:
        if isinstance(error, Refusal):
            return await self._refused(interaction, error, pen)
        if isinstance(error, DatabaseAway):
            return pen.card("error-database-away-title", tone="warning").say("error-database-away")
        worded = _trouble(interaction, error, pen)
        if worded is not None:
            key, facts = worded
            return pen.card("error-title", tone="warning").say(key, **facts)
        code = self._new_code()
        self._record(code, interaction, error)
        return pen.card("error-bug-title", tone="warning").say("error-bug", code=code).footer("kit-help-elsewhere")

    async def _refused(self, interaction: discord.Interaction[Any], refusal: Refusal, pen: Pen) -> Card:
        def plain() -> Card:
            title = f"{refusal.key}.title"
            card = pen.card()
            if pen.has(title):
                card.title(title, **refusal.facts)
            return card.say(refusal.key, **refusal.facts)

        card = plain()
        for name in (refusal.offer, refusal.key):
            renderer = self._renderers.get(name or "")
            if renderer is None:
                continue
            try:
                drawn = renderer(pen, refusal, card)
                return await drawn if inspect.isawaitable(drawn) else drawn
            except Exception as error:
                # The refusal itself must still be told.
                self._record(self._new_code(), interaction, error)
                return plain()
        return card

    def _record(
        self,
        code: str,
        interaction: discord.Interaction[Any],
        error: BaseException,
        event: str = "bug",
    ) -> None:
        _log.error(event, code=code, where=_where(interaction), error=_kinds(error), trace=_places(error))


def _root(error: BaseException) -> BaseException:
    """discord.py wraps what a command raised, and what a transformer raised."""
    while isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    cause = error.__cause__
    if isinstance(error, app_commands.AppCommandError) and isinstance(cause, (Refusal, DatabaseAway)):
        return cause
    return error


def _cannot_be_answered(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.code in (10062, 10015, ALREADY_ANSWERED)


def _trouble(
    interaction: discord.Interaction[Any], error: BaseException, pen: Pen
) -> tuple[str, dict[str, object]] | None:
    """Key and facts for what is neither a refusal nor a bug; None for a bug."""
    if isinstance(error, app_commands.AppCommandError):
        return _command_trouble(interaction, error, pen)
    if isinstance(error, PermissionMissing):
        return _permissions(pen, error.permissions, error.channel_id)
    if isinstance(error, discord.HTTPException):
        return _http_trouble(interaction, error, pen)
    if isinstance(error, discord.RateLimited):
        return "discord-busy", {}
    if isinstance(error, (aiohttp.ClientError, discord.ConnectionClosed, asyncio.TimeoutError, TimeoutError)):
        return "discord-unreachable", {}
    return None


def _http_trouble(
    interaction: discord.Interaction[Any], error: discord.HTTPException, pen: Pen
) -> tuple[str, dict[str, object]] | None:
    if error.code == _PERMISSION_MISSING:
        have = interaction.app_permissions
        missing = tuple(p for p in PERMISSIONS if not getattr(have, p))
        return _permissions(pen, missing, interaction.channel_id)
    if error.code in _BY_CODE:
        return _BY_CODE[error.code], {}
    if error.status == 429:
        return "discord-busy", {}
    if error.status >= 500:
        return "discord-unreachable", {}
    return {403: ("discord-forbidden", {}), 404: ("discord-gone", {})}.get(error.status)


def _command_trouble(
    interaction: discord.Interaction[Any], error: app_commands.AppCommandError, pen: Pen
) -> tuple[str, dict[str, object]] | None:
    if isinstance(error, app_commands.TransformerError):
        return "error-option", {}
    if isinstance(error, (app_commands.CommandSignatureMismatch, app_commands.CommandNotFound)):
        return "error-command-changed", {}
    if isinstance(error, app_commands.NoPrivateMessage):
        return "error-server-only", {}
    if isinstance(error, app_commands.CommandOnCooldown):
        return "error-cooldown", {"seconds": max(1, round(error.retry_after))}
    if isinstance(error, app_commands.BotMissingPermissions):
        return _permissions(pen, tuple(error.missing_permissions), interaction.channel_id)
    if isinstance(error, app_commands.CheckFailure):
        return "error-not-for-you", {}
    return None


def _permissions(pen: Pen, names: tuple[str, ...], channel_id: int | None) -> tuple[str, dict[str, object]]:
    worded = [pen.text(_permission_key(n)) for n in names if pen.has(_permission_key(n))]
    if not worded:
        return "discord-permission", {}
    if channel_id is None:
        return "discord-permission-named", {"permissions": worded}
    return "discord-permission-in-channel", {"permissions": worded, "channel": f"<#{channel_id}>"}


def _permission_key(name: str) -> str:
    return f"permission-{name.replace('_', '-')}"


def _where(interaction: discord.Interaction[Any]) -> str:
    """The command's name or the press's verb; both are ours, neither holds anything typed."""
    if interaction.command is not None:
        return interaction.command.qualified_name
    custom_id = str((interaction.data or {}).get("custom_id", ""))
    return custom_id.split("|")[1] if custom_id.count("|") >= 2 else interaction.type.name


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _kinds(error: BaseException) -> list[str]:
    return [f"{type(e).__module__}.{type(e).__qualname__}" for e in _chain(error)]


def _places(error: BaseException) -> list[str]:
    """File, line, function: no messages of exceptions and no values, for these may quote a person."""
    frames = [f for e in _chain(error) for f in traceback.extract_tb(e.__traceback__)]
    return [f"{f.filename}:{f.lineno} {f.name}" for f in frames]
