"""Keep the service's own jobs, and who did them"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_done",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("opportunity_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("own", sa.Text(), server_default="", nullable=False),
        sa.Column("other", sa.Text(), server_default="", nullable=False),
        sa.Column("came_to", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("came_to IN ('', 'yes', 'no')", name=op.f("ck_circle_done_came_to")),
        sa.CheckConstraint("other IN ('', 'yes', 'no')", name=op.f("ck_circle_done_other")),
        sa.CheckConstraint("own IN ('', 'yes', 'no')", name=op.f("ck_circle_done_own")),
        sa.ForeignKeyConstraint(
            ["opportunity_id"], ["hours_opportunities.id"], name=op.f("fk_circle_done_opportunity_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_done_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_done")),
        sa.UniqueConstraint("opportunity_id", "person_id", name=op.f("uq_circle_done_opportunity_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_done_person", "circle_done", ["person_id"], unique=False)
    op.add_column("hours_opportunities", sa.Column("job", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    op.drop_column("hours_opportunities", "job")
    op.drop_table("circle_done")
