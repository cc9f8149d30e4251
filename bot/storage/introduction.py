"""Proposed circles and what each person said. What a circle is about is sealed until it opens."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from bot.domain.introduction import (
    ANSWER_WITHIN,
    REACHED_WITHIN,
    Answer,
    Invitation,
    Plan,
    Proposal,
    ProposalState,
)
from bot.storage import schema as s
from bot.storage.guild import FROZEN
from bot.storage.match import can_wait
from bot.storage.member import M, member
from bot.storage.store import Place, Tx
from bot.storage.vault import GUILD


class ProposalColumns(sa.TypedColumns):
    id = s.row_id()
    guild_id = s.guild_id()
    formation_id = s.id_("which formation it came from", nullable=False)
    number = s.count("place in the preview", nullable=False)
    state = s.state("draft, asking, opened, fell, dropped", nullable=False)
    plan = s.sealed("theme, hour, language and fit", facts=True, nullable=False)
    facilitator_id = s.person("who would look after it", nullable=True)
    least = s.count("how many have to say yes", nullable=False)
    asked_at = s.time("when its people were asked", nullable=True)
    settled_at = s.time("when it opened or ended", nullable=True)
    circle_id = s.id_("the circle it became", nullable=True)


class InvitationColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    proposal_id = s.id_("which proposal", primary_key=True, autoincrement=False)
    user_id = s.person("who was asked", primary_key=True, autoincrement=False)
    answer = s.state("draft, asked, yes, no, silent, left", nullable=False)
    reached_at = s.time("when it reached them", nullable=True)
    answered_at = s.time("when they answered", nullable=True)


proposal = sa.Table(
    "proposal",
    s.metadata,
    ProposalColumns,
    sa.Index("ix_proposal_state", "state", "asked_at"),
    sa.Index("ix_proposal_formation", "guild_id", "formation_id"),
    info=s.NOBODY | s.expires("settled_at", "match_days"),
)
invitation = sa.Table(
    "invitation",
    s.metadata,
    InvitationColumns,
    sa.Index("ix_invitation_person", "guild_id", "user_id", "answer"),
    info=s.owned("user_id") | s.expires("answered_at", "match_days"),
)
P, I = proposal.c, invitation.c  # noqa: E741 - one letter a table, as everywhere in storage
OPEN_ANSWERS = (Answer.ASKED.value, Answer.YES.value)
_IS_OPEN = sa.or_(
    sa.and_(P.state == ProposalState.ASKING.value, I.answer.in_(OPEN_ANSWERS)),
    sa.and_(P.state == ProposalState.OPENED.value, I.answer == Answer.ASKED.value),
)
"""An invitation that still can change what becomes of the person: one asked late may say yes to a room that is open."""
# Asked at every look or turn of the clock, so made once: making a statement costs as much as running it.
_OPEN_OF = (
    sa.select(invitation)
    .join(proposal, sa.and_(I.guild_id == P.guild_id, I.proposal_id == P.id))
    .where(
        I.guild_id == sa.bindparam("guild"),
        I.user_id == sa.bindparam("user"),
        _IS_OPEN,
    )
    .order_by(P.state)  # one whose room is not open yet goes first: more depends on it
    .limit(1)
)
_LAPSING = (
    sa.select(P.guild_id, P.id)
    .join(invitation, sa.and_(I.guild_id == P.guild_id, I.proposal_id == P.id))
    .where(
        P.state.in_((ProposalState.ASKING.value, ProposalState.OPENED.value)),
        I.answer == Answer.ASKED.value,
        P.guild_id.not_in(FROZEN),
        sa.or_(
            I.reached_at <= sa.bindparam("reached_before"),
            sa.and_(I.reached_at.is_(None), P.asked_at <= sa.bindparam("asked_before")),
        ),
    )
    .distinct()
    .limit(200)
)


async def add_many(tx: Tx, guild_id: int, drafts: Sequence[tuple[Proposal, Sequence[int]]]) -> None:
    """Drafts with their people; some dozens at a time."""
    rows, seats = [], []
    for new, user_ids in drafts:
        row = {"id": new.id, "guild_id": guild_id, "formation_id": new.formation_id, "number": new.number}
        sealed = await tx.seal(guild_id, GUILD, _place(new.id), json.dumps(asdict(new.plan)))
        more = {"plan": sealed, "facilitator_id": new.facilitator_id, "least": new.least, "state": new.state.value}
        rows.append(row | more)
        of = {"guild_id": guild_id, "proposal_id": new.id, "answer": Answer.DRAFT.value}
        seats += [{**of, "user_id": user_id} for user_id in user_ids]
    await tx.execute(sa.insert(proposal), rows)
    await tx.execute(sa.insert(invitation), seats)


async def get(tx: Tx, guild_id: int, proposal_id: int) -> Proposal | None:
    row = await tx.one(sa.select(proposal).where(P.guild_id == guild_id, P.id == proposal_id))
    return None if row is None else await _proposal(tx, row)


async def of_formation(tx: Tx, guild_id: int, formation_id: int, start: int, limit: int) -> tuple[Proposal, ...]:
    """In the order of the preview, from the place `start` (0) on."""
    query = sa.select(proposal).where(P.guild_id == guild_id, P.formation_id == formation_id)
    rows = await tx.all(query.order_by(P.number).offset(start).limit(limit))
    return tuple([await _proposal(tx, row) for row in rows])


async def drafts(tx: Tx, guild_id: int, formation_id: int) -> list[int]:
    """Proposals of a formation whose people were not asked yet."""
    of = (P.guild_id == guild_id, P.formation_id == formation_id, P.state == ProposalState.DRAFT.value)
    return [row[0] for row in await tx.all(sa.select(P.id).where(*of).order_by(P.number))]


async def sizes(tx: Tx, guild_id: int, formation_id: int) -> dict[int, int]:
    """How many people each drafted proposal has now: whoever deleted their data or stopped waiting is not counted."""
    joined = sa.and_(I.guild_id == P.guild_id, I.proposal_id == P.id)
    of = (P.guild_id == guild_id, P.formation_id == formation_id, I.answer == Answer.DRAFT.value)
    query = sa.select(P.id, sa.func.count().label("people")).join(invitation, joined).where(*of).group_by(P.id)
    return {row.id: row.people for row in await tx.all(query)}


async def longest_unseen(tx: Tx, guild_id: int, formation_id: int, limit: int) -> list[int]:
    """Those who sit in a draft, by how long nothing was heard of them."""
    ids = sa.select(P.id).where(P.guild_id == guild_id, P.formation_id == formation_id)
    same = sa.and_(M.guild_id == I.guild_id, M.user_id == I.user_id)
    query = sa.select(I.user_id).join(member, same).where(I.guild_id == guild_id, I.proposal_id.in_(ids))
    query = query.where(I.answer == Answer.DRAFT.value).order_by(M.seen_at, I.user_id).limit(limit)
    return [row[0] for row in await tx.all(query)]


async def gone(tx: Tx, guild_id: int, formation_id: int) -> int:
    """How many of those who sit in a draft may not be proposed to any more: left, resting, consent taken back."""
    ids = sa.select(P.id).where(P.guild_id == guild_id, P.formation_id == formation_id)
    of = (I.guild_id == guild_id, I.proposal_id.in_(ids), I.answer == Answer.DRAFT.value)
    return await tx.value(
        sa.select(sa.func.count()).select_from(invitation).where(*of, I.user_id.not_in(can_wait(tx, guild_id)))
    )


async def asking(tx: Tx, guild_id: int) -> tuple[Proposal, ...]:
    query = sa.select(proposal).where(P.guild_id == guild_id, P.state == ProposalState.ASKING.value)
    return tuple([await _proposal(tx, row) for row in await tx.all(query.order_by(P.asked_at, P.number))])


async def change(tx: Tx, guild_id: int, proposal_id: int, state: ProposalState, **values: Any) -> None:
    """`asked_at`, `circle_id`, `facilitator_id`, `least`. Settled states get their time."""
    settled = state in (ProposalState.OPENED, ProposalState.FELL, ProposalState.DROPPED)
    if settled:
        values["settled_at"] = tx.now
    where = (P.guild_id == guild_id, P.id == proposal_id)
    await tx.execute(sa.update(proposal).where(*where).values(state=state.value, **values))


async def lapsing(tx: Tx) -> list[tuple[int, int]]:
    """(server, proposal) of those in which somebody's time to answer is over."""
    over = {"reached_before": tx.now - ANSWER_WITHIN, "asked_before": tx.now - REACHED_WITHIN}
    return [(row.guild_id, row.id) for row in await tx.all(_LAPSING, **over)]


