"""On PostgreSQL the migrations make exactly the tables that the program knows, with every rule SQLite keeps."""

import hashlib

import psycopg
import pytest
from sqlalchemy import StaticPool, create_engine

from bot import app  # noqa: F401  # every room, and so every table
from bot.base import drafting, postgres, schema, schema_elsewhere, tables
from tests import postgres as servers
from tests.base.test_migrations import workshop

__all__ = ["workshop"]

PUBLISHED = {"0051": "c40b705599385307"}
"""How what it began with begins as SHA-256: nobody's database changes with it."""
OURS = "nspname = 'public' AND relname NOT LIKE 'test\\_%' AND relname <> 'alembic_version'"
SHAPE = (
    "SELECT relname || '.' || attname, format_type(atttypid, atttypmod) || attnotnull || "
    "coalesce(pg_get_expr(adbin, adrelid), '') FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid "
    f"AND adnum = attnum JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE {OURS} "
    "AND relkind = 'r' AND attnum > 0 AND NOT attisdropped",
    f"SELECT relname || '.' || conname, pg_get_constraintdef(k.oid) FROM pg_constraint k JOIN pg_class c ON c.oid = "
    f"conrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE {OURS}",
    f"SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indrelid "
    f"JOIN pg_namespace n ON n.oid = relnamespace WHERE {OURS}",
    f"SELECT relname || '.' || tgname, pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid "
    f"JOIN pg_namespace n ON n.oid = relnamespace WHERE NOT tgisinternal AND {OURS}",
    "SELECT proname, pg_get_functiondef(f.oid) FROM pg_proc f JOIN pg_namespace n ON n.oid = pronamespace "
    "WHERE nspname = 'public'",
)


def shape(address: str) -> dict[str, str]:
    """Every column, constraint, index, trigger and function by name, as the server itself says it."""
    with postgres.connect(address) as connection:
        return {name: said for query in SHAPE for name, said in connection.execute(query).fetchall()}


@pytest.fixture
def empty(server: servers.Server) -> str:
    """Where a database is with nothing in it, as its owner."""
    return server.address(servers.OWNER, server.nothing())


@pytest.fixture
def fresh(server: servers.Server) -> str:
    """A database with every table as the program says it today."""
    address = server.address(servers.OWNER, server.nothing())
    with postgres.connect(address) as connection:
        tables.metadata.create_all(
            create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
        )
    return address


def test_a_migrated_database_is_exactly_what_the_program_knows_and_is_migrated_once(empty: str, fresh: str) -> None:
    assert schema_elsewhere.migrate(empty) == (None, schema.newest())
    assert shape(empty) == shape(fresh)
    assert schema_elsewhere.migrate(empty) == (schema.newest(), schema.newest())


def test_every_rule_that_sqlite_keeps_by_a_trigger_has_its_kin() -> None:
    for table in tables.metadata.sorted_tables:
        assert bool(table.info.get("triggers")) <= bool(table.info.get("elsewhere")), table.name


def test_what_it_began_with_stays_as_it_is() -> None:
    began = schema.MIGRATIONS / "elsewhere"
    found = {file.stem: hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in began.glob("*.sql")}
    assert found == PUBLISHED


def test_a_database_made_by_a_newer_kith_is_refused(empty: str) -> None:
    with psycopg.connect(empty) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num text)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    with pytest.raises(schema.SchemaTooNew, match="newer Kith"):
        schema_elsewhere.migrate(empty)


@pytest.mark.usefixtures("workshop")
def test_a_draft_makes_what_was_declared_here_too(empty: str) -> None:
    made = tables.table("draft_things", tables.key(), tables.whole("room", privacy="keep"), append_only=True)
    tables.guard(
        made,
        "CREATE TRIGGER draft_things_room BEFORE INSERT ON draft_things WHEN NEW.room IS NOT 3 "
        "BEGIN SELECT RAISE(ABORT, 'three only'); END",
    )
    try:
        assert drafting.draft("Draft: things that are kept") is not None
        schema_elsewhere.migrate(empty)
        with psycopg.connect(empty, autocommit=True) as connection:
            connection.execute("INSERT INTO draft_things (room) VALUES (3)")
            with pytest.raises(psycopg.IntegrityError, match="three only"):
                connection.execute("INSERT INTO draft_things (room) VALUES (4)")
            with pytest.raises(psycopg.IntegrityError, match="append-only"):
                connection.execute("DELETE FROM draft_things")
    finally:
        tables.metadata.remove(made)
