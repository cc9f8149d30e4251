"""What the server and the member add to help lines and routes: the chosen country, and the server's own resources."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.actor import Actor
from bot.domain.refusal import Refusal
from bot.domain.resource import MOST, Resource, draft
from bot.services import access
from bot.services.patience import Patience
from bot.storage import audit
from bot.storage import member as members
from bot.storage import resource as resources
from bot.storage.store import Store

KEPT = timedelta(minutes=10)
"""For this long a server's organisations are shown from memory: a card with help waits for nothing then."""
PATIENCE = 0.3
"""Seconds that a card about help waits for the database before it goes without it."""


@dataclass(frozen=True, slots=True)
class Near:
    """What the database knows about where somebody is; empty when it did not answer in time."""

    country: str | None = None
    """The code the person once chose."""
    added: tuple[Resource, ...] = ()
    """Organisations that this server added and that are shown today."""


@dataclass(frozen=True, slots=True)
class Listed:
    resources: tuple[Resource, ...]
    today: date


class ResourceService:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._patience = Patience(PATIENCE)
        self._kept: dict[int, tuple[datetime, tuple[Resource, ...]]] = {}
        """By server: until when it may be shown from memory, and what it added."""

    async def near(self, who: Actor, *, with_country: bool = True) -> Near:
        """Never raises and never takes longer than `PATIENCE`: help lines do not depend on it.

        `with_country` False: the person named a country, so the database is only asked for what is not known yet.
        """
        known = self._known(who.guild_id)
        if not self._store.ready or (known is not None and not with_country):
            return Near(None, known or ())
        return await self._patience.for_(self._near(who)) or Near(None, known or ())

    async def _near(self, who: Actor) -> Near:
        async with self._store.read() as tx:
            if who.guild_id is None:
                return Near(await members.country_anywhere(tx, who.user_id))
            profile = await members.profile(tx, who.guild_id, who.user_id)
            if self._known(who.guild_id) is None:
                self._kept[who.guild_id] = (tx.now + KEPT, await resources.of_guild(tx, who.guild_id))
            return Near(profile.country, self._known(who.guild_id) or ())

    def _known(self, guild_id: int | None) -> tuple[Resource, ...] | None:
        """What the server added and is shown today, from memory; None when it was not read for a while."""
        if guild_id is None:
            return ()
        until, added = self._kept.get(guild_id, (None, ()))
        now = self._store.clock()
        return None if until is None or until < now else tuple(each for each in added if each.shown_on(now.date()))

    # ---- what owners add

    async def listed(self, who: Actor) -> Listed:
        """All of them, for the owner who keeps them."""
        access.owner(who)
        async with self._store.read() as tx:
            return Listed(await resources.of_guild(tx, who.guild), tx.now.date())

    async def get(self, who: Actor, resource_id: int) -> Resource:
        return _own((await self.listed(who)).resources, resource_id)

    async def add(self, who: Actor, *, name: str, address: str, hours: str, audience: str, until: str) -> Listed:
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            await access.guild(tx, who)
            typed = {"name": name, "address": address, "hours": hours, "audience": audience, "until": until}
            about = draft(**typed, today=tx.now.date())
            known = await resources.of_guild(tx, who.guild)
            if any(each.about == about for each in known):  # sent twice
                return Listed(known, tx.now.date())
            if len(known) >= MOST:
                raise Refusal("refusal-too-many-resources", most=MOST)
            new = await resources.add(tx, who.guild, about)
            await audit.note(tx, who.guild, "resource-added", who.user_id, resource=new.id)
            tx.after_commit(lambda: self._forget_kept(who.guild))
            return Listed(await resources.of_guild(tx, who.guild), tx.now.date())

    async def remove(self, who: Actor, resource_id: int) -> Listed:
        access.owner(who)
        async with self._store.begin(who.guild) as tx:
            _own(await resources.of_guild(tx, who.guild), resource_id)
            await resources.remove(tx, who.guild, resource_id)
            await audit.note(tx, who.guild, "resource-removed", who.user_id, resource=resource_id)
            tx.after_commit(lambda: self._forget_kept(who.guild))
            return Listed(await resources.of_guild(tx, who.guild), tx.now.date())

    def _forget_kept(self, guild_id: int) -> None:
        self._kept.pop(guild_id, None)

    # ---- the public panel

    async def to_show_panel(self, who: Actor) -> None:
        access.owner(who)

    async def panel_shown(self, who: Actor, channel_id: int) -> None:
        async with self._store.begin(who.guild) as tx:
            await audit.note(tx, who.guild, "panel-shown", who.user_id, channel=channel_id)


def _own(known: tuple[Resource, ...], resource_id: int) -> Resource:
    for each in known:
        if each.id == resource_id:
            return each
    raise Refusal("refusal-no-such-resource")
