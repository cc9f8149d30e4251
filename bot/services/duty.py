"""Being there for calls: said by each facilitator, and over by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import call as rules
from bot.domain.actor import Actor
from bot.services import access
from bot.storage import call as calls
from bot.storage import guild as guilds
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Duty:
    until: datetime | None
    """None: off duty."""
    waiting: int
    """Calls that are open now."""


class DutyService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def set(self, who: Actor, *, on: bool, hours: int | None = None) -> Duty:
        """On for `hours` (1-12, 2 unless said), or off now."""
        length = rules.check_duty(rules.DUTY_HOURS if hours is None else hours)
        async with self._store.begin(who.guild) as tx:
            await access.facilitator(tx, who)
            until = tx.now + timedelta(hours=length) if on else None
            await guilds.set_duty(tx, who.guild, who.user_id, until)
            return Duty(until, len(await calls.open_calls(tx, who.guild)))


async def crew(tx: Tx, guild_id: int) -> tuple[int, ...]:
    """Who is on duty now."""
    return tuple(one.user_id for one in await guilds.facilitators(tx, guild_id) if one.on_duty(tx.now))
