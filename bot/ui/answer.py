"""Answering one interaction, whatever state it is in.

Discord takes one first response within 3 s (https://discord.com/developers/docs/interactions/receiving-and-responding)
and edits or follow-ups for 15 minutes. Screens call ``answer`` and need not know which of these it is.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import structlog

if TYPE_CHECKING:
    from bot.ui.cards import Card
    from bot.ui.forms import Form

_NOBODY = discord.AllowedMentions.none()
_log = structlog.get_logger(__name__)

# Error codes, https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
ALREADY_ANSWERED = 40060
_TOO_LATE = frozenset({10062, 10015, 50027})
_PRESSED_MESSAGE_GONE = 10008

PATIENCE = 2.0
"""Seconds after which a person who has no answer yet is told that it takes longer; Discord gives up after three."""
_AGAIN_AFTER = (0.1, 0.5, 1.0)


_TIMER = "kit_timer"
_PROMISED = "kit_promised"
"""How it stands if a promise of an answer got through of which we never heard."""


class _Stand(Enum):
    NEW = "new"
    THINKING = "thinking, seen by one"
    THINKING_ALOUD = "thinking, seen by all"
    UPDATING = "about to change the pressed message"
    ANSWERED = "answered"


async def answer(
    interaction: discord.Interaction[Any], card: Card, *, private: bool = True, update: bool = False
) -> bool:
    """Show the card to the person who pressed or typed. False when Discord no longer takes an answer.

    ``update`` changes the pressed message in place. A private card never lands in a message that others see:
    if the pressed one is public, a new private one is sent instead.
    """
    try:
        async with _turn(interaction):
            await _through(lambda: _send(interaction, card, private=private, update=update))
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            promised = interaction.extras.pop(_PROMISED, None)
            if promised is not None:  # nothing but the promise need have got through
                interaction.extras["kit"] = promised
                return await answer(interaction, card, private=private, update=update)
            # An earlier try got through though its reply was lost: the person has the answer.
            _mark(interaction, _Stand.ANSWERED)
            return True
        if error.code in _TOO_LATE:
            _log.warning("answer_too_late", code=error.code)
            _mark(interaction, _Stand.ANSWERED)
            return False
        raise
    return True


async def thinking(interaction: discord.Interaction[Any], *, private: bool = True, update: bool = False) -> None:
    """Tell Discord that the answer takes longer than 3 s. ``update``: it will change the pressed message."""
    update = update and interaction.message is not None and (not private or _seen_by_one(interaction))
    wanted = _Stand.UPDATING if update else _Stand.THINKING if private else _Stand.THINKING_ALOUD
    async with _turn(interaction):
        await _defer(interaction, wanted)


def hold_open(interaction: discord.Interaction[Any]) -> None:
    """To be called when somebody pressed or typed: whatever is slow or away, Discord hears of us in time."""
    if interaction.type is not discord.InteractionType.autocomplete and not answered(interaction):
        loop = asyncio.get_running_loop()
        interaction.extras[_TIMER] = loop.call_later(PATIENCE, lambda: loop.create_task(_buy_time(interaction)))


async def _buy_time(interaction: discord.Interaction[Any]) -> None:
    if _turn(interaction).locked() or interaction.response.is_done():
        return  # the answer is on its way
    # a promise to change the pressed message shows nothing yet and leaves every kind of answer open
    wanted = _Stand.THINKING if interaction.message is None else _Stand.UPDATING
    try:
        async with _turn(interaction):
            await _defer(interaction, wanted)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        _log.warning("answer_late", why=type(error).__name__)


async def _defer(interaction: discord.Interaction[Any], wanted: _Stand) -> None:
    if _stand(interaction) is not _Stand.NEW:
        return
    interaction.extras[_PROMISED] = wanted
    waits = wanted is not _Stand.UPDATING
    private = wanted is not _Stand.THINKING_ALOUD
    try:
        await _through(lambda: interaction.response.defer(ephemeral=private, thinking=waits))
    except discord.HTTPException as error:
        if error.code in _TOO_LATE:
            _log.warning("answer_too_late", code=error.code)
        elif error.code != ALREADY_ANSWERED:
            raise
    _mark(interaction, wanted)


async def ask(interaction: discord.Interaction[Any], form: Form) -> None:
    """Open a form. Must be the first response: Discord opens none after ``thinking``.

    Raises TimeoutError when that came too late: the person is asked to press again.
    """
    async with _turn(interaction):
        await _ask(interaction, form)


async def _ask(interaction: discord.Interaction[Any], form: Form) -> None:
    if _stand(interaction) is not _Stand.NEW:
        if interaction.created_at < discord.utils.utcnow() - timedelta(seconds=PATIENCE):
            raise TimeoutError
        raise ValueError("a form can only be the first answer")
    try:
        await _through(lambda: interaction.response.send_modal(form.modal()))
    except discord.HTTPException as error:
        if error.code in _TOO_LATE:
            _log.warning("answer_too_late", code=error.code)
        elif error.code != ALREADY_ANSWERED:
            raise
    _mark(interaction, _Stand.ANSWERED)


def answered(interaction: discord.Interaction[Any]) -> bool:
    """Whether there was any response, a mere ``thinking`` included."""
    return _stand(interaction) is not _Stand.NEW


async def _through(send: Callable[[], Awaitable[object]]) -> None:
    """Again where the connection broke, which discord.py leaves to us: what got through before answers with 40060."""
    for wait in _AGAIN_AFTER:
        try:
            await send()
            return
        except (aiohttp.ClientConnectionError, OSError, json.JSONDecodeError) as error:
            _log.info("answer_again", why=type(error).__name__)
            await asyncio.sleep(wait)
    await send()


def _turn(interaction: discord.Interaction[Any]) -> asyncio.Lock:
    """One response at a time."""
    return interaction.extras.setdefault("kit-turn", asyncio.Lock())


async def _send(interaction: discord.Interaction[Any], card: Card, *, private: bool, update: bool) -> None:
    stand = _stand(interaction)
    in_place = update and interaction.message is not None and (not private or _seen_by_one(interaction))
    if stand is _Stand.NEW:
        await _first(interaction, card, private=private, in_place=in_place)
    elif stand is _Stand.THINKING_ALOUD and private:
        await _fill_publicly(interaction, card)
        await _follow(interaction, card, private=True)
    elif stand in (_Stand.THINKING, _Stand.THINKING_ALOUD) or (stand is _Stand.UPDATING and in_place):
        await interaction.edit_original_response(view=card.view(), attachments=card.files(), allowed_mentions=_NOBODY)
    else:
        await _follow(interaction, card, private=private)
    _mark(interaction, _Stand.ANSWERED)


async def _first(interaction: discord.Interaction[Any], card: Card, *, private: bool, in_place: bool) -> None:
    if in_place:
        try:
            await interaction.response.edit_message(
                view=card.view(), attachments=card.files(), allowed_mentions=_NOBODY
            )
            return
        except discord.HTTPException as error:
            if error.code != _PRESSED_MESSAGE_GONE:
                raise
    await interaction.response.send_message(
        view=card.view(), files=card.files(), ephemeral=private, allowed_mentions=_NOBODY
    )


async def _follow(interaction: discord.Interaction[Any], card: Card, *, private: bool) -> None:
    await interaction.followup.send(view=card.view(), files=card.files(), ephemeral=private, allowed_mentions=_NOBODY)


async def _fill_publicly(interaction: discord.Interaction[Any], card: Card) -> None:
    """The first follow-up would fill a public "thinking", private flag or not: other words go there."""
    await interaction.edit_original_response(view=card.elsewhere().view(), allowed_mentions=_NOBODY)


def _seen_by_one(interaction: discord.Interaction[Any]) -> bool:
    message = interaction.message
    return interaction.guild_id is None or (message is not None and message.flags.ephemeral)


def _stand(interaction: discord.Interaction[Any]) -> _Stand:
    """Ours if we wrote it down: discord.py knows nothing of a response whose reply was lost."""
    known = interaction.extras.get("kit")
    if isinstance(known, _Stand):
        return known
    kinds = discord.InteractionResponseType
    done = interaction.response.type
    if done is None:
        return _Stand.NEW
    if done is kinds.deferred_channel_message:
        return _Stand.THINKING_ALOUD
    return _Stand.UPDATING if done is kinds.deferred_message_update else _Stand.ANSWERED


def _mark(interaction: discord.Interaction[Any], stand: _Stand) -> None:
    interaction.extras["kit"] = stand
    interaction.extras.pop(_PROMISED, None)
    timer = interaction.extras.pop(_TIMER, None)
    if timer is not None:
        timer.cancel()
