"""keep what each wants for a line and what was told of it"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "talk_nights",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.CheckConstraint("choice IN ('wait', 'silent')", name=op.f("ck_talk_nights_choice")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_talk_nights")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "talk_reports",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_talk_reports_pairing_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_talk_reports_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_reports")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_talk_reports_person", "talk_reports", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("talk_reports")
    op.drop_table("talk_nights")
