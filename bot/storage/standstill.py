"""Time to answer stands still while a server is frozen; when it goes on, what was to happen by then is moved on."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.buddy import PairState, Said
from bot.domain.circle import CircleState, RequestState
from bot.domain.introduction import Answer, ProposalState
from bot.domain.offer import OfferState
from bot.domain.term import ASK_BEFORE
from bot.storage import buddy, circle, introduction, life, term
from bot.storage import join_request as requests
from bot.storage.store import Tx


async def move_on(tx: Tx, guild_id: int, frozen_at: datetime) -> list[int]:
    """By as long as it stood still. A time from which something runs, and that came meanwhile, becomes now.

    Returns the circles whose term ends later.
    """
    for table, column, rows in _running_since(guild_id):
        for key, at in await _found(tx, table, column, rows):
            await _set(tx, table, key, column, at + (tx.now - max(at, frozen_at)))
    waiting = sa.and_(requests.R.guild_id == guild_id, requests.R.state == RequestState.WAITING.value)
    for key, at in await _found(tx, requests.join_request, "answer_by", waiting):
        await _set(tx, requests.join_request, key, "answer_by", at + (tx.now - frozen_at))
    ending = (circle.C.state == CircleState.OPEN.value, circle.C.ends_at < tx.now + ASK_BEFORE)
    longer = await _found(tx, circle.circle, "ends_at", sa.and_(circle.C.guild_id == guild_id, *ending))
    for key, at in longer:
        # its people are asked a week before: only what they lost of that time
        await _set(tx, circle.circle, key, "ends_at", at + (tx.now - max(frozen_at, at - ASK_BEFORE)))
    return [key[0] for key, _ in longer]


def _running_since(guild_id: int) -> Iterator[tuple[sa.Table, str, sa.ColumnElement[bool]]]:
    """Times from which somebody has so and so long to answer."""
    two, side = buddy.P, buddy.D
    asking = sa.and_(two.guild_id == guild_id, two.state == PairState.ASKING.value)
    of_two = (side.guild_id == guild_id, side.pair_id.in_(sa.select(two.id).where(asking)))
    yield buddy.pair, "asked_at", asking
    for column in ("reached_at", "here_at"):
        yield buddy.side, column, sa.and_(*of_two, side.said == Said.NOTHING.value)
    circle_of, one = introduction.P, introduction.I
    open_states = (ProposalState.ASKING.value, ProposalState.OPENED.value)
    proposed = sa.and_(circle_of.guild_id == guild_id, circle_of.state.in_(open_states))
    of_circle = (one.guild_id == guild_id, one.proposal_id.in_(sa.select(circle_of.id).where(proposed)))
    yield introduction.proposal, "asked_at", proposed
    yield introduction.invitation, "reached_at", sa.and_(*of_circle, one.answer == Answer.ASKED.value)
    yield life.offer, "at", sa.and_(life.O.guild_id == guild_id, life.O.state == OfferState.OPEN.value)
    yield term.term_round, "asked_at", sa.and_(term.R.guild_id == guild_id, term.R.decided_at.is_(None))


async def _found(tx: Tx, table: sa.Table, column: str, rows: sa.ColumnElement[bool]) -> list[tuple[Any, datetime]]:
    """(key, time) of each of these rows that has the time."""
    keys = list(table.primary_key.columns)
    query = sa.select(*keys, table.c[column]).where(rows, table.c[column].is_not(None))
    return [(row[:-1], row[-1]) for row in await tx.all(query)]


async def _set(tx: Tx, table: sa.Table, key: Any, column: str, at: datetime) -> None:
    one = [of == value for of, value in zip(table.primary_key.columns, key, strict=True)]
    await tx.execute(sa.update(table).where(*one).values({column: at}))
