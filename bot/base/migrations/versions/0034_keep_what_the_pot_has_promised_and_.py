"""Keep what the pot has promised, and which rings are chains from it"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "pot_promises",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pot_id", WIDE, nullable=False),
        sa.Column("account_id", WIDE, nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("minutes", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_pot_promises_positive")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_pot_promises_account_id")),
        sa.ForeignKeyConstraint(["pot_id"], ["accounts.id"], name=op.f("fk_pot_promises_pot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pot_promises")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_pot_promises_account", "pot_promises", ["account_id", "minutes"], unique=False)
    op.create_index("ix_pot_promises_one", "pot_promises", ["evidence"], unique=True)
    op.create_index("ix_pot_promises_pot", "pot_promises", ["pot_id", "minutes"], unique=False)
    op.add_column(
        "skills_rings",
        sa.Column(
            "from_pot",
            WIDE,
            sa.CheckConstraint("from_pot IN (0, 1)", name=op.f("ck_skills_rings_from_pot_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
    )


def downgrade() -> None:
    op.drop_column("skills_rings", "from_pot")
    op.drop_table("pot_promises")
