"""The alert rule that an owner can make in Discord's own AutoMod: where it reports, and who made or removed it."""

from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.domain.guild import Guild
from bot.domain.refusal import Refusal
from bot.domain.term import GOODBYE
from bot.services import access
from bot.storage import audit
from bot.storage import guild as guilds
from bot.storage import room as rooms
from bot.storage.store import Store, Tx


@dataclass(frozen=True, slots=True)
class Places:
    """Ids of channels. `alerts` None: the server has not chosen a staff channel."""

    alerts: int | None
    circles: int | None
    of_circles: frozenset[int] = frozenset()
    """Rooms that are channels of their own, and voice channels that a circle has for itself."""


class AutoModService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def places(self, who: Actor) -> Places:
        access.owner(who)
        async with self._store.read() as tx:
            return await places_of(tx, await access.guild(tx, who))

    async def of_server(self, guild_id: int) -> Places:
        """The same where nobody asks: a room opened, or a circle got a voice channel."""
        async with self._store.read() as tx:
            guild = await guilds.get(tx, guild_id)
            return Places(None, None) if guild is None else await places_of(tx, guild)

    async def to_make(self, who: Actor) -> tuple[int, Places]:
        """The channel for alerts, which must be chosen first: what people write must not be shown to everybody."""
        places = await self.places(who)
        if places.alerts is None:
            raise Refusal("refusal-automod-no-staff-channel")
        return places.alerts, places

    async def renewed(self, who: Actor, rule_id: int) -> None:
        await self._note(who, "automod-renewed", rule_id)

    async def made(self, who: Actor, rule_id: int) -> None:
        await self._note(who, "automod-made", rule_id)

    async def removed(self, who: Actor, rule_id: int) -> None:
        await self._note(who, "automod-removed", rule_id)

    async def _note(self, who: Actor, verb: str, rule_id: int) -> None:
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await audit.note(tx, who.guild, verb, who.user_id, rule=rule_id)


async def places_of(tx: Tx, guild: Guild) -> Places:
    own = await rooms.channels(tx, guild.id, since=tx.now - GOODBYE)
    return Places(guild.staff_channel_id, guild.circles_channel_id, own)
