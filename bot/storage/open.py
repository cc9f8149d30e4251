"""Opens everything that is stored: engines, the key store, the lock, migrations, and the check of the key."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused
from bot.storage.engine import Engines, open_postgres, open_sqlite
from bot.storage.keyring import SCHEMA, Keyring
from bot.storage.lock import ProcessLock
from bot.storage.master import KeyFiles
from bot.storage.migrate import upgrade
from bot.storage.store import Clock, Store
from bot.storage.vault import Vault


class Storage:
    """The store with all that it needs. `open` may be called again until it succeeds; until then nothing is ready."""

    def __init__(
        self, data: Engines, keys: Engines, master: bytes, clock: Clock, key_files: KeyFiles | None = None
    ) -> None:
        self.keyring = Keyring(keys)
        self.vault = Vault(self.keyring, master, key_files.candidates if key_files else tuple)
        self._key_files = key_files
        self.store = Store(data, self.vault, clock)
        self._data = data
        self._lock = ProcessLock()
        self._worked = False

    async def open(self, shards: Collection[int]) -> None:
        """Raises StartRefused (wrong key, newer database, second process) or DatabaseAway (try again later)."""
        if self.store.ready:
            return
        with self._refusal_stops():
            await self._lock.take(self._data, shards)
            await self.keyring.create()
            await self.vault.check_canary()
            if self._key_files is not None:
                self._key_files.settle(self.vault.master)  # a rotation was cut off before the new key got its name
            await upgrade(self._data)
        self.store.ready = self._worked = True

    async def lock(self, shards: Collection[int]) -> None:
        """Keeps every other process out, before anything is opened. Raises StartRefused."""
        with self._refusal_stops():
            await self._lock.take(self._data, shards)

    async def still_ours(self) -> bool:
        """Whether the lock still holds; without it nothing is done until `open` went through once more."""
        if await self._lock.held():
            return True
        self.store.ready = False
        await self._lock.release()
        return False

    async def look(self) -> None:
        """For a command beside a bot that may be running: no lock, no migration. Raises as `open` does."""
        with self._refusal_stops():
            await self.keyring.create()
            await self.vault.check_canary()
        self.store.ready = True

    @contextmanager
    def _refusal_stops(self) -> Iterator[None]:
        """A bot that was working is not stopped: it answers whoever asks for help until it is let in again."""
        try:
            yield
        except DatabaseAway as away:
            if away.for_operator is None or self._worked:
                raise
            raise StartRefused(away.for_operator) from None

    async def close(self) -> None:
        self.store.ready = False
        await self._lock.release()
        await self.store.dispose()
        await self.keyring.dispose()


def keys_beside(path: Path) -> Path:
    """The key store of the embedded database at `path`."""
    return path.with_name(f"{path.stem}-keys.db")


def at_path(path: Path, master: bytes, clock: Clock, key_files: KeyFiles | None = None) -> Storage:
    """SQLite: the data at `path`, the keys beside it. `key_files`: where the master key came from, if from files."""
    return Storage(open_sqlite(path), open_sqlite(keys_beside(path)), master, clock, key_files)


def at_postgres(url: str, master: bytes, clock: Clock, key_files: KeyFiles | None = None) -> Storage:
    """PostgreSQL: the data in the connection's own schema, the keys in a schema of their own."""
    return Storage(open_postgres(url), open_postgres(url, search_path=SCHEMA), master, clock, key_files)
