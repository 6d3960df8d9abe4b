"""Keep hours a week and weeks of rest"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "week_limits",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("minutes", WIDE, nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_week_limits_some")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_week_limits")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "rest_weeks",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("monday", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_rest_weeks_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rest_weeks")),
        sa.UniqueConstraint("person_id", "monday", name=op.f("uq_rest_weeks_person_id_monday")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("rest_weeks")
    op.drop_table("week_limits")