# ---- invitations


async def invitations(tx: Tx, guild_id: int, proposal_id: int) -> tuple[Invitation, ...]:
    """Those who said yes in the order in which they said it, then the others."""
    query = sa.select(invitation).where(I.guild_id == guild_id, I.proposal_id == proposal_id)
    rows = await tx.all(query.order_by(I.answered_at.is_(None), I.answered_at, I.user_id))
    return tuple(_invitation(row) for row in rows)


async def get_invitation(tx: Tx, guild_id: int, proposal_id: int, user_id: int) -> Invitation | None:
    row = await tx.one(sa.select(invitation).where(*_of(guild_id, proposal_id, user_id)))
    return None if row is None else _invitation(row)


async def invite(tx: Tx, guild_id: int, proposal_id: int, user_ids: Sequence[int]) -> None:
    """From the draft: these are asked, the others of it are not."""
    of = (I.guild_id == guild_id, I.proposal_id == proposal_id)
    asked = sa.update(invitation).where(*of, I.user_id.in_(user_ids))
    await tx.execute(asked.values(answer=Answer.ASKED.value))
    await tx.execute(sa.delete(invitation).where(*of, I.answer == Answer.DRAFT.value))


async def answered(tx: Tx, guild_id: int, proposal_id: int, user_id: int, answer: Answer) -> None:
    where = _of(guild_id, proposal_id, user_id)
    await tx.execute(sa.update(invitation).where(*where).values(answer=answer.value, answered_at=tx.now))


