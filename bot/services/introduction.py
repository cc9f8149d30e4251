"""Introductions: what each person is asked and answers, and what happens to those who do not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain import introduction as rules
from bot.domain.actor import Actor
from bot.domain.circle import Circle
from bot.domain.delivery import Sent
from bot.domain.introduction import Answer, Invitation, Proposal, ProposalState
from bot.domain.match import Waiter, next_hour
from bot.domain.member import Tag
from bot.domain.refusal import Refusal
from bot.services import access, proposing
from bot.services.delivery import Delivery
from bot.services.ticks import Ticks
from bot.storage import circle as circles
from bot.storage import introduction as introductions
from bot.storage import match as pool
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Invited:
    """What somebody is told who is asked: no names, no tag but the theme."""

    guild_id: int
    proposal_id: int
    theme: Tag
    people: int
    meets: datetime
    language: str
    room_open: bool
    """Enough said yes before: whoever says yes now is let in at once."""


class Became(StrEnum):
    """What came of an answer."""

    WAITS = "waits"
    """Noted; others have not answered yet."""
    OPENS = "opens"
    """The room opens, or takes them in."""
    DECLINED = "declined"
    OVER = "over"
    """Too late, or it did not come together; they wait on, first in line."""


@dataclass(frozen=True, slots=True)
class Answered:
    guild_id: int
    proposal_id: int
    became: Became
    circle: Circle | None = None


class IntroductionService:
    def __init__(self, store: Store, delivery: Delivery, ticks: Ticks) -> None:
        self._store = store
        delivery.register("introduction.circle", load=self._to_ask, done=self._reached)
        delivery.register("introduction.fell", load=self._to_console)
        ticks.register("introductions-lapse", timedelta(minutes=5), self.lapse)

    async def answer(self, who: Actor, proposal_id: int, *, yes: bool) -> Answered:
        """Says yes or no; may be changed until the room opens. Twice is once."""
        async with self._store.begin(who.guild) as tx:
            await access.guild_for(tx, who, yes=yes)
            await access.member(tx, who)
            proposal = await introductions.get(tx, who.guild, proposal_id)
            mine = await introductions.get_invitation(tx, who.guild, proposal_id, who.user_id)
            if proposal is None or mine is None or mine.answer is Answer.DRAFT:
                raise Refusal("refusal-no-such-introduction")
            if proposal.state not in (ProposalState.ASKING, ProposalState.OPENED):
                return Answered(who.guild, proposal_id, Became.OVER)
            if mine.answer in (Answer.SILENT, Answer.LEFT):
                return Answered(who.guild, proposal_id, Became.OVER)
            return await self._answer(tx, who, proposal, mine, yes=yes)

    async def _answer(self, tx: Tx, who: Actor, proposal: Proposal, mine: Invitation, *, yes: bool) -> Answered:
        if not yes and not await self._is_in(tx, who, proposal):
            await introductions.answered(tx, who.guild, proposal.id, who.user_id, Answer.NO)
            await proposing.settle(tx, proposal)
            return Answered(who.guild, proposal.id, Became.DECLINED)
        if mine.answer is not Answer.YES:
            await introductions.answered(tx, who.guild, proposal.id, who.user_id, Answer.YES)
        if proposal.state is ProposalState.OPENED:
            circle = await proposing.late(tx, proposal, who.user_id)
        else:
            circle = await proposing.settle(tx, proposal)
        if circle is not None and await circles.get_seat(tx, who.guild, circle.id, who.user_id) is not None:
            return Answered(who.guild, proposal.id, Became.OPENS, circle)
        now = await introductions.get(tx, who.guild, proposal.id)
        waits = now is not None and now.state is ProposalState.ASKING
        return Answered(who.guild, proposal.id, Became.WAITS if waits else Became.OVER)

    async def _is_in(self, tx: Tx, who: Actor, proposal: Proposal) -> bool:
        """They have a seat in what became of it, which a no to an old question does not take from them."""
        circle_id = proposal.circle_id
        return circle_id is not None and await circles.get_seat(tx, who.guild, circle_id, who.user_id) is not None

    # ---- what time brings

    async def lapse(self) -> int:
        """Whoever's time is over keeps the others waiting no longer; returns how many proposals were touched."""
        async with self._store.read() as tx:
            due = await introductions.lapsing(tx)
        for guild_id, proposal_id in due:
            async with self._store.begin(guild_id) as tx:
                proposal = await introductions.get(tx, guild_id, proposal_id)
                if proposal is None or proposal.asked_at is None:
                    continue
                for invitation in await introductions.invitations(tx, guild_id, proposal_id):
                    if rules.is_over(invitation, proposal.asked_at, tx.now):
                        await proposing.silent(tx, proposal, invitation)
                await proposing.settle(tx, proposal)
        return len(due)

    # ---- notices

    async def _to_ask(self, tx: Tx, notice: Notice) -> Invited | None:
        proposal = await introductions.get(tx, notice.guild_id, notice.facts["proposal"])
        mine = await introductions.get_invitation(tx, notice.guild_id, notice.facts["proposal"], notice.about or 0)
        open_to = proposal is not None and proposal.state in (ProposalState.ASKING, ProposalState.OPENED)
        if proposal is None or not open_to or mine is None or mine.answer is not Answer.ASKED:
            return None
        return await invited(tx, proposal)

    async def _reached(self, tx: Tx, notice: Notice, _sent: Sent) -> None:
        """From now on their 72 hours run."""
        await introductions.reached(tx, notice.guild_id, notice.facts["proposal"], notice.about or 0)

    async def _to_console(self, tx: Tx, notice: Notice) -> Waiter | None:
        return await pool.get(tx, notice.guild_id, notice.about or 0)


async def invited(tx: Tx, proposal: Proposal) -> Invited | None:
    theme = await proposing.theme_of(tx, proposal.guild_id, proposal.plan.theme)
    if theme is None:
        return None
    asked = await introductions.invitations(tx, proposal.guild_id, proposal.id)
    still_in = [i for i in asked if i.answer in (Answer.ASKED, Answer.YES)]
    meets = next_hour(proposal.plan.slot, tx.now)
    is_open = proposal.state is ProposalState.OPENED
    return Invited(proposal.guild_id, proposal.id, theme, len(still_in), meets, proposal.plan.language, is_open)
