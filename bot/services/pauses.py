"""A feature that Discord refuses again and again rests; here somebody in the server is told, once."""

from dataclasses import dataclass

from bot.domain.delivery import Problem
from bot.services import reach
from bot.services.delivery import PAUSED, Delivery
from bot.storage import guild as guilds
from bot.storage.outbox import Notice
from bot.storage.store import Tx

PAUSED_TOLD = "delivery.paused-told"


@dataclass(frozen=True, slots=True)
class Paused:
    feature: str
    """The noun of its kinds of notices: circle, checkin, ..."""
    channel_id: int | None
    """The staff channel; None where there is none, or where one person is told instead."""


class PauseService:
    """First the staff channel; where that is missing or refused as well, the safety contact."""

    def __init__(self, delivery: Delivery) -> None:
        delivery.register(PAUSED, load=self._paused, failed=self._channel_failed, in_safe_mode=True)
        delivery.register(PAUSED_TOLD, load=self._paused, in_safe_mode=True)

    async def _paused(self, tx: Tx, notice: Notice) -> Paused:
        guild = await guilds.get(tx, notice.guild_id)
        return Paused(notice.facts["feature"], None if guild is None else guild.staff_channel_id)

    async def _channel_failed(self, tx: Tx, notice: Notice, _problem: Problem) -> None:
        guild = await guilds.get(tx, notice.guild_id)
        if guild is None:
            return
        led_by = await guilds.facilitators(tx, notice.guild_id)
        contact = guild.safety_contact_id or next((person.user_id for person in led_by), None)
        if contact is not None:
            wish = f"{PAUSED_TOLD}:{notice.id}"
            await reach.tell(tx, guild.id, contact, PAUSED_TOLD, wish, feature=notice.facts["feature"])
