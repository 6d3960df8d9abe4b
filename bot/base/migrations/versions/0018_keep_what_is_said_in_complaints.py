"""keep what is said in complaints"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "safety_complaints",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("ask_id", WIDE, nullable=False),
        sa.Column("by_id", WIDE, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("concerns", sa.Text(), server_default="", nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint(
            "(kind IN ('said', 'answer')) = (words <> '')",
            name=op.f("ck_safety_complaints_words_where_something_is_said"),
        ),
        sa.CheckConstraint("kind IN ('said', 'answer', 'content', 'again')", name=op.f("ck_safety_complaints_kind")),
        sa.ForeignKeyConstraint(["ask_id"], ["asks.id"], name=op.f("fk_safety_complaints_ask_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_safety_complaints_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_complaints")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_safety_complaints_ask", "safety_complaints", ["ask_id", "id"], unique=False)
    op.create_index("ix_safety_complaints_person", "safety_complaints", ["person_id", "id"], unique=False)


def downgrade() -> None:
    op.drop_table("safety_complaints")
