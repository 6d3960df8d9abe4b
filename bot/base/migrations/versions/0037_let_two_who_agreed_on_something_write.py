"""Let two who agreed on something write to each other: a line belongs to what binds its two, not to a pairing only

The lines there are keep their numbers, which are those of their pairings: buttons on phones name them, and so does what
waits to be sent. Numbers of pairings that have no line are not given to other lines.
"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

WIDE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OF_A_LINE = ("talk_messages", "talk_lines", "talk_reports", "talk_kept_told")
PAIRING, TIE = ("pairing_id", "pairings"), ("tie_id", "talk_ties")


def upgrade() -> None:
    op.create_table(
        "talk_ties",
        sa.Column("id", WIDE, nullable=False),
        sa.Column("pairing_id", WIDE, nullable=True),
        sa.Column("one_id", WIDE, nullable=False),
        sa.Column("other_id", WIDE, nullable=False),
        sa.CheckConstraint("one_id <> other_id", name=op.f("ck_talk_ties_two")),
        sa.ForeignKeyConstraint(["one_id"], ["persons.id"], name=op.f("fk_talk_ties_one_id")),
        sa.ForeignKeyConstraint(["other_id"], ["persons.id"], name=op.f("fk_talk_ties_other_id")),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairings.id"], name=op.f("fk_talk_ties_pairing_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk_ties")),
        sa.UniqueConstraint("pairing_id", name=op.f("uq_talk_ties_pairing_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_talk_ties_agreed",
        "talk_ties",
        ["one_id", "other_id"],
        unique=True,
        sqlite_where=sa.text("pairing_id IS NULL"),
        postgresql_where=sa.text("pairing_id IS NULL"),
    )
    op.create_index(
        "ix_talk_ties_other",
        "talk_ties",
        ["other_id"],
        unique=False,
        sqlite_where=sa.text("pairing_id IS NULL"),
        postgresql_where=sa.text("pairing_id IS NULL"),
    )
    op.execute(
        "INSERT INTO talk_ties (id, pairing_id, one_id, other_id) "
        "SELECT id, id, parent_id, helper_id FROM pairings WHERE active_at IS NOT NULL"
    )
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'talk_ties'")
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'talk_ties', seq FROM sqlite_sequence WHERE name = 'pairings'"
    )
    for table in OF_A_LINE:
        _make_anew(table, PAIRING, TIE, "pairing_id")


def downgrade() -> None:
    agreed = "SELECT id FROM talk_ties WHERE pairing_id IS NULL"
    said = f"SELECT id FROM talk_messages WHERE tie_id IN ({agreed})"
    op.execute(f"DELETE FROM outbox WHERE key LIKE 'talk:%' AND substr(key, 6, instr(substr(key, 6), ':') - 1) IN ({agreed})")
    for table in ("talk_copies", "talk_kept"):
        op.execute(f"DELETE FROM {table} WHERE of_id IN ({said})")
    for table in OF_A_LINE:
        op.execute(f"DELETE FROM {table} WHERE tie_id IN ({agreed})")
        _make_anew(table, TIE, PAIRING, "(SELECT t.pairing_id FROM talk_ties AS t WHERE t.id = tie_id)")
    op.drop_table("talk_ties")


def _make_anew(table: str, before: tuple[str, str], after: tuple[str, str], value: str) -> None:
    """The table with its column renamed that refers to another one now, and holds that value. It still knows which
    numbers it has given.
    """
    database = op.get_bind()
    found = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = ? AND sql IS NOT NULL ORDER BY rowid"
    (made,) = database.exec_driver_sql(found, (table, "table")).scalars().all()
    indexes = database.exec_driver_sql(found, (table, "index")).scalars().all()
    for old, new in zip(before, after, strict=True):
        made = made.replace(old, new)
        indexes = [index.replace(old, new) for index in indexes]
    op.execute(made.replace(table, f"new_{table}", 1))
    names = [row[1] for row in database.exec_driver_sql(f"PRAGMA table_info({table})")]
    values = ", ".join(value if name == before[0] else name for name in names)
    op.execute(f"INSERT INTO new_{table} SELECT {values} FROM {table}")
    op.execute(f"DELETE FROM sqlite_sequence WHERE name = 'new_{table}'")
    op.execute(f"UPDATE sqlite_sequence SET name = 'new_{table}' WHERE name = '{table}'")
    op.drop_table(table)
    op.rename_table(f"new_{table}", table)
    for index in indexes:
        op.execute(index)
