"""What was counted of a plan before a loss stays"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("checkins_agreements", sa.Column("kept_before", WIDE, server_default=sa.text("0"), nullable=False))
    op.add_column("checkins_agreements", sa.Column("due_before", WIDE, server_default=sa.text("0"), nullable=False))
    op.add_column("checkins_agreements", sa.Column("counted_at", WIDE, nullable=True))


def downgrade() -> None:
    op.drop_column("checkins_agreements", "counted_at")
    op.drop_column("checkins_agreements", "due_before")
    op.drop_column("checkins_agreements", "kept_before")
