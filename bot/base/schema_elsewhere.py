"""The shape of a PostgreSQL database, and who may do what in it: given as the owner of the tables, to who serves.

Its history begins with `BEGINNING`: what the first Kith that served on PostgreSQL made there, kept as it was. From then
on the same migrations bring both engines on.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection, Select, StaticPool, Table, column, create_engine, create_mock_engine, select, table
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.exc import OperationalError

from bot.base import schema
from bot.base.postgres import connect
from bot.base.tables import metadata
from bot.base.transaction import Transaction
from bot.base.usable import DatabaseUnusable

_AWAKE: Select[Any] = select(column("tgname")).select_from(table("pg_trigger")).where(column("tgenabled") == "O")
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+)")
BEGINNING = "0051"
_AS_IT_BEGAN = schema.MIGRATIONS / "elsewhere" / f"{BEGINNING}.sql"
_ENGINE = "postgresql+psycopg://"
_STANDS = "SELECT version_num, obj_description('alembic_version'::regclass, 'pg_class') FROM alembic_version"
"""The comment on that table is the oldest program that can serve there."""
_WAITED = (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected)
LOCK_SECONDS, TRIES = 3, 10
"""Whoever waits for a table that somebody reads for long makes everybody after it wait, too: so no longer than that,
and again.
"""
IN_THE_WAY = "The tables are in use without a pause. Nothing was changed: try again when there is less to do."
OTHERS_SERVE = (
    "This version changes what older ones need, and a Kith serves this database. Nothing was changed: stop every Kith "
    "that serves it, run `python -m bot migrate`, then start them in the new version."
)


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
    """The revision a database stands at, which may be a newer one that this program can serve too; None when it is
    empty. `SchemaTooNew` when this program does not know it, and may not serve there.
    """
    row = connection.execute("SELECT to_regclass('public.alembic_version')").fetchone()
    if row is None or row[0] is None:
        return None
    row = connection.execute(_STANDS).fetchone()
    return None if row is None else schema.require_known(str(row[0]), row[1])


def oldest_beside(found: str) -> str:
    """The oldest program, by the newest shape it knows, that can serve a database that stands at `found`: every step up
    to there says it of itself, as `oldest`.
    """
    from alembic.script import ScriptDirectory

    script = ScriptDirectory.from_config(schema.config_of())
    steps = [script.get_revision(step) for step in schema.known() if BEGINNING < step <= found]
    return max((getattr(step.module, "oldest", step.revision) for step in steps), default=BEGINNING)


def ours() -> list[Table]:
    """Every table of the house, each after those it refers to."""
    return [made for made in metadata.sorted_tables if not made.name.startswith("test_")]  # a test's is nowhere else


def guards_missing(tx: Transaction) -> list[str]:
    """Triggers of the house that are gone, or sleep."""
    awake = {row.tgname for row in tx.all(_AWAKE)}
    due = (_TRIGGER.match(said) for made in metadata.sorted_tables for said in made.info.get("elsewhere", ()))
    return [found[1] for found in due if found is not None and found[1] not in awake]


def migrate(address: str, target: str = "head", serving: str = "") -> tuple[str | None, str | None]:
    """Bring that database up to date (or up to a named revision), as the owner of its tables, and let the role
    `serving` do what it needs there; the revisions before and after. A newer one that this program can serve stays.

    Where another program is at it, it is waited for. `SchemaTooNew` when a newer program made it, `DatabaseUnusable`
    when somebody is in the way: also whoever serves, where the new shape is not for older programs.
    """
    target = schema.newest() if target == "head" else target
    with connect(address) as connection:
        connection.autocommit = False
        connection.execute("SELECT pg_advisory_lock(hashtextextended('migrating', 0))")
        before = revision(connection)
        if before is not None and before < target and oldest_beside(before) < oldest_beside(target):
            _require_nobody_serves(connection)
        connection.execute(f"SET lock_timeout = {LOCK_SECONDS * 1000:.0f}".encode())
        connection.commit()
        for left in reversed(range(TRIES)):
            try:
                _walk(connection, before, target, serving)
                break
            except OperationalError as error:
                if not isinstance(error.orig, _WAITED):
                    raise
                if not left:
                    raise DatabaseUnusable(IN_THE_WAY) from error
        return before, revision(connection)


def _require_nobody_serves(connection: psycopg.Connection[Any]) -> None:
    """Nor will anybody until this connection ends."""
    if connection.execute("SELECT pg_try_advisory_lock(hashtextextended('serving', 0))").fetchone() != (1,):
        raise DatabaseUnusable(OTHERS_SERVE)


def _walk(connection: psycopg.Connection[Any], before: str | None, target: str, serving: str) -> None:
    from alembic import command

    def after_step(heads: Iterable[str]) -> None:
        (now,) = heads
        connection.execute(f"COMMENT ON TABLE alembic_version IS '{oldest_beside(now)}'".encode())
        if now == schema.newest():
            _give(connection, serving)

    with alchemy(connection) as opened:
        config = schema.config_of(opened)
        config.attributes["after_step"] = after_step
        if before is None and revision(connection) is None:
            connection.execute(_AS_IT_BEGAN.read_bytes())
            command.stamp(config, BEGINNING)
        if before is None or before < target:
            command.upgrade(config, target)


def prepare(address: str, serving: str) -> tuple[str | None, str | None]:
    """`migrate`, and give the role `serving` what it needs to serve."""
    steps = migrate(address, serving=serving)
    if steps[1] == schema.newest():
        give_rights(address, serving)
    return steps


def give_rights(address: str, serving: str) -> None:
    """As the owner of the tables: the role `serving` may do what it needs to serve, and nobody else anything."""
    with connect(address) as connection:
        _give(connection, serving)


def _give(connection: psycopg.Connection[Any], serving: str) -> None:
    if serving and connection.info.user != serving:
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
