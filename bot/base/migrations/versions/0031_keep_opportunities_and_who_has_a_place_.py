"""keep opportunities and who has a place in them"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "hours_opportunities",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("whereabouts", sa.Text(), server_default="", nullable=False),
        sa.Column("minutes", WIDE, nullable=False),
        sa.Column("room", WIDE, nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.Column("ends_at", WIDE, nullable=False),
        sa.Column("returns_until", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(state IN ('asked', 'open')) = (settled_at IS NULL)", name=op.f("ck_hours_opportunities_settled")
        ),
        sa.CheckConstraint(
            "state IN ('asked', 'open', 'held', 'not_held', 'cancelled', 'declined')",
            name=op.f("ck_hours_opportunities_state"),
        ),
        sa.CheckConstraint(
            "topic IN ('event', 'course', 'trip', 'swim', 'stall', 'own')", name=op.f("ck_hours_opportunities_topic")
        ),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name=op.f("ck_hours_opportunities_minutes")),
        sa.CheckConstraint("room BETWEEN 1 AND 100", name=op.f("ck_hours_opportunities_room")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_hours_opportunities_length")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_hours_opportunities_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_opportunities")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_hours_opportunities_ahead",
        "hours_opportunities",
        ["place", "starts_at"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("ix_hours_opportunities_host", "hours_opportunities", ["person_id", "starts_at"], unique=False)
    op.create_table(
        "hours_seats",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("opportunity_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("turn", WIDE, nullable=False),
        sa.Column("paid_turn", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("until", WIDE, nullable=True),
        sa.Column(
            "came",
            WIDE,
            sa.CheckConstraint("came IN (0, 1)", name=op.f("ck_hours_seats_came_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("taken_at", WIDE, nullable=False),
        sa.CheckConstraint("(state = 'offered') = (until IS NOT NULL)", name=op.f("ck_hours_seats_offered")),
        sa.CheckConstraint("state <> 'held' OR paid_turn > 0", name=op.f("ck_hours_seats_paid")),
        sa.CheckConstraint("state IN ('held', 'waiting', 'offered', 'left')", name=op.f("ck_hours_seats_state")),
        sa.ForeignKeyConstraint(
            ["opportunity_id"], ["hours_opportunities.id"], name=op.f("fk_hours_seats_opportunity_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_hours_seats_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_seats")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_hours_seats_code",
        "hours_seats",
        ["code"],
        unique=True,
        sqlite_where=sa.text("code <> ''"),
        postgresql_where=sa.text("code <> ''"),
    )
    op.create_index("ix_hours_seats_one_each", "hours_seats", ["opportunity_id", "person_id"], unique=True)
    op.create_index("ix_hours_seats_person", "hours_seats", ["person_id"], unique=False)
    op.create_index("ix_hours_seats_turn", "hours_seats", ["opportunity_id", "turn"], unique=False)
    op.execute(
        "CREATE TRIGGER hours_seats_room_insert BEFORE INSERT ON hours_seats WHEN NEW.state IN ('held', 'offered') AND (SELECT count(*) FROM hours_seats AS taken WHERE taken.opportunity_id = NEW.opportunity_id AND taken.state IN ('held', 'offered') AND taken.id IS NOT NEW.id) >= (SELECT room FROM hours_opportunities WHERE id = NEW.opportunity_id) BEGIN SELECT RAISE(ABORT, 'no place is left'); END"
    )
    op.execute(
        "CREATE TRIGGER hours_seats_room_update BEFORE UPDATE ON hours_seats WHEN NEW.state IN ('held', 'offered') AND (SELECT count(*) FROM hours_seats AS taken WHERE taken.opportunity_id = NEW.opportunity_id AND taken.state IN ('held', 'offered') AND taken.id IS NOT NEW.id) >= (SELECT room FROM hours_opportunities WHERE id = NEW.opportunity_id) BEGIN SELECT RAISE(ABORT, 'no place is left'); END"
    )


def downgrade() -> None:
    op.drop_table("hours_seats")
    op.drop_table("hours_opportunities")
