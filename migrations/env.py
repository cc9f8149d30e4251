"""Alembic's entrance: the program passes its connection; `make migration` and tests run it on a file of their own."""

from alembic import context
from sqlalchemy import create_engine

from bot.storage.tables import metadata

config = context.config


def _run(connection) -> None:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()


given = config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    with create_engine(config.get_main_option("sqlalchemy.url") or "sqlite://").begin() as made:
        _run(made)
