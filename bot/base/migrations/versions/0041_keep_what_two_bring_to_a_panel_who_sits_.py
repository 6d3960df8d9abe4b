"""Keep what two bring to a panel, who sits, what is said, and what puts it right"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "panel_matters",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("from_id", WIDE, nullable=False),
        sa.Column("to_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("facilitator", WIDE, nullable=True),
        sa.Column("looked_by", WIDE, nullable=True),
        sa.Column("seed", sa.Text(), server_default="", nullable=False),
        sa.Column("listed", sa.Text(), server_default="", nullable=False),
        sa.Column("draws_at", WIDE, nullable=True),
        sa.Column("starts_at", WIDE, nullable=True),
        sa.Column("phase", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("round", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("agreed_at", WIDE, nullable=True),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("ended_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(state = 'over') = (outcome IS NOT NULL AND ended_at IS NOT NULL)", name=op.f("ck_panel_matters_over")
        ),
        sa.CheckConstraint("kind IN ('dispute', 'agreement', 'conduct')", name=op.f("ck_panel_matters_kind")),
        sa.CheckConstraint(
            "outcome IN ('repaired', 'talked', 'withdrawn', 'left')", name=op.f("ck_panel_matters_outcome")
        ),
        sa.CheckConstraint(
            "state IN ('asked', 'looking', 'drawing', 'drawn', 'timing', 'set', 'sitting', 'repairing', 'over')",
            name=op.f("ck_panel_matters_state"),
        ),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_panel_matters_two")),
        sa.ForeignKeyConstraint(["from_id"], ["persons.id"], name=op.f("fk_panel_matters_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["persons.id"], name=op.f("fk_panel_matters_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_matters")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_panel_matters_facilitator",
        "panel_matters",
        ["facilitator"],
        unique=False,
        sqlite_where=sa.text("facilitator IS NOT NULL"),
        postgresql_where=sa.text("facilitator IS NOT NULL"),
    )
    op.create_index(
        "ix_panel_matters_one_open",
        "panel_matters",
        ["from_id", "to_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'over'"),
        postgresql_where=sa.text("state <> 'over'"),
    )
    op.create_index("ix_panel_matters_to", "panel_matters", ["to_id"], unique=False)
    op.create_table(
        "panel_sitters",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column(
            "been",
            WIDE,
            sa.CheckConstraint("been IN (0, 1)", name=op.f("ck_panel_sitters_been_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("wish IN ('unasked', 'asked', 'yes', 'no')", name=op.f("ck_panel_sitters_wish")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_panel_sitters_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_sitters")),
        sa.UniqueConstraint("person_id", name=op.f("uq_panel_sitters_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "panel_nods",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("matter_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["matter_id"], ["panel_matters.id"], name=op.f("fk_panel_nods_matter_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_panel_nods_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_nods")),
        sa.UniqueConstraint("matter_id", "person_id", "about", name=op.f("uq_panel_nods_matter_id_person_id_about")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_panel_nods_person", "panel_nods", ["person_id"], unique=False)
    op.create_table(
        "panel_repairs",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("matter_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("by_id", WIDE, nullable=False),
        sa.Column("to_do", sa.Text(), nullable=False),
        sa.Column("days", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('proposed', 'agreed', 'dropped', 'done', 'confirmed')", name=op.f("ck_panel_repairs_state")
        ),
        sa.ForeignKeyConstraint(["matter_id"], ["panel_matters.id"], name=op.f("fk_panel_repairs_matter_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_panel_repairs_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_repairs")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_panel_repairs_matter", "panel_repairs", ["matter_id", "id"], unique=False)
    op.create_index("ix_panel_repairs_person", "panel_repairs", ["person_id"], unique=False)
    op.create_table(
        "panel_said",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("matter_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["matter_id"], ["panel_matters.id"], name=op.f("fk_panel_said_matter_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_panel_said_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_said")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_panel_said_matter", "panel_said", ["matter_id", "id"], unique=False)
    op.create_index("ix_panel_said_person", "panel_said", ["person_id"], unique=False)
    op.create_table(
        "panel_seats",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("matter_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("number", WIDE, nullable=False),
        sa.Column("turn", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("objected_by", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'asked', 'yes', 'no', 'objected', 'gone')", name=op.f("ck_panel_seats_state")
        ),
        sa.ForeignKeyConstraint(["matter_id"], ["panel_matters.id"], name=op.f("fk_panel_seats_matter_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_panel_seats_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_seats")),
        sa.UniqueConstraint("matter_id", "number", name=op.f("uq_panel_seats_matter_id_number")),
        sa.UniqueConstraint("matter_id", "person_id", name=op.f("uq_panel_seats_matter_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_panel_seats_person", "panel_seats", ["person_id"], unique=False)
    op.create_table(
        "panel_times",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("matter_id", WIDE, nullable=False),
        sa.Column("round", WIDE, nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["matter_id"], ["panel_matters.id"], name=op.f("fk_panel_times_matter_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_times")),
        sa.UniqueConstraint("matter_id", "round", "starts_at", name=op.f("uq_panel_times_matter_id_round_starts_at")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("panel_times")
    op.drop_table("panel_seats")
    op.drop_table("panel_said")
    op.drop_table("panel_repairs")
    op.drop_table("panel_nods")
    op.drop_table("panel_sitters")
    op.drop_table("panel_matters")
