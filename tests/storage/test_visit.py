"""Our dialect of SQLite does what SQLAlchemy's own does, in fewer visits, and leaves nothing half done."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage.engine import Engines, open_sqlite

metadata = sa.MetaData()
pot = sa.Table(
    "pot",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(20), unique=True),
    sa.Column("filled", sa.Integer, sa.CheckConstraint("filled >= 0")),
)
SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT count(*) FROM n"


@pytest.fixture
async def engines(tmp_path: Path) -> AsyncIterator[Engines]:
    made = open_sqlite(tmp_path / "pots.db")
    async with made.write.begin() as connection:
        await connection.run_sync(metadata.create_all)
    yield made
    await made.dispose()


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM pot ORDER BY id")]


async def said(connection: AsyncConnection, statement: Any, rows: Any = None) -> Any:
    """All that a caller can learn of a statement."""
    try:
        result = await connection.execute(statement, rows)
    except exc.DBAPIError as error:
        return type(error), type(error.orig), str(error.orig)
    if result.returns_rows:
        return list(result.keys()), [tuple(row) for row in result]
    return result.rowcount, result.lastrowid


async def conversation(connection: AsyncConnection) -> list[Any]:
    one = sa.insert(pot).values(name="a", filled=1)
    many = [{"name": name, "filled": 2} for name in "bcd"]
    return [
        await said(connection, one),
        await said(connection, sa.insert(pot), many),
        await said(connection, sa.insert(pot).returning(pot.c.id, pot.c.filled), many[:0] or [{"name": "e"}]),
        await said(connection, one),
        await said(connection, sa.insert(pot), [{"name": "f"}, {"name": "a"}]),
        await said(connection, sa.update(pot).values(filled=-1)),
        await said(connection, sa.update(pot).where(pot.c.filled == 2).values(filled=3)),
        await said(connection, sa.update(pot).where(pot.c.id == 1).values(filled=9).returning(pot.c.name)),
        await said(connection, sa.delete(pot).where(pot.c.name == "zzz")),
        await said(connection, sa.select(pot).order_by(pot.c.id)),
        await said(connection, sa.select(pot).where(pot.c.id == 99)),
        await said(connection, sa.text("SELECT nothing FROM nowhere")),
        await said(connection, sa.text("this is no SQL")),
        await said(connection, sa.text("SELECT :a AS a, :b AS b"), {"a": b"\x00\xff", "b": None}),
    ]


async def test_it_answers_as_sqlalchemys_own_dialect(engines: Engines, tmp_path: Path) -> None:
    usual = create_async_engine(f"sqlite+aiosqlite:///{tmp_path / 'usual.db'}")
    async with usual.begin() as connection:
        await connection.run_sync(metadata.create_all)
        expected = await conversation(connection)
    await usual.dispose()
    async with engines.write.begin() as connection:
        assert await conversation(connection) == expected


async def test_who_has_read_holds_nothing_back(engines: Engines, tmp_path: Path) -> None:
    log = tmp_path / "pots.db-wal"
    for name in ("a", "b", "c"):
        async with engines.read.connect() as connection:
            seen = len((await connection.execute(sa.select(pot))).all())
        async with engines.write.begin() as connection:
            await connection.execute(sa.insert(pot).values(name=name))
        await engines.truncate_log()  # cannot be done while somebody still looks at an older state
        assert log.stat().st_size == 0
        async with engines.read.connect() as connection:
            assert len((await connection.execute(sa.select(pot))).all()) == seen + 1


async def test_a_statement_is_one_visit_to_the_thread_and_so_is_the_commit(
    engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    import aiosqlite

    visits, execute = [], aiosqlite.Connection._execute

    async def counted(self: Any, *args: Any, **more: Any) -> Any:
        visits.append(args)
        return await execute(self, *args, **more)

    async with engines.read.connect() as connection:  # it is open by now, with its settings
        await connection.execute(sa.select(pot))
    monkeypatch.setattr(aiosqlite.Connection, "_execute", counted)
    async with engines.write.begin() as connection:
        await connection.execute(sa.insert(pot), [{"name": "a"}, {"name": "b"}])
        await connection.execute(sa.update(pot).values(filled=1))
        assert len((await connection.execute(sa.select(pot))).all()) == 2
    assert len(visits) == 4
    visits.clear()
    async with engines.read.connect() as connection:
        await connection.execute(sa.select(pot))
    assert len(visits) == 1  # nobody waits for its end
    visits.clear()
    async with engines.write.begin():
        pass
    assert visits == []


async def test_what_is_cancelled_in_the_middle_of_a_statement_is_undone(engines: Engines, tmp_path: Path) -> None:
    started = asyncio.Event()

    async def fill_slowly() -> None:
        async with engines.write.begin() as connection:
            await connection.execute(sa.insert(pot).values(name="half"))
            started.set()
            await connection.execute(sa.text(SLOW.format(3_000_000)))

    for _ in range(3):
        started.clear()
        task = asyncio.create_task(fill_slowly())
        await started.wait()
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with engines.write.begin() as connection:
            assert (await connection.execute(sa.select(pot))).all() == []
    async with engines.write.begin() as connection:
        await connection.execute(sa.insert(pot).values(name="whole"))
    assert names(tmp_path / "pots.db") == ["whole"]


async def test_wherever_it_is_cancelled_no_transaction_stays_open(engines: Engines, tmp_path: Path) -> None:
    """BEGIN goes along with the first statement: cancelled at once, it runs in the thread all the same."""

    async def write(name: str) -> None:
        async with engines.write.begin() as connection:
            await connection.execute(sa.insert(pot).values(name=name))
            await connection.execute(sa.update(pot).where(pot.c.name == name).values(filled=1))

    other = sqlite3.connect(tmp_path / "pots.db", isolation_level=None, timeout=20, check_same_thread=False)
    with closing(other):
        for steps in range(30):
            task = asyncio.create_task(write(f"{steps}"))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            cut = isinstance((await asyncio.gather(task, return_exceptions=True))[0], asyncio.CancelledError)
            await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")  # raises where somebody kept it
            there = other.execute("SELECT filled FROM pot WHERE name = ?", (f"{steps}",)).fetchall()
            assert there in ([(1,)], []) if cut else there == [(1,)]
            other.execute("ROLLBACK")
    await write("after all of them")
    assert "after all of them" in names(tmp_path / "pots.db")


async def test_where_it_could_not_begin_nothing_runs_by_itself(engines: Engines, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "pots.db", isolation_level=None)) as other:
        async with engines.write.connect() as connection:
            await connection.exec_driver_sql("PRAGMA busy_timeout=1")
            await connection.rollback()
            other.execute("BEGIN IMMEDIATE")
            for name in "ab":
                with pytest.raises(exc.OperationalError, match="locked"):
                    await connection.execute(sa.insert(pot).values(name=name))
            other.execute("ROLLBACK")
            await connection.execute(sa.insert(pot).values(name="c"))
            await connection.rollback()
    assert names(tmp_path / "pots.db") == []


async def test_what_sqlite_ended_by_itself_does_not_go_on(engines: Engines, tmp_path: Path) -> None:
    ended = []

    async def go_on() -> None:
        async with engines.write.begin() as connection:
            await connection.execute(sa.insert(pot).values(name="before"))
            await connection.exec_driver_sql("ROLLBACK")  # as SQLite does when the disk is full
            for statement in (sa.insert(pot).values(name="after"), sa.select(pot)):
                with pytest.raises(exc.OperationalError, match="rolled back"):
                    await connection.execute(statement)
                ended.append(statement)

    with pytest.raises(exc.OperationalError, match="rolled back"):
        await go_on()
    assert len(ended) == 2
    assert names(tmp_path / "pots.db") == []
    async with engines.write.begin() as connection:
        await connection.execute(sa.insert(pot).values(name="later"))
    assert names(tmp_path / "pots.db") == ["later"]


async def test_a_refused_row_leaves_the_rest_to_the_caller(engines: Engines, tmp_path: Path) -> None:
    async with engines.write.begin() as connection:
        await connection.execute(sa.insert(pot).values(name="a"))
        with pytest.raises(exc.IntegrityError):
            await connection.execute(sa.insert(pot).values(name="a"))
        await connection.execute(sa.insert(pot).values(name="b"))
    assert names(tmp_path / "pots.db") == ["a", "b"]


INTERRUPTED = """
import asyncio, signal, sys
from pathlib import Path
import sqlalchemy as sa
from bot.storage.engine import open_sqlite

