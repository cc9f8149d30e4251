"""Migrations lead to exactly the form that the code describes, from the first version and on both databases."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from bot.domain.guild import Guild
from bot.domain.trouble import StartRefused
from bot.storage import guild as guilds
from bot.storage.migrate import SCRIPTS, upgrade
from bot.storage.open import Storage
from bot.storage.outbox import notice
from bot.storage.tables import metadata

GUILD = 1 << 60
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
NOTICE: dict[str, Any] = {
    "id": 1, "guild_id": GUILD, "shard_key": 0, "kind": "test.card", "dedupe": "test.card:1", "about": 7,
    "personal": True, "facts": {"user": 7}, "state": "held", "due_at": NOW, "created_at": NOW, "attempts": 2,
}  # fmt: skip
LEFT_OPEN = dict.fromkeys(("expires_at", "lease_until", "reason", "done_at", "channel_id", "message_id"))


async def test_a_migrated_database_has_the_form_the_code_knows(storage: Storage) -> None:
    def differences(connection: sa.Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))

    async with storage.store.engines.read.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_database_newer_than_the_code_is_left_alone(storage: Storage) -> None:
    async with storage.store.engines.write.begin() as connection:
        await connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StartRefused) as refused:
        await upgrade(storage.store.engines)
    assert refused.value.key == "start-database-newer"


async def test_migrating_twice_changes_nothing(storage: Storage) -> None:
    async with storage.store.begin(GUILD) as tx:
        await guilds.add(tx, Guild(GUILD))
    await upgrade(storage.store.engines)
    await upgrade(storage.store.engines)
    async with storage.store.read() as tx:
        assert await guilds.get(tx, GUILD) == Guild(GUILD)


async def test_what_waits_is_kept_with_its_dedupe_key(tmp_path: Path) -> None:
    """From the form before notices lost a column; on SQLite such a table is copied."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{tmp_path / 'old.db'}")
    command.upgrade(config, "0003")
    with sa.create_engine(f"sqlite:///{tmp_path / 'old.db'}").begin() as old:
        old.execute(sa.insert(sa.Table("notice", sa.MetaData(), autoload_with=old)).values(NOTICE))
    command.upgrade(config, "head")
    with sa.create_engine(f"sqlite:///{tmp_path / 'old.db'}").begin() as new:
        (row,) = new.execute(sa.select(notice)).mappings()
        assert dict(row) == {name: value for name, value in NOTICE.items() if name != "shard_key"} | LEFT_OPEN
        with pytest.raises(IntegrityError):
            new.execute(sa.insert(notice).values({**row, "id": 2}))
