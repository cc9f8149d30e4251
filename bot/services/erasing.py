"""Deleting one person, or a whole server, in steps that a crash cannot leave half done."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime

import structlog

from bot.domain.refusal import DatabaseAway
from bot.storage import audit, erasure, farewell
from bot.storage.keyring import Erasure
from bot.storage.store import Store, Tx

log = structlog.get_logger(__name__)

NEVER = datetime.min.replace(tzinfo=UTC)

Hook = Callable[[Tx, int, int], Awaitable[object]]
"""Called with the transaction, the server's id and the person's."""


async def run_hooks(hooks: Iterable[Hook], tx: Tx, guild_id: int, user_id: int) -> None:
    """A fault in one noun must not keep somebody's data: what its hook did is undone, and the rest goes on."""
    for hook in hooks:
        try:
            async with tx.part():
                await hook(tx, guild_id, user_id)
        except DatabaseAway:
            raise
        except Exception:
            log.exception("hook_failed", hook=getattr(hook, "__qualname__", "hook"))


class Eraser:
    def __init__(self, store: Store, after_shredding: Callable[[], Awaitable[object]]) -> None:
        """`after_shredding`: brings the copy of the key store up to date, so that no old key is left in it."""
        self._store = store
        self._after_shredding = after_shredding
        self._hooks: list[Hook] = []

    def before_deletion(self, call: Hook) -> None:
        """`call(tx, guild_id, user_id)` ends what this person has with others, before their rows are deleted.

        It leaves circles, ends pairs, takes back what was shared, in the same transaction as the deletion, and must be
        safe to run again. Rows that are only the person's own need no hook: the walk over the schema deletes them.
        Notices it posts for a channel or room (not `reach.tell`) keep the person's id until they are delivered; their
        `load` finds neither the member nor their seat any more.
        """
        self._hooks.append(call)

    async def erase(self, guild_id: int, user_id: int) -> dict[str, int]:
        """Deletes everything of one person in one server: how many rows went from which table.

        The ledger is written first, so that a crash anywhere in between is finished at the next start.
        """
        mark = (await self._store.vault.guild(guild_id)).mark(user_id)
        async with self._store.vault.keyring.begin() as keys:
            asked_at = await keys.begin_erasure(guild_id, mark, self._store.clock())
        gone = await self._carry_out(guild_id, user_id, mark, asked_at)
        await self._clean()
        return gone

    async def erase_guild(self, guild_id: int) -> None:
        """Deletes everything of a server and shreds all its keys."""
        async with self._store.vault.keyring.begin() as keys:
            asked_at = await keys.begin_erasure(guild_id, erasure.WHOLE_GUILD, self._store.clock())
        await self._carry_out_guild(guild_id, asked_at)
        await self._clean()

    async def finish(self) -> int:
        """Carries out what stands in the ledger and not in the data; returns how many deletions that were.

        There are some after a crash in the middle of one, and after an older backup of the data came back. One that
        fails keeps no other waiting; it stays in the ledger, and is tried again the next time.
        """
        async with self._store.vault.keyring.read() as keys:
            ledger = await keys.erasures()
        async with self._store.read() as tx:
            noted = await erasure.noted(tx)
        open_ones = [entry for entry in ledger if entry.asked_at > noted.get((entry.guild_id, entry.mark), NEVER)]
        done = sum([await self._tried(entry) for entry in open_ones])
        if done:
            await self._clean()
            log.info("deletions_finished", count=done)
        return done

    # ---- steps of a deletion

    async def _carry_out(self, guild_id: int, user_id: int, mark: bytes, asked_at: datetime) -> dict[str, int]:
        async with self._store.begin(guild_id) as tx:
            known = await farewell.naming(tx, guild_id, user_id)
            await run_hooks(self._hooks, tx, guild_id, user_id)
            await farewell.keep(tx, guild_id, user_id, known)
            await audit.note(tx, guild_id, "data-deleted", user_id)
            gone = await erasure.wipe(tx, guild_id, user_id)
        async with self._store.begin(guild_id) as tx:  # nobody writes for this server until the key is gone
            await erasure.wipe(tx, guild_id, user_id)  # what was written by another press in between
            await erasure.note(tx, guild_id, mark, asked_at)
            await self._shred(guild_id, user_id, mark, asked_at)
        return gone

    async def _carry_out_guild(self, guild_id: int, asked_at: datetime) -> None:
        async with self._store.begin(guild_id) as tx:
            await erasure.wipe_guild(tx, guild_id)
            await erasure.note(tx, guild_id, erasure.WHOLE_GUILD, asked_at)
            await self._shred(guild_id, None, erasure.WHOLE_GUILD, asked_at)

    async def _shred(self, guild_id: int, user_id: int | None, mark: bytes, asked_at: datetime) -> None:
        async with self._store.vault.keyring.begin() as keys:
            await keys.shred(guild_id, user_id)
            if user_id is None:
                await keys.forget_erasures(guild_id, but=mark)
            await keys.end_erasure(guild_id, mark, asked_at)
        self._store.vault.forget(guild_id, user_id)

    async def _tried(self, entry: Erasure) -> bool:
        try:
            await self._again(entry)
        except DatabaseAway:
            raise
        except Exception:
            log.exception("deletion_not_finished", guild=entry.guild_id)
            return False
        return True

    async def _again(self, entry: Erasure) -> None:
        if entry.mark == erasure.WHOLE_GUILD:
            await self._carry_out_guild(entry.guild_id, entry.asked_at)
            return
        key = await self._store.vault.guild(entry.guild_id)
        async with self._store.read() as tx, self._store.vault.keyring.read() as keys:
            there = await erasure.people(tx, entry.guild_id) | await keys.users(entry.guild_id)
        user_id = next((user for user in there if key.mark(user) == entry.mark), None)
        if user_id is not None:
            await self._carry_out(entry.guild_id, user_id, entry.mark, entry.asked_at)
            return
        async with self._store.begin(entry.guild_id) as tx:  # only rows that carry the mark can be left, if any
            await erasure.wipe_mark(tx, entry.guild_id, entry.mark)
            await erasure.note(tx, entry.guild_id, entry.mark, entry.asked_at)
            async with self._store.vault.keyring.begin() as ledger:
                await ledger.end_erasure(entry.guild_id, entry.mark, entry.asked_at)

    async def _clean(self) -> None:
        """Only now are the deleted bytes gone: from both logs, and from the copy of the keys."""
        await self._store.checkpoint()
        await self._store.vault.keyring.checkpoint()
        await self._after_shredding()
