"""When a server was frozen and a request settled, so that the one moves deadlines on and the other goes by itself."""

import sqlalchemy as sa
from alembic import op

from bot.storage import schema

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("guild") as table:
        table.add_column(sa.Column("frozen_at", schema.UtcTime(timezone=True), nullable=True))
    with op.batch_alter_table("join_request") as table:
        table.add_column(sa.Column("settled_at", schema.UtcTime(timezone=True), nullable=True))
    op.execute("UPDATE join_request SET settled_at = answer_by WHERE state <> 'waiting'")
    decided = "SELECT id FROM term_round WHERE decided_at IS NOT NULL"
    op.execute(f"DELETE FROM term_answer WHERE round_id IN ({decided})")
    op.create_index("ix_member_person", "member", ["user_id"])
    op.create_index("ix_buddy_pair_ended", "buddy_pair", ["ended_at"])
