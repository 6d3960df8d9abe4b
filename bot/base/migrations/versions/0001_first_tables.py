"""The first tables: people, asks, pairings, check-ins, hours, and what carries messages"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("limit_minutes", WIDE, nullable=True),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.CheckConstraint("kind = 'person' OR person_id IS NULL", name=op.f("ck_accounts_owner")),
        sa.CheckConstraint("kind IN ('person', 'organisation', 'pot')", name=op.f("ck_accounts_kind")),
        sa.CheckConstraint("limit_minutes >= 0", name=op.f("ck_accounts_limit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_accounts_person",
        "accounts",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("person_id IS NOT NULL"),
        postgresql_where=sa.text("person_id IS NOT NULL"),
    )
    op.create_index(
        "ix_accounts_place",
        "accounts",
        ["kind", "place"],
        unique=True,
        sqlite_where=sa.text("kind <> 'person'"),
        postgresql_where=sa.text("kind <> 'person'"),
    )
    op.create_table(
        "asks",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", WIDE, nullable=False),
        sa.Column("asked_by", WIDE, nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column(
            "urgent", WIDE, sa.CheckConstraint("urgent IN (0, 1)", name=op.f("ck_asks_urgent_flag")), nullable=False
        ),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.Column("step", WIDE, nullable=False),
        sa.Column("round", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("owner", WIDE, nullable=True),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.Column("due_at", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("acknowledged_at", WIDE, nullable=True),
        sa.Column("follow_ups", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("closed_at", WIDE, nullable=True),
        sa.Column("closed_by", WIDE, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("version", WIDE, server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "(state = 'closed') = (closed_by IS NOT NULL AND outcome IS NOT NULL)",
            name=op.f("ck_asks_closed_by_somebody"),
        ),
        sa.CheckConstraint("state <> 'acknowledged' OR owner IS NOT NULL", name=op.f("ck_asks_taken_by_somebody")),
        sa.CheckConstraint("state IN ('open', 'acknowledged', 'closed')", name=op.f("ck_asks_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asks")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_asks_about",
        "asks",
        ["about"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index(
        "ix_asks_one_open",
        "asks",
        ["kind", "subject"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index(
        "ix_asks_owner",
        "asks",
        ["owner"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index(
        "ix_asks_waiting",
        "asks",
        ["place", "opened_at"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "audit",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("actor", WIDE, nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("about", WIDE, nullable=True),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "chat_messages",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("message_id", WIDE, nullable=False),
        sa.Column(
            "ours", WIDE, sa.CheckConstraint("ours IN (0, 1)", name=op.f("ck_chat_messages_ours_flag")), nullable=False
        ),
        sa.Column("at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_messages")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_chat_messages_age", "chat_messages", ["at"], unique=False)
    op.create_index("ix_chat_messages_one", "chat_messages", ["person_id", "message_id"], unique=True)
    op.create_table(
        "chat_waits",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_chat_waits")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "erasures",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_erasures")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "flows",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("kept_at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flows")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_flows_one", "flows", ["person_id", "name"], unique=True)
    op.create_table(
        "helpers",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("capacity", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_helpers")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "inbox",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("update_id", WIDE, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("sender", WIDE, nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("received_at", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", WIDE, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("update_id", "digest", name=op.f("uq_inbox_update_id_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_inbox_done",
        "inbox",
        ["received_at"],
        unique=False,
        sqlite_where=sa.text("state = 'done'"),
        postgresql_where=sa.text("state = 'done'"),
    )
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "invites",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("made_by", WIDE, nullable=True),
        sa.Column("made_at", WIDE, nullable=False),
        sa.Column("expires_at", WIDE, nullable=False),
        sa.Column("used_at", WIDE, nullable=True),
        sa.Column("used_by", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invites")),
        sa.UniqueConstraint("digest", name=op.f("uq_invites_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "outbox",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("lane", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("edits", WIDE, nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column(
            "unprompted",
            WIDE,
            sa.CheckConstraint("unprompted IN (0, 1)", name=op.f("ck_outbox_unprompted_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "marked",
            WIDE,
            sa.CheckConstraint("marked IN (0, 1)", name=op.f("ck_outbox_marked_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "veiled",
            WIDE,
            sa.CheckConstraint("veiled IN (0, 1)", name=op.f("ck_outbox_veiled_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("not_before", WIDE, nullable=False),
        sa.Column("not_after", WIDE, nullable=True),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("message_id", WIDE, nullable=True),
        sa.Column("created_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_outbox_next",
        "outbox",
        ["not_before"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_outbox_one_key",
        "outbox",
        ["key"],
        unique=True,
        sqlite_where=sa.text("key IS NOT NULL"),
        postgresql_where=sa.text("key IS NOT NULL"),
    )
    op.create_index("ix_outbox_person", "outbox", ["person_id", "state"], unique=False)
    op.create_index(
        "ix_outbox_sending",
        "outbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'sending' OR state = 'recalled'"),
        postgresql_where=sa.text("state = 'sending' OR state = 'recalled'"),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["lane", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "persons",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("chat_id", WIDE, nullable=True),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("paused_until", WIDE, nullable=True),
        sa.Column("private", sa.Text(), server_default="unanswered", nullable=False),
        sa.Column("quiet_from", WIDE, server_default=sa.text("1260"), nullable=False),
        sa.Column("quiet_to", WIDE, server_default=sa.text("480"), nullable=False),
        sa.Column(
            "reachable",
            WIDE,
            sa.CheckConstraint("reachable IN (0, 1)", name=op.f("ck_persons_reachable_flag")),
            server_default=sa.text("1"),
            nullable=False,
        ),
        sa.Column("awaits", sa.Text(), nullable=True),
        sa.Column("review_since", WIDE, nullable=True),
        sa.Column("met_at", WIDE, nullable=False),
        sa.Column("joined_at", WIDE, nullable=True),
        sa.Column("ready_at", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persons")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_persons_chat_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_persons_place", "persons", ["place", "state"], unique=False)
    op.create_table(
        "screens",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("shown_at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_screens")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "timers",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("due_at", WIDE, nullable=False),
        sa.Column("late_limit", WIDE, nullable=False),
        sa.Column("about", WIDE, nullable=True),
        sa.Column("data", sa.Text(), server_default="{}", nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timers")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_timers_due",
        "timers",
        ["due_at", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_timers_one_waiting",
        "timers",
        ["rule", "subject"],
        unique=True,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "asks_calls",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("ask_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["ask_id"], ["asks.id"], name=op.f("fk_asks_calls_ask_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asks_calls")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_asks_calls_whom", "asks_calls", ["ask_id", "person_id"], unique=False)
    op.create_table(
        "clearances",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("tier", sa.Text(), nullable=False),
        sa.Column("expires_at", WIDE, nullable=False),
        sa.Column("given_by", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_clearances_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearances")),
        sa.UniqueConstraint("person_id", "tier", name=op.f("uq_clearances_person_id_tier")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "consents",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("given_at", WIDE, nullable=False),
        sa.Column("withdrawn_at", WIDE, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_consents_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_consents_standing",
        "consents",
        ["person_id", "purpose"],
        unique=True,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_table(
        "duties",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("set_by", WIDE, nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_duties_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duties")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_duties_place", "duties", ["place", "id"], unique=False)
    op.create_table(
        "kept_apart",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("other_id", WIDE, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.CheckConstraint("why IN ('refused', 'blocked', 'ended')", name=op.f("ck_kept_apart_why")),
        sa.ForeignKeyConstraint(["other_id"], ["persons.id"], name=op.f("fk_kept_apart_other_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_kept_apart_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_apart")),
        sa.UniqueConstraint("person_id", "other_id", "why", name=op.f("uq_kept_apart_person_id_other_id_why")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "pairing_searches",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("priority", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.Column("began_at", WIDE, nullable=False),
        sa.CheckConstraint("kind IN ('nurse', 'mentor')", name=op.f("ck_pairing_searches_kind")),
        sa.CheckConstraint(
            "state IN ('looking', 'resting', 'found', 'stopped')", name=op.f("ck_pairing_searches_state")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_pairing_searches_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing_searches")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_pairing_searches_looking",
        "pairing_searches",
        ["place", "kind"],
        unique=False,
        sqlite_where=sa.text("state = 'looking'"),
        postgresql_where=sa.text("state = 'looking'"),
    )
    op.create_index(
        "ix_pairing_searches_one_each",
        "pairing_searches",
        ["parent_id", "kind"],
        unique=True,
        sqlite_where=sa.text("state = 'looking' OR state = 'resting'"),
        postgresql_where=sa.text("state = 'looking' OR state = 'resting'"),
    )
    op.create_table(
        "person_tags",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.CheckConstraint(
            "kind IN ('give', 'need', 'speaks', 'free', 'lived', 'wish')", name=op.f("ck_person_tags_kind")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_person_tags_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_tags")),
        sa.UniqueConstraint("person_id", "kind", "value", name=op.f("uq_person_tags_person_id_kind_value")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "roles",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_roles_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roles")),
        sa.UniqueConstraint("person_id", "role", name=op.f("uq_roles_person_id_role")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_roles_who", "roles", ["role", "person_id"], unique=False)
    op.create_table(
        "transfers",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("happened_at", WIDE, nullable=False),
        sa.Column("from_account", WIDE, nullable=False),
        sa.Column("to_account", WIDE, nullable=False),
        sa.Column("giver", WIDE, nullable=True),
        sa.Column("receiver", WIDE, nullable=True),
        sa.Column("minutes", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column(
            "limited",
            WIDE,
            sa.CheckConstraint("limited IN (0, 1)", name=op.f("ck_transfers_limited_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("reverses", WIDE, nullable=True),
        sa.CheckConstraint("from_account <> to_account", name=op.f("ck_transfers_two_accounts")),
        sa.CheckConstraint("giver <> receiver", name=op.f("ck_transfers_two_people")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_transfers_positive")),
        sa.ForeignKeyConstraint(["from_account"], ["accounts.id"], name=op.f("fk_transfers_from_account")),
        sa.ForeignKeyConstraint(["giver"], ["accounts.id"], name=op.f("fk_transfers_giver")),
        sa.ForeignKeyConstraint(["receiver"], ["accounts.id"], name=op.f("fk_transfers_receiver")),
        sa.ForeignKeyConstraint(["reverses"], ["transfers.id"], name=op.f("fk_transfers_reverses")),
        sa.ForeignKeyConstraint(["to_account"], ["accounts.id"], name=op.f("fk_transfers_to_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_transfers_evidence", "transfers", ["evidence"], unique=False)
    op.create_index("ix_transfers_given", "transfers", ["from_account", "minutes"], unique=False)
    op.create_index("ix_transfers_giver", "transfers", ["giver"], unique=False)
    op.create_index("ix_transfers_one_key", "transfers", ["key"], unique=True)
    op.create_index(
        "ix_transfers_one_reversal",
        "transfers",
        ["reverses"],
        unique=True,
        sqlite_where=sa.text("reverses IS NOT NULL"),
        postgresql_where=sa.text("reverses IS NOT NULL"),
    )
    op.create_index("ix_transfers_received", "transfers", ["to_account", "minutes"], unique=False)
    op.create_index("ix_transfers_receiver", "transfers", ["receiver"], unique=False)
    op.create_table(
        "working_hours",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("weekday", WIDE, nullable=False),
        sa.Column("from_minute", WIDE, nullable=False),
        sa.Column("to_minute", WIDE, nullable=False),
        sa.CheckConstraint(
            "weekday BETWEEN 0 AND 6 AND 0 <= from_minute AND from_minute < to_minute",
            name=op.f("ck_working_hours_span"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_working_hours_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_hours")),
        sa.UniqueConstraint(
            "person_id", "weekday", "from_minute", name=op.f("uq_working_hours_person_id_weekday_from_minute")
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "pairings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("search_id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("proposed_at", WIDE, nullable=False),
        sa.Column("due_at", WIDE, nullable=False),
        sa.Column("active_at", WIDE, nullable=True),
        sa.Column("closed_at", WIDE, nullable=True),
        sa.Column("closed_by", WIDE, nullable=True),
        sa.CheckConstraint("kind IN ('nurse', 'mentor')", name=op.f("ck_pairings_kind")),
        sa.CheckConstraint(
            "state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active', 'declined', 'expired', 'withdrawn', 'ended')",
            name=op.f("ck_pairings_state"),
        ),
        sa.CheckConstraint("state NOT IN ('active', 'ended') OR active_at IS NOT NULL", name=op.f("ck_pairings_since")),
        sa.CheckConstraint("parent_id <> helper_id", name=op.f("ck_pairings_two_people")),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_pairings_helper_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_pairings_parent_id")),
        sa.ForeignKeyConstraint(["search_id"], ["pairing_searches.id"], name=op.f("fk_pairings_search_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairings")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_pairings_held",
        "pairings",
        ["helper_id", "kind"],
        unique=False,
        sqlite_where=sa.text("state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"),
        postgresql_where=sa.text("state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"),
    )
    op.create_index("ix_pairings_history", "pairings", ["parent_id", "kind", "closed_at"], unique=False)
    op.create_index(
        "ix_pairings_one_each",
        "pairings",
        ["parent_id", "kind"],
        unique=True,
        sqlite_where=sa.text("state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"),
        postgresql_where=sa.text("state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"),
    )
    op.create_table(
        "checkins",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.Column("ends_at", WIDE, nullable=False),
        sa.Column("sequence", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("booked_by", WIDE, nullable=True),
        sa.Column("booked_at", WIDE, nullable=False),
        sa.Column(
            "parent_coming",
            WIDE,
            sa.CheckConstraint("parent_coming IN (0, 1)", name=op.f("ck_checkins_parent_coming_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "helper_coming",
            WIDE,
            sa.CheckConstraint("helper_coming IN (0, 1)", name=op.f("ck_checkins_helper_coming_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("parent_said", sa.Text(), nullable=True),
        sa.Column("helper_said", sa.Text(), nullable=True),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint("(state IN ('booked', 'told')) = (settled_at IS NULL)", name=op.f("ck_checkins_settled")),
        sa.CheckConstraint("helper_said IN ('met', 'not', 'wrong')", name=op.f("ck_checkins_helper_said")),
        sa.CheckConstraint("kind IN ('nurse', 'mentor')", name=op.f("ck_checkins_kind")),
        sa.CheckConstraint("parent_said IN ('met', 'not', 'wrong')", name=op.f("ck_checkins_parent_said")),
        sa.CheckConstraint(
            "state IN ('booked', 'told', 'kept', 'not_held', 'cancelled')", name=op.f("ck_checkins_state")
        ),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_checkins_length")),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_checkins_helper_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_checkins_pairing_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_checkins_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_checkins_helper",
        "checkins",
        ["helper_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("state = 'booked'"),
        postgresql_where=sa.text("state = 'booked'"),
    )
    op.create_index(
        "ix_checkins_helper_open",
        "checkins",
        ["helper_id"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("ix_checkins_pairing", "checkins", ["pairing_id", "starts_at"], unique=False)
    op.create_index(
        "ix_checkins_parent",
        "checkins",
        ["parent_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("state = 'booked'"),
        postgresql_where=sa.text("state = 'booked'"),
    )
    op.create_index(
        "ix_checkins_parent_open",
        "checkins",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_table(
        "checkins_agreements",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "parent_yes",
            WIDE,
            sa.CheckConstraint("parent_yes IN (0, 1)", name=op.f("ck_checkins_agreements_parent_yes_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "helper_yes",
            WIDE,
            sa.CheckConstraint("helper_yes IN (0, 1)", name=op.f("ck_checkins_agreements_helper_yes_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("told", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("proposed_at", WIDE, nullable=False),
        sa.Column("agreed_at", WIDE, nullable=True),
        sa.Column("ended_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state <> 'agreed' OR (parent_yes = 1 AND helper_yes = 1)", name=op.f("ck_checkins_agreements_both")
        ),
        sa.CheckConstraint("state IN ('proposed', 'agreed', 'ended')", name=op.f("ck_checkins_agreements_state")),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_checkins_agreements_helper_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_checkins_agreements_pairing_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_checkins_agreements_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_agreements")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_agreements_one_each", "checkins_agreements", ["pairing_id"], unique=True)
    op.create_index(
        "ix_checkins_agreements_parent",
        "checkins_agreements",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("state <> 'ended'"),
        postgresql_where=sa.text("state <> 'ended'"),
    )
    op.create_table(
        "checkins_paces",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("agreement_id", WIDE, nullable=False),
        sa.Column("per_cent", WIDE, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", WIDE, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", WIDE, nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.CheckConstraint("(state = 'agreed') = (since IS NOT NULL)", name=op.f("ck_checkins_paces_since")),
        sa.CheckConstraint("state IN ('asked', 'agreed', 'dropped')", name=op.f("ck_checkins_paces_state")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["checkins_agreements.id"], name=op.f("fk_checkins_paces_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_paces")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_paces_agreement", "checkins_paces", ["agreement_id", "id"], unique=False)
    op.create_index(
        "ix_checkins_paces_one_asked",
        "checkins_paces",
        ["agreement_id"],
        unique=True,
        sqlite_where=sa.text("state = 'asked'"),
        postgresql_where=sa.text("state = 'asked'"),
    )
    op.execute(
        "CREATE TRIGGER accounts_keep_owner BEFORE UPDATE ON accounts WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place OR (NEW.person_id IS NOT NULL AND NEW.person_id IS NOT OLD.person_id) BEGIN SELECT RAISE(ABORT, 'an account keeps its owner'); END"
    )
    op.execute(
        "CREATE TRIGGER accounts_no_delete BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'an account is never deleted'); END"
    )
    op.execute(
        "CREATE TRIGGER asks_no_delete BEFORE DELETE ON asks BEGIN SELECT RAISE(ABORT, 'an ask is never deleted'); END"
    )
    op.execute(
        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER erasures_no_update BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'erasures is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER erasures_no_delete BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'erasures is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_no_update BEFORE UPDATE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_no_delete BEFORE DELETE ON transfers BEGIN SELECT RAISE(ABORT, 'transfers is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_mirror BEFORE INSERT ON transfers WHEN NEW.reverses IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a reversal mirrors one transfer') WHERE NOT EXISTS (SELECT 1 FROM transfers AS told WHERE told.id = NEW.reverses AND told.reverses IS NULL AND told.from_account = NEW.to_account AND told.to_account = NEW.from_account AND told.giver IS NEW.receiver AND told.receiver IS NEW.giver AND told.minutes = NEW.minutes); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_limit_from_account BEFORE INSERT ON transfers WHEN NEW.limited = 1 BEGIN SELECT RAISE(ABORT, 'past the limit') FROM (SELECT (SELECT coalesce(sum(minutes), 0) FROM transfers WHERE from_account = NEW.from_account) - (SELECT coalesce(sum(minutes), 0) FROM transfers WHERE to_account = NEW.from_account) AS before, a.limit_minutes AS most FROM accounts AS a WHERE a.id = NEW.from_account) WHERE abs(before + NEW.minutes) > most AND abs(before + NEW.minutes) > abs(before); END"
    )
    op.execute(
        "CREATE TRIGGER transfers_limit_to_account BEFORE INSERT ON transfers WHEN NEW.limited = 1 BEGIN SELECT RAISE(ABORT, 'past the limit') FROM (SELECT (SELECT coalesce(sum(minutes), 0) FROM transfers WHERE from_account = NEW.to_account) - (SELECT coalesce(sum(minutes), 0) FROM transfers WHERE to_account = NEW.to_account) AS before, a.limit_minutes AS most FROM accounts AS a WHERE a.id = NEW.to_account) WHERE abs(before - NEW.minutes) > most AND abs(before - NEW.minutes) > abs(before); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_no_double_insert BEFORE INSERT ON checkins WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE (other.state = 'booked' AND other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.state = 'booked' AND other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two check-ins at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_no_double_update BEFORE UPDATE ON checkins WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE (other.state = 'booked' AND other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.state = 'booked' AND other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two check-ins at one time'); END"
    )


def downgrade() -> None:
    op.drop_table("checkins_paces")
    op.drop_table("checkins_agreements")
    op.drop_table("checkins")
    op.drop_table("pairings")
    op.drop_table("working_hours")
    op.drop_table("transfers")
    op.drop_table("roles")
    op.drop_table("person_tags")
    op.drop_table("pairing_searches")
    op.drop_table("kept_apart")
    op.drop_table("duties")
    op.drop_table("consents")
    op.drop_table("clearances")
    op.drop_table("asks_calls")
    op.drop_table("timers")
    op.drop_table("screens")
    op.drop_table("persons")
    op.drop_table("outbox")
    op.drop_table("invites")
    op.drop_table("inbox")
    op.drop_table("helpers")
    op.drop_table("flows")
    op.drop_table("erasures")
    op.drop_table("chat_waits")
    op.drop_table("chat_messages")
    op.drop_table("audit")
    op.drop_table("asks")
    op.drop_table("accounts")
