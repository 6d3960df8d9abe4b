"""Let members look at who would like to be a mentor"""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_applications",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("opened_by", WIDE, nullable=False),
        sa.Column("meeting_id", WIDE, nullable=True),
        sa.Column("vote", sa.Text(), server_default="", nullable=False),
        sa.Column("came_to", sa.Text(), server_default="", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("over_at", WIDE, nullable=True),
        sa.CheckConstraint("(over_at IS NULL) = (came_to = '')", name=op.f("ck_circle_applications_over")),
        sa.CheckConstraint("vote IN ('', 'yes', 'no')", name=op.f("ck_circle_applications_vote")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_applications_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_applications")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_applications_meeting", "circle_applications", ["meeting_id"], unique=False)
    op.create_index(
        "ix_circle_applications_one",
        "circle_applications",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("over_at IS NULL"),
        postgresql_where=sa.text("over_at IS NULL"),
    )
    op.create_index("ix_circle_applications_person", "circle_applications", ["person_id"], unique=False)
    op.create_table(
        "circle_references",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("application_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_by", WIDE, nullable=True),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(result = '') = (asked_at IS NULL) AND (result = '') = (asked_by IS NULL)",
            name=op.f("ck_circle_references_asked"),
        ),
        sa.CheckConstraint("result IN ('', 'good', 'not', 'none')", name=op.f("ck_circle_references_result")),
        sa.ForeignKeyConstraint(
            ["application_id"], ["circle_applications.id"], name=op.f("fk_circle_references_application_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_references_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_references")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_references_application", "circle_references", ["application_id", "id"], unique=False)
    op.create_index("ix_circle_references_person", "circle_references", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("circle_references")
    op.drop_table("circle_applications")
