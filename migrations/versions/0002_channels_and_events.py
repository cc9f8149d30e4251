"""Rooms that are channels, and meetings that are events of the server."""

import sqlalchemy as sa
from alembic import op

from bot.storage import schema

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("circle") as table:
        table.add_column(sa.Column("in_channel", sa.Boolean(), server_default=sa.false(), nullable=False))
        table.add_column(sa.Column("voice_id", schema.BigId, nullable=True))
    with op.batch_alter_table("meeting") as table:
        table.add_column(sa.Column("event_id", schema.BigId, nullable=True))
