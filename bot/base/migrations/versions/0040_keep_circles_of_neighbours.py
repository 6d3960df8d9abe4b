"""Keep circles of neighbours"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_near",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="asked", nullable=False),
        sa.Column("host_id", WIDE, nullable=True),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("state IN ('asked', 'open', 'over')", name=op.f("ck_circle_near_state")),
        sa.ForeignKeyConstraint(["host_id"], ["persons.id"], name=op.f("fk_circle_near_host_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_near")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_near_host", "circle_near", ["host_id"], unique=False)
    op.create_index("ix_circle_near_place", "circle_near", ["place", "state"], unique=False)
    op.create_table(
        "circle_wishes",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "hosts",
            WIDE,
            sa.CheckConstraint("hosts IN (0, 1)", name=op.f("ck_circle_wishes_hosts_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_wishes_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_wishes")),
        sa.UniqueConstraint("person_id", name=op.f("uq_circle_wishes_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_wishes_place", "circle_wishes", ["place", "at"], unique=False)
    op.create_table(
        "circle_near_parts",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("near_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("said", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("said IN ('', 'yes', 'no', 'left')", name=op.f("ck_circle_near_parts_said")),
        sa.ForeignKeyConstraint(["near_id"], ["circle_near.id"], name=op.f("fk_circle_near_parts_near_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_near_parts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_near_parts")),
        sa.UniqueConstraint("near_id", "person_id", name=op.f("uq_circle_near_parts_near_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_near_parts_person", "circle_near_parts", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("circle_near_parts")
    op.drop_table("circle_wishes")
    op.drop_table("circle_near")
