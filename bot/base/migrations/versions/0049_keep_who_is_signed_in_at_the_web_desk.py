"""keep who is signed in at the web desk"""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "staff_web_links",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("expires_at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_staff_web_links_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_web_links")),
        sa.UniqueConstraint("digest", name=op.f("uq_staff_web_links_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_staff_web_links_person", "staff_web_links", ["person_id"], unique=False)
    op.create_table(
        "staff_web_sessions",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("began_at", WIDE, nullable=False),
        sa.Column("seen_at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_staff_web_sessions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_web_sessions")),
        sa.UniqueConstraint("digest", name=op.f("uq_staff_web_sessions_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_staff_web_sessions_began", "staff_web_sessions", ["began_at"], unique=False)
    op.create_index("ix_staff_web_sessions_person", "staff_web_sessions", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("staff_web_sessions")
    op.drop_table("staff_web_links")
