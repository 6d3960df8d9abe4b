"""Find asks by who asked, and who is kept apart from somebody, at once"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index(
        "ix_asks_asked_by",
        "asks",
        ["asked_by"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index("ix_kept_apart_other", "kept_apart", ["other_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_kept_apart_other", table_name="kept_apart")
    op.drop_index(
        "ix_asks_asked_by",
        table_name="asks",
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
