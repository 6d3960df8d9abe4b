"""keep the report of each month"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "evidence_reports",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_reports")),
        sa.UniqueConstraint("place", "month", name=op.f("uq_evidence_reports_place_month")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.execute(
        "CREATE TRIGGER evidence_reports_no_update BEFORE UPDATE ON evidence_reports BEGIN SELECT RAISE(ABORT, 'evidence_reports is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER evidence_reports_no_delete BEFORE DELETE ON evidence_reports BEGIN SELECT RAISE(ABORT, 'evidence_reports is append-only'); END"
    )


def downgrade() -> None:
    op.drop_table("evidence_reports")
