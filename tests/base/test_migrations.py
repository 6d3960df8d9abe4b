"""Migrations make exactly the tables the program knows, a step at a time, up and down, and lose nothing on the way."""

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from bot import app  # every room, and so every table
from bot.base import drafting, schema, tables
from bot.base.database import Database, DatabaseInUse, connect, create_tables

NO_TESTS = "name NOT LIKE 'test\\_%' ESCAPE '\\' AND tbl_name NOT LIKE 'test\\_%' ESCAPE '\\'"
PARTS = re.compile(r",(?![^(]*\))")
FIRST = "0001"
PUBLISHED = {
    "0001": "7ce2c846f3c4348c",
    "0002": "f3c54ee2085e2715",
    "0003": "33617d0af37c6579",
    "0004": "5e86f9bca8a5285e",
    "0005": "9bffce74f9b2b0d6",
    "0006": "17776fb54f873c0e",
    "0007": "2f8a635badb5bb34",
    "0008": "46ba36e3c1ac3c39",
    "0009": "03ca55545d345965",
    "0010": "163d57e50856b2f9",
    "0011": "e68d769e105a783e",
    "0012": "00ec5b7eadc83146",
    "0013": "1965bd6ba7aa0101",
    "0014": "d810aa995fe55eed",
    "0015": "6262a09cb02de079",
    "0016": "acb84a9f8026f579",
    "0017": "888fc039c960e7b8",
    "0018": "688539ac98f7b9fc",
    "0019": "bffd60a7a60a4775",
    "0020": "1923dc72fe90f8c2",
    "0021": "a5887d797f7d1c62",
    "0022": "81561cff6f6d5b42",
    "0023": "79554c4b89c51917",
    "0024": "23278c72c04e6676",
    "0025": "f55d98455ad12837",
    "0026": "8e4fb24099454564",
    "0027": "ff5b2ede282d7ae8",
    "0028": "7fac2169f4cc0d29",
    "0029": "5feabfb200589c86",
    "0030": "214eb896b04712b7",
    "0031": "47977377dcfd2884",
    "0032": "29a25ed70cbe3509",
    "0033": "d2b653936b4fd588",
    "0034": "d00dea6a31769757",
    "0035": "d189db76142b0820",
    "0036": "4cf395f940ec794e",
    "0037": "851bf240faee5380",
    "0038": "329a9df6e2a66fc1",
    "0039": "f5c448c44df91ce0",
    "0040": "d47cd023aa1f96f2",
    "0041": "37c862aef67976fc",
    "0042": "869c7d70fd2bcdeb",
    "0043": "a05a0929c532c5b8",
    "0044": "fdaf1513e5a56766",
    "0045": "e61eaf3f4adb826a",
    "0046": "197c30eccd71ce73",
    "0047": "675640956f007bc5",
    "0048": "25b15900396a5320",
    "0049": "7a391f9f93335503",
    "0050": "7bb962a2e08a3171",
    "0051": "490bb2bce18f930d",
    "0052": "76bfeb6102a74155",
}
"""How each migration's file begins as SHA-256. A line is added with every new one, and none is ever changed: people
have databases that went that way.
"""


def shape(connection: sqlite3.Connection) -> dict[str, str]:
    """Every table, index and trigger by name, said in one way whatever the order and the spaces."""
    found = connection.execute(f"SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND {NO_TESTS}").fetchall()
    return {name: _plain(sql) for name, sql in found if name not in ("alembic_version", "sqlite_sequence")}


def _plain(sql: str) -> str:
    words = " ".join(sql.replace('"', "").replace("(", " ( ").replace(")", " ) ").split())
    if not words.startswith("CREATE TABLE"):
        return words
    head, _, body = words.partition(" ( ")
    inside, _, tail = body.rpartition(" )")
    return f"{head} ( {', '.join(sorted(part.strip() for part in PARTS.split(inside)))} ){tail}"


def revisions() -> list[str]:
    return sorted(file.name[:4] for file in drafting.VERSIONS.glob("[0-9]*.py"))


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(connect(":memory:", guarded=False)) as opened:
        yield opened


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations to which a test may add; its folder of versions."""
    shutil.copytree(schema.MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path / "migrations")
    monkeypatch.setattr(drafting, "VERSIONS", tmp_path / "migrations" / "versions")
    return tmp_path / "migrations" / "versions"


def next_step(versions: Path, upgrade: str) -> str:
    """A migration after all that are there, doing `upgrade`; its revision."""
    last = revisions()[-1]
    number = f"{int(last) + 1:04}"
    (versions / f"{number}_a_step.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision, down_revision, branch_labels, depends_on = '{number}', '{last}', None, None\n"
        f"def upgrade():\n{upgrade}\ndef downgrade():\n    pass\n"
    )
    return number


def test_a_migrated_database_is_exactly_what_the_program_knows(connection: sqlite3.Connection) -> None:
    schema.migrate_on(connection)
    with closing(connect(":memory:", guarded=False)) as fresh:
        create_tables(fresh)
        assert shape(connection) == shape(fresh)


def test_the_comparison_sees_a_column_a_check_an_index_and_a_trigger(connection: sqlite3.Connection) -> None:
    schema.migrate_on(connection)
    before = shape(connection)
    seen = set()
    for change in (
        "ALTER TABLE flows ADD COLUMN more TEXT",
        "DROP INDEX ix_flows_one",
        "DROP TRIGGER audit_no_update",
        "CREATE INDEX ix_more ON flows (data)",
    ):
        connection.execute(change)
        seen.add(str(shape(connection)))
    assert len(seen | {str(before)}) == 5
    assert _plain("CREATE TABLE a (b TEXT, CHECK (b IN ('x', 'y')))") != _plain("CREATE TABLE a (b TEXT)")


def test_the_numbers_of_the_files_are_the_steps_that_alembic_takes() -> None:
    script = ScriptDirectory.from_config(schema.config_of())
    assert schema.known() == [step.revision for step in script.walk_revisions()][::-1]
    assert schema.newest() == script.get_current_head()


def test_nothing_is_left_to_draft() -> None:
    assert drafting.draft("to see that nothing is to be done") is None


def test_every_step_leads_up_down_and_up_again(connection: sqlite3.Connection) -> None:
    shapes = [shape(connection)]
    for revision in revisions():
        assert schema.migrate_on(connection, revision)[1] == revision
        shapes.append(shape(connection))
        down = "base" if len(shapes) == 2 else revisions()[len(shapes) - 3]
        schema.migrate_on(connection, down)
        assert shape(connection) == shapes[-2]
        schema.migrate_on(connection, revision)
        assert shape(connection) == shapes[-1]
    assert schema.migrate_on(connection, "base")[1] is None
    assert shape(connection) == {}


def test_every_step_says_why() -> None:
    for file in drafting.VERSIONS.glob("[0-9]*.py"):
        assert re.match(r'"""\S.{15,}', file.read_text()), file


