"""keep what a second person has yet to agree to, who was removed, and news of a place"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "removals",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("removed_at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_removals")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "staff_seconds",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), server_default="", nullable=False),
        sa.Column("about", WIDE, nullable=True),
        sa.Column("asked_by", WIDE, nullable=False),
        sa.Column("asked_at", WIDE, nullable=False),
        sa.Column("expires_at", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("answered_by", WIDE, nullable=True),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'done', 'declined', 'taken_back', 'over')", name=op.f("ck_staff_seconds_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_seconds")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_staff_seconds_one_waiting",
        "staff_seconds",
        ["place", "kind", "given"],
        unique=True,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "staff_news",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("audience", sa.Text(), server_default="[]", nullable=False),
        sa.Column("state", sa.Text(), server_default="draft", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("goes_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'asked', 'soon', 'going', 'gone', 'dropped')", name=op.f("ck_staff_news_state")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_staff_news_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_news")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_staff_news_person", "staff_news", ["person_id"], unique=False)
    op.create_index("ix_staff_news_place", "staff_news", ["place", "id"], unique=False)


def downgrade() -> None:
    op.drop_table("staff_news")
    op.drop_table("staff_seconds")
    op.drop_table("removals")
