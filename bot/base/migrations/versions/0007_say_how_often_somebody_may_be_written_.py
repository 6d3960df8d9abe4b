"""Say how often somebody may be written to unasked"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index(
        "ix_outbox_unprompted",
        "outbox",
        ["person_id", "settled_at"],
        unique=False,
        sqlite_where=sa.text("unprompted = 1"),
        postgresql_where=sa.text("unprompted = 1"),
    )
    op.add_column("persons", sa.Column("unprompted_week", WIDE, server_default=sa.text("1"), nullable=False))


def downgrade() -> None:
    op.drop_column("persons", "unprompted_week")
    op.drop_index(
        "ix_outbox_unprompted",
        table_name="outbox",
        sqlite_where=sa.text("unprompted = 1"),
        postgresql_where=sa.text("unprompted = 1"),
    )
