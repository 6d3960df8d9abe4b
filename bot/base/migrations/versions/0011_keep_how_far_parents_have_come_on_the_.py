"""Keep how far parents have come on the way to being mentors, and until when mentors go on"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "ladders",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", WIDE, nullable=True),
        sa.Column("welcomed_at", WIDE, nullable=True),
        sa.Column("talked_at", WIDE, nullable=True),
        sa.Column(
            "nudged",
            WIDE,
            sa.CheckConstraint("nudged IN (0, 1)", name=op.f("ck_ladders_nudged_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_ladders")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "mentorships",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("renew_at", WIDE, nullable=False),
        sa.Column(
            "supervised",
            WIDE,
            sa.CheckConstraint("supervised IN (0, 1)", name=op.f("ck_mentorships_supervised_flag")),
            nullable=False,
        ),
        sa.Column("says", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("says IN ('', 'go_on', 'break', 'stop')", name=op.f("ck_mentorships_says")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mentorships")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "course_steps",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("done_at", WIDE, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_course_steps_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_steps")),
        sa.UniqueConstraint("person_id", "step", name=op.f("uq_course_steps_person_id_step")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "first_matches",
        sa.Column("pairing_id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=True),
        sa.Column("ends_at", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="begun", nullable=False),
        sa.CheckConstraint("state IN ('begun', 'well')", name=op.f("ck_first_matches_state")),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_first_matches_helper_id")),
        sa.PrimaryKeyConstraint("pairing_id", name=op.f("pk_first_matches")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_index("ix_first_matches_helper", "first_matches", ["helper_id"], unique=False)


def downgrade() -> None:
    op.drop_table("first_matches")
    op.drop_table("course_steps")
    op.drop_table("mentorships")
    op.drop_table("ladders")
