"""What somebody is to the circles of a server, asked in one statement, because nearly every screen wants it."""

from dataclasses import dataclass

import sqlalchemy as sa

from bot.domain.circle import RequestState
from bot.storage.circle import F, S
from bot.storage.join_request import R
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class Ties:
    """Circle ids, closed circles among them."""

    seated: frozenset[int]
    leads: frozenset[int]
    asked: frozenset[int]


_GUILD, _USER = sa.bindparam("guild"), sa.bindparam("user")
_TIES = sa.union_all(
    sa.select(S.circle_id, sa.literal("seat").label("tie")).where(S.guild_id == _GUILD, S.user_id == _USER),
    sa.select(F.circle_id, sa.literal("lead")).where(F.guild_id == _GUILD, F.user_id == _USER),
    sa.select(R.circle_id, sa.literal("request")).where(
        R.guild_id == _GUILD, R.user_id == _USER, R.state == RequestState.WAITING.value
    ),
)


async def ties(tx: Tx, guild_id: int, user_id: int) -> Ties:
    rows = await tx.all(_TIES, guild=guild_id, user=user_id)
    return Ties(*(frozenset(row.circle_id for row in rows if row.tie == tie) for tie in ("seat", "lead", "request")))
