"""What the staff of a server hears of a call: in their channel, or one by one where that is closed to us."""

from dataclasses import dataclass

from bot.domain import call as rules
from bot.domain.call import Call, CallState
from bot.domain.circle import Circle
from bot.domain.delivery import Problem, Sent
from bot.services import duty, reach
from bot.services.delivery import Delivery, Left
from bot.storage import block, outbox
from bot.storage import call as calls
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage.outbox import Notice
from bot.storage.store import Tx


@dataclass(frozen=True, slots=True)
class StaffCard:
    """A call as the staff channel sees it. `circle`: None where it came from elsewhere."""

    call: Call
    channel_id: int
    circle: Circle | None
    on_duty: tuple[int, ...]
    contact_id: int | None = None
    again: bool = False
    """Not the first card about it."""


class CallStaffService:
    def __init__(self, delivery: Delivery) -> None:
        for kind in ("call.staff", "call.contact"):
            delivery.register(
                kind, load=self._for_staff, done=self._staff_told, failed=self._staff_not_told, in_safe_mode=True
            )
        delivery.register("call.contact-told", load=self._for_contact, in_safe_mode=True)
        delivery.register("call.told-directly", load=self._for_one, in_safe_mode=True)
        delivery.register("call.unheard", load=self._closed, in_safe_mode=True)
        delivery.register("call.settled", load=self._settled_post, in_safe_mode=True)

    async def _for_staff(self, tx: Tx, notice: Notice) -> StaffCard | Left | None:
        """A card that may stand there goes on asking after the call is over, or names somebody who deleted it."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if guild is None or guild.staff_channel_id is None:
            return None
        if found is None or found.state is not CallState.OPEN:
            return Left(guild.staff_channel_id) if notice.tried else None
        circle = None if found.circle_id is None else await circles.get(tx, notice.guild_id, found.circle_id)
        contact = guild.safety_contact_id if notice.kind != "call.staff" else None
        on_duty = tuple(f for f in await duty.crew(tx, notice.guild_id) if f != found.user_id)
        again = tx.now - found.asked_at >= rules.AGAIN_AFTER
        return StaffCard(found, guild.staff_channel_id, circle, on_duty, contact, again)

    async def _for_contact(self, tx: Tx, notice: Notice) -> StaffCard | None:
        card = await self._for_staff(tx, notice)
        return card if isinstance(card, StaffCard) and card.contact_id == notice.about else None

    async def _staff_told(self, tx: Tx, notice: Notice, sent: Sent) -> None:
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        if sent.channel_id is None or sent.message_id is None:
            return
        await calls.add_post(tx, notice.guild_id, notice.facts["call"], sent.channel_id, sent.message_id)
        if found is None or found.state is not CallState.OPEN:  # settled, or deleted, while the card was on its way
            by = None if found is None else found.answered_by
            wish = f"call.settled:{sent.message_id}:late"
            await _settle_post(tx, notice.guild_id, wish, sent.channel_id, sent.message_id, by)
        elif notice.kind == "call.contact":
            guild = await guilds.get(tx, notice.guild_id)
            if guild is not None and guild.safety_contact_id not in (None, found.user_id):
                contact, wish = guild.safety_contact_id or 0, f"call.contact-told:{found.id}"
                await reach.tell(tx, notice.guild_id, contact, "call.contact-told", wish, call=found.id)

    async def _staff_not_told(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        """The staff channel is closed to us: people are told one by one, and the caller that it may take longer."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        guild = await guilds.get(tx, notice.guild_id)
        if found is None or found.state is not CallState.OPEN or guild is None:
            return
        crew = await duty.crew(tx, guild.id) or tuple(f.user_id for f in await guilds.facilitators(tx, guild.id))
        people = dict.fromkeys(crew if guild.safety_contact_id is None else (guild.safety_contact_id, *crew))
        for user_id in people:
            if user_id != found.user_id and not await block.between(tx, guild.id, user_id, found.user_id):
                wish = f"call.told-directly:{found.id}:{user_id}"
                await reach.tell(tx, guild.id, user_id, "call.told-directly", wish, call=found.id)
        await reach.tell(tx, guild.id, found.user_id, "call.unheard", f"call.unheard:{found.id}", call=found.id)

    async def _for_one(self, tx: Tx, notice: Notice) -> Call | None:
        """None once somebody came, or it ended."""
        found = await calls.get(tx, notice.guild_id, notice.facts["call"])
        return found if found is not None and found.state is CallState.OPEN else None

    async def _settled_post(self, tx: Tx, notice: Notice) -> tuple[int, int, int | None]:
        return notice.facts["channel"], notice.facts["message"], notice.facts["by"]

    async def _closed(self, tx: Tx, notice: Notice) -> Call | None:
        return await calls.get(tx, notice.guild_id, notice.facts["call"])


async def tell(tx: Tx, new: Call) -> None:
    """Now, once more later, and then the contact: each is looked at again when its time has come."""
    guild_id, again, contact = new.guild_id, new.asked_at + rules.AGAIN_AFTER, new.asked_at + rules.CONTACT_AFTER
    await outbox.post(tx, "call.staff", guild_id, f"call.staff:{new.id}:1", call=new.id)
    await outbox.post(tx, "call.staff", guild_id, f"call.staff:{new.id}:2", due=again, call=new.id)
    await outbox.post(tx, "call.contact", guild_id, f"call.contact:{new.id}", due=contact, call=new.id)


async def settle(tx: Tx, changed: Call, *, nameless: bool = False) -> Call:
    await calls.save(tx, changed)
    by = None if nameless else changed.answered_by
    for channel_id, message_id in await calls.posts(tx, changed.guild_id, changed.id):
        wish = f"call.settled:{message_id}:{changed.state}:{int(nameless)}"
        await _settle_post(tx, changed.guild_id, wish, channel_id, message_id, by)
    return changed


async def _settle_post(tx: Tx, guild_id: int, wish: str, channel_id: int, message_id: int, by: int | None) -> None:
    await outbox.post(tx, "call.settled", guild_id, wish, channel=channel_id, message=message_id, by=by)
