"""The shape of a PostgreSQL database, and who may do what in it: given as the owner of the tables, to who serves.

Its history begins with `BEGINNING`: what the first Kith that served on PostgreSQL made there, kept as it was. From then
on the same migrations bring both engines on.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection, Select, StaticPool, Table, column, create_engine, create_mock_engine, select, table
from sqlalchemy.dialects.postgresql.base import PGDialect

from bot.base import schema
from bot.base.postgres import connect
from bot.base.tables import metadata
from bot.base.transaction import Transaction

_AWAKE: Select[Any] = select(column("tgname")).select_from(table("pg_trigger")).where(column("tgenabled") == "O")
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+)")
BEGINNING = "0051"
_AS_IT_BEGAN = schema.MIGRATIONS / "elsewhere" / f"{BEGINNING}.sql"
_ENGINE = "postgresql+psycopg://"


def written() -> str:
    """How every table of the program is made on an empty database."""
    said: list[str] = []
    dialect = PGDialect()  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
    engine = create_mock_engine(_ENGINE, lambda made, *_: said.append(str(made.compile(dialect=dialect)).strip()))
    metadata.create_all(engine, checkfirst=False)
    lines = "".join(f"{statement};\n\n" for statement in said).splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


@contextmanager
def alchemy(connection: psycopg.Connection[Any]) -> Iterator[Connection]:
    """Our connection as SQLAlchemy sees one."""
    engine = create_engine(_ENGINE, creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as opened:
        yield opened


def revision(connection: psycopg.Connection[Any]) -> str | None:
    """The revision a database stands at; None when it is empty. `SchemaTooNew` when this program does not know it."""
    row = connection.execute("SELECT to_regclass('public.alembic_version')").fetchone()
    if row is None or row[0] is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else schema.require_known(str(row[0]))


def ours() -> list[Table]:
    """Every table of the house, each after those it refers to."""
    return [made for made in metadata.sorted_tables if not made.name.startswith("test_")]  # a test's is nowhere else


def guards_missing(tx: Transaction) -> list[str]:
    """Triggers of the house that are gone, or sleep."""
    awake = {row.tgname for row in tx.all(_AWAKE)}
    due = (_TRIGGER.match(said) for made in metadata.sorted_tables for said in made.info.get("elsewhere", ()))
    return [found[1] for found in due if found is not None and found[1] not in awake]


def migrate(address: str) -> tuple[str | None, str | None]:
    """Bring that database up to date, as the owner of its tables; the revisions before and after.

    Where another program is at it, it is waited for. `SchemaTooNew` when a newer program made it.
    """
    from alembic import command

    with connect(address) as connection:
        connection.autocommit = False
        connection.execute("SELECT pg_advisory_lock(hashtextextended('migrating', 0))")
        before = revision(connection)
        connection.commit()
        with alchemy(connection) as opened:
            if before is None:
                connection.execute(_AS_IT_BEGAN.read_bytes())
                command.stamp(schema.config_of(opened), BEGINNING)
            if before != schema.newest():
                command.upgrade(schema.config_of(opened), "head")
        after = revision(connection)
    return before, after


def prepare(address: str, serving: str) -> tuple[str | None, str | None]:
    """`migrate`, and give the role `serving` what it needs to serve."""
    steps = migrate(address)
    give_rights(address, serving)
    return steps


def give_rights(address: str, serving: str) -> None:
    """As the owner of the tables: the role `serving` may do what it needs to serve, and nobody else anything."""
    with connect(address) as connection:
        if connection.info.user == serving:
            return
        for statement in _rights(connection.info.dbname, serving):
            connection.execute(statement.encode())


def _rights(database: str, serving: str) -> Iterator[str]:
    """Nobody makes anything of their own here, tables that stand in front of ours least of all."""
    yield f'REVOKE ALL ON DATABASE "{database}" FROM PUBLIC'
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    yield f'GRANT CONNECT ON DATABASE "{database}" TO "{serving}"'
    yield f'GRANT SELECT ON alembic_version TO "{serving}"'
    yield f'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "{serving}"'
    for made in ours():
        yield f'GRANT {", ".join(_acts(made))} ON "{made.name}" TO "{serving}"'


def _acts(made: Table) -> Iterator[str]:
    changes = made.info["changes"]
    yield "SELECT"
    if changes is None:
        yield from ("INSERT", "UPDATE", "DELETE")
        return
    yield f"INSERT ({', '.join(column.name for column in made.columns if column.name != 'id')})"
    if changes:
        yield f"UPDATE ({', '.join(changes)})"
