"""What happens to files: logs cut off anywhere, full and read-only disks, and how that is told."""

import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from bot.domain.guild import Guild
from bot.domain.refusal import DatabaseAway
from bot.storage import guild as guilds
from bot.storage import outbox
from bot.storage.engine import as_away
from bot.storage.open import at_path
from tests.support.stores import MASTER, Clock

DECISIONS = 12


async def wrote(home: Path) -> Path:
    """A database whose decisions are in its log still, as a power cut leaves it; each made a server and a notice."""
    live = home / "live"
    live.mkdir()
    storage = at_path(live / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    await storage.store.checkpoint()
    for number in range(1, DECISIONS + 1):
        async with storage.store.begin(number) as tx:
            await guilds.add(tx, Guild(number))
            await outbox.post(tx, "test.card", number, f"test.card:{number}")
    left = home / "left"
    shutil.copytree(live, left)
    await storage.close()
    return left


async def found_after_cut(left: Path, home: Path, length: int) -> int:
    """How many decisions a start finds when only so many bytes of the log are left; all of it must hold together."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(left, home)
    os.truncate(home / "kitestring.db-wal", length)
    storage = at_path(home / "kitestring.db", MASTER, Clock())
    try:
        await storage.open((0,))
        async with storage.store.read() as tx:
            there = {row.id for row in await tx.all(sa.select(guilds.guild.c.id))}
            told = {row.guild_id for row in await tx.all(sa.select(outbox.notice.c.guild_id))}
    finally:
        await storage.close()
    assert there == told == set(range(1, len(there) + 1)), "a decision without its notice, or one out of the middle"
    with closing(sqlite3.connect(home / "kitestring.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return len(there)


async def cut(home: Path, cuts: int) -> None:
    left = await wrote(home)
    size = (left / "kitestring.db-wal").stat().st_size
    dice = random.Random(5)
    lengths = [0, size, size - 1, *(dice.randrange(size) for _ in range(cuts - 3))]
    found = {length: await found_after_cut(left, home / "cut", length) for length in lengths}
    assert found[0] == 0 and found[size] == DECISIONS and found[size - 1] == DECISIONS - 1
    ordered = [found[length] for length in sorted(found)]
    assert ordered == sorted(ordered)
    assert len(set(ordered)) > 3


async def test_a_log_that_is_cut_off_opens_with_whole_decisions_only(tmp_path: Path) -> None:
    await cut(tmp_path, 20)


@pytest.mark.long
async def test_a_log_that_is_cut_off_at_five_hundred_places(tmp_path: Path) -> None:
    await cut(tmp_path, 500)


async def test_a_database_that_cannot_be_written_is_told_as_away_and_can_be_read(tmp_path: Path) -> None:
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    try:
        async with storage.store.begin(1) as tx:
            await guilds.add(tx, Guild(1))
            # what SQLite itself says of a file that is mounted read-only
            await tx.connection.exec_driver_sql("PRAGMA query_only=ON")
        with pytest.raises(DatabaseAway, match="readonly"):
            async with storage.store.begin(2) as tx:
                await guilds.add(tx, Guild(2))
        async with storage.store.read() as tx:
            assert await guilds.get(tx, 1) is not None
            assert await guilds.get(tx, 2) is None
    finally:
        await storage.close()


@contextmanager
def nobody() -> Iterator[None]:
    """Whom file rights hold: they hold no root."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


async def test_a_file_that_may_only_be_read_is_told_as_away_until_it_may_be_written() -> None:
    with tempfile.TemporaryDirectory() as scratch:  # pytest's own folders are closed to others
        home, file = Path(scratch), Path(scratch) / "kitestring.db"
        storage = at_path(file, MASTER, Clock())
        await storage.open((0,))
        await storage.close()
        for path in (home, *home.iterdir()):
            path.chmod(0o777)
        file.chmod(0o444)
        storage = at_path(file, MASTER, Clock())
        with nobody():
            await storage.open((0,))
            with pytest.raises(DatabaseAway, match="readonly"):
                async with storage.store.begin(1) as tx:
                    await guilds.add(tx, Guild(1))
        for path in home.iterdir():  # SQLite gave its log the rights of the file
            path.chmod(0o666)
        with nobody():
            async with storage.store.begin(2) as tx:
                assert await guilds.get(tx, 1) is None
                await guilds.add(tx, Guild(2))
            await storage.close()


async def test_a_full_database_is_told_as_away_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    storage = at_path(tmp_path / "kitestring.db", MASTER, Clock())
    await storage.open((0,))
    try:
        async with storage.store.begin(None) as tx:
            pages = (await tx.connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
            await tx.connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        async def add_many() -> None:
            async with storage.store.begin(1) as tx:
                for number in range(1, 2000):
                    await guilds.add(tx, Guild(number))

        with pytest.raises(DatabaseAway, match="full"):
            await add_many()
        async with storage.store.read() as tx:
            assert await guilds.get(tx, 1) is None
        async with storage.store.begin(1) as tx:
            await tx.connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 1000}")
        async with storage.store.begin(1) as tx:
            await guilds.add(tx, Guild(1))
    finally:
        await storage.close()


def test_a_fault_of_ours_is_no_database_that_is_away() -> None:
    assert as_away(ZeroDivisionError()) is None
    assert as_away(exc.IntegrityError("insert", {}, sqlite3.IntegrityError("UNIQUE constraint failed"))) is None
    assert as_away(exc.OperationalError("x", {}, sqlite3.OperationalError("no such column: y"))) is None
    away = as_away(exc.OperationalError("secret", {}, sqlite3.OperationalError("database or disk is full: secret")))
    assert str(away) == "database or disk is full"