async def reached(tx: Tx, guild_id: int, proposal_id: int, user_id: int) -> None:
    where = (*_of(guild_id, proposal_id, user_id), I.reached_at.is_(None))
    await tx.execute(sa.update(invitation).where(*where).values(reached_at=tx.now))


async def open_of(tx: Tx, guild_id: int, user_id: int) -> Invitation | None:
    """The invitation of this person that they can still answer, or whose circle has not come together yet."""
    row = await tx.one(_OPEN_OF, guild=guild_id, user=user_id)
    return None if row is None else _invitation(row)


async def busy(tx: Tx, guild_id: int, among: Collection[int] | None = None) -> frozenset[int]:
    """People (of these) who were asked about a proposal that is not settled yet."""
    joined = sa.and_(I.guild_id == P.guild_id, I.proposal_id == P.id)
    query = sa.select(I.user_id).join(proposal, joined).where(I.guild_id == guild_id, I.answer.in_(OPEN_ANSWERS))
    if among is not None:
        query = query.where(I.user_id.in_(among))
    return frozenset(row[0] for row in await tx.all(query.where(P.state == ProposalState.ASKING.value)))


async def step_back(tx: Tx, guild_id: int, user_id: int) -> list[int]:
    """Out of drafts, and asked no more; returns the proposals touched."""
    drafts = (I.guild_id == guild_id, I.user_id == user_id, I.answer == Answer.DRAFT.value)
    await tx.execute(sa.delete(invitation).where(*drafts))
    joined = sa.and_(I.guild_id == P.guild_id, I.proposal_id == P.id)
    query = sa.select(I.proposal_id).join(proposal, joined)
    mine = query.where(I.guild_id == guild_id, I.user_id == user_id, _IS_OPEN)
    touched = [row[0] for row in await tx.all(mine)]
    for proposal_id in touched:
        await answered(tx, guild_id, proposal_id, user_id, Answer.LEFT)
    return touched


async def forget_drafts(tx: Tx, guild_id: int, formation_id: int) -> None:
    """The people of a draft that was discarded: nobody was asked, so nothing is kept of who it would have been."""
    drafts = sa.select(P.id).where(P.guild_id == guild_id, P.formation_id == formation_id)
    where = (I.guild_id == guild_id, I.answer == Answer.DRAFT.value, I.proposal_id.in_(drafts))
    await tx.execute(sa.delete(invitation).where(*where))
    unasked = (P.guild_id == guild_id, P.formation_id == formation_id, P.state == ProposalState.DRAFT.value)
    await tx.execute(sa.delete(proposal).where(*unasked))


def _of(guild_id: int, proposal_id: int, user_id: int) -> tuple[sa.ColumnElement[bool], ...]:
    return I.guild_id == guild_id, I.proposal_id == proposal_id, I.user_id == user_id


def _place(row_id: int) -> Place:
    return Place("proposal", "plan", row_id)


async def _proposal(tx: Tx, row: Any) -> Proposal:
    text = await tx.open(row.guild_id, GUILD, _place(row.id), row.plan)
    return Proposal(
        id=row.id,
        guild_id=row.guild_id,
        formation_id=row.formation_id,
        number=row.number,
        state=ProposalState(row.state),
        plan=Plan(**json.loads(text or "{}")),
        facilitator_id=row.facilitator_id,
        least=row.least,
        asked_at=row.asked_at,
        circle_id=row.circle_id,
    )


def _invitation(row: Any) -> Invitation:
    return Invitation(row.proposal_id, row.user_id, Answer(row.answer), row.reached_at)
