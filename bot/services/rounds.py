"""Rounds: made when they are due, posted once, and what follows for each member of the circle.

A round is one row for each schedule and due time, and its notice carries both in its dedupe key: a second ticker, a
restart or a clock that jumped back finds it made already. Lateness is judged at the moment of posting: of all that are
late in a circle, whatever kept them, only the newest is posted, and it stands for the others.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain import checkin as asking
from bot.domain import rhythm as rules
from bot.domain.checkin import CheckInSettings, Round, Step
from bot.domain.circle import Circle, CircleState, Seat
from bot.domain.delivery import Problem, Sent
from bot.domain.member import Reach, Scope
from bot.domain.rhythm import Due, Schedule
from bot.services import reach, trouble
from bot.services.delivery import Delivery
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import member as members
from bot.storage import outbox
from bot.storage import rhythm as rhythms
from bot.storage.outbox import Notice
from bot.storage.store import Store, Tx

BATCH = 250
POST_WITHIN = timedelta(days=31)
"""The longest rhythm: by then the next one stands for a round that could not be posted."""
LOOK_BACK = 2
"""Earlier rounds that are looked at for an answer."""


@dataclass(frozen=True, slots=True)
class RoundCard:
    round: Round
    room_id: int
    late: bool
    at_night: bool
    """By the clock of its rhythm, at the moment when it is posted."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A card for one member about a round of their circle."""

    circle: Circle
    round: Round


