"""What becomes of a check-in that its writer let others see, and how that is taken back.

Nothing of it is in the notices but ids: the words are opened at the moment of delivery, and a check-in that was changed
or withdrawn meanwhile is not delivered. What was on its way in that very moment is deleted as soon as it arrived; and
what may have arrived without our hearing of it is looked for.
"""

from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.domain.checkin import CheckIn, Round, Seen
from bot.domain.circle import Circle
from bot.domain.delivery import Problem, Sent
from bot.services import reach, trouble
from bot.services.delivery import Delivery, Left
from bot.services.parting import room_of
from bot.storage import block, outbox
from bot.storage import checkin as checkins
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage import rhythm as rhythms
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class SharedCard:
    """`room_id`: where it is posted; of no meaning for a facilitator, who is reached as they chose."""

    checkin: CheckIn
    circle: Circle | None
    round: Round | None
    room_id: int | None


@dataclass(frozen=True, slots=True)
class Posted:
    """A message to be deleted."""

    channel_id: int
    message_id: int


class Sharing:
    def __init__(self, delivery: Delivery) -> None:
        delivery.register("checkin.shared", load=self._to_post, done=self._posted, failed=self._not_posted)
        delivery.register("checkin.facilitator", load=self._to_tell, done=self._posted)
        delivery.register("checkin.unseen", load=self._unseen)
        delivery.register("checkin.unshare", load=self._to_delete, in_safe_mode=True)

    async def possible(self, tx: Tx, who: Actor, circle: Circle | None, seen_by: Seen) -> bool:
        """Whether there is anybody to see it: a room, a buddy, a facilitator."""
        if seen_by is Seen.BUDDY:
            return await room_of(tx, who.guild, who.user_id) is not None
        if seen_by is Seen.CIRCLE:
            return circle is not None and circle.room_id is not None
        if seen_by is Seen.FACILITATOR:
            return circle is not None and bool(await self._facilitators(tx, circle, who.user_id))
        return True

    async def share(self, tx: Tx, of: CheckIn, circle: Circle | None) -> None:
        if of.seen_by is Seen.FACILITATOR and circle is not None:
            for user_id in await self._facilitators(tx, circle, of.user_id):
                wish = f"{_to_facilitators(of.id, of.revision)}{user_id}"
                await reach.tell(
                    tx, of.guild_id, user_id, "checkin.facilitator", wish, checkin=of.id, revision=of.revision
                )
        elif of.seen_by in (Seen.CIRCLE, Seen.BUDDY):
            ids = {"checkin": of.id, "revision": of.revision, "room": await self._room(tx, of, circle)}
            await outbox.post(tx, "checkin.shared", of.guild_id, _to_room(of.id, of.revision), **ids)

    async def take_back(self, tx: Tx, guild_id: int, checkin_id: int, revision: int) -> None:
        """What waits is dropped, what was posted is deleted. What is on its way is seen to when it arrives."""
        told = await outbox.begun_with(tx, guild_id, _to_facilitators(checkin_id, revision))
        for wish in (_to_room(checkin_id, revision), *told):
            if await outbox.withdraw(tx, wish, untried=True):
                continue
            known = await outbox.by_dedupe(tx, wish)
            if known is not None and known[1] and known[2]:
                await _delete(tx, guild_id, known[1], known[2])

    async def before_deletion(self, tx: Tx, guild_id: int, user_id: int) -> None:
        """Somebody deletes their data: everything they shared is taken back first."""
        for checkin_id, revision in await checkins.shared_by(tx, guild_id, user_id):
            await self.take_back(tx, guild_id, checkin_id, revision)

    async def end(self, tx: Tx, guild_id: int, user_id: int) -> None:
        """Somebody takes their yes to check-ins back: nothing of theirs is shown or counted from now on."""
        await self.before_deletion(tx, guild_id, user_id)
        await checkins.keep_to_writer(tx, guild_id, user_id)

    # ---- delivery

    async def _to_post(self, tx: Tx, notice: Notice) -> SharedCard | Left | None:
        found = await self._current(tx, notice)
        if found is not None:
            circle = None if found.circle_id is None else await circles.get(tx, found.guild_id, found.circle_id)
            room = await self._room(tx, found, circle)
            if room is not None:
                return SharedCard(found, circle, await _round(tx, found), room)
        return Left(notice.facts.get("room")) if notice.tried else None

    async def _room(self, tx: Tx, of: CheckIn, circle: Circle | None) -> int | None:
        """Where it is posted: None where its writer has no place there any more."""
        if of.seen_by is Seen.BUDDY:
            return await room_of(tx, of.guild_id, of.user_id)
        if circle is not None and await circles.get_seat(tx, of.guild_id, circle.id, of.user_id):
            return circle.room_id
        return None

    async def _to_tell(self, tx: Tx, notice: Notice) -> SharedCard | Left | None:
        found = await self._current(tx, notice)
        circle = None if found is None else await circles.get(tx, found.guild_id, found.circle_id or 0)
        if found is None or circle is None or notice.about not in await self._facilitators(tx, circle, found.user_id):
            return Left() if notice.tried else None
        return SharedCard(found, circle, await _round(tx, found), None)

    async def _posted(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        if await self._current(tx, notice) is None and sent.channel_id and sent.message_id:
            await _delete(tx, notice.guild_id, sent.channel_id, sent.message_id)

    async def _not_posted(self, tx: Tx, notice: Notice, problem: Problem) -> None:
        found = await self._current(tx, notice)
        circle = None if found is None else await circles.get(tx, found.guild_id, found.circle_id or 0)
        if found is None:
            return
        if circle is not None and found.seen_by is Seen.CIRCLE:
            await trouble.of_room(tx, circle, problem)
        wish = f"checkin.unseen:{found.id}:{found.revision}"
        whom, revision = found.user_id, found.revision
        await reach.tell(tx, found.guild_id, whom, "checkin.unseen", wish, checkin=found.id, revision=revision)

    async def _unseen(self, tx: Tx, notice: Notice) -> SharedCard | None:
        """For its writer: nobody read what was meant for others."""
        found = await self._current(tx, notice)
        return None if found is None else SharedCard(found, None, await _round(tx, found), None)

    async def _to_delete(self, tx: Tx, notice: Notice) -> Posted | None:
        return Posted(notice.facts["channel"], notice.facts["message"])

    async def _current(self, tx: Tx, notice: Notice) -> CheckIn | None:
        """The check-in, if it was neither changed nor withdrawn since the notice."""
        found = await checkins.get(tx, notice.guild_id, notice.facts["checkin"])
        return found if found is not None and found.revision == notice.facts["revision"] else None

    async def _facilitators(self, tx: Tx, circle: Circle, user_id: int) -> list[int]:
        """Those of the circle that may be told: still facilitators here, and no block in between."""
        here = {f.user_id for f in await guilds.facilitators(tx, circle.guild_id)}
        led_by = await circles.facilitators_of(tx, circle.guild_id, circle.id)
        return [
            f for f in led_by if f in here and f != user_id and not await block.between(tx, circle.guild_id, f, user_id)
        ]


async def _round(tx: Tx, of: CheckIn) -> Round | None:
    return None if of.round_id is None else await rhythms.get_round(tx, of.guild_id, of.round_id)


async def _delete(tx: Tx, guild_id: int, channel_id: int, message_id: int) -> None:
    """About nobody, so that a deletion of data does not take the wish along."""
    await outbox.post(
        tx, "checkin.unshare", guild_id, f"checkin.unshare:{message_id}", channel=channel_id, message=message_id
    )


def _to_room(checkin_id: int, revision: int) -> str:
    return f"checkin.shared:{checkin_id}:{revision}"


def _to_facilitators(checkin_id: int, revision: int) -> str:
    """How the wish to tell each of them begins: who was told may be no facilitator any more when it is taken back."""
    return f"checkin.facilitator:{checkin_id}:{revision}:"
