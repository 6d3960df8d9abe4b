"""Keep kind words at an ending, and find whether anything was ever asked of somebody"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "pairing_words",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("phrase", sa.Text(), nullable=True),
        sa.Column("own", sa.Text(), server_default="", nullable=False),
        sa.Column("said_at", WIDE, nullable=False),
        sa.Column("sent_at", WIDE, nullable=True),
        sa.CheckConstraint("phrase IN ('thanks', 'learned', 'wishes')", name=op.f("ck_pairing_words_phrase")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_pairing_words_pairing_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_pairing_words_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing_words")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_pairing_words_one_each", "pairing_words", ["pairing_id", "person_id"], unique=True)
    op.create_index("ix_pairing_words_person", "pairing_words", ["person_id"], unique=False)
    op.create_index("ix_asks_subject", "asks", ["subject", "kind"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_asks_subject", table_name="asks")
    op.drop_table("pairing_words")
