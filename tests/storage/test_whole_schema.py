"""Deletion and export over every table there is: each filled with rows of two people who appear in one another's."""

import json
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from bot.domain.guild import Guild
from bot.domain.report import About, Kind
from bot.services.erasing import Eraser
from bot.storage import erasure, export
from bot.storage import guild as guilds
from bot.storage import report as reports
from bot.storage.open import Storage
from bot.storage.store import Place, Tx
from bot.storage.walk import meaning_of, owner_of, tables
from tests.support.rows import row_for
from tests.support.stores import Clock

GUILD = 1 << 60
ADA, BEN = 700000000000000001, 800000000000000002
SEALED = "sealed words of {user}"
LEFT_ALONE = {"guild", "erased", "audit", "audit_end"}
"""The server itself, the ledger of deletions, and the chain, which names nobody (`test_audit.py`)."""


async def filled(tx: Tx) -> None:
    """Every table with a row of each, in which the other stands wherever there is room for somebody else."""
    for table in tables():
        if table.name in LEFT_ALONE:
            continue
        for number, (user, other) in enumerate([(ADA, BEN), (BEN, ADA)], 1):
            if table is reports.report:  # what is sealed in it says whose it is
                about = About(other, words=SEALED.format(user=user))
                await reports.add(tx, GUILD, Kind.REPORT, about, reporter=user, weighs=True, not_for=other)
                continue
            people = await _people(tx, table, user, other)
            row = row_for(table, number, GUILD, tx.now, whole=True, **people)
            for column in table.c:
                if meaning_of(column).kind == "sealed" and "id" in table.c:
                    place, words = Place(table.name, column.name, row["id"]), _sealed(column, user)
                    text = words if isinstance(words, str) else json.dumps(words)
                    row[column.name] = await tx.seal(GUILD, user, place, text)
            await tx.execute(tx.insert(table).values(row).on_conflict_do_nothing())  # some have one row a server


def _sealed(column: sa.Column[Any], user: int) -> Any:
    words = SEALED.format(user=user)
    return {"of": words} if meaning_of(column).facts else words


async def _people(tx: Tx, table: sa.Table, user: int, other: int) -> dict[str, Any]:
    owner = owner_of(table)
    own = owner.columns[0] if owner is not None else ""
    found: dict[str, Any] = {}
    for column in table.c:
        kind = meaning_of(column).kind
        who = user if column.name == own else other
        if kind == "person":
            found[column.name] = who
        elif kind == "mark" and isinstance(column.type, sa.LargeBinary):
            found[column.name] = await tx.mark(GUILD, who)
        elif kind == "public" and isinstance(column.type, sa.String):
            found[column.name] = f"Ask <@{other}>"
        elif isinstance(column.type, sa.JSON):
            found[column.name] = {"who": who, "several": [user, other, 7]}
        elif column.name == "dedupe":
            found[column.name] = f"test.told:{user}:{other}"
    return found


async def opened(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD, safety_contact_id=ADA))
        await filled(tx)


async def test_nothing_of_the_person_is_left_in_any_table(storage: Storage) -> None:
    await opened(storage)

    async def nothing() -> None:
        """No copy of the keys here."""

    async with storage.store.read() as tx:
        before = {table.name: len(await tx.all(sa.select(table))) for table in tables()}
        own = await export.held(tx, GUILD, ADA)
    eraser = Eraser(storage.store, nothing)
    eraser.before_deletion(reports.forget_name)
    await eraser.erase(GUILD, ADA)
    left, gone_too_far = [], []
    async with storage.store.read() as tx:
        mark = await tx.mark(GUILD, ADA)
        for table in tables():
            rows = await tx.all(sa.select(table))
            for row in rows:
                for name, value in row._mapping.items():
                    theirs = str(ADA) in str(value) or (value == mark and _is_own(table, name))
                    if theirs and table is not erasure.erased:
                        left.append(f"{table.name}.{name}")
            kept = table.name in LEFT_ALONE or table is reports.report
            if not kept and len(rows) != before[table.name] - own.get(table.name, 0):
                gone_too_far.append(f"{table.name}: {len(rows)} rows")
        assert await export.held(tx, GUILD, ADA) == {} and await export.guilds_of(tx, ADA) == []
        assert len(await tx.all(sa.select(reports.report))) == before["report"] == 2, "a case cannot be wiped away"
    assert left == [] and gone_too_far == []


def _is_own(table: sa.Table, column: str) -> bool:
    """Whether the mark stands there as the owner of a row that is to go, and not in somebody else's (a block)."""
    owner = owner_of(table)
    return owner is not None and owner.erase == "delete" and column in owner.columns


async def test_the_export_holds_each_own_row_and_no_other_person(storage: Storage, clock: Clock) -> None:
    await opened(storage)
    async with storage.store.read() as tx:
        found = await export.rows_of(tx, GUILD, ADA)
        assert await export.held(tx, GUILD, ADA) == {name: len(rows) for name, rows in found.items()}
        assert await export.guilds_of(tx, ADA) == [GUILD]
    assert str(BEN) not in json.dumps(found, default=str)
    (sent,) = found["report"]
    assert sent["words"] == SEALED.format(user=ADA) and set(sent) == set(export.notes()["report"])
    for table in export.exported_tables():
        owner = owner_of(table)
        assert owner is not None
        assert len(found[table.name]) == len(owner.columns), table.name
        for column in table.c:
            meaning, own = meaning_of(column), column.name in owner.columns
            if meaning.export and meaning.kind != "id" and (meaning.kind != "person" or own):
                assert any(column.name in row for row in found[table.name]), f"{table.name}.{column.name}"
            if meaning.kind == "sealed" and meaning.export:
                opened_words = [row.get(column.name) for row in found[table.name]]
                assert _sealed(column, ADA) in opened_words, f"{table.name}.{column.name}"


async def test_a_server_that_goes_takes_every_row_with_it(storage: Storage) -> None:
    await opened(storage)

    async def nothing() -> None:
        """No copy of the keys here."""

    await Eraser(storage.store, nothing).erase_guild(GUILD)
    async with storage.store.read() as tx:
        left = {table.name: await tx.value(sa.select(sa.func.count()).select_from(table)) for table in tables()}
    assert {name: rows for name, rows in left.items() if rows} == {"erased": 1}


def test_rows_can_be_made_for_every_table() -> None:
    for table in tables():
        row = row_for(table, 1, GUILD, datetime(2026, 3, 2, tzinfo=UTC), whole=True)
        assert set(row) == set(table.c.keys())
