"""keep the agenda, votes and what came of them"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "passed_keys",
        sa.Column("owner", WIDE, nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("owner", name=op.f("pk_passed_keys")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "circle_items",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column(
            "secret",
            WIDE,
            sa.CheckConstraint("secret IN (0, 1)", name=op.f("ck_circle_items_secret_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'voting', 'decided', 'withdrawn')", name=op.f("ck_circle_items_state")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_items_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_items")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_items_person", "circle_items", ["person_id"], unique=False)
    op.create_index("ix_circle_items_place", "circle_items", ["place", "id"], unique=False)
    op.create_table(
        "circle_decisions",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("item_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("opened_by", WIDE, nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("choices", WIDE, nullable=False),
        sa.Column(
            "secret",
            WIDE,
            sa.CheckConstraint("secret IN (0, 1)", name=op.f("ck_circle_decisions_secret_flag")),
            nullable=False,
        ),
        sa.Column("passing", WIDE, nullable=True),
        sa.Column("quorum", WIDE, nullable=False),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.Column("closes_at", WIDE, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("chosen", WIDE, nullable=True),
        sa.Column("totals", sa.Text(), server_default="[]", nullable=False),
        sa.Column("closed_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "(chosen IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'carried')",
            name=op.f("ck_circle_decisions_chosen"),
        ),
        sa.CheckConstraint(
            "outcome IN ('carried', 'not_carried', 'tie', 'no_quorum', 'void')",
            name=op.f("ck_circle_decisions_outcome"),
        ),
        sa.CheckConstraint("(outcome IS NULL) = (closed_at IS NULL)", name=op.f("ck_circle_decisions_closed")),
        sa.CheckConstraint(
            "(passing IS NOT NULL) = (secret = 1 AND outcome IS NULL)", name=op.f("ck_circle_decisions_passing")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["circle_items.id"], name=op.f("fk_circle_decisions_item_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_decisions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_decisions")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_circle_decisions_one_open",
        "circle_decisions",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("outcome IS NULL"),
        postgresql_where=sa.text("outcome IS NULL"),
    )
    op.create_index("ix_circle_decisions_person", "circle_decisions", ["person_id"], unique=False)
    op.create_index("ix_circle_decisions_place", "circle_decisions", ["place", "id"], unique=False)
    op.create_table(
        "circle_ballots",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("decision_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["circle_decisions.id"], name=op.f("fk_circle_ballots_decision_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_ballots_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_ballots")),
        sa.UniqueConstraint("decision_id", "person_id", name=op.f("uq_circle_ballots_decision_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_ballots_person", "circle_ballots", ["person_id"], unique=False)
    op.execute(
        "CREATE TRIGGER passed_keys_no_update BEFORE UPDATE ON passed_keys BEGIN SELECT RAISE(ABORT, 'passed_keys is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER passed_keys_no_delete BEFORE DELETE ON passed_keys BEGIN SELECT RAISE(ABORT, 'passed_keys is append-only'); END"
    )


def downgrade() -> None:
    op.drop_table("circle_ballots")
    op.drop_table("circle_decisions")
    op.drop_table("circle_items")
    op.drop_table("passed_keys")
