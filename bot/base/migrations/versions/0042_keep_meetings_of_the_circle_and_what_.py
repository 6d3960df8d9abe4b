"""keep meetings of the circle and what was promised there"""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "circle_meetings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.Column("venue", sa.Text(), server_default="", nullable=False),
        sa.Column("repeats", sa.Text(), server_default="no", nullable=False),
        sa.Column("state", sa.Text(), server_default="planned", nullable=False),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("repeats IN ('no', 'week', 'month')", name=op.f("ck_circle_meetings_repeats")),
        sa.CheckConstraint("state IN ('planned', 'over', 'off')", name=op.f("ck_circle_meetings_state")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_meetings_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_meetings")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_meetings_person", "circle_meetings", ["person_id"], unique=False)
    op.create_index("ix_circle_meetings_place", "circle_meetings", ["place", "starts_at"], unique=False)
    op.create_table(
        "circle_comings",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("meeting_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column(
            "coming",
            WIDE,
            sa.CheckConstraint("coming IN (0, 1)", name=op.f("ck_circle_comings_coming_flag")),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["circle_meetings.id"], name=op.f("fk_circle_comings_meeting_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_comings_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_comings")),
        sa.UniqueConstraint("meeting_id", "person_id", name=op.f("uq_circle_comings_meeting_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_comings_person", "circle_comings", ["person_id"], unique=False)
    op.create_table(
        "circle_meeting_votes",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("meeting_id", WIDE, nullable=False),
        sa.Column("decision_id", WIDE, nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["circle_decisions.id"], name=op.f("fk_circle_meeting_votes_decision_id")
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["circle_meetings.id"], name=op.f("fk_circle_meeting_votes_meeting_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_meeting_votes")),
        sa.UniqueConstraint("decision_id", name=op.f("uq_circle_meeting_votes_decision_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_meeting_votes_meeting", "circle_meeting_votes", ["meeting_id"], unique=False)
    op.create_table(
        "circle_promises",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("decision_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person_id", WIDE, nullable=True),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("by", WIDE, nullable=True),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("at", WIDE, nullable=False),
        sa.CheckConstraint("state = 'open' OR person_id IS NOT NULL", name=op.f("ck_circle_promises_taken")),
        sa.CheckConstraint(
            "state IN ('open', 'promised', 'doing', 'done', 'not_done')", name=op.f("ck_circle_promises_state")
        ),
        sa.ForeignKeyConstraint(["decision_id"], ["circle_decisions.id"], name=op.f("fk_circle_promises_decision_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_circle_promises_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circle_promises")),
        sa.UniqueConstraint("decision_id", name=op.f("uq_circle_promises_decision_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_circle_promises_person", "circle_promises", ["person_id"], unique=False)
    op.create_index("ix_circle_promises_place", "circle_promises", ["place", "id"], unique=False)


def downgrade() -> None:
    op.drop_table("circle_promises")
    op.drop_table("circle_meeting_votes")
    op.drop_table("circle_comings")
    op.drop_table("circle_meetings")
