"""Migrations lead to exactly the form that the code describes, from the first version and on both databases."""

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.domain.trouble import StartRefused
from bot.storage.migrate import upgrade
from bot.storage.open import Storage
from bot.storage.tables import metadata


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
    await upgrade(storage.store.engines)
    await upgrade(storage.store.engines)
