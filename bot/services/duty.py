"""Being there for calls: said by each facilitator, and over by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import call as rules
from bot.domain.actor import Actor
from bot.domain.guild import check_capacity
from bot.services import access
from bot.storage import call as calls
from bot.storage import circle as circles
from bot.storage import guild as guilds
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Duty:
    until: datetime | None
    """None: off duty."""
    waiting: int
    """Calls that are open now."""
    leads: int
    """Circles they look after."""
    capacity: int
    """Circles they would hold at a time: more are not offered to them."""


class DutyService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def set(self, who: Actor, *, on: bool, hours: int | None = None) -> Duty:
        """On for `hours` (1-12, 2 unless said), or off now."""
        length = rules.check_duty(rules.DUTY_HOURS if hours is None else hours)
        async with self._store.begin(who.guild) as tx:
            own = await access.facilitator(tx, who)
            until = tx.now + timedelta(hours=length) if on else None
            await guilds.set_duty(tx, who.guild, who.user_id, until)
            return await self._now(tx, who, until, own.capacity)

    async def hold(self, who: Actor, many: int) -> Duty:
        """How many circles they would look after. Those that they have stay theirs, however few they say."""
        check_capacity(many)
        async with self._store.begin(who.guild) as tx:
            own = await access.facilitator(tx, who)
            await guilds.set_capacity(tx, who.guild, who.user_id, many)
            return await self._now(tx, who, own.duty_until if own.on_duty(tx.now) else None, many)

    async def _now(self, tx: Tx, who: Actor, until: datetime | None, capacity: int) -> Duty:
        waiting = len(await calls.open_calls(tx, who.guild))
        return Duty(until, waiting, len(await circles.of_facilitator(tx, who.guild, who.user_id)), capacity)


async def crew(tx: Tx, guild_id: int) -> tuple[int, ...]:
    """Who is on duty now."""
    return tuple(one.user_id for one in await guilds.facilitators(tx, guild_id) if one.on_duty(tx.now))
