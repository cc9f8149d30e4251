"""Puts the parts together. The only place that knows all of them.

async with open_app(settings) as app:
    await app.client.start(token)
"""

import asyncio
import contextlib
import functools
import gc
import os
import secrets
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import discord
import structlog

from bot import care
from bot.client import Client
from bot.connection import stay_connected
from bot.domain.refusal import DatabaseAway
from bot.domain.trouble import StartRefused
from bot.endpoints import point_to
from bot.health import Health
from bot.identify import Identifies
from bot.loops import Loops
from bot.services.all import Services, Where
from bot.services.delivery import Delivery
from bot.settings import Settings
from bot.storage.backup import roll_keys
from bot.storage.master import KeyFiles
from bot.storage.open import Storage, at_path, at_postgres
from bot.text.catalogue import Catalogue
from bot.ui.courier import Courier
from bot.ui.kit import Kit

log = structlog.get_logger(__name__)

RETRY_SECONDS = (1, 2, 5, 10, 30)
LOOK_SECONDS = 5.0
"""Between two looks whether the database is still ours."""
WAKE_AFTER_START = 6.0
"""When the claims of a bot that was killed are free (`storage/claim.py: ON_ITS_WAY`)."""


_catalogue = functools.cache(Catalogue.load)
"""The words are read once a process; nothing changes them."""


class App(Services):
    """Everything that cogs may use."""

    def __init__(self, settings: Settings, storage: Storage, press_key: bytes, clock: Callable[[], datetime]) -> None:
        delivery = Delivery(storage.store)
        delivery.shard_count = settings.shard_count or 1
        delivery.shards = settings.shard_ids or tuple(range(delivery.shard_count))
        where = Where(settings.data_dir, settings.key_file, embedded=settings.postgres_url is None)
        super().__init__(storage.store, delivery, where, lambda: roll_keys(storage.keyring))
        self.data_dir = settings.data_dir
        self.storage = storage
        self.kit = Kit(_catalogue(), press_key)
        self.courier = Courier(self.delivery, self.kit)
        self.store.on_notice = self.courier.wake
        self.client = Client(self, settings.shard_ids, settings.shard_count)
        self.loops = Loops()
        self.identifies = Identifies(settings.data_dir / "identifies.json", settings.identify_per_hour, clock)
        self.health = Health(self)
        self.opened = False
        """The database is there, ours, and what a start has to put right was put right."""
        self.stopping = asyncio.Event()
        self.refused: StartRefused | None = None
        """Why it has to stop by itself."""

    async def open_storage(self) -> None:
        """Raises StartRefused; a database that is merely away raises DatabaseAway and may be tried again."""
        await self.storage.open(self.delivery.shards)
        await self.delivery.take_over()
        await self.mydata.finish()
        self.opened = True

    def begin_work(self, client: discord.Client) -> None:
        """Starts the loops that live as long as the client is logged in."""
        self.loops.start("courier", lambda: self.courier.run(client))
        self.loops.start("storage", self._keep_storage)
        self.loops.start("first-wake", self._wake_after_start)
        self.courier.wake()

    async def end_work(self) -> None:
        await self.courier.stop()
        await self.loops.stop()
        await self.formations.stop()

    async def _wake_after_start(self) -> None:
        await asyncio.sleep(WAKE_AFTER_START)
        self.courier.wake()

    async def _keep_storage(self) -> None:
        """Tries until the database is there, and sees when it went away and took our lock with it."""
        attempt = 0
        while True:
            if self.opened and await self.storage.still_ours():
                attempt = 0
                await asyncio.sleep(LOOK_SECONDS)
                continue
            self.opened = False
            try:
                await self.open_storage()
            except DatabaseAway as away:
                log.warning("database_away", why=str(away))
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
                attempt += 1
            except StartRefused as refused:
                self.refused = refused
                self.stopping.set()
                return
            else:
                log.info("database_back")
                self.courier.wake()


@asynccontextmanager
async def open_app(settings: Settings, clock: Callable[[], datetime] = discord.utils.utcnow) -> AsyncIterator[App]:
    """The whole bot, not logged in. Raises StartRefused where the set-up is wrong; a database that is away is not."""
    settings.make_data_dir()
    settings.check_database_place()
    try:
        care.validate()
    except care.CareDataError as broken:
        raise StartRefused("start-care-data-broken", what=str(broken)) from None
    given = settings.master_key_bytes()
    key_files = None if given else KeyFiles(settings.key_file)
    if key_files is not None:
        key_files.recover()
    master = given or key_from(settings.key_file, "master_key_made")
    press_key = key_from(settings.key_file.with_name("press.key"), "press_key_made")
    url = settings.postgres_url
    path = settings.sqlite_path
    if url:
        storage = at_postgres(url, master, clock, key_files)
    else:
        storage = at_path(path or Path("unused"), master, clock, key_files)
    app = App(settings, storage, press_key, clock)
    try:
        try:
            await app.open_storage()
        except DatabaseAway as away:
            log.warning("database_away_at_start", why=str(away))
        yield app
    finally:
        await app.end_work()
        await storage.close()


async def run_app(settings: Settings, show_invite: Callable[[str], None]) -> int:
    """Logs in and works until SIGTERM or SIGINT; returns the exit code. Raises StartRefused."""
    token = settings.token
    if token is None:
        raise StartRefused("start-without-token")
    point_to(settings.api_base, settings.gateway_url, settings.cdn_base)
    async with open_app(settings) as app:
        app.client.show_invite = show_invite
        gc.collect()
        gc.freeze()  # what a start made stays for good; looking through it again and again holds everybody up
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, app.stopping.set)
        async with app.health.served(settings.health_port):
            working = asyncio.create_task(stay_connected(app.client, token.get_secret_value(), app.identifies))
            asked = asyncio.create_task(app.stopping.wait())
            await asyncio.wait({working, asked}, return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            await app.client.close()
            if not working.done():
                working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working
        if app.refused is not None:
            raise app.refused
    return 0


def key_from(path: Path, event: str) -> bytes:
    """32 bytes from a file, which is made (mode 0600) with fresh ones where it is missing."""
    try:
        return _read_key(path)
    except FileNotFoundError:
        pass
    except OSError:
        raise StartRefused("start-key-unreadable", path=str(path)) from None
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as out:
            out.write(secrets.token_bytes(32))
            out.flush()
            os.fsync(out.fileno())
    except FileExistsError:
        return _read_key(path)
    except OSError:
        raise StartRefused("start-key-unwritable", path=str(path)) from None
    log.warning(event, path=str(path), advice="copy it to another place than the database; nothing opens without it")
    return _read_key(path)


def _read_key(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) != 32:
        raise StartRefused("start-key-wrong-length")
    return key
