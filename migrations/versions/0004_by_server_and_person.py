"""Whose shard a notice is follows from its server; what waits for one person is found without the others'."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("notice") as table:
        table.drop_column("shard_key")
        table.drop_index("ix_notice_about")
        table.create_index("ix_notice_about", ["guild_id", "about", "state", "due_at"])
    with op.batch_alter_table("round") as table:
        table.drop_index("ix_round_circle")
        table.create_index("ix_round_circle", ["circle_id", "due_at"])
    with op.batch_alter_table("join_request") as table:
        table.drop_index("ix_join_request_person")
        table.create_index("ix_join_request_person", ["guild_id", "user_id", "circle_id", "state", "answer_by"])
