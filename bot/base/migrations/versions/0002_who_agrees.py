"""People: who has yet to agree for somebody young, and since when consents are to be asked again"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("persons", recreate="never") as batch_op:
        batch_op.add_column(sa.Column("awaits", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("review_since", WIDE, nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("persons", recreate="never") as batch_op:
        batch_op.drop_column("review_since")
        batch_op.drop_column("awaits")
