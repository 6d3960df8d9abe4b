"""keep what was told of each month"""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "evidence_told",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("number", WIDE, nullable=True),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("(mark = 'shown') = (number IS NOT NULL)", name=op.f("ck_evidence_told_told")),
        sa.CheckConstraint("mark IN ('shown', 'small', 'beside')", name=op.f("ck_evidence_told_mark")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_told")),
        sa.UniqueConstraint("place", "month", "what", name=op.f("uq_evidence_told_place_month_what")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.execute(
        "CREATE TRIGGER evidence_told_no_update BEFORE UPDATE ON evidence_told BEGIN SELECT RAISE(ABORT, 'evidence_told is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER evidence_told_no_delete BEFORE DELETE ON evidence_told BEGIN SELECT RAISE(ABORT, 'evidence_told is append-only'); END"
    )


def downgrade() -> None:
    op.drop_table("evidence_told")
