"""keep the PINs of those who work here, and links by which they come back"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "pins",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("tries", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("locked_until", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("told_at", WIDE, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pins")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.add_column("invites", sa.Column("for_person", WIDE, nullable=True))


def downgrade() -> None:
    op.drop_column("invites", "for_person")
    op.drop_table("pins")
