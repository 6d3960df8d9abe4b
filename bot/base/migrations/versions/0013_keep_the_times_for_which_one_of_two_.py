"""Keep the times for which one of two asks, and who likes a reminder two hours before"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "checkins_reminder_wishes",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "two_hours",
            WIDE,
            sa.CheckConstraint("two_hours IN (0, 1)", name=op.f("ck_checkins_reminder_wishes_two_hours_flag")),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_checkins_reminder_wishes")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "checkins_asked_times",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("checkin_id", WIDE, nullable=True),
        sa.Column("sequence", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.Column("asked_by", WIDE, nullable=True),
        sa.Column("asked_at", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name=op.f("ck_checkins_asked_times_settled")),
        sa.CheckConstraint(
            "state IN ('open', 'agreed', 'replaced', 'lapsed', 'withdrawn')", name=op.f("ck_checkins_asked_times_state")
        ),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkins.id"], name=op.f("fk_checkins_asked_times_checkin_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_checkins_asked_times_pairing_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_asked_times")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_asked_times_asker", "checkins_asked_times", ["asked_by"], unique=False)
    op.create_index(
        "ix_checkins_asked_times_one_open",
        "checkins_asked_times",
        ["pairing_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def downgrade() -> None:
    op.drop_table("checkins_asked_times")
    op.drop_table("checkins_reminder_wishes")