def two_people(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN")
    for number, name in ((1, "Ana"), (2, "Ruth")):
        connection.execute(
            "INSERT INTO persons (id, told, language, zone, state, place, met_at) "
            "VALUES (?, ?, 'en', 'Europe/London', 'active', 'merevale', 1)",
            (number, name),
        )
        connection.execute("INSERT INTO roles (person_id, role, since) VALUES (?, 'parent', 1)", (number,))
    connection.execute("INSERT INTO audit (at, action, chain) VALUES (1, 'tested', 'x')")
    connection.execute("COMMIT")


def test_a_table_full_of_people_can_be_made_anew(workshop: Path, connection: sqlite3.Connection) -> None:
    """References to a table and guards on it hold while it is rebuilt."""
    schema.migrate_on(connection)
    two_people(connection)
    number = next_step(
        workshop,
        "    with op.batch_alter_table('persons', recreate='always') as persons:\n"
        "        persons.add_column(sa.Column('shoe_size', sa.Integer(), server_default='39', nullable=False))",
    )
    assert schema.migrate_on(connection) == (revisions()[-2], number)
    assert connection.execute("SELECT told, shoe_size FROM persons").fetchall() == [("Ana", 39), ("Ruth", 39)]
    assert connection.execute("SELECT count(*) FROM roles").fetchone() == (2,)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        connection.execute("DELETE FROM persons")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("DELETE FROM audit")


@pytest.mark.parametrize(
    ("breaks", "says"),
    [
        ("    op.execute('DELETE FROM persons')", "not there"),
        ("    op.add_column('flows', sa.Column('more', sa.Text()))\n    raise RuntimeError('cut short')", "cut short"),
    ],
)
def test_a_step_that_breaks_has_not_begun(
    workshop: Path, connection: sqlite3.Connection, breaks: str, says: str
) -> None:
    schema.migrate_on(connection)
    two_people(connection)
    before = shape(connection)
    next_step(workshop, breaks)
    with pytest.raises((ValueError, RuntimeError), match=says):
        schema.migrate_on(connection)
    assert not connection.in_transaction
    assert shape(connection) == before
    assert schema.revision(connection) == revisions()[-2]
    assert connection.execute("SELECT count(*) FROM persons").fetchone() == (2,)


def test_a_file_made_by_a_newer_kith_is_refused(connection: sqlite3.Connection) -> None:
    schema.migrate_on(connection)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(schema.SchemaTooNew, match="newer Kith"):
        schema.migrate_on(connection)


@pytest.mark.usefixtures("workshop")
def test_a_draft_makes_what_was_declared(connection: sqlite3.Connection) -> None:
    made = tables.table("draft_things", tables.key(), tables.flag("kept", privacy="keep", default=1), append_only=True)
    tables.index(made, "kept", name="kept", where="kept = 1")
    try:
        with closing(connect(":memory:", guarded=False)) as fresh:
            create_tables(fresh)
            declared = shape(fresh)
        assert drafting.draft("Draft: things that are kept") is not None
        schema.migrate_on(connection)
        assert shape(connection) == declared
        schema.migrate_on(connection, revisions()[-2])
        assert "draft_things" not in shape(connection)
    finally:
        tables.metadata.remove(made)


async def test_opening_brings_a_file_up_to_date(tmp_path: Path) -> None:
    for _ in range(2):
        database = await app.open_database(tmp_path / "new" / "kith.db")
        assert await database.read(lambda tx: tx.now) > 0
        await database.close()
    assert (tmp_path / "new" / "kith.db").stat().st_mode & 0o077 == 0


async def test_a_file_in_use_is_not_migrated_under_whoever_uses_it(tmp_path: Path) -> None:
    steps = []
    database = await Database.open(tmp_path / "kith.db", prepare=schema.migrate)
    with pytest.raises(DatabaseInUse):
        await Database.open(tmp_path / "kith.db", prepare=steps.append)
    await database.close()
    assert steps == []


def test_what_was_published_stays_as_it_is():
    found = {
        file.name[:4]: hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in drafting.VERSIONS.glob("0*.py")
    }
    assert found == PUBLISHED
