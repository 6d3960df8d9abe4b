"""Check-ins, and the visit plans that two people agree on"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
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
    op.create_index("ix_checkins_pairing", "checkins", ["pairing_id", "starts_at"], unique=False)
    op.create_index(
        "ix_checkins_parent",
        "checkins",
        ["parent_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("state = 'booked'"),
        postgresql_where=sa.text("state = 'booked'"),
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
        "CREATE TRIGGER checkins_no_double_insert BEFORE INSERT ON checkins WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE other.state = 'booked' AND other.id IS NOT NEW.id AND (other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two check-ins at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_no_double_update BEFORE UPDATE ON checkins WHEN NEW.state = 'booked' AND EXISTS (SELECT 1 FROM checkins AS other WHERE other.state = 'booked' AND other.id IS NOT NEW.id AND (other.helper_id IN (NEW.helper_id, NEW.parent_id) OR other.parent_id IN (NEW.helper_id, NEW.parent_id)) AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at) BEGIN SELECT RAISE(ABORT, 'two check-ins at one time'); END"
    )


def downgrade() -> None:
    op.drop_table("checkins_paces")
    op.drop_table("checkins_agreements")
    op.drop_table("checkins")
