"""ask those who offer for those who need"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "skills_firsts",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("looks", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("since", WIDE, nullable=False),
        sa.Column("gave_at", WIDE, nullable=True),
        sa.Column("received_at", WIDE, nullable=True),
        sa.CheckConstraint("state IN ('open', 'done', 'not_now')", name=op.f("ck_skills_firsts_state")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_skills_firsts")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_firsts_place", "skills_firsts", ["place"], unique=False)
    op.create_table(
        "skills_rests",
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("until", WIDE, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_skills_rests")),
        sqlite_autoincrement=False,
        sqlite_strict=True,
    )
    op.create_table(
        "skills_asked",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("other_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("search_id", WIDE, nullable=False),
        sa.Column("need_id", WIDE, nullable=False),
        sa.Column("offer_id", WIDE, nullable=False),
        sa.Column("minutes", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="asked", nullable=False),
        sa.Column("asked_at", WIDE, nullable=False),
        sa.Column("due_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('asked', 'yes', 'no', 'silent', 'declined', 'withdrawn', 'agreed')",
            name=op.f("ck_skills_asked_state"),
        ),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_skills_asked_minutes")),
        sa.ForeignKeyConstraint(["other_id"], ["persons.id"], name=op.f("fk_skills_asked_other_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_skills_asked_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_asked")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_skills_asked_offer", "skills_asked", ["offer_id"], unique=False)
    op.create_index("ix_skills_asked_other", "skills_asked", ["other_id", "state"], unique=False)
    op.create_index("ix_skills_asked_person", "skills_asked", ["person_id", "state", "asked_at"], unique=False)
    op.create_index("ix_skills_asked_place", "skills_asked", ["place", "asked_at"], unique=False)
    op.create_index("ix_skills_asked_search", "skills_asked", ["search_id"], unique=False)
    op.create_table(
        "skills_searches",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("person_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("need_id", WIDE, nullable=False),
        sa.Column("state", sa.Text(), server_default="looking", nullable=False),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("tries", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column("exchange_id", WIDE, nullable=True),
        sa.Column("due_at", WIDE, nullable=True),
        sa.Column("since", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint(
            "state IN ('looking', 'offered', 'agreed', 'met', 'partly', 'unmet')", name=op.f("ck_skills_searches_state")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_skills_searches_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills_searches")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_skills_searches_one_open",
        "skills_searches",
        ["need_id"],
        unique=True,
        sqlite_where=sa.text("state = 'looking' OR state = 'offered' OR state = 'agreed'"),
        postgresql_where=sa.text("state = 'looking' OR state = 'offered' OR state = 'agreed'"),
    )
    op.create_index("ix_skills_searches_person", "skills_searches", ["person_id"], unique=False)
    op.create_index("ix_skills_searches_place", "skills_searches", ["place", "state"], unique=False)
    op.create_index("ix_skills_exchanges_place", "skills_exchanges", ["place", "agreed_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_skills_exchanges_place", table_name="skills_exchanges")
    op.drop_table("skills_searches")
    op.drop_table("skills_asked")
    op.drop_table("skills_rests")
    op.drop_table("skills_firsts")
