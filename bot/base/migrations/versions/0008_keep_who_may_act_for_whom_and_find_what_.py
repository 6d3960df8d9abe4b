"""Keep who may act for whom, and find what was done about somebody"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "companions",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("companion_id", WIDE, nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", WIDE, nullable=False),
        sa.Column("expires_at", WIDE, nullable=False),
        sa.Column("began_at", WIDE, nullable=True),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("ended_at", WIDE, nullable=True),
        sa.CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name=op.f("ck_companions_ended")),
        sa.CheckConstraint("state <> 'stands' OR began_at IS NOT NULL", name=op.f("ck_companions_began")),
        sa.CheckConstraint("state IN ('offered', 'agreed', 'stands', 'ended')", name=op.f("ck_companions_state")),
        sa.CheckConstraint(
            "state NOT IN ('agreed', 'stands') OR companion_id IS NOT NULL", name=op.f("ck_companions_with_somebody")
        ),
        sa.CheckConstraint("companion_id <> parent_id", name=op.f("ck_companions_two_people")),
        sa.ForeignKeyConstraint(["companion_id"], ["persons.id"], name=op.f("fk_companions_companion_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_companions_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companions")),
        sa.UniqueConstraint("digest", name=op.f("uq_companions_digest")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_companions_companion", "companions", ["companion_id"], unique=False)
    op.create_index(
        "ix_companions_one_open",
        "companions",
        ["parent_id", "companion_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_companions_parent", "companions", ["parent_id"], unique=False)
    op.create_index("ix_audit_about", "audit", ["about"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_audit_about", table_name="audit")
    op.drop_table("companions")
