"""People who wait for a circle, for tests of services: agreed, with tags, hours and a language, in the pool."""

from collections.abc import Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.delivery import Sent
from bot.domain.guild import Guild, GuildSettings
from bot.domain.member import MemberTag, Profile, Scope, Tag, Use
from bot.process import Worker
from bot.services.buddy import BuddyService
from bot.services.buddy_room import BuddyRoomService
from bot.services.delivery import Delivery, Task
from bot.services.formation import FormationService
from bot.services.introduction import IntroductionService
from bot.services.match import MatchService
from bot.services.pairing import PairingService
from bot.services.search import SearchService
from bot.services.ticks import Ticks
from bot.storage import guild as guilds
from bot.storage import match as pool
from bot.storage import member as members
from bot.storage.open import Storage
from tests.support.stores import Clock

GUILD, FAY = 1 << 60, 900
MONDAY_EVENING = frozenset({18, 19, 20})


@dataclass
class Home:
    """A server of people with ids from 1 up, facilitated by Fay."""

    storage: Storage
    clock: Clock
    delivery: Delivery
    worker: Worker
    formations: FormationService
    introductions: IntroductionService
    match: MatchService
    search: SearchService
    buddies: BuddyService
    pairing: PairingService
    tags: dict[str, Tag] = field(default_factory=dict)
    shown: list[tuple[int, str]] = field(default_factory=list)
    """(person, kind) of what was delivered by `deliver`."""
    messages: int | None = 4
    """How many messages a room has when it is looked at; None where Discord does not say."""

    @property
    def store(self):
        return self.storage.store

    async def person(
        self, user_id: int, *tags: str, use: Use = Use.SHOW, hours: Iterable[int] = MONDAY_EVENING,
        zone: str | None = "UTC", languages: tuple[str, ...] = ("en",), waits: bool = True, guild: int = GUILD,
    ) -> Actor:  # fmt: skip
        async with self.store.begin(guild) as tx:
            await members.add(tx, guild, user_id)
            await members.agree(tx, guild, user_id, Scope.MATCHING)
            await members.agree(tx, guild, user_id, Scope.DM)
            profile = Profile(timezone=zone, languages=languages, hours=frozenset(hours))
            await members.save_profile(tx, guild, user_id, profile)
            await members.save_tags(tx, guild, user_id, tuple(MemberTag(self.tags[t].id, use) for t in tags))
            if waits:
                await pool.add(tx, guild, user_id)
        return Actor(user_id, guild)

    async def broken_server(self, guild_id: int) -> list[Actor]:
        """A server whose four people wait, and at whose look the engine breaks: one's time zone is none any more."""
        async with self.store.begin(guild_id) as tx:
            await guilds.add(tx, Guild(guild_id, staff_channel_id=5, circles_channel_id=6, ready=True))
            name = f"grief of {guild_id}"
            self.tags[name] = await guilds.add_tag(tx, guild_id, name, "experience")
        return [await self.person(n, name, zone="Nowhere/Gone" if n == 1 else "UTC", guild=guild_id)
                for n in range(1, 5)]  # fmt: skip

    async def form(self, who: Actor | None = None, **more):
        """A formation from the press to the draft."""
        from bot.domain.formation import Prefer

        who = who or Actor(FAY, GUILD)
        run = await self.formations.begin(who, more.get("prefer", Prefer.EVERYONE))
        assert await self.formations.wait_for(run, 60)
        return await self.formations.open(who)

    async def deliver(self) -> list[Task]:
        """Everything that is due arrives: by message, or at a press of whoever is reached so."""
        tasks = []
        for task in await self.delivery.claim(100):
            await self.delivery.done(task, Sent(1, 2, messages=self.messages))
            tasks.append(task)
        for user_id in await self._everybody():
            for task in await self.delivery.waiting_for(Actor(user_id, GUILD), 20):
                await self.delivery.done(task, Sent())
                tasks.append(task)
        self.shown += [(task.notice.about or 0, task.notice.kind) for task in tasks]
        return tasks

    async def _everybody(self) -> list[int]:
        async with self.store.read() as tx:
            everybody = sa.select(members.M.user_id).order_by(members.M.created_at, members.M.id)
            return [row.user_id for row in await tx.all(everybody)]


@asynccontextmanager
async def waiting_home(storage: Storage, clock: Clock, *, peer_led: bool = False):
    delivery, ticks, worker = Delivery(storage.store), Ticks(clock), Worker()
    formations = FormationService(storage.store, delivery, ticks, worker)
    home = Home(
        storage, clock, delivery, worker, formations,
        IntroductionService(storage.store, delivery, ticks), MatchService(storage.store, delivery, ticks),
        SearchService(storage.store, delivery, ticks, worker),
        BuddyService(storage.store, delivery),
        PairingService(storage.store, delivery, ticks, worker),
    )  # fmt: skip
    BuddyRoomService(delivery)
    async with storage.store.begin(GUILD) as tx:
        settings = GuildSettings(peer_led=peer_led)
        await guilds.add(tx, Guild(GUILD, staff_channel_id=5, circles_channel_id=6, ready=True, settings=settings))
        for name in ("grief", "sleep", "books", "moving"):
            home.tags[name] = await guilds.add_tag(tx, GUILD, name, "experience")
        await guilds.grant(tx, GUILD, FAY, 3)
    try:
        yield home
    finally:
        await formations.stop()
