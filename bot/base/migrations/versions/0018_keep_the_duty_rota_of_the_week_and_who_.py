"""keep the duty rota of the week and who is asked to take over"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "duty_offers",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("from_id", WIDE, nullable=False),
        sa.Column("to_id", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["from_id"], ["persons.id"], name=op.f("fk_duty_offers_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["persons.id"], name=op.f("fk_duty_offers_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_offers")),
        sa.UniqueConstraint("place", "from_id", "to_id", name=op.f("uq_duty_offers_place_from_id_to_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "duty_spans",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("weekday", WIDE, nullable=False),
        sa.Column("from_minute", WIDE, nullable=False),
        sa.Column("to_minute", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.CheckConstraint(
            "to_minute > from_minute AND to_minute <= from_minute + 1440", name=op.f("ck_duty_spans_lasts")
        ),
        sa.CheckConstraint(
            "weekday BETWEEN 0 AND 6 AND from_minute BETWEEN 0 AND 1439", name=op.f("ck_duty_spans_begins")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_duty_spans_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_spans")),
        sa.UniqueConstraint("place", "weekday", "from_minute", name=op.f("uq_duty_spans_place_weekday_from_minute")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.add_column("duties", sa.Column("until", WIDE, nullable=True))


def downgrade() -> None:
    op.drop_column("duties", "until")
    op.drop_table("duty_spans")
    op.drop_table("duty_offers")
