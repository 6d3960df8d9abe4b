"""let a chat on a shared phone clear itself"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("persons", sa.Column("clears", sa.Text(), server_default="off", nullable=False))


def downgrade() -> None:
    op.drop_column("persons", "clears")
