"""keep group sessions and who came"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "skills_sessions",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("leader_id", WIDE, nullable=False),
        sa.Column("skill", sa.Text(), nullable=False),
        sa.Column("code", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("began_at", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.Column("minutes", WIDE, nullable=True),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint("(state = 'held') = (minutes IS NOT NULL)", name=op.f("ck_skills_sessions_minutes")),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name=op.f("ck_skills_sessions_settled")),
        sa.CheckConstraint("state IN ('open', 'held', 'not_held')", name=op.f("ck_skills_sessions_state")),
        sa.CheckConstraint("code BETWEEN 100000 AND 999999", name=op.f("ck_skills_sessions_code")),
        sa.CheckConstraint("minutes BETWEEN 1 AND 1440", name=op.f("ck_skills_sessions_length")),
        sa.ForeignKeyConstraint(["leader_id"], ["persons.id"], name=op.f("fk_skills_sessions_leader_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_sessions")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_skills_sessions_code",
        "skills_sessions",
        ["code"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(
        "ix_skills_sessions_leader",
        "skills_sessions",
        ["leader_id"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_skills_sessions_led", "skills_sessions", ["leader_id", "began_at"], unique=False)
    op.create_table(
        "skills_sessions_came",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("session_id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("came_at", WIDE, nullable=False),
        sa.Column(
            "denied",
            WIDE,
            sa.CheckConstraint("denied IN (0, 1)", name=op.f("ck_skills_sessions_came_denied_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_skills_sessions_came_person_id")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["skills_sessions.id"], name=op.f("fk_skills_sessions_came_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_sessions_came")),
        sa.UniqueConstraint("session_id", "person_id", name=op.f("uq_skills_sessions_came_session_id_person_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_sessions_came_person", "skills_sessions_came", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("skills_sessions_came")
    op.drop_table("skills_sessions")