class RoundService:
    def __init__(self, store: Store, delivery: Delivery) -> None:
        self._store = store
        delivery.register("checkin.round", load=self._card, done=self._posted, failed=self._not_posted)
        for kind in ("checkin.reminder", "checkin.nudge", "checkin.cadence"):
            delivery.register(kind, load=self._asked)

    # ---- time

    async def make_due(self) -> int:
        """Makes the rounds that are due now; returns how many. Nothing due costs one look at an index."""
        made = 0
        while True:
            async with self._store.read() as tx:
                if not await rhythms.any_due(tx):
                    return made
            async with self._store.begin(None) as tx:
                batch = [(found, *rules.due(found.schedule, tx.now)) for found in await rhythms.due(tx, BATCH)]
                made += await self._make(tx, batch)
                await rhythms.move_on(tx, [_moved(found, following, tx.now) for found, _, following in batch])
            if len(batch) < BATCH:
                return made

    async def _make(self, tx: Tx, batch: list[tuple[rhythms.DueRow, Due, datetime]]) -> int:
        """Two schedules of a circle that fall due at the same minute bring one round."""
        wanted = {(found.schedule.circle_id, due.at): (found.schedule, due) for found, due, _ in batch if found.open}
        there = await rhythms.rounds_at(tx, wanted)
        new = [_round(tx, schedule, due) for moment, (schedule, due) in wanted.items() if moment not in there]
        await rhythms.add_rounds(tx, new)
        wishes = [
            outbox.Wish(
                made.guild_id,
                f"checkin.round:{made.schedule_id}:{int(made.due_at.timestamp())}",
                max(made.due_at, tx.now) + POST_WITHIN,
                {"round": made.id},
            )
            for made in new
        ]
        await outbox.post_many(tx, "checkin.round", wishes)
        return len(new)

    # ---- the card in the room

    async def _card(self, tx: Tx, notice: Notice) -> RoundCard | None:
        """None for one that is late when a newer one has come: that one stands for it."""
        found = await rhythms.to_post(tx, notice.guild_id, notice.facts["round"])
        if found is None:
            return None
        late = rules.is_late(found.round.due_at, tx.now)
        if late and found.newer:
            return None
        night = found.zone is not None and rules.is_night(tx.now, found.zone)
        return RoundCard(replace(found.round, missed=found.round.missed + found.unsent), found.room_id, late, night)

    async def _posted(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        found = await rhythms.get_round(tx, notice.guild_id, notice.facts["round"])
        if found is None:
            return
        await rhythms.round_sent(tx, found.guild_id, found.id, sent.message_id)
        circle = await circles.get(tx, found.guild_id, found.circle_id)
        if circle is not None:
            await self._ask_each(tx, circle, found)

    async def _not_posted(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        found = await rhythms.get_round(tx, notice.guild_id, notice.facts["round"])
        circle = None if found is None else await circles.get(tx, notice.guild_id, found.circle_id)
        if circle is not None:
            await trouble.of_room(tx, circle, problem)

    # ---- each member

    async def _ask_each(self, tx: Tx, circle: Circle, new: Round) -> None:
        """A reminder, a kind word, or nothing, for those who agreed to check-ins and do not rest."""
        seats = [s for s in await circles.seats(tx, circle.guild_id, circle.id) if not s.rests(tx.now)]
        people = [seat.user_id for seat in seats]
        if not people:
            return
        settings = await checkins.settings_of(tx, circle.guild_id, people)
        answers = await checkins.last_answers(tx, circle.guild_id, people)
        number = await rhythms.rounds_so_far(tx, circle.guild_id, circle.id)
        earlier = [
            r
            for r in await rhythms.latest_rounds(tx, circle.guild_id, circle.id, LOOK_BACK + 1, circle.starts_at)
            if r.id != new.id
        ][:LOOK_BACK]
        for seat in seats:
            own = settings[seat.user_id]
            signs = [t for t in (answers.get(seat.user_id), own.here_at) if t is not None]
            sent = [r.sent_at for r in earlier if r.sent_at is not None and r.sent_at >= seat.joined_at]
            missed = asking.unanswered(sent, max(signs, default=None))
            await self._ask(tx, circle, new, seat, own, missed, number)

    async def _ask(
        self, tx: Tx, circle: Circle, new: Round, seat: Seat, own: CheckInSettings, missed: int, number: int
    ) -> None:
        member = await members.get(tx, circle.guild_id, seat.user_id)
        if member is None or not member.agreed(Scope.CHECKINS) or member.is_paused(tx.now):
            return
        step = asking.step(own, missed, number, tx.now)
        changed = replace(own, first_round_at=own.first_round_at or tx.now)
        if step is Step.NUDGE:
            changed = replace(changed, rests_since=tx.now)
        elif step is Step.ASK_CADENCE:
            changed = replace(changed, asked_at=tx.now)
        if changed != own:
            await checkins.save_settings(tx, circle.guild_id, seat.user_id, changed)
        if step is Step.NOTHING or (step is Step.REMIND and reach.way(member) is not Reach.DM):
            return
        profile = await members.profile(tx, circle.guild_id, seat.user_id)
        kind = {Step.REMIND: "checkin.reminder", Step.NUDGE: "checkin.nudge", Step.ASK_CADENCE: "checkin.cadence"}[step]
        wish = f"{kind}:{new.id}:{seat.user_id}"
        due = asking.after_quiet(tx.now, own, profile.timezone)
        until = tx.now + asking.ROUND_OPEN
        facts = {"round": new.id, "user": seat.user_id}
        await reach.tell(tx, circle.guild_id, seat.user_id, kind, wish, due=due, expires=until, **facts)

    async def _asked(self, tx: Tx, notice: Notice) -> Asked | None:
        """None when they answered meanwhile, took their yes back, have no seat any more, or somebody rests."""
        found = await rhythms.get_round(tx, notice.guild_id, notice.facts["round"])
        circle = None if found is None else await circles.get(tx, notice.guild_id, found.circle_id)
        if found is None or circle is None or circle.state is not CircleState.OPEN:
            return None
        user_id = notice.facts["user"]
        member = await members.get(tx, notice.guild_id, user_id)
        if member is None or not member.agreed(Scope.CHECKINS) or member.is_paused(tx.now):
            return None
        seat = await circles.get_seat(tx, notice.guild_id, circle.id, user_id)
        if seat is None or seat.rests(tx.now):
            return None
        answered = await checkins.last_answers(tx, notice.guild_id, [user_id])
        if notice.kind != "checkin.cadence" and found.sent_at and answered.get(user_id, found.sent_at) > found.sent_at:
            return None
        return Asked(circle, found)


async def forget_missed(tx: Tx) -> int:
    """For a database that came back from a copy: no round of before now is made. Returns how many schedules moved."""
    behind = await rhythms.every_due(tx, tx.now)
    await rhythms.move_on(tx, [replace(one, next_due=rules.first_due(one, tx.now)) for one in behind])
    return len(behind)


def _round(tx: Tx, schedule: Schedule, due: Due) -> Round:
    key, own = rules.prompt(schedule)
    return Round(
        id=tx.new_id(),
        guild_id=schedule.guild_id,
        circle_id=schedule.circle_id,
        schedule_id=schedule.id,
        due_at=due.at,
        prompt=key,
        own_prompt=own,
        missed=due.missed,
        sent_at=None,
        message_id=None,
    )


def _moved(found: rhythms.DueRow, following: datetime, now: datetime) -> Schedule:
    """The schedule after this turn. A circle that ended has no more of them; one that rests takes no prompt."""
    schedule = found.schedule
    if not found.running:
        return replace(schedule, next_due=None)
    left_out = schedule.skipped if schedule.skipped is not None and schedule.skipped > now else None
    turn = schedule.turn + (1 if found.open else 0)
    return replace(schedule, next_due=following, skipped=left_out, turn=turn)
