"""Keep how people say their weeks are"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "checkins_pulse_wishes",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("every_weeks", WIDE, nullable=False),
        sa.CheckConstraint("every_weeks BETWEEN 0 AND 2", name=op.f("ck_checkins_pulse_wishes_offered")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_checkins_pulse_wishes")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "checkins_pulses",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("monday", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("said_at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_checkins_pulses_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_pulses")),
        sa.UniqueConstraint("person_id", "monday", name=op.f("uq_checkins_pulses_person_id_monday")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def downgrade() -> None:
    op.drop_table("checkins_pulses")
    op.drop_table("checkins_pulse_wishes")
