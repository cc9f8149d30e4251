"""The first form of the database."""

import sqlalchemy as sa
from alembic import op

from bot.storage import schema

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "seq", name=op.f("pk_audit")),
    )
    op.create_table(
        "audit_end",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("end", sa.String(length=40), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "end", name=op.f("pk_audit_end")),
    )
    op.create_table(
        "ban",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("by", schema.BigId, nullable=True),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("lifted_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ban")),
    )
    op.create_index("ix_ban_mark", "ban", ["guild_id", "mark"], unique=False)
    op.create_table(
        "block",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("by_mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("against_mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("against", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block")),
        sa.UniqueConstraint("guild_id", "by_mark", "against_mark", name=op.f("uq_block_guild_id_by_mark_against_mark")),
    )
    op.create_index("ix_block_against", "block", ["guild_id", "against_mark"], unique=False)
    op.create_table(
        "buddy_pair",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("opened_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("ended_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("room_id", schema.BigId, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buddy_pair")),
    )
    op.create_index("ix_buddy_pair_state", "buddy_pair", ["state"], unique=False)
    op.create_table(
        "buddy_seeker",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("since", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_buddy_seeker")),
    )
    op.create_table(
        "buddy_side",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("pair_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("said", sa.String(length=40), nullable=False),
        sa.Column("reached_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("here_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("nudged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "pair_id", "user_id", name=op.f("pk_buddy_side")),
    )
    op.create_index("ix_buddy_side_person", "buddy_side", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "call",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("thread_id", schema.BigId, nullable=True),
        sa.Column("answered_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("answered_by", schema.BigId, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
    )
    op.create_index("ix_call_guild", "call", ["guild_id", "asked_at"], unique=False)
    op.create_index("ix_call_open", "call", ["state", "asked_at"], unique=False)
    op.create_table(
        "call_post",
        sa.Column("call_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("message_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("channel_id", schema.BigId, nullable=False),
        sa.Column("posted_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("call_id", "message_id", name=op.f("pk_call_post")),
    )
    op.create_table(
        "checkin",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=True),
        sa.Column("round_id", schema.BigId, nullable=True),
        sa.Column("answered_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("mood", sa.LargeBinary(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("seen_by", sa.String(length=40), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkin")),
    )
    op.create_index("ix_checkin_circle", "checkin", ["guild_id", "circle_id", "answered_at"], unique=False)
    op.create_index("ix_checkin_person", "checkin", ["guild_id", "user_id", "answered_at"], unique=False)
    op.create_table(
        "checkin_setting",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("reminders", sa.String(length=40), nullable=False),
        sa.Column("cadence", sa.String(length=40), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_to", sa.Integer(), nullable=False),
        sa.Column("first_round_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("here_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("rests_since", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_checkin_setting")),
    )
    op.create_table(
        "circle",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("folded", sa.String(length=200), nullable=False),
        sa.Column("themes", sa.JSON(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("join_rule", sa.String(length=40), nullable=False),
        sa.Column("peer_led", sa.Boolean(), nullable=False),
        sa.Column("agreement", sa.String(length=2000), nullable=True),
        sa.Column("announces_joins", sa.Boolean(), nullable=False),
        sa.Column("room_id", schema.BigId, nullable=True),
        sa.Column("card_id", schema.BigId, nullable=True),
        sa.Column("meets_at", sa.Integer(), nullable=True),
        sa.Column("starts_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("ends_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("ask_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("paused_until", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("paused_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("closed_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle")),
    )
    op.create_index("ix_circle_asked", "circle", ["state", "ask_at"], unique=False)
    op.create_index("ix_circle_ended", "circle", ["state", "ends_at"], unique=False)
    op.create_index("ix_circle_named", "circle", ["guild_id", "folded"], unique=False)
    op.create_index("ix_circle_room", "circle", ["state", "room_id"], unique=False)
    op.create_table(
        "circle_facilitator",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("circle_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("since", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "circle_id", "user_id", name=op.f("pk_circle_facilitator")),
    )
    op.create_table(
        "consent",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("given_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "scope", name=op.f("pk_consent")),
    )
    op.create_table(
        "erased",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "mark", name=op.f("pk_erased")),
    )
    op.create_table(
        "facilitator",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("duty_until", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("granted_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_facilitator")),
    )
    op.create_table(
        "formation",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("prefer", sa.String(length=40), nullable=False),
        sa.Column("begun_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("settled_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("waiting", sa.JSON(), nullable=False),
        sa.Column("placed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_formation")),
    )
    op.create_index("ix_formation_state", "formation", ["guild_id", "state"], unique=False)
    op.create_table(
        "grant_wish",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("asked_by", schema.BigId, nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grant_wish")),
        sa.UniqueConstraint("guild_id", "user_id", name=op.f("uq_grant_wish_guild_id_user_id")),
    )
    op.create_table(
        "guild",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("staff_channel_id", schema.BigId, nullable=True),
        sa.Column("circles_channel_id", schema.BigId, nullable=True),
        sa.Column("safety_contact_id", schema.BigId, nullable=True),
        sa.Column("safe_mode", sa.Boolean(), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("removed_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guild")),
    )
    op.create_table(
        "invitation",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("proposal_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("reached_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("answered_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "proposal_id", "user_id", name=op.f("pk_invitation")),
    )
    op.create_index("ix_invitation_person", "invitation", ["guild_id", "user_id", "answer"], unique=False)
    op.create_table(
        "join_request",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("answer_by", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_join_request")),
    )
    op.create_index("ix_join_request_due", "join_request", ["state", "answer_by"], unique=False)
    op.create_index("ix_join_request_person", "join_request", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index("ix_meeting_circle", "meeting", ["guild_id", "circle_id", "at"], unique=False)
    op.create_table(
        "member",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("paused_until", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("gone_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("reach", sa.String(length=40), nullable=False),
        sa.Column("reach_channel_id", schema.BigId, nullable=True),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("seen_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("profile", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("guild_id", "user_id", name=op.f("uq_member_guild_id_user_id")),
    )
    op.create_table(
        "member_tag",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("choice", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_tag")),
    )
    op.create_index("ix_member_tag_owner", "member_tag", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "notice",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("shard_key", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("dedupe", sa.String(length=120), nullable=False),
        sa.Column("about", schema.BigId, nullable=True),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("due_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("expires_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("lease_until", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("done_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("channel_id", schema.BigId, nullable=True),
        sa.Column("message_id", schema.BigId, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("dedupe", name=op.f("uq_notice_dedupe")),
    )
    op.create_index("ix_notice_about", "notice", ["guild_id", "about"], unique=False)
    op.create_index("ix_notice_due", "notice", ["state", "due_at"], unique=False)
    op.create_table(
        "offer",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("into_id", schema.BigId, nullable=True),
        sa.Column("by", schema.BigId, nullable=False),
        sa.Column("to", schema.BigId, nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
    )
    op.create_index("ix_offer_to", "offer", ["guild_id", "to"], unique=False)
    op.create_table(
        "owner",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("last_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_owner")),
    )
    op.create_table(
        "person_token",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("token", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", name=op.f("pk_person_token")),
        sa.UniqueConstraint("token", name=op.f("uq_person_token_token")),
    )
    op.create_table(
        "pool_news",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("looked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("told_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", name=op.f("pk_pool_news")),
    )
    op.create_table(
        "proposal",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("formation_id", schema.BigId, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("plan", sa.LargeBinary(), nullable=False),
        sa.Column("facilitator_id", schema.BigId, nullable=True),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("settled_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("circle_id", schema.BigId, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index("ix_proposal_formation", "proposal", ["guild_id", "formation_id"], unique=False)
    op.create_index("ix_proposal_state", "proposal", ["state", "asked_at"], unique=False)
    op.create_table(
        "quota",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("by_mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota")),
    )
    op.create_index("ix_quota_who", "quota", ["guild_id", "by_mark", "what"], unique=False)
    op.create_table(
        "removal",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removal")),
    )
    op.create_index("ix_removal_person", "removal", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "report",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("about_mark", sa.LargeBinary(length=16), nullable=True),
        sa.Column("from_mark", sa.LargeBinary(length=16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("weighs", sa.Boolean(), nullable=False),
        sa.Column("not_for", schema.BigId, nullable=True),
        sa.Column("taken_by", schema.BigId, nullable=True),
        sa.Column("closed_by", schema.BigId, nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.Column("appealed", sa.Boolean(), nullable=False),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("closed_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("told_contact_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index("ix_report_about", "report", ["guild_id", "about_mark"], unique=False)
    op.create_index("ix_report_state", "report", ["state", "created_at"], unique=False)
    op.create_table(
        "report_note",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("report_id", schema.BigId, nullable=False),
        sa.Column("by", schema.BigId, nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_note")),
    )
    op.create_index("ix_report_note_of", "report_note", ["report_id"], unique=False)
    op.create_table(
        "resource",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("hours", sa.String(length=80), nullable=False),
        sa.Column("audience", sa.String(length=80), nullable=False),
        sa.Column("until", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("added_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
    )
    op.create_index("ix_resource_guild", "resource", ["guild_id"], unique=False)
    op.create_table(
        "room_trouble",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("user_id", schema.BigId, nullable=True),
        sa.Column("since", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("mended_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_trouble")),
    )
    op.create_index("ix_room_trouble_circle", "room_trouble", ["guild_id", "circle_id"], unique=False)
    op.create_table(
        "round",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("schedule_id", schema.BigId, nullable=False),
        sa.Column("due_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("prompt", sa.String(length=40), nullable=False),
        sa.Column("own_prompt", sa.String(length=200), nullable=True),
        sa.Column("missed", sa.Integer(), nullable=False),
        sa.Column("created_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("sent_at", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("message_id", schema.BigId, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
        sa.UniqueConstraint("schedule_id", "due_at", name=op.f("uq_round_schedule_id_due_at")),
    )
    op.create_index("ix_round_circle", "round", ["guild_id", "circle_id", "due_at"], unique=False)
    op.create_table(
        "schedule",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("every", sa.String(length=40), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("anchor", sa.Date(), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("own_prompts", sa.JSON(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("skipped", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("next_due", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule")),
    )
    op.create_index("ix_schedule_circle", "schedule", ["guild_id", "circle_id"], unique=False)
    op.create_index("ix_schedule_due", "schedule", ["next_due"], unique=False)
    op.create_table(
        "seat",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("circle_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("joined_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("resting_until", schema.UtcTime(timezone=True), nullable=True),
        sa.Column("in_room", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "circle_id", "user_id", name=op.f("pk_seat")),
    )
    op.create_index("ix_seat_person", "seat", ["guild_id", "user_id"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("until", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("why", sa.String(length=40), nullable=True),
        sa.Column("begun_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index("ix_session_circle", "session", ["guild_id", "circle_id"], unique=False)
    op.create_index("ix_session_due", "session", ["phase", "until"], unique=False)
    op.create_table(
        "session_turn",
        sa.Column("session_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("turn", sa.String(length=40), nullable=False),
        sa.Column("begun_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "user_id", name=op.f("pk_session_turn")),
    )
    op.create_table(
        "tag",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("folded", sa.String(length=60), nullable=False),
        sa.Column("grouping", sa.String(length=40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sa.UniqueConstraint("guild_id", "folded", name=op.f("uq_tag_guild_id_folded")),
    )
    op.create_table(
        "term_answer",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("round_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("user_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("choice", sa.String(length=40), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "round_id", "user_id", name=op.f("pk_term_answer")),
    )
    op.create_table(
        "term_mood",
        sa.Column("guild_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("circle_id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("term_start", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("halves", sa.Integer(), nullable=False),
        sa.Column("made_at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "circle_id", "term_start", name=op.f("pk_term_mood")),
    )
    op.create_table(
        "term_round",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("circle_id", schema.BigId, nullable=False),
        sa.Column("asked_at", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("early", sa.Boolean(), nullable=False),
        sa.Column("decided_at", schema.UtcTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term_round")),
    )
    op.create_index("ix_term_round_circle", "term_round", ["guild_id", "circle_id"], unique=False)
    op.create_table(
        "wait",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("at", schema.UtcTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wait")),
    )
    op.create_index("ix_wait_at", "wait", ["guild_id", "at"], unique=False)
    op.create_table(
        "waiter",
        sa.Column("id", schema.BigId, autoincrement=False, nullable=False),
        sa.Column("guild_id", schema.BigId, nullable=False),
        sa.Column("user_id", schema.BigId, nullable=False),
        sa.Column("since", schema.UtcTime(timezone=True), nullable=False),
        sa.Column("first_in_line", sa.Boolean(), nullable=False),
        sa.Column("wider", sa.Boolean(), nullable=False),
        sa.Column("smaller", sa.Boolean(), nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiter")),
        sa.UniqueConstraint("guild_id", "user_id", name=op.f("uq_waiter_guild_id_user_id")),
    )
