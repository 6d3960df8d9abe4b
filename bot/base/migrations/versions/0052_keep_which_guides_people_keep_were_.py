"""Keep which guides people keep, were offered and show to their nurse"""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

oldest = "0052"
"""An older program that erases somebody would leave behind what these tables have of them."""

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "guidance_wishes",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "offers",
            WIDE,
            sa.CheckConstraint("offers IN (0, 1)", name=op.f("ck_guidance_wishes_offers_flag")),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_guidance_wishes")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "guidance_guides",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("offered_at", WIDE, nullable=True),
        sa.Column("saved_at", WIDE, nullable=True),
        sa.Column("shown_at", WIDE, nullable=True),
        sa.Column("shown_to", WIDE, nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_guidance_guides_person_id")),
        sa.ForeignKeyConstraint(["shown_to"], ["persons.id"], name=op.f("fk_guidance_guides_shown_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guidance_guides")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_guidance_guides_person", "guidance_guides", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("guidance_guides")
    op.drop_table("guidance_wishes")