signal.signal(signal.SIGINT, signal.default_int_handler)  # a process in the background inherits that it is ignored

async def main():
    engines = open_sqlite(Path(sys.argv[1]))
    try:
        async with engines.write.begin() as connection:
            await connection.exec_driver_sql("INSERT INTO pot (name) VALUES ('half')")
            print("now", flush=True)
            await connection.exec_driver_sql({slow!r})
    finally:
        await engines.dispose()

asyncio.run(main())
"""


async def test_an_interrupt_in_the_middle_ends_the_process_with_nothing_half_done(
    engines: Engines, tmp_path: Path
) -> None:
    script = textwrap.dedent(INTERRUPTED).format(slow=SLOW.format(5_000_000))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", script, str(tmp_path / "pots.db")),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"now\n"
    process.send_signal(signal.SIGINT)
    _, told = await asyncio.wait_for(process.communicate(), 60)
    assert b"KeyboardInterrupt" in told
    assert names(tmp_path / "pots.db") == []


async def test_closing_waits_for_what_runs_and_no_longer(tmp_path: Path) -> None:
    made = open_sqlite(tmp_path / "pots.db")
    async with made.write.begin() as connection:
        await connection.run_sync(metadata.create_all)
        await connection.execute(sa.insert(pot).values(name="a"))
    async with made.read.connect() as one, made.read.connect() as two:
        await one.execute(sa.select(pot))
        await two.execute(sa.select(pot))
    async with asyncio.timeout(10):
        await made.dispose()
    assert names(tmp_path / "pots.db") == ["a"]
