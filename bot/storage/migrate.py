"""Brings a database to the form this code knows, with alembic, and refuses one that is newer than the code."""

import re
from pathlib import Path

import sqlalchemy as sa
import structlog

from bot.domain.trouble import StartRefused
from bot.storage.engine import Engines, away_named
from bot.storage.without_orm import AsyncConnection

log = structlog.get_logger(__name__)

SCRIPTS = Path(__file__).resolve().parents[2] / "migrations"
MIGRATION_LOCK = 0x6B697465
"""Advisory lock of PostgreSQL that only one starting process holds ("kite")."""


async def upgrade(engines: Engines) -> None:
    """Runs what is missing, each migration in the same transaction. Raises StartRefused, DatabaseAway."""
    with away_named:
        async with engines.write.begin() as connection:
            if not engines.sqlite:
                await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
            await _upgrade(connection)


def newest() -> str:
    """The newest revision this code knows, read off the migrations without running or importing them.

    Alembic takes a quarter of a second and 8 MB to import; a start over a database that is up to date needs none of it.
    """
    known: set[str] = set()
    older: set[str] = set()
    for path in (SCRIPTS / "versions").glob("*.py"):
        named = dict(_NAMED.findall(path.read_text(encoding="utf-8")))
        known.add(named["revision"])
        older.add(named.get("down_revision", ""))
    (head,) = known - older
    return head


_NAMED = re.compile(r'^(revision|down_revision)\b[^=\n]*= *"(\w+)"', re.MULTILINE)
_FORM = sa.table("alembic_version", sa.column("version_num"))


def _found(connection: sa.Connection) -> str | None:
    """The revision of the database; None where it is empty."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(sa.select(_FORM.c.version_num))


async def _upgrade(connection: AsyncConnection) -> None:
    before = await connection.run_sync(_found)
    if before == newest():
        return
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    known = {revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()}
    if before is not None and before not in known:
        raise StartRefused("start-database-newer")

    def run(sync: sa.Connection) -> None:
        config.attributes["connection"] = sync
        command.upgrade(config, "head")

    await connection.run_sync(run)
    log.info("database_brought_up", before=before or "empty", now=newest())
