"""keep what people offer and need"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "skills_cards",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("skill", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("span", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="stands", nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.Column("warned_at", WIDE, nullable=True),
        sa.CheckConstraint("side IN ('offer', 'need')", name=op.f("ck_skills_cards_side")),
        sa.CheckConstraint("state IN ('stands', 'aside', 'lapsed')", name=op.f("ck_skills_cards_state")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_skills_cards_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_cards")),
        sa.UniqueConstraint("person_id", "side", "skill", name=op.f("uq_skills_cards_person_id_side_skill")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_cards_place", "skills_cards", ["place", "state"], unique=False)


def downgrade() -> None:
    op.drop_table("skills_cards")
