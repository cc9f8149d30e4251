"""Brings a database to the form this code knows, with alembic, and refuses one that is newer than the code."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.trouble import StartRefused
from bot.storage.engine import Engines, away_named

SCRIPTS = Path(__file__).resolve().parents[2] / "migrations"
MIGRATION_LOCK = 0x6B697465
"""Advisory lock of PostgreSQL that only one starting process holds ("kite")."""


async def upgrade(engines: Engines) -> None:
    """Runs what is missing, each migration in the same transaction. Raises StartRefused, DatabaseAway."""
    with away_named():
        async with engines.write.begin() as connection:
            if not engines.sqlite:
                await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
            await _upgrade(connection)


async def _upgrade(connection: AsyncConnection) -> None:
    # alembic takes a tenth of a second to import, so only where a database is really opened
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    script = ScriptDirectory.from_config(config)
    known = {revision.revision for revision in script.walk_revisions()}

    def run(sync: sa.Connection) -> None:
        found = MigrationContext.configure(sync).get_current_heads()
        if not set(found) <= known:
            raise StartRefused("start-database-newer")
        if set(found) != set(script.get_heads()):
            config.attributes["connection"] = sync
            command.upgrade(config, "head")

    await connection.run_sync(run)
