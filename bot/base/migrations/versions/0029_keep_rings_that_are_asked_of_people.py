"""keep rings that are asked of people"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "skills_ring_runs",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_ring_runs")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_ring_runs_latest", "skills_ring_runs", ["place", "at"], unique=False)
    op.create_table(
        "skills_rings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("people", WIDE, nullable=False),
        sa.Column(
            "closes",
            WIDE,
            sa.CheckConstraint("closes IN (0, 1)", name=op.f("ck_skills_rings_closes_flag")),
            nullable=False,
        ),
        sa.Column("round", WIDE, nullable=False),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name=op.f("ck_skills_rings_settled")),
        sa.CheckConstraint("state IN ('open', 'agreed', 'off')", name=op.f("ck_skills_rings_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_rings")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_rings_place", "skills_rings", ["place", "state", "settled_at"], unique=False)
    op.create_table(
        "skills_ring_parts",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("ring_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("turn", WIDE, nullable=False),
        sa.Column("offer_id", WIDE, nullable=True),
        sa.Column("need_id", WIDE, nullable=True),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="asked", nullable=False),
        sa.Column("asked_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.Column("got_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(state IN ('asked', 'yes')) = (settled_at IS NULL)", name=op.f("ck_skills_ring_parts_settled")
        ),
        sa.CheckConstraint(
            "state IN ('asked', 'yes', 'not_now', 'unheard', 'let_go', 'agreed')",
            name=op.f("ck_skills_ring_parts_state"),
        ),
        sa.CheckConstraint("offer_id IS NOT NULL OR need_id IS NOT NULL", name=op.f("ck_skills_ring_parts_something")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_skills_ring_parts_person_id")),
        sa.ForeignKeyConstraint(["ring_id"], ["skills_rings.id"], name=op.f("fk_skills_ring_parts_ring_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_ring_parts")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_skills_ring_parts_one_open",
        "skills_ring_parts",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index("ix_skills_ring_parts_person", "skills_ring_parts", ["person_id"], unique=False)
    op.create_index("ix_skills_ring_parts_place", "skills_ring_parts", ["place", "state", "settled_at"], unique=False)
    op.create_index("ix_skills_ring_parts_ring", "skills_ring_parts", ["ring_id", "turn"], unique=False)


def downgrade() -> None:
    op.drop_table("skills_ring_parts")
    op.drop_table("skills_rings")
    op.drop_table("skills_ring_runs")
