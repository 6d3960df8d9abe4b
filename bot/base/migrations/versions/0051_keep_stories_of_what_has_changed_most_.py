"""Keep stories of what has changed most for people"""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "evidence_stories",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column(
            "in_report",
            WIDE,
            sa.CheckConstraint("in_report IN (0, 1)", name=op.f("ck_evidence_stories_in_report_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "with_name",
            WIDE,
            sa.CheckConstraint("with_name IN (0, 1)", name=op.f("ck_evidence_stories_with_name_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("begun_at", WIDE, nullable=False),
        sa.Column("told_at", WIDE, nullable=True),
        sa.Column("chosen_at", WIDE, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_evidence_stories_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_stories")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_stories_person", "evidence_stories", ["person_id"], unique=False)
    op.create_index("ix_evidence_stories_place", "evidence_stories", ["place", "told_at"], unique=False)


def downgrade() -> None:
    op.drop_table("evidence_stories")
