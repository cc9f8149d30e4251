"""The key store: wrapped member keys and the ledger of deletions, in a database file (or schema) of their own.

It is apart from the data so that a backup of the data alone opens nothing of a person whose key was shredded since.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from bot.storage import schema as s
from bot.storage.engine import Engines, away_named, insert_into
from bot.storage.without_orm import AsyncConnection

SCHEMA = "kitestring_keys"
keys_metadata = sa.MetaData()


class MemberKeyColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    user_id = s.person(
        "somebody who wrote something private (0: the server itself)", primary_key=True, autoincrement=False
    )
    wrapped = s.sealed("their key, wrapped by the master key", nullable=False)


class CanaryColumns(sa.TypedColumns):
    id = s.column(sa.Integer(), "id", "always 1", primary_key=True, export=False)
    sealed = s.sealed("a word that only the right master key opens", nullable=False)


class ErasureColumns(sa.TypedColumns):
    guild_id = s.guild_id(primary_key=True, autoincrement=False)
    mark = s.mark("who asked for their data to be deleted", primary_key=True)
    asked_at = s.time("when", nullable=False)
    done_at = s.time("when it was done", nullable=True)


member_key = sa.Table("member_key", keys_metadata, MemberKeyColumns)
canary = sa.Table("canary", keys_metadata, CanaryColumns)
erasure = sa.Table("erasure", keys_metadata, ErasureColumns)
_canary_now = sa.select(canary.c.sealed).where(canary.c.id == 1).scalar_subquery()


@dataclass(frozen=True, slots=True)
class Erasure:
    """One deletion in the ledger: whose (a mark, not an id), and whether it went through to the end."""

    guild_id: int
    mark: bytes
    asked_at: datetime
    done_at: datetime | None


class KeyTx:
    def __init__(self, connection: AsyncConnection, sqlite: bool) -> None:
        self._c = connection
        self._insert = partial(insert_into, sqlite=sqlite)

    async def get(self, guild_id: int, user_id: int) -> tuple[bytes | None, bytes | None]:
        """A member's wrapped key and the canary, in one look: both under the same master key."""
        wrapped = sa.select(member_key.c.wrapped).where(*self._is(guild_id, user_id)).scalar_subquery()
        row = (await self._c.execute(sa.select(wrapped, _canary_now))).one()
        return row[0], row[1]

    async def get_many(self, guild_id: int, user_ids: list[int]) -> list[tuple[int, bytes, bytes | None]]:
        """(user, wrapped key, canary at that look) of those who have one."""
        found: list[tuple[int, bytes, bytes | None]] = []
        for start in range(0, len(user_ids), 500):
            part = user_ids[start : start + 500]
            query = sa.select(member_key.c.user_id, member_key.c.wrapped, _canary_now)
            rows = await self._c.execute(query.where(member_key.c.guild_id == guild_id, member_key.c.user_id.in_(part)))
            found.extend((row[0], row[1], row[2]) for row in rows)
        return found

    async def of_guilds(self) -> list[tuple[int, bytes, bytes | None]]:
        """(server, wrapped key, canary at that look) of every server's own key."""
        query = sa.select(member_key.c.guild_id, member_key.c.wrapped, _canary_now).where(member_key.c.user_id == 0)
        return [(row[0], row[1], row[2]) for row in await self._c.execute(query)]

    async def put_if_absent(self, guild_id: int, user_id: int, wrapped: bytes) -> bytes:
        """Stores the key unless another writer was first; returns the one that holds."""
        row = {"guild_id": guild_id, "user_id": user_id, "wrapped": wrapped}
        await self._c.execute(self._insert(member_key).values(row).on_conflict_do_nothing())
        stored, _ = await self.get(guild_id, user_id)
        assert stored is not None
        return stored

    async def replace(self, wrapped: list[tuple[int, int, bytes]]) -> None:
        """(server, user, newly wrapped key), many at a time."""
        change = sa.update(member_key).where(
            member_key.c.guild_id == sa.bindparam("g"), member_key.c.user_id == sa.bindparam("u")
        )
        rows = [{"g": guild_id, "u": user_id, "w": key} for guild_id, user_id, key in wrapped]
        await self._c.execute(change.values(wrapped=sa.bindparam("w")), rows)

    async def shred(self, guild_id: int, user_id: int | None) -> None:
        """Deletes a member's key; `user_id` None: every key of the server, its own included."""
        of_member = [] if user_id is None else [member_key.c.user_id == user_id]
        await self._c.execute(sa.delete(member_key).where(member_key.c.guild_id == guild_id, *of_member))

    async def all(self) -> list[tuple[int, int, bytes]]:
        rows = await self._c.execute(sa.select(member_key.c.guild_id, member_key.c.user_id, member_key.c.wrapped))
        return [(row.guild_id, row.user_id, row.wrapped) for row in rows]

    async def users(self, guild_id: int) -> set[int]:
        """Everybody of a server who has a key; 0 is the server itself."""
        rows = await self._c.execute(sa.select(member_key.c.user_id).where(member_key.c.guild_id == guild_id))
        return {user for (user,) in rows}

    async def canary(self, *, change: bool = False) -> bytes | None:
        """What tells which master key fits. Locked until the end of the transaction, against others with `change`."""
        query = sa.select(canary.c.sealed).where(canary.c.id == 1).with_for_update(read=not change)
        return await self._c.scalar(query)

    async def set_canary(self, sealed: bytes) -> None:
        upsert = self._insert(canary).values(id=1, sealed=sealed)
        await self._c.execute(upsert.on_conflict_do_update(index_elements=["id"], set_={"sealed": sealed}))

    async def begin_erasure(self, guild_id: int, mark: bytes, now: datetime) -> datetime:
        """Returns when it was asked for: later than the one before, whatever the clock says, so that they differ."""
        where = (erasure.c.guild_id == guild_id, erasure.c.mark == mark)
        before = await self._c.scalar(sa.select(erasure.c.asked_at).where(*where).with_for_update())
        asked_at = now if before is None else max(now, before + timedelta(microseconds=1))
        again = {"asked_at": asked_at, "done_at": None}
        upsert = self._insert(erasure).values(guild_id=guild_id, mark=mark, **again)
        await self._c.execute(upsert.on_conflict_do_update(index_elements=["guild_id", "mark"], set_=again))
        return asked_at

    async def end_erasure(self, guild_id: int, mark: bytes, now: datetime) -> None:
        where = (erasure.c.guild_id == guild_id, erasure.c.mark == mark)
        await self._c.execute(sa.update(erasure).where(*where).values(done_at=now))

    async def forget_erasures(self, guild_id: int, *, but: bytes) -> None:
        """The whole server goes: its other entries name people by marks that nothing makes any more."""
        await self._c.execute(sa.delete(erasure).where(erasure.c.guild_id == guild_id, erasure.c.mark != but))

    async def erasures(self) -> list[Erasure]:
        rows = await self._c.execute(sa.select(erasure).order_by(erasure.c.asked_at))
        return [Erasure(row.guild_id, bytes(row.mark), row.asked_at, row.done_at) for row in rows]

    @staticmethod
    def _is(guild_id: int, user_id: int) -> tuple[sa.ColumnElement[bool], sa.ColumnElement[bool]]:
        return member_key.c.guild_id == guild_id, member_key.c.user_id == user_id


class Keyring:
    """Transactions over the key store. Never opened across a transaction of the data store's writer lock."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._lock = asyncio.Lock()
        self.copying = asyncio.Lock()
        """Held while the one copy is made: an older one must not be laid over a newer one."""

    @property
    def engines(self) -> Engines:
        return self._engines

    async def create(self) -> None:
        """Makes the tables where they are missing. Their form is frozen: a change would need a migration here too."""
        async with self.begin() as keys:
            connection = keys._c
            if not self._engines.sqlite:
                await connection.execute(sa.schema.CreateSchema(SCHEMA, if_not_exists=True))
            await connection.run_sync(keys_metadata.create_all)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[KeyTx]:
        with away_named:
            async with self._lock, self._engines.write.begin() as connection:
                yield KeyTx(connection, self._engines.sqlite)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[KeyTx]:
        with away_named:
            async with self._engines.read.connect() as connection:
                yield KeyTx(connection, self._engines.sqlite)

    async def checkpoint(self) -> None:
        """Empties the write-ahead log, so that a shredded key is not left in it (SQLite; nothing on PostgreSQL)."""
        async with self._lock:
            await self._engines.truncate_log()

    async def dispose(self) -> None:
        await self._engines.dispose()
