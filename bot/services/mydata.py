"""A person's own data: seeing it, taking it along, changing what they agreed to, and deleting it.

Everything here is about the actor alone, found by their own user id: in the server they are in, or from a direct
message in any server that holds something of them, also after leaving it or being banned there.
"""

from collections.abc import Awaitable, Callable

from bot.domain.actor import Actor
from bot.domain.member import Member, Reach, Scope
from bot.domain.mydata import EVERYWHERE, Deleted, Exported, Held
from bot.domain.refusal import Refusal
from bot.services import reach
from bot.services.erasing import Eraser, Hook
from bot.storage import audit, export, walk
from bot.storage import member as members
from bot.storage.store import Store, Tx


class MyDataService:
    def __init__(self, store: Store, after_shredding: Callable[[], Awaitable[object]]) -> None:
        """`after_shredding`: brings the copy of the key store up to date, so that no old key is left in it."""
        self._store = store
        self.eraser = Eraser(store, after_shredding)
        self._when_taken_back: list[tuple[Scope, Hook]] = []

    def before_deletion(self, call: Hook) -> None:
        """See `Eraser.before_deletion`."""
        self.eraser.before_deletion(call)

    def when_taken_back(self, scope: Scope, call: Hook) -> None:
        """`call(tx, guild_id, user_id)` ends what this yes had allowed, in the transaction that takes it back."""
        self._when_taken_back.append((scope, call))

    async def finish(self) -> int:
        """Deletions that a crash or an older backup left undone. See `Eraser.finish`."""
        return await self.eraser.finish()

    async def places(self, who: Actor) -> list[int]:
        """Servers to choose from: the one they are in, or from a direct message all that hold something of them."""
        if who.guild_id is not None:
            return [who.guild_id]
        async with self._store.read() as tx:
            return await export.guilds_of(tx, who.user_id)

    async def view(self, who: Actor, guild_id: int) -> tuple[Held, ...]:
        """What is held, in counts. `guild_id` EVERYWHERE: one for each server."""
        places = await self._chosen(who, guild_id)
        async with self._store.read() as tx:
            return tuple([await self._held(tx, place, who.user_id) for place in places])

    async def export(self, who: Actor, guild_id: int) -> tuple[Exported, ...]:
        """Everything that is the actor's own, opened, for each chosen server that holds something."""
        found = []
        for place in await self._chosen(who, guild_id):
            async with self._store.read() as tx:
                tables = await export.rows_of(tx, place, who.user_id)
                found.append(Exported(place, tx.now, tables, export.notes()))
            if tables:
                async with self._store.begin(place) as tx:
                    await audit.note(tx, place, "data-exported", who.user_id)
        return tuple(one for one in found if one.tables)

    async def delete(self, who: Actor, guild_id: int) -> tuple[Deleted, ...]:
        """Deletes everything of the actor in the chosen servers, and says what stays to protect others."""
        kept = tuple(walk.reasons_kept())
        done = []
        for place in await self._chosen(who, guild_id):
            gone = await self.eraser.erase(place, who.user_id)
            done.append(Deleted(place, sum(gone.values()), kept))
        return tuple(done)

    # ---- what they agreed to

    async def consents(self, who: Actor, guild_id: int) -> Held:
        found = await self.view(who, guild_id)
        if not found:
            raise Refusal("refusal-press-out-of-date")
        return found[0]

    async def agree(self, who: Actor, guild_id: int, scope: Scope) -> Held:
        """A further yes of somebody who gave one before; the first one is asked for by the consent card."""
        return await self._changed(who, guild_id, lambda tx, member: self._agree(tx, member, scope))

    async def take_back(self, who: Actor, guild_id: int, scope: Scope) -> Held:
        """Takes a yes back. What it had allowed ends at once; what was stored stays until it is deleted."""
        return await self._changed(who, guild_id, lambda tx, member: self._take_back(tx, member, scope))

    async def reach_by(self, who: Actor, guild_id: int, way: Reach) -> Held:
        return await self._changed(who, guild_id, lambda tx, member: reach.choose(tx, member, way))

    async def _changed(self, who: Actor, guild_id: int, change: Callable[[Tx, Member], Awaitable[object]]) -> Held:
        """Not through `access.member`: who presses in a direct message may have left the server."""
        place = (await self.consents(who, guild_id)).guild_id
        async with self._store.begin(place) as tx:
            member = await members.get(tx, place, who.user_id)
            if member is None or not member.consents:
                raise Refusal("refusal-agree-first", offer=f"consent:{Scope.MATCHING}" if who.guild_id else None)
            await change(tx, member)
            return await self._held(tx, place, who.user_id)

    async def _agree(self, tx: Tx, member: Member, scope: Scope) -> None:
        if scope is Scope.DM:
            await reach.choose(tx, member, Reach.DM)
        else:
            await members.agree(tx, member.guild_id, member.user_id, scope)

    async def _take_back(self, tx: Tx, member: Member, scope: Scope) -> None:
        await members.take_back(tx, member.guild_id, member.user_id, scope)
        for of, call in self._when_taken_back:
            if of is scope:
                await call(tx, member.guild_id, member.user_id)
        if scope is Scope.DM and member.reach is Reach.DM:
            await reach.choose(tx, member, Reach.PRESS)

    # ---- parts

    async def _chosen(self, who: Actor, guild_id: int) -> list[int]:
        """Inside a server it is that server, whatever was pressed; elsewhere only what holds something of them."""
        places = await self.places(who)
        if who.guild_id is not None or guild_id == EVERYWHERE:
            return places
        return [place for place in places if place == guild_id]

    async def _held(self, tx: Tx, guild_id: int, user_id: int) -> Held:
        rows = await export.held(tx, guild_id, user_id)
        return Held(guild_id, rows, await members.get(tx, guild_id, user_id))
