"""keep what two agree to give and what became of it"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "skills_exchanges",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("giver_id", WIDE, nullable=False),
        sa.Column("receiver_id", WIDE, nullable=False),
        sa.Column("giver_skill", sa.Text(), nullable=False),
        sa.Column("receiver_skill", sa.Text(), nullable=False),
        sa.Column("minutes", WIDE, nullable=False),
        sa.Column("spot", sa.Text(), nullable=False),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sequence", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("starts_at", WIDE, nullable=True),
        sa.Column("ends_at", WIDE, nullable=True),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("asked_by", WIDE, nullable=True),
        sa.Column("told_by", WIDE, nullable=True),
        sa.Column("happened_at", WIDE, nullable=True),
        sa.Column("giver_said", WIDE, nullable=True),
        sa.Column("receiver_said", WIDE, nullable=True),
        sa.Column(
            "held",
            WIDE,
            sa.CheckConstraint("held IN (0, 1)", name=op.f("ck_skills_exchanges_held_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("agreed_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(state IN ('agreed', 'booked', 'done')) = (settled_at IS NULL)", name=op.f("ck_skills_exchanges_settled")
        ),
        sa.CheckConstraint(
            "state <> 'booked' OR (starts_at IS NOT NULL AND ends_at > starts_at)",
            name=op.f("ck_skills_exchanges_booked"),
        ),
        sa.CheckConstraint(
            "state IN ('agreed', 'booked', 'done', 'confirmed', 'withdrawn', 'not_done')",
            name=op.f("ck_skills_exchanges_state"),
        ),
        sa.CheckConstraint("giver_id <> receiver_id", name=op.f("ck_skills_exchanges_two")),
        sa.CheckConstraint("giver_said BETWEEN 0 AND 1440", name=op.f("ck_skills_exchanges_giver_said")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name=op.f("ck_skills_exchanges_minutes")),
        sa.CheckConstraint("receiver_said BETWEEN 0 AND 1440", name=op.f("ck_skills_exchanges_receiver_said")),
        sa.ForeignKeyConstraint(["giver_id"], ["persons.id"], name=op.f("fk_skills_exchanges_giver_id")),
        sa.ForeignKeyConstraint(["receiver_id"], ["persons.id"], name=op.f("fk_skills_exchanges_receiver_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_exchanges")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_skills_exchanges_giver_live",
        "skills_exchanges",
        ["giver_id"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("ix_skills_exchanges_receiver", "skills_exchanges", ["receiver_id"], unique=False)
    op.create_index(
        "ix_skills_exchanges_receiver_live",
        "skills_exchanges",
        ["receiver_id"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("ix_skills_exchanges_two", "skills_exchanges", ["giver_id", "receiver_id"], unique=False)
    op.execute(
        "CREATE TRIGGER skills_exchanges_no_double_insert BEFORE INSERT ON skills_exchanges WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM skills_exchanges AS other WHERE other.state = 'booked' AND other.settled_at IS NULL AND (other.giver_id IN (NEW.giver_id, NEW.receiver_id) OR other.receiver_id IN (NEW.giver_id, NEW.receiver_id)) AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two exchanges at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER skills_exchanges_no_double_update BEFORE UPDATE ON skills_exchanges WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM skills_exchanges AS other WHERE other.state = 'booked' AND other.settled_at IS NULL AND (other.giver_id IN (NEW.giver_id, NEW.receiver_id) OR other.receiver_id IN (NEW.giver_id, NEW.receiver_id)) AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two exchanges at one time'); END"
    )


def downgrade() -> None:
    op.drop_table("skills_exchanges")
