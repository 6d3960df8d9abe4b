"""Keep meetings for several, and who has a place in them"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "checkins_groups",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("helper_id", WIDE, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("whereabouts", sa.Text(), server_default="", nullable=False),
        sa.Column("room", WIDE, nullable=False),
        sa.Column("offered", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("starts_at", WIDE, nullable=False),
        sa.Column("ends_at", WIDE, nullable=False),
        sa.Column("sequence", WIDE, server_default=sa.text("0"), nullable=False),
        sa.Column(
            "helper_coming",
            WIDE,
            sa.CheckConstraint("helper_coming IN (0, 1)", name=op.f("ck_checkins_groups_helper_coming_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("opened_at", WIDE, nullable=False),
        sa.Column("settled_at", WIDE, nullable=True),
        sa.CheckConstraint("(state = 'booked') = (settled_at IS NULL)", name=op.f("ck_checkins_groups_settled")),
        sa.CheckConstraint("kind IN ('nurse', 'mentor')", name=op.f("ck_checkins_groups_kind")),
        sa.CheckConstraint("offered IN ('own', 'all')", name=op.f("ck_checkins_groups_offered")),
        sa.CheckConstraint(
            "state IN ('booked', 'kept', 'not_held', 'cancelled')", name=op.f("ck_checkins_groups_state")
        ),
        sa.CheckConstraint("room BETWEEN 2 AND 12", name=op.f("ck_checkins_groups_room")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_checkins_groups_length")),
        sa.ForeignKeyConstraint(["helper_id"], ["persons.id"], name=op.f("fk_checkins_groups_helper_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_groups")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_checkins_groups_ahead",
        "checkins_groups",
        ["place", "starts_at"],
        unique=False,
        sqlite_where=sa.text("state = 'booked'"),
        postgresql_where=sa.text("state = 'booked'"),
    )
    op.create_index(
        "ix_checkins_groups_helper",
        "checkins_groups",
        ["helper_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("state = 'booked'"),
        postgresql_where=sa.text("state = 'booked'"),
    )
    op.create_index("ix_checkins_groups_latest", "checkins_groups", ["helper_id", "ends_at"], unique=False)
    op.create_table(
        "checkins_seats",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("group_id", WIDE, nullable=False),
        sa.Column("parent_id", WIDE, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("turn", WIDE, nullable=False),
        sa.Column(
            "coming",
            WIDE,
            sa.CheckConstraint("coming IN (0, 1)", name=op.f("ck_checkins_seats_coming_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "present",
            WIDE,
            sa.CheckConstraint("present IN (0, 1)", name=op.f("ck_checkins_seats_present_flag")),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("taken_at", WIDE, nullable=False),
        sa.Column("kept_at", WIDE, nullable=True),
        sa.CheckConstraint("kept_at IS NULL OR state = 'held'", name=op.f("ck_checkins_seats_kept")),
        sa.CheckConstraint("said IN ('met', 'not', 'wrong')", name=op.f("ck_checkins_seats_said")),
        sa.CheckConstraint("state IN ('held', 'waiting', 'left')", name=op.f("ck_checkins_seats_state")),
        sa.ForeignKeyConstraint(["group_id"], ["checkins_groups.id"], name=op.f("fk_checkins_seats_group_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["persons.id"], name=op.f("fk_checkins_seats_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkins_seats")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_checkins_seats_one_each", "checkins_seats", ["group_id", "parent_id"], unique=True)
    op.create_index(
        "ix_checkins_seats_parent",
        "checkins_seats",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("state <> 'left'"),
        postgresql_where=sa.text("state <> 'left'"),
    )
    op.create_index("ix_checkins_seats_turn", "checkins_seats", ["group_id", "turn"], unique=False)
    op.execute(
        "CREATE TRIGGER checkins_groups_no_double_insert BEFORE INSERT ON checkins_groups WHEN NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.helper_id) OR b.state = 'booked' AND b.parent_id IN (NEW.helper_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id) AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id) AND b.state = 'booked' AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS held WHERE held.group_id = NEW.id AND held.state = 'held' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (held.parent_id) OR b.state = 'booked' AND b.parent_id IN (held.parent_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (held.parent_id) AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (held.parent_id) AND b.state = 'booked' AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)))) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_groups_no_double_update BEFORE UPDATE ON checkins_groups WHEN NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.helper_id) OR b.state = 'booked' AND b.parent_id IN (NEW.helper_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id) AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id) AND b.state = 'booked' AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS held WHERE held.group_id = NEW.id AND held.state = 'held' AND (EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (held.parent_id) OR b.state = 'booked' AND b.parent_id IN (held.parent_id)) AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (held.parent_id) AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (held.parent_id) AND b.state = 'booked' AND b.id IS NOT NEW.id AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)))) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_seats_no_double_insert BEFORE INSERT ON checkins_seats WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM checkins_groups AS mine WHERE mine.id = NEW.group_id AND mine.state = 'booked' AND (mine.helper_id = NEW.parent_id OR EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.parent_id) OR b.state = 'booked' AND b.parent_id IN (NEW.parent_id)) AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.parent_id) AND b.id IS NOT NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at))) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_seats_room_insert BEFORE INSERT ON checkins_seats WHEN NEW.state = 'held' AND (SELECT count(*) FROM checkins_seats AS held WHERE held.group_id = NEW.group_id AND held.state = 'held' AND held.id IS NOT NEW.id) >= (SELECT room FROM checkins_groups WHERE id = NEW.group_id) BEGIN SELECT RAISE(ABORT, 'no place is left'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_seats_no_double_update BEFORE UPDATE ON checkins_seats WHEN NEW.state = 'held' AND EXISTS (SELECT 1 FROM checkins_groups AS mine WHERE mine.id = NEW.group_id AND mine.state = 'booked' AND (mine.helper_id = NEW.parent_id OR EXISTS (SELECT 1 FROM checkins AS b WHERE (b.state = 'booked' AND b.helper_id IN (NEW.parent_id) OR b.state = 'booked' AND b.parent_id IN (NEW.parent_id)) AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.parent_id) AND b.id IS NOT NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NEW.group_id AND b.starts_at < mine.ends_at AND mine.starts_at < b.ends_at))) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_seats_room_update BEFORE UPDATE ON checkins_seats WHEN NEW.state = 'held' AND (SELECT count(*) FROM checkins_seats AS held WHERE held.group_id = NEW.group_id AND held.state = 'held' AND held.id IS NOT NEW.id) >= (SELECT room FROM checkins_groups WHERE id = NEW.group_id) BEGIN SELECT RAISE(ABORT, 'no place is left'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_no_group_insert BEFORE INSERT ON checkins WHEN NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id, NEW.parent_id) AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id, NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )
    op.execute(
        "CREATE TRIGGER checkins_no_group_update BEFORE UPDATE ON checkins WHEN NEW.state = 'booked' AND (EXISTS (SELECT 1 FROM checkins_groups AS b WHERE b.state = 'booked' AND b.helper_id IN (NEW.helper_id, NEW.parent_id) AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at) OR EXISTS (SELECT 1 FROM checkins_seats AS s JOIN checkins_groups AS b ON b.id = s.group_id WHERE s.state <> 'left' AND s.state = 'held' AND s.parent_id IN (NEW.helper_id, NEW.parent_id) AND b.state = 'booked' AND b.id IS NOT NULL AND b.starts_at < NEW.ends_at AND NEW.starts_at < b.ends_at)) BEGIN SELECT RAISE(ABORT, 'two meetings at one time'); END"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER checkins_no_group_insert")
    op.execute("DROP TRIGGER checkins_no_group_update")
    op.drop_table("checkins_seats")
    op.drop_table("checkins_groups")
