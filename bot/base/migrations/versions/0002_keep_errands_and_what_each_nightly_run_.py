"""Keep errands, and what each nightly run of pairing came to"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "errands",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("not_before", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errands")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_errands_one_waiting",
        "errands",
        ["name", "subject"],
        unique=True,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "pairing_nights",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('nurse', 'mentor')", name=op.f("ck_pairing_nights_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing_nights")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_pairing_nights_latest", "pairing_nights", ["place", "kind", "at"], unique=False)


def downgrade() -> None:
    op.drop_table("pairing_nights")
    op.drop_table("errands")
