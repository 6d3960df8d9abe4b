"""Asks of a month are counted at a place"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index("ix_asks_place", "asks", ["place", "opened_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_asks_place", table_name="asks")
