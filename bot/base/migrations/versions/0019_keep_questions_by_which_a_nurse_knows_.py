"""keep questions by which a nurse knows who reads"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "safety_checks",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("misses", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("made_at", WIDE, nullable=False),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("answered_at", WIDE, nullable=True),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_safety_checks_pairing_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_safety_checks_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_checks")),
        sa.UniqueConstraint("pairing_id", name=op.f("uq_safety_checks_pairing_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_safety_checks_parent", "safety_checks", ["parent_id"], unique=False)


def downgrade() -> None:
    op.drop_table("safety_checks")
