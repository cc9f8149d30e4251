"""What is asked at every press, or at every turn of the clock, looks at no other server's rows on the way."""

from typing import Any

from sqlalchemy import event

from bot.storage import buddy, member, rhythm, standing
from bot.storage import claim as claims
from bot.storage.store import Tx
from tests.support.stores import Clock, storage_on

GUILD, USER = 1 << 60, 1


async def plan(tx: Tx, asked: Any) -> str:
    """How SQLite, which knows nothing of how many rows there are, goes about what is asked."""
    return (await plans(tx, asked))[0]


async def plans(tx: Tx, asked: Any) -> list[str]:
    said: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        said.append((statement, parameters))

    engine = tx.connection.sync_connection
    event.listen(engine, "before_cursor_execute", note)
    await asked
    event.remove(engine, "before_cursor_execute", note)
    found = []
    for statement, parameters in said:
        rows = await tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        found.append("\n".join(row.detail for row in rows))
    return found


async def test_what_waits_for_a_press_is_found_by_whose_it_is(tmp_path: Any, clock: Clock) -> None:
    async with storage_on("sqlite", tmp_path, clock) as storage, storage.store.read() as tx:
        found = await plan(tx, claims.held_for(tx, GUILD, USER, 3))
    assert "(guild_id=? AND about=? AND state=? AND due_at<?)" in found


async def test_where_somebody_is_a_member_is_found_by_whose_it_is(tmp_path: Any, clock: Clock) -> None:
    async with storage_on("sqlite", tmp_path, clock) as storage, storage.store.read() as tx:
        found = await plan(tx, member.country_anywhere(tx, USER))
    assert "ix_member_person (user_id=?)" in found


async def test_old_pairs_are_found_by_when_they_ended(tmp_path: Any, clock: Clock) -> None:
    async with storage_on("sqlite", tmp_path, clock) as storage, storage.store.begin(None) as tx:
        found = await plans(tx, buddy.forget(tx))
    assert found and all("SCAN" not in one and "ix_buddy_pair_ended" in one for one in found)


async def test_browsing_looks_at_no_requests_but_ones_own(tmp_path: Any, clock: Clock) -> None:
    async with storage_on("sqlite", tmp_path, clock) as storage, storage.store.read() as tx:
        found = await plan(tx, standing.seen_running(tx, GUILD, USER))
    (requests,) = [line for line in found.splitlines() if "join_request" in line]
    assert "guild_id=? AND user_id=?" in requests


async def test_rounds_are_looked_for_in_their_circles_alone(tmp_path: Any, clock: Clock) -> None:
    async with storage_on("sqlite", tmp_path, clock) as storage, storage.store.read() as tx:
        found = await plan(tx, rhythm.rounds_at(tx, [(5, tx.now), (6, tx.now)]))
    assert "(circle_id=? AND due_at=?)" in found
