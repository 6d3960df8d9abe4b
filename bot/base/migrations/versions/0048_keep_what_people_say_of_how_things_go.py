"""Keep what people say of how things go"""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "evidence_sheets",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("said_at", WIDE, nullable=True),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("shown_to", WIDE, nullable=True),
        sa.Column("written_by", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('asked', 'open', 'answered', 'skipped', 'silent')", name=op.f("ck_evidence_sheets_state")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_evidence_sheets_person_id")),
        sa.ForeignKeyConstraint(["shown_to"], ["persons.id"], name=op.f("fk_evidence_sheets_shown_to")),
        sa.ForeignKeyConstraint(["written_by"], ["persons.id"], name=op.f("fk_evidence_sheets_written_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_sheets")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_sheets_measure", "evidence_sheets", ["measure", "id"], unique=False)
    op.create_index(
        "ix_evidence_sheets_one",
        "evidence_sheets",
        ["person_id", "measure"],
        unique=True,
        sqlite_where=sa.text("state = 'asked' OR state = 'open'"),
        postgresql_where=sa.text("state = 'asked' OR state = 'open'"),
    )
    op.create_index("ix_evidence_sheets_person", "evidence_sheets", ["person_id", "measure"], unique=False)


def downgrade() -> None:
    op.drop_table("evidence_sheets")
