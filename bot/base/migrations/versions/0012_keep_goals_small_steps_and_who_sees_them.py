"""Keep goals, small steps and who sees them"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "checkins_celebrations",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("step", WIDE, nullable=True),
        sa.Column("goal", WIDE, nullable=True),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_checkins_celebrations")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "checkins_goals",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("starter", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("worded_at", WIDE, nullable=False),
        sa.CheckConstraint("(words = '') <> (starter = '')", name=op.f("ck_checkins_goals_said")),
        sa.CheckConstraint("state IN ('open', 'aside', 'finished')", name=op.f("ck_checkins_goals_state")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_checkins_goals_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_goals")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_goals_person", "checkins_goals", ["person_id"], unique=False)
    op.create_table(
        "checkins_goals_shown",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("goal_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.Column("cheered_at", WIDE, nullable=True),
        sa.ForeignKeyConstraint(["goal_id"], ["checkins_goals.id"], name=op.f("fk_checkins_goals_shown_goal_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_checkins_goals_shown_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_goals_shown")),
        sa.UniqueConstraint("goal_id", "person_id", name=op.f("uq_checkins_goals_shown_goal_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_goals_shown_person", "checkins_goals_shown", ["person_id"], unique=False)
    op.create_table(
        "checkins_steps",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("goal_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", WIDE, nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("starter", sa.Text(), server_default="", nullable=False),
        sa.Column("worded_at", WIDE, nullable=False),
        sa.Column("done_at", WIDE, nullable=True),
        sa.CheckConstraint("(words = '') <> (starter = '')", name=op.f("ck_checkins_steps_said")),
        sa.ForeignKeyConstraint(["goal_id"], ["checkins_goals.id"], name=op.f("fk_checkins_steps_goal_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_checkins_steps_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_steps")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_steps_goal", "checkins_steps", ["goal_id"], unique=False)
    op.create_index("ix_checkins_steps_person", "checkins_steps", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("checkins_steps")
    op.drop_table("checkins_goals_shown")
    op.drop_table("checkins_goals")
    op.drop_table("checkins_celebrations")
