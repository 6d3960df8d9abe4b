"""keep what was said on a line without its words"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "talk_lines",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "muted",
            WIDE,
            sa.CheckConstraint("muted IN (0, 1)", name=op.f("ck_talk_lines_muted_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "paused",
            WIDE,
            sa.CheckConstraint("paused IN (0, 1)", name=op.f("ck_talk_lines_paused_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_talk_lines_pairing_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_talk_lines_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_lines")),
        sa.UniqueConstraint("pairing_id", "person_id", name=op.f("uq_talk_lines_pairing_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_talk_lines_person", "talk_lines", ["person_id"], unique=False)
    op.create_table(
        "talk_messages",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("from_id", WIDE, nullable=False),
        sa.Column("to_id", WIDE, nullable=False),
        sa.Column("source", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("answers", WIDE, nullable=True),
        sa.Column("parts", WIDE, nullable=False),
        sa.Column("changes", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'arrived', 'withdrawn', 'refused', 'taken_back')", name=op.f("ck_talk_messages_state")
        ),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_talk_messages_two_people")),
        sa.ForeignKeyConstraint(["from_id"], ["persons.id"], name=op.f("fk_talk_messages_from_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_talk_messages_pairing_id")),
        sa.ForeignKeyConstraint(["to_id"], ["persons.id"], name=op.f("fk_talk_messages_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_messages")),
        sa.UniqueConstraint("from_id", "source", name=op.f("uq_talk_messages_from_id_source")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_talk_messages_line", "talk_messages", ["pairing_id", "at"], unique=False)
    op.create_index("ix_talk_messages_received", "talk_messages", ["to_id", "at"], unique=False)
    op.create_index("ix_talk_messages_sent", "talk_messages", ["from_id", "at"], unique=False)
    op.create_index(
        "ix_talk_messages_waiting",
        "talk_messages",
        ["pairing_id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "talk_copies",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("of_id", WIDE, nullable=False),
        sa.Column("part", WIDE, nullable=False),
        sa.Column("to_id", WIDE, nullable=False),
        sa.Column("copy", WIDE, nullable=False),
        sa.Column(
            "veiled",
            WIDE,
            sa.CheckConstraint("veiled IN (0, 1)", name=op.f("ck_talk_copies_veiled_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["of_id"], ["talk_messages.id"], name=op.f("fk_talk_copies_of_id")),
        sa.ForeignKeyConstraint(["to_id"], ["persons.id"], name=op.f("fk_talk_copies_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_copies")),
        sa.UniqueConstraint("of_id", "part", name=op.f("uq_talk_copies_of_id_part")),
        sa.UniqueConstraint("to_id", "copy", name=op.f("uq_talk_copies_to_id_copy")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("talk_copies")
    op.drop_table("talk_messages")
    op.drop_table("talk_lines")
