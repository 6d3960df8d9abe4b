"""keep words of a line where a place wants it and who was told"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "talk_kept_told",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("days", WIDE, nullable=False),
        sa.CheckConstraint("days >= 0", name=op.f("ck_talk_kept_told_days")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_talk_kept_told_pairing_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_talk_kept_told_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_kept_told")),
        sa.UniqueConstraint("pairing_id", "person_id", name=op.f("uq_talk_kept_told_pairing_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_talk_kept_told_person", "talk_kept_told", ["person_id"], unique=False)
    op.create_index("ix_talk_kept_told_place", "talk_kept_told", ["place"], unique=False)
    op.create_table(
        "talk_kept",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("of_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("kept_until", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["of_id"], ["talk_messages.id"], name=op.f("fk_talk_kept_of_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_talk_kept_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_kept")),
        sa.UniqueConstraint("of_id", name=op.f("uq_talk_kept_of_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_talk_kept_person", "talk_kept", ["person_id"], unique=False)
    op.create_index("ix_talk_kept_place", "talk_kept", ["place"], unique=False)
    op.create_index("ix_talk_kept_until", "talk_kept", ["kept_until"], unique=False)


def downgrade() -> None:
    op.drop_table("talk_kept")
    op.drop_table("talk_kept_told")
