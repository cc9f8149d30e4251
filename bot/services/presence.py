"""Who is still there: people in their server, and the bot in its servers.

Without privileged intents nobody's leaving is announced. It is learnt at a person's press, and by asking Discord for
one member at a time, slowly. Only "this member is not here" counts as gone; an outage says nothing about anybody.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.actor import Actor
from bot.domain.member import MemberState
from bot.services.delivery import Delivery
from bot.services.erasing import Eraser, Hook, run_hooks
from bot.storage import presence
from bot.storage.store import Store, Tx

ASK_AFTER = timedelta(days=7)
ASK_AGAIN = timedelta(hours=1)
A_DAY = timedelta(days=1)
LOOK_AFTER = timedelta(minutes=10)
"""For so long somebody who pressed something is not looked up again."""
MOST_REMEMBERED = 4_096
NOTE_AFTER = timedelta(days=1)
"""A press is written down once a day, not each time."""
MEMBER_GRACE = timedelta(days=30)
GUILD_GRACE = timedelta(days=7)


class PresenceService:
    def __init__(self, store: Store, delivery: Delivery, eraser: Eraser) -> None:
        self._store = store
        self._delivery = delivery
        self._eraser = eraser
        self._hooks: list[Hook] = []
        self._leaders: dict[tuple[int, int], None] = {}
        """Facilitators who are no members and are to be asked for; and below, when Discord last spoke of others."""
        self._leaders_seen: dict[tuple[int, int], datetime] = {}
        self._leaders_looked_for: datetime | None = None
        self._unanswered: dict[tuple[int, int], datetime] = {}
        self._just_seen: dict[tuple[int, int], datetime] = {}

    def when_gone(self, call: Hook) -> None:
        """`call(tx, guild_id, user_id)` when a member is found to have left: waiting ends, others are not kept waiting.

        Their data stays for 30 days, in case they come back.
        """
        self._hooks.append(call)

    @property
    def _shards(self) -> presence.Shards:
        return self._delivery.shards, self._delivery.shard_count

    # ---- people

    async def seen(self, who: Actor) -> None:
        """They pressed or typed something in their server just now."""
        if who.guild_id is None or not self._store.ready:
            return
        person, now = (who.guild_id, who.user_id), self._store.clock()
        looked = self._just_seen.get(person)
        if looked is not None and timedelta(0) <= now - looked < LOOK_AFTER:
            return
        async with self._store.read() as tx:
            known = await presence.last(tx, *person)
        if known is not None:
            state, seen_at, _ = known
            if state is MemberState.GONE or seen_at is None or seen_at <= now - NOTE_AFTER:
                await self.found(*person, here=True)
        self._just_seen[person] = now
        while len(self._just_seen) > MOST_REMEMBERED:
            del self._just_seen[next(iter(self._just_seen))]

    async def to_ask(self, limit: int) -> list[tuple[int, int]]:
        """(server, person) that Discord should be asked for now: not seen for a week, or gone for 30 days.

        Facilitators who are no members are asked for every week, and after a start: of them nothing is kept.
        """
        async with self._store.read() as tx:
            now = tx.now
            self._unanswered = {who: at for who, at in self._unanswered.items() if now - ASK_AGAIN < at <= now}
            most = limit + len(self._unanswered)
            due = await presence.to_ask(tx, self._shards, now - ASK_AFTER, now - MEMBER_GRACE, most)
            leaders = await self._leaders_due(tx)
        return [who for who in (*due, *leaders) if who not in self._unanswered][:limit]

    async def _leaders_due(self, tx: Tx) -> Collection[tuple[int, int]]:
        """Looked for once a day: there may be as many as there are circles."""
        if self._leaders_looked_for is None or tx.now - self._leaders_looked_for >= A_DAY:
            self._leaders_looked_for = tx.now
            last = tx.now - (ASK_AFTER - A_DAY)
            self._leaders_seen = {who: at for who, at in self._leaders_seen.items() if at > last}
            known = await presence.leaders(tx, self._shards)
            self._leaders = {who: None for who in known if who not in self._leaders_seen}
        return self._leaders

    async def found(self, guild_id: int, user_id: int, *, here: bool | None) -> None:
        """What Discord said. Gone: paused at once, and deleted when the same is found 30 days later.

        `here` None: it did not say, so the others are asked first and nothing follows.
        """
        if here is None:
            self._unanswered[guild_id, user_id] = self._store.clock()
            return
        if not here:
            self._just_seen.pop((guild_id, user_id), None)
        if (guild_id, user_id) in self._leaders:
            del self._leaders[guild_id, user_id]
            self._leaders_seen[guild_id, user_id] = self._store.clock()
        async with self._store.begin(guild_id) as tx:
            known = await presence.last(tx, guild_id, user_id)
            if known is None:
                if not here:
                    await run_hooks(self._hooks, tx, guild_id, user_id)
                return
            state, _, gone_at = known
            if here:
                await presence.here(tx, guild_id, user_id)
                return
            if state is not MemberState.GONE or gone_at is None:
                await presence.gone(tx, guild_id, user_id)
                await run_hooks(self._hooks, tx, guild_id, user_id)
                return
            over = gone_at <= tx.now - MEMBER_GRACE
        if over:
            await self._eraser.erase(guild_id, user_id)

    # ---- servers

    async def guild_left(self, guild_id: int) -> None:
        """The bot was taken out. Everything of the server is deleted seven days later."""
        if not self._store.ready:
            return  # the reconciliation sees it when the database is back
        async with self._store.begin(guild_id) as tx:
            known = await presence.guilds(tx, self._shards)
            if guild_id in known and known[guild_id] is None:
                await presence.set_removed(tx, guild_id, tx.now)

    async def reconcile(self, there: Collection[int]) -> None:
        """`there`: every server Discord says we are in, those in an outage included."""
        if not self._store.ready:
            return
        async with self._store.read() as tx:
            known = await presence.guilds(tx, self._shards)
        for guild_id, removed_at in known.items():
            if (guild_id in there) is (removed_at is not None):
                async with self._store.begin(guild_id) as tx:
                    await presence.set_removed(tx, guild_id, None if guild_id in there else tx.now)

    async def guilds_to_erase(self) -> list[int]:
        async with self._store.read() as tx:
            known = await presence.guilds(tx, self._shards)
            return [guild for guild, removed_at in known.items() if removed_at and removed_at <= tx.now - GUILD_GRACE]

    async def guild_found(self, guild_id: int, *, there: bool) -> None:
        """What Discord said of a server whose seven days are over."""
        if not self._store.ready:
            return
        if not there:
            await self._eraser.erase_guild(guild_id)
            return
        async with self._store.begin(guild_id) as tx:
            await presence.set_removed(tx, guild_id, None)
