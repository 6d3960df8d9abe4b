"""keep who asked whom to swap jobs"""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_swaps",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("job_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("turn", WIDE, nullable=False),
        sa.Column("other_job_id", WIDE, nullable=False),
        sa.Column("other_id", WIDE, nullable=False),
        sa.Column("other_turn", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.CheckConstraint("state IN ('open', 'silent', 'swapped', 'over')", name=op.f("ck_circle_swaps_state")),
        sa.CheckConstraint("job_id <> other_job_id AND person_id <> other_id", name=op.f("ck_circle_swaps_two")),
        sa.ForeignKeyConstraint(["job_id"], ["hours_opportunities.id"], name=op.f("fk_circle_swaps_job_id")),
        sa.ForeignKeyConstraint(["other_id"], ["persons.id"], name=op.f("fk_circle_swaps_other_id")),
        sa.ForeignKeyConstraint(
            ["other_job_id"], ["hours_opportunities.id"], name=op.f("fk_circle_swaps_other_job_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_swaps_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_swaps")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_circle_swaps_asked_once",
        "circle_swaps",
        ["job_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'silent')"),
        postgresql_where=sa.text("state IN ('open', 'silent')"),
    )
    op.create_index("ix_circle_swaps_job", "circle_swaps", ["job_id"], unique=False)
    op.create_index("ix_circle_swaps_other", "circle_swaps", ["other_id"], unique=False)
    op.create_index("ix_circle_swaps_other_job", "circle_swaps", ["other_job_id"], unique=False)
    op.create_index("ix_circle_swaps_person", "circle_swaps", ["person_id"], unique=False)
    op.create_index(
        "ix_circle_swaps_wanted_once",
        "circle_swaps",
        ["other_job_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def downgrade() -> None:
    op.drop_table("circle_swaps")
