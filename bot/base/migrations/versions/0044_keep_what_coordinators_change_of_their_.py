"""keep what coordinators change of their place in chat"""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "place_changes",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("changed_by", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column(
            "stands",
            WIDE,
            sa.CheckConstraint("stands IN (0, 1)", name=op.f("ck_place_changes_stands_flag")),
            server_default=sa.text("1"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_changes")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_place_changes_stands",
        "place_changes",
        ["place", "setting"],
        unique=True,
        sqlite_where=sa.text("stands = 1"),
        postgresql_where=sa.text("stands = 1"),
    )


def downgrade() -> None:
    op.drop_table("place_changes")
