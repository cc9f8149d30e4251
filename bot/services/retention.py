"""How long things are kept: a longest time for each class, which a server may shorten, and the sweep that holds it."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.domain.actor import Actor
from bot.domain.guild import SHORTEST, GuildSettings
from bot.domain.refusal import Refusal
from bot.services import access
from bot.storage import audit, farewell, retention
from bot.storage import guild as guilds
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

LONGEST: Mapping[str, int] = {
    name: days
    for name, days in asdict(GuildSettings()).items()
    if name in ("mood_days", "match_days", "report_days", "audit_days")
}
"""Days, by the field of `GuildSettings`."""
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
        gone, now = 0, self._store.clock()
        for table, expiry in retention.expiring():
            expire = partial(retention.expire, table=table, expiry=expiry)
            if only is None:
                before = now - timedelta(days=LONGEST[expiry.days])
                gone += await self._all(None, partial(expire, before=before))
            for days, these in _shorter(wanted, expiry.days).items():
                gone += await self._all(None, partial(expire, before=now - timedelta(days=days), only=these))
        for guild_id, of in wanted.items():
            gone += await self._expire_audit(guild_id, now - timedelta(days=of.audit_days))
        if only is None:
            settled, held = now - timedelta(days=SETTLED_DAYS), now - timedelta(days=HELD_DAYS)
            shared = settled - timedelta(days=LONGEST["mood_days"])
            gone += await self._all(
                None, partial(retention.expire_notices, settled_before=settled, shared_before=shared, held_before=held)
            )
        if gone:
            await self._store.checkpoint()
            log.info("expired", rows=gone)
        return gone

    async def forget_farewells(self) -> int:
        """Notices that kept the id of somebody who deleted their data, until Discord was told."""
        async with self._store.read() as tx:
            said = await farewell.said(tx)
        if not said:
            return 0
        async with self._store.begin(None) as tx:
            return await farewell.forget(tx, said)

    async def _expire_audit(self, guild_id: int, before: datetime) -> int:
        async with self._store.read() as tx:
            if not await audit.has_before(tx, guild_id, before):
                return 0
        return await self._all(guild_id, partial(audit.expire, guild_id=guild_id, before=before))

    async def _all(self, guild_id: int | None, some: Callable[[Tx], Awaitable[int]]) -> int:
        """Some rows in a transaction, until fewer are left than go in one: nobody waits long for their turn."""
        gone = 0
        while True:
            async with self._store.begin(guild_id) as tx:
                now = await some(tx)
            gone += now
            if now < retention.AT_ONCE:
                return gone


def _shorter(settings: Mapping[int, GuildSettings], name: str) -> dict[int, set[int]]:
    """Servers by the days they set, where that is shorter than the longest."""
    found: dict[int, set[int]] = {}
    for guild_id, of in settings.items():
        if getattr(of, name) < LONGEST[name]:
            found.setdefault(getattr(of, name), set()).add(guild_id)
    return found
