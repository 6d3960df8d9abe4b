"""keep what was heard in texts, and asks that only those who are called close"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "safety_alarms",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("heard_in", WIDE, nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("ask_id", WIDE, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("(level = 'ask') = (ask_id IS NULL)", name=op.f("ck_safety_alarms_somebody_is_asked")),
        sa.CheckConstraint("level IN ('ask', 'today', 'emergency')", name=op.f("ck_safety_alarms_level")),
        sa.ForeignKeyConstraint(["ask_id"], ["asks.id"], name=op.f("fk_safety_alarms_ask_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_safety_alarms_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_alarms")),
        sa.UniqueConstraint("heard_in", name=op.f("uq_safety_alarms_heard_in")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_safety_alarms_ask", "safety_alarms", ["ask_id"], unique=False)
    op.create_index("ix_safety_alarms_person", "safety_alarms", ["person_id", "id"], unique=False)
    op.add_column(
        "asks",
        sa.Column(
            "guarded",
            WIDE,
            sa.CheckConstraint("guarded IN (0, 1)", name=op.f("ck_asks_guarded_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
    )
    op.add_column("asks", sa.Column("raised_at", WIDE, nullable=True))


def downgrade() -> None:
    op.drop_column("asks", "raised_at")
    op.drop_column("asks", "guarded")
    op.drop_table("safety_alarms")
