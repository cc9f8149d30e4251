"""How long things are kept: a longest time for each class, which a server may shorten, and the sweep that holds it."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from datetime import timedelta

import structlog

from bot.domain.actor import Actor
from bot.domain.guild import GuildSettings
from bot.domain.refusal import Refusal
from bot.services import access
from bot.storage import audit, farewell, retention
from bot.storage import guild as guilds
from bot.storage.store import Store

log = structlog.get_logger(__name__)

LONGEST: Mapping[str, int] = {
    name: days
    for name, days in asdict(GuildSettings()).items()
    if name in ("mood_days", "match_days", "report_days", "audit_days")
}
"""Days, by the field of `GuildSettings`."""
SHORTEST: Mapping[str, int] = {"mood_days": 1, "match_days": 1, "report_days": 30, "audit_days": 30}
"""Reports and the audit are there to protect people from those who could shorten them."""
SETTLED_DAYS, HELD_DAYS = 14, 180


class RetentionService:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def current(self, who: Actor) -> dict[str, int]:
        """Days by class, as set in this server."""
        access.owner(who)
        async with self._store.read() as tx:
            settings = (await access.guild(tx, who)).settings
        return {name: getattr(settings, name) for name in LONGEST}

    async def set(self, who: Actor, days: Mapping[str, int]) -> dict[str, int]:
        """Shortens or restores how long things are kept, by class; what is too old by then is deleted at once.

        Raises Refusal where a number is longer than the longest or shorter than what protects people.
        """
        access.owner(who)
        for name, wanted in days.items():
            if not SHORTEST[name] <= wanted <= LONGEST[name]:
                raise Refusal("refusal-retention-days", what=name, least=SHORTEST[name], most=LONGEST[name])
        async with self._store.begin(who.guild) as tx:
            guild = await access.guild(tx, who)
            changed = replace(guild, settings=replace(guild.settings, **days))
            if changed != guild:
                await guilds.save(tx, changed)
                await audit.note(tx, who.guild, "retention-set", who.user_id, **days)
        await self.sweep(only={who.guild})
        return await self.current(who)

    async def sweep(self, only: Collection[int] | None = None) -> int:
        """Deletes what is over its time, a few hundred rows a transaction. Safe to run at any time."""
        async with self._store.read() as tx:
            settings = await retention.settings(tx)
        wanted = {guild: of for guild, of in settings.items() if only is None or guild in only}
        gone = 0
        for table, expiry in retention.expiring():
            if only is None:
                gone += await self._expire(table, expiry.column, LONGEST[expiry.days], None)
            for days, guilds_ in _shorter(wanted, expiry.days).items():
                gone += await self._expire(table, expiry.column, days, guilds_)
        for guild, of in wanted.items():
            gone += await self._expire_audit(guild, of.audit_days)
        if only is None:
            gone += await self._expire_notices()
        if gone:
            await self._store.checkpoint()
            log.info("expired", rows=gone)
        return gone

    async def forget_farewells(self) -> int:
        """Notices that kept the id of somebody who deleted their data, until Discord was told."""
        async with self._store.begin(None) as tx:
            return await farewell.forget(tx)

    async def _expire(self, table: object, column: str, days: int, only: Collection[int] | None) -> int:
        gone = 0
        while True:
            async with self._store.begin(None) as tx:
                some = await retention.expire(tx, table, column, tx.now - timedelta(days=days), only)  # type: ignore[arg-type]
            gone += some
            if some < retention.AT_ONCE:
                return gone

    async def _expire_audit(self, guild_id: int, days: int) -> int:
        async with self._store.read() as tx:
            if not await audit.has_before(tx, guild_id, tx.now - timedelta(days=days)):
                return 0
        async with self._store.begin(guild_id) as tx:
            return await audit.expire(tx, guild_id, tx.now - timedelta(days=days))

    async def _expire_notices(self) -> int:
        async with self._store.begin(None) as tx:
            settled, held = tx.now - timedelta(days=SETTLED_DAYS), tx.now - timedelta(days=HELD_DAYS)
            return await retention.expire_notices(tx, settled, held)


def _shorter(settings: Mapping[int, GuildSettings], name: str) -> dict[int, set[int]]:
    """Servers by the days they set, where that is shorter than the longest."""
    found: dict[int, set[int]] = {}
    for guild_id, of in settings.items():
        if getattr(of, name) < LONGEST[name]:
            found.setdefault(getattr(of, name), set()).add(guild_id)
    return found
