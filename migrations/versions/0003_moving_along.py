"""A request for a seat in the circle that one's own goes into."""

import sqlalchemy as sa
from alembic import op

from bot.storage import schema

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("join_request") as table:
        table.add_column(sa.Column("leaves_id", schema.BigId, nullable=True))
