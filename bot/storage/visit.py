"""SQLite under SQLAlchemy with one visit to the connection's thread for each statement.

SQLAlchemy's own dialect for aiosqlite visits it four times (make a cursor, execute, fetch, close), and twice more for
BEGIN and for the rollback that the pool does to be sure. Each visit is two changes of threads, and a press of a button
was made of thirty of them. Here a statement is executed, fetched and closed in one, BEGIN travels with the first
statement, nothing is rolled back where no transaction is open, and nobody waits for the end of a reading one.

This is the only module that touches what aiosqlite keeps to itself (`Connection._execute`, `._conn`, `._tx`).
"""

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite
import sqlalchemy as sa
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)
from sqlalchemy.util.concurrency import await_

NAME = "sqlite.visit"
READS, WRITES = "BEGIN", "BEGIN IMMEDIATE"
T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


def address(path: Path) -> sa.URL:
    """What an engine over this dialect is made from; it takes `begin=`, the statement that opens a transaction."""
    registry.register(NAME, __name__, "Dialect")
    return sa.URL.create(NAME.replace(".", "+"), database=str(path))


@dataclass(frozen=True, slots=True)
class _Answer:
    """All that a statement left behind, its cursor being closed."""

    description: Any = None
    rows: Sequence[Any] = ()
    rowcount: int = -1
    lastrowid: int | None = None


_NONE_YET = _Answer()


def _answer(cursor: sqlite3.Cursor) -> _Answer:
    rows = cursor.fetchall() if cursor.description else ()
    answer = _Answer(cursor.description, rows, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return answer


class Cursor(AsyncAdapt_aiosqlite_cursor):
    """Reads from memory; only `execute` and `executemany` go to the thread."""

    __slots__ = ("_answer", "_size")
    _awaitable_cursor_close = False

    def __init__(self, connection: "Connection") -> None:
        self._adapt_connection = connection
        self._rows = deque()
        self._answer, self._size = _NONE_YET, 1

    @property
    def description(self) -> Any:
        return self._answer.description

    @property
    def rowcount(self) -> int:
        return self._answer.rowcount

    @property
    def lastrowid(self) -> Any:
        return self._answer.lastrowid

    @property
    def arraysize(self) -> int:
        return self._size

    @arraysize.setter
    def arraysize(self, value: int) -> None:
        self._size = value

    def execute(self, operation: Any, parameters: Any = None) -> None:
        self._do(lambda raw: _answer(raw.execute(operation, () if parameters is None else parameters)))

    def executemany(self, operation: Any, seq_of_parameters: Any) -> None:
        self._do(lambda raw: _answer(raw.executemany(operation, seq_of_parameters)))

    def _do(self, work: Work[_Answer]) -> None:
        connection: Any = self._adapt_connection
        self._answer = connection.visit(work)
        self._rows = deque(self._answer.rows)

    async def _async_soft_close(self) -> None:
        """Closed in the thread already."""

    def close(self) -> None:
        self._rows.clear()


class Connection(AsyncAdapt_aiosqlite_connection):
    """`wanted`: BEGIN goes along with the next statement. `open`: it went. Neither: every statement is its own."""

    __slots__ = ("_begin", "_open")
    _cursor_cls = Cursor

    def __init__(self, dbapi: Any, connection: aiosqlite.Connection) -> None:
        super().__init__(dbapi, connection)  # type: ignore[arg-type]
        self._begin: str | None = None
        self._open = False

    def begin(self, how: str) -> None:
        self._begin = how

    def visit(self, work: Work[T]) -> T:
        """Does this in the connection's thread, inside of the transaction that was asked for."""
        return self._go(lambda raw: work(self._within(raw)))

    def commit(self) -> None:
        if self._open or self._begin is None:
            self._go(lambda raw: self._within(raw).commit())
        self._ended()

    def rollback(self) -> None:
        if self._begin is not None and self._connection._connection is not None and self._raw.in_transaction:
            if self._begin == READS:
                self._leave()
            else:
                self._go(sqlite3.Connection.rollback)
        self._ended()

    def _leave(self) -> None:
        """Nothing was written and nobody waits: the snapshot is given up before anything else that is asked here.
        Where even that failed, the next BEGIN would say so."""
        self._connection._tx.put_nowait((None, self._raw.rollback))

    def _ended(self) -> None:
        self._begin, self._open = None, False

    def _within(self, raw: sqlite3.Connection) -> sqlite3.Connection:
        """Runs in the thread. SQLite itself ends a transaction when the disk is full: nothing may go on after that."""
        if self._open and not raw.in_transaction:
            raise sqlite3.OperationalError("the transaction was rolled back")
        if self._begin is not None and not self._open:
            raw.execute(self._begin)
            self._open = True
        return raw

    @property
    def _raw(self) -> sqlite3.Connection:
        return self._connection._conn

    def _go(self, work: Work[T]) -> T:
        """Where the one who waits is cancelled, the thread goes on; SQLAlchemy then closes the connection behind it."""
        try:
            return await_(self._connection._execute(lambda: work(self._raw)))
        except Exception as error:
            self._handle_exception(error)


class _Module(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *args: Any, **more: Any) -> Connection:
        made = aiosqlite.connect(*args, **more)
        made._thread.daemon = True  # one that hangs must not hold up the end of the process
        return Connection(self, await_(made))


class Dialect(SQLiteDialect_aiosqlite):
    driver = NAME.partition(".")[2]
    supports_statement_cache = True
    supports_server_side_cursors = False

    def __init__(self, begin: str = READS, **more: Any) -> None:
        super().__init__(**more)
        self._begin = begin

    @classmethod
    def import_dbapi(cls) -> Any:
        return _Module(aiosqlite, sqlite3)

    def do_begin(self, dbapi_connection: Any) -> None:
        dbapi_connection.begin(self._begin)
