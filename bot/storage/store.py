"""The data store: transactions, and what every query in `bot/storage` is given.

    async with store.begin(guild_id) as tx:      # read and write, one at a time for a server
        ...
    async with store.read() as tx:               # read only, never waits for a writer
        ...

A transaction is never open across a call to Discord. What is to happen there is written as a notice in the same
transaction (`storage/outbox.py`) and delivered after the commit.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

import sqlalchemy as sa
from sqlalchemy.engine import Row

from bot.domain.refusal import DatabaseAway
from bot.storage.engine import Engines, Within, away_named, insert_into
from bot.storage.vault import CannotOpen, Place, SealKey, Vault
from bot.storage.without_orm import AsyncConnection

Clock = Callable[[], datetime]


def random_id() -> int:
    """53 random bits: exact in JSON, 16 digits at most in a custom_id."""
    return secrets.randbits(53) or 1


class Tx:
    """One transaction. `now` is the moment it began: everything written in it carries the same time."""

    def __init__(self, connection: AsyncConnection, store: "Store", now: datetime, *, writes: bool) -> None:
        self.connection = connection
        self.writes = writes
        self.now = now
        self.vault = store.vault
        self.new_id = store.new_id
        self.sqlite = store.engines.sqlite
        self.wakes_courier = False
        self._after: list[Callable[[], None]] = []

    async def execute(self, statement: Any, rows: Sequence[dict[str, Any]] | None = None) -> sa.CursorResult[Any]:
        with away_named:
            return await self.connection.execute(statement, rows)

    async def one(self, statement: Any, **given: Any) -> Row[Any] | None:
        """The first row, or None. `given`: what a statement that was made beforehand leaves open."""
        with away_named:
            return (await self.connection.execute(statement, given or None)).first()

    async def all(self, statement: Any, **given: Any) -> Sequence[Row[Any]]:
        with away_named:
            return (await self.connection.execute(statement, given or None)).all()

    async def value(self, statement: Any, **given: Any) -> Any:
        with away_named:
            return await self.connection.scalar(statement, given or None)

    def part(self) -> AbstractAsyncContextManager[Any]:
        """A part of the transaction that is undone by itself where it fails."""
        return Within(self.connection.begin_nested())

    def insert(self, table: sa.Table) -> Any:
        """INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, which both databases know."""
        return insert_into(table, sqlite=self.sqlite)

    def after_commit(self, call: Callable[[], None]) -> None:
        self._after.append(call)

    def committed(self) -> None:
        for call in self._after:
            call()

    # ---- private columns

    async def seal(self, guild_id: int, user_id: int, place: Place, text: str | None) -> bytes | None:
        """Seals under the member's key, which is made at their first private word. None stays None."""
        if text is None:
            return None
        return (await self.vault.member_or_new(guild_id, user_id)).seal(place, text)

    async def open(self, guild_id: int, user_id: int, place: Place, blob: bytes | None) -> str | None:
        """None where nothing was sealed, or where the key was shredded: what cannot be opened is as good as gone."""
        if blob is None:
            return None
        key = await self.vault.member(guild_id, user_id)
        return None if key is None else key.open(place, blob)

    async def keys(self, guild_id: int, user_ids: list[int]) -> dict[int, SealKey]:
        """For opening one column of many members: fetch the keys once, then `key.open(place, blob)`."""
        return await self.vault.members(guild_id, user_ids)

    async def mark(self, guild_id: int, user_id: int) -> bytes:
        return (await self.vault.guild(guild_id)).mark(user_id)


class Store:
    def __init__(self, engines: Engines, vault: Vault, clock: Clock, new_id: Callable[[], int] = random_id) -> None:
        self.engines = engines
        self.vault = vault
        self.clock = clock
        self.new_id = new_id
        self.on_notice: Callable[[], None] = lambda: None
        """Called after a commit that wrote a notice: wakes the courier."""
        self.ready = False
        """Set once migrations and the key check went through; until then every transaction raises DatabaseAway."""
        self._writer = asyncio.Lock()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def begin(self, guild_id: int | None) -> AsyncIterator[Tx]:
        """A transaction that may write. Those of one server run one after the other on both databases.

        SQLite has one writer anyway. PostgreSQL takes an advisory lock on the server's id, so that "read, decide,
        write" is safe without asking for it in each query; `guild_id` None (claims, sweeps) takes none and must lock
        the rows it means to change. Raises DatabaseAway.
        """
        if not self.ready:
            raise DatabaseAway("not opened yet")
        async with self._turn(guild_id), Within(self.engines.write.begin()) as connection:
            if guild_id is not None and not self.engines.sqlite:
                with away_named:
                    await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(guild_id)))
            tx = Tx(connection, self, self.clock(), writes=True)
            yield tx
        tx.committed()
        if tx.wakes_courier:
            self.on_notice()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A snapshot for reading. Raises DatabaseAway."""
        if not self.ready:
            raise DatabaseAway("not opened yet")
        async with Within(self.engines.read.connect()) as connection:
            yield Tx(connection, self, self.clock(), writes=False)

    def _turn(self, guild_id: int | None) -> AbstractAsyncContextManager[Any]:
        """Waited for before a connection is taken: the queue of one busy server would hold all there are."""
        if self.engines.sqlite:
            return self._writer
        return nullcontext() if guild_id is None else self._turns.setdefault(guild_id, asyncio.Lock())

    async def checkpoint(self) -> None:
        """After a deletion: makes sure that deleted bytes are in no log either (SQLite)."""
        async with self._turn(None):
            await self.engines.truncate_log()

    async def dispose(self) -> None:
        await self.engines.dispose()


__all__ = ["CannotOpen", "Clock", "Place", "Store", "Tx", "random_id"]
