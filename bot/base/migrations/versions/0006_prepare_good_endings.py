"""Prepare good endings"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "pairing_endings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="ahead", nullable=False),
        sa.Column("round", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("not_before", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("goodbye", sa.Text(), nullable=True),
        sa.Column("parent_says", sa.Text(), nullable=True),
        sa.Column("helper_says", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "helper_says IN ('ready', 'reservations', 'not_yet')", name=op.f("ck_pairing_endings_helper_says")
        ),
        sa.CheckConstraint(
            "parent_says IN ('ready', 'reservations', 'not_yet')", name=op.f("ck_pairing_endings_parent_says")
        ),
        sa.CheckConstraint(
            "state IN ('ahead', 'asking', 'talking', 'agreed', 'done', 'over')", name=op.f("ck_pairing_endings_state")
        ),
        sa.CheckConstraint(
            "state IN ('ahead', 'done', 'over') OR goodbye IS NOT NULL", name=op.f("ck_pairing_endings_goodbye")
        ),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_pairing_endings_helper_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_pairing_endings_pairing_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_pairing_endings_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing_endings")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_pairing_endings_helper", "pairing_endings", ["helper_id"], unique=False)
    op.create_index(
        "ix_pairing_endings_helper_asked",
        "pairing_endings",
        ["helper_id"],
        unique=False,
        sqlite_where=sa.text("state = 'asking'"),
        postgresql_where=sa.text("state = 'asking'"),
    )
    op.create_index("ix_pairing_endings_one_each", "pairing_endings", ["pairing_id"], unique=True)
    op.create_index("ix_pairing_endings_parent", "pairing_endings", ["parent_id"], unique=False)
    op.create_index(
        "ix_pairing_endings_parent_asked",
        "pairing_endings",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("state = 'asking'"),
        postgresql_where=sa.text("state = 'asking'"),
    )


def downgrade() -> None:
    op.drop_table("pairing_endings")
