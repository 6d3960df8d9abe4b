"""keep other words that members chose for what Kith says"""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_wordings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text_key", sa.Text(), nullable=False),
        sa.Column("pieces", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), server_default="", nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("ends", WIDE, nullable=True),
        sa.Column("state", sa.Text(), server_default="proposed", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("used_at", WIDE, nullable=True),
        sa.Column("ended_at", WIDE, nullable=True),
        sa.CheckConstraint("(ended_at IS NOT NULL) = (state = 'ended')", name=op.f("ck_circle_wordings_ended")),
        sa.CheckConstraint(
            "(used_at IS NOT NULL) = (state IN ('in_use', 'ended'))", name=op.f("ck_circle_wordings_used")
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'declined', 'to_check', 'refused', 'in_use', 'ended', 'done')",
            name=op.f("ck_circle_wordings_state"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_wordings_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_wordings")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_wordings_person", "circle_wordings", ["person_id"], unique=False)
    op.create_index("ix_circle_wordings_place", "circle_wordings", ["place", "state", "id"], unique=False)
    op.create_table(
        "circle_wording_looks",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("wording_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "good",
            WIDE,
            sa.CheckConstraint("good IN (0, 1)", name=op.f("ck_circle_wording_looks_good_flag")),
            nullable=False,
        ),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_wording_looks_person_id")),
        sa.ForeignKeyConstraint(
            ["wording_id"], ["circle_wordings.id"], name=op.f("fk_circle_wording_looks_wording_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_wording_looks")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_wording_looks_person", "circle_wording_looks", ["person_id"], unique=False)
    op.create_index("ix_circle_wording_looks_wording", "circle_wording_looks", ["wording_id", "id"], unique=False)


def downgrade() -> None:
    op.drop_table("circle_wording_looks")
    op.drop_table("circle_wordings")
